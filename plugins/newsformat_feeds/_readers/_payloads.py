"""Content of an entry that is an article in a proprietary XML: of Escenic (CUE), and of LexisNexis.

The web service of Escenic answers with a ``vdf:payload`` of fields, which newspapers name as they like; those that are
called as most call them are read. The web services of LexisNexis have an ``articleDoc``, whose ``body`` is that of
NITF. What is not read of both is kept.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from newsformat import Article, Block, Concept, Foreign, Inlines
from newsformat.markup.html import read_html, read_html_inlines, read_tree, read_tree_inlines
from newsformat.markup.xml import XML_LANG, Element, all_text, copied, local, new_element, snippet, text_of
from newsformat.plugin import Report
from newsformat_nitf.inner import article_in as nitf_in


_SPACE = "atom"
_VIZRT = "http://www.vizrt.com/types"
_LINES = {
    **dict.fromkeys(("title", "headline"), "headline"),
    **dict.fromkeys(("kicker", "supertitle", "overline"), "kicker"),
    **dict.fromkeys(("subtitle", "subheadline", "deck"), "subhead"),
    **dict.fromkeys(("leadtext", "lead", "standfirst", "summary", "preamble"), "summary"),
}
_BODIES = frozenset(("body", "bodytext", "story", "text"))


def article_in_payload(element: Element, report: Report) -> Article | None:
    """Return the article in *element*, if it is one of these."""
    if element.tag == f"{{{_VIZRT}}}payload":
        return _of_escenic(element, report)
    return _of_lexis_nexis(element, report) if local(element) == "articleDoc" else None


def _of_escenic(payload: Element, report: Report) -> Article | None:
    values: dict[str, Any] = {}
    rest = copied(payload)
    for field, copy in zip(payload, [*rest], strict=True):
        value = next(field.iterchildren(f"{{{_VIZRT}}}value"), None) if isinstance(field.tag, str) else None
        name = (field.get("name") or "").lower() if value is not None else ""
        if not (len(field) or text_of(field)):
            rest.remove(copy)
        attribute = "body" if name in _BODIES else _LINES.get(name, "")
        if value is not None and attribute and attribute not in values:
            found = _blocks(value, report) if attribute == "body" else _running(value, report)
            if found:
                values[attribute] = found
                rest.remove(copy)
    return Article(**values, foreign=_kept_rest(rest)) if values else None


def _blocks(value: Element, report: Report) -> tuple[Block, ...]:
    return read_tree(value, report) if len(value) else read_html(all_text(value), report)


def _running(value: Element, report: Report) -> Inlines:
    return read_tree_inlines(value, report) if len(value) else read_html_inlines(all_text(value), report)


def _of_lexis_nexis(document: Element, report: Report) -> Article | None:
    body = next(document.iterchildren("{*}body"), None)
    if body is None:
        return None
    root = new_element("nitf")
    root.append(copied(body))
    article = nitf_in(root, report)
    if article is None:
        return None
    rest = copied(document)
    for child in [*rest.iterchildren("{*}body")][:1]:
        rest.remove(child)
    papers = [Concept(name=name) for inner in rest.iter("{*}publicationName") if (name := text_of(inner))][:1]
    language = document.get(XML_LANG) or article.language
    foreign = (*article.foreign, *_kept_rest(rest))
    return evolve(article, language=language, sources=(*article.sources, *papers), foreign=foreign)


def _kept_rest(rest: Element) -> tuple[Foreign, ...]:
    """Return the unread rest of an element, unless it is empty."""
    says = text_of(rest) or any(inner.keys() for inner in rest.iter() if inner is not rest)
    return (Foreign(_SPACE, local(rest), snippet(rest, lean=True)),) if says else ()
