"""One small message for each fact about the wire."""

from __future__ import annotations

import contextlib
import re
import time
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat import Article, Byline, Concept, Confidence, Dateline, EditorsNote, Embargo, Heading, Paragraph, Status
from newsformat.plugin import Report
from newsformat.testing import kitchen_sink, unreported
from newsformat_wire import ANPA, IPTC, IptcReadOptions
from newsformat_wire._code_sets import decode
from newsformat_wire._framing import messages
from newsformat_wire._iptc_reader import Reading
from newsformat_wire._moments import read_stamp
from newsformat_wire._signals import Take, read_take
from newsformat_wire._signatures import read_byline, read_dateline
from newsformat_wire._spelling import Speller
from newsformat_wire._typography import read_signs, spelled, write_signs


HEADER = "abc0123 4 pl 12 ccccb   acme 061"


def message(title: str = "Ferry back =", text: str = "It sails.", trailer: str = "", header: str = HEADER) -> bytes:
    lines = f"\x01{header}\n\nIslands/Ferries/\n\x02{title}\n\n{text}\n\x03{trailer}\n\x7f\x04\n"
    return lines.replace("\n", "\r\n").encode()


def iptc(*parts: str, **options: object) -> Article:
    return nf.read(message(*parts), "iptc7901", options)


def wire(heads: str = "^Ferry back<", text: str = "\t   It sails.", kind: str = "\x13\x11", trailer: str = "") -> bytes:
    lines = f"\x16\x16\x01w2870\x1fasian\nu s{kind} BC-Ferry 11-13 0012\n\x02^BC-Ferry,12<\n{heads}\n{text}\n\x03{trailer}\n\x04"
    return lines.replace("\n", "\r\n").encode()


def anpa(*parts: str, **options: object) -> Article:
    return nf.read(wire(*parts), "anpa", options)


# Framing -----------------------------------------------------------------------------


def test_a_file_holds_several_messages() -> None:
    found = list(nf.read_all(message("One =") + b"\x7f\x7f\r\n" + message("Two ="), "iptc7901"))
    assert [nf.plain(article.headline) for article in found] == ["One", "Two"]


@pytest.mark.parametrize(("document", "name"), [(message(), "iptc7901"), (wire(), "anpa")], ids=["iptc7901", "anpa"])
def test_a_text_that_nothing_ends_is_said_to_be_cut_off(document: bytes, name: str) -> None:
    said = []
    for data in (document, document.partition(b"sails")[0]):
        report = Report()
        nf.read(data, name, report=report)
        said.append([remark for remark in report.remarks if "cut off" in remark.message])
    assert [len(remarks) for remarks in said] == [0, 1]
    assert said[1][0].line == document.partition(b"sails")[0].count(b"\n") + 1


def test_a_message_that_has_no_text_is_said_to_be_cut_off() -> None:
    report = Report()
    nf.read(message().partition(b"\x02")[0], "iptc7901", report=report)
    assert [remark.message for remark in report.remarks] == ["no ETX ends the text; the message may be cut off"]


def test_a_message_ends_where_the_next_begins() -> None:
    data = message("One =").replace(b"\x04", b"") + message("Two =")
    assert len(list(nf.read_all(data, "iptc7901"))) == 2


@pytest.mark.parametrize(
    ("data", "name"), [(message("One =") + message("Two ="), "iptc7901"), (wire("^One<") + wire("^Two<"), "anpa")]
)
def test_messages_that_only_their_texts_part(data: bytes, name: str) -> None:
    found = list(nf.read_all(nf.Source(data.translate(None, b"\x01\x04\x16")), name))
    assert [nf.plain(article.headline) for article in found] == ["One", "Two"]
    assert found == list(nf.read_all(nf.Source(data), name))


def test_messages_that_only_their_texts_part_stream() -> None:
    data = (message() * 4000).translate(None, b"\x01\x04")
    articles = nf.read_all(nf.Source(data, limits=nf.Limits(item_bytes=len(data) // 2)), "iptc7901")
    assert sum(1 for _ in articles) == 4000


@pytest.mark.parametrize("mark", [b"\r\nNNNN\r\n", b"\x04"])
def test_a_mark_is_seen_wherever_a_chunk_of_the_source_ends(mark: bytes) -> None:
    for before in range(len(mark) + 1):
        first = b"ZCZC\r\n".ljust(64 * 1024 - before, b"x")
        found = [piece.strip() for piece, _ in messages(nf.Source(first + mark + b"ZCZC\r\ny"))]
        assert found == [(first + mark).rstrip(b"\r\n\x04"), b"ZCZC\r\ny"]


def test_a_broken_message_is_left_out() -> None:
    report = nf.Report()
    found = list(nf.read_all(message("One =") + b"\x01no header\x04" + message("Two ="), "iptc7901", report=report))
    assert len(found) == 2
    assert [str(loss) for loss in report.losses] == [
        "9: left out a message that can't be read: no header of IPTC 7901: source, number, priority, category"
    ]


@pytest.mark.parametrize("format", ["iptc7901", "anpa"])
def test_nothing_but_broken_messages_is_an_error(format: str) -> None:
    with pytest.raises(nf.ReadError, match="no header"):
        nf.read(b"\x01no header\x04", format)


@pytest.mark.parametrize("strip", [b"\x01", b"\x02", b"\x03", b"\x04\x7f\x03\x01", b"\r"])
def test_controls_may_be_missing(strip: bytes) -> None:
    whole = message("Ferry back =", "Lamu (acme) - It sails.", "131137 GMT Nov 13")
    article = nf.read(whole.translate(None, strip), "iptc7901")
    assert article == nf.read(whole, "iptc7901")


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\r\n"])
def test_line_ends_of_any_kind(end: bytes) -> None:
    whole = message("2ND LEAD\nFerry back =", "Lamu (acme) - It\nsails.\n\nDaily.", "131137 GMT Nov 13")
    assert nf.read(whole.replace(b"\r\n", end), "iptc7901") == nf.read(whole, "iptc7901")


def test_messages_stream() -> None:
    many = message() * 400
    articles = nf.read_all(many, "iptc7901")
    assert nf.plain(next(articles).headline) == "Ferry back"


def test_a_message_has_a_limit() -> None:
    source = nf.Source(message(text="x" * 5000), limits=nf.Limits(item_bytes=1000))
    with pytest.raises(nf.ReadError, match="item_bytes"):
        nf.read(source, "iptc7901")


# The header of IPTC 7901 -----------------------------------------------------------------


def test_the_header_says_service_number_priority_category_and_agency() -> None:
    article = iptc()
    assert article.services == (Concept(code="abc"),)
    assert [one.value for one in article.identifiers] == ["abc0123"]
    assert article.urgency == 4
    assert article.subjects == (Concept(code="pl"),)
    assert article.sources == (Concept(name="acme"),)
    assert [(one.name, one.value) for one in article.foreign] == [("routing", "ccccb"), ("copy", "061")]
    assert article.keywords == ("Islands", "Ferries")


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


# Title ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
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
        ("CORRECTION: Ferry back =", "CORRECTION: Ferry back", ("correction",), ""),
        ("UPDATE 2-Ferry back =", "UPDATE 2-Ferry back", ("update",), ""),
        ("ANULACIÓN DE DESPACHO EFE0455\nFerry back =", "Ferry back", ("kill",), ""),
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


@pytest.mark.parametrize(
    ("word", "status"), [("KILL", Status.CANCELED), ("HOLD", Status.WITHHELD), ("ADD", Status.USABLE)]
)
def test_a_kill_and_a_hold_are_a_status(word: str, status: Status) -> None:
    assert iptc(f"{word}\nFerry back =").status is status
    assert iptc(f"{word} =").status is status  # also where it is all that is said
    assert anpa(f"^{word}<\n^URGENT<").status is status


def test_an_embargo_that_is_all_that_is_said_is_one() -> None:
    assert iptc("EMBARGOED =").embargo == Embargo()
    assert anpa("^EMBARGOED<").embargo == Embargo()


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("EMBARGOED UNTIL 241200 GMT Nov 26", datetime(2026, 11, 24, 12, tzinfo=UTC)),
        ("SPERRFRIST: 24.11.2026, 18.00", datetime(2026, 11, 24, 18, tzinfo=UTC)),
        ("Sperrfrist: 24. 11. 2026, 18 Uhr", datetime(2026, 11, 24, 18, tzinfo=UTC)),
        ("EMBARGOED UNTIL 24/11/2026 06:30 EST", datetime(2026, 11, 24, 6, 30, tzinfo=timezone(timedelta(hours=-5)))),
        ("EMBARGOED UNTIL 24/11/2026", datetime(2026, 11, 25, tzinfo=UTC)),  # when the day is over
        ("EMBARGOED UNTIL 2026-11-24", datetime(2026, 11, 25, tzinfo=UTC)),
        ("EMBARGADO HASTA LAS 06.00 DEL 24 DE NOVIEMBRE DE 2026", datetime(2026, 11, 24, 6, tzinfo=UTC)),
        ("Achtung Sperrfrist Dienstag 0600", None),
        ("NOT FOR PUBLICATION", None),
        ("NICHT ZUR VERÖFFENTLICHUNG", None),
        ("EMBARGOED", None),
        ("Embargo until the talks end", None),
    ],
)
def test_an_embargo_is_read(line: str, until: datetime | None) -> None:
    assert iptc(f"{line}\nFerry back =").embargo == Embargo(until=until)


@pytest.mark.parametrize(
    "line",
    [
        "Embargo on oil lifted",
        "Embargo 2011 ends",
        "Embargo ends",
        "For release on DVD: a film",
        "Hold fast",
        "Frei ab Hof",
        "Sperrfrist aufgehoben",
    ],
)
def test_an_embargo_in_a_headline_is_none(line: str) -> None:
    article = iptc(f"{line}\nBy Ann Lee =")
    assert (nf.plain(article.headline), article.embargo) == (line, None)


MORNING = datetime(2026, 11, 25, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    "line",
    [
        "EMBARGO: 25/11/2026 0600 GMT",
        "ACHTUNG SPERRFRIST 25. November 2026, 06.00 Uhr",
        "Sperrfrist 25.11.2026 06:00",
        "Gesperrt bis 25.11.2026, 6 Uhr",
        "STRICTLY EMBARGOED: 06:00 Hrs Wednesday 25 November 2026",
        "UNDER EMBARGO UNTIL 06.00 WEDNESDAY 25 NOVEMBER 2026",
        "SOUS EMBARGO jusqu'au 25 novembre 2026 à 6h00",
        "Ne pas diffuser avant le 25 novembre 2026 à 6 heures",
        "Embargado hasta el 25 de noviembre de 2026, 6.00 horas",
        "Not for release before 6 a.m. Nov. 25, 2026",
        "Hold for release until 2026-11-25 06:00",
    ],
)
def test_embargoes_in_the_words_of_press_offices(line: str) -> None:
    assert iptc(f"{line}\nFerry back =").embargo == Embargo(until=MORNING)
    assert iptc("Ferry back =", f"{line}\n\nIt sails.").embargo == Embargo(until=MORNING)
    assert anpa(f"^{line}<\n^Ferry back<").embargo == Embargo(until=MORNING)


@pytest.mark.parametrize(
    "line", ["Hold for release until 6 a.m. Monday", "SPERRFRIST BEACHTEN!", "Not for publication before the vote"]
)
def test_an_embargo_whose_end_is_not_told_is_until_further_notice(line: str) -> None:
    assert iptc(f"{line}\nFerry back =").embargo == Embargo()


def test_an_embargo_without_its_year_ends_in_the_one_that_follows_the_message() -> None:
    article = iptc("Sperrfrist: 2. Januar, 6 Uhr\nFerry back =", "It sails.", "241509 GMT Nov 26")
    assert article.embargo == Embargo(until=datetime(2027, 1, 2, 6, tzinfo=UTC))


def test_a_slug_may_say_that_the_story_is_embargoed() -> None:
    article = nf.read(wire().replace(b"^BC-Ferry,12<", b"^BC-Ferry, Embargoed,12<"), "anpa")
    assert (article.slug, article.embargo) == ("BC-Ferry, Embargoed", Embargo())


@pytest.mark.parametrize(
    ("note", "signals", "status"),
    [
        ("EDITORS: MANDATORY KILL", ("kill",), Status.CANCELED),
        ("Eds: KILL the story slugged BC-Ferry.", ("kill",), Status.CANCELED),
        ("Eds: WITHHOLD the story slugged BC-Ferry.", ("withhold",), Status.WITHHELD),
        ("Eds: Corrects the year in the third paragraph.", ("correction",), Status.USABLE),
        ("Eds: With photos.", (), Status.USABLE),
    ],
)
def test_notes_to_editors_that_receivers_must_act_on_are_signals(
    note: str, signals: tuple[str, ...], status: Status
) -> None:
    article = anpa(f"^Ferry back<\n^{note}<")
    assert (article.signals, article.status) == (signals, status)
    assert article.notes == (EditorsNote(text=note.partition(": ")[2]),)


@pytest.mark.parametrize("name", ["iptc7901", "anpa"])
@pytest.mark.parametrize(
    "article",
    [
        Article(headline="Embargo until noon", body=[Paragraph("Sperrfrist: 25.11.2026, 06.00 Uhr"), Paragraph("It sails.")]),
        Article(headline="Ferry back", slug="ferry, embargoed", body=[Paragraph("It sails.")]),
        Article(headline="Ferry back", notes=[EditorsNote(text="KILL the story slugged ferry.")], body=[Paragraph("It sails.")]),
        Article(headline="Ferry back", notes=[EditorsNote(text="Embargoed until noon")], body=[Paragraph("It sails.")]),
    ],
)  # fmt: skip
def test_words_that_only_look_like_an_embargo_or_a_kill_come_back_as_they_were(name: str, article: Article) -> None:
    back = nf.read(nf.Source(nf.write(article, name)), name)
    assert (back.embargo, back.signals, back.status) == (None, (), Status.USABLE)
    assert (back.headline, back.slug, back.notes, back.body) == (
        article.headline, article.slug, article.notes, article.body,
    )  # fmt: skip


@pytest.mark.parametrize("name", ["iptc7901", "anpa"])
def test_what_is_made_up_on_writing_is_said(name: str) -> None:
    report = nf.Report()
    nf.write(Article(headline="H", status=Status.CANCELED, updated=MORNING), name, report=report)
    said = "\n".join(remark.message for remark in report.remarks)
    assert "no urgency" in said and "no time of publication" in said and "signal 'kill'" in said  # noqa: PT018 -- one report


def test_remarks_in_brackets_are_notes_and_genres() -> None:
    article = iptc("(Correction: The year is\n1997.)\n(Feature)\nFerry back\nVon Ann Lee, dpa\n(Photo harbour) =")
    assert article.signals == ("correction",)
    assert article.notes == (
        EditorsNote(text="The year is 1997.", role="correction"),
        EditorsNote(text="Photo harbour", role="picture"),
    )
    assert article.genres == (Concept(name="Feature"),)
    assert article.bylines == (Byline(name="Ann Lee", affiliation="dpa", text="Von Ann Lee, dpa"),)


# Text ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("One line\nand the next.", [Paragraph("One line and the next.")]),
        ("   One.\nGoes on.\n   Two.", [Paragraph("One. Goes on."), Paragraph("Two.")]),
        ("   One.\n   “Two?”", [Paragraph("One."), Paragraph("“Two?”")]),
        ("   One\n   and two.", [nf.Preformatted("  One\n  and two.")]),
        ("A co-\nworker.", [Paragraph("A co-worker.")]),
        ("Haupt-\nund Neben.", [Paragraph("Haupt- und Neben.")]),
        ("A deck\u00ad\nhand.", [Paragraph("A deckhand.")]),
        ("What it costs\n\nIt is dear.", [Heading("What it costs"), Paragraph("It is dear.")]),
        ("What it costs", [Paragraph("What it costs")]),
        ("| a | b |\n| 1 |  |", [nf.Table([["a", "b"], ["1", ""]])]),
        ("| a | b |\n| --- | --- |\n| 1 | 2 |", [nf.Table([["a", "b"], ["1", "2"]], header=1)]),
        ("a\x1fb\n1\x1f2", [nf.Table([["a", "b"], ["1", "2"]])]),
        (
            "High    03:58    2.1\nLow     10:12    0.4",
            [nf.Preformatted("High    03:58    2.1\nLow     10:12    0.4")],
        ),
        ("- one\n  goes on\n- two", [nf.List([[Paragraph("one goes on")], [Paragraph("two")]])]),
        ("1. one\n2. two", [nf.List([[Paragraph("one")], [Paragraph("two")]], ordered=True)]),
        ("6. Spieltag:", [Paragraph("6. Spieltag:")]),
        ("___", [nf.Rule()]),
        ("\x7f- no list", [Paragraph("- no list")]),
        ("Last.\n\n-0-", [Paragraph("Last.")]),
        ("Last line\ngoes on.\nMORE", [Paragraph("Last line goes on.")]),
        ("Last.\n(weiter)", [Paragraph("Last.")]),
        ("Here it may\nend", [Paragraph("Here it may end")]),
        ("Last.\n\nAcme/Fim", [Paragraph("Last.")]),
    ],
)
def test_blocks_are_told_apart(text: str, blocks: list[nf.Block]) -> None:
    assert list(iptc("Ferry back =", text).body) == blocks


def test_a_paragraph_above_the_dateline_is_the_summary() -> None:
    article = iptc("Ferry back =", "Islands rejoice.\n\nLAMU, Nov 24 (acme) -- It sails.")
    assert nf.plain(article.summary) == "Islands rejoice."
    assert article.dateline == Dateline(place="LAMU", date="Nov 24", source="acme", text="LAMU, Nov 24 (acme) --")
    assert list(article.body) == [Paragraph("It sails.")]


def test_a_notepad_is_notes() -> None:
    text = "It sails.\n\n# Notebook\n\n## Note to editors\n- adds fares, and\n  times\n\n* * * *\nNot for you\n\nacme al/bw"
    assert iptc("Ferry back =", text).notes == (
        EditorsNote(text="- adds fares, and times", role="Note to editors"),
        EditorsNote(text="Not for you"),
        EditorsNote(text="acme al/bw", role="sign-off"),
    )


# Moments -------------------------------------------------------------------------------


@pytest.mark.parametrize("line", ["al/bw", "al/bw/cd"])
def test_initials_under_a_text_are_a_note(line: str) -> None:
    article = iptc("Ferry back =", f"It sails.\n\n{line}")
    assert (article.text, article.notes) == ("It sails.", (EditorsNote(text=line, role="sign-off"),))


def test_initials_right_under_a_text_are_a_note() -> None:
    article = iptc("Ferry back =", "It sails.\n\n   It sails on\nand on.\nal/bo")
    assert (article.text, article.notes) == (
        "It sails.\n\nIt sails on and on.",
        (EditorsNote(text="al/bo", role="sign-off"),),
    )


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("URGENT\n\nFerry back", "Ferry back"),
        ("URGENT\nFerry back", "Ferry back"),
        ("URGENT", "URGENT"),
        ("URGENT\n\nLamu (acme) - It sails.", "URGENT"),
    ],
)
def test_a_headline_may_stand_apart_under_words_that_say_what_is_new(title: str, headline: str) -> None:
    article = iptc(title, "Lamu (acme) - It sails on.")
    assert nf.plain(article.headline) == headline
    assert article.signals == (() if headline == "URGENT" else ("urgent",))

    assert iptc("Ferry back =", "It sails.\n\nAND/OR").text == "It sails.\n\nAND/OR"


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("131137 GMT Nov 13", datetime(2013, 11, 13, 11, 37, tzinfo=UTC)),
        ("131137 nov 13", datetime(2013, 11, 13, 11, 37, tzinfo=UTC)),
        ("071341 MESZ Okt 15", datetime(2015, 10, 7, 13, 41, tzinfo=timezone(timedelta(hours=2)))),
        ("010000 GMT+3 Déc 99", datetime(1999, 12, 1, tzinfo=timezone(timedelta(hours=3)))),
        ("311137 GMT Nov 13", None),
        ("131137", None),
        ("no date", None),
    ],
)
def test_stamps(said: str, when: datetime | None) -> None:
    assert read_stamp(said, Report()) == when


def test_a_zone_of_several_countries_is_that_of_the_provider() -> None:
    report = nf.Report()
    assert read_stamp("131137 IST Nov 13", report) == datetime(2013, 11, 13, 10, 37, tzinfo=UTC)
    assert [remark.message for remark in report.remarks] == [
        "IST is a zone of India, Israel or Ireland; taken as UTC+1"
    ]
    report = nf.Report()
    there = read_stamp("131137 IST Nov 13", report, home="Asia/Kolkata")
    assert (there, len(report)) == (datetime(2013, 11, 13, 6, 7, tzinfo=UTC), 0)


def test_what_stands_beside_the_time_in_a_trailer_is_kept_or_said() -> None:
    article = iptc("Ferry back =", "It sails.", "AFP 131137 GMT NOV 13")
    assert article.published == datetime(2013, 11, 13, 11, 37, tzinfo=UTC)
    assert ("trailer", "AFP 131137 GMT NOV 13") in [(one.name, one.value) for one in article.foreign]
    report = nf.Report()
    nf.read(wire(trailer="AP-WF-11-13-13 1509GMT< more"), "anpa", report=report)
    assert [loss.why for loss in report.losses] == ["'more' behind the time in the trailer is not kept"]


@pytest.mark.parametrize(("said", "hour"), [("01:13 aes", 6), ("01:13 pes", 18), ("12:13 aed", 4), ("1213 pcd", 17)])
def test_the_clock_of_upi(said: str, hour: int) -> None:
    article = anpa("^Ferry back<", "\t   It sails.", "\x13\x11", f"upi 02-24-90 {said}<")
    assert article.published == datetime(1990, 2, 24, hour, 13, tzinfo=UTC)


def test_a_day_without_month_is_completed_only_if_it_is_known_when_it_came() -> None:
    article = iptc("Ferry back =", "It sails.", "131137")
    assert article.published is None
    assert ("trailer", "131137") in [(one.name, one.value) for one in article.foreign]
    told = iptc("Ferry back =", "It sails.", "131137", received=datetime(2026, 3, 5))  # noqa: DTZ001
    assert told.published == datetime(2026, 2, 13, 11, 37, tzinfo=UTC)


def test_seconds_and_zones_without_name_are_told_as_lost() -> None:
    report = nf.Report()
    when = datetime(2026, 11, 24, 8, 5, 7, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    data = nf.write(Article(headline="x", published=when), "iptc7901", report=report)
    assert b"\x03240220 GMT Nov 26" in data
    assert [str(loss) for loss in report.losses] == ["published: given in GMT, to the minute"]


@given(
    st.datetimes(datetime(1970, 1, 1), datetime(2069, 12, 31), timezones=st.just(UTC)).map(  # noqa: DTZ001
        lambda when: when.replace(second=0, microsecond=0)
    )
)
def test_a_moment_comes_back(when: datetime) -> None:
    article = Article(headline="x", published=when)
    for format in ("iptc7901", "anpa"):
        assert nf.read(nf.write(article, format), format).published == when


# Code sets -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "options", "text", "remark"),
    [
        (b"Muller", {}, "Muller", None),
        ("Müller".encode(), {}, "Müller", "the text is not ASCII; it was read as utf-8"),
        (b"M\xfcller", {}, "Müller", "the text is not ASCII; it was read as cp1252"),
        (b"M\x81ller", {}, "Mller", "the text is not ASCII; it was read as iso8859-1"),
        (b"M}ller", {"encoding": "iso646-de"}, "Müller", None),
        (b"\x1b(KM}ller", {}, "Müller", "the text switches its code set by ISO 2022"),
        (b"\x1b-L\x0e=>\x0f \xb6", {}, "НО Ж", "the text switches its code set by ISO 2022"),
        (b"a \x0ebold\x0f one", {}, "a bold one", None),
        (b"\x1b(Ka \x0ebold\x0f one", {}, "a bold one", "the text switches its code set by ISO 2022"),
        (b"\xcc\xee", {"encoding": "cp1251"}, "Мо", None),
    ],
)
def test_code_sets(data: bytes, options: dict[str, object], text: str, remark: str | None) -> None:
    report = nf.Report()
    source = message(header=HEADER.replace("ccccb   acme 061", "acme")).replace(b"It sails.", data)
    article = nf.read(source, "iptc7901", options, report=report)
    assert article.text == text
    assert [one.message for one in report.remarks] == ([remark] if remark else [])


OTHER_SCRIPTS = {
    "koi8_r": "Паром, который два года стоял на ремонте, во вторник снова вышел в море с первыми пассажирами.",
    "iso8859_7": "Το φέρι, που έμεινε δύο χρόνια στο ναυπηγείο, βγήκε ξανά στη θάλασσα την Τρίτη με μαθητές.",
    "iso8859_8": "המעבורת, שעמדה שנתיים בתיקון, יצאה ביום שלישי שוב לים עם תלמידים וסוחרי דגים מן הכפרים שליד הנמל.",
    "iso8859_6": "عادت العبارة التي بقيت عامين في الإصلاح إلى البحر يوم الثلاثاء وعلى متنها التلاميذ وتجار السمك.",
}


@pytest.mark.parametrize("encoding", OTHER_SCRIPTS)
def test_the_letters_of_another_script_tell_the_code_set(encoding: str) -> None:
    said = OTHER_SCRIPTS[encoding]
    word = said.split(" ")[0]
    iptc = message(f"{word} =", said).decode().replace("Ferry/", f"{word}/").encode(encoding)
    anpa = nf.write(Article(headline=word, body=[Paragraph(said)]), "anpa", {"code_set": "utf-8"})
    for data, format in ((iptc, "iptc7901"), (anpa.decode().encode(encoding), "anpa")):
        report = nf.Report()
        article = nf.read(data, format, report=report)
        assert (nf.plain(article.headline), article.text) == (word, said)
        assert any("as its letters tell; the option encoding" in remark.message for remark in report.remarks)


def test_a_text_with_hardly_any_ascii_is_doubted() -> None:
    report = nf.Report()
    nf.read(nf.Source(message("Паром =", "Паром").decode().encode("cp1251")), "iptc7901", report=report)
    doubt = "it was read as cp1252, but hardly has these letters: the option encoding names another"
    assert f"the text is not ASCII; {doubt}" in [remark.message for remark in report.remarks]


@pytest.mark.parametrize(
    ("encoding", "data", "text"),
    [
        ("koi8-r", "Паром".encode("koi8-r"), "Паром"),
        ("koi8-r", "Паром".encode(), "Паром"),
        ("iso646-se", b"F{rja", "Färja"),
        ("iso646-se", "Färja".encode(), "Färja"),
    ],
)
def test_a_dialect_knows_what_is_usual_where_the_bytes_do_not_tell(encoding: str, data: bytes, text: str) -> None:
    assert decode(data, "", nf.Report(), encoding) == text
    assert decode(b"M\xfcller", "cp1252", nf.Report(), encoding) == "Müller"  # what is told comes first


def test_a_message_is_read_in_the_code_set_of_its_dialect() -> None:
    reading = Reading(IptcReadOptions(), nf.Report())
    reading._dialects["abc", "acme"] = {"encoding": ("koi8-r",)}  # noqa: SLF001 -- a dialect that no plugin brings
    data = message("Паром =", "Паром вернулся").decode().replace("Ferry/", "Паром/").encode("koi8-r")
    article = reading.article(data, 1)
    assert (nf.plain(article.headline), article.text) == ("Паром", "Паром вернулся")


def test_an_unknown_code_set_is_an_error() -> None:
    with pytest.raises(nf.ReadError, match="unknown encoding 'x-none'"):
        iptc(encoding="x-none")


@pytest.mark.parametrize(
    ("text", "language", "spelled_out"),
    [
        ("Müller & Größe", "de", "Mueller & Groesse"),
        ("Müller", "tr", "Muller"),
        ("Smørrebrød på", "da", "Smoerrebroed paa"),
        ("“So” – it’s 5 €…", "en", '"So" - it\'s 5 EUR...'),
        ("Élève à Łódź", "", "Eleve a Lodz"),
        ("Москва", "ru", "Moskva"),
    ],
)
def test_what_the_code_set_has_not_is_spelled_out(text: str, language: str, spelled_out: str) -> None:
    article, report = Article(headline=text, language=language, urgency=4), nf.Report()
    data = nf.write(article, "iptc7901", {"code_set": "ascii"}, report=report)
    assert nf.plain(nf.read(data, "iptc7901").headline) == spelled_out
    assert [loss.what for loss in report.losses if loss.what != "language"] == ["headline"]


@given(st.text(st.sampled_from("`'_{“”‘’—½ a.é"), max_size=12).map(lambda text: " ".join(text.split())))
def test_signs_come_back(text: str) -> None:
    found, _ = spelled(text, Speller("ascii"))
    assert write_signs(found).isascii()
    assert read_signs(write_signs(found)) == found


# ANPA 1312 -----------------------------------------------------------------------------


def test_anpa_says_what_its_fields_say() -> None:
    article = anpa(
        "^Ferry back<\n^Islands rejoice<\n^AP Photo XYZ101<\n^(Eds: With fares.)<\n^By ANN LEE=\n^Acme News="
    )
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == ("Ferry back", "Islands rejoice")
    assert article.notes == (EditorsNote(text="AP Photo XYZ101", role="picture"), EditorsNote(text="With fares."))
    assert article.bylines == (Byline(name="ANN LEE", affiliation="Acme News", text="By ANN LEE"),)
    assert (article.slug, article.urgency, article.subjects) == ("BC-Ferry", 3, (Concept(code="s"),))
    assert [one.value for one in article.identifiers] == ["w2870"]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("\t   One.\n \n\t   Two.", [Paragraph("One."), Paragraph("Two.")]),
        ("\t   One\ngoes on.", [Paragraph("One goes on.")]),
        ("\t   ``So,'' _ he said.", [Paragraph("“So,” — he said.")]),
        ("^What it costs=\n\t   Much.", [Heading("What it costs"), Paragraph("Much.")]),
        ("\b^;W;L\x10 \n\bNew\x10 York;6{;_\x10 ", [nf.Table([["", "W", "L"], ["New York", "6½", "—"]], header=1)]),
        (
            "^;W;L<\n^Oslo;4;5<\n^Rome;14;15<\n^That is all=",
            [nf.Table([["", "W", "L"], ["Oslo", "4", "5"], ["Rome", "14", "15"]], header=1), Heading("That is all")],
        ),
        ("\t   Oslo;4;5<\n\t   Rome;14;15<", [nf.Table([["Oslo", "4", "5"], ["Rome", "14", "15"]])]),
        ("\t   ___", [nf.Rule()]),
        ("\t   THE FERRY SAILS\n\t   It does.", [Heading("THE FERRY SAILS"), Paragraph("It does.")]),
    ],
)
def test_blocks_of_anpa_are_told_apart(text: str, blocks: list[nf.Block]) -> None:
    assert list(anpa("^Ferry back<\n^By ANN LEE=", text, "\x14\x12").body) == blocks


def test_a_semicolon_makes_no_table_in_a_text_story() -> None:
    assert list(anpa("^Ferry back<", "\t   Oslo;4;5").body) == [Paragraph("Oslo;4;5")]


def test_a_slug_may_name_the_story_that_is_replaced() -> None:
    data = wire().replace(b"^BC-Ferry,", b"^BC-Ferry, 3rd Ld-Writethru, a0523,")
    article = nf.read(data, "anpa")
    assert (article.slug, article.signals, article.version) == ("BC-Ferry", ("lead", "writethru"), "3")
    assert ("replaces", "a0523") in [(one.name, one.value) for one in article.foreign]
    assert b"^BC-Ferry, 3rd Ld Writethru, a0523," in nf.write(article, "anpa")


LINES_OF_TYPE = {
    "^With PM-Harbor<": {"notes": (EditorsNote(text="With PM-Harbor"),)},
    "^LaserPhoto XYZ1<": {"notes": (EditorsNote(text="LaserPhoto XYZ1", role="picture"),)},
    "^By ANN LEE<\n^UPI Senior Editor<": {
        "bylines": (Byline(name="ANN LEE", affiliation="UPI Senior Editor", text="By ANN LEE"),)
    },
    "^URGENT<\n^2nd Ld<": {"signals": ("urgent", "lead"), "version": "2"},
}


@pytest.mark.parametrize("lines", LINES_OF_TYPE)
def test_lines_of_type(lines: str) -> None:
    headline, wanted = "^Ferry back<", LINES_OF_TYPE[lines]
    above = [f"{lines}\n{headline}"] if lines[:3] != "^By" else []
    for heads in (*above, f"{headline}\n{lines}"):
        article = anpa(heads)
        assert nf.plain(article.headline) == "Ferry back"
        assert {name: getattr(article, name) for name in wanted} == wanted
        assert evolve(nf.read(nf.write(article, "anpa"), "anpa"), published=None, foreign=article.foreign) == article


def test_lines_above_an_indented_text_are_of_type_without_their_signs_too() -> None:
    article = anpa("Ferry back", "By ANN LEE\n\n   LAMU (Acme) - It sails\nagain.\n\n   It does.")
    assert (nf.plain(article.headline), article.bylines) == ("Ferry back", (Byline(name="ANN LEE", text="By ANN LEE"),))
    assert article.text == "It sails again.\n\nIt does."
    assert anpa("^Ferry back<", "It sails.\n\n   It does.").text == "It sails.\n\nIt does."


def test_the_year_is_that_of_the_trailer() -> None:
    article = anpa("^Ferry back<", "\t   It sails.", "\x13\x11", "AP-WF-11-13-13 1509GMT<")
    assert article.published == datetime(2013, 11, 13, 15, 9, tzinfo=UTC)
    assert article.sources == (Concept(name="AP"),)


def test_no_year_is_made_up() -> None:
    report = nf.Report()
    article = nf.read(wire(), "anpa", report=report)
    assert article.published is None
    assert ("filed", "11-13") in [(one.name, one.value) for one in article.foreign]
    assert "no year is known of the day 11-13; kept as it is" in [one.message for one in report.remarks]
    assert anpa(received=datetime(2026, 3, 5)).published == datetime(2025, 11, 13, tzinfo=UTC)  # noqa: DTZ001


def test_anpa_is_written_byte_for_byte() -> None:
    article = Article(
        slug="BC-Ferry Back",
        headline="“Back,” they say",
        signals=["lead", "writethru"],
        version="1",
        urgency=3,
        subjects=[Concept(code="s")],
        services=[Concept(code="w")],
        sources=[Concept(name="AP")],
        published=datetime(2026, 11, 24, 8, 5, tzinfo=UTC),
        dateline=Dateline(place="LAMU", source="AP", text="LAMU (AP) —"),
        body=[Paragraph("It sails."), nf.Table([["", "W"], ["New York", "6½"]], header=1)],
    )
    report = nf.Report()
    assert nf.write(article, "anpa", {"wire": "WF"}, report=report) == (
        b"\x16\x16\x01w0000\x1f-----\r\nu s\x14\x12 BC-FerryBack 1st Ld   11-24 0008\r\n"
        b"\x02^BC-Ferry Back, 1st Ld Writethru,8<\r\n^``Back,'' they say<\r\n"
        b"\t   LAMU (AP) _ It sails.\r\n \r\n\b^;W\x10 \r\n\bNew\x10 York;6{\x10 \r\n"
        b"\r\n\t   \x03AP-WF-11-24-26 0805GMT<\r\n\r\n\x0c\r\n\x04"
    )
    assert report.losses == ()


# Words ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "take"),
    [
        ("1ST LEAD", Take(("lead",), "1")),
        ("3rd Ld-Writethru", Take(("lead", "writethru"), "3")),
        ("1stLd-Writethru", Take(("lead", "writethru"), "1")),
        ("CORRECTIVE", Take(("correction",))),
        ("2nd Add", Take(("2nd add",))),
        ("Lead poisoning rises", None),
        ("2026", None),
        ("", None),
    ],
)
def test_take_words(line: str, take: Take | None) -> None:
    assert read_take(line) == take


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Lee", ["Ann Lee"]),
        ("By Ann Lee, Bob Roe and Cy Doe, Acme", ["Ann Lee", "Bob Roe", "Cy Doe"]),
        ("Von Ann Lee und Bob Roe, dpa", ["Ann Lee", "Bob Roe"]),
        ("记者李望舒、陈默", ["李望舒", "陈默"]),
        ("Bypass opens", []),
    ],
)
def test_bylines(line: str, names: list[str]) -> None:
    assert [one.name for one in read_byline(line)] == names


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Lamu (acme) - It sails.", "Lamu"),
        ("BUENOS AIRES, Argentina (AP) — It", "BUENOS AIRES, Argentina"),
        ("Frankfurt am Main (dpa) - Es", "Frankfurt am Main"),
        ("SEVILLA (EFE).- El agua", "SEVILLA"),
        ("ΜΥΡΙΝΑ.-- Το", "ΜΥΡΙΝΑ"),
        ("Lamu (acme) It sails.", "Lamu"),
        ("Lamu (other) It sails.", None),
        ("Madrid, 13 nov (EFE).- El ferry", "Madrid"),
        ("PARIS, 13 nov 2026 (AFP) - Le", "PARIS"),
        ("São Paulo, 13 de novembro de 2026 (Lusa) - O", "São Paulo"),
        ("МОСКВА, 13 ноя (РИА) - Паром", "МОСКВА"),
        ("МОСКВА, 13 ноября. /ТАСС/. Паром", "МОСКВА"),
        ("København /ritzau/: En", "København"),
        ("Oslo (Acme): Ferja", "Oslo"),
        ("BRUSSEL 13/11 (acme) = De", "BRUSSEL"),
        ("LAMU, NOV 24, REUTER - IT SAILS.", "LAMU"),
        ("Lamu, Nov 24 ACME -- It sails.", "Lamu"),
        ("On May 4, NATO - the alliance - sails.", None),
        ("Lamu, Nov 24, Friday - It sails.", None),
        ("Lamu, ACME - It sails.", None),
        ("Ann Lee (SPD): Die Fähre", None),
        ("Lamu Ferry /Other/ is back", None),
        ("(ANSA) - ROMA, 13 NOV - Il", "ROMA"),
        ("Paris, 13 rue (Acme) - Le", None),
        ("(at last) - and so it goes - it sails.", None),
        ("The ferry (acme) - a boat - sails.", None),
        ("It sails (at last) - and back.", None),
    ],
)
def test_datelines(text: str, place: str | None) -> None:
    found = read_dateline(text, "acme")
    assert (found[0].place if found else None) == place


# Dialects and sniffing -------------------------------------------------------------------


def test_a_dialect_knows_language_zone_and_names() -> None:
    data = message("Fähre zurück =", "Sie fährt.", "251037 Sep 24", "bdt0000 2 pl 2  dpa 0000")
    article = nf.read(data, "iptc7901")
    assert (article.language, article.subjects) == ("de", (Concept(name="Politik", code="pl"),))
    assert article.published == datetime(2024, 9, 25, 10, 37, tzinfo=timezone(timedelta(hours=2)))
    assert nf.read(data, "iptc7901", {"dialect": "none"}).language == ""
    with pytest.raises(nf.OptionError, match=r"no dialect 'dba'.*did you mean"):
        nf.read(data, "iptc7901", {"dialect": "dba"})


def test_a_telegram_goes_by_its_dialect() -> None:
    data = b"ZCZC AAP\r\n%A\r\n#Ferry_1\r\n$Ferry back\r\n:(LAMU)\r\n&x\r\n*03000000\r\n@Coast\r\nIt sails.\r\n\r\nAAP RTV\r\nNNNN\r\n"
    article = nf.read(data, "iptc7901")
    assert (nf.plain(article.headline), article.slug, article.keywords) == ("Ferry back", "Ferry_1", ("Coast",))
    assert article.text == "It sails."
    code = Concept(code="03000000", scheme="subj", uri="http://cv.iptc.org/newscodes/subjectcode/03000000")
    assert article.subjects == (Concept(code="A"), code)
    assert nf.detect(nf.Source(data, name="story.txt"))[0].format == "iptc7901"


def test_what_follows_the_routing_of_a_telegram_is_kept() -> None:
    article = nf.read(b"ZCZC ABC123 DE LAMU\r\nFerry back\r\n\r\nIt sails.\r\nNNNN\r\n", "iptc7901")
    assert article.sources == (Concept(name="ABC123"),)
    assert article.foreign == (nf.Foreign("iptc7901", "routing", "DE LAMU"),)


@pytest.mark.parametrize(
    ("head", "confidences"),
    [
        (message(), (Confidence.CERTAIN, Confidence.NO)),
        (message().translate(None, b"\x01\x02\x03\x04\x7f"), (Confidence.CERTAIN, Confidence.NO)),
        (wire(), (Confidence.NO, Confidence.CERTAIN)),
        (b"\x01a0523\r\nu i BC-Ferry     11-24 0123\r\n\x02^BC-Ferry,123<\r\n", (Confidence.NO, Confidence.CERTAIN)),
        (b"a0523\r\nu i was his number\r\n", (Confidence.NO, Confidence.NO)),
        (b"abc0123 4 pl 12 is how this story begins.\n", (Confidence.POSSIBLE, Confidence.NO)),
        (b"Ferry back\n\nBy Ann Lee\n\nLamu (acme) - It sails.\n", (Confidence.NO, Confidence.NO)),
        (b"ZCZCX\n", (Confidence.NO, Confidence.NO)),
        (b"", (Confidence.NO, Confidence.NO)),
    ],
)
def test_each_knows_its_own(head: bytes, confidences: tuple[Confidence, Confidence]) -> None:
    assert (IPTC.sniff(head), ANPA.sniff(head)) == confidences


def test_a_message_called_txt_is_no_plain_text() -> None:
    source = nf.Source(message(), name="story.txt")
    assert nf.detect(source)[0].format == "iptc7901"


# What damaged messages showed ------------------------------------------------------------

BY_ANN = Byline(name="Ann Lee", text="By Ann Lee")


@pytest.mark.parametrize("format", ["iptc7901", "anpa"])
@pytest.mark.parametrize(
    "article",
    [
        Article(headline="Things to know today=", bylines=[BY_ANN]),
        Article(headline="KILL", bylines=[BY_ANN]),
        Article(headline="By Ann Lee", bylines=[BY_ANN]),
        Article(
            headline="Ferry back after two long years of waiting on all of the islands (and the Feature) of the coast"
        ),
        Article(headline=" ".join(["The ferry is back"] * 60), bylines=[BY_ANN]),
        Article(body=[Paragraph("NNNN"), Paragraph("ZCZC AAP"), Paragraph("-0-")]),
        Article(body=[Paragraph("LAMU (acme) -- It sails."), Paragraph("NAIROBI (acme) -- It does.")]),
        Article(body=[Heading("What it costs"), Paragraph("It costs a lot.")]),
        Article(headline="x", body=[Heading("What it costs"), Paragraph("It costs a lot.")]),
        Article(body=[Paragraph("Oslo;4;5"), nf.Table([["a", "b"], [";", "{"]]), Paragraph("___")]),
        Article(headline="EMBARGOED"),
        Article(headline="CORRECTION: Ferry back", bylines=[BY_ANN]),
        Article(headline="NOT FOR PUBLICATION", bylines=[BY_ANN]),
        Article(headline="x", body=[Paragraph("The town has said it again and again since spring: WE WANT EVEN MORE")]),
        Article(headline="x", body=[nf.Preformatted("  One.\n  Two."), Paragraph("al/bw")]),
        Article(body=[Paragraph("(ANSA) - ROMA, 13 NOV - Il"), Paragraph("Oslo (NTB): Ferja")]),
        Article(body=[Paragraph("Eds: not for you"), Paragraph("# Notebook"), Paragraph("| a |")]),
    ],
)
def test_it_comes_back(article: Article, format: str) -> None:
    report = nf.Report()
    back = nf.read(nf.write(article, format, report=report), format)
    assert report.losses == ()
    assert (back.headline, back.bylines, back.body, back.notes) == (article.headline, article.bylines, article.body, ())
    assert back.dateline is None


def test_a_kicker_that_begins_a_telegram_is_told() -> None:
    report = nf.Report()
    data = nf.write(Article(headline="Ferry back", kicker="ZCZC"), "iptc7901", report=report)
    assert nf.plain(nf.read(data, "iptc7901").headline) == "Ferry back"
    assert [loss.what for loss in report.losses] == ["kicker"]


def test_in_a_wider_code_set_signs_stand_for_themselves() -> None:
    article, report = Article(headline="it’s ‘so’ — a—b “”", urgency=4), nf.Report()
    assert nf.read(nf.write(article, "anpa", {"code_set": "utf-8"}, report=report), "anpa") == article
    assert report.losses == ()


@pytest.mark.parametrize(
    "unit", [b" ", b"\n", b"\r", b"\t", b"\x1f", b"\x10 ", b"\x01", b"NNNN\n", b"=\n", b"(x\n", b"  x\n", b"^a< "]
)
@pytest.mark.parametrize("begin", [b"ZCZC A\n", message()[:60], wire()[:60]])
def test_reading_takes_time_in_proportion_to_size(begin: bytes, unit: bytes) -> None:
    data = begin + unit * (200_000 // len(unit))
    start = time.process_time()
    for format in ("iptc7901", "anpa"):
        with contextlib.suppress(nf.ReadError):
            list(nf.read_all(data, format))
    assert time.process_time() - start < 10  # seconds; what grows with the square takes minutes


SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.json"))


@pytest.mark.parametrize("code_set", ["ascii", "iso8859-1", "utf-8"])
@pytest.mark.parametrize("format", ["iptc7901", "anpa"])
def test_no_code_set_loses_anything_unsaid(format: str, code_set: str) -> None:
    signed = Article(headline="x", sources=[Concept(name="dpa")], notes=[EditorsNote(text="dpa lön", role="sign-off")])
    for article in [kitchen_sink(), signed, *(nf.read(seed, "json") for seed in SEEDS)]:
        report = nf.Report()
        data = nf.write(article, format, {"code_set": code_set}, report=report)
        assert unreported(article, nf.read(data, format), report.losses) == []
        assert data.isascii() or code_set != "ascii"


def test_a_million_signs_of_an_end_take_no_time() -> None:
    message = b"\x01AAA123 4 POL 12\n\n\x02Lock opens\n\nOne.\x02" + b"\x03" * 1_000_000
    assert len(list(nf.read_all(message, "iptc7901"))) == 1  # by the square of their number it would be hours
