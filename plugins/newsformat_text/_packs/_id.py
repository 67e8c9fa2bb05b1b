"""Indonesian."""

from newsformat.plugin import Language


PACK = Language(
    tag="id",
    unnamed_agencies="Kantor Berita",
    editor_words="Editor | Redaktur",
    place_words="dari",
    related_headings=(
        "Baca Juga | Baca juga | Berita Terkait | Artikel Terkait | Terpopuler | Terkait | Berita Lainnya"
        " | Artikel Lainnya | Simak Juga | Lihat Juga | Baca Selengkapnya | Rekomendasi | Berita Terbaru"
        " | Paling Banyak Dibaca | Pilihan Redaksi | Video Terkait | Topik Terkait | Berita terpopuler"
        " | Tonton juga | Pilihan editor | Berita pilihan | Artikel pilihan | Baca artikel | Konten terkait"
        " | Artikel populer | Terkini | Berita populer | Jangan lewatkan"
    ),
    byline_words="Oleh | Penulis | Reporter | Redaktur & Reporter | Laporan | Pewarta | Wartawan | Ditulis oleh | Liputan",
    byline_joiners="dan | &",
    roles="reporter | wartawan | jurnalis | redaktur | editor | kontributor | koresponden",
    agencies="ANTARA | Antara | KOMPAS.com | Tempo.co | detikcom",
    credit_words="Sumber",
    months="Januari,Jan | Februari,Feb | Maret,Mar | April,Apr | Mei | Juni,Jun | Juli,Jul | Agustus,Agu,Agt,Ags | September,Sep | Oktober,Okt | November,Nov | Desember,Des",
    date_words="Diterbitkan | Dipublikasikan | Tanggal | Tayang | Terbit | Posted on | Published",
    update_words="Diperbarui | Update | Terakhir diperbarui | Diupdate",
    caption_words=(
        "Foto | Gambar | Ilustrasi | Foto ilustrasi | Video | Dok."
        " | Dokumentasi | ANTARA FOTO | Tangkapan layar | Sumber foto | Ilustrasi foto"
    ),
    copyright_words="Hak cipta | Hak Cipta dilindungi | Seluruh hak cipta | Dilarang keras",
    tag_words="Tag | Tags | Topik | Kata kunci | Label",
    tool_lines=(
        "Bagikan | Iklan | Advertisement | Cetak | Salin tautan | Simpan | Dengarkan | Berlangganan | Masuk | Daftar | Ikuti kami | Ikuti | Beranda | Tutup | Lihat semua | Selanjutnya | Halaman | Gulir untuk | Scroll | Kirim"
        " | Langganan | Lanjutkan membaca | [Gambas | Perbesar | Kontak | Kebijakan privasi | Tentang kami"
        " | Waktu baca | Unduh aplikasi | Kirim komentar | Ukuran huruf"
        " | Lewati ke konten"
        " | Alamat email Anda tidak akan dipublikasikan | Ruas yang wajib ditandai"
        " | Anda harus masuk log untuk | Anda harus login untuk | Batalkan balasan | Navigasi pos"
    ),
    comment_headings=(
        "Komentar | Tulis komentar | Tinggalkan komentar | Beri komentar | Berikan komentar"
        " | Tinggalkan Balasan | Tambah komentar | Komentar terbaru | Kirim komentar"
    ),
    embargo_words="Embargo hingga | Embargo sampai | Embargo",
    release_words="Siaran pers | Untuk segera dirilis | Rilis pers",
    contact_words=(
        "Kontak media | Kontak pers | Kontak | Narahubung | Informasi lebih lanjut | Untuk informasi lebih lanjut"
    ),
    site_words=(
        "newsletter | langganan | berlangganan | cookie | masuk | daftar | akun | kata sandi | email | privasi"
        " | ketentuan | persetujuan | iklan | aplikasi | unduh | download | podcast | klik | browser | gratis"
        " | komentar | moderasi | pembaca | bagikan | dilarang | hak cipta | redaksi | editor | foto | video | galeri"
        " | ikuti | facebook | twitter | instagram | youtube | whatsapp | telegram | google news | baca juga | simak"
    ),
)
