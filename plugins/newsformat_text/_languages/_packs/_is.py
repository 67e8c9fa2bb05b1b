"""Icelandic."""

from newsformat.plugin import Language


PACK = Language(
    tag="is",
    related_headings=(
        "Tengdar fréttir | Frétt af | Tengt efni | Lesa meira | Lestu meira | Lesa einnig | Mest lesið | Nýjustu fréttir | Fleiri fréttir | Sjá einnig"
        " | Lestu líka | Lesið einnig | Tengdar greinar | Skyldar fréttir | Svipaðar fréttir | Mest lesnu"
        " | Nýjast | Nýjustu greinar | Aðrar fréttir | Meira um | Fyrri frétt | Næsta frétt | Vinsælt | Mælt með"
        " | Ekki missa af"
        " | Tengd frétt | Tengt | Tengdar | Sjá líka | Sjá nánar | Lestu einnig | Lesa meira um | Lesa nánar"
        " | Lesa | Nánar um | Nánar | Meira | Meira úr | Fleiri greinar | Nýjar fréttir | Mest lesna"
        " | Mest lesnu fréttirnar | Mest skoðað | Vinsælast | Vinsælar fréttir | Helstu fréttir | Áhugavert"
        " | Fyrri fréttir"
        " | Lesa má meira | Lesið meira | Lesið | Nýjast á | Mest lesið í vikunni | Fréttir af svipuðum toga"
        " | Mest lesnar | Nýjustu | Meira efni | Mælum með | Fleira | Sjá fleiri | Horfðu einnig"
        " | Fleira áhugavert | Fyrri grein | Næsta grein"
        " | Lesið líka | Lesa líka | Aðrir eru að lesa | Þú gætir haft áhuga á"
        " | Þetta gæti vakið áhuga þinn | Annað áhugavert efni | Horfðu á"
        " | Meira um málið | Sjáðu myndbandið"
    ),
    byline_words=(
        "Höfundur | Texti | Frétt af | Blaðamaður | Eftir | Viðtal | Skrifar"
        " | Umsjón | Fréttamaður | Pistill | Skoðun | Grein eftir"
        " | By"
    ),
    byline_joiners="og",
    roles="blaðamaður | fréttamaður | ritstjóri | fréttaritari",
    agencies=("RÚV | TT"),
    credit_words="Heimild | Heimildir",
    months="janúar,jan,jan. | febrúar,feb,feb. | mars,mar. | apríl,apr,apr. | maí | júní,jún,jún. | júlí,júl,júl. | ágúst,ágú,ágú. | september,sep,sept,sep. | október,okt,okt. | nóvember,nóv,nóv. | desember,des,des.",
    date_words=("Birt | Útgefið | Dagsetning | Birtist | Útgáfudagur | Birtist fyrst"),
    update_words=("Uppfært | Síðast uppfært | Breytt"),
    caption_words=(
        "Mynd | Ljósmynd | Myndband"
        " | Mynd/ | Myndir | Myndir/ | Ljósmynd/ | Ljósmyndari | Myndatexti | Mynd úr safni | Mynd úr safni."
        " | Úr safni | Skjáskot | Skjámynd | Teikning | Grafík | Aðsend mynd | Aðsend"
    ),
    copyright_words=(
        "Allur réttur áskilinn | Höfundarréttur | Öll réttindi áskilin | Endurprentun án leyfis er bönnuð"
    ),
    tag_words=("Efnisorð | Merki | Lykilorð | Flokkar | Flokkur"),
    tool_lines=(
        "Deila | Auglýsing | Prenta | Senda | Vista | Áskrift | Innskráning | Loka"
        " | Netfang þitt verður ekki birt | Nauðsynlegir reitir eru merktir"
        " | Fylgstu með okkur á Facebook | Skráðu þig á póstlista | Skrá á póstlista | Fáðu fréttabréfið"
        " | Hlusta á grein | Lestími | Deila frétt | Deila grein | Deila á Facebook | Afrita hlekk"
        " | Hlekkur afritaður | Senda í tölvupósti | Skoða myndir | Horfa á myndband | Grein heldur áfram"
        " | Kostað efni | Kynning | Fyrir áskrifendur | Aðeins fyrir áskrifendur | Lesa áfram | Kaupa áskrift"
        " | Gerast áskrifandi | Skrá inn | Nýskráning | Gleymt lykilorð | Sækja appið | Netfang | Tilkynna villu"
        " | Ábending | Senda ábendingu | Sendu okkur ábendingu | Hafa samband | Sýna meira | Sjá meira"
        " | Sjá allt | Sækja fleiri | Hætta við | Til baka | Efst á síðu | Forsíða | Fara á efnisinnihald"
        " | Um okkur | Um höfund | Persónuverndarstefna | Vafrakökur | Samþykkja | Samþykkja allt"
        " | Þessi vefur notar vafrakökur"
        " | Lesa alla greinina | Lesa alla fréttina | Vafrinn þinn styður ekki | Fréttin verður uppfærð"
        " | Fréttin hefur verið uppfærð"
        " | Hlusta á frétt | Auglýsingar | Skrá sig inn | Gleymt lykilorð? | Skráðu þig á póstlistann"
        " | Póstlisti | Netfangið þitt | Við notum vafrakökur | Hafna | Persónuvernd | Hafðu samband"
        " | Fylgstu með okkur | Fylgdu okkur | Styrktu okkur | Styrkja | Sjá allar fréttir | Fara efst"
        " | Stækka mynd | Myndasafn | Spila | Næsta | Fyrri | Fréttin er í vinnslu | Leiðrétting"
        " | Fylgstu með okkur á Google News | Deila á Twitter | Deildu fréttinni á Facebook | Deildu"
        " | Deila þessari frétt | Skráðu þig inn | Vertu áskrifandi | Hlusta | Horfa | Birta fleiri"
        " | Fréttin er í þróun"
        " | Þessi grein er aðeins fyrir áskrifendur | Þessi frétt er aðeins fyrir áskrifendur"
        " | Greinin er aðeins aðgengileg áskrifendum | Ef þú ert með ábendingu um frétt"
        " | Skráðu þig inn til að lesa | Vertu með í umræðunni á | Vilt þú lesa meira?"
        " | Kauptu áskrift til að lesa"
        " | Afrita slóð | Skráðu þig | Skrá sig | Hlustaðu | mín lestur | Hlaða meira | Sjá myndir"
        " | Fylgstu með | Fréttaskot | Sástu villu? | Styrktu | Fréttabréf | Könnun"
        " | Sæktu appið okkar | Sæktu appið okkar ókeypis | Ertu með ábendingu? | Ertu með frétt?"
        " | Sendu okkur línu | Þessi grein er eldri en | Þessi frétt er eldri en"
        " | Fréttin er skrifuð með aðstoð"
        " | Leiðrétt"
        " | Hlusta á greinina | Styrktu blaðamennsku okkar"
        " | Birta athugasemd"
    ),
    comment_headings=(
        "Athugasemdir | Skrifa athugasemd | Skildu eftir svar | Skrifaðu athugasemd | Nýjustu athugasemdir"
        " | Ummæli | Bæta við athugasemd | Engar athugasemdir | Umræða"
        " | Skrifa ummæli | Skilja eftir svar | Athugasemd"
    ),
    embargo_words="Birtingarbann til | Birtingarbann",
    release_words=("Fréttatilkynning | Tilkynning"),
    contact_words=("Nánari upplýsingar | Tengiliður | Nánari upplýsingar veitir | Frekari upplýsingar"),
    site_words=(
        "fréttabréf | áskrift | vafrakök | innskrá | skráðu | lykilorð | netfang | persónuvernd | skilmál | samþykk"
        " | auglýsing | hlaðvarp | smelltu | vafra | ummæli | athugasemd | deila | höfundarrétt | ritstjór"
        " | þín | mynd | myndband | lesa meira"
    ),
    editor_words=("Ritstjóri | Þýðing | Þýðandi"),
    byline_endings=("skrifar | skrifa"),
)
