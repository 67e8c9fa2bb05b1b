"""Articles of Dow Jones (Newswires, Factiva) in JSON: lines and paragraphs are items of text, links and emphasis.

An item has a ``text``, or nested items in ``content`` (https://developer.dowjones.com/, Content API).
"""

from __future__ import annotations

from html import escape
from typing import Any, Final

from newsformat import Concept
from newsformat.markup.json import Object
from newsformat.markup.members import items_at, object_at, objects_at, text_at
from newsformat.plugin import line, plain
from newsformat_records._services._concepts import add, kept, objects_of


_LINES: Final = ("byline", "copyright", "credit", "section_name", "snippet")
_HEADLINES: Final = {"main": "title", "deck": "subtitle", "flashline": "kicker"}
_TIMES: Final = {"publication": "published", "modification": "updated"}
_BLOCKS: Final = {"Paragraph": "p", "Tagline": "p", "Heading": "h2", "Blockquote": "blockquote", "ListItem": "li"}
_GROUPS: Final = {"List": "ul", "Table": "table", "TableRow": "tr", "Inset": ""}
_ITEM_TAGS: Final = {"List": "li", "TableRow": "td", "Table": "tr"}  # tag of any item inside these
_MARKS: Final = {
    "Bold": "strong",
    "Italic": "em",
    "Underline": "u",
    "Strikethrough": "s",
    "Superscript": "sup",
    "Subscript": "sub",
}
_KINDS: Final = {
    "NewsSubject": "",
    "Industry": "",
    "Region": "place",
    "Organization": "organisation",
    "People": "person",
}
_PICTURES: Final = ("Image", "Media")
_PLAIN: Final = frozenset(("text", "type", "content"))  # members of an item of plain text
_MAX_DEPTH: Final = 12


def is_dow_jones(record: dict[str, Any]) -> bool:
    """Does *record* have the headline of such an article?"""
    return bool(_text(object_at(record, "headline", "main")))


def rename(record: dict[str, Any]) -> None:
    """Rename members of *record* to common names; the body is also kept, as it contains codes of entities.

    Unused headlines and lines with such codes are kept as well.
    """
    _rename_headlines(record)
    for name in _LINES:
        if text := _text(item := object_at(record, name)):
            record[name] = text
            if _says_more(item):
                record[f"{name}/content"] = item.get("content") or item
    if code := text_at(record, "language", "code"):
        record["language"] = code
    for name, known in _TIMES.items():
        if moment := text_at(record, f"{name}_time"):
            record[known] = record.pop(f"{name}_time")
            if moment.startswith(text_at(record, f"{name}_date")):
                record.pop(f"{name}_date", None)
    body = objects_at(record, "body")
    dateline = next((text for entry in body if entry.get("type") == "Dateline" and (text := _text(entry))), "")
    if dateline:
        record.setdefault("dateline", dateline)
    if html := "".join([_block(entry, "", _MAX_DEPTH) for entry in body]):
        record.setdefault("text", html)


def _rename_headlines(record: dict[str, Any]) -> None:
    headlines = {**record.pop("headline")}
    for name, known in _HEADLINES.items():
        if known not in record and (text := _text(object_at(headlines, name))):
            record[known] = text
            if not _says_more(headlines[name]):
                del headlines[name]
    if left := {name: value for name, value in headlines.items() if value}:
        record["headline"] = left


def take_values(record: dict[str, Any]) -> dict[str, Any]:
    """Remove members of this service from *record*, and return them as values by attribute."""
    values: dict[str, Any] = {}
    left = [item for item in items_at(record, "code_sets") if not _take_codes(item, values)]
    if values and left:
        record["code_sets"] = left
    elif values:
        del record["code_sets"]
    return values


def _take_codes(codes: Any, values: dict[str, Any]) -> bool:
    """Add the concepts of the set *codes* to *values*; return whether that is all that it contains."""
    kind = _KINDS.get(text_at(codes, "type"))
    descriptors = objects_of(codes.get("codes"), "descriptor") if kind is not None else []
    if kind is None or not all(isinstance(item["descriptor"], str) for item in descriptors):
        return False
    for descriptor in descriptors:
        foreign = kept(descriptor, but=("descriptor", "code"))
        code, scheme = text_at(descriptor, "code"), text_at(codes, "id")
        add(values, Concept(name=descriptor["descriptor"], kind=kind, code=code, scheme=scheme, foreign=foreign))
    return bool(descriptors)


def _text(item: Object) -> str:
    """Return the text of *item* as one line."""
    from newsformat.markup.html import read_html_inlines  # not needed for most records

    return line(plain(read_html_inlines(_running(item, _MAX_DEPTH))))


def _says_more(item: Any, depth: int = _MAX_DEPTH) -> bool:
    """Has *item*, or a nested one, other members than its text, such as codes or addresses?"""
    if not isinstance(item, dict) or not depth:
        return bool(item)
    return not item.keys() <= _PLAIN or any(_says_more(entry, depth - 1) for entry in items_at(item, "content"))


def _block(item: Object, tag: str, depth: int) -> str:
    """Return the HTML of *item*, in an element *tag* if given."""
    kind = text_at(item, "type")
    if not depth or kind == "Dateline":
        return ""
    if kind in _PICTURES:
        return _picture(item)
    if kind not in _GROUPS:
        return _wrapped(tag or _BLOCKS.get(kind, "p"), _running(item, depth))
    tag = "ol" if item.get("ordered") is True else tag or _GROUPS[kind]
    return _wrapped(
        tag, "".join([_block(entry, _ITEM_TAGS.get(kind, ""), depth - 1) for entry in objects_at(item, "content")])
    )


def _wrapped(tag: str, inner: str) -> str:
    return f"<{tag}>{inner}</{tag}>" if tag and inner else inner


def _picture(item: Object) -> str:
    uri = text_at(item, "uri")
    credit = _wrapped("cite", escape(text_at(item, "credit")))
    caption = _wrapped("figcaption", f"{_running(object_at(item, 'caption'), _MAX_DEPTH)} {credit}".strip())
    shown = f'<img src="{escape(uri)}" alt="{escape(text_at(item, "alternate_text"))}">'
    return f"<figure>{shown}{caption}</figure>" if uri else ""


def _running(item: Any, depth: int) -> str:
    """Return the running text of *item* as HTML."""
    inner = escape(text_at(item, "text"))
    if depth and not inner:
        inner = "".join([_running(entry, depth - 1) for entry in items_at(item, "content")])
    match text_at(item, "type"):
        case "Link":
            return f'<a href="{escape(text_at(item, "uri"))}">{inner}</a>'
        case "Emphasis":
            return _wrapped(_MARKS.get(text_at(item, "emphasis_type"), ""), inner)
        case "Break":
            return f"{inner}<br>"
    return inner
