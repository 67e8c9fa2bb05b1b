"""Faroese."""

from newsformat.plugin import Language


PACK = Language(
    tag="fo",
    related_headings=(
        "Les eisini | Les meira | Les meir | Tilknýttar greinar | Líknandi tíðindi | Mest lisið"
        " | Seinastu tíðindi | Onnur tíðindi | Fleiri tíðindi | Nýtt | Sí eisini"
        " | Lesið eisini"
        " | Tilknýtt tíðindi | Seinastu tíðindini"
    ),
    byline_words="Skrivað hevur | Skrivað | Høvundur | Av | Tíðindafólk | Tekstur",
    byline_joiners="og",
    roles="tíðindamaður | tíðindakvinna | blaðmaður | blaðkvinna | blaðstjóri",
    agencies="KVF | Dimmalætting | Sosialurin",
    credit_words="Kelda | Keldur",
    dialogue_dashes=True,
    months=(
        "januar,jan,jan. | februar,feb,feb. | mars,mar,mar. | apríl,apr,apr. | mai | juni,jun,jun."
        " | juli,jul,jul. | august,aug,aug. | september,sep,sep. | oktober,okt,okt. | november,nov,nov."
        " | desember,des,des."
    ),
    date_words="Almannakunngjørt | Útgivið | Dagfest | Lagt út",
    update_words="Dagført | Seinast dagført",
    caption_words="Mynd | Myndir | Savnsmynd",
    copyright_words="Øll rættindi tilskilað | Upphavsrættur",
    tag_words="Evni | Leitiorð | Merki",
    tool_lines=(
        "Lýsing | Lýsingar | Deil | Deil á Facebook | Prenta | Goym | Rita inn | Tekna hald | Leita | Forsíða"
        " | Fylg okkum | Fylg okkum á Facebook | Set teg í samband við okkum | Um okkum | Lurta"
        " | Lurta eftir greinini | Síggj video"
        " | Rætting"
    ),
    comment_headings="Viðmerkingar | Skriva viðmerking | Ger viðmerking",
    release_words="Tíðindaskriv",
    contact_words="Fleiri upplýsingar",
    site_words=(
        "tíðindabræv | farspor | hald | lýsing | deil | fylg | rita inn | persónsupplýsing | teldupost | klikk"
        " | viðmerking"
        " | áhugamál | notkarar | loyniorð | vevsíða | góðkenn"
    ),
)
