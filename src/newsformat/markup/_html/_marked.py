"""Is a line that ought to be plain text HTML?"""

from __future__ import annotations

from html import unescape
from typing import Final

from newsformat._lazy_patterns import lazily


CDATA: Final = "<![CDATA["
CDATA_END: Final = "]]>"
_MARKED = lazily(r"(?i)[^<>]*+(?:<(a|b|i|em|strong|u|su[bp]|span)(?:\s[^<>]*+)?>[^<>]*+</\1>[^<>]*+|<br ?/?>[^<>]*+)++")
_FIRST = lazily(r"(?i)\s*+<(?:p|div|h[1-6]|ul|ol|b|i|em|strong|span|a|blockquote)(?:\s[^<>]*+)?>")
_ENTITY = lazily(r"&(?:#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z][A-Za-z0-9]{1,24});")


def has_marked_words(line: str) -> bool:
    """Are words in *line* marked up as in HTML, with no ``<`` that is not part of such a mark or a line break?

    ::

        has_marked_words("The <i>Gazette</i> is back")
        True
    """
    return "<" in line and _MARKED.fullmatch(line) is not None


def is_escaped(line: str) -> bool:
    """Is all of *line*, text without markup, escaped HTML, such as ``&lt;p&gt;The ferry&lt;/p&gt;`` in XML?

    Also if words in it are marked so, or if it was escaped twice or with a CDATA section around it.

    ::

        is_escaped("<p>The ferry</p>")
        True
    """
    if "<" not in line:
        return is_escaped_twice(line)
    if line.rstrip().endswith(">") and _FIRST.match(line) is not None:
        return True
    return has_marked_words(line) or without_cdata(line) != line


def is_escaped_twice(text: str) -> bool:
    """Does every ``&`` in *text* begin an HTML entity, is there one, and no ``<``? Else they may be its subject.

    ::

        is_escaped_twice("Caf&eacute;")
        True
    """
    if "&" not in text or "<" in text:
        return False
    entities = _ENTITY.findall(text)
    return text.count("&") == len(entities) and all(unescape(entity) != entity for entity in entities)


def without_cdata(text: str) -> str:
    """Return the content of the CDATA section that *text* consists of, or *text* itself.

    ::

        without_cdata("<![CDATA[<p>The ferry</p>]]>")
        '<p>The ferry</p>'
    """
    bare = text.strip()
    if not bare.startswith(CDATA) or bare.find(CDATA_END) != len(bare) - len(CDATA_END):
        return text
    return bare[len(CDATA) : -len(CDATA_END)]
