"""A thing of schema.org while it is read."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final, TypeAlias

from newsformat import Foreign
from newsformat.markup.json import is_scalar, text_of
from newsformat.markup.members import extent
from newsformat_web._names import SPACE
from newsformat_web._references import Named
from newsformat_web._texts import flat, read_text, texts


Title: TypeAlias = tuple[str, str]  # a text and its language, if it names one

_NO_PART: Final = frozenset(("@context", "@id"))  # context and ID, which carry no information of their own
_NOTHING: Final[tuple[Any, ...]] = (None, "", [])


class Thing:
    """The members of a thing of schema.org, each taken once; the remaining ones are foreign."""

    def __init__(self, value: Any, things: Named) -> None:
        if is_scalar(value):
            value = {"name": str(value)}
        if not isinstance(value, dict):
            value = {}
        self.left, self.named = dict(things.meant(value)), things
        self.parts: list[tuple[str, Thing]] = []
        self.role: Thing | None = None

    def text(self, *names: str) -> str:
        """Take the first text under *names*, as a line."""
        for name in names:
            value = self.left.get(name)
            if found := texts(value):
                values = [] if isinstance(value, str) else flat(value)
                if len(values) > 1:
                    first = next(index for index, item in enumerate(values) if texts(item))
                    self.left[name] = values[:first] + values[first + 1 :]
                else:
                    del self.left[name]
                if text := read_text(found[0]):
                    return text
        return ""

    def titles(self, name: str, language: str = "") -> list[Title]:
        """Take the texts under *name*, each with its language if it names one; that in *language* comes first."""
        values = flat(self.left.get(name))
        found = [(read_text(texts(item)[0]), _tag_of(item)) for item in values if texts(item)]
        if not found:
            return []
        del self.left[name]
        if len(found) < len(values):
            self.left[name] = [item for item in values if not texts(item)]
        first = min(range(len(found)), key=lambda index: _distance(found[index][1], language))
        return [(text, tag) for text, tag in (found[first], *found[:first], *found[first + 1 :]) if text]

    def plain(self, name: str) -> str:
        """Take the text under *name* unchanged."""
        value = self.left.get(name)
        if not isinstance(value, str):
            return ""
        del self.left[name]
        return value

    def body(self, language: str) -> str:
        """Take ``articleBody`` unchanged; of several texts, the paragraphs, or the version in *language* if any is."""
        value = self.left.get("articleBody")
        values = flat(value)
        if isinstance(value, str) or not values or len(texts(value)) < len(values):
            return self.plain("articleBody")
        tags = [_primary(_tag_of(item)) for item in values]
        wanted = _primary(language)
        taken = {"", wanted if wanted in tags else tags[0]}
        self.left["articleBody"] = [item for item, tag in zip(values, tags, strict=True) if tag not in taken]
        return "\n\n".join([text for text, tag in zip(texts(value), tags, strict=True) if tag in taken])

    def all(self, name: str) -> list[Any]:
        """Take all values under *name*."""
        return flat(self.left.pop(name, None))

    def things(self, name: str) -> list[Thing]:
        """Take the things under *name*, each with its role, if given."""
        found: list[Thing] = []
        for item in self.all(name):
            thing = Thing(item, self.named)
            self.parts.append((name, thing))
            found += thing.in_role(name) if name in thing.left and "Role" in thing.types() else [thing]
        return found

    def in_role(self, name: str) -> list[Thing]:
        """Return the thing in the role (https://schema.org/Role) that this thing is, which repeats *name*."""
        del self.left["@type"]
        found = [Thing(item, self.named) for item in self.all(name)]
        self.parts += [(name, nested) for nested in found]
        for thing in found:
            thing.role = self
        return found

    def types(self) -> list[str]:
        """Return the types without their addresses."""
        return [text.rpartition("/")[2] for text in texts(self.left.get("@type"))]

    def type(self) -> str:
        """Take the type, the first of several."""
        found = self.types()
        self.left.pop("@type", None)
        return found[0] if found else ""

    def address(self, *others: str) -> str:
        """Take the ID, or else the first of *others*; an ID local to the document (``#ann``) comes last."""
        addresses = texts(self.left.get("@id"))
        is_local = bool(addresses) and addresses[0].startswith(("#", "_:"))
        return self.text(*((*others, "@id") if is_local else ("@id", *others)))

    def rest(self, usual: Collection[str] = ()) -> list[Foreign]:
        """Take the remaining members, except a *usual* type, with references resolved."""
        found = {name: value for name, value in self.left.items() if name not in _NO_PART and value not in _NOTHING}
        if kind := found.pop("@type", None):
            found = found if {*self.types()} <= {*usual} else {"@type": kind, **found}
        self.left = {name: value for name, value in self.left.items() if name in _NO_PART}
        return [Foreign(SPACE, name, text_of(self._meant(value))) for name, value in found.items()]

    def _meant(self, value: Any) -> Any:
        return self.named.meant(value) if isinstance(value, dict) else value

    def language(self) -> str:
        """Take the language."""
        if isinstance(self.left.get("inLanguage"), dict):
            return self.things("inLanguage")[0].text("alternateName", "@value", "name")
        return self.text("inLanguage")

    def digital_source(self) -> str:
        """Take the digital source type, which may be a thing with only an address."""
        if isinstance(self.left.get("digitalSourceType"), dict):
            return self.things("digitalSourceType")[0].text("@id", "url", "name")
        return self.text("digitalSourceType")

    def number(self, name: str) -> int | None:
        """Take the number under *name*, which may be a text."""
        value = self.left.get(name)
        if isinstance(value, dict):  # a QuantitativeValue
            value = value.get("value")
        number = extent(value.strip().removesuffix("px") if isinstance(value, str) else value)
        if number is not None:
            del self.left[name]
        return number


def _tag_of(value: Any) -> str:
    """Return the language that *value*, a text of JSON-LD, names."""
    tag = value.get("@language") if isinstance(value, dict) else None
    return tag if isinstance(tag, str) else ""


def _distance(tag: str, language: str) -> int:
    """Return how far *tag* is from *language*: 0 if it is the same, or none, 1 if only the region or script differs."""
    if not tag or tag.lower() == language.lower():
        return 0
    return 1 if _primary(tag) == _primary(language) else 2


def _primary(tag: str) -> str:
    """Return the language of *tag* without its region."""
    return tag.partition("-")[0].lower()
