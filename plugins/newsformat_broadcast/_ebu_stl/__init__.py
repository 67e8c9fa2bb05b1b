"""EBU STL.

**EBU STL** (EBU Tech 3264, February 1991, https://tech.ebu.ch/publications/tech3264), subtitles as broadcasters
exchange and archive them, in a binary file. They are read like captions, into paragraphs and with the same option
``pause``:

* the text of each subtitle, over all of its blocks, in the code table that the file names (ISO 6937, or the parts of
  ISO 8859 for Cyrillic, Arabic, Greek and Hebrew), italics and underlining → paragraphs; a dash before a line begins
  one
* start and end times of each block → `Foreign` of the space ``ebu-stl``, a line a block
* of the general information: the original title of the programme, or the translated one → `title`; the language →
  `language`; the days of creation and revision → `created`, `updated`; titles of the episode, publisher, editor,
  translator, reference, country and the start of the programme → `Foreign`
* comments, which are not displayed, and user data are left out and reported; colours, boxes and positions are layout

Rules of ``validate``; those in brackets are warnings: ``disk`` format, code ``page``, code ``table``, frame ``rate``, a
``count`` that is not a number, a truncated ``block``, ``time``; [a wrong ``count``, ``order``]
"""

from __future__ import annotations

from newsformat.plugin import AnyFormat, Confidence, Format, lazily


_DISK = lazily(rb"[0-9]{3}STL[0-9]{2}\.01")


def _sniff(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if _DISK.match(head) else Confidence.NO


EBU_STL: AnyFormat = Format(
    name="ebu-stl",
    title="EBU STL",
    spec="https://tech.ebu.ch/publications/tech3264",
    suffixes=(".stl",),
    carries=(
        "title", "created", "updated", "language", "body.paragraph", "inline.emphasis", "inline.underline",
        "foreign.ebu-stl",
    ),
    sniff=_sniff,
    read="newsformat_broadcast._ebu_stl._reader:read",
    validate="newsformat_broadcast._ebu_stl._rules:validate",
    read_options="newsformat_broadcast._options:CaptionOptions",
)  # fmt: skip
