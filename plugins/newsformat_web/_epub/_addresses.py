"""Addresses that a document of a publication must not have, kept as data, and back.

A picture must be in the archive, and an address that is not absolute leads to a file in it (EPUB 3.3, 3.6): so a
picture is shown as a link to where it is, and what leads nowhere in the archive is the value of ``data-…``.
"""

from __future__ import annotations

import re

from newsformat.markup.xml import Element, attributes_of
from newsformat.plugin import file_name


_KIND = "data-tag"
_PREFIX = "data-"
# As `newsformat.markup.html` writes them: values are quoted, and there is no such sign in them.
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
_SPANS = frozenset(("picture", "source"))  # what shows nothing of itself


def kept_as_data(html: str) -> str:
    """Return *html*, as `newsformat.markup.html` writes XHTML, with what may not stand in a publication as data."""
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
    """Return what the file at *address* is called; both are escaped."""
    return address if "&" in address else file_name(address)


def restored(body: Element) -> None:
    """Put the elements and addresses in *body* back that `kept_as_data` replaced."""
    for element in body.iter():
        if element.tag not in _SHOWN:
            continue
        kind = element.get(_KIND)
        if kind is None:
            if (href := element.get(f"{_PREFIX}href")) is not None:
                element.set("href", href)
            continue
        said = {key: value for key, value in attributes_of(element) if key not in {_KIND, "href"}}
        element.tag, element.text = kind, None
        element.attrib.clear()
        for key, value in said.items():
            element.set(key.removeprefix(_PREFIX), value)
