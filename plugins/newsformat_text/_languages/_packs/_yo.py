"""Yoruba."""

from newsformat.plugin import Language


PACK = Language(
    tag="yo",
    related_headings=(
        "Àwọn àkórí tójọra | Àwọn afíkun lórí ìròyìn yìí | Àwọn ìròyìn míràn | Ìròyìn míràn | Àwọn ìròyìn tó jọra"
        " | Ẹ ka | Ka síwájú | Ẹ ka síwájú | Ẹ lè ka | Ìròyìn tó ṣe kókó | Àwọn ìròyìn tó ṣe kókó"
        " | Ìròyìn tuntun | Èyí tí ó ṣẹ̀ṣẹ̀dé | Èyí tí wọ́n kà jùlọ | Ìròyìn tí wọ́n kà jùlọ | Ẹ má ṣe gbàgbé"
        " | Ka tún | Kà tún | Ka siwaju | Ìròyìn tó jọra | Àwọn ìròyìn mìíràn"
        " | Ka èyí náà | Ẹ tún lè ka"
        " | Ka tún ka | Ìròyìn tó jọ mọ́ ọ | Ìròyìn tó jọ èyí"
        " | Ìròyìn tó jọmọ | Ìròyìn mìíràn | Awọn iroyin miiran | Tún ka"
    ),
    byline_words=("Oǹkọ̀wé | Akọ̀ròyìn | Láti ọwọ́ | Láti ọwọ | Láti owó | Òǹkọ̀wé | By"),
    byline_joiners="àti | ati",
    roles="akọ̀ròyìn | oníròyìn | olóòtú | oǹkọ̀wé",
    agencies="NAN",
    editor_words="Olóòtú",
    place_words="láti",
    credit_words="Orísun",
    months=(
        "Oṣù Ṣẹ́rẹ́,Ṣẹ́rẹ́,Oṣù Kínní,Oṣù Kìíní,Jánúárì | Oṣù Èrèlè,Èrèlè,Oṣù Kejì,Fébúárì"
        " | Oṣù Ẹrẹ̀nà,Ẹrẹ̀nà,Ẹrẹ́nà,Oṣù Ẹrẹ́nà,Oṣù Kẹta,Máàṣì | Oṣù Ìgbé,Ìgbé,Oṣù Kẹrin,Épírì | Oṣù Ẹ̀bibi,Ẹ̀bibi,Oṣù Kàrún,Oṣù Karùn-ún"
        " | Oṣù Òkúdu,Òkúdu,Oṣù Kẹfà | Oṣù Agẹmọ,Agẹmọ,Oṣù Keje | Oṣù Ògún,Ògún,Oṣù Kẹjọ"
        " | Oṣù Owewe,Owewe,Oṣù Kẹsàn-án,Oṣù Kẹsàn | Oṣù Ọ̀wàrà,Ọ̀wàrà,Oṣù Kẹwàá,Oṣù Kẹwà"
        " | Oṣù Bélú,Bélú,Oṣù Kọkànlá | Oṣù Ọ̀pẹ̀,Ọ̀pẹ̀,Oṣù Kejìlá"
    ),
    date_words="Tí a fiṣọwọ́ ní | A gbé e jáde | Ọjọ́ | Déètì",
    update_words="A ṣe àtúnṣe | Àtúnṣe",
    caption_words=("Àwòrán | Àkọlé fídíò | Fídíò | Ayàwòrán"),
    copyright_words="Gbogbo ẹ̀tọ́",
    tag_words="Àkórí | Àwọn àkórí",
    tool_lines=(
        "Ìpolówó | Ìpolówó ọjà | Pín | Ẹ pín | Tẹ̀ síbí | Tẹ ibí | Wo gbogbo ẹ̀ | Gbọ́ | Wò | Ẹ wo fídíò | Tókàn | Ìṣájú"
        " | Ní yàjóyàjó | Lọ́wọ́lọ́wọ́ | Fò kọjá sí nnkan tí ó wà nínú rẹ̀ | Ẹ tẹ̀lé wa | Ẹ darapọ̀ mọ́ wa | Wọlé"
        " | Forúkọ sílẹ̀ | Àwọn abala | Kàn sí wa | Nípa wa | Ìlànà ìpamọ́ | Ojú ewé to wà yìí"
        " | Dara pọ̀ mọ́ ìkànnì WhatsApp wa"
    ),
    comment_headings="Àwọn èsì | Èsì | Fi èsì sílẹ̀ | Kọ èsì | Ọ̀rọ̀ yín",
    embargo_words="Ẹ má gbé e jáde ṣáájú",
    release_words="Àtẹ̀jáde fún àwọn oníròyìn",
    contact_words="Fún àlàyé síi | Fún àlàyé sí i",
    site_words=(
        "ìpolówó | pín | forúkọ | ojú òpó | ojú ewé | ìtàkùn | tẹ̀ síbí | fídíò | àwòrán | gbọ́ | ìlànà | détà"
        " | ìmẹ́ẹ̀lì | ímeèlì | ọ̀fẹ́ | tẹ̀lé wa | darapọ̀ | ẹ̀tọ́ | èsì"
    ),
)
