"""What roles, lines and properties mean: by IPTC's vocabularies, and by the dialect of the document.

The package's docstring says what the keys and values of a dialect are.
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


# IPTC "Role", and what DataContent is in by the names of newsrooms.
_ROLES = {
    "main": "body",
    "body": "body",
    "text": "body",
    "bodytext": "body",
    "story": "body",
    "lead": "body",  # its first paragraph, which the body does not repeat
    "caption": "caption",
    "dopesheet": "caption",  # of a film: what is to be seen, shot by shot
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
    """What the names in a document mean; *provider* is the dialect's name, ``""`` without one."""

    table: Mapping[str, str]
    provider: str = ""
    attributes: frozenset[str] = frozenset()
    dialect: Dialect | None = None

    def role(self, name: str) -> str:
        """Return what the content of a component of the role *name* is; ``""`` if nobody says."""
        return self.table.get(f"role/{name.lower()}", "") or _by_its_words(name) if name else "body"

    def of(self, kind: str, name: str) -> str:
        """Return what *name*, a *kind* in lower case such as ``property``, means; ``""`` if nobody says."""
        found = self.table.get(f"{kind}/{name.lower()}", "")
        return found or (_by_its_words(name) if kind == "newslinetype" else "")


def _by_its_words(name: str) -> str:
    """Return what newsrooms mean by *name*, if they mean the same by each word of it, in whatever language."""
    kinds = {role_of(word) for word in words_of_name(name)}
    kind = kinds.pop() if len(kinds) == 1 else None
    return kind if kind in _BY_WORDS else ""


_BY_WORDS = frozenset(("kicker", "subhead", "summary", "caption"))
USUAL = Meanings(_USUAL)


class Chooser:
    """Finds out which dialect the items of a document are in."""

    def __init__(self, wanted: str, report: Report) -> None:
        self._wanted, self._report = wanted, report
        self.catalog = self.sender = ""

    def meanings(self, provider: str) -> Meanings:
        """Return what names mean in an item of *provider*, as its identifier says."""
        signs = [sign[:_LONGEST] for sign in (provider, self.catalog, self.sender)]
        chosen = _chosen(registry(), self._wanted, *signs)
        if chosen.dialect is not None:
            chosen.dialect.check(_KNOWN, self._report)
        return chosen


_LONGEST = 200  # characters of a sign that count


@lru_cache(maxsize=256)
def _chosen(registry: Registry, wanted: str, provider: str, catalog: str, sender: str) -> Meanings:
    signs = {"ProviderId": provider, "Catalog/@Href": catalog, "SentFrom": sender}
    return _meanings(registry.dialect(SPACE, wanted, lambda sign: signs.get(sign, "")))


def _meanings(dialect: Dialect | None) -> Meanings:
    if dialect is None:
        return USUAL
    own = {key.lower(): values[0] for key, values in dialect.fields.items() if values}
    attributes = frozenset([key.rpartition("@")[2] for key in dialect.fields if key.lower().startswith("subject/@")])
    lower = evolve(dialect, fields={key.lower(): values for key, values in dialect.fields.items()})
    return Meanings({**_USUAL, **own}, dialect.name, attributes, lower)
