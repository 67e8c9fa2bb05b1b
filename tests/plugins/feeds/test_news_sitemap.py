"""News sitemaps: what Google is told of stories, what is written, and what is wrong with some."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import Article, Association, Concept, Identifier, Media, Paragraph, Quote, Report


PAGE = "https://tide.example/ferry"
SPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" '
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" '
    'xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"'
)
PUBLICATION = "<n:publication><n:name>Tide</n:name><n:language>en</n:language></n:publication>"
DATE = "<n:publication_date>2026-11-24</n:publication_date>"
TITLE = "<n:title>Ferry back</n:title>"
STORY = Article(
    uri=PAGE,
    headline="Ferry back",
    sources=[Concept(name="Tide")],
    language="en",
    published=datetime(2026, 11, 24, 18, tzinfo=timezone(timedelta(hours=3))),
)


def sitemap(*urls: str) -> bytes:
    return f"<urlset {SPACES}>{''.join(urls)}</urlset>".encode()


def url(news: str = PUBLICATION + DATE + TITLE, more: str = "", loc: str = PAGE) -> str:
    return f"<url><loc>{loc}</loc><n:news>{news}</n:news>{more}</url>"


def test_news_in_a_namespace_with_another_scheme_are_news() -> None:
    document = sitemap(url()).replace(b"http://www.google", b"https://www.google")
    assert nf.read(document, "news-sitemap").headline == STORY.headline


def test_a_story_of_a_sitemap() -> None:
    report = Report()
    more = "<n:keywords>ferry, quay</n:keywords><n:genres>Blog, OpEd</n:genres><n:access>Subscription</n:access>"
    document = sitemap(url(PUBLICATION + DATE + TITLE + more, "<lastmod>2026-11-25T08:00:00Z</lastmod>"))
    assert nf.detect(document)[0].format == "news-sitemap"
    article = nf.read(document, report=report)
    assert (article.uri, nf.plain(article.headline), article.language) == (PAGE, "Ferry back", "en")
    assert article.published == datetime(2026, 11, 24, tzinfo=UTC)
    assert article.updated == datetime(2026, 11, 25, 8, tzinfo=UTC)
    assert article.sources == (Concept(name="Tide"),)
    assert article.keywords == ("ferry", "quay")
    assert article.genres == (Concept(name="Blog"), Concept(name="OpEd"))
    assert [part.name for part in article.foreign] == ["news:access"]
    assert [remark.message for remark in report.remarks] == ["'2026-11-24' has no time; assumed midnight in UTC"]
    assert report.losses == ()


def test_prefixes_that_are_not_declared() -> None:
    report = Report()
    picture = "<image:image><image:loc>https://tide.example/a.jpg</image:loc></image:image>"
    document = sitemap(url(more=picture)).replace(b"xmlns:image", b"xmlns:picture")
    (found,) = nf.read(document, report=report).associations
    assert found.media is not None
    assert found.media.href == "https://tide.example/a.jpg"
    assert "undeclared prefixes: image; assumed to be the usual ones" in map(str, report.remarks)


def test_pictures_and_films() -> None:
    image = "<image:image><image:loc>https://tide.example/a.jpg</image:loc><image:caption>Quay</image:caption></image:image>"
    video = "<video:video><video:title>Ferry</video:title><video:content_loc>https://tide.example/a.mp4</video:content_loc></video:video>"
    picture, film = nf.read(sitemap(url(more=image + video))).associations
    assert picture == Association(media=Media("https://tide.example/a.jpg", caption="Quay"))
    assert film.media is not None
    assert (film.media.href, film.media.kind) == ("https://tide.example/a.mp4", "video")
    assert film.media.foreign[0].name == "video:video"


def test_pages_that_are_no_news_are_skipped() -> None:
    report = Report()
    document = sitemap("<url><loc>https://tide.example/</loc></url>", url())
    assert [article.uri for article in nf.read_all(document, report=report)] == [PAGE]
    assert "1 pages that are not marked as news are left out" in [remark.message for remark in report.remarks]


def test_what_is_written() -> None:
    media = [Association(media=Media("https://tide.example/a.jpg"))]
    lines = (
        nf.write(evolve(STORY, keywords=["ferry", "quay"], associations=media), "news-sitemap").decode().splitlines()
    )
    assert lines[2:] == [
        "<url>",
        f"<loc>{PAGE}</loc>",
        "<news:news>",
        "<news:publication>",
        "<news:name>Tide</news:name>",
        "<news:language>en</news:language>",
        "</news:publication>",
        "<news:publication_date>2026-11-24T18:00:00+03:00</news:publication_date>",
        "<news:title>Ferry back</news:title>",
        "<news:keywords>ferry, quay</news:keywords>",
        "</news:news>",
        "<image:image><image:loc>https://tide.example/a.jpg</image:loc></image:image>",
        "</url>",
        "</urlset>",
    ]


def test_pictures_in_the_text_are_told() -> None:
    text = [Paragraph("A"), Quote([Media("https://tide.example/a.jpg")]), Media("/b.jpg")]
    (picture,) = nf.read(nf.write(evolve(STORY, body=text), "news-sitemap")).associations
    assert picture == Association(media=Media("https://tide.example/a.jpg"))


def test_what_was_read_is_written_again() -> None:
    report = Report()
    video = "<video:video><video:content_loc>https://tide.example/a.mp4</video:content_loc></video:video>"
    access = "<n:access>Subscription</n:access>"
    article = nf.read(sitemap(url(PUBLICATION + DATE + TITLE + access, f"{video}<priority>0.8</priority>")))
    assert [part.name for part in article.foreign] == ["news:access", "priority"]
    back = nf.read(nf.write(article, "news-sitemap", report=report))
    assert evolve(back, foreign=sorted(back.foreign, key=lambda part: part.name)) == article
    assert report.losses == ()


@pytest.mark.cases(
    ("article", "what", "why"),
    [
        (evolve(STORY, uri=f"urn:{'a' * 200}"), "uri", "a made-up address has room for 200 of its characters"),
        (evolve(STORY, language="i-klingon"), "language", "Google takes the language alone"),
        (evolve(STORY, uri="https://tide.example/fähre"), "uri", "its letters are percent-encoded"),
        (evolve(STORY, language="en-GB"), "language", "Google takes the language alone"),
        (evolve(STORY, keywords=["a, b"]), "keywords", "keywords are separated by commas"),
        (
            evolve(STORY, associations=[Association(href=PAGE, media=Media("https://tide.example/a.jpg"))]),
            "associations",
            "only the address of a picture has a place",
        ),
        (evolve(STORY, body=[Paragraph("Text")]), "body.paragraph", "news-sitemap has no place for it"),
    ],
)
def test_what_a_sitemap_cannot_say_is_lost(article: Article, what: str, why: str) -> None:
    report = Report()
    nf.write(article, "news-sitemap", report=report)
    assert [(loss.what, loss.why) for loss in report.losses] == [(what, why)]


def test_what_google_requires_is_made_up_and_left_out_again() -> None:
    report = Report()
    document = nf.write(Article(), "news-sitemap", report=report)
    assert b"<?newsformat name language publication_date title?>" in document
    assert [(problem.rule, problem.severity) for problem in nf.validate(document)] == [
        ("address", nf.Severity.WARNING),
        ("assumed", nf.Severity.WARNING),
    ]
    assert nf.read(document) == Article()
    assert report.losses == ()
    assert [remark.message.partition(":")[0] for remark in report.remarks] == [
        "a page needs an address (http, https), but the story has none",
        "sources",
        "language",
        "published",
        "headline",
    ]


def test_an_address_among_the_identifiers_is_that_of_the_page() -> None:
    article = evolve(STORY, uri="urn:a", identifiers=[Identifier(value=PAGE, kind="url")])
    assert nf.read(nf.write(article, "news-sitemap")).uri == PAGE


def test_an_address_that_was_made_up_is_left_out_again() -> None:
    report = Report()
    document = nf.write(evolve(STORY, uri="urn:a b/c"), "news-sitemap", report=report)
    assert report.losses == ()
    assert b"<loc>https://newsformat.invalid/urn:a%20b%2Fc</loc>" in document
    assert nf.read(document).uri == "urn:a b/c"
    assert [problem.rule for problem in nf.validate(document)] == ["address"]


@pytest.mark.cases(("tag", "told"), [("zh-Hant", "zh-tw"), ("zh-CN", "zh-cn"), ("sr-Latn", "sr")])
def test_languages_as_google_has_them(tag: str, told: str) -> None:
    document = nf.write(evolve(STORY, language=tag), "news-sitemap")
    assert f"<news:language>{told}</news:language>".encode() in document


@pytest.mark.cases(
    ("document", "found"),
    [
        (sitemap(url()), []),
        (sitemap(url("")), ["required"] * 3),
        (sitemap(url(DATE + TITLE + "<n:publication><n:name>T</n:name></n:publication>")), ["required"]),
        (sitemap(url(PUBLICATION.replace("en", "en-GB") + DATE + TITLE)), ["language"]),
        (sitemap(url(PUBLICATION + DATE.replace("2026-11-24", "24 Nov 2026") + TITLE)), ["date"]),
        (sitemap(url(PUBLICATION + DATE + TITLE + TITLE)), ["once"]),
        (sitemap(url(loc="/ferry")), ["address"]),
        (sitemap(url(loc="http://[tide.example/ferry")), ["address"]),
        (sitemap(url(loc="https://tide.example/" + "a" * 3000)), ["address"]),
        (sitemap(url(), url()), ["unique"]),
        (sitemap(url(), url(loc="https://quay.example/")), ["host"]),
        (sitemap(url(), url(PUBLICATION + DATE.replace("24", "20") + TITLE, loc=f"{PAGE}2")), ["recent"]),
        (
            sitemap(url()).replace(
                b"http://www.google.com/schemas/sitemap-news", b"https://www.google.com/schemas/sitemap-news"
            ),
            ["namespace"],
        ),
        (sitemap(url(more="<image:image/>")), ["required"]),
        (sitemap(url(more="<lastmod>today</lastmod>")), ["value"]),
        (sitemap(url(more="<image:image><image:loc>a.jpg</image:loc></image:image>")), ["address"]),
        (sitemap(url(PUBLICATION + DATE + TITLE + "<n:genres>Blog, Poem</n:genres>")), ["value"]),
        (b'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', ["root"]),
        (sitemap("<url><loc>https://tide.example/</loc></url>"), ["empty"]),
        (sitemap(*[url(loc=f"{PAGE}{number}") for number in range(1001)]), ["count"]),
        (b"<html/>", ["root"]),
    ],
)
def test_what_is_wrong(document: bytes, found: list[str]) -> None:
    assert sorted(problem.rule for problem in nf.validate(document, "news-sitemap")) == found


def test_what_is_none() -> None:
    with pytest.raises(nf.ReadError, match="a sitemap in which no page is marked as news"):
        list(nf.read_all(sitemap("<url><loc>https://tide.example/</loc></url>"), "news-sitemap"))
    with pytest.raises(nf.ReadError, match="cannot be read as news sitemap: the root element is sitemapindex"):
        list(nf.read_all(b"<sitemapindex/>", "news-sitemap"))
