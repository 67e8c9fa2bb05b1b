"""Estonian."""

from newsformat.plugin import Language


PACK = Language(
    tag="et",
    editor_words="Toimetaja | Toimetas",
    related_headings=(
        "Loe ka | Loe lisaks | Loe veel | Seotud artiklid | Seotud lood | Seotud uudised | Samal teemal | Loetumad"
        " | Enim loetud | Viimased uudised | Soovitame | Veel uudiseid | Vaata ka"
        " | Loe rohkem | Loe edasi: | Loe lähemalt | Loe samal teemal | Rohkem uudiseid | Rohkem samal teemal"
        " | Populaarsed | Populaarsed lood | Populaarsed uudised | Kõige loetumad | Loetuimad | Viimased"
        " | Värsked uudised | Uuemad uudised | Sarnased artiklid | Sarnased lood | Teised uudised | Muud uudised"
        " | Järgmine artikkel | Eelmine artikkel | Sind võib huvitada | Toimetus soovitab | Ära jäta vahele"
        " | Soovitatud"
    ),
    byline_words="Autor | Autorid | Tekst | Kirjutas | Intervjueeris",
    byline_joiners="ja",
    roles="ajakirjanik | toimetaja | reporter | korrespondent | peatoimetaja | kolumnist",
    agencies="BNS",
    credit_words="Allikas | Allikad",
    dialogue_dashes=True,
    months=(
        "jaanuar,jaanuaril,jaan | veebruar,veebruaril,veebr | märts,märtsil | aprill,aprillil,apr | mai,mail | juuni,juunil"
        " | juuli,juulil | august,augustil,aug | september,septembril,sept | oktoober,oktoobril,okt"
        " | november,novembril,nov | detsember,detsembril,dets"
    ),
    date_words="Avaldatud | Kuupäev | Lisatud",
    update_words="Uuendatud | Täiendatud | Viimati muudetud",
    caption_words="Foto | Fotod | Pilt | Video | Illustratsioon | Foto autor",
    copyright_words="Kõik õigused kaitstud | Autoriõigus",
    tag_words="Märksõnad | Teemad",
    tool_lines=(
        "Jaga | Reklaam | Prindi | Saada | Salvesta | Kopeeri link | Telli | Logi sisse | Sulge | Avaleht"
        " | Kuula artiklit | Üles"
        " | Sinu e-postiaadressi ei avaldata | Nõutavad väljad on tähistatud | Tühista vastus"
        " | Jälgi meid Facebookis | Jälgi meid Instagramis | Jälgi meid Google Newsis | Liitu uudiskirjaga"
        " | Telli uudiskiri | Telli meie uudiskiri | Lugemisaeg | Jaga artiklit | Jaga Facebookis"
        " | Jaga e-postiga | Link kopeeritud | Saada sõbrale | Salvesta artikkel | Prindi artikkel"
        " | Vaata galeriid | Vaata pilte | Vaata videot | Esita video | Artikkel jätkub pärast reklaami"
        " | Lugu jätkub pärast reklaami | Sisuturundus | Ainult tellijatele | Tellijale"
        " | Artikkel on tellijatele | Loe edasi | Oled juba tellija | Oled juba tellija? | Telli kohe"
        " | Loo konto | Registreeru | Unustasid parooli | Unustasid parooli? | Lae alla rakendus"
        " | Laadi alla rakendus | E-posti aadress | Sinu e-post | Leidsid vea | Leidsid vea? | Teata veast"
        " | Anna teada | Saada vihje | Võta ühendust | Kirjuta meile | Hääleta | Vaata tulemusi | Näita rohkem"
        " | Näita vähem | Näita kõiki | Lae rohkem | Laen | Tühista | Tagasi | Tagasi algusse | Tagasi üles"
        " | Liigu sisu juurde | Mine sisu juurde | Meist | Autorist | Privaatsustingimused | Privaatsuspoliitika"
        " | Küpsiste seaded | Nõustun | Nõustu kõigiga | See veebileht kasutab küpsiseid | Kasutame küpsiseid"
        " | Loe kogu artiklit | Loe täispikka lugu | Sinu brauser ei toeta | Uudis täieneb"
        " | Artiklit täiendatakse"
    ),
    comment_headings=(
        "Kommentaarid | Kommenteeri | Lisa kommentaar | Jäta kommentaar | Viimased kommentaarid"
        " | Kirjuta kommentaar | Näita kommentaare | Vaata kommentaare | Kõik kommentaarid | Kommentaare ei ole"
        " | Kommenteerimine on suletud | Loe kommentaare"
    ),
    embargo_words="Embargo kuni | Embargo",
    release_words="Pressiteade",
    contact_words="Kontakt | Lisainfo | Pressikontakt",
    site_words=(
        "tellija | tellimus | uudiskir | küpsis | logi | registreer | konto | parool | e-pos | privaatsus"
        " | tingimus | nõusolek | reklaam | kuulutus | rakendus | allalaad | taskuhääling | klõps | klikk"
        " | brauser | tasuta | kommentaar | modereer | lugeja | jaga | kopeeri | õigused | autoriõigus | toimetus"
        " | galerii | jälgi | vaata"
    ),
)
