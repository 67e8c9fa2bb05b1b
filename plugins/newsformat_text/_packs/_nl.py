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
    ),
    byline_words=(
        "Door | Van onze | Tekst | Auteur | Geschreven door | Een bijdrage van | Een interview door | Interview"
        " | Interview door | Door onze | Verslag"
    ),
    byline_joiners="en | met",
    roles="redacteur | verslaggever | correspondent | journalist | columnist | hoofdredacteur | politiek verslaggever | buitenlandredacteur",
    agencies="Algemeen Nederlands Persbureau",
    credit_words="Bron | Bronnen",
    months=(
        "januari,jan,jan. | februari,feb,feb. | maart,mrt,mrt. | april,apr,apr. | mei | juni,jun,jun. | juli,jul,jul. | augustus,aug,aug."
        " | september,sep,sept,sep.,sept. | oktober,okt,okt. | november,nov,nov. | december,dec,dec."
    ),
    date_words="Gepubliceerd | Gepubliceerd op | Geplaatst | Datum | Geplaatst op",
    update_words="Bijgewerkt | Laatst bijgewerkt | Aangepast | Update | Gewijzigd | Laatste update",
    caption_words=(
        "Foto | Foto's | Beeld | Afbeelding | Illustratie | Archieffoto | Bijschrift | Video"
        " | Fotograaf | Infographic | Screenshot | Stockfoto"
    ),
    copyright_words="Alle rechten voorbehouden | Auteursrecht | Overname niet toegestaan",
    tag_words="Trefwoorden | Onderwerpen | Labels | Tags | Thema's",
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
    ),
    comment_headings=(
        "Reacties | Reageer | Plaats een reactie | Geef een reactie | Reageren | Commentaar"
        " | Laat een antwoord achter | Laat een reactie achter | Een reactie plaatsen | Reactie toevoegen"
        " | Nieuwe reactie inzenden | Laatste reacties | Recente reacties"
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
