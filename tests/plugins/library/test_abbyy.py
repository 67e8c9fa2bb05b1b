"""The XML of ABBYY FineReader: recognised pages."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest

import newsformat as nf
from newsformat import Article, Block, Confidence, Heading, Limits, Media, Paragraph, ReadError, Report, Table
from newsformat.testing import FormatContract
from newsformat_library import ABBYY
from newsformat_library._abbyy._text import language_called


CASE = Path(__file__).parent / "cases" / "pages-en.abbyy.xml"
NAMESPACE = "http://www.abbyy.com/FineReader_xml/FineReader10-schema-v1.xml"


class TestAbbyy(FormatContract):
    format = ABBYY
    junk = (CASE.read_bytes(),)


def document(*pages: str, version: str = NAMESPACE) -> bytes:
    inner = "".join([f'<page width="9" height="9" resolution="300">{page}</page>' for page in pages])
    return f'<document xmlns="{version}" version="1.0" producer="FineReader 8.0">{inner}</document>'.encode()


def block(inner: str, attributes: str = "") -> str:
    return f'<block blockType="Text" {attributes}><text>{inner}</text></block>'


def row(text: str, attributes: str = 'lang="GermanStandard"') -> str:
    return f'<line baseline="1" l="1" t="1" r="1" b="1"><formatting {attributes}>{text}</formatting></line>'


def par(*lines: str, attributes: str = "") -> str:
    return f"<par {attributes}>{''.join(map(row, lines))}</par>"


def characters(text: str, more: str = "") -> str:
    return "".join([f'<charParams l="1" t="1" r="1" b="1" {more}>{letter}</charParams>' for letter in text])


def test_each_page_is_an_article() -> None:
    report = Report()
    first, second = nf.read_all(CASE, report=report)
    assert nf.detect(CASE)[0].confidence is Confidence.CERTAIN
    assert first == Article(
        language="en-US",
        body=[
            Heading("Ferry back"),
            Paragraph("It sailed at nine, and the harbour was full."),
            Paragraph("Guten Tag.", language="de"),
            Heading("TIDES TO-DAY"),
            Table([["Tide", ""], ["High", "9.15"]]),
        ],
        foreign=first.foreign,
    )
    assert [part.name for part in first.foreign] == [
        *("document/@version", "document/@producer", "document/@languages", "document/@mainLanguage")
    ]
    assert (second.text, second.language) == ("Ye olde page.", "en")
    assert {remark.message for remark in report.remarks} == {
        "a picture of which only the position is known is left out",
        "paragraphs in larger type read as headings",
        "positions, type and alternative readings of lines are not kept",
        "1 of 19 words are read with little confidence",
    }
    assert [loss.why for loss in report.losses] == ["<sections> is left out", "a running title left out: THE QUAY"]
    assert [*nf.validate(CASE)] == []


@pytest.mark.cases(
    ("inner", "body"),
    [
        (block(par("One", "two.")), [Paragraph("One two.")]),
        (block(par("Die Nach¬", "richt.")), [Paragraph("Die Nachricht.")]),
        (block(par(characters("ab c"))), [Paragraph("ab c")]),
        (block(par(characters("a") + characters(" ", 'isTab="1"') + characters("b"))), [Paragraph("a b")]),
        (block(par("a", attributes='hasOverflowedTail="1"')) + block(par("b", attributes='hasOverflowedHead="1"')),
         [Paragraph("a b")]),
        (block(par("a", attributes='hasOverflowedTail="1"')) + block(par("b")), [Paragraph("a"), Paragraph("b")]),
        (block(par("a") + par("")), [Paragraph("a")]),
        ('<block blockType="Table"><row><cell width="1" height="1"><text/></cell></row></block>', []),
    ],
)  # fmt: skip
def test_conversion_of_blocks(inner: str, body: list[Block]) -> None:
    assert nf.read(document(inner)).body == tuple(body)


def test_conversion_of_styles() -> None:
    styles = "".join(
        [f'<paragraphStyle id="{role}" name="n" role="{role}"/>' for role in ("pictureCaption", "footnote")]
    )
    said = f"<documentData><paragraphStyles>{styles}</paragraphStyles></documentData>"
    page = block(par("Tide", attributes='style="pictureCaption"') + par("Note", attributes='style="footnote"'))
    report = Report()
    article = nf.read(document(page).replace(b"<page", said.encode() + b"<page", 1), report=report)
    assert article.body == (Media(caption="Tide"), Paragraph("Note"))
    assert [loss.why for loss in report.losses] == ["the role of a paragraph left out: footnote"]


@pytest.mark.cases("version", ["6-schema-v1", "8-schema-v2", "9-schema-v1"])
def test_any_version_is_detected(version: str) -> None:
    content = document(block(par("a")), version=f"http://www.abbyy.com/FineReader_xml/FineReader{version}.xml")
    assert nf.detect(content)[0].confidence is Confidence.CERTAIN
    assert nf.read(content).text == "a"
    assert nf.read(gzip.compress(content)).text == "a"


@pytest.mark.cases(
    ("name", "tag", "is_all"),
    [
        ("EnglishUnitedStates", "en-US", True),
        ("OldGerman", "de", True),
        ("GermanNewSpelling", "de", True),
        ("NorwegianNynorsk", "nn", True),
        ("ChinesePRC", "zh-CN", True),
        ("ArmenianEastern", "hy", False),
        ("Klingon", "", True),
        ("", "", True),
    ],
)
def test_languages(name: str, tag: str, *, is_all: bool) -> None:
    assert language_called(name) == (tag, is_all)


@pytest.mark.cases(
    ("page", "told"),
    [
        (block(par("a"), 'isHidden="true"'), "a hidden block left out: a"),
        ('<block blockType="Barcode"><text><par><line/></par></text></block>', "a block of the type Barcode left out:"),
        (block(par("a"), 'blockName="n"'), "blockName of <block> is left out: n"),
        (block("b" + par("a")), "text in <text> is left out: b"),
        (block(par("a", attributes='isListItem="1"')), "isListItem of <par> is left out: 1"),
        (block(par("a", attributes='style="s"')), "a reference to a missing style left out: s"),
        (block(par(f"b{characters('a')}")), "text outside the characters left out: b"),
        (block("<par>" + row("YQ==", 'base64encoded="1"') + "</par>"), "a text in base64 left out: YQ=="),
        (block("<par>" + row("a", 'lang="Klingon"') + "</par>"), "the language of <formatting> is left out: Klingon"),
        (block("<par>" + row("a") + row("b", 'lang="Latin"') + "</par>"),
         "the other languages of words are left out: la"),
        ('<block blockType="Table"><row><cell rowSpan="2"><text/></cell></row></block>', "rowSpan of <cell> is left out: 2"),
        ("<pageSection><pageStream/></pageSection>", "<pageSection> is left out"),
    ],
)  # fmt: skip
def test_unread_content_is_reported(page: str, told: str) -> None:
    report = Report()
    nf.read(document(page), report=report)
    assert [loss.why for loss in report.losses] == [told]


def test_other_input_is_refused() -> None:
    with pytest.raises(ReadError, match="cannot be read as XML of FineReader: the root element is alto"):
        list(nf.read_all(b"<alto/>", "abbyy"))


class Endless:
    """A document with many pages that is never in memory as a whole."""

    def __init__(self, pages: int) -> None:
        self._parts = self._made(pages)
        self._left = b""

    @staticmethod
    def _made(pages: int) -> Iterator[bytes]:
        start, _, end = document("|").partition(b"|")
        head, _, page = start.rpartition(b"<page")
        yield head
        for _ in range(pages):
            yield b"<page" + page + block(par(characters("a" * 500))).encode() + b"</page>"
        yield end.removeprefix(b"</page>")

    def read(self, size: int = -1) -> bytes:
        while len(self._left) < size and (part := next(self._parts, b"")):
            self._left += part
        found, self._left = self._left[:size], self._left[size:]
        return found


def test_pages_are_read_in_constant_memory(tmp_path: Path) -> None:
    file = tmp_path / "many.xml"
    made = Endless(60)
    with file.open("wb") as target:
        while part := made.read(1 << 16):
            target.write(part)
    source = nf.Source.of(file).with_limits(Limits(item_bytes=100_000))
    tracemalloc.start()
    try:
        assert sum(1 for _ in nf.read_all(source)) == 60
        assert tracemalloc.get_traced_memory()[1] < file.stat().st_size / 2
    finally:
        tracemalloc.stop()


# Rules --------------------------------------------------------------------------

WRONG = {
    "another root": (("document", "text"), ("root",)),
    "another version": (("FineReader10-schema", "FineReader2-schema"), ("namespace",)),
    "no producer": ((' producer="FineReader 8.0"', ""), ("required",)),
    "no resolution": ((' resolution="300"', ""), ("required",)),
    "a number that is none": (('width="9"', 'width="wide"'), ("value",)),
    "a block that there is not": (('blockType="Text"', 'blockType="Boat"'), ("value",)),
    "a child that may not stand there": (("<text>", "<boat/><text>"), ("child",)),
    "one in a page": (("<block", "<boat/><block"), ("child",)),
    "an attribute that there is not": (("<par ", '<par boat="1" '), ("attribute",)),
    "no language": ((' lang="GermanStandard"', ""), ("required",)),
    "text of its own": (("<text>", "<text>b"), ("text",)),
    "not well-formed": (("</par>", ""), ("xml",)),
    "other readings": ((">a<", "><wordRecVariants><wordRecVariant><variantText/></wordRecVariant></wordRecVariants>a<"), ()),
}  # fmt: skip


@pytest.mark.cases(("changed", "rules"), WRONG.values(), ids=WRONG)
def test_rules(changed: tuple[str, str], rules: tuple[str, ...]) -> None:
    content = document(block(par("a"))).decode().replace(*changed).encode()
    assert [problem.rule for problem in nf.validate(nf.Source(content), "abbyy")] == [*rules]


def test_a_paragraph_over_many_blocks_takes_linear_time() -> None:
    pieces = par("water " * 20, attributes='hasOverflowedHead="1" hasOverflowedTail="1"') * 6000
    begun = process_time()
    article = nf.read(document(block(pieces)), "abbyy")
    assert process_time() - begun < 8
    assert article.body == (Paragraph("water " * 120_000),)
