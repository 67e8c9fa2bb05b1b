"""Is a line that ought to be plain text HTML?"""

from __future__ import annotations

from newsformat._lazy_patterns import lazily


_MARKED = lazily(r"(?i)[^<>]*+(?:<(b|i|em|strong|u|sup|sub|span)(?:\s[^<>]*+)?>[^<>]*+</\1>[^<>]*+|<br ?/?>[^<>]*+)++")


def has_marked_words(line: str) -> bool:
    """Are words in *line* marked as in HTML, and is every ``<`` in it that of such a mark, or of a line break?

    ::

        has_marked_words("The <i>Gazette</i> is back")
        True
    """
    return "<" in line and _MARKED.fullmatch(line) is not None
