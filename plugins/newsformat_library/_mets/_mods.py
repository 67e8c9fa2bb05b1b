"""What MODS (https://www.loc.gov/standards/mods/, version 3) says of an article, or of an issue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Byline, Concept, Identifier, Rights
from newsformat.markup.dates import read_date
from newsformat.markup.languages import language_tag
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import Report


class Mods:
    """What one ``dmdSec`` says."""

    def __init__(self, section: Element, report: Report) -> None:
        self._report = report
        self._root = next((each for each in section.iter("{*}mods")), None)
        self.titles = [title for each in self._children("titleInfo") if (title := _title(each))]
        self.language = next((language_tag(code) for each in self._children("language") for code in _codes(each)), "")
        self.date = next((each for each in self._dates() if text_of(each)), None)

    def _children(self, name: str) -> Iterator[Element]:
        return iter(()) if self._root is None else self._root.iterchildren(f"{{*}}{name}")

    def _dates(self) -> Iterator[Element]:
        for origin in self._children("originInfo"):
            yield from origin.iterchildren("{*}dateIssued")

    def _names(self) -> Iterator[tuple[str, str]]:
        """Yield who is named, with what they did."""
        for each in self._children("name"):
            if name := _name(each):
                yield name, next((text_of(term) for term in each.iter("{*}roleTerm")), "").lower()

    def said(self) -> dict[str, Any]:
        """Return what an article has of it, by attribute; without titles."""
        found: dict[str, Any] = {
            "language": self.language,
            "identifiers": [
                Identifier(value=text, kind=each.get("type") or "")
                for each in self._children("identifier")
                if (text := text_of(each))
            ],
            "bylines": [Byline(name=name) for name, role in self._names() if role in _AUTHORS],
            "contributors": [Concept(name=name, role=role) for name, role in self._names() if role not in _AUTHORS],
            "subjects": [
                Concept(name=text)
                for each in self._children("subject")
                for topic in each.iterchildren("{*}topic")
                if (text := text_of(topic))
            ],
            "genres": [Concept(name=text) for each in self._children("genre") if (text := text_of(each))],
            "summary": next((text for each in self._children("abstract") if (text := text_of(each))), ""),
            "rights": [
                Rights(usage_terms=text) for each in self._children("accessCondition") if (text := text_of(each))
            ],
        }
        if self.date is not None and (when := read_date(text_of(self.date))):
            read_date(text_of(self.date), self._report, line=line_of(self.date))
            found["published"] = when
        return {name: value for name, value in found.items() if value}


_AUTHORS = frozenset(("", "aut", "author", "cre", "creator"))


def _title(info: Element) -> str:
    parts = [text_of(each) for each in info if local(each) in {"nonSort", "title", "subTitle"}]
    return " ".join([part for part in parts if part])


def _codes(element: Element) -> list[str]:
    terms = list(element.iterchildren("{*}languageTerm")) or [element]
    return [code for each in terms if (code := text_of(each)) and (each.get("type") == "code" or len(code) <= _CODE)]


_CODE = 3  # letters


def _name(element: Element) -> str:
    parts = {each.get("type") or "": text_of(each) for each in reversed([*element.iterchildren("{*}namePart")])}
    own = " ".join([parts[kind] for kind in ("given", "family") if parts.get(kind)])
    return parts.get("") or own or next((text_of(each) for each in element.iterchildren("{*}displayForm")), "")
