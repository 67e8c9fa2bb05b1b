"""Short lines of the story that the line model alone leaves out, although the lines around them show where they belong.

They are brief sentences between sentences (``Every Sunday.``), lines that continue the one above, rows below a line
that announces them with a colon, and rows of a label and a fact (``Referee: Ann Lee``).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name
from newsformat_text._document import Document, runs
from newsformat_text._labels import MODEL_REASON, Label, Verdict, has_label, is_dropped_by_model
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._menu_words import MENU_WORDS
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules._above_story import SHOWS
from newsformat_text._rules._closing_site_lines import addresses
from newsformat_text._rules._model_verdicts import ABOVE_OTHERS
from newsformat_text._shape import COLONS, ELLIPSES, bullet_width, has_digit, is_question, item_number


_MAX_LENGTH = 90  # Latin letters of a short line
_STORY = frozenset({Label.LEAD, Label.BODY, Label.QUOTE, Label.LIST, Label.SUBHEADING, Label.TABLE})


def take(document: Document) -> None:
    """Take such lines below the headline, if they have no phrase and no word of websites."""
    if document.is_typed:
        return
    _take_contact(document)
    left = {k for k in range(document.headline + 1, len(document.lines)) if _is_left_out(document, k)}
    if not left:
        return
    for take_lines in _STEPS if document.lexicon.full_stops else _STEPS[:-1]:
        take_lines(document, left)
        left = {k for k in left if not _is_story(document, k)}


def _is_left_out(document: Document, index: int) -> bool:
    """Does the line model alone leave out line *index*, which is short and has letters but no bullet?"""
    line, verdict = document.lines[index], document.verdicts[index]
    if _is_button_by_model(verdict):
        return _is_statement_with_button(document, index)
    if not (is_dropped_by_model(verdict) or verdict is ABOVE_OTHERS) or len(line) * document.scale > _MAX_LENGTH:
        return False
    if line in document.repeated or bullet_width(line) or "@" in line or not any(map(str.isalpha, line)):
        return False
    asks = is_question(line)  # a question may be to somebody: Where did you find your boat?
    return not _begins_like_button(document, index) and count_site_words(line, document.lexicon) <= asks


def _is_button_by_model(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.label is Label.TOOL and verdict.reason.endswith(MODEL_REASON)


def _is_statement_with_button(document: Document, index: int) -> bool:
    """Is line *index* a statement that begins with a word of buttons, such as the Russian for *Entrance is free.*?"""
    line, match = document.lines[index], document.matches[index]
    if match is None or match.words > 1 or match.marked or not match.rest or line[-1] not in _FULL_STOPS:
        return False
    is_brief = len(line) * document.scale <= _MAX_LENGTH and line not in document.repeated
    return is_brief and (" " not in match.rest or not count_site_words(match.rest, document.lexicon))


_FULL_STOPS = frozenset(".।۔")


def _begins_like_button(document: Document, index: int) -> bool:
    """Does line *index* begin with a phrase, and not only a question with the word: ``Comment va le genou ?``"""
    match, asks = document.matches[index], is_question(document.lines[index])
    return match is not None and not (asks and match.words == 1 and begins_lowercase(match.rest))


def _take_contact(document: Document) -> None:
    """Take the Japanese sentence at the end of a story that says whom to call: ``問い合わせは市役所（電…）へ。``"""
    for index in document.matched if document.lexicon.tag == "ja" else ():
        match, verdict = document.matches[index], document.verdicts[index]
        is_open = is_dropped_by_model(verdict) and match is not None and match.kind is Kind.CONTACT
        if is_open and document.ended[index] and has_digit(document.lines[index]) and _is_sentence(document, index - 1):
            document.verdicts[index] = _CONTACT


_CONTACT = Verdict(Label.BODY, 0.6, "the sentence of the story that says whom to call")


def _is_story(document: Document, index: int) -> bool:
    verdict = document.verdicts[index] if 0 <= index < len(document.verdicts) else None
    return verdict is not None and verdict.label in _STORY


def _is_sentence(document: Document, index: int) -> bool:
    return _is_story(document, index) and document.ended[index]


def _take_sentences(document: Document, left: set[int]) -> None:
    """Take brief sentences between sentences of the story, above the first answer of an interview, and the last one."""
    open_lines = sorted(k for k in left if document.ended[k] and not document.lines[k].endswith(ELLIPSES))
    if not open_lines:
        return
    story = [k for k in range(len(document.lines)) if _is_sentence(document, k)]
    questions = sum(is_question(document.lines[k]) for k in story)
    has_brief = sum(_is_brief(document, k) for k in story) >= _MIN_BRIEF
    for run in runs(open_lines):
        if len(run) > _MAX_TOGETHER or (questions < _MIN_QUESTIONS and _address_reader(document, run)):
            continue
        is_below_story = _may_border(document, run[0] - 1)
        if _may_border(document, run[-1] + 1):
            if is_below_story or (questions > 1 and _begins_interview(document, run[0])):
                document.set_verdict(run, _BETWEEN)
        elif is_below_story and has_brief and _are_last(document, run):
            document.set_verdict(run, _LAST)


def _may_border(document: Document, index: int) -> bool:
    """Is line *index* a sentence of the story, or one of its brief headings?"""
    return _is_sentence(document, index) or (index < len(document.verdicts) and document.verdicts[index] is _HEADING)


def _address_reader(document: Document, run: list[int]) -> bool:
    return any(addresses(document.lines[index], document.lexicon.tag) for index in run)


def _is_brief(document: Document, index: int) -> bool:
    return len(document.lines[index]) * document.scale <= _MAX_BRIEF_LENGTH


_MAX_TOGETHER, _MIN_QUESTIONS = 6, 3  # sentences in a row; questions that make an interview
_MAX_BRIEF_LENGTH, _MIN_BRIEF = 60, 2  # Latin letters of a brief sentence; brief ones in the story
_BETWEEN = Verdict(Label.BODY, 0.6, "a brief sentence between sentences of the story")
_LAST = Verdict(Label.BODY, 0.55, "a brief sentence at the end of a story with several as brief")


def _begins_interview(document: Document, index: int) -> bool:
    """Is line *index* a question above all of the story?"""
    asks = is_question(document.lines[index]) and not document.lower_lines[index].startswith(SHOWS)
    return asks and index <= document.story and not any(_is_story(document, k) for k in range(index))


def _are_last(document: Document, run: list[int]) -> bool:
    """Are the lines of *run* brief statements of at least two words, or the answer to a question?"""
    answers = len(run) == 1 and is_question(document.lines[run[0] - 1])
    statements = answers or all(_STATEMENT.search(document.lines[index]) for index in run)
    return statements and all(_is_brief(document, index) for index in run)


_STATEMENT = lazily(r"\w\s.*[^\W\d_]{3}[”“\"»’']?[.!।۔։።][”“\"»’']?$")


def _take_continued(document: Document, left: set[int]) -> None:
    """Take lines in small letters that continue the one above, between lines of the story."""
    for index in sorted(left):
        above = index - 1
        if not begins_lowercase(document.lines[index]) or document.matches[index] is not None:
            continue
        is_open = _is_story(document, above) and not document.ended[above] and not bullet_width(document.lines[above])
        if is_open and (_is_story(document, index + 1) or index + 1 in left):
            document.verdicts[index] = _CONTINUED


_CONTINUED = Verdict(Label.BODY, 0.6, "continues the line above, within the story")


def _take_figures(document: Document, left: set[int]) -> None:
    """Take two or more lines with figures between lines of the story: ``Serves 4``, ``Prep time: 20 min``."""
    figures = [k for k in sorted(left) if has_digit(document.lines[k]) and _is_as_short_as_heading(document, k)]
    for run in runs(figures):
        is_within = len(run) > 1 and _is_story(document, run[0] - 1) and _is_story(document, run[-1] + 1)
        if is_within and not _is_box(document, run[0] - 1, run):
            document.set_verdict(run, _FIGURES)


_FIGURES = Verdict(Label.TABLE, 0.6, "one of several lines with figures between lines of the story")


def _is_as_short_as_heading(document: Document, index: int) -> bool:
    return len(document.lines[index]) * document.scale <= _MAX_HEADING_LENGTH and not document.ended[index]


def _take_headings(document: Document, left: set[int]) -> None:
    """Take brief headings that are each between two sentences, if three or more are in turn with sentences."""
    headings = [
        k
        for k in sorted(left)
        if _is_as_short_as_heading(document, k)
        and not has_digit(document.lines[k])
        and all(
            document.ended[other] and (other in left or _is_story(document, other))
            for other in (k - 1, min(k + 1, len(document.lines) - 1))
        )
    ]
    for run in _in_turn(headings):
        if len(run) >= _MIN_HEADINGS and not any(is_full_name(document.lines[k]) for k in run):
            document.set_verdict(run, _HEADING)


def _take_headings_of_rows(document: Document, left: set[int]) -> None:
    """Take a brief heading between a line of the story and its rows or items, one of them with a figure."""
    for index in sorted(left):
        below = index + 1
        is_over_rows = below < len(document.lines) and _is_story(document, below) and _is_first_row(document, below)
        is_heading = _is_as_short_as_heading(document, index) and document.lower_lines[index] not in MENU_WORDS
        if is_over_rows and is_heading and _is_story(document, index - 1):
            document.verdicts[index] = _HEADING_OF_ROWS


def _is_first_row(document: Document, index: int) -> bool:
    """Is line *index* a row with a figure, or the first item of a numbered list?"""
    line = document.lines[index]
    if not has_digit(line):
        return False
    return item_number(line) == 1 or has_label(document.verdicts[index], Label.TABLE)


_HEADING_OF_ROWS = Verdict(Label.SUBHEADING, 0.6, "a brief heading between a line of the story and rows with figures")


def _in_turn(headings: list[int]) -> Iterator[list[int]]:
    """Yield the runs of lines in the ascending *headings* with one other line between."""
    for parity in (0, 1):
        for run in runs(k // 2 for k in headings if k % 2 == parity):
            yield [2 * half + parity for half in run]


_MAX_HEADING_LENGTH, _MIN_HEADINGS = 40, 3  # Latin letters of a brief heading; such headings
_HEADING = Verdict(Label.SUBHEADING, 0.6, "one of several brief headings, each between two sentences")


def _take_rows(document: Document, left: set[int]) -> None:
    """Take two or more rows with figures or in small letters below a line of the story that ends with a colon."""
    lines = document.lines
    for index in range(document.story + 1, len(lines) - _MIN_ROWS):
        if lines[index][-1] not in COLONS or not (_is_story(document, index) or _is_left_out(document, index)):
            continue
        above = index - 1
        is_below_story = _is_sentence(document, above) or (above in left and _is_sentence(document, above - 1))
        if document.matches[index] is not None or not is_below_story:
            continue
        below = range(index + 1, min(index + 1 + _MAX_ROWS, len(lines)))
        rows = [*takewhile(lambda k: _may_be_row(document, k), below)]
        if len(rows) >= _MIN_ROWS:
            document.set_verdict([k for k in (above, index, *rows) if not _is_story(document, k)], _ANNOUNCED)


def _may_be_row(document: Document, index: int) -> bool:
    """Is line *index* part of the story or left out by the line model, with a figure, a label or in small letters?"""
    line = document.lines[index]
    if document.matches[index] is not None or not (_is_story(document, index) or _is_left_out(document, index)):
        return False
    is_row = has_digit(line) or begins_lowercase(line) or _LABEL_AND_FACT.fullmatch(line) is not None
    return is_row and len(line) <= _MAX_ROW_LENGTH


_MIN_ROWS, _MAX_ROWS, _MAX_ROW_LENGTH = 2, 30, 60  # rows; characters of one
_ANNOUNCED = Verdict(Label.BODY, 0.6, "one of several rows below a line of the story that ends with a colon")


def _take_counted(document: Document, left: set[int]) -> None:
    """Take the heading with the number after that of one above, and the line below it, like that below the other."""
    numbered: dict[int, int] = {}
    for index in range(document.story + 1, len(document.lines)):
        if not (number := item_number(document.lines[index]) if document.lines[index][0].isdigit() else 0):
            continue
        above = numbered.get(number - 1, index)
        if index in left and True in document.ended[above + 1 : index]:
            document.verdicts[index] = _COUNTED
            if index + 1 < len(document.lines) and _is_plainly_left_out(document, index + 1):
                document.verdicts[index + 1] = _COUNTED
        if _is_story(document, index):
            numbered[number] = index


def _is_plainly_left_out(document: Document, index: int) -> bool:
    return is_dropped_by_model(document.verdicts[index]) and document.matches[index] is None


_COUNTED = Verdict(Label.BODY, 0.6, "the heading with the next number, or the line below it")


def _take_facts(document: Document, left: set[int]) -> None:
    """Take three or more rows of a label and a brief fact, one with a figure, right below the story."""
    rows = [k for k in range(document.story + 1, len(document.lines)) if _is_fact(document, k)]
    for run in runs(rows):
        labels, _, facts = zip(*[document.lines[index].partition(":") for index in run], strict=True)
        # Counts of a page are figures alone: Views: 120
        has_both = any(map(has_digit, facts)) and any(letter.isalpha() or letter == "%" for letter in "".join(facts))
        top = _top_of_facts(document, run[0], left)
        # A heading or a longer fact above shows what they are.
        least = _MIN_FACTS - (top < run[0] or ": " in document.lines[run[0] - 1][:_MAX_LABEL])
        is_below_story = _is_story(document, top - 1) and not _is_box(document, top - 1, run)
        if len({*labels}) == len(run) >= least and has_both and is_below_story:
            document.set_verdict([k for k in range(top, run[-1] + 1) if not _is_story(document, k)], _FACT)


def _is_box(document: Document, above: int, run: list[int]) -> bool:
    """Are the rows *run* below line *above* a box with the weather, with votes of readers or telephone numbers?"""
    rows = [document.lines[index] for index in run]
    text = "".join(rows)
    has_weather = "°" in text and "%" in text
    has_votes = is_question(document.lines[run[0] - 1]) and all("%" in row for row in rows)
    has_telephone = any(_TELEPHONE.fullmatch(row.rpartition(":")[2].strip()) for row in rows)
    return has_weather or has_votes or has_telephone or not MENU_WORDS.isdisjoint(document.lower_lines[above : run[0]])


_TELEPHONE = lazily(r"(?!\d\d?[/-]\d\d?[/-]\d)(?:\+|\(?0)(?:[ ()/-]{0,2}\d){6,14}")  # a day is none: 04/05/2024


def _top_of_facts(document: Document, index: int, left: set[int]) -> int:
    """Return the first line of the heading and the result above the rows from line *index* on."""
    top = index
    while top > index - _MAX_ABOVE and not document.ended[top - 1]:
        if not (_is_story(document, top - 1) or top - 1 in left):
            break
        top -= 1
    return top


_MAX_ABOVE = 2  # lines


def _is_fact(document: Document, index: int) -> bool:
    """Is line *index* part of the story or left out by the line model alone, and a label with a few words behind it?"""
    verdict, match, line = document.verdicts[index], document.matches[index], document.lines[index]
    if len(line) > _MAX_ROW_LENGTH or ":" not in line or verdict is None or line in document.repeated:
        return False
    left = verdict is ABOVE_OTHERS or (verdict.label in _LEFT and verdict.reason.endswith(MODEL_REASON))
    if not left and not _is_story(document, index):
        return False
    if match is not None and (match.kind is not Kind.TOOL or match.of_site):
        return False
    return _LABEL_AND_FACT.fullmatch(line) is not None


_LEFT = frozenset({Label.SKIPPED, Label.TOOL, Label.RELATED})
_MIN_FACTS, _MAX_LABEL = 3, 25  # rows; characters of a label and a colon
_LABEL_AND_FACT = lazily(r"[^\W\d_a-z][^\W\d_]{1,16}(?: [^\W\d_]{1,14}){0,3}\s?: [^\s:]+(?: [^\s:]+){0,5}")
_FACT = Verdict(Label.TABLE, 0.6, "one of several rows of a label and a brief fact, right below the story")

# Later ones look at what earlier ones took. The last is for languages with full stops.
_STEPS = (
    _take_rows,
    _take_counted,
    _take_facts,
    _take_continued,
    _take_figures,
    _take_headings,
    _take_headings_of_rows,
    _take_sentences,
)
