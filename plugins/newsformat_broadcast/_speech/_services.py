"""Responses of Amazon, Deepgram and Google as captions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from newsformat.markup.json import Object
from newsformat.markup.members import objects_at, text_at
from newsformat_broadcast._captions._transcript import Cue
from newsformat_broadcast._speech._cues import Cues, seconds


def amazon(document: Object, cues: Cues) -> list[Cue] | None:
    """Return the words of Amazon Transcribe, with the punctuation after them; else its transcript."""
    items = objects_at(document, "results", "items")
    texts = [
        text
        for transcript in objects_at(document, "results", "transcripts")
        if (text := text_at(transcript, "transcript"))
    ]
    if not items:
        return [cues.cue(text, 0, 0) for text in texts] or None
    labels = {
        text_at(item, "start_time"): text_at(item, "speaker_label")
        for segment in objects_at(document, "results", "speaker_labels", "segments")
        for item in objects_at(segment, "items")
    }
    words: list[tuple[list[str], Object]] = []
    for item in items:
        content = text_at(cues.best(item, "id"), "content")
        if text_at(item, "type") == "punctuation" and words:
            words[-1][0].append(content)
        elif content:
            words.append(([content], item))
    return [
        cue
        for texts, item in words
        if (cue := cues.segment(_timed(item, "".join(texts)), speaker=labels.get(text_at(item, "start_time"))))
    ]


def deepgram(document: Object, result: Cues) -> list[Cue] | None:
    """Return the utterances of Deepgram; else, for each channel, its sentences, words or transcript."""
    if found := objects_at(document, "results", "utterances"):
        return [cue for item in found if (cue := result.segment(item))]
    channels = objects_at(document, "results", "channels")
    if not channels:
        return None
    cues = [
        cue
        for number, channel in enumerate(channels)
        for cue in _channel(result.best(channel, "detected_language"), number if len(channels) > 1 else None, result)
    ]
    return sorted(cues, key=lambda cue: cue.start) or None


def _channel(channel: Object, number: int | None, cues: Cues) -> Iterator[Cue]:
    speaker = None if number is None else f"Channel {number}"
    sentences = [
        ({**sentence}, paragraph.get("speaker", speaker))
        for paragraph in objects_at(channel, "paragraphs", "paragraphs")
        for sentence in objects_at(paragraph, "sentences")
    ]
    parts: Sequence[tuple[Object, Any]] = sentences or [(word, speaker) for word in objects_at(channel, "words")]
    cues.now = 0.0
    cues.count_unread(channel, "paragraphs", "words")
    for part, who in parts or [({"transcript": channel.get("transcript")}, speaker)]:
        if cue := cues.segment(part, speaker=who):
            yield cue


def google(document: Object, made: Cues) -> list[Cue] | None:
    """Return the results of Google; with speaker labels, their words, which the last result may contain all."""
    results = [
        made.best(item, "languageCode", "resultEndOffset")
        | {"end": item.get("resultEndTime", item.get("resultEndOffset"))}
        for item in objects_at(document, "results")
    ]
    if not results:
        return None
    groups = [objects_at(item, "words") for item in results]
    starts = [_begun(words) for words in groups]
    if any(word.get("speakerTag") or word.get("speakerLabel") for word in groups[-1]):
        is_whole = starts[-1] is None or all(start is None or starts[-1] <= start for start in starts)
        return [cue for words in (groups[-1:] if is_whole else groups) for word in words if (cue := made.segment(word))]
    cues = []
    for result, start in zip(results, starts, strict=True):
        if cue := made.segment({name: value for name, value in result.items() if name != "words"} | {"start": start}):
            cues.append(cue)
    return cues or None


def _begun(words: Sequence[Object]) -> float | None:
    """Return the start of the first of *words*; `None` if it has none."""
    return seconds(words[0].get("startTime", words[0].get("startOffset"))) if words else None


def _timed(item: Object, text: str) -> Object:
    """Return a word of Amazon as a segment with this *text*."""
    return {name: value for name, value in item.items() if name not in {"alternatives", "id"}} | {"text": text}
