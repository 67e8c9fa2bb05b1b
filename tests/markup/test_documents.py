"""Several documents of XML in one file, one after the other: NewsML 1, NewsML-G2; those of NITF have tests of their own."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Callable, Iterator

import pytest

import newsformat as nf
from newsformat.markup._xml._cutter import Cutter
from newsformat.markup.documents import read_documents


DECLARATION = b'<?xml version="1.0" encoding="utf-8"?>\n'
BETWEEN = [b"", b"\r\n\r\n", b"\n\0\0\x1a\n", b"\n\xef\xbb\xbf"]

Made = Callable[..., bytes]


def newsml_1(headline: str, sender: str = "Acme", more: str = "") -> bytes:
    return f"""<NewsML><NewsEnvelope><SentFrom><Party FormalName="{sender}"/></SentFrom><DateAndTime/>
<NewsService FormalName="{headline} wire"/></NewsEnvelope><NewsItem><NewsComponent><NewsLines><HeadLine>{headline}</HeadLine>
</NewsLines>{more}</NewsComponent></NewsItem></NewsML>""".encode()


def item(headline: str, _: str = "", more: str = "") -> bytes:
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:{headline}"><itemMeta/>
<contentMeta><headline>{headline}</headline></contentMeta>{more}</newsItem>""".encode()


def message(headline: str, sender: str = "Acme", more: str = "") -> bytes:
    inner = item(headline, more=more).decode()
    return f"""<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sender>{sender}</sender></header>
<itemSet>{inner}{item(f"{headline}, too").decode()}</itemSet></newsMessage>""".encode()


MADE = {"newsml-1": newsml_1, "item": item, "message": message}
made_as = pytest.mark.parametrize("made", MADE.values(), ids=MADE)


def headlines(content: bytes, report: nf.Report | None = None) -> list[str]:
    return [nf.plain(article.headline) for article in nf.read_all(content, report=report)]


@made_as
@pytest.mark.cases("start", [b"", DECLARATION, b'<!DOCTYPE any SYSTEM "any.dtd">'])
@pytest.mark.cases("between", BETWEEN)
def test_documents_one_after_the_other_are_read_as_each_alone(made: Made, start: bytes, between: bytes) -> None:
    report = nf.Report()
    documents = [start + made(name) for name in ("One", "Two", "Three")]
    alone = [headline for document in documents for headline in headlines(document)]
    assert headlines(between.join(documents), report) == alone
    assert "3 documents, one after the other" in map(str, report.remarks)
    assert not report.losses


@pytest.mark.cases("encoding", ["utf-16", "utf-16-le"])
def test_documents_are_in_the_encoding_of_the_first_whatever_they_declare(encoding: str) -> None:
    declared = DECLARATION.decode().replace("utf-8", "utf-16")
    content = "\n".join([f"{declared}{item(name).decode()}" for name in ("Ä", "Ö")]).encode(encoding)
    report = nf.Report()
    assert headlines(content, report) == ["Ä", "Ö"]
    assert [str(remark) for remark in report.remarks] == ["2 documents, one after the other"]


@made_as
def test_lines_before_the_first_of_several_documents_are_no_document(made: Made) -> None:
    report = nf.Report()
    content = b"=== 0001 ===\n" + b"\n".join(DECLARATION + made(name) for name in ("One", "Two"))
    assert headlines(content, report) == [*headlines(made("One")), *headlines(made("Two"))]
    assert "2 documents, one after the other" in map(str, report.remarks)


@pytest.mark.cases("first", [True, False])
def test_documents_of_which_one_has_a_prefix_are_several(first: bool) -> None:  # noqa: FBT001 -- a case
    bare = newsml_1("One")
    prefixed = re.sub(rb"<(/?)(\w)", rb"<\1x:\2", bare).replace(b"<x:NewsML", b'<x:NewsML xmlns:x="urn:x"')
    assert headlines(b"\n".join([prefixed, bare] if first else [bare, prefixed])) == ["One", "One"]


@made_as
def test_long_documents_are_streams(made: Made) -> None:
    long = f"<!--{'-x' * 150_000}\n-->"
    report = nf.Report()
    content = b"\n".join([made("One", more=long), made("Two", more=f"{long}<a></b>"), made("Three", more=long)])
    assert [headline for headline in headlines(content, report) if "too" not in headline] == ["One", "Three"]
    assert [loss.line for loss in report.losses] == [content[: content.index(b"<a>")].count(b"\n") + 1]


def test_what_came_by_one_document_is_not_said_of_another() -> None:
    first, second = nf.read_all(newsml_1("One") + newsml_1("Two"))
    assert [first.services[0].name, second.services[0].name] == ["One wire", "Two wire"]


@pytest.mark.cases("made", [newsml_1, message])
def test_the_envelope_is_that_of_the_first_and_another_is_a_loss(made: Made) -> None:
    report = nf.Report()
    articles = nf.read_all(made("One") + b"\n" + made("Two") + b"\n" + made("Three", "Zenith"), report=report)
    assert articles.envelope.sender == "Acme"
    assert len(list(articles)) in {3, 6}
    [loss] = report.losses
    assert "envelope of a document that is not the first is left out" in loss.why
    assert "sender 'Zenith'" in loss.why
    assert loss.line == 2 * made("").count(b"\n") + 3


@made_as
def test_one_that_is_broken_is_a_loss_with_its_line_and_the_others_are_read(made: Made) -> None:
    report = nf.Report()
    content = b"\n".join([made("One"), made("Two", more="<a></b>"), made("Three")])
    assert [headline for headline in headlines(content, report) if "too" not in headline] == ["One", "Three"]
    [loss] = report.losses
    assert loss.why.startswith("left out a document that can't be read: not well-formed XML")
    assert (loss.line or 0) > made("One").count(b"\n") + 1


@made_as
@pytest.mark.cases("filler", ["", "-x" * 150_000])
def test_one_that_is_cut_off_takes_no_other_with_it(made: Made, filler: str) -> None:
    content = DECLARATION + made("One", more=f"<!--{filler}-->") + DECLARATION + made("Two")[:-20]
    found = headlines(content + DECLARATION + made("Three"))
    assert [each for each in found if "too" not in each][-1] == "Three"
    assert "Two" not in found


@made_as
@pytest.mark.cases("filler", ["", "-x" * 150_000])
def test_what_is_broken_and_alone_is_an_error_as_ever(made: Made, filler: str) -> None:
    report = nf.Report()
    with pytest.raises(nf.ReadError, match="not well-formed XML"):
        headlines(made("One", more=f"<!--{filler}-->")[:-5], report)
    assert not report.losses


def test_what_is_broken_and_alone_is_read_once() -> None:
    times = 0

    def read(_: nf.Source, report: nf.Report) -> Iterator[nf.Article]:
        nonlocal times
        times += 1
        report.note("one is found")
        yield nf.Article(headline="One")
        raise nf.ReadError("broken")

    report = nf.Report()
    found = read_documents(nf.Source(newsml_1("One")), read, report)
    assert next(found) == nf.Article(headline="One")
    with pytest.raises(nf.ReadError, match="broken"):
        next(found)
    assert [*map(str, report)] == ["one is found"]
    assert times == 1


@made_as
def test_a_document_that_shows_another_is_one(made: Made) -> None:
    shown = DECLARATION + made("Two") + made("Three")
    found = headlines(made("One", more=f"<!-- {shown.decode()} -->"))
    assert [each for each in found if "too" not in each] == ["One"]


class Slow(io.BytesIO):
    """A stream that gives a few bytes at a time."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 7))


@pytest.mark.cases("size", [1, 5, 1000])
@pytest.mark.cases("stream", [io.BytesIO, Slow])
def test_cuts_are_where_a_root_ends_and_another_begins(size: int, stream: type[io.BytesIO]) -> None:
    documents = [
        b"<a:b>\n</b > </b>x<b/> </b>\n\0\n",
        b"<b><c/></b>\n",
        b"<?xml version='1.0'?><!-- --><b>" + b"x" * 1000 + b"\n</B \n>\n\n",
        b"\xef\xbb\xbf<!DOCTYPE b><b></b>",
    ]
    cutter = Cutter(stream(b"".join(documents)), "b")
    found, before = [], []
    for lines in cutter:
        before.append(lines)
        found.append(b"".join(iter(lambda: cutter.read(size), b"")))
    assert found == documents
    assert before == [0, 3, 4, 8]


def test_many_end_tags_take_linear_time() -> None:
    begun = time.process_time()
    cutter = Cutter(io.BytesIO(b"</b>" * 500_000), "b")
    assert len(list(cutter)) == 1
    assert time.process_time() - begun < 10


@made_as
def test_a_document_that_is_cut_off_is_read_if_that_is_asked_for(made: Made) -> None:
    whole = made("One")
    broken = whole[: whole.rindex(b"</")]
    with pytest.raises(
        nf.ReadError, match=r"it is cut off in <\w+>, .*; to read what can be read, set the read option"
    ):
        headlines(broken)
    report = nf.Report()
    found = nf.read_all(broken, options={"recover": True}, report=report)
    assert [nf.plain(article.headline) for article in found] == headlines(whole)
    assert re.fullmatch(r"1: the document is cut off in <\w+>; the part that is there is read", str(report.losses[0]))


@made_as
def test_what_is_well_formed_is_read_as_it_is_where_what_is_broken_is_recovered(made: Made) -> None:
    good, bad = made("Good"), made("Bad").replace(b"Bad</head", b"B<ad</head").replace(b"Bad</Head", b"B<ad</Head")
    report, asked = nf.Report(), nf.Report()
    found = [*nf.read_all(good, options={"recover": True}, report=report)]
    assert found == [*nf.read_all(good, report=asked)]
    assert [*report.losses, *report.remarks] == [*asked.losses, *asked.remarks]
    several = DECLARATION.join([b"", good, bad, good])
    found = [*nf.read_all(several, options={"recover": True}, report=report)]
    assert [nf.plain(article.headline) for article in found][:: len(headlines(good))] == ["Good", "B<ad", "Good"]
    assert any("a < that does not begin a tag is read as text" in str(remark) for remark in report.remarks)


def test_what_cannot_be_recovered_is_the_error_that_it_was() -> None:
    articles = nf.read_all(b"<nitf>", "newsml-1", {"recover": True})
    with pytest.raises(nf.ReadError, match=r"not well-formed XML: it is cut off in <nitf>, which begins in line 1$"):
        next(articles)
