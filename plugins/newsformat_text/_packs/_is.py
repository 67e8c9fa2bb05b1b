"""Icelandic."""

from newsformat.plugin import Language


PACK = Language(
    tag="is",
    related_headings="Tengdar fréttir | Tengt efni | Lesa meira | Lestu meira | Lesa einnig | Mest lesið | Nýjustu fréttir | Fleiri fréttir | Sjá einnig",
    byline_words="Höfundur | Texti | Frétt af | Blaðamaður",
    byline_joiners="og",
    roles="blaðamaður | fréttamaður | ritstjóri | fréttaritari",
    agencies="RÚV",
    credit_words="Heimild | Heimildir",
    months="janúar,jan,jan. | febrúar,feb,feb. | mars,mar. | apríl,apr,apr. | maí | júní,jún,jún. | júlí,júl,júl. | ágúst,ágú,ágú. | september,sep,sept,sep. | október,okt,okt. | nóvember,nóv,nóv. | desember,des,des.",
    date_words="Birt | Útgefið | Dagsetning",
    update_words="Uppfært | Síðast uppfært",
    caption_words="Mynd | Ljósmynd | Myndband",
    copyright_words="Allur réttur áskilinn | Höfundarréttur",
    tag_words="Efnisorð | Merki",
    tool_lines=(
        "Deila | Auglýsing | Prenta | Senda | Vista | Áskrift | Innskráning | Loka"
        " | Netfang þitt verður ekki birt | Nauðsynlegir reitir eru merktir"
    ),
    comment_headings=(
        "Athugasemdir | Skrifa athugasemd | Skildu eftir svar | Skrifaðu athugasemd | Nýjustu athugasemdir"
    ),
    embargo_words="Birtingarbann til | Birtingarbann",
    release_words="Fréttatilkynning",
    contact_words="Nánari upplýsingar | Tengiliður",
    site_words=(
        "fréttabréf | áskrift | vafrakök | innskrá | skráðu | lykilorð | netfang | persónuvernd | skilmál | samþykk"
        " | auglýsing | app | hlaðvarp | smelltu | vafra | ummæli | athugasemd | deila | höfundarrétt | ritstjór"
        " | þín | mynd | myndband | facebook | twitter | lesa meira"
    ),
)
