/// Spanish as typed in Spain and Latin America.
let spanishPhrases = #"""
  @ask = puedes|podrias|podras|puede|podria|pueden|me|te|quieres|querrias|ayudas|ayudar|porfa|favor|podes|pudieras|pudiera|nececito|haces|haras
  @me = me|mi|nos|le
  @lend = prestar|prestas|prestame|prestarme|presta|prestes|prestado|adelantar|adelantas|adelantarme|adelantame|dejar|dejas|dejarme|dejame|fiar|prestaras|emprestar
  @pay = pagar|pagas|pagarme|pagame|transferir|transferencia|transfieres|transfiereme|ingresar|ingresas|ingreso|bizum|bizumear|depositar|depositas|depositame|consignar|consignas|consigname|enviar|envias|enviarme|mandar|mandas|mandarme|nequi|giro|girar|girarme|yapear|yape|plin|comprar|compras|recargar|abonar|pasar|pasas|hacer
  @payonly = pagar|pagas|transferir|transferencia|transfieres|ingresar|ingresas|bizum|depositar|depositas|consignar|consignas|consigname|nequi|girar|yapear|yape|abonar|pago
  @money = dinero|plata|lana|pasta|pelas|guita|varos|feria|euros|euro|pesos|lucas|efectivo|pisto|eur
  @due = factura|recibo|alquiler|renta|multa|fianza|deuda|seguro|matricula|reparacion|mecanico|hospital|proveedor|taller|cuota|letra|derrama|senal|plazo|poliza|hacienda|cargo
  @gift = itunes|steam|tarjetas|regalo|bitcoin|cripto|usdt|giftcard*|paysafecard
  @code = codigo|codigos|numeritos|digitos|numeros|cifras|pin|clave|claves|otp
  @give = envia*|envie|enviar*|manda*|mandar*|reenvia*|reenviar*|pasa|pasas|pasame|pasamelo|pasar*|pasarmelo|dime*|dices|decir*|di|copia*|copias|dicta*|lee*|comparte*|compartir|pones|ponlo|transferir|regresa*|devuelve*
  @wrong = error|equivocacion|equivoque|equivocado|equivocada|querer|confundi|accidente|mal
  @bank = banco|tarjeta|cuenta|app|aplicacion|bizum|limite|cupo|firma|clave|cartera|banca|nomina|cajero
  @blocked = bloqueado|bloqueada|bloquearon|bloqueo|congelaron|congelada|congelado|caido|caida|caducado|caducada|robaron|robado|perdido|perdi|tragado|trago|funciona|deja|limite|alcanzado|entro|entrar|mantenimiento|anda|sirve|vencida|rechaza|actualizando|abre|digital|accesso|acceso|fallando|error
  @mic = microfono|micro|altavoz|camara|mic|bocina|audio

  [code-request]
  2.7 @code ... @wrong
  2.8 @wrong ... @code
  1.4 @wrong & @code|sms & numero|movil|tlf|celular|sms|tuyo
  2.2 @ask ... @code ... @give
  1.8 @give .. codigo|codigos|numeritos|el|los .. codigo|numeros|numeritos
  1.9 codigo ... @give
  1.7 #num|seis digitos|numeros|numeritos|cifras
  1.4 ha|va|llegado|llegar|llega|llego|entra|entrara|recibes|recibiste|recibir ... @code|sms|mensaje
  1.2 llega*|entra|recib* & sms|codigo & @give
  1.6 @code|sms ... tu|su|tuyo ... numero|movil|celular|telefono|tlf|cel
  1.6 tu|su ... numero|movil|celular|telefono|tlf|cel ... @code|sms
  1.0 whatsapp|wasap|verificacion|verificar|cuenta|confirmar|desbloque* & @code|sms
  0.2 codigo & sms|mensaje|@give
  1.2 te .. han|acaban .. enviado|mandado .. pin|codigo|numero
  0.3 urgente|rapido
  -2.2 paquete|taquilla|puerta|portal|alarma|descuento|promo*|netflix|disney|wifi|candado|bici|caja|postal|reserva|barras|loteria|decimos|bonoloto|entrada|casillero
  -2.6 nunca|no|nadie ... comparta*|compartas|des|de|pases|den ... @code|nadie
  -2.1 estafa*|policia|guardia|hackeado|advierte
  -1.5 cual|que .. codigo

  [money-request]
  2.4 @ask .. @lend ... #amount|#num|@money
  1.8 @ask .. prestar|prestas|prestarme|prestame|adelantar|adelantas|adelantarme
  1.6 @lend ... #amount|@money
  1.6 #amount|@money ... prestar|prestas|prestado|adelant*
  2.0 puedes|podrias|podras|puede|podria|podes ... @payonly
  2.0 @ask .. @me ... @payonly ... #amount|#num|@money|de|d
  2.1 me|le .. haces|hacer|hagas|haras .. bizum|transferencia|pago|paro|giro|deposito
  1.6 tengo|necesito|debo|hay .. que ... @payonly
  1.6 necesito|ocupo|urge .. @money|#amount|#num|dinero
  1.4 @me .. mandas|envias|pasas|depositas|prestas|dejas ... #amount|#num|@money
  1.6 pasas|mandas|dejas|consigues otros|mas|#num|#amount
  1.3 @due & hoy|pagar|urgente|vence|plazo|ahora
  1.9 vence ... hoy|pago
  1.6 acaba|termina .. plazo
  2.0 @gift & comprar|compra*|codigos|necesito
  1.2 favor|apuro|paro|vergue*|pena|corte & @payonly|@money|#amount|prest*
  1.4 devuelvo|regreso|pago|deposito|doy .. manana|lunes|viernes|luego|tarde & @payonly|@lend|#amount
  1.8 otro|otra|segundo|segunda pago|transferencia|bizum|factura|#amount
  1.2 adelant* .. tu|usted|me|lo|mi
  1.2 me .. lo|la adelantas|prestas|pagas|dejas
  1.8 nueva|nuevo|cambio cuenta|iban|clabe .. bancaria|factura
  1.6 consigname|depositame|transfiereme|bizumeame
  -1.5 cena|cenas|comida|cerveza*|birras|pizza|regalo|cumple*|cada_una|uno|toca|bote|chupitos|entradas|gasolina|viaje|piso|luz
  -1.2 cuota|socios|recibo_de|tesorero|ampa|tanda
  -0.9 te hago|paso|mando|ingreso|transfiero|pago|lo
  -1.2 wallapop|milanuncios
  -1.4 recoger|recoges|ir .. a_por|nino*|nina|cole|noa
  -1.0 foto|direccion|ubicacion|enlace

  [payment-details]
  1.6 a|al nombre|favor de
  1.4 beneficiario|titular
  1.4 clabe|cbu|alias|cvu|iban|cuenta .. es|de
  1.4 nequi|bizum|yape|daviplata|plin|mercadopago & #phone|#long|#num
  1.4 a este .. numero|#phone
  1.2 enlace|link & dejo|pago|aqui
  1.6 foto & codigos|tarjetas|ticket
  1.0 sale #num|nombre

  [repay-promise]
  2.8 te|se|le .. lo|la|los|las .. devuelvo|pago|regreso|doy|deposito|transfiero|devolvere|devuelva
  2.4 te|se|le|os .. devuelvo|pago|regreso|devolvere .. manana|lunes|viernes|luego|todo|el|la|en
  1.8 devuelvo|regreso|devolver*|reembols*
  1.6 prometo|juro|palabra|sin_falta
  1.2 manana .. temprano|mismo|te|sin
  -1.5 regreso|vuelvo .. a|en|luego

  [call-evasion]
  2.6 no .. puedo|puede|podria .. hablar|llamar|coger|contestar|atender|cogerlo|responder
  2.4 no .. hablar|llamar|llamadas|puedo
  2.6 @mic .. no|esta|roto|estropeado|se|me ... roto|funciona|va|estropeado|rompio|fallando
  2.6 @mic roto|estropeado|malo|danado
  2.0 estoy|toy .. en .. reunion|junta|clase|medico|hospital|biblioteca|avion|curro|misa|cita|metro
  1.8 mejor|prefiero .. por .. escrito|mensaje|aqui|chat|texto
  1.6 sin|mala|no|poca .. cobertura|senal|bateria
  1.4 luego|despues|mas_tarde .. te|llamo .. llamo|luego
  1.4 te llamo .. luego|despues|cuando|en
  1.4 dando .. pecho|clase
  1.4 sin|perdi .. voz|afonico|afonica
  1.2 no hace falta .. llam*

  [question-evasion]
  2.4 no .. tengo|hay .. tiempo
  2.2 luego|despues|manana .. te .. explico|cuento
  2.2 te .. explico|cuento .. luego|despues|todo|manana
  2.2 confia .. en|mi
  2.2 no .. confias
  2.0 jueguecitos|juegos|interrogatorio|examen|adivina*|preguntitas
  1.8 no .. me .. acuerdo
  1.8 olvide|olvidado
  1.6 que .. mas .. da
  1.6 por .. que .. tantas|preguntas
  1.6 por quien .. me .. tomas
  1.6 da igual
  1.4 es .. normal|largo|larga|otra|otro
  1.4 claro .. que .. soy
  1.4 cosas de
  1.4 no .. estoy .. para
  1.2 amigo|primo|conocido .. es|de

  [secrecy]
  2.6 no .. digas|diga|cuentes|comentes|comente|lo|le|se .. nada|nadie|a|mama|papa
  2.6 entre .. nosotros|tu|nos|usted
  2.4 no .. se|le .. lo .. digas|cuentes|diga|cuente
  2.2 secreto|confidencial|discrecion|discreto|reservado
  2.0 nadie .. sepa|entere|se|puede
  1.8 sin .. que .. se|nadie|mama .. entere
  1.4 sorpresa & no|digas
  1.4 verguenza
  -1.0 cumple*

  [pressure]
  2.4 urgente|urgencia|urge|emergencia
  2.0 necesito .. ya|ahora|hoy|cuanto
  2.0 rapido|deprisa|corre|apurate|cuanto_antes|de_una
  1.8 antes .. de .. que|las|cierre|#num
  1.8 si .. no ... anulan|recargo|multa|pierdo|cobran|cortan|echan|cancelan|quedo|quitan
  1.8 ahora_mismo|ya_mismo|hoy_mismo
  2.2 si .. no .. quieres|puedes|confias
  2.0 pensaba|pense|creia .. que .. podia|eras|eramos|contar
  2.0 dejalo|olvidalo
  2.0 en serio .. vas
  2.0 no .. te|luego .. quejes|fias|cuelgues
  1.8 vence|caduca|cierra|cierran|acaba .. hoy|en|a|ya|la
  1.6 ya .. lo|la .. has|hiciste|enviaste|mandaste ?
  1.6 hola|estas|sigues .. ahi ?
  1.4 lo .. que .. puedas
  1.4 por .. favor .. mama|papa|abuela|hijo
  1.4 esperando|espera .. esta|estan|aqui
  1.2 separados|otro_comprador|mas_gente
  1.2 plis|porfi*|te_lo_pido

  [new-number-claim]
  3.0 nuevo|otro|provisional|temporal|cambie .. numero|tlf|chip|linea
  1.5 nuevo .. movil|celular|telefono
  2.0 numero|telefono .. de .. repuesto
  3.0 numero|tlf nuevo|provisional|temporal
  2.4 cambie|cambiado|cambio .. de .. numero|linea|compania
  1.4 cambie|cambiado|cambio .. de .. movil|telefono|celular
  1.4 movil|celular|telefono|cel|tlf .. roto|rompio|estropeado|caido|cayo|robado|robaron|perdi|perdido|agua|piscina|water|mojo|bateria
  1.6 rompio|rompi|perdi|mojado|banado|roto|robaron|caido .. el|mi .. movil|celular|telefono|cel
  1.2 guarda*|apunta*|agrega*|agenda*|anota*|graba* .. este|el|lo|mi
  1.6 borra|elimina .. el|mi .. viejo|otro|antiguo|anterior
  1.2 hola|buenas|ey mama|papa|abuela|abuelo|mami|papi|ma
  2.2 te|os|le .. escribo|hablo .. desde|del|con|por .. movil|numero|telefono|celular
  1.5 con .. el|del .. telefono|movil|celular .. de|del
  0.9 soy .. tu|yo
  -2.4 mismo numero
  -1.2 numero de .. cuenta|pedido|loteria|habitacion

  [excuse]
  2.4 @bank & @blocked
  1.6 no .. puedo|entro|entra|deja .. entrar|acceder|al|en .. banco|cuenta|app|pagar
  1.6 cambiar|cambie .. de .. movil|telefono|celular & banco|app|cuenta
  1.6 limite .. diario|de
  1.4 olvide|perdi|dejado|robaron .. la|mi .. cartera|tarjeta|billetera
  1.2 me .. la|lo .. han|bloquearon|congelaron

  [code-handover]
  2.2 es|este|aqui|toma|pone|dice|codigo ... #code|#digits
  2.2 aqui|ahi .. esta|tienes|va .. el|codigo|#code
  1.6 #code|#digits .. es|pone|creo|ese|dice
  1.4 a ver .. si ... #code|#digits
  -1.2 alarma|puerta|candado|caja|wifi|taquilla

  [doubt]
  2.0 raro|rara|extrano|extrana|sospechoso|curioso
  2.0 desde cuando
  1.8 por .. que .. no|tanta|ahora|escribes|hablas|tienes|sale
  2.0 estafa|timo|scam|fraude|hackeado
  1.8 de .. verdad|seguro .. eres
  1.8 estas .. seguro|bien|borracho
  2.0 no .. me .. huele|fio|cuadra|suena|creo
  2.0 tu .. no .. tienes|hablas|escribes|dices
  1.8 y .. eso
  1.6 mejor .. te .. llamo
  1.8 te .. llamo|marco .. y|ahora|mejor|primero
  1.8 tu .. nunca|no .. me
  1.6 pero .. si .. ayer|cobraste|tu|estabas|acabas|pagamos
  1.6 es|eso .. mucho|demasiado .. dinero|plata
  1.4 para .. que
  1.4 de .. donde
  1.6 espera .. tu|no|que
  1.4 como .. que .. no
  1.4 que|quien .. es .. ese|esa
  1.4 ostras|hala|orale|uy|eh|mmm ?
  1.4 el .. banco|muchacho .. me .. dice|pregunta|avisa

  [identity-question]
  3.0 eres|sos .. tu|vos|realmente|de .. ?|verdad
  3.0 quien|kien .. eres|es|sos|habla|cono
  2.8 con .. quien .. hablo
  2.4 como .. se .. llama|llamaba .. mi|tu|nuestro|el|la
  2.4 como .. me .. llamas|llamabas|dices
  2.2 cual .. es|era .. mi|tu|nuestro|el|la .. nombre|perro|apodo|?
  2.2 su .. nombre
  2.2 donde .. nos|fuimos|fue|vivi*|conocimos
  2.4 nota|mensaje|manda|mandame|enviame .. de .. voz|audio
  2.4 manda*|envia* .. un|una .. audio|foto|selfie|nota
  2.2 dime .. algo|como|que|cual|el|donde .. nombre|se|nuestro|mi|solo
  2.0 llamame|videollamada
  2.0 demuestra*|prueba*
  1.8 que .. comimos|hicimos|dijo|me .. regalaste|regale|ayer
  1.8 coge|contesta|descuelga .. el|la .. telefono|llamada
  1.6 una palabra
  1.6 cual de
  1.6 quiero .. oir|escuchar
  1.4 baja

  [refusal]
  2.4 no .. te|le|se|lo .. lo .. voy|doy|mando|paso|pienso|puedo
  2.2 no .. voy .. a
  2.2 ni .. loco|loca|hablar|de|en
  2.0 no .. puedo .. tanto|ayudar|prestar|pagar|dejar
  1.8 ^ no|nop $
  2.0 que no
  1.8 no .. tengo .. tanto|dinero|plata|esa|ese
  1.8 lo .. siento .. no|pero
  2.2 no .. doy|paso|comparto .. codigos|nada|claves
  1.6 pidelo|pide .. a .. otro|otra|tu
  1.6 pues .. entonces .. manana|en|no

  [paid-claim]
  2.8 pagado|ingresado|transferido|depositado|consignado|abonado
  2.8 bizum|transferencia|deposito .. enviado|hecho|hecha|mandado|lista|listo
  2.2 ya .. esta|quedo|te|lo|la .. hecho|ingresado|pase|mande|envie|hice|deposite|pagado
  2.2 ^ hecho|hecha|listo|enviado|pagado|ya $
  2.2 acabo .. de .. hacer|pagar|enviar|mandar|ingresar
  2.0 te .. mande|pase|envie|deposite|hice|transferi|consigne|acabo
  2.0 ya .. he|la|lo .. hecho|pagado|hice|enviado
  2.0 he .. hecho|pagado|enviado .. transferencia|el|la|ya
  -2.0 no|aun|todavia|voy|tengo .. pagado|hecho|que|a

  [discovery]
  3.2 tu .. no .. eres
  3.2 no .. eres|es|sos .. mi|tu|el|ella|ese|quien
  3.0 hackeado|hackearon|hackeada|hackeo|robado .. la|el|tu|cuenta|whatsapp
  2.4 estafador*|ladron*|timador*|estafa
  2.6 acabo .. de .. llamar|hablar|mandar*
  2.6 he|acabo|hable|llame .. hablado|con|a .. tu|el|ella|mama|hermana|su
  2.4 quien .. cono|eres|chingados|carajo
  2.2 policia|guardia_civil|denuncia|denunciar|denunciado
  2.0 capturas|pantallazo*|reporto|reportado|bloqueo
  2.0 buen intento
  2.2 cerro|cerrado|echado|sacado .. sesion|whatsapp|cuenta
  2.0 ay .. dios|ya .. he|hice
  2.0 esta .. aqui|conmigo|delante|al_lado
  1.8 tu .. numero|movil|viejo .. sigue|funciona|antiguo
  1.6 adios $
  1.6 que .. te .. lo .. cobren

  [warning]
  1.7 cuidado|ojo|atencion|alerta|aviso|cuidadito|prevencion
  2.6 estafa*|estafador*|hackeado|hackeada|hackearon|suplant*|phishing|timo|haciendose_pasar
  2.8 no .. pagues|pagueis|paguen|contestes|contesten|respondas|respondan|abras|envies|envien|mandes|hagas|hagais|den|compart*|hagan|caso|deis
  2.6 ni caso
  2.4 si .. os|te|les|alguien|me|le .. escribo|escribe|pide|piden|habla ... dinero|codigo|euros|no|codigos|plata
  2.4 no .. soy|es|era|fui .. yo|el|ella
  2.2 reenviado|reenviada|reenvio
  2.0 bloque*|report* & lo|numero|el
  1.8 nunca|nadie .. pide|codigo*|claves
  1.8 llama|llamad|llamen .. al|antes|banco|me
  1.4 ignorad|ignoren

  [owner-back]
  3.2 me hackearon|han_hackeado|hackeo|clonaron
  3.2 recuperar|recupere|recuperado|recuperando .. mi|el|la|cuenta|whatsapp .. cuenta|whatsapp|wasap|linea|numero
  3.2 ya .. tengo .. mi|el .. linea|cuenta|whatsapp|movil
  3.0 me .. han|habian|hackearon|robaron .. cuenta|whatsapp|wasap|linea|perfil|hackeado
  2.6 me lo|la han|habian robado|hackeado|quitado
  2.8 mi .. cuenta|whatsapp|wasap|numero .. fue|estaba|ha|esta|hackeada .. hackeada|hackeado|robada|robado|sido
  2.4 soy .. yo|el .. verdad|verdadero|real|vuelta|nuevo
  2.6 no .. era|fui|soy|he .. yo|sido
  2.4 alguien .. entro|usaba|tenia|uso .. mi|cuenta|whatsapp
  1.6 no .. hagas|paguen|pagues|deis .. nada|de
  -2.2 le|al|a .. han|hackearon|hackeado|pillado
  -1.5 si .. os|alguien|te
  [money-request]
  1.8 puedes|podrias|puede|podria|podes|podras ... #amount
  1.6 me .. prestas|pasas|mandas|envias|haces|dejas|adelantas|prestarias .. #amount|#num
  1.6 quiere|pide|cobran|cobra|exige|piden ... #amount & ayudas|ayudame|puedes|me
  1.6 me .. ayudas|ayudas_con|? & #amount|pago|dinero|plata|pagar
  1.7 otra|otro .. de .. #num|#amount
  1.4 golpe|accidente|hospital|grua|taller|multa|aduana|taxi|hotel & #amount|pagar|dinero|efectivo|plata
  1.6 hazme|haceme|haz|hagame .. un|una|el .. bizum|transferencia|pago|paro|deposito
  1.6 pagar|pagas|pagame|abonar ... por mi
  1.4 tengo .. que .. dar|hacer|pagar .. pago|una|un
  1.4 te .. los|lo .. regreso|devuelvo|pago .. manana|hoy|luego|el|en & #amount|prestas|transferencia|pago
  1.4 ando|estoy .. corto|corta|apurado|apurada|sin .. dinero|plata|lana|efectivo
  1.6 usar|uso|presta* tu tarjeta|cuenta
  1.2 cuanto .. tienes|traes .. en|disponible
  [code-request]
  1.8 te .. va|van|llega|llego|llegara|entra|mandaron .. a|un|llegar ... codigo|sms|mensaje|numero & dime*|pasa*|manda*|copia*|envia*|reenvia*
  1.6 que .. codigo|numero .. te .. llego|sale|ha
  1.6 puse|di|use tu|su numero|telefono|celular|cel|movil
  1.5 te .. va .. a|van .. llamar|llamar & codigo|numero|apunta*|anota*|digan|diga
  1.2 pasame|mandame|dime|reenviame|copiame|dame .. el|lo|los .. codigo|numerito|numero|que|te
  [new-number-claim]
  1.8 te|os|le escribo .. del|desde .. cel|celular|movil|telefono|numero
  1.8 me .. robaron|quitaron|robado .. el|mi .. mio|celular|movil|telefono|cel
  1.6 este .. es .. mi|el .. numero|nuevo|celular
  1.6 a partir|desde .. de|ahora .. este|aqui .. numero|escrib*
  [secrecy]
  2.2 no .. le|se .. digas|lo
  1.6 sorpresa
  1.6 a .. la|mi|tu .. no $
  [discovery]
  1.8 chao|chau|adios $
  2.2 sinverguenza|bandido|caradura|hacker
  2.0 llamado .. al|a .. viejo|antiguo|ella|el
  [refusal]
  1.8 no .. lo .. compart*
  [identity-question]
  1.8 que|como|donde|quien|cual|cuando ... nuestro|nuestra|juntos|nos|mi ... ?
  1.4 que|como|donde|quien|cual|cuando ... nuestro|nuestra|juntos|nos|mi
  2.2 solo_tu|tu sepas|sabes
  2.0 foto tuya|con
  [pressure]
  2.2 si o no
  [money-request]
  0.1 #amount & @ask
  [identity-question]
  2.0 di|dime .. algo
  [pressure]
  1.8 lo .. haces .. o|ya
  1.6 que .. soy .. yo
  1.6 esta .. esperando
  1.6 corre que
  [pressure]
  -2.5 sin|no_hay prisa
  """#
