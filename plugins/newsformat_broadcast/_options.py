"""What a reader of scripts may be told."""

from __future__ import annotations

from enum import StrEnum

from newsformat.plugin import frozen


class Captions(StrEnum):
    """What becomes of words that nobody reads out: captions of a recorded package, or comments for production."""

    TEXT = "text"
    APART = "apart"


@frozen(kw_only=True)
class ScriptOptions:
    """How a script is read.

    Attributes:
        captions: what becomes of words that the presenter does not read (``<cc>``, ``<pkg>``): they are kept ``apart``
            from the text, as they stand, or are ``text`` of the story. They are what is said in a recorded package, but
            some newsrooms have comments for production there, which are not for publication.
    """

    captions: Captions = Captions.APART


@frozen(kw_only=True)
class CaptionOptions:
    """How captions become a transcript.

    Attributes:
        pause: seconds of silence after the end of a sentence that begin a new paragraph; twice as many do so anywhere.
    """

    pause: float = 2.0
