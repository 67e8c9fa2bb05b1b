"""Europa Press: a story with its headlines, times and pictures."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import newsformat as nf
from newsformat import Article, Association, Byline, Concept, Dateline, Foreign, Media, Paragraph, Rendition


CASE = Path(__file__).parent / "cases" / "europa-press.xml"
MADRID = timezone(timedelta(hours=1))


def test_a_story() -> None:
    report = nf.Report()
    assert nf.detect(CASE)[0].format == "europa-press"
    assert nf.read(CASE, report=report) == Article(
        uri="20261124120000",
        headline="El transbordador vuelve",
        kicker="Puerto",
        summary="Tras tres meses de obras.",
        bylines=[Byline(name="Ana Ruiz")],
        sources=[Concept(name="AGENCIA UNO")],
        services=[Concept(name="ECO")],
        published=datetime(2026, 11, 24, 12, 0, 30, tzinfo=MADRID),
        language="es",
        urgency=4,
        dateline=Dateline(place="DUNA", date="24", source="AGENCIA UNO", text="DUNA, 24 (AGENCIA UNO)"),
        body=[Paragraph("El transbordador ha vuelto hoy."), Paragraph("Los vecinos lo celebran.")],
        associations=[
            Association(
                role="FOTO",
                media=Media(
                    "f1.jpg",
                    caption="El muelle, hoy",
                    renditions=[Rendition(href="f1.jpg", media_type="image/jpeg")],
                ),
            ),
            Association(
                role="FOTOP", media=Media("f2.tif", renditions=[Rendition(href="f2.tif", media_type="image/tiff")])
            ),
        ],
        foreign=[Foreign("europa-press", "CLAVES", "puerto")],
    )
    assert not report.losses
    assert "no language is given; assumed Europa Press's, es" in [remark.message for remark in report.remarks]


def test_several_stories_and_what_is_odd() -> None:
    story = "<NOTICIA><CODIGO>N</CODIGO><TITULAR>A</TITULAR><FECHA>hoy</FECHA><HORA>12:00</HORA></NOTICIA>"
    report = nf.Report()
    first, second = nf.read_all(f"<NOTICIAS>{story}{story}</NOTICIAS>".encode(), "europa-press", report=report)
    assert first == second
    assert [(part.name, part.value) for part in first.foreign] == [("FECHA", "hoy"), ("HORA", "12:00")]


def test_markup_in_the_text_is_read() -> None:
    text = "&lt;p&gt;Uno.&lt;/p&gt;&lt;p&gt;Dos.&lt;/p&gt;"
    article = nf.read(f"<NOTICIA><CODIGO>1</CODIGO><CONTENIDO>{text}</CONTENIDO></NOTICIA>".encode())
    assert article.body == (Paragraph("Uno."), Paragraph("Dos."))


def test_a_dateline_before_the_text_or_alone_or_none() -> None:
    for text, place, first in (
        ("DUNA, 24 Nov. (AGENCIA UNO) - Ha vuelto.", "DUNA", "Ha vuelto."),
        ("DUNA, 24 Nov. (AGENCIA UNO) -\nHa vuelto.", "DUNA", "Ha vuelto."),
        ("DUNA, 24 (AGENCIA UNO)", "", "DUNA, 24 (AGENCIA UNO)"),
        ("Duna (España)\nHa vuelto.", "", "Duna (España)"),
    ):
        story = f"<NOTICIA><CODIGO>N</CODIGO><CONTENIDO>{text}</CONTENIDO></NOTICIA>"
        article = nf.read(story.encode(), "europa-press")
        assert (article.dateline.place if article.dateline else "", article.body[0]) == (place, Paragraph(first))


def test_a_time_with_one_figure_of_the_hour_and_seconds_is_one() -> None:
    said = b"<NOTICIA><CODIGO>1</CODIGO><TITULAR>A</TITULAR><FECHA>24/11/2026</FECHA><HORA>9:30:15</HORA></NOTICIA>"
    assert nf.read(said, "europa-press").published == datetime(2026, 11, 24, 9, 30, 15, tzinfo=MADRID)
