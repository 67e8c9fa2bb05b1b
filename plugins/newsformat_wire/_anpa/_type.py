"""The typeset lines at the head of an ANPA 1312 text: ``^`` begins one, ``<`` (flush left) or ``=`` (centred) ends it.

::

    ^BC-Ferry Back, 1st Ld-Writethru,466<    slug, take words, number of words
    ^Ferry back after two years<             headline
    ^Harbour says more will follow<          subhead
    ^AP Photo XNP101, XNP102<                note to editors: pictures
    ^Eds: With AP Photos.<                   note to editors
    ^(For use by clients of Acme only.)<     note to editors
    ^$adv 28<                                day of an embargo, as in a slug (``Adv28``)
    ^By ANN LEE=                             byline
    ^and BO DIAZ=                            second author of the byline above
    ^Associated Press=                       their affiliation
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from attrs import define, field

from newsformat import Byline, EditorsNote, Embargo, Headline
from newsformat.plugin import Report, lazily
from newsformat_wire._embargo import read_release
from newsformat_wire._notepad import SIGN_OFF, is_remark
from newsformat_wire._orders import heed_embargo, is_order
from newsformat_wire._prose import FILL
from newsformat_wire._signals import read_take, signal_in_note, signals_of
from newsformat_wire._signatures import read_byline
from newsformat_wire._typography import read_signs


LINE = lazily(r"\^(.*)([<=]) *", re.DOTALL)
_NOTE = lazily(r"(?:Eds|EDS|Editors|EDITORS)(?::|\.) *(.+)")
_EDITORS_NOTE = lazily(r"EDITORS?['’]S? NOTE")
_PICTURE = lazily(
    r"(?:[^\W\d_]+ )?(?:(?:Laser|Wire|Tele)?[Pp]hotos?|Graphics?|Video|Audio|PHOTOS?|GRAPHICS?|VIDEO)\b[ :].*\d.*"
)
_PICK_UP = lazily(  # where a story continues an earlier one
    r"pick ?up (?:at |with |in )?(?:the )?\d{1,2}(?:st|nd|rd|th)? ?(?:grafs?|graphs?|paras?|paragraphs?|pvs|pghs?)\b.*",
    re.IGNORECASE,
)
_AND = lazily(r"(?:and|AND|And) (?:[^\W\d_a-z][^\s\d]*(?: |\Z)){2,4}")
_ADDRESS = lazily(r"(?:ATTENTION |NOTE TO )?(?:ALL |MANAGING )?EDITORS?:?", re.IGNORECASE)  # followed by text
_WITH = lazily(r"With [AP]M-.+|With BC-.+")  # another story of the cycle
_HOUSE = lazily(
    r"\b(?:Press|Agency|News|Service|Writers?|Correspondents?|Wire|Kyodo|Reuters|AFP|AAP|UPI|Staff|Editors?)\b"
)

_COPYRIGHT = lazily(r"(?:c\.|\(c\)|©|Copyright) ?\d{4},? (?:by )?(.+)", re.IGNORECASE)
_TYPED_BY = lazily(r"\([a-z]{1,3}\)")


@define
class Heads:
    """The content of the lines of type."""

    headlines: list[str] = field(factory=list)
    signals: dict[str, None] = field(factory=dict)
    version: str = ""
    notes: list[EditorsNote] = field(factory=list)
    bylines: list[Byline] = field(factory=list)
    embargo: Embargo | None = None
    rights: str = ""
    words: str = field(default="", eq=False)  # take words, used as the headline if there is no other

    @property
    def others(self) -> list[Headline]:
        """All headlines after the first two."""
        return [Headline(content=text) for text in self.headlines[2:]]


def read_heads(
    lines: Sequence[tuple[str, str]],
    report: Report,
    number: int | None,
    base: datetime | None = None,
    above: Sequence[str] = (),
) -> tuple[Heads, int]:
    """Return the content of *lines* of type, given with their terminators, and their number; the rest is text.

    An embargo's day without a year is the first such day from *base* on. The headlines *above* have been read.
    """
    heads = Heads(headlines=[*above])
    count = _read_lines(heads, lines, partial(read_release, report=report, number=number, base=base))
    if heads.words and not heads.headlines:
        heads.headlines.append(heads.words)
    return heads, count


def _read_lines(heads: Heads, lines: Sequence[tuple[str, str]], embargo_of: Callable[[str], Embargo | None]) -> int:
    for index, (line, _) in enumerate(lines):
        if line[:1] == FILL:
            if heads.bylines:
                return index
            heads.headlines.append(read_signs(line))
        elif embargo := embargo_of(line.strip(" ()")):
            heed_embargo(heads, embargo)
        elif not _read(heads, line):
            return index
    return len(lines)


def _read(heads: Heads, line: str) -> bool:
    text = read_signs(line.strip(" "))
    if note := note_of(text) or _picture_in_brackets(text):
        heads.notes.append(note)
        if (begun := _NOTE.fullmatch(line)) and begun[1][0] != FILL:
            heads.signals |= dict.fromkeys(signal_in_note(begun[1]))
    elif bylines := read_byline(text):
        heads.bylines.extend(bylines)
    elif _TYPED_BY.fullmatch(text):
        heads.notes.append(EditorsNote(text=text, role=SIGN_OFF))
    elif heads.bylines and not is_order(text):
        return _affiliated(heads, text)
    elif take := read_take(text.strip("()")):
        heads.words = heads.words or text
        heads.signals |= dict.fromkeys(take.signals)
        heads.version = heads.version or take.version
    elif _ADDRESS.fullmatch(text):
        return False
    elif is_remark(text):
        heads.notes.append(EditorsNote(text=text[1:-1]))
    else:
        heads.headlines.append(text)
        heads.signals |= dict.fromkeys(signals_of(text))
    return True


def note_of(text: str) -> EditorsNote | None:
    """Return *text* as a note to editors, or `None`."""
    inner = text[1:-1] if text[:1] == "(" and text[-1:] == ")" else text
    if match := _NOTE.fullmatch(inner):
        return EditorsNote(text=match[1])
    if _EDITORS_NOTE.match(text) or _WITH.fullmatch(text) or _PICK_UP.fullmatch(text):
        return EditorsNote(text=text)
    if _PICTURE.fullmatch(text):
        return EditorsNote(text=text, role="picture")
    return None


def _picture_in_brackets(text: str) -> EditorsNote | None:
    is_picture = text[:1] == "(" and text[-1:] == ")" and _PICTURE.fullmatch(text[1:-1])
    return EditorsNote(text=text, role="picture") if is_picture else None


def _affiliated(heads: Heads, text: str) -> bool:
    """Read *text* as the affiliation of the last authors, if it is a news organisation, or as another author."""
    last = heads.bylines[-1]
    if last.affiliation:
        return False
    if _AND.fullmatch(text):
        others = [byline for byline in heads.bylines if byline.text != last.text]
        heads.bylines = [*others, *read_byline(f"{last.text} {text}")]
        return True
    if not is_house(text):
        return False
    if whose := _COPYRIGHT.fullmatch(text):
        heads.rights, text = text, whose[1]
    heads.bylines = [
        Byline(name=byline.name, role=byline.role, affiliation=text, text=byline.text)
        if byline.text == last.text
        else byline
        for byline in heads.bylines
    ]
    return True


def is_house(text: str) -> bool:
    """Is *text* the name of a news organisation?"""
    return bool(_HOUSE.search(text.title() if text.isupper() else text))
