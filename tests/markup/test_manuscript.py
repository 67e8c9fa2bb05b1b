"""What is done with the blocks of a manuscript."""

import pytest

from newsformat import Heading, Paragraph
from newsformat.markup.manuscript import below_headline


@pytest.mark.parametrize(
    ("levels", "lowered"), [([], []), ([2, 3], [2, 3]), ([1, 2], [2, 3]), ([2, 1, 6, 5], [3, 2, 6, 6])]
)
def test_no_heading_is_as_high_as_the_headline(levels: list[int], lowered: list[int]) -> None:
    blocks = [Paragraph("p"), *[Heading("h", level) for level in levels]]
    assert below_headline(blocks) == (Paragraph("p"), *[Heading("h", level) for level in lowered])
