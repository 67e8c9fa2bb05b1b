"""Titles of other stories that a text ends with, and what stands above them."""

from __future__ import annotations

import pytest

from .texts import labels


STORY = (
    "渡轮停航三个月后复航，首班船载客四十二人，港务局星期一说。",
    "船长说，修理用了三个月，费用是原先预计的两倍。",
    "岛上居民说，没有渡轮的日子很不方便，去一趟医院要走半天。",
)
TITLES = (
    "“我们早有准备，不怕风浪再来”",
    "省长说，将重新考虑跨海大桥的方案",
    "“他们在会上吵了起来，椅子都翻了”",
    "一图看懂：未来五年要建哪些码头",
    "三个小岛明年春天通自来水",
)


def test_short_lines_above_them_are_their_heading_and_nothing_above_these() -> None:
    lines = ["首页 > 本地 > 正文", "停航三个月的渡轮复航 岛上居民盼了一冬", "2025-11-12 16:22", *STORY]
    found = labels([*lines, "港湾APP，更好的阅读体验", "最新", "本站 首页", *TITLES], "zh")
    assert [found[line] for line in lines] == ["skipped", "headline", "date", "lead", "body", "body"]
    assert {found[line] for line in TITLES} == {"related"}


def test_a_sentence_that_begins_with_the_word_for_reporters_signs_nothing() -> None:
    first = "3月2日，记者来到离岛的小学，看到学生们正在操场练习游泳动作，教师在一旁指导。"
    last = "记者离开时已是傍晚。拐弯处回头望，那盏灯还亮着，教室亮着。"
    found = labels(["离岛小学的游泳课", first, last, "更多精彩内容请进入社会频道"], "zh")
    assert found[last] == "body"


def test_where_to_call_and_what_somebody_says_in_english_may_end_a_story() -> None:
    call = "地址：码头路1号；电话：010-0000000；邮箱：ferry@lockton.example；传真：010-0000001。"
    assert labels(["停航三个月的渡轮复航", *STORY, call], "zh")[call] == "body"
    said = "“Thank you for waiting for us, we shall never forget how kind you have been to the ferry.”"
    assert (
        labels(
            ["停航三个月的渡轮复航", "岛上居民说，没有渡轮的日子很不方便，去一趟医院要走半天，他们都很想念。", said],
            "zh",
        )[said]
        == "quote"
    )


PAPER = (
    "Port opens its new quay at last",
    "The port opened its new quay on Friday, and three barges went through before the rain set in over the valley.",
    "It took nine years to build, two more than planned, and cost the town more than any bridge that it ever paid for.",
)


@pytest.mark.cases(
    "teasers",
    [
        [
            "Horses of the old ferry company find a stable in the upper vall…",
            "The council is split over what a ticket to the islands may cost in…",
            "Firemen saved two cats from the roof of the covered market in the…",
        ],
        ["LOCKTON (AP) - Firemen saved two cats from the roof of the covered market in the night, and they …"],
        [
            "A ferryman of forty years gives up his boat on the upper lake and takes to ..",
            "The council is split over what a ticket to the islands may cost in the ..",
        ],
        [
            "Horses of the old ferry company find a stable in the upper valley… Read more",
            "The council is split over what a ticket to the islands may cost in… Read more",
            "Firemen saved two cats from the roof of the covered market in the [...] Continue reading »",
        ],
    ],
    ids=["several", "behind a dateline", "with two dots", "with a button"],
)
@pytest.mark.cases("above", [[], ["By Ann Lee"]], ids=["", "signed"])
def test_what_is_cut_off_below_the_story_begins_another_one(above: list[str], teasers: list[str]) -> None:
    found = labels([*PAPER, *above, *teasers])
    assert (found[PAPER[-1]], found[teasers[0]]) == ("body", "related")


def test_long_lines_with_no_sign_figure_or_name_amid_them_are_sentences_whose_stops_are_missing() -> None:
    story = [
        "Quiet weekend for the crews of the harbour town",
        "The fire service reports that although calls were up a little for a Friday night it was a quiet one, with 55.",
        "And over the weekend there was nothing at all that had to do with rockets or with bonfires on the beach",
        "Most of the calls came from people who saw bonfires far away that burned where they were meant to burn",
        "Please enter your comment!",
        "More articles",
    ]
    found = labels(story)
    assert not {found[line] for line in story[2:4]} & {"related", "skipped"}


BURNT = (
    "The fire came down to the wall of the old cemetery on Tuesday night, and forty people slept in the school hall.",
    "Two boats brought water from the mainland, and the keeper of the light rang his bell until the morning came.",
)


def test_a_long_paragraph_without_its_stop_may_stand_above_sections_titles_and_times() -> None:
    last = (
        "And the fire service asks everybody to be careful in the days to come and to follow what the keepers say,"
        " because the wind will turn on Thursday and the grass on the slopes above the harbour is as dry as paper now"
    )
    titles = [
        "Painter: ‘Money buys no blue’",
        "Bears beat Harbour Boys 78-62 in an empty hall",
        "Island plans homes for bees",
    ]
    stamped = [line for title, time in zip(titles, ["23:35", "23:28", "23:26"], strict=True) for line in (title, time)]
    sections = ["WORLD", *stamped[:2], "SPORT", *stamped[2:4], "ISLANDS", *stamped[4:]]
    found = labels(["Grass burns above the harbour for a second day", *BURNT, last, *sections])
    assert (found[last], {found[title] for title in titles}) == ("body", {"related"})


def test_two_lines_that_are_cut_off_are_of_other_stories_if_this_one_has_hardly_a_word_of_them() -> None:
    head = ["Grass burns above the harbour for a second day", *BURNT]
    others = [
        "A cook of nineteen won the gold medal of the capital with soup that he made out of nettles, rye and…",
        "Schoolchildren planted a thousand apple trees beside a railway which nobody has used since their…",
    ]
    own = [
        "The keeper of the light said on Wednesday that he would ring his bell on every night of fire until…",
        "Forty people who slept in the school hall after the fire on Tuesday were told that the mainland…",
    ]
    assert {labels([*head, *others])[line] for line in others} == {"related"}
    assert {labels([*head, *own])[line] for line in own} == {"body"}


HAFEN = (
    "Hafenstadt bestellt neue Fähre für die Insellinie",
    "Die Hafenstadt hat eine neue Fähre für die Insellinie bestellt, wie die Behörden am Donnerstag mitteilten.",
    "Sie löst ein Schiff ab, das seit dreißig Jahren zwischen den Inseln fährt und zuletzt oft repariert werden musste.",
    "Das Schiff soll dreihundert Menschen und vierzig Autos tragen.",
)
ANDERE = (
    (
        "Streit um den Umbau der alten Markthalle",
        "Der Stadtrat hat am Abend über den Umbau der alten Markthalle beraten",
    ),
    (
        "Zwei junge Luchse ziehen in den Tierpark",
        "Im Tierpark sind zwei Luchse geboren worden, die schon klettern können",
    ),
    ("Brand im Lager am Hafen schnell gelöscht", "Die Feuerwehr hat in der Nacht einen Brand in einem Lager gelöscht"),
)


@pytest.mark.cases(
    "more", ["... mehr", "… (mehr)", ". [mehr]", " [mehr]", " [...] mehr", ". [Weiterlesen]", " … [mehr »]"]
)
@pytest.mark.cases("titled", [False, True])
def test_what_leads_on_in_german_below_the_story_is_of_others(more: str, *, titled: bool) -> None:
    teasers = [line for title, told in ANDERE for line in ([title, told + more] if titled else [told + more])]
    found = labels([*HAFEN, *teasers], "de")
    assert [found[line] for line in HAFEN] == ["headline", "lead", "body", "body"]
    assert {found[line] for line in teasers} == {"related"}


@pytest.mark.cases("end", [" immer mehr.", " (Video)."])
def test_what_ends_a_sentence_leads_nowhere(end: str) -> None:
    told = [f"{line}{end}" for _, line in ANDERE]
    found = labels([*HAFEN, *told], "de")
    assert {found[line] for line in told} == {"body"}


@pytest.mark.cases(
    ("language", "titles"),
    [
        ("es", ["El municipio sube el precio del autobús", "Por qué el nuevo museo divide a la ciudad"]),
        ("ro", ["Primăria scumpește biletele de autobuz", "De ce împarte orașul noul muzeu"]),
    ],
)
def test_a_title_that_asks_why_begins_with_no_word_for_who_writes(language: str, titles: list[str]) -> None:
    stories = {
        "es": [
            "El puerto abre una esclusa",
            "El puerto abrió el lunes una esclusa nueva, según dijo el capitán del río.",
        ],
        "ro": ["Portul deschide o ecluză", "Portul a deschis luni o ecluză nouă, a spus căpitanul portului de pe râu."],
    }
    found = labels([*stories[language], *titles, "Facebook Twitter WhatsApp"], language)
    assert [found[title] for title in titles] == ["related"] * len(titles)
