/// Spanish: what the contact answers, and what is said afterwards; classes as in `spanishPhrases`.
let spanishContactPhrases = #"""
  [code-handover]
  2.2 es|este|aqui|toma|pone|dice|codigo ... #code|#digits
  2.2 aqui|ahi .. esta|tienes|va .. el|codigo|#code
  1.6 #code|#digits .. es|pone|creo|ese|dice
  1.4 a ver .. si ... #code|#digits
  -1.2 alarma|puerta|candado|caja|wifi|taquilla

  [doubt]
  2.1 raro|rara|extrano|extrana|sospechoso|curioso
  2.3 desde cuando
  1.9 por .. que .. no|tanta|ahora|escribes|hablas|tienes|sale
  1.2 estafa|timo|scam|fraude|hackeado
  1.8 de .. verdad|seguro .. eres
  1.2 estas .. seguro|bien|borracho
  1.8 no .. me .. huele|fio|cuadra|suena|creo
  2.3 tu .. no .. tienes|hablas|escribes|dices
  1.9 y .. eso
  1.9 mejor .. te .. llamo
  1.3 te .. llamo|marco .. y|ahora|mejor|primero
  1.9 tu .. nunca|no .. me
  2.2 pero .. si .. ayer|cobraste|tu|estabas|acabas|pagamos
  1.6 es|eso .. mucho|demasiado .. dinero|plata
  1.3 para .. que
  1.2 de .. donde
  1.7 espera .. tu|no|que
  1.3 como .. que .. no
  1.3 que|quien .. es .. ese|esa
  1.4 ostras|hala|orale|uy|eh|mmm ?
  1.7 el .. banco|muchacho .. me .. dice|pregunta|avisa
  1.9 no .. entiendo|comprendo|me_creo
  2.0 dudas|duda|desconf*
  1.9 no .. estoy .. segura|seguro|convencid*
  2.2 supera|mucha|mucho|demasiado & limite|dinero|cartilla|importe|plata
  1.7 y eso ?
  1.9 es .. mucha|mucho
  2.0 no .. me .. contaste|dijiste|avisaste|habias
  1.4 como .. va|vas .. a
  0.2 hala|orale|jo|uf|joder|ostia|hostia|anda|andale
  0.9 no .. me .. fio|convence
  1.9 quien .. recibe|cobra|es
  1.8 tengo|tendria .. que .. hablarlo|pensarlo|consultarlo
  1.2 si tu
  1.8 a ti .. no
  1.4 perdona|disculpe|espera|oye & ?
  1.8 nunca .. me|habias|hablas|escribes|has
  1.8 segura|seguro .. de|que .. eres|es|que
  2.2 por .. que|q .. no|tan|otra|ese|esa|a
  1.6 hablas|escribes|suenas .. raro|distinto|diferente|como|asi

  [identity-question]
  3.2 eres|sos .. tu|vos|realmente|de .. ?|verdad
  1.8 quien|kien .. eres|es|sos|habla|cono
  2.8 con .. quien .. hablo
  2.9 como .. se .. llama|llamaba .. mi|tu|nuestro|el|la
  2.7 como .. me .. llamas|llamabas|dices
  2.1 cual .. es|era .. mi|tu|nuestro|el|la .. nombre|perro|apodo|?
  2.4 su .. nombre
  2.2 donde .. nos|fuimos|fue|vivi*|conocimos
  1.7 nota|mensaje|manda|mandame|enviame .. de .. voz|audio
  1.6 manda*|envia* .. un|una .. audio|foto|selfie|nota
  2.2 dime .. algo|como|que|cual|el|donde .. nombre|se|nuestro|mi|solo
  1.4 llamame|videollamada
  1.8 demuestra*|prueba*
  1.8 que .. comimos|hicimos|dijo|me .. regalaste|regale|ayer
  1.7 coge|contesta|descuelga .. el|la .. telefono|llamada
  1.8 una palabra
  1.4 cual de
  1.6 quiero .. oir|escuchar
  1.5 baja
  2.1 que|como|donde|quien|cual|cuando ... nuestro|nuestra|juntos|nos|mi ... ?
  0.8 que|como|donde|quien|cual|cuando ... nuestro|nuestra|juntos|nos|mi
  2.2 solo_tu|tu sepas|sabes
  2.2 foto tuya|con
  2.2 di|dime .. algo
  2.2 le .. importa .. que|si .. le|te .. llame
  2.2 desde|de .. su|tu .. correo|numero
  2.2 por .. que .. no .. contestas|coges|respondes
  2.2 pasame|paseme|ponme .. al|a|con .. el|la|agente|tu
  2.0 que|cual .. hemos|hicimos|habiamos
  2.0 ? & moto|perro|gata|abuelo & no
  1.7 te_acuerdas|recuerdas .. de|como|donde|que|cuando ... ?
  1.8 oir|escuchar .. tu|su .. voz

  [refusal]
  2.4 no .. te|le|se|lo .. lo .. voy|doy|mando|paso|pienso|puedo
  2.6 no .. voy .. a
  2.6 ni .. loco|loca|hablar|de|en
  2.0 no .. puedo .. tanto|ayudar|prestar|pagar|dejar
  1.0 ^ no|nop $
  1.2 que no
  1.7 no .. tengo .. tanto|dinero|plata|esa|ese
  1.8 lo .. siento .. no|pero
  2.9 no .. doy|paso|comparto .. codigos|nada|claves
  1.6 pidelo|pide .. a .. otro|otra|tu
  1.9 pues .. entonces .. manana|en|no
  1.9 no .. lo .. compart*
  2.3 no .. transfiero|presto|mando|pago|comparto|envio
  1.6 no .. puedo $
  1.7 ^ no ... puedo|siento
  2.1 sin .. hablar|verte|verlo|oirte
  2.3 prefiero .. que|hablar|verte .. nos|en|antes
  2.3 no .. te .. doy|mando|paso|voy
  2.0 no .. se .. comparte
  2.1 va .. a .. ser .. que .. no
  2.0 no .. cuentes .. conmigo
  1.7 mejor .. pideselo|pidele|que
  2.1 no .. lo .. paso|comparta|doy|doy
  2.3 tendra|tendras|toca .. que .. esperar
  1.8 es personal|privado
  2.0 no .. tengo .. plata|dinero|nada|lana

  [paid-claim]
  2.7 pagado|ingresado|transferido|depositado|consignado|abonado
  2.8 bizum|transferencia|deposito .. enviado|hecho|hecha|mandado|lista|listo
  2.4 ya .. esta|quedo|te|lo|la .. hecho|ingresado|pase|mande|envie|hice|deposite|pagado
  1.2 ^ hecho|hecha|listo|enviado|pagado|ya $
  2.2 acabo .. de .. hacer|pagar|enviar|mandar|ingresar
  2.0 te .. mande|pase|envie|deposite|hice|transferi|consigne|acabo
  2.0 ya .. he|la|lo .. hecho|pagado|hice|enviado
  2.0 he .. hecho|pagado|enviado .. transferencia|el|la|ya
  -2.0 no|aun|todavia|voy|tengo .. pagado|hecho|que|a
  2.4 te .. lo|la|los .. he .. mandado|enviado|pasado|ingresado|hecho
  1.9 ya .. pague|transferi|deposite|mande|envie|compre|salio|quedo
  2.2 va|salio|fue|paso .. la|el .. transferencia|bizum|deposito|pago
  1.4 adjunto|paso|mando .. el|justificante|comprobante|recibo
  1.7 justificante|comprobante|resguardo
  2.1 ahi .. te|va .. deposite|mande|pase|va
  2.0 acabo .. de .. enviarlo|hacerlo|mandarlo|hacerte
  -1.8 puedes|manda*|necesito .. justificante|el

  [discovery]
  3.2 tu .. no .. eres
  2.6 no .. eres|es|sos .. mi|tu|el|ella|ese|quien
  2.9 hackeado|hackearon|hackeada|hackeo|robado .. la|el|tu|cuenta|whatsapp
  1.5 estafador*|ladron*|timador*|estafa
  2.5 acabo .. de .. llamar|hablar|mandar*
  2.6 he|acabo|hable|llame .. hablado|con|a .. tu|el|ella|mama|hermana|su
  1.8 quien .. cono|eres|chingados|carajo
  2.0 policia|guardia_civil|denuncia|denunciar|denunciado
  1.6 capturas|pantallazo*|reporto|reportado|bloqueo
  2.0 buen intento
  2.2 cerro|cerrado|echado|sacado .. sesion|whatsapp|cuenta
  2.2 ay .. dios|ya .. he|hice
  2.0 esta .. aqui|conmigo|delante|al_lado
  1.8 tu .. numero|movil|viejo .. sigue|funciona|antiguo
  1.6 adios $
  1.6 que .. te .. lo .. cobren
  1.6 chao|chau|adios $
  2.1 sinverguenza|bandido|caradura|hacker
  2.0 llamado .. al|a .. viejo|antiguo|ella|el
  2.4 estafar|estafa .. a|es|otro|una
  2.0 te|os|le|lo .. @hack
  2.4 @hack & ?
  2.3 te cache|pille|descubri|cacho
  2.2 pillado|cazado .. estafador|timador|$
  1.7 rata|ratero|sinverguenza|ladron|ladrona|caradura|lumbreras
  2.2 confirmaron|confirmo|confirmado|aviso|avisaron|acaba .. que|de .. lo|no|decir
  2.2 suplant*|haciendo_pasar|hacerte_pasar
  2.0 no .. caigo|pico|cuela
  2.2 el|la verdadero|verdadera|autentico|autentica|real
  2.2 dice|dijo .. que .. el|ella|no .. no|pidio|fue
  2.3 parado|bloqueado|retenido|anulado .. el|la .. pago|transferencia
  2.0 se .. que .. no .. eres
  2.0 estas .. usando .. el
  2.0 alguien .. entro|ha|esta .. en|entrado|usando .. tu
  2.0 me .. lo .. imaginaba|olia
  2.0 cambia|cambie .. la|tu .. contrasena|clave
  2.1 esta|esta_aqui .. aqui .. a|conmigo|mi|al
  1.8 jamas|nunca .. me|diria|llamaria|escribiria|pediria .. asi|eso|dinero|habla
  1.8 mi .. hijo|hija|hermano|hermana|marido|esposa|madre|padre|abuelo .. nunca|no|murio|esta|jamas
  1.8 perfil .. falso|falsa
  1.8 deja|dejen|pare|para .. de .. robar|molestar|estafar

  [warning]
  1.0 cuidado|ojo|atencion|alerta|aviso|cuidadito|prevencion
  2.3 estafa*|estafador*|hackeado|hackeada|hackearon|suplant*|phishing|timo|haciendose_pasar
  2.1 no .. pagues|pagueis|paguen|contestes|contesten|respondas|respondan|abras|envies|envien|mandes|hagas|hagais|den|compart*|hagan|caso|deis
  2.8 ni caso
  2.6 si .. os|te|les|alguien|me|le .. escribo|escribe|pide|piden|habla ... dinero|codigo|euros|no|codigos|plata
  1.5 no .. soy|es|era|fui .. yo|el|ella
  0.7 reenviado|reenviada|reenvio
  1.6 bloque*|report* & lo|numero|el
  1.9 nunca|nadie .. pide|codigo*|claves
  1.8 llama|llamad|llamen .. al|antes|banco|me
  1.5 ignorad|ignoren
  1.7 no .. mandeis|mandes|manden|envieis|abrais|abran|contesteis|depositen|deposites|transfieran|haga*
  2.1 clonaron|clonado|hackearon|comprometido|robaron .. el|la|los ... whatsapp|cuenta|insta|whats|linea
  1.7 pasen .. la .. voz
  1.6 avisad|avisen|difundan
  1.5 comprometido|comprometida & telefono|numero|cuenta|aviso
  1.7 telefono|cuenta|numero ... comprometido|comprometida|hackead*
  1.4 q|que .. no .. es .. ella|el
  1.5 no .. soy .. yo & dinero|plata|mensaje|codigo
  -2.6 web|paquetes|paquete|netflix|documental|vecina|suplantando_te

  [owner-back]
  3.2 me hackearon|han_hackeado|hackeo|clonaron
  3.2 recuperar|recupere|recuperado|recuperando .. mi|el|la|cuenta|whatsapp .. cuenta|whatsapp|wasap|linea|numero
  3.2 ya .. tengo .. mi|el .. linea|cuenta|whatsapp|movil
  2.4 me .. han|habian|hackearon|robaron .. cuenta|whatsapp|wasap|linea|perfil|hackeado
  2.6 me lo|la han|habian robado|hackeado|quitado
  2.8 mi .. cuenta|whatsapp|wasap|numero .. fue|estaba|ha|esta|hackeada .. hackeada|hackeado|robada|robado|sido
  2.4 soy .. yo|el .. verdad|verdadero|real|vuelta|nuevo
  2.0 no .. era|fui|soy|he .. yo|sido
  2.4 alguien .. entro|usaba|tenia|uso .. mi|cuenta|whatsapp
  1.6 no .. hagas|paguen|pagues|deis .. nada|de
  -2.2 le|al|a .. han|hackearon|hackeado|pillado
  -1.7 si .. os|alguien|te
  2.1 ya|por_fin .. tengo|recupere|volvi|pude .. otra|de|mi|a ... numero|cuenta|whatsapp|linea|insta
  2.3 otra_vez|de_nuevo mi numero|cuenta
  2.3 entraron|entro|accedieron|metieron .. a|en .. mi .. cuenta|whatsapp|perfil|movil
  2.3 alguien .. escribio|escribe|mando|uso|pidio .. en|con|por .. mi|nombre
  2.4 no .. los|lo|las .. mande|escribi|envie .. yo
  2.2 nunca .. escribi|pedi|mande
  2.3 no .. fui|era .. yo
  2.4 mi .. perfil|cuenta|numero|whatsapp .. estuvo|estaba|fue|ha ... estafador|hacker|manos|@hack|otro
  2.2 me .. han|habian|suplantaron|clonaron|hackearon .. @hack
  2.2 me suplantaron|clonaron|hackearon|jaquearon
  2.0 recupere|recupero|retome .. el|mi|la ... control|whatsapp|cuenta|numero
  2.0 @hack .. y .. recuperad*
  2.1 perdon|disculpen|disculpad|sorry & mensajes|molestias|cuenta
  2.1 ignoradlo|ignorenlo|ignorad|ignoren
  2.0 soy .. yo .. la|el|de .. verdad|verdadera
  1.6 volvi & robado|hackeado|habian
  2.0 no .. hagais|hagan .. caso & mi|mio
  -2.5 bici|coche|cartera|netflix|me_ayudas
  -2.0 me .. ayudas|escribime|escribeme
  -2.0 os|vecina|hermana|marta
  1.8 no .. contesten|contesteis|respondan|hagan .. a|caso|los .. mensajes|mensaje & mi|mio|hacke*
  1.8 alguien|hacker|estafador .. mi|mis .. cuenta|numero|whatsapp|contactos|perfil
  """#
