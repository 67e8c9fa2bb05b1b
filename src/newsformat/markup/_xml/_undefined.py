"""Reports content of an XML document that its standard does not define, unless it was read all the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import islice
from typing import NamedTuple, TypeAlias

from lxml import etree

from newsformat._report import Report, latest_losses
from newsformat._text import line
from newsformat._wording import shortened
from newsformat.markup._value_search import ReadValues
from newsformat.markup._xml._tree import Element, attribute_names, has_text, line_of, local, own_texts, text_of


Standard: TypeAlias = Mapping[str, Collection[str]]
TEXT = "#text"  # stands for text among an element's valid content
_MARKUP = re.compile(r"[<&]")
_TAGS = re.compile(r"(?:<[^<>]*+>\s*+)++")
_ADDRESS = re.compile(r"""(?:href|source|src)\s*=\s*["']?([^\s"'<>]+)""", re.IGNORECASE)
_MAX_KINDS = 100  # kinds of unknown content: each is searched for in everything that was read
_MAX_EXAMPLES = 3  # examples of each
_MAX_LOSSES = 200  # recent losses that are checked for repetitions


def report_undefined_content(  # noqa: PLR0913 -- two of them by name
    root: Element,
    standard: Standard,
    report: Report,
    result: Callable[[], object],
    *,
    own: Collection[str] = (),
    opaque: Collection[str] = (),
    content: Standard | None = None,
) -> None:
    """Report attributes, elements and texts in *root* that are left out, as the standard does not define them there.

    What a reader has kept, or has reported itself, is not reported again. Each kind is reported once, by its name.

    Args:
        root: what was read.
        standard: the attributes of each element of the standard, by local names.
        report: has what the reader left out.
        result: returns what was read of *root*; it is only called if there is undefined content.
        own: the namespaces of attributes for formatting, and of those that newsformat writes itself.
        opaque: elements with content of other standards.
        content: the names of the child elements that the standard allows in each element, and ``#text`` for text.
    """
    undefined = _examples_by_kind(_undefined_parts(root, standard, own, opaque, content or {})) if report.heard else {}
    if not undefined:
        return
    kept = ReadValues(result())
    reported = [why.lower() for why in latest_losses(report, _MAX_LOSSES)]
    for (element, name), occurrences in islice(undefined.items(), _MAX_KINDS):
        attribute = "" if name == TEXT else name
        lost = next((part for part in occurrences if not _is_kept(kept, attribute, part.value)), None)
        if lost is not None and not any(element.lower() in why and attribute.lower() in why for why in reported):
            what = f"{name} of <{element}>" if name else f"<{element}>"
            what = f"text in <{element}>" if name == TEXT else what
            value = f": {shortened(lost.value)}" if lost.value else ""
            report.left_out(f"{what} is left out{value}", line=lost.line)
    if len(undefined) > _MAX_KINDS:
        report.left_out(
            f"more than {_MAX_KINDS} kinds of elements and attributes are not of the standard; some may be lost"
        )


def _is_kept(kept: ReadValues, name: str, value: str) -> bool:
    """Is *value* in what was *kept*? Of text with markup, the words count; of markup alone, the addresses."""
    if kept.has(name, value):
        return True
    if name or _MARKUP.search(value) is None:
        return False
    if _TAGS.fullmatch(value):
        return all(kept.has("", address) for address in _ADDRESS.findall(value))
    return kept.has_words(value)


class _Occurrence(NamedTuple):
    """Undefined content: the text of an element or the value of an attribute."""

    value: str
    line: int | None


def _examples_by_kind(undefined: Iterator[tuple[Element, str, str]]) -> dict[tuple[str, str], list[_Occurrence]]:
    """Return the first few examples of each kind, by the names of element and attribute."""
    examples: dict[tuple[str, str], list[_Occurrence]] = {}
    for element, name, value in undefined:
        occurrences = examples.setdefault((local(element), name), [])
        if len(occurrences) < _MAX_EXAMPLES:
            occurrences.append(_Occurrence(value, line_of(element)))
    return examples


def _undefined_parts(
    root: Element, standard: Standard, own_namespaces: Collection[str], opaque: Collection[str], content: Standard
) -> Iterator[tuple[Element, str, str]]:
    """Yield elements with an undefined attribute and its value, or undefined elements with ``""`` and their text.

    With ``#text``, it is text that is not allowed directly in the element.
    """
    kinds: dict[object, tuple[str, Collection[str] | None, Collection[str] | None]] = {}  # by tag, as there are few
    walk = etree.iterwalk(root, events=("start",), tag="*")
    for _, element in walk:
        tag = element.tag
        if tag not in kinds:
            name = local(element)
            kinds[tag] = name, standard.get(name), content.get(name)
        name, known, allowed = kinds[tag]
        if name in opaque:
            walk.skip_subtree()
        if known is None and not len(element) and (text := text_of(element)):
            yield element, "", text
        if allowed is not None and TEXT not in allowed and has_text(element):
            rows = [row for text in own_texts(element) for row in text.splitlines()]
            yield from ((element, TEXT, text) for text in map(line, rows) if text)
        if allowed is not None and len(element):
            yield from _misplaced(element, standard, allowed)
        for key in attribute_names(element):
            if known is None or key not in known:
                space, _, attribute = key.rpartition("}")
                if space.startswith(_NOT_OF_STANDARDS) or space[1:] in own_namespaces or attribute in (known or ()):
                    continue
                if value := line(element.get(key) or ""):
                    yield element, attribute, value


def _misplaced(parent: Element, standard: Standard, allowed: Collection[str]) -> Iterator[tuple[Element, str, str]]:
    """Yield the children of *parent* that the standard allows only elsewhere, if they hold nothing but text."""
    for element in parent.iterchildren("*"):
        name = local(element)
        if name not in allowed and name in standard and not len(element) and (text := text_of(element)):
            yield element, "", text


_NOT_OF_STANDARDS = ("{http://www.w3.org/XML/1998/namespace", "{http://www.w3.org/2001/XMLSchema-instance")
