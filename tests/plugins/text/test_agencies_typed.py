"""What agencies print around a story that is typed or mailed on without the head of its telegram."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import read, story


STORY = (
    "Das Theater in Norden bekommt einen neuen Saal mit 400 Plätzen, der im Herbst 2028 eröffnet werden soll.",
    "Der Bau kostet nach Angaben der Stadt rund zwölf Millionen Euro, von denen das Land die Hälfte übernimmt.",
)
NOTEPAD = """\
# {head}

## Redaktionelle Hinweise
- Zusammenfassung bis 1800 - ca. 50 Zl
- Es folgt ein Korrespondentenbericht

## Orte
- [Theater](Am Markt 1, 26506 Norden)

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

## dpa-Kontakte
- Redaktion: Karin Muster, +49 40 1234567, <norden@example.org>

dpa/lni mus yyni n1 ks
121405 Mai 26
"""


@pytest.mark.cases("head", ["dpa-Notizblock", "Notizblock"])
def test_the_notepad_of_dpa_is_notes_and_its_time_that_of_the_story(head: str) -> None:
    text = f"Neuer Saal für das Theater\n\nNorden (dpa/lni) - {STORY[0]}\n\n{STORY[1]}\n\n{NOTEPAD.format(head=head)}"
    article = read(text, "de")
    assert story(article) == list(STORY)
    assert [(note.role, note.text.count("\n")) for note in article.notes] == [
        ("Redaktionelle Hinweise", 1),
        ("Orte", 0),
        ("dpa-Kontakte", 0),
    ]
    assert f"{article.published:%Y-%m-%d %H:%M}" == "2026-05-12 14:05"


def test_a_heading_with_the_word_for_it_is_one() -> None:
    article = read(f"Neuer Saal für das Theater\n\n{STORY[0]}\n\nNotizblock\n\n{STORY[1]}\n", "de")
    assert not article.notes
    assert isinstance(article.body[1], nf.Heading)


def test_mail_that_was_passed_on_has_the_head_of_the_first_message_in_it() -> None:
    mail = (
        "From: Julia Stein <stein@example.org>\nDate: Tue, 12 May 2026 09:12:44 +0100\nSubject: WG: Fwd: Neuer Saal\n\n"
        "---------- Weitergeleitete Nachricht ----------\nVon: Stadt Norden <presse@example.de>\n"
        "Datum: Di., 12. Mai 2026 um 08:55 Uhr\nBetreff: Neuer Saal\n\n"
    )
    report = nf.Report()
    article = nf.read(nf.Source.text(f"{mail}{STORY[0]}\n\n{STORY[1]}\n"), "text", {"language": "de"}, report=report)
    assert nf.plain(article.headline) == "Neuer Saal"
    assert story(article) == list(STORY)
    assert not article.bylines
    assert (f"{article.published:%H:%M:%S}", article.updated) == ("09:12:44", None)
    assert nf.Remark("left out: Subject: WG: Fwd:", 3) in report.remarks
    assert nf.Remark("left out: Betreff: Neuer Saal", 8) in report.remarks


@pytest.mark.cases(
    ("language", "line", "name", "agency"),
    [("sv", "Anna Berg/TT", "Anna Berg", "TT"), ("da", "Ole Holm/Ritzau", "Ole Holm", "Ritzau")],
)
def test_who_wrote_it_and_for_whom_may_stand_under_what_is_typed(
    language: str, line: str, name: str, agency: str
) -> None:
    article = read(f"Ny sal till teatern\n\n{STORY[0]}\n\n{STORY[1]}\n\n{line}\n", language)
    assert [(byline.name, byline.affiliation) for byline in article.bylines] == [(name, agency)]
    pictured = read(f"Ny sal till teatern\n\n{STORY[0]}\n\nFoto: Salen från väst\n\n{STORY[1]}\n\n{line}\n", language)
    assert not pictured.bylines


def test_a_note_to_editors_may_stand_under_the_headline() -> None:
    lines = ("Theatre gets a new hall", "Eds: Updates with quotes. Photos planned.\nBy ANN LEE", *STORY)
    article = read("\n\n".join(lines), "en")
    assert [note.text for note in article.notes] == ["Eds: Updates with quotes. Photos planned."]
    assert not article.subhead
    assert [byline.name for byline in article.bylines] == ["ANN LEE"]


def test_the_sign_that_a_headline_of_a_telegram_ends_with_is_none_of_it() -> None:
    report = nf.Report()
    text = f"TEATRO: UNA SALA NUOVA PER NORDEN =\n\n{STORY[0]}\n\n{STORY[1]}\n"
    article = nf.read(nf.Source.text(text), "text", {"language": "it"}, report=report)
    assert nf.plain(article.headline) == "TEATRO: UNA SALA NUOVA PER NORDEN"
    assert nf.Remark("left out: =", 1) in report.remarks
    assert (
        nf.plain(read("Is one and one =\n\nIt is two, as everybody knows who went to school.", "de").headline)
        == "Is one and one"
    )
    assert nf.plain(read("a=\n\nIt is two, as everybody knows who went to school.", "de").headline) == "a="


@pytest.mark.cases(
    ("line", "moment"),
    [("121405 Mai 26", "2026-05-12T14:05:00+00:00"), ("301859Z Sep 25", "2025-09-30T18:59:00+00:00")],
)
def test_the_stamp_of_a_telegram_is_a_date(line: str, moment: str) -> None:
    article = read(f"Neuer Saal\n\n{STORY[0]}\n\n{STORY[1]}\n\n{line}\n", "de")
    assert article.published is not None
    assert article.published.isoformat() == moment
