"""Rules for EBU STL, by EBU Tech 3264; the functions name the sections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsformat.plugin import NoSchema, Problem, Report, Source
from newsformat_broadcast._ebu_stl._reader import DISK, GSI, TTI, Block, blocks_in


_PAGES: Final = frozenset((b"437", b"850", b"860", b"863", b"865"))
_TABLES: Final = frozenset((b"00", b"01", b"02", b"03", b"04"))
_RATES: Final = frozenset((b"25", b"30"))
_COUNTS: Final = (("blocks", 238, 5), ("subtitles", 243, 5))
_END: Final = 0xFF


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the general information, then of each subtitle, in order."""
    content = source.read_bytes()
    disk = DISK.match(content[3:11])
    if disk is None or len(content) < GSI:
        yield Problem("disk", "the disk format code, such as STL25.01, is missing")
        return
    blocks = [*blocks_in(content)]
    yield from _general(content[:GSI], disk[1], blocks)
    if rest := (len(content) - GSI) % TTI:
        yield Problem("block", f"the last block has {rest} bytes instead of {TTI}", where=f"block {len(blocks) + 1}")
    yield from _subtitles(blocks, int(disk[1]) or 25)


def _general(general: bytes, rate: bytes, blocks: list[Block]) -> Iterator[Problem]:
    """Check the block of general information (section 4)."""
    for name, value, known in (
        ("page", general[:3], _PAGES), ("table", general[12:14], _TABLES), ("rate", rate, _RATES),
    ):  # fmt: skip
        if value not in known:
            yield Problem(
                name, f"{value.decode('latin-1')!r} is not one of {', '.join(sorted(map(bytes.decode, known)))}"
            )
    found = {"blocks": len(blocks), "subtitles": len({block.subtitle for block in blocks if not block.comment})}
    for name, position, size in _COUNTS:
        digits = general[position : position + size].strip()
        if not digits.isdigit():
            yield Problem("count", f"the number of {name} is not a number: {digits.decode('latin-1')!r}")
        elif int(digits) != found[name]:
            message = f"{int(digits)} {name} are declared, but there are {found[name]}"
            yield Problem.warning("count", message)


def _subtitles(blocks: list[Block], rate: int) -> Iterator[Problem]:
    """Check the text and timing information (section 5)."""
    before = (0, 0, 0, 0)
    for block in blocks:
        where = f"block {block.number}"
        start, end = tuple(block.start), tuple(block.end)
        for code in (start, end):
            if code[0] > 23 or code[1] > 59 or code[2] > 59 or code[3] >= rate:  # noqa: PLR2004 -- of a clock
                yield Problem("time", f"{':'.join(map(str, code))} is not a time code", where=where)
        if end <= start:
            yield Problem("time", "it must end after it begins", where=where)
        if block.extension == _END and not block.comment:
            if start < before:
                yield Problem.warning("order", "it begins before the one above", where=where)
            before = (start[0], start[1], start[2], start[3])
