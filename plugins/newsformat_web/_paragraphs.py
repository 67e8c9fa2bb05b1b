"""The intended blocks of a page: paragraphs divided by line breaks, pictures from lists, related links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from unicodedata import category

from attrs import evolve

from newsformat import (
    Block,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Link,
    List,
    Media,
    Paragraph,
    Related,
    RelatedLink,
    Rule,
    Text,
    plain,
)
from newsformat.plugin import BREAK, lazily, letters, line
from newsformat_web._addresses import is_of_site
from newsformat_web._pointers import leads_to


_LONG = 60  # characters of a line that is a paragraph
_END = re.compile(r"""[.!?…:。！？।؟]["'”’»“)\]]*\s*\Z""")
_NO_TITLE = re.compile(rf"{_END.pattern}|^\s*(?:\d{{1,3}}[.)]\s|[\"“„«»「].*[\"”“»«」]\s*\Z)")
_LABEL = re.compile(r"[^.!?]{2,40}?\s*(?:[:：>»→|]|[-–—])\s*|[>»→•|]+\s*")
_LABEL_WITHIN = re.compile(r"[^\W\d_][^.!?:：]{2,20}\s?[:：](?:\s+(?=\S)|(?=[A-ZÀ-ÞΑ-ΩЀ-Я]))")
_MIN_TITLE = 20  # letters of the title of a related story, in terms of Latin letters
_SHORT = 60  # characters of the title of such a list


def parted(blocks: Iterable[Block], home: str = "") -> Iterator[Block]:
    """Yield *blocks*, with paragraphs and pictures separated and, once the story has begun, related links.

    *home* is the address of the page.
    """
    waiting: Block | None = None  # may be the title of the next list
    begun = False
    for part in _timed(_captioned(_opened(_ruled(_indented(part)) for block in blocks for part in _parts(block)))):
        begun = begun or (isinstance(part, Paragraph) and size_of(plain(part.content)) >= _LONG)
        if begun and isinstance(part, Paragraph) and line(plain(part.content)).strip(_AROUND).casefold() in _OF_ADVERTS:
            continue
        block = (_related(part, home) if begun and isinstance(part, Paragraph) else None) or part
        if isinstance(block, List) and (_is_to_share(block) or not any(block.items)):
            waiting = None  # the preceding block is its title
            continue
        links = _links(block) if begun and isinstance(block, List) else []
        if links and waiting is not None:
            yield Related(links, plain(waiting.content) if isinstance(waiting, Heading | Paragraph) else "")
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = block if _is_title(block) else None
        if waiting is None:
            yield Related(links) if links else block
    if isinstance(waiting, Paragraph):  # a final heading has no content
        yield waiting


def _indented(block: Block) -> Block:
    """Return *block* without no-break and ideographic spaces used to indent a paragraph or caption."""
    match block:
        case Paragraph(content=(Text(text=text), *_)) if text[0] in _INDENT and text.strip(_INDENT):
            return evolve(block, content=_unindented(block.content))
        case Media(caption=(Text(text=text),)) if not text.strip(_INDENT):
            return evolve(block, caption=())
        case Media(caption=(Text(text=text), *_)) if text[0] in _INDENT:
            return evolve(block, caption=_unindented(block.caption))
    return block


def _unindented(content: Inlines) -> Inlines:
    first, *rest = content
    return (evolve(first, text=first.text.lstrip(_INDENT)), *rest) if isinstance(first, Text) else content


_INDENT = "\u3000\xa0 "


def _ruled(block: Block) -> Block:
    """Return a rule for a paragraph of symbols only, which newsrooms put between parts of a story."""
    match block:
        case Paragraph(content=(Text(text=text),)) if not text[0].isalnum() and _RULE.fullmatch(text):
            return Rule()
    return block


_RULE = re.compile(r"\s*(?:([*_=~•·#–—-])(?:\s*+\1){2,}|⁂)\s*")


def _opened(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield *blocks*, joining a first line that ends with a dash to its paragraph: ``EASTMOLE (Tide) —``."""
    opening: Paragraph | None = None
    begun = False
    for block in blocks:
        if opening is not None and isinstance(block, Paragraph):
            yield evolve(block, content=(*opening.content, Text(" "), *block.content))
            opening, begun = None, True
            continue
        if opening is not None:
            yield opening
            opening = None
        text = plain(block.content).rstrip() if isinstance(block, Paragraph) else ""
        if text and not begun and len(text) <= _LONG and _is_opening(text) and isinstance(block, Paragraph):
            opening = block
            continue
        begun = begun or len(text) > _LONG
        yield block
    if opening is not None:
        yield opening


def _is_opening(text: str) -> bool:
    """Does *text* end with a dash, or is it a place before a hyphen? Names may be followed by one as well."""
    place = text.removesuffix(" -")
    return text.endswith(("—", "–")) or (place != text and (" " not in place or place.isupper() or place[-1] == ")"))


def _captioned(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield *blocks*, with a line below a picture that repeats its ``alt`` as its caption."""
    last: Block | None = None
    for block in blocks:
        if (
            isinstance(last, Media)
            and not last.caption
            and isinstance(block, Paragraph)
            and _is_text_of(block, last.alt)
        ):
            last = evolve(last, caption=block.content)
            continue
        if last is not None:
            yield last
        last = block
    if last is not None:
        yield last


def _is_text_of(block: Paragraph, text: str) -> bool:
    return bool(text.strip()) and line(plain(block.content)).strip(_AROUND) == line(text).strip(_AROUND)


_CLOCK = re.compile(
    r"(?:[01]?\d|2[0-4])\s?[:.h]\s?[0-5]\d(?::\d\d)?(?:\s?(?:[ap]\.?m\.?|uhr|h|[A-Z]{3,4}))?", re.IGNORECASE
)
BETWEEN = Text(" – ")
"""What stands between the time and the title of an entry of a live blog."""


# Labels above or below an advert in a story, on a line of their own.
_OF_ADVERTS = frozenset((
    "advertisement", "story continues below advertisement", "advertisement - story continues below",
    "story continues below", "article continues below this ad", "article continues below advertisement",
    "article continues below", "continue reading below", "advertisement · scroll to continue", "skip advertisement",
    "scroll to continue with content", "scroll to continue",
    "skip past newsletter promotion", "after newsletter promotion", "story continues",
    "anzeige", "werbung", "publicité", "publicidad", "pubblicità",
    "publicidade", "advertentie", "annons", "annonse", "annonce", "reklama", "reklam", "реклама", "διαφήμιση", "إعلان",
    "פרסומת", "広告", "广告", "廣告", "광고", "विज्ञापन", "quảng cáo", "iklan",
))  # fmt: skip
_AROUND = " \t-–—[]()【】*.:："


def _timed(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield *blocks*, with the time of a live blog entry, on a line of its own, moved to the adjacent heading."""
    last: Block | None = None
    for block in blocks:
        if last is None:
            last = block
        elif (joined := _joined(last, block)) is not None:
            last = joined
        else:
            yield last
            last = block
    if last is not None:
        yield last


def _joined(one: Block, other: Block) -> Heading | None:
    clock, heading = (one, other) if isinstance(one, Paragraph) else (other, one)
    if not isinstance(heading, Heading) or not isinstance(clock, Paragraph):
        return None
    if not _CLOCK.fullmatch(line(plain(clock.content))) or _CLOCK.match(plain(heading.content)):
        return None
    return evolve(heading, content=(*clock.content, BETWEEN, *heading.content))


def is_entry(block: Block) -> bool:
    """Is *block* the heading of a live blog entry, including its time?"""
    if not isinstance(block, Heading):
        return False
    return is_clock(plain(block.content).partition(BETWEEN.text)[0])


def is_clock(text: str) -> bool:
    """Is *text* a time of day: ``11:42``, ``9.15 a.m.``?"""
    return _CLOCK.fullmatch(text) is not None


def size_of(text: str) -> int:
    """Return the number of letters and digits in *text*, in terms of Latin ones: Chinese letters count for more.

    Vowel signs of Hindi, Thai and the like do not count separately.
    """
    if text.isascii():
        return len(letters(text))
    vowels = sum(category(sign)[0] == "M" for sign in _OF_INDIA.findall(text))
    return sum(map(str.isalnum, text)) + vowels + 2 * len(_EASTERN.findall(text))


_OF_INDIA, _EASTERN = lazily("[\u0900-\u0eff]"), lazily("[\u3040-\ud7ff]")


def _parts(block: Block) -> Iterator[Block]:
    if isinstance(block, List) and block.items and all(_is_shown(item) for item in block.items):
        yield from (inner_block for item in block.items for inner_block in item)
    elif isinstance(block, Paragraph) and BREAK in block.content:
        yield from _lines(block)
    elif isinstance(block, Paragraph) and any(isinstance(run, Text) and "\u3000" in run.text for run in block.content):
        yield from _at_indents(block)
    else:
        yield block


def _at_indents(block: Paragraph) -> Iterator[Block]:
    """Yield the paragraphs of *block* that are only separated by an indent after a sentence."""
    runs: list[Inline] = []
    for run in block.content:
        if not isinstance(run, Text):
            runs.append(run)
            continue
        first, *others = [evolve(run, text=text) for text in _BEFORE_INDENT.split(run.text)]
        runs.append(first)
        for text in others:
            yield evolve(block, content=tuple(runs))
            runs = [text]
    yield evolve(block, content=tuple(runs))


_BEFORE_INDENT = re.compile("(?<=[。！？」』）】])[ \n](?=\u3000)")


def _is_shown(item: tuple[Block, ...]) -> bool:
    return any(isinstance(block, Media) for block in item) and all(isinstance(block, Media | Heading) for block in item)


# Line breaks -----------------------------------------------------------------------


def _lines(block: Paragraph) -> Iterator[Block]:
    """Yield the lines of *block* as paragraphs if they are long sentences; else *block* itself."""
    if not _are_paragraphs(block.content):
        yield block
        return
    for is_break, runs in groupby(block.content, lambda run: isinstance(run, LineBreak)):
        if not is_break:
            yield evolve(block, content=tuple(runs))


def _are_paragraphs(runs: tuple[Inline, ...]) -> bool:
    """Are the lines of *runs* at least two long sentences, with few subheadings among them?"""
    lines = plain(runs).split("\n")
    long = [bool(_is_long(text) and _END.search(text)) for text in lines]
    few = long[0] and long[-1] and not any(one is other is False for one, other in pairwise(long))
    return len(lines) > 1 and few


def _is_long(text: str) -> bool:
    return len(text) >= _LONG or (not text.isascii() and size_of(text) >= _LONG_OF_SIGNS)


_LONG_OF_SIGNS = 45  # in terms of Latin letters


# Related stories -------------------------------------------------------------------


def _is_title(block: Block) -> bool:
    if not isinstance(block, Heading | Paragraph):
        return False
    text = plain(block.content)
    return len(text) <= _SHORT and not text.endswith((".", "!", "?", "。"))


def _links(block: List) -> list[RelatedLink]:
    """Return the related links in *block*, if it is a list of titled links only."""
    found = [_link(item[0].content) for item in block.items if len(item) == 1 and isinstance(item[0], Paragraph)]
    return [link for link in found if link is not None] if len(found) == len(block.items) and all(found) else []


_TO_SHARE = re.compile(
    r"(?:twitter|x)\.com/(?:share|intent)|facebook\.com/(?:sharer|dialog)|linkedin\.com/share|pinterest\.\w+/pin/create"
    r"|wa\.me/|whatsapp:|whatsapp\.com/send|(?:t|telegram)\.me/share|reddit\.com/submit|vk\.com/share|mailto:\?",
    re.IGNORECASE,
)


def _is_to_share(block: List) -> bool:
    """Is *block* nothing but links for sharing the page?"""
    runs = [
        run
        for item in block.items
        for inner_block in item
        if isinstance(inner_block, Paragraph)
        for run in _texts(inner_block.content)
    ]
    links = [mark for run in runs for mark in run.marks if isinstance(mark, Link) and _TO_SHARE.search(mark.href)]
    return bool(runs) and len(links) == len(runs)


def _link(content: tuple[Inline, ...]) -> RelatedLink | None:
    """Return the related link in *content*, if all of it is a link with a title."""
    addresses = {next((mark.href for mark in run.marks if isinstance(mark, Link)), "") for run in _texts(content)}
    text = line(plain(content))
    return RelatedLink(text, addresses.pop()) if len(addresses) == 1 and all(addresses) and _is_story(text) else None


def _texts(content: tuple[Inline, ...]) -> list[Text]:
    return [run for run in content if isinstance(run, Text) and run.text.strip()]


def _is_story(text: str) -> bool:
    """Is *text* long enough for the title of a story, and not an address?"""
    return size_of(text) >= _MIN_TITLE and (" " in text.strip() or not text.isascii())


def _related(block: Paragraph, home: str) -> Related | None:
    """Return the related link in *block*, if it is a single link, with or without a label.

    ``Read more: High tide``, ``Lire aussi High tide``, ``[High tide at Eastmole]``. Without a label, it must lead to
    the same site, and must not be a sentence, quotation or list item: links elsewhere belong to the subject of the
    story.
    """
    texts = _texts(block.content)
    index = next(
        (position for position, run in enumerate(texts) if any(isinstance(mark, Link) for mark in run.marks)), 0
    )
    label = "".join(run.text for run in texts[:index])
    if not index and texts:
        label, texts = _with_label_apart(texts)
    elif label.strip(" [") and not (_LABEL.fullmatch(label) or leads_to(label, plain(tuple(texts[index:])))):
        return None
    story = _link(tuple([run for run in texts[index:] if run.text.strip(" []")]))
    if story is None:
        return None
    if not label.strip(" [") and (_NO_TITLE.search(story.text) or not is_of_site(story.href, home)):
        return None
    return Related([story], line(label).rstrip(" :：>»→|-–—").strip("[ "))


def _with_label_apart(linked: list[Text]) -> tuple[str, list[Text]]:
    """Return the label that the runs of a link begin with, and its other runs."""
    first, *others = linked
    is_run = bool(others) and _LABEL_RUN.fullmatch(first.text) is not None
    if is_run or (others and leads_to(first.text, plain(tuple(others)))):
        return first.text, others
    inner = _LABEL_WITHIN.match(first.text)
    return ("", linked) if inner is None else (inner[0], [evolve(first, text=first.text[inner.end() :]), *others])


_LABEL_RUN = re.compile(r"\s*[^\W\d_][^.!?:：]{2,30}[:：]\s*")
