"""Dutch."""

from newsformat.plugin import Language


PACK = Language(
    tag="nl",
    unnamed_agencies="Redactie | Persbureaus | Agentschappen",
    place_words="in | uit",
    related_headings=(
        "Lees ook | Lees meer | Lees verder | Meer over | Meer lezen | Meest gelezen | Bekijk ook | Zie ook"
        " | Gerelateerd | Gerelateerde artikelen | Meer nieuws | Ander nieuws | Laatste nieuws | Aanbevolen"
        " | Aanraders | Luister ook | Verder lezen | Meer van | Mis niet | Best gelezen | Net binnen"
        " | Ook interessant | In dit dossier | Lees ook deze artikelen | Andere artikelen | Nu in het nieuws"
        " | Uitgelicht | Anderen lazen ook | Misschien vind je dit ook interessant | Lees hier | Lees ook hier"
        " | Meer artikelen | Gerelateerde berichten | Misschien ook interessant | Anderen lezen ook"
        " | Lees ook: | Lees meer: | Lees meer over | Lees hier meer | Lees het hele | Lees ook dit"
        " | Bekijk ook: | Kijk ook | Zie ook: | Gerelateerd nieuws | Gerelateerde onderwerpen"
        " | Gerelateerde video's | Meer over dit onderwerp | Meer nieuws over | Meer uit"
        " | Meest gelezen artikelen | Meest bekeken | Nu veel gelezen | Veel gelezen | Populair"
        " | Populaire artikelen | Trending | Het laatste nieuws | Ook interessant voor jou | Ook interessant:"
        " | Dit vind je misschien ook interessant | Mogelijk interessant | Mogelijk ook interessant"
        " | Aanbevolen voor jou | Aanbevolen artikelen | Aanrader | Uitgelichte artikelen"
        " | Tip van de redactie | Keuze van de redactie | Onze keuze | Voor jou geselecteerd | Anderen lezen"
        " | Overig nieuws | Vorig artikel | Volgend artikel | Recente artikelen | Recent nieuws"
        " | Niet te missen | Uit het archief | In het nieuws"
    ),
    byline_words=(
        "Door | Van onze | Tekst | Auteur | Geschreven door | Een bijdrage van | Een interview door | Interview"
        " | Interview door | Door onze | Verslag"
        " | Door: | Tekst: | Tekst en foto's | Auteur: | Auteurs | Redactie: | Een artikel van"
        " | Een interview van | Een column van | Column van | Opinie van | Van onze correspondent"
        " | Van onze verslaggever | Van onze redacteur | Van onze redactie | Verslaggever | Redacteur"
        " | Gepubliceerd door | Geplaatst door"
    ),
    byline_joiners="en | met",
    roles="redacteur | verslaggever | correspondent | journalist | columnist | hoofdredacteur | politiek verslaggever | buitenlandredacteur",
    agencies="Algemeen Nederlands Persbureau",
    credit_words=("Bron | Bronnen | Bron: | Met dank aan | Via"),
    months=(
        "januari,jan,jan. | februari,feb,feb. | maart,mrt,mrt. | april,apr,apr. | mei | juni,jun,jun. | juli,jul,jul. | augustus,aug,aug."
        " | september,sep,sept,sep.,sept. | oktober,okt,okt. | november,nov,nov. | december,dec,dec."
    ),
    date_words=(
        "Gepubliceerd | Gepubliceerd op | Geplaatst | Datum | Geplaatst op"
        " | Gepubliceerd: | Gepubliceerd om | Geplaatst: | Datum: | Publicatiedatum | Publicatie"
        " | Verschenen op | Verschenen | Geschreven op"
    ),
    update_words=(
        "Bijgewerkt | Laatst bijgewerkt | Aangepast | Update | Gewijzigd | Laatste update"
        " | Bijgewerkt: | Bijgewerkt op | Bijgewerkt om | Laatst bijgewerkt op | Laatste update:"
        " | Laatst gewijzigd | Aangepast op | Gewijzigd op | Update:"
    ),
    caption_words=(
        "Foto | Foto's | Beeld | Afbeelding | Illustratie | Archieffoto | Bijschrift | Video"
        " | Fotograaf | Infographic | Screenshot | Stockfoto"
        " | Foto: | Foto's: | Foto van | Beeld: | Archiefbeeld | Foto ter illustratie | Illustratie:"
        " | Illustratief beeld | Grafiek | Video: | Credit | Credits"
    ),
    copyright_words=(
        "Alle rechten voorbehouden | Auteursrecht | Overname niet toegestaan"
        " | Niets uit deze uitgave | Auteursrecht voorbehouden"
    ),
    tag_words=(
        "Trefwoorden | Onderwerpen | Labels | Tags | Thema's"
        " | Tags: | Onderwerpen: | Onderwerp | Trefwoorden: | Categorie | Categorie: | Categorieën | Rubriek"
        " | Volg onderwerpen | In dit artikel"
    ),
    tool_lines=(
        "Inhoudsopgave | "
        "Deel | Delen | Deel dit artikel | Advertentie | Reclame | Afdrukken | Print | Bewaar | Bewaren | Kopieer link | Abonneer | Inloggen"
        " | Aanmelden | Schrijf je in | Volg ons | Nieuwsbrief | Leestijd | Meer | Toon meer | Luister | Home | Naar boven | Stuur | Sluiten"
        " | Opslaan | Word abonnee | Word lid | Registreren | Volg | Fout gezien | Dit artikel is exclusief"
        " | Cadeau geven | Al abonnee | Vergroot | Vergroten | Zoeken | Menu | Contact | Privacybeleid"
        " | Tekst vergroten | Bekijk alle | Volgende | Vorige | Sluit"
        " | Ga naar de inhoud | Direct naar de inhoud"
        " | Het e-mailadres wordt niet gepubliceerd | Je e-mailadres wordt niet gepubliceerd"
        " | Uw e-mailadres wordt niet gepubliceerd | Vereiste velden zijn gemarkeerd | Je moet ingelogd zijn"
        " | U moet ingelogd zijn | Log in om te reageren | Reactie annuleren | Antwoord annuleren"
        " | Deze site gebruikt Akismet | Berichtnavigatie | Bericht navigatie"
        " | Wij waarderen uw privacy | Jouw privacy is belangrijk | Accepteren | Alles accepteren"
        " | Alle cookies accepteren | Akkoord | Weigeren | Alles weigeren | Cookie-instellingen"
        " | Cookies instellen | Doeleinden tonen | Wij en onze partners | Deze website gebruikt cookies"
        " | Deze site gebruikt cookies"
        " | Deel artikel | Deel op | Deel op Facebook | Deel via | Deel via WhatsApp | Deel dit"
        " | Deel dit bericht | Delen via | Delen op | E-mailen | Mail | Stuur door | Tip een vriend | Printen"
        " | Bewaar artikel | Link kopiëren | Link gekopieerd | Kopiëren | Geef cadeau"
        " | Luister naar dit artikel | Luister artikel | Beluister | Voorlezen | Leestijd: | minuten leestijd"
        " | min leestijd | Advertenties | Artikel gaat verder onder de advertentie"
        " | Tekst gaat verder onder de foto | Tekst gaat verder onder de advertentie | Tekst gaat verder"
        " | Tekst loopt door | Artikel loopt door | Lees verder onder de advertentie | Gesponsord"
        " | Gesponsorde inhoud | Betaalde inhoud | Alleen voor abonnees | Exclusief voor abonnees"
        " | Voor abonnees | Premium | Plus | Abonneer je | Abonneren | Abonnement | Abonnementen"
        " | Neem een abonnement | Al abonnee? | Ben je al abonnee? | Log in | Registreer | Maak een account"
        " | Account aanmaken | Mijn account | Wachtwoord vergeten | E-mailadres | Je e-mailadres"
        " | Uw e-mailadres | Wachtwoord | Nieuwsbrieven | Inschrijven | Schrijf je in voor | Meld je aan"
        " | Meld je aan voor | Ontvang | Ontvang de | Ontvang onze | Volg ons op | Volgen | Volgend | Gevolgd"
        " | Download | Download de app | Download onze app | Meldingen | Meldingen aanzetten | Steun ons"
        " | Steun | Doneer | Privacy | Privacyverklaring | Cookies | Cookiebeleid | Voorwaarden"
        " | Algemene voorwaarden | Gebruiksvoorwaarden | Accepteer | Deze inhoud | Deze content"
        " | Om deze inhoud | Om deze content te | Cookies accepteren | Cookievoorkeuren | Deze video"
        " | Video niet beschikbaar | Er is iets misgegaan | Er ging iets mis | Probeer het opnieuw | Laden"
        " | Laden... | Meer laden | Laad meer | Toon minder | Toon reacties | Meer tonen | Bekijk alles"
        " | Bekijk de video | Bekijk video | Bekijk foto's | Bekijk meer | Openen | Zoek | Terug"
        " | Terug naar boven | Naar de inhoud | Ga naar | Klik hier | Fotoserie | Volledig scherm"
        " | Lettergrootte | Tekstgrootte | Fout gezien? | Meld fout | Taalfout gezien? | Tip de redactie"
        " | Tip ons | Heb je een tip? | Heeft u een tip? | Contact opnemen | Over ons | Over de auteur"
        " | Colofon | Alle artikelen van | Alle artikelen | Alle reacties | Like | Stem | Poll | Live"
        " | Liveblog | Puzzels | Familieberichten | Adverteren"
    ),
    comment_headings=(
        "Reacties | Reageer | Plaats een reactie | Geef een reactie | Reageren | Commentaar"
        " | Laat een antwoord achter | Laat een reactie achter | Een reactie plaatsen | Reactie toevoegen"
        " | Nieuwe reactie inzenden | Laatste reacties | Recente reacties"
        " | Reacties: | Reacties (0) | 0 reacties | Geen reacties | Reactie | Reageer: | Plaats reactie"
        " | Geef je reactie | Schrijf een reactie | Uw reactie | Jouw reactie | Bekijk reacties"
        " | Lees alle reacties | Praat mee | Wat vind jij | Doe mee aan het gesprek"
    ),
    embargo_words="Onder embargo tot | Onder embargo | Embargo tot | Embargo",
    release_words="Persbericht | Voor onmiddellijke publicatie | Voor directe publicatie",
    contact_words="Perscontact | Contact voor de pers | Contact | Voor meer informatie | Meer informatie voor de pers",
    site_words=(
        "nieuwsbrief | abonne | cookie | aanmeld | inlog | registre | account | wachtwoord | e-mail | privacy"
        " | voorwaarden | toestemming | advertent | reclame | app | download | podcast | klik | browser | javascript"
        " | gratis | reactie | reageer | moderat | lezers | deel dit | delen | overgenomen | rechten voorbehouden"
        " | auteursrecht | redactie | jouw | uw | steun | doneer | aanbieding | foto | video | volg ons | facebook"
        " | twitter | instagram | youtube | whatsapp | lees meer | bekijk"
        " | onze partners | persoonsgegevens"
    ),
)
