"""Hungarian."""

from newsformat.plugin import Language


PACK = Language(
    tag="hu",
    related_headings=(
        "Kapcsolódó cikkek | Kapcsolódó | Kapcsolódó tartalom | Olvassa el | Olvassa el ezt is | Ez is érdekelheti"
        " | Ajánlott cikkek | Ajánljuk | Legolvasottabb | Legfrissebb | További hírek | Korábban írtuk | Bővebben"
        " | Olvasd el | Olvasd el ezt is | További cikkek | Lásd még | Még több | Ezt is ajánljuk"
        " | További híreink | Népszerű | Friss hírek | Ezt olvasta már | Kapcsolódó cikk | Kapcsolódó hírek"
        " | Ez is érdekelhet | Legnépszerűbb"
    ),
    byline_words="Írta | Szerző | Szerzők | Szöveg | Készítette | Riporter | Az interjút készítette",
    byline_joiners="és",
    roles="újságíró | szerkesztő | tudósító | főszerkesztő | riporter",
    agencies="MTI | Magyar Távirati Iroda",
    unnamed_agencies="Hírügynökségek",
    credit_words="Forrás | Források",
    months="január,jan,jan. | február,febr,febr. | március,márc,márc. | április,ápr,ápr. | május,máj,máj. | június,jún,jún. | július,júl,júl. | augusztus,aug,aug. | szeptember,szept,szept. | október,okt,okt. | november,nov,nov. | december,dec,dec.",
    dialogue_dashes=True,
    date_words="Megjelent | Közzétéve | Dátum | Publikálva",
    update_words="Frissítve | Utolsó frissítés | Módosítva",
    caption_words="Fotó | Kép | Illusztráció | Archív | Fénykép | Videó",
    copyright_words="Minden jog fenntartva | Szerzői jog",
    tag_words="Címkék | Témák | Kulcsszavak",
    tool_lines=(
        "Megosztás | Megosztom | Hirdetés | Reklám | Nyomtatás | Küldés | Mentés | Feliratkozás | Bejelentkezés | Hírlevél | Tovább | Bezárás | Kövessen minket"
        " | Az e-mail címet nem tesszük közzé | A kötelező mezőket | Hozzászólás küldéséhez be kell"
        " | Válasz megszakítása | Bejegyzés navigáció"
        " | Elfogadom | Összes elfogadása | Elutasítom | Az összes elutasítása | További lehetőségek"
        " | Mi és a partnereink | Ez a weboldal sütiket"
    ),
    comment_headings=(
        "Hozzászólások | Hozzászólás | Kommentek | Szóljon hozzá"
        " | Vélemény, hozzászólás? | Hozzászólás írása | Szólj hozzá | Legutóbbi hozzászólások | Kommentáld"
        " | Új hozzászólás"
    ),
    embargo_words="Embargó | Zárlat alatt | Embargó lejárta",
    release_words="Sajtóközlemény | Azonnali közlésre",
    contact_words="Sajtókapcsolat | Kapcsolat | További információ | Sajtókontakt",
    site_words=(
        "hírlevél | feliratkoz | előfizet | cookie | süti | bejelentkez | regisztrác | fiók | jelszó | e-mail"
        " | adatvédelm | feltétel | hozzájárul | hirdetés | reklám | alkalmazás | letölt | podcast | kattint"
        " | böngésző | javascript | ingyen | hozzászól | komment | moderál | olvasó | megoszt | szerzői jog"
        " | minden jog | szerkesztőség | támogass | ajánlat | fotó | videó | galéria | kövess | facebook | twitter"
        " | instagram | youtube | bővebben"
    ),
)
