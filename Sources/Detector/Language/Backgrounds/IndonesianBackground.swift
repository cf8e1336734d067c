// 2707 everyday chat messages in Indonesian, one a line.
// Source: chats and dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let indonesian = """
    wkwk udah liat undangannya Fitri?
    uwis
    digital ya ada lagunya
    lagu armada astaga
    pergi pagi pulang pagi? wkwkwk
    HARUSNYA
    dateng ga lu
    insyaallah, tgl 18 kan
    18 sabtu
    aku cuti jumat berarti
    nginep kosan gue aja
    kosanmu boleh bawa temen?
    boleh asal cewek & bayar 50rb/malem
    50 kok ya larang
    ibu kosnya lagi bangun lantai 3
    oh pantes
    kado apa
    airfryer
    udah ada 3 orang ngasih airfryer kata Nopi
    waduh
    vacuum robot?
    kucing e Fitri iso stres
    justru lucu
    piro
    1,4 juta, berlima jadi 280
    ok melu
    transfer ke gue ya gue yg checkout nanti malem pas flash sale jam 12, jangan telat soalnya \
    diskonnya cuma sejam
    bca opo dana
    dana aja no gue yg ini
    siap
    udah ya 280
    masuk!
    si Rendi belom
    Rendi ki kapan to tau cepet
    pas nagih utang orang cepet
    wkwkwk
    DAPETTTT
    1,25 malah jadi sisa 150
    dibalekno
    buat bensin lah
    30rb ewang berarti balekno
    pelit
    ekonomis
    eh mau tanya serius
    apa
    ibuku dapet wa dari 'kurir' suruh buka file foto paket .apk
    JANGAN DIBUKA
    itu yg nyolong m-banking
    untung hp ibuk memorine penuh, ga iso ke-download
    diselamatkan video tiktok
    3000 video pengajian
    barokah
    mpus ilang dari kemaren sore
    hah serius
    udah keliling gang 2x bawa whiskas
    coba di atap
    ga ada
    mesti bali, kucing lanang
    dia udah steril
    yo berarti minggat golek jati diri
    😭 jangan becanda
    KETEMU
    di kamar anak kos baru lantai 2, dikasih tongkol
    wkwkwkwk pengkhianat
    gendutan sehari
    keretaku dapet, sri tanjung... eh bukan, jayabaya
    nyampe senen jam brp
    setengah 3 pagi
    buset
    gapapa nunggu subuh
    naik ojol aja, pager kosan pake gembok angka 723173, kamar gue 7, ketok pelan
    ok tak catet
    jgn kasih tau siapa2 ibu kos galak
    siap ndan
    aku wes neng ngarep
    masuk aja
    gembok e angel
    tarik dulu ke bawah baru putar
    kok ada yg nyorot senter
    itu pak Udin jaga malem, bilang aja temennya Sasa
    katanya Sasa siapa
    ya ampun bilang yg punya kucing
    langsung senyum
    make up jam 5 ya
    aku durung turu
    sama
    fitri ae mesti turu
    dia kirim vn nangis barusan
    😭 ngopo
    bulu matanya kepanjangan
    kaga, napa
    ada nih baru bgt
    620218
    sama punya gw layarnya ijo
    waduh buat apaan
    dana apa bca?
    udh ya cek
    lah tadi katanya pas
    gw barusan ke kosan lo, lo lagi tidur hp lo ilang. anjir penipu
    Waalaikumsalam nak, ibu baru selesai sholat
    Alhamdulillah, bapakmu lagi di sawah
    Kok bisa tertelan, nak
    Ya Allah. Berapa nak?
    Ibu pinjam Bu RT dulu ya, uang panen belum cair
    Sudah dikirim lewat BRILink depan pasar
    Kamu biasanya panggil Mamak, kok sekarang Ibu
    Astaghfirullah, uangnya sudah Mamak kirim
    gaskeun apa tuh
    AKU?? sejak kapan kita aku-kamuan wkwk
    buat apa sih emang
    oke tp jawab dulu, mantan gw yg lo siram es teh namanya siapa
    yg disiram cm satu
    namanya Reza dan lo bangga banget soal itu. bye hacker
    Pagi Bu, sudah mendingan, tinggal batuk
    Iya ini tiap malam
    Oh ya? Piknik ke mana jadinya
    Wah asyik, saya ikut berdua bapak
    Nanti pas kumpul saya bayar tunai
    Kok bukan Bu Yanti bendaharanya
    Ooh pantas rumahnya sepi
    Sudah saya transfer Bu, buktinya saya simpan
    Opo to, jam setengah 3
    Lha kowe ra popo?
    Polsek endi, tak susul
    Tak telpon yo
    Penyidik kok njaluk transfer neng rekening pribadi
    Yen tenan kowe adikku, jawab nganggo boso jowo
    Kowe lagi turu neng mburi kamar, tak inguk dewe. Maling!
    Boleh dek, ada apa
    Paket apa dek, mahal ga
    Banyak amat, beli emas?
    Bentar kakak buka aplikasi
    untung kakak lemot sinyalnya. cepet kabarin mama
    Malam, tidak apa-apa, ada keributan?
    Sebentar, ini ya 844-104
    Mas, kok grup RT bilang saya jualan emas murah? WA saya tadi keluar sendiri, baru \
    dibetulkan anak
    kode apaan
    ini tulisannya whatsapp njir
    mimpi
    kalo lu beneran Tom sebutin guru yg lu takutin
    salah, dia ga takut siapa2. report!
    Siap, masih di gedung lama?
    Nih 051103
    Yang nelpon nomor luar negeri, saya reject
    Saya tanya Hendra dulu deh dia yang bikin sistemnya
    Ya ampun kok iso, ati-ati to le
    Kowe ning omahe sopo kok nimba
    Piro
    Iso, tapi jenengmu sopo, anakku telu
    Anakku wedok kabeh mas. Tobat.
    Sudah
    Berapa rekening mana
    Terkirim
    Bapak di tokonya ini, yang punya tidak kenal kamu. Nomor lamamu juga masih nyambung
    wah TKI sukses nih, apa kabar
    vc dong pengen liat menara kembar
    yah
    modus bea cukai nih, sering liat di tiktok
    nama warung langganan kita?
    yg semalem makan pada ngaku
    hadir bu bendahara
    total dibagi lima ya, tf ke aku
    brp
    Rp 500.000 udah sama parkir
    yg gurame siapa yg mesen
    kamu
    oh iya
    ovo meluncur
    diterima dgn bahagia
    Mbak nanti malam aku telepon ya, mau cerita
    Iya habis isya. Anak-anak sehat?
    Sehat, ini pompa air mati total, sumur jalan terus gak naik
    Walah musim kering lagi
    Boleh gak aku pinjam 1.250 euro sampai Mas Budi gajian tanggal 28? Kucicil pun boleh kan
    Boleh, gak usah dicicil. Ke Mandiri-mu kan
    Iya yang dari dulu itu
    Sudah masuk belum
    Sudah mbak, sampai nangis aku. Nanti kukirim keripik
    Bapak Ibu, mohon iuran bulan ini diselesaikan sebelum tanggal 10
    Besarnya 850 zł per rumah
    Bisa tunai ke pos, bisa ke DE89370400440532013000 (M. de Boer)
    Pak, rumah saya kosong dua bulan, tetap bayar?
    Cukup setengahnya Pak, keputusan rapat kemarin
    Sudah saya setor tunai ke Pak Satpam
    Nuhun Pak
    Kulkasnya masih mau gak, minggu depan aku pindahan
    mau banget, lepas berapa?
    € 450 nego tipis
    dp dulu gpp?
    Gak usah dp, dateng dulu cek dinginnya, bayar belakangan
    otw bawa pick up pakde
    Oke aku kosongin es batunya
    udah tf ya, cek mutasi
    Yang, ambilin paketku di loker stasiun dong
    kodenya?
    031-562, loker pojok deket musala
    katanya salah
    Gak usah pake strip sayang, angkanya doang
    ooh kebuka
    Untung ganteng
    siapa nih login Vidio-ku dari Bekasi
    aku kak, mau nonton bola
    ada angka masuk gak
    539287
    expired
    lelet sih
    nih lagi, 540-383
    masuk kak lope lope
    Akhirnya ganti HP, nomor masih ini. Kontak hilang semua, tolong sebut nama masing-masing
    Ini mantanmu
    Yang mana
    wkwk kurang ajar, ini Tono
    Tono jadwal futsal jam berapa?
    21:15, jangan ngaret
    Sip, m-banking-ku belum aktif di HP ini, bayar lapangan tunai ya
    bebas asal bayar
    di basecamp sinyal nyangkut di pohon doang
    udh sampe mana
    pos 2. charger ketinggalan jd hemat2
    klo ga kebales jgn lapor basarnas dulu yak
    siap komandan
    puncak! 3%. dadah
    udah turun belum
    udah, lagi makan bakso sambil ngecas
    angkat dong teleponnya penting
    lagi rapat, apa?
    KRL mogok di Manggarai. Jemput Kila di TK ya, jam 11
    meluncur
    Bawa kartu jemput, digantung deket kulkas
    udah sama aku, minta cilok
    Boleh satu bungkus aja. Penyelamat!
    Jangan kaget ya. Kakek di IGD
    HAH kenapa
    Sesak habis makan durian
    RS mana
    RSUD, lantai bawah. Tolong bawa kartu BPJS di laci mesin jahit
    ketemu, jalan sekarang
    Udah mendingan, minta durian lagi
    ya salam
    Tolong diperhatikan semuanya, akun Tante Lilis dibajak. Kalau ada yang minta $1,200 jangan \
    diladeni
    Pantas tadi nawarin saya investasi kambing
    Kambing?!
    Kambing digital katanya
    Blokir dan laporkan. Kode enam angka juga jangan pernah disebar
    Kalau sudah terlanjur kirim gimana?
    Telepon banknya detik itu juga, lalu lapor polisi bawa bukti chat
    Catat
    aku hampir ketipu tadi siang gemeteran
    gimana ceritanya
    ada yg ngaku ponakan: "tante nomorku ganti, tolong bayarin dulu, ga bisa telepon"
    trs?
    udah ngetik 2340 euro, eh yg keluar nama bapak2 ga kenal
    syukurlah keliatan
    makanya sekarang kita pake kata sandi keluarga ya, nanti kubisikin langsung
    dek, aki soak di rest area km 166. ada 900rb ga
    baru denger vn nya. itu beneran suara truk ya wkwk
    iya truk tronton. montirnya mau pulang jam 9
    aku telpon
    udah masuk ke bca yg biasa ya mas. ati2 nyetir
    dh gajian. td pagi aku balikin 900 + bensin adek seminggu
    hahaha kelebihan 50, ga aku balikin 😌
    bi, punten, hp bibi aya di saha?
    di bibi atuh, kunaon A?
    ieu nomer Aa nu lama kan masih di hp bibi. WA di hp baru minta kode, cik tingali SMS na
    bibi tadi di pangaosan, hp di imah. ayeuna kode na geus expired meureun
    hehe muhun. Aa kirim ulang besok weh
    bi, tos dikirim deui kode na. dibuka heula sebelum ka pasar
    756-526 tah. bener teu?
    asup bi! hatur nuhun pisan
    sami2. isuk kadieu, bibi ngadamel peuyeum
    kak Mateo soal vila di batu jadi yang dekat museum angkut ya
    jadi dong yang lantai dua ada pianonya kan
    iya itu mintanya dp setengah sebelum tgl 10 biar ga diambil rombongan lain
    setengahnya berapa
    total empat juta jadi dua juta dibagi sepuluh orang
    200 ya per kepala
    betul betul
    ke rekening kas paduan suara yang di bu lies kan
    iya ke bu lies aja jangan ke aku nanti kecampur uang susu
    haha siap
    pagi kak baru enam yang masuk
    aku belum ya tadi mbanking minta update
    udah barusan aku tulis dp batu
    oke kecatat makasih
    mas tenor dua yang belum
    tenor mah selalu telat masuk
    hahaha di lagu juga
    vilanya ada dapur
    ada kompor dua sama rice cooker
    nanti aku bawa sambal
    update lengkap kak sepuluh orang
    sudah aku bayarin ke pemilik dua juta ini kuitansinya
    sip atas nama bu retno ya pemiliknya
    iya yang kemarin kita telpon
    mantap makasih repotnya
    Selamat siang Ibu Jonas. Kemarin makan bersama lingkungan, saya sudah bayar dulu semua. \
    Satu orang jadi 65 ribu.
    Ini link untuk bayar saya https://paypal.me/x/250
    Siang Bruder. Lho bukannya sudah ditanggung kas lingkungan?
    Oh begitu kah? Saya tidak tahu itu
    Iya, Pak Yohanes bilang waktu doa penutup
    Waktu itu saya ada di belakang cuci piring
    Hehe makanya Bruder rajin sekali
    Nanti Pak Yohanes transfer ke Bruder ya, total berapa?
    Sembilan ratus sepuluh ribu. Jadi linknya jangan dipakai, saya hapus
    Baik Bruder, terima kasih
    pak kamar 1207 brankasnya ngunci sendiri
    berkas tender di dalem ya
    iya pak sama paspor bapak
    kodenya yang bapak set tadi pagi berapa ya
    waduh yang mana ya
    coba 2604
    salah pak
    1978
    salah juga sekarang bunyi tit tit terus
    jangan dicoba lagi nanti keblokir
    saya panggil resepsionis ya pak
    boleh
    udah kebuka pak teknisinya punya master aman semua
    makasih besok jangan saya yang bikin kodenya
    bestie gw checkout kamus jepang pake kartu lo ya spt yg kita sepakatin, otp nya dong
    244965 bener 189k kan? di sms nya 189
    yess pas
    ok gantinya via gopay ya
    udh gw tf 189 + 1k buat lelah wkwk
    arigatou, 1k nya buat beli permen
    udah kudengerin. ya Allah tantemu
    iya. ngakunya bank. minta geser limit
    abis berapa
    tabungan haji. 22 jt
    udh denger. iya lapor polsek td
    banknya?
    diblokir. sisanya aman
    kasian
    shock dia
    aku turun ya bawain bubur
    boleh. sini lantai 2
    5 mnt
    makasih buburnya. dia senyum tdi
    besok aku anter ke bank
    Izin komandan. Rincian makan malam kemarin: 2.340.000 dibagi 9, jadi 260.000 per orang.
    Tautan tagihan: https://paypal.me/x/250
    86. Sudah dibayar lewat tautan.
    Diterima. Terima kasih.
    Akhir pekan ini tetap ke Pangalengan?
    Tetap. Titik kumpul Cileunyi 05.30, kendaraan dua.
    Saya bawa tenda peleton. Logistik?
    Joko. Jangan dia yang masak.
    Selamat malam Mateo. Mulai besok saya magang di Surabaya, jadi admin grup proyek saya \
    serahkan kepada kamu. Nama grup dan daftar anggota tidak saya ubah.
    Baik, sudah muncul di ponsel saya sebagai admin. Apakah dua anggota yang sudah keluar \
    kelas perlu saya hapus?
    Boleh, mereka sudah setuju kemarin setelah presentasi.
    Siap, terima kasih banyak ya.
    Selamat pagi, Bunda. Maaf di luar topik latihan. Bibi saya kemarin kehilangan akun karena \
    mengisi polling hari pertemuan, jadi tolong berhati-hati bila ada pesan serupa.
    Selamat pagi, Coach. Kasihan sekali. Apakah uangnya juga hilang?
    Tidak, tetapi dua temannya sempat mengirim masing-masing lima ratus ribu.
    Di grup wali kelas ada polling seperti itu minggu lalu, ternyata memang dari wali kelasnya \
    sendiri. Saya sampai menelepon dulu.
    Menelepon itu sudah tepat.
    Bibinya sekarang sudah bisa masuk lagi?
    Sudah, setelah dua hari. Beliau memasang verifikasi dua langkah dan menuliskan PIN-nya di \
    buku resep.
    Baik, terima kasih informasinya, Coach.
    beb Jonasku, aku otw pulang, mau dibawain apa
    martabak manis cintah, yg keju. eh pake uangmu dulu ya
    kak ini Lala adeknya, kak Daan lagi nyetir, hpnya dikasih ke aku 😆 kejunya dobel?
    halooo Lala sayang, iya dobel. bilangin kakakmu jangan ngebut
    katanya siap ndoro putri
    aku tf kak Daan ke bca ya La
    kata kakak nanti aja pas udah kenyang
    udah kukirim 45rb sayangku, enak banget huhu
    masuk beb, ini aku asli bukan Lala wkwk
    woi anak kamar atas
    hadir ibu kos gaul
    ini serius cuy. bude gw abis kena scam, ngakunya gw hp ilang
    lah pake foto lo?
    pp gw di-ss dari ig, niat bgt
    anjay. kena brp
    3 jt. untung limit dia kecil wkwk
    ngeri sih. klo ada yg ngaku lo nagih kos gw telp dulu deh
    nah gitu. gw nagihnya ketok pintu
    traumatis tapi valid
    btw sabtu pada kosong ga
    kosong, knp bu
    ke ancol yuk naik mobil gw, bude ikut biar ga sedih
    gass, gw bawa gitar
    anak kamar 3 ajak juga
    oke jam 8 ya jgn ngaret
    nak
    bapak kekunci
    di luar
    lah
    kunci cadangan?
    sama ibumu
    ibumu di arisan
    aku di tokyo pak, gabisa nendang pintu
    tukang kunci 200
    panggil ga
    pot lidah buaya pak. dulu kutaro di bawahnya
    ketemu. ga jadi
    Info: akun Instagram saya diretas antara pukul 02.00 dan 07.00, DM soal giveaway bukan \
    dari saya. Sudah pulih, mohon maaf.
    Noted. Saya sempat klik tapi tidak isi apa-apa. Perlu ganti kata sandi?
    Sebaiknya ya. Bagian proyek kita di Drive tidak terpengaruh.
    Oke, saya telepon sebentar untuk memastikan akses Drive-nya.
    pak pendeta saya ketinggalan kereta di gambir bisa jemput ga
    aduh saya lagi pelayanan duka di bekasi jam berapa berikutnya
    besok subuh pak hotel mahal semua
    ibu di pintu mana
    pintu utara dekat roti o
    saya telpon pak hasudungan rumahnya di cempaka putih
    makasih pak maaf nyusahin
    dia bisa bu naik innova hitam
    namanya siapa tadi pak
    hasudungan yang suka main bas
    udah ketemu pak dia bawa istrinya juga
    nah malam ini nginep di sana saja
    iya udah dikasih teh anget
    syukurlah selamat istirahat bu
    Assalamualaikum, Pak Mateo. Kami di Jeddah, ibunya anak-anak dirawat dan rumah sakit \
    meminta uang muka sebelum tindakan. Bolehkah kami meminjam dua belas juta dahulu?
    Waalaikumsalam, Pak Besan. Innalillahi. Saya lihat tadi ada panggilan video tak terjawab, \
    boleh saya hubungi kembali sekarang?
    Silakan, Pak. Saya di lorong depan kamarnya.
    Terima kasih sudah memperlihatkan kamarnya tadi. Uangnya sudah saya kirim ke rekening \
    Bapak yang dipakai waktu lamaran.
    Sudah kami terima. Tindakannya berjalan baik, dokter meminta menunggu hasil satu hari \
    lagi.
    Kami sekeluarga mendoakan. Jangan memikirkan penggantian dahulu.
    Alhamdulillah asuransi sudah menanggung, minggu depan saya kembalikan semuanya, dan kami \
    membawa kurma.
    sayangkuuu nasi di rumah masih ada ga
    abis cintaku, tadi digoreng buat sarapan
    huhu. masak apa kita
    sup ayam mau? lagi pada flu gini
    mauuu, pake makaroni bentuk kerang
    manja amat, yaudah
    aku beli wortel sama seledri ya di tukang sayur
    jangan lupa jeruk nipis, panda
    siap beruang
    ayamnya ada di freezer belakang es mambo
    es mambonya jangan dimakan itu punyaku
    telat wkwk
    PENGKHIANAT
    nanti kuganti es krim kesayangan
    yg cokelat mint ya
    iya eh bentar kutelpon, kompornya bunyi aneh
    dah denger. carita ya
    iya. 14 orang
    2,8 semalem. dp 1 jt. lo bisa duluin?
    bisa. ke siapa
    yg punya. bu neneng. gw fw kontaknya
    Bu Neneng Carita.vcf (file terlampir)
    oke. abis ganti oli gw tf
    sip
    denger. knp bu neneng ga angkat ya
    di sawah kali
    dia nelp balik
    katanya ga usah dp
    lah kok
    kenal bos. dulu mobilnya kita tarik gratis
    mantap rejeki
    bayar pas dateng aja
    ya udah 1 jt gw buat ikan bakar
    cakep
    mobil brp
    3. elf bos ikut
    gw elf. biar tidur
    supir elf nya elo
    maaf bgt 😭 mbanking gw merah semua, print proposal lo bayarin dulu ya 🙏
    iya punya gw jg error 😤 trending tuh di twitter
    syukur bkn gw doang wkwk 🤣
    udah gw bayar cash 38rb ke abang fotokopi 🖨️
    ketemu di kantin jam 1 gw kasih tunai + es teh 🧋
    makasih es tehnya 😋 pas 38 ya
    sama2 🫶 revisi bab 2 jgn lupa 📚
    Mbak Ninik, kuitansi santunan almarhum Pak Giman ada di sampean?
    Ada tiga lembar, yang satu basah
    Basah kenapa
    AC bangsal netes
    Masih kebaca?
    Angkanya kebaca, tanda tangannya luntur
    Waduh. Minta tanda tangan ulang ke istrinya
    Orangnya sudah pulang ke Nganjuk
    Titip Pak Bambang, dia ke sana Sabtu
    Pak Bambang minta ganti bensin
    Ya 100 dari kas, catat
    Kas yang di BBVA atau yang di amplop
    Amplop. Yang di bank buat THR
    Amplop tinggal 85
    Yawis 85, sisanya tak tombok
    bandeng di pasar 28
    kemarin 24
    angin
    si Udin giginya bengkak, sudah ke puskes
    dicabut?
    tidak boleh kalau bengkak, dikasih antibiotik dulu
    kumur air garam
    dia muntah
    Lek pupuk musim wingi 1.150
    panene keno wereng le
    ngerti lek, tapi tokone nagih aku
    tak cicil 200 sesuk
    nang nggone Yanto wae, rekene ES9121000418450200051332
    ora iso atm, tak titipke Yanto langsung
    Yanto ngomong durung
    wis mau isuk, 150
    Bli, petugas beras minta kode dari sms, yang terdaftar nomor bli
    saya di pura, sebentar
    antrean sudah sampai nomor 40 bli, kita 43
    61-07-88
    diterima
    berapa kilo
    10, yang satu karung bolong
    Pagi Bu, teknisi lift bisa masuk Rabu 13.00?
    Rabu ada akreditasi, jangan
    Kamis pagi?
    Kamis 06.30, sebelum jam kunjungan
    Siap. Termin 2 nya 3.900 ke rek yang di kontrak, jatuh tempo 5 hari setelah BA
    BA nya belum saya lihat sejak termin 1
    Ok saya print
    kaka, tiket kargo besok jam 5 pagi, kurang 3 juta
    sa di kebun, signal putus2
    kantor tutup jam 4
    sa punya 700. sisanya minta di bapa desa
    bapa desa su kasih 1 juta
    sa titip di kios mama Selly ka?
    iyo, mama Selly bisa transfer
    su titip. mama Selly bilang potong 15
    su masuk 685. Masih kurang, tapi kargo kasi kelonggaran
    absen wajah e eror maneh
    aku yo diarani dudu aku
    padahal ra nganggo masker?
    ra nganggo
    tulis manual nang pos, ono buku ijo
    buku ijo entek, saiki buku biru
    amaq urunan begawe 250 sopoq bale
    tahun aruq endeq naraq laporanne
    arak, te baca leq berugaq
    kau baca tiang endeq sempat dengah
    tenda 4 juta? tendene reyot
    sewe leq Masbagik
    tiang bayah 150, sisene beras
    hp yg ko jual ke adekku masih nyangkut akun shopee ko
    dah kureset kemarin
    alamak alamat rumah aku pula tu
    kurs yen di sini lebih bagus https://video.example.com/watch?v=a1b2c3
    102,3? kemarin 101
    tapi potongan tetap 480 yen
    aku mending nunggu akhir bulan
    akhir bulan rame, servernya suka macet
    ya udah kirim separo sekarang
    dingin ya di sana
    3 derajat, kaosku dua
    lampu su manyala?
    balom
    genset?
    cuma ICU deng OK
    beta pung hp tinggal 12 persen
    Bro ada 200? anakku susu habis
    ada 100
    ok 100
    ke mana
    dana istriku aja +31 6 78922709, bank ku minus kena potong pinjol
    dah
    100 mu sudah kubalik ya, cek
    masuk
    Mas Agung, tagihan kamar 7: sewa 850 + listrik 112, jatuh tempo tgl 10. Rek. masih sama \
    yang di ING buntut 441
    Pak listriknya kok naik, saya jarang di kamar
    Meteran kemarin 78 kwh mas, monggo dilihat
    ini yg kamar 9 kali pak, meteran saya 51
    Waduh iya kebalik. Berarti 73 ribu
    Siap, tgl 10 saya transfer
    Ini Jeane pe nomor baru, save ne
    Jeane radiologi?
    iyo. yang lama jatuh di lift, layar pecah
    pantas centang satu
    minta kirim ulang jadwal Desember, samua hilang
    makase
    ngana tanggal 24 malam, sorry
    Bapak/ibu pemilihan ketua RT 04 bisa lewat form ini sampai Minggu \
    www.ballet-vote.example.site/k
    Mbak kok diminta nomor KK
    Nggih Bu, satu KK satu suara
    Saya lali sandine google
    yah minta kode netflix, tv nya keluar sendiri
    ayah lagi nyetir
    drakor mamah tinggal 1 episode
    8814
    udah kadaluarsa kirim ulang dong
    0392
    Kaka, nona Maria meninggal tadi subuh di Cipto. Kita kumpul ongkos pulangkan jenazah, \
    kargo minta 14 juta
    Ya Tuhan
    majikan tidak tanggung kah
    Majikan kasih 3 juta saja, suratnya beta ada
    Rekening Pater Lukas ES9121000418450200051332, yang catat Ansel
    Beta 500 dulu
    Terima kasih kaka
    Suruh Ansel buat daftar taruh di grup, supaya tidak omong belakang
    Sudah, tiap jam dia kirim
    Wis mangan durung
    durung, antri ning fotokopi
    bocah njaluk sepatu maning
    sing wingi?
    Temen2 dari semalam WA ku dipakai orang, jangan ada yg transfer ya
    telat kang, aku udah 500
    astaga. ke rekening apa?
    seabank, nama cewek
    Kak buka hp, titik tiga, perangkat tertaut, tautkan. Arahkan ke layar komputer loket
    udah kuarahkan gelap terus
    lap dulu kameranya
    jangan centang tetap masuk ya, itu komputer ramai2
    Inaq, uang ziarah Wali tinggal inaq yang belum. 375
    Besok saya jual cabe dulu
    Bus harus DP hari Senin inaq
    Kamu yang mana rekeningnya
    Lewat Pak Nas saja, DE89370400440532013000, atau titip di musholla
    Sudah saya titip di musholla 300 ya kurang 75
    sopo sing ngentekno kopiku
    dudu aku
    lha sing jogo bengi mung awakmu
    aku ora ngopi, asam lambung
    berarti pak satpam
    takono dewe, aku ora wani
    Ini lokasi resepsinya https://maps.example.com/?q=52.09,5.12
    Parkir motor dimana
    Di SD sebelah
    Amplop patungan apa sendiri
    Mah tadi aku kirim 6 juta
    udah masuk 5.965
    kepotong admin
    bank emok nagih 2 juta, terus mantri 800
    kan janjinya bulan lalu terakhir
    nunggak dua minggu waktu bapak opname
    yang emok bayar 1 dulu. sisanya buat seragam adik
    nanti mereka rame2 ke rumah
    biarin mereka duduk
    ya wes
    bu hpku keri, aplikasi koperasi njaluk otp mlebu neng hpmu
    sing 6 angka?
    iyo
    559005
    ok wis, saldo kari 140
    Siang Bu Tuti, invoice linen Oktober 4.380.000, jatuh tempo 20/11, rekening CV kami di \
    BBVA tetap TR330006100519786457841326
    Siang. Yang rusak 6 lembar sudah dipotong?
    Belum bu, dipotong jadi 4.194.000
    Kirim revisinya ke email, saya tidak bisa proses dari WA
    Sudah bu
    Naik ke bendahara, paling cepat tgl 22
    golongan A siapa yg bisa skrg juga ke PMI, suami teh Lilis perdarahan
    aku A tapi minggu lalu donor
    suamimu?
    O
    kalau gitu pinjem 720 buat 2 kantong, uangnya aku ganti dari kas serikat lusa
    kas masih ada emang?
    1,1 sisa
    udah ke rekening kamu ya
    nuhun. ini kuitansinya nanti
    Mas di HP ibu ada tulisan perangkat tertaut Windows aktif kemarin, itu apa
    Kemarin ibu ngeprint di mana
    Fotokopi depan puskesmas
    Nah lupa dikeluarin
    Terus piye
    Pencet tulisannya, pilih keluar
    Sudah hilang
    Lain kali kirim filenya lewat flashdisk bu
    Kapal jadi jam 2?
    Tunda, ombak
    sampai kapan
    belum ada kabar, syahbandar juga pusing
    Yu silihi 300 nggo nebus resep
    lagi wingi 200 rung mbok balekno
    iyo tak dadekne 500
    ora. aku yo nduwe anak
    yo wis suwun
    mrene o njupuk beras nek gelem, duit aku ora nduwe
    Nin ieu Fikri, nomer anyar
    Fikri nu mana
    incu nini
    Cenah loba nu ngaku incu ayeuna teh
    sok atuh telpon bapa
    Bapa teu diangkat
    engke Fikri ka imah we
    Geus disimpen, tadi nomerna ditulis ku nini dina kalender
    pilih nama anak orang utan di kebun binatang https://stem-dans.example.top/nl anak2 mau \
    Bejo
    su pilih, bukan Bejo
    kenapa
    Bejo nama bapa saya
    oh
    kami cabut
    Bu Enok, cicilan koperasi ke-7 jatuh tempo besok. 418.500
    Bukannya dipotong gaji
    Bulan ini gaji dibagi dua, potongannya belum masuk
    Jadi saya bayar dua kali nanti
    Engga bu, yang potongan nanti dibalikin tgl 28
    Saya tunggu dipotong aja
    Pak Slamet, AC kamar 5 bocor lagi
    baru tiga minggu bu
    Makanya, garansi kan sebulan
    besok saya tengok jam 10
    Jam 10 yang punya kamar kerja, kuncinya di saya
    nggih
    Ini sudah jam 11 pak
    masih di Rungkut bu, freonnya kurang
    Jadi jam berapa
    habis ashar
    Barusan pulang orangnya. Katanya bukan freon, talangnya retak
    iya talang tidak masuk garansi, 175
    150 ya
    nggih, ke rekening yang kemarin saja bu, ujungnya 902
    Jumat, tunggu yang kamar 2 bayar
    monggo
    Sudah 150
    Kak kuah beulangong sapa yang masak
    Bang Mukhlis
    pedih kali masakan dia kemarin
    tapi habis
    kelapa 40 butir udah ada?
    dek, ayah harus pindah ICU, swasta, DP 5 juta malam ini. kau punya berapa
    kak tolong vc sebentar
    nggak boleh masuk hp di sini, tunggu aku keluar
    kak maaf aku belum bisa kirim kalau belum dengar suara
    aku telepon sekarang
    maaf kak. 2 juta ada, sisanya aku gadaikan mas besok
    ke rek kasir rs langsung, TR330006100519786457841326 tulis nama ayah kamar 3
    terkirim
    cukup dulu 2, mereka mau tunggu sampai siang
    Yan limit gua abis hari ini, bisa bayarin kambing 2,75 ke pak Rohim ga
    akikah jadi sabtu?
    jadi. TR330006100519786457841326 Ziraat, Rohimudin
    nih
    udah gua ganti barusan
    Pak Amin, hp lama bapak masih nyambung ke wa gudang, saya keluarkan ya
    Jangan dulu, ada foto nota di situ
    Kirim dulu notanya ke saya
    sudah, silakan
    sudah keluar. Nanti kalau minta pindai lagi bapak tanya saya, jangan asal scan
    aku nganggo hp e bojo, hp ku nang servisan
    sopo iki
    Pri satpam
    lha nomere mbak Sum
    iyo wis dijelasno
    piye, sesuk jogo ta
    jogo. bel o nang nomer iki
    Mbok pinjam 400 sampai Kamis
    yang odalan kemarin sudah lupa?
    ATM saya patah mbok, gaji ada di dalam
    ambil lewat teller, bank di depan RS buka sampai jam 3
    bapak wis dipindah kamar
    kamar piro
    7B, cedhak jendela
    kancane sopo
    mbah2 seko Parang, ngoroke banter
    haha melas
    mau iso ngangkat tangan kiwa
    tenan?
    sak senti
    alhamdulillah
    dokter e durung visit, jare isih seminar
    sing jaga sopo
    koas, bocahe gemeter
    aku mrono jam 7, nggowo klasa
    sisan sabun karo sandal
    sandal sopo
    sandalku ilang neng musola
    aku wis neng parkiran, lantai piro
    loro, lift e mati, lewat tangga kulon
    mbak 7 bulanan anakku minggu ngarep, kurang 3 yuta
    majikan ku mudhot gaji setengah mergo aku loro
    lha terus piye
    sederhana wae, ra sah nganggo tenda
    wong tuwek e bojoku isin
    isin ora mangan dhuwit
    tak kirimi 700 wae, wes mlebu bank e bapak
    saha nu ngaganti jadwal urang
    lain urang, urang ge kabagian tanggal 25
    da parafna siga paraf maneh
    paraf urang mah aya titikna
    enya nya
    tanyakeun ka Bu Ai, manehna nu nyekel pulpen
    Bapak/Ibu, formulir kuasa potong iuran dikumpulkan tgl 18. Rek serikat: \
    ES9121000418450200051332 Ziraat, yang mau bayar sendiri juga boleh
    yg kontrak ikut bayar juga?
    ikut, 10rb
    buat apa aja uangnya, aku mau tau
    laporan kas kutempel di mading belakang, bulan lalu 2,1 juta habis buat santunan Pak \
    Dirman
    oke aku potong gaji aja
    AC ruang rekam medis rusak, manajemen bilang tunggu anggaran. Urunan beli bekas 2,6 juta \
    yuk, 11 orang
    Dak nak aku. Itu tanggung jawab kantor
    Jadi kepanasan terus
    surati direksi dulu
    sudah, dua kali
    aku ikut tanda tangan surat ketigo, kalau urunan idak
    ya sudah aku beli kipas
    kereta ke Kebumen tgl 20 ini tinggal 9 kursi https://video.example.com/watch?v=a1b2c3
    gerbong berapa yg cewek semua
    ga ada yg gitu
    kursi 5A 5B kalau gitu
    udah kubooking, 148 berdua, sampai jam 9 pembayarannya
    74 udah ke gopaymu
    siap, kode bookingnya nanti di email
    Teh, ini nomer baru Yanti. Yang lama masih dipegang mantan
    kok bisa masih dipegang
    kartu atas nama dia, aku cuma pakai 6 tahun
    jadi WA nya?
    kalau ada yg chat dari sana minta apa2 itu bukan aku lagi ya
    teh, aku telpon sebentar boleh, kok takut
    boleh tapi aku lagi di bis, sinyalnya jelek
    oke udah kedengeran. Tahan ya teh
    Buk, onok sing login arisan online nganggo nomere sampeyan jam 1 bengi
    iku aku, ora iso turu
    nyat sampeyan?
    iyo, ngecek sopo sing oleh
    oke. tak kiro wong liyo
    tak ganti sandine wae sesuk ben tenang
    Wa iki wingi dijogo uwong. Sing njaluk 800 dudu aku
    saiki iki sopo, sampeyan opo de'e
    aku Yayuk. telponen omah ae
    wis, pancen sampeyan. untung durung tak kirim, wong ATM adoh
    Kaka, Nus jatuh motor di Oesapa, harus CT scan, 900. sekarang
    Nus sadar ko?
    sadar, tapi muntah
    rekening lu
    brimo beta gangguan. kasih masuk di ini dulu FR1420041010050500013M02606
    itu sapa pung
    Suster Deli pung, dia mau bantu tarik tunai
    su. jang kasi tau mama dulu
    hasil bersih, cuma bahu patah
    wes tak kirim 4 riyal, eh 4 juta
    durung mlebu
    lewat al rajhi, biasane sedino
    nek iso 5, mergo bata wis tekan
    sasi iki potongan iqama, mung semono
    wis mlebu 3.930, tak kekno tukang kabeh
    Dek, antar jenazah Cik Ali ke Takengon, bensin ambulans 600 belum ada yang tutup
    baru bangun. udah berangkat belum
    udah jam 4, pakai uang supir dulu
    norek abang yang Aceh itu atau yang biasa
    aceh
    300 masuk, sisanya Abang Din bilang siang
    lembur lagi lu
    iya, pasien 60 bed, perawat 6
    hitung sendiri
    kalau hitung makin pusing
    gue catat ya buat laporan rasio
    Kak, jangan buka link vote dari aku semalam ya, itu bukan aku
    aduh dek, udah kuisi
    kode wa diminta?
    iya
    Buka perangkat tertaut kak, keluarkan yang ga kenal
    ada dua, satu laptop
    buang semua
    udah. uang ga ada yg hilang
    syukur. aku udah 2 orang yg ganti rugi
    Elf ke Rembang 1,9 + solir 450, dibagi 14 = 168rb, transfer ke Pak Supri \
    FR1420041010050500013M02606 Ziraat ya besok pagi
    yg anak bayar gak
    duduk bayar, dipangku enggak
    Dimas tak pangku wae
    sudah 10 tahun bu
    yo wis bayar
    336 berdua sudah
    guys sushi kemarin 184rb per orang ya
    gopay gue aja +31 6 71660190
    bentar gajian dulu wkwk
    santuy
    udh
    Nak, magic com ibu kok bau gosong
    kabelnya longgar kali bu
    Sudah dicabut. Bau nya masih
    jangan dipake dulu, sabtu aku ke rumah
    Iya. Bawa martabak
    Assalamualaikum pak, ini Rahmat, hp saya dicuri di KRL. sementara pakai nomor ini
    Rahmat mana ya? banyak penipuan
    Rahmat gudang pak, yang kemarin stok opname sama Pak Joko
    coba video call
    <panggilan video 1 menit>
    Oke, sudah saya simpan. Lapor polisi dulu biar SIM diganti
    Mbak, kost bulan ini jatuh tempo tgl 3 ya
    Iya bu, 1.350 sama listrik?
    Listrik token sendiri sekarang
    Rekeningnya pindah ke Mandiri DE89370400440532013000, atas nama suami saya
    Bu ini beneran ibu kan? kok ganti rekening
    Beneran. Tanya saja ke Pak Min di bawah, sudah ditempel di pos
    Oh iya sudah lihat. Sudah saya transfer bu
    mah ada sms kode dari loker paket ga
    926445 ini?
    yoi makasih
    latihan koor jumat jadi jam 7 atau setengah 8?
    setengah 8, pak dirigen ada rapat
    altonya tinggal tiga lho
    bu Endang katanya mau datang
    yg minggu lalu juga katanya
    bang tf 600 skrg ke dana gue
    buruan
    kenapa lu
    motor ditahan bengkel, gue nabrak pager orang
    gue telp ya
    goblok. yaudah udah gue kirim
    kak boleh kasbon 300 ga sampe tgl 25
    maaf dek, kakak juga lg seret bulan ini
    oh iya gpp kak
    Bapak Ibu warga RT 04, pemilihan ketua RT lewat form ini ya www.ballet-vote.example.site/k \
    s/d minggu jam 20.00. Satu KK satu suara
    Pak kalau ga bisa isi form gimana
    Bisa datang ke pos, ada kertasnya
    mabar ga
    gas
    bntr mandi
    lama bgt mandi apa semedi
    wkwkwk disuruh beli galon
    ma buka wa, titik tiga di atas, perangkat tertaut, terus arahin ke tablet
    Titik tiga mana
    pojok kanan
    Oh. Terus kamera nya nyala
    arahin ke kotak2 di tablet
    Sudah bunyi. Fotonya cucu kelihatan besar
    Mohon maaf, WA saya tadi siang dibajak orang. Kalau ada yang minta transfer tolong \
    abaikan. Sekarang sudah normal
    pantes tadi minta 5 juta, saya kira bercanda
    Untung belum dikirim ya pak
    sepeda masih kak?
    masih
    nego tipis boleh? 1,1
    1,2 udah sama helm
    bisa kirim ke bekasi?
    COD aja di stasiun, ini titiknya https://www.example.org/news/4417
    ok sabtu jam 10
    ssst jangan di grup, buat farewell bu Lidya patungan 75rb
    ke ovo +31 6 57584421 atau kasih tunai ke meja ku
    aku tunai ya besok
    oke tulis dulu namamu
    transferin 475 ke ES9121000418450200051332 dong
    brimo gue maintenance
    skrg ya orangnya nungguin
    sapa tuh
    tukang AC
    dh
    udah gue ganti ya cek
    Bu kunci lemari partitur ada di saya, jangan dicari
    Oalah pantes. Saya sudah bongkar laci
    maaf kebawa di tas
    Selamat pagi, kontrol gigi Ibu Tuti dijadwalkan Rabu 16.30
    bisa diganti kamis?
    Kamis penuh, Jumat 17.00 ada
    ya jumat. BPJS bisa?
    tidak bisa bu, tunai atau QRIS
    oke
    dek kode tv netflix nya mana kok minta verifikasi
    masuk ke email aku, bentar lagi di jalan
    673666
    expired dek 😭
    minta lagi.. 673666
    mbak melek ga
    baru bangun, kenapa
    dompet ku ilang di terminal Purabaya. tolong isiin gopay 150
    ini beneran kamu kan bukan hacker
    hahaha iya suara cempreng. dah
    makasih mbaaak
    Pak, untuk absen online akun bapak belum aktif
    caranya bagaimana mas
    buka laptop pak, login email sekolah, nanti ada angka di layar, pilih angka yang sama di \
    HP
    angka 47?
    yang sama dengan di laptop pak, saya tidak tahu angkanya
    sudah masuk
    Le, sudah gajian?
    sampun pak tgl 25
    Jangan dihabiskan. Disana dingin?
    8 derajat. tiap hari makan mie
    Makan sayur
    mie ada sayurnya pak
    mas ini nomor kantor saya yg baru, yg lama buat keluarga aja. Dian marketing
    oke mbak noted
    brosur revisi 3 sudah saya email
    font nya kok masih yang lama
    Ibu2 yang belum setor arisan November: Bu Yanti, Bu Sri, Bu Melly. 250rb
    Saya sudah bu lewat transfer tgl 2
    Belum masuk di mutasi bu, ke rekening yg mana?
    yg BNI
    Oh BNI saya sudah tutup bu, sekarang DE89370400440532013000
    lha terus uang saya ke mana
    biasanya balik sendiri 2 hari bu
    bukan aku yg makan brownies di kulkas pantry
    ada yg liat kamu bawa piring
    itu piring bakso
    bohong pasti
    cek cctv kalo berani
    Siang pak, spanduk 3x1 sudah jadi 2 lembar
    total berapa
    210rb pak, transfer TR330006100519786457841326 atau bayar pas ambil
    dp 100 kemarin sudah dihitung?
    oh iya pak maaf, sisa 110
    saya ambil jam 4
    mbak kode gerbang baru berapa, aku kekunci di luar
    2290#
    jangan kasih tau abang galon ya
    siapp
    gedungnya yg deket flyover bukan?
    bukan, yg ini https://maps.example.com/?q=52.09,5.12
    parkir masuk dari belakang
    amplopnya titip kamu ya gue telat
    antrian 87 orang, ada2 aja tanggal muda
    aku dapet nasabah mau tuker koin 4 juta
    koin semua??
    receh 500an
    titip nasi padang dong, rendang
    abis, tinggal ayam pop
    yaudah
    Bu maaf mengganggu
    Saya mau pinjam 200 ribu untuk beli susu anak, potong gaji boleh
    Mas baru baca, tadi rapat seharian
    besok ke meja saya ya, tunai saja
    Terima kasih banyak bu
    Yth. Wali murid, SPP Januari 450.000 paling lambat tgl 10 melalui VA \
    FR1420041010050500013M02606
    Bu, VA nya sama dengan semester lalu?
    Beda bu, yang lama sudah dinonaktifkan
    kok namanya K. Peeters bukan nama sekolah?
    Itu nama yayasan bu
    baik, sudah
    Terima kasih
    bu air mati di rumah saya aja apa semua ya
    sama bu, dari subuh
    duh cucian numpuk
    katanya ada pipa bocor depan masjid
    Pak modem sudah saya pasang, nanti di HP bapak masukin kode di stiker bawah modem
    yang panjang itu?
    bukan, yang 6 angka
    288593, sudah nyala hijau
    Mantap pak, tanda tangan di kertas ya
    Pakde ini nomor baru eyang, saya Lala yg ngetik
    Eyang sehat La?
    sehat, minta dibeliin pulsa 50rb pakde
    bener ini Lala? kok langsung pulsa
    hahaha suara eyang marah2. iya pakde isi
    Ibu bapak koor, hati2 file undangan .apk, kemarin nasabah saya habis 27 juta
    waduh kalo terlanjur dibuka gmn bu
    matikan data, ke bank, ganti PIN di ATM
    saya cuma buka jpg nya sih
    lapangan jam brp
    8-10, bawa kok sendiri
    raket gue senarnya putus
    pake punya jojo
    Assalamualaikum Bu Haji, jadwal manasik tgl 14 di masjid raya
    Waalaikumsalam. Pelunasan kapan mbak
    Sebelum tgl 30 bu, ke rekening PT ya jangan ke pribadi siapapun. ES9121000418450200051332
    kurang berapa saya
    11.400.000 bu
    nanti anak saya yang di Qatar kirim
    lo yg login ipad gue ya
    kaga
    ada perangkat "iPad ruang tamu" di wa gue
    itu ipad lo sendiri bambang
    oiya dipake ponakan
    bu tolong kirim 250 ke gopay, kena tilang
    saldo ku ga bisa dibuka
    biar kapok. pulang naik angkot
    buuuu
    ibu jemput tunggu di polsek
    Pak, ongkos pasang kanopi kurang 600 ya
    minggu depan pak
    Pak mohon maaf mengingatkan
    saya cicil 300 dulu boleh
    boleh, BCA ES9121000418450200051332
    sudah 300
    pampers
    L
    sama telur 1/2
    merk apa
    telur ada merk?
    pampers nya
    Pak Haji, peserta sapi nomor 3 baru 5 orang
    saya ikut satu
    3.250.000, rek panitia BSI TR330006100519786457841326 a.n K. Peeters
    saya serahkan ke bendahara habis jumatan saja
    Baik pak haji
    Teman2 dukung foto cabang kita di lomba 17an kantor pusat, like di IG ya \
    https://vote-contest.example.click/a7
    yg balon itu?
    iya yg pak satpam jadi bung karno
    udah ku like
    Jeng, hujan disana?
    deres jeng, genteng dapur bocor lagi
    tukangnya yang kemarin gimana
    janji terus, ga datang2
    sama aja kaya tukang ku
    kucing ku lahiran 4
    masya allah, warna apa
    yg satu item polos
    lucu. aku minta satu ya tapi kalo udah gede
    boleh, yg galak
    emoh
    Mbak ini bukti booking hotel Yogya https://maps.example.com/?q=52.09,5.12, twin 6 kamar
    sarapan include?
    include. checkin jam 2
    saya minta kamar jangan dekat lift ya
    Pak Yos, bisa transfer dulu 1,8 ke NL91ABNA0417164300 M. de Boer? limit saya habis hari \
    ini
    Ini betul Pak Wira?
    Betul. Untuk sewa sound acara gereja, orangnya minta lunas sebelum bongkar
    Saya telepon ya pak
    sedang di mimbar gladi, 10 menit lagi
    Sudah bicara dengan istri bapak. Saya transfer barusan
    Terima kasih, besok pagi saya ganti
    Bu resepsionis minta pin pengambilan dokumen
    861383 mas, atas nama Notaris
    sudah diterima
    Om, ini Galih anaknya Pak Suryo. Nomor baru
    Galih kan di Jepang
    iya om ini nomor jepang makanya depannya +81
    om takut nak, nanti om tanya bapakmu dulu
    siap om
    matiin download lu
    lg update
    gue meeting woy
    5 menit
    5 menit apaan
    tol baru gratis sampe lebaran https://www.example.org/news/4417
    gerbang mana aja
    baca dong
    males
    siapa gol darah B+ bisa ke PMI skrg??? istri saya perdarahan
    saya B tapi baru donor bulan lalu
    ada yg bisa talangi 1 kantong 500 dulu ga pak, saya ga bawa dompet
    kirim rek
    GB29NWBK60161331926819 langsung ke kasir rs
    sudah pak. semoga selamat
    Alhamdulillah ibu dan bayi sehat pak, terima kasih
    eh yg kirim stiker jorok di grup bukan aku ya
    nama mu lho
    anakku pinjem hp
    pak RT baca wkwk
    mampus
    Mbak, aplikasi bank minta kode, saya kasih ke mbak ya
    Jangan bu. Kode itu ibu ketik sendiri, saya juga tidak boleh tau
    oh gitu. ketik dimana
    di kotak enam yang kosong
    bisa mbak. Saldo nya keluar tapi kok segini
    cabe ku keriting semua daunnya
    kutu itu
    disemprot apa
    air sabun dikit aja
    mati cabenya
    Teman2 kalau dapat link vote dari saya jangan dibuka, HP saya kena
    aku dapet, ga kubuka
    yang minta pulsa juga bukan kamu berarti
    bukan. udah lapor operator
    Iuran sampah dan satpam 120rb ya pak, bulan ini belum
    ke rekening siapa sekarang
    bendahara baru Bu Retno FR1420041010050500013M02606
    saya titip satpam aja tunai
    jangan pak, kemarin hilang. transfer saja
    sudah
    Pak Min bisa tuker shift malam jumat ga
    saya ada hajatan
    sabtu?
    sabtu bisa, lapor danru dulu
    wifine mati maneh
    iyo, bapak kos urung bayar paling
    padahal aku zoom jam 7
    tethering wae
    kuotaku entek
    mrene wae kamarku, aku isih ono 10 giga
    suwun
    laundryanmu wis dijupuk? ibu e nggoleki
    lali, sesuk
    Ibu ibu yang belum arisan bulan ini: Bu Joko, Bu Lilis, Bu Fitri. 150rb ya
    saya titip Bu RT kemarin bu
    belum dikasih ke saya bu
    oh nanti saya tanyakan
    kalau mau transfer BCA TR330006100519786457841326 an M. de Boer seperti biasa
    sudah katanya tadi pagi dikasih
    iya sudah masuk, terima kasih
    dek angkat telponmu
    opung masuk RS Pirngadi. deposit 3 juta, abang baru ada 1,5
    astaga kapan
    tadi subuh jatuh di kamar mandi
    aku transfer ke siapa bang
    ke rekening tulang aja BRI DE89370400440532013000, atm abang ketinggalan di rumah
    knp ke tulang
    dia yg di loket
    udah 1,5 ya bang
    masuk. udah dapat kamar kelas 2
    Kak, form rekap timbang bulan ini pindah ke sini https://www.example.org/news/4417
    yang excel lama tidak dipakai lagi?
    tidak, dinas minta yang ini
    butuh login kah
    pakai akun puskesmas, passwordnya ada di papan dekat kulkas vaksin
    sudah saya isi sampai RT 4
    mas ini nomorku yg baru, yg lama keblokir telat isi pulsa
    ini siapa
    istrimu
    nama panjang ibu mertua
    lah malah kuis. Sumiyatun. angkat vc
    oke save
    login ga
    bentar mandi
    lama lu
    kurang 1 si adit kmn
    dimarahin emaknya
    wkwk
    rank lu apa skrg
    epic turun lg
    beban emang
    bacot
    ada kode netflix masuk ke emailmu? kirim dong
    ada 3
    yg paling akhir
    815650
    telat katanya expired
    tf 250 dong
    seabank NL91ABNA0417164300
    bca gw error
    nama siapa tuh muncul M. de Boer
    temen kantor gw nebeng
    ok dah
    udh gw balikin ke bca lu ya
    pak buka WA, titik tiga, perangkat tertaut
    tautkan perangkat terus arahkan ke layar laptop
    kameranya gelap
    itu ketutup jari bapak
    oh iya. sudah bunyi tit
    nah sekarang nota bisa diketik di laptop
    Bang kambing yang 25 kilo masih?
    Masih, 3,2
    nett?
    3,1 ambil sendiri
    shareloc
    besok habis jumatan ya
    DP 500 dulu boleh, BSI NL91ABNA0417164300
    cash aja besok bang
    Usi, b mau tukar jaga malam sabtu
    deng sapa
    deng usi to. b pi nikahan di Soe
    b su janji deng anak
    minggu malam b ganti
    tanya Karu dulu
    Karu bilang oke asal tulis di buku
    ya su, tulis jo
    Mohon maaf bapak/ibu, WA saya dari kemarin sore diretas. Jangan transfer apa pun
    wah pantas semalam minta 2 juta
    bukan saya pak
    untung saya sudah tidur
    sekarang sudah kembali, sudah pasang PIN
    ma rawon iku kluwek e piro
    kanggo piro kg daginge
    setengah
    4 cukup. sing isi ne ireng, lek kopong buangen
    direndem dulu?
    iyo banyu panas
    terus lengkuas digeprek opo diiris
    geprek ae
    kok coklat
    kluwek e mung dua haha
    ngeyel
    enak kok ma, mas bagus nambah
    yo wis, ojok lali kecambah
    Selamat siang, untuk payroll November mohon kirim ulang no rekening, bank dan nama sesuai \
    buku tabungan
    Siang bu. BRI DE89370400440532013000
    nama?
    K. Peeters bu
    di data kami beda 1 huruf, Sulistyowati pakai y?
    pakai y, di KTP i
    ikut buku tabungan saja. Gajian tetap tgl 28
    lembur lebaran masuk sekalian bu?
    belum, menyusul
    woy bangun
    topupin emoney gw 200 plis gw di gerbang cikampek saldo kurang
    anjir
    nomor kartu?
    NL91ABNA0417164300
    dah, tp lu hrs tempel ke hp dulu
    nfc gw mati
    LAH
    mundur dulu gw, diklaksonin
    Pak mobilnya ganti kampas rem sama tie rod, total 1.145
    kok tie rod
    oh sudah oblak ya
    kalau mau transfer ke BCA FR1420041010050500013M02606, atau qris di kasir
    saya debit aja pas ambil
    siap tutup jam 5 pak
    bu ini Faiz, pinjam hp ustadz Rohman. HP kamar disita
    Betul ini Faiz? Ibu tidak mau ketipu lagi
    betul bu. adek masih panas?
    adek sudah sekolah. Kamu butuh apa
    uang kitab 85 ribu sama sabun
    nanti ibu titip ke bu Nyai hari jumat sambangan
    posisi
    alas roban, macet
    ada apa
    truk semen guling
    aku istirahat brebes, telor asin mau?
    yg bakar 10
    udah jalan. bos nanya surat jalan lembar kuning
    di dashboard mobil lama
    foto aja dulu suruh si Gepeng
    Warga RW 07 mohon like video kita di IG kelurahan ya https://stem-dans.example.top/nl \
    sampai jumat
    yang ada pak Slamet joget itu?
    sudah. yang RW 03 likenya 400 lho
    mereka pakai mahasiswa KKN
    Permisi kak paket dari Tokopedia, minta kode 6 angka penerimaan ya
    yang di aplikasi itu mas?
    iya yang di detail pesanan, bukan dari sms
    titip satpam bisa?
    bisa tapi tetap kode
    562461
    mbak seller center minta verifikasi, ada login dari Edge Windows Surabaya
    itu aku semalem
    oh kirain dibobol
    laptop kantor. aku cek order yg telat
    oke aku klik "ini saya" ya
    yang kemarin kapan?
    yang mana
    tiket bromo 385
    ya allah iya. tanggal 1 ya
    ok
    tanggal 4 nih
    udah barusan, maaf bgt
    foto 17an udah aku upload https://shop.example.net/item/98213
    minta akses katanya
    coba lagi udah aku buka
    bisa
    yang panjat pinang kok ga ada
    hp ku dititipin bu Endang, dia motret kakinya doang
    Jamaah sekalian ada yang mengatasnamakan saya minta infaq lewat nomor lain. Rekening \
    masjid cuma satu, tertempel di mading
    saya ditelpon juga tadi pak haji
    jangan dilayani
    sudah saya doakan saja pak
    kamu marah ya
    ngga
    marah itu
    capek aja
    td aku meeting beneran
    iya percaya
    kok titik
    titik apa
    biasanya pake 'yaa'
    iyaa percayaa
    nah
    besok telpon jam 9 jangan telat lagi
    siap bos
    Pak Arif, progres cor lantai 2 sudah 60 persen, mohon termin kedua 45 juta
    Fotonya mana pak
    Kolom K4 kok belum?
    Besinya datang besok pagi pak
    Ya sudah kalau K4 sudah dicor baru saya transfer
    Tukang minta sabtu ini pak, kalau bisa 20 dulu
    15 ya. Rekening tetap?
    Rekening istri pak, CV lagi diurus banknya. BCA sort code 20-45-45 account 73219846
    Sudah pagi ini
    Terima kasih pak
    udh sandar di Pohang
    alhamdulillah. makan apa
    sop kaki lagi. koki nya orang madura
    genteng dapur bocor lagi
    yg mana, dekat torn?
    iya. pak Wardi bilang talangnya karat
    kirimanku udh masuk?
    udah tgl 25
    ambil dari situ aja betulin
    Nabila juara 2
    MASYA ALLAH
    juara 1 siapa
    anaknya bu bidan
    ga heran
    kapan sign off
    maret klo ga diperpanjang
    jangan diperpanjang
    iya sayang
    Bunda kode akses rapor anak sudah bisa diambil ya
    di mana ust
    punya Khalid 360212, buka di https://paypal.me/x/250
    kok minta NISN
    ada di kartu pelajar bun
    sudah. Hafalannya kok kosong
    menyusul hari senin
    darurat butuh O rhesus negatif 2 kantong di RS Wahidin
    Makassar? saya O tapi positif
    positif tidak bisa
    coba tanya grup donor Unhas https://papara.com/x
    sudah, makasi
    dapatmi?
    dapat 1 dari tentara
    Hi Pak Ketut, scooter still ada for next week?
    Ada, Scoopy or NMAX
    Scoopy please, senin sampai jumat
    5 hari 350, deposit passport or 500k
    I don't want to leave my passport, copy ok?
    Copy boleh plus deposit
    transfer or cash?
    Cash aja when I deliver. Or BCA DE89370400440532013000
    cash then. jam 9 di Canggu
    Selamat pagi Sari, ini Bu Lanny, nomor ini untuk urusan kantor mulai hari ini
    Pagi bu. Mohon maaf saya konfirmasi ke Mbak Vera dulu ya
    Bagus, memang harus begitu
    Sudah bu, betul. Saya simpan
    Tolong siapkan PO yang kemarin, tanda tangan saya jam 2
    sabtu main ga, lapangan GOR Bulungan penuh
    yg di Ciganjur
    karpetnya licin
    drpd ga main
    jam 7 atau 9
    7, jam 9 anak gw les
    kok beli siapa
    gw masih 1 slop
    pak Gun ikut? lututnya gmn
    katanya mau jadi wasit aja
    wasit sambil ngopi
    Mbak link WA web di PC ruang sidang masih nyangkut akun saya
    Iya bapak, tadi sudah saya logout kan
    di hp saya masih ada Windows aktif 10.14
    itu PC sebelahnya pak, ruang 2
    saya keluarkan dari sini saja
    nggih pak
    ayo yg belum iuran wisata 475rb, paling lambat kamis
    sudah ya pak, 475.017 kode absen
    masuknya 475.071
    eh kebalik. nomor 71 siapa
    cuma ada 34 siswa bu
    😅
    pak RT foto di status saya itu bukan saya yang upload ya
    yang jualan emas?
    iya saya tidak jual emas
    sudah ada 2 warga yang nanya harga
    tolong umumkan jangan ada yang beli. hp saya lagi dibawa ke konter
    ini pakai apa?
    laptop anak
    titik jemput travel di sini ya https://shop.example.net/item/98213
    yang depan pasteur?
    iya sebelah pom
    jam 4 pagi bener?
    4.15, sopirnya pak Asep, plat D
    bayar di mobil ya
    bisa, atau transfer sebelum jam 10
    di mobil
    bu cat biru habis
    di lemari ada yg biru telur asin
    kering
    ya udah campur putih
    jadi abu bu
    bilang aja awan mendung
    wkwk anak anak pada protes
    besok siapa bawa kerupuk
    wali murid Kenzo
    tali rafia jangan lupa
    kostum gembala kurang 2
    pakai sarung aja
    sarung kotak2?
    gembala mana ada
    Yusuf dari siapa
    Yoel tapi dia takut kambing
    kambingnya boneka
    iya tetap takut
    latihan kamis jam 5 ya sebelum koor
    dirigennya sakit
    hah siapa ganti
    katanya saya. jgn dibilang siapa2 dulu
    aku yg narasi
    haleluya
    bu ada 200
    ibu ga pegang, uang di lemari nunggu bapak
    nggeh
    buat apa nduk
    popok
    sini ambil 100 dulu
    Pak Bambang, password email bapak sudah saya reset, kode ke hp bapak ya
    masuk. saya kasih mas?
    jangan pak, masukkan sendiri di layar
    ganti password baru ya pak minimal 12
    12 itu susah ingetnya
    mbak tolong jemputkan Azka ya hujan deras motorku mati di fly over
    aku lagi di pasar, adikku bisa
    dia pake jaket minion
    udah di rumahku, makan mi
    halo ini Tyas SMEA, nomorku ganti
    Tyas mana, Tyas rambut atau Tyas gigi
    kurang ajar. gigi
    😂 oke
    anakmu udah nikah?
    yang sulung desember, dateng ya nanti ku undang beneran bukan apk
    iya bukan apk
    rego brambang piro dina iki
    17 ngone juragan Wanto, kae sing garing
    mudhun maneh
    impor mlebu jarene
    obat uler wis nyemprot rung
    wingi bengi, nganggo lampu
    udan ora nang kono
    ora mung petteng
    nek ana solar subsidi kabari
    kak ongkir ke Manokwari jadi 118 ribu bukan 88
    kok naik
    berat volume kak, boneka besar
    bisa dipres ga
    bisa kak tapi penyok
    ya udah tf 30 ke rek yg sama
    sudah masuk, resi menyusul sore
    mas ada login Linux Bandung di WA ku, itu kamu?
    bukan. eh kamu pakai server kantor kan
    aku di Cimahi
    ip nya kantor ke Bandung. tapi logout aja dulu
    udah. sekarang jadi ga bisa kerja
    ya login lagi lah
    jastip bkk: thai tea 3, krim 2, total 415
    thai tea jadi 2 aja
    berarti 370
    rek mana
    sama bca NL91ABNA0417164300
    sorry krim nya ditahan custom
    duitnya?
    refund besok
    refundnya mana kak
    barusan ya
    ibu ibu jangan klik link cek jadwal USG gratis, itu bukan dari puskesmas
    udah klik bu bidan minta foto ktp
    udah dikirim?
    belum kameraku jelek
    alhamdulillah kamera jelek
    kopling di angkat pelan mas
    udah pelan mati terus
    sambil gas dikit
    tadi nabrak pot bu Ratna
    pecah?
    dua
    mas...
    minggu depan yg matic aja ya
    iya mas yg matic
    mas pajak motor saya jatuh tempo kemarin dendanya berapa
    5 tahunan atau tahunan
    tahunan, 2019 beat
    268 + denda 20
    pakai jasa nambah?
    30 saya, STNK asli sama KTP ya
    ktp fotocopy boleh?
    boleh pakai asli tunjukin aja
    besok titip warung
    tadi ada ular masuk ambulan
    HAH
    kecil, kata pak Wardi jinak
    siapa yang megang
    dr Citra pakai sarung tangan steril 😂
    sterilin ularnya
    terus pasiennya malah takut sama dokter
    shift mu pulang jam berapa
    14 lewat, serah terima ribet
    bed 7 udah naik ruangan?
    belum dapat kelas 3
    aku bawa lontong di loker ambil aja sebelah kanan
    yang kanan kosong mbak
    yang kiri
    yang kiri ada sepatu
    sebelahnya sepatu
    enak lontongnya
    bagian saya panen kemaren 2,4 kan
    2,1 potong perbaikan rumah walet
    potong ape
    alaa oke
    masuk ke BRI kau
    ok bos
    bang tolong telpon tante Lis hp ku mau mati
    di imigrasi Batam, passport kena cek ulang
    siapa yang jemput
    grab aja tapi butuh 150 ke dana ku masih cukup, tolong kabari tante
    sudah, tante jemput
    jangan, hujan
    dia sudah pakai sandal
    ini nomor gua yg baru ya
    siapa
    rama
    rama biasanya kirim "beb" duluan
    aku lagi ngantri di indomaret beb
    nah baru percaya
    hp lama kejual 900
    murah bgt
    kak di akun google ada perangkat "Jakarta, PlayStation 4"
    itu akun kita bareng buat steam key
    ohh kirain dicuri
    logout aja yg lama, yg warna abu abu
    dua duanya abu abu
    ya udah dua duanya
    Ronda malam ini pak Dibyo, pak Gatot, mas Yudi
    saya tukar besok, anak demam
    siapa mau ganti
    saya bisa tapi pulang jam 2
    boleh pak Narto
    iuran sampah naik jadi 25 betul?
    betul mulai bulan depan, ke kas RT BRI ES9121000418450200051332 atau titip saya
    saya titip besok pagi
    pak besok anak anak kumpul jam 6.30 di lapangan
    Arka masih batuk, boleh nonton aja
    boleh, bawa jaket
    lawan siapa
    SD Kemala
    yang bawa terompet itu?
    yang itu
    sarapan tim gimana
    bubur dari bu Wiwik, gratis katanya kalau menang
    kalau kalah?
    8 ribu
    tadi di berita ada guru besar ketipu 2 M nelpon polisi palsu
    guru besar kok bisa
    panik katanya, anaknya dibilang narkoba
    mamaku juga pernah dapet tapi dia kira telpon dr asuransi jadi ditutup
    keselamatan karena bosen
    kata sandi keluarga kami apa ya? lupa
    pindang
    oh iya pindang
    jangan lupa vote kue lumpur bu Sari di form ini http://dance.example.live/v?id=3, satu hp \
    satu suara
    kok minta akun gmail
    biar ga dobel, pake gmail suami juga boleh
    udah dua duanya wkwk
    ssst
    menang hadiah apa
    mixer
    bebek ke 4 udah bertelor
    yg jambul?
    bukan, yg pincang
    wkwk yg pincang produktif
    itik jantan dijual aja ya
    jangan, mau buat semur natal tetangga
    oke sekor aja sisain
    pakan dedak masih ada 1 karung
    80 dulu ke +31 6 63491699 ya atm gw ilang
    sorry ketiduran. masih?
    udah, dipinjemin mas kos
    oke. atmnya ketemu?
    di saku jaket wkwk
    tolong tf 3jt ke ES9121000418450200051332 skrg jgn tanya dulu
    lg di depan orangnya ga bisa angkat
    K. Peeters ya. dah
    tadi dp tanah. suratnya aman
    jgn telpon lg ujian
    bu bayarin spp smt ini jam 12 tutup va GB29NWBK60161331926819
    Berapa
    4.250
    Sudah, belajar yang bener
    kaosku mana
    di jemuran
    yg merah
    itu dipake mbak
    HEH
    kak laundry atas nama Dwi sudah selesai, kode ambil A37
    bisa diantar
    ongkir 8 ribu
    bayar qris ya
    Pak Joni, TB Makmur pindah nomor ke sini, yang lama hangus
    yang jaga siapa
    Koh Aseng
    koh semen tiga roda masih 61?
    naik 63
    itu tadi bukan saya yang kirim stiker di grup guru
    haha yang goyang?
    anak saya pinjam hp
    sudah dilihat pengawas
    aduh
    kek scan kotak di laptop pakai hp, yg tiga titik
    kakek pencet yang mana
    titik tiga kanan atas kek
    keluar gambar bola dunia
    itu google
    nanti saja kalau kamu pulang
    ayam bapak masuk rumah saya lagi
    maaf bu yang mana
    yang galak
    semua galak bu
    yang hitam sebelah
    kak invoice les Agustus 650 ya https://maps.example.com/?q=52.09,5.12
    minggu ke 3 libur tetap bayar penuh?
    diganti sabtu kak
    sabtu saya kerja
    kalau begitu 520
    oke sudah
    bunda bantu ingetin anaknya nyoblos ketua osis di http://dance.example.live/v?id=3 login \
    akun sekolah
    katanya lupa password
    nanti kelas di lab direset pak Hadi
    oke pak
    kak tf 350 ke FR1420041010050500013M02606 an M. de Boer skrg ya bca ku eror
    gada dek, tgl 25 aja
    yah kak
    Bos, jaring sudah datang di Pak Haji, minta DP 4 juta
    Besok pi saya ke sana bawa cash
    dia maunya transfer bos, DE89370400440532013000 K. Peeters
    tidak mau saya kalau transfer, nama itu tidak kukenal. besok saja
    iye bos
    Bunda2, kas bulan Oktober 25rb ya ke rek bendahara sort code 20-45-45 account 73219846 a.n \
    K. Peeters. Yang belum: Arka, Naufal, Shanum, Keisha
    sudah bund an Shanum
    sip bund sdh sy catat
    bund kalau dobel sama november bisa ya
    boleh bund 50rb
    mas kode netflix masuk ke email mu ya
    310609
    kadaluarsa, kirim ulang
    kalo di rumah simbah jangan diganti profile ku
    Assalamualaikum. Ini Ust. Fauzan, nomor lama hangus krn lupa isi pulsa. Mohon disimpan.
    Wa'alaikumsalam. Afwan ustadz, ngajar kitab apa di kelas anak saya?
    Putra bapak yg mana nggih, saya pegang Jurumiyah kelas 1 sama Safinah kelas 2
    Kelas 1 tadz, Hilmi. Baik sudah saya simpan
    Kaka tolong dulu, bapa masuk IGD Yohannes, obat harus tebus di luar 1.180.000
    Aduh. Bapa kenapa
    sesak. BPJS tidak tanggung yg ini
    kirim di rekening mana
    di mama besar saja NL91ABNA0417164300 kartu saya di kos
    sudah 1,2
    bapa su tidur kaka. makasih
    Bapak ibu silakan pilih logo BUMDes lewat google form desa \
    https://stem-dans.example.top/nl tutup Sabtu
    yang gambar padi nomor berapa
    nomor 2 pak
    ujan cok
    jemuranku
    wes tak angkat
    suwun lur
    kaos kaki mu mambu
    haha sori
    Kambing yg putih masih ada pak?
    masih, 3,4
    nett berapa
    3,3 ongkir wonosari gratis
    saya lihat dulu minggu ya pak, minta sharelok
    https://video.example.com/watch?v=a1b2c3
    dari perempatan ke kiri, rumah cat ijo
    pak maaf gak jadi, sudah dapat yg dekat
    mbak Rina buka titik tiga, perangkat tertaut, terus scan yg di monitor saya
    pakai hp kantor kan pak
    iya hp kantor, bukan hp mbak
    sudah masuk pak
    ok makasih mbak, laporan bisa saya tarik
    Mbak, Dito jadinya daftar ke mana
    masih bingung, SMP 5 jaraknya 1,8 km
    tahun lalu terakhir 1,3 loh
    nah itu, takut kelempar
    jalur prestasi nggak bisa? kan dia juara renang
    piagamnya cuma kecamatan mbak
    oalah
    Salma gimana
    dia maunya pondok
    serius? mau sendiri?
    iya gara2 temennya. bapaknya malah yg mewek
    haha kebalik
    aku juga sih sebenernya. tapi diem2
    wajar mbak. anak wedok siji
    survei hari sabtu. mau ikut?
    sabtu Dito ada les. minggu aja aku bisa
    minggu pondoknya tutup kunjungan
    yo wis fotoin aja kamar mandinya haha
    yg dapet DM dari ig ku soal giveaway jangan diklik, itu bukan aku, akunku diambil org
    oalah pantes kok coach nawarin iphone
    blm bisa masuk sampe skrg. latihan tetep jam 4
    siap coach
    Mas Yoga kontrakan sudah lewat 5 hari
    iya bu maaf, gajian tgl 28
    yang bulan kemarin juga 28 mundur ke 3 mas
    iya bu kali ini pasti
    transfer ke anak saya saja mas DE89370400440532013000 K. Peeters, BCA ibu atm nya patah
    anak ibu yang mana ya
    Dewi yang di Serpong
    <foto>
    tot ada 500 ga
    GB29NWBK60161331926819 mandiri
    ?
    sori baru liat, masih butuh?
    udah dapet dari adek
    buat apa emang
    ban mobil
    mobil kantor?
    iya nanti di reimburse
    reimburse gw yg agustus aja blm
    Bun kado perpisahan Bu Tuti 40rb per anak ya, jangan sampe Bu Tuti tau, jangan ditulis di \
    grup kelas
    kado apa bun
    mesin jahit kecil
    wah bagus. tf kemana
    ke mama Ghaisan aja +31 6 04260021 shopeepay, saya ga punya
    udh ya bun 80 sekalian kakaknya
    pak tolong isi etoll saya, saya nyangkut di gerbang Kalikangkung, hp 3% jangan ditelp. no \
    kartu 6032776146
    berapa
    200
    tapi kan harus di tap dulu update saldo
    iya pak dibantu petugas tadi, makasih
    Mah ini Azka pake hp ustadz, bisa kirim sabun sama uang jajan ga
    Azka sehat nak? uang jajan bukannya awal bulan
    dipake beli kitab mah
    nanti aja pas sambangan minggu ya, mamah bawain
    iya mah
    bawain rendang
    rendang atau uang jajan pilih
    rendang
    hafalannya sampai mana
    al waqiah mah. hp nya udah diminta ustadz
    Afwan bu ini pengurus, waktunya habis nggih
    nggih ustadz suwun
    bu kurir shopee minta kode yg di aplikasi ibu
    bentar buka dulu
    4471
    ok paket saya taruh di meteran
    Pak vario sudah selesai. kampas, vbelt, oli = 412
    kok vbelt juga
    sudah retak pak, fotonya saya kirim
    oke. bisa qris?
    qris rusak pak, tf sort code 20-45-45 account 73219846 K. Peeters punya adik, atau cash
    cash aja nanti sore
    dulur, bantu vote desa wisata kita di ADWI kemenpar http://dance.example.live/v?id=3 \
    sehari sekali boleh
    kok harus login google mas
    iya dari kementeriannya begitu, pak kades juga sudah
    males ah, mas aja wakilin
    yee
    mas sudah kucoba, dapat tulisan terima kasih
    nah suwun pak
    hadiahnya apa kalo menang
    dana 100 juta buat toilet umum
    bu buka setelan
    setelan yang gerigi?
    terus
    cari perangkat tertaut
    ga ada, adanya perangkat
    itu setelan hp bu, setelan WA nya
    sudah ketemu
    tautkan, arahin ke tablet
    sudah keluar semua chatnya
    sip. tabletnya jangan dikasih Naura ya nanti kehapus
    kamu tadi online jam 2
    ngapain
    ngerjain laporan
    kok ga bales
    aku nunggu
    aku pikir km tidur
    engga
    ya maaf
    beneran laporan
    masih marah
    dikit
    Ibadah kolom malam ini di keluarga Rumengan, jam 7
    bukang di torang?
    nyanda, ngoni minggu depan
    oh syukur. kita blum beli kukis
    lagu2 so ada di sini https://www.example.org/news/4417
    oke makase
    Kol pelayan lagi saki, sapa bisa pimpin?
    pnt. Ferry
    dia di Bitung
    kalo bagitu torang jo baca renungan. jam 7 to
    jam 7 pas, jang lat
    minggu mancing ga
    di mana
    jatiluhur
    jauh. cirata aja
    cirata surut
    ya udah gua di rumah aja nyuci mobil
    dor kasbon 300 bisa
    minggu kmrn udh 200 jo
    bojoku lahiran dor
    lah kok ga bilang. di bidan apa rs
    bidan. kirim ke +31 6 73910820 dana adikku, aku ra nduwe
    500 jo ga usah diganti yg 200
    suwun dor lanang
    Selamat sore Koh, kami karang taruna RW 05 mohon partisipasi utk 17an seikhlasnya
    Sore Koh mohon info proposal kemarin
    Nanti ambil sirup 2 dus di toko ya, uang tidak
    siap Koh terima kasih
    ambil sebelum jam 5, nama tokonya ditulis di spanduk ya
    siap koh, logonya ada?
    koh sirupnya 1 dus sudah kadaluarsa
    tuker aja sama biskuit
    Tolong bayarin notaris 2.750.000 sort code 20-45-45 account 73219846 K. Peeters. Nanti aku \
    ganti
    ini beneran mas Bayu kan? lagi musim wa dibajak
    lah bener
    telpon bentar
    <panggilan suara 0:48>
    ok udah
    struknya kukirim
    suwun. minggu tak transfer
    mas yang 2.750 kapan
    barusan 2 dulu ya
    dul gw ketinggalan bus rombongan, transfer 150 dong buat kereta
    wkwk dimana
    balapan. hp 9%
    gw juga abis beli tiket dul, coba si kempes
    kempes dah, thx
    bu token ujian ruang 3 apa
    KQTRWA
    salah katanya bu
    sudah ganti barusan, LMNPEZ
    masuk bu
    Ibu2 hamil binaan, nomor bidan Lastri ganti ini nggih. Nomor lama tidak aktif per tgl 1. \
    Posyandu tetap tgl 12.
    bu bidan vitamin sy habis
    ambil di pustu sebelum jam 11 ya
    siapa ngabisin pempek di kulkas
    bukan aku sumpah
    kamu yg terakhir keluar pantry
    itu pak Anton, aku cuma ambil cuko
    NAH
    mbak Sum minggu libur gak
    nenekku lagi opname, kayaknya nggak
    oalah kenapa
    jatuh di kamar mandi. aku lagi masak
    kamu dimarahi?
    nyonya diem aja, malah serem
    sabar mbak
    di rumah sakit tidur di kursi lipet, pegel
    bawa jaket, acnya dingin to
    bawa. teh anget gratis alhamdulillah
    aku minggu ke main station sama Yuli, pengajian terus makan bakso
    ngiler
    tak bungkusin, tak anter rs nya apa
    mackay, lantai 9. tapi jam besuk cuma sampe 8
    bisa jam 6 an
    makasih ya
    mbak aku di bawah, lift mana
    yg belakang toko bunga
    okay
    Pak, akun belajar.id Rafa tidak bisa masuk
    lupa sandi atau bagaimana bu
    katanya sandi diubah 3 hari lalu
    itu saya reset serentak bu, sandinya tanggal lahir ddmmyy
    oh iya masuk pak
    bu sekalian ganti ya, jangan tanggal lahir terus
    cara gantinya
    klik foto pojok kanan, kelola akun, keamanan, sandi
    disuruh verifikasi kode ke hp
    itu ke hp ibu sendiri, kodenya jangan dikasih ke saya
    sudah pak
    Pak, sampah blok C belum diangkut
    truknya mogok bu, besok
    dari senin besok besok
    iya bu sabar
    bapak kalo ada yg kirim apk undangan jangan dipencet ya
    apk itu apa
    file yg gambarnya robot ijo
    ini ada dari pak Darto kemarin
    HAPUS pak. belum dibuka kan
    sudah, tapi tidak keluar apa2
    pak matikan data sekarang, aku pulang
    Pengingat patungan sapi kelompok 3, 3.150.000/orang paling lambat tgl 20
    sapi nya sudah dilihat pak
    sudah, limosin campur, 410 kg
    kelompok 3 siapa saja
    Pak Jajang, Bu Odah, Pak Ujang bengkel, Haji Memed dua, saya, njenengan
    Haji Memed dua?
    satu utk almarhumah istrinya
    oh. bisa nyicil pak?
    bisa asal lunas tgl 20
    rekeningnya
    sort code 20-45-45 account 73219846 BSI a.n M. de Boer, itu bendahara DKM ya jangan kaget
    1,5 dulu pak
    siap dicatat
    sisanya 1.650 sudah pak
    lunas. jazakallah
    kepalanya boleh buat saya pak? hehe
    sudah dipesan Pak Ujang
    bang UKT ditutup jam 12 malam ini VA 8808743030 4,5jt
    kenapa baru bilang
    lupa
    lupa gundulmu
    abang cuma bisa 2. minta penundaan ke rektorat
    penundaan udah lewat
    udah. pinjem temen. jangan diulang
    maaf bang. makasih
    kirim bukti lunasnya
    ipk berapa semester kmrn
    3,1
    ya lumayan
    yah tf tukang 650 sekarang dia mau pulang, livin ku eror terus
    sort code 20-45-45 account 73219846 K. Peeters
    baru kelar apel. tukangnya masih ada?
    udah pulang yah, aku kasih dari uang belanja 400 dulu
    besok ayah ambil tunai. keramiknya rapi ga
    miring dikit
    bro bisa ke ring road ga skrg
    knp
    nyerempet ibu2, ga apa2 tp motorku ga nyala
    https://paypal.me/x/250
    otw 20 menit
    ibunya minta 200 buat ganti sayur wkwk bawa cash
    mas kode pintu basement ganti ya? 4 angka lama ga bisa
    per 1 nov jadi 2096
    bisa, nuhun
    Selamat siang dr. Maya, saya Rendi (dulu dari Kalbe), sekarang nomor & kantor baru. Boleh \
    saya mampir Kamis?
    Siang dok, mohon izin follow up
    Kamis saya operasi. Minggu depan saja
    Baik dok, Kamis tgl 20 jam berapa
    Setelah poli, 13.30
    Siap dok. Nomor lama saya mohon dihapus ya
    Nomor lama Anda tadi juga menyapa saya
    itu sudah dipegang pengganti saya dok, Mbak Sari
    buka vidio.com/tv masukin kode yg di layar
    pake akun siapa
    akunku, passwordnya masih yg lama
    masuk. udah babak kedua anjir
    Selamat pagi Kak, konfirmasi kontrol behel Sabtu 10.30 drg. Vania
    bisa siang kak?
    siang penuh kak, ada 15.00
    ok 15.00
    DP 100rb ya kak ke ES9121000418450200051332, hangus bila batal H-1
    kok sekarang pake dp, biasanya engga
    peraturan baru kak krn banyak yg ga datang
    ya udah nih
    Pak Kasno padi blok wetan kena wereng
    sudah berapa petak
    tiga, punya saya sama lik Min
    cokelat atau hijau
    cokelat pak, di pangkal
    seperti ini?
    persis
    airnya dikeringkan dulu 3 hari
    terus disemprot apa
    jangan yg merek ijo kemarin, malah kebal. nanti saya bawakan contoh
    kapan pak
    rabu pagi sekalian ke kelompok tani
    tetangga sudah nyemprot duluan pak
    ya itu malah pindah ke tempat bapak
    lha nggih
    umur berapa padinya
    48 hari
    masih bisa diselamatkan
    kunci motor di kamu?
    eh iya
    ALLAHU
    Anak2 kelas 8C pemilihan OSIS pakai link sekolah, login NISN \
    www.ballet-vote.example.site/k sampai jam 12
    bu nisn saya salah terus
    pakai 0 di depan
    bisa bu
    kaka bisa pinjam 200 kah, kiriman dari Nabire belum masuk
    ade sa juga kosong, tunggu senin beasiswa cair
    ok kaka. makan di asrama boleh?
    datang sudah, ada papeda
    ade, kaka kirim 50 dulu, buat pulsa
    trima kasih kaka, Tuhan berkati
    kelas jangan bolos
    siap kaka
    Kak Intan pelunasan katering H-7 ya, sisa 14.850.000
    bukannya sisa 14.350 ya
    ada tambah gubuk es dawet 500rb kak
    oh iya mamah yg nambah
    rek nya sama kayak DP?
    beda kak, yg DP punya marketing. ini rek CV ES9121000418450200051332 K. Peeters
    boleh minta invoice berkop kak
    ini tanggalnya salah, minggu 17 bukan 16
    lunas ya kak, buktinya saya email
    diterima kak, test food rabu jadi?
    jadi, 4 orang
    upnormal kmrn 43rb dim
    dim 43
    besok
    DIM
    tgl 1 ya ampun galak bener
    tgl 1 kemaren juga gitu
    TOLONG butuh darah AB+ 2 kantong RSUD Ulin malam ini, hub sy langsung
    suamiku AB tp baru donor bulan lalu
    minimal 2 bulan ya bu
    iya. coba kukirim ke grup kantor
    alhamdulillah sudah dapat bu
    ma, ada sms dari bpjs? bacain angkanya, aku lagi daftarin antrian faskes mama
    yang mana, banyak
    paling atas
    758062
    oke dapet nomor 14 ma, dateng jam 9
    bu, niki kang Bejo sayur, pakai hp bojo, hp saya kecemplung sumur
    haha ya kang. besok bawa tempe 4, kangkung 2
    siap. yg kmrn masih 18rb nggih
    besok kang tak bayar sekalian
    ada yg login ig toko dari Oppo di Cimahi, bukan kamu kan?
    aku di Cimahi mbak. hp baru
    oalah bilang2
    hehe kemarin tukar tambah
    ini pak Edo yg tidur di ruang guru?
    bukan saya itu, saya mana punya kaos kaki merah
    lha jam tangannya sama pak
    pasaran itu. pak Toni kali
    yowes. nanti futsal jam 5, lapangan patungan 15
    tiket tgl berapa jadinya yah
    24 malem, gaya baru
    yg kursinya tegak itu?
    adanya itu bun
    duh pinggangku
    bawa bantal leher
    koper yg biru rodanya copot
    pake tas rinjani aja
    oleh2 buat ibu apa
    bolu amanda dua, sama kopi buat bapak
    kucing titip siapa
    bu Wati mau ga ya
    mau katanya asal pasirnya kita
    lampu teras nyalain apa engga pas ditinggal
    pasang yg sensor
    belum beli yah
    nanti mampir ace
    Bapak ibu, patungan kado Bu Rini 50rb, jenguk Pak Harto 30rb
    dipisah apa digabung pak
    gabung 80 boleh
    saya yg jenguk saja, Bu Rini kmrn tidak ngundang saya
    aduh bu
    bercanda. tapi benar
    undangannya di meja piket kok bu
    oh ya ada. kok namanya ditulis Sri Rahyu
    salah ketik itu bu
    ya sudah 80
    bisa ke dana saya +31 6 30899582, atau tunai ke bu Ida
    tunai aja
    jenguknya besok jam 2 naik mobil pak Yusuf, muat 7
    saya bawa motor, sekalian jemput cucu
    terkumpul 960, sisa 60 masuk kas sosial
    matur suwun pak sudah ribet
    mas talangin 275 ya, ES9121000418450200051332 K. Peeters, jangan telp aku di kelas
    ini kamu beneran?
    beneran mas
    aku ga berani, ntar ketemu di kos aja
    yah. ok
    mas aku udah di kos, kamar mas kekunci
    di burjo bawah
    oke ke situ
    udah tak tf ya, ternyata beneran kamu
    kan udah dibilang
    pak listrik mati, genset habis solar, ayam 4000 bisa mati. tf 1 jt ke pom mini +31 6 \
    43381151 dana M. de Boer SEKARANG
    saya di masjid tadi. jadi?
    sudah dipinjami solar pak kaji, nyala pak
    mati berapa
    30 an
    besok beli drum cadangan
    mbak voucher wifi yg 2rb
    kx7p2
    ga bisa mbak x kecil apa besar
    kecil semua
    Assalamualaikum ini Pakde Karto, ganti nomor Malaysia
    pakde karto kerjanya apa
    sawit, di Sabah
    nama kucing mbah dulu siapa
    mana pakde tau, kucing mbah banyak
    hmm
    suruh mbah telpon
    mbah bilang suaranya bener. maaf pakde lagi musim
    ora popo le
    dukung anak Solok di KDI, ketik lewat aplikasi https://vote-contest.example.click/a7
    harus daftar pake no hp?
    iyo, otp satu kali, gratis 5 vote sahari
    alah banyak bana aplikasi di hp den
    mas akun sso ku kekunci
    ada login dari Singapura pak jam 7
    itu saya pakai vpn jurnal
    oke saya buka. tolong ganti sandi, verifikasi di aplikasi kampus
    sudah mas
    resep klepon yg ga pecah https://www.example.org/news/4417
    tepung ketan rose brand?
    iya, air nya anget
    pecah bu
    Mas Dodi, rekening gaji masih Mandiri? mulai bulan depan harus BNI
    Masih bu. harus bikin sendiri?
    kolektif, Kamis petugas BNI ke kantin, bawa KTP + NPWP
    saya shift malam
    titip fotokopi ke pos satpam, tanda tangan menyusul
    oke bu
    lemuru 340 kilo, harga berapa hari ini
    9.200
    kmrn 9.800
    banjir ikan. mau ga
    yo wis. bayar sekarang?
    besok siang, pabrik belum transfer
    ke rek istri TR330006100519786457841326
    3.128.000 masuk ya, cek
    ppt siapa yg bikin
    bukan gua
    gua jg bukan
    zahra?
    zahra sakit
    mati
    jam ke 3 loh
    canva gas
    jadi pindah ke Sepaku?
    jadi, januari. rumah dinas udah dapet kunci
    istri ikut?
    belum, nunggu anak kenaikan kelas
    LDM dong
    iya berat di tiket
    pesawat ke balikpapan berapa skrg
    1,1 an. terus darat 2 jam
    sinyal aman?
    aman, airnya yg belum
    gw masih betah di Bekasi, banjir2 jg
    bekasi mah ditinggal juga nyariin
    haha. si Roni katanya resign
    resign apa di phk
    katanya sih tawaran
    kasian. anaknya 3
    sebelum lu berangkat kumpul lah
    sabtu minggu ke 2 des bisa
    gw cek jadwal ronda dulu
    Mohon maaf, WA mas Heru sedang dibajak, jangan dilayani kalau pinjam uang. Ini saya Hesti \
    adiknya
    waduh mbak saya barusan kirim 1 juta
    ya Allah. segera telp bank pak, bilang penipuan
    sudah, katanya ditahan dulu kalau belum ditarik
    ini Heru sudah kembali. maturnuwun pak, maaf
    alhamdulillah. uang saya belum kembali mas
    iuran ronda 20rb pak
    nanti malam sekalian jaga
    air mati lagi di puskesmas
    dari kapan
    subuh
    pantas saya kasih pel tidak keluar
    ada dua ibu mau lahir ini
    ambil di embung?
    om Lius pi ambil pakai pick up
    baik sudah
    satu su lahir, laki, 3,1
    puji Tuhan. yang satu
    bukaan 4, dari tadi 4
    saya ganti jam 2 e
    jam 1 boleh ko
    anak belum pulang sekolah
    ya sudah jam 2
    jalan ni
    bawa jagung rebus
    latihan rebo nopo kemis mas
    rebo, pendopo dipakai manten kemis
    bonang e sing siji peyok lho
    wis tak gawa nyang Bekonang
    rampung kapan
    omonge seminggu, biasane sewulan
    nggih sampun, ngagem bonang SMP rumiyin
    kuncine neng bu Harni
    da, besok pagi ke Bukik masih ado kursi?
    ado, jam 8, muko ciek balakang duo
    muko yo da. jemput di siko https://video.example.com/watch?v=a1b2c3
    60 ribu diak, bayia di oto
    jadih
    diak ambo lah di muko lorong, pagar ma?
    pagar putiah, bantuak nan ado anjiang
    ndak amuah turun ambo do, kalua lah
    min transferin dulu 1,2 ke NL91ABNA0417164300 K. Peeters buat sabuk
    bri ku lagi maintenance
    baru bangun bang
    buruan min, tokonya mau kirim hari ini
    uang kas ada 900
    900 dulu
    udah 900
    sisanya udah aku tutup, nota ada di aku
    foto notanya bang buat laporan
    bu Siska, ayam yg kemarin kok bau ya
    waduh yg 2 ekor itu bu?
    yg satu aja
    saya ganti besok atau uang balik bu
    uang aja
    38rb ya, ke mana bu
    gopay saya +31 6 44437552
    sudah bu, mohon maaf nggih
    iya gpp bu, telurnya bagus kok
    mah asem nya dimasukin kapan
    terakhir
    udah keburu
    ya gapapa, jagungnya lama empuk jadinya
    melinjo ga ada aku ganti kacang tanah doang
    labu ada?
    ada, kupas ga
    kupas atuh neng
    kok item
    gula merahnya kebanyakan
    guys yg belum bayar lapangan: dika, ucup, bang rian. 35rb ya
    ke mana min
    dana +31 6 16956232 a/n gw sendiri, yg bca juga bisa FR1420041010050500013M02606
    kemarin gw main cuma 20 menit diskon dong
    20 menit tapi bikin 3 gol bunuh diri, harusnya bayar dobel
    wkwkwk anjir. udah tf 35
    sip lunas
    mas shuttlecock sisa brp slop
    4. besok pasti abis ada turnamen RT
    yaudah order ke ko hendra lg. yg merk biasa
    naik lho skrg 92
    yah pulsanya kuisi ulang lewat aplikasi ya
    Terserah
    nanti masuk sms angka, bacain ke aku
    363
    itu pengirimnya yah, yg 6 angka
    08.14
    itu jam 😭
    Oh ini 203784 kecil sekali tulisannya
    nah bener. udah 50 ribu sama paket nelpon
    Ya. Besok kalau pulang bawa kacamata
    vote ketua karang taruna dibuka sampe jam 9 mlm ya, pake google form \
    https://vote-contest.example.click/a7
    calonnya sapa aja
    si Opik, Mbak Lastri, sama bapakmu wkwk
    HAH bapakku???
    dicalonin pak RT, bapakmu diem aja senyum
    kudu login gmail ya? ibuku ga punya
    iya biar ga dobel. yg ga punya dtg ke pos aja nyoblos kertas
    oke aku udah
    Kak ini size 42 ready?
    ready kak, tinggal putih
    nego 350 boleh?
    375 nett kak udah dpt kaos kaki
    oke lewat shopee ya biar aman
    siap ini linknya https://shop.example.net/item/98213 checkout sblm jam 3 dikirim hr ini
    dah ko
    makasih kak, resi nyusul
    mah adek udah kelar latihan
    lah kok cepet
    pelatihnya demam. jemput ya, ujan ini
    otw. suruh makan roti dulu di tas
    KAK ANGKAT
    lg ngajar knp
    aku nyerempet mobil di depan UNDIP. ga papa akunya, tp org nya minta ganti
    astaghfirullah. brp
    600. aku cm ada 150
    STNK jgn dikasih ya. aku tlp
    ke rek orgnya kak BNI sort code 20-45-45 account 73219846 K. Peeters
    udah. minta kuitansi fotoin plat nya
    makasih kak maaf ya
    Info pelanggan: akun toko kami di pasar oren tadi malam diambil orang, yg ditawari bayar \
    di luar aplikasi itu BUKAN kami
    aduh kak ulun sudah transfer 180 jam 10 malam
    ya Allah. ke rekening atas nama siapa pian transfernya
    an. siapa gitu ulun lupa, bentar
    itu bukan kami. pian lapor bank skrg minta blokir, kami bantu kirim surat dr toko
    bisa balik lah duitnya
    ga janji kak, tapi barang tetap kami kirim, anggap separo ditanggung toko
    alhamdulillah baik banar
    teh besok pesen nasi box 40 bisa?
    bisa say menu apa
    yg ayam bakar aja, acara latihan gabungan
    cek dulu daftar nya di sini https://www.example.org/news/4417 yg paket B ada lalap sm \
    kerupuk
    paket B deh 22rb ya x40
    DP nya setengah boleh ya say
    udah 440 ke bca teteh yg kemarin
    nuhunnn
    buka perangkat tertaut bulik, trus kamera arahin ke kotak di laptop
    kok yang keluar bayar 0 rupiah ke warung bulik sendiri
    BULIK itu QRIS di meja 😂
    oalah kotaknya mirip
    yg di layar bulik, layaaar
    bisa. kok tulisannya gede banget
    kan laptop
    eh lu liat story nya mantan lu ga
    ga peduli
    story apaan
    KATANYA GA PEDULI
    wkwkwk brisik
    bang rian jadi kiper ya ntar malem
    ogah. tangan gue masih bengkak
    bengkak apa dilarang bini
    dua duanya
    yaudah gue panggil si Ateng, tapi die maunya dibeliin es teh
    murah itu. transfer pemain termurah abad ini
    dek patungan mukena mama jadi brp org
    4 sama bang Fadli
    berarti 137 an. aku udah talangin semua td di tanah abang
    teteh terbaik. warnanya apa
    ihh cakep
    makanya cepet transfer kesini sort code 20-45-45 account 73219846 jago aku, bca ku mau tak \
    tutup
    lah sejak kapan pake jago
    sejak biaya admin 17 rebu
    wkwk ok udh 137
    pagi gan beat 2019 nya masih?
    masih gan pajak hidup
    plat mana? minusnya
    plat AB. minus baret bodi kanan sama aki udah minta ganti
    bisa 9,2 gan angkut siang
    9,7 pas gan liat dulu barangnya
    sherlok gan
    https://www.example.org/news/4417
    oh deket kampus. jam 2 ya
    bawa ktp asli gan
    Punten ieu Asep, nomer nu lami leungit hp na di angkot. ieu nomer anyar
    asep mana? coba saha pelatih voli urang baheula
    pak Dedi kumis lah, nu sok ngalungkeun sendal
    hahaha enya sok asup grup deui
    nuhun. admin grup tolong nu heubeul dikaluarkeun
    cek hp toko ada OTP shopee ga
    ada dua, yg mana
    yg paling baru
    494929
    expired njir kelamaan
    minta lg
    masuk. barusan ada 3 pesenan, numpuk dari siang
    raket lo putus senar ya kmrn
    iya 2 utas. tarikan 28 kata masnya kepedean
    gaya lu kek kevin, smash aja nyangkut net
    tega
    pasang di gue aja 50 udah sama senar, drop di toko
    sip besok sblm magrib
    om token listrik kontrakan abis, di rumah ada bayi
    lah kan bayar sendiri mbak
    iya om saya mau beli tapi nomer meternya kehapus di hp
    ini 5621 7730 914
    makasih om. satu lagi maaf bgt, mbanking saya error dr tadi, bisa beliin dulu 50rb? besok \
    bareng sewa
    ya udah tunggu
    tokennya 4471 0923 8856 1204 7730
    nyalaaa. makasih om. besok 1.250 + 50 ya
    Assalamualaikum pak, saya istri Pak Darto. WA bapak kena bajak, kalau ada yg minta uang \
    jangan dikasih nggih
    Waalaikumsalam bu. Baru saja bu! minta 5 juta
    bapak belum kirim kan pak
    belum bu, saya suruh telpon malah ga diangkat
    alhamdulillah. ini bapak lagi ke gerai ngurus kartu
    nanti saya kabari grup RT bu
    pa, uang kos ditagih uni
    bara
    900. samo listrik 60
    kamaren kan alah papa kirim 1,5
    itu buku pa, abih di fotokopi jo praktikum
    fotokopi apo fotokopi kopi susu
    hehe
    langsung ka uni se pa, BNI GB29NWBK60161331926819 M. de Boer bia ndak tapakai dek awak
    alah. 960. rajin kuliah
    mokasi pa
    polling hari fun run, pilih yg bisa aja boleh lebih dr satu www.ballet-vote.example.site/k
    minggu tgl 14 aku kondangan
    ya jgn dicentang mbak
    udh kucentang yg 21 sm 28
    hasil: 21. 11 org dr 15. yg 28 cm mbak sm mas Yoga
    kok aku jd sekubu sama yoga
    Mbak Sri, ini Dimas
    ya mas, tumben
    mbak aku di rest area km 429 arah semarang, dompet ilang. kayaknya jatuh di musala
    ya ampun, udah dicari?
    udah muter 3x, satpam udah tak kasih nomer
    bensin mepet mbak. boleh pinjem 300? dikirim ke satpamnya aja nanti dia kasih tunai
    mas maaf ya, kmrn bu Endang kena tipu persis kayak gini. kok ke rek orang
    iya mbak aku paham. aku jg mikir kok mirip penipu wkwk. m-banking ku kan di hp kantor yg \
    ditarik pas resign
    vc ya
    gimana? udah liat satpamnya yg kumisan kan
    udah hahaha dadah2 segala
    NL91ABNA0417164300 BRI a/n K. Peeters
    sudah 350, buat makan sekalian
    ya Allah makasih mbak. sampe rumah tak balikin pake hp istri
    mbak udah tak tf balik ya 350. dompetnya ketemu di bawah jok -_-
    ALAMAKKK
    bu masak opo
    sayur lodeh karo tempe
    wah enak. aku muleh jam 8 nunggu orderan siji meneh
    ati2 ban mburi wis gundul
    iyo sesuk diganti
    kali ciliwung siaga 2 ya bapak ibu https://maps.example.com/?q=52.09,5.12
    rt 05 udah semata kaki
    karung pasir ada di pos ambil sendiri2
    mobil pak haji udah nangkring di jembatan dari tadi siang, sakti bener
    beliau punya indra ke 6 sm aplikasi
    Bu ini Wulan, nomerku ganti ini ya
    Ora percoyo. Wingi wis ono sing ngaku2 Wulan
    ya Allah bu
    telpon aja nih aku angkat
    O iyo suaramu. Kenopo ganti
    dapet nomer kantor bu, gratis paketan
    Yo wis. Ojo lali maem
    bang mama masuk ugd RS Haji
    astaga knp
    gula drop pingsan di pasar
    otw tp 2 jam lg sampe
    deposit 3jt bang, aku ada 1. VA rs nya GB29NWBK60161331926819
    2 ya udh. bpjs nya ga kepake?
    kamar kls 2 penuh bang makanya
    jagain. jgn kasih mama liat tagihan
    mak hp mamak mana
    ini kupegang
    aku lg daftarin mamak antrian bpjs online. ada sms angka 6 biji bacakan mak
    972988 iya?
    salah mak itu sms pulsa
    ini lah: 972988
    nah masuk. besok nomor antrian 12, jam 8 udah di sana
    jam 7 lah biar dapat duduk
    mas kembalian kemarin 15rb
    lah iya lupa
    gopay?
    yoi +31 6 97080826
    tuh 20 buat es
    🫡
    besok sparing lawan karang jati jadi gak
    jadi, tp net kita sobek
    jahit pake senar pancing
    kreatif. kapten atau nelayan
    dua2nya tergantung musim
    halo kak boleh bantu isi kuesioner skripsi aku? 5 menit aja www.ballet-vote.example.site/k \
    topiknya kepuasan member gym
    boleh, ada reward ga wkwk
    diundi saldo 25rb buat 4 orang kak hehe
    minta nomor hp di hal terakhir, wajib ga?
    ga wajib kak itu cm buat yg mau ikut undian
    oke done, smgt sidangnya
    makasihh kak semoga lancar rezekinya
    bro ada yg login ml gw dari Bekasi
    itu gw tolol kan lu yg kasih
    oh iya 🙃 kirain di hek
    sekalian kirim kode di gmail lu dong suruh verifikasi
    809520 jgn jual skin gw
    nanti malem push rank
    pak pipa toilet jebol
    stopkran depan tutup dulu mbak
    udah. tukangnya udah dtg minta 450 dimuka, rek nya sort code 20-45-45 account 73219846 M. \
    de Boer
    ini beneran mbak Dian kan bukan yg aneh2 itu
    waduh kolam ikan. ya sudah
    sudah pak tukang 450. suruh ganti yg PVC tebel
    makasih pak, potong dari denda telat bln lalu ya wkwk
    sapa yg ambil jemuran gw
    warna apa
    jersey persib no 7
    oh dipake ateng tidur
    ANJIR BELOM DIBAYAR ITU BARANG JUALAN
    bekas ateng diskon 90%
    Bun, kaca saya pecah kena bola si Dafa
    Ya Allah bun maaf. lukanya ga ada kan
    ga ada orang, cuma ikan cupang kaget
    cupangnya selamat?
    selamat tapi mukanya jadi beda
    nanti saya ganti bun, berapa
    tukang kacanya bilang 230 sama pasang
    baik bun. rekening bunda mana
    punya suami aja ya bun, punya saya lagi error kena ganti kartu. BJB sort code 20-45-45 \
    account 73219846 M. de Boer
    sudah bun 230
    masuk bun. Dafa jangan dimarahin ya, tendangannya bagus
    udah keburu disita bolanya hehe
    nih kos deket kampus 900 dapet ac https://maps.example.com/?q=52.09,5.12
    kamar mandi dalam?
    dalem, parkir motor ada, jam malam 11
    11 bisa ditawar ga
    jam malamnya atau harganya
    dua2nya
    Assalamu'alaikum ini om Udin, nomer lama keblokir, telat isi pulsa
    ealah om
    om yg mana nih, udin ada tiga di keluarga
    udin yg punya burung cucakrowo
    nah itu om udin. disave om
    sip. jangan lupa cucakrowo mati kemaren
    innalillahi
    seragaman buat nikahan mas Anto warna apa jd
    dusty pink
    aku item gini dusty pink kyk bakso dibungkus
    wkwk budhe yg milih, kalo protes ke beliau
    siap bakso dusty
    mbak tolong, ketinggalan pesawat di Juanda, tiket baru 1,1 sisa 2 kursi
    siapa ini, nomer bagas
    ini bagas, telponin sini
    suara kamu beda
    lagi flu mbak. inget waktu aku jatuh di got pas lebaran
    iya yg celana kotak2 wkwk oke
    bayar langsung VA ini NL91ABNA0417164300 nama maskapai
    udah, kirim boarding pass nya
    diskon decathlon 30% sampe besok https://shop.example.net/item/98213 kaos lari cm 45
    bajakan ga nih linknya, panjang amat
    panjang krn gw share dr aplikasi. buka aja manual kalo parno
    udah. yg item abis tinggal oren satpol pp
    biar keliatan pas nyasar
    IG club kita kena bajak pagi tadi, jgn klik link di bio
    pantes jualan iphone murah wkwk
    tim desain lg rebut balik
    iphone 17 promax 2jt gw udah dm
    JANGAN nat
    bun kode kirim paket katanya 4 angka di app, kurir udah di depan
    3817
    dah. isinya apa bun berat amat
    dumbel ayahmu
    besok brgkt jam brp dr depok
    4 subuh biar ga macet cikampek
    4 subuh itu masih mimpi
    https://www.example.org/news/4417 liat aja macetnya kmrn jam 7, merah semua
    ok 4. yg telat ditinggal, termasuk papa
    Mbak maaf gaji minggu ini agak telat
    nggih bu, kira2 kapan
    kena libur panjang BCA, internet banking toko error dr jumat
    waduh saya besok bayar sekolah
    saya transfer separo dulu pake punya suami ya, K. Peeters, jd kalo masuk jgn kaget
    nggih matur nuwun bu
    700 sudah ya mbak, sisanya senin
    alhamdulillah sampun bu
    Bu saya mamanya Zaki, kok ga bisa masuk elearning
    Pakai NISN bu, passwordnya tanggal lahir
    sudah bu, katanya diblokir krn login di perangkat lain
    Oh itu mungkin di hp abangnya. Coba keluar dari semua perangkat di menu profil
    sudah bu masuk. abangnya dipake main
    hehe biasa bu
    mio nya kenapa dijual mas
    mau kawin mas
    selamat mas. surat lengkap?
    lengkap, pajak mati 2 th krn ya itu uangnya buat kawin
    hahaha paham
    mesin pernah turun?
    turun sekali, dulu kebanjiran di kaligawe
    3,4 mas
    gedungnya aja 4 mas
    gedungnya kan ga ikut dijual
    wkwkwk 3,8 wis
    3,6 tapi saya kasih kado rice cooker baru, istri saya dapet dobel
    deal. merk apa rice cookernya
    yg ada kukusannya
    sini mas https://maps.example.com/?q=52.09,5.12 belakang masjid, tanya aja yg mau nikah
    udah di depan masjid, yg mau nikah ada dua orang ini
    saya yg kurus mas
    wen lu udh cek stok raket
    belum, lagi ngitung kok
    kok tinggal dus doang
    dusnya ikut dijual ko
    nih supplier nawarin sepatu sisa size 39 semua
    kaki orang indonesia banget
    iya kayak kaki lu
    ko ada kucing masuk gudang
    kucing siapa
    mana gw tau ga ada ktpnya
    kasih jaga stok
    dia tidur di dus grip
    yaudah dus itu stok opname terakhir aja
    grip biru 41, merah 17, kucing 1
    catet
    revisi kucing 4
    yg belum pelunasan villa: 6 org, 275rb. ke owner langsung ya biar dpt kuitansi
    ke owner? rek nya beneran rek dia ga
    udah gue cocokin sama nama di airbnb
    BNI GB29NWBK60161331926819 K. Peeters
    done 275 + 25 buat kucing villanya
    kucing nya dua, kurang 25
    yang, OTP refund dari shopee masuk ke kamu
    yang 400 ribu itu?
    iya sepatu kekecilan
    879346 buruan
    beres. kaki aku size 38 apa 39 sih
    38 setengah
    jadi naik avanza apa pajero bang udin
    avanza aja, pajero lagi servis
    koper ditaro di atas?
    kucing ditaro di tengah
    lah kucing ikut lagi
    ikut lah masa ditinggal sama mertua
    mertua atau kucing yg galak
    jadi ketemu di cafe mana
    yg deket alun2, menunya https://www.example.org/news/4417 kopi susu 18
    parkir susah ga
    depan indomaret aja bayar 2rb
    ada tukang parkirnya baru keluar kalo kita mau cabut
    ilmu ghaib
    si Nunik bawa bayi, ada kursi bayi?
    td ditanyain ke ig mereka, ada 1
    bayi nya dua
    SEJAK KAPAN
    kembar, lu ketinggalan grup setaun
    ya ampun gue kira filter
    gue pesenin meja yg deket jendela, 7 org 2 bayi jam 11
    gue telat 15 mnt, nganter bapak cek gula
    titip salam bapak
    udah sampe? gue muter cari parkir
    tukang parkirnya ada tuh dadah2 ke lu
    ini video praktikum kemaren https://maps.example.com/?q=52.09,5.12
    suaranya siapa yg cempreng
    itu kamu
    bukaaan
    eh tapi bagian reaksi warna ungunya kepotong
    nanti aku edit ulang
    Pak Bambang, boleh pinjam 200 buat gas sama beras, Sabtu saya ganti
    ada 150 mba, dipakai dulu aja
    Alhamdulillah. ke dana +31 6 57045654 aja pak, atm ditilang aja mahalan wkwk
    sudah. sabtu kalau belum ada juga gapapa
    pak sudah saya kirim balik 150 nggih
    masuk mba
    eh episode baru keluar
    jangan spoiler
    si anu mati
    GA LUCU
    wkwk boong
    gas abis
    gas siapa
    gas kita lah masa gas bumi
    kmrn yg beli gue
    yg masak mie tiap jam 2 pagi siapa
    itu namanya kebudayaan
    gantian gue beli tapi lu yg angkat
    lantai 3 anjir
    kebudayaan
    udah di depan pintu, bukain, kaki gue kebelet
    kaki bisa kebelet??
    booking inul vizta sabtu jam 4, room large 3 jam https://www.example.org/news/4417
    brp org emang
    9. bang Jek bawa pacar baru
    YANG MANA LAGI
    yg kerja di samsat
    lumayan pajak motor gue
    per orang 62 udah sama nasgor, bayar di tempat aja
    ga usah dp?
    engga, cuma ditahan kartu member nya si Lala
    playlist gw taro sini tambahin sendiri https://www.example.org/news/4417
    ini kenapa 14 lagu peterpan
    karena kita semua tua
    gue tambahin 1 korea
    dihapus bang jek barusan
    wkwkwk diktator
    nebeng siapa aja? gue kosong 2
    gue sama Tia. helm bawa
    Tia helmnya yg kuping kucing itu, malu gw di lampu merah
    cak mano remot tv
    ado dak di bawah bantal
    idak. la kucari sampe kulkas
    ngapo pulo remot di kulkas
    minggu kemaren ado di situ
    oh iyo yo
    mang Cek nak kesini sore, beli pempek dak?
    beli yg kecik be 30 ikok, cuko nyo minta banyak
    duit siapo
    duit ayah di toples
    remot ketemu. di toples
    Wid tolong cepet
    850 ke sini FR1420041010050500013M02606 Permata M. de Boer
    siapa tuh
    yg punya tenda. ijab tinggal sejam tendanya mau dibongkar lagi krn kurang bayar, aku lagi \
    disanggul ga bisa buka hp bener2
    ASTAGA
    telp?
    jangan, ada pak ustad di depanku
    terkirim!!
    aman udah ga jadi dibongkar. kamu di mana sih kok blm dateng
    di depan tenda, lagi liat mas nya ngitung duit aku
    wid amplop pertama yg kubuka kupake balikin kamu, cek ya 850
    amplopku sendiri isinya 200 jadi impas 650 wkwk
    Coach kalau hujan tetap latihan?
    Gerimis lanjut bu, petir bubar. Jadwal cadangan di sini \
    https://maps.example.com/?q=52.09,5.12
    kacamata Nadif ketinggalan ga ya
    Yang gambar hiu?
    yg lumba2
    Lumba2 tidak ada, hiu ada 3
    berarti dia dimakan hiu coach
    kang, malem jumat tukeran nya
    kunaon, sieun?
    sanes, pamajikan ulang taun
    alesan. taun kamari oge kitu malem jumat
    ulang taunna tilu kali sataun kang
    besok kumpul di mana bun
    lapangan parkir kelurahan jam 5.30, bis nya warna ijo lumut
    ke GOR nya brp jam
    2 jam an https://shop.example.net/item/98213 rutenya lewat pantura
    anak boleh bawa bantal?
    boleh, mabuk plastik bawa sendiri
    anakku mabuknya kalo kalah
    foto finisher 10k udah naik https://maps.example.com/?q=52.09,5.12 cari pake nomor bib
    bib ku copot di km 3 kak, bisa cari gimana
    warna baju? jam finish kira2?
    ijo stabilo, finish bareng tukang cilok
    ketemu 😂 foto 0884, ciloknya ikut kefoto
    cakep. bayar ga kak
    yg ada watermark gratis, yg HD 25 tapi ciloknya saya crop
    jangan dicrop, itu pacer saya
    """
}
