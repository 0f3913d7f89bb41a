import type { WindowCount, ForecastLocale } from '../forecast-locale.ts'
import type { WindowName } from '../forecast.ts'
import { percentOf, writingIn } from '../writing.ts'

const { number, quantity, names } = /* @__PURE__ */ writingIn({
  tag: 'es',
  units: {
    'messages': ['mensaje', 'mensajes'],
    'spam messages': ['mensaje no deseado', 'mensajes no deseados'],
    'recipients': ['destinatario', 'destinatarios'],
    'external recipients': ['destinatario externo', 'destinatarios externos'],
    'internal recipients': ['destinatario interno', 'destinatarios internos'],
    'recipients in one message': ['destinatario en un mensaje', 'destinatarios en un mensaje'],
    'signals': ['indicio', 'indicios'],
  },
  comma: ', ',
  and: ' y ',
  more: (count) => `${count} más`,
})

const windows: Readonly<Record<WindowName, string>> = {
  '24 h': 'en las 24 horas',
  '1 h': 'en la hora',
  '1 min': 'en el minuto',
}

/** `80 %`, the space unbreakable. */
function percent(share: number): string {
  return `${number(percentOf(share))}\u00a0%`
}

/** `4.000 mensajes en las 24 horas hasta 2026-11-22T12:00:00Z`. */
function counted({ used, unit, window, until }: WindowCount): string {
  return `${quantity(used, unit)} ${windows[window]} hasta ${until}`
}

const ASK_SUPPORT =
  'Después pida al soporte técnico de Microsoft que levante el bloqueo, con el código y la prueba de la corrección: Microsoft 365 admin center > Help & support, o el autodiagnóstico https://aka.ms/PillarEmailNDR.'
const WAIT = 'Espere a que baje el recuento de las 24 horas.'
const STOP_BULK =
  'Detenga el correo masivo, o trasládelo a Azure Communication Services o a un proveedor de envíos masivos.'
const SECURE_SOURCE =
  'Desactive la cuenta o el conector de donde procede y proteja a los administradores con la autenticación multifactor.'
const SECURE_ACCOUNT =
  'Trate la cuenta como comprometida: contraseña nueva, sesiones cerradas, autenticación multifactor, reenvíos y reglas de la bandeja de entrada revisados.'
const BUY_LICENCES = 'Compre y asigne licencias.'
const CHECK_INTENT =
  'Compruebe que el envío sea intencionado; si no lo es, trate la cuenta como comprometida.'
const MOVE_BULK =
  'Traslade el correo masivo a Azure Communication Services o a un proveedor de envíos masivos.'
const SPREAD_REST = 'Reparta el resto en más de 24 horas.'
const PUBLISH_DMARC = 'Publique un registro DMARC, con p=none como mínimo.'
const FORWARDING_STEPS = [
  'Permítalo solo a quienes lo necesiten: una directiva de correo no deseado saliente propia, con AutoForwardingMode en On.',
  'Si no, quite el reenvío.',
]
const NOT_YET = 'El límite todavía no se aplica a un tenant de este tamaño.'
const OFF_BY_DEFAULT =
  'Desde finales de diciembre de 2026 este acceso está desactivado de forma predeterminada'
const TO_BE_REMOVED = 'la fecha de su retirada se anunciará en la segunda mitad de 2027'
const RELAYED = 'Correo retransmitido o reenviado de dominios que el tenant no ha aceptado'
const POOL = 'por el grupo de retransmisión (40.95.0.0/16), que los servidores siguientes pueden rechazar'

/** The words of a forecast, in Spanish. */
export const es: ForecastLocale = {
  tag: 'es',
  name: 'Español',
  pages: {
    acceptedDomains: 'Administrar dominios aceptados en Exchange Online',
    addDomain: 'Agregar un dominio a Microsoft 365',
    azureEmail: 'El correo electrónico en Azure Communication Services',
    blockedConnectors: 'Quitar conectores de la lista de bloqueados',
    compromisedAccount: 'Actuar ante una cuenta de correo comprometida',
    compromisedConnector: 'Actuar ante un conector comprometido',
    connectors: 'Configurar el flujo de correo mediante conectores',
    devices: 'Configurar un dispositivo multifunción o una aplicación para enviar correo con Microsoft 365',
    dkim: 'Configurar DKIM',
    dmarc: 'Configurar DMARC',
    spf: 'Configurar SPF',
    externalForwarding: 'Controlar el reenvío externo automático',
    externalRecipientLimits: 'Los límites de envío externo por tenant en Exchange Online',
    gmailSenders: 'Gmail: directrices para remitentes',
    highRiskPool: 'Los grupos de entrega del correo saliente',
    outboundSpamPolicies: 'Configurar directivas de correo no deseado saliente',
    outlookAuthentication: 'Resolver el error 550 5.7.515 de Outlook.com',
    relayAttribution: 'Resolver el rechazo de retransmisión (5.7.64)',
    relayPool: 'Resolver el rechazo de mensajes reenviados (5.7.367)',
    relayRequirements: 'Requisitos para la retransmisión SMTP a través de Exchange Online',
    restrictedUsers: 'Quitar usuarios bloqueados de la página Restricted entities',
    sendingBlocks: 'Resolver bloqueos de envío en Exchange Online (5.7.700 a 5.7.750)',
    sendingLimits: 'Los límites de envío de Exchange Online',
    sendingLimitsTroubleshoot: 'Solucionar problemas con los límites de envío en Exchange Online',
    support: 'Obtener soporte técnico para Microsoft 365',
    yahooSenders: 'Yahoo: buenas prácticas para remitentes',
  },

  blocks: {
    '5.7.750': {
      meaning: 'el tenant ya no puede enviar desde dominios que no ha aceptado',
      steps: [
        'Agregue y verifique todos los dominios desde los que envía: Microsoft 365 admin center > Settings > Domains > Add domain; compare con Get-AcceptedDomain.',
        'Busque conectores que nadie conozca (Get-InboundConnector, Get-BlockedConnector) y quítelos.',
        'Proteja los servidores que retransmiten y asegúrese de que todo el correo que sale de ellos sea legítimo.',
        ASK_SUPPORT,
      ],
    },
    '5.7.705': {
      meaning: 'el tenant ha enviado demasiado correo no deseado o masivo, y ya no sale nada de él',
      steps: [
        'Encuentre el origen: seguimiento de mensajes por remitente y por conector, informe Threat protection status.',
        SECURE_SOURCE,
        ASK_SUPPORT,
      ],
    },
    '5.7.708': {
      meaning: 'el tenant es nuevo o está a prueba, y no se acepta el correo de sus direcciones IP',
      steps: [BUY_LICENCES, 'Hasta entonces, pida una excepción al soporte técnico de Microsoft.'],
    },
    '5.7.711': {
      meaning: 'un conector de entrada se considera comprometido y no puede enviar',
      steps: [
        'Revierta lo que nadie pueda explicar: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
        'Proteja al administrador cuya cuenta lo hizo y el servidor que hay detrás del conector.',
        'Después quite el conector de la lista: Get-BlockedConnector, Remove-BlockedConnector -ConnectorId; tarda hasta una hora.',
      ],
    },
    '5.7.64': {
      meaning: 'el correo de un servidor no se atribuye al tenant y no se retransmite',
      steps: [
        'Compare el certificado y la dirección del servidor con el conector de entrada: Get-InboundConnector, Set-InboundConnector.',
        'Agregue y verifique los dominios de remitente, o haga que el servidor presente un certificado de un dominio aceptado.',
      ],
    },
    '5.7.233': {
      meaning: 'el tenant ha llegado a su límite de destinatarios externos',
      steps: [
        'Vea quién envía más: Get-LimitsEnforcementStatus; Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients.',
        STOP_BULK,
        WAIT,
      ],
    },
    '5.7.236': {
      meaning: 'el tenant ha llegado al límite del correo desde su dominio onmicrosoft.com',
      steps: [
        'Envíe desde un dominio propio: agréguelo, verifíquelo y cambie a él las direcciones principales.',
        WAIT,
      ],
    },
    '5.1.8': {
      meaning: 'un remitente está en la lista Restricted entities y no puede enviar',
      steps: [
        SECURE_ACCOUNT,
        'Después quítelo de la lista: Get-BlockedSenderAddress, Remove-BlockedSenderAddress -SenderAddress; tarda una hora, como máximo 24.',
      ],
    },
    '5.1.90': {
      meaning: 'un buzón ha llegado a su límite de destinatarios',
      steps: ['Compruebe que el envío sea intencionado.', STOP_BULK, WAIT],
    },
    '5.7.501': {
      meaning: 'una cuenta remitente está bloqueada por correo no deseado',
      steps: [
        SECURE_ACCOUNT,
        'Después pida al soporte técnico de Microsoft que la rehabilite: Microsoft 365 admin center > Help & support, con el código, la causa y la corrección.',
      ],
    },
    '5.7.515': {
      meaning: 'Outlook.com rechaza el correo de un dominio de remitente por su autenticación',
      steps: [
        'Haga que SPF y DKIM se superen, uno de ellos alineado con el dominio del From.',
        PUBLISH_DMARC,
      ],
    },
    '5.7.520': { meaning: 'el reenvío externo está desactivado', steps: FORWARDING_STEPS },
  },

  knownBlock: (code, seenAt, meaning) => `${code} visto el ${seenAt}: ${meaning}.`,

  unregisteredDomainRelay: {
    why: (count, domains, { messages, share, growth, minimum }) => {
      const least = `y al menos ${number(minimum)}`
      const settings = [
        quantity(messages, 'messages'),
        `${percent(share)} de todo el correo ${least}`,
        ...(growth === null ? [] : [`${number(growth)} veces el día habitual ${least}`]),
      ]
      const from = domains.length === 0 ? '' : ` (${names(domains)})`
      return (
        `Correo que salió de dominios que el tenant no ha aceptado${from}: ${counted(count)}. Microsoft no publica ` +
        `a partir de cuántos bloquea; esta previsión avisa a partir de ${number(count.limit)}, el menor de sus ` +
        `ajustes: ${settings.join('; ')}.`
      )
    },
    addDomains: (domains) =>
      `Agregue y verifique cada uno de estos dominios que sea suyo: Microsoft 365 admin center > Settings > Domains > Add domain (${names(domains)}).`,
    compareAccepted: (domains) =>
      `Compare con Get-AcceptedDomain: verificados, pero ausentes de los dominios aceptados: ${names(domains)}.`,
    stopForeign:
      'Interrumpa el correo de dominios que no sean suyos, o envíelo a través del proveedor de su propietario.',
    connectors: [
      'Averigüe qué servidor lo entrega (seguimiento de mensajes, Get-InboundConnector) y asegúrese de que no esté comprometido ni retransmita para nadie más.',
      'Quite los conectores que nadie conozca: Get-InboundConnector; Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      'Haga que sus servidores se identifiquen por un certificado de un dominio aceptado: Set-InboundConnector -TlsSenderCertificateName.',
    ],
    turnOffForwarding: 'Desactive el reenvío externo donde no haga falta.',
  },

  relayAttribution: {
    mismatch: {
      why: (count, connector) =>
        `Correo que llega por el conector ${connector}, con cuyo certificado o dirección el servidor ya no concuerda: ` +
        `${counted(count)}. Ese correo no pertenece a ningún tenant y se rechaza.`,
      steps: [
        'Compare el certificado que presenta el servidor con TlsSenderCertificateName (Get-InboundConnector) y corríjalo con Set-InboundConnector.',
        'Instale en el servidor los certificados intermedios que falten.',
        'Si el conector se basa en la dirección, actualice SenderIPAddresses.',
      ],
    },
    unregistered: {
      why: (count, connector, domains) =>
        `Correo que llega por el conector ${connector} desde dominios que el tenant no ha aceptado (${names(domains)}), y con un ` +
        `certificado que tampoco es de un dominio aceptado: ${counted(count)}. La retransmisión exige uno de los dos (ATTR36).`,
      steps: (domains) => [
        `Agregue y verifique los dominios que sean suyos: Microsoft 365 admin center > Settings > Domains (${names(domains)}).`,
        'Haga que el servidor presente un certificado de un dominio aceptado e identifíquelo por él: Set-InboundConnector -TlsSenderCertificateName.',
        'Envíe el resto a través del proveedor de su propietario.',
      ],
    },
  },

  blockedConnector: {
    signals: {
      unknownToAdmins: 'ningún administrador lo creó ni lo modificó',
      unregistered: (messages) =>
        `${quantity(messages, 'messages')} o más al día desde dominios que el tenant no ha aceptado`,
      spike: (messages, usual) =>
        `${quantity(messages, 'messages')} o más al día, cuando lo habitual es ${number(usual)}`,
    },
    blocked: (connector, signals) =>
      `Get-BlockedConnector incluye el conector ${connector}: su correo se rechaza${signals.length === 0 ? '' : ` (${signals.join('; ')})`}.`,
    suspicious: (connector, signals) =>
      `El conector ${connector} parece comprometido: ${signals.join('; ')}. Microsoft no publica en qué se basa.`,
    unsuspicious: (connector) =>
      `Nada de lo que se sabe del conector ${connector} hace pensar que esté comprometido.`,
    securing: [
      'Averigüe quién creó o modificó el conector: Search-UnifiedAuditLog -Operations New-InboundConnector,Set-InboundConnector,Remove-InboundConnector.',
      'Revierta lo que nadie pueda explicar y proteja al administrador cuya cuenta lo hizo.',
      'Asegúrese de que el servidor que hay detrás del conector no esté comprometido ni retransmita para nadie más.',
    ],
    unblocking:
      'Después quite el conector de la lista: Remove-BlockedConnector -ConnectorId, o Defender portal > Email & collaboration > Review > Restricted entities; tarda hasta una hora.',
  },

  terrl: {
    enforcement: {
      enforced: 'Lo que lo supera se rechaza; el correo dentro del tenant sigue funcionando.',
      paused:
        'Para los tenants de más de 500 licencias, lo último que se comunicó es que la aplicación estaba en pausa (2025-07-14); Get-LimitsEnforcementStatus muestra el estado del suyo.',
      unconfirmed:
        'En esta nube la aplicación estaba prevista para la segunda mitad de 2025 y no está confirmada; Get-LimitsEnforcementStatus muestra el estado de su tenant.',
      notYet: NOT_YET,
      off: 'Según Get-LimitsEnforcementStatus, no se aplica a este tenant.',
    },
    why: (count, licenses, origin, enforcement) => {
      const plan =
        licenses === null
          ? 'para un tenant de prueba'
          : `para ${number(licenses)} ${licenses === 1 ? 'licencia' : 'licencias'}`
      const from = {
        shown: 'como muestra Get-LimitsEnforcementStatus',
        reckoned: plan,
        reduced: `${plan}, reducido por su antigüedad según terceros`,
      }[origin]
      return `${counted(count)}, de un límite de ${number(count.limit)} ${from}. ${enforcement}`
    },
    steps: [
      'Vea quién envía más: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients; Get-LimitsEnforcementStatus.',
      'Detenga lo que no sea suyo: una cuenta o un conector comprometidos.',
      MOVE_BULK,
      SPREAD_REST,
    ],
    buyLicences: {
      trial: 'Compre licencias: el límite depende entonces de su número.',
      paid: 'Compre licencias: el límite crece con su número, aunque despacio.',
    },
  },

  moera: {
    why: (count, isEnforced) =>
      `Correo desde direcciones onmicrosoft.com: ${counted(count)}, de un límite de ${number(count.limit)} ` +
      `para todo el tenant.${isEnforced ? '' : ` ${NOT_YET}`}`,
    steps: [
      'Agregue y verifique un dominio propio y hágalo predeterminado.',
      'Cambie a él las direcciones principales de los remitentes; encuéntrelos con el seguimiento de mensajes.',
      'Busque qué envía por sí solo desde el dominio predeterminado: notificaciones, Bookings, los remitentes reescritos del correo reenviado.',
    ],
  },

  recipientRateLimit: {
    why: (count, mailbox) =>
      `Correo de ${mailbox}: ${counted(count)}, de un límite de ${number(count.limit)} por buzón.`,
    steps: [
      CHECK_INTENT,
      'Traslade el correo masivo a Azure Communication Services o a un proveedor de envíos masivos; a High Volume Email, si todos los destinatarios son internos.',
      'Envíe a grupos de la libreta de direcciones, que cuentan como un solo destinatario.',
      SPREAD_REST,
    ],
  },

  messageRateLimit: {
    why: (count, mailbox) =>
      `Correo entregado por ${mailbox}: ${counted(count)}, de un límite de ${number(count.limit)}. Lo que lo supera se ` +
      'retiene y se envía en minutos posteriores.',
    steps: [
      'Haga que el cliente envíe más despacio, o a través de Azure Communication Services o de un proveedor de envíos masivos.',
    ],
  },

  recipientsPerMessage: {
    why: (used, limit) =>
      `${quantity(used, 'recipients in one message')}, de ${number(limit)} que puede tener un mensaje.`,
    steps: [
      'Divida el mensaje, o envíelo a un grupo de distribución.',
      'Aumente el límite del buzón, hasta 1.000 como máximo: Set-Mailbox -RecipientLimits.',
    ],
  },

  outboundSpamPolicy: {
    actions: {
      BlockUserForToday: 'El remitente queda entonces bloqueado hasta el día siguiente, en UTC.',
      BlockUser:
        'El remitente queda entonces bloqueado hasta que un administrador lo quite de Restricted entities.',
      Alert: 'Entonces se avisa a los administradores, y no se bloquea nada.',
    },
    why: (count, mailbox, action) =>
      `Correo de ${mailbox}: ${counted(count)}, de ${number(count.limit)} que permite la directiva de correo no deseado ` +
      `saliente. ${action}`,
    steps: [
      CHECK_INTENT,
      'Repártalo en más horas o días, o traslade el correo masivo a Azure Communication Services o a un proveedor de envíos masivos.',
      'Dé una directiva propia a los remitentes que necesiten más: New-HostedOutboundSpamFilterPolicy, New-HostedOutboundSpamFilterRule.',
    ],
  },

  spamVolumeTenant: {
    spam: (count) =>
      `${counted(count)}. Microsoft no publica cuántos hacen falta; esta previsión avisa a partir de ` +
      `${number(count.limit)}, un ajuste suyo.`,
    growth: (count, usual, growth, minimum) =>
      `Correo que salió del tenant: ${counted(count)}, cuando lo habitual es ${number(usual)}. Microsoft no publica qué ` +
      `considera un pico; esta previsión avisa a partir de ${number(count.limit)}: sus ajustes son ` +
      `${number(growth)} veces el día habitual, y al menos ${number(minimum)}.`,
    steps: [
      'Encuentre el origen: informes Threat protection status y de flujo de correo, seguimiento de mensajes por remitente y por conector.',
      SECURE_SOURCE,
      'Empiece despacio los envíos masivos nuevos, o hágalos a través de Azure Communication Services o de un proveedor de envíos masivos.',
    ],
    renewed: (at) =>
      `Una suscripción caducada se renovó el ${at}: el tenant puede seguir bloqueado hasta un día.`,
    waitUntil: (at) => `Espere hasta ${at} e inténtelo de nuevo.`,
  },

  newTenantIp: {
    why: (count, days) =>
      `Correo de un tenant ${days === null ? 'de prueba' : `de menos de ${number(days)} días`}: ${counted(count)}. Puede salir ` +
      'por direcciones de baja reputación. Microsoft no publica para quién ni durante cuánto tiempo.',
    buyLicences: BUY_LICENCES,
    steps: [
      'Empiece con poco correo.',
      'Si aparece 5.7.708, pida una excepción al soporte técnico de Microsoft.',
    ],
  },

  autoForwarding: {
    modes: {
      Off: 'La directiva de correo no deseado saliente no lo permite.',
      Automatic:
        'La directiva de correo no deseado saliente está en Automatic, que ahora equivale a Off; en algunas organizaciones antiguas puede equivaler todavía a On.',
      On: 'La directiva de correo no deseado saliente lo permite.',
      unknown:
        'No se sabe si la directiva de correo no deseado saliente lo permite: no lo hace, salvo que AutoForwardingMode esté en On.',
    },
    why: (count, mode) => `Reenvío a direcciones externas: ${counted(count)}. ${mode}`,
    steps: FORWARDING_STEPS,
  },

  relayPool: {
    failing: (count) => `${RELAYED}, que no supera ni SPF ni DKIM: ${counted(count)}. Sale ${POOL}.`,
    unknown: (count) =>
      `${RELAYED}: ${counted(count)}. El que no superó ni SPF ni DKIM al llegar sale ${POOL}; ` +
      'no se sabe cuánto es.',
    steps: [
      'Agregue y verifique los dominios que sean suyos.',
      'Consiga que los remitentes originales superen SPF o DKIM al llegar.',
      'Busque OutboundIpPoolName = RegularRelayOutboundPool en el seguimiento de mensajes.',
    ],
  },

  highRiskPool: {
    why: (count) =>
      `Correo considerado no deseado, o de dominios sin registro A ni MX: ${counted(count)}. Sale por el grupo de entrega ` +
      'de alto riesgo, y la entrega no está garantizada.',
    steps: [
      'Publique un registro MX o A para cada dominio de remitente.',
      'Averigüe quién envía el correo considerado no deseado; OutboundIpPoolName en el seguimiento de mensajes muestra el grupo.',
    ],
  },

  bulkSender: {
    why: (count, { subject, receiver, limit, isPublished, isAtMost, failing, unknown }) => {
      const threshold = isPublished
        ? `A partir de ${number(limit)} al día, ${receiver} exige SPF, DKIM y un registro DMARC alineado.`
        : `${receiver} no publica a partir de cuántos exige más; el ajuste de esta previsión es ${number(limit)} al día.`
      const state =
        failing.length > 0
          ? `Comprobaciones de ${subject} no superadas: ${names(failing)}.`
          : unknown.length === 0
            ? `Comprobaciones de ${subject} superadas: SPF, DKIM y DMARC.`
            : `Comprobaciones de ${subject} de resultado desconocido: ${names(unknown)}.`
      return `De ${subject} a ${receiver}${isAtMost ? ', como máximo' : ''}: ${counted(count)}. ${threshold} ${state}`
    },
    steps: (subject) => [
      `Haga que ${subject} supere SPF y DKIM, uno de ellos alineado con el dominio del From.`,
      PUBLISH_DMARC,
      'Ofrezca la cancelación de la suscripción con un clic en el correo comercial.',
    ],
  },

  smtpAuthBasic: {
    states: {
      blocked: 'El tenant ya no admite este acceso.',
      offSoon: 'Desde finales de diciembre de 2026 este acceso estará desactivado de forma predeterminada.',
      onHere: `${OFF_BY_DEFAULT}, y en este tenant está activado; ${TO_BE_REMOVED}.`,
      off: `${OFF_BY_DEFAULT}; ${TO_BE_REMOVED}.`,
    },
    basic: (count, state) =>
      `Correo entregado con nombre de usuario y contraseña: ${counted(count)}. ${state}`,
    unclear: (count, state) =>
      `Correo entregado por clientes de los que no se sabe si todos usan OAuth 2.0: ${counted(count)}. El nombre de usuario ` +
      `y la contraseña se están retirando. ${state}`,
    steps: [
      'Pase los dispositivos y las aplicaciones a OAuth 2.0, Microsoft Graph, Azure Communication Services o un servidor de retransmisión propio; a High Volume Email, si todos los destinatarios son internos.',
      'Hasta la retirada, un administrador puede volver a activar el acceso.',
    ],
  },

  notes: {
    cancelledLimit: (recipients) =>
      `Un buzón escribe a más de ${number(recipients)} destinatarios externos en 24 horas. El límite anunciado para ello ` +
      '(mailbox external recipient rate limit, MERRL) se canceló en enero de 2026 y nunca se aplicó; aquí no cuenta.',
    namelessMailboxes:
      'Algunos envíos desde buzones no dicen desde cuál: cuentan para el tenant, y para ningún límite de un buzón.',
    namelessConnectors:
      'Algunos envíos por un conector no dicen por cuál: cuentan para el tenant, y para ningún conector.',
    longSends:
      'Algunos envíos son totales de más de 24 horas. Se reparten de manera uniforme, y un pico dentro de ellos no se ve: indique recuentos por hora.',
    otherRefusals: (codes) =>
      `No se considera un bloqueo del remitente, porque afecta a destinatarios o mensajes sueltos, o significa cosas distintas según quién lo escriba: ${names(codes)}.`,
  },

  labels: {
    headings: {
      'clear': 'Sin riesgo: ningún límite está cerca',
      'watch': 'Vigilar: no se rechaza nada, pero un límite está cerca o el correo sale por un camino peor',
      'at-risk': 'En riesgo: cabe esperar rechazos',
      'blocked': 'Bloqueado: se está rechazando el correo',
    },
    verdicts: { 'clear': 'sin riesgo', 'watch': 'vigilar', 'at-risk': 'en riesgo', 'blocked': 'bloqueado' },
    expects: (codes) => `Códigos que cabe esperar: ${codes.join(', ')}`,
    reachedAt: 'Alcanzado',
    freeAgainAt: 'De nuevo por debajo',
    notes: 'Notas',
    measure: (used, limit, unit, window) =>
      (limit === null ? quantity(used, unit) : `${number(used)} de ${quantity(limit, unit)}`) +
      (window === null ? '' : ` en ${window}`),
    percent,
  },
}

export { es as default }
