"""Titles of other stories, amid the story or below it, after signs that point to them: ``>> Town opens lock``."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import OPENING_QUOTES, shares_few_words


_POINTED = Verdict(Label.RELATED, 0.88, "a single line amid the story, after a sign that points to another story")

POINTERS = frozenset(">»→►▶➤▸⇒👉☞☛≫＞")
_LED_BY = POINTERS | {"+"}
_TITLES = range(16, 151)  # letters of a title


def take(document: Document) -> None:
    """Take each line amid the story that begins or ends with a pointer, ``>> Why …``; several together are a list."""
    lines, verdicts = document.lines, document.verdicts
    if _LED_BY.isdisjoint(document.first_characters) and _LEADING_ON.isdisjoint(document.last_characters):
        return
    heads = document.lines[max(document.headline, 0)][0] if lines else ""  # of a roundup whose every part begins so
    for index in range(document.first + 1, len(lines) - 1):
        line = lines[index]
        led = line[0] in _LED_BY and line[0] != heads and _is_led(document, index)
        if not led and not (line[-1] in _LEADING_ON and _leads_on(line, document.known.tag)):
            continue
        if verdicts[index] is not None or line[-1] in ":：«":
            continue
        if index >= document.last and not document.ended[index + 1]:
            continue
        beside = lines[index - 1][0] in POINTERS or lines[index + 1][0] in POINTERS
        wide = len(line) * document.scale
        if beside or lines[index - 1][-1] in ":：" or "«" in line or _heads(document, index):
            continue
        if int(wide) in _TITLES:
            verdicts[index] = _POINTED


def _is_led(document: Document, index: int) -> bool:
    """Does the sign before line *index* point elsewhere, and not quote it, as mail does: ``> “We may go on”``?

    A plus does so between paragraphs of Portuguese; elsewhere it stands before what is good, or warm.
    """
    line = document.lines[index]
    if line[0] == "+":
        titled = document.known.tag == "pt" and line[1:2] == " " and line[2:3].isupper() and not document.ended[index]
        return titled and document.prose[index - 1] and document.prose[index + 1]
    return not (line[:2] == "> " and line[2:3] in OPENING_QUOTES and line[-1] in _CLOSING)


_CLOSING = frozenset('"”“»’')


def take_lists(document: Document) -> None:
    """Take the titles one below the other amid the story, each behind an arrow, that have hardly a word of it.

    What has more is an item of the story, as are facts behind labels; what goes on in small letters is quoted in mail.
    """
    if _ARROWS.isdisjoint(document.first_characters):
        return
    lines, amid = document.lines, range(document.first + 1, document.last)
    arrows = [k for k in amid if lines[k][0] in _ARROWS and lines[k][-1] not in ":：;,"]
    for run in runs(k for k in arrows if _may_be_title(document, k) and not begins_lowercase(lines[k].lstrip(_LED))):
        labelled = all(": " in lines[k][:_LABELLED] for k in run)
        if (
            len(run) > 1
            and not labelled
            and shares_few_words(document.stems_of(run), document.sentence_stems, _ARROWED)
        ):
            document.set_verdict(run, _POINTED_BELOW)


_ARROWS, _LED = frozenset(">→"), "> →"
_LABELLED = 22  # characters of a label and its arrow
_ARROWED = 5  # of so many words the story may have one


def _leads_on(line: str, tag: str) -> bool:
    """Does *line* end with a pointer, ``Read how the lock opened »``, which ends nothing that somebody says?"""
    pointed = _LEADS_ON.search(line)
    if pointed is None or (tag in _SPACED and line[-1] == "»"):
        return False
    return line[pointed.start() - 1] not in _ENDS_SAID


_SPACED = frozenset({"fr", "ar", "fa"})  # where a blank may stand before what ends a quote
_LEADING_ON = frozenset("»>›→►▶")
_LEADS_ON = lazily(r"(?:(?<=[^>\s])\s?>{2,3}|\s[»›→►▶])$")
_ENDS_SAID = frozenset(".!?…,;:。！？،؟")


def take_below(document: Document) -> None:
    """Take the titles below the story, several together, that each begin with a pointer: ``>> Town opens lock``."""
    below = range(document.last + 1, len(document.lines))
    pointed = [index for index in below if document.lines[index][0] in _POINTING and _may_be_title(document, index)]
    for index in pointed if len(pointed) > 1 or _is_last(document, pointed) else ():
        document.verdicts[index] = _POINTED_BELOW


def _is_last(document: Document, pointed: list[int]) -> bool:
    """Is the one that is *pointed* to the last line, and has it words enough, and none of a site?"""
    if pointed != [len(document.lines) - 1] or document.matches[pointed[0]] is not None:
        return False
    line = document.lines[pointed[0]]
    return line.count(" ") > _BLANKS and not count_site_words(line, document.known)


_BLANKS = 3  # in a title, behind the sign


def _may_be_title(document: Document, index: int) -> bool:
    """Is line *index* open, as long as a title and no sentence?"""
    line = document.lines[index]
    wide = len(line) * document.scale
    return document.verdicts[index] is None and not document.ended[index] and int(wide) in _TITLES


_POINTING = frozenset(">»›")
_POINTED_BELOW = Verdict(Label.RELATED, 0.88, "a title after a sign that points to it, the last or one of several")


def take_neighbours(document: Document) -> None:
    """Take the titles below the story with an arrow to the story before or after it: ``← Town opens lock``."""
    if _BACK.isdisjoint(document.first_characters) and _ON.isdisjoint(document.last_characters):
        return
    for index in range(document.last + 1, len(document.lines)):
        line = document.lines[index]
        led = (line[0] in _BACK or line[-1] in _ON) and line[-1] not in _ENDS
        wide = len(line) * document.scale
        if led and document.verdicts[index] is None and int(wide) in _TITLES:
            document.verdicts[index] = _NEIGHBOUR


_BACK, _ON, _ENDS = frozenset("←⟵"), frozenset("→⟶"), frozenset("。！!.:：")
_NEIGHBOUR = Verdict(Label.RELATED, 0.9, "a title with an arrow to the story before or after")


def _heads(document: Document, index: int) -> bool:
    """Has the paragraph right under line *index* most of its words, as that under a heading?"""
    own = document.stems(index)
    return document.prose[index + 1] and 2 * len(own & document.stems(index + 1)) >= len(own) > 1
