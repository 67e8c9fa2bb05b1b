"""TT: a story with its head, its facts and its short form; and what is said in another way."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Foreign,
    Heading,
    Headline,
    Identifier,
    List,
    Media,
    Paragraph,
    Report,
    Status,
    Style,
    Text,
)


CASE = Path(__file__).parent / "cases" / "ttnitf.xml"
SUBJECTS = "http://cv.iptc.org/newscodes/subjectcode/"


def story(head: str = "", body: str = "", report: Report | None = None) -> Article:
    return nf.read(f"<TTNITF><HEAD>{head}</HEAD><BODY>{body}</BODY></TTNITF>".encode(), report=report)


def test_a_story() -> None:
    report = Report()
    short = '<RUBBE ID="1" EKO="1"><RUBBERUBRIK>Färja</RUBBERUBRIK><RUBBETEXT><P>Den går.</P></RUBBETEXT></RUBBE>'
    assert nf.read(CASE, report=report) == Article(
        uri="20240510:TT:12:0",
        identifiers=[Identifier(value="12", kind="NR")],
        headline="Färjan åter",
        other_headlines=[Headline(content="Färjan går igen", role="RUBRIK")],
        slug="farja",
        bylines=[Byline(name="Ann Lee", affiliation="TT", contact="ann@tt.example", text="Ann Lee/TT")],
        contributors=[Concept(name="abc", kind="person", relation="contributor", role="WRITER")],
        dateline=Dateline(place="Visby", source="TT"),
        sources=[Concept(name="TT")],
        services=[Concept(name="TT"), Concept(name="Inrikes", code="INR", scheme="tt_prodid")],
        published=datetime(2024, 5, 10, 14, 46, 21, tzinfo=timezone(timedelta(hours=2))),
        language="sv",
        urgency=4,
        signals=["replace"],
        notes=[EditorsNote(text="Ny rubrik.", role="INFO")],
        subjects=[
            Concept(name="VET", code="13000000", scheme="subj", uri=f"{SUBJECTS}13000000"),
            Concept(name="Hav"),
        ],
        genres=[Concept(name="PUBL", code="01", scheme="tt_type")],
        keywords=["båt"],
        body=[
            Paragraph(["Den är ", Text("åter", [Style.STRONG]), "."]),
            Paragraph("– Bra, säger hon."),
            Paragraph("- Ja."),
            Heading("Till havs"),
            List([[Paragraph("ett")]]),
            Media("https://tt.example/1", caption="Färjan.", credit="Bo/TT"),
            Heading("Fakta"),
            Paragraph("Byggd"),
            Paragraph("1990."),
        ],
        associations=[Association(uri="20240510:TT:11:0", role="REFUNO")],
        foreign=[Foreign("ttnitf", "DEST", '<DEST ID="1:5">ALLA</DEST>'), Foreign("ttnitf", "RUBBE", short)],
    )
    assert report.losses == ()


def test_the_short_form_is_the_story_where_there_is_no_other() -> None:
    article = story(body="<RUBBE><RUBBERUBRIK>Färja</RUBBERUBRIK><RUBBETEXT><P>Den går.</P></RUBBETEXT></RUBBE>")
    assert (nf.plain(article.headline), article.text, article.foreign) == ("Färja", "Den går.", ())


def test_further_short_forms_are_kept() -> None:
    second = "<RUBBE><RUBBERUBRIK>Storm</RUBBERUBRIK></RUBBE>"
    article = story(body=f"<RUBBE><RUBBERUBRIK>Färja</RUBBERUBRIK></RUBBE>{second}")
    assert (nf.plain(article.headline), article.foreign) == ("Färja", (Foreign("ttnitf", "RUBBE", second),))


def test_a_kill_is_canceled() -> None:
    assert story('<ACTADV ACTION="1"/>', "<TEXT><RUBRIK>A</RUBRIK></TEXT>").status is Status.CANCELED


@pytest.mark.cases(("day", "time"), [("20240510", ""), ("20240510", "<TIMESENT>1446</TIMESENT>")])
def test_a_time_without_a_zone_is_that_of_sweden(day: str, time: str) -> None:
    report = Report()
    when = story(f"<DATESENT>{day}</DATESENT>{time}", "<TEXT><P>A</P></TEXT>", report).published
    assert when is not None
    assert when.utcoffset() == timedelta(hours=2)
    assert "Europe/Stockholm" in report.remarks[0].message


def test_what_is_not_known_stays() -> None:
    head = (
        '<URG PRIO="X"/><ACTADV ACTION="7"/><LANG>??</LANG><EDSTAT>Z</EDSTAT><DATESENT>en dag</DATESENT>'
        "<TIMESENT>nu</TIMESENT>"
    )
    names = [part.name for part in story(head, "<TEXT><P>A</P></TEXT>").foreign]
    assert sorted(names) == ["ACTADV", "DATESENT", "EDSTAT", "LANG", "TIMESENT", "URG"]


def test_what_is_left_out_is_reported() -> None:
    report = Report()
    body = "<TEXT><P>A <X>b</X></P><BILD><BILDFIL>javascript:x</BILDFIL><MER>m</MER></BILD></TEXT>"
    article = story(body=body, report=report)
    assert article.body == (Paragraph("A b"), Media(""))
    assert [loss.why.split(" ")[0] for loss in report.losses] == ["marks", "<MER>", "the"]


def test_the_dateline_of_a_further_text_is_told() -> None:
    report = Report()
    texts = [f"<TEXT><DAT><ORT>{place}</ORT></DAT><P>A</P></TEXT>" for place in ("Ume", "Ume", "Lund")]
    assert story(body="".join(texts), report=report).dateline == Dateline(place="Ume")
    assert [loss.why for loss in report.losses] == ["the dateline of a further <TEXT> is left out: Lund"]


def test_a_second_time_is_kept() -> None:
    times = "<DATESENT>20261124</DATESENT><TIMESENT>0930</TIMESENT><TIMESENT>1030</TIMESENT>"
    assert story(f"{times}<HEADLINE>A</HEADLINE>").foreign == (Foreign("ttnitf", "TIMESENT", "1030"),)
