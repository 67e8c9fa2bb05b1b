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
        " | Lue lisää aiheesta | Lue lisää täältä | Lue koko artikkeli | Lue juttu | Lue artikkeli | Lue aiemmin"
        " | Lue aiheesta lisää | Lisää samasta aiheesta | Lisää juttuja | Lisää luettavaa"
        " | Aiheeseen liittyvät artikkelit | Samasta aiheesta | Samankaltaisia artikkeleita | Luetuimmat jutut"
        " | Luetuimmat artikkelit | Luetuimmat nyt | Tuoreimmat uutiset | Tuoreimmat artikkelit"
        " | Uusimmat uutiset | Uusimmat artikkelit | Viimeisimmät uutiset | Suosituimmat jutut"
        " | Suositellut artikkelit | Suositeltua | Suosittelemme myös | Toimitus suosittelee"
        " | Toimituksen valinnat | Toimituksen poiminnat | Sinua voisi kiinnostaa | Sinua saattaa kiinnostaa"
        " | Saatat pitää myös | Saattaisit pitää myös näistä | Näitä luetaan | Näitä luetaan nyt"
        " | Muut lukivat myös | Muita artikkeleita | Seuraava artikkeli | Edellinen artikkeli | Älä missaa"
        " | Älä missaa: | Juuri nyt luetuimmat"
        " | Lue aiheesta"
    ),
    byline_words="Teksti | Kirjoittaja | Toimittaja | Kirjoittanut | Haastattelu | Haastatteli | Teksti ja kuvat",
    byline_joiners="ja | &",
    roles="toimittaja | kirjeenvaihtaja | päätoimittaja | kolumnisti | politiikan toimittaja | ulkomaantoimittaja",
    agencies="TT | STT-Reuters | STT-AFP | Suomen Tietotoimisto",
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
        "Kuuntele suorana | Kuuntele suoraa lähetystä | "
        "Jaa | Jaa artikkeli | Mainos | Tulosta | Kopioi linkki | Tallenna | Kuuntele | Tilaa | Kirjaudu | Seuraa | Uutiskirje | Lukuaika | Näytä lisää | Sulje | Etusivu"
        " | Sähköpostiosoitettasi ei julkaista | Pakolliset kentät on merkitty"
        " | Sinun täytyy kirjautua sisään | Kirjaudu sisään kommentoidaksesi | Peruuta vastaus"
        " | Artikkelien selaus"
        " | Arvostamme yksityisyyttäsi | Hyväksy | Hyväksy kaikki | Hylkää kaikki | Vain välttämättömät"
        " | Seuraa meitä WhatsAppissa | Seuraa meitä Facebookissa | Seuraa meitä Instagramissa"
        " | Seuraa meitä somessa | Seuraa meitä Google Newsissa | Seuraa meitä X:ssä | Tilaa uutiskirje"
        " | Tilaa uutiskirjeemme | Tilaa ilmainen uutiskirje | Tilaa lehti | Tilaa nyt"
        " | Lisää ensisijaiseksi lähteeksi | Kuuntele artikkeli | Kuuntele juttu | Tekoälyn tekemä tiivistelmä"
        " | Tiivistelmä on tekoälyn tekemä | Tiivistelmän on tehnyt tekoäly | Tekoälyn tiivistelmä"
        " | Tiivistelmä on tehty tekoälyn avulla | Jaa juttu | Jaa Facebookissa | Jaa X:ssä | Jaa WhatsAppissa"
        " | Jaa sähköpostilla | Linkki kopioitu | Lähetä sähköpostilla | Lahjoita artikkeli | Lahjoita juttu"
        " | Tallenna artikkeli | Tallenna myöhemmäksi | Tallennetut artikkelit | Lue myöhemmin | Suurenna kuva"
        " | Avaa kuvat | Avaa kuvagalleria | Katso kuvat | Katso kaikki kuvat | Katso video | Toista video"
        " | Mainos (juttu jatkuu alla) | Juttu jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen jälkeen"
        " | Juttu jatkuu kuvan alla | Juttu jatkuu videon alla | Juttu jatkuu grafiikan jälkeen"
        " | Kaupallinen yhteistyö | Maksettu sisältö | Sponsoroitu sisältö | Vain tilaajille | Tilaajille"
        " | Tämä artikkeli on vain tilaajille | Tämä juttu on vain tilaajille"
        " | Artikkeli on tarkoitettu tilaajille | Jatka lukemista | Jatkaaksesi lukemista | Oletko jo tilaaja"
        " | Oletko jo tilaaja? | Onko sinulla jo tunnus | Etkö ole vielä tilaaja | Unohditko salasanasi"
        " | Kirjaudu sisään | Kirjaudu ulos | Luo tunnus | Luo tili | Rekisteröidy | Oma tili | Omat tiedot"
        " | Kokeile ilmaiseksi | Tue meitä | Tue riippumatonta journalismia | Lataa sovellus"
        " | Lataa sovelluksemme | Ota ilmoitukset käyttöön | Ilmoitukset | Sähköpostiosoite"
        " | Sähköpostiosoitteesi | Syötä sähköpostiosoitteesi | Jokin meni pieleen | Tapahtui virhe"
        " | Yritä uudelleen | Huomasitko virheen | Löysitkö virheen | Ilmoita virheestä | Korjaukset | Oikaisu"
        " | Oikaisut | Lähetä palautetta | Anna palautetta | Lähetä juttuvinkki | Juttuvinkki | Vinkkaa meille"
        " | Lähetä vinkki | Ota yhteyttä | Mitä mieltä olit jutusta | Mitä pidit jutusta | Äänestä"
        " | Katso tulokset | Siirry sisältöön | Siirry pääsisältöön | Hyppää sisältöön | Takaisin ylös"
        " | Takaisin etusivulle | Peruuta | Näytä vähemmän | Näytä kaikki | Lataa lisää | Ladataan"
        " | Seuraa aihetta | Seuraa kirjoittajaa | Seuraa toimittajaa | Kirjoittajasta | Tietoa meistä"
        " | Tietosuoja | Tietosuojaseloste | Tietosuojakäytäntö | Käyttöehdot | Evästeet | Evästeasetukset"
        " | Hyväksy evästeet | Käytämme evästeitä | Tämä sivusto käyttää evästeitä | Sisältöä ei voida näyttää"
        " | Video ei ole saatavilla | Näköislehti | Lue näköislehti | Päätoimittaja | Kuolinilmoitukset"
        " | Ristikko | Sudoku | Asiakaspalvelu | Uutiskirjeet"
        " | Selaimesi ei tue | Juttua päivitetään | Uutista täydennetään | Artikkelia päivitetään"
        " | Kirjoitus on julkaistu kategoriassa"
    ),
    comment_headings=(
        "Kommentit | Kommentoi | Kirjoita kommentti | Keskustelu"
        " | Jätä kommentti | Jätä vastaus | Uusimmat kommentit | Lisää kommentti"
        " | Kommentoi juttua | Kommentoi artikkelia | Kaikki kommentit | Näytä kommentit | Lue kommentit"
        " | Ei kommentteja | Ei vielä kommentteja | Kommentointi on suljettu | Kommentointi on päättynyt"
        " | Osallistu keskusteluun"
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
