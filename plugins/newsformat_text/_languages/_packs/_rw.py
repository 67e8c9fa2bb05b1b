"""Kinyarwanda."""

from newsformat.plugin import Language


PACK = Language(
    tag="rw",
    related_headings=(
        "Soma kandi | Soma ibindi | Soma n'ibi | Izindi nkuru | Inkuru bijyanye | Inkuru zijyanye"
        " | Amakuru agezweho | Inkuru zikunzwe | Izasomwe cyane | Ibindi wasoma | Amakuru mashya"
        " | Izindi nkuru wasoma"
        " | Soma na | Soma n'iyi"
        " | Inkuru bifitanye isano | Inkuru zasomwe cyane | Soma n'iyi nkuru"
    ),
    byline_words=("Yanditswe na | Byanditswe na | Umwanditsi | By"),
    byline_joiners="na",
    roles="umunyamakuru | umwanditsi",
    agencies="RBA | Igihe | Kigali Today",
    editor_words="Umwanditsi mukuru",
    credit_words="Inkomoko",
    months=(
        "Mutarama,Mut | Gashyantare,Gas | Werurwe,Wer | Mata,Mat | Gicurasi,Gic | Kamena,Kam | Nyakanga,Nya | Kanama,Kan | Nzeri,Nzeli,Nze | Ukwakira,Ukw"
        " | Ugushyingo,Ugu | Ukuboza,Uku"
    ),
    date_words="Kuya | Yanditswe kuwa | Yatangajwe | Itariki",
    update_words="Yavuguruwe",
    caption_words=("Ifoto | Amafoto | Aho ifoto yavuye | Insiguro y'isanamu | Ahavuye isanamu | Ahavuye ifoto"),
    copyright_words="Uburenganzira bwose | Uburenganzira bwihariye",
    tag_words="Ibijyanye",
    tool_lines=(
        "Kwamamaza | Sangiza abandi | Sangiza | Shakisha | Ahabanza | Dukurikire | Twandikire | Abo turi bo"
        " | Reba video | Injira | Iyandikishe"
    ),
    comment_headings="Ibitekerezo | Tanga igitekerezo | Andika igitekerezo",
    site_words=(
        "kwamamaza | iyandikish | imeyili | sangiza | dukurikir | kanda | urubuga | porogaramu | ibitekerezo"
        " | abasomyi"
        " | ijambo banga | amategeko | amabwiriza | konti | ku buntu"
    ),
)
