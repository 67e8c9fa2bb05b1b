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
    ),
    byline_words=(
        "Av | Tekst | Skrevet av | Skrive av | Journalist | Forfatter | Publisert av | Intervju av | Intervju"
        " | Tekst og foto"
    ),
    byline_joiners="og | med",
    roles="journalist | korrespondent | redaktør | kommentator | reporter | ansvarlig redaktør | utenriksmedarbeider | spaltist | sjefredaktør",
    agencies="NTB-Reuters | NTB-AFP | ©NTB",
    credit_words="Kilde | Kilder | Kjelde",
    dialogue_dashes=True,
    months=(
        "januar,jan,jan. | februar,feb,feb. | mars,mar,mar. | april,apr,apr. | mai | juni,jun,jun. | juli,jul,jul. | august,aug,aug."
        " | september,sep,sept,sep.,sept. | oktober,okt,okt. | november,nov,nov. | desember,des,des."
    ),
    date_words="Publisert | Publiserte | Dato | Lagt ut",
    update_words="Oppdatert | Sist oppdatert | Endret | Sist endret",
    caption_words="Foto | Bilde | Bilete | Illustrasjon | Illustrasjonsfoto | Arkivfoto | Video | Grafikk | Vis mer",
    copyright_words="Alle rettigheter reservert | Alle rettigheter forbeholdt | Opphavsrett | Copyright",
    tag_words="Emner | Stikkord | Tema | Nøkkelord | Emneord | Tagger",
    tool_lines=(
        "Del | Dele | Del artikkelen | Annonse | Annonsørinnhold | Reklame | Skriv ut | Kopier lenke | Lagre | Lytt | Lytt til saken | Abonner"
        " | Logg inn | Bli abonnent | Følg oss | Nyhetsbrev | Lesetid | Vis mer | Vis flere | Mer | Lukk | Tips meg | Tips oss | Til toppen"
        " | Hjem | Denne artikkelen er over | Artikkelen fortsetter under annonsen"
        " | Hopp til innhold | Gå til innhold"
        " | Din e-postadresse vil ikke bli publisert | E-postadressen din vil ikke bli publisert"
        " | Obligatoriske felt er merket | Du må være innlogget | Du må være logget inn | Avbryt svar"
        " | Innleggsnavigasjon | Dette nettstedet bruker Akismet"
        " | Vi bryr oss om personvernet | Godta | Godta alle | Aksepter alle | Avvis | Avvis alle"
        " | Kun nødvendige | Vi og våre partnere | Dette nettstedet bruker informasjonskapsler"
    ),
    comment_headings=(
        "Kommentarer | Kommenter | Skriv en kommentar | Legg igjen en kommentar | Kommentar"
        " | Legg inn et svar | Siste kommentarer | Legg til kommentar | Skriv kommentar"
    ),
    embargo_words="Embargo til | Embargo | Sperrefrist | Under embargo til",
    release_words="Pressemelding | Til umiddelbar publisering",
    contact_words=(
        "Pressekontakt | Kontakt | Kontaktperson | Kontaktpersoner | For mer informasjon"
        " | For ytterligere informasjon, kontakt"
    ),
    site_words=(
        "nyhetsbrev | abonn | cookie | informasjonskapsl | logg inn | registrer | konto | passord | e-post"
        " | personvern | vilkår | samtykke | annonse | reklame | app | last ned | podkast | klikk | nettleser"
        " | javascript | gratis | kommentar | kommenter | moderer | lesere | del | opphavsrett | ansvarlig redaktør"
        " | redaksjon | din | ditt | dine | tilbud | foto | video | følg oss | facebook | twitter | instagram"
        " | youtube | les mer | vis mer"
    ),
)
