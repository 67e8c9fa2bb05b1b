"""The parts of one article: texts by purpose, media, references to other items."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from typing import TypeAlias

from attrs import evolve

from newsformat import (
    Article,
    Association,
    Block,
    Heading,
    Media,
)
from newsformat.markup.xml import Element, line_of, text_of
from newsformat.plugin import letters, line, plain
from newsformat_newsml1._names import LANG
from newsformat_newsml1._readers import _about as about
from newsformat_newsml1._readers._component import Component, Item, decoded
from newsformat_newsml1._readers._content import Blocks, Found, read_content
from newsformat_newsml1._readers._draft import Draft
from newsformat_newsml1._readers._files import read_address, read_file, read_reference
from newsformat_newsml1._readers._media_reader import is_media, read_media
from newsformat_newsml1._readers._nitf_head import keep_head, read_head
from newsformat_newsml1._readers._places import mark_places, marked, media_in
from newsformat_newsml1._readers._rootless_content import unescape
from newsformat_newsml1._readers._texts import Text, sort_texts
from newsformat_nitf.body import lower_names_in
from newsformat_nitf.inner import make_whole_in


Items: TypeAlias = Callable[[Element], Iterator[Article]]
Components: TypeAlias = Callable[[Component], Iterator[Article]]


class Parts:
    """Collects the parts of the article in *component* and stores them in its draft.

    *items* and *components* read nested articles.
    """

    def __init__(self, component: Component, draft: Draft, items: Items, components: Components) -> None:
        self._root, self._draft = component, draft
        self._items, self._components = items, components
        self._context = draft.context
        self._texts: list[Text] = []
        self._media: list[Component] = []
        self._placed: set[str] = set()
        self._untitled: set[str] = set()  # the components whose headline is not recorded there
        self._has_about = False  # have the lines and metadata of the text's component been read?

    def take(self) -> None:
        """Read all parts."""
        media = None
        if is_media(self._root):
            media = read_media(self._root, self._context, titled=True)
            if media is not None:
                self._draft.values["body"] = (media,)
            self._walk_picture()
        else:
            self._walk(self._root)
        sort_texts(self._texts, self._draft)
        if media is not None and self._draft.values["body"] != (media,):  # the body turned out to be a text
            self._draft.append("associations", Association(role=self._root.role, media=media))
        self._associate_media()

    def take_beside(self) -> None:
        """Read pictures and references that stand beside stories."""
        if is_media(self._root):
            self._picture(self._root)
        else:
            about.keep(self._root, self._draft)
            self._walk(self._root)
            sort_texts(self._texts, self._draft, beside=True)
        self._associate_media()

    def _walk(self, component: Component) -> None:
        for child in component.content:
            if isinstance(child, Component):
                self._component(child)
            elif isinstance(child, Item):
                self.content_item(child, component)
            else:
                self.other_item(child, component)

    def other_item(self, child: Element, component: Component) -> None:
        """Read another item: one that is referred to, or one that is nested."""
        if child.tag == "NewsItemRef":
            self._reference(child, component)
        else:
            for article in self._items(child):
                self._draft.append("associations", Association(role=component.role, article=article))

    def _walk_picture(self) -> None:
        """Read the content of a picture other than its files and captions."""
        self._take_items_of(self._root)
        taken = _media_items(self._root)
        for child in self._root.components:
            if child.meaning == "caption" or _has(child, taken):
                self._keep_of(child, taken)
            else:
                self._component(child)
        self._take_others(self._root)

    def _component(self, child: Component) -> None:
        if is_media(child):
            self._picture(child)
        elif child.components and child.headline:
            for article in self._components(child):
                self._draft.append("associations", Association(role=child.role, article=article))
        else:
            if child.head or child.groups or child.element.get(LANG):
                self._take_about(child)
            self._walk(child)

    def _picture(self, picture: Component) -> None:
        """Read a picture that belongs to the article."""
        self._media.append(picture)
        self._take_items_of(picture)
        taken = _media_items(picture)
        for part in picture.components:
            if part.has_text and part.meaning != "caption" and not _repeats_text(part, picture.headline):
                self._draft.keep("NewsComponent", part.element)
            else:
                self._keep_of(part, taken)
        self._take_others(picture)

    def _keep_of(self, part: Component, taken: Collection[Element]) -> None:
        """Keep the content of *part* of a picture apart from its caption and its files, which are *taken*."""
        about.keep(part, self._draft)
        self._take_items_of(part)
        for item in part.items:
            if item.text is not None and item.element not in taken and not _repeats_text(part, self._root.headline):
                self._draft.keep("NewsComponent", item.element)
        for child in part.components:
            if _has(child, taken):
                self._keep_of(child, taken)
            else:
                self._component(child)

    def _take_items_of(self, part: Component) -> None:
        """Read the content of a picture, or of a part of it, apart from its files and their parts."""
        for item in part.items:
            self._keep_beside(item)
            if item.text is not None and len(item.text):
                make_whole_in(item.text, self._context.report)
                keep_head(item.text, self._draft)
        for child in part.content:
            if not isinstance(child, Component | Item):
                self.other_item(child, part)

    def _keep_beside(self, item: Item) -> None:
        for element in item.beside:
            self._draft.keep("ContentItem", element)
        if item.coded and (item.text is not None or not item.href):
            self._context.note_once(_CODED)

    def _take_about(self, component: Component) -> None:
        """Read lines and metadata of *component* into the article if it is the first with a text; else keep them."""
        if component.has_body and component.meaning == "body" and not self._has_about:
            self._has_about = True
            inner = Draft(self._context)
            about.take(component, inner)
            self._draft.take_in(inner)
        else:
            about.keep(component, self._draft)

    def _take_others(self, picture: Component) -> None:
        for item, role in picture.others():
            self._file(item, role)

    def content_item(self, item: Item, component: Component) -> None:
        """Read a text or a file."""
        self._keep_beside(item)
        if item.text is None:
            self._file(item, component.role)
            return
        if item.encoded is None and item.text.getparent() is None:
            self._context.report.note("a text outside of any DataContent; read", line=line_of(item.text))
        unescape(item.text, self._context.report)
        lower_names_in(item.text, self._context.report)
        if self._root.components:
            mark_places(item.text, self._pointed)
        make_whole_in(item.text, self._context.report)
        if component.meaning in {"body", ""}:
            read_head(item.text, self._draft)
        else:
            keep_head(item.text, self._draft)
        if blocks := self._blocks(item.text):
            self._texts.append(Text(component.meaning, component.role, blocks, component.element, item))
        if item.encoded is not None:
            decoded(item.encoded, self._context.report)  # reports the assumed encoding
        if (address := read_address(item, component.role, self._context)) is not None:
            self._draft.append("associations", address)

    def _blocks(self, text: Element) -> Blocks:
        """Return the blocks in *text*; concepts and notes found in it are added to the draft."""
        found = Found(self._draft.concepts(), [])
        known = len(found.concepts)
        blocks = self._without_headline(read_content(text, self._context.report, found), text)
        if self._root.components and self._pointed:
            blocks = self._filled(blocks)
        if len(found.concepts) > known:
            for concept in list(found.concepts.values())[known:]:
                self._draft.add("entities", concept)
        for note in found.notes:
            self._draft.add("notes", note)
        return blocks

    def _without_headline(self, blocks: Blocks, text: Element) -> Blocks:
        """Return *blocks* without the headline at the top of a page in *text* that is escaped HTML."""
        if not blocks or not isinstance(blocks[0], Heading) or len(text):
            return blocks
        printed = letters(plain(blocks[0].content))
        if not printed or all(letters(plain(headline)) != printed for headline, _ in self._draft.headlines):
            return blocks
        message = "the text begins with the headline of the item, which is not part of it"
        self._context.report.note(message, line=line_of(text))
        return blocks[1:]

    def _file(self, item: Item, role: str) -> None:
        """Read a file beside a text as a picture or as any other file; encoded content is kept."""
        if not item.href:
            if item.encoded is not None:
                self._draft.keep("NewsComponent", item.element)
                self._context.report.note("encoded content is not read", line=line_of(item.element))
            return
        if (found := read_file(item, role, self._context)) is not None:
            self._draft.append("associations", found)

    def _reference(self, reference: Element, component: Component) -> None:
        """Read ``NewsItemRef`` as an association with the role of its component."""
        title = component.headline if component is not self._root else ""
        found = read_reference(reference, component.role, title)
        if found is None:
            self._draft.keep("NewsComponent", reference)
        else:
            self._draft.append("associations", found)

    def _associate_media(self) -> None:
        shown: dict[str, int] = {}  # the positions of pictures without a caption among the associations
        for component in self._media:
            about.keep_of_picture(component, self._draft, titled=component.key not in self._untitled)
            if component.key not in self._placed:
                media = read_media(component, self._context, titled=False)
                if media is None or (component.meaning == "caption" and self._add_caption(media, shown)):
                    continue
                if not media.caption:
                    shown[media.href] = len(self._draft.lists.get("associations", ()))
                title = component.headline
                title = "" if title == plain(media.caption) else title
                self._draft.append("associations", Association(role=component.role, title=title, media=media))

    def _add_caption(self, caption: Media, shown: dict[str, int]) -> bool:
        """Add a caption, given as a component with a picture's address, to that picture, if it is among *shown*."""
        if not caption.caption or caption.renditions or (position := shown.pop(caption.href, None)) is None:
            return False
        found = self._draft.lists["associations"][position]
        media = evolve(found.media, caption=caption.caption)
        self._draft.lists["associations"][position] = evolve(found, media=media)
        return True

    # Media at their place ---------------------------------------------------

    @cached_property
    def _pointed(self) -> dict[str, Component]:
        return {component.key: component for component in media_in(self._root)}

    def _filled(self, blocks: Blocks) -> Blocks:
        """Insert media where the text refers to components."""
        new_blocks: list[Block] = []
        for block in blocks:
            component = self._pointed.get(marked(block))
            if component is None:
                new_blocks.append(block)
            elif (media := read_media(component, self._context, titled=False)) is not None:
                self._placed.add(component.key)
                if component.headline not in {"", plain(media.caption)}:
                    self._untitled.add(component.key)
                new_blocks.append(media)
        return tuple(new_blocks)


_CODED = (
    "how a text is encoded in this document (Catalog, MediaType, Format, MimeType, Notation, SizeInBytes) is not kept"
)


def _media_items(picture: Component) -> set[Element]:
    """Return the items of *picture* that `read_media` reads: its files and captions."""
    return {item.element for item in (*[item for item, _ in picture.files], *picture.captions())}


def _has(component: Component, taken: Collection[Element]) -> bool:
    """Is one of the files *taken* in *component* or in one of its children?"""
    items = [*component.items, *[item for inner_component in component.components for item in inner_component.items]]
    return any(item.element in taken for item in items)


def _repeats_text(component: Component, text: str) -> bool:
    """Do the texts of *component* repeat *text* exactly?"""
    return all(text_of(item.text) == text for item in component.items if item.text is not None)


def numbered(draft: Draft, story: Component, number: int, *, bare: bool = False) -> Draft:
    """Return *draft* for one of several stories of an item, with its own address.

    A *bare* one has no lists: with very many stories, copies of their surroundings would exhaust the memory.
    """
    result = Draft(draft.context)
    if bare:
        result.values, result.language = dict(draft.values), draft.language
    else:
        result = result.within(draft)
    if uri := draft.values.get("uri"):
        result.values["uri"] = line(f"{uri}#{story.key or number}")
    return result
