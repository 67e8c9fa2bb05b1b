"""Rows of other stories that are more than titles, and titles in a row above the headline, in several languages."""

from __future__ import annotations

from itertools import chain

import pytest

from .texts import labels, labels_in_order


ENGLISH = (
    "Harbour gets its first electric tug",
    "By Martha Quill",
    "14 March 2026",
    "The port of Wexley took delivery of its first electric tug on Tuesday, a boat that can push a tanker for six hours.",
    "It replaces two diesel tugs that had worked the estuary since 1981.",
    "“You can hear the gulls again,” said the pilot, Owen Tarrant, who steered it in before two hundred onlookers.",
    "The port authority paid eleven million pounds for the boat, and expects to save a third of that on fuel.",
    "A second tug has been ordered and should arrive next autumn.",
)
ENGLISH_OTHERS = (
    (
        "Beekeepers warn of empty hives",
        "Colonies woke too early and ran out of food, the association says.",
        "2 hours ago",
    ),
    ("Why this bakery only opens at midnight", "Customers queue round the block for warm loaves.", "5 hours ago"),
    ("Judge throws out lighthouse case", "Prosecutors had failed to hand over the survey.", "1 day ago"),
)
SPANISH = (
    "El puerto recibe su primer remolcador eléctrico",
    "Por Marta Quiles",
    "14 de marzo de 2026",
    "El puerto de Vejar recibió el martes su primer remolcador eléctrico, que puede empujar un petrolero seis horas.",
    "Sustituye a dos remolcadores diésel que trabajaban desde 1981.",
    "«Vuelven a oírse las gaviotas», dijo el práctico Óscar Tárrega, que lo condujo ante unos doscientos curiosos.",
    "La autoridad portuaria pagó once millones de euros por el barco, y espera ahorrar un tercio en combustible.",
    "Ya se ha pedido un segundo remolcador, que llegará el próximo otoño.",
)
SPANISH_OTHERS = (
    ("Los apicultores alertan de colmenas vacías", "Las abejas se quedaron sin comida en febrero.", "Hace 2 horas"),
    ("Por qué esta panadería abre a medianoche", "Los clientes hacen cola por unos panes.", "Hace 5 horas"),
    ("El juez archiva la causa del faro", "La fiscalía no había entregado el informe a tiempo.", "Hace 1 día"),
)
RUSSIAN = (
    "Порт получил первый электрический буксир",
    "Марта Квилова",
    "14 марта 2026",
    "Порт Векслово во вторник получил свой первый электрический буксир, который может шесть часов толкать танкер.",
    "Он заменил два дизельных, работавших с 1981 года.",
    "«Снова слышно чаек», — сказал лоцман Олег Таранов, который провёл его на глазах примерно двухсот зрителей.",
    "Администрация порта заплатила за судно одиннадцать миллионов и рассчитывает сберечь треть этой суммы на топливе.",
    "Второй буксир уже заказан и должен прийти будущей осенью.",
)
RUSSIAN_OTHERS = (
    ("Пчеловоды предупредили о пустых ульях", "Семьи проснулись слишком рано и остались без корма.", "2 часа назад"),
    ("Почему эта пекарня открывается в полночь", "Покупатели стоят в очереди за свежим хлебом.", "5 часов назад"),
    ("Суд прекратил дело владельца маяка", "Прокуратура не успела представить экспертизу.", "1 день назад"),
)
HINDI = (
    "बंदरगाह को मिली पहली बिजली से चलने वाली टग नाव",
    "मार्था क्विल",
    "14 मार्च 2026",
    "वेक्सली बंदरगाह को मंगलवार को अपनी पहली बिजली से चलने वाली टग नाव मिली, जो छह घंटे तक टैंकर को धकेल सकती है।",
    "यह 1981 से चल रही दो डीजल नावों की जगह लेगी।",
    '"अब फिर से पक्षियों की आवाज सुनाई देती है," चालक ओम तरन ने कहा, जो करीब दो सौ लोगों के सामने इसे बंदरगाह में लाए।',
    "बंदरगाह ने नाव के लिए ग्यारह करोड़ रुपये दिए हैं और दस साल में ईंधन पर इसका एक तिहाई बचाने की उम्मीद है।",
    "दूसरी नाव का ऑर्डर भी दिया जा चुका है और वह अगले साल आएगी।",
)
HINDI_OTHERS = (
    ("मधुमक्खी पालकों ने खाली छत्तों की चेतावनी दी", "मधुमक्खियां जल्दी जाग गईं और उनका भोजन खत्म हो गया।", "2 घंटे पहले"),
    ("यह बेकरी आधी रात को ही क्यों खुलती है", "ग्राहक उन रोटियों के लिए कतार में लगते हैं।", "5 घंटे पहले"),
    ("अदालत ने प्रकाशस्तंभ का मामला खारिज किया", "अभियोजन समय पर रिपोर्ट देने में विफल रहा।", "1 दिन पहले"),
)
LANGUAGES = (
    pytest.param("en", ENGLISH, ENGLISH_OTHERS, id="en"),
    pytest.param("es", SPANISH, SPANISH_OTHERS, id="es"),
    pytest.param("ru", RUSSIAN, RUSSIAN_OTHERS, id="ru"),
    pytest.param("hi", HINDI, HINDI_OTHERS, id="hi"),
)
STORY = {"lead", "subhead", "body", "list", "subheading", "headline", "table", "quote"}
Others = tuple[tuple[str, str, str], ...]


def _story_is_kept(text: list[str], story: tuple[str, ...], language: str) -> dict[str, str]:
    """Return what each line is taken for, once it is told that every line of the story is one."""
    found = labels(text, language)
    assert [line for line in (story[0], *story[3:]) if found[line] not in STORY] == []
    assert found[story[0]] == "headline"
    return found


@pytest.mark.cases(("language", "story", "others"), LANGUAGES)
@pytest.mark.cases("blank", [False, True], ids=["close", "blank lines"])
@pytest.mark.cases("amid", [False, True], ids=["below", "amid"])
def test_titles_with_a_sentence_and_how_long_ago_are_other_stories(
    language: str, story: tuple[str, ...], others: Others, *, blank: bool, amid: bool
) -> None:
    place = 6 if amid else len(story)
    text = [*story[:place], *chain.from_iterable(others), *story[place:]]
    found = _story_is_kept(["\n\n".join(text)] if blank else text, story, language)
    assert {found[title] for title, _, _ in others} == {"related"}
    assert {found[told] for _, told, _ in others} == {"related"}
    assert STORY.isdisjoint(found[ago] for _, _, ago in others)


@pytest.mark.cases(("language", "story", "others"), LANGUAGES)
def test_titles_with_a_sentence_that_is_cut_off_are_other_stories(
    language: str, story: tuple[str, ...], others: Others
) -> None:
    cut = [(title, told.rstrip(".।") + "…") for title, told, _ in others]
    found = _story_is_kept([*story[:6], *chain.from_iterable(cut), *story[6:]], story, language)
    assert {found[line] for line in chain.from_iterable(cut)} == {"related"}


@pytest.mark.cases(("language", "story", "others"), LANGUAGES)
@pytest.mark.cases("sign", ["", "rank", "ago"])
def test_the_headline_stands_below_several_titles_that_are_unrelated_to_the_story(
    language: str, story: tuple[str, ...], others: Others, sign: str
) -> None:
    above = list[str]()
    for place, (title, _, ago) in enumerate(others, 1):
        above += [title] if not sign else [str(place), title] if sign == "rank" else [title, ago]
    found = _story_is_kept([*above, *story], story, language)
    assert {found[title] for title, _, _ in others} == {"related"}


def test_who_wrote_it_and_how_long_it_takes_tells_one_title_within_the_story() -> None:
    text = [*ENGLISH[:6], ENGLISH_OTHERS[0][0], "By Paul Denning | 3 min read", *ENGLISH[6:]]
    found = _story_is_kept(text, ENGLISH, "en")
    assert (found[ENGLISH_OTHERS[0][0]], found["By Paul Denning | 3 min read"]) == ("related", "skipped")


# Sections of a list and what looks like them.
PLACES = (
    ("The Harbour Hotel on the quay", "Rooms with breakfast cost from eighty euros.", "Easy | 20 min", "8 March 2026"),
    ("The old mill beside the river", "Flour is still ground here on Sundays.", "Drama | 98 min", "9 March 2026"),
    ("A chapel under the chestnut trees", "Its bell was cast from two cannons.", "Comedy | 88 min", "10 March 2026"),
)


@pytest.mark.cases(
    "rows",
    [
        pytest.param([place[:2] for place in PLACES], id="titles and sentences"),
        pytest.param([(title, took, told) for title, told, took, _ in PLACES], id="how long films take"),
        pytest.param([(title, told[:-1] + "…") for title, told, _, _ in PLACES[:2]], id="two that break off"),
    ],
)
def test_sections_of_a_list_within_the_story_are_of_it(rows: list[tuple[str, ...]]) -> None:
    lines = [*chain.from_iterable(rows)]
    found = _story_is_kept([*ENGLISH[:6], *lines, *ENGLISH[6:]], ENGLISH, "en")
    own = [line for line in lines if " | " not in line]
    assert {line: found[line] for line in own if found[line] not in STORY} == {}


def test_events_whose_days_go_up_are_no_other_stories() -> None:
    lines = [*chain.from_iterable((title, told, day) for title, told, _, day in PLACES)]
    taken = labels_in_order(*ENGLISH[:6], *lines, *ENGLISH[6:])[6 : 6 + len(lines)]
    back = [*chain.from_iterable((title, told, day) for title, told, _, day in reversed(PLACES))]
    assert "related" not in taken[1::3]
    assert labels_in_order(*ENGLISH[:6], *back, *ENGLISH[6:])[7 : 6 + len(lines) : 3] == ["related"] * 3


@pytest.mark.cases(
    "points",
    [
        [ENGLISH_OTHERS[0][0], ENGLISH_OTHERS[1][0], ENGLISH_OTHERS[2][0]],
        ["Two diesel tugs leave the estuary", "Port authority saves a third on fuel", "Second boat comes in autumn"],
    ],
    ids=["strange", "of the story"],
)
def test_lines_between_headline_and_byline_do_not_move_the_headline(points: list[str]) -> None:
    assert labels([ENGLISH[0], *points, *ENGLISH[1:]])[ENGLISH[0]] == "headline"


def test_a_date_below_the_first_title_makes_that_the_headline() -> None:
    first = "Roundup: Vale stays unbeaten in the league"
    lines = [
        first,
        "Published 15 March 2026",
        "A ball upon the grass at dusk",
        "Pictures by the Lakeside Library Trust",
    ]
    assert labels([*lines, *ENGLISH[:1], *ENGLISH[3:]])[first] == "headline"


@pytest.mark.cases(("language", "story", "others"), LANGUAGES)
def test_the_headline_stands_below_titles_with_a_sentence_under_each(
    language: str, story: tuple[str, ...], others: Others
) -> None:
    above = [*chain.from_iterable(other[:2] for other in others)]
    found = _story_is_kept([*above, *story], story, language)
    assert {found[title] for title, _, _ in others} == {"related"}
    assert STORY.isdisjoint([found[line] for line in above])


@pytest.mark.cases(("language", "story", "others"), LANGUAGES)
def test_the_headline_stands_below_several_titles_on_one_line(
    language: str, story: tuple[str, ...], others: Others
) -> None:
    row = " | ".join(title for title, _, _ in others)
    assert STORY.isdisjoint([_story_is_kept([row, *story], story, language)[row]])


def test_a_short_headline_of_chinese_stands_below_several_titles() -> None:
    story = (
        "港口迎来首艘电动拖船",
        "记者 马桂兰",
        "2026年3月14日",
        "维西港周二接收了第一艘电动拖船，该船一次充电后可以连续六个小时推动一艘油轮，时速可达十二节。",
        "港务局为这艘船和充电站支付了一千一百万元，希望在十年内从燃料中省下三分之一的费用，局长表示。",
    )
    titles = ["养蜂人警告暖冬之后蜂箱空置", "这家乡村面包店为何只在午夜开门", "溪边小学教师开始三天罢工"]
    found = _story_is_kept([*titles, *story], story, "zh")
    assert {found[title] for title in titles} == {"related"}


def test_a_roundup_of_sentences_under_titles_begins_with_its_headline() -> None:
    lines = [*chain.from_iterable((title, told) for title, told, _, _ in PLACES)]
    found = labels([*lines, ENGLISH[0], *ENGLISH[3:]])
    assert found[lines[0]] == "headline"
    assert {found[line] for line in lines} <= STORY


def test_the_decks_of_korean_are_no_titles_of_others() -> None:
    decks = [
        "떠나는 이웃, 남는 빈집만 수십 채",
        "“이제는 돌아갈 곳조차 없어요”",
        "해안도로 침수 대책, 내년 예산에 반영",
    ]
    story = (
        "강원도 속초시는 월요일 해안도로 침수 대책을 내년 예산에 반영하겠다고 밝혔다. 시청에 따르면 수위가 2미터 높아졌다.",
        "주민들은 시청 앞에서 집회를 열고 대책 마련을 촉구했다. 시장은 “올해 안에 공사를 시작하겠다”고 말했다.",
        "전문가들은 방파제를 더 높이 쌓아야 한다고 조언했다. 시의회는 다음 주에 관련 조례를 심의한다.",
    )
    assert labels_in_order("바다가 삼킨 마을의 봄", *decks, *story, language="ko")[:4] == ["headline", *3 * ["subhead"]]


@pytest.mark.cases(("title", "label"), [("Flood: live updates", "body"), ("Flood reaches the valley", "related")])
def test_posts_of_a_live_blog_stay_whatever_their_words(title: str, label: str) -> None:
    story = (
        "Rain has fallen for three days on the valley, and rivers rise by a hand every hour.",
        "Police ask drivers to stay at home, and schools remain closed until Thursday at least.",
        "Soldiers fill sandbags at the barracks, and volunteers bring them soup and dry socks.",
    )
    posts = (
        ("10 minutes ago", "Bridge at Milltown closed to lorries", "Engineers inspect its piers with divers today."),
        ("25 minutes ago", "Two hundred people sleep in a gym", "Mattresses came from a hospital nearby."),
        ("1 hour ago", "Trains to the coast are cancelled", "Passengers get their money back at any counter."),
    )
    found = labels([title, *story, *chain.from_iterable(posts)])
    assert {found[told] for _, _, told in posts} == {label}


def test_verses_above_the_first_heading_are_no_titles_of_others() -> None:
    verses = (
        "The gulls are out upon the bay tonight",
        "My mother waits beside the kitchen door",
        "And nobody has thought to light a light",
        "The boats come home with half of what they sought",
    )
    story = (
        "The harbour poem won first prize on Monday",
        "The jury said on Monday that the harbour poem of Ann Lee won the first prize because it is short and sad.",
        "She will read the poem at the harbour on Friday, when all boats are lit and the town gathers on the quay.",
        "Nine other poems of fishermen will be printed in a small book that costs less than a loaf of bread.",
    )
    found = labels(["A poem by Ann Lee", *verses, *story])
    assert (found["A poem by Ann Lee"], {found[line] for line in verses} - STORY) == ("headline", set())


@pytest.mark.cases(
    ("language", "heading", "told"),
    [
        ("hu", "Felkapott hely lett", "A víz két méterrel magasabb, mint tavaly, és a kompok ismét járnak."),
        ("tr", "Ortaklarımızdan destek bekliyoruz", "Su iki metre daha yüksek ve feribotlar yeniden çalışıyor."),
    ],
)
def test_a_heading_of_the_story_may_begin_like_those_of_partners(language: str, heading: str, told: str) -> None:
    first = {
        "hu": "A város hétfőn új zsilipet nyitott a régi kikötőben, közölte a hivatal egy nyilatkozatban.",
        "tr": "Belediye pazartesi günü eski limanda yeni bir kapak açtı, ofis bir açıklamada bildirdi.",
    }
    assert labels(["Yeni kapak", first[language], heading, told], language)[heading] == "subheading"
