"""SGML of LDC and TREC: reading the documents of these corpora."""

from __future__ import annotations

import gzip
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Foreign,
    Headline,
    Identifier,
    Paragraph,
    Preformatted,
    ReadError,
    Report,
    Rights,
)


CASES = Path(__file__).parent / "cases"
STORY = "<DOC>\n<DOCNO> A-1 </DOCNO>\n<TEXT>\n<P>\nIt sails.\n</P>\n</TEXT>\n</DOC>\n"


def foreign(name: str, value: str) -> Foreign:
    return Foreign("doc-sgml", name, value)


def read(text: str | bytes, report: Report | None = None, **known: str) -> list[Article]:
    content = text if isinstance(text, bytes) else text.encode()
    return list(nf.read_all(nf.Source(content, **known), "doc-sgml", report=report))


def document(inner: str) -> Article:
    return read(f"<DOC>{inner}</DOC>")[0]


def test_gigaword() -> None:
    afp = Concept(name="Agence France-Presse", code="AFP", scheme="ldc", kind="organisation")
    story, other = nf.read_all(CASES / "gigaword.sgml")
    assert story == Article(
        uri="AFP_ENG_20070102.0001",
        headline="Harbour of Pate opens & ferries sail",
        dateline=Dateline(place="PATE", date="Jan 2, 2007", source="AFP", text="PATE, Jan 2, 2007 (AFP)"),
        sources=[afp],
        published=datetime(2007, 1, 2, tzinfo=UTC),
        language="en",
        genres=[Concept(name="story")],
        body=[Paragraph("The harbour opened on Tuesday."), Paragraph('"We are glad," said the pilot.')],
    )
    assert other == Article(
        uri="AFP_ENG_20070102.0002",
        sources=[afp],
        published=datetime(2007, 1, 2, tzinfo=UTC),
        language="en",
        genres=[Concept(name="other")],
        body=[
            Paragraph("Tides at Pate"),
            Preformatted("High      04:10     16:40\nLow       10:20     22:50"),
        ],
    )


def test_aquaint_with_lines_between_elements() -> None:
    assert nf.read(CASES / "aquaint.sgml") == Article(
        uri="NYT19980601.0001",
        headline="THE FERRY IS BACK",
        slug="BC-FERRY-ACME",
        bylines=[Byline(name="ANN LEE", text="By ANN LEE")],
        sources=[Concept(name="New York Times", code="NYT", scheme="ldc", kind="organisation")],
        published=datetime(1998, 6, 1, 0, 2, 30, tzinfo=UTC),
        genres=[Concept(name="NEWS STORY")],
        rights=[Rights(notice="c.1998 Acme News Service")],
        body=[Paragraph("PATE _ It sails.")],
        foreign=[
            foreign("HEADER", "A7753 &Cx1f; taf-z"),
            foreign("BODY", "(sw)"),
            foreign("TRAILER", "ACME-06-01-98 0002EDT &QL;"),
        ],
    )


def test_tipster_with_indented_paragraphs_and_text_like_tags() -> None:
    assert nf.read(CASES / "tipster.sgml") == Article(
        uri="AP880212-0004",
        headline="Ferry Sails Again",
        other_headlines=[Headline(content="Harbour Is Glad")],
        bylines=[Byline(name="ANN LEE", role="Acme Staff Writer", text="By ANN LEE, Acme Staff Writer")],
        dateline=Dateline(place="PATE", source="AP", text="PATE (AP)"),
        sources=[Concept(name="Associated Press", code="AP", scheme="ldc", kind="organisation")],
        published=datetime(1988, 2, 12, tzinfo=UTC),
        notes=[EditorsNote(text="Eds: also moved in advance.")],
        body=[
            Paragraph("The ferry sails again."),
            Paragraph("``Good,'' said A < B and <nobody> of <pate@acme.example>."),
        ],
        foreign=[
            foreign("FILEID", "AP-NR-02-12-88 1637EST"),
            foreign("1ST_LINE", "r w AM-Ferry     02-12 0155"),
        ],
    )


def test_trec_paragraphs_end_at_short_lines() -> None:
    report = Report()
    assert nf.read(CASES / "trec.sgml", report=report) == Article(
        uri="FT911-3",
        headline="(CORRECTED) A ferry comes home",
        sources=[Concept(name="The Acme Times")],
        published=datetime(1991, 5, 14, tzinfo=UTC),
        keywords=["ferries", "harbours"],
        rights=[Rights(notice="Acme 1991")],
        body=[
            Paragraph("The ferry that left the harbour of Pate in the spring has come back home, as its owner said."),
            Paragraph("The harbour is glad of it, and so are the hotels in the old town, the mayor and the pilots."),
        ],
    )
    assert [remark.message for remark in report.remarks] == [
        "dates have no time zone; assumed UTC",
        "left out of the headline: FT 14 MAY 91 /",
    ]


@pytest.mark.cases(
    ("date", "moment"),
    [
        ("<DATE_TIME> 1998-06-01 00:02 </DATE_TIME>", datetime(1998, 6, 1, 0, 2, tzinfo=UTC)),
        ("<DD> 03/24/87</DD>", datetime(1987, 3, 24, tzinfo=UTC)),
        ("<DD> = 891102 </DD>", datetime(1989, 11, 2, tzinfo=UTC)),
        ("<DATETIME> 2008-11-05T10:00:00+02:00 </DATETIME>", datetime.fromisoformat("2008-11-05T10:00:00+02:00")),
        ("<DATE>20071231</DATE>", datetime(2007, 12, 31, tzinfo=UTC)),
    ],
)
def test_dates(date: str, moment: datetime) -> None:
    assert document(date) == Article(published=moment)


def test_other_words_of_a_date_are_kept() -> None:
    text = "April 29, 1990, Sunday, Home Edition"
    expected = Article(published=datetime(1990, 4, 29, tzinfo=UTC), foreign=[foreign("DATE", text)])
    assert document(f"<DATE>\n<P>\n{text}\n</P>\n</DATE>") == expected


def test_an_invalid_date_is_kept() -> None:
    assert document("<DATE>some day</DATE>") == Article(foreign=[foreign("DATE", "some day")])


def test_the_headline_of_the_wall_street_journal_has_a_rule_and_the_byline_under_it() -> None:
    found = document("<HL> Harbours:\n@ A Ferry Sails\n@ ----\n@ By Ann Lee\n@ Staff Reporter </HL>")
    assert nf.plain(found.headline) == "Harbours: A Ferry Sails"
    assert found.bylines == (Byline(name="Ann Lee", text="By Ann Lee"),)
    assert found.foreign == (foreign("HL", "Staff Reporter"),)


def test_several_texts_and_leads_are_one_body() -> None:
    found = document("<LP>A lead.</LP><TEXT>One.</TEXT><TEXT>Two.</TEXT>")
    assert found.text == "A lead.\n\nOne.\n\nTwo."


def test_lines_of_chinese_are_joined_without_blanks() -> None:
    found = document('<TEXT>\n<P>\n"港口开放，\n渡轮恢复航行。\n</P>\n</TEXT>')
    assert found.text == '"港口开放，渡轮恢复航行。'


@pytest.mark.cases(
    ("identifier", "language"),
    [("XIN_CMN_20050101.0001", "zh"), ("AFP_ARB_20050101.0001", "ar"), ("AFP_XYZ_20050101.0001", "")],
)
def test_identifiers_say_the_language(identifier: str, language: str) -> None:
    assert read(f'<DOC id="{identifier}"><TEXT>A</TEXT></DOC>')[0].language == language


def test_the_second_identifier_is_kept_too() -> None:
    found = document("<DOCNO>LA1</DOCNO><DOCID> 42 </DOCID><DOCID>LA1</DOCID>")
    assert (found.uri, found.identifiers) == ("LA1", (Identifier(value="42", kind="DOCID"),))


def test_paragraphs_without_end_tags() -> None:
    assert document("<TEXT><P>One.<P>Two.</TEXT>").body == (Paragraph("One."), Paragraph("Two."))


def test_sentences_are_text_and_their_tags_a_loss() -> None:
    report = Report()
    marked = '<TEXT><P><S NUM="1">One.</S> <S NUM="2">Two.</S></P><P>Three.</P></TEXT>'
    assert read(f"<DOC>{marked}</DOC>", report)[0].body == (Paragraph("One. Two."), Paragraph("Three."))
    assert read('<DOC><TEXT>\n<s num="1">One.</s>\n<s num="2">Two.</s>\n</TEXT></DOC>', report)[0].text == "One. Two."
    assert [str(loss) for loss in report.losses] == ["the tags <S NUM> are left out of the text, but not their content"]


def test_paragraphs_in_other_elements_of_the_text() -> None:
    report = Report()
    found = read("<DOC><TEXT>Zero.<TURN><P>One.</P><P>Two.</P></TURN>Three.</TEXT></DOC>", report)[0]
    assert found.text == "Zero.\n\nOne.\n\nTwo.\n\nThree."
    assert [str(loss) for loss in report.losses] == ["the tags <TURN> are left out of the text, but not their content"]


def test_attributes_of_elements_are_kept() -> None:
    found = document('<DOCTYPE SOURCE="newswire"> NEWS STORY </DOCTYPE>')
    assert (found.genres, found.foreign) == ((Concept(name="NEWS STORY"),), (foreign("DOCTYPE/@SOURCE", "newswire"),))


def test_element_names_in_lower_case() -> None:
    assert document("<headline>A</headline><text><p>B</p></text>") == Article(headline="A", body=[Paragraph("B")])


# Files ----------------------------------------------------------------------


class Endless(io.RawIOBase):
    """An endless stream of stories."""

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        return (STORY * (max(size, 1) // len(STORY) + 1)).encode()[: max(size, 1)] if size >= 0 else b""


def test_documents_are_read_as_a_stream() -> None:
    first = next(iter(nf.read_all(nf.Source(Endless()), "doc-sgml")))
    assert first.uri == "A-1"


def test_a_compressed_file_without_suffix_is_detected_by_its_content(tmp_path: Path) -> None:
    file = tmp_path / "afp_eng_200701"
    file.write_bytes(gzip.compress((CASES / "gigaword.sgml").read_bytes()))
    assert [article.uri for article in nf.read_all(file)] == ["AFP_ENG_20070102.0001", "AFP_ENG_20070102.0002"]


def test_a_truncated_document_is_left_out() -> None:
    report = Report()
    assert len(read(STORY + STORY[:30], report)) == 1
    assert [str(loss) for loss in report.losses] == [
        "9: left out a DOC that can't be read: cut off: a DOC without its end"
    ]


def test_an_unterminated_document_spoils_the_next_one() -> None:
    report = Report()
    assert len(read(STORY + STORY.replace("</DOC>", "") + STORY + STORY, report)) == 2
    assert [str(loss) for loss in report.losses] == ["9: left out a DOC that can't be read: a DOC without its end"]


def test_a_file_without_documents_is_an_error() -> None:
    with pytest.raises(ReadError, match="there is no DOC"):
        read("Nothing here.")


def test_text_between_documents_is_a_loss() -> None:
    report = Report()
    assert len(read(f"<?xml version='1.0'?>\n<DOCSTREAM>\n{STORY}Hello there\n{STORY}</DOCSTREAM>\n", report)) == 2
    assert [str(loss) for loss in report.losses] == ["11: left out, as it is in no DOC: 'Hello' …"]


def test_an_item_larger_than_the_limit_is_an_error() -> None:
    with pytest.raises(ReadError, match="no </DOC> in 1000 bytes; raise the limit item_bytes"):
        list(nf.read_all(nf.Source(b"<DOC>" + b"a " * 900, limits=nf.Limits(item_bytes=1000)), "doc-sgml"))


def test_text_that_is_not_utf_8_is_windows_1252_unless_an_encoding_is_named() -> None:
    report = Report()
    assert read(STORY.replace("sails", "caf\xe9").encode("cp1252"), report)[0].text == "It café."
    assert [remark.message for remark in report.remarks] == [
        "not UTF-8; read as cp1252 (name another encoding, with --encoding or encoding=)"
    ]
    assert read(STORY.replace("sails", "港口").encode("gb18030"), encoding="gb18030")[0].text == "It 港口."


@pytest.mark.cases(
    ("encoding", "message"), [("x-none", "unknown encoding 'x-none'"), ("ascii", "5: not in the encoding ascii")]
)
def test_unknown_and_wrong_encodings(encoding: str, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read(STORY.replace("sails", "café"), encoding=encoding)


@pytest.mark.cases(
    "text",
    [
        "<DOC>\n<title>A</title></DOC>",
        '<doc id="12" url="https://acme.example">\nA text.\n</doc>',
        "<DOCK>",
        "<p>DOC</p>",
        '<doc xml:lang="en"><lead><lead-headline id="1"><headline>A</headline></lead-headline></lead></doc>',
        "<doc><story><text><p>A</p></text></story></doc>",
    ],
)
def test_documents_of_other_formats_are_not_detected(text: str) -> None:
    assert "doc-sgml" not in [item.format for item in nf.detect(text.encode())]


def test_temporalia() -> None:
    (article,) = read(
        """<doc id=lk-1>
<meta-info>
<tag name="host">www.tide.example</tag>
<tag name="date">2013-02-22</tag>
<tag name="url">http://www.tide.example/1</tag>
<tag name="sourcerss">http://www.tide.example/rss</tag>
<tag name="title">Ferry Ordered</tag>
</meta-info>
<text>
<SE>The county ordered a ferry.</SE>
</text>
</doc>
"""
    )
    assert (article.uri, nf.plain(article.headline), article.text) == (
        "lk-1",
        "Ferry Ordered",
        "The county ordered a ferry.",
    )
    assert article.published == datetime(2013, 2, 22, tzinfo=UTC)
    assert [source.name for source in article.sources] == ["www.tide.example"]
    assert [source.value for source in article.identifiers] == ["http://www.tide.example/1"]
    assert [source.name for source in article.foreign] == ["SOURCERSS"]
