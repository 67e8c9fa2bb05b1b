"""What lines are likely to be, seen together: lists, lines that recur, signs alone, titles in company."""

from __future__ import annotations

import pytest

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._learned._features import Context
from newsformat_text._learned._model import Shares
from newsformat_text._learned._together import BODY, OTHER, RELATED, SUBHEAD, adjust_together, best_class


STORY: Shares = (0.9, 0.02, 0.02, 0.02, 0.04)
TITLE: Shares = (0.02, 0.02, 0.56, 0.05, 0.35)
SURE: Shares = (0.01, 0.01, 0.93, 0.01, 0.04)
NONE: Shares = (0.05, 0.0, 0.35, 0.05, 0.55)
FURNITURE: Shares = (0.01, 0.01, 0.03, 0.05, 0.9)
DOUBTFUL_OTHER: Shares = (0.05, 0.25, 0.1, 0.1, 0.5)
DOUBTFUL_STORY: Shares = (0.4, 0.1, 0.05, 0.05, 0.4)


def document(*lines: str) -> Document:
    return Document.of([*lines], range(1, len(lines) + 1), lexicon_for("en"))


def kinds(own: Document, *shares: Shares) -> list[int]:
    found = adjust_together(own, dict(enumerate(shares)))
    return [best_class(found[index]) for index in range(len(shares))]


def kinds_of(own: Document, shares: dict[int, Shares]) -> dict[int, int]:
    return {index: best_class(found) for index, found in adjust_together(own, shares).items()}


def test_every_number_of_a_line_is_a_float_which_trees_compare_fastest() -> None:
    own = document(
        "Town opens its lock", "The lock opened at 9:30, after years.", "- Photo: AFP", "- Share", "Related:"
    )
    assert {type(number) for row in Context(own).rows(range(5)) for number in row} == {float}


def test_items_of_a_list_are_of_one_kind() -> None:
    assert kinds(document("- Ferry", "- Lock", "- Heron"), TITLE, FURNITURE, FURNITURE) == [OTHER] * 3


def test_a_line_that_recurs_is_taken_alike_each_time() -> None:
    found = adjust_together(document("Ann Lee", "Lock", "Ann Lee"), {0: STORY, 1: STORY, 2: FURNITURE})
    assert found[0] == found[2] == pytest.approx((0.455, 0.015, 0.025, 0.035, 0.47))


def test_a_sign_alone_is_no_title() -> None:
    own = document("Ferry is late", "-", "Divers find a bell")
    assert kinds(own, SURE, TITLE, SURE) == [RELATED, OTHER, RELATED]


def test_one_title_alone_is_less_likely() -> None:
    own = document("Ferry is late", "Lock", "Heron", "Quay")
    assert kinds(own, TITLE, FURNITURE, FURNITURE, FURNITURE) == [OTHER] * 4
    assert kinds(own, SURE, FURNITURE, SURE, FURNITURE) == [RELATED, OTHER, RELATED, OTHER]


def test_one_title_under_a_heading_is_one() -> None:
    own = document("More", "Ferry is late")
    own.verdicts[0] = Verdict(Label.RELATED_HEADING, 0.9, "a heading")
    assert best_class(adjust_together(own, {1: TITLE})[1]) == RELATED


def test_what_stands_among_titles_is_likelier_one() -> None:
    own = document("Ferry is late", "Harbour", "Divers find a bell", "Lock", "Quay", "Heron")
    assert kinds(own, SURE, NONE, SURE, NONE, NONE, NONE) == [RELATED, RELATED, RELATED, OTHER, OTHER, OTHER]


def test_what_stands_long_among_titles_or_among_none_is_likelier_that() -> None:
    own = document("Ferry is late", "Divers find a bell", "Lock", "Heron", "Fog", "Gull", "Tern", "Eel")
    assert kinds(own, *[TITLE] * 3, *[FURNITURE] * 5) == [RELATED] * 3 + [OTHER] * 5
    assert kinds(own, FURNITURE, TITLE, *[FURNITURE] * 3, TITLE, *[FURNITURE] * 2) == [OTHER] * 8
    assert kinds(own, *[TITLE] * 3, NONE, *[TITLE] * 4) == [RELATED] * 8


def test_story_between_ends_what_the_lines_above_say() -> None:
    own = document("Lock", "Heron", "The lock opened.", "Ferry is late", "Divers find a bell")
    assert kinds(own, FURNITURE, FURNITURE, STORY, TITLE, TITLE) == [OTHER, OTHER, 0, RELATED, RELATED]


def test_lines_that_rules_took_for_none_speak_against_titles() -> None:
    own = document("Print", "Ferry is late", "Share")
    own.verdicts[0] = own.verdicts[2] = Verdict(Label.TOOL, 0.9, "a button")
    assert kinds_of(own, {1: TITLE}) == {1: OTHER}


def test_titles_that_rules_took_are_company() -> None:
    own = document("Ferry is late", "Harbour", "Divers find a bell")
    own.verdicts[0] = own.verdicts[2] = Verdict(Label.RELATED, 0.9, "a title")
    assert best_class(adjust_together(own, {1: NONE})[1]) == RELATED


def test_story_stays_story_among_titles() -> None:
    own = document("Ferry is late", "The lock opened.", "Divers find a bell")
    assert kinds(own, TITLE, STORY, TITLE) == [RELATED, 0, RELATED]


@pytest.mark.cases(
    ("line", "kind"),
    [
        ("What it cost the county", SUBHEAD),
        ("NOT SCARY", SUBHEAD),
        ("Was es kostete und wem", SUBHEAD),
        ("£40 – £45", OTHER),
        ("ES", OTHER),
        ("Ann Lee", OTHER),
        ("Boats at the lock of Elmwood - Getty Images", OTHER),
        ("Come and see the barges!", OTHER),
        ("- The table of the league", OTHER),
        ("https://example.com/a/lock/for/barges", OTHER),
        ("Read more about the lock", OTHER),
    ],
)
def test_words_amid_the_story_are_likelier_part_of_it(line: str, kind: int) -> None:
    own = document("The lock opened.", line, "Boats went through.")
    assert kinds(own, STORY, DOUBTFUL_OTHER, STORY) == [BODY, kind, BODY]


def test_words_that_recur_amid_the_story_are_no_likelier_part_of_it() -> None:
    own = document("The lock opened.", "Women at the water", "Boats went through.", "Women at the water", "It rained.")
    assert kinds(own, STORY, DOUBTFUL_OTHER, STORY, DOUBTFUL_OTHER, STORY)[1::2] == [OTHER, OTHER]


def test_words_below_others_that_are_no_sentence_are_no_likelier_part_of_it() -> None:
    own = document("The lock opened.", "In context", "What it cost the county", "Boats went through.")
    assert kinds(own, STORY, DOUBTFUL_STORY, DOUBTFUL_OTHER, STORY)[2] == OTHER


def test_words_at_an_end_of_the_story_are_no_likelier_part_of_it() -> None:
    own = document("The lock opened.", "What it cost the county", "Share")
    assert kinds(own, STORY, DOUBTFUL_OTHER, FURNITURE) == [BODY, OTHER, OTHER]


@pytest.mark.cases(
    ("line", "kind"),
    [
        ("Harbour 40 Quay", OTHER),
        ("The lock opened again.", BODY),
        (
            "The lock opened again on Friday, after a winter of repairs that had cost the county two million pounds",
            BODY,
        ),
    ],
)
def test_a_line_apart_from_the_story_is_less_likely_part_of_it_unless_it_is_a_sentence(line: str, kind: int) -> None:
    own = document("Share", "Print", line, "Help")
    assert kinds(own, FURNITURE, FURNITURE, DOUBTFUL_STORY, FURNITURE) == [OTHER, OTHER, kind, OTHER]
