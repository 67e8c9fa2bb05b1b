"""The parts of one article: texts by what they are for, media, references to other items."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple, TypeAlias

from newsformat import (
    Article,
    Association,
    Block,
    Inline,
    Inlines,
    Media,
    Preformatted,
    Table,
)
from newsformat.markup.html import safe_url
from newsformat.markup.xml import text_of
from newsformat.plugin import BREAK, inlines, line, plain
from newsformat_newsml1 import _about as about
from newsformat_newsml1._component import Component, Item, decoded
from newsformat_newsml1._content import Blocks, Found, read_content
from newsformat_newsml1._draft import Draft
from newsformat_newsml1._lines_reader import take_text
from newsformat_newsml1._media_reader import is_media, read_media
from newsformat_newsml1._names import Element, first
from newsformat_newsml1._nitf_head import read_head
from newsformat_newsml1._places import mark_places, marked, media_in


Items: TypeAlias = Callable[[Element], Iterator[Article]]
Components: TypeAlias = Callable[[Component], Iterator[Article]]


_IDENTIFIER = re.compile(r"(?!(?:https?|ftp|file):)[^/?#]+:", re.IGNORECASE)  # no URL, no name of a file


class Text(NamedTuple):
    """What one ``DataContent`` says, and what for."""

    meaning: str
    role: str
    blocks: Blocks
    component: Element
    item: Item


class Parts:
    """Collects the parts of the article that *component* is, and gives them to its draft.

    *items* and *components* read what is an article of its own in it.
    """

    def __init__(self, component: Component, draft: Draft, items: Items, components: Components) -> None:
        self._root, self._draft = component, draft
        self._items, self._components = items, components
        self._context = draft.context
        self._texts: list[Text] = []
        self._media: list[Component] = []
        self._placed: set[str] = set()
        self._told = False  # what the component of the text says of itself?

    def take(self) -> None:
        """Read all parts."""
        if is_media(self._root):
            media = read_media(self._root, self._context, titled=True)
            if media is not None:
                self._draft.values["body"] = (media,)
            self._walk_picture()
        else:
            self._walk(self._root)
        self._sort_texts()
        self._associate_media()

    def take_beside(self) -> None:
        """Read what stands beside stories: pictures and references."""
        if is_media(self._root):
            self._media.append(self._root)
        else:
            self._walk(self._root)
            self._sort_texts()
        self._associate_media()

    def _walk(self, component: Component) -> None:
        for child in component.content:
            if isinstance(child, Component):
                self._component(child)
            elif isinstance(child, Item):
                self._content_item(child, component)
            elif child.tag == "NewsItemRef":
                self.reference(child, component)
            else:
                for article in self._items(child):
                    self._draft.append("associations", Association(role=component.role, article=article))

    def _walk_picture(self) -> None:
        """Read what a picture has beside its files and captions."""
        taken = {item.element for item, _ in self._root.files}
        for child in self._root.components:
            if child.meaning != "caption" and not any(item.element in taken for item in child.items):
                self._component(child)
        self._take_others(self._root)

    def _component(self, child: Component) -> None:
        if is_media(child):
            self._media.append(child)
            about.keep(child, self._draft, picture=True)
            self._take_others(child)
        elif child.components and child.headline:
            for article in self._components(child):
                self._draft.append("associations", Association(role=child.role, article=article))
        else:
            if child.head:
                self._say_of(child)
            self._walk(child)

    def _say_of(self, component: Component) -> None:
        """Take what *component* says of itself for the article, if it is the first with a text; else keep it."""
        if component.has_body and component.meaning == "body" and not self._told:
            self._told = True
            inner = Draft(self._context)
            about.take(component, inner)
            self._draft.take_in(inner)
        else:
            about.keep(component, self._draft)

    def _take_others(self, picture: Component) -> None:
        for item, role in picture.others():
            self._file(item, role)

    def _content_item(self, item: Item, component: Component) -> None:
        for comment in item.comments:
            self._draft.keep("ContentItem", comment)
        if item.text is not None:
            if self._root.components:
                mark_places(item.text, self._pointed)
            if component.meaning in {"body", ""}:
                read_head(item.text, self._draft)
            found = Found({each.key: each for each in self._draft.lists.get("entities", ())}, [])
            known = len(found.concepts)
            blocks = read_content(item.text, self._context.report, found)
            if self._root.components and self._pointed:
                blocks = self._filled(blocks)
            if len(found.concepts) > known:
                for concept in list(found.concepts.values())[known:]:
                    self._draft.add("entities", concept)
            for note in found.notes:
                self._draft.add("notes", note)
            if blocks:
                self._texts.append(Text(component.meaning, component.role, blocks, component.element, item))
            if item.encoded is not None:
                decoded(item.encoded, self._context.report)  # says what is assumed
        else:
            self._file(item, component.role)

    def _file(self, item: Item, role: str) -> None:
        """A file beside a text: a picture, or whatever else; what stands here encoded is kept."""
        if not item.href:
            if item.encoded is not None:
                self._draft.keep("NewsComponent", item.element)
                self._context.report.note("encoded content is not read", line=item.element.sourceline)
            return
        said = item.element.iterfind("Characteristics/Property[@FormalName='Title']")
        title = next((each.get("Value") or "" for each in said), "")
        if not safe_url(item.href):
            self._context.report.left_out("a file whose address is not safe is left out", line=item.element.sourceline)
        elif item.kind:
            media = Media(item.href, kind=item.kind)
            self._draft.append("associations", Association(role=role, title=title, media=media))
        else:
            self._draft.append("associations", Association(role=role, title=title, href=item.href))

    def reference(self, reference: Element, component: Component) -> None:
        """``NewsItemRef`` → an association, called as its component is."""
        target = line(reference.get("NewsItem") or "")
        comment = first(reference, "Comment")
        title = component.headline if component is not self._root else ""
        title = title or (text_of(comment) if comment is not None else "")
        if not target:
            self._draft.keep("NewsComponent", reference)
        else:
            uri, href = (target, "") if _IDENTIFIER.match(target) else ("", target)
            self._draft.append("associations", Association(role=component.role, title=title, uri=uri, href=href))

    def _associate_media(self) -> None:
        for component in self._media:
            if component.key not in self._placed:
                media = read_media(component, self._context, titled=False)
                if media is not None:
                    title = component.headline
                    title = "" if title == plain(media.caption) else title
                    self._draft.append("associations", Association(role=component.role, title=title, media=media))

    # Media at their place ---------------------------------------------------

    @cached_property
    def _pointed(self) -> dict[str, Component]:
        return {component.key: component for component in media_in(self._root)}

    def _filled(self, blocks: Blocks) -> Blocks:
        """Put media where the text points to components."""
        made: list[Block] = []
        for block in blocks:
            component = self._pointed.get(marked(block))
            if component is None:
                made.append(block)
            elif (media := read_media(component, self._context, titled=False)) is not None:
                self._placed.add(component.key)
                made.append(media)
        return tuple(made)

    # Texts ------------------------------------------------------------------

    def _sort_texts(self) -> None:
        draft, texts = self._draft, self._texts
        if not texts:
            return
        if len({text.component for text in texts}) < len(texts):  # seldom
            texts = self._once(texts)
        if len(texts) == 1 and texts[0].meaning in {"body", ""}:  # by far the most
            draft.values["body"] = texts[0].blocks
            return
        bodies = [text for text in texts if text.meaning == "body"]
        unknown = [text for text in texts if text.meaning in {"", "association"}]
        rest = [text for text in texts if text.meaning not in {"", "association", "body"}]
        if not bodies:
            bodies, unknown = [text for text in unknown if not text.meaning], [text for text in unknown if text.meaning]
        left = [text for text in rest if not self._is_taken(text)]
        blocks = tuple([block for text in bodies for block in text.blocks])
        if left and not blocks and "body" not in draft.values:
            blocks, left = left[0].blocks, left[1:]
        if blocks:
            draft.values["body"] = blocks
        for text in [*unknown, *left]:
            draft.append("associations", Association(role=text.role, article=Article(body=text.blocks)))

    def _once(self, texts: list[Text]) -> list[Text]:
        """Return *texts* without those that say again what another of their component does; these are kept.

        So it is where they are equivalents, or their words are the same. One with markup comes first.
        """
        chosen: dict[object, Text] = {}
        for number, text in enumerate(texts):
            equivalent = text.component.get("EquivalentsList") == "yes"
            words = "" if equivalent else "".join(Article(body=text.blocks).text.split())
            key = (text.component, words) if words or equivalent else number
            if key in chosen:
                text, other = sorted((chosen[key], text), key=_is_plain)  # noqa: PLW2901 -- it is the better one
                self._draft.keep("NewsComponent", other.item.element)
                note = "one of equivalent contents is read; the others are kept"
                self._context.report.note(note, line=other.item.element.sourceline)
            chosen[key] = text
        return list(chosen.values())

    def _is_taken(self, text: Text) -> bool:
        """Give *text* to the field that it is for."""
        if text.meaning == "foreign":
            self._draft.keep("NewsComponent", text.component)
            return True
        runs = flat(text.blocks)
        if text.meaning == "headline":
            return _take_headline(runs, self._draft)
        if text.meaning == "caption":
            return False
        return take_text(text.meaning, text.role, runs, self._draft)


def _is_plain(text: Text) -> bool:
    return text.item.text is None or not len(text.item.text)


def _take_headline(runs: Inlines, draft: Draft) -> bool:
    """A headline as a component: often the same as the line, with markup."""
    if not draft.headlines:
        draft.headlines.append((runs, ""))
        return True
    first, _ = draft.headlines[0]
    if _letters(first) == _letters(runs):
        return True
    return take_text("other_headlines", "headline", runs, draft)


def _letters(runs: Inlines) -> str:
    return "".join(plain(runs).lower().split())


def flat(blocks: Blocks) -> Inlines:
    """Return *blocks* as running text, each of them a line."""
    runs: list[Inline] = []
    for block in blocks:
        content = getattr(block, "content", None) or getattr(block, "caption", None)
        if isinstance(block, Preformatted):
            content = inlines(block.text)
        elif isinstance(block, Table):
            content = inlines(" ".join(plain(cell) for row in block.rows for cell in row))
        if content is None or (content and hasattr(content[0], "language")):  # of blocks, not of runs
            content = inlines(Article(body=[block]).text)
        if content:
            runs += [*([BREAK] if runs else []), *content]
    return inlines(runs)


def numbered(draft: Draft, story: Component, number: int, *, bare: bool = False) -> Draft:
    """Return *draft* for one of several stories of an item: each has an address of its own.

    A *bare* one has no lists: of very many stories, each with all that is said around them, nobody could hold the sum.
    """
    made = Draft(draft.context)
    if bare:
        made.values, made.language = dict(draft.values), draft.language
    else:
        made = made.within(draft)
    if uri := draft.values.get("uri"):
        made.values["uri"] = line(f"{uri}#{story.key or number}")
    return made
