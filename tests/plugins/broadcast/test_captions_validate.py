"""What is wrong with captions in SubRip and TTML."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat.plugin import ReadError


SRT = """\
1
00:00:01,000 --> 00:00:02,500
The <i>ferry</i> is back.

2
00:00:03,000 --> 00:00:04,000
We waited
a week.
"""
TTML = """\
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="en">
<head><styling><style xml:id="s" tts:color="red"/></styling><layout><region xml:id="r"/></layout></head>
<body region="r"><div>
<p begin="00:00:01.000" end="00:00:02.500" style="s">The <span>ferry</span> is<br/>back.</p>
<p begin="3s" dur="1s">It sails.</p>
</div></body>
</tt>
"""


def found(text: str, format: str) -> list[tuple[str, int | None, str]]:
    return [
        (problem.rule, problem.line, problem.severity.value)
        for problem in nf.validate(nf.Source(text.encode()), format)
    ]


@pytest.mark.cases(("text", "format"), [(SRT, "srt"), (f"\ufeff{SRT}".replace("\n", "\r\n"), "srt"), (TTML, "ttml")])
def test_there_is_nothing_against_sound_files(text: str, format: str) -> None:
    assert found(text, format) == []


@pytest.mark.cases(
    ("old", "new", "problem"),
    [
        ("2\n00:00:03", "x\n00:00:03", ("number", 6, "error")),
        ("2\n00:00:03", "7\n00:00:03", ("number", 5, "warning")),
        ("00:00:02,500", "00:00:00,500", ("time", 2, "error")),
        ("00:00:02,500", "00:00:02.500", ("timing", 2, "warning")),
        ("00:00:03,000", "00:00:00,900", ("sequence", 6, "warning")),
        ("We waited\na week.", "", ("empty", 6, "warning")),
        ("back.\n\n", "back.\n", ("blank", 3, "error")),
        ("We waited\n", "We waited\n\n", ("blank", 8, "error")),
        ("</i>", "", ("tag", 3, "warning")),
        ("<i>", "", ("tag", 3, "warning")),
    ],
)
def test_what_is_wrong_with_subrip(old: str, new: str, problem: tuple[str, int, str]) -> None:
    assert found(SRT.replace(old, new), "srt") == [problem]


@pytest.mark.cases(
    ("old", "new", "problem"),
    [
        ('http://www.w3.org/ns/ttml"', 'http://www.w3.org/2006/10/ttaf1"', ("namespace", 1, "warning")),
        (' xml:lang="en"', "", ("lang", 1, "error")),
        ('<region xml:id="r"/>', '<region xml:id="r"/><region xml:id="r"/>', ("unique", 2, "error")),
        ('<body region="r">', '<body region="x">', ("reference", 3, "error")),
        ('style="s"', 'style="r"', ("reference", 4, "error")),
        ("<div>\n", "<div>\n<br/>", ("place", 4, "error")),
        ("<div>\n", "<div>Text\n", ("text", 3, "error")),
        ('begin="3s"', 'begin="3"', ("time", 5, "error")),
        ("00:00:02.500", "00:00:00.500", ("order", 4, "warning")),
        ('<p begin="3s" dur="1s">', "<p>", ("untimed", 5, "warning")),
        ("</head>", "</head><head/>", ("order", 1, "error")),
    ],
)  # fmt: skip
def test_what_is_wrong_with_ttml(old: str, new: str, problem: tuple[str, int, str]) -> None:
    assert found(TTML.replace(old, new), "ttml") == [problem]


def test_other_documents_are_not_subrip() -> None:
    with pytest.raises(ReadError):
        found("a text\n", "srt")
    with pytest.raises(ReadError):
        found("<html/>", "ttml")
