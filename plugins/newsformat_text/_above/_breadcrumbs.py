"""Recognises breadcrumbs, menus, sections and picture credits above a headline."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._above._site_lines import ONWARD, is_pager
from newsformat_text._above._title_form import ends_with_credit, is_title
from newsformat_text._authors import _person
from newsformat_text._dates._date_lines import is_numeric_date_line
from newsformat_text._dates._relative_times import is_age
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._menu_words import ARTICLE_KINDS, FRONT_PAGES, MENU_WORDS, PORTRAIT_KINDS, SECTIONS
from newsformat_text._languages._organisation_words import PLACES
from newsformat_text._shape import FIRST_CJK, ends_sentence


def is_button(document: Document, index: int) -> bool:
    """Is line *index* a button and nothing else?"""
    match = document.matches[index] if index < len(document.lines) else None
    return match is not None and match.kind is Kind.TOOL and not match.rest


def is_back_link(line: str) -> bool:
    """Is *line* a link back: a few words after a sign that points back: ``‹ Zur Übersicht``?"""
    text = line[1:].lstrip()
    if line[0] not in _BACK_ARROWS or not 1 < len(text) <= KICKER_LENGTH or not text[0].isalpha():
        return False
    return _CLOSED.isdisjoint(line) and (line[0] != "«" or text.count(" ") < _QUOTED)


_BACK_ARROWS = frozenset("<‹«←⟵◀")
_CLOSED = frozenset('>›»“”"')  # what is between two of these is quoted, or a mark: <Exclusive>
_QUOTED = 3  # spaces in a quotation without its closing mark


def is_row_of_sections(line: str) -> bool:
    """Is *line* a row of section names separated only by spaces: ``News Sport Weather Jobs``?"""
    words = line.lower().split(maxsplit=_MOST_LINKS)
    if len(words) >= _REPEATING and words[0] in words[-4:-1]:  # keywords: its first ones are repeated
        last_start = len(words) - words[::-1].index(words[0]) - 1
        if words[: len(words) - last_start] == words[last_start:] and not ends_sentence(line):
            return True
    if line.count(", ") >= _MIN_COMMAS and _is_row_of_names(line):
        return True
    if FIRST_CJK <= line[0] < _HANGUL and _is_row_of_words(words):
        return True
    if len(words) > 1 and words[0] in FRONT_PAGES:  # Home Cities Bengaluru
        printed_words = line.split()
        if len(words) <= _MIN_LINKS:
            return all(word.lower() in MENU_WORDS or word in PLACES for word in printed_words[1:])
        if words[0] != "home" and all(word[0].isupper() and word.isalpha() for word in printed_words):
            return True
    if line[0] > "\u0530" and len(words) > 1 and SECTIONS.issuperset(words):
        return True
    if MENU_WORDS.isdisjoint(words) or not _MIN_LINKS <= len(words) <= _MOST_LINKS:
        return False
    share = _SHARE if line[0] < "\u0530" else _UNCASED
    if len(words) >= _MANY_CAPITAL_WORDS and line.isupper():
        share = _OF_CAPITALS
    if share * sum(map(MENU_WORDS.__contains__, words)) < len(words) or _reads_as_title(line):
        return False
    return line.replace(" ", "").replace("-", "").isalpha()


def _reads_as_title(line: str) -> bool:
    """Does *line* read like a title, with many lower-case words and no section names: ``Nacional gana al Real``?"""
    words = line.split()
    lower_count = sum(begins_lowercase(word) and word.lower() not in MENU_WORDS for word in words)
    return 0 < sum(word[0].isupper() for word in words) <= lower_count


def _is_row_of_names(line: str) -> bool:
    """Is *line* section names separated by commas, one of them well known: ``Crime, News, Regional News``?"""
    names = line.split(", ")
    is_short = all(
        name[:1].isupper() and name.count(" ") < _MAX_NAME_WORDS and len(name) <= _MAX_SECTION for name in names
    )
    return is_short and any(name.lower() in MENU_WORDS for name in names) and not ends_sentence(line)


_MIN_COMMAS, _MAX_NAME_WORDS = 2, 3  # minimum commas between section names; maximum words of a name


def _is_row_of_words(words: list[str]) -> bool:
    """Are the Chinese or Japanese *words* too many and too short for a title: ``首页 资讯 视频 体育``?"""
    longest = max(map(len, words))
    return longest <= (_NAME if len(words) >= _MIN_LINKS else _NAME // 2) and len(words) >= _MIN_LINKS - 1


_HANGUL = "\uac00"  # letters from here on are of Korean
_NAME = 4  # letters of a section
_REPEATING = 6  # words of a row that ends with the two to four words it starts with
_MIN_LINKS, _MOST_LINKS = 4, 24  # minimum words of such a row
_SHARE = 2.5  # at least one in so many words is a section name
_MANY_CAPITAL_WORDS = 10  # words in capitals; as a title the row would be long
_OF_CAPITALS = 3.5  # the share in it
_UNCASED = 1.5  # the same for scripts without case, in which titles look alike: 지역 경제 살리기 총력


def begins_button(match: Match | None) -> bool:
    """Is a line with this *match* a button, or at least three words of one followed by at most two?

    ``Direkt zum Inhalt`` is one, and so is ``Direkt zum Inhalt springen``.
    """
    if match is None or match.kind is not Kind.TOOL:
        return False
    if match.rest.endswith("..") and match.rest.count(" ") < _PHRASE:  # Loading the video...
        return True
    return not match.rest or (match.words > _PHRASE and match.rest.count(" ") < _PHRASE)


_PHRASE = 2  # too few words to be a button by themselves


def ends_with_picture_credit(document: Document, index: int) -> bool:
    """Does line *index* end with a picture credit after a sentence or sign: ``… at the quay. Photo: Ann Lee``?

    Or with a word for pictures in brackets, ``(Symbolfoto)``; or is it a word for them, alone or with whose they are?
    """
    line, credit = document.lines[index], document.matches[index]
    if line[0] in "([" and _FILMED.match(line):
        return False
    if credit is not None and credit.kind is Kind.CAPTION:
        whose, *_ = credit.rest.split(" ©", maxsplit=1)
        second = document.lexicon.find(whose) if whose else None  # Foto: Printscreen/Foto: Acme
        if second is not None and second.kind is Kind.CAPTION and second.marked:
            return True
        if not whose or _person.is_full_name(whose.partition("/")[0]) or document.lexicon.names_agency(whose):
            return True
    if (line[-1] == ")" and _STOCK.search(line)) or ("©" in line and _COPYRIGHT_AFTER_SENTENCE.search(line)):
        return True
    if ends_with_credit(line):
        return True
    position = line.rfind(":")
    if not 0 < len(line) - position <= _MAX_CREDIT or position < 0:
        return _ends_with_slashed_credit(line, document) or _has_photographer_after_slash(line, document)
    start = max(map(line[:position].rfind, _BEFORE_CREDIT)) + 1
    word = line[start:].lstrip()
    match = document.lexicon.find(word) if start > 1 and position - start <= _MAX_CREDIT_LABEL else None
    if match is None or match.kind is not Kind.CAPTION:
        return False
    return (match.marked or ":" in match.phrase) and (match.rest != "" or match.words > 1)


def _ends_with_slashed_credit(line: str, document: Document) -> bool:
    """Does *line* end with a sentence, a picture word, a slash and a credit: ``… quay. Photo / Ann Lee``?"""
    position = line.rfind(" / ")
    start = line.rfind(". ", 0, position) + 2 if 0 < len(line) - position <= _MAX_CREDIT else 0
    match = document.lexicon.find(line[start:position]) if 1 < start < position <= start + _MAX_CREDIT_LABEL else None
    return match is not None and match.kind is Kind.CAPTION and not match.rest


def _has_photographer_after_slash(line: str, document: Document) -> bool:
    """Do words that introduce a photographer follow a slash in *line*: ``… in the hall / автор фото Ann Lee/TASS``?"""
    _, stroke, text_after = line.rpartition(" / ")
    match = document.lexicon.find(text_after) if stroke and len(text_after) <= _MAX_CREDIT else None
    return match is not None and match.kind is Kind.CAPTION and match.words > 1 and match.rest != ""


_FILMED = lazily(r"[\[(](?:VIDEO|VÍDEO|VIDÉO|FOTO|FOTOS|PHOTOS|ВИДЕО|ФОТО)[\])]\s\S")  # (VIDEO) Town opens lock
_BEFORE_CREDIT = ".!?()|/»”।۔。-–—,"
# Labels of illustrative pictures, in brackets: (Symbolfoto), (archive photo), (zdjęcie ilustracyjne).
_STOCK = lazily(
    r"(?i:[^)]\s?\((?:[^\W\d_]{2,12} ){0,2}(?:symbol|il?lustr|ilusztr|arch?[ií][vfw]|archyv|arqui|arkiv|arkist|arhi"
    r"|arxiu|arşiv|αρχεί|stock|file)[^\W\d_]{0,10}(?: [^\W\d_]{3,12})?\))$"
)
_COPYRIGHT_AFTER_SENTENCE = lazily(r"(?:[.!?…»”\"]\s?|\s[-–—]\s)©\s?[^\W\d_]")
_MAX_CREDIT, _MAX_CREDIT_LABEL = 60, 24  # characters of a picture credit, and of its label


def begins_caption(match: Match | None) -> bool:
    """Does a line with this *match* start with a picture word?"""
    return match is not None and match.kind is Kind.CAPTION


def is_caption_over_story(document: Document, index: int) -> bool:
    """Does line *index*, directly above the story, start with a picture word, without being a title below a section?

    A title goes on as a clause from there: ``صور ليلية تظهر إغلاق الميناء``.
    """
    line, match = document.lines[index], document.matches[index]
    if match is None or match.kind is not Kind.CAPTION or document.prose[index + 1 : index + 2] != [True]:
        return False
    clause = not match.marked and match.rest.count(" ") >= _CLAUSE and line[-1].isalpha()
    return not (clause and document.lines[index - 1].lower() in MENU_WORDS)


_CLAUSE = 3  # spaces after the word


def is_menu(line: str) -> bool:
    """Is *line* a row of links, separated by bars or wide spaces?"""
    if ends_sentence(line):
        return False
    if line[-1] in ONWARD and is_pager(line):
        return True
    if line[:2] in _EASTERN_FRONTS and len(line) >= _GLUED and _ROW_OF_EAST.fullmatch(line):  # 首页评论时政国际财经…
        return True
    if line.count("|") >= _MIN_BARS or line.count("│") >= _MIN_DRAWN_BARS or line.count(_WIDE_GAP) >= _MIN_BARS:
        return True
    return len(line) >= _MIN_GLUED_LINKS and (_are_glued(line) or _are_names(line))


def _are_glued(line: str) -> bool:
    """Does *line* contain a long word with inner capitals, from links glued together: ``JobsNewsletterTips us``?"""
    for word in line.split() if _GLUED_TO.search(line) else ():
        if len(word) >= _MIN_GLUED_LINKS and len(_GLUED_TO.findall(word)) >= _MIN_SEAMS:
            return True
    return False


def _are_names(line: str) -> bool:
    """Are as many words of *line* capitalised as in a row of places or sections, without commas between them?"""
    words = line.split()
    return len(words) >= _ROW and all(word[0].isupper() and word[-1].isalpha() for word in words)


_MIN_GLUED_LINKS, _MIN_SEAMS = 20, 2  # letters of links glued into one word, and minimum seams in it
_GLUED_TO = lazily(r"[a-zà-öø-ÿа-яё][A-ZÀ-ÖØ-ÞА-Я]")
_ROW = 25  # words


_EASTERN_FRONTS, _GLUED = frozenset({"首页", "首頁"}), 14  # letters of sections without spaces between them
_ROW_OF_EAST = lazily(r"[^\W\d_]{14,200}")
_MIN_BARS, _MIN_DRAWN_BARS = 4, 2  # bars and box-drawing characters, which no title contains
_WIDE_GAP = " " * 4


# Social networks named after the shared headline.
NETWORKS = lazily(r"(?:\s(?:Facebook|Twitter|X|YouTube|Telegram|WhatsApp|Instagram|LinkedIn|Print|Email|Share)){1,8}")


def is_trail(line: str) -> bool:
    """Is *line* a breadcrumb: a path of section names?"""
    if not any(map(line.__contains__, _SEPARATORS)):
        return any(map(line.__contains__, _DASHES)) and is_trail_from_front(line)
    if DOTTED.fullmatch(line) or _TIGHT.fullmatch(line) or is_trail_from_front(line) or _ends_with_trail_sign(line):
        return True
    if CRUMB.search(line) is None or (line[-1] in "?!" and line.count("|") == 1):  # Lockton | Who opens the lock?
        return False
    pieces = CRUMB.split(line)
    if len(pieces) > _STEPS_TO_TITLE and "|" not in line and all(piece.count(" ") < 2 for piece in pieces[:-1]):  # noqa: PLR2004 -- words
        return True
    with_words = sum(any(map(str.isalnum, piece)) for piece in pieces)
    return (with_words > 1 or not pieces[0]) and all(piece.count(" ") < _PIECE for piece in pieces)


def is_trail_over(line: str, below: str) -> bool:
    """Is *line* a breadcrumb above *below*, and not a title above its story or first post?"""
    return is_trail(line) and not (is_labelled_title(line) and (ends_sentence(below) or is_age(below)))


def is_labelled_title(line: str) -> bool:
    """Is *line* a title after the kind of article, ``Column | Waarom ik fiets``, or the name of the site?

    Above a title it is that (``Opinion | The Harbour Times``).
    """
    kind, stroke, title = line.partition("|")
    low = kind.strip().lower()
    return (
        stroke != ""
        and title.strip().count(" ") >= _MIN_TITLE_SPACES
        and (low in ARTICLE_KINDS or low.partition(" ")[0] in _LIVE)
    )


_MIN_TITLE_SPACES = 2  # minimum spaces in a title, more than in a section name
_LIVE = frozenset(["live", "liveblog", "live-blog", "liveticker", "live-ticker"])


def _ends_with_trail_sign(line: str) -> bool:
    """Does *line* end with the separator of a breadcrumb, after another one: ``您的位置：首页>要闻 >``?"""
    return line[-1] in _FURTHER and len(line) <= _FURTHEST and sum(map(line.count, _FURTHER)) > 1 and "<" not in line


_FURTHER, _FURTHEST = (">", "›", "＞", "→"), 80


def is_trail_from_front(line: str) -> bool:
    """Is *line* a path from the front page to a section: ``Accueil - Bretagne - Quimper``, ``首頁/地方/台東``?"""
    if not line[:_FRONT].lower().startswith(_FRONTS):  # a fast check that most lines fail
        return False
    if " " in line and _is_glued_to_front(line):
        return True
    first, *rest = _STEPS.split(line)
    return bool(rest) and first.lower() in FRONT_PAGES and all(0 < len(step) <= _MAX_SECTION for step in rest)


def _is_glued_to_front(line: str) -> bool:
    """Does *line* start with a word for the front page glued to a section name: ``ГлавнаяКолонка``?"""
    start = next((k for k, letter in enumerate(line) if k and letter.isupper()), 0)
    return line[:start].lower() in FRONT_PAGES and len(line) - start <= _MAX_SECTION and not ends_sentence(line)


def title_of_trail(line: str) -> str:
    """Return the headline at the end of *line*, a path from the front page through sections; otherwise ``""``."""
    if not line[:_FRONT].lower().startswith(_FRONTS) or CRUMB.search(line) is None:
        return ""
    first, *sections, last = CRUMB.split(line)
    is_trail = (
        first.strip().lower() in FRONT_PAGES and sections and all(0 < len(step) <= _MAX_SECTION for step in sections)
    )
    return last if is_trail and last.count(" ") >= _PIECE - 1 and not ends_sentence(last) else ""


def says_location(match: Match | None) -> bool:
    """Does a line with this *match* give the position on the site: ``You are here: Home``, ``Sie sind hier: …``?"""
    if match is None or match.kind is not Kind.TOOL or not match.marked:
        return False
    return match.rest.lower() in FRONT_PAGES or is_trail_from_front(match.rest)


_STEPS = lazily(r"\s?(?:>>|[/／|>＞›»])\s?|\s[-–—]\s")
_MAX_SECTION = 30  # characters of a section
_FRONTS = tuple(FRONT_PAGES)
_FRONT = max(map(len, FRONT_PAGES))
CRUMB = lazily(r"\s[»›>/|→▸❯＞]\s|^//|\s::\s|^(?:- )?[»›→]")
_TIGHT = lazily(
    r"(?:[^>→＞»›«:：]{2,12}[:：]\s?)?[^>→＞»›«:：]{2,16}(?:[>→＞»›]{1,2}[^>→＞»›«]{2,16}){2,7}[>→＞»›]?|[^→]{2,12}→[^→]{2,16}"
)
DOTTED = lazily(r"[^•·]{1,30}(?:\s[•·]\s[^•·]{1,30}){2,8}")
_SEPARATORS = "»›>/／|→▸❯＞:•·"  # every breadcrumb not separated by dashes contains one of these
_DASHES = "-–—"
_STEPS_TO_TITLE = 2  # minimum sections before the headline, or before a part of it: News / Cricket / Lee takes seven
_PIECE = 4  # too many words for a section name


def is_genre(line: str) -> bool:
    """Is *line* a kind of article: ``Opinion``, ``INTERVIEW``, ``Interview mit Glockengießerin``?"""
    low = line.lower().strip(" .:|·-–—")
    return low in ARTICLE_KINDS or (len(low) <= KICKER_LENGTH and low.startswith(_WITH) and not ends_sentence(line))


def is_signed_genre(line: str) -> bool:
    """Is *line* a kind of article below which the author is named, and not the subject, as below ``Interview``?"""
    return line.lower().strip(" .:|·-–—") in ARTICLE_KINDS - PORTRAIT_KINDS


_WITH = (
    "interview mit ", "interview with ", "interview met ", "interview avec ", "entretien avec ", "entrevista a ",
    "entrevista con ", "entrevista com ", "intervista a ", "intervju med ", "interview med ", "rozhovor s ",
    "intervju s ", "letter from ", "kommentar zu ", "gespräch mit ",
)  # fmt: skip


def is_subsection(document: Document, index: int, match: Match) -> bool:
    """Is line *index* a section and a subsection, ``Здоровье - Здоровая жизнь``, above a title and a date?"""
    line, lines = document.lines[index], document.lines
    has_separator = match.kind is Kind.TOOL and match.rest and line[len(match.phrase) :].lstrip()[:1] in _STROKES
    if not has_separator or len(line) > KICKER_LENGTH or index + 2 >= len(lines) or not is_title(document, index + 1):
        return False
    return is_numeric_date_line(document, index + 2)


_STROKES = frozenset("-–—/|")


def is_labelled_row(line: str, match: Match, width: float) -> bool:
    """Is *line* a row of keywords or a picture credit after a label?"""
    if not match.marked or not match.rest or line[len(match.phrase) : len(match.phrase) + 1] in {"|", "｜"}:
        return False
    return match.kind is Kind.TAGS or (match.kind is Kind.CAPTION and width <= KICKER_LENGTH)


KICKER_LENGTH = 44  # letters of a line in capitals above a headline
