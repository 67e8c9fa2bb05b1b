"""What programs print without the breaks between paragraphs, and what mail prints with a sign before each line."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.plugin import lazily


_SEAM = lazily(r"(?:[^\W\d_]{2}|\.m)[.!?…][\"”»’]?(?=[\"“„«‘]?[^\W\d_])")
_OPENING = '"“„«‘'
_FEWEST = 2  # seams
_QUOTED = lazily(r"(?m)^(?:>[ \t]?)+")


def parted(text: str) -> str:
    """Return *text*, which is one line, with its paragraphs apart; empty if there are none.

    One begins where a capital follows a full stop at once.
    """
    ends = list(_ends(text))
    if len(ends) < _FEWEST:
        return ""
    return "\n".join(text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True))


def _ends(text: str) -> Iterator[int]:
    """Yield where paragraphs end; a straight quotation mark there is of that which it closes."""
    quotes = seen = 0
    for match in _SEAM.finditer(text):
        end = match.end()
        quotes, seen = quotes + text.count('"', seen, end), end
        if text[end - 1] == '"' and quotes % 2:
            end -= 1
        if match[0][1].islower() and text[end : end + 2].lstrip(_OPENING)[:1].isupper():
            yield end


def unquoted(text: str) -> str:
    """Return *text* without the signs that each of its lines begins with, as mail quotes it; empty if one has none."""
    if not all(line[:1] == ">" or not line.strip() for line in text.split("\n")):
        return ""
    return _QUOTED.sub("", text)
