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
  @wrong = salah|keliru|kliru|nyasar|gak sengaja|ketuker|sengaja
  @bank = bank|atm|kartu|mbanking|banking|rekening|limit|aplikasi|saldo|dompet|brimo|livin
  @blocked = terblokir|diblokir|keblokir|blokir|tertelan|ketelan|hilang|ilang|eror|gangguan|habis|kena|rusak|belum|aktif|aktifnya|terkunci|kekunci|dibekukan|dicuri|dicopet|expired|ga|gak|nggak
  @mic = mic|mik|mikrofon|speaker|kamera|mikenya|micnya|suara

  [code-request]
  2.4 @code ... @wrong
  2.8 @wrong ... @code
  1.9 @ask ... @code
  2.0 @give .. @code
  2.0 @code ... @give
  1.4 #num|enam digit|angka
  1.6 masuk|dapat|dapet|terima|dikirim ... @code|sms
  1.6 @code|sms ... masuk|nomormu|nomor_kamu|hpmu|ke_hp
  1.4 nomor|hp|nomer .. kamu|anda|mu|bapak|ibu ... @code|sms
  0.7 whatsapp|wa|verifikasi|akun & @code|sms
  0.8 kode|otp & sms|@give
  0.1 cepat|urgent|buruan|penting
  -2.2 paket|loker|pintu|gerbang|alarm|promo|diskon|netflix|vidio|disney|wifi|gembok|pos|booking|barcode|referral|undangan
  -2.5 jangan|jgn|jangan_pernah ... @code
  -2.8 jangan|jgn ... kasih|kirim|sebar|bagi*
  -2.0 penipu*|nipu|polisi|dibajak|dihack|waspada
  -1.4 apa|mana .. kode|kodenya

  [money-request]
  2.4 @ask ... @lend
  2.2 @lend ... #amount|@money|#num|dulu
  2.0 #amount|@money ... @lend
  2.2 @lend dulu|uang|duit
  1.3 @ask ... @payonly
  1.8 @ask ... kirim|kirimin|isi|isiin|beliin ... #amount|uang|duit|pulsa|ke
  1.2 bayarin|transferin|talangin|isiin
  1.6 butuh|perlu|memerlukan ... @money|#amount|#num
  1.6 harus|mau|mesti|ada .. bayar|pembayaran|lunas|transfer
  1.2 minta .. tolong|transfer|duit|uang
  0.9 transfer|tf|kirim .. dulu|ke|#amount|#num
  1.4 @due & hari_ini|sekarang|harus|dulu|urgent|bayar*
  2.0 pulsa & tolong|isi*|beli*|kirim*
  2.0 @gift & beli*|kode|butuh
  1.4 besok|nanti|sore|minggu|jumat .. diganti|ganti|balikin|kembalikan|bayar|tak & #amount|tf|transfer|pinjam
  1.4 nanti|besok .. saya|aku|tak .. ganti|balikin|kembalikan
  1.6 kurang .. #amount|#num|juta
  1.6 satu|sekali .. lagi & tf|transfer|kirim
  1.2 malu|sungkan|gak_enak & @money|@lend|#amount|minta
  1.8 ganti|baru rekening|norek & pembayaran|invoice
  -1.5 makan|nongkrong|patungan|kopi|bakso|urunan|per_orang|kado|bensin|tiket|nonton|arisan|futsal
  -1.4 iuran|kas|bendahara|rt
  -1.2 aku|saya .. transfer|tf|bayar .. ya|nanti|besok
  -1.4 jemput
  -1.0 foto|lokasi|alamat|shareloc|link

  [payment-details]
  2.2 atas nama
  1.8 rek|rekening|norek .. #long|#num|bca|bri|mandiri|bni
  1.6 bca|bri|mandiri|bni|dana|ovo|gopay & #long|#phone|#num
  1.2 nomornya|nomer .. rekening|ini
  1.6 foto|kirim & kode|voucher|struk

  [repay-promise]
  2.6 balikin|kembalikan|ganti|gantiin|diganti|dikembalikan|tak_balikne .. besok|nanti|sore|minggu|lusa|jumat|ya
  2.6 besok|nanti|sore|minggu|lusa|jumat|gajian .. balikin|kembalikan|ganti|gantiin|diganti|dibayar|bayar|dikembalikan
  1.8 balikin|kembalikan|dibalikin|digantiin
  1.6 janji|sumpah
  1.2 gajian|cair

  [call-evasion]
  2.6 ga|gak|nggak|tidak|tdk|gk|belum|nda .. bisa|bs .. telepon|telpon|nelpon|ngomong|angkat|call|vc|bicara|telfon|ditelpon
  2.6 @mic .. rusak|mati|error|eror|bermasalah|ga|gak
  2.0 lagi|sedang .. rapat|meeting|kelas|ujian|rumah_sakit|nyetir|kerja|pengajian|kuliah|jaga
  1.8 chat|wa|ketik .. aja|saja
  1.6 sinyal .. jelek|susah|ga|gak|hilang|putus
  1.6 lowbat|baterai|batre .. habis|lemah|tinggal
  1.4 nanti .. tak|aku|saya|ku .. telpon|telepon|call|hubungi
  1.4 suara .. serak|habis|hilang
  1.2 berisik|rame

  [question-evasion]
  2.4 ga|gak|nggak|tidak .. ada|punya|sempat .. waktu
  2.2 nanti .. aku|saya|tak|ku .. jelasin|cerita|ceritain|jelaskan
  2.2 nanti .. jelasin|ceritain|cerita|kujelasin
  2.2 percaya .. aku|saya|deh|aja|sama
  2.2 ga|gak|nggak|tidak .. percaya
  2.0 interogasi|tebak|tebakan|ngetes
  1.8 lupa|ga_inget|ingat
  1.6 ga|gak|nggak .. penting
  1.6 kenapa .. banyak .. tanya
  1.6 kok .. banyak|gitu
  1.4 panjang ceritanya
  1.4 emang|memang .. gitu|begitu
  1.4 punya|rekening .. teman|temen|sepupu|bendahara
  1.4 anak .. mama|ibu .. paling|yang
  1.2 masa .. ga|gak

  [secrecy]
  2.6 jangan|jgn|ojo .. bilang|cerita|kasih_tau|kasi|ngomong|sampai
  2.6 rahasia*|diem|diam
  2.6 antara .. kita|berdua
  1.8 ga|gak|nggak|tidak .. usah .. bilang|cerita
  1.4 kejutan|surprise
  1.2 malu

  [pressure]
  2.4 urgent|darurat|penting|mendesak|urgen|genting
  2.0 cepat|cepetan|buruan|segera|sekarang|cpt|secepatnya
  1.8 sebelum|sblm .. jam|tutup|#num|siang|sore
  1.8 kalau|kalo|klo .. ga|gak|tidak|nggak ... denda|putus|batal|hangus|telat|diusir|terlambat
  1.8 hari .. ini .. terakhir|juga|harus
  2.2 ga|gak|nggak|tidak .. percaya .. sama|aku|saya
  2.0 ya .. udah .. kalau|kalo
  2.0 kalau|kalo .. ga|gak|tidak|nggak .. mau
  1.8 kirain|kira .. bisa|kamu
  1.6 udah|sudah|sdh|gimana ?
  1.6 sudah|udah .. ditransfer|dikirim|transfer|tf
  1.4 ditunggu|nunggu|tunggu|nungguin
  1.4 tolong .. bu|pak|ma|mak|banget|bgt
  1.4 halo ?
  1.2 p p

  [new-number-claim]
  3.0 nomor|nomer|nmr .. baru*|sementara|ganti
  1.5 hp|handphone baru
  2.5 ganti|pakai|pake|baru .. nomor|nomer
  1.0 ganti hp
  1.6 hp*|handphone|hape|ponsel .. rusak|hilang|kecebur|jatuh|kecopetan|dicuri|mati|pecah|ilang|dicopet|kecemplung
  1.6 simpan|save|simpen|disimpan .. ya|nomor|nomer|ini|no
  1.4 hapus .. yang|nomor|nomer .. lama
  1.4 nomor|nomer .. lama
  1.0 ma|mah|pak|bu|mak|pa|yah|bun_ini
  2.4 pake|pakai|pinjam|pinjem .. nomor|nomer|hp|no .. orang|teman|temen|tmn|kantor
  1.2 ini .. aku|saya|nomor|mama|anakmu
  1.2 wa .. sini|sini|kesini
  -2.6 nomor|nomer .. masih|tetap|sama|tetep
  -1.5 nomor rekening|antrian|resi

  [excuse]
  2.4 @bank & @blocked
  1.6 ga|gak|nggak|tidak|belum .. bisa .. transfer|masuk|login|buka|dibuka|tf
  1.4 dompet|kartu .. ketinggalan|hilang|jatuh
  1.2 hp baru
  1.2 saldo .. kurang|ga|gak|kepakai

  [code-handover]
  2.2 ini|nih|kodenya|iki|kode|ada ... #code|#digits
  1.8 #code|#digits .. kak|ya|bu|itu|kah|bukan
  -1.2 alarm|pintu|loker|gembok|wifi

  [doubt]
  2.0 aneh|mencurigakan|janggal|curiga
  2.0 sejak kapan
  1.8 kenapa|knp|kok|napa|ngopo .. bukan|ga|gak|harus|bisa|sekarang|kamu|tiba|namanya|bahasa
  2.0 penipu*|nipu|scam|dibajak|dihack|hoax
  1.8 yakin|serius|beneran|masa ?
  1.8 kamu .. biasanya|ga_pernah|kok
  1.8 tak|aku|saya|ku .. telpon|telepon|call|tanya .. dulu|ya|dl
  1.6 buat|untuk .. apa
  1.6 kok .. bisa
  1.6 banyak .. banget|amat
  1.4 lho|loh|hah|hmm|ha ?
  1.4 bukannya
  1.4 biasanya
  1.4 bank .. bilang|nya

  [identity-question]
  3.0 ini .. bener|benar|beneran|betul|sungguh .. kamu
  3.0 ini .. siapa|sapa|sopo
  2.8 siapa|sapa|sopo .. ini|kamu|anda|namamu|jenengmu|ya
  2.4 nama|namanya .. siapa|apa
  2.4 siapa|sopo .. nama*
  2.2 apa .. nama|panggilan|warna
  2.2 siapa .. guru|pacar|anak|istri|ketua
  2.0 dimana|di_mana|dmn .. kita|dulu|rumah
  2.4 voice_note|vn|videocall|vc|video_call|rekam
  2.2 kirim .. vn|suara|foto|selfie|voice
  2.0 telpon|telepon|call .. aku|saya|ibu|dulu
  2.0 buktikan|buktiin|bukti
  1.8 coba .. sebut|jawab|tebak|bilang|vc|telpon
  1.8 dengar|denger .. suara*
  1.8 inget|ingat|masih .. ga|gak|nggak|siapa
  1.6 anak .. nomor|ke|yang_mana
  1.6 jeneng*

  [refusal]
  2.4 ga|gak|nggak|tidak|gk|emoh|ogah .. mau|akan|bakal .. kasih|kirim|transfer|bayar
  2.2 ga|gak|nggak|tidak .. bisa .. bantu|pinjamin|transfer|kasih
  2.0 ^ ga|gak|nggak|tidak|ogah|emoh $
  2.2 maaf .. ga|gak|tidak|belum|ya
  1.8 ga|gak|nggak|tidak|lagi .. ada|punya .. uang|duit|segitu
  1.8 jangan .. dibagikan|dikasih|disebar|kasih
  1.8 tanya .. dulu|hendra|ke|sama
  1.6 minta|pinjam .. yang|orang .. lain

  [paid-claim]
  2.8 sudah|udah|sdh|dah|wis|baru .. transfer|tf|dikirim|kirim|ditransfer|bayar|dibayar|terkirim|tak
  2.4 terkirim|ditransfer|terbayar|lunas
  2.2 ^ sudah|udah|beres|done|terkirim|sdh|ok_sudah $
  2.0 bukti .. transfer*|tf
  2.0 cek|dicek .. ya|rekening|saldo|mutasi|masuk
  -2.0 belum|nanti|mau|besok .. transfer|tf|kirim|bayar

  [discovery]
  3.2 kamu|ini|anda|sampeyan .. bukan
  3.2 bukan .. kamu|anak*|dia|saudara|teman|adik|kakak
  3.0 dihack|dibajak|diretas
  2.4 penipu*|maling|tobat|nipu
  2.6 baru|barusan|tadi|sudah|udah .. telepon|telpon|ketemu|ngobrol|nanya|vc|hubungi
  2.4 siapa .. kamu|lu
  2.2 polisi|lapor|laporin|polsek
  2.0 blokir|diblokir
  2.2 di .. sini|sebelah|depan|sampingku|rumah .. ini|lagi|sama
  2.2 astaghfirullah|ya allah .. sudah|uangnya|udah
  2.0 nomor|nomer .. lama* .. masih|nyambung|aktif
  2.0 keluar_sendiri|logout|ke logout

  [warning]
  1.7 hati_hati|awas|waspada|peringatan|info_penting
  2.6 penipu*|penipuan|modus|dibajak|dihack|diretas|hoax
  2.8 jangan|jgn .. transfer|tf|kirim|kasih|percaya|klik|balas|dikasih|ditransfer|ditanggapi|diladeni|beri
  2.4 kalau|kalo|klo|bila .. ada|dia|aku|saya .. minta|chat|pinjam|wa
  2.4 bukan .. aku|saya|dia
  2.2 diteruskan|terusan|sebarkan|teruskan .. dari
  1.8 telepon|telpon|hubungi .. dulu|bank
  1.6 aktifkan .. verifikasi|dua|pin
  1.4 lapor*|blokir

  [owner-back]
  3.2 akun*|wa*|nomor* .. kembali|balik|sudah|pulih|udah .. kembali|pulih|balik|di
  3.2 akun*|wa*|whatsapp .. dibajak|dihack|diretas|diambil
  2.8 ini .. asli|beneran|yang_asli
  2.8 asli
  2.6 bukan .. aku|saya .. yang
  2.4 itu .. bukan .. aku|saya
  2.4 baru|barusan .. kembali|balik|bisa .. akun*|masuk|login
  -2.2 dia|nya|budi .. dibajak|dihack
  [money-request]
  1.6 bisa|bs|boleh|tolong ... #amount
  1.2 bisa|tolong|boleh|minta .. transfer|tf|kirim|bayarin|talangin|pinjam .. dulu|#amount|uang
  1.1 tolong .. bayar*|transfer*|tf|talangin|lunasi
  1.4 kecelakaan|rumah_sakit|rs|bengkel|derek|polisi|tilang|hotel|bea_cukai & #amount|bayar|uang|transfer
  1.6 masih|ada .. kurang .. #num|#amount|juta
  1.6 pakai|pake .. rekening|kartu .. kamu|ibu|mu
  1.4 lagi .. butuh|perlu|kepepet|kesulitan & uang|#amount|transfer|duit|pinjam
  1.6 atas .. nama .. saya .. bayar
  [code-request]
  1.6 kirim|kirimin|sebutin|bacain|kasih|minta|tolong .. kode*|angka*|otp*|digit*|sms*
  1.8 ada|masuk .. kode|sms|angka|otp .. masuk|ke|di .. kamu|hp|nomor|situ
  1.6 salah .. masukin|ketik|input|masuk .. nomor|nomer
  1.6 pake|pakai .. nomor|nomer .. kamu|mu|ibu|bapak .. daftar|kode|verifikasi
  1.4 nanti|bakal|akan .. ditelpon|telepon|nelpon & kode|angka|catat
  [new-number-claim]
  1.8 ini .. nomor|nomer .. ku|baru|malaysia|saya|aku|luar
  1.4 nomor*|nomer* .. malaysia|singapura|luar|lokal|hongkong|taiwan|arab
  1.6 hubungi|wa|chat .. ke .. sini|nomor|nomer .. ini
  [call-evasion]
  1.6 kamera*|speaker*|mic* .. retak|pecah|rusak|mati
  [identity-question]
  1.8 apa|gimana|dimana|siapa|mana|kapan ... kita|bareng|sama|kami ... ?
  1.4 apa|gimana|dimana|siapa|mana|kapan ... kita|bareng|sama|kami
  2.2 cuma|hanya kamu|lu|kita
  2.0 foto kamu|diri|muka
  [pressure]
  2.2 ya|iya atau tidak|gak|nggak|engga
  [money-request]
  0.4 #amount & @ask
  [pressure]
  -2.0 santai
  """#
