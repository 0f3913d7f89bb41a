import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the way to the recipient and its protection, in Spanish. */
export const routingCodes: Readonly<Record<string, Remedy>> = {
  '4.4.7': {
    ...causes['delivery-expired'],
    admin: [
      ...causes['delivery-expired'].admin,
      {
        text: 'Los mensajes con muchísimos destinatarios pueden caducar: envíelos en partes más pequeñas.',
      },
    ],
    links: [pages.messageExpired, pages.ndrTable],
  },

  '4.4.316': {
    ...causes['network-error'],
    title: 'El servidor del destinatario rechaza la conexión',
    admin: [
      {
        text: 'Averigüe de quién es el servidor por la dirección que figura en el informe.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Pida al administrador de ese servidor que inicie el servicio de correo y abra el puerto 25 a las direcciones de Exchange Online.',
      },
      {
        text: 'Servidor propio tras un conector: revise el servicio, el cortafuegos y el host inteligente (smart host).',
        commands: [command.outboundConnectors],
      },
    ],
    links: [pages.ndrTable],
  },

  '4.4.317': {
    ...causes['encryption-required'],
    title: 'No se puede verificar el certificado del servidor receptor',
    explanation:
      'La conexión con el servidor del destinatario debe estar cifrada, pero no se reconoce como auténtico el certificado de ese servidor.',
    admin: [
      {
        text: 'Examine la cadena de certificados que envía el servidor.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Receptor: instale un certificado de una autoridad pública junto con sus certificados intermedios.',
      },
    ],
    links: [pages.untrustedRoot],
  },

  '5.4.8': {
    ...causes['encryption-required'],
    title: 'Los servidores de correo del dominio no figuran en su directiva de seguridad',
    explanation:
      'El dominio del destinatario publica qué servidores de correo son auténticos (MTA-STS), y ninguno de los encontrados figura entre ellos.',
    admin: [
      {
        text: 'Compare los registros MX con las líneas mx de la directiva.',
        commands: [command.mxOfRecipient, command.mtaStsPolicy, command.mtaStsRecord],
      },
      { text: 'Receptor: agregue el host a la directiva y cambie el id del registro TXT.' },
      {
        text: 'No eluda la comprobación: la discrepancia también puede deberse a un ataque al servicio de nombres.',
      },
    ],
    links: [pages.mtaSts],
  },

  '5.7.5': {
    ...causes['encryption-required'],
    title: 'El certificado del servidor receptor incumple su directiva de seguridad',
    explanation:
      'El dominio del destinatario exige un certificado válido (MTA-STS), pero su servidor presenta uno caducado, emitido para otro nombre o que no es de confianza.',
    admin: [
      {
        text: 'Examine la validez y los nombres del certificado.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Receptor: instale un certificado de una autoridad pública de confianza que cubra el nombre del host MX.',
      },
    ],
    links: [pages.mtaSts],
  },

  '5.7.321': {
    ...causes['encryption-required'],
    title: 'El servidor receptor no ofrece cifrado, aunque su dominio lo exige',
    explanation:
      'El dominio del destinatario exige una conexión cifrada (DANE), pero su servidor no ofrece ninguna que funcione.',
    admin: [
      {
        text: 'Compruebe si el servidor ofrece STARTTLS.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Receptor: active STARTTLS en todos los hosts MX. Solo el lado receptor puede resolverlo.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.322': {
    ...causes['encryption-required'],
    title: 'El certificado del servidor receptor ha caducado',
    explanation:
      'El dominio del destinatario exige una conexión verificada (DANE), pero el certificado de su servidor ha caducado.',
    admin: [
      {
        text: 'Compruebe las fechas del certificado.',
        commands: [command.certificateOfRecipient],
      },
      {
        text: 'Receptor: renueve el certificado y publique los registros TLSA correspondientes. Solo el lado receptor puede resolverlo.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.323': {
    ...causes['encryption-required'],
    title: 'El certificado del servidor receptor no es el que indica su dominio',
    explanation:
      'El dominio del destinatario publica qué certificado es el auténtico (DANE), y su servidor presenta otro. A menudo se olvida actualizar ese dato tras una renovación.',
    admin: [
      {
        text: 'Compare el registro TLSA con el certificado en uso.',
        commands: [command.tlsaOfRecipient, command.certificateOfRecipient],
      },
      {
        text: 'Receptor: publique registros TLSA para el certificado en uso y, durante un cambio, para el antiguo y el nuevo. Solo el lado receptor puede resolverlo.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.324': {
    ...causes['encryption-required'],
    title: 'Los registros firmados del dominio en el servicio de nombres no son válidos',
    explanation:
      'El dominio del destinatario firma sus entradas en el servicio de nombres (DNSSEC), pero las firmas no son válidas.',
    admin: [
      {
        text: 'Compare una consulta que comprueba las firmas con otra que no lo hace.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient, command.dsOfRecipient],
      },
      {
        text: 'Receptor: corrija la cadena DNSSEC (DS, DNSKEY, RRSIG). Solo el lado receptor puede resolverlo.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.7.325': {
    ...causes['encryption-required'],
    title: 'El certificado del servidor receptor está emitido para otro nombre',
    explanation:
      'El dominio del destinatario exige una conexión verificada (DANE), pero ningún nombre del certificado es el de su servidor.',
    admin: [
      {
        text: 'Compare los nombres del certificado con el host MX.',
        commands: [command.mxOfRecipient, command.certificateOfRecipient],
      },
      {
        text: 'Receptor: instale un certificado que contenga el nombre del host MX (SAN). Solo el lado receptor puede resolverlo.',
      },
    ],
    links: [pages.dane, pages.ndrTable],
  },

  '5.4.1/relay-access-denied': {
    ...causes['relay-denied'],
    title: 'El servidor no es responsable del dominio del destinatario',
    explanation:
      'El mensaje llegó a un servidor que no acepta correo para la parte que sigue a la @. El dominio no está configurado allí, o su entrada en el servicio de nombres lleva al lugar equivocado.',
    links: [pages.acceptedDomains, pages.ndrTable],
  },

  '5.4.6': { ...causes['mail-loop'] },

  '5.4.14': { ...causes['mail-loop'] },

  '5.4.300': { ...causes['delivery-expired'] },

  '5.7.1/unable-to-relay': { ...causes['relay-denied'], links: [pages.notAuthorized, pages.connectors] },

  '5.7.68': {
    ...causes['policy-violation'],
    title: 'Se rechaza el correo sin inicio de sesión en nombre de esta organización',
    explanation:
      'El mensaje dice proceder de la misma organización a la que se envió, pero llegó de un origen que ella no conoce, y allí está desactivado ese tipo de correo (Direct Send).',
    sender: [
      { text: 'La dirección del destinatario no es el problema, y volver a enviar no servirá.' },
      { text: 'Diga al servicio de asistencia qué dispositivo, aplicación o servicio envió el mensaje.' },
    ],
    helpdesk: [
      {
        text: 'Pregunte qué envía: impresora, escáner, aplicación o un servicio externo que usa su dominio.',
      },
      { text: 'Pregunte si otra organización reenvió el mensaje.' },
      {
        text: 'Si nadie conoce el origen, puede ser un mensaje falsificado que se rechazó con razón.',
      },
    ],
    admin: [
      {
        text: 'Origen legítimo: haga que inicie sesión o cree un conector de entrada que lo reconozca por certificado (mejor) o dirección IP: Exchange admin center > Mail flow > Connectors.',
        commands: [command.directSend],
      },
      {
        text: 'Deje activada la opción: sin ella vuelve a entrar correo falsificado. Desactívela solo por poco tiempo y como último recurso.',
      },
    ],
    links: [pages.directSend, pages.connectors],
  },

  '5.7.230': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 frena un servidor Exchange anticuado de su organización',
    explanation:
      'Un servidor de correo de su organización usa una versión de Exchange sin soporte o sin actualizar, y Exchange Online ralentiza o bloquea el correo que envía.',
    sender: [
      { text: 'La dirección y su mensaje son correctos.' },
      {
        text: 'Reenvíe este informe completo al servicio de asistencia; vuelva a enviar el mensaje cuando se lo indiquen.',
      },
    ],
    helpdesk: [
      {
        text: 'Afecta a todas las personas cuyo correo sigue ese camino: avise a los administradores de los servidores de correo.',
      },
      {
        text: 'Anote los minutos por hora que indica el informe: muestran hasta dónde ha llegado el bloqueo.',
      },
    ],
    admin: [
      {
        text: 'Encuentre el servidor: Exchange admin center > Reports > Mail flow > Out-of-date connecting on-premises Exchange servers. En el servidor:',
        commands: [command.exchangeServers],
      },
      { text: 'Instale las actualizaciones acumulativas y de seguridad vigentes, o retire el servidor.' },
      {
        text: 'La restricción se puede poner en pausa hasta 90 días al año; hágalo solo mientras actualiza.',
      },
    ],
    links: [pages.connectors, pages.ndrTable],
  },

  '5.7.367': {
    ...causes['relay-denied'],
    title: 'El siguiente servidor se negó a retransmitir el mensaje',
    explanation:
      'Exchange Online pasó el mensaje, casi siempre uno reenviado, al siguiente servidor, y este no lo aceptó porque no conoce ese camino o no confía en él.',
    helpdesk: [
      { text: 'Pregunte si el mensaje se reenvió automáticamente, y adónde.' },
      {
        text: 'Pregunte si el reenvío funciona con el correo de unos remitentes y con el de otros no.',
      },
    ],
    admin: [
      {
        text: 'Vea en el seguimiento de mensajes si salió por el grupo de retransmisión (relay pool): OutboundIpPoolName es RegularRelayOutboundPool (40.95.0.0/16). Ocurre con el correo reenviado que al llegar no superó ni SPF ni DKIM.',
      },
      {
        text: 'Una puerta de enlace delante de Microsoft 365: configure Enhanced Filtering for Connectors, para que estas comprobaciones vean el origen real.',
        commands: [command.enhancedFiltering],
      },
      {
        text: 'Dominio del remitente propio: regístrelo como dominio aceptado.',
        commands: [command.acceptedDomains],
      },
    ],
    links: [pages.relayPoolRefused, pages.highRiskPool, pages.enhancedFiltering],
  },
}
