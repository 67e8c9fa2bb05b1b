"""MODS (https://www.loc.gov/standards/mods/, version 3) of an article or an issue."""

from __future__ import annotations

from typing import Any

from newsformat.markup.xml import Element
from newsformat.plugin import Report
from newsformat_library._catalogue._mods import SPACE, read_mods
from newsformat_library._catalogue._mods_parts import title_of
from newsformat_library._catalogue._record import Record


_TITLES = ("headline", "subhead", "other_headlines", "foreign")


class Mods:
    """The description in a ``dmdSec``."""

    def __init__(self, section: Element, report: Report) -> None:
        root = next((inner for inner in section.iter("{*}mods")), None)
        infos = () if root is None else root.iterchildren("{*}titleInfo")
        parts = [_titles(info) for info in infos]
        self.titles = [title or subtitle for title, subtitle in parts if title or subtitle]
        self.subtitle = next((subtitle for title, subtitle in parts if title), "")
        self._values = {} if root is None else read_mods(root, report).found()
        self.is_dated = "published" in self._values

    def article_values(self) -> dict[str, Any]:
        """Return the values of an article, by attribute, without titles."""
        return {name: value for name, value in self._values.items() if value and name not in _TITLES}


def _titles(info: Element) -> tuple[str, str]:
    """Return title and subtitle of *info*."""
    return title_of(Record(SPACE, Report(heard=False)), info)
