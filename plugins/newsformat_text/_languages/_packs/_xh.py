"""Xhosa."""

from newsformat.plugin import Language


PACK = Language(
    tag="xh",
    related_headings=(
        "Funda kananjalo | Funda ngakumbi | Funda okungakumbi | Ezinye iindaba"
        " | Iindaba ezinxulumeneyo | Iindaba ezintsha | Ezifundwa kakhulu | Iindaba ezifundwa kakhulu"
        " | Jonga kananjalo"
        " | Funda kwakhona | Iindaba zamva"
    ),
    byline_words=("Ngu | Ibhalwe ngu | Umbhali | Intatheli | By"),
    byline_joiners="no | kunye no",
    roles="intatheli | umbhali | umhleli",
    agencies="ANA | SABC News",
    editor_words="Umhleli",
    credit_words="Umthombo",
    months=(
        "Janyuwari,uJanyuwari,EyoMqungu,Jan | Februwari,uFebruwari,EyoMdumba,Feb | Matshi,uMatshi,EyoKwindla,Mat"
        " | Aprili,uAprili,UTshazimpuzi,Epreli,Apr,Epr | Meyi,uMeyi,UCanzibe,Mey | Juni,uJuni,EyeSilimela,Jun"
        " | Julayi,uJulayi,EyeKhala,Jul | Agasti,uAgasti,EyeThupha,Aga | Septemba,uSeptemba,EyoMsintsi,Sep"
        " | Oktobha,uOktobha,EyeDwarha,Okt,Okthoba,Okthobha | Novemba,uNovemba,EyeNkanga,Nov | Disemba,uDisemba,EyoMnga,Dis"
    ),
    date_words="Ipapashwe | Ipapashwe ngo | Umhla",
    update_words="Ihlaziywe",
    caption_words="Umfanekiso | Imifanekiso | Ifoto | Ividiyo",
    copyright_words="Onke amalungelo agciniwe",
    tag_words="Izihloko",
    tool_lines=(
        "Isibhengezo | Izibhengezo | Yabelana | Printa | Gcina | Ngena | Bhalisa | Khangela | Ikhaya | Silandele"
        " | Silandele ku-Facebook | Qhagamshelana nathi | Ngathi | Mamela | Bukela ividiyo"
    ),
    comment_headings="Izimvo | Shiya uluvo | Bhala uluvo",
    site_words=(
        "isibhengezo | bhalis | imeyile | yabelan | silandel | cofa | iwebhusayithi | i-app | izimvo"
        " | abafundi"
        " | iphasiwedi | imiqathango | mahhala | inkqubo"
    ),
)
