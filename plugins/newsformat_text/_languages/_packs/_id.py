"""Indonesian."""

from newsformat.plugin import Language


PACK = Language(
    tag="id",
    unnamed_agencies="Kantor Berita",
    editor_words=(
        "Editor | Redaktur | Editor: | Editor : | Redaktur: | Penyunting | Penyunting: | Uploader | Pewarta foto"
        " | Disunting oleh | Redaktur pelaksana | Penerjemah | Diterjemahkan oleh | Pemimpin redaksi"
        " | Penanggung jawab | Produser | Copyeditor | Videografer"
        " | Red: | Red"
        " | Kreatif"
    ),
    place_words="dari",
    related_headings=(
        "Baca Juga | Baca juga | Berita Terkait | Artikel Terkait | Terpopuler | Terkait | Berita Lainnya"
        " | Artikel Lainnya | Simak Juga | Lihat Juga | Baca Selengkapnya | Rekomendasi | Berita Terbaru"
        " | Paling Banyak Dibaca | Pilihan Redaksi | Video Terkait | Topik Terkait | Berita terpopuler"
        " | Tonton juga | Pilihan editor | Berita pilihan | Artikel pilihan | Baca artikel | Konten terkait"
        " | Artikel populer | Terkini | Berita populer | Jangan lewatkan"
        " | Baca juga: | Baca juga : | Baca: | Baca selengkapnya: | Baca lebih lanjut | Baca artikel lainnya"
        " | Baca pula | Baca pula: | Baca berita | Baca berita lainnya | Simak juga: | Simak: | Simak video"
        " | Lihat juga: | Tonton juga: | Dengarkan juga | Berita Terkait: | Berita terkini | Berita utama"
        " | Berita rekomendasi | Artikel terbaru | Artikel selanjutnya | Artikel sebelumnya | Terkait:"
        " | Terpopuler hari ini | Terbaru | Populer | Paling populer | Paling banyak dilihat | Trending"
        " | Sedang tren | Sedang trending | Rekomendasi untuk Anda | Rekomendasi untukmu | Direkomendasikan"
        " | Pilihan untukmu | Untuk Anda | Anda mungkin suka | Anda mungkin juga suka | Mungkin Anda suka"
        " | Mungkin Anda tertarik | Jangan Lewatkan: | Selengkapnya | Halaman selanjutnya | Sorotan"
        " | Headline | Indeks berita | Indeks | Kabar terkait | Kabar lainnya"
        " | Baca lainnya | Baca artikel selengkapnya | Baca selanjutnya | Simak selengkapnya | Simak juga video"
        " | Lihat pula | Artikel lain | Artikel menarik lainnya | Artikel rekomendasi | Berita lain"
        " | Berita selanjutnya | Berita sebelumnya | Berita hari ini | Berita menarik lainnya | Sedang populer"
        " | Pilihan untuk anda | Rekomendasi artikel | Mungkin kamu suka | Anda mungkin juga menyukai"
        " | Yang mungkin Anda sukai | Video lainnya | Video terpopuler | Foto lainnya"
        " | Baca selengkapnya di | Baca konten | Baca tentang | Baca di sini | Simak berita lainnya"
        " | Simak artikel | Saksikan juga | Berita sejenis | Artikel terpopuler | Artikel berikutnya"
        " | Foto terkait | Tulisan terkait | Pos terkait | Pos sebelumnya | Pos berikutnya"
        " | Paling sering dibaca | Banyak dibaca | Terbanyak dibaca | Populer hari ini | Sedang ramai"
        " | Terkini lainnya | Terbaru lainnya | Kabar terbaru | Kabar terkini | Rekomendasi berita"
        " | Direkomendasikan untuk Anda | Untukmu | Anda mungkin tertarik | Jangan sampai ketinggalan"
        " | Wajib baca | Yang lain | Lainnya dari | Video pilihan | Video terbaru | Video populer | Pilihan"
        " | Kunjungi juga"
        " | Video Pilihan Hari Ini"
    ),
    byline_words=(
        "Oleh | Penulis | Reporter | Redaktur & Reporter | Laporan | Pewarta | Wartawan | Ditulis oleh | Liputan"
        " | Penulis: | Penulis : | Oleh: | Oleh : | Reporter: | Reporter : | Pewarta: | Pewarta :"
        " | Laporan Wartawan | Kontributor | Kontributor: | Jurnalis | Jurnalis: | Diposting oleh"
        " | Dipublikasikan oleh"
        " | Laporan dari | Laporan reporter | Koresponden | Pewawancara | Wawancara | Diterbitkan oleh | Teks"
        " | Teks dan foto | Disusun oleh | Publisher"
        " | Rep: | Rep"
    ),
    byline_joiners="dan | &",
    roles="reporter | wartawan | jurnalis | redaktur | editor | kontributor | koresponden",
    agencies=(
        "ANTARA | Antara | KOMPAS.com | Tempo.co | detikcom | CNN Indonesia | CNBC Indonesia | Liputan6.com | Merdeka.com"
        " | Suara.com | TEMPO.CO | REPUBLIKA.CO.ID | Republika.co.id | iNews.id | VIVA.co.id | JPNN.com"
    ),
    credit_words=(
        "Sumber"
        " | Sumber berita | Sumber artikel | Dikutip dari | Dilansir dari | Disadur dari | Kantor berita"
        " | Referensi | Via"
    ),
    months="Januari,Jan | Februari,Feb | Maret,Mar | April,Apr | Mei | Juni,Jun | Juli,Jul | Agustus,Agu,Agt,Ags | September,Sep | Oktober,Okt | November,Nov | Desember,Des",
    date_words=(
        "Diterbitkan | Dipublikasikan | Tanggal | Tayang | Terbit | Posted on | Published"
        " | Diterbitkan: | Dipublikasikan: | Tayang: | Dirilis | Tanggal: | Diposting | Dibuat | Rilis"
        " | Diterbitkan pada | Dipublikasikan pada | Terbit pada | Tayang pada | Tanggal terbit"
        " | Tanggal publikasi | Tanggal posting | Diposting pada | Dibuat pada | Ditulis pada | Publikasi"
        " | Waktu"
    ),
    update_words=(
        "Diperbarui | Update | Terakhir diperbarui | Diupdate"
        " | Diperbarui: | Diperbaharui | Pembaruan | Update: | Dimutakhirkan"
        " | Diperbarui pada | Pembaruan terakhir | Update terakhir | Diubah | Diubah pada | Diedit"
    ),
    caption_words=(
        "Foto | Gambar | Ilustrasi | Foto ilustrasi | Video | Dok."
        " | Dokumentasi | ANTARA FOTO | Tangkapan layar | Sumber foto | Ilustrasi foto"
        " | Foto: | Foto : | Foto oleh | Foto Ilustrasi: | Fotografer | Gambar: | Gambar ilustrasi"
        " | Ilustrasi: | Sumber gambar | Dok | Video: | Infografis | Grafis | Kredit foto"
        " | Foto/ | Foto-foto | Foto arsip | Foto dok | Foto: dok | Foto: Istimewa | Foto istimewa"
        " | Ilustrasi. | Ilustrasi gambar | Sumber gambar, | Keterangan gambar | Keterangan gambar,"
        " | Keterangan foto | Arsip foto | Arsip | Infografik | Karikatur | Kartun | Peta | Istimewa"
        " | IST | (IST) | (Ist)"
    ),
    copyright_words=(
        "Hak cipta | Hak Cipta dilindungi | Seluruh hak cipta | Dilarang keras | Dilarang mengutip | Dilarang menyalin"
        " | Hak cipta dilindungi undang-undang | Hak Cipta © | Semua hak dilindungi | Segala hak cipta"
        " | Dilarang memperbanyak | Dilarang keras mengambil konten"
    ),
    tag_words=(
        "Tag | Tags | Topik | Kata kunci | Label"
        " | Tag: | Tags: | Tags : | Topik: | Kata kunci: | Kategori | Kategori: | Topik terkait:"
        " | Tagar | Rubrik | Isu | Hashtag"
    ),
    tool_lines=(
        "Baca berita tanpa iklan | Baca berita tanpa iklan. Gabung | Bagikan | Iklan | Advertisement | Cetak | Salin tautan | Simpan | Dengarkan | Berlangganan | Masuk | Daftar | Ikuti kami | Ikuti | Beranda | Tutup | Lihat semua | Selanjutnya | Halaman | Gulir untuk | Scroll | Kirim"
        " | Langganan | Lanjutkan membaca | [Gambas | Perbesar | Kontak | Kebijakan privasi | Tentang kami"
        " | Waktu baca | Unduh aplikasi | Kirim komentar | Ukuran huruf"
        " | Lewati ke konten"
        " | Alamat email Anda tidak akan dipublikasikan | Ruas yang wajib ditandai"
        " | Anda harus masuk log untuk | Anda harus login untuk | Batalkan balasan | Navigasi pos"
        " | Bagikan: | Bagikan artikel | Bagikan artikel ini | Bagikan berita | Bagikan berita ini"
        " | Bagikan ke | Bagikan ini | Sebarkan | Salin | Salin artikel | Baca berita tanpa iklan | Salin link | Tautan disalin | Simpan artikel"
        " | Dengarkan artikel | Putar | Putar video | Scroll untuk melanjutkan"
        " | Scroll untuk melanjutkan membaca | Scroll to continue with content | Gulir untuk melanjutkan"
        " | Lanjut membaca | Konten bersponsor | Bersponsor | Khusus pelanggan | Konten premium"
        " | Langganan sekarang | Daftar sekarang | Login | Keluar | Buat akun | Lupa kata sandi | Kata sandi"
        " | Email | Alamat email | Masukkan email | Newsletter | Buletin | Ikuti kami di"
        " | Ikuti kami di Google News | Ikuti berita | Ikuti terus | Ikuti saluran | Ikuti kanal"
        " | Ikuti WhatsApp | Gabung | Gabung di | Gabung ke | Dapatkan | Dapatkan berita | Dapatkan update"
        " | Dapatkan informasi | Unduh | Download aplikasi | Download app | Aktifkan notifikasi"
        " | Syarat dan ketentuan | Syarat & Ketentuan | Pedoman | Pedoman Media Siber | Disclaimer"
        " | Kontak kami | Hubungi kami | Redaksi | Karir | Info iklan | Setuju | Tolak | Situs ini"
        " | Konten ini | Video tidak tersedia | Terjadi kesalahan | Coba lagi | Memuat | Memuat..."
        " | Muat lebih banyak | Muat lainnya | Tampilkan | Tampilkan semua | Tampilkan lebih banyak"
        " | Lihat selengkapnya | Lihat lebih banyak | Lihat komentar | Lihat foto | Sembunyikan | Buka | Menu"
        " | Cari | Pencarian | Kembali | Kembali ke atas | Ke atas | Langsung ke konten | Klik di sini"
        " | Klik di sini untuk | Klik | Galeri | Galeri foto | Layar penuh | Ukuran font | Laporkan"
        " | Laporkan kesalahan | Koreksi | Suka | Vote | Polling | Waktu baca: | menit baca | menit membaca"
        " | Dibaca | Dibaca: | Dilihat | Kali dibaca | Live | Jadwal sholat | Halaman:"
        " | Show All | Selanjutnya »"
        " | Ikuti kami di WhatsApp | Ikuti saluran WhatsApp kami | Ikuti WhatsApp Channel"
        " | Ikuti berita di Google News | Ikuti kami di Instagram | Ikuti kami di Facebook | Ikuti kami di X"
        " | Ikuti kami di media sosial | Ikuti media sosial kami | Gabung di saluran WhatsApp"
        " | Gabung saluran WhatsApp | Bergabunglah di saluran WhatsApp | Dapatkan berita terbaru di"
        " | Dapatkan update berita pilihan | Dapatkan update berita terbaru | Dapatkan informasi terbaru"
        " | Dapatkan notifikasi | Jadikan sumber pilihan di Google | Tambahkan sebagai sumber pilihan"
        " | Berlangganan newsletter | Langganan newsletter | Daftar newsletter | Dengarkan berita"
        " | Dengarkan artikel ini | Baca dengan suara | Ringkasan AI | Ringkasan dibuat oleh AI"
        " | Ringkasan ini dibuat dengan AI | Ringkasan berita | Bagikan ke Facebook | Bagikan ke WhatsApp"
        " | Bagikan ke X | Bagikan lewat | Link disalin | Kirim lewat email | Baca nanti | Perbesar gambar"
        " | Lihat galeri | Lihat semua foto | Lihat video | Tonton video | Tonton juga video"
        " | Scroll to continue | Gulir untuk lanjut membaca | Gulir ke bawah untuk"
        " | Lanjutkan membaca setelah iklan | Artikel berlanjut setelah iklan | Konten khusus pelanggan"
        " | Berlangganan sekarang | Sudah berlangganan | Sudah punya akun | Belum punya akun | Lupa password"
        " | Masuk untuk melanjutkan | Daftar gratis | Akun saya | Unduh aplikasi kami | Masukkan alamat email"
        " | Kirim tulisan | Kirim saran | Ke halaman utama | Kembali ke beranda | Batal | Lihat lainnya"
        " | Tentang penulis | Ketentuan penggunaan | Kode etik | Karier | Terima semua | Tolak semua"
        " | Situs ini menggunakan cookie | Kami menggunakan cookie | Konten ini tidak tersedia"
        " | Halaman berikutnya | Halaman sebelumnya | Daftar isi | Cek berita dan artikel yang lain di"
        " | Cek Berita dan Artikel yang lain | Baca berita lainnya di | Simak berita lainnya di"
        " | Apa reaksi Anda | Apa reaksimu"
        " | Gambas:Video 20detik | Gambas:Video CNN | Gambas:Video CNBC | Gambas:Youtube | Gambas:Instagram"
        " | Gambas:Twitter | Gambas:Audio"
        " | Browser Anda tidak mendukung | Peramban Anda tidak mendukung | Berita ini masih dikembangkan"
        " | Laporkan komentar"
        " | Tulisan ini dipublikasikan di"
        " | Simak breaking news dan berita pilihan | Bergabung di Grup Telegram | Bergabunglah dengan saluran"
        " | Gabung di channel WhatsApp | Ikuti terus berita terbaru | Dapatkan berita terbaru"
        " | Saksikan video | Lihat juga video | Simak video berikut | Cetak halaman ini"
        " | Bagikan via | Share berita | Kirim ke teman | Link tersalin | Link berhasil disalin"
        " | Cetak artikel | Gulir ke bawah untuk melanjutkan | Lanjut baca setelah iklan"
        " | Lanjutkan membaca artikel di bawah | Lanjutkan dengan konten | Advertorial | Disponsori"
        " | Konten ini disponsori | Untuk melanjutkan membaca | Sudah punya akun? | Belum punya akun?"
        " | Masuk untuk | Lupa kata sandi? | Lupa password? | Email Anda | Terima | Pasang iklan | Peta situs"
        " | Ikuti update berita | Ikuti saluran WhatsApp | Ikuti channel | Follow kami | Gabung di grup"
        " | Gabung ke channel | Gabung WhatsApp Channel | Bergabung dengan | Bergabunglah di grup"
        " | Dapatkan update berita | Jangan lupa ikuti | Cek berita dan artikel"
        " | Cek Berita dan Artikel yang lain di Google News | Simak berita | Jadikan sumber pilihan"
        " | Buka di aplikasi | Nyalakan notifikasi | Dukung kami | Dukung jurnalisme | Donasi | Beri donasi"
        " | Apa reaksi Anda? | Bagaimana reaksi Anda | Apakah artikel ini bermanfaat? | Beri rating"
        " | Jajak pendapat | Pilih | Lihat hasil | Temukan kesalahan? | Kirim berita | Baca artikel lengkap"
        " | Klik untuk memperbesar | Saksikan live | Live streaming | Berikutnya | Sebelumnya | E-paper"
        " | Baca e-paper | Artikel ini telah tayang di | Artikel ini sudah tayang di"
        " | Artikel ini pertama kali tayang | Artikel ini telah terbit | Berita ini telah tayang"
        " | Profil penulis | Lihat semua artikel | kali dilihat | Catatan redaksi | Ralat"
        " | SCROLL TO RESUME CONTENT | ADVERTISEMENT SCROLL TO | Ikuti berita terbaru di"
        " | Dapatkan berita terbaru setiap hari | Gabung ke saluran WhatsApp | Baca artikel selengkapnya di"
        " | Konten ini bersifat eksklusif"
        " | Artikel ini khusus untuk pelanggan | Konten ini khusus untuk pelanggan"
        " | Ikuti berita terkini di WhatsApp | Silakan masuk untuk membaca lebih"
        " | Lihat di browser | Buka di browser | Lihat Foto"
        " | Simak breaking news dan berita pilihan kami langsung di ponselmu"
        " | Dapatkan Berita Pilihan"
        " | Selamat datang di"
        " | Artikel ini hanya untuk | Artikel ini khusus untuk | Berita ini hanya untuk | Berikan Komentar"
        " | Hapus Komentar | Artikel ini dibuat dengan bantuan | Artikel ini ditulis dengan bantuan"
        " | Artikel ini diterjemahkan | Berita ini telah tayang di | Artikel ini telah tayang | Batal edit?"
        " | Setelah dihapus, kamu tidak | Punya informasi menarik? | Kirim berita Anda ke"
        " | Terima kasih. Kami sudah menerima"
        " | URL berhasil disalin | URL berhasil di salin | Tautan berhasil disalin | Share Now | Temukan berita-berita hangat"
        " | Untuk mengikuti silakan klik | Silakan baca konten menarik lainnya | Temukan berita menarik lainnya"
    ),
    comment_headings=(
        "Komentar | Tulis komentar | Tinggalkan komentar | Beri komentar | Berikan komentar"
        " | Tinggalkan Balasan | Tambah komentar | Komentar terbaru | Kirim komentar"
        " | Komentar: | Komentar (0) | 0 komentar | Belum ada komentar | Tulis komentar Anda"
        " | Tambahkan komentar | Kolom komentar | Lihat semua komentar | Semua komentar"
        " | Bagaimana menurut Anda"
        " | Jadilah yang pertama berkomentar | Komentar ditutup | Login untuk berkomentar"
        " | Masuk untuk berkomentar | Silakan login untuk | Komentar pembaca"
        " | Tulis komentarmu | Posting komentar | Komentari | Komentar Anda | Tampilkan komentar"
        " | Baca komentar | Tidak ada komentar | Jadilah yang pertama | Jadilah orang pertama"
        " | Anda harus masuk untuk | Balas | Balasan | Diskusi | Pendapat Anda | Komentar sepenuhnya"
        " | Komentar adalah tanggapan"
    ),
    embargo_words="Embargo hingga | Embargo sampai | Embargo",
    release_words=(
        "Siaran pers | Untuk segera dirilis | Rilis pers"
        " | Rilis media | Siaran media | Keterangan pers | Pernyataan pers | Untuk diterbitkan segera"
        " | Undangan liputan"
    ),
    contact_words=(
        "Kontak media | Kontak pers | Kontak | Narahubung | Informasi lebih lanjut | Untuk informasi lebih lanjut"
        " | Untuk informasi lebih lanjut, hubungi | Info lebih lanjut | Hubungan masyarakat | Humas"
        " | Juru bicara"
    ),
    site_words=(
        "newsletter | langganan | berlangganan | cookie | masuk | daftar | akun | kata sandi | email | privasi"
        " | ketentuan | persetujuan | iklan | aplikasi | unduh | download | podcast | klik | browser | gratis"
        " | komentar | moderasi | pembaca | bagikan | dilarang | hak cipta | redaksi | editor | foto | video | galeri"
        " | ikuti | facebook | twitter | instagram | youtube | whatsapp | telegram | google news | baca juga | simak"
    ),
)
