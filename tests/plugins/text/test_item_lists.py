"""Lists amid a story that nothing announces, told by their form."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES


STORY = STORIES["en"]
BOATS = ["The Heron", "The Grebe", "The Coot"]
LAST = "The police photographed the wall, and by noon the owner of the house next door had painted over the words."
ITEMS = ["- 24 metres long", "- Oak and steel", "- Sleeps six"]
TITLES = [
    "- The bridge that nobody in the town wanted to pay for",
    "- Why the ferrymen of the upper valley gave up their boats",
    "- A night with the women who keep the river lights burning",
]


def labels(*lines: str, language: str = "en") -> dict[str, str]:
    found = nf.explain(nf.Source.text("\n".join(lines)), "text", {"language": language})
    return {line.text: str(line.label) for line in found.lines}


def test_lists_of_short_items_each_under_a_heading_of_its_own_are_of_the_story() -> None:
    items = [[f"{item} ({boat})" for item in ITEMS] for boat in BOATS]
    sections = [line for boat, own in zip(BOATS, items, strict=True) for line in (boat, *own)]
    found = labels(*STORY[:2], *sections, *STORY[2:])
    assert {found[item] for own in items for item in own} == {"list"}


@pytest.mark.cases(("language", "contents"), [("en", "Table of contents"), ("pl", "Spis treści"), ("zh", "目录")])
def test_the_words_for_contents_head_no_such_list(language: str, contents: str) -> None:
    story = STORIES[language]
    listed = [f"- {boat}" for boat in BOATS]
    found = labels(*story[:2], contents, *listed, *story[2:], language=language)
    assert [found[line] for line in (contents, *listed)] == ["tool", *["skipped"] * len(listed)]


@pytest.mark.cases("number", [2, 3])
def test_titles_below_the_story_of_a_page_are_those_of_other_stories(number: int) -> None:
    found = labels(*STORY, *TITLES[:number], "Facebook Twitter WhatsApp")
    assert [found[title] for title in TITLES[:number]] == ["related"] * number


def test_items_below_the_last_sentence_of_what_is_typed_stay_in_it() -> None:
    assert labels("\n\n".join(STORY), "", *TITLES)[TITLES[0]] == "list"


@pytest.mark.cases("foot", [(), ("Facebook Twitter WhatsApp",)])
def test_items_below_the_last_sentence_that_have_words_of_the_story_stay_in_it(foot: tuple[str, ...]) -> None:
    items = [
        "- The new lock took nine years to build and opened on Friday",
        "- Three barges went through before the rain",
    ]
    found = labels(*STORY, *items, *foot)
    assert [found[item] for item in items] == ["list"] * len(items)


@pytest.mark.cases("number", [2, 3])
def test_titles_right_under_a_paragraph_are_those_of_other_stories(number: int) -> None:
    found = labels(*STORY[:2], *TITLES[:number], *STORY[2:])
    assert [found[title] for title in TITLES[:number]] == ["related"] * number


def test_items_that_a_paragraph_announces_are_of_the_story() -> None:
    announced = "The town has three things to show to whom comes up the river in the last warm week of the autumn:"
    found = labels(*STORY[:2], announced, *TITLES, *STORY[2:])
    assert [found[title] for title in TITLES] == ["list"] * 3


@pytest.mark.cases("clauses", [[f"{title};" for title in TITLES], [f"- {title[2:].lower()}" for title in TITLES]])
def test_items_that_end_or_begin_as_clauses_do_are_no_titles(clauses: list[str]) -> None:
    found = labels(*STORY[:2], *clauses, *STORY[2:])
    assert "related" not in [found[clause] for clause in clauses]


def test_an_advert_between_a_colon_and_a_list_does_not_offer_it() -> None:
    above = "Three boats lie below the lock tonight, and none of them has paid for it:"
    text = "\n".join([*STORY[:2], above, "Advertisement", *ITEMS, *STORY[2:]])
    found = nf.explain(nf.Source.text(text), "text", {"language": "en"}).lines
    assert not any("right under a button" in reason for line in found for reason in line.reasons)


ALIKE = [
    "- Lockton (upper valley): two boats a day",
    "- Weirham (upper valley): a boat a week",
    "- Oxbow (the moor): none at all",
    "- Heronsgate (the fens): twelve boats",
]


def test_items_that_are_built_alike_are_of_the_story_even_below_its_last_line() -> None:
    text = "\n".join([*STORY, "Where the boats go", *ALIKE, *TITLES])
    found = {line.text: line for line in nf.explain(nf.Source.text(text), "text", {"language": "en"}).lines}
    own = [str(found[line].label) for line in ("Where the boats go", *ALIKE)]
    assert own == ["subheading", *["list"] * len(ALIKE)]
    assert not any("pattern of punctuation" in reason for title in TITLES for reason in found[title].reasons)


@pytest.mark.cases(
    "items",
    [
        [f"{item} (12)" for item in ALIKE],
        [item.replace("boat", "2019, boat") for item in ALIKE],
        ["- Share: (opens in a new window)"] * 4,
        [
            "- The lock opens: a day on the river",
            "- The ferry goes: a night in town",
            "- Why: all of it",
            "- How: by foot",
        ],
    ],
    ids=["counted", "dated", "the same", "one sign"],
)
def test_items_that_are_counted_dated_or_the_same_are_not(items: list[str]) -> None:
    found = nf.explain(nf.Source.text("\n".join([*STORY, *items])), "text", {"language": "en"})
    assert not any("pattern of punctuation" in reason for line in found.lines for reason in line.reasons)


@pytest.mark.cases(
    ("signs", "ordered"), [("--", False), ("••", False), ("··", False), (("1.", "2."), True), (("1)", "2)"), True)]
)
@pytest.mark.cases("blank", ["", "\n"])
@pytest.mark.cases("page", ["", "\f"])
def test_bullets_on_lines_of_their_own_begin_the_line_below(
    signs: str, blank: str, page: str, *, ordered: bool
) -> None:
    listed = ["The tram crosses it every six minutes.", "Cars pay a toll of two euros."]
    lines = [line for pair in zip(signs, listed, strict=True) for line in pair]
    printed = f"\n{blank}".join([*STORY[:2], *lines, page + STORY[2], *STORY[3:]])
    told = {line.text: str(line.label) for line in nf.explain(nf.Source.text(printed), "text").lines}
    assert {told[line] for line in lines} == {"list"}
    found = [block for block in nf.read(nf.Source.text(printed), "text").body if isinstance(block, nf.List)]
    assert [([nf.plain(item[0].content) for item in block.items], block.ordered) for block in found] == [
        (listed, ordered)
    ]


@pytest.mark.cases("sign", ["•", "—", "-", "*", "+"])
def test_a_sign_alone_parts_sections(sign: str) -> None:
    assert labels(*STORY[:3], sign, *STORY[3:])[sign] == "skipped"


@pytest.mark.cases("title", ["Council approves budget after debate", "Museum finds painting in its cellar"])
def test_two_dashes_frame_the_title_of_another_story(title: str) -> None:
    lines = [*STORY[:2], "-", title, "-", *STORY[2:], LAST]
    found = labels(*lines)
    assert found[title] in {"skipped", "related"}
    assert [line for line, label in found.items() if label in {"lead", "body"}] == [*STORY[1:], LAST]


def test_the_last_paragraph_below_two_dashes_stays() -> None:
    assert labels(*STORY, "-", "Nobody comes back again", "-", LAST)[LAST] in {"body", "list"}


def test_a_short_item_with_words_of_the_story_stays() -> None:
    item = " ".join(STORY[1].rstrip(".").split()[-4:])
    assert labels(*STORY[:2], "-", item, "-", *STORY[2:])[item] == "list"


@pytest.mark.cases("signs", [("1.", "3."), ("1.", "2)"), ("•", "-")])
def test_signs_that_do_not_go_on_are_no_list(signs: tuple[str, str]) -> None:
    found = labels(*STORY[:2], signs[0], STORY[2], signs[1], *STORY[3:])
    assert found[STORY[2]] == "body"
