"""Enriched text: the inline elements of NITF and their equivalents.

* ``em`` → `Style`, depending on its class; ``sub``, ``sup`` → `Style`; ``lang`` → `Lang`; ``br`` → `LineBreak`
* ``a`` → `Link`; ``virtloc`` with an address → `Link`
* ``person``, ``org``, ``location``, ``event``, ``object.title`` → `Mention` of an entity
* ``q`` → its text in quotation marks
* ``ruby`` → its base text, followed by its reading in parentheses
* ``frac`` → its parts with a slash; ``chron``, ``num``, ``money``, ``function``, ``copyrite``, ``classifier``,
  ``pronounce``, ``postaddr`` → their text; those with attributes that the model cannot hold are kept whole
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from newsformat import Concept, Lang, Link, Mention, Style, Text
from newsformat.markup.xml import Element, all_text, has_text, parent_of
from newsformat.plugin import BREAK, line
from newsformat_nitf._readers._entities import concept_of, is_glued
from newsformat_nitf._readers._reading import Marks, language_marks, name_of, own


if TYPE_CHECKING:
    from newsformat_nitf._readers._flow import Flow

Action: TypeAlias = "Callable[[Flow, Element, Marks], None]"

_CLASSES = {
    **dict.fromkeys(("bold", "strong", "b", "bf"), Style.STRONG),
    **dict.fromkeys(("italic", "italics", "i", "emphasis"), Style.EMPHASIS),
    **dict.fromkeys(("underline", "underlined", "u"), Style.UNDERLINE),
    **dict.fromkeys(("strike", "strikethrough", "line-through", "s"), Style.STRIKE),
    **dict.fromkeys(("subscript", "sub"), Style.SUBSCRIPT),
    **dict.fromkeys(("superscript", "sup"), Style.SUPERSCRIPT),
    **dict.fromkeys(("code", "monospace"), Style.CODE),
}
_STYLES = {
    **dict.fromkeys(("b", "strong", "bold"), Style.STRONG),
    **dict.fromkeys(("i", "cite", "italic", "italics"), Style.EMPHASIS),
    "u": Style.UNDERLINE,
    **dict.fromkeys(("s", "strike", "del"), Style.STRIKE),
    "sub": Style.SUBSCRIPT,
    "sup": Style.SUPERSCRIPT,
    "code": Style.CODE,
}


def unknown(flow: Flow, element: Element, marks: Marks) -> None:
    """Read only the text of an element unknown to NITF."""
    flow.reading.leave_out(element)
    flow.walk(element, language_marks(element, marks))


def _coded(flow: Flow, element: Element, marks: Marks) -> None:
    """Read text with a code, such as the date in ``chron``: kept whole, since the model has no place for the code."""
    flow.reading.keep_more(element)
    flow.walk(element, language_marks(element, marks))


def _emphasis(flow: Flow, element: Element, marks: Marks) -> None:
    classes = (element.get("class") or "").lower().split()
    style = next((_CLASSES[name] for name in classes if name in _CLASSES), Style.EMPHASIS)
    flow.reading.keep_more(element)
    flow.walk(element, (*language_marks(element, marks), style))


def _styled(flow: Flow, element: Element, marks: Marks) -> None:
    flow.walk(element, (*language_marks(element, marks), _STYLES[name_of(element)]))


def _lang(flow: Flow, element: Element, marks: Marks) -> None:
    inner = language_marks(element, marks)
    if inner is marks and (language := line(element.get("lang") or "")):  # the attribute of HTML
        inner = (Lang(language), *_but(Lang, marks))
    elif inner is marks:
        flow.reading.note("a <lang> without a language", element)
    flow.reading.keep_more(element, _LANG)
    flow.walk(element, inner)


_LANG = frozenset(("lang",))


def _break(flow: Flow, element: Element, marks: Marks) -> None:
    if flow.reading.wrapped:
        flow.text(" ", marks)
    elif _is_second(element) and name_of(parent_of(element)) in _OF_PARAGRAPHS:
        flow.end()
    else:
        flow.runs.append(BREAK)
    if has_text(element) or len(element):  # content that the standard does not allow
        flow.walk(element, marks)
        flow.runs.append(BREAK)


def _is_second(element: Element) -> bool:
    """Does the line break *element* directly follow another?"""
    before = element.getprevious()
    return before is not None and before.tag == element.tag and not (before.tail or "").strip()


# Elements in which the standard allows no running text; the last one is the item of NewsML 1.
_OF_PARAGRAPHS = frozenset(("body", "body.content", "block", "datacontent"))


def _link(flow: Flow, element: Element, marks: Marks) -> None:
    key, href = own(element, "mention"), flow.reading.href(element, "href")
    flow.reading.keep_more(element, _TITLED if href else _HREF)
    marks = language_marks(element, marks)
    if key is not None:
        marks = (Mention(key), *_but(Mention, marks))
    if href:
        marks = (Link(href, element.get("title") or ""), *_but(Link, marks))
    flow.walk(element, marks)


_HREF = frozenset(("href",))
_TITLED = _HREF | {"title"}  # the title of the link


def _but(kind: type, marks: Marks) -> Marks:
    return tuple([mark for mark in marks if not isinstance(mark, kind)])


def _entity(flow: Flow, element: Element, marks: Marks) -> None:
    concept = concept_of(element)
    key = own(element, "mention")
    marks = language_marks(element, marks)
    if key is None:
        if not (concept.name and concept.key):
            flow.reading.keep_more(element)
            flow.walk(element, marks)
            return
        key = flow.reading.known.get(concept) or concept.key
        first = flow.reading.concepts.setdefault(key, concept)
        if first is not concept and not _contains_all_of(first, concept):
            flow.reading.keep(element, f"what <{name_of(element)}> says of {concept.name} again is not kept")
    _parts(flow, element, (Mention(key), *_but(Mention, marks)))


def _contains_all_of(first: Concept, concept: Concept) -> bool:
    """Does *first*, the entity known under this key, hold all of *concept* except its name, which is read as text?"""
    return concept.scheme in {"", first.scheme} and all(part in first.foreign for part in concept.foreign)


def _parts(flow: Flow, element: Element, marks: Marks) -> None:
    """Read *element*, whose parts are separated by blanks even if the source has none between them."""
    flow.text(element.text, marks)
    before = element.text
    for child in element:
        if name_of(child) not in {"", "alt-code"}:
            if before is None or is_glued(before, name_of(child)):
                flow.text(" ", marks)
            _parts(flow, child, marks)
        before = child.tail
        flow.text(before, marks)


def _address(flow: Flow, element: Element, marks: Marks) -> None:
    text = line(all_text(element))
    href = ""
    if text.startswith(("http://", "https://")) and " " not in text:
        href = text
    elif text.startswith("www.") and " " not in text:
        href = f"http://{text}"
    elif text.count("@") == 1 and " " not in text:
        href = f"mailto:{text}"
    flow.reading.keep_more(element)
    marks = language_marks(element, marks)
    flow.walk(element, (Link(href), *_but(Link, marks)) if href and not _linked(marks) else marks)


def _linked(marks: Marks) -> bool:
    return any(isinstance(mark, Link) for mark in marks)


_QUOTES = "\"'“”„«»‘’‚‹›「」『』"


def _quotation(flow: Flow, element: Element, marks: Marks) -> None:
    flow.reading.keep_more(element)
    marks = language_marks(element, marks)
    text = line(all_text(element))
    quoted = text[:1] in _QUOTES or not text
    flow.text("" if quoted else "“", marks)
    flow.walk(element, marks)
    flow.text("" if quoted else "”", marks)


def _fraction(flow: Flow, element: Element, marks: Marks) -> None:
    marks = language_marks(element, marks)
    last = flow.runs[-1] if flow.runs else None
    if isinstance(last, Text) and last.text[-1:].isdigit():
        flow.text(" ", marks)
    separated = any(name_of(node) == "frac-sep" for node in element)
    flow.text(line(element.text or ""), marks)  # as in ``<frac>1/2</frac>``, which some write
    for child in element:
        if not (name := name_of(child)):
            continue
        if name == "denom" and not separated:
            flow.text("/", marks)
        flow.text(line(all_text(child)) or _SIGNS.get(name, ""), language_marks(child, marks))


_SIGNS = {"frac-sep": "/"}  # used if the element is empty


def _postal(flow: Flow, element: Element, marks: Marks) -> None:
    marks = language_marks(element, marks)
    if line("".join([element.text or "", *[child.tail or "" for child in element]])).strip(", "):
        flow.walk(element, marks)  # its own text separates the parts
        return
    first = True
    for child in element:
        if name := name_of(child):
            flow.text("" if first else ", ", marks)
            if name in ENRICHED:
                flow.element(child, marks)
            else:
                flow.reading.keep_more(child)
                inner = language_marks(child, marks)
                (flow.walk if (child.text or "").strip() else partial(_postal, flow))(child, inner)
            first = False


def _ruby(flow: Flow, element: Element, marks: Marks) -> None:
    """Read ``ruby``: the reading follows the base text in parentheses."""
    flow.text((element.text or "").strip(), marks)  # HTML has no ``rb``
    for child in element:
        match name_of(child):
            case "rb":
                flow.walk(child, marks)
            case "rbc":
                _ruby(flow, child, marks)
            case "rt" | "rtc":
                texts = [line(all_text(node)) for node in child] or [line(all_text(child))]
                flow.text(f"({' '.join(texts)})", marks)
            case "rp":
                pass  # parentheses for readers without ruby support
            case _:
                flow.element(child, marks)
        flow.text((child.tail or "").strip(), marks)


def _hidden(flow: Flow, element: Element, marks: Marks) -> None:
    """Read a code beside a name, which does not belong to an entity."""
    flow.reading.keep(parent_of(element), f"<{name_of(element)}> is not kept")


ENRICHED: dict[str, Action] = {
    "em": _emphasis,
    **dict.fromkeys(_STYLES, _styled),
    "lang": _lang,
    "br": _break,
    "a": _link,
    "virtloc": _address,
    **dict.fromkeys(("person", "org", "location", "event", "object.title"), _entity),
    "q": _quotation,
    "frac": _fraction,
    "postaddr": _postal,
    "ruby": _ruby,
    "alt-code": _hidden,
    **dict.fromkeys(
        (
            *("chron", "num", "money", "function", "classifier", "pronounce", "span"),
            *("copyrite", "copyrite.year", "copyrite.holder"),
        ),
        _coded,
    ),
}
