// 1049 everyday chat messages in Portuguese, one a line.
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
    Puseram um teclado novo, é 020281 e depois a chave
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
    tem pix da escola tb, chave +31 6 17042934
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
    603660 jogo da velha
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
    +31 6 15544777. Diga que vai da minha parte.
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
    Com certeza. É 373819, seguido da tecla verde.
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
    743685 e aperta a chavinha
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
    NL91ABNA0417164300
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
    Já está, são 10 euros, o código é 719-387 dá-o ao advogado
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
    posso pagar junto com o mês que vem? tô no perrengue
    você é um amor
    Tô dentro! Já tem quanto?
    Vai pra qual chave?
    Aqui aparece outro sobrenome
    Ah bom! Mandei 50
    Quero sim, faz quanto?
    Posso mandar um sinal pra segurar?
    Gente honesta é outra coisa
    Tô aqui embaixo com o carreto, acabei de fazer o Pix
    Lá vem
    Miojo tem sódio demais
    Botei 1.250 euro na tua conta. Compra feijão, ovo e verdura, nessa ordem
    E liga pra tua vó domingo
    Chegaram bem aí?
    Chegamos! E a mala da Dani?
    Ficou no meu porta-malas, óbvio
    Fiz a conta: gasolina mais pedágio deu $1,200 por cabeça
    Desconta o pastel que eu te paguei em Registro
    Descontado, menos 14
    Pixado
    A mala vai segunda pelo Jadlog, a cobrar rs
    tadinho 😭 manda foto
    vi, todo mundo reclamando. quanto ficou
    liga no viva voz que eu falo com a moça do caixa
    e o Tobias?
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
    eu eu eu
    qual o numero q chegou ai
    errado
    ahh o teclado tava em libras sei lá
    foiii, bora ver a final
    Ai, os números fugiram
    E se disparar?
    Vou rir na hora
    Obrigado filho, eu não entendo disso
    Por que não posso escrever se é pra você?
    Treinado igual papagaio
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
    até o áudio da tia Cida?
    tenho salvo em três lugares, mando já
    quer que eu te mande um troco?
    Bom dia gente! A partir de amanhã fico só no +31 6 73206080. Duvidou, me chama de vídeo, \
    atendo até de pijama
    Te chamei só pra ver o pijama
    E gostou?
    Não posso desver
    Segurança tem preço
    Alguém me passa de novo a chave da vaquinha do churrasco? Perdi as conversas
    11999998888, e aproveita e paga
    Pago, seu agiota
    kkkk cuidado pra não cair
    e o repelente?
    boa sorte guerreira
    Boa tarde! Sem problemas. A reunião se mantém?
    Levo duas cópias
    Sem pressa nenhuma
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
    FALA LOGO
    ele tá consciente?
    tô pegando o primeiro ônibus
    MEU DEUS O FEIJÃO
    liga pro seu Zé da portaria ele tem a mestra
    tô no ponto de ônibus, 8 min
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
    quê?? que história é essa?
    clássicoooo
    graças a deus apareceu
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
    """
}
