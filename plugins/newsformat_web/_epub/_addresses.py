"""Converts addresses that are not allowed in a publication's documents to data attributes, and back.

Pictures must be in the archive, and relative addresses refer to files in it (EPUB 3.3, 3.6): so a picture is written as
a link to its address, and an address that leads nowhere in the archive becomes a ``data-…`` attribute.
"""

from __future__ import annotations

import re

from newsformat.markup.xml import Element, attributes_of
from newsformat.plugin import file_name


_KIND = "data-tag"
_PREFIX = "data-"
# As written by `newsformat.markup.html`: values are quoted, and do not contain these characters.
_TAG = re.compile(
    r'<(?P<end>/?)(?P<tag>img|picture|source|video|audio)(?P<said>(?: [\w:-]+="[^"]*+")*+)(?P<empty>/?)>'
    r'|<a href="(?P<href>[^"]*+)"'
)
_VALUE = re.compile(r' ([\w:-]+)="([^"]*+)"')
_SIGN = r"(?:[^\s\"<>{}|\\^`\[\]%&#]|&amp;|%[0-9A-Fa-f]{2})"
_ABROAD = re.compile(
    rf"(?:https?|ftp)://[\w-]+(?:\.[\w-]+)*(?::\d{{1,5}})?(?:[/?#]{_SIGN}*+)?(?:#{_SIGN}*+)?|(?:mailto|tel):{_SIGN}++"
)
_SHOWN = frozenset(("a", "span"))
_SPANS = frozenset(("picture", "source"))  # elements that display nothing themselves


def kept_as_data(html: str) -> str:
    """Return *html*, XHTML written by `newsformat.markup.html`, with invalid addresses as data attributes."""
    return _TAG.sub(_replaced, html)


def _replaced(match: re.Match[str]) -> str:
    href = match["href"]
    if href is not None:
        return match[0] if _ABROAD.fullmatch(href) else f'<a {_PREFIX}href="{href}"'
    tag, name = match["tag"], "span" if match["tag"] in _SPANS else "a"
    if match["end"]:
        return f"</{name}>"
    values: dict[str, str] = dict(_VALUE.findall(match["said"]))
    source = values.get("src", "")
    link = f' href="{source}"' if name == "a" and _ABROAD.fullmatch(source) else ""
    data = "".join([f' {_PREFIX}{key}="{value}"' for key, value in values.items()])
    label = (values.get("alt") or values.get("aria-label") or _file(source) or tag) if name == "a" else ""
    return f'<{name}{link} {_KIND}="{tag}"{data}>{label}{f"</{name}>" if match["empty"] else ""}'


def _file(address: str) -> str:
    """Return the name of the file at *address*; both are escaped."""
    return address if "&" in address else file_name(address)


def restored(body: Element) -> None:
    """Restore the elements and addresses in *body* that `kept_as_data` replaced."""
    for element in body.iter():
        if element.tag not in _SHOWN:
            continue
        kind = element.get(_KIND)
        if kind is None:
            if (href := element.get(f"{_PREFIX}href")) is not None:
                element.set("href", href)
            continue
        attributes = {key: value for key, value in attributes_of(element) if key not in {_KIND, "href"}}
        element.tag, element.text = kind, None
        element.attrib.clear()
        for key, value in attributes.items():
            element.set(key.removeprefix(_PREFIX), value)
