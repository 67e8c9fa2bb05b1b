"""Blocks of blocks: quotations, lists, related stories; and preformatted text."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat._blocks import Block, Embed, List, Media, Preformatted, Quote, Raw, Related, RelatedLink, Rule
from newsformat._frozen import maker
from newsformat._inline import Inlines, Style, inlines, plain
from newsformat.markup._html._attributions import closing_cite
from newsformat.markup._html._figures import CAPTIONED, figure
from newsformat.markup._html._flow import (
    Action,
    Flow,
    Marks,
    Reading,
    add_text,
    blocks_of_one,
    classes,
    content_of,
    is_marked_empty,
    language_in,
    make_paragraph,
    walk,
    with_mark,
)
from newsformat.markup._html._formulas import formula_once, is_formula
from newsformat.markup._html._media import read_background, read_media
from newsformat.markup._html._posts import is_of_program, post
from newsformat.markup._html._raw import SPACES, is_harmless
from newsformat.markup._html._running import transparent
from newsformat.markup._html._trees import Element, all_text, inside, name_of


HIDDEN = frozenset(
    [
        "base",
        "button",
        "canvas",
        "head",
        "input",
        "link",
        "map",
        "meta",
        "noembed",
        "noframes",
        "noscript",
        "rp",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
    ]
)
_PLAIN = frozenset(("br", "code", "img", "samp", "span"))
_PLAIN_OR_HIDDEN = _PLAIN | HIDDEN
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def quote(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``blockquote``, attributed by its ``footer`` or closing ``cite``, or a post that a script shows."""
    if (shown := post(reading, element, flow)) is not None:
        flow.block(shown)
        return
    inner = Flow()
    attribution: Inlines = ()
    outer = reading.closing_cite_element, reading.attribution_of_cite
    reading.closing_cite_element, reading.attribution_of_cite = closing_cite(element), ((), [])
    add_text(element.text, inner, marks)
    for child in element:
        if name_of(child) == "footer" and not attribution:
            inner.end()
            attribution, extra = content_of(reading, child)
            inner.blocks += extra
            reading.closing_cite_element = None
        else:
            reading.action(child.tag)(reading, child, inner, marks)
        add_text(child.tail, inner, marks)
    inner.end()
    if not attribution:
        attribution, extra = reading.attribution_of_cite
        inner.blocks += extra
    reading.closing_cite_element, reading.attribution_of_cite = outer
    if element.get("cite"):
        reading.left_out("the address of a quotation left out", element)
    if inner.blocks or attribution or is_marked_empty(element):
        flow.block(Quote(inner.blocks, attribution, language=language_in(reading, element, flow)))


def listing(*, ordered: bool) -> Action:
    """Return the action for ``ul`` or, if *ordered*, ``ol``."""

    def action(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
        items = _items(reading, element, marks)
        if ordered:
            _note_numbers(reading, element)
        if items or is_marked_empty(element):
            flow.block(_list(_as_tuples(items), ordered, language=language_in(reading, element, flow)))

    return action


def _note_numbers(reading: Reading, element: Element) -> None:
    if element.get("start") not in {None, "1"} or any(item.get("value") for item in element):
        reading.left_out("the first number of a list left out", element)
    if element.get("reversed") is not None:
        reading.left_out("the reversed order of the numbers of a list left out", element)
    if element.get("type") not in {None, "1"}:
        reading.left_out("the style of the numbers of a list left out", element)


_list = maker(List)


def _as_tuples(items: list[list[Block]]) -> tuple[tuple[Block, ...], ...]:
    return tuple([tuple(item) for item in items])


def _items(reading: Reading, element: Element, marks: Marks) -> list[list[Block]]:
    items: list[list[Block]] = []
    stray = Flow()
    add_text(element.text, stray, marks)
    for child in element:
        if name_of(child) == "li":
            _end_stray(stray, items)
            items.append(_item(reading, child, marks))
        else:
            reading.action(child.tag)(reading, child, stray, marks)
        add_text(child.tail, stray, marks)
    _end_stray(stray, items)
    return items


def _item(reading: Reading, element: Element, marks: Marks) -> list[Block]:
    language = reading.language(element) or ""
    if len(element) == 0 and not marks:
        text = inlines(element.text or "")
        return [make_paragraph(text, language=language)] if text else []
    return blocks_of_one(reading, element, language, marks)


def _end_stray(stray: Flow, items: list[list[Block]]) -> None:
    """Move content between items, usually a nested list, into the item before it."""
    stray.end()
    if not stray.blocks:
        return
    if items:
        items[-1] += stray.blocks
    else:
        items.append(stray.blocks)
    stray.blocks = []


def definitions(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``dl`` as a list: each item is a term, in strong type, with its descriptions."""
    if _is_named(reading, element, flow, marks):
        return
    items: list[list[Block]] = []
    stray = Flow()
    above = ""
    for child in _parts(element):
        if child is None:
            stray.end(spaces=False)
        elif isinstance(child, str):
            add_text(child, stray, marks)
        elif (name := name_of(child)) in {"dt", "dd"}:
            _end_stray(stray, items)
            if not items or (name == "dt" and above != "dt"):
                items.append([])
            items[-1] += _item(reading, child, with_mark(Style.STRONG, marks) if name == "dt" else marks)
            above = name
        else:
            reading.action(child.tag)(reading, child, stray, marks)
    _end_stray(stray, items)
    if items:
        reading.note("a definition list read as a list", element)
        flow.block(_list(_as_tuples(items), language=language_in(reading, element, flow)))


def _parts(definitions: Element) -> Iterator[Element | str | None]:
    """Yield the parts of *definitions*, including texts; those of a ``div`` are enclosed in `None`."""
    yield definitions.text or ""
    for child in definitions:
        if name_of(child) == "div":
            yield None
            yield from _parts(child)
            yield None
        else:
            yield child
        yield child.tail or ""


def preformatted(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``pre`` as text without marks, followed by its pictures; other content is reported as elsewhere."""
    text, parts = "".join(_verbatim(element)), [*_parts_of_text(element)]
    if not _PLAIN_OR_HIDDEN.issuperset(map(name_of, parts)):
        reading.left_out("the markup in preformatted text left out", element)
    language = language_in(reading, element, flow)
    if text or is_marked_empty(element):
        flow.block(Preformatted(text, language=language))
    for part in parts:
        if name_of(part) == "img" and (found := read_media(reading, part, language)):
            flow.block(found)
        elif name_of(part) in HIDDEN:
            reading.action(part.tag)(reading, part, flow, marks)


def _parts_of_text(element: Element) -> Iterator[Element]:
    """Yield the elements in *element*, except those within hidden ones."""
    for child in element:
        if name := name_of(child):
            yield child
            if name not in HIDDEN:
                yield from _parts_of_text(child)


def _verbatim(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        name = name_of(child)
        if name == "br":
            yield "\n"
        elif name and name not in HIDDEN:
            yield from _verbatim(child)
        yield child.tail or ""


def rule(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``hr``."""
    flow.block(Rule(language=language_in(reading, element, flow)))


def division(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``div``: transparent, a script's content, nothing, or newsformat's own `Raw`, displayed only in browsers."""
    space, value = element.get("data-raw"), element.get("data-html")
    if (space is None or value is None) and _is_named(reading, element, flow, marks):
        return
    if is_of_program(reading, element):
        return
    if space is None or value is None:
        shown: Media | Embed | None = None
        if element.get("role") == "img":
            shown = read_background(reading, element, language_in(reading, element, flow))
        elif len(element) == 0 and not element.text and element.keys():
            shown = post(reading, element, flow)
        if shown is None:
            transparent(reading, element, flow, marks)
        else:
            flow.lift(shown)
    elif space not in SPACES or not is_harmless(value):
        reading.left_out("raw HTML that could run a script left out", element)
        transparent(reading, element, flow, marks)
    else:
        flow.block(Raw(space, value, language=language_in(reading, element, flow)))


def _is_named(reading: Reading, element: Element, flow: Flow, marks: Marks) -> bool:
    """Read *element* according to its class: a picture with a caption, a pull quote, or a formula."""
    if not (class_names := element.get("class")):
        return False
    if is_formula(class_names):
        flow.end(spaces=False)
        formula_once(reading, element, flow, marks)
        flow.end(spaces=False)
        return True
    if "caption" not in class_names and "pull" not in class_names:
        return False
    names = classes(element)
    if names & CAPTIONED:
        figure(reading, element, flow, marks)
    elif names & _PULLED:
        inner = Flow(language_in(reading, element, flow))
        walk(reading, element, inner, marks)
        inner.end()
        quoted = [block for block in inner.blocks if isinstance(block, Quote)]
        for block in inner.blocks if quoted else [Quote(inner.blocks)] if inner.blocks else []:
            flow.block(block)
    else:
        return False
    return True


_PULLED = frozenset(("pullquote", "pull-quote", "wp-block-pullquote"))


def aside(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``aside``: related stories if named so and without other content, as its class says, or transparent."""
    found = _related(reading, element, flow) if classes(element) & _RELATED else None
    if found is None and _is_named(reading, element, flow, marks):
        return
    if found is None:
        transparent(reading, element, flow, marks)
    else:
        flow.block(found)


_RELATED = frozenset(("related", "element-rich-link"))  # the latter is The Guardian's, with the title in a <span>


def _related(reading: Reading, element: Element, flow: Flow) -> Related | None:
    if any(name_of(inner) == "aside" and classes(inner) & _RELATED for inner in inside(element)):
        return None  # nested ones would be read once per enclosing one
    headings = _HEADINGS if "related" in classes(element) else {*_HEADINGS, "span"}
    title = next((all_text(inner) for inner in element.iter() if name_of(inner) in headings), "")
    links = [_related_link(reading, story) for story in _stories(element)]
    own_text = title + "".join([link.text for link in links])
    shown, own_text = ("".join(text.split()) for text in (all_text(element), own_text))
    if shown != own_text and sorted(shown) != sorted(own_text):  # a title may stand anywhere
        return None  # there is more in it, which must not be lost
    if not (links or title or is_marked_empty(element)):
        return None
    return Related(links, title, language=language_in(reading, element, flow))


def _stories(element: Element) -> Iterator[Element]:
    """Yield the items, and the links outside of items."""
    for child in element:
        if name_of(child) in {"li", "a"}:
            yield child
        elif name_of(child) not in _HEADINGS:
            yield from _stories(child)


def _related_link(reading: Reading, element: Element) -> RelatedLink:
    anchor = next((inner for inner in element.iter() if name_of(inner) == "a"), None)
    href = "" if anchor is None else reading.address(anchor, "href")
    return RelatedLink(plain(content_of(reading, element)[0]), href)
