"""Applies the line model to the lines that the rules leave undecided, or decide without certainty."""

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
    LAST_SENTENCE,
    STORY,
    is_last_prose,
    is_last_sentence,
    is_quotation_or_last,
    is_sentence_of_story,
)
from newsformat_text._shape import COLONS, PICTURE_COUNT, QUESTION_MARKS, ZH_JA


_MOST_LINES = 6_000  # of a text that the line model judges
_UNJUDGED = Verdict(Label.BODY, 0.5, "the text has too many lines to judge each")
_BELIEVED_SHARE = 0.95  # share from which the model is believed that a last sentence is not part of the story
_LEFT_OUT, _NOT_STORY = (OTHER, RELATED), (OTHER, CAPTION)
_DOUBTFUL = 0.8  # share below which the model does not overrule a title under a heading of related stories
_TIME = lazily(r"(?<!\d)[0-2]?\d[:：][0-5]\d(?!\d)")
# Verdicts that the model may overrule as well: there may be titles of other stories among readers' comments.
_OVERRULED = frozenset({READER_COMMENTS, _related.NAME, _related.TITLE})


def take(document: Document, line_model: Trees | None = None) -> None:
    """Set the verdicts of undecided and uncertain lines by the line model.

    Uncertain are lines that rules take for parts of the story or for titles of other stories. By default, *line_model*
    is the one shipped with the package.

    """
    verdicts = document.verdicts
    wanted = [index for index in range(len(verdicts)) if not _amid_prose(document, index) and is_open(document, index)]
    if len(wanted) > _MOST_LINES:
        for index, verdict in enumerate(verdicts):
            verdicts[index] = verdict or _UNJUDGED
    elif None in verdicts or any(verdicts[index] is not PROSE for index in wanted):
        _apply_model(document, wanted, line_model or trees())
        for index in range(document.headline + 1, min(document.headline + 1 + _DECKS, len(verdicts))):
            if index not in wanted or not _keep_deck(document, index):
                break
        _title_lists.take(document)
        _title_lists.take_facts(document)
        _title_lists.take_announced_pictures(document)
        _title_lists.take_teasers(document)
        _kept_headings.take(document)


def _keep_deck(document: Document, index: int) -> bool:
    """Keep line *index*, right under the headline, as its subhead if only the line model leaves it out.

    A second subhead is kept only above a byline, a date or the like. Return whether the line is a subhead.
    """
    verdict, below = document.verdicts[index], document.verdicts[index + 1 : index + 2]
    dropped = (
        verdict is not None
        and verdict.label in _DROPPED
        and not any(has_label(other, Label.RELATED) for other in below)
    )
    if index > document.headline + 1:
        dropped = dropped and any(other is not None and other.label in NAME_SIGNS for other in below)
    if dropped and is_deck(document, index):
        document.verdicts[index] = _DECK
    return document.verdicts[index] is _DECK


_DECKS = 2  # subheads that a headline may have
_DECK = Verdict(Label.SUBHEAD, 0.7, "right under the headline, and shares words with the story")
_DROPPED = frozenset({Label.SKIPPED, Label.CAPTION, Label.RELATED})


def is_open(document: Document, index: int) -> bool:
    """May the line model still decide on line *index*?"""
    verdict = document.verdicts[index]
    return verdict is None or verdict in _OVERRULED or (verdict.label in STORY and verdict not in CERTAIN)


def _amid_prose(document: Document, index: int) -> bool:
    """Is line *index* running text between two lines of running text?"""
    verdicts = document.verdicts
    return (
        verdicts[index] is PROSE
        and (index == 0 or verdicts[index - 1] is PROSE)
        and index + 1 < len(verdicts)
        and verdicts[index + 1] is PROSE
    )


def _apply_model(document: Document, wanted: list[int], line_model: Trees) -> None:
    """Set the verdicts of the *wanted* lines by the line model, then check the last lines of the story."""
    context, verdicts = Context(document), document.verdicts
    alone = {index: class_shares(row, line_model) for index, row in zip(wanted, context.rows(wanted), strict=True)}
    shares = adjust_together(document, alone)
    for index in wanted:
        verdicts[index] = _exception(document, index, shares[index]) or _decide(document, index, shares[index])
    if not document.is_typed:
        _drop_last_headings(document)
    _drop_uncertain_last_line(document)


def _exception(document: Document, index: int, shares: Shares) -> Verdict | None:
    """Return the verdict of line *index* if it belongs to the story in spite of the *shares* of the line model."""
    verdict, best = document.verdicts[index], best_class(shares)
    if best > SUBHEAD and verdict is None and document.is_typed and not _is_website_text(document, index):
        return _TYPED
    if best == OTHER and _is_sentence_with_time(document, index):
        return verdict
    if best in _LEFT_OUT and _attributions.leads_to_speech(document, index):
        return _attributions.LEADING
    if best in _LEFT_OUT and _is_weakly_left_out(document, index, shares[best], best):
        return verdict or (LAST_SENTENCE if document.lexicon.full_stops else _RUNNING)
    if best == OTHER and shares[OTHER] < _DOUBTFUL and is_last_sentence(document, index):
        return LAST_SENTENCE
    return LAST_SENTENCE if shares[best] < _BELIEVED_SHARE and _is_story_after_all(document, index, best) else None


def _decide(document: Document, index: int, shares: Shares) -> Verdict:
    """Return the verdict of line *index* by the *shares* of the line model, or that of a rule which holds on."""
    verdict, best = document.verdicts[index], best_class(shares)
    if verdict is READER_COMMENTS and not (best == RELATED and _may_be_title(document, index)):
        return verdict
    if verdict is _related.TITLE and _stays_title(document, index, shares, best):
        return verdict
    if verdict is None and _is_number(document.lines[index], best, shares[best]):
        return _NUMBER
    if verdict is None or not _agrees_with_model(verdict, best):
        return _verdict(shares, document, index)
    return verdict


def _is_story_after_all(document: Document, index: int, best: int) -> bool:
    """Does line *index*, which the line model takes for *best*, belong to the story all the same?

    It does if it is a quotation, a last sentence, or a sentence of the story that only contains words of websites.
    """
    if best in _LEFT_OUT and (_attributions.is_speech(document, index) or is_quotation_or_last(document, index)):
        return True
    return best in _NOT_STORY and is_sentence_of_story(document, index)


def _drop_uncertain_last_line(document: Document) -> None:
    """Leave out the last line of the story if it is short, uncertain and above lines outside the story."""
    last = next((k for k in range(len(document.verdicts) - 1, -1, -1) if _is_story(document, k)), -1)
    verdict, is_short = document.verdicts[last], len(document.lines[last]) * document.scale <= _MAX_SHORT_LINE
    doubtful = verdict is not None and verdict.confidence < _UNCERTAIN and verdict.reason.endswith(MODEL_REASON)
    if doubtful and is_short and 0 <= last < len(document.lines) - 1 and not document.ended[last]:
        document.verdicts[last] = ABOVE_OTHERS


def _is_story(document: Document, index: int) -> bool:
    verdict = document.verdicts[index]
    return verdict is not None and verdict.label in _STORY_LABELS


_MAX_SHORT_LINE, _UNCERTAIN = 70, 0.6  # Latin letters of such a line; confidence below which it is left out
ABOVE_OTHERS = Verdict(
    Label.SKIPPED, 0.5, "hardly reads as running text, and is below the story, above lines that do not belong to it"
)


def _is_number(line: str, best: int, share: float) -> bool:
    """Is *line*, which the line model takes for *best*, a number that is no rank in a list of titles?

    Or is it the position of a picture in a series: ``3/12``?
    """
    unsure = best <= SUBHEAD and share < _UNSURE_SHARE
    if line[0].isdigit() and PICTURE_COUNT.fullmatch(line):
        return best <= SUBHEAD
    return line.isdecimal() and (unsure or (best == RELATED and (len(line) > _RANK_DIGITS or not int(line))))


_RANK_DIGITS = 2  # digits of a rank


def _drop_last_headings(document: Document) -> None:
    """Leave out one or two last lines of the story that read as subheadings: no text follows them."""
    last = [k for k, verdict in enumerate(document.verdicts) if verdict is not None and verdict.label in _STORY_LABELS]
    while len(last) > 1 and _is_eastern_section(document, last[-1]):
        document.verdicts[last.pop()] = _HEADS_NOTHING
    last = last[-_MOST_HEADINGS - 1 :]
    while len(last) > 1 and (verdict := document.verdicts[last[-1]]) and verdict.reason.startswith(REASONS[SUBHEAD]):
        document.verdicts[last.pop()] = _HEADS_NOTHING


def _is_eastern_section(document: Document, index: int) -> bool:
    """Is line *index*, the last of the story by the line model alone, a short name in Chinese or Japanese?

    Such a line names a section of the site.
    """
    line, verdict = document.lines[index], document.verdicts[index]
    is_short = len(line) * document.scale <= _SECTION and not document.ended[index]
    return document.lexicon.tag in ZH_JA and is_short and verdict is not None and verdict.reason.endswith(MODEL_REASON)


_SECTION = 14  # Latin letters
_NUMBER = Verdict(Label.SKIPPED, 0.6, "nothing but a number, which is neither a title nor running text")
_HEADS_NOTHING = Verdict(Label.SKIPPED, 0.6, "reads as a subheading, but no text of the story follows")
_MOST_HEADINGS = 2  # subheadings left out at the end
_STORY_LABELS = STORY | {Label.LEAD, Label.QUOTE, Label.TABLE}


_TYPED = Verdict(Label.BODY, 0.6, "the text was typed, and nothing else in it comes from a website")


def _is_website_text(document: Document, index: int) -> bool:
    """Is line *index* of a typed text from a website: a number, a repeated line, a button, an address?

    So is the caption of a picture above the story, and a last line that announces something or gives an incomplete or
    relative date.
    """
    line, match = document.lines[index], document.matches[index]
    if match is not None and (match.marked or match.words > 1) and match.kind in _SITE_KINDS:
        return match.marked or match.kind is not Kind.BYLINE
    if match is not None and _ends_as_button(document, index, match):
        return True
    is_address = " " not in line and ((line[:4] == "http" and "://" in line) or "@" in line[1:-1])
    if is_address or line in document.repeated or line.isdecimal() or _labels_address(document, index):
        return True
    if len(line) <= _MAX_BUTTON and _buttons.may_be_button(document, index) and document.lexicon.buttons.makes_up(line):
        return True
    below = document.matches[index + 1] if index + 1 < document.first else None
    if below is not None and below.kind is Kind.CAPTION:  # the line describes the picture above the story
        return True
    last = index + 1 == len(document.lines)
    if not last or document.ended[index]:
        return False
    return line[-1] in COLONS or (
        len(line) <= _MAX_PLACE_AND_DATE and (is_bare_date(document, index) or has_relative_time(line))
    )


_MAX_BUTTON = 24  # characters of a button
_MAX_PLACE_AND_DATE = 40  # of a place and a relative date: LOCKTON, OH - 1 DAY AGO


def _labels_address(document: Document, index: int) -> bool:
    """Is line *index* below the story, no sentence, and right above an address: the label of a link?"""
    below = document.lines[index + 1 : index + 2]
    above_address = below != [] and below[0][:4] == "http" and " " not in below[0]
    return above_address and index > document.last and not document.ended[index]


_SITE_KINDS = frozenset({Kind.TOOL, Kind.DATE, Kind.UPDATE, Kind.BYLINE, Kind.EDITOR})


def _ends_as_button(document: Document, index: int, match: Match) -> bool:
    """Does line *index*, which begins like a button or a caption, also end like one?

    A button is one or two words before a colon (``Share on:``), or in Chinese or Japanese a last line that is no
    sentence; a caption is a word for pictures and nothing else.
    """
    if match.kind is Kind.CAPTION:
        return not match.rest
    if match.kind is Kind.TOOL and document.lines[index][-1] in COLONS and match.rest.count(" ") <= 1:
        return True
    last = index + 1 == len(document.lines) and document.lexicon.tag in ZH_JA
    return last and match.kind is Kind.TOOL and not document.ended[index]


def _is_sentence_with_time(document: Document, index: int) -> bool:
    """Is line *index* a sentence with a time of day, right under running text?

    The line model takes it for a row of times.
    """
    verdict, above = document.verdicts[index], document.verdicts[index - 1]
    return verdict is SENTENCE and above is PROSE and _TIME.search(document.lines[index]) is not None


_UNSURE_SHARE = 0.5  # share below which the model is unsure
_UNSURE_WITHOUT_STOPS = 0.7  # share below which the model is not believed in languages without full stops
_RUNNING = Verdict(Label.BODY, 0.6, "as long as running text and right below some, in a language without full stops")


def _is_weakly_left_out(document: Document, index: int, share: float, best: int) -> bool:
    """Is the line model unsure in leaving out line *index*, the last running text or a line that continues it?"""
    if best == OTHER and share < _UNSURE_SHARE and is_last_prose(document, index):
        return True
    return share < _UNSURE_WITHOUT_STOPS and _continues_prose(document, index)


def _continues_prose(document: Document, index: int) -> bool:
    """Is line *index* as long as running text and right below some, in a language without full stops?"""
    if document.lexicon.full_stops or not document.prose[index] or document.matches[index] is not None:
        return False
    above = document.verdicts[index - 1]
    return above is not None and above.label in STORY and not count_site_words(document.lines[index], document.lexicon)


def _may_be_title(document: Document, index: int) -> bool:
    """May line *index*, among readers' comments, be a title: no sentence, and no phrase of the lexicon?"""
    return document.matches[index] is None and not document.ended[index]


def _stays_title(document: Document, index: int, shares: Shares, best: int) -> bool:
    """Does line *index*, under a heading of other stories, stay a title although the line model takes it for *best*?

    It does if the model is unsure. A line that the model takes for a button or the name of a section also stays one if
    it is ranked, or if it has enough words and (unless it is long) none that websites use about themselves.
    """
    if max(sum(shares[:RELATED]), sum(shares[CAPTION:])) < _DOUBTFUL:
        return True
    line = document.lines[index]
    has_words = line.count(" ") >= _MIN_TITLE_SPACES or (document.scale > 1 and line[-1] not in QUESTION_MARKS)
    if best != OTHER or not _SITE_SIGNS.isdisjoint(line):
        return False
    return _is_ranked(document, index) or (
        has_words and count_site_words(line, document.lexicon) <= (line.count(" ") >= _LONG_TITLE_SPACES)
    )


def _is_ranked(document: Document, index: int) -> bool:
    """Does line *index* begin with the number after the one that the title above begins with?"""
    number, above = document.lines[index].partition(" ")[0], document.lines[index - 1].partition(" ")[0]
    ranked = number.isdecimal() and above.isdecimal() and int(number) == int(above) + 1
    return ranked and has_label(document.verdicts[index - 1], Label.RELATED)


_LONG_TITLE_SPACES = 4  # blanks in a title long enough to contain one word of websites by chance
_MIN_TITLE_SPACES = 2  # blanks in a title
_SITE_SIGNS = frozenset(":：|｜")


def _agrees_with_model(verdict: Verdict, best: int) -> bool:
    """Does *verdict*, set by a rule, agree with the class *best* of the line model?"""
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
        label = _label_outside_story(document, index)
    return _open_verdict(label, max(round(sure, 2), 0.2), best)


@cache
def _open_verdict(label: Label, confidence: float, best: int) -> Verdict:
    return Verdict(label, confidence, REASONS[best] + MODEL_REASON)


def why(context: Context, index: int) -> list[str]:
    """Return in words the features of line *index* that decide for the line model."""
    line_model, (row,) = trees(), context.rows([index])
    return [
        ABOUT[feature][1] for feature in decisive_features(row, best_class(class_shares(row, line_model)), line_model)
    ]


def _label_outside_story(document: Document, index: int) -> Label:
    """Return the label of line *index*, which the line model takes for no part of the story."""
    match = document.matches[index]
    if match is not None and match.kind is Kind.CAPTION:
        return Label.CAPTION
    if match is not None and match.kind is Kind.TOOL:
        return Label.TOOL
    line = document.lines[index]
    if len(line) > 60 and line[-1] in ")）" and index < len(document.lines) - 1:  # noqa: PLR2004 -- long enough for a caption with its credit
        return Label.CAPTION
    return Label.SKIPPED
