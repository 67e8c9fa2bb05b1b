"""Race results of AAP → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import Article, Concept, EditorsNote, Envelope
from newsformat.markup.encodings import decoded
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.plugin import NoOptions, ReadError, Report, Source


_HEAD = re.compile(
    r"\s*\x01(?:([A-Z]+): )?([^\x1f\n]+)\x1f([0-9-]+)\x1f([YN])\x1f([YN])\x1f([A-Z]+)\x1f([A-Z][a-z]+day)"
    r"[ \r]*(?:\n|\Z)"
)
_RACING = "http://cv.iptc.org/newscodes/subjectcode/15030001"


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article in *source*.

    Raises:
        ReadError: the head is not that of race results.
    """
    content = decoded(source.read_bytes(), source.encoding, report)
    head = _HEAD.match(content)
    if head is None:
        raise ReadError("not AAP results: the head has no course, race, two flags, state and day")
    receiver, course, race, corrected, abandoned, state, day = head.groups()
    name = f"{course.strip().title()} {race}"
    notes = [text for is_given, text in ((receiver, f"for {receiver}"), (abandoned == "Y", "abandoned")) if is_given]
    report.note("no language is given; assumed AAP's, en")
    yield Article(
        headline=f"{name}, {state}, {day}",
        slug=name,
        sources=[Concept(name="AAP")],
        language="en",
        signals=["correction"] if corrected == "Y" else (),
        notes=[EditorsNote(text=text) for text in notes],
        subjects=[Concept(code="15030001", scheme="subj", uri=_RACING)],
        entities=[Concept(name=state, kind="place")],
        body=read_paragraphs(content[head.end() :]),
    )
