// 2634 everyday chat messages in Spanish, one a line.
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
    +31 6 96168096 a nombre de Amparo Giraldo
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
    El portón tiene candado nuevo, la clave es 626290 por si estoy en misa
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
    el doc está aquí https://maps.example.com/?q=52.09,5.12
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
    reinas, resaca a mí?? jamás
    mentirosa jajaja
    venga las cuentas, puse yo la cena entera
    a cuánto toca
    € 450 cada una con los chupitos
    los chupitos eran invitación de la casa!!
    los tres primeros, amiga, los tres primeros
    bizum enviado
    recibidooo te amo
    Oye que hoy es día 5 y faltas tú por pagar el alquiler
    hostia es verdad, es que no me han ingresado la beca
    Ya, pero el casero me ha escrito dos veces y lo pongo yo siempre de mi bolsillo
    te paso la mitad ahora y la otra el lunes, palabra
    Está bien. 850 zł en total, acuérdate de que subió la luz
    hecha la primera mitad
    Ok gracias. No me gusta ser el pesado
    eres el pesado pero te queremos
    Y baja la basura ya que estás
    ¿Puedes hablar luego? Necesito consejo y quizá algo más
    A las nueve que duermo a los niños. ¿Es por mamá?
    No, la caldera. Ha petado y son 1.900 con la instalación
    Madre mía
    Tengo ahorrado un poco, pero si me pudieras dejar R$ 850 hasta la paga extra me salvas
    Que sí, hombre, faltaría más. ¿A tu cuenta de la nómina?
    La de siempre, sí
    Hecha, sale mañana porque es sábado
    Te lo devuelvo en junio y te invito a arroz del senyoret
    Trato hecho, con alioli
    Estimados socios, se abre el periodo de pago de la cuota anual.
    Importe: $1,200 por unidad familiar.
    Ingreso en DE89370400440532013000, indicando nombre y número de socio.
    ¿Se puede seguir pagando en mano en el local?
    Claro que sí, los jueves de seis a ocho.
    Gracias, es que yo del banco no me fío ni un pelo
    Ni yo, don Anselmo
    Chicas, la seño Rocío se jubila, ¿ponemos dinero para el regalo?
    Contad conmigo! qué habéis pensado
    Un viaje a Lisboa de fin de semana con el marido
    que chulada
    Saldría a 12 por niño, más o menos
    Bizum a mí, que ya tenéis el número de siempre
    ahí van 24, que yo tengo dos fieras
    Genial. Que los peques no se vayan de la lengua!
    la mía lo suelta seguro jajaja
    Todavía tengo la bici estática que te comenté, la uso de perchero
    Jaja la quiero, ¿qué pides?
    2340 euro, negociables por ser tú
    Te doy 20 menos y te llevo un queso del pueblo
    Hecho, has dicho la palabra mágica
    ¿Te adelanto algo para reservarla?
    No hace falta, vente cuando puedas y me pagas al cargarla
    El domingo con la furgo de mi suegro
    Te espero con café
    padre mío q estás en los cielos 😇
    Cuánto
    jajaja ni un hola?? 40 pa llenar la nevera
    La llené yo el domingo
    éramos cinco y vino la prima
    La prima come como una lima, lo entiendo
    Ahí tienes £450. Compra fruta
    🍓🍓🍓 prueba gráfica. te quieroo
    Comadre ya toca lo de la tanda
    Ay sí, te la debo desde el lunes verdad
    Sí mija son los 500 de siempre
    Te lo deposito en el Oxxo o transferencia?
    Como se te haga más fácil, la tarjeta es la misma que tienes
    Ya quedó, te mandé el tíquet por foto
    Gracias linda, el número 7 es tuyo en marzo
    Justo pa mi cumple, puro ahorro forzado jajaja
    Ya estamos fuera del médico, solo es un virus
    Menos mal 😮‍💨
    ¿Puedes pagar tú la consulta desde casa? La app de mBank no me abre, está caída para todo \
    el mundo
    Sí, me han dejado a mí igual, pero la otra cuenta funciona
    Son 1.250 euro, la recepcionista te lo cobra si la llamas al número de la clínica
    Pagado por teléfono con la tarjeta
    Te debo media siesta
    COGE EL TELÉFONO
    que estoy duchándome qué pasa
    me he dejado la cartera y estoy en la gasolinera con el depósito lleno
    te llamo
    gracias por leerle el número al chico, ya estoy en marcha
    € 450 de gasóleo, ni que fueras a Moscú
    la culpa es de tu bolso, me tapó las llaves y la cartera
    ¿Puedes recogerme una cosita en el locker de la estación?
    Si me dices cuál sí
    El amarillo junto a la panadería, la clave es 670688
    No abre y hay un señor mirándome raro
    Prueba a darle al aspa y empiezas otra vez
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
    servidora
    pásame el código porfi que empieza el capítulo
    854860
    caducado dice
    porque escribes con los codos
    toma otro 723-686
    ahora! besitos
    mañana te cambio la contraseña, avisada quedas
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
    cuál era el wifi d la peña q se me ha borrado
    penya_barri y la clave tortilladepatatas todo junto sin tildes
    jajaja cojonudo
    y nuestros números d la bonoloto esta semana son 3 8 19 22 31 45
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
    estamos en un albergue d un pueblo con 1 raya y un enchufe pa 20 peregrinos
    jajaja y las ampollas?
    ya tienen nombre
    si no contesto es la bateria no un lobo
    mándame ubicación antes d apagar
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
    sí dime qué ocurre
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
    Salgo con el coche y el termo
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
    en el cajón de los chismes, pero estoy en el curro
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
    Mi vecina dice que a ella le pidieron € 450 y que el chaval sonaba igualito por escrito
    Por escrito todos sonamos igual, por eso lo de llamar
    Entendido jefe
    tíos al Dani le han pillado el wasap, si os habla no es él
    ostras me acaba de pedir Rp 500.000 por bizum!!
    ni caso, bloquéalo y repórtalo
    ya decía yo que escribía con tildes
    jajaja eso ha sido lo más sospechoso
    está él bien?
    Rayado. Va a ir mañana a la Guardia Civil
    Reenviado: La Policía Nacional advierte de una estafa en la que le piden un código de seis \
    cifras "enviado por error". No lo comparta con nadie, ni siquiera con conocidos.
    Gracias Paquita, ¿y eso cómo es?
    Pues que te quitan el teléfono por dentro, me lo ha explicado mi nieta
    Jesús, por dentro
    Tú cuelga y llámame a mí, que yo le pregunto a la niña
    ¿Y si me llama el del banco pidiéndomelo?
    Tampoco. El del banco no pide nada, y si pide, no es del banco
    Como los novios
    Hoy he hecho el ridículo, casi le doy $1,200 a un estafador
    Qué dices!!
    Se hacía pasar por mi sobrino: móvil roto, no podía hablar, una factura que vencía
    Y cómo te diste cuenta
    Me puso "tía" y él me llama Tata desde que nació
    Bendita Tata
    He puesto la verificación en dos pasos y os la pongo a todas el domingo, traed el móvil
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
    https://video.example.com/watch?v=a1b2c3 pones tu dorsal (el 1187 creo q era, lo llevabas \
    torcido) y te salen todas
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
    mañana entras a las 5 o a las 6
    5:40 en cochera
    me recoges?
    5:15 en la gasolinera, no espero
    Buenos días, le escribo de la administración de Alcalde Moreno 22.
    Queda pendiente la derrama del ascensor, 3 cuotas de 96,20 €.
    A mi me dijeron que se cargaba en la cuenta
    El recibo vino devuelto. Puede ingresarlo en NL91ABNA0417164300, concepto 4ºD, antes del \
    día 10.
    y esto como sé que es de verdad
    Puede llamar al despacho, el fijo está en el tablón del portal. O pasar de 9 a 14.
    Llamé. Pagado hoy
    manda 320 a TR330006100519786457841326
    M. de Boer
    antes de las 2 porfa
    q es
    la fianza del local
    va
    A qué hora convocan el sábado?
    9.15 en el campo de Los Cármenes
    Con la equipación azul?
    roja, la azul no ha llegado
    Otra vez...
    ya
    Mijo soy tu tía Yoleida este es mi nuevo número anótalo
    Tía? me han escrito tres tías este mes jaja
    Ay chico pues llámame
    Ya, te oí. Listo, guardado
    Y bórrame el otro
    Charo llega el repartidor y no estoy
    si te lo pide el código es 352558
    Ya vino. Lo tengo en la garita
    Un sol
    tio contesta
    necesito 210 ya
    la tarjeta me la han bloqueado x estar fuera
    q pasa
    la grua
    nos hemos quedado en una gasolinera en penafiel
    bizum?
    no, el señor quiere transferencia NL91ABNA0417164300
    pasame ubicacion
    hecho, capullo revisa el aceite
    Has cenado?
    sii
    El qué
    lo de la olla, las lentejas
    Tienen que estar ya pasadas, tíralas
    demasiado tarde
    Votación AMPA: horario continuo sí o no. Plazo hasta el viernes \
    http://dance.example.live/v?id=3
    Me pide usuario de Raíces
    Es el de siempre, el de las notas. Si no lo tienes en secretaría lo sacan
    paso de ir
    Tú mismo
    Buenas, quedan 14 décimos
    El que quiera 23 € con el donativo
    bizum a la tesorera +31 6 81988100 poned nombre
    Apúntame 2, te lo doy en mano el viernes
    Apuntado
    Os toca 4,35 cada uno de lo de ayer
    al +31 6 95764316
    va, redondeado a 5
    Te debo un croissant
    Buenas, está el Ibiza?
    Falta la correa. Mañana a las 12
    Y el precio?
    286 con mano de obra
    vale paso a las 12 y media
    Al abrir he visto la bomba de agua, pierde
    mucho?
    y eso cuánto
    Pieza 58, mano de obra la misma porque está abierto
    hazlo
    Entonces no es hoy
    necesito el coche el viernes por narices
    Viernes a las 10
    pago con tarjeta?
    El datáfono va cuando quiere. Trae efectivo por si acaso
    el año pasado igual
    Y el anterior
    Soy Aurelio, este es el de la empresa, el otro lo dejo el 30
    Ok jefe
    Mañana hormigón a las 7
    Estamos 4
    mamá
    el abuelo se ha caído
    QUÉ
    está bien, placa y a casa
    necesito para la ambulancia privada que no hay de la otra, 140
    Dile que me lo cobren a mí
    quieren bizum a este +31 6 34357124
    Enviado. Voy para allá
    no llames que aquí no dejan
    Hola! Mantenemos el martes a las 18h?
    Mejor miércoles, tiene dentista
    Miércoles 17:30 o 19
    19
    Anotado
    La caldera vuelve a dar E04
    Mando al técnico el jueves de 16 a 18
    Estoy a partir de las 17
    Si te cobra, guarda factura y lo descuentas del alquiler
    Me cobró 88. Este mes te ingreso 662
    Correcto
    Ojo, desde este mes en sort code 20-45-45 account 73219846, la otra la cierro
    Esto me lo puede confirmar por correo? no es por nada
    Claro, esta tarde
    No me ha llegado
    Mira en no deseado
    Ahí estaba. El titular es otro?
    Mi mujer y yo, sale ella primero, M. de Boer
    En el contrato también está, ok
    Hecho, 662
    Recibido
    E04 otra vez
    Caldera nueva entonces
    pásame el código de hbo que te llega al correo
    no. págate la tuya
    solo hoy q juega el betis
    no
    tienes 200?
    para
    itv y ruedas
    este mes imposible, he pagado el seguro
    nada tranqui
    Te toca el agua hoy
    de 4 a 6?
    A las 5, antes riega Fulgencio
    ese siempre se pasa de hora
    Ya se lo dije
    has plantado ya los ajos
    Por los Santos, como toda la vida
    yo no he podido, tengo la motoazada en el taller
    Te dejo la mía el sábado
    te la devuelvo con gasolina
    Y con el tornillo, que la otra vez volvió sin él
    eso no fui yo, fue mi cuñado
    Por eso te lo digo
    Son las 5:20 y sigue regando
    Voy
    Si os llega algo de mi insta con una foto de un coche no abráis, me lo han robado
    Me llegó ayer y lo abrí...
    Cambia la contraseña ya
    Cambiada. Creo que no pasó nada
    Lidia, en el pc nuevo tienes que vincular otra vez el whatsapp de la gestoría
    Vale cómo
    Coge el móvil de recepción, ajustes, dispositivos vinculados, y escaneas lo de la pantalla
    Me pide el pin del móvil
    4 cifras, están en la pegatina del cajón
    De paso cierra la sesión del pc viejo, pone Windows, mayo
    Cerrada
    es aquí https://shop.example.net/item/98213
    Se aparca bien?
    en el descampado detrás
    Llegamos 10 min tarde
    falta leche y pienso
    Pienso de cuál
    el de saco azul, esterilizados
    este?
    no, el de al lado
    cómo está papá
    Ha dormido mejor. Le han cambiado la pastilla
    la blanca?
    La de la tensión
    y el oído
    El jueves el audífono
    voy yo si quieres
    Tienes trabajo
    libro los jueves ahora
    Pues a las 10 en la puerta
    otra cosa. necesito que me adelantes 150 para los libros
    Otra vez Irene?
    el otro fue el comedor
    y Toni no pasa la pensión?
    lleva dos meses sin pasar
    Te hago 100. Y habla con el juzgado de una vez
    a la nueva eh TR330006100519786457841326 que la otra me la embargan
    ya lo tienes
    gracias
    Ya han salido las piezas del horno
    Y?
    La tuya grande tiene una grieta en la base
    lo sabía
    Pero el esmalte ha quedado bonito, verde verde
    el cuenco pequeño?
    el jueves hay clase o es puente
    Puente. Volvemos el 12
    entonces paso a por ellas el 12
    Las dejo en la balda con tu nombre
    Illo soy el Migue, he perdío el móvil en la feria
    seguro
    vale eres tú, qué voz llevas
    jaja. me dejas 30 pa la grúa? el coche también
    estoy tieso pisha
    Maribel sale agua por tu puerta
    NO
    estoy en Cuenca
    He cerrado la llave del rellano
    El fontanero de urgencias está aquí, son 160 y quiere cobrar ya
    Págale y te hago bizum
    No llevo bizum yo, soy de caja. Dice que le hagas a él +31 6 04466252
    Pásamelo un segundo al teléfono
    Vale ya he hablado
    Pagado
    Ha sido el latiguillo del calentador
    lo de la huelga de metro https://maps.example.com/?q=52.09,5.12
    el lunes no voy entonces
    servicios mínimos del 60
    ni de broma
    pide teletrabajo
    hay que pedirlo con 48 horas
    pues hoy es viernes a las 3, justo
    me manda al portal y me pide clave otra vez https://maps.example.com/?q=52.09,5.12
    a mí igual, es la del correo
    te llega a ti el código de jefe para aprobar?
    No, eso le llega a Amparo
    Amparo está de vacaciones
    pues al metro
    voy en bici
    Quién lleva qué
    yo marisco
    Yo el cordero. Falta postre
    Luis
    Luis trae siempre turrón del duro
    pues que lo traiga del blando
    Y mamá que no cocine
    eso díselo tú
    Papá te va a llegar un SMS de la Junta con un código
    me lo lees, es para la cita del cardiólogo
    Me ha llegado, pero aquí dice que no se lo dé a nadie
    ya, soy yo que estoy entrando con tu tarjeta. Te llamo
    Vale ya sé que eres tú
    463379
    El 3 de febrero a las 11:20, 2ª planta
    Hola Lucas, la habitación es tuya si quieres
    siii
    Fianza 350 y noviembre 350
    sort code 20-45-45 account 73219846, a nombre de mi madre, K. Peeters
    Es que me han dicho que no pague sin ver nada
    Normal. Ven mañana, firmas y pagas aquí
    a las 6?
    Bien
    me cambias el 8 por el 11
    el 11 es noche?
    tarde
    vale, ponlo en la planilla y avisa a la súper
    hecho eres la mejor
    Vota la nuestra, la 17! Cierra a las 15h https://stem-dans.example.top/nl
    votada
    y tú no tienes ni idea de arroz
    por eso necesito votos
    has ganado?
    octavos
    Hola son del 38 real?
    Tallan pequeño, diría 37,5
    15 con envio?
    18, por la app
    vale, comprado
    Enviado, punto de recogida
    No se ve nada en la tele
    te pide algo?
    Un cuadrado de rayas
    es un qr. lo enfocas con la cámara del móvil y le das a iniciar sesión
    Me ha salido un anuncio
    no toques nada, voy el sábado
    Rober urgente
    mándame 450 a esta cuenta FR1420041010050500013M02606
    mi app está caída y cierran a las 2
    voy a tarde?
    quedan 8 min
    enviada, inmediata
    entrado. ya tenemos furgoneta
    Venís al final o no
    Sí mamá, el jueves por la noche
    A cenar?
    Tarde, no nos esperes
    Os dejo tortilla
    Sin cebolla la de Marcos
    Ese niño
    Funciona la calefacción de arriba?
    A medias. Tu padre la purgó y gotea
    Que no toque nada más
    Ya ha ido a por la llave inglesa
    Dile que espere al viernes
    Tarde
    Buenas, soy Yoli peluquería, cambio de número. Las citas ahora aquí
    Yoli de la calle Mayor? me extraña
    Sí. Está puesto en el cristal también
    Pasé y es verdad. Me das hora el jueves?
    11.30 corte y mechas
    Inma
    bizum 55 a +31 6 09828323
    ahora porfa
    esto eres tú?
    pon una foto
    vale voy. qué pasa
    la niña con otitis, farmacia de guardia y el datáfono roto
    quién ha dejado la carretilla sin cargar
    yo no fui, salí a las 2
    pone tu clave
    le dejé la clave a Samu
    la clave no se deja macho
    ya ya
    Buenos días Rachid. Ha llegado el monitorio de la financiera, 1.842 €.
    Pero yo pague 600 en mayo
    ¿Tiene el justificante?
    del cajero, creo que si
    Búsquelo hoy. Tenemos 20 días hábiles, acaba el 18.
    Vale. Nos oponemos por la diferencia y los intereses.
    tengo que pagar algo ya? me han mandado un numero de cuenta NL91ABNA0417164300
    A ese no pague nada. Cualquier pago, por el juzgado.
    gracias letrada
    Buenas. Cuota de riego 2º semestre: 1,2 ha, 74,16 €
    GB29NWBK60161331926819 con nº de comunero. Hasta el 15
    Yo tengo 0,9 desde que vendí la de abajo
    Tráiganos la escritura y se regulariza. De momento sale así.
    pues no pago hasta que lo arregléis
    Le corre el 5 % de recargo, usted verá
    Te ha llegado el código de Iberdrola? puse tu número en el contrato
    sí espera
    148209
    caducado, te mando otro
    ya está, 41 al mes cada una
    Ha venido el de los maniquíes?
    A las 12, ha dejado dos
    eran tres
    el otro el lunes, sin cabeza dice
    sin cabeza como el año pasado
    ponemos bufanda
    Alguien está pidiendo dinero en nombre de Ramona. Ramona está en el hospital y no tiene el \
    móvil.
    A mí me ha escrito esta mañana
    Has pagado?
    Le dije que hasta el día 5 no cobraba
    Pues no contestes más y guarda los mensajes, que su hijo va a denunciar
    No me acuerdo cómo se entra
    en la app azul, abajo pone entrar
    Pide clave de seis
    la del cuaderno, no me la escribas aquí
    Ya la he puesto y ahora dice que mira el sms
    pues miras el sms y copias el número ahí, solo ahí
    He entrado
    ves la pensión?
    Veo 912,30
    Chicas sin Conchi aquí
    A ella ni mu
    qué tramas
    Cumple 60 el 2 y nunca ha salido de España
    ay es verdad
    Lisboa, dos noches, con su hermana
    y quién cuida al padre
    Su hermano, hablado está
    cuánto sale
    240 con avión, somos 16
    15 por cabeza
    bizum a +31 6 38206152, soy yo desde el del trabajo
    Por qué al del trabajo
    porque en el mío mira ella las notificaciones, comparte despacho
    jaja cierto
    Yo no puedo este mes. Pongo tarjeta y un beso
    Firmas igual
    Me ha preguntado Conchi qué hacemos el 2. Le he dicho que dentista
    esta tiene chimenea https://www.example.org/news/4417
    280 noche??
    entre 8
    quién son 8
    nosotros, los de Burgos, y tu hermana si viene
    mi hermana no viene con los de Burgos
    entre 6 entonces
    mira la de Soria
    8x400 hoy, recuperación 1:15
    hechos 6, gemelo cargado
    Bien parado. Mañana bici
    y la tirada del domingo?
    14 suaves si no duele
    Me han abierto la inscripción de Valencia
    Maratón o media
    media
    Bien. La entera en 2027
    cruel
    Recoges tú el dorsal de Sonia el sábado? Yo trabajo
    Piden autorización y copia de su dni
    Que te la mande ella, tapando lo que sobra
    ok se lo pido
    Y estira el gemelo
    sí señora
    salut Karim, mañana no hay faena, llueve
    ok chef. et le paiement
    3 días, 195
    cette fois compte de mon frère GB29NWBK60161331926819
    por qué a tu hermano
    mon compte bloqué, papeles caducados
    Mejor te lo doy en mano el lunes
    ok lundi
    Jefa me ha parado la gendarmerie
    Qué pasa
    750 por el tacógrafo y si no se paga no sigo
    la tarjeta de empresa da error
    Pásame el papel
    ES9121000418450200051332 Trésor public y la referencia que pone abajo
    Con transferencia tarda. Que te den el enlace
    https://papara.com/x
    Pagado con la mía. Hablamos del tacógrafo mañana
    fue el descanso de Poitiers
    hoy recoges tú a los dos?
    sí, a las 4:10
    el mío lleva la flauta, que no se la deje
    Buenos días D. Anselmo, el recibo de decesos, 31,07, vino devuelto
    cambie de banco
    ¿Me facilita el número nuevo?
    y usted quien es
    Mari Luz, de la agencia de la plaza, le hice yo la póliza a su señora
    mi señora murio en marzo
    Lo sé, lo siento mucho. La suya sigue a su nombre.
    digame el numero de poliza
    Acaba en 774, capital 3.600
    eso pone
    sort code 20-45-45 account 73219846
    Anotado. Se pasará de nuevo el día 5.
    y si lo pago en la oficina
    También, de 9 a 13:30
    pague en mano, me dio recibo una chica
    Es Noelia. Entonces anulo el giro.
    q tal la noche
    mala. la 14 tocando el timbre cada diez minutos
    la señora de los caramelos?
    esa
    y encima se fue la luz del office
    me cambias el 18 por el 21? tengo la comunión de mi ahijado
    el 21 es domingo?
    sábado
    pues entonces sí, díselo tú a la supervisora que a mí me pone cara
    hecho, gracias guapa
    Buenas, papis de la 2013
    El micro a Casilda sale 9.800 por nene, tengo que señar mañana a la mañana
    alias mariela.2013.club a nombre mio, Mariela Bussi
    Mandé lo de Ciro
    gracias! anotado
    y el mío viaja con la abuela así que van dos
    entonces son 19.600 jaja
    uh
    ahi va lo q faltaba
    Vecina buenas, le ha llegado un SMS de la mensajería?
    sí uno con números
    Es que puse su móvil porque yo estoy en el dentista. El chico está abajo con la lavadora y \
    le pide el código
    505814
    perfecto, se lo digo
    yapeame 80
    ya a tu numero?
    no al +31 6 66462550, es del gasfitero
    dice q mañana vuelve por el tubo
    Papá soy Irene, este es mi número de ahora, la compañía nueva no me ha hecho la \
    portabilidad
    Eso dicen todos
    jajaja ya lo sé, por eso te iba a llamar pero estás en el cine con mamá
    Acabamos de salir
    llámame anda
    Chicas de la calle Portales!
    ya están abiertas las votaciones de escaparates de Navidad en la web de la Cámara \
    https://vote-contest.example.click/a7 somos el 17
    voté por vosotras y por la pastelería
    traidora pero gracias
    dejan tres votos eh
    el jueves dicen los finalistas en la radio
    wey q dejo la de quimica
    pag 84 ejercicios impares
    todos???
    todos
    no mms
    el 7 asi?
    nel te falto balancear
    ps me vale ya a dormir
    jaja bai
    Kaixo, sigue disponible la Orbea?
    Sí
    te doy 220 y la recojo hoy
    240 lo último, tiene cubiertas nuevas
    venga
    Hola a todos, me han robado el Instagram (no el whatsapp). Si os escribe mi cuenta con lo \
    de las inversiones no soy yo
    jo a mí me escribió ayer
    le diste algo?
    no, ni lo abrí
    menos mal. denunciadla si podéis que así la cierran antes
    manda 200 mil ya porfa
    mi mamá está en urgencias y la droga no la cubre la eps
    qué pasó??? la llamo
    llámame a mí, ella está con suero
    ok ya colgamos, te mandé al nequi
    llegó. estoy en la fila de la farmacia
    cómo sigue
    mejor, le bajó la presión. la dejan hasta mañana
    Paqui soy Javi de informática
    en el móvil: ajustes, dispositivos vinculados, vincular, y apuntas al código que tienes en \
    la pantalla del ordenador nuevo
    no veo ajustes
    los tres puntitos arriba
    ya está, han salido todos los chats
    perfecto, el ordenador viejo dale a cerrar sesión ahí mismo
    el que pone Windows de marzo?
    ese
    no entiendo por qué te enojaste
    no me enojé
    colgaste
    se cortó
    ta
    es que siempre decidís vos. el sillón, el color, todo
    te pregunté tres veces por el sillón
    me mandaste tres fotos a las dos de la mañana
    bue
    no quiero el verde
    y bueno no llevamos el verde
    en serio?
    en serio, es un sillón
    hacen tortas fritas acá abajo, traigo?
    dos con azúcar
    Buenas tardes, le escribo de la administración de la finca Ezcurdia 12
    Según acta del día 4, la derrama del ascensor son 386,40 € por piso, en dos plazos. La \
    cuenta de la comunidad es FR1420041010050500013M02606, la de siempre. Indique piso y letra
    El primer plazo cuándo es?
    Antes del 10
    Yo el 10 no cobro todavía, cobro el 25
    Se lo comento a la presidenta, no creo que haya problema
    Vicent necessite 400 ja, el conductor no arranca si no li paguem el peatge i el gasoil, la \
    targeta de la societat no passa
    a qui
    a mi per bizum i jo li ho done
    tinc límit de 300
    pues 300
    fet
    i la resta li ho demanes a Amparo que és la tresorera home
    Amparo està tocant en l'altre autobús, no mira el mòbil
    mamá estoy en tu casa y pita todo
    ay hijo el código
    cuál es!!!
    el del cumpleaños de tu abuela
    no lo sé
    140231
    ya. y ha llamado la central, les he dado tu nombre
    y la palabra clave?
    croqueta
    jajaja eso
    jefe soy Driss telefono roto este nuevo
    qué Driss
    el de la fresa finca 3 con Hassan
    vale. mañana a las 6 y media en la gasolinera
    y la nómina misma cuenta no cambia
    la misma entonces
    gracias jefe
    Bajáis a la Vuelta del Castillo?
    en media hora, que Lola ha comido un calcetín
    otra vez???
    el tercero. Lo vomitó entero, parecía recién lavado
    qué asco jaja
    el veterinario dice que le demos zanahoria para masticar
    Thor ni la huele
    coge el chubasquero que viene negro
    dónde estáis
    en los columpios, con el galgo ese nuevo
    Lola se ha comido algo, mírale la boca
    era una galleta del galgo
    y el dueño qué tal
    majo. se llama Fermín, cómo no
    en Pamplona, qué original
    baja mañana a las ocho dice
    a las OCHO
    pues yo voy eh
    tía
    me dejas 250 pa la fianza
    te los devuelvo cuando me ingrese la beca
    llevo desde octubre esperando los 60 del concierto
    ya...
    tienes razón
    no es mal rollo eh, es que no tengo
    nada, se lo pido a mi tía
    has cenado?
    Tía cómo le hacía usted al mole que me pidieron para el sábado
    ay mija eso no se escribe
    encontré este https://maps.example.com/?q=52.09,5.12 se parece?
    ese lleva galletas marías, no
    el de nosotros lleva plátano macho y pan de yema tostado
    y chilhuacle, si no hay pues guajillo
    cuánto chilhuacle para 20 gentes
    al tanteo
    jajaja ya sabía
    Mamis en las noticias salió lo del timo de "hijo en apuros", avisad a los abuelos
    a mi suegro le quitaron 2000 así
    no me digas
    y no quiere denunciar de la vergüenza
    eso la policía lo ve cada día, que vaya a Jefatura y pida cita por la web \
    https://tikkie.me/pay/a1b2c3
    se lo mando a mi marido, gracias
    Suegra le llegó un correo de Disney con un numerito?
    no miro el correo
    mírelo que vence en 15 min y los niños están llorando
    858906
    ya venció. le doy a reenviar
    uy
    ahora
    entró. silencio total jaja
    Buenos días Rafa, soy Encarni de las persianas
    Te recuerdo la factura 114, 275 euros, venció el 15. El número va abajo en la factura pero \
    te lo pongo: DE89370400440532013000
    Ostras se me pasó
    puedo mitad ahora y mitad a primeros?
    A primeros todo entonces, no te preocupes, pero no me falles
    vaya robo lo de ayer
    ni var ni nada
    yo no fui a dormir hasta las 2 del cabreo
    mi padre apagó la tele en el 70
    quién hace la paella el domingo
    le toca a Quique
    madre mía
    llevaremos bocadillo
    loco préstame 60 hasta el viernes
    pa qué
    pa comer
    ven a la casa y comes
    no, es q tengo q mandar a mi mami hoy y me faltan 60
    ya, efectivo no tengo
    deposita al pichincha GB29NWBK60161331926819 es de mi ñaña
    hecho fue
    ya te puse los 60 en la mochila
    ñañaaaaa
    cuenta
    me escribió
    quiéeen
    el de la biblioteca
    que si voy a la feria del libro el sábado
    y qué le dijiste
    que quizás
    cómo que quizás, di que sí
    es que el sábado le ayudo a mi papá en el local
    yo le ayudo a tu papá
    jajaja no sabes ni cortar tela
    aprendo
    le pongo sí entonces
    ya?
    ya. visto y no responde
    paciencia
    respondió con un sticker de un pato
    eso es amor
    Soy sor Pilar, les escribo desde el móvil de la portería porque el mío lo han llevado a \
    reparar
    Gracias hermana. ¿Sigue en pie la reunión?
    Sí, jueves a las cinco, traigan las autorizaciones de la excursión firmadas
    ¿Y los 14 euros?
    En un sobre con el nombre, por favor. No hagan transferencias que luego no sabemos de \
    quién son
    oye llegó el de rappi pero pide código
    no soy yo es la cuenta de Beto
    pues dile q me lo mande q se está enfriando
    dice q 58
    solo 2 numeros?
    eso dice
    sí era
    no puedo entrar a la app de turnos
    le diste a olvidé contraseña?
    si manda un codigo a un correo q ya no tengo
    habla con Nuria de rrhh, ella te cambia el correo
    tu me puedes ver si el domingo entro?
    entras a las 16, sala 4 y limpieza
    puf vale gracias
    vecino el camión de la basura hoy pasa?
    martes jueves y sábado
    entonces hoy no
    aquí están las rutas nuevas https://maps.example.com/?q=52.09,5.12 el barrio es la zona 3B
    ahí dice a las 5 am, quién se va a parar a esa hora
    el señor del 201 que no duerme
    cómo está la Macarena
    cortada
    otra vez
    procesión chica
    y yo con una guiri que quiere ir al Alamillo
    tira por la ronda
    señores
    arbitraje de noviembre, 11 por cabeza, bizum a mí como siempre
    yo no jugué ningún partido, lesionado
    eso se paga igual lo votamos
    yo voté que no
    ya y perdiste
    toma tus 11 sanguijuela
    Papa me han robado la cartera, tarjeta y todo. necesito dinero hoy
    A ver. Quién eres
    papa por favor
    Cómo se llama la perra del pueblo
    se murió en agosto. Canela
    Dime dónde te mando y cuánto
    western union a mi nombre, 200, lo recojo con el pasaporte que ese sí lo tenía en casa
    Mandado, clave 482-117-9930. Denuncia eh
    ya estoy en comisaría con Giulia
    Abuela no se escuchó nada
    q
    que apretaste mal, hay que mantener
    jaja ahora sí, dijiste hola
    yaescucho la musik del vecino
    y decile que baje
    no ha de qerer. trae mandioka domingo
    sí llevo
    vecis hasta el domingo se vota el presupuesto participativo, nuestro proyecto es el de la \
    plaza con bebederos https://stem-dans.example.top/nl en la página de la muni
    me pide dni y nro de trámite, es así?
    sí, el nro de trámite está en el frente del dni nuevo
    y ahora un código al mail. ahí está, voté
    voté también las luminarias de Ayolas
    genia
    hola naty
    te puedo pedir 40 lucas hasta fin de mes? es pa la matrícula de la Emi
    naty? viste?
    ya no te preocupes, mi papá me pasó
    amiga recién leo, estuve con la guagua en el consultorio todo el finde
    perdona en serio
    cómo está el gordo
    bronquitis, nebulizador cada 4 hrs
    pucha. te llevo una cazuela el martes
    Buenas tardes Sr. Huamán, de la clínica dental
    Le recordamos su cita mañana 4.30 pm con la Dra. Ruiz
    puedo ir 5
    A las 5 hay otro paciente, tengo 6.15
    ya 6.15
    Perfecto. Para separar el turno se adelantan 30 soles, por Yape a la clínica +31 6 \
    00946755 o en recepción
    en recepción nomas
    quién abre mañana
    tú
    yo cerré hoy!!
    lo pone en la hoja
    pone Sonia S.
    hay dos Sonia S
    pues que abra la otra
    la otra está de baja
    me cago en todo
    te cambio la tarde del miércoles
    Mamá soy Dani este es el del hospital, el mío aquí no tiene cobertura
    No abro enlaces de números que no tengo
    no te he mandado ningún enlace
    Me dice tu hermano que sí que eres tú porque hablasteis ayer
    gracias por la confianza jajaja
    Hay que estar muy atenta. ¿Comes bien?
    Vecinos, han forzado dos coches en el -2. Revisad los vuestros
    el gris de la 34 es mío???
    no, la 34 está bien. 27 y 29
    hay cámaras?
    graba la de la rampa, lo pide la policía. El número de parte es el 3381/25 por si lo \
    queréis para el seguro
    gracias presi
    abu te llegó el numerito de la seguridad social?
    No quiero dar números que luego me roban
    soy Claudia abu, estoy pidiéndote la cita del médico de la pensión
    Que no. Ven tú el sábado y lo hacemos juntas.
    haces bien. el sábado
    papá vendió el falcon
    QUE
    al gordo Medina
    no te creo
    está llorando o es el sol
    las dos cosas
    cuánto le dio
    no quiere decir. dice que el precio es entre él y el gordo
    lo regaló entonces
    lo regaló jaja
    y en qué va al club ahora
    en la moto de mamá
    dios mío
    vení el domingo, quiere hacer un asado de despedida
    de despedida del auto?
    sí, el gordo lo trae y comemos al lado
    estamos todos locos
    traé pan y hielo
    llevo a las nenas, que se saquen la foto
    ya está hecho el splitwise de la casa https://papara.com/x meted lo vuestro
    puse el vino y la leña
    Marta debe 61,20, Koldo 48, Ane nada que puso la compra
    y yo por qué 61 si me fui el sábado
    tienes razón, quito tu domingo
    44 entonces
    44
    bizum hecho
    Buenos días Mohamed, soy Inés de servicios sociales. Está la cita de extranjería abierta
    buenos dias señora ines gracias
    Le va a entrar un mensaje de CLAVE con letras y números, póngamelo aquí por favor que dura \
    10 minutos
    7HQ2
    Son seis, falta algo
    7HQ2LM perdon
    Conseguida: 14 de marzo 9:20, oficina de Cáceres. Lleve pasaporte, empadronamiento y la \
    tasa pagada
    que Dios le de salud
    Buenas Amaia, la semana que viene es puente
    Sí, Jon no tendrá clase entonces?
    El jueves no, pero puedo recuperar el martes a las 18.15
    el martes tiene inglés. lo dejamos
    Ok. Le paso la partitura del Clementi https://maps.example.com/?q=52.09,5.12 que mire solo \
    la primera página, manos separadas
    se lo imprimo
    dónde cenáis
    no cenamos, tercer aviso seguido
    aquí en la base hay lentejas
    guarda
    se las ha comido Peña
    todas?
    con pan
    acabamos de dejar a la señora, volvemos. hay algo?
    yogur y media tortilla de anteayer
    Manolo méteme 900 en esta cuenta sort code 20-45-45 account 73219846 a nombre de Talleres \
    Náuticos Bahía, hoy antes de las 2
    qué ha pasao
    luego te cuento, hazlo
    era la bomba de inyección. si no pago no sueltan el barco y mañana hay levante, hoy era el \
    último día de mar
    haberlo dicho quillo
    Buenos días Chela
    hoy te toca poner lo de la tanda, son 500 y el número 6 es doña Mago
    ay se me olvidó, hasta cuándo hay chance?
    hoy a las 6 porque ella ya apartó su refri
    te lo llevo o te deposito
    deposítale directo en el Oxxo a su tarjeta FR1420041010050500013M02606 sale Margarita \
    Tecuapetla
    no que siempre era a la tuya
    sí pero me la bloquearon por la clonada esa, mejor cada quien a la que le toca
    ya, 500 más 15 de comisión que pinches rateros
    gracias manita, tú eres la 9
    Maruja qué te ha dicho la doctora
    que ande
    eso nos dice a todas
    y que deje el pan
    pan no dejes
    eso le he dicho yo
    y lo del oído?
    cerumen. me metió un chorro de agua que casi salgo volando
    y ahora oyes
    oigo al de arriba roncar
    pues antes vivías más tranquila
    cogiste el décimo de la peluquería?
    el 24.731. te cogí uno a ti que te conozco
    te debo 20
    y los 20 del año pasado
    esos tocaron
    tocó el reintegro Maruja!
    pues con eso los pagué
    no, con eso te compraste las zapatillas
    que son para andar, lo que ha dicho la doctora
    mañana a las nueve en el puente entonces
    nueve y media, que dan la misa por la tele
    Miguel dormimos en Covaleda o en Duruelo?
    mira https://www.example.org/news/4417 la de Duruelo tiene garaje para bicis
    y la crítica de "olía a oveja"?
    es Soria
    vale resérvala tú que a mí me pide crear cuenta
    hecha, 34 cada uno, se paga allí. cancelación hasta el martes
    Estimados huéspedes, alguien está escribiendo haciéndose pasar por nuestra recepción para \
    que paguen de nuevo la reserva. No paguen por enlaces, todo se cancela aquí
    A mí me llegó por Booking ayer
    ¿Abrió el link?
    Lo abrí pero no puse tarjeta porque me daba miedo
    Bien hecho. Su reserva está bien, check in desde las 13. Le esperamos con matecito
    Llegamos 5 am en bus, se puede dejar maletas?
    Sí, toque el timbre fuerte que don Eusebio duerme
    Votá por nuestra comparsa, es en la página de la municipalidad \
    http://dance.example.live/v?id=3 pide número de cédula
    cédula pa para votar una comparsa?
    y sí, el año pasado votaron 3 mil veces los de Villa Mora
    yo mi cédula no pongo en ningún lado
    está bien amiga, vení a gritar nomás
    despierta?
    obvio son las 10
    tenemos parcial de renal en 2 h
    tenemos QUÉ
    jajajaj
    dime q es mentira
    míralo en el cronograma
    me quiero morir
    repaso rápido? glomérulo
    no más glomérulo
    síndrome nefrótico
    proteinuria más de 3.5, edema, hipoalbúmina
    y
    hiperlipidemia
    ves que sabes
    y nefrítico
    ahora tú me dices
    hematuria, hta, oliguria, edema poquito
    vas a pasar
    no he desayunado
    te llevo un pandebono
    te amo
    dos?
    tres
    sal ya
    Amaia cuál era el código de la puerta del jardín
    1812, y le das al candado
    y no la dejéis abierta que Patxi se va a por tabaco
    se ha ido a por tabaco
    doña Pilar buenas noches soy Yamileth me robaron el telefono en el metro este es el que \
    consegui
    el lunes voy igual a las 8
    Hola Yamileth, no leía números que no conozco. Ya te vi llegar
    jaja si doña Pilar. puede decirme la clave de la wifi
    la pone detrás del aparato
    Che tu me debe os 2000
    sí desculpa, quinta te pago
    agora é no Prex, ES9121000418450200051332, a outra conta fechou
    tu tem Prex desde cuándo?
    desde ontem bo
    te mandei mil, resto no 10
    Buenas doña Xinia, aquí los modelos de puertas https://maps.example.com/?q=52.09,5.12
    me gusta la de dos hojas, cuánto sale en cedro
    385 mil instalada, el 50 de adelanto y el resto al entregar
    uy carito. y en pino?
    240
    lo hablo con mi esposo que cobra el 15
    con gusto, el precio lo mantengo hasta fin de mes
    cuántas familias hoy
    63
    y leche
    40 cajas, no llega para todos
    damos a los que tienen niños y el resto legumbre
    vale. falta chofer para Entrevías
    voy yo con la furgo si me dejan la llave en conserjería
    dejada. el itv caducó ayer eh
    y qué quieres que haga
    ir despacio
    repartido Entrevías, sobraron dos cajas de la familia que no abrió
    los Benítez? se mudaron
    las dejo en el convento
    apunta los lotes, que luego nos los piden
    22B y 22C
    perfe
    Familias de 3º B, buenas tardes, soy Manuel el tutor
    La cuenta de TikTok de una alumna está en manos de otra persona y desde ella se piden \
    fotos a sus compañeros. Pidan a sus hijos que no respondan. La Guardia Civil está avisada
    mi hija recibió uno anoche, ¿qué hacemos?
    Guarde captura y no lo borre. Mañana la agente viene a segunda hora
    ¿la niña está bien?
    Sí, está en casa con sus padres
    Buenas tardes, Begoña. Te paso los gastos de tu tía, son 1.912,40 la funeraria y 164 la \
    esquela
    Gracias Joseba. ¿Se puede pagar de la libreta de ella?
    Está bloqueada hasta que tengamos el certificado de últimas voluntades. He pagado yo. \
    Cuando quieras, tu mitad a mi cuenta GB29NWBK60161331926819
    Es mitad y mitad o tres partes, también está Iñaki
    Tres, tienes razón: 692,13 cada uno
    Te lo he hecho con fecha valor mañana
    Hola Lucho, estás ocupado?
    No decime
    Me podés prestar 60 mil hasta mañana? Se me cayó la app del Santa Fe y el herrero me \
    espera acá
    Sí. A tu alias?
    No, directo a él 11999998888 que es K. Peeters
    Enviado
    Mañana a la mañana te lo paso, gracias
    Ahí te transferí los 60
    Me llegó
    Ya hablaste con mi mamá de la rodilla?
    Dice que bien. O sea que mal
    Voy el jueves entonces
    Cógelo
    Vale no puedes. Papá está en urgencias, en el Virgen del Rocío. Está consciente
    Estaba en clase. Qué ha pasado
    Se ha caído en el baño. Le están mirando la cadera
    Salgo ya
    Me haces un bizum de 60? Me he venido sin cartera, con el móvil y las zapatillas de casa
    Van 100
    Gracias. Pregunta por ti. Dice que no vengas
    O sea que vaya
    Claro
    vecinaaa me pasas la receta del pipian porfis
    Mira es esta https://www.example.org/news/4417 pero no le hagas caso a lo de la manteca, \
    échale la mitad
    y el chile cual
    El que aguante tu suegra
    jajaja entonces habanero
    Ya quedó? Huele hasta acá
    Ay no, te quedó más bonito que el mío. No te vuelvo a pasar nada
    Chicas voten el mural de la escuela de Santi, es el 7, el del yaguareté \
    https://vote-contest.example.click/a7
    esto es posta? mi cuñada votó una cosa de una nena bailarina y le chorearon el wasap
    Siii es la página de la muni, arriba dice municipalidad. No te pide nada, tocás el corazón \
    y listo
    a ver
    voté. igual el 4 es mejor
    traidora
    Salimos segundos!! ganó el 4
    yo no dije nada
    Has cogido tú las llaves del trastero?
    No
    Están en el cuenco. Donde siempre
    Ah
    Cenas aquí?
    Si hay cena
    Hay tortilla
    Con cebolla?
    Claro que con cebolla
    A las nueve
    Ama has abierto tú la tele?
    Sí. Me pide un código de 4 de la plataforma esa. Te ha llegado a ti?
    4417
    Dice incorrecto
    ponlo otra vez, 4-4-1-7, caduca en nada
    Ahora. Qué ibais por la temporada 3?
    no me cuentes NADA
    Se muere el cura
    amaaaa
    Quiubo, soy Tatiana. Este es mi nuevo número, me robaron el celular en el Transmilenio
    Tatiana la de quién jaja. Cómo se llama mi perro
    El gordo? Su perro se murió en enero y lloramos con aguardiente en el andén. El de ahora \
    no lo conozco
    Listo si es usted. Qué pena lo del cel
    Ya bloqueé todo. Solo era para avisar
    Y le hicieron algo?
    No, el susto. Y la foto con mi abuela que no tenía copia
    Esa la tengo yo. Ya se la busco
    Ay. Gracias
    mándeme 35
    al mismo?
    si
    Buenos días. Me robaron la cuenta el sábado. Si recibiste un enlace o una petición de \
    dinero no era yo. Ya la tengo de vuelta con verificación en dos pasos. Perdona
    Buenos días Amparo. Yo abrí el enlace pero no puse nada
    Mira por si acaso en dispositivos vinculados que no haya ninguno que no sea tuyo
    No hay ninguno
    Menos mal
    Hola, sigue disponible la bici? https://www.example.org/news/4417
    Es talla 52 o 54
    54, lo pone en el cuadro
    Y las ruedas son nuevas?
    La de detrás sí, la otra tiene un año
    Te la dejas en 90
    No. 110
    Haces envío?
    Por la aplicación sí, fuera no
    Es que soy de Ronda
    Pues por la aplicación, 18 más
    Vale, la compro ahí
    Me ha llegado. Mañana la embalo
    Me sale que está en reparto
    Sí, la recogieron ayer. Los pedales van en la bolsa
    Ha llegado, el timbre viene roto pero bien
    Yeimi me cambias el sábado noche
    Por cuál
    El martes tarde o el que quieras
    El martes no que tengo al niño en terapia. Domingo día?
    Hágale
    Pero me dejas hecho el inventario
    Ay no
    Ay sí
    Bueno
    Hola, al final qué hacemos con lo de la luz
    Mándame la factura
    Ahí entran 12 días que yo ya no estaba
    Y 18 que sí
    Vale, hazme tú la cuenta
    61,40 tu parte. Y de la fianza te tocan 200, que te los doy yo cuando me los devuelva la \
    casera
    Y no se puede descontar
    No, porque ella aún no ha devuelto y yo tengo que pagar la luz el viernes
    Entiendo
    Son 61,40 entonces. FR1420041010050500013M02606
    Sale Paula Robledo. Tú no eras Paula Suárez?
    Es la cuenta con mi madre, Robledo es ella. Suárez es mi padre
    Ok. No me llames, estoy en la oficina
    No pensaba
    Gracias
    La casera ha devuelto 180, dice que 20 por la persiana. Te hago bizum de 180
    Venga
    Bon dia Laia, estic amb el teu portàtil nou. Tens un minut?
    Sí digues, o en castellà que tinc el Hugo al costat i també ho vol fer
    Venga. Abre web.whatsapp en el portátil, y en el móvil Ajustes > Dispositivos vinculados > \
    Vincular. Escanea el cuadrado de TU pantalla
    no me sale el cuadrado, me sale una bola girando
    Recarga. Y si alguien que no soy yo te manda un cuadrado de esos, no lo escanees
    Ara sí. Ya están mis chats
    Perfecte. Hugo lo mismo, pero en el suyo
    dice Hugo que si puede tenerlo en el suyo y en el mío
    Dile que no
    Me urge que deposites 5,800 a la clínica, a Memo lo tienen que operar del apéndice
    qué? dónde están
    San José, Querétaro
    sort code 20-45-45 account 73219846 K. Peeters referencia MEMO H
    no me marques estoy con el doctor
    le estoy marcando a Sandra
    ok ya me dijo. deposito
    <comprobante>
    Ya entró a quirófano. Mañana te pago la mitad
    Quedan empanadas?
    Dos, de las de mamá
    Dejalas
    No las iba a tocar
    Mañana cierran la Caracas desde las 5, miren https://www.example.org/news/4417
    Gracias, yo entro por la 30
    También va a estar dura
    Buenos días! recordatorio tanda: hoy toca a Lupita. $500 antes de las 8 pm
    Amiga puedo darte 300 hoy y 200 el viernes?
    Ay Reyna, ya van 2 veces
    Es que no me cayó la quincena, te lo juro, se cayó el sistema de la nómina
    Bueno pero el viernes sin falta porque luego Lupita me ve feo a mí
    A la misma tarjeta?
    Esta es la nueva porque me clonaron la otra sort code 20-45-45 account 73219846
    <comprobante> ahí van los 300
    Ma, agendame este. Me cambié de compañía y no me pasaron el número los inútiles
    Quién habla
    Flor, ma
    Flor tiene otro número
    Sí, por eso. TE ACABO DE DECIR
    Qué te dije el domingo cuando te fuiste
    Que así con ese pelo no iba a conseguir trabajo. Y lloré en el bondi por si querés saber
    Perdoname
    Está bien
    Igual necesito 20 lucas para la SUBE y la comida hasta el viernes. Mi mercado pago está \
    con el número viejo
    Yo tampoco me acuerdo la clave. Pasale tu padre
    11999998888
    Dice papá que ya está. Y que el pelo le gusta
    Gastos de la casa rural https://maps.example.com/?q=52.09,5.12
    Me salen 61. Te hago bizum el viernes que cobro
    Sin prisa
    wey
    weeeeey
    me pidio la tarea d quimica
    eso no es nada
    con carita
    q carita
    🥺
    ok eso si es algo
    q le pongo
    la tarea no la has hecho
    ...ya se
    Amor ya llegué pero no abre
    Es 913573 y luego gato
    ya le puse gato y nada
    Gato es el #
    YA SÉ QUÉ ES GATO
    Ah no, lo cambiaron el lunes. 5-5-0-8-1-2
    Y en la farmacia me piden el código que te llegó para el descuento
    739-434
    40 pesos ahorrados. Ya con eso nos jubilamos
    Primo, no me fallés. Necesito 350 lucas hasta el lunes para la caja del Gol. El mecánico \
    no me la arma si no le dejo seña
    sos vos o me están cuenteando
    Soy yo boludo
    eso diría el del cuento
    jajaja esa cara de sueño y el gol sin trompa. ok sos vos
    GB29NWBK60161331926819 es un CBU nuevo del Provincia, me depositan ahí el sueldo ahora
    no llego a 350. 200 y no me apures
    200 sirve. El lunes cobro y te paso
    ahí fue
    Te devolví 100, los otros el 10. Se complicó
    Mama has vist les ulleres de la iaia?
    A la nevera
    què?
    Que estan a la nevera. Les va deixar amb els iogurts
    i ella què diu
    Que allí no se pierden. Y oye, pues no
    Li ho hem de dir al metge
    Dijous tenim hora
    vinc
    necesito 31 mil para el pasaje, sale 23:50
    qué pasó con el otro
    lo perdí. me pasás?
    ya está
    lo saqué. gracias
    Voten por Contabilidad en el concurso de disfraces, es el formulario de Bienestar \
    https://vote-contest.example.click/a7 hasta las 4
    a mí me pide entrar con el correo de la empresa
    Claro, para que no voten tres veces como el año pasado
    no sé de qué me habla
    Usted era el calabazo que votaba
    listo, voto emitido, una sola vez
    El recibo de mi apá https://video.example.com/watch?v=a1b2c3 son 4,180
    A mitades. El viernes te lo doy
    Sale
    Buenos días, Iván. A partir de febrero le agradecería que ingresara el alquiler en esta \
    otra cuenta: sort code 20-45-45 account 73219846, a nombre de mi hija Covadonga y mío, \
    porque me ha dicho el notario que es mejor así por lo de la herencia. El importe es el \
    mismo, 615. Un saludo, Maruja
    Buenos días Maruja, ¿me lo podría poner también en un papel firmado? No es por \
    desconfianza
    Hace usted muy bien. Se lo dejo en el buzón, y le dejo las medias noches que sobraron
    Gracias, no hacía falta
    Ingresado. Le paso el justificante <imagen>
    Ya lo veo. Cierre la ventana del patio que dan lluvia
    Papá ya desayunó?
    A las 5 mija
    Y cómo amaneció la papa
    Negra la de abajo. Helada
    Ay no. Mucha?
    La mitad del lote de su tío. La mía menos porque yo le eché humo
    Y él no le echó?
    Él dijo que no iba a helar
    Y qué dice ahora
    Nada. Que está lloviendo bonito
    Abu para que te ande en la compu: tres puntitos, dispositivos vinculados, vincular \
    dispositivo, y apuntá al cuadrado de la pantalla
    Nico no quiero tocar eso sin hablar con vos
    Te llamo
    Bueno, ahora sí
    Me pide la huella
    Sí, es para confirmar que sos vos
    Listo, dice activo
    qué código te mandó el del pedido? está abajo
    2904
    listo, lo tengo
    Familia y amigos, ya recuperé mi número. Del lunes a hoy lo que pidieron no fui yo, me \
    sacaron el código con lo de una reunión. Si alguien depositó, avísenme
    Toño yo te deposité 2 mil
    No me digas compadre
    Dijiste que era para la operación de tu mamá
    Mi mamá está aquí pelando nopales
    Pues sí me pareció raro que me dijeras "estimado"
    Guarda el ticket, vamos mañana al ministerio. Y te los repongo aunque sea de a poquito
    No me repones nada, no fuiste tú
    Ya cerraste?
    Orita. Faltan los jitomates
    Pasó otra vez el licenciado
    Cuál
    El del traje gris
    Y qué quería
    Fresas. Medio kilo
    Nada más fresas
    Y preguntó cuánto mide el local
    Y tú qué dijiste
    Que depende
    De qué
    De quién pregunte
    Mi hija dice que se va a Houston en enero
    Ya me habías dicho
    Que siempre sí
    Entonces ya no va a agarrar el puesto
    Nunca lo iba a agarrar
    Te aparto un kilo de mandarina
    Que sean dos
    No puedo hablar, estoy dentro del juzgado. Paga por favor 400 a la abogada antes de las \
    dos, te los devuelvo el viernes
    TR330006100519786457841326 K. Peeters
    Hecho
    Ya fuera. Gracias, el viernes sin falta
    Hermano contésteme por escrito que aquí no dejan hablar
    Qué pasó
    Ingresaron a Julián anoche, un accidente en la moto. Está en cuidados intermedios
    Dios mío. Está consciente?
    Sí pero lo van a operar de la pierna. No le diga a mi mamá todavía
    Piden 380 mil por el material y yo tengo 150
    Le mando 230. A su Nequi?
    No, al de Yurany +31 6 63264955 que el mío quedó en el teléfono de Julián y está en \
    pedazos
    Enviado. Qué clínica, voy saliendo
    San José. Piso 3
    Estoy en la portería
    Estás con tu cel a la mano?
    Sí qué pasó
    Se bloqueó mi cuenta de Apple, puse mal la contraseña con los lentes sucios
    Tú eres mi contacto de recuperación. Entra a Configuración, tu nombre, Inicio de sesión y \
    seguridad, Contactos de recuperación, ahí sale mi nombre y te da un código
    Y por qué no me marcas
    Te marco desde el fijo de la oficina
    Va, eras tú. El código es 599725
    Entró. Gracias
    Sonia, la impresora de la segunda no coge papel
    Abierta incidencia, vienen a las 12
    Buenas, sigue la máquina de coser?
    Sí, 160. Estoy acá https://video.example.com/watch?v=a1b2c3 hasta las 18
    Voy mañana 17 hs, llevo transferencia
    Vecinos, hoy a las 20 h se cierra la consulta de la fuente. Votad la opción B, por favor, \
    que si no la quitan http://dance.example.live/v?id=3
    Pide teléfono y manda un código. ¿Eso lo gestionáis vosotros?
    Lo gestiona el Ayuntamiento, plataforma Decide. El código es para comprobar que estás \
    empadronado. Si no te convence, en la casa de cultura hay urna
    Hecho por la plataforma. La B
    Gracias, Fermín
    Resultado: 214 la B, 190 quitarla. Se queda
    Buenas tardes, soy el Ing. Salvador Quiroz. Este es mi nuevo número corporativo, el \
    anterior queda para Paty
    Enterado inge
    Necesito el reporte de mermas de la línea 3 para mañana a las 7
    Se lo mando por correo o por aquí?
    Correo
    Va
    Carnal deposítale 1,900 al mecánico porfa ES9121000418450200051332 Fidel Ramos, es la \
    bomba de gasolina, no puedo contestar traigo las manos llenas de grasa
    ahorita?
    Sí porque cierra la refaccionaria a las 6 y mañana es domingo y me quedo sin taxi
    mándame foto
    ok voy al oxxo
    ya está, ticket <foto>
    Ya jaló. El martes te doy mil y lo demás la otra semana
    Presentaste lo de Ferrari?
    Mañana, falta el certificado
    Ok, vence el 20
    Mándeme el código que le llegó
    889749 qué es
    La factura del celular. Ya quedó
    Hola Berta, te dejo el enlace para reservar el curso del puente, quedan 3 plazas \
    https://www.example.org/news/4417
    Buenas! me pide tarjeta para reservar, ¿se cobra ya?
    Se cobra el 20% y el resto aquí. Si no hay viento te lo devolvemos o cambias la fecha
    Perfecto, reservado para el 6
    Genial, trae toalla y crema
    Che seguís juntando verdes? vendo 400, me los pagó un cliente de afuera
    a cuánto
    al blue de hoy menos diez pesos así no caminás hasta la cueva
    me sirve. son cara grande?
    cara grande todos, dos de 100 medio arrugados
    cómo hacemos
    Paso mañana a la salida del laburo por tu casa. Los contás, los mirás y me transferís ahí
    19:30 estoy
    estoy abajo
    bajo
    te llegó?
    dejame ver que tengo dos cuentas. Sí, entró a 11999998888, perfecto
    Ya contaste las mesas?
    14
    Y cuántos son
    139 confirmados y los de Iguala que no contestan
    Los de Iguala siempre llegan
    Pues entonces 151
    No caben
    Ya sé que no caben
    Y si quitamos a los del trabajo de papá
    A esos los invitó papá
    Que los siente él
    El salón dice que una mesa más son 3 mil
    Yo pongo la mitad
    Tú ya pusiste el pastel
    Bueno un tercio
    Déjame hablar con Rubén
    Qué dijo
    Que como queramos
    O sea que no quiere
    O sea
    Hola. Necesito pedirte 900 euros, para ponerme al día con la hipoteca. Te lo devolvería en \
    tres meses, de 300 en 300
    Hola. Lo he hablado con Marta
    Y
    Ahora no podemos. Lo de la otra vez todavía está pendiente y no quiero discutir contigo
    Lo de la otra vez te lo pagué con la furgoneta
    Sabes que no es así
    Si quieres te acompaño al banco a pedir que te aplacen dos cuotas
    El jueves a las 10. Gracias
    Hola Renata, el condominio pide identificación de cada adulto, puedes tapar número y \
    dirección
    Gracias, están en lista. Ubicación https://shop.example.net/item/98213
    Mi niño, ¿ya llegaron a puerto?
    Sí, esta mañana. Sin cobertura hasta ahora
    ¿Y comiste?
    Gofio y atún, pa variar
    La cabra de tu abuelo parió dos
    ¿Las dos vivas?
    Las dos. Una blanquita
    Guárdame la blanquita
    Vengas o no vengas, ya es tuya
    Abuela
    has comprado la tarjeta de 20? mándame los números
    Tu madre lo sabe?
    sí, pregúntale
    Dice que sí, por el cumpleaños
    6614 0892 77B4
    Inés soy Carlota, te escribo desde el móvil de una chica del hostal
    Carlota??
    Me han abierto la mochila en el tranvía 28. Cartera y móvil
    Estás bien?
    Sí. Cabreada
    Necesito 150 para las dos noches que me quedan y un billete de bus a Sevilla. El DNI lo \
    tengo, menos mal
    Perdona eh pero cómo sé que eres tú. No te lo tomes a mal
    Pregunta lo que quieras
    Qué había debajo de la cama cuando nos mudamos a Lavapiés
    Una pierna de maniquí. La llamamos Conchi
    Vale. Igual llamo al hostal, cómo se llama
    Yes... no, Lisboa Calling. Rua de São Nicolau
    He hablado con la recepción y contigo de fondo quejándote. Cómo te lo mando
    Dice la chica que el hostal acepta transferencia y me da efectivo: \
    TR330006100519786457841326, M. de Boer, pon habitación 6
    200. Compra una riñonera
    Te lo devuelvo el lunes en cuanto tenga tarjeta. Gracias de verdad
    Avísame al subir al bus
    Estoy en el bus. Se llama Rita la del móvil, es majísima
    Dale las gracias
    Bizum de 200 hecho desde el móvil nuevo
    entra una
    mañana tengo parcial
    una
    son las 2 ome
    reparto-v0.9.3-beta.apk
    La beta de la app de reparto. Tendrás que permitir instalar de orígenes desconocidos solo \
    para Drive y luego lo quitas
    En la ficha ponía que salía por Play Store
    El viernes entra en pruebas internas, hoy os lo paso así porque Google aún revisa. Si \
    prefieres esperar, espera
    Espero al viernes que es el móvil personal
    Sin problema
    papi soy Ainhoa, ya tengo número inglés. guárdalo
    Hola hija. Un momento que me siento
    Tu madre dice que primero te llame, que en la tele han dicho que esto es un timo
    jajaja vale videollamada
    convencidos? 🙄
    Convencidos. Qué delgada
    lo que os decía, la fianza son 500 libras antes del viernes y mi tarjeta española me cobra \
    un pastizal
    Dónde lo ingreso
    ES9121000418450200051332 sale el nombre de la agencia, Hartley Lettings, y de referencia \
    mi apellido
    El del banco lo ha hecho conmigo delante. 587 euros con la comisión
    gracias papi
    Buenas, soy Sandra Petro, escribo del celular de mi esposo porque me robaron el WhatsApp. \
    No manden plata
    Y cómo sé que el ladrón no es usted
    Tiene razón. Llame a mi casa, al fijo
    Hace cinco minutos Sandra me dijo que está en Bogotá haciendo una vuelta
    Estoy en la cocina de mi casa mirando el sancocho. Ese que le escribe es el ladrón
    Hablé con su mamá. Qué pena. Ya lo bloqueo
    Y dígale a las del grupo de la novena que yo no puedo
    Ahora mismo
    El refugio se reserva acá https://shop.example.net/item/98213
    Hecho, 22, tres camas, 38 mil con media pensión
    Te doy en efectivo el sábado
    Don Reinaldo a dónde le consigno la semana
    Al daviplata de mi hija +31 6 42466924
    Le mandé 420
    Dios le pague patrón
    dormís
    qué hacés
    miro el ventilador
    hace calor ahí
    31
    acá 12
    el gato se acuesta de tu lado
    qué lado
    el de la pared
    yo dormía del otro
    sí. bueno. ahora ahí duermo yo
    el contrato dicen que hasta marzo
    dijeron diciembre
    ya sé lo que dijeron
    apagué el ventilador
    y?
    nada. se escucha el gato
    Mami vota por Dany!! Está en la final del festival infantil de danza, es en la página del \
    municipio, le das like a su foto www.ballet-vote.example.site/k
    Hija en las noticias dijeron que no abra nada de niñas bailando
    Ay ma pero es TU nieta
    Eso dicen todas
    Ah sí es ella. Con el rebozo mío
    Sí. Nada más like, no pongas tu número en ningún lado
    Ya le di corazón. Y a otra niña sin querer
    Quedó en quinto, le dieron una mochila
    Facu me sale un aviso que hay otro dispositivo conectado a mi whatsapp, me están robando?
    a ver pasame captura
    dice Android tablet, Santa Fe, activo hoy 14:20
    Y quién es
    vos ma. es la tablet que te regalamos, te la conecté yo el domingo
    Ah. Y la cierro igual?
    no, dejala. si algún día ves uno que diga chrome windows o un lugar raro ahí sí cerrá todo \
    y llamame
    Bueno. Ya la había apagado del susto
    Buenas, el ascensor va o no va
    Va hasta el tercero
    Yo vivo en el quinto
    Ya. Mañana viene el técnico, a primera hora
    Tengo a mi madre arriba
    Subo yo la compra, no se preocupe
    El impuesto del coche de mamá son 134,20. Mitad y mitad?
    Hasta el 28 no cobro
    Vale. Lo pago yo y el 28 me pasas 67,10
    Al de siempre?
    No, a la de Unicaja la he cerrado. A esta ES9121000418450200051332
    Salgo de Durango, llego a Eibar 10.40
    Yo estoy en Ermua todavía, un sótano con 30 cm de agua
    El de la calle Zubiaurre?
    Ese. Cuatro trasteros
    Como en Elgoibar a las 14.00 si te cuadra
    A las 14.15 mejor
    Buenos días. Le recuerdo la junta del 14, a las 19.30 en el portal 3
    Buenos días. No podré ir, le delego el voto a la del 2ºB
    Necesito la delegación firmada, se la dejo en el buzón
    También tiene pendiente la derrama de julio: 86,40. La cuenta de la comunidad es \
    DE89370400440532013000, poner piso en el concepto
    La derrama la tengo domiciliada, no sé por qué la han devuelto
    Devuelta el día 5 por falta de fondos
    Era otra cuenta. Esta semana la ingreso
    Te llegó el código del locker? estoy en Tres Cruces
    Dejame ver
    347337
    Dice inválido
    Ese era el de ayer. Probá 347337
    Abrió. Son dos cajas, voy en ómnibus
    Hola Vane soy el tío Rubén, este es el número nuevo, el 341 viejo lo doy de baja el \
    viernes
    Hola. El tío Rubén de Funes?
    Sí, de Funes
    Perdón estaba manejando, llamame ahora
    Listo, te agendo
    Decile a tu vieja que le lleve los papeles al escribano antes del 20
    ya subí al bus, asiento 23
    Ventana?
    pasillo
    Llevas casaca? en Huancayo está en 4 grados
    sí la azul
    En la mochila te puse dos panes con pollo
    llegué al terminal, tomo taxi
    Mano, internaron a mi papá en el Ángeles de Lindavista, piden 20 mil de depósito y mi \
    tarjeta pasa hasta 12
    Me faltan 8
    Qué tiene
    Vesícula. Lo suben a piso en una hora
    Pásame cuenta
    La de la caja no aceptan transferencia. A la mía de Banorte sort code 20-45-45 account \
    73219846
    No me deja dar de alta hasta 30 min. Voy para allá con la tarjeta
    Urgencias, planta baja, ventanilla 4
    Estoy en el estacionamiento
    Hola Paula, Hernán de soporte, anexo 4417. Me dijeron que no te abre el WhatsApp en el \
    notebook nuevo
    Sí, desde ayer
    En el teléfono: ajustes, dispositivos vinculados, vincular. Y apuntas al QR de tu propio \
    notebook
    Sí, la tuya
    Quedó
    Borra el notebook antiguo de esa misma lista, decía Windows, Providencia
    Borrado
    Lo de la ruta del niño subió a 412.000. Te toca la mitad
    Yo firmé por 360
    La circular es del 2 de febrero, se la mandé
    No la vi. Este mes doy 180
    Bancolombia ahorros TR330006100519786457841326, la de siempre
    El viernes
    Buenas, sigue disponible el juego de neumáticos 205/55 R16?
    Sí, cuatro, DOT de 2023
    120 por los cuatro?
    140 y no bajo
    Vale. Dónde se recogen
    Polígono de Silvota, nave 12. https://video.example.com/watch?v=a1b2c3
    Se puede pagar por bizum?
    Cuando los cargues, a este mismo número
    Llego en diez minutos
    El golpe de la puerta derecha no lo he hecho yo
    Estaba bien el sábado
    El sábado lo llevó Lucía a Béjar
    Pregunto. Hay pintura blanca
    En el garaje la columna 41 es blanca
    Y la 40 también
    Faltan tres por pagar la licencia federativa, 58 € cada una. Cierro lista el viernes 12
    Yo ya pagué
    Tú pagaste la cuota social, 30. La licencia va aparte
    Y va a la misma cuenta?
    Sí. TR330006100519786457841326, Club de Pesca, concepto LIC y DNI
    Este año igual no la saco, el pantano está al 22 %
    Dímelo antes del viernes y te borro
    El video del gol lo subió el Beto, yo no fui
    Dice por tu nombre abajo
    Es el celular del Beto con mi cuenta del club. No lo subí yo
    Bueno, igual se ve que fue mano
    Minuto 71
    74
    Estoy tirado en la A-67 a la altura de Reinosa. La grúa cobra 95 y no coge tarjeta
    Puedes hacer bizum al gruista ya?
    No te cubre el seguro?
    Me dieron de baja la asistencia por impago del recibo de marzo
    Te llamo un segundo
    Ahora sí oigo, se corta en el túnel
    +31 6 52668518, Grúas Campoo
    95 enviados. Justificante al correo
    Te los he ingresado hoy
    Buenos días, le saluda la clínica dental de la Eloy Alfaro por su cita del miércoles 11h00
    Buenos días, quisiera pasarla al viernes
    Viernes tengo 8h30 o 16h45
    16h45
    El tratamiento de conducto son 180 dólares en dos sesiones, la corona aparte
    La corona cuánto
    240 en zirconio, 190 en metal porcelana
    En el valle me dijeron 150
    Puede ser. Lo nuestro incluye laboratorio y control a los seis meses
    Para separar el laboratorio se abona la mitad, Banco Pichincha corriente \
    ES9121000418450200051332 a nombre de la doctora, o en caja
    A nombre de la doctora y no de la clínica?
    Facturamos como persona natural, le sale en la factura el mismo RUC
    En caja el viernes
    Anotado. Traiga la radiografía del 12
    La tengo en el correo
    Reenvíela por favor a la recepción
    Recibida
    La ruta a Natales abre a las 10
    Con cadenas?
    Con cadenas hasta Morro Chico
    Entonces salimos 10.30 y llegamos a las 14
    Llevo termo y dos frazadas
    Buenos días. Entre las 9 y las 11 de ayer alguien escribió desde mi whatsapp pidiendo \
    dinero. No era yo
    Si pinchasteis algo, mirad dispositivos vinculados
    A mí me pidió 300 para el dentista. Vi que no era normal y lo dejé
    He puesto denuncia en la comisaría de la avenida
    Pagó alguien?
    Mi cuñada, 300. El banco dice que lo intentan
    ma soy Emilio, me robaron el cel en la macroplaza, este es de prepago
    Emilio está en clase a esta hora
    salí a las 12 porque no hubo maestro
    No contesto números que no conozco
    márcale a la prefecta, Mrs Lidia, le dije
    Ya hablé con ella. Vete a la casa en el 214
    no traigo para el camión, me presta la prefecta
    Ama la caldera está en mi app pero manda el código a tu móvil
    A cuál, al del trabajo?
    Al personal
    464754, pero hace 40 minutos que llegó
    Caducado. Te mando otro a las 21.00 y lo miras
    464754
    Ya está, a 19 grados
    Han subido las fotos del concurso de la comarca, la de mi padre es la 37 \
    http://dance.example.live/v?id=3
    La del peirón nevado?
    Esa. Se vota hasta el día 30 en la web de la comarca
    Me pide DNI
    Sí, solo empadronados. Tú lo estás en Calamocha todavía?
    No, en Zaragoza desde 2021
    Entonces no cuenta
    40 para el gas y el agua
    Pago móvil +31 6 70525164 Mercantil
    Mandé 30 por la agencia, llegan en bolívares, tasa 36.1
    Llegaron
    Me ha salido un aviso de dispositivo nuevo en la cuenta de la empresa
    Cuál dice
    Safari, Mac, Logroño, 8.52
    Ese es el mío de la oficina. Lo conecté para sacar los chats del siniestro de Haro
    Vale, lo dejo
    Cuando acabe lo quito
    Presupuesto de la caldera comunitaria: 7.436 € más IVA. Otro de Barbastro 6.980
    El de Barbastro incluye retirada?
    No. Retirada 410 aparte
    Sale igual
    Aprobado el primero. Toca a 562,34 por piso, dos plazos, 15 de mayo y 15 de junio
    Domiciliado?
    No, por transferencia a la cuenta de obras, no a la ordinaria: ES9121000418450200051332
    Esa no la tenía, desde cuándo hay dos
    Desde la junta de 2022, está en el acta página 3
    Cierto. Programado el 15
    la lavadora a cuánto se pone lo del trabajo
    40 y sin suavizante
    tiene aceite de la cadena
    Antes fairy en la mancha, un cuarto de hora
    se ha ido casi todo
    Y el examen de estática?
    el 17
    Vienes este finde?
    no, el otro
    Han llamado de la residencia. El recibo de abril vino devuelto, 1.640
    La cuenta del abuelo tenía 2.000
    Le cobraron el IBI y la funeraria de la abuela
    Hay que ponerlo entre los dos esta semana, 820 cada uno
    Tengo la app bloqueada por cambio de móvil, me mandan la clave por carta
    Ve a ventanilla en Gamonal, hasta las 11
    Salgo a las 3 todos los días
    Te paso la cuenta de la residencia y lo haces el sábado en cajero: \
    TR330006100519786457841326, concepto habitación 216
    Hoy al fin. 820
    Les mando el justificante
    Buen día, le escribo por el siniestro 40-118822, choque en Colón y Santa Fe
    Buenas. Sí
    Necesito fotos de la cédula verde y del registro, ambos lados
    Las mandé a la compañía la semana pasada
    Me llegaron borrosas. Si prefiere las veo en persona, jueves en el taller de Alta Córdoba
    En persona
    9.40. Taller Ferreyra, Bedoya al 800
    Este? https://shop.example.net/item/98213
    Ese
    mami este es mi chip nuevo, el wom se quedó sin señal en la residencia
    Y el otro lo botaste
    lo dejo para internet
    Comiste
    sí porotos
    me faltan 25 lucas pa las fotocopias y la micro
    Mándame un audio que no sé si eres tú
    Ya. Con qué cuenta
    la rut de siempre
    Te puse 20 ayer en la noche
    Jefe se disparó la alarma de la bodega de Yumbo, no me recibe la clave
    Está adentro?
    En la puerta, con el de vigilancia
    La clave la cambiaron el lunes. La palabra de la central cuál es
    Samán
    7731, y confirme con tecla verde
    Apagada. Fue la puerta del muelle 2 abierta
    Buenas tardes, les informamos que el WhatsApp de la maestra Rosario fue vulnerado ayer \
    14:20. No respondan si les pide registrarse a una junta
    Yo sí le di un código en la mañana
    Entonces revise usted en Configuración, dispositivos, y active el pin de dos pasos
    No aparece ninguno
    De todos modos ponga el pin. El lunes en dirección le ayudan, de 8 a 10
    Reserva furgoneta 9 plazas, del 6 al 8, correcto?
    Me falta el carnet del segundo conductor por las dos caras y el DNI
    Tapado el número de soporte
    Sirve
    Fianza 300, o tarjeta al recoger o transferencia a NL91ABNA0417164300 con dos días
    Tarjeta
    Se fue la luz otra vez desde las 2
    Acá en Manga también
    La nevera está botando agua
    No la abras
    Volvió 5 y 10
    Acá no todavía
    Jefe me puede dar anticipo 200, la quincena no me llega
    Este mes ya te di 150 el día 4
    Eso fue para la medicina de la niña
    Ahora es el recibo del piso
    El gestor me deja hasta 300 por nómina. Te quedan 150
    150 está bien
    Puede ser a esta cuenta? NL91ABNA0417164300
    Esa no es la tuya
    Es la de mi mujer. La mía está embargada por la multa de la furgoneta
    El gestor no paga nómina a otro nombre. Te llamo
    Dígame, estoy en el invernadero 6, hay mala señal
    Ya te oí. Te lo doy en mano y firmas el papel
    Dónde
    En el almacén a las 18.15
    Termino el riego a las 18.30
    Pues 18.45
    Jefe ayer se me olvidó firmar
    Hoy
    abuela coge el móvil y la tablet las dos
    Las tengo
    en la tablet pone un cuadro con puntitos?
    Pone introduce número
    dale abajo a vincular como complementario
    Ahora el cuadro
    en el móvil los tres puntos, dispositivos vinculados, y enfocas
    Se ha ido la pantalla
    Ya salen todos, y el de la pescadería
    Don Sergio, para comprar la madera del closet necesito la mitad, 340.000
    Qué madera quedó al final
    Lenga, y el fondo en trupán
    Y si compro yo la madera y le pago la mano de obra aparte
    Se puede, pero a usted le hacen factura a precio público, a mí 12% menos
    Voy al taller mañana y le llevo efectivo
    Hasta las 13 estoy. Cardonal, paradero 4
    Le dejé 300 con su señora, fírmeme el recibo
    El turno de agua es de 3.40 a 5.10 de la mañana
    Otra vez de noche
    Es lo que tocó. Vas vos o voy yo
    Yo el miércoles, vos el sábado
    La compuerta de los Molina pierde
    Llevo nailon
    hermana mi mama ocupa la insulina y en el centro de salud no hay
    cuánto es
    38 dólares la caja de 5
    cuántas le quedan
    media pluma. hoy y mañana
    la tarjeta la tengo a cero hasta que me paguen las horas, cobro mañana a mediodía
    si no se puede le pido a doña Tere
    pídele para hoy y yo mando 60 mañana
    ok
    a mi nombre, por la misma de la vez pasada, la cédula la tenés
    ya. el número es el que te sale en la foto
    en la agencia dicen que el apellido está mal, Urbina sin hache
    ay, lo pone solo
    corregido, tenés que esperar una hora
    ya retiré, había en la farmacia de la rotonda
    cuánto tiene de azúcar
    212
    y a doña Tere
    ya le pagué
    Soy Amparo, tutora de 3ºA. Por cambio de centro devuelvo el móvil corporativo, este es el \
    mío particular
    Buenas tardes. Al grupo no la puedo añadir sin que lo confirme el centro
    Me parece bien. Escribo desde el correo del colegio
    Recibido el correo de las 16.12. Añadida
    El viernes no hay comedor por la huelga, por favor fíjenlo arriba
    Fijado
    Estoy con la declaración de aita, va a llegar a su móvil un pin de Hacienda
    El móvil lo tiene él en Getxo
    Ya, tú estás con él, no?
    He salido al pan. 20 minutos
    Ahora sí, pedido
    360349, y pone válido 10 min
    Dentro. Sale a devolver 214,07
    Métele la reducción de discapacidad
    Ya estaba
    El parte se lo cubre, menos la franquicia de 180
    Y el faro?
    Entra. El paragolpes va con pintura nueva, tres días
    Coche de sustitución?
    Tengo un Fabia desde el martes
    El martes entonces
    Ya está listo. 180 en efectivo, tarjeta o a ES9121000418450200051332
    Tarjeta al recoger, a las 18.30
    Cerramos a las 19
    en la cooperativa no queda pienso del de 15
    trae el de 10
    y el perro come del de cachorro o del otro
    del otro desde el lunes
    he cogido también sal
    la vacuna es el 22 a las cinco y media
    Chicos para el regalo de Milagros, son 20 c/u, yapeen a Katty antes del jueves
    Listo Katty
    Van 7 de 12
    yo el viernes
    Viernes ya es el baby shower
    entonces te doy en efectivo allá
    Ok te pongo pendiente
    Compramos el coche de 219, sobraron 21 para la torta
    Hola Tito, soy Gladys. El whatsapp de la Pame quedó tomado el martes, si escribió no \
    contesten
    Hola Gladys, contesta la Rosa, el Tito dejó el teléfono acá. Sí, algo llegó
    Pidió plata?
    90 lucas. Al Tito
    Depositó?
    No, no tenía
    Bloquéenla hasta el lunes, hay que esperar 7 días por un pin que le pusieron
    En dispositivos me sale una sesión de Android, Elche, hoy 6.58
    Es la tableta de cortado
    Y quién la vinculó
    Yo en enero, para las fotos de las pieles
    Pues cierra sesión por las noches, que la ve cualquiera
    primo préstame 80 para el alternador, te los pago con trabajo
    este mes no puedo chamo, me subieron la renta a 1.450
    tranquilo
    habla con Ender que él vende uno usado en 35
    en los Haticos?
    sí al lado de la bomba
    Hoy tengo cinco, Plottier, Centenario, dos en Cipolletti y Roca
    Roca me queda a mí de paso, voy a Allen
    Es un galpón de manzana, techo volado, 400 chapas
    Foto desde arriba hay?
    No, hay una escalera del vecino
    Paso a las 16
    En Centenario no atendieron. Dejo aviso bajo la puerta
    Factura 2025/118, 612,40, vencida el 10
    La empresa está en proceso de cambio de banco, el SEPA no sale hasta el 21
    Me habían dicho el 15
    El 21 seguro. La cuenta nueva la comunicaremos
    La mía no cambia, TR330006100519786457841326
    Papá sin gasoil, hoy a menos 4
    El camión hace cuánto
    Son 500 litros mínimo, 548 euros. La cuenta de papá tiene 210
    Yo llamo a Calidez, con mi tarjeta
    Es en Ólvega, +31 6 76260962, quieren mínimo pago adelantado
    Pagado por teléfono, 548. Van a las 17
    Lleno. Firmó papá
    mamá este es el del cuartel, me dejaron dos semanas sin el mío
    Ya me había preocupado
    Está en la taquilla. Aquí hay 12 por barracón
    Come bien
    Si puedes mándame la chaqueta gorda a la dirección del papel
    Sale mañana por Correos, 14,30
    Cambio el turno del 20 con Farfán
    Farfán tiene el 19 a la noche, sale a las 6
    Y el 20 entra a las 14, alcanza
    Poné el parte en planilla que no lo veo
    El aceite nuestro está nominado en la feria de Viver, se vota en la web de la diputación \
    https://vote-contest.example.click/a7
    Pide certificado digital
    O clave
    Ni una cosa ni otra tengo
    Pues el domingo en la feria hay papeleta
    El muro ha salido por 1.830, la mitad te toca 915
    El presupuesto decía 1.600
    Salieron dos metros más de zapata por la raíz del almendro
    El almendro es tuyo
    Está a 40 cm del lindero, del tuyo hacia el mío
    Del tuyo hacia el mío
    Con la cinta me salen 35
    35 o 40, en tu lado no
    Hablemos de la zapata. 230 de más, ponme 75
    800 + 75, 875
    De acuerdo
    ES9121000418450200051332, es la cuenta de los dos, mía y de Encarni
    En dos veces. 500 el viernes y el resto en octubre
    500 puestos
    Vistos
    tía cómo llego a la notaría Vargas
    Calle Arica, al costado de la farmacia https://shop.example.net/item/98213
    abren a qué hora
    8 y 30, llevar copia de DNI
    ya saqué número, soy el 14
    buenas noches, llegamos, cuál es la clave del portón
    6624 y gato
    no prende la luz roja
    tecle fuerte el 6
    ya abrió, gracias
    habitación 3, wifi en el espejo
    he sacado 28 de 30
    Dos fallos
    la velocidad con remolque y lo de los triángulos
    Con remolque ligero 90
    puse 80
    Cuándo es el práctico
    no dan fecha hasta el 20
    Puedes practicar en el polígono los domingos
    sin carnet no
    En el aparcamiento del almacén, que es cerrado
    Sales a qué hora
    a las 14.10, hoy no hay última
    Te recojo en Reyes Católicos, voy de Lerma
    traes pan?
    Una barra y una hogaza
    de la de Villalbilla
    De esa no quedaba
    la cabaña son 96 mil entre 4, 24 c/u, paguen a Seba
    yo llevo efectivo, no mp
    Seba usa alias 11999998888
    te lo doy en mano el viernes
    """
}
