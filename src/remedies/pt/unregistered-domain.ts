import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'

/** The block on mail from domains that are not registered: the one remedy of its cause and of 5.7.750. */
export const unregisteredDomain: Remedy = {
  title: 'O Microsoft 365 bloqueia os seus e-mails de domínios não registrados',
  explanation:
    'A sua organização enviou, de domínios que não estão registrados no Microsoft 365, mais e-mails do que o tolerado, por isso o envio a partir desses domínios foi bloqueado. Muitas vezes um servidor ou uma conta está sendo usado indevidamente para enviar spam. A Microsoft não divulga onde fica o limite.',
  sender: [
    {
      text: 'O endereço do destinatário está correto. A mensagem foi barrada no serviço de e-mail da sua própria organização.',
    },
    { text: 'Avise o suporte de TI ainda hoje e encaminhe este relatório completo.' },
    {
      text: 'Não envie a mensagem várias vezes: ela só poderá sair quando o suporte de TI conseguir a remoção do bloqueio. Se for urgente, fale com o destinatário por outro meio, por exemplo por telefone.',
    },
  ],
  helpdesk: [
    {
      text: 'Pergunte que endereço de remetente foi usado e o que enviou a mensagem: programa de e-mail, impressora ou scanner, aplicativo, serviço de newsletters, regra de encaminhamento.',
    },
    {
      text: 'Compare o domínio desse endereço com Exchange admin center > Mail flow > Accepted domains. Se ele estiver lá, confira o código de novo: 5.7.705 bloqueia todo o tenant, 5.7.711 um conector, 5.7.64 recusa a retransmissão, 5.7.236 limita os endereços onmicrosoft.com.',
    },
    {
      text: 'Pergunte o que mudou nos últimos dias: um novo domínio, servidor, aplicativo, conector ou encaminhamento. Muitos domínios de remetente desconhecidos indicam uso indevido.',
    },
    {
      text: 'Passe o caso imediatamente aos administradores como possível incidente de segurança, com o relatório completo e o horário. Esperar não adianta: este bloqueio não some sozinho.',
    },
  ],
  admin: [
    {
      text: 'Registre todos os domínios a partir dos quais você envia. Compare os domínios de remetente do rastreamento de mensagens com os domínios aceitos. Adicione cada domínio próprio que faltar em Microsoft 365 admin center > Settings > Domains > Add domain e verifique-o com um registro TXT ou MX (basta a função Domain Name Administrator); depois ele aparece sozinho em Exchange admin center > Mail flow > Accepted domains. Se as caixas de correio dele estiverem em outro sistema, deixe o registro MX como está e defina o tipo Internal relay. New-AcceptedDomain só existe em servidores locais (on-premises); para automatizar na nuvem, use o Microsoft Graph PowerShell. Interrompa os e-mails de domínios que não sejam seus ou envie-os por meio do dono do domínio.',
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
      text: 'Procure conectores incomuns: invasores costumam criar conectores de entrada para enviar spam. Em Exchange admin center > Mail flow > Connectors, esclareça cada um: quem o criou e quando, para que endereços IP ou que certificado. Desabilite os que ninguém reconhecer, encontre no log de auditoria a conta que os criou e proteja-a. Faça com que os seus servidores sejam identificados por um certificado cujo domínio seja um domínio aceito. Só desbloqueie um conector ou um usuário quando ele estiver limpo.',
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
      text: 'Proteja os servidores locais e certifique-se de que não estejam comprometidos: instale as atualizações, permita a retransmissão só para hosts conhecidos e procure em contas, filas e logs e-mails que não sejam seus. Dica: muitos fatores entram em jogo aqui, sobretudo com servidores de terceiros; em todo caso, você precisa poder confirmar que todos os e-mails que saem dos seus servidores são legítimos.',
      commands: [command.topSenders],
    },
    {
      text: 'Entre em contato com o Suporte da Microsoft e peça a remoção do bloqueio: Microsoft 365 admin center > Help & support. Informe o código de erro 5.7.750 e as provas de que o seu ambiente está protegido: que domínios foram registrados, que conectores e servidores foram verificados, o que foi corrigido. Só o Suporte pode remover o bloqueio, e é preciso demonstrar que não será enviado mais spam.',
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
