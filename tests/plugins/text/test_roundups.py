"""Boxes of other stories that tell something of each, amid the story or below it."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import body, read_lines


HEADLINE = "Elmwood lock reopens after a winter of repairs"
STORY = (
    "The lock at Elmwood reopened on Tuesday after a winter of repairs that cost the county about two million pounds.",
    "Boats waited for hours at the lower gate, and the keeper, Ann Doyle, let the first of them in shortly after nine.",
    "Repairs to the towpath go on until June, the county engineer said, and walkers are sent over the old bridge.",
    "Ann Doyle has kept the lock for thirty years, as did her father, and she means to stay until the towpath is done.",
    "The county paid for the gates, and boats that pass the lock will pay one pound more for each of the next ten years.",
)
OTHERS = (
    ("Bakers of Northfield win a prize abroad", "Judges in Lyon praised rye bread from a family shop that has three ovens and no telephone."),
    ("School choir sings for the first time", "Forty pupils performed songs by Schubert in front of parents, teachers and one sleepy dog."),
    ("Rare orchid found beside a motorway", "Botanists counted eleven flowers near junction nine, where none had grown since 1958."),
)  # fmt: skip


def _told(*lines: str) -> list[str]:
    return body(read_lines("en", *lines))


def _related(*lines: str) -> list[str]:
    blocks = [block for block in read_lines("en", *lines).body if isinstance(block, nf.Related)]
    return [nf.plain(link.text) for block in blocks for link in block.links if isinstance(link, nf.RelatedLink)]


TITLES = [title for title, _ in OTHERS]


@pytest.mark.cases("place", [3, 5])
@pytest.mark.cases("led", ["heading", "sections", "dates"])
def test_titles_with_a_sentence_under_each(place: int, led: str) -> None:
    box = ["Other news"] if led == "heading" else []
    for title, told in OTHERS:
        box += ["Local"] * (led == "sections") + [title] + ["3 May 2026"] * (led == "dates") + [told]
    lines = (HEADLINE, *STORY[:place], *box, *STORY[place:])
    assert _told(*lines) == list(STORY)
    assert [title for title in _related(*lines) if title in TITLES] == TITLES


def test_headings_with_a_paragraph_under_each_are_of_the_story() -> None:
    sections = (
        (
            "What the repairs cost",
            "The repairs of the lock cost the county two million pounds, half of it for the gates.",
        ),
        ("When boats may pass", "Boats pass the lower gate from nine, said the keeper, and wait for hours until then."),
        (
            "What is still to do",
            "The towpath is still to do, said the engineer, and walkers take the bridge until June.",
        ),
    )
    lines = [line for section in sections for line in section]
    assert _told(HEADLINE, *STORY[:3], *lines, *STORY[3:]) == [*STORY[:3], *lines, *STORY[3:]]
