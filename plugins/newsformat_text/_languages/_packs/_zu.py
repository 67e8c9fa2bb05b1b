"""Zulu."""

from newsformat.plugin import Language


PACK = Language(
    tag="zu",
    related_headings=(
        "Funda nalokhu | Funda okunye | Funda kabanzi | Funda okuningi | Bheka futhi | Bona futhi"
        " | Izindaba ezihlobene | Izihloko ezihlobene | Ezinye izindaba | Izindaba ezinye | Okunye"
        " | Izindaba ezisematheni | Izindaba ezintsha | Ezisanda kungena | Izindaba ezifundwa kakhulu"
        " | Ezifundwe kakhulu | Ezifundwa kakhulu | Izindaba ezinkulu | Ungase uthande | Ungaphuthelwa"
        " | Funda nalapha"
        " | Funda noma | Funda lokhu"
        " | Izindaba zakamuva | Ezihlobene"
    ),
    byline_words="Ngu | Ibhalwe ngu | Ibhalwe | Umbhali | Intatheli | Ibhalwe yi",
    byline_joiners="no | ne | kanye no",
    roles="intatheli | umbhali | umhleli | umlobi",
    agencies="ANA | SABC News",
    editor_words="Umhleli",
    credit_words="Umthombo",
    months=(
        "Januwari,uJanuwari,uMasingana,Jan | Februwari,uFebruwari,uNhlolanja,Feb | Mashi,uMashi,Matshi,uNdasa,Mas"
        " | Ephreli,u-Ephreli,Apreli,u-Apreli,uMbaso,Eph | Meyi,uMeyi,uNhlaba,Mey | Juni,uJuni,uNhlangulana,Jun"
        " | Julayi,uJulayi,uNtulikazi,Jul | Agasti,uAgasti,u-Agasti,uNcwaba,Aga"
        " | Septhemba,uSepthemba,Septemba,uMandulo,Sep | Okthoba,u-Okthoba,Oktoba,uMfumfu,Okt"
        " | Novemba,uNovemba,uLwezi,Nov | Disemba,uDisemba,uZibandlela,Dis"
    ),
    date_words="Ishicilelwe | Ishicilelwe ngo | Kushicilelwe | Usuku | Ngomhla ka",
    update_words="Ibuyekezwe | Ivuselelwe | Kubuyekezwe",
    caption_words="Isithombe | Isithombe ngu | Izithombe | Ividiyo | Umthombo wesithombe | Isithombe sigciniwe",
    copyright_words="Wonke amalungelo | Wonke amalungelo agodliwe",
    tag_words="Izihloko | Amathegi",
    tool_lines=(
        "Isikhangiso | Izikhangiso | Yabelana | Yabelana ngale ndaba | Abelana | Thumela | Gcina | Phrinta | Ngena"
        " | Bhalisa | Bhalisela | Silandele | Silandele ku-Facebook | Silandele ku-WhatsApp | Joyina | Lalela"
        " | Lalela le ndaba | Buka | Buka ividiyo | Buka zonke | Bona zonke | Xhumana nathi | Mayelana nathi"
        " | Inqubomgomo yobumfihlo | Sisebenzisa ama-cookies | Landa i-app | Chofoza lapha | Khetha ulimi"
        " | Buyela phezulu | Ikhasi elilandelayo | Ikheli lakho le-imeyili ngeke lishicilelwe"
    ),
    comment_headings="Amazwana | Imibono | Shiya amazwana | Beka uvo | Phawula | Bhala amazwana | Awekho amazwana",
    embargo_words="Akumele kushicilelwe ngaphambi kuka",
    release_words="Isitatimende sabezindaba | Isitatimende kwabezindaba",
    contact_words="Imininingwane | Ukuze uthole imininingwane | Oxhumana naye",
    site_words=(
        "isikhangiso | izikhangiso | bhalis | imeyili | i-imeyili | ubumfihlo | yabelana | silandele"
        " | chofoza | landa | mahhala | iwebhusayithi | ikhasi | i-app | ividiyo | izithombe | lalela | joyina"
        " | amalungelo | amazwana | abafundi | xhumana"
        " | funda"
    ),
)
