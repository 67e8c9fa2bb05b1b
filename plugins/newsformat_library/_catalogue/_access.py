"""Embargoes in catalogue records: a term for restricted access, and the day from which access is free.

The terms are those of repositories: ``info:eu-repo/semantics/embargoedAccess``, with its end as a date,
``info:eu-repo/date/embargoEnd/2031-05-01`` (OpenAIRE, https://guidelines.openaire.eu), ``embargoed access``,
``c_f1cf`` (COAR, https://vocabularies.coar-repositories.org/access_rights/); or the day follows ``until``.
"""

from __future__ import annotations

import re
from typing import Final

from newsformat import Embargo
from newsformat.markup.handling import embargo_from_text, longest, names_embargo, read_embargo
from newsformat.markup.xml import Element, line_of, text_of
from newsformat.plugin import Report


_END: Final = re.compile(r"info:eu-repo/date/embargoend/(.*)", re.IGNORECASE)
_EMBARGOED: Final = re.compile(
    r"(?:\S*/)?(?:c_f1cf|embargoed[ _-]?access|(?:(?:under|sous|unter|bajo|sob) )?embargo(?:ed)?"
    r"|ac\w{2,5} embarga\w{1,2}|acc[eè]s sous embargo)/?"
    r"(?:[,:]? (?:until|till|to|ends(?: on)?|jusqu.au|bis|hasta|até) (?P<end>.+))?",
    re.IGNORECASE,
)
_MAX_LENGTH: Final = 200  # characters of a term, as opposed to a text


class Access:
    """Access conditions and dates in the record of an article."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._is_held = False
        self._ends: list[Embargo] = []
        self._openings: list[Element] = []

    def take(self, element: Element) -> None:
        """Check *element*, a condition or a date, for an embargo or the end of one."""
        text = text_of(element)[:_MAX_LENGTH].strip(" .")
        if names_embargo(element.get("type") or ""):
            self._until(text, element)
        elif match := _END.fullmatch(text):
            self._until(match[1], element)
        elif match := _EMBARGOED.fullmatch(text):
            self._is_held = True
            if match["end"]:
                self._until(match["end"], element)

    def open(self, element: Element, *, is_held: bool = False) -> None:
        """Add *element*, the day of free access; with *is_held* the access is restricted until then."""
        self._is_held = self._is_held or is_held
        self._openings.append(element)

    def _until(self, text: str, element: Element) -> None:
        if embargo := embargo_from_text(text, self._report, line=line_of(element)):
            self._ends.append(embargo)

    def embargo(self) -> Embargo | None:
        """Return the embargo, until further notice if it has no end; `None` if there is none."""
        ends = self._ends
        if self._is_held and not ends:
            ends = [read_embargo(text_of(opening), self._report, line=line_of(opening)) for opening in self._openings]
        if self._is_held and not ends:
            self._report.note("an embargo without an end; treated as lasting until further notice")
            return Embargo()
        return longest(ends)
