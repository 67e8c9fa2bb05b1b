"""A news message: its envelope, its items, and that it may be of any length."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Foreign, Limits, Source


NAR = "http://iptc.org/std/nar/2006-10-01/"
HEADER = "<header><sent>2026-11-24T08:00:00Z</sent><sender>Acme</sender><transmitId>t1</transmitId><priority>4</priority></header>"
ONE = '<newsItem guid="urn:a"><contentMeta><headline>A</headline></contentMeta></newsItem>'
NESTED = '<newsItem guid="urn:b"><itemMeta><link rel="x:y"><newsItem guid="urn:c"/></link></itemMeta></newsItem>'
LONG = f"<!--{'-x' * 150_000}-->"  # so long that the message is not read at once


def message(*items: str, header: str = HEADER, long: str = "", space: str = f' xmlns="{NAR}"') -> bytes:
    inner = "\n".join(items)
    return f"<newsMessage{space}>\n{header}\n<itemSet>\n{long}{inner}</itemSet></newsMessage>".encode()


def read(document: bytes) -> tuple[nf.Envelope, list[str], list[str]]:
    report = nf.Report()
    articles = nf.read_all(document, "newsml-g2", report=report)
    envelope = articles.envelope
    return envelope, [article.uri for article in articles], [str(remark) for remark in report]


@pytest.mark.cases("long", ["", LONG])
def test_a_message_has_an_envelope_and_its_items(long: str) -> None:
    envelope, uris, remarks = read(message(ONE, "<conceptItem/>", NESTED, "<x/>", "<planningItem/>", "<y/>", long=long))
    assert (envelope.sender, envelope.uri, str(envelope.sent)) == ("Acme", "t1", "2026-11-24 08:00:00+00:00")
    assert envelope.foreign == (Foreign("newsml-g2", "header", "<priority>4</priority>"),)
    assert uris == ["urn:a", "urn:b"]
    assert remarks == [
        "5: skipped a conceptItem, which is not an article",
        "7: skipped a x, which is not an article",
        "8: skipped a planningItem, which is not an article",
        "9: skipped a y, which is not an article",
    ]


@pytest.mark.cases("long", ["", LONG])
def test_what_a_message_says_of_itself_is_left_out_and_that_is_said(long: str) -> None:
    xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" xml:lang="en"'
    document = message(ONE, "<x/>after x", space=f' xmlns="{NAR}" id="m1" {xsi}', long=f"before{long}")
    document = document.replace(b"<itemSet>", b'now<itemSet creator="x:y">').replace(
        b"</itemSet>", b"</itemSet>end<z/>"
    )
    envelope, uris, remarks = read(document)
    assert (envelope.language, uris) == ("en", ["urn:a"])
    assert sorted(remarks) == [
        '1: attributes of newsMessage are left out: id="m1"',
        "2: text between elements is left out: 'now'",
        '3: attributes of itemSet are left out: creator="x:y"',
        "3: text between elements is left out: 'before'",
        "3: text between elements is left out: 'end'",
        "5: skipped a x, which is not an article",
        "5: skipped a z, which is not an article",
        "5: text between elements is left out: 'after x'",
    ]


def test_blanks_around_a_time_in_a_header_are_none_of_it() -> None:
    """Parsers of XML Schema disagree on those before it, so they are not written."""
    header = HEADER.replace("</header>", '<timestamp role="x">\n 2026-11-24T09:00:00Z\n</timestamp></header>')
    written = nf.write(nf.read_all(message(ONE, header=header), "newsml-g2"), "newsml-g2")
    assert b'<timestamp role="x">2026-11-24T09:00:00Z</timestamp>' in written


def test_a_time_behind_blanks_is_kept_as_text() -> None:
    kept = '<timestamp role="x"> 2026-11-24T09:00:00Z</timestamp>'
    envelope = nf.Envelope(foreign=(Foreign("newsml-g2", "header", kept),))
    written = nf.write(nf.Articles([nf.Article(headline="A")], envelope=envelope), "newsml-g2")
    assert b"<timestamp" not in written
    assert nf.read_all(written, "newsml-g2").envelope.foreign == envelope.foreign


def test_attributes_of_a_header_are_kept_and_text_in_it_is_left_out() -> None:
    header = HEADER.replace("<header>", '<header id="h1" creator="x:y" xml:lang="de">').replace(
        "<sender>", "now <sender>"
    )
    document = message(ONE, header=header.replace("<priority>", '<priority id="p1">'))
    envelope, _, remarks = read(document)
    assert remarks == ["2: text between elements is left out: 'now'"]
    assert envelope.foreign[0] == Foreign("newsml-g2", "header", '<header id="h1" creator="x:y"/>')
    assert envelope.language == "de"
    written = nf.write(nf.Articles([], envelope=envelope), "newsml-g2")
    assert b'<header id="h1" creator="x:y">' in written
    assert b'<priority id="p1">4<' in written
    assert nf.read_all(written, "newsml-g2").envelope == envelope


@pytest.mark.cases("long", ["", LONG])
@pytest.mark.cases("space", ["", ' xmlns="urn:x"', f' xmlns:n="{NAR}" xmlns="{NAR}"'])
def test_a_message_in_any_namespace(space: str, long: str) -> None:
    envelope, uris, remarks = read(message(ONE, space=space, long=long))
    assert (envelope.sender, uris, remarks) == ("Acme", ["urn:a"], [])


@pytest.mark.cases("long", ["", LONG])
def test_a_message_with_prefixes(long: str) -> None:
    document = message(NESTED, ONE, long=long, space=f' xmlns:n="{NAR}"').decode()
    prefixed = re.sub(r"<(/?)(\w)", r"<\1n:\2", document)
    envelope, uris, remarks = read(prefixed.encode())
    assert (envelope.sender, uris, remarks) == ("Acme", ["urn:b", "urn:a"], [])


@pytest.mark.parametrize("long", ["", LONG])
@pytest.mark.parametrize("name", ["x", "p", "edNote"])
def test_an_item_that_nests_deeply_does_no_harm(name: str, long: str) -> None:
    deep = f"<{name}>" * 1500 + f"</{name}>" * 1500
    parts = (f"<itemMeta>{deep}</itemMeta>", f"<contentSet><inlineXML>{deep}</inlineXML></contentSet>")
    for part in parts:
        _, uris, remarks = read(message(ONE, f"<newsItem>{part}</newsItem>", ONE, long=long))
        assert uris == ["urn:a", "urn:a"]
        told = (
            "5: left out a newsItem that can't be read: elements nest deeper than 256; raise the limit depth to read it"
        )
        assert remarks == [told]
        with pytest.raises(nf.ReadError, match=r"^5: elements nest deeper than 256"):
            read(message("<conceptItem/>", f"<newsItem>{part}</newsItem>", long=long))


@pytest.mark.cases("long", ["", LONG])
def test_an_item_with_too_many_attributes_does_no_harm(long: str) -> None:
    attributes = " ".join(f"a{number}='1'" for number in range(300))
    crowded = f"<newsItem><x {attributes}/></newsItem>"
    _, uris, remarks = read(message(ONE, crowded, ONE, long=long))
    assert uris == ["urn:a", "urn:a"]
    why = "an element has more than 256 attributes; raise the limit attributes to read it"
    assert remarks == [f"5: left out a newsItem that can't be read: {why}"]
    with pytest.raises(nf.ReadError, match=r"^5: an element has more than 256 attributes"):
        read(message("<conceptItem/>", crowded, long=long))


@pytest.mark.parametrize("long", ["", LONG])
def test_a_message_with_a_broken_item_yields_the_others(long: str) -> None:
    html = "<div>" * 20_000
    data = f'<inlineData contenttype="text/html"><![CDATA[{html}]]></inlineData>'
    broken = f'<newsItem guid="urn:bad"><contentSet>{data}</contentSet></newsItem>'
    _, uris, remarks = read(message(ONE, broken, ONE, long=long))
    assert uris == ["urn:a", "urn:a"]
    assert len(remarks) == 1
    assert remarks[0].startswith("5: left out a newsItem that can't be read: ")
    with pytest.raises(nf.ReadError, match=r"^5: more than 10000 HTML elements"):
        read(message("<conceptItem/>", broken, long=long))


def test_a_message_that_is_cut_off_yields_what_was_there() -> None:
    document = message(ONE, ONE, long=LONG).removesuffix(b"</itemSet></newsMessage>")
    articles = nf.read_all(document, "newsml-g2")
    assert [next(articles).uri, next(articles).uri] == ["urn:a", "urn:a"]
    with pytest.raises(nf.ReadError, match="not well-formed XML"):
        next(articles)


def test_a_message_without_items() -> None:
    assert read(message()) == (read(message(ONE))[0], [], [])


def test_a_short_message_may_be_in_any_encoding_and_name_entities() -> None:
    document = message(ONE.replace(">A<", ">A&nbsp;&eacute;<")).decode()
    article = nf.read(document.encode("utf-16"), "newsml-g2")
    assert nf.plain(article.headline) == "A\u00a0é"


def test_a_long_message_in_another_encoding() -> None:
    document = '<?xml version="1.0" encoding="iso-8859-1"?>' + message(ONE.replace(">A<", ">é<"), long=LONG).decode()
    assert nf.plain(nf.read(document.encode("latin-1"), "newsml-g2").headline) == "é"


def test_the_limit_is_that_of_an_item() -> None:
    document = message(*[ONE] * 2000)
    source = Source(document, limits=Limits(item_bytes=100_000))
    assert len(document) > 150_000
    assert len(list(nf.read_all(source, "newsml-g2"))) == 2000
    large = message(ONE, f"<newsItem><x>{'x' * 300_000}</x></newsItem>")
    with pytest.raises(nf.ReadError, match="item_bytes"):
        list(nf.read_all(Source(large, limits=Limits(item_bytes=100_000)), "newsml-g2"))


class Long(io.RawIOBase):
    """A message of so many items, made while it is read."""

    def __init__(self, items: int) -> None:
        self._parts, self._part = self._made(items), b""

    def _made(self, items: int) -> Iterator[bytes]:
        yield message().removesuffix(b"</itemSet></newsMessage>")
        for _ in range(items):
            yield ONE.encode()
        yield b"</itemSet></newsMessage>"

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        part = self._part or next(self._parts, b"")
        size = min(len(part), len(buffer))
        buffer[:size], self._part = part[:size], part[size:]
        return size


def test_items_come_before_the_message_ends() -> None:
    articles = nf.read_all(io.BufferedReader(Long(10**9)), "newsml-g2")
    assert [next(articles).uri for _ in range(1000)] == ["urn:a"] * 1000
    articles.close()


GROWTH = """
import io, re, sys
sys.path.insert(0, {folder!r})
import newsformat as nf
from test_messages import Long
def read(items):
    assert sum(1 for _ in nf.read_all(io.BufferedReader(Long(items)), "newsml-g2")) == items
    return int(re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read())[1])
first = read(5_000)
print(read(20_000) - first)
"""


def test_memory_does_not_grow_with_the_message() -> None:
    if not Path("/proc/self/status").exists():
        pytest.skip("needs the /proc of Linux")
    script = GROWTH.format(folder=__file__.rpartition("/")[0])
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603 -- our own code
    assert int(found.stdout) < 1500  # KiB


def test_an_item_that_is_no_article_is_an_error_that_says_what_it_is():
    item = b'<conceptItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="1"/>'
    with pytest.raises(nf.ReadError, match=r"holds no article \(1: a conceptItem holds no article\)"):
        nf.read(item, "newsml-g2")


@pytest.mark.cases("long", ["", LONG])
def test_names_in_another_case_are_those_of_the_standard(long: str) -> None:
    report = nf.Report()
    header = "<Header><Sent>2026-11-24T08:00:00Z</Sent><sender>Acme</sender></Header>"
    meta = '<itemMeta><ednote>Hold</ednote><pubstatus qcode="stat:withheld"/></itemMeta>'
    content = "<contentMeta><Headline>A</Headline><creditLine>Acme</creditLine></contentMeta>"
    document = message(f'<newsItem guid="urn:a">{meta}{content}</newsItem>', header=header, long=long)
    articles = nf.read_all(Source(document), "newsml-g2", report=report)
    assert (articles.envelope.sender, articles.envelope.sent) == ("Acme", datetime(2026, 11, 24, 8, tzinfo=UTC))
    (article,) = articles
    assert (nf.plain(article.headline), article.credit, article.status) == ("A", "Acme", nf.Status.WITHHELD)
    assert article.notes == (nf.EditorsNote(text="Hold"),)
    assert not article.foreign
    assert not report.losses
    said = [remark.message for remark in report.remarks]
    assert {f"<{one}> is called {other}; read as that" for one, other in CASES} <= {*said}


CASES = (
    ("Header", "header"),
    ("Sent", "sent"),
    ("ednote", "edNote"),
    ("pubstatus", "pubStatus"),
    ("Headline", "headline"),
    ("creditLine", "creditline"),
)
