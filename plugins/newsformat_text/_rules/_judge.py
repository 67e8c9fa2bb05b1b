"""Decides with the line model what the rules leave open or are not sure of."""

from __future__ import annotations

from functools import cache

from newsformat.plugin import lazily
from newsformat_text._above._unrelated_lines import is_deck
from newsformat_text._authors._names import NAME_SIGNS
from newsformat_text._dates._date_lines import has_relative_time, is_bare_date
from newsformat_text._document import Document
from newsformat_text._labels import MODEL_REASON, PROSE, READER_COMMENTS, SENTENCE, Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._learned._features import ABOUT, Context
from newsformat_text._learned._model import REASONS, Shares, Trees, class_shares, decisive_features, trees
from newsformat_text._learned._together import BODY, CAPTION, OTHER, RELATED, SUBHEAD, adjust_together, best_class
from newsformat_text._rules import _attributions, _buttons, _kept_headings, _related, _title_lists
from newsformat_text._rules._certain import CERTAIN
from newsformat_text._rules._last_sentences import (
    LAST,
    STORY,
    ends_story,
    is_said_or_last,
    is_told_last,
    tells_of_others,
)
from newsformat_text._shape import COLONS, PICTURE_COUNT, QUESTION_MARKS, ZH_JA


_MOST = 6_000  # lines to judge one by one
_UNJUDGED = Verdict(Label.BODY, 0.5, "one of too many lines to judge each")
_SURE = 0.95  # that a last sentence is none of the story
_LEFT_OUT, _UNTOLD = (OTHER, RELATED), (OTHER, CAPTION)
_DOUBTFUL = 0.8  # a title under a heading of related stories is nothing else if the line model is no surer
_TIME = lazily(r"(?<!\d)[0-2]?\d[:：][0-5]\d(?!\d)")
# Among readers' comments, too, there may be titles of other stories.
_OPEN = frozenset({READER_COMMENTS, _related.NAME, _related.TITLE})


def take(document: Document, own: Trees | None = None) -> None:
    """Take as the line model says what is open, and what rules take for story or for titles of other stories."""
    verdicts = document.verdicts
    wanted = [index for index in range(len(verdicts)) if not _amid_prose(document, index) and is_open(document, index)]
    if len(wanted) > _MOST:
        for index, verdict in enumerate(verdicts):
            verdicts[index] = verdict or _UNJUDGED
    elif None in verdicts or any(verdicts[index] is not PROSE for index in wanted):
        _take(document, wanted, own or trees())
        for index in range(document.headline + 1, min(document.headline + 1 + _DECKS, len(verdicts))):
            if index not in wanted or not _keep_deck(document, index):
                break
        _title_lists.take(document)
        _title_lists.take_facts(document)
        _title_lists.take_between(document)
        _title_lists.take_teasers(document)
        _kept_headings.take(document)


def _keep_deck(document: Document, index: int) -> bool:
    """Take line *index*, right under the headline, for its subhead, if the line model alone takes it for no story.

    Under another one it is if who signs, a date or the like stands below. Say whether it is one.
    """
    own, below = document.verdicts[index], document.verdicts[index + 1 : index + 2]
    dropped = own is not None and own.label in _DROPPED and not any(has_label(each, Label.RELATED) for each in below)
    if index > document.headline + 1:
        dropped = dropped and any(each is not None and each.label in NAME_SIGNS for each in below)
    if dropped and is_deck(document, index):
        document.verdicts[index] = _DECK
    return document.verdicts[index] is _DECK


_DECKS = 2  # that a headline may have


_DECK = Verdict(Label.SUBHEAD, 0.7, "stands right under the headline, in words of the story")
_DROPPED = frozenset({Label.SKIPPED, Label.CAPTION, Label.RELATED})


def is_open(document: Document, index: int) -> bool:
    """May the line model still say what line *index* is?"""
    verdict = document.verdicts[index]
    return verdict is None or verdict in _OPEN or (verdict.label in STORY and verdict not in CERTAIN)


def _amid_prose(document: Document, index: int) -> bool:
    """Do long lines that end sentences stand above and below line *index*, which is one too?"""
    verdicts = document.verdicts
    return (
        verdicts[index] is PROSE
        and (index == 0 or verdicts[index - 1] is PROSE)
        and index + 1 < len(verdicts)
        and verdicts[index + 1] is PROSE
    )


def _take(document: Document, wanted: list[int], own: Trees) -> None:
    context, verdicts = Context(document), document.verdicts
    alone = {index: class_shares(row, own) for index, row in zip(wanted, context.rows(wanted), strict=True)}
    shares = adjust_together(document, alone)
    for index in wanted:
        verdict, best = verdicts[index], best_class(shares[index])
        if best > SUBHEAD and verdict is None and document.is_typed and not _is_of_site(document, index):
            verdicts[index] = _KEPT
            continue
        if best == OTHER and _tells_when(document, index):
            continue
        if best in _LEFT_OUT and _attributions.leads_to_speech(document, index):
            verdicts[index] = _attributions.LEADING
            continue
        if best in _LEFT_OUT and _is_hardly_left(document, index, shares[index][best], best):
            verdicts[index] = verdict or (LAST if document.known.full_stops else _RUNNING)
            continue
        if best == OTHER and shares[index][OTHER] < _DOUBTFUL and ends_story(document, index):
            verdicts[index] = LAST
            continue
        if shares[index][best] < _SURE and _is_told_after_all(document, index, best):
            verdicts[index] = LAST
            continue
        if verdict is READER_COMMENTS and not (best == RELATED and _may_be_title(document, index)):
            continue
        if verdict is _related.TITLE and _stays_title(document, index, shares[index], best):
            continue
        if verdict is None and _is_number(document.lines[index], best, shares[index][best]):
            verdicts[index] = _NUMBER
            continue
        if verdict is None or not _agrees(verdict, best):
            verdicts[index] = _verdict(shares[index], document, index)
    if not document.is_typed:
        _drop_last_headings(document)
    _drop_last_title(document)


def _is_told_after_all(document: Document, index: int, best: int) -> bool:
    """Does somebody say what the line model leaves out, or is it a last sentence, or one that tells of others?"""
    if best in _LEFT_OUT and (_attributions.is_spoken(document, index) or is_said_or_last(document, index)):
        return True
    return best in _UNTOLD and tells_of_others(document, index)


def _drop_last_title(document: Document) -> None:
    """Take the last line of the story for no part of it if it is hardly told, short, and above other lines."""
    told = next((k for k in range(len(document.verdicts) - 1, -1, -1) if _is_told(document, k)), -1)
    own, short = document.verdicts[told], len(document.lines[told]) * document.scale <= _TITLE
    doubtful = own is not None and own.confidence < _HARDLY and own.reason.endswith(MODEL_REASON)
    if doubtful and short and 0 <= told < len(document.lines) - 1 and not document.ended[told]:
        document.verdicts[told] = _ABOVE_OTHERS


def _is_told(document: Document, index: int) -> bool:
    own = document.verdicts[index]
    return own is not None and own.label in _TOLD


_TITLE, _HARDLY = 70, 0.6  # letters of such a line; how sure that it is told
_ABOVE_OTHERS = Verdict(
    Label.SKIPPED, 0.5, "hardly reads as running text, and stands below the story, above lines that do not belong to it"
)


def _is_number(line: str, best: int, share: float) -> bool:
    """Is *line*, which reads as class *best*, a number and nothing else, and no place in a list of titles?

    Or is it the place of a picture in a row?
    """
    hardly = best <= SUBHEAD and share < _EVEN
    if line[0].isdigit() and PICTURE_COUNT.fullmatch(line):
        return best <= SUBHEAD
    return line.isdecimal() and (hardly or (best == RELATED and (len(line) > _PLACES or not int(line))))


_PLACES = 2  # digits of them


def _drop_last_headings(document: Document) -> None:
    """Take one or two last lines of the story for no part of it if they read as subheadings: they head nothing."""
    told = [k for k, own in enumerate(document.verdicts) if own is not None and own.label in _TOLD]
    while len(told) > 1 and _is_section_below(document, told[-1]):
        document.verdicts[told.pop()] = _HEADS_NOTHING
    last = told[-_MOST_HEADINGS - 1 :]
    while len(last) > 1 and (own := document.verdicts[last[-1]]) and own.reason.startswith(REASONS[SUBHEAD]):
        document.verdicts[last.pop()] = _HEADS_NOTHING


def _is_section_below(document: Document, index: int) -> bool:
    """Is line *index*, which the line model alone takes for story, a word or two of Chinese or Japanese below it?"""
    line, own = document.lines[index], document.verdicts[index]
    short = len(line) * document.scale <= _SECTION and not document.ended[index]
    return document.known.tag in ZH_JA and short and own is not None and own.reason.endswith(MODEL_REASON)


_SECTION = 14  # letters
_NUMBER = Verdict(Label.SKIPPED, 0.6, "nothing but a number, which is not a title and hardly running text")
_HEADS_NOTHING = Verdict(Label.SKIPPED, 0.6, "reads as a subheading, but no story stands below it")
_MOST_HEADINGS = 2
_TOLD = STORY | {Label.LEAD, Label.QUOTE, Label.TABLE}


_KEPT = Verdict(Label.BODY, 0.6, "the text is typed, and nothing else in it comes from a website")


def _is_of_site(document: Document, index: int) -> bool:
    """Is line *index* a number, twice there, a button, or begins as those do?

    Or does it, as the last, announce what is not there, or is it a day without a year, or long ago?
    """
    line, match = document.lines[index], document.matches[index]
    if match is not None and (match.marked or match.words > 1) and match.kind in _OF_SITES:
        return match.marked or match.kind is not Kind.BYLINE
    if match is not None and _ends_as_button(document, index, match):
        return True
    at = " " not in line and ((line[:4] == "http" and "://" in line) or "@" in line[1:-1])
    if at or line in document.repeated or line.isdecimal() or _is_over_address(document, index):
        return True
    if len(line) <= _BUTTON and _buttons.may_be_one(document, index) and document.known.buttons.makes_up(line):
        return True
    below = document.matches[index + 1] if index + 1 < document.first else None
    if below is not None and below.kind is Kind.CAPTION:  # what the picture above the story shows
        return True
    last = index + 1 == len(document.lines)
    if not last or document.ended[index]:
        return False
    return line[-1] in COLONS or (len(line) <= _DATED and (is_bare_date(document, index) or has_relative_time(line)))


_BUTTON, _DATED = 24, 40  # characters of one; of a town and how long ago it was there: LOCKTON, OH - 1 DAY AGO


def _is_over_address(document: Document, index: int) -> bool:
    """Is line *index* below the story, no sentence, and an address below it, as sites lead to their pages?"""
    below = document.lines[index + 1 : index + 2]
    led = below != [] and below[0][:4] == "http" and " " not in below[0]
    return led and index > document.last and not document.ended[index]


_OF_SITES = frozenset({Kind.TOOL, Kind.DATE, Kind.UPDATE, Kind.BYLINE, Kind.EDITOR})


def _ends_as_button(document: Document, index: int, match: Match) -> bool:
    """Is line *index* a word for pictures and nothing else, or in Chinese or Japanese the last, begun as buttons?

    Or does a colon end it, behind a word or two with which buttons begin: ``Share on:``?
    """
    if match.kind is Kind.CAPTION:
        return not match.rest
    if match.kind is Kind.TOOL and document.lines[index][-1] in COLONS and match.rest.count(" ") <= 1:
        return True
    last = index + 1 == len(document.lines) and document.known.tag in ZH_JA
    return last and match.kind is Kind.TOOL and not document.ended[index]


def _tells_when(document: Document, index: int) -> bool:
    """Is line *index*, right under running text, a sentence with a time of day, which looks like a row of times?"""
    own, above = document.verdicts[index], document.verdicts[index - 1]
    return own is SENTENCE and above is PROSE and _TIME.search(document.lines[index]) is not None


_EVEN, _UNSTOPPED = 0.5, 0.7
_RUNNING = Verdict(
    Label.BODY, 0.6, "as long as running text and right below some, in a text whose sentences end without a full stop"
)


def _is_hardly_left(document: Document, index: int, share: float, best: int) -> bool:
    """Does the line model hardly leave out what is told last, or what runs on where no stop ends a sentence?"""
    if best == OTHER and share < _EVEN and is_told_last(document, index):
        return True
    return share < _UNSTOPPED and _runs_on(document, index)


def _runs_on(document: Document, index: int) -> bool:
    """Is line *index* as long as running text, right below some, in a language whose sentences end with no stop?"""
    if document.known.full_stops or not document.prose[index] or document.matches[index] is not None:
        return False
    above = document.verdicts[index - 1]
    return above is not None and above.label in STORY and not count_site_words(document.lines[index], document.known)


def _may_be_title(document: Document, index: int) -> bool:
    """Is line *index*, among readers' comments, no sentence and begins with no phrase?"""
    return document.matches[index] is None and not document.ended[index]


def _stays_title(document: Document, index: int, own: Shares, best: int) -> bool:
    """Is the line model not sure that line *index*, under a heading of other stories, is something else than one?

    What it takes for buttons and names of sections stays a title if it has words enough, and none of a site.
    """
    if max(sum(own[:RELATED]), sum(own[CAPTION:])) < _DOUBTFUL:
        return True
    line = document.lines[index]
    told = line.count(" ") >= _BLANKS or (document.scale > 1 and line[-1] not in QUESTION_MARKS)
    if best != OTHER or not _SIGNS.isdisjoint(line):
        return False
    return _is_ranked(document, index) or (
        told and count_site_words(line, document.known) <= (line.count(" ") >= _LONG)
    )


def _is_ranked(document: Document, index: int) -> bool:
    """Does line *index* begin with a number, and the line above, which is a title too, with the one before it?"""
    own, above = document.lines[index].partition(" ")[0], document.lines[index - 1].partition(" ")[0]
    ranked = own.isdecimal() and above.isdecimal() and int(own) == int(above) + 1
    return ranked and has_label(document.verdicts[index - 1], Label.RELATED)


_LONG = 4  # blanks in a title that may have a word that sites say of themselves
_BLANKS = 2  # in a title
_SIGNS = frozenset(":：|｜")


def _agrees(verdict: Verdict, best: int) -> bool:
    """Did a rule take the line for what the line model says?"""
    if best <= SUBHEAD:
        return verdict.label in STORY
    if best == RELATED:
        return verdict.label is Label.RELATED
    return verdict is _related.NAME


def _verdict(shares: Shares, document: Document, index: int) -> Verdict:
    best = best_class(shares)
    sure = shares[BODY] + shares[SUBHEAD] if best <= SUBHEAD else shares[best]
    label = (Label.BODY, Label.BODY, Label.RELATED, Label.CAPTION, Label.SKIPPED)[best]
    if label is Label.SKIPPED:
        label = _other(document, index)
    return _open_verdict(label, max(round(sure, 2), 0.2), best)


@cache
def _open_verdict(label: Label, confidence: float, best: int) -> Verdict:
    return Verdict(label, confidence, REASONS[best] + MODEL_REASON)


def why(context: Context, index: int) -> list[str]:
    """Return what the line model saw in line *index*, in words."""
    own, (row,) = trees(), context.rows([index])
    return [ABOUT[feature][1] for feature in decisive_features(row, best_class(class_shares(row, own)), own)]


def _other(document: Document, index: int) -> Label:
    """What a line is that is no part of the story."""
    match = document.matches[index]
    if match is not None and match.kind is Kind.CAPTION:
        return Label.CAPTION
    if match is not None and match.kind is Kind.TOOL:
        return Label.TOOL
    line = document.lines[index]
    if len(line) > 60 and line[-1] in ")）" and index < len(document.lines) - 1:  # noqa: PLR2004 -- a caption says something
        return Label.CAPTION
    return Label.SKIPPED
