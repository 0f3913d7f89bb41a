import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import type { SendingBlock } from '../sending-blocks.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** The codes with which Exchange Online stops the sender's own side, in Spanish. */
export const sendingBlocks: Readonly<Record<SendingBlock, Remedy>> = {
  '5.1.8': {
    title: 'Microsoft 365 ha bloqueado el envío desde su cuenta',
    explanation:
      'Su cuenta puede recibir correo, pero no enviarlo, porque envió mensajes que parecían correo no deseado o superó un límite de envío. A menudo otra persona ha usado la cuenta de forma indebida.',
    sender: [
      { text: 'La dirección del destinatario no es el problema: el mensaje se detuvo en su propio lado.' },
      { text: 'Avise de inmediato al servicio de asistencia y reenvíele este informe completo.' },
      {
        text: 'Indique si encuentra mensajes enviados que no ha escrito o si hace poco introdujo su contraseña en una página sospechosa.',
      },
    ],
    helpdesk: [
      {
        text: 'Pregunte por mensajes enviados desconocidos, solicitudes de inicio de sesión que nadie hizo, reglas o reenvíos nuevos y envíos masivos del último día.',
      },
      {
        text: 'Compruebe que se trate solo de esta cuenta: en ese caso figura en la página Restricted entities. Si afecta a muchas personas, piense en 5.7.705 (tenant) o 5.7.711 (conector).',
      },
      {
        text: 'Páselo a los administradores como cuenta comprometida mientras no se demuestre lo contrario.',
      },
    ],
    admin: [
      {
        text: 'Proteja primero la cuenta: restablezca la contraseña, cierre todas las sesiones, exija la autenticación multifactor, quite los reenvíos y las reglas de la bandeja de entrada desconocidos, revise las aplicaciones autorizadas.',
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Averigüe qué se envió y qué límite detuvo la cuenta: seguimiento de mensajes y directiva de correo no deseado saliente.',
        commands: [command.traceBySender, command.outboundSpamPolicy],
      },
      {
        text: 'Después desbloquéela: Microsoft Defender portal > Email & collaboration > Review > Restricted entities, o con el comando. Suele surtir efecto en una hora, como máximo en 24.',
        commands: [command.blockedUsers, command.unblockUser],
      },
      {
        text: 'El número de desbloqueos por cuenta es limitado. Cuando se agote, abra un caso con el soporte técnico de Microsoft.',
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
    title: 'Su cuenta ha llegado a su límite diario de destinatarios',
    explanation:
      'Su buzón ha escrito a tantos destinatarios como permite Exchange Online en 24 horas: 10.000. Podrá volver a enviar a medida que baje el recuento.',
    sender: [
      { text: 'Detenga los envíos masivos en curso y espere: podrá volver a enviar en el plazo de un día.' },
      {
        text: 'Si no ha enviado tanto, avise de inmediato al servicio de asistencia: otra persona podría estar usando su cuenta.',
      },
      { text: 'Para envíos masivos, pida al servicio de asistencia un servicio adecuado.' },
    ],
    helpdesk: [
      {
        text: 'Pregunte qué se envió en las últimas 24 horas: envío masivo, combinación de correspondencia, aplicación, respuestas automáticas.',
      },
      {
        text: 'Cuentan todos, internos y externos; un grupo de la libreta de direcciones cuenta una vez, un grupo de contactos del buzón cuenta por sus miembros.',
      },
      {
        text: 'Pregunte por mensajes enviados que la persona no reconozca: en ese caso es un incidente de seguridad.',
      },
    ],
    admin: [
      {
        text: 'Averigüe qué agotó el límite y descarte un uso indebido de la cuenta.',
        commands: [command.traceBySender, command.inboxRules],
      },
      {
        text: 'El límite no se puede aumentar. El recuento abarca las últimas 24 horas y no se pone a cero a medianoche.',
      },
      {
        text: 'Traslade el correo masivo a un servicio adecuado: Azure Communication Services o un proveedor de envíos masivos; High Volume Email para destinatarios internos.',
      },
      {
        text: 'Establezca en la directiva de correo no deseado saliente un límite más bajo con alerta, para que un uso indebido se note pronto.',
        commands: [command.lowerDailyLimit],
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.accountCompromise, pages.azureEmail],
  },

  '5.7.64': {
    title: 'Exchange Online no reconoce su servidor de correo',
    explanation:
      'Un servidor de correo de su organización pasó el mensaje a Exchange Online, que no pudo determinar que ese servidor sea suyo y se negó a retransmitirlo.',
    sender: [
      { text: 'La dirección del destinatario no es el problema, y volver a enviar no servirá.' },
      { text: 'Reenvíe este informe completo al servicio de asistencia y diga con qué envió el mensaje.' },
    ],
    helpdesk: [
      { text: 'Pregunte qué servidor, dispositivo o aplicación envió el mensaje y desde cuándo falla.' },
      {
        text: 'Pregunte qué cambió: un certificado nuevo, una línea de Internet o una dirección IP nueva, un servidor nuevo, un dominio de remitente nuevo.',
      },
      {
        text: 'Lea las palabras que siguen al código: con ATTR36 el dominio del remitente no está registrado; con TenantAttribution a secas es el conector el que no concuerda.',
      },
    ],
    admin: [
      {
        text: 'Compare lo que presenta el servidor con el conector de entrada de tipo OnPremises: el nombre del certificado o la dirección IP pública.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Certificado renovado o con otro nombre: corrija el conector o ejecute de nuevo el asistente Hybrid Configuration; instale en el servidor de envío los certificados intermedios que falten.',
        commands: [command.setConnectorCertificate],
      },
      {
        text: 'Dirección IP cambiada: indique todas las que están en uso, pues el comando sustituye la lista, y solo direcciones que sean exclusivamente suyas.',
        commands: [command.setConnectorAddresses],
      },
      {
        text: 'El dominio del certificado o del remitente del sobre debe ser un dominio aceptado; el encabezado From no cuenta.',
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
    title: 'Exchange Online no retransmite el correo de este dominio de remitente',
    explanation:
      'Un servidor de correo de su organización pasó el mensaje a Exchange Online, pero ni el dominio del remitente ni el certificado del servidor pertenecen a un dominio que esté registrado allí.',
    sender: [
      { text: 'La dirección del destinatario no es el problema, y volver a enviar no servirá.' },
      { text: 'Reenvíe este informe completo al servicio de asistencia y diga con qué envió el mensaje.' },
    ],
    helpdesk: [
      {
        text: 'Busque en el informe el dominio del remitente y compárelo con Exchange admin center > Mail flow > Accepted domains.',
      },
      {
        text: 'Pregunte si el mensaje se reenvió automáticamente: en ese caso el remitente es por fuerza ajeno.',
      },
      { text: 'Pregunte si hace poco se usa un dominio nuevo o una aplicación nueva.' },
    ],
    admin: [
      {
        text: 'Dominio propio: regístrelo en Microsoft 365 admin center > Settings > Domains; después aparece entre los dominios aceptados.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Correo reenviado e informes con remitente vacío: solo los deja pasar un conector que identifique al servidor por un certificado de un dominio aceptado.',
        commands: [command.inboundConnectors, command.setConnectorCertificate],
      },
      {
        text: 'Dominio ajeno: envíe este correo a través de su propietario o averigüe quién usa su servidor para ello.',
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
    title: 'Su versión de prueba de Microsoft 365 llegó al límite diario de correo externo',
    explanation:
      'Una organización que solo tiene una versión de prueba de Microsoft 365 puede escribir a 5.000 destinatarios externos en 24 horas. Ese límite está agotado.',
    sender: [
      { text: 'La dirección es correcta. El correo dentro de su organización sigue funcionando.' },
      {
        text: 'Espere hasta mañana y vuelva a enviar, o póngase en contacto con el destinatario por otro medio.',
      },
      { text: 'Avise al servicio de asistencia si no esperaba ningún envío masivo.' },
    ],
    helpdesk: [
      { text: 'Pregunte quién hizo un envío masivo a destinatarios externos en las últimas 24 horas.' },
      {
        text: 'Si no lo hizo nadie, trátelo como uso indebido de una cuenta o un conector y avise de inmediato a los administradores.',
      },
    ],
    admin: [
      {
        text: 'Vea el recuento y el límite, y encuentre a los principales remitentes.',
        commands: [command.externalRecipientLimit, command.topSenders],
      },
      {
        text: 'Detenga el origen. El envío se reanuda por sí solo cuando baja el recuento de las últimas 24 horas.',
      },
      {
        text: 'Compre licencias: el límite depende entonces de su número (500 × licencias^0,7 + 9.500). El correo masivo corresponde a un servicio adecuado.',
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
    title: 'Su organización ha llegado a su límite diario de correo externo',
    explanation:
      'Todas las cuentas y los servidores de su organización juntos solo pueden escribir a un número determinado de destinatarios externos en 24 horas. Ese límite está agotado.',
    sender: [
      {
        text: 'La dirección y su cuenta son correctas. El correo dentro de su organización sigue funcionando.',
      },
      { text: 'Avise al servicio de asistencia y no envíe una y otra vez: no acelera nada.' },
      { text: 'Si es urgente, póngase en contacto con el destinatario por otro medio.' },
    ],
    helpdesk: [
      { text: 'Afecta a todos: avise una sola vez a los administradores y reúna los demás avisos.' },
      {
        text: 'Pregunte por envíos masivos, aplicaciones y servidores que hayan escrito a destinatarios externos en las últimas 24 horas.',
      },
      { text: 'Si nadie sabe de ninguno, trátelo como uso indebido de una cuenta o un conector.' },
    ],
    admin: [
      {
        text: 'Vea el recuento y el límite: Exchange admin center > Reports > Mail flow > Tenant Outbound External Recipients. El límite es 500 × licencias^0,7 + 9.500, con licencias compradas, por cada par de mensaje y destinatario externo.',
        commands: [command.externalRecipientLimit],
      },
      {
        text: 'Encuentre a los principales remitentes, también a los que retransmiten por conectores, y detenga el origen.',
        commands: [command.topSenders, command.inboundConnectors],
      },
      {
        text: 'Espere: el envío se reanuda por sí solo cuando el recuento de las últimas 24 horas baja del límite.',
      },
      {
        text: 'Traslade el correo masivo a Azure Communication Services o a un proveedor de envíos masivos, y vigile el 80 % del límite.',
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
    title: 'Límite diario alcanzado para el correo desde direcciones onmicrosoft.com',
    explanation:
      'Desde direcciones que terminan en onmicrosoft.com, una organización solo puede escribir a 100 destinatarios externos en 24 horas. Esas direcciones están pensadas para pruebas.',
    sender: [
      { text: 'La dirección es correcta. El correo dentro de su organización sigue funcionando.' },
      {
        text: 'Mire su propia dirección: si termina en onmicrosoft.com, pida al servicio de asistencia una con el nombre de su organización.',
      },
      { text: 'Si es urgente, póngase en contacto con el destinatario por otro medio.' },
    ],
    helpdesk: [
      {
        text: 'Busque en el informe la dirección del remitente: ¿de quién es y por qué termina en onmicrosoft.com?',
      },
      {
        text: 'Piense también en las notificaciones de productos de Microsoft 365, en Bookings y en el correo reenviado: pueden usar el dominio predeterminado.',
      },
    ],
    admin: [
      {
        text: 'Agregue y verifique un dominio propio en Microsoft 365 admin center > Settings > Domains y hágalo predeterminado. Un dominio federado no puede serlo.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Encuentre los buzones cuya dirección principal sigue en onmicrosoft.com y cámbiela.',
        commands: [command.mailboxesOnOnmicrosoft, command.changePrimaryAddress],
      },
      {
        text: 'Busque en el seguimiento de mensajes qué sigue enviando desde allí: aplicaciones, notificaciones, correo reenviado.',
        commands: [command.sendersOnOnmicrosoft],
      },
    ],
    links: [pages.addDomain, pages.domainsPortal, pages.acceptedDomains, pages.sendingLimits],
  },

  '5.7.703': {
    title: 'Su propia organización bloquea el correo a este destinatario',
    explanation:
      'Su organización ha puesto la dirección o su dominio en su lista de bloqueo. Un mensaje con un solo destinatario bloqueado se rechaza para todos.',
    sender: [
      { text: 'Quite al destinatario bloqueado y vuelva a enviar el mensaje a los demás.' },
      {
        text: 'Si necesita escribir a ese destinatario, pregunte al servicio de asistencia por qué está bloqueado.',
      },
    ],
    helpdesk: [
      {
        text: 'Pregunte quién es el destinatario y para qué es el contacto: el bloqueo puede proteger de un fraude.',
      },
      { text: 'Antes de pedir que se abra, compruebe que el dominio no imite la grafía de otro.' },
    ],
    admin: [
      {
        text: 'Encuentre la entrada, quién la creó y por qué: Microsoft Defender portal > Email & collaboration > Policies & rules > Threat policies > Tenant Allow/Block Lists.',
        commands: [command.blockEntries],
      },
      {
        text: 'Si se creó por un buen motivo, déjela. Si es errónea o está anticuada, quítela; no hace falta una entrada que permita.',
        commands: [command.removeBlockEntry],
      },
      {
        text: 'Si por una sola dirección está bloqueado un dominio entero, sustituya la entrada por esa dirección.',
      },
    ],
    links: [pages.tenantAllowBlockListPortal, pages.tenantAllowBlockList, pages.sendingBlocks],
  },

  '5.7.705': {
    title: 'Microsoft 365 ha bloqueado el envío de toda su organización',
    explanation:
      'Demasiado correo de su organización era no deseado o masivo, por lo que nadie puede enviar a destinatarios externos. A menudo se está usando un servidor o una cuenta de forma indebida. Microsoft no publica dónde está el límite.',
    sender: [
      {
        text: 'La dirección del destinatario y su mensaje son correctos: afecta a toda su organización.',
      },
      { text: 'Avise de inmediato al servicio de asistencia, si aún no lo sabe, y reenvíele este informe.' },
      {
        text: 'No envíe una y otra vez. Si es urgente, póngase en contacto con el destinatario por otro medio.',
      },
    ],
    helpdesk: [
      {
        text: 'Afecta a todos: avise de inmediato a los administradores como incidente de seguridad y reúna los demás avisos.',
      },
      {
        text: 'Pregunte por envíos masivos, servidores, aplicaciones y conectores nuevos de los últimos días.',
      },
      {
        text: 'Pregunte si la suscripción caducó y se renovó: en ese caso el bloqueo puede terminar por sí solo, normalmente en un día.',
      },
    ],
    admin: [
      {
        text: 'Encuentre el origen: seguimiento de mensajes, informes en Exchange admin center > Reports > Mail flow, conectores y cuentas de administrador creados o cambiados hace poco.',
        commands: [command.topSenders, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: 'Deténgalo: desactive la cuenta o el conector, limpie el servidor local que retransmite por él, exija la autenticación multifactor a todos los administradores.',
        commands: [command.disableConnector, command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Traslade el correo masivo a un servicio adecuado.',
      },
      {
        text: 'Póngase en contacto con el soporte técnico de Microsoft (Microsoft 365 admin center > Help & support): indique el código 5.7.705, la causa y la corrección, y pida que se levante el bloqueo.',
      },
    ],
    links: [pages.sendingBlocks, pages.connectorCompromise, pages.accountCompromise, pages.contactSupport],
  },

  '5.7.708': {
    title: 'Microsoft 365 todavía no acepta correo de su nueva organización',
    explanation:
      'El correo de organizaciones nuevas o de prueba sale de Microsoft 365 por direcciones de baja reputación, y desde allí se rechazó.',
    sender: [
      { text: 'La dirección del destinatario y su mensaje son correctos.' },
      {
        text: 'Reenvíe este informe completo al servicio de asistencia; si es urgente, póngase en contacto con el destinatario por otro medio.',
      },
    ],
    helpdesk: [
      { text: 'Pregunte si la organización es nueva en Microsoft 365 o sigue a prueba.' },
      { text: 'Pregunte si se hizo un envío masivo o si hace poco se trasladaron buzones.' },
    ],
    admin: [
      {
        text: 'Revise la suscripción y asigne licencias de pago: Microsoft 365 admin center > Billing > Your products.',
        commands: [command.subscriptions],
      },
      {
        text: 'Si no basta, pida al soporte técnico de Microsoft (Microsoft 365 admin center > Help & support) una excepción temporal, con el código 5.7.708 y un informe.',
      },
      {
        text: 'No haga envíos masivos desde una organización nueva; su dominio debe tener configurados SPF, DKIM y DMARC.',
      },
    ],
    links: [pages.sendingBlocks, pages.contactSupport],
  },

  '5.7.711': {
    title: 'Microsoft 365 ha bloqueado la conexión de uno de sus servidores de correo',
    explanation:
      'Se sospecha un uso indebido de un conector, por el que un servidor suyo entrega correo a Microsoft 365, y ya no puede enviar. Puede que lo haya creado o modificado un intruso.',
    sender: [
      { text: 'La dirección del destinatario y su mensaje son correctos.' },
      { text: 'Avise de inmediato al servicio de asistencia y reenvíele este informe completo.' },
      { text: 'Si es urgente, póngase en contacto con el destinatario por otro medio.' },
    ],
    helpdesk: [
      {
        text: 'Pregunte qué servidor, dispositivo o aplicación envió el mensaje: afecta a todo el correo que sigue ese camino.',
      },
      {
        text: 'Pregunte por conectores, servidores o aplicaciones nuevos y por correo con dominios de remitente desconocidos.',
      },
      {
        text: 'Páselo a los administradores como incidente de seguridad. El conector no se debe desbloquear sin revisarlo.',
      },
    ],
    admin: [
      {
        text: 'Vea qué conector está bloqueado y compárelo con lo que usted configuró: nombre, direcciones IP, certificado, fecha.',
        commands: [command.blockedConnectors, command.inboundConnectors, command.connectorChanges],
      },
      {
        text: 'Recupere el control: revierta los cambios ajenos, desactive un conector ajeno, proteja la cuenta de administrador que lo creó y limpie el servidor que hay detrás.',
        commands: [command.disableConnector],
      },
      {
        text: 'Envíe por él solo desde dominios registrados: el correo de dominios no registrados es uno de los indicios de uso indebido.',
        commands: [command.acceptedDomains],
      },
      {
        text: 'Después desbloquéelo: Microsoft Defender portal > Email & collaboration > Review > Restricted entities, o con el comando. Tarda hasta una hora.',
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
