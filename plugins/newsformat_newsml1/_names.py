"""Names of NewsML 1 that readers and writers share, and what they are in the model."""

from __future__ import annotations

from typing import Final

from newsformat.markup.xml import Element
from newsformat.plugin import line


def first(element: Element, name: str) -> Element | None:
    """Return the first child of that *name*, `None` if there is none; in half the time that ``find`` takes."""
    return next(element.iterchildren(name), None)


SPACE: Final = "newsml-1"  # of `Foreign`
XHTML: Final = "http://www.w3.org/1999/xhtml"
LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"

# Properties and schemes of newsformat's own: what the standard has no element for (see `_own_property`).
OWN: Final = "newsformat"
HEADLINES: Final = "newsformat:headline"  # the scheme of a NewsLineType: a further headline

SUBJECT_SCHEME: Final = "subj"
SUBJECT_URI: Final = "http://cv.iptc.org/newscodes/subjectcode/"
QUALIFIER_SCHEME: Final = "squ"
QUALIFIER_URI: Final = "http://cv.iptc.org/newscodes/subjectqualifier/"
LOCATED: Final = "located"  # the relation of an entity: where the story is from
ORIGIN: Final = "Origin"  # HowPresent of such a Location

_DIGITS = 8  # of an IPTC subject code


def subject_code(code: str, scheme: str) -> str:
    """Return the subject code of the IPTC that *code* of *scheme*, which may not be said, is; ``""`` if it is none."""
    bare = code.removeprefix("iptc:")
    is_one = bare.isascii() and bare.isdecimal() and len(bare) == _DIGITS and (not scheme or "iptc" in scheme.lower())
    return bare if is_one else ""


# IPTC "MediaType" → kinds of media, and back from kinds of articles and of media.
MEDIA_KINDS: Final = {
    "photo": "image",
    "image": "image",
    "picture": "image",
    "graphic": "image",
    "audio": "audio",
    "video": "video",
    "animation": "video",
}
MEDIA_TYPES: Final = {"picture": "Photo", "graphic": "Graphic", "audio": "Audio", "video": "Video"}
KINDS_OF_MEDIA: Final = {"image": "Photo", "graphic": "Graphic", "audio": "Audio", "video": "Video"}


def tidy_language(tag: str) -> str:
    """Return a language tag in the usual case: ``NL`` is ``nl``."""
    first_, dash, rest = line(tag).replace("_", "-").partition("-")
    return f"{first_.lower()}{dash}{rest}"


def revision_before(revision: str) -> str:
    """Return which revision *revision* replaces, if nobody says it: the one before, ``0`` if there is none."""
    numbered = revision.isascii() and revision.isdecimal() and len(revision) < _LONGEST_REVISION
    return str(max(int(revision) - 1, 0)) if numbered else "0"


_LONGEST_REVISION = 10  # digits
