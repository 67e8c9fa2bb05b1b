"""Explains each line of a text that newsformat has written and that is read exactly."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import (
    Article,
    Block,
    Embed,
    Heading,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    Rule,
    Table,
)
from newsformat.plugin import Explanation, Line, lazily
from newsformat_text._decoding import Decoded
from newsformat_text._exact import block_extents, is_blank
from newsformat_text._explanation import counts, size_remark, with_offsets
from newsformat_text._fields import OPENING_DATELINE
from newsformat_text._labels import Label


_WHY = ("the headline is underlined: read exactly as newsformat writes it",)
_OF_FIELDS = {
    "Kicker": Label.KICKER,
    "Subhead": Label.SUBHEAD,
    "Byline": Label.BYLINE,
    "Credit": Label.CREDIT,
    "Dateline": Label.DATELINE,
    OPENING_DATELINE: Label.DATELINE,
    "Published": Label.DATE,
    "Updated": Label.DATE,
    "Embargo": Label.EMBARGO,
    "Signal": Label.SIGNAL,
    "Keyword": Label.TAGS,
    "Rights": Label.COPYRIGHT,
    "Note": Label.NOTE,
}
_OF_BLOCKS: dict[type[Block], Label] = {
    Paragraph: Label.BODY,
    Heading: Label.SUBHEADING,
    Quote: Label.QUOTE,
    List: Label.LIST,
    Media: Label.CAPTION,
    Table: Label.TABLE,
    Preformatted: Label.TABLE,
    Rule: Label.RULE,
    Related: Label.RELATED,
    Embed: Label.BODY,
    Raw: Label.BODY,
}


def explained(decoded: Decoded, article: Article, language: str) -> Explanation:
    """Say that what was *decoded* is read as it was written, as *article* in a *language*."""
    source_lines = _LINE.findall(decoded.text)
    lines = [line.rstrip("\r\n") for line in source_lines]
    found = [
        Line(number=number, text=text, label=label, reasons=("blank",) if label is Label.BLANK else _WHY)
        for number, (text, label) in enumerate(zip(lines, _labels(lines), strict=True), 1)
    ]
    characters, words = counts(article, language.partition("-")[0].lower())
    explanation = Explanation(
        language=language,
        encoding=decoded.encoding,
        lines=tuple(found),
        characters=characters,
        words=words,
        remarks=(size_remark(characters, words),),
    )
    return with_offsets(explanation, source_lines)


_LINE = lazily(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")


def _labels(lines: list[str]) -> list[Label]:
    """Return what each of *lines* is: the headline, its row of signs, fields, and blocks."""
    top = next(index for index, line in enumerate(lines) if line.startswith("===") and not line.strip("="))
    end = next((index for index in range(top, len(lines)) if is_blank(lines[index])), len(lines))
    head = [*[Label.HEADLINE] * top, Label.SKIPPED, *_of_fields(lines[top + 1 : end])]
    return [*head, *_of_body(lines[end:])]


def _of_fields(lines: list[str]) -> Iterator[Label]:
    label = Label.FIELD
    for line in lines:
        if not line.startswith("  "):  # which goes on with the field above
            label = _OF_FIELDS.get(line.partition(":")[0], Label.FIELD)
        yield label


def _of_body(lines: list[str]) -> list[Label]:
    labels = [Label.BLANK if is_blank(line) else Label.SKIPPED for line in lines]
    is_begun = False
    for start, end, block in block_extents(lines, 1, 0):
        for index in range(start, end):
            if labels[index] is not Label.BLANK:
                labels[index] = _OF_BLOCKS[type(block)]
        if isinstance(block, Related) and block.title:
            labels[start] = Label.RELATED_HEADING
        if isinstance(block, Heading):
            labels[end - 1] = Label.SKIPPED  # the row of signs
        if isinstance(block, Paragraph) and not is_begun:
            is_begun = True
            labels[start:end] = [Label.LEAD] * (end - start)
    return labels
