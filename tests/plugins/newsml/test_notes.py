"""What a film shows, and what is said in it, is for editors: a description that is a note."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import EditorsNote

from .items import again, item, read


SHOTS = '<description role="descrole:shotlist">1. Quay<br/>2. Crowd</description>'
SCRIPT = '<description role="x:script" xml:lang="de">Die Fähre</description>'
NOTES = (
    EditorsNote(text="Silent"),
    EditorsNote(text="1. Quay\n2. Crowd", role="descrole:shotlist"),
    EditorsNote(text="Die Fähre", role="x:script"),
)


def test_a_list_of_shots_is_a_note() -> None:
    article = read(
        item(
            meta="<edNote>Silent</edNote>",
            content=f"<description>A</description>{SHOTS}<description role='x:script'/>{SCRIPT}",
        )
    )
    assert article.notes == NOTES
    document = nf.write(article, "newsml-g2").decode()
    assert document.count(SHOTS) == document.count(SCRIPT) == document.count("<edNote>Silent</edNote>") == 1
    assert again(article) == article


@pytest.mark.cases(
    "notes",
    [(), NOTES[::-1], NOTES[1:2], (evolve(NOTES[1], text="1. Sea"),), (evolve(NOTES[1], role="shotlist"),)],
)
def test_one_that_was_changed_is_what_it_is_now(notes: tuple[EditorsNote, ...]) -> None:
    article = evolve(read(item(content=f"{SHOTS}{SCRIPT}")), notes=notes)
    assert again(article) == article


PARTS = (
    '<partMeta partid="a" seq="1"><timeDelim start="0" end="9"/><description>1. Quay</description></partMeta>\n'
    '<partMeta partid="b" seq="2"><timeDelim start="9" end="18"/><description>2. <br/>Crowd</description></partMeta>\n'
    '<partMeta seq="3"><description>No time</description></partMeta>'
)
SHOT = EditorsNote(text="1. Quay\n2. Crowd", role="shotlist")


def test_the_parts_of_a_film_say_what_it_shows() -> None:
    article = read(item(meta="<edNote>Silent</edNote>", top=PARTS))
    assert article.notes == (EditorsNote(text="Silent"), SHOT)
    document = nf.write(article, "newsml-g2").decode()
    assert PARTS in document
    assert document.count("Quay") == 1
    for notes in ((), (SHOT,), (SHOT, NOTES[0]), (evolve(SHOT, text="1. Sea"),), (NOTES[1], SHOT)):
        changed = evolve(article, notes=notes)
        assert again(changed) == changed
    assert read(item(content=SHOTS, top=PARTS)).notes == NOTES[1:2]


def test_parts_of_a_film_that_refer_to_its_files() -> None:
    article = read(item(top=PARTS.replace("partid=", 'contentrefs="x" partid=')))
    assert article.notes == (SHOT,)
    assert again(article) == article
