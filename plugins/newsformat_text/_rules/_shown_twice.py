"""Descriptions of pictures printed twice: as alternative text, and as a caption or the text of a link."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from newsformat.plugin import lazily
from newsformat_text._above._unrelated_lines import is_unrelated_to
from newsformat_text._authors._person import is_full_name
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import CJK, bullet_width, ends_sentence, has_digit


_ABOVE = Verdict(Label.REPEATED, 0.9, "stands twice above the story, as captions do")
CAPTIONED = 60  # characters of a caption
TITLE = 20  # letters of a title


def take_captions(document: Document) -> None:
    """Take each line that stands twice, and once with whose the picture is: ``The quay`` and ``The quay AFP``."""
    lines, verdicts, title = document.lines, document.verdicts, document.title
    told = [line[bullet_width(line) :].removeprefix(_ICON) for line in lines]
    for index in range(document.headline + 1, len(lines) - 1):
        if lines[index + 1].startswith(lines[index]) and _is_captioned_twice(document, index):
            verdicts[index], verdicts[index + 1] = verdicts[index] or _CAPTION, verdicts[index + 1] or _CAPTION
        behind = lines[index][len(title) :].lstrip() if title and lines[index].startswith(title) else ""
        if behind[:1] in _JOINTS_BEHIND and len(title) >= TITLE and is_credited(behind.lstrip("-–— "), document):
            verdicts[index] = verdicts[index] or _CAPTION  # Town opens lock - Picture: 1
        if len(told[index]) < TITLE or told[index][:4] == "http":
            continue
        begun = told[index][:TITLE]
        for below in range(index + 1, min(index + NEAR, len(lines))):
            if not told[below].startswith(begun):
                continue
            short, long = sorted((told[index], told[below]), key=len)
            if long.startswith(short) and is_credited(long[len(short) :], document):
                verdicts[index], verdicts[below] = verdicts[index] or _CAPTION, verdicts[below] or _CAPTION


def _is_captioned_twice(document: Document, index: int) -> bool:
    """Is line *index*, with which the next one begins, no running text, and does that perhaps say whose a picture is?

    So sites print the text of a picture for those who do not see it, and then its caption.
    """
    line, below = document.lines[index : index + 2]
    if document.prose[index] or len(line) < _SHORT:
        return False
    rest, wide = below[len(line) :], len(line) >= TITLE
    if not rest and index + 1 < document.first < len(document.lines):
        return wide and document.matches[index] is None and _LED_IN.match(line) is None
    if not ends_sentence(line):
        return False
    if not rest:
        return wide and line[-1] == "." and index + 1 < document.last
    return rest[0] == " " and len(rest) <= _CREDIT and ("/" in rest or is_full_name(rest.strip()))


def take_named(document: Document) -> None:
    """Take each line above the story that says a name, and in brackets the same, as a picture does and its caption.

    So are words there that stand alone above the headline, too, as the name of a section does.
    """
    above = {line for line in document.lines[: max(document.headline, 0)] if len(line) <= TITLE}
    for index in range(document.headline + 1, min(document.first, document.headline + 1 + REACH)):
        line = document.lines[index]
        if (
            line in above
            and document.verdicts[index] is None
            and any(map(str.isalpha, line))
            and not is_full_name(line)
        ):
            document.verdicts[index] = _ABOVE
        if line[-1] == ")" and document.verdicts[index] is None:
            name, _, said = line[:-1].partition(" (")
            if len(name) > 1 and name == said:
                document.verdicts[index] = _HALVED


def is_credited(rest: str, document: Document) -> bool:
    """Is *rest*, behind what stands alone near by, whose a picture is?"""
    said = rest.strip(" .")
    if not 1 < len(said) <= _CREDIT:
        return False
    match = document.known.find(said)
    if match is not None and match.kind in {Kind.CAPTION, Kind.COPYRIGHT, Kind.CREDIT}:
        return True
    if _COUNTED.fullmatch(said):
        return True
    name = said.partition(" ~ ")[0]  # Ann Lee ~ Acme via AP
    glued = rest[0].isalpha() and rest[-1] not in "。！？" and (" " not in name or is_full_name(name))
    return said[0] in _SIGNS or document.known.is_agency(said) or glued


_JOINTS_BEHIND = frozenset("-–—")
_CAPTION = Verdict(Label.CAPTION, 0.9, "stands near by again, with or without its picture credit")
# Of how many pictures it is one.
_COUNTED = lazily(r"全\s?\d{1,3}\s?枚|《(?:写真|画像|撮影)[^《》]{0,30}》|\(?\d{1,3}\s?/\s?\d{1,3}\)?")
_ICON = "Camera Icon"  # which papers of Australia print before a caption
_LED_IN = lazily(r"(?:[A-Z][A-Z’'-]*\s){2,6}[a-z]")  # A PLAN for …: as papers begin a story
_SHORT = 12  # letters of the caption of a picture
NEAR, _CREDIT = 3, 60  # lines below; characters of whose a picture is
_SIGNS = frozenset("©(|/[")


def take_repeated(document: Document) -> None:
    """Take of two captions in a row that say the same the shorter one, or the second, for the other once more.

    What it says without whose the picture is stands below it once more, whatever that was taken for.
    """
    lines, verdicts = document.lines, document.verdicts
    for above in document.labelled(Label.CAPTION):
        if above + 1 < len(lines) and lines[above].startswith(lines[above + 1]) and _is_shown_again(document, above):
            verdicts[above + 1] = _CAPTION_AGAIN
    for above, below in pairwise(document.labelled(Label.CAPTION)):
        if below == above + 1 and lines[below].startswith(lines[above]) and len(lines[above]) >= TITLE:
            verdicts[above] = _CAPTION_AGAIN


def _is_shown_again(document: Document, index: int) -> bool:
    """Is the line under the caption on line *index*, with which that begins, one, too, or all but its credit?"""
    line, below = document.lines[index : index + 2]
    if has_label(document.verdicts[index + 1], Label.CAPTION):
        return True
    rest = line[len(below) :]
    return len(below) >= TITLE and (ends_sentence(below) or rest == "" or is_credited(rest, document))


_CAPTION_AGAIN = Verdict(Label.REPEATED, 0.9, "repeats the caption beside it")


def take_halved(document: Document) -> None:
    """Take the line right below the headline that says the same twice, as a picture does for those who do not see it.

    What it says may stand alone beside it.
    """
    if document.headline < 0:
        return
    under = range(document.headline + 1, min(document.headline + 1 + _TOP, len(document.lines)))
    halves = {said for index in under if (said := half(document.lines[index]))}
    if document.known.full_stops:
        _take_glued(document, under)
    for index in under if len(halves) == 1 else ():
        line = document.lines[index]
        told = True in document.prose[document.headline + 1 : index] and is_unrelated_to(
            document, index, document.headline
        )
        if document.verdicts[index] is None and not told and (_plain(line) in halves or half(line)):
            document.verdicts[index] = _HALVED


def _take_glued(document: Document, under: range) -> None:
    """Take the first of the lines *under* the headline that says it with more glued to it: ``The quayThe ferry …``."""
    title = document.title
    for index in under if len(title) >= TITLE and not title[-1].isupper() else ():
        line = document.lines[index]
        is_open = document.verdicts[index] is None and (line[-1] == ")" or not document.prose[index])
        if is_open and line.startswith(title) and line[len(title) :][:1].isupper() and len(line) <= _GLUED + len(title):
            document.verdicts[index] = _HALVED
            return


_GLUED = 120  # characters of a caption


def take_links(document: Document) -> None:
    """Take the lines below that which say the same twice, the text of a picture and of the link to its right.

    What has hardly a word of the story is the title of another one, and else a caption.
    """
    for index in range(max(document.headline + 1, 0), len(document.lines)):
        line = document.lines[index]
        open_line = document.verdicts[index] is None and not document.prose[index] and len(line) in _LINKED
        if open_line and half(line):
            strange = is_unrelated_to(document, index, document.headline)
            document.verdicts[index] = _LINK if strange else _HALVED


_LINKED = range(2 * TITLE + 1, 320)  # characters of two titles
ALIKE = 12  # of which the line has twice
_LINK = Verdict(
    Label.RELATED, 0.9, "says the same twice, as a picture and its link do, and nothing that the story says"
)


def half(line: str) -> str:
    """Return what *line* says twice, apart by a blank or a dash: ``The quay The quay``; or nothing."""
    if line.find(line[:ALIKE], 1) < 0:  # as in most, and told in a moment
        return ""
    for joint in _JOINTS:
        size = (len(line) - len(joint)) // 2
        if size >= TITLE and line[size : size + len(joint)] == joint and line[:size] == line[size + len(joint) :]:
            return _plain(line[:size])
    return ""


def _plain(line: str) -> str:
    return line.replace("’", "'")


_TOP = 4  # lines below the headline
_JOINTS = ("", " ", " - ", " – ", " | ")
_HALVED = Verdict(Label.CAPTION, 0.9, "says the same twice, or the same as the line beside it, as captions do")


def take_above(document: Document) -> None:
    """Take the lines that stand twice above the story and are too long for a name: captions of a gallery."""
    above = range(document.headline + 1, document.first if document.last > 0 else 0)
    if document.repeated.isdisjoint(document.lines[above.start : above.stop]):
        return
    counts = Counter([document.lines[index] for index in above])
    for index in above:
        line = document.lines[index]
        if counts[line] > 1 and len(line) >= CAPTIONED and document.verdicts[index] is None:
            led_in = _LED_IN.match(line) and line not in document.lines[document.headline + 1 : index]
            document.verdicts[index] = None if led_in else _ABOVE


def take_shown(document: Document) -> None:
    """Take the sentence under the headline that stands again near by, and what is between, a word for pictures."""
    lines, top = document.lines, document.headline + 1
    if top <= 0 or top >= len(lines) or len(lines[top]) < CAPTIONED or not document.prose[top]:
        return
    again = next((k for k in range(top + 2, min(top + 2 + NEAR, len(lines))) if lines[k] == lines[top]), 0)
    pictured = any(m is not None and m.kind is Kind.CAPTION for m in document.matches[top + 1 : again])
    if again and pictured and not any(document.prose[top + 1 : again]) and True in document.prose[again + 1 :]:
        document.set_verdict(range(top, again + 1), _ABOVE_SHOWN)


_ABOVE_SHOWN = Verdict(Label.CAPTION, 0.9, "stands twice under the headline, with a word for pictures between")


def take_doubled(document: Document) -> None:
    """Take the line above the story that stands twice in a row, if a word for pictures begins it or the line below."""
    lines, matches = document.lines, document.matches
    for index in range(document.headline + 1, min(document.headline + REACH, len(lines) - 2)):
        line = lines[index]
        if line != lines[index + 1] or document.verdicts[index] or len(line) < TITLE or lines.count(line) > _TWICE:
            continue
        if document.prose[index] and True not in document.prose[index + 2 :]:
            continue  # all of the story
        if any(match is not None and match.kind is Kind.CAPTION for match in (matches[index], matches[index + 2])):
            document.verdicts[index] = document.verdicts[index + 1] = _ABOVE
        elif document.prose[index] and _is_shouted_name(lines[index + 2]) and True in document.prose[index + 3 :]:
            document.verdicts[index : index + 3] = [_ABOVE, _ABOVE, _TAKEN]


def take_people(document: Document) -> None:
    """Take two lines under the headline of which one begins with the other, and that says whom the story begins with.

    So a picture says whom it shows to those who do not see it, and its caption who that is. Nobody writes of himself.
    """
    lines, top, first = document.lines, document.headline + 1, document.first
    if not 0 < top < first < len(lines) or document.known.tag in CJK:  # where 김하늘 기자 tells of himself
        return
    for index in range(top, min(top + NEAR, first - 1)):
        line, below = lines[index : index + 2]
        if any(document.verdicts[index : index + 2]) or document.matches[index] or not below.startswith(line):
            continue
        named = line.count(" ") >= _PEOPLE and len(below) < CAPTIONED and below[len(line) :][:1] in {"", " "}
        before, told, _ = lines[first].partition(below)
        reports = before.rstrip().rpartition(" ")[2].lower() in document.known.roles  # сообщает корреспондент Анна Бут
        if named and told and not reports and not has_digit(below) and not ends_sentence(below):
            document.set_verdict(range(index, index + 2), _SHOWN)


_PEOPLE = 1  # blanks in who somebody is
_SHOWN = Verdict(Label.CAPTION, 0.85, "says whom a picture shows, as the line beside it and the first paragraph do")


def _is_shouted_name(line: str) -> bool:
    """Is *line* a full name in capitals, as of who took a picture?"""
    return line.isupper() and is_full_name(line)


_TAKEN = Verdict(Label.CAPTION, 0.85, "the photographer of the picture whose caption stands twice above")
REACH, _TWICE = 8, 2  # lines under the headline; times that a caption is printed
