"""Pages of HTML: what is known of the article, and where its text is."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta, timezone

import pytest

import newsformat as nf


LONG = "It rose at noon, and the ferries stayed in port until the evening, said the harbour master."


def page(body: str, head: str = "", report: nf.Report | None = None) -> nf.Article:
    text = f'<!doctype html><html lang="en-GB"><head>{head}</head><body>{body}</body></html>'
    return nf.read(nf.Source(text.encode()), report=report)


def data(**members: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **members})}</script>'


def paragraphs(article: nf.Article) -> list[str]:
    return article.text.split("\n\n")


# Where the text is -----------------------------------------------------------------


@pytest.mark.cases(
    "body",
    [
        f"<nav><p>{LONG}</p></nav><article><h1>a</h1>{{}}</article><aside><p>{LONG}</p></aside>",
        f"<div class='teaser'><p>{LONG}</p></div><div><div itemprop='articleBody'>{{}}</div></div>",
        f"<main><div class='story-body'>{{}}</div></main><footer><p>{LONG}</p></footer>",
        f"<div><div>{{}}</div><div class='newsletter-box'><p>{LONG}</p></div></div>",
        f"<div>{{}}<div id='related'><ul><li><a href='#'>{LONG}</a></li></ul></div></div>",
        f"<form id='aspnet'><h1>a</h1><div>{{}}</div></form><div hidden><p>{LONG}</p></div>",
    ],
)
def test_the_story_without_what_is_around_it(body: str) -> None:
    story = [f"{number}. {LONG}" for number in range(6)]
    assert paragraphs(page(body.format("".join(f"<p>{item}</p>" for item in story)))) == story


def test_text_in_divisions_is_text_too() -> None:
    story = [f"{number}. {LONG}" for number in range(4)]
    assert paragraphs(page("<div>" + "".join(f"<div>{item}</div>" for item in story) + "</div>")) == story


def test_pictures_lists_and_subheadings_stay_at_their_places() -> None:
    body = f"<article><p>{LONG}</p><h2>Later</h2><figure><img src='a.jpg'></figure><ul><li>a</li></ul><p>{LONG}</p></article>"
    kinds = [type(block).__name__ for block in page(body).body]
    assert kinds == ["Paragraph", "Heading", "Media", "List", "Paragraph"]


def test_addresses_start_from_the_page() -> None:
    head = '<link rel="canonical" href="https://tide.example/news/1">'
    found = page(f"<article><p>{LONG}</p><img src='/a.jpg'></article>", head).body
    assert [block.href for block in found if isinstance(block, nf.Media)] == ["https://tide.example/a.jpg"]


@pytest.mark.cases(
    ("tag", "said"), [("aside", "class='Factbox'"), ("section", "role=complementary class='a fakta-boks'")]
)
def test_a_box_of_facts_is_of_the_story(tag: str, said: str) -> None:
    """An aside of something else is not; a box of links shows related stories."""
    facts = f"<{tag} {said}><h3>The ferries</h3><ul><li>Three ferries sail between the two islands.</ul></{tag}>"
    links = f"<{tag} {said}><a href=/1>Three ferries sail between the two islands.</a></{tag}>"
    other = "<aside class=more><p>Sign up for the letter that we send on Friday mornings.</p></aside>"
    article = page(f"<article><p>{LONG}</p><p>{LONG}</p>{facts}{links}{other}<p>{LONG}</p></article>")
    kinds = [type(block) for block in article.body]
    assert kinds == [nf.Paragraph, nf.Paragraph, nf.Heading, nf.List, nf.Related, nf.Paragraph]


def test_what_stands_around_is_said() -> None:
    report = nf.Report()
    page(f"<article><p>{LONG}</p></article>", report=report)
    assert "what is around the article" in [*report.remarks][-1].message


# What is known ------------------------------------------------------------------------


def test_data_count_before_the_head_and_the_head_before_the_page() -> None:
    head = (
        data(**{"@type": "NewsArticle", "headline": "High tide", "datePublished": "2026-11-26T08:00:00Z"})
        + '<meta property="og:title" content="Another"><meta property="og:site_name" content="Tide News">'
        + '<meta name="author" content="Ann Lee"><meta name="keywords" content="storm, port">'
        + '<meta property="article:modified_time" content="2026-11-26T09:00:00Z"><title>c</title>'
    )
    article = page(f"<h1>b</h1><p>{LONG}</p>", head)
    assert nf.plain(article.headline) == "High tide"
    assert article.published == datetime(2026, 11, 26, 8, tzinfo=UTC)
    assert article.updated == datetime(2026, 11, 26, 9, tzinfo=UTC)
    assert article.sources == (nf.Concept(name="Tide News"),)
    assert article.bylines == (nf.Byline(name="Ann Lee"),)
    assert (article.keywords, article.language) == (("storm", "port"), "en-GB")


@pytest.mark.cases(("body", "headline"), [("<h1>High tide</h1>", "High tide"), ("", "Window")])
def test_a_page_without_data_has_a_headline_too(body: str, headline: str) -> None:
    assert nf.plain(page(f"{body}<p>{LONG}</p>", "<title>Window</title>").headline) == headline


@pytest.mark.cases(
    ("shown", "headline"),
    [
        ("港口关闭<br>渔民离开", "港口关闭渔民离开"),
        ("東京、 <br><br>「港」", "東京、「港」"),
        ("항구 폐쇄<br>어민 떠나", "항구 폐쇄 어민 떠나"),
        ("Der Ha\xad<br>fen", "Der Ha\xadfen"),
        ("Le café<br>fermé", "Le café fermé"),
    ],
)
def test_a_line_break_parts_no_signs_of_chinese_and_no_words(shown: str, headline: str) -> None:
    story = nf.read(f"<article><h1>{shown}</h1><p>{'It rains. ' * 30}</p>".encode(), "html")
    assert nf.plain(story.headline) == headline


@pytest.mark.cases("title", ["", "<title>Storm shuts the harbour - Tide</title>"])
def test_a_line_break_parts_words_of_the_headline(title: str) -> None:
    story = nf.read(f"{title}<article><h1>Storm shuts<br>the harbour</h1><p>{'It rains. ' * 30}</p>".encode(), "html")
    assert nf.plain(story.headline) == "Storm shuts the harbour"


def test_the_headline_is_not_said_twice() -> None:
    article = page(f"<article><h1>High tide</h1><p>{LONG}</p></article>")
    assert [type(block) for block in article.body] == [nf.Paragraph]


def test_what_stands_above_the_headline_is_left_out_but_for_its_picture() -> None:
    body = f"<div><ul><li>Home</li></ul><img src='a.jpg'><h2>High tide</h2><p>{LONG}</p></div>"
    article = page(body, '<meta property="og:title" content="High tide">')
    assert [type(block) for block in article.body] == [nf.Media, nf.Paragraph]


def test_of_several_articles_in_the_data_that_which_the_page_is() -> None:
    graph = [
        {"@type": "NewsArticle", "headline": "Other", "url": "https://tide.example/2"},
        {"@type": "NewsArticle", "headline": "This", "url": "https://tide.example/1"},
    ]
    head = data(**{"@graph": graph}) + '<link rel="canonical" href="https://tide.example/1">'
    assert nf.plain(page(f"<p>{LONG}</p>", head).headline) == "This"


def test_data_that_are_none_stop_nothing() -> None:
    report = nf.Report()
    head = '<script type="application/ld+json">{"@type": NewsArticle}</script>'
    assert paragraphs(page(f"<p>{LONG}</p>", head, report)) == [LONG]
    assert any("data of the page are not read" in remark.message for remark in report.remarks)


def test_a_text_that_only_the_data_have() -> None:
    head = data(**{"@type": "NewsArticle", "headline": "a", "articleBody": "One.\n\nTwo."})
    assert paragraphs(page("<div id='app'></div>", head)) == ["One.", "Two."]


@pytest.mark.cases("encoding", ["utf-8", "windows-1252", "windows-1251", "gb18030", "utf-16", "utf-32"])
def test_encodings_that_pages_declare(encoding: str) -> None:
    word = {"windows-1251": "Шторм", "gb18030": "风暴", "windows-1252": "Flut – Ebbe"}.get(encoding, "Flut 风暴")
    text = f'<html><head><meta charset="{encoding}"></head><body><h1>{word}</h1><p>{LONG}</p></body></html>'
    assert nf.plain(nf.read(nf.Source(text.encode(encoding)), "html").headline) == word


@pytest.mark.cases("name", ["punycode", "idna", "undefined", "hex", "utf-7", "unicode_escape", "no-such-thing"])
def test_what_is_no_encoding_of_texts_is_not_used(name: str) -> None:
    text = f'<html><head><meta charset="{name}"></head><body><h1>Flut 风暴</h1><p>{LONG}</p></body></html>'
    report = nf.Report()
    assert nf.plain(nf.read(nf.Source(text.encode()), "html", report=report).headline) == "Flut 风暴"
    assert report.remarks[0].message == f"there is no encoding called {name}"


def test_an_encoding_that_is_known_counts_before_that_of_the_page() -> None:
    text = f'<html><head><meta charset="utf-8"></head><body><h1>Шторм</h1><p>{LONG}</p></body></html>'
    article = nf.read(nf.Source(text.encode("cp1251"), encoding="windows-1251"), "html")
    assert nf.plain(article.headline) == "Шторм"


def test_a_page_of_nothing_is_an_error() -> None:
    with pytest.raises(nf.ReadError, match="no article is found"):
        nf.read(nf.Source(b"<!doctype html><html><body></body></html>"), "html")


# What is written --------------------------------------------------------------------


def test_a_page_for_people_and_programs() -> None:
    article = nf.Article(
        headline="المدّ",
        language="ar",
        bylines=[nf.Byline(name="سلمى")],
        identifiers=[nf.Identifier(value="https://tide.example/1", kind="url")],
        published=datetime(2026, 11, 26, 8, tzinfo=UTC),
        body=[nf.Paragraph("ارتفع </script><!-- الماء.")],
        keywords=["</script>"],
    )
    written = nf.write(article, "html").decode()
    assert written.startswith('<!DOCTYPE html>\n<html lang="ar" dir="rtl">')
    assert written.count("</script") == 1
    assert '<link rel="canonical" href="https://tide.example/1">' in written
    assert nf.read(nf.Source(written.encode())) == article


def test_a_link_to_a_page_has_a_preview() -> None:
    article = nf.Article(
        headline='Ferry "back"',
        summary="It came\nback.",
        bylines=[nf.Byline(name="Ann Lee"), nf.Byline(name="Tom Brandt")],
        published=datetime(2026, 11, 24, 6, tzinfo=UTC),
        identifiers=[nf.Identifier(value="https://acme.example/ferry", kind="url")],
        body=[nf.Media("near.jpg"), nf.Quote([nf.Media("https://acme.example/ferry.jpg")])],
    )
    head = nf.write(article, "html").decode().partition("</head>")[0]
    assert re.findall('<meta (?:name|property)="(author|og:[^"]+|article:[^"]+)" content="([^"]*)">', head) == [
        ("author", "Ann Lee"),
        ("author", "Tom Brandt"),
        ("og:type", "article"),
        ("og:title", "Ferry &quot;back&quot;"),
        ("og:description", "It came back."),
        ("og:url", "https://acme.example/ferry"),
        ("og:image", "https://acme.example/ferry.jpg"),
        ("article:published_time", "2026-11-24T06:00:00Z"),
    ]
    assert "og:" not in nf.write(nf.Article(body=[nf.Paragraph("x")]), "html").decode()


def test_what_is_read_out_of_a_picture_beside_the_text_loses_its_control_characters_with_a_word():
    picture = nf.Media("https://ledger.example/a.jpg", alt="A ferry\x00")
    report = nf.Report()
    nf.write(nf.Article(headline="Ferry back", associations=[nf.Association(media=picture)]), "html", report=report)
    assert [loss.what for loss in report.losses] == ["associations.media.alt"]


def test_unsafe_addresses_are_on_no_page() -> None:
    address = "javascript:alert(1)"
    article = nf.Article(
        headline="High tide",
        identifiers=[nf.Identifier(value=address, kind="url")],
        associations=[nf.Association(media=nf.Media(address))],
    )
    written = nf.write(article, "html").decode()
    beside = re.sub(r"<script type=.application/ld\+json.>.*?</script>", "", written)
    assert address in written
    assert address not in beside
    assert "<img" not in beside
    assert nf.read(nf.Source(written.encode()), "html") == article


# Microdata ---------------------------------------------------------------------------


ITEM = 'itemscope itemtype="https://schema.org/'
MARKED = f"""<h1 itemprop="headline">High tide</h1><meta itemprop="datePublished" content="2026-11-24T10:00:00+03:00">
<span itemprop="author" {ITEM}Person"><a itemprop="url" href="https://tide.example/lee"><b itemprop="name">Ann  Lee</b></a></span>
<time itemprop="dateModified" datetime="2026-11-24T12:00:00+03:00">at noon</time><i itemprop="articleSection">Coast</i>
<i itemprop="dateline">LAMU —</i><p itemprop="articleBody">{LONG}</p>"""


def known(article: nf.Article) -> tuple[object, ...]:
    names = [(byline.name, byline.contact) for byline in article.bylines]
    dates = [when.isoformat() if when else "" for when in (article.published, article.updated)]
    return names, dates, [subject.name for subject in article.subjects], article.dateline and article.dateline.text


SAID = (
    [("Ann Lee", "https://tide.example/lee")],
    ["2026-11-24T10:00:00+03:00", "2026-11-24T12:00:00+03:00"],
    ["Coast"],
    "LAMU —",
)


@pytest.mark.cases("kind", ["NewsArticle", "BlogPosting", "CreativeWork"])
def test_who_and_when_may_be_said_by_microdata(kind: str) -> None:
    other = f'<div {ITEM}NewsArticle"><b itemprop="author">Bo Diaz</b></div>'
    body = f'<div {ITEM}WebPage"><article {ITEM}{kind}">{MARKED}</article></div>'
    assert known(page(body)) == SAID
    assert known(page(body + other)) == SAID


def test_microdata_of_the_whole_page() -> None:
    text = f'<!doctype html><html {ITEM}NewsArticle"><body>{MARKED}</body></html>'
    assert known(nf.read(nf.Source(text.encode()))) == SAID


def test_the_head_counts_more_than_microdata_and_data_more_than_both() -> None:
    body = f'<article {ITEM}NewsArticle">{MARKED}</article>'
    head = '<meta name="author" content="Bo Diaz">'
    assert known(page(body, head))[0] == [("Bo Diaz", "")]
    script = data(**{"@type": "NewsArticle", "headline": "High tide", "author": "Cy Okoro"})
    assert known(page(body, head + script))[0] == [("Cy Okoro", "")]


@pytest.mark.cases("signed", ['<p class="byline">By Ann Lee</p>', '<p class="author">Ann Lee</p>'])
def test_who_signs_by_the_name_of_a_paragraph_is_not_in_a_short_text(signed: str) -> None:
    article = page(f"<h1>High tide</h1>{signed}<p>It sails on Monday.</p>")
    assert ([byline.name for byline in article.bylines], article.text) == (["Ann Lee"], "It sails on Monday.")


@pytest.mark.cases("also", ["By Ann Lee", "Ann Lee in Manda"])
def test_who_is_known_and_signs_so_is_not_in_a_short_text(also: str) -> None:
    signed = f'<h1>High tide</h1><p class="byline">{also}</p><p>It sails on Monday.</p>'
    assert page(signed, '<meta name="author" content="Ann Lee">').text == "It sails on Monday."
    assert page(signed, '<meta name="author" content="Bo Diaz">').text == f"{also}\n\nIt sails on Monday."


def test_a_paragraph_that_is_named_as_byline_and_names_nobody_is_text() -> None:
    named = '<h1>High tide</h1><p class="byline">12 things you need to see</p><p>It sails on Monday.</p>'
    assert page(named).text == "12 things you need to see\n\nIt sails on Monday."


def test_of_several_articles_without_a_headline_none_is_the_page() -> None:
    teasers = f'<div {ITEM}NewsArticle"><b itemprop="author">Bo Diaz</b></div>' * 2
    assert page(f"<h1>High tide</h1><p>{LONG}</p>{teasers}").bylines == ()


@pytest.mark.cases(
    ("before", "after", "shown"),
    [
        ("Ann Lee</span>", "Bo Diaz</span>", "Bo Diaz · 2026-05-04 07:00 UTC"),
        (">2026-05-04 07:00 UTC<", ">tomorrow<", "Ann Lee · tomorrow"),
        ("<p>All rights reserved.</p>", "<p>Free to use.</p>", "Free to use."),
    ],
)
def test_what_a_page_of_our_own_shows_otherwise_than_its_data_say_is_told(before: str, after: str, shown: str) -> None:
    article = nf.Article(
        headline="Ferry back",
        bylines=[nf.Byline(name="Ann Lee")],
        published=datetime(2026, 5, 4, 7, tzinfo=UTC),
        rights=[nf.Rights(notice="All rights reserved.")],
        body=[nf.Paragraph("It sails.")],
    )
    page = nf.write(article, "html").decode()
    report = nf.Report()
    assert nf.read(page.encode(), report=report) == article
    assert report.losses == ()
    assert nf.read(page.replace(before, after).encode(), report=report) == article
    assert [loss.why for loss in report.losses] == [f"left out, shown on the page but different in its data: {shown}"]


FERRY = '<article><p>A ferry <a href="/fares">sails</a>.</p><img src="pier.jpg" alt="Pier"></article>'


def addresses(article: nf.Article) -> list[str]:
    """The addresses of the page, of the links and the pictures in its text, and of other pictures."""
    marks = [mark for block in article.body if isinstance(block, nf.Paragraph) for run in block.content
             if isinstance(run, nf.Text) for mark in run.marks]  # fmt: skip
    links = [mark.href for mark in marks if isinstance(mark, nf.Link)]
    shown = [block.href for block in article.body if isinstance(block, nf.Media)]
    others = [association.media.href for association in article.associations if association.media]
    return [*[identifier.value for identifier in article.identifiers], *links, *shown, *others]


def story(**more: object) -> str:
    return data(**{"@type": "NewsArticle", "headline": "Ferry back", **more})


@pytest.mark.cases(
    ("head", "found"),
    [
        (
            story(url="www.tide.example/news/ferry", image="//img.tide.example/a.jpg"),
            [
                *("https://www.tide.example/news/ferry", "https://www.tide.example/fares"),
                *("https://www.tide.example/news/pier.jpg", "https://img.tide.example/a.jpg"),
            ],
        ),
        (
            story(url="/news/ferry", image="a.jpg") + '<link rel="canonical" href="https://tide.example/news/ferry">',
            [
                *("https://tide.example/news/ferry", "https://tide.example/fares"),
                *("https://tide.example/news/pier.jpg", "https://tide.example/news/a.jpg"),
            ],
        ),
        (
            '<link rel="canonical" href="https://tide.example/news/ferry"><base href="/static/">',
            ["https://tide.example/news/ferry", "https://tide.example/fares", "https://tide.example/static/pier.jpg"],
        ),
        ("", ["/fares", "pier.jpg"]),
    ],
)
def test_addresses_are_taken_as_a_browser_takes_them(head: str, found: list[str]) -> None:
    assert addresses(page(FERRY, head)) == found


@pytest.mark.cases(
    "comment",
    [
        "<!-- saved from url=(0032)https://tide.example/news/ferry -->",
        "<!--\n Page saved with SingleFile \n url: https://tide.example/news/ferry \n saved date: Mon May 04 2026\n-->",
    ],
)
def test_pictures_of_saved_pages_are_beside_them(comment: str) -> None:
    text = f'<!DOCTYPE html>{comment}<html><body><h1>Ferry back</h1><p>It sails.</p><img src="./Ferry_files/a.jpg">'
    assert addresses(nf.read(text.encode(), "html")) == ["https://tide.example/news/ferry", "./Ferry_files/a.jpg"]


@pytest.mark.cases("selector", [".paywall", "#wall", "div.paywall, .other"])
def test_what_only_subscribers_may_read_is_of_the_story(selector: str) -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": selector}
    wall = f'<div class="paywall" id="wall"><p>Behind it. {LONG}</p></div><div class="newsletter"><p>Mail. {LONG}</p></div>'
    article = page(f"<article><p>{LONG}</p>{wall}</article>", story(hasPart=part))
    assert paragraphs(article) == [LONG, f"Behind it. {LONG}"]


def test_what_only_subscribers_may_read_is_of_the_story_where_the_data_are_broken() -> None:
    broken = story(hasPart={"cssSelector": ".paywall"}).replace('"NewsArticle"', '"NewsArticle')
    assert paragraphs(page(f'<article><div class="paywall"><p>{LONG}</p></div></article>', broken)) == [LONG]


def test_a_brief_that_is_marked_as_the_text_is_all_of_it() -> None:
    above = "<h1>Ferry back</h1><span>Ann Lee</span>, <span>Acme</span><time>today</time>"
    article = page(f'<article>{above}<div itemprop="articleBody"><p>{LONG}</p></div></article>')
    assert paragraphs(article) == [LONG]


def test_pictures_in_the_text_have_what_the_data_say_of_them() -> None:
    said = {"@type": "ImageObject", "url": "https://tide.example/a.jpg", "caption": "The pier", "creditText": "Bo Ek"}
    shown = '<img src="https://tide.example/a.jpg" alt="A pier">'
    article = page(f"<article><p>{LONG}</p>{shown}<p>{LONG}</p><p>{LONG}</p></article>", story(image=said))
    (picture,) = [block for block in article.body if isinstance(block, nf.Media)]
    assert (nf.plain(picture.caption), picture.credit, picture.alt) == ("The pier", "Bo Ek", "A pier")


def test_the_source_of_hnews_is_the_name_on_its_card() -> None:
    card = '<p class="source-org vcard">© <span class="org fn">Acme Press</span></p>'
    entry = f'<h1 class="entry-title">Ferry back</h1>{card}<div class="entry-content"><p>{LONG}</p></div>'
    article = page(f'<div class="hnews hentry item">{entry}</div>')
    assert [source.name for source in article.sources] == ["Acme Press"]


def test_a_page_of_nothing_but_a_film_is_about_that() -> None:
    film = {"@type": "VideoObject", "name": "Ferry film", "description": "It sails.", "uploadDate": "2026-05-04T06:00:00Z",
            "contentUrl": "https://tide.example/v.mp4"}  # fmt: skip
    article = page(f"<main><h1>Ferry film</h1><p>{LONG}</p></main>", data(**film))
    assert (nf.plain(article.summary), article.published) == ("It sails.", datetime(2026, 5, 4, 6, tzinfo=UTC))
    assert [
        (association.title, association.media.href, association.media.kind)
        for association in article.associations
        if association.media
    ] == [("Ferry film", "https://tide.example/v.mp4", "video")]
    assert article.foreign == ()


def test_claims_that_a_page_checks_are_told() -> None:
    report = nf.Report()
    claim = data(**{"@type": "ClaimReview"}, claimReviewed="Ferries fly.", reviewRating={"alternateName": "False"})
    page(f"<article><p>{LONG}</p></article>", story() + claim, report)
    assert [loss.why for loss in report.losses] == ["a ClaimReview is left out: Ferries fly.: False"]


def test_pictures_of_microdata() -> None:
    figure = '<figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" '
    figure += 'src="https://tide.example/a.jpg"><figcaption itemprop="caption">The pier</figcaption></figure>'
    body = f'<h1>A</h1>{figure}<div itemprop="articleBody"><p>{LONG}</p></div>'
    article = page(f'<article itemscope itemtype="https://schema.org/NewsArticle">{body}</article>')
    assert [
        (association.media.href, nf.plain(association.media.caption))
        for association in article.associations
        if association.media
    ] == [("https://tide.example/a.jpg", "The pier")]


def test_a_page_has_a_style_sheet_if_that_is_asked_for():
    moment = datetime(2026, 11, 24, 10, tzinfo=timezone(timedelta(hours=3)))
    article = nf.Article(headline="Ferry back", published=moment, body=[nf.Paragraph("She sails.")])
    bare, styled = nf.write(article, "html"), nf.write(article, "html", {"style": True})
    assert b"<style>" not in bare
    assert b"img, video { max-width: 100%;" in styled
    assert b'<time datetime="2026-11-24T10:00:00+03:00">2026-11-24 10:00 +03:00</time>' in bare
    report = nf.Report()
    assert nf.read(styled, report=report) == nf.read(bare) == article
    assert not report.losses


def test_line_breaks_that_part_paragraphs() -> None:
    article = page(f"<h1>A</h1><div>{LONG}<br>B<br><br>C {LONG}<br><br><br>D {LONG}<br><br></div>")
    assert paragraphs(article) == [f"{LONG}\nB", f"C {LONG}", f"D {LONG}"]


def test_names_in_one_text_are_several_authors() -> None:
    for said, names in (
        ("Ann Lee, Bo Ek", ["Ann Lee", "Bo Ek"]),
        ("Ann Lee, Associated Press", ["Ann Lee, Associated Press"]),
    ):
        article = page(f"<article><p>{LONG}</p></article>", story(author=said))
        assert [byline.name for byline in article.bylines] == names


def test_times_of_a_live_blog_stand_in_the_headings_of_its_entries() -> None:
    entries = "".join(
        f"<article><header><time>1{at}:30</time><h2>Ferry {at}</h2></header><p>{LONG}</p></article>" for at in range(3)
    )
    article = page(f"<main><h1>A</h1><p>{LONG}</p>{entries}<h3>Last</h3><p>9.15 a.m.</p><p>{LONG}</p></main>")
    headings = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)]
    assert headings == ["10:30 – Ferry 0", "11:30 – Ferry 1", "12:30 – Ferry 2", "9.15 a.m. – Last"]


def test_the_first_entry_of_a_live_blog_keeps_its_heading_above_who_signs_it() -> None:
    time = '<time datetime="2026-11-24T09:00:00Z">09:00</time>'
    text = "The ferry between the islands sails again after a break of nine days, the harbour office said on Tuesday."
    entry = f'<div>{time}<h2>Ferry in</h2><span class="author">Ann Lee</span><p>{text}</p></div>'
    article = page(f"<main><h1>Lamu ferry: live updates</h1><div class='liveblog'>{entry}</div></main>")
    assert [nf.plain(block.content) for block in article.body[:-1]] == ["09:00 – Ferry in"]
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]


def test_a_caption_that_a_page_says_twice_is_said_once() -> None:
    figure = '<figure><img src="/a.jpg"><figcaption>The pier</figcaption></figure><figcaption>The pier</figcaption>'
    article = page(f"<article><h1>A</h1><div><div>{figure}</div></div><p>{LONG}</p></article>")
    assert [nf.plain(block.caption) for block in article.body if isinstance(block, nf.Media)] == ["The pier"]


def test_when_a_page_is_from_is_not_said_again_below_it() -> None:
    below = "<dl><dt>Date modified:</dt><dd><time>2026-11-24</time></dd></dl>"
    body = f"<article><h1>Ferry back</h1><p>{LONG} {LONG}</p>{below}</article>"
    article = page(body, story(dateModified="2026-11-24T10:00:00Z"))
    assert [type(block) for block in article.body] == [nf.Paragraph]


@pytest.mark.cases(
    "prefix",
    [
        *("https://web.archive.org/web/20261124080000/", "https://archive.ph/2026.11.24-080000/"),
        *("https://archive.today/20261124080000/", "https://archive.is/o/aB1cD/"),
        *("https://wayback.archive-it.org/1234/20261124080000/", "https://arquivo.example/wayback/20261124080000mp_/"),
        "https://webarchive.example/ukgwa/20261124080000/",
    ],
)
def test_copies_of_archives_have_the_addresses_of_the_page(prefix: str) -> None:
    report = nf.Report()
    head = f'<link rel="canonical" href="{prefix}https://dune.example/f">'
    text = f'<article><h1>Ferry</h1><p>{LONG} <a href="{prefix}https://dune.example/s">storm</a></p></article>'
    article = nf.read(f"<html><head>{head}</head><body>{text}</body></html>".encode(), "html", report=report)
    assert article.identifiers == (nf.Identifier(value="https://dune.example/f", kind="url"),)
    assert prefix not in nf.write(article, "json").decode()
    assert any("addresses are treated as the original page's" in remark.message for remark in report.remarks)
    report = nf.Report()
    head = '<link rel="canonical" href="https://dune.example/f">'
    article = nf.read(f"<html><head>{head}</head><body>{text}</body></html>".encode(), "html", report=report)
    assert f"{prefix}https://dune.example/s" in nf.write(article, "json").decode()  # what it leads to is the copy
    assert not any("addresses" in remark.message for remark in report.remarks)
    copied = nf.Article(
        headline="Ferry", identifiers=[nf.Identifier(value=f"{prefix}https://dune.example/f", kind="url")]
    )
    assert nf.read(nf.write(copied, "html"), "html") == copied


@pytest.mark.cases(
    ("text", "name", "format"),
    [
        (f"<p>{LONG}</p>\n\n<p>{LONG}</p>", "", "html"),
        (f"<!-- 7 -->\n<H1 class=a>Tide</H1>\n{LONG}", "", "html"),
        (f"<title>Tide</title><p>{LONG}</p>", "story.txt", "html"),
        (f"<article class='post'>\n<h2>Tide</h2><p>{LONG}</p></article>", "", "html"),
        (f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{LONG}</p></div>', "", "html"),
        (f"<p>{LONG}</p>\n\n{LONG}", "story.htm", "html"),
        (f"<p>{LONG}</p>\n\n{LONG}", "", "markdown"),
        (f"<div>Tide</div>\n# Tide\n{LONG}", "", "markdown"),
        (f"<p>{LONG}</p>\n\n<p>{LONG}</p>", "story.md", "markdown"),
    ],
)
def test_a_piece_of_a_page_is_html(text: str, name: str, format: str) -> None:
    assert nf.detect(nf.Source(text.encode(), name=name))[0].format == format


@pytest.mark.cases("text", [f"<article><headline>Tide</headline><p>{LONG}</p></article>", '<p xmlns="urn:x"/>'])
def test_xml_with_names_of_html_is_no_piece_of_a_page(text: str) -> None:
    assert "html" not in [detection.format for detection in nf.detect(text.encode())]


@pytest.mark.cases("printed", ["LAMU –", "Lamu", "（台北訊）"])
@pytest.mark.cases("text", ["It sails.", "– It sails.", "渡輪晚點了。"])
def test_a_page_begins_with_the_dateline(printed: str, text: str) -> None:
    article = nf.Article(headline="x", dateline=nf.Dateline(text=printed), body=[nf.Paragraph(text)])
    assert nf.read(nf.write(article, "html")) == article


def test_a_page_without_a_headline_is_called_by_the_title() -> None:
    page = nf.write(nf.Article(title="GREECE-SHIP", body=[nf.Paragraph("It sails.")]), "html")
    assert b"<title>GREECE-SHIP</title>" in page


def test_a_page_prints_who_signs_on_one_line_and_whose_story_it_is() -> None:
    signed = "By Ann Lee and Bo Diaz"
    article = nf.Article(
        headline="Ferry back",
        bylines=[nf.Byline(name="Ann Lee", text=signed), nf.Byline(name="Bo Diaz", text=signed)],
        credit="Acme",
        dateline=nf.Dateline(place="LAMU", source="Acme", text="LAMU (Acme) —"),
        body=[nf.Paragraph("It sails.")],
    )
    report = nf.Report()
    page = nf.write(article, "html", report=report).decode()
    assert report.losses == ()
    assert f'<span class="names">{signed}</span> · <span class="credit">Acme</span>' in page
    assert '<p><span class="dateline">LAMU (Acme) —</span> It sails.</p>' in page
    assert nf.read(page.encode()) == article


@pytest.mark.cases(
    "bylines",
    [
        [nf.Byline(name="Ann Lee", text="By Ann Lee"), nf.Byline(name="Bo Diaz", text="Bo Diaz, Acme")],
        [nf.Byline(name="Ann Lee", text="By our own reporter")],
        [nf.Byline(name="Ann Lee", text="Ann Lee")],
    ],
)
def test_bylines_that_one_line_does_not_tell_are_reported(bylines: list[nf.Byline]) -> None:
    report = nf.Report()
    article = nf.Article(headline="Ferry back", bylines=bylines, body=[nf.Paragraph("It sails.")])
    back = nf.read(nf.write(article, "html", report=report), "html")
    assert [loss.what for loss in report.losses] == ["bylines.text"]
    assert [byline.name for byline in back.bylines] == [byline.name for byline in bylines]


def test_a_dateline_that_a_page_of_our_own_shows_otherwise_is_told() -> None:
    article = nf.Article(
        headline="Ferry back", dateline=nf.Dateline(place="LAMU", text="LAMU —"), body=[nf.Paragraph("It sails.")]
    )
    page = nf.write(article, "html").decode().replace(">LAMU —<", ">KISII —<")
    report = nf.Report()
    assert nf.read(page.encode(), report=report) == article
    assert [loss.why for loss in report.losses] == ["left out, shown on the page but different in its data: KISII —"]


def test_the_picture_that_leads_a_story_stands_above_the_text_and_others_below() -> None:
    media = [nf.Media("https://x.example/logo.png"), nf.Media("https://x.example/a.jpg", alt="A lock")]
    media.append(nf.Media("https://x.example/b.mp4", kind="video", alt="A barge"))
    roles = ("logo", "", "")
    story = nf.Article(
        headline="Lock",
        body=[nf.Paragraph("It opens.")],
        associations=[
            nf.Association(role=role, media=media_item) for role, media_item in zip(roles, media, strict=True)
        ],
    )
    for name in ("html", "epub"):
        report = nf.Report()
        data = nf.write(story, name, report=report)
        assert report.losses == ()
        assert nf.read(data, name) == story
    page = nf.write(story, "html").decode()
    above, _, below = page.partition("<p>It opens.</p>")
    assert '<img src="https://x.example/a.jpg" alt="A lock">' in above
    assert "logo.png" in below
    assert "b.mp4" in below


def test_what_is_read_out_instead_of_a_picture_is_that_of_its_address() -> None:
    """Somebody may have taken a picture out of the page."""
    media = [nf.Media(f"https://x.example/{name}.jpg", alt=f"A {name}") for name in ("lock", "quay", "weir")]
    story = nf.Article(
        headline="Lock", associations=[nf.Association(media=media_item) for media_item in (*media, media[1])]
    )
    page = nf.write(story, "html").decode()
    assert nf.read(page.encode()) == story
    figure = '<figure><img src="https://x.example/lock.jpg" alt="A lock"></figure>'
    assert figure in page
    found = nf.read(page.replace(figure, "").encode()).associations
    assert [association.media and association.media.alt for association in found] == ["", "A quay", "A weir", "A quay"]


def test_the_picture_that_leads_a_story_is_not_shown_twice() -> None:
    media = nf.Media("https://x.example/a.jpg")
    story = nf.Article(
        headline="Lock", body=[media, nf.Paragraph("It opens.")], associations=[nf.Association(media=media)]
    )
    page = nf.write(story, "html").decode()
    assert "<figure>" not in page.partition('<div class="article-body">')[0]


def test_a_heading_above_the_story_that_is_not_its_headline_is_told() -> None:
    story = "<p>The ferry between Lamu and Pate sails again, after two years in which nobody could take it.</p>" * 4
    head = '<meta property="og:title" content="Ferries are back"><meta property="og:site_name" content="Tide News">'
    for heading, told in (
        ("Lamu's boats", 1),
        ("Tide News", 0),
        ("Tide News: Ferries are back", 0),
        ("Ferries are back", 0),
        ("", 0),
    ):
        report = nf.Report()
        page = f"<html><head>{head}</head><body><h1>{heading}</h1><article>{story}</article></body></html>"
        assert nf.plain(nf.read(page.encode(), "html", report=report).headline) == "Ferries are back"
        assert [str(entry) for entry in report].count(f"left out, as not part of the story: {heading}") == told, heading


@pytest.mark.cases(
    ("head", "headline", "other"),
    [
        ('<meta property="og:title" content="Why boats matter">', "Lamu welcomes its boats", "Why boats matter"),
        (
            data(**{"@type": "NewsArticle", "headline": "Why boats matter"}),
            "Why boats matter",
            "Lamu welcomes its boats",
        ),
        ('<meta property="og:title" content="Lamu welcomes its boats again">', "Lamu welcomes its boats again", ""),
        ('<meta property="og:title" content="LONG">', LONG, ""),  # on the page
    ],
)
def test_a_heading_that_differs_from_the_headline_elsewhere_is_kept(head: str, headline: str, other: str) -> None:
    body = f"<article><h1>Lamu welcomes its boats</h1><p>The boats are back in Lamu. {LONG}</p></article>"
    article = page(body, head.replace("LONG", LONG))
    assert nf.plain(article.headline) == headline
    assert [nf.plain(block.content) for block in article.other_headlines] == ([other] if other else [])
    assert not article.subhead


@pytest.mark.cases(
    ("above", "below"),
    [
        ("<h1>The independent voice of Lamu since 1887</h1>", ""),
        ('<a href="/"><h1>The boats and the people of Lamu</h1></a>', ""),
        ("<nav><h1>All about the boats of Lamu</h1></nav>", ""),
        ("", "<h1>More about the boats of Lamu</h1><p>Ferries from other islands</p>"),
        ("<h1>News from the coast and the islands</h1><h2>Boats in Lamu</h2>", ""),
    ],
)
def test_a_heading_of_the_site_is_no_headline(above: str, below: str) -> None:
    body = f"{above}<article><p>The boats are back in Lamu. {LONG}</p></article>{below}"
    article = page(body, '<meta property="og:title" content="Why boats matter">')
    assert nf.plain(article.headline) == "Why boats matter"
    assert not article.other_headlines


@pytest.mark.cases(
    "names",
    [
        '<div class="authors"><a rel="author" href="/ann">Ann Lee</a>, <a rel="author" href="/bo">Madonna</a></div>',
        '<ul><li class="author">Ann Lee</li><li class="author">Madonna</li></ul>',
        '<p class="byline">By Ann Lee, Madonna and Bo Diaz</p>',
    ],
)
def test_one_of_several_authors_may_have_a_single_name(names: str) -> None:
    article = page(f"<article><h1>Lamu welcomes its boats</h1>{names}<p>{LONG}</p></article>")
    assert [byline.name for byline in article.bylines][:2] == ["Ann Lee", "Madonna"]


@pytest.mark.cases(
    "names",
    [
        "<div class=author>Ann Lee</div><div class=author>Politics</div>",
        "<p class=byline><span class=author>Ann Lee</span><span class=author>Correspondent</span></p>",
        "<p><a rel=author href=/ann>Ann Lee</a> <a rel=author href=/ann-mail>Email</a></p>",
        "<p class=byline>By Ann Lee</p><p class=author>Ann Lee</p>",
    ],
)
def test_a_role_a_section_or_a_button_called_author_is_none(names: str) -> None:
    article = page(f"<article><h1>Lamu welcomes its boats</h1>{names}<p>{LONG}</p></article>")
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]


TIDE = "<h1>High tide</h1>"
DAY, CLOCK = "'2026-11-24' has no time; assumed midnight in UTC", "'2026-11-24T10:11' has no time zone; assumed UTC"


@pytest.mark.cases(
    ("head", "above", "said"),
    [
        ("<meta property='article:published_time' content='2026-11-24'>", "", [DAY]),
        ("<meta name='DC.date.issued' content='2026-11-24T10:11'>", "", [CLOCK]),
        ("<meta name='date' content='2026-11-24'>" + data(**{"@type": "Article", "datePublished": "2026-11-24"}), "", [DAY]),
        ("<meta name='date' content='2026-11-24'><meta name='lastmod' content='2026-11-24T10:11'>", "", [DAY, CLOCK]),
        ("", "<p><time datetime='2026-11-24T10:11'>24 November</time></p>", [CLOCK]),
        ("", "<p class='date'>24 November <b>2026</b>, 10:11</p>", ["assumed UTC for published, as no zone is printed"]),
        ("", "<p class='date'>24 November <b>2026</b>, 10:11 GMT</p>", []),
        ("", "<p class='date'>24 November 2026, 10:11 UTC</p>", []),
        ("", "<p class='date'>24/11/2026 10:11</p>", ["'24/11/2026 10:11' has no time zone; assumed UTC"]),
        (
            "",
            "<p itemscope itemtype='https://schema.org/Article'><span itemprop='datePublished'>24 Nov 2026</span></p>",
            ["'24 Nov 2026' has no time; assumed midnight in UTC"],
        ),
        ("<meta name='date' content='2026-11-24T10:11'>", "<p><time datetime='2026-11-24T10:11Z'>Today</time></p>", []),
        ("<meta name='date' content='2026-11-24'>", "<script>x = {'at': \"2026-11-24T00:00:00Z\"}</script>", []),
        ("<meta name='date' content='2026-11-24'><meta name='pubdate' content='2026-11-24T10:11Z'>", "", [DAY]),
        (data(**{"@type": "Article", "datePublished": "2026-11-24T10:11+01:00"}) + "<meta name='date' content='2026-11-24'>", "", []),
        ("<meta name='date' content='2026-11-24T10:11+00:00'>", "", []),
    ],
)  # fmt: skip
def test_what_is_assumed_of_a_date_is_a_remark(head: str, above: str, said: list[str]) -> None:
    """Once for each date, and not if the page has it in full."""
    report = nf.Report()
    assert page(f"{TIDE}{above}<p>{LONG}</p><p>Then {LONG}</p>", head, report).published is not None
    assert [remark.message for remark in report.remarks if "assumed" in remark.message] == said
