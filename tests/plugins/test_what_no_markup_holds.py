"""Addresses that could run, and characters that markup cannot hold: wherever they stand, no format loses them unsaid."""

from __future__ import annotations

from typing import Any

import pytest

import newsformat as nf


UNSAFE = "javascript:x"
LINK = [nf.Text("The "), nf.Text("quay", [nf.Link(UNSAFE)])]
STORY = nf.Paragraph("The quay was closed at noon.")
SAFE = "https://tide.example/a.jpg"
UNSAFE_FILE = nf.Rendition(href=UNSAFE, width=3)


def beside(*media: nf.Media, href: str = "") -> dict[str, Any]:
    return {
        "associations": [nf.Association(title="Quay", href=href, media=media_item) for media_item in media or (None,)]
    }


PLACES: dict[str, dict[str, Any]] = {
    "a link": {"body": [nf.Paragraph(LINK)]},
    "a link in a headline": {"headline": LINK},
    "a link in a summary": {"summary": LINK},
    "a link in a quotation": {"body": [nf.Quote([nf.Paragraph(LINK)], attribution=LINK)]},
    "a link in a list": {"body": [STORY, nf.List([[nf.Paragraph(LINK), nf.Media(UNSAFE)]])]},
    "a link in a table": {"body": [STORY, nf.Table([["a", LINK]], caption=LINK)]},
    "a picture": {"body": [STORY, nf.Media(UNSAFE, caption=LINK)]},
    "a file of a picture": {"body": [STORY, nf.Media(SAFE, renditions=[UNSAFE_FILE])]},
    "an embed": {"body": [STORY, nf.Embed(UNSAFE, html="<b>x</b>")]},
    "a related story": {"body": [STORY, nf.Related([nf.RelatedLink("Quay", UNSAFE)])]},
    "markup": {"body": [STORY, nf.Raw("html", "<script>x</script><p>y</p>")]},
    "what belongs to it": beside(href=UNSAFE),
    "a picture beside it": beside(nf.Media(UNSAFE)),
    "a file of a picture beside it": beside(nf.Media(SAFE, renditions=[UNSAFE_FILE])),
    "the caption of a picture beside it": beside(nf.Media(SAFE, caption=LINK)),
    "controls": {"headline": "a\x00b", "body": [nf.Paragraph("x\x0cy\ufffez")]},
    "a lone surrogate": {"headline": "a\ud800b", "body": [nf.Paragraph("x\ud800y")]},
}
FORMATS = [name for name, format in nf.registry().formats.items() if format.write and format.read]


@pytest.mark.parametrize("format", FORMATS)
def test_it_is_kept_or_lost_with_a_word(format: str) -> None:
    assert {place: found for place in PLACES if (found := lost_unsaid(place, format))} == {}


def lost_unsaid(place: str, format: str) -> list[str]:
    article = nf.Article(**{"uri": "urn:tide:1", "headline": "High tide at noon", "body": [STORY], **PLACES[place]})
    report = nf.Report()
    document = nf.write(article, format, report=report)
    return nf.unreported(article, nf.read(document, format), report.losses)


MANY = [name for name in FORMATS if nf.registry()[name].many]


@pytest.mark.parametrize("format", MANY)
@pytest.mark.parametrize("said", [{"title": "a\x00b", "sender": "c\x0cd"}, {"links": [nf.EnvelopeLink(href=UNSAFE)]}])
def test_so_is_what_surrounds_the_articles(format: str, said: dict[str, Any]) -> None:
    stories = [nf.Article(uri=f"urn:tide:{number}", headline="High tide at noon", body=[STORY]) for number in "12"]
    envelope, report = nf.Envelope(**said), nf.Report()
    back = nf.read_all(nf.write(nf.Articles(stories, envelope=envelope), format, report=report), format)
    assert nf.unreported(envelope, back.envelope, report.losses) == []
    assert len([*back]) == len(stories)
