"""Tables, transcripts, and what releases and agencies print below their story."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import read


def blocks(article: nf.Article) -> list[tuple[str, str]]:
    return [
        (type(block).__name__, nf.plain(block.content))
        for block in article.body
        if isinstance(block, nf.Paragraph | nf.Heading)
    ]


STORY = """\
One in five ponds in England has lost its newts

One in five ponds in England has lost its newts since the millennium, according to a survey published today.

Volunteers of the Pond Trust visited 4,300 ponds in 38 counties in the spring of this year, the trust said.
"""


@pytest.mark.cases(
    ("language", "heading", "below"),
    [
        ("en", "About the Pond Trust", "The Pond Trust is a charity that was founded in 1978 and has 9,000 members."),
        ("fr", "À propos de Lait d'Alpage", "Fondée en 1954, la coopérative Lait d'Alpage réunit 310 exploitations."),
        ("cs", "O Správě mostů", "Správa mostů je státní organizace, která hospodaří s lávkami v majetku státu."),
        ("pl", "O Muzeum Odry:", "Muzeum Odry powstało w 1975 roku i ma dwa oddziały."),
    ],
)
def test_what_a_release_says_of_its_sender_keeps_its_heading(language: str, heading: str, below: str) -> None:
    assert ("Heading", heading) in blocks(read(f"{STORY}\n{heading}\n{below}\n", language))


@pytest.mark.cases(("name", "own"), [("Ann Lee", False), ("Pond Trust", True)])
def test_what_is_said_of_the_author_is_no_boilerplate(name: str, own: bool) -> None:  # noqa: FBT001
    text = STORY.replace("\n\n", "\n\nBy Ann Lee\n\n", 1)
    said = f"About {name}\n{name} tells its readers of ponds and rivers, and of much else.\n"
    heading = nf.explain(nf.Source.text(f"{text}\n{said}"), "text", {"language": "en"}).lines[-2]
    assert ("the heading of the paragraph about the sender" in heading.reasons) is own


@pytest.mark.cases("heading", ["About :", "About  : :", "About Acme"])
def test_a_heading_that_names_nobody_below_it_is_none_of_boilerplate(heading: str) -> None:
    source = nf.Source.text(f"{STORY}\n{heading}\n\nNobody else has a word to say of that here.\n")
    reasons = [reason for line in nf.explain(source, "text", {"language": "en"}).lines for reason in line.reasons]
    assert "the heading of the paragraph about the sender" not in reasons


@pytest.mark.cases(
    ("language", "notes"),
    [
        ("en", "Notes to editors:\n1. The trust is a charity.\n2. The report is at www.pond.example/newts."),
        ("nl", "Noot voor de redactie (niet voor publicatie):\nVoor meer informatie kunt u bellen met 030 555 0101."),
        ("de", "Hinweis für die Redaktionen:\nBilder vom Termin gibt es ab 16 Uhr."),
    ],
)
def test_notes_to_editors_are_one_note(language: str, notes: str) -> None:
    contact = "Media contact:\nSam Hollis, 020 7946 0101, sam@pond.example"
    article = read(f"{STORY}\n{notes}\n\n{contact if language == 'en' else ''}\n", language)
    assert [note.text for note in article.notes] == [notes, *([contact] if language == "en" else [])]
    assert len(article.body) == 2


def test_reporters_and_their_address_in_brackets_are_no_caption() -> None:
    reported = "(Reporting by Ann Lee in Oslo and Bo Diaz in London; Editing by Cy Dorn and Gregory Dunn)"
    contact = "((ann.lee@wire.example; +47 22 555 010))"
    report = nf.Report()
    head, _, rest = STORY.partition("\n")
    source = nf.Source.text(f"{head}\n\nBy Ann Lee\n{rest}\n($1 = 0.79 pounds)\n\n{reported}\n\n{contact}\n")
    article = nf.read(source, "text", {"language": "en"}, report=report)
    assert [(byline.name, byline.location) for byline in article.bylines] == [("Ann Lee", ""), ("Bo Diaz", "London")]
    assert blocks(article)[-1] == ("Paragraph", "($1 = 0.79 pounds)")
    assert [note.text for note in article.notes] == [contact]
    assert [remark.message for remark in report.remarks] == ["names an editor: Editing by Cy Dorn and Gregory Dunn"]


def test_rows_of_as_many_cells_are_a_table() -> None:
    rows = ["Index          Last       Change", "Dax            19,432.10  +0.4%", "TecDax          3,388.20  +0.7%"]
    below = "Traders spoke of a quiet day."
    article = read(f"{STORY}\n" + "\n".join(rows) + f"\n\n{below}\n")
    table = article.body[2]
    assert isinstance(table, nf.Table)
    assert [[nf.plain(cell) for cell in row] for row in table.rows] == [
        ["Index", "Last", "Change"],
        ["Dax", "19,432.10", "+0.4%"],
        ["TecDax", "3,388.20", "+0.7%"],
    ]
    assert blocks(article)[-1] == ("Paragraph", below)


def test_rows_of_other_cells_stand_as_they_are_printed() -> None:
    rows = "GP  W   L  Pts\nTampa Bay    20  14  5  29\nBoston       19  11"
    article = read(f"{STORY}\n{rows}\n")
    assert article.body[2] == nf.Preformatted(rows)


FACTIVA = """\
HD  Norvik opens second shipyard in Gdansk
BY  By Anna Wolska
WC  412 words
PD  18 November 2026
SN  The Baltic Courier
CY  Copyright 2026. Baltic Media Ltd.

LP
Norwegian group Norvik opened its second Polish shipyard on Tuesday, creating 600 jobs in the port of Gdansk.

TD
The yard will build ferries with electric drives for lines in the Baltic Sea, chief executive Lars Moe said.

RE  poland : Poland | balst : Baltic States
eeurz : Central/Eastern Europe
AN  Document BALCOU0020261118emb80001x
"""


@pytest.mark.cases("gap", ["  ", "\t"])
def test_codes_of_factiva_are_fields(gap: str) -> None:
    report = nf.Report()
    article = nf.read(nf.Source.text(FACTIVA.replace("  ", gap)), "text", {"language": "en"}, report=report)
    assert nf.plain(article.headline) == "Norvik opens second shipyard in Gdansk"
    assert [byline.name for byline in article.bylines] == ["Anna Wolska"]
    assert [rights.notice for rights in article.rights] == ["Copyright 2026. Baltic Media Ltd."]
    assert str(article.published)[:10] == "2026-11-18"
    assert [text.split()[0] for _, text in blocks(article)] == ["Norwegian", "The"]
    said = " ".join(remark.message for remark in report.remarks)
    assert all(word in said for word in ("412 words", "left out: HD"))
    assert article.uri == "factiva:BALCOU0020261118emb80001x"
    assert [(entity.code, entity.name) for entity in article.entities] == [
        ("poland", "Poland"), ("balst", "Baltic States"), ("eeurz", "Central/Eastern Europe"),
    ]  # fmt: skip
    assert [source.name for source in article.sources] == ["The Baltic Courier"]


def test_two_letters_are_no_codes_where_none_is_a_headline() -> None:
    article = read(f"{STORY}\nTD  stands for touchdown in this game, as everybody in Denver knows.\n")
    assert blocks(article)[-1][1].startswith("TD stands for touchdown")


def test_cells_in_running_text_are_none() -> None:
    spaced = STORY.replace("One in five  ponds", "One in five").replace(". ", ".  ").replace(", ", ",  ")
    assert [kind for kind, _ in blocks(read(spaced))] == ["Paragraph", "Paragraph"]


def test_transcripts_keep_who_speaks_and_what_is_heard() -> None:
    lines = [
        "DANA WHITFIELD, HOST:",
        "The herring are back along the northern coast, and so are the boats. Reporter Joe Marsh went to see.",
        "(SOUNDBITE OF GULLS)",
        "JOE MARSH, BYLINE: It is five in the morning in Wick harbor, and nobody is asleep there.",
        "ANGUS REID: I have not seen the like of it since I was a boy, and that was a long time ago.",
    ]
    article = read("\n\n".join(["Fishermen Count On Herring Again", "November 18, 2026 4:32 PM ET", *lines]))
    assert blocks(article) == [("Paragraph", line) for line in lines]
    assert article.bylines == ()


CARD = "Race 1|SPRINT|06:58PM\nGrade 7|311M\n1|FAST BARGE|2|$2.80F\n2|SLOW BARGE|1|$3.10\n3|THIRD|4|$35.60"


def test_a_text_of_rows_between_bars_keeps_them_under_the_line_above() -> None:
    report = nf.Report()
    article = nf.read(nf.Source.text(f"Lockton, 27 Apr 2026\n\n{CARD}\n\nTIME: 18.04 (2)\n"), "text", report=report)
    assert nf.plain(article.headline) == "Lockton, 27 Apr 2026"
    assert article.body == (nf.Preformatted(CARD), nf.Paragraph("TIME: 18.04 (2)"))
    assert not [remark for remark in report.remarks if remark.message.startswith("left out")]


def test_rows_of_as_many_cells_between_bars_are_a_table() -> None:
    rows = ["Barge | Wins | Losses", "Fast | 8 | 2", "Slow | 1 | 9", "Third | 0 | 10"]
    article = nf.read(nf.Source.text("\n".join(rows)), "text")
    assert article.headline == ()
    assert article.body == (nf.Table([row.split(" | ") for row in rows]),)


def test_a_row_of_buttons_between_bars_is_no_table() -> None:
    story = (
        "The harbour office said on Monday that the new quay opens to ships after two years of work in the old town."
    )
    article = nf.read(nf.Source.text(f"Home | News | Sport\nNew quay opens in Lamu\n{story}\n{story}"), "text")
    assert nf.plain(article.headline) == "New quay opens in Lamu"
    assert not any(isinstance(block, nf.Table | nf.Preformatted) for block in article.body)
