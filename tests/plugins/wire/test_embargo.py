"""Embargoes, kills and holds in the words of agencies and press offices."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

import newsformat as nf
from newsformat import Article, EditorsNote, Embargo, Heading, Paragraph, Status
from newsformat_wire._embargo import read_release

from .messages import MORNING, anpa, iptc, wire


@pytest.mark.cases(("word", "status"), [("KILL", Status.CANCELED), ("HOLD", Status.WITHHELD), ("ADD", Status.USABLE)])
def test_a_kill_and_a_hold_are_a_status(word: str, status: Status) -> None:
    assert iptc(f"{word}\nFerry back =").status is status
    assert iptc(f"{word} =").status is status  # also where it is all that is said
    assert anpa(f"^{word}<\n^URGENT<").status is status


def test_an_embargo_that_is_all_that_is_said_is_one() -> None:
    assert iptc("EMBARGOED =").embargo == Embargo()
    assert anpa("^EMBARGOED<").embargo == Embargo()


@pytest.mark.cases(
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


@pytest.mark.cases(
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


@pytest.mark.cases(
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


@pytest.mark.cases(
    "line", ["Hold for release until 6 a.m. Monday", "SPERRFRIST BEACHTEN!", "Not for publication before the vote"]
)
def test_an_embargo_whose_end_is_not_told_is_until_further_notice(line: str) -> None:
    assert iptc(f"{line}\nFerry back =").embargo == Embargo()


def test_an_embargo_without_its_year_ends_in_the_one_that_follows_the_message() -> None:
    article = iptc("Sperrfrist: 2. Januar, 6 Uhr\nFerry back =", "It sails.", "241509 GMT Nov 26")
    assert article.embargo == Embargo(until=datetime(2027, 1, 2, 6, tzinfo=UTC))


def test_a_slug_may_say_that_the_story_is_embargoed() -> None:
    for word in ("Embargoed", "HFR", "Adv28"):
        article = nf.read(wire().replace(b"^BC-Ferry,12<", f"^BC-Ferry, {word},12<".encode()), "anpa")
        assert (article.slug, article.embargo) == (f"BC-Ferry, {word}", Embargo())
        assert nf.read(nf.write(article, "anpa"), "anpa").embargo == Embargo()


@pytest.mark.cases(
    ("line", "until"),
    [
        ("$adv 28", datetime(2026, 11, 29, tzinfo=UTC)),
        ("adv28-29", datetime(2026, 11, 29, tzinfo=UTC)),
        ("$adv 13", datetime(2026, 11, 14, tzinfo=UTC)),
        ("$adv 12", datetime(2026, 12, 13, tzinfo=UTC)),
        ("$adv 31", datetime(2027, 1, 1, tzinfo=UTC)),
        ("$adv 32", None),
        ("$adv 28<\n^For release 5 p.m. GMT, Saturday, Nov. 28", datetime(2026, 11, 28, 17, tzinfo=UTC)),
        ("For release 5 p.m. GMT, Saturday, Nov. 28<\n^$adv 32", datetime(2026, 11, 28, 17, tzinfo=UTC)),
    ],
)
def test_an_advance_is_embargoed_until_its_day_is_over(line: str, until: datetime | None) -> None:
    article = anpa(f"^{line}<\n^Ferry back<", "\t   It sails.", "\x13\x11", "AP-WF-11-13-26 1509GMT<")
    assert (nf.plain(article.headline), article.embargo) == ("Ferry back", Embargo(until=until))


@pytest.mark.cases(
    ("above", "headline"),
    [("EMBARGOED: Budget", "EMBARGOED: Budget"), ("EMBARGOED: Budget\n   The budget passes", "The budget passes")],
)
def test_an_indented_sentence_right_below_an_embargo_is_text_and_no_headline(above: str, headline: str) -> None:
    article = iptc(f"{above}\n   LAMU, Nov 25 (Acme) - It\nsails.\n   It waits.", "It lands.")
    assert (nf.plain(article.headline), article.embargo) == (headline, Embargo())
    assert article.text == "It sails.\n\nIt waits.\n\nIt lands."


@pytest.mark.cases(
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


_NOON = Embargo(until=datetime(2026, 11, 25, 12, tzinfo=UTC))
_DATED = "LAMU, Nov 24 (Acme) - The ferry is back."


@pytest.mark.cases(
    ("order", "status", "embargo"),
    [
        ("KILL KILL KILL", Status.CANCELED, None),
        ("MANDATORY KILL", Status.CANCELED, None),
        ("(WITHHOLD)", Status.WITHHELD, None),
        ("EMBARGOED UNTIL 251200 GMT Nov 26", Status.USABLE, _NOON),
        ("(Embargoed until 251200 GMT Nov 26)", Status.USABLE, _NOON),
        ("Eds: KILL this story, which is wrong.", Status.CANCELED, None),
        ("EDITORS: Please withhold the story slugged ferry.", Status.WITHHELD, None),
        ("Eds: The year is wrong. A kill is mandatory.", Status.CANCELED, None),
        ("Eds: The year is wrong. Do not use this story.", Status.WITHHELD, None),
        ("Eds: Do not use this story before 251200 GMT Nov 26", Status.USABLE, _NOON),
        ("Eds: With photos.", Status.USABLE, None),
    ],
)
def test_what_stands_above_or_amid_the_text_may_order_how_to_handle_the_story(
    order: str, status: Status, embargo: Embargo | None
) -> None:
    is_note = order.startswith("E") and ": " in order
    note = [f"Text.\n\n{order}\n\nMore."] if is_note else []
    texts = [f"{order}\n\n{_DATED}", f"By Ann Lee\n\n{order}\n\n{_DATED}", *note]
    found = [iptc(f"{order}\nFerry back =", _DATED), *(iptc("Ferry back =", text) for text in texts)]
    found += [] if is_note else [iptc(f"Ferry back\n({order.strip('()')}) =", _DATED)]
    found += [anpa("^Ferry back<", text.replace("\n\n", "\n\t   ")) for text in ("\n\n" + texts[0], *note)]
    found += [anpa(f"^Ferry back<\n^By ANN LEE=\n^{order}<"), anpa(f"^Ferry back<\n \n^{order}<")]
    found += [nf.read(wire().replace(b"^BC-Ferry,12<", f"^{order}<\r\n^BC-Ferry,12<".encode()), "anpa")]
    telegrams = [f"{order}\n\n{_DATED}", f"Ferry back\n\n{order}\n\n{_DATED}"]
    found += [nf.read(f"ZCZC\n{text}\n\nNNNN\n".encode(), "iptc7901") for text in telegrams]
    assert [(one.status, one.embargo) for one in found] == [(status, embargo)] * len(found)
    assert not any(order in one.text for one in found)
    assert {nf.plain(one.headline) for one in found[:-2]} == {"Ferry back"}


@pytest.mark.cases(
    "note",
    [
        "Killed were Ann Lee, 34, and Bo Diaz, 40.",
        "Kills outdated last paragraph.",
        "KILL 3rd graf of the story.",
        "Please withhold the names of the victims.",
        "Hold time for photos is 1500 GMT.",
        "No kill is mandatory.",
        "Do not use this story without the credit line.",
        "Clients who do not use this story may take the summary.",
        "Embargo on arms exports until 2027",
        "Embargo until 2 p.m. has been lifted.",
        "Embargo: none",
        "HOLD FOR RELEASE no longer applies.",
        "Not for use in North America.",
        "No publicar en Chile.",
    ],
)
def test_a_note_on_a_part_of_the_story_or_on_something_else_orders_nothing(note: str) -> None:
    found = [iptc("Ferry back =", f"It sails.\n\nEds: {note}\n\nMore."), anpa(f"^Ferry back<\n^Eds: {note}<")]
    assert [(one.status, one.embargo, one.signals) for one in found] == [(Status.USABLE, None, ())] * 2


@pytest.mark.cases(
    "text",
    [
        "For release of the hostages, negotiators met Nov. 26 in Doha.",
        "Embargo-hit Cuba opens its ports on Nov. 26, officials said.",
        "Embargo on oil ends Nov. 26, ministers said in Brussels.",
        "Frei nach Schiller: am 26. November 2026 wird gespielt.",
        "No publicar la lista fue un error, dijo el ministro.",
        "NOT FOR RELEASE IN THE UNITED STATES OR JAPAN",
        "Do not publish the report before Nov. 26, the judge said.",
    ],
)
def test_a_sentence_with_a_word_for_an_embargo_and_a_day_is_text(text: str) -> None:
    stamp = "241509 GMT Nov 26"
    found = [iptc("Ferry back =", f"{text}\n\nIt sails.", stamp), anpa("^Ferry back<", f"\t   {text}\n\t   It sails.")]
    found.append(nf.read(f"ZCZC\nFerry back\n\n{text}\n\nIt sails.\n\nNNNN\n".encode(), "iptc7901"))
    assert [(one.embargo, one.text.partition("\n\n")[0]) for one in found] == [(None, text)] * 3


def test_of_two_embargoes_the_longer_one_counts() -> None:
    head = "EMBARGOED UNTIL 281800 GMT Nov 26\nFerry back ="
    article = iptc(head, "It sails.\n\nEds: For release online at 1200 GMT Nov 26\n\nMore.", "241509 GMT Nov 26")
    assert article.embargo == Embargo(until=datetime(2026, 11, 28, 18, tzinfo=UTC))


@pytest.mark.cases("line", ["KILL KILL", "EMBARGOED UNTIL 251200 GMT Nov 26", "EDITOR'S NOTE: Ferries"])
def test_who_signs_below_an_order_is_no_headline(line: str) -> None:
    article = iptc(f"{line}\nBy Ann Lee =", _DATED)
    assert (nf.plain(article.headline), [byline.name for byline in article.bylines]) == (line, ["Ann Lee"])


def test_a_note_that_an_update_follows_is_no_update() -> None:
    assert iptc("Ferry back =", "It sails.\n\nEds: Update to follow by 1500.").signals == ()


_LONG = "Curtea a respins recursul, iar alegerile se vor ține din nou. " * 8


@pytest.mark.cases(
    ("title", "text", "status"),
    [
        ("ANULARE: Curtea respinge recursul =", _LONG, Status.USABLE),
        ("RETRAIT - Les troupes partent =", _LONG, Status.USABLE),
        ("ANULARE: Curtea respinge recursul =", "Nu folosiți.", Status.CANCELED),
        ("ANULARE: Curtea respinge recursul =", f"{_LONG}\n\nVă rugăm să anulați știrea.", Status.CANCELED),
        ("ANULARE: Curtea respinge recursul =", f"Vă rugăm să nu folosiți textul.\n\n{_LONG}", Status.CANCELED),
        ("ANULACIÓN: El tribunal decide =", f"Se ruega no usar la información.\n\n{_LONG}", Status.CANCELED),
        ("STORNO: Gericht entscheidet =", f"Bitte nicht verwenden.\n\n{_LONG}", Status.CANCELED),
        ("ANULARE ȘTIRE: Curtea respinge recursul =", _LONG, Status.CANCELED),
        ("ANULARE\nCurtea respinge recursul =", _LONG, Status.CANCELED),
        ("*** ANULARE *** Curtea respinge recursul =", _LONG, Status.CANCELED),
        ("KILL: Court turns down appeal =", _LONG, Status.CANCELED),
    ],
)
def test_a_word_for_any_withdrawal_kills_no_long_story_that_names_none(title: str, text: str, status: Status) -> None:
    assert iptc(title, text).status is status


@pytest.mark.cases("name", ["iptc7901", "anpa"])
@pytest.mark.cases(
    "article",
    [
        Article(headline="Embargo until noon", body=[Paragraph("Sperrfrist: 25.11.2026, 06.00 Uhr"), Paragraph("It sails.")]),
        Article(headline="Ferry back", slug="ferry, embargoed", body=[Paragraph("It sails.")]),
        Article(headline="Ferry back", notes=[EditorsNote(text="KILL the story slugged ferry.")], body=[Paragraph("It sails.")]),
        Article(headline="Ferry back", notes=[EditorsNote(text="Embargoed until noon")], body=[Paragraph("It sails.")]),
        Article(headline="Ferry back", notes=[EditorsNote(text="A kill is mandatory.")], body=[Paragraph("It sails.")]),
        Article(headline="Eds: KILL", body=[Paragraph("KILL KILL"), Paragraph("(Embargoed)"), Paragraph("It sails.")]),
        Article(headline="Ferry back", slug="Eds: KILL", body=[Paragraph("HOLD FOR RELEASE")]),
    ],
)  # fmt: skip
def test_words_that_only_look_like_an_embargo_or_a_kill_come_back_as_they_were(name: str, article: Article) -> None:
    back = nf.read(nf.Source(nf.write(article, name)), name)
    assert (back.embargo, back.signals, back.status) == (None, (), Status.USABLE)
    assert (back.headline, back.slug, back.notes, back.body) == (
        article.headline, article.slug, article.notes, article.body,
    )  # fmt: skip


@pytest.mark.cases("name", ["iptc7901", "anpa"])
@pytest.mark.cases("status", [Status.USABLE, Status.WITHHELD])
def test_a_signal_that_says_another_status_loses_it(name: str, status: Status) -> None:
    report = nf.Report()
    back = nf.read(nf.write(Article(headline="Ferry back", signals=["kill"], status=status), name, report=report), name)
    assert back.status is Status.CANCELED
    assert ("status", "by the word for one of its signals, it is read as canceled") in [
        (one.what, one.why) for one in report.losses
    ]


def test_a_heading_that_only_looks_like_a_hold_comes_back() -> None:
    body = (Heading("HOLD", level=2), Paragraph("It sails."))
    back = nf.read(nf.write(Article(headline="Ferry back", body=body), "anpa"), "anpa")
    assert (back.status, back.body) == (Status.USABLE, body)


SATURDAY = datetime(2026, 11, 28, 9, tzinfo=UTC)


@pytest.mark.cases(
    ("line", "said"),
    [
        (
            "Embargo until the talks end",
            "the end of an embargo cannot be read: 'the talks end'; treated as lasting until further notice",
        ),
        ("adv 29", "an advance for day 29; embargoed until the end of 2026-11-29"),
        ("EMBARGOED UNTIL 29 November 06:30 GMT", "an embargo without its year; assumed 2026-11-29"),
        ("EMBARGOED UNTIL 29/11/2026", "an embargo until 2026-11-29 without a time; read as the end of that day"),
    ],
)
def test_what_is_assumed_of_an_embargo_is_told(line: str, said: str) -> None:
    report = nf.Report()
    assert read_release(line, report, 7, base=SATURDAY) is not None
    assert (said, 7) in [(remark.message, remark.line) for remark in report.remarks]


@pytest.mark.cases("year", ["0001", "9999"])
def test_an_embargo_without_its_year_ends_in_the_first_and_in_the_last_year_there_is(year: str) -> None:
    until = iptc("EMBARGOED UNTIL 31 Dec 10:00\nFerry back =", "It sails.", f"010000 GMT Jan {year}").embargo
    assert until == Embargo(until=datetime(int(year), 12, 31, 10, tzinfo=UTC))
    assert iptc("EMBARGOED UNTIL 1 Jan 10:00\nFerry back =", "It sails.", f"010000 GMT Jan {year}").embargo
