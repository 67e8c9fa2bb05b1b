"""Options of the readers of scripts and captions."""

from __future__ import annotations

from enum import StrEnum

from newsformat.plugin import frozen


class Captions(StrEnum):
    """How to read words that are not read out: captions of a recorded package, or production comments."""

    TEXT = "text"
    APART = "apart"


@frozen(kw_only=True)
class ScriptOptions:
    """How a script is read.

    Attributes:
        captions: how to read words that the presenter does not read (``<cc>``, ``<pkg>``): keep them ``apart`` from the
            text, unchanged, or as ``text`` of the story. They are the words of a recorded package, but some newsrooms
            put production comments there, which are not for publication.
    """

    captions: Captions = Captions.APART


@frozen(kw_only=True)
class CaptionOptions:
    """How captions become a transcript.

    Attributes:
        pause: seconds of silence after the end of a sentence that begin a new paragraph; twice as many do so anywhere.
    """

    pause: float = 2.0
