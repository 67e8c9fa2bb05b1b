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


_CAPTION_ABOVE = Verdict(Label.REPEATED, 0.9, "is twice above the story, like a caption")
CAPTIONED = 60  # characters of a caption
TITLE = 20  # Latin letters of a title


def take_captions(document: Document) -> None:
    """Take lines that occur twice, once with a picture credit: ``The quay`` and ``The quay AFP``."""
    lines, verdicts, title = document.lines, document.verdicts, document.title
    bare = [line[bullet_width(line) :].removeprefix(_ICON) for line in lines]
    for index in range(document.headline + 1, len(lines) - 1):
        if lines[index + 1].startswith(lines[index]) and _is_captioned_twice(document, index):
            verdicts[index], verdicts[index + 1] = verdicts[index] or _CAPTION, verdicts[index + 1] or _CAPTION
        rest = lines[index][len(title) :].lstrip() if title and lines[index].startswith(title) else ""
        if rest[:1] in _JOINTS_BEHIND and len(title) >= TITLE and is_credited(rest.lstrip("-–— "), document):
            verdicts[index] = verdicts[index] or _CAPTION  # Town opens lock - Picture: 1
        if len(bare[index]) < TITLE or bare[index][:4] == "http":
            continue
        beginning = bare[index][:TITLE]
        for below in range(index + 1, min(index + NEAR, len(lines))):
            if not bare[below].startswith(beginning):
                continue
            short, long = sorted((bare[index], bare[below]), key=len)
            if long.startswith(short) and is_credited(long[len(short) :], document):
                verdicts[index], verdicts[below] = verdicts[index] or _CAPTION, verdicts[below] or _CAPTION


def _is_captioned_twice(document: Document, index: int) -> bool:
    """Does the line below repeat line *index*, a caption and no running text, possibly with a credit?

    Sites print the alternative text of a picture above its caption.
    """
    line, below = document.lines[index : index + 2]
    if document.prose[index] or len(line) < _MIN_CAPTION:
        return False
    rest, is_wide = below[len(line) :], len(line) >= TITLE
    if not rest and index + 1 < document.first < len(document.lines):
        return is_wide and document.matches[index] is None and _UPPERCASE_START.match(line) is None
    if not ends_sentence(line):
        return False
    if not rest:
        return is_wide and line[-1] == "." and index + 1 < document.last
    return rest[0] == " " and len(rest) <= _CREDIT and ("/" in rest or is_full_name(rest.strip()))


def take_repeated_names(document: Document) -> None:
    """Take lines above the story that are a name and the same name in brackets, like a picture's two texts.

    Words that are also alone above the headline (the name of a section) are taken, too.
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
            document.verdicts[index] = _CAPTION_ABOVE
        if line[-1] == ")" and document.verdicts[index] is None:
            name, _, in_brackets = line[:-1].partition(" (")
            if len(name) > 1 and name == in_brackets:
                document.verdicts[index] = _HALVED


def is_credited(rest: str, document: Document) -> bool:
    """Is *rest*, behind a line that also occurs without it, a picture credit?"""
    credit = rest.strip(" .")
    if not 1 < len(credit) <= _CREDIT:
        return False
    match = document.lexicon.find(credit)
    if match is not None and match.kind in {Kind.CAPTION, Kind.COPYRIGHT, Kind.CREDIT}:
        return True
    if _POSITION.fullmatch(credit):
        return True
    name = credit.partition(" ~ ")[0]  # Ann Lee ~ Acme via AP
    glued = rest[0].isalpha() and rest[-1] not in "。！？" and (" " not in name or is_full_name(name))
    return credit[0] in _SIGNS or document.lexicon.is_agency(credit) or glued


_JOINTS_BEHIND = frozenset("-–—")
_CAPTION = Verdict(Label.CAPTION, 0.9, "repeated nearby, with or without its picture credit")
# The position of a picture in a gallery.
_POSITION = lazily(r"全\s?\d{1,3}\s?枚|《(?:写真|画像|撮影)[^《》]{0,30}》|\(?\d{1,3}\s?/\s?\d{1,3}\)?")
_ICON = "Camera Icon"  # printed before captions in Australian newspapers
_UPPERCASE_START = lazily(r"(?:[A-Z][A-Z’'-]*\s){2,6}[a-z]")  # the first words of a story in capitals: A PLAN for …
_MIN_CAPTION = 12  # characters of a caption
NEAR, _CREDIT = 3, 60  # lines below; characters of a picture credit
_SIGNS = frozenset("©(|/[")


def take_repeated(document: Document) -> None:
    """Take the shorter one, or the second, of two captions in a row that say the same for a repetition.

    The line below a caption with the same words, without its credit, is taken whatever it was taken for.
    """
    lines, verdicts = document.lines, document.verdicts
    for above in document.labelled(Label.CAPTION):
        if above + 1 < len(lines) and lines[above].startswith(lines[above + 1]) and _is_shown_again(document, above):
            verdicts[above + 1] = _CAPTION_AGAIN
    for above, below in pairwise(document.labelled(Label.CAPTION)):
        if below == above + 1 and lines[below].startswith(lines[above]) and len(lines[above]) >= TITLE:
            verdicts[above] = _CAPTION_AGAIN


def _is_shown_again(document: Document, index: int) -> bool:
    """Is the line below the caption on line *index* a caption as well, or all of it but the credit?"""
    line, below = document.lines[index : index + 2]
    if has_label(document.verdicts[index + 1], Label.CAPTION):
        return True
    rest = line[len(below) :]
    return len(below) >= TITLE and (ends_sentence(below) or rest == "" or is_credited(rest, document))


_CAPTION_AGAIN = Verdict(Label.REPEATED, 0.9, "repeats the caption next to it")


def take_halved(document: Document) -> None:
    """Take lines right below the headline that say the same twice, like alternative text and caption in one line.

    A line with half of it is taken as well.
    """
    if document.headline < 0:
        return
    under = range(document.headline + 1, min(document.headline + 1 + _TOP, len(document.lines)))
    halves = {text for index in under if (text := half(document.lines[index]))}
    if document.lexicon.full_stops:
        _take_glued(document, under)
    for index in under if len(halves) == 1 else ():
        line = document.lines[index]
        paragraph_above = True in document.prose[document.headline + 1 : index] and is_unrelated_to(
            document, index, document.headline
        )
        if document.verdicts[index] is None and not paragraph_above and (_plain(line) in halves or half(line)):
            document.verdicts[index] = _HALVED


def _take_glued(document: Document, under: range) -> None:
    """Take the first line under the headline that begins with the headline and has more glued to it.

    An example is ``The quayThe ferry …``.
    """
    title = document.title
    for index in under if len(title) >= TITLE and not title[-1].isupper() else ():
        line = document.lines[index]
        is_open = document.verdicts[index] is None and (line[-1] == ")" or not document.prose[index])
        if (
            is_open
            and line.startswith(title)
            and line[len(title) :][:1].isupper()
            and len(line) <= _MAX_CAPTION + len(title)
        ):
            document.verdicts[index] = _HALVED
            return


_MAX_CAPTION = 120  # characters of a caption


def take_doubled_links(document: Document) -> None:
    """Take lines further down that say the same twice: the text of a picture and of its link.

    With hardly a word of the story it is the title of another one, otherwise a caption.
    """
    for index in range(max(document.headline + 1, 0), len(document.lines)):
        line = document.lines[index]
        open_line = document.verdicts[index] is None and not document.prose[index] and len(line) in _TWO_TITLES
        if open_line and half(line):
            is_unrelated = is_unrelated_to(document, index, document.headline)
            document.verdicts[index] = _LINK if is_unrelated else _HALVED


_TWO_TITLES = range(2 * TITLE + 1, 320)  # characters of two titles
ALIKE = 12  # characters that such a line has twice, at least
_LINK = Verdict(
    Label.RELATED, 0.9, "says the same twice, like a picture and its link, and shares hardly a word with the story"
)


def half(line: str) -> str:
    """Return what *line* says twice (``The quay The quay``), with a blank or dash between; empty if it does not."""
    if line.find(line[:ALIKE], 1) < 0:  # the common case
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
_HALVED = Verdict(Label.CAPTION, 0.9, "says the same twice, or the same as the line next to it, like a caption")


def take_above(document: Document) -> None:
    """Take lines that occur twice above the story and are too long for a name: captions of a gallery."""
    above = range(document.headline + 1, document.first if document.last > 0 else 0)
    if document.repeated.isdisjoint(document.lines[above.start : above.stop]):
        return
    counts = Counter([document.lines[index] for index in above])
    for index in above:
        line = document.lines[index]
        if counts[line] > 1 and len(line) >= CAPTIONED and document.verdicts[index] is None:
            led_in = _UPPERCASE_START.match(line) and line not in document.lines[document.headline + 1 : index]
            document.verdicts[index] = None if led_in else _CAPTION_ABOVE


def take_shown(document: Document) -> None:
    """Take a sentence repeated near the headline, with a word for pictures between, and what is between."""
    lines, top = document.lines, document.headline + 1
    if top <= 0 or top >= len(lines) or len(lines[top]) < CAPTIONED or not document.prose[top]:
        return
    second = next((k for k in range(top + 2, min(top + 2 + NEAR, len(lines))) if lines[k] == lines[top]), 0)
    pictured = any(m is not None and m.kind is Kind.CAPTION for m in document.matches[top + 1 : second])
    if second and pictured and not any(document.prose[top + 1 : second]) and True in document.prose[second + 1 :]:
        document.set_verdict(range(top, second + 1), _ABOVE_SHOWN)


_ABOVE_SHOWN = Verdict(Label.CAPTION, 0.9, "is twice under the headline, with a word for pictures between")


def take_doubled(document: Document) -> None:
    """Take lines above the story that occur twice in a row, if a word for pictures begins one or the line below."""
    lines, matches = document.lines, document.matches
    for index in range(document.headline + 1, min(document.headline + REACH, len(lines) - 2)):
        line = lines[index]
        if line != lines[index + 1] or document.verdicts[index] or len(line) < TITLE or lines.count(line) > _TWICE:
            continue
        if document.prose[index] and True not in document.prose[index + 2 :]:
            continue  # the only text of the story
        if any(match is not None and match.kind is Kind.CAPTION for match in (matches[index], matches[index + 2])):
            document.verdicts[index] = document.verdicts[index + 1] = _CAPTION_ABOVE
        elif document.prose[index] and _is_shouted_name(lines[index + 2]) and True in document.prose[index + 3 :]:
            document.verdicts[index : index + 3] = [_CAPTION_ABOVE, _CAPTION_ABOVE, _PHOTOGRAPHER]


def take_people(document: Document) -> None:
    """Take two lines under the headline of which one begins with the other and the story begins with both.

    They are the alternative text and the caption of a picture of a person. Authors do not write about themselves.
    """
    lines, top, first = document.lines, document.headline + 1, document.first
    if not 0 < top < first < len(lines) or document.lexicon.tag in CJK:  # Korean reporters name themselves: 김하늘 기자
        return
    for index in range(top, min(top + NEAR, first - 1)):
        line, below = lines[index : index + 2]
        if any(document.verdicts[index : index + 2]) or document.matches[index] or not below.startswith(line):
            continue
        may_be_people = line.count(" ") >= _PEOPLE and len(below) < CAPTIONED and below[len(line) :][:1] in {"", " "}
        before, mentioned, _ = lines[first].partition(below)
        # A reporter: сообщает корреспондент Анна Бут.
        reports = before.rstrip().rpartition(" ")[2].lower() in document.lexicon.roles
        if may_be_people and mentioned and not reports and not has_digit(below) and not ends_sentence(below):
            document.set_verdict(range(index, index + 2), _NAMED_PERSON)


_PEOPLE = 1  # blanks in a description of a person
_NAMED_PERSON = Verdict(
    Label.CAPTION, 0.85, "names a person in a picture, like the line next to it and the first paragraph"
)


def _is_shouted_name(line: str) -> bool:
    """Is *line* a full name in capitals, as of a photographer?"""
    return line.isupper() and is_full_name(line)


_PHOTOGRAPHER = Verdict(Label.CAPTION, 0.85, "the photographer, below a caption printed twice")
REACH, _TWICE = 8, 2  # lines under the headline; times that a caption is printed
