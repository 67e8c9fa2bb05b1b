"""The content of an entry that is a document in NITF, as AP WebFeeds has it."""

from __future__ import annotations

from typing import Any

from attrs import evolve, fields

from newsformat import Article, Concept, Identifier
from newsformat.markup.xml import Element, local
from newsformat.plugin import Report, plain
from newsformat_feeds._elements import children
from newsformat_nitf.inner import article_in


def article_of(content: Element, report: Report) -> Article | None:
    """Return the article in *content*, if it is one in NITF."""
    inside = list(children(content))
    return article_in(inside[0], report) if len(inside) == 1 and local(inside[0]) == "nitf" else None


def joined(entry: Article, inner: Article, report: Report) -> Article:
    """Return the article of an *entry*, and of the document *inner* that is its content.

    The text, its headline and who signs it are those of the document; a title of the entry that is another is a working
    title, as agencies have it, and its author is a creator. Of all else that is said once the entry counts.
    """
    values: dict[str, Any] = {"body": inner.body}
    if inner.bylines:
        signed = {byline.name for byline in inner.bylines}
        makers = [Concept(name=each.name, relation="creator") for each in entry.bylines if each.name not in signed]
        values |= {"bylines": inner.bylines, "contributors": (*makers, *entry.contributors, *inner.contributors)}
    if inner.headline:
        values["headline"] = inner.headline
        if (title := plain(entry.headline)) not in {"", plain(inner.headline)}:
            values["title"] = title
    if inner.uri and inner.uri != entry.uri and entry.uri:
        values["identifiers"] = (*entry.identifiers, *inner.identifiers, Identifier(value=inner.uri, kind="doc-id"))
    for name in _NAMES - values.keys():
        ours, theirs = getattr(entry, name), getattr(inner, name)
        if theirs in (ours, _NONE[name]):
            continue
        if ours == _NONE[name]:
            values[name] = theirs
        elif isinstance(ours, tuple) and name not in _ONCE:
            values[name] = (*ours, *[each for each in theirs if each not in ours])
        elif name not in _OF_ENTRY:
            report.left_out(f"the document in an entry has another {name}, left out: {theirs!s:.60}")
    return evolve(entry, **values)


_NAMES = frozenset(field.name for field in fields(Article))
_NONE = {name: getattr(Article(), name) for name in _NAMES}
_ONCE = frozenset(("summary", "subhead", "kicker"))
_OF_ENTRY = frozenset(("uri", "language", "title"))
