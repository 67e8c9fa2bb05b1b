"""Javanese."""

from newsformat.plugin import Language


PACK = Language(
    tag="jv",
    related_headings=(
        "Waca uga | Waca ugi | Waca liyane | Kabar liyane | Kabar gegayutan | Pawarta liyane | Paling akeh diwaca"
        " | Kabar paling anyar"
        " | Warta liyane | Artikel liyane | Warta sing gegandhengan"
    ),
    byline_words=("Dening | Panulis | Wartawan | Reporter | By"),
    byline_joiners="lan | karo",
    roles="wartawan | panulis | redaktur",
    editor_words="Editor | Panyunting",
    credit_words="Sumber",
    months=(
        "Januari,Jan | Februari,Pebruari,Feb | Maret,Mar | April,Apr | Mei | Juni,Jun | Juli,Jul"
        " | Agustus,Agu,Ags,Agt | September,Sep | Oktober,Okt | November,Nopember,Nov | Desember,Des"
    ),
    date_words="Diterbitake | Kapacak | Tanggal",
    update_words="Dianyari",
    caption_words="Gambar",
    copyright_words="Kabeh hak dilindhungi",
    tag_words="Tembung kunci",
    tool_lines="Iklan | Bagekna | Nuduhake | Cetak | Mlebu | Ndhaptar | Golek | Kaca ngarep | Tututi | Kontak | Ngenani",
    comment_headings="Komentar | Wenehi komentar",
    site_words=(
        "iklan | ndhaptar | dhaptar | layang elektronik | klik | situs | aplikasi | komentar"
        " | sandhi | gratis | pamaos | dituduhake | langganan | kabijakan"
    ),
)
