"""Records, tables and WARC fulfil the contract of a format."""

from pathlib import Path

from newsformat import Foreign
from newsformat.testing import FormatContract
from newsformat_records import CSV, RECORDS, TRAFILATURA
from newsformat_records._references import BIBTEX, CSL_JSON, RIS
from newsformat_records._sheets import ODS, XLSX
from newsformat_records._warc import WARC

from .workbooks import ods, ods_row, row, xlsx


class TestRecords(FormatContract):
    format = RECORDS
    documents = (
        b'{"url": "https://acme.example/1", "title": "A", "text": "A\\n\\nB.", "authors": ["Ann Lee"], "date": 1700000000}',
        b'[{"title": "A", "maintext": "B", "date_publish": "2026-01-01 10:00:00"}, {"title": null}]',
    )


class TestWarc(FormatContract):
    format = WARC
    junk = ((Path(__file__).parent / "cases" / "crawl.warc.wet").read_bytes(),)


class TestCsv(FormatContract):
    format = CSV
    junk = (
        b'title,text,authors,date\r\n"A","A ""b""\r\n\r\nC","[\'Ann Lee\']",1700000000\r\n"D","E\r\n',
        b"sep=;\nTitle;Article;Published At\nA;B;2026-01-01\n",
    )


class TestXlsx(FormatContract):
    format = XLSX
    junk = (
        xlsx(("A", f"<sheetData>{row('Title', 'Text')}{row('A', '<c><v>x</v></c>')}</sheetData>"), texts=["<t>A</t>"]),
    )


class TestOds(FormatContract):
    format = ODS
    junk = (ods(ods_row("Title", "Text"), ods_row("A", "<table:table-cell/>")),)


class TestTrafilatura(FormatContract):
    format = TRAFILATURA
    documents = ((Path(__file__).parent / "cases" / "trafilatura.xml").read_bytes(),)


class TestRis(FormatContract):
    format = RIS
    foreign = (Foreign("ris", "ET", "Late"), Foreign("ris", "M1", "a\nb"))
    documents = ((Path(__file__).parent / "cases" / "ferry.ris").read_bytes(),)
    junk = (
        b"TY  - \nTY  - NEWS\nDA  - 2026/99/99/\nPY  - 2026\nSP  - \nEP  - 3\nUR  - \nID  - 1\nUR  - http://a\nER  -\n\nER  - \n",
        b"\xff\xfe\nTY  - NEWS\nAU  - ,\nAU  - Lee, , Jr.\nKW  - ;;\nLA  - xx yy\n",
    )


class TestCslJson(FormatContract):
    format = CSL_JSON
    foreign = (
        Foreign("csl-json", "type", '"webpage"'),
        Foreign("csl-json", "accessed", '{"date-parts":[[2026,11,25]]}'),
        Foreign("csl-json", "edition", '"Late"'),
    )
    documents = ((Path(__file__).parent / "cases" / "ferry.csl.json").read_bytes(),)
    unkept = (
        "*/new attribute",
        "*/date-parts/*again",
    )  # of HTML in a title; a date that appears twice is kept as it is
    junk = (
        b'[{"id":1,"type":"webpage","issued":{"date-parts":[[99999,1,1]]},"author":[{"family":7},8]},{"id":"a","title":["x"]},7]',
        b'{"items":[{"type":"article","title":"<i>a","note":"a\\n\\n\\n\\nb","keyword":",;","author":[{"literal":""}]}]}',
    )


class TestBibtex(FormatContract):
    format = BIBTEX
    foreign = (
        Foreign("bibtex", "urldate", "2026-11-25"),
        Foreign("bibtex", "editor", "Diaz, Bo and {Acme \\& Sons}"),
    )
    documents = ((Path(__file__).parent / "cases" / "ferry.bib").read_bytes(),)
    junk = (
        b'@article{a, title = {A}, author = {and and {}, , ,}}\n@string{x = y # }\n@book{b, title = x # "B}"}\n',
        b'@comment{c}\n@preamble{"d"}\n@article(e, title = "{\\\'{\\i}\\\'\\unknown{f}", year = 2026, month = 13)\n',
    )
