"""What a format has no place for is kept beside what it says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsformat import Byline, Concept, Media, Rendition
from newsformat.markup.unexpressed import unexpressed, with_unexpressed


TEXTS = st.sampled_from(["", "storm", "洪水"])
CONCEPTS = st.builds(Concept, name=TEXTS, code=TEXTS, kind=TEXTS, role=TEXTS)


@given(CONCEPTS, CONCEPTS)
def test_what_is_told_and_what_is_not_are_the_whole(concept: Concept, told: Concept) -> None:
    assert with_unexpressed(told, unexpressed(concept, told)) == concept


def test_nothing_is_unsaid_of_what_is_told() -> None:
    assert unexpressed(Byline(name="Ann Lee"), Byline(name="Ann Lee")) == {}


def test_only_texts_are_looked_at() -> None:
    files = Media("a.jpg", renditions=[Rendition(href="b.jpg")])
    assert unexpressed(files, Media("a.jpg", alt="b")) == {"alt": ""}


def test_what_is_no_attribute_or_no_text_does_not_count() -> None:
    told = Concept(name="storm")
    assert with_unexpressed(told, {"name": 7, "tide": "high", "foreign": "x"}) == told
    assert with_unexpressed(told, ["name"]) == told
