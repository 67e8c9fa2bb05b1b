"""Reads concepts and links: subjects, creators, sources, associated items."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import evolve

from newsformat import (
    Association,
    Concept,
    Foreign,
    Inlines,
    Media,
    Status,
)
from newsformat.markup.foreign import foreign_in
from newsformat.markup.html import read_tree
from newsformat.markup.xml import Element, attributes_of, escape, has_text, text_of
from newsformat.plugin import Report, address, maker, plain
from newsformat_newsml._concept_parts import concept_parts
from newsformat_newsml._elements import leaf, says_nothing, text
from newsformat_newsml._names import NAR_, NATURES, OWN_, SPACE
from newsformat_newsml._pictures import is_caption, linked
from newsformat_newsml._readers import _single_values
from newsformat_newsml._readers._draft import Draft, rank_of
from newsformat_newsml._snippets import Snippets
from newsformat_newsml.newscodes import qcode_of


_ENTITIES = frozenset(NATURES)
_NONE: frozenset[str] = frozenset()
_DIGITS = 9  # of a number in one of newsformat's own attributes


def concept_of(
    element: Element, draft: Draft, relation: str = "", always: str = ""
) -> tuple[Concept | None, dict[str, str] | None]:
    """Return the concept in *element*, of the kind *always* or else of its type, and newsformat's own attributes.

    There is none without a name, code or URI, unless newsformat wrote it so. A concept without a name takes the one
    that the item asserts for it.
    """
    name, kind, code, scheme, uri, related, role, complete, ours = concept_parts(element, draft.language)
    if uri is None:
        uri = draft.schemes.uri(scheme, code) if scheme else ""
    if ours is None and not (name or code or uri):
        return None, None
    foreign: tuple[Foreign, ...] = ()
    asserted = "" if name or ours is not None or not draft.asserted else _asserted(element, draft)
    if asserted:
        name = asserted
    if ours is not None and "foreign" in ours:
        foreign = kept_in(element)
    elif not complete or (always and "type" in element.attrib):
        foreign = _called(draft.part(element), asserted)
    if always and not (ours and "kind" in ours):
        kind = always
    return _concept(
        name=name, kind=kind, code=code, scheme=scheme, uri=uri and address(uri),
        relation=relation if related is None else related, role=role, foreign=foreign,
    ), ours  # fmt: skip


_concept = maker(Concept)


def _asserted(element: Element, draft: Draft) -> str:
    for key in (element.get("qcode"), element.get("uri")):
        if key and (found := draft.asserted.get(key)) is not None:
            return concept_parts(found, draft.language)[0]
    return ""


def _called(kept: tuple[Foreign, ...], name: str) -> tuple[Foreign, ...]:
    """Return the *kept* element with the *name* found elsewhere, so that it says the same as the concept."""
    (part,) = kept
    start = part.value.removesuffix("/>")
    if not name or start == part.value or "<" in start[1:]:
        return kept
    return (evolve(part, value=f"{start}><name>{escape(name)}</name></{part.name}>"),)


def subject(element: Element, draft: Draft) -> None:
    """Read ``subject`` as a subject or, depending on its type, an entity."""
    found, ours = concept_of(element, draft)
    if found is None:
        draft.keep("contentMeta", element)
        return
    by_kind = "entities" if found.kind in _ENTITIES else "subjects"
    list_name = ours.get("in", by_kind) if ours else by_kind
    draft.add(list_name if list_name in _LISTS else by_kind, found)


# newsformat's own attribute names the list if the type implies the other one
_LISTS = frozenset(("subjects", "entities"))


def listed(
    name: str, relation: str = "", place: str = "contentMeta", always: str = ""
) -> Callable[[Element, Draft], None]:
    """Return a reader that adds elements of *place* to the article's list *name*, with the relation *relation*.

    They are of the kind *always*, or else of the kind that their type implies.
    """

    def take(element: Element, draft: Draft) -> None:
        found, _ = concept_of(element, draft, relation, always)
        if found is None:
            draft.keep(place, element)
        else:
            draft.add(name, found)

    return take


def provider(element: Element, draft: Draft) -> None:
    """Read ``provider`` as a source in its original position, unless it was made up."""
    if "provider" not in draft.assumed:
        found, ours = concept_of(element, draft, "provider")
        if found is None:
            draft.keep("itemMeta", element)
            return
        position = ours.get("at", "") if ours else ""
        draft.add("sources", (int(position) if position.isdecimal() and len(position) < _DIGITS else 0, found))


def info_source(element: Element, draft: Draft) -> None:
    """Read ``infoSource`` as a source."""
    found, _ = concept_of(element, draft)
    if found is None:
        draft.keep("contentMeta", element)
    else:
        draft.add("sources", (-1, found))


def link(element: Element, draft: Draft) -> None:
    """Read ``link`` as an association."""
    values, complete = association_of(element, draft)
    if says_nothing(values.values(), element):
        draft.keep("itemMeta", element)
        return
    if f"{OWN_}foreign" in element.attrib:
        values["foreign"] = kept_in(element)
    elif not complete:
        values["foreign"] = draft.part(element)
    draft.add("associations", Association(**values))


def association_of(element: Element, draft: Draft | None) -> tuple[dict[str, Any], bool]:
    """Read ``link`` as an association: relation and address and, given *draft*, the picture or article in it.

    The title is a ``title``, else the attribute, else a headline given as a hint. If the class (a hint) or the type
    says that the item is a picture or the like, its file becomes the media; a description, or a title with the role of
    a caption, becomes the caption. What newsformat wrote beside its own media repeats it. An item that is withheld,
    canceled or under embargo gives no picture.
    """
    link = _Link(element, draft)
    for child in element:
        take = _IN_LINK.get(child.tag)
        if take is None:
            link.whole = False
        else:
            take(link, child)
    return link.association()


class _Link:
    """A ``link`` being read as an association: its *values*, and whether they are complete (*whole*) so far."""

    def __init__(self, element: Element, draft: Draft | None) -> None:
        self._draft = draft
        self.values, self.whole = _naming(element)
        self.whole = self.whole and not has_text(element)
        self._media_type = element.get("contenttype") or element.get("mimetype") or ""  # the latter as in Superdesk
        self._hint, self._kind, self._file = element.get("title") or "", "", ""
        self._caption: Inlines = ()
        self._entitled = False  # has a title with that role been read?
        self._made = False  # did newsformat write the media?
        self._held = False  # is the item withheld, so that none of its content may be used?

    def title(self, child: Element) -> None:
        if is_caption(child.get("role") or "") and not self._caption:  # as in STT
            self._caption, self._entitled, self.whole = _single_values.caption(child)[0], True, False
        elif "title" in self.values:
            self.whole = False
        else:
            self.values["title"], _, _, entire, _ = leaf(child, _NONE)
            self.whole = self.whole and entire

    def headline(self, child: Element) -> None:
        self._hint, self.whole = self._hint or child.text or "", False

    def item_class(self, child: Element) -> None:
        self._kind, self.whole = (child.get("qcode") or "").rpartition(":")[2], False

    def status(self, child: Element) -> None:
        self.whole = False
        self._held = self._held or _single_values.status(child, Report(heard=False))[0] is not Status.USABLE

    def embargo(self, _: Element) -> None:
        self._held, self.whole = True, False

    def file(self, child: Element) -> None:
        self._file, self.whole = self._file or text_of(child), False

    def description(self, child: Element) -> None:
        self._caption, self.whole = self._caption or _single_values.caption(child)[0], False

    def media(self, child: Element) -> None:
        if "media" in self.values:
            self.whole = False
        else:
            self._made = _associated_media(child, self._draft, self.values)

    def article(self, child: Element) -> None:
        if "article" in self.values:
            self.whole = False
        elif self._draft is not None and self._draft.read_item is not None:
            self.values["article"] = self._draft.read_item(child, Snippets(child), self._draft.report)

    def association(self) -> tuple[dict[str, Any], bool]:
        """Return the association, completed by the hints, and whether it is complete."""
        values = self.values
        if self._hint:
            values.setdefault("title", self._hint)
        href, kind = values.get("href", "") or self._file, self._kind or self._media_type.partition("/")[0]
        if (
            href
            and kind
            and "article" not in values
            and not self._held
            and (media := linked(href, kind, self._media_type))
        ):
            values.setdefault("media", evolve(media, caption=self._caption) if self._caption else media)
        elif self._entitled:
            values.setdefault("title", plain(self._caption))
        return values, self.whole or self._made


_IN_LINK: dict[str, Callable[[_Link, Element], None]] = {
    f"{NAR_}title": _Link.title,
    f"{NAR_}headline": _Link.headline,
    f"{NAR_}itemClass": _Link.item_class,
    f"{NAR_}description": _Link.description,
    f"{NAR_}pubStatus": _Link.status,
    f"{NAR_}embargoed": _Link.embargo,
    f"{NAR_}filename": _Link.file,  # STT's
    f"{OWN_}media": _Link.media,
    f"{NAR_}newsItem": _Link.article,
}


def _naming(element: Element) -> tuple[dict[str, Any], bool]:
    """Return the attributes of a ``link``, newsformat's own taking precedence, and whether they are complete."""
    values: dict[str, Any] = {}
    ours: dict[str, str] = {}
    complete = True
    for key, value in attributes_of(element):
        if key in _LINK:
            values[_LINK[key]] = value
        elif key in _OWN_LINK:
            ours[_OWN_LINK[key]] = value
        else:
            complete = False
            if key == "reluri":
                values.setdefault("role", qcode_of(value))
            elif key == "guidref":  # the former name of ``residref``
                values.setdefault("uri", value)
    return values | ours, complete


_LINK = {"rel": "role", "href": "href", "residref": "uri"}
_OWN_LINK = {f"{OWN_}role": "role", f"{OWN_}href": "href", f"{OWN_}uri": "uri", f"{OWN_}title": "title"}


def _associated_media(element: Element, draft: Draft | None, values: dict[str, Any]) -> bool:
    """Read the media written by newsformat, if it is still there."""
    blocks = read_tree(element, draft.report) if draft is not None else ()
    if len(blocks) == 1 and isinstance(blocks[0], Media):
        values["media"] = blocks[0]
    return draft is None or "media" in values


def kept(element: Element, draft: Draft) -> None:
    """Read ``newsformat:foreign``: an element that has no place in the schema."""
    foreign = Foreign(SPACE, element.get("name") or "", text(element))
    draft.foreign.append(foreign)
    draft.ranks.append(rank_of(foreign))


def kept_in(element: Element) -> tuple[Foreign, ...]:
    """Return the foreign parts that newsformat kept as text in a part."""
    return foreign_in(element.get(f"{OWN_}foreign") or "", SPACE)
