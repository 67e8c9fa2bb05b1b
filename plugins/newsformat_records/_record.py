"""One record → an article."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from html import unescape
from typing import Any, TypeVar

import msgspec
from attrs import evolve

from newsformat import (
    Article,
    Concept,
    Foreign,
    Identifier,
)
from newsformat.markup.html import read_html
from newsformat.markup.members import says
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.plugin import ReadError, Report, lazily
from newsformat_records import _contents, _factiva, _mongo, _names, _services, _swissdox, _values
from newsformat_records._columns import spelled, usual
from newsformat_records._editors import article_of, kept_of
from newsformat_records._options import ReadOptions
from newsformat_records._own import own_article
from newsformat_records._page import page_of


SPACE = "records"
T = TypeVar("T")

_encode = msgspec.json.Encoder().encode
_CUT = lazily(r"\s?\[(?:\+(\d{1,9})|(?<=(?:\.\.|.…)\s\[)\d{1,9}) chars\]\s?\Z")
_CUT_LONGEST = 30  # characters of that
_ENTITY = lazily(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def read_record(record: dict[str, Any], options: ReadOptions, number: int, report: Report) -> Article:
    """Return the article of *record*, that of line *number*.

    Raises:
        ReadError: it has neither a text nor a title.
    """
    extractor = record.get(_names.EXTRACTOR)
    own = isinstance(extractor, str) and extractor.startswith(f"{_names.OWN} ")
    if own and options.text != "scraped" and (article := own_article(record)):
        return article
    record = {name: value for name, value in record.items() if not own or name != _names.EXTRACTOR}
    clean = own if options.text == "auto" else options.text == "clean"
    return _Record(record, number, report, options.dates).article(options.member, clean=clean)


class _Record:
    """A record on its way to an article: *left* is what nothing has been made of yet."""

    def __init__(self, record: dict[str, Any], number: int, report: Report, dates: str) -> None:
        self._left = {name: _mongo.bare(value) for name, value in record.items() if says(value)}
        self._called: dict[str, str] = {}  # what members are called, or where they were, that stood one level deeper
        for outer in (*_names.WRAPPERS, *_names.METADATA):
            self._open(outer)
        self._spell()
        _services.rename(self._left)
        self._number, self._report, self._dates = number, report, dates
        _services.drop_unpaid(self._left, report, number)

    def _open(self, outer: str) -> None:
        """Take what the member *outer* holds as if it stood beside it, but for what does."""
        value = self._left.get(outer)
        if isinstance(value, dict) and not self._left.keys() & value.keys():
            del self._left[outer]
            self._called |= {name: f"{outer}/{name}" for name in value}
            self._left |= {name: one for name, one in value.items() if says(one)}

    def _spell(self) -> None:
        """Take members whose names are those of others in another spelling (``fullText``) for them."""
        others = [name for name in self._left if spelled(name) != name]
        if others:
            taken = {usual(name) for name in self._left if name not in others}
            for name in others:
                if (known := spelled(name)) not in taken:
                    taken.add(known)
                    self._called[known] = self._called.pop(name, name)
                    self._left[known] = self._left.pop(name)

    def article(self, member: str, *, clean: bool) -> Article:
        """Return the article; its text, in *member* if that is named, is *clean*, or that of a page."""
        names = (member,) if member else _names.TEXT
        is_factiva = _factiva.is_factiva(self._left)
        if is_factiva and not member:
            _factiva.join_text(self._left)
        lead = self._left.get(_names.LEAD)
        editor = self._take(names, kept_of)
        text = "" if editor else self._take(names, _values.running_of) or ""
        if not clean:
            text = self._cut_off(text)
            self._undo_entities()
        if text and text == lead:
            self._report.note("the text is its first paragraph; all others are elsewhere", line=self._number)
        self._drop_summary(text)
        values = self._values()
        if is_factiva:
            _factiva.take_values(self._left, values)
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
        return self._page(text, values)

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
        """Take the entities in titles and summaries that are no HTML for what they stand for."""
        for name in (*_names.TITLE, *_names.SUBTITLE, *_names.SUMMARY):
            value = self._left.get(name)
            if isinstance(value, str) and _ENTITY.search(value) and not _values.MARKUP.search(value):
                self._left[name] = _ENTITY.sub(lambda entity: unescape(entity[0]), value)
                self._report.note(f"entities of HTML in {name} taken for what they stand for")

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
        url = self._take(_names.URL, _values.text_of) or self._take(("source",), _values.address_of)
        found = [(name, self._take((name,), _values.scalar_of)) for name in (*_names.ID, "uri")]
        identifiers = [*{value: (name, value) for name, value in reversed(found) if value and value != url}.values()][
            ::-1
        ]
        said = {
            "uri": url or (identifiers.pop(0)[1] if identifiers else ""),
            "identifiers": [Identifier(value=value, kind=name) for name, value in identifiers],
            "headline": self._take(_names.TITLE, _values.headline_of),
            "kicker": self._take(("kicker",), _values.text_of),
            "subhead": self._take(_names.SUBTITLE, _values.text_of),
            "summary": self._take(_names.SUMMARY, _values.marked_of),
            "bylines": self._take(_names.AUTHORS, _values.bylines_of)
            or self._take((_names.ACCOUNT,), _values.account_of),
            "dateline": self._take(("dateline",), _values.dateline_of),
            "credit": self._take(("credit",), _values.text_of),
            "sources": self._concepts(_names.SOURCES),
            "published": self._take(_names.PUBLISHED, self._moment),
            "updated": self._take(_names.UPDATED, self._moment),
            "language": self._take(_names.LANGUAGE, _values.language_of),
            "keywords": self._take(_names.KEYWORDS, _values.strings_of),
            "subjects": self._concepts(_names.SUBJECTS),
            "associations": self._take(_names.IMAGE, _values.image_of) or self._take(_names.IMAGES, _values.images_of),
            "rights": self._take(_names.LICENCE, _values.rights_of),
        }
        return {name: value for name, value in said.items() if value}

    def _take(self, names: Iterable[str], made: Callable[[Any], T | None]) -> T | None:
        """Return what is made of the first member of these *names* of which anything is; the same under others goes."""
        for name in names:
            value = self._left.get(name)
            if value is not None and (found := made(_values.parted(name, value))):
                for other in names:
                    if self._left.get(other) == value and not (made in _values.NAMING and _values.says_more(value)):
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
