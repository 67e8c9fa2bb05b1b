"""Texts of Swissdox@LiRI: HTML with some elements of its own."""

from __future__ import annotations

from newsformat.plugin import lazily


BEGIN = "<tx>"
_AUTHOR = lazily(r"<au>([^<]++)</au>(?=(?:</[a-z]++>|\s++)*+\Z)")
_TAG = lazily(r"<(/?)(tx|ld|lg|zt|au)>")
_HTML_TAGS = {
    "tx": "div",
    "ld": "div",
    "lg": "figcaption",
    "zt": "h2",
    "au": "p",
}  # text, lead, legend, subheading, author


def as_html(text: str) -> tuple[str, str]:
    """Return *text* with its own elements replaced by HTML, and the author at its end."""
    author = _AUTHOR.search(text)
    text = text[: author.start()] + text[author.end() :] if author else text
    return _TAG.sub(lambda tag: f"<{tag[1]}{_HTML_TAGS[tag[2]]}>", text), author[1] if author else ""
