"""Luxembourgish."""

from newsformat.plugin import Language


PACK = Language(
    tag="lb",
    related_headings=(
        "Liest och | Méi liesen | Liest méi | Méi zum Thema | Weider Artikelen | Aner Artikelen"
        " | Am meeschte gelies | Am meeschten gelies | Déi lescht Neiegkeeten | Och interessant | Zum Thema"
        " | Aktuell | Méi Noriichten | Kuckt och | Passend zum Thema"
        " | Verwandte Artikelen | Meescht gelies | Dat kéint Iech och interesséieren | Méi Neiegkeeten"
        " | Ähnlech Artikelen | Lescht Neiegkeeten"
    ),
    byline_words="Vum | Vun | Vun der | Auteur | Geschriwwe vum | Geschriwwen vum | E Reportage vum | En Interview vum",
    byline_joiners="an",
    roles="journalist | journalistin | redakter | redaktesch | korrespondent",
    agencies="RTL | RTL Lëtzebuerg | Lëtzebuerger Journal",
    editor_words="Redaktioun | Iwwersat vum",
    credit_words="Quell",
    months=(
        "Januar,Jan,Jan. | Februar,Feb,Feb. | Mäerz,Mäe,Mäe. | Abrëll,Abr,Abr. | Mee | Juni,Jun | Juli,Jul"
        " | August,Aug,Aug. | September,Sep,Sep. | Oktober,Okt,Okt. | November,Nov,Nov. | Dezember,Dez,Dez."
    ),
    date_words="Publizéiert | Publizéiert den | Online | Verëffentlecht",
    update_words="Aktualiséiert | Lescht Aktualiséierung | Update | Fir d'lescht aktualiséiert",
    caption_words="Fotoen | Bild | Archivbild | Symbolbild",
    copyright_words="All Rechter reservéiert",
    tag_words="Themen | Schlësselwierder",
    tool_lines=(
        "Annonce | Reklamm | Deelen | Drécken | Späicheren | Umellen | Aloggen | Abonnéieren | Sichen | Menü"
        " | Haaptsäit | Follegt eis | Follegt eis op Facebook | Kontakt | Iwwer eis | Lauschteren | Kucken"
        " | No uewen | Link kopéieren | Dateschutz | Cookien akzeptéieren"
        " | Korrektur"
    ),
    comment_headings="Kommentaren | Kommentéieren | Kommentar schreiwen | Keng Kommentaren",
    embargo_words="Spärfrist bis",
    release_words="Pressematdeelung | Communiqué",
    contact_words="Pressekontakt | Méi Informatiounen",
    site_words=(
        "cookien | abonn | umell | annonc | reklamm | dateschutz | deelen | follegt | klick | kommentar | websäit"
    ),
)
