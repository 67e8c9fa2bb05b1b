"""Documents as LibreOffice and others have them, and as they are written."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from time import process_time
from zipfile import ZIP_STORED, ZipFile

import pytest

import newsformat as nf
from newsformat.markup.xml import parse
from newsformat.testing import kitchen_sink


ODF = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    [
        *[f'xmlns:{name}="{ODF}{name}:1.0"' for name in ("office", "style", "text", "table", "meta")],
        f'xmlns:draw="{ODF}drawing:1.0" xmlns:svg="{ODF}svg-compatible:1.0" xmlns:fo="{ODF}xsl-fo-compatible:1.0"',
        'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ]
)
TYPE = "application/vnd.oasis.opendocument.text"
NAMED = """
<style:default-style style:family="paragraph"><style:text-properties fo:language="de" fo:country="DE"/></style:default-style>
<style:style style:name="Eigener_20_Titel" style:display-name="Eigener Titel" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/>
<style:style style:name="Kreis" style:family="paragraph" style:parent-style-name="Kreis"/>
<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>
<text:list-style style:name="Liste"><text:list-level-style-bullet text:level="1"/><text:list-level-style-number text:level="2" style:num-format="a"/></text:list-style>
"""
LONG = "The dredger left the port on Tuesday after two years of work, the harbour master said."


def p(text: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def h(text: str, level: int) -> str:
    return f'<text:h text:outline-level="{level}">{text}</text:h>'


def document(
    *body: str, looks: str = "", meta: str = "", pages: str = "", files: dict[str, bytes] | None = None
) -> bytes:
    """Return a document of these paragraphs; *looks* are automatic styles."""
    file = BytesIO()
    with ZipFile(file, "w") as package:
        package.writestr("mimetype", TYPE, ZIP_STORED)
        package.writestr(
            "content.xml",
            f"<office:document-content {SPACES}><office:automatic-styles>{looks}</office:automatic-styles>"
            f"<office:body><office:text>{''.join(body)}</office:text></office:body></office:document-content>",
        )
        package.writestr(
            "styles.xml",
            f"<office:document-styles {SPACES}><office:styles>{NAMED}</office:styles>"
            f"<office:master-styles>{pages}</office:master-styles></office:document-styles>",
        )
        package.writestr(
            "meta.xml", f"<office:document-meta {SPACES}><office:meta>{meta}</office:meta></office:document-meta>"
        )
        for name, content in (files or {}).items():
            package.writestr(name, content)
    return file.getvalue()


def read(*body: str, **parts: str) -> tuple[nf.Article, nf.Report]:
    report = nf.Report()
    return nf.read(nf.Source(document(p("Title", "Title"), *body, **parts)), report=report), report


def look(name: str, properties: str, family: str = "text") -> str:
    return (
        f'<style:style style:name="{name}" style:family="{family}"><style:text-properties {properties}/></style:style>'
    )


def test_styles_are_known_by_their_names_and_what_they_are_based_on():
    article = nf.read(
        document(
            p("Bagger verlässt den Hafen", "P7"),
            p("Nach zwei Jahren", "Subtitle"),
            p("Der Bagger hat den Hafen am Dienstag nach zwei Jahren Arbeit verlassen, sagte der Hafenmeister."),
            h("Was kommt", 2),
            p("Er fährt am Mittag nach Süden und kommt im Frühling wieder, wenn der Sand zurück ist.", "Kreis"),
            p("Das Meer", "Quotations"),
            looks='<style:style style:name="P7" style:family="paragraph" style:parent-style-name="Eigener_20_Titel"/>',
        )
    )
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == ("Bagger verlässt den Hafen", "Nach zwei Jahren")
    assert [type(block).__name__ for block in article.body] == ["Paragraph", "Heading", "Paragraph", "Quote"]


def test_a_story_without_styles_is_read_as_a_text():
    article = nf.read(
        document(
            p("EMBARGOED UNTIL 25 November 2026, 10:00 GMT", "P1"),
            p("New dock opens in Pate", "P1"),
            p("By Ann Lee"),
            p("LAMU, Kenya (Acme) - The harbour master opened the new dock on Tuesday, and it is larger than before."),
            p("Sand and money", "P1"),
            p("The work has cost three million. It took two years, and forty men were there day and night to do it."),
            looks=look("P1", 'fo:font-weight="bold"', "paragraph"),
        )
    )
    assert nf.plain(article.headline) == "New dock opens in Pate"
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.embargo == nf.Embargo(until=datetime(2026, 11, 25, 10, tzinfo=UTC))
    assert article.dateline is not None
    assert article.dateline.place == "LAMU, Kenya"
    assert article.body[1] == nf.Heading("Sand and money")


def test_marks_are_put_on_and_taken_off():
    text = (
        'a <text:span text:style-name="T1">b <text:span text:style-name="T2">c</text:span></text:span>'
        '<text:a xlink:href="https://acme.example/a" office:title="t"><text:span text:style-name="Internet_20_link">d</text:span></text:a>'
        '<text:span text:style-name="Strong_20_Emphasis">e</text:span><text:span text:style-name="T3">f</text:span>'
        '<text:span text:style-name="T4">g</text:span><text:span text:style-name="T5">h</text:span>'
        '<text:span text:style-name="T6">secret</text:span><text:span text:style-name="T7">i</text:span>'
    )
    looks = (
        look("T1", 'fo:font-weight="bold" fo:font-style="italic"') + look("T2", 'fo:font-weight="normal"')
        + look("T3", 'style:text-position="-20% 60%"') + look("T4", 'style:text-line-through-style="solid" style:text-underline-style="none"')
        + look("T5", 'fo:language="sw" fo:country="KE"') + look("T6", 'text:display="none"') + look("T7", 'fo:language="de" fo:country="none"')
    )  # fmt: skip
    article, report = read(p(LONG), p(text), looks=looks)
    assert article.body[-1] == nf.Paragraph(
        [
            nf.Text("a "),
            nf.Text("b ", [nf.Style.STRONG, nf.Style.EMPHASIS]),
            nf.Text("c", [nf.Style.EMPHASIS]),
            nf.Text("d", [nf.Link("https://acme.example/a", "t")]),
            nf.Text("e", [nf.Style.STRONG]),
            nf.Text("f", [nf.Style.SUBSCRIPT]),
            nf.Text("g", [nf.Style.STRIKE]),
            nf.Text("h", [nf.Lang("sw-KE")]),
            nf.Text("i"),
        ]
    )
    assert "hidden text is left out" in [remark.message for remark in report.remarks]


def test_blanks_and_tabs_of_code_are_kept():
    article, _ = read(
        p(LONG),
        p('a<text:s text:c="3"/>b\n  c<text:tab/>d<text:line-break/>e', "Preformatted_20_Text"),
        p("f", "Preformatted_20_Text"),
    )
    assert article.body[-1] == nf.Preformatted("a   b c\td\ne\nf")


def test_lists_in_lists_and_headings_that_are_only_numbered():
    deep = f"<text:list><text:list-item>{p('a')}{p('more')}</text:list-item></text:list>"
    article, _ = read(
        f'<text:list text:style-name="Liste"><text:list-item>{h("What comes", 2)}</text:list-item></text:list>',
        p(LONG),
        f'<text:list text:style-name="Liste"><text:list-item>{p("one")}{deep}</text:list-item><text:list-item>{p("two")}</text:list-item></text:list>',
    )
    inner = nf.List([[nf.Paragraph("a"), nf.Paragraph("more")]], ordered=True)
    assert article.body == (
        nf.Heading("What comes"),
        nf.Paragraph(LONG),
        nf.List([[nf.Paragraph("one"), inner], [nf.Paragraph("two")]]),
    )


def test_tables_with_cells_that_reach_over_others():
    rows = (
        f'<table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2">{p("Ships")}</table:table-cell>'
        "<table:covered-table-cell/></table:table-row></table:table-header-rows>"
        f'<table:table-row><table:table-cell table:number-rows-spanned="2">{p("a")}{p("b")}</table:table-cell><table:table-cell>{p("c")}</table:table-cell></table:table-row>'
        f'<table:table-row><table:covered-table-cell/><table:table-cell table:number-columns-repeated="9000000"/></table:table-row>'
    )
    article, _ = read(p(LONG), p("Of the port", "Table"), f"<table:table>{rows}</table:table>")
    assert article.body[-1] == nf.Table(
        [["Ships", ""], [[nf.Text("a"), nf.LineBreak(), nf.Text("b")], "c"], ["", ""]], header=1, caption="Of the port"
    )


def test_pictures_have_the_caption_that_stands_in_their_box_or_below():
    image = '<draw:frame svg:width="2in" svg:height="2.54cm"><draw:image xlink:href="{}"/><svg:desc>The dock</svg:desc></draw:frame>'
    boxed = f"<draw:frame><draw:text-box>{p(image.format('Pictures/1.png') + 'Illustration 1: At dawn')}</draw:text-box></draw:frame>"
    source = document(
        p("Title", "Title"), p(LONG), p(boxed), p(image.format("https://acme.example/b.jpg")), p("At noon", "Illustration"),
        files={"Pictures/1.png": b"1234"},
    )  # fmt: skip
    report = nf.Report()
    first, second = nf.read(nf.Source(source), report=report).body[1:]
    size = {"width": 192, "height": 96}
    known = nf.Rendition(href="1.png", media_type="image/png", size=4, **size)
    assert first == nf.Media("1.png", alt="The dock", caption="Illustration 1: At dawn", renditions=[known])
    href = "https://acme.example/b.jpg"
    linked = nf.Rendition(href=href, media_type="image/jpeg", **size)
    assert second == nf.Media(href, alt="The dock", caption="At noon", renditions=[linked])
    assert [loss.why for loss in report.losses] == ["the content of a picture is left out: 1.png (4 bytes)"]


def test_a_cell_has_no_text_of_comments_notes_and_boxes_and_its_pictures_stand_below_the_table():
    note = f"<text:note><text:note-citation>1</text:note-citation><text:note-body>{p('So it is.')}</text:note-body></text:note>"
    comment = f"<office:annotation><dc:creator>Bo</dc:creator>{p('Really?')}</office:annotation>"
    box = f"<draw:frame><draw:text-box>{p('Advertisement')}</draw:text-box></draw:frame>"
    shown = '<draw:frame><draw:image xlink:href="https://acme.example/a.jpg"/></draw:frame>'
    inner = (
        f"<table:table><table:table-row><table:table-cell>{p('b')}</table:table-cell></table:table-row></table:table>"
    )
    cells = "".join([
        f"<table:table-cell>{cell}</table:table-cell>"
        for cell in (p(f"a{note}{comment}{box}{shown}") + inner, shown.replace("a.jpg", "b.jpg"))
    ])  # fmt: skip
    article, report = read(p(LONG), f"<table:table><table:table-row>{cells}</table:table-row></table:table>")
    assert article.body[1:] == (
        nf.Table([[[nf.Text("a"), nf.LineBreak(), nf.Text("b")], ""]]),
        nf.Media("https://acme.example/a.jpg", renditions=article.body[2].renditions),
        nf.Media("https://acme.example/b.jpg", renditions=article.body[3].renditions),
        nf.Paragraph("So it is."),
    )
    assert [loss.why for loss in report.losses] == [
        "a comment of Bo is left out: Really?",
        "the text of a box is left out: Advertisement",
    ]
    assert "a table nested in a cell is read as lines of the cell" in [remark.message for remark in report.remarks]


def test_what_a_field_asks_for_is_no_text():
    asking = '<text:placeholder text:placeholder-type="text">&lt;Name&gt;</text:placeholder>'
    article, report = read(p(f"{LONG}{asking}"))
    assert article.text == LONG
    assert "the prompt of a field is left out: <Name>" in [remark.message for remark in report.remarks]


def test_a_table_in_a_list_is_in_its_item():
    table = (
        f"<table:table><table:table-row><table:table-cell>{p('b')}</table:table-cell></table:table-row></table:table>"
    )
    article, _ = read(
        p(LONG), f"<text:list><text:list-item>{p('a')}<text:section>{table}</text:section></text:list-item></text:list>"
    )
    assert article.body[-1] == nf.List([[nf.Paragraph("a"), nf.Table([["b"]])]])


@pytest.mark.cases("style", ["Desk", "Mine"])
def test_what_a_style_of_paragraphs_hides_is_left_out(style: str):
    hiding = look("Desk", 'text:display="none"', "paragraph") + look(
        "Seen", 'text:display="true"', "paragraph"
    ).replace("style:family", 'style:parent-style-name="Desk" style:family')
    hiding += '<style:style style:name="Mine" style:family="paragraph" style:parent-style-name="Desk"/>'
    article, report = read(p(LONG), p(f"Do not print. {LONG}", style), p(f"Print this. {LONG}", "Seen"), looks=hiding)
    assert article.text == f"{LONG}\n\nPrint this. {LONG}"
    assert "hidden text is left out" in [remark.message for remark in report.remarks]


def test_changes_notes_comments_boxes_and_what_pages_print():
    changed = "<text:tracked-changes><text:changed-region><text:deletion><text:p>No.</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    note = f"<text:note><text:note-citation>1</text:note-citation><text:note-body>{p('The port has said so too, in a note that came late at night.')}</text:note-body></text:note>"
    comment = f"<office:annotation><dc:creator>Bo</dc:creator>{p('Really?')}</office:annotation>"
    box = f"<draw:frame><draw:text-box>{p('Advertisement')}</draw:text-box></draw:frame>"
    index = f"<text:table-of-content><text:index-body>{p('Title 1')}</text:index-body></text:table-of-content>"
    article, report = read(
        changed, index, p(f"{LONG}{note}{comment}{box}"),
        pages=f'<style:master-page><style:footer>{p("Ledger")}</style:footer></style:master-page>',
        meta="<meta:user-defined meta:name='Client'>Acme</meta:user-defined><dc:subject>Ships</dc:subject>",
    )  # fmt: skip
    assert article.text == f"{LONG}\n\nThe port has said so too, in a note that came late at night."
    assert {loss.why for loss in report.losses} == {
        "a comment of Bo is left out: Really?", "the text of a box is left out: Advertisement", "the footer of pages is left out: Ledger",
        "the property Client is left out: Acme", "the property subject is left out: Ships",
    }  # fmt: skip
    remarks = [remark.message for remark in report.remarks]
    assert "changes are treated as accepted: 0 insertions, 1 deletions" in remarks
    assert "a generated index is left out: table-of-content" in remarks


def test_what_the_document_says_of_itself():
    article, _ = read(
        p(LONG),
        meta="<meta:initial-creator>Ann Lee</meta:initial-creator><dc:creator>Bo</dc:creator><meta:keyword>sand</meta:keyword>"
        "<meta:keyword>ships, ports</meta:keyword><dc:language>en-GB</dc:language><dc:date>2026-11-24T10:00:00.123456789</dc:date>",
    )
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.keywords == ("sand", "ships", "ports")
    assert article.language == "en-GB"
    assert article.updated is not None
    assert article.updated.replace(microsecond=0) == datetime(2026, 11, 24, 10, tzinfo=UTC)


def test_a_document_in_one_file_of_xml():
    flat = (
        f'<?xml version="1.0"?><office:document {SPACES} office:mimetype="{TYPE}"><office:styles>{NAMED}</office:styles>'
        f"<office:body><office:text>{p('Title', 'Eigener_20_Titel')}{p(LONG)}</office:text></office:body></office:document>"
    )
    (first, *_) = nf.detect(flat.encode())
    assert (first.format, first.confidence) == ("odt", 3)
    article = nf.read(flat.encode())
    assert (nf.plain(article.headline), article.text) == ("Title", LONG)


@pytest.mark.cases("kind", ["text-master", "text-web", "spreadsheet", "presentation"])
def test_other_documents_are_not_taken_for_texts(kind: str):
    other = document(p(LONG)).replace(TYPE.encode(), TYPE.replace("text", kind).encode())
    assert [detection for detection in nf.detect(other) if detection.format == "odt"] == []


@pytest.mark.cases("href", ["javascript:alert(1)", "file:///etc/passwd"])
def test_unsafe_addresses_are_no_links(href: str):
    article, _ = read(p(f'<text:a xlink:href="{href}">{LONG}</text:a>'))
    assert article.body == (nf.Paragraph(LONG),)


def test_a_document_of_a_table_and_nothing_else():
    table = (
        f"<table:table><table:table-row><table:table-cell>{p('a')}</table:table-cell></table:table-row></table:table>"
    )
    article = nf.read(document(table))
    assert (article.headline, article.body) == ((), (nf.Table([["a"]]),))


# Hostile --------------------------------------------------------------------------


def test_what_is_encrypted_or_damaged_says_so():
    locked = document(p(LONG), files={"META-INF/manifest.xml": b"<m><encryption-data/></m>"})
    with pytest.raises(nf.ReadError, match="encrypted"):
        nf.read(locked)
    for content in (document()[:-40], document().replace(b"content.xml", b"content.xyz")):
        with pytest.raises(nf.ReadError):
            nf.read(content, "odt")


def test_boxes_in_boxes_take_linear_time():
    boxes = "<draw:frame><draw:text-box><text:p>" * 30 + "a" + "</text:p></draw:text-box></draw:frame>" * 30
    start = process_time()
    nf.read(document(p("Title", "Title"), p(f"{LONG}{boxes}")))
    assert process_time() - start < 2


# Writing --------------------------------------------------------------------------


def test_the_same_article_gives_the_same_bytes_and_all_parts_are_xml_that_the_package_names():
    content = nf.write(kitchen_sink(), "odt")
    assert content == nf.write(kitchen_sink(), "odt")
    assert content[30:77] == b"mimetype" + TYPE.encode()
    with ZipFile(BytesIO(content)) as package:
        named = package.read("META-INF/manifest.xml").decode()
        for name in package.namelist()[1:]:
            parse(package.read(name))
            assert name.startswith("META-INF") or f'full-path="{name}"' in named


def test_every_style_that_is_used_is_there():
    with ZipFile(BytesIO(nf.write(kitchen_sink(), "odt"))) as package:
        content, styles = (parse(package.read(name)) for name in ("content.xml", "styles.xml"))
    style, text, table = (f"{{{ODF}{name}:1.0}}" for name in ("style", "text", "table"))
    known = {element.get(f"{style}name") for root in (content, styles) for element in root.iter()}
    used = {element.get(f"{space}style-name") for element in content.iter() for space in (text, table)} - {None}
    parents = {element.get(f"{style}parent-style-name") for root in (content, styles) for element in root.iter()} - {
        None
    }
    assert len(used) > 20
    assert used | parents <= known


def test_a_text_from_right_to_left_says_so():
    with ZipFile(BytesIO(nf.write(nf.Article(headline="افتتاح مرفأ", language="ar"), "odt"))) as package:
        styles = package.read("styles.xml")
    assert b'style:writing-mode="rl-tb"' in styles
    assert b'style:language-complex="ar"' in styles


@pytest.mark.cases("name", ["docx", "icml", "odt", "rtf"])
def test_a_list_without_text_parts_nothing(name):
    picture = nf.List(items=[[nf.Media(href="https://news.example/")], [nf.List(items=[[nf.Rule()]])]])
    body = (nf.Preformatted("storm"), nf.Preformatted("gale"))
    report = nf.Report()
    article = nf.Article(body=[body[0], picture, body[1]])
    assert nf.read(nf.write(article, name, report=report), name).body == body
    assert "body.list: there is no text in an item" in map(str, report.losses)


PICTURE = '<draw:image xlink:href="https://acme.example/p.jpg"/>'


@pytest.mark.cases(
    ("body", "losses"),
    [
        (
            p(f"<text:ruby><text:ruby-base>港</text:ruby-base><text:ruby-text>minato</text:ruby-text></text:ruby> {LONG}"),
            ["a ruby annotation is left out: minato"],
        ),
        (
            p(f'<draw:a xlink:href="https://acme.example/a"><draw:frame>{PICTURE}<svg:title>Dock</svg:title><svg:desc>A dock</svg:desc>'
              "</draw:frame></draw:a>"),
            ["the link of a picture is left out: https://acme.example/a", "the title of a picture is left out: Dock"],
        ),
        (
            p('<draw:frame><draw:plugin xlink:href="https://acme.example/f.mp4"/><svg:desc>A film</svg:desc></draw:frame>'),
            ["an object is left out: plugin https://acme.example/f.mp4",
             "the alternative text of a drawing is left out: A film"],
        ),
        (
            p(f"<draw:g><svg:desc>A chart</svg:desc><draw:line><svg:title>A line</svg:title>{p('Tides')}</draw:line></draw:g>"),
            ["the text of a shape is left out: Tides", "the alternative text of a drawing is left out: A line",
             "the alternative text of a drawing is left out: A chart"],
        ),
        (
            p(f'<draw:frame>{PICTURE}<draw:image-map><draw:area-circle xlink:href="https://acme.example/b"><svg:title>Pier'
              "</svg:title></draw:area-circle></draw:image-map></draw:frame>"),
            ["the image map of a picture is left out: https://acme.example/b Pier"],
        ),
        (
            p('<draw:frame draw:name="Dock"><draw:image><office:binary-data>AAAA</office:binary-data><text:p>Boats</text:p>'
              "</draw:image></draw:frame>"),
            ["the content of a picture is left out: Dock", "the text of a picture is left out: Boats"],
        ),
        (
            f'<text:list><text:list-item text:start-value="5">{p(LONG)}</text:list-item></text:list>',
            ["the first number of a list is left out: 5"],
        ),
        (
            (f"<table:table><table:desc>Ships</table:desc><table:table-row><table:table-cell>{p('A')}</table:table-cell>"
            "</table:table-row></table:table>"),
            ["the description of a table is left out: Ships"],
        ),
    ],
)  # fmt: skip
def test_what_no_article_has_is_told(body: str, losses: list[str]):
    _, report = read(p(LONG), body)
    assert [loss.why for loss in report.losses] == losses


def test_properties_that_no_article_has_are_told():
    meta = "<meta:initial-creator>Ann</meta:initial-creator><dc:creator>Bo</dc:creator><dc:rights>Acme</dc:rights>"
    _, report = read(p(LONG), meta=meta)
    assert [loss.why for loss in report.losses] == [
        "the property creator is left out: Bo",
        "the property rights is left out: Acme",
    ]
