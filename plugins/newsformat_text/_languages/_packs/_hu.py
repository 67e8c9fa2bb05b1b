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
        " | Olvassa el ezt is: | Olvasd el ezt is: | Olvasson tovább | Olvass tovább | További olvasnivaló"
        " | Ezt is olvassa el | Ezt is érdemes elolvasni | Ezt olvasta már? | Ezek is érdekelhetik"
        " | Ezek is érdekelhetnek | Ezeket is ajánljuk | Ajánljuk még | Ajánlott | Ajánló | Ajánlataink"
        " | Önnek ajánljuk | Neked ajánljuk | Szerkesztő ajánlata | Szerkesztőségünk ajánlja"
        " | Kapcsolódó cikkek: | Kapcsolódó cikkünk | Kapcsolódó anyagok | Kapcsolódó témák"
        " | Kapcsolódó írásaink | Kapcsolódó videók | Kapcsolódó írások | Hasonló cikkek | Hasonló hírek"
        " | Hasonló témák | További cikkeink | Még több hír | Több hír | Legolvasottabbak"
        " | Legolvasottabb cikkek | A legolvasottabb | Legnézettebb | Legnépszerűbbek | Népszerű cikkek"
        " | Legfrissebb hírek | Legfrissebb cikkek | Legújabb | Friss | Friss cikkek | Legutóbbi cikkek"
        " | Fontos hírek | Kiemelt hírek | Kiemelt | Címlapról ajánljuk | Címlapon | Következő cikk"
        " | Előző cikk | Ne hagyja ki | Ne maradjon le | A témában | Ebben a témában | A témáról bővebben"
        " | Bővebben: | Nézze meg ezt is | Nézd meg ezt is | Hallgassa meg"
        " | Olvasta már | Olvasta már? | Olvastad már | Olvastad már? | Ezt olvastad már | Ezt is olvasd el"
        " | Ez is érdekes lehet | Érdekelheti | Érdekelhet | Érdekelheti még | Ajánlott tartalom | Ajánlatunk"
        " | Kapcsolódó cikkeink | További cikkek a témában | További részletek | Legfrissebbek | Friss híreink"
        " | Kiemelt cikkek | Korábbi cikkek | Korábbi cikkünk | Még több cikk | Részletek itt | Ne maradj le"
        " | Mások ezt olvassák | Szerkesztői ajánlás | A szerkesztő ajánlja"
    ),
    byline_words="Írta | Szerző | Szerzők | Szöveg | Készítette | Riporter | Az interjút készítette",
    byline_joiners="és",
    roles="újságíró | szerkesztő | tudósító | főszerkesztő | riporter",
    agencies="MTI | Magyar Távirati Iroda",
    unnamed_agencies="Hírügynökségek",
    credit_words="Forrás | Források",
    months="január,jan,jan. | február,febr,febr. | március,márc,márc. | április,ápr,ápr. | május,máj,máj. | június,jún,jún. | július,júl,júl. | augusztus,aug,aug. | szeptember,szept,szept. | október,okt,okt. | november,nov,nov. | december,dec,dec.",
    dialogue_dashes=True,
    date_words=(
        "Megjelent | Közzétéve | Dátum | Publikálva"
        " | Közzétéve: | Megjelent: | Publikálva: | Publikálás | Dátum: | Létrehozva | Feltöltve | Megjelenés"
        " | Megjelenés dátuma"
    ),
    update_words=(
        "Frissítve | Utolsó frissítés | Módosítva"
        " | Frissítve: | Frissült | Utolsó frissítés: | Frissítés | Módosítva: | Utoljára módosítva"
    ),
    caption_words=(
        "Fotó | Kép | Illusztráció | Archív | Fénykép | Videó"
        " | Fotó: | Fotók | Fotó / | Fotós | Fotós: | Fénykép: | Kép: | Képek | Képünk illusztráció"
        " | Illusztráció: | Forrás fotó | Fotó forrása | Kép forrása | Nyitókép | Nyitókép: | Borítókép"
        " | Borítókép: | Címlapkép | Címlapfotó | Archív felvétel | Grafika | Grafika: | Képernyőkép | Videó:"
        " | Infografika"
    ),
    copyright_words=("Minden jog fenntartva | Szerzői jog | A cikk másolása | Jogi nyilatkozat"),
    tag_words=(
        "Címkék | Témák | Kulcsszavak"
        " | Címkék: | Címke | Címke: | Témák: | Téma | Kulcsszavak: | Kategória | Kategória: | Kategóriák"
        " | Rovat | Rovat: | Tagek"
    ),
    tool_lines=(
        "Megosztás | Megosztom | Hirdetés | Reklám | Nyomtatás | Küldés | Mentés | Feliratkozás | Bejelentkezés | Hírlevél | Tovább | Bezárás | Kövessen minket"
        " | Az e-mail címet nem tesszük közzé | A kötelező mezőket | Hozzászólás küldéséhez be kell"
        " | Válasz megszakítása | Bejegyzés navigáció"
        " | Elfogadom | Összes elfogadása | Elutasítom | Az összes elutasítása | További lehetőségek"
        " | Mi és a partnereink | Ez a weboldal sütiket"
        " | Megosztás: | Megosztás Facebookon | Oszd meg | Oszd meg: | Ossza meg | Oszd meg másokkal is"
        " | Cikk megosztása | Küldés e-mailben | E-mail küldése | Elküldöm | Könyvjelző | Link másolása"
        " | Link másolva | Másolás | Hallgassa meg a cikket | Cikk meghallgatása | Lejátszás"
        " | A cikk a hirdetés után folytatódik | A cikk folytatódik | Cikkünk a hirdetés után folytatódik"
        " | A hirdetés után folytatjuk | Támogatott tartalom | Szponzorált tartalom | Szponzorált"
        " | Fizetett tartalom | PR | Csak előfizetőknek | Előfizetőknek | Előfizetés | Előfizetek"
        " | Előfizetés indítása | Fizessen elő | Már előfizető? | Belépés | Jelentkezzen be | Jelentkezz be"
        " | Kijelentkezés | Regisztráció | Regisztrálok | Fiók létrehozása | Elfelejtett jelszó | Jelszó"
        " | E-mail cím | E-mail címe | Hírlevél feliratkozás | Feliratkozom | Iratkozzon fel | Iratkozz fel"
        " | Iratkozzon fel hírlevelünkre | Kövess minket | Kövesse oldalunkat | Követés | Követem"
        " | Csatlakozz | Csatlakozzon | Letöltés | Töltse le | Értesítések | Értesítések bekapcsolása"
        " | Támogatás | Támogatom | Támogass minket | Támogasson minket | Adatvédelem"
        " | Adatvédelmi tájékoztató | Adatkezelési tájékoztató | Cookie | Süti beállítások"
        " | Felhasználási feltételek | ÁSZF | Elfogadás | Beállítások | Ez a tartalom | Hiba történt"
        " | Próbálja újra | Betöltés | Betöltés... | Több betöltése | Továbbiak betöltése | Továbbiak"
        " | Tovább olvasom | Tovább a cikkre | Teljes cikk | Mutass többet | Mutasd | Összes"
        " | Összes megtekintése | Összes cikk | Megnézem | Megtekintés | Elrejt | Bezár | Megnyitás | Menü"
        " | Keresés | Kezdőlap | Főoldal | Címlap | Vissza | Vissza a tetejére | Lap tetejére | Következő"
        " | Előző | Ugrás a tartalomra | Kattintson ide | Kattints ide | Nagyítás | Galéria | Képgaléria"
        " | Fotógaléria | Teljes képernyő | Betűméret | Hibát talált? | Hibabejelentés | Hiba jelentése"
        " | Írjon nekünk | Impresszum | Rólunk | A szerzőről | A szerző összes cikke | Médiaajánlat | Tetszik"
        " | Szavazás | Szavazok | Eredmény | Olvasási idő | Olvasási idő: | perc olvasás | Megtekintések"
        " | Élő | Élőben | Gyászhírek | Apróhirdetés"
        " | Kövessen minket Facebookon | Kövessen minket a Facebookon | Kövessen minket a Google Hírekben"
        " | Kövess minket a Facebookon | Kövess minket Facebookon is | Kövess minket Instagramon"
        " | Kövess minket a Google Hírekben | Kövesse oldalunkat a Facebookon | Kövesd oldalunkat a Facebookon"
        " | Csatlakozz hozzánk | Lájkolj minket | Iratkozz fel hírlevelünkre | Iratkozz fel a hírlevelünkre"
        " | Iratkozzon fel a hírlevelünkre | Feliratkozom a hírlevélre | Hallgasd meg a cikket"
        " | Megosztás a Facebookon | Megosztás e-mailben | Ossza meg másokkal is | A link másolva"
        " | Küldés emailben | Cikk mentése | Elmentem | Kép nagyítása | Galéria megtekintése"
        " | Galéria megnyitása | Összes kép | Videó lejátszása | A cikk a reklám után folytatódik | PR cikk"
        " | Promóció | Előfizetői tartalom | Ez a cikk csak előfizetőink | Ez a tartalom csak előfizetőink"
        " | A cikk folytatásához | A folytatáshoz | Fizess elő | Már előfizető | Már előfizetőnk"
        " | Már van előfizetése | Van már előfizetésed | Elfelejtetted a jelszavad | Regisztráljon | Fiókom"
        " | Profilom | Támogassa | Támogasd a munkánkat | Támogassa munkánkat | Töltse le az alkalmazást"
        " | Töltse le alkalmazásunkat | Töltsd le az alkalmazást | Az Ön e-mail címe | Add meg az e-mail címed"
        " | Adja meg e-mail címét | Elfogadom az adatkezelési | Elolvastam és elfogadom | Próbálja meg később"
        " | Hibát talált | Hibát találtál | Hibát talált a cikkben | Ha hibát talál | Írj nekünk"
        " | Küldje el nekünk | Küldd el nekünk | Tetszett a cikk | Tetszett a cikk? | Hasznos volt a cikk"
        " | Szavazzon | Kvíz | Ugrás a tartalomhoz | Tovább a tartalomhoz | Ugrás a kommentekhez"
        " | Vissza az elejére | Vissza a főoldalra | Vissza a címlapra | Mégse | Minden cikk"
        " | A szerző további cikkei | A szerző cikkei | Adatvédelmi nyilatkozat | Sütibeállítások"
        " | Cookie beállítások | Mindet elfogadom | Weboldalunk sütiket használ | Ez a weboldal sütiket használ"
        " | Az oldal sütiket használ | A böngésző nem támogatja | Ez a tartalom nem elérhető"
        " | A videó nem elérhető | Tartalomjegyzék"
        " | Tovább a teljes cikkre | A teljes cikk itt olvasható | Az Ön böngészője nem támogatja"
        " | Cikkünk frissül | Hírünk frissül | Cikkünket frissítjük"
    ),
    comment_headings=(
        "Hozzászólások | Hozzászólás | Kommentek | Szóljon hozzá"
        " | Vélemény, hozzászólás? | Hozzászólás írása | Szólj hozzá | Legutóbbi hozzászólások | Kommentáld"
        " | Új hozzászólás"
        " | Hozzászólások: | Hozzászólások (0) | Hozzászólok | Szólj hozzá! | Kommentek (0) | Kommentelek"
        " | Kommentelés | Új komment | Mondja el véleményét | Mi a véleménye | Vélemények | Véleménye van"
        " | Összes hozzászólás"
        " | Szóljon hozzá Ön is | Szóljon hozzá! | Írja meg véleményét | Írd meg a véleményed | Komment írása"
        " | Hozzászólások megtekintése | Kommentek megtekintése | Nincs hozzászólás | Még nincs hozzászólás"
        " | A hozzászóláshoz be kell jelentkezni | A kommenteléshez be kell jelentkezni"
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
