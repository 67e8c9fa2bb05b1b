"""An article while it is read, and what components within it take over."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from lxml import etree

from newsformat import Article, Concept, Dateline, Embargo, Foreign, Headline, Inlines, Rights, Status
from newsformat.markup.dates import in_zone, read_date
from newsformat.markup.handling import is_kill_signal, strictest
from newsformat.markup.xml import Element, attribute_names, attributes_of, line_of, local_name
from newsformat.plugin import Report, maker, plain
from newsformat_newsml1._dialects import Meanings
from newsformat_newsml1._names import SPACE, tidy_language
from newsformat_newsml1._readers._topics import Topics


class Context:
    """State shared by all parts of a document: the meanings of names, the topics, and the report."""

    __slots__ = ("_said", "meanings", "report", "topics")

    def __init__(self, report: Report, meanings: Meanings, topics: Topics) -> None:
        self.report, self.meanings, self.topics = report, meanings, topics
        self._said: set[str] = set()

    def note_once(self, message: str) -> None:
        """Report a remark that applies to a whole item."""
        if message not in self._said:
            self._said.add(message)
            self.report.note(message)

    def report_unkept(self, element: Element, known: Collection[str]) -> None:
        """Report attributes of *element* that are not *known* as lost."""
        for key in attribute_names(element):
            if key not in known and key not in _SAY_NOTHING:
                self.report.left_out(f"{local_name(key)} of a {element.tag} is not kept", line=line_of(element))

    def moment(self, element: Element) -> datetime | None:
        """Return the date and time in *element*, or `None`."""
        text = (element.text or "").strip()
        if text[8:9] == "T":  # by far the most frequent form: basic ISO 8601
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
    """An article while it is read: single values, lists, and what has no place in the model."""

    __slots__ = (
        "_concepts",
        "_counted",
        "_keys",
        "context",
        "datelines",
        "foreign",
        "headlines",
        "holders",
        "language",
        "lines_in_language",
        "lists",
        "notices",
        "usages",
        "values",
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        self.context = context
        self.values: dict[str, Any] = {}
        self._keys: set[tuple[str, object]] = set()
        self._concepts: dict[str, Concept] = {}
        self._counted = 0  # entities that are in `lists`
        self.lists: dict[str, list[Any]] = {}
        self.headlines: list[tuple[Inlines, str]] = []
        self.notices: list[str] = []
        self.usages: list[str] = []
        self.holders: list[tuple[str, tuple[Foreign, ...]]] = []
        self.foreign: list[Foreign] = []
        self.language = ""  # of the item; the language of a component takes precedence
        self.datelines: list[str] = []  # the places of datelines in the metadata
        self.lines_in_language: list[tuple[str, Element]] = []  # lines with a language, and their elements

    def once(self, name: str, value: Any) -> bool:
        """Set *name* to *value* if that is not empty and *name* is not set yet."""
        if not value or name in self.values:
            return False
        self.values[name] = value
        return True

    def add(self, name: str, value: Any, key: object = None) -> None:
        """Add *value* to the list *name*, unless it is there; *key*, if given, is a faster way to identify it."""
        identity = (name, value if key is None else key)
        if identity not in self._keys:
            self._keys.add(identity)
            self.lists.setdefault(name, []).append(value)

    def append(self, name: str, value: Any) -> None:
        """Append *value* to the list *name*."""
        self.lists.setdefault(name, []).append(value)

    def concepts(self) -> dict[str, Concept]:
        """Return the entities so far by key; entities added to the result are not part of the draft yet."""
        entities = self.lists.get("entities", [])
        for entity in entities[self._counted :]:
            self._concepts[entity.key] = entity
        self._counted = len(entities)
        return self._concepts

    def keep(self, parent: str, element: Element) -> None:
        """Keep *element* of *parent* unchanged, unless it is empty."""
        if element.get("FormalName") or says_something(element):
            self.foreign.append(foreign_of(parent, element))

    def within(self, outer: Draft) -> Draft:
        """Return this draft, completed by the surrounding draft *outer*; its own values take precedence."""
        draft = Draft(self.context)
        draft.values, draft.language, draft.foreign = dict(outer.values), outer.language, list(outer.foreign)
        draft.lists = {name: list(values) for name, values in outer.lists.items()}
        for name in ("headlines", "datelines", "lines_in_language", *_PRINTED):
            setattr(draft, name, list(getattr(outer, name)))
        draft.take_in(self)
        draft.foreign = list(dict.fromkeys(draft.foreign))
        return draft

    def take_in(self, inner: Draft) -> None:
        """Take over the values of *inner*, which is within this one and takes precedence."""
        inner._report_what_gives_way(self)
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
        self.lines_in_language += inner.lines_in_language
        for name in _PRINTED:
            setattr(self, name, list(getattr(inner, name) or getattr(self, name)))
        self.foreign += inner.foreign

    def _report_what_gives_way(self, outer: Draft) -> None:
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
        """Return the number of its parts."""
        return len(self.foreign) + sum(map(len, self.lists.values()))

    def article(self) -> Article:
        """Return the article."""
        values, lists = self.values, self.lists
        if self.language and "language" not in values:
            values["language"] = self.language
        if self.lines_in_language:
            self._choose_language()
        if self.headlines:
            self._choose_headline()
        if self.datelines:
            self.once("dateline", Dateline(place=self.datelines[0]))
        if self.lines_in_language:
            self._report_languages()
        if self.notices or self.holders or self.usages:
            lists["rights"] = [*_rights(self.notices, self.holders, self.usages), *lists.get("rights", ())]
        if values.pop("embargoed", False) and "embargo" not in values:
            values["embargo"] = Embargo()
        if values.get("status") is not Status.CANCELED and any(map(is_kill_signal, lists.get("signals", ()))):
            values["status"] = Status.CANCELED
            self.context.report.note("an Instruction says that the item is killed; read as canceled")
        result: dict[str, Any] = {name: tuple(parts) for name, parts in lists.items()}
        return _article(**values, **result, foreign=tuple(self.foreign))

    def _choose_language(self) -> None:
        """Set the language of an item without one to that of its lines, if all are in the same one."""
        languages = {language for language, _ in self.lines_in_language}
        if len(languages) == 1 and all(language for _, language in self.headlines):
            self.values.setdefault("language", *languages)

    def _report_languages(self) -> None:
        """Report lines in another language than the article's; further headlines keep their own."""
        primary = self.values.get("language", "").partition("-")[0]
        others = {tidy_language(headline.language) for headline in self.lists.get("other_headlines", ())}
        for language, element in self.lines_in_language:
            kept = element.tag in _HEADLINES and language in others
            if language.partition("-")[0] != primary and not kept:
                why = f"that a {element.tag} is in the language {language} is not kept"
                self.context.report.left_out(why, line=line_of(element))

    def _choose_headline(self) -> None:
        """Choose the headline in the language of the text, or else the first one."""
        language = self.values.get("language", "")
        headlines = self.headlines
        number = next(
            (n for n, (_, language_of_headline) in enumerate(headlines) if language_of_headline in {"", language}), 0
        )
        if "headline" not in self.values:
            self.values["headline"] = headlines[number][0]
        shown = plain(self.values["headline"])
        for runs, language_of_headline in headlines:
            if plain(runs) != shown:
                self.add("other_headlines", Headline(content=runs, language=language_of_headline))


# For these, the value that holds the article back most counts, wherever it is.
_HELD = frozenset(("status", "embargo", "expires"))
# For these, a component's values replace those of its surroundings.
_REPLACED = ("bylines",)
_HEADLINES = frozenset(("HeadLine", "SubHeadLine"))
_PRINTED = ("notices", "usages", "holders")


def _gives_way(outer: list[Any], inner: list[Any]) -> bool:
    return bool(outer and inner) and not set(inner).issuperset(outer)


def _rights(notices: list[str], holders: list[tuple[str, tuple[Foreign, ...]]], usages: list[str]) -> Iterable[Rights]:
    """Combine the first notice, holder and usage terms, then the second ones, and so on."""
    for number in range(max(len(notices), len(holders), len(usages))):
        holder, foreign = holders[number] if number < len(holders) else ("", ())
        yield Rights(
            notice=notices[number] if number < len(notices) else "",
            holder=holder,
            usage_terms=usages[number] if number < len(usages) else "",
            foreign=foreign,
        )


def says_something(element: Element) -> bool:
    """Does *element* contain any text or value?"""
    if (element.text or "").strip():
        return True
    for name, value in attributes_of(element):
        if value and name not in _SAY_NOTHING:
            return True
    return any(isinstance(child.tag, str) and says_something(child) for child in element)


def says_each_once(element: Element) -> bool:
    """Do the children of *element* have different names, as the standard requires?"""
    tags = [child.tag for child in element.iterchildren("*")]
    return len({*tags}) == len(tags)


_SAY_NOTHING = frozenset(("Duid", "Euid", "Vocabulary", "Essential", "EquivalentsList"))


_article, _foreign = maker(Article), maker(Foreign)  # build parts from values already in their final form


def foreign_of(parent: str, element: Element) -> Foreign:
    """Return *element* of *parent* unchanged."""
    return _foreign(SPACE, parent, snippet(element))


def snippet(element: Element) -> str:
    """Return *element* as text, without the namespaces that are only declared around it."""
    text: str = etree.tostring(element, encoding="unicode", with_tail=False)
    if " xmlns" in text:
        alone = copy.deepcopy(element)
        etree.cleanup_namespaces(alone)
        text = etree.tostring(alone, encoding="unicode", with_tail=False)
    return text
