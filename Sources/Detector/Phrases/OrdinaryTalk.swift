/// What makes the words of a trick ordinary talk, language by language.
///
/// "What are we having tonight?" asks after a meal and not after who is writing, "the washing is
/// done" claims no payment, and whoever says that *her* account was taken is not its owner. The
/// patterns here only speak against; they stand apart since they are of one kind in every language:
/// plans and pictures, things of the house, other people's telephones, no hurry, why not.
///
/// Read after the phrases of the same language; weights of what speaks against count in its own
/// language only.
enum OrdinaryTalk {
  static let nl = #"""
    @plan = vanavond|morgen|overmorgen|straks|vanmiddag|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|weekend|zomer|vakantie|avondeten|lunch
    @pic = foto|fotos|filmpje|plaatje|video|film|serie|liedje|boek
    @home = was|wasje|vaatwas|koken|eten|huiswerk|boodschappen|thuis|trein|bus|doos|spullen|tuin|schuur|kamer|keuken|hond|kat|soep|taart
    @their = zijn|zn|haar|hun|dr|hem|diens
    [identity-question]
    -2.0 @plan
    -1.5 @pic
    -1.5 breng*|haal*|ophalen|halen|kook*|komen
    [doubt]
    -1.6 weer|smaak|eten|hond|kat|droom|geluid|geur|kapsel|@pic
    -2.2 waarom niet|ook
    [paid-claim]
    -1.6 @home|@pic|niks|niets|gooi*
    -0.8 uur|trein|vergadering
    [pressure]
    -2.2 niet|geen|nergens .. dringend|haast|spoed|urgent
    [owner-back]
    -3.0 @their .. account|whatsapp|app|nummer|insta*|telefoon|mail
    -2.6 @pic
    [secrecy]
    -2.6 onder ons bericht|account|dak|huis|raam|balkon|bed|gebouw|appartement
    [warning]
    -1.6 @pic
    -1.4 ^ niet doen
    [discovery]
    -1.4 foto|filmpje|knuffel|sleutel*|jas|tas|bril
    [excuse]
    -1.5 @their|je|jouw|jullie .. app|pas|rekening|telefoon|kaart|bank
    [new-number-claim]
    -1.8 @their|je|jouw .. telefoon|toestel|mobiel|gsm|nummer|scherm
    -1.8 doet|werkt .. nog|weer
    -2.0 nummer een|1|2|3
    [call-evasion]
    -1.2 ?
    [refusal]
    -1.5 komen|mee_eten|sporten|slapen
    [money-request]
    -2.2 overleg|dienst|shift|vergadering|afspraak|beurt|taak|les|training|wacht
    -1.2 we|wij|samen moeten|kunnen
    -1.6 kaartjes|tickets|entree
    [repay-promise]
    -1.4 foto*|link|lijst*|adres|recept|uitnodiging*
    """#

  static let en = #"""
    @plan = tonight|tomorrow|later|saturday|sunday|monday|tuesday|wednesday|thursday|friday|weekend|dinner|tea|lunch|breakfast|holiday
    @pic = photo|photos|pic|pics|picture|pictures|video|film|movie|song|book|show
    @home = laundry|washing|dishes|cooking|dinner|homework|shopping|home|train|bus|box|garden|shed|room|kitchen|dog|cat|soup|cake|work
    @their = his|her|their|hers|theirs
    [identity-question]
    -2.0 @plan
    -1.6 @pic
    -1.5 door|gate|picking|collecting|bring|bringing
    [doubt]
    -1.6 weather|taste|food|dog|cat|dream|noise|smell|door|@pic
    -2.2 why not|dont_we
    [paid-claim]
    -1.6 @home|@pic|already_gone
    -1.0 here|hours|meeting|train
    -1.8 its|it_is|hes|shes|theyre gone
    [pressure]
    -2.2 no|not|isnt .. rush|hurry|urgent
    -1.6 window|door|curtains|gate|shop
    [owner-back]
    -3.0 @their .. account|whatsapp|number|insta*|phone|email
    -2.6 @pic
    [warning]
    -1.6 @pic
    [discovery]
    -1.4 photo|keys|coat|bag|glasses
    [excuse]
    -1.5 @their|your|ur .. app|card|account|phone|bank
    [new-number-claim]
    -1.8 @their|your|ur .. phone|mobile|number|screen
    -1.8 still works|working
    [call-evasion]
    -1.2 ?
    [refusal]
    -1.5 come|coming|make_it|eat
    [money-request]
    -2.2 meeting|shift|appointment|turn|class|training|call
    -1.6 tickets|entry
    [repay-promise]
    -1.4 photo*|link|list|address|recipe|invite*
    """#

  static let de = #"""
    @plan = abend|heute_abend|morgen|ubermorgen|nachher|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|wochenende|sommer|urlaub|mittag|abendessen
    @pic = foto|fotos|bild|bilder|video|film|serie|lied|buch
    @home = wasche|spulmaschine|kochen|essen|hausaufgaben|einkauf|einkaufen|hause|zug|bus|kiste|sachen|garten|zimmer|kuche|hund|katze|suppe|kuchen
    @their = sein|seine|seinen|ihr|ihre|ihren|deren
    [identity-question]
    -2.0 @plan
    -1.5 @pic
    -1.5 hol*|abhol*|bring*|tur|farbe|kocht
    [doubt]
    -1.6 wetter|geschmack|essen|hund|katze|traum|tur|@pic
    -2.2 warum|wieso nicht|auch
    [paid-claim]
    -1.6 @home|@pic|werf*|nichts
    -1.2 schon weg
    -1.0 geld ist alle|weg
    [pressure]
    -2.2 nicht|kein|keine .. eilig|stress|eile|dringend|hektik
    [owner-back]
    -3.0 @their .. konto|account|whatsapp|nummer|insta*|handy
    -2.6 @pic
    [warning]
    -1.6 @pic
    [discovery]
    -1.2 das_ist nicht
    -1.4 foto|schlussel|jacke|tasche|brille
    [excuse]
    -1.8 @their|dein|deine|eure .. app|karte|konto|handy|bank
    [new-number-claim]
    -1.8 @their|dein|deine .. handy|telefon|nummer|display
    [call-evasion]
    -1.2 ?
    [refusal]
    -1.5 kommen|essen|sport
    [money-request]
    -2.2 schicht|termin|sitzung|besprechung|meeting|dienst|stunde|training
    -1.6 karten|tickets|eintritt
    [repay-promise]
    -1.4 foto*|link|liste|adresse|rezept|einladung*
    """#

  static let fr = #"""
    @plan = ce_soir|demain|apres_demain|tout_a_lheure|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|weekend|week|ete|vacances|midi|diner
    @pic = photo|photos|image|video|film|serie|chanson|livre
    @home = lessive|vaisselle|cuisine|repas|devoirs|courses|maison|train|bus|carton|jardin|chambre|chien|chat|soupe|gateau
    @their = son|sa|ses|leur|leurs
    [identity-question]
    -2.0 @plan
    -1.6 @pic
    -1.5 chercher|recuperer|emmene*|porte|couleur
    [doubt]
    -1.8 temps|gout|chien|chat|reve|porte|plus_tard|@pic
    -2.2 pourquoi pas
    [paid-claim]
    -1.6 @home|@pic|jette|rien
    -1.2 deja parti|partie|partis
    [pressure]
    -2.2 pas|aucune .. presse|urgent|urgence|rapide
    [owner-back]
    -3.0 @their .. compte|whatsapp|numero|insta*|telephone
    -2.8 @pic
    [warning]
    -1.6 @pic
    [excuse]
    -1.8 @their|ton|ta|votre .. appli|application|carte|compte|telephone|banque
    [new-number-claim]
    -1.8 @their|ton|ta .. telephone|portable|numero|ecran
    [call-evasion]
    -1.2 ?
    -1.2 son|sa|ses appli|telephone|portable
    [refusal]
    -1.5 venir|manger|sport
    [money-request]
    -2.2 reunion|service|rendez_vous|tour|cours|entrainement
    -1.6 billets|places|entrees
    [repay-promise]
    -1.4 photo*|lien|liste|adresse|recette|invitation*
    """#

  static let es = #"""
    @plan = esta_noche|noche|hoy|manana|luego|sabado|domingo|lunes|martes|miercoles|jueves|viernes|finde|verano|vacaciones|cena|comida
    @pic = foto|fotos|imagen|video|peli|pelicula|serie|cancion|libro
    @home = ropa|lavadora|platos|cocinar|comida|deberes|compra|casa|tren|autobus|caja|jardin|cuarto|perro|gato|sopa|pastel
    @their = su|sus|le|les
    [identity-question]
    -2.0 @plan
    -1.8 @pic
    -1.5 recog*|lleva*|trae*|puerta|color
    [doubt]
    -1.6 tiempo|sabor|perro|gato|sueno|puerta|@pic
    -2.4 por que no
    [paid-claim]
    -1.6 @home|@pic|tiro|nada
    [pressure]
    -2.2 sin|no|nada .. prisa|urgente|urge|corre
    [owner-back]
    -3.0 su|sus|le|les .. cuenta|whatsapp|numero|insta*|telefono
    -2.6 @pic
    [warning]
    -1.6 @pic
    [excuse]
    -1.8 @their|tu|tus .. app|aplicacion|tarjeta|cuenta|telefono|banco
    [new-number-claim]
    -1.8 @their|tu .. telefono|movil|celular|numero|pantalla
    [call-evasion]
    -1.2 ?
    -1.5 ir|venir|salir .. noche|hoy|manana
    [refusal]
    -1.6 ir|venir|comer|jaja*
    [money-request]
    -2.2 turno|reunion|cita|clase|entreno
    -1.6 entradas|boletos
    [repay-promise]
    -1.4 foto*|enlace|lista|direccion|receta|invitacion*
    """#

  static let pt = #"""
    @plan = hoje|hoje_a_noite|amanha|depois|sabado|domingo|segunda|terca|quarta|quinta|sexta|verao|ferias|jantar|almoco|fds
    @pic = foto|fotos|imagem|video|filme|serie|musica|livro
    @home = roupa|louca|cozinhar|comida|licao|compras|casa|trem|onibus|comboio|caixa|jardim|quarto|cachorro|cao|gato|sopa|bolo
    @their = dele|dela|deles|delas|seu|sua
    [identity-question]
    -2.0 @plan
    -1.8 @pic
    -1.5 busca*|leva*|traz*|porta|cor
    [doubt]
    -1.8 tempo|sabor|cachorro|gato|sonho|porta|@pic
    -2.2 por_que|porque nao
    [paid-claim]
    -1.6 @home|@pic|jogo_fora
    -1.4 ja foi embora
    [pressure]
    -2.2 sem|nao|nada .. pressa|urgente|correria
    [owner-back]
    -3.0 conta|whatsapp|numero|insta*|celular .. dele|dela|deles|delas
    -2.8 @pic
    [warning]
    -1.8 @pic
    [excuse]
    -1.8 app|cartao|conta|celular|banco .. dele|dela|deles|delas
    [new-number-claim]
    -1.8 celular|telefone|numero|tela .. dele|dela|deles|delas
    [call-evasion]
    -1.2 ?
    [refusal]
    -1.6 ir_hoje|ir|vir|comer
    [money-request]
    -2.2 turno|reuniao|consulta|aula|treino|plantao
    -1.6 ingressos|entradas
    [repay-promise]
    -1.4 foto*|link|lista|endereco|receita|convite*
    """#

  static let it = #"""
    @plan = stasera|domani|dopodomani|sabato|domenica|lunedi|martedi|mercoledi|giovedi|venerdi|weekend|estate|vacanze|cena|pranzo
    @pic = foto|immagine|video|film|serie|canzone|libro
    @home = bucato|piatti|cucina|cucinare|compiti|spesa|casa|treno|autobus|scatola|giardino|camera|cane|gatto|zuppa|torta
    @their = suo|sua|suoi|loro|gli
    [identity-question]
    -2.0 @plan
    -1.8 @pic
    -1.5 prendere|porta*|colore
    [doubt]
    -1.8 tempo|gusto|cane|gatto|sogno|porta|@pic
    -2.2 perche no
    [paid-claim]
    -1.6 @home|@pic|butto|niente
    [pressure]
    -2.2 senza|non|nessuna .. fretta|urgente|corro
    [owner-back]
    -3.0 @their .. account|whatsapp|numero|insta*|telefono|profilo
    -3.0 @pic
    [warning]
    -1.8 @pic
    [excuse]
    -1.8 @their|tuo|tua .. app|carta|conto|telefono|banca
    [new-number-claim]
    -1.8 @their|tuo .. telefono|cellulare|numero|schermo
    [call-evasion]
    -1.2 ?
    [refusal]
    -1.5 venire|mangiare|uscire
    [money-request]
    -2.2 turno|riunione|appuntamento|lezione|allenamento
    -1.6 biglietti|ingressi
    [repay-promise]
    -1.4 foto*|link|lista|indirizzo|ricetta|invit*
    """#

  static let tr = #"""
    @plan = aksam|bu_aksam|yarin|sonra|cumartesi|pazar|pazartesi|sali|carsamba|persembe|cuma|haftasonu|yaz|tatil|yemek
    @pic = foto|fotograf|fotografta|fotograftaki|resim|resimde|video|film|filmin|dizi|sarki|kitap
    @home = camasir*|bulasik*|yemek|odev|alisveris|ev|eve|evde|evdeyim|tren|otobus|kutu|bahce|oda|kopek|kedi|corba|pasta|burada
    @their = onun|onlarin
    [identity-question]
    -2.2 @plan
    -2.2 @pic
    -1.6 renk|kapi*|aliyor
    [doubt]
    -1.8 hava|tat|kopek|kedi|ruya|kapi|@pic
    -2.2 neden|niye olmasin|olmaz
    [paid-claim]
    -1.8 @home|@pic|bile
    [pressure]
    -2.4 acele|acelesi|acelem yok|degil
    -1.8 etme|etmene .. gerek|acele
    [owner-back]
    -3.0 @their .. hesap|hesabi|whatsapp|numara*|telefon*
    -3.0 @pic
    [warning]
    -2.0 @pic
    [excuse]
    -1.8 @their|senin .. uygulama*|kart*|hesap*|telefon*|banka*
    -1.2 uygulamasi
    [new-number-claim]
    -1.8 @their|senin .. telefon*|numara*|ekran*
    [call-evasion]
    -1.2 ?
    [refusal]
    -1.8 gelemem|yiyemem|cikamam
    -1.8 hicbir .. atmam
    -1.0 haha*|jaja|sjsj*
    [money-request]
    -2.2 toplanti*|vardiya*|nobet*|randevu*|ders*|antrenman*
    -1.8 bisiklet*|merdiven|sarj*|mont|kitap
    -1.6 bilet*
    [repay-promise]
    -1.4 foto*|link|liste*|adres*|tarif*|davetiye*
    """#

  static let id = #"""
    @plan = nanti_malam|malam_ini|besok|lusa|sabtu|minggu|senin|selasa|rabu|kamis|jumat|liburan|weekend|makan
    @pic = foto|gambar|video|film|filmnya|serial|lagu|buku
    @home = cucian|piring|masak|makan|pr|belanja|rumah|kereta|bus|kardus|kebun|kamar|anjing|kucing|sup|kue
    @their = dia|nya|mereka
    [identity-question]
    -2.2 @plan
    -2.2 @pic
    -1.8 jemput|antar|nganter|bawa|warna|pintu
    [doubt]
    -2.0 cuaca|rasa|anjing|kucing|mimpi|pintu|@pic
    -2.2 kenapa|knp nggak|gak|ga|tidak
    -1.6 ngapain kita
    [paid-claim]
    -1.8 @home|@pic|pergi
    [pressure]
    -2.2 santai|ga_usah_buru|gak_usah_buru|tidak_usah_buru|gausah
    [owner-back]
    -3.0 akun|wa|nomor|hp|ig .. dia|mereka
    -3.0 @pic
    [warning]
    -2.0 @pic
    [discovery]
    -1.6 ini|itu bukan
    [excuse]
    -1.8 aplikasi|kartu|rekening|hp .. dia|mereka|kamu|nya
    [new-number-claim]
    -1.8 hp|nomor|layar .. dia|mereka|kamu
    [call-evasion]
    -1.2 ?
    [refusal]
    -1.6 datang|makan|ikut|kesana
    [money-request]
    -2.2 rapat|shift|giliran|kelas|latihan|janji
    -2.4 sepeda*|tangga|charger|motor|helm|payung|buku|obeng
    -1.6 tiket
    [repay-promise]
    -1.4 foto*|link|daftar|alamat|resep|undangan
    """#

  static let pl = #"""
    @plan = dzis|dzisiaj|wieczorem|jutro|pojutrze|potem|sobote|niedziele|poniedzialek|wtorek|srode|czwartek|piatek|weekend|lato|wakacje|kolacje|obiad
    @pic = zdjecie|zdjeciu|zdjecia|foto|obrazek|film|filmie|serial|piosenka|ksiazka|wideo
    @home = pranie|zmywarka|gotowanie|obiad|lekcje|zakupy|domu|pociag|autobus|pudlo|ogrod|pokoj|pies|kot|zupa|ciasto
    @their = jego|jej|ich
    [identity-question]
    -2.0 @plan
    -1.8 @pic
    -1.6 odbiera|odbierze|zawiezie|przywiezie|kolor|drzwi
    [doubt]
    -1.8 pogoda|smak|pies|kot|sen|drzwi|@pic
    -2.2 czemu|dlaczego nie
    [paid-claim]
    -1.8 @home|@pic|poszedl|poszla|wyrzuc*
    [pressure]
    -2.2 bez|nie|zaden .. pospiechu|pilne|spiesz*|pospiech
    [owner-back]
    -3.0 @their .. konto|whatsapp|numer|insta*|telefon
    -3.0 @pic
    [warning]
    -2.0 @pic
    [excuse]
    -1.8 @their|twoja|twoj|twoje .. aplikacja|karta|konto|telefon|bank
    [new-number-claim]
    -1.8 @their|twoj|twoja .. telefon|komorka|numer|ekran
    [call-evasion]
    -1.2 ?
    [refusal]
    -1.6 przyjsc|przyjechac|zjesc|haha*
    [money-request]
    -2.2 spotkanie|zmiane|zmiana|wizyte|dyzur|lekcje|trening
    -2.2 rower|drabine|ladowarke|parasol|ksiazke
    -1.6 bilety|bilet
    [repay-promise]
    -1.4 zdjeci*|link|liste|adres|przepis|zaproszeni*
    """#
}
