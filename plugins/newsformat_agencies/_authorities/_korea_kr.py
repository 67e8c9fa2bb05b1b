"""``NewsItem`` of the government of South Korea (korea.kr) → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import Article, Association, Byline, Concept, Envelope, Headline, Identifier, Media, Rights, Status
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, local, read_items, text_of
from newsformat.plugin import NoOptions, Report, Source
from newsformat_agencies._draft import Draft
from newsformat_agencies._fields import Take, body, marked_as, text_as


SPACE = "korea-kr"
_HOME = "Asia/Seoul"
_DATE = re.compile(r"(\d\d)/(\d\d)/(\d{4})(?: (\d\d:\d\d(?::\d\d)?))?", re.ASCII)
_AROUND = {"header": None, "totalCount": None}  # siblings of the items in a response
_LICENCE = re.compile("[0-9]")
_NUMBER = "0123456789"  # suffix of repeated fields, such as FileName1


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``NewsItem`` in *source*.

    Raises:
        ReadError: there is none, or none can be read.
    """

    def read_item(item: Element) -> tuple[Article]:
        return (_article(Draft(item, SPACE, report, source.limits)),)

    return read_items(source, ("NewsItem",), read_item, report, title="news of korea.kr", known=_AROUND)


def _article(draft: Draft) -> Article:
    draft.values["language"] = "ko"
    draft.report_around(draft.element)
    for field in draft.element.iterchildren("*"):
        text, take = text_of(field), _FIELDS.get(local(field).rstrip(_NUMBER))
        if take is None:
            draft.keep(field)
            continue
        draft.report_attributes(field)
        if text or (take is body and len(field)):  # the body may consist of a picture alone
            take(field, text, draft)
    return draft.article()


def _dated(text: str) -> str:
    """Convert *text*, a date such as ``11/24/2026 09:30:00``, to ISO 8601."""
    if not (match := _DATE.fullmatch(text)):
        return text
    month, day, year, time = match.groups()
    return f"{year}-{month}-{day}" + (f"T{time}" if time else "")


def _moment(attribute: str) -> Take:
    return lambda field, text, draft: draft.take(attribute, draft.moment(field, _HOME, _dated(text)), field)


def _embargo(field: Element, text: str, draft: Draft) -> None:
    draft.take("embargo", draft.embargo(field, _HOME, _dated(text)), field)


def _status(field: Element, text: str, draft: Draft) -> None:
    """Read the status: I is new, U updated, D deleted."""
    match text:
        case "I":
            pass
        case "U":
            draft.add("signals", "update")
        case "D":
            draft.values["status"] = Status.CANCELED
            draft.add("signals", "kill")
        case _:
            draft.keep(field)


def _grouping(field: Element, text: str, draft: Draft) -> None:
    draft.add("genres", Concept(code=text, scheme="korea-kr"))


def _subtitle(field: Element, text: str, draft: Draft) -> None:
    """Read the first subtitle as the subhead, and any other as a further headline."""
    if "subhead" not in draft.values:
        draft.take("subhead", draft.inlines(field), field)
    else:
        draft.add("other_headlines", Headline(content=draft.inlines(field), role=local(field)))


def _writer(field: Element, text: str, draft: Draft) -> None:
    contact = draft.beside(field, "WriterEmail") or draft.beside(field, "WriterPhone")
    draft.add("bylines", Byline(name=text, role=draft.beside(field, "WriterPosition"), contact=contact))


def _of_writer(field: Element, text: str, draft: Draft) -> None:
    is_second = local(field) == "WriterPhone" and draft.beside(field, "WriterEmail")
    if is_second or not draft.beside(field, "WriterName") or not draft.is_first(field):
        draft.keep(field)


def _type(field: Element, text: str, draft: Draft) -> None:
    """Keep the type unless it is H for HTML, which is detected anyway."""
    if text != "H":
        draft.keep(field)


def _ministry(field: Element, text: str, draft: Draft) -> None:
    draft.add("sources", Concept(name=text, kind="organisation"))


def _address(field: Element, text: str, draft: Draft) -> None:
    draft.add("identifiers", Identifier(value=text, kind="url"))


def _picture(role: str) -> Take:
    def take(field: Element, text: str, draft: Draft) -> None:
        if safe_url(text):
            draft.add("associations", Association(role=role, media=Media(text)))
        else:
            draft.keep(field)

    return take


def _file(field: Element, text: str, draft: Draft) -> None:
    """Read a file name, with the address in the field of the same number."""
    href = draft.beside(field, local(field).replace("Name", "Url"))
    draft.add("associations", Association(title=text, href=href if safe_url(href) else ""))


def _file_address(field: Element, text: str, draft: Draft) -> None:
    if not draft.beside(field, local(field).replace("Url", "Name")) or not safe_url(text) or not draft.is_first(field):
        draft.keep(field)


def _licence(field: Element, text: str, draft: Draft) -> None:
    if _LICENCE.fullmatch(text):
        draft.add("rights", Rights(usage_terms=f"공공누리 제{text}유형"))
    else:
        draft.keep(field)


_FIELDS: dict[str, Take] = {
    "NewsItemId": text_as("uri"),
    "ContentsStatus": _status,
    "ModifyId": text_as("version"),
    "ModifyDate": _moment("updated"),
    "ApproveDate": _moment("published"),
    "EmbargoDate": _embargo,
    "GroupingCode": _grouping,
    "Title": marked_as("headline"),
    "SubTitle": _subtitle,
    "WriterName": _writer,
    **dict.fromkeys(("WriterEmail", "WriterPhone", "WriterPosition"), _of_writer),
    "ContentsType": _type,
    "DataContents": body,
    "MinisterCode": _ministry,
    "OriginalUrl": _address,
    "ThumbnailUrl": _picture("thumbnail"),
    "OriginalimgUrl": _picture(""),
    "KoglType": _licence,
    "FileName": _file,
    "FileUrl": _file_address,
}
