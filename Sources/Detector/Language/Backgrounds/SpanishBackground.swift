// 726 everyday chat messages in Spanish, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let spanish = """
    Buenos días mi amor como amaneció
    Hola ma, bien y usted
    Bien gracias a Dios, con el Toby que no me dejó dormir
    Qué le pasó
    Unos voladores donde los vecinos hasta las 2
    Pobrecito
    Se metió a la cama conmigo
    Ay mamá
    🎤 nota de voz (1:12)
    Ahorita la oigo que estoy en reunión
    Bueno mija no es urgente
    Ya la oí. Lo de la cita, a qué hora le dijeron?
    Jueves 7 y 20 en la clínica Los Rosales
    En ayunas?
    No dijeron
    Pregunte porfa
    Es que uno llama y ponen esa música
    Jajaja
    Yo llamo
    Sí es en ayunas. Y tiene que llevar la orden y la cédula
    La orden no la encuentro
    MAMÁ
    Estaba en la nevera con el imán del Quindío
    Jajajajaja
    Uno la pone donde la ve
    Mija una pregunta
    El celular me pide que actualice el bancolombia
    De dónde le salió, en la app o en un mensaje?
    Cuando abro la aplicación sale un letrero amarillo
    Mándeme pantallazo
    Como es que se hacia eso
    El botón de bajar volumen y el de prender al mismo tiempo
    Se apagó
    Jajaja no lo mantenga tanto
    📷 foto
    Ah sí, eso es normal. Vaya a la Play Store, busque la app y le da Actualizar. Nada de \
    links
    La de triangulito de colores
    Esa
    Está bajando
    Ya
    Ahora pide la clave
    Póngala usted, a mí no me la diga ni a nadie
    Yo sé yo sé, no soy boba
    Jajaja ya sé ma
    Entré
    Ay tengo más plata de la que creía
    Entonces invite
    Es la pensión no se haga ilusiones
    Má le mandé 150 al Nequi para el taxi del jueves y lo que necesite
    Para que mija si yo tengo
    Por si acaso
    No me llegó
    Revise bien
    Ah si. Salió arriba. Dios le pague
    Pero el taxi vale 12
    Pues cómprese un buñuelo al salir, que va en ayunas
    Me provoca es un pandebono
    Ya sali
    Todo bien dice el doctor, la tensión un poquito alta
    Qué bueno
    La sal mamá
    Si si la sal
    Me encontré a doña Amparo en la sala de espera
    El hijo se fue para Chile
    Ya van a ser dos años
    Y la muchacha tuvo gemelos
    Y le robaron el carro al esposo en Cali
    Y que está vendiendo tamales los domingos
    Le encargué 6
    Jajajaja toda la novela
    Hay que pagarselos antes porque compra la hoja y todo
    9 mil cada uno, usted me ayuda con la transferencia que ella me mandó el numero?
    Claro. Cuál es
    +31 6 74198493 a nombre de Amparo Giraldo
    Listo, 54 mil
    Hecho ma
    Gracias mi cielo, le guardo dos en el congelador
    Yo voy el puente!!!
    De verdad??
    Sí, ya compré tiquete, llego el sábado a las 10 al Matecaña
    Ay que alegría
    Le arreglo el cuarto
    Toby va a estar feliz
    🎤 nota de voz (3:40)
    Má son tres minutos
    Es que es largo
    Resumen?
    Que si trae chaqueta porque está lloviendo mucho, que la tía Nubia viene el domingo, y que \
    si puede traer las pastillas de la droguería de allá que son más baratas
    Eso cabía escrito
    Me da pereza escribir
    Cuáles pastillas
    Losartan de 50
    Ok
    Me llamaron de un numero raro que del banco
    Y qué le dijeron
    Que habia una compra de 2 millones y que les diera un codigo
    Les colgué
    ESO MAMÁ 👏👏👏
    Le dije señorita yo ni para los tamales
    Bloquee ese número y si quiere llame usted a la línea de atrás de la tarjeta
    Ya llame. No hay ninguna compra
    Perfecto
    Usted me enseñó
    La quiero mucho
    Abordando
    Dios la bendiga
    El portón tiene candado nuevo, la clave es 892216 por si estoy en misa
    Listo
    Toby no muerde al llegar?
    A usted no. Al de Rappi si
    Le hice sancocho
    😍😍😍
    neniñaaaa
    dime
    fixeches lo de historia
    non
    yo tampoco
    ke dia es
    jueves
    MAÑANA???
    mañana es miércoles tranqui
    me dio un infarto tía
    yo hago la desamortización y tú las guerras carlistas
    cambio
    por
    nn entiendo los carlos
    hay varios y todos quieren ser rey, ya está
    xd
    vale
    el doc está aquí https://paypal.me/x/250
    me dice q no tengo acceso
    con q correo entras
    ah con el de mi hermana
    jajaja parva
    nn puedo entrar en el de la xunta, me manda un código al movil de mi madre y está \
    trabajando
    pues espera
    es q esta en quirófano hasta las 8 😭
    operando?
    limpiando
    ah jajaja
    a ver si lo ve en el descanso
    me lo mandó, entro
    dale q quedan 2 páginas
    escribí "carlos maría isidro era muy intenso"
    borra eso
    es verdad
    es verdad pero borra
    OYE
    salen las entradas de tanxugueiras en castrelos
    cuando
    viernes a las 10
    a las 10 tenemos mates
    pues baño
    jajajajaj las dos?
    tú dices q te encuentras mal y yo te acompaño
    boh
    cuanto son
    18
    las compro con la tarjeta de mi padre y me das tú, pero antes del finde eh q si no me mata
    tengo 11
    pídele a tu avoa
    voy
    avoa: "iso son cartos para tabaco"
    JAJAJAJAJ
    jurado
    me dio 20
    grande pilar
    ten voy a tu casa y te los llevo
    bizum mejor
    nn tengo bizum soy menor y pobre
    vale en mano
    estoy en la cola
    puesto 4.312
    la profe preguntó por ti
    q dijiste
    q vomitaste
    OK
    2.100
    800
    me pide código de la tarjeta
    le llega a mi padre
    PAPÁ CONTESTA
    llámalo!!!
    está en el barco
    ostras
    cogió cogió, me lo dictó a gritos
    COMPRADAS
    AAAAAAAAAA
    la profe me miró
    mira esto q me salió en insta, sorteo de meet & greet, hay q poner el numero de tarjeta \
    para "verificar"
    nn pongas nada, es falso total, la cuenta tiene 12 seguidores
    ya decía yo
    y una foto de otra banda
    jajajajaj
    ten llamé ayer y no cogiste
    castigada sin móvil 😐
    por?
    mi madre habló con la de mates
    ...
    "cómo está tu hija del vómito"
    ostia
    le dije q fue el polbo
    y coló?
    en esta casa el polbo es sagrado, fue peor
    JAJAJAJAJAJ
    nota de historia
    NN ME DIGAS
    8,25
    QUÉEEE
    pone "buena síntesis. Lo de intenso sobra"
    no lo borraste???
    te dije q lo borraras tú
    meu deus
    pero le puso una carita
    sabía q le gustaba
    sii dime
    si justo ahora
    306676
    jajaja el mio igual
    ostras y eso?
    vale pero a tu numero no?
    hecho
    tia no tengo tanto
    acabo d llamar a tu curro y dicen q estas en una reunion sin movil. quien coño eres
    Claro cielo, estaba tendiendo
    ¿Cómo que no te deja? Ayer estuviste comprando
    Ay qué cabeza. ¿Cuánto es?
    Eso es mucho dinero hija, tu padre y yo pensábamos que era en plazos
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
    Mejor, ya me quitaron la escayola
    Eso, que hace siglos
    Calla, calla, qué desastre
    Dos como siempre
    ¿Por talonarios? ¿Y eso?
    No me enteré. Bueno, dime
    ¡Hala! Eso son como diez décimos
    Ya está ingresado, a ver si este año cae algo
    Buenos días, don Tom. Sí, acabo de llegar.
    Por supuesto, ¿me reenvía la factura?
    Ese importe supera mi límite de firma, necesitaría la de su socio.
    Entendido, pero el banco me la va a exigir igualmente.
    Disculpe, ¿le importa que le llame un segundo?
    Don Tom acaba de entrar por la puerta. Queda usted bloqueado y denunciado.
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
    Mudanza?? No me contaste nada boluda
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
    qué ejercicio hemos hecho último
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
    dame un seg que me ha entrado una llamada
    me lo imaginaba, lo de la cajera era demasiado
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
    ¿Tienes fotos?
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
    listo ya te pasé 600, no tenía más cupo
    espera, tú no tienes cuñado
    Buenas noches, ¿hay fuga de agua?
    Espere que me ponga las gafas
    Pone 977-761
    Oiga, que se me apagó el guasap y mi nieto me lo ha tenido que poner otra vez, ¿qué clave \
    era esa?
    porq m ha llegao un codigo tuyo
    y pones mi num? genio
    pone q no lo comparta ni con mi sombra
    di algo q solo sepas tu
    eso lo sabe todo el insti, adios hacker
    ¡Qué ilusión! ¿La del jamón?
    Me ha venido esto 020513
    Si me toca te doy medio jamón
    El segundo pone registro de WhatsApp, sobrino, ¿esto qué es?
    Sí, cuéntame
    qué raro, el cole siempre usa la plataforma
    te llamo y me lo explicas
    pues entonces mañana en la puerta
    tu hija y el mío van a 6º, mucho pecho me parece. Le paso el aviso a la dire
    Si es de informática lo dudo jeje
    A ver si es este: 657671
    Ha llamado en inglés y he colgado, esto no me huele bien
    Que no, que no
    tíaaa qué alegría!! qué es de ti
    ánimo valiente
    jaja claro, un momento
    499-441 ahí va mi voto
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
    Enviado.
    Eso ya tengo que hablarlo con tu madre.
    He llamado al viejo y contestas tú. Menudo sinvergüenza.
    hola hijo cual de ellos
    ay mi Daan
    has comido
    las mias son con chorizo a ti no te gustan
    eso es mucha cartilla hijo
    le digo a tu tia que vaya al banco
    nooo tía estás bien??
    has denunciado?
    pero si es italiana cómo va a tener Bizum
    pues que te haga una foto con el dedo en la nariz
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
    mentirosa jajaja
    a cuánto toca
    los chupitos eran invitación de la casa!!
    bizum enviado
    hostia es verdad, es que no me han ingresado la beca
    te paso la mitad ahora y la otra el lunes, palabra
    hecha la primera mitad
    eres el pesado pero te queremos
    A las nueve que duermo a los niños. ¿Es por mamá?
    Madre mía
    Que sí, hombre, faltaría más. ¿A tu cuenta de la nómina?
    Hecha, sale mañana porque es sábado
    Trato hecho, con alioli
    ¿Se puede seguir pagando en mano en el local?
    Gracias, es que yo del banco no me fío ni un pelo
    Chicas, la seño Rocío se jubila, ¿ponemos dinero para el regalo?
    Contad conmigo! qué habéis pensado
    Un viaje a Lisboa de fin de semana con el marido
    que chulada
    Saldría a 12 por niño, más o menos
    Bizum a mí, que ya tenéis el número de siempre
    ahí van 24, que yo tengo dos fieras
    Genial. Que los peques no se vayan de la lengua!
    la mía lo suelta seguro jajaja
    Jaja la quiero, ¿qué pides?
    Te doy 20 menos y te llevo un queso del pueblo
    ¿Te adelanto algo para reservarla?
    El domingo con la furgo de mi suegro
    padre mío q estás en los cielos 😇
    Cuánto
    jajaja ni un hola?? 40 pa llenar la nevera
    La llené yo el domingo
    éramos cinco y vino la prima
    La prima come como una lima, lo entiendo
    Ahí tienes £450. Compra fruta
    🍓🍓🍓 prueba gráfica. te quieroo
    Ay sí, te la debo desde el lunes verdad
    Te lo deposito en el Oxxo o transferencia?
    Ya quedó, te mandé el tíquet por foto
    Justo pa mi cumple, puro ahorro forzado jajaja
    Ya estamos fuera del médico, solo es un virus
    Menos mal 😮‍💨
    ¿Puedes pagar tú la consulta desde casa? La app de mBank no me abre, está caída para todo \
    el mundo
    Sí, me han dejado a mí igual, pero la otra cuenta funciona
    Son 1.250 euro, la recepcionista te lo cobra si la llamas al número de la clínica
    Pagado por teléfono con la tarjeta
    Te debo media siesta
    que estoy duchándome qué pasa
    te llamo
    € 450 de gasóleo, ni que fueras a Moscú
    Si me dices cuál sí
    No abre y hay un señor mirándome raro
    Abrió. El señor era el de la limpieza
    Como lo de Colón jaja. Ya hemos llegado
    Ha saltado
    Arreglado, qué sitio más bonito
    Buenos días, nos hemos quedado sin agua caliente, ¿hay que meter algún número en el termo?
    Eres nuestro fontanero favorito
    servidora
    pásame el código porfi que empieza el capítulo
    caducado dice
    ahora! besitos
    Mañana abres tú solo, ¿te acuerdas de la alarma?
    Más o menos. Eran cuatro números y la almohadilla
    8046 y almohadilla, tienes treinta segundos
    Y si la lío?
    Llama la central y les dices la palabra clave, "berenjena"
    Me muero de vergüenza si me toca decir eso
    Por eso no la lías. Y no se la pases a nadie, ni a los de reparto
    Mamá estoy sacándote la cita del médico
    Muy bien hijo
    Te va a sonar el móvil con unos números, ahora te llamo yo y me los dices de viva voz
    ¿No te los puedo escribir?
    No, acostúmbrate a no escribirlos nunca, aunque te los pida yo
    Qué listo me ha salido
    Listo, martes a las 21:15 con la doctora Pilar
    penya_barri y la clave tortilladepatatas todo junto sin tildes
    y nuestros números d la bonoloto esta semana son 3 8 19 22 31 45
    llevas 6 años diciendo eso
    acuérdate de los pobres
    y los audios de la boda??
    los tengo yo, te los reenvío
    todos y cada uno
    ya pago yo las cañas hasta que os reconciliéis
    Hola a todos, a partir del día 1 mi número será +31 6 56235844. Comprobadlo cuando queráis \
    llamando a casa de mis padres o al viejo hasta final de mes
    Muy precavido te veo
    Es que a mi vecino le timaron así
    He llamado a tus padres. Tu madre me ha tenido media hora con lo de la vesícula
    Te avisé, era a tu cuenta y riesgo
    ¿Y el banco ya lo sabe? A mí me tuvieron una semana sin claves
    En ello estoy, hasta el lunes no puedo ni consultar el saldo
    Mejor, ojos que no ven
    jajaja y las ampollas?
    mándame ubicación antes d apagar
    buen camino capitana
    ¿Mismo guasap entonces?
    Pues te mando por aquí el acta
    ¿Y la derrama de la piscina, la puedes pasar esta semana?
    No corre ninguna
    estás?? es urgente
    sí dime qué ocurre
    El cercanías está parado en mitad de la nada. ¿Puedes ir tú a por Noa? Sale a las cinco
    Voy pitando
    No sabes el favor
    Lleva el DNI que la monitora es nueva
    Recogida. Merienda: bocata de chocolate del tamaño de su cabeza
    Se lo ha ganado
    Te acabo de llamar y sale apagado
    Estás bien???
    Salgo con el coche y el termo
    Te veo las luces
    Qué ha pasado
    En el Clínico?
    Cojo el primer metro
    Entonces va bien
    en el cajón de los chismes, pero estoy en el curro
    le digo a mi hermano que te las baje
    va con la bici
    Qué gentuza
    Y si nos escribes pidiendo croquetas?
    Mi vecina dice que a ella le pidieron € 450 y que el chaval sonaba igualito por escrito
    Entendido jefe
    ostras me acaba de pedir Rp 500.000 por bizum!!
    ya decía yo que escribía con tildes
    está él bien?
    Reenviado: La Policía Nacional advierte de una estafa en la que le piden un código de seis \
    cifras "enviado por error". No lo comparta con nadie, ni siquiera con conocidos.
    Gracias Paquita, ¿y eso cómo es?
    Pues que te quitan el teléfono por dentro, me lo ha explicado mi nieta
    Jesús, por dentro
    Tú cuelga y llámame a mí, que yo le pregunto a la niña
    ¿Y si me llama el del banco pidiéndomelo?
    Tampoco. El del banco no pide nada, y si pide, no es del banco
    Como los novios
    Qué dices!!
    Y cómo te diste cuenta
    Bendita Tata
    A sus órdenes
    Buenas, Sanne. Al final pude sacar las tres entradas para La Renga en Huracán, campo \
    general.
    Sos un fenómeno. Yo en la fila virtual tenía cuarenta mil tipos adelante y me fui a \
    dormir.
    La tuya quedó en £450 con el cargo del servicio incluido. Cuando puedas me lo girás al \
    alias de siempre, sin apuro.
    Listo, ahí te mandé. Le agregué dos lucas por las empanadas del jueves, que pagaste vos.
    Gracias. No hacía falta lo de las empanadas, aunque de carne eran realmente buenas.
    ¿Al Negro ya le cobraste? Porque ese todavía me debe la cancha de marzo.
    Todavía no le dije el precio. Se lo voy a contar después de que haga un gol, así está de \
    buen humor.
    Entonces cobrás en el 2031.
    Por eso la saqué a nombre tuyo, no mío.
    Jajaja. Andá a dormir, que el martes marcás al gordo Ibarra.
    holi primuchi 🥰 ya han colgado las fotos de la San Silvestre
    https://papara.com/x pones tu dorsal (el 1187 creo q era, lo llevabas torcido) y te salen \
    todas
    ay mi niña gracias!! a ver si salgo persona
    madre mía en la del km 6 parezco la abuela cuando se le quemó el arroz
    JAJAJA pues yo detrás tuyo con la boca abierta cazando moscas, nos la imprimo en taza
    ni se te ocurra bichito
    ya está en el carrito 😇
    pues la mía con tapa que no se me vea la cara
    ajá mi vale Elif, me estoy metiendo al face de la papelería a montar los cuadernos y me \
    botó
    el numerito ese de seguridad te llegó fue a ti porque la cuenta la abriste con tu correo, \
    echa ojo ahí
    erda sí, 946642. Ojo que eso se vence rapidito
    ya entré, nojoda qué eficiencia. Te regalo dos resmas
    deja la cosa ahí. ¿Y este domingo qué, Puerto Colombia o nos quedamos viendo el Junior?
    las dos: mojarra al mediodía y Junior a las seis donde el compadre Wicho
    buenaaas 🎮🎮
    te paso un choclo que me mandó mi tía 😂👇
    Reenviado: ATENCIÓN desde el lunes WhatsApp va a cobrar a todos los que no reenvíen esto a \
    15 contactos, lo dijo el director en el noticiero, el logo se pone azul, a mi prima ya le \
    pasó, no lo tomes a broma
    💀💀💀 2011 llamó quiere su cadena de vuelta
    le dije que era mentira y me dejó en visto 😭
    mi vieja igual, cree q el emoji del fantasma es el virus 👻
    🤣🤣🤣
    che esta noche minecraft? 🏗️
    no puedo tengo la birra con los de ingles 🍻
    traidor 🔪
    mañana si o si 🙏 hacemos el techo del castillo
    🫡
    buen díaaa ☀️
    buenas tardes serán 😴
    mi tia mandó otra 💥
    Reenviado: Si recibís un video llamado "La danza del papa" NO LO ABRAS formatea el celular \
    en 10 segundos, compartilo con tus seres queridos
    la danza del papa 💃⛪ necesito verlo
    imaginate al papa perreando 😇
    JAJAJAJ me atraganté con el mate 🧉
    bueno a las 10 castillo?
    22:30 q ceno 🍝
    dale
    llevá antorchas la otra vez me comió un creeper 💚
    te lo merecías por robarme el hierro ⛏️
    pruebas? 🤨
    todas 📸
    mi sirenita 🧜‍♀️ SOS ropero
    dime bombón
    el verde botella o el de flores que llevé en Ciutadella la noche del pomada?
    el verdeeee por favor, el de flores todavía huele a limón y ginebra jaja
    y zapato plano que me caso yo con el suelo si no
    plano dorado, y me pides prestado el bolso de rafia cielo
    entonces te vienes el finde y me lo traes no? en mi casa hay cama y croquetas
    sábado en el tren de las 10, corazona. Guárdame tres de jamón
    Buenos dias Priya, le saluda Mia, el de la perra Canela.
    Buenos días hombre! Ya vi que ayer no bajaron. ¿Está mala la Canela?
    No no, es que mi mujer tiene ciatica y me quede yo de enfermero.
    Vaya, que se mejore. El mío se ha comido una zapatilla nueva, de las caras.
    Jeje pobrecillo, serian de buena piel.
    Cuarenta euros de piel.
    Le molesto por un asunto. Como usted me dejo puesta su cuenta en la tele para ver la serie \
    de los medicos, hoy la tele me pide cuatro cifras que dice haber enviado al titular. Que \
    sera usted.
    A ver, miro el correo que no lo abro nunca
    Pues no lo encuentro, tengo tres mil sin leer
    No corra prisa, esta noche echan el futbol.
    Se lo pido a mi hija, que ella maneja lo de los hogares ese
    Muy amable, como siempre.
    Dice que era por el hogar, que la tele de usted la toma como otra casa
    Pues en otra casa estamos, tiene razon la maquina.
    Jajaja más listos que nosotros
    No se preocupe ya. Ha venido mi yerno y nos ha puesto la suya, que le sobraba un sitio.
    Mejor así. Pero me cuenta si el doctor acaba con la enfermera eh
    Descuide, con pelos y señales.
    A las 8 en el parque entonces
    Alli estare, un cordial saludo.
    wenaa soy la Daan mamá de la Emi, cambié nro pq me tenían chata los del spam
    yaaa pero cachai q así parten los cuentos del tío jaja
    jajaj sí sé po, te llamo al tiro
    Videollamada (2 min)
    ya weno, eres tú con el moño de siempre
    pesá xd es mi moño de teletrabajo
    lo guardo. Le avisai tú a la directiva o yo?
    ya les dije, la Paola tb me llamó pa cachar
    bn ahí. oye y cacha q subieron el casino de nuevo
    noooo cuántas lucas
    85 al mes, por fideos con vienesa hermana
    bro a ese precio quiero reineta con vista al mar
    jajajaj pongámosle colación y fue
    dale, la Emi igual vive a puro pan con palta
    Buenas tardes, estimada Sanne, espero que la comisión de urbanismo no se alargara mucho.
    Buenas tardes Carmen. Hasta las tres y media, y sin bocadillo.
    Madre mia. Eso deberia ir en acta.
    Lo del bocadillo lo hize constar en ruegos y preguntas.
    Le queria preguntar por el codigo aquel de descuento del Principal, el que le dieron a \
    usted con el carnet de mayores.
    Ah si. Espere que busco las gafas.
    Es OTOÑO con eñe y luego veinte, todo junto. Quitan una quinta parte.
    Me dice "codigo no valido". ¿La eñe ira con tilde?
    ¿Cómo va a ir una eñe con tilde, mujer?
    Me refiero a la ola.
    La llamo, que asi no acabamos.
    Llamada de voz (6 min)
    Ya esta, era sin eñe. Fila siete para las dos, el día 14. Muy agradecida.
    Estupendo. Y despues una horchata, que invita la oposición.
    Hola mi sargento, estoy en el casa de mi abuela de mi esposa en Puebla
    Qué hubo Beat! salúdame a doña Cuca
    Ella olvida la contraseña de su correo y puso a ti como respaldo hace mucho tiempo, porque \
    tú le instalaste. Llega un código a tu teléfono, me lo dices?
    ah caray a mí? Deja la oigo, pásamela tantito
    Llamada de voz (5 min)
    ya me regañó y todo jaja. 239-571
    Entramos! Ella está muy feliz, ya ve los fotos del bautizo
    El sábado caigo por allá, que me guarde mole y tú pones las Victorias
    Hijo, te cuento una cosa que pasó con la tía Ingrid en Torrevieja
    dime papá, qué ha hecho ya
    Una amiga suya ha escrito que vota para la nieta en un baile, ella pulsó, y en la noche su \
    whatsapp fue de otro. A la vecina le pidieron ochocientos. Tú no pulses nada de eso, sí?
    uf pobre. y la vecina pagó?
    Ha pagado la mitad, pero el banco Sabadell lo ha parado y hoy está el dinero otra vez en \
    la cuenta. Mucha suerte han tenido
    menos mal. Dile a la tía que te deje ponerle el pin ese de seis
    Ya he puesto. Ella eligió la fecha del Mundial 2010, esto no se lo olvida
    amix no voy a abrir hoy, internaron a mi jefa en el general :(
    nooo q pex, q tiene?
    azúcar alta, ando en friega. porfa dile al repartidor del pan q no deje nada, pasa en 10 \
    min
    yaa lo vi, le dije. leve amix ánimo
    ya salió de urgencias, está en piso, cama 214, visitas de 4 a 5
    voy yo en la tarde va? le llevo su revista del sudoku
    te rifas. sin galletas xfa q se las come jajaja
    la vi re bien, me ganó en el sudoku la ñora 😂 mañana abres?
    Buenas tardes, Jonas. Usted abrió el camarín el domingo pasado, ¿cierto?
    Buenas tardes, profe. Sí, guardé los conos y los petos.
    ¿Se acuerda de la combinación del candado grande? Cambió el administrador y a mí nadie me \
    la pasó. Los niños están con frío.
    Disculpe, venía manejando por la Costanera. No la recuerdo bien, creo que partía con \
    siete, pero la anotó la tía Marcela.
    No se preocupe. Justo llegó don Hugo, el auxiliar, y tenía llave de repuesto.
    Qué alivio. Don Hugo debería tener una estatua en esa cancha.
    Con bufanda y termo incluidos. Gracias igual, nos vemos el sábado.
    mi muñeca de Santa Marta cómo estás 🌴
    Ay hola mi vida! extrañando esa arepa de huevo
    oye amor pilas, en Caracol sacaron que están mandando un link dizque de Alkosto con bonos \
    y te dejan sin cuenta. Ni lo abras corazón
    uy a mí me mandó eso una prima anoche, gracias a Dios me dio pereza
    jaja bendita pereza
    será que le escribo? ella es medio despistada la reina
    llámala mejor princesa, por si ya no es ella la que lee
    la llamé. Sí había entrado la muy boba pero no puso el número, menos mal
    uff. Y tú cuándo vienes a Bogotá a visitar a la friolenta?
    el puente! Llego el sábado a las 10 al Puente Aéreo
    te recojo con chocolate caliente bebé, y me traes el cel que te pongo la verificación
    cuadradísimo mi cielo 💛
    Elif, el golazo de chilena de mi hermano está nominado en la página de la Liga Comuneros. \
    Se vota con un clic, sin registrarse, hasta el domingo: \
    https://vote-contest.example.click/a7
    Voté. También vi la repetición tres veces y sostengo que fue un accidente con suerte.
    Él sostiene lo mismo cuando está borracho.
    Entonces que gane el accidente. Dile que el trofeo se guarda al lado de tu arroz quemado.
    Flaco, mi vecino el de la batería se fue a Mar del Plata y me encargó su encomienda. Soy \
    oficialmente su mayordomo
    Te veo con frac, por fin
    El de la moto pide una contraseña de cuatro números y el genio me la mandó a vos, porque \
    se confundió de grupo. ¿La tenés ahí, entre tus memes?
    Tengo algo, esperá que bucee
    "Che si llega el bombo". ¿Es eso?
    Ese es el prólogo
    Después manda un audio de 3 minutos
    Típico, ahí adentro debe estar
    Lo pongo a 2x
    Habla del clima
    Sigue sin importarme
    Habla de una chica
    Ahora un poco sí
    Minuto 2:40, dice "el código es" y se escucha una ola
    Poesía pura
    Creo que dijo ocho. O bizcocho
    El de la moto me mira con odio
    Probá 8 2 1 y algo
    Probé 8210 y me dijo que no con la cabeza, con casco y todo
    ¿Y Nélida, la encargada? Ella firma todo, firmó el Tratado de Tordesillas
    Nélida lo miró fijo y el pibe le dio la caja
    Sin código
    Ella ES el código
    ¿Y qué era el bombo?
    Una freidora de aire
    Rocanrol
    ei
    english now pls, Jonas from Erasmus is reading here
    ok!
    hi Jonas, welcome to the chaos
    slides 4-7 yours?
    sí, digo yes. also there's pizza jueves in my place, tell him
    vecinita linda llegamos a Cartagena! 🥵
    ay qué envidia mi amor, acá lloviendo y su gato durmiendo en mi cama
    mi gordo infiel jajaja
    me tiene de esclava
    corazón usted se acuerda qué clave puse en la cajita del hotel cuando fuimos juntas? \
    porque mi marido puso "la misma de siempre" y no abre
    jajaja no les digo que ese señor es un peligro
    era el año de la Virgen y luego las de su portal, o sea 1917 y no me acuerdo si 3 o 4
    con el 3 no
    con el 4 tampoco
    al revés mi vida, primero la puerta
    ABRIÓ, ahí estaban las argollas y los pasaportes!!
    ya me veía yo llevándoles los papeles en chiva
    le llevo cocadas, mi ángel
    Dios la bendiga, de guayaba
    oí tu audio, sí se puede
    en el cel: dispositivos vinculados, vincular, y apuntas a la tablet
    escuchado jaja. no, así no, la cámara del cel, no la del baño
    ya oí. tráela mañana con el tinte y te la dejo lista
    quedó. mi hijo lo hizo
    eso. de todos modos vienes, ya te vi las raíces
    acabo de saber
    lo de tu papá, lo siento mucho. él siempre en primera fila
    gracias. la misa es mañana a las 3
    Llamada de voz (14 min)
    oe
    vota x Fabi
    www.ballet-vote.example.site/k
    es la del cole?
    si lo pasó miss Karin, la carátula del anuario
    voté
    le puso alas al cuy jaja
    es su estilo. sab la recojo a las 9 y vamos a Ancón?
    dale, con bloqueador
    """
}
