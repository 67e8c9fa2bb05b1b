"""The targets of relations in a file: pictures, stories, sections and persons that precede."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Association, Media
from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import Report
from newsformat_cms._escenic._names import children, non_empty_attributes


_KEYS = ("id", "dbid", "exported-dbid", "unique-name", "username", "email-address")


def keys_of(element: Element) -> Iterator[str]:
    """Yield the keys that identify *element* or its target."""
    attributes = non_empty_attributes(element)
    attributes = {name: value for name, value in attributes.items() if name != "uniquename"} | (
        {"unique-name": attributes["uniquename"]} if "uniquename" in attributes else {}
    )
    if "source" in attributes and "sourceid" in attributes:
        yield f"{attributes['source']}:{attributes['sourceid']}"
    if "id-ref" in attributes:
        yield f"id {attributes['id-ref']}"
    yield from [f"{name} {attributes[name]}" for name in _KEYS if name in attributes]


class Index:
    """The items read so far."""

    def __init__(self) -> None:
        self._media: dict[str, Media] = {}
        self._unused: dict[int, Media] = {}
        self._stories: dict[str, tuple[str, str]] = {}  # titles and addresses
        self._names: dict[str, str] = {}
        self._told: set[str] = set()

    def add_media(self, content: Element, media: Media) -> None:
        """Register a picture."""
        for key in keys_of(content):
            self._media[key] = media
        self._unused[id(media)] = media

    def media(self, relation: Element) -> Media | None:
        """Return the picture that *relation* refers to."""
        found = next((self._media[key] for key in keys_of(relation) if key in self._media), None)
        if found is not None:
            self._unused.pop(id(found), None)
        return found

    def add_story(self, content: Element, title: str, address: str) -> None:
        """Register title and address of a content item."""
        for key in keys_of(content):
            self._stories[key] = (title, address)

    def story(self, relation: Element) -> tuple[str, str]:
        """Return title and address of the target of *relation*."""
        return next((self._stories[key] for key in keys_of(relation) if key in self._stories), ("", ""))

    def add_name(self, element: Element, report: Report) -> None:
        """Register the name of a section or person."""
        fields = {
            (child.get("name") or "").lower(): text_of(child) for child in children(element) if local(child) == "field"
        }
        names = [fields[key] for key in ("first-name", "firstname", "last-name", "surname") if fields.get(key)]
        name = element.get("name") or " ".join(names)
        if local(element) not in self._told:
            self._told.add(local(element))
            report.note(f"only the name of <{local(element)}> is read: {name:.60}")
        if name:
            keys = [*keys_of(element)]
            keys += [f"{key} {fields[key]}" for key in ("username", "email-address") if fields.get(key)]
            self._names |= {f"{_kind(element)} {key}": name for key in keys}

    def name(self, reference: Element, kind: str) -> str:
        """Return the name of the *kind* of object that *reference* refers to."""
        keys = (f"{kind} {key}" for key in keys_of(reference))
        return next((self._names[key] for key in keys if key in self._names), "")

    def rest(self) -> Iterator[Article]:
        """Yield an article for each picture without a relation to it."""
        for media in self._unused.values():
            kind = "picture" if media.kind == "image" else media.kind
            yield Article(kind=kind, associations=[Association(media=media)])


def _kind(element: Element) -> str:
    return "section" if local(element) == "section" else "person"
