"""Reads and writes references of a content item: sections, tags, authors and other items.

An element that holds more than is written from it is kept, with what it was read as; it is put back as long as the
article still says the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Association, Byline, Concept, Foreign, Media
from newsformat.markup.html import write_inlines
from newsformat.markup.wordpress import slug
from newsformat.markup.xml import Element, local, quoted, text_of, well_formed
from newsformat.plugin import Limits, Report, line
from newsformat_cms._escenic._fields import fields_of, inlines_of
from newsformat_cms._escenic._index import Index
from newsformat_cms._escenic._names import FIELDS, MEDIA, OF, SPACE, children, non_empty_attributes, snippet
from newsformat_cms._escenic._pictures import with_caption, without_caption


SECTION = "section"
HOME = "home-section"


# Reading --------------------------------------------------------------------------------


def read_section(element: Element, index: Index) -> Concept:
    """Return the section that *element* refers to."""
    attributes = non_empty_attributes(element)
    code = (
        attributes.get("unique-name")
        or attributes.get("uniquename")
        or attributes.get("sourceid")
        or attributes.get("id-ref", "")
    )
    is_home = attributes.get(HOME, attributes.get("homeSection", "")) in {"true", "yes"}
    name = attributes.get("name") or index.name(element, SECTION)
    return Concept(name=name, kind=SECTION, code=code, role=HOME if is_home else "")


def read_tag(element: Element) -> Concept | None:
    """Return the subject for a tag, or `None` if it has no name."""
    scheme, _, code = (element.get("identifier") or "").strip().rpartition(":")
    return Concept(scheme=scheme, code=code) if code else None


def read_author(element: Element, index: Index) -> Byline | None:
    """Return the person, or `None` if there is none."""
    attributes = non_empty_attributes(element)
    name = " ".join([attributes[key] for key in ("first-name", "last-name") if key in attributes])
    name = name or index.name(element, "person") or attributes.get("username", "")
    return Byline(name=name, contact=attributes.get("email-address", "")) if line(name) else None


def read_relation(element: Element, index: Index, report: Report, limits: Limits) -> Association:
    """Return the target of *element*'s relation."""
    media, (title, address) = index.media(element), index.story(element)
    fields = fields_of(element, {"title": FIELDS["title"], "caption": MEDIA["caption"]})
    if media is not None and "caption" in fields:
        field = f'<field name="caption">{write_inlines(media.caption)}</field>' if media.caption else ""
        media = with_caption(media, inlines_of(fields["caption"], report, limits), field)
    attributes = non_empty_attributes(element)
    key = f"{attributes['source']}:{attributes['sourceid']}" if {"source", "sourceid"} <= attributes.keys() else ""
    return Association(
        role=attributes.get("type", ""),
        title=text_of(fields["title"]) if "title" in fields else title,
        href=address,
        uri=key or attributes.get("id-ref", "") or attributes.get("dbid", ""),
        media=media,
    )


def kept(element: Element, written: str) -> Iterator[Foreign]:
    """Yield *element* if it holds more than *written* from what was read."""
    new_element = well_formed(written)
    if new_element is None or _content_key(new_element) != _content_key(element):
        yield Foreign(SPACE, local(element), snippet(element, written or NOTHING))


def _content_key(element: Element) -> tuple[object, ...]:
    """Return the content of *element*, independent of the order of attributes."""
    return (
        local(element),
        non_empty_attributes(element),
        text_of(element),
        [_content_key(child) for child in children(element)],
    )


NOTHING = "nothing"  # what an element without a name was read as


# Writing --------------------------------------------------------------------------------


class Kept:
    """The kept elements, each of which is put back once."""

    def __init__(self, parts: Iterable[Foreign]) -> None:
        self._waiting: dict[str, list[str]] = {}
        for part in parts:
            element = well_formed(part.value)
            if element is not None and (of := element.get(OF)) is not None:
                self._waiting.setdefault(of, []).append(snippet(element))

    def instead(self, written: str) -> str:
        """Return the element that was read as *written*, or else *written*."""
        waiting = self._waiting.get(written) if written else None
        return waiting.pop(0) if waiting else written

    def without_name(self) -> list[tuple[str, str]]:
        """Return the elements without a name that are left, each with its tag."""
        return [(text[1:].split(maxsplit=1)[0].rstrip("/>"), text) for text in self._waiting.pop(NOTHING, [])]


def written_section(concept: Concept) -> str:
    """Return the reference to a section."""
    home = ' home-section="true"' if concept.role == HOME else ""
    return f"<section-ref unique-name={quoted(concept.code or slug(concept.name) or concept.name)}{home}/>"


def written_tag(concept: Concept) -> str:
    """Return a tag; ``""`` for a subject without a scheme, or with a code that looks like one."""
    if not (concept.scheme and concept.code) or concept.code.endswith(":"):
        return ""
    return f"<tag identifier={quoted(f'{concept.scheme}:{concept.code}')}/>"


def written_author(byline: Byline) -> str:
    """Return an author; ``""`` without a name."""
    first, _, last = byline.name.rpartition(" ")
    mail = byline.contact if "@" in byline.contact and "/" not in byline.contact else ""
    attributes = {"first-name": first, "last-name": last, "email-address": mail}
    return f"<author{_attributes(attributes)}/>" if byline.name else ""


def written_relation(association: Association) -> str:
    """Return a relation; ``""`` if its target is unknown."""
    key = target_of(association)
    attributes = {**key, "type": association.role or RELATED}
    return written_to(association.media, attributes) if key else ""


def written_to(media: Media | None, attributes: dict[str, str]) -> str:
    """Return a relation with *attributes*, and the caption of *media* if it differs from that of its content item."""
    head = f"<relation{_attributes(attributes)}"
    if media is None or not without_caption(media)[1]:
        return f"{head}/>"
    return f'{head}><field name="caption">{write_inlines(media.caption)}</field></relation>'


RELATED = "related"


def target_of(association: Association) -> dict[str, str]:
    """Return the members of a relation that identify its target."""
    members = {part.name: part.value for part in association.media.foreign} if association.media else {}
    if {"@source", "@sourceid"} <= members.keys():
        return {"source": members["@source"], "sourceid": members["@sourceid"]}
    return key_of(association.uri)


def _attributes(attributes: dict[str, str]) -> str:
    return "".join([f" {name}={quoted(value)}" for name, value in attributes.items() if value])


def key_of(uri: str) -> dict[str, str]:
    """Return the source and source ID in *uri*, or nothing."""
    source, _, sourceid = uri.partition(":")
    return {"source": source, "sourceid": sourceid} if source and sourceid else {}
