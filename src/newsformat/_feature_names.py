"""The names of the features of the model.

A feature is a dotted name: an attribute of `Article` (``headline``), a part of one (``bylines.role``), a kind of block
(``body.table``), a mark (``inline.link``). The attribute that makes a thing what it is (`Byline.name`) has no name of
its own: ``bylines`` is a byline's name, ``bylines.role`` its role.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache, lru_cache

from attrs import fields

from newsformat._article import (
    Article,
    Association,
    Byline,
    Dateline,
    EditorsNote,
    Embargo,
    Headline,
    Identifier,
    Rights,
)
from newsformat._blocks import (
    Embed,
    Heading,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rendition,
    Rule,
    Table,
)
from newsformat._concepts import Concept
from newsformat._envelope import Envelope, EnvelopeLink
from newsformat._errors import OptionError
from newsformat._inline import Lang, Link, Mention, Style
from newsformat._wording import did_you_mean


# The attributes that make a thing what it is.
PRINCIPAL: dict[type, frozenset[str]] = {
    Identifier: frozenset({"value"}),
    Headline: frozenset({"content"}),
    Byline: frozenset({"name"}),
    Dateline: frozenset({"text"}),
    Rights: frozenset({"notice"}),
    EditorsNote: frozenset({"text"}),
    Embargo: frozenset({"until"}),
    Concept: frozenset({"name"}),
    Association: frozenset({"href"}),
    Rendition: frozenset({"href"}),
    RelatedLink: frozenset({"text"}),
    EnvelopeLink: frozenset({"href"}),
    Media: frozenset({"href"}),
    Embed: frozenset({"href"}),
    Related: frozenset({"links"}),
    Table: frozenset({"rows", "header"}),
    Heading: frozenset({"content", "level"}),
    List: frozenset({"items", "ordered"}),
    Quote: frozenset({"content"}),
    Paragraph: frozenset({"content"}),
    Preformatted: frozenset({"text"}),
    Rule: frozenset(),
}
MARKS: dict[object, str] = {
    Link: "inline.link",
    Mention: "inline.mention",
    Lang: "inline.lang",
    **{style: f"inline.{style.value}" for style in Style},
}
BLOCKS: dict[type, str] = {
    cls: f"body.{cls.__name__.lower()}"
    for cls in (
        Paragraph,
        Heading,
        Quote,
        List,
        Media,
        Table,
        Preformatted,
        Rule,
        Embed,
        Related,
        Raw,
    )
}

_INLINE_FEATURES = (*MARKS.values(), "inline.link.title", "inline.break")


def carried(feature: str, carries: Collection[str]) -> bool:
    """Is *feature* among *carries*, by its own name, a parent's ``name.*``, or ``*``?"""
    if feature in carries or "*" in carries:
        return True
    return f"{feature}.".startswith(_wholes(frozenset(carries)))


@lru_cache(maxsize=256)
def _wholes(carries: frozenset[str]) -> tuple[str, ...]:
    """Return the prefixes of features that *carries* includes completely, such as ``bylines.*``."""
    return tuple([name[:-1] for name in carries if name.endswith(".*")])


def named(name: str) -> Iterable[str]:
    """Yield the features that the attribute *name* may contain, except the open ones."""
    if name == "body":
        yield from _body_features()
        return
    yield from _attribute_features(name)
    if name in _INLINE or _PART_OF.get(name) is Headline:
        yield from _INLINE_FEATURES


@cache
def all_features() -> tuple[str, ...]:
    """Return the names of all features of the model, except the open ones under ``foreign`` and ``body.raw``."""
    names: dict[str, None] = {}
    for attribute in fields(Article):
        match attribute.name:
            case "body":
                names |= dict.fromkeys(_body_features())
            case "foreign":
                names["foreign"] = None
            case name:
                names |= dict.fromkeys(_attribute_features(name))
    return tuple(names)


def check_feature(name: str) -> None:
    """Refuse a *name* that nothing has that can be lost, nor is above it.

    Raises:
        OptionError: there is no such feature.
    """
    envelope_features = (f"envelope.{attribute.name}" for attribute in fields(Envelope))
    known = (*all_features(), *_INLINE_FEATURES, *envelope_features, "source", "text")
    is_open = name.startswith(("foreign.", "body.raw.", "envelope.foreign.")) or name.endswith(".foreign")
    if not is_open and not any(f"{feature}.".startswith(f"{name}.") for feature in known):
        above = dict.fromkeys([feature.partition(".")[0] for feature in known])
        hint = did_you_mean(name, [*above, *known]) or "; 'newsformat formats json --carries' lists them"
        raise OptionError(f"unknown feature {name!r}{hint}")


def unknown_features(names: Iterable[str]) -> list[str]:
    """Return those of *names*, which a format carries, that are no feature, each with the one that may be meant."""
    known = all_features()
    return [f"{name}{did_you_mean(name, known)}" for name in sorted(names) if not _is_carried_by_some(name, known)]


def _is_carried_by_some(name: str, known: Collection[str]) -> bool:
    from newsformat._foreign_parts import OPEN

    is_open = name.startswith(("foreign.", "body.raw.", "envelope"))
    if is_open or name == "*" or name in known or name in OPEN:
        return True
    base = name.removesuffix(".*")
    return base != name and any(f"{text}.".startswith(f"{base}.") for text in known)


_PART_OF = {
    "identifiers": Identifier,
    "other_headlines": Headline,
    "bylines": Byline,
    "contributors": Concept,
    "dateline": Dateline,
    "sources": Concept,
    "services": Concept,
    "embargo": Embargo,
    "notes": EditorsNote,
    "subjects": Concept,
    "entities": Concept,
    "genres": Concept,
    "rights": Rights,
    "associations": Association,
}
_INLINE = ("headline", "kicker", "subhead", "summary")


def _attribute_features(name: str) -> Iterable[str]:
    yield name
    if name in _INLINE:
        yield f"{name}.inline"
    if cls := _PART_OF.get(name):
        yield from _part_features(name, cls)


def _part_features(name: str, cls: type) -> Iterable[str]:
    if cls is Headline:
        yield f"{name}.inline"
    for attribute in fields(cls):
        if attribute.name not in PRINCIPAL[cls] and attribute.name not in {"foreign", "language"}:
            yield f"{name}.{attribute.name}"
            if attribute.name == "media":
                yield from _part_features(f"{name}.media", Media)
                yield from (f"{name}.media.caption.inline", f"{name}.media.language")
            if attribute.name == "renditions":
                yield from _part_features(f"{name}.renditions", Rendition)
    if cls is Headline:
        yield f"{name}.language"


def _body_features() -> Iterable[str]:
    for cls, name in BLOCKS.items():
        yield name
        if cls is Raw:
            continue
        yield from _part_features(name, cls)
        if cls is Related:
            yield f"{name}.href"
    yield from ("body.language", "body.nested")
    yield from _INLINE_FEATURES
