"""Chichewa."""

from newsformat.plugin import Language


PACK = Language(
    tag="ny",
    related_headings="Werenganinso | Werengani zambiri | Nkhani zina | Nkhani zatsopano | Onaninso | Werengani izi",
    byline_words="Ndi | Wolemba | Yolembedwa ndi | Walemba",
    byline_joiners="ndi | komanso",
    roles="mtolankhani | mkonzi",
    agencies="MANA | Nyasa Times",
    credit_words="Kochokera",
    months=(
        "Januwale,Januwari | Febuluwale,Febuluwari | Malichi,Marichi | Epulo,Epilo | Meyi,Mei | Juni"
        " | Julayi,Julaye | Ogasiti,Ogasti | Seputembala,Seputembara | Okutobala,Okutobara"
        " | Novembala,Novembara | Disembala,Disembara"
    ),
    date_words="Yofalitsidwa",
    update_words="Yasinthidwa",
    caption_words="Chithunzi | Zithunzi | Kanema",
    copyright_words="Maufulu onse",
    tag_words="Mitu",
    tool_lines="Gawani | Sakani | Tsamba loyamba",
    comment_headings="Ndemanga | Siyani ndemanga",
    site_words=(
        "ndemanga | gawani | tsamba | mawu achinsinsi | lembets | malonda | imelo | owerenga | foni | kwaulere | dinani"
    ),
)
