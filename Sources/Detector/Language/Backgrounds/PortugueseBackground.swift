// 350 everyday chat messages in Portuguese, one a line.
// Source: dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let portuguese = """
    oi tô sim fala
    chegou agr
    123456
    kkkkk o meu tá morrendo tb
    eita, pra que?
    consigo sim mas preciso de volta até sexta hein
    foi
    ué mas vc falou só aquele
    falei com tua irmã agora, ela disse que vc tá sem celular desde ontem. já tô no app do \
    banco contestando
    Tô fazendo o almoço filha, pode falar
    Uai, de novo esse aplicativo
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
    A paz! Tô melhorzinha, graças a Deus, e a família?
    Saudade da irmã no ensaio
    Bom dia! Que o Senhor guie
    Kkk Aparecida nós não, né irmã
    Sabia não, me conta
    Ô glória, eu e meu esposo queremos
    Posso pagar dividido?
    Perguntei pro pastor e ele falou que retiro só em setembro
    Irmã, qual hino a gente cantou no meu casamento?
    Bom dia, Dr. Ana. Estou sim.
    Doutor, esse fornecedor não está cadastrado. Preciso do ok da controladoria.
    Vou ligar para a recepção do fórum e pedir que chamem o senhor.
    O senhor pode me dizer como chama o meu filho, que é seu afilhado?
    vi agora! vai embora do país é??
    a geladeira inox ainda tem? 😍
    quanto
    mds que barato, passo aí hj a noite pra buscar
    ué não é no teu nome?
    mandei metade tá
    pronto mandei o resto, passo às 8 então
    uai primo bão demais sô e ocê
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
    nossa q caro é remedio de que
    me manda a chave
    abrindo o nubank
    o que
    jesus me arrepiei toda, faltou a senha
    trouxa nada, acontece. aviso as meninas
    Firmeza, e o senhor?
    Obra acaba? kkkk falta o rejunte
    Qual
    E tu quer trocar o Gol? Tu ama aquele Gol
    Quanto tá saindo
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
    Tudo bem, a Bia só fala nisso
    Paguei os dois, depois a gente acerta
    Boa tarde, entra que tem café
    Minha vista é ruim, peraí
    É 123-456
    Menino, meu zap sumiu as conversas tudo e meu filho tá ligando dizendo que pedi dinheiro
    cod de q
    aq ta escrito whatsapp irmão
    loga nada
    qual teu nick
    esqueceu o nick kkkkkkkkkk sai fora robo
    Eu já tomei todas
    123456 foi esse que chegou
    Meu vizinho que é da PM tá aqui e mandou eu perguntar qual posto
    Ele mandou eu desligar viu
    Olá. E o grupo atual?
    Que sistema manda SMS, o da portaria?
    Interfona pra mim, apto 72
    Então domingo eu entro
    A síndica está aqui na minha frente, no elevador, e não mandou mensagem nenhuma
    manjo de nada mas bora
    123-456 ó
    sei não mano, deixa quieto
    mentiraaa qual loja??
    arrasou demais
    calço 37 hein kkk
    gente minha conta tá logada em outro lugar, amiga me liga
    Ai que nojo menino kkkk
    Usou arroz?
    De quanto?
    Faço. Só me responde como eu te chamava quando você era bebê
    Não
    Beleza filho
    Manda
    Feito. Comprovante tá aí
    Que tanto de conta é essa?
    deus te abencoe qual neto
    Ana é vc??
    vc almocou meu filho
    que comidinha
    voce vendeu o carro
    vou chamar sua mae
    sua mae ta aqui e mandou voce caçar o que fazer
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
    Fala o nome do teu cachorro que tá latindo aqui faz uma hora
    bom dia sobreviventes
    quem me deixou tomar aquela batida
    todo mundo. bom, paguei no meu cartão, pix pra mim
    quanto deu
    R$ 250 cada, com os 10%
    eu fui embora antes da porção
    vc comeu a porção INTEIRA
    detalhes
    ana@example.org
    caiu aí?
    Galera dia 5 o dono desconta, falta a parte de vocês
    meu salário cai só amanhã à tarde
    Mano, mês passado eu já cobri e paguei juros do cheque especial, não dá de novo
    justo. vou pedir adiantado pra minha tia
    Show. São R$ 250 com a internet
    tá na mão
    Recebi. Desculpa a chatice
    que nada, tu é nosso boleto humano
    Tem cinco minutinhos depois do serviço?
    Tenho. Que foi, tá tudo bem com o pai?
    Com o pai tá. Sou eu, quebrei o dente da frente
    Pão de queijo congelado
    Melhor história. Precisa de dinheiro?
    Preciso de R$ 250, o resto o plano cobre. Te pago em duas vezes, metade dia 10
    Tranquilo. É a mesma chave do teu CPF, né?
    Essa mesma
    Foi feito. Manda foto da janelinha
    Nunca. Obrigado de coração
    Boa noite, meninas! Lembrete da mensalidade da quadra
    R$ 250 até sexta, depois o ginásio bloqueia o horário
    Pix do time: ana@example.org (M. Silva), ponham o nome na descrição
    Claro, fala comigo no privado que a gente ajeita
    você é um amor
    Só não falta no treino que a Jô não sabe levantar
    Pssiu, vaquinha do carrinho da Camila
    Tô dentro! Já tem quanto?
    640 de 1100
    Vai pra qual chave?
    A minha de sempre, ana@example.org
    Aqui aparece outro sobrenome
    É meu nome de solteira, nunca mudei no banco kkk
    Ah bom! Mandei 50
    Vizinho, o senhor ainda quer a geladeira?
    Quero sim, faz quanto?
    R$ 250 porque tem um risquinho na porta
    Posso mandar um sinal pra segurar?
    Precisa não, vem ver ligada primeiro, paga só quando levar
    Gente honesta é outra coisa
    Deixei ela gelando desde cedo pro senhor ver
    Tô aqui embaixo com o carreto, acabei de fazer o Pix
    Caiu. Sobe pelo elevador de serviço
    mainha do meu coração
    rapaz a senhora não dá moral 😂 é que o RU tá em greve e eu tô no miojo há 4 dias
    Miojo tem sódio demais
    eu sei painho já mandou o vídeo
    Botei R$ 250 na tua conta. Compra feijão, ovo e verdura, nessa ordem
    te amooo vou comprar nessa ordem mesmo
    E liga pra tua vó domingo
    ligo com vídeo
    Chegaram bem aí?
    Chegamos! E a mala da Dani?
    Ficou no meu porta-malas, óbvio
    Fiz a conta: gasolina mais pedágio deu R$ 250 por cabeça
    Descontado, menos 14
    Pixado
    A mala vai segunda pelo Jadlog, a cobrar rs
    O Tobias já acordou da anestesia, tá com cone
    tadinho 😭 manda foto
    Mando. Amor, o app do Bank caiu geral, viu no Twitter? Passa o cartão virtual aí da tua \
    conta
    vi, todo mundo reclamando. quanto ficou
    R$ 250 com os pontos
    liga no viva voz que eu falo com a moça do caixa
    Deu certo, ela te achou muito simpático
    e o Tobias?
    atende mulher
    tava no secador!! fala
    tanque cheio, carteira zero. tô no posto da marginal
    kkkk te ligo
    o frentista adorou você ditar a chave do posto aos berros
    R$ 250 enviados pro posto, com emoji de palhaço na mensagem
    mereci o palhaço
    Amor pega meu pacote no armário do metrô?
    Pego, manda a senha
    123456, armário vermelho do lado da lotérica
    Putz, aparece outra no app: 123-456
    Abriu a gaveta 9
    Meu herói de capa invisível
    Pessoal, a chave fica no cofrinho atrás do gás, senha 6203 e gira a bolinha
    Tamo aqui! Tem um sapo em cima do cofrinho
    É o Alfredo, pede licença
    Alfredo cedeu, entramos
    O registro da água é no jardim, sentido horário
    Bom dia, a moça da portaria pediu um código de visitante, tem?
    Tem, fala 123456, tá no nome do meu pai
    Liberou!
    eu eu eu
    qual o numero q chegou ai
    errado
    digita com calma mulher
    ahh o teclado tava em libras sei lá
    vai de novo 123-456
    foiii, bora ver a final
    não muda meu perfil pra infantil de novo
    Amanhã a loja é tua, lembra do alarme?
    Ai, os números fugiram
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
    qual a senha do wifi daí do sitio mesmo
    galinhapintadinha2, o g é minúsculo
    n pega
    tira a capinha do roteador kkkk é sério
    pegou mds
    e o bolão da firma: 05 12 23 34 45 58, guarda o print
    se der a gente some
    fizemos a quadra!!! R$ 250 pra dividir em doze
    já pedi demissão kkkkk
    Gente troquei de celular mas o número continua, só que zerou tudo aqui
    até o áudio da tia Cida?
    tenho salvo em três lugares, mando já
    Você presta um serviço à nação
    O banco vai levar dois dias pra liberar nesse, tô vivendo de dinheiro vivo igual meu avô
    quer que eu te mande um troco?
    Não precisa, aceito carona
    Bom dia gente! A partir de amanhã fico só no +55 11 91234-5678. Duvidou, me chama de \
    vídeo, atendo até de pijama
    Te chamei só pra ver o pijama
    E gostou?
    Não posso desver
    Segurança tem preço
    ana@example.org, e aproveita e paga
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
    Pressão foi lá em cima, viemos pro pronto-socorro da Santa Casa
    ele tá consciente?
    Tá, reclamando da TV sem som
    tô pegando o primeiro ônibus
    Traz a sacola de remédio dele, em cima do filtro
    Vai ficar em observação até 17:00, mas o médico tá tranquilo
    cadê você, tô trancado do lado de fora e o feijão tá na pressão
    MEU DEUS O FEIJÃO
    O FEIJÃO
    liga pro seu Zé da portaria ele tem a mestra
    tô no ponto de ônibus, 8 min
    seu Zé subiu. feijão salvo. eu não, ele me deu um sermão
    Pessoal, prestem atenção: aqui no bairro já foram quatro. O bandido entra no zap da pessoa \
    e pede Pix pros parentes dizendo que paga amanhã
    Misericórdia, e como que entra?
    Pedem um código de seis números com uma desculpa qualquer. NÃO PASSEM
    Nem se for a Ana Maria Braga pedindo
    Principalmente se for ela
    O da padaria perdeu R$ 250 achando que era o irmão
    Aí ó. Pediu dinheiro, liga. Não atendeu, não paga
    Anotado com letra de forma
    sabia!!! me chamou de "prezado"
    kkkkkkk prezado foi forte
    pediu R$ 250, falei que só tinha vale transporte
    denuncia o perfil e avisa tua mãe que ela tem ele no grupo
    já tô ligando
    mãe já tinha respondido "quem tem dinheiro é o governo"
    rainha
    Encaminhada da Delegacia: estelionatários assumem contas e solicitam valores como R$ 250 \
    via Pix a amigos da vítima. Na dúvida, telefone.
    Obrigado Osvaldo. É verdade ou é daquelas correntes?
    Verdade, conferi no site da polícia, meu genro ensinou
    Que evolução
    E se pedirem aquele código?
    Nem pra mim o senhor fala, compadre
    Pra você é que eu não falo mesmo
    Tô tremendo até agora, quase perdi R$ 250
    quê?? que história é essa?
    "Oi tia, troquei de número, faz um pagamento pra mim que meu app não abre"
    clássicoooo
    Eu já tava com o dedo no confirmar, aí apareceu o nome de um tal Wellington
    graças a deus apareceu
    Combinei com os sobrinhos uma senha de família. Façam o mesmo, não riam
    """
}
