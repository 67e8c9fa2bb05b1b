"""DJNML of Dow Jones Newswires → articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Article, Block, Concept, Envelope, Foreign, Paragraph, Preformatted, Rights
from newsformat.markup.documents import read_documents
from newsformat.markup.languages import language_tag
from newsformat.markup.manuscript import split_dateline
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import XML_LANG, Element, all_text, line_of, local, local_name, read_items, text_of
from newsformat.plugin import NoOptions, Report, Source, lazily
from newsformat_agencies._draft import Draft, attributes
from newsformat_agencies._fields import text_as


SPACE = "djnml"
_ZONE = "America/New_York"
_OUTER = ("head", "docdata", "djn", "djn-newswires", "djn-mdata", "djn-coding", "body")
_CODES = {  # codes, each in a <c>: attribute of the article, and kind of concept
    "djn-company": ("entities", "organisation"),
    "djn-isin": ("entities", "organisation"),
    "djn-geo": ("entities", "place"),
    "djn-industry": ("subjects", ""),
    "djn-subject": ("subjects", ""),
    "djn-market": ("subjects", ""),
    "djn-government": ("subjects", ""),
    "djn-stat": ("subjects", ""),
    "djn-product": ("services", ""),
}
_BY = lazily(r"\s*By [A-Z]")
_END = lazily(r"\(END\)|\(MORE TO FOLLOW\)")
_COLUMNS = lazily(r"\S(?: {3,}+|\t)\S")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``djnml`` in *source*, which may be several concatenated documents.

    Raises:
        ReadError: there is none, or none can be read.
    """
    yield from read_documents(source, _stories, report)


def _stories(source: Source, report: Report) -> Iterator[Article | Envelope]:
    def read_one(element: Element) -> tuple[Article]:
        return (_article(Draft(element, SPACE, report, source.limits)),)

    return read_items(source, ("djnml",), read_one, report, title="DJNML")


def _article(draft: Draft) -> Article:
    _take_attributes(draft.element, draft)
    _take(draft.element, draft)
    dateline, body = split_dateline(tuple(draft.values.get("body", ())))
    article = {**draft.values, "body": body}
    return Article(**article, dateline=dateline)


def _take(outer: Element, draft: Draft) -> None:
    """Read the children of *outer*, descending into elements that are mere containers."""
    draft.report_around(outer, [local_name(name) for name in attributes(outer)])
    for field in outer.iterchildren("*"):
        name, text = local(field), text_of(field)
        if name in _OUTER:
            _take_attributes(field, draft)
            _take(field, draft)
        elif name in _CODES:
            draft.report_around(field)
            _take_codes(field, draft)
        elif name == "headline":
            _take_attributes(field, draft)
            text_as("headline")(field, text, draft)
        elif name == "text":
            draft.report_around(field)
            draft.add("body", *_body(field, draft))
        elif name == "copyright":
            _take_rights(field, draft)
        elif text or field.attrib:
            draft.keep(field)


def _take_codes(field: Element, draft: Draft) -> None:
    attribute, kind = _CODES[local(field)]
    scheme = local(field)
    for code in field.iterchildren("*"):
        draft.report_attributes(code)
        if local(code) == "c" and (text := text_of(code)):
            draft.add(attribute, Concept(code=text, scheme="isin" if scheme == "djn-isin" else scheme, kind=kind))
        elif text_of(code):
            draft.keep(code)


def _take_attributes(element: Element, draft: Draft) -> None:
    """Read the attributes of a container; unknown ones are kept as foreign."""
    for name, value in attributes(element).items():
        if name == "accession-number":
            draft.take("uri", value, element)
        elif name == "display-date":
            draft.take("published", draft.moment(element, _ZONE, value), element)
        elif name == XML_LANG and (tag := language_tag(value)):
            draft.take("language", tag, element)
        elif name == "original-source" and value:
            draft.add("sources", Concept(code=value, scheme=name))
        elif value and name not in _OF_A_COPY:
            draft.add("foreign", Foreign(SPACE, f"{local(element)}/@{name.rpartition('}')[2]}", value))


_OF_A_COPY = ("seq",)  # serial number of the day, with which the accession number ends


def _take_rights(field: Element, draft: Draft) -> None:
    details = attributes(field)
    year, holder = details.pop("year", ""), details.pop("holder", "")
    if year or holder:
        draft.add("rights", Rights(notice=f"Copyright {year} {holder}".strip(), holder=holder))
    draft.report_around(field, ("year", "holder"))


def _body(field: Element, draft: Draft) -> Iterator[Block]:
    """Yield the paragraphs; an early byline is read as such, and text after the end mark is reported as left out."""
    ended = False
    for number, part in enumerate(field.iterchildren("*")):
        raw = all_text(part)
        draft.report_attributes(part)
        if not raw.strip():
            continue
        names = read_byline(" ".join(raw.split())) if number < _FIRST and _BY.match(raw) else ()
        if names:
            draft.add("bylines", *names)
            continue
        ended = ended or _END.match(raw.strip()) is not None
        if ended:
            draft.report.note(f"left out as not news: {' '.join(raw.split()):.60}", line=line_of(part))
        elif local(part) == "pre":
            yield from _lines(raw)
        else:
            yield from draft.blocks(part)


_FIRST = 4  # number of parts in which a byline is looked for


def _lines(raw: str) -> Iterable[Block]:
    lines = [line for line in raw.split("\n") if line.strip()]
    if any(_COLUMNS.search(line.strip()) for line in lines):
        return [Preformatted("\n".join(lines))]
    return [Paragraph(line.strip()) for line in lines]
