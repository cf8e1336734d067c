// 184 everyday chat messages in Indonesian, one a line.
// Source: dialogues written for this project; no real person's messages.
// Licence: Apache-2.0. Written by Scripts/style-backgrounds.py; do not edit by hand.

extension Backgrounds {
  static let indonesian = """
    kaga, napa
    ada nih baru bgt
    123456
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
    hah serius
    untung kakak lemot sinyalnya. cepet kabarin mama
    Malam, tidak apa-apa, ada keributan?
    Sebentar, ini ya 123-456
    Mas, kok grup RT bilang saya jualan emas murah? WA saya tadi keluar sendiri, baru \
    dibetulkan anak
    kode apaan
    ini tulisannya whatsapp njir
    mimpi
    kalo lu beneran Putri sebutin guru yg lu takutin
    salah, dia ga takut siapa2. report!
    Siap, masih di gedung lama?
    Nih 123456
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
    Rp 250.000 udah sama parkir
    yg gurame siapa yg mesen
    kamu
    oh iya
    ovo meluncur
    diterima dgn bahagia
    Mbak nanti malam aku telepon ya, mau cerita
    Iya habis isya. Anak-anak sehat?
    Sehat, ini pompa air mati total, sumur jalan terus gak naik
    Walah musim kering lagi
    Boleh gak aku pinjam Rp 250.000 sampai Mas Budi gajian tanggal 28? Kucicil pun boleh kan
    Boleh, gak usah dicicil. Ke Mandiri-mu kan
    Iya yang dari dulu itu
    Sudah masuk belum
    Sudah mbak, sampai nangis aku. Nanti kukirim keripik
    Bapak Ibu, mohon iuran bulan ini diselesaikan sebelum tanggal 10
    Besarnya Rp 250.000 per rumah
    Bisa tunai ke pos, bisa ke 1234567890 (M. Santoso)
    Pak, rumah saya kosong dua bulan, tetap bayar?
    Cukup setengahnya Pak, keputusan rapat kemarin
    Sudah saya setor tunai ke Pak Satpam
    Nuhun Pak
    Kulkasnya masih mau gak, minggu depan aku pindahan
    mau banget, lepas berapa?
    Rp 250.000 nego tipis
    dp dulu gpp?
    Gak usah dp, dateng dulu cek dinginnya, bayar belakangan
    otw bawa pick up pakde
    Oke aku kosongin es batunya
    udah tf ya, cek mutasi
    Yang, ambilin paketku di loker stasiun dong
    kodenya?
    123-456, loker pojok deket musala
    katanya salah
    Gak usah pake strip sayang, angkanya doang
    ooh kebuka
    Untung ganteng
    siapa nih login Vidio-ku dari Bekasi
    aku kak, mau nonton bola
    ada angka masuk gak
    expired
    lelet sih
    nih lagi, 123-456
    masuk kak lope lope
    Akhirnya ganti HP, nomor masih ini. Kontak hilang semua, tolong sebut nama masing-masing
    Ini mantanmu
    Yang mana
    wkwk kurang ajar, ini Tono
    Tono jadwal futsal jam berapa?
    17:00, jangan ngaret
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
    Tolong diperhatikan semuanya, akun Tante Lilis dibajak. Kalau ada yang minta Rp 250.000 \
    jangan diladeni
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
    udah ngetik Rp 250.000, eh yg keluar nama bapak2 ga kenal
    syukurlah keliatan
    makanya sekarang kita pake kata sandi keluarga ya, nanti kubisikin langsung
    bro lg sibuk ga
    mantap thx bro
    hp gw ngaco dr pagi sumpah
    masuk bro, sehat2 lo
    Assalamualaikum Bu, lagi apa?
    Sehat semua Bu?
    Terima kasih banyak Bu, doakan lancar
    bestieee bisa minta tolong ga
    Selamat pagi Bu Budi, sudah sehat?
    Banyak minum jahe ya Bu
    Siap Bu, kursinya aman di depan
    mas bangun mas
    tolong angkat chatku
    Kak, boleh ganggu sebentar?
    Malam Pak RT, maaf mengganggu istirahatnya
    Betul Pak, makasih
    Halo alumni 98, saya lagi data ulang peserta reuni
    Iya ma licin
    Suwun pak
    Alhamdulillah, capek tapi cuan
    """
}
