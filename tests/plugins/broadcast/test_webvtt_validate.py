"""What is wrong with captions in WebVTT, by the chapter of its standard on syntax."""

from __future__ import annotations

import pytest

import newsformat as nf


FILE = """\
WEBVTT - Ebb

NOTE
made by hand

STYLE
::cue { color: red }

REGION
id:top width:40% lines:3
regionanchor:0%,100% viewportanchor:10%,90% scroll:up

1
00:01.000 --> 00:04.500 vertical:rl line:5%,start position:10%,line-left size:35% align:start region:top
<v Ann Lee>It <i.loud>fell</i> &amp; <lang en-GB>rose</lang>

00:00:04.000 --> 100:00:10.000 line:-1
<c>It</c> <00:05.000><ruby>fell<rt>down</rt></ruby>
- again &nbsp;

NOTE bye
"""


def found(text: str | bytes) -> list[tuple[str, int | None, str]]:
    content = text if isinstance(text, bytes) else text.encode()
    problems = nf.validate(nf.Source(content), "webvtt")
    return [(problem.rule, problem.line, problem.severity.value) for problem in problems]


@pytest.mark.cases("text", [FILE, FILE.replace("\n", "\r\n"), "\ufeff" + FILE, "WEBVTT", "WEBVTT\tEbb\n\n"])
def test_there_is_nothing_against_sound_files(text: str) -> None:
    assert found(text) == []


WRONG = [
    ("WEBVTT - Ebb", "WEBVTT --> Ebb", "header", 1),
    ("NOTE\nmade by hand", "NOTES\nmade by hand", "block", 3),
    ("made by hand", "made -- >\nby --> hand", "arrow", 5),
    ("id:top ", "", "region", 9),
    ("lines:3", "lines:3 id:top", "region-setting", 10),
    ("scroll:up", "scroll:down", "region-setting", 11),
    ("lines:3", "rows:3", "region-setting", 10),
    ("00:04.500", "00:00.500", "time", 14),
    ("00:04.500", "00:04,500", "timing", 14),
    ("00:01.000 -->", "00:01.000-->", "timing", 14),
    ("00:01.000", "1:00", "timing", 14),
    ("00:01.000", f"{'9' * 5000}:00:01.000", "timing", 14),
    ("00:00:04.000", "00:00:00.500", "sequence", 17),
    ("size:35%", "size:135%", "setting", 14),
    ("size:35%", "width:35%", "setting", 14),
    ("size:35%", "size:35% size:30%", "setting", 14),
    ("align:start", "align:middle", "setting", 14),
    ("</i>", "", "tag", 15),
    ("<i.loud>", "", "tag", 15),
    ("<v Ann Lee>", "<v>", "tag", 15),
    ("<v Ann Lee>", "<speaker>", "tag", 15),
    ("<lang en-GB>", "<lang>", "tag", 15),
    ("<ruby>fell<rt>down</rt></ruby>", "fell<rt>down</rt>", "tag", 18),
    ("<00:05.000>", "<00:03.000>", "timestamp", 18),
    ("&amp;", "&", "escape", 15),
    ("again &nbsp;", "again &nosuch;", "escape", 19),
    ("- again", "- 3 < 4", "escape", 19),
]


@pytest.mark.parametrize(("old", "new", "rule", "line"), WRONG)
def test_each_problem_has_its_rule_and_place(old: str, new: str, rule: str, line: int) -> None:
    assert FILE.count(old) >= 1
    told = found(FILE.replace(old, new, 1))
    assert [item for item in told if item != ("region", 14, "warning")] == [(rule, line, "error")]


def test_styles_and_regions_come_first_and_identifiers_are_unique() -> None:
    assert found(f"{FILE}\nSTYLE\n::cue {{}}\n") == [("order", 23, "error")]
    cue = "1\n00:20.000 --> 00:21.000\nAgain\n"
    assert [rule for rule, *_ in found(f"{FILE}\n{cue}")] == ["id"]


ODD = [
    ("WEBVTT - Ebb", "WEBVTT\nKind: captions", "header", 2),
    ("region:top", "region:low", "region", 14),
]


@pytest.mark.cases(("old", "new", "rule", "line"), ODD)
def test_lesser_problems_are_warnings(old: str, new: str, rule: str, line: int) -> None:
    assert found(FILE.replace(old, new)) == [(rule, line, "warning")]


def test_a_cue_right_below_the_header() -> None:
    assert found("WEBVTT\n00:01.000 --> 00:02.000\nEbb\n") == [("header", 2, "warning")]


def test_a_file_in_another_encoding() -> None:
    assert found("WEBVTT\n\n00:01.000 --> 00:02.000\nÉbb\n".encode("latin-1")) == [("encoding", 1, "error")]
    assert found("WEBVTT\n".encode("utf-16")) == [("encoding", 1, "error")]
