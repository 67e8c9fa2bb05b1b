"""A transcript of speech recognition → an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from attrs import evolve

from newsformat import Article, Foreign
from newsformat.markup.dates import read_date
from newsformat.markup.json import Object, decode, text_of
from newsformat.markup.languages import language_tag
from newsformat.markup.members import Members, has_value, object_at, objects_at, text_at, value_at
from newsformat.plugin import ReadError, Report, Source
from newsformat_broadcast._captions._transcript import Cue, article
from newsformat_broadcast._options import CaptionOptions
from newsformat_broadcast._speech._cues import Cues
from newsformat_broadcast._speech._further_services import azure, rev, speechmatics
from newsformat_broadcast._speech._services import amazon, deepgram, google


SPACE: Final = "speech-json"
_Shape: TypeAlias = Callable[[Object, Cues], list[Cue] | None]
_READ: Final = frozenset((
    *("text", "segments", "word_segments", "words", "utterances", "chunks", "transcription", "results", "version"),
    *("language", "language_code", "task", "phrases", "recognizedPhrases", "combinedRecognizedPhrases"),
    *("combinedPhrases", "monologues", "timestamp"),
))  # fmt: skip
_MOMENTS: Final = ("created", "created_at")
_LANGUAGE: Final = ("language", "language_code")
_REGION: Final = re.compile(r"-[a-z]{2}\Z")
_LANGUAGES: Final = (("language",), ("language_code",), ("result", "language"), ("results", "language_code"),
                     ("metadata", "language_identification", "predicted_language"),
                     ("metadata", "transcription_config", "language"))  # fmt: skip
_LOCALES: Final = ("recognizedPhrases", "phrases")
_CREATED: Final = (("metadata", "created"), ("metadata", "created_at"), ("job", "created_at"), ("timestamp",))


def read(source: Source, options: CaptionOptions, report: Report, /) -> Iterator[Article]:
    """Yield the transcript of *source*.

    Raises:
        ReadError: it is not JSON, or contains no speech.
    """
    document = decode(source.read_bytes(), report)
    outer: Object = {}
    if isinstance(response := value_at(document, "response"), dict) and "results" in response:  # of an operation
        document, outer = response, {name: value for name, value in document.items() if name != "response"}
    if not isinstance(document, dict):
        raise ReadError("not a transcript: it is not a JSON object")
    result = Cues()
    cues = next((some for shape in _SHAPES if (some := shape(document, result))), None)
    if cues is None:
        raise ReadError("not a transcript: there are no segments, utterances or words with text")
    result.report_left_out(report)
    _report_misplaced(document, report)
    found = article(cues, SPACE, options.pause, report, language=_language(document, report))
    created = next((moment for path in _CREATED if (moment := text_at(document, *path))), "")
    yield evolve(
        found,
        created=read_date(created, report) if created else None,
        foreign=[*found.foreign, *_foreign_members(document), *_others_around(outer)],
    )


def _language(document: Object, report: Report) -> str:
    language = next((found for path in _LANGUAGES if (found := text_at(document, *path))), "")
    channel = next(iter(objects_at(document, "results", "channels")), None)
    first = next(iter(objects_at(document, "results")), None)
    phrase = next((item for name in _LOCALES for item in objects_at(document, name)), None)
    language = (
        language or text_at(phrase, "locale") or text_at(channel, "detected_language") or text_at(first, "languageCode")
    )
    tag = language_tag(language.replace("_", "-")) or ""
    if language and not tag:
        report.left_out(f"an invalid language is left out: {language:.60}")
    return _REGION.sub(lambda match: match[0].upper(), tag)


def _foreign_members(document: Object) -> Iterator[Foreign]:
    """Yield the other members of *document*."""
    for name, value in document.items():
        if name == "metadata" and isinstance(value, dict):
            value = {key: item for key, item in value.items() if not (key in _MOMENTS and isinstance(item, str))}  # noqa: PLW2901 -- the rest of it
        is_odd = name in _LANGUAGE and isinstance(value, list | dict)
        if has_value(value) and (is_odd or name not in _READ):
            yield Foreign(SPACE, name, value if isinstance(value, str) else text_of(value))
    results = object_at(document, "results")
    for name, value in results.items():
        if name not in {*_RESULT_MEMBERS, "language_code"} and has_value(value):
            yield Foreign(SPACE, f"results.{name}", text_of(value))


def _others_around(operation: Object) -> list[Foreign]:
    """Return the members of an *operation* other than its response."""
    return [evolve(part, name=f"operation.{part.name}") for part in Members(operation).foreign(SPACE)]


def _report_misplaced(document: Object, report: Report) -> None:
    """Report values that are not objects where speech is expected in objects."""
    waiting = [(name, value) for name, value in document.items() if name in _READ & _CONTAINERS]
    while waiting:
        name, value = waiting.pop()
        if isinstance(value, dict):
            waiting += [(item, value[item]) for item in reversed(value) if item in _CONTAINERS]
        elif isinstance(value, list):
            waiting += [(name, item) for item in reversed(value)]
        elif has_value(value):
            report.left_out(f"{name} is left out, as it is not an object: {text_of(value):.60}")


_CONTAINERS: Final = frozenset((
    *("segments", "transcription", "chunks", "utterances", "words", "word_segments", "results", "items", "transcripts"),
    *("channels", "alternatives", "paragraphs", "sentences", "monologues", "elements"),
    *("recognizedPhrases", "phrases", "nBest", "combinedRecognizedPhrases", "combinedPhrases"),
))  # fmt: skip
_RESULT_MEMBERS: Final = frozenset(
    ("transcripts", "items", "speaker_labels", "audio_segments", "channels", "utterances", "channel_labels")
)


# Shapes -----------------------------------------------------------------------------------


def _segments(document: Object, cues: Cues) -> list[Cue] | None:
    """Return the segments of Whisper and similar programs, of podcasts, and of whisper.cpp."""
    for name in ("segments", "transcription", "chunks"):
        if isinstance(found := document.get(name), list):
            return [cue for item in found if isinstance(item, dict) and (cue := cues.segment(item))]
    return None


def _utterances(document: Object, cues: Cues) -> list[Cue] | None:
    """Return the utterances of AssemblyAI, with times in milliseconds; else its words, or its text."""
    for name in ("utterances", "words"):
        if found := objects_at(document, name):
            return [cue for item in found if (cue := cues.segment(item, thousandths=True))]
    text = text_at(document, "text")
    return [cues.cue(text, 0, 0)] if text and {"audio_url", "status"} & document.keys() else None


_SHAPES: Final[tuple[_Shape, ...]] = (
    _segments, azure, rev, amazon, deepgram, speechmatics, google, _utterances
)  # fmt: skip
