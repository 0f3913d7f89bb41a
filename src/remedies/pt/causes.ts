import type { Cause } from '../../codes/causes.ts'
import { command } from '../commands.ts'
import type { Remedy } from '../remedy.ts'
import { pages } from './pages.ts'
import { unregisteredDomain } from './unregistered-domain.ts'

/** What to tell and to do about each cause, in Portuguese. */
export const causes: Readonly<Record<Cause, Remedy>> = {
  'recipient-unknown': {
    title: 'O endereço não existe',
    explanation:
      'O sistema de e-mail do destinatário não conhece nenhuma caixa de correio com este endereço. Em geral, ele foi digitado errado ou está desatualizado, ou a pessoa já não trabalha lá.',
    sender: [
      { text: 'Confira o endereço letra por letra, inclusive a parte depois do @.' },
      {
        text: 'Escreva uma nova mensagem e digite o endereço de novo, em vez de aceitar a sugestão do programa de e-mail, que pode estar desatualizada; depois exclua essa sugestão.',
      },
      {
        text: 'Se o endereço parecer correto, pergunte ao destinatário por outro meio qual é o atual. Não continue escrevendo para este.',
      },
    ],
    helpdesk: [
      {
        text: 'Pergunte de onde veio o endereço: digitado à mão, sugestão, contato, lista, resposta a uma mensagem antiga.',
      },
      {
        text: 'Compare o endereço do relatório com aquele para o qual a mensagem foi enviada; se forem diferentes, há um encaminhamento ou um grupo no meio, e o responsável por ele precisa corrigi-lo.',
      },
      {
        text: 'Pergunte se outros endereços do mesmo domínio recebem e-mails. Se nenhum receber, o problema está no domínio, não no endereço.',
      },
      {
        text: 'Se a pessoa nunca escreveu para este endereço, o relatório responde a uma mensagem forjada: não há nada a entregar, mas pergunte sobre acessos à conta e mensagens enviadas que ela não reconheça.',
      },
    ],
    admin: [
      {
        text: 'Destinatário da sua organização: procure o objeto que deveria ter este endereço e verifique sua licença e sua sincronização.',
        commands: [command.recipient],
      },
      {
        text: 'Se algumas caixas de correio do domínio estiverem em outro sistema, o tipo do domínio deve ser Internal relay: Authoritative recusa todo endereço que o diretório não conheça.',
        commands: [command.acceptedDomains],
      },
      { text: 'Listas de distribuição e aplicativos: retire o endereço agora mesmo.' },
    ],
    links: [pages.recipientAddress],
  },

  'recipient-disabled': {
    title: 'A caixa de correio está desativada',
    explanation:
      'A caixa de correio existe, mas está desabilitada, suspensa, sem uso há tempo demais ou expirada, e não recebe e-mails.',
    sender: [
      { text: 'Pergunte ao destinatário por outro meio, por exemplo por telefone, que endereço usar agora.' },
      { text: 'Não volte a escrever para este endereço até saber que ele está ativo de novo.' },
    ],
    helpdesk: [
      { text: 'Pergunte se a pessoa ainda trabalha lá ou mudou de provedor de e-mail.' },
      {
        text: 'Pergunte se outras pessoas do mesmo domínio recebem e-mails; nesse caso, só esta caixa de correio está fechada.',
      },
      {
        text: 'Destinatário da sua organização: pergunte ao administrador se a licença ou o acesso foi removido recentemente.',
      },
    ],
    admin: [
      {
        text: 'Destinatário da sua organização: verifique o estado da conta, a licença e a caixa de correio.',
        commands: [command.mailboxState, command.softDeletedMailbox],
      },
      {
        text: 'Se a pessoa saiu da organização, converta a caixa de correio em compartilhada, com uma resposta automática que indique quem a substitui, para que os remetentes tenham um retorno.',
        commands: [command.makeMailboxShared],
      },
      { text: 'Listas de distribuição e aplicativos: pare de enviar para este endereço.' },
    ],
  },

  'recipient-moved': {
    title: 'A caixa de correio mudou para outro endereço',
    explanation: 'O destinatário não recebe mais e-mails neste endereço. Talvez o relatório indique o novo.',
    sender: [
      {
        text: 'Procure um novo endereço no relatório e peça ao destinatário que o confirme por outro meio antes de enviar algo confidencial para lá.',
      },
      { text: 'Corrija o endereço nos seus contatos e listas e exclua a sugestão antiga.' },
    ],
    helpdesk: [
      {
        text: 'Antes de passar o novo endereço adiante, verifique se ele é plausível (a mesma pessoa, um domínio conhecido).',
      },
      { text: 'Se nenhum novo endereço for indicado, peça ao remetente outro contato do destinatário.' },
    ],
    admin: [
      {
        text: 'Destinatário da sua organização: mantenha o endereço antigo como endereço adicional, para que os e-mails continuem chegando.',
        commands: [command.addAddress],
      },
      {
        text: 'Depois de uma migração, verifique para onde aponta o usuário de e-mail.',
        commands: [command.mailUserTarget],
      },
      { text: 'Listas de distribuição e aplicativos: substitua o endereço; pare de enviar para o antigo.' },
    ],
  },

  'mailbox-full': {
    title: 'A caixa de correio do destinatário está cheia',
    explanation: 'O endereço está correto, mas a caixa de correio não tem espaço para novas mensagens.',
    sender: [
      { text: 'Avise o destinatário por outro meio que a caixa de correio dele está cheia.' },
      {
        text: 'Envie a mensagem de novo quando houver espaço, daqui a um ou dois dias. O endereço pode ficar nos seus contatos.',
      },
    ],
    helpdesk: [
      {
        text: 'Certifique-se de que o relatório fala da caixa de correio do destinatário e não de um limite do próprio remetente.',
      },
      {
        text: 'Destinatário da sua organização: ajude a esvaziar Itens Excluídos e Lixo Eletrônico e a mover os itens grandes para o arquivo morto.',
      },
    ],
    admin: [
      {
        text: 'Destinatário da sua organização: compare o espaço ocupado com a cota.',
        commands: [command.mailboxUse, command.mailboxQuota],
      },
      {
        text: 'Ative o arquivo morto ou atribua uma licença com uma caixa de correio maior.',
        commands: [command.enableArchive],
      },
      {
        text: 'Listas de distribuição e aplicativos: mantenha o endereço, suspenda os envios e tente de novo depois de alguns dias.',
      },
    ],
  },

  'recipient-refused': {
    title: 'O destinatário não aceita este remetente ou esta mensagem',
    explanation:
      'O endereço está correto, mas as configurações do destinatário, como um filtro ou uma lista de remetentes bloqueados, recusam a mensagem.',
    sender: [
      { text: 'Peça ao destinatário por outro meio que aceite os e-mails do seu endereço.' },
      { text: 'Se o bloqueio for intencional, respeite-o e não tente por outro endereço.' },
    ],
    helpdesk: [
      { text: 'Pergunte desde quando falha e se mensagens anteriores chegaram a esta pessoa.' },
      {
        text: 'Pergunte se outras pessoas da mesma organização recebem os e-mails do remetente: se não, o bloqueio é da organização, e é preciso falar com o administrador dela.',
      },
    ],
    admin: [
      {
        text: 'Destinatário da sua organização: verifique as configurações de lixo eletrônico e as regras da caixa de correio.',
        commands: [command.junkSettings, command.inboxRules],
      },
      {
        text: 'Só desbloqueie um remetente com o consentimento do titular da caixa de correio.',
        commands: [command.removeBlockedSender],
      },
      { text: 'Newsletters: trate a recusa como um cancelamento da inscrição.' },
    ],
  },

  'recipient-restricted': {
    title: 'Só certos remetentes podem escrever para este endereço',
    explanation:
      'A caixa de correio ou o grupo existe, mas só aceita e-mails de pessoas autorizadas, muitas vezes apenas da própria organização.',
    sender: [
      { text: 'Peça ao responsável pelo grupo ou pela caixa de correio permissão para escrever.' },
      { text: 'Enquanto isso, escreva diretamente a uma pessoa de lá, se conhecer alguma.' },
    ],
    helpdesk: [
      {
        text: 'Descubra se o endereço é um grupo, uma caixa de correio compartilhada ou uma pessoa, e quem é o responsável.',
      },
      {
        text: 'Pergunte se o remetente usou a conta autorizada: conectado a ela e com o endereço de trabalho.',
      },
      {
        text: 'Destinatário de outra organização: é o remetente que precisa pedir a autorização lá; do seu lado não há nada a configurar.',
      },
    ],
    admin: [
      {
        text: 'Destinatário da sua organização: verifique as restrições de entrega (Exchange admin center > Recipients > Groups ou Mailboxes > Mail flow settings).',
        commands: [command.groupRestrictions],
      },
      {
        text: 'Autorize só este remetente (se for externo, ele precisa de um contato de e-mail) em vez de abrir o endereço a todos.',
        commands: [command.newMailContact, command.permitSenderToGroup],
      },
      {
        text: 'A lista de remetentes aceitos substitui "todos": inclua também quem, dentro da organização, precisa continuar escrevendo.',
      },
    ],
  },

  'address-invalid': {
    title: 'O endereço não está escrito corretamente',
    explanation:
      'Nenhum sistema de e-mail consegue entregar a um endereço escrito assim: há um caractere a mais ou falta alguma coisa.',
    sender: [
      {
        text: 'Procure no endereço espaços, vírgulas, pontos que faltem, aspas ou acentos, e veja se não falta nada antes ou depois do @.',
      },
      { text: 'Digite o endereço de novo à mão; não o copie de um documento nem de uma página da web.' },
    ],
    helpdesk: [
      {
        text: 'Copie o endereço do relatório para um editor de texto simples: lá aparecem os caracteres invisíveis e as letras parecidas.',
      },
      {
        text: 'Pergunte se o endereço vem de uma lista ou de um formulário; nesse caso pode haver outros errados.',
      },
    ],
    admin: [
      {
        text: 'Corrija o endereço onde ele está guardado: contato, diretório, lista, aplicativo.',
        commands: [command.mailContacts],
      },
      {
        text: 'Endereços antigos que começam com IMCEAEX- ou /o= vêm da lista de sugestões do Outlook: exclua a entrada ou adicione o endereço X500 ao destinatário.',
      },
      { text: 'Formulários e importações: valide os endereços já na entrada.' },
    ],
    links: [pages.recipientAddress],
  },

  'domain-not-found': {
    title: 'O domínio do endereço não foi encontrado',
    explanation:
      'Não existe na internet nenhum serviço de e-mail para a parte depois do @. Em geral, ela foi digitada errado ou o dono abandonou o domínio.',
    sender: [
      { text: 'Confira a parte depois do @: terminações erradas (.con, .cmo) e letras trocadas são comuns.' },
      { text: 'Se estiver certa, pergunte ao destinatário por outro meio qual é o endereço atual.' },
    ],
    helpdesk: [
      { text: 'Verifique se o domínio tem um site e se lá o nome é escrito da mesma forma.' },
      { text: 'Pergunte se os e-mails para este domínio já funcionaram alguma vez, e até quando.' },
    ],
    admin: [
      {
        text: 'Consulte o domínio em dois servidores de nomes.',
        commands: [command.mxOfRecipient, command.nameServersOfRecipient],
      },
      {
        text: 'Se a consulta funcionar em outro lugar, o problema está do seu lado: o servidor de nomes em uso ou um conector que indica um host errado.',
        commands: [command.outboundConnectors],
      },
      { text: 'Domínio próprio: renove-o no registrador e publique o registro MX.' },
    ],
  },

  'domain-refuses-mail': {
    title: 'O domínio não aceita nenhum e-mail',
    explanation: 'Quem opera a parte depois do @ declarou que não recebe e-mails.',
    sender: [
      {
        text: 'Confira a parte depois do @: muitas organizações usam uma para o e-mail e outra para o site.',
      },
      { text: 'Peça ao destinatário por outro meio um endereço que receba e-mails.' },
    ],
    helpdesk: [
      { text: 'Procure no site da organização um endereço de contato.' },
      { text: 'Endereços de mensagens do tipo "não responda" costumam ser assim.' },
    ],
    admin: [
      {
        text: 'Consulte o registro MX: um MX nulo (um único ponto como host) declara que não se aceitam e-mails.',
        commands: [command.mxOfRecipient],
      },
      {
        text: 'Domínio próprio que deve receber: substitua o MX nulo pelo host do seu serviço de e-mail.',
      },
      { text: 'Listas de distribuição e aplicativos: pare de enviar para endereços deste domínio.' },
    ],
    links: [pages.nullMx],
  },

  'sender-rejected': {
    title: 'O seu endereço de remetente não é aceito',
    explanation:
      'O sistema de destino recusa o endereço de onde vem a mensagem: não o encontra, não encontra o domínio dele ou não o permite.',
    sender: [
      { text: 'O problema não é o endereço do destinatário.' },
      {
        text: 'Verifique se o seu próprio endereço está escrito corretamente nas configurações do programa de e-mail ou do dispositivo.',
      },
      { text: 'Encaminhe este relatório completo ao suporte de TI.' },
    ],
    helpdesk: [
      {
        text: 'Procure no relatório o endereço do remetente e pergunte o que enviou a mensagem: dispositivos e aplicativos muitas vezes usam um endereço que não existe.',
      },
      { text: 'Pergunte se os e-mails do mesmo remetente chegam a outras organizações.' },
    ],
    admin: [
      {
        text: 'Verifique se o domínio do remetente é encontrado no DNS e recebe e-mails.',
        commands: [command.mxOfSender, command.spfOfSender],
      },
      {
        text: 'Dispositivos e aplicativos: use um endereço existente do seu próprio domínio, no campo From e como remetente do envelope.',
      },
      {
        text: 'Se só uma organização recusar, envie a linha de diagnóstico completa ao postmaster dela.',
      },
    ],
  },

  'sender-domain-unregistered': unregisteredDomain,

  'sender-blocked': {
    title: 'A sua conta ou organização está impedida de enviar',
    explanation:
      'O seu próprio serviço de e-mail bloqueou o envio da sua conta, de um servidor ou de toda a organização, quase sempre por causa de mensagens que pareciam spam. Muitas vezes outra pessoa usou uma conta indevidamente.',
    sender: [
      { text: 'O problema não é o endereço do destinatário. A mensagem foi barrada do seu próprio lado.' },
      { text: 'Avise imediatamente o suporte de TI e encaminhe este relatório completo.' },
      {
        text: 'Informe se encontrar mensagens enviadas que você não escreveu ou se digitou há pouco a sua senha em uma página suspeita.',
      },
    ],
    helpdesk: [
      { text: 'Descubra quem é afetado: uma pessoa (uma conta) ou muitas (um conector ou o tenant).' },
      {
        text: 'Pergunte sobre mensagens enviadas desconhecidas, solicitações de entrada que ninguém fez, novas regras da caixa de entrada ou de encaminhamento e envios em massa.',
      },
      {
        text: 'Passe o caso aos administradores como incidente de segurança. Não peça o desbloqueio antes de a causa ser encontrada.',
      },
    ],
    admin: [
      {
        text: 'Primeiro proteja a conta: redefina a senha, encerre todas as sessões, exija a autenticação multifator, remova encaminhamentos e regras da caixa de entrada desconhecidos, revise os aplicativos autorizados.',
        commands: [command.endSessions, command.inboxRules, command.mailboxForwarding],
      },
      {
        text: 'Veja o que está bloqueado: Microsoft Defender portal > Email & collaboration > Review > Restricted entities.',
        commands: [command.blockedUsers, command.blockedConnectors],
      },
      {
        text: 'Desbloqueie só quando a causa estiver resolvida; o número de desbloqueios é limitado.',
        commands: [command.unblockUser],
      },
      {
        text: 'Se toda a organização estiver bloqueada, só o suporte do serviço de e-mail pode remover o bloqueio: informe o código, a causa e a correção.',
      },
    ],
    links: [pages.restrictedUsers, pages.accountCompromise, pages.connectorCompromise, pages.sendingBlocks],
  },

  'sender-limit-exceeded': {
    title: 'Você atingiu o seu limite de envio',
    explanation:
      'A sua conta ou organização enviou tanto quanto o serviço de e-mail permite em determinado período. O endereço do destinatário está correto.',
    sender: [
      {
        text: 'Aguarde: o envio volta a funcionar quando o limite permitir, em geral dentro de um dia. Tentar várias vezes não acelera nada.',
      },
      {
        text: 'Se você não enviou muita coisa, avise imediatamente o suporte de TI: outra pessoa pode estar usando a sua conta.',
      },
      { text: 'Para envios em massa, peça ao suporte de TI um serviço adequado.' },
    ],
    helpdesk: [
      {
        text: 'Pergunte quantas mensagens foram enviadas nas últimas 24 horas, a quantos destinatários e por qual meio.',
      },
      { text: 'Descubra se só esta conta chegou ao limite ou se foi toda a organização.' },
      {
        text: 'Pergunte sobre mensagens enviadas que a pessoa não reconheça: nesse caso é um incidente de segurança.',
      },
    ],
    admin: [
      {
        text: 'Descubra o que esgotou o limite: rastreamento de mensagens, Exchange admin center > Reports > Mail flow e os limites da política de spam de saída.',
        commands: [command.traceBySender, command.externalRecipientLimit, command.outboundSpamPolicy],
      },
      { text: 'Antes de tudo, descarte o uso indevido da conta ou de um conector.' },
      {
        text: 'Transfira os envios em massa para um serviço adequado (Azure Communication Services, um provedor de envios em massa; High Volume Email para destinatários internos). Mais caixas de correio não ajudam: a organização também tem um limite.',
      },
    ],
    links: [pages.sendingLimits, pages.sendingLimitsTroubleshoot, pages.azureEmail],
  },

  'sender-not-authenticated': {
    title: 'Faltou a autenticação para enviar, ou ela foi recusada',
    explanation:
      'O servidor só aceita mensagens depois da autenticação. Ela não foi feita, ou o nome de usuário, a senha ou o método não foi aceito.',
    sender: [
      { text: 'O problema não é o endereço do destinatário.' },
      {
        text: 'Se você mudou a senha há pouco tempo, digite a nova no programa de e-mail ou no dispositivo.',
      },
      { text: 'Se não resolver, diga ao suporte de TI com que programa ou dispositivo você envia.' },
    ],
    helpdesk: [
      {
        text: 'Pergunte o que faz o envio: programa de e-mail, impressora, scanner, aplicativo, script; e desde quando falha.',
      },
      { text: 'Pergunte sobre uma senha nova, uma nova regra de acesso ou uma atualização do dispositivo.' },
      {
        text: 'Verifique as configurações de saída de e-mail: servidor, porta 587, TLS, autenticação com o endereço completo.',
      },
    ],
    admin: [
      {
        text: 'Veja por que foi recusada: Microsoft Entra admin center > Sign-in logs da conta, e se o SMTP AUTH está permitido.',
        commands: [command.smtpAuthOfMailbox, command.smtpAuthOfOrganisation],
      },
      {
        text: 'Prefira OAuth 2.0 para a autenticação ou, para dispositivos que não o suportam, um conector de retransmissão que os reconheça por certificado ou endereço IP.',
      },
      {
        text: 'Se o SMTP AUTH for necessário, permita-o só nesta caixa de correio, não em toda a organização.',
        commands: [command.allowSmtpAuth],
      },
    ],
    links: [pages.devices],
  },

  'sender-not-authorized': {
    title: 'Você não pode enviar com este remetente ou para este destino',
    explanation:
      'O servidor sabe quem você é, mas você não tem permissão para enviar com o remetente escolhido ou para esse destino.',
    sender: [
      { text: 'Escolha o seu próprio endereço como remetente e envie a mensagem de novo.' },
      {
        text: 'Se você precisa enviar por outra pessoa ou por uma caixa de correio compartilhada, peça a permissão ao suporte de TI.',
      },
    ],
    helpdesk: [
      { text: 'Compare o endereço do remetente no relatório com a conta que estava conectada.' },
      {
        text: 'Pergunte se a permissão foi concedida ou retirada há pouco: uma alteração leva até uma hora para valer.',
      },
      { text: 'Dispositivos: o endereço do remetente deve ser o mesmo com que eles se autenticam.' },
    ],
    admin: [
      {
        text: 'Verifique as permissões da caixa de correio ou do grupo.',
        commands: [command.sendAsRights, command.sendOnBehalfRights],
      },
      {
        text: 'Conceda Send As (ou Send on Behalf) só à conta que precisa disso.',
        commands: [command.grantSendAs],
      },
    ],
  },

  'relay-denied': {
    title: 'Um servidor no caminho não repassa a mensagem',
    explanation:
      'A mensagem chegou a um servidor que não é responsável pelo destinatário e que não repassa e-mails deste remetente.',
    sender: [
      { text: 'Confira a parte depois do @ no endereço do destinatário.' },
      {
        text: 'Se estiver certa, encaminhe este relatório completo ao suporte de TI e diga com o que você enviou a mensagem.',
      },
    ],
    helpdesk: [
      { text: 'Procure no relatório o servidor que recusou: o seu, o do seu provedor ou o do destinatário.' },
      {
        text: 'Pergunte se falham todos os e-mails externos ou só os deste domínio. Todos: o problema é a sua rota ou autenticação. Só um domínio: é a rota deles.',
      },
      {
        text: 'Dispositivos e aplicativos: pergunte que servidor e que porta usam e se fazem autenticação.',
      },
    ],
    admin: [
      {
        text: 'Se o domínio do destinatário for seu: o registro MX deve apontar para o sistema que o conhece, e o domínio deve estar registrado lá.',
        commands: [command.mxOfSender, command.acceptedDomains],
      },
      {
        text: 'Se o servidor, dispositivo ou aplicativo for seu: faça com que se autentique ou que um conector o reconheça por certificado ou endereço IP.',
        commands: [command.inboundConnectors],
      },
      {
        text: 'Se o domínio do destinatário for de terceiros: avise o administrador dele de que o MX aponta para um servidor que recusa o domínio.',
      },
      {
        text: 'Nunca abra um servidor para retransmitir de qualquer origem: ele seria usado para enviar spam.',
      },
    ],
    links: [pages.relayAccessDenied, pages.connectors, pages.devices],
  },

  'authentication-failed': {
    title: 'Não foi possível confirmar que a mensagem é sua',
    explanation:
      'O sistema de destino verifica se o e-mail vem de fato do domínio do remetente. A verificação falhou ou não foi possível, por isso a mensagem foi recusada.',
    sender: [
      { text: 'O problema não é o endereço do destinatário, e enviar de novo não resolve.' },
      {
        text: 'Encaminhe este relatório completo ao suporte de TI e diga com o que você enviou a mensagem, por exemplo um serviço de newsletters ou um aplicativo.',
      },
    ],
    helpdesk: [
      { text: 'Descubra que sistema enviou a mensagem e que domínio aparece no endereço do remetente.' },
      {
        text: 'Anote qual verificação falhou: o relatório muitas vezes indica SPF, DKIM ou DMARC e o endereço IP.',
      },
      {
        text: 'Pergunte se a mensagem foi encaminhada automaticamente: o encaminhamento muitas vezes faz essas verificações falharem.',
      },
    ],
    admin: [
      {
        text: 'Leia os registros publicados.',
        commands: [command.spfOfSender, command.dkimOfSender, command.dmarcOfSender],
      },
      {
        text: 'SPF: um único registro que indique todos os sistemas que enviam pelo domínio, com no máximo dez consultas DNS.',
      },
      {
        text: 'DKIM: assine com o domínio do endereço From, também nos serviços de newsletters e nos aplicativos.',
        commands: [command.dkimSigning],
      },
      {
        text: 'DMARC: comece com p=none, leia os relatórios e só endureça a política quando todas as suas origens passarem na verificação.',
      },
    ],
    links: [pages.spf, pages.dkim, pages.dmarc, pages.gmailSenderGuidelines],
  },

  'missing-reverse-dns': {
    title: 'O servidor de envio não se identifica corretamente',
    explanation:
      'O sistema de destino exige que o nome do servidor de envio e o endereço dele na internet combinem. Aqui não combinam.',
    sender: [
      { text: 'O problema não é o endereço do destinatário, e enviar de novo não resolve.' },
      { text: 'Encaminhe este relatório completo ao suporte de TI.' },
    ],
    helpdesk: [
      { text: 'Anote o endereço IP do relatório e descubra de quem é o servidor: seu ou de um provedor.' },
      { text: 'Pergunte se o servidor ou a conexão de internet mudou recentemente.' },
    ],
    admin: [
      {
        text: 'Consulte o nome do endereço e o endereço desse nome: um deve levar ao outro.',
        commands: [command.nameOfAddress, command.addressOfName],
      },
      {
        text: 'Peça ao dono do endereço IP que defina o registro PTR: o provedor de internet ou a empresa de hospedagem.',
      },
      { text: 'Faça o servidor se apresentar (HELO/EHLO) com o seu próprio nome de host completo.' },
      {
        text: 'Em IPv6, defina também o registro PTR ou envie por IPv4. Em conexões com endereço variável, envie pela retransmissão de um provedor.',
      },
    ],
    links: [pages.gmailSenderGuidelines],
  },

  'ip-blocklisted': {
    title: 'O servidor de envio está em uma lista de bloqueio',
    explanation:
      'O sistema de destino recusa e-mails deste servidor porque o endereço dele na internet está em uma lista de fontes de spam. Isso não significa que você tenha enviado spam.',
    sender: [
      { text: 'O problema não é o endereço do destinatário; mantenha-o.' },
      { text: 'Encaminhe este relatório completo ao suporte de TI.' },
      { text: 'Se for urgente, fale com o destinatário por outro meio.' },
    ],
    helpdesk: [
      { text: 'Anote o endereço IP e o nome da lista de bloqueio que aparecem no relatório.' },
      {
        text: 'Descubra de quem é o servidor: seu, do seu provedor de e-mail ou de um serviço de newsletters.',
      },
      { text: 'Pergunte se outros destinatários recusam e-mails pelo mesmo motivo, e desde quando.' },
    ],
    admin: [
      { text: 'Consulte o endereço na página da lista indicada no relatório e leia por que ele está lá.' },
      {
        text: 'Resolva primeiro a causa: uma conta comprometida, uma retransmissão aberta, um computador infectado atrás do mesmo endereço, uma lista de e-mails antiga. Caso contrário, o endereço volta para a lista.',
      },
      {
        text: 'Depois peça a remoção, na página de cada lista; para a Microsoft: https://sender.office.com.',
      },
      {
        text: 'Se o endereço for do seu provedor ou da Microsoft, não é você quem pode pedir a remoção: entregue o relatório ao provedor e veja no rastreamento de mensagens (OutboundIpPoolName) se os seus e-mails saíram como suspeitos de spam.',
      },
    ],
    links: [pages.spamhausCheck, pages.delistPortal, pages.outlookSenderSupport, pages.highRiskPool],
  },

  'domain-blocklisted': {
    title: 'Um domínio da mensagem está em uma lista de bloqueio',
    explanation:
      'O domínio do remetente, ou um link da mensagem, está em uma lista de domínios conhecidos por spam ou fraude, e o sistema de destino recusa a mensagem.',
    sender: [
      { text: 'O problema não é o endereço do destinatário; mantenha-o.' },
      { text: 'Se a mensagem ou a assinatura tiver links, envie-a uma vez sem eles.' },
      { text: 'Encaminhe este relatório completo ao suporte de TI.' },
    ],
    helpdesk: [
      { text: 'Anote que domínio e que lista o relatório indica: o domínio do remetente ou o de um link.' },
      {
        text: 'Verifique links e assinaturas: links encurtados e páginas de terceiros são motivos frequentes.',
      },
    ],
    admin: [
      { text: 'Consulte o domínio na página da lista e leia por que ele está lá.' },
      {
        text: 'Domínio próprio: procure um site invadido, contas ou formulários usados indevidamente e envios para listas antigas; corrija e depois peça a remoção.',
      },
      { text: 'Domínio de terceiros: retire os links para ele e avise o dono.' },
    ],
    links: [pages.spamhausCheck],
  },

  'low-reputation': {
    title: 'O sistema de destino não confia o bastante em quem envia',
    explanation:
      'O sistema de destino avalia os remetentes pelo histórico, como reclamações e endereços errados, e recusa ou atrasa os e-mails deste.',
    sender: [
      { text: 'O problema não é o endereço do destinatário; mantenha-o.' },
      { text: 'Não envie a mensagem várias vezes: isso piora a situação.' },
      { text: 'Encaminhe este relatório completo ao suporte de TI.' },
    ],
    helpdesk: [
      { text: 'Anote o endereço IP e o sistema de destino que aparecem no relatório.' },
      {
        text: 'Pergunte sobre os envios em massa dos últimos dias: listas novas, mais volume, um servidor ou serviço novo.',
      },
    ],
    admin: [
      {
        text: 'Descarte o uso indevido: contas comprometidas, formulários abertos na web, servidores que enviam por conta própria.',
      },
      {
        text: 'Limpe as listas: só destinatários que pediram os e-mails, nenhum endereço que já devolveu mensagens; facilite o cancelamento da inscrição.',
      },
      {
        text: 'Faça com que SPF, DKIM e DMARC passem na verificação e, a partir de um endereço novo, aumente o volume devagar, ao longo de semanas.',
      },
      {
        text: 'Acompanhe as ferramentas do próprio destino (Google Postmaster Tools, SNDS para Outlook.com) e fale com o postmaster dele quando a causa estiver resolvida.',
      },
    ],
    links: [pages.gmailSenderGuidelines, pages.outlookSenderSupport],
  },

  'rate-limited': {
    title: 'Por enquanto, o destino não aceita mais e-mails daqui',
    explanation:
      'Chegaram mensagens ou conexões demais em pouco tempo deste remetente ou para esta caixa de correio. Em geral passa sozinho.',
    sender: [
      {
        text: 'O endereço está correto. A maioria dos sistemas tenta de novo sozinha; aguarde algumas horas.',
      },
      {
        text: 'Se chegar um relatório definitivo, envie a mensagem mais uma vez depois, e envios grandes em partes menores.',
      },
    ],
    helpdesk: [
      {
        text: 'Veja se o relatório é um aviso de atraso ou é definitivo. Se for um atraso, ainda não há nada a fazer.',
      },
      { text: 'Pergunte sobre envios em massa ou aplicativos que enviaram muito naquele horário.' },
    ],
    admin: [
      { text: 'Deixe a fila tentar de novo; não exclua e reenvie.' },
      {
        text: 'Envie a este destino menos conexões e mensagens por vez e distribua os envios em massa ao longo de horas.',
      },
      {
        text: 'Se o volume não for seu, procure uma conta ou um servidor usado indevidamente.',
        commands: [command.topSenders],
      },
    ],
  },

  'greylisted': {
    title: 'O sistema de destino pede que se tente mais tarde',
    explanation:
      'Alguns sistemas adiam de propósito a primeira mensagem de um remetente novo. Um servidor de e-mail tenta de novo sozinho, e então a mensagem é entregue.',
    sender: [
      { text: 'Aguarde. Não há nada a fazer; a mensagem em geral chega em algumas horas.' },
      { text: 'Só se chegar um relatório definitivo, avise o suporte de TI.' },
    ],
    helpdesk: [
      { text: 'Verifique se o relatório é um aviso de atraso e não é definitivo.' },
      {
        text: 'Se um dispositivo ou aplicativo enviar diretamente, pergunte se ele consegue repetir a tentativa: muitos não conseguem.',
      },
    ],
    admin: [
      {
        text: 'Deixe a fila tentar de novo, se possível do mesmo endereço IP: um endereço novo reinicia a espera.',
      },
      {
        text: 'Dispositivos e scripts que não repetem a tentativa: faça-os enviar por um servidor de e-mail que repita.',
      },
    ],
    links: [pages.greylisting],
  },

  'spam-detected': {
    title: 'A mensagem foi tratada como spam',
    explanation: 'O sistema de destino considerou a mensagem, ou a origem dela, indesejada e a recusou.',
    sender: [
      { text: 'O problema não é o endereço do destinatário; mantenha-o.' },
      {
        text: 'Escreva a mensagem de forma simples: menos links e imagens, nenhum link encurtado, nenhum anexo desnecessário; depois envie-a mais uma vez.',
      },
      {
        text: 'Se mensagens simples também forem recusadas, encaminhe este relatório completo ao suporte de TI.',
      },
    ],
    helpdesk: [
      {
        text: 'Pergunte se uma mensagem de teste curta, sem links nem anexos, é entregue: é o conteúdo ou o remetente?',
      },
      { text: 'Pergunte se outros destinatários também recusam: é um destino só ou o seu lado?' },
      {
        text: 'Peça ao destinatário que avise o suporte de TI dele de que e-mails desejados estão sendo recusados.',
      },
    ],
    admin: [
      {
        text: 'Verifique primeiro SPF, DKIM e DMARC do domínio do remetente.',
        commands: [command.spfOfSender, command.dmarcOfSender],
      },
      {
        text: 'Veja no rastreamento de mensagens (OutboundIpPoolName) se o e-mail já saiu do seu lado como suspeito de spam; nesse caso procure a causa: uma assinatura, um link, uma conta usada indevidamente.',
      },
      {
        text: 'Procure na resposta do destino o código e a página dele, e informe lá o erro de avaliação.',
      },
    ],
    links: [pages.highRiskPool, pages.antiSpam],
  },

  'virus-detected': {
    title: 'A mensagem foi tratada como malware',
    explanation: 'O sistema de destino encontrou na mensagem ou nos anexos algo que considera nocivo.',
    sender: [
      { text: 'Não envie o anexo de novo e não o abra.' },
      { text: 'Avise imediatamente o suporte de TI e encaminhe este relatório completo.' },
    ],
    helpdesk: [
      { text: 'Pergunte de onde veio o arquivo e quem mais o recebeu.' },
      {
        text: 'Foi mesmo a pessoa que enviou? Se não, a conta ou o computador está sendo usado indevidamente: é um incidente de segurança.',
      },
    ],
    admin: [
      {
        text: 'Verifique o computador e o arquivo com assinaturas de vírus atuais; isole o computador se estiver infectado.',
      },
      {
        text: 'Se a mensagem não for da pessoa, trate a conta como comprometida: redefina a senha, encerre as sessões, remova regras desconhecidas.',
        commands: [command.endSessions, command.inboxRules],
      },
      {
        text: 'Se o arquivo estiver limpo, compartilhe-o por um link e informe o alarme falso ao fabricante do filtro indicado na resposta.',
      },
    ],
    links: [pages.accountCompromise],
  },

  'content-rejected': {
    title: 'Alguma coisa na mensagem não é aceita',
    explanation:
      'O sistema de destino não aceita uma parte da mensagem, como um tipo de anexo ou um formato.',
    sender: [
      {
        text: 'Deixe de fora anexos que sejam programas, scripts, macros ou arquivos compactados com senha; compartilhe-os por um link.',
      },
      { text: 'Envie a mensagem mais uma vez, se preciso como texto simples.' },
    ],
    helpdesk: [
      { text: 'Leia no relatório o que foi recusado: um tipo de arquivo, um nome, um formato.' },
      { text: 'Pergunte o que estava anexado e se a mensagem passa sem isso.' },
    ],
    admin: [
      {
        text: 'Verifique primeiro as suas próprias regras e filtros de anexos: a recusa pode vir do seu lado.',
        commands: [command.mailFlowRules, command.attachmentFilter],
      },
      { text: 'Destino: pergunte ao administrador que regra recusou, com a linha de diagnóstico completa.' },
      {
        text: 'Aplicativos: gere mensagens em formato padrão (UTF-8, tipos MIME que correspondam aos arquivos).',
      },
    ],
    links: [pages.mailFlowRules],
  },

  'message-too-large': {
    title: 'A mensagem é grande demais',
    explanation:
      'A mensagem com os anexos é maior do que um sistema no caminho ou o destinatário aceita. No caminho, uma mensagem cresce cerca de um terço.',
    sender: [
      { text: 'Compartilhe os arquivos por um link (por exemplo, do OneDrive) em vez de anexá-los.' },
      { text: 'Ou reduza o tamanho deles, ou divida-os em várias mensagens.' },
    ],
    helpdesk: [
      { text: 'Pergunte o tamanho dos anexos e procure o limite no relatório, se estiver lá.' },
      {
        text: 'Veja quem recusou: o seu próprio sistema ou o do destinatário; você só pode mudar os seus próprios limites.',
      },
    ],
    admin: [
      {
        text: 'Compare os limites da caixa de correio e da organização.',
        commands: [command.mailboxSizeLimits, command.sizeRules],
      },
      {
        text: 'Aumente um limite só onde for necessário; o Exchange Online permite até 150 MB.',
        commands: [command.raiseSizeLimits],
      },
    ],
    links: [pages.sendingLimits],
  },

  'message-malformed': {
    title: 'A mensagem não está montada como um e-mail deve ser',
    explanation:
      'O programa que gerou a mensagem não seguiu as regras do e-mail, por isso o sistema de destino a recusa.',
    sender: [
      {
        text: 'Escreva uma nova mensagem na forma mais simples, em vez de encaminhar ou reenviar esta.',
      },
      { text: 'Se um aplicativo ou dispositivo a enviou, diga ao suporte de TI qual foi.' },
    ],
    helpdesk: [
      {
        text: 'Descubra o que gerou a mensagem: programa de e-mail e versão, aplicativo, dispositivo, script.',
      },
      { text: 'Pergunte se uma mensagem nova e simples da mesma pessoa é entregue.' },
    ],
    admin: [
      {
        text: 'Leia na resposta o que está errado: cabeçalho, data, campo repetido ou ausente, fim de linha, tamanho da linha.',
      },
      {
        text: 'Aplicativos e scripts: exatamente um From, um Date e um Message-ID, linhas terminadas em CRLF e com no máximo 998 caracteres. Use uma biblioteca de e-mail em vez de montar mensagens à mão.',
      },
      {
        text: 'Um gateway ou uma ferramenta de assinaturas no caminho pode danificar mensagens: faça um teste sem ele.',
      },
    ],
    links: [pages.messageFormat],
  },

  'policy-violation': {
    title: 'Uma regra não permite esta mensagem',
    explanation:
      'Uma regra da organização que recebe, ou da sua, recusa a mensagem. O relatório não diz mais do que isso.',
    sender: [
      { text: 'Pergunte ao destinatário por outro meio se ele espera e-mails desse tipo de você.' },
      {
        text: 'Encaminhe este relatório completo ao suporte de TI; enviar de novo sem mudanças não resolve.',
      },
    ],
    helpdesk: [
      { text: 'Veja que sistema recusou: o seu ou o do destinatário.' },
      {
        text: 'Pergunte o que há de especial: anexo, criptografia, palavras, destinatário, encaminhamento automático.',
      },
      { text: 'Destino: pergunte ao suporte de TI de lá, com a linha de diagnóstico completa e o horário.' },
    ],
    admin: [
      {
        text: 'Do seu lado: procure a regra no rastreamento de mensagens, nas regras de fluxo de e-mail e nas de prevenção contra perda de dados.',
        commands: [command.mailFlowRules, command.traceBySender],
      },
      { text: 'Restrinja a regra ou adicione uma exceção para o caso; não a desative.' },
      {
        text: 'Destino: informe ao administrador a linha de diagnóstico completa, o horário e a ID da mensagem.',
      },
    ],
    links: [pages.mailFlowRules],
  },

  'encryption-required': {
    title: 'Não foi possível proteger a conexão como exigido',
    explanation:
      'A mensagem só pode seguir por uma conexão criptografada e verificada, e não foi possível estabelecê-la com o outro servidor.',
    sender: [
      { text: 'O endereço e a mensagem estão corretos.' },
      {
        text: 'Encaminhe este relatório completo ao suporte de TI; se for urgente, fale com o destinatário por outro meio.',
      },
    ],
    helpdesk: [
      { text: 'Pergunte se só este domínio é afetado: nesse caso o problema muito provavelmente está lá.' },
      { text: 'Passe a linha de diagnóstico completa ao suporte de TI do destinatário.' },
    ],
    admin: [
      {
        text: 'Verifique o certificado e o que o domínio exige.',
        commands: [command.certificateOfRecipient, command.mtaStsRecord, command.tlsaOfRecipient],
      },
      {
        text: 'Do seu lado: verifique o que os seus conectores exigem. Não reduza a exigência sem o consentimento de quem a pediu.',
        commands: [command.outboundConnectors],
      },
      {
        text: 'Destino: um certificado válido de uma autoridade pública com toda a cadeia, que cubra os nomes de host do MX, além de MTA-STS e registros TLSA coerentes.',
      },
    ],
    links: [pages.mtaSts, pages.dane, pages.connectors],
  },

  'delivery-expired': {
    title: 'Não foi possível entregar a mensagem a tempo',
    explanation:
      'O sistema de envio tentou várias vezes, mas o outro lado nunca aceitou a mensagem. O motivo não é informado.',
    sender: [
      { text: 'Confira a parte depois do @ no endereço.' },
      {
        text: 'Envie a mensagem de novo mais tarde; se for urgente, fale com o destinatário por outro meio.',
      },
    ],
    helpdesk: [
      { text: 'Veja se é um aviso de atraso (ainda se tenta a entrega) ou o relatório definitivo.' },
      { text: 'Pergunte se os e-mails chegam a outros domínios e a outras pessoas deste domínio.' },
    ],
    admin: [
      {
        text: 'Verifique se o servidor do destinatário é encontrado e responde.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Leia o último erro na fila ou no rastreamento de mensagens: ele indica a causa real.',
        commands: [command.traceByRecipient],
      },
      { text: 'Informe o administrador do destinatário, com o host, o endereço IP e o horário.' },
    ],
    links: [pages.messageExpired],
  },

  'network-error': {
    title: 'Não foi possível acessar o outro servidor de e-mail',
    explanation:
      'Não foi possível estabelecer uma conexão com o servidor de e-mail do destinatário, ou ela caiu. Talvez ele esteja fora do ar por algum tempo.',
    sender: [
      {
        text: 'A sua mensagem está correta. Se este for um aviso de atraso, aguarde: ainda se tenta a entrega.',
      },
      { text: 'Se for definitivo, envie a mensagem de novo algumas horas depois.' },
    ],
    helpdesk: [
      {
        text: 'Pergunte se os e-mails chegam a outros domínios; se não, verifique a sua própria conexão e o firewall.',
      },
      { text: 'Verifique se o site da organização do destinatário também está fora do ar.' },
    ],
    admin: [
      {
        text: 'Teste o caminho até o host indicado no relatório.',
        commands: [command.mxOfRecipient, command.portOfRecipient],
      },
      {
        text: 'Muitos provedores e serviços de nuvem fecham a porta 25 para saída: nesse caso envie pela retransmissão deles.',
      },
      {
        text: 'Destino: inicie o serviço e faça o firewall aceitar a porta 25 de qualquer origem.',
      },
    ],
  },

  'dns-failure': {
    title: 'Os servidores de nomes do domínio não dão resposta utilizável',
    explanation:
      'No momento, não foi possível consultar a parte depois do @, porque os servidores de nomes dela estão fora do ar ou respondem errado.',
    sender: [
      { text: 'Confira a parte depois do @ no endereço.' },
      {
        text: 'Se estiver certa, aguarde: muitas vezes passa sozinho. Se chegar um relatório definitivo, envie de novo um dia depois.',
      },
    ],
    helpdesk: [
      {
        text: 'Pergunte se outros domínios também são afetados: nesse caso o problema está no seu próprio servidor de nomes.',
      },
      { text: 'Pergunte se os e-mails para este domínio funcionavam antes.' },
    ],
    admin: [
      {
        text: 'Compare as respostas do seu servidor de nomes com as de um público.',
        commands: [command.mxOfRecipient, command.mxOfRecipientElsewhere, command.nameServersOfRecipient],
      },
      {
        text: 'Um domínio assinado com registros DNSSEC expirados ou errados só falha nos resolvedores que os verificam.',
        commands: [command.signedMxOfRecipient, command.uncheckedMxOfRecipient],
      },
      { text: 'Domínio próprio: verifique o registrador, todos os servidores de nomes e o registro DS.' },
    ],
  },

  'mail-loop': {
    title: 'A mensagem anda em círculos',
    explanation:
      'Os servidores de e-mail ficaram passando a mensagem de um para o outro até que um deles a interrompeu. Em algum ponto, um encaminhamento ou uma rota leva de volta.',
    sender: [
      { text: 'A sua mensagem está correta, e enviar de novo não resolve.' },
      { text: 'Encaminhe este relatório completo ao suporte de TI e avise o destinatário por outro meio.' },
    ],
    helpdesk: [
      {
        text: 'Pergunte se o destinatário configurou um encaminhamento ou uma regra para outra caixa de correio que encaminha de volta.',
      },
      { text: 'Leia a lista de saltos no relatório: os servidores que se repetem formam o loop.' },
    ],
    admin: [
      {
        text: 'Procure um encaminhamento que leve de volta.',
        commands: [command.mailboxForwarding, command.inboxRules],
      },
      {
        text: 'Verifique o tipo do domínio e a rota: com todas as caixas de correio na nuvem, deve ser Authoritative; Internal relay exige um conector de saída para o outro sistema, que não pode devolver a mensagem.',
        commands: [command.acceptedDomains, command.outboundConnectors, command.mxOfSender],
      },
    ],
    links: [pages.loops],
  },

  'protocol-error': {
    title: 'Os dois servidores de e-mail não se entenderam',
    explanation:
      'Um servidor recusou um comando do outro ou não o conhecia. É uma falha técnica entre os sistemas.',
    sender: [
      { text: 'O endereço está correto. Envie a mensagem mais uma vez.' },
      { text: 'Se falhar de novo, encaminhe este relatório completo ao suporte de TI.' },
    ],
    helpdesk: [
      {
        text: 'Descubra o que enviou a mensagem: um aplicativo ou dispositivo que envia diretamente é a causa habitual.',
      },
      { text: 'Pergunte se acontece com todos os destinos ou só com um.' },
    ],
    admin: [
      { text: 'Leia o comando recusado no log do servidor de envio (log de protocolo SMTP).' },
      {
        text: 'Aplicativos e dispositivos: informe remetente e destinatário como endereços simples, apresente-se com um nome de host completo e espere cada resposta.',
      },
      {
        text: 'Um firewall que inspeciona o SMTP pode deturpar comandos: desative essa inspeção e faça um teste.',
      },
    ],
    links: [pages.smtp],
  },

  'too-many-recipients': {
    title: 'A mensagem tem destinatários demais',
    explanation: 'A mensagem indica de uma só vez mais destinatários do que um sistema no caminho aceita.',
    sender: [
      { text: 'Envie-a a menos pessoas por vez ou peça ao suporte de TI uma lista de distribuição.' },
      { text: 'Veja no relatório que destinatários não a receberam e envie-a só a eles.' },
    ],
    helpdesk: [
      { text: 'Pergunte quantos destinatários havia e se alguns receberam a mensagem.' },
      { text: 'Veja de quem é o limite: do seu próprio sistema ou do destino.' },
    ],
    admin: [
      {
        text: 'O seu limite: por padrão 500 destinatários por mensagem no Exchange Online, no máximo 1.000.',
        commands: [command.recipientsPerMessage, command.raiseRecipientsPerMessage],
      },
      {
        text: 'Aplicativos: divida grandes conjuntos de destinatários, com no máximo 100 por transação se você não conhecer o limite.',
      },
    ],
    links: [pages.sendingLimits],
  },

  'system-error': {
    title: 'O sistema de e-mail de destino está com uma falha',
    explanation:
      'O sistema de e-mail do destinatário está com defeito, mal configurado ou fechado no momento. A causa não é a sua mensagem.',
    sender: [
      { text: 'O endereço e a sua mensagem estão corretos. Se este for um aviso de atraso, aguarde.' },
      {
        text: 'Se for definitivo, envie a mensagem de novo algumas horas depois e avise o destinatário por outro meio.',
      },
    ],
    helpdesk: [
      { text: 'Pergunte se falham todos os e-mails para este domínio, e desde quando.' },
      {
        text: 'Se durar mais de um dia, passe a linha de diagnóstico completa ao suporte de TI do destinatário.',
      },
    ],
    admin: [
      {
        text: 'Microsoft 365 em um dos lados: veja Microsoft 365 admin center > Health > Service health.',
      },
      {
        text: 'Do seu lado: deixe a fila tentar de novo; verifique o seu servidor só se outros domínios também falharem.',
      },
      { text: 'Destino: procure o erro no log do servidor de destino, no horário do relatório.' },
    ],
  },

  'system-full': {
    title: 'O sistema de e-mail de destino não tem mais espaço',
    explanation:
      'O armazenamento de todo o sistema de destino está cheio, não apenas uma caixa de correio. Quem o opera precisa liberar espaço.',
    sender: [
      { text: 'O endereço e a sua mensagem estão corretos. Envie-a de novo algumas horas depois.' },
      { text: 'Se for urgente, fale com o destinatário por outro meio e mencione o relatório.' },
    ],
    helpdesk: [
      { text: 'Certifique-se de que é o sistema que está cheio, e não a caixa de correio de uma pessoa.' },
      { text: 'Passe a linha de diagnóstico completa ao suporte de TI do destinatário.' },
    ],
    admin: [
      { text: 'Deixe a fila tentar de novo: quem envia não precisa fazer nada.' },
      {
        text: 'Destino: libere o disco que guarda a fila e as caixas de correio; o Exchange Server deixa de aceitar e-mails quando o espaço acaba (back pressure).',
        commands: [command.exchangeQueues, command.spoolUse],
      },
    ],
  },

  'mailer-error': {
    title: 'A entrega falhou dentro do sistema de destino',
    explanation:
      'A mensagem chegou ao sistema de destino, mas um programa, um encaminhamento ou uma lista de lá não conseguiu tratá-la.',
    sender: [
      {
        text: 'A sua mensagem está correta. Avise o destinatário por outro meio e passe-lhe este relatório.',
      },
      { text: 'Só envie de novo quando o destinatário disser que está resolvido.' },
    ],
    helpdesk: [
      { text: 'Leia no relatório que programa, arquivo ou lista é indicado.' },
      {
        text: 'Passe o relatório completo ao suporte de TI do destinatário; do seu lado não há nada a configurar.',
      },
    ],
    admin: [
      {
        text: 'Destino: procure no log de e-mail, no horário do relatório, o comando que falhou: arquivo de encaminhamento, alias, filtro, gerenciador de listas.',
        commands: [command.postfixSettings, command.verifyDelivery],
      },
      { text: 'Destino: verifique permissões, caminhos e cota desse programa e teste-o à mão.' },
    ],
  },

  'suppressed': {
    title: 'O seu serviço de envio nem tentou: o endereço está na lista de bloqueio dele',
    explanation:
      'Mensagens anteriores para este endereço foram devolvidas ou geraram reclamações, por isso o serviço que você usa retém as seguintes.',
    sender: [
      { text: 'Confira o endereço. Se estiver errado, corrija-o na sua lista.' },
      {
        text: 'Se estiver certo, peça ao suporte de TI que o procure na lista de bloqueio do serviço de envio.',
      },
    ],
    helpdesk: [
      { text: 'Procure o endereço na lista de supressão do serviço: quando e por que foi incluído.' },
      {
        text: 'Uma reclamação ou um cancelamento de inscrição deve ser respeitado: deixe o endereço na lista.',
      },
    ],
    admin: [
      {
        text: 'Só retire o endereço da lista se o motivo não existir mais (a caixa de correio voltou a existir, o destinatário pede os e-mails).',
        commands: [command.suppressedAddress, command.removeSuppressedAddress],
      },
      {
        text: 'Remova o endereço também das suas próprias listas; caso contrário, cada envio conta contra você.',
      },
    ],
  },

  'unknown': {
    title: 'O relatório não diz o motivo',
    explanation: 'A mensagem não foi entregue, mas nada no relatório indica a causa.',
    sender: [
      { text: 'Confira o endereço e envie a mensagem mais uma vez.' },
      { text: 'Se falhar de novo, encaminhe este relatório completo, como anexo, ao suporte de TI.' },
    ],
    helpdesk: [
      {
        text: 'Peça o relatório completo como arquivo: no texto copiado muitas vezes falta a linha decisiva.',
      },
      {
        text: 'Pergunte se outros destinatários, e outros remetentes que escrevem ao mesmo destinatário, são afetados.',
      },
    ],
    admin: [
      {
        text: 'Procure a mensagem no rastreamento de mensagens (Exchange admin center > Mail flow > Message trace) ou no log do servidor de envio.',
        commands: [command.traceBySender],
      },
      {
        text: 'Pergunte ao administrador do servidor de destino, com horário, remetente, destinatário e ID da mensagem.',
      },
    ],
    links: [pages.ndrTable, pages.statusCodes],
  },
}
