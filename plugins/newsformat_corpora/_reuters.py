"""Reuters-21578 → articles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import Article, Concept, Identifier
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.plugin import Report, Source
from newsformat_corpora._dates import moment
from newsformat_corpora._draft import Draft
from newsformat_corpora._sgml import Element, articles
from newsformat_corpora._texts import blocks, joined


SPACE = "reuters-21578"
_KINDS = {
    "TOPICS": ("subjects", ""),
    "PLACES": ("entities", "place"),
    "PEOPLE": ("entities", "person"),
    "ORGS": ("entities", "organisation"),
    "EXCHANGES": ("entities", "organisation"),
    "COMPANIES": ("entities", "organisation"),
}
_SIGNATURE = re.compile(r"\n[ \t]*+(REUTERS?)[ \t]*+\Z", re.IGNORECASE)


def read(source: Source, report: Report) -> Iterator[Article]:
    """Yield the article of each ``REUTERS`` of *source*, one at a time."""
    return articles(source, "REUTERS", report, _article)


def _article(document: Element, report: Report) -> Article:
    draft = Draft(SPACE, {"language": "en"})
    for name, value in document.attributes.items():
        match name:
            case "NEWID":
                draft.values["uri"] = f"{SPACE}:{value}"
            case "OLDID":
                draft.add("identifiers", Identifier(value=value, kind=name))
            case _:
                draft.keep(f"REUTERS/@{name}", value)
    for part in document.elements:
        if part.name in _KINDS:
            draft.add(_KINDS[part.name][0], *_concepts(part))
        elif part.name == "DATE" and (date := moment(part.text, report)):
            draft.values["published"] = date
        elif part.name == "TEXT":
            _take_text(part, draft)
        else:
            draft.keep(part.name, part.text)
    return draft.article()


def _concepts(group: Element) -> Iterator[Concept]:
    scheme, kind = f"{SPACE}-{group.name.lower()}", _KINDS[group.name][1]
    for each in group.elements:
        if name := joined(each.text):
            yield Concept(name=name, code=name, scheme=scheme, kind=kind)


def _take_text(text: Element, draft: Draft) -> None:
    draft.keep("TEXT/@TYPE", text.attributes.get("TYPE", ""))
    for part in text.parts:
        match part:
            case Element(name="TITLE"):
                draft.values["headline"] = joined(part.text).strip("*").strip()
            case Element(name="AUTHOR"):
                draft.add("bylines", *read_byline(joined(part.text)))
            case Element(name="DATELINE"):
                draft.values["dateline"] = read_dateline(joined(part.text))
            case Element():
                _take_body(part.text, draft)
            case str() if part.strip("*\n "):
                _take_body(part, draft)


def _take_body(text: str, draft: Draft) -> None:
    """Take the paragraphs of *text*; the signature under it is the credit."""
    text = text.rstrip()
    if match := _SIGNATURE.search(text):
        draft.values["credit"] = match[1]
        text = text[: match.start()]
    draft.add("body", *blocks(text))
