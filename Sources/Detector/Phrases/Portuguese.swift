/// Portuguese as typed in Brazil, Portugal, Angola and Mozambique.
let portuguesePhrases = #"""
  @ask = pode|podes|poderia|podia|podias|consegue|consegues|conseguiria|tem|teria|da|daria|quer|preciso|precisava|faz|fazes|faria|ajuda|ajudar|puder|pudesse|conseguir|queria|rola|tens
  @me = me|mim|nos|meu|minha|gente|pra|para
  @lend = emprestar|empresta|emprestas|emprestado|emprestimo|emprestaria|adiantar|adianta|adiantas|adiantamento
  @pay = pagar|paga|pagas|pague|pix|transferir|transfere|transferes|transferencia|depositar|deposita|mandar|manda|mandas|enviar|envia|quitar|pagamento|mbway|mb|boleto|comprar|compra|recarregar|fazer
  @payonly = pagar|paga|pagas|pix|transferir|transfere|transferencia|depositar|deposita|quitar|pagamento|mbway|boleto
  @money = dinheiro|grana|reais|conto|contos|real|pila|pilas|euros|euro|trocado|bufunfa|guita|eur|valor
  @due = boleto|conta|fatura|aluguel|renda|multa|fornecedor|divida|cartorio|conserto|mecanico|parcela|caucao|fiador|guincho|oficina|despesa|hospital|prestacao|sinal
  @gift = itunes|steam|google|giftcard*|presente|bitcoin|cripto|usdt
  @code = codigo|codigos|cod|numeros|numerozinho|digitos|pin|senha|token|numeracao|algarismos
  @give = manda*|passa*|envia*|reenvia*|fala|falar|diz|diga|dizer|copia|encaminha*|repassa*|le|ler|anota|informa*|confirma|devolve*|printa|print
  @wrong = engano|enganei|errado|errada|querer|erro|trocado|confundi|enganada
  @bank = banco|cartao|conta|app|aplicativo|aplicacao|limite|pix|bancaria|carteira|mbway|chave|homebanking|token
  @blocked = bloqueado|bloqueada|bloqueio|bloquearam|bloqueou|estourou|estourado|caiu|fora|travou|travado|travada|roubaram|roubado|perdi|encerrada|suspenso|suspensa|erro|manutencao|atingido|excedeu|expirou|clonado|clonada|sem|indisponivel|avariou|noturno|cadastrado|liberado|analise|funciona
  @mic = microfone|mic|altifalante|camera|audio|som|viva|alto

  [code-request]
  2.8 @code ... @wrong
  2.8 @wrong ... @code
  1.4 @wrong & @code|sms & numero|cel|celular|telemovel|sms|seu|teu
  2.2 @ask ... @code ... @give
  2.0 @ask ... @give & @code
  1.9 @give .. @me|o|esse|este|os .. codigo|codigos|numeros|numerozinho|digitos
  1.4 #num|seis digitos|numeros|algarismos
  1.4 codigo|senha .. de .. #num|seis
  1.4 chega*|chegou|vai|recebe*|caiu|mandei|enviaram|mandaram|cai ... @code|sms|numero|mensagem ... seu|teu|sms|mensagem|celular|cel
  1.4 chega*|chegou|recebe* & sms|codigo & @give
  1.6 @code|sms ... seu|teu|no|pro ... celular|cel|telemovel|numero|telefone|zap
  1.6 seu|teu ... celular|cel|telemovel|numero ... @code|sms
  1.4 codigo & seu|teu & @give
  0.8 whatsapp|zap|verificacao|confirma*|cadastro|conta|liberar|ativar & @code|sms|numero
  0.4 codigo & sms|@give
  0.8 numero .. por .. mensagem
  1.0 numerozinho
  0.6 urgente|rapidinho
  -2.2 pacote|encomenda|armario|porta|portao|portaria|alarme|cupom|desconto|promo*|netflix|globoplay|wifi|cadeado|bicicleta|cofre|postal|reserva|barras|loteria|visitante|rastreio|cacifo|encomendas
  -2.5 nunca|nao|ninguem|nem ... passe*|passem|compartilh*|partilh*|mandem|envie ... @code|ninguem
  -2.0 golpe*|bandido*|policia|delegacia|clonado|burla*
  -1.4 qual|que .. codigo|senha

  [money-request]
  2.4 @ask ... @lend
  1.8 @lend ... #amount|@money|#num
  1.8 #amount|@money ... @lend
  1.6 me .. emprestar|empresta|adianta|emprestas|emprestar
  1.8 consegue|consegues|pode|podes|poderia|faz|fazes|podia ... @payonly
  1.6 faz|fazer|manda|mandar|fazes .. um|uma .. pix|transferencia|mbway|deposito|ted
  1.4 pix .. pra|para .. mim|@me
  1.4 pix ... #amount|#num
  1.8 preciso|precisava|tenho|tinha ... @payonly
  1.4 preciso .. de .. #amount|@money|#num
  1.4 precisando .. de .. @money|#amount
  1.4 me .. manda|envia|transfere|deposita|faz ... #amount|@money|pix
  1.8 da .. pra|para .. fazer|mandar .. mais
  1.6 mais .. #num|#amount|um ... pix|transferencia|pagamento
  1.1 faz .. o|mais|pra .. resto|restinho|mim|um
  1.4 @due & hoje|agora|urgente|pagar|vence|quitar
  1.2 vence .. hoje
  2.0 @gift & comprar|compra|codigos
  1.4 te .. devolvo|pago|transfiro|mando|acerto & pix|#amount|preciso|faz
  1.4 devolvo|acerto & pix|#amount|adiantar|pagamento|transferencia|preciso
  1.2 favor|forca|vergonha|apertado|sufoco|socorro & @money|#amount|pix|empresta*|pagar
  1.6 outro|outra|segundo|segunda pagamento|pix|transferencia|boleto|conta
  1.4 pix .. de .. reserva|sinal
  1.2 pedido|pede .. o .. valor|sinal
  1.8 nova|novo|mudanca|alteracao conta|chave|iban .. bancaria|fornecedor
  0.8 boleto
  1.2 limite & pagamento|pix|preciso|pagar
  -1.5 jantar|almoco|churrasco|cerveja|pizza|vaquinha|rateio|racha|cada_um|por_cabeca|role|gasolina|pedagio|presente|cha_de|carona|bar
  -1.2 mensalidade|condominio|tesoureiro|dizimo|quota
  -1.2 vou|te|ja .. fazer|faco|mando|mandei|pago_o
  -1.4 pegar|buscar|pega .. a|o .. escola|creche|pacote|menino|menina
  -1.0 olx|marketplace|foto|endereco|localizacao

  [payment-details]
  2.2 chave & #phone|#email|#long|#num|pix|cpf
  2.0 pix .. e|do|da|chave|o|#phone|#email|#long|#num
  1.8 pix & #phone|#email|#long
  1.4 no|em nome .. de|do|da
  1.2 vai|ta .. aparecer|no .. nome
  1.2 favorecido|titular|beneficiario
  1.4 nib|iban|agencia
  1.2 copia .. e .. cola
  1.2 mbway & #phone|#num
  1.0 entidade|referencia

  [repay-promise]
  2.8 te|lhe|voce .. devolvo|pago|transfiro|mando|reembolso|deposito
  2.4 devolvo|pago|acerto|transfiro|mando|quito .. te|amanha|segunda|sexta|hoje|logo|de_volta|tudo
  2.2 de|ta|esta .. volta|conta & amanha|segunda|sexta|noite
  1.8 devolvo|devolver*|reembols*
  1.6 pode confiar
  1.4 prometo|juro
  1.0 amanha .. cedo
  -1.5 volto|voltar|de_volta .. em|pra

  [call-evasion]
  2.6 nao|n .. posso|consigo|da|pode|pra .. falar|ligar|atender|telefonar|conversar
  2.4 nao .. falar|ligar|atender
  2.6 @mic .. ta|esta|nao|quebrou|com|meu ... quebrado|quebrou|estragado|funciona|avariado|ruim|pifou|problema|mudo
  2.6 @mic quebrado|pifou|estragado|avariado
  2.0 to|tou|estou .. em|no|na|numa .. reuniao|aula|trabalho|hospital|consulta|onibus|plantao|culto|missa|cirurgia|voo|meio
  1.8 melhor|prefiro|so .. por .. mensagem|texto|escrito|aqui
  1.8 ligacao .. pessima|ruim|caindo|cai
  1.6 sem|pouca|ruim|fraca .. sinal|bateria|rede|internet|credito
  1.4 te .. ligo .. depois|mais|ja|daqui|logo
  1.4 muito barulho
  1.4 sem|perdi .. voz|rouco|rouca|garganta
  1.2 manda .. por .. escrito

  [question-evasion]
  2.4 nao|n .. tenho|to|ha .. tempo
  2.2 depois|amanha|logo .. te .. explico|conto
  2.2 te|ja .. explico|conto .. depois|tudo|amanha|melhor
  2.2 confia .. em|mim
  2.2 nao .. confia
  2.2 duvidando|desconfiando|duvida
  2.0 interrogatorio|joguinho|adivinha*|quiz|brincadeira
  1.8 nao .. lembro|sei .. te|dizer|agora
  1.8 esqueci
  1.6 que .. diferenca
  1.6 tanto faz
  1.6 pra .. que .. tanta|tantas|pergunta
  1.4 e .. normal|padrao|gravacao
  1.4 longa|comprida historia
  1.4 claro .. que .. sou
  1.4 outro|outra .. amigo|amiga|e
  1.2 corretor
  1.2 do .. meu .. cunhado|primo|amigo

  [secrecy]
  2.6 nao|n|nem .. conta|conte|contes|fala|fale|fales|comenta|comente|diz|diga|digas .. nada|ninguem|pra|pro|a|com|mae|pai
  2.6 entre .. nos|gente|a_gente
  2.4 fica .. entre|so
  2.0 segredo|sigilo|confidencial|discreto
  2.0 ninguem .. pode|saber|saiba|sabe
  1.8 bico calado
  1.4 surpresa & nao|conta
  1.4 vergonha
  -1.0 cha de|aniversario

  [pressure]
  2.4 urgente|urgencia|emergencia
  2.0 preciso .. agora|hoje|pra|ja
  2.0 rapido|depressa|corre|logo|o .. quanto .. antes
  1.8 antes .. das|de|do|que
  1.8 senao|se_nao ... perco|multa|juros|cancela*|corta*|vence|fecha|bloqueia
  1.8 agora_mesmo|hoje_ainda|ainda_hoje
  2.2 consegue|vai|ajuda .. ou .. nao
  2.2 se .. nao .. puder|quiser|quer|pode
  2.0 pensei|achei .. que .. podia|voce|tu|eramos|contar
  2.0 deixa pra .. la
  2.0 duvidando|desconfiando
  1.8 ate .. meio_dia|as|hoje
  1.8 vence|fecha .. hoje|as|em
  1.6 ja .. fez|mandou|conseguiu ?
  1.6 conseguiu|consegue ?
  1.4 oi|ei|cade|ta ?
  1.4 por .. favor .. mae|pai|tia|vo
  1.4 nao .. aceita .. parcial
  1.4 esperando|aguardando|espera
  1.4 faz .. logo|ai|isso
  1.0 pfv|pfvr

  [new-number-claim]
  2.5 novo|outro|temporario|provisorio|troquei|mudei .. numero|chip|contacto|contato|zap
  1.4 novo|troquei|mudei .. celular|telemovel|telefone
  -2.6 numero .. continua|mesmo|igual|permanece
  3.0 numero|contacto|contato|chip novo|temporario|provisorio
  1.8 troquei|mudei|mudou .. de .. numero|chip|operadora
  1.6 celular|telemovel|telefone|cel|aparelho .. quebrou|caiu|avariou|estragou|roubaram|perdi|molhou|agua|vaso|pifou|partiu|queimou
  1.6 perdi|quebrei|roubaram|parti|molhei .. o|meu .. celular|telemovel|telefone|cel
  1.6 salva|guarda|anota|grava|salve|adiciona .. esse|este|ai|o|meu|novo
  1.6 apaga|exclui|apague .. o|meu .. antigo|velho|outro
  0.6 oi|ola|bom|boa mae|pai|vo|vovo|tia|mainha|painho
  2.2 usando|falando|escrevendo|escrever|usar|to .. do|com|o|este .. celular|telefone|numero|zap|cartao|telemovel|esse
  1.2 e .. o .. meu|novo .. numero
  0.7 sou .. eu
  -2.4 mesmo numero
  -1.2 numero da .. conta|pedido|nota|sorte
  -1.0 porta|casa

  [excuse]
  2.4 @bank & @blocked
  1.6 nao|n .. consigo|deixa|entra|abre|acesso .. acessar|entrar|pagar|transferir|app|conta|banco
  1.6 limite .. estourou|do|diario
  1.4 perdi|esqueci|roubaram .. o|a|meu|minha .. cartao|carteira
  1.4 conta .. foi|ta|esta
  1.2 deu .. erro
  1.2 troquei .. de .. celular|telemovel

  [code-handover]
  2.2 e|aqui|chegou|foi|deu|codigo|esse ... #code|#digits
  2.2 aqui|ta|ai .. o|esta .. codigo
  1.6 #code|#digits .. foi|e|chegou|esse|o
  -1.2 alarme|porta|cadeado|armario|cofre|wifi|senha

  [doubt]
  2.0 estranho|estranha|esquisito|esquisita|suspeito
  2.0 desde quando
  1.8 por|pq|porque .. que .. nao|voce|tanta|isso|vc
  2.0 golpe|golpista|clonado|fraude|burla
  1.8 tem .. certeza
  1.8 ta .. tudo .. bem
  2.0 voce|vc|tu|ce .. nunca|nao|falou|ta .. fala|me|chama|tem|disse|so|falando
  1.8 vou|posso .. te|lhe .. ligar
  1.8 te .. ligo|ligar
  1.6 que .. e .. isso|esse|essa
  1.6 e .. muito .. dinheiro
  1.4 mas .. vc|voce|tu|nao|ja|ontem
  1.6 pra .. que ?
  1.4 eita|ue|uai|oxe|nossa|opa|hein
  1.6 nao .. e .. no|teu|seu .. nome
  1.6 aparece .. outro
  1.6 perguntei|perguntar .. pro|pra|ao
  1.4 de .. que|quem .. e
  1.4 banco .. ta|avisou|disse

  [identity-question]
  3.0 e .. voce|vc|tu .. mesmo
  3.0 quem .. e|ta|fala|esta|es .. voce|vc|falando|isso|que|tu|ai
  2.8 com .. quem .. falo|to|estou
  2.4 como .. se|e .. chama|chamava .. meu|minha|a|o|nosso
  2.4 qual .. e|era|o|hino|foi .. nome|o|a|meu|minha|nosso|gente
  2.2 qual .. nome|apelido|cor|time|hino
  2.2 o .. nome .. do|da|de
  2.2 onde .. a|nos|foi|fomos|gente .. gente|conhecemos|casou
  2.4 manda|mande|grava .. um|uma .. audio|video|selfie|foto|voz
  2.4 audio|chamada .. de .. voz|video
  2.2 fala|me .. fala|diz|conta .. quantas|quantos|qual|o|quem|uma
  2.0 me liga
  2.0 liga .. pra|por|em .. mim|video
  2.0 prova|prove .. que
  1.8 atende
  1.8 de .. que .. time|cor|bairro
  1.6 quero .. ouvir
  1.6 como .. eu .. te .. chamo
  1.4 quantas|quantos

  [refusal]
  2.4 nao|n .. vou .. passar|fazer|pagar|mandar|dar
  2.2 nao .. passo|mando|faco|pago|posso|tenho
  2.0 nem .. pensar|morta|morto|a_pau
  2.0 nao .. posso|consigo .. te|ajudar|emprestar
  1.8 ^ nao|nao_nao|n $
  1.8 sei nao
  1.8 deixa .. quieto
  1.8 mandou .. desligar|nao
  1.8 nao .. tenho .. isso|tanto|dinheiro|esse
  1.6 pede .. pra .. outro|outra|tua|sua|alguem
  1.6 desculpa .. mas|nao

  [paid-claim]
  2.8 pago|paguei|pixado|transferido|transferi|depositei|quitado
  2.6 pix|transferencia|deposito .. feito|feita|enviado|mandado|realizado|caiu
  2.4 fiz|acabei|mandei|enviei|botei|acabo .. o|de|a|agora|metade .. pix|transferencia|fazer|enviar|pagar|resto|deposito
  2.2 ^ foi|feito|pronto|enviado|mandei|paguei|pago $
  2.0 ja|pronto .. fiz|foi|mandei|enviei|ta|transferi
  2.0 mandei|enviei .. #num|#amount|metade|resto|o
  1.8 foi .. feito
  1.6 na .. tua|sua conta
  -2.0 nao|ainda|vou|preciso .. paguei|fiz|pagar|fazer

  [discovery]
  3.2 voce|vc|tu|ce|isso|c|num .. nao|n|num .. e|es
  3.0 nao|num .. e .. meu|minha|ele|ela|voce|o|a
  3.0 hackeado|hackeada|hackearam|clonado|clonaram|clonada|invadiram|invadido
  2.4 golpista*|bandido|vagabundo|ladrao|safado|estelionatario|burlao
  2.6 falei|liguei|acabei|conversei|to .. com|pra|para|de .. tua|teu|sua|seu|ele|ela|irma|mae|falar|ligar
  2.4 quem .. e .. voce|vc
  2.2 policia|delegacia|boletim|denunciar|denuncia|psp|gnr
  2.2 contestando|contestar|banco .. contestando
  2.2 logada|deslogou|sumiu|saiu|desconectou & zap|whatsapp|conta|conversas
  2.0 pedi .. dinheiro
  2.0 boa tentativa
  2.0 ta|esta .. aqui|comigo|do .. lado
  1.8 meu .. deus .. ja|eu

  [warning]
  1.7 cuidado|atencao|alerta|aviso|atentos
  2.6 golpe*|golpista*|clonado|clonaram|hackeado|hackearam|bandido*|estelionat*|burla*|fraude*
  2.8 nao|n|nunca|nem .. passe*|passem|paguem|pague|paga|facam|faca|respondam|respondam|cliquem|clique|mandem|mande|caiam|caia|envie|enviem|transfiram
  2.4 se .. eu|alguem|ele|ela|pedir|pedirem ... dinheiro|pix|codigo
  2.4 nao .. sou|era|fui .. eu|ele|ela
  2.2 encaminhad*|repassando|reencaminh*
  2.0 bloque*|denunci* .. ele|o|numero
  1.8 liga|ligue|ligar|liguem .. pro|antes|banco|primeiro|para
  1.6 ativa|ative .. o|a .. pin|verificacao|duas
  1.4 pediu .. dinheiro

  [owner-back]
  3.2 fui hackead*|clonad*
  3.2 me hackearam|clonaram
  3.2 recuperei|recuperar|recuperado|voltou|consegui .. meu|minha|o|a|conta|recuperar
  3.0 meu|minha .. whatsapp|zap|conta|numero|celular .. foi|tinha|estava|tava|esta .. clonado|hackeado|roubado|invadido|invadida|clonada|hackeada
  3.0 clonaram|hackearam|invadiram|roubaram .. meu|minha|o .. whatsapp|zap|conta|numero
  2.6 sou .. eu .. de|mesmo|agora|a
  2.4 aqui .. e .. o|a .. verdadeiro|verdadeira
  2.6 nao|n .. era|fui|sou .. eu
  2.4 alguem .. entrou|tava|estava|usou .. no|meu|na
  2.2 ^ recuperei $
  2.0 to .. de .. volta
  -2.2 ele|ela|dele|dela .. foi|clonaram|clonado|hackeado
  [money-request]
  1.8 pode|podes|consegue|consegues|poderia|tem|podia ... #amount
  1.6 me .. empresta|manda|faz|passa|adianta|transfere .. #amount|#num
  1.6 pix .. de .. #amount|#num
  1.3 faz|manda|fazer|mandar ... pra|para|por_mim
  1.6 paga|pagar|quitar ... pra|para|por_mim
  1.4 acidente|hospital|guincho|oficina|multa|reboque|taxi|uber|hotel|taxa & #amount|pagar|dinero|pix|dinheiro
  1.4 mais .. um|uma|#num|#amount & pix|pode|consegue|transferencia|faltou|falta
  1.4 falta|faltou|faltando .. #num|#amount|so
  1.4 to .. sem|precisando|apertado|enrolado .. dinheiro|grana|limite & pix|#amount|pagar|ajuda*|empresta*
  1.6 usar .. o|teu|seu .. cartao|conta
  1.4 fazias|fazes|podias .. me|uma|um .. favor|transferencia|pagamento|mbway
  1.4 te .. devolvo|pago .. amanha|hoje|segunda|sexta & #amount|pix
  1.6 valor|quantia .. de .. #amount & pagar|pagamento|preciso|precisava
  [code-request]
  1.8 manda|passa|fala|me .. diz|diz|envia|copia .. o|os|esse|me .. cod|codigo|codigos|numeros|numero|senha
  1.8 chegou|chegar|caiu|recebeu|recebeste ... codigo|cod|sms|numero|senha & manda*|passa*|fala*|diz*|copia*|envia*|le
  1.7 que|cod|codigo .. chegou|caiu .. ai|no|pra|seu|teu
  1.6 coloquei|botei|pus|usei|digitei seu|teu|o_seu|teu_numero
  1.4 vao|vai .. te .. ligar & codigo|numero|numeros|anota|fala
  1.6 codigo .. ai
  [new-number-claim]
  1.8 falando|escrevendo|chamando|mandando .. do|de|por .. outro|celular|numero|telefone|zap
  1.6 esse|este .. e .. meu|o .. novo|numero|contato|contacto
  1.6 partir|a .. de|partir .. agora .. esse|aqui|nesse
  1.4 so .. por .. aqui|enquanto
  [secrecy]
  1.8 nao .. fala .. pra|pro
  1.6 sem .. ele|ela|fazer_alarde
  [discovery]
  1.8 sai_fora|trouxa|robo|palhaco
  2.0 foi .. aquele .. link
  [identity-question]
  1.8 que|qual|como|onde|quem|quando ... nosso|nossa|juntos|gente|meu|minha|teu ... ?
  1.4 que|qual|como|onde|quem|quando ... nosso|nossa|juntos|gente|meu|minha|teu
  2.2 so_voce|tu|vc sabe|sabes
  2.0 foto sua|tua
  [pressure]
  2.2 sim ou nao
  [money-request]
  0.4 #amount & @ask
  [identity-question]
  2.0 passa .. pra|pro .. ele|ela
  [pressure]
  1.8 vou .. perder
  1.6 por tua|sua causa
  [owner-back]
  2.6 invadiram|hackearam|clonaram .. meu|minha
  [warning]
  2.6 para|nao faz .. isso
  [pressure]
  -2.5 sem pressa
  """#
