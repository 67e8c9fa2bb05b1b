"""MediaWiki exports: pages of a dump, and wikitext."""

from __future__ import annotations

import bz2
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Concept,
    Dateline,
    Foreign,
    Heading,
    Identifier,
    Link,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    ReadError,
    Report,
    Rule,
    Status,
    Style,
    Table,
    Text,
)


CASE = Path(__file__).parent / "cases" / "mediawiki.xml"
WIKI = "https://en.wikinews.org/wiki/"
SITE = (
    "<siteinfo><sitename>Wikinews</sitename><base>https://{0}.wikinews.org/wiki/Main</base><namespaces>"
    '<namespace key="6">{1}</namespace><namespace key="14">{2}</namespace></namespaces></siteinfo>'
)
NAMES = {"en": ("File", "Category"), "de": ("Datei", "Kategorie"), "ru": ("Файл", "Категория"), "es": ("Archivo", "C")}


def dump(*texts: str, language: str = "en", site: bool = True) -> bytes:
    pages = [
        f"<page><title>Story {number}</title><ns>0</ns><id>{number}</id><revision><id>7</id>"
        f"<timestamp>2026-11-24T10:00:00Z</timestamp><text>{escape(text)}</text></revision></page>"
        for number, text in enumerate(texts, 1)
    ]
    head = SITE.format(language, *NAMES.get(language, NAMES["en"])) if site else ""
    return f'<mediawiki version="0.10" xml:lang="{language}">{head}{"".join(pages)}</mediawiki>'.encode()


def read(text: str, language: str = "en", report: Report | None = None) -> Article:
    return nf.read(dump(text, language=language), "mediawiki", report=report)


def body(text: str, language: str = "en") -> list[nf.Block]:
    return list(read(text, language).body)


def templates(article: Article) -> list[str]:
    return [part.value for part in article.foreign if part.name == "template"]


# The dump ---------------------------------------------------------------------


def test_a_page_says_who_saved_it_and_when_and_others_are_skipped_with_a_remark() -> None:
    report = Report()
    (article,) = articles = nf.read_all(CASE, report=report)
    assert articles.envelope.title == "Wikinews"
    assert (article.uri, article.version) == (f"{WIKI}Ferry_returns_to_Pate", "100")
    assert article.identifiers == (Identifier(value="10", kind="page"),)
    assert article.updated == datetime(2026, 11, 25, 10, 30, tzinfo=UTC)
    assert article.published == datetime(2026, 11, 24, tzinfo=UTC)
    assert article.contributors == (Concept(name="Ann Lee", code="5", scheme="enwikinews", relation="contributor"),)
    assert article.sources == (Concept(name="Wikinews"),)
    assert article.keywords == ("November 24, 2026", "Shipping")
    assert Foreign("mediawiki", "sha1", "0a1b2c") in article.foreign
    assert [remark.message for remark in report.remarks if remark.message.startswith("skipped")] == [
        "skipped, a page in the namespace 1: not an article",
        "skipped, a redirect",
    ]
    assert not report.losses


def test_other_namespaces_are_read_if_they_are_asked_for() -> None:
    found = nf.read_all(CASE, "mediawiki", {"namespaces": "0,1"})
    assert [nf.plain(article.headline) for article in found] == ["Talk:Ferry returns to Pate", "Ferry returns to Pate"]


def test_of_several_revisions_the_newest_is_read_in_whatever_order_they_are() -> None:
    revisions = "".join(
        f"<revision><id>{day}</id><timestamp>2026-11-{day}T00:00:00Z</timestamp><text>Day {day}.</text></revision>"
        for day in (24, 26, 25)
    )
    report = Report()
    content = f"<mediawiki><page><title>A</title><ns>0</ns><id>1</id>{revisions}</page></mediawiki>".encode()
    found = nf.read(content, "mediawiki", report=report)
    assert (nf.plain(found.headline), found.version, found.text) == ("A", "26", "Day 26.")
    assert [remark.message for remark in report.remarks] == ["of a page with several revisions the newest is read"]


@pytest.mark.cases(
    ("page", "why"),
    [
        ("<model>css</model><text>a {}</text>", "skipped, a page that is not wikitext, but css"),
        ('<text deleted="deleted"/>', "skipped, a page without a text"),
        ("<text>#redirect [[B]]</text>", "skipped, a redirect"),
    ],
)
def test_other_pages_than_articles_are_skipped_with_a_remark(page: str, why: str) -> None:
    report = Report()
    content = f"<mediawiki><page><title>A</title><revision>{page}</revision></page></mediawiki>".encode()
    assert not list(nf.read_all(content, "mediawiki", report=report))
    assert [remark.message for remark in report.remarks] == [why]


def test_without_siteinfo_namespaces_have_english_names_and_links_are_relative() -> None:
    (article,) = nf.read_all(dump("See [[Pate]].[[Category:Sea]]", site=False), "mediawiki")
    assert article.keywords == ("Sea",)
    assert article.body == (Paragraph(["See ", Text("Pate", (Link("./Pate"),)), "."]),)


def test_compressed_dumps_are_read(tmp_path: Path) -> None:
    path = tmp_path / "wiki.xml.bz2"
    path.write_bytes(bz2.compress(CASE.read_bytes()))
    assert nf.detect(path)[0].format == "mediawiki"
    assert len(list(nf.read_all(path))) == 1


def test_other_documents_than_dumps_are_refused() -> None:
    with pytest.raises(ReadError, match="not a MediaWiki export"):
        nf.read(b"<a/>", "mediawiki")


# Lines ------------------------------------------------------------------------


def test_lines_that_follow_each_other_are_a_paragraph() -> None:
    assert body("One\ntwo.\n\nThree.\n<!-- no -->\nFour.") == [Paragraph("One two."), Paragraph("Three. Four.")]


def test_headings_have_as_many_equals_signs_as_their_level() -> None:
    assert body("== A ==\nb\n===C=== \n= D = E") == [
        *[Heading("A", 2), Paragraph("b"), Heading("C", 3), Paragraph("= D = E")]
    ]


def test_nested_and_continued_lists() -> None:
    assert body("* a\n*# b\n*# c\n* d\n*: e\n\n# f") == [
        List(
            [
                [Paragraph("a"), List([[Paragraph("b")], [Paragraph("c")]], ordered=True)],
                [Paragraph("d"), Paragraph("e")],
            ]
        ),
        List([[Paragraph("f")]], ordered=True),
    ]


def test_lines_that_are_but_indented_and_terms_are_paragraphs() -> None:
    assert body(": a\n:: b\n; c : d") == [
        *[Paragraph("a"), Paragraph("b"), Paragraph([Text("c", (Style.STRONG,))]), Paragraph("d")]
    ]


@pytest.mark.cases(
    ("line", "texts"),
    [
        (";term:definition", ["term", "definition"]),
        ("; a : b : c", ["a", "b : c"]),
        ("; [[a:b|c: d]] : e", ["c: d", "e"]),
        ("; https://a.example/b:c : d", ["https://a.example/b:c", "d"]),
        ("; ''a:b'' : c", ["a:b", "c"]),
        ('; <i style="a:b">a:b<br>c</i> : d', ["a:b\nc", "d"]),
        ("; no definition", ["no definition"]),
    ],
)
def test_a_term_ends_at_the_first_colon_outside_of_markup(line: str, texts: list[str]) -> None:
    assert [nf.plain(block.content) for block in body(line) if isinstance(block, Paragraph)] == texts


def test_attributes_of_table_rows_are_dropped() -> None:
    text = '{| class="x"\n|+ When\n! Day !! Time\n|-\n| style="a" | Monday || 9:00\n|- \n| Tuesday\n| noon,<br>{{!}}\n|}\nAfter'
    table = Table(
        [["Day", "Time"], ["Monday", "9:00"], ["Tuesday", [Text("noon,"), nf.LineBreak(), Text("|")]]], 1, "When"
    )
    assert body(text) == [table, Paragraph("After")]


def test_lines_that_begin_with_a_blank_are_preformatted_and_four_hyphens_a_rule() -> None:
    assert body("a\n\n 1  x\n 2  y\n----\nb") == [Paragraph("a"), Preformatted("1  x\n2  y"), Rule(), Paragraph("b")]


# Running text -----------------------------------------------------------------


@pytest.mark.cases(
    ("text", "runs"),
    [
        ("''a'' '''b'''", [Text("a", (Style.EMPHASIS,)), " ", Text("b", (Style.STRONG,))]),
        ("'''''a''' b''", [Text("a", (Style.EMPHASIS, Style.STRONG)), Text(" b", (Style.EMPHASIS,))]),
        ("l'''amour''", ["l'", Text("amour", (Style.EMPHASIS,))]),
        ("''a\nb", [Text("a", (Style.EMPHASIS,)), " b"]),
        ("a <b onclick=x>b</b> <script>c</script>", ["a ", Text("b", (Style.STRONG,)), " <script>c</script>"]),
        ("1 < 2 & 3 &amp; &eacute;", ["1 < 2 & 3 & é"]),
        ("<nowiki>[[a]] ''b''</nowiki>", ["[[a]] ''b''"]),
        ("<math>x^2</math>", [Text("x^2", (Style.CODE,))]),
        ("a __NOTOC__", ["a"]),
        (
            "[http://a.example/?b=1&c the ''page'']",
            [Text("the ", L := (Link("http://a.example/?b=1&c"),)), Text("page", (*L, Style.EMPHASIS))],
        ),
        ("see http://a.example/b.", ["see ", Text("http://a.example/b", (Link("http://a.example/b"),)), "."]),
        ("[[pate]]s", [Text("pates", (Link(f"{WIKI}Pate"),))]),
        (
            "[[Pate Island#Sea|''the'' island]]",
            [Text("the", (L := Link(f"{WIKI}Pate_Island#Sea"), Style.EMPHASIS)), Text(" island", (L,))],
        ),
        ("[[:Category:Sea]]", [Text("Category:Sea", (Link(f"{WIKI}Category:Sea"),))]),
        ("[[w:Sea|sea]]", [Text("sea", (Link("https://en.wikipedia.org/wiki/Sea"),))]),
        ("[[:w:de:See|sea]]", [Text("sea", (Link("https://de.wikipedia.org/wiki/See"),))]),
        ("[[commons:Sea]]", [Text("commons:Sea", (Link("https://commons.wikimedia.org/wiki/Sea"),))]),
        ("[[a", ["[[a"]),
        ("[[a\nb]] {{c", ["[[a b]] {{c"]),
        ("{{nowrap|5 km}} of {{lang|fr|mer}}", ["5 km of ", Text("mer", (nf.Lang("fr"),))]),
        (
            "{{w|Sea|the sea}}, {{w|Meer||de}}",
            [
                Text("the sea", (Link("https://en.wikipedia.org/wiki/Sea"),)),
                ", ",
                Text("Meer", (Link("https://de.wikipedia.org/wiki/Meer"),)),
            ],
        ),
        (
            "{{wikinews|title=Storm hits Lamu|date=May 1, 2026}}",
            [Text("Storm hits Lamu", (Link(f"{WIKI}Storm_hits_Lamu"),)), ", May 1, 2026"],
        ),
        ("{{PAGENAME}} {{formatnum:1200}}", ["Story 1 1200"]),
    ],
)
def test_running_text(text: str, runs: list[nf.Inline | str]) -> None:
    assert body(text) == [Paragraph(runs)]


def test_one_of_several_script_variants_is_read() -> None:
    report = Report()
    text = "-{H|zh-hans:渡轮;zh-hant:渡輪}--{zh-hans:轮渡; zh-hant:渡輪}-回来了-{了}- -{{PAGENAME}}-"
    assert read(text, "zh", report).text == "轮渡回来了了 -Story 1-"
    assert len(report) == 2
    assert body("a -{b}-") == [Paragraph("a -{b}-")]


def test_footnotes_behind_their_list_are_another_one() -> None:
    first, notes, second, others = body("A.<ref>One</ref>\n<references/>\nB.<ref>Two</ref>")
    assert (first, second) == (nf.Paragraph("A."), nf.Paragraph("B."))
    assert [notes, others] == [nf.List([[nf.Paragraph(text)]], ordered=True) for text in ("One", "Two")]


@pytest.mark.cases("first", ["{{flagicon|NO}}", "{{date|2026-05-01}}", "<ref>One</ref>", "<mapframe>{}</mapframe>"])
def test_a_blank_after_removed_markup_does_not_make_a_line_preformatted(first: str) -> None:
    assert body(f"{first} It sails.\n\n{first}\n\nIt docks.")[:2] == [Paragraph("It sails."), Paragraph("It docks.")]


def test_a_namespace_may_be_named_like_a_wiki() -> None:
    content = dump("[[Wikinews:Style]]").replace(
        b"<namespaces>", b'<namespaces><namespace key="4">Wikinews</namespace>'
    )
    link = Link(f"{WIKI}Wikinews:Style")
    assert nf.read(content, "mediawiki").body == (Paragraph([Text("Wikinews:Style", (link,))]),)


def test_notes_are_listed_at_their_placeholder_or_at_the_end() -> None:
    notes = List([[Paragraph("p. 1")], [Paragraph([Text("B", (Link("http://b.example"),)), ", Ann"])]], ordered=True)
    cited = 'a<ref name="x">p. 1</ref> b<ref name="x" />{{clear}}<ref>{{cite web|url=http://b.example|title=B|author=Ann}}</ref>'
    assert body(cited) == [Paragraph("a b"), notes]
    assert body(f"{cited}\n\n<references/>\n\nc") == [Paragraph("a b"), notes, Paragraph("c")]


# Pictures, categories, other languages ----------------------------------------


@pytest.mark.cases(
    ("language", "text"),
    [
        ("en", "[[File:A b.jpg|thumb|left|200px|alt=Sea|At ''sea'']]"),
        ("de", "[[Datei:A b.jpg|mini|hochkant=1.5|alt=Sea|At ''sea'']]"),
        ("ru", "[[Файл:A b.jpg|мини|слева|200пкс|alt=Sea|At ''sea'']]"),
        ("es", "[[Image:A b.jpg|At ''sea''|miniaturadeimagen|alt=Sea]]"),
    ],
)
def test_a_picture_stands_before_its_paragraph_whatever_the_language(language: str, text: str) -> None:
    href = f"https://{language}.wikinews.org/wiki/Special:FilePath/A_b.jpg"
    shown = Media(href, alt="Sea", caption=["At ", Text("sea", (Style.EMPHASIS,))])
    assert body(f"She {text}sails.", language) == [shown, Paragraph("She sails.")]


def test_the_first_of_three_brackets_ends_an_external_link() -> None:
    linked = Text("map", (Link("https://acme.example/map"),))
    link, href = "[https://acme.example/map map]", "https://en.wikinews.org/wiki/Special:FilePath/A.jpg"
    assert body(f"[[File:A.jpg|thumb|See the {link}]]") == [Media(href, caption=["See the ", linked])]
    assert body(f"[[File:A.jpg|thumb|[a] See the {link}]]\n\nb")[1:] == [Paragraph("b")]
    assert nf.plain(body("a [[Pate|b]]] c")[0].content) == "a b] c"


def test_alternative_texts_contain_the_text_of_links() -> None:
    (picture,) = body("[[File:A.jpg|thumb|alt=A [[Boat|ship]] in ''port'' &amp; {{lang|fr|mer}}]]")
    assert isinstance(picture, Media)
    assert picture.alt == "A ship in port & mer"


def test_elements_of_a_page_besides_its_revisions_are_reported() -> None:
    report = Report()
    document = dump("A").replace(b"</page>", b"<upload><filename>A.jpg</filename></upload></page>")
    [*nf.read_all(document, "mediawiki", report=report)]
    assert [loss.why for loss in report.losses] == ["<upload> of a page is left out: A.jpg"]


def test_galleries_are_pictures_and_films_are_videos() -> None:
    found = body("<gallery>\nFile:A.jpg|One [[a]]\nB.ogv\n</gallery>")
    assert found == [
        Media(f"{WIKI}Special:FilePath/A.jpg", caption=["One ", Text("a", (Link(f"{WIKI}A"),))]),
        Media(f"{WIKI}Special:FilePath/B.ogv", kind="video"),
    ]


def test_a_gallery_has_a_title_and_its_pictures_alternative_texts() -> None:
    title, picture = body(
        "<gallery caption=\"The ''port''\" mode=\"packed\">\nFile:A.jpg|One [[a|b]]|alt=A ship\n</gallery>"
    )
    assert title == nf.Paragraph([nf.Text("The "), nf.Text("port", [nf.Style.EMPHASIS])])
    assert isinstance(picture, nf.Media)
    assert (picture.alt, nf.plain(picture.caption)) == ("A ship", "One b")


@pytest.mark.cases(
    ("text", "loss"),
    [
        ("[[File:A.pdf|thumb|page=2|The map]]", "the selected part of a file is left out: page=2"),
        ("[[File:A.jpg|thumb|A [[Pate|map]]|Tides]]", "left out, parameters of a picture that are not shown: A map"),
        ("[[File:A.jpg|thumb|link=Pate|The map]]", "the link of a picture is left out: Pate"),
        ("[[File:A.ogv|alt=A ship|The film]]", "left out, the alternative text of a video or sound: A ship"),
        ('It sails.<ref group="note">At noon.</ref>', "the group of footnotes is left out: note"),
        (
            'It sails.<ref name="a">At noon.</ref> Late.<ref name="a">At one.</ref>',
            "another footnote of the name a is left out: At one.",
        ),
        ("{{w|Pate|the island|de|more|at=1}}", "more of a link to Wikipedia is left out: more"),
        ("{{w|Pate|the island|de|more|at=1}}", "more of a link to Wikipedia is left out: at=1"),
        ("<syntaxhighlight lang=python>a</syntaxhighlight>", "the language of code is left out: python"),
    ],
)
def test_markup_without_a_counterpart_is_reported(text: str, loss: str) -> None:
    report = Report()
    read(text, report=report)
    assert loss in [each.why for each in report.losses]


def test_categories_and_interlanguage_links_are_not_in_the_text() -> None:
    article = read("Text.\n[[Kategorie:See|Story]]\n[[en:Story one]]", "de")
    href = f"{WIKI}Story_one"
    assert article.keywords == ("See",)
    assert article.associations == (Association(role="translation", href=href, title="Story one"),)
    assert article.text == "Text."


# Templates --------------------------------------------------------------------


@pytest.mark.cases(
    ("language", "template"),
    [
        ("en", "{{date|November 24, 2026}}"),
        ("es", "{{fecha|24 de noviembre de 2026}}"),
        ("ru", "{{дата|24 ноября 2026}}"),
        ("cs", "{{Datum|2026-11-24}}"),
        ("ar", "{{تاريخ|24 نوفمبر 2026}}"),
    ],
)
def test_a_date_above_the_text_is_the_date_of_publication(language: str, template: str) -> None:
    article = read(f"{template}\nOn {{{{x|May 1, 2001}}}} it rained.\n\n{{{{date|May 1, 2001}}}}", language)
    assert article.published == datetime(2026, 11, 24, tzinfo=UTC)
    assert templates(article) == ["{{x|May 1, 2001}}", "{{date|May 1, 2001}}"]


def test_a_date_with_a_place_is_a_dateline() -> None:
    article = read("{{byline|date=November 24, 2026|location=[[Pate]]}}\nText.")
    assert article.published == datetime(2026, 11, 24, tzinfo=UTC)
    assert article.dateline == Dateline(place="Pate", date="November 24, 2026", text="Pate, November 24, 2026")
    article = read("{{Kenya}}{{date|November 24, 2026}} \n{{byline|date=November 24, 2026|location=Pate}}\nText.")
    assert templates(article) == ["{{Kenya}}"]
    assert article.dateline == Dateline(place="Pate", date="November 24, 2026", text="Pate, November 24, 2026")
    article = read("{{byline|date=May 1, 2026|location=[[w:Lamu|Lamu]], ''[[Kenya]]'' & {{w|Pate}}}}\nText.")
    assert article.dateline == Dateline(
        place="Lamu, Kenya & Pate", date="May 1, 2026", text="Lamu, Kenya & Pate, May 1, 2026"
    )


@pytest.mark.cases(
    "template",
    [
        "{{source|url=http://a.example|title=Sea|author=Ann|pub=Acme|date=May 1}}",
        "{{источник|url=http://a.example\n|Название=Sea|Автор=Ann|Издатель=Acme|Дата=May 1}}",
        "{{Quelle|Titel=Sea|URL=http://a.example|Autor=Ann|Medium=Acme|Datum=May 1}}",
    ],
)
def test_a_source_template_is_a_link_with_details(template: str) -> None:
    link = Text("Sea", (Link("http://a.example"),))
    assert body(f"* {template}") == [List([[Paragraph([link, ", Ann, Acme, May 1"])]])]


def test_a_quotation_template_is_a_quotation() -> None:
    assert body("a {{QuoteLeft|''No'' more.|Ann}}b\n\n{{quote|author=Joe|text=Yes.}}") == [
        Quote([Paragraph([Text("No", (Style.EMPHASIS,)), " more."])], "Ann"),
        Paragraph("a b"),
        Quote([Paragraph("Yes.")], "Joe"),
    ]


def test_other_templates_are_kept_once_and_reported_if_in_the_text() -> None:
    report = Report()
    article = read("{{Kenya}}\nIt is {{convert|5|{{unit|km}}}} long.\n\n{{haveyoursay}}", report=report)
    assert templates(article) == ["{{Kenya}}", "{{convert|5|{{unit|km}}}}", "{{haveyoursay}}"]
    assert article.text == "It is long."
    told = [remark.message for remark in report.remarks]
    assert "a template in the text is kept apart from it: {{convert|5|{{unit|km}}}}" in told
    assert len(told) == 2  # the other one is that which stands in it


def test_content_of_extensions_is_kept_verbatim() -> None:
    article = read('Text.<graph a="b">{"c": 1}</graph>')
    assert Foreign("mediawiki", "graph", '<graph a="b">{"c": 1}</graph>') in article.foreign


def test_categories_of_a_template() -> None:
    assert read("Text.\n{{Категории|Море|Паром}}", "ru").keywords == ("Море", "Паром")


@pytest.mark.cases(
    "stage", ["{{develop}}", "{{Review}}", "{{Under review}}", "{{draft}}", "{{Artikelstatus: Im Entstehen}}"]
)
def test_an_unpublished_story_is_withheld(stage: str) -> None:
    assert read(f"{stage}\nText.").status is Status.WITHHELD


@pytest.mark.cases("said", ["{{publish}}", "{{archived}}", "[[Category:Published]]"])
def test_any_mark_of_publication_makes_a_story_published(said: str) -> None:
    assert read(f"{{{{review}}}}\nText.\n{said}").status is Status.USABLE


def test_a_list_of_notes_may_be_a_template() -> None:
    assert body("a<ref>b</ref>\n\n{{reflist}}\n\nc") == [
        *[Paragraph("a"), List([[Paragraph("b")]], ordered=True), Paragraph("c")]
    ]


def test_markup_nested_too_deeply_is_text() -> None:
    report = Report()
    article = read("{{nowrap|" * 50 + "a" + "}}" * 50, report=report)
    assert "a" in article.text
    assert "templates and links nest deeper than 40; the inner ones are read as text" in [
        remark.message for remark in report.remarks
    ]


# Rules ------------------------------------------------------------------------


def problems(content: bytes) -> set[tuple[str, str]]:
    return {(problem.rule, problem.message) for problem in nf.validate(nf.Source(content), "mediawiki")}


def test_the_length_and_the_checksum_of_a_text_are_checked() -> None:
    text = '<text bytes="{0}">foobar</text><sha1>{1}</sha1>'
    revision = "<revision><id>1</id><timestamp>2026-11-24T10:00:00Z</timestamp>{}</revision>"
    page = f"<mediawiki><page><title>A</title><id>1</id>{revision}</page></mediawiki>"
    contributor = "<contributor><ip>192.0.2.7</ip></contributor>"
    right = page.format(contributor + text.format(6, "fx0sbkerg4ewud2d6v4w5fux8mg8s54"))
    wrong = page.format(contributor + text.format(7, "0" * 31))
    assert {rule for rule, _ in problems(wrong.encode())} == {"bytes", "sha1"}
    assert not problems(right.encode())


def test_missing_elements_are_reported() -> None:
    found = problems(
        b'<mediawiki version="0.11"><page><title>A</title></page><page><title>A</title></page></mediawiki>'
    )
    assert ("required", "<page> has no <ns>") in found
    assert ("unique", "another page has the title A, too") in found
