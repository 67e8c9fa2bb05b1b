"""The text of Swissdox@LiRI: HTML but for elements of its own."""

from __future__ import annotations

from newsformat.plugin import lazily


BEGIN = "<tx>"
_AUTHOR = lazily(r"<au>([^<]++)</au>(?=(?:</[a-z]++>|\s++)*+\Z)")
_TAG = lazily(r"<(/?)(tx|ld|lg|zt|au)>")
_AS = {"tx": "div", "ld": "div", "lg": "figcaption", "zt": "h2", "au": "p"}  # text, lead, legend, subheading, author


def as_html(text: str) -> tuple[str, str]:
    """Return *text* with elements of HTML in place of its own, and the author below it."""
    author = _AUTHOR.search(text)
    text = text[: author.start()] + text[author.end() :] if author else text
    return _TAG.sub(lambda tag: f"<{tag[1]}{_AS[tag[2]]}>", text), author[1] if author else ""
