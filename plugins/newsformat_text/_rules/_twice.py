"""Lines that occur twice in a text: titles beside pictures, captions of a gallery, the story itself."""

from __future__ import annotations

from functools import cache

from newsformat_text._authors._bylines import BYLINE
from newsformat_text._authors._person import is_full_name
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._rules._shown_twice import ALIKE, CAPTIONED, NEAR, REACH, TITLE, is_credited
from newsformat_text._shape import ELLIPSES, bullet_width, ends_sentence, word_stems


_LISTED = Verdict(Label.REPEATED, 0.85, "stands both in a list and alone, word for word")
_DOUBLED = Verdict(Label.RELATED, 0.9, "stands twice, one right below the other, as titles beside pictures do")
_CAPTIONED_TWICE = Verdict(Label.CAPTION, 0.85, "stands twice alone amid the story, one right below the other")
_SECOND = Verdict(Label.REPEATED, 0.9, "repeats the title above")
_TEASER = Verdict(Label.RELATED, 0.85, "a sentence below a title of another story that stands twice")
_TOLD = Verdict(Label.REPEATED, 0.95, "repeats the story, word for word")

_SHORTEST = 100  # characters of a line that is no heading
_LEAST, _WHOLE = 3, 2  # long lines of a story that recur; lines of one that recurs line by line


def take_story(document: Document) -> None:
    """Take the lines that recur from where the first long line does, if more of them do: a page may hold all twice.

    So it may hold the first paragraph alone, under the headline once more.
    """
    lines, prose = document.lines, document.prose
    near = range(document.first, min(document.first + NEAR, document.last))
    first = next((k for k in near if prose[k] and lines[k] in lines[k + 1 :]), -1)
    if first < 0:
        return
    again = lines.index(lines[first], first + 1)
    told = {line[bullet_width(line) :] for line in lines[first:again]}
    recurring = [k for k in range(again, len(lines)) if lines[k][bullet_width(lines[k]) :] in told]
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
    for index in [k + 1 for k in document.repeated_below if k > document.first]:
        line = lines[index]
        if document.prose[index] or (ends_sentence(line) and len(line) * wide >= _SENTENCE):
            document.verdicts[index] = _PARAGRAPH
    last = len(lines) - 1
    if last > document.first and lines[last].endswith(ELLIPSES) and len(lines[last]) * wide >= _SENTENCE:
        stem = lines[last].rstrip(".…")
        if any(line.startswith(stem) for line in lines[document.first : last]):
            document.verdicts[last] = _CUT_AGAIN


def take_last(document: Document) -> None:
    """Take the last paragraph of the story if it is the first once more, as the summary is that sites tell programs.

    A dateline may stand before the first alone.
    """
    lines, last, first = document.lines, document.last, document.first
    apart = document.headline < first < last - _APART and True in document.prose[first + 1 : last]
    again = apart and len(lines[last]) * document.scale >= _SHORTEST and lines[first].endswith(lines[last])
    if again and lines.count(lines[last]) <= _TWICE:
        document.verdicts[last] = document.verdicts[last] or _TOLD_LAST


_APART, _TWICE = 2, 2  # lines between; times that it stands there, and no refrain does
_SENTENCE = 60  # letters of one
_CUT_AGAIN = Verdict(Label.REPEATED, 0.9, "repeats a paragraph above, cut off at the end of the text")
_TOLD_LAST = Verdict(Label.REPEATED, 0.9, "repeats the first paragraph, at the end of the story")
_PARAGRAPH = Verdict(Label.REPEATED, 0.9, "says the same as the paragraph above")


def take_titles(document: Document) -> None:
    """Take each title that stands twice below the first long line, one right below the other; above it sign names.

    Alone amid the story, what is too short for a title or has the story's words is the caption of a picture, and
    a name that the story has not is that of who wrote it.
    """
    lines, verdicts, least = document.lines, document.verdicts, TITLE / document.scale
    if not document.repeated_below:
        return

    @cache
    def story() -> set[str]:
        told = [line for line, prose in zip(lines, document.prose, strict=True) if prose]
        return {word for line in [document.title, *told] for word in word_stems(line, 1.0)}

    def is_of_story(line: str) -> bool:
        own = word_stems(line, 1.0)
        return 2 * len(own & story()) >= len(own)

    for index in document.repeated_below:
        if index <= document.first or document.ended[index]:
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
    if not document.repeated_below:
        return
    for heading in document.labelled(Label.RELATED_HEADING):
        index, titles, teasers = heading + 1, list[int](), list[int]()
        while index + 1 < size and _is_doubled_title(document, index):
            titles.append(index)
            index += 2
            if index < size and document.lines[index] not in document.lines[index + 1 : index + 2]:
                teasers += [index] * document.ended[index]
                index += 1
        if len(titles) > 1 and teasers:
            for k in titles:
                verdicts[k : k + 2] = [_DOUBLED, _SECOND]
            document.set_verdict(teasers if len(teasers) > 1 else (), _TEASER)  # one below the last is of the story


def _is_doubled_title(document: Document, index: int) -> bool:
    """Does line *index*, no heading of other stories, stand again right below?"""
    if has_label(document.verdicts[index], Label.RELATED_HEADING) or document.matches[index] is not None:
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


def take_begun(document: Document) -> None:
    """Take each line that is cut off and stands whole right below, as what sites tell programs of a story does."""
    lines, least = document.lines, CAPTIONED / document.scale
    for index in range(document.headline + 1, len(lines) - 1):
        line, below = lines[index : index + 2]
        if len(line) < least or len(below) <= len(line) or below[:ALIKE] != line[:ALIKE] or ends_sentence(line):
            continue
        if not below.replace("–", "-").startswith(line.replace("–", "-")):
            continue
        rest = below[len(line) :]
        if document.verdicts[index] is None and rest.lstrip()[0].isalnum() and not is_credited(rest, document):
            document.verdicts[index] = _BEGUN


def take_begun_above(document: Document) -> None:
    """Take the first words of the story where they stand cut off with dots above it, as a site prints its summary."""
    lines, least = document.lines, CAPTIONED / document.scale
    for index in range(document.headline + 1, min(document.headline + REACH, len(lines) - 1)):
        if lines[index][-1] not in ".…" or not lines[index].endswith(ELLIPSES):
            continue
        stem = lines[index].rstrip(".… ")
        cut = len(stem) >= least and document.verdicts[index] is None
        near = lines[index + 1 : index + 1 + REACH] if cut else ()
        if any(line.startswith(stem) or (len(line) >= least and stem.startswith(line)) for line in near):
            document.verdicts[index] = _BEGUN_ABOVE


_BEGUN_ABOVE = Verdict(Label.REPEATED, 0.9, "the first words of the story, cut off above it")
_BEGUN = Verdict(Label.REPEATED, 0.9, "the first words of the line below")


def take_signed(document: Document) -> None:
    """Take the open lines near the top that say again, word for word, who signs."""
    stop = min(document.headline + _SIGNED_NEAR, len(document.lines))
    signed: set[str] = set()
    for index in range(document.headline + 1, stop):
        verdict, line = document.verdicts[index], document.lines[index]
        if has_label(verdict, Label.BYLINE):
            signed.add(line)
        elif verdict is None and line in signed:
            document.verdicts[index] = _SIGNED_AGAIN


_SIGNED_NEAR = 12  # lines below the headline
_SIGNED_AGAIN = Verdict(Label.REPEATED, 0.85, "repeats the author")


def take_listed(document: Document) -> None:
    """Take the long lines that stand both in a list and alone: captions of a gallery, or what a site offers twice."""
    lines, verdicts = document.lines, document.verdicts
    long = [k for k, line in enumerate(lines) if len(line) >= _SHORTEST and verdicts[k] is None]
    listed = {lines[k][bullet_width(lines[k]) :] for k in long if bullet_width(lines[k]) and not document.speech[k]}
    twice = listed.intersection([lines[k] for k in long]) if listed else listed
    for index in long if twice else ():
        if lines[index][bullet_width(lines[index]) :] in twice:
            verdicts[index] = _LISTED
