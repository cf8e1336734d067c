/// French rows.
let frenchRows = """
  + code-request | Salut, j'ai envoyé un code sur ton numéro par erreur, tu peux me le renvoyer ?
  + code-request | Tu vas recevoir un sms avec 6 chiffres, transmets-les moi stp
  - code-request | Le code de la porte est 4410, pense à fermer
  - code-request | T'as encore un code promo ?
  + money-request | Tu pourrais me prêter 600 € jusqu'à vendredi ?
  + money-request | Je dois payer une facture aujourd'hui, tu peux faire le virement à ma place ?
  - money-request | Je te vire ma part de la pizza ce soir
  - money-request | C'est combien la place de ciné ?
  + payment-details | Voici le rib FR1420041010050500013M02606
  + payment-details | Le lien https://lydia-app.com/collect/abcd
  - payment-details | Regarde https://www.lemonde.fr/sport
  - payment-details | On habite au 12, porte bleue
  + repay-promise | Je te rembourse demain sans faute
  + repay-promise | Je te rends tout lundi promis
  - repay-promise | Je reviens à quatre heures
  - repay-promise | Rappelle-moi quand tu peux
  + call-evasion | Je peux pas appeler, mon micro est cassé
  + call-evasion | Impossible de téléphoner, je suis en réunion
  - call-evasion | Appelle quand t'es rentré
  - call-evasion | J'ai eu mamie, elle était contente
  + question-evasion | J'ai pas le temps pour ça
  + question-evasion | Je t'explique plus tard, fais-moi confiance
  - question-evasion | Oui, samedi à huit heures
  - question-evasion | Il s'appelle Bobby
  + secrecy | Ne dis rien à maman
  + secrecy | Ça reste entre nous
  - secrecy | Dis à maman que je serai en retard
  - secrecy | On sera quatre
  + pressure | C'est urgent, il faut que ce soit fait aujourd'hui
  + pressure | Vite stp, sinon j'ai des pénalités
  - pressure | Quand tu veux, rien ne presse
  - pressure | Belle journée tranquille
  + new-number-claim | Coucou maman, c'est mon nouveau numéro, supprime l'ancien
  + new-number-claim | J'ai cassé mon téléphone, voici mon numéro provisoire
  - new-number-claim | Nouveau téléphone mais même numéro
  - new-number-claim | C'est quoi le numéro de la maison déjà ?
  + excuse | Mon appli bancaire est bloquée
  + excuse | Mon plafond est atteint et ma carte est refusée
  - excuse | On s'est assis au bord du fleuve
  - excuse | J'ai crevé
  + code-handover | Voilà le code : 481-926
  + code-handover | 481926
  - code-handover | J'arrive à 17:30
  - code-handover | Quel code ?
  + doubt | C'est bizarre ton histoire
  + doubt | Depuis quand tu parles comme ça ?
  - doubt | Ok je fais ça
  - doubt | Super, à toute
  + identity-question | C'est vraiment toi ?
  + identity-question | Comment s'appelle notre chien ?
  - identity-question | Ok à demain
  - identity-question | On mange à six heures
  + refusal | Non désolé je ne fais pas ça
  + refusal | Je ne te donne pas de code
  - refusal | Oui bien sûr
  - refusal | Dans quel magasin
  + paid-claim | C'est fait, virement envoyé
  + paid-claim | Je viens de payer
  - paid-claim | Combien il faut
  - paid-claim | Je dois d'abord cuisiner
  + discovery | Tu n'es pas ma fille, escroc
  + discovery | Je viens de l'appeler, ton compte est piraté
  - discovery | J'arrive
  - discovery | Contente de te revoir
  + warning | Attention, mon compte a été piraté, ne payez rien !
  + warning | Méfiez-vous, des escrocs demandent un code, ne le donnez jamais
  - warning | Ce soir des pâtes
  - warning | Beau temps dans le nord
  + owner-back | J'ai récupéré mon compte, c'était pas moi
  + owner-back | Mon whatsapp a été piraté, je suis de retour
  - owner-back | Je suis rentrée à la maison
  - owner-back | Elle est revenue de vacances
  """

/// Spanish rows.
let spanishRows = """
  + code-request | Perdona, te mandé un código por error a tu número, ¿me lo puedes pasar?
  + code-request | Te va a llegar un sms con 6 números, reenvíamelo porfa
  - code-request | El código del portal es 4410, cierra bien
  - code-request | ¿Tienes algún código de descuento?
  + money-request | ¿Me podrías prestar 600 euros hasta el viernes?
  + money-request | Necesito pagar una factura hoy, ¿puedes hacerme la transferencia?
  - money-request | Te hago un bizum esta noche por la cena
  - money-request | ¿Cuánto cuesta la entrada?
  + payment-details | A la cuenta ES9121000418450200051332 a nombre de López
  + payment-details | Aquí el enlace https://paypal.me/lopez77
  - payment-details | Mira https://www.elpais.com/deportes
  - payment-details | Vivimos en el 12, puerta azul
  + repay-promise | Mañana te lo devuelvo sin falta
  + repay-promise | Te pago todo el lunes, te lo prometo
  - repay-promise | Vuelvo a las cuatro
  - repay-promise | Llámame luego
  + call-evasion | No puedo llamar, se me ha roto el micrófono
  + call-evasion | Ahora no puedo hablar, estoy en una reunión
  - call-evasion | Llámame cuando llegues
  - call-evasion | Hablé con la abuela y se alegró
  + question-evasion | No tengo tiempo para eso
  + question-evasion | Luego te explico, confía en mí
  - question-evasion | Sí, el sábado a las ocho
  - question-evasion | Se llama Bobby
  + secrecy | No le digas nada a mamá
  + secrecy | Que quede entre nosotros
  - secrecy | Dile a mamá que llego tarde
  - secrecy | Somos cuatro
  + pressure | Es urgente, tiene que ser hoy
  + pressure | Rápido por favor, si no me cobran recargo
  - pressure | Sin prisa, cuando puedas
  - pressure | Un día tranquilo
  + new-number-claim | Hola mamá este es mi número nuevo, borra el otro
  + new-number-claim | Se me cayó el móvil al agua, te escribo desde otro número
  - new-number-claim | Móvil nuevo pero el mismo número
  - new-number-claim | ¿Cuál era el número de la casa?
  + excuse | La app del banco está bloqueada
  + excuse | La tarjeta no funciona, he llegado al límite
  - excuse | Nos sentamos junto al río
  - excuse | He pinchado una rueda
  + code-handover | Aquí está el código: 481-926
  + code-handover | 481926
  - code-handover | Llego a las 17:30
  - code-handover | ¿Qué código?
  + doubt | Qué raro, tú nunca escribes así
  + doubt | Esto no me cuadra, mejor te llamo
  - doubt | Vale, lo hago
  - doubt | Genial, hasta luego
  + identity-question | ¿Eres tú de verdad?
  + identity-question | ¿Cómo se llama nuestro perro?
  - identity-question | Vale, hasta mañana
  - identity-question | Comemos a las dos
  + refusal | No te lo voy a dar
  + refusal | No, yo no paso códigos
  - refusal | Sí claro
  - refusal | En qué tienda
  + paid-claim | Ya está pagado
  + paid-claim | Acabo de hacer la transferencia
  - paid-claim | Cuánto es
  - paid-claim | Primero tengo que cocinar
  + discovery | Tú no eres mi hija, estafador
  + discovery | Acabo de hablar con ella, te han hackeado la cuenta
  - discovery | Ya casi llego
  - discovery | Qué bien que vuelves
  + warning | Cuidado, me han hackeado, no paguéis nada
  + warning | Ojo, los estafadores piden un código, nunca lo compartas
  - warning | Esta noche pasta
  - warning | Buen tiempo en el norte
  + owner-back | He recuperado mi cuenta, no era yo
  + owner-back | Me hackearon el whatsapp, ya tengo mi cuenta otra vez
  - owner-back | Ya estoy en casa
  - owner-back | Ha vuelto de vacaciones
  """

/// Portuguese rows.
let portugueseRows = """
  + code-request | Oi, mandei um código pro seu número por engano, me passa?
  + code-request | Vai chegar um sms com 6 números no seu celular, me manda por favor
  - code-request | A senha do portão é 4410, fecha direito
  - code-request | Tem algum cupom de desconto?
  + money-request | Você consegue me emprestar 600 reais até sexta?
  + money-request | Preciso pagar um boleto hoje, pode fazer um pix pra mim?
  - money-request | Te mando minha parte da pizza hoje à noite
  - money-request | Quanto tá o ingresso?
  + payment-details | A chave pix é maria.souza@example.com no nome de Maria
  + payment-details | Chave: 11987654321 vai aparecer Souza
  - payment-details | Olha https://www.uol.com.br/esporte
  - payment-details | Moramos no 12, porta azul
  + repay-promise | Amanhã te devolvo sem falta
  + repay-promise | Te pago tudo segunda, prometo
  - repay-promise | Volto às quatro
  - repay-promise | Me liga depois
  + call-evasion | Não consigo ligar, meu microfone quebrou
  + call-evasion | Não posso falar agora, tô em reunião
  - call-evasion | Me liga quando chegar
  - call-evasion | Falei com a vó e ela gostou
  + question-evasion | Não tenho tempo pra isso agora
  + question-evasion | Depois te explico, confia em mim
  - question-evasion | Sim, sábado às oito
  - question-evasion | Ele se chama Bobby
  + secrecy | Não conta nada pra mãe
  + secrecy | Fica só entre nós
  - secrecy | Fala pra mãe que vou atrasar
  - secrecy | Somos quatro
  + pressure | É urgente, tem que ser hoje
  + pressure | Rápido por favor, senão corta a luz
  - pressure | Sem pressa, quando puder
  - pressure | Dia tranquilo
  + new-number-claim | Oi mãe, esse é meu número novo, apaga o antigo
  + new-number-claim | Meu celular caiu na água, troquei de número, salva aí
  - new-number-claim | Celular novo mas o mesmo número
  - new-number-claim | Qual era o número da casa?
  + excuse | O app do banco tá bloqueado
  + excuse | Meu limite estourou e o cartão não passa
  - excuse | Sentamos na beira do rio
  - excuse | Furou o pneu
  + code-handover | Aqui o código: 481-926
  + code-handover | 481926
  - code-handover | Chego às 17:30
  - code-handover | Que código?
  + doubt | Que estranho, você nunca fala assim
  + doubt | Isso é golpe?
  - doubt | Tá bom, faço
  - doubt | Ótimo, até já
  + identity-question | É você mesmo?
  + identity-question | Qual o nome do nosso cachorro?
  - identity-question | Tá, até amanhã
  - identity-question | A gente come às seis
  + refusal | Não vou passar código nenhum
  + refusal | Não posso te emprestar
  - refusal | Claro que sim
  - refusal | Em que loja
  + paid-claim | Pronto, pix feito
  + paid-claim | Paguei agora
  - paid-claim | Quanto é
  - paid-claim | Tenho que cozinhar primeiro
  + discovery | Você não é minha filha, golpista
  + discovery | Acabei de falar com ele, clonaram seu whatsapp
  - discovery | Quase chegando
  - discovery | Que bom que voltou
  + warning | Cuidado, clonaram meu zap, não façam pix
  + warning | Atenção: golpistas pedem um código, não passem pra ninguém
  - warning | Hoje tem macarrão
  - warning | Tempo bom no norte
  + owner-back | Recuperei minha conta, não era eu
  + owner-back | Meu whatsapp foi clonado, já recuperei
  - owner-back | Já tô em casa
  - owner-back | Ela voltou de férias
  """

/// Italian rows.
let italianRows = """
  + code-request | Scusa, ti ho mandato un codice per sbaglio, me lo giri?
  + code-request | Ti arriva un sms con sei cifre, mandamele per favore
  - code-request | Il codice del portone è 4410, chiudi bene
  - code-request | Hai un codice sconto?
  + money-request | Mi potresti prestare 600 euro fino a venerdì?
  + money-request | Devo pagare una bolletta oggi, mi fai un bonifico?
  - money-request | Ti faccio il bonifico stasera per la pizza
  - money-request | Quanto costa il biglietto?
  + payment-details | IBAN IT60X0542811101000000123456 intestato a Rossi
  + payment-details | Ecco il link https://paypal.me/rossi77
  - payment-details | Guarda https://www.repubblica.it/sport
  - payment-details | Abitiamo al 12, porta blu
  + repay-promise | Te li restituisco domani
  + repay-promise | Ti rimborso lunedì, promesso
  - repay-promise | Torno alle quattro
  - repay-promise | Richiamami quando puoi
  + call-evasion | Non posso chiamare, il microfono è rotto
  + call-evasion | Non riesco a parlare, sono in riunione
  - call-evasion | Chiamami quando arrivi
  - call-evasion | Ho sentito la nonna, era contenta
  + question-evasion | Non ho tempo per questo
  + question-evasion | Ti spiego dopo, fidati
  - question-evasion | Sì, sabato alle otto
  - question-evasion | Si chiama Bobby
  + secrecy | Non dire niente a mamma
  + secrecy | Resti tra noi
  - secrecy | Di' a mamma che faccio tardi
  - secrecy | Siamo in quattro
  + pressure | È urgente, va fatto entro oggi
  + pressure | Fai presto, altrimenti mi mettono la mora
  - pressure | Con calma, quando puoi
  - pressure | Giornata tranquilla
  + new-number-claim | Ciao mamma questo è il mio nuovo numero, cancella il vecchio
  + new-number-claim | Mi è caduto il telefono in acqua, salva questo numero
  - new-number-claim | Telefono nuovo ma stesso numero
  - new-number-claim | Qual era il numero civico?
  + excuse | L'app della banca è bloccata
  + excuse | La carta non funziona, ho superato il limite
  - excuse | Ci siamo seduti sul fiume
  - excuse | Ho bucato
  + code-handover | Ecco il codice: 481-926
  + code-handover | 481926
  - code-handover | Arrivo alle 17:30
  - code-handover | Che codice?
  + doubt | Che strano, tu di solito non scrivi così
  + doubt | Non mi convince, ti chiamo
  - doubt | Va bene, faccio
  - doubt | Perfetto, a dopo
  + identity-question | Sei davvero tu?
  + identity-question | Come si chiama il nostro cane?
  - identity-question | Ok a domani
  - identity-question | Si mangia alle otto
  + refusal | No, non te lo mando
  + refusal | Non posso prestarti niente
  - refusal | Sì certo
  - refusal | In quale negozio
  + paid-claim | Bonifico fatto
  + paid-claim | Ho appena pagato
  - paid-claim | Quanto è
  - paid-claim | Prima devo cucinare
  + discovery | Tu non sei mia figlia, truffatore
  + discovery | Ho appena parlato con lui, ti hanno hackerato
  - discovery | Quasi arrivata
  - discovery | Che bello riaverti
  + warning | Attenzione, mi hanno hackerato, non pagate
  + warning | Occhio alle truffe: chiedono un codice, mai condividerlo
  - warning | Stasera pasta
  - warning | Bel tempo al nord
  + owner-back | Ho recuperato il mio account, non ero io
  + owner-back | Mi hanno rubato il profilo whatsapp, ora l'ho ripreso
  - owner-back | Sono a casa
  - owner-back | È tornata dalle vacanze
  """
