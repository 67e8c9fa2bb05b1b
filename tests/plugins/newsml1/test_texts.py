"""Bodies in NITF, HTML and plain text, in all notations."""

from __future__ import annotations

from base64 import b64encode

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Dateline, EditorsNote, Foreign, Heading, Paragraph

from .items import component, document, expected, item, read, says, text


PARAGRAPHS = (Paragraph("One."), Paragraph("Two."))
BODIES = {
    "bare NITF": "<p>One.</p><p>Two.</p>",
    "NITF": "<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>",
    "NITF in its namespace": '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><p>One.</p><p>Two.</p>'
    "</body.content></body></nitf>",
    "NITF without its root": "<body><body.content><p>One.</p><p>Two.</p></body.content></body>",
    "XHTML": '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>One.</p><p>Two.</p></body></html>',
    "HTML without a namespace": "<div><p>One.</p></div><p>Two.</p>",
    "escaped HTML": "&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.",
    "HTML in CDATA that was escaped": "&lt;![CDATA[&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.]]&gt;",
    "text in CDATA that was escaped": "&lt;![CDATA[One.\n\nTwo.]]&gt;",
    "HTML as CDATA": "<![CDATA[<!-- x --><p>One.<p>Two.]]>",
    "NITF as CDATA": "<![CDATA[<?xml version='1.0'?><nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>]]>",
    "text with blank lines": "\n  One.\n\n  Two.\n",
    "text with a line each": "One.\nTwo.",
    "indented text": "   One.\n   Two.",
    "unknown markup": "<story><para>One.</para><para>Two.</para></story>",
}


@pytest.mark.cases("name", BODIES)
def test_bodies(name: str) -> None:
    assert read(item(component(text(BODIES[name])))).body == PARAGRAPHS


@pytest.mark.cases(("headline", "losses"), [("Fares rise", 1), ("Ferry back", 0)])
def test_the_title_of_a_page_is_left_out_beside_another_headline(headline: str, losses: int) -> None:
    lines = f"<NewsLines><HeadLine>{headline}</HeadLine></NewsLines>"
    report = nf.Report()
    article = nf.read(document(item(component(lines + text(PAGE)))), "newsml-1", report=report)
    assert article.headline == nf.Article(headline=headline).headline
    assert [loss.why for loss in report.losses] == ["the title of the page is left out: Ferry back"] * losses


def test_the_title_of_a_page_is_the_headline_if_there_is_no_other() -> None:
    report = nf.Report()
    article = nf.read(document(item(component(text(PAGE)))), "newsml-1", report=report)
    assert nf.plain(article.headline) == "Ferry back"
    assert not report.losses
    assert "no headline; the title of the page is used" in [remark.message for remark in report.remarks]


PAGE = "<html><head><title>Ferry back</title></head><body><p>One.</p></body></html>"
WHOLE = {
    "a head and a body": "{head}<body>{lines}<body.content><p>One.</p></body.content>{end}</body>",
    "the parts of a body": "{head}{lines}<body.content><p>One.</p></body.content>{end}",
    "a tagline beside the body": "{head}<body>{lines}<body.content><p>One.</p></body.content></body>{tagline}",
    "a tagline beside the content": "{head}{lines}<body.content><p>One.</p></body.content>{tagline}",
}


@pytest.mark.cases("name", WHOLE)
def test_a_document_of_nitf_without_its_root_keeps_its_head(name: str) -> None:
    tagline = "<tagline>Acme</tagline>"
    lines = "<body.head><hedline><hl1>Ferry back</hl1><hl2>After two years</hl2></hedline><byline>By Ann Lee</byline>"
    parts = {
        "head": "<head><title>Admin</title></head>",
        "lines": f"{lines}<abstract>It sails.</abstract><distributor>Acme</distributor></body.head>",
        "end": f"<body.end>{tagline}</body.end>",
        "tagline": tagline,
    }
    assert says(read(item(component(text(WHOLE[name].format(**parts)))))) == says(
        nf.Article(
            headline="Ferry back",
            subhead="After two years",
            bylines=[Byline(name="Ann Lee", text="By Ann Lee")],
            summary="It sails.",
            credit="Acme",
            body=[Paragraph("One."), Paragraph("Acme")],
            foreign=[Foreign("newsml-1", "head", "<title>Admin</title>")],
        )
    )


@pytest.mark.cases("name", ["nitf", "NITF"])
def test_an_escaped_document_keeps_its_head(name: str) -> None:
    lines = "<hedline><hl1>Ferry back</hl1></hedline><byline>By Ann Lee</byline>"
    document = f"<{name}><body><body.head>{lines}</body.head><body.content><p>One.</p></body.content></body></{name}>"
    article = read(item(component(text(f"<![CDATA[<?xml version='1.0'?>{document}]]>"))))
    assert says(article) == says(
        nf.Article(headline="Ferry back", bylines=[Byline(name="Ann Lee", text="By Ann Lee")], body=[Paragraph("One.")])
    )


def test_an_escaped_page_has_the_headline_in_its_title() -> None:
    article = read(item(component(text(f"<![CDATA[{PAGE}]]>"))))
    assert says(article) == says(nf.Article(headline="Ferry back", body=[Paragraph("One.")]))


def test_a_page_without_its_root_keeps_its_title() -> None:
    article = read(item(component(text("<head><title>Ferry back</title></head><body><p>One.</p></body>"))))
    assert says(article) == says(nf.Article(headline="Ferry back", body=[Paragraph("One.")]))


def test_two_line_breaks_part_text_that_stands_in_no_paragraph() -> None:
    content = "<head><hedline><hl1>Ferry back</hl1></hedline></head><body>One. <br/> <br/><br/>Two.<br/>Three.</body>"
    article = read(item(component(text(f"{content}<tagline>Acme</tagline>"))))
    assert nf.plain(article.headline) == "Ferry back"
    assert [nf.plain(block.content) for block in article.body if isinstance(block, Paragraph)] == [
        "One.",
        "Two.\nThree.",
        "Acme",
    ]


def test_lines_that_were_wrapped_are_one_paragraph() -> None:
    lines = (
        "The ferry is back after two years in the dock\nof the old harbour, and eleven boats have left\nwith the wind."
    )
    (paragraph,) = read(item(component(text(lines)))).body
    assert paragraph == Paragraph(lines.replace("\n", " "))


def test_markup_of_something_else_stays_text() -> None:
    (paragraph,) = read(item(component(text("<![CDATA[<Result><Home>1</Home></Result>]]>")))).body
    assert paragraph == Paragraph("<Result><Home>1</Home></Result>")


def test_a_heading_in_bare_nitf() -> None:
    assert read(item(component(text("<hl2>Fares</hl2><p>One.</p>")))).body == (Heading("Fares"), Paragraph("One."))


def test_names_in_nitf_are_entities() -> None:
    article = read(item(component(text("<p><person>Ann Lee</person> sails.</p>"))))
    assert article.entities == (Concept(name="Ann Lee", kind="person"),)
    assert article.text == "Ann Lee sails."


HEAD = """<nitf><head><title>Admin</title><docdata><urgency ed-urg="3"/></docdata></head><body><body.head>
<hedline><hl1>Ferry back</hl1><hl2>After two years</hl2></hedline><byline>By Ann Lee</byline><dateline>PORTO -</dateline>
<note><p>Check names</p></note></body.head><body.content><p>One.</p></body.content></body></nitf>"""


def test_a_note_in_nitf_that_is_not_for_publication_is_for_editors() -> None:
    inner = "<body.content><p>Hold page 1</p></body.content>"
    body = f'<nitf><body><body.content><p>One.</p><note type="npa">{inner}</note></body.content></body></nitf>'
    article = read(item(component(text(body))))
    assert (article.text, article.notes) == ("One.", (EditorsNote(text="Hold page 1"),))


def test_nitf_in_capitals_is_nitf() -> None:
    small = (
        "<nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>One.</p>"
        "<note type='npa'><p>Not this.</p></note></body.content></body></nitf>"
    )
    capitals = small.upper().replace("'NPA'", "'npa'").replace("FERRY", "Ferry")
    capitals = capitals.replace("ONE.", "One.").replace("NOT THIS.", "Not this.")
    article = read(item(component(text(capitals))))
    assert article == read(item(component(text(small))))
    assert (nf.plain(article.headline), article.text, article.notes) == (
        "Ferry",
        "One.",
        (EditorsNote(text="Not this."),),
    )


def test_the_head_of_nitf_says_what_the_lines_do_not() -> None:
    report = nf.Report()
    lines = "<NewsLines><ByLine>By Bo</ByLine></NewsLines>"
    article = nf.read(document(item(component(lines + text(HEAD)))), "newsml-1", report=report)
    assert says(article) == expected(
        {
            "headline": "Ferry back",
            "subhead": "After two years",
            "bylines": (Byline(name="Bo", text="By Bo"),),
            "dateline": Dateline(place="PORTO", text="PORTO -"),
            "body": (Paragraph("One."),),
            "foreign": (
                Foreign("newsml-1", "head", "<title>Admin</title>"),
                Foreign("newsml-1", "head", '<docdata><urgency ed-urg="3"/></docdata>'),
                Foreign("newsml-1", "body.head", "<byline>By Ann Lee</byline>"),
                Foreign("newsml-1", "body.head", "<note><p>Check names</p></note>"),
            ),
        }
    )
    assert report.losses == ()
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1").foreign == article.foreign


def test_elements_in_the_head_of_nitf_say_which_part_is_what() -> None:
    place = "<location><city>PORTO</city>, <country>Portugal</country></location>"
    dated = f'<dateline>{place} <story.date norm="20261124">24 Nov</story.date></dateline>'
    signed = "<byline>By <person>Ann Lee</person><byttl>Harbour correspondent</byttl></byline>"
    top = f"<hedline><hl1>Ferry back</hl1></hedline>{signed}{dated}"
    body = f"<nitf><body><body.head>{top}</body.head><body.content><p>One.</p></body.content></body></nitf>"
    article = read(item(component("<NewsLines><HeadLine>Porto</HeadLine></NewsLines>" + text(body))))
    assert article.bylines == (
        Byline(name="Ann Lee", role="Harbour correspondent", text="By Ann Lee Harbour correspondent"),
    )
    assert article.dateline == Dateline(place="PORTO, Portugal", date="24 Nov", text="PORTO, Portugal 24 Nov")
    assert (nf.plain(article.headline), article.other_headlines) == ("Porto", (nf.Headline(content="Ferry back"),))
    assert article.foreign == (Foreign("newsml-1", "body.head", dated),)  # for the sake of the attribute
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_what_the_head_of_nitf_says_again_is_not_kept() -> None:
    lines = "<NewsLines><HeadLine>Ferry back</HeadLine><ByLine>By Ann Lee</ByLine></NewsLines>"
    top = "<hedline><hl1>Ferry Back</hl1></hedline><byline>By Ann Lee</byline>"
    body = f"<nitf><body><body.head>{top}</body.head><body.content><p>One.</p></body.content></body></nitf>"
    assert read(item(component(lines + text(body)))).foreign == ()


def test_a_tagline_of_nitf_is_the_last_paragraph() -> None:
    end = "<body.end><tagline>Ann Lee is a sailor.</tagline></body.end>"
    body = f"<nitf><body><body.content><p>One.</p></body.content>{end}</body></nitf>"
    assert read(item(component(text(body)))).text == "One.\n\nAnn Lee is a sailor."


def test_parts_of_what_stands_above_a_text_in_nitf_stay_apart() -> None:
    top = "<byline>By Ann Lee</byline><abstract><p>So.</p><p>And <em>so</em>.</p></abstract>"
    body = f"<nitf><body><body.head>{top}</body.head><body.content><p>One.</p></body.content></body></nitf>"
    assert nf.plain(read(item(component(text(body)))).summary) == "So. And so."


def encoded(data: bytes, notation: str = "Base64") -> str:
    content = f"<DataContent>{b64encode(data).decode()}</DataContent>"
    return f'<ContentItem><Encoding Notation="{notation}">{content}</Encoding></ContentItem>'


@pytest.mark.cases(
    "data", ["One é.\n\nTwo.", "<p>One é.</p><p>Two.</p>", "<nitf><body><p>One é.</p><p>Two.</p></body></nitf>"]
)
def test_text_in_base64_is_read(data: str) -> None:
    article = read(item(component(encoded(data.encode()))))
    assert article.body == (Paragraph("One é."), Paragraph("Two."))
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_text_in_base64_is_read_below_more_lines_than_an_element_can_say() -> None:
    assert read(item(component("\n" * 70_000 + encoded(b"One.")))).body == (Paragraph("One."),)


def test_the_encoding_of_text_in_base64_that_is_assumed_is_told() -> None:
    report = nf.Report()
    content = document(item(component(encoded("Café".encode("cp1252")))))
    assert nf.read(content, "newsml-1", {"dialect": "none"}, report=report).body == (Paragraph("Café"),)
    assert "Windows-1252" in str(report.remarks[0])


@pytest.mark.cases("other", ["", '<ContentItem Href="a.jpg"/>'])
@pytest.mark.cases("content", [encoded(b"\xff\xd8\xff\0\x10JFIF"), encoded(b"Hello", "gzip")])
def test_encoded_content_that_is_not_read_is_kept_and_told(content: str, other: str) -> None:
    report = nf.Report()
    article = nf.read(document(item(component(other + content))), "newsml-1", {"dialect": "none"}, report=report)
    assert article.foreign == (Foreign("newsml-1", "NewsComponent", content),)
    assert "encoded content is not read" in str(report.remarks[0])
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


BARE = ["<p>One.</p><p>Two.</p>", "One.\n\nTwo.", "<DataContent><p>One.</p></DataContent><p>Two.</p>"]


@pytest.mark.cases("content", BARE)
def test_a_text_that_stands_in_no_data_content_is_read(content: str) -> None:
    article = read(item(component(f"<ContentItem><MediaType FormalName='Text'/>{content}</ContentItem>")))
    assert article.body == (Paragraph("One."), Paragraph("Two."))


@pytest.mark.cases(
    ("around", "inner", "language", "lost"),
    [("", "fr-FR", "fr-FR", 0), ("fr", "fr-FR", "fr", 0), ("fr", "en", "fr", 1)],
)
@pytest.mark.cases(
    "body",
    [
        "<nitf baselang='{}'><body><body.content><p>One.</p></body.content></body></nitf>",
        "<nitf xml:lang='{}'><body><body.content><p>One.</p></body.content></body></nitf>",
        "<nitf><body xml:lang='{}'><body.content><p>One.</p></body.content></body></nitf>",
        "<html lang='{}'><body><p>One.</p></body></html>",
        "<html xml:lang='{}' lang='x'><body lang='y'><p>One.</p></body></html>",
        "<html><body lang='{}'><p>One.</p></body></html>",
    ],
)
def test_the_language_of_an_inner_document(around: str, inner: str, language: str, lost: int, body: str) -> None:
    said = f"<DescriptiveMetadata><Language FormalName='{around}'/></DescriptiveMetadata>" if around else ""
    body = body.format(inner)
    report = nf.Report()
    article = nf.read(document(item(component(said + text(body)))), "newsml-1", report=report)
    assert (article.language, len(report.losses)) == (language, lost)


@pytest.mark.cases("around", ["", "<NewsLines><KeywordLine>boat</KeywordLine></NewsLines>"])
def test_an_inner_document_says_what_it_is_about_where_nothing_else_does(around: str) -> None:
    head = '<tobject><tobject.subject tobject.subject.refnum="04001002"/></tobject><docdata><key-list><keyword key="tide"/></key-list></docdata>'
    inner = text(f"<nitf><head>{head}</head><body><body.content><p>One.</p></body.content></body></nitf>")
    article = read(item(component(around + inner)))
    assert article.keywords == (("boat",) if around else ("tide",))
    assert [subject.code for subject in article.subjects] == ["04001002"]
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_what_stands_in_a_second_data_content_is_read_too() -> None:
    document = """<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Tide</HeadLine></NewsLines><ContentItem>
        <DataContent><p>One</p></DataContent><DataContent><p>Two</p></DataContent><DataContent>Three</DataContent>
        <DataContent> </DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""
    assert nf.read(document.encode(), "newsml-1").text == "One\n\nTwo\n\nThree"


@pytest.mark.cases(
    ("headline", "body"),
    [("FERRY back", [Paragraph("One.")]), ("Quay open", [Heading("Ferry back", 1), Paragraph("One.")])],
)
def test_an_escaped_page_that_begins_with_the_headline_has_it_once(headline: str, body: list[nf.Block]) -> None:
    lines = f"<NewsLines><HeadLine>{headline}</HeadLine></NewsLines>"
    article = read(item(component(lines + text("<![CDATA[<!-- title --><h1>Ferry back</h1><p>One.</p>]]>"))))
    assert (nf.plain(article.headline), [*article.body]) == (headline, body)


def in_language(content: str, language: str, inner: str = "") -> str:
    said = f' xml:lang="{language}"' if language else ""
    return f"<NewsComponent{said}>{inner}{text(content)}</NewsComponent>"


def test_a_text_of_several_is_in_the_language_of_its_component() -> None:
    parts = [in_language("<p>Un.</p>", "fr"), in_language("<p>One.</p>", "EN"), in_language("<p>Deux.</p>", "")]
    article = read(item(f'<NewsComponent xml:lang="fr">{"".join(parts)}</NewsComponent>'))
    assert article.language == "fr"
    assert article.body == (Paragraph("Un."), Paragraph("One.", language="en"), Paragraph("Deux."))
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article


def test_so_is_a_text_beside_them() -> None:
    main = in_language("<p>Un.</p>", "fr", '<Role FormalName="Main"/>')
    beside = in_language("<p>One.</p>", "en", '<Role FormalName="Sidebar"/>')
    article = read(item(f'<NewsComponent xml:lang="fr">{main}{beside}</NewsComponent>'))
    assert [association.article for association in article.associations] == [
        nf.Article(language="en", body=[Paragraph("One.")])
    ]


def test_words_of_a_headline_may_be_marked_by_escaped_html() -> None:
    lines = "<NewsLines><HeadLine>The &lt;b&gt;Ferry&lt;/b&gt; &amp;amp; we</HeadLine></NewsLines>"
    article = read(item(component(lines + text("<p>One.</p>"))))
    assert article.headline == (nf.Text("The "), nf.Text("Ferry", [nf.Style.STRONG]), nf.Text(" & we"))
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1") == article
    literal = nf.Article(headline="The <b>Ferry</b> & we")
    assert nf.read(nf.write(literal, "newsml-1"), "newsml-1").headline == literal.headline


def test_the_head_of_nitf_may_hold_html_as_characters_and_is_read_by_its_dialect() -> None:
    head = '<docdata><doc.rights agent="Opennemas"/><key-list><keyword key="sea,quay"/></key-list></docdata>'
    lines = "<abstract><p>&lt;p&gt;It &lt;b&gt;sails&lt;/b&gt;.&lt;/p&gt;</p></abstract><hl2>Caf&amp;eacute;</hl2>"
    body = f"<nitf><head>{head}</head><body><body.head>{lines}</body.head><body.content><p>a</p></body.content></body></nitf>"
    article = read(item(component(text(body))))
    assert article.summary == (nf.Text("It "), nf.Text("sails", [nf.Style.STRONG]), nf.Text("."))
    assert nf.plain(article.subhead) == "Café"
    assert article.keywords == ("sea", "quay")
