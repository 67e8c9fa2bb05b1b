"""The body of a PAM article → headline, bylines and other elements above the text, and blocks."""

from __future__ import annotations

import json
from collections.abc import Iterable

from attrs import evolve
from lxml import etree

from newsformat import Byline, plain
from newsformat.markup.html import read_tree, read_tree_inlines
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.xml import (
    XML_LANG,
    Element,
    line_of,
    local,
    local_name,
    new_element,
    replace_element,
    take_out,
    text_of,
)
from newsformat.plugin import Limits, line
from newsformat_library._pam._head import Head
from newsformat_library._pam._names import SPACE, XHTML, class_of, name_of


_ATTRIBUTE_OF_CLASS = {"deck": "subhead", "kicker": "kicker"}
_DASHES = "-–— "
_QUOTE_CLASSES = frozenset(("pullquote", "pull-quote"))
_READ_MEDIA_FIELDS = frozenset(("", "mediaReference", "caption", "credit", "textDescription"))
_KINDS = {
    **dict.fromkeys(("audio", "sound", "podcast"), "audio"),
    **dict.fromkeys(("video", "film", "movingimage"), "video"),
    **dict.fromkeys(("graphic", "chart", "table", "map", "infographic", "cartoon"), "graphic"),
}


def read_body(body: Element, head: Head, limits: Limits) -> None:
    """Read *body*: what is printed above the text and the blocks of the text go into ``head.values``."""
    _read_headline(body, head)
    printed = _read_above_text(body, head)
    for element in [*body.iter("{*}media")]:
        _convert_media(element)
    for element in [*body.iter("{*}article")]:
        _leave_out_inner_head(element, head)
    for element in [*body.iter(f"{{{XHTML}}}p", f"{{{XHTML}}}div")]:
        if class_of(element) in _QUOTE_CLASSES:
            _wrap_quote(element)
    head.values["body"] = read_tree(body, head.report, limits=limits)
    others = [contributor.name for contributor in head.values.get("contributors", ())]
    if bylines := merged_bylines(head.creators, others, printed):
        head.values["bylines"] = bylines


def _read_headline(body: Element, head: Head) -> None:
    """Take the first ``h1`` as the headline if it has the same text as the title, or there is no title."""
    title = plain(head.values.get("headline", ()))
    first = next((child for child in body if local(child) == "h1"), None)
    if first is None or not text_of(first):
        return
    runs = read_tree_inlines(first, head.report)
    same = line(plain(runs)).casefold() == line(title).casefold()
    if title and not same:
        return
    if not title or line(plain(runs)) == line(title):
        head.values["headline"] = runs
    else:
        head.report.note(
            "the headline differs from the title in upper and lower case; the title is read", line=line_of(first)
        )
    take_out(body, {id(first)})


def _read_above_text(body: Element, head: Head) -> list[str]:
    """Take deck, kicker and dateline; return the lines of the printed bylines."""
    gone: list[Element] = []
    printed: list[str] = []
    for element in body:
        match class_of(element) if local(element) in {"p", "div"} else "":
            case "byline" if text_of(element):
                printed += plain(read_tree_inlines(element, head.report)).split("\n")
            case "dateline" if text_of(element) and "dateline" not in head.values:
                head.values["dateline"] = read_dateline(text_of(element))
            case name if (
                name in _ATTRIBUTE_OF_CLASS and text_of(element) and _is_new(element, _ATTRIBUTE_OF_CLASS[name], head)
            ):
                head.values[_ATTRIBUTE_OF_CLASS[name]] = read_tree_inlines(element, head.report)
            case _:
                continue
        gone.append(element)
    take_out(body, {id(child) for child in gone})
    return [text for value in printed if (text := line(value))]


_MAX_NAMES, _MAX_BYLINE_LENGTH = 100, 1000  # beyond these, no names are searched for in a byline


def _is_new(element: Element, attribute: str, head: Head) -> bool:
    return line(plain(head.values.get(attribute, ()))) in {"", text_of(element)}


def merged_bylines(creators: Iterable[Byline], others: Iterable[str], printed: Iterable[str]) -> list[Byline]:
    """Return the bylines: the *printed* ones, matched with the names of *creators* and *others*, then more creators."""
    roles = {creator.name.casefold(): creator for creator in creators}
    known = {name.casefold(): name for name in others} | {key: byline.name for key, byline in roles.items()}
    merged: list[Byline] = []
    for text in printed:
        bylines = [evolve(byline, text=byline.text and text) for byline in read_byline(text.lstrip(_DASHES))]
        sought = known if len(known) <= _MAX_NAMES and len(text) <= _MAX_BYLINE_LENGTH else {}
        here = [name for key, name in sought.items() if key in text.casefold()]
        if here and not any(byline.name.casefold() in known for byline in bylines):
            bylines = [Byline(name=name, text=text) for name in here]
        merged += [
            evolve(byline, role=byline.role or _role_of(roles.get(byline.name.casefold()))) for byline in bylines
        ]
    names = {byline.name.casefold() for byline in merged}
    return [*merged, *[byline for key, byline in roles.items() if key not in names]]


def _role_of(creator: Byline | None) -> str:
    return creator.role if creator is not None else ""


def _convert_media(media: Element) -> None:
    """Replace ``pam:media`` with the corresponding XHTML."""
    if name_of(media) != "pam:media":
        return
    fields = {local(media_item): media_item for media_item in reversed(media) if local(media_item)}
    texts = {name: text_of(element) for name, element in fields.items()}
    known = kind_of(texts.get("type", ""), texts.get("format", ""))
    files = [media_item for media_item in media if local(media_item) == "mediaReference"]
    sources = [next((str(value) for key, value in file.items() if _is_address(str(key))), "") for file in files]
    figure = new_element(f"{{{XHTML}}}figure", {} if known != "graphic" else {"data-kind": known})
    more = [
        (name_of(media_item), text_of(media_item))
        for media_item in media
        if local(media_item) not in _READ_MEDIA_FIELDS or local(media_item) == "type"
    ]
    kept = [(SPACE, *pair) for pair in more if pair[1] and pair != ("dc:type", known)]
    if kept:
        figure.set("data-foreign", json.dumps(kept))
    if language := media.get(XML_LANG):
        figure.set("lang", language)
    player = known in {"audio", "video"}
    shown = etree.SubElement(figure, f"{{{XHTML}}}{known if player else 'img'}", src="".join(sources[:1]))
    shown.set("aria-label" if player else "alt", texts.get("textDescription", ""))
    caption = fields.get("caption")
    below = etree.SubElement(figure, f"{{{XHTML}}}figcaption")
    if caption is not None:
        below.text = caption.text
        below.extend([*caption])
    if credit := texts.get("credit"):
        etree.SubElement(below, f"{{{XHTML}}}small", {"class": "credit"}).text = credit
    replace_element(media, figure)


def kind_of(type: str, format: str) -> str:
    """Return the kind of media for its *type*, in any wording, and its media type, *format*."""
    media_class, _, _ = format.partition("/")
    return next((name for name in (media_class, _KINDS.get(type.lower(), "")) if name in _KINDS.values()), "image")


def _is_address(key: str) -> bool:
    return local_name(key) in {"refid", "href", "src"}


def _wrap_quote(element: Element) -> None:
    """Wrap *element*, a pull quote, in a ``blockquote``."""
    quote = new_element(f"{{{XHTML}}}blockquote")
    replace_element(element, quote)
    element.tail = None
    quote.append(element)


def _leave_out_inner_head(article: Element, head: Head) -> None:
    """Leave out the head of *article*, which stands in the text of another and is read as part of it."""
    if name_of(article) != "pam:article":
        return
    inner = [element for element in article if local(element) == "head"]
    for child in inner:
        if text_of(child):
            head.report.left_out("the head of an article inside another one left out", line=line_of(child))
    take_out(article, {id(element) for element in inner})
