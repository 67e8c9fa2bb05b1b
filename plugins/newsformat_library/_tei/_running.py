"""What stands within lines → XHTML."""

from __future__ import annotations

from lxml import etree

from newsformat import Concept
from newsformat.markup.xml import Element, local, new_element, text_of
from newsformat_library._tei._lines import LINE, WORD
from newsformat_library._tei._making import add, made, printed, rend
from newsformat_library._tei._names import KINDS, STYLES
from newsformat_library._tei._turning import Turning


_STYLE_OF = {word: tag for tag, words in STYLES.items() for word in words.split()}
_KIND_OF = {word.lower(): kind for kind, words in KINDS.items() for word in words.split()}
_READING = ("corr", "reg", "expan", "lem")  # what is read of a choice


def highlighted(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``hi``: text in the styles that it is rendered in."""
    said = " ".join([element.get(name) or "" for name in ("rend", "rendition", "style")])
    words = said.replace("#", " ").replace(":", " ").replace(";", " ").lower().split()
    tags = list(dict.fromkeys(_STYLE_OF[word] for word in words if word in _STYLE_OF))
    if not tags and words:
        turning.note(f"highlighting as {' '.join(words):.40} is read as plain text", element)
    new = made(to, tags[0] if tags else "span", element)
    for tag in tags[1:]:
        new = etree.SubElement(new, tag)
    turning.inside(element, new, depth)


def ref(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``ref``, ``ptr``: a link, if it has a target."""
    target = (element.get("target") or "").strip(" ").split(" ")
    new = made(to, "a" if target[0] else "span", element)
    if target[0]:
        new.set("href", target[0])
    if local(element) == "ptr":
        add(new, target[0])
    turning.inside(element, new, depth)


def named(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``name``, ``persName``, ``rs`` …: a mention of an entity, which is taken note of."""
    said, name = element.get("type") or "", local(element)
    kind = _KIND_OF.get((said if name in {"name", "rs"} else name).lower())
    ref, key = element.get("ref") or "", element.get("key") or ""
    if not kind and not ref and not key:
        turning.inside(element, made(to, "span", element), depth)
        return
    new = made(to, "span", element)
    turning.inside(element, new, depth)
    if name == "rs" and not said:
        new.set("data-mention", key or ref)
        return
    concept = Concept(name=printed(new), kind=kind or said, uri=ref, code=key, scheme="key" if key else "")
    if key and not ref:
        concept = Concept(name=concept.name, kind=kind or said, uri=key)
    new.set("data-mention", concept.key)
    turning.entities.setdefault(concept.key, concept)


def choice(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``choice``, ``app``: what is to be read; the other parts are left out."""
    parts = [child for child in element if isinstance(child.tag, str)]
    best = next((part for name in _READING for part in parts if local(part) == name), parts[0] if parts else None)
    if best is None:
        return
    chosen = local(best)
    turning.inside(best, made(to, "span", best), depth)
    for part in parts:
        if part is not best and local(part):
            turning.left_out(f"<{local(part)}> left out, as there is <{chosen}>", part)


def gap(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``gap``: the sign of an omission; the description of what is missing is left out."""
    add(to, "[…]")
    if said := text_of(element):
        turning.left_out(f"the description of a <gap> is left out: {said:.60}", element)


def gone(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``del``, ``fw``, ``surplus``, ``rdg``, ``binaryObject``: what is no text of the story, and left out."""
    if text_of(element):
        turning.left_out(f"<{local(element)}> left out", element)


def interpreted(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``spanGrp``, ``interp``, ``linkGrp``: what somebody says of the text, which is left out."""
    said = text_of(element)
    turning.left_out(f"<{local(element)}> left out{f': {said:.60}' if said else ''}", element)


def ending(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``lb``, ``pb``, ``cb``: the end of a line."""
    if rend(element) == "break":
        etree.SubElement(to, "br", {"class": "empty"})  # two of them part nothing, as paragraphs are elements
    else:
        add(to, WORD if element.get("break") == "no" else LINE)


def milestone(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``milestone``: a rule, if it is rendered as one."""
    if rend(element) in {"rule", "hr", "line", "*", "***", "asterism"}:
        made(to, "hr", element)


def space(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``space``: a blank."""
    add(to, " ")


def footnote(turning: Turning, element: Element, to: Element, depth: int) -> None:
    """``note``: a section that is to stand behind the text, with its number."""
    note = new_element("section")
    if (number := element.get("n")) and not text_of(element).startswith(number):
        add(note, f"{number} ")
    turning.inside(element, note, depth)
    turning.note("notes stand behind the text", element)
    turning.notes.append(note)
