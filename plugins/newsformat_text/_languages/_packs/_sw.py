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
        " | Soma zaidi kuhusu | Soma hapa | Soma hii pia | Pia soma | Sikiliza pia | Habari husika"
        " | Habari zinazofanana | Makala zinazofanana | Zinazohusiana | Yanayohusiana | Taarifa zinazohusiana"
        " | Habari nyinginezo | Habari za karibuni | Habari kubwa | Habari maarufu | Habari motomoto"
        " | Habari moto | Zinazosomwa sana | Iliyosomwa zaidi | Zinazovuma | Maarufu | Maarufu zaidi"
        " | Inayopendekezwa | Mapendekezo | Zilizopendekezwa | Huenda ukapenda | Makala inayofuata"
        " | Makala iliyotangulia | Chaguo la mhariri | Zaidi kutoka | Vichwa vya habari"
        " | Unaweza pia kusoma | Unaweza kusoma pia | Soma na hii"
        " | Inayohusiana | Gundua zaidi"
        " | Zaidi kuhusu mada hii"
    ),
    byline_words=(
        "Na | Mwandishi | Imeandikwa na | Imeandaliwa na | Imetayarishwa na | Imechapishwa na | Mwanahabari | Ripota | Imeripotiwa na"
        " | By"
        " | Maandishi"
    ),
    byline_joiners="na",
    roles="mwandishi | mhariri | mwanahabari",
    credit_words=("Chanzo | Vyanzo | Shirika"),
    dateline_stops=True,
    months="Januari,Jan | Februari,Feb | Machi,Mac | Aprili,Apr | Mei | Juni,Jun | Julai,Jul | Agosti,Ago | Septemba,Sep | Oktoba,Okt | Novemba,Nov | Desemba,Des",
    date_words=("Imechapishwa | Ilichapishwa | Tarehe | Iliyochapishwa | Tarehe ya kuchapishwa"),
    update_words=("Imesasishwa | Ilisasishwa | Ilisasishwa mwisho | Imeboreshwa"),
    caption_words=(
        "Picha | Chanzo cha picha | Maelezo ya picha"
        " | Picha na | Picha/ | Picha ya maktaba | Picha kwa hisani ya | Picha kwa hisani | Picha: Kwa Hisani"
        " | Picha kutoka | Chanzo cha picha, | Maelezo ya picha, | Maktaba | Mchoro | Katuni | Mpiga picha"
    ),
    copyright_words=(
        "Haki zote zimehifadhiwa | Haki zote zimehifadhiwa. | Hakimiliki | Haki miliki"
        " | Hairuhusiwi kunakili bila idhini"
    ),
    tag_words=("Mada | Lebo | Maneno muhimu | Vitambulisho | Kategoria | Aina"),
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
        " | Sikiliza makala | Shirikisha | Shiriki kwenye Facebook | Imedhaminiwa | Jiandikishe | Jiunge nasi"
        " | Jiunge na chaneli yetu | Jiunge na kundi letu | Umesahau nywila? | Weka barua pepe yako"
        " | Tufuate kwenye | Changia | Kura ya maoni | Tazama yote | Habari zote | Rudi nyuma"
        " | Ukurasa wa mwanzo | Picha zaidi | Matunzio ya picha | Cheza video | Ruka hadi maudhui"
        " | Pakua programu yetu ya simu | Tufuate kwenye mitandao ya kijamii"
        " | Tufuatilie"
        " | Tufuatilie kwenye WhatsApp kwa habari | Makala haya ni ya wanachama pekee"
        " | Pata habari mpya kupitia chaneli yetu"
        " | Sikiliza habari"
        " | Jisajili kwa jarida letu | Pakua programu yetu | Pakua app yetu | Bonyeza hapa kusoma zaidi"
        " | Bonyeza hapa | Bonyeza hapa kupata | Tuma maoni yako kwa | Tutumie habari | Una habari?"
        " | Michuzi Blog"
        " | Endelea kufuatilia mitandao yetu | Endelea kutufuatilia"
        " | Kwa waliojisajili pekee | Unga mkono uandishi wetu"
    ),
    comment_headings=(
        "Maoni | Toa maoni | Acha maoni | Andika maoni | Acha jibu"
        " | Toa maoni yako | Hakuna maoni | Maoni yako | Soma maoni"
        " | Ongeza maoni | Weka maoni | Tuma maoni | Tazama maoni | Jadili | Maoni ya wasomaji"
        " | Toa maoni yako hapa | Kuna maoni"
    ),
    embargo_words="Marufuku kuchapishwa kabla ya",
    release_words="Taarifa kwa vyombo vya habari",
    contact_words="Mawasiliano | Kwa maelezo zaidi",
    site_words=(
        "jarida | jisajili | jiunge | vidakuzi | ingia | akaunti | nenosiri | barua pepe | faragha | masharti"
        " | tangazo | matangazo | programu | pakua | podikasti | bonyeza | kivinjari | bure | maoni | wasomaji"
        " | shiriki | haki zote | hakimiliki | mhariri | picha | video | fuata"
        " | soma zaidi"
    ),
    editor_words=("Mhariri | Imehaririwa na | Imetafsiriwa na | Tafsiri | Mfasiri | Imeandaliwa na"),
    agencies=("Mwananchi | TSN"),
)
