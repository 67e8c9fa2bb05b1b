"""XHTML as XML; and what its writers put into HTML: CDATA sections, and elements that close themselves.

A browser takes the first for a comment, and does not see that the others are closed: it would take all that follows an
``<iframe … />`` for its content.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat._errors import ReadError
from newsformat._limits import Limits
from newsformat._report import Report
from newsformat.markup._html._guard import ATTRIBUTES, END_OF, NAME, TOKEN
from newsformat.markup._html._marked import CDATA, CDATA_END, without_cdata
from newsformat.markup._xml._characters import escape, legal
from newsformat.markup._xml._entities import BARE
from newsformat.markup._xml._tree import Element
from newsformat.markup.xml import parse


_DECLARATION = re.compile(r"[\ufeff\s]*<\?xml[^>]*\?>")
# Elements whose content is not text of the article.
_CLOSED = frozenset((*END_OF, "audio", "button", "canvas", "map", "object", "picture", "select", "template", "video"))
_NAMES = "|".join(sorted(_CLOSED))
_SUSPECT = re.compile(rf"<!\[CDATA\[|<(?:{_NAMES})(?=[\s/])[^<]*/>(?!\s*+</(?:{_NAMES}))", re.IGNORECASE)
_WITH_TAGS_IN_VALUES = re.compile(  # scripts can mislead it, so it only supplements the other one
    rf"<(?:{_NAMES})(?=[\s/]){ATTRIBUTES}>?+(?:\s*+</(?:{_NAMES}))?+", re.IGNORECASE | re.VERBOSE
)
_OTHERS = re.compile(
    rf"(?:[^<]++|<!--(?:-?>|.*?--!?>)|<(?:/|(?!(?:{_NAMES})[\s/>]))[A-Za-z][^\t\n\f\r\ />]*+{ATTRIBUTES}>)*+",
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
_TAG_OF = {name: re.compile(rf"<(/?){name}(?=[\s/>])", re.IGNORECASE) for name in _CLOSED}


def xhtml_tree(text: str, report: Report, limits: Limits) -> Element | None:
    """Return the element around the content of *text*; `None` if it is not XML."""
    is_document = text.lstrip("\ufeff \t\r\n").startswith(("<?xml", "<!DOCTYPE"))
    document = legal(text if is_document else f"<div>{text}</div>")
    if is_document and (declaration := _DECLARATION.match(document)):
        document = document[declaration.end() :]  # the declared encoding no longer applies
    mended = Report()  # named entities are HTML's
    try:
        root = parse(document.encode(), limits=limits, report=mended)
    except ReadError:
        report.note("XHTML that is not well-formed XML; read as HTML")
        return None
    if any(remark.message == BARE for remark in mended.remarks):
        report.note(BARE)
    return root


def as_html(text: str, report: Report) -> str:
    """Return *text* with CDATA sections as text, and with the ends of elements that nothing but ``/>`` closes.

    A section that is all of it was escaped with the HTML in it, and goes.
    """
    if (html := without_cdata(text)) != text:
        report.note("a CDATA section around all of the HTML, which was escaped with it, is removed")
        text = html
    is_suspect = ("/>" in text or CDATA in text) and (
        _SUSPECT.search(text) or any(tag[0].endswith("/>") for tag in _WITH_TAGS_IN_VALUES.finditer(text))
    )
    return "".join(_pieces(text, report)) if is_suspect else text


def _pieces(text: str, report: Report) -> Iterator[str]:
    kept = place = 0
    while (token := TOKEN.search(text, _behind_others(text, place))) is not None:
        place = token.end()
        if not token["close"]:
            if token[0].startswith(CDATA):
                report.note("a CDATA section, which HTML does not have, read as text")
                yield text[kept : token.start()]
                content, kept = _section(text, token.start() + len(CDATA))
                place = kept
                yield escape(content)
            continue
        if token["end"] or (name := token["name"].lower()) not in _CLOSED:
            continue
        if _closes_itself(token["rest"]) and not _is_closed(name, text, place):
            report.note(f"a <{name}/> read as closed, as in XHTML")
            yield text[kept:place]
            yield f"</{name}>"
            kept = place
        elif name in END_OF:  # where markup is not recognised
            end = END_OF[name].search(text, place)
            place = end.start() if end else len(text)
    yield text[kept:]


def _behind_others(text: str, place: int) -> int:
    """Return the first position from *place* on outside of text, comments or tags of other elements."""
    others = _OTHERS.match(text, place)
    return others.end() if others else place


def _section(text: str, start: int) -> tuple[str, int]:
    """Return the content of a CDATA section at *start*, and where the text continues."""
    end = text.find(CDATA_END, start)
    return (text[start:end], end + len(CDATA_END)) if end >= 0 else (text[start:], len(text))


def _closes_itself(rest: str) -> bool:
    """Does a tag with these attributes end with a slash that is not part of a value?"""
    last = 0
    for attribute in NAME.finditer(rest):
        last = attribute.end()
    return rest.endswith("/") and last < len(rest)


def _is_closed(name: str, text: str, place: int) -> bool:
    """Is an element that begins before *place* closed by its own end tag?"""
    following = _TAG_OF[name].search(text, place)
    return following is not None and bool(following[1])
