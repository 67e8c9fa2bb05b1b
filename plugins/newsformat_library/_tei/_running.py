"""Inline elements → XHTML."""

from __future__ import annotations

from lxml import etree

from newsformat import Concept
from newsformat.markup.xml import Element, local, new_element, text_of
from newsformat_library._tei._converter import Converter
from newsformat_library._tei._html import append_new, append_text, joined_text, rend
from newsformat_library._tei._lines import LINE_END, LINE_END_IN_WORD
from newsformat_library._tei._names import KINDS, STYLES


_STYLE_OF = {word: tag for tag, words in STYLES.items() for word in words.split()}
_KIND_OF = {word.lower(): kind for kind, words in KINDS.items() for word in words.split()}
_PREFERRED_PARTS = ("corr", "reg", "expan", "lem")  # the preferred parts of a choice


def highlight(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``hi``: text in the styles of its rendition."""
    rendition = " ".join([element.get(name) or "" for name in ("rend", "rendition", "style")])
    words = rendition.replace("#", " ").replace(":", " ").replace(";", " ").lower().split()
    tags = list(dict.fromkeys(_STYLE_OF[word] for word in words if word in _STYLE_OF))
    if not tags and words:
        converter.note(f"highlighting as {' '.join(words):.40} is read as plain text", element)
    new = append_new(to, tags[0] if tags else "span", element)
    for tag in tags[1:]:
        new = etree.SubElement(new, tag)
    converter.convert_children(element, new, depth)


def ref(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``ref``, ``ptr``: a link, if it has a target."""
    target = (element.get("target") or "").strip(" ").split(" ")
    new = append_new(to, "a" if target[0] else "span", element)
    if target[0]:
        new.set("href", target[0])
    if local(element) == "ptr":
        append_text(new, target[0])
    converter.convert_children(element, new, depth)


def name_mention(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``name``, ``persName``, ``rs`` …: a mention of an entity, which is added to the entities."""
    type_name, name = element.get("type") or "", local(element)
    kind = _KIND_OF.get((type_name if name in {"name", "rs"} else name).lower())
    ref, key = element.get("ref") or "", element.get("key") or ""
    if not kind and not ref and not key:
        converter.convert_children(element, append_new(to, "span", element), depth)
        return
    new = append_new(to, "span", element)
    converter.convert_children(element, new, depth)
    if name == "rs" and not type_name:
        new.set("data-mention", key or ref)
        return
    concept = Concept(name=joined_text(new), kind=kind or type_name, uri=ref, code=key, scheme="key" if key else "")
    if key and not ref:
        concept = Concept(name=concept.name, kind=kind or type_name, uri=key)
    new.set("data-mention", concept.key)
    converter.entities.setdefault(concept.key, concept)


def choice(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``choice``, ``app``: the preferred part is read; the others are left out."""
    parts = [child for child in element if isinstance(child.tag, str)]
    best = next(
        (part for name in _PREFERRED_PARTS for part in parts if local(part) == name), parts[0] if parts else None
    )
    if best is None:
        return
    chosen = local(best)
    converter.convert_children(best, append_new(to, "span", best), depth)
    for part in parts:
        if part is not best and local(part):
            converter.left_out(f"<{local(part)}> left out, as there is <{chosen}>", part)


def gap(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``gap``: a mark of omission; the description of what is missing is left out."""
    append_text(to, "[…]")
    if description := text_of(element):
        converter.left_out(f"the description of a <gap> is left out: {description:.60}", element)


def removed(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``del``, ``fw``, ``surplus``, ``rdg``, ``binaryObject``: not part of the text; left out and reported."""
    if text_of(element):
        converter.left_out(f"<{local(element)}> left out", element)


def interpretation(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``spanGrp``, ``interp``, ``linkGrp``: interpretations of the text; left out and reported."""
    content = text_of(element)
    converter.left_out(f"<{local(element)}> left out{f': {content:.60}' if content else ''}", element)


def line_end(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``lb``, ``pb``, ``cb``: the end of a line."""
    if rend(element) == "break":
        etree.SubElement(to, "br", {"class": "empty"})  # marked, so that two in a row do not separate paragraphs
    else:
        append_text(to, LINE_END_IN_WORD if element.get("break") == "no" else LINE_END)


def milestone(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``milestone``: a rule, if it is rendered as such."""
    if rend(element) in {"rule", "hr", "line", "*", "***", "asterism"}:
        append_new(to, "hr", element)


def space(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``space``: a blank."""
    append_text(to, " ")


def footnote(converter: Converter, element: Element, to: Element, depth: int) -> None:
    """``note``: a section with the number of the note, to be placed after the text."""
    note = new_element("section")
    if (number := element.get("n")) and not text_of(element).startswith(number):
        append_text(note, f"{number} ")
    converter.convert_children(element, note, depth)
    converter.note("notes are moved after the text", element)
    converter.notes.append(note)
