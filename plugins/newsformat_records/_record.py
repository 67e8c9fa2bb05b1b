"""One record → an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, TypeVar

import msgspec
from attrs import evolve

from newsformat import Article, Concept, Foreign, Identifier, Status
from newsformat.markup.dates import iso, read_date
from newsformat.markup.handling import embargo_of, status_of
from newsformat.markup.html import read_html, unescaped_entities
from newsformat.markup.members import has_value
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.plugin import ReadError, Report, lazily, line
from newsformat_records import _contents, _factiva, _mongo, _names, _services, _swissdox, _values
from newsformat_records._columns import spelled, usual_name
from newsformat_records._editors import article_of, editor_document
from newsformat_records._marked_text import take_marked
from newsformat_records._options import ReadOptions
from newsformat_records._own import MEMBERS, own_article
from newsformat_records._page import date_on_page, html_page_of, page_of
from newsformat_records._programs import program_of


SPACE = "records"
T = TypeVar("T")

_encode = msgspec.json.Encoder().encode
_CUT = lazily(r"\s?\[(?:\+(\d{1,9})|(?<=(?:\.\.|.…)\s\[)\d{1,9}) chars\]\s?\Z")
_CUT_LENGTH = 30  # characters of that notice
_DATE_LENGTH = 60  # characters
_NUMBERS = lazily(r"[\d\s/.:-]++", re.ASCII)
_ISO_DATE = lazily(r"(?:1[6-9]|20)\d\d-", re.ASCII)  # beginning of most dates
_FIRST_NEWS = 1600  # earlier years are those of other calendars
_CLOCK = lazily(r"[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?: ?[AaPp][Mm])?")
_NAME_LISTS = frozenset((*_names.AUTHORS, *_names.KEYWORDS, *_names.SUBJECTS, *_names.SOURCES))
_SHORT_TEXTS = (*_names.TITLE, *_names.SUBTITLE, *_names.SUMMARY, *sorted(_NAME_LISTS))
_CLOCKS = ("time", "Time", "TIME")  # members with a time of day


def read_record(record: dict[str, Any], options: ReadOptions, number: int, report: Report) -> Article:
    """Return the article of *record*, on line *number*.

    Raises:
        ReadError: it has neither a text nor a title.
    """
    extractor = record.get(_names.EXTRACTOR)
    own_members = isinstance(extractor, str) and extractor.startswith(f"{_names.OWN} ")
    if own_members and options.text != "scraped" and (article := own_article(record)):
        if not record.keys() - MEMBERS:
            return article
        status, embargo = status_of(record, report, line=number), embargo_of(record, report, line=number)
        return evolve(article, status=status, embargo=embargo, foreign=_foreign_parts_of_own(record))
    record = {name: value for name, value in record.items() if not own_members or name != _names.EXTRACTOR}
    clean = own_members if options.text == "auto" else options.text == "clean"
    return _Record(record, number, report, options.dates).article(options.member, clean=clean)


def _is_printed(value: Any) -> bool:
    """Is *value* a date in words, or in another calendar?"""
    if not isinstance(value, str) or len(value) > _DATE_LENGTH or _ISO_DATE.match(value):
        return False
    if not any(map(str.isdecimal, value)):
        return False
    when = read_date(value)
    return (when is None and not _NUMBERS.fullmatch(value)) or (when is not None and when.year < _FIRST_NEWS)


def _foreign_parts_of_own(record: dict[str, Any]) -> list[Foreign]:
    """Return the members that newsformat did not write into its own record."""
    others = ((name, value) for name, value in record.items() if name not in MEMBERS and has_value(value))
    return [Foreign(SPACE, name, _encode(value).decode()) for name, value in others]


class _Record:
    """A record during conversion: *left* are the members that have not been used."""

    def __init__(self, record: dict[str, Any], number: int, report: Report, dates: str) -> None:
        self._left = {name: _mongo.unwrapped(value) for name, value in record.items() if has_value(value)}
        self._original_names: dict[str, str] = {}  # original names or paths of members, by their current names
        if any(isinstance(value, dict) for value in self._left.values()):
            self._unwrap_all()
        self._rename(program_of(self._left))
        self._normalise_names()
        _services.rename(self._left)
        self._number, self._report, self._dates = number, report, dates
        _services.drop_unavailable(self._left, report, number)
        self._join_clock()

    def _unwrap_all(self) -> None:
        for outer in _names.WRAPPERS:
            self._unwrap(outer, even_if_there=True)
        for outer in _names.METADATA:
            self._unwrap(outer)
        if isinstance(inner := self._left.get("content"), dict) and not _names.TITLES.isdisjoint(inner):
            self._unwrap("content", even_if_there=True)

    def _unwrap(self, outer: str, *, even_if_there: bool = False) -> None:
        """Move the members of *outer* to the record; those that it has already stay, or all without *even_if_there*."""
        value = self._left.get(outer)
        if not isinstance(value, dict):
            return
        there = {name: item for name, item in value.items() if name in self._left and name != outer and has_value(item)}
        if outer in value or (there and not even_if_there):
            return
        self._left.pop(outer)
        new = {name: item for name, item in value.items() if name not in there}
        self._original_names |= {name: f"{outer}/{name}" for name in new}
        self._left |= {name: _mongo.unwrapped(item) for name, item in new.items() if has_value(item)} | (
            {outer: there} if there else {}
        )

    def _rename(self, names: dict[str, str]) -> None:
        """Rename members as in *names*, unless the new name is in use."""
        for name, known in names.items():
            if name in self._left and known not in self._left:
                self._original_names[known] = self._original_names.pop(name, name)
                self._left[known] = self._left.pop(name)

    def _normalise_names(self) -> None:
        """Rename members that are known ones in another spelling (``fullText``)."""
        others = {name: known for name in self._left if (known := spelled(name)) != name}
        if others:
            taken = {usual_name(name) for name in self._left if name not in others}
            for name, known in others.items():
                if known not in taken:
                    taken.add(known)
                    self._original_names[known] = self._original_names.pop(name, name)
                    self._left[known] = self._left.pop(name)

    def _join_clock(self) -> None:
        """Add a separate time of day to the day of publication."""
        name = next((name for name in _CLOCKS if name in self._left), "")
        if not name:
            return
        clock = self._left[name]
        day = next((name for name in _names.PUBLISHED if isinstance(self._left.get(name), str)), "")
        if day and isinstance(clock, str) and _CLOCK.fullmatch(clock) and ":" not in self._left[day]:
            joined = f"{self._left[day]} {clock}"
            if read_date(joined):
                self._left[day] = joined
                del self._left[name]

    def article(self, member: str, *, clean: bool) -> Article:
        """Return the article; the text, in *member* if that is given, is *clean* or the text of a page."""
        names = (member,) if member else _names.TEXT
        is_factiva = _factiva.is_factiva(self._left)
        if is_factiva and not member:
            _factiva.join_text(self._left)
        lead = self._left.get(_names.LEAD)
        editor = self._take(names, editor_document)
        text = "" if editor else self._take(names, _values.running_of) or ""
        if not (editor or text or member):
            text = self._take(_names.BLOCKS, _values.components_of) or ""
        if not clean:
            text = self._without_entities(self._without_cut_notice(text), "the text")
            self._decode_entities()
        if text and text == lead:
            self._report.note(
                "the text is only the first paragraph; the others are not in the record", line=self._number
            )
        self._drop_summary(text)
        self._read_printed(text)
        values = self._values()
        if is_factiva:
            _factiva.take_values(self._left, values)
        status = status_of(self._left, self._report, line=self._number)
        if status is not Status.USABLE:
            values["status"] = status
        if embargo := embargo_of(self._left, self._report, line=self._number):
            values["embargo"] = embargo
        if editor:
            article = article_of(editor, values, self._report, self._number)
        else:
            article = self._article_of_text(text, values, member, clean=clean)
        return evolve(article, foreign=(*article.foreign, *self._foreign())) if self._left else article

    def _drop_summary(self, text: str) -> None:
        """Drop the summary if it equals the *text*."""
        for name in _names.SUMMARY:
            if text and self._left.get(name) == text:
                del self._left[name]

    def _article_of_text(self, text: str, values: dict[str, Any], member: str, *, clean: bool) -> Article:
        """Return the article of *text*, or of a body that the crawler has already structured."""
        if not text and _contents.is_contents(self._left.get(_names.CONTENTS)):
            return self._article_of_parts(values)
        sections = None if text else self._take(("body",), _values.sections)
        if sections:
            return Article(**{"summary": sections.summary} | values, body=sections.body)
        if not text and "headline" not in values:
            known = ", ".join((member,) if member else (*_names.TEXT[:3], *_names.TITLE[:2]))
            raise ReadError(f"not a record: it has no text and no title ({known} …); the option member names another")
        if clean:
            return Article(**values, body=read_paragraphs(text))
        if text.startswith(_swissdox.BEGIN):
            text, author = _swissdox.as_html(text)
            values = {"bylines": _values.bylines_of(author) or ()} | values
        if _values.MARKUP.search(text):
            self._report.note("the text is read as HTML")
            if found := html_page_of(values.get("headline", ""), text, self._report, number=self._number):
                values.pop("headline", None)
                return evolve(found, **values)
            return Article(**values, body=read_html(text, self._report))
        page = self._page(text, values)
        body = () if member else take_marked(self._left, page.text, self._report, self._number)
        return evolve(page, body=body) if body else page

    def _article_of_parts(self, values: dict[str, Any]) -> Article:
        """Return the article of a list of parts, with the *values* that the record has besides it."""
        found = _contents.read_contents(self._left.pop(_names.CONTENTS), values, self._report)
        if found.left:
            self._left[_names.CONTENTS] = found.left
        return Article(**found.values, body=found.body)

    def _without_cut_notice(self, text: str) -> str:
        """Return *text* without an API's notice that it has been cut off: ``… [+18 chars]``, ``… [18 chars]``."""
        match = _CUT.search(text, max(0, len(text) - _CUT_LENGTH))
        if match is None:
            return text
        more = f"it has {match[1]} characters more elsewhere" if match[1] else f"it ends with {match[0].strip()}"
        self._report.note(f"the text is cut off; {more}", line=self._number)
        return text[: match.start()]

    def _decode_entities(self) -> None:
        """Decode HTML entities in titles, summaries and names that are not HTML."""
        for name in _SHORT_TEXTS:
            if name in self._left:
                self._left[name] = self._decoded(self._left[name], name)

    def _decoded(self, value: Any, name: str) -> Any:
        """Return *value* with entities decoded: a text, or for names also a list or an object."""
        match value:
            case str():
                return self._without_entities(value, name)
            case list():
                return [self._decoded(item, name) for item in value] if name in _NAME_LISTS else value
            case dict() if name in _NAME_LISTS:
                return {
                    key: self._without_entities(text, name) if isinstance(text, str) else text
                    for key, text in value.items()
                }
        return value

    def _without_entities(self, text: str, name: str) -> str:
        """Return *text* with its entities decoded, unless it is HTML."""
        match = text if _values.MARKUP.search(text) else unescaped_entities(text)
        if match != text:
            self._report.note(f"HTML entities in {name} are decoded")
        return match

    def _page(self, text: str, values: dict[str, Any]) -> Article:
        """Return the article of the page *text*, with the *values* of the record."""
        title = values.pop("headline", "")
        seen = self._peek(_names.SEEN, self._moment)
        options = {"language": values.get("language", "")} | ({"seen": seen} if seen else {})
        found = page_of(title, text, options, self._report, number=self._number) if text else Article()
        return evolve(found, **values, headline=found.headline or title)

    def _values(self) -> dict[str, Any]:
        """Return the values of the record besides its text, by attribute; those of single services are merged in."""
        more = _services.take_values(self._left)
        values = self._usual_values()
        _services.add_values(values, more)
        return values

    def _usual_values(self) -> dict[str, Any]:
        url = self._take(_names.URL, _values.link_of) or self._take(("source",), _values.address_of)
        found = [(name, self._take((name,), _values.scalar_of)) for name in (*_names.ID, "uri")]
        identifiers = [*{value: (name, value) for name, value in reversed(found) if value and value != url}.values()][
            ::-1
        ]
        values = {
            "uri": url or (identifiers.pop(0)[1] if identifiers else ""),
            "identifiers": [Identifier(value=value, kind=name) for name, value in identifiers],
            "headline": self._take(_names.TITLE, _values.headline_of),
            "kicker": self._take(_names.KICKER, _values.text_of),
            "subhead": self._take(_names.SUBTITLE, _values.headline_of),
            "summary": self._take(_names.SUMMARY, _values.marked_of),
            "bylines": self._take(_names.AUTHORS, _values.bylines_of)
            or self._take(_names.ACCOUNTS, _values.account_of),
            "dateline": self._take(("dateline",), _values.dateline_of),
            "credit": self._take(("credit",), _values.text_of),
            "sources": self._concepts(_names.SOURCES),
            "published": self._take(_names.PUBLISHED, self._moment),
            "updated": self._take(_names.UPDATED, self._moment),
            "content_created": self._take(_names.CONTENT_CREATED, self._moment),
            "digital_source_type": self._take(_names.SOURCE_TYPE, _values.text_of),
            "language": self._take(_names.LANGUAGE, _values.language_of),
            "keywords": self._take(_names.KEYWORDS, _values.strings_of),
            "subjects": self._concepts(_names.SUBJECTS),
            "associations": self._take(_names.IMAGE, _values.image_of) or self._take(_names.IMAGES, _values.images_of),
            "rights": self._take(_names.LICENCE, _values.rights_of) or self._take(_names.COPYRIGHT, _values.notice_of),
        }
        return {name: value for name, value in values.items() if value}

    def _read_printed(self, text: str) -> None:
        """Read a printed day of publication, on a page made of the title, the day and the *text*."""
        name = next((name for name in _names.PUBLISHED if self._left.get(name)), "")
        if name and _is_printed(self._left[name]):
            shown, title = self._left[name], self._peek(_names.TITLE, _values.headline_of) or ""
            language = self._peek(_names.LANGUAGE, _values.language_of) or ""
            when = date_on_page(line(title), line(shown), text, language)
            if when is not None:
                self._report.note(f"{shown!r:.60} is read like a printed date: {iso(when)}", line=self._number)
                self._left[name] = iso(when)

    def _take(self, names: Iterable[str], function: Callable[[Any], T | None]) -> T | None:
        """Take the result of *function* for the first of *names* that has one; others with the same value go, too."""
        there = [name for name in names if name in self._left]
        for name in there:
            value = self._left[name]
            if value is not None and (found := function(_values.split_names(name, value))):
                for other in there:
                    if self._left[other] == value and not (function in _values.NAMING and _values.says_more(value)):
                        del self._left[other]
                return found
        return None

    def _peek(self, names: Iterable[str], function: Callable[[Any], T | None]) -> T | None:
        return next((found for name in names if name in self._left and (found := function(self._left[name]))), None)

    def _foreign(self) -> Iterable[Foreign]:
        for name, value in self._left.items():
            yield Foreign(SPACE, self._original_names.get(name, name), _encode(value).decode())

    def _concepts(self, names: Iterable[str]) -> list[Concept] | None:
        found = self._take(names, _values.strings_of)
        return [Concept(name=name) for name in found] if found else None

    def _moment(self, value: Any) -> datetime | None:
        return _values.moment_of(value, self._report, self._number, self._dates)
