"""One ``newsItem`` → one article."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, TypeAlias

from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Foreign,
    Headline,
    Identifier,
    Media,
    Rights,
    Status,
)
from newsformat.markup.html import read_tree
from newsformat.markup.xml import quoted
from newsformat.plugin import Report, line
from newsformat_newsml import _leaves
from newsformat_newsml._body import read_content
from newsformat_newsml._catalogs import Schemes
from newsformat_newsml._elements import Element, Said, concept, leaf, own, text
from newsformat_newsml._names import (
    CONTENT_META_ORDER,
    IPTC_CATALOGS,
    ITEM_META_ORDER,
    ITEM_ORDER,
    KICKER,
    LANG,
    LICENCE,
    NAR,
    NATURES,
    OWN,
    SPACE,
    SUBHEAD,
    XML,
)
from newsformat_newsml._snippets import Snippets


_PREFIX = f"{{{NAR}}}"
_OWN = f"{{{OWN}}}"
_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_ENTITIES = frozenset(NATURES)
_STANDARD = frozenset(("standard", "standardversion", "conformance"))


def _ranks() -> dict[str, dict[str, int]]:
    """Return where in an item an element of each place stands, by the name of the place and its tag."""
    top = {tag: number * 1000 for number, tag in enumerate(ITEM_ORDER)}
    places = {"newsItem": dict(top), "contentSet": {"": top["contentSet"]}}
    places["newsItem"][""] = 10**6
    for place, order in (("itemMeta", ITEM_META_ORDER), ("contentMeta", CONTENT_META_ORDER)):
        places[place] = {tag: top[place] + number for number, tag in enumerate(order, 1)}
        places[place][""] = top[place] + 999
    return {
        place: {(f"{_PREFIX}{tag}" if tag else ""): number for tag, number in ranks.items()}
        for place, ranks in places.items()
    }


RANKS = _ranks()
_TAG = re.compile(r"<([\w.-]+)[\s/>]")


def rank(foreign: Foreign) -> int:
    """Return a number that says where in the item *foreign* is found."""
    ranks = RANKS.get(foreign.name)
    if ranks is None:
        return 10**6
    tag = _TAG.match(foreign.value)
    return ranks.get(f"{_PREFIX}{tag[1]}" if tag else "", ranks[""])


class Item:
    """An item that is being read: the article's values so far."""

    __slots__ = (
        "assumed", "at", "described", "element", "foreign", "languages", "located", "ranks", "report", "schemes",
        "snippets", "values",
    )  # fmt: skip

    def __init__(self, element: Element, snippets: Snippets, report: Report) -> None:
        self.element, self.snippets, self.report = element, snippets, report
        self.schemes = Schemes()
        self.values: dict[str, Any] = {}
        self.at = 0  # of the child that is being read among its siblings
        self.foreign: list[Foreign] = []
        self.ranks: list[int] = []
        self.described: list[tuple[object, bool, Element]] = []
        self.languages: list[tuple[object, bool, Element]] = []
        self.located: str = ""
        self.assumed: frozenset[str] = frozenset()

    def keep(self, place: str, element: Element) -> None:
        """Keep *element*, the child that is being read, as it is."""
        self.kept(Foreign(SPACE, place, self.snippets.child(element, self.at)), element.tag)

    def keep_late(self, place: str, element: Element) -> None:
        """Keep *element*, any one, as it is."""
        self.kept(Foreign(SPACE, place, self.snippets.of(element)), element.tag)

    def kept(self, foreign: Foreign, tag: str) -> None:
        """Keep *foreign*, made of an element *tag*."""
        ranks = RANKS[foreign.name]
        self.foreign.append(foreign)
        self.ranks.append(ranks.get(tag, ranks[""]))

    def part(self, element: Element) -> tuple[Foreign, ...]:
        """Return *element*, the child that is being read, to be kept as a part of what it is in the model."""
        return (Foreign(SPACE, element.tag[len(_PREFIX) :], self.snippets.child(element, self.at)),)

    def add(self, name: str, value: object) -> None:
        """Append *value* to the article's tuple *name*."""
        if name in self.values:
            self.values[name].append(value)
        else:
            self.values[name] = [value]

    def once(self, name: str, value: object) -> bool:
        """Set *name*, unless it is set or there is no *value*."""
        if value is None or name in self.values:
            return False
        self.values[name] = value
        return True


def read_item(element: Element, snippets: Snippets, report: Report) -> Article:
    """Return the article that *element*, a ``newsItem``, holds."""
    item = Item(element, snippets, report)
    order = _attributes(element, item)
    snippets.start(None)
    later = []
    for at, child in enumerate(element):
        tag = child.tag
        if tag in _LATER:
            later.append(child)
        elif type(tag) is str:
            item.at = at
            _TOP.get(tag, _other_top)(child, item)
    for child in later:
        if child.tag == _CONTENT_SET:
            body = read_content(child, report, item.keep_late)
            item.values["body"] = item.values.get("body") or body
        else:
            _metadata(child, item)
    _finish(item)
    if len(item.foreign) > 1:
        _sort(item, order)
    return Article(foreign=item.foreign, **item.values)


def _sort(item: Item, order: str) -> None:
    """Put what was kept into the order of the schema, or that which was written down."""
    ranks = item.ranks
    if ranks != sorted(ranks):
        pairs = sorted(zip(ranks, range(len(ranks)), item.foreign, strict=True), key=lambda pair: pair[:2])
        item.foreign = [foreign for _, _, foreign in pairs]
    if order:
        item.foreign = _reordered(item.foreign, order)


_ITEM_META = f"{_PREFIX}itemMeta"
_CONTENT_META = f"{_PREFIX}contentMeta"
_CONTENT_SET = f"{_PREFIX}contentSet"
_LATER = frozenset((_ITEM_META, _CONTENT_META, _CONTENT_SET))
_DIGITS = 9  # of a number in an attribute of ours


def _reordered(foreign: list[Foreign], order: str) -> list[Foreign]:
    numbers = [int(number) for number in order.split() if number.isdecimal()]
    if sorted(numbers) != list(range(len(foreign))):
        return foreign
    return [foreign[number] for number in numbers]


# The item itself ----------------------------------------------------------


def _attributes(element: Element, item: Item) -> str:
    """Take the attributes of ``newsItem``; return the order of the foreign elements, if it is said."""
    values, extra, ours = item.values, [], {}
    for key, value in element.items():
        if key == "guid":
            values["uri"] = value
        elif key == "version":
            values["version"] = value
        elif key == LANG:
            values["language"] = value
        elif key.startswith(_OWN):
            ours[key[len(_OWN) :]] = value
        elif key not in _STANDARD and key != "dir" and not key.startswith(_XSI):
            extra.append(key)
    if ours:
        for name in ("version", "language"):
            if name in ours:
                values[name] = ours[name]
        item.assumed = frozenset(ours.get("assumed", "").split())
        if "guid" in item.assumed:
            del values["uri"]
    if extra:
        _keep_attributes(element, item, extra)
    return str(ours.get("order", ""))


def _keep_attributes(element: Element, item: Item, names: list[str]) -> None:
    """Keep attributes of ``newsItem`` on an empty element of that name."""
    prefixes = {uri: prefix for prefix, uri in element.nsmap.items() if prefix}
    said, declared = "", ""
    for name in names:
        value = quoted(element.get(name) or "")
        uri, _, local = name[1:].rpartition("}") if name[0] == "{" else ("", "", name)
        prefix = "xml" if name.startswith(XML) else prefixes.get(uri, "")
        said += f" {prefix}:{local}={value}" if uri else f" {name}={value}"
        if uri and prefix != "xml" and (declaration := f" xmlns:{prefix}={quoted(uri)}") not in declared:
            declared += declaration
    item.kept(Foreign(SPACE, "newsItem", f"<newsItem{declared}{said}/>"), element.tag)


def _finish(item: Item) -> None:
    """Decide what needs the whole of the metadata."""
    values = item.values
    _choose_language(item)
    if item.described:
        _choose_summary(item)
    if item.located:
        dateline = values.get("dateline")
        values["dateline"] = Dateline(
            place=item.located,
            date=dateline.date if dateline else "",
            source=dateline.source if dateline else "",
            text=dateline.text if dateline else "",
        )
    if "sources" in values and len(values["sources"]) > 1:
        values["sources"] = _in_order(values["sources"])
    if values.get("sources"):
        values["sources"] = [source for _, source in values["sources"]]


def _in_order(sources: list[tuple[int, Concept]]) -> list[tuple[int, Concept]]:
    """Put the provider, which the schema has before all others, where it was."""
    for at, source in sources:
        if at > 0:
            rest = [pair for pair in sources if pair[1] is not source]
            return [*rest[:at], (at, source), *rest[at:]]
    return sources


def _choose_language(item: Item) -> None:
    """The language of the content counts; that of the metadata is kept beside it."""
    chosen = next((said for said in item.languages if not said[2].get("role")), None)
    for said in item.languages:
        if said is chosen and said[0]:
            metadata = item.values.get("language", "")
            if metadata not in {"", said[0]}:
                _keep_attributes(item.element, item, [LANG])
            item.values["language"] = said[0]
        if said is not chosen or not said[1]:
            item.keep_late("contentMeta", said[2])


def _choose_summary(item: Item) -> None:
    roles = [element.get("role") or "" for _, _, element in item.described]
    best = next((roles.index(role) for role in _leaves.SUMMARIES if role in roles), None)
    for number, (runs, whole, element) in enumerate(item.described):
        if number == best and runs is not None:
            item.values["summary"] = runs
        if number != best or not whole:
            item.keep_late("contentMeta", element)


# Elements beside the metadata ---------------------------------------------


def _other_top(element: Element, item: Item) -> None:
    item.keep("newsItem", element)


def _catalog_ref(element: Element, item: Item) -> None:
    href = element.get("href") or ""
    if IPTC_CATALOGS in href:
        return
    if len(element.keys()) == 1 and not len(element) and href:
        item.kept(Foreign(SPACE, "newsItem", f"<catalogRef href={quoted(href)}/>"), element.tag)
    else:
        item.keep("newsItem", element)


def _catalog(element: Element, item: Item) -> None:
    for scheme in element.iterchildren(f"{_PREFIX}scheme"):
        item.schemes.own.setdefault(scheme.get("alias") or "", scheme.get("uri") or "")
    if f"{_OWN}made" not in element.attrib:
        item.keep("newsItem", element)


def _pub_history(element: Element, item: Item) -> None:
    when, whole = published(element, item.report)
    if not (item.once("published", when) and whole):
        item.keep("newsItem", element)


def published(element: Element, report: Report) -> tuple[object, bool]:
    """``pubHistory`` → when it was published first."""
    for entry in element.iterchildren(f"{_PREFIX}published"):
        for stamp in entry.iterchildren(f"{_PREFIX}timestamp"):
            when, whole = _leaves.moment_of(stamp, report)
            if when is not None:
                return when, whole and len(element) == 1 and len(entry) == 1 and not element.attrib and not entry.attrib
    return None, False


def _rights(element: Element, item: Item) -> None:
    rights, whole = rights_of(element)
    if f"{_OWN}foreign" in element.attrib:
        rights["foreign"] = kept_in(element)
    elif not whole:
        rights["foreign"] = item.part(element)
    item.add("rights", Rights(**rights))


def rights_of(element: Element) -> tuple[dict[str, Any], bool]:
    """``rightsInfo`` → whose rights, notice, terms and licence."""
    values: dict[str, Any] = {}
    whole = True
    for key, value in element.items():
        if key == "scope":
            values["scope"] = value
        elif key.startswith(_OWN):
            values[key[len(_OWN) :]] = value
        else:
            whole = False
    names = {"copyrightNotice": "notice", "usageTerms": "usage_terms"}
    for child in element:
        tag = child.tag.removeprefix(_PREFIX) if isinstance(child.tag, str) else ""
        if tag == "copyrightHolder" and "holder" not in values:
            said, entire, _ = concept(child)
            values["holder"] = said.name
            whole = whole and entire and said == Said(said.name)
        elif tag in names and names[tag] not in values:
            said_text, entire = leaf(child, tag, frozenset())
            values[names[tag]] = said_text.text
            whole = whole and entire
        elif tag == "link" and child.get("rel") == LICENCE and "licence" not in values:
            values["licence"] = child.get("href") or ""
        else:
            whole = False
    values = {key: value for key, value in values.items() if key in _RIGHTS}
    return values, whole


_RIGHTS = frozenset(("holder", "notice", "usage_terms", "licence", "scope"))

_TOP: dict[str, Callable[[Element, Item], None]] = {
    f"{_PREFIX}catalogRef": _catalog_ref,
    f"{_PREFIX}catalog": _catalog,
    f"{_PREFIX}pubHistory": _pub_history,
    f"{_PREFIX}rightsInfo": _rights,
}


# Metadata -----------------------------------------------------------------

Leaf: TypeAlias = "tuple[Callable[[Element, Report], tuple[object, bool]], Callable[[Item, Any, Element], bool]]"


def _metadata(parent: Element, item: Item) -> None:
    """Read ``itemMeta`` or ``contentMeta``."""
    place, table = ("itemMeta", _IN_ITEM_META) if parent.tag == _ITEM_META else ("contentMeta", _IN_CONTENT_META)
    for key in parent.attrib:
        item.report.note(f"skipped the attribute {key} of {place}", line=parent.sourceline)
    report = item.report
    item.snippets.start(parent)
    for item.at, child in enumerate(parent):
        tag = child.tag
        entry = table.get(tag)
        if entry is None:
            if type(tag) is str:
                item.keep(place, child)
        elif type(entry) is tuple:
            said, whole = entry[0](child, report)
            if not (entry[1](item, said, child) and whole):
                item.keep(place, child)
        else:
            entry(child, item)


def _first(name: str) -> Callable[[Item, Any, Element], bool]:
    return lambda item, said, _: item.once(name, said)


def _each(name: str) -> Callable[[Item, Any, Element], bool]:
    def add(item: Item, said: Any, _: Element) -> bool:
        item.add(name, said)
        return True

    return add


def _kind(item: Item, said: str, element: Element) -> bool:
    return bool(said or f"{_OWN}kind" in element.attrib) and item.once("kind", said)


def _updated(item: Item, said: Any, _: Element) -> bool:
    return "versionCreated" in item.assumed or item.once("updated", said)


def _status(item: Item, said: Status | None, element: Element) -> bool:
    if said is None:
        item.report.note(
            f"{element.get('qcode')} is no publishing status known; taken as usable", line=element.sourceline
        )
    return item.once("status", said)


def _identifier(item: Item, said: tuple[str, str], _: Element) -> bool:
    item.add("identifiers", Identifier(value=said[0], kind=said[1]))
    return True


def _note(item: Item, said: tuple[str, str], _: Element) -> bool:
    item.add("notes", EditorsNote(text=said[0], role=said[1]))
    return True


def _headline(item: Item, said: tuple[Any, str, str], element: Element) -> bool:
    runs, role, language = said
    if not language and f"{_OWN}as" not in element.attrib:
        if not role and "headline" not in item.values:
            item.values["headline"] = runs
            return True
        name = _HEADLINES.get(role)
        if name and name not in item.values and runs:
            item.values[name] = runs
            return True
    item.add("other_headlines", Headline(content=runs, role=role, language=language))
    return True


_HEADLINES = {SUBHEAD: "subhead", KICKER: "kicker"}


def _described(element: Element, item: Item) -> None:
    item.described.append((*_leaves.description(element, item.report), element))


def _language(element: Element, item: Item) -> None:
    item.languages.append((*_leaves.language(element, item.report), element))


def _by(element: Element, item: Item) -> None:
    byline, whole = byline_of(element)
    if any(byline.values()) or f"{_OWN}text" in element.attrib:
        item.add("bylines", Byline(**byline))
    if not whole:
        item.keep("contentMeta", element)


def byline_of(element: Element) -> tuple[dict[str, str], bool]:
    """``by`` → the byline as printed; its parts where newsformat has written them."""
    said, whole = leaf(element, "by", frozenset())
    parts = {"text": str(said.text)}
    if element.attrib:
        parts |= {key: value for key, value in own(element).items() if key in _BYLINE}
    return parts, whole


_BYLINE = frozenset(("name", "role", "affiliation", "location", "contact", "text"))


def _dateline(element: Element, item: Item) -> None:
    if "dateline" in item.values:
        item.keep("contentMeta", element)
        return
    parts, whole = dateline_of(element)
    if any(parts.values()) or f"{_OWN}text" in element.attrib:
        item.values["dateline"] = Dateline(**parts)
    if not whole:
        item.keep("contentMeta", element)


def dateline_of(element: Element) -> tuple[dict[str, str], bool]:
    """``dateline`` → the dateline as printed; its parts where newsformat has written them."""
    said, whole = leaf(element, "dateline", frozenset())
    parts = {"text": str(said.text)}
    if element.attrib:
        parts |= {key: value for key, value in own(element).items() if key in _DATELINE}
    return parts, whole


_DATELINE = frozenset(("date", "source", "text"))


def _located(element: Element, item: Item) -> None:
    said, whole, _ = concept(element)
    if not item.located:
        item.located = line(said.name)
        whole = whole and said == Said(said.name)
    else:
        whole = False
    if not whole:
        item.keep("contentMeta", element)


# Concepts -----------------------------------------------------------------


def _concept(element: Element, item: Item, relation: str = "") -> tuple[Concept, dict[str, str] | None]:
    said, whole, ours = concept(element)
    foreign: tuple[Foreign, ...] = ()
    if ours is not None and "foreign" in ours:
        foreign = kept_in(element)
    elif not whole:
        foreign = item.part(element)
    name, kind, code, scheme, uri, related, role = said
    if uri is None:
        uri = item.schemes.uri(scheme, code) if scheme else ""
    return Concept(
        name=name, kind=kind, code=code, scheme=scheme, uri=uri,
        relation=relation if related is None else related, role=role, foreign=foreign,
    ), ours  # fmt: skip


def _subject(element: Element, item: Item) -> None:
    found, ours = _concept(element, item)
    name = "entities" if found.kind in _ENTITIES else "subjects"
    item.add(ours.get("in", name) if ours else name, found)


def _listed(name: str, relation: str = "") -> Callable[[Element, Item], None]:
    def take(element: Element, item: Item) -> None:
        item.add(name, _concept(element, item, relation)[0])

    return take


def _provider(element: Element, item: Item) -> None:
    if "provider" not in item.assumed:
        found, ours = _concept(element, item, "provider")
        at = ours.get("at", "") if ours else ""
        item.add("sources", (int(at) if at.isdecimal() and len(at) < _DIGITS else 0, found))


def _info_source(element: Element, item: Item) -> None:
    item.add("sources", (-1, _concept(element, item)[0]))


def _link(element: Element, item: Item) -> None:
    values, whole = association_of(element, item)
    if f"{_OWN}foreign" in element.attrib:
        values["foreign"] = kept_in(element)
    elif not whole:
        values["foreign"] = item.part(element)
    item.add("associations", Association(**values))


def association_of(element: Element, item: Item | None) -> tuple[dict[str, Any], bool]:
    """``link`` → what it is to the article, and where; with *item*, the picture or article in it."""
    values: dict[str, Any] = {}
    whole = True
    for key, value in element.items():
        if key in _LINK:
            values[_LINK[key]] = value
    for key, value in element.items():
        if key in _OWN_LINK:
            values[_OWN_LINK[key]] = value
        elif key not in _LINK:
            whole = False
    for child in element:
        tag = child.tag
        if tag == f"{_PREFIX}title" and "title" not in values:
            said, entire = leaf(child, "title", frozenset())
            values["title"] = said.text
            whole = whole and entire
        elif tag == f"{_OWN}media" and "media" not in values:
            _associated_media(child, item, values)
        elif tag == f"{_PREFIX}newsItem" and "article" not in values:
            if item is not None:
                values["article"] = read_item(child, Snippets(child), item.report)
        else:
            whole = False
    return values, whole


_LINK = {"rel": "role", "href": "href", "residref": "uri"}
_OWN_LINK = {f"{_OWN}role": "role", f"{_OWN}href": "href", f"{_OWN}uri": "uri", f"{_OWN}title": "title"}


def _associated_media(element: Element, item: Item | None, values: dict[str, Any]) -> None:
    if item is not None:
        blocks = read_tree(element, item.report)
        if len(blocks) == 1 and isinstance(blocks[0], Media):
            values["media"] = blocks[0]


def _kept(element: Element, item: Item) -> None:
    """``newsformat:foreign`` → what the schema has no place for."""
    foreign = Foreign(SPACE, element.get("name") or "", text(element))
    item.foreign.append(foreign)
    item.ranks.append(rank(foreign))


def kept_in(element: Element) -> tuple[Foreign, ...]:
    """Return what newsformat has kept as text of a part."""
    try:
        pairs = json.loads(element.get(f"{_OWN}foreign") or "")
        return tuple([Foreign(SPACE, name + "", value + "") for name, value in pairs])
    except (ValueError, TypeError, RecursionError):
        return ()


_IN_ITEM_META: dict[str, Any] = {
    f"{_PREFIX}itemClass": (_leaves.item_class, _kind),
    f"{_PREFIX}provider": _provider,
    f"{_PREFIX}versionCreated": (_leaves.moment_of, _updated),
    f"{_PREFIX}firstCreated": (_leaves.moment_of, _first("created")),
    f"{_PREFIX}embargoed": (_leaves.embargo, _first("embargo")),
    f"{_PREFIX}pubStatus": (_leaves.status, _status),
    f"{_PREFIX}service": _listed("services"),
    f"{_PREFIX}title": (_leaves.plain_line, _first("title")),
    f"{_PREFIX}edNote": (_leaves.note, _note),
    f"{_PREFIX}signal": (_leaves.signal, _each("signals")),
    f"{_PREFIX}expires": (_leaves.moment_of, _first("expires")),
    f"{_PREFIX}link": _link,
    f"{_OWN}foreign": _kept,
}
_IN_CONTENT_META: dict[str, Any] = {
    f"{_PREFIX}urgency": (_leaves.urgency, _first("urgency")),
    f"{_PREFIX}located": _located,
    f"{_PREFIX}infoSource": _info_source,
    f"{_PREFIX}creator": _listed("contributors", "creator"),
    f"{_PREFIX}contributor": _listed("contributors", "contributor"),
    f"{_PREFIX}altId": (_leaves.identifier, _identifier),
    f"{_PREFIX}language": _language,
    f"{_PREFIX}genre": _listed("genres"),
    f"{_PREFIX}keyword": (_leaves.plain_line, _each("keywords")),
    f"{_PREFIX}subject": _subject,
    f"{_PREFIX}slugline": (_leaves.plain_line, _first("slug")),
    f"{_PREFIX}headline": (_leaves.headline, _headline),
    f"{_PREFIX}dateline": _dateline,
    f"{_PREFIX}by": _by,
    f"{_PREFIX}creditline": (_leaves.plain_line, _first("credit")),
    f"{_PREFIX}description": _described,
}
