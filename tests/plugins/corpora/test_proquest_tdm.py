"""Records of ProQuest's TDM Studio."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Article, Byline, Concept, Foreign, Paragraph, ReadError, Report, Style, Text


CASE = Path(__file__).parent / "cases" / "proquest-tdm.xml"


def test_a_record() -> None:
    report = Report()
    found = nf.read(CASE, report=report)
    assert found == Article(
        uri="proquest:2889012345",
        headline=["Council votes to close ", Text("island", [Style.EMPHASIS]), " ferry"],
        kicker="Islands",
        summary="The council voted 31 to 22 for it.",
        bylines=[Byline(name="Ann Whitby", text="Ann Whitby, Staff Writer"), Byline(name="Bo Lee", text="Lee, Bo")],
        contributors=[Concept(name="Cy Cole", role="Photographer")],
        sources=[Concept(name="The Northern Herald", kind="organisation")],
        published=datetime(2023, 11, 14, tzinfo=UTC),
        language="en",
        subjects=[Concept(name="Local", kind="section")],
        keywords=["Ferries", "Local government"],
        entities=[
            Concept(name="Northmoor Ferries Ltd", kind="organisation"),
            Concept(name="Hart, Ella", kind="person"),
            Concept(name="Northmoor", kind="place"),
        ],
        genres=[Concept(name="News")],
        body=[
            Paragraph(["The county council voted on ", Text("Monday", [Style.STRONG]), " to close the ferry."]),
            Paragraph("Councillors backed it by 31 votes to 22."),
        ],
        foreign=[
            Foreign("proquest-tdm", "DFS/PubFrosting/Locators/Locator", "01234567"),
            Foreign("proquest-tdm", "DFS/PubFrosting/Locators/Locator/@type", "ISSN"),
            Foreign("proquest-tdm", "DFS/PubFrosting/SourceType", "Newspapers"),
            Foreign("proquest-tdm", "DFS/PubFrosting/publisher/PublisherName", "Northern Herald Limited"),
            Foreign("proquest-tdm", "DFS/GroupFrosting/Volume", "12"),
            Foreign("proquest-tdm", "Obj/Language/ISO/ISOCode", "ENG"),
            Foreign("proquest-tdm", "Terms/FlexTerm[StockTicker]", "NMF"),
            Foreign("proquest-tdm", "Obj/PrintLocation/StartPage", "B1"),
            Foreign("proquest-tdm", "TextInfo/Text/@WordCount", "233"),
        ],
    )
    assert report.losses == ()


def test_text_that_is_not_html_is_split_into_paragraphs() -> None:
    text = "The ferry closed on Monday.\n\nShe will not sail again."
    found = nf.read(f"<RECORD><GOID>1</GOID><TextInfo><Text>{text}</Text></TextInfo></RECORD>".encode())
    assert found.body == (Paragraph("The ferry closed on Monday."), Paragraph("She will not sail again."))


def test_an_invalid_date_and_a_second_title_are_kept() -> None:
    titles = "<TitleAtt><Title>A</Title></TitleAtt><TitleAtt><Title>B</Title></TitleAtt>"
    found = nf.read(f"<RECORD><GOID>1</GOID><Obj>{titles}<NumericDate>1923</NumericDate></Obj></RECORD>".encode())
    assert [(part.name, part.value) for part in found.foreign] == [
        ("Obj/TitleAtt/Title", "B"),
        ("Obj/NumericDate", "1923"),
    ]


def test_further_data_of_contributors_and_terms_is_kept() -> None:
    author = (
        "<Author><OriginalForm>Ann Lee</OriginalForm><NormalizedDisplayForm>Lee, Ann</NormalizedDisplayForm></Author>"
    )
    term = '<Terms><GenSubjTerm TermVocab="PQ"><GenSubjValue>Ferries</GenSubjValue></GenSubjTerm></Terms>'
    record = f'<RECORD><GOID>1</GOID><Contributor ID="7">{author}</Contributor>{term}</RECORD>'
    found = nf.read(record.encode())
    assert (found.bylines, found.keywords) == ((Byline(name="Ann Lee", text="Ann Lee"),), ("Ferries",))
    assert [(part.name, part.value) for part in found.foreign] == [
        ("Contributor/@ID", "7"), ("Contributor/NormalizedDisplayForm", "Lee, Ann"), ("Terms/GenSubjTerm/@TermVocab", "PQ"),
    ]  # fmt: skip


def test_several_items_in_one_root_are_streamed_and_a_broken_one_is_a_loss() -> None:
    report = Report()
    nested = "<x>" * 300 + "</x>" * 300
    items = f"<all><RECORD><GOID>1</GOID></RECORD><RECORD>{nested}</RECORD><RECORD><GOID>3</GOID></RECORD></all>"
    found = list(nf.read_all(items.encode(), "proquest-tdm", report=report))
    assert [article.uri for article in found] == ["proquest:1", "proquest:3"]
    assert len(report.losses) == 1


@pytest.mark.cases("text", ["<a/>", "no XML"])
def test_other_input_is_refused(text: str) -> None:
    with pytest.raises(ReadError):
        nf.read(text.encode(), "proquest-tdm")
