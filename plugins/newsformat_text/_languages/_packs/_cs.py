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
        " | Čtěte zde | Přečtěte si další | Přečtěte si celý článek | Může vás zajímat | Mohlo by vám uniknout"
        " | Další čtení | Další videa | Více na téma | Více informací | Na téma | Nejčtenější za 24 hodin"
        " | Nejčtenější dnes | Právě se čte | Trendy | Doporučujeme také | Doporučeno pro vás"
        " | Vybrali jsme pro vás | Vybrané články | Tipy redakce | Tip na článek | Ostatní čtou také"
        " | Ostatní články | Ostatní zprávy | Ze stejné rubriky | Z regionu | Mimo rubriku | Poslechněte si také"
        " | Video k tématu | Hlavní události | Z naší sítě"
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
        "Poslouchat živě | Poslouchejte živě | Živé vysílání | "
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
        " | Sledujte nás na Facebooku | Sledujte nás na Instagramu | Sledujte nás na WhatsAppu"
        " | Sledujte nás na síti X | Sledujte nás na Twitteru | Sledujte nás na Google News"
        " | Sledujte nás na Google Zprávy | Sledujte nás na sociálních sítích | Sledujte nás na Seznam.cz"
        " | Přidejte si nás na | Přidejte si nás do oblíbených | Přidat mezi preferované zdroje"
        " | Odebírejte náš newsletter | Přihlaste se k odběru | Přihlaste se k odběru newsletteru"
        " | Přihlásit se k odběru | Poslechněte si článek | Přehrát článek | Poslouchat článek"
        " | Článek načetla umělá inteligence | Shrnutí vytvořené umělou inteligencí"
        " | Shrnutí vytvořila umělá inteligence | Shrnutí připravila umělá inteligence | Vytvořeno pomocí AI"
        " | Délka čtení | min čtení | Sdílejte článek | Sdílejte tento článek | Sdílet na síti X"
        " | Sdílet na Twitteru | Sdílet e-mailem | Sdílet přes | Sdílet na WhatsAppu | Odkaz byl zkopírován"
        " | Poslat emailem | Poslat odkaz | Odemknout článek | Darovat článek | Uložit k přečtení"
        " | Vytisknout článek | Zvětšit obrázek | Zobrazit fotogalerii | Zobrazit galerii"
        " | Zobrazit všechny fotografie | Celá galerie | Další fotografie | Otevřít galerii | Pusťte si video"
        " | Pokračování článku pod reklamou | Pokračování pod reklamou | Pokračování textu pod reklamou"
        " | Reklamní sdělení | Sponzorovaný obsah | Tento článek je pouze pro | Tento článek je dostupný pouze"
        " | Obsah pouze pro předplatitele | Pokračujte ve čtení | Pro pokračování ve čtení | Chci předplatné"
        " | Získat předplatné | Zkuste zdarma | Vyzkoušejte zdarma | Už máte předplatné | Máte předplatné"
        " | Máte už předplatné | Jste předplatitel | Už jste předplatitel | Nemáte účet | Ještě nemáte účet"
        " | Zapomněli jste heslo | Odhlásit se | Založit účet | Registrujte se | Registrujte se zdarma"
        " | Podpořte naši práci | Podpořte nezávislou žurnalistiku | Stáhněte si aplikaci"
        " | Stáhněte si naši aplikaci | Zapnout notifikace | Buďte v obraze | Nic vám neunikne | Váš email"
        " | Zadejte svůj e-mail | E-mailová adresa | Odesláním souhlasíte | Odesláním formuláře souhlasíte"
        " | Kliknutím na tlačítko | Souhlasím se zpracováním | Odhlásit se můžete kdykoliv"
        " | Z odběru se můžete kdykoliv | Děkujeme za přihlášení | Něco se pokazilo | Zkuste to prosím znovu"
        " | Našli jste v článku chybu | Našli jste v textu chybu | Nahlásit chybu v článku"
        " | Víte o něčem zajímavém | Máte tip | Máte tip na téma | Máte pro nás tip | Máte zajímavý tip"
        " | Napište nám | Napište nám na | Napište autorovi | Kontakt na redakci | Líbil se vám článek"
        " | Líbil se vám tento článek | Byl pro vás článek | Byl článek užitečný | Jak se vám článek líbil"
        " | Hodnocení článku | Ohodnoťte článek | Hlasujte | Výsledky ankety | Kvíz | Přejít na obsah"
        " | Přejít na hlavní obsah | Přeskočit na obsah | Přejít na homepage | Přejít do diskuze"
        " | Zpět na homepage | Zpět na úvod | Zrušit | Předchozí | Zobrazit méně | Zobrazit další články"
        " | Další články autora | Více o autorovi | Zásady ochrany osobních údajů | Přijmout všechny"
        " | Používáme soubory cookie | Používáme cookies | Tento web používá cookies"
        " | Tento web používá soubory cookie | Tyto stránky využívají cookies | Obsah není dostupný"
        " | Tento obsah není dostupný | Toto video není dostupné | Váš prohlížeč nepodporuje"
        " | Dárkové předplatné | Sledovat téma | Sledovat autora | Témata článku"
        " | Přečíst celý článek | Celý článek najdete | Číst celý článek | Článek průběžně aktualizujeme"
        " | Zprávu aktualizujeme | Aktualizujeme | Načítám komentáře"
        " | Příspěvek byl publikován v rubrice | Tento příspěvek byl publikován v rubrice"
    ),
    comment_headings=(
        "Komentáře | Diskuse | Diskuze | Přidat komentář | Vstoupit do diskuse | Názory čtenářů"
        " | Napsat komentář | Okomentovat | Poslední komentáře | Nejnovější komentáře | Vložit komentář"
        " | Přidat nový komentář"
        " | Komentáře: | Komentáře (0) | Komentář | Komentovat | Napište komentář | Váš komentář"
        " | Diskuse (0) | Diskuse k článku | Diskuze k článku | Vstoupit do diskuze | Přejít do diskuse"
        " | Zobrazit diskuzi | Přidat příspěvek | Vložit příspěvek | Přidat názor | Přihlaste se a komentujte"
        " | Zatím žádné komentáře"
        " | Komentáře čtenářů | Zapojte se do diskuze | Zapojte se do diskuse | Přidejte komentář"
        " | Žádné komentáře | Buďte první, kdo | Diskuze je uzavřena | Diskuse je uzavřena"
        " | Pro vložení komentáře | Pro přidání komentáře | Pro diskutování se musíte | Váš názor"
        " | Pravidla diskuze | Pravidla diskuse"
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
