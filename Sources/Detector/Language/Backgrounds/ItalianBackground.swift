// 667 everyday chat messages in Italian, one a line.
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
    Mi ha dato il foglietto col codice, per vedere dove sta, te lo scrivo: 130220
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
    si, la sbarra ora vuole il codice nuovo, è 555279 cancelletto
    ma non era 2211
    cambiato ieri
    arrivo
    grazie ancora per ieri, mi hai salvata
    figurati, ma cambiala sta batteria
    preventivo 130
    da chi?? mio cugino te la mette a 85
    dammi il numero
    Ermes +31 6 64119922, digli che sei la collega della Giada, quella del latte di soia
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
    te mando er link de paypal https://tikkie.me/pay/a1b2c3
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
    il citofono è Esposito/Brun, se non rispondo il portone ha il tastierino 316466
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
    ES9121000418450200051332 intestato a mi
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
    544487
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
    ops, io prendo lo stipendio lunedì, puoi anticipare?
    hai ragione, sento mio fratello
    fatto, controlla
    porto io la pizza per scusarmi
    Alle sei. Anticipami qualcosa o mi agito
    Che iella
    Scherzi? Solito conto alle Poste?
    Partito ora. Intanto venite a farvi la doccia da me
    Gentili soci, ricordo il versamento della quota per l'anno in corso.
    L'importo è di £450, ridotto per i pensionati.
    Bonifico su ES9121000418450200051332 intestato a M. de Boer, oppure contanti in \
    segreteria.
    Buongiorno, passo giovedì coi contanti, con la banca in linea non vado d'accordo
    Quando vuole, Armando. La aspettiamo anche per la briscola
    Porto il mazzo buono
    Quello senza il sette bello segnato, mi raccomando
    Calunnie, presidente
    Sì sto uscendo, codice?
    Non lo prende
    ...ho premuto consegna
    Preso, pesa un accidente. Ma che c'è dentro
    Domattina apri tu, il codice te lo ricordi?
    Quello dell'allarme o della serranda?
    Serranda ha la chiave. Allarme: 3067 e cancelletto
    E se suona?
    Chiama la vigilanza e di' "cotechino". E non scriverlo sul calendario come l'altra volta
    Mai più, parola di scout
    Alle nove passa il corriere, firma tu
    Firmo e metto in magazzino
    Quindi non sai chi sono
    Spiritoso
    Alle 21:15 in Sant'Anna, giacca e cravatta
    Dillo alla tua signora
    ahah ma il caricabatterie?
    occhio al temporale domani
    rispondono: la marmotta grossa ronfa
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
    numero di pettorale. Eccole: https://tikkie.me/pay/a1b2c3
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
    """
}
