"""Splits paragraphs of Factiva with a code, a tab and a value, in which the tab became a blank.

Running text has no tabs: of ``HD``, a tab and a headline in Word the paragraph is ``HD Norvik opens yard``. Codes are
told from words by what a story of Factiva always has, by the order that it has its fields in, and by how values look.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from newsformat._blocks import Block, Heading, Paragraph
from newsformat._inline import behind, plain
from newsformat._lazy_patterns import lazily
from newsformat.markup._exports._borders import NUMBER
from newsformat.markup._exports._factiva import TERM


_ORDER = (
    "CLM", "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "CX", "LP", "TD", "ART",
    "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN",
)  # fmt: skip
_RANKS = {code: rank for rank, code in enumerate(_ORDER)}
_TERMS = frozenset(("CO", "IN", "NS", "RE"))  # codes that are also words: their values have codes of their own
_LAST = lazily(rf"AN (?:[^\W\d_]{{2,12}} )?{NUMBER}")


def untabbed(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return *blocks* with codes separated from their values, if they are such stories of Factiva."""
    texts = [plain(block.content) for block in blocks if isinstance(block, Paragraph | Heading)]
    codes = {text.partition(" ")[0] for text in texts}
    if "HD" not in codes or codes.isdisjoint(("LP", "TD")) or not any(map(_LAST.fullmatch, texts)):
        return blocks
    return [*_with_spaced_blocks(blocks)]


def _with_spaced_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    above = -1
    for block in blocks:
        code, _, value = plain(block.content).partition(" ") if isinstance(block, Paragraph | Heading) else ("", "", "")
        rank = _RANKS.get(code, -1)
        if rank <= above or (code in _TERMS and not TERM.match(value)) or not isinstance(block, Paragraph | Heading):
            yield block
            continue
        yield Paragraph(code)
        if value:
            yield evolve(block, content=behind(block.content, len(code) + 1))
        above = rank if code != "AN" else -1
