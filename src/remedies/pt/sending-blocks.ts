import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import type { SendingBlock } from '../sending-blocks.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** The codes with which Exchange Online stops the sender's own side, in Portuguese. */
export const sendingBlocks: Readonly<Record<SendingBlock, Remedy>> = {
  '5.1.8': {
    title: 'O Microsoft 365 bloqueou o envio da sua conta',
    explanation:
      'A sua conta pode receber e-mails, mas não enviar, porque enviou mensagens que pareciam spam ou ultrapassou um limite de envio. Muitas vezes outra pessoa usou a conta indevidamente.',
    sender: [
      { text: 'O problema não é o endereço do destinatário. A mensagem foi barrada do seu próprio lado.' },
      { text: 'Avise imediatamente o suporte de TI e encaminhe este relatório completo.' },
      {
        text: 'Informe se encontrar mensagens enviadas que você não escreveu ou se digitou há pouco a sua senha em uma página suspeita.',
      },
    ],
    helpdesk: [
      {
        text: 'Pergunte sobre mensagens enviadas desconhecidas, solicitações de entrada que ninguém fez, novas regras da caixa de entrada ou de encaminhamento e envios em massa do último dia.',
      },
      {
        text: 'Verifique se é só esta conta: nesse caso ela está na página Restricted entities. Se muitas pessoas forem afetadas, pense em 5.7.705 (tenant) ou 5.7.711 (conector).',
      },
      { text: 'Passe o caso aos administradores como conta comprometida até prova em contrário.' },
    ],
    admin: [
      {
        text: 'Proteja primeiro a conta: redefina a senha, encerre todas as sessões, exija a autenticação multifator, remova encaminhamentos e regras da caixa de entrada desconhecidos, revise os aplicativos autorizados.',
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Descubra o que foi enviado e que limite parou a conta: rastreamento de mensagens e política de spam de saída.',
        commands: [command.traceBySender, command.outboundSpamPolicy],
      },
      {
        text: 'Depois desbloqueie: Microsoft Defender portal > Email & collaboration > Review > Restricted entities, ou com o comando. Em geral faz efeito em uma hora, no máximo em 24.',
        commands: [command.blockedUsers, command.unblockUser],
      },
      {
        text: 'O número de desbloqueios de uma conta é limitado. Quando ele for atingido, abra um chamado no Suporte da Microsoft.',
      },
    ],
    links: [
      pages.restrictedUsers,
      pages.restrictedEntitiesPortal,
      pages.accountCompromise,
      pages.outboundSpamPolicies,
    ],
  },

  '5.1.90': {
    title: 'A sua conta chegou ao limite diário de destinatários',
    explanation:
      'A sua caixa de correio escreveu a tantos destinatários quantos o Exchange Online permite em 24 horas: 10.000. O envio volta a funcionar à medida que a contagem cai.',
    sender: [
      {
        text: 'Interrompa os envios em massa em andamento e aguarde: o envio volta a funcionar dentro de um dia.',
      },
      {
        text: 'Se você não enviou tanto, avise imediatamente o suporte de TI: outra pessoa pode estar usando a sua conta.',
      },
      { text: 'Para envios em massa, peça ao suporte de TI um serviço adequado.' },
    ],
    helpdesk: [
      {
        text: 'Pergunte o que foi enviado nas últimas 24 horas: envio em massa, mala direta, aplicativo, respostas automáticas.',
      },
      {
        text: 'Todos contam, internos e externos; um grupo do catálogo de endereços conta uma vez, um grupo de contatos da caixa de correio conta pelos membros.',
      },
      {
        text: 'Pergunte sobre mensagens enviadas que a pessoa não reconheça: nesse caso é um incidente de segurança.',
      },
    ],
    admin: [
      {
        text: 'Descubra o que esgotou o limite e descarte o uso indevido da conta.',
        commands: [command.traceBySender, command.inboxRules],
      },
      {
        text: 'O limite não pode ser aumentado. A contagem cobre as últimas 24 horas e não é zerada à meia-noite.',
      },
      {
        text: 'Transfira os envios em massa para um serviço adequado: Azure Communication Services ou um provedor de envios em massa; High Volume Email para destinatários internos.',
      },
      {
        text: 'Defina na política de spam de saída um limite menor com alerta, para que um uso indevido apareça cedo.',
        commands: [command.lowerDailyLimit],
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.accountCompromise, pages.azureEmail],
  },

  '5.7.64': {
    title: 'O Exchange Online não reconhece o seu servidor de e-mail',
    explanation:
      'Um servidor de e-mail da sua organização passou a mensagem ao Exchange Online, que não conseguiu identificar que esse servidor é seu e se recusou a repassá-la.',
    sender: [
      { text: 'O problema não é o endereço do destinatário, e enviar de novo não resolve.' },
      { text: 'Encaminhe este relatório completo ao suporte de TI e diga com o que você enviou a mensagem.' },
    ],
    helpdesk: [
      { text: 'Pergunte que servidor, dispositivo ou aplicativo enviou a mensagem e desde quando falha.' },
      {
        text: 'Pergunte o que mudou: um novo certificado, uma nova conexão de internet ou endereço IP, um novo servidor, um novo domínio de remetente.',
      },
      {
        text: 'Leia as palavras depois do código: com ATTR36, o domínio do remetente não está registrado; só com TenantAttribution, o conector não corresponde.',
      },
    ],
    admin: [
      {
        text: 'Compare o que o servidor apresenta com o conector de entrada do tipo OnPremises: o nome do certificado ou o endereço IP público.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Certificado renovado ou com outro nome: corrija o conector ou execute de novo o assistente Hybrid Configuration; instale no servidor de envio os certificados intermediários que faltarem.',
        commands: [command.setConnectorCertificate],
      },
      {
        text: 'Endereço IP alterado: informe todos os que estão em uso, pois o comando substitui a lista, e só endereços que sejam exclusivamente seus.',
        commands: [command.setConnectorAddresses],
      },
      {
        text: 'O domínio do certificado ou do remetente do envelope deve ser um domínio aceito; o cabeçalho From não conta.',
        commands: [command.acceptedDomains],
      },
    ],
    links: [
      pages.relayAccessDenied,
      pages.relayRequirements,
      pages.connectors,
      pages.validateConnectors,
      pages.connectorsPortal,
    ],
  },

  '5.7.64/relay-domain-not-accepted': {
    title: 'O Exchange Online não retransmite e-mails deste domínio de remetente',
    explanation:
      'Um servidor de e-mail da sua organização passou a mensagem ao Exchange Online, mas nem o domínio do remetente nem o certificado do servidor pertence a um domínio registrado lá.',
    sender: [
      { text: 'O problema não é o endereço do destinatário, e enviar de novo não resolve.' },
      { text: 'Encaminhe este relatório completo ao suporte de TI e diga com o que você enviou a mensagem.' },
    ],
    helpdesk: [
      {
        text: 'Procure no relatório o domínio do remetente e compare-o com Exchange admin center > Mail flow > Accepted domains.',
      },
      {
        text: 'Pergunte se a mensagem foi encaminhada automaticamente: nesse caso o remetente é, por natureza, de fora.',
      },
      { text: 'Pergunte se um novo domínio ou aplicativo passou a ser usado há pouco.' },
    ],
    admin: [
      {
        text: 'Domínio próprio: registre-o em Microsoft 365 admin center > Settings > Domains; depois ele aparece entre os domínios aceitos.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Mensagens encaminhadas e relatórios com remetente vazio: só passam por um conector que identifique o servidor por um certificado de um domínio aceito.',
        commands: [command.inboundConnectors, command.setConnectorCertificate],
      },
      {
        text: 'Domínio de terceiros: envie esses e-mails por meio do dono do domínio ou descubra quem usa o seu servidor para isso.',
      },
    ],
    links: [
      pages.relayRequirements,
      pages.domainsPortal,
      pages.acceptedDomains,
      pages.connectors,
      pages.relayAccessDenied,
    ],
  },

  '5.7.232': {
    title: 'A sua avaliação do Microsoft 365 chegou ao limite diário de e-mails externos',
    explanation:
      'Uma organização que só tem uma avaliação do Microsoft 365 pode escrever a 5.000 destinatários externos em 24 horas. Esse limite foi atingido.',
    sender: [
      { text: 'O endereço está correto. Os e-mails dentro da sua organização continuam funcionando.' },
      { text: 'Espere até amanhã e envie de novo, ou fale com o destinatário por outro meio.' },
      { text: 'Avise o suporte de TI se você não esperava nenhum envio em massa.' },
    ],
    helpdesk: [
      { text: 'Pergunte quem fez um envio em massa a destinatários externos nas últimas 24 horas.' },
      {
        text: 'Se não foi ninguém, trate como uso indevido de uma conta ou de um conector e avise imediatamente os administradores.',
      },
    ],
    admin: [
      {
        text: 'Veja a contagem e o limite e encontre os principais remetentes.',
        commands: [command.externalRecipientLimit, command.topSenders],
      },
      { text: 'Pare a origem. O envio é retomado sozinho quando a contagem das últimas 24 horas cai.' },
      {
        text: 'Compre licenças: o limite passa a depender do número delas (500 × licenças^0,7 + 9.500). E-mails em massa devem sair por um serviço adequado.',
      },
    ],
    links: [
      pages.externalRecipientLimit,
      pages.sendingLimits,
      pages.sendingLimitsTroubleshoot,
      pages.azureEmail,
    ],
  },

  '5.7.233': {
    title: 'A sua organização chegou ao limite diário de e-mails externos',
    explanation:
      'Todas as contas e servidores da sua organização, juntos, só podem escrever a um certo número de destinatários externos em 24 horas. Esse limite foi atingido.',
    sender: [
      {
        text: 'O endereço e a sua conta estão corretos. Os e-mails dentro da sua organização continuam funcionando.',
      },
      { text: 'Avise o suporte de TI e não envie várias vezes: isso não acelera nada.' },
      { text: 'Se for urgente, fale com o destinatário por outro meio.' },
    ],
    helpdesk: [
      { text: 'Todos são afetados: avise os administradores uma única vez e reúna os outros relatos.' },
      {
        text: 'Pergunte sobre envios em massa, aplicativos e servidores que escreveram a destinatários externos nas últimas 24 horas.',
      },
      { text: 'Se ninguém souber de nada, trate como uso indevido de uma conta ou de um conector.' },
    ],
    admin: [
      {
        text: 'Veja a contagem e o limite: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients. O limite é 500 × licenças^0,7 + 9.500, com licenças compradas, para cada par de mensagem e destinatário externo.',
        commands: [command.externalRecipientLimit],
      },
      {
        text: 'Encontre os principais remetentes, também os que retransmitem por conectores, e pare a origem.',
        commands: [command.topSenders, command.inboundConnectors],
      },
      {
        text: 'Aguarde: o envio é retomado sozinho quando a contagem das últimas 24 horas fica abaixo do limite.',
      },
      {
        text: 'Transfira os envios em massa para o Azure Communication Services ou um provedor de envios em massa e fique de olho nos 80% do limite.',
      },
    ],
    links: [
      pages.externalRecipientLimit,
      pages.sendingLimits,
      pages.sendingLimitsTroubleshoot,
      pages.azureEmail,
    ],
  },

  '5.7.236': {
    title: 'Limite diário atingido para e-mails de endereços onmicrosoft.com',
    explanation:
      'De endereços que terminam em onmicrosoft.com, uma organização só pode escrever a 100 destinatários externos em 24 horas. Esses endereços servem para testes.',
    sender: [
      { text: 'O endereço está correto. Os e-mails dentro da sua organização continuam funcionando.' },
      {
        text: 'Veja o seu próprio endereço: se terminar em onmicrosoft.com, peça ao suporte de TI um com o nome da sua organização.',
      },
      { text: 'Se for urgente, fale com o destinatário por outro meio.' },
    ],
    helpdesk: [
      {
        text: 'Procure no relatório o endereço do remetente: de quem é e por que termina em onmicrosoft.com?',
      },
      {
        text: 'Pense também nas notificações de produtos do Microsoft 365, no Bookings e em mensagens encaminhadas: eles podem usar o domínio padrão.',
      },
    ],
    admin: [
      {
        text: 'Adicione e verifique um domínio próprio em Microsoft 365 admin center > Settings > Domains e torne-o o padrão. Um domínio federado não pode ser o padrão.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Encontre as caixas de correio cujo endereço principal ainda está em onmicrosoft.com e altere-o.',
        commands: [command.mailboxesOnOnmicrosoft, command.changePrimaryAddress],
      },
      {
        text: 'Procure no rastreamento de mensagens o que ainda envia de lá: aplicativos, notificações, mensagens encaminhadas.',
        commands: [command.sendersOnOnmicrosoft],
      },
    ],
    links: [pages.addDomain, pages.domainsPortal, pages.acceptedDomains, pages.sendingLimits],
  },

  '5.7.703': {
    title: 'A sua própria organização bloqueia e-mails para este destinatário',
    explanation:
      'A sua organização colocou o endereço ou o domínio dele na lista de bloqueio. Uma mensagem com um só destinatário bloqueado é recusada para todos.',
    sender: [
      { text: 'Retire o destinatário bloqueado e envie a mensagem de novo aos outros.' },
      {
        text: 'Se você precisa escrever a esse destinatário, pergunte ao suporte de TI por que ele está bloqueado.',
      },
    ],
    helpdesk: [
      {
        text: 'Pergunte quem é o destinatário e para que serve o contato: o bloqueio pode proteger contra fraude.',
      },
      { text: 'Antes de pedir a liberação, verifique se o domínio não imita a grafia de outro.' },
    ],
    admin: [
      {
        text: 'Encontre a entrada, quem a criou e por quê: Microsoft Defender portal > Email & collaboration > Policies & rules > Threat policies > Tenant Allow/Block Lists.',
        commands: [command.blockEntries],
      },
      {
        text: 'Se foi criada por um bom motivo, deixe-a. Se estiver errada ou desatualizada, remova-a; não é preciso uma entrada de permissão.',
        commands: [command.removeBlockEntry],
      },
      {
        text: 'Se um domínio inteiro estiver bloqueado por causa de um único endereço, substitua a entrada por esse endereço.',
      },
    ],
    links: [pages.tenantAllowBlockListPortal, pages.tenantAllowBlockList, pages.sendingBlocks],
  },

  '5.7.705': {
    title: 'O Microsoft 365 bloqueou o envio de toda a sua organização',
    explanation:
      'Uma parte grande demais dos e-mails da sua organização era spam ou envio em massa, por isso ninguém consegue enviar a destinatários externos. Muitas vezes um servidor ou uma conta está sendo usado indevidamente. A Microsoft não divulga onde fica o limite.',
    sender: [
      {
        text: 'O endereço do destinatário e a sua mensagem estão corretos: toda a sua organização é afetada.',
      },
      { text: 'Avise imediatamente o suporte de TI, se ele ainda não souber, e encaminhe este relatório.' },
      { text: 'Não envie várias vezes. Se for urgente, fale com o destinatário por outro meio.' },
    ],
    helpdesk: [
      {
        text: 'Todos são afetados: avise imediatamente os administradores como incidente de segurança e reúna os outros relatos.',
      },
      {
        text: 'Pergunte sobre envios em massa e sobre novos servidores, aplicativos e conectores dos últimos dias.',
      },
      {
        text: 'Pergunte se a assinatura expirou e foi renovada: nesse caso o bloqueio pode terminar sozinho, em geral dentro de um dia.',
      },
    ],
    admin: [
      {
        text: 'Encontre a origem: rastreamento de mensagens, relatórios em Exchange admin center > Reports > Mail flow, conectores e contas de administrador criados ou alterados há pouco.',
        commands: [command.topSenders, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: 'Pare-a: desabilite a conta ou o conector, limpe o servidor local que retransmite por ele, exija a autenticação multifator de todos os administradores.',
        commands: [command.disableConnector, command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Transfira os envios em massa para um serviço adequado.',
      },
      {
        text: 'Entre em contato com o Suporte da Microsoft (Microsoft 365 admin center > Help & support): informe o código 5.7.705, a causa e a correção e peça a remoção do bloqueio.',
      },
    ],
    links: [pages.sendingBlocks, pages.connectorCompromise, pages.accountCompromise, pages.contactSupport],
  },

  '5.7.708': {
    title: 'O Microsoft 365 ainda não aceita e-mails da sua nova organização',
    explanation:
      'Os e-mails de organizações novas ou em avaliação saem do Microsoft 365 por endereços de baixa reputação, e a mensagem vinda de lá foi recusada.',
    sender: [
      { text: 'O endereço do destinatário e a sua mensagem estão corretos.' },
      {
        text: 'Encaminhe este relatório completo ao suporte de TI; se for urgente, fale com o destinatário por outro meio.',
      },
    ],
    helpdesk: [
      { text: 'Pergunte se a organização é nova no Microsoft 365 ou ainda está em avaliação.' },
      { text: 'Pergunte se foi feito um envio em massa ou se caixas de correio foram migradas há pouco.' },
    ],
    admin: [
      {
        text: 'Verifique a assinatura e atribua licenças pagas: Microsoft 365 admin center > Billing > Your products.',
        commands: [command.subscriptions],
      },
      {
        text: 'Se não bastar, peça ao Suporte da Microsoft (Microsoft 365 admin center > Help & support) uma exceção até lá, com o código 5.7.708 e um relatório.',
      },
      {
        text: 'Não faça envios em massa a partir de uma organização nova; SPF, DKIM e DMARC do domínio dela precisam estar configurados.',
      },
    ],
    links: [pages.sendingBlocks, pages.contactSupport],
  },

  '5.7.711': {
    title: 'O Microsoft 365 bloqueou a conexão de um dos seus servidores de e-mail',
    explanation:
      'Há suspeita de uso indevido de um conector, pelo qual um dos seus servidores entrega e-mails ao Microsoft 365, e ele não pode mais enviar. Talvez um invasor o tenha criado ou alterado.',
    sender: [
      { text: 'O endereço do destinatário e a sua mensagem estão corretos.' },
      { text: 'Avise imediatamente o suporte de TI e encaminhe este relatório completo.' },
      { text: 'Se for urgente, fale com o destinatário por outro meio.' },
    ],
    helpdesk: [
      {
        text: 'Pergunte que servidor, dispositivo ou aplicativo enviou a mensagem: todos os e-mails que seguem esse caminho são afetados.',
      },
      {
        text: 'Pergunte sobre novos conectores, servidores ou aplicativos e sobre e-mails com domínios de remetente desconhecidos.',
      },
      {
        text: 'Passe o caso aos administradores como incidente de segurança. O conector não deve ser desbloqueado sem verificação.',
      },
    ],
    admin: [
      {
        text: 'Veja que conector está bloqueado e compare-o com o que você configurou: nome, endereços IP, certificado, data e hora.',
        commands: [command.blockedConnectors, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: 'Retome o controle: reverta alterações alheias, desabilite um conector alheio, proteja a conta de administrador que o criou e limpe o servidor por trás dele.',
        commands: [command.disableConnector],
      },
      {
        text: 'Envie por ele só a partir de domínios registrados: e-mails de domínios não registrados são um dos sinais de uso indevido.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Depois desbloqueie: Microsoft Defender portal > Email & collaboration > Review > Restricted entities, ou com o comando. Leva até uma hora.',
        commands: [command.unblockConnector],
      },
    ],
    links: [
      pages.blockedConnectors,
      pages.connectorCompromise,
      pages.restrictedEntitiesPortal,
      pages.connectorsPortal,
    ],
  },

  '5.7.750': unregisteredDomain,
}
