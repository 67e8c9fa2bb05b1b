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
    ),
    byline_words=(
        "Av | Text | Skribent | Författare | Reporter | Publicerad av | Skriven av | Intervju av | Intervju"
        " | Av vår korrespondent | Översättning"
    ),
    byline_joiners="och | med",
    roles="reporter | korrespondent | journalist | krönikör | redaktör | chefredaktör | utrikeskorrespondent | frilansjournalist",
    agencies="Nyhetsbyrån TT | TT-Reuters | TT-AFP",
    credit_words="Källa | Källor",
    dialogue_dashes=True,
    months=(
        "januari,jan,jan. | februari,feb,feb.,febr. | mars,mar,mar. | april,apr,apr. | maj | juni,jun,jun. | juli,jul,jul. | augusti,aug,aug."
        " | september,sep,sept,sep.,sept. | oktober,okt,okt. | november,nov,nov. | december,dec,dec."
    ),
    date_words="Publicerad | Publicerat | Publicerades | Datum",
    update_words="Uppdaterad | Uppdaterat | Senast uppdaterad | Ändrad",
    caption_words="Foto | Bild | Bilder | Arkivbild | Fotograf | Illustration | Grafik | Video | Foto/Bild",
    copyright_words="Alla rättigheter förbehållna | Upphovsrätt | Copyright",
    tag_words="Ämnen | Taggar | Nyckelord | Etiketter | Ämnesord",
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
    ),
    comment_headings=(
        "Kommentarer | Kommentera | Skriv en kommentar | Lämna en kommentar | Kommentar"
        " | Lämna ett svar | Senaste kommentarer | Senaste kommentarerna | Skriv kommentar"
        " | Lägg till kommentar"
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
