import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the recipient, in Portuguese. */
export const recipientCodes: Readonly<Record<string, Remedy>> = {
  '4.3.2/recipient-thread-limit': {
    ...causes['rate-limited'],
    title: 'Mensagens demais estão chegando ao mesmo tempo a esta caixa de correio',
    explanation:
      'A caixa de correio do destinatário já está recebendo ao mesmo tempo o máximo de mensagens que pode. O servidor de envio tenta de novo sozinho.',
    admin: [
      { text: 'Deixe a fila tentar de novo; não exclua e reenvie.' },
      {
        text: 'Distribua ao longo do tempo os e-mails automáticos para esta caixa de correio e procure um sistema de notificações que tenha saído do controle.',
      },
    ],
    links: [pages.ndrTable],
  },

  '4.3.2/folder-item-limit': {
    ...causes['mailbox-full'],
    title: 'Uma pasta da caixa de correio não comporta mais nenhum item',
    explanation:
      'Uma pasta da caixa de correio chegou ao número de itens que o Exchange Online permite, um milhão, e nada mais pode ser guardado nela. O endereço está correto.',
    admin: [
      {
        text: 'Destinatário da sua organização: encontre a pasta cheia demais.',
        commands: [command.folderUse],
      },
      {
        text: 'Mova itens para outras pastas ou para o arquivo morto e pare a origem que enche a pasta.',
        commands: [command.enableArchive],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.1.1': {
    ...causes['recipient-unknown'],
    admin: [
      {
        text: 'Destinatário da sua organização: procure o objeto que deveria ter este endereço. Em um ambiente híbrido, verifique se ele é sincronizado com este endereço.',
        commands: [command.recipient],
      },
      {
        text: 'RESOLVER.ADR.ExRecipNotFound: o remetente usou uma entrada desatualizada da lista de sugestões. Exclua a entrada ou adicione o endereço X500 dela ao destinatário.',
        commands: [command.addX500Address],
      },
      { text: 'Listas de distribuição e aplicativos: retire o endereço agora mesmo.' },
    ],
    links: [pages.recipientAddress],
  },

  '5.1.10': {
    ...causes['recipient-unknown'],
    title: 'O Microsoft 365 não encontra o endereço na organização do destinatário',
    explanation:
      'A organização do destinatário usa o Microsoft 365, e o diretório dela não conhece este endereço. Em geral, ele foi digitado errado ou está desatualizado, ou a pessoa já não trabalha lá.',
    admin: [
      {
        text: 'Destinatário da sua organização: verifique o objeto, os endereços, a licença e a sincronização.',
        commands: [command.recipient, command.softDeletedMailbox],
      },
      {
        text: 'Se a caixa de correio estiver em outro sistema, o tipo do domínio deve ser Internal relay, com um conector para esse sistema.',
        commands: [command.acceptedDomains],
      },
      { text: 'Listas de distribuição e aplicativos: retire o endereço agora mesmo.' },
    ],
    links: [pages.recipientNotFound, pages.acceptedDomains],
  },

  '5.1.351': {
    ...causes['recipient-unknown'],
    title: 'O servidor do destinatário não conhece o endereço',
    explanation:
      'A mensagem saiu da sua organização, e o servidor do destinatário respondeu que a caixa de correio não existe ou não pode ser usada.',
    admin: [
      {
        text: 'Leia a resposta depois da seta (->): ela vem do próprio destino e é mais exata.',
      },
      {
        text: 'Veja no rastreamento de mensagens que servidor respondeu; uma rota ou um conector errado pode levar ao servidor errado.',
        commands: [command.traceByRecipient, command.outboundConnectors],
      },
      { text: 'Listas de distribuição e aplicativos: retire o endereço agora mesmo.' },
    ],
    links: [pages.recipientAddress],
  },

  '5.2.2/mailbox-full': {
    ...causes['mailbox-full'],
    explanation:
      'O endereço está correto, mas a caixa de correio ou a pasta pública não tem espaço para novas mensagens.',
    links: [pages.ndrTable],
  },

  '5.2.121': {
    ...causes['rate-limited'],
    title: 'Você atingiu o limite por hora de mensagens para esta caixa de correio',
    explanation:
      'Um único remetente só pode usar um terço do que uma caixa de correio do Exchange Online pode receber por hora. Essa parte se esgotou; o endereço está correto.',
    sender: [
      { text: 'O endereço está correto. Envie a mensagem de novo daqui a uma hora.' },
      { text: 'Se é um aplicativo que envia por você, diga ao suporte de TI que o aplicativo envia demais.' },
    ],
    admin: [
      {
        text: 'Reduza o ritmo do aplicativo ou do monitoramento que envia tanto, ou faça com que ele agrupe as mensagens.',
        commands: [command.topSendersToMailbox],
      },
      { text: 'O limite não pode ser alterado. Uma caixa de correio não é lugar para guardar logs.' },
    ],
    links: [pages.receivingLimits],
  },

  '5.2.122': {
    ...causes['rate-limited'],
    title: 'A caixa de correio já recebeu o máximo de mensagens permitido por hora',
    explanation:
      'Uma caixa de correio do Exchange Online pode receber 3.600 mensagens por hora, e esta já chegou a esse número. O endereço está correto.',
    sender: [
      { text: 'O endereço está correto. Envie a mensagem de novo daqui a uma ou duas horas.' },
      { text: 'Se for urgente, fale com o destinatário por outro meio.' },
    ],
    admin: [
      {
        text: 'Destinatário da sua organização: encontre a origem em Exchange admin center > Reports > Mail flow > Mailboxes exceeding receiving limits e pare-a.',
        commands: [command.topSendersToMailbox],
      },
      {
        text: 'O limite não pode ser alterado. Distribua os e-mails entre várias caixas de correio ou guarde os logs em outro lugar.',
      },
    ],
    links: [pages.receivingLimits],
  },

  '5.4.1/recipient-rejected': {
    ...causes['recipient-unknown'],
    title: 'A organização do destinatário não conhece o endereço',
    explanation:
      'O Microsoft 365 recusou a mensagem já na entrada, porque o endereço não consta no diretório do destinatário. Em geral, ele foi digitado errado ou está desatualizado.',
    admin: [
      {
        text: 'Destinatário da sua organização: verifique se o endereço existe e está sincronizado. O Directory-Based Edge Blocking recusa todo endereço que não esteja no diretório de um domínio do tipo Authoritative.',
        commands: [command.recipient, command.acceptedDomains],
      },
      {
        text: 'Se for só um destinatário híbrido: remova o endereço dele no ambiente local (on-premises) e adicione-o de novo, deixe sincronizar e aguarde até 24 horas.',
      },
      {
        text: 'As pastas públicas habilitadas para e-mail precisam ser sincronizadas com Sync-ModernMailPublicFolders; um grupo dinâmico do ambiente local precisa de um contato de e-mail na nuvem.',
      },
      {
        text: 'Só se todos os endereços do domínio forem recusados: defina o tipo do domínio como Internal relay, aguarde e volte para Authoritative.',
        commands: [command.makeDomainInternalRelay, command.makeDomainAuthoritative],
      },
    ],
    links: [pages.edgeBlocking, pages.acceptedDomains],
  },

  '5.4.310': { ...causes['domain-not-found'], links: [pages.ndrTable] },

  '5.5.0': {
    ...causes['recipient-unknown'],
    title: 'O endereço do Outlook.com não existe',
    explanation:
      'O Outlook.com (também hotmail.com, live.com e msn.com) não conhece nenhuma caixa de correio com este endereço, ou ela foi encerrada.',
    admin: [
      {
        text: 'Do seu lado não há nada a configurar: só o titular pode reativar a caixa de correio.',
      },
      {
        text: 'Listas de distribuição e aplicativos: retire o endereço agora mesmo; muitos endereços desconhecidos prejudicam a sua reputação no Outlook.com.',
      },
    ],
    links: [pages.recipientNotFound],
  },

  '5.7.504': { ...causes['recipient-unknown'], links: [pages.ndrTable] },

  '5.7.505': {
    ...causes['policy-violation'],
    title: 'O Microsoft 365 não entrega mensagens a este destinatário',
    explanation: 'A Microsoft bloqueou o endereço do destinatário, por isso ninguém pode escrever para ele.',
    sender: [
      { text: 'Entre em contato com o destinatário por outro meio e peça outro endereço.' },
      {
        text: 'Se você acha que o endereço foi bloqueado por engano, encaminhe este relatório ao suporte de TI.',
      },
    ],
    helpdesk: [
      { text: 'Verifique se o endereço está escrito corretamente.' },
      {
        text: 'Pergunte se outras pessoas recebem o mesmo relatório para este endereço; nesse caso, só a Microsoft pode mudar isso.',
      },
    ],
    admin: [
      {
        text: 'Se parecer um erro, abra um chamado: Microsoft 365 admin center > Help & support, com o relatório completo.',
      },
    ],
    links: [pages.contactSupport],
  },

  '5.7.507': {
    ...causes['recipient-refused'],
    title: 'A organização do destinatário bloqueia o seu servidor de e-mail',
    explanation:
      'A organização do destinatário incluiu o endereço de internet do servidor de envio na própria lista de bloqueio.',
    sender: [
      { text: 'O problema não é o endereço do destinatário; mantenha-o.' },
      {
        text: 'Encaminhe este relatório ao seu suporte de TI e peça ao destinatário por outro meio que avise o dele.',
      },
    ],
    admin: [
      {
        text: 'Peça ao administrador do destinatário que retire o endereço IP do filtro de conexão; informe o endereço e o horário.',
      },
      {
        text: 'Destinatário da sua organização: verifique por que a entrada foi criada antes de removê-la.',
        commands: [command.connectionFilter],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/not-authorized': {
    ...causes['recipient-restricted'],
    title: 'Você não tem permissão para escrever a este destinatário',
    explanation:
      'A caixa de correio ou o grupo só aceita e-mails de certos remetentes, ou uma regra da organização recusou a mensagem.',
    admin: [
      {
        text: 'TRANSPORT.RULES.RejectMessage no relatório: uma regra de fluxo de e-mail recusou. Encontre-a e restrinja-a ou adicione uma exceção.',
        commands: [command.mailFlowRules],
      },
      {
        text: 'RESOLVER.RST no relatório: uma restrição de entrega do destinatário recusou. Autorize só este remetente.',
        commands: [command.groupRestrictions, command.mailboxRestrictions],
      },
    ],
    links: [pages.notAuthorized, pages.mailFlowRules],
  },

  '5.7.12': {
    ...causes['recipient-restricted'],
    title: 'O destinatário só aceita e-mails de dentro da própria organização',
    links: [pages.insidersOnly],
  },

  '5.7.13': {
    ...causes['recipient-restricted'],
    title: 'A pasta pública só aceita e-mails de dentro da própria organização',
    explanation: 'A pasta pública existe, mas está configurada para recusar e-mails de fora da organização.',
    admin: [
      {
        text: 'Destinatário da sua organização: se a pasta deve receber e-mails externos, permita-os.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.135': {
    ...causes['recipient-restricted'],
    title: 'A pasta pública só aceita e-mails de dentro da própria organização',
    explanation: 'A pasta pública existe, mas está configurada para recusar e-mails de fora da organização.',
    admin: [
      {
        text: 'Destinatário da sua organização: se a pasta deve receber e-mails externos, permita-os.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.124': {
    ...causes['recipient-restricted'],
    title: 'O grupo só aceita e-mails de certos remetentes',
    explanation: 'O grupo existe, mas o remetente não está na lista de remetentes autorizados.',
    admin: [
      {
        text: 'Grupo da sua organização: o responsável por ele, ou você, adiciona o remetente (se for externo, ele precisa de um contato de e-mail).',
        commands: [command.groupRestrictions, command.permitSenderToGroup],
      },
    ],
    links: [pages.groupSenders],
  },

  '5.7.133': {
    ...causes['recipient-restricted'],
    title: 'O grupo só aceita e-mails de dentro da própria organização',
    explanation: 'O grupo existe, mas está configurado para recusar e-mails de fora da organização.',
    links: [pages.groupInsiders],
  },

  '5.7.134': {
    ...causes['recipient-restricted'],
    title: 'A caixa de correio só aceita e-mails de dentro da própria organização',
    explanation:
      'A caixa de correio existe, mas está configurada para recusar e-mails de fora da organização.',
    admin: [
      {
        text: 'Destinatário da sua organização: se a caixa de correio deve receber e-mails externos, permita-os.',
        commands: [command.mailboxRestrictions, command.openMailbox],
      },
    ],
    links: [pages.mailboxInsiders],
  },

  '5.7.136': {
    ...causes['recipient-restricted'],
    title: 'O destinatário só aceita e-mails de dentro da própria organização',
    explanation:
      'O usuário de e-mail, cuja caixa de correio fica em outro sistema, está configurado para recusar e-mails de fora da organização.',
    admin: [
      {
        text: 'Destinatário da sua organização: se o usuário de e-mail deve receber e-mails externos, permita-os.',
        commands: [command.mailUserRestrictions, command.openMailUser],
      },
    ],
    links: [pages.mailUserInsiders],
  },

  '5.7.193': {
    ...causes['recipient-restricted'],
    title: 'O grupo do Microsoft 365 só aceita e-mails da organização ou de membros',
    explanation:
      'O grupo existe, mas o remetente não é membro dele, ou pessoas de fora não podem escrever para lá.',
    admin: [
      {
        text: 'Grupo da sua organização: se e-mails externos forem desejados, o responsável pelo grupo, ou você, permite que pessoas de fora da organização escrevam para ele. Leva até uma hora para valer.',
        commands: [command.microsoft365GroupRestrictions, command.openMicrosoft365Group],
      },
    ],
    links: [pages.microsoft365Group],
  },
}
