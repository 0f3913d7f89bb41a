import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online and Outlook.com about the trust in the sending side, in Spanish. */
export const reputationCodes: Readonly<Record<string, Remedy>> = {
  '4.7.26': {
    ...causes['authentication-failed'],
    title: 'No se pudo verificar al remitente con el protocolo de Internet más reciente',
    explanation:
      'El mensaje llegó por IPv6, y en ese caso el receptor pide una prueba de la identidad del remitente, que aquí falta.',
    admin: [
      {
        text: 'Firme con DKIM y agregue la dirección IPv6 del servidor a SPF, o envíe por IPv4.',
        commands: [command.spfOfSender, command.ipv6AddressOfName],
      },
    ],
    links: [pages.spf, pages.dkim],
  },

  '4.7.500': {
    ...causes['rate-limited'],
    title: 'Por ahora Microsoft 365 frena el correo de su servidor',
    explanation:
      'Su servidor de correo es nuevo para Microsoft 365 o de repente envía mucho más que antes, por lo que su correo se aplaza. Se pasa en unos días, a medida que crece la confianza.',
    admin: [
      {
        text: 'Deje que la cola lo vuelva a intentar y aumente poco a poco el volumen de una dirección nueva.',
      },
      {
        text: 'Servidor propio que envía a su propia organización: un conector que lo identifique por certificado o dirección IP acaba con esta limitación.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Si el volumen no es suyo, busque tras la dirección una cuenta o un servidor usado de forma indebida.',
      },
    ],
    links: [pages.throttledAddress, pages.connectors],
  },

  '4.7.850': {
    ...causes['rate-limited'],
    title: 'Microsoft 365 aplaza el correo de su servidor mientras lo investiga',
    explanation:
      'El servidor de envío se ha comportado de una forma que parece sospechosa, por lo que su correo se aplaza mientras Microsoft lo investiga.',
    admin: [
      {
        text: 'Compruebe que nadie use de forma indebida el servidor ni las cuentas que hay detrás: cola, registros, remitentes desconocidos.',
      },
      {
        text: 'Deje que la cola lo vuelva a intentar; la restricción termina por sí sola cuando el tráfico está limpio.',
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/customer-allow-list': {
    ...causes['ip-blocklisted'],
    title: 'El servidor de envío está en una lista de bloqueo que el receptor no muestra',
    explanation:
      'El receptor rechaza la dirección de Internet del servidor de envío porque figura en una lista de bloqueo. La configuración del receptor oculta en cuál.',
    admin: [
      {
        text: 'Receptor: quite la dirección de IP Allow List, en el filtro de conexión; el informe indicará entonces la lista de bloqueo real.',
        commands: [command.connectionFilter],
      },
      {
        text: 'Receptor: los conectores de entrada de tipo OnPremises solo deben contener direcciones IP de servidores propios.',
        commands: [command.inboundConnectors],
      },
      { text: 'Remitente: resuelva la causa y después pida la retirada de esa lista.' },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.1/outlook-network-block': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com bloquea el servidor de envío o su red',
    admin: [
      {
        text: 'Encuentre el abuso y acabe con él: cuentas usadas de forma indebida, formularios abiertos, equipos infectados, listas antiguas. El bloqueo también puede deberse a vecinos de la misma red.',
      },
      {
        text: 'Consulte la dirección en SNDS y después pida que se alivie el bloqueo (mitigation) con el formulario de soporte de Outlook.com para remitentes, adjuntando el informe.',
      },
      { text: 'Si la dirección es de su proveedor, debe hacerlo el proveedor.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  '5.7.23': {
    ...causes['authentication-failed'],
    title: 'El servidor de envío no figura entre los servidores permitidos del dominio',
    explanation:
      'El dominio del remitente publica qué servidores pueden enviar en su nombre (SPF), y el servidor que envió este mensaje no figura entre ellos.',
    admin: [
      {
        text: 'Compare la dirección IP del informe con el registro SPF. Debe haber exactamente uno, con todos los orígenes y diez consultas DNS como máximo.',
        commands: [command.spfOfSender],
      },
      {
        text: 'Correo reenviado: quien reenvía debe reescribir el remitente del sobre (SRS); no agregue a su registro SPF los servidores ajenos que reenvían.',
      },
    ],
    links: [pages.spfViolation, pages.spf],
  },

  '5.7.25': {
    ...causes['missing-reverse-dns'],
    explanation:
      'El servidor de envío usa una dirección IPv6 sin nombre en el servicio de nombres, y el receptor exige que lo tenga.',
    admin: [
      {
        text: 'Haga que se establezca un registro PTR para la dirección IPv6, con un nombre que remita a ella, o envíe por IPv4.',
        commands: [command.nameOfIpv6Address, command.ipv6AddressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.350': {
    ...causes['spam-detected'],
    title: 'El sistema receptor consideró el mensaje correo no deseado',
    admin: [
      {
        text: 'Lea la respuesta que sigue a la flecha (->): es la del propio receptor e indica el motivo real y, a menudo, una página.',
      },
      {
        text: 'Compruebe SPF, DKIM y DMARC del dominio del remitente.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Vea en el seguimiento de mensajes (OutboundIpPoolName) si el correo salió por el grupo de entrega de alto riesgo: en ese caso fue Microsoft quien lo consideró no deseado, y hay que buscar la causa en su propia organización.',
      },
    ],
    links: [pages.highRiskPool, pages.ndrTable],
  },

  '5.7.506': {
    ...causes['missing-reverse-dns'],
    title: 'El servidor de envío se presenta con un nombre equivocado',
    explanation:
      'El servidor de envío se presentó con el nombre del servidor receptor en lugar del suyo propio.',
    admin: [
      {
        text: 'Haga que el servidor se presente (HELO/EHLO) con su propio nombre de host completo, que remita a su dirección IP.',
        commands: [command.addressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.508': {
    ...causes['rate-limited'],
    title: 'Llegó demasiado correo del rango de direcciones del servidor de envío',
    explanation:
      'Del rango IPv6 del servidor de envío llegó en poco tiempo más correo del que acepta el receptor.',
    admin: [
      { text: 'Envíe más despacio o por IPv4.' },
      { text: 'Si el volumen no es suyo, pregunte al proveedor quién más envía desde ese rango.' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.509': {
    ...causes['authentication-failed'],
    title: 'El dominio del remitente pide rechazar este mensaje, que no se pudo verificar',
    explanation:
      'La comprobación del remitente falló, y el propietario del dominio del remitente pide a los receptores que rechacen ese correo (DMARC).',
    admin: [
      {
        text: 'Lea Authentication-Results en los encabezados devueltos: qué comprobación falló y para qué dominio. SPF o DKIM debe superarse para el dominio de la dirección From.',
        commands: [command.dmarcOfSender, command.dkimSigning],
      },
      {
        text: 'Firme con DKIM, con el dominio de From, en todos los servicios que envían en su nombre.',
      },
      {
        text: 'Correo reenviado y listas de distribución: no altere las partes firmadas; quien reenvía puede usar ARC.',
      },
      {
        text: 'No suavice la directiva DMARC antes de saber que el mensaje es realmente suyo.',
      },
    ],
    links: [pages.dmarc, pages.dkim],
  },

  '5.7.510': {
    ...causes['policy-violation'],
    title: 'El receptor no acepta correo por el protocolo de Internet más reciente',
    explanation: 'El mensaje llegó por IPv6, y la organización del destinatario solo acepta correo por IPv4.',
    admin: [{ text: 'Haga que su servidor envíe por IPv4, al menos a este dominio.' }],
    links: [pages.ndrTable],
  },

  '5.7.511': {
    ...causes['ip-blocklisted'],
    title: 'Microsoft 365 ha vetado el servidor de envío',
    explanation:
      'Microsoft 365 rechaza todos los mensajes que proceden de la dirección de Internet de este servidor. Este veto no se levanta desde el portal para retirar direcciones de la lista de bloqueo.',
    admin: [
      {
        text: 'Encuentre la causa y acabe con ella: cuentas usadas de forma indebida, una retransmisión abierta, equipos infectados, listas antiguas.',
      },
      {
        text: 'Después escriba a delist@microsoft.com con el informe completo y la dirección IP.',
      },
    ],
    links: [pages.delistGuide],
  },

  '5.7.513': {
    ...causes['ip-blocklisted'],
    title: 'La organización del destinatario ha bloqueado su servidor de correo',
    explanation:
      'La organización del destinatario ha puesto la dirección de Internet del servidor de envío en su propia lista de bloqueo. Las listas públicas no influyen aquí.',
    sender: [
      { text: 'La dirección del destinatario no es el problema; consérvela.' },
      {
        text: 'Pida al destinatario por otro medio que avise a su departamento de TI, y reenvíe este informe al servicio de asistencia.',
      },
    ],
    admin: [
      {
        text: 'Pida al administrador del destinatario que quite la dirección IP del filtro de conexión; indíquele la dirección y la hora.',
      },
      { text: 'Pregunte por qué se bloqueó y, si hubo abuso, resuélvalo primero.' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.515': {
    ...causes['authentication-failed'],
    title: 'Ha fallado la verificación que Outlook.com exige a los grandes remitentes',
    explanation:
      'Los dominios que envían a Outlook.com 5.000 mensajes al día o más deben superar todas las comprobaciones del remitente. Este mensaje no las superó.',
    admin: [
      {
        text: 'Lea Spf=, Dkim= y DMARC= en el informe: hay que corregir la comprobación que falló.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'Deben superarse tanto SPF como DKIM, debe existir un registro DMARC (basta p=none) y el dominio de SPF o el de DKIM debe corresponder al de From.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.outlookSenderSupport],
  },

  '5.7.606': {
    ...causes['ip-blocklisted'],
    title: 'El servidor de envío está en la lista de bloqueo de Microsoft 365',
    admin: [
      {
        text: 'Encuentre la causa y acabe con ella: cuentas usadas de forma indebida, una retransmisión abierta, equipos infectados, listas antiguas.',
      },
      { text: 'Después pida la retirada en https://sender.office.com con la dirección del servidor.' },
      { text: 'Si la dirección es de su proveedor, dé el informe al proveedor.' },
    ],
    links: [pages.delistPortal, pages.delistGuide],
  },

  '5.7.800': {
    ...causes['domain-blocklisted'],
    title: 'Microsoft ha vetado el dominio del remitente',
    explanation:
      'Microsoft detectó correo no deseado en nombre de este dominio de remitente y rechaza todo el correo que procede de él.',
    admin: [
      {
        text: 'Encuentre el abuso y acabe con él: cuentas y formularios usados de forma indebida, servidores que envían en nombre del dominio, envíos a listas antiguas. SPF, DKIM y DMARC impiden que otros usen el dominio.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Después pida al soporte técnico de Microsoft que rehabilite el dominio: Microsoft 365 admin center > Help & support.',
      },
    ],
    links: [pages.contactSupport],
  },

  'RP-001': {
    ...causes['rate-limited'],
    title: 'Outlook.com frena el correo de su servidor',
    admin: [
      { text: 'Deje que la cola lo vuelva a intentar, con menos mensajes a la vez.' },
      {
        text: 'Vigile SNDS, retire las direcciones que devolvieron mensajes o se quejaron, y consiga que SPF, DKIM y DMARC superen la comprobación.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'RP-003': {
    ...causes['rate-limited'],
    title: 'Su servidor abre demasiadas conexiones con Outlook.com',
    admin: [{ text: 'Abra menos conexiones a la vez y envíe más mensajes por cada una.' }],
    links: [pages.outlookSenderSupport],
  },

  'SC-001': {
    ...causes['spam-detected'],
    title: 'Outlook.com consideró el mensaje correo no deseado',
    admin: [
      { text: 'Revise SPF, DKIM y DMARC, el contenido y la lista de destinatarios.' },
      {
        text: 'Consulte la dirección en SNDS y después use el formulario de soporte de Outlook.com para remitentes.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-002': {
    ...causes['low-reputation'],
    title: 'Outlook.com rechaza su servidor por escribir a muchas direcciones erróneas',
    explanation:
      'El servidor probó muchas direcciones que no existen, como hacen quienes tratan de adivinarlas. Por eso Outlook.com rechaza su correo.',
    admin: [
      {
        text: 'Retire todas las direcciones que devolvieron mensajes y confirme las nuevas antes de escribirles.',
      },
      {
        text: 'Compruebe si el servidor se usa de forma indebida y después use el formulario de soporte de Outlook.com para remitentes.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-003': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com toma su servidor por una retransmisión o un proxy abiertos',
    admin: [
      {
        text: 'Permita la retransmisión solo a hosts conocidos y a usuarios que hayan iniciado sesión, y cierre los proxies abiertos.',
      },
      { text: 'Después use el formulario de soporte de Outlook.com para remitentes.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-004': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com bloquea su servidor tras recibir quejas',
    explanation: 'Destinatarios de Outlook.com marcaron como no deseado el correo de este servidor.',
    admin: [
      { text: 'Inscríbase en el Junk Mail Reporting Program y retire a todo el que se queje.' },
      {
        text: 'Escriba solo a quienes lo hayan pedido; después use el formulario de soporte de Outlook.com para remitentes.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'DY-001': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com no acepta correo de líneas con direcciones variables',
    explanation:
      'El mensaje llegó directamente desde una línea de Internet con dirección variable, como las domésticas.',
    admin: [
      { text: 'Envíe a través de la retransmisión (smart host) de su proveedor o servicio de correo.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'DY-002': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com considera infectado el equipo de envío',
    explanation:
      'El mensaje llegó de una dirección de Internet desde la que parece enviar correo un programa malicioso.',
    admin: [
      {
        text: 'Encuentre y limpie el equipo infectado; permita solo al servidor de correo enviar por el puerto 25.',
      },
      { text: 'Después use el formulario de soporte de Outlook.com para remitentes.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'OU-001': {
    ...causes['ip-blocklisted'],
    title: 'Outlook.com rechaza el servidor de envío porque figura en Spamhaus',
    admin: [
      { text: 'Consulte la dirección en Spamhaus, lea por qué figura allí y resuélvalo.' },
      { text: 'Después pida la retirada a Spamhaus; Outlook.com la aplica por sí solo.' },
    ],
    links: [pages.spamhausCheck, pages.outlookSenderSupport],
  },
}
