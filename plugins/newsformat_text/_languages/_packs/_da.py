"""Danish."""

from newsformat.plugin import Language


PACK = Language(
    tag="da",
    unnamed_agencies="Nyhedsbureauer",
    related_headings=(
        "Læs også | Læs mere | Læs videre | Mere om | Relaterede artikler | Relateret | Se også | Mest læste"
        " | Mest læst | Seneste nyt | Flere nyheder | Anbefalet | Hør også | Mere fra | Andre læser"
        " | Måske også interessant | Populære artikler | Læs hele artiklen | Andre artikler | Læs flere"
        " | Seneste nyheder | Læs hele | Flere artikler | Relaterede emner | Andre læser også | Gå ikke glip af"
        " | Læs også: | Læs mere: | Læs mere om | Se også: | Se mere | Relaterede nyheder | Relateret indhold"
        " | Mere om emnet | Flere artikler om | Flere historier | Mest læste artikler | Mest sete"
        " | Mest populære | Populært | Seneste artikler | Seneste | Lige nu | Anbefalet til dig"
        " | Anbefalede artikler | Vi anbefaler | Udvalgt til dig | Andre læste også"
        " | Måske er du også interesseret i | Du vil måske også kunne lide | Næste artikel | Forrige artikel"
        " | Fra arkivet"
        " | Læs mere her | Læs mere på | Læs flere artikler | Læs flere nyheder | Læs hele historien"
        " | Læs artiklen | Læs artiklen her | Læs tidligere artikel | Læs alt om | Se flere | Mere om samme emne"
        " | Mere at læse | Mere indhold | Mere nyt | Mere til dig | Mere læsning | Flere artikler fra"
        " | Flere nyheder fra | Relaterede | Lignende artikler | Lignende nyheder | Mest læst nu"
        " | Mest læst lige nu | Mest delt | Mest delte | Mest kommenteret | Nyeste artikler | Tophistorier"
        " | Topnyheder | Populært lige nu | Anbefalede | Redaktionen anbefaler | Redaktionens udvalgte"
        " | Redaktionens valg | Måske er du interesseret i | Måske vil du også læse | Måske kan du også lide"
        " | Du vil måske også læse | Du kan måske lide | Dette kan også interessere dig | Andre læser lige nu"
        " | Andre nyheder | Tidligere artikler | Samme emne | I samme emne | Om samme emne"
        " | Læs her | Læs | Se her | Hør podcast | Lyt også | Mere i | Relaterede links | Mest læste nyheder"
        " | Mest kommenterede | Seneste fra | Nyeste | Udvalgte artikler | Du kan også lide | Fra forsiden"
        " | Dagens nyheder"
        " | Andre læste"
    ),
    byline_words=(
        "Af | Tekst | Skrevet af | Forfatter | Journalist | Interview af | Interview | Tekst og foto"
        " | Redaktør: | Publiceret af | Udgivet af | Artikel af | Kommentar af | Af vores korrespondent"
        " | Tekst & foto | Tekst og billeder | Skribent | Journalister | Reporter | Kommentator"
        " | Korrespondent | Anmelder | Anmeldelse af | Debattør | Indsendt af"
        " | Læserbrev af | Debatindlæg af | Kronik af | Leder af"
    ),
    byline_joiners="og | med",
    roles="journalist | korrespondent | redaktør | kommentator | reporter | chefredaktør | klummeskribent | udlandsredaktør",
    agencies="TT | Ritzaus Bureau | /ritzau/ | ritzau",
    credit_words=("Kilde | Kilder | Nyhedsbureau"),
    dialogue_dashes=True,
    months=(
        "januar,jan,jan. | februar,feb,feb. | marts,mar,mar. | april,apr,apr. | maj | juni,jun,jun. | juli,jul,jul. | august,aug,aug."
        " | september,sep,sept,sep.,sept. | oktober,okt,okt. | november,nov,nov. | december,dec,dec."
    ),
    date_words=(
        "Offentliggjort | Udgivet | Publiceret | Dato | Publiceret: | Udgivet: | Oprettet | Dato: | Skrevet"
        " | Publiceret den | Udgivet den | Offentliggjort den | Først publiceret | Oprettet den | Sendt"
        " | Bragt"
    ),
    update_words=(
        "Opdateret | Sidst opdateret | Ændret"
        " | Opdateret: | Sidst opdateret: | Senest opdateret | Senest opdateret: | Sidst ændret | Rettet"
        " | Opdateret den | Senest ændret | Opdatering | Redigeret"
    ),
    caption_words=(
        "Foto | Billede | Arkivfoto | Illustration | Grafik | Video"
        " | Foto: | Fotos | Fotograf | Fotograf: | Arkivfoto: | Arkiv | Illustration: | Billede: | Billeder"
        " | Pressefoto | Skærmbillede | Video:"
        " | Modelfoto | Genrefoto"
        " | Foto/ | Foto af | Billedtekst | Billedkilde | Arkivfoto. | Arkivbillede | Illustrationsfoto"
        " | PR-foto | Kort | Tegning | Screenshot | Privatfoto | Foto: Privat"
    ),
    copyright_words=(
        "Alle rettigheder forbeholdes | Ophavsret | Copyright"
        " | Kopiering ikke tilladt | Gengivelse forbudt | Eftertryk forbudt | Indholdet må ikke"
        " | Artiklen må ikke gengives"
        " | Alle rettigheder forbeholdt | Ophavsretten | Materialet er beskyttet | Kopiering"
    ),
    tag_words=(
        "Emner | Stikord | Tags | Nøgleord"
        " | Emner: | Emne | Tags: | Kategori | Kategori: | Kategorier | Temaer | Følg emner"
        " | Personer | Steder"
    ),
    tool_lines=(
        "Du er her: | "
        "Lyt live | Hør radio | "
        "Del | Del artiklen | Annonce | Reklame | Udskriv | Kopiér link | Gem | Lyt | Abonner | Abonnér | Log ind | Bliv abonnent | Følg os"
        " | Nyhedsbrev | Læsetid | Vis mere | Mere | Luk | Til toppen | Forsiden | Artiklen fortsætter efter annoncen"
        " | Gå til indhold | Spring til indhold"
        " | Din e-mailadresse vil ikke blive publiceret | Krævede felter er markeret"
        " | Du skal være logget ind | Du skal logge ind for | Annuller svar | Indlægsnavigation"
        " | Vi respekterer dit privatliv | Accepter | Accepter alle | Tillad alle | Afvis | Afvis alle"
        " | Kun nødvendige | Vi og vores partnere | Denne hjemmeside bruger cookies"
        " | Del: | Del artikel | Del denne artikel | Del på Facebook | Del via e-mail | Kopier link"
        " | Link kopieret | Gem artikel | Print | Lyt til artiklen | Artiklen fortsætter under"
        " | Artiklen fortsætter efter | Annoncørbetalt indhold | Sponsoreret | Sponsoreret indhold"
        " | Kun for abonnenter | For abonnenter | Abonnement | Køb abonnement | Allerede abonnent?"
        " | Er du allerede abonnent? | Log ud | Opret konto | Opret profil | Glemt adgangskode?"
        " | E-mailadresse | Din e-mail | Adgangskode | Tilmeld dig | Tilmeld nyhedsbrev"
        " | Tilmeld dig nyhedsbrevet | Følg | Følg os på | Hent app | Hent appen | Notifikationer | Støt os"
        " | Privatlivspolitik | Persondatapolitik | Cookies | Cookiepolitik | Acceptér | Indstillinger"
        " | Dette indhold | Indholdet kan ikke vises | Noget gik galt | Prøv igen | Indlæser | Indlæser..."
        " | Vis mindre | Vis flere | Vis alle | Vis kommentarer | Se alle | Se alle billeder | Åbn | Menu"
        " | Søg | Forside | Til forsiden | Tilbage | Gå til | Klik her | Forstør | Billedserie | Fuld skærm"
        " | Tekststørrelse | Fejl i artiklen? | Har du fundet en fejl? | Tip os | Har du et tip? | Kontakt os"
        " | Kontakt redaktionen | Om os | Om forfatteren | Læsetid: | min. læsetid | min læsetid | Live"
        " | Krydsord | Dødsannoncer"
        " | Følg os på WhatsApp | Følg os på Facebook | Følg os på Instagram | Følg os på Google News"
        " | Følg os på X | Følg os på Twitter | Følg os på TikTok | Følg os på LinkedIn"
        " | Følg os på de sociale medier | Følg os på sociale medier | Synes godt om os på Facebook"
        " | Tilmeld dig vores nyhedsbrev | Tilmeld dig vores nyhedsbreve | Tilmeld dig her | Få vores nyhedsbrev"
        " | Få nyhedsbrevet | Få nyheder direkte i | Modtag vores nyhedsbrev | Modtag nyhedsbrev"
        " | Abonner på vores nyhedsbrev | Abonner på nyhedsbrevet | Abonnér på nyhedsbrevet | Abonner nu"
        " | Foretrukken kilde på Google | Tilføj som foretrukken kilde | Lyt til denne artikel | Hør artiklen"
        " | Hør artiklen læst op | Oplæst af | Oplæst med kunstig stemme | Resumé lavet af AI"
        " | Resuméet er lavet af AI | Resuméet er genereret af AI | Dette resumé er lavet af"
        " | Dette resumé er genereret af | AI-genereret resumé | Opsummeret af AI | minutters læsetid"
        " | min. læsning | Del på X | Del på Twitter | Del på LinkedIn | Del på mail | Del via mail"
        " | Del med en ven | Linket er kopieret | Giv artiklen videre | Giv artikel | Giv artiklen som gave"
        " | Gem artiklen | Gem til senere | Gemte artikler | Læs senere | Print artikel | Udskriv artikel"
        " | Tip en ven | Send til en ven | Vis billede | Vis alle billeder | Forstør billede | Se billeder"
        " | Se billedserie | Se video | Se videoen | Afspil | Afspil video | Annoncer"
        " | Artiklen fortsætter under annoncen | Artiklen fortsætter under billedet"
        " | Artiklen fortsætter under videoen | Artiklen fortsætter herunder"
        " | Historien fortsætter under billedet | Teksten fortsætter under | Betalt indhold"
        " | Kommercielt samarbejde | Indeholder reklamelinks | Artiklen indeholder annoncelinks"
        " | Forbeholdt abonnenter | Denne artikel er for abonnenter | Denne artikel er forbeholdt abonnenter"
        " | Denne artikel er kun for | For at læse videre | For at læse artiklen | Vil du læse videre"
        " | Læs videre med | Allerede abonnent | Er du allerede abonnent | Har du allerede en konto"
        " | Har du allerede et abonnement | Har du ikke en konto | Ikke abonnent | Ikke abonnent?"
        " | Glemt adgangskode | Glemt din adgangskode | Log ind for at læse | Log ind for at fortsætte"
        " | Opret en konto | Opret bruger | Min konto | Min side | Min profil | Bliv medlem | Køb adgang"
        " | Se abonnementer | Prøv gratis | Prøv nu | Ingen binding | Opsig når som helst"
        " | Støt vores journalistik | Støt uafhængig journalistik | Hent vores app | Download appen"
        " | Læs i appen | Åbn i appen | Få notifikationer | Slå notifikationer til | Hold dig opdateret"
        " | Din e-mailadresse | Din mailadresse | Indtast din e-mail | Indtast din e-mailadresse"
        " | Indtast din mailadresse | Ved at tilmelde dig | Ved at klikke på | Ved at trykke på"
        " | Du kan til enhver tid | Du kan altid afmelde dig | Tak for din tilmelding | Der er sket en fejl"
        " | Der opstod en fejl | Prøv igen senere | Fandt du en fejl | Fundet en fejl | Har du fundet en fejl"
        " | Ser du en fejl | Opdager du en fejl | Rapporter fejl | Rapportér fejl | Ret fejl | Rettelse"
        " | Rettelser | Rettelser og fejl | Fejl i artiklen | Presseetik | Tip redaktionen | Har du et tip"
        " | Har du et godt tip | Har du en god historie | Har du en historie | Har du tip til | Send et tip"
        " | Send os et tip | Kontakt journalisten | Skriv til os | Skriv til redaktionen | Hvad synes du"
        " | Hvad synes du om artiklen | Hvad mener du | Kunne du lide artiklen | Stem her | Afgiv din stemme"
        " | Vis resultat | Se resultatet | Tag quizzen | Quiz | Gå til indholdet | Gå til hovedindhold"
        " | Hop til indhold | Gå til forsiden | Tilbage til toppen | Tilbage til forsiden | Annuller | Annullér"
        " | Indlæs flere | Opdater | Opdatér | Følg emne | Følg emnet | Følg journalisten | Følg skribenten"
        " | Om skribenten | Om cookies | Cookieindstillinger | Cookie-indstillinger | Acceptér alle"
        " | Tillad alle cookies | Handelsbetingelser | Brugerbetingelser | Vi bruger cookies"
        " | Dette website bruger cookies | Dette indhold kan ikke vises | Videoen er ikke tilgængelig"
        " | Din browser understøtter ikke | E-avis | eAvis | Læs e-avisen | Kryds og tværs | Sudoku"
        " | Konkurrencer | Annoncering | Kundeservice | Kundecenter | Nyhedsbreve | Vores nyhedsbreve"
        " | Alle nyhedsbreve | Ansvarshavende chefredaktør | Ansvarshavende redaktør"
        " | Vil du have flere nyheder | Du bruger en adblocker"
        " | Nyheden opdateres | Artiklen opdateres | Opdateres | Giv artiklen"
        " | Dette indlæg blev udgivet i | Bogmærk permalinket"
        " | Få læst artiklen op | Opsummeret med AI | Giv artiklen væk | min læsning"
        " | Teksten fortsætter under annoncen | Historien fortsætter under annoncen | Kommercielt indhold"
        " | Denne artikel er kun for abonnenter | Har du en konto? | Glemt password? | Tilmeld"
        " | Få de vigtigste nyheder | Annoncér | Job hos os | Fandt du en fejl? | Indhold | Forstør billedet"
        " | Vis billeder | Send | Næste | Forrige | Artiklen bliver opdateret | Artiklen er opdateret"
        " | Historien opdateres | Flere artikler af | Alle artikler af | Dette er et debatindlæg"
        " | Indlægget er udtryk for | Dette er en kommentar"
        " | Bliv abonnent og læs videre"
        " | Artiklen er mere end | Denne artikel er mere end | Del artiklen på Facebook"
        " | Læs hele artiklen med et abonnement | Artiklen er kun for abonnenter | Har du et tip til redaktionen"
        " | Har du et tip til os | Få de vigtigste nyheder hver | Få nyhederne direkte i din"
        " | Allerede abonnent? Log ind"
        " | Se i browser | Se i din browser | Vis i browser | Åbn i browser | Læs i browser"
        " | Du modtager denne mail | Du modtager dette nyhedsbrev | Afmeld nyhedsbrev | Afmeld nyhedsbrevet"
        " | Få det seneste nye | Få det vigtigste | Fortsætter efter annoncen | Har du set en fejl?"
        " | Download app | Artiklens emner | Dette er et læserbrev | Dette er en leder"
        " | Dette er et læserindlæg | Denne artikel er skrevet af AI"
        " | Har du tips eller | Har du et godt tip | Har du oplysninger om"
        " | Vil du lytte til artiklen"
        " | Automatisk oplæsning | Der er ikke oplæsning af denne artikel | Denne artikel bliver læst op | Seneste breaking"
    ),
    comment_headings=(
        "Kommentarer | Kommentér | Kommenter | Skriv en kommentar | Debat"
        " | Skriv et svar | Seneste kommentarer | Tilføj kommentar | Skriv kommentar | Læg en kommentar"
        " | Kommentarer: | Kommentarer (0) | 0 kommentarer | Ingen kommentarer | Din kommentar"
        " | Vis alle kommentarer | Deltag i debatten | Log ind for at kommentere"
        " | Kommenter artiklen | Efterlad en kommentar | Alle kommentarer | Se kommentarer | Læs kommentarer"
        " | Ingen kommentarer endnu | Vær den første til at kommentere | Kommentarsporet er lukket"
        " | Der er lukket for kommentarer | Bland dig i debatten | Debattér"
        " | Du skal være logget ind for | Kommentarer er lukket | Læserkommentarer | Hvad mener du?"
        " | Skriv et debatindlæg | Debatregler"
    ),
    embargo_words="Embargo til | Embargo | Klausuleret til | Klausul til | Under embargo til",
    release_words=(
        "Pressemeddelelse | Til øjeblikkelig offentliggørelse"
        " | Presseinvitation | Nyhed | Selskabsmeddelelse | Børsmeddelelse"
    ),
    contact_words=(
        "Pressekontakt | Kontakt | Kontaktperson | For yderligere oplysninger | For mere information"
        " | Yderligere oplysninger"
        " | Kontakt for pressen | For yderligere information | For flere oplysninger | Yderligere information"
        " | Pressevagt | Presseansvarlig"
    ),
    site_words=(
        "nyhedsbrev | abonn | cookie | log ind | registrer | tilmeld | konto | adgangskode | e-mail | privatliv"
        " | vilkår | betingelser | samtykke | annonce | reklame | app | download | podcast | klik | browser"
        " | javascript | gratis | kommentar | kommenter | moderer | læsere | del | ophavsret | ansvarshavende"
        " | redaktion | din | dit | dine | tilbud | foto | video | følg os | facebook | twitter | instagram | youtube"
        " | læs mere | vis mere"
    ),
    editor_words=("Redigeret af | Redigering | Oversat af | Oversættelse | Chefredaktør | Ansvarshavende"),
)
