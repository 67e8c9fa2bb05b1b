"""What stands twice in a text, as no story does: titles beside pictures, captions of a gallery, the story itself."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise

from newsformat.plugin import lazily
from newsformat_text._above._strange import is_strange_to
from newsformat_text._authors._bylines import BYLINE
from newsformat_text._authors._person import is_full_name
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, is_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._shape import CUT, bullet, ends_sentence, words


_LISTED = Verdict(Label.REPEATED, 0.85, "stands both in a list and alone, word for word")
_DOUBLED = Verdict(Label.RELATED, 0.9, "stands twice, one right below the other, as titles beside pictures do")
_CAPTIONED_TWICE = Verdict(Label.CAPTION, 0.85, "stands twice alone amid the story, one right below the other")
_SECOND = Verdict(Label.REPEATED, 0.9, "repeats the title above")
_TEASER = Verdict(Label.RELATED, 0.85, "a sentence below a title of another story that stands twice")
_TOLD = Verdict(Label.REPEATED, 0.95, "the story is told once more, word for word")

_ABOVE = Verdict(Label.REPEATED, 0.9, "stands twice above the story, as captions do")

_CAPTIONED = 60  # characters of a caption
_SHORTEST = 100  # characters of a line that is no heading
_TITLE = 20  # letters of a title
_LEAST, _WHOLE = 3, 2  # long lines of a story that recur; lines of one that recurs line by line


def take_story(document: Document) -> None:
    """Take the lines that recur from where the first long line does, if more of them do: a page may hold all twice.

    So it may hold the first paragraph alone, under the headline once more.
    """
    lines, prose = document.lines, document.prose
    near = range(document.first, min(document.first + _NEAR, document.last))
    first = next((k for k in near if prose[k] and lines[k] in lines[k + 1 :]), -1)
    if first < 0:
        return
    again = lines.index(lines[first], first + 1)
    told = {line[bullet(line) :] for line in lines[first:again]}
    recurring = [k for k in range(again, len(lines)) if lines[k][bullet(lines[k]) :] in told]
    whole = again - first >= _WHOLE and lines[first:again] == lines[again : 2 * again - first]
    led = again == first + 2 and lines[first + 1] == document.title
    if whole or led or sum(prose[k] for k in recurring) >= _LEAST:
        for index in recurring:
            own = document.verdicts[index]
            if own is not None and own.label is Label.BYLINE and lines[index] in lines[first:again]:  # who signs both
                document.verdicts[lines.index(lines[index], first)] = own
            document.verdicts[index] = _TOLD


def take_paragraphs(document: Document) -> None:
    """Take each paragraph that says the same as the one right above, as pictures do and their captions.

    The first may be a summary that a paper prints.
    """
    lines, wide = document.lines, document.scale
    for index in [k + 1 for k in document.doubled if k > document.first]:
        line = lines[index]
        if document.prose[index] or (ends_sentence(line) and len(line) * wide >= _SENTENCE):
            document.verdicts[index] = _PARAGRAPH
    last = len(lines) - 1
    if last > document.first and lines[last].endswith(CUT) and len(lines[last]) * wide >= _SENTENCE:
        stem = lines[last].rstrip(".…")
        if any(line.startswith(stem) for line in lines[document.first : last]):
            document.verdicts[last] = _CUT_AGAIN


_SENTENCE = 60  # letters of one
_CUT_AGAIN = Verdict(Label.REPEATED, 0.9, "a paragraph above once more, cut off at the end of the text")
_PARAGRAPH = Verdict(Label.REPEATED, 0.9, "says the same as the paragraph above")


def take_titles(document: Document) -> None:
    """Take each title that stands twice below the first long line, one right below the other; above it sign names.

    Alone amid the story, what is too short for a title or has the story's words is the caption of a picture, and
    a name that the story has not is that of who wrote it.
    """
    lines, verdicts, least = document.lines, document.verdicts, _TITLE / document.scale
    if not document.doubled:
        return

    @cache
    def story() -> set[str]:
        told = [line for line, prose in zip(lines, document.prose, strict=True) if prose]
        return {word for line in [document.title, *told] for word in words(line, 1.0)}

    def is_of_story(line: str) -> bool:
        own = words(line, 1.0)
        return 2 * len(own & story()) >= len(own)

    for index in document.doubled:
        if index <= document.first or ends_sentence(lines[index]):
            continue
        short = len(lines[index]) < least
        if _is_amid(document, index) and _is_signature(document, index):
            verdicts[index] = verdicts[index] or BYLINE
        elif _is_amid(document, index) and (short or is_of_story(lines[index])):
            verdicts[index] = verdicts[index] or _CAPTIONED_TWICE
        elif short:
            continue
        verdicts[index] = verdicts[index] or _DOUBLED
        verdicts[index + 1] = verdicts[index + 1] or _SECOND


def take_teasers(document: Document) -> None:
    """Take titles that stand twice under a heading of other stories, beside pictures, with the sentence below each."""
    verdicts, size = document.verdicts, len(document.lines)
    if not document.doubled:
        return
    for heading in document.taken(Label.RELATED_HEADING):
        index, titles, teasers = heading + 1, list[int](), list[int]()
        while index + 1 < size and _is_doubled_title(document, index):
            titles.append(index)
            index += 2
            if index < size and document.lines[index] not in document.lines[index + 1 : index + 2]:
                teasers += [index] * ends_sentence(document.lines[index])
                index += 1
        if len(titles) > 1 and teasers:
            for k in titles:
                verdicts[k : k + 2] = [_DOUBLED, _SECOND]
            document.take(teasers, _TEASER)


def _is_doubled_title(document: Document, index: int) -> bool:
    """Stands line *index*, no heading of other stories, again right below?"""
    if is_label(document.verdicts[index], Label.RELATED_HEADING) or document.matches[index] is not None:
        return False
    return document.lines[index] == document.lines[index + 1]


def _is_signature(document: Document, index: int) -> bool:
    """Is line *index* first and last name of somebody whom no running text names: who wrote it, beside a picture?

    A name that stands there more than twice signs every post of a page.
    """
    line = document.lines[index]
    if document.lines.count(line) != _BESIDE_PICTURE or not is_full_name(line):
        return False
    last = line.split()[-1]
    return not any(last in told for told, prose in zip(document.lines, document.prose, strict=True) if prose)


_BESIDE_PICTURE = 2  # lines: what a picture is called, and who signs


def _is_amid(document: Document, index: int) -> bool:
    """Does line *index*, and the next one that is like it, stand alone amid the story?"""
    return document.prose[index - 1] and True in document.prose[index + 2 : index + 3]


def take_captions(document: Document) -> None:
    """Take each line that stands twice, and once with whose the picture is: ``The quay`` and ``The quay AFP``."""
    lines, verdicts = document.lines, document.verdicts
    told = [line[bullet(line) :].removeprefix(_ICON) for line in lines]
    for index in range(document.headline + 1, len(lines) - 1):
        if lines[index + 1].startswith(lines[index]) and _is_captioned_twice(document, index):
            verdicts[index], verdicts[index + 1] = verdicts[index] or _CAPTION, verdicts[index + 1] or _CAPTION
        if len(told[index]) < _TITLE or told[index][:4] == "http":
            continue
        begun = told[index][:_TITLE]
        for below in range(index + 1, min(index + _NEAR, len(lines))):
            if not told[below].startswith(begun):
                continue
            short, long = sorted((told[index], told[below]), key=len)
            if long.startswith(short) and _is_credited(long[len(short) :], document):
                verdicts[index], verdicts[below] = verdicts[index] or _CAPTION, verdicts[below] or _CAPTION


def _is_captioned_twice(document: Document, index: int) -> bool:
    """Is line *index*, with which the next one begins, no running text, and says that perhaps whose a picture is, too?

    So sites print the text of a picture for those who do not see it, and then its caption.
    """
    line, below = document.lines[index : index + 2]
    if document.prose[index] or len(line) < _SHORT:
        return False
    rest, wide = below[len(line) :], len(line) >= _TITLE
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
    above = {line for line in document.lines[: max(document.headline, 0)] if len(line) <= _TITLE}
    for index in range(document.headline + 1, min(document.first, document.headline + 1 + _REACH)):
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


def _is_credited(rest: str, document: Document) -> bool:
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


_CAPTION = Verdict(Label.CAPTION, 0.9, "stands near by again, with whose the picture is or without that")
_COUNTED = lazily(
    r"全\s?\d{1,3}\s?枚|《(?:写真|画像|撮影)[^《》]{0,30}》|\(?\d{1,3}\s?/\s?\d{1,3}\)?"
)  # of how many pictures
_ICON = "Camera Icon"  # which papers of Australia print before a caption
_LED_IN = lazily(r"(?:[A-Z][A-Z’'-]*\s){2,6}[a-z]")  # A PLAN for …: as papers begin a story
_SHORT = 12  # letters of the caption of a picture
_NEAR, _CREDIT = 3, 60  # lines below; characters of whose a picture is
_SIGNS = frozenset("©(|/[")


def take_repeated(document: Document) -> None:
    """Take of two captions in a row that say the same the shorter one, or the second, for the other once more."""
    lines, verdicts = document.lines, document.verdicts
    for above, below in pairwise(document.taken(Label.CAPTION)):
        if below == above + 1 and lines[above].startswith(lines[below]):
            verdicts[below] = _CAPTION_AGAIN
        elif below == above + 1 and lines[below].startswith(lines[above]) and len(lines[above]) >= _TITLE:
            verdicts[above] = _CAPTION_AGAIN


_CAPTION_AGAIN = Verdict(Label.REPEATED, 0.9, "the caption beside it once more")


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
        told = True in document.prose[document.headline + 1 : index] and is_strange_to(
            document, index, document.headline
        )
        if document.verdicts[index] is None and not told and (_plain(line) in halves or half(line)):
            document.verdicts[index] = _HALVED


def _take_glued(document: Document, under: range) -> None:
    """Take the first of the lines *under* the headline that says it with more glued to it: ``The quayThe ferry …``."""
    title = document.title
    for index in under if len(title) >= _TITLE and not title[-1].isupper() else ():
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
            strange = is_strange_to(document, index, document.headline)
            document.verdicts[index] = _LINK if strange else _HALVED


_LINKED = range(2 * _TITLE + 1, 320)  # characters of two titles
_ALIKE = 12  # of which the line has twice
_LINK = Verdict(
    Label.RELATED, 0.9, "says the same twice, as a picture and the link beside it, and not what the story does"
)


def half(line: str) -> str:
    """Return what *line* says twice, apart by a blank or a dash: ``The quay The quay``; or nothing."""
    if line.find(line[:_ALIKE], 1) < 0:  # as in most, and told in a moment
        return ""
    for joint in _JOINTS:
        size = (len(line) - len(joint)) // 2
        if size >= _TITLE and line[size : size + len(joint)] == joint and line[:size] == line[size + len(joint) :]:
            return _plain(line[:size])
    return ""


def _plain(line: str) -> str:
    return line.replace("’", "'")


_TOP = 4  # lines below the headline
_JOINTS = ("", " ", " - ", " – ", " | ")
_HALVED = Verdict(Label.CAPTION, 0.9, "says the same twice, or what the line beside it does, as captions do")


def take_begun(document: Document) -> None:
    """Take each line that is cut off and stands whole right below, as what sites tell programs of a story does."""
    lines, least = document.lines, _CAPTIONED / document.scale
    for index in range(document.headline + 1, len(lines) - 1):
        line, below = lines[index : index + 2]
        if len(line) < least or len(below) <= len(line) or below[:_ALIKE] != line[:_ALIKE] or ends_sentence(line):
            continue
        if not below.replace("–", "-").startswith(line.replace("–", "-")):
            continue
        rest = below[len(line) :]
        if document.verdicts[index] is None and rest.lstrip()[0].isalnum() and not _is_credited(rest, document):
            document.verdicts[index] = _BEGUN


def take_begun_above(document: Document) -> None:
    """Take the first words of the story where they stand cut off with dots above it, as a site prints its summary."""
    lines, least = document.lines, _CAPTIONED / document.scale
    for index in range(document.headline + 1, min(document.headline + _REACH, len(lines) - 1)):
        if lines[index][-1] not in ".…" or not lines[index].endswith(CUT):
            continue
        stem = lines[index].rstrip(".… ")
        cut = len(stem) >= least and document.verdicts[index] is None
        near = lines[index + 1 : index + 1 + _REACH] if cut else ()
        if any(line.startswith(stem) or (len(line) >= least and stem.startswith(line)) for line in near):
            document.verdicts[index] = _BEGUN_ABOVE


_BEGUN_ABOVE = Verdict(Label.REPEATED, 0.9, "the first words of the story, cut off above it")
_BEGUN = Verdict(Label.REPEATED, 0.9, "the first words of the line below")


def take_above(document: Document) -> None:
    """Take the lines that stand twice above the story and are too long for a name: captions of a gallery."""
    above = range(document.headline + 1, document.first if document.last > 0 else 0)
    if document.repeated.isdisjoint(document.lines[above.start : above.stop]):
        return
    counts = Counter([document.lines[index] for index in above])
    for index in above:
        line = document.lines[index]
        if counts[line] > 1 and len(line) >= _CAPTIONED and document.verdicts[index] is None:
            led_in = _LED_IN.match(line) and line not in document.lines[document.headline + 1 : index]
            document.verdicts[index] = None if led_in else _ABOVE


def take_shown(document: Document) -> None:
    """Take the sentence under the headline that stands again near by, and what is between, a word for pictures."""
    lines, top = document.lines, document.headline + 1
    if top <= 0 or top >= len(lines) or len(lines[top]) < _CAPTIONED or not document.prose[top]:
        return
    again = next((k for k in range(top + 2, min(top + 2 + _NEAR, len(lines))) if lines[k] == lines[top]), 0)
    pictured = any(m is not None and m.kind is Kind.CAPTION for m in document.matches[top + 1 : again])
    if again and pictured and not any(document.prose[top + 1 : again]) and True in document.prose[again + 1 :]:
        document.take(range(top, again + 1), _ABOVE_SHOWN)


_ABOVE_SHOWN = Verdict(Label.CAPTION, 0.9, "stands twice under the headline, with a word for pictures between")


def take_doubled(document: Document) -> None:
    """Take the line above the story that stands twice in a row, if a word for pictures begins it or the line below."""
    lines, matches = document.lines, document.matches
    for index in range(document.headline + 1, min(document.headline + _REACH, len(lines) - 2)):
        line = lines[index]
        if line != lines[index + 1] or document.verdicts[index] or len(line) < _TITLE or lines.count(line) > _TWICE:
            continue
        if any(match is not None and match.kind is Kind.CAPTION for match in (matches[index], matches[index + 2])):
            document.verdicts[index] = document.verdicts[index + 1] = _ABOVE
        elif document.prose[index] and _is_shouted_name(lines[index + 2]) and True in document.prose[index + 3 :]:
            document.verdicts[index : index + 3] = [_ABOVE, _ABOVE, _TAKEN]


def _is_shouted_name(line: str) -> bool:
    """Is *line* a full name in capitals, as of who took a picture?"""
    return line.isupper() and is_full_name(line)


_TAKEN = Verdict(Label.CAPTION, 0.85, "who took the picture whose text stands twice above")
_REACH, _TWICE = 8, 2  # lines under the headline; times that a caption is printed


def take_signed(document: Document) -> None:
    """Take the open lines near the top that say again, word for word, who signs."""
    stop = min(document.headline + _SIGNED_NEAR, len(document.lines))
    signed: set[str] = set()
    for index in range(document.headline + 1, stop):
        verdict, line = document.verdicts[index], document.lines[index]
        if is_label(verdict, Label.BYLINE):
            signed.add(line)
        elif verdict is None and line in signed:
            document.verdicts[index] = _SIGNED_AGAIN


_SIGNED_NEAR = 12  # lines below the headline
_SIGNED_AGAIN = Verdict(Label.REPEATED, 0.85, "who signs, once more")


def take_listed(document: Document) -> None:
    """Take the long lines that stand both in a list and alone: captions of a gallery, or what a site offers twice."""
    lines, verdicts = document.lines, document.verdicts
    long = [k for k, line in enumerate(lines) if len(line) >= _SHORTEST and verdicts[k] is None]
    listed = {lines[k][bullet(lines[k]) :] for k in long if bullet(lines[k]) and not document.speech[k]}
    twice = listed.intersection([lines[k] for k in long]) if listed else listed
    for index in long if twice else ():
        if lines[index][bullet(lines[index]) :] in twice:
            verdicts[index] = _LISTED
