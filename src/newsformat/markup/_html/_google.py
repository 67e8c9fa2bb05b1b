"""HTML as written by Google Docs: styles are classes, nested lists are siblings, links are redirects.

(``lst-kix_abc-1``, ``https://www.google.com/url?q=…``; comments and footnotes stand at the end, ``cmnt1``, ``ftnt1``.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast
from urllib.parse import parse_qs, urlsplit
from xml.etree.ElementTree import Element

from newsformat._lazy_patterns import lazily
from newsformat._report import Report
from newsformat.markup._html import _trees
from newsformat.markup._xml._tree import take_out


_DOCUMENT = lazily(r"class=[\"'](?:c\d{1,4} )+doc-content\b")  # other sites use such classes, too
_STYLE = lazily(r"<style\b[^<>]*>([^<]*)</style", re.IGNORECASE)
_RULE = lazily(r"\.(c\d{1,4})\{([^{}]*)\}")
_LOOK = lazily(r"(?:font-weight|font-style|text-decoration(?:-line)?|vertical-align):[^;{}]{1,40}", re.IGNORECASE)
_LIST = lazily(r"\blst-(kix_\w{1,40})-(\d{1,2})\b")
_COMMENT = lazily(r"#?cmnt(?:_ref)?\d{1,6}")
_NOTE = lazily(r"#ftnt(?:_ref)?\d{1,6}")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_WRAPPED = "https://www.google.com/url?q="


def is_google_html(text: str) -> bool:
    """Was *text* exported by Google Docs?"""
    if "lst-kix_" in text or "themes.googleusercontent.com" in text:
        return True
    return "doc-content" in text and _DOCUMENT.search(text) is not None


def tidy_google(body: Element, text: str, report: Report) -> None:
    """Change *body*, that of the page *text*, to what a browser shows."""
    for paragraph in body.iter("p"):
        if "title" in (paragraph.get("class") or "").split():
            paragraph.tag = "h1"
    _tidy_looks(body, text)
    for element in [*body.iter()]:
        _tidy_comments(element, report)
        if any(_LIST.search(child.get("class") or "") for child in element):
            _tidy_lists(element)
        if element.tag == "a":
            _tidy_link(element, report)


def _tidy_looks(body: Element, text: str) -> None:
    """Mark each ``span`` by the style of its classes, except underlined links and bold headings, which are defaults."""
    looks = {
        name: ";".join(_LOOK.findall(styles)) for style in _STYLE.findall(text) for name, styles in _RULE.findall(style)
    }
    looks = {name: look for name, look in looks.items() if look}
    in_headings = {id(inner) for name in _HEADINGS for heading in body.iter(name) for inner in heading.iter("span")}
    for span in body.iter("span") if looks else ():
        style = [looks[name] for name in (span.get("class") or "").split() if name in looks]
        if not style or id(span) in in_headings:
            continue
        if any(child.tag == "a" for child in span):
            style = [re.sub(r"text-decoration(?:-line)?:[^;]*", "", declaration) for declaration in style]
        span.set("style", ";".join([*style, span.get("style") or ""]))


def _tidy_lists(parent: Element) -> None:
    """Nest adjacent lists in *parent* according to their levels, and join continued ones."""
    children, above = [], list[tuple[int, str, Element]]()
    for child in parent:
        match = _LIST.search(child.get("class") or "")
        if match is None or (child.tail or "").strip():
            above.clear()
            children.append(child)
            continue
        level, name = int(match[2]), match[1]
        while above and (above[-1][0] > level or above[-1][1] != name):
            above.pop()
        if above and above[-1][0] == level and above[-1][2].tag == child.tag:
            above[-1][2].extend(child)
        elif above and above[-1][0] < level and len(above[-1][2]):
            above[-1][2][-1].append(child)
            above.append((level, name, child))
        else:
            above = [(level, name, child)]
            children.append(child)
    parent[:] = children


def _tidy_link(link: Element, report: Report) -> None:
    """Replace a redirect of *link* by its target; a link to a footnote or back becomes text."""
    href = link.get("href") or ""
    if href.startswith(_WRAPPED) and (found := parse_qs(urlsplit(href).query).get("q")):
        link.set("href", found[0])
    elif _NOTE.fullmatch(href):
        report.note("footnotes are read at the end of the text, under their numbers")
        del link.attrib["href"]


def _tidy_comments(parent: Element, report: Report) -> None:
    """Leave out comments, and the references to them."""
    children = [child for child in parent if _is_comment(child)]
    for child in children:
        if child.tag != "sup":
            report.left_out(f"comments on a document left out: {' '.join(''.join(child.itertext()).split()):.60}")
    if children:
        take_out(cast("_trees.Element", parent), {id(comment) for comment in children})


def _is_comment(element: Element) -> bool:
    if element.tag not in {"div", "sup"}:
        return False
    return any(_COMMENT.fullmatch(link.get("href") or "") for link in _first_links(element))


def _first_links(element: Element) -> Iterator[Element]:
    """Yield the link that *element* begins with."""
    for _ in range(_MAX_DEPTH):
        if element.tag == "a":
            yield element
            return
        if (element.text or "").strip() or not len(element):
            return
        element = element[0]


_MAX_DEPTH = 4
