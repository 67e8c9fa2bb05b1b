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
from newsformat_records._columns import spelled, usual
from newsformat_records._editors import article_of, kept_of
from newsformat_records._marked_text import take_marked
from newsformat_records._options import ReadOptions
from newsformat_records._own import MEMBERS, own_article
from newsformat_records._page import date_on_page, page_of
from newsformat_records._programs import program_of


SPACE = "records"
T = TypeVar("T")

_encode = msgspec.json.Encoder().encode
_CUT = lazily(r"\s?\[(?:\+(\d{1,9})|(?<=(?:\.\.|.…)\s\[)\d{1,9}) chars\]\s?\Z")
_CUT_LONGEST = 30  # characters of that
_LONGEST_DATE = 60  # characters
_NUMBERS = lazily(r"[\d\s/.:-]++", re.ASCII)
_USUAL = lazily(r"(?:1[6-9]|20)\d\d-", re.ASCII)  # what most dates begin with
_FIRST_NEWS = 1600  # years before it are of other calendars
_CLOCK = lazily(r"[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?: ?[AaPp][Mm])?")
_OF_NAMES = frozenset((*_names.AUTHORS, *_names.KEYWORDS, *_names.SUBJECTS, *_names.SOURCES))
_IN_SHORT = (*_names.TITLE, *_names.SUBTITLE, *_names.SUMMARY, *sorted(_OF_NAMES))
_CLOCKS = ("time", "Time", "TIME")  # members with it


def read_record(record: dict[str, Any], options: ReadOptions, number: int, report: Report) -> Article:
    """Return the article of *record*, that of line *number*.

    Raises:
        ReadError: it has neither a text nor a title.
    """
    extractor = record.get(_names.EXTRACTOR)
    own = isinstance(extractor, str) and extractor.startswith(f"{_names.OWN} ")
    if own and options.text != "scraped" and (article := own_article(record)):
        if not record.keys() - MEMBERS:
            return article
        status, embargo = status_of(record, report, line=number), embargo_of(record, report, line=number)
        return evolve(article, status=status, embargo=embargo, foreign=_others(record))
    record = {name: value for name, value in record.items() if not own or name != _names.EXTRACTOR}
    clean = own if options.text == "auto" else options.text == "clean"
    return _Record(record, number, report, options.dates).article(options.member, clean=clean)


def _is_printed(value: Any) -> bool:
    """Is *value* a date in words, or of another calendar?"""
    if not isinstance(value, str) or len(value) > _LONGEST_DATE or _USUAL.match(value):
        return False
    if not any(map(str.isdecimal, value)):
        return False
    when = read_date(value)
    return (when is None and not _NUMBERS.fullmatch(value)) or (when is not None and when.year < _FIRST_NEWS)


def _others(record: dict[str, Any]) -> list[Foreign]:
    """Return what a record of ours has beside its own members."""
    others = ((name, value) for name, value in record.items() if name not in MEMBERS and has_value(value))
    return [Foreign(SPACE, name, _encode(value).decode()) for name, value in others]


class _Record:
    """A record on its way to an article: *left* is what nothing has been made of yet."""

    def __init__(self, record: dict[str, Any], number: int, report: Report, dates: str) -> None:
        self._left = {name: _mongo.bare(value) for name, value in record.items() if has_value(value)}
        self._called: dict[str, str] = {}  # what members are called, or where they were, that stood one level deeper
        if any(isinstance(value, dict) for value in self._left.values()):
            self._open_all()
        self._call(program_of(self._left))
        self._spell()
        _services.rename(self._left)
        self._number, self._report, self._dates = number, report, dates
        _services.drop_unpaid(self._left, report, number)
        self._join_clock()

    def _open_all(self) -> None:
        for outer in _names.WRAPPERS:
            self._open(outer, even_if_there=True)
        for outer in _names.METADATA:
            self._open(outer)
        if isinstance(inner := self._left.get("content"), dict) and not _names.TITLES.isdisjoint(inner):
            self._open("content", even_if_there=True)

    def _open(self, outer: str, *, even_if_there: bool = False) -> None:
        """Take what the member *outer* holds as if it stood beside it, unless that does, but for which it may be."""
        value = self._left.get(outer)
        if not isinstance(value, dict):
            return
        there = {name: one for name, one in value.items() if name in self._left and name != outer and has_value(one)}
        if outer in value or (there and not even_if_there):
            return
        self._left.pop(outer)
        new = {name: one for name, one in value.items() if name not in there}
        self._called |= {name: f"{outer}/{name}" for name in new}
        self._left |= {name: _mongo.bare(one) for name, one in new.items() if has_value(one)} | (
            {outer: there} if there else {}
        )

    def _call(self, names: dict[str, str]) -> None:
        """Call members as *names* has them, unless another is called so."""
        for name, known in names.items():
            if name in self._left and known not in self._left:
                self._called[known] = self._called.pop(name, name)
                self._left[known] = self._left.pop(name)

    def _spell(self) -> None:
        """Take members whose names are those of others in another spelling (``fullText``) for them."""
        others = {name: known for name in self._left if (known := spelled(name)) != name}
        if others:
            taken = {usual(name) for name in self._left if name not in others}
            for name, known in others.items():
                if known not in taken:
                    taken.add(known)
                    self._called[known] = self._called.pop(name, name)
                    self._left[known] = self._left.pop(name)

    def _join_clock(self) -> None:
        """Add the time of the day that stands beside the day of publication to it."""
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
        """Return the article; its text, in *member* if that is named, is *clean*, or that of a page."""
        names = (member,) if member else _names.TEXT
        is_factiva = _factiva.is_factiva(self._left)
        if is_factiva and not member:
            _factiva.join_text(self._left)
        lead = self._left.get(_names.LEAD)
        editor = self._take(names, kept_of)
        text = "" if editor else self._take(names, _values.running_of) or ""
        if not (editor or text or member):
            text = self._take(_names.BLOCKS, _values.components_of) or ""
        if not clean:
            text = self._without_entities(self._cut_off(text), "the text")
            self._undo_entities()
        if text and text == lead:
            self._report.note("the text is its first paragraph; all others are elsewhere", line=self._number)
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
            article = self._told(text, values, member, clean=clean)
        return evolve(article, foreign=(*article.foreign, *self._foreign())) if self._left else article

    def _drop_summary(self, text: str) -> None:
        """Drop the summary if it is all of the *text*."""
        for name in _names.SUMMARY:
            if text and self._left.get(name) == text:
                del self._left[name]

    def _told(self, text: str, values: dict[str, Any], member: str, *, clean: bool) -> Article:
        """Return the article of *text*, or of a body that a crawler has taken apart."""
        if not text and _contents.is_contents(self._left.get(_names.CONTENTS)):
            return self._in_parts(values)
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
            self._report.note("the text is HTML, and read as that")
            return Article(**values, body=read_html(text, self._report))
        page = self._page(text, values)
        body = () if member else take_marked(self._left, page.text, self._report, self._number)
        return evolve(page, body=body) if body else page

    def _in_parts(self, values: dict[str, Any]) -> Article:
        """Return the article whose text is in parts, with the *values* that the record has beside them."""
        found = _contents.read_contents(self._left.pop(_names.CONTENTS), values, self._report)
        if found.left:
            self._left[_names.CONTENTS] = found.left
        return Article(**found.values, body=found.body)

    def _cut_off(self, text: str) -> str:
        """Return *text* without the words of an API that it goes on elsewhere: ``… [+18 chars]``, ``… [18 chars]``."""
        match = _CUT.search(text, max(0, len(text) - _CUT_LONGEST))
        if match is None:
            return text
        more = f"it has {match[1]} characters more elsewhere" if match[1] else f"it ends with {match[0].strip()}"
        self._report.note(f"the text is cut off; {more}", line=self._number)
        return text[: match.start()]

    def _undo_entities(self) -> None:
        """Take the entities in titles, summaries and names that are no HTML for what they stand for."""
        for name in _IN_SHORT:
            if name in self._left:
                self._left[name] = self._undone(self._left[name], name)

    def _undone(self, value: Any, name: str) -> Any:
        """Return *value* without entities if it is a text, or texts, or objects with a name."""
        match value:
            case str():
                return self._without_entities(value, name)
            case list():
                return [self._undone(each, name) for each in value] if name in _OF_NAMES else value
            case dict() if name in _OF_NAMES:
                return {
                    key: self._without_entities(each, name) if isinstance(each, str) else each
                    for key, each in value.items()
                }
        return value

    def _without_entities(self, text: str, name: str) -> str:
        """Return *text*, which is no HTML, with what its entities stand for."""
        found = text if _values.MARKUP.search(text) else unescaped_entities(text)
        if found != text:
            self._report.note(f"HTML entities in {name} are decoded")
        return found

    def _page(self, text: str, values: dict[str, Any]) -> Article:
        """Return the article that the page *text* is, with the *values* that the record has."""
        title = values.pop("headline", "")
        seen = self._peek(_names.SEEN, self._moment)
        options = {"language": values.get("language", "")} | ({"seen": seen} if seen else {})
        found = page_of(title, text, options, self._report, number=self._number) if text else Article()
        return evolve(found, **values, headline=found.headline or title)

    def _values(self) -> dict[str, Any]:
        """Return what the record says beside its text, by attribute; single services say it in their own way."""
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
        said = {
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
        return {name: value for name, value in said.items() if value}

    def _read_printed(self, text: str) -> None:
        """Read the day of publication as on a page with the title and the *text*, if it is printed as only pages do."""
        name = next((name for name in _names.PUBLISHED if self._left.get(name)), "")
        if name and _is_printed(self._left[name]):
            shown, title = self._left[name], self._peek(_names.TITLE, _values.headline_of) or ""
            language = self._peek(_names.LANGUAGE, _values.language_of) or ""
            when = date_on_page(line(title), line(shown), text, language)
            if when is not None:
                self._report.note(f"{shown!r:.60} is read as on a page: {iso(when)}", line=self._number)
                self._left[name] = iso(when)

    def _take(self, names: Iterable[str], made: Callable[[Any], T | None]) -> T | None:
        """Return what is made of the first member of these *names* of which anything is; the same under others goes."""
        there = [name for name in names if name in self._left]
        for name in there:
            value = self._left[name]
            if value is not None and (found := made(_values.parted(name, value))):
                for other in there:
                    if self._left[other] == value and not (made in _values.NAMING and _values.says_more(value)):
                        del self._left[other]
                return found
        return None

    def _peek(self, names: Iterable[str], made: Callable[[Any], T | None]) -> T | None:
        return next((found for name in names if name in self._left and (found := made(self._left[name]))), None)

    def _foreign(self) -> Iterable[Foreign]:
        for name, value in self._left.items():
            yield Foreign(SPACE, self._called.get(name, name), _encode(value).decode())

    def _concepts(self, names: Iterable[str]) -> list[Concept] | None:
        found = self._take(names, _values.strings_of)
        return [Concept(name=name) for name in found] if found else None

    def _moment(self, value: Any) -> datetime | None:
        return _values.moment_of(value, self._report, self._number, self._dates)
