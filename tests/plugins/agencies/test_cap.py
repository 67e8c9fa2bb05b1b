"""Alerts of the Common Alerting Protocol."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Association, Concept, Confidence, EditorsNote, Report, Status


CASE = Path(__file__).parent / "cases" / "cap.xml"
NAIROBI = timezone(timedelta(hours=3))


def read(inner: str = "", info: str = "", report: Report | None = None) -> nf.Article:
    info = f"<info>{info}</info>" if info else ""
    alert = f'<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">{inner}{info}</alert>'
    return nf.read(alert.encode(), "cap", report=report or Report())


def test_an_alert_in_two_languages_is_two_articles() -> None:
    report = Report()
    assert [detection.confidence for detection in nf.detect(CASE)] == [Confidence.CERTAIN]
    english, swahili = nf.read_all(CASE, report=report)
    assert isinstance(english, nf.Article)
    assert english.text == "The water rises.\n\nIt is highest at noon.\n\nStay away from the quay."
    assert (english.language, nf.plain(english.headline)) == ("en-KE", "High tide at Lamu until evening")
    assert english.published == datetime(2026, 11, 24, 9, 30, tzinfo=NAIROBI)
    assert english.expires == datetime(2026, 11, 24, 18, 0, tzinfo=NAIROBI)
    sender = Concept(code="warnings@tide.example", scheme="cap-sender", relation="provider")
    assert english.sources == (Concept(name="Tide Service", relation="provider"), sender)
    assert english.subjects == (Concept(code="Met", scheme="cap-category"), Concept(name="High tide", kind="event"))
    assert english.signals == ("update",)
    assert english.notes == (
        EditorsNote(text="desk@tide.example", role="contact"),
        EditorsNote(text="The pier is shut.", role="note"),
    )
    assert [entity.name for entity in english.entities] == ["Lamu"]
    assert [part.name for part in english.entities[0].foreign] == ["polygon", "geocode"]
    picture, earlier = english.associations
    assert picture.media == nf.Media(
        "https://tide.example/map.png",
        caption="Map of the coast",
        renditions=[nf.Rendition(href="https://tide.example/map.png", media_type="image/png", size=2048)],
    )
    assert earlier == Association(role="references", uri="urn:oid:2.49.0.1.999.0.2026.11.24.8.0")
    assert isinstance(swahili, nf.Article)
    assert (swahili.language, nf.plain(swahili.headline), swahili.text) == ("sw", "Maji kujaa", "Maji yanapanda.")
    assert [article.uri[-2:] for article in (english, swahili)] == ["#1", "#2"]
    assert [remark.message for remark in report.remarks] == ["no headline; the event is used"]
    assert report.losses == ()


@pytest.mark.cases(
    ("inner", "status", "signals"),
    [
        ("<status>Actual</status><msgType>Alert</msgType><scope>Public</scope>", Status.USABLE, ()),
        ("<status>Exercise</status><msgType>Cancel</msgType>", Status.WITHHELD, ("cancel",)),
        ("<status>Actual</status><scope>Private</scope>", Status.WITHHELD, ()),
    ],
)
def test_what_is_for_the_public(inner: str, status: Status, signals: tuple[str, ...]) -> None:
    article = read(inner, "<event>Storm</event>")
    assert (article.status, article.signals) == (status, signals)


def test_an_alert_may_say_nothing_to_the_public() -> None:
    article = read("<identifier>a</identifier><sender>b</sender><msgType>Ack</msgType>")
    assert (article.uri, article.sources) == ("a", (Concept(code="b", scheme="cap-sender", relation="provider"),))
    assert (article.signals, article.language) == (("ack",), "")


def test_the_language_that_is_meant_where_none_is_said() -> None:
    report = Report()
    assert read(info="<headline>Storm</headline>", report=report).language == "en-US"
    assert [remark.message for remark in report.remarks] == ["no language is given, which means en-US"]


def test_what_of_a_resource_is_lost() -> None:
    report = Report()
    resource = "<resource><resourceDesc>Map</resourceDesc><derefUri>AA==</derefUri></resource>"
    signed = '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#">x</Signature>'
    article = read(signed, f"<language>en</language><headline>Storm</headline>{resource}", report)
    assert article.associations == article.foreign == ()
    assert [loss.why for loss in report.losses] == [
        "a file that is in the alert itself is left out: Map",
        "a resource without a safe address is left out: Map",
    ]
    assert [remark.message for remark in report.remarks] == [
        "the signature is left out, which holds for the document alone"
    ]


def test_of_very_many_infos_the_others_are_lost() -> None:
    report = Report()
    alert = f'<alert xmlns="http://www.incident.com/cap/1.0">{"<info><event>a</event></info>" * 102}</alert>'
    assert len([*nf.read_all(nf.Source(alert.encode()), report=report)]) == 100
    assert [loss.why for loss in report.losses] == ["of more than 100 infos of an alert the others are left out"]
