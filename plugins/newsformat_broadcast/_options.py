"""What a reader of scripts may be told."""

from __future__ import annotations

from enum import StrEnum

from newsformat.plugin import frozen


class Captions(StrEnum):
    """What becomes of the words of a recorded package that are there to be captioned, and that nobody reads out."""

    TEXT = "text"
    APART = "apart"


@frozen(kw_only=True)
class ScriptOptions:
    """How a script is read.

    Attributes:
        captions: what becomes of the words of a package (``<cc>``, ``<pkg>``): ``text`` of the story, or kept ``apart``
            from it, as they stand.
    """

    captions: Captions = Captions.TEXT


@frozen(kw_only=True)
class CaptionOptions:
    """How captions become a transcript.

    Attributes:
        pause: seconds of silence after the end of a sentence that begin a new paragraph; twice as many do so anywhere.
    """

    pause: float = 2.0
