"""PAM → articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Article, Envelope
from newsformat.markup.rest import with_rest
from newsformat.markup.xml import XML_LANG, Element, line_of, local, read_items, text_of, with_declared
from newsformat.plugin import Limits, NoOptions, Report, Source
from newsformat_library._pam._head import Head
from newsformat_library._pam._names import OWN, SPACES
from newsformat_library._pam._text import read_body
from newsformat_library._pam._unread import report_body, report_surroundings


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the articles of a message.

    Raises:
        ReadError: it is not well-formed, or not PAM.
    """

    def read_one(element: Element) -> Iterable[Article]:
        yield with_rest(read_article(element, report, source.limits), report, OWN)

    with_spaces = with_declared(source, report, SPACES)
    yield from read_items(with_spaces, ("article",), read_one, report, title="PAM", within=("", "message"))


def read_article(element: Element, report: Report, limits: Limits) -> Article:
    """Return the article of *element*, a ``pam:article``."""
    head, body = (next(iter(element.iterchildren(f"{{*}}{name}")), None) for name in ("head", "body"))
    report_surroundings((element, *[node for node in (head, body) if node is not None]), report)
    found = Head((element if body is None else ()) if head is None else head, report)
    if language := element.get(XML_LANG):
        if (other := found.values.get("language", language)) != language:
            report.left_out(f"the language of the head left out, as the article has its own: {other:.60}")
        found.values["language"] = language
    if body is not None:
        report_body(body, report)
        read_body(body, found, limits)
    elif found.creators:
        found.values["bylines"] = found.creators
    for child in element:
        if local(child) and child is not head and child is not body and head is not None and text_of(child):
            report.left_out(f"<{local(child)}> outside the body left out: {text_of(child):.60}", line=line_of(child))
    return Article(**found.values, foreign=found.foreign)
