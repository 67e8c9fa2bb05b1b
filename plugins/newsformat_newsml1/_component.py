"""One ``NewsComponent`` and those in it, looked through once: what it holds, and what for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsformat.markup.xml import text_of
from newsformat.plugin import line
from newsformat_newsml1._dialects import Meanings
from newsformat_newsml1._names import MEDIA_KINDS, Element


_BY_FORMAT = {
    "image": re.compile(r"jpe?g|gif|png|tiff?|bmp|webp|svg|eps|photo", re.IGNORECASE),
    "audio": re.compile(r"mp(?:eg)?-?3|wav|ogg|aac|m4a|audio|flac", re.IGNORECASE),
    "video": re.compile(r"mp(?:eg)?-?[24]|mov|quicktime|wmv|avi|flv|webm|video|m4v", re.IGNORECASE),
}


class File(NamedTuple):
    """A ``ContentItem`` that is elsewhere: of what kind of media it is, and the role of its component."""

    item: Element
    kind: str
    role: str


class Component:
    """What is in a ``NewsComponent``.

    Attributes:
        role, meaning: its role, and what that means (see `newsformat_newsml1._dialects`).
        head: its lines, metadata and whatever else is not content.
        components, items, references: its ``NewsComponent``, ``ContentItem`` and ``NewsItemRef``; these and each
            ``NewsItem`` are its `content`, in their order.
        lines: its ``NewsLines``, or `None`.
        texts: the ``DataContent`` of each of its items that has a text.
        has_body: is there a text in it that is a body, or of a role that nobody knows?
        has_files: has it, or has one right in it, a file of its own?
    """

    __slots__ = (
        "_files",
        "components",
        "content",
        "element",
        "has_body",
        "has_files",
        "head",
        "is_picture",
        "items",
        "lines",
        "meaning",
        "references",
        "role",
        "texts",
    )  # fmt: skip

    def __init__(self, element: Element, meanings: Meanings) -> None:
        self.element, self.lines, self.role = element, None, ""
        self.has_body = self.has_files = False
        self.texts: dict[Element, Element] = {}
        self.head: list[Element] = []
        self.components: list[Component] = []
        self.items: list[Element] = []
        self.references: list[Element] = []
        self.content: list[Component | Element] = []
        self._files: list[File] | None = None
        self.is_picture: bool | None = None  # as `newsformat_newsml1._media_reader.is_media` finds out
        for child in element:
            tag = child.tag
            if tag == "ContentItem":
                self._content_item(child)
            elif tag == "NewsComponent":
                self._component(Component(child, meanings))
            elif tag == "Role":
                self.role = self.role or line(child.get("FormalName") or "")
            elif tag == "NewsItemRef" or tag == "NewsItem":  # noqa: PLR1714 -- faster
                self.content.append(child)
                if tag == "NewsItemRef":
                    self.references.append(child)
            elif type(tag) is str:
                self.head.append(child)
                if tag == "NewsLines" and self.lines is None:
                    self.lines = child
        self.meaning = meanings.role(self.role)
        self.has_body = (self.has_body or bool(self.texts)) and self.meaning in {"body", ""}

    def _content_item(self, item: Element) -> None:
        self.items.append(item)
        self.content.append(item)
        if (content := _text_in(item)) is not None:
            self.texts[item] = content
        if item.get("Href") is not None:
            self.has_files = True

    def _component(self, component: Component) -> None:
        self.components.append(component)
        self.content.append(component)
        self.has_body = self.has_body or component.has_body
        self.has_files = self.has_files or any(item.get("Href") is not None for item in component.items)

    @property
    def files(self) -> list[File]:
        """The media files of it, and of the components right in it if they are of one picture."""
        if self._files is None:
            self._files = list(self._found_files()) if self.has_files else []
        return self._files

    def _found_files(self) -> Iterator[File]:
        own = [File(item, kind, "") for item in self.items if item.get("Href") and (kind := kind_of(item))]
        inner = [
            File(item, kind, holder.role)
            for holder in self.components
            for item in holder.items
            if item.get("Href") and (kind := kind_of(item))
        ]
        yield from own
        if _are_one(inner):
            yield from inner

    def other_files(self) -> Iterator[tuple[Element, str]]:
        """Yield the files that are no media, each with the role of its component."""
        for holder in (self, *self.components):
            for item in holder.items:
                if item.get("Href") and not kind_of(item):
                    yield item, holder.role

    @property
    def headline(self) -> str:
        """The headline that it has itself."""
        if self.lines is not None:
            for each in self.lines.iterchildren("HeadLine", "Headline"):
                return text_of(each)
        return ""

    @property
    def key(self) -> str:
        """Its ``Duid``."""
        return self.element.get("Duid") or ""

    def topic_sets(self) -> Iterator[Element]:
        """Yield the sets of topics in it."""
        for child in self.head:
            if child.tag == "TopicSet":
                yield child
        for component in self.components:
            yield from component.topic_sets()


def _are_one(files: list[File]) -> bool:
    """Are *files*, each of a component of its own, those of one picture: of one kind, each for another purpose?"""
    roles, kinds = [file.role for file in files], {file.kind for file in files}
    return len(set(roles)) == len(roles) and (len(kinds) == 1 or kinds == {"image", "video"})


def _text_in(item: Element) -> Element | None:
    """Return the ``DataContent`` of a ``ContentItem`` that is not empty."""
    for child in item:
        if child.tag == "DataContent":
            text = child.text
            if (text is not None and not text.isspace()) or any(type(part.tag) is str for part in child):
                return child
    return None


def kind_of(item: Element) -> str:
    """Return the kind of media that a ``ContentItem`` with ``@Href`` is; ``""`` for text and what is not known."""
    for name in ("MediaType", "MimeType", "Format"):
        said = item.find(name)
        value = (said.get("FormalName") or "") if said is not None else ""
        if name == "MediaType" and value:
            return MEDIA_KINDS.get(value.lower(), "")
        if name == "MimeType" and "/" in value:
            return kind if (kind := value.partition("/")[0].lower()) in _BY_FORMAT else ""
        if name == "Format" and value:
            found = next((kind for kind, names in _BY_FORMAT.items() if names.search(value)), "")
            if found:
                return found
    suffix = (item.get("Href") or "").partition("?")[0].rpartition(".")[2]
    return next((kind for kind, names in _BY_FORMAT.items() if names.fullmatch(suffix)), "")
