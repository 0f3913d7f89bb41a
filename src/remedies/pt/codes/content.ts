import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online about the message itself, and about rules on it, in Portuguese. */
export const contentCodes: Readonly<Record<string, Remedy>> = {
  '5.0.350': {
    ...causes['unknown'],
    title: 'O sistema de destino recusou a mensagem',
    explanation:
      'A mensagem saiu da sua organização, e o sistema de destino a recusou com uma resposta que o Exchange Online não sabe classificar.',
    helpdesk: [
      { text: 'Procure a seta (->) no relatório: a resposta depois dela vem do próprio destino.' },
      { text: 'Passe a linha de diagnóstico completa ao suporte de TI do destinatário.' },
    ],
    admin: [
      { text: 'Analise em separado a resposta depois da seta (->): ela indica o verdadeiro motivo.' },
      {
        text: 'Veja no rastreamento de mensagens que servidor recusou.',
        commands: [command.traceByRecipient],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/tnef-header': {
    ...causes['message-malformed'],
    title: 'A mensagem em formato Rich Text é complexa demais para o destino',
    explanation:
      'O Outlook enviou a mensagem em formato Rich Text, com um campo oculto longo demais para o sistema de destino.',
    sender: [
      { text: 'No Outlook, escolha texto sem formatação como formato da mensagem e envie-a de novo.' },
      { text: 'Anexe os arquivos diretamente, em vez de mensagens que já tenham anexos.' },
    ],
    admin: [
      {
        text: 'Desative o Rich Text (TNEF) para este destino.',
        commands: [command.remoteDomainWithoutTnef],
      },
    ],
    links: [pages.remoteError],
  },

  '5.0.350/as345': {
    ...causes['policy-violation'],
    title: 'Há anexos dentro de anexos em níveis demais',
    explanation:
      'A mensagem traz anexadas outras mensagens, que por sua vez também têm mensagens anexadas, em mais níveis do que o destino aceita.',
    sender: [
      {
        text: 'Retire as mensagens anexadas, salve os arquivos e anexe-os diretamente ou coloque-os em um arquivo ZIP.',
      },
      { text: 'Depois envie a mensagem de novo.' },
    ],
    helpdesk: [
      {
        text: 'Pergunte se havia mensagens anexadas e se a mensagem passa sem elas.',
      },
    ],
    admin: [
      {
        text: 'Não há nada a configurar: a mensagem precisa ser montada de novo. Sistemas de chamados que encaminham mensagens inteiras causam isso com frequência.',
      },
    ],
    links: [pages.remoteError],
  },

  '5.1.20': {
    ...causes['message-malformed'],
    title: 'A mensagem indica vários remetentes',
    explanation: 'A mensagem tem mais de um endereço From e não diz quem de fato a enviou.',
    sender: [
      { text: 'Diga ao suporte de TI que programa enviou a mensagem.' },
      { text: 'Se nele for possível escolher o remetente, escolha um só.' },
    ],
    admin: [
      {
        text: 'Faça com que o aplicativo escreva um único endereço no From ou adicione um cabeçalho Sender com um único endereço.',
      },
    ],
    links: [pages.multipleFrom, pages.messageFormat],
  },

  '5.6.0': {
    ...causes['content-rejected'],
    title: 'Não foi possível examinar ou converter a mensagem',
    explanation:
      'Uma regra precisava examinar a mensagem ou os anexos e não conseguiu, ou não foi possível converter o conteúdo.',
    admin: [
      {
        text: 'Procure uma regra de fluxo de e-mail que examine anexos e espere até terminar; faça com que ela não adie a mensagem. O que ela não conseguir examinar passará então sem exame.',
        commands: [command.ruleErrorActions, command.ignoreRuleError],
      },
      { text: 'Anexos danificados, muito grandes ou dentro de outros anexos: compartilhe-os por um link.' },
    ],
    links: [pages.mailFlowRules],
  },

  '5.6.11': {
    ...causes['message-malformed'],
    title: 'A mensagem tem fins de linha que o e-mail não permite',
    explanation:
      'O programa que gerou a mensagem termina as linhas de forma errada, e o servidor seguinte não pode aceitá-la assim.',
    admin: [
      { text: 'Faça com que o aplicativo termine cada linha com CRLF, não só com LF.' },
      { text: 'Destino: ofereça suporte a CHUNKING (BDAT); assim essas mensagens podem ser aceitas.' },
    ],
    links: [pages.invalidCharacters],
  },

  '5.7.512': {
    ...causes['message-malformed'],
    title: 'A mensagem não tem um remetente válido',
    explanation: 'Falta o campo From da mensagem, ou ele não contém um endereço válido.',
    admin: [
      {
        text: 'Faça com que o aplicativo escreva um único cabeçalho From com um endereço válido entre os sinais < e >, como "Contoso" <info@contoso.com>.',
      },
    ],
    links: [pages.messageFormat, pages.ndrTable],
  },

  '5.7.900': {
    ...causes['policy-violation'],
    title: 'Uma regra da organização do destinatário recusou a mensagem',
    explanation:
      'Um administrador de lá criou uma regra com número e texto próprios. Só essa organização sabe do que se trata; o texto do relatório talvez o diga.',
    admin: [
      {
        text: 'Pergunte ao administrador da organização do destinatário que regra foi, com o horário e a ID da mensagem.',
      },
      {
        text: 'Regra da sua própria organização: encontre-a pelo número.',
        commands: [command.mailFlowRules],
      },
    ],
    links: [pages.mailFlowRules],
  },
}
