"""What a reader of text took for story, looked up in the blocks that it was given as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from attrs import evolve

from newsformat._article import Article
from newsformat._blocks import Block, Heading, List, Media, Paragraph, Quote, Related, Rule
from newsformat._inline import Inlines, LineBreak, Style, Text, inlines, on_lines, plain
from newsformat._lazy_patterns import lazily
from newsformat._text import letters


_TOP = 12  # paragraphs, one of which may have lost something at its beginning or end


class Story:
    """What the reader of text took for story, by its letters."""

    def __init__(self, article: Article, *, whole: bool = False) -> None:
        """Look at *article*; *whole* blocks are lines to the reader, and nothing of a joined one is."""
        self._whole = whole
        printed = [*_lines(article.body)]
        lines = [(letters(text), heading) for text, heading in printed]
        self._signs = {text for text, _ in printed if not letters(text)}
        self._has_rules = any(isinstance(block, Rule) for block in article.body)
        self._headings = {bare for bare, heading in lines if heading}
        self._known = {bare for bare, _ in lines}
        self._top = [bare for bare, _ in lines[:_TOP] if bare]
        self._last = tuple([bare for bare, _ in lines[-_TOP:] if len(bare) >= _SENTENCE])
        self._all = "".join([bare for bare, _ in lines])
        self._long = {bare[:_LONG]: bare for bare, _ in lines if len(bare) >= _LONG}
        self._looked = 0
        self._headline = letters(plain(article.headline))

    def kept(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """Yield those *blocks* that belong to the story, including all without lines of text."""
        for block in blocks:
            if not isinstance(block, Paragraph | Heading):
                yield block
            elif (blocks_of_story := self._part_of_story(block)) is not None:
                yield blocks_of_story

    def _part_of_story(self, block: Paragraph | Heading) -> Block | None:
        """Return the part of *block* that belongs to the story, or `None`."""
        bare = letters(plain(block.content))
        if not bare:
            return self._of_signs(block)
        if bare in self._known:
            return self._headed(block, bare)
        if bare == self._headline:  # only once, as the story may begin with the same words
            self._headline = ""
            return None
        if self._is_within(bare):
            return block
        if any(isinstance(run, LineBreak) for run in block.content):
            return self._of_lines(block, bare)
        if story := self._behind(bare):
            return evolve(block, content=_from(block.content, len(bare) - len(story)))
        return block if self._is_story(block.content, bare) else None

    def _of_lines(self, block: Paragraph | Heading, bare: str) -> Block | None:
        """Return the part of *block*, with the letters *bare*, that is story; all of it if nothing precedes."""
        lines, story = self._story_lines(block.content), self._behind(bare)
        if not story:
            return block if lines else None
        if sum([len(letters(plain(line))) for line in lines]) > len(story):
            return evolve(block, content=on_lines(lines))
        return evolve(block, content=_from(block.content, len(bare) - len(story)))

    def _behind(self, bare: str) -> str:
        """Return the first paragraph of the story that ends *bare*, the longest one; empty if none does."""
        return max((text for text in self._top if bare.endswith(text)), key=len, default="")

    def _story_lines(self, content: Inlines) -> list[Inlines]:
        """Return those lines of *content* that are story, the first ones without what stood before it."""
        kept = []
        for _, runs in groupby(content, key=lambda run: isinstance(run, LineBreak)):
            line = inlines(runs)
            bare = letters(plain(line))
            if bare and (bare in self._known or self._is_within(bare) or self._is_story(line, bare)):
                kept.append(line)
            elif bare and (story := self._behind(bare)):
                kept.append(_from(line, len(bare) - len(story)))
        return kept

    def _is_story(self, content: Inlines, bare: str) -> bool:
        """Is *content*, with the letters *bare*, story except for its number, or an end mark or author after it?"""
        if (number := _NUMBER.match(plain(content))) and bare[len(letters(number[0])) :] in self._known:
            return True
        text = self._long.get(bare[:_LONG])
        return (text is not None and bare.startswith(text)) or bare.startswith(self._last)

    def _of_signs(self, block: Paragraph | Heading) -> Block | None:
        """Read *block*, which has no letters: symbols, a rule, or an end mark, which is not story."""
        text = plain(block.content)
        if not text.strip() or text in self._signs:
            return block
        return Rule() if self._has_rules and not set(text) - _OF_RULES else None

    def _headed(self, block: Paragraph | Heading, bare: str) -> Block:
        if isinstance(block, Heading) or bare not in self._headings or not _is_bold(block.content):
            return block
        return Heading(_light(block.content), language=block.language)

    def _is_within(self, bare: str) -> bool:
        """Is *bare* a part of what the reader joined? Not looked for without end."""
        if self._whole:
            return False
        self._looked += 1
        return self._looked > _MOST_LOOKED or bare in self._all


_NUMBER = lazily(r"\s*(?:\d{1,3}|[A-Za-z])[.)]\s")  # of a typed list item
_MOST_LOOKED, _LONG = 300, 40
_SENTENCE = 8  # letters of one
_OF_RULES = frozenset("*-–—_=~•·. ")


def _lines(body: Iterable[Block]) -> Iterator[tuple[str, bool]]:
    """Yield the lines of *body*, each with whether it is a heading."""
    for block in body:
        match block:
            case Paragraph() | Heading():
                yield plain(block.content), isinstance(block, Heading)
            case List():
                for item in block.items:
                    yield from _lines(item)
            case Quote():
                yield from _lines(block.content)
                yield plain(block.attribution), False
            case Related() if len(block.links) == 1:
                yield f"{block.title}{block.links[0].text}", False
                yield from ((text, False) for text in (block.title, block.links[0].text))
            case Related():
                yield from ((text, False) for text in (block.title, *(link.text for link in block.links)))
            case Media():
                yield plain(block.caption), False
                yield f"{plain(block.caption)}{block.credit}", False
                yield block.credit, False


def _from(content: Inlines, size: int) -> Inlines:
    """Return *content* without its first *size* letters and what no letter is behind them."""
    kept: list[Text | LineBreak] = []
    for run in content:
        if not isinstance(run, Text) or kept:
            kept.append(run)
            continue
        start = 0
        while start < len(run.text) and (size or not _begins(run.text[start])):
            size -= len(letters(run.text[start]))
            start += 1
        if start < len(run.text):
            kept.append(evolve(run, text=run.text[start:]))
    return inlines(kept)


def _begins(sign: str) -> bool:
    return sign.isalnum() or sign in "\"'“‘«„‹「『(“¿¡"


def _is_bold(content: Inlines) -> bool:
    return all(Style.STRONG in run.marks or run.text.isspace() for run in content if isinstance(run, Text))


def _light(content: Inlines) -> Inlines:
    """Return *content*, but not in bold."""
    return inlines(
        [
            evolve(run, marks=tuple(mark for mark in run.marks if mark is not Style.STRONG))
            if isinstance(run, Text)
            else run
            for run in content
        ]
    )
