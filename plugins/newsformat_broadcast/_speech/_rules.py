"""Rules for transcripts of speech recognition, as documented by each program or service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    ARRAY,
    NUMBER,
    SCALAR,
    STRING,
    Rule,
    anything,
    array,
    both,
    by_type,
    choice,
    members,
    one_of,
    or_null,
    rule_problems,
)
from newsformat.markup.members import items_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_broadcast._speech._cues import ENDS, STARTS, TEXTS, seconds


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the transcript in *source*."""
    yield from rule_problems(source.read_bytes(), by_type(_shape))


def _shape(document: Mapping[str, Any]) -> Rule:
    """Return the rule for *document*."""
    if isinstance(inner := document.get("response"), dict) and "results" in inner:
        return members({"response": by_type(_shape)}, other=anything)
    shape = next((rule for names, rule in _SHAPES if names & document.keys()), None)
    if shape is None and "results" in document:
        shape = _results(document)
    return shape or _none


def _none(value: Any, where: Path) -> Iterator[Misfit]:
    yield Misfit("shape", "there are no segments, utterances or words with text", where)


def _time(value: Any, where: Path) -> Iterator[Misfit]:
    if seconds(value) is None:
        yield Misfit("time", f"{value!r:.60} is not a time in a recording", where)


def _in_order(value: Any, where: Path) -> Iterator[Misfit]:
    """Check that the end is not before the start."""
    start, end = (
        next((found for name in names if (found := seconds(value.get(name))) is not None), None)
        for names in (STARTS, ENDS)
    )
    if start is not None and end is not None and end < start:
        yield Misfit("order", f"it ends at {end:g} and begins at {start:g}", where)


def _sequence(value: Any, where: Path) -> Iterator[Misfit]:
    """Check that nothing begins before the one above it."""
    last = 0.0
    for index, item in enumerate(items_at(value)):
        found = [seconds(item.get(name)) for name in STARTS] if isinstance(item, dict) else []
        start = next((time for time in found if time is not None), None)
        if start is not None and start < last:
            yield Misfit("sequence", "it begins before the one above", (*where, index), Severity.WARNING)
        last = last if start is None else start


_TIMES = dict.fromkeys((*STARTS, *ENDS), or_null(_time))
_SPOKEN = by_type(
    lambda _: both(
        members({**_TIMES, **dict.fromkeys(TEXTS, or_null(STRING))}, other=anything),
        one_of(TEXTS, "the words", Severity.WARNING),
        _in_order,
    )
)
_SEGMENTS = both(array(_SPOKEN), _sequence)


def _results(document: Mapping[str, Any]) -> Rule:
    """Return the rule for ``results`` of Amazon, Deepgram, Google or Speechmatics."""
    results = document["results"]
    if isinstance(results, list):
        typed = any(isinstance(result, dict) and "type" in result for result in results)
        return members({"results": array(_SPEECHMATICS_RESULT if typed else _ALTERNATIVES)}, other=anything)
    inner = _DEEPGRAM if isinstance(results, dict) and "channels" in results else _AMAZON
    return members({"results": inner}, other=anything)


def _of_alternatives(**of: Rule) -> Rule:
    return members({"alternatives": array(members(of, other=anything))}, needs=("alternatives",), other=anything)


_ALTERNATIVES = _of_alternatives(transcript=STRING, words=_SEGMENTS)
_DEEPGRAM = members({"channels": array(_ALTERNATIVES), "utterances": _SEGMENTS}, other=anything)
_AMAZON_ITEM = both(
    members({"type": choice("pronunciation", "punctuation"), **_TIMES}, needs=("type",), other=anything),
    _of_alternatives(content=STRING),
)
_AMAZON = members(
    {"items": array(_AMAZON_ITEM), "transcripts": array(members({"transcript": STRING}, other=anything))},
    needs=("transcripts",),
    other=anything,
)
_SPEECHMATICS_RESULT = by_type(
    lambda word: both(
        members(
            {
                "start_time": NUMBER,
                "end_time": NUMBER,
                "attaches_to": choice("previous", "next", "both", "none"),
            },
            needs=("type",),
            other=anything,
        ),
        _of_alternatives(content=STRING) if word.get("type") in {"word", "punctuation"} else anything,
        _in_order,
    )
)
_ELEMENT = members(
    {"type": choice("text", "punct", "unknown"), "value": STRING, "ts": or_null(NUMBER), "end_ts": or_null(NUMBER)},
    needs=("type", "value"),
    other=anything,
)
_MONOLOGUE = members({"speaker": SCALAR, "elements": array(_ELEMENT)}, needs=("elements",), other=anything)
_BEST = members({"display": STRING, "lexical": STRING}, other=anything)
_PHRASE = members({"nBest": array(_BEST)}, needs=("nBest",), other=anything)
_FAST_PHRASE = members(
    {"text": STRING, "offsetMilliseconds": NUMBER, "durationMilliseconds": NUMBER, "words": ARRAY},
    needs=("text",),
    other=anything,
)
_SHAPES: tuple[tuple[frozenset[str], Rule], ...] = (
    (
        frozenset(("segments", "transcription", "chunks")),
        members(dict.fromkeys(("segments", "transcription", "chunks"), _SEGMENTS), other=anything),
    ),
    (
        frozenset(("recognizedPhrases", "combinedRecognizedPhrases")),
        members({"recognizedPhrases": array(_PHRASE)}, other=anything),
    ),
    (frozenset(("phrases", "combinedPhrases")), members({"phrases": array(_FAST_PHRASE)}, other=anything)),
    (frozenset(("monologues",)), members({"monologues": array(_MONOLOGUE)}, other=anything)),
    (
        frozenset(("utterances", "words")),
        members(dict.fromkeys(("utterances", "words"), or_null(_SEGMENTS)), other=anything),
    ),
)
