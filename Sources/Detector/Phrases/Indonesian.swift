/// Indonesian (and near-by Malay and Javanese), with the short forms of chat.
let indonesianPhrases = #"""
  @ask = bisa|bs|boleh|tolong|tlg|minta|mau|dong|mohon|bantu|bantuin|bisakah|please|pls|tulung
  @lend = pinjam|pinjem|minjem|minjam|pinjamin|pinjemin|pinjamkan|utang|ngutang|talangi|talangin|nalangin|dipinjemin|talangan
  @pay = transfer|tf|trf|kirim|kirimin|kirimkan|bayar|bayarin|bayarkan|topup|transferin|gopay|ovo|dana|shopeepay|beliin|belikan|isi|isiin|lunasi|lunas|dp
  @payonly = transfer|tf|trf|bayar|bayarin|transferin|lunasi|topup|bayarkan
  @money = uang|duit|duwit|dana|juta|jt|ribu|rb|rupiah|uangnya
  @due = tagihan|cicilan|kontrakan|denda|kos|kost|sewa|invoice|pembayaran|supplier|angsuran|pelunasan|biaya|rumah sakit|kampus|spp|utang
  @gift = voucher|itunes|steam|giftcard|pulsa|bitcoin|kripto|usdt
  @code = kode|kodenya|otp|digit|angka|angkanya|verifikasi|pin
  @give = kirim|kirimin|kirimkan|kasih|sebut|sebutin|bacain|bacakan|teruskan|forward|fwd|balikin|catat|dicatat|infokan|minta|share|screenshot|ss|kasi
  @wrong = salah|keliru|kliru|nyasar|gak_sengaja|ketuker|sengaja
  @bank = bank|atm|kartu|mbanking|banking|rekening|limit|aplikasi|saldo|dompet|brimo|livin
  @blocked = terblokir|diblokir|keblokir|blokir|tertelan|ketelan|hilang|ilang|eror|gangguan|habis|kena|rusak|belum|aktif|aktifnya|terkunci|kekunci|dibekukan|dicuri|dicopet|expired|ga|gak|nggak
  @mic = mic|mik|mikrofon|speaker|kamera|mikenya|micnya|suara
  @neg = ga|gak|gk|nggak|ngga|tidak|tdk|kagak|kaga|belum|belom|blm
  @me = gue|gw|gua|aku|saya|ku|sy
  @you = kamu|km|lu|lo|loe|ibu|bapak|kak|mu|anda
  @return = balikin|dibalikin|balik|kembali|kembalikan|dikembaliin|dikembalikan|ganti|gantiin|diganti|kuganti|lunas|lunasin|dilunasi|bayar|dibayar|pulangkan|dipulangkan|cicil
  @when = besok|bsk|lusa|nanti|nnt|ntar|sore|malam|malem|pagi|siang|senin|selasa|rabu|kamis|jumat|sabtu|minggu|gajian|tanggal|tgl|hari|sejam|jam|bulan|ketemu
  @voice = nelpon|nelfon|telp|telpon|telepon|telfon|ditelpon|ditelepon|call|vc|angkat|ngomong|panggilan
  @taken = dibajak|dihack|diretas|dibobol|diambil|disalahgunakan|dikuasai|hack|hijack|kehack|diambil_alih|kena_hack|ke_hack
  @acct = akun|akunku|akunnya|wa|whatsapp|nomor|nomer|nomorku|ig|instagram

  [code-request]
  2.4 @code ... @wrong
  2.8 @wrong ... @code
  0.5 @ask ... @code
  0.7 @give .. @code
  1.9 @code ... @give
  0.8 #num|enam digit|angka
  1.2 masuk|dapat|dapet|terima|dikirim ... @code|sms
  1.9 @code|sms ... masuk|nomormu|nomor_kamu|hpmu|ke_hp
  1.4 nomor|hp|nomer .. kamu|anda|mu|bapak|ibu ... @code|sms
  0.5 whatsapp|wa|verifikasi|akun & @code|sms
  0.2 kode|otp & sms|@give
  0.1 cepat|urgent|buruan|penting
  -2.2 paket|loker|pintu|gerbang|alarm|promo|diskon|netflix|vidio|disney|wifi|gembok|pos|booking|barcode|referral|undangan
  -2.5 jangan|jgn|jangan_pernah ... @code
  -2.8 jangan|jgn ... kasih|kirim|sebar|bagi*
  -2.0 penipu*|nipu|polisi|dibajak|dihack|waspada
  -1.4 apa|mana .. kode|kodenya
  0.2 kirim|kirimin|sebutin|bacain|kasih|minta|tolong .. kode|kodenya|angka|angkanya|otp*|digit|sms*
  1.8 ada|masuk .. kode|sms|angka|otp .. masuk|ke|di .. kamu|hp|nomor|situ
  1.6 salah .. masukin|ketik|input|masuk .. nomor|nomer
  1.6 pake|pakai .. nomor|nomer .. kamu|mu|ibu|bapak .. daftar|kode|verifikasi
  1.4 nanti|bakal|akan .. ditelpon|telepon|nelpon & kode|angka|catat
  1.5 otp|verifikasi .. berapa|brp|apa
  1.2 kode|kodenya|pin .. berapa|brp
  1.5 terkirim|nyasar|kekirim .. ke|di & @code|sms
  1.9 dibacakan|disebutkan|dikirimkan|dibacain|bacain|ketikin|fotoin|forward|copas|bagi|infokan|informasikan & @code|sms
  1.3 @code|sms .. yang|yg .. masuk|baru|dikirim|barusan
  1.5 ^ bacain|sebutin|bacakan dong|ya|aja
  1.3 sms .. apa|isinya
  1.2 kedua .. masuk|udah & kirim*
  -2.8 jangan|jgn .. pernah|disebar*|dikasih|dibagikan
  -2.5 @neg .. mau|boleh|akan .. kasih|ngasih|dikasih|bagi*|sebut*
  -2.1 absen|zoom|meeting|follower*|program|review

  [money-request]
  1.9 @ask ... @lend
  1.4 @lend ... #amount|@money|#num|dulu
  2.0 #amount|@money ... @lend
  1.3 @lend dulu|uang|duit
  0.5 @ask ... @payonly
  1.9 @ask ... kirim|kirimin|isi|isiin|beliin ... #amount|uang|duit|pulsa|ke
  0.6 bayarin|transferin|talangin|isiin
  1.6 butuh|perlu|memerlukan ... @money|#amount|#num
  1.7 harus|mau|mesti|ada .. bayar|pembayaran|lunas|transfer
  0.9 minta .. tolong|transfer|duit|uang
  0.1 transfer|tf|kirim .. dulu|ke|#amount|#num
  1.0 @due & hari_ini|sekarang|harus|dulu|urgent|bayar*
  1.2 pulsa & tolong|isi*|beli*|kirim*
  2.0 @gift & beli*|kode|butuh
  1.4 besok|nanti|sore|minggu|jumat .. diganti|ganti|balikin|kembalikan|bayar|tak & #amount|tf|transfer|pinjam
  1.0 nanti|besok .. saya|aku|tak .. ganti|balikin|kembalikan
  1.5 kurang .. #amount|#num|juta
  1.7 satu|sekali .. lagi & tf|transfer|kirim
  1.2 malu|sungkan|gak_enak & @money|@lend|#amount|minta
  1.8 ganti|baru rekening|norek & pembayaran|invoice
  -1.3 makan|nongkrong|patungan|kopi|bakso|urunan|per_orang|kado|bensin|tiket|nonton|arisan|futsal
  -1.6 iuran|kas|bendahara|rt
  -1.2 aku|saya .. transfer|tf|bayar .. ya|nanti|besok
  -1.4 jemput
  -1.1 foto|lokasi|alamat|shareloc|link
  1.1 bisa|bs|boleh|tolong ... #amount
  0.6 bisa|tolong|boleh|minta .. transfer|tf|kirim|bayarin|talangin|pinjam .. dulu|#amount|uang
  0.6 tolong .. bayar*|transfer*|tf|talangin|lunasi
  1.4 kecelakaan|rumah_sakit|rs|bengkel|derek|polisi|tilang|hotel|bea_cukai & #amount|bayar|uang|transfer
  1.6 masih|ada .. kurang .. #num|#amount|juta
  1.6 pakai|pake .. rekening|kartu .. kamu|ibu|mu
  1.5 lagi .. butuh|perlu|kepepet|kesulitan & uang|#amount|transfer|duit|pinjam
  1.6 atas .. nama .. saya .. bayar
  0.4 #amount & @ask
  1.2 top_up|topup|isi|isiin|isikan .. gopay|ovo|dana|pulsa|saldo|token|shopeepay|#num
  1.3 punya|ada|pegang .. saldo|duit|uang|pegangan|simpanan|nganggur
  1.5 kirim|kirimin .. dulu|ke .. @me|rekening|wallet
  1.9 rekening|norek ... berubah|diganti|dialihkan|pindah|baru & bayar*|pembayaran|invoice|tagihan
  1.6 usdt|btc|kripto|crypto|wallet & kirim|kirimin|beli*|transfer*
  1.9 kasbon|dipinjami|dipinjamin|hutangi|pinjami
  1.4 bantu|bantuin|dibantu ... biaya|dana|uang|duit|#amount|bayar*
  1.8 donasi*|sedekah*|sumbang* & biaya|operasi|bantu*|berapapun
  0.5 setengahnya|separuhnya|separo|seadanya|berapapun
  1.2 numpang|pakai|pake .. rekening*
  1.4 terusin|teruskan|kirim_lagi & rekening*|transfer
  1.1 pake|pakai .. hari
  1.3 ada #num|#amount ?
  1.4 titip|nitip .. transfer|bayar*
  0.6 transferin|talangin|bayarin|kirimin ... bisa|dong|ya|bs
  1.3 limit .. abis|habis & transfer*|tf
  -2.3 udah|sudah|sdh|dah .. bayar|dibayar|lunas|bayarin
  -2.3 masih|punya .. utang|hutang
  -2.5 @neg .. mau|akan|bakal|jadi .. transfer|tf|kirim|bayar*
  -2.0 disalahgunakan|dibajak|diretas|dihack|direspon|dihiraukan
  -1.4 charger|buku|motor|catatan|foto|fotonya|infaq

  [payment-details]
  2.0 atas nama
  1.8 rek|rekening|norek .. #long|#num|bca|bri|mandiri|bni
  1.8 bca|bri|mandiri|bni|dana|ovo|gopay & #long|#phone|#num
  1.2 nomornya|nomer .. rekening|ini
  1.6 foto|kirim & kode|voucher|struk
  2.0 qris|qr .. kirim|scan|nya|aku
  0.3 scan
  0.1 virtual_account|va
  1.6 rekening* .. temen*|istri|saya|gue|ketik|nya

  [repay-promise]
  1.2 balikin|kembalikan|dibalikin|digantiin|dikembaliin|dikembalikan|tak_balikne
  1.6 janji|sumpah
  0.8 gajian|cair
  1.8 @when ... @return
  0.1 @return ... @when
  2.1 pasti|janji|sumpah|tenang .. @return|dikembaliin
  2.2 cash .. anter|kasih|ku|aku
  -3.0 buku*|charger*|motor*|mobil*|payung*|jaket*|helm*|sepatu*

  [call-evasion]
  1.8 @neg|nda .. bisa|bs|menerima|buat .. @voice|bicara
  2.6 @mic .. rusak|mati|error|eror|bermasalah|ga|gak
  1.9 lagi|sedang .. rapat|meeting|kelas|ujian|rumah_sakit|rs|nyetir|kerja|pengajian|kuliah|jaga|bos
  1.8 chat|wa|ketik .. aja|saja
  1.6 sinyal .. jelek|susah|ga|gak|hilang|putus
  1.6 lowbat|baterai|batre .. habis|lemah|tinggal
  1.4 nanti .. tak|aku|saya|ku .. telpon|telepon|call|hubungi
  1.4 suara .. serak|habis|hilang
  1.1 berisik|rame
  1.8 kamera*|speaker*|mic* .. retak|pecah|rusak|mati
  2.0 gabisa|gabs|gbs|jangan|jgn|gausah|ga_usah|gak_usah|percuma|dilarang .. @voice
  1.5 belum|belom .. bisa|buat .. @voice
  1.2 cuma|hanya wifi
  1.8 suara .. serak|abis|hilang|habis
  1.4 nanti .. aja .. @voice
  1.1 rame|rame_banget|berisik|bising
  1.8 disita|dirampas|dikumpulin

  [question-evasion]
  2.9 ga|gak|nggak|tidak .. ada|punya|sempat .. waktu
  2.2 nanti .. aku|saya|tak|ku .. jelasin|cerita|ceritain|jelaskan
  2.2 nanti .. jelasin|ceritain|cerita|kujelasin
  2.2 percaya .. aku|saya|deh|aja|sama
  2.2 ga|gak|nggak|tidak .. percaya
  2.0 interogasi|tebak|tebakan|ngetes
  1.7 lupa|ga_inget|ingat
  1.6 ga|gak|nggak .. penting
  1.6 kenapa .. banyak .. tanya
  1.6 kok .. banyak|gitu
  1.5 panjang ceritanya
  1.4 emang|memang .. gitu|begitu
  1.3 punya|rekening .. teman|temen|sepupu|bendahara
  1.4 anak .. mama|ibu .. paling|yang
  1.2 masa .. ga|gak
  1.9 siapa lagi
  1.9 iyalah|ya_iya|suer|sumpah|beneran
  1.1 tanya|nanya|tanya2|interogasi|ditanya*|bertanya|introgasi
  1.9 panjang cerita*|ceritanya
  1.8 nanti|ntar .. jelasin|cerita*|jawab*|dijelasin|aja
  2.2 curiga*|jawabnya|buru_buru
  1.8 @neg .. percaya|penting|inget|ingat
  1.5 lupa|pusing|apaan_sih

  [secrecy]
  2.3 jangan|jgn|ojo .. bilang|cerita|kasih_tau|kasi|ngomong|sampai
  2.4 rahasia*|diem|diam
  2.8 antara .. kita|berdua
  1.8 ga|gak|nggak|tidak .. usah .. bilang|cerita
  1.2 malu
  1.1 jangan|jgn|gausah|ga_usah|gak_usah .. disebar*|tau|tahu|dikasih|ngomong|ketahuan
  1.2 malu .. ketahuan|kalo
  2.4 cukup|hanya|cuma .. kita .. tau|tahu
  1.9 hapus .. chat|pesan|wa
  1.9 diem2|dirahasiakan|rahasiain
  -3.0 kejutan|surprise|ultah|kado*|pesta|kode|kodenya|otp

  [pressure]
  2.1 urgent|darurat|penting|mendesak|urgen|genting
  1.2 cepat|cepetan|buruan|segera|sekarang|cpt|secepatnya
  1.8 sebelum|sblm .. jam|tutup|#num|siang|sore
  1.9 kalau|kalo|klo .. ga|gak|tidak|nggak ... denda|putus|batal|hangus|telat|diusir|terlambat
  1.8 hari .. ini .. terakhir|juga|harus
  2.2 ga|gak|nggak|tidak .. percaya .. sama|aku|saya
  2.0 ya .. udah .. kalau|kalo
  2.0 kalau|kalo .. ga|gak|tidak|nggak .. mau
  1.8 kirain|kira .. bisa|kamu
  1.5 udah|sudah|sdh|gimana ?
  1.2 sudah|udah .. ditransfer|dikirim|transfer|tf
  0.9 ditunggu|nunggu|tunggu|nungguin
  1.6 tolong .. bu|pak|ma|mak|banget|bgt
  1.4 halo ?
  1.1 p p
  2.2 ya|iya atau tidak|gak|nggak|engga
  -2.0 santai
  1.5 hangus|denda|ditutup|keburu|nungguin|menunggu
  0.6 ayo|ayolah|plis|mohon|cepet
  1.5 menit|jam .. lagi
  2.2 harus .. hari_ini|sekarang
  2.3 harapan*|satu_satunya|andelin
  1.5 bales|balas|jawab .. dong|donk
  1.6 kok .. lama|diem|diam
  2.0 tega
  -2.0 film*|ojek*|macet|ujian|rapat

  [new-number-claim]
  2.7 nomor|nomer|nmr .. baru*|sementara|ganti
  0.8 hp|handphone baru
  2.1 ganti|baru .. nomor|nomer|nmr|no
  1.4 ganti hp
  1.8 hp*|handphone|hape|ponsel .. rusak|hilang|kecebur|jatuh|kecopetan|dicuri|mati|pecah|ilang|dicopet|kecemplung
  1.5 simpan|save|simpen|disimpan .. ya|nomor|nomer|ini|no
  1.4 hapus .. yang|nomor|nomer .. lama
  1.6 nomor|nomer .. lama
  0.1 ma|mah|pak|bu|mak|pa|yah|bun_ini
  2.4 pake|pakai|pinjam|pinjem .. nomor|nomer|hp|no .. orang|teman|temen|tmn|kantor
  0.7 ini .. aku|saya|nomor|mama|anakmu
  1.2 wa .. sini|sini|kesini
  -2.9 nomor|nomer .. masih|tetap|sama|tetep
  -1.5 nomor rekening|antrian|resi
  1.9 ini .. nomor|nomer .. ku|baru|malaysia|saya|aku|luar
  1.4 nomor*|nomer* .. malaysia|singapura|luar|lokal|hongkong|taiwan|arab
  1.6 hubungi|wa|chat .. ke .. sini|nomor|nomer .. ini
  1.8 pake|pakai|pinjem|pinjam|sementara .. no|nomor|nomer|kartu .. ini|lain|temen|baru|orang
  1.9 dari .. nomor|nomer|no .. lain|baru|orang
  2.2 ganti|baru|beli .. kartu|sim|simcard
  1.3 nomor|nomer|no .. lama .. @neg|hilang|mati|ilang
  1.2 sementara .. no|nomor|nomer|ini|pake
  1.4 anak|anakmu|ponakan*|keponakan*|cucu*|adikmu .. hp|nomor|ma|bu|mu|ini
  1.1 hp|hape|ponsel|layar ... rusak|hilang|ilang|pecah|mati|kecebur|servis|diservis|kecopetan
  1.0 hp|hape .. rusak|ilang|mati & @me|anak*
  1.3 tebak|coba_tebak .. siapa
  0.1 kesini|ke_sini|sini_aja
  1.1 catat|simpan .. nomor|no .. baru|saya
  -2.0 status*|tukang|dokter*|kurir|form|undian|provider
  -2.0 nomor|nomer .. baru|nya .. ada|punya
  -1.5 punya|minta nomor|nomer

  [excuse]
  3.0 @bank & @blocked
  1.7 ga|gak|nggak|tidak|belum .. bisa .. transfer|masuk|login|buka|dibuka|tf
  1.5 dompet|kartu .. ketinggalan|hilang|jatuh
  1.3 hp baru
  1.2 saldo .. kurang|ga|gak|kepakai
  2.4 atm|kartu .. ketelen|tertelan|ketinggalan|ilang|keblokir|nyangkut
  2.6 bca|bri|bni|mandiri|dana|gopay|ovo|akun|rekening .. gangguan|error|eror|maintenance|kebekuin|dibekuin|dibekukan|limit|keblokir|down
  2.1 gaji|gajinya|gajian .. telat|@neg|mundur
  1.9 token .. rusak|ilang
  1.9 saldo|uangku|duit|uang .. ketahan|deposito|nyangkut|ditahan
  1.8 mati_lampu|mesinnya

  [code-handover]
  2.2 ini|nih|kodenya|iki|kode|ada ... #code|#digits
  1.8 #code|#digits .. kak|ya|bu|itu|kah|bukan
  -1.2 alarm|pintu|loker|gembok|wifi

  [doubt]
  2.2 aneh|mencurigakan|janggal|curiga
  2.2 sejak kapan
  1.3 kenapa|knp|kok|napa|ngopo .. bukan|ga|gak|harus|bisa|sekarang|kamu|tiba|namanya|bahasa
  2.0 penipu*|nipu|scam|dibajak|dihack|hoax
  2.0 yakin|serius|beneran|masa ?
  1.8 kamu .. biasanya|ga_pernah|kok
  1.1 tak|aku|saya|ku .. telpon|telepon|call|tanya .. dulu|ya|dl
  1.5 buat|untuk .. apa
  1.4 kok .. bisa
  1.8 banyak .. banget|amat
  1.4 lho|loh|hah|hmm|ha ?
  1.0 bukannya
  2.0 biasanya
  1.4 bank .. bilang|nya
  2.1 apaan|buat_apa|untuk_apa|ngapain
  1.0 tumben|bukannya|perasaan|masa|masa_sih|waduh
  1.5 kenapa|kok|knp|napa|ngapain|emang .. @neg|minta|aku|gue|harus|mendadak|atas_nama|beda|bahasa*|bisa|njaluk
  2.0 rekening .. siapa|pribadi
  2.1 salah .. kirim|orang
  1.9 aneh|janggal|beda
  1.3 lah|loh|lho .. tadi|kemarin|kemaren|katanya|bukannya|punya
  1.8 kode .. apa|buat

  [identity-question]
  3.2 ini .. bener|benar|beneran|betul|sungguh .. kamu
  2.5 ini .. siapa|sapa|sopo
  2.3 siapa|sapa|sopo .. ini|kamu|anda|namamu|jenengmu|ya
  2.9 nama|namanya .. siapa|apa
  2.4 siapa|sopo .. nama*
  1.9 apa .. nama|panggilan|warna
  2.2 siapa .. guru|pacar|anak|istri|ketua
  2.0 dimana|di_mana|dmn .. kita|dulu|rumah
  0.5 voice_note|vn|videocall|vc|video_call|rekam
  2.0 kirim .. vn|suara|foto|selfie|voice
  1.5 telpon|telepon|call .. aku|saya|ibu|dulu
  2.1 buktikan|buktiin|bukti
  1.9 coba .. sebut|jawab|tebak|bilang|vc|telpon
  1.8 dengar|denger .. suara*
  1.7 inget|ingat|masih .. ga|gak|nggak|siapa
  1.6 anak .. nomor|ke|yang_mana
  1.5 jeneng*
  1.8 apa|gimana|dimana|siapa|mana|kapan ... kita|bareng|sama|kami ... ?
  1.4 apa|gimana|dimana|siapa|mana|kapan ... kita|bareng|sama|kami
  2.2 cuma|hanya kamu|lu|kita
  2.0 foto kamu|diri|muka
  0.9 beneran|bener|betulan|tenan
  2.2 dengan|sama .. siapa
  2.0 nomor*|nomernya .. @neg .. kesimpen|kesave|tersimpan|disimpan|dikenal
  0.3 tak|aku|gue|gw|saya telpon|telepon|vc|call
  1.7 jawab|buktiin|buktikan|sebutin
  1.8 bicara .. dengan|sama

  [refusal]
  2.6 ga|gak|nggak|tidak|gk|emoh|ogah .. mau|akan|bakal .. kasih|kirim|transfer|bayar
  2.2 ga|gak|nggak|tidak .. bisa .. bantu|pinjamin|transfer|kasih
  1.5 ^ ga|gak|nggak|tidak|ogah|emoh $
  2.4 maaf .. ga|gak|tidak|belum|ya
  1.8 ga|gak|nggak|tidak|lagi .. ada|punya .. uang|duit|segitu
  1.8 jangan .. dibagikan|dikasih|disebar|kasih
  1.6 tanya .. dulu|hendra|ke|sama
  1.6 minta|pinjam .. yang|orang .. lain
  2.3 @neg .. bisa|mau|berani|kirim|kasih|ngasih|transfer|tf|punya|ada|jadi|boleh
  2.4 @neg .. saya|aku .. berikan|kasih|kirim
  1.6 pas_pasan|bokek|tongpes|kosong|kere
  2.2 ogah|emoh|ngga_ah|gak_ah
  -1.5 ?

  [paid-claim]
  2.5 sudah|udah|sdh|dah|wis|baru .. transfer|tf|dikirim|kirim|ditransfer|bayar|dibayar|terkirim|tak
  2.7 terkirim|ditransfer|terbayar|lunas
  1.9 ^ sudah|udah|beres|done|terkirim|sdh|ok_sudah $
  2.1 bukti .. transfer*|tf
  2.0 cek|dicek .. ya|rekening|saldo|mutasi|masuk
  -2.0 belum|nanti|mau|besok .. transfer|tf|kirim|bayar
  2.3 barusan|tadi|udah|udh|dah|sdh|sudah .. kirim|tf|transfer|ditransfer|bayarin|bayar|beli|dibeli|ku|gue|ya|top_up|dikirim
  1.2 sukses|berhasil|beres|bukti|struk

  [discovery]
  3.2 kamu|ini|anda|sampeyan .. bukan
  2.4 bukan .. kamu|anak*|dia|saudara|teman|adik|kakak
  3.2 dihack|dibajak|diretas
  2.6 penipu*|maling|tobat|nipu
  2.1 baru|barusan|tadi|sudah|udah .. telepon|telpon|ketemu|ngobrol|nanya|vc|hubungi
  2.4 siapa .. kamu|lu
  1.3 polisi|lapor|laporin|polsek
  2.1 blokir|diblokir
  2.3 di .. sini|sebelah|depan|sampingku|rumah .. ini|lagi|sama
  2.2 astaghfirullah|ya allah .. sudah|uangnya|udah
  2.2 nomor|nomer .. lama* .. masih|nyambung|aktif
  2.5 keluar_sendiri|logout|ke logout
  1.7 tipu|ketipu|tukang_tipu|nipu|ditipu|penipuan|tertipu
  2.6 ngebajak|bajak|membajak|kena_hack|kehack|nge_hack
  2.2 nyolong|mencuri|colong|nyuri .. akun*|wa|duit
  2.2 baru|barusan|tadi .. nelpon|ketemu|ngobrol
  1.3 malu|basi|mempan|ketauan|ketahuan
  1.9 kominfo|cyber_crime|siber|polda|polres|polsek
  2.0 sebelah|samping .. saya|gue|aku|gw
  2.2 @neg .. pernah .. manggil|minta|panggil
  -1.0 rek|bantu

  [warning]
  1.8 hati_hati|awas|waspada|peringatan|info_penting
  2.6 penipu*|penipuan|modus|dibajak|dihack|diretas|hoax
  2.5 jangan|jgn .. transfer|tf|kirim|kasih|percaya|klik|balas|dikasih|ditransfer|ditanggapi|diladeni|beri
  1.9 kalau|kalo|klo|bila .. ada|dia|aku|saya .. minta|chat|pinjam|wa
  2.1 bukan .. aku|saya|dia
  2.2 diteruskan|terusan|sebarkan|teruskan .. dari
  1.4 telepon|telpon|hubungi .. dulu|bank
  1.6 aktifkan .. verifikasi|dua|pin
  1.2 lapor*|blokir
  2.1 disalahgunakan|diambil_alih|dibobol|diretas
  1.8 @taken & minta*|pinjam*|transfer|kode|uang|jangan|abaikan|jgn
  2.2 itu bukan .. yang|yg
  1.1 ngaku* & minta*|pinjam*|minjem|transfer
  2.0 abaikan|jangan_percaya .. pesan|chat

  [owner-back]
  3.5 akun*|wa*|nomor* .. kembali|balik|sudah|pulih|udah .. kembali|pulih|balik|di
  1.3 @acct .. @taken
  1.9 ini .. asli|beneran|yang_asli
  1.8 asli
  2.6 bukan .. aku|saya .. yang
  2.4 itu .. bukan .. aku|saya
  2.4 baru|barusan .. kembali|balik|bisa .. akun*|masuk|login
  -2.2 dia|nya|budi .. dibajak|dihack
  2.4 @acct .. saya|aku|ku|gue|gw ... @taken
  2.3 akunku|nomorku|waku .. @taken
  2.4 baru|barusan|sudah|udah|bisa .. dapet|dapat|kembali|balik|masuk|login|pulih .. akun*|wa|lagi
  1.8 abaikan|direspon|dihiraukan|maaf .. pesan|chat|dari .. saya|aku|gue|spam
  2.4 saya|aku|gue|gw .. @neg .. pernah .. minta
  1.5 bukan .. aku|saya|gue|gw
  0.5 hijack|hack|hacker|spam|dikuasai|disalahgunakan
  -2.1 tante|om|adik|kakak|pak|bu|anak|temen|nya .. @taken
  -2.0 dihack|kena_hack|hack ?
  """#
