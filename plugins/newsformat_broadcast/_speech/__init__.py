"""Transcripts of speech recognition.

**Transcripts of speech recognition**, in the JSON of programs and services: Whisper
(https://github.com/openai/whisper), faster-whisper, WhisperX, whisper.cpp and the pipelines of Transformers, Amazon
Transcribe (https://docs.aws.amazon.com/transcribe/latest/dg/how-input.html), AssemblyAI, Deepgram, Google
(Speech-to-Text v1 and v2), Azure (https://learn.microsoft.com/azure/ai-services/speech-service/batch-transcription-get,
and its fast transcription), Rev.ai (https://docs.rev.ai/api/asynchronous/), Speechmatics
(https://docs.speechmatics.com/), and the JSON of podcasts (Podcasting 2.0,
https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md). They are read
like captions, into paragraphs and with the same option ``pause``:

* ``recognizedPhrases`` and ``phrases`` of Azure, ``monologues`` of Rev.ai, ``results`` of Speechmatics with their
  attached punctuation → paragraphs
* ``segments`` (``start``, ``end``, ``text``; ``startTime``, ``endTime``, ``body``), ``transcription``, ``chunks``,
  ``utterances``, ``paragraphs`` of ``alternatives``, or, without any of these, words → paragraphs; of several
  alternatives the first
* ``speaker``, ``speaker_label``, ``speakerTag`` → `Quote`, with the speaker as the attribution: ``Speaker 1`` for a
  number or a letter; several channels of a recording are speakers, too
* start and end times of each block → `Foreign` of the space ``speech-json``, a line a block
* ``language``, ``language_code``, ``detected_language``, ``locale``, ``transcription_config.language`` → `language`;
  ``created``, ``created_at``, ``timestamp`` → `created`
* all else, such as chapters and summaries, and the members of a Google operation around its ``response`` → `Foreign`,
  as JSON; details of segments and words, such as confidence, are left out, with a remark
"""

from __future__ import annotations

from newsformat.markup.sniff import bare_text, json_members, json_names, json_object, text_of
from newsformat.plugin import AnyFormat, Confidence, Format, lazily


_SEGMENT = frozenset(("start", "end", "startTime", "seek"))
_TIMED = lazily(r'"(?:timestamps?|offsets)"\s*:\s*[\[{]')
_WORDS = lazily(r'"alternatives"\s*:\s*\[')
_ELEMENTS = lazily(r'"elements"\s*:\s*\[')
_HEAD = 8000  # bytes, about as many as are passed for detection
_UTTERANCES = lazily(r'"(?:words|utterances)"\s*:\s*(?:null|\[)')
_GOOGLE_TYPE = lazily(r'"@type"\s*+:\s*+"type\.googleapis\.com/google\.cloud\.speech\.')
_TASK = lazily(r'"task"\s*:\s*"trans(?:cribe|late)"')
_SPOKEN = lazily(r'\ufeff?\s*\{\s*"text"\s*:\s*" [^ \\](?:[^\\]|\\[^nrt])*+\\?\Z')


def _sniff(head: bytes, /) -> Confidence:
    if not json_object(head):
        return Confidence.NO
    text = text_of(head)
    names, _ = json_members(bare_text(head))
    if names >= {"jobName", "results"} or names >= {"metadata", "results"} or names == {"results"}:
        return Confidence.CERTAIN if _WORDS.search(text) else Confidence.NO
    if names & {"recognizedPhrases", "combinedRecognizedPhrases", "combinedPhrases"}:
        return Confidence.CERTAIN
    if names & {"response", "results"} and _GOOGLE_TYPE.search(text):
        return Confidence.CERTAIN
    if "monologues" in names and _ELEMENTS.search(text):
        return Confidence.CERTAIN
    if names >= {"job", "metadata", "results"} or names >= {"format", "metadata", "results"}:
        return Confidence.CERTAIN if _WORDS.search(text) else Confidence.NO
    if "segments" in names and not _SEGMENT.isdisjoint(json_names(text).get(("segments",), ())):
        return Confidence.CERTAIN
    if names & {"transcription", "chunks"} and _TIMED.search(text):
        return Confidence.CERTAIN
    if names >= {"language_model", "acoustic_model"} or (names >= {"audio_url", "text"} and _UTTERANCES.search(text)):
        return Confidence.CERTAIN
    if names >= {"task", "text"} and _TASK.search(text):
        return Confidence.CERTAIN
    return _confidence_of_text(text) if len(head) >= _HEAD and names == {"text"} else Confidence.NO


def _confidence_of_text(text: str) -> Confidence:
    """Return the confidence that a Whisper transcript, which begins with the whole *text*, continues with segments.

    Its words have a blank before each, even the first, in scripts with blanks; it has no line breaks.
    """
    return Confidence.LIKELY if _SPOKEN.match(text) else Confidence.POSSIBLE


SPEECH_JSON: AnyFormat = Format(
    name="speech-json",
    title="Speech-recognition transcript (JSON)",
    spec="https://github.com/openai/whisper",
    suffixes=(".whisper.json", ".transcript.json"),
    carries=("body.paragraph", "body.quote.*", "language", "created", "foreign.speech-json"),
    sniff=_sniff,
    read="newsformat_broadcast._speech._reader:read",
    read_options="newsformat_broadcast._options:CaptionOptions",
    validate="newsformat_broadcast._speech._rules:validate",
)
