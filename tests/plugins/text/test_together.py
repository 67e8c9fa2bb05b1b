"""What lines are likely to be, seen together: lists, lines that recur, signs alone, titles in company."""

from __future__ import annotations

import pytest

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._learned._features import Context
from newsformat_text._learned._model import Shares
from newsformat_text._learned._together import OTHER, RELATED, adjust_together, best_class


STORY: Shares = (0.9, 0.02, 0.02, 0.02, 0.04)
TITLE: Shares = (0.02, 0.02, 0.56, 0.05, 0.35)
SURE: Shares = (0.01, 0.01, 0.93, 0.01, 0.04)
NONE: Shares = (0.05, 0.0, 0.35, 0.05, 0.55)
FURNITURE: Shares = (0.01, 0.01, 0.03, 0.05, 0.9)


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
