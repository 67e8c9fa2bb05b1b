"""Datelines: ``NAIROBI, Nov. 24 (Acme) --`` and its like in many scripts, cut off the first paragraph of a story."""

from __future__ import annotations

import re
from functools import cache

from newsformat import Dateline
from newsformat_text._datelines import _dateline_east, _dateline_plain
from newsformat_text._languages._houses import CITIES, GENRES, HOUSES, PARTICLES, PLACES
from newsformat_text._languages._lexicon import Lexicon, alternatives, lexicon
from newsformat_text._lazily import lazily


Cut = tuple[Dateline, str, str]  # the dateline, what follows it, and who signs between the two

_TOWN = 3  # letters of a place in capitals; fewer are an abbreviation
_TOWN_WORDS = 4  # words of a place in capitals
_ACRONYM = 4  # letters of a place in capitals before a full stop alone
_SENTENCE = 60  # characters of a first paragraph after a place
_REACH = 100  # characters of a paragraph that a dateline may take
_ALONE = 60  # characters of a dateline on a line of its own
_MARK = lazily("[(（\\[【/–—―−.:-](?:(?<![.:])|(?= ))")
_CORRESPONDENT = lazily(r"(?P<place>[가-힣]{2,6})[=/]\s?(?P<by>[가-힣]{2,4} (?:기자|특파원))\s")  # 워싱턴=김철수 특파원
_DASH = r"(?:\s?[–—―−-]++\s?)"

# PLACE, DATE (SOURCE) -- ; the dash may be missing after a bracket. In Russia and Denmark the brackets are strokes.
_BRACKETED = lazily(
    rf"(?P<place>[^\W\d_][^()\[\]{{}}:;!?\"“”«»\n]{{1,58}}?)?\s?{_DASH}?\s?"
    r"(?:[(（\[【](?P<source>[^()（）\[\]【】\n]{2,44})[)）\]】]|/(?P<stroke>[^()（）\[\]/\n]{2,20})/)"
    rf"(?P<by>[^()\n:=]{{2,24}}(?=\s?=))?(?:\s?(?:፡-|[=:।]|{_DASH}|\.(?:{_DASH}|\s)?)\s?|\s?(?=[^\W\d_]))"
)
# PLACE, DATE -- , with or without an agency after it
_DASHED = lazily(
    r"(?P<place>[^\W\d_][^()\[\]{}:;!?\"“”«»\n]{1,58}?)"
    r"(?P<dash>\s(?:–|—|―|-{1,2}|−)(?:\s|$)|(?:–|—|―|--)\s?|\.\s?(?:-{1,2}|–|—)\s?)"
)
# Place. Text
_STOP = lazily(r"(?P<place>[^\W\d_a-z][\w'’./ -]{2,30}?)\.\s+(?=[^\W\d_a-z]|[\"“„«])")
# Place. 5 May. SOURCE - ; as Interfax
_STOPS = lazily(
    rf"(?P<place>[^\W\d_][\w'’ -]{{2,30}})[.,]\s(?P<date>\d{{1,2}}\.?\s[^\W\d_]{{3,12}})\.\s"
    rf"(?P<source>[^\W\d_][\w.-]{{1,20}}?)(?:{_DASH}|\.\s)"
)
# PLACE, DATE: Text
_COLON = lazily(r"(?P<place>[^\W\d_][\w'’./ -]{1,30}), (?P<date>[\w. ]{3,16}):\s")
# (SOURCE) PLACE, DATE - ; as ANSA
_LEADING = lazily(
    rf"[(（](?P<source>[^()（）\n]{{2,30}})[)）]\s?{_DASH}?\s?(?P<place>[^\W\d_][^()\n:;!?–—-]{{1,40}}?)(?:\s{_DASH}|[–—―]\s?|--\s?)"
)
_ENCLOSED = lazily(r"\((?P<place>[^\W\d_a-z][\w'’-]{2,20}(?: [^\W\d_][\w'’-]{1,20}){0,2})\)\s(?=[^\W\d_a-z]|[«“\"])")
_AFTER_SOURCE = lazily(rf"\s?(?:{_DASH}|[.:।]{_DASH}?\s?)|\s(?=\S)")
_STATE = lazily(r",\s(?:[A-Z][a-z]{1,4}\.|(?:[A-Z]\.\s?){2,3})$")
_SIGN = lazily("[(（\\[【/–—―−-]")
_ARTICLE = lazily(r",\s[^\W\d_A-Z]{1,3}$")  # Paris, le 12 mai
_SITE = lazily(r"[\w-]+(?:\.[A-Za-z]{2,5}){1,2}")


def cut(line: str, known: Lexicon) -> Cut | None:
    """Return the dateline that *line* starts with, what follows it, and a byline between the two, or ``""``."""
    if known.tag in {"zh", "ja"}:
        found = _dateline_east.cut(line, known)
        return found if found and found[1] else None
    if known.tag == "ko" and (match := _CORRESPONDENT.match(line)):
        return _made(line, match.end(), (match["place"], "", match["by"]), known)
    if line[0] > "\u0370" or line[0].isdigit():
        return _dateline_plain.housed(line) or _bound(line, known) or _dateline_plain.cut(line, known)
    return _bound(line, known)


def _bound(line: str, known: Lexicon) -> Cut | None:
    """Return the dateline that a dash, brackets or a stop after a place in capitals part from the story."""
    if not _MARK.search(line, 0, _REACH):
        return None
    leading = _leading(line, known) or _enclosed(line, known) if line[0] in "(（" else None
    return leading or _bracketed(line, known) or _dashed(line, known) or _stopped(line, known)


def alone(line: str, known: Lexicon) -> Dateline | None:
    """Return the dateline that *line* is and nothing else: ``LONDON (AP) —``. Without a dash it may be a name."""
    if len(line) > _ALONE or known.tag in {"zh", "ja"}:
        return None
    if line[0] > "\u0530" and (plain := _dateline_plain.alone(line, known)):
        return plain
    if not _SIGN.search(line):
        return None
    dashed = line[-1] in "–—―−-"
    found = cut(f"{line if dashed else line + ' –'} X", known)
    if not found or found[1] != "X" or found[2]:
        return None
    town = re.split(r"[,،]", found[0].place)[0]
    if not dashed and line[0] > "\u0530" and not _has_agency(found[0].source, known):
        return None
    if not dashed and (not found[0].source or not town or (" " in town and not town.isupper() and not is_city(town))):
        return None
    return Dateline(place=found[0].place, date=found[0].date, source=found[0].source, text=line)


def is_city(place: str) -> bool:
    """Is *place* a big city?"""
    return place in CITIES or place in PLACES


def _made(line: str, end: int, parts: tuple[str, str, str], known: Lexicon) -> Cut | None:
    """Make the dateline of *parts*, its place, source and byline, up to *end*."""
    place, source, by = parts
    rest = line[end:].strip()
    if not rest:
        return None
    place, date = _place_and_date(_unstopped(place), known)
    return Dateline(place=place, date=date, source=source.strip(" ,"), text=line[:end].strip()), rest, by


def _unstopped(place: str) -> str:
    """Return *place* without signs at its edges, but for the full stop of a state: ``AUBURN, Wash.``."""
    bare = place.strip(" ,،۔፣፤၊-–—")
    return bare if _STATE.search(bare) else bare.strip(" .")


def _place_and_date(text: str, known: Lexicon) -> tuple[str, str]:
    match = _date(known.tag).search(text)
    if not match:
        return text, ""
    place = _ARTICLE.sub("", text[: match.start()].strip(" ,،۔፣፤၊-–—.")).removesuffix(" في")
    return place, text[match.start() :].strip(" ,،")


@cache
def _date(tag: str) -> re.Pattern[str]:
    months = lexicon(tag).months
    named = rf"(?<!\w)(?:{alternatives(months)})\.?\s\d|" if months else ""
    return re.compile(rf"{named}\d", re.IGNORECASE)


# (SOURCE) ---------------------------------------------------------------------


def _bracketed(line: str, known: Lexicon) -> Cut | None:
    match = _BRACKETED.match(line[:_REACH])
    if not match:
        return None
    place, source = match["place"] or "", match["source"] or match["stroke"]
    by = (match["by"] or "").strip()
    if "=" in source:  # (서울=연합뉴스), [헤럴드경제=김철수 기자]
        place, _, source = source.partition("=")
        first, _, agency = place.rpartition(" ")
        if first and known.is_agency(agency):  # 워싱턴 AP=연합뉴스
            place, source = first, f"{agency}={source}"
        if source.endswith(known.endings):
            place, source, by = "", place, source.strip()
    elif not place and known.tag == "ko" and source.endswith(known.endings):
        return _made(line, match.end(), ("", "", source), known)
    shown = match[0].rstrip()
    dashed = shown[-1] in "–—―-=।:" and (not match["stroke"] or _is_dated(place, known))
    capital = place.isupper() and len(place) >= _TOWN and line[match.end() : match.end() + 1].isupper()
    dated = line[0] > "\u0530" and bool(_place_and_date(place, known)[1])
    sure = by or _has_agency(source, known) or ((dashed or capital or dated) and _is_source(source))
    if not _is_place(place) or not sure:
        return None
    return _made(line, match.end(), (place, source, by), known)


def _is_dated(place: str, known: Lexicon) -> bool:
    """Is *place* followed by a date, or in capitals?"""
    return bool(_place_and_date(place, known)[1]) or (place.isupper() and len(place) >= _TOWN)


def _leading(line: str, known: Lexicon) -> Cut | None:
    match = _LEADING.match(line[:_REACH])
    if match and _has_agency(match["source"], known) and _is_place(match["place"]):
        return _made(line, match.end(), (match["place"], match["source"], ""), known)
    return None


def _enclosed(line: str, known: Lexicon) -> Cut | None:
    """Cut off a town in brackets alone, ``(Ottawa) Le …``, as papers of Quebec print it."""
    match = _ENCLOSED.match(line) if known.tag == "fr" and len(line) >= _SENTENCE else None
    if match is None or known.find(match["place"]) is not None or not _are_capitalised(match["place"]):
        return None
    return None if known.is_agency(match["place"]) else _made(line, match.end(), (match["place"], "", ""), known)


def _has_agency(source: str, known: Lexicon) -> bool:
    first = re.split(r"[,/،、;]|\s[–—-]\s", source)[0].strip()
    return bool(first) and any(
        known.is_agency(form) for form in (first, first.split()[0], first.upper(), first.title(), first.capitalize())
    )


def _is_source(source: str) -> bool:
    """Could it be the name of an agency or paper that is not known?"""
    return len(source.split()) <= 4 and not source[0].islower() and not source[0].isdigit()  # noqa: PLR2004


# PLACE -- ----------------------------------------------------------------------


def _dashed(line: str, known: Lexicon) -> Cut | None:
    match = _DASHED.match(line[:_REACH])
    if not match:
        return None
    stop = "." if match["dash"].startswith(". ") else ""
    place, source = _own_source(match["place"].strip() + stop, known)
    end = match.end()
    if not source and (after := _source_after(line, end, known)):
        source, end = after
    if not place:
        return _made(line, end, ("", source, ""), known)
    marked = _is_marked(place, source, match["dash"], known) or _is_town(place, match["dash"], line[end:], known)
    if not _is_place(place) or not marked or (not source and _is_put_in(line, end)):
        return None
    if not source and _dateline_plain.labels(place, known):
        return None
    if place.lower() in HOUSES and not source:  # Redacción.-
        place, source = "", place
    return _made(line, end, (place, source, ""), known)


def _is_put_in(line: str, start: int) -> bool:
    """Does a second dash follow the one before *start*, so that the words between are put in, in no Latin script?"""
    return (
        line[0] > "\u0530"
        and not any(map(str.isdigit, line[:start]))
        and _SECOND.search(line, start, start + _PUT_IN) is not None
    )


_SECOND = lazily(r"\s[-–—]\s")
_PUT_IN = 60  # characters between two dashes


def _own_source(text: str, known: Lexicon) -> tuple[str, str]:
    """Split ``New York CNN``, ``LondonCNN`` and ``site.example, JAKARTA`` into place and source."""
    if known.is_agency(text):
        return "", text
    first, comma, last = text.partition(", ")
    if comma and (known.is_agency(first) or _SITE.fullmatch(first)):
        return last, first
    for at in range(1, len(text)):
        if (text[at - 1] in " ," or (text[at].isupper() and text[at - 1].islower())) and known.is_agency(text[at:]):
            return text[:at].strip(" ,"), text[at:]
    return text, ""


def _source_after(line: str, start: int, known: Lexicon) -> tuple[str, int] | None:
    """Return the agency that follows the dash, ``МОСКВА, 5 мая - РИА Новости.``, and where the story goes on."""
    name = known.agency(line[start:])
    end = start + len(name)
    if not name or end >= len(line):
        return None
    if match := _AFTER_SOURCE.match(line, end):
        return (name, match.end()) if match[0] != " " or line[end + 1].upper() == line[end + 1].lower() else None
    if line[end].isupper() and line[end + 1 : end + 2].islower():
        return name, end
    is_word = line[end].isalpha() and line[end].upper() == line[end].lower() and line[end] < "\u2e80"
    return (name, end) if is_word and len(line[end:].split(maxsplit=1)[0]) > 2 else None  # noqa: PLR2004 -- an ending


def _is_marked(place: str, source: str, dash: str, known: Lexicon) -> bool:
    """Does *place* before a dash look like one: in capitals, or with an agency, a date, or a sign such as ``.-``?"""
    town = re.split(r"[,،]", place)[0]
    if town.lower() == town.upper():
        return _is_short(place)
    if town.isupper() and len(town) >= _TOWN and (source or town.count(" ") < _TOWN_WORDS):
        return town.lower() not in GENRES
    name, date = _place_and_date(place, known)
    return _are_capitalised(name) and bool(source or (date and "," in place) or dash.strip() in {".-", ".–", ".—"})


def _is_town(place: str, dash: str, rest: str, known: Lexicon) -> bool:
    """Is *place* one word before a dash and a sentence, ``Praha - Nové …``, in the language of papers that print so?"""
    return (
        known.tag in _BEFORE_DASH
        and dash != dash.strip()
        and len(place) >= _ACRONYM
        and place[0].isupper()
        and all(map(str.isalpha, place.replace("/", "a").replace("-", "a")))
        and len(rest) >= _SENTENCE
        and (rest[0].isupper() or rest[0] in '"„“«')
        and place.lower() not in GENRES
        and known.find(place) is None
    )


_BEFORE_DASH = frozenset({"de", "es", "nl", "cs", "sk", "pt", "id", "it"})


def _are_capitalised(place: str) -> bool:
    words = re.split(r"[ /-]", place)
    return len(words) <= 5 and all(word[:1].isupper() or word.lower() in PARTICLES for word in words)  # noqa: PLR2004


def _is_short(place: str) -> bool:
    """In scripts without capitals only a few letters are taken for a place."""
    return len(place) <= 24 and len(place.split()) <= 4 and place[0].isalpha()  # noqa: PLR2004


def _is_place(place: str) -> bool:
    words = place.split()
    return len(words) <= 8 and "|" not in place and " /" not in place  # noqa: PLR2004 -- with a date


# Place. ------------------------------------------------------------------------


def _stopped(line: str, known: Lexicon) -> Cut | None:
    if (match := _STOPS.match(line[:_REACH])) and _is_full(match, known):
        text = line[: match.end()].strip()
        return (
            Dateline(place=match["place"], date=match["date"], source=match["source"].strip(), text=text),
            line[match.end() :].strip(),
            "",
        )
    if (match := _COLON.match(line[:_REACH])) and _date(known.tag).match(match["date"]):
        return _made(line, match.end(), (match[0].strip(" :"), "", ""), known) if match[0][0].isupper() else None
    match = _STOP.match(line[:40])
    if not match or len(line) < 80:  # noqa: PLR2004 -- a short line is a sentence of its own
        return None
    place = match["place"]
    words = re.split(r"[ /-]", place)
    if len(words) > 3 or not all(word[:1].isupper() for word in words) or len(place) < _ACRONYM:  # noqa: PLR2004 -- Frankfurt am Main
        return None
    if not known.dateline_stops and not place.isupper():
        return None
    return Dateline(place=place, text=line[: match.end()].strip()), line[match.end() :].strip(), ""


def _is_full(match: re.Match[str], known: Lexicon) -> bool:
    """Are there a month and an agency or site in *match*?"""
    month = match["date"].split()[-1].lower()
    source = match["source"]
    printed = known.is_agency(source) or source.isupper() or _SITE.fullmatch(source) is not None
    return month in known.months and printed
