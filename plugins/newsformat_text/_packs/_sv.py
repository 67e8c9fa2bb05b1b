"""Swedish."""

from newsformat.plugin import Language


PACK = Language(
    tag="sv",
    unnamed_agencies="Nyhetsbyråer",
    related_headings=(
        "Läs mer | Läs också | Läs även | Läs vidare | Läs mer om | Ämnen i artikeln | Relaterat"
        " | Relaterade artiklar | Mest läst | Mest lästa | Se också | Mer om | Fler nyheter | Senaste nytt"
        " | Rekommenderat | Lyssna också | Missa inte | Mer från | Fler artiklar | Populärt | Se även"
        " | Mer läsning | Läs hela artikeln | Andra läser | Senaste nyheterna | Mest delat | Mer i ämnet"
        " | Läs hela | Mest läst just nu | Du kanske också gillar"
        " | Läs också: | Läs även: | Läs mer: | Läs mer här | Läs fler | Läs artikeln | Läs också denna"
        " | Se även: | Se mer | Hör också | Relaterade nyheter | Relaterade ämnen | Relaterat innehåll"
        " | Mer om ämnet | Mer att läsa | Mer nyheter | Fler artiklar om | Fler artiklar från"
        " | Fler artiklar av | Mest lästa artiklar | Mest sett | Mest populärt | Mest kommenterat | Senaste"
        " | Senaste artiklarna | Senaste från | Just nu | Populära artiklar | Aktuellt"
        " | Rekommenderade artiklar | Rekommenderas för dig | Rekommenderad läsning | Vi rekommenderar"
        " | Utvalt för dig | Utvalt | Du kanske också är intresserad av | Andra läste också"
        " | Andra läser också | Andra artiklar | Nästa artikel | Föregående artikel | Nästa | Missa inte:"
        " | Ur arkivet | Toppnyheter | I samma ämne | Vidare läsning"
    ),
    byline_words=(
        "Av | Text | Skribent | Författare | Reporter | Publicerad av | Skriven av | Intervju av | Intervju"
        " | Av vår korrespondent | Översättning"
        " | Av: | Text: | Text och foto | Text & foto | Text och bild | Text/foto | Reporter: | Journalist"
        " | Ledarskribent | En krönika av | Krönika av | Recension av"
    ),
    byline_joiners="och | med",
    roles="reporter | korrespondent | journalist | krönikör | redaktör | chefredaktör | utrikeskorrespondent | frilansjournalist",
    agencies="Nyhetsbyrån TT | TT-Reuters | TT-AFP",
    credit_words=("Källa | Källor | Källa:"),
    dialogue_dashes=True,
    months=(
        "januari,jan,jan. | februari,feb,feb.,febr. | mars,mar,mar. | april,apr,apr. | maj | juni,jun,jun. | juli,jul,jul. | augusti,aug,aug."
        " | september,sep,sept,sep.,sept. | oktober,okt,okt. | november,nov,nov. | december,dec,dec."
    ),
    date_words=(
        "Publicerad | Publicerat | Publicerades | Datum"
        " | Publicerad: | Publicerat: | Publicerad den | Publicerad kl | Först publicerad | Publiceringsdatum"
        " | Datum: | Skapad | Skapad: | Postat | Inlagt | Sändes"
    ),
    update_words=(
        "Uppdaterad | Uppdaterat | Senast uppdaterad | Ändrad"
        " | Uppdaterad: | Uppdaterades | Senast uppdaterad: | Senast uppdaterat | Senast ändrad | Uppdatering"
        " | Redigerad"
    ),
    caption_words=(
        "Foto | Bild | Bilder | Arkivbild | Fotograf | Illustration | Grafik | Video | Foto/Bild"
        " | Foto: | Fotograf: | Bild: | Bildtext | Arkivbild: | Arkivfoto | Genrebild | Illustration:"
        " | Montage | Skärmdump | Karta | Video: | Pressbild | Faksimil"
    ),
    copyright_words=(
        "Alla rättigheter förbehållna | Upphovsrätt | Copyright"
        " | Alla rättigheter | Eftertryck förbjudet | Innehållet är skyddat | Materialet är skyddat"
    ),
    tag_words=(
        "Ämnen | Taggar | Nyckelord | Etiketter | Ämnesord"
        " | Ämnen: | Ämne | Ämne: | Taggar: | Nyckelord: | Kategori | Kategori: | Kategorier | Följ ämnen"
        " | Följ ämne | Mer om ämnena | I artikeln"
    ),
    tool_lines=(
        "Innehållsförteckning | "
        "Dela | Dela artikeln | Annons | Reklam | Skriv ut | Kopiera länk | Spara | Lyssna | Prenumerera | Logga in | Bli prenumerant"
        " | Följ oss | Nyhetsbrev | Lästid | Visa mer | Visa fler | Mer | Stäng | Till toppen | Gå med | Rätta artikeln | Hem"
        " | Hoppa till innehåll | Till innehållet"
        " | Din e-postadress kommer inte publiceras | Din e-postadress kommer inte att publiceras"
        " | Obligatoriska fält är märkta | Du måste vara inloggad | Avbryt svar | Inläggsnavigering"
        " | Denna webbplats använder Akismet"
        " | Vi värnar om din integritet | Godkänn | Godkänn alla | Acceptera | Acceptera alla | Avvisa"
        " | Avvisa alla | Endast nödvändiga | Hantera val | Vi och våra partner"
        " | Den här webbplatsen använder"
        " | Dela: | Dela artikel | Dela den här artikeln | Dela på | Dela på Facebook | Dela via"
        " | Dela via e-post | Tipsa | Tipsa en vän | Mejla | Skicka | Skriv ut artikeln | Spara artikel"
        " | Spara artikeln | Kopiera länken | Länk kopierad | Ge bort | Ge bort artikeln | Lyssna på artikeln"
        " | Lyssna på texten | Spela | Spela upp | Annonser | Artikeln fortsätter efter annonsen"
        " | Artikeln fortsätter efter | Artikeln fortsätter under | Texten fortsätter"
        " | Texten fortsätter efter | Annonsinnehåll | Innehåll från annonsör | Sponsrat innehåll"
        " | Endast för prenumeranter | För prenumeranter | Prenumerant | Prenumerera nu | Prenumeration"
        " | Köp prenumeration | Redan prenumerant? | Är du redan prenumerant? | Logga ut | Registrera dig"
        " | Skapa konto | Mitt konto | Glömt lösenord? | E-postadress | E-post | Din e-post | Lösenord"
        " | Nyhetsbrevet | Anmäl dig | Anmäl dig till | Få nyhetsbrevet | Följ | Följ oss på | Följer"
        " | Ladda ner | Ladda ner appen | Notiser | Slå på notiser | Stöd oss | Stötta | Swisha"
        " | Integritetspolicy | Personuppgifter | Cookies | Cookiepolicy | Hantera cookies | Neka"
        " | Inställningar | Detta innehåll | Det här innehållet | Innehållet kan inte visas | För att se"
        " | För att läsa | Videon kan inte | Något gick fel | Försök igen | Laddar | Laddar... | Ladda fler"
        " | Ladda mer | Visa mindre | Visa alla | Visa kommentarer | Se alla | Se alla bilder | Öppna | Meny"
        " | Sök | Startsida | Till startsidan | Tillbaka | Gå till | Klicka här | Förstora | Förstora bild"
        " | Bildspel | Bildgalleri | Helskärm | Textstorlek | Rapportera fel | Hittat fel? | Fel i artikeln?"
        " | Så rättar vi fel | Så jobbar vi | Tipsa oss | Tipsa redaktionen | Har du tips? | Kontakta oss"
        " | Kontakta redaktionen | Om oss | Om skribenten | Alla artiklar | Gilla | Rösta | Omröstning"
        " | Lästid: | min lästid | minuters läsning | Live | Korsord | Familj | Lediga jobb"
    ),
    comment_headings=(
        "Kommentarer | Kommentera | Skriv en kommentar | Lämna en kommentar | Kommentar"
        " | Lämna ett svar | Senaste kommentarer | Senaste kommentarerna | Skriv kommentar"
        " | Lägg till kommentar"
        " | Kommentarer: | Kommentarer (0) | 0 kommentarer | Inga kommentarer | Kommentera artikeln"
        " | Din kommentar | Tyck till | Vad tycker du | Visa alla kommentarer | Läs kommentarer"
        " | Delta i debatten | Diskutera | Kommentarsfält | Logga in för att kommentera"
    ),
    embargo_words="Embargo till | Embargo | Under embargo till | Under embargo",
    release_words="Pressmeddelande | För omedelbar publicering",
    contact_words=(
        "Presskontakt | Kontakt | Kontaktperson | Kontaktpersoner | För mer information"
        " | För ytterligare information, kontakta | För mer information, kontakta"
    ),
    site_words=(
        "nyhetsbrev | prenum | cookie | kakor | logga in | registrer | konto | lösenord | e-post | mejl | integritet"
        " | villkor | samtycke | annons | reklam | app | ladda ner | podd | klicka | webbläsare | javascript | gratis"
        " | kommentar | kommenter | moderer | läsare | dela | upphovsrätt | ansvarig utgivare | redaktion | din"
        " | ditt | dina | erbjudande | foto | video | bildspel | följ oss | facebook | twitter | instagram | youtube"
        " | läs mer | visa mer"
    ),
)
