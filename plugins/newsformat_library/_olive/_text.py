"""Text of an Olive entity: words and signs in lines → paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsformat.markup.xml import Element, line_of, local
from newsformat.plugin import Report, line
from newsformat_library._recognised import Recognised


_CLOSING = frozenset(".,)]}°…;:!?»%")  # no blank before these …
_OPENING = frozenset("([{«")  # … behind these …
_BETWEEN = frozenset("'’-")  # … or around these
_SPACED = frozenset(";:!?»«")  # which have blanks in French


def paragraphs(root: Element, report: Report) -> Iterator[str]:
    """Yield the paragraphs of the entity *root*; the quality of the recognition is reported."""
    recognised = Recognised(report, line_of(root))
    whole_words = {key: inner.text or "" for inner in root.iter("QW") if (key := inner.get("QID"))}
    is_french = (root.get("LANGUAGE") or "").lower().startswith("fr")
    for primitive in root.iter("Primitive"):
        for lines in _paragraphs(primitive, whole_words):
            if text := recognised.joined([_joined(words, is_french=is_french) for words in lines]):
                yield text
    recognised.report_quality()


def _paragraphs(primitive: Element, whole_words: Mapping[str, str]) -> Iterator[list[list[str]]]:
    """Yield the words of each line of each paragraph; one of *whole_words* is in the place of its beginning."""
    lines: list[list[str]] = [[]]
    seen = set[str]()
    for descendant in primitive.iterdescendants("L", "W", "Q", "QW"):
        key = descendant.get("QID") or ""
        if local(descendant) == "L":
            if (descendant.get("P") or "").startswith("S") and any(lines):
                yield lines
                lines = []
            lines.append([])
        elif local(descendant) == "W" or key not in whole_words:
            lines[-1] += line(descendant.text or "").split()
        elif key not in seen:
            seen.add(key)
            lines[-1] += line(whole_words[key]).split()
    yield lines


def _joined(words: list[str], *, is_french: bool) -> str:
    text, is_open = "", True
    for word in words:
        is_apart = is_french and word in _SPACED
        is_glued = is_open or word in _BETWEEN or (word[0] in _CLOSING and not is_apart)
        text += word if is_glued else f" {word}"
        is_open = (word in _OPENING and not is_apart) or word in _BETWEEN
    return text
