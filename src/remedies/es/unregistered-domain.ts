import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'

/** The block on mail from domains that are not registered: the one remedy of its cause and of 5.7.750. */
export const unregisteredDomain: Remedy = {
  title: 'Microsoft 365 bloquea su correo desde dominios no registrados',
  explanation:
    'Su organización ha enviado, desde dominios que no tiene registrados en Microsoft 365, más correo del que se tolera, por lo que se ha bloqueado el envío desde esos dominios. A menudo se está usando un servidor o una cuenta de forma indebida para enviar correo no deseado. Microsoft no publica dónde está el límite.',
  sender: [
    {
      text: 'La dirección del destinatario es correcta: el mensaje se detuvo en el servicio de correo de su propia organización.',
    },
    { text: 'Avise hoy mismo al servicio de asistencia y reenvíele este informe completo.' },
    {
      text: 'No envíe el mensaje una y otra vez: no podrá salir hasta que el servicio de asistencia consiga que se levante el bloqueo. Si es urgente, póngase en contacto con el destinatario por otro medio, por ejemplo por teléfono.',
    },
  ],
  helpdesk: [
    {
      text: 'Pregunte qué dirección de remitente se usó y qué envió el mensaje: programa de correo, impresora o escáner, aplicación, servicio de boletines, regla de reenvío.',
    },
    {
      text: 'Compare el dominio de esa dirección con Exchange admin center > Mail flow > Accepted domains. Si figura allí, revise el código: 5.7.705 bloquea todo el tenant, 5.7.711 un conector, 5.7.64 rechaza la retransmisión, 5.7.236 limita las direcciones onmicrosoft.com.',
    },
    {
      text: 'Pregunte qué cambió en los últimos días: un dominio, servidor, conector o reenvío nuevo, una aplicación nueva. Muchos dominios de remitente desconocidos apuntan a un uso indebido.',
    },
    {
      text: 'Páselo de inmediato a los administradores como posible incidente de seguridad, con el informe completo y su hora. Esperar no sirve: este bloqueo no se levanta solo.',
    },
  ],
  admin: [
    {
      text: 'Registre todos los dominios desde los que envía. Compare los dominios de remitente del seguimiento de mensajes con los dominios aceptados. Agregue cada dominio propio que falte en Microsoft 365 admin center > Settings > Domains > Add domain y verifíquelo con un registro TXT o MX (basta el rol Domain Name Administrator); después aparece por sí solo en Exchange admin center > Mail flow > Accepted domains. Si sus buzones están en otro sistema, deje el registro MX como está y establezca el tipo Internal relay. New-AcceptedDomain solo existe en los servidores locales (on-premises); para automatizarlo en la nube use Microsoft Graph PowerShell. Detenga el correo de dominios que no sean suyos o envíelo a través de su propietario.',
      commands: [
        command.acceptedDomains,
        command.connectGraphForDomains,
        command.addDomain,
        command.domainVerificationRecord,
        command.confirmDomain,
        command.makeDomainInternalRelay,
      ],
    },
    {
      text: 'Busque conectores poco habituales: los atacantes suelen crear conectores de entrada para enviar correo no deseado. En Exchange admin center > Mail flow > Connectors, aclare cada uno: quién lo creó y cuándo, para qué direcciones IP o qué certificado. Desactive los que nadie reconozca, encuentre en el registro de auditoría la cuenta que los creó y protéjala. Haga que sus propios servidores se reconozcan por un certificado cuyo dominio sea un dominio aceptado. Desbloquee un conector o un usuario solo cuando esté limpio.',
      commands: [
        command.inboundConnectors,
        command.connectorChanges,
        command.disableConnector,
        command.blockedConnectors,
        command.blockedUsers,
        command.unblockConnector,
      ],
    },
    {
      text: 'Proteja los servidores locales y asegúrese de que no estén comprometidos: instale las actualizaciones, permita la retransmisión solo a hosts conocidos y busque en cuentas, colas y registros el correo que no sea suyo. Sugerencia: aquí intervienen muchos factores, sobre todo con servidores de terceros; en cualquier caso, debe poder confirmar que todo el correo que sale de sus servidores es legítimo.',
      commands: [command.topSenders],
    },
    {
      text: 'Póngase en contacto con el soporte técnico de Microsoft y pida que se levante el bloqueo: Microsoft 365 admin center > Help & support. Indique el código de error 5.7.750 y las pruebas de que su entorno está protegido: qué dominios se han registrado, qué conectores y servidores se han revisado, qué se ha corregido. Solo el soporte técnico puede levantar el bloqueo, y hay que demostrar que no volverá a salir correo no deseado.',
    },
  ],
  links: [
    pages.sendingBlocks,
    pages.domainsPortal,
    pages.addDomain,
    pages.acceptedDomains,
    pages.connectorsPortal,
    pages.getInboundConnector,
    pages.connectorCompromise,
    pages.contactSupport,
    pages.antiSpam,
    pages.ndrTable,
    pages.forwardingOfMailbox,
    pages.devices,
  ],
}
