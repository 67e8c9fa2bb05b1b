"""Positions of stories and pictures on the pages of a layout (IDML, "Spreads and Master Spreads")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from math import isfinite
from typing import Final, NamedTuple

from newsformat.markup.xml import Element, local
from newsformat_office._icml._story import GRAPHICS


_NUMBER: Final = re.compile(r"[-+]?\d{1,9}(?:\.\d{1,12})?(?:[eE]-?\d{1,2})?", re.ASCII)
_DEEPEST: Final = 50  # nested groups
_MOST_PAGES: Final = 100  # of a spread; InDesign allows ten
_BOXES: Final = frozenset(("Rectangle", "Oval", "Polygon"))
_GROUPS: Final = frozenset(("Group", "MultiStateObject", "State"))


class Bounds(NamedTuple):
    """The edges of a box on a spread, in points; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Bounds) -> bool:
        """Do the horizontal ranges of both overlap?"""
        return self.left < other.right and other.left < self.right

    def intersects(self, other: Bounds) -> bool:
        """Do both boxes intersect?"""
        return self.overlaps(other) and self.top < other.bottom and other.top < self.bottom


class Placed(NamedTuple):
    """A box on a page.

    Attributes:
        id: its ID.
        page: the index of the page, -1 if it is outside of all pages.
        bounds: its position.
        story: the ID of the story in it, ``""`` for a picture.
        element: the XML element.
        hidden: whether its layer is hidden.
    """

    id: str
    page: int
    bounds: Bounds
    story: str
    element: Element
    hidden: bool


class _Matrix(NamedTuple):
    """An affine transformation, as in ``ItemTransform``."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def of(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y + self.x, self.b * x + self.d * y + self.y

    def around(self, inner: _Matrix) -> _Matrix:
        x, y = self.of(inner.x, inner.y)
        return _Matrix(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            x,
            y,
        )


def placed_in(spread: Element, pages_before: int, layers_hidden: frozenset[str]) -> Iterator[Placed]:
    """Yield the boxes of *spread*, in file order; it is preceded by this number of pages."""
    pages = [_bounds_of_page(node) for node in islice(spread.iterfind("Page"), _MOST_PAGES)]
    for element, bounds in _boxes(spread, _Matrix(), 0):
        story = element.get("ParentStory") or "" if local(element) == "TextFrame" else ""
        within = (number for number, page in enumerate(pages) if page.intersects(bounds))
        page = next(within, -1 if pages else 0)
        number = pages_before + page if page >= 0 else -1
        hidden = (element.get("ItemLayer") or "") in layers_hidden or element.get("Visible") == "false"
        yield Placed(element.get("Self") or "", number, bounds, story, element, hidden)


def _boxes(parent: Element, matrix: _Matrix, depth: int) -> Iterator[tuple[Element, Bounds]]:
    for child in parent:
        name = local(child)
        if name in _GROUPS and depth < _DEEPEST:
            yield from _boxes(child, matrix.around(_matrix(child)), depth + 1)
        elif name == "TextFrame" or (name in _BOXES and next(child.iter(*GRAPHICS), None) is not None):
            yield child, _bounds(child, matrix.around(_matrix(child)))


def _matrix(element: Element) -> _Matrix:
    numbers = _numbers(element.get("ItemTransform"))
    return _Matrix(*numbers) if len(numbers) == len(_Matrix._fields) else _Matrix()


def _bounds(element: Element, matrix: _Matrix) -> Bounds:
    anchors = [_numbers(node.get("Anchor")) for node in element.iterfind("Properties/PathGeometry//PathPointType")]
    points = [matrix.of(*anchor) for anchor in anchors if len(anchor) == 2] or [matrix.of(0, 0)]  # noqa: PLR2004 -- x, y
    xs, ys = zip(*[point for point in points if all(map(isfinite, point))] or [(0.0, 0.0)], strict=True)
    return Bounds(min(xs), min(ys), max(xs), max(ys))


def _bounds_of_page(page: Element) -> Bounds:
    """Return the edges of *page*, whose ``GeometricBounds`` are top, left, bottom and right."""
    numbers = _numbers(page.get("GeometricBounds"))
    top, left, bottom, right = numbers if len(numbers) == len(Bounds._fields) else (0.0, 0.0, 0.0, 0.0)
    matrix = _matrix(page)
    first, last = matrix.of(left, top), matrix.of(right, bottom)
    return Bounds(min(first[0], last[0]), min(first[1], last[1]), max(first[0], last[0]), max(first[1], last[1]))


def _numbers(text: str | None) -> list[float]:
    words = (text or "").split()
    return [float(word) for word in words[:6] if _NUMBER.fullmatch(word)]
