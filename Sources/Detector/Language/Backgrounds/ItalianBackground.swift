// 2951 everyday chat messages in Italian, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let italian = """
    Buongiorno amore
    Ti sei svegliato
    Papà ha fatto l'olio nuovo
    ciao ma
    sveglio dalle 6, il tipo sopra trapana
    Di domenica???
    di domenica
    Diglielo all'amministratore
    è lui l'amministratore
    😂😂 Madonna
    Senti ti faccio il pacco domani. Che vuoi dentro
    taralli, olio, le orecchiette di zia, e se c'è il caciocavallo
    Il caciocavallo col caldo no
    ma', fanno 9 gradi
    Qua 21
    vabbè allora no
    Mi devi ridare l'indirizzo preciso col numero dell'interno che l'altra volta è tornato \
    indietro
    corso Regina 114, scala B, interno 9. sul citofono c'è ancora Ferraris
    Chi è Ferraris
    quello prima di me, è morto
    E cambia sto nome mannaggia a te
    Spedito. Ha detto il ragazzo giovedì
    Mi ha dato il foglietto col codice, per vedere dove sta, te lo scrivo: 820791
    grazie ma
    quanto hai speso
    Non sono affari tuoi
    dai che ti faccio il bonifico
    Se mi fai il bonifico mi offendo
    ok ok
    Piuttosto chiama zia Nunzia che si è operata
    di che??
    Cataratta. Una sciocchezza ma si è messa paura
    la chiamo stasera
    Non dopo le otto che dorme
    L'hai chiamata?
    sì, mi ha tenuto 50 minuti
    mi ha raccontato il funerale del cugino di Palo
    Ahahah pure a me
    tre volte
    Ti ho chiamato due volte, stavi in laboratorio?
    sì scusa non prende lì sotto
    dimmi
    Niente. Argo non mangia
    da quando
    Da ieri. Papà dice che è il caldo, io dico che ha qualcosa
    portalo da De Gennaro
    Abbiamo preso appuntamento domani alle 21:15
    fammi sapere subito
    Si amore
    Tonsille
    i cani hanno le tonsille?
    A quanto pare
    Antibiotico e riso in bianco. Lui il riso lo sputa e guarda me
    ahahahah povero
    foto
    Non so come si manda dal telefono di papà
    perché scrivi dal tel di papà?
    Il mio è caduto nella pasta e fagioli
    MA'
    Sta nel riso. Il riso di Argo
    💀
    quindi per ora scrivo a papà
    Si. Sabato andiamo da Mimmo a prenderne un altro, il numero resta lo stesso
    non farti vendere quello da 900 euro
    Mimmo è una persona onesta
    Mimmo ti ha venduto una stampante che non stampa
    Stampa. Piano
    Amore sono io col telefono nuovo
    prova che sei tu, come si chiamava il mio criceto
    Quale, ne hai uccisi tre
    ok sei tu 😂
    Mi chiede una password di google, io non ho mai avuto una password
    ce l'hai, te l'ho scritta sul quaderno delle ricette
    Quale quaderno
    quello rosso, ultima pagina, sotto il tiramisù
    Trovata!!!!
    Adesso dice che arriva un numero
    quello lo leggi e lo metti tu lì, a me non serve. e non lo dare a nessuno
    Fatto. Sono tornate le foto
    Anche quella di te col grembiule
    quella cancellala
    Mai
    arrivato il pacco!!!
    ci hai messo il caciocavallo
    L'ha messo papà. Io non so niente
    digli che è un eroe
    Si è rotto l'olio?
    no tutto intero, hai usato sei calzini
    Sono tuoi. Così li hai pure
    ciao Giada scusa se ti rompo nel riposo
    vai
    riusciresti a farmi la notte di venerdì? ti do il mio pomeriggio di domenica
    venerdì ho la cena con quelli del nuoto 😭
    ok no problem chiedo a Samu
    Samu è in ferie fino al 18
    azz
    prova la Patti
    la Patti mi odia
    ti odia perché le hai finito il latte di soia
    UNA volta
    😂
    senti ma la colletta per Ivana la raccogli tu?
    si, 10 a testa, puoi darmeli in mano o satispay come vuoi
    satispay ti faccio stasera
    tranquilla va in pensione il 30 mica scappa
    cosa le prendiamo
    pensavo buono terme + la foto di reparto incorniciata
    quella dove Cesare ha gli occhi chiusi?
    in tutte Cesare ha gli occhi chiusi
    fatto, ti è arrivato?
    arrivato 👍
    siamo a 140, mancano i medici
    i medici pagano sempre per ultimi
    la dottoressa Lusvardi ha dato 50
    no vabbè
    la amo
    per il corso antincendio ti sei iscritta?
    quale corso
    quello obbligatorio entro fine mese, mail di giovedì
    io le mail dell'azienda non le apro più da quando hanno detto di quelle finte
    ahah questa è vera, l'ha detto anche la coordinatrice a voce
    comunque vai dal portale dipendenti, senza link, formazione → i miei corsi
    ok trovo
    mi dice utenza scaduta
    chiama il 4040 interno, ti risponde Loris
    Loris risponde?
    martedì e giovedì
    🙃
    Loris ha risposto. segnati la data
    incredibile
    mi ha chiesto matricola e basta, password me la sono rifatta io
    bene
    sei già uscita?
    la mia macchina non parte
    fa tac tac tac
    e poi niente
    piove
    batteria
    lo so che è la batteria
    ho i cavi! 10 min e sono giù
    ti amo
    piano -2?
    si, la sbarra ora vuole il codice nuovo, è 628494 cancelletto
    ma non era 2211
    cambiato ieri
    arrivo
    grazie ancora per ieri, mi hai salvata
    figurati, ma cambiala sta batteria
    preventivo 130
    da chi?? mio cugino te la mette a 85
    dammi il numero
    Ermes +31 6 16551854, digli che sei la collega della Giada, quella del latte di soia
    😑
    chiamato, non risponde
    è sotto le macchine, richiama lui dopo le sei
    ha richiamato! martedì alle 17
    simpatico. è sposato?
    ALESSIA
    chiedo
    divorziato, un figlio, tifa Sassuolo
    peccato per il Sassuolo
    festa ivana: porto erbazzone o gnocco?
    entrambi
    ok comandante
    io faccio la zuppa inglese di mia suocera
    quella che l'anno scorso ha steso Cesare?
    troppo alchermes dice lui
    ecco perché ha gli occhi chiusi
    AHAHAHAH
    Ivana ha pianto
    ho visto. pure il primario
    comunque avanzati 22 euro, li mettiamo nel caffè?
    caffè. e il latte di soia della Patti
    touché
    bella fra
    sei vivo?
    appena
    analisi 2 lunedì
    aia
    non so niente uagliò
    niente proprio
    ma l'hai già data tre volte che te sei dimenticato
    mi dimentico apposta
    oh escono i bijetti de Calcutta venerdì alle 11
    bologna o roma
    bologna, vengo io, m'ospiti
    ho il divano con la molla
    la conosco quella molla, semo amici
    ahahaha vabbuò
    li prendi tu? io alle 11 sto in aula
    li pijo io ma me li dai subito che sto a 37 euro sur conto
    subito subito
    PRESI
    46 l'uno + 7 de prevendita maledetti
    te mando er link de paypal https://video.example.com/watch?v=a1b2c3
    grande fratemo
    aspè
    mi dice saldo insufficiente
    🤡
    domani mi entra la borsa
    fino a domani vivo de crackers
    ti dico domani
    mandati 53, controlla
    arivati
    stasera amatriciana
    con 53 euro?
    no co' 4, er resto è pe l'affitto de aprile 2031
    mi ha scritto Chiara
    no
    sì
    che vole
    "come stai"
    nun risponde
    ho risposto
    MANNAGGIA
    ho scritto bene e tu
    sei un caso clinico
    lei ha messo cuore
    che colore
    bianco
    bianco è morte
    😭😭
    ma la password de disney l'hai cambiata?
    mio padre l'ha cambiata, dice che eravamo in 9
    eravamo in 9?
    pure il barbiere
    me serve er codice che t'arriva, quello de 6 cifre, sto a provà a entrà ora
    arriva a papà
    se glielo chiedo mi disereda
    diglie che è pe studià
    mo provo
    ha detto "digli a quel romano che si facesse l'abbonamento"
    onesto
    rispetto tuo padre
    preso 19
    COME
    diciannove
    il prof mi ha detto vada vada
    è un voto bellissimo
    piango in corridoio
    stasera bevi
    già
    aò che treno pijo sabato
    quello delle 21:15 arriva per le 4
    troppo presto
    allora freccia ma costa
    flixbus
    flixbus arriva a piazza 20 settembre, ti vengo a prendere a piedi
    se nun me risponni ar telefono com'ar solito che faccio
    il citofono è Esposito/Brun, se non rispondo il portone ha il tastierino 421009
    te voglio bene
    porta la pizza bianca
    due kili
    so' sotto
    aprime
    fra
    er tastierino lampeggia rosso
    metti cancelletto prima
    entrato
    ma ndo sta l'ascensore
    non c'è
    che piano sei
    quinto
    torno a roma
    sei partito?
    si, sto sur bus, c'è uno che magna er tonno
    hai lasciato la felpa
    tienila, puzza de Calcutta
    comunque ho scritto a Chiara
    io te blocco
    scherzavo
    nun scherzà su ste cose
    hai visto el grupo?
    84 messaggi
    per?
    per decidere se giovedì o mercoledì
    e?
    venerdì
    😐
    Denis vuol portare suo cugino
    quel che tira le ombrelle?
    quel
    porco can
    oh il campo questo mese l'ho anticipato tutto io
    240
    siamo in 12
    ti tocca 20 vecio
    te li do giovedì
    come l'altra volta che gheri senza portafoglio
    iban
    TR330006100519786457841326 intestato a mi
    domattina
    sì sì
    fatto
    cosa
    bonifico
    ah ok vedo quando arriva
    Loris invece me ga mandà i soldi con scritto "organi"
    ahahah
    la banca me ciama
    mi serve una mano sabato
    trasloco
    solo il divano
    e la lavatrice
    e l'armadio de me suocera
    quindi un trasloco
    eh
    che ora
    sette e mezza
    otto
    otto e te offro el pranzo
    che scala?
    seconda a destra, se il portone è chiuso suona Zanatta che sarebbe ancora me suocera
    furgone?
    preso a noleggio, il ritiro è con un codice su una cassettina, me lo mandano la sera prima
    robe moderne
    speremo
    oh
    non è arrivato niente
    il codice dico
    sono davanti al furgone come un mona
    guarda nella posta indesiderata
    non so dove che xe
    apri la mail, le tre righette in alto, spam
    TROVATO
    330126
    perché te lo go scritto a ti
    grazie vengo a rubarlo
    tanto xe diesel e perde acqua
    la schiena
    anca mi
    quell'armadio è di cemento
    rovere del 62
    tuo suocero che dirigeva col bastone
    "piano de là" e non gera de là
    grazie davero fradeo
    il pranzo era buono
    mi è arrivato sms della banca, accesso da Varsavia
    falso
    dici? c'è scritto il nome giusto
    va in filiale o ciama el numero dietro alla carta. non schisar niente
    ok
    chiamato
    te go dito
    la signorina ha detto terzo oggi
    venerdì vieni
    caviglia
    ancora
    dai che siamo in 9, senza ti gioca il cugino, dimmelo entro stasera che disdico il campo
    vengo in porta
    GRANDE
    ma se tira il cugino mi scanso
    giusto
    7 a 2
    ho parato un rigore
    l'ha tirato fuori
    l'ho guardato male
    birra?
    mi chiama mia moglie
    richiamala dopo
    si vede che non la conosci
    chi sei con la foto del trattore?
    sempre mi, go cambià foto
    pareva l'assicurazione
    xe el trattore novo de me suocero
    bello
    78mila
    ostia
    e el gà dito che 20 euri de calcetto xe tanti
    ehi dimmi
    si adesso, pensavo pubblicità
    087-542
    anche due
    cavolo ma che è successo
    ok passo dal tabaccaio, mi servono i dati
    fatta, ho lo scontrino
    ma scusa chi è sto M. de Boer
    tuo cugino si chiama pasquale. ho appena sentito tua madre e sono in fila dai carabinieri
    Certo tesoro, sono le dieci!
    Ma non resti in quella di via Zamboni?
    Madonna, e me lo dici così? Quanto vuole questo?
    Chiedo a papà se ha capienza
    Va bene, ma poi glielo dici tu
    Inviato. Mi ha chiesto tre conferme
    E tu da quando mi scrivi senza cuoricini?
    O Signore li ho già mandati
    Meglio dai, tra due settimane torno
    Ahah vi manca qualcuno che corra
    La L. Belle quelle col colletto?
    Tanta roba, a quanto?
    Alla faccia, ci danno pure il pallone d'oro?
    Gigi in ferie? L'ho visto stamattina dal barbiere
    Come finì la finale del torneo dei bar?
    uè dimm tutt cos
    ma comm parl
    "mi servono in prestito" me pare mio nonno avvocato
    o meccanico tuo te fa credito da dieci anni comm se chiamm
    o nomm
    se chiamm Ciro comme a te scemo. Carmen overo sta ccà cu me e se sta facenno na resata
    Ero di turno, cosa succede?
    Quale clinica? Ho colleghi ovunque
    Nessuna clinica lascia una peritonite ad aspettare il bonifico
    Passami l'infermiera di guardia, le dico due cose
    Ti hanno già tolto l'appendice, ricordi in che anno?
    Figurati, stavo stirando
    Quanto viene?
    Però, avete lasciato aperto il forno?
    Va be', dettami
    Aspetta che cerco gli occhiali
    E come faccio a sapere che ora sei tu?
    Sei tu. Che spavento
    Buonasera, sì, guardo il commissario
    Qui c'è scritto 194238, giusto?
    Senta ma mio nipote dice che gli ho scritto io per dei soldi, come è possibile?
    perché dovrei
    c'è scritto di non darlo manco al papa
    che scada
    di Tom sì, di te boh. lei scrive tutto maiuscolo
    Ciao! Serve la mia firma?
    Allora, 114-644
    Dice che qualcuno vuole registrare il mio numero, ma siamo matti?
    No no, chiudo e cambio il PIN
    Ma non è possibile!! Tale e quale a tuo padre
    Almeno è pulito adesso
    Quanto sarebbe?
    Sì, ma di quale rata parliamo, la macchina o il pianoforte?
    In casa mia nessuno sa suonare nemmeno il campanello. Denuncio
    Ok memorizzo
    Dettagli
    Eseguito, CRO in arrivo
    Stasera mi spieghi? Sei qui in salotto da un'ora che guardi la partita. Complimenti, \
    imbroglione.
    Ciaooo Barcellona com'è??
    Vocale con sottofondo di nacchere subito
    Muoio
    Prima dimmi come chiamiamo il tuo ex
    allora ieri sera epica
    ancora rido per il cameriere
    ho pagato io, mi fate un satispay?
    subito quant'è
    5.000 TL a testa coperto compreso
    io ho preso solo l'insalata però
    e tre quarti del mio tiramisù
    touché, inviato
    ricevuto amò
    Ragazzi domani parte il bonifico dell'affitto e mi mancano due quote da R$ 850
    ops, io prendo lo stipendio lunedì, puoi anticipare?
    L'ho già fatto il mese scorso e sono andata in rosso, sul serio stavolta no
    hai ragione, sento mio fratello
    fatto, controlla
    Perfetto, arrivato. Le bollette le divido domenica
    porto io la pizza per scusarmi
    Quando esci dal lavoro mi chiami? Niente di tragico
    Alle sei. Anticipami qualcosa o mi agito
    È morta la caldaia e il tecnico dice che va cambiata
    Che iella
    Mi potresti prestare Rp 500.000 fino alla tredicesima? Lo so che è un periodaccio anche \
    per te
    Scherzi? Solito conto alle Poste?
    Sì quello, ce l'hai in rubrica dai tempi del regalo a zia
    Partito ora. Intanto venite a farvi la doccia da me
    Ti voglio un bene dell'anima
    Gentili soci, ricordo il versamento della quota per l'anno in corso.
    L'importo è di £450, ridotto per i pensionati.
    Bonifico su ES9121000418450200051332 intestato a M. de Boer, oppure contanti in \
    segreteria.
    Buongiorno, passo giovedì coi contanti, con la banca in linea non vado d'accordo
    Quando vuole, Armando. La aspettiamo anche per la briscola
    Porto il mazzo buono
    Quello senza il sette bello segnato, mi raccomando
    Calunnie, presidente
    Amore passi tu dal locker dell'Esselunga?
    Sì sto uscendo, codice?
    063509, sportello in basso se non ricordo male
    Non lo prende
    Hai premuto ritiro e non consegna?
    ...ho premuto consegna
    Ingegnere, eh
    Preso, pesa un accidente. Ma che c'è dentro
    Niente, un libro. Sui sassi
    Domattina apri tu, il codice te lo ricordi?
    Quello dell'allarme o della serranda?
    Serranda ha la chiave. Allarme: 3067 e cancelletto
    E se suona?
    Chiama la vigilanza e di' "cotechino". E non scriverlo sul calendario come l'altra volta
    Mai più, parola di scout
    Alle nove passa il corriere, firma tu
    Firmo e metto in magazzino
    Eccomi col telefono nuovo, il numero è quello di prima ma ho perso chat e rubrica
    Quindi non sai chi sono
    Dal tono direi mia suocera
    Spiritoso
    Mi rimandi l'orario della comunione?
    Alle 21:15 in Sant'Anna, giacca e cravatta
    La cravatta no, ti supplico
    Dillo alla tua signora
    al rifugio si prende solo vicino al bagno, romantico
    ahah ma il caricabatterie?
    a casa, sul comodino, a prendere aria
    quindi niente chiamate fino a domenica, sono vivo
    occhio al temporale domani
    visto. partiamo alle cinque. buonanotte dalle marmotte
    rispondono: la marmotta grossa ronfa
    rientrati, carico e chiamo mamma
    Rispondimi appena leggi!!
    Eccomi, che c'è?
    Treno fermo a Chiusi, guasto alla linea. Vai tu a prendere Tommi a nuoto?
    Già in ascensore
    Ha la sacca verde, l'accappatoio è nell'armadietto 12
    Preso, ha voluto il supplì
    Sia benedetto il supplì e pure tu
    Siamo a casa, compiti zero, morale alto
    Il treno si muove, arrivo verso le 21:15
    Non ti agitare, siamo al pronto soccorso col nonno
    Come faccio a non agitarmi
    È scivolato dalla scala a raccogliere le ciliegie, polso rotto e basta
    A novantun anni sulla scala
    Portaci la tessera sanitaria, è dentro al libro di ricette
    Arrivo. Le ciliegie?
    Le ha in tasca
    Sono al parcheggio, da che porta entro?
    Quella blu, chiedi di me in accettazione
    Attenti tutti: a Giovanna hanno preso il profilo e chiedono 5.000 TL a nome suo. Non è lei
    Ecco perché mi ha dato del lei!
    Se vi scrivono per un codice, ignorate e telefonate
    La nonna vuole sapere se il telegiornale lo dirà
    Dille che il telegiornale sono io
    E se ti rubano l'account a te, come lo capiamo?
    Vi chiedo di dirmi il nome del primo cane, e se non chiamo io non date niente
    Facile, Fuffi
    E ADESSO L'HAI SCRITTO
    oggi per poco non regalavo 850 zł a un delinquente
    eh, racconta
    finto figlio, "ho rotto il cell, questo è provvisorio, mi paghi una cosa". ci stavo \
    cascando come una pera
    e poi
    m'ha chiamato "padre". mio figlio mi chiama Gianni
    ahahah ingrato ma utile
    fate una parola d'ordine in casa, la nostra ce l'abbiamo da stasera
    Ciao Elif come sta Pallina? Lei mangia di nuovo?
    Benissimo, ieri si è rubata una fetta di pizza al parco 😅
    Che bella! Ascolta io ho un problema piccolo, la caldaia è morta e il tecnico vuole 90 \
    adesso in mano, il mio stipendio arriva venerdì. Tu puoi aiutare fino venerdì?
    Ti chiamo per spiegare meglio se vuoi, così senti anche il tecnico che grida
    Ahah l'ho sentito! Ok passo con Pallina alle cinque e te li porto, tanto vado al bancomat
    Grazie tante, sei angelo. Sabato andiamo insieme al lago con i cani? Io preparo i panini \
    georgiani
    Sabato sì, parto alle nove, porta l'acqua che l'altra volta siamo morti di sete
    ao bella Elif, t'è arivata 'na robba strana da me su insta?
    quella der corso de trading? anvedi, pensavo t'eri fatto ricco
    seee magara. m'hanno fregato er profilo domenica notte, l'ho ripreso mo' co' la mail
    nun cliccà gnente che è 'na sòla. e scusame aho
    e de che. ma Er Trottola me sa che j'ha risposto
    mannaggia, lo chiami te? io sto a lavorà
    già fatto, je sta a smanettà er fijo sur telefono, tutto apposto. martedì alle otto ar \
    campo, nun fà er solito
    Sentito dottore. Vado al Sant'Orsola io o avviso sua moglie?
    Mia moglie subito, è al reparto 5. Sposta tutto
    Avvisata, è già lì. Riunione a martedì. La bimba?
    Ascoltato, solo tonsille, che sollievo. Allora sabato la grigliata la facciamo da me così \
    lei non deve cucinare
    Buongiorno Sanne. Le scrivo stavolta non per l'articolo sulla mensa, ma come padre \
    disperato di una alunna di seconda media.
    Buongiorno. In questa veste la accolgo più volentieri. Che cosa è successo?
    Il registro elettronico pretende un codice genitore che, a quanto pare, era su un foglio \
    che mia figlia ha trasformato in un aeroplano. Sarebbe possibile riaverlo?
    Dovrei controllare in archivio, ma oggi siamo sommersi dalle iscrizioni. Le prometto una \
    risposta entro domani.
    Eccomi, con un giorno di ritardo. Il codice famiglia è 574527, valido fino a venerdì; lo \
    cambi al primo accesso.
    La ringrazio. Purtroppo il portale mi risponde che il codice è scaduto stanotte.
    Che sistema infernale. Ne ho generato un altro, lo trova in una busta con il timbro rosso \
    in portineria, firmata da me.
    Ritirata stamattina, funziona tutto. Ho scoperto tre note di cui ignoravo l'esistenza.
    Benvenuto fra noi.
    nonna li da te ha grandinato
    si tesoro tutto lorto a terra i pomodori sembrano sputati
    no dai vengo sabato ad aiutarti
    non serve piccola
    come non serve
    e passato il Tonino col figlio mi hanno gia tirato su le canne e messo la rete
    grande tonino portagli le uova
    Fratelone! Allora tu vuoi la mia scrivania o la vendo al ragazo di sotto
    La voglio, la voglio. Quella con i cassetti verdi vero
    Quella. Per te è 60, per altri 90. Ma devi prendere entro sabato, io parto per Lione
    Affare fatto. Vengo col furgone di Gigi venerdì sera
    Ok ma non con scarpe sporche come la volta ultima
    I 60 te li ho messi in tasca del giubbotto mentre litigavi col gatto
    Trovati! Ma sono 70 ??
    Dieci che ti dovevo dal sushi
    Ah che cuore di oro, siamo pari allora. Un cassetto è duro devi tirare forte
    Buonasera Jonas, spero di non disturbarla dopo la fatica di stamattina.
    Buonasera! Nessun disturbo, sono sul divano con le gambe sollevate e un sacchetto di \
    piselli surgelati sul ginocchio.
    Le foto della StraRione sono state pubblicate dal gruppo podistico: basta inserire il \
    numero di pettorale. Eccole: https://maps.example.com/?q=52.09,5.12
    Il mio era il 318. Purtroppo mi esce quella di un signore con i baffi.
    Allora ha invertito le cifre, perché il 381 sono io e i baffi, ahimè, sono i miei.
    Che figura. Eccomi, finalmente, con la lingua di fuori al quarto chilometro.
    La più bella è quella al ristoro, in cui entrambi guardiamo le arance come se fossero oro.
    La versione in alta risoluzione costa quattro euro. Ne ordino una per tutti e due, così \
    risparmiamo le spese.
    Molto gentile, i miei due euro glieli ho infilati nella cassetta della posta.
    Li ho trovati, insieme alla bolletta dell'acqua che era sua.
    Mi perdoni, il postino confonde sempre gli interni.
    Arrivata. La stampo domani in copisteria.
    La appenderemo nell'androne, sopra il cartello del divieto di volantinaggio.
    Cara consuocera, ti scrivo perché ricordo che cercavi un limone in vaso.
    Buongiorno! Sì, quello che avevo è morto di malinconia insieme alla mia buonanima.
    Il vivaio di Cesena fa il quindici per cento fino a domenica, questo è il sito: \
    https://tikkie.me/pay/a1b2c3
    Al momento del pagamento devi scrivere il codice 117604 nella casella in basso.
    L'ho scritto, ma mi dice che è già stato utilizzato.
    Ah, temo che l'abbia consumato mio marito con tre sacchi di terriccio.
    Allora fattene dare un altro da quel sant'uomo, prima che si compri anche il rastrello.
    Me l'ha ceduto dopo trattativa: 117604. In cambio vuole la prima marmellata.
    Digli che se il limone sopravvive a me, la marmellata se la fa lui con la lapide come \
    tagliere.
    Gentilissima Priya, ho un telfono nuovo, si sentono bene i messagi?
    Benissimo cara, mi è comparsa una scritta che è cambiato il codice di sicurezza
    Il numero è sempre lo stesso, è solo l'aparecchio, me l'ha regalato il genero per i 60
    Beata te, il mio genero mi ha regalato una scopa elettrica
    E funzina?
    La scopa sì, è il genero che è sempre scarico
    oh hai visto striscia ieri
    no fra ero a calcetto, perché
    roba del finto corriere, ti mandano sms di giacenza e ti svuotano. a mia zia 4k
    azz. a me ne è arrivato uno stamattina di brt, cestinato subito dai che puzzava
    bravo. non toccare manco quelli del bollo auto, stessa truffa
    ok capo. sabato lago con la griglia o piove?
    Buongiorno, inoltro l'ordinanza sull'area cani di via Petrarca.
    "Dal 2 al 20 giugno l'area resterà chiusa per disinfestazione. È consentito l'accesso \
    all'area di via Pascoli, con obbligo di museruola per i cani oltre i 20 kg. Raccolta \
    deiezioni obbligatoria. Ai trasgressori sanzione da 50 a 300."
    Grazie. Il mio pesa 19,8 kg, ho verificato sulla bilancia del mercato.
    Considerate le polpette di ieri, potrebbe essere salito.
    Le polpette le ha digerite in ordinanza.
    Proporrei di portarlo in braccio oltre i venti chili.
    Allora la museruola la metterei a me, che brontolo.
    Carusidda, turnò 'u 730!
    Veru? Quantu ci desiru sti scanazzati
    Di me patri 640, ci misiru 'nto conto meu pi via ca iddu nun havi home banking
    Allura su' di papà, mancu ni pinzari
    Certu, ma iddu dissi: spartitivilli e accattati 'u condizionatori
    Mizzica 'u condizionatori! Finalmenti dormi 'a notti, mischinu
    Passai di 'u Expert, c'è 'u Daikin a 589 ca lu montanu pure
    Bonu. E 'u restu gelatu pi tutti
    Però 'u tecnicu voli 120 ri montaggiu, 60 tu e 60 iu
    T'i mannu subitu, 'u conto è 'u solitu?
    'U solitu, chiddu dâ posta
    Fattu, dimmi si ti truvò
    Truvò, 60 puliti
    Papà mi chiamò, rici ca 'nta cammira pari 'u Polu Nord e ca nun voli cchiù scinniri a \
    pranzu
    Ahahah. Ti turnai 12 ca 'u tecnicu fici scuntu, talìa 'u conto
    Vistu. Si' un frati d'oru, anzi d'argentu va'
    Buongiorno dottoressa! Io ho finito stagione due di Mare Fuori, ho pianto tutto pomerigio
    Non mi dica nulla!! Io sono ferma alla quarta puntata, e stanotte sono rimasta sveglia \
    fino alle due
    Ok non dico niente ma Filippo lui... no basta. Quando lei finisce, mi paga caffè perché ho \
    tenuto bocca chiusa
    La chiamo un attimo che mi deve dire almeno se Rosa torna!
    don mi deve aprire il menu con i tre puntini
    dispositivi collegati e poi inquadri il mio quadratino sul tablet
    fatto, tablet collegato. Che bella la corale di ieri vero
    bellissima ma il don Piero non prende il tempo, mai
    Ciao Sanne, stavolta ti scrivo io, che di solito sei tu a chiedere qualcosa a me.
    Hai rotto il mio cric buono, dimmi la verità.
    Il cric sta benissimo. Però il dentista di mio figlio vuole metà dell'apparecchio prima di \
    cominciare, e a me la tredicesima arriva il quindici. Riusciresti a prestarmi 350 per due \
    settimane?
    Direi di sì, ma preferisco sentirti. Finisco il tagliando della Golf e ti chiamo.
    Chiamata persa, riprovo fra cinque minuti perché eri sotto alla Transit.
    Eccomi, ora sento. Grazie della telefonata, mi ha fatto bene parlarne.
    Figurati. Te li porto in contanti domattina, insieme ai guanti che ti ho rubato a Natale.
    Novità: ha telefonato mia suocera e l'apparecchio vuole regalarlo lei, come regalo di \
    cresima anticipato.
    Quella donna va beatificata prima del tempo.
    Quindi lascia pure i soldi dove sono, davvero, ma non dimentico che hai detto sì subito.
    Non dimenticarlo la prossima volta che mi serve la chiave dinamometrica.
    La chiave dinamometrica no, quella è sacra.
    Buongiorno Jonas, in riferimento al mercatino di sabato.
    Buongiorno. Dimmi.
    Il Comune ha emesso fattura per lo spazio espositivo, 66 complessivi. Ti allego il \
    documento; la tua metà è di 33.
    Letto. A quale scadenza?
    Trenta giorni. Posso anticipare io e rientro con te in classe.
    Preferisco bonificare direttamente. Conto della cooperativa, vero?
    Esatto, quello che usiamo per la gita.
    Un momento: ho riletto la delibera, per le associazioni di genitori lo spazio è gratuito \
    fino a 12 mq.
    Ottima osservazione. Chiamo l'ufficio.
    Confermato telefonicamente: storneranno la fattura, nessun importo dovuto.
    Molto bene. Con i 33 risparmiati compro la colla glitter che manca.
    Buongiorno Sanne, spero che la sua mattinata sia più tranquilla della mia.
    Buongiorno, è tranquilla, ma sento che la sua non lo è. Che cosa è successo?
    Mi hanno chiamata dal San Gerardo, mio padre è caduto in bagno e dovrei raggiungerlo \
    subito, ma la macchina è dal meccanico.
    Preparo le chiavi, la passo a prendere tra dodici minuti davanti all'edicola.
    È stata una frattura al polso, per fortuna nulla di peggio. Non so come avrei fatto senza \
    di lei.
    Mi creda, è stato un piacere, anche se speravo di rivederla in circostanze con meno gesso.
    Il parcheggio dell'ospedale l'ha pagato lei, ho visto lo scontrino sul cruscotto: le devo \
    nove euro e sessanta.
    Se insiste li accetto in cipollotti, che nella sua parcella sono i migliori del quartiere.
    Cipollotti consegnati, e i nove euro e sessanta nella ciotola della tartaruga, come da \
    accordo segreto.
    Trovati entrambi, la tartaruga è rimasta impassibile. Saluti al babbo e al suo polso.
    Gentile inquilino, ieri sera hanno ripasato Il cane di terracota
    Buonasera signora! Lo so a memoria ma l'ho guardato con il volume alto, l'ha sentito?
    Si sentiva fin in soffita, ma era il comisario, quindi perdonato
    Un giorno le porto i miei arancini, in suo onore e di Adelina
    Sarebero graditisimi. Sempre che non entri il gatto del terzo piano
    Il gatto è Catarella, gli spalanco io la porta
    Grazie, e buona serata, ora cambio sul terso canale
    cosa hai cancellato, era bello
    ho scrito "voto contro la Pace" invece di "la Piazza", scusa
    ahaha quello finiva in prima pagina
    sì, io di Albania scrivo ancora i nomi dele cose sbagliati
    il punto sulla piazza è il quattro o il cinque?
    aspeta che ti telefono, che correttore mi rovina ancora
    mi fai un bonifico istantaneo di 300 su NL91ABNA0417164300, M. de Boer? l'app non mi va e \
    scade oggi
    grazie domani te li porto
    hai mangiato
    si mamma pasta
    e piove?
    indovina
    qui 31 gradi, tuo padre ha messo il ventilatore sul balcone
    Ciao zia sono Fede, ho cambiato operatore e il numero vecchio non esiste più, salvati \
    questo
    Fede chi
    tuo nipote federica! quella di Arezzo
    scusa ma con tutte le truffe che si sentono... chiamami
    ok ti chiamo ora
    va bene tesoro, ti ho riconosciuta. cancello l'altro numero
    Buongiorno, le ricordo il canone di novembre, 580 euro entro il 5
    il conto è cambiato a settembre come da lettera: DE89370400440532013000
    Buongiorno, sì ho la lettera. Le spese condominiali sono comprese?
    No, quelle a parte, conguaglio a gennaio
    ok. bonifico disposto, valuta 4/11
    Ricevuto, grazie.
    nonna il corriere chiede il codice di consegna, ti è arrivato un messaggino?
    mi è arrivato uno di Poste
    quello, leggimelo
    072654
    perfetto, pacco preso. è il tuo deambulatore
    i tenori stasera in tre, ho contato
    meglio che in due
    il maestro vuole il Locus iste a memoria per il 12
    io le parole le so, le note un po' meno
    ho lasciato le cartelline nell'armadio della sacrestia, la chiave è dal solito posto
    ok grazie
    rispondi
    Papà in pronto soccorso al Cardarelli
    puoi fare tu i 200 al signore dell'ambulanza privata? io ho il cell al 4%
    TR330006100519786457841326
    arrivo, come sta
    cosciente. fai presto che si spegne
    fatto, sono in tangenziale
    Ste me li presti 150 fino a venerdì? sto a zero
    zio non posso ho appena pagato l'assicurazione
    tranqui chiedo a mio fratello
    Genitori 3B, si vota il nome del giornalino qui https://stem-dans.example.top/nl, entro \
    venerdì, basta un clic
    serve registrarsi?
    no no, è un modulo google
    votato, "La Talpa" forever
    ma domani la prof di mate c è
    boh
    spero d no
    raga sn morta nn ho studiato un cazzo
    pure io dai copiamo da vale
    Ciao Patrizia, sono al banco 3, il whatsapp dell'ufficio va ricollegato al pc nuovo
    come si fa che io non ci capisco
    sul telefono dell'ufficio: impostazioni, dispositivi collegati, collega. Poi inquadri il \
    quadratino sul monitor
    c'è scritto "Chrome windows attivo"
    perfetto è lui. il vecchio lo togli, premi disconnetti
    fatto grazie, a che ora vai in pausa?
    Buonasera a tutti, il mio profilo è stato violato tra ieri sera e stamattina. Se avete \
    ricevuto richieste di denaro NON erano mie. Ora ho ripreso il controllo. Scusate.
    a me avevi chiesto di votare una ballerina
    ecco, non era mia. ci hai cliccato?
    no avevo da fare
    meno male. cancella pure
    Salve è ancora disponibile la madia?
    Sì
    fa 80?
    95 ultimo, è massello
    ok passo sabato. dove?
    zona Lingotto, ecco la posizione https://www.example.org/news/4417
    contanti va bene?
    benissimo
    Ragazze per i 60 del maestro facciamo una cosa a sorpresa, non diteglielo e non scrivete \
    nel gruppo grande
    15 a testa, chi può su NL91ABNA0417164300, altrimenti in mano giovedì
    Io in mano. Cosa si prende?
    una penna, credo. Ivana sta guardando
    un'altra penna...
    Hey
    puoi bonificare 640 per me? la app di intesa è giù
    ES9121000418450200051332 K. Peeters
    entro le 17 se riesci
    sono in riunione, stasera
    ah cavolo. vabbè ci provo io dal pc
    poi hai risolto?
    sì grazie era tornata su
    Buon onomastico Giuseppe
    Grazie Marco, buona giornata anche a te
    vai ancora a funghi?
    con queste ginocchia al massimo all'Esselunga
    Gentile signora, le confermo l'appuntamento di giovedì 9:15 con la dott.ssa Riva
    Grazie. Devo venire a digiuno?
    No, non serve
    e la fattura della volta scorsa?
    130 euro, può saldare in studio o con bonifico sort code 20-45-45 account 73219846, \
    causale fattura 88
    pago al banco
    chi ha il codice di netflix? mi ha buttato fuori
    arriva alla mail di papà
    e papà dorme
    sveglialo tu, io no
    trovato, 738021 se serve anche a te
    Gio sei sveglio
    adesso sì
    il bancomat di Lisbona mi ha mangiato la carta
    mi giri 100 su revolut? al mio solito
    ma sei veramente tu o è una di quelle truffe
    va bene la faccia è la tua, anzi peggio. mandati
    grazie, martedì ti offro cena
    Sig.ra Conti sono della vigilanza, l'antifurto segnala la batteria bassa zona 4
    è il magazzino
    passa il tecnico domani tra le 10 e le 12. Il codice di sblocco lo ha lei?
    ce l'ho ma glielo faccio io sul posto
    naturalmente, non ce lo deve dire
    Sei già in piedi?
    adesso papà, da voi è ora di merenda
    Ho visto sul meteo meno 14
    meno 19 percepiti ahah
    mettiti il cappello
    ho 27 anni
    mettiti il cappello lo stesso
    Ciao Wal, cell in assistenza, fino a martedì sono su questo. Lo riconosci dal punto e \
    virgola;
    solo tu metti i punti e virgola
    la prova d'abito dell'esibizione è alle 18; porta la gonna nera lunga
    bolletta luce 93,40 diviso 3 fa 31,13 a cranio
    ma io a ottobre non c'ero
    il frigo sì
    vabbè. iban?
    sempre TR330006100519786457841326
    pagato 31, i 13 cent li metto in birra
    non sono stato io a toccarti la macchina, te lo dico subito
    c'è della vernice verde
    il mio motorino è blu, Luca
    allora chi
    il vicino del 4 ha la panda verde
    infatti
    Buongiorno, sollecito fattura 114 del 2/9, 1.830,00 scaduta
    Buongiorno, l'amministrazione è ferma per ferie fino al 19
    Capisco ma è già il secondo sollecito
    ha ragione. mi rimanda l'iban che abbiamo cambiato gestionale
    sort code 20-45-45 account 73219846, intestato alla società
    le telefono per conferma, regola nostra
    certo, al fisso
    Franca mi dai il codice della fotocopiatrice
    4471 ma non dirlo al terzo piano
    muta come un pesce
    mi mandi quella della torta di grano saraceno
    https://www.example.org/news/4417
    io metto meno zucchero e 20 minuti in più
    grazie, in forno domani
    oggi sportello pieno, giorno di pensioni
    io ho la signora dei libretti, da 40 minuti
    coraggio
    finita. aveva 7 libretti
    mangiamo all'una e mezza?
    mamma ci sei?
    avrei bisogno di 700 per la caparra, entro domani, sul conto della padrona di casa
    DE89370400440532013000 M. de Boer
    Luca, il telegiornale dice di non mandare mai a conti di estranei. Sei tu?
    sì mamma sono io
    dicono tutti così
    ti ho appena chiamata, senti papà al fisso
    va bene. domani però, oggi ho già superato il tetto
    domani mattina presto?
    alle 8.20 quando apro lo sportello
    ok, grazie
    Gentili famiglie, la quota del secondo quadrimestre pallavolo U13 è 165 €, scadenza 31/1
    IBAN GB29NWBK60161331926819, causale nome e cognome dell'atleta
    Buonasera per due fratelli c'è sconto?
    10% sul secondo
    quindi 165 + 148,50
    Esatto
    pagato, vi mando la contabile
    l'ascensore è di nuovo fermo al terzo
    ho chiamato, vengono dopo le 15
    ho la spesa giù nell'androne
    mando su mio figlio, che tanto è sul divano
    gentilissima
    Signora per il registro elettronico scarichi l'app e metta il codice scuola che trova sul \
    foglio
    il foglio l'ha mangiato il cane
    ahah ok: codice istituto 072808, la password però la sceglie lei
    entrata. 4 in geografia vedo
    nonno sono Mattia ho il telefono nuovo mio!!!!
    bravo!! e chi te lo ha dato
    papa x la promozione
    adesso studia però
    me lo ricarichi 10 €
    chiedi a papà
    Nives oggi allo sportello altre due signore con il messaggio del figlio col telefono \
    rotto. Se ti scrive qualcuno così non rispondere
    a me scrive solo il gatto
    ridi ridi. una ha fatto 3.400
    madonna. e si recuperano?
    quasi mai, se è istantaneo
    oggi pilates alle 18 o 18.30
    18.30, la sala prima è dei karateki
    mi porti l'elastico rosso
    Buongiorno, per il bilocale di via Mazzini posso farglielo vedere venerdì 12.30
    esco dal lavoro alle 13, si può dopo?
    13.40
    ok. caparra?
    un mese, ma si firma prima e si versa solo in agenzia. Se qualcuno le chiede soldi prima \
    per messaggio non siamo noi
    ah buono a sapersi
    ciao ti risulta che ti ho scritto stanotte?
    no perché
    perché mi dice accesso da un iphone che non riconosco
    non sarà quello nuovo che hai comprato ieri
    ...
    mi servono 220 per il vet adesso, non accetta la mia carta
    TR330006100519786457841326 clinica
    dio che ha Mimì
    blocco urinario
    ho 60 euro sul conto ti giuro, ti mando quelli
    ok grazie anche quelli
    andati
    ciao scusa se rompo, i 90 del regalo di Sabri?
    hai ragione!! che vergogna
    satispay o contanti
    satispay va bene +31 6 39434707
    domani giuro
    🙂
    fatto ora, perdonami
    latte
    detersivo lavastoviglie
    e i cosi per il cane
    i cosi quali
    stick denti
    questi?
    piu piccoli
    Don Piero conferma il salone per il 20 dalle 15 alle 19
    offerta?
    50 euro, o busta o FR1420041010050500013M02606 parrocchia
    busta. le sedie le mettiamo noi?
    sì e poi si rimettono a posto, che l'ultima volta...
    Siamo in gara al premio regionale dei cori amatoriali! Se vi va un voto sul sito della \
    Regione https://stem-dans.example.top/nl, chiude domenica
    si può votare senza spid?
    serve la mail e basta
    fatto, in bocca al lupo
    sei sveglia?
    sì, non dormo più dopo le quattro e adesso nemmeno prima
    io sto guardando quella serie danese
    quella col ponte?
    no un'altra, c'è un'isola e piove sempre
    tutte così
    i tuoi hanno chiamato?
    la piccola sì. il grande manda i pollici
    il mio manda proprio niente
    domenica vieni a pranzo? faccio il coniglio
    volentieri, porto il dolce
    non troppo grande che siamo in tre
    Buonasera, per il gruppo del coro restano 24 doppie e 4 singole
    una singola in meno, il basso non viene
    aggiornato, la conferma è qui https://www.example.org/news/4417
    l'acconto del 30% quando?
    entro il 15 su FR1420041010050500013M02606 intestato all'hotel, o carta dal link
    bonifico. mi fate fattura all'associazione?
    certo, serve il codice fiscale
    Ciao Tiziana
    mi anticipi 85 euro per il regalo di pensione del direttore? ho la carta scaduta
    non dirlo a Loris che lui è convinto che si faccia la pianta
    scusami ma tu di solito mi dai del lei
    ahah è vero. dopo la cena del 3 ci siamo dati del tu
    giusto, mi ero scordata
    FR1420041010050500013M02606
    guarda te li do lunedì in mano, preferisco
    Buongiorno sono il corriere, per la consegna mi serve il codice che le è arrivato
    prima mi dica da chi arriva
    mittente Ceramiche Deruta, 2 colli
    620838
    lasciato al bar come sempre
    Amore sono io, ho lasciato il cell sul treno, questo è quello di servizio
    prova che sei tu
    non posso chiamare, sono in riunione col capo area
    che ti ho detto stamattina uscendo
    niente, dormivi
    telefona tu a trenitalia oggetti smarriti per favore, frecciarossa 9532
    esci dal bagno
    devo lavarmi i denti
    lavateli domani
    hai letto? chiudono altre 40 filiali https://www.example.org/news/4417
    c'è anche la nostra?
    per ora no. quella di Borgo sì
    poveri, c'è Ornella lì
    tre anni alla pensione
    Corri a casa di zia Ines, è saltata la luce e c'è l'ossigeno
    sto a mezz'ora!!
    allora chiamo l'elettricista, gli puoi bonificare tu 120? vuole vederlo prima
    sort code 20-45-45 account 73219846 K. Peeters
    inviato. la zia?
    tutto acceso, sta bene, ci offre il rosolio
    la foto sul gruppo non l'ho messa io
    c'è scritto il tuo nome
    l'ha messa mia figlia dal mio telefono
    vengo malissimo
    la tolgo subito
    la banca mi ha mandato un codice, lo dico a te?
    no papà a nessuno, neanche a me. mettilo tu nella casella
    dice errato
    guarda se è l'ultimo arrivato, quelli vecchi non valgono
    ah ecco. entrato
    bravo. adesso scegli il pin
    i pomodori hanno la peronospora
    troppa acqua
    ma se non piove da un mese
    la tua acqua
    guarda che foglie
    verderame, e togli quelle sotto
    Scusate il disturbo, ieri dal mio numero è partito un link di una votazione. Non apritelo
    troppo tardi mi sa
    vai in dispositivi collegati e scollega quello che non conosci
    ce n'è uno, "Chrome". tolto
    metti anche la verifica in due passaggi
    domani con calma
    Ciao, al noleggio costumi mancano 210 nostri
    lo so, la cassa è a 96
    anticipo io?
    anticipi tu e ti ridiamo dopo lo spettacolo, se viene qualcuno
    ottimista
    segnati l'iban loro NL91ABNA0417164300
    Ciao, sabato puoi coprirmi dalle 9 alle 13? ho la prova generale
    sì ma mi fai tu il 27
    affare fatto
    avviso io il direttore
    buongiorno signora scusa, questo mese puoi mandare su altro conto? mia posta bloccata
    NL91ABNA0417164300 è di mia cugina
    Buongiorno Ljuba. Ne parliamo di persona sabato, preferisco
    va bene signora
    Mamma ha mangiato?
    poco. minestrina e mela
    hai già avuto la nomina?
    macché
    la segreteria non risponde da lunedì
    a me hanno dato 9 ore a Borgo e 9 a Castelnuovo
    47 km
    in treno?
    magari, in treno arrivo alle 10
    io sto a casa e aspetto, che ti devo dire
    Giusy scusami sono in ufficio
    mi arriva il corriere da te, vuole il codice
    435730
    glielo dici tu
    è passato. due scatole pesantissime cosa c'è dentro
    piastrelle
    grazie davvero
    fammi subito 280 su questo
    DE89370400440532013000
    dai ti prego è urgente
    cos'è
    non posso parlare sono in cassa
    il cane ha mangiato veleno per topi, la clinica vuole l'acconto e la mia carta fa errore
    fatto dal telefono in bagno. come sta
    lavanda fatta. lo tengono stanotte
    ok passo alle 7
    La 2C è in finale per il murales del sottopasso! Si vota sul sito del comune \
    http://dance.example.live/v?id=3
    ma serve lo spid?
    no solo la mail
    allora voto dopo
    Secondi! ci danno 300 euro di colori
    zi
    hai fatto latino
    e non lo faccio
    la prof interroga
    interroga la f alla m
    noi siamo salvi
    ma tu sei lombardi
    cazzo
    sono papa ho cambiato numero. questo e il nuovo
    Chi sei
    papa
    Mio padre non scrive su whatsapp
    la signorina del negozio me lo ha messo
    Ok mi ha detto mamma che è vero. Salvato
    Gentile dott. Ferri, le ricordo la rata di settembre: 312,40 entro il 15, IBAN \
    TR330006100519786457841326, causale int. 7
    Buongiorno, il conto è cambiato rispetto a giugno?
    Sì, siamo passati ad altra banca, come da verbale del 3 luglio punto 4.
    Attendo copia del verbale e poi procedo.
    luce: 187,60 diviso 4
    46,90 a testa
    https://papara.com/x satispay
    io ad agosto non c'ero
    il frigo tuo si
    parliamone con gli altri prima
    Care clienti, da stamattina dal mio profilo partono messaggi con un link a un buono. Non \
    sono io, non apriteli
    io l'ho aperto ma non ho messo nulla
    allora a posto credo
    l'appuntamento di venerdì resta?
    sì 15.30 colore e taglio
    prendi il latte
    e i pannolini quelli verdi
    non ci sono verdi
    allora quelli accanto
    costano 14 euro
    torno alle 7 c'è coda in tangenziale
    Mandi 1900 a questo
    ES9121000418450200051332
    M. de Boer
    entro mezzogiorno
    istantaneo?
    si
    inviato
    lunedì passo col contante
    ciao Besnik venerdi fai doppio?
    si ma poi domenica libero
    ok. mi rimandi l'iban che la fiduciaria l'ha perso
    ES9121000418450200051332 postfinance
    grazie. franchi entro il 25
    mese scorso era il 28
    lo so scusa
    allora si comincia giovedì?
    se non piove
    danno 40 per cento
    il 40 non bagna
    quanti siamo
    io te Beppe i due rumeni e la Franca
    la Franca con la schiena?
    fa da mangiare
    ah ok
    le cesoie le hai tu
    5. una non taglia
    ne porto due
    il moscato com'è
    13 e mezzo
    alto
    troppo caldo
    la cantina paga uguale?
    meno. 85 al quintale
    vergogna
    porta anche le ceste rosse
    quelle sono da mio suocero
    e fattele dare
    Sono a Barberino con la gomma scoppiata, il tipo vuole 160 e il pos non va
    NL91ABNA0417164300 dice di fare istantaneo
    mandami la foto
    ammazza
    ok fatto
    mi fa ripartire
    ridati adesso con paypal, guarda
    Matteo sulla tv c'è scritto un codice
    leggimelo nonna
    252794
    messo. adesso si vede?
    c'è una con i capelli viola
    è la pubblicità
    dormi?
    turno vuoto stanotte, tre pazienti
    goditela
    non si dice
    allora?
    due codici rossi. te l'ho detto
    ciao sono Teresa dell'ufficio acquisti, scrivo dal numero di mio marito il mio è in mare
    in mare??
    sì letteralmente, gita in barca a Ponza
    la password del gestionale fornitori dov'è che l'ho messa
    per quella chiama Ezio dal fisso, scusa ma via whatsapp no
    la crostata era questa https://maps.example.com/?q=52.09,5.12
    ma la ricotta la setacci
    due volte
    si è crepata
    forno troppo alto
    Per le divise mancano ancora 7 quote da 35
    il conto è quello di Ivana perché il nostro è bloccato dal cambio presidente: \
    TR330006100519786457841326
    scusa ma perché su un conto privato
    c'è scritto nel verbale del 12, se preferisci paghi in contanti mercoledì
    contanti
    va bene
    letto sul giornale? 20 denunce al giorno per la ballerina da votare
    a me è arrivata da mia zia
    hai votato?
    no perché non trovavo gli occhiali
    domani chi prende i bimbi a nuoto
    io
    potevi dirmelo
    che c'era anche lei
    non lo sapevo
    certo
    Giada non lo sapevo
    l'ha invitata Tommi
    e le foto?
    quali foto non sono io quello
    hai la mia maglia addosso
    ok sono io
    vabbe ciao
    mi giri 120 adesso? iban sotto
    e non dire niente a Marta
    ti chiamo
    no sono in riunione, è qui di fianco
    sei sicuro che sei tu
    è per il regalo dei 40, il weekend a Merano. la caparra scade
    ah si. stasera però, non ho il token
    don apra whatsapp, impostazioni, dispositivi collegati
    Vedo due computer
    uno è quello dell'oratorio. l'altro?
    Google Chrome Linux, attivo ieri. Non so
    tocchi e disconnetta quello
    Fatto
    era il mio vecchio portatile temo, lo usavo per il bollettino
    Salve, l'appartamento a Vieste è ancora libero 3-10 agosto?
    Sì, 840 più pulizie 50
    ok. come faccio per bloccare
    Caparra 250 su GB29NWBK60161331926819, poi mi manda la ricevuta
    non si può pagare tramite il sito?
    Tramite sito viene 980
    grazie ci pensiamo
    Ritirato gli esami. Colesterolo 241
    Il mio è 260
    E cosa dice Rizzi
    Di camminare
    Ma se camminiamo sempre
    Dice più svelti
    zio mi presti 400 per l'esame
    quale esame
    patente c
    200 ora e 200 quando la prendi
    ok GB29NWBK60161331926819
    fatti i primi 200
    siete al parchetto?
    no è tutto bagnato
    biblioteca?
    chiusa il lunedì
    da me allora, ho i pennarelli
    Buonasera, manca il certificato di Noemi e la seconda rata (180)
    Buonasera, il certificato è prenotato il 22. La rata l'avevo pagata
    A noi non risulta. Su quale conto?
    Quello dell'anno scorso TR330006100519786457841326
    Ah ecco, quel conto è chiuso. Le torna indietro, poi rifaccia su quello nuovo nel modulo
    Quando torna indietro rifaccio, non prima
    mamma mandami 300 sul conto di Inés
    mi hanno clonato la carta l'ho bloccata
    come faccio a sapere che sei tu, hanno fatto il servizio al tg
    mamma ti prego
    chiamami
    ok ma il wifi qui fa schifo
    sentito? ero io?
    sì eri tu. domattina che ora non mi fa
    raga nuovo numero, l'altro lo spengo venerdi
    salvato
    mi rimetti nel gruppo del calcetto femminile?
    lo fa Dani che è admin
    la caldaia della 3 è in blocco
    che errore
    E10
    acqua. guarda la pressione
    0,4
    apri il rubinetto sotto
    quale dei due
    quello nero
    gira a vuoto
    l'altro allora
    sale. 1,5
    chiudi
    chiuso
    reset
    partita
    però se scende ancora c'è una perdita
    gli ospiti si lavavano coi pentolini
    tedeschi?
    olandesi
    si adattano
    1,3
    controlla domattina
    Per Gigi siamo a 215. Chi manca: tu, Sonia, Paolo
    paypal https://tikkie.me/pay/a1b2c3
    ce l'hai da cambiare 20
    allora 10 a mano dopo mensa
    Sono davanti al magazzino, l'allarme
    codice?
    Chi apre?
    Io e il ragazzo nuovo
    Per messaggio non lo scrivo. Ti chiamo
    il nostro presepe è il n. 14!! https://vote-contest.example.click/a7
    si vota una volta sola?
    una al giorno fino alla befana
    allora metto la sveglia
    votato oggi?
    no che barba
    mi ha scritto il tuo numero di soldi stanotte
    no ti prego non mandare niente, mi hanno rubato l'account ieri alle 23
    non avevo soldi comunque
    l'ho ripreso stamattina col pin
    ai venit acasa?
    da, stanca morta
    la signora come è
    litiga con la televisione
    A14 chiusa tra Pesaro e Fano https://maps.example.com/?q=52.09,5.12
    merda
    esco a Cattolica
    e poi statale, c'è fila pure lì
    fermo da mezz'ora. inizia senza di me
    Mancano 150 del dentista di Leo
    Li ho già messi nel mensile
    No. È il 50 per cento delle spese extra
    Mandami la fattura
    GB29NWBK60161331926819 sempre quello
    Pagato oggi.
    Finito?
    Mi sono arenata a pagina 90
    Tieni duro, dopo la morte del padre decolla
    Quale morte
    Ops
    Rispondi!!
    che c'è
    il nonno al san paolo, mi servono 90 per il taxi e le medicine non ho il bancomat
    vengo io
    ok primo piano ortopedia
    parcheggio e salgo
    prenotato 20.45 https://www.example.org/news/4417 siamo in 9
    c'è roba senza glutine?
    dice di sì
    io arrivo alle 21.15
    Ciao Vale, te lo chiedo così senza giri. Mi servono 700 euro entro venerdì perché il \
    padrone di casa vuole la mensilità doppia e l'Inps la disoccupazione la paga il 12. Non ho \
    nessun altro a cui dirlo, i miei no perché poi parte il processo. Te ne torno 350 il 13 e \
    350 a novembre. L'iban è NL91ABNA0417164300. Se non puoi dimmelo subito così chiedo il \
    prestito in cooperativa.
    ci penso stasera con Fede ok?
    350 si, il resto no
    mandati
    sei un tesoro. il resto chiedo in coop
    chi cucina stasera
    tocca alla B
    siamo noi la B
    allora pasta e fagioli
    c'è una pentola sola
    e fanne due giri
    mamma hai il telefono vicino?
    si dimmi
    devo entrare nel tuo fascicolo sanitario per l'impegnativa
    e che vuol dire
    ti arriva una notifica di poste, devi premere autorizza
    non arriva niente
    apri l'app
    quale
    quella gialla e blu
    dice aggiornare
    aggiorna
    gira
    gira ancora
    facciamo con l'sms. leggimi il numero
    221967
    scaduto per un soffio. ancora
    dentro. la risonanza è l'8 gennaio
    gennaio?
    eh mamma
    Ciao cara sono Luisella, numero nuovo perché con quell'altro mi chiamavano tutti i call \
    center
    Ciao! Scusa ma per sicurezza come si chiama il gatto
    Non ho gatti. Ho Birba che è una cagna
    Ok
    Mi devi ancora 30 della torta
    te li dà Davide domenica
    La nostra associazione è candidata al premio della fondazione, serve un clic \
    https://vote-contest.example.click/a7
    scusa ma oggi con tutti questi voti finti non apro niente
    hai ragione. è sul sito della banca, sezione territorio
    magari domani dal pc
    allora
    ALLORA
    com'è andata
    carino
    pero
    pero?
    parla solo di padel
    nooo
    due ore
    di racchette
    ha pagato lui?
    diviso
    al centesimo
    next
    Buonasera le mando la fattura n. 118, sono 366 iva compresa
    Buongiorno, ma avevamo detto 300
    300 più iva
    Pago a fine mese con lo stipendio
    com'è
    38.9
    tosse?
    no. mal d'orecchi
    gocce?
    finite
    farmacia notturna è quella del ponte
    e lo lascio qui solo?
    la signora Pina
    sono le undici
    suona, quella guarda la tv fino all'una
    è venuta in vestaglia. vado
    guida piano
    prese. 11,80
    dorme?
    dorme lui, dorme la Pina
    e tu
    io no
    rientro giovedì col treno delle 6
    ok notte
    65 per le tute entro stasera che parte l'ordine
    chi è sto nome
    la morosa del mister
    la mia ce l'ho già dell'anno scorso
    è blu. ora sono nere
    resto blu
    mamma 168 euro al deposito senno non lo ridanno
    iban ES9121000418450200051332
    chiudono alle 6 ti prego ti prego
    che hai combinato
    senza specchietto
    vai a piedi. ne parliamo a cena con papà
    ti è arrivato un codice netflix, me lo dai?
    no. fatti il tuo
    pago io metà
    pagavi
    cercano aiuto cuoco a Livigno vitto e alloggio https://video.example.com/watch?v=a1b2c3
    quanto danno
    1900 netti
    e i giorni liberi
    uno
    mando il curriculum
    qualcuno ha chiuso l'acqua degli orti?
    il comune, fino a giovedì
    e i miei cavoli
    ho due taniche, prendine una
    nonno mi ha girato un messaggio del direttore della banca
    digli di non rispondere, la banca non scrive lì
    lui dice che era gentile
    appunto
    gli ho tolto l'app
    per chi vuole partecipare alla lista nozze https://papara.com/x
    oppure direttamente all'agenzia TR330006100519786457841326
    fatto ora scusate il ritardo, eravamo già al dolce
    grazie ragazzi!!
    posso chiederti una roba da grandi
    ahia
    1500
    cosa??
    il mutuo addebita lunedì e lo stipendio slitta perché l'azienda ha cambiato software paghe
    ma non hai niente da parte
    ho finito col dentista
    e Roby?
    Roby è in cassa
    mi fai una chiamata che così scritto mi fa strano
    sono sul bus pieno
    quando scendi
    scesa, chiamo
    ok allora come detto, 800
    ti metto l'iban comunque GB29NWBK60161331926819
    no ce li ho in casa, passa tu
    alle 7
    porta il tupperware delle lasagne che è da Pasqua che ce l'hai
    mi senti sul ponte?
    a tratti
    ho cambiato il connettore
    pl o n
    n
    saldato o crimpato
    crimpato
    eh cosa
    con quale pinza
    quella da elettricista
    ros 1,9
    vedi. deve stare a 1,2
    rifatto. 1,6
    taglia due cm e rifai
    1,3!
    adesso arrivi pulito
    grazie OM
    hallo sono Toni, questo è il numero austriaco per la stagione
    Toni chi
    Toni del Kronplatz
    Ah. Che ci fai in Austria
    pagano meglio
    E la scuola qua?
    lascio
    Lo sa il direttore? Comunque mandami una foto perché mi arrivano numeri +43 di truffe
    Ok il barbone è quello
    senti la scuola mi deve ancora 640 di marzo, glielo dici tu alla segretaria?
    l'iban è questo adesso TR330006100519786457841326
    L'iban nuovo glielo devi scrivere tu per mail con documento, io non cambio niente
    Neve?
    40 cm
    Qui prato
    mi dici il codice che hai messo alla cassaforte? sono in camera
    vengo su io
    ma serve il passaporto adesso alla reception
    809403
    portato il frattazzo?
    è sul furgone di Ilir
    e Ilir dov'è
    domenica apri tu?
    no ho il battesimo
    allora cambio con Miriam
    avvisa la Cinzia
    già che ci sei, per il nuovo gestionale turni devi inquadrare il qr in bacheca col \
    telefono
    fatto ma mi segna ferie tutta la settimana
    beata te
    fratm 130 x il carroattrezzi
    muoviti
    ma rispondi
    ok pagato pap
    dormivo
    sei tu o sei hackerata?
    perché
    hai scritto ciao senza emoji
    sono io, comunque a Rosy è successo ieri, se ti scrive di votare non farlo
    già votato
    Conti Croazia: barca 920, cambusa 310, porto 140. Siamo in 5
    274
    bravo
    revolut https://papara.com/x
    io la cambusa l'ho mangiata per due giorni
    stavi male
    la barca ti portava lo stesso
    62 di cambusa diviso...
    non fare il tirchio
    non faccio il tirchio
    gli altri hanno pagato
    a fine mese
    ho anticipato io mille euro
    212 fatti
    mancano 62
    ne parliamo quando ci vediamo
    come va oggi
    nausea
    ti porto il brodo?
    domani magari
    domani
    la mia è la 8, si mette mi piace sulla pagina della sagra \
    https://vote-contest.example.click/a7
    messo
    però la 3 è più bella
    la 3 è di pasticceria, è squalificata
    chi ha il telefono dell'associazione? google vuole il numero a due cifre
    47
    mi dà 12 47 e 90
    47!
    toccato
    dentro grazie
    ciao per la bianchi faccio 380
    420
    400 e vengo oggi
    ok ma in contanti
    posso farti il bonifico prima? così non giro coi soldi
    no guarda, contanti o niente
    va bene passo alle 18
    pullman alle 6.45 davanti alla chiesa
    i ragazzi hanno capito 7.15
    chi gliel'ha detto
    il foglio
    il foglio è sbagliato, riscrivo nel gruppo
    Samuele non ha il telefono, passo io da casa
    75
    NL91ABNA0417164300
    Quote 2027: 45 euro, entro il 15. Contanti al bar o bonifico, iban in bacheca
    porto giovedi in contanti
    ieri non c'era nessuno al bar
    era il torneo a Bra. Giovedì prossimo
    raga luce 187,40 diviso 4 fa 46,85
    sul mio solito
    io ad agosto non c'ero però
    è la quota fissa quasi tutta
    no scusa prima vediamo la bolletta
    ok mandati 35, per me è giusto così
    Buongiorno, c'è il corriere giù con un pacco per lei, vuole il codice che le è arrivato
    Ah sì un attimo
    912473
    Ritirato, lo tengo io fino a stasera
    È aperta la votazione dei presepi sul sito del Comune http://dance.example.live/v?id=3 noi \
    siamo il 14
    si vota anche da Facebook?
    No solo lì, uno al giorno
    votato
    quarti su 22
    Buongiorno a tutti, ieri qualcuno ha usato il mio profilo per chiedere soldi. Se vi è \
    arrivato qualcosa dopo le 15 non ero io
    a me un link
    L'hai aperto?
    anche alla Rosanna, lei ha mandato 80 euro
    Ciao sono Ilaria dell'ufficio gare, ho cambiato numero, quello vecchio lo stacco venerdì
    Ilaria chi? scusa ma ne arrivano tante
    Ferrante, terzo piano. Se vuoi mi trovi sull'interno
    ok ti ho vista in mensa, salvato
    Si avvisa che martedì 3 dalle 9 alle 12 passa il tecnico per i ripartitori
    Io lavoro, chi apre?
    Può lasciare le chiavi alla sig.ra Bonetti
    Preferisco di no
    Allora lettura presunta e poi conguaglio
    Ho trovato mia cognata, è lì dalle 10
    Bene, segnalo al tecnico
    oh domani bandiera rossa secondo te
    se gira il garbino si
    due palle
    io comunque apro alle 8
    chi ha le chiavi del pattino
    Teo
    e dove sta
    al bagno 41, torna per le 8
    mandami 70 euri subito
    non mi prende la carta
    aunni si
    farmacia, l'antibiotico ru picciriddu
    fatto postepay
    riesci a girarmi 900 sul conto della Betty che il mio è bloccato
    GB29NWBK60161331926819
    no Beppe sono scoperto anch'io
    tranquillo
    Apri WhatsApp, tre puntini, dispositivi collegati, inquadra il codice sulla LIM
    non me lo prende
    pulisci la fotocamera e avvicinati
    ecco
    Ricordati di scollegarlo a fine ora sennò i ragazzi leggono tutto
    che c'era di latino
    versione 34 p 112
    tutta???
    fino a "milites"
    ok grz
    ragazzi pulmino di ottobre 62 franchi a testa oppure 65 euro
    io ho fatto solo due settimane
    allora 31
    in euro?
    32,50
    te li do a mano lunedi alle 5 e 20 al distributore
    stasera prove?
    si alle 9 ma il maestro arriva tardi
    come sempre
    hai tu la mia sordina?
    quella di cartone rossa
    no l'aveva Efisio alla processione
    chiediglielo che a me non risponde
    ancora per la storia del furgone?
    siete due bambini
    ha detto che la botta l'ho fatta io
    e non l'hai fatta tu?
    non sono stato io!! c'era già a Ferragosto
    vabbè
    ha detto che ce l'ha la sordina, la porta
    miracolo
    però vuole le scuse
    si aspetta
    Sono zio Uccio. Questo è il telefono nuovo, tasti grandi
    Auguri zio! e il vecchio?
    Caduto nella cisterna
    quindi il 328 lo cancello
    No il numero vecchio lo tiene tua zia
    papà ti arriva un codice delle poste, dimmelo che sto facendo la domanda del bonus
    Hanno detto di non darlo a nessuno
    a nessuno che non sia tua figlia
    telefonami
    ti ho chiamato è occupato
    Era la Mirella
    Vieni domenica e lo facciamo insieme
    Sondaggio per la meta della gita, entro venerdì http://dance.example.live/v?id=3
    vuole l'accesso con l'account della scuola del figlio?
    sì quello del registro
    la password la sa solo lui, stasera
    cugì me li puoi prestare 150 fino a sabato
    cugì
    vabbuò aggio capito
    ciao la bici è ancora in vendita?
    sì 180
    150 e vengo stasera
    170
    ok dove
    piazza Sempione davanti alla Coop https://www.example.org/news/4417
    sono qui giacca verde
    domenica 7.30 bar Roma?
    brina
    8.30
    mi fa male il ginocchio vado a camminare
    ok vado col gruppo B
    che giro fate
    Montello e ritorno dalla Piave
    Regalo pensione per Tiziana, 20 a testa, lei non deve sapere niente, NON scrivete nel \
    gruppo dell'ufficio
    a me su satispay oppure busta
    anche 10 va bene? questo mese ho il dentista
    10 su satispay
    sono uscite le nomine https://video.example.com/watch?v=a1b2c3
    a che numero sono arrivati?
    214
    io 219 nooo
    rinunciano sempre vedrai
    mi hanno chiamata. 12 ore a Sondrio
    mi compri tu il biglietto delle 18.20?
    la mia app chiede un codice che arriva sul numero spento
    quale compagnia
    Caronte, macchina e due persone
    chiudono tra 20 min
    mi dice 41 euro
    preso. targa ho messo quella vecchia, era salvata
    no!! quella è venduta
    In questi giorni girano sms finti dell'Agenzia Entrate, non cliccate \
    https://paypal.me/x/250 qui la pagina ufficiale
    mia madre ha cliccato ieri
    ha messo dati?
    si è fermata alla carta
    per sicurezza bloccatela lo stesso
    intero?
    parz
    finito
    allora intero
    e i tuoi yogurt?
    ne ho
    niente parzialmente, ho preso quello in bottiglia
    il parcheggio sotto è pieno, salgo tra 10 min
    mi cambi il pomeriggio di giovedì?
    con cosa
    notte di sabato
    no sabato ho il battesimo
    mattina di domenica?
    quella si
    santa
    devi scriverlo alla Patrizia però prima delle 14
    già scritto, mancavi tu
    come sta il signore del 4?
    trasferito in medicina stanotte
    meno male
    la moglie ha portato i cannoli
    e me ne avete lasciati?
    due
    bugiarda
    Patrizia dice che va bene ma devi firmare il foglio
    oggi ha detto
    uffa
    qual è il codice del cancello dopo le 22
    917149 e asterisco
    dentro, grz
    mi devi 4 euro
    di ke
    panino giove
    4 euro
    ho solo 50 intere
    te le cambio io
    no dopo ginnastica
    Appuntamento CIE confermato giovedì 10.40, portare foto e 22,21 euro
    Si paga col bancomat?
    la foto va bene quella di due anni fa?
    massimo sei mesi
    La mia "Nebbia a Comacchio" è nella selezione del pubblico, se vi va \
    https://stem-dans.example.top/nl
    Bella. Votata anche se preferivo l'altra
    anch'io ma l'hanno scartata per la cornice
    quando si sa?
    il 20, in biblioteca
    quella sera ho il turno
    Luisa, riesce ad anticipare 180 per la bolletta di quella famiglia?
    intestata a K. Peeters, conto ES9121000418450200051332
    Ho visto solo ora. Ma è la famiglia del terzo piano?
    Fatto stamattina in posta
    Dio gliene renda merito
    trovato gnente?
    du etti
    a me na pedata, c'era il guardiano
    a quanto te li pija Renzo
    90 i neri
    e i bianchi?
    boh dice dopo la pioggia
    domani vai?
    se la macchina parte
    mamma mi carichi 120 sulla prepagata SUBITO ho perso il treno
    dove sei
    estacion joaquin sorolla
    parte tra 25 min l'altro
    sei tu? chiamami
    non ho minuti fuori solo wifi stazione
    come si chiama la gatta della zia
    mamma dai. Polpetta
    caricati 120
    presoooo
    Non mi si apre più whatsapp sul computer
    cosa dice
    c'è un quadrato tutto puntini
    è il QR. prendi il telefono
    preso
    apri whatsapp e vai in impostazioni
    non c'è impostazioni
    tre puntini in alto
    trovato
    dispositivi collegati, poi collega
    vuole l'impronta
    mettila
    si è aperta la macchina fotografica
    puntala sul quadrato
    ECCO! ci sono tutti
    e quello vecchio dove dice attivo a maggio?
    il portatile della mamma. puoi disconnetterlo
    lo lascio
    Benvenuti! Indicazioni qui https://shop.example.net/item/98213 il codice della porta è \
    818612
    siamo davanti, non funziona
    prima la campanella poi il codice
    ok. c'è il phon?
    nel mobile basso
    ciao sono Sabri, numero nuovo!
    sabri chi
    Sabri di Follonica dai
    mandami un vocale
    se non ti fidi amen
    Buongiorno, risulta non saldata la seconda rata di Kevin, 140 €, GB29NWBK60161331926819 \
    causale nome e anno
    Kevin ha smesso a gennaio
    La quota è annuale, c'è nel modulo
    Non la pago, il mister non lo faceva mai giocare
    Ne parlo col direttivo giovedì
    E la tuta la devo rendere?
    La tuta no, la sacca sì
    la crostata è questa https://maps.example.com/?q=52.09,5.12 io metto meno zucchero
    strutto o burro
    Strutto
    pullman alle 6.15 davanti alla Cassa Rurale
    6.15 di mattina?
    no di sera
    spiritoso
    a Graz ci aspettano alle 13 per pranzo
    divisa addosso o in borsa
    in borsa, ma le scarpe addosso
    le mie sono dal calzolaio
    da pasqua
    allora le avrà vendute
    camere da due?
    due e tre
    con Ottone no che russa
    tutti dicono così
    ti metto con Silvano
    Silvano va bene
    porta la carta d'identità che l'anno scorso tu sai
    una volta sola è successo
    Per bloccare la data servono 80 di acconto
    posso dare quando vengo per la prova?
    meglio prima, a giugno ho tre spose
    postepay GB29NWBK60161331926819
    inviata ieri sera
    segnata 14 giugno ore 7
    Cara la televisione dice che non fai parte del nucleo domestico
    sì lo so, arriva un codice a me
    me lo dai?
    888407 ma l'ultimo mese, poi ognuno il suo
    Allora guardo la Rai
    Gentile sig. Moro, restano 3 rate da 210, la seconda era al 30
    credevo scattasse a fine cura
    no, da preventivo firmato
    bonifico fatto, allego
    ricevuto grazie
    ciao nonna sono Ludovica questo è il mio numero svizzero
    La Ludovica ha il numero italiano
    ora ne ho due, lavoro a Lugano ricordi
    Al telegiornale dicono di non rispondere
    Hai il raffreddore. Come si salva?
    Per la molitura giovedì alle 4 di notte, minimo 3 quintali
    ne ho 2 e 80
    allora insieme a Colucci
    con le sue no
    Prossimo buco lunedì 14
    segnami
    Cassette vostre o cassoni?
    cassette, una settantina
    niente sacchi mi raccomando
    oggi quanti coperti
    64 prenotati
    mamma mia
    il tavolo 9 è dei vegani, dillo a Cheikh
    lo sa già e non è contento
    mance di ieri nella scatola blu, 11 a testa
    Mi mandi 380? sono dal meccanico, vuole essere pagato ora per ridarmi la macchina
    il bancomat è smagnetizzato
    papà non li ho, ho pagato l'asilo oggi
    e tua sorella?
    prova
    La macchina resta qui, prendo la corriera
    hai sentito la Chiara?
    Me li porta lei domattina in contanti
    ok scusa papà
    Attenzione al numero di Sensei Carlo, ha mandato a mia moglie un link per votare, lui dice \
    che non è stato lui
    anche a me! io l'ho aperto ieri
    hai messo il numero?
    vai in dispositivi collegati e togli tutto quello che non conosci
    ce n'è uno, Chrome Mac OS
    tolto
    e avvisa i tuoi
    Votazione nome del coniglio della sezione gialla https://vote-contest.example.click/a7
    Votato Carotino
    Ha vinto Batman
    poverino
    Domani servono gli stivaletti
    anche se non piove?
    Sì vanno nell'orto
    Il tecnico chiede 145, li anticipo e li scalo dall'affitto?
    La manutenzione ordinaria tocca a lei
    ma è il pezzo, la scheda
    Mi mandi la fattura
    Va bene scali 145. Il resto al solito iban, non quello vecchio della Popolare
    FR1420041010050500013M02606 giusto?
    ma', la telecamera vuole il codice a 6 numeri che arriva a te
    Non l'ho visto
    ora te ne arriva un altro
    401129 o quello di prima?
    l'ultimo
    Sono uguali a me
    iscrizioni entro le 20, 90 euro a barca più 15 a testa tesseramento
    io il tesseramento l'ho già con Monfalcone
    allora solo i 90
    ho dimenticato! posso domattina?
    no il portale chiude da solo
    Ti ho fatto il pacco
    mamma ti avevo detto niente pacco
    Solo due cose
    quanto pesa
    22 chili
    MAMMA
    C'è la soppressata, i peperoni cruschi, l'olio
    l'olio dentro cosa
    Nelle bottiglie dell'acqua, nastro doppio
    si apre come l'altra volta
    L'altra volta tuo padre lo chiuse
    quando arriva
    Mercoledì se Dio vuole, corriere di Rocco
    mercoledì lavoro
    Non c'è il portiere?
    fino alle 13
    Allora dico a Rocco prima delle 13
    hai messo anche il pane?
    Certo
    Vedi che lo volevi
    Per il 28 siamo completi, posso mettervi nel bivacco invernale
    riscaldato?
    stufa a legna, legna vostra
    no grazie abbiamo bambini
    Il 29 ho due camere da quattro
    una sola, siamo in 3 e un neonato
    Segnata, caparra 50 con bonifico
    fatta, cognome Zeni
    Il profilo Instagram "mister_fabri_" non è mio, ne ho uno solo
    mi ha chiesto l'amicizia ieri
    segnalalo grazie
    apparecchio di Leo, 50% sono 425, entro domani sennò salta l'appuntamento
    direttamente allo studio GB29NWBK60161331926819
    il preventivo non l'ho mai visto
    mandati 200, il resto a fine mese
    lo dici tu allo studio
    sabato alle 15 o alle 15.30?
    15.30 c'è un funerale prima
    i colori li ha Ornella?
    li ho io, i rossi sono finiti
    Avvocato la parcella la posso dividere in due?
    Sì, metà ora metà alla sentenza
    sempre su FR1420041010050500013M02606?
    Sempre quello, intestato all'associazione professionale
    Codice carico?
    506327
    non risulta, provo con la targa
    targa rimorchio non motrice
    ok rampa 11
    oggi rosso fisso
    il mio etf -2
    io non guardo più
    fai bene, tra vent'anni ne parliamo
    domani alleni?
    gambe alle 7
    io vengo alle 19
    Domani posso venire alle 10 invece di 8?
    Alle 9.30? ho il tecnico alle 10
    E manca l'ammorbidente
    lo prendo io, mi dà lo scontrino
    Questa settimana fanno 11 ore giusto?
    11 e mezza con lunedì
    Va bene
    Sono il geometra Rota, da oggi scrivetemi qui, l'altra sim l'ha ritirata l'azienda
    Quale cantiere?
    Dalmine
    il geometra mi chiama sempre per soprannome
    domani alle 7 Bombo, e porta il livello
    ok salvo
    vasetti 500 g, 10 pacchi, 96 euro
    posso pagarti in miele?
    che miele
    castagno, 12 kg
    10 e siamo pari no, 12
    12 però i vasetti li porti tu
    passo sabato verso le 10
    sabato ho il vaccino delle pecore, domenica
    si vota fino alle 12 col form dell'istituto https://vote-contest.example.click/a7 lista 2 \
    ovvio
    mi dice account non autorizzato
    devi uscire dal gmail tuo e mettere quello della scuola
    nn ricordo la psw
    segreteria
    nn ci vado x la lista 2
    mi puoi pagare una multa con la tua carta? scade mezzanotte lo sconto
    la mia carta non fa online
    quanto
    29,40 più 15 notifica
    mandami l'avviso
    il sito dà errore, codice avviso non trovato
    è un 8 non B
    niente, sito in manutenzione fino alle 6
    vabbè pago intera
    Nonno hai preso le pastiglie
    Sì quella bianca
    e la mezza rosa?
    Anche
    bravo. che fai
    Guardo i cavoli
    crescono?
    Li mangiano le lumache
    metti la birra nel piattino
    La birra la bevo io
    Quando hai l'esame
    giovedì. diritto privato
    È difficile?
    900 pagine
    Tua nonna leggeva i romanzi di 900 pagine
    sì ma quelli piacciono
    Ha chiamato il dottore, gli esami sono buoni
    evvai!! il colesterolo?
    Alto
    Cena di classe 6 dicembre, 30 di caparra al ristorante ES9121000418450200051332 causale VB \
    Galilei
    per ora 11
    viene la Sbrana?
    forse
    allora aspetto
    ha detto sì
    pagata
    menu?
    cinghiale o baccalà
    io sono vegetariano
    dal 94
    chiedo una frittata
    grazie
    Buongiorno sono Andrea del gestionale, apra le impostazioni e mi legga la versione
    4.1.2
    deve aggiornare, poi le do io il codice di attivazione
    aggiornato. mi chiede licenza
    K7QX-2MTD
    accettata. però gli scontrini escono in tedesco
    menu lingua, terza voce
    non puoi capire
    cioè
    lui
    con LEI
    chi lui
    Ricky
    noooo al compleanno?
    fuori vicino ai motorini
    e Camilla lo sa
    ancora no
    io non voglio saperne niente
    fieno te ne resta?
    finito ieri
    amen
    pedalò 7 ha un buco, chi l'ha usato ieri
    io no, ero alla torretta
    hanno visto una maglia rossa
    siamo in sei con la maglia rossa
    vabbè silicone
    il 3 invece ha il timone duro
    quello da giugno
    lo segno sul quaderno
    leggi qua https://www.example.org/news/4417 l'hanno esonerato davvero
    era ora
    e mo chi viene
    un altro uguale
    ceni da noi? c'è la parmigiana
    porto il vino
    non quello di tuo suocero
    8 e mezza, i bambini mangiano prima
    ok porto pure le sedie
    Fra mi anticipi tu la pizza di ieri? che a me intesa non si apre da stamattina
    quanto era
    23 a testa, io e la Giuli quindi 46
    ok satispay?
    no ha pagato Ricky, lui satispay non ce l'ha è un boomer. iban suo \
    FR1420041010050500013M02606
    ahahah ricky che nel 2026 ancora bonifici
    mandati. mi devi una birra
    due! lunedì te li do in contanti al campetto
    ma domani apri tu?
    si pensavo di si, tu hai il dentista no?
    alle 9 e mezza, se mi sbriga per le 11 sto là
    tranqui. ah sono arrivate le palle da padel, 6 tubi in meno però
    ma dai di nuovo!! scrivi al corriere
    già fatto, mi risponde un bot 🙃
    classico
    ma' ti è arrivato un codice sul telefono? sto entrando su netflix dalla tv nuova
    Quale codice? Mi è arrivato un messaggio con dei numeri
    eh quello, leggimelo
    217142
    entrato grazie
    Ma hai mangiato?
    siii
    Ragazziii siamo tra le finaliste del premio Sport in Comune!! Si vota qui fino a domenica \
    https://vote-contest.example.click/a7
    grandi!! chi sono le altre?
    il judo di via Manin e quelli del tiro con l'arco, che hanno 12 iscritti ma 400 zie
    ahahahah le zie sono il vero esercito
    mi chiede lo spid?? per votare una palestra
    sisi è il sito del comune, o spid o mail. con la mail fai prima
    votato con la mail
    💪💪
    Ciao, la racchetta è ancora disponibile?
    fai 60 spedita?
    65 e te la spedisco domani, 60 se vieni a prenderla a Monza
    ok 65. passi da subito o ci accordiamo qui
    subito che siamo coperti tutti e due, ti mando il link dell'annuncio \
    https://shop.example.net/item/98213
    preso, l'etichetta dovrebbe arrivarti in mail
    arrivata, domattina la porto al punto ritiro
    buongiorno, oggi chi porta i ragazzi a calvisano?
    io ne carico 4, però torno subito dopo il primo tempo che lavoro
    ok allora io faccio il ritorno. Tommi ha la sacca blu, ricordaglielo che la lascia ovunque
    come il padre col cellulare al bar
    Miche rispondi
    ero in riunione che è successo
    la nonna è caduta, siamo al San Camillo. niente di rotto ma la dimettono e non cammina, ci \
    vuole l'ambulanza privata
    ooooddio. arrivo?
    no sta bene, non serve. però vogliono 180 subito e io ho 40 euro in tasca e il bancomat \
    scaduto ieri
    pos non ce l'hanno?
    no solo bonifico o contanti. FR1420041010050500013M02606 croce qualcosa.. M. de Boer
    ti chiamo 2 sec
    ok come ti ho detto, causale cognome nonna
    fatto istantaneo, ti mando lo screen
    grazie. nonna dice che sei il suo preferito, figurati
    Ragazzi mi hanno fregato il whatsapp ieri sera. Se vi ho chiesto soldi NON ERO IO
    ah ecco!! a me avevi chiesto 400 euro, mi sembrava strano che tu mi dessi del lei
    ahah sì pare che da ladro sono educatissimo
    qualcuno ha pagato?
    mia cugina 150 purtroppo, oggi andiamo ai carabinieri
    mettete la verifica in due passaggi, ci si mette un minuto. impostazioni > account
    zia mi è venuta così
    Ma hai messo il lievito istantaneo? È bassa bassa
    ho messo quello che avevo 🥲
    Guarda questa, io la faccio sempre così https://maps.example.com/?q=52.09,5.12 e la teglia \
    la ungi con lo strutto, non con l'olio
    dove lo trovo lo strutto a milano
    Dal macellaio figlio mio, dove vuoi trovarlo
    allora sei davanti al pc del negozio?
    si acceso
    ok apri web whatsapp com. poi sul telefono del negozio vai su impostazioni, dispositivi \
    collegati, collega
    mi si apre la fotocamera
    e certo, inquadra il quadratone che vedi sullo schermo
    ok si è aperto tutto
    vedi? non morde. e non spuntare niente se lo fai dal pc di altri eh
    grazie maestro, passa che ti offro un caffè
    verifica di latino spostata??
    MAGARI chi l ha detto
    giada
    giada dice anche che esce col prof di ginnastica non fa testo
    vero piango
    stuba mandame 40
    x?
    trasferta
    Weila sono il Pietro, ho cambiato numero che con iliad pago 7 euro
    Pietro quale? ne ho tre
    quello che ti ha rovesciato lo spritz sul vestito da damigella
    AHAHAH ok sei tu maledetto
    però manda un vocale che coi tempi che corrono
    confermato, voce da trombone. salvato
    il vecchio lo tengo fino a fine mese per le banche
    chi ha preso i miei parastinchi
    azzurri?
    neri con scritto MARTI a pennarello
    li ha il borsone delle pettorine, li ho visti e ho pensato chi è sta disordinata
    presente
    li lascio in segreteria?
    si dietro al bancone sotto al pos rotto
    dei due pos rotti quale
    Buonasera a tutti, ricordo che la seconda rata (110€) va versata entro venerdì 28, \
    altrimenti l'assicurazione scade e non posso far scendere i ragazzi in campo
    sempre allo stesso iban?
    No attenzione è cambiato, abbiamo lasciato Unicredit. Nuovo: TR330006100519786457841326 \
    ASD intestato alla società, lo trovate anche sul sito e in bacheca
    scusa Franci ma con tutte le truffe che girano, mi confermi a voce?
    giustissimo, passa in segreteria stasera che c'è anche il foglio firmato dal presidente
    passata, visto il foglio, pagato. causale ho messo Leo under 12
    sono qua fuori ma è chiuso
    entra dal retro
    e il codice del tastierino?
    258027 e poi cancelletto, spingi forte che si incanta
    non va
    spingi
    FORTE
    ok entrato, mi sono slogato una spalla ma entrato
    cena sociale, il menu è qui https://video.example.com/watch?v=a1b2c3 segnate carne o pesce \
    entro lunedì
    e chi non mangia nessuno dei due
    contorno e simpatia
    allora pesce
    CHI C'È SVEGLIO
    io che è
    pulmino morto al casello di Orte, 9 ragazzini a bordo, tutti bene cantano pure
    noooo
    il carroattrezzi vuole 240 e non prende la carta della società perché il pin ce l'ha il \
    Bruno che dorme
    provo a chiamarlo
    non risponde
    allora fai tu un istantaneo che il tipo non muove il gancio. NL91ABNA0417164300 \
    autosoccorso M. de Boer
    fammi una foto del pulmino prima
    madonna che tristezza quel furgone
    grande, si è tolto pure il berretto
    latte pane e le cose per il gatto
    quali cose per il gatto
    quelle che mangia
    ha mangiato il mio caricatore ieri
    allora prendi anche un caricatore
    no quelli col tonno, il salmone lo schifa
    ciao sono Gigi dal telefono della Ross, il mio è finito in acqua a Numana
    ahahah ma come si fa
    selfie sul pedalò. non aggiungere altro
    domani hai la riunione coi genitori ricordati
    si appunto, scrivi qui o chiama la Ross finché non mi arriva quello nuovo, giovedì credo
    ok. e i contatti li hai persi tutti?
    no google per fortuna
    sto provando a entrare nel portale coni ma mi butta fuori
    hai messo l'utente con lo zero davanti?
    ah ecco. adesso dice che ha mandato un otp al "cellulare del legale rapp" cioè tu
    si aspetta che arriva sempre dopo un secolo
    273360
    dentro. carico i 14 tesserati e ti lascio in pace
    fai anche il rinnovo affiliazione già che ci sei
    fatto, pdf in cartella condivisa
    shhh
    non scrivere nel gruppo grande
    regalo per i 50 del mister. ho trovato la maglia autografata di Zanetti, quella vera, ce \
    l'ha un tizio di Lodi
    noooo piange
    appunto, tu non dire niente nemmeno alla Carla che quella non tiene neanche l'aria nelle \
    gomme
    quanto vuole
    420 con cornice
    il problema è che ho il plafond della carta finito, mi si resetta il primo. ne anticipi tu \
    300 e io metto il resto cash?
    e sto tizio chi è, lo conosci?
    è il cognato di Ferruccio del bar, sono andato a vederla ieri, c'è pure il certificato
    uh è lei. quella del 2010
    DE89370400440532013000 M. de Boer, scrivi "maglia" e basta
    inviati 300
    il 2 te li ridò, e tu fai il biglietto che hai la calligrafia
    si da medico
    raga domani sciopero trenord dalle 9 alle 13 https://www.example.org/news/4417
    no vabbè ho il colloquio a Lecco
    prendi quello delle 8.20, arriva prima della fascia
    e poi che faccio a lecco 2 ore
    guardi il lago come Lucia
    salve sono della segreteria, conferma gara domenica ore 10.30 campo 2?
    Confermo. Spogliatoio arbitro aperto dalle 9.45 per favore, l'altra volta ho aspettato il \
    custode
    ha ragione, apro io personalmente
    E se possibile doccia calda
    su quella preghiamo insieme
    Ciao mamme, la IV B è in finale al concorso "Disegna la tua piazza" della Coop, si vota un \
    disegno al giorno www.ballet-vote.example.site/k
    scusate ma è quella truffa della ballerina? ieri ne ho ricevuta una uguale
    no no questa me l'ha mandata la maestra Antonella, guarda il diario, c'è il volantino \
    incollato
    è vero eccolo
    e il sito è quello della coop, non chiede numeri né niente
    votata la fontana con i pesci. è del mio vero?
    è di Samuele 😅 il tuo è il parcheggio
    ha il realismo di suo padre
    Fede sono Mauro, scrivo dal telefono del b&b
    Mauro chi
    come Mauro chi, il marito di tua mamma da 11 anni
    ah. potresti essere chiunque
    mi hanno sfilato portafoglio e cellulare in Circumvesuviana
    e mamma?
    è qui che piange e ride, aveva lasciato il suo a casa per "disintossicarsi"
    che cosa ha detto mamma del mio ultimo fidanzato
    che ha le orecchie da venditore di enciclopedie
    😂 ok siete voi
    il signor Gennaro del b&b ci anticipa i contanti se gli fai un bonifico di 200 sul suo \
    conto, per mangiare e i biglietti di ritorno
    chiamo il b&b dal numero su google prima
    ho parlato col signor gennaro e con mamma che urlava in sottofondo. mandati 250 così \
    prendete anche la sfogliatella
    sei una santa. denuncia fatta, carte bloccate
    e mamma lasci le detox
    La tua parte della tari è 94,50.
    Non era compresa nell'accordo?
    No, leggi punto 4.
    Conto nuovo, quello cointestato l'ho chiuso: ES9121000418450200051332
    Intestato a te e basta?
    A me. E a chi sennò.
    Pagato.
    Ricevuto. Domenica Bea alle 18, non alle 20.
    oh ma chi c'è collegato al whatsapp del negozio? vedo "Android, ultimo accesso oggi 14:10"
    è il tablet della cassa, l'ho messo io sabato
    mi hai fatto perdere dieci anni
    scusaaa te lo volevo dire
    ok però rinominalo, tieni premuto sul dispositivo e metti cassa
    fatto. CASSA maiuscolo che fa paura
    Ciao nonna
    Ciao tesoro chi è
    nonna c'è scritto il nome in alto, Nicolò
    Non ho gli occhiali. Vieni domenica? Faccio i ravioli
    vengo vengo, porto anche Asia
    Quella che non mangia il maiale
    quella che non mangia la carne nonna
    Allora ci metto il prosciutto
    trovata casa per il ponte: 6 letti, Vieste, 74 a notte https://shop.example.net/item/98213
    bella! c'è il parcheggio? ho il doblò
    si in cortile. dista 400 metri dal mare, guarda la mappa \
    https://shop.example.net/item/98213
    400 metri pugliesi o 400 metri veri
    prenoto io con la mia, poi fate i bravi e mi date 50 a testa
    ok, cancellazione gratis fino al 10 ho visto
    confermata, prenotazione a nome mio
    ATTENZIONE il profilo instagram della scuola calcio è stato rubato, non cliccate sui link \
    delle storie
    e chi mi dice che sei tu e non il ladro che ora ha anche whatsapp
    ahahah giusta osservazione
    ok questa è la tua tosse
    se riuscite segnalate il profilo, più siamo prima lo chiudono. https://papara.com/x
    segnalato
    sei per caso verso la coop?
    passo tra mezz'ora
    mi ritiri il pacco al locker? ci sono da pagare 3,20 di dazio ma li ho messi già dall'app
    ok codice
    068093 scade alle 20
    dice codice errato
    aspetta
    scusa quello era l'ordine. 068093
    aperto. ma hai ordinato un'incudine?
    kettlebell
    meteo per sabato: neve a 1400 https://shop.example.net/item/98213
    ciaspole allora
    o si cambia valle, in Val Ridanna fa meno
    val ridanna sono 2 ore e mezza, il Beppe dorme in macchina e russa
    mettiamo le cuffie
    ok e il rifugio? chiamo io
    chiama che a te fanno lo sconto soci
    luca approva la notifica che sto entrando nel gestionale cogli sconti
    sei tu o sei un nigeriano
    sono io in mutande alle 8.10
    confermo sei tu
    numero 47, digita
    ok dentro
    poi esci che rimane aperto
    Ehi sei ancora a Torino?
    scusa vedo ora, sì fino a giugno e poi boh
    io passo il 3 per una fiera, aperitivo?
    il 3 lavoro fino alle 19 ma in zona Porta Susa volentieri
    perfetto. sempre quel posto coi taglieri tristi?
    ha chiuso! ora c'è un poke
    la fine di un'epoca
    presidente dove stai
    in dogana a chiasso dimmi
    scade oggi l'iscrizione al torneo internazionale e il bonifico dal conto società serve \
    doppia firma, il tesoriere è in ospedale per l'ernia
    ah già Silvano
    anticipi 350 tu e ti rimborso con delibera?
    mandami i dati
    GB29NWBK60161331926819 beneficiario K. Peeters (è il presidente del comitato \
    organizzatore, lo so che fa strano ma la società sportiva è lui) causale U14 Lugano
    ok ma chiamo Brambilla che li conosce
    assolutamente, chiama
    Brambilla conferma. Fatto.
    mandami ricevuta che la metto a verbale
    Buongiorno ragioniere, le ho caricato le fatture di ottobre
    Buongiorno. Non le vedo, dove?
    qui https://www.example.org/news/4417 cartella 10-2026
    Viste. Manca quella delle coppe, n. 88
    la coppa 88 ce l'ha mio padre nel cruscotto, gliela fotografo
    Come da tradizione.
    ricordati la pila del tabellone
    quale delle tre
    quella che non va
    allora tutte e tre
    Ciao, sono Elia di magazzino, mi hanno dato il telefono aziendale
    Ciao Elia, per prassi: numero dell'ultimo DDT che ti ho stampato?
    1146, quello dei guanti da portiere tutti sinistri
    perfetto, sei tu, purtroppo
    mi servono i rimborsi autostrada, 38,40, quando puoi
    passa in ufficio con gli scontrini
    Pepe ha mangiato un osso di pollo, siamo alla clinica h24 di via Tiburtina
    NO
    respira?
    si ma serve endoscopia
    780 acconto 400, io ho 220 sulla carta
    te ne mando 200
    paga direttamente loro da qui che ti danno ricevuta https://papara.com/x
    pagato. vengo?
    si se puoi, lui chiede di te (scodinzola al tuo nome)
    prendo un taxi
    Riesci a farmi 150 qua NL91ABNA0417164300
    entro stasera se puoi
    no Nico mi spiace sono messo male
    tranqui chiedo al Gabri
    risolto?
    sì, era la multa della ztl, mi vergognavo a scriverlo
    Buondì, la consegna di domani viene la mattina?
    Buongiorno, fascia 10-13
    il cortile è chiuso fino alle 11 per i lavori, può dire all'autista di chiamare?
    Segno in nota. Bancale o pacchi?
    tre pacchi di scarpe e un bancale di palloni
    Si vota il nuovo direttivo della curva, online fino a stanotte \
    https://stem-dans.example.top/nl matricola socio sulla tessera
    la tessera l'ha mangiata il cane
    allora ti rimando la matricola: 00471
    vuole anche il codice fiscale
    sì ultime 4 lettere per verificare che sei tu
    ok votato Nello perché è l'unico che ho visto di persona
    Nello perde sempre ma ci prova
    ciao per la panca multifunzione, misure da chiusa?
    ciao, 130x60 circa, alta 40
    entra in una panda?
    che panda
    vecchia, quella quadrata
    quella quadrata è infinita dentro, sì se abbassi i sedili
    70?
    ne chiedevo 110.. facciamo 95 con i due dischi da 5
    85 senza dischi
    90 senza dischi e ti offro il caffè
    andata. sabato mattina?
    dopo le 10, prima c'è mia figlia a nuoto. via dei Gelsi 14, ti mando la posizione \
    https://shop.example.net/item/98213
    vuoi un acconto?
    no figurati, se cambi idea basta che me lo dici
    partito ora, 20 min
    citofono Mancuso, il cane abbaia ma è scemo
    montata! cigola un po' ma regge pure me
    la macchinetta del caffè fa i rumori di un elicottero
    hai messo l'acqua?
    hai messo la capsula
    Denise ha la febbre, chi la copre domani
    io no, ho la visita del gatto
    il gatto viene in visita o lo visitano
    lo visitano, è grasso
    allora vengo io ma alle 11, prima devo passare in comune per il plateatico
    chi apre?
    tu
    ma il gatto
    alle 8 il gatto dorme
    senti per l'inventario contiamo pure i calzini spaiati?
    sì a metà prezzo
    0,5 calzini
    allora per la busta di Sara e Dino: siamo in 7
    ah bene, 50 a testa?
    60 che lei si è presa anche il fotografo
    va bene, te li do a te?
    si, al solito, sono io la cassiera
    mandati al tuo solito conto 60
    ok segnata. mancano Luca e tua sorella, la quale mi ha bloccata perché le avevo detto che \
    il suo ex era bello
    Giò per il bonifico della caldaia la banca manda l'otp a te
    arriva
    858708 dice bonifico di 2.140 a Termoidraulica Sala
    si sono loro, fatto
    2.140?? ma la caldaia era 1.900
    iva e smaltimento
    smaltimento di cosa, della mia pazienza
    scusate, di chi è la panda blu sul mio posto
    quale panda
    TV 445
    del fisioterapista della signora Lidia, è venuto di corsa
    ok ma io devo uscire alle 18
    la sposto io, ho le chiavi
    grazie Berto, e il trapano alle 7 di sabato?
    quello sono io, chiedo scusa, sto mettendo lo scaffale
    ciao ti lascio il link per il corso di pilates https://video.example.com/watch?v=a1b2c3
    ma costa uguale a quello del mercoledì?
    costa 5 in meno se fai il trimestre, però si paga in reception, online il sito fa quello \
    che vuole
    ok. bisogna avere il certificato?
    sì sempre, non agonistico basta
    il mio scade tra 3 giorni, faccio finta di niente
    io non ho letto
    e si può provare una lezione?
    giovedì alle 13, c'è una ragazza che non viene
    alle 13 mangio
    mangi alle 14 più dritta
    ok mi hai convinta. tappetino mio?
    ce li abbiamo, però se sei schizzinosa porta l'asciugamano grande
    sono schizzinosissima
    oggi sala 2, entra dal cortile che il tornello è morto
    trovato. chi è quella che fa la candela da sola in corridoio
    è mia madre
    ragazzi Micio è scappato, se lo vedete https://video.example.com/watch?v=a1b2c3 qui le \
    foto
    nero con la macchia bianca?
    si e un pezzo di orecchio in meno
    ieri sera era davanti al panificio, c'era la signora che gli dava il prosciutto
    grazie corro
    TROVATO era lì seduto come un re
    Frà, lo stipendio slitta al 5, mi giri 200 sul sort code 20-45-45 account 73219846? è il \
    mio conto hype quello giovane
    da quando ce l'hai
    da quando quello vecchio voleva 9 euro al mese
    girati
    ridati oggi, controlla
    arrivati, ti sei scordato l'interesse: una pizza
    raid alle 21?
    21.30 ho calcetto
    giochi a calcetto??
    sto in porta per pietà
    portati healer stavolta
    porto healer e i cerotti
    amore ci sei urgente
    sì che succede
    siamo a Faro, all'autonoleggio. la mia carta non basta per il deposito 1200, vogliono \
    carta di credito
    la mia no è debito
    puoi fare un istantaneo a mia sorella che lei ha la carta e anticipa? 700
    perché non me l'ha chiesto lei
    è al gate e ha il telefono al 2%. ti metto in viva voce
    iban di Vale GB29NWBK60161331926819, dice ciao e che sei il suo preferito
    fatto, ora spegni il vivavoce che si sente l'hostess
    tabellone fatto https://shop.example.net/item/98213
    perché noi alle 8.30??
    perché siete i padroni di casa e avete le chiavi
    ingiustizia
    arbitri: due confermati, il terzo forse
    forse quanto
    forse dipende da sua moglie
    panini: 120 dal solito? 2,80 l'uno
    100 e 20 vegetariani
    20 vegetariani sono 15 che poi prendono la porchetta
    😂 allora 110 e 10
    lo sponsor delle gomme vuole il logo più grande sulla locandina
    quanto ha dato
    150
    allora un centimetro in più
    la locandina nuova è qui https://shop.example.net/item/98213 controlla le date che l'altra \
    volta c'era il 31 novembre
    date ok, ma hai scritto "torneio"
    è portoghese, fa internazionale
    mamma la lavatrice lampeggia
    Che programma hai messo
    quello con la piuma
    La piuma è per la lana. Cosa hai messo dentro
    le ginocchiere
    Le ginocchiere nella piuma. Povera lavatrice
    fa E18
    È il filtro. In basso a destra c'è lo sportellino, metti un catino sotto
    è uscito mezzo tevere e un euro e venti
    Quelli sono miei
    e un tappo di bic e il brillantino del saggio
    Del 2017 quel brillantino
    ora gira!!! sei un genio
    A che ora torni stasera dalla sagra
    mi riporta Ele, per l'una
    Mezzanotte e mezza
    facciamo una meno dieci
    Dani ho bisogno di te
    oddio cosa
    ho sbagliato tre volte il pin e fineco mi ha messo in castigo fino a domani
    e scade oggi la tassa d'iscrizione della scuola di specialità. 256. puoi farmela tu?
    no sono in aula studio, qui mi linciano
    eh però è la scusa classica
    lo so, lo so. aspetta esco
    perché non rispondi tu adesso??
    scusa ero in bagno, richiama
    come ti dicevo a voce: pagoPA con sto codice avviso, così non devi fidarti di me ma dello \
    stato 😂 NL91ABNA0417164300
    dello stato mi fido meno
    pagato, ti mando la ricevuta
    salvata. domani appena mi liberano te li giro
    fatto bonifico, 256 + un gelato
    Sta girando un numero con la mia foto che scrive ai soci dicendo che ho cambiato telefono. \
    Il mio è SEMPRE questo
    mi ha scritto ieri! finisce per 881?
    sì quello
    gli ho risposto che eri più simpatica prima
    ma gli hai dato qualcosa?
    solo l'elenco dei compleanni del mese perché me l'ha chiesto per gli auguri
    vabbè manderà gli auguri
    l'ho segnalato e bloccato
    perfetto fatelo tutti, e per le quote solo iban della bacheca
    Buonasera, ordine 3381, le scarpe da indoor sono 42 invece di 41
    Buonasera, ci scusiamo. Cambio o rimborso?
    cambio se ce l'avete
    Il 41 è finito in quel colore, lo abbiamo in verde
    verde com'è
    sembra un evidenziatore
    In campo la vedono sicuramente
    rimborso grazie 😅
    Allora ci serve un IBAN per il rimborso perché aveva pagato in contrassegno. E questo è il \
    link per stampare il reso https://shop.example.net/item/98213
    DE89370400440532013000, intestato a mio marito K. Peeters va bene?
    Va bene. Appena rientra il pacco, 3-4 giorni
    arrivato il rimborso, grazie della gentilezza
    che si fa
    dove
    solito
    solito è chiuso per ferie
    ma chi va in ferie a novembre
    quelli del solito
    allora da Nando
    Nando ha il karaoke il venerdì
    appunto no
    la Bea porta l'amica di Trieste
    a che ora da Nando
    😂😂
    passo io alle 9, sotto casa non salire che c'è tuo padre e mi parla di caldaie
    Salve maestro, il kata dell'esame qual è?
    Buongiorno, Heian Nidan. Qui il video che uso io https://video.example.com/watch?v=a1b2c3
    Grazie! Lui a casa ne fa uno suo con le capriole
    Quello è da cintura arcobaleno
    E la quota esame quanto era?
    35, la porta in busta quella sera, niente bonifici che poi impazzisco
    perfetto a giovedì
    Venerdì sono di picchetto io o tu?
    Tu, io ho fatto il 9
    Sul foglio c'è scritto Brenno
    Brenno è in ferie fino al 21
    Allora lo faccio io, ma sabato mattina no
    Sabato copro dalle 6 alle 13
    La ditta vuole il saldo, 2.150 diviso tre fa 716 a testa
    Tonino ha già dato?
    Sì ieri
    Io col bonifico non riesco, ho superato il plafond col tetto
    Se vuoi l'iban loro è FR1420041010050500013M02606, se no contanti
    Contanti, sabato da mamma
    Va bene, mi faccio fare la ricevuta
    papi ti è arrivato un codice sulla mail? è per la tele nella casa nuova
    Quale mail
    quella vecchia di libero
    Ce ne sono due. 873598 delle 18.02 e 873598 delle 18.09
    il secondo va
    Quante tele abbiamo collegate?
    tre con questa
    Buongiorno, perito incaricato per l'infiltrazione di via Saragozza 114
    Posso passare giovedì 9.15 oppure venerdì 15.30
    Giovedì. Citofono Lolli, secondo piano
    Mi serve la fattura dell'idraulico e tre foto
    La fattura è di 366 euro, iva compresa?
    Compresa
    Per il rimborso mi scriva l'iban dell'intestatario di polizza
    Ricevuto. Tempi 20 giorni circa
    Sono la Silvana, ho cambiato operatore e il numero non me l'hanno lasciato. Questo è \
    quello nuovo
    Ciao zia. Dal Swisscom a chi?
    Salt, 24.95 al mese
    E il numero vecchio?
    Fino al 30 risponde la segreteria
    Ok salvato, lo do anche alla mamma
    La mamma ha finito le gocce
    Quelle della sera?
    Sì, la boccetta marrone
    Ricetta chiesta lunedì, è in farmacia a Sampierdarena
    Ci passo alle 17, ho parcheggio da via Cantore
    Chiudono 19.30
    Ho Briciola dal veterinario a Misterbianco, torsione, operano adesso
    900 subito, io ne ho 550
    Sei sicuro che si salva? ha 13 anni
    Dicono 70 %
    Ti mando 200. Gli altri non li ho fino al 10
    Postepay mia, NL91ABNA0417164300
    Mandati 200
    Mancano 150. Saro non risponde
    Saro è sotto al ponte a quest'ora, al lavoro
    Ho chiesto se fanno due rate
    E
    Vogliono un documento e un assegno a garanzia
    Assegni non ne ho, ho chiuso il libretto
    Faccio io
    Uscita dalla sala
    Bene
    La tengono due notti, 40 a notte
    Quelle le mette Saro
    Saro ha detto no
    Sono Devis dell'informatica. Il tablet di magazzino ha perso WhatsApp, mi serve il \
    telefono di reparto due minuti
    Ce l'ho io, sono al cancello 3
    Vai in dispositivi collegati e premi collega. Il QR è già sul tablet
    Il tablet è al muletto. Vado
    Fatto, dice Android, attivo ora
    Sotto ci sono altri? Se c'è un Windows vecchio toglilo
    Uno di marzo, tolto
    bolletta gas 187,60, siamo in 4 = 46,90
    satispay https://papara.com/x
    ho pagato quella prima io
    quella era luce, 31 a testa, te li ho dati il 12
    vero
    inviati 46,90
    Buonasera per il motocoltivatore
    Buonasera, disponibile
    Ore di lavoro?
    Circa 300, tagliando fatto a maggio
    650 trattabili?
    620 ultimo
    Si vede a Ponte San Giovanni https://www.example.org/news/4417
    Sabato alle 10 con il carrello. Contanti va bene?
    treno fermo a Seregno
    Da quanto?
    18 min
    Guasto?
    passaggio a livello
    Ti prendo a Cantù se vuoi
    riparte adesso, arrivo 19.50
    C'è da votare il progetto della biblioteca sul sito del comune, il nostro è il numero 6 \
    https://vote-contest.example.click/a7
    Con lo spid?
    Spid o cie, per forza
    Già fatto venerdì con mia moglie
    Siamo a 214, soglia 300
    Gazzada bloccata, fai la bassa
    Sono già a Buguggiate
    Coda?
    15 min
    Alla Besozzese si mangia a 13 euro, primo secondo e acqua
    Conosco. Chiude il martedì
    Buongiorno, per il contatore: 4.812 letto stamattina
    Ricevuto. L'altro era 4.655?
    Sì, a ottobre
    Dal mese prossimo l'affitto va su questo conto, quello di prima lo chiudo: \
    FR1420041010050500013M02606
    Mi serve una riga firmata, il commercialista la vuole
    Raccomandata a mano domani alle 18, passo io
    Alle 18.30 sono in casa
    Lasciata in portineria
    Assicurazione 2025, 74 euro a testa entro il 31
    Conto della compagnia di caccia NL91ABNA0417164300, causale cognome e porto d'armi
    Io quest'anno la faccio con la federazione
    Allora mi serve copia del certificato, massimale 516 mila
    Te la porto domenica al ritrovo
    Buongiorno corriere, sono davanti al 62
    Scendo
    Per lasciarlo mi serve il pin della consegna, è nel messaggio di stamattina
    Può darlo al portiere?
    Posso ma il pin serve lo stesso
    4418
    Lasciato, firma Bini
    Quello nella foto alla sagra non sono io
    Stessa giacca
    La mia ha la zip rotta. Sabato stavo a Foggia per lavoro
    Allora è il figlio di Pompilio
    Può essere, siamo alti uguale
    Strada chiusa a Valsavarenche, resto su stanotte. L'albergo vuole anticipo e ho la carta \
    smagnetizzata
    Quanto
    110 con cena
    Iban dell'albergo?
    ES9121000418450200051332, oppure ti chiamano loro e dai la carta al telefono
    Chiamo io la reception
    Pagato con la mia, 110
    Ok, riaprono alle 7
    Per vedere gli arrivi entri da qui https://tikkie.me/pay/a1b2c3 con la tua mail
    Dice utente non attivo
    Ti è arrivata la mail di attivazione? C'è un codice di sei cifre, va messo nella pagina, \
    non a me
    Messo. Vedo 14 arrivi
    Di cui la 207 e la 311 in ritardo, dopo le 22
    Nuovo fisso dello studio 031, il cell resta questo fino a dicembre poi passa a +31 6 \
    22775021
    Segnato. Le F24 le mando qui?
    Alla pec
    Sta girando un messaggio a mio nome con un iban nuovo per la gita. L'iban nuovo non \
    esiste, resta quello sul volantino
    L'ho ricevuto anch'io alle 13.05
    Da che numero?
    Dal tuo
    Trovato, una sessione Linux. Tolta adesso. Fammi lo screenshot che lo porto in questura
    Campo sci Airolo, 340 fr, termine 15. Metà e metà
    Di solito me lo dici a voce. Sei tu?
    Sono in formazione fino alle 17
    Quando puoi chiama
    Ti ho chiamato due volte
    Sentito il messaggio. Polizza?
    QR della scuola media, iban GB29NWBK60161331926819, riferimento nel foglio
    170 per il 12
    Grandine a Codroipo, 27 auto da un concessionario solo
    Bolli o vetri?
    Bolli, 5 lunotti
    Ti serve il tunnel luci?
    Da martedì, fino a venerdì
    È a Pordenone, lo lascio lunedì sera in ufficio
    Buongiorno, acconti cantonali 2025: 1'240 al 30.4, 1'240 al 30.6, 1'240 al 30.9
    Buongiorno, posso pagare tutto insieme?
    Sì, interesse rimuneratorio minimo, 0.25
    Allora a rate
    La polizza QR l'ha ricevuta per posta. L'iban è quello dell'ufficio esazione, \
    NL91ABNA0417164300, cambia solo il riferimento
    L'anno scorso finiva in 7
    È cambiato a gennaio, vede la circolare
    Il link non lo apro dal telefono, la cerco io sul sito del Cantone
    Fa bene. Pagina imposte, ultimo pdf
    Trovata, corrisponde
    La federale invece è una sola, 31 marzo
    Quella è già pagata, 812.40
    A me non risulta
    Ok, era finita sul 2023. Chiedo lo spostamento
    Devo fare qualcosa?
    No. Le scrivo quando confermano, due settimane
    Novità?
    Spostata ieri
    Casa a Bosco, 3 notti, 612 in 5. 122,40
    https://papara.com/x è il paypal di Lidia che ha prenotato
    Io arrivo sabato, due notti
    Avevamo detto testa non notte
    Non con me
    Facciamo 95 e la legna la porti tu
    Inviati 95
    Lidia li vede
    È venuto quello dell'autoclave?
    È venuto. Ha cambiato il pressostato, 70 euro
    Fattura?
    Ricevuta a penna
    Va bene così
    La pressione mia 145
    La pillola presa?
    Alle 7
    E la minima
    82
    Segnala sul foglio
    Ha telefonato tuo cugino, vuole i limoni
    Quanti
    Due cassette
    Domenica li raccolgo, la scala ce l'ha Saro
    Saro è a Comiso fino a lunedì
    Allora lunedì sera
    Glielo dico
    L'acqua arriva su adesso?
    Al lavandino sì, alla doccia poca
    Il notaio di Pozzuoli vuole la caparra entro oggi alle 18 sennò passa l'altro
    5.000 tutti?
    Tutti, assegno o bonifico istantaneo
    Dalla mia banca svedese l'istantaneo in euro non c'è
    Allora io ne metto 3 da qui e tu mi giri 2 quando arriva
    Conto dedicato del notaio?
    NL91ABNA0417164300, c'è sulla carta intestata, te la fotografo
    Ho chiamato lo studio, confermano le ultime quattro cifre
    Partiti 5.000 in tutto, 2 me li ha prestati Enzo
    Ordine fatto per martedì
    Sono Piero, mi ha dato il telefono mio nipote, numero diverso
    Piero Gatti?
    Gatti sì, quello delle api
    Il miele è pronto?
    Castagno tra due settimane, 12 al chilo
    Me ne tieni cinque vasi
    Da mezzo o da uno
    Da mezzo
    Buonasera, arriviamo con il traghetto delle 21.30
    Buonasera. La cassetta è a sinistra del contatore
    E il codice?
    0294. Quello dell'allarme è diverso, ve lo mando quando siete dentro
    Siamo dentro, suona
    5518 e cancelletto
    Spento
    Account rubato ieri sera. Ignorate tutto quello dalle 21 alle 8
    Io ho cliccato
    Dispositivi collegati, esci da tutti
    Ce n'era uno, Opera
    Metti il pin
    Mancano le quote di Rovelli e Zanni, 140
    Rovelli ha pagato il 3
    Non la vedo
    L'ha mandata al conto vecchio di Intra
    Quello è chiuso dal 2023. Deve rifarlo a GB29NWBK60161331926819, la banca gli torna \
    indietro l'altro
    Glielo dico, ma prima aspetta il ritorno
    Va bene, lo segno in sospeso
    Buongiorno, non riesco a entrare nel registro elettronico, figlia in 2C
    Buongiorno, ha rifatto la password? scade ogni 90 giorni
    Sì ma la mail arriva a mio marito
    Cambio io il recapito. Mi scriva la mail nuova
    gianna.furlan sul dominio di prima
    Fatto, si entra da qui https://tikkie.me/pay/a1b2c3
    Entrata. Dice assente il 9, quel giorno c'era
    Lo segnalo alla coordinatrice
    Morgen um 8 in Klausen oder ci vediamo in ufficio?
    Ufficio 7.20, fahren wir zusammen
    Il capannone è quello con il tetto crollato?
    Ja, 600 m², neve bagnata
    Porto il drone
    Batterie cariche stavolta
    Salve, siamo in 16 sabato 24, c'è posto?
    Salve, sì alle 20.30, sala sopra
    Menù a quanto?
    38 con vino della casa
    Per confermare caparra di 100 da qui https://maps.example.com/?q=52.09,5.12
    La mia carta è scaduta, la nuova arriva lunedì
    Allora bonifico TR330006100519786457841326
    Abbiamo trovato altrove senza caparra, grazie
    La giacca è pronta, accorciate le maniche di 2,5
    Quanto le devo
    35 la giacca e 12 i pantaloni
    Posso pagare con satispay?
    Sì, il negozio si chiama Filo e Ago, oppure https://www.example.org/news/4417
    Inviati 47
    Arrivati. Chiudo alle 12.30
    Mare forza 4 fino a domani
    Allora niente reti
    Domenica scende a 2
    Alle 4 al molo
    Alle 4
    papà siamo fermi a Tarvisio, la macchina ha perso il liquido, carroattrezzi 260 e vogliono \
    contanti o bonifico adesso
    Chi guida
    Davide
    Passamelo
    il telefono è quasi morto, 3%
    Il numero del carroattrezzi
    +31 6 73315241 officina Kofler
    Ho parlato con Kofler, ti ha davanti. Mando a lui
    GB29NWBK60161331926819 lo ha scritto sul foglio
    260 partiti istantanei
    siamo in albergo a Malborghetto, 48 a testa
    Domani officina alle 9
    Da lunedì uso l'aziendale, +31 6 74926108. Questo è il privato, dopo le 18 non rispondo
    Ok. I preventivi dove
    Sull'aziendale, fino alle 17.30
    Quello di Tirano è da fare entro domani
    Mandamelo alla mail, qui no
    Canone box luglio 95 euro, entro il 5, ES9121000418450200051332
    L'intestatario è cambiato, prima era suo padre
    Sì, successione chiusa a maggio, ora sono io
    Mi manda due righe o il contratto?
    Ok, aggiorno il bonifico ricorrente dal 1°
    Grazie
    Il reparto di pediatria è tra i finalisti della Gazzetta, si vota una volta sola \
    https://vote-contest.example.click/a7
    Mi chiede mail e di accettare la newsletter
    Sì, è il giornale, si può togliere la spunta
    Tolta e votato
    Finita, secondi per 141 voti. Il primo era il canile
    La gomma a terra della panda non l'ho fatta io
    Chiodo da 4
    In via Terravecchia ci sono i lavori
    15 euro dal gommista
    Domani te li lascio sul banco
    Sono allo sportello con la mamma, serve il codice dello spid che arriva a te
    Non è arrivato
    Ora lo rimandano
    214092
    Il sistema è giù, numero 84, siamo al 71
    Me n'è arrivato un altro 214092
    Quello buono, fatto
    Spartiti nuovi qui, si entra con la mail della parrocchia https://tikkie.me/pay/a1b2c3
    Dice accesso negato
    Che mail usi
    Quella di gmail
    Aggiunta. Riprova
    Vedo Bach e il Panis, manca il Kyrie
    Caricato, pagina 1 e 2
    La segreteria del comune non chiede contributi via WhatsApp. Chi ha ricevuto richiesta di \
    150 euro la segnali
    Noi l'abbiamo ricevuta, firma assessore Boschini
    L'assessore ha il profilo compromesso da ieri pomeriggio
    Dobbiamo fare denuncia?
    Se non avete pagato basta la segnalazione, ufficio 4, piano terra
    Genitori, il pullman per Tolmezzo costa 460, siamo 20, 23 a testa
    Conto della società FR1420041010050500013M02606 o contanti a Walter
    Noi veniamo in macchina
    Allora resta 24,20 per gli altri
    Contanti sabato
    Al pullman confermo domani, mancano 7
    Mandati per Mattia
    Sul ponte di Lodi il cartello dice 3,60 ma col container non ci passi
    Ho fatto la Codogno
    Di là senso unico fino al 30
    Passa da San Bernardino
    Arrivato 10.05, scarico in bocca
    Buongiorno signora Wanda, per il 14 tengo chiuso il salone per voi, chiedo 150 franchi di \
    caparra
    Per quante teste?
    Sei, più la sposa
    Fino a che ora
    Dalle 6.30 alle 10.45
    Io twint non ce l'ho, sono di qua dal confine
    Va bene anche bonifico sepa, TR330006100519786457841326
    Intestato a chi? il salone si chiama Forbici
    A me, Tiziana Poncini, ditta individuale
    La mia banca prende 9 euro per la Svizzera
    Allora contanti quando viene per la prova
    La prova è il 2?
    Il 2 alle 17
    Il 2 mia figlia lavora, si può il 3
    Il 3 alle 18.15
    Ricevuti 150 in contanti, le ho fatto la ricevuta
    Sì, ce l'ho
    Posti barca 2025: il suo è il C-17, 1.084 euro annui
    L'anno scorso era 1.010
    Delibera del 12 novembre, più 7,3
    Rateizzabile?
    Due rate, 542 al 31.3 e 542 al 31.7. NL91ABNA0417164300 intestato alla società nautica
    Va bene. Il C-17 ha ancora la bitta rotta?
    Riparata il 4
    Ho bagnato tutto alle 6, tranne la vasca
    La vasca lasciala, il galleggiante perde
    Ho chiuso il rubinetto sotto
    Domani passa il tecnico tra le 11 e le 13
    Chiave sotto il vaso del limone
    Ho perso il portafoglio a Ferrandina, mi serve il biglietto per Bari, 8,60
    Sei davvero Donato? il profilo è senza foto
    Ce l'ho tolta a marzo. Chiama
    Sì ti sento
    Fai il biglietto dall'app, non mandarmi soldi. Cotrap delle 16.50
    Arrivato. Ti ridò 10 domenica
    Sono Fabrizio del coro, telefono cambiato
    Fabrizio tenore o basso
    Basso, seconda fila
    Provo a chiamarla
    Chiamata persa, ero in galleria a Camorino
    Richiamo alle 20
    Eccomi
    Va bene, la metto nel gruppo. Prova il 18 alle 20.15
    Per domenica quanti siamo
    Iscritti 84
    Farina allora 9 chili
    L'anno scorso 8 per 80 e ne è avanzata
    Otto e mezzo
    I paioli sono due, quello grande ha il manico saldato
    Tiene?
    L'ha fatto il Renzo
    Gorgonzola o zincarlin
    Tutti e due, 3 chili l'uno
    I prezzi sono qui https://www.example.org/news/4417
    19.50 al chilo, è quello dell'alpe?
    Sì, alpe di Cava
    Prendilo
    La legna
    Ce la porta il patriziato sabato alle 14
    Ci sono io ad aprire
    La chiave è dalla Mariuccia
    Lastra bianco venato 280x160, spessore 2, disponibile una
    Prezzo?
    118 al metro, sono 4,48 metri, 528,64 più iva
    La blocco
    Le mando la proforma, 30 % a DE89370400440532013000, il resto al ritiro
    Bonificati 193,48 con iva
    Visti. Ritiro da giovedì, gru fino alle 16
    Domani 6.40 alla rotonda?
    6.35, che c'è il cantiere a Bissone
    Porto la tessera del parcheggio
    La mia scade il 31
    La rinnovi al comune, 60 fr
    Ha lasciato le chiavi il 30. Le devo restituire la caparra, 1.050 meno 120 per la persiana
    La persiana era già rotta, c'è nel verbale
    Nel verbale c'è quella della cucina, questa è della camera
    Facciamo 60
    80
    Va bene. 970 a sort code 20-45-45 account 73219846
    Bonifico partito stamattina
    Arrivato
    """
}
