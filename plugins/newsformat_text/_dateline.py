"""Datelines: ``NAIROBI, Nov. 24 (Acme) --`` and its like in many scripts, cut off the first paragraph of a story."""

from __future__ import annotations

import re
from functools import cache

from newsformat import Dateline
from newsformat_text._lexicon import Lexicon, alternatives, lexicon


Cut = tuple[Dateline, str, str]  # the dateline, what follows it, and who signs between the two

_TOWN = 3  # letters of a place in capitals; fewer are an abbreviation
_REACH = 100  # characters of a paragraph that a dateline may take
_MARK = re.compile("[(（\\[–—―−-]")
_DASH = r"(?:\s?(?:–|—|―|--?|−)+\s?)"

# PLACE, DATE (SOURCE) -- ; the dash may be missing after a bracket
_BRACKETED = re.compile(
    rf"(?P<place>[^\W\d_][^()\[\]{{}}:;!?\"“”«»\n]{{1,58}}?)?\s?{_DASH}?\s?[(（\[](?P<source>[^()（）\[\]\n]{{2,44}})[)）\]]"
    rf"(?P<by>[^()\n:=]{{2,24}}(?=\s?=))?(?:\s?(?:[=:।]|{_DASH}|\.(?:{_DASH}|\s))\s?|\s?(?=[^\W\d_]))"
)
# PLACE, DATE -- ; the place in capitals
_CAPITALS = re.compile(
    r"(?P<place>[^\W\d_a-z][^()\[\]{}:;!?\"“”«»\n]{1,58}?)(?:\s(?:–|—|―|-{1,2}|−)\s?|(?:–|—|―|--)\s?|\.\s?(?:-{1,2}|–|—)\s?)(?P<more>[^\W\d_][^.\n–—-]{1,30}\.\s)?"
)
# Place. Text
_STOP = re.compile(r"(?P<place>[^\W\d_a-z][\w'’./ -]{2,30}?)\.\s+(?=[^\W\d_a-z]|[\"“„«])")
# (SOURCE) PLACE, DATE - ; as ANSA
_LEADING = re.compile(
    rf"[(（](?P<source>[^()（）\n]{{2,30}})[)）]\s?{_DASH}?\s?(?P<place>[^\W\d_][^()\n:;!?–—-]{{1,40}}?){_DASH}"
)
_EAST = re.compile(
    r"(?:据)?(?P<source>[^\W\d_a-z]{2,6}?[社网網报報](?:记者)?|本报|本報)(?P<place>[^\W\d_]{0,8}?)(?P<date>[\d０-９]{1,2}月[\d０-９]{1,2}日)?"
    r"(?P<tail>[电電讯訊]|消息)(?P<by>\s?[(（](?:实习生|通讯员|记者|記者)[^()（）]{1,30}[)）])?[\s:：，,]?"
)
_EAST_BRACKETS = re.compile(r"[【〔（［\[](?P<inner>[^【】〔〕（）［］\[\]\n]{2,40})[】〕）］\]](?:\s?(?:-|–|—)\s)?\s?")
_EAST_DATE = re.compile(r"(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日")
_LATIN_DATE = re.compile(r"\d")


def cut(line: str, known: Lexicon) -> Cut | None:
    """Return the dateline that *line* starts with, what follows it, and a byline between the two, or ``""``."""
    if known.tag in {"zh", "ja"}:
        return _east(line, known)
    if _MARK.search(line, 0, _REACH):
        leading = _leading(line, known) if line[0] in "(（" else None
        return leading or _bracketed(line, known) or _capitals(line, known)
    return _stopped(line) if known.dateline_stops else None


def _made(line: str, end: int, parts: tuple[str, str, str], known: Lexicon) -> Cut | None:
    """Make the dateline of *parts*, its place, source and byline, up to *end*."""
    place, source, by = parts
    rest = line[end:].strip()
    if not rest:
        return None
    place, date = _place_and_date(place.strip(" ,،-–—."), known)
    return Dateline(place=place, date=date, source=source.strip(" ,"), text=line[:end].strip()), rest, by


def _place_and_date(text: str, known: Lexicon) -> tuple[str, str]:
    match = _date(known.tag).search(text)
    if not match:
        return text, ""
    return text[: match.start()].strip(" ,،-–—"), text[match.start() :].strip(" ,،")


@cache
def _date(tag: str) -> re.Pattern[str]:
    months = lexicon(tag).months
    named = rf"(?<!\w)(?:{alternatives(months)})\.?\s\d|" if months else ""
    return re.compile(rf"{named}\d", re.IGNORECASE)


def _bracketed(line: str, known: Lexicon) -> Cut | None:
    match = _BRACKETED.match(line[:_REACH])
    if not match:
        return None
    place, source = match["place"] or "", match["source"]
    if "=" in source:  # (서울=연합뉴스)
        place, _, source = source.partition("=")
    agency = _has_agency(source, known)
    shown = match[0].rstrip()
    dashed = shown[-1] in "–—―-=।:"
    if not _is_place(place) or not (agency or (dashed and _is_source(source))):
        return None
    by = (match["by"] or "").strip()
    return _made(line, match.end(), (place, source, by), known)


def _leading(line: str, known: Lexicon) -> Cut | None:
    match = _LEADING.match(line[:_REACH])
    if match and _has_agency(match["source"], known) and _is_place(match["place"]):
        return _made(line, match.end(), (match["place"], match["source"], ""), known)
    return None


def _capitals(line: str, known: Lexicon) -> Cut | None:
    match = _CAPITALS.match(line[:_REACH])
    if not match:
        return None
    place, source = match["place"], (match["more"] or "").strip()
    end = match.end()
    if source and not known.is_agency(source.rstrip(". ")):
        end, source = match.start("more"), ""
    town = re.split(r"[,،]", place)[0]
    if not _is_place(place) or not (
        _is_short(place) if town.lower() == town.upper() else town.isupper() and len(town) >= _TOWN
    ):
        return None
    *before, last = place.split()
    if not source and before and known.is_agency(last):  # Washington CNN —
        place, source = " ".join(before), last
    return _made(line, end, (place, source.rstrip("."), ""), known)


def _stopped(line: str) -> Cut | None:
    match = _STOP.match(line[:40])
    if not match:
        return None
    place = match["place"]
    words = re.split(r"[ /-]", place)
    if len(words) > 3 or not all(word[:1].isupper() for word in words):  # noqa: PLR2004 -- Frankfurt am Main
        return None
    if len(line) < 80 or len(place) < 4:  # noqa: PLR2004 -- a short line is a sentence of its own
        return None
    return Dateline(place=place, text=line[: match.end()].strip()), line[match.end() :].strip(), ""


def _east(line: str, known: Lexicon) -> Cut | None:
    if (match := _EAST.match(line[:80])) and _is_east(match, known):
        by = (match["by"] or "").strip()
        dateline = Dateline(
            place=match["place"], date=match["date"] or "", source=match["source"], text=match[0].strip("：:， ")
        )
        return dateline, line[match.end() :].lstrip("：:， "), by.strip("()（） ")
    match = _EAST_BRACKETS.match(line[:60])
    if not match or len(line) < 2 * match.end():
        return None
    inner = match["inner"]
    source = next((name for size in range(len(inner)) if (name := known.agency(inner[size:]))), "")
    day = _EAST_DATE.search(inner)
    if not source and not day:
        return None
    place = inner.replace(source, "", 1) if source else inner
    place = _EAST_DATE.sub("", place).strip(" 　=＝、電电讯訊發发")
    by = _EAST_BY.match(place)
    place = by["place"] if by else place
    dateline = Dateline(place=place, date=day[0] if day else "", source=source, text=match[0].strip())
    return dateline, line[match.end() :], by["by"] if by else ""


# 記者 and a name of three letters, as nearly all are in Taiwan, glued to the place
_EAST_BY = re.compile(r"(?P<by>(?:記者|记者)[^\W\d_]{3})(?P<place>[^\W\d_]{0,6})")


def _is_east(match: re.Match[str], known: Lexicon) -> bool:
    if match["source"][:2] in {"本报", "本報"}:
        return True
    return bool(match["date"]) or (bool(known.agency(match["source"])) and not match["place"])


def _has_agency(source: str, known: Lexicon) -> bool:
    first = re.split(r"[,/،、;]|\s[–—-]\s", source)[0].strip()
    return bool(first) and (
        known.is_agency(first) or known.is_agency(first.split()[0]) or known.is_agency(first.upper())
    )


def _is_source(source: str) -> bool:
    """Could it be the name of an agency or paper that is not known?"""
    return len(source.split()) <= 4 and not source[0].islower() and not source[0].isdigit()  # noqa: PLR2004


def _is_short(place: str) -> bool:
    """In scripts without capitals only a few letters are taken for a place."""
    return len(place) <= 24 and len(place.split()) <= 4 and place[0].isalpha()  # noqa: PLR2004


def _is_place(place: str) -> bool:
    words = place.split()
    return len(words) <= 8 and not any(char in place for char in "|/")  # noqa: PLR2004 -- with a date
