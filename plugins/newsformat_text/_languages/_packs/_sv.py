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
        " | Läs mer på | Läs tidigare | Läs tidigare artikel | Läs hela artikeln här | Läs fler artiklar"
        " | Läs fler nyheter | Läs också om | Lyssna även | Mer om det här | Mer i serien | Fler nyheter från"
        " | Fler av skribenten | Fler av samma författare | Fler från | Relaterade | Liknande artiklar"
        " | Liknande nyheter | Mest läst i kategorin | Mest läst idag | Mest lästa just nu | Mest kommenterade"
        " | Senaste nyheter | Senaste artiklar | Populärast just nu | Populärt just nu | Trendar | Trendar nu"
        " | Trendar just nu | Rekommenderade | Rekommenderas | Rekommenderat för dig | Redaktionen rekommenderar"
        " | Redaktionens val | Redaktionen tipsar | Lästips | Lästips: | Du kanske gillar | Du kanske missade"
        " | Detta kanske också intresserar dig | Andra har läst | Andra nyheter | Övriga nyheter"
        " | Tidigare artikel | Tidigare artiklar | Inom samma ämne | Från arkivet"
        " | Läs"
    ),
    byline_words=(
        "Av | Text | Skribent | Författare | Reporter | Publicerad av | Skriven av | Intervju av | Intervju"
        " | Av vår korrespondent | Översättning"
        " | Av: | Text: | Text och foto | Text & foto | Text och bild | Text/foto | Reporter: | Journalist"
        " | Ledarskribent | En krönika av | Krönika av | Recension av"
        " | Skrivet av | Skriven av"
    ),
    byline_joiners="och | med",
    roles="reporter | korrespondent | journalist | krönikör | redaktör | chefredaktör | utrikeskorrespondent | frilansjournalist",
    agencies="TT | Nyhetsbyrån TT | TT-Reuters | TT-AFP",
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
        "Lyssna live | "
        "Innehållsförteckning | "
        "Dela | Dela artikeln | Annons | Reklam | Skriv ut | Kopiera länk | Spara | Lyssna | Prenumerera | Logga in | Bli prenumerant"
        " | Följ oss | Nyhetsbrev | Lästid | Visa mer | Visa fler | Mer | Stäng | Till toppen | Gå med | Rätta artikeln | Hem"
        " | Hoppa till innehåll | Till innehållet | Gå till innehåll"
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
        " | Följ oss på WhatsApp | Följ oss på Facebook | Följ oss på Instagram | Följ oss på Google News"
        " | Följ oss på X | Följ oss på Twitter | Följ oss på TikTok | Följ oss i sociala medier"
        " | Följ oss på sociala medier | Gilla oss på Facebook | Prenumerera på vårt nyhetsbrev"
        " | Prenumerera på nyhetsbrevet | Prenumerera på våra nyhetsbrev | Anmäl dig till vårt nyhetsbrev"
        " | Anmäl dig till nyhetsbrevet | Anmäl dig här | Skaffa vårt nyhetsbrev | Få vårt nyhetsbrev"
        " | Få nyheterna direkt | Få de senaste nyheterna | Lägg till som föredragen källa | Lägg till oss som"
        " | Föredragen källa på Google | Lyssna på den här artikeln | Uppläst artikel | Uppläst av AI"
        " | Uppläst med syntetisk röst | Artikeln är uppläst med | Sammanfattning gjord av AI"
        " | AI-sammanfattning | AI-genererad sammanfattning | Sammanfattningen är gjord av AI"
        " | Sammanfattningen är gjord med stöd | Den här sammanfattningen är gjord"
        " | Sammanfattningen är AI-genererad | Skapad med hjälp av AI | Detta är en sammanfattning"
        " | Lästid cirka | min läsning | Dela på X | Dela på Twitter | Dela på LinkedIn | Dela på WhatsApp"
        " | Dela via mejl | Dela med e-post | Dela med dina vänner | Dela länk | Länken kopierad"
        " | Länken är kopierad | Ge bort artikel | Spara till senare | Sparade artiklar | Läs senare"
        " | Mejla artikeln | Visa bild | Visa alla bilder | Visa större bild | Förstora bilden | Se bildspel"
        " | Se bilder | Se videon | Spela video | Artikeln fortsätter nedan | Artikeln fortsätter under annonsen"
        " | Texten fortsätter efter annonsen | Texten fortsätter under bilden | Texten fortsätter under annonsen"
        " | Fortsätt läsa efter annonsen | Annonssamarbete | Sponsrad artikel | Betalt innehåll"
        " | Innehåller annonslänkar | Den här artikeln innehåller annonslänkar"
        " | Artikeln innehåller reklamlänkar | Bara för prenumeranter | Läs vidare med | Vill du läsa vidare"
        " | För att läsa vidare | För att fortsätta läsa | Fortsätt läsa | Artikeln är låst"
        " | Den här artikeln är för prenumeranter | Redan prenumerant | Är du redan prenumerant"
        " | Är du prenumerant | Har du redan ett konto | Har du redan en prenumeration | Har du inget konto"
        " | Inte prenumerant | Inte prenumerant? | Glömt lösenord | Glömt lösenordet | Glömt ditt lösenord"
        " | Logga in för att läsa | Logga in för att fortsätta | Skapa ett konto | Skapa gratis konto | Min sida"
        " | Mina sidor | Mina prenumerationer | Bli medlem | Bli kund | Prova gratis | Testa gratis | Prova nu"
        " | Ingen bindningstid | Avsluta när du vill | Säg upp när du vill | Stöd vår journalistik"
        " | Stöd oberoende journalistik | Ladda ner vår app | Ladda ned appen | Hämta appen | Läs i appen"
        " | Öppna i appen | Pushnotiser | Få notiser | Aktivera notiser | Missa inget | Missa inga nyheter"
        " | Håll dig uppdaterad | Din e-postadress | Ange din e-postadress | Fyll i din e-postadress"
        " | Skriv din e-postadress | Genom att klicka på | Genom att anmäla dig | Genom att prenumerera"
        " | Genom att skicka in | Du kan när som helst avsluta | Du kan när som helst avregistrera"
        " | Tack för din anmälan | Ett fel har uppstått | Ett fel uppstod | Försök igen senare | Rätta fel"
        " | Hittat fel | Hittat ett fel | Hittat fel i texten | Har du hittat ett fel | Har du sett något fel"
        " | Har du hittat ett stavfel | Ser du något fel | Anmäl fel | Rättelse | Rättelser | Så arbetar vi"
        " | Så arbetar vi med | Tipsa oss! | Har du ett tips | Har du tips | Har du nyhetstips | Vet du mer"
        " | Vet du mer? | Skicka tips | Mejla oss | Mejla redaktionen | Kontakta reportern | Kontakta skribenten"
        " | Vad tycker du om artikeln | Gillade du artikeln | Tyckte du om artikeln | Ge feedback | Rösta här"
        " | Visa resultat | Se resultat | Quiz | Hoppa till innehållet | Hoppa till huvudinnehåll"
        " | Gå till innehållet | Gå till startsidan | Gå direkt till | Startsidan | Tillbaka till toppen"
        " | Tillbaka till startsidan | Avbryt | Föregående | Visa hela | Uppdatera | Följ ämnet"
        " | Följ författaren | Följ skribent | Följ taggar | Om författaren | Om cookies | Cookieinställningar"
        " | Cookie-inställningar | Hantera samtycke | Godkänn alla cookies | Neka alla | Personuppgiftspolicy"
        " | Användarvillkor | Allmänna villkor | Vi använder cookies | Den här webbplatsen använder cookies"
        " | Denna webbplats använder cookies | Det här innehållet kan inte | Den här videon är inte tillgänglig"
        " | Din webbläsare stöder inte | E-tidning | E-tidningen | Läs e-tidningen | Dödsannonser | Sudoku"
        " | Tävlingar | Annonsera | Annonsera hos oss | Kundservice | Kundtjänst | Våra nyhetsbrev"
        " | Alla nyhetsbrev | Ansvarig utgivare"
        " | Vill du få nyheter | Du använder en annonsblockerare"
        " | Din webbläsare stödjer inte | Artikeln uppdateras | Texten uppdateras | Nyheten uppdateras"
        " | Detta inlägg publicerades i | Det här inlägget postades i | Bokmärk permalänken"
    ),
    comment_headings=(
        "Kommentarer | Kommentera | Skriv en kommentar | Lämna en kommentar | Kommentar"
        " | Lämna ett svar | Senaste kommentarer | Senaste kommentarerna | Skriv kommentar"
        " | Lägg till kommentar"
        " | Kommentarer: | Kommentarer (0) | 0 kommentarer | Inga kommentarer | Kommentera artikeln"
        " | Din kommentar | Tyck till | Vad tycker du | Visa alla kommentarer | Läs kommentarer"
        " | Delta i debatten | Diskutera | Kommentarsfält | Logga in för att kommentera"
        " | Kommentera artikel | Alla kommentarer | Läs kommentarerna | Inga kommentarer ännu"
        " | Bli först att kommentera | Kommentarsfältet är stängt | Kommentarerna är stängda"
        " | Delta i diskussionen | Diskutera artikeln"
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
