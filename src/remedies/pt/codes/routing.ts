import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the way to the recipient and its protection, in Portuguese. */
export const routingCodes: Readonly<Record<string, Remedy>> = {
  '4.4.7': {
    ...causes['delivery-expired'],
    admin: [
      ...causes['delivery-expired'].admin,
      {
        text: 'Mensagens com um número muito grande de destinatários podem expirar: envie-as em partes menores.',
      },
    ],
    links: [pages.messageExpired, pages.ndrTable],
  },

  '4.4.316': {
    ...causes['network-error'],
    title: 'O servidor do destinatário recusa a conexão',
    admin: [
      {
        text: 'Descubra de quem é o servidor pelo endereço que aparece no relatório.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Peça ao administrador dele que inicie o serviço de e-mail e abra a porta 25 aos endereços do Exchange Online.',
      },
      {
        text: 'Servidor próprio por trás de um conector: verifique o serviço, o firewall e o smart host.',
        commands: [command.outboundConnectors],
      },
    ],
    links: [pages.ndrTable],
  },

  '4.4.317': {
    ...causes['encryption-required'],
    title: 'Não foi possível verificar o certificado do servidor de destino',
    explanation:
      'A conexão com o servidor do destinatário precisa ser criptografada, mas o certificado dele não é reconhecido como autêntico.',
    admin: [
      {
        text: 'Veja a cadeia de certificados que o servidor envia.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Destino: instale um certificado de uma autoridade pública com os certificados intermediários.',
      },
    ],
    links: [pages.untrustedRoot],
  },

  '5.4.8': {
    ...causes['encryption-required'],
    title: 'Os servidores de e-mail do domínio não constam na política de segurança dele',
    explanation:
      'O domínio do destinatário publica quais servidores de e-mail são autênticos (MTA-STS), e nenhum dos encontrados está entre eles.',
    admin: [
      {
        text: 'Compare os registros MX com as linhas mx da política.',
        commands: [command.mxOfRecipient, command.mtaStsPolicy, command.mtaStsRecord],
      },
      { text: 'Destino: adicione o host à política e altere o id no registro TXT.' },
      { text: 'Não contorne o problema: a divergência também pode ser um ataque ao serviço de nomes.' },
    ],
    links: [pages.mtaSts],
  },

  '5.7.5': {
    ...causes['encryption-required'],
    title: 'O certificado do servidor de destino viola a política do próprio domínio',
    explanation:
      'O domínio do destinatário exige um certificado válido (MTA-STS), mas o servidor dele apresenta um que expirou, foi emitido para outro nome ou não é confiável.',
    admin: [
      {
        text: 'Verifique a validade e os nomes do certificado.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Destino: instale um certificado de uma autoridade pública que cubra o nome de host do MX.',
      },
    ],
    links: [pages.mtaSts],
  },

  '5.7.321': {
    ...causes['encryption-required'],
    title: 'O servidor de destino não oferece a criptografia que o domínio dele exige',
    explanation:
      'O domínio do destinatário exige uma conexão criptografada (DANE), mas o servidor dele não oferece nenhuma que funcione.',
    admin: [
      {
        text: 'Verifique se o servidor oferece STARTTLS.',
        commands: [command.certificateOfRecipient],
      },
      { text: 'Destino: habilite o STARTTLS em todos os hosts MX. Só o destino pode resolver isso.' },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.322': {
    ...causes['encryption-required'],
    title: 'O certificado do servidor de destino expirou',
    explanation:
      'O domínio do destinatário exige uma conexão verificada (DANE), mas o certificado do servidor dele está vencido.',
    admin: [
      {
        text: 'Verifique as datas do certificado.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Destino: renove o certificado e publique os registros TLSA correspondentes. Só o destino pode resolver isso.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.323': {
    ...causes['encryption-required'],
    title: 'O certificado do servidor de destino não é o que o domínio dele indica',
    explanation:
      'O domínio do destinatário publica qual certificado é autêntico (DANE), e o servidor dele apresenta outro. Muitas vezes a publicação é esquecida depois de uma renovação.',
    admin: [
      {
        text: 'Compare o registro TLSA com o certificado em uso.',
        commands: [command.tlsaOfRecipient, command.certificateOfRecipient],
      },
      {
        text: 'Destino: publique registros TLSA para o certificado em uso; durante uma troca, para o antigo e o novo. Só o destino pode resolver isso.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.324': {
    ...causes['encryption-required'],
    title: 'As assinaturas do domínio no serviço de nomes não são válidas',
    explanation:
      'O domínio do destinatário assina os seus registros no serviço de nomes (DNSSEC), mas essas assinaturas não passam na verificação.',
    admin: [
      {
        text: 'Compare uma consulta que verifica as assinaturas com outra que não as verifica.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient, command.dsOfRecipient],
      },
      {
        text: 'Destino: corrija a cadeia DNSSEC (DS, DNSKEY, RRSIG). Só o destino pode resolver isso.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.325': {
    ...causes['encryption-required'],
    title: 'O certificado do servidor de destino foi emitido para outro nome',
    explanation:
      'O domínio do destinatário exige uma conexão verificada (DANE), mas nenhum nome do certificado é o do servidor dele.',
    admin: [
      {
        text: 'Compare os nomes do certificado com o host MX.',
        commands: [command.mxOfRecipient, command.certificateOfRecipient],
      },
      {
        text: 'Destino: instale um certificado que contenha o nome de host do MX (SAN). Só o destino pode resolver isso.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.4.1/relay-access-denied': {
    ...causes['relay-denied'],
    title: 'O servidor não é responsável pelo domínio do destinatário',
    explanation:
      'A mensagem chegou a um servidor que não aceita e-mails para a parte depois do @. O domínio não está configurado lá, ou o registro dele no serviço de nomes leva ao lugar errado.',
    links: [pages.acceptedDomains, pages.ndrTable],
  },

  '5.4.6': { ...causes['mail-loop'] },

  '5.4.14': { ...causes['mail-loop'] },

  '5.4.300': { ...causes['delivery-expired'] },

  '5.7.1/unable-to-relay': { ...causes['relay-denied'], links: [pages.notAuthorized, pages.connectors] },

  '5.7.68': {
    ...causes['policy-violation'],
    title: 'E-mails enviados sem autenticação em nome desta organização são recusados',
    explanation:
      'A mensagem se apresenta como vinda da própria organização à qual foi enviada, mas veio de uma origem que essa organização não conhece, e ela desativou esse tipo de envio (Direct Send).',
    sender: [
      { text: 'O problema não é o endereço do destinatário, e enviar de novo não resolve.' },
      { text: 'Diga ao suporte de TI que dispositivo, aplicativo ou serviço enviou a mensagem.' },
    ],
    helpdesk: [
      {
        text: 'Pergunte o que faz o envio: impressora, scanner, aplicativo ou um serviço externo que usa o seu domínio.',
      },
      { text: 'Pergunte se a mensagem foi encaminhada por outra organização.' },
      {
        text: 'Se ninguém conhece a origem, pode ser uma mensagem forjada, recusada com razão.',
      },
    ],
    admin: [
      {
        text: 'Origem legítima: faça com que se autentique ou crie um conector de entrada que a reconheça por certificado (melhor) ou por endereço IP: Exchange admin center > Mail flow > Connectors.',
        commands: [command.directSend],
      },
      {
        text: 'Deixe a configuração ativada: desativá-la deixa entrar de novo mensagens forjadas. Só faça isso por pouco tempo e em último caso.',
      },
    ],
    links: [pages.directSend, pages.connectors],
  },

  '5.7.230': {
    ...causes['policy-violation'],
    title: 'O Microsoft 365 limita um servidor Exchange desatualizado da sua organização',
    explanation:
      'Um servidor de e-mail da sua organização usa uma versão do Exchange sem suporte ou desatualizada, e o Exchange Online atrasa ou bloqueia os e-mails dele.',
    sender: [
      { text: 'O endereço e a sua mensagem estão corretos.' },
      {
        text: 'Encaminhe este relatório completo ao suporte de TI; envie de novo quando ele avisar.',
      },
    ],
    helpdesk: [
      {
        text: 'Todos aqueles cujos e-mails seguem esse caminho são afetados: avise os administradores dos servidores de e-mail.',
      },
      {
        text: 'Anote os minutos por hora que o relatório indica: eles mostram até onde o bloqueio já avançou.',
      },
    ],
    admin: [
      {
        text: 'Encontre o servidor: Exchange admin center > Reports > Mail flow > Out-of-date connecting on-premises Exchange servers. No servidor:',
        commands: [command.exchangeServers],
      },
      { text: 'Instale as atualizações cumulativas e de segurança atuais ou desative o servidor.' },
      {
        text: 'A limitação pode ser suspensa por até 90 dias por ano; use essa possibilidade só enquanto faz a atualização.',
      },
    ],
    links: [pages.connectors, pages.ndrTable],
  },

  '5.7.367': {
    ...causes['relay-denied'],
    title: 'O servidor seguinte se recusou a repassar a mensagem',
    explanation:
      'O Exchange Online passou a mensagem adiante, quase sempre uma mensagem encaminhada, e o servidor seguinte não a aceitou, porque não conhece esse caminho ou não confia nele.',
    helpdesk: [
      { text: 'Pergunte se a mensagem foi encaminhada automaticamente, e para onde.' },
      {
        text: 'Pergunte se o encaminhamento funciona com os e-mails de alguns remetentes e não com os de outros.',
      },
    ],
    admin: [
      {
        text: 'Veja no rastreamento de mensagens se ela saiu pelo pool de retransmissão: OutboundIpPoolName é RegularRelayOutboundPool (40.95.0.0/16). Isso acontece com e-mails encaminhados que, ao chegar, não passaram na verificação de SPF nem na de DKIM.',
      },
      {
        text: 'Gateway antes do Microsoft 365: configure Enhanced Filtering for Connectors, para que essas verificações vejam a origem real.',
        commands: [command.enhancedFiltering],
      },
      {
        text: 'Se o domínio do remetente for seu: registre-o como domínio aceito.',
        commands: [command.acceptedDomains],
      },
    ],
    links: [pages.relayPoolRefused, pages.highRiskPool, pages.enhancedFiltering],
  },
}
