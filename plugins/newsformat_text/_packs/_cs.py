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
    ),
    byline_words=(
        "Autor | Autoři | Autorka | Napsal | Napsala | Text | Připravil | Připravila | Rozhovor vedl"
        " | Rozhovor vedla | Ptal se | Ptala se | Text a foto | Zpracoval | Zpracovala"
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
    date_words="Publikováno | Vydáno | Zveřejněno | Datum | Vytvořeno",
    update_words="Aktualizováno | Aktualizace | Upraveno | Poslední aktualizace",
    caption_words="Foto | Fotografie | Zdroj foto | Ilustrační foto | Ilustrační snímek | Autor fotografie | Video | Grafika",
    copyright_words="Všechna práva vyhrazena | Autorská práva",
    tag_words="Témata | Štítky | Klíčová slova | Tagy",
    tool_lines=(
        "Reklama | Sdílet | Sdílejte | Tisk | Vytisknout | Odeslat | Kopírovat odkaz | Uložit | Poslechnout | Předplatit | Přihlásit | Sledujte nás | Newsletter | Zobrazit více | Zavřít | Domů | Nahoru | Inzerce"
        " | Vaše e-mailová adresa nebude zveřejněna | Vyžadované informace jsou označeny"
        " | Pro přidávání komentářů se | Pro přidání komentáře se | Zrušit odpověď na komentář"
        " | Navigace pro příspěvek"
        " | Vážíme si vašeho soukromí | Souhlasím | Přijmout | Přijmout vše | Odmítnout | Odmítnout vše"
        " | Nesouhlasím | Nastavení cookies | My a naši partneři | Tento web používá soubory"
    ),
    comment_headings=(
        "Komentáře | Diskuse | Diskuze | Přidat komentář | Vstoupit do diskuse | Názory čtenářů"
        " | Napsat komentář | Okomentovat | Poslední komentáře | Nejnovější komentáře | Vložit komentář"
        " | Přidat nový komentář"
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
