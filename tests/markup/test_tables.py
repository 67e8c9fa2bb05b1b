"""Rows of a table that is read: cells that reach over others, headings, and what is out of proportion."""

from __future__ import annotations

import pytest

from newsformat import Table
from newsformat.markup.tables import Grid, span
from newsformat.plugin import inlines


def rows(grid: Grid) -> list[list[str]]:
    return [["".join(run.text for run in cell) for cell in row] for row in grid.rows]  # type: ignore[union-attr]


def test_a_cell_that_reaches_over_others_leaves_them_empty() -> None:
    grid = Grid()
    grid.begin()
    assert not grid.place(inlines("a"))
    assert grid.place(inlines("b"), 2, 2)
    assert not grid.place(inlines("c"))
    grid.end("", headings=False)
    grid.begin()
    grid.place(inlines("d"))
    grid.place(inlines("e"))
    grid.end("", headings=False)
    assert rows(grid) == [["a", "b", "", "c"], ["d", "", "", "e"]]


@pytest.mark.cases(
    ("sections", "header"),
    [
        ([("thead", False), ("tbody", False)], 1),
        ([("", True), ("", True), ("", False)], 2),
        ([("", False), ("", True)], 0),
        ([("tfoot", True)], 0),
    ],
)
def test_headings_count_at_the_top_only(sections: list[tuple[str, bool]], header: int) -> None:
    grid = Grid()
    for section, headings in sections:
        grid.begin()
        grid.place(inlines("a"))
        grid.end(section, headings=headings)
    assert grid.header == header
    assert Table(grid.rows, header=grid.header).header == header


def test_cells_that_reach_very_far_are_one_cell_each() -> None:
    grid = Grid()
    for _ in range(100):
        grid.begin()
        grid.place(inlines("a"), 1000, 1000)
        grid.end("", headings=False)
    assert sum(map(len, grid.rows)) < 5_000


@pytest.mark.cases(
    ("value", "expected"), [(None, 1), ("", 1), ("3", 3), (" 2 ", 2), ("0", 1), ("-4", 1), ("9999", 1000), ("٣", 1)]
)
def test_how_far_a_cell_reaches(value: str | None, expected: int) -> None:
    assert span(value) == expected
