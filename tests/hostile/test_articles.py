"""Articles with very many parts, or very long ones, are written in time that grows with their size."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import newsformat as nf
from newsformat._loss_reasons import reasons_of
from newsformat.testing._time_limits import at_most


SECONDS = 4
LINK = nf.Link("https://a.example/")


def _ragged() -> nf.Article:
    """Return an article with a table of one long row, and many short ones."""
    return nf.Article(headline="A", body=[nf.Table([[f"{n}" for n in range(2_500)], *[["b"]] * 2_500])])


def _links() -> nf.Article:
    """Return an article with a paragraph of many links."""
    runs = [run for _ in range(8_000) for run in (nf.Text("a", [LINK]), nf.Text(" b "))]
    return nf.Article(headline="A", body=[nf.Paragraph(runs)])


def _spaces() -> nf.Article:
    """Return an article with foreign parts of many formats."""
    return nf.Article(headline="A", foreign=[nf.Foreign(f"s{n}", "a", "b") for n in range(6_000)])


def _dots() -> nf.Article:
    """Return an article with a foreign part of a format whose name has very many dots."""
    return nf.Article(headline="A", foreign=[nf.Foreign("a." * 50_000, "a", "b")])


@pytest.mark.parametrize(
    ("make", "name"),
    [(_ragged, "text"), (_ragged, "iptc7901"), (_links, "nitf"), (_spaces, "markdown"), (_dots, "markdown")],
)
def test_it_is_written_in_linear_time(make: Callable[[], nf.Article], name: str) -> None:
    article, report = make(), nf.Report()
    nf.write(nf.Article(headline="A", body=[nf.Paragraph("b")]), name)  # loads what is loaded late
    with at_most(SECONDS, "writing"):
        nf.write(article, name, report=report)
        reasons, _ = reasons_of(report.losses, 9)
        assert all(str(reason) for reason in reasons)
