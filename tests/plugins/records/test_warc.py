"""WARC: an article per record of a page, or of its text."""

from __future__ import annotations

import gzip
import zlib
from datetime import UTC, datetime
from hashlib import sha512
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

import newsformat as nf
from newsformat import Article, Byline, Foreign, Identifier, Paragraph, ReadError, Related, RelatedLink, Report


CASE = Path(__file__).parent / "cases" / "crawl.warc.wet"
DREDGER = (
    "Dredger leaves port\nThe dredger sails for Pate at noon, said the harbour master, who was glad to see her go.\n"
)


def record(block: bytes | str = DREDGER, kind: str = "conversion", length: str = "", **fields: str) -> bytes:
    content = block.encode() if isinstance(block, str) else block
    known = {"WARC-Type": kind, "Content-Type": "text/plain", "Content-Length": length or str(len(content))}
    known |= {name.replace("_", "-"): value for name, value in fields.items()}
    header = "".join(f"{name}: {value}\r\n" for name, value in known.items())
    return f"WARC/1.0\r\n{header}\r\n".encode() + content + b"\r\n\r\n"


def titles(document: bytes, report: Report | None = None, **known: object) -> list[str]:
    source = nf.Source(document, **known)  # type: ignore[arg-type]  # of limits
    return [nf.plain(article.headline) for article in nf.read_all(source, "warc", report=report)]


def test_a_page_with_its_menu_and_when_it_was_seen() -> None:
    report = Report()
    ferry, dredger = nf.read_all(CASE, report=report)
    assert ferry == Article(
        uri="https://acme.example/ferry",
        identifiers=[Identifier(value="urn:uuid:0b6d6a5e-0000-4000-8000-000000000001", kind="WARC-Record-ID")],
        headline="Night ferry to Manda goes electric",
        bylines=[Byline(name="Ann Lee", text="By Ann Lee")],
        published=datetime(2026, 11, 24, 10, tzinfo=UTC),
        language="en",
        body=[
            Paragraph(
                "The night ferry to Manda has sailed with an electric engine since Monday, and passengers say that they can hear the sea."
            ),
            Related([RelatedLink("Night ferry back in service")], "Read more:"),
            Paragraph(
                "The trial ends in March. If it goes well, the harbour office said, the two day ferries will follow in the summer."
            ),
        ],
        foreign=[
            Foreign("warc", "WARC-Date", "2026-11-24T12:00:00Z"),
            Foreign("warc", "WARC-Block-Digest", "sha1:ACME"),
            Foreign("warc", "WARC-Identified-Content-Language", "eng"),
        ],
    )
    assert nf.plain(dredger.headline) == "Dredger leaves port"
    assert report.losses == ()
    assert "in line 4 of the page https://acme.example/ferry: read as a date: 2 hours ago" in map(str, report.remarks)


def test_concatenated_gzip_members(tmp_path: Path) -> None:
    file = tmp_path / "crawl-00000.warc.wet.gz"
    file.write_bytes(b"".join(gzip.compress(record()) for _ in range(3)))
    assert len(list(nf.read_all(file))) == 3


@pytest.mark.cases(
    ("broken", "why"),
    [
        (record(b"\xff\xfe\xff"), "not UTF-8: "),
        (record(" \n"), "empty: there is no text"),
        (record("A" * 3000), "larger than 2000 bytes; raise the limit item_bytes to read it"),
    ],
)
def test_an_unreadable_record_does_not_affect_others(broken: bytes, why: str) -> None:
    report = Report()
    limits = nf.Limits(item_bytes=2000)
    assert titles(record() + broken + record(), report, limits=limits) == ["Dredger leaves port"] * 2
    assert [why in str(loss) for loss in report.losses] == [True]


def test_a_record_with_a_broken_header_is_skipped() -> None:
    report = Report()
    document = record(length="many") + record(X_Of="Caf").replace(b"Caf", b"Caf\xe9") + b"Odd"
    assert titles(document, report) == ["Dredger leaves port"]
    assert [remark.message for remark in report.remarks] == ["a header is not in UTF-8; read as Windows-1252"]
    assert [loss.why for loss in report.losses] == [
        "a record is skipped, since its Content-Length is not a length: 'many'",
        "data between records are skipped",
    ]


def test_a_truncated_record_is_left_out() -> None:
    report = Report()
    assert titles(record() + record(WARC_Target_URI="https://a.example/2")[:-30], report) == ["Dredger leaves port"]
    assert [str(loss) for loss in report.losses] == [
        "left out a record of https://a.example/2 that can't be read: cut off"
    ]


@pytest.mark.cases(
    ("document", "why"),
    [
        (b"no WARC", "not WARC: there is no record in it"),
        (record("a: b", "warcinfo"), "there are no records of pages"),
        (record("GIF89a", "resource", Content_Type="image/gif"), "there are no records of pages"),
    ],
)
def test_a_file_without_pages_is_an_error(document: bytes, why: str) -> None:
    with pytest.raises(ReadError, match=why):
        titles(document)


# HTML -----------------------------------------------------------------------

PAGE = """<html lang="en"><head><title>Dredger leaves port</title><link rel="canonical" href="https://a.example/dredger"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Dredger leaves port</h1><p>She sails for P\u00e2t\u00e9 at noon, said the harbour master,
who was glad to see her go.</p><p>Nobody knows when she comes back.</p></article></body></html>"""
BODY = "She sails for P\u00e2t\u00e9 at noon, said the harbour master, who was glad to see her go.\n\nNobody knows when she comes back."


def answer(body: bytes, *fields: str, status: str = "200 OK") -> bytes:
    head = "\r\n".join([f"HTTP/1.1 {status}", *fields]).encode()
    http = "application/http; msgtype=response"
    return record(head + b"\r\n\r\n" + body, "response", WARC_Target_URI="https://a.example/1", Content_Type=http)


def chunked(body: bytes) -> bytes:
    parts = [body[start : start + 100] for start in range(0, len(body), 100)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


UTF_8 = PAGE.encode()
ANSWERS = {
    "as it is": answer(UTF_8, "Content-Type: text/html; charset=utf-8"),
    "in the encoding that the server says": answer(PAGE.encode("latin-1"), 'Content-Type: text/html;charset="latin-1"'),
    "in an encoding that there is not": answer(UTF_8, "Content-Type: text/html; charset=none-such"),
    "another encoding than the server says": answer(PAGE.encode("cp1252"), "Content-Type: text/html; charset=utf-8"),
    "chunks": answer(chunked(UTF_8), "Content-Type: text/html", "Transfer-Encoding: chunked"),
    "chunks that were joined": answer(UTF_8, "Content-Type: text/html", "Transfer-Encoding: chunked"),
    "gzip": answer(gzip.compress(UTF_8), "Content-Type: text/html", "Content-Encoding: gzip"),
    "deflate": answer(zlib.compress(UTF_8), "Content-Type: text/html", "Content-Encoding: deflate"),
    "deflate without a head": answer(
        zlib.compress(UTF_8)[2:-4], "Content-Type: text/html", "Content-Encoding: deflate"
    ),
    "brotli that was undone": answer(UTF_8, "Content-Type: text/html", "Content-Encoding: br"),
    "gzip that was undone": answer(UTF_8, "Content-Type: text/html", "Content-Encoding: gzip"),
    "a resource": record(PAGE, "resource", WARC_Target_URI="https://a.example/1", Content_Type="text/html"),
}


@pytest.mark.cases("document", ANSWERS.values(), ids=ANSWERS)
def test_a_page_of_html(document: bytes) -> None:
    (found,) = nf.read_all(nf.Source(document), "warc")
    assert nf.plain(found.headline) == "Dredger leaves port"
    assert found.text == BODY


def test_other_content_than_pages_is_left_out_with_a_remark() -> None:
    report = Report()
    gone = answer(UTF_8, "Content-Type: text/html", status="404 Not Found")
    picture = answer(b"GIF89a", "Content-Type: image/gif")
    again = record(
        b"", "revisit", WARC_Target_URI="https://a.example/2", Content_Type="application/http;msgtype=response"
    )
    assert titles(again + gone + picture + ANSWERS["as it is"], report) == ["Dredger leaves port"]
    assert [remark.message for remark in report.remarks][:3] == [
        "left out the page https://a.example/2: unchanged since an earlier record",
        "left out the page https://a.example/1: status 404",
        "left out the page https://a.example/1: image/gif",
    ]
    assert report.losses == ()


def test_oversized_or_damaged_gzip_does_not_affect_other_records() -> None:
    report = Report()
    bomb = answer(gzip.compress(b"a" * 100_000), "Content-Type: text/html", "Content-Encoding: gzip")
    damaged = answer(gzip.compress(UTF_8)[:20] + b"x" * 20, "Content-Type: text/html", "Content-Encoding: gzip")
    limits = nf.Limits(item_bytes=10_000)
    assert titles(bomb + damaged + ANSWERS["as it is"], report, limits=limits) == ["Dredger leaves port"]
    assert ["larger than 10000 bytes" in str(loss) for loss in report.losses] == [True, False]
    assert ["damaged gzip data" in str(loss) for loss in report.losses] == [False, True]


def test_pages_in_an_unknown_content_encoding_are_left_out() -> None:
    report = Report()
    packed = b"".join([sha512(bytes([number])).digest() for number in range(40)])
    brotli = answer(packed, "Content-Type: text/html", "Content-Encoding: br")
    picture = answer(packed, "Content-Type: image/gif", "Content-Encoding: br")
    assert titles(brotli + picture + ANSWERS["as it is"], report) == ["Dredger leaves port"]
    assert [str(loss) for loss in report.losses] == [
        "left out a record of https://a.example/1 that can't be read: packed as br, which is not supported"
    ]


@pytest.mark.cases(
    ("document", "told"),
    [
        (
            record(UTF_8[:300], "resource", Content_Type="text/html", WARC_Truncated="length"),
            "a page is cut off, as its record says: length",
        ),
        (
            record(UTF_8[:300], "resource", Content_Type="text/html", WARC_Segment_Number="1"),
            "the rest of a page, in records that continue it",
        ),
        *[
            (
                answer(body, "Content-Type: text/html", "Transfer-Encoding: chunked"),
                "the page https://a.example/1 is cut off: its chunks end before the last one",
            )
            for body in (chunked(UTF_8)[:-3], chunked(UTF_8)[:330], chunked(UTF_8[:300])[:-5] + b"no size\r\n")
        ],
    ],
)
def test_an_incomplete_page_is_reported(document: bytes, told: str) -> None:
    report = Report()
    assert titles(document, report) == ["Dredger leaves port"]
    assert told in [str(entry) for entry in report]


HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + UTF_8
V1 = "URL IP-address Archive-date Content-type Archive-length"
V2 = "URL IP-address Archive-date Content-type Result-code Checksum Location Offset Filename Archive-length"


def arc(names: str, *records: tuple[str, str, bytes]) -> bytes:
    """Return an ARC file with *records* (addresses, types and blocks), whose headers have fields with these *names*."""
    more = "200 - - 0 a.arc " if names == V2 else ""
    info = f"{2 if names == V2 else 1} 0 Acme\n{names}\n\n".encode()
    parts = [f"filedesc://a.arc 0.0.0.0 20080102030400 text/plain {len(info)}\n".encode(), info]
    for address, media_type, block in records:
        parts += [f"\n{address} 10.0.0.1 20080102030405 {media_type} {more}{len(block)}\n".encode(), block, b"\n"]
    return b"".join(parts)


@pytest.mark.cases("names", [V1, V2])
def test_arc_of_older_archives(names: str) -> None:
    dns = ("dns:acme.example", "text/dns", b"20080102 1")
    image = ("http://acme.example/a.png", "image/png", HTTP.replace(b"text/html", b"image/png"))
    page = ("http://acme.example/ferry 1", "text/html", HTTP)
    document = arc(names, dns, image, page)
    assert nf.detect(document)[0].format == "warc"
    report = Report()
    article = nf.read(document, report=report)
    assert (nf.plain(article.headline), article.uri) == ("Dredger leaves port", page[0])
    assert article.foreign == (Foreign("warc", "WARC-Date", "2008-01-02T03:04:05Z"),)
    told = [remark.message for remark in report.remarks]
    assert {
        "left out the page dns:acme.example: text/dns",
        "left out the page http://acme.example/a.png: image/png",
    } <= {*told}
    assert report.losses == ()
    assert [*nf.validate(document, "warc")] == []


def test_unreadable_records_of_arc_do_not_affect_others() -> None:
    page = ("http://acme.example/ferry", "text/html", HTTP)
    whole = arc(V1, page)
    report = Report()
    again = whole[len(arc(V1)) :]
    assert titles(whole + b"stray line\n" + again + again[:-100], report) == ["Dredger leaves port"] * 2
    assert [loss.why for loss in report.losses] == [
        "data between records are skipped",
        "left out a record of http://acme.example/ferry that can't be read: cut off",
    ]


def test_arc_without_its_first_record_and_responses_without_a_header() -> None:
    page = HTTP.partition(b"\r\n\r\n")[2]
    for sent in (HTTP, page):
        piece = arc(V1, ("http://acme.example/ferry", "text/html", sent))[len(arc(V1)) :]
        assert nf.detect(piece)[0].format == "warc"
        assert titles(piece) == ["Dredger leaves port"]


def test_older_versions_and_folded_fields() -> None:
    old = record(DREDGER, WARC_Target_URI="https://acme.example/\r\n dredger", WARC_Date="2026-11-24T12:00:00Z")
    for version in (b"WARC/0.17", b"WARC/0.18"):
        document = old.replace(b"WARC/1.0", version)
        assert nf.detect(document)[0].format == "warc"
        article = nf.read(document)
        assert (nf.plain(article.headline), article.uri) == ("Dredger leaves port", "https://acme.example/ dredger")


def wacz(**archives: bytes) -> bytes:
    """Return a package with *archives* by file name."""
    package = BytesIO()
    with ZipFile(package, "w") as file:
        for name, content in archives.items():
            file.writestr(f"archive/{name}.warc.gz", gzip.compress(content))
        file.writestr("datapackage.json", '{"wacz_version": "1.1.1"}')
    return package.getvalue()


def test_the_archives_of_a_wacz_are_read_and_validated_one_after_the_other() -> None:
    page = record(b"Ferry back\n\nIt sails again after two years, the harbour master said.")
    report = Report()
    package = wacz(a=record(), b=page)
    assert [found.format for found in nf.detect(package)] == ["warc"]
    assert titles(package, report) == [*titles(record()), *titles(page)]
    assert "parts of a WACZ other than its archives" in str(report.remarks[0])
    problems = [(problem.rule, problem.where) for problem in nf.validate(package)]
    assert problems == [(problem.rule, problem.where) for item in (record(), page) for problem in nf.validate(item)]


@pytest.mark.cases("broken", [b"", b"no records", record()[:60]])
def test_an_archive_of_a_wacz_that_cannot_be_read_is_left_out_if_another_can(broken: bytes) -> None:
    report = Report()
    assert titles(wacz(a=broken, b=record()), report) == titles(record())
    assert any("archive/a.warc.gz" in str(loss) for loss in report.losses)


@pytest.mark.cases("change", [b"archive/a.waxx.gz", b"archive/\0.warc.gz"])
def test_a_package_without_archives_that_can_be_read_is_an_error(change: bytes) -> None:
    with pytest.raises(ReadError):
        titles(wacz(a=record()).replace(b"archive/a.warc.gz", change))
    with pytest.raises(ReadError):
        titles(wacz(a=record())[:-40])
