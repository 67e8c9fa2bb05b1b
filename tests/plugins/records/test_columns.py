"""Recognising the columns of a table, and tables of articles."""

from __future__ import annotations

import pytest

from newsformat import ReadError
from newsformat_records._columns import check, has_texts, is_headed, members, separator_of
from newsformat_records._headless import MIND as OF_MIND


MIND = ["N1", "news", "coast", "A", "It sails.", "https://tide.example", "[]", ""]


def test_a_row_of_mind() -> None:
    others = (MIND[:-1], ["X1", *MIND[1:]], ["Nx", *MIND[1:]], [*MIND[:-1], "x"])
    assert [OF_MIND.begins("\t".join(row)) for row in (MIND, *others)] == [True, False, False, False, False]


@pytest.mark.cases(
    ("columns", "texts", "headed"),
    [
        (["title", "text"], True, True),
        (["title", "url"], True, True),
        (["title", "x"], False, True),
        (["title"], False, False),
        (["url", "published"], False, False),
    ],
)
def test_a_table_of_texts(columns: list[str], *, texts: bool, headed: bool) -> None:
    assert (has_texts(columns), is_headed(columns, "")) == (texts, headed)


@pytest.mark.cases(("header", "sign"), [("title;text, and more;url", ";"), ("title\ttext", "\t"), ("title", ",")])
def test_the_separator_of_a_header(header: str, sign: str) -> None:
    assert separator_of(header) == sign


def test_columns_of_a_program_are_recognised_together() -> None:
    assert members(["Item Type", "Publication Title", "Abstract Note"]) == ["Item Type", "publication", "abstract"]
    assert members(["Publication", "Abstract Note"]) == ["publication", "Abstract Note"]


def test_the_error_names_the_first_columns_if_none_is_known() -> None:
    with pytest.raises(ReadError, match=r"^3: no column .* \(there are c1, .*, c12\); the option member names one!$"):
        check([f"c{number}" for number in range(1, 13)], "", number=3, otherwise="!")
    with pytest.raises(ReadError, match=r", c12 …\)"):
        check([f"c{number}" for number in range(1, 14)], "")
