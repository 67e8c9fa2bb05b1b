"""Checks that kept elements still agree with the article, since a reader also reads these.

Elements of agencies and podcasts are kept, and repeat values of the article: a slug, an embargo, a picture. If the
article has changed since, the element would restore the old value.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from attrs import fields

from newsformat import Article, ReadError
from newsformat.markup.xml import Element, encoded, local, parse
from newsformat.plugin import Limits, Report
from newsformat_feeds._elements import children, snippet, space_of
from newsformat_feeds._names import AP, IPTC, ITUNES
from newsformat_feeds._readers import _fallback_elements, _own_elements


Reading: TypeAlias = Callable[[Element], Article | None]
Lose: TypeAlias = Callable[[str], None]
QUIET, LIMITS = Report(heard=False), Limits()
"""With these, an entry is read again."""
_TIMES, _MOST = 50, 2_000_000  # limits on repeated reading of an entry: times, and characters
_SPACES = frozenset((ITUNES, *AP, *IPTC))  # of elements that are both kept and read
_NAMES = [field.name for field in fields(Article) if field.name != "foreign"]
_WHOLE = frozenset(("headline", "kicker", "subhead", "summary", "body"))  # texts; the other tuples are lists


def agreeing(article: Article, entry: str, kept: Sequence[str], read: Reading, lose: Lose) -> list[str]:
    """Return those of the elements *kept* that agree with *article* and, for AP's elements, the parts that do.

    Args:
        article: what is written.
        entry: it as XML, without its end tag; the elements will stand at its end.
        kept: the elements as XML.
        read: reads an entry.
        lose: receives the names of elements that do not agree.

    Raises:
        ValueError: XML cannot hold a character of *entry*.
    """
    elements = [_parsed(name) for name in kept]
    if not any(map(_is_read, elements)):
        return [*kept]
    if _Judge(article, entry, read).accepts(kept):
        return [*kept]
    judge = _Judge(article, _shortened_entry(entry, max(map(len, kept))), read)
    for text, element in zip(kept, elements, strict=True):
        if not _is_read(element) or judge.takes(text):
            judge.accepted.append(text)
        elif space_of(element) in AP:
            judge.take_parts(element, lose)
        else:
            lose(local(element))
    return judge.accepted


def _shortened_entry(entry: str, longest: int) -> str:
    """Return *entry* with its texts shortened to the length of the *longest* kept element, or some sentences.

    It is read once per element, which would take long with a long story; and what an element repeats does not depend on
    the end of the story.
    """
    most = max(longest, _SENTENCES)
    content = encoded(f"{entry}</{_name(entry)}>") if len(entry) > 2 * most else None
    if content is None:
        return entry
    try:
        root = parse(content)
    except ReadError:
        return entry
    for inner in root.iter():
        if isinstance(inner.tag, str) and inner.text and len(inner.text) > most:
            inner.text = inner.text[:most]
    return snippet(root).removesuffix(f"</{_name(entry)}>")


_SENTENCES = 2000  # characters


def _name(entry: str) -> str:
    return entry[1:].split(maxsplit=1)[0].partition(">")[0]


def reporter_for(space: str, report: Report) -> Lose:
    """Return a function that reports an element kept in *space*, by name, as not agreeing."""
    return lambda name: report.lost(f"foreign.{space}", where=name, why="the article has another value now")


def _parsed(kept: str) -> Element:
    return parse(kept.encode())


def _is_read(element: Element) -> bool:
    """Does a reader examine *element*, which is kept?"""
    space = space_of(element)
    known = space in _SPACES or _own_elements.is_known(element)
    return known or bool(_fallback_elements.attribute_of(space, local(element)))


class _Judge:
    """Compares what is read from *entry* with accepted and further elements, and without any."""

    def __init__(self, article: Article, entry: str, read: Reading) -> None:
        self.accepted: list[str] = []
        self._article, self._entry, self._read = article, entry, read
        self._left = _TIMES * len(entry) + _MOST
        self._told = self._reads(())

    def _reads(self, kept: Sequence[str]) -> Article | None:
        """Return what is read from the entry with the elements *kept*."""
        content = encoded(f"{self._entry}{''.join(kept)}</{_name(self._entry)}>")
        if content is None:
            raise ValueError("XML cannot hold its characters")
        try:
            return self._read(parse(content))
        except ReadError:
            return None

    def accepts(self, kept: Sequence[str]) -> bool:
        """Do the elements *kept* only add what is in the article?"""
        found = self._reads(kept)
        return found is not None and self._told is not None and all(self._agrees_on(name, found) for name in _NAMES)

    def _agrees_on(self, name: str, found: Article) -> bool:
        before, after, wanted = (getattr(article, name) for article in (self._told, found, self._article))
        if after in (before, wanted):
            return True
        return isinstance(after, tuple) and name not in _WHOLE and {*after} - {*before} <= {*wanted}

    def takes(self, kept: str) -> bool:
        """Would the element *kept* agree beside the accepted ones? After some time, no more are accepted."""
        self._left -= len(self._entry) + sum(map(len, self.accepted)) + len(kept)
        return self._left >= 0 and self.accepts([*self.accepted, kept])

    def take_parts(self, element: Element, lose: Lose) -> None:
        """Accept the parts of *element* that agree."""
        parts = children(element)
        for part in parts:
            element.remove(part)
        for part in parts:
            element.append(part)
            if not self.takes(snippet(element)):
                lose(f"{local(element)}/{local(part)}")
                element.remove(part)
        if children(element):
            self.accepted.append(snippet(element))
