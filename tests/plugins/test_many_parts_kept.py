"""What many parts are kept as is put back in time that grows as their number does."""

from __future__ import annotations

from time import process_time

import pytest

import newsformat as nf


@pytest.mark.parametrize("format", ["bibtex", "storyblok", "vertical"])
def test_many_foreign_parts(format: str) -> None:
    def taken(number: int) -> float:
        foreign = [nf.Foreign(format, f"n{item}", f'"{item}"') for item in range(number)]
        article = nf.Article(headline="Lock opens", body=[nf.Paragraph("The lock is open.")], foreign=foreign)
        begun = process_time()
        nf.write(article, format)
        return process_time() - begun

    taken(1)  # loads what is loaded late
    assert taken(3000) < 12 * taken(750) + 0.5
