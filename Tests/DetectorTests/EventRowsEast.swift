/// Turkish rows.
let turkishRows = """
  + code-request | Kusura bakma yanlışlıkla sana bir kod gönderdim, bana yollar mısın?
  + code-request | Telefonuna 6 haneli bir kod gelecek, bana söyler misin
  - code-request | Kapının kodu 4410, kapatmayı unutma
  - code-request | İndirim kodun var mı?
  + money-request | Bana cumaya kadar 600 lira borç verebilir misin?
  + money-request | Bugün bir fatura ödemem lazım, benim yerime yatırır mısın, para lazım
  - money-request | Akşam pizza parasını sana atarım
  - money-request | Bilet kaç para?
  + payment-details | TR33 0006 1005 1978 6457 8413 26 alıcı Yılmaz
  + payment-details | Link burada https://papara.com/abcd
  - payment-details | Şuna bak https://www.hurriyet.com.tr/spor
  - payment-details | 12 numarada oturuyoruz
  + repay-promise | Yarın geri öderim
  + repay-promise | Maaş yatınca sana geri veririm
  - repay-promise | Dörtte dönerim
  - repay-promise | Müsait olunca ara
  + call-evasion | Şu an konuşamıyorum, mikrofonum bozuk
  + call-evasion | Arayamam, toplantıdayım
  - call-evasion | Eve gelince ara
  - call-evasion | Babaannemi aradım, sevindi
  + question-evasion | Buna vaktim yok şimdi
  + question-evasion | Sonra anlatırım, güven bana
  - question-evasion | Evet, cumartesi sekizde
  - question-evasion | Adı Boncuk
  + secrecy | Anneme söyleme
  + secrecy | Aramızda kalsın
  - secrecy | Anneme söyle geç kalacağım
  - secrecy | Dört kişiyiz
  + pressure | Çok acil, bugün son gün
  + pressure | Hemen lazım yoksa ceza kesecekler
  - pressure | Acelesi yok, ne zaman istersen
  - pressure | Sakin bir gün
  + new-number-claim | Anne bu benim yeni numaram, eskisini sil
  + new-number-claim | Telefonum suya düştü, numaram değişti kaydet
  - new-number-claim | Telefon yeni ama numara aynı
  - new-number-claim | Kapı numarası kaçtı?
  + excuse | Banka uygulamam kilitlendi
  + excuse | Kartım bloke oldu limit dolmuş
  - excuse | Nehir kenarında oturduk
  - excuse | Lastik patladı
  + code-handover | Kod bu: 481-926
  + code-handover | 481926
  - code-handover | 17:30 gibi oradayım
  - code-handover | Ne kodu?
  + doubt | Çok garip, sen hiç böyle yazmazsın
  + doubt | Emin misin, önce seni arayayım
  - doubt | Tamam yaparım
  - doubt | Harika görüşürüz
  + identity-question | Sen misin gerçekten?
  + identity-question | Köpeğimizin adı neydi?
  - identity-question | Tamam yarın görüşürüz
  - identity-question | Altıda yiyoruz
  + refusal | Hayır, vermem
  + refusal | Gönderemem kusura bakma
  - refusal | Tabii ki
  - refusal | Hangi dükkanda
  + paid-claim | Gönderdim
  + paid-claim | Havale ettim, dekont burada
  - paid-claim | Ne kadar
  - paid-claim | Önce yemek yapmalıyım
  + discovery | Sen benim kızım değilsin, dolandırıcı
  + discovery | Az önce onunla konuştum, hesabın çalınmış
  - discovery | Geldim sayılır
  - discovery | Hoş geldin
  + warning | Dikkat, hesabım çalındı, sakın para göndermeyin
  + warning | Kod isteyen olursa dolandırıcıdır, vermeyin
  - warning | Bu akşam makarna
  - warning | Kuzeyde hava güzel
  + owner-back | Hesabımı geri aldım, o yazan ben değildim
  + owner-back | Whatsappım çalınmıştı, hesabımı kurtardım
  - owner-back | Eve geldim
  - owner-back | Tatilden döndü
  """

/// Indonesian rows.
let indonesianRows = """
  + code-request | Maaf aku salah kirim kode ke nomor kamu, bisa kirim balik?
  + code-request | Nanti ada sms masuk 6 angka, tolong kirimin ke aku ya
  - code-request | Kode pintunya 4410, jangan lupa ditutup
  - code-request | Ada kode promo gak?
  + money-request | Bisa pinjam uang 600 ribu dulu sampai Jumat?
  + money-request | Tolong transfer dulu ya, aku harus bayar tagihan hari ini
  - money-request | Nanti malam aku transfer uang pizza ya
  - money-request | Tiketnya berapa?
  + payment-details | Rek BCA 1234567890 atas nama Budi
  + payment-details | Linknya https://link.dana.id/abcd
  - payment-details | Lihat https://www.kompas.com/bola
  - payment-details | Rumah kami nomor 12
  + repay-promise | Besok aku balikin ya
  + repay-promise | Nanti gajian aku ganti semuanya, janji
  - repay-promise | Aku balik jam empat
  - repay-promise | Telepon aku kalau sempat
  + call-evasion | Gak bisa telepon, mic rusak
  + call-evasion | Lagi rapat, ga bisa ngomong
  - call-evasion | Telepon aku kalau sudah di rumah
  - call-evasion | Tadi nelpon nenek, dia senang
  + question-evasion | Gak ada waktu buat itu
  + question-evasion | Nanti aku jelasin, percaya deh
  - question-evasion | Iya, Sabtu jam delapan
  - question-evasion | Namanya Boby
  + secrecy | Jangan bilang mama ya
  + secrecy | Ini rahasia kita berdua
  - secrecy | Bilang mama aku telat
  - secrecy | Kami berempat
  + pressure | Ini urgent, harus hari ini
  + pressure | Cepat ya, kalau tidak kena denda
  - pressure | Santai aja, kapan sempat
  - pressure | Hari yang tenang
  + new-number-claim | Ma ini nomor baru aku, hapus yang lama
  + new-number-claim | HP-ku jatuh ke air, simpan nomor baru ini ya
  - new-number-claim | HP baru tapi nomor tetap
  - new-number-claim | Nomor rumahnya berapa?
  + excuse | M-banking aku keblokir
  + excuse | ATM-ku tertelan, kartu ga bisa dipakai
  - excuse | Kami duduk di pinggir sungai
  - excuse | Ban bocor
  + code-handover | Ini kodenya 481-926
  + code-handover | 481926
  - code-handover | Aku sampai 17:30
  - code-handover | Kode apa?
  + doubt | Kok aneh, kamu biasanya ga gitu
  + doubt | Ini penipuan ya?
  - doubt | Oke siap
  - doubt | Sip sampai ketemu
  + identity-question | Ini beneran kamu?
  + identity-question | Nama anjing kita siapa?
  - identity-question | Oke sampai besok
  - identity-question | Makan jam enam
  + refusal | Maaf gak bisa
  + refusal | Ga mau kasih
  - refusal | Iya boleh
  - refusal | Di toko mana
  + paid-claim | Sudah ditransfer
  + paid-claim | Udah aku kirim ya, cek
  - paid-claim | Jumlahnya piro
  - paid-claim | Masak dulu ya
  + discovery | Kamu bukan anakku, penipu
  + discovery | Barusan aku telepon dia, akunmu dihack
  - discovery | Sebentar lagi sampai
  - discovery | Senang kamu kembali
  + warning | Hati-hati, akunku dibajak, jangan transfer
  + warning | Waspada penipuan, jangan kasih kode ke siapa pun
  - warning | Malam ini pasta
  - warning | Cuaca bagus di utara
  + owner-back | Akunku sudah kembali, yang kemarin bukan aku
  + owner-back | WA-ku dibajak orang, baru bisa masuk lagi
  - owner-back | Aku sudah di rumah
  - owner-back | Dia pulang liburan
  """
