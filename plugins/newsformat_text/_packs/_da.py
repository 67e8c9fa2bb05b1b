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
    ),
    byline_words="Af | Tekst | Skrevet af | Forfatter | Journalist | Interview af | Interview | Tekst og foto",
    byline_joiners="og | med",
    roles="journalist | korrespondent | redaktør | kommentator | reporter | chefredaktør | klummeskribent | udlandsredaktør",
    agencies="Ritzaus Bureau | /ritzau/ | ritzau",
    credit_words="Kilde | Kilder",
    dialogue_dashes=True,
    months=(
        "januar,jan,jan. | februar,feb,feb. | marts,mar,mar. | april,apr,apr. | maj | juni,jun,jun. | juli,jul,jul. | august,aug,aug."
        " | september,sep,sept,sep.,sept. | oktober,okt,okt. | november,nov,nov. | december,dec,dec."
    ),
    date_words=("Offentliggjort | Udgivet | Publiceret | Dato | Publiceret: | Udgivet: | Oprettet | Dato: | Skrevet"),
    update_words=(
        "Opdateret | Sidst opdateret | Ændret"
        " | Opdateret: | Sidst opdateret: | Senest opdateret | Senest opdateret: | Sidst ændret | Rettet"
    ),
    caption_words=(
        "Foto | Billede | Arkivfoto | Illustration | Grafik | Video"
        " | Foto: | Fotos | Fotograf | Fotograf: | Arkivfoto: | Arkiv | Illustration: | Billede: | Billeder"
        " | Pressefoto | Skærmbillede | Video:"
    ),
    copyright_words="Alle rettigheder forbeholdes | Ophavsret | Copyright",
    tag_words=(
        "Emner | Stikord | Tags | Nøgleord"
        " | Emner: | Emne | Tags: | Kategori | Kategori: | Kategorier | Temaer | Følg emner"
    ),
    tool_lines=(
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
    ),
    comment_headings=(
        "Kommentarer | Kommentér | Kommenter | Skriv en kommentar | Debat"
        " | Skriv et svar | Seneste kommentarer | Tilføj kommentar | Skriv kommentar | Læg en kommentar"
        " | Kommentarer: | Kommentarer (0) | 0 kommentarer | Ingen kommentarer | Din kommentar"
        " | Vis alle kommentarer | Deltag i debatten | Log ind for at kommentere"
    ),
    embargo_words="Embargo til | Embargo | Klausuleret til | Klausul til | Under embargo til",
    release_words="Pressemeddelelse | Til øjeblikkelig offentliggørelse",
    contact_words=(
        "Pressekontakt | Kontakt | Kontaktperson | For yderligere oplysninger | For mere information"
        " | Yderligere oplysninger"
    ),
    site_words=(
        "nyhedsbrev | abonn | cookie | log ind | registrer | tilmeld | konto | adgangskode | e-mail | privatliv"
        " | vilkår | betingelser | samtykke | annonce | reklame | app | download | podcast | klik | browser"
        " | javascript | gratis | kommentar | kommenter | moderer | læsere | del | ophavsret | ansvarshavende"
        " | redaktion | din | dit | dine | tilbud | foto | video | følg os | facebook | twitter | instagram | youtube"
        " | læs mere | vis mere"
    ),
)
