"""Headings told by what stands right under each: whose the picture is, or a label that recurs."""

from __future__ import annotations

import pytest

import newsformat as nf


HEADLINE = "Four keepers of locks to know on the lower river"
INTRO = (
    "The locks on the lower river have been kept by the same four families for longer than anyone can say for sure.",
    "We asked all of them how they came to it, what they like about it, and who will turn the wheels after them.",
)
NAMES = ("Ann Lee", "Bo Diaz", "Cleo Marsh", "Dan Okoro")
TOLD = (
    "{0} began at fourteen, when the old lock was still turned by hand, and has not missed a single barge since then."
)


def _headings(*lines: str) -> list[str]:
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "en"})
    return [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)]


def test_short_lines_with_the_picture_credit_and_a_section_under_each() -> None:
    sections = [line for name in NAMES for line in (name, "Photo: Harbour Times", TOLD.format(name))]
    assert _headings(HEADLINE, *INTRO, *sections, INTRO[1]) == list(NAMES)


@pytest.mark.cases("label", ["Age", "Account", "Lock"])
def test_short_lines_above_a_label_that_recurs(label: str) -> None:
    sections = [line for k, name in enumerate(NAMES) for line in (name, f"{label}: {k + 41}", TOLD.format(name))]
    assert _headings(HEADLINE, *INTRO, *sections, INTRO[1]) == list(NAMES)


def test_captions_of_a_gallery_are_none() -> None:
    pictures = [
        line for k in range(4) for line in (f"Barges wait for the keeper on day {k + 1}.", "Photo: Harbour Times")
    ]
    assert not _headings(HEADLINE, *INTRO, *pictures, INTRO[1])
