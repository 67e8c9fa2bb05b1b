"""``newsformat explain``."""

import json
from pathlib import Path

import pytest

import newsformat as nf
from newsformat._cli import _explain, _terminal


def test_each_line_with_label_confidence_and_reason(run):
    assert run("explain story.tiny").stdout.splitlines() == [
        "story.tiny: language en, encoding utf-8",
        "  all of it",
        "1  body      ####.  90%  TINY",
        "                         so",
        "2  headline  ####.  90%  Bridge reopens",
        "                         so",
        "3  body      ####.  90%  The bridge is open.",
        "                         so",
        "4  body",
    ]


def test_as_json(run):
    found = json.loads(run("explain story.tiny --json").stdout)
    assert (found["file"], found["language"], found["encoding"]) == ("story.tiny", "en", "utf-8")
    assert found["lines"][1] == {
        "number": 2,
        "start": None,
        "end": None,
        "label": "headline",
        "confidence": 0.9,
        "reasons": ["so"],
        "text": "Bridge reopens",
    }


def test_several_files(run):
    result = run("explain story.tiny nix - story.tiny", stdin=b"TINY\n")
    assert (result.exit_code, result.stderr) == (1, "nix: cannot be read: no such file or directory\n")
    names = [line.partition(":")[0] for line in result.stdout.splitlines() if "language" in line]
    assert names == ["story.tiny", "stdin", "story.tiny"]
    lines = run("explain story.tiny story.tiny --json").stdout.splitlines()
    assert [json.loads(line)["lines"][1]["text"] for line in lines] == ["Bridge reopens"] * 2


def test_standard_input(run):
    assert run("explain -", stdin=b"TINY\n").stdout.startswith("stdin: language en")


def test_options_of_reading_are_checked(run):
    result = run("explain story.tiny -R uper=yes")
    said = "no such option: uper (did you mean 'upper'?); available: upper (see 'newsformat formats tiny')\n"
    assert (result.exit_code, result.stderr) == (2, f"newsformat explain: {said}")


BAD = {
    "explain nix": "nix: cannot be read: no such file or directory",
    "explain story.json": "story.json: json does not explain how it is read; these formats do: text",
    "explain story.tiny --limit item_bytes=9": "story.tiny: larger than 9 bytes",
    "explain latin": "latin: tiny cannot explain: UnicodeDecodeError",
}


@pytest.mark.parametrize(("line", "message"), BAD.items(), ids=BAD)
def test_errors_are_one_line(run, line, message):
    Path("latin").write_bytes(b"TINY\n\xff")
    result = run(line)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(message)
    assert result.stderr.count("\n") == 1


def test_text_cannot_steer_the_terminal(run):
    Path("evil.tiny").write_bytes("TINY\n\x1b[31mred \u202eflipped\n".encode())
    line = run("explain evil.tiny").stdout.splitlines()[4]
    assert line.endswith("␛[31mred flipped")


@pytest.fixture
def terminal(monkeypatch):
    """Standard output is a terminal of 60 columns."""
    for module in (_explain, _terminal):
        monkeypatch.setattr(module, "on_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "60")


@pytest.mark.usefixtures("terminal")
def test_long_lines_are_shortened_to_the_terminal(run):
    Path("long.tiny").write_text(f"TINY\n{'新聞記事 ' * 30}\n", encoding="utf-8")
    line = run("explain long.tiny").stdout.splitlines()[4]
    assert line.endswith("…")
    assert len(line) < 60


@pytest.mark.usefixtures("terminal")
def test_text_from_right_to_left_stays_where_it_is(run):
    Path("ar.tiny").write_text("TINY\nسلم 2026\n", encoding="utf-8")
    assert run("explain ar.tiny").stdout.splitlines()[4].endswith("\u2068سلم 2026\u2069")


def test_every_line_of_an_explanation_is_shown(run):
    lines = json.loads(run("explain story.tiny --json").stdout)["lines"]
    assert [line["number"] for line in lines] == [line.number for line in nf.explain("story.tiny").lines]
