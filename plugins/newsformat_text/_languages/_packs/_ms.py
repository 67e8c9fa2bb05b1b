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
    ),
    byline_words="Oleh | Penulis | Wartawan",
    byline_joiners="dan",
    roles="wartawan | pemberita | penyunting | koresponden",
    agencies="Bernama | BERNAMA",
    unnamed_agencies="Agensi | AGENSI",
    credit_words="Sumber",
    months="Januari,Jan | Februari,Feb | Mac | April,Apr | Mei | Jun | Julai,Jul | Ogos | September,Sept,Sep | Oktober,Okt | November,Nov | Disember,Dis",
    date_words="Diterbitkan | Diterbitkan pada | Tarikh | Disiarkan",
    update_words="Dikemas kini | Kemas kini",
    caption_words="Foto | Gambar | Gambar hiasan | Video",
    copyright_words="Hak cipta terpelihara | Hak cipta",
    tag_words="Tag | Topik | Kata kunci",
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
    ),
    comment_headings=(
        "Komen | Tulis komen | Tinggalkan Balasan | Tinggalkan komen | Komen terkini"
        " | Tambah komen | Lihat komen | Tiada komen | Komen pembaca | Log masuk untuk komen"
    ),
    embargo_words="Embargo sehingga | Embargo hingga | Embargo",
    release_words="Siaran media | Kenyataan media | Untuk edaran segera",
    contact_words="Hubungan media | Untuk dihubungi | Untuk maklumat lanjut",
    site_words=(
        "surat berita | langgan | kuki | log masuk | daftar | akaun | kata laluan | e-mel | privasi | terma"
        " | persetujuan | iklan | aplikasi | muat turun | podcast | klik | pelayar | percuma | komen | pembaca"
        " | kongsi | hak cipta | terpelihara | editor | foto | video | galeri | ikuti | facebook | twitter"
        " | instagram | youtube | whatsapp | telegram | baca juga"
    ),
)
