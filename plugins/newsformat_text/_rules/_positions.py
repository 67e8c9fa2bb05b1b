"""Lines recognised by position and form: sentences at the edges of a story, steps, numbered headings."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._sentences import heads, speaks_of_site
from newsformat_text._shape import bullet_width, ends_sentence, is_question, item_number, number_width


_CONTINUES = Verdict(Label.BODY, 0.88, "a sentence under one related story or a numbered heading")
_ENDS = Verdict(Label.BODY, 0.85, "a sentence between the story and the lines below it")
SIGNED = Verdict(Label.BODY, 0.9, "a sentence followed by an agency, which ends a story")
_NUMBERED = Verdict(Label.SUBHEADING, 0.9, "one of several headings numbered from 1, above running text")
_POINT = Verdict(Label.LIST, 0.9, "an item of a list of sentences, without words of websites")
_RULE = Verdict(Label.TOOL, 0.85, "one of the rules of a site for its readers")
_STEP = Verdict(Label.LIST, 0.93, "sentences numbered from 1")
_LIST_HEADING = Verdict(Label.SUBHEADING, 0.85, "heads a list of sentences or days")
_ANNOUNCES = Verdict(Label.BODY, 0.9, "announces a list of sentences or days")

CERTAIN = (_CONTINUES, _ENDS, SIGNED, _NUMBERED, _STEP, _POINT, _LIST_HEADING, _ANNOUNCES)

_UNSTOPPED = 60  # Latin letters of the last line but one without its stop
_SHORTEST = 18  # Latin letters of a sentence
_LONGEST = 100  # Latin letters of a last sentence recognised by its position
FULL_STOPS = frozenset(".。।۔។៕။։።፡")
_MIN_ITEMS = 3
_SITES = 3  # divisor: one in so many items may have a word of websites
_SIGN_OFF = 34  # characters at the end of a last sentence
# An agency after the last sentence, or in Taiwan the translator and the date.
_SIGNED_OFF = lazily(
    r"[.!?。！？”\"»]\s?(?:[(（\[/]\s?(?P<house>[^\W\d_][\w .–-]{1,24}?)\s?[)）\]/]\.?"
    r"|[-–—]\s(?P<bare>[^\W\d_][\w–-]{1,14}))$"
    r"|[（(][^()（）]{2,4}[：:][^()（）]{2,12}[）)]\d{7}$"
)
_FURNITURE = frozenset({Label.CREDIT, Label.TAGS, Label.COPYRIGHT, Label.BYLINE})
_STORY = frozenset({Label.BODY, Label.LEAD, Label.CAPTION, Label.LIST})


def take(document: Document) -> None:
    """Take undecided lines by the lines above and below them."""
    lines, verdicts = document.lines, document.verdicts
    seen = 0  # the line after the last list
    for index in [k for k, verdict in enumerate(verdicts) if verdict is None and k > document.headline]:
        line = lines[index]
        if index >= seen and bullet_width(line):
            seen = _take_items(document, index)
        if line[-1] in FULL_STOPS or _SIGNED_OFF.search(line, max(0, len(line) - _SIGN_OFF)):
            _take_unstopped(document, index - 1)
            verdicts[index] = verdicts[index] or _sentence(document, index)


def _take_unstopped(document: Document, index: int) -> None:
    """Take long line *index*, which lacks its stop, between the story and a last sentence with an agency."""
    line, verdicts = document.lines[index], document.verdicts
    above = verdicts[index - 1] if index > document.first else None
    is_long = len(line) * document.scale >= _UNSTOPPED and not bullet_width(line) and document.matches[index] is None
    if verdicts[index] is None and above is not None and above.label in _STORY and is_long:
        below = document.lines[index + 1]
        if below[-1] not in FULL_STOPS and _is_signed_off(document, below):
            verdicts[index] = SIGNED


def take_steps(document: Document) -> None:
    """Take successive sentences numbered from 1; below a heading of the site, they are its rules."""
    lines, verdicts = document.lines, document.verdicts
    for index in [k for k, line in enumerate(lines) if line[0] == "1" and number_width(line)]:
        stop = index
        while (
            stop < len(lines)
            and verdicts[stop] is None
            and item_number(lines[stop]) == stop - index + 1
            and document.ended[stop]
        ):
            stop += 1
        if stop <= index + 1:
            continue
        site_lines = sum(count_site_words(line, document.lexicon) > 0 for line in lines[index:stop])
        if has_label(verdicts[index - 1], Label.TOOL) and 2 * site_lines > stop - index:
            document.set_verdict(range(index, stop), _RULE)
        else:
            document.set_verdict(range(index, stop), _STEP)
            take_heading(document, index - 1)


def take_numbered(document: Document) -> None:
    """Take headings numbered from 1, each above a long line; if there are three, above short sentences, too.

    They may be questions: ``1. What will be built?``.
    """
    lines, prose = document.lines, document.prose
    indexes = [
        index
        for index in range(document.headline + 1, len(lines) - 1)
        if lines[index][0].isdigit()
        and document.verdicts[index] is None
        and (prose[index + 1] or _is_short_sentence(lines[index + 1]))
        and number_width(lines[index])
    ]
    if len(indexes) < _MIN_ITEMS:
        indexes = [index for index in indexes if prose[index + 1]]
    numbers = [item_number(lines[index]) for index in indexes]
    sentences = any(document.ended[index] and not is_question(lines[index]) for index in indexes)
    if len(indexes) > 1 and numbers == list(range(1, len(indexes) + 1)) and not sentences:
        document.set_verdict(indexes, _NUMBERED)


def _is_short_sentence(line: str) -> bool:
    """Is *line* a sentence, and neither counted nor with a bullet?"""
    return ends_sentence(line) and not number_width(line) and not bullet_width(line)


def _sentence(document: Document, index: int) -> Verdict | None:
    """Say whether the sentence on line *index* is of the story; one that a site says of itself is not."""
    line, verdicts = document.lines[index], document.verdicts
    above, width = verdicts[index - 1], len(line) * document.scale
    if line[-1] in ")）" and document.matches[index] is None and _is_signed_again(document, line):
        return SIGNED
    if above is None or document.matches[index] is not None or width < _SHORTEST:
        return None
    below = verdicts[index + 1] if index + 1 < len(verdicts) else None
    last = index + 1 == len(verdicts) or (below is not None and below.label in _FURNITURE)
    lacks_stop = line[-1] not in FULL_STOPS
    one = _is_announced_story(document, index - 1) or above is _NUMBERED
    if lacks_stop and (one or above.label in _STORY) and _is_signed_off(document, line):
        verdict = SIGNED
    elif one and not lacks_stop:
        verdict = _CONTINUES
    elif last and above.label in _STORY and width < _LONGEST and not lacks_stop:
        verdict = _ENDS
    else:
        return None
    return None if speaks_of_site(document, index) else verdict


def _is_signed_off(document: Document, line: str) -> bool:
    """Is an agency or a translator behind the last sentence on *line*?"""
    match = _SIGNED_OFF.search(line, max(0, len(line) - _SIGN_OFF))
    if match is None:
        return False
    organisation = match["house"] or match["bare"]
    return (
        not organisation or document.lexicon.is_agency(organisation) or document.lexicon.is_agency(organisation.upper())
    )


def _is_signed_again(document: Document, line: str) -> bool:
    """Is an author named above the story in brackets behind the last sentence on *line*: ``…。（山田花子）``?"""
    match = _SIGNED_OFF.search(line, max(0, len(line) - _SIGN_OFF))
    name = match["house"] if match else None
    if not name:
        return False
    above = enumerate(document.verdicts[: document.first])
    bylines = (k for k, verdict in above if has_label(verdict, Label.BYLINE))
    return any(name in document.lines[k] for k in bylines)


def _is_announced_story(document: Document, index: int) -> bool:
    """Is line *index* one related story, behind words that announce it?"""
    match, verdict = document.matches[index], document.verdicts[index]
    return (
        match is not None
        and match.kind is Kind.RELATED
        and match.marked
        and bool(match.rest)
        and verdict is not None
        and verdict.label is Label.RELATED
    )


def _take_items(document: Document, start: int) -> int:
    """Take the items from line *start* on, if they are sentences; return the line after them."""
    lines, verdicts, stop = document.lines, document.verdicts, start
    while stop < len(lines) and verdicts[stop] is None and bullet_width(lines[stop]):
        stop += 1
    if stop - start >= _MIN_ITEMS and _are_sentences(document, start, stop):
        document.set_verdict(range(start, stop), _POINT)
        take_heading(document, start - 1)
    return stop


def take_heading(document: Document, index: int) -> None:
    """Take undecided line *index*, above a list, as its heading or announcement."""
    line, verdicts = document.lines[index], document.verdicts
    if verdicts[index] is None and document.matches[index] is None:
        verdicts[index] = _ANNOUNCES if line[-1] in ":：" else _LIST_HEADING if heads(line) else None


def _are_sentences(document: Document, start: int, stop: int) -> bool:
    """Are the items from *start* to *stop* sentences, without direct speech and with few words of websites?"""
    lines, lexicon = document.lines[start:stop], document.lexicon
    if any(document.speech[start:stop]) or not all(line[-1] in FULL_STOPS for line in lines):
        return False
    return _SITES * sum(count_site_words(line, lexicon) for line in lines) < len(lines)
