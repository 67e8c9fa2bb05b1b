"""Slovak."""

from newsformat.plugin import Language


PACK = Language(
    tag="sk",
    related_headings=(
        "Čítajte tiež | Čítajte aj | Prečítajte si aj | Súvisiace články | Súvisiace | Mohlo by vás zaujímať"
        " | Najčítanejšie | Ďalšie články | Odporúčame | Viac k téme | Podobné články | Čítajte viac"
        " | Prečítajte si tiež | Pozrite si aj | Najnovšie správy | Viac o téme | Súvisiaci článok"
    ),
    byline_words=(
        "Autor | Autori | Autorka | Text | Napísal | Napísala | Pripravil | Pripravila | Rozhovor viedol"
        " | Rozhovor viedla | Zhováral sa | Zhovárala sa | Spracoval | Spracovala"
    ),
    byline_joiners="a",
    roles="redaktor | redaktorka | spravodajca | reportér | reportérka | šéfredaktor | novinár",
    agencies="TASR | SITA",
    unnamed_agencies="Agentúry",
    credit_words="Zdroj | Zdroje",
    months="januára,január | februára,február | marca,marec | apríla,apríl | mája,máj | júna,jún | júla,júl | augusta,august | septembra,september | októbra,október | novembra,november | decembra,december",
    dialogue_dashes=True,
    date_words="Publikované | Zverejnené | Dátum | Vydané",
    update_words="Aktualizované | Posledná aktualizácia",
    caption_words="Foto | Fotografia | Ilustračné foto | Zdroj foto | Video",
    copyright_words="Všetky práva vyhradené | Autorské práva",
    tag_words="Témy | Značky | Kľúčové slová | Tagy",
    tool_lines=(
        "Zdieľať | Reklama | Tlačiť | Poslať | Uložiť | Prihlásiť | Predplatné | Zavrieť | Domov | Newsletter"
        " | Vaša e-mailová adresa nebude zverejnená | Vyžadované polia sú označené"
        " | Na pridanie komentára sa musíte | Musíte byť prihlásený | Zrušiť odpoveď | Navigácia v článku"
    ),
    comment_headings=(
        "Komentáre | Diskusia | Pridať komentár"
        " | Pridaj komentár | Napísať komentár | Najnovšie komentáre | Komentáre k článku"
    ),
    embargo_words="Embargo do | Embargo",
    release_words="Tlačová správa | Na okamžité zverejnenie",
    contact_words="Kontakt pre médiá | Kontakt | Kontakty | Mediálny kontakt",
    site_words=(
        "newsletter | predplat | odber | cookie | prihlás | registr | účet | heslo | e-mail | súkromi | podmienk"
        " | súhlas | osobných údajov | reklam | inzer | aplikáci | stiahn | podcast | klikn | prehliadač | javascript"
        " | zadarmo | komentár | diskusi | čitate | zdieľ | kopírov | šíreni | práva vyhradené | autorsk | redakci"
        " | vaše | váš | podpor | ponuk | foto | video | galéri | sledujte | facebook | twitter | instagram | youtube"
        " | čítať viac"
    ),
)
