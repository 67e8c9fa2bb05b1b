"""How far the reading of few inputs is, for a person at a terminal."""

import sys
from pathlib import Path

import pytest

import newsformat as nf
from newsformat._cli._progress import MANY, Pulse, is_watched, with_progress_bar
from newsformat.bulk._folders import Choice
from newsformat.bulk._outcome import Settings
from newsformat.bulk._plan import make_plan
from newsformat.bulk._several import outcomes_of


@pytest.fixture
def feed(folder):
    stories = [nf.Article(headline=f"Story {number} " + "x" * 200) for number in range(2000)]
    Path("big.jsonl").write_bytes(nf.write(stories, "jsonl"))
    return "big.jsonl"


def _outcomes(feed, watch, processes=1, out="out.jsonl"):
    settings = Settings(to="jsonl", watch=watch)
    plan = make_plan([feed, "story.json"], out, settings, Choice(out=out), recursive=False)
    return outcomes_of(plan, settings, processes, note=print)


@pytest.mark.parametrize("out", ["out.jsonl", "out/"])
def test_each_article_is_told(feed, out):
    told = []
    list(_outcomes(feed, lambda source, articles: told.append((source.name, articles, source.share_read)), out=out))
    assert [(name, articles) for name, articles, _ in told] == [
        *[("big.jsonl", number) for number in range(1, 2001)],
        ("story.json", 1),
    ]
    shares = [share for name, _, share in told if name == "big.jsonl"]
    assert shares == sorted(shares)
    assert shares[0] < 0.5 < shares[-1] == 1


def test_nobody_is_told_by_other_processes(feed):
    told = []
    assert len(list(_outcomes(feed, lambda *_: told.append(1), processes=2))) == 2
    assert told == []


def test_it_is_said_once_it_takes_long_and_is_gone_before_anything_else(feed, capsys):
    hasty, patient = Pulse(patience=0), Pulse(patience=3600)
    with nf.Source.of(feed) as source:
        source.head  # noqa: B018 -- looking opens it
        for pulse in (patient, hasty, hasty):
            pulse(source, 1234)
    shown = capsys.readouterr().err
    assert shown.startswith("\rconverting: 1,234 articles, ")
    assert shown.count("converting") == 1  # for a person, twice at once is once
    assert list(hasty.pass_through([1, 2])) == [1, 2]
    assert capsys.readouterr().err == "\r\x1b[K"
    assert list(patient.pass_through([1, 2])) == [1, 2]
    assert capsys.readouterr().err == ""


def test_of_what_is_read_at_once_only_the_articles_are_counted(feed, capsys):
    with nf.Source.of(feed) as source:
        source.read_bytes()
        Pulse(patience=0)(source, 5)
    assert capsys.readouterr().err == "\rconverting: 5 articles\x1b[K"


class _Terminal:
    def isatty(self):
        return True


def test_it_is_for_terminals_that_show_nothing_else(monkeypatch):
    monkeypatch.setattr(sys, "stderr", _Terminal())
    monkeypatch.setenv("TERM", "xterm")
    assert is_watched(1, "out.json", quiet=False)
    assert is_watched(1, "-", quiet=False)
    assert not is_watched(1, "out.json", quiet=True)
    assert not is_watched(MANY, "out.json", quiet=False)  # of which there is a bar
    monkeypatch.setattr(sys, "stdout", _Terminal())
    assert not is_watched(1, "-", quiet=False)
    coming = [1, 2]
    with with_progress_bar(coming, MANY, "-") as given:  # without a bar
        assert given is coming
    monkeypatch.setenv("TERM", "dumb")
    assert not is_watched(1, "out.json", quiet=False)
