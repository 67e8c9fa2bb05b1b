"""Estonian."""

from newsformat.plugin import Language


PACK = Language(
    tag="et",
    editor_words="Toimetaja | Toimetas",
    related_headings=(
        "Loe ka | Loe lisaks | Loe veel | Seotud artiklid | Seotud lood | Seotud uudised | Samal teemal | Loetumad"
        " | Enim loetud | Viimased uudised | Soovitame | Veel uudiseid | Vaata ka"
    ),
    byline_words="Autor | Autorid | Tekst | Kirjutas | Intervjueeris",
    byline_joiners="ja",
    roles="ajakirjanik | toimetaja | reporter | korrespondent | peatoimetaja | kolumnist",
    agencies="BNS",
    credit_words="Allikas | Allikad",
    dialogue_dashes=True,
    months=(
        "jaanuar,jaan | veebruar,veebr | märts | aprill,apr | mai | juuni | juuli | august,aug | september,sept"
        " | oktoober,okt | november,nov | detsember,dets"
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
    ),
    comment_headings="Kommentaarid | Kommenteeri | Lisa kommentaar | Jäta kommentaar | Viimased kommentaarid",
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
