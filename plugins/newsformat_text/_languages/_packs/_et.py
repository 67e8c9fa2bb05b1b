"""Estonian."""

from newsformat.plugin import Language


PACK = Language(
    tag="et",
    editor_words=(
        "Toimetaja | Toimetas | Tõlkis | Tõlkija | Tõlge | Peatoimetaja | Keeletoimetaja"
        " | Operaator | Inglise keelest tõlkinud | Vene keelest tõlkinud | Tõlkinud"
    ),
    related_headings=(
        "Loe ka | Loe lisaks | Loe veel | Seotud artiklid | Seotud lood | Seotud uudised | Samal teemal | Loetumad"
        " | Enim loetud | Viimased uudised | Soovitame | Veel uudiseid | Vaata ka"
        " | Loe rohkem | Loe edasi: | Loe lähemalt | Loe samal teemal | Rohkem uudiseid | Rohkem samal teemal"
        " | Populaarsed | Populaarsed lood | Populaarsed uudised | Kõige loetumad | Loetuimad | Viimased"
        " | Värsked uudised | Uuemad uudised | Sarnased artiklid | Sarnased lood | Teised uudised | Muud uudised"
        " | Järgmine artikkel | Eelmine artikkel | Sind võib huvitada | Toimetus soovitab | Ära jäta vahele"
        " | Soovitatud"
        " | Loe | Loe siit | Loe teemal | Loe veel samal teemal | Vaata veel | Vaata | Kuula ka"
        " | Seotud artikkel | Seotud lugu | Seotud teemad | Seotud sisu | Seotud | Sarnased uudised"
        " | Veel samal teemal | Veel lugusid | Teised loevad | Viimased lood | Uusimad | Uusimad uudised"
        " | Enimloetud | Populaarsemad | Populaarne | Kommenteeritumad | Enim kommenteeritud"
        " | Tähtsamad uudised | Peauudised | Päevateema | Soovitame lugeda | Soovitused | Toimetaja valik"
        " | Sulle soovitatud | Sulle võib meeldida | Ära maga maha"
        " | Loe seotud | Vaata lisaks | Rohkem | Olulisemad uudised | Võib huvitada"
        " | Uuemad"
        " | Vaata rohkem"
        " | Veel teemal | Vaata videot"
    ),
    byline_words=(
        "Autor | Autorid | Tekst | Kirjutas | Intervjueeris"
        " | Tekst ja fotod | Tekst ja foto | Ajakirjanik | Reporter | Korrespondent | Intervjuu | Postitas"
        " | Kirjutab | Koostas"
        " | By"
    ),
    byline_joiners="ja",
    roles="ajakirjanik | toimetaja | reporter | korrespondent | peatoimetaja | kolumnist",
    agencies=("ERR"),
    credit_words=("Allikas | Allikad | Agentuur"),
    dialogue_dashes=True,
    months=(
        "jaanuar,jaanuaril,jaan | veebruar,veebruaril,veebr | märts,märtsil | aprill,aprillil,apr | mai,mail | juuni,juunil"
        " | juuli,juulil | august,augustil,aug | september,septembril,sept | oktoober,oktoobril,okt"
        " | november,novembril,nov | detsember,detsembril,dets"
    ),
    date_words=("Avaldatud | Kuupäev | Lisatud | Avaldamise kuupäev | Loodud | Ilmus"),
    update_words=("Uuendatud | Täiendatud | Viimati muudetud | Muudetud | Viimati uuendatud"),
    caption_words=(
        "Fotod | Pilt | Illustratsioon | Foto autor"
        " | Foto/ | Fotograaf | Pildid | Pilt on illustratiivne | Illustreeriv foto | Illustreeriv pilt"
        " | Foto on illustratiivne | Foto on illustreeriv | Arhiivifoto | Arhiivipilt | Erakogu | Joonis"
        " | Graafika | Kaart | Kuvatõmmis | Ekraanitõmmis | Karikatuur | Pildi allkiri"
    ),
    copyright_words=(
        "Kõik õigused kaitstud | Autoriõigus | Kõik õigused kaitstud. | Kõik õigused reserveeritud | Autoriõigused"
        " | Loata kopeerimine on keelatud"
    ),
    tag_words=("Märksõnad | Teemad | Teema | Sildid | Kategooria | Rubriik | Võtmesõnad"),
    tool_lines=(
        "Artikli lugemiseks tellige | Artikli lugemiseks logi sisse | Artikli lugemiseks telli | "
        "Kõrge kontrast | Ligipääsetavuse teatis | "
        "Jaga | Reklaam | Prindi | Saada | Salvesta | Kopeeri link | Telli | Logi sisse | Sulge | Avaleht"
        " | Kuula artiklit | Üles"
        " | Sinu e-postiaadressi ei avaldata | Nõutavad väljad on tähistatud | Tühista vastus"
        " | Jälgi meid Facebookis | Jälgi meid Instagramis | Jälgi meid Google Newsis | Liitu uudiskirjaga"
        " | Telli uudiskiri | Telli meie uudiskiri | Lugemisaeg | Jaga artiklit | Jaga Facebookis"
        " | Jaga e-postiga | Link kopeeritud | Saada sõbrale | Salvesta artikkel | Prindi artikkel"
        " | Vaata galeriid | Vaata pilte | Vaata videot | Esita video | Artikkel jätkub pärast reklaami"
        " | Lugu jätkub pärast reklaami | Sisuturundus | Ainult tellijatele | Tellijale"
        " | Artikkel on tellijatele | Loe edasi | Päevatoimetaja | Edasi lugemiseks | Oled juba lugeja | Oled juba tellija | Oled juba tellija? | Telli kohe"
        " | Loo konto | Registreeru | Unustasid parooli | Unustasid parooli? | Lae alla rakendus"
        " | Laadi alla rakendus | E-posti aadress | Sinu e-post | Leidsid vea | Leidsid vea? | Teata veast"
        " | Anna teada | Saada vihje | Võta ühendust | Kirjuta meile | Hääleta | Vaata tulemusi | Näita rohkem"
        " | Näita vähem | Näita kõiki | Lae rohkem | Laen | Tühista | Tagasi | Tagasi algusse | Tagasi üles"
        " | Liigu sisu juurde | Mine sisu juurde | Meist | Autorist | Privaatsustingimused | Privaatsuspoliitika"
        " | Küpsiste seaded | Nõustun | Nõustu kõigiga | See veebileht kasutab küpsiseid | Kasutame küpsiseid"
        " | Loe kogu artiklit | Loe täispikka lugu | Sinu brauser ei toeta | Hea lugeja, näeme et kasutate | Uudis täieneb"
        " | Artiklit täiendatakse"
        " | Kingi artikkel | min lugemist | Artikkel jätkub reklaami järel | Sponsoreeritud sisu"
        " | Ainult tellijale | See artikkel on tellijatele | Telli ajaleht | Uudiskiri | Logi välja"
        " | Registreeri | Keeldu | Kasutustingimused | Vihje | Anna vihje | Jälgi meid | Jälgi | Toeta meid"
        " | Toeta | Märkasid viga? | Küsitlus | Vaata kõiki | Lae veel | Loe artiklit | Esileht"
        " | Suurenda pilti | Pildigalerii | Mängi | Järgmine | Eelmine | Artikkel täieneb | Toimetuse märkus"
        " | Parandus"
        " | Artikli lugemiseks osta tellimus | Artikli edasi lugemiseks"
        " | See artikkel on mõeldud tellijatele | See artikkel on ainult tellijatele | Kui sul on meile vihje"
        " | Liitu meie uudiskirjaga | Oled juba tellija? Logi sisse"
        " | Artikkel jätkub pärast reklaamblokki | Reklaamiplokk | See artikkel on tellijale | Kuula | Kuulake"
        " | Näita veel | Galerii | Järgne meile | Lae alla | Laadi alla | Artikli kuulamine"
        " | Artikkel on kuulatav | Täpsustus | Tagasiside"
        " | Juhime tähelepanu, et artikkel on"
        " | Erakorralised uudised | Erakorraline uudis | Kiiruudised | Kiiruudis | Vali keel | Uudis on täiendamisel | Uudist täiendatakse | Teksti suurus"
        " | Lae alla meie tasuta | Lae alla meie äpp | Lae alla meie rakendus"
        " | Artikkel on vaid tellijatele | Artikkel on ainult tellijatele | Artikkel on mõeldud tellijatele"
        " | Leidsid artiklist vea? | Juhime tähelepanu, et artikkel | Artikkel on rohkem kui"
        " | See artikkel on rohkem kui | Mine algallikale | Artikkel on loodud tehisintellekti"
        " | Kokkuvõte on loodud tehisintellekti | Sul on vihje? | On sul vihje? | Nägid midagi?"
        " | Saada meile vihje"
        " | Õiendus"
        " | Täismahus link | Täispika uudise lugemiseks | Terve uudise lugemiseks"
        " | Vihje saatmiseks | Kas leidsid vea?"
        " | Jälgi meie WhatsAppi kanalit"
        " | Telli iganädalane uudiskiri siit | Telli uudiskiri siit"
        " | Postita kommentaar"
    ),
    comment_headings=(
        "Kommentaarid | Kommenteeri | Lisa kommentaar | Jäta kommentaar | Viimased kommentaarid"
        " | Kirjuta kommentaar | Näita kommentaare | Vaata kommentaare | Kõik kommentaarid | Kommentaare ei ole"
        " | Kommenteerimine on suletud | Loe kommentaare"
        " | Kommentaar | Kommenteeri artiklit | Kommentaare pole | Kommenteerimiseks logi sisse"
        " | Lugejate kommentaarid"
    ),
    embargo_words="Embargo kuni",
    release_words=("Pressiteade | Börsiteade | Pressikutse"),
    contact_words=("Kontakt | Lisainfo | Pressikontakt | Lisateave | Kontaktisik | Meediakontakt | Pressiesindaja"),
    site_words=(
        "tellija | tellimus | uudiskir | küpsis | logi | registreer | konto | parool | e-pos | privaatsus"
        " | tingimus | nõusolek | reklaam | kuulutus | rakendus | allalaad | taskuhääling | klõps | klikk"
        " | brauser | tasuta | kommentaar | modereer | lugeja | jaga | kopeeri | õigused | autoriõigus | toimetus"
        " | galerii | jälgi | vaata"
    ),
    byline_endings=("kirjutab"),
)
