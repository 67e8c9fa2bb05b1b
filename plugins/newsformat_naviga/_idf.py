"""XML of Infomaker's Writer → articles, by conversion to the equivalent NavigaDoc."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from copy import deepcopy

from lxml import etree

from newsformat import Article
from newsformat.markup.json import Object
from newsformat.markup.xml import (
    XML_LANG,
    Element,
    all_text,
    attribute_names,
    attributes_of,
    escape,
    line_of,
    local,
    parse,
    report_stray_texts,
    report_unread_attributes,
    snippet,
    text_of,
)
from newsformat.plugin import NoOptions, ReadError, Report, Source, line, shortened
from newsformat_naviga._names import LIST, SECTIONS, TABLE
from newsformat_naviga._readers._document_reader import read_document


_HTML_DATA = frozenset(("text", "caption", "title", "subject", "attribution", *SECTIONS))  # data with HTML
_CODE = frozenset(("x-im/htmlembed", "x-im/iframely"))  # objects whose data are code, not HTML
_GROUPS = frozenset(("header", "body"))
_FORMS = frozenset(("html", "text", "idf"))  # of texts in elements
_TAG = re.compile(r"</?[a-z][a-z0-9]*\b[^<>]*>", re.IGNORECASE)
_CELL_ATTRIBUTES = dict.fromkeys(("td", "th"), ("id", "colspan", "rowspan", "style", "align", "lang", "dir", "scope"))
_FIELD_ATTRIBUTES = {"cover": ("uuid",), "itemList": ("uuid",), "items": ("limit",)}  # of packages and lists
_WITH_CHILDREN = frozenset(("items", "itemMeta"))
_STATUSES = {"public": "usable", "private": "canceled"}  # of packages
_MEMBERS = ("id", "uuid", "uri", "url", "type", "title", "rel", "role", "name", "value")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document.

    Raises:
        ReadError: its root element is not one of an article.
    """
    root = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
    make = _ROOTS.get(local(root))
    if make is None:
        raise ReadError(f"not IDF: the root element is {local(root)}, not one of {', '.join(_ROOTS)}")
    article = read_document(make(root, report), report, source.limits)
    if make is _idf and (way := root.get("dir")) and way != article.direction:
        report.left_out(f"dir of <idf> is left out: {way!r:.60}", line=line_of(root))
    report_stray_texts(root, report, lambda: article)
    yield article


def _idf(root: Element, report: Report) -> Object:
    _report_attributes(root, report, (XML_LANG, "dir"))
    return {"type": "x-im/article", "language": root.get(XML_LANG) or "", "content": [*content_of(root, report)]}


def _fragment(root: Element, report: Report) -> Object:
    """Return a document that contains only the object *root*."""
    block = block_of(root, report)
    type = "x-im/image" if block.get("type") == "x-im/image" else "x-im/article"
    return {"type": type, "content": [block]}


def _report_attributes(element: Element, report: Report, known: Collection[str]) -> None:
    for name, value in attributes_of(element) if report.heard else ():
        if name not in known:
            report.left_out(f"{name} of <{local(element)}> is left out: {value!r:.60}", line=line_of(element))


def _report_around(element: Element, report: Report, known: Collection[str] = ()) -> None:
    """Report attributes of *element* that are not *known*, and text between its children."""
    if not report.heard:
        return
    _report_attributes(element, report, known)
    if text := line(" ".join([element.text or "", *[part.tail or "" for part in element]])):
        report.left_out(f"text in <{local(element)}> is left out: {shortened(text)!r}", line=line_of(element))


# Content ----------------------------------------------------------------------


def content_of(element: Element, report: Report) -> Iterator[Object]:
    """Yield the blocks in *element*, in any group."""
    _report_around(element, report, attribute_names(element))
    for part in element.iterchildren("*"):
        match local(part):
            case "group" | "idf":
                known = ("type",) if part.get("type") in _GROUPS else ()
                _report_attributes(part, report, known)
                yield from content_of(part, report)
            case "object":
                yield block_of(part, report)
            case "table":
                yield _table(part, report)
            case name:
                yield _text(part, part.get("type") or name, report)


def _table(table: Element, report: Report) -> Object:
    _report_around(table, report, ("id", "type"))
    sections: dict[str, list[str]] = {}
    for part in table.iterchildren("*"):
        is_row = local(part) == "tr"
        sections.setdefault("tbody" if is_row else local(part), []).append(
            _as_html(part) if is_row else _inner_html(part)
        )
        report_unread_attributes(part, report, _CELL_ATTRIBUTES)
    data = {name: "".join(parts) for name, parts in sections.items()}
    return {"id": table.get("id") or "", "type": TABLE, "data": data}


def _text(element: Element, type: str, report: Report) -> Object:
    kept = {name: value for name, value in attributes_of(element) if name not in {"id", "type", "format"}}
    if (form := element.get("format") or "html") not in _FORMS:
        report.left_out(f"format of <{local(element)}> is left out: {form!r:.60}", line=line_of(element))
    text = escape(all_text(element)) if form == "text" else _inner_html(element)
    return {"id": element.get("id") or "", "type": type, "data": {**kept, "text": text}}


def block_of(element: Element, report: Report) -> Object:
    """Return the block of an ``object`` or ``link`` *element*."""
    members: Object = {name: value for name, value in attributes_of(element) if name in _MEMBERS}
    _report_around(element, report, _MEMBERS)
    for part in element.iterchildren("*"):
        match local(part):
            case "data":
                _add_data(part, members, report)
            case "links":
                _report_around(part, report)
                members.setdefault("links", []).extend([block_of(link, report) for link in part.iterchildren("*")])
            case "properties":
                _report_around(part, report)
                for child in part.iterchildren("*"):
                    _report_around(child, report, ("name", "value"))
                values = {node.get("name") or "": node.get("value") or "" for node in part.iterchildren("*")}
                members.setdefault("data", {}).update(values)
            case name:
                members.setdefault("data", {})[name] = snippet(part)
    return members


def _add_data(data: Element, members: Object, report: Report) -> None:
    values = members.setdefault("data", {})
    _report_around(data, report)
    for part in data.iterchildren("*"):
        name = local(part)
        if name in values:
            report.left_out(f"a further <{name}> is left out: {shortened(text_of(part))!r}", line=line_of(part))
            continue
        if name in {"element", "table", "object"} or part.get("format") == "idf":
            pass
        else:
            _report_attributes(part, report, ("format",))
        if name == "links":
            _report_around(part, report)
            members.setdefault("links", []).extend([block_of(link, report) for link in part.iterchildren("*")])
        elif part.get("format") == "idf":
            members.setdefault("content", []).extend(content_of(part, report))
        elif name == "element":
            members.setdefault("content", []).append(_text(part, part.get("type") or name, report))
        elif name == "table":
            members.setdefault("content", []).append(_table(part, report))
        elif name == "object":
            members.setdefault("content", []).append(block_of(part, report))
        elif name in _HTML_DATA and members.get("type") not in _CODE:
            values[name] = _inner_html(part)
        elif any(isinstance(child.tag, str) for child in part):
            values[name] = snippet(part)
        else:
            values[name] = all_text(part).strip()


def _inner_html(element: Element) -> str:
    """Return the content of *element* as HTML, which may be in a CDATA section."""
    if element.get("format") == "html" and not len(element) and _TAG.search(element.text or ""):
        return (element.text or "").strip()
    parts = [escape(element.text or "")]
    for part in element:
        if isinstance(part.tag, str):
            parts.append(_as_html(part, tail=True))
        else:
            parts.append(escape(part.tail or ""))
    return "".join(parts).strip()


def _as_html(element: Element, *, tail: bool = False) -> str:
    """Return *element* as HTML without namespaces, for which libxml2 would write prefixes: ``<idf:em>``."""
    plain = deepcopy(element)
    for inner in plain.iter("{*}*"):
        inner.tag = local(inner)
    etree.cleanup_namespaces(plain)
    return etree.tostring(plain, encoding="unicode", method="html", with_tail=tail)


# Packages and lists -----------------------------------------------------------


def _fields(root: Element, report: Report, known: Collection[str]) -> Iterator[Element]:
    """Yield the children of *root*, the first of each name; report others, and attributes that are not *known*."""
    _report_around(root, report, known)
    seen: set[str] = set()
    for part in root.iterchildren("*"):
        name = local(part)
        _report_attributes(part, report, _FIELD_ATTRIBUTES.get(name, ()))
        for child in part.iterchildren("*") if name not in _WITH_CHILDREN else ():
            report_unread_attributes(child, report)
        if name in seen and text_of(part):
            report.left_out(f"a further <{name}> is left out: {shortened(text_of(part))!r}", line=line_of(part))
        elif name not in seen:
            seen.add(name)
            yield part


def _package(root: Element, report: Report) -> Object:
    """Return the document of a package: a cover and a list of its items."""
    document: Object = {"type": "x-im/package", "uuid": root.get("uuid") or "", "links": [], "properties": []}
    meta: dict[str, str] = {}
    if published := root.get("published"):
        document["properties"].append({"name": "published", "value": published})
    for part in _fields(root, report, ("uuid", "published")):
        text = text_of(part)
        match local(part):
            case "cover":
                document["links"].append({"rel": "cover", "type": "x-im/article", "uuid": part.get("uuid") or ""})
            case "itemList":
                document["links"].append({"rel": "list", "type": LIST, "uuid": part.get("uuid") or ""})
            case "pubStatus":
                document["status"] = _STATUSES.get(text, text)
            case "pubStart":
                document["published"] = text
            case "pubStop":
                document["unpublished"] = text
            case "type":
                meta["subtype"] = text
            case "category":
                meta["category"] = text
            case _:
                _common(part, document, report)
    return {**document, "meta": [{"type": "x-im/package", "data": meta}] if meta else []}


def _list(root: Element, report: Report) -> Object:
    """Return the document of a list of articles, packages and other lists."""
    document: Object = {"type": LIST, "uuid": root.get("uuid") or "", "links": [], "content": []}
    meta: dict[str, str] = {}
    for part in _fields(root, report, ("uuid",)):
        match local(part):
            case "items":
                meta["limit"] = part.get("limit") or ""
                document["content"] = [_item(item, report) for item in part.iterchildren("*")]
            case "description":
                meta["description"] = text_of(part)
            case "type" if text_of(part).lower() in {"list", LIST}:
                pass
            case _:
                _common(part, document, report)
    return {**document, "meta": [{"type": LIST, "data": meta}] if any(meta.values()) else []}


def _item(item: Element, report: Report) -> Object:
    _report_attributes(item, report, ("type", "uuid"))
    type = (item.get("type") or "Article").lower()
    return {"type": f"x-im/{type}", "uuid": item.get("uuid") or "", "title": text_of(item)}


def _common(part: Element, document: Object, report: Report) -> None:
    match local(part):
        case "name":
            document["title"] = text_of(part)
        case "products":
            document["products"] = [text_of(element) for element in part.iterchildren("*")]
        case "itemMeta":
            for child in part.iterchildren("*"):
                if local(child) == "links":
                    _report_around(child, report)
                else:
                    report.left_out(f"<{local(child)}> is left out: {shortened(text_of(child))!r}", line=line_of(child))
            links = [link for links in part.iterchildren("{*}links") for link in links.iterchildren("*")]
            document["links"] += [block_of(link, report) for link in links]
        case name:
            if text := text_of(part):
                document.setdefault("properties", []).append({"name": name, "value": text})


_ROOTS: dict[str, Callable[[Element, Report], Object]] = {
    "idf": _idf,
    "object": _fragment,
    "package": _package,
    "list": _list,
}
