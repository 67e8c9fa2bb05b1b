"""Finnish."""

from newsformat.plugin import Language


PACK = Language(
    tag="fi",
    unnamed_agencies="Uutistoimistot",
    related_headings=(
        "Lue myös | Lue lisää | Katso myös | Lisää aiheesta | Aiheeseen liittyvää | Aiheeseen liittyvät"
        " | Luetuimmat | Uusimmat | Suositellut | Kuuntele myös | Tuoreimmat | Muita uutisia | Suosittelemme"
        " | Aiheesta lisää | Muut lukevat | Suosituimmat | Lue seuraavaksi | Lisää uutisia | Viimeisimmät"
        " | Lue koko juttu | Aiheesta muualla | Lue lisäksi"
    ),
    byline_words="Teksti | Kirjoittaja | Toimittaja | Kirjoittanut | Haastattelu | Haastatteli | Teksti ja kuvat",
    byline_joiners="ja | &",
    roles="toimittaja | kirjeenvaihtaja | päätoimittaja | kolumnisti | politiikan toimittaja | ulkomaantoimittaja",
    agencies="STT-Reuters | STT-AFP | Suomen Tietotoimisto",
    credit_words="Lähde | Lähteet",
    dialogue_dashes=True,
    months=(
        "tammikuuta,tammikuu | helmikuuta,helmikuu | maaliskuuta,maaliskuu | huhtikuuta,huhtikuu | toukokuuta,toukokuu | kesäkuuta,kesäkuu"
        " | heinäkuuta,heinäkuu | elokuuta,elokuu | syyskuuta,syyskuu | lokakuuta,lokakuu | marraskuuta,marraskuu | joulukuuta,joulukuu"
    ),
    date_words="Julkaistu | Julkaisuaika | Päivämäärä",
    update_words="Päivitetty | Viimeksi päivitetty | Muokattu",
    caption_words="Kuva | Kuvat | Kuvaaja | Valokuva | Arkistokuva | Kuvituskuva | Grafiikka | Video",
    copyright_words="Kaikki oikeudet pidätetään | Tekijänoikeus",
    tag_words="Asiasanat | Aiheet | Avainsanat | Tunnisteet",
    tool_lines=(
        "Jaa | Jaa artikkeli | Mainos | Tulosta | Kopioi linkki | Tallenna | Kuuntele | Tilaa | Kirjaudu | Seuraa | Uutiskirje | Lukuaika | Näytä lisää | Sulje | Etusivu"
        " | Sähköpostiosoitettasi ei julkaista | Pakolliset kentät on merkitty"
        " | Sinun täytyy kirjautua sisään | Kirjaudu sisään kommentoidaksesi | Peruuta vastaus"
        " | Artikkelien selaus"
        " | Arvostamme yksityisyyttäsi | Hyväksy | Hyväksy kaikki | Hylkää kaikki | Vain välttämättömät"
    ),
    comment_headings=(
        "Kommentit | Kommentoi | Kirjoita kommentti | Keskustelu"
        " | Jätä kommentti | Jätä vastaus | Uusimmat kommentit | Lisää kommentti"
    ),
    embargo_words="Julkaisuvapaa | Embargo | Julkaisukielto | Julkaistavissa | Embargo päättyy",
    release_words="Lehdistötiedote | Mediatiedote | Julkaisuvapaa heti | Tiedote",
    contact_words="Lisätietoja | Lisätiedot | Yhteyshenkilö | Yhteyshenkilöt | Lisätietoja medialle | Yhteystiedot",
    site_words=(
        "uutiskirje | tilaa | tilaaj | eväste | kirjaudu | rekisteröi | tunnus | salasana | sähköposti | tietosuoja"
        " | ehdot | suostumus | mainos | ilmoitus | sovellus | lataa | podcast | klikkaa | selain | javascript"
        " | ilmai | komment | moderoi | lukijo | jaa | tekijänoikeu | toimitus | sinun | tarjous | kuva | video"
        " | seuraa | facebook | twitter | instagram | youtube | lue lisää | näytä lisää"
    ),
)
