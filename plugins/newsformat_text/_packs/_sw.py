"""Swahili."""

from newsformat.plugin import Language


PACK = Language(
    tag="sw",
    related_headings=(
        "Soma pia | Soma zaidi | Habari zinazohusiana | Makala zinazohusiana | Zaidi kuhusu | Habari zaidi"
        " | Zilizosomwa zaidi | Habari nyingine | Habari mpya | Unaweza kusoma | Tazama pia"
    ),
    byline_words="Na | Mwandishi | Imeandikwa na",
    byline_joiners="na",
    roles="mwandishi | mhariri | mwanahabari",
    credit_words="Chanzo",
    dateline_stops=True,
    months="Januari,Jan | Februari,Feb | Machi,Mac | Aprili,Apr | Mei | Juni,Jun | Julai,Jul | Agosti,Ago | Septemba,Sep | Oktoba,Okt | Novemba,Nov | Desemba,Des",
    date_words="Imechapishwa | Ilichapishwa | Tarehe",
    update_words="Imesasishwa | Ilisasishwa",
    caption_words="Picha | Chanzo cha picha | Maelezo ya picha | Video",
    copyright_words="Haki zote zimehifadhiwa",
    tag_words="Mada | Lebo",
    tool_lines=(
        "Shiriki | Tangazo | Chapisha | Hifadhi | Jisajili | Ingia | Tufuate | Funga | Barua pepe yako haitachapishwa"
    ),
    comment_headings="Maoni | Toa maoni | Acha maoni | Andika maoni | Acha jibu",
    embargo_words="Marufuku kuchapishwa kabla ya",
    release_words="Taarifa kwa vyombo vya habari",
    contact_words="Mawasiliano | Kwa maelezo zaidi",
    site_words=(
        "jarida | jisajili | jiunge | vidakuzi | ingia | akaunti | nenosiri | barua pepe | faragha | masharti"
        " | tangazo | matangazo | programu | pakua | podikasti | bonyeza | kivinjari | bure | maoni | wasomaji"
        " | shiriki | haki zote | hakimiliki | mhariri | picha | video | fuata | facebook | twitter | instagram"
        " | youtube | whatsapp | soma zaidi"
    ),
)
