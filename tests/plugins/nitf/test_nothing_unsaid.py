"""Whatever the standard lets a document say is in the article or in the report; how it looks does not count."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from lxml import etree

import newsformat as nf
from newsformat.markup.xml import Element
from newsformat.markup.xml_rules import shapes
from newsformat_nitf._facts import ELEMENTS

from .documents import document


MARK = "qzxmark"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LOOK = {"id", "class", "style"}
LAYOUT = {"align", "valign", "char", "charoff", "width", "cols", "border", "frame", "rules", "nowrap", "span", "axis"}
LAYOUT |= {
    "axes",
    "rowspan",
    "colspan",
    "cellspacing",
    "cellpadding",
    "height",
    "units",
}  # numbers, where they are kept
VERSION = {"version", "change.date", "change.time"}  # of the standard
OF_TABLES = {
    "table",
    "caption",
    "col",
    "colgroup",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "bq",
    "media-reference",
}
# Without these an element says nothing.
INNER = {
    "media": '<media-reference source="a.jpg"/>',
    "note": "<body.content><p>said</p></body.content>",
    "nitf-table": "<table><tr><td>1</td></tr></table>",
    "ol": "<li>said</li>",
    "ul": "<li>said</li>",
    "bq": "<block><p>said</p></block>",
}
SAYING = {"ed-msg": "info", "a": "href", "meta": "name", "media-reference": "source"}
TABLE = shapes(ELEMENTS)
TEXTS = {"string", "token", "tokens", "id"}  # kinds of attributes that may say what we mark them with


def _paths() -> dict[str, list[str]]:
    """Return a shortest way to each element."""
    found, waiting = {"nitf": ["nitf"]}, ["nitf"]
    for name in waiting:
        for child in re.findall(r"[\w.-]+", TABLE[name].model):
            if child in TABLE and child not in found:
                found[child] = [*found[name], child]
                waiting.append(child)
    return found


PATHS = _paths()


def _made(parent: str, name: str) -> tuple[Element, Element]:
    """Return a document with an element *name* in a *parent*, and that."""
    root = etree.fromstring(document("<docdata/>", "<hedline><hl1>Ferry</hl1></hedline>", "<p>First</p>"))
    element = root
    for step in [*PATHS[parent][1:], name]:
        found = element.find(step) if step in {"head", "docdata", "body", "body.head", "body.content"} else None
        element = etree.SubElement(element, step) if found is None else found
        element.text = "said " if TABLE[step].kind and found is None else element.text
    for child in etree.fromstring(f"<x>{INNER.get(name, '')}</x>"):
        element.append(child)
    if name in SAYING:
        element.set(SAYING[name], "said")
    for key in TABLE[name].required:
        element.set(key, "7")
    return root, element


def _unsaid(root: Element, what: str) -> bool:
    report = nf.Report()
    article = nf.read(etree.tostring(root), "nitf", report=report)
    said = "\n".join(map(str, report))
    return MARK not in nf.write(article, "json").decode().lower() and MARK not in said and what not in said


def _of(name: str) -> Iterator[str]:
    """Yield what of an element *name* is neither kept nor said, and where."""
    for parent in [item for item in TABLE if name in TABLE[item].children and item in PATHS]:
        for key, kind in TABLE[name].attributes.items():
            if kind not in TEXTS or key in LOOK or (name in OF_TABLES and key in LAYOUT):
                continue
            root, element = _made(parent, name)
            element.set(key, MARK)
            if _unsaid(root, "a media in" if name == "media" else key):
                yield f"{parent}/{name}/@{key}"
        if TABLE[name].kind or name in INNER:
            root, element = _made(parent, name)
            element.set(LANG, MARK)
            if _unsaid(root, f"language of <{name}>" if name != "media" else "a media in"):
                yield f"{parent}/{name}/@xml:lang"
        if TABLE[name].kind:
            root, element = _made(parent, name)
            element.text = MARK
            if _unsaid(root, f"<{name}>"):
                yield f"{parent}/{name}"


@pytest.mark.cases("name", [name for name in TABLE if name in PATHS and name != "nitf"])
def test_nothing_is_left_unsaid(name: str) -> None:
    assert list(_of(name)) == []


def test_what_nitf_has_not_is_told() -> None:
    report = nf.Report()
    body = "<body.content><table x='1'><tr><td>A</td></tr><more>Below</more></table></body.content>"
    nf.read(f"<nitf><body z='3'>{body}</body></nitf>".encode(), "nitf", report=report)
    assert [loss.why for loss in report.losses] == [
        "the attribute x of <table> is not kept",
        "z of <body> is left out: 3",
        "<more> is left out: Below",
    ]


@pytest.mark.cases(("said", "told"), [("x", 1), ("0", 1), ("-2", 1), ("2", 0), ("02", 1), ("1", 0)])
def test_a_span_that_is_no_number_is_told(said: str, told: int) -> None:
    table = f'<table><tr><td colspan="{said}">A</td></tr></table>'
    report = nf.Report()
    nf.read(f"<nitf><body><body.content>{table}</body.content></body></nitf>".encode(), "nitf", report=report)
    assert len([loss for loss in report.losses if "colspan" in loss.why]) == told
