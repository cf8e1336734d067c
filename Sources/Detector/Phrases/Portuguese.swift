/// Portuguese as typed in Brazil, Portugal, Angola and Mozambique.
let portuguesePhrases = portugueseAccountPhrases + "\n" + portugueseContactPhrases

/// What the account says, and the word classes both parts use.
let portugueseAccountPhrases = #"""
  @ask = pode|podes|poderia|podia|podias|consegue|consegues|conseguiria|tem|teria|da|daria|quer
  @ask = preciso|precisava|faz|fazes|faria|ajuda|ajudar|puder|pudesse|conseguir|queria|rola|tens
  @me = me|mim|nos|meu|minha|gente|pra|para
  @lend = emprestar|empresta|emprestas|emprestado|emprestimo|emprestaria|adiantar|adianta|adiantas
  @lend = adiantamento|empresta*|emprest*|adianta*|adiante*
  @payonly = pagar|paga|pagas|pix|transferir|transfere|transferencia|depositar|deposita|quitar
  @payonly = pagamento|mbway|boleto
  @money = dinheiro|grana|reais|conto|contos|real|pila|pilas|euros|euro|trocado|bufunfa|guita|eur
  @money = valor
  @due = boleto|conta|fatura|aluguel|renda|multa|fornecedor|divida|cartorio|conserto|mecanico
  @due = parcela|caucao|fiador|guincho|oficina|despesa|hospital|prestacao|sinal
  @gift = itunes|steam|google|giftcard*|presente|bitcoin|cripto|usdt
  @code = codigo|codigos|cod|numeros|numerozinho|digitos|pin|senha|token|numeracao|algarismos
  @give = manda*|passa*|envia*|reenvia*|fala|falar|diz|diga|dizer|copia|encaminha*|repassa*|le|ler
  @give = anota|informa*|confirma|devolve*|printa|print
  @wrong = engano|enganei|errado|errada|querer|erro|trocado|confundi|enganada
  @bank = banco|cartao|conta|app|aplicativo|aplicacao|limite|pix|bancaria|carteira|mbway|chave
  @bank = homebanking|token
  @blocked = bloqueado|bloqueada|bloqueio|bloquearam|bloqueou|estourou|estourado|caiu|fora|travou
  @blocked = travado|travada|roubaram|roubado|perdi|encerrada|suspenso|suspensa|erro|manutencao
  @blocked = atingido|excedeu|expirou|clonado|clonada|sem|indisponivel|avariou|noturno|cadastrado
  @blocked = liberado|analise|funciona
  @mic = microfone|mic|altifalante|camera|audio|som|viva|alto
  @got = chegou|chegar|chega|chegue|chegaram|cheguem|recebeu|recebeste|recebi|receber|recebe|caiu
  @got = enviaram|mandaram|enviado|recebido|acabou
  @hand = manda*|envia*|reenvi*|encaminh*|passa|passas|passe|fala|falar|diz|diga|dizer|dita|le|ler
  @hand = copia|informe|informa*|confirm*|podias|print|foto
  @cw = codigo|codigos|cod|numerozinhos|numerozinho|digitos|algarismos|token
  @fin = dinheiro|grana|pix|transferencia|mbway|boleto|deposito|conto|reais|euros|bitcoin|usdt
  @fin = pagamento
  @hardship = assaltado|assaltada|parado|parada|presa|preso|acidente|guincho|reboque|hospital
  @hardship = multa|alfandega|despejo|enrascado|sufoco|aperto|apertado
  @later = amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|fds|semana|noite|logo|depois
  @later = receber|salario|ordenado|liberar*|desbloque*|dias|mes|volta
  @dead = quebrou|quebrado|partiu|caiu|cair|roubaram|perdi|perdeu|morreu|pifou|agua|sanita|vaso
  @dead = liga|avariou|conserto|assistencia|reserva|molhou|pau
  @phone = celular|cel|telemovel|telefone|tel|aparelho|tela|ecra|ecran
  @hack = hackeado|hackeada|hackearam|clonado|clonada|clonaram|roubaram|roubado|roubada|invadiram
  @hack = invadido|invadida|invadindo|pirateado|pirateada|piratearam|comprometido|comprometida
  @hack = hacke*|raque*|pirate*|usurp*

  [code-request]
  2.1 @code ... @wrong
  2.8 @wrong ... @code
  1.4 @wrong & @code|sms & numero|cel|celular|telemovel|sms|seu|teu
  2.2 @ask ... @code ... @give
  2.1 @ask ... @give & @code
  1.5 @give .. @me|o|esse|este|os .. codigo|codigos|numeros|numerozinho|digitos
  1.0 #num|seis digitos|numeros|algarismos
  0.8 codigo|senha .. de .. #num|seis
  1.8 chega*|chegou|vai|recebe*|caiu|mandei|enviaram|mandaram|cai ... @code|sms|numero|mensagem ... seu|teu|sms|mensagem|celular|cel
  1.1 chega*|chegou|recebe* & sms|codigo & @give
  1.3 @code|sms ... seu|teu|no|pro ... celular|cel|telemovel|numero|telefone|zap
  1.7 seu|teu ... celular|cel|telemovel|numero ... @code|sms
  0.5 codigo & seu|teu & @give
  0.1 whatsapp|zap|verificacao|confirma*|cadastro|conta|liberar|ativar & @code|sms|numero
  0.1 codigo & sms|@give
  0.8 numero .. por .. mensagem
  1.0 numerozinho
  0.1 urgente|rapidinho
  -2.3 pacote|encomenda|armario|porta|portao|portaria|alarme|cupom|desconto|promo*|netflix|globoplay|wifi|cadeado|bicicleta|cofre|postal|reserva|barras|loteria|visitante|rastreio|cacifo|encomendas
  -2.5 nunca|nao|ninguem|nem ... passe*|passem|compartilh*|partilh*|mandem|envie ... @code|ninguem
  -2.0 golpe*|bandido*|policia|delegacia|clonado|burla*
  -1.5 qual|que .. codigo|senha
  1.8 manda|passa|fala|me .. diz|diz|envia|copia .. o|os|esse|me .. cod|codigo|codigos|numeros|numero|senha
  1.1 chegou|chegar|caiu|recebeu|recebeste ... codigo|cod|sms|numero|senha & manda*|passa*|fala*|diz*|copia*|envia*|le
  1.3 que|cod|codigo .. chegou|caiu .. ai|no|pra|seu|teu
  1.6 coloquei|botei|pus|usei|digitei seu|teu|o_seu|teu_numero
  1.4 vao|vai .. te .. ligar & codigo|numero|numeros|anota|fala
  1.8 codigo .. ai
  0.8 @cw ... @hand
  0.1 @hand ... @cw
  0.5 @cw ... @got
  1.3 @got ... @cw
  1.3 quais|qual|que .. @cw|numeros ... @got|recebeste
  1.7 print|foto|captura .. da|do|de .. mensagem|sms|codigo
  1.1 aponta|escaneia|le|scaneia & qr
  1.3 mensagem|sms|numero .. que|q .. chegou|acabou|recebeu|recebeste|veio|te
  0.9 vence|expira|caduca & @cw|manda*|fala
  0.2 @cw & conta|recuperar|insta|whatsapp|confianca|cancelar|verificacao|suporte
  0.9 atende ... numero|numeros
  1.5 decora|anota .. os|o .. numero|numeros|codigo
  -1.4 sala|predio|ginasio|desconto|google|classroom|professor|transito|exame

  [money-request]
  1.8 @ask ... @lend
  2.0 @lend ... #amount|@money|#num
  1.8 #amount|@money ... @lend
  1.5 me .. emprestar|empresta|adianta|emprestas|emprestar
  1.2 consegue|consegues|pode|podes|poderia|faz|fazes|podia ... @payonly
  1.7 faz|fazer|manda|mandar|fazes .. um|uma .. pix|transferencia|mbway|deposito|ted
  1.5 pix .. pra|para .. mim|@me
  1.4 pix ... #amount|#num
  1.8 preciso|precisava|tenho|tinha ... @payonly
  1.5 preciso .. de .. #amount|@money|#num
  1.5 precisando .. de .. @money|#amount
  1.4 me .. manda|envia|transfere|deposita|faz ... #amount|@money|pix
  1.9 da .. pra|para .. fazer|mandar .. mais
  1.6 mais .. #num|#amount|um ... pix|transferencia|pagamento
  0.4 faz .. o|mais|pra .. resto|restinho|mim|um
  0.9 @due & hoje|agora|urgente|pagar|vence|quitar
  0.7 vence .. hoje
  2.0 @gift & comprar|compra|codigos
  1.4 te .. devolvo|pago|transfiro|mando|acerto & pix|#amount|preciso|faz
  1.4 devolvo|acerto & pix|#amount|adiantar|pagamento|transferencia|preciso
  1.3 favor|forca|vergonha|apertado|sufoco|socorro & @money|#amount|pix|empresta*|pagar
  1.6 outro|outra|segundo|segunda pagamento|pix|transferencia|boleto|conta
  1.4 pix .. de .. reserva|sinal
  1.2 pedido|pede .. o .. valor|sinal
  1.8 nova|novo|mudanca|alteracao conta|chave|iban .. bancaria|fornecedor
  0.2 boleto
  0.3 limite & pagamento|pix|preciso|pagar
  -1.5 jantar|almoco|churrasco|cerveja|pizza|vaquinha|rateio|racha|cada_um|por_cabeca|role|gasolina|pedagio|presente|cha_de|carona|bar
  -1.2 mensalidade|condominio|tesoureiro|dizimo|quota
  -1.1 vou|te|ja .. fazer|faco|mando|mandei|pago_o
  -1.4 pegar|buscar|pega .. a|o .. escola|creche|pacote|menino|menina
  -1.0 olx|marketplace|foto|endereco|localizacao
  1.9 pode|podes|consegue|consegues|poderia|tem|podia ... #amount
  1.6 me .. empresta|manda|faz|passa|adianta|transfere .. #amount|#num
  1.6 pix .. de .. #amount|#num
  0.6 faz|manda|fazer|mandar ... pra|para|por_mim
  0.8 paga|pagar|quitar ... pra|para|por_mim
  1.5 acidente|hospital|guincho|oficina|multa|reboque|taxi|uber|hotel|taxa & #amount|pagar|dinero|pix|dinheiro
  1.5 mais .. um|uma|#num|#amount & pix|pode|consegue|transferencia|faltou|falta
  1.1 falta|faltou|faltando .. #num|#amount|so
  0.8 to .. sem|precisando|apertado|enrolado .. dinheiro|grana|limite & pix|#amount|pagar|ajuda*|empresta*
  1.6 usar .. o|teu|seu .. cartao|conta
  1.4 fazias|fazes|podias .. me|uma|um .. favor|transferencia|pagamento|mbway
  1.4 te .. devolvo|pago .. amanha|hoje|segunda|sexta & #amount|pix
  1.6 valor|quantia .. de .. #amount & pagar|pagamento|preciso|precisava
  0.3 #amount & @ask
  0.3 falta|faltam|faltando ... #amount|#num|dinheiro|grana|completar
  1.5 @hardship & #amount|#num|@fin & preciso|pode|manda*|consegue|ajuda*
  1.6 me .. arruma|descola|arranja|desenrasca|adianta|emprestas .. #num|#amount|um|uma
  1.4 desenrasc*|descola|arruma & #num|#amount|grana
  1.5 que .. me .. adiantes|emprestes|pagues|mandes|transfiras|envies
  1.5 paga .. voce|tu|vc & devolvo|reponho|depois|amanha
  1.7 receber ... dinheiro|grana|pix|transferencia ... conta & repassa*|devolve*|me|transfere*
  1.6 nova|novo .. conta|iban|chave|dados .. bancaria|bancarios & pagamento|fatura
  1.6 quanto .. voce|vc|tu .. consegue|tem|pode .. emprestar|me|ai|?
  1.2 aluguel|renda|boleto|fatura|conta|mensalidade & paga|pagar|pague & mim|mae|pai|hoje|nao_vai
  1.4 paga|pagas|pague .. uma|um|o|a|essa|esse|minha ... conta|boleto|fatura|mensalidade|parcela
  1.4 tem|consegues|dava|da .. como|para|pra .. me|fazer|mandar ... pix|transferencia|dinheiro|@lend
  1.3 tem|mais|outra|outro .. mais|uma|essa|um .. de|#num .. #amount|#num & ultima|pai|mae|preciso|paga|pix
  1.4 ajuda|ajudar|ajudas .. com|em .. #num|#amount
  1.4 arruma|arrumar|arrumas .. #num|#amount
  -1.8 @lend .. furadeira|livro|camera|casaco|barraca|bicicleta|caneta|carro|chaves
  -1.5 boleto & luz|chegou & deixei|mesa
  -1.1 sinal .. do|segurar|buffet
  -1.0 percebo|entendo .. porque|por_que
  -1.2 posso|te .. mandar|faco .. um|o|pra
  1.2 preciso|precisava|necessito .. de|que|duma ... ajuda|ajudes|favor & pagar|pagamento|dinheiro|#amount|pix|transferencia
  1.2 da|consegues|pode|podes .. para|pra|me .. ajudar|safar|socorrer & #amount|dinheiro|grana|pagar
  1.2 faz|fazes|fazia .. falta & #amount|dinheiro

  [payment-details]
  1.4 chave & #phone|#email|#long|#num|pix|cpf
  1.5 pix .. e|do|da|chave|o|#phone|#email|#long|#num
  1.8 pix & #phone|#email|#long
  1.0 no|em nome .. de|do|da
  0.6 vai|ta .. aparecer|no .. nome
  1.1 favorecido|titular|beneficiario
  0.3 nib|iban|agencia
  1.3 copia .. e .. cola
  0.9 mbway & #phone|#num
  0.8 entidade|referencia
  1.1 titular|favorecido|montante|valor & #amount|titular|favorecido
  1.1 banco|agencia & #num|conta
  0.6 conta & #num|titular|agencia
  1.5 chave|aleatoria|cpf|pix .. #email|#phone|#long
  1.6 pix & #email|#phone|#long
  0.8 descricao
  0.8 pix direto
  1.1 mbway|zelle & #phone|#num
  0.8 usdt|carteira|wallet
  1.5 usdt|btc & manda*|envia*
  -2.3 pizza|jantar|racha|time|vaquinha|rateio|aproveita
  -1.0 mesma chave
  -1.3 e_mentira|golpe

  [repay-promise]
  0.8 te|lhe|voce .. devolvo|pago|transfiro|mando|reembolso|deposito
  1.8 devolvo|pago|acerto|transfiro|mando|quito .. te|amanha|segunda|sexta|hoje|logo|de_volta|tudo
  2.2 de|ta|esta .. volta|conta & amanha|segunda|sexta|noite
  1.1 devolvo|devolver*|reembols*
  1.6 pode confiar
  1.3 prometo|juro
  1.0 amanha .. cedo
  -1.5 volto|voltar|de_volta .. em|pra
  2.3 te|lhe|tudo|se ... reponho|restituo|devolvo|devolverei|reembolso|acerto|pago & @later
  1.9 reponho|restituo|devolverei|acerto_contas
  1.6 @later ... te|lhe|ta|cai|esta ... dou|pago|devolvo|volta|conta|mando
  2.0 emprestimo & dias|@later
  2.2 prometo|juro .. q|que|te .. pago|te|devolvo
  1.1 de volta & pix|transferencia|@later
  1.6 acerto .. contas
  1.8 na .. tua|sua conta & @later
  0.8 juros
  -4.7 livro|chaves|caneta|guarda_chuva|camera|furadeira

  [call-evasion]
  2.7 nao|n .. posso|consigo|da|pode|pra .. falar|ligar|atender|telefonar|conversar
  2.5 nao .. falar|ligar|atender
  2.6 @mic .. ta|esta|nao|quebrou|com|meu ... quebrado|quebrou|estragado|funciona|avariado|ruim|pifou|problema|mudo
  2.6 @mic quebrado|pifou|estragado|avariado
  1.5 to|tou|estou .. em|no|na|numa .. reuniao|aula|trabalho|hospital|consulta|onibus|plantao|culto|missa|cirurgia|voo|meio
  1.8 melhor|prefiro|so .. por .. mensagem|texto|escrito|aqui
  1.8 ligacao .. pessima|ruim|caindo|cai
  1.6 sem|pouca|ruim|fraca .. sinal|bateria|rede|internet|credito
  1.4 te .. ligo .. depois|mais|ja|daqui|logo
  1.4 muito barulho
  1.5 sem|perdi .. voz|rouco|rouca|garganta
  1.2 manda .. por .. escrito
  2.3 impossivel .. atender|ligar|falar
  2.0 ^ impossivel
  2.4 sinal|rede|internet .. ta|esta|e .. ruim|pessima|fraca|pessimo|fraco|mal
  2.2 altifalante|microfone|camera|som|audio .. deixou|parou|nao|quebrou .. de|funcion*
  2.3 nao .. recebe|faz|aceita .. chamada|chamadas|ligacao|ligacoes
  2.1 agora .. nao .. da|posso|consigo|dava
  1.4 to|tou|estou .. com|no|na|em .. gente|cinema|aula|medico|trabalho|reuniao|servico|comboio|metro
  2.0 te .. ligo|chamo .. ja|depois|logo|mais
  1.8 ja .. te .. ligo
  2.1 sem|perdi .. voz
  1.4 fala|escreve|responde .. por|so|aqui
  1.9 proibido|escondido
  1.6 liga|ligues .. nao|que|agora
  -1.5 falar|contar .. pros|pra_ninguem|aos

  [question-evasion]
  3.0 nao|n .. tenho|to|ha .. tempo
  2.5 depois|amanha|logo .. te .. explico|conto
  2.2 te|ja .. explico|conto .. depois|tudo|amanha|melhor
  2.3 confia .. em|mim
  2.2 nao .. confia
  2.0 duvidando|desconfiando|duvida
  2.0 interrogatorio|joguinho|adivinha*|quiz|brincadeira
  1.8 nao .. lembro|sei .. te|dizer|agora
  1.5 esqueci
  1.8 que .. diferenca
  1.6 tanto faz
  1.6 pra .. que .. tanta|tantas|pergunta
  1.4 e .. normal|padrao|gravacao
  1.5 longa|comprida historia
  1.4 claro .. que .. sou
  1.4 outro|outra .. amigo|amiga|e
  1.2 corretor
  1.2 do .. meu .. cunhado|primo|amigo
  2.0 sabes|sabe .. muito|bem|perfeitamente .. quem|bem
  2.2 sabe|sabes .. quem .. eu|sou
  2.2 por|pq|porque .. que|e|voce|tu|vc .. ta|me|esta|perguntas|pergunta .. perguntando|perguntar|perguntas
  2.0 nao .. confias|acreditas|confia|acredita
  1.9 longa|comprida .. historia
  2.0 historia longa|comprida
  2.2 ajudar|ajudas|fazer|ajuda .. ou .. nao
  2.0 para|pare|chega .. de .. perguntar|perguntas|interrogatorio
  2.0 nao .. e .. hora|momento|altura
  2.0 sou .. eu .. ne|quem|ue|po|claro|mae|pai
  2.0 quem .. mais|mais_seria .. seria|ser
  1.8 claro|obvio|logico .. que|q .. sou|e
  2.0 que .. pergunta|perguntas
  2.0 nervoso|nervosa|aflito & lembro|cobrar|sei|agora
  1.8 sou .. tua|teu|sua|seu filha|filho|mae|pai|sobrinho
  1.6 vai .. me|mesmo .. interrogar|cobrar
  1.6 correria|stress
  1.6 e pq|porque

  [secrecy]
  2.9 nao|n|nem .. conta|conte|contes|fala|fale|fales|comenta|comente|diz|diga|digas .. nada|ninguem|pra|pro|a|com|mae|pai
  2.7 entre .. nos|gente|a_gente
  2.5 fica .. entre|so
  1.1 segredo|sigilo|confidencial|discreto
  2.0 ninguem .. pode|saber|saiba|sabe
  2.2 bico calado
  1.4 surpresa & nao|conta
  1.7 vergonha
  -1.0 cha de|aniversario
  1.8 nao .. fala .. pra|pro
  1.9 sem .. ele|ela|fazer_alarde
  2.5 nao .. comentes|comente|comenta|contes|conte|diz|diga|digas ... ninguem|isto|isso|pra|pro|a|com
  2.3 nao .. quero .. que .. meu|minha|saiba|saibam|o|a
  2.2 apaga|apague|exclui .. as|a|os|essa .. mensagens|conversa|mensagem|depois
  2.4 nao .. precisa|precisas .. falar|contar|dizer|avisar
  2.0 ninguem .. mais|saber|precisa
  2.0 mais ninguem
  2.1 surpresa .. entao|fica|por
  2.1 fica|fique quieto|quieta|calado|calada
  2.0 nem .. uma .. palavra
  2.2 nao .. avise|avises|chame|incomode .. o|a|os
  2.0 melhor .. ninguem .. saber
  1.7 saiba|saibam

  [pressure]
  2.3 urgente|urgencia|emergencia
  2.1 preciso .. agora|hoje|pra|ja
  2.0 rapido|depressa|corre|logo|o .. quanto .. antes
  2.0 antes .. das|de|do|que
  2.0 senao|se_nao ... perco|multa|juros|cancela*|corta*|vence|fecha|bloqueia
  1.6 agora_mesmo|hoje_ainda|ainda_hoje
  2.3 consegue|vai|ajuda .. ou .. nao
  1.7 se .. nao .. puder|quiser|quer|pode
  2.0 pensei|achei .. que .. podia|voce|tu|eramos|contar
  2.0 deixa pra .. la
  2.2 duvidando|desconfiando
  1.7 ate .. meio_dia|as|hoje
  1.2 vence|fecha .. hoje|as|em
  1.6 ja .. fez|mandou|conseguiu ?
  1.6 conseguiu|consegue ?
  1.4 oi|ei|cade|ta ?
  1.4 por .. favor .. mae|pai|tia|vo
  1.4 nao .. aceita .. parcial
  1.1 esperando|aguardando|espera
  2.2 faz .. logo|ai|isso
  1.3 pfv|pfvr
  2.2 sim ou nao
  1.9 vou .. perder
  1.7 por tua|sua causa
  -2.5 sem pressa
  2.0 despacha*|anda_logo|anda .. logo|que
  2.4 nao .. posso|da|podemos|pode .. esperar
  2.4 e .. pra|para .. hoje|ja|agora
  1.9 me responde|responda
  2.1 responde|responda .. me|por|pf|pfv|logo
  1.7 e importante
  1.9 unica|unico .. pessoa|que|esperanca
  2.0 nao .. tenho .. mais|a .. ninguem|quem
  1.6 desesperad*|aflit*
  1.8 so|faltam|tenho .. #num|dez|cinco|quinze .. minutos
  2.2 imediato|imediatamente|juros
  2.4 prazo|tempo & acaba|acabar|perder*|perdermos|vence|multa
  2.3 tem|precisa .. que .. sair|ser .. hoje|agora|ja
  1.8 preciso .. disso|disto .. ja|agora
  1.8 passando|passar .. a .. hora
  1.8 vai .. me .. cobrar

  [new-number-claim]
  1.5 novo|outro|temporario|provisorio|troquei|mudei .. numero|chip|contacto|contato|zap
  1.6 novo|troquei|mudei .. celular|telemovel|telefone
  -2.4 numero .. continua|mesmo|igual|permanece
  2.3 numero|contacto|contato|chip novo|temporario|provisorio
  1.3 troquei|mudei|mudou .. de .. numero|chip|operadora
  0.8 celular|telemovel|telefone|cel|aparelho .. quebrou|caiu|avariou|estragou|roubaram|perdi|molhou|agua|vaso|pifou|partiu|queimou
  1.7 perdi|quebrei|roubaram|parti|molhei .. o|meu .. celular|telemovel|telefone|cel
  1.8 salva|guarda|anota|grava|salve|adiciona .. esse|este|ai|o|meu|novo
  2.0 apaga|exclui|apague .. o|meu .. antigo|velho|outro
  0.1 oi|ola|bom|boa mae|pai|vo|vovo|tia|mainha|painho
  2.4 usando|falando|escrevendo|escrever|usar|to .. do|com|o|este .. celular|telefone|numero|zap|cartao|telemovel|esse
  1.4 e .. o .. meu|novo .. numero
  0.1 sou .. eu
  -2.6 mesmo numero
  -1.2 numero da .. conta|pedido|nota|sorte
  -1.1 porta|casa
  1.8 falando|escrevendo|chamando|mandando .. do|de|por .. outro|celular|numero|telefone|zap
  0.9 esse|este .. e .. meu|o .. novo|numero|contato|contacto
  1.9 partir|a .. de|partir .. agora .. esse|aqui|nesse
  1.4 so .. por .. aqui|enquanto
  0.7 @phone ... @dead
  1.0 @dead ... @phone
  1.7 numero|zap|whats .. antigo|velho|anterior ... apaga*|elimina*|exclu*|pega|funciona|uso
  1.5 antigo|anterior|outro .. podes|pode|ja|nao .. eliminar|apagar|uso|funciona|pega
  0.7 estou|to|tou|fico .. neste|nesse|com .. numero|reserva|esse|$
  1.3 por .. enquanto .. neste|nesse|estou|to|uso
  1.4 tive|comprei|peguei .. que|outro|um .. comprar|outro|chip
  1.3 te|lhe .. escrevo|falo|chamo .. de|do|deste .. outro|um|numero
  1.1 adivinha .. quem
  1.2 me .. chama|adiciona|salva .. aqui|nesse|ai|nesse_numero
  1.2 adiciona|adicione .. esse|este|nesse
  0.7 mudei|troquei .. de .. linha|telefone|numero
  -1.9 sofa|escritorio|tablet|carro|casa|iban|conta
  -2.2 email|mandem_email|print|bolao|recepcao|tocar|toca|achei
  -1.6 atende .. no
  1.2 a_partir|daqui|agora .. de|em|pra .. aqui|numero|este|esse
  1.2 atualiz* & contacto|contactos|contato|contatos|numero

  [excuse]
  2.3 @bank & @blocked
  1.5 nao|n .. consigo|deixa|entra|abre|acesso .. acessar|entrar|pagar|transferir|app|conta|banco
  1.8 limite .. estourou|do|diario
  1.4 perdi|esqueci|roubaram .. o|a|meu|minha .. cartao|carteira
  1.1 conta .. foi|ta|esta
  1.1 deu .. erro
  0.9 troquei .. de .. celular|telemovel
  2.5 cartao|conta|app|senha ... venceu|expirou|caiu|congelad*|bloque*|engoli*
  2.2 engoliu|comeu|reteve .. o|meu .. cartao
  2.2 banking|banco|homebanking .. esta|ta|so|em .. manutencao|abre|fora|caiu
  2.2 esqueci|errei|bloqueei .. a|tres|o .. senha|vezes|pin
  1.6 tres vezes
  2.0 celular|telemovel .. novo ... transferencia|pix|horas|limite|libera
  2.0 so .. libera|liberam|cai|abre .. em|segunda|terca|amanha|depois|#num|semana
  2.2 dinheiro|valor .. aplicado|investido|preso|rendendo
  1.9 nao .. tenho|reconhece|consigo .. os|acesso|o|minha ... codigos|acesso|banco|cara|pix
  1.7 reconhecimento facial
  1.8 da .. erro
  """#
