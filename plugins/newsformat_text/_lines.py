"""Splits a text into lines, without blank lines and rows of signs, and joins hard-wrapped lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from newsformat.markup.hyphens import Joiner, begins_lowercase, is_hyphenated
from newsformat.markup.paragraphs import is_full
from newsformat.plugin import lazily, seam
from newsformat_text._above._title_form import FIELD
from newsformat_text._labels import SetAside
from newsformat_text._languages._lexicons import lexicon_for
from newsformat_text._lone_bullets import has_lone_bullets, join_lone_bullets
from newsformat_text._sentence_pieces import has_pieces, join_pieces
from newsformat_text._separator_rows import page_numbers, separator_rows
from newsformat_text._shape import ENDINGS, STOPS, bullet_width, has_column_gap, number_width
from newsformat_text._site_calendars import calendar_lines
from newsformat_text._split_datelines import join_split_dateline, may_have_split_dateline
from newsformat_text._spoken_clauses import are_clauses, join_clauses
from newsformat_text._stacked_dates import join_stacked_date, may_have_stacked_date
from newsformat_text._wrapped_titles import has_wrapped_title, join_wrapped_title


_MIN_WRAPPED, _MIN_WRAPPED_UNSPACED, _MAX_WRAPPED = 30, 12, 100  # characters of a hard-wrapped line
_CELL = "|"  # starts a table row
_FIELD_NAME = 30  # characters of a field name
_FILLED_SHARE = 0.75
_ENOUGH_PAIRS = 3  # pairs of lines for which length alone is evidence; fewer need a sentence that runs on
_SHORT_SHARE = 0.4  # of the width; a shorter line is complete, as in contact details
_MIN_WIDTH_SHARE = 0.7  # of the width; a block of shorter lines, such as an address, is not wrapped
# Without blank lines between paragraphs: minimum lines, and shares of them
_MIN_LINES = 6
_FILLED_SHARE_UNSEPARATED = 0.4
_LOWER_CASE_SHARE = 0.4


def split_lines(
    joiner: Joiner, *, archived: bool = False, marked: bool = False
) -> tuple[list[str], Sequence[int], SetAside]:
    """Return the lines of the text that are not blank, the number of each in the source, and lines set aside.

    If the text may be *archived*, fields of press databases are set aside; in a text that is *marked* as Markdown, a
    paragraph may span several lines.
    """
    text = joiner.text
    printed = text.splitlines()
    every = list(map(str.strip, printed))
    spaced = every != printed
    if spaced and ("\n " in text or "\n\t" in text or "\n\u3000" in text):
        from newsformat_text._indents import indented_starts, join_paragraphs  # rarely needed

        if begins := indented_starts(printed):
            every = join_paragraphs(every, begins, joiner)
    numbers: Sequence[int] = range(1, len(every) + 1)
    archive_fields = _archive_fields(every, joiner) if archived else {}
    set_aside = separator_rows(every) | page_numbers(every) | calendar_lines(text, every)
    if "\f" not in text and "   " in text and sum("   " in line for line in every) > 1:
        from newsformat_text._printed_pages import with_form_feeds  # rarely needed

        text = with_form_feeds(text, every)
    printed_on_pages = "\f" in text
    if printed_on_pages:
        from newsformat_text._printed_pages import join_overleaf, page_edges  # rarely needed

        set_aside |= page_edges(text, every)
    if set_aside := set_aside | archive_fields:  # a field may go on where a page begins
        numbers = [number for number in numbers if number not in set_aside]
        every = [every[number - 1] for number in numbers]
    if printed_on_pages:
        every, joiner.numbers = join_overleaf(text, every, numbers)
        lines, starts = _unwrap(every, range(1, len(every) + 1), joiner)
        numbers = [joiner.numbers[start - 1] for start in starts]
    else:
        lines, numbers = _unwrap(every, numbers, joiner)
        if marked or has_pieces(text, lines, spaced=spaced):
            lines, numbers = join_pieces(lines, numbers, printed)
    lines, numbers = _join_parts(lines, numbers, joiner.language)
    return lines, numbers, set_aside


def _join_parts(lines: list[str], numbers: Sequence[int], language: str) -> tuple[list[str], Sequence[int]]:
    """Return *lines* and their *numbers* with split headlines, sentences, list items, dates and datelines joined."""
    if language == "ko" and are_clauses(lines):
        lines, numbers = join_clauses(lines, numbers)
    if has_lone_bullets(lines):
        lines, numbers = join_lone_bullets(lines, numbers)
    if may_have_stacked_date(lines):
        lines, numbers = join_stacked_date(lines, numbers, lexicon_for(language))
    if may_have_split_dateline(lines):
        lines, numbers = join_split_dateline(lines, numbers, lexicon_for(language))
    if has_wrapped_title(lines, numbers, lexicon_for(language)):
        lines, numbers = join_wrapped_title(lines, numbers)
    return lines, numbers


def _unwrap(every: list[str], numbers: Sequence[int], joiner: Joiner) -> tuple[list[str], Sequence[int]]:
    """Return the lines of *every* that are not blank, with wrapped lines joined, and their numbers."""
    if "" not in every:
        if len(every) >= _MIN_LINES and (width := _filled_width_unseparated(every)):
            return _join_wrapped(every, numbers, width, joiner)
        return every, numbers
    numbers = [number for number, line in zip(numbers, every, strict=True) if line]
    lines = [line for line in every if line]
    if len(lines) <= 2 or not _possible_width(lines):  # noqa: PLR2004 -- too few to judge by
        return lines, numbers
    if width := _filled_width(lines, numbers):
        return _join_wrapped(lines, numbers, width, joiner)
    if len(lines) >= _MIN_LINES and _are_double_spaced(numbers) and (width := _filled_width_unseparated(lines)):
        story, starts = _join_wrapped(lines[1:], range(1, len(lines)), width, joiner)
        return [lines[0], *story], [numbers[start] for start in (0, *starts)]
    return lines, numbers


def _archive_fields(lines: list[str], joiner: Joiner) -> SetAside:
    from newsformat_text._archives._fields import fields  # rarely needed

    return fields(joiner.text, lines, joiner.report)


def _are_double_spaced(numbers: Sequence[int]) -> bool:
    """Is there a blank line between any two lines, so that blank lines do not separate paragraphs?"""
    return all(other > one + 1 for one, other in pairwise(numbers))


def _possible_width(lines: list[str]) -> int:
    """Return the length of the longest line, or 0 if it is too long for wrapped text.

    A single word, such as an address, and a table row may be longer.
    """
    for line in lines:
        if len(line) > _MAX_WRAPPED and " " in line and line[0] != _CELL:
            return 0
    lengths = [len(line) for line in lines if " " in line and line[0] != _CELL]
    width = max(lengths) if len(lengths) * 2 > len(lines) else max(map(len, lines), default=0)
    return width if width <= _MAX_WRAPPED else 0


def _filled_width(lines: list[str], numbers: list[int]) -> int:
    """Return the width to which lines within paragraphs are filled, or 0 if the text is not wrapped.

    Nearly all lines that are not the last of their paragraph must be filled. One single-line paragraph may be wider,
    but not several.
    """
    every = list(_blocks(lines, numbers))
    blocks = [block for block in every if len(block) > 1]
    width = _possible_width([line for block in blocks for line in block])
    wide_blocks = sum(len(block) == 1 and len(block[0]) > width for block in every)
    if wide_blocks > max(1, len(blocks)):
        return 0
    blocks = [block for block in blocks if max(map(len, block)) >= _MIN_WIDTH_SHARE * width]
    pairs = [pair for block in blocks for pair in _pairs(block, width) if not _stands_alone(*pair)]
    filled = [pair for pair in pairs if _is_filled(*pair, width)]
    if not filled:
        return 0
    few = len(pairs) < _ENOUGH_PAIRS or _are_rows(blocks, [below for _, below in filled])
    if few and not any(_has_one_sentence(block, width) for block in blocks):
        return 0
    below = [below for _, below in filled]
    return width if len(filled) >= _FILLED_SHARE * len(pairs) or _many_continue(below, len(pairs)) else 0


def _are_rows(blocks: list[list[str]], below: list[str]) -> bool:
    """Do all lines *below* others start like table rows, and does no block end with a full stop?"""
    return all(map(_begins_anew, below)) and not any(block[-1][-1] in STOPS for block in blocks)


def _begins_anew(line: str) -> bool:
    """Does *line* start like a table row: with a digit, or with a capital but not in capitals throughout?"""
    return line[0].isdigit() or (line[0].isupper() and not line.isupper())


def _pairs(block: list[str], width: int) -> Iterator[tuple[str, str]]:
    """Yield the pairs of adjacent lines of *block*, without a short first line, which is a heading."""
    heads = len(block[0]) < _MIN_WIDTH_SHARE * width and not begins_lowercase(block[1])
    return islice(pairwise(block), int(heads), None)


def _has_one_sentence(block: list[str], width: int) -> bool:
    """Does a sentence run over two lines of *block*?"""
    pairs = (pair for pair in _pairs(block, width) if not _stands_alone(*pair) and _is_filled(*pair, width))
    ended = block[-1][-1] in ENDINGS or "\u0e00" <= block[0][0] <= "\u0eff"  # Thai and Lao have no full stop
    return any(_is_one_sentence(*pair, ended=ended) for pair in pairs)


def _is_one_sentence(line: str, below: str, *, ended: bool) -> bool:
    """Does a sentence run from *line* on to *below*: does that start in lower case, or *line* end within a sentence?

    *line* ends within a sentence if another sentence ends earlier in it; in a script without case, if it has no final
    punctuation and the paragraph *ended* with a sentence, unlike a date with a title below it.
    """
    if begins_lowercase(below):
        return True
    first = below[0]
    continues = ended and first.isalpha() and first.lower() == first.upper()
    return line[-1] not in ENDINGS and (continues or _STOPPED.search(line) is not None)


_STOPPED = lazily(r"[^\W\d_]{4}\S?[.!?]\s")


def _blocks(lines: list[str], numbers: Sequence[int]) -> Iterator[list[str]]:
    """Yield the groups of lines without a blank line between them."""
    block = [lines[0]]
    for line, (one, other) in zip(lines[1:], pairwise(numbers), strict=True):
        if other != one + 1:
            yield block
            block = []
        block.append(line)
    yield block


def _is_item(line: str) -> bool:
    """Is *line* a list item or table row, whose length says nothing about wrapping?"""
    return line[0] == _CELL or bullet_width(line) > 0 or number_width(line) > 0


def _filled_width_unseparated(lines: list[str]) -> int:
    """Return the width to which lines are filled in a text without blank lines between paragraphs, or 0."""
    if not (width := _possible_width(lines)):
        return 0
    filled = [below for line, below in pairwise(lines) if _is_filled(line, below, width)]
    return width if _many_continue(filled, len(lines)) else 0


def _is_filled(line: str, below: str, width: int) -> bool:
    """Is *line* long enough to be wrapped, with no room left for the first word of *below*?

    In scripts without spaces, paragraphs may have that length by chance, but these end with a full stop.
    """
    if seam(line, below):
        return len(line) >= _MIN_WRAPPED and (is_full(line, below, width - 1) or is_hyphenated(line, below))
    return len(line) >= _MIN_WRAPPED_UNSPACED and line[-1] not in STOPS and is_full(line, below, width)


def _many_continue(filled: list[str], size: int) -> bool:
    """Are many of *size* lines below a *filled* one, and do many of those start in lower case?"""
    small = sum(begins_lowercase(line) for line in filled)
    return (
        size >= _MIN_LINES
        and len(filled) >= _FILLED_SHARE_UNSEPARATED * size
        and small >= _LOWER_CASE_SHARE * len(filled)
    )


def _continues(line: str, below: str, width: int) -> bool:
    """Does *line* of a wrapped text continue in the one *below*: is it full, or does that start in lower case?"""
    if _CELL in {line[0], below[0]} or _are_fields(line, below) or has_column_gap(line) or has_column_gap(below):
        return False
    if is_full(line, below, width - 1) or is_hyphenated(line, below):
        return True
    continues_sentence = begins_lowercase(below) and line[-1].isalpha() and not _is_item(below)
    return continues_sentence and len(line) >= _SHORT_SHARE * width


def _stands_alone(line: str, below: str) -> bool:
    """Is *line* or the one *below* a list item or table row, or are both header fields, as in mail?"""
    if _is_item(line) or _is_item(below) or has_column_gap(line) or has_column_gap(below):
        return True
    return _are_fields(line, below)


def _are_fields(line: str, below: str) -> bool:
    return ":" in below[:_FIELD_NAME] and FIELD.match(below) is not None and FIELD.match(line) is not None


def _join_wrapped(lines: list[str], numbers: Sequence[int], width: int, joiner: Joiner) -> tuple[list[str], list[int]]:
    joined, starts = [[lines[0]]], [numbers[0]]
    for k in range(1, len(lines)):
        before = lines[k - 1]
        follows = numbers[k] == numbers[k - 1] + 1
        if follows and _continues(before, lines[k], width):
            joiner.add(joined[-1], lines[k], numbers[k])
        else:
            joined.append([lines[k]])
            starts.append(numbers[k])
    return list(map("".join, joined)), starts
