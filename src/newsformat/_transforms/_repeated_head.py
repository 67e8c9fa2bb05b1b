"""Removes what repeats the head of a story from the top of its body; many agencies print the whole story there.

A body may begin with the headline, subhead, byline, keywords or date as they are printed, although they are in the
metadata, too; and its first paragraph with the dateline. The article says everything that is removed in its head, and
no body becomes empty. ``By`` before the name of a byline is kept with that, as it was printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache

from attrs import evolve

from newsformat._article import Article, Dateline
from newsformat._blocks import Block, Heading, List, Media, Paragraph
from newsformat._inline import Inlines, behind, plain
from newsformat._registry import registry
from newsformat._text import line
from newsformat.markup.printed import opens_with, read_opening


_MAX_BLOCKS = 12  # blocks of a head
_EVERY = "und"  # the tag of the pack for all languages
_SMALL = 3  # letters of a word within a place name: San José de la Mar
_DATE = re.compile(r"[\d.:/, -]{6,30}(?:[^\W\d_]{1,4})?")
_NUMBER = re.compile(r"\d+")


def lifted(article: Article) -> Article:
    """Return *article* without what repeats its head, adding the dateline and subhead if only the body has them."""
    head = _Head(article)
    body = list(head.taken_off(article.body))
    dateline = article.dateline
    place = next((number for number, block in enumerate(body) if type(block) is not Media), -1)
    if place >= 0 and type(first := body[place]) is Paragraph and (found := _dateline(first, article)):
        dateline, body[place] = found
    if not any(type(block) is not Media for block in body):
        return article
    bylines = [
        evolve(byline, text=head.printed.get(index, byline.text)) for index, byline in enumerate(article.bylines)
    ]
    return evolve(article, body=body, dateline=dateline, subhead=head.subhead, bylines=bylines)


class _Head:
    """The text of an article's head."""

    def __init__(self, article: Article) -> None:
        self.headline = _key(article.headline)
        self.subhead = article.subhead
        self.subheading = _key(article.subhead)
        self.keys = {key for key in map(_key, _words(article)) if key}
        self.signed = {
            _key(byline.name): index for index, byline in enumerate(article.bylines) if byline.name and not byline.text
        }
        self.language = article.language
        self.printed: dict[int, str] = {}  # signatures that were removed, and became bylines without text
        self.days = {
            day for when in (article.published, article.updated, article.created) if when for day in _days(when)
        }

    def taken_off(self, body: tuple[Block, ...]) -> Iterator[Block]:
        """Yield *body* without the leading blocks that repeat the head.

        Pictures among them stay, and so does anything else above the headline, such as a note to editors.
        """
        before: Block | None = None
        headline = self._headline_in(body[:_MAX_BLOCKS])
        for number, block in enumerate(body):
            if number < _MAX_BLOCKS and self._is_deck(block, before):
                self.subhead = block.content if type(block) is Heading else self.subhead
            elif number < _MAX_BLOCKS and self._repeats_head(block):
                before = block
            elif number < max(headline, _MAX_BLOCKS if type(block) is Media else 0):
                yield block
            else:
                yield from body[number:]
                return

    def _headline_in(self, top: tuple[Block, ...]) -> int:
        """Return the position of the headline as a heading, or 0."""
        found = (
            index for index, block in enumerate(top) if type(block) is Heading and _key(block.content) == self.headline
        )
        return next(found, 0)

    def _is_deck(self, block: Block, before: Block | None) -> bool:
        """Return whether *block* is a heading right below that of the headline, for a story without a subhead."""
        if self.subhead or type(block) is not Heading or type(before) is not Heading:
            return False
        return block.level > before.level and _key(before.content) == self.headline != ""

    def _repeats_head(self, block: Block) -> bool:
        match block:
            case Paragraph() | Heading():
                key = _key(block.content)
                is_lead = type(block) is Paragraph and key == self.subheading  # it is also printed above the headline
                return (key in self.keys and not is_lead) or self._is_date(key) or self._is_signature(block.content)
            case List():
                return all(len(item) == 1 and self._repeats_head(item[0]) for item in block.items)
        return False

    def _is_signature(self, content: Inlines) -> bool:
        """Return whether *content* is a byline behind a word of the language for that: By Ann Lee."""
        printed = line(plain(content))
        name = next((name for name in self.signed if printed.casefold().endswith(name)), "")
        if not name or printed.casefold()[: -len(name)].strip(" :") not in _signing(self.language):
            return False
        self.printed[self.signed[name]] = printed
        return True

    def _is_date(self, text: str) -> bool:
        """Return whether *text* is nothing but the day of the article, and perhaps a time."""
        return _DATE.fullmatch(text) is not None and any(
            day <= {int(number) for number in _NUMBER.findall(text)} for day in self.days
        )


@lru_cache(maxsize=16)
def _signing(language: str) -> frozenset[str]:
    """Return the words before a name in *language*, a BCP 47 tag, and in all of them: ``by``, ``written by``."""
    packs = registry().languages_of(frozenset((language.partition("-")[0].lower(), _EVERY)))
    return frozenset([words.casefold() for pack in packs for words in pack.byline_words])


def _days(when: datetime) -> Iterator[frozenset[int]]:
    for moment in (when, when.astimezone(UTC)):
        yield frozenset((moment.day, moment.month, moment.year))


def _words(article: Article) -> Iterator[str | Inlines]:
    """Yield the texts in an article's head."""
    yield from (article.headline, article.kicker, article.subhead, article.title, article.slug, article.credit)
    for other in article.other_headlines:
        yield other.content
    for byline in article.bylines:
        yield from (byline.text, byline.name)
    yield from article.keywords
    for note in article.notes:
        yield note.text
    for concepts in (article.subjects, article.entities, article.genres, article.services, article.sources):
        for concept in concepts:
            yield concept.name


def _key(text: str | Inlines) -> str:
    return line(plain(text)).casefold()


def _dateline(first: Paragraph, article: Article) -> tuple[Dateline, Paragraph] | None:
    """Return the dateline that *first* begins with, and the rest of it."""
    text = plain(first.content)
    opening = read_opening(text)
    if opening is None:
        return None
    found, end = opening
    known = article.dateline
    houses = {_key(article.credit), *[_key(name) for source in article.sources for name in (source.name, source.code)]}
    sure = found.source.casefold() in houses or _looks_like_one(found, text[end:])
    if end >= len(text) or not (opens_with(known, text) if known and known.place else sure):
        return None
    better = known if known and known.place and (known.source or known.date) else found
    rest = text[end:].lstrip()
    return better, evolve(first, content=behind(first.content, len(text) - len(rest)))


def _looks_like_one(dateline: Dateline, after: str) -> bool:
    """Return whether *dateline* ends with a sign and names a place, and a sentence begins *after* it."""
    is_place = not any(word[0].islower() and len(word) > _SMALL for word in dateline.place.split())
    return dateline.text.rstrip(".")[-1:] in "-–—:/" and is_place and not after.lstrip()[:1].islower()
