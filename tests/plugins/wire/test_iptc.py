"""The header and the title of IPTC 7901, and what it is written as."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest

import newsformat as nf
from newsformat import Article, Byline, Concept, Dateline, Foreign, Paragraph

from .messages import iptc, message


def test_the_header_says_service_number_priority_category_and_agency() -> None:
    article = iptc()
    assert article.services == (Concept(code="abc"),)
    assert [one.value for one in article.identifiers] == ["abc0123"]
    assert article.urgency == 4
    assert article.subjects == (Concept(code="pl"),)
    assert article.sources == (Concept(name="acme"),)
    assert [(one.name, one.value) for one in article.foreign] == [("routing", "ccccb"), ("copy", "061")]
    assert article.keywords == ("Islands", "Ferries")


def test_the_service_may_stand_apart_from_the_number() -> None:
    data = nf.write(Article(headline="x"), "iptc7901", {"number": 123, "service": "abc"})
    assert nf.read(data.replace(b"abc0123", b"abc 0123"), "iptc7901") == nf.read(data, "iptc7901")


def test_a_byte_order_mark_says_the_code_set_and_nothing_else() -> None:
    stories = [Article(headline="Ferry – back", body=[Paragraph("It sails – again.")]), Article(headline="b")]
    told = nf.write(stories, "iptc7901", {"encoding": "utf-8"})
    report = nf.Report()
    assert [*nf.read_all(b"\xef\xbb\xbf" + told, "iptc7901", report=report)] == [*nf.read_all(told, "iptc7901")]
    assert "code" not in str(report)


def test_a_priority_beyond_the_standard_is_told() -> None:
    report = nf.Report()
    data = nf.write(Article(headline="x", urgency=8), "iptc7901", report=report)
    assert data.startswith(b"\x01xxx0000 6 x 0")
    assert [loss.what for loss in report.losses] == ["urgency"]


def test_messages_are_numbered_on_demand() -> None:
    data = nf.write([Article(headline="a"), Article(headline="b")], "iptc7901", {"number": 9999, "service": "abc"})
    assert re.findall(rb"\x01(\w+)", data) == [b"abc9999", b"abc0001"]


def test_it_is_written_byte_for_byte() -> None:
    article = Article(
        headline="Ferry back",
        keywords=["Islands", "Ferries"],
        signals=["lead"],
        version="2",
        bylines=[Byline(name="Ann Lee", affiliation="Acme", text="By Ann Lee, Acme")],
        dateline=Dateline(place="Lamu", source="Acme", text="Lamu (Acme) -"),
        urgency=3,
        subjects=[Concept(code="pl")],
        services=[Concept(code="abc")],
        sources=[Concept(name="Acme")],
        published=datetime(2026, 11, 24, 8, 5, tzinfo=UTC),
        body=[Paragraph("The ferry to the islands is back after two long years, and it sails every day.")],
    )
    report = nf.Report()
    assert nf.write(article, "iptc7901", report=report) == (
        b"\x01abc0000 3 pl 19 Acme\r\n\r\nIslands/Ferries/\r\n"
        b"\x022ND LEAD\r\nFerry back\r\nBy Ann Lee, Acme =\r\n\r\n"
        b"Lamu (Acme) - The ferry to the islands is back after two long years,\r\nand it sails every day.\r\n"
        b"\x03240805 GMT Nov 26\r\n\x7f\r\n\x7f\x04\r\n"
    )
    assert report.losses == ()


@pytest.mark.cases(
    ("title", "headline", "signals", "version"),
    [
        ("Ferry back =", "Ferry back", (), ""),
        ("Ferry back=", "Ferry back", (), ""),
        ("2ND LEAD\nFerry back =", "Ferry back", ("lead",), "2"),
        ("2ND LEAD\n3RD NET\nFerry back =", "Ferry back", ("lead", "3rd net"), "2"),
        ("REFILE\nFerry\nback =", "Ferry back", ("refile",), ""),
        ("(Eil \x07\x07\x07)\nFähre zurück =", "Fähre zurück", ("urgent",), ""),
        ("KILL =", "KILL", ("kill",), ""),
        ("LEAD =", "LEAD", (), ""),
        ("KILL\nFerry back =", "Ferry back", ("kill",), ""),
        ("ADD 1\nFerry back =", "Ferry back", ("1st add",), ""),
        ("LEAD 2\nFerry back =", "Ferry back", ("lead",), "2"),
        ("Ferry back (1st Ld-Writethru) =", "Ferry back (1st Ld-Writethru)", ("lead", "writethru"), ""),
        ("Ferry (built 1997) back =", "Ferry (built 1997) back", (), ""),
        ("Two people shot (one killed) =", "Two people shot (one killed)", (), ""),
        ("Ferry sinks (killed) =", "Ferry sinks (killed)", (), ""),
        ("Ferry back (again) =", "Ferry back (again)", (), ""),
        ("CORRECTION: Ferry back =", "CORRECTION: Ferry back", ("correction",), ""),
        ("KILL KILL KILL Ferry back =", "KILL KILL KILL Ferry back", ("kill",), ""),
        ("***KILL*** Ferry back =", "***KILL*** Ferry back", ("kill",), ""),
        ("KILL--Ferry back =", "KILL--Ferry back", ("kill",), ""),
        ("KILL BILL BACK =", "KILL BILL BACK", (), ""),
        ("UPDATE 2-Ferry back =", "UPDATE 2-Ferry back", ("update",), ""),
        ("ANULACIÓN DE DESPACHO EFE0455\nFerry back =", "Ferry back", ("kill",), ""),
        ("Anulowanie\nFerry back =", "Ferry back", ("kill",), ""),
        ("(Annulation de l'embargo: libre tout de suite)\nFerry back =", "Ferry back", (), ""),
        ("ПОПРАВКА\nFerry back =", "Ferry back", ("correction",), ""),
        ("ATTENTION: ANNULE ET REMPLACE\nFerry back =", "Ferry back", ("update",), ""),
        ("KILL BILL BACK\nFerry back =", "Ferry back", (), ""),
        ("(Zusammenfassung 1430 - neu: Zitat)\nFähre zurück =", "Fähre zurück", ("lead",), ""),
        ("Ferry back", "Ferry back", (), ""),
    ],
)
def test_take_words_are_told_from_the_headline(
    title: str, headline: str, signals: tuple[str, ...], version: str
) -> None:
    article = iptc(title)
    assert (nf.plain(article.headline), article.signals, article.version) == (headline, signals, version)


STRANGE = [
    ({"body": [nf.Heading("Why it sails", 3), Paragraph("It sails.")]}, "the wire has one level of headings"),
    ({"body": [nf.List([], ordered=True)]}, "looks like text on the wire"),
    ({"urgency": None}, "no urgency; sent with the priority 4"),
    (
        {"updated": datetime(2026, 11, 24, tzinfo=UTC)},
        "no time of publication; the time of the last change is written instead",
    ),
]


@pytest.mark.cases(("fields", "said"), STRANGE, ids=[said for _, said in STRANGE])
def test_what_the_wire_does_not_tell_and_what_it_assumes_is_told(fields: dict[str, object], said: str) -> None:
    report = nf.Report()
    nf.write(Article(**{"headline": "A", "urgency": 4, **fields}), "iptc7901", report=report)
    assert said in [getattr(each, "why", "") or getattr(each, "message", "") for each in report]


@pytest.mark.cases(
    ("last", "zone"),
    [("ACME 251200 GMT NOV 26", 0), ("251200 CET Nov. 26", 1), ("  AFX  251200 FEV 2026 ", 0), ("251200 Nov 26\n", 0)],
)
def test_the_day_and_time_may_stand_right_above_the_end_of_the_text(last: str, zone: int) -> None:
    article = iptc("Ferry back =", f"It sails.\n\n{last}")
    assert article.body == (Paragraph("It sails."),)
    month = 2 if "FEV" in last else 11
    assert article.published == datetime(2026, month, 25, 12, tzinfo=timezone(timedelta(hours=zone)))


@pytest.mark.cases("last", ["251200 boats of 26", "At 251200 GMT NOV 26"])
def test_a_last_line_that_is_no_time_is_text(last: str) -> None:
    assert iptc("Ferry back =", f"It sails.\n\n{last}").body[-1] == Paragraph(last)


def test_of_two_times_the_one_behind_the_end_of_the_text_counts() -> None:
    article = iptc("Ferry back =", "It sails.\n\n251200 GMT Nov 26", "261300 GMT Nov 26")
    assert article.published == datetime(2026, 11, 26, 13, tzinfo=UTC)
    assert article.body[-1] == Paragraph("251200 GMT Nov 26")


@pytest.mark.cases("last", ["251200 GMT Nov 26", "ACME 251200 GMT NOV 26"])
def test_a_paragraph_like_a_time_comes_back(last: str) -> None:
    article = Article(headline="Ferry back", body=[Paragraph("It sails."), Paragraph(last)])
    back = nf.read(nf.write(article, "iptc7901"), "iptc7901")
    assert (back.body, back.published) == (article.body, None)


def test_a_header_that_is_none_is_kept_where_the_message_has_its_controls() -> None:
    data = message(header="nA1B2C3 3 SEA 0150", text="LAMU (Acme) - It sails.", trailer="251200 GMT Nov 26")
    assert nf.detect(nf.Source(data))[0].format == "iptc7901"
    report = nf.Report()
    article = nf.read(data, report=report)
    assert nf.plain(article.headline) == "Ferry back"
    assert article.keywords == ("Islands", "Ferries")
    assert article.body == (Paragraph("It sails."),)
    assert article.foreign == (Foreign("iptc7901", "header", "nA1B2C3 3 SEA 0150"),)
    assert "not a header of IPTC 7901: 'nA1B2C3 3 SEA 0150'; kept as it is" in [
        remark.message for remark in report.remarks
    ]
    report = nf.Report()
    nf.write(article, "iptc7901", report=report)
    assert "foreign.iptc7901" in [loss.what for loss in report.losses]


def test_without_controls_a_header_that_is_none_is_an_error() -> None:
    with pytest.raises(nf.ReadError):
        nf.read(b"nA1B2C3 3 SEA 0150\n\nFerry back =\n\nIt sails.\n", "iptc7901")


@pytest.mark.cases(
    ("line", "signals", "version"), [("1ST LEAD", ("lead",), "1"), ("KILL", ("kill",), ""), ("Ferries", (), "")]
)
def test_a_line_of_the_slug_says_how_to_handle_the_story(line: str, signals: tuple[str, ...], version: str) -> None:
    data = message().replace(b"\x02", line.encode() + b"\r\n\x02")
    article = nf.read(data, "iptc7901")
    assert (article.slug, article.signals, article.version) == (line, signals, version)
    assert article.status is (nf.Status.CANCELED if signals == ("kill",) else nf.Status.USABLE)
    assert nf.read(nf.write(article, "iptc7901"), "iptc7901") == article


def test_an_embargo_in_the_slug_holds() -> None:
    data = message(trailer="241800 GMT Nov 26").replace(b"\x02", b"EMBARGO 251900 GMT\r\n\x02")
    assert nf.read(data, "iptc7901").embargo == nf.Embargo(until=datetime(2026, 11, 25, 19, tzinfo=UTC))


@pytest.mark.cases("slug", ["1ST LEAD", "EMBARGOED", "Embargo 251900 GMT"])
def test_a_slug_that_only_looks_so_says_nothing_more(slug: str) -> None:
    article = nf.Article(headline="Ferry", slug=slug, body=[nf.Paragraph("It sails.")])
    again = nf.read(nf.write(article, "iptc7901"), "iptc7901")
    assert (again.slug, again.signals, again.embargo) == (slug, (), None)


def test_dots_that_lead_to_a_number_make_columns() -> None:
    lines = "Rovers .......... 21\nUnited .......... 16"
    assert iptc("Table =", lines).body == (nf.Preformatted(lines),)
    assert iptc("Table =", "He said ....\nand left.").body == (nf.Paragraph("He said .... and left."),)


def test_a_day_and_time_amid_lines_as_they_stand_is_one_of_them() -> None:
    block = nf.Preformatted(" Table:\n   1. Rovers   21\n AFP 241800 GMT NOV 26")
    article = nf.Article(headline="Ferry", body=[block])
    assert nf.read(nf.write(article, "iptc7901"), "iptc7901").body == (block,)


def test_lines_that_a_title_has_no_room_for_are_reported() -> None:
    report = nf.Report()
    long = nf.Article(headline=("ferry " * 900).strip(), body=[nf.Paragraph("It sails.")])
    again = nf.read(nf.write(long, "iptc7901", report=report), "iptc7901")
    assert nf.plain(long.headline).startswith(nf.plain(again.headline))
    assert len(nf.plain(again.headline)) > 3000
    assert again.body == long.body
    assert [loss.what for loss in report.losses] == ["headline"]


def test_bylines_that_a_title_has_no_room_for_are_reported() -> None:
    report = nf.Report()
    names = [
        f"{first} {last}"
        for first in ("Ann", "Bo", "Cy", "Di")
        for last in ["Abel", "Bell", "Cole", "Dean", "Eden", "Ford"]
    ]
    bylines = [nf.Byline(name=f"{name} {more}") for name in names for more in ("Hill", "Lake", "Wood")]
    article = nf.Article(headline="Ferry", bylines=bylines, body=[nf.Paragraph("It sails.")])
    again = nf.read(nf.write(article, "iptc7901", report=report), "iptc7901")
    assert [byline.name for byline in again.bylines] == [byline.name for byline in bylines[: len(again.bylines)]]
    assert len(again.bylines) > 50
    assert again.body == article.body
    assert [loss.what for loss in report.losses] == ["bylines"]
