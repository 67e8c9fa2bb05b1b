"""Reuters-21578 → articles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import Article, Concept, Identifier
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.plugin import NoOptions, Report, Source, line
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


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of each ``REUTERS`` in *source*, one at a time."""
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
    for text in filter(None, [line(part) for part in document.parts if isinstance(part, str)]):
        report.left_out(f"text in <REUTERS> is left out: {text:.60}", line=document.line)
    for part in document.elements:
        _report_attributes(part, report, ("TYPE",) if part.name == "TEXT" else ())
        if part.name in _KINDS:
            draft.add(_KINDS[part.name][0], *_concepts(part))
            draft.keep(part.name, "".join([string for string in part.parts if isinstance(string, str)]))
        elif part.name == "DATE" and "published" not in draft.values and (date := moment(part.text, report)):
            draft.values["published"] = date
        elif part.name == "TEXT":
            _read_text(part, draft)
        else:
            draft.keep(part.name, part.text)
    return draft.article()


def _report_attributes(part: Element, report: Report, known: tuple[str, ...]) -> None:
    """Report the attributes of *part* other than *known*, and all attributes of elements inside it, as left out."""
    for name, value in part.attributes.items():
        if name not in known:
            report.left_out(f"{name} of <{part.name}> is left out: {value:.60}")
    for element in part.elements:
        _report_attributes(element, report, ())


def _concepts(group: Element) -> Iterator[Concept]:
    scheme, kind = f"{SPACE}-{group.name.lower()}", _KINDS[group.name][1]
    for element in group.elements:
        if name := joined(element.text):
            yield Concept(name=name, code=name, scheme=scheme, kind=kind)


def _read_text(text: Element, draft: Draft) -> None:
    draft.keep("TEXT/@TYPE", text.attributes.get("TYPE", ""))
    for part in text.parts:
        match part:
            case Element(name="TITLE"):
                _set_or_keep(draft, "headline", joined(part.text).strip("*").strip(), part)
            case Element(name="AUTHOR"):
                draft.add("bylines", *read_byline(joined(part.text)))
            case Element(name="DATELINE"):
                _set_or_keep(draft, "dateline", read_dateline(joined(part.text)), part)
            case Element():
                _read_body(part.text, draft)
            case str() if part.strip("*\n "):
                _read_body(part, draft)


def _set_or_keep(draft: Draft, attribute: str, value: object, part: Element) -> None:
    """Set *attribute* to *value*; if it has another one already, keep *part* instead."""
    if draft.values.setdefault(attribute, value) != value:
        draft.keep(f"TEXT/{part.name}", part.text)


def _read_body(text: str, draft: Draft) -> None:
    """Add the paragraphs of *text*; the signature below it is the credit."""
    text = text.rstrip()
    if match := _SIGNATURE.search(text):
        draft.values["credit"] = match[1]
        text = text[: match.start()]
    draft.add("body", *blocks(text))
