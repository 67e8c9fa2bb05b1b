"""Blocks, notes and signatures of a text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

import newsformat as nf
from newsformat import Byline, Concept, Dateline, EditorsNote, Heading, Paragraph
from newsformat.plugin import Report
from newsformat_wire._moments import read_stamp

from .messages import iptc


def test_remarks_in_brackets_are_notes_and_genres() -> None:
    article = iptc("(Correction: The year is\n1997.)\n(Feature)\nFerry back\nVon Ann Lee, dpa\n(Photo harbour) =")
    assert article.signals == ("correction",)
    assert article.notes == (
        EditorsNote(text="The year is 1997.", role="correction"),
        EditorsNote(text="Photo harbour", role="picture"),
    )
    assert article.genres == (Concept(name="Feature"),)
    assert article.bylines == (Byline(name="Ann Lee", affiliation="dpa", text="Von Ann Lee, dpa"),)


@pytest.mark.cases(
    ("text", "blocks"),
    [
        ("One line\nand the next.", [Paragraph("One line and the next.")]),
        ("   One.\nGoes on.\n   Two.", [Paragraph("One. Goes on."), Paragraph("Two.")]),
        ("   One.\n   “Two?”", [Paragraph("One."), Paragraph("“Two?”")]),
        ("   One\n   and two.", [nf.Preformatted("  One\n  and two.")]),
        ("A co-\nworker.", [Paragraph("A co-worker.")]),
        ("Haupt-\nund Neben.", [Paragraph("Haupt- und Neben.")]),
        ("A deck\u00ad\nhand.", [Paragraph("A deckhand.")]),
        (
            "It sails.\n\n- What it costs -\n\nIt is dear.",
            [Paragraph("It sails."), Heading("What it costs"), Paragraph("It is dear.")],
        ),
        (
            "   It sails from Monday, the mayor said\nin the port.\n   -- It is dear! --\n   So they say.",
            [
                Paragraph("It sails from Monday, the mayor said in the port."),
                Heading("It is dear!"),
                Paragraph("So they say."),
            ],
        ),
        (
            "- What it costs\n- What it brings -",
            [nf.List([[Paragraph("What it costs")], [Paragraph("What it brings -")]])],
        ),
        ("It sails.\n\n- ENDS -", [Paragraph("It sails."), Paragraph("ENDS")]),
        ("It sails - so they say - again.", [Paragraph("It sails - so they say - again.")]),
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
        ("Last.\n(more)", [Paragraph("Last.")]),
        ("Here it may\nend", [Paragraph("Here it may end")]),
        ("Last.\n\nAcme/Fim", [Paragraph("Last.")]),
        ("Last. Enditem", [Paragraph("Last.")]),
        ("    One.\n    “Two,” he said. Enditem", [Paragraph("One."), Paragraph("“Two,” he said.")]),
        ("     One.\n     Two. ACME", [Paragraph("One."), Paragraph("Two.")]),
        ("Last.\n\nACME", [Paragraph("Last.")]),
        ("Last.\n\n(©ACME)", [Paragraph("Last.")]),
        ("Last. (ACME)", [Paragraph("Last.")]),
        ("Last.\n\n-0-\n(c) ACME", [Paragraph("Last.")]),
        ("“Last”.-0-", [Paragraph("“Last”.")]),
        ("Here is Acme", [Paragraph("Here is Acme")]),
        ("It is of ACME", [Paragraph("It is of ACME")]),
        ("''Last''. (SEGUE)", [Paragraph("''Last''.")]),
        ("Last.\n(Schluss)", [Paragraph("Last.")]),
    ],
)
def test_blocks_are_told_apart(text: str, blocks: list[nf.Block]) -> None:
    assert list(iptc("Ferry back =", text).body) == blocks


def test_a_paragraph_above_the_dateline_is_the_summary() -> None:
    article = iptc("Ferry back =", "Islands rejoice.\n\nLAMU, Nov 24 (acme) -- It sails.")
    assert nf.plain(article.summary) == "Islands rejoice."
    assert article.dateline == Dateline(place="LAMU", date="Nov 24", source="acme", text="LAMU, Nov 24 (acme) --")
    assert list(article.body) == [Paragraph("It sails.")]


def test_a_list_a_remark_and_a_byline_may_stand_above_the_dateline() -> None:
    lines = ["* Two years", "* Fares as before", "(Adds fares)", "By Ann Lee", "LAMU, Nov 24 (Acme) - The ferry to the"]
    text = "\n".join(f"    {line}" for line in lines) + "\nislands is back.\n    ($1 = 103 shillings)"
    article = iptc("Ferry back =", text)
    assert nf.plain(article.summary) == "Two years\nFares as before"
    assert article.notes == (EditorsNote(text="Adds fares"),)
    assert article.bylines == (Byline(name="Ann Lee", text="By Ann Lee"),)
    assert article.dateline == Dateline(place="LAMU", date="Nov 24", source="Acme", text="LAMU, Nov 24 (Acme) -")
    assert article.text == "The ferry to the islands is back.\n\n($1 = 103 shillings)"


def test_indented_lines_with_signs_are_a_list() -> None:
    text = "    The ferry sails again, as the harbour has said:\n    - daily\n    - at eight"
    assert iptc("Ferry back =", text).body[1:] == (nf.List([[Paragraph("daily")], [Paragraph("at eight")]]),)


@pytest.mark.cases(
    ("text", "notes", "body"),
    [
        (
            "EDS: Corrects the date.\n   LAMU (Acme) - It sails.\n   It waits.",
            ["Corrects the date."],
            ["It sails.", "It waits."],
        ),
        ("   EDS: Corrects the date.\n   LAMU (Acme) - It sails.", ["Corrects the date."], ["It sails."]),
        ("   It sails.\n   Eds: With photos.\n   It waits.", ["With photos."], ["It sails.", "It waits."]),
        ("EDS: Corrects the date\n   in the text.", ["Corrects the date in the text."], []),
        ("EDS: Corrects the\ndate.", ["Corrects the date."], []),
    ],
)
def test_a_note_to_editors_is_one_paragraph_and_an_indent_begins_the_next(
    text: str, notes: list[str], body: list[str]
) -> None:
    article = iptc("Ferry back =", text)
    assert [note.text.partition(": ")[2] for note in article.notes] == notes
    assert [nf.plain(block.content) for block in article.body if isinstance(block, Paragraph)] == body
    assert article.summary == ()


def test_a_notepad_is_notes() -> None:
    text = "It sails.\n\n# Notebook\n\n## Note to editors\n- adds fares, and\n  times\n\n* * * *\nNot for you\n\nacme al/bw"
    assert iptc("Ferry back =", text).notes == (
        EditorsNote(text="- adds fares, and times", role="Note to editors"),
        EditorsNote(text="Not for you"),
        EditorsNote(text="acme al/bw", role="sign-off"),
    )


@pytest.mark.cases("line", ["al/bw", "al/bw/cd"])
def test_initials_under_a_text_are_a_note(line: str) -> None:
    article = iptc("Ferry back =", f"It sails.\n\n{line}")
    assert (article.text, article.notes) == ("It sails.", (EditorsNote(text=line, role="sign-off"),))


def test_initials_right_under_a_text_are_a_note() -> None:
    article = iptc("Ferry back =", "It sails.\n\n   It sails on\nand on.\nal/bo")
    assert (article.text, article.notes) == (
        "It sails.\n\nIt sails on and on.",
        (EditorsNote(text="al/bo", role="sign-off"),),
    )


def test_what_ends_as_the_title_does_belongs_to_it() -> None:
    article = iptc("Ferry back  = ", "Utl.: After two years - “we\nwaited” =\n\n   Lamu (acme) - It sails.")
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == ("Ferry back", "After two years - “we waited”")
    assert (article.dateline.place if article.dateline else "", article.text) == ("Lamu", "It sails.")


def test_a_remark_that_ends_as_the_title_does_is_a_note() -> None:
    article = iptc("Ferry back =", "(AGGIORNA IL SERVIZIO DELLE 14.20) =\n   (ACME) - LAMU, 24 NOV - It sails.")
    assert article.notes == (EditorsNote(text="AGGIORNA IL SERVIZIO DELLE 14.20"),)
    assert (article.signals, article.text) == (("update",), "It sails.")


def test_a_remark_under_the_headline_that_says_what_is_new_is_of_no_picture() -> None:
    assert iptc("Ferry back\n(New: fares in paragraph 3) =").notes == (EditorsNote(text="New: fares in paragraph 3"),)
    assert iptc("Ferry back\n(Update: fares) =").notes == (EditorsNote(text="fares", role="update"),)
    assert iptc("Ferry back\n(Photo: harbour) =").notes == (EditorsNote(text="Photo: harbour", role="picture"),)


@pytest.mark.cases(
    ("last", "note"),
    [
        ("\nal/bo\n\nACME", "al/bo"),
        (" ACME\n     al/bo", "al/bo"),
        (" (Schluss) al/bo", "al/bo"),
        (" (ACME)\n\nal/ bo/", "al/ bo/"),
        ("\n(Schluss) al/bo\n\nAPA0123    2026-11-24/15:09", "al/bo"),
        ("\n\nAL (BO) // CY\n\nLusa/Fim", "AL (BO) // CY"),
        ("\n\n(ACME / al)\nMore follows", "(ACME / al)"),
    ],
)
def test_initials_and_what_ends_a_text_stand_together(last: str, note: str) -> None:
    article = iptc("Ferry back =", f"It sails on.{last}")
    assert (article.text, article.notes) == ("It sails on.", (EditorsNote(text=note, role="sign-off"),))


@pytest.mark.cases(
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


@pytest.mark.cases(
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
