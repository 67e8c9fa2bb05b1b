"""Lines that occur twice in a text: titles beside pictures, and on pages for two screens the story itself."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._rules import _repeated_lines
from newsformat_text._shape import word_stems

from .texts import STORIES, body, labels_in_order, read_lines


STORY = STORIES["en"]
TITLE = "The ferrymen of the upper valley give up their boats"
OPENING = "The town had waited for the lock since the old one broke in the spring floods, nine years ago in March."
ENDING = "The next boats will come through on Monday at noon, when the second gate is to be opened for the first time."
QUOTED = "“It is the best lock that this river ever had,” said the harbour master when the last barge was through."


def story(*lines: str) -> list[str]:
    return body(read_lines("en", *lines))


def test_a_title_twice_within_the_story_is_that_of_another_one() -> None:
    found = labels_in_order(*STORY[:2], OPENING, TITLE, TITLE, *STORY[2:], ENDING)
    assert found[3:5] == ["related", "repeated"]


def test_a_short_line_may_stand_twice() -> None:
    assert labels_in_order(*STORY[:2], OPENING, "Toot toot!", "Toot toot!", *STORY[2:], ENDING)[3:5] != [
        "related",
        "repeated",
    ]


@pytest.mark.cases("caption", ["جانب من المعرض", "وزيرة الثقافة في معرض الخط"])
def test_what_occurs_twice_within_the_story_and_has_its_words_or_few_is_a_caption(caption: str) -> None:
    lines = [
        "وزيرة الثقافة تفتتح معرض الخط العربي في الأقصر",
        "افتتحت الدكتورة نيفين سالم، وزيرة الثقافة، اليوم السبت، معرض الخط العربي بقصر الثقافة في الأقصر.",
        caption,
        caption,
        "وقالت الوزيرة إن المعرض يضم أكثر من مئتي لوحة لخطاطين من اثنتي عشرة دولة، ويستمر حتى نهاية الشهر.",
        "وأضافت أن الدورة المقبلة ستقام في أسوان، مع تخصيص جناح للأطفال وورش لتعليم الخط.",
    ]
    assert labels_in_order(*lines, language="ar")[2:4] == ["caption", "repeated"]


def test_a_paragraph_that_occurs_twice_is_not_lost() -> None:
    assert story(*STORY[:2], OPENING, OPENING, *STORY[2:], ENDING).count(OPENING) == 2


def test_a_story_that_is_told_twice_is_read_once() -> None:
    once = [STORY[0], OPENING, *STORY[1:], f"- {QUOTED}", ENDING]
    again = [*once[:-2], QUOTED, ENDING]
    assert story(*once, "Advertisement", *again) == [OPENING, *STORY[1:], ENDING]


@pytest.mark.cases("recurs", [OPENING, QUOTED])
def test_one_paragraph_that_recurs_is_no_second_story(recurs: str) -> None:
    assert story(STORY[0], OPENING, QUOTED, *STORY[1:], recurs, ENDING).count(recurs) == 2


def test_a_long_line_twice_above_the_story_is_a_caption() -> None:
    caption = "Bargemen of the upper valley wait below the new lock for the harbour master and his whistle"
    assert (
        labels_in_order(STORY[0], caption, "Photo: Ann Lee", caption, "Photo: Ann Lee", OPENING, *STORY[1:])[1:4:2]
        == ["repeated"] * 2
    )


@pytest.mark.cases(
    ("caption", "credit"),
    [
        ("Bargemen wait below the new lock, the harbour master among them.", ["Photo: Ann Lee"]),
        ("File photo of the lock before it was rebuilt, in the old days.", []),
    ],
)
def test_a_sentence_twice_in_a_row_above_the_story_is_a_caption_if_a_word_for_pictures_says_so(
    caption: str, credit: list[str]
) -> None:
    assert not {"lead", "body"} & {
        *labels_in_order(STORY[0], caption, caption, *credit, OPENING, *STORY[1:], ENDING)[1:3]
    }


def test_a_sentence_twice_in_a_row_is_of_the_story_where_none_does() -> None:
    assert labels_in_order(STORY[0], OPENING, OPENING, *STORY[1:], ENDING)[1] == "lead"


@pytest.mark.cases("joint", ["", " ", " - "])
def test_a_line_that_says_the_same_twice_below_the_headline_is_a_caption(joint: str) -> None:
    said = "The keeper’s boat waits below the new lock for the harbour master and his whistle."
    lines = [STORY[0], f"{said}{joint}{said}", said.replace("’", "'"), OPENING, *STORY[1:], ENDING]
    assert labels_in_order(*lines)[1:4] == ["caption", "caption", "lead"]


CAPTION = "Boats wait at the lower gate of the new lock."


@pytest.mark.cases(
    "credit",
    [" Photo: AP/ J. Doyle", " PHOTO ANN LEE", " (Ann Lee)", " © Ann Lee", " | AFP", "AFP", "tvn7", "Lucía Ferrer"],
)
@pytest.mark.cases("order", [1, -1])
def test_what_occurs_twice_and_once_with_the_picture_credit_is_one_caption(credit: str, order: int) -> None:
    captions = [CAPTION, f"{CAPTION}{credit}"][::order]
    found = labels_in_order(*STORY[:2], OPENING, *captions, *STORY[2:], ENDING)
    assert found[3:5] == ["repeated", "caption"][::order]


def test_a_caption_above_the_story_that_occurs_twice_is_one() -> None:
    caption = "A view of the new lock in Lockton, January 18, 2021. REUTERS/Ann Lee/File Photo"
    found = labels_in_order(
        STORY[0], "USA", "BSS/AFP", "22 February 2022", caption, caption, *STORY[1:], "Lock / Barges / Town"
    )
    assert found == ["headline", "kicker", "credit", "date", "caption", "repeated", "lead", "body", "tags"]


@pytest.mark.cases("more", [" The next ones come on Monday, at noon, and the keeper waits for them.", " At last."])
def test_a_sentence_that_is_told_again_with_more_is_of_the_story(more: str) -> None:
    told = story(*STORY[:2], OPENING, CAPTION, f"{CAPTION}{more}", *STORY[2:], ENDING)
    assert f"{CAPTION}{more}" in told


def test_the_words_of_the_story_are_gathered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [
        STORY[0],
        *[
            line
            for day in range(50)
            for line in (f"{OPENING} {day}.", f"Lock of the town {day}", f"Lock of the town {day}")
        ],
    ]
    looked: list[str] = []

    def counted(line: str, factor: float) -> set[str]:
        looked.append(line)
        return word_stems(line, factor)

    monkeypatch.setattr(_repeated_lines, "word_stems", counted)
    labels_in_order(*lines, OPENING)
    assert len(looked) <= 2 * len(lines)


@pytest.mark.cases("language", ["ar", "de", "hi", "ko"])
def test_the_headline_again_below_the_story_is_no_part_of_it(language: str) -> None:
    title, *told = STORIES[language]
    found = labels_in_order(title, "A", "A", *told, title, "Share", "Related posts", language=language)
    assert found[-3] == "repeated"


CAPTION = "Bargemen wait below the lock."


@pytest.mark.cases(
    ("first", "second"),
    [
        (CAPTION, f"{CAPTION} harbour.example/Riggs"),
        (CAPTION, f"{CAPTION} Ann Lee"),
        ("The lock of Marlow Bend", "The lock of Marlow Bend"),
    ],
)
def test_what_occurs_twice_under_the_headline_and_once_with_a_name_is_a_caption(first: str, second: str) -> None:
    found = nf.explain(nf.Source.text("\n".join([STORY[0], first, second, OPENING, *STORY[1:]])), "text").lines
    assert sorted(str(line.label) for line in found[1:3]) == ["caption", "repeated"]


@pytest.mark.cases(("line", "label"), [("{}", "repeated"), ("{}.", "lead")])
def test_the_headline_again_without_its_signs_is_that_and_a_sentence_is_none(line: str, label: str) -> None:
    title = "Ferrymen – of the upper valley – give up their boats"
    assert labels_in_order(title, line.format(title.replace(" – ", " ")), OPENING, *STORY[1:])[1] == label


def test_the_first_words_of_a_story_cut_off_above_the_author_may_go_on_in_its_second_paragraph() -> None:
    cut_off = f"{OPENING} {STORY[1][:40]} ..."
    found = labels_in_order(STORY[0], "May 12, 2026", cut_off, "By ANN LEE ~ Acme Press", OPENING, *STORY[1:], ENDING)
    assert found[:5] == ["headline", "date", "repeated", "byline", "lead"]
