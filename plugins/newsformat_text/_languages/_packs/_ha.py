"""Hausa."""

from newsformat.plugin import Language


PACK = Language(
    tag="ha",
    related_headings=(
        "Karanta wannan | Ku karanta | Karin bayani | Karanta ƙari | Karanta cikakken labari"
        " | Labarai masu alaka | Labarai masu nasaba | Karin labarai | Wasu labarai"
        " | Wasu labaran | Sabbin labarai | Manyan labarai | Labaran da aka fi karantawa | Wadanda aka fi karantawa"
        " | Kuna iya karanta | Kuna iya duba | Kada a rasa | Kar a manta da | Duba kuma"
        " | DAGA LARABA: | NAJERIYA A YAU:"
        " | Karin labari"
        " | Labaran da suka danganci wannan | Labaran da suka shafi wannan"
        " | Ƙarin labarai | Sauran labarai | Masu alaƙa | Duba wannan | Ku karanta kuma"
        " | Ƙarin bayani kan wannan batu | Labari na gaba"
    ),
    byline_words=("Marubuci | Marubuciya | Wanda ya rubuta | Rubutawa | Daga wakilinmu | Daga | By | Rubutu"),
    byline_joiners="da",
    roles="wakili | wakilinmu | ɗan jarida | dan jarida | edita | mai aiko da rahoto",
    agencies="NAN | ANA",
    editor_words=("Tacewa | Edita | Fassara | Fassarawa"),
    place_words="daga",
    credit_words="Majiya | Tushe | Asali",
    dateline_stops=True,
    months=(
        "Janairu,Jan | Fabrairu,Faburairu,Fab | Maris,Mar | Afrilu,Afirilu,Afi | Mayu,May | Yuni,Yun | Yuli,Yul"
        " | Agusta,Agu | Satumba,Sat | Oktoba,Okt | Nuwamba,Nuw | Disamba,Dis"
    ),
    date_words="An wallafa | An wallafa a | Lokacin wallafa | An buga | Ranar",
    update_words="An sabunta | Lokacin sabuntawa",
    caption_words=("Hoto | Bayanan bidiyo | Bidiyo | Hoton | Mai ɗaukar hoto"),
    copyright_words="An kiyaye dukkan hakkoki | Dukkan hakkoki na | Hakkin mallaka",
    tag_words="Batutuwa | Maudu'ai | Mahimman kalmomi",
    tool_lines=(
        "Ku same mu a | Ku biyo mu a | KU LATSA: | Ga masu shawara ko korafi | Talla | Tallace-tallace | Raba | Yaɗa | Yada | Yada labarin | Aika | Adana | Buga | Kwafi | Shiga"
        " | Yi rajista | Biyo mu | Ku biyo mu | Ku biyo mu a Facebook | Ku biyo mu a WhatsApp | Ku kasance da mu"
        " | Saurari | Saurari wannan labari | Kalla | Kalli bidiyo | Kai tsaye | Kai-tsaye | Koma baya | Na gaba"
        " | Koma sama | Duba su baki daya | Sauke manhaja | Sauke shiri | Tuntube mu | Game da mu | Sassa"
        " | Tsallaka zuwa abubuwan da ke ciki | Muna amfani da kukis | Ka'idojin sirri | Latsa nan"
        " | Sami labarai | Adireshin imel dinku ba zai bayyana ba"
        " | Ku bi mu a"
        " | Ku shiga tashar"
        " | Saurari labarin | Kai rahoton kuskure | Shiga tasharmu ta WhatsApp | Kwafi mahada"
    ),
    comment_headings="Ra'ayoyi | Ra'ayoyin masu karatu | Bar ra'ayi | Ku bayyana ra'ayinku | Babu ra'ayi | Bayyana ra'ayinka",
    embargo_words="Kada a wallafa kafin",
    release_words="Sanarwa ga manema labarai | Sanarwa ga 'yan jarida",
    contact_words="Domin karin bayani | Don ƙarin bayani | Tuntuɓi",
    site_words=(
        "rajist | imel | kukis | sirri | talla | shafin | manhaj | sauke | latsa | danna | kyauta | biyo | wallaf"
        " | raba | yaɗa | saurar | kall | bidiyo | hoton | ra'ayi | masu karatu | hakk"
        " | karanta"
    ),
)
