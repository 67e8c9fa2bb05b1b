"""Workbooks: values of cells, where tables begin, and reports of the rest."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest

import newsformat as nf
from newsformat import Article, Foreign, Paragraph, ReadError
from newsformat_records._sheets._moments import NUMBER, Shown, moment, shown

from ..archives import zipped
from .workbooks import ods, ods_row, row, xlsx


HEADER = row("Headline", "Full Text", "Publication Date", "Link")
TEXT = "The ferry sank on Friday.\nNobody was hurt, police said."
DATES = (
    '<numFmts><numFmt numFmtId="170" formatCode="dd&quot;h&quot;\\.mm\\.yyyy"/><numFmt numFmtId="171" '
    'formatCode="#,##0.00&quot; days&quot;[Red]"/><numFmt numFmtId="172" formatCode="[h]:mm"/></numFmts><cellXfs>'
    + "".join(f'<xf numFmtId="{number}"/>' for number in (0, 14, 22, 170, 171, 172, "9" * 5000))
    + "</cellXfs>"
)


def read(content: bytes, name: str = "xlsx", **options: str) -> list[Article]:
    return [*nf.read_all(content, name, options=options)]


def sheet(*rows: str, more: str = "") -> tuple[str, str]:
    return "News", f"<sheetData>{''.join(rows)}</sheetData>{more}"


def said(article: Article) -> dict[str, str]:
    return {part.name: part.value for part in article.foreign}


def test_a_row_is_an_article() -> None:
    [article] = read(xlsx(sheet(HEADER, row("Ferry sinks", TEXT, "2026-10-03T14:05:00Z", "https://acme.example/1"))))
    assert nf.plain(article.headline) == "Ferry sinks"
    assert article.uri == "https://acme.example/1"
    assert article.published == datetime(2026, 10, 3, 14, 5, tzinfo=UTC)
    assert article.text == "The ferry sank on Friday.\n\nNobody was hurt, police said."


@pytest.mark.cases(
    ("cell", "value"),
    [
        ('<c t="s"><v>0</v></c>', "one two"),
        ('<c t="s"><v>9</v></c>', None),
        ('<c t="str"><f>A1&amp;""</f><v>a_x000A_b</v></c>', "a\nb"),
        ('<c t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c>', "a b"),
        ('<c t="b"><v>1</v></c>', "TRUE"),
        ('<c t="e"><v>#N/A</v></c>', None),
        ("<c><v>12500.0</v></c>", "12500"),
        ("<c><v>0.5</v></c>", "0.5"),
        ('<c s="1"><v>46298</v></c>', "2026-10-03"),
        ('<c s="2"><v>46298.586805555555</v></c>', "2026-10-03T14:05:00"),
        ('<c s="3"><v>46298</v></c>', "2026-10-03"),
        ('<c s="4"><v>46298</v></c>', "46298"),
        ('<c s="5"><v>0.25</v></c>', "06:00:00"),
        ('<c s="1"><v>59</v></c>', "1900-02-28"),
        ('<c s="1"><v>61</v></c>', "1900-03-01"),
        ('<c s="1"><v>-4</v></c>', "-4"),
        ('<c s="2"><v>2958465.9999999</v></c>', "2958465.9999999"),
        ('<c t="str"><v>_xD83D__xDE00_ _xD83D_</v></c>', "_xD83D__xDE00_ _xD83D_"),
        ('<c t="str"><v>_xD83D__xDE00_</v></c>', "\U0001f600"),
        (f'<c s="{"9" * 5000}"><v>1</v></c>', "1"),
        ('<c t="d"><v>2026-10-03</v></c>', "2026-10-03"),
    ],
)
def test_types_of_cells(cell: str, value: str | None) -> None:
    content = xlsx(
        sheet(row("Title", "Text", "Extra"), row("A", "B", cell)),
        texts=["<r><t>one </t></r><r><t>two</t></r><rPh><t>wan</t></rPh>"],
        styles=DATES,
    )
    [article] = read(content)
    assert said(article).get("Extra") == (None if value is None else nf_json(value))


def nf_json(value: str) -> str:
    return '"' + value.replace("\n", "\\n") + '"'


def test_days_since_1904() -> None:
    content = xlsx(
        sheet(row("Title", "Extra"), row("A", '<c s="1"><v>1</v></c>')), styles=DATES, more='<workbookPr date1904="1"/>'
    )
    assert said(read(content)[0]) == {"Extra": '"1904-01-02"'}


def test_rows_above_the_header_are_reported() -> None:
    content = xlsx(sheet(row("News"), row("Search: ferry", "Hits: 1"), row(), HEADER, row("A", TEXT)))
    report = nf.Report()
    [article] = nf.read_all(content, "xlsx", report=report)
    assert nf.plain(article.headline) == "A"
    assert [(loss.line, loss.why) for loss in report.losses] == [
        (1, "a row above the header: News"),
        (2, "a row above the header: Search: ferry Hits: 1"),
    ]


def test_one_column_is_a_table_too() -> None:
    assert [nf.plain(article.headline) for article in read(xlsx(sheet(row("Title"), row("A"), row("B"))))] == ["A", "B"]


def test_cells_may_have_positions() -> None:
    content = xlsx(
        sheet(
            '<row r="2"><c r="B2" t="str"><v>Title</v></c><c r="D2" t="str"><v>Text</v></c></row>',
            '<row r="7"><c r="D7" t="str"><v>B</v></c><c r="AA7" t="str"><v>more</v></c></row>',
        )
    )
    report = nf.Report()
    [article] = nf.read_all(content, "xlsx", report=report)
    assert article.body == (Paragraph("B"),)
    assert said(article) == {"column 27": '"more"'}


def test_rows_and_sheets_that_are_hidden_are_reported() -> None:
    shown, hidden = row("Ferry sinks", TEXT), row("Ferry back", TEXT).replace("<row", '<row hidden="1"')
    name, rows_of_it = sheet(HEADER, shown, hidden)
    content = xlsx((f'{name}" state="veryHidden', rows_of_it))
    report = nf.Report()
    articles = [*nf.read_all(content, "xlsx", report=report)]
    assert [nf.plain(article.headline) for article in articles] == ["Ferry sinks", "Ferry back"]
    told = [str(remark) for remark in report.remarks]
    assert told == [
        "a hidden sheet is read as if it were shown: News",
        "3: a hidden row is read as if it were shown",
    ]
    report = nf.Report()
    rows = [ods_row("Headline", "Full Text"), ods_row("Ferry back", TEXT, more='table:visibility="filter"')]
    assert nf.plain(nf.read(ods(*rows), "ods", report=report).headline) == "Ferry back"
    assert [str(remark) for remark in report.remarks] == ["2: a hidden row is read as if it were shown"]


def test_links() -> None:
    links = '<hyperlinks><hyperlink ref="A2" r:id="l1"/><hyperlink ref="B2" r:id="l2"/><hyperlink ref="D3" r:id="l1"/></hyperlinks>'
    content = xlsx(
        sheet(HEADER, row("A", TEXT, number=2), row("B", TEXT, "", "Read", number=3), more=links),
        links=["https://acme.example/1", "https://acme.example/2"],
    )
    first, second = read(content)
    assert (first.uri, second.uri) == ("https://acme.example/1", "https://acme.example/1")
    assert said(first) == {"full_text link": '"https://acme.example/2"'}


@pytest.mark.cases(("address", "uri"), [("https://acme.example/1", "https://acme.example/1"), ("javascript:x", "")])
def test_a_formula_that_links(address: str, uri: str) -> None:
    cell = f'<c t="str"><f>HYPERLINK("{address}","A")</f><v>A</v></c>'
    [article] = read(xlsx(sheet(row("Title", "Text"), row(cell, "B"))))
    assert (nf.plain(article.headline), article.uri) == ("A", uri)


@pytest.mark.cases(
    ("cell", "told"),
    [
        ('<c t="e"><v>#REF!</v></c>', "2: a cell has an error instead of a value: #REF!"),
        ('<c t="e"><f>A9</f><v>#N/A</v></c>', "2: a cell has an error instead of a value: #N/A"),
        ('<c t="s"><v>99</v></c>', "2: a cell has a text that is not in the workbook: 99"),
        ("<c><f>A9</f></c>", "2: a formula without its value"),
    ],
)
def test_a_cell_without_its_text_is_reported(cell: str, told: str) -> None:
    report = nf.Report()
    [article] = nf.read_all(xlsx(sheet(row("Title", "Text", "Byline"), row("A", TEXT, cell))), "xlsx", report=report)
    assert not article.bylines
    assert told in [str(loss) for loss in report.losses]


def test_internal_links_headers_and_footers_are_reported() -> None:
    links = '<hyperlinks><hyperlink ref="A2" location="Notes!A1"/></hyperlinks>'
    pages = (
        '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"Night desk&amp;R&amp;P</oddHeader>'
        "<oddFooter>&amp;C&amp;P / &amp;N</oddFooter><firstFooter>&amp;P</firstFooter></headerFooter>"
    )
    name, rows = sheet(row("Title", "Text"), row("A", TEXT))
    report = nf.Report()
    assert nf.read(xlsx((name, rows + links + pages)), "xlsx", report=report).headline
    told = [str(loss) for loss in report.losses]
    assert "links to places in the workbook: 1" in told
    assert "headers or footers of the page left out: Night desk" in told
    assert not [item for item in told if item.endswith("page: ")]


def test_sheets_without_news_are_reported() -> None:
    content = xlsx(("Cover", "<sheetData><row><c><v>7</v></c></row></sheetData>"), sheet(HEADER, row("A", TEXT)))
    report = nf.Report()
    assert len([*nf.read_all(content, "xlsx", report=report)]) == 1
    assert "the sheet Cover: it has no column for a text or a title" in [loss.why for loss in report.losses]


def test_a_sheet_can_be_chosen() -> None:
    more = ("More", sheet(HEADER, row("B", TEXT))[1])
    assert [
        nf.plain(article.headline) for article in read(xlsx(sheet(HEADER, row("A", TEXT)), more), sheet="More")
    ] == ["B"]
    with pytest.raises(ReadError, match="no sheet is called 'Les'"):
        read(xlsx(sheet(HEADER)), sheet="Les")


def test_columns_may_be_named() -> None:
    [article] = read(xlsx(sheet(row("A", "B"))), columns="title,text")
    assert (nf.plain(article.headline), article.text) == ("A", "B")
    with pytest.raises(ReadError, match="the option member names one; columns names all of a sheet without a header"):
        read(xlsx(sheet(row("A", "B"))))


def test_a_shared_text_used_too_often_is_refused() -> None:
    cells = row('<c t="s"><v>0</v></c>') * 2000
    content = xlsx(sheet(row("Text"), cells), texts=[f"<t>{'long ' * 20_000}</t>"])
    with pytest.raises(ReadError, match="raise the limit ratio"):
        read(content, text="clean")


def test_a_sheet_may_be_larger_than_an_item() -> None:
    limits = nf.Limits(item_bytes=100_000)
    content = xlsx(sheet(HEADER, row("A", TEXT) * 2000))
    assert len([*nf.read_all(nf.Source(content, limits=limits), "xlsx", {"text": "clean"})]) == 2000
    with pytest.raises(ReadError, match=r"an item is larger than 100000 bytes; raise the limit item_bytes"):
        [*nf.read_all(nf.Source(xlsx(sheet(HEADER, row("A", TEXT * 4000))), limits=limits), "xlsx")]


def test_a_broken_sheet_is_named() -> None:
    with pytest.raises(ReadError, match=r"xl/worksheets/sheet1\.xml: not well-formed XML"):
        read(xlsx(("News", "<sheetData><row>")))


def test_characters_illegal_in_xml_come_back() -> None:
    article = Article(headline="a\x01b_x0041_c\r", body=[Paragraph(" \t_x_ ")])
    content = nf.write(article, "xlsx")
    assert read(content) == [article]


@pytest.mark.cases(("many", "last"), [(0, "R"), (8, "Z"), (9, "AA"), (35, "BA")])
def test_all_columns_can_be_filtered(many: int, last: str) -> None:
    content = nf.write(Article(headline="a"), "xlsx", {"extra": ",".join([f"x{number}" for number in range(many)])})
    with ZipFile(BytesIO(content)) as package:
        assert f'<autoFilter ref="A1:{last}2"/>' in package.read("xl/worksheets/sheet1.xml").decode()


def test_a_text_longer_than_a_cell_is_cut_and_reported() -> None:
    report = nf.Report()
    content = nf.write(Article(body=[Paragraph("\U0001f600" * 20_000)]), "xlsx", report=report)
    assert [(loss.what, loss.why) for loss in report.losses] == [
        ("body.paragraph", "a cell has 32767 characters; 3617 more are cut off")
    ]
    assert read(content)[0].text == "\U0001f600" * 16_383


def test_a_spreadsheet_of_opendocument() -> None:
    content = ods(
        ods_row("Headline", "Full Text", "Date", "Link"),
        ods_row(
            "A <text:span>b<text:s text:c='2'/>c</text:span>",
            "<table:table-cell><office:annotation><text:p>no</text:p></office:annotation><text:p>One.</text:p><text:p>Two.</text:p></table:table-cell>",
            '<table:table-cell office:value-type="date" office:date-value="2026-10-03"><text:p>3 Oct</text:p></table:table-cell>',
            '<table:table-cell><text:p><text:a xlink:href="https://acme.example/1">Read</text:a></text:p></table:table-cell>',
            '<table:table-cell table:number-columns-repeated="16000"/>',
            more='table:number-rows-repeated="3"',
        ),
        ods_row(
            '<table:table-cell table:number-columns-repeated="16384"/>', more='table:number-rows-repeated="1048000"'
        ),
    )
    report = nf.Report()
    [article] = nf.read_all(content, "ods", report=report)
    assert nf.plain(article.headline) == "A b c"
    assert article.text == "One.\n\nTwo."
    assert article.uri == "https://acme.example/1"
    assert article.published == datetime(2026, 10, 3, tzinfo=UTC)
    told = [loss.why for loss in report.losses]
    assert "a comment on a cell" in told
    assert "the same row again: 2 times" in told


def test_foreign_members_are_kept() -> None:
    [article] = read(ods(ods_row("Title", "Reach"), ods_row("A", "7")), "ods")
    assert article.foreign == (Foreign("records", "Reach", '"7"'),)


@pytest.mark.cases("name", ["xlsx", "ods"])
def test_problems(name: str) -> None:
    content = (
        xlsx(sheet(row("Title", "Date"), row("A", "soon"), row("", "2026-01-01")))
        if name == "xlsx"
        else ods(ods_row("Title", "Date"), ods_row("A", "soon"), ods_row("<table:table-cell/>", "2026-01-01"))
    )
    assert [(problem.rule, problem.line, problem.where) for problem in nf.validate(content, name)] == [
        ("date", 2, "News!2"),
        ("text", 3, "News!3"),
    ]


DAY, TIME, BOTH = Shown(day=True, time=False), Shown(day=False, time=True), Shown(day=True, time=True)


@pytest.mark.cases(
    ("how", "numbers"),
    [
        (NUMBER, (0, 13, 23, 44, 48)),
        (DAY, (14, 17, 27, 31, 36, 50, 54, 57, 58)),
        (TIME, (18, 21, 45, 46, 47)),
        (BOTH, (22,)),
    ],
)
def test_built_in_number_formats(how: Shown, numbers: tuple[int, ...]) -> None:
    assert [number for number in numbers if shown(number) != how] == []


@pytest.mark.cases(
    ("code", "how"),
    [
        ("mmm", DAY),
        ("MMMM", DAY),
        ("yyyy", DAY),
        ("ge", DAY),
        ("h:mm", TIME),
        ("mm:ss", TIME),
        ("[mm]:ss", TIME),
        ("d/m h", BOTH),
        ("0.0;yyyy", NUMBER),
        ('0" days"', NUMBER),
        ("[Red]0_d", NUMBER),
        ("General", NUMBER),
        ('GENERAL" km"', NUMBER),
        ("##0.0E+0", NUMBER),
        ("0.00E-00", NUMBER),
        ("ge-m-d", DAY),
    ],
)
def test_number_format_codes(code: str, how: Shown) -> None:
    assert shown(0, code) == how


@pytest.mark.cases(
    ("value", "how", "expected"),
    [
        ("1", DAY, "1900-01-01"),
        ("59", DAY, "1900-02-28"),
        ("61", DAY, "1900-03-01"),
        ("46300.5", DAY, "2026-10-05T12:00:00"),
        ("46300", BOTH, "2026-10-05T00:00:00"),
        ("46300", TIME, "2026-10-05T00:00:00"),
        ("0.25", TIME, "06:00:00"),
        ("0.25", DAY, "1899-12-31T06:00:00"),
        ("2958465", DAY, "9999-12-31"),
        ("2958466", DAY, "2958466"),
        ("-1", DAY, "-1"),
        ("noon", DAY, "noon"),
    ],
)
def test_numbers_as_dates(value: str, how: Shown, expected: str) -> None:
    assert moment(value, how, since_1904=False) == expected


def test_the_last_day_since_1904() -> None:
    assert [moment(str(day), DAY, since_1904=True) for day in (0, 2957003, 2957004)] == [
        "1904-01-01",
        "9999-12-31",
        "2957004",
    ]


@pytest.mark.cases(
    ("inner", "kind", "text"),
    [
        ("<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "", "a\tb\nc"),
        ('<text:p>a<text:s text:c="2"/>b<text:s/>c</text:p>', "", "a  b c"),
        ("<text:p>a<text:note>1</text:note>b</text:p><text:p>c</text:p>", "", "ab\nc"),
        ("<text:p>1.5</text:p>", ' office:value="1.50"', "1.50"),
        ("<text:p>5 Oct</text:p>", ' office:date-value="2026-10-05"', "2026-10-05"),
        ("<text:p>a</text:p>", ' office:string-value="b"', "b"),
    ],
)
def test_types_of_cells_in_opendocument(inner: str, kind: str, text: str) -> None:
    cells = [f"<table:{name}{kind}>{inner}</table:{name}>" for name in ("table-cell", "covered-table-cell")]
    record = f"<table:table-row>{''.join(cells)}<table:shapes><text:p>x</text:p></table:shapes>{'%s'}</table:table-row>"
    content = ods(
        ods_row("One", "Two", "Text"), record % "<table:table-cell><text:p>It sails.</text:p></table:table-cell>"
    )
    [article] = read(content, "ods")
    assert article.text == "It sails."
    assert [json.loads(value) for value in said(article).values()] == [text, text]


def test_repeated_cells_of_opendocument() -> None:
    again = "<table:table-cell table:number-columns-repeated='{}'><text:p>A</text:p></table:table-cell>".format
    report = nf.Report()
    rows = (ods_row("Title", "Kind", "Place", "Text"), ods_row("B", again(2), "It sails."), ods_row(again(20)))
    first, _ = nf.read_all(ods(*rows), "ods", report=report)
    assert (nf.plain(first.headline), first.text) == ("B", "It sails.")
    assert [json.loads(value) for value in said(first).values()] == ["A", "A"]
    assert [(loss.why, loss.line) for loss in report.losses] == [("the same cell again: 4 times", 3)]


@pytest.mark.cases(("cell", "told"), [("far", ["cells beyond column 16384"]), ("", [])])
def test_cells_of_opendocument_beyond_the_last_column_are_reported(cell: str, told: list[str]) -> None:
    wide = '<table:table-cell table:number-columns-repeated="16384"/>'
    beyond = f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>"
    report = nf.Report()
    far = ods_row("Ferry sinks", TEXT).replace("</table:table-row>", f"{wide}{beyond}</table:table-row>")
    (article,) = nf.read_all(ods(ods_row("Headline", "Full Text"), far), "ods", report=report)
    assert nf.plain(article.headline) == "Ferry sinks"
    assert [loss.why for loss in report.losses] == told


def test_a_flat_document_is_read_and_its_sheets_are_chosen_too() -> None:
    content = ods(ods_row("Title", "Text"), ods_row("A", "It sails."), name="Two")
    with ZipFile(BytesIO(content)) as package:
        flat = package.read("content.xml").replace(b"document-content", b"document")
    assert [article.text for article in read(flat, "ods", sheet="Two")] == ["It sails."]
    with pytest.raises(ReadError, match="no sheet is called 'One'"):
        read(flat, "ods", sheet="One")


DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"


def test_properties_of_a_workbook_are_reported() -> None:
    core = f'<p xmlns:dc="{DUBLIN_CORE}"><dc:title>Clippings</dc:title><dc:creator>openpyxl</dc:creator></p>'
    custom = "<p><property name='Client'><lpwstr>Acme</lpwstr></property></p>"
    content = xlsx(("News", "<sheetData>" + row("Title", "Text") + row("A", "It sails.") + "</sheetData>"))
    report = nf.Report()
    assert (
        len(
            [
                *nf.read_all(
                    with_parts(content, {"docProps/core.xml": core, "docProps/custom.xml": custom}), report=report
                )
            ]
        )
        == 1
    )
    assert [loss.why for loss in report.losses] == [
        "of the workbook: title: Clippings",
        "of the workbook: Client: Acme",
    ]


PAGES = """<styles xmlns:style="s" xmlns:text="t"><style:header><text:p>Night desk</text:p></style:header>
<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p>
<text:p>For the editor only <text:date>3 Oct</text:date></text:p></style:footer></styles>"""


def test_headers_and_footers_of_opendocument_are_reported() -> None:
    content = ods(ods_row("Title", "Text"), ods_row("A", "It sails."))
    report = nf.Report()
    assert len([*nf.read_all(with_parts(content, {"styles.xml": PAGES}), "ods", report=report)]) == 1
    pages = "headers or footers of the page left out"
    told = [f"{pages}: Night desk", f"{pages}: For the editor only"]
    assert [loss.why for loss in report.losses] == told
    with ZipFile(BytesIO(content)) as package:
        flat = package.read("content.xml").replace(b"document-content", b"document")
    meta = f'<office:meta><dc:title xmlns:dc="{DUBLIN_CORE}">Clippings</dc:title></office:meta>{PAGES}<office:body>'
    report = nf.Report()
    assert len([*nf.read_all(flat.replace(b"<office:body>", meta.encode()), "ods", report=report)]) == 1
    assert [loss.why for loss in report.losses] == ["of the workbook: title: Clippings", *told]


def with_parts(content: bytes, parts: dict[str, str]) -> bytes:
    """Return the package *content* with additional *parts*."""
    with ZipFile(BytesIO(content)) as package:
        return zipped({name: package.read(name).decode() for name in package.namelist()} | parts)
