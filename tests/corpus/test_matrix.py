"""Any format into any other, with real files: what is lost is exactly what is reported."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

import newsformat as nf
from newsformat.testing import unreported

from .shared import CORPUS, SHARED, needs_shared, rows


pytestmark = needs_shared

IN_MANIFEST = {
    "anpa": "anpa",
    "ans": "ans",
    "atom": "atom",
    "dpa-digitalwires": "dpa digitalwires JSON",
    "iptc7901": "iptc7901",
    "newsml-1": "newsml1",
    "newsml-g2": "newsmlg2",
    "ninjs": "ninjs",
    "nitf": "nitf",
    "rss": "rss",
    "wxr": "wxr",
}
REAL = [*IN_MANIFEST, "text"]
FORMATS = [name for name, fmt in nf.registry().formats.items() if fmt.read and fmt.write]
FILES = 20


@cache
def articles(name: str) -> list[tuple[str, nf.Article]]:
    """Return some articles as they are read from the format called *name*.

    What the kitchen sink and a seed become in each format, also where the corpus has no files of it, is converted on in
    `tests/plugins/test_registered.py`.
    """
    return [*islice(_real(name), FILES)]


def _real(name: str) -> Iterator[tuple[str, nf.Article]]:
    """Yield the first article of files spread over all that the corpus has of a format."""
    for path in _spread(_corpus(IN_MANIFEST[name]) if name in IN_MANIFEST else _texts(), FILES):
        with nf.read_all(path, name) as found:
            yield from ((path.name, article) for article in islice(found, 1))


def _texts() -> list[Path]:
    return sorted((SHARED / "plaintext" / "dev").glob("*.txt"))


def _corpus(format: str) -> list[Path]:
    """Return the well-formed files of a *format*, or a subformat of others, of the standard or of a provider."""
    kinds = _KINDS.get(format, {"provider", "spec"})
    own = rows(format) or [row for row in rows("other") if row["subformat"] == format]
    good = [row for row in own if row["wellformed"] != "N" and row["kind"] in kinds]
    return [CORPUS / row["path"] for row in good if not row["subformat"].startswith("fragment")]


# Where few are a provider's.
_KINDS = {name: {"provider", "real-export", "synthetic"} for name in ("ans", "atom", "rss", "wxr")}


def _spread(paths: list[Path], count: int) -> list[Path]:
    return paths[:: max(1, len(paths) // count)]


def converted(article: nf.Article, name: str) -> tuple[list[str], int]:
    """Return what of *article* the format called *name* loses unsaid, and how many losses it reports."""
    report = nf.Report()
    document = nf.write(article, name, report=report)
    return unreported(article, nf.read(document, name), report.losses), len(report.losses)


@pytest.mark.parametrize("second", FORMATS)
def test_every_loss_is_reported(second: str) -> None:
    """Print a column of the matrix, too, for who runs ``pytest -s``: of how many articles of each is all kept?

    What several formats read alike is converted once.
    """
    done: dict[nf.Article, tuple[list[str], int]] = {}
    column, unsaid = {}, {}
    for first in REAL:
        for name, article in articles(first):
            if article not in done:
                done[article] = converted(article, second)
            if missing := done[article][0]:
                unsaid[first, name] = missing
        whole = sum(not done[article][1] for _, article in articles(first))
        column[first] = f"{whole}/{len(articles(first))}"
        assert second != "json" or whole == len(articles(first))
    print(f"\n{second}: " + ", ".join(f"{first} {kept}" for first, kept in column.items()))  # noqa: T201 -- as it says
    assert unsaid == {}


@pytest.mark.cases("name", REAL)
def test_there_are_real_files(name: str) -> None:
    assert len(articles(name)) > FILES // 3
