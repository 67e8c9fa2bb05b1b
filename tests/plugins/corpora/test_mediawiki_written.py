"""Writing MediaWiki exports that Special:Import accepts, and reading them back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

import newsformat as nf
from newsformat.markup.xml import parse


CASES = Path(__file__).parent / "cases"
WIKI = nf.Envelope(title="Wikinews", uri="https://en.wikinews.org/wiki/Main_Page", language="en")
S = nf.Style


def dump(*articles: nf.Article, report: nf.Report | None = None, around: nf.Envelope = WIKI, **options: str) -> bytes:
    data = nf.write(nf.Articles(articles, envelope=around), "mediawiki", options, report=report)
    assert not [*nf.validate(data, "mediawiki")]
    return data


def text_of(article: nf.Article, report: nf.Report | None = None, **options: str) -> str:
    root = parse(dump(article, report=report, **options))
    return root.findtext(".//{*}text") or ""


def link(text: str, href: str) -> list[nf.Text]:
    return [nf.Text(text, [nf.Link(href)])]


@pytest.mark.cases(
    ("block", "text"),
    [
        (nf.Paragraph([nf.Text("It "), nf.Text("sails", [S.STRONG]), nf.Text(" now.")]), "It '''sails''' now."),
        (nf.Paragraph([nf.Text("It’s ", [S.EMPHASIS]), nf.Text("Ann's", [S.EMPHASIS, S.STRONG])]), "''It’s '''Ann's'''''"),
        (nf.Paragraph([nf.Text("H"), nf.Text("2", [S.SUBSCRIPT]), nf.Text("O")]), "H<sub>2</sub>O"),
        (nf.Paragraph([nf.Text("One"), nf.LineBreak(), nf.Text("Two")]), "One<br>Two"),
        (nf.Paragraph(link("here", "https://t.example/a?b=[c]")), "[https://t.example/a?b=%5Bc%5D here]"),
        (nf.Paragraph(link("Berlin", "https://en.wikipedia.org/wiki/Berlin")), "[[w:Berlin|Berlin]]"),
        (nf.Paragraph(link("Berlin", "https://de.wikipedia.org/wiki/Berlin")), "[[w:de:Berlin|Berlin]]"),
        (nf.Paragraph(link("Ferry back", "https://en.wikinews.org/wiki/Ferry_back")), "[[Ferry back]]"),
        (nf.Paragraph([nf.Text("mer", [nf.Lang("fr")])]), '<span lang="fr">mer</span>'),
        (nf.Heading("Low = high", 3), "=== Low = high ==="),
        (nf.List([[nf.Paragraph("a"), nf.List([[nf.Paragraph("b")]], ordered=True)], [nf.Paragraph("c")]]), "* a\n*# b\n* c"),
        (nf.List([[nf.Paragraph("a"), nf.Paragraph("b")]]), "<ul><li><p>a</p><p>b</p></li></ul>"),
        (nf.Quote([nf.Paragraph("We sail.")]), "<blockquote>\nWe sail.\n</blockquote>"),
        (nf.Quote([nf.Paragraph("We sail.")], attribution="Ann"), "<blockquote><p>We sail.</p><cite>Ann</cite></blockquote>"),
        (
            nf.Quote([nf.Preformatted(" a\n\nb")], attribution="Ann"),
            "<blockquote><pre>\n a\n\nb</pre><cite>Ann</cite></blockquote>",
        ),
        (nf.Table([["A", "B"], ["-1", "a|b"]], header=1, caption="C"), '{| class="wikitable"\n|+ C\n! A\n! B\n|-\n| -1\n| a&#124;b\n|}'),
        (nf.Preformatted("a\n  </pre> &amp; [[b]]"), "<pre>\na\n  &#60;/pre> &#38;amp; [[b]]</pre>"),
        (nf.Rule(), "----"),
        (nf.Media("https://en.wikinews.org/wiki/Special:FilePath/Pier.jpg", kind="image", alt="A", caption="The pier"), "[[File:Pier.jpg|thumb|alt=A|The pier]]"),
    ],
)  # fmt: skip
def test_a_block_is_written_and_comes_back(block: nf.Block, text: str) -> None:
    report = nf.Report()
    article = nf.Article(headline="Ferry", language="en", sources=[nf.Concept(name="Wikinews")], body=[block])
    said = text_of(article, report)
    if "%5B" not in text:
        assert not report.losses
        assert nf.read(dump(article)).body == (block,)
    assert said == text


@pytest.mark.cases(
    "text",
    ["* no list", "# 1", ": x", "; y", "= z =", "---- ", "[[a]] {{b}} [http://c.d e]", "''f'' '''g'''", "<b>h</b> &amp; &lt;", "~~~~", "__TOC__", "http://i.j", "{| k", "| l", "! m", " n", "it's ''", "5''-6'' [sic]", "-->"],
)  # fmt: skip
def test_wikitext_characters_are_escaped(text: str) -> None:
    article = nf.Article(headline="A", body=[nf.Paragraph(text), nf.List([[nf.Paragraph(text)]]), nf.Table([[text]])])
    report = nf.Report()
    back = nf.read(dump(article, report=report, around=nf.Envelope()))
    assert back.body == article.body
    assert not report.losses


def test_a_page_has_everything_an_import_needs() -> None:
    article = nf.Article(
        headline="Ferry back",
        version="71",
        identifiers=[nf.Identifier(value="12", kind="page")],
        contributors=[nf.Concept(name="Ann", relation="contributor")],
        sources=[nf.Concept(name="Wikinews")],
        updated=datetime(2026, 11, 26, 8, tzinfo=UTC),
        published=datetime(2026, 11, 24, tzinfo=UTC),
        language="en",
        keywords=["Ports", "Storms and floods"],
        associations=[
            nf.Association(role="translation", href="https://de.wikinews.org/wiki/F%C3%A4hre", title="Fähre")
        ],
        body=[nf.Paragraph("It sails.")],
    )
    article = evolve(article, uri="https://en.wikinews.org/wiki/Ferry_back")
    report = nf.Report()
    data = dump(article, report=report, date="date")
    page = parse(data).find("{*}page")
    assert page is not None
    said = [(element.tag.partition("}")[2], (element.text or "").strip()) for element in page.iter()]
    assert said[1:4] == [("title", "Ferry back"), ("ns", "0"), ("id", "12")]
    assert [name for name, _ in said[5:]] == [
        *("id", "timestamp", "contributor", "username", "origin", "model", "format", "text", "sha1"),
    ]
    assert dict(said)["text"] == (
        "{{date|November 24, 2026}}\nIt sails.\n\n[[Category:Ports]]\n[[Category:Storms and floods]]\n[[de:Fähre]]"
    )
    assert not report.losses
    assert nf.read(data) == article


@pytest.mark.cases(
    ("change", "what"),
    [
        ({"headline": "A [new] #1"}, "headline"),
        ({"uri": "urn:x:1"}, "uri"),
        ({"published": datetime(2026, 11, 24, tzinfo=UTC)}, "published"),
        ({"keywords": ["a|b"]}, "keywords"),
        ({"associations": [nf.Association(role="x", href="https://t.example/")]}, "associations"),
        ({"body": [nf.Embed("https://v.example/1")]}, "body.embed"),
        ({"body": [nf.Media("https://t.example/p.jpg", kind="image")]}, "body.media"),
        ({"status": nf.Status.CANCELED}, "status"),
    ],
)
def test_unsupported_content_of_a_page_is_reported(change: dict[str, Any], what: str) -> None:
    report = nf.Report()
    dump(evolve(nf.Article(headline="A", body=[nf.Paragraph("B")]), **change), report=report)
    assert [loss.what for loss in report.losses] == [what]


def test_alternative_texts_have_entities() -> None:
    picture = nf.Media("https://en.wikinews.org/wiki/Special:FilePath/Pier.jpg", kind="image", alt="a &nbsp; [[b]] | c")
    assert nf.read(dump(nf.Article(headline="A", body=[picture]))).body == (picture,)


def test_withheld_articles_are_written_as_in_development() -> None:
    article = nf.Article(headline="A", status=nf.Status.WITHHELD, body=[nf.Paragraph("B")])
    published = evolve(article, foreign=[nf.Foreign("mediawiki", "template", "{{publish}}")])
    for element in (article, published):
        assert text_of(element) == "{{develop}}\nB"
        assert nf.read(dump(element)).status is nf.Status.WITHHELD


def test_titles_are_valid_in_a_wiki_and_unique() -> None:
    headlines = ["Talk: ferries [1]", "Help: it sails", "A", "A", "", "", "x" * 300]
    data = dump(*[nf.Article(headline=headline, body=[nf.Paragraph("B")]) for headline in headlines])
    titles = [element.text or "" for element in parse(data).iter("{*}title")]
    assert titles[:6] == ["Talk：ferries ［1］", "Help：it sails", "A", "A (2)", "—", "——"]
    assert len(titles[6].encode()) <= 255
    assert [nf.plain(article.headline) for article in nf.read_all(data)][3:6] == ["A (2)", "", ""]


def test_read_pages_come_back() -> None:
    with nf.read_all(CASES / "mediawiki.xml", "mediawiki") as found:
        around, articles = found.envelope, [*found]
    first = nf.write(nf.Articles(articles, envelope=around), "mediawiki")
    again = [*nf.read_all(first)]
    assert [article.headline for article in again] == [article.headline for article in articles]
    assert nf.write(nf.Articles(again, envelope=around), "mediawiki") == first


def test_a_bracket_before_an_external_link_does_not_make_it_internal() -> None:
    """In MediaWiki, two brackets before an address do not begin an internal link."""
    story = nf.Article(
        headline="Tide", body=[nf.Paragraph([nf.Text("See ["), *link("map", "https://acme.example/"), nf.Text("].")])]
    )
    assert text_of(story) == "See [[https://acme.example/ map]]."
    assert nf.read(dump(story), "mediawiki").body == story.body


LINKED = [nf.Text("[link]", [nf.Link("https://acme.example/a")]), nf.Text("[2]", [nf.Link("https://acme.example/b")])]


def test_a_linked_text_may_have_brackets() -> None:
    body = (nf.Paragraph(LINKED),)
    assert nf.read(dump(nf.Article(headline="Ferry", body=body))).body == body


@pytest.mark.cases(
    "article",
    [
        nf.Article(headline="Ferry", keywords=["_sea__trade", "_"]),
        nf.Article(headline="Ferry", body=[nf.Media("https://acme.example/ferry.jpg")]),
    ],
)
def test_names_are_written_as_a_wiki_has_them(article: nf.Article) -> None:
    report = nf.Report()
    written = nf.write(article, "mediawiki", report=report)
    assert nf.write(nf.read(written, "mediawiki"), "mediawiki") == written
    assert report.losses
