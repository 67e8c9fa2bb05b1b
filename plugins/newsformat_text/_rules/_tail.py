"""Teasers at the end of a text: titles of other stories, dates below them, and first sentences that are cut off.

No story ends with titles in a row, since headings have text below them. A sentence that is cut off
(``The minister said that…``) continues elsewhere.
"""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._datelines._dateline import cut
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._menu_words import MENU_WORDS
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._teasers import is_dated
from newsformat_text._shape import (
    COLONS,
    ELLIPSES_OR_DOTS,
    MAX_SPACED_SCALE,
    QUESTION_OR_EXCLAMATION,
    STOPS,
    bullet_width,
    ends_sentence,
    item_number,
    shares_few_words,
)


_TITLE = Verdict(Label.RELATED, 0.85, "one of the titles that the text ends with")
_DATE = Verdict(Label.SKIPPED, 0.85, "a date among the titles that the text ends with")
_CUT_TEASER = Verdict(Label.RELATED, 0.85, "begins another story and is cut off, at the end of the text")
_TEASER = Verdict(Label.SKIPPED, 0.8, "a sentence between a title and its date, at the end of the text")

_BETWEEN_TEASERS = Verdict(Label.RELATED, 0.8, "a sentence between two that are cut off, at the end of the text")
_SITE_LINE = Verdict(Label.SKIPPED, 0.8, "about the site or a section, among the titles that the text ends with")
_HEADING = Verdict(Label.RELATED_HEADING, 0.8, "a short line above the titles that the text ends with")

_HEADING_LABEL = Label.RELATED_HEADING
_MIN_TEASERS, _MIN_CUT_TEASERS = 2, 3  # teasers, at least; if all are cut off
_CERTAIN_TEASERS = 5  # teasers that need no sentence above
_MIN_TITLES, _HEADING_LINES = 3, 2  # titles under an unknown heading; lines of that heading
_MAX_HEADING = 40  # characters of a heading
_TIMED = 25  # characters of a weekday and a time
_TIME = lazily(r"(?<!\d)[0-2]?\d[:.][0-5]\d(?!\d)")
_TITLE_WIDTHS = range(25, 181)  # Latin letters of a title
_MIN_NARROW_TITLE = 20  # letters of a title in scripts that omit vowels or join them to other letters
_MIN_TEASER = 60  # Latin letters of a teaser that is cut off
_MAX_LABEL, _MIN_SPACES = 25, 3  # characters up to the end of a label; blanks in a title
_SITE_WORDED = 6  # blanks in a title that may contain one word of websites
_LABELLED = frozenset(":：–—")
_TWO_DOTS = lazily(r"[^.]\.\.$")
_NO_TITLE_ENDS = frozenset("]】,;，；、:：|")
_TITLE_FORM = lazily(r"[\w\"'“„«‘(\[¿¡][^@/|]+$")
_NUMBER_OR_SIGNATURE = lazily(
    r"\d{3}[)）]$|[.!?…][\"”»’]?\s?[(/–—-].{1,20}$"
)  # a number in brackets, or a signature behind a sentence
_OWN_DIVISOR = 2  # divisor: the story has more than one in so many words of its own last lines
_BELOW_STORY = frozenset({
    Label.TOOL, Label.SKIPPED, Label.COPYRIGHT, Label.TAGS, Label.COMMENTS, Label.CREDIT, Label.CONTACT,
    Label.RELATED, Label.RELATED_HEADING, Label.BYLINE,
})  # fmt: skip
_STORY = frozenset({Label.BODY, Label.LIST})
_SITE_KINDS = frozenset({Kind.TOOL, Kind.RELATED, Kind.COMMENTS})


def take(document: Document) -> None:
    """Take the teasers below the last sentence of the story, in languages with full stops."""
    if document.is_typed or not document.lexicon.full_stops:
        return
    found = _teasers_at_end(document)
    for index in sorted(found) if not _are_dated_above(found) else ():
        if found[index] is not _DATE:
            break
        del found[index]  # the date of this story
    teasers = [index for index, verdict in found.items() if verdict is not _DATE and verdict is not _SITE_LINE]
    if not teasers:
        return
    if _is_cut_story(document, found) or _are_without_stops(document, teasers):
        return
    if _is_counted_on(document, min(teasers)):
        return
    labelled = sum(is_labelled(document.lines[index]) for index in teasers)
    if len(teasers) < _fewest(document, found) or 2 * labelled > len(teasers) or _are_of_story(document, teasers):
        return
    top = min(found)
    above = next((k for k in range(top - 1, top - _HEADING_LINES - 2, -1) if not _may_head(document, k)), None)
    if above is None or not _is_sentence(document, above):
        certain = len(teasers) >= _CERTAIN_TEASERS
    else:
        certain = above == top - 1 or len(teasers) >= _MIN_TITLES
        found.update(dict.fromkeys(range(above + 1, top), _HEADING))
    if certain:
        for index, verdict in found.items():
            document.verdicts[index] = verdict


def _are_dated_above(found: dict[int, Verdict]) -> bool:
    """Are there several dates in *found*, each right above a title?"""
    dates = [index for index, verdict in found.items() if verdict is _DATE]
    return len(dates) > 1 and all(found.get(index + 1) is _TITLE for index in dates)


def _is_counted_on(document: Document, index: int) -> bool:
    """Does line *index* begin with the number after that of a heading of the story, which has text below it?"""
    before = item_number(document.lines[index]) - 1
    if before < 1:
        return False
    numbered = (k for k in range(index - 1, document.first, -1) if document.lines[k][0].isdigit())
    above = next((k for k in numbered if item_number(document.lines[k]) == before), index)
    return True in document.ended[above + 1 : index]


def _are_without_stops(document: Document, teasers: list[int]) -> bool:
    """Are the lines *teasers* sentences without stops: all long, with no sign, figure or name in them?"""
    lines = [document.lines[index] for index in teasers]
    if document.scale >= MAX_SPACED_SCALE or min(map(len, lines)) * document.scale < _MIN_PLAIN_SENTENCE:
        return False
    return not any(_SIGN.search(line) for line in lines) and all(map(_is_small, lines))


def _is_small(line: str) -> bool:
    """Has *line* hardly any capitals behind its first word?"""
    return sum(word[0].isupper() for word in line.split()[1:]) <= _MAX_CAPITALISED


_MIN_PLAIN_SENTENCE, _MAX_CAPITALISED = 75, 2  # Latin letters of such a sentence; capitalised words in it
_SIGN = lazily(r"[:–—\"“”„«»‘’?!…\d|-]")


def _is_cut_story(document: Document, found: dict[int, Verdict]) -> bool:
    """Is *found* one heading and one paragraph that is cut off, under the first paragraph of a story?

    Websites print only so much of a story that is to be paid for, with a button to continue below.
    """
    if [found[index] for index in sorted(found)] != [_TITLE, _CUT_TEASER] or sum(
        document.prose[document.headline + 1 : min(found)]
    ) != 1:
        return False
    below = document.verdicts[max(found) + 1 :]
    return len(below) == 1 and any(has_label(below[0], label) for label in (_HEADING_LABEL, Label.TOOL))


def _are_of_story(document: Document, teasers: list[int]) -> bool:
    """Does the story share most words with the lines *teasers*, which are its last sentences without stops?"""
    story = document.stems_of(range(document.first, min(teasers)))
    stems = [word for index in teasers for word in document.stems(index)]
    return _OWN_DIVISOR * sum(map(story.__contains__, stems)) > len(stems)


def _fewest(document: Document, found: dict[int, Verdict]) -> int:
    """Return how many teasers are needed: one after a dateline or under a title of another story, else more."""
    top = min(found)
    if found[top] is _CUT_TEASER and has_label(document.verdicts[top - 1], Label.RELATED):
        return 1
    headings = [k for k in range(max(0, top - 1), max(found)) if has_label(document.verdicts[k], _HEADING_LABEL)]
    if headings == [top - 1]:  # several headings are buttons to continue
        return _MIN_TEASERS
    cut_off = [index for index, verdict in found.items() if verdict is _CUT_TEASER]
    if any(cut(document.lines[index], document.lexicon) for index in cut_off):  # begins with a dateline
        return 1
    alone = bool(cut_off) and {*found.values()} <= {_CUT_TEASER, _BETWEEN_TEASERS}
    if not alone or all(map(_TWO_DOTS.search, map(document.lines.__getitem__, found))):
        return _MIN_TEASERS
    # Sentences of the story may trail off as well.
    trails_off = any(_is_cut(document, index) for index in range(document.first, top))
    if trails_off:
        return len(found) + 1
    together = max(cut_off) - top < len(cut_off)
    return _MIN_TEASERS if together and _are_unrelated(document, cut_off, top) else _MIN_CUT_TEASERS


def _are_unrelated(document: Document, lines: list[int], top: int) -> bool:
    """Does the story above line *top* share hardly a word with each of *lines*?"""
    story = document.stems_of(range(document.first, top))
    return all(shares_few_words(document.stems(k), story, _DIVISOR) for k in lines)


_DIVISOR = 4  # divisor: the story may have one in so many words of a teaser


def _teasers_at_end(document: Document) -> dict[int, Verdict]:
    """Return the teasers, their dates and lines of the site, from the end of the text up to the story."""
    found: dict[int, Verdict] = {}
    for index in range(len(document.lines) - 1, document.first, -1):
        verdict = document.verdicts[index]
        if (verdict is not None and verdict.label in _BELOW_STORY) or _is_own_date(document, index):
            continue
        teaser = _teaser_verdict(document, index, found)
        if teaser is None:
            break
        found[index] = teaser
    return found


def _is_own_date(document: Document, index: int) -> bool:
    """Is line *index* only a word for the date of this story or its update, or the date right under that word?"""
    if _is_date_word(document.matches[index]):
        return True
    return _is_date_word(document.matches[index - 1]) and is_dated(document, index)


def _is_date_word(match: Match | None) -> bool:
    return match is not None and match.kind in _DATE_KINDS and match.marked and not match.rest


_DATE_KINDS = frozenset({Kind.DATE, Kind.UPDATE})


def _may_head(document: Document, index: int) -> bool:
    """Is line *index* undecided, short and no sentence, and so possibly a heading without a phrase?"""
    line = document.lines[index]
    heads = (
        len(line) <= _MAX_HEADING and not document.ended[index] and line[-1] not in COLONS
    )  # a colon announces a list
    return heads and document.verdicts[index] is None and index > 0


def _teaser_verdict(document: Document, index: int, below: dict[int, Verdict]) -> Verdict | None:
    """Return the verdict of line *index*, above the teasers *below*; ``None`` for a line of the story."""
    verdict, line = document.verdicts[index], document.lines[index]
    if is_dated(document, index) or (len(line) <= _TIMED and _TIME.search(line)):
        return _DATE
    if has_label(verdict, Label.DATE) and line.endswith(ELLIPSES_OR_DOTS):
        return _CUT_TEASER
    if verdict is not None and verdict.label not in _STORY:
        return None
    if _is_cut(document, index):
        return _CUT_TEASER
    match = document.matches[index]
    if verdict is None and match is not None and match.kind in _SITE_KINDS and len(line) <= _MAX_HEADING:
        return _SITE_LINE
    if verdict is None and below.get(index + 1) is _TITLE and _is_kicker(line):
        return _SITE_LINE
    if verdict is None and index + 1 in below and line.lower() in MENU_WORDS:
        return _SITE_LINE
    if (
        verdict is None
        and below
        and _is_kicker(document.lines[index - 1])
        and len(line) <= _MAX_HEADING
        and _ends_as_open_title(line)
    ):
        return _TITLE
    if verdict is None and may_be_title(document, index):
        return _SITE_LINE if count_site_words(line, document.lexicon) > (line.count(" ") >= _SITE_WORDED) else _TITLE
    if below.get(index + 1) is _CUT_TEASER and _is_cut(document, index - 1) and document.ended[index]:
        return _BETWEEN_TEASERS
    between_title_and_date = (
        below.get(index + 1) is _DATE and document.ended[index] and may_be_title(document, index - 1)
    )
    return _TEASER if between_title_and_date and document.verdicts[index - 1] is None else None


_QUOTES = '"”“»’'


def _is_kicker(line: str) -> bool:
    """Is *line* a word or two in capitals, like above titles of other stories?"""
    return line.isupper() and len(line) <= _MAX_LABEL and line.count(" ") < _MIN_SPACES


def _ends_as_open_title(line: str) -> bool:
    """Does *line* end like a title, and is it not in capitals?"""
    return (
        not line.isupper()
        and line[-1] not in _NO_TITLE_ENDS
        and (line[-1] in QUESTION_OR_EXCLAMATION or not ends_sentence(line))
    )


def _is_cut(document: Document, index: int) -> bool:
    """Is line *index* cut off, by dots or a button at its end, and longer than a title?"""
    full, factor = document.lines[index], document.scale
    if len(full) * factor < _MIN_TEASER:
        return False
    line = _without_button(full, document.lexicon)
    cut_off = line.rstrip(_QUOTES).endswith(ELLIPSES_OR_DOTS) or len(line) < len(full)
    return len(line) * factor >= _MIN_TEASER and cut_off and not bullet_width(line)


def _without_button(line: str, lexicon: Lexicon) -> str:
    """Return *line* without the button at its end, behind dots or in brackets: ``The lock opened on… Read more``."""
    match = _READ_ON.search(line, max(0, len(line) - _BUTTON)) if line[-1] not in STOPS else None
    if match is None:
        return line
    button = lexicon.find(match["button"])
    kinds = _SITE_KINDS if match["cut"] else _RELATED_KIND  # behind a sentence, (Video) is no such button
    known_button = button is not None and button.kind in kinds and not button.rest
    return line[: match.end("dots")] if known_button or match["button"].lower() in _MORE_BUTTONS else line


_RELATED_KIND = frozenset({Kind.RELATED})
_MORE_BUTTONS = frozenset([
    "mehr", "weiter", "weiterlesen", "more", "meer", "mere", "mer", "más", "więcej", "více",
])  # fmt: skip


_BUTTON = 40  # characters of the dots and the button
_READ_ON = lazily(
    r"(?P<dots>(?P<cut>…|\.\.)[\]\s]{0,3}|[\w.!?\"”“»’](?=\s?[\[(]))\s?[\[(]?"
    r"(?P<button>[^\W\d_][^.…()\[\]]{2,28}?)[\s»>→]{0,3}[\])]?$"
)


def may_be_title(document: Document, index: int) -> bool:
    """Is line *index* as long as a title, without bullet or address, and does it end like a title?"""
    line, factor = document.lines[index], document.scale
    if "|" in line and (behind_bar := _BEHIND_BAR.search(line)):
        line = line[: behind_bar.start()]
    match = document.matches[index]
    width = int(len(line) * factor)
    if (
        not (_MIN_NARROW_TITLE if line[-1] > "\u0530" else _TITLE_WIDTHS.start) <= width < _TITLE_WIDTHS.stop
        or begins_lowercase(line)
        or bullet_width(line)
        or not _TITLE_FORM.match(line)
    ):
        return False
    if match is not None and (match.marked or match.kind is not Kind.TOOL):
        return False
    if not _STOPS_WITHIN.isdisjoint(line):  # sentences within the line, perhaps a quotation
        return False
    counts = line[-1].isdigit() and not _ends_as_title(line, document.lexicon)
    ends = line[-1] not in _NO_TITLE_ENDS and not counts and not _NUMBER_OR_SIGNATURE.search(line)
    return (
        ends
        and (line[-1] in QUESTION_OR_EXCLAMATION or not ends_sentence(line))
        and line.count(" ") >= _MIN_SPACES * (factor < MAX_SPACED_SCALE)
    )


def _ends_as_title(line: str, lexicon: Lexicon) -> bool:
    """Does *line* end with a year behind words (not a month), or in some languages with a number?"""
    if _YEAR.search(line):
        return line.rsplit(" ", 2)[-2].lower() not in lexicon.months
    return lexicon.tag in _NUMBER_LAST and _NUMBER_AT_END.search(line) is not None


_STOPS_WITHIN = frozenset("。।۔")
_NUMBER_LAST = frozenset({"bn", "as", "or"})  # languages with titles that end with a number: সড়ক দুর্ঘটনায় নিহত ৩
_NUMBER_AT_END = lazily(r"[^\d\s.,:;()/+-] \d{1,3}$")
_YEAR = lazily(r"(?:[^\W\d_]+ ){4}(?:1[89]|20)\d\d$")
_BEHIND_BAR = lazily(r"(?<![|])\s\|\s[^|/@\d]{2,30}$")  # the author or the site behind a title


def is_labelled(line: str) -> bool:
    """Does *line* begin with a short label, like credits: ``Hair: Ann Lee``?"""
    return not _LABELLED.isdisjoint(line[:_MAX_LABEL]) and line.count(" ") < 2 * _MIN_SPACES


def _is_sentence(document: Document, index: int) -> bool:
    """Is line *index* a statement of the story, or one of the lines that are below a story?"""
    line, verdict = document.lines[index], document.verdicts[index]
    if verdict is not None and verdict.label not in _STORY:
        return verdict.label in _BELOW_STORY or verdict.label is Label.HEADLINE  # a headline may be there as well
    if len(line) * document.scale >= _TITLE_WIDTHS.stop:  # a long line may lack its stop
        return line[-1] != "…"
    return (
        (document.ended[index] or document.prose[index]) and line[-1] not in QUESTION_OR_EXCLAMATION and line[-1] != "…"
    )
