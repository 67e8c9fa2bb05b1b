"""EPUB: issues of newspapers as programs make them, and as they should be."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from time import process_time
from zipfile import ZIP_STORED, ZipFile

import pytest

import newsformat as nf
from newsformat import Article, Envelope, Foreign, Heading, Media, Paragraph, Related, RelatedLink, plain
from newsformat.plugin import Articles
from newsformat_web._epub._names import DC
from newsformat_web._epub._tidying import closed

from .epubs import METADATA, epub, nav, page


LONG = "The ferry sailed again on Monday after six days in port, the operator said on the quay. " * 2
STORY = f"<h1>High tide</h1><p>{LONG}</p>"


def read(document: bytes) -> tuple[list[Article], nf.Report]:
    report = nf.Report()
    return list(nf.read_all(nf.Source(document), "epub", report=report)), report


def remarks(report: nf.Report) -> str:
    return " | ".join(remark.message for remark in report.remarks)


def losses(report: nf.Report) -> str:
    return " | ".join(loss.why for loss in report.losses)


def test_detected_by_its_first_file() -> None:
    document = epub({"a.xhtml": page(STORY)})
    assert nf.detect(nf.Source(document))[0].format == "epub"


def test_the_package_is_the_envelope() -> None:
    metadata = f"{METADATA}<dc:publisher>Acme</dc:publisher><dc:date>2026-11-24</dc:date><dc:rights>© Acme</dc:rights>"
    document = epub({"a.xhtml": page(STORY)}, metadata=metadata)
    articles = nf.read_all(nf.Source(document), "epub")
    envelope = articles.envelope
    assert (envelope.title, envelope.uri, envelope.language) == ("The Daily Tide", "urn:x:1", "en")
    assert (envelope.sender, envelope.sent) == ("Acme", datetime(2026, 11, 24, tzinfo=UTC))
    assert [part.name for part in envelope.foreign] == ["dcterms:modified", "dc:rights"]
    (article,) = articles
    assert (article.language, article.rights[0].notice) == ("en", "© Acme")
    assert article.published == datetime(2026, 11, 24, tzinfo=UTC)


def test_the_order_is_that_of_the_spine_and_titles_are_those_of_the_contents() -> None:
    pages = {"b.xhtml": page(f"<p>{LONG}</p>"), "a.xhtml": page(STORY)}
    document = epub(pages, others={"nav.xhtml": nav(("a.xhtml", "High tide"), ("b.xhtml", "Ebb"))})
    articles, _ = read(document)
    assert [plain(article.headline) for article in articles] == ["Ebb", "High tide"]
    assert [article.title for article in articles] == ["", ""]


def test_what_the_contents_call_an_article_is_kept() -> None:
    (article,), _ = read(epub({"a.xhtml": page(STORY)}, others={"nav.xhtml": nav(("a.xhtml", "Tides, p. 3"))}))
    assert (plain(article.headline), article.title) == ("High tide", "Tides, p. 3")


@pytest.mark.cases(
    ("body", "more"),
    [
        ('<section epub:type="cover"><img src="c.png" alt="Cover"/></section>', ""),
        ("<p>The Daily Tide</p>", ' epub:type="titlepage"'),
        ('<div role="doc-toc"><p>Inside this issue</p></div>', ""),
        ('<section epub:type="copyright-page"><p>© Acme Press, all rights reserved</p></section>', ""),
        ('<ul><li><a href="b.xhtml">High tide</a></li><li><a href="b.xhtml#x">Ebb</a></li></ul>', ""),
        ("<p> </p>", ""),
    ],
)
def test_what_is_no_article_is_left_out_with_a_remark(body: str, more: str) -> None:
    articles, report = read(epub({"a.xhtml": page(body, more=more), "b.xhtml": page(STORY)}))
    assert [plain(article.headline) for article in articles] == ["High tide"]
    assert "OPS/a.xhtml" in remarks(report)
    assert not report.losses


def test_what_is_no_article_by_the_guide_and_the_landmarks() -> None:
    pages = {"a.xhtml": page("<p>Acme Press</p>"), "b.xhtml": page("<p>Inside</p>"), "c.xhtml": page(STORY)}
    guide = '<guide><reference type="title-page" href="a.xhtml"/></guide>'
    landmarks = '<nav epub:type="landmarks"><ol><li><a epub:type="toc" href="b.xhtml">In</a></li></ol></nav>'
    articles, report = read(epub(pages, guide=guide, others={"nav.xhtml": nav(("c.xhtml", "High"), more=landmarks)}))
    assert len(articles) == 1
    assert "title page" in remarks(report)
    assert "table of contents" in remarks(report)


def test_classes_say_what_stands_above_the_text() -> None:
    head = (
        '<p class="overline">Harbour</p><h2 class="headline">High <em>tide</em></h2><p class="standfirst">It rose.</p>'
        '<div class="byline">By Ann Lee</div><p class="date">2026-11-24T05:00:00Z</p>'
    )
    (article,), _ = read(epub({"a.xhtml": page(f"{head}<p>{LONG}</p><p class='author'>By nobody</p>")}))
    assert plain(article.kicker) == "Harbour"
    assert article.headline[1].marks == (nf.Style.EMPHASIS,)
    assert plain(article.summary) == "It rose."
    assert article.bylines[0].name == "Ann Lee"
    assert article.published == datetime(2026, 11, 24, 5, tzinfo=UTC)
    assert article.text == f"{LONG.strip()}\n\nBy nobody"


@pytest.mark.cases(
    ("date", "remarks"),
    [
        ("2026-11-24", ["'2026-11-24' has no time; assumed midnight in UTC"]),
        ("2026-11-24T05:00", ["'2026-11-24T05:00' has no time zone; assumed UTC"]),
        ("2026-11-24T05:00Z", []),
        ("Tuesday", []),  # remains in the text
    ],
)
def test_what_is_assumed_of_a_date_above_the_text_is_a_remark(date: str, remarks: list[str]) -> None:
    text = f'<h2 class="headline">High tide</h2><p class="date">{date}</p><p class="date">{date}</p><p>{LONG}</p>'
    report = nf.Report()
    nf.read(epub({"a.xhtml": page(text)}), report=report)
    assert [remark.message for remark in report.remarks if "assumed" in remark.message] == remarks


def test_classes_that_a_layout_gave() -> None:
    body = (
        '<p class="Dachzeile ParaOverride-1">Hafen</p><p class="_01-Titel">Flut</p><div class="Autorenzeile"><p>Von Ann Lee</p></div>'
        f'<p class="Grundtext">{LONG}</p><p class="Zwischentitel">Ebbe</p><p class="Grundtext">{LONG}</p><p class="Zitat">„Hoch.“</p>'
        '<div class="Bild"><img src="p.png" alt=""/><p class="Bildunterschrift">Der Kai</p></div>'
    )
    (article,), _ = read(epub({"a.xhtml": page(body)}, others={"p.png": b"p"}))
    assert (plain(article.kicker), plain(article.headline), article.bylines[0].name) == ("Hafen", "Flut", "Ann Lee")
    assert article.body[1:4] == (Heading("Ebbe", 2), Paragraph(LONG.strip()), nf.Quote([Paragraph("„Hoch.“")]))
    assert plain(article.body[4].caption) == "Der Kai"  # type: ignore[union-attr]


def test_without_classes_it_is_read_as_a_manuscript() -> None:
    body = f"<p>HARBOUR</p><h1>High tide</h1><p>By Ann Lee</p><p>OSLO, Nov. 24 (Acme) — {LONG}</p><h1>What comes next</h1><p>It fell.</p>"
    (article,), _ = read(epub({"a.xhtml": page(body)}))
    assert (plain(article.kicker), plain(article.headline)) == ("HARBOUR", "High tide")
    assert article.bylines[0].name == "Ann Lee"
    assert article.dateline is not None
    assert article.dateline.place == "OSLO"
    assert article.body[1] == Heading("What comes next", 2)


def test_what_calibre_puts_around_an_article() -> None:
    bar = '<div class="calibre_navbar"><hr/>| <a href="b.xhtml">Next</a> |</div>'
    foot = (
        '<div class="calibre_navbar"><hr/><p>This article was downloaded by <strong>calibre</strong> from '
        '<a href="https://tide.example/high" rel="calibre-downloaded-from">https://tide.example/high</a></p></div>'
    )
    pages = {
        "a.xhtml": page(f"{bar}{STORY}{foot}"),
        "b.xhtml": page(f'<h1>Ebb</h1><p>See <a href="a.xhtml">High tide</a>. {LONG}</p>'),
    }
    ncx = (
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint class="periodical"><navLabel><text>T</text>'
        '</navLabel><content src="a.xhtml"/><navPoint class="section"><navLabel><text>Harbour</text></navLabel>'
        '<content src="a.xhtml"/><navPoint class="article"><navLabel><text>High tide</text></navLabel>'
        '<content src="a.xhtml"/></navPoint></navPoint></navPoint></navMap></ncx>'
    )
    articles, report = read(epub(pages, version="2.0", others={"toc.ncx": ncx}))
    assert articles[0].identifiers == (nf.Identifier(value="https://tide.example/high", kind="url"),)
    assert [subject.name for subject in articles[0].subjects] == ["Harbour"]
    assert articles[0].text == LONG.strip()
    link = articles[1].body[0].content[1].marks[0]  # type: ignore[union-attr]
    assert link.href == "https://tide.example/high"
    assert "put around the article" in remarks(report)


def test_a_page_that_lists_the_articles_of_a_section_is_none() -> None:
    listed = "".join([f'<li><a href="{name}.xhtml">{name}</a><div>{LONG}</div></li>' for name in "bc"])
    pages = {
        "a.xhtml": page(f"<h1>Harbour</h1><ul>{listed}</ul>"),
        "b.xhtml": page(STORY),
        "c.xhtml": page(f"<h1>Ebb</h1><p>{LONG}</p>"),
    }
    inner = "".join([f'<li><a href="{name}.xhtml">{name}</a></li>' for name in "bc"])
    contents = page(f'<nav epub:type="toc"><ol><li><a href="a.xhtml">Harbour</a><ol>{inner}</ol></li></ol></nav>')
    articles, report = read(epub(pages, others={"nav.xhtml": contents}))
    assert [plain(article.headline) for article in articles] == ["High tide", "Ebb"]
    assert [subject.name for article in articles for subject in article.subjects] == ["Harbour", "Harbour"]
    assert "OPS/a.xhtml: a table of contents" in remarks(report)


def test_pictures_are_named_as_their_files_are() -> None:
    body = f'<h1>High tide</h1><figure><img src="p/1.png" alt="A"/><figcaption>B</figcaption></figure><p>{LONG}</p>'
    old = '<div class="fig"><img src="q/1.png" alt=""/><p class="caption">C</p></div>'
    document = epub({"a.xhtml": page(body + old)}, others={"p/1.png": b"one", "q/1.png": b"two!"})
    (article,), report = read(document)
    first, second = (block for block in article.body if isinstance(block, Media))
    assert first == Media("OPS-p-1.png", alt="A", caption="B", renditions=[
        nf.Rendition(href="OPS-p-1.png", media_type="image/png", size=3)
    ])  # fmt: skip
    assert (second.href, plain(second.caption)) == ("OPS-q-1.png", "C")
    assert losses(report).count("but its content is left out") == 2
    assert {file.name: file.content for file in nf.files(nf.Source(document), "epub")} == {
        "OPS-p-1.png": b"one",
        "OPS-q-1.png": b"two!",
    }


def test_notes_come_at_the_end_and_links_lead_out() -> None:
    body = (
        '<h1>High tide</h1><p>It rose<a epub:type="noteref" href="#n">1</a>, as <a href="b.xhtml">told</a>'
        '<span epub:type="pagebreak" title="3">3</span>, and <a href="https://acme.example/">here</a>.</p>'
        '<aside epub:type="footnote" id="n"><p>By a foot. <a epub:type="backlink" href="#r">↩</a></p></aside><p>Then.</p>'
    )
    articles, report = read(epub({"a.xhtml": page(body), "b.xhtml": page(f"<h1>Ebb</h1><p>{LONG}</p>")}))
    assert articles[0].text == "It rose1, as told, and here.\n\nThen.\n\nBy a foot."
    assert "footnotes are read at the end" in remarks(report)
    assert "numbers of printed pages" in remarks(report)
    assert "a link into the publication left out: b.xhtml" in losses(report)


def test_an_article_goes_on_in_a_document_that_nothing_knows() -> None:
    pages = {
        "a.xhtml": page(STORY),
        "b.xhtml": page("<p>It fell on Tuesday.</p>"),
        "c.xhtml": page("<h1>C</h1><p>D</p>"),
    }
    articles, report = read(epub(pages, others={"nav.xhtml": nav(("a.xhtml", "High tide"))}))
    assert [len(article.body) for article in articles] == [2, 1]
    assert "goes on here" in remarks(report)


@pytest.mark.cases("tag", ["article", "section"])
def test_several_articles_in_a_document(tag: str) -> None:
    body = f'<p>Acme</p><{tag} id="x">{STORY}</{tag}><{tag} id="y"><h1>Ebb</h1><p>{LONG}</p></{tag}>'
    contents = nav(("a.xhtml#x", "High tide"), ("a.xhtml#y", "Ebb"))
    articles, report = read(epub({"a.xhtml": page(body)}, others={"nav.xhtml": contents}))
    assert [plain(article.headline) for article in articles] == ["High tide", "Ebb"]
    assert "text beside the articles left out: Acme" in losses(report)


def test_what_nobody_is_led_to_is_told() -> None:
    body = f'{STORY}<video src="p.png"></video><svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>'
    spine = '<itemref idref="i0"/><itemref idref="none"/>'
    document = epub({"a.xhtml": page(body)}, others={"b.xhtml": page("<p>x</p>"), "p.png": b"p"}, spine=spine)
    _, report = read(document)
    for told in (
        "OPS/b.xhtml: a document that is not in the order",
        "names an item that is not listed: none",
        "a recording is named",
    ):
        assert told in losses(report)
    assert "the text of a drawing is left out: a" in losses(report)


def test_what_cannot_be_read_does_no_harm_to_the_rest() -> None:
    pages = {"a.xhtml": page(STORY), "b.xhtml": b"x" * 2_000_000}
    document = epub(pages)
    made = BytesIO()
    with ZipFile(BytesIO(document)) as old, ZipFile(made, "w", ZIP_STORED) as archive:
        for name in old.namelist():
            archive.writestr(name, old.read(name))
        archive.writestr(
            "META-INF/encryption.xml",
            '<e xmlns:c="c"><c:CipherReference URI="OPS/b.xhtml"/></e>',
        )
    articles, report = read(made.getvalue())
    assert len(articles) == 1
    assert "encrypted" in losses(report)


def test_no_article() -> None:
    with pytest.raises(nf.ReadError, match="no article"):
        read(epub({"a.xhtml": page("", more=' epub:type="cover"')}))
    with pytest.raises(nf.ReadError, match="no package"):
        read(b"PK\x05\x06" + b"\0" * 18)


# Writing ----------------------------------------------------------------------


ISSUE = [
    Article(headline="مد عال", language="ar", uri="urn:x:a", updated=datetime(2026, 11, 24, 7, tzinfo=UTC), body=[
        Paragraph("ارتفع الماء."),
        Media("https://acme.example/a.jpg", alt="قارب", caption="القارب"),
        Media("b.jpg"),
        Related([RelatedLink("Next", "/next")]),
    ]),
    Article(body=[Paragraph("Untitled & <short>")], language="en"),
]  # fmt: skip


def archive_of(document: bytes) -> dict[str, str]:
    with ZipFile(BytesIO(document)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_written_is_what_a_device_wants() -> None:
    envelope = Envelope(title="Daily", uri="urn:x:9", language="ar", sent=datetime(2026, 11, 24, 6, tzinfo=UTC))
    document = nf.write(Articles(ISSUE, envelope=envelope), "epub")
    assert document[30:58] == b"mimetypeapplication/epub+zip"
    files = archive_of(document)
    assert [*files][:2] == ["mimetype", "META-INF/container.xml"]
    package = files["EPUB/package.opf"]
    assert '<dc:identifier id="identifier">urn:x:9</dc:identifier>' in package
    assert '<meta property="dcterms:modified">2026-11-24T07:00:00Z</meta>' in package
    assert 'page-progression-direction="rtl"' in package
    assert '<a href="article-2.xhtml">Untitled &amp; &lt;short&gt;</a>' in files["EPUB/nav.xhtml"]
    story = files["EPUB/article-1.xhtml"]
    assert 'lang="ar" xml:lang="ar" dir="rtl"' in story
    assert '<a href="https://acme.example/a.jpg" data-tag="img"' in story
    assert "<img" not in story
    assert '<a data-href="/next">Next</a>' in story


def test_an_issue_comes_back() -> None:
    document = nf.write(ISSUE, "epub")
    assert list(nf.read_all(nf.Source(document))) == ISSUE
    assert nf.write(ISSUE, "epub") == document
    assert nf.read_all(nf.Source(document)).envelope == Envelope()


def test_what_a_package_cannot_say_is_lost() -> None:
    foreign = [
        nf.Foreign("epub", "x", "<x/>"),
        nf.Foreign("epub", "y", '<meta xmlns="http://www.idpf.org/2007/opf" property="y:z">1</meta>'),
        nf.Foreign("epub", "z", "<"),
        nf.Foreign("epub", "d", '<dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2026-11</dc:date>'),
    ]
    report = nf.Report()
    document = nf.write(Articles(ISSUE[:1], envelope=Envelope(foreign=foreign)), "epub", report=report)
    assert [loss.where for loss in report.losses] == ["x", "y", "z"]
    assert [article.name for article in nf.read_all(nf.Source(document)).envelope.foreign] == ["dc:date"]


# Validating -------------------------------------------------------------------


def problems(document: bytes) -> list[str]:
    return [problem.rule for problem in nf.validate(nf.Source(document), "epub")]


GOOD = {"a.xhtml": page(STORY)}
CONTENTS = {"nav.xhtml": nav(("a.xhtml", "High tide"))}


def test_what_is_right() -> None:
    assert problems(epub(GOOD, others=CONTENTS)) == []


@pytest.mark.cases(
    ("document", "rule"),
    [
        (epub(GOOD, others=CONTENTS, mimetype="application/zip"), "mimetype"),
        (epub(GOOD), "nav"),
        (epub(GOOD, others={"nav.xhtml": nav(("c.xhtml", "C"))}), "nav"),
        (epub(GOOD, others={"nav.xhtml": page("<p/>")}), "nav"),
        (epub(GOOD, others=CONTENTS, metadata=METADATA.replace("2026-11-24T06", "2026")), "metadata"),
        (epub(GOOD, others=CONTENTS, metadata=METADATA.replace('id="id"', "")), "package"),
        (epub(GOOD, others=CONTENTS, metadata=METADATA.replace("The Daily Tide", "")), "metadata"),
        (epub(GOOD, others=CONTENTS, version="9"), "package"),
        (epub(GOOD, others=CONTENTS, spine='<itemref idref="none"/>'), "spine"),
        (epub(GOOD, others=CONTENTS, spine="<!-- -->"), "spine"),
        (epub({"a.xhtml": page("<p>a<br></p>")}, others=CONTENTS), "xml"),
        (epub({"a.xhtml": page("<p>&nbsp;</p>")}, others=CONTENTS), "xml"),
        (epub({"a.xhtml": page('<img src="b.png" alt=""/>')}, others=CONTENTS), "reference"),
        (epub({"a.xhtml": page('<img src="https://a.example/b.png" alt=""/>')}, others=CONTENTS), "remote"),
        (epub({"a.xhtml": page(STORY, head="")}, others=CONTENTS), "title"),
        (epub(GOOD, version="2.0"), "ncx"),
        (epub(GOOD, others=CONTENTS, metadata=METADATA + 2 * "<dc:date>2026-11-24</dc:date>"), "metadata"),
        (epub(GOOD, others=CONTENTS, metadata=f'{METADATA}<meta refines="#x" property="role">a</meta>'), "metadata"),
        (epub(GOOD, others=CONTENTS, spine=2 * '<itemref idref="i0"/>'), "spine"),
        (epub(GOOD | {"b.png": b""}, others=CONTENTS), "spine"),
        (epub(GOOD, others={"nav.xhtml": page('<nav epub:type="toc"><p>A</p></nav>')}), "nav"),
        (epub(GOOD, others={"nav.xhtml": nav(("a.xhtml", ""))}), "nav"),
        (epub({"a.xhtml": "<story/>"}, others=CONTENTS), "xml"),
    ],
)
def test_what_is_wrong(document: bytes, rule: str) -> None:
    assert rule in problems(document)


@pytest.mark.cases(
    "page_number",
    [
        '<span epub:type="pagebreak" id="p5" title="5"/>',
        '<a epub:type="pagebreak" id="p5" title=\'a > "b"\' />',
        '<span epub:type="pagebreak" id="p5">5</span>',
    ],
)
def test_what_stands_behind_the_number_of_a_printed_page_is_text(page_number: str) -> None:
    text = f"<h1>Ferry</h1><p>It sails{page_number} at noon<br/>, he said.</p>"
    assert nf.read(epub({"a.xhtml": page(text)}), "epub").text == "It sails at noon\n, he said."


def test_elements_that_close_themselves_take_linear_time() -> None:
    begin = process_time()
    for unit in ("<a ", "<a b='", '<a b="c" ', "<a/ "):
        closed(unit * 50_000)
    assert process_time() - begin < 5


def test_of_whom_and_what_the_only_article_is_stands_in_the_package_for_programs_to_list() -> None:
    article = nf.Article(
        headline="Ferry back",
        bylines=[nf.Byline(name="Ann Lee"), nf.Byline(name="Tom Brandt")],
        sources=[nf.Concept(name="Acme & Sons")],
        published=datetime(2026, 11, 24, 6, tzinfo=UTC),
        keywords=["harbour"],
        subjects=[nf.Concept(name="National", kind="section"), nf.Concept(name="transport")],
        summary="It is back.",
        rights=[nf.Rights(holder="Acme")],
        body=[nf.Paragraph("It came back.")],
    )
    document = nf.write(article, "epub")
    package = archive_of(document)["EPUB/package.opf"]
    said = [
        '<dc:creator id="assumed-1">Ann Lee</dc:creator>',
        '<dc:creator id="assumed-2">Tom Brandt</dc:creator>',
        '<dc:publisher id="assumed-3">Acme &amp; Sons</dc:publisher>',
        '<dc:date id="assumed-4">2026-11-24T06:00:00Z</dc:date>',
        '<dc:description id="assumed-5">It is back.</dc:description>',
        '<dc:subject id="assumed-6">harbour</dc:subject>',
        '<dc:subject id="assumed-7">transport</dc:subject>',
        '<dc:rights id="assumed-8">Acme</dc:rights>',
    ]
    assert [line for line in package.splitlines() if line.startswith(said_first(said))] == said
    assert list(nf.validate(document, "epub")) == []
    back = nf.read_all(document, "epub")
    assert (list(back), back.envelope) == ([article], Envelope())
    assert "<dc:creator" not in archive_of(nf.write([article, article], "epub"))["EPUB/package.opf"]


def said_first(lines: list[str]) -> tuple[str, ...]:
    return tuple({line.partition(" ")[0] for line in lines})


def test_what_an_envelope_says_of_the_only_article_is_not_said_twice() -> None:
    kept = [Foreign("epub", "dc:creator", f'<dc:creator xmlns:dc="{DC}">The Desk</dc:creator>')]
    envelope = Envelope(sender="Acme", sent=datetime(2026, 11, 24, tzinfo=UTC), foreign=kept)
    article = nf.Article(
        headline="Ferry back",
        bylines=[nf.Byline(name="Ann Lee")],
        sources=[nf.Concept(name="Acme Wire")],
        published=datetime(2026, 11, 23, tzinfo=UTC),
        keywords=["harbour"],
    )
    report = nf.Report()
    package = archive_of(nf.write(Articles([article], envelope=envelope), "epub", report=report))["EPUB/package.opf"]
    assert [package.count(f"<dc:{name}") for name in ("publisher", "date", "creator", "subject")] == [1, 1, 1, 1]
    assert package.count(">The Desk<") == 1
    assert [loss for loss in report.losses if "envelope" in loss.what] == []


def test_the_package_says_of_whom_and_what_the_only_article_is() -> None:
    metadata = METADATA + (
        "<dc:creator>Ann Lee</dc:creator><dc:creator>Unknown</dc:creator><dc:subject>harbour</dc:subject>"
        "<dc:description>It is back.</dc:description>"
    )
    story = page("<h1>Ferry back</h1><p>It came back on Monday.</p>")
    (article,) = nf.read_all(epub({"a.xhtml": story}, metadata=metadata))
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert (article.keywords, nf.plain(article.summary)) == (("harbour",), "It is back.")
    signed = page('<h1>Ferry back</h1><p class="byline">By Tom Brandt</p><p>It came back on Monday.</p>')
    (article,) = nf.read_all(epub({"a.xhtml": signed}, metadata=metadata))
    assert [byline.name for byline in article.bylines] == ["Tom Brandt"]
    for article in nf.read_all(epub({"a.xhtml": story, "b.xhtml": story}, metadata=metadata)):
        assert (article.bylines, article.keywords, article.summary) == ((), (), ())
