"""Checks that what was written for an input has everything that is in the input, except for the reported losses."""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Generator, Iterator
from itertools import chain, islice

from attrs import field, frozen

import newsformat as nf
from newsformat._archives import size_of
from newsformat._cli._report_entries import LEFT_OUT, Entry
from newsformat._reading import items_of
from newsformat.bulk._inputs import source_of
from newsformat.bulk._origin import with_origin
from newsformat.bulk._outcome import Fate


_ARTICLE = re.compile(r"article (\d+)(?:, .*)?", re.DOTALL)  # as losses of one of several say where they are
_BYTE = re.compile(r"\\x([89a-f][0-9a-f])")
WHOLE, NOT_WHOLE, UNREADABLE = "whole", "not whole", "unreadable"
_KINDS = {
    WHOLE: "{} as the report says",
    NOT_WHOLE: "{} with something missing",
    UNREADABLE: "{} that cannot be read again",
    Fate.KEPT: "{} left as they were, without their losses in the report",
    Fate.FAILED: "{} not converted, or not completely",
    Fate.EMPTY: "{} without an article",
    Fate.UNKNOWN: "{} in no known format",
    LEFT_OUT: "{} with something left out",
}


def _articles(entry: Entry) -> nf.Articles:
    """Return what the input held when it was written, read as it was then."""
    asked = entry["asked"]
    limits = nf.Limits(**asked.get("limits", {}))
    source = source_of(_file(entry["source"]), asked.get("encoding", ""), limits)
    report = nf.Report(heard=False)
    format = asked.get("from") or entry.get("format")
    items = items_of(source, format, asked.get("read_options"), report, shared=True)
    changed = nf.transformed(nf.Articles(items, closing=source.close), asked.get("transforms", ()))
    return with_origin(changed, asked.get("origin", ""), entry["source"])


class _Written:
    """What was written; several inputs can share a document, of which each has the next articles."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._items = _items([], "")
        self.articles = nf.Articles(self._items)

    def open(self, names: list[str], to: str) -> None:
        """Open the files *names* in the format *to*, or go on in the one that several inputs share."""
        if names == self._names and len(names) == 1:
            return
        self.close()
        self._names, self._items = names, _items(names, to)
        self.articles = nf.Articles(self._items)

    def close(self) -> None:
        """Close the files."""
        self._items.close()
        self._names = []


def _items(names: list[str], to: str) -> Generator[nf.Article | nf.Envelope]:
    """Yield the envelope of the first of these files in the format *to*, and the articles of all."""
    for number, name in enumerate(names):
        with nf.read_all(source_of(_file(name)), to) as articles:
            if not number:
                yield articles.envelope
            yield from articles


@frozen
class Finding:
    """What became of one entry of a report: its kind, what is *missing*, and why no more can be said."""

    kind: str
    missing: list[str] = field(factory=list)
    error: nf.NewsformatError | None = None
    looked_at: bool = True


class Verifier:
    """Checks the entries of a report one by one; those that share a document have to be in their order."""

    def __init__(self) -> None:
        self._written = _Written()

    def of(self, entry: Entry) -> Finding:
        """Return what became of *entry*."""
        fate = entry["outcome"]
        begun = fate == Fate.FAILED and bool(entry["targets"])
        if fate != Fate.CONVERTED and not begun:
            return Finding(fate, looked_at=False)
        missing: list[str] = []
        try:
            missing += self._missing(entry)
        except nf.NewsformatError as error:
            self._written.close()
            if isinstance(error, nf.ReadError):  # of two articles, which do not know where they are from
                error.source = error.source or entry["source"]
            return Finding(UNREADABLE, missing, error)
        if missing:
            return Finding(NOT_WHOLE, missing)
        return Finding(fate if begun else WHOLE)

    def close(self) -> None:
        """Close the file that was checked last."""
        self._written.close()

    def _missing(self, entry: Entry) -> Iterator[str]:
        if not entry["targets"]:
            raise nf.ReadError("was written to standard output, which cannot be read again", source=entry["source"])
        losses = _Losses.of(entry)
        with _articles(entry) as articles:
            self._written.open(entry["targets"], entry["asked"]["to"])
            for text in nf.unreported(articles.envelope, self._written.articles.envelope, losses.all):
                yield f"envelope.{text}"
            read = entry["articles"] if entry["error"] else sys.maxsize  # what follows is broken
            number = 0
            for number, article in enumerate(islice(articles, read), 1):
                where = f"article {number}: " if entry["articles"] > 1 else ""
                yield from (f"{where}{name}" for name in self._missing_of(article, losses.of_article(number)))
        if number != entry["articles"]:
            yield f"number of articles: {entry['articles']} when it was converted, {number} now"

    def _missing_of(self, article: nf.Article, losses: list[str]) -> Iterator[str]:
        written = next(self._written.articles, None)
        return iter(["is missing altogether"] if written is None else nf.unreported(article, written, losses))


class Verification:
    """The number of entries of a report with each outcome."""

    def __init__(self) -> None:
        self._kinds: Counter[str] = Counter()

    def add(self, finding: Finding) -> None:
        """Count one."""
        self._kinds[finding.kind] += 1

    @property
    def proves(self) -> bool:
        """Was anything checked, and everything found whole?"""
        return bool(self._kinds[WHOLE]) and not any(map(self._kinds.get, (NOT_WHOLE, UNREADABLE, Fate.KEPT)))

    def __str__(self) -> str:
        parts = [text.format(self._kinds[kind]) for kind, text in _KINDS.items() if self._kinds[kind]]
        none_read = self._kinds[UNREADABLE] and not self._kinds[WHOLE] and not self._kinds[NOT_WHOLE]
        hint = "; run verify in the folder in which you ran convert" if none_read else ""
        return f"{', '.join(parts) or 'the report lists nothing as converted'}{hint}"


@frozen
class _Losses:
    """What an entry reports as lost: of *any* article, and of one by its number."""

    any: list[str]
    numbered: dict[int, list[str]]

    @classmethod
    def of(cls, entry: Entry) -> _Losses:
        of_any: list[str] = []
        numbered: dict[int, list[str]] = {}
        for loss in entry["losses"]:
            match = _ARTICLE.fullmatch(loss["where"])
            (numbered.setdefault(int(match[1]), []) if match else of_any).append(loss["what"])
        return cls(of_any, numbered)

    @property
    def all(self) -> list[str]:
        """The losses of all articles."""
        return [*self.any, *chain.from_iterable(self.numbered.values())]

    def of_article(self, number: int) -> list[str]:
        """Return what may be lost of the article with this *number*."""
        return [*self.any, *self.numbered.get(number, ())]


def _file(name: str) -> str:
    r"""Return the *name* of a file with its bytes that are not UTF-8, which a report shows as ``\xe9``."""
    if not _BYTE.search(name) or _is_there(name):
        return name
    original = _BYTE.sub(lambda byte: chr(0xDC00 + int(byte[1], 16)), name)
    return original if _is_there(original) else name


def _is_there(name: str) -> bool:
    """Return whether there is a file *name*, perhaps in an archive."""
    try:
        return os.path.lexists(name) or size_of(name, nf.Limits()) is not None
    except nf.ReadError:
        return False
