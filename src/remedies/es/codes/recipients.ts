import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the recipient, in Spanish. */
export const recipientCodes: Readonly<Record<string, Remedy>> = {
  '4.3.2/recipient-thread-limit': {
    ...causes['rate-limited'],
    title: 'Llegan demasiados mensajes a la vez a este buzón',
    explanation:
      'El buzón del destinatario ya está recibiendo tantos mensajes a la vez como se le permite. El servidor de envío lo vuelve a intentar por sí mismo.',
    admin: [
      { text: 'Deje que la cola lo vuelva a intentar; no elimine los mensajes para enviarlos otra vez.' },
      {
        text: 'Reparta en el tiempo el correo automático a este buzón y busque algún sistema de notificaciones descontrolado.',
      },
    ],
    links: [pages.ndrTable],
  },

  '4.3.2/folder-item-limit': {
    ...causes['mailbox-full'],
    title: 'Una carpeta del buzón no admite más elementos',
    explanation:
      'Una carpeta del buzón contiene tantos elementos como permite Exchange Online, un millón, por lo que no se puede guardar nada más en ella. La dirección es correcta.',
    admin: [
      {
        text: 'Destinatario de su organización: encuentre la carpeta que ha llegado al límite.',
        commands: [command.folderUse],
      },
      {
        text: 'Mueva elementos a otras carpetas o al archivo, y detenga lo que llena la carpeta.',
        commands: [command.enableArchive],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.1.1': {
    ...causes['recipient-unknown'],
    admin: [
      {
        text: 'Destinatario de su organización: busque el objeto que debería tener esta dirección. En un entorno híbrido, compruebe que esté sincronizado con ella.',
        commands: [command.recipient],
      },
      {
        text: 'RESOLVER.ADR.ExRecipNotFound: el remitente usó una entrada anticuada de la lista de sugerencias. Elimine la entrada o agregue al destinatario la dirección X500 correspondiente.',
        commands: [command.addX500Address],
      },
      { text: 'Listas de distribución y aplicaciones: retire la dirección ahora mismo.' },
    ],
    links: [pages.recipientAddress],
  },

  '5.1.10': {
    ...causes['recipient-unknown'],
    title: 'Microsoft 365 no encuentra la dirección en la organización del destinatario',
    explanation:
      'La organización del destinatario usa Microsoft 365, y su directorio no conoce esta dirección. Por lo general está mal escrita o ya no es válida, o la persona ya no trabaja allí.',
    admin: [
      {
        text: 'Destinatario de su organización: revise el objeto, sus direcciones, su licencia y su sincronización.',
        commands: [command.recipient, command.softDeletedMailbox],
      },
      {
        text: 'Si el buzón está en otro sistema, el tipo del dominio debe ser Internal relay, con un conector hacia ese sistema.',
        commands: [command.acceptedDomains],
      },
      { text: 'Listas de distribución y aplicaciones: retire la dirección ahora mismo.' },
    ],
    links: [pages.recipientNotFound, pages.acceptedDomains],
  },

  '5.1.351': {
    ...causes['recipient-unknown'],
    title: 'El servidor del destinatario no conoce la dirección',
    explanation:
      'El mensaje salió de su organización, y el servidor del destinatario respondió que el buzón no existe o no se puede usar.',
    admin: [
      {
        text: 'Lea la respuesta que sigue a la flecha (->): es la del propio servidor del destinatario y es más precisa.',
      },
      {
        text: 'Vea en el seguimiento de mensajes qué servidor respondió; una ruta o un conector mal configurados pueden llevar al servidor equivocado.',
        commands: [command.traceByRecipient, command.outboundConnectors],
      },
      { text: 'Listas de distribución y aplicaciones: retire la dirección ahora mismo.' },
    ],
    links: [pages.recipientAddress],
  },

  '5.2.2/mailbox-full': {
    ...causes['mailbox-full'],
    explanation:
      'La dirección es correcta, pero en el buzón o en la carpeta pública no queda espacio para correo nuevo.',
    links: [pages.ndrTable],
  },

  '5.2.121': {
    ...causes['rate-limited'],
    title: 'Ha enviado a este buzón todo lo que un remitente puede enviar en una hora',
    explanation:
      'Un solo remitente puede usar como máximo un tercio de lo que un buzón de Exchange Online puede recibir en una hora. Esa parte está agotada; la dirección es correcta.',
    sender: [
      { text: 'La dirección es correcta. Vuelva a enviar el mensaje dentro de una hora.' },
      {
        text: 'Si una aplicación envía en su nombre, avise al servicio de asistencia de que envía demasiado.',
      },
    ],
    admin: [
      {
        text: 'Frene la aplicación o el sistema de supervisión que envía tanto, o haga que agrupe sus mensajes.',
        commands: [command.topSendersToMailbox],
      },
      { text: 'El límite no se puede cambiar. Un buzón no es lugar para guardar registros.' },
    ],
    links: [pages.receivingLimits],
  },

  '5.2.122': {
    ...causes['rate-limited'],
    title: 'El buzón ha recibido todos los mensajes que puede recibir en una hora',
    explanation:
      'Un buzón de Exchange Online puede recibir 3.600 mensajes en una hora, y este ya los ha recibido. La dirección es correcta.',
    sender: [
      { text: 'La dirección es correcta. Vuelva a enviar el mensaje dentro de una o dos horas.' },
      { text: 'Si es urgente, póngase en contacto con el destinatario por otro medio.' },
    ],
    admin: [
      {
        text: 'Destinatario de su organización: encuentre el origen en Exchange admin center > Reports > Mail flow > Mailboxes exceeding receiving limits y deténgalo.',
        commands: [command.topSendersToMailbox],
      },
      {
        text: 'El límite no se puede cambiar. Reparta el correo entre varios buzones o guarde los registros en otro sitio.',
      },
    ],
    links: [pages.receivingLimits],
  },

  '5.4.1/recipient-rejected': {
    ...causes['recipient-unknown'],
    title: 'La organización del destinatario no conoce la dirección',
    explanation:
      'Microsoft 365 rechazó el mensaje a la entrada, porque la dirección no figura en el directorio de la organización del destinatario. Por lo general está mal escrita o ya no es válida.',
    admin: [
      {
        text: 'Destinatario de su organización: compruebe que la dirección exista y esté sincronizada. Directory-Based Edge Blocking rechaza toda dirección que no figure en el directorio de un dominio de tipo Authoritative.',
        commands: [command.recipient, command.acceptedDomains],
      },
      {
        text: 'Un solo destinatario híbrido: quite su dirección en el servidor local (on-premises) y agréguela de nuevo, deje que se sincronice y espere hasta 24 horas.',
      },
      {
        text: 'Las carpetas públicas habilitadas para correo se deben sincronizar con Sync-ModernMailPublicFolders; un grupo dinámico local (on-premises) necesita un contacto de correo en la nube.',
      },
      {
        text: 'Solo si se rechazan todas las direcciones del dominio: establezca el tipo de dominio Internal relay, espere y vuelva a establecer Authoritative.',
        commands: [command.makeDomainInternalRelay, command.makeDomainAuthoritative],
      },
    ],
    links: [pages.edgeBlocking, pages.acceptedDomains],
  },

  '5.4.310': { ...causes['domain-not-found'], links: [pages.ndrTable] },

  '5.5.0': {
    ...causes['recipient-unknown'],
    title: 'La dirección de Outlook.com no existe',
    explanation:
      'Outlook.com (también hotmail.com, live.com y msn.com) no conoce ningún buzón con esta dirección, o el buzón se ha cerrado.',
    admin: [
      { text: 'De su lado no se puede configurar nada: solo el titular puede volver a abrir el buzón.' },
      {
        text: 'Listas de distribución y aplicaciones: retire la dirección ahora mismo; muchas direcciones desconocidas perjudican su reputación en Outlook.com.',
      },
    ],
    links: [pages.recipientNotFound],
  },

  '5.7.504': { ...causes['recipient-unknown'], links: [pages.ndrTable] },

  '5.7.505': {
    ...causes['policy-violation'],
    title: 'Microsoft 365 no entrega correo a este destinatario',
    explanation: 'Microsoft ha bloqueado la dirección del destinatario, por lo que nadie puede escribirle.',
    sender: [
      { text: 'Pida al destinatario por otro medio una dirección distinta.' },
      {
        text: 'Si cree que la dirección se ha bloqueado por error, reenvíe este informe al servicio de asistencia.',
      },
    ],
    helpdesk: [
      { text: 'Compruebe que la dirección esté bien escrita.' },
      {
        text: 'Pregunte si otras personas reciben el mismo informe sobre esta dirección; en ese caso solo Microsoft puede cambiarlo.',
      },
    ],
    admin: [
      {
        text: 'Si parece un error, abra un caso: Microsoft 365 admin center > Help & support, con el informe completo.',
      },
    ],
    links: [pages.contactSupport],
  },

  '5.7.507': {
    ...causes['recipient-refused'],
    title: 'La organización del destinatario bloquea su servidor de correo',
    explanation:
      'La organización del destinatario ha puesto la dirección de Internet del servidor de envío en su propia lista de bloqueo.',
    sender: [
      { text: 'La dirección del destinatario es correcta; consérvela.' },
      {
        text: 'Pida al destinatario por otro medio que avise a su departamento de TI, y reenvíe este informe al servicio de asistencia.',
      },
    ],
    admin: [
      {
        text: 'Pida al administrador del destinatario que quite la dirección IP del filtro de conexión; indíquele la dirección y la hora.',
      },
      {
        text: 'Destinatario de su organización: averigüe por qué se creó la entrada antes de quitarla.',
        commands: [command.connectionFilter],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/not-authorized': {
    ...causes['recipient-restricted'],
    title: 'No tiene permiso para escribir a este destinatario',
    explanation:
      'El buzón o el grupo solo acepta correo de ciertos remitentes, o una regla de la organización del destinatario rechazó el mensaje.',
    admin: [
      {
        text: 'TRANSPORT.RULES.RejectMessage en el informe: el rechazo viene de una regla de flujo de correo. Encuéntrela y acótela o agregue una excepción.',
        commands: [command.mailFlowRules],
      },
      {
        text: 'RESOLVER.RST en el informe: el rechazo viene de una restricción de entrega del destinatario. Autorice a ese único remitente.',
        commands: [command.groupRestrictions, command.mailboxRestrictions],
      },
    ],
    links: [pages.notAuthorized, pages.mailFlowRules],
  },

  '5.7.12': {
    ...causes['recipient-restricted'],
    title: 'El destinatario solo acepta correo de su propia organización',
    links: [pages.insidersOnly],
  },

  '5.7.13': {
    ...causes['recipient-restricted'],
    title: 'La carpeta pública solo acepta correo de su propia organización',
    explanation: 'La carpeta pública existe, pero está configurada para rechazar el correo externo.',
    admin: [
      {
        text: 'Destinatario de su organización: si debe recibir correo externo, permítalo en la carpeta.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.135': {
    ...causes['recipient-restricted'],
    title: 'La carpeta pública solo acepta correo de su propia organización',
    explanation: 'La carpeta pública existe, pero está configurada para rechazar el correo externo.',
    admin: [
      {
        text: 'Destinatario de su organización: si debe recibir correo externo, permítalo en la carpeta.',
        commands: [command.publicFolderRestrictions, command.openPublicFolder],
      },
    ],
    links: [pages.publicFolderInsiders],
  },

  '5.7.124': {
    ...causes['recipient-restricted'],
    title: 'El grupo solo acepta correo de ciertos remitentes',
    explanation: 'El grupo existe, pero el remitente no figura en su lista de remitentes autorizados.',
    admin: [
      {
        text: 'Grupo de su organización: haga que el propietario agregue al remitente (si es externo necesita un contacto de correo), o agréguelo usted.',
        commands: [command.groupRestrictions, command.permitSenderToGroup],
      },
    ],
    links: [pages.groupSenders],
  },

  '5.7.133': {
    ...causes['recipient-restricted'],
    title: 'El grupo solo acepta correo de su propia organización',
    explanation: 'El grupo existe, pero está configurado para rechazar el correo externo.',
    links: [pages.groupInsiders],
  },

  '5.7.134': {
    ...causes['recipient-restricted'],
    title: 'El buzón solo acepta correo de su propia organización',
    explanation: 'El buzón existe, pero está configurado para rechazar el correo externo.',
    admin: [
      {
        text: 'Destinatario de su organización: si debe recibir correo externo, permítalo en el buzón.',
        commands: [command.mailboxRestrictions, command.openMailbox],
      },
    ],
    links: [pages.mailboxInsiders],
  },

  '5.7.136': {
    ...causes['recipient-restricted'],
    title: 'El destinatario solo acepta correo de su propia organización',
    explanation:
      'El destinatario está registrado como usuario de correo, con el buzón en otro sistema, y configurado para rechazar el correo externo.',
    admin: [
      {
        text: 'Destinatario de su organización: si debe recibir correo externo, permítalo en el usuario de correo.',
        commands: [command.mailUserRestrictions, command.openMailUser],
      },
    ],
    links: [pages.mailUserInsiders],
  },

  '5.7.193': {
    ...causes['recipient-restricted'],
    title: 'El grupo de Microsoft 365 solo acepta correo de su organización o sus miembros',
    explanation:
      'El grupo existe, pero el remitente no es miembro, o no se permite que le escriban personas de fuera.',
    admin: [
      {
        text: 'Grupo de su organización: si debe recibir correo externo, haga que el propietario permita que personas ajenas a la organización escriban al grupo, o permítalo usted. Tarda hasta una hora.',
        commands: [command.microsoft365GroupRestrictions, command.openMicrosoft365Group],
      },
    ],
    links: [pages.microsoft365Group],
  },
}
