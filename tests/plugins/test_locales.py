"""Programs that take a locale for a language write `en_US`: whatever reads it says `en-US`, as BCP 47 does."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf


STORY = nf.Article(
    headline="Ferry back",
    other_headlines=[nf.Headline(content="Le bac", language="fr-CA")],
    language="en-US",
    body=[
        nf.Paragraph(["It ", nf.Text("sails", [nf.Lang("en-GB")])]),
        nf.Paragraph("Il part.", language="fr-CA"),
    ],
)


@pytest.mark.parametrize("format", [name for name, fmt in nf.registry().formats.items() if fmt.read and fmt.write])
def test_tags_have_hyphens(format: str) -> None:
    document = nf.write(STORY, format)
    spelled = document.replace(b"en-US", b"en_US").replace(b"en-GB", b"en_GB").replace(b"fr-CA", b"fr_CA")
    if document[:2] not in {b"PK", b"PA"}:  # in a ZIP or Parquet, it would no longer be what its check sums say
        found, expected = nf.read(spelled, format), nf.read(document, format)
        assert evolve(found, foreign=()) == evolve(expected, foreign=())
