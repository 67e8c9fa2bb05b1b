"""Sundanese."""

from newsformat.plugin import Language


PACK = Language(
    tag="su",
    related_headings=(
        "Baca ogé | Baca oge | Maca ogé | Warta séjénna | Warta lianna | Warta panganyarna"
        " | Artikel patali | Pang rea dibaca | Nu patali"
    ),
    byline_words="Ku | Panulis | Nu nulis | Ditulis ku | Pangarang",
    byline_joiners="jeung | sareng",
    roles="wartawan | rédaktur | redaktur | juru warta",
    agencies="Antara",
    credit_words="Sumber",
    months=(
        "Januari,Jan | Pébruari,Februari,Pebruari,Péb,Feb | Maret,Mar | April,Apr | Méi,Mei | Juni,Jun"
        " | Juli,Jul | Agustus,Agu,Ags | Séptémber,September,Sép,Sep | Oktober,Okt"
        " | Nopémber,November,Nop,Nov | Désémber,Desember,Dés,Des"
    ),
    date_words="Medal | Dipedalkeun | Diterbitkeun | Dimuat",
    update_words="Dirévisi | Diropéa",
    caption_words="Poto | Gambar",
    copyright_words="Hak cipta ditangtayungan",
    tool_lines="Bagikeun | Bagikeun ka | Téangan | Iklan | Kaca hareup | Citak | Tuluykeun maca",
    comment_headings="Koméntar | Komentar | Pairan",
    site_words=(
        "bagikeun | iklan | koméntar | ngalanggan | daptar | kecap sandi | ramatloka | surélék | aplikasi"
        " | klik | gratis | kawijakan"
    ),
)
