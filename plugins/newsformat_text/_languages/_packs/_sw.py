"""Swahili."""

from newsformat.plugin import Language


PACK = Language(
    tag="sw",
    related_headings=(
        "Soma pia | Soma zaidi | Habari zinazohusiana | Makala zinazohusiana | Zaidi kuhusu | Habari zaidi"
        " | Zilizosomwa zaidi | Habari nyingine | Habari mpya | Unaweza kusoma | Tazama pia"
        " | Soma: | Tazama zaidi | Habari za hivi punde | Habari kuu | Makala nyingine | Zinazosomwa zaidi"
        " | Unaweza pia kupenda | Unaweza kupenda | Inayofuata | Iliyotangulia | Usikose"
        " | Mada zinazohusiana"
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
        " | Tufuate kwenye WhatsApp | Tufuate kwenye Facebook | Tufuate kwenye Instagram"
        " | Jiunge na chaneli yetu ya WhatsApp | Jiandikishe kwa jarida letu | Jisajili kupokea"
        " | Sikiliza habari hii | Muda wa kusoma | Shiriki habari hii | Sambaza | Sambaza habari hii"
        " | Nakili kiungo | Kiungo kimenakiliwa | Tazama picha | Tazama video | Matangazo"
        " | Habari inaendelea baada ya tangazo | Maudhui yaliyodhaminiwa | Endelea kusoma | Jiunge"
        " | Umesahau nywila | Pakua programu | Pakua app | Barua pepe | Barua pepe yako | Ripoti kosa"
        " | Wasiliana nasi | Tuandikie | Piga kura | Onyesha zaidi | Ona zaidi | Ona yote | Pakia zaidi | Ghairi"
        " | Tuma | Rudi juu | Nyumbani | Mwanzo | Ruka hadi kwenye maudhui | Kuhusu sisi | Kuhusu mwandishi"
        " | Sera ya faragha | Vigezo na masharti | Kubali | Kubali zote | Tovuti hii hutumia vidakuzi"
        " | Tunatumia vidakuzi"
        " | Soma habari kamili | Soma makala kamili | Kivinjari chako hakitumii | Taarifa zaidi kukujia"
        " | Anwani yako ya barua pepe haitachapishwa"
    ),
    comment_headings=(
        "Maoni | Toa maoni | Acha maoni | Andika maoni | Acha jibu"
        " | Toa maoni yako | Hakuna maoni | Maoni yako | Soma maoni"
    ),
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
