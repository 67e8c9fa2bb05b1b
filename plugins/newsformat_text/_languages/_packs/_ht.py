"""Haitian Creole."""

from newsformat.plugin import Language


PACK = Language(
    tag="ht",
    related_headings=(
        "Li tou | Li plis | Lòt nouvèl | Lòt atik | Nouvèl ki gen rapò | Atik ki gen rapò | Dènye nouvèl | Pi li"
        " | Atik ki pi li yo | Gade tou | Plis nouvèl"
        " | Nouvèl ki pi resan"
    ),
    byline_words=("Pa | Ekri pa | Otè | Repòtaj | By"),
    byline_joiners="ak | epi",
    roles="jounalis | redaktè | korespondan",
    agencies="AHP | Haiti Press Network",
    editor_words="Redaksyon | Tradiksyon",
    credit_words="Sous",
    months=(
        "janvye,jan | fevriye,fev | mas,mar | avril,avr | me | jen | jiyè,jiy | out,dawou | septanm,sep"
        " | oktòb,okt | novanm,nov | desanm,des"
    ),
    date_words="Pibliye | Pibliye le | Dat",
    update_words="Mizajou | Dènye mizajou",
    caption_words="Imaj | Videyo",
    copyright_words="Tout dwa rezève",
    tag_words="Sijè | Mo kle",
    tool_lines=(
        "Piblisite | Pataje | Enprime | Konekte | Enskri | Abòne | Chèche | Akèy | Swiv nou"
        " | Swiv nou sou Facebook | Kontakte nou | Konsènan nou | Koute | Gade videyo"
    ),
    comment_headings="Kòmantè | Kite yon kòmantè | Ekri yon kòmantè",
    site_words=(
        "piblisite | abòne | enskri | imèl | pataje | swiv | klike | sitwèb | aplikasyon | kòmantè | lektè"
        " | modpas | enfòmasyon | kondisyon | gratis"
    ),
)
