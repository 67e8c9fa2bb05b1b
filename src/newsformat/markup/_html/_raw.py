"""Raw HTML of unknown origin: kept only if no browser would run anything in it."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from newsformat._errors import ReadError
from newsformat._limits import Limits
from newsformat.markup._urls import safe_url
from newsformat.markup._xml._characters import is_legal


SPACES = frozenset(("html", "xhtml"))

_LIMITS = Limits()
_ACTIVE = frozenset(
    [
        "applet",
        "base",
        "button",
        "embed",
        "form",
        "frame",
        "frameset",
        "iframe",
        "input",
        "link",
        "math",
        "meta",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "plaintext",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "xmp",
    ]
)
_ADDRESSES = frozenset(("action", "background", "cite", "data", "formaction", "href", "longdesc", "poster", "src"))
_EDGE = "x-edge"


def is_harmless(html: str) -> bool:
    """Is *html* complete, and without scripts, styles, event handlers, frames, forms and unsafe addresses?"""
    if "<!" in html or "<?" in html or not is_legal(html):  # browsers and XML parsers interpret it differently
        return False
    from newsformat.markup._html._soup import copied, parse_like_browsers  # needs the parser, which writers do not

    try:
        parser = parse_like_browsers(f"<{_EDGE}></{_EDGE}>{html}<{_EDGE}></{_EDGE}>", _LIMITS)
        if parser.root is None or parser.root.attributes or parser.body is None:
            return False  # more than a fragment
        body = copied(parser.body, _LIMITS.depth)
    except ReadError:
        return False
    last = body[-1]
    if last is body[0] or last.tag != _EDGE or last.keys() or last.text:
        return False  # incomplete: subsequent markup would be inside of it
    return not body.keys() and all(_is_harmless(element) for element in body.iter())


def _is_harmless(element: Element) -> bool:
    return element.tag not in _ACTIVE and all(_is_fine(name, value) for name, value in element.items())


def _is_fine(name: str, value: str) -> bool:
    name = name.lower()
    if name.startswith("on") or name in {"style", "srcset", "is", "ping", "target"}:
        return False
    return name not in _ADDRESSES or safe_url(value)
