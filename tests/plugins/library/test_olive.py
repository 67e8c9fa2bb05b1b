"""Olive: articles that ActivePaper Archive cut out of scanned pages, alone and in the archive of an issue."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Concept,
    Confidence,
    Foreign,
    Heading,
    Identifier,
    Media,
    Paragraph,
    ReadError,
    Report,
)
from newsformat.testing import FormatContract
from newsformat_library import OLIVE

from ..archives import zipped


LOOKS = "positions, type and alternative readings of lines are not kept"
META = 'NAME="The ferry is back" PUBLICATION="QUA" ISSUE_DATE="3/12/1869" BASE_HREF="QUA/1869/12/03"'


def words(text: str) -> str:
    return "".join([f'<W BOX="1 1 2 2">{word}</W>' for word in text.split()])


def row(text: str, begins: str = "") -> str:
    return f'<L BOX="1 1 2 2" P="{begins}"/>{words(text)}'


def entity(*primitives: str, meta: str = META, said: str = "", key: str = "Ar00100", language: str = "English") -> str:
    content = "".join(
        [f'<Primitive ID="Pc1" BOX="1 1 2 2" SEQ_NO="0">{primitive}</Primitive>' for primitive in primitives]
    )
    return (
        f'<XMD-entity ID="{key}" LANGUAGE="{language}" BOX="1 1 2 2" {said}><Meta {meta}/>'
        f'<Link SOURCE="qua.pdf" NEXT_ID="Ar00101"/><Content>{content}</Content></XMD-entity>'
    )


def read(*primitives: str, report: Report | None = None, language: str = "English", said: str = "") -> Article:
    document = entity(*primitives, language=language, said=said)
    return nf.read(document.encode(), report=report or Report())


class TestOlive(FormatContract):
    format = OLIVE
    junk = (entity(row("The ferry is back"), row("It sailed .")).encode(),)


def test_an_article() -> None:
    report = Report()
    said = 'ENTITY_TYPE="Article" PAGE_NO="3" INDEX_IN_DOC="7"'
    document = entity(row("The ferry is back ."), row("It sailed ,") + row("at last .") + row("So", "S"), said=said)
    assert [detection.confidence for detection in nf.detect(document.encode())] == [Confidence.CERTAIN]
    assert nf.read(document.encode(), report=report) == Article(
        uri="QUA/1869/12/03/Ar00100",
        identifiers=[Identifier(value="qua.pdf", kind="file")],
        headline="The ferry is back",
        sources=[Concept(code="QUA", scheme="olive-publication")],
        published=datetime(1869, 12, 3, tzinfo=UTC),
        language="en",
        body=[Paragraph("It sailed, at last."), Paragraph("So")],
        foreign=[Foreign("olive", "@PAGE_NO", "3"), Foreign("olive", "@INDEX_IN_DOC", "7")],
    )
    assert [remark.message for remark in report.remarks] == [
        "'3/12/1869' is read as a day, a month and a year, its midnight in UTC",
        LOOKS,
    ]
    assert report.losses == ()


def test_a_word_that_is_broken_stands_whole_where_it_begins() -> None:
    broken = '<Q QID="1">har</Q><Q QID="1">-</Q><L BOX="1"/><Q QID="1">bour</Q><QW QID="1">harbour</QW>'
    assert read(f"{row('The')}{broken}{words('is full')}").text == "The harbour is full"
    assert read('<L/><Q QID="2">quay</Q>').text == "quay"


@pytest.mark.cases(
    ("language", "printed", "text"),
    [
        ("English", 'He asked : " ( Who ) ? "', 'He asked: " (Who)? "'),
        ("English", "a well - known quay ' s", "a well-known quay's"),
        ("French", "Il dit : « oui » !", "Il dit : « oui » !"),
        ("French", "l ' eau , enfin .", "l'eau, enfin."),
    ],
)
def test_punctuation_is_spaced_as_in_the_language(language: str, printed: str, text: str) -> None:
    assert read(row(printed), language=language).text == text


def test_without_a_title_there_is_no_headline() -> None:
    report = Report()
    document = entity(row("Soap"), meta='NAME="Untitled Ad"', said='ENTITY_TYPE="Ad"')
    article = nf.read(document.encode(), report=report)
    assert (article.headline, article.text, article.genres) == ((), "Soap", (Concept(name="Ad"),))
    assert "'Untitled Ad' is not a headline" in [remark.message for remark in report.remarks]


def test_an_invalid_date_is_reported() -> None:
    report = Report()
    document = entity(row("A"), meta='ISSUE_DATE="31/2/1869" SUSPICIOUS_CHARS_COUNT="2" TOTAL_CHARS_COUNT="9"')
    assert nf.read(document.encode(), report=report).published is None
    assert [loss.why for loss in report.losses] == ["an unreadable date left out: 31/2/1869"]
    assert "2 of 9 characters were marked as suspicious" in [remark.message for remark in report.remarks]


def test_pictures_and_unknown_elements() -> None:
    report = Report()
    document = entity(row("A")).replace("</Content>", '</Content><Img HREF="p.jpg"/><Note>B</Note>')
    article = nf.read(document.encode(), report=report)
    assert article.body == (Paragraph("A"), Media(href="p.jpg"))
    assert [loss.why for loss in report.losses] == ["<Note> is left out: B"]


def test_a_single_part_reports_where_it_continues() -> None:
    article = read(row("A"), said='CONTINUATION_TO="Ar00201" CONTINUATION_FROM="Ar00001"')
    assert article.associations == (
        Association(role="continuation", uri="Ar00201"),
        Association(role="beginning", uri="Ar00001"),
    )


def test_parts_in_the_archive_of_an_issue_are_joined() -> None:
    report = Report()
    files = {
        "Document/1/Ar00100.xml": entity(row("The ferry is back"), row("A"), said='CONTINUATION_TO="Ar00200"'),
        "Document/1/Ad00101.xml": entity(row("Soap"), key="Ad00101", meta=""),
        "Document/1/Pg001.xml": "<XMD-PAGE/>",
        "Document/2/Ar00200.xml": entity(
            row("B"), key="Ar00200", meta='NAME="Ferry"', said='CONTINUATION_FROM="Ar00100" PAGE_NO="2"'
        ),
        "read.me": "a",
    }
    archive = zipped(files)
    assert nf.detect(archive)[0].format == "olive"
    soap, ferry = nf.read_all(archive, report=report)
    assert soap.text == "Soap"
    assert ferry.body == (Paragraph("A"), Heading("Ferry"), Paragraph("B"))
    assert ferry.identifiers == (Identifier(value="qua.pdf", kind="file"), Identifier(value="Ar00200", kind="part"))
    assert (ferry.associations, ferry.foreign) == ((), (Foreign("olive", "@PAGE_NO", "2"),))
    assert [loss.why for loss in report.losses] == ["read.me in the archive left out"]


def test_parts_that_refer_to_each_other_are_read_once() -> None:
    files = {
        "Ar00100.xml": entity(row("A"), meta="", said='CONTINUATION_TO="Ar00200"'),
        "Ar00200.xml": entity(row("B"), meta="", key="Ar00200", said='CONTINUATION_TO="Ar00100"'),
        "Ar00300.xml": entity(row("C"), meta="", key="Ar00300", said='CONTINUATION_TO="Ar00300"'),
    }
    assert [article.text for article in nf.read_all(zipped(files), "olive")] == ["A\n\nB", "C"]


def test_broken_files_in_an_archive_are_left_out() -> None:
    report = Report()
    files = {"Ar00100.xml": entity(row("A")), "Ar00200.xml": "<XMD-PAGE/>"}
    assert [article.text for article in nf.read_all(zipped(files), report=report)] == ["A"]
    assert [loss.why for loss in report.losses] == [
        "left out Ar00200.xml that can't be read: cannot be read as Olive entity: the root element is XMD-PAGE"
    ]


def test_other_input_is_refused() -> None:
    with pytest.raises(ReadError, match="cannot be read as Olive entity: the root element is html"):
        list(nf.read_all(b"<html/>", "olive"))
    with pytest.raises(ReadError, match="the archive has no Olive entities"):
        list(nf.read_all(zipped({"a.xml": "<a/>"}), "olive"))


def test_parts_without_a_key_are_separate_articles_and_reported_with_their_file() -> None:
    whole = entity(row("A"), meta="", key="", said="")
    files = {
        "Ar00100.xml": whole,
        "Ar00200.xml": whole.replace(">A<", ">B<"),
        "Ar00300.xml": entity(row("C"), meta="", key="Ar00300", said='CONTINUATION_TO="Ar00400"'),
        "Ar00400.xml": entity(row("D"), meta="", key="Ar00400").replace("qua.pdf", "further.pdf"),
    }
    found = nf.read_all(zipped(files))
    assert [(article.text, [identifier.value for identifier in article.identifiers]) for article in found] == [
        ("A", ["qua.pdf"]),
        ("B", ["qua.pdf"]),
        ("C\n\nD", ["qua.pdf", "Ar00400", "further.pdf"]),
    ]


def test_differing_values_of_further_parts_are_reported() -> None:
    files = {
        "Ar00100.xml": entity(row("The ferry"), said='CONTINUATION_TO="Ar00200"'),
        "Ar00200.xml": entity(row("Le bac"), key="Ar00200", language="French", said='ENTITY_TYPE="Ad"'),
    }
    report = Report()
    (article,) = nf.read_all(zipped(files), "olive", report=report)
    assert (article.text, article.language) == ("The ferry\n\nLe bac", "en")
    assert [loss.why for loss in report.losses] == [
        "differing values in the parts of an article left out: genres of Ar00200",
        "differing values in the parts of an article left out: language of Ar00200",
    ]
