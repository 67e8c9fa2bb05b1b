"""XML of Infomaker's Writer → articles: made into the document of Naviga that it stands for, and read as that."""

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
from newsformat.plugin import NoOptions, ReadError, Report, Source, line
from newsformat_naviga._names import LIST, SECTIONS, TABLE
from newsformat_naviga._readers._document_reader import read_document


_MARKED = frozenset(("text", "caption", "title", "subject", "attribution", *SECTIONS))  # data that is HTML
_CODE = frozenset(("x-im/htmlembed", "x-im/iframely"))  # of which nothing is
_GROUPS = frozenset(("header", "body"))
_FORMS = frozenset(("html", "text", "idf"))  # of the texts of elements
_TAG = re.compile(r"</?[a-z][a-z0-9]*\b[^<>]*>", re.IGNORECASE)
_OF_CELLS = dict.fromkeys(("td", "th"), ("id", "colspan", "rowspan", "style", "align", "lang", "dir", "scope"))
_OF_FIELDS = {"cover": ("uuid",), "itemList": ("uuid",), "items": ("limit",)}  # of packages and lists
_TAKEN_APART = frozenset(("items", "itemMeta"))
_STATUSES = {"public": "usable", "private": "canceled"}  # of packages
_MEMBERS = ("id", "uuid", "uri", "url", "type", "title", "rel", "role", "name", "value")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document.

    Raises:
        ReadError: it is none of those that say anything of an article.
    """
    root = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
    make = _ROOTS.get(local(root))
    if make is None:
        raise ReadError(f"not IDF: the root element is {local(root)}, and not {', '.join(_ROOTS)}")
    article = read_document(make(root, report), report, source.limits)
    if make is _idf and (way := root.get("dir")) and way != article.direction:
        report.left_out(f"dir of <idf> is left out: {way!r:.60}", line=line_of(root))
    report_stray_texts(root, report, lambda: article)
    yield article


def _idf(root: Element, report: Report) -> Object:
    _tell_attributes(root, report, (XML_LANG, "dir"))
    return {"type": "x-im/article", "language": root.get(XML_LANG) or "", "content": [*content_of(root, report)]}


def _fragment(root: Element, report: Report) -> Object:
    """Return a document of nothing but the object *root*."""
    block = block_of(root, report)
    type = "x-im/image" if block.get("type") == "x-im/image" else "x-im/article"
    return {"type": type, "content": [block]}


def _tell_attributes(element: Element, report: Report, known: Collection[str]) -> None:
    for name, value in attributes_of(element) if report.heard else ():
        if name not in known:
            report.left_out(f"{name} of <{local(element)}> is left out: {value!r:.60}", line=line_of(element))


def _tell_around(element: Element, report: Report, known: Collection[str] = ()) -> None:
    """Say which attributes of *element* are not *known*, and what stands between the elements in it."""
    if not report.heard:
        return
    _tell_attributes(element, report, known)
    if text := line(" ".join([element.text or "", *[part.tail or "" for part in element]])):
        report.left_out(f"text in <{local(element)}> is left out: {text[:60]!r}", line=line_of(element))


# Content ----------------------------------------------------------------------


def content_of(element: Element, report: Report) -> Iterator[Object]:
    """Yield the blocks in *element*, in whatever groups they are."""
    _tell_around(element, report, attribute_names(element))
    for part in element.iterchildren("*"):
        match local(part):
            case "group" | "idf":
                known = ("type",) if part.get("type") in _GROUPS else ()
                _tell_attributes(part, report, known)
                yield from content_of(part, report)
            case "object":
                yield block_of(part, report)
            case "table":
                yield _table(part, report)
            case name:
                yield _text(part, part.get("type") or name, report)


def _table(table: Element, report: Report) -> Object:
    _tell_around(table, report, ("id", "type"))
    said: dict[str, list[str]] = {}
    for part in table.iterchildren("*"):
        is_row = local(part) == "tr"
        said.setdefault("tbody" if is_row else local(part), []).append(_as_html(part) if is_row else _inner(part))
        report_unread_attributes(part, report, _OF_CELLS)
    data = {name: "".join(parts) for name, parts in said.items()}
    return {"id": table.get("id") or "", "type": TABLE, "data": data}


def _text(element: Element, type: str, report: Report) -> Object:
    kept = {name: value for name, value in attributes_of(element) if name not in {"id", "type", "format"}}
    if (form := element.get("format") or "html") not in _FORMS:
        report.left_out(f"format of <{local(element)}> is left out: {form!r:.60}", line=line_of(element))
    text = escape(all_text(element)) if form == "text" else _inner(element)
    return {"id": element.get("id") or "", "type": type, "data": {**kept, "text": text}}


def block_of(element: Element, report: Report) -> Object:
    """Return the block that the object or link *element* is."""
    members: Object = {name: value for name, value in attributes_of(element) if name in _MEMBERS}
    _tell_around(element, report, _MEMBERS)
    for part in element.iterchildren("*"):
        match local(part):
            case "data":
                _add_data(part, members, report)
            case "links":
                _tell_around(part, report)
                members.setdefault("links", []).extend([block_of(link, report) for link in part.iterchildren("*")])
            case "properties":
                _tell_around(part, report)
                for each in part.iterchildren("*"):
                    _tell_around(each, report, ("name", "value"))
                named = {each.get("name") or "": each.get("value") or "" for each in part.iterchildren("*")}
                members.setdefault("data", {}).update(named)
            case name:
                members.setdefault("data", {})[name] = snippet(part)
    return members


def _add_data(data: Element, members: Object, report: Report) -> None:
    said = members.setdefault("data", {})
    _tell_around(data, report)
    for part in data.iterchildren("*"):
        name = local(part)
        if name in said:
            report.left_out(f"a further <{name}> is left out: {text_of(part)[:60]!r}", line=line_of(part))
            continue
        if name in {"element", "table", "object"} or part.get("format") == "idf":
            pass
        else:
            _tell_attributes(part, report, ("format",))
        if name == "links":
            _tell_around(part, report)
            members.setdefault("links", []).extend([block_of(link, report) for link in part.iterchildren("*")])
        elif part.get("format") == "idf":
            members.setdefault("content", []).extend(content_of(part, report))
        elif name == "element":
            members.setdefault("content", []).append(_text(part, part.get("type") or name, report))
        elif name == "table":
            members.setdefault("content", []).append(_table(part, report))
        elif name == "object":
            members.setdefault("content", []).append(block_of(part, report))
        elif name in _MARKED and members.get("type") not in _CODE:
            said[name] = _inner(part)
        elif any(isinstance(each.tag, str) for each in part):
            said[name] = snippet(part)
        else:
            said[name] = all_text(part).strip()


def _inner(element: Element) -> str:
    """Return what is in *element* as HTML; in a CDATA section, it is that."""
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
    """Return *element* as HTML, whose elements are in no namespace: with a prefix libxml2 would write ``<idf:em>``."""
    plain = deepcopy(element)
    for each in plain.iter("{*}*"):
        each.tag = local(each)
    etree.cleanup_namespaces(plain)
    return etree.tostring(plain, encoding="unicode", method="html", with_tail=tail)


# Packages and lists -----------------------------------------------------------


def _fields(root: Element, report: Report, known: Collection[str]) -> Iterator[Element]:
    """Yield the elements of *root*, each name once; say what else is there, but for its *known* attributes."""
    _tell_around(root, report, known)
    seen: set[str] = set()
    for part in root.iterchildren("*"):
        name = local(part)
        _tell_attributes(part, report, _OF_FIELDS.get(name, ()))
        for each in part.iterchildren("*") if name not in _TAKEN_APART else ():
            report_unread_attributes(each, report)
        if name in seen and text_of(part):
            report.left_out(f"a further <{name}> is left out: {text_of(part)[:60]!r}", line=line_of(part))
        elif name not in seen:
            seen.add(name)
            yield part


def _package(root: Element, report: Report) -> Object:
    """Return the document of a package, which has a cover and a list of what is in it."""
    said: Object = {"type": "x-im/package", "uuid": root.get("uuid") or "", "links": [], "properties": []}
    meta: dict[str, str] = {}
    if published := root.get("published"):
        said["properties"].append({"name": "published", "value": published})
    for part in _fields(root, report, ("uuid", "published")):
        text = text_of(part)
        match local(part):
            case "cover":
                said["links"].append({"rel": "cover", "type": "x-im/article", "uuid": part.get("uuid") or ""})
            case "itemList":
                said["links"].append({"rel": "list", "type": LIST, "uuid": part.get("uuid") or ""})
            case "pubStatus":
                said["status"] = _STATUSES.get(text, text)
            case "pubStart":
                said["published"] = text
            case "pubStop":
                said["unpublished"] = text
            case "type":
                meta["subtype"] = text
            case "category":
                meta["category"] = text
            case _:
                _common(part, said, report)
    return {**said, "meta": [{"type": "x-im/package", "data": meta}] if meta else []}


def _list(root: Element, report: Report) -> Object:
    """Return the document of a list, whose items are articles, packages and other lists."""
    said: Object = {"type": LIST, "uuid": root.get("uuid") or "", "links": [], "content": []}
    meta: dict[str, str] = {}
    for part in _fields(root, report, ("uuid",)):
        match local(part):
            case "items":
                meta["limit"] = part.get("limit") or ""
                said["content"] = [_item(item, report) for item in part.iterchildren("*")]
            case "description":
                meta["description"] = text_of(part)
            case "type" if text_of(part).lower() in {"list", LIST}:
                pass
            case _:
                _common(part, said, report)
    return {**said, "meta": [{"type": LIST, "data": meta}] if any(meta.values()) else []}


def _item(item: Element, report: Report) -> Object:
    _tell_attributes(item, report, ("type", "uuid"))
    type = (item.get("type") or "Article").lower()
    return {"type": f"x-im/{type}", "uuid": item.get("uuid") or "", "title": text_of(item)}


def _common(part: Element, said: Object, report: Report) -> None:
    match local(part):
        case "name":
            said["title"] = text_of(part)
        case "products":
            said["products"] = [text_of(each) for each in part.iterchildren("*")]
        case "itemMeta":
            for each in part.iterchildren("*"):
                if local(each) == "links":
                    _tell_around(each, report)
                else:
                    report.left_out(f"<{local(each)}> is left out: {text_of(each)[:60]!r}", line=line_of(each))
            links = [link for links in part.iterchildren("{*}links") for link in links.iterchildren("*")]
            said["links"] += [block_of(link, report) for link in links]
        case name:
            if text := text_of(part):
                said.setdefault("properties", []).append({"name": name, "value": text})


_ROOTS: dict[str, Callable[[Element, Report], Object]] = {
    "idf": _idf,
    "object": _fragment,
    "package": _package,
    "list": _list,
}
