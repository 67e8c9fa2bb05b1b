"""Articles → CoNLL-U: the words of each sentence, with tags for the names among them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import chain, count, pairwise
from typing import NamedTuple

from newsformat import Article, Foreign
from newsformat.markup.encodings import in_utf_8
from newsformat.markup.json import Object, text_of, value_of
from newsformat.markup.words import scripts_in, sentences
from newsformat.plugin import Articles, NoOptions, Report, lazily
from newsformat_annotations._conllu_comments import (
    COMMENTS,
    DOCUMENT,
    LABELS,
    META,
    NO_WORDS,
    OF_METADATA,
    OURS,
    OWN,
    SPANS,
    TEXT,
    is_expressible,
)
from newsformat_annotations._labels import SPACE
from newsformat_annotations._layout import BETWEEN
from newsformat_annotations._metadata import META as MEMBER
from newsformat_annotations._reading import words_at
from newsformat_annotations._spans import Annotated, Span
from newsformat_annotations._writing import annotated, rank_of


_LABEL = lazily(r"[^\s|\ud800-\udfff]+")
_INVALID_IN_LABEL = lazily(r"[\s|\ud800-\udfff]+")
_EMPTY_COLUMNS = 7  # empty columns between a word and MISC


class _Word(NamedTuple):
    start: int
    end: int


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield each article as a document."""
    scripts: set[str] = set()
    for article in articles:
        yield in_utf_8(article, lambda candidate: "".join(_lines(candidate, scripts, report)).encode(), report)


def _lines(article: Article, scripts: set[str], report: Report) -> Iterator[str]:
    document = annotated(article, report, rank=_rank)
    for relation in document.relations:
        report.lost(_FEATURE, where=f"relation {relation.label:.40}", why="there is no place for relations")
    spans = [*_taggable(document, report)]
    names = _names({span.label for span in spans})
    document.own |= _exact_text(document.text, spans)
    yield from _head(document, {name: label for label, name in names.items() if label != name})
    _report_scripts(document.text, scripts, report)
    start = number = position = 0
    for part in document.text.split(BETWEEN):
        begins, first = "# newpar\n", position
        while position < len(spans) and spans[position].start < start + len(part):
            position += 1
        inside = spans[first:position]
        found = [*_sentences(part, start, inside)]
        tags = _tags(chain.from_iterable(found), inside, names)
        for words in found:
            number += 1
            text = document.text[words[0].start : words[-1].end].replace("\n", " ")
            yield f"{begins}# sent_id = {number}\n# text = {text}\n"
            yield from _rows(words, start + len(part), tags, document.text)
            yield "\n"
            begins = ""
        start += len(part) + len(BETWEEN)
    if not number:
        yield "1\t_\t" + "\t".join("_" * 8) + "\n\n"


_FEATURE = f"foreign.{SPACE}"


def _report_scripts(text: str, reported: set[str], report: Report) -> None:
    for script in sorted(scripts_in(text) - reported):
        reported.add(script)
        report.note(f"text in the script {script.lower()} is only split into words at blanks")


# Metadata -------------------------------------------------------------------------


def _head(document: Annotated, labels: dict[str, str]) -> Iterator[str]:
    """Yield the comments above *document*: its metadata, and as JSON what comments of CoNLL-U can't express."""
    metadata = dict(document.metadata)
    name = metadata.pop(DOCUMENT) if is_expressible(DOCUMENT, metadata.get(DOCUMENT)) else ""
    yield f"# newdoc id = {name}\n" if name else "# newdoc\n"
    for name in [name for name, value in metadata.items() if is_expressible(name, value) and name != COMMENTS]:
        value = metadata.pop(name)
        yield f"# {OF_METADATA}{name} = {value if isinstance(value, str) else value[0]}\n"
    if is_expressible(COMMENTS, metadata.get(COMMENTS)):
        yield from (f"# {comment}\n" for comment in metadata.pop(COMMENTS))
    parts: Object = {META: metadata, OWN: document.own, LABELS: labels}
    if any(parts.values()) or not document.text.strip(NO_WORDS):
        yield f"# {OURS} = {text_of({name: part for name, part in parts.items() if part} or {META: {}})}\n"


def _rank(part: Foreign) -> int:
    """Return the position of *part* among foreign parts when read back."""
    name = part.name.removeprefix(MEMBER)
    if rank_of(part):
        return rank_of(part)
    try:
        is_so = is_expressible(name, value_of(part.value))
    except ValueError:
        is_so = False
    return 3 if not is_so else {DOCUMENT: 0, COMMENTS: 2}.get(name, 1)


def _exact_text(text: str, spans: list[Span]) -> Object:
    """Return *text* and *spans* if they have white space at their edges, which words can't have, or no word at all."""
    parts = [*text.split(BETWEEN), *(text[span.start : span.end] for span in spans)]
    if all(part and part == part.strip() for part in parts):
        return {}
    return {TEXT: text, SPANS: [[*span.place] for span in spans]}


# Names ----------------------------------------------------------------------------


def _taggable(document: Annotated, report: Report) -> list[Span]:
    """Return the spans of *document* that can be tags of words: neither nested nor across paragraphs."""
    text = document.text
    taken = [span for span in document.spans if span.key is not None]
    starts = [span.start for span in taken]
    for span in (span for span in document.spans if span.key is None):
        position = bisect_left(starts, span.end)  # earlier spans begin before its end
        if (position and taken[position - 1].end > span.start) or text.find(BETWEEN, span.start, span.end) >= 0:
            why = "a word has one tag, and a name is in one paragraph"
            report.lost(_FEATURE, where=words_at(text, span.start, span.end), why=why)
        else:
            taken.insert(position, span)
            starts.insert(position, span.start)
    return taken


def _names(labels: Iterable[str]) -> dict[str, str]:
    """Return a name for each of *labels* in tags, which can't contain blanks and bars."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for label in sorted(labels, key=lambda text: (_LABEL.fullmatch(text) is None, text)):
        bare = label if _LABEL.fullmatch(label) else _INVALID_IN_LABEL.sub("_", label) or "_"
        numbered = (f"{bare}{number}" for number in count(len(names)))
        names[label] = next(name for name in chain([bare], numbered) if name not in taken)
        taken.add(names[label])
    return names


def _tags(words: Iterable[_Word], spans: list[Span], names: dict[str, str]) -> Iterator[str]:
    """Yield the tag of each of *words*; ``""`` outside of *spans*, which are in order."""
    following = iter(spans)
    span, prefix = next(following, None), "B"
    for word in words:
        while span is not None and span.end <= word.start:
            span, prefix = next(following, None), "B"
        if span is None or word.start < span.start:
            yield ""
        else:
            yield f"{prefix}-{names[span.label]}"
            prefix = "I"


# Words ----------------------------------------------------------------------------


def _sentences(part: str, start: int, spans: list[Span]) -> Iterator[list[_Word]]:
    """Yield the words of each sentence of a paragraph that begins at *start*; no sentence ends inside a name."""
    edges = sorted({edge for span in spans for edge in (span.start, span.end)})
    inside = {place for span in spans for place in range(span.start + 1, span.end)}
    sentence: list[_Word] = []
    for words in _placed(part, start, edges):
        gap = part[sentence[-1].end - start : words[0].start - start] if sentence else ""
        if sentence and gap in {"", " ", "\n"} and words[0].start not in inside:
            yield sentence
            sentence = []
        sentence += words
    if sentence:
        yield sentence


def _placed(part: str, start: int, edges: list[int]) -> Iterator[list[_Word]]:
    """Yield the places of the words of each sentence of *part*, which are cut at *edges*."""
    end, position = 0, 0
    for sentence in sentences(part):
        words: list[_Word] = []
        for token in sentence:
            begin = part.index(token.text, end)
            end = begin + len(token.text)
            while position < len(edges) and edges[position] <= start + begin:
                position += 1
            cuts = [start + begin]
            while position < len(edges) and edges[position] < start + end:
                cuts.append(edges[position])
                position += 1
            words += [_Word(*pair) for pair in pairwise([*cuts, start + end])]
        yield words


def _rows(words: list[_Word], end: int, tags: Iterator[str], text: str) -> Iterator[str]:
    """Yield the row of each of *words* with the next of *tags*; their paragraph ends at *end* in the *text*."""
    for number, (word, tag) in enumerate(zip(words, tags, strict=False), 1):
        is_glued = word.end < end and not text[word.end].isspace()
        misc = [*([f"NER={tag}"] if tag else ()), *(("SpaceAfter=No",) if is_glued else ())]
        yield (
            "\t".join([str(number), text[word.start : word.end], *["_"] * _EMPTY_COLUMNS, "|".join(misc) or "_"]) + "\n"
        )
