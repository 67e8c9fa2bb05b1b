"""Recognises lines about the site above a headline: its name and address, cookies, the reading time."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._site_lines import (
    LONGEST,
    counts_followers,
    counts_readers,
    delivers_news,
    is_logo,
    is_motto,
    is_name_day,
    is_size,
)
from newsformat_text._above._title_form import is_section, is_title
from newsformat_text._above._weather import is_measurement, is_price_quote
from newsformat_text._authors import _person
from newsformat_text._document import Document
from newsformat_text._languages._menu_words import FRONT_PAGES
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import ELLIPSES, ends_sentence


def asks_reader(document: Document, index: int) -> bool:
    """Is line *index* a sentence in which a site speaks to its readers, for instance about cookies?"""
    match = document.matches[index]
    if match is not None and match.of_site:
        return document.ended[index]
    return document.prose[index] and count_site_words(document.lines[index], document.lexicon) >= _MIN_SITE_WORDS


def names_cookies(line: str) -> bool:
    """Does *line* mention cookies, a word common to most languages?"""
    return any(map(line.lower().__contains__, COOKIES))


COOKIE = "cookie"
COOKIES = (
    COOKIE, "ciasteczk", "kakor", "eväste", "sütik", "informasjonskaps", "küpsise", "slapuk", "sīkdat",
    "kolačić", "piškotk", "çerez", "ملفات تعريف الارتباط", "עוגיות", "कुकीज", "কুকিজ", "クッキー", "쿠키",
    "คุกกี้",
)  # fmt: skip


def accepts_cookies(line: str, factor: float) -> bool:
    """Is *line* a button to give consent: ``Accept all``?"""
    if len(line) * factor > _AGREED or ends_sentence(line):
        return False
    return any(map(f"{line.lower()} ".__contains__, _AGREEING))


_AGREED = 40  # letters of the button
_AGREEING = (
    "accept", "agree", "allow", "understand", "got it", "ok ", "akzeptier", "zustimm", "einverstanden", "erlaub",
    "verstanden", "autoris", "compris", "consent", "acept", "permit", "de acuerdo", "entendido", "d'acord", "aceit",
    "concord", "accett", "acconsent", "ho capito", "akkoord", "toestaan", "godkänn", "tillåt", "godkend", "tillad",
    "godta", "aksept", "godkjenn", "tillat", "hyväksy", "salli", "nõustu", "luba", "piekrī", "apstipr", "sutik",
    "akcept", "zgadzam", "zgod", "souhlas", "přij", "povol", "súhlas", "prijať", "prijm", "elfogad", "engedélyez",
    "rendben", "de acord", "приема", "съглас", "прин", "соглас", "разреш", "понятно", "прийня", "погодж", "дозвол",
    "prihva", "slažem", "прихва", "слажем", "sprejm", "strinja", "dovol", "αποδοχή", "αποδέχ", "συμφων", "εντάξει",
    "kabul", "izin ver", "onayl", "tamam", "قبول", "أوافق", "موافق", "پذیر", "אישור", "מאשר", "מסכי", "קבל",
    "स्वीकार", "सहमत", "সম্মত", "গ্রহণ", "setuju", "terima", "izinkan", "chấp nhận", "đồng ý", "ยอมรับ", "接受",
    "同意", "允许", "允許", "許可", "承諾", "受け入れ", "동의", "허용", "수락",
)  # fmt: skip


def names_browser(line: str) -> bool:
    """Does *line* mention a browser, like a warning about old ones?"""
    return any(map(line.__contains__, _BROWSERS))


_BROWSERS = (
    "Browser", "browser", "браузер", "浏览器", "瀏覽器", "ブラウザ", "브라우저", "เบราว์เซอร์", "דפדפן", "مرورگر",
    "المتصفح", "متصفحك", "براؤزر", "ब्राउज़र", "ब्राउजर", "ব্রাউজার", "બ્રાઉઝર", "ਬ੍ਰਾਊਜ਼ਰ", "உலாவி", "బ్రౌజర్",
    "ಬ್ರೌಸರ್", "ബ്രൗസർ",
)  # fmt: skip


def leads_to_text(line: str) -> bool:
    """Is *line* a Japanese skip link for screen readers: ``…ページの本文へ移動します。``?"""
    return ("本文" in line or "ナビ" in line) and _TO_TEXT.search(line) is not None


_TO_TEXT = lazily(
    r"本文(?:へ|に)(?:移動|スキップ|ジャンプ)|ナビゲーション(?:リンク)?を(?:とばし|飛ばし|スキップ)"
    r"|^(?:ここから|ここは)?本文(?:です|ここから)?$|^ここから本文"
)
_MIN_SITE_WORDS = 2  # site words that show that a site speaks to its readers


def is_of_site(document: Document, index: int) -> bool:
    """Is line *index* a link to the front page, an address, the site's name, a reading time or another figure?

    Or the way to the headline?
    """
    line = document.lines[index]
    return (
        line.lower() in FRONT_PAGES
        or is_size(line)
        or (line[0] == "#" and HASHTAGS.fullmatch(line) is not None)
        or _is_eastern_masthead(document, index)
        or _is_address(line)
        or leads_to_title(document, index)
        or is_reading_time(line)
        or (len(line) <= LONGEST and (_is_masthead(document, index) or is_motto(line) or is_name_day(line)))
        or _is_figure(document, index)
        or counts_followers(line)
        or (line[-1] in "。す" and delivers_news(line))
        or counts_readers(line)
        or is_logo(line)
        or (len(line) >= _RUN_TOGETHER and line.islower() and line.isalnum())
    )


_RUN_TOGETHER = 25  # letters of keywords without spaces or capitals: harbourtownbudgetlock2026


def is_reading_time(line: str) -> bool:
    """Is *line* a reading time, perhaps between a reader count and a relative time?"""
    return len(line) <= _TIMED and any(map(line.__contains__, _MINUTES)) and _READING.match(line) is not None


HASHTAGS = lazily(r"#[\w’'-]{2,40}(?:[\s,;]{0,3}#[\w’'-]{2,40}){1,29}")


def leads_to_title(document: Document, index: int) -> bool:
    """Is line *index* section names followed by a title that is repeated below: ``Home News Town opens its lock``?

    It may have room for the first words of that alone: ``Home News Town opens…``.
    """
    line, near = document.lines[index], document.lines[index + 1 : index + 1 + _LINES_BELOW]
    if line.endswith(ELLIPSES):
        text = _unquoted(line.rstrip("… ."))
        bare = [_unquoted(below) for below in near if len(below) >= _MIN_TITLE]
        starts = [(text.rfind(below[:_MIN_TITLE]), below) for below in bare]
        return any(0 <= position < len(below) and below.startswith(text[position:]) for position, below in starts)
    if not line.endswith(tuple(near)):
        return False
    for below in near:
        before = line[: -len(below)].rstrip() if line.endswith(below) and len(below) >= _MIN_TITLE else ""
        if before and before[-1] not in _KICKER_SIGNS and len(before) < len(below):
            return True
    return False


def _unquoted(line: str) -> str:
    return line.translate(_QUOTES)


_QUOTES = dict.fromkeys(map(ord, '"“”„«»'), "")
_LINES_BELOW = 3  # lines below
_MIN_TITLE = 20  # characters of a title
_KICKER_SIGNS = frozenset("-–—:：]】|｜")  # after a label that is part of the headline


def _is_address(line: str) -> bool:
    """Is *line* a web address or site name, perhaps with its motto glued to it: ``acme.comNews``?"""
    if line[:2] == "/ ":
        line = line[2:]
    return (" " not in line and _ADDRESS.fullmatch(line) is not None) or (
        len(line) <= LONGEST and "." in line and _GLUED_MOTTO.match(line) is not None
    )


_TIMED = 100  # characters of how long the text takes to read
_MINUTES = ("min", "Min", "мин", "хв", "dk", "分", "분")
_READING = lazily(
    r"(?:[^\W\d_]{2,14}(?:\s[^\W\d_]{2,14}){0,2}\s?:\s?)?(?:<\s?)?(?:\d{1,4}\s(?=\d))?"
    r"\d{1,2}[\s-]?(?:min|Min|мин|хв|dk|分|분)\w{0,8}\.?(?:\s\d{1,2}(?=\s))?(?:\s[^\W\d_]{1,10}){0,3}$"
)
_GLUED_MOTTO = lazily(r"[\w-]{3,40}\.(?:com|net|org|info|news|online|eu|co|[a-z]{2})(?=[^\W\d_a-zß-öø-ÿ])[^.:!?]{3,}$")
_ADDRESS = lazily(r"(?:https?://|www\.)\S{1,400}|[\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.[a-z]{2,6}(?:/\S{0,400})?")


def _is_masthead(document: Document, index: int) -> bool:
    """Is line *index* the site's name, above a section and the headline, perhaps as in the copyright line?

    A headline may have a word of such names, too; below it stand who signs and for whom. It has more of the story.
    """
    lines = document.lines
    line, factor = lines[index], document.scale
    if index or len(lines) < 4 or len(line) > _MASTHEAD or ends_sentence(line) or ":" in line:  # noqa: PLR2004 -- and the story
        return False
    if (
        not is_section(lines[1], factor)
        or document.matches[1] is not None
        or any(map(str.isdigit, lines[1]))
        or not is_title(document, 2)
        or len(lines[2]) <= 2 * len(lines[1])
    ):
        return False
    story_stems = document.stems(document.first) if document.first < len(lines) else frozenset()
    if len(document.stems(0) & story_stems) > len(document.stems(2) & story_stems):
        return False
    return _person.is_organisation(line.removeprefix("The ")) or any(
        line in last and _COPYRIGHT.search(last) for last in lines[-_LAST_LINES:]
    )


def _is_eastern_masthead(document: Document, index: int) -> bool:
    """Is line *index*, the first, the name of an East Asian site above a longer line: ``新潟オンライン``?"""
    line = document.lines[index]
    if index or line[-1] < "\u2e80" or len(document.lines) < _FEWEST or not _EASTERN.fullmatch(line):
        return False
    return document.matches[0] is None and len(document.lines[1]) > len(line) + _EASTERN_MORE


_FEWEST, _EASTERN_MORE = 4, 3
_EASTERN = lazily(
    r"(?:[^\W\d_]|[・ ]){2,12}"
    r"(?:オンライン|ウェブマガジン|デジタル|新聞|電子版|ニュース|新聞網|新闻网|日報|日报|晚报|晚報|週刊|周刊"
    r"|신문|일보|뉴스|닷컴)"
)
_MASTHEAD = 45  # letters of the name of a site
_LAST_LINES = 8  # last lines that may be a copyright line
_COPYRIGHT = lazily(r"©|\(c\)|[Cc]opyright")


def _is_figure(document: Document, index: int) -> bool:
    """Does line *index* have almost no letters, like weather, an age or a reader count, with a title below it?"""
    line = document.lines[index]
    if is_measurement(line) or is_price_quote(line):
        return True
    if line[:_LETTERS].isalpha() or sum(map(str.isalpha, line)) >= _LETTERS:
        return False
    return any(is_title(document, below) for below in range(index + 1, min(index + 4, len(document.lines))))


_LETTERS = 3  # of the shortest headline
