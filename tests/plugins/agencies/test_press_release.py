"""Press releases of Via: text, boilerplate, contacts, files and the time of the country they are from."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Concept,
    EditorsNote,
    Embargo,
    Embed,
    Foreign,
    Identifier,
    Media,
    Paragraph,
    Rendition,
    Report,
    Style,
    Text,
)


CASE = Path(__file__).parent / "cases" / "press-release.xml"
HELSINKI = timezone(timedelta(hours=2))


def kept(name: str, value: str) -> Foreign:
    return Foreign("press-release", name, value)


def test_a_release() -> None:
    report = Report()
    assert nf.read(CASE, report=report) == Article(
        uri="https://www.acme.fi/tiedote/lautta?releaseId=77",
        identifiers=[Identifier(value="77", kind="release")],
        headline="Lautta seisoo",
        summary=[Text("Dyyni "), Text("tuli", (Style.STRONG,)), Text(".")],
        sources=[
            Concept(
                name="Acme", code="4", scheme="release-publisher", kind="organisation",
                foreign=[kept("address", "Satama 1")],
            )
        ],
        services=[Concept(name="Wire", code="WIRE", scheme="release-channel")],
        published=datetime(2026, 11, 24, 9, 5, tzinfo=HELSINKI),
        embargo=Embargo(until=datetime(2026, 11, 25, 8, 30, tzinfo=HELSINKI)),
        language="fi",
        notes=[
            EditorsNote(text="Eeva Aho\neeva@acme.example", role="contacts"),
            EditorsNote(text="Eeva Aho\nJohtaja", role="contact"),
        ],
        subjects=[Concept(name="Liikenne", code="1", scheme="release-category")],
        genres=[Concept(name="Tiedote", code="19", scheme="release-type")],
        keywords=["lautta", "dyyni"],
        body=[
            Paragraph([Text("Lautta – se "), Text("seisoo", (Style.EMPHASIS,)), Text(".")]),
            Embed(html='<iframe src="https://video.example/1"></iframe>'),
            Paragraph("Acme ajaa lauttoja."),
            Paragraph("Se on vanha."),
        ],
        associations=[
            Association(
                role="image",
                media=Media(
                    "https://acme.fi/a.jpg", caption="Satama",
                    renditions=[
                        Rendition(href="https://acme.fi/a.jpg", name="original"),
                        Rendition(href="https://acme.fi/s.jpg", name="small"),
                    ],
                    foreign=[kept("id", "5")],
                ),
            ),
            Association(
                role="document", href="https://acme.fi/a.pdf", title="Liite",
                foreign=[kept("mimeType", "application/pdf"), kept("id", "6")],
            ),
            Association(role="link", href="https://acme.fi/", title="Sivut"),
        ],
        foreign=[
            kept("videodescription", "Lautta satamassa"),
            kept("language", '<language id="16"><label>Suomi</label></language>'),
        ],
    )  # fmt: skip
    assert [loss.why for loss in report.losses] == [
        "id of <distributionChannel> is left out: '8'",
        "id of <contact> is left out: '9'",
    ]
    assert {str(remark).rpartition("; ")[2] for remark in report.remarks} == {"assumed Europe/Helsinki"}


@pytest.mark.cases(
    ("fields", "until"),
    [
        ("<longurl>https://a.example/</longurl><embargo>24.11.2026 09:00</embargo>", datetime(2026, 11, 24, 9, tzinfo=UTC)),
        ("<longurl>https://[</longurl><embargo>24.11.2026 09:00</embargo>", datetime(2026, 11, 24, 9, tzinfo=UTC)),
        ("<longurl>https://a.no/</longurl><embargo>24.11.2026</embargo>", datetime(2026, 11, 24, 23, tzinfo=UTC)),
        ("<longurl>https://a.no/</longurl><embargo>tomorrow</embargo>", None),
    ],
    ids=["no country", "no address", "a day", "no date"],
)  # fmt: skip
def test_embargoes(fields: str, until: datetime | None) -> None:
    assert nf.read(f"<release>{fields}</release>".encode()).embargo == Embargo(until=until)


def test_it_is_told_from_other_releases() -> None:
    assert nf.detect(CASE)[0].confidence is nf.Confidence.CERTAIN
    assert nf.detect(b"<release><name>1.0</name></release>")[0].confidence is not nf.Confidence.CERTAIN


def test_several_in_one_root() -> None:
    content = b"<releases><release><longurl>https://a.no/1</longurl></release><release><longurl>https://a.no/2</longurl></release></releases>"
    assert [article.uri for article in nf.read_all(content)] == ["https://a.no/1", "https://a.no/2"]
