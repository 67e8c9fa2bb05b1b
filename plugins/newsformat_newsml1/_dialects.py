"""The meanings of roles, lines and properties, from the IPTC's vocabularies and the document's dialect.

The package's docstring describes the keys and values of a dialect.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from newsformat import registry
from newsformat.markup.dates import TimeZones
from newsformat.markup.styles import role_of, words_of_name
from newsformat.plugin import Dialect, Report
from newsformat_newsml1._names import SPACE


if TYPE_CHECKING:
    from newsformat import Registry


# The IPTC's "Role" vocabulary, and newsrooms' names for kinds of content.
_ROLES = {
    "main": "body",
    "body": "body",
    "text": "body",
    "bodytext": "body",
    "story": "body",
    "lead": "body",  # the first paragraph, which the body does not repeat
    "caption": "caption",
    "dopesheet": "caption",  # of a film: its shots
    "shotlist": "caption",
    "abstract": "summary",
    "summary": "summary",
    "teaser": "summary",
    "headline": "headline",
    "title": "headline",
    "subheadline": "subhead",
    "kicker": "kicker",
}
_LINES = {"kicker": "kicker", "summary": "summary", "abstract": "summary", "editorialnote": "notes"}
_PROPERTIES = {"keyword": "keywords", "width": "width", "height": "height"}
_USUAL = {
    **{f"role/{name}": meaning for name, meaning in _ROLES.items()},
    **{f"newslinetype/{name}": meaning for name, meaning in _LINES.items()},
    **{f"property/{name}": meaning for name, meaning in _PROPERTIES.items()},
}


_TEXTS = ("headline", "subhead", "kicker", "summary", "notes", "other_headlines", "foreign")
_VALUES = (*_TEXTS, "keywords", "signals", "credit", "slug")
_KNOWN: Mapping[str, Collection[str]] = {
    "role/*": (*_TEXTS, "body", "caption", "association"),
    "newslinetype/*": _VALUES,
    "newslines/*": (*_VALUES, "bylines"),
    "property/*": (*_VALUES, "genres", "subjects", "services", "located", "width", "height", "rendition"),
    "metadatatype/*": ("keywords", "subjects", "entities"),
    "status/*": ("usable", "withheld", "canceled", "embargoed"),
    "language/*": (),
    "subject/@*": ("subjects",),
    "party/@topic": ("role",),
    "location": (),
    "dates": TimeZones(),
}


@frozen
class Meanings:
    """The meanings of names in a document; *provider* is the dialect's name, or ``""``."""

    table: Mapping[str, str]
    provider: str = ""
    attributes: frozenset[str] = frozenset()
    dialect: Dialect | None = None

    def role(self, name: str) -> str:
        """Return the meaning of the component role *name*, or ``""``."""
        return self.table.get(f"role/{name.lower()}", "") or _by_its_words(name) if name else "body"

    def of(self, kind: str, name: str) -> str:
        """Return the meaning of *name*, where *kind* is in lower case, such as ``property``; or ``""``."""
        found = self.table.get(f"{kind}/{name.lower()}", "")
        return found or (_by_its_words(name) if kind == "newslinetype" else "")


def _by_its_words(name: str) -> str:
    """Return the usual meaning of *name* in newsrooms, in any language, if all its words agree on it."""
    kinds = {role_of(word) for word in words_of_name(name)}
    kind = kinds.pop() if len(kinds) == 1 else None
    return kind if kind in _BY_WORDS else ""


_BY_WORDS = frozenset(("kicker", "subhead", "summary", "caption"))
USUAL = Meanings(_USUAL)


class Chooser:
    """Determines the dialect of the items of a document."""

    def __init__(self, wanted: str, report: Report) -> None:
        self._wanted, self._report = wanted, report
        self.catalog = self.sender = ""

    def meanings(self, provider: str) -> Meanings:
        """Return the meanings of names in an item of *provider*, given by its identifier."""
        signs = [sign[:_LONGEST] for sign in (provider, self.catalog, self.sender)]
        chosen = _chosen(registry(), self._wanted, *signs)
        if chosen.dialect is not None:
            chosen.dialect.check(_KNOWN, self._report)
        return chosen


_LONGEST = 200  # characters of the provider's identification that are compared


@lru_cache(maxsize=256)
def _chosen(registry: Registry, wanted: str, provider: str, catalog: str, sender: str) -> Meanings:
    signs = {"ProviderId": provider, "Catalog/@Href": catalog, "SentFrom": sender}
    return _meanings(registry.dialect(SPACE, wanted, lambda sign: signs.get(sign, "")))


def _meanings(dialect: Dialect | None) -> Meanings:
    if dialect is None:
        return USUAL
    values = {key.lower(): values[0] for key, values in dialect.fields.items() if values}
    attributes = frozenset([key.rpartition("@")[2] for key in dialect.fields if key.lower().startswith("subject/@")])
    lower = evolve(dialect, fields={key.lower(): values for key, values in dialect.fields.items()})
    return Meanings({**_USUAL, **values}, dialect.name, attributes, lower)
