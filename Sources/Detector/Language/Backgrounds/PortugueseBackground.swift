// 2881 everyday chat messages in Portuguese, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let portuguese = """
    Olá filho já comeste
    ja mae
    O quê
    massa
    Outra vez massa
    é o que há
    Levas sopa no domingo
    ok
    Vens ou não vens
    venho, sábado à noite no comboio
    A que horas
    21:39 a campanhã
    O teu pai vai-te buscar
    o carro já está bom?
    Não. Está no Silva. É a bomba da água
    quanto
    340
    ui
    Pois
    O teu pai diz que é roubo mas o Silva é sério, mostrou-lhe a peça
    então como é que ele me vem buscar
    No carro da Lurdes
    ahaha coitada da tia
    João
    Uma coisa
    Não consigo pagar o Silva com o mbway diz que passa o limite
    quanto é que tens de limite
    Não sei onde se vê
    abres a app, vais ao teu cartão, "gerir", tá lá limite diário
    Não vejo gerir
    três pontinhos em cima
    Ah
    Diz 200
    pronto. faz 200 hoje e 140 amanhã, ou faz transferência que é mais fácil
    Ele deu-me um papel com o iban
    então faz na caixa direta
    Faz tu que eu dou-te depois
    mae eu tenho 61 euros na conta 😅
    Meu Deus filho
    é dia 24
    Precisas de dinheiro?
    não, aguento-me
    Mando-te 50
    não é preciso
    Já mandei
    maeee
    obrigado ❤️
    Compra carne
    Já paguei o Silva
    Fui lá em pessoa com o dinheiro na mão
    clássico
    Não me enganava na conta
    ahah
    Até me deu um calendário
    ó mae tu ligaste-me?
    Não
    tenho aqui chamada perdida
    Foi com o rabo
    😂😂
    Não te rias
    Recebi mensagem das finanças a dizer que tenho a receber 278 euros
    NÃO CLIQUES
    Não cliquei
    as finanças não mandam links desses, apaga
    Eu sei, a Lurdes também recebeu e ela nem entrega irs
    ahahah
    O teu pai é que já estava a fazer contas aos 278
    coitado do pai
    mae o intercomunicador aí continua avariado?
    Continua
    então como entro no sábado se vocês tiverem a dormir
    Puseram um teclado novo, é 673377 e depois a chave
    ok guardei
    Não deixes escrito em lado nenhum
    acabaste de me escrever
    Pois é
    Apaga
    ahaha
    já vou no alfa
    Tens lugar
    tenho
    Levas casaco
    mae
    Está frio cá em cima
    levo o casaco
    O azul
    SIM
    O teu pai já está pronto desde as 8
    são 19h
    Já sabes como ele é
    diz-lhe q atrasou 12 min
    Ele já sabe, está a ver no site da CP
    Chegaste bem a casa?
    sim, agora mesmo
    A sopa não entornou
    um bocadinho, na mochila
    Eu disse-te para pores o saco
    eu sei
    Lavas isso já
    tá na máquina
    A sopa?
    a mochila mae
    obrigado por tudo, o cabrito estava top
    Foi a tua avó que temperou
    dá-lhe um beijo
    Ela pergunta quando trazes a rapariga
    qual rapariga
    A que te liga às 11 da noite
    é o Rui
    Pois pois
    Filho a avó caiu mas está bem
    o quê??
    onde
    Na cozinha. Só um joelho negro. Já está a mandar em todos
    liga-me
    Não posso agora, estou no centro de saúde com ela e não deixam, mas está tudo bem, ligo \
    daqui a bocado
    ok fico à espera
    Raio x bom. Vamos embora
    uff
    Quer ir comer um pastel
    é a nossa avó
    Está a dizer que o chão é que estava no sítio errado
    ahahahah
    amanhã ligo-lhe eu
    Depois da novela
    claro
    ei
    amor
    o pedreiro veio
    mas veio sem o azulejo
    disse q tu ia comprar
    tu ia comprar?
    ele tá aqui tomando café
    já comeu dois pão
    três
    eita
    esqueci
    Marcelo
    saio 12h e passo na Ferreira Costa
    ele diz q até 12h ganha sem trabalhar
    manda ele tirar o resto do piso da área
    boa
    ele fez cara feia mas foi
    comprei
    o azul acabou, peguei o verde água
    VERDE ÁGUA
    é bonito
    manda foto
    📷
    rapaz
    até q é
    viu
    quanto foi
    612 com o rejunte
    passou em quantas
    3x
    a escola mandou o boleto do passeio de Davi
    85 pro Instituto Brennand
    vence hoje e eu tô sem limite pra pix de noite
    tu paga?
    manda o código de barras
    no pdf q encaminhei no teu email
    aqui não abriu no celular
    tem pix da escola tb, chave +31 6 95755295
    paguei
    manda o comprovante q a coordenadora é chata
    📄
    valeu mô
    Davi com febre
    38,2
    já dei dipirona
    tá assistindo desenho
    ele pediu suco de caju
    agora não quer mais o suco
    quer tu
    🥺
    saio cedo hj
    n precisa
    tá melhor
    mas se puder vem
    vou
    amor o portão não abre c o controle
    tá sem pilha
    digita no painel
    qual é a senha nova?
    388486 jogo da velha
    foi
    sobe logo q o macarrão esfria
    o pedreiro quer adiantamento
    800
    mas já demos metade
    diz q a filha vai fazer 15 anos
    e o q a gente tem com isso kkk
    foi o q pensei
    mas ele é gente boa
    diz q damos 300 agora e o resto qd botar a bancada
    ele aceitou
    convidou a gente pra festa
    kkkkkkkkkk a gente tá pagando né
    vou com q roupa
    tua mãe me ligou
    não atendi, tava em reunião c o diretor
    ela quer saber do são joão
    se a gente vai pra Caruaru
    vamo?
    tua irmã vai?
    vai
    então vai ter confusão
    vai kkkk
    eu levo a canjica
    ói
    recebi um zap aqui
    "mãe meu celular quebrou esse é meu número novo"
    de Davi
    Davi tem 7 anos
    KKKKKKKKKKKKKKKKKK
    Davi n tem nem celular
    pergunta se ele fez a tarefa
    perguntei
    bloqueou eu
    kkkkkkkkkkk avisa tua mãe q ela cai
    já botei no grupo da família
    tio Zeca perguntou se Davi tá bem
    meu deus
    a bancada chegou?
    chegou
    lascada na quina
    ah não
    o homem diz q troca mas só dia 20
    liga p marmoraria
    liguei
    chama chama
    agora a moça atendeu
    trocam quinta
    sem custo
    🙌
    eu disse q ia no procon
    essa é minha mulher
    cozinha pronta
    tô sentada olhando
    verde água é lindo mesmo
    EU DISSE
    disse
    traz um vinho
    e Davi
    na minha mãe até amanhã
    👀
    chego em 15
    traz pão tb
    o pedreiro comeu tudo
    Bom dia, Dra. Helena. Peço desculpa por incomodar ao sábado.
    Bom dia, Sr. Armando. Não incomoda nada.
    A vizinha do 2.º esquerdo comunicou-me uma infiltração no teto da casa de banho.
    Por baixo da minha, portanto.
    Receio que sim.
    Que maçada. Desde quando?
    Diz ela que desde quarta-feira, mas a senhora sabe como é a D. Fernanda.
    Sei, sei.
    Posso fechar a água e ver se para.
    Seria excelente. A torneira de segurança fica atrás do móvel, à direita.
    Encontrei. Fechada.
    Muito obrigado.
    Boa tarde. A D. Fernanda informa que deixou de pingar.
    Então é mesmo daqui. Vou acionar o seguro.
    Se quiser, tenho o contacto de um canalizador de confiança, o Sr. Belmiro.
    Agradeço.
    +31 6 31744643. Diga que vai da minha parte.
    Assim farei.
    Sr. Armando, o Sr. Belmiro esteve cá. Era o sifão do duche. Resolvido em quarenta minutos.
    Folgo em saber.
    Só não tinha multibanco e pediu-me para pagar por transferência.
    É habitual nele. O IBAN vem na fatura.
    Vem, sim, e confirmei o nome. Já transferi.
    Muito bem.
    Dra. Helena, aproveito para lembrar a quota extraordinária do telhado, 210 €, até ao fim \
    do mês.
    Julgava que já tinha pago a primeira prestação.
    Pagou a primeira, em março. Esta é a segunda e última.
    Tem razão. O IBAN do condomínio mantém-se?
    Mantém-se o de sempre, o que consta do aviso afixado no átrio.
    É que recebi um e-mail a dizer que tinha mudado.
    Um e-mail? De minha parte, não.
    Assinado "Administração". Com outro IBAN, de um banco estrangeiro.
    Por favor, não pague nada para aí. Vou já avisar todos os condóminos.
    Ainda bem que perguntei.
    Ainda bem, de facto. Pode reencaminhar-me isso?
    Seguiu agora.
    Recebido. Vou apresentar queixa na PSP na segunda-feira.
    Afixei aviso no elevador e telefonei aos mais idosos.
    Alguém pagou?
    Ninguém, felizmente. O Sr. Prof. Tavares respondeu ao e-mail a corrigir a gramática.
    Não me diga! 😄
    Cinco erros, contou ele.
    Só ele.
    Boa noite, Sr. Armando. Esqueci-me do código da garagem depois da mudança. Importa-se de \
    mo recordar?
    Com certeza. É 876932, seguido da tecla verde.
    Muito obrigada. Estou aqui à chuva com as compras.
    Ora essa. Veja se não se constipa.
    Entrei.
    Bom dia. A assembleia fica para dia 12, às 21h, na sala do rés do chão.
    Tenho aulas até às 21h30, chegarei atrasada.
    Pode passar procuração.
    Passo ao meu marido, se ele não adormecer.
    Na última adormeceu a D. Fernanda.
    E ressonou durante a votação do elevador.
    Ficou registado em ata como abstenção.
    😂
    Perdão, mas tem imensa graça.
    É a verdade dos factos.
    Sr. Armando, tentou ligar-me?
    Tentei, sim, mas não era urgente.
    Estava em exame oral, não podia atender.
    Era apenas para saber se autoriza a entrada do perito do seguro na sua ausência.
    Prefiro estar presente, se não levar a mal.
    De modo nenhum. Proponho quinta às 18h.
    Quinta às 18h está bem.
    Fica combinado.
    O perito aprovou a indemnização do teto da D. Fernanda.
    Que alívio.
    Ela quer agora pintar a casa toda por conta do seguro.
    Naturalmente.
    Expliquei-lhe que só o teto.
    E ela?
    Perguntou se o corredor não era também teto, visto de certo ângulo.
    Tem de escrever um livro, Sr. Armando.
    Quando me reformar, Dra.
    Reserve-me um exemplar.
    Com dedicatória.
    Oi meu fi
    Bença
    Deus te abençoe tia uai, é o contrário kkkk
    É memo
    Tô com a cabeça no fogão
    Fazendo o quê
    Doce de leite
    Guarda
    Já tem seu vidro separado
    😋
    🎤 áudio (2:31)
    Tia tô no serviço, escreve
    O Zé Antônio vai aí quinta de van
    Qué mandar o queijo por ele
    Quero!!! Quanto é
    3 peça, 40 cada
    120, te faço o pix
    Não sei desse trem não
    A sua filha fez procê, lembra? A chave é seu telefone
    Então tá. Num tem pressa
    Fiz tia, olha lá se caiu
    Oiá onde
    No aplicativo da caixa, o azul
    Caiu 120 Igor seu nome
    Isso
    Trem bão
    Igor o celular tá cheio
    Fala que num tem espaço
    É os vídeo de bom dia
    Mas são bonito
    Abre o whatsapp, configurações, armazenamento, e apaga os grandão
    Tem um do padre de 90 mega
    Apaga o padre
    Deus me livre
    Kkkkkkk apaga o resto então
    Apaguei o do cachorro dançano
    Tô com dó
    Tia a Neide falou que a senhora quer trocar de celular
    Quero um de tela maior, num enxergo mais
    Compro aqui na Savassi e mando pelo Zé
    Quanto que é
    Uns 900, parcelo no meu e a senhora me dá 150 por mês, pode ser?
    Pode, recebo dia 5
    Fechado
    Alô
    Sou eu, a tia, no aparelho novo
    O chip é o memo
    Êeee! Gostou?
    Grande dimais, parece um azulejo
    Kkkkkkkkkk
    A foto sai até minha ruga
    Que ruga
    Puxa saco
    Ligaram aqui falano que era da Claro
    Que eu ganhei um trem
    Pediram o número que ia chegar no zap
    Falei que só dava pro meu sobrinho
    Tia nem pra mim! Número que chega a senhora num passa pra ninguém
    Então falei meio certo
    Meio certo kkkk
    Mandou bem
    A consulta do olho é que dia
    Dia 22 em BH
    Fica aqui em casa
    Num quero dar trabalho
    Trabalho nenhum
    A Soninha num importa?
    A Soninha já perguntou do doce
    Levo dois vidro
    Tô na rodoviária
    Cadê ocê
    Tô no trânsito da Contorno, 10 minutinhos, senta do lado da lanchonete
    Tem um moço querendo carregar minha mala
    Deixa não
    Deixei não, sentei em cima
    KKKKKKKK
    cheguei, tô vendo a senhora em cima da mala
    Portão docês num abre
    Bota a senha tia
    Qual
    348885 e aperta a chavinha
    Abriu. Cidade grande é cheia de número
    É uai
    Cheguei em casa bem
    Graças a Deus
    O dotô falou que é catarata, mas pouquinha
    E marca a cirurgia quando
    Depois da festa do Divino
    Claro né
    Primeiro as coisa de Deus
    E o doce
    Ocês comeram um vidro numa noite que eu vi
    Foi a Soninha
    Ara
    Boas mana, what's new
    Tudo na mesma, frio que corta
    Aqui chove de lado
    Saudades dessa chuva
    Vem cá buscá-la
    In July se Deus quiser
    A câmara mandou carta do IMI da casa da mãe
    How much
    164 este ano
    Metade eu
    Não tens pressa
    Mando pelo Wise, give me your IBAN again que mudei de telefone
    ES9121000418450200051332
    Lê-me os últimos quatro por voz, só para ter a certeza
    Ora essa, tu não acreditas no teu irmão
    Acredito no irmão, não acredito no telefone
    🎤 (0:09)
    Ok match
    Sent, chega amanhã ou depois
    Obrigado mana
    O telhado do palheiro voou
    Voou?
    Duas chapas, foram parar às vacas do Hermínio
    Magoou alguma?
    Não, mas uma ficou com medo de chapas
    Oh my God 😂
    O Hermínio quer que eu lhe pague o susto
    Dá-lhe um queijo
    Foi o que fiz
    A Fátima diz que há um senhor interessado na casa
    Americano, quer fazer alojamento
    E tu o que achas
    Eu não queria
    Eu também não
    Ele ofereceu sinal já amanhã se disséssemos que sim
    Diz-lhe que não é assim. A casa não se vende ao telefone
    Já disse
    Good
    Ele riu-se e perguntou por outra na Serreta
    Liguei-te três vezes
    Estava na ordenha do Hermínio a ajudar, sem rede
    Fiquei ralada
    Desculpa mana
    A tua sobrinha tem namorado
    Quem é
    From Punjab, muito educado, come massa sovada como um terceirense
    Então tá aprovado
    O advogado pediu a certidão do óbito do pai
    Tenho cópia
    Tem de ser a online com código de acesso
    Isso tira-se na net
    Podes tirar?
    A minha Sandra tira
    Já está, são 10 euros, o código é 549-631 dá-o ao advogado
    Dou eu no escritório, não por email
    Fazes bem
    Válido até quando
    Seis meses
    Perfect
    Recebi uma mensagem de um número canadiano a dizer que eras tu num hospital
    WHAT
    Pensei logo que não era porque escrevia "olá meu querido irmão"
    😂 I never
    Tu chamas-me cabeça de abóbora
    Precisely
    Bloqueei e avisei a Fátima e o compadre
    Coitada da gente mais velha
    O compadre respondeu-lhe a pedir dinheiro a ele
    Dear Lord o compadre
    Bilhetes comprados!!! 8 de julho, Azores Airlines
    Ah valente
    Somos 4, com o Harpreet
    Mato um porco
    Ele não come porco acho eu
    Mato saudades então
    😂❤️
    E alcatra?
    Vaca também não, let me ask
    Peixe, pronto, peixe come toda a gente
    Peixe come
    Lapas na chapa
    Na chapa que voou?
    Essa já a trouxe de volta
    oi tô sim fala
    chegou agr
    968472
    kkkkk o meu tá morrendo tb
    eita, pra que?
    consigo sim mas preciso de volta até sexta hein
    ué mas vc falou só aquele
    falei com tua irmã agora, ela disse que vc tá sem celular desde ontem. já tô no app do \
    banco contestando
    Tô fazendo o almoço filha, pode falar
    Uai, de novo esse aplicativo
    Também, com aquele cabelo novo kkk
    Nossa Senhora, boleto de quê?
    Manda o negócio que eu pago pelo meu
    Pronto meu amor, paguei
    Amém. Você tá bem? Tá escrevendo diferente
    Ai minha filha eu já paguei
    faaala meu consagrado
    tu me deve uma coxinha desde 2019 kkkkk
    isso dá umas 200 coxinhas
    que mercado, tu só come no bandejão
    fala o nome do nosso bar
    é uma palavra
    bar do Tonho nunca te esqueceria. vaza estelionatário
    A paz! Tô melhorzinha, graças a Deus, e a família?
    Saudade da irmã no ensaio
    Bom dia! Que o Senhor guie
    Kkk Aparecida nós não, né irmã
    Sabia não, me conta
    Ô glória, eu e meu esposo queremos
    Posso pagar dividido?
    Perguntei pro pastor e ele falou que retiro só em setembro
    Irmã, qual hino a gente cantou no meu casamento?
    Bom dia, Dr. Mia. Estou sim.
    Certo. Tem a nota?
    Doutor, esse fornecedor não está cadastrado. Preciso do ok da controladoria.
    Vou ligar para a recepção do fórum e pedir que chamem o senhor.
    O senhor pode me dizer como chama o meu filho, que é seu afilhado?
    vi agora! vai embora do país é??
    a geladeira inox ainda tem? 😍
    mds que barato, passo aí hj a noite pra buscar
    ué não é no teu nome?
    mandei metade tá
    pronto mandei o resto, passo às 8 então
    uai primo bão demais sô e ocê
    gostaria?? ocê engoliu um padre
    trabaiando no sítio de gravata é
    antes me fala quantas vaca nóis tem
    e o nome da mais braba
    a Jurema ia te dar uma chifrada se ouvisse isso. cê num é meu primo não
    Boa noite meu filho. Estava vendo a novela
    O que houve, é doença?
    Coitada! Quanto é?
    Eu tenho na poupança. Mas só sei mexer no caixa eletrônico
    Vou contar pro meu neto pra ele me levar
    Pronto, a mocinha da fila me ajudou
    Melhoras pra ela
    acabou de sair daqui do churras e já tá com saudade?
    tu saiu daqui 10 min atrás falando que recebeu o décimo
    em dez minutos?
    de que time tu tava com a camisa
    tava de regata da oficina. vai trabalhar vagabundo
    que foi?? são 3 da manhã
    MEU DEUS tá machucado?
    policial de onde? anota a placa
    me passa o telefone dele que eu converso
    qual km você tá, vou acionar a PRF
    essa chave é de uma empresa de games
    to sim migs
    nossa q caro é remedio de que
    me manda a chave
    abrindo o nubank
    o que
    jesus me arrepiei toda, faltou a senha
    trouxa nada, acontece. aviso as meninas
    Firmeza, e o senhor?
    Obra acaba? kkkk falta o rejunte
    E tu quer trocar o Gol? Tu ama aquele Gol
    Quanto tá saindo
    Leilão barato demais é golpe, abre o olho
    Então beleza
    Rapaz, tudo isso não tenho não
    Uns mil
    Mil e duzentos no máximo, e tua irmã vai saber
    O aniversário dela foi semana passada, tu levou o bolo
    O app tá avisando que essa chave tem denúncia
    Que apelido vocês me deram no primeiro churrasco?
    Só vi hoje, tava no plantão. Deu certo lá?
    Oi querida! Foi uma bagunça boa, obrigada por perguntar
    Ah que ótimo, ainda dá tempo?
    Caro né? O ano passado foi 90
    Tudo bem, a Bia só fala nisso
    Paguei os dois, depois a gente acerta
    Boa tarde, entra que tem café
    Minha vista é ruim, peraí
    É 281-295
    Menino, meu zap sumiu as conversas tudo e meu filho tá ligando dizendo que pedi dinheiro
    cod de q
    aq ta escrito whatsapp irmão
    loga nada
    qual teu nick
    esqueceu o nick kkkkkkkkkk sai fora robo
    Que benção meu filho
    Eu já tomei todas
    590212 foi esse que chegou
    Meu vizinho que é da PM tá aqui e mandou eu perguntar qual posto
    Ele mandou eu desligar viu
    Olá. E o grupo atual?
    Que sistema manda SMS, o da portaria?
    Interfona pra mim, apto 72
    Então domingo eu entro
    A síndica está aqui na minha frente, no elevador, e não mandou mensagem nenhuma
    manjo de nada mas bora
    554-099 ó
    ela falou pra NAO passar pra ninguem kkk
    sei não mano, deixa quieto
    mentiraaa qual loja??
    arrasou demais
    calço 37 hein kkk
    888889
    gente minha conta tá logada em outro lugar, amiga me liga
    Ai que nojo menino kkkk
    Usou arroz?
    De quanto?
    Faço. Só me responde como eu te chamava quando você era bebê
    Era Batatinha. Tchau, ladrão de galinha
    Beleza filho
    Manda
    Feito. Comprovante tá aí
    Que tanto de conta é essa?
    deus te abencoe qual neto
    Tom é vc??
    vc almocou meu filho
    que comidinha
    voce vendeu o carro
    vou chamar sua mae
    sua mae ta aqui e mandou voce caçar o que fazer
    aiii chiqueee 🇵🇹 como tá Lisboa
    manda áudio com sotaque
    pobreza internacional
    pq ele não quer em euro se tá aí
    qual foi a última coisa q vc me falou no aeroporto
    Oi! Anotado, obrigado.
    Qual o centro de custo?
    Guia de imposto em nome de pessoa física?
    Pela política nova só libero por e-mail com dupla aprovação
    Prefiro, por e-mail também
    Opa, quebrou?
    Mas seu carro tá na vaga, eu parei do lado
    Fala o nome do teu cachorro que tá latindo aqui faz uma hora
    bom dia sobreviventes
    quem me deixou tomar aquela batida
    todo mundo. bom, paguei no meu cartão, pix pra mim
    quanto deu
    1.250 euro cada, com os 10%
    eu fui embora antes da porção
    vc comeu a porção INTEIRA
    detalhes
    11999998888
    caiu aí?
    caiu sim ✅
    Galera dia 5 o dono desconta, falta a parte de vocês
    meu salário cai só amanhã à tarde
    Mano, mês passado eu já cobri e paguei juros do cheque especial, não dá de novo
    justo. vou pedir adiantado pra minha tia
    Show. São £450 com a internet
    tá na mão
    Recebi. Desculpa a chatice
    que nada, tu é nosso boleto humano
    Tem cinco minutinhos depois do serviço?
    Tenho. Que foi, tá tudo bem com o pai?
    Com o pai tá. Sou eu, quebrei o dente da frente
    KKKKK desculpa. Como
    Pão de queijo congelado
    Melhor história. Precisa de dinheiro?
    Preciso de 850 zł, o resto o plano cobre. Te pago em duas vezes, metade dia 10
    Tranquilo. É a mesma chave do teu CPF, né?
    Essa mesma
    Foi feito. Manda foto da janelinha
    Nunca. Obrigado de coração
    Boa noite, meninas! Lembrete da mensalidade da quadra
    985,50 € até sexta, depois o ginásio bloqueia o horário
    Pix do time: 11999998888 (K. Peeters), ponham o nome na descrição
    posso pagar junto com o mês que vem? tô no perrengue
    Claro, fala comigo no privado que a gente ajeita
    você é um amor
    Só não falta no treino que a Jô não sabe levantar
    Pssiu, vaquinha do carrinho da Camila
    Tô dentro! Já tem quanto?
    640 de 1100
    Vai pra qual chave?
    A minha de sempre, 11999998888
    Aqui aparece outro sobrenome
    É meu nome de solteira, nunca mudei no banco kkk
    Ah bom! Mandei 50
    Fechou. E bico calado que ela acha que é reunião de metas
    Vizinho, o senhor ainda quer a geladeira?
    Quero sim, faz quanto?
    R$ 850 porque tem um risquinho na porta
    Posso mandar um sinal pra segurar?
    Precisa não, vem ver ligada primeiro, paga só quando levar
    Gente honesta é outra coisa
    Deixei ela gelando desde cedo pro senhor ver
    Tô aqui embaixo com o carreto, acabei de fazer o Pix
    Caiu. Sobe pelo elevador de serviço
    mainha do meu coração
    Lá vem
    rapaz a senhora não dá moral 😂 é que o RU tá em greve e eu tô no miojo há 4 dias
    Miojo tem sódio demais
    eu sei painho já mandou o vídeo
    Botei 1.250 euro na tua conta. Compra feijão, ovo e verdura, nessa ordem
    te amooo vou comprar nessa ordem mesmo
    E liga pra tua vó domingo
    ligo com vídeo
    Chegaram bem aí?
    Chegamos! E a mala da Dani?
    Ficou no meu porta-malas, óbvio
    Fiz a conta: gasolina mais pedágio deu $1,200 por cabeça
    Desconta o pastel que eu te paguei em Registro
    Descontado, menos 14
    Pixado
    A mala vai segunda pelo Jadlog, a cobrar rs
    O Tobias já acordou da anestesia, tá com cone
    tadinho 😭 manda foto
    Mando. Amor, o app do ING caiu geral, viu no Twitter? Passa o cartão virtual aí da tua \
    conta
    vi, todo mundo reclamando. quanto ficou
    1.250 euro com os pontos
    liga no viva voz que eu falo com a moça do caixa
    Deu certo, ela te achou muito simpático
    e o Tobias?
    Te odeia
    atende mulher
    tava no secador!! fala
    tanque cheio, carteira zero. tô no posto da marginal
    kkkk te ligo
    o frentista adorou você ditar a chave do posto aos berros
    985,50 € enviados pro posto, com emoji de palhaço na mensagem
    mereci o palhaço
    Amor pega meu pacote no armário do metrô?
    Pego, manda a senha
    889830, armário vermelho do lado da lotérica
    Deu expirado
    Putz, aparece outra no app: 845-230
    Abriu a gaveta 9
    Meu herói de capa invisível
    Pessoal, a chave fica no cofrinho atrás do gás, senha 6203 e gira a bolinha
    Tamo aqui! Tem um sapo em cima do cofrinho
    É o Alfredo, pede licença
    Alfredo cedeu, entramos
    O registro da água é no jardim, sentido horário
    Bom dia, a moça da portaria pediu um código de visitante, tem?
    Tem, fala 508823, tá no nome do meu pai
    Liberou!
    alguém em feira de santana quer entrar no meu globoplay
    eu eu eu
    qual o numero q chegou ai
    960031
    errado
    digita com calma mulher
    ahh o teclado tava em libras sei lá
    vai de novo 751-976
    foiii, bora ver a final
    não muda meu perfil pra infantil de novo
    Amanhã a loja é tua, lembra do alarme?
    Ai, os números fugiram
    4391 e o botão do cadeado, você tem 30 segundinhos
    E se disparar?
    A central liga, a contrassenha é "pamonha"
    Vou rir na hora
    Ri baixinho. E não deixa anotado no caixa, por favor
    Pai, tô mexendo no seu INSS aqui
    Obrigado filho, eu não entendo disso
    Vai chegar um número no seu celular. Não escreve aqui não, tô te ligando no fixo
    Por que não posso escrever se é pra você?
    Porque se um dia alguém fingir que sou eu, o senhor já tá treinado
    Treinado igual papagaio
    Benefício liberado, dia 25
    Então o churrasco é por minha conta
    qual a senha do wifi daí do sitio mesmo
    galinhapintadinha2, o g é minúsculo
    n pega
    tira a capinha do roteador kkkk é sério
    pegou mds
    e o bolão da firma: 05 12 23 34 45 58, guarda o print
    se der a gente some
    fizemos a quadra!!! 2340 euro pra dividir em doze
    já pedi demissão kkkkk
    Gente troquei de celular mas o número continua, só que zerou tudo aqui
    até o áudio da tia Cida?
    Até esse patrimônio histórico
    tenho salvo em três lugares, mando já
    Você presta um serviço à nação
    O banco vai levar dois dias pra liberar nesse, tô vivendo de dinheiro vivo igual meu avô
    quer que eu te mande um troco?
    Não precisa, aceito carona
    Bom dia gente! A partir de amanhã fico só no +31 6 73206080. Duvidou, me chama de vídeo, \
    atendo até de pijama
    Te chamei só pra ver o pijama
    E gostou?
    Não posso desver
    Segurança tem preço
    Alguém me passa de novo a chave da vaquinha do churrasco? Perdi as conversas
    11999998888, e aproveita e paga
    Pago, seu agiota
    sinal aqui só em cima da caixa dagua
    kkkk cuidado pra não cair
    esqueci o carregador então se eu sumir é isso, volto domingo
    e o repelente?
    tb esqueci
    boa sorte guerreira
    37 picadas e contando
    Boa tarde, minha tela trincou inteira; coloquei meu chip no aparelho da minha irmã até \
    quinta
    Boa tarde! Sem problemas. A reunião se mantém?
    Mantida às 21:15. Só não consigo abrir planilha aqui, se puder imprimir agradeço
    Levo duas cópias
    Outra coisa: o token do banco ficou no que quebrou, então o reembolso do táxi eu faço na \
    sexta
    Sem pressa nenhuma
    Agradeço a paciência
    Até logo mais
    Tá me ouvindo?? Responde
    Tô, o que aconteceu
    Linha vermelha parou no túnel. Consegue pegar a Lívia na escolinha? Fecha 18h30
    Indo já de moto
    DE MOTO NÃO
    calma vou de uber com cadeirinha
    Ufa. A tia do portão vai pedir a palavra, é "jabuticaba"
    Peguei. Ela quer saber se metrô tem minhoca
    Diz que tem
    me liga assim que der, é sério
    caixa postal direto
    aqui na serra o sinal vai e volta. ferveu o motor, tô no acostamento com o triângulo
    tá sozinha?
    com a Rê, porta travada
    tô saindo de casa
    traz água e o cartão do seguro que tá no porta-luvas do outro carro
    vi o pisca
    Mana, senta. O pai passou mal
    FALA LOGO
    Pressão foi lá em cima, viemos pro pronto-socorro da Santa Casa
    ele tá consciente?
    Tá, reclamando da TV sem som
    tô pegando o primeiro ônibus
    Traz a sacola de remédio dele, em cima do filtro
    Vai ficar em observação até 21:15, mas o médico tá tranquilo
    cadê você, tô trancado do lado de fora e o feijão tá na pressão
    MEU DEUS O FEIJÃO
    O FEIJÃO
    liga pro seu Zé da portaria ele tem a mestra
    interfone mudo
    tô no ponto de ônibus, 8 min
    seu Zé subiu. feijão salvo. eu não, ele me deu um sermão
    Pessoal, prestem atenção: aqui no bairro já foram quatro. O bandido entra no zap da pessoa \
    e pede Pix pros parentes dizendo que paga amanhã
    Misericórdia, e como que entra?
    Pedem um código de seis números com uma desculpa qualquer. NÃO PASSEM
    Nem se for a Ana Maria Braga pedindo
    Principalmente se for ela
    O da padaria perdeu € 450 achando que era o irmão
    Aí ó. Pediu dinheiro, liga. Não atendeu, não paga
    Anotado com letra de forma
    clonaram o Juninho, se ele pedir pix é mentira
    sabia!!! me chamou de "prezado"
    kkkkkkk prezado foi forte
    pediu Rp 500.000, falei que só tinha vale transporte
    denuncia o perfil e avisa tua mãe que ela tem ele no grupo
    já tô ligando
    mãe já tinha respondido "quem tem dinheiro é o governo"
    rainha
    Encaminhada da Delegacia: estelionatários assumem contas e solicitam valores como 1.250 \
    euro via Pix a amigos da vítima. Na dúvida, telefone.
    Obrigado Osvaldo. É verdade ou é daquelas correntes?
    Verdade, conferi no site da polícia, meu genro ensinou
    Que evolução
    Velho aprende também
    E se pedirem aquele código?
    Nem pra mim o senhor fala, compadre
    Pra você é que eu não falo mesmo
    Tô tremendo até agora, quase perdi € 450
    quê?? que história é essa?
    "Oi tia, troquei de número, faz um pagamento pra mim que meu app não abre"
    clássicoooo
    Eu já tava com o dedo no confirmar, aí apareceu o nome de um tal Wellington
    graças a deus apareceu
    Combinei com os sobrinhos uma senha de família. Façam o mesmo, não riam
    não tô rindo, tô combinando
    sogrinha 📱✨ saiu aviso q o meu código de segurança mudou?? sou eu!! comprei telemóvel \
    novo, número igual 😅
    Saiu sim 😳 e eu já cheia de nervos, o que se ouve por aí 🙈
    ligo já em vídeo para a senhora me ver 😁📹
    visto e aprovado 👌 cara lavada e o cabelo por cortar 💇‍♂️😂
    Boas. Tenho uma história de terror para o lobby
    Se for sobre a tua pontaria, já a vivi
    A minha tia Lurdes votou numa menina de ballet que não existe e agora o WhatsApp dela \
    vende frigoríficos
    Ganhou ao menos a menina?
    Ficou em primeiro, sem concorrência e sem pernas
    E a tia?
    Está na padaria a explicar a toda a freguesia. Já pediu desculpa a um frigorífico
    A minha mãe mandou-me esse link hoje às três. Então não votei por preguiça, salvei-me pelo \
    sofá
    A preguiça é a melhor antivírus. Diz-lhe que tire aparelhos associados que não são dela
    Já vi. Ela tem um "Chrome Windows" e uma impressora da junta
    A impressora é suspeita mas é da junta
    Deixei a impressora. Tirei o Chrome
    Boa. Ligamos para a partida?
    Chamada de voz (52 min)
    Boas, camarada. Os bilhetes para os Xutos chegaram. Zona de sentar, que já não temos \
    joelhos
    Joelhos tenho, quem não tem é o direito. Quanto te devo?
    Setenta e oito e meio. O meio é para o selo
    Que selo, foi por email
    O selo da minha paciência na fila virtual
    MB Way feito. Oitenta, para lavares a paciência
    Recebido. Convido-te uma imperial com um e meio
    Nesse festival compras-me um copo e meio tremoço
    Falando em tremoço, o teu joelho vai à consulta ou não?
    Terça. O médico diz que é a idade, eu digo que é o médico
    Bom dia. Preciso da sua aprovação na nota da gráfica.
    Bom dia. Valor e número?
    3.840, NF 1127. Vencimento dia 15.
    Conferi o orçamento. São 3.680. Diferença de 160.
    Verifiquei. Cobraram o frete.
    A conta do boleto é a do cadastro, certo? Sem mudança de banco.
    A mesma. Confirmei por telefone com a Ivone.
    Aprovado o principal. Frete a negociar.
    Não consigo emitir pelo portal.
    Nem eu, certificado expirado.
    Acionei o Décio, da contabilidade.
    Ele já emitiu e agendou. Abateu o frete.
    Ótimo. Registro no controle.
    Registrado aqui também. Bom almoço.
    Olá vizinha, é Oksana, do telemovel do marido. O meu roubaram no autocarro 28, eu furiosa
    Oh não! espera, tu és mesmo a Oksana? Toca à campainha que eu espreito
    Toco agora, com chinelo cor de rosa
    Já te vi, ahah. Que horror, entrem para tomar chá
    Obrigada querida. Eu já bloquear o cartão e o número pede amanhã na loja
    E se aparecer alguém a pedir por ti, mando-o dar uma volta ao 28
    Sim, e sábado ainda fazer o piquenique no jardim da Estrela, certo?
    Certo. Levas aquelas panquecas e eu os caracóis
    Prima querida, bom dia. Consegui a casa de Ubatuba, aquela do portão azul.
    Bom dia prima, graças a Deus. E os cachorros podem?
    Podem, mas o papagaio não, pediu encarecidamente a dona Ilka.
    Entendo. Quanto e o sinal e pra quem mando?
    A quarta parte, seiscentos por familia, na conta do Valdir que ja recolhe todo ano. Voce \
    tem do Natal.
    Feito, com o nome da familia na descrição.
    Agradecida, prima. Leve o baralho e o casaco.
    mano to na locadora do aeroprto
    já?? chego amanhã 7h, voo da gol
    precisam do teu rg pq vc dirige tb, tapa o nr do cpf com o ddo
    *dedo
    to embarcando, o carro é gol ou renegado?
    é um argo vermelho, tua cnh eles olham na hora, ja apaguei a foto
    ó menina da cabeça, atão nã é que a aplicação do Crédito Agrícola s'amandou ao chão e nã \
    consigo pagar-te os caracóis
    deixe estar ti Tom, tamém a mim m'aconteceu onte, ficou a roda a rodar
    manhã passo na praça e trago-te em notas, mais uns figos
    fixe, q'o dinheiro nã foge, só nã diga à Zulmira q lhe fiz mais barato
    q'onde é q'eu disse? a cabeça ainda é minha, e tá bem bonita
    bonita e sem pagar, pió
    Bom dia. Choveu granizo, minha alface virou gaspacho
    Ela sempre foi dramática
    Sobrou o manjericão, que é forte como a mamãe
    Põe uma lona, e não na mamãe
    Coloquei a lona e o vento levou para o vizinho. Ele agora tem jardim
    Mando muda de alface na sexta, das fortes
    Obrigado, herói das hortaliças
    ouvi o teu sobre o clube
    ouvi. repassa pros atletas
    mandaram pix falso da inscrição dos masters, não é nosso
    quem recebeu
    o Marcão e o pai dele, ninguém pagou
    escutei, isso, só o boleto do sistema
    ponho no mural tb
    valeu
    e falei na portaria
    ouvi, te ligo
    Chamada de voz (3 min)
    manda o codigo do lobby q to no estacionmento
    810591 entra logo q ja carrega
    entrei, vc de elmo azul?
    sou o de paneka na cabeça
    *panela
    valeu pelas 3 vitorias, socio
    Bom dia dona Sanne, segue a lista do lanche: café, bolo de fubá, copinhos.
    Bom dia doutor. Adoçante tambem? Que o seu José é diabetico.
    Sim, e biscoito de agua e sal, que o outro engorda.
    Comprei tudo. Ficou sessenta e tres e noventa, guardei o cupom.
    Acabo de devolver no pix da senhora de sempre, mais dez pelo onibus.
    Caiu doutor. Deus lhe pague.
    Boa tarde. Filho solicita a mesada antecipada.
    O meu ou o teu?
    O teu. Está comigo no treino e esqueceu o cartão.
    Que valor?
    30, para o lanche do time. Confirmar com ele.
    Ele disse 50. Reunião com o advogado mirim.
    Chamada de voz (1 min)
    Acordo em 35. Enviado para ti.
    Recebido. Repasso em coxinhas.
    Comprovante em foto.
    fala coach td certo pra sexta
    tudo certo mano, levo os menino na van
    o meu esqueceu a grana do lanche, põe pra ele?
    poxa relaxa, quanto costuma ser
    20 deve dar, te reembolso na hr
    mano 20 hj dia n compra nem coxinha, 25
    kkkkk pode 25
    teu pix é o cel né
    isso
    fechou depois eu falo
    coach olha q doido
    q foi
    a mãe tinha posto 30 na meia dele, achei quando tirei o tênis
    kkkkkk chulé caro mas honesto
    Bom dia, vizinha, comprei aparelho novo
    Bom dia, apareceu aqui um aviso amarelo de segurança, fiquei muito aflita e já ia ligar \
    pra patrulha.
    Que patrulha, sou eu, o das berinjelas.
    E a berinjela que eu devolvi, que defeito tinha?
    Um bicho, que a senhora chamou de inquilino.
    Kkkk é o senhor mesmo.
    É normal esse aviso, quando troca de aparelho.
    Eu sei agora, meu neto me explicou antes de eu chamar a patrulha.
    A patrulha agradece a folga.
    Passe aqui e traga berinjela sem inquilino.
    hey, a casa do algarve tá de pé?
    tá, só faltam 2 quartos tlg
    bora dar o sinal, 80 cada?
    80 é bué, tipo 60?
    n dá o gajo quer 80, é a parte da tua mãe e da minha
    pronto ya. pago à tua
    o meu mbway do costume, 9x de sempre
    já tá
    top
    e a tua velhota aguenta a escada
    aguenta c um braço meu e outro da parede
    ahah coitada
    mas o gajo disse q a piscina é baixa
    bué fixe, pra ela molhar os pés
    já lhe comprei chinelos q n escorregam
    és a melhor neta q ela n tem
    neta emprestada xD
    olha sabes se a farmácia da ponte tá aberta hoje?
    até as 20h, vou la c ela buscar a pomada
    fixe trazes-me um brufen
    oi linda vota no gol do meu neto
    http://dance.example.live/v?id=3 é do clube de várzea de osasco fim até domingo
    votei vi a bicicleta dele parece o pai
    ele ganhou um par de chuteira acredita
    que coisa boa manda foto e sexta corta minha franja
    Temos missão impossível: a tua mãe e o Portal das Finanças
    Essa missão já matou homens maiores
    Disse que te pôs como recuperação. Chega-te um código SMS, o que aparecer, lê-o com voz de \
    rádio
    Rádio Renascença ao vivo: chegou uma mensagem da NOS com desconto em séries
    Fora do ar. Espera, ela enganou-se no ano de nascimento dela
    Quantas vezes?
    Duas para mais, uma para menos. É vaidosa e é honesta
    Agora sim: 672955
    Inválido, diz que a validade é cinco minutos e demoraste seis a rir
    Foram rir ou chorar
    Pedido novo. E ela foi fazer uma sopa
    726-725, isto em versão dançável
    Entrou!! E agora pede a caderneta de prédios
    Que é onde?
    Na gaveta das toalhas, segundo a própria, ou no céu
    Bom dia. Já dormiste ou ainda estás no portal?
    Bom dia. O portal acordou-me com "sessão expirou"
    É o que eu digo todas as manhãs
    Amor, outra vez o código, pedi-o agora mesmo, tu que és o meu cartão-matriz
    672955. Desta nem lavei os dentes
    Entrou. IRS: tem a receber oitenta e dois euros
    Valeu a gaveta das toalhas
    Compra-lhe um bolo, e um calendário com o ano certo
    E para nós?
    Nós já recebemos o código
    Quatro vezes, e nenhuma pessoal
    oi vc q tem a vaga 14
    sou eu sim
    qual é o codigo da cancela do estacionamento q mudou
    671941 depois aperta jogo da velha
    não abriu
    espera bipar duas vezes
    abriu obrigada
    nada e deixa o crachá no painel que o segurança é novo
    tá
    domingo tem bicicletada vai?
    vou levo agua e bolinho de chuva
    chegamos as 8 no coreto
    ôxi, apareceu no meu zap que tem um tar de "Windows" ligado, ocê sabe o que é?
    é meu trem véio, ocê esqueceu? domingo levei o laptop pra passá as foto do Tobi
    ah bão, quase que liguei pra cadeia
    se quisé tirá, cê vai em aparelhos conectado, aperta no Windows e manda desconectá
    num achei, meu óio num ajuda
    deixa que eu tiro quando passá aí
    brigado fio
    compade vim hoje, cê tá em casa?
    tô, cuidando do mio
    pronto, tirado. Sumiu o Windows, viu
    vi nada, mas acredito
    o Tobi é testemunha
    vixe, lhe escrevo de escondido que a comadre pega meu celular
    oxe e que segredo é esse mulé
    botei as mensagens pra sumir que é o presente da minha irmã, festa surpresa
    eita que chique! e o que é
    a cadeira de balanço daquele carpinteiro do Crato
    arretado, ela vai se balançar até o cabelo secar
    e a senhora vem né, com bolo
    venho sim, e escovo ela no dia
    tá bom demais visse
    que horas é a festa
    cinco da tarde no quintal de Zefinha
    levo bolo de macaxeira
    amo!
    e o marido dela sabe guardar segredo
    nem segredo nem troco
    kkkkk
    por isso as mensagem some
    entendi agora, tá certa
    sexta lhe mando o endereço
    obrigada minha flor, boca de siri
    Consegues-me adiantar 250 até dia 23?
    para quê
    renda. pagaram-me só as horas base, o subsídio de turno ficou para o mês que vem
    Este mês não dá. A creche levou tudo
    falo com a senhoria
    Se ela apertar diz-me e vejo com a Rita
    Ô Neide vc troca o dia 14 comigo
    14 é feriado?
    É dia 15
    então troco
    mas quero o 22 de volta
    22 eu folgo, pode ser
    manda pra Sônia assinar senão ela diz que ninguém avisou
    Já deixei o papel na mesa dela
    blz
    Chegou o motoboy da farmácia aqui e ele quer o código do pedido
    que codigo
    4 números, tá no seu app, você que comprou
    7719
    Foi
    Veio só uma caixa de losartana
    pedi duas. vou reclamar
    Mano, o óbito da tia Joana é no sábado, cada casa dá 25 mil
    Já soube. Onde é o komba?
    Na casa dela, Rocha Pinto
    Manda no express da Belinha +31 6 10677772, ela é que está a comprar as coisas
    Hoje só consigo 15. O salário ainda não caiu
    Manda o que tens, eu ponho no caderno
    Foi os 15
    A Belinha confirmou. Leva cadeiras se puderes
    Boa noite. Segue a convocatória do plenário de dia 9: \
    https://video.example.com/watch?v=a1b2c3
    O crédito de horas está garantido, quem estiver de manhã pode sair às 14h30
    A enfermeira-chefe diz que não recebeu nada
    Sou a Lurdes da urgência, este é o meu número novo, mudei para a Vodafone
    Qual Lurdes
    A administrativa. Faço as altas contigo às sextas
    Isto hoje em dia nunca se sabe. Posso ligar?
    Liga
    Pronto, já gravei. Apaga-me o outro?
    O outro só até fim do mês
    Malta a nossa sala está no concurso dos presépios do hospital, é só carregar no 7 \
    http://dance.example.live/v?id=3
    pede login?
    só o mail do serviço
    não me lembro da password disso há dois anos
    então esquece, também só ganhamos uma cesta
    Mana acordaste?
    acordei com água na sala
    outra vez?
    sim. tirámos os colchões
    aqui também choveu mas aqui não entra
    o Nelo foi ver o telhado
    diz para não subir com chapas molhadas, ano passado o vizinho foi parar à ortopedia
    já lá está em cima
    teimoso
    Jô o pai vai descer pro centro cirurgico agora e a clínica quer 1.800 de caução do \
    material
    que material
    a placa do fêmur. o convenio nao autorizou
    isso é ilegal cobrar
    eu sei que é. depois a gente briga, agora ele ta com dor
    tenho 900
    manda pra minha mesmo, a do Ziraat
    mandei
    pede recibo com CNPJ. sem recibo não dá pra cobrar deles depois
    recibo. ele entrou 16:20
    to indo praí
    Bom dia D. Celeste. A partir de janeiro a renda é para este IBAN: DE89370400440532013000. \
    Fechei a conta no outro banco.
    Bom dia Sr. Américo. Desculpe mas prefiro que me diga isso em pessoa ou por carta
    Tem toda a razão. Passo aí sexta por causa do autoclismo e levo papel assinado
    Obrigada. Até lá deposito no antigo?
    O antigo ainda está aberto até dia 31
    Thiago os 120 do bolão tu esqueceu né
    esqueci nao, to duro
    tem 2 meses
    quinta cai o vale
    manda no 11999998888 que é da minha coroa, o meu banco come tudo no cheque especial
    demorou
    quinta já foi
    mandei 60, o resto dia 5
    O corpo chega às 16
    À capela ou à casa mortuária?
    Casa mortuária. A missa é amanhã às 10:30
    Saio às 15h, passo aí com a Zulmira
    Ela que não traga flores, a família pediu para darem à Liga
    Já as tinha encomendado
    Então traga
    Deixaste o WhatsApp Web aberto no PC da triagem
    Ai. Estava a mandar a lista das camas
    No telemóvel vai a Definições, Dispositivos associados, e carrega em terminar sessão no \
    que diz Chrome
    há dois
    Um é de quem?
    o outro é o portátil lá de casa
    Vê a última hora de atividade. O da triagem é o de hoje 08:02
    feito
    E não uses o teu telemóvel para listas com nomes, já sabes
    40 por mbway pode ser?
    pode. O de sempre?
    sim
    já está
    devolvi agora, vê lá
    Boa tarde. Quota extra das bombas: 86,40€ por fração, até 15/11, IBAN do condomínio \
    NL91ABNA0417164300, descritivo "bombas 3.º D"
    Isto foi votado quando?
    Assembleia de 2 de outubro, a ata foi por email
    Eu estava de noite. Posso pagar em duas vezes?
    Pode, 43,20 agora e o resto em dezembro
    Obrigado
    Se receberam mensagem minha a pedir 600€ ignorem. Entraram-me na conta ontem à noite
    Recebi às 23h, estranhei o "prezado"
    Pagaste?
    Não, estava a dormir
    A Odete pagou 300. Vamos à PSP às 17
    E já está tudo fechado?
    Pus o PIN e saí de todos os sítios
    Celi preciso de 1.200 agora, funerária não libera o papai sem a entrada
    É você Marta?
    sou
    me desculpa perguntar, semana passada caí num golpe desse
    liga então
    desculpa amiga. não sabia. tá indo agora
    direto na da funerária 11999998888, nome deles K. Peeters
    deus te pague
    que horas é
    estás acordada
    infelizmente
    fiz 31 turnos este mês, contei
    o mês tem 30 dias
    pois
    mete isso no papel e dá ao delegado
    qual é o código do alarme, entrei e está a apitar
    4417 e cardinal
    não dá
    mudaram segunda, tenta 4471
    calou
    a Prosegur vai ligar-te, diz o nome do piso
    já ligou, disse
    mandei 400 dólar pela remessa hoje
    caiu não
    é até amanhã meio dia
    consegue mais 100? o gás e a escola venceram
    esse mês não, cortaram minhas horas na limpeza
    tá bom
    paga a escola primeiro. O gás pede pro Dedé
    caiu, paguei a escola, segue o comprovante
    assina o abaixo assinado do vale gente https://stem-dans.example.top/nl é do sindicato, \
    tem que por matricula
    pede CPF tbm é isso?
    pede pq vai anexado no processo
    prefiro assinar no papel
    a folha ta comigo na recepção do bloco B até sexta
    passo ai
    foste tu que bateste no meu para-choques no parque do pessoal
    Não fui eu. Nem trouxe o carro
    está lá tinta azul
    o meu é cinzento desde 2011
    então foi o Quim
    O Quim vendeu o dele para pagar o IMI
    pronto, não foi ninguém
    o endereço do ortopedista é esse https://shop.example.net/item/98213
    abriu num posto de gasolina
    é atrás do posto, portão verde
    que horas?
    13h20. leva o raio x velho
    cheguei. atrás do posto tem um lava jato
    do outro lado
    Vizinha, a kixikila deste mês é sua vez de dar, 20 mil
    Eu dei em Agosto a dobrar
    Deu 30, faltava 10
    Então dou 30 agora e fico limpa
    Certo. BAI, TR330006100519786457841326
    Esse não é o da mamã Esperança
    É meu, a mamã Esperança viajou para o Namibe e eu estou com o caderno
    Vou aí ver o caderno primeiro
    Venha, estou até às 18
    Bia urgente, acha meropenem aí na tua região? meu sogro na particular de Itanhaém e acabou
    na drogaria hospitalar da Conselheiro tem
    6 frascos 1.140. eu pago e tu faz o pix pro meu irmão que eu devo ele mesmo 11999998888
    nome?
    Everton
    peguei nota. mando pelo ônibus das 15 com o motorista Ademir
    chegou, ele tomou às 18
    é esta a cama https://maps.example.com/?q=52.09,5.12 pedem 180
    tem grades?
    tem, falta um comando
    sem comando não serve, a mãe não se levanta
    D. Adelaide, estou à porta, mudaram o código?
    Mudaram sim filha, agora é 2580 e o sininho
    O sininho não faz nada
    Então a campainha do 1.º esq., a D. Amélia abre
    Já entrei
    Cara o martelinho cobrou 760, metade é 380
    opa desculpa plantão emendado
    é a mesma chave de sempre, meu cpf
    qual cpf kkk não tenho aqui
    caiu o décimo terceiro hj, vou mandar
    chegou 350
    desconta a coxinha
    a sopa q te falei https://www.example.org/news/4417
    vai mandioquinha?
    vai mas eu boto batata, mandioquinha ta 14 o quilo
    absurdo
    vó é a Lalá esse é meu número novo q papai deu
    nao tenho neta com numero novo
    vó sou eu
    tao pedindo dinheiro assim na rua toda
    não quero dinheiro
    atende a câmera
    ta gravado LALA NETA
    apareceu-me "novo dispositivo Android, Chaves" no teu mail da secção
    não fui eu
    há alguém em Chaves com acesso?
    espera. O tablet que dei à minha irmã
    ainda tem a conta lá dentro?
    tinha. Já saí de tudo e mudei a palavra-passe
    dá-lhe a prenda limpa da próxima
    Piquete às 23h30 na porta das consultas
    Serviços mínimos quem tem?
    Tu não. A Carla e o Nelson
    O Nelson já disse que faz greve na mesma
    Não pode, foi notificado. Alguém que lhe explique
    Explico eu. Levo duas garrafas térmicas
    E copos, da outra vez bebemos pela tampa
    A faixa está onde
    No meu porta-bagagens desde março
    Pessoal a Edilene foi mandada embora sem receber. Vamos fazer cesta + conta de luz, quem \
    puder 20, quem não puder 5
    chave 11999998888 tá no meu nome mesmo, fecho sexta 18h
    tô zerada Cida
    sem problema
    posso dar óleo e arroz
    pode, deixa na guarita
    quanto deu?
    435 e duas sacolas. A luz era 312, paguei, comprovante aqui
    Para remarcar é aqui https://shop.example.net/item/98213, pede o número de utente
    Não sei o meu de cor
    Está na receita, em cima à direita
    Pede código por SMS
    É o normal do portal, pões lá tu
    Prima desculpa a hora, a Neide está retida no 4 de Fevereiro, falta pagar o excesso da \
    mala e o voo fecha daqui a 50 min
    quem me garante
    liga-lhe, tem rede
    falei. ela a chorar. quanto
    92 mil kz, ou 95€ para a minha conta e eu faço daqui
    mandas o iban outra vez
    sort code 20-45-45 account 73219846
    imediata, já saiu
    embarcou
    segue a fatura da formação, 180€ com retenção
    vence quando
    30 dias. Mas se puderes antes agradeço, tenho a Segurança Social a 20
    o IBAN é o que está na fatura?
    é, acaba em 0173
    pago hoje, 180 menos 45
    menos 41,40. são 23%
    acerto 3,60 na próxima
    já atingi o limite do mbway hoje, pagas tu os 65 do gás e acerto amanhã?
    pago quando ele chegar. Multibanco ou dinheiro?
    só dinheiro
    está pago, deixou a garrafa na escada
    Consegue pagar 412 pra mim agora? o BBVA caiu e o encanador já guardou a ferramenta
    aqui o meu tá normal
    direto nele 11999998888, Reginaldo. Te devolvo quando o app voltar
    pago
    voltou, te mandei 412
    oi voltei pra minha conta
    voltou mesmo? faz uma chamada
    ligo
    ok é tu
    quem pediu os 470 não era eu. avisa a turma da pediatria que eu não tenho todo mundo salvo \
    mais
    a Keila mandou
    eu sei. ela ta sem falar comigo como se a culpa fosse minha
    tu passou o código?
    passei. tava no intervalo, de olho fechado quase
    vou falar com ela
    Opa, Jonas da hotelaria. mudei pra Tim e perdi o número, bota esse no grupo da escala?
    Jonas qual teu turno
    19 as 7 par
    e quem troca contigo dia 24
    lê isto, o tribunal deu razão aos do São José https://maps.example.com/?q=52.09,5.12
    é só para assinantes
    2018 a 2021?! eu também fiz essas horas
    mãe a propina em atraso são 69,70 e multa 10
    O pai disse que não dá mais até acabares o ano
    foi a bolsa que atrasou, não fui eu
    Não digas ao pai. Dá-me a referência
    entidade 21056 ref 884 120 337
    Já foi
    o bolo estava seco
    não fui eu que fiz, foi a pastelaria
    disseram-me que eras tu
    eu só acendi as velas
    Boa tarde dona Zélia, orçamento do telhado do sindicato fechou em 3.870, 50% na entrada. \
    Dados da firma: M. de Boer, chave CNPJ 11999998888
    boa tarde. A nota sai em nome da entidade?
    Sai, me mande o CNPJ de vocês
    mando. Mas pagamento só com duas assinaturas, seu Hélio viaja até segunda
    Aí a telha sobe de preço
    paciência seu Nilson
    Seguro o preço até terça então
    entrada paga hoje, 1.935, segue comprovante
    Recebido. Começamos quinta se não chover
    gente presente da chefe: 35 cada, somos 11
    35?? ela me deu advertência
    não é obrigado Rafa
    ponho 10
    quem vai pagar usa 11999998888 que é a da Vanda, ela compra sábado
    pus 10
    a Vanda viu
    Kota boa tarde
    boa tarde, já comeste?
    ainda, o refeitório fechou às 13
    outra vez sem funge
    só pão. e o miúdo, passou na prova?
    passou a matemática, a outra não
    já é bom
    é
    Kota, se puder safar 10 mil até dia 28
    o que houve
    o multicaixa engoliu-me o cartão na sexta e o banco diz 15 dias para novo
    15 dias!
    é o que dizem
    no express não dá, a minha app não abre desde a actualização. passa no piso 2, dou-te em \
    notas
    vou já
    esqueceste o recibo do cartão na minha mesa
    mãe entra no site do gov, clica em esqueci a senha
    ta pedindo reconhecimento facial
    põe a cara no círculo
    diz que nao reconheceu
    tira o óculos
    ainda nao
    então vai por banco, escolhe a Caixa, entra com a senha do cartão
    chegou um codigo, pus eu mesma, entrou
    isso, esse codigo é só teu
    tem 2.140
    não saca tudo, o seguro desemprego só entra em 3 meses
    acho que esse aqui dá pra 6 https://video.example.com/watch?v=a1b2c3
    só tem um banheiro
    é 3 noites
    6 mulheres 3 noites 1 banheiro
    ok esse outro https://video.example.com/watch?v=a1b2c3
    tá 180 a mais, divide em 6 = 30. aceito
    então 210 cada, põe na minha até amanhã que reservo
    me manda o protocolo e a senha do exame da mãe, médico quer ver na tela
    protocolo 402188, senha 7FJ2
    diz incorreto
    o J é I, letra i
    foi. potássio 6,1
    internar?
    ele quer repetir amanhã cedo
    avisaste os de França
    falei com a Michelle. Vêm só dois
    e a herança, já perguntaram?
    perguntaram antes das flores
    normal
    o padre pede 120 sem recibo
    pede recibo
    pedi, olhou-me como se fosse eu que tivesse morrido
    amanhã levo eu o envelope
    ó Licínio ainda me deves os 90 da vindima
    dou-te domingo na missa
    manda por mbway
    não tenho disso
    a tua mulher tem
    tem e não quer
    domingo
    Boa tarde Josenildo, o ponto de outubro veio com 9 horas a menos
    boa tarde. de quem
    Matrícula 30417, Ivonete
    dias 11, 12 e 19?
    dia 11 não tem saída batida
    O relógio estava em manutenção, a chefia fez a folha à mão
    essa folha não chegou
    assinatura de quem é essa
    Da Verônica
    tem que ter carimbo
    agora sim. entra na folha de dezembro
    De dezembro? ela tem aluguel dia 5
    adiantamento só na conta salário mesmo, agência 0891. se ela pedir por escrito eu lanço \
    como avulso dia 7
    Ela pede hoje
    cheguei, tu já foi?
    to na parada
    ela comeu?
    metade. cuspiu a banana
    e o remédio das 14
    dei amassado no mingau
    a fralda ta acabando, tem 4
    amanhã passo no posto, a Jucilene separa
    pede G, a M assa ela
    ela perguntou do papai
    o que tu disse
    que foi pescar
    eu digo que ta na igreja
    tem que combinar isso
    pescar então
    dormiu. vou lavar a roupa
    deixa de molho que eu lavo sexta
    sexta eu to de 12
    então sábado
    Bom dia seu Edvaldo, é a Kátia da agência centro. Conseguimos 60x de 214,00 na sua dívida
    bom dia. caiu do 340?
    Caiu, e sem entrada. O senhor passa aqui até sexta pra assinar?
    não faz por aqui não?
    Prefiro aqui, seu Edvaldo. Nunca mande documento por mensagem pra ninguém, nem pra mim
    então quinta, depois do plantão, 10h
    Combinado. Guichê 4
    Preciso de 130 já, estou na A1 km 38 e o reboque só leva pago
    a assistência em viagem?
    caducou em outubro. e tenho o cartão no casaco da farda
    mando para ti ou para o homem?
    para ele, MB WAY +31 6 71204189
    aparece Auto Reboques Carregado
    é esse
    estou na oficina. É a correia
    disse-te em setembro
    campo alagou, não tem jogo
    puta merda já tô com a chuteira no pé
    eu já tava com o apito
    bar então
    bar
    Ó Tó, adiantas-me 60 por MB WAY
    Ainda não me pagaste os de Agosto
    Pois. É que me cortam a luz
    Passa cá pelo café, falamos. Por telemóvel não mando nada
    Ok vou aí às 6
    atende
    ATENDE
    tava dirigindo fala
    o pai passou mal na feira, tô com ele no pronto socorro
    preciso comprar remédio, faz 180 na minha chave mesmo que só tenho vale
    mandei 200 tô indo praí
    mae chegou um codigo da netflix no seu email?
    Não sei ver
    abre o gmail, o vermelho
    Achei 836210
    expirou kkkk vou mandar de novo fica aí
    836210
    Bom dia. 40 sacos sexta confirma?
    Confirma. E 10 de carvão
    40 x 9 + 10 x 22 = 580. Boleto ou pix
    boleto
    Boa tarde, sou a Fátima do talho, este é o meu número novo
    Desculpe mas com estas burlas já não acredito em ninguém
    Faz bem. Passe cá e pergunte
    Já perguntei, guardado. Separe-me 1 kg de rojões sábado
    65 por cabeça, quem não pagar até quinta não entra na lista
    pix 11999998888
    criança paga?
    acima de 10 paga meia
    o meu tem 10 e 1 mês
    paga meia
    97,50 tá aí
    Abre o WhatsApp, definições, dispositivos associados, e lê o QR que está no PC do balcão
    Já. Diz Windows Firefox
    é esse. o outro que aparece, Mac, apaga
    Esse é da Joana, a que saiu
    por isso mesmo
    Apagado
    seu gato tá no meu telhado de novo
    qual
    o gordo
    o gordo é da Marlene
    então avisa a Marlene
    avisei, tá indo com sachê
    faz 420 nessa chave pra mim urgente 11999998888 M. de Boer
    é vc mesmo?
    ok é vc
    te paguei vê aí
    gente clonaram meu insta e tão vendendo dólar barato lá. não sou eu
    eu quase comprei kkkkk
    sério?
    4,10 o dólar pô
    denuncia o perfil pfv
    denunciado
    qual era a receita do caldo
    essa https://video.example.com/watch?v=a1b2c3 mas bota menos sal
    serve quantos
    uns 8 bêbados
    Votação do nome da mascote do agrupamento, fecha sexta \
    https://vote-contest.example.click/a7
    Isto pede login da escola, é mesmo?
    É o mail do miúdo, sim. Veio da directora de turma
    Votei Pinhão
    Dona Célia, o condomínio mudou de banco. Agora é agência 0412, conta sort code 20-45-45 \
    account 73219846, venc. dia 10
    Vou confirmar com o síndico antes
    Confirmado. Pago dia 10 junto com o aluguel
    Quota do núcleo de árbitros, 35 euros, até dia 15
    a do ano passado paguei?
    não
    então são 70
    GB29NWBK60161331926819, põe o n.º de filiado
    pagas as duas
    barril acabou
    o ipa
    troca
    não sei trocar
    jorrou tudo
    limpa e não conta pro Beto
    mãe roubaram-me a mala
    Onde estás? Estás bem?
    na esquadra em cracóvia. estou bem
    Liga-me
    tenho 4% e preciso do mapa
    manda 150 pelo western union em nome da Rita que ela tem passaporte
    Filha diz-me o nome da tua madrinha, desculpa
    Lurdes. mãe a sério
    Já está. Código de levantamento vai a seguir
    428669
    recebido. vou pra residência
    Prezado responsável, mensalidade de outubro do Kauã em aberto: 130,00
    paguei dia 5
    Consta só setembro. Pode enviar comprovante?
    Esse é o de setembro pago em 5 de outubro
    então devo 1
    Isso. Chave 11999998888 da escolinha
    dia 20 quando cair o vale
    salva aí é o Binho, chip novo
    salvo
    quinta tem jogo?
    tem 20h quadra 2
    Seu Jorge aqui da portaria, entregador quer o código do pedido
    724621
    ele diz que são 4
    os 4 últimos do meu celular então
    deu certo, deixei na mesa
    cunhado consegue 1500 ate o décimo terceiro
    o décimo terceiro de qual ano
    deste pô
    do ano passado vc me deve 800
    banco me negativou
    por isso
    beleza. não conta pra Kelly
    mlk
    oq
    prof faltou
    MENTIRA
    juro
    to indo embora
    espera tem a de bio
    n tem
    tem sim ela chegou
    ja to no busao
    mãe vou instalar o gov br pra ti aqui, chega um código aí
    Não dou código por mensagem, o rapaz do banco ensinou
    mãe eu te ensinei isso
    Então. Vem aqui domingo
    tá certa
    Foste tu que estacionaste na minha garagem?
    Eu não, estou no Algarve desde sexta
    É um Clio cinzento. Há mil
    tem o autocolante do Gil Vicente
    é do meu primo, vou-lhe ligar
    paga o eletricista pra mim? 260 11999998888
    não liga tô em reunião
    isso tá com cara de golpe
    o cara tá na tua sala ué pergunta pra ele
    ah é kkk
    pago, ele mostrou
    reserva da quadra pelo site agora https://shop.example.net/item/98213 entra com teu cpf
    pq cpf
    prefeitura né
    reservei terça 19h
    Boa noite, pais. Ontem alguém usou meu número para pedir dinheiro. Não fui eu. Já \
    recuperei o aplicativo.
    Professora eu mandei 50, achei que era pra rifa
    Sinto muito, Regiane. Faz o boletim e pede o MED no banco
    o q é med
    devolução do pix. O banco explica
    Bom dia, a renda de Outubro ainda não entrou
    Bom dia, peço desculpa, só recebo a 12
    Já é a segunda vez
    Eu sei. Posso dar 200 em mão hoje
    Prefiro por transferência, o IBAN é o do contrato: GB29NWBK60161331926819
    Feita a totalidade agora
    Fala Rodrigo, dá pra pagar a mensalidade de nov e dez juntas? tô comprando tatame
    Mestre não dá, tô contando moeda
    tranquilo, só a de nov então dia 10
    guarda-me mesa para o Braga
    quantos
    4. talvez 5
    4 ou 5
    4 e o meu sogro de pé
    está bem
    Prezada, a vaga 14 está com vazamento de óleo. Solicito providências até sexta.
    Boa tarde, meu carro é elétrico
    Então é do visitante
    Não recebo visita desde a pandemia
    Verificarei as câmeras
    mãe sou eu, chip da tim queimou
    Como vou saber se não é golpista
    liga em vídeo
    não sei ligar em vídeo
    então pergunta pra vó que tô do lado dela
    sua vó disse que você tá comendo o pudim que era meu
    desculpa
    pai 320 no pix do borracheiro 11999998888
    o que foi
    dois pneus, br 116, sem estepe
    manda a localização
    https://paypal.me/x/250
    mandei. fica longe da pista
    sinal cai na ligação, vou escrevendo
    o homem da caldeira vem entre as 9 e as 13
    estou a trabalhar
    eu também
    a tua mãe?
    tem hidroginástica
    então muda
    mudei. entre as 9 e as 13 de quinta
    não fala no grupo da família
    to comprando a airfryer da mãe. 149 de cada
    ela já não tem?
    a dela pegou fogo, o pai não contou
    pago dia 5 pode?
    pode, passo no cartão
    Boa tarde, a cadeira auto ainda está disponível?
    Está. Serve até aos 18 kg
    Já teve acidente?
    Nunca
    Faz por 45?
    50 e leva a capa
    Fechado. MB WAY à entrega?
    Pode ser. Amanhã às 19 junto ao Continente https://video.example.com/watch?v=a1b2c3
    Estou no parque, carro branco
    amor qual o protocolo do exame? to no laboratorio
    830948 e senha é tua data de nascimento
    deu senha errada
    com zero na frente
    foi. colesterol 260
    eu avisei
    Boletim disponível no portal https://tikkie.me/pay/a1b2c3, login é a matrícula
    qual a matrícula do Davi
    873665
    pede pra confirmar celular com código
    Sim, primeira vez só. O código não precisa mandar pra secretaria
    entrei. recuperação em 3...
    vó isso é figurinha de velório
    É um anjinho
    é aniversário do tio
    Ele vai gostar
    Essa é de quê
    os 120 do aluguel da van
    opa esqueci
    app do banco ta atualizando
    3 semanas atualizando
    toma 60
    falta 60
    orçamento participativo, vota no 27 que é a iluminação do campinho \
    https://vote-contest.example.click/a7
    pede título de eleitor
    é da prefeitura, pede mesmo
    então não voto, tenho preguiça de achar
    Olá, aqui é da clínica Sorria. Sua consulta é amanhã 14h20. Confirma? 1 sim 2 não
    3
    Não entendi. 1 sim 2 não
    quero remarcar
    Oi, Tati aqui. Quinta 9h?
    quinta tenho jogo. sexta?
    Sexta 11h marcado
    obrigado Tati
    seu carro tá pronto, era a bobina
    quanto ficou
    380 com mão de obra
    passo 18h
    fecho 17h30
    passo 17h29
    rifa do uniforme 10 conto o número
    galera faltam 31 números
    me vê o 13 e o 22
    pago no bar
    no bar você bebe o dinheiro. pix
    Bom dia. DAS de setembro vence dia 20, 75,90
    manda a guia
    esse código de barras não lê
    Copia e cola: 11999998888
    aparece Ministério da Fazenda, certo?
    Isso mesmo
    Fala, aqui é o Gérson da distribuidora, número novo da firma
    qual foi meu último pedido
    12 caixas de litrão e você reclamou de uma quebrada
    é você mesmo. manda mais 12
    trouxe o cartão vermelho?
    só o amarelo
    e se precisar
    mostra dois amarelos
    gênio
    Sr. Rocha desculpe a hora
    Diga
    O Bobi comeu veneno, estou na clínica de urgência
    pedem 220 de caução e só trouxe 40. Pode pôr-me 180 no MB WAY
    Qual clínica?
    https://tikkie.me/pay/a1b2c3
    Vou ligar para lá primeiro, não leve a mal
    ligue ligue
    Confirmado. Enviei. As melhoras do bicho
    Safou-se. Pago-lhe amanhã
    foi vc que postou isso no grupo do trabalho
    eu? nem tô nesse grupo mais, saí em agosto
    tá com teu nome
    é o outro Fabiano, da expedição
    putz xinguei vc na frente do chefe
    urgente 230 11999998888 depois explico
    isso é golpe?
    não mulher sou eu
    fala algo q só vc sabe
    aff. vc reprovou no detran 4x
    5. mas não tenho dinheiro
    podia ter dito antes do interrogatório
    Amanhã há maré às 6
    Com este vento não vou
    Levo aguardente
    Às 5 e meia à porta então
    o salão é aqui https://shop.example.net/item/98213 entra pela rua de trás
    tem estacionamento?
    tem flanelinha
    leva o quê
    refri e cadeira
    Família, o WhatsApp do tio Zé foi tomado, não depositem. Ele tá bem, tá comigo
    tarde demais, tua tia Lena já foi na lotérica
    250. ela diz que o Zé falou com tanta educação que estranhou
    vô abre o zap, três pontinhos, aparelhos conectados
    Abri. Aparece conectar um aparelho
    clica e aponta pra tela do computador
    E isso não é o que o jornal disse pra não fazer?
    é se for estranho mandando. sou eu e o pc é teu
    Entrou. As letras são maiores, que beleza
    quantas coxinhas
    80
    faz 120 tem final
    o frango dá pra 100
    faz 100 pequenas e diz que são 120
    patrao tem como adiantar 400, minha filha fez 15
    parabéns. e a festa foi com que dinheiro
    com o que eu não tinha
    200 no caixa hoje. o resto dia 5
    podia ser nesse pix da minha esposa? 11999998888
    em mão. assina o vale
    ta bom
    Colegas a Fátima pediu-me para juntar o dinheiro do jantar, são 22,50 cada. Manda para o \
    meu mbway sff
    Só saio às 8. Pode ser amanhã?
    Pode
    Recebi. Faltam só o Nuno e a chefe
    quem é que deixou a frigideira outra vez
    foi o Tó de certeza, ele é que fez ovos às 3 da manhã
    tem gordura de há dois dias
    deixa estar que ele lava
    não lava nada
    a bilha do gás está no fim, quem vai ao Minipreço?
    fui eu da última vez
    vou eu então depois de Teoria
    traz leite
    meio gordo?
    mana atende
    mana pelo amor de deus
    preciso de 340 agora pra comprar o antibiotico, na upa nao tem e a farmacia fecha 22h
    tava no banho, o q ela tem
    pneumonia, o medico disse pra comprar e trazer
    meu cartao bloqueou porque errei senha
    faz direto pra farmacia 11999998888, sai no nome K. Peeters
    quem é esse nome
    dono da farmacia, to aqui no balcao com ele
    fiz
    to indo pra ai levar lençol
    ô Valdir, a carga pra Rondonópolis saiu, 38 ton
    que hora carrega
    5h no silo 2. leva o CIOT impresso
    e o adiantamento
    financeiro precisa da conta, é a mesma ag do ano passado? final 4410?
    mudou, agora é sicredi NL91ABNA0417164300
    manda foto do cartao que a moça nao aceita digitado
    adiantamento cai amanha depois das 10
    mãe sou eu o Tiago, este é o meu número novo da woo, guarda
    Quem me garante que és tu
    liga
    O meu filho nunca diz liga, diz telefona
    ó mãe telefona então
    Já ouvi. Estavas com eco
    estou na casa de banho do trabalho lol
    achei aquela receita que eu falei https://video.example.com/watch?v=a1b2c3
    é com polvilho azedo ou doce?
    metade metade
    na airfryer da certo?
    minha cunhada fez, ficou meio borrachudo
    entao vou de forno
    ficou lindo!! faltou sal?
    faltou kkk
    vc entendeu a 4
    nao
    nem eu
    o prof falou q cai estequiometria
    me mata
    kkkkkkkkk
    a duda tem o caderno completo
    ela nao empresta desde aquele dia
    verdade
    achei um video do cara explicando https://www.example.org/news/4417
    40 min?????
    bota no 2x
    faz um pix de 600 pra mim agora? 11999998888
    nubank caiu
    quem é M. de Boer
    o cara do carro
    devolvi
    vi
    tia, chegou um código no seu email da globoplay? me manda
    chegou do banco um e da globo outro
    só o da globo!! o do banco a senhora não manda pra ninguém
    850269
    entrou na tv da vó
    fala pra ela que a novela começa 21h20
    Sandra abre o whatsapp da loja, aparelhos conectados, conectar
    abriu a câmera
    aponta pro QR na tela do computador do caixa
    foi, apareceu Windows
    isso. renomeia pra CAIXA senão ninguém sabe
    não deixa renomear
    deixa assim então
    Gente, clonaram meu zap ontem à noite. Se alguém pediu pix em meu nome NÃO fui eu
    pediu pra minha mae 700
    ela mandou???
    nao, ela nao sabe fazer pix kkk
    graças a deus. consegui voltar agora as 6, botei senha de duas etapas
    to no atacadao precisa de que
    arroz, detergente, aquele sabao azul
    azul qual
    o do vidro
    e cebola
    ja passei da cebola
    volta
    voltei
    seu irmao vem jantar?
    disse que sim mas vc sabe
    faço pra quatro entao
    oi flor confirmado sabado 9h progressiva
    preciso do sinal de 50 pra segurar o horario
    posso pagar na hora?
    nao flor semana passada levei 3 bolo
    kkk justo
    amém, não lava o cabelo na sexta
    miga socorro
    perdi o bus das 18 e o proximo é 96 reais, to com 20
    rodoviaria de onde
    uberlandia
    amiga eu to zerada ate dia 5 serio
    tudo bem vou ver com minha tia
    conseguiu?
    consegui, chego 1h da manha. morta
    trocas comigo domingo? tenho o batizado do puto da Carla
    domingo de dia ou noite
    dia, 8-20
    só se fizeres a minha sexta à noite
    sexta temos o serviço da festa em Vinhais
    pois, por isso mesmo lol
    és um santo. está bem
    avisa o chefe que da última ficou a dizer que ninguém lhe diz nada
    já escrevi no quadro
    e a ABSC 03 já veio da oficina?
    veio mas continua a puxar para a direita
    o que lhe falta é alinhar
    o que lhe falta são 15 anos a menos
    leva tu o bolo à Carla da minha parte
    levo
    Prezada, segue segunda via da taxa de outubro, vencimento 10/11 \
    https://video.example.com/watch?v=a1b2c3
    Não abre no celular
    Pode ser por pix então: 11999998888, R$ 612,40. Favor enviar comprovante
    Essa chave é do condomínio mesmo? A outra era CNPJ
    Esta também é, CNPJ da administradora nova, está na ata de setembro afixada no elevador
    Vou descer e olhar
    Conferi. Pago
    Obrigado, boa tarde
    mandaram-te o código do cacifo? estou aqui ao pé
    acho que sim deixa ver
    229370
    não dá, diz inválido
    é o do Continente ou o da estação?
    ah. são dois cacifos?
    são
    já tenho
    Votem no projeto do parque infantil, é o nº 31, precisam do cartão de cidadão e do \
    telemóvel https://stem-dans.example.top/nl
    Manda um sms com um código, é assim?
    É, é a câmara que manda. Mete no site, não me digas a mim
    Já votei. O meu marido também vai
    Obrigada, acaba a 15
    Aqui é a vó Neide no celular do Caio. O meu caiu no tanque
    vó manda audio
    kkkk tá bom. como faz pra falar com a senhora agora
    Nesse até sábado
    33 semanas e o umbigo virou um botao
    foto!!
    meu deus kkk
    a obstetra quer me ver toda semana agora
    por causa da pressao?
    é, 13 por 9
    e o sal?
    cortei. quer dizer cortei quase
    batata chips nao é quase
    ja lavou as roupinhas que vc pegou da Lu?
    lavei com coco, ta tudo no varal
    brigada irmã
    e o nome decidiram
    ele quer Bento eu quero Caetano
    Bento Caetano e pronto
    nome de padre
    prof o diário online tá me deslogando
    a mim também desde o update
    aparece "sessão iniciada noutro dispositivo"
    é o pc da sala 12, ficou com a tua conta aberta
    é um HP Windows desde segunda?
    pronto terminei. obrigada
    nao comenta com a Patricia tá, é surpresa
    35 cada pro presente dos 50 anos
    o q vao dar
    uma mala e um fim de semana em Gramado
    com 35 cada???
    somos 41
    kkkk ok mandei pro pix da Rose
    consta aqui
    boa tarde ainda tem o sofá cinzento
    aceita 120?
    140 e ajudo a carregar
    moro num terceiro sem elevador
    então 150 lol
    140 e carrego eu
    fechado. rua do Godinho, sábado até às 12
    pago por mbway?
    pode ser, aí na altura. não preciso de sinal
    quem mandou aquele meme do var no grupo do serviço
    tem a tua foto
    é o Ricardo, temos a mesma camisola
    o chefe não achou piada
    ele é do Boavista, não acha piada a nada
    vais quarta?
    45 euros por um bilhete atrás da baliza? vejo em casa
    levo as minis
    viu no jornal o golpe do zap? mulher perdeu 38 mil em Sorocaba
    minha sogra quase caiu nesse do filho
    serio
    ela ja tava com o cartao na mao, a atendente do itau que segurou
    a gente tinha que ter uma palavra secreta em casa
    a nossa podia ser rapadura
    anotado
    Quem ficou com a pasta azul dos contraltos?
    A Amélia levou para fotocopiar
    Ela disse-me que a deixou em cima do órgão
    Em cima do órgão só estavam os óculos do senhor padre
    Então está perdida
    Calma, eu tenho o Panis Angelicus em casa
    E o Aleluia do Pe. Faria?
    Esse sabemos de cor, salvo seja
    Os baixos não sabem
    Os baixos não sabem nem com a folha à frente
    No domingo é às 10 ou às 11?
    Às 11, por causa da mudança da hora
    Mas a hora muda é para trás
    Pois, mas o aviso diz 11
    Então vou às 10 e meia e seja o que Deus quiser
    tem 300 ai
    tava dirigindo. p q
    diesel
    chave é o telefone ainda?
    nao esse mudou é 11999998888
    sai nome de mulher
    minha esposa
    foi agora bom dia
    ja tinha me virado no posto mas valeu, te devolvo hj mesmo
    deixa pro frete da volta
    Oi, a biometria nao ta lendo meu dedo
    Oi! Te mando um codigo provisorio da catraca
    525127, vale ate 23h
    pediu cpf antes
    Cpf e depois o codigo
    pai vc ta acordado
    To. Chegou em Confins?
    to no balcao querem 230 pela prancha e meu limite acabou
    Passa no meu cartao adicional
    ta em casa na outra bolsa
    Pix?
    nao aceitam pix so cartao. manda pro meu que eu uso o virtual 11999998888
    Pronto 250
    embarquei
    Boa tarde. O contrato segue em anexo, são 2 rendas de caução
    Boa tarde, recebi. A cláusula 7 fala em obras, que obras?
    Pintura das escadas, é do condomínio, não lhe diz respeito
    Para que conta faço a caução?
    DE89370400440532013000, em nome da minha mulher K. Peeters
    Preferia fazer quando assinarmos
    Pois com certeza. Sexta às 18 no local?
    Sexta só depois das 19
    19:15 então
    Combinado. Levo o cartão de cidadão e os três recibos
    Boa noite pais, sou a treinadora Inês. Passo a usar este número para a equipa, o outro \
    fica só pessoal
    Boa noite. Os treinos mantêm-se?
    Sim, segunda e quarta 18:30. Touca nova no sábado
    E a quota paga-se onde?
    Na secretaria como sempre, comigo não
    leito 9 tirou o acesso de novo
    oxe terceira vez
    é e xingou minha mãe
    tadinha de dona Graça kkk
    tu tem esparadrapo ai em cima? aqui acabou
    tenho 2 rolo, desce pra buscar que to sozinha
    to sozinha tambem
    manda o maqueiro
    maqueiro ta fumando
    entao vai pelo elevador de roupa suja kkkkk
    chegou?
    sua escala do natal ja saiu?
    caiu 24
    a minha tb. pelo menos juntas
    levo o pernil
    olha o rastreio do teu casaco https://video.example.com/watch?v=a1b2c3
    está em Cabo Ruivo desde segunda
    tens de pagar alfândega?
    11 e tal, mandaram sms mas não sei se é verdadeiro
    não carregues no sms, vai ao site dos ctt e mete o código
    era verdade, são 11,38. já paguei
    Fabrício bom dia. Tem como me socorrer com 1500 até o 13º?
    Bom dia. Olha vou ser franco, ainda tem os 800 de março
    Eu sei. É a matrícula da Yasmin
    Não vai dar cunhado
    Beleza
    Fala com a mãe que ela recebe dia 5
    amor deixou o zap aberto no pc do hotel em gramado?
    acho que sim por que
    pq sua mae falou q vc ta online 3 da manha
    vou em aparelhos conectados
    tinha um Chrome de domingo. saí
    que perigo menino
    Bom dia, a reunião do 7ºB passou para quinta 18h30 na sala 4
    Bom dia. É possível online?
    Sim, seguirá ligação do Teams no próprio dia
    Ainda não recebi a ligação
    Aqui está https://video.example.com/watch?v=a1b2c3
    Pede-me conta de aluno
    Entre como convidada, sem conta
    Já estou
    amor ve no meu celular q ficou ai o codigo da caixa
    qual das mensagem
    a q chegou agora, to no caixa eletronico da lotérica
    diz nao informe a ninguem
    eu sou alguem?? é meu celular
    liga pro fixo entao
    593109 era voce mesmo
    eu sei que era
    os pulgões comeram-me as favas todas
    sabão preto e água, 1 para 10
    já pus, riram-se
    cinza então
    a tua água já está ligada? o meu talhão não tem pressão
    a junta cortou para arranjar o cano, volta segunda
    e as alfaces?
    rega de garrafão
    tenho 67 anos Fernando
    eu passo lá e rego-te aquilo
    deus te pague que eu não posso
    isso é o que
    a chave do uber q rachamos, 17,40
    ah
    aparece Condomínio Edifício Solar???
    KKKKK colei errado é o do aluguel
    +31 6 61621282 esse
    foi. quase paguei teu condominio
    Bom dia compadre
    Bom dia. Já apanhou a azeitona?
    Falta o olival de baixo. O rapaz da vareira avariou
    O meu está a 18 de acidez? Não, 0,8 queria eu dizer
    Bem me parecia
    Amanhã vou à farmácia a Moura, quer alguma coisa?
    O comprimido da tensão, a receita está no telemóvel mas não sei mandar
    Diga o nome
    Lisinopril 20
    Isso só com receita compadre
    Então a minha neta logo manda
    Está bem
    Boa noite tô na portaria, qual o código do pedido?
    são os 4 ultimos do telefone ne? 7731
    não, o do app
    4402
    certo bom apetite
    Papá sou a Mónica, este é o meu número suíço, o português deixa de funcionar no fim do mês
    Como se chamava o cão do avô Adelino
    qual deles, o Farrusco ou o Piloto?
    És tu. Já tens casa?
    um quarto em Carouge, 950 francos
    Isso é quanto em dinheiro
    é parecido com euros papá, é um roubo
    Precisas que mande alguma coisa?
    não preciso. ligo à noite
    Vizinha a senhora está em casa? A sua cozinha está a pingar no meu teto
    Estou em Leiria! O quê
    Feche a água, tem alguém com chave?
    A D. Albertina do 2º
    Ela não abre
    Toque duas vezes e bata, ela ouve mal
    Entrámos. Era a mangueira da máquina
    Quanto lhe devo pelo estrago
    Ora depois vemos, só pingou no fogão
    seu Biu a conta do mês deu 87,90
    87? anota aí o que
    4 leite 2 cuscuz 3 ovo 1 sabão e as cervejas de domingo
    cerveja foi meu cunhado
    ele disse bota na conta de Biu
    pix feito, tira ele dessa conta daqui pra frente
    pode deixar
    hoje já me chamaram burro 4 vezes
    eu tive um que chorou
    porquê
    cancelou o contrato da mãe que morreu e cobraram rescisão
    fogo
    perdoei. a chefe que se lixe
    há código para isso?
    417, óbito. mas pede certidão
    pausas às e um quarto?
    traz o meu iogurte que está no frigorífico, tem o meu nome
    tem o teu nome mas está aberto
    quem
    eu não fui
    SOU EU QUE TE CONHEÇO PELA COLHER
    Olá Helena, o link para a sessão das 17h: https://paypal.me/x/250. Peço que entre 2 \
    minutos antes
    Dr. ele pede para instalar uma app
    Pode entrar pelo navegador, "continuar sem aplicação"
    já estou na sala de espera
    Mães, eleição do conselho escolar é hoje, votação no https://stem-dans.example.top/nl, \
    chapa 1
    pede CPF e codigo do email
    o codigo é o da secretaria que veio no bilhete azul, não é do zap
    joguei fora o bilhete
    pede segunda via pra tia Salete
    votei, nem li os nomes
    Luana, o buffet quer os 30% hoje senão passa a data. 2.940
    na conta da sócia NL91ABNA0417164300 M. de Boer
    por que na sócia, o contrato é com a Sabores?
    não sei, liguei e atendeu ela mesma
    eu prefiro pagar na conta do contrato
    tá certa. ela mandou a conta da empresa agora
    paguei nessa
    O BCP mandou sms a dizer que há páginas falsas. O link deles também era sms, como é que se \
    sabe
    é tudo a mesma coisa, vai sempre pela app
    a minha app está sempre a pedir face id
    a minha também, põe óculos
    pus e não me reconheceu
    🤣
    Vó chegou bem?
    cheguei. o onibus quebrou na serra e foi todo mundo de van
    nossa
    mas sentei com uma senhora de Garanhuns que fazia crochê
    ja fez amizade
    me deu a receita do bolo de rolo
    bora fazer domingo
    o seu avô tomou o remedio?
    tomou. ta vendo jogo
    diz que trouxe a cocada
    ele ja ouviu daqui
    Bom dia, consulta de dermatologia confirmada para dia 12 às 9h20. Prémio 40€, ref mb em \
    baixo https://video.example.com/watch?v=a1b2c3
    Bom dia. Posso pagar na receção?
    Pode, até 15 minutos antes
    e mudar para a tarde?
    Só dia 19 às 16h
    fica dia 12
    menina
    tu não sabe
    fala logo criatura
    o Jefferson ta noivo
    NÃO
    da menina da ótica
    da ótica da Bezerra?? a que me vendeu o óculos torto
    essa mesma
    gente ele terminou comigo em agosto
    setembro tu que fala agosto pra ficar mais longe
    kkkkkkk cala boca
    tem foto da aliança, fininha
    ele é mão de vaca mesmo
    ta bem?
    to. juro. quer dizer vou comer um sorvete
    vou contigo
    50 sabores às 7?
    7 e meia que minha mãe ta com a moto
    cadê tu
    dobrando a esquina do posto
    pedi o de cajá pra tu
    patrão a quinzena
    hoje é 13
    sexta é feriado o banco fecha
    verdade. é 1850 menos os 300 de vale?
    menos 200, os 100 foi do cimento que eu comprei
    tem a nota do cimento?
    certo, 1650 ta na conta do seu filho como sempre
    caiu. segunda chego 7 e meia que vou levar a mulher no postinho
    mae é o Rafa to no cel do Gui
    minha bateria morreu to no shopping e perdi o ultimo onibus
    Que shopping
    iguatemi
    Quem mais está aí? Como é o nome do meio do teu pai
    Ferdinando infelizmente
    Fica na porta da Renner, seu pai sai agora
    da pra pagar o lanche do gui 22 reais no pix da mae dele +31 6 65664271
    Paga ele, amanhã eu devolvo em dinheiro
    sou eu. tlm partido. este é emprestado da loja
    eu quem
    o que te deve 3 gelados
    quatro
    quatro. queres jantar?
    oi sobrou vaga pra Viçosa sexta?
    uma, saida 13h do tietê
    75 com pedagio
    passa em Ubá?
    passo mas nao entro, deixo no trevo
    serve. pago no pix agora ou no carro
    no carro, já me deixaram na mão e na mão de mim kkk
    mala grande?
    1
    fechou
    SE ALGUEM COM MINHA FOTO PEDIR DINHEIRO É GOLPE
    ja veio aqui no meu, pediu 2 mil
    pagou?
    pra vc? kkkkk
    não sou eu, é numero 67
    foto do teu casamento e tudo
    denuncia por favor
    denunciei
    amanhã há betão?
    o Klein diz que sim às 6
    com este temporal?
    diz que há bomba nova, que bombeia debaixo de água se for preciso
    maluco
    trouxeste o chouriço da tua mãe
    trouxe dois e o vinho
    és um homem
    o filho do Costa quer vir para cá
    com 17? que termine o curso
    é o que eu disse
    vai de comboio ou boleia comigo?
    boleia, 5 e 20 à porta
    leva café
    amor entra em Aparelhos conectados e aprova o "Chrome – Escola", sou eu na secretaria
    apareceu Goiânia, vc ta em Anápolis
    a internet da escola sai por lá
    liguei na secretaria, a Rose falou que é você
    kkkk falei que era
    Boa tarde turma A, cota da formatura 180 até sexta na conta da Kátia NL91ABNA0417164300
    Kátia é quem?
    Mãe da Valentina, tesoureira
    não tem conta da escola?
    a escola não se responsabiliza por festa, está na ata da reunião de março
    paguei a do Enzo
    faltam 6, não vou dizer quem
    diz sim kkk
    Bom dia, sou a Renata da loja Vivo do centro, sua portabilidade está agendada para 18/11
    bom dia. preciso confirmar alguma coisa
    Vai chegar um sms da operadora antiga, basta responder SIM nele
    só SIM, não preciso mandar nada pra vcs?
    Não, só SIM no próprio sms
    respondi SIM. numero mantem?
    Mantém
    vais ao santo cristo este ano?
    sim a avó obrigou
    então vamos as duas chorar
    ela faz massa sovada?
    já fez seis
    comprei o vestido azul, dás-me a tua opinião?
    é o da montra
    esse está 5 euros mais barato na Baleeira
    já comprei
    então é lindo
    o teste de geografia foi?
    14
    brava
    vulcões, foi batota
    paga pra mim 1.120 nessa chave 11999998888 ainda hoje
    nao liga to em reuniao
    valeu, é o rapaz dos vidros. ja te mandei de volta
    qual é o código da porta da lavandaria depois das 22
    2580#
    não abre
    sem cardinal
    a coroa da firma ficou 280, cada um 20. mandem até meio dia, o enterro é às 4
    11999998888 é o pix da floricultura
    mandei 40, paguei a do Lauro também
    Deus te pague
    gol
    impedido
    que impedido nada
    anularam
    ladrão
    Bom dia, Jéssica da ótica, esse agora é o nosso whats
    Bom dia, meu óculos chegou?
    Chegou, pode retirar até as 18
    lá na Barão ou na filial?
    Barão
    tio clica em aparelhos conectados que eu te ajudo
    não sei o que é isso nem quero
    é pra ver o zap no tablet
    vem cá domingo e tu mexe
    seu Gol fica pronto quinta, ficou 1.340 com a correia
    parcela?
    3 no cartao
    quinta que horas
    15h
    mensalidade do judô 90, venceu dia 10
    ai esqueci. qual o pix
    posso pagar o mês e a faixa junto?
    pode, fica 155
    ta pago
    não fui eu que publiquei aquilo no estado
    o do iphone a 200€?
    sim. apaguem
    eu já tinha perguntado a cor
    o pai hoje conheceu-me
    ai que bom. comeu?
    a sopa toda e o pudim do vizinho
    do vizinho?
    roubou-lho
    isso é o pai
    vai pra ilha hj?
    to liso
    kkkkkk eu tb
    bora ver no bar de seu Biu então
    19h. leva o casaco q ele liga o ventilador no talo
    oxe casaco em recife
    mana deves-me 17,50 do jantar
    deves tu a mim a gasolina de sábado
    a gasolina foi 10. logo 7,50
    és pior que o pai
    já foi mbway
    recebido 😘
    Boa tarde filha. Este é o meu numero novo. O outro ja não da
    olá pai, já gravei
    Trouxe o telemovel da worten
    e os contactos, passaram?
    Passaram todos menos o do veterinario
    eu tenho, mando-te logo
    Como se põe o som mais alto
    botão do lado esquerdo em cima
    Já está
    atende o telefone uai
    tava dando aula. q foi
    mãe passou mal, to na santa casa com ela
    preciso de 260 pro remédio que aqui não tem, farmácia da esquina. manda no pix que vc tem \
    meu
    é o do cpf né
    mandei 300. ela ta consciente?
    tá, tá brigando com a enfermeira
    graças a deus então kkk
    liberaram. pressão. sobrou 38 já te devolvi
    Boa tarde, o sofá ainda tá disponível?
    tá sim
    tem rasgo?
    um no braço direito, tem foto no anúncio https://www.example.org/news/4417
    vi. e a medida?
    2,10 por 90
    passa em porta de 70?
    desmonta os pés, passa de lado
    aceita 550? eu busco
    600
    580
    pode ser
    sábado de manhã?
    sábado não vou tar. domingo?
    domingo depois das 10
    ok. são 3 andares sem elevador
    levo meu irmão
    paga na hora, pix ou dinheiro
    combinado
    amor o entregador chegou aí, qual o código do ifood
    qual, o de 4 numero?
    não, agora pediram o que chegou por sms p/ logar no teu
    121373
    entrou. a pizza veio sem borda
    processa
    Olá Sandra, a turma do Tomás está nos finalistas do concurso da Ciência Viva, votas? \
    https://stem-dans.example.top/nl
    qual é o projeto deles
    o filtro de água com cascas de banana, o n.º 14
    pede email e confirmação, tenho de abrir o mail?
    sim, chega um mail da câmara e carregas em confirmar
    feito. votei e o Rui também
    ficaram em 2.º!! ganharam uma ida ao Visionarium. obrigada
    Ó filha quantos ovos leva o bolo da tia Alda
    6 avó, e o leite morno
    Pus 5
    deve dar
    O forno é por cima e por baixo?
    sim 180
    O meu só tem números até 8
    então no 5
    Está a crescer de um lado
    vire a forma
    Virei
    já cheira?
    Cheira
    está lindo
    Guardo-te uma fatia para sábado
    sábado não posso, domingo
    Oi Rê, vi teu chamado. Quer o whats no note novo né
    isso, não lembro como faz
    abre web.whatsapp.com no chrome, no celular vai em aparelhos conectados > conectar e \
    aponta pro QR
    pediu minha digital
    normal, é o teu celular pedindo
    entrou!
    e no velho desconecta, tá na mesma lista. o que diz Dell é o antigo
    tirei. valeu vc é um anjo, te devo um pão de queijo
    malta falta a renda do quarto 3, 285€ até dia 8
    é pra mesma conta?
    não, o sr. Abílio mudou de banco: DE89370400440532013000 em nome de M. de Boer que é a \
    mulher
    cheira a esturro isso
    também achei, por isso passei lá hoje, ele mostrou-me o papel e ainda me deu laranjas
    então vai. transferido, mando comprovativo
    as laranjas estão na cozinha, são azedas
    https://video.example.com/watch?v=a1b2c3
    serra fechada de novo, olha aí
    putz e eu ia subir hoje
    sobe por teresópolis ou espera amanhã
    vou amanhã. avisa a vó
    já avisei, ela disse que sabia pelo joelho
    Pais, inscrição do regional: 45 por atleta até quarta. Pix 11999998888, aparece K. Peeters \
    que é o tesoureiro novo
    é por atleta ou família?
    por atleta
    pago os dois, Enzo e Caio
    quem ta de plantao dia 24
    eu e a Josy
    e 31?
    ninguem quis ainda
    eu posso 31 se alguem pegar meu 2
    pego o 2 mas de dia
    de dia é a Nilde
    troca a Nilde pra noite
    Nilde falou que vai ver com o marido
    hum
    ela topou
    entao fecha na escala antes que mude
    a chefe só volta 14h
    a 4 ta com o oxímetro ruim de novo
    usa o da 6
    levei pra manutenção tambem esse
    pede no almoxarifado
    pedi. tem que preencher em duas vias
    ok passo aí depois do banho do leito 9
    prima urgente, cê consegue me mandar um pix pro Wesley que ele me passa em euro aqui
    uai que história é essa, quem é Wesley
    é o goiano que mora comigo, de Anápolis. Ele faz câmbio pros conhecidos, o banco come 8%
    1500 reais. 11999998888 vai aparecer M. de Boer
    me liga de vídeo antes
    to no metro mas espera 10 min
    ok vi tua cara feia e o Wesley acenando
    Deus te pague. o senhorio tava na porta já
    te devolvi 750, resto dia 5
    Rapaz isto na televisão pede um codigo
    Qual, avô? A box?
    Diz emparelhar. São seis numeros e está a contar para tras
    lê-me os números que eu meto na app que tenho a tua conta
    266168
    já está? reinicia a box
    Deu a bola. Obrigado
    Gente número novo daqui do Canadá, é a Bia. o brasileiro fica só até agosto
    salvei. dá pra ligar nesse?
    só pelo zap
    mainha pergunta se chegou a encomenda
    chegou ontem, a rapadura quebrou
    https://shop.example.net/item/98213 escuta essa até o fim
    chorei no ônibus obrigada
    missão cumprida
    o cobrador me deu um lenço
    ATENÇÃO pessoal: clonaram meu whatsapp ontem a noite e pediram dinheiro pra um monte de \
    gente. Quem recebeu pedido de pix de 700, NÃO FUI EU
    já recuperei, tá com senha de dois fatores agora
    mano eu paguei 350...
    égua não acredito. faz o MED no teu banco AGORA, contestação de pix
    MED?
    mecanismo de devolução, liga e pede por golpe. tem até 80 dias mas quanto antes melhor
    abri o protocolo. falaram 7 dias
    desculpa mesmo parente. se não voltar a gente racha
    gente última hora! Duda tá em segundo na Rainha do Milho, vota aí \
    https://stem-dans.example.top/nl fecha 22h
    quantas vezes pode
    1 por cpf
    cpf não dou nem pro padre
    é site da prefeitura mulher, .gov
    ah bom. votei, e mainha também
    ficou PRINCESA 👑 amanhã tem carreata
    não vais acreditar quem estava no ginásio
    adivinha
    o Nuno??
    O NUNO
    de fato de treino ou de gravata
    de crocs
    Seu Jair a partir desse mês o aluguel é nessa chave 11999998888 tá, no nome da minha filha \
    K. Peeters
    Dona Vera já vi muito golpe assim na televisão. É a senhora mesmo?
    <áudio 0:24>
    A voz parece. O que a senhora veio consertar semana passada?
    o sifão da pia homem! e o senhor me deu café sem açucar
    É a senhora
    850 feitos
    Mana estás aí?
    sim diz
    o meu cartão português foi clonado cá, cancelaram tudo
    preciso de 200 euros até à embaixada abrir segunda
    e mando-te isso como se não tens cartão
    para a conta do Sérgio que me dá meticais: TR330006100519786457841326 K. Peeters
    e eu sei lá quem é o Sérgio. Já ouvi três histórias destas este mês no centro de saúde
    a net é do hotel, chamadas não dá
    diz-me o que a mãe guardava na lata das bolachas
    botões e a dentadura do avô
    😂 pronto
    mas manda áudio na mesma
    estás constipado
    fiz. chega segunda se não for imediata, o banco não deu opção
    obrigado mana, trago-te capulanas
    já tens os 200 na conta, confirma
    mae o arroz queimou
    Tirou o fogo?
    tirei
    Não mexe. Põe um pano molhado embaixo da panela 5 minutos
    salvou a parte de cima!!
    Sua vó ensinou. E o feijão?
    que feijão
    mãe abre o zap e vai nos tres pontinhos
    abri
    aparelhos conectados. o que tem lá
    Google Chrome (Windows) ativo hoje 14:22 e Desktop da Rosana
    que Rosana???
    eu não conheço Rosana
    ah é a moça da loja, ela que colocou pra imprimir o boleto
    desconecta os dois. depois conta > confirmação em duas etapas > ativar, põe uma senha que \
    NÃO seja teu aniversário
    botei
    não posso falar né
    isso mãe!!!! 👏
    mano atende
    é sério
    tava no banho oq foi
    o corsa morreu na 116 perto de registro, to no acostamento com os meninos
    guincho quer 420 adiantado senão não engata. 11999998888 K. Peeters é o cara
    e foto dos moleque
    tá pago. quer que eu vá buscar?
    quero kkk
    2 horas. leva eles pro graal
    essa aqui é a verdadeira https://video.example.com/watch?v=a1b2c3
    com dendê? isso é baiana
    e existe outra?
    moqueca é capixaba, o resto é peixada
    vou te bloquear
    mas salvei a receita
    filha como entro no gmail no computador novo?
    põe o teu mail e a palavra-passe que está no caderno azul
    diz que mandou codigo para o telemovel terminado em 44
    esse é o meu, a conta ficou com o meu número
    442708
    já entrou. apareceu aviso de início de sessão novo
    é o teu computador mãe, está bem
    40 min de 6350 e nada
    vai de uber
    38 conto
    vai de fé então
    VEIO
    lotado
    chama quando chegar
    racha de sábado: 54 por cabeça https://papara.com/x ou pix 11999998888
    o Léo paga junto comigo?
    Léo é 54 também
    ele só foi 1h
    então 30
    mandei os 30 dele
    falta Bruna, Tiago e o primo do Tiago
    Bruna tá sem internet
    e o Tiago
    ele disse que paga segunda
    segunda chegou
    Tiago me passou, tô mandando 108
    caiu
    e o carvão, quem pagou
    eu, tá incluído
    Prima, a Mila pediu-me 150 euros. Dou?
    Não dês! Está com o whatsapp roubado. Falei com ela agora no fixo
    Ai e eu já tinha o dinheiro no envelope
    Pediu também à Fátima e ao senhor prior
    O prior deu?
    Não sei, não atende
    E ela como está
    Nervosa. A neta já lhe pôs um código
    E o que respondo a isto que me escreve
    Nada. Não respondas e não apagues, a GNR quer ver
    Está a escrever outra vez, diz que é urgente
    Deixa escrever
    Obrigada filha
    mesa para 9 às 20h30 no tasco da praia, confirmas aqui https://www.example.org/news/4417 \
    até quinta
    ponho com o nome de quem
    Guedes
    ok. há opção sem glúten?
    diz grelhados e salada, o resto é glúten com fundo
    Já lhe deste o xarope de cenoura?
    Já, e mel
    E a janela?
    Fechada, mãe
    Em Vila Real nunca se fecha bem
    Vedei com a toalha
    meninas, a linha chegou: rateio 32,80 cada
    pode ser no meu pix mesmo 11999998888, tô com o caixa esse mês
    a Salete ainda tá de atestado?
    até dia 20
    mandei 33
    mãe urgente mas não é doença
    menina que susto
    o advogado do visto quer a taxa hoje, 1.100 reais, meu cartão internacional deu recusado
    pix dele 11999998888 M. de Boer OAB-CE
    Advogado com pix de pessoa física?
    ele é autônomo mãe, é o filho da dona Cristina do Montese
    Liguei pra Cristina. Confirmou e ainda contou do divórcio
    kkkkkk claro que contou
    Pago, mandei o comprovante pra ele e pra ti
    te amo mainha
    vô quando aparecer no celular "conectar dispositivo" aperta confirmar
    qual celular o grande ou o de botão
    o grande
    apareceu um circulo com um triangulo
    isso é o vídeo da propaganda vô, fecha no x
    pronto agora ele pede digital e eu botei o dedao
    PERFEITO. agora o tablet tem whats
    e os outros não conseguem ver né
    só se usarem teu tablet
    minha foto do Quitandinha tá no concurso do jornal, entra e dá um joinha \
    http://dance.example.live/v?id=3
    precisa cadastrar?
    não, só o joinha
    dei. a do cavalo tá melhor hein
    traíra
    https://maps.example.com/?q=52.09,5.12 ovo a 14,90 no BH
    pega 2 cartela. e papel
    higiênico ou toalha
    os dois
    arroz tem?
    tem. feijão não
    feijão preto acabou só carioca
    serve
    Ó Zé compra douradas
    Já comprei sargos
    Quem te mandou?
    O preço
    Então traz coentros e passa na Odete que tem uma coisa para ti da missa
    amor lê aí o código que apareceu na TV do quarto
    ABC4 9Q?
    não, são números e está por baixo do logótipo
    644686
    associou. obrigado
    Prezados condôminos: circula boleto com chave pix trocada. A correta continua CNPJ no \
    rodapé do boleto original. Dúvidas só na portaria.
    paguei o do email hoje, e agora?
    Era final 0071 ou 9908?
    9908
    Esse é falso. Contesta no banco e faz BO pela internet, te mando o modelo por e-mail
    que ódio
    Ponho na ata. Se precisar vou junto ao banco com você
    O Afonso tem mais duas explicações de Matemática, 40 no total
    Pago à mãe da explicadora outra vez?
    Agora tem conta própria ES9121000418450200051332 K. Peeters, abriu actividade
    Muito bem. Recibo?
    Diz que passa no fim do mês
    Transferido. E a nota?
    13,4. Sobe.
    alguem tem apontamentos de estatística da aula de quinta
    só até ao chi quadrado
    o chi quadrado é o que eu não tenho
    isto é letra de médico ou de bêbedo
    Boa noite, quem são as mordomas que ainda não entregaram
    eu e a Quina
    Faltam 35 de cada e a música já quer sinal
    35? a vizinha disse 30
    Os 5 são do fogo de artifício que o padre quer a mais
    e não chega o padre ter fogo no sermão
    Pode ser na minha conta que a da comissão é da CA e eu não tenho cartão sort code 20-45-45 \
    account 73219846 K. Peeters
    Oh Lina desculpa lá, mas a Celeste diz que já pagou a ti e que não tens o nome dela na \
    folha
    Pagou ao filho em mão na feira de Ponte. Está aqui no caderno, página 4
    Ah então está bem
    vai 35 da minha parte e 35 da Quina que já está a dormir
    Fica tudo escrito. Nosso Senhor vos ajude e o tempo também
    avó é a Inês, este é o número novo
    Não sei se é. Telefona
    liguei. o avô é que atendeu
    O avô disse que tens tosse. Vem cá buscar chá
    avó estou em Lisboa
    Então faz lá. Mas sem açúcar
    Aceita aí o pedido do Google no celular, o número é 37
    tem 22 37 e 91
    37
    aceitei. entrou o trabalho do João que mandou dançando
    nota 10 pela dança
    posso desligar o outro notebook da lista?
    pode, é o do laboratório
    sessão das 21h20 cadeira G9 G10 https://shop.example.net/item/98213
    pipocas pagas tu
    e tu o parque
    o parque é de graça
    tia se alguem mandar link pra votar em bailarina apaga
    já votei na Lorena ontem
    AI TIA
    ué so digitei o codigo
    abre aí rápido: aparelhos conectados
    tem um que é Google Chrome Mac OS
    eu nunca vi um mac na vida só na novela
    sai dele. e põe senha de 6 nas configurações
    pronto. e os amigos que mandei pra votar?
    manda pra todos: não é pra votar, some com o link. eu te ajudo
    tô vendo a praça do Papa pela câmera da prefeitura kkk
    tia tá de roupão né
    e meia
    como tá aí
    4 graus e escuro às 16h
    aqui 33, quer trocar
    troco por pão de queijo
    com erva-doce ou sem? https://video.example.com/watch?v=a1b2c3
    com. sem não é bolo é castigo
    e fubá fino ou grosso
    grosso pinica
    ficou solado
    então é pamonha
    amor emergência mas calma
    to no turno, pode falar rapido
    tua mãe tá sem a insulina, a farmácia só vende com pix na hora e minha conta tá travada \
    por causa da biometria
    212,50 na 11999998888, é o pix da farmácia, aparece K. Peeters
    e o cartão da tua mãe?
    acabou, o teu também, o mês foi longo
    me manda foto da receita
    feito 215. e dá um beijo nela
    dado. ela quer saber se tu comeu
    vaquinha pra Neuza que operou, quem entra com 20?
    eu
    11999998888 M. de Boer
    enviado
    somou 640. comprei o colchão e a muleta, notas no grupo
    avó ouvi duas vezes e ri quatro
    Ria-se que eu é que caí no mercado
    e os ovos?
    Salvei 11 dos 12
    maré de 1.3 às sete e vinte
    joelho meu é de 1.1
    então não desce a pedra
    desço de costas
    de costas é como tu nasceu
    levo a vara verde ou a preta?
    a verde, a preta deixa peixe triste
    galera o sítio é aqui https://shop.example.net/item/98213 saiam da dutra na 214
    214 ou 214B? a placa é diferente
    214. se chegar na coca cola passou
    passei da coca cola da outra vez inclusive
    lista: Rodrigo carne, Bia pão, tu gelo e carvão
    gelo derrete até chegar
    por isso é tu, mora pertinho
    quantos somos
    19 e três cachorros
    os cachorros comem carne também?
    principalmente eles
    saio 9h. levo 6 sacos
    Oi vizinha! Lembra da eleição do conselho tutelar, é domingo
    lembro, voto em quem mesmo
    No Wanderley, da quadra 2. Mas não é por link, é presencial na escola do bairro
    uai mas recebi um link pra votar nele, assinado por você https://stem-dans.example.top/nl
    NÃO abre. não fui eu que mandei, esse voto é no papel, com título de eleitor
    cliquei já mas não pus nada
    então fecha e apaga. eu vou avisar todo mundo do grupo agora
    falei com o próprio Wanderley na rua, ele ficou roxo de raiva
    domingo 8 às 17, leva documento com foto
    levo. e levo o velho também
    mano me passa o código da hbo que tá no teu email, tô no sofá da tia
    que tia
    a de Jaboatão, a do pão doce
    214663
    pediu outro, disse que expirou
    expirou foi tu
    foi! a tia mandou um beijo em ti e um pão doce em mim
    Bom dia, desejo que se encontre bem
    Bom dia, encontro-me, e o senhor?
    Por indicação do sr. Cónego comunico que a parte da vossa paróquia na peregrinação é de \
    312,00€
    O sr. Cónego havia dito 300
    Acresceram 12 € de portagens, segue em anexo o mapa
    A transferência é para a conta de sempre?
    Este ano a comissão abriu conta própria: GB29NWBK60161331926819, titular M. de Boer
    Confirmei por telefone com a secretaria. Procedo
    Realizada, ref. PEREG/2026
    Muito grato. Haverá bifanas
    Quarta não há peixe
    então o que se faz
    massa com grão, e fica para os meninos do ATL
    o Simão não come grão
    o Simão come o que a tia Amélia mandar
    faço-lhe um ovo à parte, não digas nada
    já sei há dois anos
    """
}
