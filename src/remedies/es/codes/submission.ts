import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'
import { sendingBlocks } from '../sending-blocks.ts'

/** Codes of Exchange Online about the sender, its sign-in and its rights, in Spanish. */
export const submissionCodes: Readonly<Record<string, Remedy>> = {
  '4.5.3': {
    ...causes['too-many-recipients'],
    explanation:
      'El mensaje indica a la vez más de 200 destinatarios del mismo dominio, y Exchange Online no lo acepta.',
    admin: [
      {
        text: 'Haga que el servidor o la aplicación de envío divida los destinatarios: 200 de un mismo dominio por transacción como máximo.',
      },
      { text: 'Para escribir a muchos compañeros, use un grupo de distribución.' },
    ],
    links: [pages.ndrTable],
  },

  '5.1.0': {
    ...causes['sender-rejected'],
    title: 'No se aceptó al remitente o no se entendió la dirección',
    explanation:
      'El sistema receptor no acepta al remitente, o no pudo leer la dirección del destinatario, como ocurre al responder a mensajes antiguos guardados.',
    sender: [
      {
        text: 'Escriba un mensaje nuevo y teclee a mano la dirección del destinatario en lugar de responder.',
      },
      {
        text: 'Si también falla, pregunte al destinatario por otro medio si están bloqueados los mensajes que usted le envía.',
      },
    ],
    admin: [
      {
        text: 'Destinatario de su organización: compruebe si el remitente figura entre los bloqueados del buzón.',
        commands: [command.junkSettings],
      },
      {
        text: 'Si también rechazan otros receptores, revise el registro SPF del dominio del remitente.',
        commands: [command.spfOfSender],
      },
    ],
    links: [pages.senderDenied],
  },

  '5.2.2/submission-quota': {
    ...causes['sender-limit-exceeded'],
    title: 'Su cuenta ha llegado a su límite de envío',
    explanation:
      'Su buzón ha enviado tanto como permite Exchange Online, por lo general a 10.000 destinatarios en 24 horas. El buzón del destinatario no está lleno.',
    helpdesk: [
      {
        text: 'Pregunte cuántos mensajes y a cuántos destinatarios se enviaron en las últimas 24 horas, y con qué.',
      },
      {
        text: 'No lo tome por un buzón lleno: eso es lo que significa el mismo código, 5.2.2, en otros sistemas.',
      },
      {
        text: 'Pregunte por mensajes enviados que la persona no reconozca: en ese caso es un incidente de seguridad.',
      },
    ],
    admin: sendingBlocks['5.1.90'].admin,
    links: [pages.submissionQuota, pages.sendingLimits, pages.accountCompromise],
  },

  '5.3.190': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 no acepta estos informes de diario',
    explanation:
      'Un servidor de su organización envía copias de mensajes (informes de diario) a Microsoft 365, donde eso no está activado.',
    sender: [
      { text: 'No tiene que corregir nada: el informe no se refiere a su propio mensaje.' },
      { text: 'Reenvíe este informe al servicio de asistencia.' },
    ],
    helpdesk: [
      {
        text: 'Páselo a los administradores de los servidores de correo: una regla de diario está mal configurada.',
      },
      { text: 'Pregunte si hace poco cambiaron los servidores Exchange o los sistemas de archivado.' },
    ],
    admin: [
      {
        text: 'Active Journaling Archive para la organización, o haga que la regla de diario lleve a otro sistema de archivado.',
      },
      {
        text: 'Encuentre la regla en el servidor Exchange.',
        commands: [command.journalRules],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/client-not-authenticated': {
    ...causes['sender-not-authenticated'],
    title: 'El servidor solo acepta correo tras un inicio de sesión',
    explanation:
      'El servidor al que llegó el mensaje exige un inicio de sesión y no acepta correo de desconocidos. Puede que no sea el servidor adecuado para recibir correo de fuera.',
    sender: [
      { text: 'Su mensaje es correcto.' },
      {
        text: 'Reenvíe este informe completo al servicio de asistencia y avise al destinatario por otro medio.',
      },
    ],
    helpdesk: [
      { text: 'Busque en el informe el servidor que rechazó: el suyo o el del destinatario.' },
      { text: 'Servidor propio: pregunte qué dispositivo o aplicación envía y si inicia sesión.' },
    ],
    admin: [
      {
        text: 'Receptor con servidor Exchange propio: el conector de recepción expuesto a Internet debe aceptar correo anónimo para los dominios de la organización.',
        commands: [command.receiveConnectors],
      },
      {
        text: 'Compruebe que el registro MX lleve a ese conector y no a uno para clientes.',
        commands: [command.mxOfRecipient],
      },
      { text: 'Aplicación propia: haga que inicie sesión o use la retransmisión prevista para ella.' },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.3': {
    ...causes['sender-not-authenticated'],
    title: 'Se rechazó el inicio de sesión para enviar',
  },

  '5.7.30': {
    ...causes['sender-not-authenticated'],
    title: 'El envío con nombre de usuario y contraseña está desactivado',
    explanation:
      'El programa o el dispositivo inicia sesión solo con nombre de usuario y contraseña, y Exchange Online ya no lo permite aquí.',
    sender: [
      { text: 'El problema no es la dirección del destinatario ni la contraseña.' },
      { text: 'Diga al servicio de asistencia con qué programa o dispositivo envía.' },
    ],
    helpdesk: [
      {
        text: 'Pregunte la marca y el modelo del dispositivo, o el nombre y la versión del programa.',
      },
      {
        text: 'Pregunte si una actualización ofrece el inicio de sesión con OAuth 2.0 (autenticación moderna).',
      },
    ],
    admin: [
      {
        text: 'Páselo a un método duradero: OAuth 2.0 para SMTP AUTH, Microsoft Graph, un conector de retransmisión, Azure Communication Services o, para destinatarios internos, High Volume Email.',
      },
      {
        text: 'Mientras Microsoft no retire definitivamente la autenticación básica, se puede volver a permitir solo para ese buzón.',
        commands: [command.smtpAuthOfOrganisation, command.allowSmtpAuth],
      },
    ],
    links: [pages.devices, pages.azureEmail],
  },

  '5.7.57': {
    ...causes['sender-not-authenticated'],
    title: 'El programa o el dispositivo envía sin iniciar sesión',
    explanation:
      'El programa o el dispositivo entregó el mensaje a smtp.office365.com sin iniciar sesión, y allí es obligatorio.',
    admin: [
      {
        text: 'Configure el servidor smtp.office365.com, el puerto 587 y TLS 1.2, y el inicio de sesión con una cuenta que tenga buzón.',
      },
      {
        text: 'Compruebe que se permita SMTP AUTH para este buzón.',
        commands: [command.smtpAuthOfMailbox],
      },
      {
        text: 'Dispositivos que no pueden iniciar sesión: haga que envíen por un conector de retransmisión al host MX de la organización, puerto 25.',
        commands: [command.mxOfSender],
      },
    ],
    links: [pages.anonymousSubmission, pages.devices],
  },

  '5.7.60': {
    ...causes['sender-not-authorized'],
    explanation:
      'El programa o el dispositivo inició sesión con una cuenta, pero el mensaje indica otro remitente, con el que esa cuenta no tiene derecho a enviar.',
    links: [pages.devices],
  },

  '5.7.139': {
    ...causes['sender-not-authenticated'],
    title: 'Microsoft 365 rechazó el inicio de sesión para enviar',
    explanation:
      'El inicio de sesión se rechazó por una opción de seguridad, o porque el nombre de usuario o la contraseña son incorrectos. El resto de la línea dice cuál es el motivo.',
    admin: [
      {
        text: 'Lea el resto de la línea: SMTP AUTH está desactivado (SmtpClientAuthentication is disabled), las credenciales son incorrectas, no se cumplen los criterios (security defaults o Conditional Access) o no se puede acceder al servicio de federación.',
        commands: [command.smtpAuthOfOrganisation, command.smtpAuthOfMailbox],
      },
      {
        text: 'Busque en Microsoft Entra admin center > Sign-in logs de la cuenta la directiva que lo rechazó.',
      },
      {
        text: 'Prefiera OAuth 2.0. Si no es posible, permita SMTP AUTH solo para este buzón y excluya de la directiva únicamente esta cuenta.',
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  '5.7.501': {
    ...causes['sender-blocked'],
    title: 'Microsoft ha prohibido el envío desde su cuenta',
    explanation:
      'Microsoft detectó correo no deseado procedente de su cuenta y le ha prohibido enviar. A menudo otra persona la ha usado de forma indebida.',
    admin: [
      {
        text: 'Proteja primero la cuenta: restablezca la contraseña, cierre todas las sesiones, exija la autenticación multifactor, quite los reenvíos y las reglas de la bandeja de entrada desconocidos.',
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'Después pida al soporte técnico de Microsoft que la rehabilite: Microsoft 365 admin center > Help & support, con el código, la causa y la corrección.',
      },
    ],
    links: [pages.accountCompromise, pages.contactSupport],
  },

  '5.7.520': {
    ...causes['policy-violation'],
    title: 'Su organización no permite el reenvío automático a direcciones externas',
    explanation:
      'Una regla o una opción reenvía correo automáticamente a una dirección externa, y su organización no lo permite. El mensaje en sí llegó al buzón al que se envió, si allí se conserva una copia.',
    sender: [
      { text: 'Si ha configurado un reenvío, quítelo o pida permiso al servicio de asistencia.' },
      {
        text: 'Si no sabe de ningún reenvío, avise de inmediato al servicio de asistencia: los intrusos crean reglas así.',
      },
    ],
    helpdesk: [
      {
        text: 'Pregunte de quién es el buzón que reenvía, adónde reenvía y si lo configuró la propia persona.',
      },
      { text: 'Un reenvío desconocido es indicio de una cuenta comprometida.' },
    ],
    admin: [
      {
        text: 'Encuentre el reenvío y quítelo si no se desea.',
        commands: [command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Si hace falta, permítalo solo a esta persona: con una directiva de correo no deseado saliente propia, no con la predeterminada.',
        commands: [command.newForwardingPolicy, command.applyForwardingPolicy],
      },
    ],
    links: [pages.externalForwarding, pages.outboundSpamPolicies],
  },
}
