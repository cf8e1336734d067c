// 182 everyday chat messages in Italian, one a line.
// Source: dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let italian = """
    ehi dimmi
    si adesso, pensavo pubblicità
    123-456
    anche due
    cavolo ma che è successo
    ok passo dal tabaccaio, mi servono i dati
    fatta, ho lo scontrino
    ma scusa chi è sto M. Rossi
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
    se chiamm Ciro comme a te scemo. Giulia overo sta ccà cu me e se sta facenno na resata
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
    Qui c'è scritto 123456, giusto?
    Senta ma mio nipote dice che gli ho scritto io per dei soldi, come è possibile?
    perché dovrei
    c'è scritto di non darlo manco al papa
    che scada
    di Giulia sì, di te boh. lei scrive tutto maiuscolo
    Ciao! Serve la mia firma?
    Allora, 123-456
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
    250 € a testa coperto compreso
    io ho preso solo l'insalata però
    e tre quarti del mio tiramisù
    touché, inviato
    ricevuto amò
    Ragazzi domani parte il bonifico dell'affitto e mi mancano due quote da 250 €
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
    Mi potresti prestare 250 € fino alla tredicesima? Lo so che è un periodaccio anche per te
    Scherzi? Solito conto alle Poste?
    Sì quello, ce l'hai in rubrica dai tempi del regalo a zia
    Partito ora. Intanto venite a farvi la doccia da me
    Ti voglio un bene dell'anima
    Gentili soci, ricordo il versamento della quota per l'anno in corso.
    L'importo è di 250 €, ridotto per i pensionati.
    Bonifico su IT60X0542811101000000123456 intestato a M. Rossi, oppure contanti in \
    segreteria.
    Buongiorno, passo giovedì coi contanti, con la banca in linea non vado d'accordo
    Quando vuole, Armando. La aspettiamo anche per la briscola
    Porto il mazzo buono
    Quello senza il sette bello segnato, mi raccomando
    Calunnie, presidente
    Amore passi tu dal locker dell'Esselunga?
    Sì sto uscendo, codice?
    123456, sportello in basso se non ricordo male
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
    Alle 17:00 in Sant'Anna, giacca e cravatta
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
    Il treno si muove, arrivo verso le 17:00
    Non ti agitare, siamo al pronto soccorso col nonno
    Come faccio a non agitarmi
    È scivolato dalla scala a raccogliere le ciliegie, polso rotto e basta
    A novantun anni sulla scala
    Portaci la tessera sanitaria, è dentro al libro di ricette
    Arrivo. Le ciliegie?
    Le ha in tasca
    Sono al parcheggio, da che porta entro?
    Quella blu, chiedi di me in accettazione
    Attenti tutti: a Giovanna hanno preso il profilo e chiedono 250 € a nome suo. Non è lei
    Ecco perché mi ha dato del lei!
    Se vi scrivono per un codice, ignorate e telefonate
    La nonna vuole sapere se il telegiornale lo dirà
    Dille che il telegiornale sono io
    E se ti rubano l'account a te, come lo capiamo?
    Vi chiedo di dirmi il nome del primo cane, e se non chiamo io non date niente
    Facile, Fuffi
    E ADESSO L'HAI SCRITTO
    oggi per poco non regalavo 250 € a un delinquente
    eh, racconta
    finto figlio, "ho rotto il cell, questo è provvisorio, mi paghi una cosa". ci stavo \
    cascando come una pera
    e poi
    m'ha chiamato "padre". mio figlio mi chiama Gianni
    ahahah ingrato ma utile
    fate una parola d'ordine in casa, la nostra ce l'abbiamo da stasera
    ue ci sei?
    grande ti devo un gelato
    mi salvi
    Mamma sei sveglia?
    Sei una mamma d'oro
    Come va il ginocchio, bomber?
    Ci manchi in fascia
    fratm staje lloco?
    Ti prego rispondi sto malissimo
    Buongiorno cara, disturbo?
    Buonasera signora, è ancora alzata?
    Giustissimo, lei è un tesoro
    Ciao, sto sistemando l'elenco della 2B per la gita
    Dna
    Grazie pa', stasera ti spiego
    Stupenda!!
    """
}
