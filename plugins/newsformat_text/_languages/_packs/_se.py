"""Northern Sami."""

from newsformat.plugin import Language


PACK = Language(
    tag="se",
    related_headings=(
        "Loga maid | Loga maiddái | Loga eanet | Eanet ođđasat | Eará ođđasat | Ođđaseamos ođđasat | Geahča maid"
    ),
    byline_words="Čálli | Čállán | Teaksta",
    byline_joiners="ja",
    roles="journalista | doaimmaheaddji | váldodoaimmaheaddji",
    agencies="NRK Sápmi | Ávvir | Yle Sápmi | NTB",
    credit_words="Gáldu",
    months=(
        "ođđajagemánnu,ođđajagemánu,ođđj | guovvamánnu,guovvamánu,guov | njukčamánnu,njukčamánu,njuk"
        " | cuoŋománnu,cuoŋománu,cuoŋ | miessemánnu,miessemánu,mies | geassemánnu,geassemánu,geas"
        " | suoidnemánnu,suoidnemánu,suoi | borgemánnu,borgemánu,borg | čakčamánnu,čakčamánu,čakč"
        " | golggotmánnu,golggotmánu,golg | skábmamánnu,skábmamánu,skáb | juovlamánnu,juovlamánu,juov"
    ),
    dialogue_dashes=True,
    date_words="Almmuhuvvon | Almmuhan | Almmustuhtton",
    update_words="Ođasmahttojuvvon | Ođastuvvon | Beaiváduvvon",
    caption_words="Govva | Govat | Govven",
    copyright_words="Buot vuoigatvuođat",
    tag_words="Fáttát",
    tool_lines="Juoge | Juoge Facebookas | Čále | Oza | Diŋgo | Ruoktosiidu | Almmuhus",
    comment_headings="Kommeanttat | Čále kommeantta",
    site_words=(
        "diŋgo | kommeant | juoge | neahttasiidu | beassansátni | registrere | máinnus | lohkki"
        " | diehtogáhtten | e-poasta | nuvttá"
    ),
)
