"""Every file is read whole, says what the standard says that it does, and is the same when it is written and read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf

from ..shared import CORPUS, needs_shared, text_in
from .corpus import files, ill_formed, loaded


pytestmark = needs_shared

REAL = files("provider", "spec")
EVERY = files()


def read(path: Path, report: nf.Report | None = None) -> nf.Article:
    return nf.read(path.read_bytes(), "ninjs", report=report)


# Detection --------------------------------------------------------------------


@pytest.mark.cases("path", REAL)
def test_every_real_file_is_detected(path: Path) -> None:
    found = nf.detect(path)
    assert found[0].format == "ninjs"
    assert found[0].confidence >= nf.Confidence.LIKELY or path.name.startswith(("2.0__rights", "rights"))


def test_nearly_every_test_file_is_detected() -> None:
    missed = [path.name for path in EVERY if not nf.detect(path)]
    assert missed == ["1.0__should_fail__001_no_uri_declared.json"]  # an empty object


def test_no_other_json_is_taken() -> None:
    """Not JSON-LD, JSON Feed, ANS, NavigaDoc, other APIs than those of AP and Reuters; nor our own."""
    sniff = nf.registry()["ninjs"].sniff
    apis = set(_of_apis())
    others = {path for path in CORPUS.rglob("*.json") if "ninjs" not in path.relative_to(CORPUS).parts}
    own = list((Path(__file__).parents[3] / "seeds").glob("*.json"))
    assert len(others - apis) > 50
    assert [path for path in [*(others - apis), *own] if sniff(path.read_bytes()[:8192])] == []


def _of_apis() -> list[Path]:
    """Return what the APIs of AP and Reuters deliver: items of ninjs in an envelope."""
    return [path for path in (CORPUS / "other").rglob("*.json") if path.name.startswith(("ap_", "reutersapi_item"))]


def test_what_the_apis_of_ap_and_reuters_deliver_is_read() -> None:
    assert len(_of_apis()) > 10
    for path in _of_apis():
        assert nf.detect(path)[0].format == "ninjs"
        for article in nf.read_all(path):
            assert article.uri, path
            assert article.headline, path
            assert article.updated, path
            assert not {"item", "data"} & {part.name for part in article.foreign}, path


@pytest.mark.cases("path", ill_formed())
def test_what_is_no_json_is_an_error_with_its_place(path: Path) -> None:
    with pytest.raises(nf.ReadError) as caught:
        read(path)
    assert caught.value.line is not None
    assert caught.value.column is not None


# Texts ------------------------------------------------------------------------


class Characters(HTMLParser):
    """Collects the text of HTML, as the standard library finds it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def text_of(value: str, media_type: str) -> str:
    if "nitf" in media_type.lower():
        value = value.partition("<body.content>")[2].partition("</body.content>")[0]
    elif "html" not in media_type and not re.search(r"</\w+>", value):
        return value
    parser = Characters()
    parser.feed(value)
    parser.close()
    return "".join(parser.found)


def bodies(item: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the media type and text of each body, by the rules of any branch."""
    for said in item.get("bodies", item.get("body", ())):
        yield said.get("contentType", said.get("contenttype", said.get("name", ""))), said["value"]
    for name, value in item.items():
        if name.startswith("body_") and isinstance(value, str):
            yield name, value


def best_text(item: dict[str, Any]) -> str:
    """Return the text of the body: that in HTML or XHTML if there is one, then NITF, then plain text."""
    ranked = sorted(bodies(item), key=lambda pair: ("html" not in pair[0], "nitf" not in pair[0].lower()))
    return next((text_of(value, kind) for kind, value in ranked if value.strip()), "")


def characters(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


def test_bodies_are_complete() -> None:
    """At least 99 % of the characters of each file's body are in the article's, and of all of them 99.9 %."""
    expected = got = 0
    for path in EVERY:
        whole = characters(best_text(loaded(path)))
        article = read(path)
        line = article.dateline or nf.Dateline()
        above = [*map(nf.plain, (article.headline, article.kicker)), line.text or line.source]  # some bodies have it
        there = (whole & characters("".join([*above, text_in(article.body, "role")]))).total()
        assert there >= 0.99 * whole.total(), path.name
        expected, got = expected + whole.total(), got + there
    assert expected > 25_000
    assert got >= 0.999 * expected


# What a file states -------------------------------------------------------------
# property of 1.x, 2.x and 3.x → what of the article says it


def line(text: object) -> str:
    return " ".join(text.split()) if isinstance(text, str) else ""


def moment(text: object) -> datetime | None:
    """Return the moment, if the text is one with a zone."""
    try:
        made = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return made if made is not None and made.tzinfo else None


def stated(item: dict[str, Any], *names: str) -> Any:
    """Return the value of the first of *names* that says something."""
    return next((item[name] for name in names if item.get(name) not in (None, "", [], {})), None)


def main_headline(item: dict[str, Any]) -> str:
    said = stated(item, "headline", "headlines")
    if isinstance(said, list):
        roles = [item.get("role", item.get("name", "")) for item in said]
        place = next((roles.index(role) for role in ("main", "", "simple") if role in roles), 0)
        return line(said[place]["value"])
    return line(said)


FACTS: dict[str, tuple[Any, Any]] = {
    "uri": (lambda item: line(stated(item, "uri", "guid")), lambda article: article.uri),
    "version": (lambda item: line(stated(item, "version")), lambda article: article.version),
    "type": (lambda item: line(stated(item, "type")), lambda article: article.kind),
    "headline": (main_headline, lambda article: nf.plain(article.headline)),
    "language": (lambda item: line(stated(item, "language")), lambda article: article.language),
    "title": (lambda item: line(stated(item, "title")), lambda article: article.title),
    "slugline": (lambda item: line(stated(item, "slugline")), lambda article: article.slug),
    "byline": (
        lambda item: line(stated(item, "byline", "by")),
        lambda article: " ".join(dict.fromkeys(byline.text or byline.name for byline in article.bylines)),
    ),
    "located": (
        lambda item: line(stated(item, "located")),
        lambda article: article.dateline.place if article.dateline else "",
    ),
    "first created": (
        lambda item: moment(stated(item, "firstcreated", "firstCreated")),
        lambda article: article.created,
    ),
    "content created": (
        lambda item: moment(stated(item, "contentcreated", "contentCreated")),
        lambda article: article.content_created,
    ),
    "this version": (
        lambda item: moment(stated(item, "versioncreated", "versionCreated")),
        lambda article: article.updated,
    ),
    "expires": (lambda item: moment(stated(item, "expires")), lambda article: article.expires),
    "embargo": (
        lambda item: moment(stated(item, "embargoed", "embargoedUntil")),
        lambda article: article.embargo and article.embargo.until,
    ),
    "urgency": (
        lambda item: value if (value := stated(item, "urgency")) in range(1, 10) else None,
        lambda article: article.urgency,
    ),
    "copyright holder": (
        lambda item: line(stated(item, "copyrightholder", "copyrightHolder")),
        lambda article: article.rights[0].holder if article.rights else "",
    ),
    "copyright notice": (
        lambda item: line(stated(item, "copyrightnotice", "copyrightNotice")),
        lambda article: line(article.rights[0].notice) if article.rights else "",
    ),
    "usage terms": (
        lambda item: line(stated(item, "usageterms", "usageTerms")),
        lambda article: line(article.rights[0].usage_terms) if article.rights else "",
    ),
    "note": (
        lambda item: line(stated(item, "ednote", "edNote")),
        lambda article: line(article.notes[0].text) if article.notes else "",
    ),
}


@pytest.mark.cases("fact", FACTS)
def test_what_is_stated_is_found(fact: str) -> None:
    in_item, in_article = FACTS[fact]
    said = [(path.name, value, in_article(read(path))) for path in EVERY if (value := in_item(loaded(path)))]
    assert said
    assert [item for item in said if item[1] != item[2]] == []


STATUSES = {"usable": "usable", "withheld": "withheld", "canceled": "canceled", "cancelled": "canceled"}


def test_the_status_is_that_which_is_stated() -> None:
    for path in EVERY:
        said = stated(loaded(path), "pubstatus", "pubStatus")
        known = STATUSES.get(said, "withheld") if said else "usable"
        assert read(path).status == known, path.name


CONCEPTS = {
    "subjects": ("subject", "subjects"),
    "genres": ("genre", "genres"),
    "entities person": ("person", "people"),
    "entities organisation": ("organisation", "organisations"),
    "entities place": ("place", "places"),
    "entities event": ("event", "events"),
    "entities object": ("object", "objects"),
    "sources": ("infosource", "infosources", "infoSources"),
    "services": ("service",),
}


def names(article: nf.Article, place: str) -> list[set[str]]:
    """Return by what each concept may be called."""
    attribute, _, kind = place.partition(" ")
    found = [one for one in getattr(article, attribute) if not kind or one.kind == kind]
    return [{one.name or one.uri or one.code, one.name or f"{one.scheme}:{one.code}".strip(":")} for one in found]


@pytest.mark.cases("place", CONCEPTS)
def test_every_concept_is_found(place: str) -> None:
    """With its name, or else its code or URI; in their order."""
    found = 0
    for path in EVERY:
        said = stated(loaded(path), *CONCEPTS[place])
        if not isinstance(said, list) or path.name.startswith(("2.2__tt", "3.0__tt")):  # TT has another use of genres
            continue
        texts = [line(stated(item, "name", "literal", "code", "uri")) for item in said if isinstance(item, dict)]
        expected = [text for text in texts if text]
        found_names = names(read(path), place)
        assert all(text in called for text, called in zip(expected, found_names, strict=False)), path.name
        assert len(found_names) >= len(expected), path.name
        found += len(expected)
    assert found


def test_every_association_and_rendition_is_found() -> None:
    found = 0
    for path in EVERY:
        said = loaded(path).get("associations") or []
        several = [value for value in (said.values() if isinstance(said, dict) else said) if isinstance(value, dict)]
        article = read(path)
        assert len(article.associations) == len(several), path.name
        for one, element in zip(article.associations, several, strict=True):
            files_of = element.get("renditions") or []
            addresses = [part.get("href") for part in (files_of.values() if isinstance(files_of, dict) else files_of)]
            assert all(address in text_in(one, "role") for address in addresses if address), path.name
            found += len(addresses)
    assert found > 30


# There and back -------------------------------------------------------------------


@pytest.mark.cases("path", EVERY)
def test_written_and_read_it_is_the_same(path: Path) -> None:
    """But for what was reported as lost; and after that, nothing changes any more."""
    first = read(path)
    once = nf.read(nf.write(first, "ninjs"), "ninjs")
    report = nf.Report()
    twice = nf.read(nf.write(once, "ninjs", report=report), "ninjs")
    assert twice == once
    assert report.losses == ()


def test_few_things_are_lost_of_what_providers_deliver() -> None:
    """What has no place in 3.1: properties of Superdesk, and of 1.x."""
    lost: Counter[str] = Counter()
    for path in REAL:
        report = nf.Report()
        nf.write(read(path), "ninjs", report=report)
        lost.update({loss.what for loss in report.losses})
    assert set(lost) <= {"foreign.ninjs", "published", "contributors.role", "dateline.source"}, lost
