"""Finnish."""

from newsformat.plugin import Language


PACK = Language(
    tag="fi",
    unnamed_agencies="Uutistoimistot",
    related_headings=(
        "Lue myös | Lue lisää | Tuoreimmat aiheesta | Katso myös | Lisää aiheesta | Aiheeseen liittyvää | Aiheeseen liittyvät"
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
        " | Juuri nyt luetuimmat"
        " | Lue aiheesta"
        " | Lue myös tämä | Lue | Lue tästä | Lue täältä | Katso | Katso lisää | Lisää aiheesta muualla"
        " | Aiheeseen liittyvät jutut | Aiheeseen liittyen | Samaan aiheeseen liittyvää"
        " | Liittyvät artikkelit | Liittyvät jutut | Liittyvät uutiset | Asiasta aiemmin | Aiemmin aiheesta"
        " | Muita juttuja | Luetuimmat uutiset | Luetuin | Katsotuimmat | Kommentoiduimmat | Jaetuimmat"
        " | Suosittua | Suosittua juuri nyt | Toimituksen suosittelema | Poimintoja | Uusimmat jutut"
        " | Tuoreimmat jutut | Pääuutiset | Tärkeimmät uutiset | Nyt luetaan | Nyt puhutaan | Juuri nyt"
        " | Sinua saattaisi kiinnostaa | Sinua voisi kiinnostaa myös | Sinulle | Sinulle suositeltua"
        " | Seuraava juttu | Edellinen juttu | Arkistosta"
        " | Viikon luetuimmat | Päivän luetuimmat | Muualla"
        " | Katso myös video | Lue myös nämä"
        " | Nyt luetuimmat | Muita aiheita"
        " | Samankaltaiset uutiset | Samankaltaisia uutisia | Kommentoidut"
        " | Suositeltua luettavaa | Saatat pitää myös näistä"
        " | Älä ohita"
    ),
    byline_words=(
        "Teksti | Kirjoittaja | Toimittaja | Kirjoittanut | Haastattelu | Haastatteli | Teksti ja kuvat"
        " | Teksti ja kuva | Teksti & kuvat | Teksti, kuvat | Kirjoittajat | Toimittajat | Kolumnisti"
        " | Tekijä | Julkaissut | Julkaisija | Kirjeenvaihtaja | Arvio"
        " | By"
    ),
    byline_joiners="ja",
    roles="toimittaja | kirjeenvaihtaja | päätoimittaja | kolumnisti | politiikan toimittaja | ulkomaantoimittaja",
    agencies=(
        "TT | STT-Reuters | STT-AFP | Suomen Tietotoimisto | HS | Yle | STT-Lehtikuva | Lännen Media | Uutissuomalainen"
    ),
    credit_words=("Lähde | Lähteet | Uutistoimisto"),
    dialogue_dashes=True,
    months=(
        "tammikuuta,tammikuun,tammikuu,tammi | helmikuuta,helmikuun,helmikuu,helmi"
        " | maaliskuuta,maaliskuun,maaliskuu,maalis | huhtikuuta,huhtikuun,huhtikuu,huhti"
        " | toukokuuta,toukokuun,toukokuu,touko | kesäkuuta,kesäkuun,kesäkuu,kesä"
        " | heinäkuuta,heinäkuun,heinäkuu,heinä | elokuuta,elokuun,elokuu,elo | syyskuuta,syyskuun,syyskuu,syys"
        " | lokakuuta,lokakuun,lokakuu,loka | marraskuuta,marraskuun,marraskuu,marras"
        " | joulukuuta,joulukuun,joulukuu,joulu"
    ),
    date_words=(
        "Julkaistu | Julkaisuaika | Päivämäärä"
        " | Julkaistu ensimmäisen kerran | Julkaisupäivä | Päiväys | Luotu | Lähetetty"
    ),
    update_words=("Päivitetty | Viimeksi päivitetty | Muokattu | Päivitys | Viimeksi muokattu | Muutettu"),
    caption_words=(
        "Kuva | Kuvat | Kuvaaja | Valokuva | Arkistokuva | Kuvituskuva | Grafiikka"
        " | Kuva / | Kuva/ | Kuvateksti | Kuvan lähde | Kuvalähde | Arkistokuva. | Kuvituskuva."
        " | Lehdistökuva | Pressikuva | Valokuvaaja | Valokuvat | Piirros | Kuvitus | Kartta | Kuvakaappaus"
        " | Ruutukaappaus | Kuvankäsittely | Pääkuva"
    ),
    copyright_words=(
        "Kaikki oikeudet pidätetään | Tekijänoikeus"
        " | Kaikki oikeudet pidätetään. | Tekijänoikeudet | Sisällön kopiointi"
        " | Jäljentäminen ilman lupaa kielletty | Jäljentäminen ilman lupaa on kielletty"
    ),
    tag_words=(
        "Asiasanat | Aiheet | Avainsanat | Tunnisteet | Aihe | Tagit | Kategoria | Kategoriat | Henkilöt | Paikat"
    ),
    tool_lines=(
        "Saavutettavuusseloste | "
        "Uutista päivitetään | Uutinen päivittyy | Artikkeli päivittyy | "
        "Olet tässä: | Olet täällä: | "
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
        " | Katso tulokset | Toimittajan kuva | Siirry sisältöön | Siirry pääsisältöön | Hyppää sisältöön | Hyppää pääsisältöön | Takaisin ylös"
        " | Takaisin etusivulle | Peruuta | Näytä vähemmän | Näytä kaikki | Lataa lisää | Ladataan"
        " | Seuraa aihetta | Seuraa kirjoittajaa | Seuraa toimittajaa | Kirjoittajasta | Tietoa meistä"
        " | Tietosuoja | Tietosuojaseloste | Tietosuojakäytäntö | Käyttöehdot | Evästeet | Evästeasetukset"
        " | Hyväksy evästeet | Käytämme evästeitä | Tämä sivusto käyttää evästeitä | Sisältöä ei voida näyttää"
        " | Video ei ole saatavilla | Näköislehti | Lue näköislehti | Päätoimittaja | Kuolinilmoitukset"
        " | Ristikko | Sudoku | Asiakaspalvelu | Uutiskirjeet"
        " | Selaimesi ei tue | Juttua päivitetään | Uutista täydennetään | Artikkelia päivitetään"
        " | Kirjoitus on julkaistu kategoriassa"
        " | Tallenna juttu | min lukuaika | Mainos päättyy | Artikkeli jatkuu mainoksen alla"
        " | Juttu jatkuu mainoksen alla | Juttu jatkuu kuvan jälkeen | Kaupallinen sisältö | Maksettu mainos"
        " | Onko sinulla jo tunnus? | Kirjaudu sisään lukeaksesi | Unohditko salasanan? | Hylkää | Meistä"
        " | Mediatiedot | Onko sinulla juttuvinkki? | Seuraa meitä | Avaa sovelluksessa | Korjaus | Korjattu"
        " | Huomasitko virheen? | Ilmoita asiaton viesti | Kysely | Takaisin | Etusivulle | Sisällys"
        " | Kuvagalleria | Toista | Koko näyttö | Lähetä | Seuraava | Edellinen | Päivitämme juttua"
        " | Juttu päivittyy | Juttua on päivitetty | Tietoa kirjoittajasta | Kirjoittajan muut jutut"
        " | Ilmoita asiavirheestä | Juttu jatkuu videon jälkeen | Tilaa ja lue koko juttu | Tilaa uutiskirje tästä"
        " | Juttu on vain tilaajille | Kirjaudu sisään lukeaksesi lisää | Tilaa uutiskirjeemme ja saat"
        " | Jatka lukemista tilaamalla | Oletko jo tilaaja? Kirjaudu sisään"
        " | Avaa selaimessa | Näytä selaimessa | Katso selaimessa | Sait tämän viestin | Peruuta tilaus"
        " | Peru uutiskirje"
        " | Artikkelia muokattu | Artikkelia päivitetty | Artikkelia korjattu | Artikkelia täydennetty"
        " | Juttua muokattu | Juttua korjattu | Juttua päivitetty | Juttua täydennetty | Juttuun lisätty"
        " | Juttuun korjattu | Juttuun päivitetty | Artikkeliin lisätty | Artikkeliin korjattu"
        " | Otsikkoa muokattu | Otsikkoa korjattu | Otsikko muutettu | Uutista muokattu | Uutista päivitetty"
        " | Uutista korjattu | Uutiseen lisätty | Täsmennys | Onko sinulla uutisvinkki? | Ilmoitus alkaa"
        " | Ilmoitus päättyy | Voit kommentoida | Voit keskustella aiheesta | Keskustele | Oletko samaa mieltä?"
        " | Uutisvinkki | Kirjoitus on mielipidekirjoitus | Mikä fiilis? | Tämä on mielipidekirjoitus"
        " | Mitä ajatuksia juttu herätti | Mitä ajatuksia artikkeli herätti | Voit keskustella aiheesta klo"
        " | Voit osallistua keskusteluun"
        " | Selaa ylöspäin | Vieritä ylös | Siirry sivun alkuun"
        " | Tekstin koko"
        " | Tämä artikkeli on yli | Tämä juttu on yli | Juttu on yli vuoden vanha"
        " | Artikkeli on yli vuoden vanha | Haluatko lukea koko jutun?"
        " | Haluatko lukea koko uutisen? | Tämä uutinen on vain tilaajille | Tilaa digi | Haluatko lukea koko artikkelin?"
        " | Juttua on avustanut tekoäly | Jutun teossa on käytetty tekoälyä"
        " | Jutun tekemisessä on käytetty tekoälyä | Artikkelin teossa on käytetty tekoälyä"
        " | Tiivistelmä on tehty tekoälyn | Löysitkö jutusta virheen? | Lataa ilmainen sovelluksemme"
        " | Lataa mobiilisovellus | Jutun otsikkoa on muutettu | Jutun otsikkoa on muokattu"
        " | Otsikkoa on muutettu | Onko sinulla juttuvinkkiä? | Kirjoitus on mielipidekirjoitus eikä"
        " | Haluatko kommentoida juttua? | Haluatko kirjoittaa mielipidekirjoituksen?"
        " | Kommentoi Ilmoita asiavirheestä"
        " | Tämä sisältö on vain tilaajille | Tämä sisältö on vain tilaajillemme | Kiitos kun luet"
        " | Jutun otsikkoa on | Haluatko vinkata | Juttua on korjattu | Juttua on muokattu"
        " | Jutussa luki aiemmin"
        " | Näytä tämä julkaisu Instagramissa"
        " | Onko sinulla jo tilaus?"
        " | Seuraa WhatsApp-kanavaamme"
        " | Onko sinulla vinkki?"
        " | Ilmoita minulle uusista | Sivusto käyttää Akismetia"
    ),
    comment_headings=(
        "Kommentit | Kommentoi | Kirjoita kommentti | Keskustelu"
        " | Jätä kommentti | Jätä vastaus | Uusimmat kommentit | Lisää kommentti"
        " | Kommentoi juttua | Kommentoi artikkelia | Kaikki kommentit | Näytä kommentit | Lue kommentit"
        " | Ei kommentteja | Ei vielä kommentteja | Kommentointi on suljettu | Kommentointi on päättynyt"
        " | Osallistu keskusteluun"
        " | Lähetä kommentti | Näytä kaikki kommentit | Ole ensimmäinen | Ole ensimmäinen kommentoija"
        " | Kirjaudu kommentoidaksesi | Sinun täytyy kirjautua | Vastaa | Lukijoiden kommentit"
        " | Mitä mieltä olet? | Keskustelun säännöt | Lukijan mielipide"
    ),
    embargo_words="Julkaisuvapaa | Vapaa julkaistavaksi | Julkaisukielto | Julkaistavissa | Embargo päättyy",
    release_words=(
        "Lehdistötiedote | Mediatiedote | Julkaisuvapaa heti | Tiedote | Pörssitiedote | Mediakutsu | Kutsu medialle"
    ),
    contact_words=(
        "Lisätietoja | Lisätiedot | Yhteyshenkilö | Yhteyshenkilöt | Lisätietoja medialle | Yhteystiedot"
        " | Lisätietoja antaa | Lisätietoja antavat | Mediayhteydet | Mediakontaktit | Viestintä"
        " | Lehdistöyhteydet"
    ),
    site_words=(
        "uutiskirje | tilaa | tilaaj | eväste | kirjaudu | rekisteröi | tunnus | salasana | sähköposti | tietosuoja"
        " | ehdot | suostumus | mainos | ilmoitus | sovellus | lataa | klikkaa | selain | javascript"
        " | ilmai | komment | moderoi | lukijo | jaa | tekijänoikeu | toimitus | sinun | tarjous | kuva | video"
        " | seuraa | lue lisää | näytä lisää"
        " | keskustella aiheesta"
    ),
    editor_words=(
        "Toimittanut | Toimitus | Suomentanut | Kääntänyt | Suomennos | Käännös | Kääntäjä | Vastaava päätoimittaja | Editointi"
        " | Kamera | Englannista kääntänyt"
    ),
    byline_endings=("kirjoittaa"),
)
