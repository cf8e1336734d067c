/// Portuguese: what the contact answers, and what is said afterwards; classes as in `portuguesePhrases`.
let portugueseContactPhrases = #"""
  [code-handover]
  2.2 e|aqui|chegou|foi|deu|codigo|esse ... #code|#digits
  2.2 aqui|ta|ai .. o|esta .. codigo
  1.6 #code|#digits .. foi|e|chegou|esse|o
  -1.2 alarme|porta|cadeado|armario|cofre|wifi|senha
  0.6 ta|diz|vou .. escrito|ditar|aqui .. #code|#digits
  0.4 #code|#digits & o_que|que .. e

  [doubt]
  2.6 estranho|estranha|esquisito|esquisita|suspeito
  1.9 desde quando
  1.4 por|pq|porque .. que .. nao|voce|tanta|isso|vc
  2.0 golpe|golpista|clonado|fraude|burla
  1.8 tem .. certeza
  1.8 ta .. tudo .. bem
  2.1 voce|vc|tu|ce .. nunca|nao|falou|ta .. fala|me|chama|tem|disse|so|falando
  1.8 vou|posso .. te|lhe .. ligar
  1.3 te .. ligo|ligar
  1.9 que .. e .. isso|esse|essa
  1.6 e .. muito .. dinheiro
  1.1 mas .. vc|voce|tu|nao|ja|ontem
  1.8 pra .. que ?
  0.6 eita|ue|uai|oxe|nossa|opa|hein
  1.8 nao .. e .. no|teu|seu .. nome
  1.6 aparece .. outro
  1.7 perguntei|perguntar .. pro|pra|ao
  1.7 de .. que|quem .. e
  1.4 banco .. ta|avisou|disse
  2.1 nao .. percebo|entendo|entendi|compreendo
  2.2 pe atras
  1.9 desconfiad*|duvidas|suspeit*
  1.9 nao .. tenho .. certeza
  2.0 cara .. de .. golpe
  1.6 de .. que|q|quem ?
  1.8 boleto|codigo|cod|conta .. de .. que|q
  1.7 diferente|estranhas & escrev*|fal*|ta
  1.9 nao .. bate .. certo
  1.7 escrevendo|escreves|falando|escreve .. diferente|estranho|assim|esquisito
  1.2 nossa|credo|ave|vixe|vish|caramba|egua|ixi
  1.7 nao .. esta|ta .. cadastrado|certo|no
  1.7 preciso .. do|de .. ok|confirmar|aprovacao
  1.5 perguntei|falou .. pro|que|pra
  1.7 mas .. seu|sua|teu|o .. carro|conta|chefe|ta
  1.7 ela|ele .. falou|disse .. pra|que .. nao
  1.8 nunca .. me|falas|fala|escreve|pediste|pediu
  1.8 certeza .. que|de .. e|es|que
  1.2 por|porque|pq .. que|q .. nao|tao|outra|esse|essa|a
  1.6 falas|fala|escreves|escreve .. diferente|esquisito|como|assim

  [identity-question]
  3.1 e .. voce|vc|tu .. mesmo
  3.2 quem .. e|ta|fala|esta|es .. voce|vc|falando|isso|que|tu|ai
  2.8 com .. quem .. falo|to|estou
  2.3 como .. se|e .. chama|chamava .. meu|minha|a|o|nosso
  1.7 qual .. e|era|o|hino|foi .. nome|o|a|meu|minha|nosso|gente
  1.9 qual .. nome|apelido|cor|time|hino
  2.3 o .. nome .. do|da|de
  2.2 onde .. a|nos|foi|fomos|gente .. gente|conhecemos|casou
  2.4 manda|mande|grava .. um|uma .. audio|video|selfie|foto|voz
  1.5 audio|chamada .. de .. voz|video
  2.4 fala|me .. fala|diz|conta .. quantas|quantos|qual|o|quem|uma
  1.3 me liga
  2.0 liga .. pra|por|em .. mim|video
  2.2 prova|prove .. que
  1.0 atende
  2.0 de .. que .. time|cor|bairro
  1.6 quero .. ouvir
  1.6 como .. eu .. te .. chamo
  0.8 quantas|quantos
  1.8 que|qual|como|onde|quem|quando ... nosso|nossa|juntos|gente|meu|minha|teu ... ?
  0.7 que|qual|como|onde|quem|quando ... nosso|nossa|juntos|gente|meu|minha|teu
  1.9 so_voce|tu|vc sabe|sabes
  2.0 foto sua|tua
  2.0 passa .. pra|pro .. ele|ela
  1.8 e .. voce|vc|tu .. ?
  2.4 como .. eu|e|que|voce .. que|te|me|voce .. chama|chamava|chamavas
  2.1 por .. que .. nao .. atende|atendes|responde
  1.9 qual .. teu|seu .. nick|apelido|nome|segundo
  1.7 podes|pode|posso .. ligar|te_ligar|me_ligar
  2.0 podes .. ligar .. me
  2.0 ligar|ligo .. agora .. atende
  1.6 selfie
  1.0 manda|grava|mande .. video|audio
  -2.8 fortnite|jogo|doutor|filme
  2.0 lembras|lembra .. de|te|se|como|onde|do|da ... ?
  1.8 ouvir .. tua|sua|a_tua .. voz

  [refusal]
  3.1 nao|n .. vou .. passar|fazer|pagar|mandar|dar
  1.8 nao .. passo|mando|faco|pago|posso|tenho
  2.3 nem .. pensar|morta|morto|a_pau
  2.1 nao .. posso|consigo .. te|ajudar|emprestar
  1.0 ^ nao|nao_nao|n $
  1.9 sei nao
  1.9 deixa .. quieto
  2.1 mandou .. desligar|nao
  1.8 nao .. tenho .. isso|tanto|dinheiro|esse
  1.6 pede .. pra .. outro|outra|tua|sua|alguem
  1.6 desculpa .. mas|nao
  2.1 nao .. transfiro|empresto|mando|pago|passo|compartilho|faco|dou
  2.1 nao .. te .. dou|mando|passo|empresto|transfiro
  2.1 sem .. falar|te_ver|ouvir
  2.3 prefiro .. conversar|falar|que .. pessoalmente|primeiro|antes|contigo
  2.0 nao .. se .. compartilha|partilha|passa
  2.0 nao .. conta|contes .. comigo|com_isso
  2.0 vou .. te .. mandar .. nada
  1.8 melhor .. pedir|pede|pedires
  1.8 sem dinheiro|grana
  1.7 ^ nao ... posso|da|desculpa|tenho
  1.8 e pessoal|privado
  2.1 ficar|fica .. pra|para .. proxima
  2.3 loga nada
  2.1 ta .. escrito

  [paid-claim]
  2.2 pago|paguei|pixado|transferido|transferi|depositei|quitado
  2.7 pix|transferencia|deposito .. feito|feita|enviado|mandado|realizado|caiu
  2.9 fiz|acabei|mandei|enviei|botei|acabo .. o|de|a|agora|metade .. pix|transferencia|fazer|enviar|pagar|resto|deposito
  1.7 ^ foi|feito|pronto|enviado|mandei|paguei|pago $
  1.9 ja|pronto .. fiz|foi|mandei|enviei|ta|transferi
  2.2 mandei|enviei .. #num|#amount|metade|resto|o
  2.0 foi .. feito
  1.6 na .. tua|sua conta
  -2.0 nao|ainda|vou|preciso .. paguei|fiz|pagar|fazer
  2.2 segue|envio|mando .. comprovante|comprovativo|recibo
  2.4 comprovante|comprovativo
  2.4 foi|ja_foi|saiu|caiu .. a|o .. transferencia|pix|deposito|pagamento
  2.2 ja .. te|lhe mandei|enviei|fiz|transferi|paguei
  0.9 ja mandei|enviei|fiz|transferi|paguei
  2.2 acabei .. de .. enviar|mandar|fazer|pagar|transferir
  2.3 mbway|pix|dinheiro .. enviado|feito|mandado
  1.8 ja .. comprei
  1.8 ve .. se .. caiu|chegou
  2.0 depositei|transferi|enviei .. ai|agora|tudo
  -2.1 manda|preciso|pode .. comprovante|o_comprovante

  [discovery]
  3.0 voce|vc|tu|ce|isso|c|num .. nao|n|num .. e|es
  3.0 nao|num e .. meu|minha|ele|ela|voce
  2.9 hackeado|hackeada|hackearam|clonado|clonaram|clonada|invadiram|invadido
  3.0 golpista*|bandido|vagabundo|ladrao|safado|estelionatario|burlao
  2.5 falei|liguei|acabei|conversei|to .. com|pra|para|de .. tua|teu|sua|seu|ele|ela|irma|mae|falar|ligar
  2.4 quem .. e .. voce|vc
  2.1 policia|delegacia|boletim|denunciar|denuncia|psp|gnr
  2.2 contestando|contestar|banco .. contestando
  2.5 logada|deslogou|sumiu|saiu|desconectou & zap|whatsapp|conta|conversas
  2.1 pedi .. dinheiro
  2.0 boa tentativa
  2.0 ta|esta .. aqui|comigo|do .. lado
  1.8 meu .. deus .. ja|eu
  2.1 sai_fora|trouxa|robo|palhaco
  2.3 foi .. aquele .. link
  2.2 dar|aplicar .. golpe .. em|noutro|outro
  2.2 golpe|golpista|burla .. em|vou|outro|te
  2.2 te peguei|apanhei|descobri
  2.2 te|lhe|tua|sua ... @hack
  2.2 @hack & ?
  2.0 nao .. es|e .. tu|voce|ele|ela
  2.4 passando|passar|passa .. por .. ti|voce|ela|ele|vc
  2.2 a|o verdadeira|verdadeiro .. @later|ana|esta|ta|minha
  2.4 verdadeira|verdadeiro & comigo|aqui|lado|liguei|disse
  2.2 nao .. pediu|pedi|foi .. nada|ele|ela
  1.8 disse|diz|falou .. que .. nao .. foi|pediu|e
  2.0 nao .. caio|cai
  2.0 usando .. o|telefone|foto .. da|do|telefone
  2.2 confirmaram|avisaram|confirmou|avisou .. que|me .. foi|voce|era
  2.0 alguem .. entrou|ta|esta .. na|usando|no .. tua|sua|teu|seu
  2.0 denunciei|vou_denunciar|burlao|safado|bandido|trambiqueiro
  2.0 muda|troca .. a|tua|sua .. senha|palavra
  2.0 banco .. bloqueou|parou|cancelou
  2.0 ja .. paguei .. eu|ai
  -1.7 escrever|escrevo|se .. e .. pra
  -1.1 meu_whatsapp|meu_zap
  1.8 nunca|jamais .. me|diria|falaria|escreveria|pediria .. assim|isso|dinheiro|chama
  1.4 meu|minha .. filho|filha|irmao|irma|marido|esposa|mae|pai|avo .. nunca|nao|morreu|esta|jamais
  1.8 perfil .. falso|fake
  1.8 para|parem|deixa .. de .. roubar|enganar

  [warning]
  1.0 cuidado|atencao|alerta|aviso|atentos
  2.0 golpista*|clonado|clonaram|hackeado|hackearam|bandido*|estelionat*|burla*|fraude*
  1.7 golpe|golpes
  1.7 nao|n|nunca|nem .. passe*|passem|paguem|pague|paga|facam|faca|respondam|respondam|cliquem|clique|mandem|mande|caiam|caia|envie|enviem|transfiram
  2.0 se .. eu|alguem|ele|ela|pedir|pedirem ... dinheiro|pix|codigo
  2.6 nao .. sou|era|fui .. eu|ele|ela
  1.8 encaminhad*|repassando|reencaminh*
  1.6 bloque*|denunci* .. ele|o|numero
  1.5 liga|ligue|ligar|liguem .. pro|antes|banco|primeiro|para
  1.9 ativa|ative .. o|a .. pin|verificacao|duas
  1.5 pediu .. dinheiro
  2.8 para|nao faz .. isso
  1.6 nao|nem|ninguem .. passem|passe|mandem|mande|facam|respondam|abram|abra|enviem|depositem|ignorem
  1.7 clonaram|hackearam|roubaram|invadiram .. o|a ... whatsapp|zap|conta|insta|whats|celular|da|do
  1.6 comprometido|comprometida & telemovel|conta|numero|aviso|celular
  1.6 telemovel|celular|conta|numero ... comprometid*|hackead*|clonad*
  1.4 repassem|avisem|ignorem
  1.7 golpista .. usando|com|se
  1.6 q|que .. nao .. e .. ela|ele
  -2.0 golpe|golpes .. de .. encomenda|boleto|telefone
  -2.7 site|netflix|vizinha|documentario|encomenda
  -1.2 denuncia|bloqueia .. o .. perfil|horario

  [owner-back]
  3.2 fui hackead*|clonad*
  3.2 me hackearam|clonaram
  2.6 recuperei|recuperar|recuperado|voltou|consegui .. meu|minha|o|a|conta|recuperar
  3.5 meu|minha .. whatsapp|zap|conta|numero|celular .. foi|tinha|estava|tava|esta .. clonado|hackeado|roubado|invadido|invadida|clonada|hackeada
  3.0 clonaram|hackearam|invadiram|roubaram .. meu|minha|o .. whatsapp|zap|conta|numero
  2.2 sou .. eu .. de|mesmo|agora|a
  2.4 aqui .. e .. o|a .. verdadeiro|verdadeira
  2.7 nao|n .. era|fui|sou .. eu
  2.4 alguem .. entrou|tava|estava|usou .. no|meu|na
  2.2 ^ recuperei $
  2.0 to .. de .. volta
  -2.2 ele|ela|dele|dela .. foi|clonaram|clonado|hackeado
  2.6 invadiram|hackearam|clonaram .. meu|minha
  2.4 ja .. tenho|recuperei|voltei|consegui ... numero|conta|zap|whats|acesso|insta
  2.2 outra_vez|de_novo o|a .. meu|minha
  2.2 alguem .. escreveu|mandou|pediu|usou .. em|no|o|com .. meu|minha
  2.2 em meu nome
  2.3 entraram|entrou|acederam|mexeram .. na|no .. minha|meu .. conta|whatsapp|perfil|zap
  2.3 fui .. @hack
  2.2 nunca .. escrevi|pedi|mandei
  2.2 nao .. fui|era .. eu .. que|quem|pedindo|$
  2.3 nao .. fui|era eu
  2.4 meu|minha .. perfil|conta|zap|whats|numero|telefone|celular .. ficou|foi|esteve|estava ... @hack|golpista|mao|hacker|outro
  2.2 fizeram|passaram .. se .. passar|por .. por|mim
  2.2 @hack .. e .. recuperad*
  2.1 desculpa|desculpem & mensagens|incomodo|conta|mensagem
  2.0 recuperei|retomei .. o|a|meu|minha ... controlo|controle|whats|conta|zap|numero
  2.0 voltei & invadido|tinham|hackead*|clonad*|roubado
  2.0 ignorem|esquecam|desconsiderem & mensagens|aquilo|nome|conta
  2.1 sou .. eu .. mesma|mesmo
  2.3 agora .. sim .. sou
  1.9 coisas|mensagens .. estranhas|esquisitas
  -3.0 sou eu ^ abre|abra
  -3.1 eu .. abre|dirijo|apelo
  -1.5 bike|instalar|carro|netflix|se
  -1.5 tio|irma|marta|dele
  1.8 nao .. respondam|respondam|caiam|liguem .. as|aos|nas|em .. mensagens|mensagem & minha|meu|minhas
  1.9 alguem|hacker|golpista .. meu|minha|meus .. conta|numero|zap|whatsapp|contatos|perfil
  """#
