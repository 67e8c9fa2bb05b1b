"""Names of NewsML 1 shared by readers and writers, and their equivalents in the model."""

from __future__ import annotations

from typing import Final

from newsformat.markup.xml import Element
from newsformat.plugin import line


def first(element: Element, name: str) -> Element | None:
    """Return the first child called *name*, or `None`; twice as fast as ``find``."""
    return next(element.iterchildren(name), None)


SPACE: Final = "newsml-1"  # the space of `Foreign`
XHTML: Final = "http://www.w3.org/1999/xhtml"
LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"

# Properties and schemes of newsformat's own, for what has no element in the standard (see `_own_property`).
OWN: Final = "newsformat"
HEADLINES: Final = "newsformat:headline"  # the scheme of a NewsLineType: a further headline

SUBJECT_SCHEME: Final = "subj"
SUBJECT_URI: Final = "http://cv.iptc.org/newscodes/subjectcode/"
QUALIFIER_SCHEME: Final = "squ"
QUALIFIER_URI: Final = "http://cv.iptc.org/newscodes/subjectqualifier/"
LOCATED: Final = "located"  # the relation of an entity: where the story is from
ORIGIN: Final = "Origin"  # the HowPresent of such a Location

_DIGITS = 8  # of an IPTC subject code


def subject_code(code: str, scheme: str) -> str:
    """Return the IPTC subject code for *code* in *scheme* (``""`` if unknown), or ``""`` if it is not one."""
    bare = code.removeprefix("iptc:")
    is_one = bare.isascii() and bare.isdecimal() and len(bare) == _DIGITS and (not scheme or "iptc" in scheme.lower())
    return bare if is_one else ""


# IPTC "MediaType" → kinds of media, and the reverse for kinds of articles and media.
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
    """Return a language tag in the usual case: ``nl`` for ``NL``."""
    first_, dash, rest = line(tag).replace("_", "-").partition("-")
    return f"{first_.lower()}{dash}{rest}"


def revision_before(revision: str) -> str:
    """Return the revision that *revision* replaces by default: the preceding number, or ``0``."""
    numbered = revision.isascii() and revision.isdecimal() and len(revision) < _LONGEST_REVISION
    return str(max(int(revision) - 1, 0)) if numbered else "0"


_LONGEST_REVISION = 10  # digits
