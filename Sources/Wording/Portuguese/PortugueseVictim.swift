/// The pages for victims, in Portuguese.
extension PortugueseWording {
  static func victim(_ phrase: VictimPhrase) -> String {
    switch phrase {
    // Documents.
    case .ownerTitle: "Resumo para a sua denúncia: conta roubada"
    case .payerTitle: "Resumo para a sua denúncia: pediram dinheiro"
    case .clearTitle: "Resumo da sua conversa: nenhum indício encontrado"
    case .riskTitle: "O que fazer agora: um código foi passado"
    case .ownerSubtitle: "Para a pessoa titular da conta: {name}. Leve esta folha à polícia."
    case .payerSubtitle:
      "Para a pessoa a quem pediram dinheiro: {name}. Leve esta folha à polícia e ao banco."
    case .clearSubtitle: "Para a pessoa que entregou estas conversas."
    case .riskSubtitle: "Para {name}. A sua conta pode ser a próxima."
    case .unclearTitle: "Resumo da sua conversa: não está claro"
    case .unclearSubtitle:
      "Para {name}. Não está claro quem escreveu: leia primeiro o que pode fazer."
    case .head: "Keerpunt {version} · impressão digital do arquivo {number}: {hash}"
    case .unknownName: "alguém nesta conversa"
    // Whose paper, and the names of the files.
    case .yours: "Esta folha é para si."
    case .giveTo: "Entregue esta folha a {name}."
    case .fileYours: "a-sua-folha-{what}"
    case .fileGive: "entregar-a-{name}-{what}"
    case .fileFor: "para-{name}-{what}"
    case .fileOwner: "conta-roubada"
    case .filePayer: "pediram-dinheiro"
    case .fileRisk: "codigo-enviado"
    case .fileUnclear: "nao-esta-claro"
    case .fileClear: "nenhum-indicio"
    case .fileAsk: "pedir-a-conversa-a-{name}"
    case .fileAskBlank: "pedir-uma-conversa"
    case .fileAnswers: "{name}-respostas-para-o-formulario"
    case .fileLeftOut: "nem-todos-os-documentos-estao-aqui"
    case .leftOut:
      "Aqui há documentos para {written} pessoas. Abaixo estão mais {count} pessoas, uma por linha, para as quais não foi feito nenhum: ninguém distribui milhares. Quem precisar do seu obtém-no com outra análise, com --me e o nome. No relatório e em findings.json estão todas."
    // Headings.
    case .shortHeading: "Em resumo"
    case .numbersHeading: "Números de conta e de telefone"
    case .timelineHeading: "O que aconteceu"
    case .paymentsHeading: "Pagamentos"
    case .peopleHeading: "A quem escreveram"
    case .yoursHeading: "Os seus dados"
    case .evidenceHeading: "Provas"
    case .todoHeading: "O que pode fazer agora"
    case .bringHeading: "Leve consigo"
    case .refundHeading: "O banco pode ajudar a recuperar o dinheiro?"
    case .contactsHeading: "Aonde ir"
    case .limitsHeading: "Atenção"
    case .annexHeading: "Anexo: impressões digitais completas"
    case .lookedHeading: "O que foi examinado"
    // In short.
    case .ownerOutcome: "As mensagens indicam que outra pessoa escreveu com a conta de {name}."
    case .ownerUnclear:
      "Não está claro: há indícios de que outra pessoa escreveu com a conta de {name}, mas são poucos para dizer isso."
    case .ownerStated:
      "{by} declara que desde {moment} outra pessoa escreveu com esta conta (mensagem {message})."
    case .payerStated:
      "{by} declara que desde {moment} outra pessoa escreveu com a conta de {name} (mensagem {message}). Dela pediram dinheiro a {payer}."
    case .payerTakeover:
      "As mensagens indicam que outra pessoa usou a conta de {name}. Essa pessoa pediu dinheiro a {payer}."
    case .payerImpersonation:
      "As mensagens indicam que alguém se fez passar por uma pessoa conhecida, com a conta {name}. Essa pessoa pediu dinheiro a {payer}."
    case .payerUnclear:
      "Não está claro: da conta de {name} pediram dinheiro a {payer}. Há muito pouco para dizer que outra pessoa escreveu."
    case .clearOutcome:
      "Nenhum indício encontrado de que outra pessoa usou uma conta nestas conversas."
    case .clearMeaning:
      "Isso não prova que nada aconteceu. Tem dúvidas? Ligue para a pessoa com quem escreve, num número que conhece há mais tempo."
    case .clearUnclear: "Contas de que se pode dizer muito pouco: {count}."
    case .clearMissed:
      "O programa não ouve chamadas nem mensagens de voz, e não vê imagens. De cada {of} contas tomadas em casos de teste, não descobre cerca de {missed}. Sabe desde quando outra pessoa escreveu? Então esta folha pode ser feita de novo como declara, por exemplo assim:"
    case .riskOutcomeCode:
      "Nesta conversa foi passado um código pela conta de {name}. Com um código assim alguém pode tomar uma conta."
    case .riskOutcomeLure:
      "Nesta conversa {name} diz ter preenchido algo depois de um link ou de passos enviados. Assim alguém pode tomar uma conta."
    case .riskMeaning:
      "A conversa não diz se isso aconteceu. Faça agora o que segue, mesmo que tudo ainda funcione."
    case .riskLure: "Foi enviado um link ou foram enviados passos (mensagem {message})."
    case .riskEntered: "Algo foi preenchido (mensagem {message})."
    case .factBegin: "Começou em {moment} (mensagem {message})."
    case .factBeginUnclear:
      "Se outra pessoa escreveu, foi provavelmente desde {moment} (mensagem {message}). Também pode ser algo comum."
    case .factBack: "Em {moment} a própria pessoa voltou a escrever (mensagem {message})."
    case .factBetween:
      "Foi de {moment} (mensagem {message}) até {back} (mensagem {backMessage}). Depois a própria pessoa voltou a escrever."
    case .factLast:
      "A última dessas mensagens nestes arquivos: {last} (mensagem {lastMessage})."
    case .annexFrom:
      "O que fazer e mostrar vem primeiro. A partir de “{section}” explica-se em que isto se baseia."
    case .factCodeAsked: "Foi pedido um código (mensagem {message})."
    case .factCodeGiven:
      "Foi enviado um código (mensagem {message})."
    case .factAsked: "Pediram dinheiro a: {people}."
    case .factAskedYou: "Pediram dinheiro ({people})."
    case .factAmounts: "Valores citados: {amounts}."
    case .factAccounts: "O dinheiro devia ser enviado para: {accounts}."
    case .factPaid: "A conversa diz que foi feito um pagamento: {quotes}."
    case .factNotPaid:
      "A conversa não diz que foi feito um pagamento. Também pode denunciar uma tentativa."
    case .factSides:
      "Dois arquivos contam a mesma conversa e diferem ({chats}). O que só está em um também aparece aqui; o que está certo mostram os próprios telefones."
    case .notYourFault: "Pode acontecer a qualquer pessoa."
    case .careUnclear:
      "Mensagens assim também são escritas pela própria pessoa. Ninguém é acusado aqui."
    case .messageKey: "{example} quer dizer: mensagem {number} da conversa {chat} (veja Provas)."
    case .messageKeyOne:
      "Os números entre parênteses são números de mensagens, contados desde o início da conversa."
    // Numbers.
    case .columnAccount: "Conta ou link de pagamento"
    case .columnWhoseChat: "Na conversa com"
    case .columnAsked: "Pedido"
    case .columnPaid: "Pago?"
    case .columnWhen: "Data e hora"
    case .columnMessage: "Mensagem"
    case .columnNumber: "Número de telefone"
    case .columnRole: "Para quê"
    case .bankNamed: "Banco: {bank}"
    case .bankCode: "Código do banco: {code} (país {country})"
    case .checkRight: "os dígitos de controle estão certos"
    case .checkWrong: "os dígitos de controle NÃO estão certos"
    case .nameStated: "em nome de: {name} ({message})"
    case .nameNotStated: "nome não indicado"
    case .paidSaid: "segundo a conversa: {messages}"
    case .paidNotSaid: "não está na conversa"
    case .paidUnknown: "valor não indicado"
    case .columnPaidSaid: "Pago, segundo a conversa"
    case .columnOpen: "Em aberto"
    case .sumAll: "Total"
    case .sumNote:
      "Em cada conversa conta o valor mais alto pedido. Só um extrato bancário prova um pagamento."
    case .sumAssumed: "As mensagens não dizem a moeda; é a do país da conta."
    case .amountNotSaid: "nenhum valor reconhecido"
    case .roleSender: "foi usado para escrever"
    case .roleNamed: "citado numa mensagem"
    case .numbersNone:
      "Nestas mensagens não foi reconhecido número de conta, link de pagamento nem telefone da outra pessoa. Tem um? Escreva aqui:"
    case .blankAccount: "Número da conta"
    case .blankAccountName: "Em nome de"
    case .blankNumber: "Número de telefone"
    case .moreRows: "Não mostrados aqui: {count}; estão no relatório completo."
    // Timeline.
    case .columnWho: "Quem"
    case .columnWhat: "O quê"
    case .columnQuote: "Texto da mensagem"
    case .platform: "aviso do aplicativo"
    case .accountOf: "a conta de {name}"
    case .whatLastOwn: "Última mensagem antes da mudança"
    case .whatOnset: "Primeira mensagem diferente"
    case .whatOnsetUnclear: "A partir daqui não está claro quem escreveu"
    case .whatCodeRequest: "Pede um código"
    case .whatCodeHandover: "Código enviado"
    case .whatCodeSent: "O código chegou por SMS: alguém o pediu"
    case .whatSecurityCode: "Código de segurança mudado"
    case .whatNumberChanged: "Número mudado"
    case .whatNewNumber: "Diz ter um número novo"
    case .whatMoneyRequest: "Pede dinheiro"
    case .whatPaymentDetails: "Dá uma conta ou um link"
    case .whatPaid: "Diz que foi pago"
    case .whatDoubt: "Tem dúvidas"
    case .whatRefusal: "Recusa"
    case .whatDiscovery: "Descobre o engano"
    case .whatLure: "Link enviado, para votar ou ver"
    case .whatDeviceStep: "Explica como conectar um aparelho"
    case .whatCodeEntered: "Código ou formulário preenchido"
    case .whatLockedOut: "Não consegue entrar na conta"
    case .whatChecked: "Verificado fora da conversa"
    case .whatNotMe: "Diz: não fui eu que escrevi"
    case .whatBack: "A própria pessoa volta a escrever"
    case .timelineMore:
      "Nem tudo cabe neste resumo. Mensagens não mostradas: {count}; estão no relatório completo."
    // Payments.
    case .paymentsIntro:
      "É isto que a conversa diz. Um pagamento pode ser citado em várias mensagens. O extrato do banco é a prova."
    case .paymentsNone:
      "A conversa não diz que foi feito um pagamento. Pagou mesmo assim? Escreva aqui."
    case .paymentsNoneOwner:
      "Estas conversas não dizem que alguém pagou. Soube que alguém pagou? Escreva aqui."
    case .columnPayer: "Quem diz"
    case .columnTo: "Para a conta"
    case .fillIn: "Preencha com o seu extrato do banco:"
    case .fillInOwner: "Preencha se souber:"
    case .blankPayer: "Quem pagou"
    case .blankAmount: "Valor"
    case .blankDay: "Data e hora"
    case .blankFrom: "Da conta"
    case .blankTo: "Para a conta"
    case .blankTotal: "Total"
    case .blankHow: "Como"
    case .howTransfer: "transferência ou Pix"
    case .howRequest: "pedido de pagamento ou link"
    case .howOther: "outro"
    // People.
    case .peopleIntro: "Também escreveram a"
    case .columnPerson: "Pessoa"
    case .columnApproach: "Pediram"
    case .approachMoney: "dinheiro"
    case .approachCode: "código"
    case .approachOther: "só falaram"
    case .columnFirst: "Primeira mensagem"
    case .columnFile: "A conversa está em"
    case .peopleCare:
      "Esta folha cita outras pessoas. Entregue-a só à polícia, a um banco ou a quem lhe ajuda."
    case .payerPeople:
      "A pessoa dona da conta ({name}) também é vítima. Faz a própria denúncia, com o próprio resumo."
    case .payerPeopleStranger:
      "A conversa não diz quem está por trás de {name}. Diga à pessoa verdadeira que o nome dela foi usado."
    // Your details.
    case .yoursIntro: "Preencha à mão. Este programa não guarda nada disto."
    case .blankName: "Nome"
    case .blankBirth: "Data de nascimento"
    case .blankStreet: "Endereço"
    case .blankPhone: "Telefone"
    case .blankEmail: "E-mail"
    case .blankAccountPhone: "Número da conta"
    case .blankBehalf: "Em nome de (se vem por outra pessoa)"
    case .blankPlace: "Onde estava nesse momento (lugar)"
    case .blankDamage: "Quero ser ressarcido"
    case .blankSupport: "Quero apoio à vítima"
    case .blankLost: "Como perdi a minha conta"
    case .lostCode: "dei um código"
    case .lostVoicemail: "correio de voz"
    case .lostDevice: "outro aparelho conectado"
    case .lostUnknown: "não sei"
    case .yes: "sim"
    case .no: "não"
    case .blankSuspicion: "O que me fez perceber"
    case .blankCase: "Número da denúncia"
    case .blankToday: "Data de hoje"
    // Evidence.
    case .columnName: "Arquivo"
    case .columnSize: "Tamanho (bytes)"
    case .columnChats: "Conversa"
    case .blankExporter: "Exportado por"
    case .blankExportDay: "Em"
    case .blankModel: "Telefone, versão do aplicativo"
    // To do.
    case .todoIntro: "Nesta ordem: primeiro o mais urgente."
    case .todoBank:
      "Ligue agora para o seu banco. Diga que é golpe e dê o número da conta acima. Cada minuto conta."
    case .todoBankFirst:
      "Pagou? Ligue agora para o seu banco e diga que é golpe. Cada minuto conta."
    case .bankOwn: "O número do seu próprio banco está no seu cartão e no aplicativo."
    case .todoRecovery:
      "Alguém oferece recuperar o seu dinheiro, por telefone ou mensagem, ou diz ser do seu banco ou da polícia? Não pague nada e não dê código nenhum: costuma ser o golpe seguinte. Ligue você para o seu banco."
    case .todoBankOwner:
      "Alguém pagou? Que essa pessoa ligue agora para o próprio banco. Cada minuto conta."
    case .todoBankClear: "Pagou? Ligue agora para o seu banco e diga que é golpe."
    case .todoBankUnclear:
      "Pagou, e a pessoa que conhece não pediu? Então ligue já para o seu banco."
    case .todoAskPerson:
      "Pergunte primeiro a {name} se é verdade: pessoalmente, ou num número que conhece há mais tempo."
    case .todoReportUnclear:
      "Foi outra pessoa que escreveu? Então denuncie. Onde: {place}. Esta folha pode ajudar."
    case .todoPin:
      "Ative a confirmação em duas etapas (PIN e e-mail). Mude também o PIN do seu correio de voz."
    case .riskRegain: "Já não consegue entrar, ou não tem certeza? {words}"
    case .riskBank:
      "Era um código do seu banco, ou preencheu dados bancários? Ligue agora para o seu banco."
    case .riskAsker:
      "A conta de {name} pediu isso. Quem escreveu talvez não fosse a pessoa que conhece: ligue para ela num número que conhece há mais tempo."
    case .riskReport:
      "Não consegue entrar, ou alguém escreve em seu nome? Então denuncie. Onde: {place}. Esta folha pode ajudar."
    case .todoWarn:
      "Avise os seus contatos e grupos por outro meio que não esta conta: ligação, SMS ou e-mail."
    case .todoWarnOwner:
      "Ligue para a pessoa verdadeira num número que conhece há mais tempo. Não pague mais nada."
    case .todoKeep:
      "Não apague nada. Exporte cada conversa com mídia, no próprio telefone. Faça isso antes de bloquear ou denunciar a outra pessoa no aplicativo. Não abra o texto num editor de textos nem o salve de novo."
    case .todoScreens: "Faça capturas de tela do número, da foto de perfil e do SMS com o código."
    case .todoAsk:
      "Peça a conversa aos contatos que ainda não a entregaram. Há uma folha pronta para isso: {file}"
    case .todoReportOwner:
      "Denuncie: alguém usou a sua conta e o seu nome sem autorização. Onde: {place}."
    case .todoReportPayer:
      "Denuncie o golpe. Onde: {place}. Uma tentativa também pode ser denunciada."
    case .todoHelp: "Peça ajuda e conselho: veja a lista abaixo, ou o apoio à vítima do seu país."
    case .todoRefund:
      "Peça ao seu banco que ajude a recuperar o dinheiro. Veja as condições abaixo."
    case .todoRefundPix:
      "Peça ao seu banco o Mecanismo Especial de Devolução (MED) do Pix, no máximo 80 dias depois do pagamento[ de {day}: {last}]."
    case .placeStation: "{place} (pessoalmente)"
    case .placeOnline: "{place} (pela internet)"
    case .placeDigiD:
      "{place} (pela internet com DigiD; o formulário fala de fraude de WhatsApp, seja qual for o aplicativo)"
    case .placeGeneric: "a polícia de onde mora"
    case .bankLine: "Número de emergência: {place}."
    // Bring.
    case .bringId: "documento de identidade"
    case .bringStatement: "extrato do banco com o pagamento"
    case .bringExport: "a exportação (zip) num pen drive"
    case .bringScreens: "capturas de tela"
    case .bringPaper: "esta folha"
    case .bringPhone: "o telefone"
    // Refund.
    case .refundIntro:
      "Os bancos neerlandeses podem pedir a quem recebeu que devolva, ou então dar-lhe o nome e o endereço dessa pessoa (PNBF). Está marcado o que as mensagens mostram. O resto marca você. Uma cruz na caixa: esta condição não é cumprida."
    case .refundTold: "Pediram-lhe por mensagem ou telefone que pagasse[ (mensagem {message})]."
    case .refundUnknown: "Não conhece quem recebeu o dinheiro."
    case .refundTransfer:
      "Pagou pelo seu banco a um número de conta, por transferência ou pedido de pagamento."
    case .refundTime:
      "Pagou há 13 meses no máximo[. Se a conversa diz o dia certo ({day}, mensagem {message}), tem até {last}]."
    case .refundDutchBoth:
      "As duas contas são neerlandesas[: a de quem recebeu é (mensagem {message}), confira a sua]."
    case .refundForeign:
      "As duas contas são neerlandesas: a de quem recebeu não é (mensagem {message})."
    case .refundAddress: "Não pode obter de outro modo o nome e o endereço de quem recebeu."
    case .refundReported: "Fez uma denúncia."
    // Contacts.
    case .contactsDate:
      "Verificado em {day} em fontes públicas. Números e endereços mudam: veja no site."
    case .contactsNone:
      "Este programa não tem endereços deste país ({country}). Vá ao seu banco e à polícia de onde mora."
    case .columnPlace: "Onde"
    case .columnPurpose: "Para quê"
    case .columnPhone: "Telefone"
    case .columnAddress: "Site"
    case .purposeEmergency: "emergência"
    case .purposeBank: "banco, depois de um pagamento"
    case .purposePoliceOwner: "denúncia (conta roubada)"
    case .purposePolicePayer: "denúncia (pediram dinheiro)"
    case .purposePoliceBoth: "denúncia"
    case .purposeFraud: "conselho sobre golpes"
    case .purposeIdentity: "abuso do seu nome"
    case .purposeSupport: "apoio à vítima"
    // Limits.
    case .limitComputer:
      "Um computador examinou os arquivos que entregou. Isso não prova quem escreveu."
    case .limitStated:
      "O momento é o que foi declarado. O que o programa encontra sozinho está no relatório para a investigação."
    case .limitTimes: "As horas são as do telefone. A exportação não diz o fuso horário."
    case .limitTimesStated: "As horas são as do telefone, lidas no fuso indicado {zone}."
    case .limitTimesKnown: "As horas são como o arquivo as dá."
    case .limitDates:
      "A ordem de dia e mês não está provada nestes arquivos: confira as datas no aplicativo."
    case .limitEditable:
      "Quem tem uma exportação pode mudá-la. A impressão digital só prova: igual desde este exame."
    case .limitNames: "Os nomes vêm da agenda do telefone."
    case .limitMissing: "Faltam as conversas que não foram entregues."
    case .limitUnread: "Avisos ao ler: {count}. Estão no relatório completo."
    case .fingerprintIntro:
      "Para conferir: sha256sum (Linux), shasum -a 256 (Mac) ou Get-FileHash (Windows), com o nome do arquivo."
    // Clear.
    case .lookedAt: "Lemos {exhibits} com {messages}[, de {first} a {last}]."
    case .oneFile: "1 arquivo"
    case .manyFiles: "{count} arquivos"
    case .clearTodoIntro: "Aconteceu algo mesmo assim? Então faça isto:"
    // Please export.
    case .askTitle: "Pode exportar esta conversa para mim, por favor?"
    case .askSubtitle: "De: {owner}. Para: {name}."
    case .askSubtitleBlank: "De: {owner}."
    case .askHead: "Pedido de exportação · Keerpunt {version}"
    case .askWhyHeading: "Por quê"
    case .askWhy:
      "Outra pessoa escreveu com a minha conta[, na nossa conversa desde {moment}]. Eu não posso ver essas mensagens: estão só no seu telefone. Nelas estão os números de conta e as horas de que a polícia precisa. Pode exportar a conversa e entregar-me?"
    case .askWhyUnclear:
      "Talvez outra pessoa tenha escrito com a minha conta[, na nossa conversa desde {moment}]. Não sei e não posso ver essas mensagens: estão só no seu telefone. Pode exportar a conversa e entregar-me?"
    case .askFault: "Não fez nada de errado. Pode acontecer a qualquer pessoa."
    case .askFirstHeading: "Primeiro"
    case .askFirstBank:
      "Enviou dinheiro? Então ligue agora para o seu banco e faça também a sua denúncia."
    case .askFirstKeep:
      "Não apague, bloqueie nem denuncie nada no aplicativo ainda: a conversa pode perder-se."
    case .askThenHeading: "Depois"
    case .askThenOpen: "Não abra o arquivo de texto num editor de textos nem o salve de novo."
    case .askThenGive:
      "Entregue o arquivo num pen drive ou por e-mail. Não o envie pela conta que foi usada."
    case .askThenScreens: "Faça uma captura de tela do número e da foto de perfil na conversa."
    case .askThenStay: "Deixe a conversa no seu telefone: a polícia pode querer vê-la."
    case .askFillHeading: "Preencha e devolva esta folha"
    case .askUse:
      "A exportação vai só para a polícia, o banco e quem me ajuda. Outras conversas não são precisas."
    case .blankExportedOn: "Feita em"
    case .blankMedia: "Com mídia"
    case .blankFile: "Nome do arquivo"
    }
  }
}
