import type { Cause } from '../../codes/causes.ts'
import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** What to tell and to do about each cause, in Spanish. */
export const causes: Readonly<Record<Cause, Remedy>> = {
  'recipient-unknown': {
    title: 'La dirección no existe',
    explanation:
      'El sistema de correo del destinatario no conoce ningún buzón con esta dirección. Por lo general está mal escrita o ya no es válida, o la persona ya no trabaja allí.',
    sender: [
      { text: 'Compruebe la dirección letra por letra, también la parte que sigue a la @.' },
      {
        text: 'Escriba un mensaje nuevo y vuelva a teclear la dirección en lugar de aceptar la sugerencia del programa de correo, que puede estar anticuada; después elimine esa sugerencia.',
      },
      {
        text: 'Si la dirección le parece correcta, pregunte al destinatario por otro medio cuál es la actual. No siga escribiendo a esta.',
      },
    ],
    helpdesk: [
      {
        text: 'Pregunte de dónde procede la dirección: escrita a mano, sugerencia, contacto, lista, respuesta a un mensaje antiguo.',
      },
      {
        text: 'Compare la dirección del informe con aquella a la que se escribió; si son distintas, hay un reenvío o un grupo de por medio, y debe corregirlo quien lo gestiona.',
      },
      {
        text: 'Pregunte si otras direcciones del mismo dominio reciben correo. Si no lo recibe ninguna, el problema es el dominio, no la dirección.',
      },
      {
        text: 'Si la persona nunca escribió a esta dirección, el informe responde a un mensaje falsificado: no hay nada que entregar, pero pregunte por inicios de sesión y mensajes enviados que no reconozca.',
      },
    ],
    admin: [
      {
        text: 'Destinatario de su organización: busque el objeto que debería tener esta dirección y revise su licencia y su sincronización.',
        commands: [command.recipient],
      },
      {
        text: 'Si algunos buzones del dominio están en otro sistema, el tipo del dominio debe ser Internal relay: Authoritative rechaza toda dirección que el directorio no conozca.',
        commands: [command.acceptedDomains],
      },
      { text: 'Listas de distribución y aplicaciones: retire la dirección ahora mismo.' },
    ],
    links: [pages.recipientAddress],
  },

  'recipient-disabled': {
    title: 'El buzón está desactivado',
    explanation:
      'El buzón existe, pero está deshabilitado, suspendido, sin uso desde hace demasiado tiempo o caducado, y no recibe correo.',
    sender: [
      {
        text: 'Pregunte al destinatario por otro medio, por ejemplo por teléfono, qué dirección debe usar ahora.',
      },
      { text: 'No vuelva a escribir a esta dirección hasta saber que está activa de nuevo.' },
    ],
    helpdesk: [
      { text: 'Pregunte si la persona sigue trabajando allí o ha cambiado de proveedor de correo.' },
      {
        text: 'Pregunte si otras personas del mismo dominio reciben correo; en ese caso solo está cerrado este buzón.',
      },
      {
        text: 'Destinatario de su organización: pregunte al administrador si hace poco se le retiró la licencia o el acceso.',
      },
    ],
    admin: [
      {
        text: 'Destinatario de su organización: compruebe el estado de la cuenta, la licencia y el buzón.',
        commands: [command.mailboxState, command.softDeletedMailbox],
      },
      {
        text: 'Si la persona ya no trabaja allí, convierta el buzón en uno compartido con una respuesta automática que indique quién la sustituye, para que los remitentes reciban respuesta.',
        commands: [command.makeMailboxShared],
      },
      { text: 'Listas de distribución y aplicaciones: deje de escribir a esta dirección.' },
    ],
  },

  'recipient-moved': {
    title: 'El buzón se ha trasladado a otra dirección',
    explanation:
      'El destinatario ya no recibe correo en esta dirección. Es posible que el informe indique la nueva.',
    sender: [
      {
        text: 'Busque en el informe una dirección nueva y pida al destinatario que se la confirme por otro medio antes de enviarle información confidencial.',
      },
      { text: 'Corrija la dirección en sus contactos y listas, y elimine la sugerencia antigua.' },
    ],
    helpdesk: [
      {
        text: 'Antes de comunicar la dirección nueva, compruebe que sea verosímil (la misma persona, un dominio conocido).',
      },
      {
        text: 'Si no se indica ninguna dirección nueva, pida al remitente otro contacto con el destinatario.',
      },
    ],
    admin: [
      {
        text: 'Destinatario de su organización: conserve la dirección antigua como dirección adicional, para que el correo siga llegando.',
        commands: [command.addAddress],
      },
      {
        text: 'Después de una migración, compruebe adónde apunta el usuario de correo.',
        commands: [command.mailUserTarget],
      },
      {
        text: 'Listas de distribución y aplicaciones: sustituya la dirección; deje de escribir a la antigua.',
      },
    ],
  },

  'mailbox-full': {
    title: 'El buzón del destinatario está lleno',
    explanation: 'La dirección es correcta, pero en el buzón no queda espacio para correo nuevo.',
    sender: [
      { text: 'Avise al destinatario por otro medio de que su buzón está lleno.' },
      {
        text: 'Vuelva a enviar el mensaje cuando haya espacio, dentro de uno o dos días. La dirección puede seguir en sus contactos.',
      },
    ],
    helpdesk: [
      {
        text: 'Asegúrese de que el informe habla del buzón del destinatario y no de un límite del remitente.',
      },
      {
        text: 'Destinatario de su organización: ayúdele a vaciar Elementos eliminados y Correo no deseado, y a mover los elementos grandes al archivo.',
      },
    ],
    admin: [
      {
        text: 'Destinatario de su organización: compare el espacio ocupado con la cuota.',
        commands: [command.mailboxUse, command.mailboxQuota],
      },
      {
        text: 'Active el archivo o asigne una licencia con un buzón mayor.',
        commands: [command.enableArchive],
      },
      {
        text: 'Listas de distribución y aplicaciones: conserve la dirección, suspéndala y vuelva a intentarlo pasados unos días.',
      },
    ],
  },

  'recipient-refused': {
    title: 'El destinatario no acepta a este remitente o este mensaje',
    explanation:
      'La dirección es correcta, pero la configuración del destinatario, como un filtro o una lista de remitentes bloqueados, rechaza el mensaje.',
    sender: [
      { text: 'Pida al destinatario por otro medio que acepte el correo de su dirección.' },
      { text: 'Si el bloqueo es intencionado, respételo y no lo intente desde otra dirección.' },
    ],
    helpdesk: [
      { text: 'Pregunte desde cuándo falla y si los mensajes anteriores a esta persona llegaron.' },
      {
        text: 'Pregunte si otras personas de la misma organización reciben el correo del remitente: si no, el bloqueo es de la organización y hay que dirigirse a su administrador.',
      },
    ],
    admin: [
      {
        text: 'Destinatario de su organización: revise la configuración de correo no deseado y las reglas del buzón.',
        commands: [command.junkSettings, command.inboxRules],
      },
      {
        text: 'Quite a un remitente bloqueado solo con el consentimiento del titular del buzón.',
        commands: [command.removeBlockedSender],
      },
      { text: 'Boletines: considere el rechazo como una baja.' },
    ],
  },

  'recipient-restricted': {
    title: 'Solo ciertos remitentes pueden escribir a esta dirección',
    explanation:
      'El buzón o el grupo existe, pero solo acepta correo de personas autorizadas, a menudo únicamente de su propia organización.',
    sender: [
      { text: 'Pida permiso para escribir al responsable del grupo o del buzón.' },
      { text: 'Mientras tanto escriba directamente a una persona de allí, si conoce a alguna.' },
    ],
    helpdesk: [
      {
        text: 'Averigüe si la dirección es un grupo, un buzón compartido o una persona, y quién es el responsable.',
      },
      {
        text: 'Pregunte si el remitente escribió desde la cuenta autorizada: con la sesión iniciada y con la dirección del trabajo.',
      },
      {
        text: 'Destinatario de otra organización: es el remitente quien debe dirigirse a ella; desde aquí no se puede configurar nada.',
      },
    ],
    admin: [
      {
        text: 'Destinatario de su organización: revise las restricciones de entrega (Exchange admin center > Recipients > Groups o Mailboxes > Mail flow settings).',
        commands: [command.groupRestrictions],
      },
      {
        text: 'Autorice a ese único remitente (si es externo necesita un contacto de correo) en lugar de abrir la dirección a todos.',
        commands: [command.newMailContact, command.permitSenderToGroup],
      },
      {
        text: 'La lista de remitentes aceptados sustituye a "todos": agregue también a quienes, dentro de la organización, deben seguir escribiendo.',
      },
    ],
  },

  'address-invalid': {
    title: 'La dirección no está bien escrita',
    explanation:
      'Ningún sistema de correo puede entregar a una dirección con esta forma: sobra un carácter o falta algo.',
    sender: [
      {
        text: 'Busque en la dirección espacios, comas, puntos que falten, comillas o acentos, y compruebe que no falte nada antes o después de la @.',
      },
      { text: 'Vuelva a escribir la dirección a mano; no la copie de un documento ni de una página web.' },
    ],
    helpdesk: [
      {
        text: 'Copie la dirección del informe en un editor de texto sin formato: ahí se ven los caracteres invisibles y las letras parecidas.',
      },
      {
        text: 'Pregunte si la dirección procede de una lista o de un formulario; en ese caso puede haber otras mal escritas.',
      },
    ],
    admin: [
      {
        text: 'Corrija la dirección allí donde esté guardada: contacto, directorio, lista, aplicación.',
        commands: [command.mailContacts],
      },
      {
        text: 'Las direcciones antiguas que empiezan por IMCEAEX- o /o= proceden de la lista de sugerencias de Outlook: elimine la entrada o agregue al destinatario la dirección X500.',
      },
      { text: 'Formularios e importaciones: compruebe las direcciones al introducirlas.' },
    ],
    links: [pages.recipientAddress],
  },

  'domain-not-found': {
    title: 'No se encuentra el dominio de la dirección',
    explanation:
      'En Internet no hay ningún servicio de correo para la parte que sigue a la @. Por lo general está mal escrita o su propietario ha renunciado al dominio.',
    sender: [
      {
        text: 'Compruebe la parte que sigue a la @: son frecuentes las terminaciones erróneas (.con, .cmo) y las letras cambiadas de orden.',
      },
      { text: 'Si es correcta, pregunte al destinatario por otro medio cuál es su dirección actual.' },
    ],
    helpdesk: [
      { text: 'Compruebe si el dominio tiene un sitio web y si allí el nombre se escribe igual.' },
      { text: 'Pregunte si el correo a este dominio ha funcionado alguna vez, y hasta cuándo.' },
    ],
    admin: [
      {
        text: 'Consulte el dominio en dos servidores de nombres.',
        commands: [command.mxOfRecipient, command.nameServersOfRecipient],
      },
      {
        text: 'Si la consulta funciona en otro sitio, el problema está de su lado: el servidor de nombres que se usa o un conector que indica un host equivocado.',
        commands: [command.outboundConnectors],
      },
      { text: 'Dominio propio: renuévelo en el registrador y publique su registro MX.' },
    ],
  },

  'domain-refuses-mail': {
    title: 'El dominio no acepta ningún correo',
    explanation: 'Quien gestiona la parte que sigue a la @ ha declarado que no recibe correo.',
    sender: [
      {
        text: 'Compruebe la parte que sigue a la @: muchas organizaciones usan una distinta para el correo y para su sitio web.',
      },
      { text: 'Pida al destinatario por otro medio una dirección que reciba correo.' },
    ],
    helpdesk: [
      { text: 'Busque en el sitio web de la organización una dirección de contacto.' },
      { text: 'A menudo es la dirección de un mensaje de los de "no responder".' },
    ],
    admin: [
      {
        text: 'Consulte el registro MX: un MX nulo (un solo punto como host) declara que no se acepta correo.',
        commands: [command.mxOfRecipient],
      },
      {
        text: 'Dominio propio que debe recibir: sustituya el MX nulo por el host de su servicio de correo.',
      },
      { text: 'Listas de distribución y aplicaciones: deje de escribir a direcciones de este dominio.' },
    ],
    links: [pages.nullMx],
  },

  'sender-rejected': {
    title: 'No se acepta su dirección de remitente',
    explanation:
      'El sistema receptor rechaza la dirección de la que procede el mensaje: no la encuentra, no encuentra su dominio o no la permite.',
    sender: [
      { text: 'La dirección del destinatario no es el problema.' },
      {
        text: 'Compruebe que su propia dirección esté bien escrita en la configuración del programa de correo o del dispositivo.',
      },
      { text: 'Reenvíe este informe completo al servicio de asistencia.' },
    ],
    helpdesk: [
      {
        text: 'Busque en el informe la dirección del remitente y pregunte qué envió el mensaje: los dispositivos y las aplicaciones suelen usar una dirección que no existe.',
      },
      { text: 'Pregunte si el correo del mismo remitente llega a otras organizaciones.' },
    ],
    admin: [
      {
        text: 'Compruebe que el dominio del remitente figure en el DNS y reciba correo.',
        commands: [command.mxOfSender, command.spfOfSender],
      },
      {
        text: 'Dispositivos y aplicaciones: use una dirección existente de su propio dominio, en el campo From y como remitente del sobre.',
      },
      {
        text: 'Si solo rechaza una organización, envíe la línea de diagnóstico completa a su postmaster.',
      },
    ],
  },

  'sender-domain-unregistered': unregisteredDomain,

  'sender-blocked': {
    title: 'Su cuenta o su organización no puede enviar correo',
    explanation:
      'Su propio servicio de correo ha bloqueado el envío desde su cuenta, un servidor o toda su organización, casi siempre por mensajes que parecían correo no deseado. A menudo otra persona ha usado una cuenta de forma indebida.',
    sender: [
      { text: 'La dirección del destinatario no es el problema: el mensaje se detuvo en su propio lado.' },
      { text: 'Avise de inmediato al servicio de asistencia y reenvíele este informe completo.' },
      {
        text: 'Indique si encuentra mensajes enviados que no ha escrito o si hace poco introdujo su contraseña en una página sospechosa.',
      },
    ],
    helpdesk: [
      { text: 'Averigüe a quién afecta: a una persona (una cuenta) o a muchas (un conector o el tenant).' },
      {
        text: 'Pregunte por mensajes enviados desconocidos, solicitudes de inicio de sesión que nadie hizo, reglas o reenvíos nuevos y envíos masivos.',
      },
      {
        text: 'Páselo a los administradores como incidente de seguridad. No pida que se levante el bloqueo antes de encontrar la causa.',
      },
    ],
    admin: [
      {
        text: 'Primero proteja: restablezca la contraseña, cierre todas las sesiones, exija la autenticación multifactor, quite los reenvíos y las reglas desconocidos, revise las aplicaciones autorizadas.',
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Vea qué está bloqueado: Microsoft Defender portal > Email & collaboration > Review > Restricted entities.',
        commands: [command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Desbloquee solo cuando la causa esté resuelta; el número de desbloqueos es limitado.',
        commands: [command.unblockUser],
      },
      {
        text: 'Si está bloqueada toda la organización, solo el soporte del servicio de correo puede levantar el bloqueo: indique el código, la causa y la corrección.',
      },
    ],
    links: [pages.restrictedUsers, pages.accountCompromise, pages.connectorCompromise, pages.sendingBlocks],
  },

  'sender-limit-exceeded': {
    title: 'Ha agotado su límite de envío',
    explanation:
      'Su cuenta o su organización ha enviado tanto como permite su servicio de correo en un período determinado. La dirección del destinatario es correcta.',
    sender: [
      {
        text: 'Espere: podrá volver a enviar cuando el límite lo permita, normalmente en el plazo de un día. Intentarlo una y otra vez no lo acelera.',
      },
      {
        text: 'Si no ha enviado mucho, avise de inmediato al servicio de asistencia: otra persona podría estar usando su cuenta.',
      },
      { text: 'Para envíos masivos, pida al servicio de asistencia un servicio adecuado.' },
    ],
    helpdesk: [
      {
        text: 'Pregunte cuántos mensajes y a cuántos destinatarios se enviaron en las últimas 24 horas, y con qué.',
      },
      { text: 'Averigüe si ha llegado al límite solo esta cuenta o toda la organización.' },
      {
        text: 'Pregunte por mensajes enviados que la persona no reconozca: en ese caso es un incidente de seguridad.',
      },
    ],
    admin: [
      {
        text: 'Averigüe qué agotó el límite: seguimiento de mensajes, Exchange admin center > Reports > Mail flow y los límites de la directiva de correo no deseado saliente.',
        commands: [command.traceBySender, command.externalRecipientLimit, command.outboundSpamPolicy],
      },
      { text: 'Antes que nada descarte un uso indebido de la cuenta o de un conector.' },
      {
        text: 'Traslade el correo masivo a un servicio adecuado (Azure Communication Services, un proveedor de envíos masivos; High Volume Email para destinatarios internos). Tener más buzones no ayuda: la organización también tiene un límite.',
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.azureEmail],
  },

  'sender-not-authenticated': {
    title: 'Falta el inicio de sesión para enviar, o se ha rechazado',
    explanation:
      'El servidor solo acepta correo tras un inicio de sesión. No lo hubo, o no se aceptó el nombre de usuario, la contraseña o el método.',
    sender: [
      { text: 'La dirección del destinatario no es el problema.' },
      {
        text: 'Si hace poco cambió su contraseña, introduzca la nueva en el programa de correo o el dispositivo.',
      },
      { text: 'Si no basta, diga al servicio de asistencia con qué programa o dispositivo envía.' },
    ],
    helpdesk: [
      {
        text: 'Pregunte qué envía: programa de correo, impresora, escáner, aplicación, script; y desde cuándo falla.',
      },
      {
        text: 'Pregunte por una contraseña nueva, una regla nueva de inicio de sesión o una actualización del dispositivo.',
      },
      {
        text: 'Compruebe la configuración del correo saliente: servidor, puerto 587, TLS, inicio de sesión con la dirección completa.',
      },
    ],
    admin: [
      {
        text: 'Vea por qué se rechazó: Microsoft Entra admin center > Sign-in logs de la cuenta, y si se permite SMTP AUTH.',
        commands: [command.smtpAuthOfMailbox, command.smtpAuthOfOrganisation],
      },
      {
        text: 'Prefiera OAuth 2.0 para iniciar sesión o, para dispositivos que no lo admiten, un conector de retransmisión que los reconozca por certificado o dirección IP.',
      },
      {
        text: 'Si hace falta SMTP AUTH, permítalo solo para este buzón, no para la organización.',
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  'sender-not-authorized': {
    title: 'No puede enviar con este remitente o a este destino',
    explanation:
      'El servidor sabe quién es usted, pero no tiene derecho a enviar con el remitente elegido o a escribir a ese destino.',
    sender: [
      { text: 'Elija su propia dirección como remitente y vuelva a enviar el mensaje.' },
      {
        text: 'Si necesita enviar en nombre de otra persona o desde un buzón compartido, pida el permiso al servicio de asistencia.',
      },
    ],
    helpdesk: [
      { text: 'Compare la dirección del remitente en el informe con la cuenta que inició sesión.' },
      {
        text: 'Pregunte si el permiso se concedió o se retiró hace poco: un cambio tarda hasta una hora en surtir efecto.',
      },
      { text: 'Dispositivos: la dirección del remitente debe ser aquella con la que inician sesión.' },
    ],
    admin: [
      {
        text: 'Revise los permisos del buzón o del grupo.',
        commands: [command.sendAsRights, command.sendOnBehalfRights],
      },
      {
        text: 'Conceda Send As (o Send on Behalf) solo a la cuenta que lo necesita.',
        commands: [command.grantSendAs],
      },
    ],
  },

  'relay-denied': {
    title: 'Un servidor del camino no retransmite el mensaje',
    explanation:
      'El mensaje llegó a un servidor que no es responsable del destinatario y que no retransmite correo para este remitente.',
    sender: [
      { text: 'Compruebe la parte que sigue a la @ en la dirección del destinatario.' },
      {
        text: 'Si es correcta, reenvíe este informe completo al servicio de asistencia y diga con qué envió el mensaje.',
      },
    ],
    helpdesk: [
      {
        text: 'Busque en el informe el servidor que rechazó: el suyo, el de su proveedor o el del destinatario.',
      },
      {
        text: 'Pregunte si falla todo el correo externo o solo el de este dominio. Todo: el problema es su ruta o el inicio de sesión. Solo uno: es la ruta de ellos.',
      },
      {
        text: 'Dispositivos y aplicaciones: pregunte qué servidor y qué puerto usan y si inician sesión.',
      },
    ],
    admin: [
      {
        text: 'Dominio del destinatario propio: su registro MX debe apuntar al sistema que lo gestiona, y el dominio debe estar registrado allí.',
        commands: [command.mxOfSender, command.acceptedDomains],
      },
      {
        text: 'Servidor, dispositivo o aplicación propios: haga que inicien sesión o que un conector los reconozca por certificado o dirección IP.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Dominio del destinatario ajeno: avise a su administrador de que el MX apunta a un servidor que rechaza el dominio.',
      },
      {
        text: 'No abra nunca un servidor a la retransmisión desde cualquier origen: se usaría para correo no deseado.',
      },
    ],
    links: [pages.relayAccessDenied, pages.connectors, pages.devices],
  },

  'authentication-failed': {
    title: 'El receptor no pudo verificar que el mensaje sea auténtico',
    explanation:
      'El sistema receptor comprueba si el correo procede realmente del dominio del remitente. La comprobación falló o no fue posible, por lo que se rechazó el mensaje.',
    sender: [
      { text: 'La dirección del destinatario no es el problema, y volver a enviar no servirá.' },
      {
        text: 'Reenvíe este informe completo al servicio de asistencia y diga con qué envió el mensaje, por ejemplo un servicio de boletines o una aplicación.',
      },
    ],
    helpdesk: [
      { text: 'Averigüe qué sistema envió el mensaje y qué dominio figura en la dirección del remitente.' },
      { text: 'Anote qué comprobación falló: el informe suele indicar SPF, DKIM o DMARC y la dirección IP.' },
      {
        text: 'Pregunte si el mensaje se reenvió automáticamente: el reenvío suele hacer fallar estas comprobaciones.',
      },
    ],
    admin: [
      {
        text: 'Lea los registros publicados.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF: un único registro que indique todos los sistemas que envían para el dominio, con diez consultas DNS como máximo.',
      },
      {
        text: 'DKIM: firme con el dominio de la dirección From, también en los servicios de boletines y en las aplicaciones.',
        commands: [command.dkimSigning],
      },
      {
        text: 'DMARC: empiece con p=none, lea los informes y endurézcalo solo cuando todos sus orígenes superen la comprobación.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.gmailSenderGuidelines],
  },

  'missing-reverse-dns': {
    title: 'El servidor de envío no se identifica correctamente',
    explanation:
      'El receptor exige que el nombre del servidor de envío y su dirección de Internet concuerden. Aquí no es así.',
    sender: [
      { text: 'La dirección del destinatario no es el problema, y volver a enviar no servirá.' },
      { text: 'Reenvíe este informe completo al servicio de asistencia.' },
    ],
    helpdesk: [
      {
        text: 'Anote la dirección IP del informe y averigüe de quién es el servidor: suyo o de un proveedor.',
      },
      { text: 'Pregunte si el servidor o la línea de Internet han cambiado hace poco.' },
    ],
    admin: [
      {
        text: 'Busque el nombre de la dirección y la dirección de ese nombre: deben remitir el uno al otro.',
        commands: [command.nameOfAddress, command.addressOfName],
      },
      {
        text: 'Haga que establezca el registro PTR quien posee la dirección IP: el proveedor de Internet o de alojamiento.',
      },
      { text: 'Haga que el servidor se presente (HELO/EHLO) con su propio nombre de host completo.' },
      {
        text: 'Con IPv6 establezca también el registro PTR, o envíe por IPv4. Desde líneas con direcciones variables, envíe a través de la retransmisión de un proveedor.',
      },
    ],
    links: [pages.gmailSenderGuidelines],
  },

  'ip-blocklisted': {
    title: 'El servidor de envío está en una lista de bloqueo',
    explanation:
      'El receptor rechaza el correo de este servidor porque su dirección de Internet figura en una lista de fuentes de correo no deseado. Eso no significa que usted haya enviado correo no deseado.',
    sender: [
      { text: 'La dirección del destinatario no es el problema; consérvela.' },
      { text: 'Reenvíe este informe completo al servicio de asistencia.' },
      { text: 'Si es urgente, póngase en contacto con el destinatario por otro medio.' },
    ],
    helpdesk: [
      { text: 'Anote la dirección IP y el nombre de la lista de bloqueo que figuran en el informe.' },
      {
        text: 'Averigüe de quién es el servidor: propio, de su proveedor de correo o de un servicio de boletines.',
      },
      { text: 'Pregunte si otros destinatarios rechazan correo por el mismo motivo, y desde cuándo.' },
    ],
    admin: [
      {
        text: 'Busque la dirección en la página de la lista indicada en el informe y lea por qué figura en ella.',
      },
      {
        text: 'Resuelva primero la causa: una cuenta comprometida, una retransmisión abierta, un equipo infectado tras la misma dirección, una lista de direcciones antigua. De lo contrario, la dirección volverá a la lista.',
      },
      {
        text: 'Después pida la retirada, en la página de cada lista; para Microsoft: https://sender.office.com.',
      },
      {
        text: 'Si la dirección es de su proveedor o de Microsoft, no puede hacer que la retiren: dé el informe al proveedor y compruebe en el seguimiento de mensajes (OutboundIpPoolName) si su correo salió como sospechoso.',
      },
    ],
    links: [pages.spamhausCheck, pages.delistPortal, pages.outlookSenderSupport, pages.highRiskPool],
  },

  'domain-blocklisted': {
    title: 'Un dominio del mensaje está en una lista de bloqueo',
    explanation:
      'El dominio del remitente, o un enlace del mensaje, figura en una lista de dominios conocidos por correo no deseado o fraude, y el receptor lo rechaza.',
    sender: [
      { text: 'La dirección del destinatario no es el problema; consérvela.' },
      { text: 'Si el mensaje o su firma contiene enlaces, envíelo una vez sin ellos.' },
      { text: 'Reenvíe este informe completo al servicio de asistencia.' },
    ],
    helpdesk: [
      {
        text: 'Anote qué dominio y qué lista indica el informe: el dominio del remitente o el de un enlace.',
      },
      {
        text: 'Revise los enlaces y las firmas: los enlaces acortados y las páginas ajenas son motivos frecuentes.',
      },
    ],
    admin: [
      { text: 'Busque el dominio en la página de la lista y lea por qué figura en ella.' },
      {
        text: 'Dominio propio: busque un sitio web comprometido, cuentas o formularios usados de forma indebida y envíos a listas antiguas; resuélvalo y después pida la retirada.',
      },
      { text: 'Dominio ajeno: quite sus enlaces y avise a su propietario.' },
    ],
    links: [pages.spamhausCheck],
  },

  'low-reputation': {
    title: 'El receptor no confía lo suficiente en el sistema de envío',
    explanation:
      'El receptor juzga a los remitentes por su correo anterior, por ejemplo quejas y direcciones erróneas, y rechaza o retrasa el correo de este.',
    sender: [
      { text: 'La dirección del destinatario no es el problema; consérvela.' },
      { text: 'No envíe el mensaje una y otra vez: lo empeora.' },
      { text: 'Reenvíe este informe completo al servicio de asistencia.' },
    ],
    helpdesk: [
      { text: 'Anote la dirección IP y el receptor que figuran en el informe.' },
      {
        text: 'Pregunte por los envíos masivos de los últimos días: listas nuevas, más volumen, un servidor o servicio nuevo.',
      },
    ],
    admin: [
      {
        text: 'Descarte un uso indebido: cuentas comprometidas, formularios web abiertos, servidores que envían por su cuenta.',
      },
      {
        text: 'Depure las listas: solo destinatarios que lo hayan pedido, ninguna dirección ya rechazada; facilite la baja.',
      },
      {
        text: 'Consiga que SPF, DKIM y DMARC superen la comprobación y aumente el volumen de una dirección nueva poco a poco, durante semanas.',
      },
      {
        text: 'Siga las herramientas del receptor (Google Postmaster Tools, SNDS para Outlook.com) y diríjase a su postmaster cuando la causa esté resuelta.',
      },
    ],
    links: [pages.gmailSenderGuidelines, pages.outlookSenderSupport],
  },

  'rate-limited': {
    title: 'Por ahora el receptor no acepta más correo desde aquí',
    explanation:
      'En poco tiempo llegaron demasiados mensajes o conexiones de este remitente o para este buzón. Normalmente se pasa solo.',
    sender: [
      {
        text: 'La dirección es correcta. La mayoría de los sistemas lo intentan de nuevo por sí mismos; espere unas horas.',
      },
      {
        text: 'Si llega un informe definitivo, vuelva a enviar el mensaje más tarde, y los envíos masivos en partes más pequeñas.',
      },
    ],
    helpdesk: [
      {
        text: 'Vea si el informe es un aviso de retraso o es definitivo. Con un retraso todavía no hay nada que hacer.',
      },
      { text: 'Pregunte por envíos masivos o aplicaciones que enviaran mucho en ese momento.' },
    ],
    admin: [
      { text: 'Deje que la cola lo vuelva a intentar; no elimine los mensajes para enviarlos otra vez.' },
      {
        text: 'Abra menos conexiones y envíe menos mensajes a la vez a este receptor, y reparta los envíos masivos en varias horas.',
      },
      {
        text: 'Si el volumen no es suyo, busque una cuenta o un servidor usado de forma indebida.',
        commands: [command.topSenders],
      },
    ],
  },

  'greylisted': {
    title: 'El receptor pide que se intente de nuevo más tarde',
    explanation:
      'Algunos sistemas aplazan a propósito el primer mensaje de un remitente nuevo. El servidor de correo lo intenta de nuevo por sí mismo y entonces el mensaje llega.',
    sender: [
      { text: 'Espere. No hay nada que hacer: el mensaje suele llegar en unas horas.' },
      { text: 'Solo si llega un informe definitivo, avise al servicio de asistencia.' },
    ],
    helpdesk: [
      { text: 'Compruebe que el informe sea un aviso de retraso y no sea definitivo.' },
      {
        text: 'Si un dispositivo o una aplicación envía directamente, pregunte si es capaz de reintentarlo: muchos no lo son.',
      },
    ],
    admin: [
      {
        text: 'Deje que la cola lo vuelva a intentar, si es posible desde la misma dirección IP: con una dirección nueva la espera empieza de nuevo.',
      },
      {
        text: 'Dispositivos y scripts que no reintentan: envíelos a través de un servidor de correo que lo haga.',
      },
    ],
    links: [pages.greylisting],
  },

  'spam-detected': {
    title: 'El mensaje se consideró correo no deseado',
    explanation: 'El sistema receptor juzgó no deseado el mensaje, o su procedencia, y lo rechazó.',
    sender: [
      { text: 'La dirección del destinatario no es el problema; consérvela.' },
      {
        text: 'Escriba el mensaje de forma sencilla: menos enlaces e imágenes, ningún enlace acortado, ningún archivo adjunto innecesario; después envíelo otra vez.',
      },
      {
        text: 'Si también se rechazan los mensajes sencillos, reenvíe este informe completo al servicio de asistencia.',
      },
    ],
    helpdesk: [
      {
        text: 'Pregunte si llega un mensaje de prueba breve sin enlaces ni adjuntos: ¿contenido o remitente?',
      },
      { text: 'Pregunte si también rechazan otros destinatarios: ¿un solo receptor o su propio lado?' },
      { text: 'Pida al destinatario que comunique a su departamento de TI que se rechaza correo deseado.' },
    ],
    admin: [
      {
        text: 'Compruebe primero SPF, DKIM y DMARC del dominio del remitente.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Vea en el seguimiento de mensajes (OutboundIpPoolName) si el correo ya salió de su lado como sospechoso; en ese caso busque la causa: una firma, un enlace, una cuenta usada de forma indebida.',
      },
      {
        text: 'Lea en la respuesta del receptor el código y la página que indica, y comunique allí el error de valoración.',
      },
    ],
    links: [pages.highRiskPool, pages.antiSpam],
  },

  'virus-detected': {
    title: 'El mensaje se consideró peligroso',
    explanation:
      'El sistema receptor encontró en el mensaje o en sus archivos adjuntos algo que considera dañino.',
    sender: [
      { text: 'No vuelva a enviar el archivo adjunto ni lo abra.' },
      { text: 'Avise de inmediato al servicio de asistencia y reenvíele este informe completo.' },
    ],
    helpdesk: [
      { text: 'Pregunte de dónde procede el archivo y quién más lo recibió.' },
      {
        text: '¿Lo envió realmente la persona? Si no, la cuenta o el equipo se usa de forma indebida: es un incidente de seguridad.',
      },
    ],
    admin: [
      {
        text: 'Analice el equipo y el archivo con firmas actualizadas; aísle el equipo si está infectado.',
      },
      {
        text: 'Si el mensaje no es de la persona, considere comprometida la cuenta: restablezca la contraseña, cierre las sesiones, quite las reglas desconocidas.',
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'Si el archivo está limpio, compártalo con un enlace y comunique la falsa alarma al fabricante del filtro indicado en la respuesta.',
      },
    ],
    links: [pages.accountCompromise],
  },

  'content-rejected': {
    title: 'Algo del mensaje no se acepta',
    explanation:
      'El sistema receptor no acepta una parte del mensaje, por ejemplo un tipo de archivo adjunto o un formato.',
    sender: [
      {
        text: 'No adjunte programas, scripts, macros ni archivos comprimidos cifrados; compártalos con un enlace.',
      },
      { text: 'Vuelva a enviar el mensaje, si hace falta como texto sencillo.' },
    ],
    helpdesk: [
      { text: 'Lea en el informe qué se rechaza: un tipo de archivo, un nombre, un formato.' },
      { text: 'Pregunte qué se adjuntó y si el mensaje llega sin ello.' },
    ],
    admin: [
      {
        text: 'Revise primero sus propias reglas y filtros de adjuntos: el rechazo puede venir de su lado.',
        commands: [command.mailFlowRules, command.attachmentFilter],
      },
      {
        text: 'Receptor: pregunte a su administrador qué regla rechazó, con la línea de diagnóstico completa.',
      },
      {
        text: 'Aplicaciones: escriba los mensajes en una forma estándar (UTF-8, tipos MIME que correspondan a los archivos).',
      },
    ],
    links: [pages.mailFlowRules],
  },

  'message-too-large': {
    title: 'El mensaje es demasiado grande',
    explanation:
      'El mensaje con sus archivos adjuntos supera el tamaño que acepta el destinatario o un sistema del camino. Al enviarse, un mensaje crece alrededor de un tercio.',
    sender: [
      { text: 'Comparta los archivos con un enlace (por ejemplo de OneDrive) en lugar de adjuntarlos.' },
      { text: 'O redúzcalos, o envíelos en varios mensajes.' },
    ],
    helpdesk: [
      { text: 'Pregunte por el tamaño de los adjuntos y lea el límite en el informe, si figura.' },
      {
        text: 'Vea quién rechazó: su propio sistema o el del destinatario; solo puede cambiar sus propios límites.',
      },
    ],
    admin: [
      {
        text: 'Compare los límites del buzón y de la organización.',
        commands: [command.mailboxSizeLimits, command.sizeRules],
      },
      {
        text: 'Aumente un límite solo donde haga falta; Exchange Online admite hasta 150 MB.',
        commands: [command.raiseSizeLimits],
      },
    ],
    links: [pages.sendingLimits],
  },

  'message-malformed': {
    title: 'El mensaje no está construido como exige el correo',
    explanation:
      'El programa que creó el mensaje no respetó las reglas del correo, por lo que el sistema receptor lo rechaza.',
    sender: [
      {
        text: 'Escriba un mensaje nuevo, en su forma más sencilla, en lugar de reenviar este.',
      },
      { text: 'Si lo envió una aplicación o un dispositivo, diga cuál al servicio de asistencia.' },
    ],
    helpdesk: [
      {
        text: 'Averigüe qué creó el mensaje: programa de correo y versión, aplicación, dispositivo, script.',
      },
      { text: 'Pregunte si llega un mensaje nuevo y sencillo de la misma persona.' },
    ],
    admin: [
      {
        text: 'Lea en la respuesta qué está mal: encabezado, fecha, campo duplicado o ausente, fin de línea, longitud de línea.',
      },
      {
        text: 'Aplicaciones y scripts: un solo From, Date y Message-ID, líneas terminadas en CRLF y de 998 caracteres como máximo. Use una biblioteca de correo en lugar de construir los mensajes a mano.',
      },
      {
        text: 'Una puerta de enlace o una herramienta de firmas del camino puede alterar los mensajes: pruebe sin ella.',
      },
    ],
    links: [pages.messageFormat],
  },

  'policy-violation': {
    title: 'Una regla no permite este mensaje',
    explanation:
      'Una regla de la organización receptora, o de la suya, rechaza el mensaje. El informe no dice más.',
    sender: [
      { text: 'Pregunte al destinatario por otro medio si espera correo de este tipo.' },
      {
        text: 'Reenvíe este informe completo al servicio de asistencia; volver a enviar sin cambios no servirá.',
      },
    ],
    helpdesk: [
      { text: 'Vea qué sistema rechazó: el suyo o el del destinatario.' },
      {
        text: 'Pregunte qué tiene de particular: archivo adjunto, cifrado, palabras, destinatario, reenvío automático.',
      },
      { text: 'Receptor: diríjase a su departamento de TI con la línea de diagnóstico completa y la hora.' },
    ],
    admin: [
      {
        text: 'De su lado: busque la regla en el seguimiento de mensajes y en las reglas de flujo de correo y de prevención de pérdida de datos.',
        commands: [command.mailFlowRules, command.traceBySender],
      },
      { text: 'Acote la regla o agregue una excepción para el caso; no la desactive.' },
      {
        text: 'Receptor: dé a su administrador la línea de diagnóstico completa, la hora y el identificador del mensaje.',
      },
    ],
    links: [pages.mailFlowRules],
  },

  'encryption-required': {
    title: 'No se pudo proteger la conexión como se exige',
    explanation:
      'El mensaje solo puede viajar por una conexión cifrada y verificada, y no se pudo establecer con el otro servidor.',
    sender: [
      { text: 'La dirección y el mensaje son correctos.' },
      {
        text: 'Reenvíe este informe completo al servicio de asistencia; si es urgente, póngase en contacto con el destinatario por otro medio.',
      },
    ],
    helpdesk: [
      {
        text: 'Pregunte si solo está afectado este dominio: en ese caso lo más probable es que el fallo esté allí.',
      },
      { text: 'Pase la línea de diagnóstico completa al departamento de TI del destinatario.' },
    ],
    admin: [
      {
        text: 'Revise el certificado y lo que exige el dominio.',
        commands: [command.certificateOfRecipient, command.mtaStsRecord, command.tlsaOfRecipient],
      },
      {
        text: 'De su lado: compruebe qué exigen sus conectores. No lo rebaje sin el consentimiento de quien lo pidió.',
        commands: [command.outboundConnectors],
      },
      {
        text: 'Receptor: un certificado válido de una autoridad pública con la cadena completa, que cubra los nombres de los hosts MX, y registros MTA-STS y TLSA que concuerden.',
      },
    ],
    links: [pages.mtaSts, pages.dane, pages.connectors],
  },

  'delivery-expired': {
    title: 'El mensaje no se pudo entregar a tiempo',
    explanation:
      'El sistema de envío lo intentó una y otra vez, pero el otro lado nunca aceptó el mensaje. No dice por qué.',
    sender: [
      { text: 'Compruebe la parte que sigue a la @ de la dirección.' },
      {
        text: 'Vuelva a enviar el mensaje más tarde; si es urgente, póngase en contacto con el destinatario por otro medio.',
      },
    ],
    helpdesk: [
      { text: 'Vea si es un aviso de retraso (se sigue intentando) o el informe definitivo.' },
      { text: 'Pregunte si llega el correo a otros dominios y a otras direcciones de este dominio.' },
    ],
    admin: [
      {
        text: 'Compruebe si el servidor del destinatario figura en el DNS y responde.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Lea el último error en la cola o en el seguimiento de mensajes: indica la causa real.',
        commands: [command.traceByRecipient],
      },
      { text: 'Avise al administrador del destinatario, con el host, la dirección IP y la hora.' },
    ],
    links: [pages.messageExpired],
  },

  'network-error': {
    title: 'No se pudo llegar al otro servidor de correo',
    explanation:
      'La conexión con el servidor de correo del destinatario no se estableció o se cortó. Puede que esté fuera de servicio por un tiempo.',
    sender: [
      {
        text: 'Su mensaje es correcto. Si este es un aviso de retraso, espere: se sigue intentando la entrega.',
      },
      { text: 'Si es definitivo, vuelva a enviar el mensaje unas horas después.' },
    ],
    helpdesk: [
      {
        text: 'Pregunte si llega el correo a otros dominios; si no, revise su propia línea y el cortafuegos.',
      },
      { text: 'Compruebe si también está caído el sitio web de la organización del destinatario.' },
    ],
    admin: [
      {
        text: 'Pruebe el camino hasta el host que indica el informe.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Muchos proveedores y servicios en la nube cierran el puerto 25 de salida: en ese caso envíe a través de su retransmisión.',
      },
      {
        text: 'Receptor: inicie el servicio y permita en el cortafuegos el puerto 25 desde cualquier origen.',
      },
    ],
  },

  'dns-failure': {
    title: 'Los servidores de nombres del dominio no dan una respuesta útil',
    explanation:
      'De momento no se pudo consultar la parte que sigue a la @, porque sus servidores de nombres no funcionan o responden mal.',
    sender: [
      { text: 'Compruebe la parte que sigue a la @ de la dirección.' },
      {
        text: 'Si es correcta, espere: a menudo se pasa solo. Si llega un informe definitivo, vuelva a enviar un día después.',
      },
    ],
    helpdesk: [
      {
        text: 'Pregunte si también están afectados otros dominios: en ese caso el fallo está en su propio servidor de nombres.',
      },
      { text: 'Pregunte si antes funcionaba el correo a este dominio.' },
    ],
    admin: [
      {
        text: 'Compare las respuestas de su propio servidor de nombres y de uno público.',
        commands: [command.mxOfRecipient, command.mxOfRecipientElsewhere, command.nameServersOfRecipient],
      },
      {
        text: 'Un dominio firmado con registros DNSSEC caducados o erróneos solo falla en los servidores que los comprueban.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient],
      },
      { text: 'Dominio propio: revise el registrador, todos los servidores de nombres y el registro DS.' },
    ],
  },

  'mail-loop': {
    title: 'El mensaje da vueltas en círculo',
    explanation:
      'Los servidores de correo se pasaron el mensaje unos a otros hasta que uno lo detuvo. En algún punto un reenvío o una ruta vuelve atrás.',
    sender: [
      { text: 'Su mensaje es correcto, y volver a enviarlo no servirá.' },
      {
        text: 'Reenvíe este informe completo al servicio de asistencia y avise al destinatario por otro medio.',
      },
    ],
    helpdesk: [
      {
        text: 'Pregunte si el destinatario ha configurado un reenvío o una regla hacia otro buzón que a su vez reenvía de vuelta.',
      },
      { text: 'Lea la lista de saltos en el informe: los servidores que se repiten forman el bucle.' },
    ],
    admin: [
      {
        text: 'Busque reenvíos que vuelvan atrás.',
        commands: [command.mailboxForwarding, command.inboxRules],
      },
      {
        text: 'Revise el tipo del dominio y la ruta: si todos los buzones están en la nube hace falta Authoritative; Internal relay necesita un conector de salida hacia el otro sistema, que no debe devolver el correo.',
        commands: [command.acceptedDomains, command.outboundConnectors, command.mxOfSender],
      },
    ],
    links: [pages.loops],
  },

  'protocol-error': {
    title: 'Los dos servidores de correo no se entendieron',
    explanation:
      'Un servidor rechazó una orden del otro o no la conocía. Es un fallo técnico entre los sistemas.',
    sender: [
      { text: 'La dirección es correcta. Vuelva a enviar el mensaje.' },
      { text: 'Si falla otra vez, reenvíe este informe completo al servicio de asistencia.' },
    ],
    helpdesk: [
      {
        text: 'Averigüe qué envió el mensaje: la causa habitual es una aplicación o un dispositivo que envía directamente.',
      },
      { text: 'Pregunte si ocurre con todos los receptores o solo con uno.' },
    ],
    admin: [
      {
        text: 'Busque la orden rechazada en el registro del servidor de envío (registro del protocolo SMTP).',
      },
      {
        text: 'Aplicaciones y dispositivos: indique remitente y destinatario como direcciones simples, preséntese con un nombre de host completo y espere cada respuesta.',
      },
      {
        text: 'Un cortafuegos que inspecciona SMTP puede alterar las órdenes: desactive esa inspección y pruebe.',
      },
    ],
    links: [pages.smtp],
  },

  'too-many-recipients': {
    title: 'El mensaje tiene demasiados destinatarios',
    explanation: 'El mensaje indica a la vez más destinatarios de los que acepta un sistema del camino.',
    sender: [
      {
        text: 'Envíelo a menos personas cada vez, o pida al servicio de asistencia una lista de distribución.',
      },
      { text: 'Vea en el informe qué destinatarios no lo recibieron y envíelo solo a ellos.' },
    ],
    helpdesk: [
      { text: 'Pregunte cuántos destinatarios había y si algunos recibieron el mensaje.' },
      { text: 'Vea de quién es el límite: de su propio sistema o del receptor.' },
    ],
    admin: [
      {
        text: 'Su límite: en Exchange Online, 500 destinatarios por mensaje de forma predeterminada, 1.000 como máximo.',
        commands: [command.recipientsPerMessage, command.raiseRecipientsPerMessage],
      },
      {
        text: 'Aplicaciones: divida las listas grandes de destinatarios, 100 por transacción como máximo si no conoce el límite.',
      },
    ],
    links: [pages.sendingLimits],
  },

  'system-error': {
    title: 'El sistema de correo receptor tiene un fallo',
    explanation:
      'El sistema de correo del destinatario está averiado, mal configurado o cerrado por ahora. Su mensaje no es la causa.',
    sender: [
      { text: 'La dirección y su mensaje son correctos. Si este es un aviso de retraso, espere.' },
      {
        text: 'Si es definitivo, vuelva a enviar el mensaje unas horas después y avise al destinatario por otro medio.',
      },
    ],
    helpdesk: [
      { text: 'Pregunte si falla todo el correo a este dominio, y desde cuándo.' },
      {
        text: 'Si dura más de un día, pase la línea de diagnóstico completa al departamento de TI del destinatario.',
      },
    ],
    admin: [
      {
        text: 'Microsoft 365 en cualquiera de los lados: consulte Microsoft 365 admin center > Health > Service health.',
      },
      {
        text: 'De su lado: deje que la cola lo vuelva a intentar; revise su propio servidor solo si también fallan otros dominios.',
      },
      { text: 'Receptor: busque el error en el registro del servidor receptor a la hora del informe.' },
    ],
  },

  'system-full': {
    title: 'El sistema de correo receptor no tiene espacio',
    explanation:
      'Está lleno el almacenamiento de todo el sistema receptor, no solo un buzón. Quien lo gestiona debe hacer sitio.',
    sender: [
      { text: 'La dirección y su mensaje son correctos. Vuelva a enviarlo unas horas después.' },
      {
        text: 'Si es urgente, póngase en contacto con el destinatario por otro medio y mencione el informe.',
      },
    ],
    helpdesk: [
      { text: 'Asegúrese de que esté lleno el sistema y no el buzón de una persona.' },
      { text: 'Pase la línea de diagnóstico completa al departamento de TI del destinatario.' },
    ],
    admin: [
      { text: 'Deje que la cola lo vuelva a intentar: los remitentes no tienen que hacer nada.' },
      {
        text: 'Receptor: libere el disco que contiene la cola y los buzones; Exchange Server deja de aceptar correo cuando escasea el espacio (back pressure).',
        commands: [command.exchangeQueues, command.spoolUse],
      },
    ],
  },

  'mailer-error': {
    title: 'La entrega falló dentro del sistema receptor',
    explanation:
      'El mensaje llegó al sistema receptor, pero allí un programa, un reenvío o una lista no pudo tratarlo.',
    sender: [
      {
        text: 'Su mensaje es correcto. Avise al destinatario por otro medio y pásele este informe.',
      },
      { text: 'Vuelva a enviar solo cuando el destinatario diga que está resuelto.' },
    ],
    helpdesk: [
      { text: 'Lea en el informe qué programa, archivo o lista se indica.' },
      {
        text: 'Pase el informe completo al departamento de TI del destinatario; desde aquí no se puede configurar nada.',
      },
    ],
    admin: [
      {
        text: 'Receptor: busque en el registro de correo, a la hora del informe, la orden que falló: archivo de reenvío, alias, filtro, gestor de listas.',
        commands: [command.postfixSettings, command.verifyDelivery],
      },
      { text: 'Receptor: revise los permisos, las rutas y la cuota de ese programa, y pruébelo a mano.' },
    ],
  },

  'suppressed': {
    title: 'El servicio de envío no lo intentó: la dirección está en su lista de exclusión',
    explanation:
      'Mensajes anteriores a esta dirección se devolvieron o se denunciaron, por lo que el servicio con el que envía retiene los siguientes.',
    sender: [
      { text: 'Compruebe la dirección. Si es errónea, corríjala en su lista.' },
      {
        text: 'Si es correcta, pida al servicio de asistencia que la busque en la lista de exclusión del servicio de envío.',
      },
    ],
    helpdesk: [
      { text: 'Busque la dirección en la lista de supresión del servicio: cuándo y por qué se incluyó.' },
      { text: 'Hay que respetar una queja o una baja: deje la dirección en la lista.' },
    ],
    admin: [
      {
        text: 'Quite la dirección de la lista solo si el motivo ya no existe (el buzón existe de nuevo, el destinatario pide correo).',
        commands: [command.suppressedAddress, command.removeSuppressedAddress],
      },
      { text: 'Quite la dirección también de sus propias listas; de lo contrario, cada envío le perjudica.' },
    ],
  },

  'unknown': {
    title: 'El informe no dice por qué',
    explanation: 'El mensaje no se entregó, pero nada en el informe indica la causa.',
    sender: [
      { text: 'Compruebe la dirección y vuelva a enviar el mensaje.' },
      {
        text: 'Si falla otra vez, reenvíe este informe completo, como archivo adjunto, al servicio de asistencia.',
      },
    ],
    helpdesk: [
      { text: 'Pida el informe completo como archivo: al texto copiado suele faltarle la línea decisiva.' },
      {
        text: 'Pregunte si están afectados otros destinatarios, y otros remitentes que escriben al mismo destinatario.',
      },
    ],
    admin: [
      {
        text: 'Busque el mensaje en el seguimiento de mensajes (Exchange admin center > Mail flow > Message trace) o en el registro del servidor de envío.',
        commands: [command.traceBySender],
      },
      {
        text: 'Pregunte al administrador del servidor receptor, con hora, remitente, destinatario e identificador del mensaje.',
      },
    ],
    links: [pages.ndrTable, pages.statusCodes],
  },
}
