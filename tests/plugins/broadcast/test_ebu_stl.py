"""EBU STL: general information, code tables, blocks of a subtitle, comments."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Foreign, Paragraph, Style, Text
from newsformat.plugin import ReadError

from .stl import block, general


def _read(content: bytes) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    return nf.read(nf.Source(content), report=report), [str(entry) for entry in report]


def test_a_file_of_subtitles() -> None:
    content = general(title="Harbour at six", language="09", created="261124", revised="261125", publisher="Acme TV")
    content += block(1, (10, 0, 1, 0), (10, 0, 2, 12), b"The \x80ferry\x81 is\x8aback,")
    content += block(2, (10, 0, 2, 12), (10, 0, 4, 0), b"\x0b\x0band sails at noon.")
    content += block(3, (10, 0, 4, 0), (10, 0, 5, 0), b"- Who waited?\x8a- We did.")
    article, told = _read(content)
    assert article == nf.Article(
        title="Harbour at six",
        language="en",
        created=nf.read(b'{"newsformat":1,"created":"2026-11-24T00:00:00Z"}', "json").created,
        updated=nf.read(b'{"newsformat":1,"created":"2026-11-25T00:00:00Z"}', "json").created,
        body=[
            Paragraph(["The ", Text("ferry", [Style.EMPHASIS]), " is back, and sails at noon."]),
            Paragraph("Who waited?"),
            Paragraph("We did."),
        ],
        foreign=[
            Foreign(
                "ebu-stl",
                "times",
                "10:00:01.000 --> 10:00:04.000\n10:00:04.000 --> 10:00:05.000\n10:00:04.000 --> 10:00:05.000",
            ),
            Foreign("ebu-stl", "publisher", "Acme TV"),
        ],
    )
    assert told == [f"'2026-11-{day}' has no time; assumed midnight in UTC" for day in (24, 25)]


@pytest.mark.cases(
    ("table", "text", "said"),
    [
        ("00", b"Caf\xc2e \xc8Uber \xe1\xfb \xa9a\xb9 \xd5", "Café Über Æß ‘a’ ♪"),
        ("01", "Паром".encode("iso8859_5"), "Паром"),
        ("02", "عبارة".encode("iso8859_6"), "عبارة"),
        ("03", "Πλοίο".encode("iso8859_7"), "Πλοίο"),
        ("04", "מעבורת".encode("iso8859_8"), "מעבורת"),
    ],
)
def test_code_tables(table: str, text: bytes, said: str) -> None:
    assert _read(general(table=table) + block(1, (0, 0, 1, 0), (0, 0, 2, 0), text))[0].text == said


def test_italics_go_on_in_the_next_line_of_a_subtitle() -> None:
    texts = [b"\x80She sails\x8aat noon,\x81 Ann says.", b"\x82\x80-Why?\x83\x8a-\x81Why not?"]
    content = [block(number, (0, 0, number * 9, 0), (0, 0, number * 9, 9), text) for number, text in enumerate(texts)]
    assert _read(general() + b"".join(content))[0].body == (
        Paragraph([Text("She sails at noon,", [Style.EMPHASIS]), " Ann says."]),
        Paragraph([Text("Why?", [Style.UNDERLINE, Style.EMPHASIS])]),
        Paragraph(["Why not?"]),
    )


def test_a_subtitle_of_two_blocks() -> None:
    content = general() + block(1, (0, 0, 1, 0), (0, 0, 2, 0), b"x" * 112, extension=0)
    article, _ = _read(content + block(1, (0, 0, 1, 0), (0, 0, 2, 0), b"yz"))
    assert article.text == "x" * 112 + "yz"


def test_a_subtitle_without_a_last_block() -> None:
    times = (0, 0, 1, 0), (0, 0, 2, 0)
    content = general() + block(1, *times, b"One", extension=0) + block(2, *times, b"two.")
    article, told = _read(content + block(3, *times, b"Three.", extension=0))
    assert article.text == "One two. Three."
    assert told == [
        "a subtitle may be truncated: block 1 is not its last one, and no other follows",
        "a subtitle may be truncated: block 3 is not its last one, and no other follows",
    ]


def test_undisplayed_data_are_reported() -> None:
    shown = block(1, (0, 0, 1, 0), (0, 0, 2, 0), b"a")
    article, told = _read(
        general(users=b"secret") + block(0, (0, 0, 0, 0), (0, 0, 1, 0), b"check this", comment=True) + shown
        + block(1, (0, 0, 1, 0), (0, 0, 2, 0), b"", extension=0xFE) + b"rest"
    )  # fmt: skip
    assert article.text == "a"
    assert sorted(told) == [
        "4 bytes at the end are not a complete block",
        "the comment in block 1 is left out: check this",
        "the user data in block 3 are left out",
        "the user-defined area of the general information is left out",
    ]


@pytest.mark.cases("content", [b"", general()[:900], general(), b"850STL25.01" + bytes(1024)])
def test_no_subtitles(content: bytes) -> None:
    with pytest.raises(ReadError):
        nf.read(nf.Source(content), "ebu-stl")


def test_validate() -> None:
    content = (
        general(table="09")
        + block(1, (0, 0, 9, 0), (0, 0, 5, 99), b"a")
        + block(2, (0, 0, 1, 0), (0, 0, 2, 0), b"b")
        + b"c"
    )
    found = [(problem.rule, problem.where) for problem in nf.validate(nf.Source(content), "ebu-stl")]
    assert found == [
        ("table", ""), ("count", ""), ("count", ""), ("block", "block 3"), ("time", "block 1"), ("time", "block 1"),
        ("order", "block 2"),
    ]  # fmt: skip
