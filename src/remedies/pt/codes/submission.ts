import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'
import { sendingBlocks } from '../sending-blocks.ts'

/** Codes of Exchange Online about the sender, its sign-in and its rights, in Portuguese. */
export const submissionCodes: Readonly<Record<string, Remedy>> = {
  '4.5.3': {
    ...causes['too-many-recipients'],
    explanation:
      'A mensagem indica de uma só vez mais de 200 destinatários do mesmo domínio, o que o Exchange Online não aceita.',
    admin: [
      {
        text: 'Faça com que o servidor de envio ou o aplicativo divida os destinatários: no máximo 200 de um mesmo domínio por transação.',
      },
      { text: 'Para e-mails a muitos colegas, use um grupo de distribuição.' },
    ],
    links: [pages.ndrTable],
  },

  '5.1.0': {
    ...causes['sender-rejected'],
    title: 'O remetente não foi aceito, ou o endereço não foi entendido',
    explanation:
      'O sistema de destino não aceita o remetente ou não conseguiu ler o endereço do destinatário, como acontece em respostas a mensagens antigas salvas.',
    sender: [
      {
        text: 'Escreva uma nova mensagem e digite à mão o endereço do destinatário, em vez de responder.',
      },
      {
        text: 'Se ainda assim falhar, pergunte ao destinatário por outro meio se o seu endereço está bloqueado.',
      },
    ],
    admin: [
      {
        text: 'Destinatário da sua organização: verifique se o remetente está na lista de bloqueio da caixa de correio.',
        commands: [command.junkSettings],
      },
      {
        text: 'Se outros destinos também recusarem, verifique o registro SPF do domínio do remetente.',
        commands: [command.spfOfSender],
      },
    ],
    links: [pages.senderDenied],
  },

  '5.2.2/submission-quota': {
    ...causes['sender-limit-exceeded'],
    title: 'A sua conta atingiu o limite de envio',
    explanation:
      'A sua caixa de correio enviou tanto quanto o Exchange Online permite, em geral a 10.000 destinatários em 24 horas. Não é a caixa de correio do destinatário que está cheia.',
    helpdesk: [
      {
        text: 'Pergunte quantas mensagens foram enviadas nas últimas 24 horas, a quantos destinatários e por qual meio.',
      },
      {
        text: 'Não confunda com uma caixa de correio cheia: em outros sistemas, é isso que o mesmo código, 5.2.2, significa.',
      },
      {
        text: 'Pergunte sobre mensagens enviadas que a pessoa não reconheça: nesse caso é um incidente de segurança.',
      },
    ],
    admin: sendingBlocks['5.1.90'].admin,
    links: [pages.submissionQuota, pages.sendingLimits, pages.accountCompromise],
  },

  '5.3.190': {
    ...causes['policy-violation'],
    title: 'O Microsoft 365 não aceita estes relatórios de diário',
    explanation:
      'Um servidor da sua organização envia cópias de mensagens (relatórios de diário) ao Microsoft 365, onde isso não foi ativado.',
    sender: [
      { text: 'Não se trata da sua própria mensagem: não é preciso alterar nada nela.' },
      { text: 'Encaminhe este relatório ao suporte de TI.' },
    ],
    helpdesk: [
      {
        text: 'Passe o caso aos administradores dos servidores de e-mail: uma regra de diário está mal configurada.',
      },
      { text: 'Pergunte se servidores Exchange ou sistemas de arquivamento foram alterados recentemente.' },
    ],
    admin: [
      {
        text: 'Habilite o Journaling Archive para a organização ou faça a regra de diário apontar para outro sistema de arquivamento.',
      },
      {
        text: 'Encontre a regra no servidor Exchange.',
        commands: [command.journalRules],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/client-not-authenticated': {
    ...causes['sender-not-authenticated'],
    title: 'O servidor só aceita mensagens depois da autenticação',
    explanation:
      'O servidor a que a mensagem chegou exige autenticação e não aceita e-mails de desconhecidos. Talvez seja o servidor errado para e-mails de fora.',
    sender: [
      { text: 'A sua mensagem está correta.' },
      { text: 'Encaminhe este relatório completo ao suporte de TI e avise o destinatário por outro meio.' },
    ],
    helpdesk: [
      { text: 'Procure no relatório o servidor que recusou: o seu ou o do destinatário.' },
      { text: 'Servidor próprio: pergunte que dispositivo ou aplicativo envia e se faz autenticação.' },
    ],
    admin: [
      {
        text: 'Destino com servidor Exchange próprio: o conector de recebimento voltado para a internet deve aceitar e-mails anônimos para os próprios domínios.',
        commands: [command.receiveConnectors],
      },
      {
        text: 'Verifique se o registro MX leva a esse conector e não a um destinado a clientes.',
        commands: [command.mxOfRecipient],
      },
      {
        text: 'Aplicativo próprio: faça com que se autentique ou use a retransmissão prevista para ele.',
      },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.3': { ...causes['sender-not-authenticated'], title: 'A autenticação para enviar foi recusada' },

  '5.7.30': {
    ...causes['sender-not-authenticated'],
    title: 'O envio com nome de usuário e senha está desativado',
    explanation:
      'O programa ou dispositivo só se autentica com nome de usuário e senha, e aqui o Exchange Online não permite mais isso.',
    sender: [
      { text: 'O problema não é o endereço do destinatário nem a sua senha.' },
      { text: 'Diga ao suporte de TI com que programa ou dispositivo você envia.' },
    ],
    helpdesk: [
      { text: 'Pergunte a marca e o modelo do dispositivo ou o nome e a versão do programa.' },
      {
        text: 'Pergunte se uma atualização oferece a autenticação com OAuth 2.0 (autenticação moderna).',
      },
    ],
    admin: [
      {
        text: 'Mude para um caminho duradouro: OAuth 2.0 para o SMTP AUTH, Microsoft Graph, um conector de retransmissão, Azure Communication Services ou, para destinatários internos, High Volume Email.',
      },
      {
        text: 'Enquanto a Microsoft não remover de vez a autenticação básica, ela pode ser permitida de novo só nesta caixa de correio.',
        commands: [command.smtpAuthOfOrganisation, command.allowSmtpAuth],
      },
    ],
    links: [pages.devices, pages.azureEmail],
  },

  '5.7.57': {
    ...causes['sender-not-authenticated'],
    title: 'O programa ou dispositivo envia sem se autenticar',
    explanation:
      'O programa ou dispositivo entregou a mensagem ao servidor smtp.office365.com sem se autenticar, o que lá é obrigatório.',
    admin: [
      {
        text: 'Configure o servidor smtp.office365.com, a porta 587 e o TLS 1.2 e faça a autenticação com uma conta que tenha caixa de correio.',
      },
      {
        text: 'Verifique se o SMTP AUTH está permitido nesta caixa de correio.',
        commands: [command.smtpAuthOfMailbox],
      },
      {
        text: 'Dispositivos que não conseguem se autenticar: envie por um conector de retransmissão ao host MX da organização, porta 25.',
        commands: [command.mxOfSender],
      },
    ],
    links: [pages.anonymousSubmission, pages.devices],
  },

  '5.7.60': {
    ...causes['sender-not-authorized'],
    explanation:
      'O programa ou dispositivo se autenticou com uma conta, mas a mensagem indica outro remetente, para o qual essa conta não tem permissão.',
    links: [pages.devices],
  },

  '5.7.139': {
    ...causes['sender-not-authenticated'],
    title: 'O Microsoft 365 recusou a autenticação para enviar',
    explanation:
      'A autenticação foi recusada por uma configuração de segurança ou porque o nome de usuário ou a senha está errado. O resto da linha diz qual é o caso.',
    admin: [
      {
        text: 'Leia o resto da linha: SmtpClientAuthentication is disabled, credenciais incorretas, critérios não atendidos (padrões de segurança ou Acesso Condicional), serviço federado inacessível.',
        commands: [command.smtpAuthOfOrganisation, command.smtpAuthOfMailbox],
      },
      {
        text: 'Procure em Microsoft Entra admin center > Sign-in logs da conta a política que recusou.',
      },
      {
        text: 'Prefira OAuth 2.0. Se não for possível, permita o SMTP AUTH só nesta caixa de correio e exclua só esta conta da política.',
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  '5.7.501': {
    ...causes['sender-blocked'],
    title: 'A Microsoft proibiu a sua conta de enviar',
    explanation:
      'A Microsoft detectou spam vindo da sua conta e proibiu o envio por ela. Muitas vezes outra pessoa usou a conta indevidamente.',
    admin: [
      {
        text: 'Proteja primeiro a conta: redefina a senha, encerre todas as sessões, exija a autenticação multifator, remova encaminhamentos e regras da caixa de entrada desconhecidos.',
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'Depois peça ao Suporte da Microsoft que restabeleça a conta: Microsoft 365 admin center > Help & support, com o código, a causa e a correção.',
      },
    ],
    links: [pages.accountCompromise, pages.contactSupport],
  },

  '5.7.520': {
    ...causes['policy-violation'],
    title: 'A sua organização não permite encaminhar automaticamente para fora',
    explanation:
      'Uma regra ou configuração encaminha e-mails automaticamente a um endereço externo, e a sua organização não permite isso. A própria mensagem chegou à caixa de correio a que foi enviada, desde que uma cópia seja mantida lá.',
    sender: [
      { text: 'Se você configurou um encaminhamento, remova-o ou peça permissão ao suporte de TI.' },
      {
        text: 'Se você não sabe de nenhum encaminhamento, avise imediatamente o suporte de TI: invasores criam regras assim.',
      },
    ],
    helpdesk: [
      {
        text: 'Pergunte de quem é a caixa de correio que encaminha, para onde, e se foi a própria pessoa que configurou isso.',
      },
      { text: 'Um encaminhamento desconhecido é sinal de uma conta comprometida.' },
    ],
    admin: [
      {
        text: 'Encontre o encaminhamento e remova-o se não for desejado.',
        commands: [command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Se for necessário, permita-o só para esta pessoa: com uma política de spam de saída própria, não na política padrão.',
        commands: [command.newForwardingPolicy, command.applyForwardingPolicy],
      },
    ],
    links: [pages.externalForwarding, pages.outboundSpamPolicies],
  },
}
