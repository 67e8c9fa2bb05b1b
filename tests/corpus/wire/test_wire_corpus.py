"""Every real message is read whole, says what it says by the rules of its standard, and is the same when written."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import datetime
from html import unescape
from pathlib import Path

import pytest

import newsformat as nf
from newsformat.testing import unreported

from ..shared import characters, needs_shared, table
from . import corpus
from .corpus import Said, files, plain_signs, telegrams


pytestmark = needs_shared

IPTC = files("iptc7901")
ANPA = files("anpa")
TELEGRAMS = telegrams()
PRIORITIES = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 5}


def read(path: Path, format: str, report: nf.Report | None = None, dialect: str = "auto") -> nf.Article:
    return nf.read(path.read_bytes(), format, {"dialect": dialect}, report=report)


def text_of(article: nf.Article) -> str:
    """Return all that an article has of the text: summary, dateline, blocks."""
    dateline = article.dateline.text if article.dateline else ""
    return "\n".join([nf.plain(article.summary), dateline, *map(block_text, article.body)])


def block_text(block: nf.Block) -> str:
    match block:
        case nf.Table():
            return "\n".join(nf.plain(cell) for row in block.rows for cell in row)
        case nf.Preformatted():
            return block.text
        case nf.List():
            return "\n".join(block_text(inner) for item in block.items for inner in item)
        case nf.Rule():
            return "___"
        case _:
            return nf.plain(block.content)  # type: ignore[union-attr]  # paragraphs and headings


# What a message says -------------------------------------------------------------------


def found(article: nf.Article) -> dict[str, object]:
    return {
        "number": article.identifiers[0].value if article.identifiers else "",
        "category": article.subjects[0].code,
        "headline": nf.plain(article.headline),
        "byline": article.bylines[0].text if article.bylines else "",
        "when": article.published,
        "status": article.status,
    }


def expected(said: Said) -> dict[str, object]:
    return {
        "number": said.number if int(said.number.lstrip("abcdefghijklmnopqrstuvwxyzVW")) else "",
        "category": said.category,
        "headline": said.headline,
        "byline": said.byline,
        "when": said.when,
        "status": nf.Status.USABLE,
    }


@pytest.mark.cases("path", IPTC)
def test_an_iptc_message_says_what_the_standard_says(path: Path) -> None:
    article, said = read(path, "iptc7901"), corpus.iptc(path)
    assert found(article) == expected(said)
    assert article.keywords == said.keywords
    assert article.urgency == int(said.priority)
    assert article.language == ("en" if said.number.startswith("eca") else "de")


@pytest.mark.cases("path", ANPA)
def test_an_anpa_message_says_what_the_standard_says(path: Path) -> None:
    article, said = read(path, "anpa"), corpus.anpa(path)
    assert found(article) == expected(said)
    assert (article.slug,) == said.keywords
    assert article.urgency == PRIORITIES[said.priority]
    assert article.language == "en"


def test_bodies_are_complete() -> None:
    """At least 99 % of all characters over each format, and of each message; nothing appears twice."""
    shares = {}
    for format, paths in (("iptc7901", IPTC), ("anpa", ANPA)):
        total: Counter[str] = Counter()
        missing: Counter[str] = Counter()
        for path in paths:
            wanted = characters(
                plain_signs(getattr(corpus, "iptc" if format == "iptc7901" else "anpa")(path).body).replace("|", "")
            )
            got = characters(plain_signs(text_of(read(path, format))).replace("|", ""))
            assert (wanted - got).total() <= wanted.total() / 100, path
            assert (got - wanted).total() <= wanted.total() / 100 + 3, path
            total += wanted
            missing += wanted - got
        shares[format] = 1 - missing.total() / total.total()
    assert min(shares.values()) >= 0.99, shares


@pytest.mark.cases("path", TELEGRAMS)
def test_a_telegram_is_read_whole(path: Path) -> None:
    text = path.read_bytes().decode("utf-8" if corpus.is_utf8(path.read_bytes()) else "cp1252")
    article = read(path, "iptc7901")
    kept = [
        *(one.value for one in article.foreign),
        *(one.text for one in article.notes),
        article.slug,
        *article.keywords,
    ]
    kept += [
        nf.plain(article.headline),
        *(one.code for one in article.subjects),
        *(one.name for one in article.sources),
    ]
    wanted, got = characters(text), characters("\n".join([text_of(article), *kept]))
    assert (wanted - got).total() <= wanted.total() / 100 + 60, wanted - got  # ZCZC, NNNN, the signs, a date


# There and back ------------------------------------------------------------------------


@pytest.mark.cases("path", [*IPTC, *ANPA, *TELEGRAMS])
def test_a_message_comes_back_as_it_was(path: Path) -> None:
    format = "anpa" if path in ANPA else "iptc7901"
    first = read(path, format, dialect="none")
    report = nf.Report()
    written = nf.write(first, format, report=report)
    second = nf.read(written, format, {"dialect": "none"})
    assert unreported(first, second, report.losses) == []
    if path not in TELEGRAMS:
        assert report.losses == ()
        assert second == first
    assert nf.write(second, format) == written


@pytest.mark.cases("path", [*IPTC, *ANPA])
def test_a_message_crosses_to_the_other_standard(path: Path) -> None:
    """Headline, text and date are the same there; what is not is told."""
    here, there = ("anpa", "iptc7901") if path in ANPA else ("iptc7901", "anpa")
    first, report = read(path, here), nf.Report()
    second = nf.read(nf.write(first, there, {"encoding": "utf-8"}, report=report), there)
    assert unreported(first, second, report.losses) == []
    assert nf.plain(second.headline) == nf.plain(first.headline)
    assert second.published == first.published
    gone = {"summary", "body.heading"}
    assert {loss.what for loss in report.losses if loss.what in {"headline", "published"}} == set()
    if not gone & {loss.what for loss in report.losses}:
        assert second.text == first.text


# The same story in another format --------------------------------------------------------


def pairs() -> list[tuple[Path, Path]]:
    """Messages of dpa and the JSON that they were made of (PAIRS.tsv)."""
    made = {row["near_dup_group"]: [] for row in table("PAIRS.tsv")}  # type: dict[str, list[Path]]
    for row in table("PAIRS.tsv"):
        made[row["near_dup_group"]].append(corpus.CORPUS / row["path"])
    return [
        (item, other)
        for group in made.values()
        for item in group
        for other in group
        if item.suffix == ".iptc" and other.suffix == ".json" and item.stem == other.stem
    ]


@pytest.mark.cases(("message", "source"), pairs())
def test_a_message_agrees_with_the_json_of_the_same_story(message: Path, source: Path) -> None:
    article, story = read(message, "iptc7901"), json.loads(source.read_text("utf-8"))
    made = datetime.fromisoformat(story["version_created"]).replace(second=0)
    assert nf.plain(article.headline) == story["headline"]
    assert article.published == made or message.stem == "spe-tab"  # the results were sent again later
    assert article.language == story["language"]
    assert article.urgency == story["urgency"]
    assert (article.bylines[0].text if article.bylines else None) == story["byline"]
    assert (article.dateline.text if article.dateline else "") == (story["dateline"] or "").rstrip(" ")
    wanted = characters(unescape(re.sub(r"<[^>]*>", "", story["article_html"])))
    got = characters("\n".join(map(block_text, article.body)))
    assert (wanted - got).total() <= wanted.total() / 100
