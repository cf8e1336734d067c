// 350 everyday chat messages in Spanish, one a line.
// Source: dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let spanish = """
    sii dime
    si justo ahora
    123456
    jajaja el mio igual
    ostras y eso?
    vale pero a tu numero no?
    hecho
    tia no tengo tanto
    acabo d llamar a tu curro y dicen q estas en una reunion sin movil. quien coño eres
    Claro cielo, estaba tendiendo
    ¿Cómo que no te deja? Ayer estuviste comprando
    Ay qué cabeza. ¿Cuánto es?
    Bueno, dime dónde te lo pongo, anda
    Ya está, lo he hecho desde la aplicación como me enseñaste
    ¿Desde cuándo dices tú mundo mundial?
    Ay Dios mío que ya he hecho la transferencia
    miedo me das
    pero si cobraste el viernes
    jo tía qué te han hecho
    ¿y cómo me llamas tú siempre? que hoy me has dicho guapa y nunca
    una palabra, empieza por P
    P de...
    P de policía, porque acabo de mandarle las capturas a tu hermana
    Eso, que hace siglos
    Calla, calla, qué desastre
    Dos como siempre
    ¿Por talonarios? ¿Y eso?
    No me enteré. Bueno, dime
    ¡Hala! Eso son como diez décimos
    Ya está ingresado, a ver si este año cae algo
    Buenos días, don Lucía. Sí, acabo de llegar.
    Por supuesto, ¿me reenvía la factura?
    Ese importe supera mi límite de firma, necesitaría la de su socio.
    Entendido, pero el banco me la va a exigir igualmente.
    Don Lucía acaba de entrar por la puerta. Queda usted bloqueado y denunciado.
    Qué milagro, aquí en la chamba
    De cuánto o qué
    Órale, está cañón, es quincena pero apenas
    Y si te lo llevo en efectivo? ando por Coapa
    A ver pásame la CLABE
    Pérame, cómo se llama mi jefa?
    Su nombre güey
    Todo bien acá laburando, vos?
    Cuántos tenés?
    Mmm mi marido justo quería. A cuánto?
    Está bueno. Te los busco a la noche por tu casa?
    Ahí te mandé la mitad como seña, el resto en mano
    Qué vino me regalaste en mi cumple?
    Buenas tardes. No, hijo, estaba con el rosario de la radio.
    ¿Otra derrama? Si pagamos en marzo.
    Ese ascensor nos va a arruinar. ¿Cuánto le falta?
    Pues bajo a la Caja antes de que cierren, yo con el teléfono no me apaño.
    El muchacho de la ventanilla me pregunta si conozco a esa persona.
    Ya está hecho, con su resguardo y todo.
    acabo de despedirme de ti en la puerta del gym
    y no me lo pides a la cara hace 5 min?
    si estábamos solos
    hemos hecho yoga. chao
    ¿Qué pasó mi amor? Aquí son las cuatro
    ¡Virgen santa! ¿Pero usted no venía en diciembre?
    Yo no tengo tanto mijo, déjeme hablar con su tío
    ¿Y quién recibe esa plata?
    Páseme al agente y le explico que usted es de buena familia
    Dígame entonces cómo se llamaba la perrita de la finca
    Canela se llamaba, y usted la lloró una semana
    holii sí qué tal
    de Mercadona? jaja qué llevas
    el de la CAJERA??
    me lo imaginaba, lo de la cajera era demasiado
    voy
    Poca cosa, haciendo una barbacoa
    Pues vente
    Miedo
    ¿Con piscina?
    ¿Y cabemos todos?
    Pues contad con nosotros
    ¿De cuánto estamos hablando?
    Jo, cuñao, eso no es una señal, eso es el apartamento entero
    Ponla tú y yo te pago a ti
    ¿Correo postal? ¿Eres de 1987?
    Le pregunto
    Pero si acabas de decir que las tiene ella
    ¿Qué le rompí yo a tu padre el día que nos conocimos?
    Le rompí la nariz con una puerta, eso no lo olvida nadie en esta familia
    Y mi hermana dice que estás a su lado viendo el Tour
    Perdona, estaba en el monte. ¿"Me urge"? Si tú eres de Burgos, chaval
    Hola! bien gracias a Dios, y ustedes?
    como todos jaja
    uy y a cómo
    súper barato, es original?
    y si te doy la mitad y la otra contra entrega
    espera, tú no tienes cuñado
    Buenas noches, ¿hay fuga de agua?
    Espere que me ponga las gafas
    Pone 123-456
    Oiga, que se me apagó el guasap y mi nieto me lo ha tenido que poner otra vez, ¿qué clave \
    era esa?
    porq m ha llegao un codigo tuyo
    y pones mi num? genio
    pone q no lo comparta ni con mi sombra
    di algo q solo sepas tu
    eso lo sabe todo el insti, adios hacker
    ¡Qué ilusión! ¿La del jamón?
    Si me toca te doy medio jamón
    El segundo pone registro de WhatsApp, sobrino, ¿esto qué es?
    Sí, cuéntame
    qué raro, el cole siempre usa la plataforma
    te llamo y me lo explicas
    pues entonces mañana en la puerta
    tu hija y el mío van a 6º, mucho pecho me parece. Le paso el aviso a la dire
    Si es de informática lo dudo jeje
    A ver si es este: 123456
    Ha llamado en inglés y he colgado, esto no me huele bien
    Que no, que no
    ánimo valiente
    jaja claro, un momento
    123-456 ahí va mi voto
    oye me han entrado en la cuenta y están pidiendo dinero a mis padres, fue por lo de tu \
    concurso??
    ¡Ay qué desastre! ¿Pero tú no estabas en la oficina?
    Anda que... ¿Has probado con arroz?
    ¿Qué pago, cariño?
    Ah, la moto de tu abuelo, ¿no?
    El abuelo era conductor de tranvía y tú no tienes ni carné.
    Que te lo cobren, guapo
    Vale
    Dime de cuánto
    Eso ya tengo que hablarlo con tu madre.
    He llamado al viejo y contestas tú. Menudo sinvergüenza.
    hola hijo cual de ellos
    ay mi Lucía
    has comido
    las mias son con chorizo a ti no te gustan
    eso es mucha cartilla hijo
    le digo a tu tia que vaya al banco
    nooo tía estás bien??
    has denunciado?
    pero si es italiana cómo va a tener Bizum
    foto o nada
    cuando yo estuve mal vivíamos juntas, lumbreras
    Buenas tardes, dígame
    No me consta ninguna compra en trámite
    Comprenderá que por este canal no puedo hacer nada
    Mándemelo desde su correo corporativo, con la firma
    Entonces tendrá que esperar
    Anda, ¿qué te pasa?
    ¿De dónde vienes para que cueste eso, de Portugal?
    Baja que estoy en el portal y lo veo
    reinas, resaca a mí?? jamás
    venga las cuentas, puse yo la cena entera
    a cuánto toca
    250 € cada una con los chupitos
    los chupitos eran invitación de la casa!!
    los tres primeros, amiga, los tres primeros
    bizum enviado
    recibidooo te amo
    Oye que hoy es día 5 y faltas tú por pagar el alquiler
    hostia es verdad, es que no me han ingresado la beca
    Ya, pero el casero me ha escrito dos veces y lo pongo yo siempre de mi bolsillo
    te paso la mitad ahora y la otra el lunes, palabra
    Está bien. 250 € en total, acuérdate de que subió la luz
    Ok gracias. No me gusta ser el pesado
    eres el pesado pero te queremos
    Y baja la basura ya que estás
    ¿Puedes hablar luego? Necesito consejo y quizá algo más
    A las nueve que duermo a los niños. ¿Es por mamá?
    No, la caldera. Ha petado y son 1.900 con la instalación
    Madre mía
    Tengo ahorrado un poco, pero si me pudieras dejar 250 € hasta la paga extra me salvas
    Que sí, hombre, faltaría más. ¿A tu cuenta de la nómina?
    La de siempre, sí
    Hecha, sale mañana porque es sábado
    Trato hecho, con alioli
    Estimados socios, se abre el periodo de pago de la cuota anual.
    Importe: 250 € por unidad familiar.
    Ingreso en ES9121000418450200051332, indicando nombre y número de socio.
    ¿Se puede seguir pagando en mano en el local?
    Claro que sí, los jueves de seis a ocho.
    Gracias, es que yo del banco no me fío ni un pelo
    Ni yo, don Anselmo
    Chicas, la seño Rocío se jubila, ¿ponemos dinero para el regalo?
    Contad conmigo! qué habéis pensado
    Un viaje a Lisboa de fin de semana con el marido
    Saldría a 12 por niño, más o menos
    Bizum a mí, que ya tenéis el número de siempre
    ahí van 24, que yo tengo dos fieras
    Genial. Que los peques no se vayan de la lengua!
    la mía lo suelta seguro jajaja
    Todavía tengo la bici estática que te comenté, la uso de perchero
    Jaja la quiero, ¿qué pides?
    250 €, negociables por ser tú
    Te doy 20 menos y te llevo un queso del pueblo
    Hecho, has dicho la palabra mágica
    ¿Te adelanto algo para reservarla?
    El domingo con la furgo de mi suegro
    Te espero con café
    padre mío q estás en los cielos 😇
    Cuánto
    jajaja ni un hola?? 40 pa llenar la nevera
    La llené yo el domingo
    éramos cinco y vino la prima
    La prima come como una lima, lo entiendo
    Ahí tienes 250 €. Compra fruta
    🍓🍓🍓 prueba gráfica. te quieroo
    Comadre ya toca lo de la tanda
    Ay sí, te la debo desde el lunes verdad
    Te lo deposito en el Oxxo o transferencia?
    Como se te haga más fácil, la tarjeta es la misma que tienes
    Ya quedó, te mandé el tíquet por foto
    Gracias linda, el número 7 es tuyo en marzo
    Justo pa mi cumple, puro ahorro forzado jajaja
    Ya estamos fuera del médico, solo es un virus
    Menos mal 😮‍💨
    ¿Puedes pagar tú la consulta desde casa? La app de Bank no me abre, está caída para todo \
    el mundo
    Sí, me han dejado a mí igual, pero la otra cuenta funciona
    Son 250 €, la recepcionista te lo cobra si la llamas al número de la clínica
    Pagado por teléfono con la tarjeta
    COGE EL TELÉFONO
    que estoy duchándome qué pasa
    me he dejado la cartera y estoy en la gasolinera con el depósito lleno
    te llamo
    gracias por leerle el número al chico, ya estoy en marcha
    250 € de gasóleo, ni que fueras a Moscú
    la culpa es de tu bolso, me tapó las llaves y la cartera
    ¿Puedes recogerme una cosita en el locker de la estación?
    Si me dices cuál sí
    El amarillo junto a la panadería, la clave es 123456
    No abre y hay un señor mirándome raro
    Abrió. El señor era el de la limpieza
    Jaja te invito a un pincho
    Las llaves del caserío están en la cajita de la verja, combinación 1492, fácil
    Como lo de Colón jaja. Ya hemos llegado
    Los plomos están detrás de la despensa por si salta
    Ha saltado
    Si es que os conozco
    Arreglado, qué sitio más bonito
    Buenos días, nos hemos quedado sin agua caliente, ¿hay que meter algún número en el termo?
    Sí, mantén el botón y marca 22, arranca a los dos minutos
    Eres nuestro fontanero favorito
    quién es el listo que intenta entrar en mi HBO a las 2 de la mañana
    pásame el código porfi que empieza el capítulo
    caducado dice
    porque escribes con los codos
    toma otro 123-456
    ahora! besitos
    mañana te cambio la contraseña, avisada quedas
    Mañana abres tú solo, ¿te acuerdas de la alarma?
    Más o menos. Eran cuatro números y la almohadilla
    8046 y almohadilla, tienes treinta segundos
    Y si la lío?
    Llama la central y les dices la palabra clave, "berenjena"
    Por eso no la lías. Y no se la pases a nadie, ni a los de reparto
    Mamá estoy sacándote la cita del médico
    Muy bien hijo
    Te va a sonar el móvil con unos números, ahora te llamo yo y me los dices de viva voz
    ¿No te los puedo escribir?
    No, acostúmbrate a no escribirlos nunca, aunque te los pida yo
    Qué listo me ha salido
    Listo, martes a las 17:00 con la doctora Pilar
    cuál era el wifi d la peña q se me ha borrado
    penya_barri y la clave tortilladepatatas todo junto sin tildes
    jajaja cojonudo
    como no toque me paso a la primitiva
    llevas 6 años diciendo eso
    2 aciertos, reintegro, soy millonario d 1 euro
    acuérdate de los pobres
    Estreno móvil! el número es el de siempre pero he perdido todas las conversaciones
    y los audios de la boda??
    También, una tragedia griega
    los tengo yo, te los reenvío
    Menos mal que guardas hasta los tickets del súper
    todos y cada uno
    Ahora me toca pelearme con la app del banco, que no me reconoce
    Hola a todos, a partir del día 1 mi número será +34 612 345 678. Comprobadlo cuando \
    queráis llamando a casa de mis padres o al viejo hasta final de mes
    Muy precavido te veo
    Es que a mi vecino le timaron así
    He llamado a tus padres. Tu madre me ha tenido media hora con lo de la vesícula
    Te avisé, era a tu cuenta y riesgo
    ¿Y el banco ya lo sabe? A mí me tuvieron una semana sin claves
    En ello estoy, hasta el lunes no puedo ni consultar el saldo
    Mejor, ojos que no ven
    estamos en un albergue d un pueblo con 1 raya y un enchufe pa 20 peregrinos
    jajaja y las ampollas?
    ya tienen nombre
    si no contesto es la bateria no un lobo
    ahí la llevas. 4% cambio y corto
    buen camino capitana
    De momento no me llaméis, tengo el móvil en reparación y esto es la tableta de mi hija
    ¿Mismo guasap entonces?
    El mismo, lo tengo abierto en la web
    Pues te mando por aquí el acta
    Recibida. El jueves ya estaré operativo, según el chico de la tienda, que tiene doce años
    ¿Y la derrama de la piscina, la puedes pasar esta semana?
    En cuanto recupere el teléfono, que la firma va ahí. Si corre prisa te lo llevo en un \
    sobre
    No corre ninguna
    estás?? es urgente
    El cercanías está parado en mitad de la nada. ¿Puedes ir tú a por Noa? Sale a las cinco
    Voy pitando
    No sabes el favor
    Lleva el DNI que la monitora es nueva
    Recogida. Merienda: bocata de chocolate del tamaño de su cabeza
    Se lo ha ganado
    Llámame cuando veas esto pls
    Te acabo de llamar y sale apagado
    Perdona, entro y salgo de cobertura, se ha roto la correa en el puerto de Béjar
    Estás bien???
    Sí, con el chaleco y muerto de frío, la grúa tarda una hora
    Trae también la carpeta azul del seguro, está en el mueble de la entrada
    Te veo las luces
    Oye, no te asustes. El abuelo está en urgencias
    Qué ha pasado
    Se mareó en la ducha. Le están haciendo un TAC
    En el Clínico?
    No, en La Paz, planta baja
    Cojo el primer metro
    De momento tranquilo, discutiendo con el enfermero por el fútbol
    Entonces va bien
    Tráete el cargador y sus zapatillas
    dónde tienes mi copia de las llaves!!! me he quedado fuera
    y el perro dentro llorando como si lo mataran
    le digo a mi hermano que te las baje
    ay sí por favor, se lo pago en cañas
    va con la bici
    dentro. el sofá ya no existe
    Mirad lo que ha pasado en el pueblo: han engañado a tres personas haciéndose pasar por \
    familiares en el WhatsApp. Pedían códigos o dinero "hasta mañana"
    Qué gentuza
    Si os escribo yo pidiendo euros, llamadme antes. Sin excepciones
    Y si nos escribes pidiendo croquetas?
    Eso soy yo seguro
    Mi vecina dice que a ella le pidieron 250 € y que el chaval sonaba igualito por escrito
    Entendido jefe
    tíos al Dani le han pillado el wasap, si os habla no es él
    ostras me acaba de pedir 250 € por bizum!!
    ni caso, bloquéalo y repórtalo
    ya decía yo que escribía con tildes
    jajaja eso ha sido lo más sospechoso
    está él bien?
    Rayado. Va a ir mañana a la Guardia Civil
    Reenviado: La Policía Nacional advierte de una estafa en la que le piden un código de seis \
    cifras "enviado por error". No lo comparta con nadie, ni siquiera con conocidos.
    Gracias Paquita, ¿y eso cómo es?
    Pues que te quitan el teléfono por dentro, me lo ha explicado mi nieta
    Tú cuelga y llámame a mí, que yo le pregunto a la niña
    ¿Y si me llama el del banco pidiéndomelo?
    Tampoco. El del banco no pide nada, y si pide, no es del banco
    Como los novios
    Hoy he hecho el ridículo, casi le doy 250 € a un estafador
    Qué dices!!
    Se hacía pasar por mi sobrino: móvil roto, no podía hablar, una factura que vencía
    Y cómo te diste cuenta
    Me puso "tía" y él me llama Tata desde que nació
    Bendita Tata
    He puesto la verificación en dos pasos y os la pongo a todas el domingo, traed el móvil
    """
}
