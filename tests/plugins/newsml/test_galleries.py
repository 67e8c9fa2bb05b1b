"""A rendition that is pictures and nothing else: they go with the text."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Association, Foreign, Media, Paragraph, Rendition

from .items import XHTML, again, item, read


TEXT = '<inlineXML contenttype="application/xhtml+xml"><html><body><p>It opened.</p></body></html></inlineXML>'
FIRST = (
    '<figure><img src="https://a.example/1" alt="A bridge" width="12" height="8"/><figcaption>One</figcaption></figure>'
)
SECOND = '<figure><img src="https://a.example/2" alt=""/><figcaption>Two</figcaption></figure>'
ONE = Media(
    "https://a.example/1",
    alt="A bridge",
    caption="One",
    renditions=[Rendition(href="https://a.example/1", width=12, height=8)],
)
TWO = Media("https://a.example/2", caption="Two")


def rendition(inner: str, attributes: str = ' rendition="gallery"', space: str = "") -> str:
    kind = 'contenttype="application/xhtml+xml"'
    return f"<inlineXML {kind}{attributes}><html{space}><body>{inner}</body></html></inlineXML>"


GALLERIES = {
    rendition(f"<ul><li>{FIRST}</li><li>{SECOND}</li></ul>"): "gallery",
    rendition(f"{FIRST}{SECOND}", ' rendition="rnd:web"'): "web",
    rendition(f"<div>{FIRST}</div><div>{SECOND}</div>", "", f' xmlns="{XHTML}"'): "",
}


@pytest.mark.cases("gallery", GALLERIES)
def test_its_pictures_go_with_the_text(gallery: str) -> None:
    role = GALLERIES[gallery]
    article = read(item(body=f"{gallery}{TEXT}" if role == "gallery" else f"{TEXT}{gallery}"))
    assert article.body == (Paragraph("It opened."),)
    assert article.associations == (Association(role=role, media=ONE), Association(role=role, media=TWO))
    assert not [part for part in article.foreign if part.name == "contentSet"]
    assert again(article) == article


OTHERS = [
    rendition(f"{FIRST}<p>And a text.</p>"),
    rendition(f"<ul><li>{FIRST}</li><li>And a text.</li></ul>"),
    rendition(FIRST, ' rendition="gallery" xml:lang="it"'),
    '<inlineData contenttype="text/html">&lt;img src="https://a.example/1"&gt;</inlineData>',
]


@pytest.mark.cases("other", OTHERS)
def test_what_is_not_only_pictures_is_kept(other: str) -> None:
    article = read(item(body=f"{TEXT}{other}"))
    assert article.body == (Paragraph("It opened."),)
    assert article.associations == ()
    assert [part.name for part in article.foreign if part.name == "contentSet"] == ["contentSet"]
    assert again(article) == article


def test_what_the_text_shows_is_not_said_twice() -> None:
    shown = TEXT.replace("</p>", f"</p>{FIRST}")
    article = read(item(body=f"{shown}{rendition(FIRST + SECOND)}"))
    assert article.associations == (Association(role="gallery", media=TWO),)


def test_one_that_is_foreign_is_none_when_it_is_read_again() -> None:
    article = evolve(read(item(body=TEXT)), foreign=[Foreign("newsml-g2", "contentSet", rendition(FIRST))])
    assert again(article) == article
    assert b"newsformat:foreign" in nf.write(article, "newsml-g2")


def test_what_a_gallery_leaves_out_is_told() -> None:
    report = nf.Report()
    figure = FIRST.replace("<img", '<img onclick="sail()"')
    nf.read(item(body=f"{TEXT}{rendition(figure)}"), "newsml-g2", report=report)
    assert "event handlers left out" in [remark.message for remark in report.remarks]
