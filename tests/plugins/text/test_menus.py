"""Whole pages: the menu of the site stands above the headline, its foot below the story."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._above._breadcrumbs import is_row_of_sections

from .texts import STORIES


# Language, the menu, the headline, who signs, the story, the foot: lines apart by bars.
PAGES = [
    (
        "en",
        "Skip to main content|Menu|Search|Subscribe|Sign in|Home|News|Local|Crime|Sports|Weather|72°F|Breaking:|Bridge on Route 9 closed after truck crash|Home / News / Local",
        "Elmwood council backs plan for new library after long debate",
        "By Dana Whitfield",
        "The Elmwood City Council voted 6-3 on Tuesday to build a new library on the site of the old bus depot, ending months of debate.|The building, which is expected to open in 2028, will cost $31 million, about $4 million more than the first estimate.|Three members voted against the plan, saying the town should first repair the roofs of its schools.",
        "About us|Contact us|Careers|Privacy policy|Terms of service",
    ),
    (
        "de",
        "Zum Inhalt springen|Suche|Anmelden|Abo|E-Paper|Startseite|Politik|Wirtschaft|Sport|Kultur|Lokales|Wetter|Anzeige|Unfall auf der B 27: Zwei Verletzte|Startseite > Lokales",
        "Stadtrat beschließt Bau der neuen Bücherei am alten Busbahnhof",
        "Von Jana Wetzel",
        "Der Stadtrat hat am Dienstagabend den Bau einer neuen Bücherei am alten Busbahnhof beschlossen, nach Monaten voller Streit.|Das Gebäude soll 2028 öffnen und kostet 31 Millionen Euro, vier Millionen mehr als zuerst gedacht, wie die Verwaltung mitteilt.|Drei Fraktionen stimmten dagegen, weil aus ihrer Sicht zuerst die Dächer der Schulen zu reparieren sind.",
        "Impressum|Datenschutz|Kontakt|Mediadaten|AGB",
    ),
    (
        "fr",
        "Aller au contenu|Menu|Rechercher|S'abonner|Se connecter|Accueil|Politique|Économie|Sports|Culture|Météo|Publicité|Un camion bloque la nationale pendant trois heures|Accueil > Ma commune",
        "Le conseil vote la construction d'une bibliothèque à la gare routière",
        "Par Jeanne Moret",
        "Le conseil municipal a voté mardi soir la construction d'une nouvelle bibliothèque à la place de l'ancienne gare routière.|Le bâtiment doit ouvrir en 2028 et coûtera 31 millions d'euros, soit quatre de plus que la première estimation de la mairie.|Trois élus ont voté contre, estimant que la ville devait d'abord réparer les toits de ses écoles.",
        "Mentions légales|Contact|Plan du site|CGU",
    ),
    (
        "ru",
        "Меню|Поиск|Войти|Подписаться|Главная|Новости|Политика|Экономика|Спорт|Культура|Погода|Реклама|Грузовик перекрыл мост на три часа|Главная / Город",
        "Городской совет решил построить новую библиотеку на месте автовокзала",
        "Автор: Ирина Белова",
        "Городской совет во вторник решил построить новую библиотеку на месте старого автовокзала, споры шли несколько месяцев.|Здание откроется в 2028 году и обойдётся в 31 миллион рублей, на четыре миллиона дороже первой оценки, сообщили в мэрии.|Три депутата голосовали против: по их мнению, сначала надо отремонтировать крыши школ.",
        "О нас|Контакты|Реклама|Политика конфиденциальности",
    ),
    (
        "ar",
        "القائمة|بحث|تسجيل الدخول|الرئيسية|سياسة|اقتصاد|رياضة|ثقافة|طقس|إعلان|شاحنة تغلق الجسر ثلاث ساعات صباح اليوم",
        "مجلس المدينة يقرر بناء مكتبة جديدة في موقع محطة الحافلات القديمة",
        "كتبت: سلمى حداد",
        "قرر مجلس المدينة مساء الثلاثاء بناء مكتبة جديدة في موقع محطة الحافلات القديمة بعد شهور طويلة من النقاش حول الكلفة.|ومن المقرر أن يفتح المبنى أبوابه عام 2028 وأن تبلغ كلفته واحدا وثلاثين مليونا، أي أكثر بأربعة ملايين من التقدير الأول.|وصوت ثلاثة أعضاء ضد الخطة، وقالوا إن على المدينة أن تصلح أسقف مدارسها قبل ذلك كله.",
        "من نحن|اتصل بنا|سياسة الخصوصية",
    ),
    (
        "zh",
        "首页|登录|注册|搜索|新闻|国内|国际|体育|娱乐|财经|天气|广告|货车事故致大桥封闭三小时",
        "市议会经过长时间讨论决定在旧汽车站建新图书馆",
        "记者 李小梅",
        "市议会星期二晚上以六票对三票决定在旧汽车站原址建一座新图书馆，结束了关于费用的长时间讨论，市民期待已久。|新图书馆预计二〇二八年开放，费用约三千一百万元，比今年春天市议会收到的最初估计多出大约四百万元。|三名议员投了反对票，他们认为市里应当先修好各所学校的屋顶，再来讨论其他的建设项目。",
        "关于我们|联系我们|广告服务|版权声明",
    ),
    (
        "pl",
        "Przejdź do treści|Menu|Szukaj|Zaloguj się|Wiadomości|Sport|Biznes|Kultura|Pogoda|Strona główna|Kraków",
        "Pożar hali w Krakowie. Strażacy walczyli z ogniem sześć godzin",
        "Anna Nowicka",
        "W poniedziałek nad ranem zapaliła się hala magazynowa przy ulicy Dworskiej w Krakowie, na miejscu pracowało 24 zastępów.|Jak poinformował rzecznik straży pożarnej, w pożarze nikt nie ucierpiał, a ogień opanowano po sześciu godzinach.|Przyczyny pożaru ustali biegły z zakresu pożarnictwa, a straty oszacowano wstępnie na trzy miliony złotych.",
        "O nas|Regulamin|Polityka prywatności|Kontakt",
    ),
    (
        "es",
        "Saltar al contenido|Menú|Buscar|Suscríbete|Iniciar sesión|Portada|Política|Economía|Deportes|Cultura|El tiempo|Publicidad|Un camión corta el puente durante tres horas",
        "El pleno aprueba una nueva biblioteca en la vieja estación de autobuses",
        "Por Julia Rey",
        "El pleno municipal aprobó el martes por la noche una nueva biblioteca en la vieja estación de autobuses, tras meses de debate.|El edificio abrirá en 2028 y costará 31 millones de euros, cuatro más que la primera estimación que recibió el ayuntamiento.|Tres concejales votaron en contra porque creen que antes hay que arreglar los tejados de las escuelas.",
        "Aviso legal|Contacto|Política de privacidad|Quiénes somos",
    ),
]  # fmt: skip


@pytest.mark.cases("page", PAGES, ids=[page[0] for page in PAGES])
def test_the_headline_below_a_menu(page: tuple[str, ...]) -> None:
    language, menu, headline, signed, story, foot = page
    lines = [*menu.split("|"), headline, signed, *story.split("|"), *foot.split("|")]
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": language})
    assert nf.plain(article.headline) == headline
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == story.split("|")
    assert nf.plain(article.kicker) == ""
    assert len(article.bylines) == 1


CONSENT = {
    "en": (
        "We value your privacy\nWe and our 842 partners store and access personal data, like browsing data, on your device. "
        "By clicking accept you consent to cookies; our privacy policy says more.\nI Accept\nReject All\nShow Purposes"
    ),
    "de": (
        "Wir schätzen Ihre Privatsphäre\nWir und unsere Partner speichern und nutzen Cookies und personenbezogene Daten auf "
        "Ihrem Gerät, wenn Sie Ihre Einwilligung geben.\nAlle akzeptieren\nAlle ablehnen\nZwecke anzeigen"
    ),
    "fr": (
        "Nous respectons votre vie privée\nNous et nos partenaires utilisons des cookies et vos données, si vous donnez "
        "votre consentement, pour vous montrer des publicités.\nTout accepter\nContinuer sans accepter\nGérer mes choix"
    ),
}


@pytest.mark.cases("page", [page for page in PAGES if page[0] in CONSENT], ids=[*CONSENT])
def test_what_a_site_asks_before_its_menu_is_no_story(page: tuple[str, ...]) -> None:
    language, menu, headline, signed, story, _ = page
    text = "\n".join([CONSENT[language], *menu.split("|"), headline, signed, *story.split("|")])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert nf.plain(article.headline) == headline
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == story.split("|")
    assert [byline.name for byline in article.bylines] == [signed.split(" ", 1)[1]]


def test_the_headline_in_the_title_of_the_page_is_found_below() -> None:
    story = PAGES[0][4].replace("|", "\n")
    text = f"Town opens its new lock at last | Elmwood Courier\nMenu\nTown opens its new lock at last\n{story}"
    found = nf.explain(nf.Source.text(text), "text")
    assert [line.label for line in found.lines][:3] == ["skipped", "skipped", "headline"]


@pytest.mark.cases("above", ["Brig\nLock", "The lock\nA poem"])
def test_few_short_lines_are_no_menu(above: str) -> None:
    story = PAGES[0][4].replace("|", "\n")
    article = nf.read(nf.Source.text(f"{above}\n{PAGES[0][2]}\n{story}"), "text", {"language": "en"})
    assert nf.plain(article.headline) in {PAGES[0][2], above.splitlines()[0]}


@pytest.mark.cases("above", ["Town opens its new lock at last", "04.10.2025, 17:19\n836"])
def test_a_headline_above_itself_and_a_count_of_readers_are_no_kicker(above: str) -> None:
    story = PAGES[0][4].replace("|", "\n")
    article = nf.read(nf.Source.text(f"{above}\nTown opens its new lock at last\n{story}"), "text", {"language": "en"})
    assert (nf.plain(article.headline), nf.plain(article.kicker)) == ("Town opens its new lock at last", "")


def test_a_date_above_a_headline_that_ends_with_a_quotation() -> None:
    text = (
        "Сегодня среда 24 апреля 2024\n"
        "Мэр города о новой библиотеке: «Дети этого города ждали её очень долго, и теперь они её получат»\n"
        + PAGES[3][4].replace("|", "\n")
    )
    article = nf.read(nf.Source.text(text), "text", {"language": "ru"})
    assert nf.plain(article.headline).startswith("Мэр города")


def test_a_deck_below_the_headline_is_no_headline() -> None:
    _, menu, _, _, _, _ = PAGES[0]
    headline = "Ferry company to cut winter sailings to islands"
    deck = "Islanders say fewer boats will leave them cut off for days when storms come"
    story = (
        "The ferry company Northlink will run fewer boats to the outer islands from November, it said, as it lacks crew.\n"
        "“We will be cut off for days when the storms come,” said a woman who runs the shop on the island of Skerry.\n"
        "The government said that it was sorry for that, and would hold talks with the company before the week is out.\n"
    )
    text = "\n".join([*menu.split("|"), headline, deck, "Tom Okafor", "3 March 2025", story])
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == (headline, deck)


@pytest.mark.cases(
    "above", ["Menu\nPhotos of the day", "• Tennis\n• Darts\nAdvertisement\nFootball", "Loading...\nmore"]
)
def test_the_headline_below_a_button_or_an_item_of_a_list_has_words_of_the_story(above: str) -> None:
    story = PAGES[0][4].replace("|", "\n")
    article = nf.read(nf.Source.text(f"{above}\n{PAGES[0][2]}\n{story}"), "text", {"language": "en"})
    assert nf.plain(article.headline) == PAGES[0][2]


@pytest.mark.cases("text", ["#x\n👍\n\nNAIROBI, Nov 24 (Acme) - Text.a\nb", "#x\na#xhttp://a.b👍By Ann Lee👍a#x"])
def test_a_text_may_end_with_what_looks_like_a_title(text: str) -> None:
    assert nf.read(nf.Source.text(text), "text").headline


FIRST_PAGES = {
    "Home": (
        "Night ferry to Manda sails again after six months",
        "The ferry has sailed since Monday, the harbour office said.\n",
    ),
    "Startseite": (
        "Nachtfähre nach Juist fährt nach sechs Monaten wieder",
        "Die Fähre fährt seit Montag wieder, sagte der Hafen.\n",
    ),
    "الرئيسية": (
        "عبّارة الليل إلى جزيرة قاروه تعود بعد ستة أشهر",
        "عادت العبّارة إلى العمل يوم الاثنين بعد ستة أشهر، كما قال الميناء.\n",
    ),
    "መነሻ": ("የጣና ሐይቅ የሌሊት ጀልባ ከስድስት ወራት በኋላ ሥራ ጀመረ", "የሌሊት ጀልባው ከስድስት ወራት ጥገና በኋላ ሰኞ ዕለት ሥራ ጀመረ።\n"),
    "首页": (
        "夜间渡轮停航半年后恢复前往长岛的航线",
        "开往长岛的夜间渡轮停航半年后，周一恢复运营，维修费用为四百万元。\n",
    ),
}


@pytest.mark.cases("link", FIRST_PAGES)
def test_a_lone_link_to_the_first_page_is_no_kicker(link: str) -> None:
    headline, story = FIRST_PAGES[link]
    report = nf.Report()
    article = nf.read(nf.Source.text(f"{link}\n{headline}\n24/11/2026\n{story * 3}"), "text", report=report)
    assert (nf.plain(article.headline), article.kicker) == (headline, ())
    assert f"left out: {link}" in [remark.message for remark in report.remarks]


@pytest.mark.cases(
    ("button", "language"),
    [("Share", "en"), ("PRINT", "en"), ("Teilen", "de"), ("Условия", "ru"), ("Поделиться", "ru"), ("공유", "ko")],
)
def test_a_lone_button_is_no_kicker_and_another_word_is(button: str, language: str) -> None:
    headline, *story = STORIES[language]
    article = nf.read(nf.Source.text("\n".join([button, headline, *story])), "text")
    assert nf.plain(article.headline) == headline
    assert nf.plain(article.kicker) == ("" if button != "Условия" else button)


@pytest.mark.cases(
    ("language", "row"),
    [
        ("en", "POLITICS SOCIETY CULTURE SPORT PRESS ECONOMY PHOTO VIDEO ANALYSIS HISTORY MOST READ"),
        ("ru", "ПОЛИТИКА ОБЩЕСТВО КУЛЬТУРА СПОРТ ПРЕССА ЭКОНОМИКА ФОТО ВИДЕО АНАЛИТИКА ИСТОРИЯ САМОЕ ЧИТАЕМОЕ"),
        ("hy", "ՔԱՂԱՔԱԿԱՆՈՒԹՅՈՒՆ ՀԱՍԱՐԱԿՈՒԹՅՈՒՆ ՄՇԱԿՈՒՅԹ ՍՊՈՐՏ ՏՆՏԵՍՈՒԹՅՈՒՆ ՖՈՏՈ ՎԻԴԵՈ ՎԵՐԼՈՒԾՈՒԹՅՈՒՆՆԵՐ ԱՅՍ ՕՐԸ ՄԻՋԱԶԳԱՅԻՆ"),
    ],
)  # fmt: skip
def test_a_long_row_of_sections_in_capitals_is_no_headline(language: str, row: str) -> None:
    assert is_row_of_sections(row)
    assert not is_row_of_sections(row.split(" ", 2)[2].swapcase().capitalize())
    if language != "hy":
        headline, *story = STORIES[language]
        article = nf.read(nf.Source.text("\n\n".join([row, headline, *story])), "text", {"language": language})
        assert nf.plain(article.headline) == headline


@pytest.mark.cases(
    "headline",
    [
        "COUNCIL BACKS PLAN FOR NEW LIBRARY AND SPORTS HALL AFTER LONG DEBATE ON CULTURE",
        "СОВЕТ ПОДДЕРЖАЛ ПЛАН НОВОЙ БИБЛИОТЕКИ ПОСЛЕ ДОЛГИХ СПОРОВ О ТОМ ЧТО ТАКОЕ КУЛЬТУРА И СПОРТ",
    ],
)
def test_a_long_headline_in_capitals_is_no_row_of_sections(headline: str) -> None:
    assert not is_row_of_sections(headline)
