// 448 everyday chat messages in Indonesian, one a line.
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
    naik ojol aja, pager kosan pake gembok angka 305603, kamar gue 7, ketok pelan
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
    Iya habis isya. Anak-anak sehat?
    Walah musim kering lagi
    Boleh, gak usah dicicil. Ke Mandiri-mu kan
    Sudah masuk belum
    Pak, rumah saya kosong dua bulan, tetap bayar?
    Sudah saya setor tunai ke Pak Satpam
    mau banget, lepas berapa?
    dp dulu gpp?
    otw bawa pick up pakde
    udah tf ya, cek mutasi
    kodenya?
    katanya salah
    ooh kebuka
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
    """
}
