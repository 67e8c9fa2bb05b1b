"""Articles that are rare, but that files do make: what a format has no place for is said, and what it writes is valid."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from attrs import evolve

import newsformat as nf
from newsformat.testing import kitchen_sink, unreported


STORY = nf.Article(headline="Ferry back", body=[nf.Paragraph("It sails on Monday.")])
PAGE, FILE = "https://tide.example/ferry", "https://tide.example/ferry.jpg"
MEDIA = {
    "no address": nf.Association(title="The ferry", media=nf.Media(kind="image")),
    "no address, in a group": nf.Association(
        role="group:two", title="The ferry", uri="urn:x", media=nf.Media(kind="video")
    ),
    "a page alone": nf.Association(title="The ferry", href=PAGE, media=nf.Media(kind="image")),
    "a page and a caption": nf.Association(title="The ferry", href=PAGE, media=nf.Media(caption="Back")),
    "files alone": nf.Association(title="The ferry", uri="urn:x", media=nf.Media(renditions=[nf.Rendition(href=FILE)])),
    "a caption and files": nf.Association(
        media=nf.Media(caption="Back", renditions=[nf.Rendition(href=FILE, name="web")])
    ),
    "nothing": nf.Association(media=nf.Media()),
}
UNUSUAL = {
    **{f"a medium of {name}": evolve(STORY, associations=[one]) for name, one in MEDIA.items()},
    "the same medium twice": evolve(STORY, associations=[MEDIA["files alone"]] * 2),
    "a signal twice": evolve(STORY, signals=["correction", "update", "correction"]),
    "a keyword twice": evolve(STORY, keywords=["ferry", "storm", "ferry"]),
    "a keyword without a character": evolve(STORY, keywords=["ferry", "\x0b"]),
    "a signal without a character": evolve(STORY, signals=["\x0b"]),
    "a subject twice": evolve(STORY, subjects=[nf.Concept(name="Ferry"), nf.Concept(name="Ferry")]),
    "dates that stand for none somewhere": evolve(
        STORY,
        published=datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC),
        embargo=nf.Embargo(until=datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ),
    "a byte order mark in a text": evolve(
        STORY, body=[*STORY.body, nf.Paragraph("high \ufeff tide"), nf.Paragraph("\ufeff")]
    ),
    "a headline of two lines with a character that few can say": evolve(
        STORY, headline=[nf.Text("Ferry &#38; \x1c quay"), nf.LineBreak(), nf.LineBreak(), nf.Text("back")]
    ),
    "a language that is none": evolve(
        STORY, body=[*STORY.body, nf.Paragraph([nf.Text("A "), nf.Text("quay", [nf.Lang('"x y"')])])]
    ),
    "a language that is not a tag": evolve(
        STORY,
        language="English (US)",
        body=[nf.Paragraph("A quay", language="Swahili?"), nf.Media(FILE, caption="A quay", language="Swahili?")],
    ),
    "a language that is not determined": evolve(STORY, language="und"),
    "no linguistic content": evolve(STORY, language="zxx"),
    "marks, names and media types that say nothing": evolve(
        STORY,
        subjects=[nf.Concept(name="=", kind="section")],
        associations=[
            nf.Association(role="image", media=nf.Media(FILE, renditions=[nf.Rendition(href=FILE, media_type="&")]))
        ],
        body=[nf.Paragraph([nf.Text("A "), nf.Text("quay", [nf.Link("")]), nf.Text("s", [nf.Lang("")])])],
    ),
    "a picture by an address of a house alone": evolve(
        STORY, body=[nf.Media("im://ferry.jpg", kind="pdf", renditions=[nf.Rendition(href="im://ferry.jpg", width=8)])]
    ),
    "nothing but a version and a language": nf.Article(version="1", language="nb-NO"),
    "a name that looks like an address": evolve(STORY, uri="https://tide.example/<ferry> back"),
    "words that are long": evolve(
        STORY,
        uri=PAGE + "y" * 1999 + "Ĉ" * 9,
        slug="quay" * 60,
        keywords=["quay" * 60],
        bylines=[nf.Byline(name="Lee" * 99, contact=PAGE + "y" * 1999)],
    ),
    "people known by what looks like a place in the document": evolve(
        STORY,
        sources=[nf.Concept(name="Tide", uri="#tide")],
        contributors=[nf.Concept(name="Ann Lee", kind="person", uri="#ann")],
    ),
    "a byline twice": evolve(STORY, bylines=[nf.Byline(name="Ann Lee"), nf.Byline(name="Ann Lee")]),
    "an entity of another kind": evolve(STORY, entities=[nf.Concept(name="Mk II", kind="product")]),
    "a paragraph twice": evolve(STORY, body=[*STORY.body, *STORY.body]),
    "a paragraph of a no-break space": evolve(STORY, body=[*STORY.body, nf.Paragraph("\u00a0")]),
    "a paragraph of a space that markup cannot hold": evolve(STORY, body=[*STORY.body, nf.Paragraph("\u00a0 \x00")]),
}
BOTH = sorted(name for name, fmt in nf.registry().formats.items() if fmt.read and fmt.write)


@pytest.mark.parametrize("name", BOTH)
def test_nothing_is_lost_unsaid(name: str) -> None:
    wrong = {title: found for title, article in UNUSUAL.items() if (found := what_is_wrong(article, name))}
    assert wrong == {}


def what_is_wrong(article: nf.Article, name: str) -> list[str]:
    """Return what *article* loses unsaid in the format called *name*, and then once more; and why it is not valid."""
    report, second = nf.Report(), nf.Report()
    document = nf.write(article, name, report=report)
    back = nf.read(document, name)
    again = nf.read(nf.write(back, name, report=second), name)
    problems = nf.validate(nf.Source(document), name) if nf.registry()[name].validate else []
    return [
        *unreported(article, back, report.losses),
        *unreported(back, again, second.losses),
        *(str(problem) for problem in problems if problem.severity is nf.Severity.ERROR),
    ]


UNSAFE = nf.Paragraph([nf.Text("at noon", [nf.Link("javascript:a")])])
SEVERAL = evolve(
    STORY,
    body=[*STORY.body, UNSAFE],
    rights=[nf.Rights(notice=notice) for notice in "ABC"],
    sources=[nf.Concept(name=name) for name in "ABC"],
)


@pytest.mark.parametrize("name", BOTH)
def test_a_loss_names_each_that_is_lost(name: str) -> None:
    report = nf.Report()
    nf.write(SEVERAL, name, report=report)
    places: dict[str, set[str]] = {}
    for loss in report.losses:
        places.setdefault(loss.what, set()).add(loss.where[:7].partition(":")[0])
    assert not any("#2" in where and "#3" not in where for where in places.values())
    assert {where for where in places.get("inline.link", ()) if where.startswith("body[")} <= {"body[1]"}


@pytest.mark.parametrize("name", [name for name in BOTH if nf.registry()[name].many])
def test_an_old_date_of_what_surrounds_articles_is_not_lost_unsaid(name: str) -> None:
    envelope, report = nf.Envelope(sent=datetime(999, 12, 31, tzinfo=UTC)), nf.Report()
    back = nf.read_all(nf.write(nf.Articles([STORY], envelope=envelope), name, report=report), name)
    assert unreported(envelope, back.envelope, report.losses) == []
    assert len([*back]) == 1


ADDRESS = re.compile(rb"""(?:https?://|urn:newsml:)dhow-wire\.example[^\s"<>\\')\]|,}]+""")


@pytest.mark.cases("name", sorted({*BOTH} - {"arrow", "parquet"}))  # these count their bytes
def test_blanks_around_addresses_are_no_part_of_them(name: str) -> None:
    """An article is in its canonical form, however it was made: it is the same if it is made of its own JSON."""
    padded = ADDRESS.sub(lambda found: found[0] + "\u00a0".encode(), nf.write(kitchen_sink(), name))
    article = nf.read(padded, name)
    assert nf.read(nf.write(article, "json"), "json") == article
