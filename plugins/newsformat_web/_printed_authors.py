"""Authors that a page prints above its story, as read in its lines or named by elements, and the lines with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from newsformat import Article, Block, Byline, Paragraph, Related, plain
from newsformat.markup.printed import read_byline
from newsformat.plugin import letters
from newsformat_web._blocks import SHORT, texts_of
from newsformat_web._printed_lines import Printed
from newsformat_web._signed import is_named


def printed_authors(read: Article, signing: tuple[Byline, ...], printed: Printed) -> tuple[Byline, ...]:
    """Return the authors that were *read* in the lines of a page, or *signing*, those that elements name, if better."""
    people = [
        _unposted(byline, printed) for byline in read.bylines if not byline.text or byline.text != printed.subhead
    ]
    return _fuller(people, signing) or signing


def authors_in(text: str) -> tuple[Byline, ...]:
    """Return the bylines in *text*, if they name somebody."""
    found = read_byline(text)
    return found if all(byline.name for byline in found) else ()


def _unposted(byline: Byline, printed: Printed) -> Byline:
    """Return *byline* without a section read as an affiliation: ``Posted on 1 May by Ann Lee in News``."""
    names_section = byline.text and byline.text.endswith(f" in {byline.affiliation}")
    is_posted = names_section and any(
        line.startswith("Posted ") and line.endswith(byline.text) for line in printed.lines
    )
    return evolve(byline, affiliation="") if is_posted else byline


def _fuller(read: Sequence[Byline], signing: tuple[Byline, ...]) -> tuple[Byline, ...]:
    """Return the bylines *read*, or *signing* if that has more, or if text follows the name in the former.

    A section is not an author: ``By Ann Lee, in News, Harbour``.
    """
    read = tuple(
        [_unfiled(byline) for byline in read if byline.name in byline.text.partition(", in ")[0] or not byline.text]
    )
    names = [letters(byline.name) for byline in signing]
    goes_on = len(read) == len(names) == 1 and letters(read[0].name).startswith(names[0])
    is_more = len(read) < len(names) and all(letters(byline.name) in names for byline in read)
    return signing if is_more or (goes_on and read[0].name != signing[0].name) else read


def _unfiled(byline: Byline) -> Byline:
    """Return *byline* without the section of the story read as an affiliation."""
    filed = byline.text.partition(", in ")[2]
    return evolve(byline, affiliation="") if byline.affiliation and filed.startswith(byline.affiliation) else byline


def begins_signed(story: tuple[Block, ...], signed: str, known: frozenset[str]) -> bool:
    """Does *story*, in short paragraphs, begin with the *known* authors *signed* by an element's name?"""
    return len(story) > 1 and signed in known and [letters(text) for text in texts_of(story[0])] == [signed]


def without_authors_of_related(story: tuple[Block, ...]) -> Iterator[Block]:
    """Yield the blocks of *story* without authors of preceding related stories: ``di Luca Bassi``."""
    last: Block | None = None
    for block in story:
        text = plain(block.content) if isinstance(last, Related) and isinstance(block, Paragraph) else ""
        if not text or len(text) > SHORT or text[-1] in _ENDS or not _is_signature(text):
            yield block
        last = block


_ENDS = frozenset(".!?…:;,")


def _is_signature(text: str) -> bool:
    signing = authors_in(text)
    return any(byline.text for byline in signing) and all(map(is_named, signing))


def signed_letters(bylines: Sequence[Byline], signing: tuple[Byline, ...], printed: Printed) -> frozenset[str]:
    """Return the letters of the lines with authors, given that elements name *signing* if all are known."""
    texts = [text for byline in bylines for text in (byline.name, byline.text, byline.role, byline.affiliation)]
    signed = frozenset(map(letters, texts)) - {""}
    is_known = signing and signed.issuperset(letters(byline.name) for byline in signing)
    return signed | {letters(printed.signed)} if is_known else signed  # as in By Ann Lee, whose name is known


def author_letters(read: Article) -> frozenset[str]:
    """Return the letters of the lines with authors and source."""
    signed = [
        text
        for byline in read.bylines
        for text in (byline.name, byline.text, byline.contact, byline.name + byline.role)
    ]
    rights = [plain(rights_item.notice) for rights_item in read.rights]
    return frozenset(map(letters, (*signed, *rights, read.credit, *(source.name for source in read.sources)))) - {""}
