"""Whatever the agencies send, in whichever format: as NITF it is valid, and what is lost is said."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat.testing import unreported

from ..shared import CORPUS, needs_shared, rows
from .corpus import problems


pytestmark = needs_shared

FORMATS = ("newsmlg2", "newsml1", "ninjs", "iptc7901", "anpa")


@pytest.mark.parametrize("format", FORMATS)
def test_every_article_becomes_a_valid_document_and_no_loss_is_silent(format: str) -> None:
    converted = 0
    for row in rows(format):
        for article in _articles(row["path"]):
            report = nf.Report()
            document = nf.write(article, "nitf", report=report)
            assert problems(document) == [], row["path"]
            assert unreported(article, nf.read(document, "nitf"), report.losses) == [], row["path"]
            converted += 1
    assert converted


def _articles(path: str) -> list[nf.Article]:
    """Return the articles of a file; none of one that its own format refuses, such as a package or a broken one."""
    try:
        return list(nf.read_all(CORPUS / path))
    except nf.NewsformatError:
        return []
