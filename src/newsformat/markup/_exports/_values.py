"""What is in the value of a field: a paper, a date and a page in one line; a section and a page; a language."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsformat._lazy_patterns import lazily


_FULL_DATE = (
    r"(?:\d{1,2}(?:\.|º|st|nd|rd|th)? ?(?:de |d['’])?[^\W\d_]{3,12}\.?,? ?(?:de |del )?(?:1[5-9]|20)\d\d"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:1[5-9]|20)\d\d|\d{1,2}[./]\d{1,2}[./](?:1[5-9]|20)\d\d"
    r"|(?:1[5-9]|20)\d\d-\d\d-\d\d|(?:1[5-9]|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日"
    r"|(?:1[5-9]|20)\d\d,? [^\W\d_]{3,12} \d{1,2}\b)"
)
DATE: Final = lazily(_FULL_DATE)
"""A date with a day, in the languages of archives."""

_MONTH = lazily(r"(?:[^\W\d_]{3,12}[ /-]){1,3}(?:1[5-9]|20)\d\d")  # of a magazine
_WEEKDAY = lazily(r",? ?(?:le |am )?\b[^\W\d_]{4,12}\.?,?\s*$")
_LONGEST, _EARLY = 90, 24  # characters of a line with a date, and of the text before the date
_DAYS: Final = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch",
    "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
    "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì",
    "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
    "zaterdag", "zondag", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
})  # fmt: skip


def is_dated(line: str) -> bool:
    """Is *line* a date, maybe with a day of the week, a time and an edition?"""
    if len(line) > _LONGEST or line.lower().startswith(("copyright", "©", "(c)")):
        return False
    match = DATE.search(line)
    if match is None:
        return _MONTH.fullmatch(line) is not None
    before = [word for word in line[: match.start()].lower().strip(" ,").split(" ") if word]
    return match.start() <= _EARLY and all(word.strip(",.") in _DAYS or word in {"le", "am"} for word in before)


def without_weekday(text: str) -> str:
    """Return *text*, a date, without a day of the week between it and the time."""
    return " ".join([word for word in text.split() if word.strip(",.").lower() not in _DAYS])


class Placed(NamedTuple):
    """Place and date of a story's publication in one line; *rest* is the remainder, such as the page."""

    paper: str
    date: str
    rest: str


def placed(text: str) -> Placed:
    """Return the values in *text*: ``Herald vom 12.03.2014, S. 5``, ``Herald. Nov 14, 2023, p14. 1p.``"""
    match = DATE.search(text)
    if match is None:
        return Placed(text, "", "")
    joined = _BEFORE.search(text[: match.start()])
    start = joined.start() if joined else match.start()
    timed = _TIME.match(text, match.end())
    end = timed.end() if timed else match.end()
    return Placed(text[:start].strip(" ,;:.-–("), text[start:end].strip(), text[end:].lstrip(" ,;:.)"))


_BEFORE = lazily(r"\s(?:vom|du|del|of|on|van) ?$")
_TIME = lazily(
    r"[,;]? (?:- )?(?:um |at |à )?\d{1,2}[:.]\d\d(?::\d\d)?(?: Uhr)?(?: ?[AP]M)?(?: ?[A-Z]{3,4}\b| ?[+-]\d{4})?"
)


class Sectioned(NamedTuple):
    """A section, and the rest of the line on where the story was published."""

    section: str
    rest: str


_PAGE = lazily(
    r"(?:Pg?|p|pp|S|Bl)\. ?\S{1,12}(?: (?:Ausg|Nr)\. ?\d{1,5})?|(?:Ausg|Nr|no)\. ?\d{1,5}"
    r"|(?:page|seite|página|pagina|blz)\b.{0,16}"
    r"|[A-Z]{0,2}\d{1,3}[A-Z]?",
    re.IGNORECASE,
)


def sectioned(text: str) -> Sectioned:
    """Return the section in *text*, ``NEWS; Pg. 3``, and the page."""
    parts = [part.strip() for part in text.split(";")]
    pages = [part for part in parts if _PAGE.fullmatch(part)]
    return Sectioned("; ".join([part for part in parts if part and part not in pages]), "; ".join(pages))


def before_date(text: str) -> tuple[str, str]:
    """Return the section before the date in *text*, ``Économie, mardi 14 novembre 2023``, and the rest."""
    match = DATE.search(text)
    if match is None:
        return "", text
    before = text[: match.start()]
    day = _WEEKDAY.search(before)
    if day is not None and day[0].strip(" ,.").removeprefix("le ").removeprefix("am ").lower() in _DAYS:
        before = before[: day.start()]
    return before.strip(" ,;-–"), text[len(before) :].strip(" ,;-–")


# The programs' labels in English, German, French, Spanish, Italian, Portuguese, Dutch, Russian, Chinese
_TAGS: Final = {
    "en": "english englisch anglais inglés inglese inglês engels английский 英文 英語",
    "de": "german deutsch allemand alemán tedesco alemão duits немецкий 德文 ドイツ語",
    "fr": "french français francais französisch francés francese francês frans французский 法文 フランス語",
    "es": "spanish español espanol spanisch espagnol castellano spagnolo espanhol spaans испанский 西班牙文 スペイン語",
    "it": "italian italiano italienisch italien italiaans итальянский 意大利文 イタリア語",
    "nl": "dutch nederlands niederländisch néerlandais neerlandés olandese holandês flemish голландский 荷兰文",
    "pt": "portuguese português portugiesisch portugais portugués portoghese португальский 葡萄牙文",
    "sv": "swedish svenska schwedisch suédois sueco svedese 瑞典文", "da": "danish dansk dänisch danois danés 丹麦文",
    "no": "norwegian norsk norwegisch norvégien noruego 挪威文", "fi": "finnish suomi finnisch finnois finés 芬兰文",
    "pl": "polish polski polnisch polonais polaco польский 波兰文",
    "cs": "czech čeština tschechisch tchèque checo 捷克文",
    "ru": "russian русский russisch russe ruso russo 俄文 ロシア語", "uk": "ukrainian українська ukrainisch ukrainien",
    "tr": "turkish türkçe türkisch turc turco 土耳其文", "ar": "arabic العربية arabisch arabe árabe 阿拉伯文",
    "zh": "chinese 中文 简体中文 繁體中文 chinesisch chinois chino cinese китайский 中国語",
    "ja": "japanese 日本語 日文 japanisch",
    "ko": "korean 한국어 韩文 koreanisch coréen", "hu": "hungarian magyar ungarisch hongrois", "ro": "romanian română",
    "he": "hebrew עברית", "fa": "persian farsi", "id": "indonesian bahasa", "ms": "malay", "el": "greek ελληνικά",
    "ca": "catalan català", "bg": "bulgarian", "hr": "croatian", "sr": "serbian", "sk": "slovak slovakisch",
    "hi": "hindi",
    "th": "thai", "vi": "vietnamese",
}  # fmt: skip
_LANGUAGES: Final = {name: tag for tag, names in _TAGS.items() for name in names.split()}


def language_of(text: str) -> str:
    """Return the BCP 47 tag of the language that *text* names, ``ENGLISH``, ``GERMAN; DEUTSCH``; ``""`` if unknown."""
    first = text.replace(";", " ").replace(",", " ").replace("-", " ").lower().split()
    return _LANGUAGES.get(first[0], "") if first else ""
