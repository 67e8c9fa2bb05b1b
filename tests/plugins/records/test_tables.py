"""Tables such as CSV, with an article per row."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime

import pytest

import newsformat as nf
from newsformat import Article, Byline, Concept, Foreign, Heading, Identifier, Paragraph, ReadError, Report


ALL_THE_NEWS = """\
,id,title,publication,author,date,year,url,content\r
0,17,"Ferry ""Hope"" sails, at last",Harbour Times,Ann Lee,2016-12-31,2016.0,,"It sails.\r
\r
It is late."\r
1,18,二番目の船,港新聞,nan,2017-06-19,2017.0,https://a.example/2,船は出た。\r
"""


def read(table: str | bytes, report: Report | None = None, **options: object) -> list[Article]:
    content = table.encode() if isinstance(table, str) else table
    return list(nf.read_all(content, "csv", {"text": "clean", **options}, report=report))


def foreign(name: str, value: str) -> Foreign:
    return Foreign("records", name, json.dumps(value))


def titles(table: str | bytes, report: Report | None = None, **options: object) -> list[str]:
    return [nf.plain(article.headline) for article in read(table, report, **options)]


def test_a_data_frame_of_news() -> None:
    assert read(ALL_THE_NEWS) == [
        Article(
            uri="17",
            headline='Ferry "Hope" sails, at last',
            sources=[Concept(name="Harbour Times")],
            bylines=[Byline(name="Ann Lee")],
            published=datetime(2016, 12, 31, tzinfo=UTC),
            body=[Paragraph("It sails."), Paragraph("It is late.")],
            foreign=[foreign("year", "2016.0")],
        ),
        Article(
            uri="https://a.example/2",
            identifiers=[Identifier(value="18", kind="id")],
            headline="二番目の船",
            sources=[Concept(name="港新聞")],
            published=datetime(2017, 6, 19, tzinfo=UTC),
            body=[Paragraph("船は出た。")],
            foreign=[foreign("year", "2017.0")],
        ),
    ]


@pytest.mark.cases(
    "table",
    [
        "Title,Article Text,Published At\nÉté,À 8h,2026-01-02\n",
        "TITLE;articleText;publishedAt\nÉté;À 8h;2026-01-02\n",
        '"headline"|"full_text"|"Publication Date"\n"Été" | "À 8h" |"2026-01-02"',
        "\n\nheading\tBODY\tdate\r\nÉté\tÀ 8h\t2026-01-02\r\n\r\n",
        "sep=;\nTitle;Text;Date\nÉté;À 8h;2026-01-02\n",
        "\ufefftitle,text,date\rÉté,À 8h,2026-01-02\r",
        "title,text,date\nÉté,À 8h,2026-01-02\ntitle,text,date\n,,\n",
        "title,text,date\nÉté,À 8h,1767312000000\n",
    ],
)
@pytest.mark.cases("encoding", ["utf-8", "utf-16"])
def test_spellings_of_one_table(table: str, encoding: str) -> None:
    content = table.removeprefix("\ufeff" if encoding == "utf-16" else "").encode(encoding)
    (found,) = read(content)
    assert (nf.plain(found.headline), found.text) == ("Été", "À 8h")
    assert found.published == datetime(2026, 1, 2, tzinfo=UTC)
    assert found.foreign == ()


@pytest.mark.cases(
    "cell",
    [
        '"[""Ann Lee"", ""Zoë \'Z\' Diaz""]"',
        '"[\'Ann Lee\', ""Zoë \'Z\' Diaz""]"',
        "Ann Lee;Zoë 'Z' Diaz",
        r"['Ann Lee'; 'Zoë']",
    ],
)
def test_lists_as_json_and_python_print_them(cell: str) -> None:
    (found,) = read(f"title,text,keywords\nA,B,{cell}\n")
    assert found.keywords in {("Ann Lee", "Zoë 'Z' Diaz"), ("['Ann Lee'", "'Zoë']")}


def test_a_metadata_column_may_be_an_object() -> None:
    (found,) = read('title,text,metadata\nA,B,"{""url"": ""https://a.example/1""}"\nC,D,{no\n')[:1]
    assert found.uri == "https://a.example/1"


def test_mind_has_no_header_and_no_quotes() -> None:
    table = 'N1\tsea\tferries\t"Hope" sails\tAt last.\thttps://a.example/1\t[{"Label": "Pate"}]\t[]\n'
    assert nf.detect(nf.Source(table.encode(), name="news.tsv"))[0].format == "csv"
    assert read(table) == [
        Article(
            uri="https://a.example/1",
            identifiers=[Identifier(value="N1", kind="id")],
            headline='"Hope" sails',
            summary="At last.",
            subjects=[Concept(name="sea")],
            foreign=[
                foreign("subcategory", "ferries"),
                foreign("title_entities", '[{"Label": "Pate"}]'),
                foreign("abstract_entities", "[]"),
            ],
        )
    ]


def in_base64(*texts: str) -> str:
    return "\t".join(base64.b64encode(text.encode()).decode() for text in texts)


def test_documents_of_wmt_have_a_date_and_their_text_twice() -> None:
    lines = "Ferry back in service\nShe sails on Monday, as the harbour master said. The trial ends in March.\n"
    row = f"20261124\t{in_base64(lines.replace('. ', '.' + chr(10)), lines)}\n"
    source = nf.Source((row * 2 + "20261125\t?\t\n").encode(), name="news-docs.2026.en.filtered")
    assert nf.detect(source)[0].format == "csv"
    report = nf.Report()
    first, second = nf.read_all(source, report=report)
    assert (nf.plain(first.headline), str(first.published)) == ("Ferry back in service", "2026-11-24 00:00:00+00:00")
    assert first.text == second.text == "She sails on Monday, as the harbour master said. The trial ends in March."
    assert [(loss.line, "no text in base64" in loss.why) for loss in report.losses] == [(3, True)]
    assert [(problem.rule, problem.line) for problem in nf.validate(source)] == [("row", 3)]


def test_sentences_of_wmt_that_differ_from_its_lines_are_a_loss() -> None:
    report = nf.Report()
    row = f"20261124\t{in_base64('She sails on Monday.', 'She sails on Tuesday.')}\n"
    assert nf.read(row.encode(), "csv", report=report).text == "She sails on Tuesday."
    assert len(report.losses) == 1


def test_rows_of_gdelt_have_page_metadata_in_their_last_cell() -> None:
    cells = [""] * 27
    cells[:5] = "20261124101500-T7", "20261124101500", "1", "tidewire.example", "https://tidewire.example/1"
    cells[7], cells[18], cells[25] = "SHIPS;", "https://tidewire.example/a.jpg", "srclc:fra;eng:GT-FRA 1.0"
    cells[26] = (
        "<PAGE_LINKS>https://a.example</PAGE_LINKS><PAGE_AUTHORS>Ann Lee;Bo D&#xed;az</PAGE_AUTHORS>"
        "<PAGE_PRECISEPUBTIMESTAMP>20261124093000</PAGE_PRECISEPUBTIMESTAMP><PAGE_TITLE>Ferry &#x2013; back</PAGE_TITLE>"
    )
    source = nf.Source(("\t".join(cells) + "\n").encode(), name="20261124101500.translation.gkg.csv")
    assert nf.detect(source)[0].format == "csv"
    article = nf.read(source)
    assert (nf.plain(article.headline), article.uri, article.language) == ("Ferry – back", cells[4], "fr")
    assert [byline.name for byline in (*article.bylines, *article.sources)] == [
        "Ann Lee",
        "Bo Díaz",
        "tidewire.example",
    ]
    assert str(article.published) == "2026-11-24 09:30:00+00:00"
    kept = {part.name: json.loads(part.value) for part in article.foreign}
    assert (kept["V1Themes"], kept["V2ExtrasXML"]) == ("SHIPS;", "<PAGE_LINKS>https://a.example</PAGE_LINKS>")


def test_quotation_marks_escaped_by_spark() -> None:
    table = r"""title,text
"\"Hope\", a \"ferry\"","It \"sails\", at
last \\ late"
A,B
"""
    report = Report()
    assert titles(table, report) == ['"Hope", a "ferry"', "A"]
    assert read(table)[0].text == 'It "sails", at\n\nlast \\ late'
    assert report.remarks == ()
    assert titles(table, escape="")[0].startswith("\\")


@pytest.mark.cases("cell", ['"C:\\"', '"a ""b \\""c\\"" d"""', r"C:\x", '"a \\", b'])
def test_other_backslashes_are_literal(cell: str) -> None:
    assert "\\" in titles(f"title,text\n{cell},B\n")[0]


def test_names_may_be_given_to_columns() -> None:
    (found,) = read("7\tA\tB\n", columns="id,title,text")
    assert (found.uri, nf.plain(found.headline), found.text) == ("7", "A", "B")
    (found,) = read("a,speech\n1,B\n", member="speech")
    assert (found.text, found.foreign) == ("B", (foreign("a", "1"),))


@pytest.mark.cases(
    ("table", "told"),
    [("title,speech\nA,B\n", True), ("title,text\nA,B\n", False), ("title,summary\nA,B\n", False)],
)
def test_the_error_for_a_table_without_texts_names_the_option(table: str, *, told: bool) -> None:
    report = nf.Report()
    nf.read(table.encode(), "csv", report=report)
    why = "no column is named like a text, so the stories have no text (there are title, speech); the option member names it"
    assert [remark.message for remark in report.remarks if "member" in remark.message] == [why] * told


def test_columns_with_the_same_name_are_all_kept() -> None:
    (found,) = read("title,Title,title,,text\nA,B,C,D,E,F\n")
    assert nf.plain(found.headline) == "A"
    assert found.foreign == (
        foreign("Title", "B"), foreign("title (3)", "C"), foreign("column 4", "D"), foreign("column 6", "F"),
    )  # fmt: skip


def test_a_cell_beyond_the_header_takes_no_other_name() -> None:
    (article,) = read("title,text,column 4\nFerry back,It sails.,a,b\n")
    assert article.foreign == (foreign("column 4", "a"), foreign("column 4'", "b"))


def test_quotation_marks_that_are_not_doubled() -> None:
    report = Report()
    assert titles('title,text\n"the "Hope" sails","B"\nthe "Hope", C\n', report) == ['the "Hope" sails', 'the "Hope"']
    assert "2: a quotation mark in a quoted cell is not doubled; kept as it is" in map(str, report.remarks)


def test_a_row_that_cannot_be_read_is_left_out() -> None:
    report = Report()
    table = 'title,text\nA,B\nC\0,D\n,\nid only,\n"E","F\nG,H\n'
    assert titles(table, report) == ["A", "id only"]
    assert [str(loss) for loss in report.losses] == [
        "3: left out a row that can't be read: it holds a NUL character",
        "6: left out a row that can't be read: a quotation mark that opens a cell is never closed; if none opens any, quoted=false reads the row",
    ]
    assert titles(table.replace("\0", ""), quoted=False) == ["A", "C", "id only", '"E"', "G"]


def test_a_row_that_is_too_long_does_not_affect_others() -> None:
    report = Report()
    source = nf.Source(b"title,text\nA,B\nC," + b"x" * 5000 + b"\nD,E\n", limits=nf.Limits(item_bytes=1000))
    found = list(nf.read_all(source, "csv", report=report))
    assert [nf.plain(article.headline) for article in found] == ["A", "D"]
    assert [str(loss) for loss in report.losses] == [
        "3: left out a row that can't be read: a row longer than 1000 characters; raise the limit item_bytes to read it"
    ]


def test_an_unclosed_quote_reads_no_more_than_the_limit() -> None:
    source = nf.Source(b'title,text\nA,"B\n' + b"x\n" * 5000, limits=nf.Limits(item_bytes=1000))
    with pytest.raises(ReadError, match=r"^2: a row longer than 1000 characters"):
        list(nf.read_all(source, "csv"))


@pytest.mark.cases("table", ["id,name\n1,a\n", "a b c\n", "x" * 99 + "\n1"])
def test_a_table_without_texts_is_not_detected(table: str) -> None:
    assert "csv" not in [item.format for item in nf.detect(nf.Source(table.encode(), name="metadata.csv"))]
    with pytest.raises(ReadError, match=r"no column for a text or a title .* the option member names one"):
        read(table)


def test_no_rows_are_no_articles() -> None:
    assert read("") == read("title,text\n") == []


def test_encodings() -> None:
    report = Report()
    text = "title;text;date\nÉté à Paris;Le café ouvre à huit heures, et il fait déjà très chaud;2026-01-02\n"
    assert titles(text.encode("cp1252"), report) == ["Été à Paris"]
    assert "assumed the encoding cp1252, as the bytes are not UTF-8" in map(str, report.remarks)
    assert titles("title,text\nPříliš,žluťoučký\n".encode("cp1250"), encoding="cp1250") == ["Příliš"]
    with pytest.raises(ReadError, match="unknown encoding 'punycode'"):
        read("title,text\n", encoding="punycode")


def test_rows_that_are_in_another_encoding_than_the_head() -> None:
    report = Report()
    table = (
        b"title,text\nA,B\n" * 1000 + "Été à Paris,Le café ouvre à huit heures\n".encode("cp1252") + b"\xc3\x89\xff,C\n"
    )
    assert titles(table, report)[-2:] == ["Été à Paris", "É\ufffd"]
    assert [str(loss) for loss in report.losses] == ["2002: bytes that are not UTF-8 became U+FFFD"]


# Writing --------------------------------------------------------------------


FULL = Article(
    uri="https://a.example/1",
    language="fr",
    headline="=1+1, dit-elle",
    bylines=[Byline(name="Ann Lee"), Byline(name="Zoë; Diaz")],
    published=datetime(2026, 5, 12, tzinfo=UTC),
    keywords=["mer", "port"],
    body=[Paragraph("- Oui."), Paragraph('Il dit "non".')],
)


def test_every_row_has_the_same_columns() -> None:
    header, row, empty, rest = nf.write([FULL, Article()], "csv").decode().split("\r\n")
    assert header == (
        "id,url,language,title,subtitle,summary,authors,dateline,credit,sources,published,updated,content_created,digital_source_type,subjects,keywords,text,extractor"
    )
    assert row.startswith(
        'https://a.example/1,https://a.example/1,fr,"=1+1, dit-elle",,,"[""Ann Lee"",""Zoë; Diaz""]",,,,'
        '2026-05-12T00:00:00Z,,,,,mer; port,"- Oui.\n\nIl dit ""non"".",newsformat '
    )
    assert (len(empty.split(",")), rest) == (18, "")


@pytest.mark.cases("separator", ["comma", "semicolon", "tab"])
@pytest.mark.cases("spreadsheet", [True, False])
def test_written_articles_come_back(separator: str, *, spreadsheet: bool) -> None:
    document = nf.write(FULL, "csv", {"separator": separator, "spreadsheet": spreadsheet})
    assert nf.detect(document)[0].confidence is nf.Confidence.CERTAIN
    assert list(nf.read_all(document)) == [FULL]


def test_nothing_is_a_formula_in_a_spreadsheet() -> None:
    article = Article(headline="'+1", subhead="@all", summary="'quoted'", body=[Paragraph("-3 °C")])
    document = nf.write(article, "csv", {"spreadsheet": True}).decode()
    assert document.startswith("\ufeffid,")
    assert document.splitlines()[1].split(",")[3:6] == ["''+1", "'@all", "'quoted'"]
    assert ",'-3 °C,newsformat " in document
    assert nf.read(document.encode()) == article


def test_a_nul_character_is_lost_and_reported() -> None:
    report = Report()
    assert b"\0" not in nf.write(Article(headline="A\0B"), "csv", report=report)
    assert [str(loss) for loss in report.losses] == ["text: a table of text has no NUL characters"]


def test_headings_are_lines_of_the_text() -> None:
    article = Article(headline="A", body=[Heading("B"), Paragraph("C")])
    assert nf.read(nf.write(article, "csv")).text == "B\n\nC"


def test_invalid_utf_8_in_a_header_is_reported_and_removed_from_names():
    table = "title,text,høyde,ånd\nHigh,It rose.,3,2\n".encode().replace("ø".encode(), b"\xf8")
    report = nf.Report()
    article = nf.read(nf.Source(table), "csv", {"encoding": "utf-8"}, report=report)
    assert [part.name for part in article.foreign] == ["h\ufffdyde", "ånd"]
    assert [str(loss) for loss in report.losses] == ["1: bytes that are not UTF-8 became U+FFFD"]


@pytest.mark.cases(("row", "cells"), [("A,B,C", 3), ("A", 1)])
def test_a_row_that_is_longer_or_shorter_than_the_header_is_reported(row: str, cells: int) -> None:
    report = Report()
    assert len(read(f"title,text\nA,B\n{row}\n", report)) == 2
    said = f"a row of {cells} cells in a table of 2 columns"
    assert [remark.line for remark in report.remarks if remark.message == said] == [3]
