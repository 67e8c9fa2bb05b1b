"""A body in markup that newsformat does not know: its text, but nothing that is only data.

An element with text of its own is a paragraph, or a heading if its name or its ``type`` says so. Identifiers,
addresses, numbers and code are no text: they stay where everything else of such a body is kept, in the foreign parts
of the article.
"""

from __future__ import annotations

import re

from newsformat import Block, Heading, Paragraph
from newsformat.markup.xml import local
from newsformat.plugin import Report, inlines
from newsformat_newsml._elements import Element


_HEADING = re.compile(r"(?:sub-?|cross-?)?(?:head|headline|heading|title)[1-6]?|h[1-6]", re.IGNORECASE)
_TEXT = frozenset(("p", "td", "th", "li", "cell", "entry", "para", "paragraph"))
_TOKEN = re.compile(r"(?=[^\s]*[\d:/@=_#])[!-~]+")  # one word of ASCII that is more than letters
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://\S+|(?:mailto:)?[^\s@]+@[^\s@]+\.[a-z]+", re.IGNORECASE)
_CODE = re.compile(r"\s*(?:<[a-z!/].*>|\{.*\}|\[.*\])\s*", re.IGNORECASE | re.DOTALL)
_NAMES = 5  # in a remark


def read_unknown(root: Element, report: Report, *, data: bool) -> tuple[Block, ...]:
    """Return the text in *root*; what is skipped as mere data is noted. With *data*, that is what it is for."""
    found, skipped = list[Block](), dict[str, None]()
    _walk(root, found, None if data else skipped)
    note = f"{local(root)} is no markup known; its text is taken as paragraphs"
    if skipped:
        names = ", ".join(list(skipped)[:_NAMES]) + (" …" if len(skipped) > _NAMES else "")
        note = f"{note}, without what is only data: {names}"
    report.note(note, line=root.sourceline)
    return tuple(found)


def _walk(element: Element, found: list[Block], skipped: dict[str, None] | None) -> None:
    if not _has_text(element):
        for child in element:
            if isinstance(child.tag, str):
                _walk(child, found, skipped)
        return
    text = "".join(element.itertext("*"))
    if skipped is not None and _is_data(text.strip(), local(element).lower()):
        skipped[local(element)] = None
    elif content := inlines(text):
        names = (local(element), element.get("type") or "")
        found.append(Heading(content) if any(map(_HEADING.fullmatch, names)) else Paragraph(content))


def _has_text(element: Element) -> bool:
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)


def _is_data(text: str, name: str) -> bool:
    """Is *text* an identifier, an address, a number or code?"""
    if _ADDRESS.fullmatch(text) or _CODE.fullmatch(text):
        return True
    return name not in _TEXT and _TOKEN.fullmatch(text) is not None
