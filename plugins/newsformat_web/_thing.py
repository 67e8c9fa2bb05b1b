"""A thing of schema.org while it is read."""

from __future__ import annotations

from typing import Any

from newsformat.markup.members import extent
from newsformat_web._references import Named
from newsformat_web._texts import flat, read_text, texts


class Thing:
    """The members of a thing of schema.org, each taken once; what is left is foreign."""

    def __init__(self, value: Any, named: Named) -> None:
        if isinstance(value, str):
            value = {"name": value}
        if not isinstance(value, dict):
            value = {}
        self.left, self.named = dict(named.meant(value)), named
        self.parts: list[tuple[str, Thing]] = []

    def text(self, *names: str) -> str:
        """Take the first text among *names*, as a line."""
        for name in names:
            if found := texts(self.left.get(name)):
                if len(found) == 1:
                    del self.left[name]
                else:
                    self.left[name] = found[1:]
                if text := read_text(found[0]):
                    return text
        return ""

    def plain(self, name: str) -> str:
        """Take the text called *name*, as it is."""
        value = self.left.get(name)
        if not isinstance(value, str):
            return ""
        del self.left[name]
        return value

    def all(self, name: str) -> list[Any]:
        """Take what is called *name*: one or several."""
        return flat(self.left.pop(name, None))

    def things(self, name: str) -> list[Thing]:
        """Take the things that are called *name*."""
        found = [Thing(each, self.named) for each in self.all(name)]
        self.parts += [(name, each) for each in found]
        return found

    def type(self) -> str:
        """Take the type, the first of several."""
        found = texts(self.left.get("@type"))
        self.left.pop("@type", None)
        return found[0].rpartition("/")[2] if found else ""

    def language(self) -> str:
        """Take the language."""
        if isinstance(self.left.get("inLanguage"), dict):
            return self.things("inLanguage")[0].text("alternateName", "@value", "name")
        return self.text("inLanguage")

    def digital_source(self) -> str:
        """Take the digital source type, which may be a thing that has nothing but its address."""
        if isinstance(self.left.get("digitalSourceType"), dict):
            return self.things("digitalSourceType")[0].text("@id", "url", "name")
        return self.text("digitalSourceType")

    def number(self, name: str) -> int | None:
        """Take the number called *name*, which may be a text."""
        value = self.left.get(name)
        if isinstance(value, dict):  # a QuantitativeValue
            value = value.get("value")
        number = extent(value.strip().removesuffix("px") if isinstance(value, str) else value)
        if number is not None:
            del self.left[name]
        return number
