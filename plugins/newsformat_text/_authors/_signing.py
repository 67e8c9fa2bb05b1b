"""Collects the bylines of an article from the lines that name somebody."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from newsformat import Byline
from newsformat.plugin import Report
from newsformat_text._authors import _people, _signers
from newsformat_text._document import Document
from newsformat_text._languages._vocabulary import SIGNS


class Signing:
    """The bylines among the *fields* of an article, with editors and agencies as fallback."""

    def __init__(self, document: Document, report: Report, fields: dict[str, Any]) -> None:
        self.document, self.report, self.fields = document, report, fields
        self.editors: list[tuple[tuple[Byline, ...], str, int]] = []  # with what is printed on which line
        self.houses: tuple[Byline, ...] = ()  # agencies used as authors if there is no person

    def sign(self, found: tuple[Byline, ...]) -> bool:
        """Add the bylines *found*, each once; return whether any was new."""
        bylines = self._signed()
        existing = {person.name for person in bylines}
        new = [person for person in found if (person.name not in existing if person.name else person not in bylines)]
        if self.document.lexicon.tag == "ja":  # 森田 宗一郎 東洋経済
            new = [
                person for person in new if not any(name and person.name.startswith(f"{name} ") for name in existing)
            ]
        self._give_addresses(bylines, found)
        if new:
            self.fields.setdefault("bylines", []).extend(new)
        return bool(new)

    def _give_addresses(self, bylines: list[Byline], found: tuple[Byline, ...]) -> None:
        """Add the addresses next to names *found* again to bylines that have none."""
        addresses = {person.name: person.contact for person in found if person.name and person.contact}
        for place, person in enumerate(bylines if addresses else ()):
            if not person.contact and person.name in addresses:
                bylines[place] = evolve(person, contact=addresses[person.name])

    def _signed(self) -> list[Byline]:
        bylines: list[Byline] = self.fields.get("bylines", [])
        return bylines

    def takes_role(self, role: str, index: int) -> bool:
        """Add *role*, from line *index*, to the last author above it; return whether there is one."""
        bylines = self._signed()
        if not bylines or bylines[-1].role or (index > self.document.last and len(bylines) > 1):
            return False
        bylines[-1] = evolve(bylines[-1], role=role)
        return True

    def is_role(self, found: tuple[Byline, ...], index: int) -> bool:
        """Add the role on line *index* to the only author, or to the one right above; return whether it is a role."""
        bylines = self._signed()
        if not bylines or bylines[-1].role or not bylines[-1].name or found[0].name or not found[0].role:
            return False
        above = self.document.lines[index - 1]
        if len(bylines) > 1 and (bylines[-1].text != above or bylines[-2].text == above):
            return False
        bylines[-1] = evolve(
            bylines[-1], role=found[0].role, affiliation=bylines[-1].affiliation or found[0].affiliation
        )
        return True

    def contact(self, line: str) -> str:
        """Add an address on a *line* of its own to the only author; without one, its owner becomes the author.

        Returns:
            What there is to say of the line.
        """
        bylines = self._signed()
        if len(bylines) == 1 and not bylines[0].contact:
            mail = line.rsplit(maxsplit=1)[-1].strip("()[]")
            bylines[0] = evolve(bylines[0], contact=mail)
            return "read as the author's address" if mail != line else ""
        if not bylines and self.sign(_people.name_from_address(line)):
            return "read as a name"
        return "an address without a name"

    def edit(self, piece: str, printed: str, index: int) -> None:
        """Keep the editors named in *piece* as authors, in case there are no others."""
        lexicon = self.document.lexicon
        match = lexicon.find(piece)
        found = _people.parse_people(match.rest, lexicon, printed) if match is not None else ()
        role = piece.lstrip(SIGNS)[: len(match.phrase)] if match is not None else ""
        self.editors.append((tuple([evolve(person, role=role) for person in found if person.name]), printed, index))

    def for_houses(self, agencies: tuple[str, ...], printed: str, index: int) -> None:
        """Use agencies in the position of a byline as authors, if there is no person."""
        if (
            index < self.document.story
            and not self.houses
            and not _signers.are_portrait_initials(self.document, printed, index)
        ):
            names = [name for name in agencies if name not in self.document.lexicon.unnamed]
            self.houses = tuple([Byline(name=name, text=printed) for name in names])

    def finish(self) -> None:
        """Use editors or agencies as authors if there are none; an editor also next to unnamed reporters."""
        for people, printed, index in self.editors:
            has_author = any(person.name or self.document.lexicon.tag != "zh" for person in self._signed())
            if not people or has_author:
                self.report.note(f"names an editor: {printed}", line=self.document.numbers[index])
            else:
                self.fields["bylines"] = [*self._signed(), *people]
        if self.houses and "bylines" not in self.fields:
            self.fields["bylines"] = self.houses
            self.report.note(f"signed by no person, so attributed to the agency: {self.houses[0].text}")
