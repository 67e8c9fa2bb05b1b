"""Malay."""

from newsformat.plugin import Language


PACK = Language(
    tag="ms",
    related_headings=(
        "Baca juga | Berita berkaitan | Artikel berkaitan | Berkaitan | Lebih banyak berita | Terkini"
        " | Paling popular | Lihat juga | Baca lagi | Berita lain | Berita terkini | Berita berkenaan | Disyorkan"
        " | Anda mungkin suka | Tonton juga"
        " | Baca lanjut | Artikel lain | Berita terbaharu | Berita popular | Artikel popular"
        " | Artikel sebelumnya | Artikel seterusnya | Paling banyak dibaca | Topik berkaitan | Untuk anda"
        " | Disyorkan untuk anda | Pilihan editor | Jangan lepaskan | Anda mungkin juga berminat"
        " | Anda mungkin berminat | Video berkaitan"
        " | Baca artikel lain | Kandungan berkaitan | Lagi berita | Berita terbaru | Artikel terkini"
        " | Paling dibaca | Berita utama | Berita pilihan | Pilihan pengarang | Sohor kini"
        " | Anda mungkin juga suka | Mungkin anda suka | Jangan terlepas | Wajib baca | Artikel sebelum"
        " | Berita seterusnya | Berita sebelumnya | Tajuk utama | Lagi berita seperti ini"
        " | Baca"
        " | Popular | Lagi artikel"
        " | Artikel menarik | Berita lanjut | Terkait | Jangan lupa baca | Anda mungkin minat"
        " | Cadangan untuk anda | Berita sebelum ini | Sorotan"
        " | Lagi tentang topik ini"
    ),
    byline_words=(
        "Oleh | Penulis | Wartawan"
        " | Ditulis oleh | Pemberita | Laporan | Laporan oleh | Koresponden | Temu bual | Kolumnis"
        " | Disediakan oleh | Diterbitkan oleh"
        " | By"
    ),
    byline_joiners="dan",
    roles="wartawan | pemberita | penyunting | koresponden",
    agencies="BERNAMA",
    unnamed_agencies="Agensi | AGENSI",
    credit_words=("Sumber | Agensi | Dipetik dari"),
    months="Januari,Jan | Februari,Feb | Mac | April,Apr | Mei | Jun | Julai,Jul | Ogos,Ogo | September,Sept,Sep | Oktober,Okt | November,Nov | Disember,Dis",
    date_words=(
        "Diterbitkan | Diterbitkan pada | Tarikh | Disiarkan"
        " | Disiarkan pada | Tarikh terbit | Tarikh siaran | Dimuat naik"
    ),
    update_words=(
        "Dikemas kini | Kemas kini"
        " | Dikemas kini pada | Dikemaskini | Kemas kini terakhir | Terakhir dikemas kini | Kemaskini"
    ),
    caption_words=(
        "Gambar | Gambar hiasan"
        " | Foto hiasan | Foto - | Foto fail | Foto oleh | Foto ihsan | Gambar fail | Gambar oleh"
        " | Gambar ihsan | Gambar kecil | Gambar sekadar hiasan | Imej | Ihsan | Kredit foto | Kredit gambar"
        " | Sumber gambar | Sumber foto | Kapsyen | Ilustrasi | Infografik | Grafik | Tangkap layar"
        " | Jurufoto | Kartun"
        " | Jurugambar"
    ),
    copyright_words=(
        "Hak cipta terpelihara | Hak cipta | Hakcipta terpelihara | Semua hak terpelihara"
        " | Dilarang menerbitkan semula tanpa kebenaran"
    ),
    tag_words=("Topik | Kata kunci | Kategori | Label | Teg"),
    tool_lines=(
        "Kongsi | Iklan | Cetak | Salin pautan | Simpan | Langgan | Log masuk | Ikuti kami | Laman utama | Tutup"
        " | Alamat e-mel anda tidak akan disiarkan | Medan diperlukan ditanda dengan | Batal balasan"
        " | Ikuti kami di WhatsApp | Ikuti saluran WhatsApp kami | Ikuti kami di Facebook"
        " | Ikuti kami di Instagram | Ikuti kami di Google News | Sertai saluran WhatsApp kami"
        " | Sertai saluran Telegram kami | Langgan saluran Telegram kami | Langgan newsletter"
        " | Langgan surat berita | Dapatkan berita terkini | Dapatkan notifikasi | Muat turun aplikasi"
        " | Muat turun aplikasi kami | Dengar artikel | Masa membaca | Kongsi artikel | Kongsi artikel ini"
        " | Kongsikan | Kongsi di Facebook | Kongsi di WhatsApp | Pautan disalin | Hantar e-mel"
        " | Artikel bersambung selepas iklan | Kandungan tajaan | Daftar masuk | Daftar akaun"
        " | Terlupa kata laluan | Langgan sekarang | Sudah melanggan | Alamat e-mel | Alamat e-mel anda"
        " | Lihat semua | Lihat lagi | Baca seterusnya | Muat lagi | Kembali ke atas | Langkau ke kandungan"
        " | Hubungi kami | Tentang kami | Dasar privasi | Terma dan syarat | Laman web ini menggunakan kuki"
        " | Baca artikel penuh | Baca selanjutnya di | Pelayar anda tidak menyokong"
        " | Berita ini akan dikemas kini"
        " | Kongsi berita | Kongsi melalui WhatsApp | Hantar kepada rakan | Simpan artikel | minit bacaan"
        " | Ditaja | Tajaan | Langganan | Langgan saluran kami | Daftar | Daftar sekarang | Log keluar"
        " | Lupa kata laluan? | E-mel anda | Masukkan e-mel anda | Kami menggunakan kuki"
        " | Laman ini menggunakan kuki | Terima | Setuju | Tolak | Terma penggunaan | Mengenai kami"
        " | Iklan bersama kami | Peta laman | Ikuti kami di | Ikuti saluran WhatsApp"
        " | Ikuti saluran Telegram kami | Sertai saluran WhatsApp | Sertai kami | Sertai saluran"
        " | Hidupkan notifikasi | Sokong kami | Sumbangan | Derma | Undi | Lihat keputusan | Tinjauan"
        " | Lapor kesalahan | Laporkan | Papar lagi | Teruskan membaca | Baca selanjutnya | Baca selengkapnya"
        " | Kembali | Besarkan gambar | Galeri | Galeri foto | Lihat galeri | Tonton video | Main video"
        " | Siaran langsung | Batal | Hantar | Seterusnya | Sebelumnya | E-paper | Tentang penulis | Penafian"
        " | Nota editor | Artikel ini pertama kali | Artikel ini telah disiarkan"
        " | Dapatkan berita terkini di | Langgan surat berita kami"
        " | Ikuti kami di saluran Telegram | Sertai saluran Telegram"
        " | Ikuti kami di WhatsApp untuk | Kandungan ini hanya untuk pelanggan"
        " | Artikel ini hanya untuk pelanggan"
        " | Klik di sini untuk membaca | Klik di sini untuk | Untuk lebih banyak berita"
        " | Untuk berita terkini | Sila log masuk atau langgan | Sila log masuk untuk"
        " | Langgan untuk membaca | Tidak mahu terlepas? | Jangan ketinggalan | Jangan ketinggalan untuk"
        " | Jangan lupa like dan share | Jangan lupa like | Follow kami di | Follow kami di page"
        " | Ikuti perkembangan terkini | Ditulis pada"
        " | Pembetulan | Ralat"
        " | Siaran dikongsi oleh | Lihat siaran ini di Instagram"
        " | Untuk pelanggan sahaja | Laporkan kesilapan | Sokong kewartawanan kami"
        " | Daftar di sini untuk surat berita"
    ),
    comment_headings=(
        "Komen | Tulis komen | Tinggalkan Balasan | Tinggalkan komen | Komen terkini"
        " | Tambah komen | Lihat komen | Tiada komen | Komen pembaca | Log masuk untuk komen"
        " | Tulis komen anda | Tinggalkan ulasan | Hantar komen | Semua komen | Belum ada komen"
        " | Jadilah yang pertama | Log masuk untuk mengulas | Balas | Ulasan | Pandangan anda"
    ),
    embargo_words="Embargo sehingga | Embargo hingga",
    release_words=(
        "Siaran media | Kenyataan media | Untuk edaran segera | Siaran akhbar | Kenyataan akhbar | Untuk siaran segera"
    ),
    contact_words=(
        "Hubungan media | Untuk dihubungi | Untuk maklumat lanjut"
        " | Untuk maklumat lanjut, hubungi | Hubungi | Pegawai perhubungan awam"
    ),
    site_words=(
        "surat berita | langgan | kuki | log masuk | daftar | akaun | kata laluan | e-mel | privasi | terma"
        " | persetujuan | iklan | aplikasi | muat turun | klik | pelayar | percuma | komen | pembaca"
        " | kongsi | hak cipta | terpelihara | editor | foto | video | galeri | ikuti"
        " | baca juga"
    ),
    editor_words=(
        "Penyunting | Disunting oleh | Pengarang | Terjemahan | Diterjemah oleh | Penterjemah"
        " | Jurukamera | Diterjemahkan oleh"
    ),
)
