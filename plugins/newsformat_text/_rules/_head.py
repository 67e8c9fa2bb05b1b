"""Lines between headline and story: subhead, bylines, dates, credits; and the line where the story begins."""

from __future__ import annotations

from newsformat.plugin import lazily, letters
from newsformat_text._above._announcements import NOTE, is_editors_note
from newsformat_text._above._breadcrumbs import DOTTED, is_trail
from newsformat_text._above._site_lines import counts_readers
from newsformat_text._above._unrelated_lines import NEXT_SENTENCE
from newsformat_text._authors import (
    _before_colon,
    _bylines,
    _credits,
    _korean,
    _of_other_stories,
    _people,
    _person,
    _prefixed_bylines,
    _reporters,
    _role_lines,
    _signed_rows,
    _signers,
    _unnamed,
)
from newsformat_text._authors._interviewees import INTERVIEWED, names_interviewee
from newsformat_text._authors._roles import role_with_place
from newsformat_text._datelines import _alone, _colon
from newsformat_text._datelines._parts import are_capitalised, is_city
from newsformat_text._dates import _when
from newsformat_text._dates._date_lines import (
    has_content_words,
    is_bare_date,
    is_date_line,
    is_numeric_date_line,
    may_have_date,
    text_before_date,
)
from newsformat_text._dates._hijri import HIJRI, is_hijri
from newsformat_text._dates._partial_times import is_day_and_time, is_stamp
from newsformat_text._dates._relative_times import is_relative_time
from newsformat_text._dates._spans import is_date_span
from newsformat_text._document import Document
from newsformat_text._labels import REPEATED_HEADLINE, Label, Verdict
from newsformat_text._languages._lexicon import Kind, Lexicon, Match
from newsformat_text._languages._organisation_words import ARTICLES
from newsformat_text._rules import _crew_words, _under_title
from newsformat_text._rules._credited_captions import CREDIT as OWNER
from newsformat_text._rules._end_marks import INITIALS, is_initials
from newsformat_text._rules._picture_credits import is_credit
from newsformat_text._rules._site_titles import is_title_of_site
from newsformat_text._shape import COLONS, DASHES, ends_sentence, has_digit


_DATELINE = Verdict(Label.DATELINE, 0.9, "the place that the story comes from, and nothing else")
CONTACT = Verdict(Label.BYLINE, 0.8, "an address of a reporter")
DATE = Verdict(Label.DATE, 0.9, "a date and little else")
CREDIT = Verdict(Label.CREDIT, 0.95, "an agency and nothing else")
SOURCE = Verdict(Label.CREDIT, 0.85, "names the source of the story")
EDITOR = Verdict(Label.BYLINE, 0.85, "names an editor")
STAMP = Verdict(Label.SKIPPED, 0.85, "a day and time without a year, or a time such as two hours ago")
COUNT = Verdict(Label.SKIPPED, 0.85, "has no letters, and is between the headline and the story")
_READERS = Verdict(Label.SKIPPED, 0.85, "the number of readers, views or shares")

REACH = 30  # lines above and below the story that may be bylines and dates
BARE = 70  # characters of a date line without a word for dates
_MAX_LINES_BELOW = 4  # lines under a deck
_LINK = lazily(r"(?:[^\W\d_]{2,12}[:：]\s?)?(?:https?://|www\.)\S{1,400}")
_ADDRESS = Verdict(Label.SKIPPED, 0.9, "an address on the web")
_SUNS = frozenset("☉◎")
_SUN_BYLINE = lazily(r"[☉◎]\s?[一-龯]{2,4}")  # bylines of newspapers in Taiwan
_LINES_BELOW, _MAX_DATE = 3, 40  # lines under the headline; characters of a date, with names and sections
NEAR = 8  # lines below the first long one, which may be a deck
_TITLE = 20  # characters of a headline
LONGEST = 160  # characters of a byline or date line
_LONGEST_COUNT = 12  # characters of a count


def start(document: Document, top: int) -> int:
    """Return the line on which the story begins: the first of two long lines together, or the first but decks."""
    prose, size = document.prose, len(document.lines)
    for index in range(max(top, document.first), min(size - 1, document.first + REACH)):
        if prose[index] and prose[index + 1] and _is_statement(document, index) and _is_statement(document, index + 1):
            return index
    return _under_deck(document) if document.first > document.headline else size


def _under_deck(document: Document) -> int:
    """Return the first long line, or the next one if a byline or a date is right under the first."""
    deck, prose = document.first, document.prose
    for index in range(deck + 1, min(deck + 1 + _MAX_LINES_BELOW, len(prose) - 1)):
        if prose[index] or (
            (own_verdict := document.verdicts[index]) is not None and own_verdict.label is not Label.CAPTION
        ):
            break
        verdict, match = _metadata(document, index), document.matches[index]
        is_byline = verdict is _bylines.BYLINE and match is not None and match.kind is Kind.BYLINE
        if is_byline or verdict in {CREDIT, DATE, _DATELINE}:
            return next((below for below in range(index + 1, min(index + NEAR, len(prose))) if prose[below]), deck)
    return deck


_DATES = frozenset({Kind.DATE, Kind.UPDATE})


def _is_statement(document: Document, index: int) -> bool:
    """Does line *index* end like a sentence of the story, unlike a date and many decks and captions?"""
    line = document.lines[index]
    match = document.matches[index]
    may_be_date = match is not None and (match.kind in _DATES or not document.lexicon.full_stops)
    if may_be_date and is_numeric_date_line(document, index):
        return False
    return not document.lexicon.full_stops or line[-1] in ":：" or (document.ended[index] and line[-1] not in ")）")


def take_one_line(document: Document, index: int) -> None:
    """Take the first long line for a byline if it is one."""
    match = document.matches[index]
    if match is not None and match.kind is Kind.BYLINE and (verdict := _bylines.signed(document, index, match)):
        document.verdicts[index] = verdict


def above(document: Document, index: int) -> Verdict | None:
    """Return the verdict of line *index*, above the story, if a rule recognises it."""
    line = document.lines[index]
    headline = document.title
    if line == headline or (len(line) > _TITLE and (is_title_of_site(headline, line) or _is_same(headline, line))):
        return REPEATED_HEADLINE
    if ("://" in line or line.startswith("www.")) and _LINK.fullmatch(line):
        return _ADDRESS
    if is_editors_note(document, index):
        return NOTE
    if len(line) > LONGEST:
        return None
    match = document.matches[index]
    if match is not None and match.kind is Kind.CREDIT and match.marked and is_credit(match.rest, document.lexicon):
        return OWNER  # Quelle: Ann Lee/dpa
    if line.find(_RELEASE_MARK, 2, _RELEASE_PLACE) > 0 and len(line) > _RELEASE_PLACE:
        return _RELEASE
    if found := _by_form(document, index) or _metadata(document, index):
        return found
    if is_hijri(line):
        return HIJRI
    if index == document.headline + 1 and _under_title.is_own_reading_time(document, index):
        return _under_title.READING
    if row := _row(document, index):
        return row
    if counts_readers(line):
        return _READERS
    if is_initials(line):
        return INITIALS
    return COUNT if _is_count(document, index) else STAMP if _is_stamp(document, index) else None


def _row(document: Document, index: int) -> Verdict | None:
    """Return the verdict of line *index* as a breadcrumb, or, above the first paragraph, as keywords between dots."""
    line = document.lines[index]
    if _STEPS.search(line) and is_trail(line):
        return _BREADCRUMB
    is_keywords = index < document.first and line.count(" · ") >= _DOTS and DOTTED.fullmatch(line)
    return _KEYWORDS if is_keywords else None


def _by_form(document: Document, index: int) -> Verdict | None:
    """Return the verdict of line *index* as a span of days or the name of an interviewee."""
    line = document.lines[index]
    if is_date_span(line, document.lexicon):
        return _SPAN
    return INTERVIEWED if names_interviewee(line, "".join(document.lines[index + 1 : index + 2])) else None


_SPAN = Verdict(Label.SKIPPED, 0.85, "a span of days, which is not the date of the story")
_RELEASE_MARK = " (ots)"  # of news aktuell, after the place of a release
_RELEASE_PLACE = 40  # characters
_RELEASE = Verdict(Label.BODY, 0.9, "begins with the place of a release")
_STEPS = lazily(r"[»›>→＞].*[»›>→＞]")  # at least two steps of a breadcrumb
_BREADCRUMB = Verdict(Label.SKIPPED, 0.85, "a breadcrumb, below the headline")
_KEYWORDS = Verdict(Label.TAGS, 0.85, "keywords separated by dots, below the headline")
_DOTS = 3  # dots between keywords, at least


def _is_stamp(document: Document, index: int) -> bool:
    """Is line *index* a day without a year (``3/12(火) 14:32``, ``— 12 квітня``) or a relative time?"""
    line, lexicon = document.lines[index], document.lexicon
    if is_stamp(line) or is_relative_time(line):
        return True
    if not has_digit(line):
        return False
    return is_day_and_time(line.lstrip("—– "), lexicon) or _are_times(line, lexicon) or _is_only_day(document, index)


def _is_only_day(document: Document, index: int) -> bool:
    """Is line *index* only a day without a year (``14:30, 12 August``), and not the first of a chronology?"""
    below = range(index + 1, len(document.lines))
    return is_bare_date(document, index) and not any(is_bare_date(document, k) for k in below)


def _are_times(line: str, lexicon: Lexicon) -> bool:
    """Is *line* a time of day and that of an update behind a word for it: ``9:36, updated 15:46``?"""
    match = _TIMES.fullmatch(line) if line[0].isdigit() else None
    updated = lexicon.find(match["word"]) if match else None
    return updated is not None and updated.kind is Kind.UPDATE and not updated.rest


_TIMES = lazily(r"\d{1,2}[:.]\d\d\s?[,|•·–-]?\s?(?P<word>[^\W\d_]{4,20}(?: [^\W\d_]{1,12})?):?\s\d{1,2}[:.]\d\d")


def _is_count(document: Document, index: int) -> bool:
    """Has line *index* no letters, like a number of readers or a single stroke, and is it unique?"""
    line = document.lines[index]
    return len(line) <= _LONGEST_COUNT and not any(map(str.isalpha, line)) and document.lines.count(line) == 1


def _is_same(headline: str, line: str) -> bool:
    """Is *line* the headline with other signs or capitals, but not a sentence if that is none?"""
    if line[:1].lower() != headline[:1].lower() or ends_sentence(line) != ends_sentence(headline):
        return False
    return abs(len(line) - len(headline)) <= _TITLE // 2 and letters(line) == letters(headline)


def _metadata(document: Document, index: int) -> Verdict | None:
    """Return the verdict of line *index* as a byline, dateline, credit, source, editor or date."""
    line, match = document.lines[index], document.matches[index]
    if signature := _signs(document, index):
        return signature
    if _unnamed.means_of_transmission(line, document.lexicon) is not None:
        return CREDIT
    if (match is None or match.kind is not Kind.BYLINE) and _is_dateline(document, index):
        return _DATELINE
    if match is not None:
        if match.kind is Kind.BYLINE and not _of_other_stories.is_of_another(document, index):
            if verdict := _bylines.signed(document, index, match):
                return verdict
        elif match.kind is Kind.CREDIT and names_source(match, line, document.lexicon):
            return SOURCE
        elif match.kind is Kind.CREDIT and not match.rest and take_source_below(document, index):
            return SOURCE_WORD
        elif match.kind is Kind.EDITOR and names_editor(match, document.lexicon) and len(line) < 60:  # noqa: PLR2004 -- a name
            return EDITOR
    if _credits.agencies_alone(line, document.lexicon) or (line[-1] == ")" and _is_paper_with_city(document, index)):
        return CREDIT
    if document.lexicon.tag in _before_colon.LANGUAGES and _before_colon.without_end_sign(document, line) != line:
        return _bylines.BYLINE
    if ends_name(document, line):
        return _bylines.BYLINE
    is_date = (
        (document.seen or may_have_date(line[:120], document.lexicon))
        and (is_date_line(document, index) or _is_row(document, index))
        and not (line[0] == "・" and _is_list_item(document, index))
    )
    is_date = is_date or _is_undated(match, document.lexicon) or _signed_rows.is_signed_row(line, document)
    return DATE if is_date else None


def _is_list_item(document: Document, index: int) -> bool:
    """Is line *index* an item next to another one, with a date behind its colon: ``・『渡し船』:2026年3月19日``?"""
    line, near = document.lines[index], document.lines[index - 1 : index + 2 : 2]
    return any(other[0] == line[0] for other in near) and _DATED_ITEM.search(line) is not None


_DATED_ITEM = lazily(r"[:：]\s?\d{4}年[^:：]{0,14}$")


def _is_paper_with_city(document: Document, index: int) -> bool:
    """Is line *index* a newspaper with its city in brackets, as at AllAfrica: ``The Globe (Lagos)``?

    If the city is unknown, the line has to be above a byline or the story.
    """
    line, below = document.lines[index], index + 1
    name, _, city = line[:-1].partition(" (")
    is_paper = name.partition(" ")[0] in ARTICLES or _person.is_organisation(name)
    if not is_paper or name.count(" ") >= _PAPER or not are_capitalised(name) or below == len(document.lines):
        return False
    match = document.matches[below]
    precedes_story = document.prose[below] or (match is not None and match.kind is Kind.BYLINE)
    return is_city(city) or (precedes_story and city.isalpha() and city.istitle())


_PAPER = 4  # words of a newspaper's name


def _is_undated(match: Match | None, lexicon: Lexicon) -> bool:
    """Is a byline right behind a word for dates, with the date missing: ``Published: By: Ann Lee``?"""
    if match is None or match.kind is not Kind.DATE or not match.marked:
        return False
    following = lexicon.find(match.rest)
    return following is not None and following.kind is Kind.BYLINE and following.marked


def ends_name(document: Document, line: str) -> bool:
    """Is a word for authors behind the names on *line*: ``김하늘 기자``?"""
    return len(line) < _MAX_NAME and any(_ends_name(document, line, ending) for ending in document.lexicon.endings)


def _ends_name(document: Document, line: str, ending: str) -> bool:
    """Is *ending* behind names on *line*, which is no sentence? In Korean, it begins no line with more words."""
    if ending not in line or (ends_sentence(line) and not line.rstrip(". ").endswith(ending)):
        return False
    if line.startswith(f"{ending} ") and ending[0] >= "가" and line.count(" ") > _MAX_NAME_SPACES:
        return False
    return bool(_people.parse_people(text_before_date(document, line), document.lexicon, line))


_MAX_NAME, _MAX_NAME_SPACES = 60, 2  # characters of a line with a name; blanks of one that begins with such a word


def _is_over_reporter(document: Document, index: int) -> bool:
    """Is line *index* a Korean name, and the one below only the word for a reporter?"""
    line, below = document.lines[index], document.lines[index + 1 : index + 2]
    return len(line) in _KOREAN and "가" <= line[0] <= "힣" and line.isalpha() and below in (["기자"], ["특파원"])


_KOREAN = range(2, 5)  # letters of a Korean name


def _is_dateline(document: Document, index: int) -> bool:
    """Is line *index* only a dateline, or right above the story a place before a colon or a day?"""
    line, below = document.lines[index], index + 1
    if below == len(document.lines) or not (document.prose[below] or document.ended[below]):
        return _alone.alone(line, document.lexicon) is not None
    if line[-1] == ":" and _colon.over_story(document, index):
        return True
    return (_alone.alone if line[-1] == ":" else _alone.over_story)(line, document.lexicon) is not None


def _signs(document: Document, index: int) -> Verdict | None:
    """Return the byline or credit of line *index* by its form: a role, a prefix, an agency, a sign."""
    line = document.lines[index]
    lexicon = document.lexicon
    if lexicon.tag == "ko" and _is_over_reporter(document, index):
        return _bylines.BYLINE
    if _credits.credited_organisation(line, lexicon):
        return CREDIT
    is_byline = (
        _role_lines.stated_role(document, index)
        or _prefixed_bylines.prefixed_signer(document, line)
        or _unnamed.correspondent(line)
        or role_with_place(line, lexicon)[0]
        or _signers.signer_after_organisation(line, lexicon)
        or _signers.sender(line, lexicon)
        or _credits.own_reporter(line, lexicon)
        or _reporters.credited_author(line, lexicon)
        or _reporters.edited(line, lexicon)
    )
    return _bylines.BYLINE if is_byline or (line[0] in _SUNS and _SUN_BYLINE.fullmatch(line)) else None


def names_editor(match: Match, lexicon: Lexicon) -> bool:
    """Does *match*, a word for editors, precede a name: with a colon, or as a phrase (``Edited by Ann Lee``)?

    In languages that write common nouns in small letters, one word is enough: ``Перевёл Иван Петров``.
    """
    may_name_editor = match.words > 1 or (lexicon.tag != "en" and match.rest[-1:].isalpha())
    is_name = _person.is_full_name(match.rest) or (lexicon.tag == "ko" and _korean.is_korean_name(match.rest))
    if match.marked:
        return _crew_words.may_be_editor(match.rest, lexicon)
    return bool(match.rest) and may_name_editor and is_name and not _person.is_organisation(match.rest)


def names_source(match: Match, line: str, lexicon: Lexicon) -> bool:
    """Does *match*, a word for sources, precede one: with a colon, in capitals (``SOURCE Acme``), or an agency?"""
    if match.words > 1 and (
        lexicon.is_agency(match.rest) or (not match.rest and _credits.agencies_alone(line, lexicon))
    ):
        return True
    # Theo Báo Bến Cảng.
    if lexicon.tag == "vi" and line.lstrip("(").startswith("Theo ") and _person.is_name(match.rest.rstrip(")")):
        return True
    has_slash = lexicon.tag in _SLASH_FOR_COLON and line[len(match.phrase) :].lstrip()[:1] == "/"
    if has_slash and lexicon.is_agency(match.rest.lstrip("/ ")):
        return True
    before = line[: len(line) - len(match.rest)].rstrip()[-1:]
    if before in DASHES and lexicon.is_agency(match.rest.strip(" )]")):  # Source – PTI
        return True
    if match.phrase == _COURTESY and 0 < len(match.rest) <= HOUSE // 2:
        return True
    is_capital_phrase = line[: len(match.phrase)].isupper() and not line.isupper() and match.rest[:1].isupper()
    quoted = match.rest[:1] in _QUOTED and line[len(match.phrase) :].lstrip()[:1] in DASHES  # წყარო - „მთავარი“
    return bool(match.rest) and (match.marked or is_capital_phrase or quoted or match.phrase[-1] in "丨｜")


_QUOTED = frozenset('„“"«')


_SLASH_FOR_COLON = frozenset({"ar", "fa", "ur"})  # languages with a slash for a colon: المصدر/ وكالات
_COURTESY = "بشکریہ"  # "courtesy of" in Urdu


def take_source_below(document: Document, index: int) -> bool:
    """Take the short line under line *index*, a word for sources with a colon: ``Source:``, ``Acme``.

    Return whether there is one.
    """
    below = index + 1
    if document.lines[index][-1] not in COLONS or below >= len(document.lines) or document.prose[below]:
        return False
    name = document.lines[below]
    is_plain = document.verdicts[below] is None and document.matches[below] is None and not document.ended[below]
    if not is_plain or len(name) > HOUSE or (has_digit(name) and is_date_line(document, below)):
        return False
    document.verdicts[below] = _SOURCE_BELOW
    return True


SOURCE_WORD = Verdict(Label.TOOL, 0.85, "a word for the source on the next line")
_SOURCE_BELOW = Verdict(Label.CREDIT, 0.85, "names the source of the story, under a word for that")


def _is_row(document: Document, index: int) -> bool:
    """Is line *index*, under the headline, a date with names or sections next to it?"""
    line = document.lines[index]
    if document.headline + 1 < index <= document.headline + _LINES_BELOW and "," in line and not document.prose[index]:
        last = _when.find_times(line, document.lexicon)[-1:]
        return bool(last) and last[0].timed and last[0].end == len(line) and _person.is_full_name(line.split(",")[0])
    right_under = index == document.headline + 1 and not document.prose[index] and not document.ended[index]
    right_under = right_under and not NEXT_SENTENCE.search(line, _MAX_DATE)
    times = _when.find_times(line[:BARE], document.lexicon) if right_under else ()
    return bool(times) and (times[0].timed or not has_content_words(line[: times[0].start]))


HOUSE = 40  # characters of a newspaper's name
