import type { WindowCount, ForecastLocale } from '../forecast-locale.ts'
import type { WindowName } from '../forecast.ts'
import { percentOf, writingIn } from '../writing.ts'

const { number, quantity, names } = /* @__PURE__ */ writingIn({
  tag: 'pt',
  units: {
    'messages': ['mensagem', 'mensagens'],
    'spam messages': ['mensagem de spam', 'mensagens de spam'],
    'recipients': ['destinatário', 'destinatários'],
    'external recipients': ['destinatário externo', 'destinatários externos'],
    'internal recipients': ['destinatário interno', 'destinatários internos'],
    'recipients in one message': ['destinatário em uma mensagem', 'destinatários em uma mensagem'],
    'signals': ['sinal', 'sinais'],
  },
  comma: ', ',
  and: ' e ',
  more: (count) => `mais ${count}`,
})

const windows: Readonly<Record<WindowName, string>> = {
  '24 h': 'nas 24 horas',
  '1 h': 'na hora',
  '1 min': 'no minuto',
}

/** `80%`. */
function percent(share: number): string {
  return `${number(percentOf(share))}%`
}

/** `4.000 mensagens nas 24 horas até 2026-11-22T12:00:00Z`. */
function counted({ used, unit, window, until }: WindowCount): string {
  return `${quantity(used, unit)} ${windows[window]} até ${until}`
}

const ASK_SUPPORT =
  'Depois peça ao suporte da Microsoft que remova o bloqueio, com o código e a prova da correção: Microsoft 365 admin center > Help & support, ou o autodiagnóstico https://aka.ms/PillarEmailNDR.'
const WAIT = 'Espere até que a contagem das 24 horas tenha baixado.'
const STOP_BULK =
  'Interrompa os envios em massa ou transfira-os para o Azure Communication Services ou um provedor de envios em massa.'
const SECURE_SOURCE =
  'Desabilite a conta ou o conector de onde vêm os e-mails e proteja os administradores com a autenticação multifator.'
const SECURE_ACCOUNT =
  'Trate a conta como comprometida: nova senha, sessões encerradas, autenticação multifator, encaminhamentos e regras da caixa de entrada verificados.'
const BUY_LICENCES = 'Compre e atribua licenças.'
const CHECK_INTENT =
  'Certifique-se de que o envio seja intencional; caso contrário, trate a conta como comprometida.'
const MOVE_BULK =
  'Transfira os envios em massa para o Azure Communication Services ou um provedor de envios em massa.'
const SPREAD_REST = 'Distribua o restante por mais de 24 horas.'
const PUBLISH_DMARC = 'Publique um registro DMARC, no mínimo com p=none.'
const FORWARDING_STEPS = [
  'Permita-o só a quem precisa: uma política de spam de saída própria, com AutoForwardingMode em On.',
  'Caso contrário, remova o encaminhamento.',
]
const NOT_YET = 'O limite ainda não é aplicado a um tenant deste tamanho.'
const OFF_BY_DEFAULT = 'Desde o fim de dezembro de 2026 este acesso está desativado por padrão'
const TO_BE_REMOVED = 'a data da remoção será anunciada no segundo semestre de 2027'
const RELAYED = 'E-mails retransmitidos ou encaminhados de domínios que o tenant não aceitou'
const POOL = 'pelo pool de retransmissão (40.95.0.0/16), que os servidores seguintes podem recusar'

/** The words of a forecast, in Portuguese. */
export const pt: ForecastLocale = {
  tag: 'pt',
  name: 'Português',
  pages: {
    acceptedDomains: 'Gerenciar domínios aceitos no Exchange Online',
    addDomain: 'Adicionar um domínio ao Microsoft 365',
    azureEmail: 'O e-mail no Azure Communication Services',
    blockedConnectors: 'Remover conectores da lista de bloqueados',
    compromisedAccount: 'Responder a uma conta de e-mail comprometida',
    compromisedConnector: 'Responder a um conector comprometido',
    connectors: 'Configurar o fluxo de e-mail com conectores',
    devices:
      'Configurar um dispositivo multifuncional ou um aplicativo para enviar e-mails com o Microsoft 365',
    dkim: 'Configurar o DKIM',
    dmarc: 'Configurar o DMARC',
    spf: 'Configurar o SPF',
    externalForwarding: 'Controlar o encaminhamento automático para fora da organização',
    externalRecipientLimits: 'Os limites de envio externo por tenant no Exchange Online',
    gmailSenders: 'Gmail: diretrizes para remetentes',
    highRiskPool: 'Os pools de entrega de saída',
    outboundSpamPolicies: 'Configurar políticas de spam de saída',
    outlookAuthentication: 'Corrigir o erro 550 5.7.515 do Outlook.com',
    relayAttribution: 'Corrigir a recusa de retransmissão (5.7.64)',
    relayPool: 'Corrigir a recusa de mensagens encaminhadas (5.7.367)',
    relayRequirements: 'Requisitos para a retransmissão SMTP pelo Exchange Online',
    restrictedUsers: 'Remover usuários bloqueados da página Restricted entities',
    sendingBlocks: 'Corrigir bloqueios de envio no Exchange Online (5.7.700 a 5.7.750)',
    sendingLimits: 'Os limites de envio do Exchange Online',
    sendingLimitsTroubleshoot: 'Solucionar problemas com os limites de envio no Exchange Online',
    support: 'Obter suporte para o Microsoft 365',
    yahooSenders: 'Yahoo: boas práticas para remetentes',
  },

  blocks: {
    '5.7.750': {
      meaning: 'o tenant não pode mais enviar de domínios que não aceitou',
      steps: [
        'Adicione e verifique cada domínio a partir do qual você envia: Microsoft 365 admin center > Settings > Domains > Add domain; compare com Get-AcceptedDomain.',
        'Procure conectores que ninguém reconheça (Get-InboundConnector, Get-BlockedConnector) e remova-os.',
        'Proteja os servidores que retransmitem e certifique-se de que todos os e-mails que saem deles sejam legítimos.',
        ASK_SUPPORT,
      ],
    },
    '5.7.705': {
      meaning: 'o tenant enviou spam ou envios em massa demais, e nada mais sai dele',
      steps: [
        'Encontre a origem: rastreamento de mensagens por remetente e por conector, relatório Threat protection status.',
        SECURE_SOURCE,
        ASK_SUPPORT,
      ],
    },
    '5.7.708': {
      meaning: 'o tenant é novo ou de avaliação, e os e-mails dos seus endereços IP não são aceitos',
      steps: [BUY_LICENCES, 'Até lá, peça uma exceção ao suporte da Microsoft.'],
    },
    '5.7.711': {
      meaning: 'um conector de entrada é considerado comprometido e não pode enviar',
      steps: [
        'Reverta o que ninguém souber explicar: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
        'Proteja o administrador cuja conta fez isso e o servidor por trás do conector.',
        'Depois retire o conector da lista: Get-BlockedConnector, Remove-BlockedConnector -ConnectorId; leva até uma hora.',
      ],
    },
    '5.7.64': {
      meaning: 'os e-mails de um servidor não são atribuídos ao tenant e não são retransmitidos',
      steps: [
        'Compare o certificado e o endereço do servidor com o conector de entrada: Get-InboundConnector, Set-InboundConnector.',
        'Adicione e verifique os domínios de remetente, ou faça o servidor apresentar um certificado de um domínio aceito.',
      ],
    },
    '5.7.233': {
      meaning: 'o tenant atingiu o seu limite de destinatários externos',
      steps: [
        'Veja quem envia mais: Get-LimitsEnforcementStatus; Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients.',
        STOP_BULK,
        WAIT,
      ],
    },
    '5.7.236': {
      meaning: 'o tenant atingiu o limite de e-mails do seu domínio onmicrosoft.com',
      steps: [
        'Envie de um domínio próprio: adicione-o, verifique-o e mude para ele os endereços principais.',
        WAIT,
      ],
    },
    '5.1.8': {
      meaning: 'um remetente está na lista Restricted entities e não pode enviar',
      steps: [
        SECURE_ACCOUNT,
        'Depois retire-o da lista: Get-BlockedSenderAddress, Remove-BlockedSenderAddress -SenderAddress; leva uma hora, no máximo 24.',
      ],
    },
    '5.1.90': {
      meaning: 'uma caixa de correio atingiu o seu limite de destinatários',
      steps: ['Certifique-se de que o envio seja intencional.', STOP_BULK, WAIT],
    },
    '5.7.501': {
      meaning: 'uma conta remetente foi banida por spam',
      steps: [
        SECURE_ACCOUNT,
        'Depois peça ao Suporte da Microsoft que restabeleça a conta: Microsoft 365 admin center > Help & support, com o código, a causa e a correção.',
      ],
    },
    '5.7.515': {
      meaning: 'o Outlook.com recusa os e-mails de um domínio de remetente pela sua autenticação',
      steps: ['Faça SPF e DKIM passarem, um deles alinhado com o domínio do From.', PUBLISH_DMARC],
    },
    '5.7.520': { meaning: 'o encaminhamento externo está desativado', steps: FORWARDING_STEPS },
  },

  knownBlock: (code, seenAt, meaning) => `${code} visto em ${seenAt}: ${meaning}.`,

  unregisteredDomainRelay: {
    why: (count, domains, { messages, share, growth, minimum }) => {
      const least = `e pelo menos ${number(minimum)}`
      const settings = [
        quantity(messages, 'messages'),
        `${percent(share)} de todos os e-mails ${least}`,
        ...(growth === null ? [] : [`${number(growth)} vezes o dia habitual ${least}`]),
      ]
      const from = domains.length === 0 ? '' : ` (${names(domains)})`
      return (
        `E-mails que saíram de domínios que o tenant não aceitou${from}: ${counted(count)}. A Microsoft não divulga a ` +
        `partir de quantos bloqueia; esta previsão avisa a partir de ${number(count.limit)}, o menor dos seus ` +
        `ajustes: ${settings.join('; ')}.`
      )
    },
    addDomains: (domains) =>
      `Adicione e verifique cada um destes domínios que for seu: Microsoft 365 admin center > Settings > Domains > Add domain (${names(domains)}).`,
    compareAccepted: (domains) =>
      `Compare com Get-AcceptedDomain: verificados, mas ausentes dos domínios aceitos: ${names(domains)}.`,
    stopForeign:
      'Interrompa os e-mails de domínios que não sejam seus ou envie-os pelo provedor do dono do domínio.',
    connectors: [
      'Descubra que servidor os entrega (rastreamento de mensagens, Get-InboundConnector) e certifique-se de que ele não esteja comprometido e não retransmita para mais ninguém.',
      'Remova os conectores que ninguém reconheça: Get-InboundConnector; Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      'Faça com que os seus servidores sejam identificados por um certificado de um domínio aceito: Set-InboundConnector -TlsSenderCertificateName.',
    ],
    turnOffForwarding: 'Desative o encaminhamento externo onde ele não for necessário.',
  },

  relayAttribution: {
    mismatch: {
      why: (count, connector) =>
        `E-mails que chegam pelo conector ${connector}, a cujo certificado ou endereço o servidor não corresponde mais: ` +
        `${counted(count)}. Eles não pertencem a nenhum tenant e são recusados.`,
      steps: [
        'Compare o certificado que o servidor apresenta com TlsSenderCertificateName (Get-InboundConnector) e corrija-o com Set-InboundConnector.',
        'Instale no servidor os certificados intermediários que faltarem.',
        'Se o conector se baseia no endereço, atualize SenderIPAddresses.',
      ],
    },
    unregistered: {
      why: (count, connector, domains) =>
        `E-mails que chegam pelo conector ${connector} de domínios que o tenant não aceitou (${names(domains)}), com um ` +
        `certificado que também não é de um domínio aceito: ${counted(count)}. A retransmissão exige um dos dois (ATTR36).`,
      steps: (domains) => [
        `Adicione e verifique os domínios que forem seus: Microsoft 365 admin center > Settings > Domains (${names(domains)}).`,
        'Faça o servidor apresentar um certificado de um domínio aceito e identifique-o por ele: Set-InboundConnector -TlsSenderCertificateName.',
        'Envie o restante pelo provedor do dono.',
      ],
    },
  },

  blockedConnector: {
    signals: {
      unknownToAdmins: 'nenhum administrador o criou nem alterou',
      unregistered: (messages) =>
        `${quantity(messages, 'messages')} ou mais por dia de domínios que o tenant não aceitou`,
      spike: (messages, usual) =>
        `${quantity(messages, 'messages')} ou mais por dia, quando o habitual são ${number(usual)}`,
    },
    blocked: (connector, signals) =>
      `Get-BlockedConnector lista o conector ${connector}: os e-mails dele são recusados${signals.length === 0 ? '' : ` (${signals.join('; ')})`}.`,
    suspicious: (connector, signals) =>
      `O conector ${connector} parece comprometido: ${signals.join('; ')}. A Microsoft não divulga os seus critérios.`,
    unsuspicious: (connector) => `Nada do que se sabe do conector ${connector} o faz parecer comprometido.`,
    securing: [
      'Descubra quem criou ou alterou o conector: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      'Reverta o que ninguém souber explicar e proteja o administrador cuja conta fez isso.',
      'Certifique-se de que o servidor por trás do conector não esteja comprometido e não retransmita para mais ninguém.',
    ],
    unblocking:
      'Depois retire o conector da lista: Remove-BlockedConnector -ConnectorId, ou Defender portal > Email & collaboration > Review > Restricted entities; leva até uma hora.',
  },

  terrl: {
    enforcement: {
      enforced: 'O que o ultrapassa é recusado; os e-mails dentro do tenant continuam.',
      paused:
        'Para tenants com mais de 500 licenças, a última informação é que a aplicação estava suspensa (2025-07-14); Get-LimitsEnforcementStatus mostra o estado do seu.',
      unconfirmed:
        'Nesta nuvem a aplicação estava prevista para o segundo semestre de 2025 e não está confirmada; Get-LimitsEnforcementStatus mostra o estado do seu tenant.',
      notYet: NOT_YET,
      off: 'Segundo Get-LimitsEnforcementStatus, ele não é aplicado a este tenant.',
    },
    why: (count, licenses, origin, enforcement) => {
      const plan =
        licenses === null
          ? 'para um tenant de avaliação'
          : `para ${number(licenses)} ${licenses === 1 ? 'licença' : 'licenças'}`
      const from = {
        shown: 'como mostra Get-LimitsEnforcementStatus',
        reckoned: plan,
        reduced: `${plan}, reduzido pela idade do tenant segundo terceiros`,
      }[origin]
      return `${counted(count)}, de um limite de ${number(count.limit)} ${from}. ${enforcement}`
    },
    steps: [
      'Veja quem envia mais: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients; Get-LimitsEnforcementStatus.',
      'Interrompa o que não for seu: uma conta ou um conector comprometidos.',
      MOVE_BULK,
      SPREAD_REST,
    ],
    buyLicences: {
      trial: 'Compre licenças: o limite passa então a depender do número delas.',
      paid: 'Compre licenças: o limite cresce com o número delas, ainda que devagar.',
    },
  },

  moera: {
    why: (count, isEnforced) =>
      `E-mails de endereços onmicrosoft.com: ${counted(count)}, de um limite de ${number(count.limit)} ` +
      `para todo o tenant.${isEnforced ? '' : ` ${NOT_YET}`}`,
    steps: [
      'Adicione e verifique um domínio próprio e torne-o o padrão.',
      'Mude para ele os endereços principais dos remetentes; encontre-os com o rastreamento de mensagens.',
      'Procure o que envia por si só a partir do domínio padrão: notificações, Bookings, os remetentes reescritos de e-mails encaminhados.',
    ],
  },

  recipientRateLimit: {
    why: (count, mailbox) =>
      `E-mails de ${mailbox}: ${counted(count)}, de um limite de ${number(count.limit)} por caixa de correio.`,
    steps: [
      CHECK_INTENT,
      'Transfira os envios em massa para o Azure Communication Services ou um provedor de envios em massa; para o High Volume Email, se todos os destinatários forem internos.',
      'Envie para grupos do catálogo de endereços, que contam como um só destinatário.',
      SPREAD_REST,
    ],
  },

  messageRateLimit: {
    why: (count, mailbox) =>
      `E-mails entregues por ${mailbox}: ${counted(count)}, de um limite de ${number(count.limit)}. O que o ultrapassa fica ` +
      'retido e é enviado em minutos posteriores.',
    steps: [
      'Faça o cliente enviar mais devagar, ou pelo Azure Communication Services ou um provedor de envios em massa.',
    ],
  },

  recipientsPerMessage: {
    why: (used, limit) =>
      `${quantity(used, 'recipients in one message')}, de ${number(limit)} que uma mensagem pode ter.`,
    steps: [
      'Divida a mensagem ou envie-a a um grupo de distribuição.',
      'Aumente o limite da caixa de correio, para no máximo 1.000: Set-Mailbox -RecipientLimits.',
    ],
  },

  outboundSpamPolicy: {
    actions: {
      BlockUserForToday: 'O remetente fica então bloqueado até o dia seguinte, em UTC.',
      BlockUser: 'O remetente fica então bloqueado até que um administrador o retire de Restricted entities.',
      Alert: 'Os administradores são então avisados, e nada é bloqueado.',
    },
    why: (count, mailbox, action) =>
      `E-mails de ${mailbox}: ${counted(count)}, de ${number(count.limit)} que a política de spam de saída permite. ${action}`,
    steps: [
      CHECK_INTENT,
      'Distribua o envio por mais horas ou dias, ou transfira os envios em massa para o Azure Communication Services ou um provedor de envios em massa.',
      'Dê uma política própria aos remetentes que precisarem de mais: New-HostedOutboundSpamFilterPolicy, New-HostedOutboundSpamFilterRule.',
    ],
  },

  spamVolumeTenant: {
    spam: (count) =>
      `${counted(count)}. A Microsoft não divulga quantas são necessárias; esta previsão avisa a partir de ` +
      `${number(count.limit)}, um ajuste seu.`,
    growth: (count, usual, growth, minimum) =>
      `E-mails que saíram do tenant: ${counted(count)}, quando o habitual são ${number(usual)}. A Microsoft não divulga o que ` +
      `considera um pico; esta previsão avisa a partir de ${number(count.limit)}: os seus ajustes são ` +
      `${number(growth)} vezes o dia habitual, e pelo menos ${number(minimum)}.`,
    steps: [
      'Encontre a origem: relatórios Threat protection status e de fluxo de e-mail, rastreamento de mensagens por remetente e por conector.',
      SECURE_SOURCE,
      'Comece devagar os novos envios em massa, ou faça-os pelo Azure Communication Services ou um provedor de envios em massa.',
    ],
    renewed: (at) =>
      `Uma assinatura vencida foi renovada em ${at}: o tenant pode continuar bloqueado por até um dia.`,
    waitUntil: (at) => `Espere até ${at} e tente de novo.`,
  },

  newTenantIp: {
    why: (count, days) =>
      `E-mails de um tenant ${days === null ? 'de avaliação' : `com menos de ${number(days)} dias`}: ${counted(count)}. Podem sair ` +
      'por endereços de baixa reputação. A Microsoft não divulga para quem nem por quanto tempo.',
    buyLicences: BUY_LICENCES,
    steps: ['Comece com poucos e-mails.', 'Se aparecer 5.7.708, peça uma exceção ao suporte da Microsoft.'],
  },

  autoForwarding: {
    modes: {
      Off: 'A política de spam de saída não o permite.',
      Automatic:
        'A política de spam de saída está em Automatic, que agora equivale a Off; em algumas organizações antigas ainda pode equivaler a On.',
      On: 'A política de spam de saída o permite.',
      unknown:
        'Não se sabe se a política de spam de saída o permite: ela só o faz se AutoForwardingMode estiver em On.',
    },
    why: (count, mode) => `Encaminhamento para endereços externos: ${counted(count)}. ${mode}`,
    steps: FORWARDING_STEPS,
  },

  relayPool: {
    failing: (count) =>
      `${RELAYED}, e para os quais nem SPF nem DKIM passa: ${counted(count)}. Eles saem ${POOL}.`,
    unknown: (count) =>
      `${RELAYED}: ${counted(count)}. Aqueles para os quais nem SPF nem DKIM passou na chegada saem ${POOL}; ` +
      'não se sabe quantos são.',
    steps: [
      'Adicione e verifique os domínios que forem seus.',
      'Faça com que SPF ou DKIM passe na chegada para os remetentes originais.',
      'Procure OutboundIpPoolName = RegularRelayOutboundPool no rastreamento de mensagens.',
    ],
  },

  highRiskPool: {
    why: (count) =>
      `E-mails considerados spam, ou de domínios sem registro A nem MX: ${counted(count)}. Eles saem pelo pool de entrega de ` +
      'alto risco, e a entrega não é garantida.',
    steps: [
      'Publique um registro MX ou A para cada domínio de remetente.',
      'Descubra quem envia os e-mails considerados spam; OutboundIpPoolName no rastreamento de mensagens mostra o pool.',
    ],
  },

  bulkSender: {
    why: (count, { subject, receiver, limit, isPublished, isAtMost, failing, unknown }) => {
      const threshold = isPublished
        ? `A partir de ${number(limit)} por dia, ${receiver} exige SPF, DKIM e um registro DMARC alinhado.`
        : `${receiver} não divulga a partir de quantos exige mais; o ajuste desta previsão é de ${number(limit)} por dia.`
      const state =
        failing.length > 0
          ? `Verificações de ${subject} que não passam: ${names(failing)}.`
          : unknown.length === 0
            ? `Verificações de ${subject} que passam: SPF, DKIM e DMARC.`
            : `Verificações de ${subject} de resultado desconhecido: ${names(unknown)}.`
      return `De ${subject} para ${receiver}${isAtMost ? ', no máximo' : ''}: ${counted(count)}. ${threshold} ${state}`
    },
    steps: (subject) => [
      `Faça SPF e DKIM passarem para ${subject}, um deles alinhado com o domínio do From.`,
      PUBLISH_DMARC,
      'Ofereça o cancelamento da inscrição com um clique nos e-mails de marketing.',
    ],
  },

  smtpAuthBasic: {
    states: {
      blocked: 'O tenant não aceita mais este acesso.',
      offSoon: 'A partir do fim de dezembro de 2026 este acesso estará desativado por padrão.',
      onHere: `${OFF_BY_DEFAULT}, e neste tenant está ativado; ${TO_BE_REMOVED}.`,
      off: `${OFF_BY_DEFAULT}; ${TO_BE_REMOVED}.`,
    },
    basic: (count, state) => `E-mails entregues com nome de usuário e senha: ${counted(count)}. ${state}`,
    unclear: (count, state) =>
      `E-mails entregues por clientes dos quais não se sabe se todos usam OAuth 2.0: ${counted(count)}. Nome de usuário e ` +
      `senha estão sendo retirados. ${state}`,
    steps: [
      'Passe os dispositivos e aplicativos para OAuth 2.0, Microsoft Graph, Azure Communication Services ou um servidor de retransmissão próprio; para o High Volume Email, se todos os destinatários forem internos.',
      'Até a remoção, um administrador pode reativar este acesso.',
    ],
  },

  notes: {
    cancelledLimit: (recipients) =>
      `Uma caixa de correio envia a mais de ${number(recipients)} destinatários externos em 24 horas. O limite anunciado para isso ` +
      '(mailbox external recipient rate limit, MERRL) foi cancelado em janeiro de 2026 e nunca aplicado; aqui ele não conta.',
    namelessMailboxes:
      'Alguns envios de caixas de correio não dizem de qual: contam para o tenant e para nenhum limite de uma caixa de correio.',
    namelessConnectors:
      'Alguns envios por um conector não dizem por qual: contam para o tenant e para nenhum conector.',
    longSends:
      'Alguns envios são totais de mais de 24 horas. São distribuídos por igual, e um pico dentro deles não aparece: informe contagens por hora.',
    otherRefusals: (codes) =>
      `Não considerado um bloqueio do remetente, pois diz respeito a destinatários ou mensagens isolados, ou muda de sentido conforme quem o escreve: ${names(codes)}.`,
  },

  labels: {
    headings: {
      'clear': 'Sem risco: nenhum limite está próximo',
      'watch': 'Acompanhar: nada é recusado, mas um limite está próximo ou e-mails saem por um caminho pior',
      'at-risk': 'Em risco: são de esperar recusas',
      'blocked': 'Bloqueado: os e-mails estão sendo recusados',
    },
    verdicts: { 'clear': 'sem risco', 'watch': 'acompanhar', 'at-risk': 'em risco', 'blocked': 'bloqueado' },
    expects: (codes) => `Códigos a esperar: ${codes.join(', ')}`,
    reachedAt: 'Atingido',
    freeAgainAt: 'De novo abaixo',
    notes: 'Observações',
    measure: (used, limit, unit, window) =>
      (limit === null ? quantity(used, unit) : `${number(used)} de ${quantity(limit, unit)}`) +
      (window === null ? '' : ` em ${window}`),
    percent,
  },
}

export { pt as default }
