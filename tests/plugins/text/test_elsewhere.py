"""Links that say of themselves that they open in a new window are no story, unless they stand in a sentence."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES, labels, paragraphs, read


STORY = STORIES["en"]


@pytest.mark.cases(
    ("title", "said"),
    [
        ("Clerk of the harbour office wanted in Lockton", "(opens in new tab)"),
        ("Clerk of the harbour office wanted in Lockton", "(Opens in a new window)"),
        ("Schreiber im Hafenamt gesucht", "(öffnet im neuen Fenster)"),
        ("Schreiber im Hafenamt gesucht", "(öffnet in einem neuen Tab)"),
        ("Le port cherche un greffier de nuit", "(nouvelle fenêtre)"),
        ("Le port cherche un greffier de nuit", "(s’ouvre dans un nouvel onglet)"),
        ("El puerto busca un escribano de noche", "(se abre en una ventana nueva)"),
        ("O porto procura um escrivão da noite", "(abre em uma nova aba)"),
        ("Il porto cerca uno scrivano di notte", "[si apre in una nuova finestra]"),
        ("De haven zoekt een klerk voor de nacht", "(opent in nieuw venster)"),
        ("Hamnen söker en skrivare för natten", "(öppnas i nytt fönster)"),
        ("Havna søker en skriver for natten", "(åpnes i ny fane)"),
        ("Satama hakee kirjuria yövuoroon", "(avautuu uuteen ikkunaan)"),
        ("Port szuka pisarza na nocną zmianę", "(otwiera się w nowym oknie)"),
        ("Порт ищет писаря на ночную смену", "(открывается в новом окне)"),
    ],
)
def test_a_title_that_opens_elsewhere_is_of_another_page(title: str, said: str) -> None:
    line = f"{title} {said}"
    article = read("\n".join([*STORY[:3], line, *STORY[3:]]))
    assert paragraphs(article) == STORY[1:]
    links = [nf.plain(link.text) for block in article.body if isinstance(block, nf.Related) for link in block.links]
    assert links == [line]


def test_a_short_link_that_opens_elsewhere_is_left_out() -> None:
    assert labels([*STORY[:3], "Lock lore (opens in new tab)", *STORY[3:]])["Lock lore (opens in new tab)"] == "skipped"


def test_a_sentence_may_have_such_a_link_in_it() -> None:
    said = (
        "He wrote as much on the page of the harbour office (opens in new tab), and nobody in the town has denied it."
    )
    assert said in paragraphs(read("\n".join([*STORY[:3], said, *STORY[3:]])))
