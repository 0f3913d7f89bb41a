import { command } from '../../commands.ts'
import type { Remedy } from '../../remedy.ts'
import { causes } from '../causes.ts'
import { pages } from '../pages.ts'

/** Codes of Exchange Online and Outlook.com about the trust in the sending side, in Portuguese. */
export const reputationCodes: Readonly<Record<string, Remedy>> = {
  '4.7.26': {
    ...causes['authentication-failed'],
    title: 'Não foi possível verificar o remetente no protocolo de internet mais novo',
    explanation:
      'A mensagem veio por IPv6, e nesse caso o destino exige uma comprovação do remetente, que está faltando.',
    admin: [
      {
        text: 'Assine com DKIM e inclua o endereço IPv6 do servidor no SPF; ou envie por IPv4.',
        commands: [command.spfOfSender, command.ipv6AddressOfName],
      },
    ],
    links: [pages.spf, pages.dkim],
  },

  '4.7.500': {
    ...causes['rate-limited'],
    title: 'Por enquanto, o Microsoft 365 aceita mais devagar os e-mails do seu servidor',
    explanation:
      'O seu servidor de e-mail é novo para o Microsoft 365 ou de repente envia muito mais do que antes, por isso os e-mails dele são adiados. Isso passa em alguns dias, à medida que a confiança aumenta.',
    admin: [
      { text: 'Deixe a fila tentar de novo e aumente devagar o volume de um endereço novo.' },
      {
        text: 'Servidor próprio que envia para a sua própria organização: um conector que o reconheça por certificado ou endereço IP põe fim a essa limitação.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Se o volume não for seu, procure uma conta ou um servidor usado indevidamente por trás do endereço.',
      },
    ],
    links: [pages.throttledAddress, pages.connectors],
  },

  '4.7.850': {
    ...causes['rate-limited'],
    title: 'O Microsoft 365 adia os e-mails do seu servidor enquanto o investiga',
    explanation:
      'O servidor de envio se comportou de um modo que parece suspeito, por isso os e-mails dele são adiados enquanto a Microsoft o investiga.',
    admin: [
      {
        text: 'Verifique se o servidor e as contas por trás dele estão sendo usados indevidamente: fila, logs, remetentes desconhecidos.',
      },
      { text: 'Deixe a fila tentar de novo; a restrição termina sozinha quando o tráfego estiver limpo.' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.1/customer-allow-list': {
    ...causes['ip-blocklisted'],
    title: 'O servidor está em uma lista de bloqueio que a configuração do destino oculta',
    explanation:
      'O destino recusa o endereço de internet do servidor de envio, porque ele está em uma lista de bloqueio. A configuração do destino oculta qual é a lista.',
    admin: [
      {
        text: 'Destino: retire o endereço da IP Allow List do filtro de conexão; depois disso, o relatório indica a verdadeira lista de bloqueio.',
        commands: [command.connectionFilter],
      },
      {
        text: 'Destino: conectores de entrada do tipo OnPremises só podem conter endereços IP dos seus próprios servidores.',
        commands: [command.inboundConnectors],
      },
      { text: 'Remetente: resolva a causa e depois peça a remoção dessa lista.' },
    ],
    links: [pages.notAuthorized],
  },

  '5.7.1/outlook-network-block': {
    ...causes['ip-blocklisted'],
    title: 'O Outlook.com bloqueia o servidor de envio ou a rede dele',
    admin: [
      {
        text: 'Encontre e elimine o abuso: contas comprometidas, formulários abertos, computadores infectados, listas antigas. O bloqueio também pode vir de vizinhos na mesma rede.',
      },
      {
        text: 'Consulte o endereço no SNDS e depois peça a mitigação pelo formulário do suporte do Outlook.com para remetentes, com o relatório.',
      },
      { text: 'Se o endereço for do seu provedor, é ele quem precisa fazer isso.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  '5.7.23': {
    ...causes['authentication-failed'],
    title: 'O servidor de envio não está na lista de servidores autorizados do domínio',
    explanation:
      'O domínio do remetente publica quais servidores podem enviar por ele (SPF), e o que enviou esta mensagem não está entre eles.',
    admin: [
      {
        text: 'Compare o endereço IP do relatório com o registro SPF. Deve haver exatamente um, com todas as origens e no máximo dez consultas DNS.',
        commands: [command.spfOfSender],
      },
      {
        text: 'E-mails encaminhados: quem encaminha precisa reescrever o remetente do envelope (SRS); não inclua no seu registro SPF servidores de terceiros que encaminham.',
      },
    ],
    links: [pages.spfViolation, pages.spf],
  },

  '5.7.25': {
    ...causes['missing-reverse-dns'],
    explanation:
      'O servidor de envio usa um endereço IPv6 sem nome no serviço de nomes, e o destino exige que haja um.',
    admin: [
      {
        text: 'Peça que seja definido um registro PTR para o endereço IPv6, com um nome que leve de volta a ele; ou envie por IPv4.',
        commands: [command.nameOfIpv6Address, command.ipv6AddressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.350': {
    ...causes['spam-detected'],
    title: 'O sistema de destino tratou a mensagem como spam',
    admin: [
      {
        text: 'Leia a resposta depois da seta (->): ela vem do próprio destino e indica o verdadeiro motivo e, muitas vezes, uma página.',
      },
      {
        text: 'Verifique SPF, DKIM e DMARC do domínio do remetente.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Veja no rastreamento de mensagens (OutboundIpPoolName) se o e-mail saiu pelo pool de alto risco: nesse caso a própria Microsoft o tratou como spam, e a causa está do seu lado.',
      },
    ],
    links: [pages.highRiskPool, pages.ndrTable],
  },

  '5.7.506': {
    ...causes['missing-reverse-dns'],
    title: 'O servidor de envio se apresenta com um nome errado',
    explanation: 'O servidor de envio se apresentou com o nome do servidor de destino em vez do próprio.',
    admin: [
      {
        text: 'Faça o servidor se apresentar (HELO/EHLO) com o seu próprio nome de host completo, que leve ao endereço IP dele.',
        commands: [command.addressOfName],
      },
    ],
    links: [pages.ndrTable],
  },

  '5.7.508': {
    ...causes['rate-limited'],
    title: 'Vieram e-mails demais da faixa de endereços do servidor de envio',
    explanation:
      'Em pouco tempo, vieram da faixa IPv6 do servidor de envio mais e-mails do que o destino aceita.',
    admin: [
      { text: 'Envie mais devagar ou por IPv4.' },
      { text: 'Se o volume não for seu, pergunte ao provedor quem mais envia a partir dessa faixa.' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.509': {
    ...causes['authentication-failed'],
    title: 'O domínio do remetente pede a recusa da mensagem: a verificação falhou',
    explanation:
      'A verificação do remetente falhou, e o dono do domínio dele pede aos destinos que recusem esses e-mails (DMARC).',
    admin: [
      {
        text: 'Leia Authentication-Results nos cabeçalhos devolvidos: que verificação falhou e para que domínio. SPF ou DKIM precisa passar na verificação para o domínio do endereço From.',
        commands: [command.dmarcOfSender, command.dkimSigning],
      },
      { text: 'Assine com DKIM no domínio do From em todos os serviços que enviam por você.' },
      {
        text: 'E-mails encaminhados e listas de discussão: as partes assinadas não devem ser alteradas; quem encaminha pode usar ARC.',
      },
      { text: 'Não afrouxe a política DMARC antes de saber que a mensagem é mesmo sua.' },
    ],
    links: [pages.dmarc, pages.dkim],
  },

  '5.7.510': {
    ...causes['policy-violation'],
    title: 'O destino não aceita e-mails pelo protocolo de internet mais novo',
    explanation: 'A mensagem veio por IPv6, e a organização do destinatário só aceita e-mails por IPv4.',
    admin: [{ text: 'Faça o seu servidor enviar por IPv4, pelo menos para este domínio.' }],
    links: [pages.ndrTable],
  },

  '5.7.511': {
    ...causes['ip-blocklisted'],
    title: 'O Microsoft 365 baniu o servidor de envio',
    explanation:
      'O Microsoft 365 recusa todas as mensagens vindas do endereço de internet deste servidor. O portal de remoção não suspende esse banimento.',
    admin: [
      {
        text: 'Encontre e elimine a causa: contas comprometidas, uma retransmissão aberta, computadores infectados, listas antigas.',
      },
      {
        text: 'Depois escreva para delist@microsoft.com com o relatório completo e o endereço IP.',
      },
    ],
    links: [pages.delistGuide],
  },

  '5.7.513': {
    ...causes['ip-blocklisted'],
    title: 'A organização do destinatário bloqueou o seu servidor de e-mail',
    explanation:
      'A organização do destinatário incluiu o endereço de internet do servidor de envio na própria lista de bloqueio. Aqui as listas públicas não importam.',
    sender: [
      { text: 'O problema não é o endereço do destinatário; mantenha-o.' },
      {
        text: 'Encaminhe este relatório ao seu suporte de TI e peça ao destinatário por outro meio que avise o dele.',
      },
    ],
    admin: [
      {
        text: 'Peça ao administrador do destinatário que retire o endereço IP do filtro de conexão; informe o endereço e o horário.',
      },
      { text: 'Pergunte por que ele foi bloqueado e, se houve abuso, resolva isso primeiro.' },
    ],
    links: [pages.ndrTable],
  },

  '5.7.515': {
    ...causes['authentication-failed'],
    title: 'O Outlook.com exige verificação completa de grandes remetentes, e ela falhou',
    explanation:
      'Domínios que enviam 5.000 ou mais mensagens por dia ao Outlook.com precisam passar em todas as verificações do remetente. Esta mensagem não passou.',
    admin: [
      {
        text: 'Leia Spf=, Dkim= e DMARC= no relatório: o que falhou precisa ser corrigido.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'Tanto SPF quanto DKIM precisam passar na verificação, deve existir um registro DMARC (basta p=none), e SPF ou DKIM precisa corresponder ao domínio do From.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.outlookSenderSupport],
  },

  '5.7.606': {
    ...causes['ip-blocklisted'],
    title: 'O servidor de envio está na lista de bloqueio do Microsoft 365',
    admin: [
      {
        text: 'Encontre e elimine a causa: contas comprometidas, uma retransmissão aberta, computadores infectados, listas antigas.',
      },
      { text: 'Depois peça a remoção em https://sender.office.com com o endereço do servidor.' },
      { text: 'Se o endereço for do seu provedor, entregue o relatório a ele.' },
    ],
    links: [pages.delistPortal, pages.delistGuide],
  },

  '5.7.800': {
    ...causes['domain-blocklisted'],
    title: 'A Microsoft baniu o domínio do remetente',
    explanation:
      'A Microsoft detectou spam em nome deste domínio de remetente e recusa todos os e-mails dele.',
    admin: [
      {
        text: 'Encontre e elimine o abuso: contas e formulários usados indevidamente, servidores que enviam em nome do domínio, envios para listas antigas. SPF, DKIM e DMARC impedem que outros usem o domínio.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Depois peça ao Suporte da Microsoft que restabeleça o domínio: Microsoft 365 admin center > Help & support.',
      },
    ],
    links: [pages.contactSupport],
  },

  'RP-001': {
    ...causes['rate-limited'],
    title: 'O Outlook.com está aceitando mais devagar os e-mails do seu servidor',
    admin: [
      { text: 'Deixe a fila tentar de novo, com menos mensagens por vez.' },
      {
        text: 'Acompanhe o SNDS, retire os endereços que devolveram mensagens ou geraram reclamações e faça com que SPF, DKIM e DMARC passem na verificação.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'RP-003': {
    ...causes['rate-limited'],
    title: 'O seu servidor abre conexões demais com o Outlook.com',
    admin: [{ text: 'Abra menos conexões por vez e envie mais mensagens em cada uma.' }],
    links: [pages.outlookSenderSupport],
  },

  'SC-001': {
    ...causes['spam-detected'],
    title: 'O Outlook.com tratou a mensagem como spam',
    admin: [
      { text: 'Verifique SPF, DKIM e DMARC, o conteúdo e a lista de destinatários.' },
      {
        text: 'Consulte o endereço no SNDS e depois use o formulário do suporte do Outlook.com para remetentes.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-002': {
    ...causes['low-reputation'],
    title: 'O Outlook.com recusa o seu servidor por escrever a endereços inexistentes',
    explanation:
      'O servidor tentou muitos endereços que não existem, como faz quem tenta adivinhar endereços. Por isso o Outlook.com recusa os e-mails dele.',
    admin: [
      {
        text: 'Retire todos os endereços que devolveram mensagens e confirme os novos antes de escrever para eles.',
      },
      {
        text: 'Procure um uso indevido do servidor e depois use o formulário do suporte do Outlook.com para remetentes.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-003': {
    ...causes['ip-blocklisted'],
    title: 'O Outlook.com considera o seu servidor uma retransmissão ou um proxy aberto',
    admin: [
      {
        text: 'Permita a retransmissão só para hosts conhecidos e usuários autenticados e feche os proxies abertos.',
      },
      { text: 'Depois use o formulário do suporte do Outlook.com para remetentes.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'SC-004': {
    ...causes['ip-blocklisted'],
    title: 'O Outlook.com bloqueia o seu servidor por causa de reclamações',
    explanation: 'Destinatários do Outlook.com marcaram e-mails deste servidor como indesejados.',
    admin: [
      { text: 'Inscreva-se no Junk Mail Reporting Program e retire das listas todos os que reclamarem.' },
      {
        text: 'Escreva só a quem pediu os e-mails; depois use o formulário do suporte do Outlook.com para remetentes.',
      },
    ],
    links: [pages.outlookSenderSupport],
  },

  'DY-001': {
    ...causes['ip-blocklisted'],
    title: 'O Outlook.com não aceita e-mails de conexões com endereço variável',
    explanation:
      'A mensagem veio diretamente de uma conexão de internet com endereço variável, como uma conexão residencial.',
    admin: [{ text: 'Envie pela retransmissão (smart host) do seu provedor ou do seu serviço de e-mail.' }],
    links: [pages.outlookSenderSupport],
  },

  'DY-002': {
    ...causes['ip-blocklisted'],
    title: 'O Outlook.com considera infectado o computador de envio',
    explanation: 'A mensagem veio de um endereço da internet do qual um malware parece enviar e-mails.',
    admin: [
      {
        text: 'Encontre e limpe o computador infectado; permita que só o servidor de e-mail envie pela porta 25.',
      },
      { text: 'Depois use o formulário do suporte do Outlook.com para remetentes.' },
    ],
    links: [pages.outlookSenderSupport],
  },

  'OU-001': {
    ...causes['ip-blocklisted'],
    title: 'O Outlook.com recusa o servidor de envio porque ele está na lista da Spamhaus',
    admin: [
      { text: 'Consulte o endereço na Spamhaus, leia por que ele está na lista e resolva a causa.' },
      { text: 'Depois peça a remoção à Spamhaus; o bloqueio no Outlook.com então termina sozinho.' },
    ],
    links: [pages.spamhausCheck, pages.outlookSenderSupport],
  },
}
