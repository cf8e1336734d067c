/// Spanish as typed in Spain and Latin America.
let spanishPhrases = spanishAccountPhrases + "\n" + spanishContactPhrases

/// What the account says, and the word classes both parts use.
let spanishAccountPhrases = #"""
  @ask = puedes|podrias|podras|puede|podria|pueden|me|te|quieres|querrias|ayudas|ayudar|porfa
  @ask = favor|podes|pudieras|pudiera|nececito|haces|haras
  @me = me|mi|nos|le
  @lend = prestar|prestas|prestame|prestarme|presta|prestes|prestado|adelantar|adelantas
  @lend = adelantarme|adelantame|dejar|dejas|dejarme|dejame|fiar|prestaras|emprestar|prestame*
  @lend = prestar*|prestes*|prestas*|adelanta*|adelante*|fiame
  @payonly = pagar|pagas|transferir|transferencia|transfieres|ingresar|ingresas|bizum|depositar
  @payonly = depositas|consignar|consignas|consigname|nequi|girar|yapear|yape|abonar|pago
  @money = dinero|plata|lana|pasta|pelas|guita|varos|feria|euros|euro|pesos|lucas|efectivo|pisto
  @money = eur
  @due = factura|recibo|alquiler|renta|multa|fianza|deuda|seguro|matricula|reparacion|mecanico
  @due = hospital|proveedor|taller|cuota|letra|derrama|senal|plazo|poliza|hacienda|cargo
  @gift = itunes|steam|tarjetas|regalo|bitcoin|cripto|usdt|giftcard*|paysafecard
  @code = codigo|codigos|numeritos|digitos|numeros|cifras|pin|clave|claves|otp
  @give = envia*|envie|enviar*|manda*|mandar*|reenvia*|reenviar*|pasa|pasas|pasame|pasamelo|pasar*
  @give = pasarmelo|dime*|dices|decir*|di|copia*|copias|dicta*|lee*|comparte*|compartir|pones
  @give = ponlo|transferir|regresa*|devuelve*
  @wrong = error|equivocacion|equivoque|equivocado|equivocada|querer|confundi|accidente|mal
  @bank = banco|tarjeta|cuenta|app|aplicacion|bizum|limite|cupo|firma|clave|cartera|banca|nomina
  @bank = cajero
  @blocked = bloqueado|bloqueada|bloquearon|bloqueo|congelaron|congelada|congelado|caido|caida
  @blocked = caducado|caducada|robaron|robado|perdido|perdi|tragado|trago|funciona|deja|limite
  @blocked = alcanzado|entro|entrar|mantenimiento|anda|sirve|vencida|rechaza|actualizando|abre
  @blocked = digital|accesso|acceso|fallando|error
  @mic = microfono|micro|altavoz|camara|mic|bocina|audio
  @got = llego|llega|llegue|lleguen|llegan|llegar|llegado|llegaron|recibio|recibir|recibiste
  @got = recibes|recibido|mandaron|enviaron|enviamos|cayo|caido|entro|sale
  @hand = manda*|envia*|reenvia*|pasa|pase|pases|pasas|pasame*|pasamelo*|di|dime*|diga*|dices
  @hand = decir*|dicta*|dictame|lee*|copia*|comparte*|indicar*|confirme|confirmar*|dame*|dar
  @hand = facilit*|regala*|captura|foto
  @cw = codigo|codiguito|codigos|numeritos|digitos|cifras|otp
  @fin = dinero|plata|lana|pasta|guita|transferencia|bizum|nequi|yape|zelle|deposito|giro|efectivo
  @fin = usdt|bitcoin|dolares|pesos|euros|abono|pago
  @hardship = tirado|tirada|varado|varada|accidente|choque|golpe|grua|aduana|hospital|clinica
  @hardship = robaron|asaltaron|urgencia|emergencia|apuro|apurado|multa|desalojo
  @later = manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde|semana|luego|despues
  @later = noche|tarde|cobre|nomina|cuanto|dias|quincena|mes|desbloque*|acceso
  @dead = roto|rompio|rompi|murio|muerto|danado|dano|cayo|caer|robaron|robado|perdi|perdio|agua
  @dead = inodoro|mojo|prende|enciende|averiado|tecnico|sustitucion|reparacion|estropeo
  @phone = movil|celular|telefono|cel|tel|tlf|pantalla
  @hack = hackeado|hackeada|hackearon|hackeo|jaquearon|jaqueado|pirateado|pirateada|clonado
  @hack = clonaron|clonada|suplantando|suplantado|suplantaron|robaron|robado|comprometido
  @hack = comprometida|intervenido|hacke*|jaque*|pirate*|suplant*|usurp*

  [code-request]
  2.5 @code ... @wrong
  2.8 @wrong ... @code
  1.6 @wrong & @code|sms & numero|movil|tlf|celular|sms|tuyo
  2.4 @ask ... @code ... @give
  1.9 @give .. codigo|codigos|numeritos|el|los .. codigo|numeros|numeritos
  1.7 codigo ... @give
  1.8 #num|seis digitos|numeros|numeritos|cifras
  1.1 ha|va|llegado|llegar|llega|llego|entra|entrara|recibes|recibiste|recibir ... @code|sms|mensaje
  1.5 llega*|entra|recib* & sms|codigo & @give
  1.6 @code|sms ... tu|su|tuyo ... numero|movil|celular|telefono|tlf|cel
  1.8 tu|su ... numero|movil|celular|telefono|tlf|cel ... @code|sms
  0.8 whatsapp|wasap|verificacion|verificar|cuenta|confirmar|desbloque* & @code|sms
  0.1 codigo & sms|mensaje|@give
  1.2 te .. han|acaban .. enviado|mandado .. pin|codigo|numero
  0.1 urgente|rapido
  -2.3 paquete|taquilla|puerta|portal|alarma|descuento|promo*|netflix|disney|wifi|candado|bici|caja|postal|reserva|barras|loteria|decimos|bonoloto|entrada|casillero
  -2.9 nunca|no|nadie ... comparta*|compartas|des|de|pases|den ... @code|nadie
  -2.4 estafa*|policia|guardia|hackeado|advierte
  -1.7 cual|que .. codigo
  1.9 te .. va|van|llega|llego|llegara|entra|mandaron .. a|un|llegar ... codigo|sms|mensaje|numero & dime*|pasa*|manda*|copia*|envia*|reenvia*
  1.6 que .. codigo|numero .. te .. llego|sale|ha
  1.6 puse|di|use tu|su numero|telefono|celular|cel|movil
  1.6 te .. va .. a|van .. llamar|llamar & codigo|numero|apunta*|anota*|digan|diga
  1.3 pasame|mandame|dime|reenviame|copiame|dame .. el|lo|los .. codigo|numerito|numero|que|te
  1.3 @cw ... @hand
  1.5 @hand ... @cw
  0.7 @got ... @cw
  1.2 @cw ... @got
  1.3 que|cual .. @cw|numeros ... @got
  1.6 captura|foto|pantallazo .. del|de|al .. sms|mensaje|codigo
  1.5 escanea*|apunta* & qr
  1.1 numero|codigo .. que .. te|le .. llega|llego|llegue|manda*
  1.0 me|m .. podria|puede|puedes|podrias|tienes .. @hand
  0.7 @cw & cuenta|recuperar|insta|whatsapp|confianza|cancelar|verificacion|soporte|concurso
  0.8 se|que .. vence|caduca & @cw|manda*|pasa*
  1.5 pasamelo|mandamelo|dimelo|reenviamelo|digamelo
  0.6 es mio $
  -1.6 classroom|clase|profe|google|gym|gimnasio|circulacion|fuente|ampa

  [money-request]
  2.4 @ask .. @lend ... #amount|#num|@money
  1.7 @ask .. prestar|prestas|prestarme|prestame|adelantar|adelantas|adelantarme
  1.8 @lend ... #amount|@money
  1.7 #amount|@money ... prestar|prestas|prestado|adelant*
  2.4 puedes|podrias|podras|puede|podria|podes ... @payonly
  2.0 @ask .. @me ... @payonly ... #amount|#num|@money|de|d
  2.3 me|le .. haces|hacer|hagas|haras .. bizum|transferencia|pago|paro|giro|deposito
  1.8 tengo|necesito|debo|hay .. que ... @payonly
  1.7 necesito|ocupo|urge .. @money|#amount|#num|dinero
  1.4 @me .. mandas|envias|pasas|depositas|prestas|dejas ... #amount|#num|@money
  1.7 pasas|mandas|dejas|consigues otros|mas|#num|#amount
  1.6 @due & hoy|pagar|urgente|vence|plazo|ahora
  2.1 vence ... hoy|pago
  1.7 acaba|termina .. plazo
  2.0 @gift & comprar|compra*|codigos|necesito
  0.9 favor|apuro|paro|vergue*|pena|corte & @payonly|@money|#amount|prest*
  1.6 devuelvo|regreso|pago|deposito|doy .. manana|lunes|viernes|luego|tarde & @payonly|@lend|#amount
  1.8 otro|otra|segundo|segunda pago|transferencia|bizum|factura|#amount
  0.9 adelant* .. tu|usted|me|lo|mi
  1.2 me .. lo|la adelantas|prestas|pagas|dejas
  1.8 nueva|nuevo|cambio cuenta|iban|clabe .. bancaria|factura
  1.8 consigname|depositame|transfiereme|bizumeame
  -1.0 cena|cenas|comida|cerveza*|birras|pizza|regalo|cumple*|cada_una|uno|toca|bote|chupitos|entradas|gasolina|viaje|piso|luz
  -0.7 cuota|socios|recibo_de|tesorero|ampa|tanda
  -0.5 te hago|paso|mando|ingreso|transfiero|pago|lo
  -1.2 wallapop|milanuncios
  -1.4 recoger|recoges|ir .. a_por|nino*|nina|cole|noa
  -0.8 foto|direccion|ubicacion|enlace
  1.8 puedes|podrias|puede|podria|podes|podras ... #amount
  1.6 me .. prestas|pasas|mandas|envias|haces|dejas|adelantas|prestarias .. #amount|#num
  1.6 quiere|pide|cobran|cobra|exige|piden ... #amount & ayudas|ayudame|puedes|me
  1.8 me .. ayudas|ayudas_con|? & #amount|pago|dinero|plata|pagar
  1.7 otra|otro .. de .. #num|#amount
  1.6 golpe|accidente|hospital|grua|taller|multa|aduana|taxi|hotel & #amount|pagar|dinero|efectivo|plata
  1.7 hazme|haceme|haz|hagame .. un|una|el .. bizum|transferencia|pago|paro|deposito
  1.6 pagar|pagas|pagame|abonar ... por mi
  1.4 tengo .. que .. dar|hacer|pagar .. pago|una|un
  1.5 te .. los|lo .. regreso|devuelvo|pago .. manana|hoy|luego|el|en & #amount|prestas|transferencia|pago
  1.4 ando|estoy .. corto|corta|apurado|apurada|sin .. dinero|plata|lana|efectivo
  1.6 usar|uso|presta* tu tarjeta|cuenta
  1.2 cuanto .. tienes|traes .. en|disponible
  0.6 #amount & @ask
  1.1 me .. falta|faltan|hace_falta|hacen_falta ... #amount|#num|@fin
  1.5 @hardship & #amount|#num|@fin & necesito|puedes|manda*|me|ayuda*|envia*
  1.3 me .. ayudas|ayudan|ayudarias|auxilias|echas .. con|una .. #num|#amount|mano
  1.5 necesito|ocupo|urge .. dejar|que|pagar|dar ... senal|adelant*|fianza|pago|cuota
  1.5 que .. me .. adelantes|prestes|pagues|envies|mandes|transfieras|deposites
  1.9 prestarme|prestame|fiarme|adelantarme ... #num|#amount|@fin|algo
  1.4 tenes|tienes|tendras|tendrias ... prestarme|prestes|prestar|prestame
  1.2 que me prestes|prestases
  2.1 pagalo|pagala|paga|pagas|pon|ponlo .. tu|vos|usted & devuelvo|repongo|regreso|luego|manana
  1.7 nuevo|nueva|nuevos .. numero|cuenta|datos .. de|bancarios|bancaria & pago*|abono|factura|transferencia|rogamos
  1.3 rogamos|solicitamos|agradecemos .. el|el_pago|pago|abono
  1.2 cuanto .. tienes|puedes|tenes .. prestar|ahorrado|ahorrada
  1.1 plata|dinero & completar|alquiler|arriendo|renta
  1.2 piden|quiere|quieren|exigen|cobran .. #num|#amount & ayudas|ayudame|abuela|mama|papa|tia|me
  1.5 vender .. unos .. dolares
  1.2 me .. completas|completes|apoyas|auxilias
  -2.0 prestas|prestame|prestar|prestarme|dejas|dejame .. taladro|libro|camara|chaqueta|sueter|tienda|bici|coche|mesa|jersey|boli
  -2.0 plazo .. fijo
  -0.9 se_acaba|primer el|plazo .. plazo|es
  -1.0 cine|pizza|fiesta|carpa
  1.2 necesito|preciso|ocupo .. que|tu|de ... ayudes|ayuda|apoyo|favor & pago|pagar|dinero|plata|#amount|transferencia
  1.2 me .. hace|hacen .. falta & #amount|#num|dinero|plata
  1.2 ayuda|ayudame|echame .. con|una .. pago|mano|plata|dinero|#amount

  [payment-details]
  1.8 a|al nombre|favor de
  1.1 beneficiario|titular
  0.4 clabe|cbu|alias|cvu|iban|cuenta .. es|de
  1.0 nequi|bizum|yape|daviplata|plin|mercadopago & #phone|#long|#num
  1.2 a este .. numero|#phone
  1.4 enlace|link & dejo|pago|aqui
  1.6 foto & codigos|tarjetas|ticket
  1.0 sale #num|nombre
  1.1 titular|beneficiario|importe & #amount|importe|concepto|titular
  1.2 concepto
  1.2 zelle|nequi|yape|daviplata|bizum & #email|#phone|#num
  1.2 por .. zelle|nequi|yape|paypal & #email|#phone|#num
  1.2 wallet|usdt|btc
  1.5 usdt|btc & manda*|envia*|wallet
  1.0 anota*|apunta*|ahi_va|toma & cuenta|alias|clabe|numero|cbu

  [repay-promise]
  0.8 te|se|le .. lo|la|los|las .. devuelvo|pago|regreso|doy|deposito|transfiero|devolvere|devuelva
  1.2 te|se|le|os .. devuelvo|pago|regreso|devolvere .. manana|lunes|viernes|luego|todo|el|la|en
  0.6 devuelvo|regreso|devolver*|reembols*
  1.3 prometo|juro|palabra|sin_falta
  1.4 manana .. temprano|mismo|te|sin
  -1.5 regreso|vuelvo .. a|en|luego
  2.3 te|se|le|lo|los|las ... repongo|reintegro|devuelvo|devolvere|regreso|regresare|reembolso|saldo|pago & @later
  2.4 lo|los|la|las .. tienes|tendras|recuperas|recuperaras ... @later
  2.2 lo|los|las .. tienes|tendras .. de .. vuelta
  1.8 @later ... lo|los|la|las .. tienes|recuperas|tendras|doy|repongo
  0.8 repongo|repondre|reintegro|saldamos|saldo
  1.7 prestamo & @later
  1.6 prometo|juro .. que|q|te .. te|lo|pago
  1.6 bizum|transferencia|deposito .. de .. vuelta
  0.6 te|se .. lo|los .. devuelvo|regreso|paso|pago|doy .. de|en|el|nuevo|cuando|sin|apenas
  1.2 intereses
  -2.8 libro|llaves|boli|paraguas|taladro|camara

  [call-evasion]
  2.7 no .. puedo|puede|podria .. hablar|llamar|coger|contestar|atender|cogerlo|responder
  2.2 no .. hablar|llamar|llamadas|puedo
  2.7 @mic .. no|esta|roto|estropeado|se|me ... roto|funciona|va|estropeado|rompio|fallando
  2.6 @mic roto|estropeado|malo|danado
  1.6 estoy|toy .. en .. reunion|junta|clase|medico|hospital|biblioteca|avion|curro|misa|cita|metro
  1.9 mejor|prefiero .. por .. escrito|mensaje|aqui|chat|texto
  2.3 sin|mala|no|poca .. cobertura|senal|bateria
  1.4 luego|despues|mas_tarde .. te|llamo .. llamo|luego
  0.7 te llamo .. luego|despues|cuando|en
  1.5 dando .. pecho|clase
  1.4 sin|perdi .. voz|afonico|afonica
  1.2 no hace falta .. llam*
  2.3 imposible .. atender|contestar|hablar|llamar|coger
  1.8 ^ imposible
  2.2 sin|no|tengo .. tengo|voz .. voz|ronca|ronco|afonic*
  2.0 no .. hay|tengo|entran|llega|pillo .. cobertura|senal|llamadas|buena
  2.0 no .. entran|recibe|funcionan .. las|los .. llamadas
  1.1 te .. marco|llamo|hablo .. al|luego|rato|despues|mas|en|cuando
  2.0 voy .. en .. el|un .. ave|tren|metro|bus|avion
  1.3 estoy|toy .. en|con|de .. cine|clase|gente|el|la|trabajo|guardia|curro|medico|turno
  1.7 se .. corta|escucha|oye
  1.6 escribeme|escribime|escribi
  1.8 no .. me .. va|sirve|anda .. la|el
  -1.2 montana|sierra|playa
  -1.4 esperar|pagar|transferencia*|manana|me_llames_tonto

  [question-evasion]
  2.9 no .. tengo|hay .. tiempo
  2.5 luego|despues|manana .. te .. explico|cuento
  2.2 te .. explico|cuento .. luego|despues|todo|manana
  2.3 confia .. en|mi
  2.4 no .. confias
  1.8 jueguecitos|juegos|interrogatorio|examen|adivina*|preguntitas
  1.8 no .. me .. acuerdo
  1.8 olvide|olvidado
  1.6 que .. mas .. da
  1.6 por .. que .. tantas|preguntas
  1.6 por quien .. me .. tomas
  1.6 da igual
  1.1 es .. normal|largo|larga|otra|otro
  1.4 claro .. que .. soy
  1.4 cosas de
  1.4 no .. estoy .. para
  1.1 amigo|primo|conocido .. es|de
  2.0 sabes|sabe|sabeis .. perfectamente|bien|muy .. quien
  2.0 sabes .. quien .. soy
  1.4 que .. importa|mas|interesa
  1.9 larga|largo .. historia|explicar|contar
  2.0 historia larga
  2.0 dime|di .. si .. me|vas ... o .. no
  2.0 ayudar|ayudas|haces|hacer .. o .. no
  2.0 por .. que|q .. me|lo .. preguntas|pregunta|dices
  2.0 preguntas|pregunta & deja|deje|tantas|que|para|tiempo|jajaja|ahora
  2.0 no .. es .. momento|hora
  2.0 soy .. yo|tu .. quien|quien_voy|tu|hija|hijo|mama|?
  1.6 ^ soy yo
  1.8 quien .. voy|va .. a .. ser
  2.0 obvio|claro|pues .. que|claro .. soy|si
  1.8 vas .. a .. interrogar|empezar|dudar
  1.3 bromas|broma
  1.6 nervioso|nerviosa|mareado
  1.0 ya .. vas|ves|te
  0.6 es que

  [secrecy]
  1.2 no .. digas|diga|cuentes|comentes|comente|lo|le|se .. nada|nadie|a|mama|papa
  3.2 entre .. nosotros|tu|nos|usted
  2.4 no .. se|le .. lo .. digas|cuentes|diga|cuente
  1.9 secreto|confidencial|discrecion|discreto|reservado
  2.1 nadie .. sepa|entere|se|puede
  1.8 sin .. que .. se|nadie|mama .. entere
  1.5 sorpresa & no|digas
  1.0 verguenza
  -1.0 cumple*
  1.6 no .. le|se .. digas|lo
  1.0 sorpresa
  1.5 a .. la|mi|tu .. no $
  2.2 que .. no .. se .. entere|sepa
  2.5 se .. entere|enteren .. mi|la|nadie|el
  2.1 calladito|callado|callada|calladita|chiton
  2.5 borra|borre|elimina .. los|el|esto|las .. mensajes|chat|despues|conversacion
  1.5 no .. hace .. falta|contar*|decir*
  2.2 contarselo|decirselo|comentarlo|contarlo .. a|los|con
  2.0 ni .. una|media .. palabra
  2.1 nadie .. mas|lo|tiene|sepa|debe
  2.2 no .. moleste|molestes|avise|avises|metas|llames .. a
  1.9 sorpresa & calladito|nadie|no|asi

  [pressure]
  2.3 urgente|urgencia|urge|emergencia
  1.9 necesito .. ya|ahora|hoy|cuanto
  2.4 rapido|deprisa|corre|apurate|cuanto_antes|de_una
  2.1 antes .. de .. que|las|cierre|#num
  2.3 si .. no ... anulan|recargo|multa|pierdo|cobran|cortan|echan|cancelan|quedo|quitan
  1.5 ahora_mismo|ya_mismo|hoy_mismo
  1.7 si .. no .. quieres|puedes|confias
  2.0 pensaba|pense|creia .. que .. podia|eras|eramos|contar
  2.0 dejalo|olvidalo
  2.2 en serio .. vas
  2.2 no .. te|luego .. quejes|fias|cuelgues
  2.8 vence|caduca|cierra|cierran|acaba .. hoy|en|a|ya|la
  1.6 ya .. lo|la .. has|hiciste|enviaste|mandaste ?
  1.6 hola|estas|sigues .. ahi ?
  1.4 lo .. que .. puedas
  1.4 por .. favor .. mama|papa|abuela|hijo
  1.4 esperando|espera .. esta|estan|aqui
  1.4 separados|otro_comprador|mas_gente
  0.8 plis|porfi*|te_lo_pido
  2.2 si o no
  2.1 lo .. haces .. o|ya
  1.6 que .. soy .. yo
  1.8 esta .. esperando
  1.6 corre que
  -2.5 sin|no_hay prisa
  1.9 date|dense .. prisa
  2.4 no .. puedo|podemos|puede .. esperar
  2.2 es .. para .. hoy|ya|ahora
  2.3 tiene|tengo .. que .. salir|ser|pagar .. hoy|ya|ahora
  2.0 salga|salir .. hoy|ya
  2.2 respondeme|contestame|respondame
  1.8 es .. importante|muy_importante
  1.9 unico|unica .. que|persona
  2.0 no .. tengo .. a .. nadie
  1.8 desesperad*|angustiad*
  1.8 me .. quedan|queda .. #num|diez|pocos|cinco|minutos
  1.5 de una vez
  2.4 dale|anda|venga .. que|porfa|plis
  2.0 inmediato|inmediatamente|recargos
  2.0 pasa .. la .. hora
  2.2 no .. es .. hora|momento .. de
  1.3 soy yo $
  1.9 plazo|tiempo & acaba|termina|vence
  1.9 todo junto

  [new-number-claim]
  2.6 nuevo|otro|provisional|temporal|cambie .. numero|tlf|chip|linea
  1.5 nuevo .. movil|celular|telefono
  2.0 numero|telefono .. de .. repuesto
  3.2 numero|tlf nuevo|provisional|temporal
  2.3 cambie|cambiado|cambio .. de .. numero|linea|compania
  1.4 cambie|cambiado|cambio .. de .. movil|telefono|celular
  1.0 movil|celular|telefono|cel|tlf .. roto|rompio|estropeado|caido|cayo|robado|robaron|perdi|perdido|agua|piscina|water|mojo|bateria
  1.6 rompio|rompi|perdi|mojado|banado|roto|robaron|caido .. el|mi .. movil|celular|telefono|cel
  0.7 guarda*|apunta*|agrega*|agenda*|anota*|graba* .. este|el|lo|mi
  1.0 borra|elimina .. el|mi .. viejo|otro|antiguo|anterior
  1.0 hola|buenas|ey mama|papa|abuela|abuelo|mami|papi|ma
  2.0 te|os|le .. escribo|hablo .. desde|del|con|por .. movil|numero|telefono|celular
  1.8 con .. el|del .. telefono|movil|celular .. de|del
  0.5 soy .. tu|yo
  -3.0 mismo numero
  -1.2 numero de .. cuenta|pedido|loteria|habitacion
  1.8 te|os|le escribo .. del|desde .. cel|celular|movil|telefono|numero
  1.9 me .. robaron|quitaron|robado .. el|mi .. mio|celular|movil|telefono|cel
  1.5 este .. es .. mi|el .. numero|nuevo|celular
  1.9 a partir|desde .. de|ahora .. este|aqui .. numero|escrib*
  0.9 @phone ... @dead
  1.0 @dead ... @phone
  1.7 el|mi .. viejo|antiguo|anterior|otro .. lo|numero|ya .. deje|borra*|elimin*|funciona|uso|sirve
  1.7 antiguo|viejo numero
  1.5 numero|num|whatsapp viejo|antiguo|anterior
  1.6 estoy .. en|con|usando .. este|otro|un .. numero|telefono|movil|prestado|$
  1.6 este .. es .. el .. de|temporal|provisional|mio
  1.3 agreg*|agend*|guard*|apunt*|anot* .. a|me|este|mi|el .. este|numero|whatsapp|nuevo
  1.1 a .. este|esta .. whatsapp|numero|linea|wasap
  1.4 otro chip|numero
  1.2 tuve|saque|compre .. que|un|otro .. chip|otro|sacar
  1.2 he|cambie|cambiado .. de|mi .. telefono|linea|numero
  0.8 adivina .. quien
  0.7 desde otro
  -1.9 sofa|oficina|coche|casa|correo|factura|abono|cuenta
  -2.2 suena|sonar|encontre|encontrado|recepcion
  -1.6 contestas .. al
  1.2 a partir|desde|ahora .. de|en_adelante .. aqui|numero|este
  1.2 actualic*|actualiz* & contacto|contactos|numero

  [excuse]
  1.5 @bank & @blocked
  1.6 no .. puedo|entro|entra|deja .. entrar|acceder|al|en .. banco|cuenta|app|pagar
  1.6 cambiar|cambie .. de .. movil|telefono|celular & banco|app|cuenta
  0.8 limite .. diario|de
  1.4 olvide|perdi|dejado|robaron .. la|mi .. cartera|tarjeta|billetera
  1.7 me .. la|lo .. han|bloquearon|congelaron
  2.2 tarjeta|cuenta|app|clave ... caduco|vencio|caida|caido|congel*|bloque*|comio
  2.4 homebanking|banca|cajero .. esta|no|en|se .. caido|mantenimiento|funciona|trago
  2.2 plazo fijo
  2.0 no .. puedo|deja|permite .. hacer|entrar|pagar|transferir .. transferencias|pagos|bizum
  2.0 hasta .. #num .. horas
  1.9 olvido|olvide|falle|fallado .. la|mi|tres .. clave|contrasena|pin|veces
  1.7 tres veces
  1.8 no .. tengo .. mis|las|acceso .. claves|tarjeta|coordenadas
  1.8 no .. me .. llega .. el .. sms
  1.6 banco .. esta|cierra .. cerrado|hasta
  1.4 rechaza*|deniega*
  1.4 cambie|cambiado .. de .. terminal|movil|celular
  """#
