"""Czech."""

from newsformat.plugin import Language


PACK = Language(
    tag="cs",
    unnamed_agencies="Agentury",
    related_headings=(
        "Čtěte také | Čtěte více | Čtěte i | Přečtěte si také | Mohlo by vás zajímat | Mohlo by Vás zajímat"
        " | Související | Související články | Související témata | Nejčtenější | Další články | Další zprávy"
        " | Více k tématu | K tématu | Podobné články | Doporučujeme | Doporučené | Sledujte také"
        " | Nejnovější zprávy | Viz též | Více zpráv | Čtěte dále | Přečtěte si více | Nejnovější | Nepřehlédněte"
        " | Nejčtenější články | Tip redakce | Čtěte též | Přečtěte si | Další k tématu"
        " | Mohlo by vás také zajímat | Nejnovější články | Nenechte si ujít | Podívejte se také"
        " | Související obsah"
        " | Čtěte také: | Čtěte: | Číst dále | Číst více | Více na | Více o | Více zde | Více článků"
        " | Více z rubriky | Přečtěte si také: | Přečtěte si i | Podívejte se | Poslechněte si | Viz také"
        " | Související: | Související odkazy | Související zprávy | Další články z rubriky | Další z rubriky"
        " | Další témata | Další obsah | Podobná témata | Mohlo by se vám líbit | Mohlo vám uniknout"
        " | Doporučené články | Doporučeno | Doporučené pro vás | Redakce doporučuje | Výběr redakce"
        " | Výběr článků | Nejčtenější zprávy | Nejčtenější za týden | Nejsledovanější | Nejdiskutovanější"
        " | Nejčastěji čtené | Nejoblíbenější | Oblíbené | Populární | Populární články | Poslední zprávy"
        " | Poslední články | Hlavní zprávy | Aktuálně | Aktuální zprávy | Právě se děje | Právě teď"
        " | Předchozí článek | Následující článek | Další článek | Z archivu | Ostatní čtou"
        " | Dnes nejčtenější"
    ),
    byline_words=(
        "Autor | Autoři | Autorka | Napsal | Napsala | Text | Připravil | Připravila | Rozhovor vedl"
        " | Rozhovor vedla | Ptal se | Ptala se | Text a foto | Zpracoval | Zpracovala"
        " | Autor: | Autoři: | Text: | Napsali | Zapsal | Publikoval | Publikovala | Reportér | Redaktor"
        " | Redaktorka | Komentář napsal"
    ),
    byline_joiners="a | &",
    roles="redaktor | redaktorka | zpravodaj | zpravodajka | reportér | reportérka | komentátor | šéfredaktor | novinář | novinářka",
    agencies="ČTK | Česká tisková kancelář",
    credit_words="Zdroj | Zdroje",
    dialogue_dashes=True,
    months=(
        "ledna,leden | února,únor | března,březen | dubna,duben | května,květen | června,červen | července,červenec | srpna,srpen"
        " | září | října,říjen | listopadu,listopad | prosince,prosinec"
    ),
    date_words=(
        "Publikováno | Vydáno | Zveřejněno | Datum | Vytvořeno"
        " | Publikováno: | Vydáno: | Zveřejněno: | Datum: | Datum vydání | Datum publikace | Přidáno"
        " | Vloženo | Vyšlo"
    ),
    update_words=(
        "Aktualizováno | Aktualizace | Upraveno | Poslední aktualizace"
        " | Aktualizováno: | Aktualizace: | Aktualizovaná | Naposledy aktualizováno | Poslední změna"
        " | Změněno"
    ),
    caption_words=(
        "Foto | Fotografie | Zdroj foto | Ilustrační foto | Ilustrační snímek | Autor fotografie | Video | Grafika"
        " | Foto: | Fotografie: | Fotograf | Autor: foto | Foto autor | Ilustrační foto:"
        " | Ilustrační fotografie | Ilustrační obrázek | Ilustrace | Zdroj: foto | Zdroj fotografie"
        " | Archivní foto | Snímek | Snímek obrazovky | Repro | Mapa: | Video: | Infografika | Karikatura"
        " | Na snímku"
    ),
    copyright_words=(
        "Všechna práva vyhrazena | Autorská práva"
        " | Jakékoli užití obsahu | Jakékoliv užití obsahu | Publikování nebo šíření"
        " | Publikování nebo další šíření | Kopírování obsahu"
    ),
    tag_words=(
        "Témata | Štítky | Klíčová slova | Tagy"
        " | Štítky: | Témata: | Téma | Téma: | Tagy: | Klíčová slova: | Rubrika | Rubrika: | Kategorie"
        " | Kategorie: | Osoby | Firmy | Sledovat témata"
    ),
    tool_lines=(
        "Reklama | Sdílet | Sdílejte | Tisk | Vytisknout | Odeslat | Kopírovat odkaz | Uložit | Poslechnout | Předplatit | Přihlásit | Sledujte nás | Newsletter | Zobrazit více | Zavřít | Domů | Nahoru | Inzerce"
        " | Vaše e-mailová adresa nebude zveřejněna | Vyžadované informace jsou označeny"
        " | Pro přidávání komentářů se | Pro přidání komentáře se | Zrušit odpověď na komentář"
        " | Navigace pro příspěvek"
        " | Vážíme si vašeho soukromí | Souhlasím | Přijmout | Přijmout vše | Odmítnout | Odmítnout vše"
        " | Nesouhlasím | Nastavení cookies | My a naši partneři | Tento web používá soubory"
        " | Sdílet: | Sdílet článek | Sdílet na Facebooku | Sdílet na | Sdílej | Poslat | Poslat e-mailem"
        " | Poslat známému | Poslat mailem | Tisknout | Tisknout článek | Uložit článek | Uložit na později"
        " | Uloženo | Zkopírovat odkaz | Odkaz zkopírován | Poslechnout článek | Přehrát | Přehrát video"
        " | Přehrát audio | Článek pokračuje pod reklamou | Článek pokračuje pod | Text pokračuje pod"
        " | Pokračování článku | Pokračovat ve čtení | Komerční sdělení | Placená inzerce | Sponzorováno"
        " | Pouze pro předplatitele | Jen pro předplatitele | Pro předplatitele | Předplatné | Předplaťte si"
        " | Koupit předplatné | Již mám předplatné | Máte předplatné? | Přihlásit se | Přihlaste se"
        " | Přihlášení | Odhlásit | Registrace | Registrovat | Registrovat se | Zaregistrujte se"
        " | Vytvořit účet | Můj účet | Zapomenuté heslo | Váš e-mail | E-mail | Zadejte e-mail | Newslettery"
        " | Odebírat | Odebírat newsletter | Odebírejte | Přihlásit k odběru | Sledovat | Sledujte nás na"
        " | Sledujte | Přidejte si nás | Přidat na Seznam | Stáhnout | Stáhněte si | Stáhnout aplikaci"
        " | Upozornění | Zapnout upozornění | Podpořte nás | Podpořte | Podpořit | Darovat | Ochrana soukromí"
        " | Zásady ochrany | Ochrana osobních údajů | Nastavení soukromí | Cookies | Podmínky užití"
        " | Tento obsah | Pro zobrazení | Video není dostupné | Došlo k chybě | Zkuste to znovu | Načítám"
        " | Načítání | Načíst další | Zobrazit | Zobrazit další | Zobrazit vše | Zobrazit celý článek"
        " | Zobrazit komentáře | Zobrazit diskusi | Skrýt | Otevřít | Menu | Hledat | Vyhledávání | Úvod"
        " | Hlavní stránka | Zpět | Zpět nahoru | Přejít na | Přejít k obsahu | Klikněte | Klikněte zde"
        " | Zvětšit | Fotogalerie | Galerie | Fotogalerie (5) | Celá obrazovka | Velikost písma"
        " | Nahlásit chybu | Našli jste chybu | Našli jste v článku chybu? | Kontaktujte nás | O nás"
        " | O autorovi | Redakce | Všechny články | Všechny články autora | Líbí se mi | Hlasovat | Anketa"
        " | Výsledky | Doba čtení | Doba čtení: | min. čtení | minut čtení | Živě | Online "
        " | Křížovky | Program TV"
    ),
    comment_headings=(
        "Komentáře | Diskuse | Diskuze | Přidat komentář | Vstoupit do diskuse | Názory čtenářů"
        " | Napsat komentář | Okomentovat | Poslední komentáře | Nejnovější komentáře | Vložit komentář"
        " | Přidat nový komentář"
        " | Komentáře: | Komentáře (0) | Komentář | Komentovat | Napište komentář | Váš komentář"
        " | Diskuse (0) | Diskuse k článku | Diskuze k článku | Vstoupit do diskuze | Přejít do diskuse"
        " | Zobrazit diskuzi | Přidat příspěvek | Vložit příspěvek | Přidat názor | Přihlaste se a komentujte"
        " | Zatím žádné komentáře"
    ),
    embargo_words="Embargo do | Embargo",
    release_words="Tisková zpráva | K okamžitému zveřejnění",
    contact_words="Kontakt pro média | Kontakt | Kontakty | Mediální kontakt | Kontakt pro novináře",
    site_words=(
        "newsletter | předplat | odběr | cookie | přihlás | registr | účet | heslo | e-mail | soukromí | podmínk"
        " | souhlas | osobních údajů | reklam | inzer | aplikac | stáhn | podcast | klikn | prohlížeč | javascript"
        " | zdarma | komentář | diskus | moderát | čtenář | sdíl | kopírov | šíření | práva vyhrazena | autorsk"
        " | redakc | vaše | váš | podpoř | nabídk | foto | video | galeri | sledujte | facebook | twitter | instagram"
        " | youtube | číst více | zobrazit"
    ),
)
