"""Pictures amid a story, told by an agency alone or behind a sign, a word for pictures, or who stands where on them."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES


MORE = "The town had waited for the lock since the old one broke in the spring floods, nine years ago in March of that year."

PICTURES = [
    ("en", "Getty Images"), ("en", "(EPA)"), ("en", "iStock"), ("en", "A barge waits at the quay. | AFP"), ("en", "A barge waits at the quay — AFP"),
    ("en", "A barge waits at the quay.AP"), ("en", "From left, Ann Lee, Bo Diaz and Cy Young at the quay"), ("en", "Bo Diaz (right) and Ann Lee at the quay"),
    ("de", "Symbolbild"), ("de", "Ein Schiff am Kai (Symbolfoto)."), ("de", "Anna Lee (l.) und Bo Diaz am Kai"), ("de", "KEYSTONE/Anna Lee"),
    ("fr", "Image d'illustration"), ("es", "Imagen de archivo"), ("es", "La barca en el muelle. ANA RUIZ"), ("es", "La barca en el muelle. EUROPA PRESS"),
    ("it", "(Ansa)"), ("it", "La chiatta al molo (Ansa)"), ("pt", "Foto de arquivo"), ("nl", "ANP"), ("nl", "De boot aan de kade (archieffoto)"),
    ("de", "Die alte Schleuse von Lockau nach dem Hochwasser, 24. April 2023"), ("de", "Folgen der Flut auf der alten Schleuse von Lockau, 24. April 2023"),
    ("en", "Barges wait at the quay below the old lock of Lockton, Tuesday, 14 April 2024"),
    ("ar", "قوارب تنتظر عند الرصيف أسفل القفل القديم في المدينة بعد الفيضان، 24 نيسان 2023"),
    ("sv", "Arkivbild"), ("no", "Illustrasjonsfoto"), ("da", "Anne Berg/Ritzau Scanpix"), ("pl", "East News"), ("fi", "Lehtikuva"),
]  # fmt: skip
STORY = [
    ("en", "What Bo Diaz left behind"), ("en", "The BBC and the AP"), ("en", "From the left to the right of the river"),
    ("en", "What the town has learned since the flood of 24 April 2023"), ("en", "Lockton, 24 April 2023"),
    ("de", "Was die dpa meldet"), ("es", "LA BARCA. EL MUELLE DE TODOS"),
]  # fmt: skip


def label(language: str, line: str) -> str:
    story = "\n".join(STORIES.get(language, STORIES["en"]))
    found = nf.explain(nf.Source.text(f"{story}\n{MORE}\n{line}\n{MORE}\n"), "text", {"language": language}).lines
    return next(str(own.label) for own in found if own.text == line)


@pytest.mark.cases(("language", "line"), PICTURES)
def test_a_line_on_a_picture_is_a_caption_or_button(language: str, line: str) -> None:
    assert label(language, line) in {"caption", "tool"}


@pytest.mark.cases(("language", "line"), STORY)
def test_a_subheading_is_no_caption(language: str, line: str) -> None:
    assert label(language, line) == "subheading"


def test_a_source_in_square_brackets_is_no_picture() -> None:
    assert label("en", "The lock that nobody wanted to pay for [Bloomberg]") != "caption"


def test_an_agency_below_the_story_signs_it() -> None:
    article = nf.read(nf.Source.text("\n".join([*STORIES["en"], MORE, "AFP"])), "text", {"language": "en"})
    assert (article.credit, [source.name for source in article.sources]) == ("AFP", ["AFP"])


BOX = [
    ["A whale in the bay draws crowds to Seaham", "News", "2 hours ago", "Council sells the old fire station", "News", "1 day ago"],
    ["Politics", "Council sells the old fire station", "Ann Lee", "22 hours ago"],
    ["Council sells the old fire station", "It had stood empty since the brigade moved out of town.", "Politics", "22 hours ago"],
]  # fmt: skip


def _labels(*lines: str) -> list[str]:
    story = STORIES["en"]
    found = nf.explain(nf.Source.text("\n".join([*story, MORE, *lines])), "text", {"language": "en"}).lines
    return [str(own.label) for own in found if own.number > len(story) + 1]


@pytest.mark.cases("box", BOX, ids=["section and date", "name and date", "teaser"])
def test_titles_that_tell_how_long_ago_they_were_written_are_of_other_stories(box: list[str]) -> None:
    found = _labels(*box, MORE, MORE.replace("lock", "weir"))
    assert found == [*["skipped" if line.endswith("ago") else "related" for line in box], "body", "body"]


def test_posts_of_a_live_blog_have_titles_and_dates_too() -> None:
    posts = [
        line
        for k in (1, 2, 3, 4)
        for line in (f"Barge {k} waits in the rain", "Ann Lee", f"{k} hours ago", MORE.replace("nine", f"{k}"))
    ]
    assert "related" not in _labels(*posts)


def test_where_an_event_is_and_when_tells_of_no_other_story() -> None:
    found = _labels(
        "The choir of Seaham sings Bach", "Lockton Hall", "12 May, 19:30", MORE, MORE.replace("lock", "weir")
    )
    assert "related" not in found
