"""Transcripts of speech recognition, in the shapes that programs and services have for them."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsformat as nf
from newsformat import Paragraph, Quote
from newsformat.plugin import ReadError


A, B = "The ferry is back.", "We waited a week."
SPOKEN = "00:00:01.000 --> 00:00:02.500\n00:00:03.000 --> 00:00:04.000"


def segment(text: str, start: Any, end: Any, **more: Any) -> dict[str, Any]:
    return {"start": start, "end": end, "text": text, **more}


def words(text: str, start: float, **more: Any) -> list[dict[str, Any]]:
    return [{"word": word, "start": start, "end": start + 0.5, **more} for word in text.split()]


WHISPER = {
    "text": f" {A} {B}",
    "segments": [
        {"id": 0, "seek": 0, **segment(f" {A}", 1.0, 2.5), "tokens": [50364], "avg_logprob": -0.2},
        {"id": 1, "seek": 0, **segment(f" {B}", 3.0, 4.0), "tokens": [50365], "avg_logprob": -0.1},
    ],
    "language": "en",
}
WHISPERX = {
    "segments": [
        segment(f" {A}", 1.0, 2.5, speaker="SPEAKER_00", words=words(A, 1.0)),
        segment(f" {B}", 3.0, 4.0, speaker="SPEAKER_01"),
    ],
    "word_segments": words(A, 1.0),
    "language": "en",
}
WHISPER_CPP = {
    "systeminfo": "AVX = 1",
    "result": {"language": "en"},
    "transcription": [
        {
            "timestamps": {"from": "00:00:01,000", "to": "00:00:02,500"},
            "offsets": {"from": 1000, "to": 2500},
            "text": f" {A}",
        },
        {"offsets": {"from": 3000, "to": 4000}, "text": f" {B}"},
    ],
}
TRANSFORMERS = {
    "text": f" {A} {B}",
    "chunks": [{"timestamp": [1.0, 2.5], "text": f" {A}"}, {"timestamp": [3.0, 4.0], "text": f" {B}"}],
}
PODCAST = {
    "version": "1.0.0",
    "segments": [
        {"speaker": "Ann Lee", "startTime": 1, "endTime": 2.5, "body": A},
        {"speaker": "Bo Diaz", "startTime": 3, "endTime": 4, "body": B},
    ],
}


def _amazon() -> dict[str, Any]:
    items, labels = [], []
    for text, speaker, start in ((A, "spk_0", 1.0), (B, "spk_1", 3.0)):
        said = text.removesuffix(".").split()
        step = (1.5 if speaker == "spk_0" else 1.0) / len(said)
        for number, word in enumerate(said):
            begin, end = f"{start + number * step:.2f}", f"{start + (number + 1) * step:.2f}"
            items.append(
                {
                    "type": "pronunciation",
                    "start_time": begin,
                    "end_time": end,
                    "alternatives": [{"confidence": "0.9", "content": word}],
                }
            )
            labels.append({"start_time": begin, "end_time": end, "speaker_label": speaker})
        items.append({"type": "punctuation", "alternatives": [{"confidence": "0.0", "content": "."}]})
    return {
        "jobName": "ferry",
        "accountId": "1",
        "results": {
            "transcripts": [{"transcript": f"{A} {B}"}],
            "language_code": "en-GB",
            "speaker_labels": {"speakers": 2, "segments": [{"speaker_label": "spk_0", "items": labels}]},
            "items": items,
        },
        "status": "COMPLETED",
    }


ASSEMBLY = {
    "id": "5552493",
    "language_model": "assemblyai_default",
    "acoustic_model": "assemblyai_default",
    "language_code": "en_us",
    "status": "completed",
    "audio_url": "https://acme.example/a.mp3",
    "text": f"{A} {B}",
    "words": [{"text": "The", "start": 1000, "end": 1100, "confidence": 0.9, "speaker": "A"}],
    "utterances": [
        segment(A, 1000, 2500, speaker="A", confidence=0.9),
        segment(B, 3000, 4000, speaker="B", confidence=0.9),
    ],
}
DEEPGRAM = {
    "metadata": {"request_id": "2479c8c8", "created": "2026-11-24T09:00:00.000Z", "duration": 4.0},
    "results": {
        "channels": [
            {
                "detected_language": "en",
                "alternatives": [
                    {
                        "transcript": f"{A} {B}",
                        "words": [{"word": "the", "punctuated_word": "The", "start": 1.0, "end": 1.2, "speaker": 0}],
                        "paragraphs": {
                            "paragraphs": [
                                {"sentences": [segment(A, 1.0, 2.5)], "speaker": 0, "start": 1.0, "end": 2.5},
                                {"sentences": [segment(B, 3.0, 4.0)], "speaker": 1, "start": 3.0, "end": 4.0},
                            ]
                        },
                    }
                ],
            }
        ]
    },
}
GOOGLE = {
    "results": [
        {"alternatives": [{"transcript": A, "confidence": 0.9}], "resultEndTime": "2.500s", "languageCode": "en-us"},
        {
            "alternatives": [
                {
                    "words": [
                        *[
                            {"startTime": "1s", "endTime": "2.500s", "word": word, "speakerTag": 1}
                            for word in A.split()
                        ],
                        *[{"startTime": "3s", "endTime": "4s", "word": word, "speakerTag": 2} for word in B.split()],
                    ]
                }
            ]
        },
    ]
}


AZURE = {
    "source": "https://acme.example/a.wav",
    "timestamp": "2026-11-24T09:00:00Z",
    "combinedRecognizedPhrases": [{"channel": 0, "display": f"{A} {B}"}],
    "recognizedPhrases": [
        {
            "recognitionStatus": "Success",
            "channel": 0,
            "speaker": 1,
            "offset": "PT1S",
            "duration": "PT1.5S",
            "locale": "en-GB",
            "nBest": [{"confidence": 0.9, "lexical": "the ferry is back", "display": A}],
        },
        {"speaker": 2, "offsetInTicks": 30000000.0, "durationInTicks": 10000000.0, "nBest": [{"display": B}]},
    ],
}
AZURE_FAST = {
    "durationMilliseconds": 4000,
    "combinedPhrases": [{"text": f"{A} {B}"}],
    "phrases": [
        {"speaker": 1, "offsetMilliseconds": 1000, "durationMilliseconds": 1500, "text": A, "locale": "en-GB"},
        {"speaker": 2, "offsetMilliseconds": 3000, "durationMilliseconds": 1000, "text": B},
    ],
}


def _elements(text: str, start: float, end: float) -> list[dict[str, Any]]:
    said = text.removesuffix(".").split()
    step = (end - start) / len(said)
    found: list[dict[str, Any]] = []
    for at, word in enumerate(said):
        found += [{"type": "punct", "value": " "}] if at else []
        found.append({"type": "text", "value": word, "ts": start + at * step, "end_ts": start + (at + 1) * step})
    return [*found, {"type": "punct", "value": "."}]


REV = {
    "monologues": [
        {"speaker": 0, "elements": _elements(A, 1.0, 2.5)},
        {"speaker": 1, "speaker_info": {"display_name": "Bo Diaz"}, "elements": _elements(B, 3.0, 4.0)},
    ]
}


def _results(text: str, speaker: str, start: float, end: float) -> list[dict[str, Any]]:
    return [
        {
            "type": "word" if element["type"] == "text" else "punctuation",
            **(
                {"start_time": element["ts"], "end_time": element["end_ts"]}
                if "ts" in element
                else {"attaches_to": "previous"}
            ),
            "alternatives": [{"content": element["value"], "confidence": 0.9, "language": "en", "speaker": speaker}],
        }
        for element in _elements(text, start, end)
        if element["value"] != " "
    ]


SPEECHMATICS = {
    "format": "2.9",
    "job": {"created_at": "2026-11-24T09:00:00Z", "data_name": "a.wav"},
    "metadata": {"created_at": "2026-11-24T09:00:00Z", "transcription_config": {"language": "en"}},
    "results": [*_results(A, "S1", 1.0, 2.5), *_results(B, "UU", 3.0, 4.0)],
}


def _read(document: object) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    return nf.read(nf.Source(json.dumps(document, indent=1).encode()), report=report), [str(entry) for entry in report]


@pytest.mark.cases(
    ("document", "speakers", "language"),
    [
        (WHISPER, ("", ""), "en"),
        (WHISPERX, ("SPEAKER_00", "SPEAKER_01"), "en"),
        (WHISPER_CPP, ("", ""), "en"),
        (TRANSFORMERS, ("", ""), ""),
        (PODCAST, ("Ann Lee", "Bo Diaz"), ""),
        (_amazon(), ("spk_0", "spk_1"), "en-GB"),
        (ASSEMBLY, ("Speaker A", "Speaker B"), "en-US"),
        (DEEPGRAM, ("Speaker 0", "Speaker 1"), "en"),
        (GOOGLE, ("Speaker 1", "Speaker 2"), "en-US"),
        (AZURE, ("Speaker 1", "Speaker 2"), "en-GB"),
        (AZURE_FAST, ("Speaker 1", "Speaker 2"), "en-GB"),
        (REV, ("Speaker 0", "Bo Diaz"), ""),
    ],
)
def test_shapes(document: Any, speakers: tuple[str, str], language: str) -> None:
    assert nf.detect(nf.Source(json.dumps(document).encode()))[0].format == "speech-json"
    article, _ = _read(document)
    if speakers == ("", ""):
        assert article.body == (Paragraph(f"{A} {B}"),)
    else:
        assert article.body == tuple(
            [Quote([Paragraph(text)], who) for text, who in zip((A, B), speakers, strict=True)]
        )
        assert article.foreign[0].value == SPOKEN
    assert article.language == language


@pytest.mark.cases(
    ("before", "text", "formats"),
    [
        ({}, f" {A}" * 999, ["speech-json"]),
        ({"task": "transcribe", "language": "english", "duration": 4.0}, A * 9_999, ["speech-json"]),
        ({}, A * 999, ["speech-json"]),
        ({}, f" {A}\n" * 999, ["speech-json"]),
        ({}, A * 9_999, ["doccano", "spacy-jsonl", "speech-json"]),  # more than is looked at
        ({}, f" {A}\n" * 9_999, ["doccano", "spacy-jsonl", "speech-json"]),
    ],
)
def test_a_text_as_long_as_the_examined_start_or_longer(before: dict[str, Any], text: str, formats: list[str]) -> None:
    source = nf.Source(json.dumps({**before, "text": text, "segments": [segment(A, 0, 1)]}).encode())
    found = nf.detect(source)
    assert sorted(detection.format for detection in found if detection.confidence == found[0].confidence) == formats


def test_other_members_are_kept() -> None:
    article, told = _read(ASSEMBLY)
    assert ("audio_url", "https://acme.example/a.mp3") in [(part.name, part.value) for part in article.foreign]
    assert told == ["data on segments and words are left out: confidence"]
    article, _ = _read(DEEPGRAM)
    assert str(article.created) == "2026-11-24 09:00:00+00:00"
    assert ("metadata", '{"request_id":"2479c8c8","duration":4}') in [
        (part.name, part.value) for part in article.foreign
    ]


def test_members_of_an_operation_around_its_response_are_kept() -> None:
    said = {"results": [{"alternatives": [{"transcript": A}]}]}
    about = {"@type": "type.googleapis.com/google.cloud.speech.v1.LongRunningRecognizeMetadata"}
    article, _ = _read({"name": "4711", "done": True, "metadata": about, "response": said})
    assert [(part.name, part.value) for part in article.foreign[1:]] == [
        ("operation.name", '"4711"'),
        ("operation.done", "true"),
        ("operation.metadata", json.dumps(about, separators=(",", ":"))),
    ]


def _result(text: str, start: int, speaker: str) -> dict[str, Any]:
    times = {"startOffset": f"{start}s", "endOffset": f"{start + 1}s"}
    words = [{"word": word, "speakerLabel": speaker, **times} for word in text.split()]
    return {"alternatives": [{"transcript": text, "words": words}]}


def test_results_with_words_of_their_own_are_all_read() -> None:
    article, told = _read({"results": [_result(A, 0, "1"), _result(B, 3, "2")]})
    assert told == []
    assert article.body == (Quote([Paragraph(A)], "Speaker 1"), Quote([Paragraph(B)], "Speaker 2"))


def test_two_channels_are_two_speakers() -> None:
    channels = [
        {"alternatives": [{"transcript": A, "words": [{"punctuated_word": A, "start": 3, "end": 4}]}]},
        {"alternatives": [{"transcript": B, "words": [{"punctuated_word": B, "start": 1, "end": 2}]}]},
    ]
    article, _ = _read({"metadata": {}, "results": {"channels": channels}})
    assert article.body == (Quote([Paragraph(B)], "Channel 1"), Quote([Paragraph(A)], "Channel 0"))


def test_a_pause_begins_a_paragraph() -> None:
    document = {"segments": [segment(A, 0, 1), segment(B, 9, 10)]}
    assert _read(document)[0].body == (Paragraph(A), Paragraph(B))


@pytest.mark.cases(
    "document",
    [
        {"segments": []},
        {"segments": [{"start": 1, "text": ""}, 7, {"text": 8}]},
        {"jobName": "a", "results": {"items": [7]}},
        {"results": []},
        {"results": [{"alternatives": [{}]}]},
        [],
        {"text": "a story"},
    ],
)
def test_other_documents_are_not_transcripts(document: object) -> None:
    with pytest.raises(ReadError):
        nf.read(nf.Source(json.dumps(document).encode()), "speech-json")


def test_odd_times() -> None:
    times: list[Any] = [None, -1, 1e300, "NaN", "1:00:00", True, {"seconds": "5", "nanos": 500_000_000}, [1]]
    article, _ = _read({"segments": [segment("a", 0, 1), *[segment("b", time, time) for time in times]]})
    assert article.foreign[0].value.startswith("00:00:00.000 --> ")


def test_punctuation_of_speechmatics_is_attached_to_its_word() -> None:
    article, told = _read(SPEECHMATICS)
    assert article.body == (Quote([Paragraph(A)], "Speaker 1"), Paragraph(B))
    assert (str(article.created), article.language) == ("2026-11-24 09:00:00+00:00", "en")
    assert told == ["data on segments and words are left out: confidence"]


def test_a_word_may_be_attached_to_the_next() -> None:
    results = [
        {"type": "punctuation", "attaches_to": "next", "alternatives": [{"content": "¿"}]},
        {"type": "word", "start_time": 1, "end_time": 2, "alternatives": [{"content": "Qué"}]},
        {"type": "punctuation", "attaches_to": "previous", "alternatives": [{"content": "?"}]},
    ]
    article, _ = _read({"format": "2.9", "metadata": {}, "results": results})
    assert article.text == "¿Qué?"


def test_invalid_times_and_results_are_reported() -> None:
    assert "invalid times" in _read({"combinedPhrases": [], "phrases": [{"text": A, "offset": "x"}]})[1][0]
    elements = [{"type": "text", "value": A, "ts": "x"}, {"type": "other", "value": "b"}]
    assert "invalid elements, invalid times" in _read({"monologues": [{"elements": elements}]})[1][0]
    more = {**SPEECHMATICS, "results": [*SPEECHMATICS["results"], {"type": "audio_event"}]}  # type: ignore[misc]  # a list
    assert "results of other types" in _read(more)[1][0]


def test_channels_of_azure_are_speakers() -> None:
    phrases = [{"channel": at, "offsetMilliseconds": at, "text": text} for at, text in enumerate((A, B))]
    article, _ = _read({"combinedPhrases": [], "phrases": phrases})
    assert article.body == (Quote([Paragraph(A)], "Channel 0"), Quote([Paragraph(B)], "Channel 1"))


ALL = (WHISPER, WHISPERX, WHISPER_CPP, TRANSFORMERS, PODCAST, _amazon(), ASSEMBLY, DEEPGRAM, GOOGLE, AZURE, AZURE_FAST,
       REV, SPEECHMATICS)  # fmt: skip


@pytest.mark.cases("document", ALL)
def test_shapes_are_valid(document: Any) -> None:
    assert [*nf.validate(nf.Source(json.dumps(document).encode()), "speech-json")] == []


@pytest.mark.cases(
    ("document", "rule", "place"),
    [
        ([], "type", ""),
        ({"text": "a"}, "shape", ""),
        ({"segments": 7}, "type", "segments"),
        ({"segments": [{"start": "x", "text": "a"}]}, "time", "segments[0].start"),
        ({"segments": [{"start": 2, "end": 1, "text": "a"}]}, "order", "segments[0]"),
        ({"segments": [{"start": 2, "text": "a"}, {"start": 1, "text": "b"}]}, "sequence", "segments[1]"),
        ({"segments": [{"start": 2}]}, "required", "segments[0]"),
        ({"monologues": [{"elements": [{"type": "word", "value": "a"}]}]}, "value", "monologues[0].elements[0].type"),
        ({"recognizedPhrases": [{}]}, "required", "recognizedPhrases[0]"),
        ({"phrases": [{"text": 7}]}, "type", "phrases[0].text"),
        ({"results": [{"type": "word"}]}, "required", "results[0]"),
        ({"results": {"items": [{"alternatives": []}], "transcripts": []}}, "required", "results.items[0]"),
        ({"results": {"channels": [{}]}}, "required", "results.channels[0]"),
    ],
)
def test_what_is_wrong(document: Any, rule: str, place: str) -> None:
    (problem,) = nf.validate(nf.Source(json.dumps(document).encode()), "speech-json")
    assert (problem.rule, problem.where) == (rule, f"$.{place}" if place else "$")
