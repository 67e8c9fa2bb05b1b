"""Luganda."""

from newsformat.plugin import Language


PACK = Language(
    tag="lg",
    related_headings=(
        "Soma na bino | Soma ne | Soma nabino | Emboozi endala | Amawulire amalala | Amawulire agaakasembayo | Ebirala"
    ),
    byline_words="Bya | Byawandiikiddwa",
    byline_joiners="ne",
    roles="omusasi | omusasi waffe",
    agencies="Bukedde | New Vision",
    credit_words="Ensulo",
    months=(
        "Ogusooka,Gatonnya,Janwali | Ogwokubiri,Mukutulansanja,Febwali | Ogwokusatu,Mugulansigo,Marisi"
        " | Ogwokuna,Kafuumuulampawu,Apuli | Ogwokutaano,Muzigo,Maayi | Ogwomukaaga,Ssebaaseka,Juuni"
        " | Ogwomusanvu,Kasambula,Julaayi | Ogwomunaana,Muwakanya,Agusito | Ogwomwenda,Mutunda,Sebuttemba"
        " | Ogwekkumi,Mukulukusabitungotungo,Okitobba | Ogwekkumi n'ogumu,Museenene,Novemba"
        " | Ogwekkumi n'ebiri,Ntenvu,Desemba"
    ),
    date_words="Bifulumiziddwa | Kyafulumizibwa",
    update_words="Kyalongooseddwa",
    caption_words="Ekifaananyi | Ebifaananyi",
    copyright_words="Eddembe lyonna lya",
    tag_words="Emiramwa",
    tool_lines="Gabana | Noonya | Olupapula olusooka | Soma ebisingawo",
    comment_headings="Ebirowoozo | Teeka ekirowoozo",
    site_words=(
        "gabana | ekirowoozo | omukutu | ekigambo ky'okuyingira | wewandiis | ekirango | abasomi | ssimu"
        " | bwereere | nnyiga | goberera"
    ),
)
