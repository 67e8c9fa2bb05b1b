"""Norwegian (Bokmål and Nynorsk)."""

from newsformat.plugin import Language


PACK = Language(
    tag="no",
    unnamed_agencies="Nyhetsbyråer",
    related_headings=(
        "Les også | Les mer | Les meir | Mer om | Meir om | Relaterte emner | Relaterte saker | Relaterte artikler"
        " | Relatert | Se også | Sjå også | Mest lest | Mest lese | Siste nytt | Siste nyheter | Flere nyheter"
        " | Anbefalt | Anbefalte saker | Hør også | Les òg | Mer fra | Flere saker | Les flere | Les hele saken"
        " | Flere artikler | Andre leser | Nyeste saker | Les videre | Anbefalte artikler | Les hele"
        " | Mest lest akkurat nå | Ikke gå glipp av"
        " | Les også: | Les mer: | Les mer om | Les mer om saken | Les hele saken: | Les også denne"
        " | Les flere saker | Les flere nyheter | Les videre: | Se også: | Se video | Se flere | Hør også:"
        " | Lytt også | Relaterte | Relaterte nyheter | Relatert innhold | Relaterte artikler:"
        " | Relaterte temaer | Mer om saken | Mer om dette | Mer om temaet | Mer nytt | Mer å lese"
        " | Flere saker om | Flere saker fra | Flere artikler om | Mest leste | Mest leste saker | Mest sett"
        " | Mest populært | Mest delt | Mest kommentert | Siste saker | Nyeste | Nyeste nyheter"
        " | Nylig publisert | Populært | Populære saker | Populære artikler | Aktuelt | Akkurat nå"
        " | Anbefalt for deg | Anbefalte | Anbefalt lesning | Anbefalt lesing | Vi anbefaler"
        " | Utvalgt for deg | Utvalgte saker | Du vil kanskje også like | Du vil kanskje like"
        " | Du liker kanskje også | Kanskje du også vil lese | Andre leser også | Andre leste også"
        " | Andre saker | Andre nyheter | Neste sak | Forrige sak | Neste artikkel | Forrige artikkel"
        " | Fra arkivet | Toppsaker | I samme kategori"
        " | Les mer her | Les mer på | Les flere saker om | Les flere artikler | Les hele artikkelen"
        " | Les hele intervjuet | Les saken | Les saken her | Les tidligere sak | Les tidligere saker"
        " | Les alt om | Les alle sakene | Les neste | Hør mer | Mer innhold | Mer nyheter | Flere nyheter fra"
        " | Lignende saker | Lignende artikler | Mest lest nå | Mest lest i dag | Siste artikler | Siste fra"
        " | Nyeste artikler | Populært nå | Redaksjonen anbefaler | Redaksjonens utvalgte | Redaksjonens valg"
        " | Redaksjonen tipser | Kanskje du også liker | Kanskje du er interessert i"
        " | Dette kan også interessere deg | Tidligere saker | I samme sak | Om samme tema | Samme tema"
        " | Les og så | Les | Sjekk også | Hør podkast | Mer i | Mer lesestoff | Relaterte lenker"
        " | Bakgrunn: les | Mest lest siste | Mest populære | Trender | Nyheter akkurat nå"
        " | Kanskje interessert i | Fra forsiden | Siste fra forsiden | Saken i korte trekk"
    ),
    byline_words=(
        "Av | Tekst | Skrevet av | Skrive av | Journalist | Forfatter | Publisert av | Intervju av | Intervju"
        " | Tekst og foto"
        " | Av: | Tekst: | Tekst og bilder | Tekst/foto | Journalist: | Reporter | Forfattere | Et innlegg av"
        " | Kommentar av | Kronikk av | Lagt ut av | Av journalist"
        " | Tekst & foto | Skribent | Journalister | Kommentator | Korrespondent | Anmeldt av | Anmelder"
        " | Innsendt av"
    ),
    byline_joiners="og | med",
    roles="journalist | korrespondent | redaktør | kommentator | reporter | ansvarlig redaktør | utenriksmedarbeider | spaltist | sjefredaktør",
    agencies="TT | NTB-Reuters | NTB-AFP | ©NTB",
    credit_words=("Kilde | Kilder | Kjelde | Kilde: | Nyhetsbyrå"),
    dialogue_dashes=True,
    months=(
        "januar,jan,jan. | februar,feb,feb. | mars,mar,mar. | april,apr,apr. | mai | juni,jun,jun. | juli,jul,jul. | august,aug,aug."
        " | september,sep,sept,sep.,sept. | oktober,okt,okt. | november,nov,nov. | desember,des,des."
    ),
    date_words=(
        "Publisert | Publiserte | Dato | Lagt ut"
        " | Publisert: | Publisert på | Først publisert | Først publisert: | Publiseringsdato | Dato:"
        " | Opprettet | Skrevet | Lagt til | Sendt"
        " | Publisert den | Publisert første gang"
    ),
    update_words=(
        "Oppdatert | Sist oppdatert | Endret | Sist endret"
        " | Oppdatert: | Sist oppdatert: | Endra | Oppdatering | Redigert"
        " | Oppdatert den | Sist redigert"
    ),
    caption_words=(
        "Foto | Bilde | Bilete | Illustrasjon | Illustrasjonsfoto | Arkivfoto | Video | Grafikk | Vis mer"
        " | Foto: | Fotograf | Fotograf: | Foto og video | Bilde: | Bilder | Illustrasjonsfoto:"
        " | Illustrasjonsbilde | Illustrasjon: | Arkivfoto: | Arkivbilde | Arkiv | Skjermdump | Skjermbilde"
        " | Faksimile | Kart | Video: | Bildetekst"
        " | Foto/ | Foto av | Illustrasjon av | Pressefoto | Tegning | Montasje | Foto: Privat | Foto: Arkiv"
        " | Privat foto"
    ),
    copyright_words=(
        "Alle rettigheter reservert | Alle rettigheter forbeholdt | Opphavsrett | Copyright"
        " | Alle rettigheter | Innholdet er beskyttet | Alt innhold er opphavsrettslig"
        " | Det er ikke tillatt å kopiere"
        " | Det må ikke kopieres | Ettertrykk forbudt | Innholdet er opphavsrettslig"
    ),
    tag_words=(
        "Emner | Stikkord | Tema | Nøkkelord | Emneord | Tagger"
        " | Emner: | Emneord: | Tema: | Temaer | Stikkord: | Nøkkelord: | Kategori | Kategori: | Kategorier"
        " | Seksjon | Følg temaer"
        " | Emne | Personer"
    ),
    tool_lines=(
        "Hør direkte | Lytt direkte | Se direkte | "
        "Del | Dele | Del artikkelen | Annonse | Annonsørinnhold | Reklame | Skriv ut | Kopier lenke | Lagre | Lytt | Lytt til saken | Abonner"
        " | Logg inn | Bli abonnent | Følg oss | Nyhetsbrev | Lesetid | Vis mer | Vis flere | Mer | Lukk | Tips meg | Tips oss | Til toppen"
        " | Hjem | Denne artikkelen er over | Artikkelen fortsetter under annonsen"
        " | Hopp til innhold | Gå til innhold"
        " | Din e-postadresse vil ikke bli publisert | E-postadressen din vil ikke bli publisert"
        " | Obligatoriske felt er merket | Du må være innlogget | Du må være logget inn | Avbryt svar"
        " | Innleggsnavigasjon | Dette nettstedet bruker Akismet"
        " | Vi bryr oss om personvernet | Godta | Godta alle | Aksepter alle | Avvis | Avvis alle"
        " | Kun nødvendige | Vi og våre partnere | Dette nettstedet bruker informasjonskapsler"
        " | Del: | Del artikkel | Del saken | Del på | Del på Facebook | Del på e-post | Del på X | Del via"
        " | Delinger | Tips en venn | Send på e-post | Skriv ut artikkel | Lagre sak | Lagre artikkel"
        " | Kopier link | Lenke kopiert | Gi bort | Gi bort artikkel | Lytt til artikkelen | Hør saken"
        " | Spill av | Annonsørinnhold: | Artikkelen fortsetter under | Saken fortsetter under annonsen"
        " | Saken fortsetter under | Teksten fortsetter under | Sponset innhold | Kommersielt innhold"
        " | Kun for abonnenter | For abonnenter | Abonnent | Kjøp abonnement | Bestill abonnement"
        " | Abonnement | Allerede abonnent? | Er du allerede abonnent? | Logg ut | Registrer deg"
        " | Opprett konto | Min side | Glemt passord? | E-postadresse | E-post | Din e-post | Passord"
        " | Nyhetsbrev: | Meld deg på | Meld deg på nyhetsbrev | Få nyhetsbrev | Følg | Følg oss på"
        " | Følg saken | Følger | Last ned | Last ned appen | Varsler | Slå på varsler | Støtt oss | Støtt"
        " | Vipps | Personvern | Personvernerklæring | Informasjonskapsler | Cookies | Avslå | Innstillinger"
        " | Dette innholdet | Innholdet kan ikke vises | Videoen kan ikke | Noe gikk galt | Prøv igjen"
        " | Laster | Laster... | Last flere | Vis mindre | Vis alle | Vis kommentarer | Se alle"
        " | Se alle bilder | Se bildene | Åpne | Meny | Søk | Forside | Til forsiden | Tilbake | Gå til"
        " | Klikk her | Trykk her | Forstørr | Bildegalleri | Bildeserie | Fullskjerm | Tekststørrelse"
        " | Feil i artikkelen? | Meld fra om feil | Fant du en feil? | Har du tips? | Tips oss!"
        " | Har du et tips? | Send tips | Kontakt oss | Kontakt redaksjonen | Om oss | Om forfatteren"
        " | Alle saker | Alle artikler | Liker | Stem | Avstemning | Lesetid: | min lesetid | Live "
        " | Dødsannonser | Ledige stillinger"
        " | Følg oss på WhatsApp | Følg oss på Facebook | Følg oss på Instagram | Følg oss på Google News"
        " | Følg oss på X | Følg oss på TikTok | Følg oss på Snapchat | Følg oss i sosiale medier"
        " | Følg oss på sosiale medier | Abonner på nyhetsbrevet | Abonner på vårt nyhetsbrev"
        " | Abonner på nyhetsbrev | Abonner nå | Meld deg på nyhetsbrevet | Meld deg på vårt nyhetsbrev"
        " | Meld deg på her | Motta nyhetsbrev | Få nyhetsbrevet | Få vårt nyhetsbrev | Få nyhetene rett i"
        " | Legg til som foretrukket kilde | Foretrukket kilde på Google | Lytt til denne saken | Hør artikkelen"
        " | Lest opp av | Opplest av kunstig intelligens | Kort oppsummert | Kortversjonen"
        " | Oppsummeringen er laget av AI | Oppsummeringen er laget ved hjelp | Oppsummeringen er generert av"
        " | Oppsummeringen er laget av | Sammendraget er laget av | Sammendraget er laget ved hjelp"
        " | Oppsummert av kunstig intelligens | Oppsummert med kunstig intelligens"
        " | Denne oppsummeringen er laget av | Laget med kunstig intelligens | Les oppsummeringen"
        " | Vis oppsummering | minutter lesetid | Del på Twitter | Del på LinkedIn | Del på epost"
        " | Del på Snapchat | Del via e-post | Del med en venn | Kopier lenken | Lenken er kopiert"
        " | Gi bort artikkelen | Gi bort saken | Lagre artikkelen | Lagre til senere | Lagrede artikler"
        " | Les senere | Vis bilde | Vis større bilde | Vis alle bilder | Vis flere bilder | Forstørr bilde"
        " | Se bilder | Se videoen | Spill av video | Annonser | Artikkelen fortsetter etter annonsen"
        " | Saken fortsetter etter annonsen | Saken fortsetter under bildet | Saken fortsetter under videoen"
        " | Artikkelen fortsetter under bildet | Artikkelen fortsetter under videoen | Fortsett å lese"
        " | Betalt innhold | Innholdet er betalt av | Bare for abonnenter | Forbeholdt abonnenter"
        " | Denne saken er for abonnenter | Denne artikkelen er for abonnenter | Denne saken er kun for"
        " | Du må være abonnent for | For å lese videre | For å lese saken | Vil du lese videre | Les videre med"
        " | Allerede abonnent | Er du allerede abonnent | Har du allerede en konto | Har du ikke konto"
        " | Ikke abonnent | Ikke abonnent? | Glemt passord | Glemt passordet | Logg inn for å lese"
        " | Logg inn for å fortsette | Opprett bruker | Opprett en konto | Min konto | Bli medlem | Kjøp tilgang"
        " | Kjøp abonnement her | Prøv gratis | Prøv nå | Ingen bindingstid | Avslutt når du vil"
        " | Støtt vår journalistikk | Støtt uavhengig journalistikk | Last ned vår app | Les i appen"
        " | Åpne i appen | Få varsler | Skru på varsler | Pushvarsler | Hold deg oppdatert | Din e-postadresse"
        " | Skriv inn e-postadressen din | Skriv inn din e-postadresse | Ved å melde deg på | Ved å abonnere"
        " | Ved å klikke på | Du kan når som helst melde | Du kan når som helst avslutte"
        " | Takk for din påmelding | Det oppstod en feil | Det har oppstått en feil | Prøv igjen senere"
        " | Fant du en feil | Funnet en feil | Funnet en feil? | Har du funnet en feil | Ser du en feil"
        " | Rapporter feil | Gi tilbakemelding | Gi oss tilbakemelding | Retting | Rettelse | Rettelser"
        " | Tips redaksjonen | Har du tips | Har du et tips | Har du tips til saken | Har du tips til oss"
        " | Har du innspill | Har du innspill til denne saken | Vet du noe om denne saken | Vet du mer"
        " | Send oss tips | Send inn | Kontakt journalisten | Kontakt forfatteren | Hva synes du"
        " | Hva synes du om saken | Hva syns du om saken | Hva mener du | Likte du saken | Likte du artikkelen"
        " | Stem her | Stem nå | Vis resultat | Se resultatet | Ta quizen | Quiz | Til innholdet"
        " | Hopp til innholdet | Hopp til hovedinnhold | Gå til forsiden | Tilbake til toppen"
        " | Tilbake til forsiden | Forsiden | Avbryt | Vis hele | Last mer | Laster inn | Oppdater | Følg emnet"
        " | Følg tema | Følg forfatteren | Følg journalisten | Om cookies | Administrer samtykke"
        " | Administrer informasjonskapsler | Aksepter | Avslå alle | Personvernpolicy | Brukervilkår"
        " | Vi bruker informasjonskapsler | Vi bruker cookies | Innholdet er ikke tilgjengelig"
        " | Dette innholdet kan ikke vises | Videoen er ikke tilgjengelig | Nettleseren din støtter ikke"
        " | E-avis | eAvis | Les e-avisen | Papiravis | Kryssord | Sudoku | Annonsere | Kundeservice"
        " | Kundesenter | Våre nyhetsbrev | Alle nyhetsbrev | Ansvarlig redaktør | Vær Varsom-plakaten"
        " | Redaktøransvar"
        " | Vil du ha flere saker | Du bruker en annonseblokkerer"
        " | Din nettleser støtter ikke | Saken oppdateres | Artikkelen oppdateres | Nyhetstips"
        " | Bli abonnent eller logg inn | Logg inn eller bli abonnent"
        " | Dette innlegget ble publisert i | Bokmerk permalenken"
        " | Få saken lest opp | Oppsummert med KI | KI-generert oppsummering | Oppsummeringen er generert"
        " | Lagre saken | Teksten fortsetter under annonsen | Kommersielt samarbeid"
        " | Har du allerede abonnement? | Har du konto? | Ingen konto? | Dette nettstedet bruker"
        " | Cookies og personvern | Administrer samtykker | Har du tips til denne saken"
        " | Har du funnet en feil? | Last inn flere | Gå til hovedinnhold | Innhold | Forstørr bildet"
        " | Vis bildeserie | Neste | Forrige | Saken blir oppdatert | Saken er oppdatert"
        " | Artikkelen er oppdatert | Flere artikler av | Dette er en kommentar | Dette er en leder"
        " | Dette er et debattinnlegg | Dette er en kronikk | Kronikken gir uttrykk for"
        " | Innlegget gir uttrykk for | Teksten gir uttrykk for"
        " | Har du tips i denne saken | Har du innspill til saken | Bli abonnent for å lese | Artikkelen er over"
    ),
    comment_headings=(
        "Kommentarer | Kommenter | Skriv en kommentar | Legg igjen en kommentar | Kommentar"
        " | Legg inn et svar | Siste kommentarer | Legg til kommentar | Skriv kommentar"
        " | Kommentarer: | Kommentarer (0) | 0 kommentarer | Ingen kommentarer | Kommenter saken"
        " | Legg til en kommentar | Din kommentar | Si din mening | Vis alle kommentarer | Les kommentarer"
        " | Delta i debatten | Debatt | Diskuter | Kommentarfelt | Kommentarfeltet"
        " | Logg inn for å kommentere"
        " | Kommenter artikkelen | Legg igjen kommentar | Alle kommentarer | Se kommentarer | Les kommentarene"
        " | Ingen kommentarer ennå | Vær den første til å kommentere | Kommentarfeltet er stengt"
        " | Kommentarfeltet er lukket | Delta i diskusjonen | Bli med i debatten | Diskuter saken | Debattregler"
        " | Du må være innlogget for | Du må logge inn for | Kommentarer er stengt"
        " | E-postadressen din vil ikke vises | Lesernes kommentarer | Hva mener du? | Send inn leserinnlegg"
        " | Regler for kommentarfeltet"
    ),
    embargo_words="Embargo til | Embargo | Sperrefrist | Under embargo til",
    release_words=(
        "Pressemelding | Til umiddelbar publisering | Presseinvitasjon | Nyhetsmelding | Børsmelding | Pressemeddelelse"
    ),
    contact_words=(
        "Pressekontakt | Kontakt | Kontaktperson | Kontaktpersoner | For mer informasjon"
        " | For ytterligere informasjon, kontakt"
        " | Pressekontakter | Kontakt for media | For mer informasjon, kontakt | For ytterligere informasjon"
        " | For spørsmål | Pressevakt | Mediekontakt"
    ),
    site_words=(
        "nyhetsbrev | abonn | cookie | informasjonskapsl | logg inn | registrer | konto | passord | e-post"
        " | personvern | vilkår | samtykke | annonse | reklame | app | last ned | podkast | klikk | nettleser"
        " | javascript | gratis | kommentar | kommenter | moderer | lesere | del | opphavsrett | ansvarlig redaktør"
        " | redaksjon | din | ditt | dine | tilbud | foto | video | følg oss | facebook | twitter | instagram"
        " | youtube | les mer | vis mer"
    ),
    editor_words=("Redaktør | Redigert av | Oversatt av | Oversettelse | Sjefredaktør | Foto og redigering | Research"),
)
