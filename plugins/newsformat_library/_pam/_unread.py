"""Report what an article cannot hold: unread attributes, classes and fields of a PAM message."""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.markup.xml import XML_LANG, Element, attributes_of, line_of, local, local_name, text_of
from newsformat.plugin import Report
from newsformat_library._pam._names import class_of, name_of


_READ_ATTRIBUTES = frozenset(
    (
        *("class", "lang", "dir", "href", "src", "alt", "title", "width", "height", "colspan", "rowspan", "start"),
        *("type", "cite", "refid", "rel", "name", "poster", "controls", "cols", "scope"),
    )
)
_READ_PREFIXES = ("data-", "aria-")
_READ_CLASSES = frozenset(
    (
        *("", "deck", "kicker", "byline", "dateline", "pullquote", "pull-quote", "credit", "rights", "empty"),
        *("related", "embed", "caption", "media"),
    )
)
_FIELDS_READ_ONCE = frozenset(("mediaReference", "caption", "credit", "textDescription"))


def report_surroundings(elements: Iterable[Element], report: Report) -> None:
    """Report the attributes of *elements*, an article with its head and its body, that are not read."""
    for element in elements:
        for key, value in attributes_of(element):
            if key != XML_LANG:
                _report_attribute(key, value, element, report)


def report_body(body: Element, report: Report) -> None:
    """Report the attributes in *body* that are not read, once per name, unknown classes, and repeated media fields."""
    reported: set[tuple[str, str]] = set()
    for element in body.iterdescendants("{*}*"):
        for key, value in attributes_of(element):
            bare = local_name(key)
            place = (local(element), bare)
            if bare not in _READ_ATTRIBUTES and not bare.startswith(_READ_PREFIXES) and place not in reported:
                reported.add(place)
                _report_attribute(key, value, element, report)
        kind = class_of(element)
        if kind not in _READ_CLASSES and not any(word in _READ_CLASSES for word in kind.split()):
            report.left_out(f"the class of <{local(element)}> is left out: {kind:.60}", line=line_of(element))
        if name_of(element) == "pam:media":
            _report_repeated(element, report)


def _report_repeated(media: Element, report: Report) -> None:
    """Report the further files, captions, credits and descriptions of *media*, of which only the first is read."""
    seen: set[str] = set()
    for child in media.iterchildren("{*}*"):
        name = local(child)
        content = " ".join([text_of(child), *[value for _, value in attributes_of(child)]]).strip()
        if name in _FIELDS_READ_ONCE and name in seen and content:
            report.left_out(f"a further <{name}> is left out: {content:.60}", line=line_of(child))
        seen.add(name)


def _report_attribute(key: str, value: str, element: Element, report: Report) -> None:
    if value.strip():
        report.left_out(f"{local_name(key)} of <{local(element)}> is left out: {value:.60}", line=line_of(element))
