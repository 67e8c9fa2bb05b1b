"""One ``NewsComponent`` and its descendants, analysed once: their content and its purpose."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import NamedTuple

from newsformat.markup.styles import role_of
from newsformat.markup.xml import (
    Element,
    base64_text,
    has_text,
    legal,
    line_of,
    new_element,
    own_texts,
    set_line,
    text_of,
)
from newsformat.plugin import Report, line
from newsformat_newsml1._dialects import Meanings
from newsformat_newsml1._names import MEDIA_KINDS, first
from newsformat_newsml1._readers._rootless_content import rooted
from newsformat_newsml1._rules import attributes


_BY_FORMAT = {
    "image": re.compile(r"jpe?g|gif|png|tiff?|bmp|webp|svg|eps|photo", re.IGNORECASE),
    "audio": re.compile(r"mp(?:eg)?-?3|wav|ogg|aac|m4a|audio|flac", re.IGNORECASE),
    "video": re.compile(r"mp(?:eg)?-?[24]|mov|quicktime|wmv|avi|flv|webm|video|m4v", re.IGNORECASE),
}


class Item(NamedTuple):
    """A ``ContentItem``: the address and kind of its media, or its text (``DataContent``).

    *kind* is ``""`` for text and for anything but media; *encoded* is the ``Encoding`` that contains the text; *beside*
    holds comments and word counts; *coded* is whether the encoding or type of the content is declared.
    """

    element: Element
    href: str
    kind: str
    text: Element | None
    encoded: Element | None = None
    beside: tuple[Element, ...] = ()
    coded: bool = False


class Component:
    """The content of a ``NewsComponent``.

    Attributes:
        role, meaning: its role, and what that means (see `newsformat_newsml1._dialects`).
        head: its lines, metadata and anything else but content.
        components, items: its ``NewsComponent`` and ``ContentItem`` children; these, each ``NewsItemRef`` and each
            ``NewsItem`` are its `content`, in order.
        lines: its ``NewsLines``, or `None`.
        has_text: does one of its items have a text?
        has_body: is there a text in it that is a body, or has an unknown role?
    """

    __slots__ = (
        "_files", "components", "content", "element", "has_body", "has_files", "has_text", "head", "is_picture",
        "items", "lines", "meaning", "role",
    )  # fmt: skip

    def __init__(self, element: Element, meanings: Meanings, apart: list[Element]) -> None:
        """Analyse *element*; *apart* collects its topic sets, and elements on the choice among equivalents."""
        self.element, self.lines, self.role = element, None, ""
        self.has_body = self.has_files = self.has_text = False
        self.head: list[Element] = []
        self.components: list[Component] = []
        self.items: list[Item] = []
        self.content: list[Component | Item | Element] = []
        self._files: list[tuple[Item, str]] | None = None
        self.is_picture: bool | None = None  # set by `newsformat_newsml1._readers._media_reader.is_media`
        for child in element:
            tag = child.tag
            if tag == "ContentItem":
                for item in (child, *child.iterchildren("ContentItem")):  # nesting them is not valid
                    self._take_item(item_of(item))
            elif tag == "NewsComponent":
                self._take_component(Component(child, meanings, apart))
            elif tag == "Role":
                self.role = self.role or line(child.get("FormalName") or "")
                if child.get("Scheme"):
                    apart.append(child)
            elif tag == "NewsItemRef" or tag == "NewsItem":  # noqa: PLR1714 -- faster
                self.content.append(child)
            elif type(tag) is str:
                self.head.append(child)
                if tag == "NewsLines" and self.lines is None:
                    self.lines = child
                elif tag in _APART:
                    apart.append(child)
        if element.get("Essential") == "yes" or element.get("EquivalentsList") == "yes":
            apart.append(element)
        self.meaning = meanings.role(self.role)
        self.has_body = (self.has_body or self.has_text) and self.meaning in _BODIES

    def _take_item(self, item: Item) -> None:
        self.items.append(item)
        self.content.append(item)
        self.has_text = self.has_text or item.text is not None
        self.has_files = self.has_files or bool(item.href)

    def _take_component(self, component: Component) -> None:
        self.components.append(component)
        self.content.append(component)
        self.has_body = self.has_body or component.has_body
        self.has_files = self.has_files or component.has_files

    @property
    def groups(self) -> bool:
        """Does it contain components, or nothing at all, and have an unknown role?"""
        return bool(self.role and not self.meaning and (self.components or not self.content))

    @property
    def files(self) -> list[tuple[Item, str]]:
        """Its media files, and those of its components if they belong to one picture, each with its role."""
        if self._files is None:
            parts = [choice for choice in self._choices() if any(item.kind for item in choice.items)]
            inner = [(item, part.role) for part in parts for item in part.items if item.kind]
            item_files = [(item, "") for item in self.items if item.kind]
            self._files = [*item_files, *inner] if len(parts) == 1 or _are_one(inner) else item_files
        return self._files

    def captions(self) -> Iterator[Item]:
        """Yield the texts of a picture: its own, and those of its caption components."""
        for holder in (self, *[choice for choice in self._choices() if choice.meaning == "caption"]):
            yield from [item for item in holder.items if item.text is not None]

    def _choices(self) -> Iterator[Component]:
        """Yield the components in it; of one that only groups equivalents, those in that."""
        for component in self.components:
            groups = (
                component.element.get("EquivalentsList") == "yes" and not component.items and component.lines is None
            )
            yield from component.components if groups else (component,)

    def others(self) -> Iterator[tuple[Item, str]]:
        """Yield what is neither media nor text, each with the role of its component."""
        for holder in (self, *self._choices()):
            for item in holder.items:
                if not item.kind and (item.href or item.text is None):
                    yield item, holder.role

    @property
    def headline(self) -> str:
        """Its own headline."""
        if self.lines is not None:
            for child in self.lines.iterchildren("HeadLine", "Headline"):
                return text_of(child)
        return ""

    @property
    def key(self) -> str:
        """Its ``Duid``."""
        return self.element.get("Duid") or ""


_BODIES = frozenset(("body", ""))
_APART = frozenset(("TopicSet", "BasisForChoice", "Catalog"))


def _are_one(files: list[tuple[Item, str]]) -> bool:
    """Do *files*, each from its own component, belong to one picture: of one kind, each with another role?

    A film and a single still picture also belong together.
    """
    roles, kinds = [role for _, role in files], {item.kind for item, _ in files}
    if kinds == {"image", "video"}:
        return len(files) == len(kinds) or len(set(roles)) == len(roles)
    return len(set(roles)) == len(roles) and len(kinds) == 1


def item_of(element: Element) -> Item:
    """Analyse a ``ContentItem``."""
    href = line(element.get("Href") or "")
    types: dict[str, str] = {}
    text = encoded = None
    others, counting, strange = list[Element](), list[Element](), list[Element]()
    coded = False
    for child in element:
        tag = child.tag
        if tag == "DataContent":
            if _says_something(rooted(child)):
                text, more = (child, ()) if text is None else (text, _second_content(child))
                strange += more
        elif tag in _NAMED:
            types[tag] = child.get("FormalName") or ""
        elif tag == "Encoding":
            encoded, text = child, decoded(child)
        elif tag == "Comment":
            others.append(child)
        elif tag == "Characteristics" and first(child, "Property") is not None:
            counting.append(child)
        elif tag in _CODING:
            coded = True
        elif tag in attributes():  # an element that is valid elsewhere and holds no text
            others += [child] if tag != "ContentItem" else []
        elif type(tag) is str:
            strange.append(child)
    if strange or (text is None and not href and encoded is None and has_text(element)):
        text = _with_strange(strange, text, element)
    kind = _kind(types, href) if href else ""
    others = [node for node in others if not (kind and is_caption(node))]  # `Media` represents captions
    if not href or (text is not None and not kind):  # otherwise they describe the file
        others += counting
    return Item(element, href, kind, text, encoded, tuple(others), coded or bool(types))


def is_caption(element: Element) -> bool:
    """Is *element* a property of a file named as a caption, in any language?"""
    return element.tag == "Property" and not len(element) and role_of(element.get("FormalName") or "") == "caption"


def _with_strange(strange: list[Element], text: Element | None, item: Element) -> Element:
    """Return *text* (or a new one) with the invalid content of *item* added."""
    if text is None:
        text = new_element("DataContent")
        text.text = "".join(own_texts(item))
        set_line(text, line_of(item))
    text.extend(map(copy.copy, strange))
    return text


def _second_content(content: Element) -> list[Element]:
    """Return the content of a second ``DataContent`` in an item, which is not valid."""
    if len(content) and not (content.text or "").strip():
        return [*content]
    paragraph = copy.deepcopy(content)
    paragraph.tag, paragraph.tail = "p", None
    return [paragraph]


def decoded(encoding: Element, report: Report | None = None) -> Element | None:
    """Return the ``DataContent`` in *encoding*, decoded if it is Base64 text."""
    content = first(encoding, "DataContent")
    if content is None or (encoding.get("Notation") or "").lower() != "base64":
        return None
    text = legal(base64_text(content.text or "", report, line=line_of(content)))
    if not text.strip():
        return None
    element = new_element("DataContent")
    element.text = text
    set_line(element, line_of(content))
    return element


_NO_MEDIA = frozenset(("text", "complexdata"))  # media types of the IPTC
_NAMED = frozenset(("MediaType", "MimeType", "Format"))
_CODING = frozenset(("Catalog", "Notation", "Characteristics"))


def _says_something(content: Element) -> bool:
    text = content.text
    return (text is not None and not text.isspace()) or any(type(part.tag) is str for part in content)


def _kind(types: dict[str, str], href: str) -> str:
    """Return the kind of media of a file, by its declared types, else by its name."""
    media = types.get("MediaType", "").lower()
    if media in MEDIA_KINDS or media in _NO_MEDIA:
        return MEDIA_KINDS.get(media, "")
    kind, slash, _ = types.get("MimeType", "").lower().partition("/")
    if slash:
        return kind if kind in _BY_FORMAT else ""
    if format_ := types.get("Format"):
        match = next((kind for kind, names in _BY_FORMAT.items() if names.search(format_)), "")
        if match:
            return match
    suffix = href.partition("?")[0].rpartition(".")[2]
    return next((kind for kind, names in _BY_FORMAT.items() if names.fullmatch(suffix)), "")
