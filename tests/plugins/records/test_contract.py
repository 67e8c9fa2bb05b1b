"""Records, tables and WARC keep the contract."""

from pathlib import Path

from newsformat.testing import FormatContract
from newsformat_records import CSV, RECORDS
from newsformat_records._warc import WARC


class TestRecords(FormatContract):
    format = RECORDS
    package = "newsformat_records"
    junk = (
        b'{"url": "https://acme.example/1", "title": "A", "text": "A\\n\\nB.", "authors": ["Ann Lee"], "date": 1700000000}',
        b'[{"title": "A", "maintext": "B", "date_publish": "2026-01-01 10:00:00"}, {"title": null}]',
    )


class TestWarc(FormatContract):
    format = WARC
    package = "newsformat_records"
    junk = ((Path(__file__).parent / "cases" / "crawl.warc.wet").read_bytes(),)


class TestCsv(FormatContract):
    format = CSV
    package = "newsformat_records"
    junk = (
        b'title,text,authors,date\r\n"A","A ""b""\r\n\r\nC","[\'Ann Lee\']",1700000000\r\n"D","E\r\n',
        b"sep=;\nTitle;Article;Published At\nA;B;2026-01-01\n",
    )
