"""Malagasy."""

from newsformat.plugin import Language


PACK = Language(
    tag="mg",
    related_headings=(
        "Vakio koa | Hamaky bebe kokoa | Vaovao mifandraika | Lahatsoratra mifandraika | Vaovao farany"
        " | Vaovao hafa | Be mpamaky indrindra | Tohiny | Jereo koa"
        " | Vakio ihany koa"
    ),
    byline_words=("Nosoratan'i | Nosoratan’i | Mpanoratra | Nangonin'i | Nangonin’i | By"),
    byline_joiners="sy | ary",
    roles="mpanao gazety | mpanoratra | tonian-dahatsoratra",
    agencies="ANTA | Taratra",
    credit_words="Loharano",
    months=(
        "janoary,jan | febroary,feb | martsa,mar | aprily,apr | mey,mai | jona,jon | jolay,jol | aogositra,aog"
        " | septambra,sept,sep | oktobra,okt | novambra,nov | desambra,des"
    ),
    date_words="Navoaka | Nivoaka | Daty",
    update_words="Nohavaozina",
    caption_words="Sary | Saripika | Horonantsary",
    copyright_words="Zo rehetra voatokana",
    tag_words="Lohahevitra | Teny fototra",
    tool_lines=(
        "Dokambarotra | Zarao | Hizara | Hikaroka | Fandraisana | Hiditra | Hisoratra anarana | Araho izahay"
        " | Araho izahay ao amin'ny Facebook | Mifandraisa aminay | Mombamomba anay | Hihaino"
    ),
    comment_headings="Hevitra | Hametraka hevitra | Fanehoan-kevitra",
    site_words=(
        "dokambarotra | hisoratra | mailaka | zarao | araho | tsindrio | tranonkala | mpamaky | hevitra"
        " | tenimiafina | maimaim-poana | fifanarahana | famandrihana | fepetra | gazety"
    ),
)
