"""Metabase of LexisNexis: an answer with an article of almost all fields, and what odd ones say."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from time import process_time

import pytest

import newsformat as nf


CASE = Path(__file__).parent / "cases" / "metabase.xml"


def read(fields: str, report: nf.Report | None = None) -> nf.Article:
    content = f"<article><sequenceId>1</sequenceId><id>a</id><title>Ferry</title>{fields}</article>"
    article = nf.read(content.encode(), "metabase", report=report)
    assert isinstance(article, nf.Article)
    return article


def kept(article: nf.Article) -> dict[str, str]:
    return {part.name: part.value for part in article.foreign}


def test_an_answer_of_the_service() -> None:
    assert [detection.format for detection in nf.detect(CASE.read_bytes())] == ["metabase"]
    report = nf.Report()
    first, second = nf.read_all(CASE.read_bytes(), report=report)
    assert isinstance(first, nf.Article)
    assert isinstance(second, nf.Article)
    assert (first.uri, nf.plain(first.headline), nf.plain(first.subhead)) == (
        "70000000001",
        "Night ferry to Manda goes electric",
        "Quiet crossing",
    )
    assert [identifier.kind for identifier in first.identifiers] == ["sequenceId", "url", "originalUrl"]
    assert (first.language, first.keywords, first.bylines) == ("en", ("ferries",), (nf.Byline(name="Ann Lee"),))
    assert first.published == datetime(2026, 11, 24, 10, tzinfo=UTC)
    assert first.embargo == nf.Embargo(until=datetime(2026, 11, 25, 6, tzinfo=UTC))
    assert first.expires == datetime(2027, 2, 22, tzinfo=UTC)
    assert first.rights == (nf.Rights(notice="Copyright 2026 Tidewire"), nf.Rights(licence="NLA"))
    assert len(first.body) == 2
    assert [subject.name for subject in first.subjects] == ["Transport news", "Coast"]
    assert [(entity.name, entity.kind, entity.code) for entity in first.entities] == [
        ("Lamu Harbour Ltd.", "organisation", "KE0000000001"),
        ("Lamu", "place", ""),
        ("Mwana Ali", "person", ""),
    ]
    assert [part.value for part in first.entities[0].foreign if part.name == "symbol"] == ["LAM", "LMH"]
    (source,) = first.sources
    assert (source.name, source.code, source.uri) == ("Tidewire", "77", "https://tidewire.example")
    assert [part.name for part in source.foreign] == ["category", "editorialRank", "location", "feed"]
    assert "<tags" not in source.foreign[-1].value
    assert [association.role for association in first.associations] == ["image", "video", "original"]
    assert set(kept(first)) == {
        *("harvestDate", "outboundUrls", "wordCount", "dataFormat", "duplicateGroupId", "events", "sentiment"),
        *("print", "author"),
    }
    assert kept(second) == {
        "language": "Unassigned",
        "harvestDate": "2026-11-24T10:17:34Z",
        "adultLanguage": "true",
    }
    assert (second.body, [byline.name for byline in second.bylines]) == ((), ["Bo Ek"])
    assert [remark.message for remark in report.remarks] == ["the text is not handed on"]
    assert report.losses == ()


def test_what_the_service_says_with_its_answer() -> None:
    content = CASE.read_bytes().replace(b"<userMessage></userMessage>", b"<userMessage>Slow down</userMessage>")
    with nf.read_all(content) as found:
        assert len([*found]) == 2
        assert found.envelope.foreign == (nf.Foreign("metabase", "userMessage", "Slow down"),)


def test_a_text_with_markup_counts_more_than_one_without() -> None:
    marked = "<contentWithMarkup>&lt;p&gt;It &lt;b&gt;sails&lt;/b&gt;.&lt;/p&gt;</contentWithMarkup>"
    same = read(f"<content>It sails.</content>{marked}")
    (paragraph,) = same.body
    assert isinstance(paragraph, nf.Paragraph)
    assert (nf.plain(paragraph.content), len(paragraph.content)) == ("It sails.", 3)
    assert kept(same) == {}
    assert kept(read(f"<content>It sinks.</content>{marked}")) == {"content": "It sinks."}


def test_an_author_counts_more_than_a_byline_in_print() -> None:
    article = read("<print><byLine>By Bo Ek</byLine></print><author><name>Ann Lee</name></author>")
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert kept(article) == {"print": "<print><byLine>By Bo Ek</byLine></print>"}


@pytest.mark.cases(
    ("field", "name"),
    [
        ("<media><image><mimeType>image/jpeg</mimeType></image></media>", "image"),
        ("<media><hologram><url>https://a.example/h</url></hologram></media>", "hologram"),
        ("<licenses><license><code>1</code></license></licenses>", "license"),
        ("<topics><theme>x</theme></topics>", "theme"),
        ("<semantics><entities><entity><properties/><x>1</x></entity></entities></semantics>", "entity"),
        ('<title lang="en">Ferry</title>', "title"),
        ("<mood>sunny</mood>", "mood"),
    ],
)
def test_what_has_no_place_is_kept(field: str, name: str) -> None:
    assert name in kept(read(field))


def test_an_entity_of_another_kind() -> None:
    properties = "".join(
        f"<property><name>{name}</name><value>{value}</value></property>"
        for name, value in (("type", "Position"), ("value", "captain"), ("instances", "2"))
    )
    entity = f"<entity><properties>{properties}</properties></entity>"
    article = read(f"<semantics><entities>{entity}</entities></semantics>")
    foreign = [nf.Foreign("metabase", "instances", "2")]
    assert article.entities == (nf.Concept(name="captain", kind="position", foreign=foreign),)


@pytest.mark.cases(
    "content",
    [
        b"<response><status>SUCCESS</status></response>",
        b"<article><title>Ferry</title></article>",
        b"<feed><sequenceId>1</sequenceId><id>a</id><language>English</language><title>x</title></feed>",
    ],
)
def test_others_are_not_meant(content: bytes) -> None:
    assert "metabase" not in [detection.format for detection in nf.detect(content)]


def test_an_article_by_itself_is_likely() -> None:
    content = b"<article><sequenceId>1</sequenceId><id>a</id><language>English</language><title>Ferry</title></article>"
    (found,) = nf.detect(content)
    assert (found.format, found.confidence) == ("metabase", nf.Confidence.LIKELY)


# Rules ------------------------------------------------------------------------------


def problems(content: bytes) -> list[tuple[str, str]]:
    return [(problem.rule, problem.message) for problem in nf.validate(content, "metabase")]


def test_what_the_schema_needs() -> None:
    whole = CASE.read_bytes()
    first = whole[whole.index(b"<article>") : whole.index(b"</article>") + len(b"</article>")]
    assert problems(first) == []
    assert problems(first.replace(b"<loginStatus></loginStatus>", b"")) == [
        ("required", "<article> has no <loginStatus>")
    ]
    assert problems(b"<response/>") == [("root", "<response> is not <article> and contains none")]
    second = [message for rule, message in problems(whole) if rule == "required"]
    assert second[0] == "<article> has no <licenseEndDate>"
    assert ("unique", "another article has the id 70000000001, too") in problems(
        b"<response><articles>" + first + first + b"</articles></response>"
    )


@pytest.mark.cases(
    ("old", "new", "problem"),
    [
        ("<title>Night ferry to Manda goes electric", "<title>", ("required", "<title> is empty")),
        ("<id>70000000001</id>", "<id>1</id><id>2</id>", ("twice", "there is more than one <id>")),
        (">English<", ">Unassigned<", ("language", "'Unassigned' is not a known language")),
        ("2026-11-24T10:17:33Z", "soon", ("date", "harvestDate: 'soon' is not a date")),
        ("<titleCount>0", "<titleCount>no", ("number", "titleCount: 'no' is not a number")),
        ("<primary>true", "<primary>yes", ("number", "primary: 'yes' is neither true nor false")),
        ("<wordCount>18</wordCount>", "<words>18</words>", ("child", "<words> is not a known part of <article>")),
    ],
)
def test_what_is_wrong(old: str, new: str, problem: tuple[str, str]) -> None:
    whole = CASE.read_text()
    first = whole[whole.index("<article>") : whole.index("</article>") + len("</article>")]
    assert problems(first.replace(old, new, 1).encode()) == [problem]


def test_a_text_that_is_missing() -> None:
    assert ("text", "<article> has no text") in problems(b"<article><id>1</id></article>")


def test_a_company_that_is_traded_in_thousands_of_places_takes_no_time_by_their_square() -> None:
    named = "".join(f"<company><name>Tide</name><place>{number}</place></company>" for number in range(5_000))
    start = process_time()
    [company] = read(f"<companies>{named}</companies>").entities
    assert len(company.foreign) == 5_000
    assert process_time() - start < 10  # by the square of their number it was a minute
