"""Slovak."""

from newsformat.plugin import Language


PACK = Language(
    tag="sk",
    related_headings=(
        "Čítajte tiež | Čítajte aj | Prečítajte si aj | Súvisiace články | Súvisiace | Mohlo by vás zaujímať"
        " | Najčítanejšie | Ďalšie články | Odporúčame | Viac k téme | Podobné články | Čítajte viac"
        " | Prečítajte si tiež | Pozrite si aj | Najnovšie správy | Viac o téme | Súvisiaci článok"
        " | Čítajte ďalej | Čítajte tu | Prečítajte si viac | Prečítajte si | Môže vás zaujímať | Neprehliadnite"
        " | Súvisiace témy | Podobné témy | Ďalšie články z rubriky | Ďalšie správy"
        " | Ďalší článok | Predchádzajúci článok | Nasledujúci článok | Viac správ | Viac článkov"
        " | Viac z rubriky | K téme | Najčítanejšie články | Najčítanejšie správy | Najčítanejšie za 24 hodín"
        " | Najnovšie | Najnovšie články | Najdiskutovanejšie | Posledné články | Aktuálne správy"
        " | Populárne články | Odporúčané | Odporúčané články | Odporúčame aj | Redakcia odporúča"
        " | Vybrali sme pre vás | Výber redakcie | Tip redakcie | Ostatní čítajú | Ostatné správy"
        " | Hlavné správy | Z archívu | Z regiónu | Pozrite aj | Pozri tiež | Pozri aj | Vypočujte si aj"
        " | Čítajte | Čítajte k téme | Čítaj aj | Čítaj viac | Prečítaj si aj | Prečítaj si tiež | Pozrite si"
        " | Pozri si aj | Pozrite si tiež | Sledujte aj | Mohlo by ťa zaujímať | Mohlo by vás zaujať"
        " | Mohlo by sa vám páčiť | Možno vás zaujme | Zaujalo vás? | Nenechajte si ujsť | Súvisiace správy"
        " | Súvisiaci obsah | Súvisiace odkazy | Podobné správy | Viac na tému | Viac o | Viac z"
        " | Viac zo sekcie | Viac informácií | Viac tu | Ďalšie články k téme | Ďalšie témy"
        " | Ďalšie z rubriky | Ďalšie videá | Ďalšie informácie | Odporúčané pre vás | Tipy redakcie"
        " | Výber pre vás | Najsledovanejšie | Najkomentovanejšie | Najobľúbenejšie | Najnovšie videá"
        " | Posledné správy | Aktuálne články | Aktuálne témy | Populárne | Práve čítané | Témy dňa"
        " | Téma dňa | Zo sekcie | Zo zahraničia | Staršie články | Ostatné články"
        " | Práve sa deje | Neprehliadnite aj"
        " | Ďalšie z domova | Ďalšie zo sveta | Ďalšie zo športu | Ďalšie z regiónu | Viac na túto tému"
        " | Zaujímavosti | Z nášho archívu"
        " | Môže vás zaujať"
        " | Náš špeciál"
        " | Prečítaj si | Mohlo by vás tiež zaujať | Mohlo by vás tiež zaujímať | Vypočujte si"
        " | Zaujalo vás | Nepremeškajte"
    ),
    byline_words=(
        "Autor | Autori | Autorka | Text | Napísal | Napísala | Pripravil | Pripravila | Rozhovor viedol"
        " | Rozhovor viedla | Zhováral sa | Zhovárala sa | Spracoval | Spracovala"
        " | Autor článku | Napísali | Text a foto | Publikoval | Vložil | Rozhovor | Pýtal sa | Pýtala sa"
        " | Redaktor | Redaktorka | Reportér | Spravodajca | Od nášho spravodajcu | Zaznamenal"
    ),
    byline_joiners="a",
    roles="redaktor | redaktorka | spravodajca | reportér | reportérka | šéfredaktor | novinár",
    agencies=("tasr | sita"),
    unnamed_agencies="Agentúry",
    credit_words=(
        "Zdroj | Zdroje | Zdroj článku | Zdroj informácií | Prevzaté z | Agentúra | Pôvodný zdroj"
        " | S využitím správ | S využitím informácií"
    ),
    months=(
        "januára,január | februára,február | marca,marec | apríla,apríl | mája,máj | júna,jún | júla,júl"
        " | augusta,august | septembra,september | októbra,október,okt | novembra,november | decembra,december"
    ),
    dialogue_dashes=True,
    date_words=(
        "Pridal dňa | Pridané dňa | Publikované | Zverejnené | Dátum | Vydané"
        " | Vyšlo | Dátum publikácie | Dátum vydania | Dátum zverejnenia | Pridané | Vložené | Vytvorené"
        " | Uverejnené"
    ),
    update_words=(
        "Aktualizované | Posledná aktualizácia"
        " | Aktualizácia | Posledná zmena | Naposledy aktualizované | Upravené | Zmenené | Dátum aktualizácie"
        " | Doplnené"
    ),
    caption_words=(
        "Fotografia | Ilustračné foto | Zdroj foto"
        " | Fotografie | Foto archív | Fotograf | Autor fotografie | Autor foto | Zdroj fotografie"
        " | Zdroj obrázka | Ilustračná fotografia | Ilustračná snímka | Ilustračný obrázok | Ilustrácia"
        " | Archívne foto | Archívna snímka | Archívna fotografia | Snímka | Na snímke | Na archívnej snímke"
        " | Na fotografii | Na fotke | Obrázok | Reprofoto | Grafika | Infografika | Mapa | Kresba"
        " | Karikatúra | Titulná fotografia | Úvodná fotografia | Popis fotky | Koláž | Vizualizácia"
        " | Fotografka"
    ),
    copyright_words=(
        "Všetky práva vyhradené | Autorské práva"
        " | Všetky práva vyhradené. | Akékoľvek použitie | Publikovanie alebo ďalšie šírenie | Šírenie obsahu"
        " | Vyhradzujeme si | Vyhradzuje si právo | Kopírovanie | Prevzatie | Autorské práva sú vyhradené"
        " | Komerčná správa"
        " | Pretlač bez súhlasu redakcie je zakázaná | Pretlač je zakázaná"
    ),
    tag_words=(
        "Témy | Značky | Kľúčové slová | Tagy"
        " | Štítky | Téma | Kategória | Kategórie | Rubrika | Osobnosti | Firmy | Zaradené v"
        " | Čítajte viac o téme | Viac o téme"
    ),
    tool_lines=(
        "Vyhlásenie o prístupnosti | Vysoký kontrast | Textová verzia | "
        "Audio prehrávač | Nachádzate sa tu: | Ste tu: | Rozšírené hľadanie | Rozšírené vyhľadávanie | "
        "Počúvajte naživo | Počúvať naživo | Živé vysielanie | "
        "Zdieľať | Reklama | Tlačiť | Poslať | Uložiť | Prihlásiť | Predplatné | Zavrieť | Domov"
        " | Vaša e-mailová adresa nebude zverejnená | Vyžadované polia sú označené"
        " | Na pridanie komentára sa musíte | Musíte byť prihlásený | Zrušiť odpoveď | Navigácia v článku"
        " | Sledujte nás na Facebooku | Sledujte nás na Instagrame | Sledujte nás na WhatsAppe"
        " | Sledujte nás na Google News | Sledujte nás na sociálnych sieťach | Pridajte sa k nám"
        " | Pridajte si nás do obľúbených | Odoberajte náš newsletter | Odoberať newsletter"
        " | Prihláste sa na odber | Prihláste sa na odber newslettera | Prihlásiť sa na odber"
        " | Prihlásiť na odber | Vypočujte si článok | Vypočuť článok | Počúvať článok"
        " | Zhrnutie vytvorené umelou inteligenciou | Čas čítania | min. čítania | minúty čítania"
        " | Zdieľajte | Zdieľať článok | Zdieľajte článok | Zdieľať na Facebooku | Zdieľať na Twitteri"
        " | Zdieľať e-mailom | Kopírovať odkaz | Skopírovať odkaz | Odkaz bol skopírovaný | Poslať e-mailom"
        " | Poslať známemu | Poslať článok | Darovať článok | Uložiť článok | Uložiť na neskôr | Vytlačiť"
        " | Zväčšiť obrázok | Zobraziť galériu | Pozrieť galériu | Otvoriť galériu | Zobraziť všetky fotografie"
        " | Pozrite si video | Prehrať video | Článok pokračuje pod reklamou"
        " | Článok pokračuje pod videoreklamou | Pokračovanie článku pod reklamou | Text pokračuje pod reklamou"
        " | Inzercia | Platená inzercia | Sponzorovaný obsah | Komerčný obsah | PR článok"
        " | Len pre predplatiteľov | Iba pre predplatiteľov | Pre predplatiteľov | Tento článok je určený pre"
        " | Tento článok je iba pre | Pokračovať v čítaní | Predplatiť | Získať predplatné | Predplaťte si"
        " | Vyskúšajte zadarmo | Už máte predplatné | Máte predplatné | Ste predplatiteľ | Nemáte účet"
        " | Ešte nemáte účet | Zabudnuté heslo | Zabudli ste heslo | Prihlásiť sa | Prihláste sa | Prihlásenie"
        " | Odhlásiť sa | Registrovať sa | Registrujte sa | Vytvoriť účet | Môj účet | Podporte nás"
        " | Podporte našu prácu | Podporte nezávislú žurnalistiku | Stiahnite si aplikáciu"
        " | Stiahnite si našu aplikáciu | Zapnúť notifikácie | Zapnúť upozornenia | Váš e-mail"
        " | Zadajte svoj e-mail | Zadajte váš e-mail | E-mailová adresa | Odoslaním súhlasíte"
        " | Súhlasím so spracovaním | Niečo sa pokazilo | Vyskytla sa chyba | Skúste to znova | Našli ste chybu"
        " | Našli ste v článku chybu | Našli ste v texte chybu | Nahlásiť chybu | Nahlásiť chybu v článku"
        " | Máte tip | Máte tip na článok | Máte pre nás tip | Napíšte nám | Napíšte nám na | Kontaktujte nás"
        " | Páčil sa vám článok | Páčil sa vám tento článok | Ohodnoťte článok | Hlasovať | Anketa | Kvíz"
        " | Preskočiť na obsah | Prejsť na obsah | Prejsť do diskusie | Späť hore | Späť na úvod"
        " | Späť na hlavnú stránku | Zrušiť | Predchádzajúci | Zobraziť viac | Zobraziť menej | Zobraziť všetko"
        " | Zobraziť všetky | Načítať ďalšie | Načítať viac | Načítavam | Všetky články autora"
        " | Ďalšie články autora | Viac o autorovi | O autorovi | O nás | Ochrana osobných údajov"
        " | Zásady ochrany osobných údajov | Nastavenia cookies | Nastavenie súkromia | Prijať všetko"
        " | Prijať všetky | Odmietnuť všetko | Používame súbory cookie | Používame cookies"
        " | Táto stránka používa cookies | Táto webstránka používa cookies | Váš prehliadač nepodporuje"
        " | Obsah nie je dostupný | Toto video nie je dostupné | Hlavná stránka | Titulka"
        " | Prečítať celý článok | Celý článok nájdete | Čítať celý článok | Správu aktualizujeme"
        " | Článok priebežne aktualizujeme | Aktualizujeme | späť na článok"
        " | Prehrať článok | Audio verzia | Súhrn vytvorený AI | Zdieľaj článok | Zdieľaj | Zdieľať na X"
        " | Zdieľať cez WhatsApp | Poslať mailom | Skopírované | Tlač | Vytlačiť článok"
        " | Článok pokračuje pod videom | Článok pokračuje na ďalšej strane | Komerčný článok | Sponzorované"
        " | Tento článok je len pre predplatiteľov | Článok je len pre predplatiteľov | Kúpiť predplatné"
        " | Máte už predplatné? | Už ste predplatiteľ? | Máte už účet? | Nemáte účet? | Registrácia"
        " | Zaregistrujte sa | Zabudli ste heslo? | Odoberať | Odber noviniek | Odber newslettera"
        " | Vaša e-mailová adresa | Zadajte e-mail | Kliknutím na | Ďakujeme za prihlásenie"
        " | Tento web používa súbory cookie | My a naši partneri | Súhlasím | Odmietnuť | Nastavenia súkromia"
        " | Ochrana súkromia | Podmienky používania | Obchodné podmienky | Kontakt na redakciu"
        " | Napíšte redakcii | Sledujte nás | Sledujte nás na | Sledovať | Sledovať autora | Sledovať tému"
        " | Pridať medzi preferované zdroje | Stiahnuť aplikáciu | Otvoriť v aplikácii | Prispejte | Prispieť"
        " | Páčil sa vám článok? | Páčil sa vám tento článok? | Hlasujte | Zobraziť výsledky"
        " | Našli ste chybu? | Našli ste v článku chybu? | Nahlásiť komentár | Máte problém s prehrávaním | Máte tip?"
        " | Máte tip na článok? | Pošlite nám tip | Čítať ďalej | Čítať viac | Celý článok | Späť | Hore"
        " | Obsah článku | Zväčšiť | Kliknutím zväčšíte | Fotogaléria | Galéria | Prehrať | Odoslať"
        " | Potvrdiť | Nasledujúci | Tlačené vydanie | Elektronické vydanie | Článok vyšiel | Text vyšiel"
        " | Článok bol aktualizovaný | Článok aktualizujeme | O autorke | Články autora | Poznámka redakcie"
        " | Oprava"
        " | Tento článok je dostupný len pre | Článok je dostupný len pre predplatiteľov"
        " | Máte tip na článok? Napíšte | Prihláste sa a čítajte ďalej"
        " | Páči sa vám článok? | Pridajte si | Odoberajte | Odoberajte newsletter | Článok pre predplatiteľov"
        " | Ste už predplatiteľ? | Debata | Čítanie na | Článok sme doplnili | Článok sme aktualizovali"
        " | Text sme doplnili"
        " | Článok pokračuje pod video reklamou | zobraziť celý článok"
        " | Prejsť na hlavné menu | Veľkosť písma | Veľkosť textu"
        " | Vypočujte si podcast"
        " | Správy priamo do vašej schránky | Správy priamo do vášho e-mailu | Zobraziť fotogalériu"
        " | Pozrieť fotogalériu | Článok je starší ako | Tento článok je starší | Text vznikol s pomocou"
        " | Článok vznikol s pomocou | Článok bol vytvorený s pomocou | Boli ste svedkami"
        " | Boli ste svedkom | Máte zaujímavý tip? | Všimli ste si chybu? | Chcete čítať ďalej?"
        " | Spresnenie"
        " | Meniny má | Dnes má meniny | Zajtra má meniny"
        " | Práve sa číta"
        " | Ďakujeme, že čítate"
        " | Príspevok, ktorý zdieľa | Zobraziť tento príspevok na Instagrame"
        " | Sledujte náš kanál na WhatsAppe"
        " | Prečítajte si všetky články"
        " | Táto webová stránka používa Akismet | Upozorniť ma na nové | Páči sa mi to:"
    ),
    comment_headings=(
        "Komentáre | Diskusia | Pridať komentár"
        " | Pridaj komentár | Napísať komentár | Najnovšie komentáre | Komentáre k článku"
        " | Komentáre čitateľov | Diskusia k článku | Vstúpiť do diskusie | Zapojte sa do diskusie"
        " | Pridajte komentár | Napíšte komentár | Pridať príspevok | Zobraziť komentáre | Zobraziť diskusiu"
        " | Žiadne komentáre | Zatiaľ žiadne komentáre | Diskusia je uzavretá | Pravidlá diskusie"
        " | Komentár | Diskutovať | Zobraziť všetky komentáre | Čítať komentáre | Pridať názor"
        " | Odoslať komentár | Komentovať | Zanechať komentár | Zanechajte komentár | Váš komentár"
        " | Váš názor | Bez komentárov | Buďte prvý | Buďte prvý, kto | Pre pridanie komentára"
        " | Pre komentovanie | Ak chcete komentovať | Na komentovanie sa musíte | Komentáre sú uzavreté"
        " | Komentáre sú vypnuté | Diskusia bola uzavretá | Názory čitateľov | Kódex diskutujúcich"
        " | Zoradiť podľa"
        " | Diskusia nie je otvorená"
        " | Diskusia k tomuto článku je uzavretá"
    ),
    embargo_words="Embargo do",
    release_words=(
        "Tlačová správa | Na okamžité zverejnenie"
        " | Tlačové vyhlásenie | Tlačová informácia | Pozvánka na tlačovú konferenciu | Informácia pre médiá"
        " | Vyhlásenie pre médiá"
    ),
    contact_words=(
        "Kontakt pre médiá | Kontakt | Kontakty | Mediálny kontakt"
        " | Kontakt pre novinárov | Kontaktná osoba | Pre viac informácií | Pre viac informácií kontaktujte"
        " | Pre ďalšie informácie | Ďalšie informácie poskytne | Hovorca | Hovorkyňa | Tlačový hovorca"
        " | Tlačové oddelenie | Tlačový odbor"
    ),
    site_words=(
        "predplat | odber | prihlás | registr | účet | heslo | súkromi | podmienk"
        " | súhlas | osobných údajov | reklam | inzer | aplikáci | stiahn | klikn | prehliadač | javascript"
        " | zadarmo | komentár | diskusi | čitate | zdieľ | kopírov | šíreni | práva vyhradené | autorsk | redakci"
        " | vaše | váš | podpor | ponuk | foto | video | galéri | sledujte"
        " | čítať viac"
    ),
    editor_words=(
        "Editoval | Preklad | Preložil | Preložila | Korektúra | Spolupráca | Na článku spolupracoval"
        " | Šéfredaktor | Kamera | Strih | Aktualizoval | Upravil"
        " | Redakcia | Z angličtiny preložila | Z angličtiny preložil | Z nemčiny preložila"
        " | Z nemčiny preložil"
    ),
)
