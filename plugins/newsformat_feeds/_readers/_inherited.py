"""Values that entries inherit from their feed, where a standard says so.

Authors and rights of Atom (RFC 4287, 4.2.1 and 4.2.10), the copyright of a channel of RSS, which is that of its content
(RSS 2.0), and its licence (``creativeCommons:license``). An entry that has the element, even an empty one, says it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from attrs import evolve

from newsformat import Article, Rights
from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import Limits, Report
from newsformat_feeds._elements import children, name_of
from newsformat_feeds._names import ATOM, COMMONS, DC, DCTERMS
from newsformat_feeds._readers._atom_reader import ENTRY, INHERITED, SPACE
from newsformat_feeds._readers._draft import Draft
from newsformat_feeds._readers._tombstone import GONE


_Names: TypeAlias = Mapping[str, frozenset[tuple[str, str]]]
_OF_ATOM: _Names = {
    "bylines": frozenset(((ATOM, "author"), (DC, "creator"))),
    "rights": frozenset(((ATOM, "rights"), (ATOM, "copyright"), (DC, "rights"))),
}
_OF_RSS: _Names = {"rights": frozenset(((DC, "rights"), (COMMONS, "license"), (DCTERMS, "license")))}
_IN_CHANNEL = {
    ("", "copyright"): "notice", (DC, "rights"): "notice", (COMMONS, "license"): "licence",
    (DCTERMS, "license"): "licence",
}  # fmt: skip


def given_in_atom(parts: Iterable[Element]) -> Article:
    """Return the values in *parts* of a feed, or of an entry's source, that entries inherit."""
    draft = Draft(Report(heard=False), Limits(), space=SPACE)
    for part in parts:
        name = name_of(part)
        if name in INHERITED:
            ENTRY[name](part, draft)
    return Article(bylines=draft.bylines, rights=[Rights(**draft.rights)] if draft.rights else ())


def given_in_rss(parts: Iterable[Element]) -> Article:
    """Return the values in *parts* of a channel that items inherit."""
    texts: dict[str, str] = {}
    for part in parts:
        if (name := _IN_CHANNEL.get(name_of(part))) and (text := text_of(part)):
            texts.setdefault(name, text)
    return Article(rights=[Rights(**texts)] if texts else ())


def in_atom(article: Article, entry: Element, given: Article) -> Article:
    """Return *article*, read from *entry*, with values inherited from its source, or else from *given* by the feed."""
    if local(entry) == GONE:
        return article
    source = next((child for child in children(entry) if name_of(child) == (ATOM, "source")), None)
    if source is not None:
        article = _inheriting(article, entry, given_in_atom(children(source)), _OF_ATOM)
    return _inheriting(article, entry, given, _OF_ATOM)


def in_rss(article: Article, item: Element, given: Article) -> Article:
    """Return *article*, read from *item*, with values inherited from *given* by the channel."""
    return _inheriting(article, item, given, _OF_RSS)


def _inheriting(article: Article, entry: Element, given: Article, names: _Names) -> Article:
    inherited = {name: value for name in names if (value := getattr(given, name)) and not getattr(article, name)}
    if not inherited:
        return article
    own_names = {name_of(child) for child in children(entry)}
    return evolve(article, **{name: value for name, value in inherited.items() if own_names.isdisjoint(names[name])})
