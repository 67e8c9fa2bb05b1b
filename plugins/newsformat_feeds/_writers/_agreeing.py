"""Which kept elements still agree with the article: what a reader would take from one must be what the article says.

Elements of agencies and of podcasts are kept, and say again what an article has: a slug, an embargo, a picture. If the
article says something else by now, or nothing, the element would bring the old value back.
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
from newsformat_feeds._readers import _besides, _own_elements


Reading: TypeAlias = Callable[[Element], Article | None]
Lose: TypeAlias = Callable[[str], None]
QUIET, LIMITS = Report(heard=False), Limits()
"""With these, an entry is read again."""
_TIMES, _MOST = 50, 2_000_000  # how often an entry may be read again, and how many characters more
_SPACES = frozenset((ITUNES, *AP, *IPTC))  # of elements that are kept, and read as well
_NAMES = [field.name for field in fields(Article) if field.name != "foreign"]
_WHOLE = frozenset(("headline", "kicker", "subhead", "summary", "body"))  # texts; the other tuples are lists


def agreeing(article: Article, entry: str, kept: Sequence[str], read: Reading, lose: Lose) -> list[str]:
    """Return those of the elements *kept* that agree with *article*, and of elements of AP the parts that do.

    Args:
        article: what is written.
        entry: it as XML, without its end tag; the elements are to stand at its end.
        kept: the elements as XML.
        read: reads an entry.
        lose: is told the names of what does not agree.

    Raises:
        ValueError: XML cannot hold a character of *entry*.
    """
    elements = [_parsed(each) for each in kept]
    if not any(map(_is_read, elements)):
        return [*kept]
    if _Judge(article, entry, read).accepts(kept):
        return [*kept]
    judge = _Judge(article, _brief(entry, max(map(len, kept))), read)
    for each, element in zip(kept, elements, strict=True):
        if not _is_read(element) or judge.takes(each):
            judge.accepted.append(each)
        elif space_of(element) in AP:
            judge.take_parts(element, lose)
        else:
            lose(local(element))
    return judge.accepted


def _brief(entry: str, longest: int) -> str:
    """Return *entry* with what is in it no longer than the *longest* element that is kept, or a few sentences.

    It is read once for each element, which with all of a long story would take long; and what an element says again
    does not depend on the end of a story.
    """
    most = max(longest, _SENTENCES)
    content = encoded(f"{entry}</{_name(entry)}>") if len(entry) > 2 * most else None
    if content is None:
        return entry
    try:
        root = parse(content)
    except ReadError:
        return entry
    for each in root.iter():
        if isinstance(each.tag, str) and each.text and len(each.text) > most:
            each.text = each.text[:most]
    return snippet(root).removesuffix(f"</{_name(entry)}>")


_SENTENCES = 2000  # characters


def _name(entry: str) -> str:
    return entry[1:].split(maxsplit=1)[0].partition(">")[0]


def telling(space: str, report: Report) -> Lose:
    """Return what tells *report* that an element kept in *space*, by its name, does not agree."""
    return lambda name: report.lost(f"foreign.{space}", where=name, why="the article says something else now")


def _parsed(kept: str) -> Element:
    return parse(kept.encode())


def _is_read(element: Element) -> bool:
    """Does a reader look into *element*, which is kept?"""
    space = space_of(element)
    known = space in _SPACES or _own_elements.is_known(element)
    return known or bool(_besides.attribute_of(space, local(element)))


class _Judge:
    """Compares what is read of an *entry* with the elements *accepted* and others, and what is read without any."""

    def __init__(self, article: Article, entry: str, read: Reading) -> None:
        self.accepted: list[str] = []
        self._article, self._entry, self._read = article, entry, read
        self._left = _TIMES * len(entry) + _MOST
        self._told = self._reads(())

    def _reads(self, kept: Sequence[str]) -> Article | None:
        """Return what is read of the entry with the elements *kept*."""
        content = encoded(f"{self._entry}{''.join(kept)}</{_name(self._entry)}>")
        if content is None:
            raise ValueError("XML cannot hold its characters")
        try:
            return self._read(parse(content))
        except ReadError:
            return None

    def accepts(self, kept: Sequence[str]) -> bool:
        """Is what the elements *kept* add nothing but what the article says?"""
        found = self._reads(kept)
        return found is not None and self._told is not None and all(self._is_said(name, found) for name in _NAMES)

    def _is_said(self, name: str, found: Article) -> bool:
        before, after, wanted = (getattr(each, name) for each in (self._told, found, self._article))
        if after in (before, wanted):
            return True
        return isinstance(after, tuple) and name not in _WHOLE and {*after} - {*before} <= {*wanted}

    def takes(self, kept: str) -> bool:
        """Would the element *kept* agree beside those accepted? Once that has taken long enough, none does."""
        self._left -= len(self._entry) + sum(map(len, self.accepted)) + len(kept)
        return self._left >= 0 and self.accepts([*self.accepted, kept])

    def take_parts(self, element: Element, lose: Lose) -> None:
        """Accept of *element* the parts that agree."""
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
