import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the message itself, and about rules on it, in Spanish. */
export const contentCodes: Readonly<Record<string, Remedy>> = {
  '5.0.350': {
    ...causes['unknown'],
    title: 'El sistema receptor rechazó el mensaje',
    explanation:
      'El mensaje salió de su organización, y el sistema receptor lo rechazó con una respuesta que Exchange Online no sabe clasificar.',
    helpdesk: [
      { text: 'Busque la flecha (->) en el informe: la respuesta que la sigue es la del propio receptor.' },
      { text: 'Pase la línea de diagnóstico completa al departamento de TI del destinatario.' },
    ],
    admin: [
      {
        text: 'Diagnostique por separado la respuesta que sigue a la flecha (->): indica el motivo real.',
      },
      {
        text: 'Vea en el seguimiento de mensajes qué servidor rechazó el mensaje.',
        commands: [command.traceByRecipient],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/tnef-header': {
    ...causes['message-malformed'],
    title: 'El mensaje en texto enriquecido es demasiado complejo para el receptor',
    explanation:
      'Outlook envió el mensaje en formato de texto enriquecido, con un campo oculto demasiado largo para el sistema receptor.',
    sender: [
      { text: 'En Outlook, elija "Texto sin formato" para el mensaje y vuelva a enviarlo.' },
      {
        text: 'Adjunte los archivos directamente, en lugar de mensajes que a su vez tengan archivos adjuntos.',
      },
    ],
    admin: [
      {
        text: 'Desactive el texto enriquecido (TNEF) para este receptor.',
        commands: [command.remoteDomainWithoutTnef],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/as345': {
    ...causes['policy-violation'],
    title: 'Los archivos adjuntos están anidados en demasiados niveles',
    explanation:
      'El mensaje lleva adjuntos otros mensajes que a su vez llevan mensajes adjuntos, con más niveles de los que acepta el receptor.',
    sender: [
      {
        text: 'Saque los mensajes adjuntos, guarde los archivos y adjúntelos directamente, o póngalos en un archivo ZIP.',
      },
      { text: 'Después vuelva a enviar el mensaje.' },
    ],
    helpdesk: [
      {
        text: 'Pregunte si el mensaje llevaba otros mensajes adjuntos y si llega sin ellos.',
      },
    ],
    admin: [
      {
        text: 'No hay nada que configurar: hay que rehacer el mensaje. Los sistemas de tickets que reenvían mensajes enteros lo provocan a menudo.',
      },
    ],
    links: [pages.remoteError],
  },

  '5.1.20': {
    ...causes['message-malformed'],
    title: 'El mensaje indica varios remitentes',
    explanation: 'El mensaje tiene más de una dirección From y no dice quién lo envió realmente.',
    sender: [
      { text: 'Diga al servicio de asistencia qué programa envió el mensaje.' },
      { text: 'Si en él se puede elegir el remitente, elija uno solo.' },
    ],
    admin: [
      {
        text: 'Haga que la aplicación escriba una sola dirección en From, o que agregue un encabezado Sender con una única dirección.',
      },
    ],
    links: [pages.multipleFrom, pages.messageFormat],
  },

  '5.6.0': {
    ...causes['content-rejected'],
    title: 'No se pudo examinar o convertir el mensaje',
    explanation:
      'Una regla debía examinar el mensaje o sus archivos adjuntos y no pudo, o no se pudo convertir el contenido.',
    admin: [
      {
        text: 'Busque una regla de flujo de correo que examine los archivos adjuntos y espere hasta haber terminado; haga que no aplace el mensaje. Lo que no pueda examinar pasará entonces sin examen.',
        commands: [command.ruleErrorActions, command.ignoreRuleError],
      },
      { text: 'Archivos adjuntos dañados, muy grandes o anidados: compártalos con un enlace.' },
    ],
    links: [pages.mailFlowRules],
  },

  '5.6.11': {
    ...causes['message-malformed'],
    title: 'El mensaje tiene finales de línea que el correo no permite',
    explanation:
      'El programa que creó el mensaje termina mal las líneas, y el siguiente servidor no puede aceptarlo así.',
    admin: [
      { text: 'Haga que la aplicación termine todas las líneas con CRLF, no solo con LF.' },
      { text: 'Receptor: admita CHUNKING (BDAT); así se pueden aceptar esos mensajes.' },
    ],
    links: [pages.invalidCharacters],
  },

  '5.7.512': {
    ...causes['message-malformed'],
    title: 'El mensaje no tiene un remitente válido',
    explanation: 'Falta el campo From del mensaje, o no contiene ninguna dirección válida.',
    admin: [
      {
        text: 'Haga que la aplicación escriba un solo encabezado From con una dirección válida entre paréntesis angulares, por ejemplo "Contoso" <info@contoso.com>.',
      },
    ],
    links: [pages.messageFormat, pages.ndrTable],
  },

  '5.7.900': {
    ...causes['policy-violation'],
    title: 'Una regla de la organización receptora rechazó el mensaje',
    explanation:
      'Un administrador de esa organización ha creado una regla con número y texto propios. Solo allí saben de qué trata; puede que el texto del informe lo diga.',
    admin: [
      {
        text: 'Pregunte al administrador de la organización receptora qué regla fue, con la hora y el identificador del mensaje.',
      },
      {
        text: 'Regla de su propia organización: encuéntrela por su número.',
        commands: [command.mailFlowRules],
      },
    ],
    links: [pages.mailFlowRules],
  },
}
