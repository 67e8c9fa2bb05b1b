"""Who signs behind the last sentence of a paragraph, as papers of Japan have it: ``…した。【山田太郎】``."""

from __future__ import annotations

from attrs import evolve

from newsformat import Block, Byline, Paragraph, Text
from newsformat.plugin import lazily
from newsformat_text._article._metadata import Metadata
from newsformat_text._languages._lexicon import Lexicon


_NAME = r"(?:[一-龯々]{1,3}[ 　][一-龯々ぁ-ん]{1,4}|[一-龯々]{2}[一-龯々ぁ-ん]{1,3})"
_PLACE = r"(?P<{}>[一-龯々ァ-ヴー]{{2,6}})[＝=・]"  # 札幌＝山田太郎
_NAMES = rf"{_NAME}(?:[、・]{_NAME}){{0,4}}"
_SIGNED = lazily(
    rf"(?<=[。」』])\s?(?:【(?:{_PLACE.format('of')})?(?P<square>{_NAMES})(?:、写真も)?】"
    rf"|[（(](?:{_PLACE.format('near')})?(?P<round>{_NAMES})[)）])$"
)
_PARTS = lazily("[、・]")
_LONGEST = 60  # characters of names in brackets
_NO_NAMES = frozenset("省略続終完写真図表面載報談部課社局府県市町村庁署員会判所者点位")  # at the end of what is no name


def take(blocks: list[Block], metadata: Metadata) -> None:
    """Take who signs off the ends of paragraphs; round brackets tell that at the end of the last one alone."""
    told = [(number, block) for number, block in enumerate(blocks) if isinstance(block, Paragraph) and block.content]
    for number, block in told:
        *before, run = block.content
        if type(run) is not Text:
            continue
        text, people = _signed(run.text, metadata.document.known, last=block is told[-1][1])
        if people:
            blocks[number] = Paragraph((*before, evolve(run, text=text)))
            if not metadata.signing.sign(people):
                metadata.report.note(f"names who signs once more: {people[0].text}")


def _signed(text: str, known: Lexicon, *, last: bool) -> tuple[str, tuple[Byline, ...]]:
    """Return *text* without who signs it, and them."""
    match = _SIGNED.search(text, max(0, len(text) - _LONGEST))
    if match is None or not (match["square"] or last):
        return text, ()
    names = _PARTS.split(match["square"] or match["round"])
    if any(name[-1] in _NO_NAMES or known.is_agency(name) for name in names):
        return text, ()
    place, printed = match["of"] or match["near"] or "", match[0].strip()
    return text[: match.start()], tuple([Byline(name=name, location=place, text=printed) for name in names])
