"""Pages as sites build them: what a page says of its story by names, marks, links, lines, and in its scripts."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from html import escape
from time import process_time
from typing import Any

import pytest

import newsformat as nf


STORY = [
    "The harbour at Eastmole was closed on Monday after a storm tore three barges from their moorings, the port said.",
    "Two sailors were taken to hospital with light injuries, and a crane that had leaned since the morning was secured.",
    "“We have not seen water like this in forty years,” said Mara Finch, who runs the pilots' station at the pier.",
]
TEXT = "".join(f"<p>{block}</p>" for block in STORY)
TITLE = "Storm shuts Eastmole harbour"
DAY, TIME = datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 11, 23, 17, 4, tzinfo=UTC)
FACTS: dict[str, Any] = {"headline": TITLE, "bylines": ["Ann Lee"], "published": TIME, "body": STORY}


def facts(page: str | bytes, report: nf.Report | None = None) -> dict[str, Any]:
    article = nf.read(nf.Source(page.encode() if isinstance(page, str) else page), "html", report=report)
    return {
        "headline": nf.plain(article.headline),
        "subhead": nf.plain(article.subhead),
        "summary": nf.plain(article.summary),
        "bylines": [byline.name for byline in article.bylines],
        "published": article.published,
        "updated": article.updated,
        "created": article.created,
        "sections": [subject.name for subject in article.subjects if subject.kind == "section"],
        "keywords": [*article.keywords],
        "sources": [source.name for source in article.sources],
        "rights": [nf.plain(rights.notice) for rights in article.rights],
        "url": next((identifier.value for identifier in article.identifiers if identifier.kind == "url"), ""),
        "language": article.language,
        "body": article.text.split("\n\n"),
    }


def said(page: str | bytes, expected: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts(page).items() if name in expected}


def page(body: str, head: str = "", lang: str = "en") -> str:
    language = f' lang="{lang}"' if lang else ""
    return f"<!doctype html><html{language}><head><title>{TITLE} - Tide News</title>{head}</head><body>{body}</body></html>"


# Names in the head ---------------------------------------------------------------------------


HEADS = {
    "parsely": (
        (
            f'<meta name="parsely-title" content="{TITLE}"><meta name="parsely-author" content="Ann Lee">'
            '<meta name="parsely-author" content="Bo Diaz"><meta name="parsely-pub-date" content="2026-11-23T17:04:00Z">'
            '<meta name="parsely-section" content="Harbour"><meta name="parsely-tags" content="storm,port">'
            '<meta name="parsely-link" content="https://tide.example/1">'
        ),
        {
            "headline": TITLE,
            "bylines": ["Ann Lee", "Bo Diaz"],
            "published": TIME,
            "sections": ["Harbour"],
            "keywords": ["storm", "port"],
            "url": "https://tide.example/1",
        },
    ),
    "parsely, all in one": (
        "<meta name='parsely-page' content='"
        + json.dumps({"title": TITLE, "authors": ["Ann Lee"], "pub_date": "2026-11-23T17:04:00Z", "tags": ["storm"]})
        + "'>",
        {"headline": TITLE, "bylines": ["Ann Lee"], "published": TIME, "keywords": ["storm"]},
    ),
    "sailthru": (
        (
            '<meta name="sailthru.author" content="Ann Lee"><meta name="sailthru.date" content="2026-11-23 18:04:00 +0100">'
            '<meta name="sailthru.tags" content="storm, port"><meta name="sailthru.description" content="Ferries wait.">'
        ),
        {"bylines": ["Ann Lee"], "published": TIME, "keywords": ["storm", "port"], "summary": "Ferries wait."},
    ),
    "Dublin Core": (
        (
            '<meta name="DC.Creator" content="Lee, Ann"><meta name="DC.Date.Created" content="2026-11-23">'
            '<meta name="DC.Subject" content="storm"><meta name="DC.Subject" content="port">'
            '<meta name="DC.Publisher" content="Tide News"><meta name="DC.Rights" content="© Tide News">'
            '<meta name="dcterms.issued" content="2026-11-23T17:04:00Z">'
        ),
        {
            "bylines": ["Ann Lee"],
            "created": DAY,
            "published": TIME,
            "keywords": ["storm", "port"],
            "sources": ["Tide News"],
            "rights": ["© Tide News"],
        },
    ),
    "citations": (
        (
            '<meta name="citation_author" content="Lee, Ann"><meta name="citation_publication_date" content="2026/11/23">'
            '<meta name="citation_keywords" content="storm; port">'
        ),
        {"bylines": ["Ann Lee"], "published": DAY, "keywords": ["storm", "port"]},
    ),
    "Pelican": (
        (
            '<meta name="tags" content="storm, port"><meta name="category" content="Harbour">'
            '<meta name="summary" content="Ferries wait."><meta name="modified" content="2026-11-23 17:04">'
        ),
        {"keywords": ["storm", "port"], "sections": ["Harbour"], "summary": "Ferries wait.", "updated": TIME},
    ),
    "a byline": (
        '<meta name="byl" content="By Ann Lee and Bo Diaz"><meta name="ptime" content="20261123170400">',
        {"bylines": ["Ann Lee", "Bo Diaz"], "published": TIME},
    ),
    "a card": (
        '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">',
        {"bylines": ["Ann Lee"]},
    ),
    "a site that signs beside somebody": (
        (
            '<meta property="og:site_name" content="Tide News"><meta name="author" content="Tide News">'
            '<meta property="article:author" content="Ann Lee"><meta name="keywords" content="عاصفة، ميناء">'
        ),
        {"bylines": ["Ann Lee"], "keywords": ["عاصفة", "ميناء"]},
    ),
    "two names of one element": (
        '<meta name="twitter:title" property="og:title" content="High tide">',
        {"headline": "High tide"},
    ),
}


@pytest.mark.cases("name", HEADS)
def test_names_in_the_head(name: str) -> None:
    head, expected = HEADS[name]
    assert said(page(f"<div>{TEXT}</div>", head), expected) == expected


@pytest.mark.cases(
    ("title", "heading"),
    [
        (f"{TITLE} | Tide News", "<h1>Tide News</h1>"),
        (f"{TITLE} « Coast", f"<h1>{TITLE}</h1>"),
        (f"Coast: {TITLE}", f"<h2>{TITLE}</h2>"),
        (f"Coast: {TITLE}", f"<font size=5><b>{TITLE}</b></font><br>"),
        (f"{TITLE}: sea wall holds", ""),
    ],
)
def test_the_headline_is_without_the_name_of_the_site(title: str, heading: str) -> None:
    head = f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="Tide News">'
    expected = title if not heading else TITLE
    assert facts(page(f"<div>{heading}{TEXT}</div>", head))["headline"] == expected


@pytest.mark.cases("other", ["Tide News", "Latest News"])
def test_a_further_heading_is_not_the_headline_because_the_window_tells_it(other: str) -> None:
    body = f"<article><h1>{TITLE}</h1>{TEXT}</article><footer><h1>{other}</h1></footer>"
    said = f"<title>Harbour of Eastmole closed | {other}</title><body>{body}"
    assert nf.plain(nf.read(said.encode(), "html").headline) == TITLE


@pytest.mark.cases(
    ("window", "heading", "kicker"),
    [
        ("Ports: Storm shuts harbour - Tide", "<h1><b>Ports:</b> <b>Storm shuts harbour</b></h1>", "Ports"),
        ("Storm is over: ports open - Tide", "<h1><b>Storm is over:</b> <b>ports open</b></h1>", ""),
        ("Storm shuts harbour | Ports | Tide", "<h1><b>Storm shuts harbour</b> <b>Ports</b></h1>", ""),
        ("Ports: Storm shuts harbour - Tide", "<h2><b>Ports</b> <b>Storm</b></h2>", ""),
    ],
)
def test_a_kicker_is_shorter_than_the_whole_headline_behind_it(window: str, heading: str, kicker: str) -> None:
    story = nf.read(f"<title>{window}</title><body>{heading}{TEXT}".encode(), "html")
    assert nf.plain(story.kicker) == kicker


# Marks and links -----------------------------------------------------------------------------


BODIES = {
    "hAtom": (
        (
            f'<div class="hentry"><h2 class="entry-title"><a rel="bookmark" href="https://tide.example/1">{TITLE}</a></h2>'
            '<div class="entry-meta"><abbr class="published" title="2026-11-23T18:04:00+0100">November 23rd</abbr> by '
            '<span class="author vcard"><a class="url fn n" href="/ann">Ann Lee</a></span> in <a rel="category tag" href="/h">'
            f'Harbour</a></div><div class="entry-content">{TEXT}</div><div>Tagged <a rel="tag" href="/t">storm</a></div></div>'
        ),
        {**FACTS, "url": "https://tide.example/1", "sections": ["Harbour"], "keywords": ["storm"]},
    ),
    "h-entry": (
        (
            f'<article class="h-entry"><h1 class="p-name">{TITLE}</h1><p class="p-summary">Ferries wait</p>'
            '<a class="p-author h-card" href="/ann">Ann Lee</a> <time class="dt-published" datetime="2026-11-23T18:04+01:00">'
            f'Nov 23</time><div class="e-content">{TEXT}</div><a class="p-category" href="/s">storm</a></article>'
        ),
        {**FACTS, "summary": "Ferries wait", "keywords": ["storm"]},
    ),
    "RDFa": (
        (
            f'<div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">{TITLE}</h1>'
            '<span property="author" typeof="Person"><span property="name">Ann Lee</span></span>'
            '<meta property="datePublished" content="2026-11-23T17:04:00Z"><span property="articleSection">Harbour</span>'
            f'<div property="articleBody">{TEXT}</div></div>'
        ),
        {**FACTS, "sections": ["Harbour"]},
    ),
    "a node of Drupal": (
        (
            f'<h1>{TITLE}</h1><article typeof="sioc:Item foaf:Document"><p class="submitted"><span property="dc:date" '
            'content="2026-11-23T18:04:00+01:00">Submitted by Ann Lee on Mon, 11/23/2026 - 18:04</span></p>'
            f'<div class="field-name-field-subtitle"><div>Ferries wait</div></div><div property="content:encoded">{TEXT}</div>'
            '<div class="field-name-field-tags"><div>Tags:</div><a href="/taxonomy/term/7">storm</a></div></article>'
        ),
        {**FACTS, "subhead": "Ferries wait", "keywords": ["storm"]},
    ),
    "links to tags": (
        f'<article><h1>{TITLE}</h1>{TEXT}<ul><li><a href="/tags/storm">storm</a></li></ul></article>',
        {"headline": TITLE, "body": STORY, "keywords": ["storm"]},
    ),
    "a story with the names of its tags": (
        (
            f'<div class="post type-post hentry category-sea tag-port"><h1>{TITLE}</h1><div><a href="/ann">Ann Lee</a></div>'
            f'{TEXT}<div>In: <a href="/c/sea" rel="category tag">Sea</a></div><div><a href="/feed">RSS 2.0</a></div></div>'
        ),
        {"headline": TITLE, "sections": ["Sea"], "keywords": []},
    ),
    "a builder of pages": (
        (
            f'<div class="entry-content"><h1 class="entry-title">{TITLE}</h1><p> by <a rel="author" href="/ann">Ann Lee</a> | '
            '<span class="published">Nov 23, 2026</span> | <a href="/c" rel="category tag">Harbour</a> | 0 comments</p>'
            f"<div class='text'>{TEXT}</div></div>"
        ),
        {**FACTS, "published": DAY, "sections": ["Harbour"]},
    ),
}


@pytest.mark.cases("name", BODIES)
def test_marks_and_links(name: str) -> None:
    body, expected = BODIES[name]
    assert said(page(body), expected) == expected


# Lines -----------------------------------------------------------------------------------------


LINES = {
    "below the headline": (
        (
            f"<article><h1>{TITLE}</h1><div><a>Ann Lee</a><span> · </span><span>2 min read</span> <span>Nov 23, 2026</span>"
            f"</div>{TEXT}</article>"
        ),
        {**FACTS, "published": DAY},
    ),
    "outside of the story": (
        (
            f"<header><h1>{TITLE}</h1><div>By Ann Lee</div><div><time datetime='2026-11-23T18:04+01:00'>Monday</time></div>"
            f"</header><div>Share on Facebook</div><article>{TEXT}</article>"
        ),
        FACTS,
    ),
    "a subhead": (
        f"<article><h1>{TITLE}</h1><h3 class='subtitle'>Ferries wait until Wednesday</h3>{TEXT}</article>",
        {"headline": TITLE, "subhead": "Ferries wait until Wednesday", "body": STORY},
    ),
    "a name that its element tells": (
        f"<h1>{TITLE}</h1><p>Harbour <span class='news-list-author'>By Ann Lee</span></p><div>{TEXT}</div>",
        {"headline": TITLE, "bylines": ["Ann Lee"]},
    ),
    "above the headline, in the story": (
        (
            f"<nav>Home</nav><div class='news-detail'><span>23.11.2026 17:04</span><h3>{TITLE}</h3>{TEXT}"
            "<p>Author: Ann Lee</p></div>"
        ),
        {"headline": TITLE, "published": TIME},
    ),
    "points of the story above it stay": (
        (
            f"<article><h1>{TITLE}</h1><p>In brief:</p><ul><li>The harbour is closed until further notice.</li></ul>{TEXT}"
            "</article>"
        ),
        {"body": ["In brief:", "The harbour is closed until further notice.", *STORY]},
    ),
}


@pytest.mark.cases("name", LINES)
def test_lines_about_the_story(name: str) -> None:
    body, expected = LINES[name]
    assert said(page(body), expected) == expected


# Pictures and related stories ----------------------------------------------------------------


@pytest.mark.cases(
    "shown",
    [
        '<figure><img src="a.jpg"><figcaption>Barges <span class="caption__credit">Bo Diaz</span></figcaption></figure>',
        '<figure><img src="a.jpg"><figcaption>Barges <cite>Bo Diaz</cite></figcaption></figure>',
        '<figure><img src="a.jpg"><figcaption>Barges<i itemprop="copyrightHolder">Bo Diaz</i></figcaption></figure>',
        '<figure><img src="a.jpg"><figcaption>Barges</figcaption><div class="image-credit">Bo Diaz</div></figure>',
        '<div class="media"><img src="a.jpg"><div class="image-caption">Barges</div><p class="photo-credit">Bo Diaz</p></div>',
        (
            '<dl class="wp-caption"><dt><img src="a.jpg"></dt><dd class="wp-caption-dd">Barges</dd><dd class="credit">Bo Diaz'
            "</dd></dl>"
        ),
        (
            '<table><tr><td><img src="a.jpg"></td></tr><tr><td class="caption">Barges <small class="credit">Bo Diaz</small></td>'
            "</tr></table>"
        ),
        '<amp-img src="a.jpg"></amp-img><figcaption>Barges <span class="credit">Bo Diaz</span></figcaption>',
        '<div><img src="a.jpg"><div class="image-box__caption">Barges</div><i class="image-box__author">Bo Diaz</i></div>',
        '<div><img src="a.jpg"><p class="article--media--title">Barges</p><p class="image--author">Bo Diaz</p></div>',
        '<figure><div><img src="a.jpg"></div><p>Barges</p><p class="credit">Bo Diaz</p></figure>',
        '<figure><button><img src="a.jpg"></button><div class="Caption_a1">Barges <em class="credit">Bo Diaz</em></div></figure>',
        (
            '<ul><li><figure><img src="/1x1.gif" data-original="a.jpg"><figcaption>Barges <small>Bo Diaz</small></figcaption>'
            "</figure></li></ul>"
        ),
    ],
)
def test_captions_and_credits_as_sites_have_them(shown: str) -> None:
    article = nf.read(nf.Source(page(f"<article><p>{STORY[0]}</p>{shown}<p>{STORY[1]}</p></article>").encode()), "html")
    kinds = [type(block) for block in article.body]
    media = [block for block in article.body if isinstance(block, nf.Media)]
    assert kinds == [nf.Paragraph, nf.Media, nf.Paragraph]
    assert [(media_item.href, nf.plain(media_item.caption), media_item.credit) for media_item in media] == [
        ("a.jpg", "Barges", "Bo Diaz")
    ]


@pytest.mark.cases(
    ("shown", "caption", "credit", "more"),
    [
        ('<div><img src="a.jpg"><h1>Barges</h1><p>Photo: Bo Diaz</p></div>', "Barges", "Photo: Bo Diaz", []),
        ('<div><b><img src="a.jpg"></b><p><b>Barges</b></p><p>Bild: Bo</p></div>', "Barges", "Bild: Bo", []),
        ('<p><img src="a.jpg"></p><p>Foto: Bo Diaz</p>', "", "", ["Foto: Bo Diaz"]),
        ('<img src="a.jpg" alt="Barges adrift"><div><span>Barges adrift</span></div>', "Barges adrift", "", []),
        ('<figure><img src="a.jpg"><p>Barges</p></figure>', "Barges", "", []),
        ('<div><img src="a.jpg"><p>Image: Bo</p><p>All is well.</p></div>', "", "", ["Image: Bo", "All is well."]),
        (f'<div><img src="a.jpg">{TEXT * 2}<p>Photo: Bo</p></div>', "", "", [*STORY, *STORY, "Photo: Bo"]),
    ],
    ids=["label", "label-of-a-language", "apart", "alt", "figure", "above-text", "text"],
)
def test_captions_without_names(shown: str, caption: str, credit: str, more: list[str]) -> None:
    page = f"<html><body><article><h1>{TITLE}</h1>{shown}{TEXT}</article></body></html>"
    article = nf.read(nf.Source(page.encode()), "html")
    media = [block for block in article.body if isinstance(block, nf.Media)]
    assert [(nf.plain(media_item.caption), media_item.credit) for media_item in media] == [(caption, credit)]
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == [*more, *STORY]


@pytest.mark.cases(
    ("told", "title"),
    [
        ("<p><b>Read more: <a href='/2'>Council votes on the wall</a></b></p>", "Read more"),
        ("<h3>Related</h3><ul><li><a href='/2'>Council votes on the wall</a></li></ul>", "Related"),
        ("<ul><li><a href='/2'>Council votes on the wall</a></li></ul>", ""),
    ],
)
def test_related_stories_are_no_text(told: str, title: str) -> None:
    article = nf.read(nf.Source(page(f"<article><p>{STORY[0]}</p>{told}<p>{STORY[1]}</p></article>").encode()), "html")
    assert article.body[1] == nf.Related([nf.RelatedLink("Council votes on the wall", "/2")], title)


@pytest.mark.cases(
    "shown",
    [
        "<div class='t'><h3><a href='/{0}'>{0}: Council votes on the wall</a></h3><p>The wall, at last.</p></div>",
        "<a href='/{0}'><h4>{0}: Council votes on the wall</h4><p>The wall, at last.</p></a>",
    ],
)
def test_what_shows_other_pages_is_no_story(shown: str) -> None:
    others = "<h2>You might like</h2>" + "".join(shown.format(number) for number in range(3))
    assert facts(page(f"<article><h1>{TITLE}</h1>{TEXT}{others}</article>"))["body"] == STORY


def test_a_list_of_things_that_are_links_is_a_story() -> None:
    things = "".join(
        f"<div><h3><a href='/{number}'>{number}: A lamp for the pier at night</a></h3>{STORY[0]}</div>"
        for number in range(9)
    )
    assert len(facts(page(f"<article><h1>{TITLE}</h1><p>{STORY[0]}</p>{things}</article>"))["body"]) == 19


def test_a_long_heading_below_the_headline_is_a_subhead() -> None:
    found = facts(page(f"<article><h1>{TITLE}</h1><h2>{STORY[0]}</h2>{TEXT}</article>"))
    assert (found["subhead"], found["body"]) == (STORY[0], STORY)


DECK = "Pilots say that the port should have sent its ships out to sea on Sunday, when the warning came"


def test_under_a_long_deck_stands_who_signs_and_when() -> None:
    lines = "<p>Ann Lee</p><p>Published Nov 23, 2026 17:04</p><p>Share</p>"
    found = facts(page(f"<article><h1>{TITLE}</h1><p>{DECK}</p>{lines}{TEXT}</article>"))
    assert {name: found[name] for name in FACTS} == FACTS
    assert found["subhead"] == DECK


def test_a_first_paragraph_above_a_short_one_is_no_deck() -> None:
    first, *rest = [f"<p>{block}</p>" for block in STORY]
    found = facts(page(f"<article><h1>{TITLE}</h1>{first}<p>Nobody died.</p>{''.join(rest)}</article>"))
    assert found["body"] == [STORY[0], "Nobody died.", *STORY[1:]]


def test_who_signs_is_no_paragraph_though_the_story_names_them() -> None:
    names = "<p>Ann Lee</p><p>“I was there,” said Ann Lee.</p>"
    assert facts(page(f"<article><h1>{TITLE}</h1>{names}{TEXT}</article>"))["body"][0] == "“I was there,” said Ann Lee."


def test_line_breaks_between_long_sentences_part_paragraphs() -> None:
    assert facts(page(f"<div>{'<br>'.join(STORY)}</div>"))["body"] == STORY


def test_many_comments_are_no_story() -> None:
    comments = "".join(
        f"<p>{number}: The council had years to build the wall, and did nothing.</p>" for number in range(9)
    )
    body = f"<div><h1>{TITLE}</h1><div>{TEXT}</div><div class='discussion'>{comments}</div></div>"
    assert facts(page(body))["body"] == STORY


def test_a_copy_of_the_wayback_machine() -> None:
    archive = "https://web.archive.org/web/20261124000000"
    head = f'<link rel="canonical" href="{archive}/https://tide.example/1">'
    bar = "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div>About this capture</div><!-- END WAYBACK TOOLBAR INSERT -->"
    found = nf.read(
        nf.Source(
            page(f"{bar}<h1>{TITLE}</h1>{TEXT}<img src='/web/20261124im_/https://t.example/a.jpg'>", head).encode()
        ),
        "html",
    )
    assert found.identifiers[0].value == "https://tide.example/1"
    assert [block.href for block in found.body if isinstance(block, nf.Media)] == ["https://t.example/a.jpg"]


# Data ------------------------------------------------------------------------------------------


DATA = {
    "names with a prefix": (
        {"@type": "schema:NewsArticle", "schema:headline": "High tide", "schema:author": {"schema:name": "Ann Lee"}},
        {"headline": "High tide", "bylines": ["Ann Lee"]},
    ),
    "several authors in one name": (
        {"@type": "NewsArticle", "headline": TITLE, "author": {"name": "Ann Lee, Bo Diaz and Cy Poe"}},
        {"bylines": ["Ann Lee", "Bo Diaz", "Cy Poe"]},
    ),
    "an author with what she is": (
        {"@type": "NewsArticle", "headline": TITLE, "author": {"name": "Ann Lee, Mayor of Eastmole"}},
        {"bylines": ["Ann Lee, Mayor of Eastmole"]},
    ),
    "several authors of one name": (
        {"@type": "NewsArticle", "headline": TITLE, "author": {"name": ["Ann Lee", "Bo Diaz"]}},
        {"bylines": ["Ann Lee", "Bo Diaz"]},
    ),
    "a byline": (
        {"@type": "NewsArticle", "headline": TITLE, "author": {"name": "By Ann Lee and Bo Diaz"}, "keywords": "a;b"},
        {"bylines": ["Ann Lee", "Bo Diaz"], "keywords": ["a", "b"]},
    ),
    "seconds since 1970": (
        {"@type": "NewsArticle", "headline": TITLE, "datePublished": 1795453440},
        {"published": TIME},
    ),
    "a page that is more than its address": (
        {
            "@type": "NewsArticle",
            "headline": TITLE,
            "mainEntityOfPage": {"@id": "https://t.example/1", "relatedLink": ["/2"]},
        },
        {"url": "https://t.example/1"},
    ),
    "pages": (
        {
            "@type": "NewsArticle",
            "headline": TITLE,
            "mainEntityOfPage": [{"@type": "WebPage", "@id": "https://t.example/1"}],
        },
        {"url": "https://t.example/1"},
    ),
    "a recipe": (
        {"@type": "Recipe", "name": "Fish soup", "author": {"name": "Ann Lee"}, "datePublished": "2026-11-23"},
        {"headline": "Fish soup", "bylines": ["Ann Lee"], "published": DAY},
    ),
    "a page": (
        {"@type": "WebPage", "name": "Tide", "datePublished": "2026-11-23"},
        {"headline": TITLE, "published": DAY},
    ),
    "a claim": (
        {"@type": "ClaimReview", "claimReviewed": "It fell.", "datePublished": "2026-11-23"},
        {"published": DAY},
    ),
}


@pytest.mark.cases("name", DATA)
def test_data_of_pages(name: str) -> None:
    value, expected = DATA[name]
    head = f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **value})}</script>'
    assert said(page(f"<h1>{TITLE}</h1>{TEXT}", head), expected) == expected


def test_a_text_in_data_that_is_escaped_html() -> None:
    told = "".join(f"&lt;p&gt;{block}&lt;/p&gt;" for block in STORY)
    value = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": told})
    assert facts(page("", f'<script type="application/ld+json">{value}</script>'))["body"] == STORY


@pytest.mark.cases(
    ("printed", "body", "told"),
    [
        ("<div><div>Home Prices Docs Login</div></div>", STORY, ""),
        (f"<h1>{TITLE}</h1><p>{STORY[0]} {STORY[1]}</p>", [f"{STORY[0]} {STORY[1]}"], ""),
        (f"<h1>{TITLE}</h1><p>{STORY[0]} So it was told.</p>", [f"{STORY[0]} So it was told."], "the text in the data of the page, of "),
    ],
)  # fmt: skip
def test_a_text_in_data_that_is_longer_than_that_of_the_page(printed: str, body: list[str], told: str) -> None:
    value = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": STORY})
    report = nf.Report()
    assert facts(page(printed, f'<script type="application/ld+json">{value}</script>'), report)["body"] == body
    assert told in "\n".join(map(str, report))
    assert bool(report.losses) == bool(told)


@pytest.mark.cases("printed", [2, 3])
@pytest.mark.cases("joined", ["\n\n", " "], ids=["paragraphs", "one"])
@pytest.mark.cases("cut", [0, 40])
def test_of_a_page_that_prints_the_beginning_the_data_tell_the_rest(printed: int, joined: str, cut: int) -> None:
    whole = [*STORY, *[f"{block} So it was told." for block in STORY]]
    told = [*whole[:printed], *([f"{whole[printed][:cut]} …"] if cut else [])]
    value = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": joined.join(whole)})
    report = nf.Report()
    shown = f"<h1>{TITLE}</h1><div>{''.join(f'<p><b>{block[:4]}</b>{block[4:]}</p>' for block in told)}</div>"
    article = nf.read(page(shown, f'<script type="application/ld+json">{value}</script>').encode(), report=report)
    rest = whole[printed:] if joined != " " else [" ".join(whole[printed:])]
    assert [nf.plain(block.content) for block in article.body] == [*whole[:printed], *rest]
    assert article.body[0].content[0].marks == (nf.Style.STRONG,)
    assert not report.losses


def _with_data(told: list[str], shown: str) -> tuple[list[nf.Block], nf.Report]:
    value, report = {"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n\n".join(told)}, nf.Report()
    data = f'<script type="application/ld+json">{json.dumps(value)}</script>'
    return [*nf.read(page(f"<h1>{TITLE}</h1><div>{shown}</div>", data).encode(), report=report).body], report


def test_lists_and_headings_that_both_the_page_and_its_data_have_are_there_once() -> None:
    points, more = ["Barges are adrift", "Ships wait"], [f"{block} So it was told." for block in STORY]
    shown = f"<p>{STORY[0]}</p><h2>What now</h2><ul><li>{points[0]}</li><li>{points[1]}</li></ul>"
    blocks, report = _with_data([STORY[0], "What now", *points, *more], shown)
    assert [nf.plain(block.content) for block in blocks if isinstance(block, nf.Paragraph)] == [STORY[0], *more]
    assert (len(blocks), report.losses) == (len(more) + 3, ())


def test_a_paragraph_cut_off_amid_a_number_is_whole() -> None:
    cut = "The port, which had closed on Monday, says that the water has risen by 3."
    told = [STORY[0], f"{cut}5 metres since.", *STORY[1:]]
    blocks, _ = _with_data(told, f"<p>{STORY[0]}</p><p>{cut}</p>")
    assert [nf.plain(block.content) for block in blocks] == told


def test_a_list_that_the_data_do_not_tell_is_no_beginning_of_what_they_do() -> None:
    points = "".join(f"<li>Barge number {at} of all those that are adrift</li>" for at in range(5))
    blocks, report = _with_data([*STORY, *STORY], f"<ul>{points}</ul>")
    assert (len(blocks), len(report.losses)) == (1, 1)


# Scripts -----------------------------------------------------------------------------------------


ANS = {
    "type": "story",
    "version": "0.10.9",
    "headlines": {"basic": TITLE},
    "display_date": "2026-11-23T17:04:00Z",
    "credits": {"by": [{"type": "author", "name": "Ann Lee"}]},
    "content_elements": [{"type": "text", "content": block} for block in STORY],
}
NODE = {"title": TITLE, "author": {"name": "Ann Lee"}, "publishedAt": "2026-11-23T17:04:00Z"}
RUNS = {
    "type": "doc",
    "content": [{"type": "paragraph", "content": [{"type": "text", "text": block}]} for block in STORY],
}


def handed(value: object) -> str:
    return f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"pageProps": value}})}</script>'


SCRIPTS = {
    "ANS": f"<script>window.Fusion=window.Fusion||{{}};Fusion.globalContent={json.dumps(ANS)};Fusion.x=1</script>",
    "HTML": handed({"article": {**NODE, "body": TEXT}, "more": [{"title": "Other", "excerpt": "Other text."}]}),
    "paragraphs": handed({**NODE, "paragraphs": [{"type": "paragraph", "text": block} for block in STORY]}),
    "an editor's": handed({**NODE, "content": RUNS}),
    "a variable": f"<script>window.__STATE__ = JSON.parse({json.dumps(json.dumps({**NODE, 'html': TEXT}))});</script>",
}


@pytest.mark.cases("name", SCRIPTS)
def test_a_story_in_what_a_page_holds_for_its_program(name: str) -> None:
    shell = page(f'<div id="root"><h1>{TITLE}</h1><div>Loading…</div></div>{SCRIPTS[name]}')
    assert said(shell, FACTS) == FACTS


def test_pictures_and_headings_in_what_a_page_holds_for_its_program() -> None:
    file = {"url": "https://tide.example/q.jpg", "alt": "A quay"}
    parts = [
        *({"type": "p", "html": block} for block in STORY[:2]),
        {"type": "image", "image": file, "caption": "The <i>quay</i>", "credit": "Bo Roe"},
        {"type": "h2", "text": "Afterwards"},
        {"type": "image", "src": "javascript:0"},
        {"type": "image", "caption": ""},
        {"type": "embed", "value": "a1"},
        {"type": "text-with-image", "url": file["url"], "html": STORY[2]},
    ]
    shell = page(f"<div><h1>{TITLE}</h1></div>{handed({**NODE, 'body': parts})}")
    assert nf.read(nf.Source(shell.encode()), "html").body == (
        *map(nf.Paragraph, STORY[:2]),
        nf.Media(file["url"], caption="The quay", credit="Bo Roe", alt="A quay"),
        nf.Heading("Afterwards"),
        nf.Media(file["url"]),
        nf.Paragraph(STORY[2]),
    )


def test_a_page_that_shows_its_story_is_not_looked_for_another() -> None:
    other = handed({"title": TITLE, "body": "Another story. " * 40})
    report = nf.Report()
    assert facts(page(f"<h1>{TITLE}</h1>{TEXT}{other}"), report)["body"] == STORY


@pytest.mark.cases(
    "data",
    [
        '<!-- {"@type": "NewsArticle", "headline": "High tide"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "High tide",}\n//]]>',
        '{"@type": "NewsArticle", /* of 1 */ "headline": "High tide", "url": "https://tide.example//1"}',
        '{"@type": "WebSite", "name": "Tide"} {"@type": "NewsArticle", "headline": "High tide"};',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;High tide&quot;}",
        f"{{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;x&quot;: &quot;&#{'9' * 5000};&quot;, &quot;headline&quot;: &quot;High tide&quot;}}",
        '{"@type": "NewsArticle", "description": "The "tide", he said", "headline": "High tide"}',
        r'{"@type": "NewsArticle", "description": "It\'s \a \"tide\" \u0041", "headline": "High tide"}',
    ],
)
def test_data_that_are_not_quite_json(data: str) -> None:
    assert facts(page(TEXT, f'<script type="application/ld+json">{data}</script>'))["headline"] == "High tide"


# Bytes -----------------------------------------------------------------------------------------


@pytest.mark.cases(
    ("declared", "encoding", "word"),
    [
        ("gb2312", "gbk", "朱镕基访问东港"),
        ("Shift_JIS", "cp932", "①嵐で東港閉鎖～"),
        ("euc-kr", "cp949", "똠방각하 동항 폐쇄"),
        ("iso-8859-9", "cp1254", "Fırtına “limanı” kapattı"),
        ("x-sjis", "cp932", "嵐で東港閉鎖"),
        ("iso-8859-1", "utf-8", "Flut größer, Köln überschwemmt"),
        ("utf-16", "utf-8", "Flut größer"),
        ("utf-8", "cp1252", "Flut größer, Köln überschwemmt"),
    ],
)
def test_encodings_are_those_of_browsers(declared: str, encoding: str, word: str) -> None:
    head = "<!-- " + "x" * 5000 + f' --><meta charset="{declared}">'
    text = page(f"<h1>{word}</h1><p>{word}</p>", head, lang="")
    assert facts(text.encode(encoding))["headline"] == word


def test_an_encoding_that_xml_declares() -> None:
    text = f'<?xml version="1.0" encoding="windows-1251"?>{page("<h1>Шторм закрыл порт</h1>")}'
    assert facts(text.encode("cp1251"))["headline"] == "Шторм закрыл порт"


def test_an_encoding_that_nobody_says() -> None:
    text = page(
        "<h1>Шторм закрыл порт</h1>" + "<p>Порт закрыли в понедельник: шторм сорвал три баржи.</p>" * 3, lang=""
    )
    assert facts(text.encode("cp1251"))["headline"] == "Шторм закрыл порт"


@pytest.mark.cases(("head", "encoding"), [("", "utf-8"), ('<meta charset="gbk">', "gbk")])
def test_a_few_broken_characters_are_told_and_do_no_harm(head: str, encoding: str) -> None:
    text = page("<h1>东港码头周一关闭</h1><p>前往外岛的渡轮周三之前不会开航</p>", head, lang="").encode(encoding)
    report = nf.Report()
    assert facts(text.replace(b"</p>", b"\xff</p>"), report)["headline"] == "东港码头周一关闭"
    assert [loss.why for loss in report.losses][:1] == [
        f"characters that are broken {'utf-8' if encoding == 'utf-8' else 'gb18030'} are left out: 1"
    ]


def test_a_broken_character_behind_a_mark_is_told() -> None:
    report = nf.Report()
    page = b"\xef\xbb\xbf<html><body><h1>Ferry late</h1><p>The caf\xff is open, and the ferry sails.</p></body></html>"
    assert "caf\ufffd" in nf.read(page, "html", report=report).text
    assert "characters that are broken utf-8 are left out: 1" in [loss.why for loss in report.losses]


# What servers hand to programs in ways of their own ---------------------------------------------


_ARTICLE = {"title": TITLE, "author": {"name": "Ann Lee"}, "publishedAt": "2026-11-23T17:04:00Z"}
_ROWS = f'1:I["a.js"]\n2:T{len(TEXT.encode()):x},{TEXT}3:["$","$L4",null,{json.dumps({"article": _ARTICLE | {"body": "$2"}})}]\n'
_PLACES = [["Reactive", 1], {"data": 2}, {"article": 3}, {"title": 4, "author": 5, "published": 7, "body": 8}, TITLE,
           {"name": 6}, "Ann Lee", "2026-11-23T17:04:00Z", TEXT]  # fmt: skip
_APOLLO = {
    "ROOT_QUERY": {"article": {"__ref": "Article:1"}},
    "Article:1": _ARTICLE | {"author": {"__ref": "Author:1"}, "body": TEXT},
    "Author:1": {"name": "Ann Lee"},
}
_ISLAND = {
    "article": [
        0,
        {
            "title": [0, TITLE],
            "author": [0, {"name": [0, "Ann Lee"]}],
            "publishedAt": [3, "2026-11-23T17:04:00.000Z"],
            "paragraphs": [1, [[0, {"text": [0, block]}] for block in STORY]],
        },
    ]
}
HANDED = {
    "an island": f'<astro-island client="only" props="{escape(json.dumps(_ISLAND))}"></astro-island>',
    "flight": "".join(
        f"<script>self.__next_f.push({json.dumps([1, part])})</script>" for part in (_ROWS[:90], _ROWS[90:])
    ),
    "places": f'<script type="application/json" id="__NUXT_DATA__">{json.dumps(_PLACES)}</script>',
    "references": f"<script>window.__APOLLO_STATE__={json.dumps(_APOLLO)};</script>",
    "texts": "<script>window.__STATE__ = JSON.parse("
    f"{json.dumps(json.dumps({'page': _ARTICLE | {'paragraphs': [{'text': block} for block in STORY]}}))})</script>",
    "javascript": f"<script>window.__NUXT__={{state:{{on:!0,off:void 0,at:new Date(0,1),n:-.5}},data:[{{title:{json.dumps(TITLE)},"
    f"'author':{{name:'Ann \\x4cee'}},publishedAt:\"2026-11-23T17:04:00Z\",body:{json.dumps(TEXT)},}}]}};</script>",
    "function": "<script>window.__NUXT__=(function(a,b,c){b.title=a;b.author={name:c};"
    'b["publishedAt"]="2026-11-23T17:04:00Z";return {layout:"default",data:[{article:b}]}}'
    f'({json.dumps(TITLE)},{{body:{json.dumps(TEXT)}}},"Ann Lee"));</script>',
    "in a text": f'<script type="application/json">{json.dumps({"status": 200, "body": json.dumps(_ARTICLE | {"body": TEXT})})}</script>',
    "of Angular": '<script id="app-state" type="application/json">'
    + json.dumps({"G.1": {"body": _ARTICLE | {"body": TEXT}}}, ensure_ascii=False).replace('"', "&q;")
    + "</script>",
}


@pytest.mark.cases("scripts", HANDED.values(), ids=HANDED)
def test_a_story_that_only_a_program_shows(scripts: str) -> None:
    assert said(page(f'<div id="app"></div>{scripts}'), FACTS) == FACTS


@pytest.mark.parametrize(
    "scripts",
    [
        f"<script>self.__next_f.push({json.dumps([1, '1:Tfffffff,' + 'x' * 5000 + ' '])})</script>",
        f"<script>self.__next_f.push({json.dumps([1, '1:T1388,' + 'x ' * 2500 + '2:' + json.dumps({'body': ['$1'] * 20_000}) + chr(10)])})</script>",
        f'<script id="__NUXT_DATA__">{json.dumps([{"a": 1}, {"body": 2}, [3] * 20_000, [4] * 20_000, "x " * 500])}</script>',
        f"<script>window.s={json.dumps({'a': {'body': [{'__ref': 'b'}] * 20_000}, 'b': {'text': 'x ' * 5000}})}</script>",
        f'<astro-island props="{escape(json.dumps({"body": [1, [[]] * 20_000], "text": [0, [9]]}))}"></astro-island>',
        f'<astro-island props="{"[0,{&quot;body&quot;:" * 500}"></astro-island>',
        '<script>self.__next_f.push([1,"1:[")</script><script>self.__next_f.push([])</script>',
        f"<script>s=(function(a,b){{a.body=[{'b,' * 20_000}];b.body=[{'a,' * 20_000}];return a}}({{}},{{}}))</script>",
        f"<script>s=(function(a){{return {'{body:[' * 500}a</script><script>s=(function({'a,' * 50_000}</script>",
    ],
)
def test_references_do_not_make_a_page_grow(scripts: str) -> None:
    assert len(facts(page(f"<h1>{TITLE}</h1>{scripts}"))["body"]) < 25_000


@pytest.mark.cases(
    "told",
    [
        [{"type": "paragraph", "children": [{"text": block}]} for block in STORY],
        {"blocks": [{"type": "paragraph", "data": {"text": block}} for block in STORY]},
        {
            "type": "doc",
            "content": [{"type": "paragraph", "content": [{"type": "text", "text": block}]} for block in STORY],
        },
        {"root": {"children": [{"type": "paragraph", "children": [{"text": block}]} for block in STORY]}},
    ],
    ids=["slate", "editorjs", "prosemirror", "lexical"],
)
def test_what_an_editor_has_written_as_a_text_is_read_as_what_it_is(told: Any) -> None:
    for content in (told, json.dumps(told)):
        state = json.dumps({"article": {"title": TITLE, "author": "Ann Lee", "content": content}})
        shown = page(f'<div></div><script type="application/json">{state}</script>')
        article = nf.read(shown.encode(), "html")
        assert (nf.plain(article.headline), [byline.name for byline in article.bylines]) == (TITLE, ["Ann Lee"])
        assert [nf.plain(block.content) for block in article.body] == STORY


@pytest.mark.cases("told", ['{{"We go," they said.}} {} {{end}}', "[[Eastmole]] {} [[Sea]]"])
def test_a_text_that_only_looks_like_json_is_text(told: str) -> None:
    text = told.format(" ".join(STORY))
    state = json.dumps({"article": {"title": TITLE, "body": text}})
    shown = page(f'<div></div><script type="application/json">{state}</script>')
    assert nf.read(shown.encode(), "html").text == text


@pytest.mark.cases(("half", "shown"), [(r"\ud83d", "\ufffd"), (r"\udea2", "\ufffd"), (r"\ud83d\udea2", "🚢")])
@pytest.mark.cases("names", ['{{"title":"{}","body":"{}"}}', '{{title:"{}",body:"{}"}}'], ids=["json", "javascript"])
def test_half_a_character_in_what_a_page_holds_for_its_program(names: str, half: str, shown: str) -> None:
    told = json.dumps(" ".join(STORY))[1:-1]
    script = f"<script>window.s={names.format(TITLE, f'{told} {half}')};</script>"
    story = nf.read(f"<title>{TITLE}</title><div></div>{script}".encode(), "html")
    assert story.text == f"{' '.join(STORY)} {shown}"


@pytest.mark.cases("title", ["$5 million for the port", "Port closed"])
def test_a_text_that_begins_with_a_dollar_sign_and_a_date_are_marked_in_what_next_pushes(title: str) -> None:
    row = {"title": title.replace("$", "$$"), "publishedAt": "$D2026-11-23T17:04:00.000Z", "body": TEXT}
    pushed = json.dumps([1, f"1:{json.dumps({'article': row})}\n"])
    shown = page(f'<div id="app"></div><script>self.__next_f.push({pushed})</script>')
    article = nf.read(shown.replace(TITLE, title).encode(), "html")
    assert (nf.plain(article.headline), str(article.published)) == (title, "2026-11-23 17:04:00+00:00")


# Around the story ----------------------------------------------------------------------------


def body_of(body: str, head: str = "") -> list[nf.Block]:
    return [*nf.read(nf.Source(page(f"<article><h1>{TITLE}</h1>{body}</article>", head).encode()), "html").body]


def test_a_kicker_above_the_headline() -> None:
    text = page(f'<article><p class="surtitre">Weather</p><h1>{TITLE}</h1>{TEXT}</article>')
    assert nf.plain(nf.read(nf.Source(text.encode())).kicker) == "Weather"


def test_a_headline_may_be_the_first_line_of_a_paragraph() -> None:
    menu = "<td><font><a href=/>Home</a><br><a href=/n>News</a></font></td>"
    text = (
        f"<td><font size=5><b>{TITLE}</b></font><br><i>By Ann Lee<br>November 23, 2026</i><p>{'<p>'.join(STORY)}</td>"
    )
    end = "<p><center><a href=/>Back to front page</a></center>"
    expected = FACTS | {"published": DAY}
    assert said(page(f"<table><tr>{menu}{text}</tr></table>{end}"), expected) == expected


def test_lines_around_adverts_and_links_below_the_story_are_left_out() -> None:
    first, *rest = [f"<p>{block}</p>" for block in STORY]
    below = '<hr><table><tr><td><a href="m">E-mail this</a> | <a href="p">Print</a></td></tr></table>'
    found = body_of(f"{first}<p>— ADVERTISEMENT —</p>{''.join(rest)}{below}")
    assert [nf.plain(block.content) for block in found if isinstance(block, nf.Paragraph)] == STORY
    assert len(found) == len(STORY)


def test_a_link_to_a_story_may_have_its_label_in_it() -> None:
    found = body_of(f'{TEXT}<p><a href="/b">Read more: Council votes on a new sea wall</a></p>{TEXT}')
    assert nf.Related([nf.RelatedLink("Council votes on a new sea wall", "/b")], "Read more") in found


CAPTIONED = [
    '<figure><img src="/a.jpg"><div><figcaption>Barges</figcaption><p class="credit">Bo Ek</p></div></figure>',
    '<figure><span>Image</span><img src="/a.jpg"><figcaption>Barges <cite>Bo Ek</cite></figcaption></figure>',
    '<figure><img src="/a.jpg"><figcaption>Barges <b><i class="asset-byline">Bo Ek</i></b></figcaption></figure>',
    '<figure><img src="/a.jpg" class="img-share"><figcaption>Barges</figcaption><span class="credit">Bo Ek</span></figure>',
    (
        '<figure><img src="/a.jpg"><figcaption aria-hidden="true">Barges <i class="credit" aria-hidden="true">Bo Ek</i>'
        '<i aria-hidden="true">photo_camera</i></figcaption></figure>'
    ),
    (
        '<figure><img src="/a.jpg"><figcaption><span>Barges</span><span class="css-1"><span>Credit...</span><span>Bo Ek</span>'
        "</span></figcaption></figure>"
    ),
    '<figure><img src="/a.jpg"><figcaption>Barges <span><b>Credit</b>: Bo Ek</span></figcaption></figure>',
    '<div class="Slide"><img src="/a.jpg"><div class="Slide-description">Barges</div><b class="Slide-attribution">Bo Ek</b></div>',
]


@pytest.mark.cases("figure", CAPTIONED)
def test_captions_in_divisions(figure: str) -> None:
    shown = nf.Media("/a.jpg", caption="Barges", credit="Bo Ek")
    assert [block for block in body_of(figure + TEXT) if not isinstance(block, nf.Paragraph)] == [shown]
    assert len(body_of(figure + TEXT)) == len(STORY) + 1


@pytest.mark.cases(
    ("caption", "text", "credit"),
    [
        ("Barges <span>Credit: Bo Ek</span>", "Barges", "Credit: Bo Ek"),
        ("<span>TIDE</span>Barges", "TIDE Barges", ""),
        ("<span>H</span>MS Barge", "HMS Barge", ""),
        ("\u3000\u3000岸壁", "岸壁", ""),
        ("\xa0\xa0", "", ""),
        ('Barges <span class="attribution">Bo Ek</span>', "Barges", "Bo Ek"),
        ('A ferry <span aria-hidden="true">A ferry</span>', "A ferry", ""),
        ('<span class="sr-only">A ferry</span><span aria-hidden="true">A ferry</span>', "A ferry", ""),
        ('A boat of Bo Ek <b class="credit" aria-hidden="true">Bo Ek</b>', "A boat of Bo Ek", "Bo Ek"),
    ],
)
def test_words_of_a_caption(caption: str, text: str, credit: str) -> None:
    media = body_of(f'<figure><img src="/a.jpg"><figcaption>{caption}</figcaption></figure>{TEXT}')[0]
    assert media == nf.Media("/a.jpg", caption=text, credit=credit)


PROMPTS = [
    "The Tide newsletter is our guide to the harbour and its stories. Sign up here.",
    "CLICK HERE TO GET THE TIDE NEWS APP",
    "For the latest breaking news and stories from the harbour, sign up for our newsletter.",
]


def test_a_link_to_a_newsletter_is_no_related_story() -> None:
    link = '<p><a href="/n">Get the news of the harbour every morning: subscribe to our newsletter</a></p>'
    report = nf.Report()
    found = facts(page(f"<article><h1>{TITLE}</h1>{TEXT}{link}{TEXT}</article>"), report)
    assert found["body"] == STORY * 2
    assert any("subscribe" in remark.message for remark in report.remarks)
    titled = '<p>Related: <a href="/n">Newsletter editor fined for breaking news embargo</a></p>'
    assert isinstance(body_of(f"{TEXT}{titled}{TEXT}")[3], nf.Related)


@pytest.mark.cases("tag", ["p", "li"])
def test_what_a_site_says_to_its_readers_amid_a_story_is_left_out(tag: str) -> None:
    report = nf.Report()
    prompts = [f"<{tag}>{prompt}</{tag}>" for prompt in PROMPTS]
    said = "They had to sign up for the newsletter of the port to learn of it, said the master of a ferry."
    body = f"{TEXT}<p>{said}</p>{'<p>So it is.</p>'.join(f'<ul>{prompt}</ul>' if tag == 'li' else prompt for prompt in prompts)}"
    found = facts(page(f"<article><h1>{TITLE}</h1>{body}{TEXT}</article>"), report)["body"]
    assert said in found
    assert not {*PROMPTS} & {*found}
    assert {f"left out, as not part of the story: {prompt}" for prompt in PROMPTS} <= {
        remark.message for remark in report.remarks
    }


@pytest.mark.cases(
    ("below", "left"),
    [
        (["返回首页，查看更多", "责任编辑：李明", "阅读 (1234)"], []),
        (
            ["（完）", "责任编辑：王芳 SF012", "特别声明：以上文章内容仅代表作者本人观点，不代表本网观点或立场。"],
            ["（完）"],
        ),
        (
            ["他说，责任编辑：这个职位需要更多人手，渡轮公司将招聘五名编辑。"],
            ["他说，责任编辑：这个职位需要更多人手，渡轮公司将招聘五名编辑。"],
        ),
        (["委员会在特别声明中说，将继续调查渡轮停航一事。"], ["委员会在特别声明中说，将继续调查渡轮停航一事。"]),
    ],
)
def test_what_chinese_sites_put_below_a_story_is_not_part_of_it(below: list[str], left: list[str]) -> None:
    story = [
        f"渡轮公司表示，第{n}艘渡轮将于星期一恢复航行，船上载有面包、牛奶和邮件，岛上居民对此表示欢迎。"
        for n in "一二三"
    ]
    text = "".join(f"<p>{line}</p>" for line in [*story, *below])
    markup = f'<html lang="zh-CN"><body><h1>渡轮恢复航行</h1><article>{text}</article></body></html>'
    assert nf.read(markup.encode(), "html").text.split("\n\n") == [*story, *left]


def test_lines_and_subheadings_between_breaks_are_paragraphs() -> None:
    lines = f"{STORY[0]}<br>Storm of the year<br>{STORY[1]}"
    assert [nf.plain(block.content) for block in body_of(f"<p>{lines}</p>{TEXT}") if isinstance(block, nf.Paragraph)][
        :3
    ] == [STORY[0], "Storm of the year", STORY[1]]


def test_a_long_notice_of_rights_and_a_date_behind_the_story_are_none_of_it() -> None:
    data = '{"@type": "NewsArticle", "datePublished": "2026-11-23T17:04:00Z"}'
    head = f'<script type="application/ld+json">{data}</script>'
    notice = "© 2026 Tide News. All rights reserved. No part of this may be copied, sold or shown again without leave."
    for below in (f"<p>{notice}</p>", "<p>Published - November 23, 2026 05:04 pm</p>"):
        found = facts(page(f"<article><h1>{TITLE}</h1><p>By Ann Lee</p>{TEXT * 2}{below}</article>", head))
        assert found["body"] == STORY * 2


def test_who_said_a_quotation_may_stand_below_it() -> None:
    for name in ("quote-author", "pullquote__attribution", "zitat-autor"):
        found = body_of(f'{TEXT}<div><blockquote>Never!</blockquote> <p class="{name}">Mara Finch</p></div>{TEXT}')
        assert nf.Quote([nf.Paragraph("Never!")], "Mara Finch") in found
    inside = "<blockquote><p>Never!</p><footer>Mara Finch</footer></blockquote>"
    assert nf.Quote([nf.Paragraph("Never!")], "Mara Finch") in body_of(f"{TEXT}{inside}{TEXT}")
    beside = "<figure><blockquote>Never!</blockquote><figcaption><b>Mara</b><i>pilot</i></figcaption></figure>"
    (quote,) = [block for block in body_of(f"{TEXT}{beside}{TEXT}") if isinstance(block, nf.Quote)]
    assert nf.plain(quote.attribution) == "Mara pilot"


@pytest.mark.cases("name", ["speaker", "quote-by"])
def test_a_long_text_below_a_quotation_is_no_name(name: str) -> None:
    found = body_of(f'<blockquote>Why?</blockquote><p class="{name}">{STORY[0]} {STORY[1]}</p>{TEXT}')
    assert found[:2] == [nf.Quote([nf.Paragraph("Why?")]), nf.Paragraph(f"{STORY[0]} {STORY[1]}")]
    sentence = body_of(
        f'{TEXT}<div><blockquote>Why?</blockquote><b class="{name}">Ann</b> asked the pilots.</div>{TEXT}'
    )
    assert [nf.plain(block.content) for block in sentence[4:5] if isinstance(block, nf.Paragraph)] == [
        "Ann asked the pilots."
    ]
    shared = body_of(f'{TEXT}<blockquote><p>Why?</p><footer class="share"><a href="/s">Tweet</a></footer></blockquote>')
    assert shared[-1] == nf.Quote([nf.Paragraph("Why?")])


def test_a_table_of_one_cell_is_a_frame() -> None:
    box = "<table><tr><td><b>More:</b> <a href=/b>Council votes on a new sea wall</a></td></tr></table>"
    related = nf.Related([nf.RelatedLink("Council votes on a new sea wall", "/b")], "More")
    assert related in body_of(f"{TEXT}{box}{TEXT}")
    large = f"<table><tr><td>{'x<br>' * 200}</td><td>Votes</td></tr></table>"
    assert isinstance(body_of(f"{TEXT}{large}{TEXT}")[3], nf.Table)
    inner = "<table><tr><td>A</td><td>1</td></tr></table>"
    framed = f"<table><colgroup><col></colgroup><tfoot><tr><td>{inner}</td></tr></tfoot></table>"
    assert nf.Table([[["A"], ["1"]]]) in body_of(f"{TEXT}{framed}{TEXT}")


def test_a_place_in_an_element_of_its_own_is_that_of_the_dateline() -> None:
    stamp = '<p><span class="location-stamp">Eastmole</span>'
    article = nf.read(nf.Source(page(f"<h1>{TITLE}</h1>{stamp}{STORY[0]}</p>{TEXT}").encode()), "html")
    assert article.text.startswith("Eastmole – The harbour")
    assert not article.bylines


@pytest.mark.cases(
    "text",
    [
        '会議は<i class="location">東京</i>で<time>3月12日</time>に開かれた。',
        '회의는 <i class="location">서울</i>에서 <time>3월 12일</time>에 열렸다.',
        'On the <time>2</time>nd, <i class="location">Molo</i>bound ferries sail.',
    ],
)
def test_an_ending_behind_a_place_or_a_time_is_of_the_word(text: str) -> None:
    found = body_of(f"{TEXT}<p>{text.replace('i>', 'span>').replace('<i ', '<span ')}</p>")[-1]
    assert isinstance(found, nf.Paragraph)
    assert nf.plain(found.content) == re.sub("<[^<>]*>", "", text)


def test_points_above_a_story_are_a_list_and_no_deck() -> None:
    points = ["Three barges are adrift in the port", "Ferries to the islands stay in their berths", "Divers wait"]
    items = "".join(f"<li>{point}</li>" for point in points)
    article = nf.read(nf.Source(page(f"<article><h1>{TITLE}</h1><ul>{items}</ul>{TEXT}</article>").encode()), "html")
    assert article.body[0] == nf.List([[nf.Paragraph(point)] for point in points])
    assert not article.subhead


def test_a_place_before_a_few_words_is_a_word() -> None:
    items = "".join(f'<li><span class="location">{item}</span>Closed</li>' for item in ("Molo", "Eastmole"))
    assert nf.List([[nf.Paragraph("Molo Closed")], [nf.Paragraph("Eastmole Closed")]]) in body_of(
        f"{TEXT}<ul>{items}</ul>{TEXT}"
    )


def test_a_time_is_a_word() -> None:
    found = body_of(
        f"{TEXT}<ul><li><time>12.00</time>The mayor speaks</li><li>At <time>11.00</time>, divers</li></ul>{TEXT}"
    )
    items = [nf.plain(each.content) for block in found if isinstance(block, nf.List) for (each,) in block.items]
    assert items == ["12.00 The mayor speaks", "At 11.00, divers"]


def test_the_parts_of_a_dateline_are_words() -> None:
    opening = '<cite class="source"><span class="source__location">Eastmole</span><span>Tide</span> — </cite>'
    first = body_of(f"<div>{opening}<p>{STORY[0]}</p></div>{TEXT}")[0]
    assert isinstance(first, nf.Paragraph)
    assert nf.plain(first.content).startswith("Eastmole Tide — The harbour")


def test_a_line_below_a_picture_may_be_its_credit() -> None:
    assert body_of(f'<p><img src="/a.jpg"></p><p class="photo-credit">Bo Ek</p>{TEXT}')[0] == nf.Media(
        "/a.jpg", credit="Bo Ek"
    )


@pytest.mark.cases("beside", ["", "<b><i>Photo: Bo Ek</i></b>"])
def test_a_caption_that_is_called_credit_is_one(beside: str) -> None:
    caption = '<figcaption class="credit">Bo Ek</figcaption>' if not beside else "<figcaption>Barges</figcaption>"
    shown = (
        nf.Media("/a.jpg", credit="Photo: Bo Ek", caption="Barges") if beside else nf.Media("/a.jpg", credit="Bo Ek")
    )
    figure = f'<figure><div><img src="/a.jpg"></div>{beside}{caption}</figure>'
    assert body_of(figure + TEXT) == [shown, *map(nf.Paragraph, STORY)]


def test_pictures_of_which_one_at_a_time_is_shown() -> None:
    slides = "".join(
        f'<div class="{name}" aria-hidden="true"><img src="/{at}.jpg"><div class="caption">Barges adrift, number {at}</div></div>'
        for at, name in enumerate(["slide", "slide", "slick-cloned"])
    )
    found = body_of(f"{TEXT}<div>{slides}</div>")
    assert [rendition.href for rendition in found if isinstance(rendition, nf.Media)] == ["/0.jpg", "/1.jpg"]


def test_line_breaks_part_paragraphs_of_chinese() -> None:
    lines = [
        "　　东港码头周一关闭，此前风暴将三艘驳船从系泊处扯脱。",
        "　　两名水手因轻伤入院，潜水员加固了一台起重机。",
    ]
    found = body_of("<div>" + "<br>".join(lines * 3) + "</div>")
    assert [nf.plain(block.content).strip("　") for block in found if isinstance(block, nf.Paragraph)] == [
        line.strip("　") for line in lines * 3
    ]


def test_an_article_is_as_old_as_its_page_and_lists_may_be_said_as_such() -> None:
    graph = [
        {"@type": "WebPage", "@id": "#p", "datePublished": "2026-11-23T17:04:00Z"},
        {
            "@type": "NewsArticle",
            "headline": TITLE,
            "isPartOf": {"@id": "#p"},
            "keywords": {"@list": ["storm", "port"]},
        },
    ]
    data = json.dumps({"@context": "https://schema.org", "@graph": graph})
    expected = {"published": TIME, "keywords": ["storm", "port"]}
    head = f'<script type="application/ld+json">{data}</script>'
    assert said(page(f"<article><h1>{TITLE}</h1>{TEXT}</article>", head), expected) == expected


def test_links_to_share_a_page_are_left_out_with_their_title() -> None:
    links = '<li><a href="https://x.com/intent/post?url=u">X</a></li><li><a href="mailto:?body=u">Mail</a></li>'
    assert [
        nf.plain(block.content)
        for block in body_of(f"{TEXT}<p>Share this:</p><ul>{links}</ul>")
        if isinstance(block, nf.Paragraph)
    ] == STORY


def test_who_signs_a_post_of_blogger() -> None:
    signed = '<div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Ann Lee</span></span></div>'
    post = f'<h3 class="post-title entry-title">{TITLE}</h3><div class="post-body entry-content">{TEXT}</div>{signed}'
    assert facts(page(f'<div class="post hentry">{post}</div>'))["bylines"] == ["Ann Lee"]


@pytest.mark.cases("named", ["NewsletterBox _wide", "boxNewsletter", "x RelatedStories"])
def test_what_is_around_a_story_may_be_called_so_with_capitals_amid_the_name(named: str) -> None:
    box = f'<section class="{named}"><span>More</span> <p>The perfect start into your day, with all the news.</p></section>'
    assert [nf.plain(block.content) for block in body_of(f"<article>{TEXT}{box}</article>")] == STORY


CARDS = "".join(
    f'<a class="item" href="/{n}{{}}"><img src="https://tide.example/{n}.jpg"><strong>{title}</strong></a>'
    for n, title in enumerate(("The quay is closed until noon", "Nobody saw the second ferry"))
)


def test_links_with_pictures_beside_each_other_are_teasers_of_other_pages() -> None:
    assert [
        nf.plain(block.content) for block in body_of(f"<article>{TEXT}<div>{CARDS.format('', '')}</div></article>")
    ] == STORY


def test_links_to_the_pictures_that_they_show_are_a_gallery() -> None:
    found = body_of(f"<article>{TEXT}<div>{CARDS.format('.jpg', '.JPG?w=9')}</div></article>")
    assert [rendition.href for rendition in found if isinstance(rendition, nf.Media)] == [
        "https://tide.example/0.jpg",
        "https://tide.example/1.jpg",
    ]


def test_what_is_said_of_those_who_sign_is_around_the_story() -> None:
    box = '<div class="signature"><div class="author_details"><p>Ann Lee</p></div><p class="author_bio">Sails since 1999.</p></div>'
    assert [nf.plain(block.content) for block in body_of(f"<article>{TEXT}{box}</article>")] == STORY


@pytest.mark.cases("box", ['<p class="postmetadata alt">{}</p>', '<div class="entry-utility">{}</div>'])
def test_where_themes_of_wordpress_say_that_an_entry_was_filed_is_no_story(box: str) -> None:
    said = "This entry was filed under Ports. You can follow any responses to it, or trackback from your own site, as you like."
    assert [nf.plain(block.content) for block in body_of(f"<div>{TEXT}{box.format(said)}</div>")] == STORY


@pytest.mark.cases("mark", ['itemprop="articleBody"', 'property="schema:articleBody"'])
def test_a_story_of_a_few_words_is_where_it_is_marked(mark: str) -> None:
    text = f"<h1>{TITLE}</h1><p>By Ann Lee</p><div {mark}><p>It is shut.</p><p>Nobody sails.</p></div><p>Weather</p>"
    assert facts(page(f"<article>{text}</article>"))["body"] == ["It is shut.", "Nobody sails."]


@pytest.mark.cases(
    "first", ["EASTMOLE - It is shut.", "EASTMOLE, Nov. 23 (Tide) - It is shut.", "Eastmole (Tide) -- It is shut."]
)
def test_a_short_first_paragraph_with_a_dateline_is_of_the_story(first: str) -> None:
    assert facts(page(f"<article><h1>{TITLE}</h1><p>By Ann Lee</p><p>{first}</p>{TEXT}</article>"))["body"] == [
        first,
        *STORY,
    ]


def test_lines_that_are_left_out_where_the_story_stands_are_told() -> None:
    report = nf.Report()
    lines = "<p>By Ann Lee</p><p>November 23, 2026</p><p>3 min read</p>"
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, "name": "B"}
    lines += f'<script type="application/ld+json">{json.dumps(data)}</script>'
    facts(page(f"<article><h1>{TITLE}</h1>{lines}{TEXT}<p><a href=/>Front page</a></p></article>"), report)
    assert [str(remark) for remark in report.remarks if "not part of" in str(remark)] == [
        "left out, as not part of the story: 3 min read",
        "left out, as not part of the story: Front page",
    ]


def test_the_first_paragraphs_before_a_wall_are_of_the_story() -> None:
    teaser = f'<div class="teaser-content"><div class="article-body"><p>{STORY[0]}</p></div></div>'
    rest = "".join(f'<div class="article-body"><p>{block}</p></div>' for block in STORY[1:])
    assert [nf.plain(block.content) for block in body_of(f'<div class="metered">{teaser}{rest}</div>')] == STORY


def test_the_titles_of_an_accordion_are_headings_and_what_they_open_is_text() -> None:
    button = '<button aria-expanded="false" aria-controls="b a">Why it sails</button>'
    panel = '<div id="a" role="region" hidden><p>The wind has turned, said the master of the ferry.</p></div>'
    body = body_of(f"{TEXT}<h3>{button}</h3>{panel}<h3>Share <button>this</button></h3>{TEXT}")
    assert nf.Heading("Why it sails", 3) in body
    assert nf.Paragraph("The wind has turned, said the master of the ferry.") in body
    assert nf.Heading("Share", 3) in body


def test_a_picture_with_its_caption_in_a_button_is_enlarged_by_it() -> None:
    figure = '<figure><img src="https://tide.example/a.jpg"><figcaption>The pier at noon</figcaption></figure>'
    (media,) = [
        block for block in body_of(f"<button><div>{figure}</div></button>{TEXT}") if isinstance(block, nf.Media)
    ]
    assert (media.href, nf.plain(media.caption)) == ("https://tide.example/a.jpg", "The pier at noon")


AUTHOR = {"@type": "Person", "name": "admin"}
BELIEVED: dict[str, tuple[dict[str, Any], str, dict[str, Any]]] = {
    "a headline that was cut": ({"headline": "Storm shuts Eastmole harb…"}, "", {"headline": TITLE}),
    "a day": ({"datePublished": "2026-11-23"}, "2026-11-23T17:04:00Z", {"published": TIME}),
    "no zone": ({"datePublished": "2026-11-23T18:04:00"}, "2026-11-23T18:04:00+01:00", {"published": TIME}),
    "no date": ({"datePublished": "1970-01-01T00:00:00Z"}, "2026-11-23T17:04:00Z", {"published": TIME}),
    "no date at all": ({"datePublished": "0001-01-01T00:00:00Z"}, "", {"published": None}),
    "a login": ({"author": AUTHOR}, "", {"bylines": ["Ann Lee"]}),
    "an address": ({"author": "https://tide.example/lee"}, "", {"bylines": ["Ann Lee"]}),
    "a site": (
        {"author": "Tide", "publisher": {"@type": "Organization", "name": "Tide"}},
        "",
        {"bylines": ["Ann Lee"]},
    ),
    "a site and an agency": ({"author": ["Tide", "AFP"], "publisher": "Tide"}, "", {"bylines": ["Tide", "AFP"]}),
}


@pytest.mark.cases("name", BELIEVED)
def test_data_count_unless_the_page_knows_better(name: str) -> None:
    said, moment, expected = BELIEVED[name]
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **said})
    head = (
        f'<script type="application/ld+json">{data}</script><meta property="article:published_time" content="{moment}">'
    )
    body = f"<article><h1>{TITLE}</h1><p class=byline>By <a href=/a>Ann Lee</a></p>{TEXT}</article>"
    assert facts(page(body, head)) == facts(page(body, head)) | expected


def test_of_two_times_above_the_story_the_first_is_when_it_was_published() -> None:
    times = (
        "<p>Updated <time datetime=2026-11-23T18:20:00Z>x</time></p><p><time datetime=2026-11-23T17:04:00Z>y</time></p>"
    )
    found = facts(page(f"<article><h1>{TITLE}</h1>{times}{TEXT}</article>"))
    assert (found["published"], found["updated"]) == (TIME, datetime(2026, 11, 23, 18, 20, tzinfo=UTC))


def test_where_a_story_was_posted_is_no_house_of_who_signs() -> None:
    posted = "<p><em>Posted on November 23, 2026 by Ann Lee in News</em></p>"
    article = nf.read(nf.Source(page(f"<article><h1>{TITLE}</h1>{posted}{TEXT}</article>").encode()), "html")
    assert [(byline.name, byline.affiliation) for byline in article.bylines] == [("Ann Lee", "")]


def test_times_below_a_long_deck_and_one_that_is_known() -> None:
    times = (
        "<p><time datetime=2026-11-23T17:04:00Z>Monday</time></p><p><time datetime=2026-11-23T18:20:00Z>Now</time></p>"
    )
    above = f'<h1>{TITLE}</h1><p class="chapo">{STORY[0]}</p><p>By Ann Lee</p>{times}'
    data = '{"@type": "NewsArticle", "datePublished": "2026-11-23T17:04:00Z", "author": {"name": "Ann Lee"}}'
    for head in ("", f'<script type="application/ld+json">{data}</script>'):
        found = facts(page(f"<article>{above}{TEXT * 2}</article>", head))
        assert (found["published"], found["updated"]) == (TIME, datetime(2026, 11, 23, 18, 20, tzinfo=UTC))
        assert "Monday" not in found["body"]


@pytest.mark.cases(
    ("printed", "updated"),
    [
        ("Updated: 23 November 2026, 18:20", "2026-11-23T18:20:00+09:00"),
        ("Updated: 23 November 2026, 18:20 GMT", "2026-11-23T18:20:00+00:00"),
        ("Updated: 23 November 2026", None),
        ("Updated: 24 November 2026", "2026-11-24T00:00:00+09:00"),
        ("Updated: 23 November 2026, 11:20", None),
    ],
)
def test_what_is_printed_is_by_the_clock_of_the_data(printed: str, updated: str | None) -> None:
    data = '{"@type": "NewsArticle", "datePublished": "2026-11-23T17:04:00+09:00"}'
    head = f'<script type="application/ld+json">{data}</script>'
    found = facts(page(f"<article><h1>{TITLE}</h1><p>By Ann Lee</p><p>{printed}</p>{TEXT}</article>", head))
    assert found["updated"] == (updated and datetime.fromisoformat(updated))


def test_a_headline_is_cut_where_google_wants_it_to_end() -> None:
    whole = f"{TITLE} for the fourth time this year, and pilots say that nobody has asked them how it could have been kept open"
    for said in (whole[:110], whole[:110].rpartition(" ")[0]):
        head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{said}"}}</script>'
        assert facts(page(f"<article><h1>{whole}</h1>{TEXT}</article>", head))["headline"] == whole


def test_a_deck_is_kept_beside_another_one_in_the_data() -> None:
    data = f'{{"@type": "NewsArticle", "headline": "{TITLE}", "alternativeHeadline": "Storms"}}'
    deck = "Three barges are adrift, and nobody knows when ferries will sail again."
    body = f'<article><header><h1>{TITLE}</h1><p class="subtitle">{deck}</p></header>{TEXT}</article>'
    found = facts(page(body, f'<script type="application/ld+json">{data}</script>'))
    assert (found["subhead"], found["summary"]) == ("Storms", deck)
    body = f"<article><h1>{TITLE}</h1><h2>{deck}</h2><p>By Ann Lee</p>{TEXT}</article>"
    assert facts(page(body, f'<script type="application/ld+json">{data}</script>'))["body"] == STORY


# Time ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "body", "end"),
    [
        ("", "/http" + "<!-- BEGIN WAYBACK TOOLBAR INSERT -->" * 20_000, b""),
        (f'<meta property="og:image" content="//{"a" * 100_000}!">', "", b""),
        ("", "", b"<script" * 30_000 + b"\xff\xfe\xfd" * 10_000),
        ("", "<p>" * 100_000 + "<figcaption>x</figcaption>" * 500, b""),
        ("", ("<figure>" * 200 + "</figure>" * 200) * 50, b""),
        ("", "<template shadowrootmode=open></template>" * 20_000, b""),
        (
            f'<script type="application/ld+json">[{",".join(f"""{{"@type":"Recipe","name":"{n}"}}""" for n in range(10_000))}]</script>',
            "",
            b"",
        ),
        ("", '<div class="author">' * 200 + "<p>x</p>" * 10_000 + "</div>" * 200, b""),
        ("", "", b"<noscript>" * 30_000),
    ],
    ids=[
        "a copy in an archive",
        "an address",
        "an encoding",
        "captions",
        "figures",
        "shadows",
        "recipes",
        "authors",
        "scripts",
    ],
)
def test_pages_are_read_in_linear_time(head: str, body: str, end: bytes) -> None:
    begin = process_time()
    assert facts(page(TEXT + body, head).encode() + end)["body"][0] == STORY[0]
    assert process_time() - begin < 10


def test_a_picture_and_two_captions_below_it_are_one_figure_and_a_line() -> None:
    picture = "<div><img src=a.jpg></div><figcaption>The pier</figcaption><figcaption>At six</figcaption>"
    article = nf.read(nf.Source(page(TEXT + picture + TEXT).encode()), "html")
    assert [nf.plain(block.caption) for block in article.body if isinstance(block, nf.Media)] == ["The pier"]
    assert "At six" in article.text


def test_an_instant_article_says_in_its_head_who_signs_and_when() -> None:
    head = (
        f'<header><h1>{TITLE}</h1><h2>Ferries wait</h2><h3 class="op-kicker">Ports</h3>'
        '<time class="op-published" datetime="2026-11-23T17:04:00Z">Monday</time>'
        '<time class="op-modified" datetime="2026-11-23T17:04:00Z">Monday</time>'
        '<address><a href="https://tide.example/ann" title="Reporter">Ann Lee</a> sails.</address></header>'
    )
    foot = "<aside>Water<cite>Mara Finch</cite></aside><footer><small>(c) Tide</small></footer>"
    advert = '<figure class="op-ad"><img src="https://tide.example/ad.jpg"></figure>'
    content = page(
        f"<article>{head}{TEXT}{advert}{foot}</article>", '<meta property="op:markup_version" content="v1.0">'
    )
    article = nf.read(nf.Source(content.encode()), "html")
    assert (nf.plain(article.kicker), nf.plain(article.subhead)) == ("Ports", "Ferries wait")
    ann = nf.Byline(name="Ann Lee", role="Reporter", contact="https://tide.example/ann", text="Ann Lee sails.")
    assert article.bylines == (ann,)
    assert (article.published, article.updated, article.rights) == (TIME, TIME, (nf.Rights(notice="(c) Tide"),))
    assert article.body == (*map(nf.Paragraph, STORY), nf.Quote([nf.Paragraph("Water")], "Mara Finch"))


def test_a_second_subhead_of_an_instant_article_is_not_lost() -> None:
    head = f"<header><h1>{TITLE}</h1><h2>Ferries wait</h2><h2>Six hours at the quay</h2></header>"
    content = page(f"<article>{head}{TEXT}</article>", '<meta property="op:markup_version" content="v1.0">')
    article = nf.read(nf.Source(content.encode()), "html")
    assert (nf.plain(article.subhead), article.body[0]) == ("Ferries wait", nf.Heading("Six hours at the quay"))


def test_an_instant_article_without_a_head_is_a_page() -> None:
    head = '<meta property="op:markup_version" content="v1.0">'
    assert [nf.plain(block.content) for block in body_of(TEXT, head)] == STORY


def _times(line: str) -> tuple[str, str]:
    found = facts(f"<h1>{TITLE}</h1><p>By Ann Lee</p><p>{line}</p>{TEXT}")
    return tuple("" if when is None else when.isoformat() for when in (found["published"], found["updated"]))


def test_a_time_without_a_zone_is_in_that_of_the_other() -> None:
    first = '<time datetime="2026-11-23T08:00">8:00</time>'
    line = f'Published {first}, updated <time datetime="2026-11-23T08:30:00+01:00">8:30</time>'
    assert _times(line) == ("2026-11-23T08:00:00+01:00", "2026-11-23T08:30:00+01:00")


def test_a_time_without_a_zone_is_in_the_one_that_it_prints() -> None:
    line = '<time datetime="2026-11-23T08:00:00">Nov 23, 2026, 8:00am EST</time>'
    assert _times(line) == ("2026-11-23T08:00:00-05:00", "")
    assert _times(line.replace("8:00am", "9:00am")) == ("2026-11-23T08:00:00+00:00", "")


def test_a_moment_that_is_printed_twice_is_no_change() -> None:
    assert _times("Nov 23, 2026</p><p>Nov 23, 2026") == ("2026-11-23T00:00:00+00:00", "")


def test_the_only_time_below_a_story_is_when_it_was_published() -> None:
    below = '<div><span>1.2K</span> <a href="/120"><time datetime="2026-11-23T17:04:00Z">17:04</time></a></div>'
    assert facts(f"<main><h1>{TITLE}</h1>{TEXT}{below}</main>")["published"] == TIME
    other = below.replace("17:04", "18:04")
    assert facts(f"<main><h1>{TITLE}</h1>{TEXT}{below}{other}</main>")["published"] is None


@pytest.mark.cases("line", ["Concert: {}, town hall", "{}"])
def test_the_only_time_in_or_beside_words_of_a_story_is_none_of_its_own(line: str) -> None:
    stamp = '<time datetime="2026-12-05T19:00">5 December, 7 p.m.</time>'
    below = f"<p>{line.format(stamp)}</p>"
    behind = TEXT if line == "{}" else ""
    assert facts(f"<main><h1>{TITLE}</h1>{TEXT}{below}{behind}</main>")["published"] is None


TYPED = "\n\n".join([TITLE, "By Ann Lee", *[f"{block} So the port said on Monday." for block in STORY]])


@pytest.mark.cases("head", ["", f"<title>{TITLE}</title>"])
def test_a_page_of_nothing_but_a_typed_text_is_that(head: str) -> None:
    """Browsers show a plain text so, and save it."""
    shown = f'<html><head>{head}</head><body><pre style="white-space: pre-wrap">{TYPED}</pre></body></html>'
    article = nf.read(shown.encode(), "html")
    assert (nf.plain(article.headline), [byline.name for byline in article.bylines]) == (TITLE, ["Ann Lee"])
    assert all(isinstance(block, nf.Paragraph) for block in article.body)
    assert len(article.body) == len(STORY)


def test_what_the_head_of_a_typed_text_says_in_another_way_is_told() -> None:
    report = nf.Report()
    nf.read(f'<meta name="author" content="Bo Diaz"><body><pre>{TYPED}</pre>'.encode(), "html", report=report)
    assert "are left out: bylines" in "".join(map(str, report.losses))


def test_code_and_tables_in_pre_stay_as_they_are() -> None:
    for text in ("a  1\nb  2", "f() {\n  return 1\n}\n\n" * 9):
        article = nf.read(f"<title>{TITLE}</title><h1>{TITLE}</h1><pre>{text}</pre>".encode(), "html")
        assert isinstance(article.body[0], nf.Preformatted)
