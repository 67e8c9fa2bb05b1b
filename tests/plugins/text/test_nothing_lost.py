"""No character is lost and none invented: what is in no field or block is in the report.

Every character that is not white space counts. A few are folded, because they only say what the text beside them is,
and the article says that itself: `folded` lists them, and how many of each an article may have had.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from attrs import fields, has
from hypothesis import example, given
from hypothesis import strategies as st

import newsformat as nf
from newsformat_text._decoding import Decoded
from newsformat_text._marked._unmarking import is_marked
from newsformat_text._mending import mended

from .texts import STORIES


SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))

LINES = (
    "Town opens its new lock at last", "By Ann Lee and Tom Brandt, Acme", "Reuters", "12 May 2026, 10:00 GMT", "Share this article", "Related stories",
    "- Night sailings for hospital patients", "Read more: The islanders who bought a lock", "LOCKTON (AP) — The lock opened on Friday, and three barges went through before rain.",
    "It took nine years to build, two more than planned, and cost the town more than any bridge.", "Photo: Ann Lee", "Tags: locks, boats | rain", "© 2026 Acme", "Comments", "What changes now",
    "The rules are:", "- no fishing;", "1. first", "2. second", "“At last.”", "— A Skipper", "___", "Embargoed until 12 May 2026", "(rin/fad)", "ann@example.com", "Source: AP", "وكالاتأكد رئيس البلدية اليوم",
    "موضوعات ذات صلة", "CRONACAIl faro cerca un custode", "Home » News", "新华社北京4月24日电（记者李望舒）新的水闸周五开通", "x", "-", "…", "By Ann LeePublished 12 May 2026", "Ann Lee", "Ann Lee, Reporter",
    "By Ann LeeThe lock opened on Friday, and three barges went through it before the rain set in over the valley.", "Reuters12 May 2026Source: AFP", "来源：新华社2026-05-12 10:30编辑：王明", "【関連記事】",
    "LONDON (Reuters) -", "POLITICS:Town opens its new lock", "Politics|Town opens its new lock", "央视网消息：新的水闸周五开通", "A skipper waits at the lock before dawn, with two of his men and a dog beside him. (Ann Lee/AP)", "[사진 출처 = 연합뉴스]",
    "Updated: 13 May 2026 by Tom Brandt | Acme", "#locks #boats", "By", "- Cleo Diaz,", "Filed under: locks", "“We waited nine years for this lock, and nobody in the town believed that the day would come.”", "※ 相关链接",
    "12 May 2026The lock opened on Friday, and three barges went through before the rain set in over the valley.", "Media contact: Ann Lee, ann@example.com, +1 555 0100", "###", "SOURCE Acme Locks", "FOR IMMEDIATE RELEASE",
    "LOCKTON, May 12, 2026 /PRNewswire/ -- Acme Locks opened the new lock of the town on Friday, before the rain set in.", "/EINPresswire.com/", "By Ann Lee • 5 min read", "\u200f- أخبار ذات صلة", "=", "| a | b |", "Q: Why?",
    "\u202bTown opens its new\u200b lock at last", "\u202aBy Ann Lee\u202c", "Ｂｙ Ａｎｎ Ｌｅｅ", "３ Ｍａｒｃｈ ２０２４", "وكـــالات", "كتـــب: أحمـــد علي", "مواضيـــع ذات صلـــة", "The har\xadbour\ufeff is open.",
)  # fmt: skip

# A line, or two glued together.
ANY = st.sampled_from(LINES) | st.tuples(st.sampled_from(LINES), st.sampled_from(LINES)).map("".join)

_BULLETS = "-–—―*•●▪◦‣⁃·・■►▶➤→✓◆◇»›>▼▲★☆※+_~#…|"
_MARKS = "\xad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"


def folded(article: nf.Article) -> Iterator[tuple[str, int]]:
    """Yield what may be left out in silence: characters, and how many of them."""
    blocks = list(_blocks(article.body))
    lists = [block for block in blocks if isinstance(block, nf.List)]
    related = [block for block in blocks if isinstance(block, nf.Related)]
    bulleted = sum(len(block.items) for block in lists if not block.ordered)
    bulleted += sum(4 * bool(block.title) + len(block.links) for block in related)
    bulleted += sum(isinstance(block, nf.Quote) and bool(block.attribution) for block in blocks)
    # The sign of a list item or title, and the dash before the name of a speaker: the block says what they are.
    yield _BULLETS, bulleted + bool(article.headline)
    # The numbers of an ordered list, which count up from 1.
    for block in lists:
        if block.ordered:
            yield from ((char, 1) for number in range(1, len(block.items) + 1) for char in str(number))
            yield ".)", len(block.items)
    # The brackets around a credit at the end of a caption: the credit has a field.
    credits = sum(isinstance(block, nf.Media) and bool(block.credit) for block in blocks)
    yield from ((pair, credits) for pair in ("([（", ")]）"))
    # The dash or colon between a word for a picture and its address.
    yield "-–—:", sum(isinstance(block, nf.Media) and bool(block.href and block.caption) for block in blocks)
    # The bar behind a caption, before a credit that is not there.
    yield "|", sum(isinstance(block, nf.Media) and bool(block.caption) for block in blocks)
    # The bars between the cells of a table.
    yield "|", sum(len(row) for block in blocks if isinstance(block, nf.Table) for row in block.rows)
    # What parts keywords, or stands before each, and the colon or bar that parts a kicker from its headline.
    yield ",;،、，" + _BULLETS, 2 * len(article.keywords)
    yield ":|｜", bool(article.kicker)


def _blocks(blocks: Iterable[nf.Block]) -> Iterator[nf.Block]:
    for block in blocks:
        yield block
        if isinstance(block, nf.List):
            yield from (inner for item in block.items for inner in _blocks(item))
        elif isinstance(block, nf.Quote):
            yield from _blocks(block.content)


def strings(value: Any) -> Iterator[str]:
    """Every string in a value of the model, but for words of the model's own (``image``)."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif has(type(value)):
        for attribute in fields(type(value)):
            if attribute.name != "kind":
                yield from strings(getattr(value, attribute.name))


def printed(article: nf.Article) -> Iterator[str]:
    """What the article has as it was printed, each line once."""
    yield from map(nf.plain, (article.headline, article.kicker, article.subhead))
    yield article.credit
    texts = {byline.text for byline in article.bylines}
    yield from texts
    yield from {byline.contact for byline in article.bylines if byline.contact not in byline.text}
    if article.dateline is not None and article.dateline.text not in texts:
        yield article.dateline.text
    yield from article.keywords
    yield from (rights.notice for rights in article.rights)
    yield from (note.text for note in article.notes)
    yield from strings(article.body)


_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF5B) if chr(code).isalnum()}


def visible(text: str) -> Counter[str]:
    return Counter(char for char in text.translate(_FULL_WIDTH) if not char.isspace() and char not in _MARKS)


def missing(text: str, language: str = "en") -> Counter[str]:
    report = nf.Report()
    article = nf.read(nf.Source.text(text), "text", {"language": language}, report=report)
    said = [remark.message for remark in report.remarks] + [loss.why for loss in report.losses]
    reported = [message.partition(": ")[2] for message in said]
    lost = visible(text) - visible("".join([*printed(article), *reported]))
    for chars, count in folded(article):
        for char in chars:
            gone = min(lost[char], count)
            lost[char] -= gone
            count -= gone  # noqa: PLW2901 -- so many in all
    return +lost


def invented(text: str, language: str = "en") -> list[str]:
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    there = visible(text)
    joined = article.credit.split("; ")  # which stands between two
    pieces = [*printed(attrs.evolve(article, credit="")), *joined, "".join(strings(article.body))]
    return [piece for piece in pieces if visible(piece) - there]


@pytest.mark.cases("path", SEEDS)
def test_nothing_is_lost_of_a_seed(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not missing(text, path.stem[:2])
    assert not invented(text, path.stem[:2])


TITLE = "Town opens its new lock at last"
UNDER_DECK = (
    TITLE,
    "“We waited nine years for this lock, and nobody in the town believed that the day would come.”",
    "Photo: Ann LeeLOCKTON (AP) — The lock opened on Friday, and three barges went through before rain.",
)


@example(["Town opens its new lock at last", *3 * ["Reuters"]], "en")
@example(["Town opens its new lock at last", *2 * ["LONDON (Reuters) -"]], "ar")
@example([*LINES[7:9], "By Ann Lee and Tom Brandt, Acme", *2 * ["The rules are:Ann Lee, Reporter"]], "en")
@example(
    [SIGNED := "By Ann LeePublished 12 May 2026LONDON (Reuters) -", "Town opens its new lock at last", SIGNED], "en"
)
@example([*UNDER_DECK], "en")
@example(2 * [TITLE, f"{TITLE}| a | b |"], "en")
@given(st.lists(ANY, min_size=1, max_size=25), st.sampled_from(["en", "ar", "zh", "ko", "de"]))
def test_nothing_is_lost_of_lines_in_any_order(lines: list[str], language: str) -> None:
    text = "\n".join(lines)
    assert not missing(text, language)
    assert not invented(text, language)


@given(st.sampled_from(sorted(STORIES)), st.lists(ANY, max_size=12), st.integers(0, 12))
def test_nothing_is_lost_of_lines_around_a_story(language: str, lines: list[str], at: int) -> None:
    text = "\n".join([*lines[:at], *STORIES[language], *lines[at:]])
    assert not missing(text, language)
    assert not invented(text, language)


@given(st.lists(ANY, max_size=12), st.sampled_from(["", "***\n", "ZCZC\n", "Source: AP\n=====\n"]))
def test_of_lines_under_a_headline_between_rows(lines: list[str], above: str) -> None:
    text = f"{above}=====\nTown opens its new lock\n=====\n" + "\n".join(lines)
    assert not missing(text)
    assert not invented(text)


TYPED = (
    "LOAD-DATE: May 12, 2026", "LENGTH: 41 words", "1 of 2 DOCUMENTS", "End of Document", "HIGHLIGHT: It is open.", "DATELINE: LOCKTON",
    "Title: Town opens its new lock", "The Lockton Herald", "Full text: The lock opened on Friday, before the rain.", "Publication title: Herald",
    "Author: Lee, Ann", "Continued on Page 4", "Page 1", "North   W   L", "Lockton   8   2", "kal/ reb/", "NNNN", "(c) Acme 2026", "MADRID, 14 (EFE)",
    "Logo - https://acme.example/a.jpg", "Photo –", "https://acme.example/B.PNG?w=9", "Lockton | 8 | 2", "1|Barge|2|", "Serves 4", "- 2 -", "Ann Lee, Lockton",
)  # fmt: skip


@given(
    st.lists(st.tuples(ANY | st.sampled_from(TYPED), st.sampled_from(["\n", "\n\n", "\n\f"])), min_size=1, max_size=25)
)
@example([("1. first", "\n\f"), ("1. first", "\n")])
@example([*[(f"{TITLE}By Ann Lee, Acme", "\n")] * 3, ("\fوكـــالات", "\n\n"), ("وكـــالات", "\n")])
@example([*[(TITLE, "\n")] * 2, ("End of Document", "\n\f"), *[(TITLE, "\n")] * 3, ("LOAD-DATE: May 12, 2026", "\n")])
def test_nothing_is_lost_of_typed_lines(lines: list[tuple[str, str]]) -> None:
    text = "".join(line + end for line, end in lines)
    said = nf.Report()
    articles = list(nf.read_all(nf.Source.text(text), "text", {"language": "en"}, report=said))
    told = [*(remark.message for remark in said.remarks), *(loss.why for loss in said.losses)]
    there = "".join([*told, *(nf.write(article, "text").decode() for article in articles)])
    lost = visible(text) - visible(there)
    for article in articles:
        for chars, count in folded(article):
            for char in chars:
                lost[char] -= min(lost[char], count)
    assert not +lost


def _is_whole(text: str) -> bool:
    """Is *text* more than blank, has no program spoiled it, which is mended, and has it no marks, which are taken off?"""
    return bool(text.strip()) and mended(Decoded(text, "utf-8")).text == text and not is_marked(text)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(_is_whole))
def test_nothing_is_lost_of_any_text(text: str) -> None:
    try:
        assert not missing(text)
    except nf.ReadError:
        assert not text.strip(_MARKS + " \n\t\r")
