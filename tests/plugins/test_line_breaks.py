"""Bodies in HTML without any paragraph, as older programs of newsrooms have them: two line breaks part these."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape

import pytest

import newsformat as nf
from newsformat import Article, Paragraph
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


DOCUMENTS = {
    "rss": _rss,
    "atom": _atom,
    "json-feed": _json_feed,
    "ninjs": _ninjs,
    "newsml-g2": _newsml_g2,
    "newsml-1": _newsml_1,
    "newsml-1 ": _escaped_in_newsml_1,
}


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("One.<br/><br/>Two.<br/>Three.", ["One.", "Two.\nThree."]),
        ("One.<br/> <br/>\n<br/><b>Two</b>.<div>Three.</div>", ["One.", "Two.", "Three."]),
        ("<p>One.<br/><br/>Two.</p>", ["One.\n\nTwo."]),
    ],
)
def test_two_line_breaks_part_paragraphs_where_nothing_else_does(name: str, html: str, found: list[str]) -> None:
    document: Callable[[str], bytes] = DOCUMENTS[name]
    (article,) = nf.read_all(nf.Source(document(html)), name.strip())
    assert [nf.plain(each.content) for each in article.body if isinstance(each, Paragraph)] == found


@pytest.mark.parametrize("name", ["rss", "atom", "json-feed", "ninjs", "newsml-g2", "newsml-1"])
def test_two_line_breaks_in_a_paragraph_come_back(name: str) -> None:
    article = Article(headline="A", body=[Paragraph(("One.", BREAK, BREAK, "Two."))])
    (back,) = nf.read_all(nf.Source(nf.write(article, name)), name)
    assert back.body == article.body
