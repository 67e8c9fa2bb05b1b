"""Recognises the lines right above a story without a headline: a picture credit, a date, a section, another story."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._above._breadcrumbs import (
    begins_caption,
    ends_with_picture_credit,
    is_labelled_title,
    is_menu,
    is_trail,
    says_location,
)
from newsformat_text._above._of_site import is_of_site, is_reading_time
from newsformat_text._above._right_above import is_place_of_story, is_section_and_time, names_site_or_author
from newsformat_text._above._title_form import ends_with_credit
from newsformat_text._authors import _credits, _reporters
from newsformat_text._authors._bylines import BYLINE
from newsformat_text._authors._people import CONTACT
from newsformat_text._authors._person import has_case, is_chinese_name, is_full_name
from newsformat_text._datelines import _colon
from newsformat_text._datelines._alone import over_story
from newsformat_text._dates._date_lines import has_relative_time, is_bare_date, is_numeric_date_line, times_on_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._menu_words import ARTICLE_KINDS, MENU_WORDS
from newsformat_text._rules._picture_addresses import is_code, is_file, is_shown
from newsformat_text._shape import (
    COLONS,
    ELLIPSES_OR_DOTS,
    FIRST_CJK,
    SPEECH_OPENERS,
    bullet_width,
    ending_class,
    has_digit,
)


_SECTION = Verdict(Label.SKIPPED, 0.8, "a section or the kind of article, right above the story")
TOO_LONG = 240  # letters of a headline, whatever its ending
PARAGRAPH = 180  # too many letters for a headline
TOLD = 90  # letters of a first paragraph
SENTENCE = 40  # letters of a first line that is a headline


def is_in_caseless_script(line: str) -> bool:
    """Does *line* start with a letter of a script with spaces between words but without case?"""
    return "\u0590" <= line[0] < "\u1400"


def second_line_is_prose(document: Document) -> bool:
    """Is the second line running text that ends with a full stop? Captions and other stories may come before it."""
    index, lines = 1, document.lines
    while index < min(_APART, len(lines) - 1) and _is_between(document, index):
        index += 1
    below = lines[index]
    is_prose = (
        (document.prose[index] or document.speech[index])
        and ending_class(below) == "."
        and not below.endswith(ELLIPSES_OR_DOTS)
    )
    return is_prose and len(below) > len(document.lines[0]) / 2


def _is_between(document: Document, index: int) -> bool:
    """Does line *index* start like a caption or another story, or repeat the first line?"""
    match = document.matches[index]
    return (match is not None and match.kind in _KINDS_BETWEEN) or document.lines[index] == document.lines[0]


_APART = 4  # lines under a first one
_KINDS_BETWEEN = frozenset({Kind.CAPTION, Kind.RELATED, Kind.TOOL})


def stands_over_story(document: Document) -> bool:
    """Is the first line a picture credit, date, section, or text that ends with a colon, directly above the story?"""
    line, match = document.lines[0], document.matches[0]
    if _announces_other(document):
        return True
    if line[-1] in COLONS:
        if _announces_words(document):
            return True
        return second_line_is_prose(document) or (_colon.over_story(document, 0) and document.ended[1])
    if _are_over_story(document) or is_place_of_story(document) or names_site_or_author(document):
        return True
    if ends_with_credit(line) and _story_starts_below(document):
        return True
    if document.prose[0] or not second_line_is_prose(document):
        return False
    name = line[bullet_width(line) :]
    if name.lower() in ARTICLE_KINDS or name.lower() in MENU_WORDS or (name != line and " " not in name):
        document.verdicts[0] = _SECTION
        return True
    if _is_day_and_author(document):
        return True
    if (
        line[0] == _CAPTION_SIGN
        or is_bare_date(document, 0)
        or ends_with_picture_credit(document, 0)
        or _is_source_line(document)
    ):
        return True
    if match is None or not match.rest:
        return False
    if match.kind in {Kind.DATE, Kind.UPDATE}:
        return is_numeric_date_line(document, 0)
    if (
        match.kind is Kind.CAPTION
        and match.rest.count(" ") < _MAX_NAME_SPACES
        and _STOCK.fullmatch(match.phrase.lower())
    ):
        document.verdicts[0] = _STOCKED
        return True
    return (match.kind is Kind.CREDIT and " " not in match.rest) or (
        begins_caption(match) and _is_followed_by_names(match)
    )


def _story_starts_below(document: Document) -> bool:
    """Does the story start below the first line, or below a date there?"""
    index = 1 + is_numeric_date_line(document, 1)
    return document.prose[index : index + 1] == [True] and document.ended[index]


def _announces_words(document: Document) -> bool:
    """Is the first line sentences that announce the quotation below, ``… the lock. He said:``?"""
    line, below = document.lines[:2]
    return document.prose[1] and below[0] in SPEECH_OPENERS and ". " in line


def _is_day_and_author(document: Document) -> bool:
    """Is the first line a day and a byline: ``mercredi 11 septembre 2019 par Ann Lee``?"""
    line, lexicon = document.lines[0], document.lexicon
    if len(line) > _MAX_DAY_AND_BYLINE or not has_digit(line):
        return False
    times = times_on_line(document, 0)
    match = (
        lexicon.find(line[times[-1].end :].strip(" ,|·•–-")) if times and times[0].start <= _MAX_BEFORE_DAY else None
    )
    if match is None or match.kind is not Kind.BYLINE:
        return False
    return is_full_name(match.rest) or lexicon.is_agency(match.rest) or (match.rest.isupper() and match.rest.isalpha())


_MAX_DAY_AND_BYLINE, _MAX_BEFORE_DAY = 80, 16  # characters of a day and byline; of the text before it


def _announces_other(document: Document) -> bool:
    """Does the first line announce another story, ``Read also:``, with its title below, and then the story?

    The title may stand behind the words that announce it.
    """
    match, line = document.matches[0], document.lines[0]
    if match is None or match.kind is not Kind.RELATED:
        return False
    if match.rest:
        below, points = document.lines[1], match.phrase.startswith(READ) and (match.marked or match.words > 1)
        document.verdicts[0] = _POINTER if points and ending_class(below) == "." and len(below) >= SENTENCE else None
        return document.verdicts[0] is _POINTER
    if line[-1] not in COLONS:
        return False
    title, has_story = document.lines[1], document.prose[2:3] == [True]
    if not has_story or ending_class(title) == "." or len(title) * document.scale > PARAGRAPH:
        return False
    document.verdicts[:2] = [_ANNOUNCEMENT, _OTHER_TITLE]
    return True


_ANNOUNCEMENT = Verdict(Label.RELATED_HEADING, 0.93, "announces another story, above a story without a headline")
_POINTER = Verdict(Label.RELATED, 0.9, "a pointer to another story with its title, above a story without a headline")
READ = (
    "read ", "lire ", "à lire ", "lee ", "lea ", "leé ", "leer ", "leia ", "leggi ", "llegeix ", "llegiu ", "le tamén",
    "citește ", "citiți ", "διαβάστε ", "διάβασε ", "lexo ", "lexoni ", "lesen ", "lies ", "lees ", "läs ", "les ",
    "læs ", "czytaj ", "przeczytaj ", "čtěte ", "čítajte ", "читайте ", "читай ",
)  # fmt: skip
_OTHER_TITLE = Verdict(Label.RELATED, 0.9, "the title of another story, announced by the line above")
_STOCKED = Verdict(Label.CAPTION, 0.85, "a word for stock pictures, above a story without a headline")
_STOCK = lazily(
    r"(?:stock|archie?[fv]|arkiv|symbol|genre|themen|illustratie|illustrations)-?(?:foto|bild|bilde|billede|beeld)s?"
)


def _are_over_story(document: Document) -> bool:
    """Are the first lines buttons, sections, dates or sources, directly above the story?"""
    stop = min(_MAX_LINES_ABOVE, len(document.lines) - 1)
    index = next((k for k in range(stop) if document.prose[k] or not _is_no_title(document, k)), stop)
    below = document.lines[index]
    width = len(below) * document.scale
    has_story = any(document.prose[index : index + 2]) and ending_class(below) == "." and width >= TOLD // 2
    cut_short = below.endswith(ELLIPSES_OR_DOTS) and width < TOO_LONG  # a headline may end so
    if not index or not has_story or cut_short or not document.lexicon.full_stops:
        return False
    for above in range(index):
        line = document.lines[above]
        if line.lower() in MENU_WORDS or is_menu(line) or is_section_and_time(line, document) or is_reading_time(line):
            document.verdicts[above] = _SECTION
        elif _is_signed_today(document.lines[above]) or _reports_from(document.lines[above]):
            document.verdicts[above] = BYLINE
    return True


_MAX_LINES_ABOVE = 4  # lines above a story without a headline


def _is_no_title(document: Document, index: int) -> bool:
    """Is line *index* nothing but a button, heading, section, date, byline or source?"""
    line, match = document.lines[index], document.matches[index]
    if (match is not None and match.kind in _OF_SITES and not match.rest) or says_location(match):
        return True
    if is_trail(line) and not is_labelled_title(line):
        return True
    if match is not None and match.kind is Kind.BYLINE and is_full_name(match.rest):
        return True
    if match is not None and match.kind in _OF_DATES and not match.rest:
        return True
    if (
        line.lower() in MENU_WORDS
        or is_bare_date(document, index)
        or is_of_site(document, index)
        or is_menu(line)
        or is_file(line)
        or is_shown(line)
        or is_code(line)
        or CLOCK.fullmatch(line)
    ):
        return True
    if line[-1] in "-:：" and _EMPTY_FIELD.fullmatch(line):
        return True
    if not any(map(str.isalpha, line)) or _is_slot(document, line) or is_section_and_time(line, document):
        return True
    if line[0] in _ARABIC and line.count(" ") <= _MAX_NAME_SPACES and _PAPER.fullmatch(line):
        return True
    if _reports_from(line):
        return True
    if len(line) <= 2 * _AGO and has_digit(line):
        if len(line) <= _AGO and (has_relative_time(line) or _is_signed_today(line)):
            return True
        if has_relative_time(line) and times_on_line(document, index):  # 8 minutes ago Thu, …
            return True
    return over_story(line, document.lexicon) is not None


_EMPTY_FIELD = lazily(r"[^\W\d_]{2,12}(?: [^\W\d_]{2,12})?\s?[:：]\s?-?")  # امروز: -


def _is_slot(document: Document, line: str) -> bool:
    """Is *line* a word or file name in Latin letters, above a story in a script without case?"""
    if (
        not line.isascii()
        or document.first >= len(document.lines)
        or not is_in_caseless_script(document.lines[document.first])
    ):
        return False
    return " " not in line or _PICTURE.fullmatch(line) is not None


_PICTURE = lazily(r"(?i:jpe?g|png|webp|img|image|photo)[ _-]\d[\d _-]{4,40}")


def _reports_from(line: str) -> bool:
    """Is the Arabic *line* a city and the reporter there?"""
    if line[0] not in _ARABIC or line.count(" ") > _REPORTER:
        return False
    from newsformat_text._datelines._arabic import reports_from  # rarely needed

    return reports_from(line)


def _is_signed_today(line: str) -> bool:
    """Is *line* a name and a relative time, ``Anna Berg heute 06:30``?"""
    words = line.split()
    sizes = range(2, min(len(words), _MAX_NAME_WORDS))
    return any(is_full_name(" ".join(words[:size])) and has_relative_time(" ".join(words[size:])) for size in sizes)


_MAX_NAME_WORDS = 9  # too many words for a name
_OF_DATES = frozenset({Kind.DATE, Kind.UPDATE})
_OF_SITES = frozenset({Kind.TOOL, Kind.RELATED, Kind.TAGS, Kind.COMMENTS})
_ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآ")
_PAPER = lazily(  # names of Arabic news sites: one or two words before a word such as News, or more after one
    r"(?:[^\W\d]+ ){1,2}(?:نيوز|برس|أون ?لاين|اون ?لاين)(?: عربية?)?"
    r"|(?:وكالة|شبكة|قناة|موقع|صحيفة|بوابة) (?:[^\W\d]+ ){1,3}"
    r"(?:نيوز|برس|الإخبارية|الاخبارية|الإخباري|الاخباري|الخبرية|ميديا)"
    r"|[^\W\d]+ (?:الإخبارية|الاخبارية|الإخباري|الاخباري|الخبرية|ميديا)"
)
_REPORTER = 6  # spaces in a city and reporter
_AGO = 30  # characters of how long ago something was
CLOCK = lazily(r"[0-2]?\d[:.][0-5]\d")


def _is_source_line(document: Document) -> bool:
    """Is the first line an agency, a reporter, a few words in brackets, or, in a script without case, name and role?

    An address may stand behind it.
    """
    line, lexicon = document.lines[0], document.lexicon
    if _credits.agencies_alone(line, lexicon) or (lexicon.tag == "zh" and _reports(line, document.matches[0])):
        return True
    if "@" in line and (address := CONTACT.search(line)):
        line = line[: address.start()].rstrip()
    if not line or line.count(" ") > _MAX_NAME_SPACES or has_digit(line) or line[0].isascii() > (line[0] == "("):
        return False
    return (line[0] == "(" and line[-1] == ")") or line.endswith(tuple(f" {role}" for role in lexicon.roles))


_MAX_NAME_SPACES = 4  # spaces in a name with a role


def _reports(line: str, match: Match | None) -> bool:
    """Is the Chinese *line* nothing but the reporter: ``記者王小明／台北報導``, ``本报记者 王一``?"""
    if _reporters.parse_reporters(line, line):
        return True
    is_byline = match is not None and match.kind is Kind.BYLINE and bool(match.rest)
    return is_byline and match is not None and all(map(is_chinese_name, match.rest.split()))


def _is_followed_by_names(match: Match) -> bool:
    """Are all words after a picture word names or addresses: ``Foto: Jan ten Cate - tencate.example``?"""
    if not has_case(match.rest[:1]):
        has_separator = match.marked or match.phrase[-1] in _DASHES
        return (
            has_separator
            and len(match.rest) <= _MAX_CREDIT
            and match.rest[0] < FIRST_CJK
            and match.rest.count(" ") <= 1
        )
    long = [word for word in match.rest.split() if len(word) > _SMALL and "." not in word]
    return match.marked and any(map(str.isupper, match.rest)) and all(not begins_lowercase(word) for word in long)


_DASHES = frozenset("-–—")
_MAX_CREDIT = 24  # characters of a picture credit, in a script without case
_CAPTION_SIGN = "▲"  # before captions in Korea
_SMALL = 3  # letters of a lower-case word within a name
