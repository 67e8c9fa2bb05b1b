"""What is known of one article while it is read, and what of a component goes to those within it."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from lxml import etree

from newsformat import Article, Concept, Dateline, Embargo, Foreign, Headline, Inlines, Rights, Status
from newsformat.markup.dates import in_zone, read_date
from newsformat.markup.handling import kills, strictest
from newsformat.markup.xml import Element, attribute_names, attributes_of, line_of, local_name
from newsformat.plugin import Report, maker, plain
from newsformat_newsml1._dialects import Meanings
from newsformat_newsml1._names import SPACE, tidy_language
from newsformat_newsml1._readers._topics import Topics


class Context:
    """What all parts of a document need: what names mean, the topics, and where to say what was skipped."""

    __slots__ = ("_said", "meanings", "report", "topics")

    def __init__(self, report: Report, meanings: Meanings, topics: Topics) -> None:
        self.report, self.meanings, self.topics = report, meanings, topics
        self._said: set[str] = set()

    def note_once(self, message: str) -> None:
        """Say what is so of all of an item."""
        if message not in self._said:
            self._said.add(message)
            self.report.note(message)

    def tell_unkept(self, element: Element, known: Collection[str]) -> None:
        """Say which attributes of *element* beside those *known* no article has."""
        for key in attribute_names(element):
            if key not in known and key not in _SAY_NOTHING:
                self.report.left_out(f"{local_name(key)} of a {element.tag} is not kept", line=line_of(element))

    def moment(self, element: Element) -> datetime | None:
        """Return the date and time that *element* says, `None` if it is empty or says none."""
        text = (element.text or "").strip()
        if text[8:9] == "T":  # by far the most: the basic form of ISO 8601
            try:
                when = datetime.fromisoformat(text)
            except ValueError:
                pass
            else:
                if when.tzinfo is not None:
                    return when
                zone = self.meanings.table.get("dates", "")
                if zone and (there := in_zone(when, zone)) is not None:
                    self.report.note(f"{text!r} has no time zone; assumed {zone}", line=line_of(element))
                    return there
        return read_date(text, self.report, line=line_of(element)) if text else None


class Draft:
    """An article in the making: single values, lists of parts, and what has no place in the model."""

    __slots__ = (
        "_concepts", "_counted", "_keys", "context", "datelines", "foreign", "headlines", "holders", "language",
        "lists", "notices", "spoken", "usages", "values",
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        self.context = context
        self.values: dict[str, Any] = {}
        self._keys: set[tuple[str, object]] = set()
        self._concepts: dict[str, Concept] = {}
        self._counted = 0  # entities that are among these
        self.lists: dict[str, list[Any]] = {}
        self.headlines: list[tuple[Inlines, str]] = []
        self.notices: list[str] = []
        self.usages: list[str] = []
        self.holders: list[tuple[str, tuple[Foreign, ...]]] = []
        self.foreign: list[Foreign] = []
        self.language = ""  # of the item; what a component says comes first
        self.datelines: list[str] = []  # places of them, as the metadata say
        self.spoken: list[tuple[str, Element]] = []  # lines that say a language, and which

    def once(self, name: str, value: Any) -> bool:
        """Take *value* for *name* if it says something and nothing has been taken yet."""
        if not value or name in self.values:
            return False
        self.values[name] = value
        return True

    def add(self, name: str, value: Any, key: object = None) -> None:
        """Take *value* for one of *name*, each once; *key*, if given, is a quicker way to tell it from others."""
        told = (name, value if key is None else key)
        if told not in self._keys:
            self._keys.add(told)
            self.lists.setdefault(name, []).append(value)

    def append(self, name: str, value: Any) -> None:
        """Take *value* for one more of *name*."""
        self.lists.setdefault(name, []).append(value)

    def concepts(self) -> dict[str, Concept]:
        """Return the entities so far by their keys; new ones among them are not yet its own."""
        entities = self.lists.get("entities", [])
        for each in entities[self._counted :]:
            self._concepts[each.key] = each
        self._counted = len(entities)
        return self._concepts

    def keep(self, parent: str, element: Element) -> None:
        """Keep *element* of *parent* as it is, unless it says nothing at all."""
        if element.get("FormalName") or says_something(element):
            self.foreign.append(foreign_of(parent, element))

    def within(self, outer: Draft) -> Draft:
        """Return this draft with what *outer*, which is around it, says too: the inner one comes first."""
        made = Draft(self.context)
        made.values, made.language, made.foreign = dict(outer.values), outer.language, list(outer.foreign)
        made.lists = {name: list(values) for name, values in outer.lists.items()}
        for name in ("headlines", "datelines", "spoken", *_PRINTED):
            setattr(made, name, list(getattr(outer, name)))
        made.take_in(self)
        made.foreign = list(dict.fromkeys(made.foreign))
        return made

    def take_in(self, inner: Draft) -> None:
        """Take what *inner*, which is within this one, says: it comes first."""
        inner._tell_what_gives_way(self)
        both = self.values.keys() & inner.values.keys()
        held = {name: strictest(name, self.values[name], inner.values[name]) for name in both & _HELD}
        self.values |= inner.values | held
        for name, values in inner.lists.items():
            if name in _REPLACED:
                self.lists[name] = list(values)
            else:
                for value in values:
                    self.add(name, value)
        self.headlines[:0] = inner.headlines
        self.datelines[:0] = inner.datelines
        self.spoken += inner.spoken
        for name in _PRINTED:
            setattr(self, name, list(getattr(inner, name) or getattr(self, name)))
        self.foreign += inner.foreign

    def _tell_what_gives_way(self, outer: Draft) -> None:
        there = [name for name in self.values if name in outer.values and name != "language"]
        lost = [name for name in there if self.values[name] != outer.values[name]]
        lost += [
            name
            for name in _REPLACED
            if self.lists.get(name) and outer.lists.get(name, self.lists[name]) != self.lists[name]
        ]
        lost += [name for name in _PRINTED if _gives_way(getattr(outer, name), getattr(self, name))]
        for name in lost:
            self.context.report.left_out(f"left out, {name} of a component, as the one in it has its own")

    def size(self) -> int:
        """Return how many parts it has."""
        return len(self.foreign) + sum(map(len, self.lists.values()))

    def article(self) -> Article:
        """Return the article."""
        values, lists = self.values, self.lists
        if self.language and "language" not in values:
            values["language"] = self.language
        if self.spoken:
            self._choose_language()
        if self.headlines:
            self._choose_headline()
        if self.datelines:
            self.once("dateline", Dateline(place=self.datelines[0]))
        if self.spoken:
            self._tell_languages()
        if self.notices or self.holders or self.usages:
            lists["rights"] = [*_rights(self.notices, self.holders, self.usages), *lists.get("rights", ())]
        if values.pop("embargoed", False) and "embargo" not in values:
            values["embargo"] = Embargo()
        if values.get("status") is not Status.CANCELED and any(map(kills, lists.get("signals", ()))):
            values["status"] = Status.CANCELED
            self.context.report.note("an Instruction says that the item is killed; read as canceled")
        made: dict[str, Any] = {name: tuple(parts) for name, parts in lists.items()}
        return _article(**values, **made, foreign=tuple(self.foreign))

    def _choose_language(self) -> None:
        """Of an item that says none, the language of its lines is that of the article, if all are in one."""
        said = {language for language, _ in self.spoken}
        if len(said) == 1 and all(language for _, language in self.headlines):
            self.values.setdefault("language", *said)

    def _tell_languages(self) -> None:
        """Say which lines are in another language than the article; further headlines have it themselves."""
        primary = self.values.get("language", "").partition("-")[0]
        others = {tidy_language(each.language) for each in self.lists.get("other_headlines", ())}
        for language, each in self.spoken:
            kept = each.tag in _HEADLINES and language in others
            if language.partition("-")[0] != primary and not kept:
                why = f"that a {each.tag} is in the language {language} is not kept"
                self.context.report.left_out(why, line=line_of(each))

    def _choose_headline(self) -> None:
        """Of several headlines, that in the language of the text is the article's; the first, if none is."""
        language = self.values.get("language", "")
        said = self.headlines
        number = next((n for n, (_, own) in enumerate(said) if own in {"", language}), 0)
        if "headline" not in self.values:
            self.values["headline"] = said[number][0]
        shown = plain(self.values["headline"])
        for runs, own in said:
            if plain(runs) != shown:
                self.add("other_headlines", Headline(content=runs, language=own))


# Of these that counts which holds the article back, wherever it is said.
_HELD = frozenset(("status", "embargo", "expires"))
# What a component says of these replaces what is said around it.
_REPLACED = ("bylines",)
_HEADLINES = frozenset(("HeadLine", "SubHeadLine"))
_PRINTED = ("notices", "usages", "holders")


def _gives_way(outer: list[Any], inner: list[Any]) -> bool:
    return bool(outer and inner) and not set(inner).issuperset(outer)


def _rights(notices: list[str], holders: list[tuple[str, tuple[Foreign, ...]]], usages: list[str]) -> Iterable[Rights]:
    """Take the first notice, holder and terms of use together, then the second ones."""
    for number in range(max(len(notices), len(holders), len(usages))):
        holder, foreign = holders[number] if number < len(holders) else ("", ())
        yield Rights(
            notice=notices[number] if number < len(notices) else "",
            holder=holder,
            usage_terms=usages[number] if number < len(usages) else "",
            foreign=foreign,
        )


def says_something(element: Element) -> bool:
    """Has *element* a text or a value anywhere?"""
    if (element.text or "").strip():
        return True
    for name, value in attributes_of(element):
        if value and name not in _SAY_NOTHING:
            return True
    return any(isinstance(child.tag, str) and says_something(child) for child in element)


def says_each_once(element: Element) -> bool:
    """Are the children of *element* of different kinds, as the standard has it?"""
    tags = [child.tag for child in element.iterchildren("*")]
    return len({*tags}) == len(tags)


_SAY_NOTHING = frozenset(("Duid", "Euid", "Vocabulary", "Essential", "EquivalentsList"))


_article, _foreign = maker(Article), maker(Foreign)  # of values that are in their form already


def foreign_of(parent: str, element: Element) -> Foreign:
    """Return *element* of *parent* as it is."""
    return _foreign(SPACE, parent, snippet(element))


def snippet(element: Element) -> str:
    """Return *element* as text, without the namespaces that are only declared around it."""
    text: str = etree.tostring(element, encoding="unicode", with_tail=False)
    if " xmlns" in text:
        alone = copy.deepcopy(element)
        etree.cleanup_namespaces(alone)
        text = etree.tostring(alone, encoding="unicode", with_tail=False)
    return text
