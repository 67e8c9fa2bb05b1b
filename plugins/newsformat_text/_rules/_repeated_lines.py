"""Lines that occur twice in a text: titles beside pictures, captions of a gallery, the story itself."""

from __future__ import annotations

from functools import cache

from newsformat_text._authors._bylines import BYLINE
from newsformat_text._authors._person import is_full_name
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._rules._repeated_captions import ALIKE, CAPTIONED, NEAR, REACH, TITLE, is_credited
from newsformat_text._shape import ELLIPSES, bullet_width, ends_sentence, word_stems


_REPEATED_ITEM = Verdict(Label.REPEATED, 0.85, "is both in a list and outside, word for word")
_DOUBLED = Verdict(Label.RELATED, 0.9, "is repeated right below, like a title beside a picture")
_CAPTIONED_TWICE = Verdict(Label.CAPTION, 0.85, "is repeated right below, alone within the story")
_REPEATED_TITLE = Verdict(Label.REPEATED, 0.9, "repeats the title above")
_TEASER = Verdict(Label.RELATED, 0.85, "a sentence below a repeated title of another story")
_STORY_AGAIN = Verdict(Label.REPEATED, 0.95, "repeats the story, word for word")

_SHORTEST = 100  # characters of a line that is no heading
_MIN_REPEATED, _MIN_WHOLE_STORY = 3, 2  # recurring long lines; lines of a story repeated as a whole


def take_story(document: Document) -> None:
    """Take the lines that recur from the second occurrence of the first long line on: some pages print a story twice.

    Some print the first paragraph alone, once more under the headline.
    """
    lines, prose = document.lines, document.prose
    near = range(document.first, min(document.first + NEAR, document.last))
    first = next((k for k in near if prose[k] and lines[k] in lines[k + 1 :]), -1)
    if first < 0:
        return
    second = lines.index(lines[first], first + 1)
    lines_before = {line[bullet_width(line) :] for line in lines[first:second]}
    recurring = [k for k in range(second, len(lines)) if lines[k][bullet_width(lines[k]) :] in lines_before]
    is_whole_story = second - first >= _MIN_WHOLE_STORY and lines[first:second] == lines[second : 2 * second - first]
    headline_between = second == first + 2 and lines[first + 1] == document.title
    if is_whole_story or headline_between or sum(prose[k] for k in recurring) >= _MIN_REPEATED:
        for index in recurring:
            verdict = document.verdicts[index]
            # One byline for both.
            if verdict is not None and verdict.label is Label.BYLINE and lines[index] in lines[first:second]:
                document.verdicts[lines.index(lines[index], first)] = verdict
            document.verdicts[index] = _STORY_AGAIN


def take_paragraphs(document: Document) -> None:
    """Take paragraphs that repeat the one right above, like alternative text and caption.

    The first one may be a summary in the newspaper.
    """
    lines, factor = document.lines, document.scale
    for index in [k + 1 for k in document.repeated_below if k > document.first]:
        line = lines[index]
        if document.prose[index] or (ends_sentence(line) and len(line) * factor >= _SENTENCE):
            document.verdicts[index] = _PARAGRAPH
    last = len(lines) - 1
    if last > document.first and lines[last].endswith(ELLIPSES) and len(lines[last]) * factor >= _SENTENCE:
        stem = lines[last].rstrip(".…")
        if any(line.startswith(stem) for line in lines[document.first : last]):
            document.verdicts[last] = _CUT_REPETITION


def take_last(document: Document) -> None:
    """Take the last paragraph for a repetition if it equals the first one: the summary from the page's metadata.

    Only the first one may begin with a dateline.
    """
    lines, last, first = document.lines, document.last, document.first
    apart = document.headline < first < last - _MIN_LINES_BETWEEN and True in document.prose[first + 1 : last]
    is_repeated = apart and len(lines[last]) * document.scale >= _SHORTEST and lines[first].endswith(lines[last])
    if is_repeated and lines.count(lines[last]) <= _MAX_OCCURRENCES:
        document.verdicts[last] = document.verdicts[last] or _FIRST_AGAIN


_MIN_LINES_BETWEEN, _MAX_OCCURRENCES = 2, 2  # lines between; occurrences, as more are a refrain
_SENTENCE = 60  # Latin letters of a sentence
_CUT_REPETITION = Verdict(Label.REPEATED, 0.9, "repeats a paragraph above, cut off at the end of the text")
_FIRST_AGAIN = Verdict(Label.REPEATED, 0.9, "repeats the first paragraph, at the end of the story")
_PARAGRAPH = Verdict(Label.REPEATED, 0.9, "says the same as the paragraph above")


def take_titles(document: Document) -> None:
    """Take titles below the first long line that are repeated right below; above that line, names are authors.

    Within the story, a line too short for a title or with words of the story is the caption of a picture, and a name
    that the story does not mention is the author's.
    """
    lines, verdicts, min_length = document.lines, document.verdicts, TITLE / document.scale
    if not document.repeated_below:
        return

    @cache
    def story() -> set[str]:
        texts = [line for line, prose in zip(lines, document.prose, strict=True) if prose]
        return {word for line in [document.title, *texts] for word in word_stems(line, 1.0)}

    def shares_words(line: str) -> bool:
        stems = word_stems(line, 1.0)
        return 2 * len(stems & story()) >= len(stems)

    for index in document.repeated_below:
        if index <= document.first or document.ended[index]:
            continue
        is_short = len(lines[index]) < min_length
        if _is_between_prose(document, index) and _is_signature(document, index):
            verdicts[index] = verdicts[index] or BYLINE
        elif _is_between_prose(document, index) and (is_short or shares_words(lines[index])):
            verdicts[index] = verdicts[index] or _CAPTIONED_TWICE
        elif is_short:
            continue
        verdicts[index] = verdicts[index] or _DOUBLED
        verdicts[index + 1] = verdicts[index + 1] or _REPEATED_TITLE


def take_teasers(document: Document) -> None:
    """Take repeated titles under a heading of other stories, next to pictures, with the sentence below each."""
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
                verdicts[k : k + 2] = [_DOUBLED, _REPEATED_TITLE]
            # A single one may be a sentence of the story.
            document.set_verdict(teasers if len(teasers) > 1 else (), _TEASER)


def _is_doubled_title(document: Document, index: int) -> bool:
    """Is line *index*, no heading of other stories, repeated right below?"""
    if has_label(document.verdicts[index], Label.RELATED_HEADING) or document.matches[index] is not None:
        return False
    return document.lines[index] == document.lines[index + 1]


def _is_signature(document: Document, index: int) -> bool:
    """Is line *index* a full name that no running text mentions: the author, next to a picture?

    A name that occurs more than twice signs every post of a page.
    """
    line = document.lines[index]
    if document.lines.count(line) != _OCCURRENCES or not is_full_name(line):
        return False
    last = line.split()[-1]
    return not any(last in text for text, prose in zip(document.lines, document.prose, strict=True) if prose)


_OCCURRENCES = 2  # of the name: as the text of a picture, and as a byline


def _is_between_prose(document: Document, index: int) -> bool:
    """Are line *index* and its repetition alone between running text?"""
    return document.prose[index - 1] and True in document.prose[index + 2 : index + 3]


def take_cut_copies(document: Document) -> None:
    """Take lines that are cut off and occur in full right below, like the summary in the page's metadata."""
    lines, min_length = document.lines, CAPTIONED / document.scale
    for index in range(document.headline + 1, len(lines) - 1):
        line, below = lines[index : index + 2]
        if len(line) < min_length or len(below) <= len(line) or below[:ALIKE] != line[:ALIKE] or ends_sentence(line):
            continue
        if not below.replace("–", "-").startswith(line.replace("–", "-")):
            continue
        rest = below[len(line) :]
        if document.verdicts[index] is None and rest.lstrip()[0].isalnum() and not is_credited(rest, document):
            document.verdicts[index] = _BEGUN


def take_cut_lead(document: Document) -> None:
    """Take the first words of the story, cut off with dots, above it: a summary printed by the site."""
    lines, min_length = document.lines, CAPTIONED / document.scale
    for index in range(document.headline + 1, min(document.headline + REACH, len(lines) - 1)):
        if lines[index][-1] not in ".…" or not lines[index].endswith(ELLIPSES):
            continue
        stem = lines[index].rstrip(".… ")
        cut = len(stem) >= min_length and document.verdicts[index] is None
        near = lines[index + 1 : index + 1 + REACH] if cut else ()
        if any(line.startswith(stem) or (len(line) >= min_length and stem.startswith(line)) for line in near):
            document.verdicts[index] = _BEGUN_ABOVE


_BEGUN_ABOVE = Verdict(Label.REPEATED, 0.9, "the first words of the story, cut off above it")
_BEGUN = Verdict(Label.REPEATED, 0.9, "the first words of the line below")


def take_repeated_bylines(document: Document) -> None:
    """Take undecided lines near the top that repeat a byline word for word."""
    stop = min(document.headline + _SIGNED_NEAR, len(document.lines))
    bylines: set[str] = set()
    for index in range(document.headline + 1, stop):
        verdict, line = document.verdicts[index], document.lines[index]
        if has_label(verdict, Label.BYLINE):
            bylines.add(line)
        elif verdict is None and line in bylines:
            document.verdicts[index] = _SIGNED_AGAIN


_SIGNED_NEAR = 12  # lines below the headline
_SIGNED_AGAIN = Verdict(Label.REPEATED, 0.85, "repeats the author")


def take_listed_and_alone(document: Document) -> None:
    """Take long lines that occur both in a list and outside: captions of a gallery, or what a site offers twice."""
    lines, verdicts = document.lines, document.verdicts
    long_lines = [k for k, line in enumerate(lines) if len(line) >= _SHORTEST and verdicts[k] is None]
    items = {
        lines[k][bullet_width(lines[k]) :] for k in long_lines if bullet_width(lines[k]) and not document.speech[k]
    }
    twice = items.intersection([lines[k] for k in long_lines]) if items else items
    for index in long_lines if twice else ():
        if lines[index][bullet_width(lines[index]) :] in twice:
            verdicts[index] = _REPEATED_ITEM
