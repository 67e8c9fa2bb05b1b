"""Titles of other stories, within the story or below it, behind signs that point to them: ``>> Town opens lock``."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import OPENING_QUOTES, shares_few_words


_POINTED = Verdict(Label.RELATED, 0.88, "a single line within the story, behind a sign that points to another story")

POINTERS = frozenset(">»→►▶➤▸⇒👉☞☛≫＞")
_POINTERS_WITH_PLUS = POINTERS | {"+"}
_TITLES = range(16, 151)  # Latin letters of a title


def take(document: Document) -> None:
    """Take single lines within the story that begin or end with a pointer: ``>> Why …``. Several are a list."""
    lines, verdicts = document.lines, document.verdicts
    if _POINTERS_WITH_PLUS.isdisjoint(document.first_characters) and _FINAL_POINTERS.isdisjoint(
        document.last_characters
    ):
        return
    # In some round-ups, every part begins with a pointer.
    heads = document.lines[max(document.headline, 0)][0] if lines else ""
    for index in range(document.first + 1, len(lines) - 1):
        line = lines[index]
        has_pointer = line[0] in _POINTERS_WITH_PLUS and line[0] != heads and _begins_with_pointer(document, index)
        if not has_pointer and not (line[-1] in _FINAL_POINTERS and _ends_with_pointer(line, document.lexicon.tag)):
            continue
        if verdicts[index] is not None or line[-1] in ":：«":
            continue
        if index >= document.last and not document.ended[index + 1]:
            continue
        in_list = lines[index - 1][0] in POINTERS or lines[index + 1][0] in POINTERS
        width = len(line) * document.scale
        if in_list or lines[index - 1][-1] in ":：" or "«" in line or _heads(document, index):
            continue
        if int(width) in _TITLES:
            verdicts[index] = _POINTED


def _begins_with_pointer(document: Document, index: int) -> bool:
    """Does the sign before line *index* point elsewhere, rather than mark a quotation in mail: ``> “We may go on”``?

    A plus only does so between paragraphs in Portuguese.
    """
    line = document.lines[index]
    if line[0] == "+":
        may_be_title = (
            document.lexicon.tag == "pt" and line[1:2] == " " and line[2:3].isupper() and not document.ended[index]
        )
        return may_be_title and document.prose[index - 1] and document.prose[index + 1]
    return not (line[:2] == "> " and line[2:3] in OPENING_QUOTES and line[-1] in _CLOSING)


_CLOSING = frozenset('"”“»’')


def take_lists(document: Document) -> None:
    """Take titles in a row within the story, each behind an arrow, that share hardly a word with it.

    Others are items of the story, facts behind labels, or, if they continue in small letters, quotations in mail.
    """
    if _ARROWS.isdisjoint(document.first_characters):
        return
    lines, in_story = document.lines, range(document.first + 1, document.last)
    arrows = [k for k in in_story if lines[k][0] in _ARROWS and lines[k][-1] not in ":：;,"]
    for run in runs(
        k for k in arrows if _may_be_title(document, k) and not begins_lowercase(lines[k].lstrip(_ARROW_SIGNS))
    ):
        labelled = all(": " in lines[k][:_LABELLED] for k in run)
        if (
            len(run) > 1
            and not labelled
            and shares_few_words(document.stems_of(run), document.sentence_stems, _DIVISOR)
        ):
            document.set_verdict(run, _POINTED_BELOW)


_ARROWS, _ARROW_SIGNS = frozenset(">→"), "> →"
_LABELLED = 22  # characters of an arrow and a label
_DIVISOR = 5  # divisor: the story may have one in so many words


def _ends_with_pointer(line: str, tag: str) -> bool:
    """Does *line* end with a pointer (``Read how the lock opened »``), and not with a quotation mark?"""
    match = _FINAL_POINTER.search(line)
    if match is None or (tag in _SPACED_QUOTES and line[-1] == "»"):
        return False
    return line[match.start() - 1] not in _QUOTATION_ENDS


_SPACED_QUOTES = frozenset({"fr", "ar", "fa"})  # languages with a blank before closing quotation marks
_FINAL_POINTERS = frozenset("»>›→►▶")
_FINAL_POINTER = lazily(r"(?:(?<=[^>\s])\s?>{2,3}|\s[»›→►▶])$")
_QUOTATION_ENDS = frozenset(".!?…,;:。！？،؟")


def take_below(document: Document) -> None:
    """Take several titles below the story that each begin with a pointer: ``>> Town opens lock``."""
    below = range(document.last + 1, len(document.lines))
    indices = [
        index for index in below if document.lines[index][0] in _POINTERS_BELOW and _may_be_title(document, index)
    ]
    for index in indices if len(indices) > 1 or _is_last(document, indices) else ():
        document.verdicts[index] = _POINTED_BELOW


def _is_last(document: Document, indices: list[int]) -> bool:
    """Is the only *indices* line the last one, with enough words and none of websites?"""
    if indices != [len(document.lines) - 1] or document.matches[indices[0]] is not None:
        return False
    line = document.lines[indices[0]]
    return line.count(" ") > _MIN_SPACES and not count_site_words(line, document.lexicon)


_MIN_SPACES = 3  # in a title, behind the sign


def _may_be_title(document: Document, index: int) -> bool:
    """Is line *index* undecided, as long as a title and no sentence?"""
    line = document.lines[index]
    width = len(line) * document.scale
    return document.verdicts[index] is None and not document.ended[index] and int(width) in _TITLES


_POINTERS_BELOW = frozenset(">»›")
_POINTED_BELOW = Verdict(
    Label.RELATED, 0.88, "a title behind a sign that points to it, the last line or one of several"
)


def take_neighbours(document: Document) -> None:
    """Take titles below the story with an arrow to the previous or next story: ``← Town opens lock``."""
    if _BACK_ARROWS.isdisjoint(document.first_characters) and _FORWARD_ARROWS.isdisjoint(document.last_characters):
        return
    for index in range(document.last + 1, len(document.lines)):
        line = document.lines[index]
        has_arrow = (line[0] in _BACK_ARROWS or line[-1] in _FORWARD_ARROWS) and line[-1] not in _NO_TITLE_ENDS
        width = len(line) * document.scale
        if has_arrow and document.verdicts[index] is None and int(width) in _TITLES:
            document.verdicts[index] = _NEIGHBOUR


_BACK_ARROWS, _FORWARD_ARROWS, _NO_TITLE_ENDS = frozenset("←⟵"), frozenset("→⟶"), frozenset("。！!.:：")
_NEIGHBOUR = Verdict(Label.RELATED, 0.9, "a title with an arrow to the previous or next story")


def _heads(document: Document, index: int) -> bool:
    """Has the paragraph right under line *index* most of its words, as under a subheading?"""
    stems = document.stems(index)
    return document.prose[index + 1] and 2 * len(stems & document.stems(index + 1)) >= len(stems) > 1
