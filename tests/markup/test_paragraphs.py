"""Paragraphs of plain text: what parts them, and which lines are one that was wrapped."""

from __future__ import annotations

from time import process_time

import pytest

from newsformat import Paragraph, Preformatted, Rule
from newsformat.markup.paragraphs import paragraphs, read_paragraphs, unwrapped, wrapped


CASES = [
    ("", []),
    ("One.", ["One."]),
    ("One.\n\nTwo\ngoes on.", ["One.", "Two goes on."]),
    ("One.\nTwo.\nThree.", ["One.", "Two.", "Three."]),
    ("One.\n***\nTwo\ngoes on.\n- - -\n\n---\nThree.", ["One.", "***", "Two goes on.", "- - -", "---", "Three."]),
    ("\r\n  One\r\ngoes on.\r\n  Two.\r\n", ["One goes on.", "Two."]),
    (
        "The harbour master opened the new\nlock on Friday, and three barges\nwent through.",
        ["The harbour master opened the new lock on Friday, and three barges went through."],
    ),
    ("港务局星期五上午启用了新船\n闸，三艘驳船在下雨之前通\n过了。", ["港务局星期五上午启用了新船闸，三艘驳船在下雨之前通过了。"]),
    ("港务局星期五上午启用了新船闸。\n三艘驳船在下雨前通过了它们。\n完", ["港务局星期五上午启用了新船闸。", "三艘驳船在下雨前通过了它们。", "完"]),
]  # fmt: skip


@pytest.mark.cases(("text", "expected"), CASES)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert list(paragraphs(text)) == expected
    assert read_paragraphs(text) == tuple(Paragraph(each) for each in expected)


def test_rows_of_one_sign_are_rules_where_asked_for() -> None:
    assert read_paragraphs("One.\n\n***\n\n* * *\n\n**", rules=True) == (
        Paragraph("One."),
        Rule(),
        Rule(),
        Paragraph("**"),
    )


def test_a_million_blank_lines_take_no_time() -> None:
    assert list(paragraphs("\n" * 1_000_000 + "One.")) == ["One."]  # by the square of their number it would be hours


LINES = [
    (["The harbour of the old town was closed for two whole", " years, and nobody had expected it to open. "], True),
    (["海港の町は二年間閉鎖されていたが、誰も", "春までに再開するとは思っていなかった。"], True),
    (["The harbour of the old town was closed for two whole", "\u00a0", "years, and nobody had expected it."], False),
    (["One", "two"], False),
    (["One"], False),
    ([], False),
]


@pytest.mark.cases(("lines", "was_one"), LINES)
def test_lines_that_were_one(lines: list[str], was_one: bool) -> None:  # noqa: FBT001 -- a column of the table
    blank = " " if lines and lines[0].isascii() else ""
    assert unwrapped(lines) == (blank.join(line.strip() for line in lines) if was_one else None)


@pytest.mark.cases(
    ("text", "lines"),
    [
        ("", [""]),
        ("aa bb cc", ["aa bb", "cc"]),
        ("aaa bb cc", ["aaa", "bb cc"]),
        ("a bbbbbbbb c", ["a", "bbbbbbbb", "c"]),
        ("  aa  b   ccc", ["aa  b", "ccc"]),
        ("aaaaa ", ["aaaaa", ""]),
        ("aaaaaa\u00a0b\tc", ["aaaaaa\u00a0b\tc"]),
    ],
)
def test_a_text_is_wrapped_at_its_spaces(text: str, lines: list[str]) -> None:
    assert list(wrapped(text, 5)) == lines


TABLE = "Team    W   L\nOslo   10   2\nRome    9  11"


@pytest.mark.cases(
    ("text", "blocks"),
    [
        (TABLE, (Preformatted(TABLE),)),
        (f"One\ntwo.\n\n{TABLE}\n\nThree.", (Paragraph("One two."), Preformatted(TABLE), Paragraph("Three."))),
        (f"One.\n{TABLE}\nTwo.", (Paragraph("One."), Preformatted(TABLE), Paragraph("Two."))),
        ("   A   1\n   B   2\n   C   3", (Preformatted("A   1\nB   2\nC   3"),)),
        ("A\tB\tC\nD\tE\tF", (Preformatted("A\tB\tC\nD\tE\tF"),)),
        ("A   B   C\nD   E   F", (Preformatted("A   B   C\nD   E   F"),)),
        ("It was   late, and\nhe went   home.", (Paragraph("It was late, and"), Paragraph("he went home."))),
        ("One   two\nthree four   five\nsix   seven", (Paragraph("One two"), Paragraph("three four five"), Paragraph("six seven"))),
        ("One   two", (Paragraph("One two"),)),
    ],
)  # fmt: skip
def test_lines_in_columns_are_a_table(text: str, blocks: tuple[object, ...]) -> None:
    assert read_paragraphs(text, rules=True) == blocks
    assert Preformatted not in map(type, read_paragraphs(text))


def test_many_lines_in_columns_take_no_time_out_of_proportion() -> None:
    begun = process_time()
    read_paragraphs("a   b   c\n" * 20_000 + " " * 100_000 + "x\n" + "\t" * 100_000, rules=True)
    assert process_time() - begun < 5
