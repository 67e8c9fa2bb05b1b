"""Entries whose content is a whole story in hNews: its text is the body, and what stands around it is read."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Dateline, Paragraph, Rights


AROUND = (
    '<h1 class="entry-title">Boats return</h1>'
    '<p class="byline author vcard">By <span class="fn">Ann Lee</span> of '
    '<span class="source-org vcard"><span class="org fn">Harbour Post</span></span></p>'
    '<span class="dateline">BERTH</span><abbr class="published" title="2026-11-24T12:00:00Z">Tuesday</abbr>'
)
TEXT = '<div class="entry-content"><p>They came home.</p><p>All of them.</p></div>'
BELOW = '<a rel="item-license" href="http://a.example/l">Rights reserved</a> <a rel="tag" href="/boats">boats</a>'
XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'


def story(inner: str) -> str:
    return f'<div {XHTML}><div class="hnews hentry item">{inner}</div></div>'


def entry(content: str, more: str = "", kind: str = "xhtml") -> tuple[nf.Article, nf.Report]:
    report = nf.Report()
    content = content if kind == "xhtml" else escape(content)
    document = f'<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id>{more}<content type="{kind}">{content}</content></entry>'
    return nf.read(document.encode(), "atom", report=report), report


@pytest.mark.cases("kind", ["xhtml", "html"])
def test_what_stands_around_the_text_is_read(kind: str) -> None:
    article, report = entry(story(AROUND + TEXT + BELOW), kind=kind)
    assert article == nf.Article(
        uri="urn:a",
        headline="Boats return",
        bylines=[Byline(name="Ann Lee", text="By Ann Lee of Harbour Post")],
        dateline=Dateline(place="BERTH", text="BERTH"),
        sources=[Concept(name="Harbour Post")],
        published=datetime(2026, 11, 24, 12, tzinfo=UTC),
        keywords=["boats"],
        rights=[Rights(licence="http://a.example/l", usage_terms="Rights reserved")],
        body=[Paragraph("They came home."), Paragraph("All of them.")],
    )
    assert not report.losses


def test_what_the_entry_says_itself_counts() -> None:
    own = (
        "<title>Boats at berth</title><author><name>Desk</name></author><published>2026-11-23T12:00:00Z</published>"
        "<rights>Ours</rights>"
    )
    article, _ = entry(story(AROUND + TEXT + BELOW), own)
    assert (nf.plain(article.headline), article.title) == ("Boats return", "Boats at berth")
    assert article.published == datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert article.contributors == (Concept(name="Desk", relation="creator"),)
    assert article.rights == (Rights(notice="Ours"),)


def test_what_else_stands_there_is_told() -> None:
    _, report = entry(story(f"{TEXT}<p>Read more tomorrow.</p>"))
    assert [loss.why for loss in report.losses] == [
        "beside the text of a story in hNews is left out: 'Read more tomorrow.'"
    ]


@pytest.mark.cases(
    "content",
    [
        f"<div {XHTML}>{TEXT}</div>",
        story(f"{TEXT}{TEXT}"),
        f'<div {XHTML}><p>One.</p><div class="hentry">{TEXT}</div></div>',
        f"<div {XHTML}><p>hentry and entry-content</p></div>",
    ],
)
def test_other_content_is_all_text(content: str) -> None:
    article, report = entry(content)
    assert len(article.body) in {1, 2, 3, 4}
    assert not report.losses


def test_what_the_entry_or_the_story_says_otherwise_is_told() -> None:
    again = '<p class="entry-summary">In short</p><p class="dateline">ROME</p><p class="entry-title">Boats gone</p>'
    summed = "<summary>Boats</summary><published>2026-11-23T12:00:00Z</published><rights>Ours</rights>"
    article, report = entry(story(AROUND + TEXT + BELOW + again), summed)
    assert (nf.plain(article.summary), article.dateline) == ("Boats", Dateline(place="BERTH", text="BERTH"))
    assert [loss.why for loss in report.losses] == [
        "a further headline of a story in hNews is left out: 'Boats gone'",
        "a further dateline of a story in hNews is left out: 'ROME'",
        "summary of a story in hNews is left out, as the entry has another: 'In short'",
        "published of a story in hNews is left out, as the entry has another: '2026-11-24T12:00:00Z'",
        "rights of a story in hNews is left out, as the entry has another: 'Rights reserved, http://a.example/l'",
    ]
