"""Files that are named by their articles: they keep their names while a feed changes, and no two have one."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import bulk
from newsformat.bulk._stable_names import distinct, stable_name

from .conftest import files


LOCK = nf.Article(uri="https://example.org/2026/11/lock-opens", headline="Lock opens", body=[nf.Paragraph("At last.")])
FERRY = nf.Article(headline="Ferry is late", published=datetime(2026, 11, 3, 9, tzinfo=UTC))
BELL = nf.Article(uri="urn:newsml:example.org:20261104:77", headline="Divers find a bell")
COMMAND = "convert feed.jsonl -t markdown --stable-names -o out/ -q"


def feed(*articles: nf.Article) -> None:
    Path("feed.jsonl").write_bytes(nf.write(articles, "jsonl"))


def test_articles_keep_their_files_while_the_feed_changes(run, folder):
    feed(LOCK, FERRY)
    assert run(COMMAND).exit_code == 0
    first = files(folder / "out")
    feed(BELL, FERRY, LOCK)
    assert run(COMMAND).exit_code == 0
    assert first < files(folder / "out")
    assert len(files(folder / "out")) == 3


def test_only_new_articles_are_written_where_existing_files_are_kept(run, folder):
    feed(LOCK, FERRY)
    run(COMMAND)
    for path in (folder / "out").iterdir():
        path.write_text("edited by hand", "utf-8")
    feed(BELL, LOCK)
    assert run(f"{COMMAND} --no-clobber").exit_code == 0
    texts = sorted(path.read_text("utf-8") for path in (folder / "out").iterdir())
    assert texts[1:] == ["edited by hand", "edited by hand"]
    assert "Divers find a bell" in texts[0]


def test_a_report_is_of_the_feed_as_it_is_now(run):
    feed(LOCK, FERRY)
    assert run(f"{COMMAND} --no-clobber --report report.json").exit_code == 0
    assert run("verify report.json").exit_code == 0
    feed(BELL, FERRY, LOCK)
    assert run(f"{COMMAND} --no-clobber --report report.json").exit_code == 0
    assert run("verify report.json").exit_code == 0
    (entry,) = json.loads(Path("report.json").read_text("utf-8"))["files"]
    assert [nf.plain(nf.read(name).headline) for name in entry["targets"]] == [
        "Divers find a bell",
        "Ferry is late",
        "Lock opens",
    ]


def test_an_article_alone_has_the_name_that_it_has_among_others(run, folder):
    feed(LOCK)
    assert run(COMMAND).exit_code == 0
    alone = files(folder / "out")
    feed(LOCK, FERRY)
    run(COMMAND)
    assert alone < files(folder / "out")


def test_a_format_that_holds_many_gets_one_in_each_file(run, folder):
    feed(LOCK, FERRY)
    assert run("convert feed.jsonl -t rss --stable-names -o out/ -q").exit_code == 0
    assert [len([*nf.read_all(path)]) for path in (folder / "out").iterdir()] == [1, 1]


def test_losses_are_said_of_the_input(run):
    feed(LOCK)
    said = run("convert feed.jsonl -t tiny --stable-names -o out/").stderr
    assert said.startswith("feed.jsonl: lost ")


def test_two_with_one_identity_are_both_written(run, folder):
    feed(LOCK, LOCK, LOCK)
    run(COMMAND)
    assert len(files(folder / "out")) == 3


def test_a_single_file_keeps_the_name_that_it_is_given(run, folder):
    feed(LOCK)
    assert run("convert feed.jsonl --stable-names -o story.md -q").exit_code == 0
    assert Path("story.md").read_text("utf-8").count("At last.") == 1


def test_so_it_is_in_the_library(folder):
    feed(LOCK, FERRY)
    (outcome,) = bulk.convert("feed.jsonl", "out", "markdown", stable_names=True)
    assert {Path(path).name for path in outcome.targets} == files(folder / "out")
    assert len(outcome.targets) == 2


@pytest.mark.cases(
    ("article", "words"),
    [
        (LOCK, "2026-11-lock-opens"),
        (BELL, "urn-newsml-example-org-20261104-77"),
        (nf.Article(uri="https://example.org"), "https-example-org"),
        (nf.Article(uri="https://example.org/%D9%85%D8%B7%D8%B1"), "مطر"),
        (nf.Article(uri="https://example.org/" + "a-" * 40 + "end"), "-".join([*"a" * 28, "end"])),
        (FERRY, "ferry-is-late"),
        (nf.Article(slug="LOCK/Harbour", headline="Lock opens"), "lock-harbour"),
        (nf.Article(headline="水门" * 30), "水门" * 9 + "水"),
        (nf.Article(headline="राजस्थान में बावड़ी"), "राजस्थान-में-बावड़ी"),
        (nf.Article(headline="We \u2764\ufe0f 1\ufe0f\u20e3 \u2600\ufe0fday \u0301"), "we-1-day"),
        (nf.Article(body=[nf.Paragraph("At last.")]), ""),
        (nf.Article(headline="../../etc/passwd\0"), "etc-passwd"),
        (nf.Article(uri="http://[half \ud800"), "http-half"),
    ],
)
def test_words_of_names(article, words):
    name = stable_name(article)
    assert name[:-8].rstrip("-") == words
    assert len(name.encode()) <= 70


def test_what_tells_articles_apart_tells_their_names_apart():
    again = nf.Article(headline="Ferry is late", published=datetime(2026, 11, 4, 9, tzinfo=UTC))
    told = [LOCK, FERRY, again, BELL, nf.Article(body=[nf.Paragraph("One.")]), nf.Article(body=[nf.Paragraph("Two.")])]
    assert len({stable_name(article) for article in told}) == len(told)


def test_names_that_are_there_again_are_numbered():
    assert [*distinct(["a", "b", "a", "a"])] == ["a", "b", "a-2", "a-3"]
