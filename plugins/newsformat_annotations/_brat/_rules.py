"""Validates the annotations of a brat collection."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from newsformat.plugin import NoSchema, Problem, Report, Source
from newsformat_annotations._brat._files import IDENTITY, OTHER, RELATION, SPAN, SPLIT, Pair, lines_of, pairs_in


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each file of annotations."""
    for pair in pairs_in(source):
        where = f"{pair.name}.ann"
        if pair.text is None:
            yield Problem("text", f"there is no text {pair.name:.80}.txt", where=where)
        for rule, message, line in _annotations(pair):
            yield Problem(rule, message, line, where=where)


def _annotations(pair: Pair) -> Iterator[tuple[str, str, int]]:
    text = (pair.text or b"").decode("utf-8-sig", "replace")
    lines = [*lines_of(pair.annotations or b"")]
    counts = Counter([line.partition("\t")[0] for _, line in lines])
    known = counts.keys()
    for number, line in lines:
        if counts[key := line.partition("\t")[0]] > 1 and key.startswith("T"):
            yield "twice", f"{key:.40} is there {counts[key]} times", number
        if span := SPAN.fullmatch(line):
            start, end = int(span[3]), int(span[4])
            if pair.text is not None and not start < end <= len(text):
                yield "span", f"{span[1]} is outside the text: {start} {end}", number
            elif pair.text is not None and span[5] and text[start:end].replace("\n", " ") != span[5]:
                yield "words", f"{span[1]}: the text has {text[start:end]:.60} there, not {span[5]:.60}", number
        elif match := RELATION.fullmatch(line):
            yield from [
                ("reference", f"there is no {name:.40}", number) for name in match.group(3, 4) if name not in known
            ]
        elif match := IDENTITY.fullmatch(line):
            yield from [("reference", f"there is no {match[2]:.40}", number)] if match[2] not in known else ()
        elif not OTHER.fullmatch(line) and not SPLIT.fullmatch(line):
            yield "line", f"{line:.60} is not an annotation", number
