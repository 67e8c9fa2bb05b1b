"""Titles of other stories in rows that nothing announces: with bullets, numbers or dates, or with no sign at all."""

from __future__ import annotations

import pytest

from .texts import labels


ENGLISH = (
    "Orfle lock opens to barges",
    "The first barges passed the new lock on the Orfle on Monday, nine years after the county had ordered it.",
    "It lifts them by six metres.",
    "Skippers from Seaham had waited below the weir since dawn, and some of them had slept in their cabins.",
    "The keeper, Ann Doyle, let the smallest boat in first.",
    "Tolls stay as they are until the spring, the county engineer said, when the council will look at them again.",
)
ENGLISH_TITLES = (
    "Bakers in Northmoor strike over night shifts",
    "Whale seen off Cape Wend draws crowds: what we know",
    "Why the oldest cinema in Brill is for sale",
    "Mayor resigns after row about Christmas trees",
)
GERMAN = (
    "Erste Kähne in der Schleuse von Alsen",
    "Am Montag sind die ersten Kähne durch die neue Schleuse von Alsen gefahren, neun Jahre nach dem Beschluss des Kreises.",
    "Sie hebt die Schiffe um sechs Meter.",
    "Die Schiffer hatten seit dem Morgengrauen unter dem Wehr gewartet, manche von ihnen schliefen in der Kajüte.",
    "Der Wärter Hauke Brandt ließ das kleinste Boot zuerst hinein.",
    "Die Gebühren bleiben bis zum Frühjahr, sagte der Ingenieur des Kreises, dann berät der Ausschuss darüber neu.",
)
GERMAN_TITLES = (
    "Bäcker in Nordmoor streiken gegen Nachtarbeit",
    "Wal vor Kap Wend lockt Schaulustige: was bekannt ist",
    "Warum das älteste Kino in Brill verkauft wird",
    "Bürgermeister tritt nach Streit um Tannenbaum zurück",
)
SPANISH = (
    "Las primeras barcazas cruzan la esclusa de Orla",
    "Las primeras barcazas cruzaron el lunes la nueva esclusa de Orla, nueve años después del acuerdo de la diputación.",
    "Sube los barcos seis metros.",
    "Los patrones esperaban desde el amanecer al pie de la presa, y algunos de ellos habían dormido en la cabina.",
    "La guarda, Ana Molina, dejó entrar primero a la barca más pequeña.",
    "Las tasas no cambian hasta la primavera, dijo el ingeniero provincial, cuando el consejo volverá a verlas.",
)
SPANISH_TITLES = (
    "Huelga de panaderos en Monteoro contra el turno de noche",
    "Una ballena frente al cabo Vende atrae a curiosos: qué se sabe",
    "Por qué se vende el cine más antiguo de Brilla",
    "Dimite el alcalde tras la pelea por un árbol de Navidad",
)
RUSSIAN = (
    "Первые баржи прошли шлюз на Орлянке",
    "В понедельник первые баржи прошли новый шлюз на реке Орлянке, через девять лет после решения районного совета.",
    "Он поднимает суда на шесть метров.",
    "Капитаны с рассвета ждали ниже плотины, и некоторые из них провели холодную ночь прямо в своих каютах.",
    "Смотритель Анна Дроздова первой впустила самую маленькую лодку.",
    "Плата до весны останется прежней, сказал главный инженер района, а потом её снова обсудит местный совет.",
)
RUSSIAN_TITLES = (
    "Пекари Северска бастуют против работы по ночам",
    "Кит у мыса Венд собрал толпу зевак: что известно",
    "Почему продают старейший кинотеатр Брилевска",
    "Мэр ушёл в отставку после ссоры из-за новогодней ёлки",
)
LANGUAGES = (
    pytest.param("en", ENGLISH, ENGLISH_TITLES, id="en"),
    pytest.param("de", GERMAN, GERMAN_TITLES, id="de"),
    pytest.param("es", SPANISH, SPANISH_TITLES, id="es"),
    pytest.param("ru", RUSSIAN, RUSSIAN_TITLES, id="ru"),
)
STORY = {"lead", "body", "list", "subheading", "headline", "table", "quote"}


def _are_apart(lines: list[str], titles: tuple[str, ...], story: tuple[str, ...], language: str) -> None:
    """Is every one of *titles* of another story, and every line of *story* of this one?"""
    found = labels(lines, language)
    assert {line: found[line] for line in titles} == dict.fromkeys(titles, "related")
    assert [line for line in story if found[line] not in STORY] == []


def _are_told(lines: list[str], told: tuple[str, ...], language: str = "en") -> None:
    found = labels(lines, language)
    assert [(line, found[line]) for line in told if found[line] not in STORY] == []


@pytest.mark.cases(("language", "story", "titles"), LANGUAGES)
def test_a_list_of_titles_at_the_end(language: str, story: tuple[str, ...], titles: tuple[str, ...]) -> None:
    items = tuple(f"- {title}" for title in titles)
    _are_apart([*story, *items], items, story, language)


@pytest.mark.cases(
    ("language", "announced", "items"),
    [
        (
            "en",
            "The programme of the mayor has three points.",
            (
                "- Free school meals for every pupil under eleven",
                "- Two hundred more nurses and forty doctors",
                "- No tax on solar panels until next winter",
            ),
        ),
        (
            "de",
            "Auf der Liste stehen drei Romane.",
            (
                "- „Regen über Wend“ von Karel Novak, Hafenverlag",
                "- „Das gläserne Tor“ von Rut Adam, Windmühle",
                "- „Landkarten falten“ von Li Wen, Pelikan",
            ),
        ),
        (
            "es",
            "El plan tiene tres puntos.",
            (
                "- Comedor gratuito para todos los alumnos",
                "- Doscientos enfermeros y cuarenta médicos más",
                "- Adiós al impuesto sobre paneles solares",
            ),
        ),
    ],
)
def test_a_list_that_a_short_sentence_announces_is_of_the_story(
    language: str, announced: str, items: tuple[str, ...]
) -> None:
    story = {"en": ENGLISH, "de": GERMAN, "es": SPANISH}[language]
    found = labels([*story, announced, *items], language)
    assert {found[line] for line in items} == {"list"}


def test_bullets_head_what_is_told_of_several_things() -> None:
    lines = (
        *ENGLISH[:2],
        "- Bakers in Northmoor walk out over night shifts",
        "Two hundred of them marched through the rain on Tuesday until the owners of eleven shops gave in.",
        "- The oldest cinema in Brill is up for sale",
        "It has three hundred seats, a leaking roof and a projector from 1931 that still works on good days.",
    )
    _are_told(list(lines), lines)


def test_a_list_in_words_of_the_story_is_of_it() -> None:
    items = (
        "- Barges of up to six metres in width pass the lock first",
        "- Skippers of other boats wait below the weir for the keeper",
        "- Tolls for boats from Seaham are paid at the council until dawn",
    )
    for place in (3, 5):
        _are_told([*ENGLISH[:place], *items, *ENGLISH[place:]], items)


@pytest.mark.cases(
    "items",
    [
        ("- Street lamps on Market Row go dark at midnight", "- Street lamps near schools burn through the night"),
        ("- Lamps on Market Row go dark at midnight.", "- Schools heat two rooms and no more.", "- Pools stay shut."),
        ("- lamps on Market Row that go dark at midnight", "- schools that heat two rooms", "- pools that stay shut"),
    ],
)
def test_a_list_of_measures_is_of_the_story(items: tuple[str, ...]) -> None:
    _are_told([*ENGLISH[:5], *items, ENGLISH[5]], items)


def test_a_list_that_a_colon_announces_is_of_the_story() -> None:
    items = ("- Street lamps go dark at midnight on Market Row", "- Schools heat no more than two rooms in winter")
    _are_told([*ENGLISH, "The council has decided on other things, too:", *items], items)


@pytest.mark.cases(("language", "story", "titles"), LANGUAGES)
@pytest.mark.cases("place", ["{}", "0{}"])
def test_titles_under_numbers_that_count_up(
    place: str, language: str, story: tuple[str, ...], titles: tuple[str, ...]
) -> None:
    box = [line for rank, title in enumerate(titles, 1) for line in (place.format(rank), title)]
    _are_apart([*story, *box], titles, story, language)
    assert "1" not in {line for line, label in labels([*story, *box], language).items() if label in STORY}


def test_a_chart_within_a_story_is_no_list_of_titles() -> None:
    chart = ("Harbour Lights", "Seven Ferries", "The Keeper's Song")
    box = [line for rank, song in enumerate(chart, 1) for line in (str(rank), song)]
    assert "related" not in labels([*ENGLISH[:4], *box, *ENGLISH[4:]]).values()


@pytest.mark.cases(
    "story",
    [
        ("These novels sold best in the shops of Seaham last week, as their owners told the union of booksellers.",),
        (*ENGLISH[1:], "These are the novels that sold best last week in the shops of Seaham:"),
    ],
)
def test_a_chart_below_what_leads_to_it_is_no_list_of_titles(story: tuple[str, ...]) -> None:
    chart = (
        "The Glass Orchard, Ruth Adeyemi, Blue Door Books",
        "Folding Maps, Li Wen, Pelican Press",
        "Rain, Karel Novotny, Harbour House Publishers",
    )
    box = [line for rank, novel in enumerate(chart, 1) for line in (str(rank), novel)]
    assert "related" not in labels(["Bestsellers of the week", *story, *box]).values()


@pytest.mark.cases(("language", "story", "titles"), LANGUAGES)
@pytest.mark.cases("count", [2, 3])
def test_titles_with_a_date_under_each_end_no_story(
    count: int, language: str, story: tuple[str, ...], titles: tuple[str, ...]
) -> None:
    box = [line for day, title in enumerate(titles[:count], 11) for line in (title, f"{day}.05.2024")]
    for place in (3, 4, 5):
        _are_apart([*story[:place], *box, *story[place:]], titles[:count], story, language)


def test_a_title_with_a_date_late_in_a_story_does_not_end_it() -> None:
    lines = [*ENGLISH[:4], ENGLISH_TITLES[0], "May 12, 2024", *ENGLISH[4:]]
    more = (
        "Barges that carry gravel for the county pay half the toll, as the council had said nine years ago on Monday.",
    )
    _are_told([*lines, *more], (*ENGLISH, *more))


def test_another_story_below_its_title_and_date_is_none_of_this() -> None:
    told = "The night shift at three bakeries stayed at home, and shops in Northmoor had no rolls for their customers."
    found = labels([*ENGLISH, ENGLISH_TITLES[0], "May 12, 2024", told])
    assert found[told] == "related"


def test_events_that_a_colon_announces_are_of_the_story() -> None:
    events = (
        "Concert at the upper gate of the lock",
        "12.05.2024",
        "Fair for skippers below the old weir",
        "19.05.2024",
    )
    lines = [*ENGLISH[:5], "The county engineer celebrates the lock with its people twice this spring:", *events]
    found = labels([*lines, ENGLISH[5]])
    assert "related" not in found.values()


@pytest.mark.cases(("language", "story", "titles"), LANGUAGES)
def test_titles_in_a_row_between_sentences(language: str, story: tuple[str, ...], titles: tuple[str, ...]) -> None:
    for place in (3, 4, 5):
        _are_apart([*story[:place], *titles, *story[place:]], titles, story, language)


@pytest.mark.cases(
    "lines",
    [
        ("I waited for the water all the night", "And heard the heron calling from the reeds", "Till morning drew a line of silver light"),
        ("Lamps on Market Row dark from midnight", "Two warm rooms in every school", "No heated pools before the spring"),
        ("Best lock keeper of the county: Ann Doyle", "Best skipper of the county: Bo Diaz", "Best barge: Orfle Star"),
        ("Who feeds the ducks when winter comes?", "Why are trains always late on Fridays?", "Where did all the money for the stadium go?"),
    ],
)  # fmt: skip
def test_verses_and_rows_of_facts_are_of_the_story(lines: tuple[str, ...]) -> None:
    assert "related" not in labels([*ENGLISH[:5], *lines, ENGLISH[5]]).values()


def test_a_row_of_years_is_of_the_story() -> None:
    story = (
        "Le port d'Orle ouvre son écluse",
        "Le port d'Orle a ouvert lundi sa nouvelle écluse, après trois ans de travaux sur les deux portes et les quais.",
        "Le gardien a laissé entrer d'abord le plus petit bateau, et la foule a applaudi sur le quai à la fermeture.",
        "Les tarifs ne changent pas avant le printemps, a dit l'ingénieure, lorsque le conseil les examinera de nouveau.",
        "Nul ne sait qui paiera la seconde écluse.",
    )
    years = (
        "Mai 2019 : le parlement vote un pont suspendu",
        "Juin 2021 : des manifestations arrêtent tout",
        "Mars 2024 : une société néerlandaise l'emporte",
    )
    assert "related" not in labels([*story[:3], *years, *story[3:]], "fr").values()


@pytest.mark.cases(("language", "story", "titles"), LANGUAGES[:3])
def test_a_title_with_a_bullet_between_two_sentences(
    language: str, story: tuple[str, ...], titles: tuple[str, ...]
) -> None:
    sign = "•" if language == "es" else "-"  # a dash begins there what somebody says
    for place in (3, 4, 5):
        lone = (f"{sign} {titles[1]}",)
        _are_apart([*story[:place], *lone, *story[place:]], lone, story, language)


@pytest.mark.cases(
    "item",
    [
        "- Barges of up to six metres pass the new lock on Monday first",
        "— Ann Doyle (@anndoyle) October 9, 2018",
        "- a keeper who lets nobody sleep before every cabin is dark",
        "- Nobody in Northmoor had thought that whales would come so near.",
    ],
)
def test_other_items_alone_are_no_titles(item: str) -> None:
    assert labels([*ENGLISH[:4], item, *ENGLISH[4:]])[item] != "related"


@pytest.mark.cases(
    ("word", "language", "story", "titles"),
    [
        ("Last updated:", "en", ENGLISH, ENGLISH_TITLES[::3]),
        ("Zuletzt aktualisiert:", "de", GERMAN, GERMAN_TITLES[::3]),
        ("Обновлено:", "ru", RUSSIAN, RUSSIAN_TITLES[::2]),
    ],
)
def test_titles_above_when_the_story_changed(
    word: str, language: str, story: tuple[str, ...], titles: tuple[str, ...]
) -> None:
    _are_apart([*story, *titles[:2], word, "28.01.2015"], titles[:2], story, language)


def test_a_story_in_sentences_long_and_short_is_none_above_a_headline() -> None:
    told = "The night shift at three bakeries stayed at home, and shops in Northmoor had no rolls for their customers."
    found = labels([*ENGLISH, ENGLISH_TITLES[0], "May 12, 2024", told])
    assert found[ENGLISH[0]] == "headline"
    assert [line for line in ENGLISH[1:] if found[line] not in STORY] == []


@pytest.mark.cases(("language", "story", "titles"), LANGUAGES)
@pytest.mark.cases("beside", ["Bo Diaz - 1{}.05.2024", "Harbour | 1{}.05.2024", "1{}.05.2024"])
def test_titles_with_a_name_and_a_day_under_each_below_a_short_sentence(
    beside: str, language: str, story: tuple[str, ...], titles: tuple[str, ...]
) -> None:
    box = [line for day, title in enumerate(titles) for line in (title, beside.format(day))]
    lines = [*story[:4], *story[5:], story[4], *box]
    _are_apart(lines, titles, story, language)
    assert not [line for line, label in labels(lines, language).items() if line in box[1::2] and label in STORY]


def test_events_below_a_story_that_end_with_a_day_are_no_titles() -> None:
    events = (
        "Concert at the lock, 12 May 2024",
        "Fair below the weir, 19 May 2024",
        "Regatta of skippers, 26 May 2024",
    )
    lines = [*ENGLISH, "The county engineer celebrates the lock with its people three times:", *events]
    assert "related" not in labels(lines).values()


def test_a_list_with_questions_right_below_the_last_sentence() -> None:
    story = (
        "Miasto otwiera nową śluzę",
        "Miasto otworzyło w piątek nową śluzę, a barki przepłynęły przed deszczem, jak podał urząd w oświadczeniu.",
        "Woda jest o dwa metry wyższa niż w zeszłym roku, a promy znów kursują do portu i z powrotem.",
        "Stara śluza zostanie zasypana do końca maja, a na jej miejscu powstanie ścieżka do portu, o którą prosili sąsiedzi.",
        "Przystań będzie zamknięta jeszcze raz jesienią, kiedy śluza dostanie drugie wrota, a barki popłyną wtedy starym kanałem.",
    )
    titles = (
        "- Półpasiec, siostra ospy",
        "- Grypa – jak ją rozpoznać",
        "- Jak walczyć z katarem?",
        "- Zapalenie ucha",
        "- Kaszel – trudny przeciwnik",
        "- Wzmocnij serce",
        "- Skąd bierze się gorączka?",
        "- Ból gardła",
    )
    _are_apart([*story, *titles], titles, story, "pl")


@pytest.mark.parametrize(
    "above",
    [
        "Programme of the evening:",
        "The festival has four evenings.",
        (
            "The festival begins on Thursday with four evenings in the town hall, and visitors who have a ticket for one of "
            "them may see all others for half the price."
        ),
    ],
)
def test_a_list_with_questions_may_be_announced(above: str) -> None:
    items = (
        "- Opening with the brass band",
        "- Who owns the sea?",
        "- Reading with Ann Lee",
        "- Concert for two pianos",
    )
    lines = [
        *ENGLISH,
        "Residents complained for years about the noise of the pumps, which ran day and night during the repairs.",
        "“We waited three years for this,” said the harbour master, who had come with her two daughters.",
    ]
    _are_told([*lines, above, *items], (above, *items))
