"""What a message of PAM says that no article has: it is told."""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.markup.xml import XML_LANG, Element, attributes_of, line_of, local, local_name, text_of
from newsformat.plugin import Report
from newsformat_library._pam._names import class_of, name_of


_OF_XHTML = frozenset(
    (
        *("class", "lang", "dir", "href", "src", "alt", "title", "width", "height", "colspan", "rowspan", "start"),
        *("type", "cite", "refid", "rel", "name", "poster", "controls", "cols", "scope"),
    )
)
_OWN = ("data-", "aria-")
_CLASSES = frozenset(
    (
        *("", "deck", "kicker", "byline", "dateline", "pullquote", "pull-quote", "credit", "rights", "empty"),
        *("related", "embed", "caption", "media"),
    )
)
_ONCE = frozenset(("mediaReference", "caption", "credit", "textDescription"))


def report_surroundings(elements: Iterable[Element], report: Report) -> None:
    """Tell *report* which attributes of *elements*, an article, its head and its body, are not read."""
    for element in elements:
        for key, value in attributes_of(element):
            if key != XML_LANG:
                _tell(key, value, element, report)


def tell_body(body: Element, report: Report) -> None:
    """Tell *report* which attributes in *body* are not read, each once by its name, and what is there twice."""
    told: set[tuple[str, str]] = set()
    for element in body.iterdescendants("{*}*"):
        for key, value in attributes_of(element):
            bare = local_name(key)
            place = (local(element), bare)
            if bare not in _OF_XHTML and not bare.startswith(_OWN) and place not in told:
                told.add(place)
                _tell(key, value, element, report)
        kind = class_of(element)
        if kind not in _CLASSES and not any(each in _CLASSES for each in kind.split()):
            report.left_out(f"left out, the class of <{local(element)}>: {kind:.60}", line=line_of(element))
        if name_of(element) == "pam:media":
            _tell_twice(element, report)


def _tell_twice(media: Element, report: Report) -> None:
    """Tell *report* which files, captions, credits and descriptions of *media* come behind the first."""
    seen: set[str] = set()
    for each in media.iterchildren("{*}*"):
        name = local(each)
        said = " ".join([text_of(each), *[value for _, value in attributes_of(each)]]).strip()
        if name in _ONCE and name in seen and said:
            report.left_out(f"a further <{name}> is left out: {said:.60}", line=line_of(each))
        seen.add(name)


def _tell(key: str, value: str, element: Element, report: Report) -> None:
    if value.strip():
        report.left_out(f"{local_name(key)} of <{local(element)}> is left out: {value:.60}", line=line_of(element))
