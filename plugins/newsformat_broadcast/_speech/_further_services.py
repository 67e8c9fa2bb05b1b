"""Responses of Azure, Rev.ai and Speechmatics as captions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsformat.markup.json import Object
from newsformat.markup.members import objects_at, text_at
from newsformat_broadcast._captions._transcript import Cue
from newsformat_broadcast._speech._cues import Cues, seconds


# Azure ------------------------------------------------------------------------------

_ISO: Final = re.compile(r"PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,12})?)S)?", re.ASCII)
_TICKS: Final = 10_000_000  # per second
_SUCCESS: Final = "Success"
_TIMES: Final = tuple(f"{name}{unit}" for name in ("offset", "duration") for unit in ("", "InTicks", "Milliseconds"))


def azure(document: Object, result: Cues) -> list[Cue] | None:
    """Return the phrases of an Azure batch or fast transcription, the first alternative of each."""
    phrases = objects_at(document, "recognizedPhrases") or objects_at(document, "phrases")
    channels = {repr(phrase.get("channel")) for phrase in phrases}
    cues = [cue for phrase in phrases if (cue := _phrase(phrase, result, several=len(channels) > 1))]
    if not phrases:
        phrase_objects = objects_at(document, "combinedRecognizedPhrases") + objects_at(document, "combinedPhrases")
        cues = [
            result.cue(text, 0, 0)
            for item in phrase_objects
            if (text := text_at(item, "display") or text_at(item, "text"))
        ]
    return sorted(cues, key=lambda cue: cue.start) or None


def _phrase(phrase: Object, cues: Cues, *, several: bool) -> Cue | None:
    alternatives = objects_at(phrase, "nBest")
    cues.left.update({"nBest": len(alternatives) - 1} if len(alternatives) > 1 else {})
    cues.count_unread(phrase, "nBest", "channel", "locale", "recognitionStatus", *_TIMES)
    best = alternatives[0] if alternatives else phrase
    cues.left.update(name for name in best if best is not phrase and name not in {"display", "words", "displayWords"})
    text = text_at(best, "display") or text_at(best, "text") or text_at(best, "lexical")
    start, length = _azure_time(phrase, "offset"), _azure_time(phrase, "duration")
    cues.left.update({"invalid times": 1} if None in {start, length} else {})
    cues.left.update({"recognitionStatus": 1} if phrase.get("recognitionStatus", _SUCCESS) != _SUCCESS else {})
    who = phrase.get("speaker")
    if who is None and several and (channel := phrase.get("channel")) is not None:
        who = f"Channel {channel}"
    return cues.cue(text, start, None if start is None else start + (length or 0), who) if text.strip() else None


def _azure_time(phrase: Object, name: str) -> float | None:
    """Return the time *name* in seconds, from milliseconds, ISO 8601 or ticks."""
    if (thousandths := seconds(phrase.get(f"{name}Milliseconds"))) is not None:
        return thousandths / 1000
    value = phrase.get(name)
    if isinstance(value, str) and (match := _ISO.fullmatch(value)):
        return int(match[1] or 0) * 3600 + int(match[2] or 0) * 60 + float(match[3] or 0)
    ticks = phrase.get(f"{name}InTicks", value)
    return ticks / _TICKS if isinstance(ticks, int | float) and 0 <= ticks < _TICKS * _TICKS else None


# Rev.ai -----------------------------------------------------------------------------


def rev(document: Object, result: Cues) -> list[Cue] | None:
    """Return the words in the monologues of Rev.ai, each with adjacent punctuation."""
    names = {repr(item.get("id")): text_at(item, "name") for item in objects_at(document, "speakers")}
    cues: list[Cue] = []
    for monologue in objects_at(document, "monologues"):
        who = monologue.get("speaker")
        speaker = text_at(monologue, "speaker_info", "display_name") or names.get(repr(who)) or who
        result.count_unread(monologue, "elements", "speaker", "speaker_info")
        for text, first, last in _words(objects_at(monologue, "elements"), result):
            start, end = result.time(first, "ts", "timestamp"), result.time(last, "end_ts", "end_timestamp")
            cues.append(result.cue(text, start, end, speaker))
    return cues or None


def _words(elements: list[Object], cues: Cues) -> Iterator[tuple[str, Object, Object]]:
    """Yield each text between blanks, with the first and last of its elements that have a time."""
    text, first, last = "", Object(), Object()
    for element in elements:
        cues.left.update(name for name in element if name not in _ELEMENT_MEMBERS)
        if text_at(element, "type") not in _ELEMENTS or not text_at(element, "value"):
            cues.left["invalid elements"] += 1
        value = text_at(element, "value")
        if value.strip():
            text += value
            if text_at(element, "type") != "punct":
                first, last = first or element, element
        elif text:
            yield text, first, last
            text, first, last = "", {}, {}
    if text:
        yield text, first, last


_ELEMENTS: Final = frozenset(("text", "punct", "unknown"))
_ELEMENT_MEMBERS: Final = frozenset(("type", "value", "ts", "end_ts", "timestamp", "end_timestamp"))


# Speechmatics -----------------------------------------------------------------------


def speechmatics(document: Object, cues: Cues) -> list[Cue] | None:
    """Return the words of Speechmatics, each with its attached punctuation."""
    results = [item for item in objects_at(document, "results") if text_at(item, "type") in _RESULTS]
    if not results:
        return None
    if others := len(objects_at(document, "results")) - len(results):
        cues.left["results of other types"] += others
    several = len({text_at(item, "channel") for item in results}) > 1
    words: list[tuple[list[str], Object, str]] = []
    glued = False
    for result in results:
        best = cues.best(result, "attaches_to", "is_eos", "channel")
        cues.left.update(name for name in best if name not in {"content", "speaker", "display", "language"})
        usual = "previous" if text_at(result, "type") == "punctuation" else "none"
        attached = text_at(result, "attaches_to") or usual
        content = text_at(best, "content")
        if words and (glued or attached in {"previous", "both"}):
            words[-1][0].append(content)
        elif content:
            who = _UNIDENTIFIED.sub("", text_at(best, "speaker"))
            words.append(([content], result, who or (text_at(result, "channel") if several else "")))
        glued = attached in {"next", "both"}
    return [
        cues.cue("".join(texts), cues.time(word, "start_time"), cues.time(word, "end_time"), _speaker_name(who))
        for texts, word, who in words
    ] or None


_RESULTS: Final = frozenset(("word", "punctuation", "entity"))
_UNIDENTIFIED: Final = re.compile(r"UU\Z")  # an unidentified speaker
_NUMBERED: Final = re.compile(r"S(\d{1,3})\Z")


def _speaker_name(label: str) -> str:
    return _NUMBERED.sub(r"Speaker \1", label)
