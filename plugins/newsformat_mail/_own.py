"""Messages that newsformat has written, whose HTML marks each part of the article with a class."""

from __future__ import annotations

from datetime import datetime
from itertools import takewhile
from typing import Any, TypeVar

from newsformat import Article, Association, Byline, Concept, Dateline, Embargo, Inlines, Media, Rights
from newsformat.markup.dates import read_date
from newsformat.markup.handling import read_status
from newsformat.markup.html import Page, all_text, read_page, read_tree, read_tree_inlines
from newsformat.markup.xml import Element
from newsformat.plugin import Limits, Report, line, plain_line
from newsformat_mail._content import content_of
from newsformat_mail._fields import mailboxes, text_of
from newsformat_mail._head import foreign_of, report_repeated_fields
from newsformat_mail._letter import as_text
from newsformat_mail._mime import Part
from newsformat_mail._names import MAILER, identifier_of


T = TypeVar("T")


def read_own(message: Part, report: Report, limits: Limits) -> Article | None:
    """Return the article of a *message* written by newsformat; `None` if it is not one or was changed."""
    if text_of(message.get("x-mailer")) != MAILER:
        return None
    pieces = content_of(message, Report(), plain=False).pieces
    if len(pieces) != 1 or not pieces[0].is_html:
        return None
    page = read_page(pieces[0].text, report, limits=limits)
    if ("generator", MAILER) not in page.metas:
        return None
    article = _Letter(page, report, limits).article(message)
    subject = text_of(message.get("subject"))
    if line(subject) != line(plain_line(article.headline)):
        why = f"the subject is left out, as it differs from the headline: {line(subject):.60}"
        report.left_out(why, line=message.line)
    if report.heard:
        _report_other_fields(message, article, report)
        _report_other_text(message, article, report)
    return article


def _report_other_fields(message: Part, article: Article, report: Report) -> None:
    """Report the fields of *message* that were changed, so that they differ from *article*."""
    report_repeated_fields(message, report)
    from newsformat_mail._options import WriteOptions
    from newsformat_mail._writer import fields_of

    written = [field.replace("\n ", " ").partition(": ") for field in fields_of(article, WriteOptions(), "")]
    expected = {name: value.encode() for name, _, value in written}
    if not identifier_of(article.uri):
        del expected["Message-ID"]  # a hash of the text
    for name in _REPEATED:
        value = text_of(message.get(name.lower()))
        if name in expected and value and value != text_of(expected[name]):
            report.left_out(f"{name} is left out, as it differs from the text: {value:.60}", line=message.line)
    for mine, other in zip(mailboxes(message.get("from")), mailboxes(expected["From"]), strict=False):
        if mine.name != other.name:
            report.left_out(f"the sender is left out, as it is not the byline: {mine.name:.60}", line=message.line)
        elif mine.address != other.address:
            report.note(f"the address of the sender is left out: {mine.address:.60}", line=message.line)


_REPEATED = ("Date", "Keywords", "Content-Language", "Organization", "Message-ID")


def _report_other_text(message: Part, article: Article, report: Report) -> None:
    """Report a plain text of *message* that differs from its HTML, the *article*."""
    pieces = content_of(message, Report(), plain=True).pieces
    words, expected = " ".join([piece.text for piece in pieces]).split(), as_text(article).split()
    if pieces and not pieces[0].is_html and words != expected:
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(words, expected, strict=False)))
        why = f"the plain text is left out, as it differs from the HTML: {' '.join(words[same:]):.60}"
        report.left_out(why, line=pieces[0].line)


class _Letter:
    """Reads the article from an HTML page that newsformat has written."""

    def __init__(self, page: Page, report: Report, limits: Limits) -> None:
        self._report, self._limits, self._language = report, limits, page.language
        article = next(page.body.iter("article"), None)
        self._uri = "" if article is None else article.get("data-uri") or ""
        self._parts: dict[str, list[Element]] = {}
        for element in article if article is not None else ():
            for part in element if element.tag in {"header", "footer"} else (element,):
                self._parts.setdefault(part.get("class") or "", []).append(part)

    def article(self, message: Part) -> Article:
        parts = self._parts
        bodies = [read_tree(element, self._report, limits=self._limits) for element in parts.get("article-body", ())]
        return Article(
            uri=self._uri,
            language=self._language,
            headline=self._runs("headline"),
            kicker=self._runs("kicker"),
            subhead=self._runs("subhead"),
            summary=self._runs("summary"),
            bylines=self._all(Byline, "byline"),
            dateline=next(iter(self._all(Dateline, "dateline")), None),
            credit=next((all_text(element) for element in parts.get("credit", ())), ""),
            sources=self._all(Concept, "source"),
            published=self._moment("published"),
            updated=self._moment("updated"),
            embargo=self._embargo(),
            status=next(
                (read_status(element.get("data-status") or "", self._report) for element in parts.get("status", ())),
                "usable",
            ),
            signals=self._words("signals"),
            keywords=self._words("keywords"),
            rights=self._all(Rights, "rights"),
            body=[block for body in bodies for block in body],
            associations=[self._association(element) for element in parts.get("association", ())],
            foreign=foreign_of(message, self._report),
        )

    def _runs(self, name: str) -> Inlines:
        return next(
            (read_tree_inlines(element, self._report, limits=self._limits) for element in self._parts.get(name, ())), ()
        )

    def _all(self, cls: type[T], name: str) -> list[T]:
        return [_instance_of(cls, element) for element in self._parts.get(name, ())]

    def _words(self, name: str) -> list[str]:
        return [all_text(inner) for part in self._parts.get(name, ()) for inner in part.iter("span")]

    def _moment(self, name: str) -> datetime | None:
        found = [element.get("data-date") or "" for element in self._parts.get(name, ())]
        return read_date(found[0], self._report) if found else None

    def _embargo(self) -> Embargo | None:
        for element in self._parts.get("embargo", ()):
            until = element.get("data-until") or ""
            return Embargo(until=read_date(until, self._report) if until else None)
        return None

    def _association(self, element: Element) -> Association:
        shown = read_tree(element, self._report, limits=self._limits)
        media = next((picture for picture in shown if isinstance(picture, Media)), None)
        return _instance_of(Association, element, media=media)


def _instance_of(cls: type[T], element: Element, **more: Any) -> T:
    """Return an instance of *cls* from the data attributes of *element*."""
    data = {str(name).removeprefix("data-").replace("-", "_"): str(value) for name, value in element.attrib.items()}
    known = {item.name for item in cls.__attrs_attrs__} - {"foreign", "media", "article"}  # type: ignore[attr-defined]  # frozen attrs
    return cls(**{name: value for name, value in data.items() if name in known}, **more)
