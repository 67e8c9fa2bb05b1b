"""HTML and XHTML → blocks: one walk over an lxml tree, whatever it was made from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from typing import TypeAlias, TypeVar

from attrs import evolve
from lxml import etree

from newsformat._blocks import (
    Block,
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
    Rule,
    Table,
)
from newsformat._errors import ReadError
from newsformat._inline import BREAK, Inline, Inlines, Lang, Link, Mark, Mention, Style, Text, inlines, plain
from newsformat._limits import Limits
from newsformat._report import Report
from newsformat.markup import _html_tables as tables
from newsformat.markup._html_flow import Flow, Reading, classes, language_of, name_of
from newsformat.markup._html_media import foreign_of, read_embed, read_media, without_credit
from newsformat.markup._soup import tree
from newsformat.markup._tree import Element


_LIMITS = Limits()

T = TypeVar("T")
Marks: TypeAlias = tuple[Mark, ...]
Action: TypeAlias = Callable[[Reading, Element, Flow, Marks], None]


def read_tree(element: Element, report: Report, *, base: str = "", limits: Limits = _LIMITS) -> tuple[Block, ...]:
    """Return the blocks in *element*; what *element* itself is and says does not matter.

    Elements are known by their local names, in any namespace or none. *base* is where relative addresses start from.

    Raises:
        ReadError: elements nest too deeply.
    """
    return _bounded(limits, lambda: tuple(_blocks(Reading(report, base), element)))


def read_tree_inlines(
    element: Element, report: Report | None = None, *, base: str = "", limits: Limits = _LIMITS
) -> Inlines:
    """Return all text in *element* as one run of running text; blocks in it become lines.

    Raises:
        ReadError: elements nest too deeply.
    """
    if len(element) == 0:
        return inlines(element.text or "")
    reading = Reading(report or Report(), base)
    return _bounded(limits, lambda: _only_inlines(reading, element))


def read_html(text: str, report: Report, *, base: str = "", limits: Limits = _LIMITS) -> tuple[Block, ...]:
    """Return the blocks of the HTML document or fragment *text*, taken as a browser takes it.

    Raises:
        ReadError: it exceeds *limits*.
    """
    return read_tree(tree(text, report, limits), report, base=base, limits=limits)


def read_html_inlines(text: str, report: Report | None = None, *, base: str = "", limits: Limits = _LIMITS) -> Inlines:
    """Return the HTML fragment *text* as running text; blocks in it become lines.

    Raises:
        ReadError: it exceeds *limits*.
    """
    if "<" not in text and "&" not in text:
        return inlines(text)
    report = report or Report()
    return read_tree_inlines(tree(text, report, limits), report, base=base, limits=limits)


def _bounded(limits: Limits, read: Callable[[], T]) -> T:
    try:
        return read()
    except RecursionError:
        raise ReadError(f"elements nest too deeply (the limit depth is {limits.depth})") from None


# The walk -------------------------------------------------------------------


def _walk(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Add what is in *element* to *flow*, under *marks*."""
    if text := element.text:
        flow.runs.append(Text(text, marks))
    for child in element:
        tag = child.tag
        _action(tag)(reading, child, flow, marks)
        if text := child.tail:
            flow.runs.append(Text(text, marks))


def _blocks(reading: Reading, element: Element, language: str = "") -> list[Block]:
    flow = Flow(language)
    _walk(reading, element, flow, ())
    flow.end()
    return flow.blocks


def _transparent(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """A block that means nothing by itself, such as ``div``."""
    flow.end()
    outer = flow.language, flow.make
    flow.language = _language(element, flow)
    if element.get("data-raw") is None:
        _walk(reading, element, flow, marks)
    flow.end()
    flow.language, flow.make = outer


def _paragraph(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    _running(reading, element, flow, marks, _make_paragraph)


def _make_paragraph(content: Inlines, language: str) -> Block:
    return Paragraph(content, language=language)


def _running(
    reading: Reading, element: Element, flow: Flow, marks: Marks, make: Callable[[Inlines, str], Block]
) -> None:
    """A block of running text. Other blocks in it, which only XML can hold, come between its parts."""
    flow.end()
    language = _language(element, flow)
    if len(element) == 0 and not marks:
        if content := inlines(element.text or ""):
            flow.blocks.append(make(content, language))
        elif element.get("class") == "empty":
            flow.blocks.append(make((), language))
        return
    outer = flow.language, flow.make
    flow.language, flow.make = language, make
    _walk(reading, element, flow, marks)
    flow.end()
    flow.language, flow.make = outer


def _heading(level: int) -> Action:
    def make(content: Inlines, language: str) -> Block:
        return Heading(content, level, language=language)

    return partial(_running, make=make)


def _language(element: Element, flow: Flow) -> str:
    language = language_of(element)
    return flow.language if language is None else language


# Running text ---------------------------------------------------------------


def _inline(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """An element that adds nothing but perhaps a language, such as ``span``."""
    if element.keys():
        key = element.get("data-mention")
        if key is not None:
            marks = (Mention(key), *marks)
        marks = _with_language(element, marks)
    _walk(reading, element, flow, marks)


def _with_language(element: Element, marks: Marks) -> Marks:
    language = language_of(element)
    return marks if language is None else (Lang(language), *marks)


def _styled(style: Style) -> Action:
    def action(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
        marks = (style, *marks)
        if element.keys():
            marks = _with_language(element, marks)
        _walk(reading, element, flow, marks)

    return action


def _link(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    href = element.get("href")
    if href is not None and (not href.strip() or (href := reading.address(element, "href"))):
        marks = (Link(href, element.get("title") or ""), *marks)
    _walk(reading, element, flow, _with_language(element, marks))


def _break(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    flow.runs.append(BREAK)


def _quoted(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    flow.runs.append(Text("“", marks))
    _walk(reading, element, flow, _with_language(element, marks))
    flow.runs.append(Text("”", marks))


def _ruby_text(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    flow.runs.append(Text("(", marks))
    _walk(reading, element, flow, marks)
    flow.runs.append(Text(")", marks))


def _only_inlines(reading: Reading, element: Element) -> Inlines:
    content, extra = _content(reading, element)
    if extra:
        reading.note("pictures in a line of text left out", element)
    return content


def _content(reading: Reading, element: Element) -> tuple[Inlines, list[Block]]:
    """Return what is in *element* as running text, and what can't be."""
    if len(element) == 0:
        return inlines(element.text or ""), []
    blocks = _blocks(reading, element)
    texts: list[Inlines] = []
    extra: list[Block] = []
    _flatten(blocks, texts, extra)
    if len(texts) == 1:
        return texts[0], extra
    joined: list[Inline] = []
    for text in texts:
        joined += [BREAK, *text] if joined else text
    return inlines(joined), extra


def _flatten(blocks: Iterable[Block], texts: list[Inlines], extra: list[Block]) -> None:
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                texts.append(block.content)
            case Quote():
                _flatten(block.content, texts, extra)
                texts.append(block.attribution)
            case List():
                for item in block.items:
                    _flatten(item, texts, extra)
            case Table():
                texts += [block.caption, *[cell for row in block.rows for cell in row]]
            case Preformatted():
                texts += [inlines(part) for part in block.text.split("\n")]
            case Related():
                texts.append(inlines(block.title))
                texts += [_related_text(link) for link in block.links]
            case Media() | Embed() | Raw():
                extra.append(block)
            case Rule():
                pass
    texts[:] = [text for text in texts if text]


def _related_text(link: RelatedLink) -> Inlines:
    return inlines([Text(link.text, (Link(link.href),) if link.href else ())])


# Other blocks ---------------------------------------------------------------


def _quote(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    inner = Flow()
    attribution: Inlines = ()
    if element.text:
        inner.runs.append(Text(element.text, marks))
    for child in element:
        if not attribution and _is_attribution(child, inner):
            inner.end()
            attribution, extra = _content(reading, child)
            inner.blocks += extra
        else:
            _action(child.tag)(reading, child, inner, marks)
        if child.tail:
            inner.runs.append(Text(child.tail, marks))
    inner.end()
    if inner.blocks or attribution or element.get("class") == "empty":
        flow.block(Quote(tuple(inner.blocks), attribution, language=_language(element, flow)))


def _is_attribution(element: Element, inner: Flow) -> bool:
    name = name_of(element)
    if name == "footer":
        return True
    return (
        name == "cite"
        and bool(inner.blocks)
        and element.getnext() is None
        and not (element.tail or "").strip()
        and not any(type(run) is Text and run.text.strip() for run in inner.runs)
    )


def _list(*, ordered: bool) -> Action:
    def action(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
        items = _items(reading, element, marks)
        if items or element.get("class") == "empty":
            flow.block(List([tuple(item) for item in items], ordered, language=_language(element, flow)))

    return action


def _items(reading: Reading, element: Element, marks: Marks) -> list[list[Block]]:
    items: list[list[Block]] = []
    stray = Flow()
    if element.text:
        stray.runs.append(Text(element.text, marks))
    for child in element:
        if name_of(child) == "li":
            _end_stray(stray, items)
            items.append(_item(reading, child, marks))
        else:
            _action(child.tag)(reading, child, stray, marks)
        if child.tail:
            stray.runs.append(Text(child.tail, marks))
    _end_stray(stray, items)
    return items


def _item(reading: Reading, element: Element, marks: Marks) -> list[Block]:
    flow = Flow(language_of(element) or "")
    if len(element) == 0 and not marks:
        content = inlines(element.text or "")
        return [Paragraph(content, language=flow.language)] if content else []
    _walk(reading, element, flow, marks)
    flow.end()
    return flow.blocks


def _end_stray(stray: Flow, items: list[list[Block]]) -> None:
    """Put what stood between items, usually a nested list, into the item before it."""
    stray.end()
    if stray.blocks:
        if items:
            items[-1] += stray.blocks
        else:
            items.append(stray.blocks)
        stray.blocks = []


def _definitions(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """``dl`` as a list: each term with its descriptions is an item, the term strong."""
    items: list[list[Block]] = []
    term = False
    for child in element.iterdescendants():
        name = name_of(child)
        if name not in {"dt", "dd"} or not _belongs(child, element):
            continue
        if name == "dt":
            if not (term and items):
                items.append([])
            items[-1] += _item(reading, child, (Style.STRONG, *marks))
        else:
            if not items:
                items.append([])
            items[-1] += _item(reading, child, marks)
        term = name == "dt"
    if items:
        reading.note("a definition list read as a list", element)
        flow.block(List([tuple(item) for item in items], language=_language(element, flow)))


def _belongs(child: Element, definitions: Element) -> bool:
    parent = child.getparent()
    return parent is definitions or (
        parent is not None and name_of(parent) == "div" and parent.getparent() is definitions
    )


def _table(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    flow.end()
    for block in tables.read(reading, element, flow.language, lambda each: _content(reading, each)):
        flow.blocks.append(block)


def _preformatted(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    text = "".join(_verbatim(element))
    if text or element.get("class") == "empty":
        flow.block(Preformatted(text, language=_language(element, flow)))


def _verbatim(element: Element) -> Iterable[str]:
    yield element.text or ""
    for child in element:
        name = name_of(child)
        if name == "br":
            yield "\n"
        elif name and name not in _HIDDEN:
            yield from _verbatim(child)
        yield child.tail or ""


def _rule(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    flow.block(Rule(language=_language(element, flow)))


def _picture(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    if classes(element) & {"emoji", "wp-smiley"} and element.get("alt"):
        flow.runs.append(Text(element.get("alt") or "", marks))
    elif found := read_media(reading, element, _language(element, flow)):
        flow.lift(found)


def _embed(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    if found := read_embed(reading, element, _language(element, flow)):
        flow.lift(found)


def _figure(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    language = _language(element, flow)
    if "embed" in classes(element):
        flow.block(_own_embed(reading, element, language))
        return
    inner = Flow(language)
    captions = []
    for child in element:
        if name_of(child) == "figcaption":
            captions.append(child)
        else:
            _action(child.tag)(reading, child, inner, marks)
        if child.tail:
            inner.runs.append(Text(child.tail, marks))
    inner.end()
    blocks = inner.blocks
    for caption in captions:
        blocks = _captioned(reading, blocks, caption)
    flow.end()
    flow.blocks += [_as_said(element, block) for block in blocks]


def _own_embed(reading: Reading, element: Element, language: str) -> Embed:
    link = next((each for each in element.iterdescendants() if name_of(each) == "a"), None)
    href = "" if link is None else reading.address(link, "href")
    return Embed(href, html=element.get("data-html") or "", language=language)


def _as_said(figure: Element, block: Block) -> Block:
    """Return *block* with what a figure of ours says of it."""
    if isinstance(block, Media) and figure.keys():
        kind = figure.get("data-kind")
        return evolve(block, kind=block.kind if kind is None else kind, foreign=foreign_of(figure))
    return block


def _captioned(reading: Reading, blocks: list[Block], figcaption: Element) -> list[Block]:
    """Give the first block that can have it the caption; if none can, it is a paragraph after them."""
    figcaption, credit, rights = without_credit(figcaption)
    caption, extra = _content(reading, figcaption)
    for index, block in enumerate(blocks):
        match block:
            case Media():
                new: Block = evolve(block, caption=caption, credit=credit, rights=rights)
            case Quote() if not block.attribution:
                new = evolve(block, attribution=caption)
            case Table() if not block.caption:
                new = evolve(block, caption=caption)
            case _:
                continue
        return [*blocks[:index], new, *blocks[index + 1 :], *extra]
    return [*blocks, *([Paragraph(caption)] if caption else []), *extra]


def _aside(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    found = _related(reading, element) if "related" in classes(element) else None
    if found is None:
        _transparent(reading, element, flow, marks)
    else:
        flow.block(evolve(found, language=_language(element, flow)))


def _related(reading: Reading, element: Element) -> Related | None:
    title = ""
    links: list[RelatedLink] = []
    for each in element.iterdescendants():
        name = name_of(each)
        if name in _HEADINGS and not links and not title:
            title = plain(_content(reading, each)[0])
        elif name == "li":
            anchor = next((a for a in each.iterdescendants() if name_of(a) == "a"), None)
            href = "" if anchor is None else reading.address(anchor, "href")
            links.append(RelatedLink(plain(_content(reading, each)[0]), href))
        elif name == "a" and not any(name_of(above) == "li" for above in each.iterancestors()):
            links.append(RelatedLink(plain(_content(reading, each)[0]), reading.address(each, "href")))
    if links or title or "empty" in classes(element):
        return Related(tuple(links), title)
    return None


def _hidden(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    reading.note(f"left out <{name_of(element)}>", element)


def _nothing(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """A comment or processing instruction."""


def _entity(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    flow.runs.append(Text(element.text or "", marks))


_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HIDDEN = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "head",
        "title",
        "meta",
        "link",
        "base",
        "canvas",
        "input",
        "select",
        "button",
        "textarea",
        "map",
        "rp",
    ]
)
_STYLES = {
    Style.EMPHASIS: "em i",
    Style.STRONG: "strong b",
    Style.UNDERLINE: "u ins",
    Style.STRIKE: "s del strike",
    Style.SUBSCRIPT: "sub",
    Style.SUPERSCRIPT: "sup",
    Style.CODE: "code kbd samp tt",
}


def _table_of_actions() -> dict[str, Action]:
    actions: dict[str, Action] = dict.fromkeys(_HIDDEN, _hidden)
    for names, action in (
        ("p", _paragraph),
        (
            "div section article main header footer nav address center details summary dialog form fieldset legend",
            _transparent,
        ),
        (
            "hgroup search html body frameset figcaption dd dt li caption thead tbody tfoot tr td th noframes",
            _transparent,
        ),
        ("aside", _aside),
        ("blockquote", _quote),
        ("ul menu dir", _list(ordered=False)),
        ("ol", _list(ordered=True)),
        ("dl", _definitions),
        ("table", _table),
        ("pre listing xmp plaintext", _preformatted),
        ("hr", _rule),
        ("figure", _figure),
        ("img image picture video audio", _picture),
        ("iframe embed object frame", _embed),
        ("a", _link),
        ("br", _break),
        ("q", _quoted),
        ("rt", _ruby_text),
    ):
        actions |= dict.fromkeys(names.split(), action)
    for style, names in _STYLES.items():
        actions |= dict.fromkeys(names.split(), _styled(style))
    for level in range(1, 7):
        actions[f"h{level}"] = _heading(level)
    return actions


_ACTIONS = _table_of_actions()


@lru_cache(maxsize=512)
def _action(tag: object) -> Action:
    """Return what to do with an element of the name *tag* (lxml gives a function for what is no element)."""
    if isinstance(tag, str):
        return _ACTIONS.get(tag.rpartition("}")[2].lower(), _inline)
    return _entity if tag is etree.Entity else _nothing
