"""Shona."""

from newsformat.plugin import Language


PACK = Language(
    tag="sn",
    related_headings=(
        "Verengawo | Verenga zvakare | Verengai zvakare | Dzimwe nhau | Nhau dzakabatana | Nyaya dzakabatana"
        " | Nhau dzichangobva kuitika | Dzinonyanya kuverengwa"
        " | Verenga zvimwe | Nhau dzakafanana"
    ),
    byline_words=("Na | Yakanyorwa na | Munyori | By"),
    byline_joiners="na",
    roles="mutori wenhau | munyori | mupepeti",
    agencies="ZBC | Kwayedza | Zimpapers",
    credit_words="Kwabva nhau",
    months=(
        "Ndira | Kukadzi | Kurume | Kubvumbi | Chivabvu | Chikumi | Chikunguru | Nyamavhuvhu | Gunyana | Gumiguru"
        " | Mbudzi | Zvita"
    ),
    date_words="Yakaburitswa | Zuva",
    update_words="Yakagadziridzwa",
    caption_words="Mufananidzo | Mifananidzo | Vhidhiyo",
    copyright_words="Kodzero dzese",
    tag_words="Misoro",
    tool_lines="Kushambadza | Govera | Tsvaga | Titevereyi | Pinda | Nyoresa | Taura nesu | Nezvedu",
    comment_headings="Mazwi enyu | Pfungwa dzenyu | Taurai pfungwa dzenyu",
    site_words=(
        "kushambadz | nyores | govera | titever | dzvany | vaverengi | webhusaiti | imeyiri"
        " | mahara | mitemo | foni | nhepfenyuro | pepanhau"
    ),
)
