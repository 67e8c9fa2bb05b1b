"""The parts of one article: texts by what they are for, media, references to other items."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

from newsformat import Article, Association, Block, Inline, Inlines, Media, Preformatted, Table
from newsformat.markup.html import safe_url
from newsformat.markup.xml import text_of
from newsformat.plugin import BREAK, inlines, line, plain
from newsformat_newsml1._content import Blocks, read_content
from newsformat_newsml1._dialects import Meanings
from newsformat_newsml1._draft import Draft, says_something
from newsformat_newsml1._lines_reader import take_text
from newsformat_newsml1._media_reader import files_of, kind_of, read_media, role_of
from newsformat_newsml1._names import Element


Articles: TypeAlias = Callable[[Element], Iterator[Article]]  # of an element in an article


_IDENTIFIER = re.compile(r"(?!(?:https?|ftp|file):)[^/?#]+:", re.IGNORECASE)  # no URL, no name of a file


_SECTIONS = ("AdministrativeMetadata", "RightsMetadata", "Metadata")
_IN_PICTURES = (*_SECTIONS, "NewsLines/KeywordLine", "NewsLines/SlugLine", "NewsLines/NewsLine", "NewsLines/DateLine")


class Text(NamedTuple):
    """What one ``DataContent`` says, and what for."""

    meaning: str
    role: str
    blocks: Blocks
    component: Element


def headline_of(component: Element) -> str:
    """Return the headline that *component* itself has."""
    lines = component.find("NewsLines")
    if lines is not None:
        for each in lines.iterchildren("HeadLine", "Headline"):
            return text_of(each)
    return ""


def has_body(component: Element, meanings: Meanings) -> bool:
    """Is there a text in *component* that is a body, or of a role that nobody knows?"""
    if meanings.role(role_of(component)) not in {"body", ""}:
        return False
    for child in component:
        if child.tag == "NewsComponent":
            if has_body(child, meanings):
                return True
        elif child.tag == "ContentItem" and has_text(child):
            return True
    return False


def has_text(item: Element) -> bool:
    """Has a ``ContentItem`` a text in it?"""
    content = item.find("DataContent")
    if content is None:
        return False
    return bool((content.text or "").strip()) or any(isinstance(child.tag, str) for child in content)


def is_media(component: Element, meanings: Meanings) -> bool:
    """Has *component* files, and no text but captions? Each headed component in it would be one of its own."""
    if not files_of(component) or has_body(component, meanings):
        return False
    return not any(files_of(child) and headline_of(child) for child in component.iterchildren("NewsComponent"))


class Parts:
    """Collects the parts of the article that *component* is, and gives them to its draft."""

    def __init__(self, component: Element, draft: Draft, items: Articles, components: Articles) -> None:
        self._root, self._draft = component, draft
        self._items, self._components = items, components
        self._context = draft.context
        self._texts: list[Text] = []
        self._media: list[Element] = []
        self._placed: set[str] = set()

    def take(self) -> None:
        """Read all parts."""
        draft = self._draft
        if is_media(self._root, self._context.meanings):
            media = read_media(self._root, self._context, titled=True)
            if media is not None:
                draft.values["body"] = (media,)
            self._walk(self._root, "", captions=False, files=False)
        else:
            self._walk(self._root, role_of(self._root))
        self._sort_texts()
        for component in self._media:
            if (component.get("Duid") or "") not in self._placed:
                self._associate(component)

    def take_beside(self) -> None:
        """Read what stands beside stories: pictures and references."""
        if self._root.tag == "NewsItemRef":
            self._reference(self._root, "", self._root)
        elif is_media(self._root, self._context.meanings):
            self._associate(self._root)
        else:
            self._walk(self._root, role_of(self._root))
            self._sort_texts()
            for component in self._media:
                self._associate(component)

    def _walk(self, component: Element, role: str, *, captions: bool = True, files: bool = True) -> None:
        for child in component:
            match child.tag:
                case "ContentItem":
                    self._content_item(child, role, component, files=files)
                case "NewsComponent":
                    self._component(child, captions=captions, files=files)
                case "NewsItemRef":
                    self._reference(child, role, component)
                case "NewsItem":
                    for article in self._items(child):
                        self._draft.add("associations", Association(role=role, article=article))

    def _component(self, child: Element, *, captions: bool, files: bool) -> None:
        if not files and len(files_of(child)) == len(child.findall("ContentItem")) > 0:
            return
        if not captions and self._context.meanings.role(role_of(child)) == "caption":
            return
        if is_media(child, self._context.meanings):
            self._media.append(child)
            self._say_unkept(child, _IN_PICTURES)
        elif headline_of(child) and child.find("NewsComponent") is not None:
            for article in self._components(child):
                self._draft.add("associations", Association(role=role_of(child), article=article))
        else:
            self._walk(child, role_of(child))
            self._say_unkept(child, _SECTIONS)

    def _say_unkept(self, component: Element, sections: tuple[str, ...]) -> None:
        for name in sections:
            if any(map(says_something, component.iterfind(name))):
                self._context.report.note(f"{name} of a component in an article is not kept")

    def _content_item(self, item: Element, role: str, component: Element, *, files: bool) -> None:
        content = item.find("DataContent")
        if content is not None and has_text(item):
            self._place_media(content)
            found: dict[str, object] = {}
            blocks = read_content(content, self._context.report, found)
            for concept in found.values():
                self._draft.add("entities", concept)
            if blocks:
                self._texts.append(Text(self._context.meanings.role(role), role, blocks, component))
        elif href := line(item.get("Href") or ""):
            if files:
                self._file(item, href, role)
        elif item.find("Encoding") is not None:
            self._context.report.note("encoded content is not read", line=item.sourceline)

    def _file(self, item: Element, href: str, role: str) -> None:
        """A file beside a text: a picture, or whatever else."""
        titles = [each.get("Value") or "" for each in item.iterfind("Characteristics/Property[@FormalName='Title']")]
        title = titles[0] if titles else ""
        kind = kind_of(item)
        if not safe_url(href):
            self._context.report.note("a file whose address is not safe is left out", line=item.sourceline)
        elif kind:
            media = Media(href, kind=kind)
            self._draft.add("associations", Association(role=role, title=title, media=media))
        else:
            self._draft.add("associations", Association(role=role, title=title, href=href))

    def _reference(self, reference: Element, role: str, component: Element) -> None:
        target = line(reference.get("NewsItem") or "")
        comment = reference.find("Comment")
        title = (headline_of(component) if component is not self._root else "") or (
            text_of(comment) if comment is not None else ""
        )
        if target:
            place = {"uri": target} if _IDENTIFIER.match(target) else {"href": target}
            self._draft.add("associations", Association(role=role, title=title, **place))

    def _associate(self, component: Element) -> None:
        media = read_media(component, self._context, titled=False)
        if media is not None:
            title = headline_of(component)
            title = "" if title == plain(media.caption) else title
            self._draft.add("associations", Association(role=role_of(component), title=title, media=media))

    # Media at their place ---------------------------------------------------

    def _place_media(self, content: Element) -> None:
        """Let ``media`` in the text that points to a component have its address, for `_filled` to find."""
        for reference in content.iter("{*}media-reference"):
            location = reference.get("data-location") or ""
            if location[:1] == "#" and not reference.get("source"):
                reference.set("source", location)

    def _filled(self, blocks: Blocks) -> Blocks:
        """Put media where the text points to components."""
        there = {f"#{component.get('Duid')}": component for component in self._media if component.get("Duid")}
        if not there:
            return blocks
        made: list[Block] = []
        for block in blocks:
            component = there.get(block.href) if isinstance(block, Media) else None
            media = read_media(component, self._context, titled=False) if component is not None else None
            if media is not None and component is not None:
                self._placed.add(component.get("Duid") or "")
            made.append(media or block)
        return tuple(made)

    # Texts ------------------------------------------------------------------

    def _sort_texts(self) -> None:
        draft = self._draft
        bodies = [text for text in self._texts if text.meaning == "body"]
        unknown = [text for text in self._texts if text.meaning in {"", "association"}]
        rest = [text for text in self._texts if text.meaning not in {"", "association", "body"}]
        if not bodies:
            bodies, unknown = [text for text in unknown if not text.meaning], [text for text in unknown if text.meaning]
        left: list[Text] = []
        for text in rest:
            if not self._is_taken(text):
                left.append(text)
        blocks = tuple([block for text in bodies for block in text.blocks])
        if left and not blocks and "body" not in draft.values:
            blocks, left = left[0].blocks, left[1:]
        if blocks:
            draft.values["body"] = self._filled(blocks)
        for text in [*unknown, *left]:
            draft.add("associations", Association(role=text.role, article=Article(body=text.blocks)))

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


def _take_headline(runs: Inlines, draft: Draft) -> bool:
    """A headline as a component: often the same as the line, with markup."""
    if not draft.headlines:
        draft.headlines.append((runs, ""))
        return True
    first, language = draft.headlines[0]
    if plain(first).replace("\n", " ").lower() == plain(runs).replace("\n", " ").lower():
        return True
    return take_text("other_headlines", "headline", runs, draft)


def flat(blocks: Blocks) -> Inlines:
    """Return *blocks* as running text, each of them a line."""
    runs: list[Inline] = []
    for block in blocks:
        content = getattr(block, "content", None) or getattr(block, "caption", None)
        if isinstance(block, Preformatted):
            content = inlines(block.text)
        elif isinstance(block, Table):
            content = inlines(" ".join(plain(cell) for row in block.rows for cell in row))
        if content and not hasattr(content[0], "language"):
            runs += [*([BREAK] if runs else []), *content]
    return inlines(runs)


def numbered(draft: Draft, story: Element, number: int) -> Draft:
    """Return *draft* for one of several stories of an item: each has an address of its own."""
    made = Draft(draft.context).within(draft)
    if uri := draft.values.get("uri"):
        made.values["uri"] = f"{uri}#{story.get('Duid') or number}"
    return made

