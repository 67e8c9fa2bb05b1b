"""Pictures amid a story, told by an agency alone or behind a sign, a word for pictures, or who stands where on them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsformat as nf


STORIES: dict[str, list[str]] = json.loads(Path(__file__).with_name("stories.json").read_text("utf-8"))
MORE = "The town had waited for the lock since the old one broke in the spring floods, nine years ago in March of that year."

PICTURES = [
    ("en", "Getty Images"), ("en", "(EPA)"), ("en", "iStock"), ("en", "A barge waits at the quay. | AFP"), ("en", "A barge waits at the quay — AFP"),
    ("en", "A barge waits at the quay.AP"), ("en", "From left, Ann Lee, Bo Diaz and Cy Young at the quay"), ("en", "Bo Diaz (right) and Ann Lee at the quay"),
    ("de", "Symbolbild"), ("de", "Ein Schiff am Kai (Symbolfoto)."), ("de", "Anna Lee (l.) und Bo Diaz am Kai"), ("de", "KEYSTONE/Anna Lee"),
    ("fr", "Image d'illustration"), ("es", "Imagen de archivo"), ("es", "La barca en el muelle. ANA RUIZ"), ("es", "La barca en el muelle. EUROPA PRESS"),
    ("it", "(Ansa)"), ("it", "La chiatta al molo (Ansa)"), ("pt", "Foto de arquivo"), ("nl", "ANP"), ("nl", "De boot aan de kade (archieffoto)"),
    ("sv", "Arkivbild"), ("no", "Illustrasjonsfoto"), ("da", "Anne Berg/Ritzau Scanpix"), ("pl", "East News"), ("fi", "Lehtikuva"),
]  # fmt: skip
STORY = [
    ("en", "What Bo Diaz left behind"), ("en", "The BBC and the AP"), ("en", "From the left to the right of the river"),
    ("de", "Was die dpa meldet"), ("es", "LA BARCA. EL MUELLE DE TODOS"),
]  # fmt: skip


def label(language: str, line: str) -> str:
    story = "\n".join(STORIES.get(language, STORIES["en"]))
    found = nf.explain(nf.Source.text(f"{story}\n{MORE}\n{line}\n{MORE}\n"), "text", {"language": language}).lines
    return next(str(own.label) for own in found if own.text == line)


@pytest.mark.parametrize(("language", "line"), PICTURES)
def test_it_tells_of_a_picture(language: str, line: str) -> None:
    assert label(language, line) in {"caption", "tool"}


@pytest.mark.parametrize(("language", "line"), STORY)
def test_it_does_not(language: str, line: str) -> None:
    assert label(language, line) == "subheading"


def test_a_source_in_square_brackets_is_no_picture() -> None:
    assert label("en", "The lock that nobody wanted to pay for [Bloomberg]") != "caption"


def test_an_agency_below_the_story_signs_it() -> None:
    article = nf.read(nf.Source.text("\n".join([*STORIES["en"], MORE, "AFP"])), "text", {"language": "en"})
    assert (article.credit, [source.name for source in article.sources]) == ("AFP", ["AFP"])
