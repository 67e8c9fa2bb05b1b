"""Two line breaks in HTML part paragraphs, as they are shown: older programs of newsrooms know no others."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape

import pytest

import newsformat as nf
from newsformat import Article, Inline, Link, List, Media, Paragraph, Report, Table, Text
from newsformat.markup.html import read_html
from newsformat.plugin import BREAK


def _rss(html: str) -> bytes:
    return f"<rss version='2.0'><channel><item><title>A</title><description>{escape(html)}</description></item></channel></rss>".encode()


def _atom(html: str) -> bytes:
    content = f"<content type='html'>{escape(html)}</content>"
    return f"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title>{content}</entry></feed>".encode()


def _json_feed(html: str) -> bytes:
    item = {"id": "1", "title": "A", "content_html": html}
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [item]}).encode()


def _ninjs(html: str) -> bytes:
    return json.dumps({"uri": "urn:a", "type": "text", "headline": "A", "body_html": html}).encode()


def _newsml_g2(html: str) -> bytes:
    page = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{html}</body></html>'
    content = f'<contentSet><inlineXML contenttype="application/xhtml+xml">{page}</inlineXML></contentSet>'
    return f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a">{content}</newsItem>'.encode()


def _newsml_1(html: str) -> bytes:
    content = f"<ContentItem><DataContent>{html}</DataContent></ContentItem>"
    return f"<NewsML><NewsItem><NewsComponent>{content}</NewsComponent></NewsItem></NewsML>".encode()


def _escaped_in_newsml_1(html: str) -> bytes:
    return _newsml_1(escape(html))


def _wxr(html: str) -> bytes:
    names = 'xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    item = (
        f"<item><title>A</title><content:encoded>{escape(html)}</content:encoded><wp:status>publish</wp:status></item>"
    )
    return f"<rss version='2.0' {names}><channel><wp:wxr_version>1.2</wp:wxr_version>{item}</channel></rss>".encode()


def _wordpress(html: str) -> bytes:
    post = {"id": 1, "status": "publish", "type": "post", "title": {"rendered": "A"}, "content": {"rendered": html}}
    return json.dumps([post | {"link": "https://paper.test/a", "date_gmt": "2026-03-01T10:00:00"}]).encode()


def _ghost(html: str) -> bytes:
    return json.dumps({"posts": [{"id": "a", "title": "A", "html": html, "status": "published"}]}).encode()


def _ans(html: str) -> bytes:
    elements = [{"type": "raw_html", "content": html}]
    return json.dumps({"type": "story", "version": "0.10.9", "content_elements": elements}).encode()


def _superdesk(html: str) -> bytes:
    return json.dumps({"guid": "urn:a", "type": "text", "state": "published", "body_html": html}).encode()


def _page(html: str) -> bytes:
    return f"<html><head><title>A</title></head><body><article><h1>A</h1>{html}</article></body></html>".encode()


DOCUMENTS = {
    "rss": _rss,
    "atom": _atom,
    "json-feed": _json_feed,
    "ninjs": _ninjs,
    "newsml-g2": _newsml_g2,
    "newsml-1": _newsml_1,
    "newsml-1 ": _escaped_in_newsml_1,
    "wxr": _wxr,
    "wordpress-rest": _wordpress,
    "ghost": _ghost,
    "ans": _ans,
    "superdesk": _superdesk,
    "html": _page,
}
SHAPES = [
    ("One.<br/><br/>Two.<br/>Three.", ["One.", "Two.\nThree."]),
    ("One.<br/> <br/>\n<br/><b>Two</b>.<div>Three.</div>", ["One.", "Two.", "Three."]),
    ("<p>One.<br/><br/>Two.</p><p>Three.</p>", ["One.", "Two.", "Three."]),
    ("<p>One.<br/>\u00a0<br/><b>Two.<br/><br/></b>Three.</p>", ["One.", "Two.", "Three."]),
]


# A <p> in NewsML 1 is that of NITF, where a line break is a line's.
@pytest.mark.cases(
    ("name", "html", "found"),
    [(name, *shape) for name in DOCUMENTS for shape in SHAPES if name != "newsml-1" or "<p>" not in shape[0]],
)
def test_an_empty_line_parts_paragraphs(name: str, html: str, found: list[str]) -> None:
    document: Callable[[str], bytes] = DOCUMENTS[name]
    (article,) = nf.read_all(nf.Source(document(html)), name.strip())
    assert [nf.plain(block.content) for block in article.body if isinstance(block, Paragraph)] == found


WRITTEN = ["rss", "atom", "json-feed", "ninjs", "newsml-g2", "newsml-1", "wxr", "ghost", "ans", "superdesk", "html"]


@pytest.mark.cases("name", WRITTEN)
@pytest.mark.cases("line", [(), ("\u00a0", BREAK), ("\u00a0", BREAK, "\u00a0", BREAK)])
def test_an_empty_line_that_is_meant_comes_back(name: str, line: tuple[Inline, ...]) -> None:
    article = Article(headline="A", body=[Paragraph(("One.", BREAK, *line, BREAK, "Two."))])
    (back,) = nf.read_all(nf.Source(nf.write(article, name)), name)
    assert back.body == article.body


def test_a_picture_between_two_empty_lines_stays_between_them() -> None:
    html = '<p>One.<br><br><img src="https://paper.test/a.jpg"><br><br>Two.</p>'
    (article,) = nf.read_all(nf.Source(_page(html)), "html")
    assert [type(block) for block in article.body] == [Paragraph, Media, Paragraph]


@pytest.mark.cases("html", ["<ul><li>One.<br><br>Two.</li></ul>", "<table><tr><td>One.<br><br>Two.</td></tr></table>"])
def test_in_an_item_and_a_cell_it_is_a_line(html: str) -> None:
    (block,) = read_html(html, Report())
    assert Article(body=[block]).text.split() == ["One.", "Two."]
    assert isinstance(block, List | Table)


def test_a_link_that_ends_with_an_empty_line_is_a_link() -> None:
    report = Report()
    (block,) = read_html('<p><a href="https://paper.test/">One.<br><br></a></p>', report)
    assert isinstance(block, Paragraph)
    assert [run.marks for run in block.content if isinstance(run, Text)] == [(Link("https://paper.test/"),)]
    assert not [*report]
