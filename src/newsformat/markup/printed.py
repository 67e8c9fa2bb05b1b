"""Bylines and datelines that stand by themselves, as agencies print them, for every format that has them as elements.

What is printed is always kept; the parts are what could be read from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from newsformat._article import Byline, Dateline
from newsformat._lazy_patterns import lazily
from newsformat._text import line
from newsformat.markup.unsaid import completed


__all__ = [
    "joined_names",
    "kept_bylines",
    "opens_with",
    "printed_byline",
    "read_byline",
    "read_dateline",
    "read_opening",
]


_BY = lazily(
    r"(?:(?:(?:written|interview|story|reporting) )?by:?|von|par|por|door|av|af|fra|autor:|автор:|автори:|авторы:"
    r"|بقلم:?|كتبت?|تحریر:?|מאת:?|(?:di|da|oleh)(?=\s+\w+\s+\w))\s+(?=\w)|(?:(?:記者|记者)\s?|文[/／])(?=[^\W_])",
    re.IGNORECASE,
)
_PARTS = lazily(r"\s*[,;|•·]\s+|\s+[-–—]\s+|\s*[，|]\s*")
_JOINER = lazily(r" (?:and|und|et|y|e|en|og|och|i|и|dan|و|&|AND|UND|ET) |、")  # an E is an initial
_ROLE = lazily(
    r"\b(?:correspondents?|korrespondent\w*|reporters?|writers?|editors?|redakteur\w*|journalists?|analyst|staff)\b",
    re.IGNORECASE,
)
_KOREAN = lazily(r"(?P<name>[가-힣]{2,4}(?<![부팀]))\s?(?P<role>(?:선임|인턴)?기자)(?:\s?=)?")
_IN_BRACKETS = lazily(r"([^()]+?)\s*\(([^()]+)\)")
_STROKE = lazily(r"([^\W\d_][^\s/]* [^/]*?)\s?/\s?((?:[A-ZÅÄÖØÆ][\w-]*|[a-zåäöøæ]{2,10}))")  # Ann Lee/TT
_CONTACT = lazily(r"[\s,;|<(]*([\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3})[>)]?")
_NAME = lazily(r"[^\W\d_][^\d:;@|()<>{}\[\]]{0,59}")
_MOST_WORDS = 6
_MOST = 160  # characters of a byline that is looked into


def read_byline(text: str) -> tuple[Byline, ...]:
    """Return who signs by *text*, all of a byline: a `Byline` for each person, or one of a desk; nobody if it is empty.

    ::

        read_byline("By Ann Lee and Bo Diaz, Acme")
        (
            Byline(name="Ann Lee", affiliation="Acme", text="By Ann Lee and Bo Diaz, Acme"),
            Byline(name="Bo Diaz", affiliation="Acme", text="By Ann Lee and Bo Diaz, Acme"),
        )

    A text that is a name and nothing else is the name alone. What is no name of anybody is only as printed.
    """
    text = line(text)
    if not text:
        return ()
    return (Byline(text=text),) if len(text) > _MOST else _signed(text)


def kept_bylines(own: Any, text: str) -> tuple[Byline, ...] | None:
    """Return the bylines that *own*, which was kept beside *text*, are; `None` if they do not print it any more.

    Somebody may have changed the text since; then that counts. Each of *own* is what `newsformat.markup.unsaid` made.
    """
    if not isinstance(own, list):
        return None
    kept = tuple([completed(Byline(), each) for each in own])
    return kept if printed_byline(kept) == line(text) else None


def printed_byline(bylines: Iterable[Byline]) -> str:
    """Return who signs, each once and on one line, as `read_byline` reads it; ``""`` if nobody does."""
    return ", ".join(dict.fromkeys([said for each in bylines if (said := each.text or each.name)]))


@lru_cache(maxsize=256)  # many stories of a feed are signed by few
def _signed(text: str) -> tuple[Byline, ...]:
    """Return who signs by *text*, one line."""
    if korean := _KOREAN.fullmatch(text):
        return (Byline(text=text, **korean.groupdict()),)
    by = _BY.match(text)
    said = text[by.end() :] if by else text
    contact = _CONTACT.search(said)
    if contact is not None:
        said = f"{said[: contact.start()]} {said[contact.end() :]}"
    said = said.strip(" ,;")
    if by is not None and by[0].strip().lower() in _ROMANCE:
        said = _EN_PLACE.sub("", said)
    names, role, affiliation = _people(said, sure=by is not None)
    if not names or not all(map(_is_name, names)):
        names, role, affiliation = [said if _is_name(said) else ""], "", ""
    if names == [text]:
        return (Byline(name=text),)
    address = contact[1] if contact is not None and len(names) == 1 else ""
    return tuple([Byline(name=name, role=role, affiliation=affiliation, contact=address, text=text) for name in names])


def _people(said: str, *, sure: bool) -> tuple[list[str], str, str]:
    """Return the names in a byline without its ``By``, their role and whom they write for; *sure*: it had one."""
    role = affiliation = ""
    if match := _IN_BRACKETS.fullmatch(said) or _STROKE.fullmatch(said):
        said, affiliation = match[1], match[2]
    parts = _PARTS.split(said)
    if len(parts) > 1 and not sure and " " not in parts[0] and parts[0].isascii():  # no name of a person
        return [said], role, affiliation
    if not affiliation and len(parts) > 1 and not (_JOINER.search(parts[-1]) or _ROLE.search(parts[-1])):
        affiliation = parts.pop()
    if len(parts) > 1 and _ROLE.search(parts[-1]) and not _JOINER.search(parts[-1]):
        role = parts.pop()
    names = [_without_place(name.strip()) for part in parts for name in _JOINER.split(part)]
    return [name for name in names if name], role, _without_place(f"x x {affiliation}")[4:]


def _without_place(name: str) -> str:
    """Return *name* without where somebody writes from: ``Ann Lee in Lamu``."""
    found = _IN_PLACE.fullmatch(name)
    return found[1] if found is not None and found[2][0].isupper() and len(found[2].split()) <= _LONGEST_PLACE else name


_IN_PLACE = lazily(r"(\S+ \S.*?) (?:in|à|em) ([^\W\d_].*)")
_EN_PLACE = lazily(r"(?<=\w) en (?=[^\W\d_a-z])\S+(?: [^\W\d_a-z]\S*){0,2}\Z")
_ROMANCE = frozenset(("par", "por"))  # in whose languages ``en`` joins no names
_LONGEST_PLACE = 4  # words


def _is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and len(text.split()) <= _MOST_WORDS and not text[0].islower()


_PERSON = lazily(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){1,4}")
_HOUSE = lazily(
    r"\b(?:press|presse|prensa|news|times|post|agenc\w+|agentur|media|journal|tribune|herald|gazette|chronicle|network|service"
    r"|university|institute|magazine|associated|reuters|bureau|desk|team|tv|radio|daily|online|digital|wire|group|chief)\b",
    re.IGNORECASE,
)


def joined_names(text: str) -> list[str]:
    """Return the names of persons in *text*, if commas part nothing else in it; none if there is something else.

    A program that lists authors joins them so. ``Ann Lee, Acme`` and ``Ann Lee, Associated Press`` are none, nor
    is ``Lee, Ann``.

    ::

        joined_names("Ann Lee, Bo Diaz")
        ["Ann Lee", "Bo Diaz"]
    """
    parts = [line(part) for part in text.split(",")]
    are_names = all(_PERSON.fullmatch(part) and not _HOUSE.search(part) and not _ROLE.search(part) for part in parts)
    return parts if len(parts) > 1 and are_names and not _BY.match(text) else []


_PLACE_AND_DATE = r"(?P<place>[^,()\[\]【】（）/=＝\d]{2,60}?)(?:,? (?P<date>(?:(?<=, )[^()/]{0,60})?\d[^()/]{0,20}?))?"
_PRINTED = lazily(rf"{_PLACE_AND_DATE} \((?P<source>[^()]{{2,40}})\)\.?\s*[-–—:]*")  # LAMU, Nov 24 (Acme) -
_IN_LAND = lazily(  # LAMU, Kenya (Acme) -
    r"(?P<place>[^,()\[\]/=\d]{2,60}, [^,()\[\]/=\d]{2,40}) \((?P<source>[^()]{2,40})\)\.?\s*[-–—:]*"
)
_FIRST = lazily(rf"\((?P<source>[^()]{{2,40}})\)\s*[-–—]+ {_PLACE_AND_DATE}\s*[-–—:]*")  # (Acme) - LAMU, 24 NOV -
_STROKES = lazily(rf"{_PLACE_AND_DATE}\.? /(?P<source>[^/]{{2,40}})/[\s.–—-]*")  # LAMU, Nov 24 /Acme/ --
_BARE = lazily(  # SYDNEY March 22 AAP -
    r"(?P<place>[^,()\d]{2,60}?),? "
    r"(?P<date>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}),? "
    r"(?P<source>[A-Z]{2,8})\s*[-–—]"
)
_DATED = lazily(  # SAN FRANCISCO, March 13 -
    r"(?P<place>[^()/=\d]{2,60}?), "
    r"(?P<date>[^\W\d_]{3,12}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.? [^\W\d_]{3,12}(?: \d{4})?)\s*[-–—:]*"
)
_BRACKETED = lazily(  # (서울=연합뉴스), 【東京共同】, 【北京＝李明】
    r"[\[【（(](?P<place>[^\W\d_]{2,12}?)"
    r"(?:=(?P<source>[^\W\d_]{2,12})|(?P<house>共同|時事|ロイター)?(?:＝[^\W\d_]{2,12})?)[\]】）)]"
)
_CHINESE = lazily(  # 新华社北京11月24日电
    r"(?P<source>[^\W\d_]{2,5}?[社网網])(?P<place>[^\W\d_]{2,8}?)(?P<date>(?:\d{1,2}月)?\d{1,2}日)[电電讯訊].{0,30}"
)
_ONLY_A_DATE = lazily(  # January 21; 1 January 2026; 4/4/2018; 3.6.2024 10:00 EEST
    r"(?P<place>)(?P<date>(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?"
    r"|\d{1,2}\.? [^\W\d_]{3,10} \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})(?: \d{1,2}:\d\d(?::\d\d)?(?: [A-Z]{2,5})?)?)"
)
_DASHES = ("-", "–", "—")
_LONGEST = 120  # characters of a dateline that is looked into
_DIGIT = lazily(r"\d")
_PLACE = lazily(r"[^,()\[\]【】（）/=\d–—:]{2,60}\s*[-–—:]?")


def read_dateline(text: str) -> Dateline:
    """Return *text*, all of a dateline, as printed; and its place, date and source if it has a usual form.

    ::

        read_dateline("Lamu, Nov 24, 2026 (Acme) -")
        Dateline(place="Lamu", date="Nov 24, 2026", source="Acme", text="Lamu, Nov 24, 2026 (Acme) -")
    """
    text = line(text)
    if len(text) >= _LONGEST:
        return Dateline(text=text)
    match = _match(text)
    if match is None:
        is_place = _PLACE.fullmatch(text) is not None and len(text.split()) <= _MOST_WORDS
        return Dateline(place=text.rstrip("-–—: ") if is_place else "", text=text)
    said = match.groupdict("")
    place, date = _parted(said["place"], said.get("date", ""))
    return Dateline(place=place, date=date, source=said.get("source", "") or said.get("house", ""), text=text)


def _match(text: str) -> re.Match[str] | None:
    """Return the parts of *text*, if it has a form that its brackets or strokes or its last letter tell."""
    if text.startswith(("(", "[", "【", "（")):
        return _FIRST.fullmatch(text) or _BRACKETED.fullmatch(text)
    if " (" in text and (match := _PRINTED.fullmatch(text) or _IN_LAND.fullmatch(text)):
        return match
    if " /" in text:
        return _STROKES.fullmatch(text)
    if text.endswith(_DASHES) and (match := _BARE.fullmatch(text)):
        return match
    if ", " in text and (match := _DATED.fullmatch(text)):
        return match
    if not text.isascii():
        return _CHINESE.fullmatch(text)
    return _ONLY_A_DATE.fullmatch(text) if text[-1:].isalnum() else None


def _parted(place: str, date: str) -> tuple[str, str]:
    """Return *place* with what stands between it and the first part of *date* that has a digit, and the rest."""
    parts = date.split(", ")
    first = next((number for number, part in enumerate(parts) if _DIGIT.search(part)), 0)
    return ", ".join([place, *parts[:first]]), ", ".join(parts[first:])


_SIGNS = frozenset("-–—:/")
_ENDS = lazily(r"\)\.?\s?[-–—:]*|/\.?\s?[-–—.]*|\s?[-–—:]+(?=\s)")


def opens_with(dateline: Dateline, text: str) -> bool:
    """Does *text*, the first paragraph, begin with the *dateline* itself, or one of the same place?

    Many stories have it twice, in an element of its own and in the text; who prints it before the text asks. A place
    alone is no dateline: a text may begin with its name.

    ::

        opens_with(Dateline(place="LAMU", text="LAMU"), "LAMU (Acme) — The ferry is late.")
        True
    """
    start = line(text[:_LONGEST])
    said = line(dateline.text).rstrip("-–—: ")
    if said and (dateline.source or dateline.date) and start.startswith(said):
        return not start[len(said) :][:1].isalnum()
    place = _city(dateline.place or said)
    return bool(place) and any(_is_of(dateline, place, start[: end.end()]) for end in _ENDS.finditer(start))


def _is_of(dateline: Dateline, place: str, text: str) -> bool:
    """Is all of *text* a dateline of *place*? One that ends with a bracket names the house of *dateline* in it."""
    found = read_dateline(text)
    return _city(found.place) == place and (text[-1] in _SIGNS or found.source.casefold() == dateline.source.casefold())


def read_opening(text: str) -> tuple[Dateline, int] | None:
    """Return the dateline with a house that *text*, a first paragraph, begins with, and how many characters it takes.

    ::

        read_opening("Lamu, Nov 24 (Acme) - The ferry is late.")
        (Dateline(place="Lamu", date="Nov 24", source="Acme", text="Lamu, Nov 24 (Acme) -"), 21)
    """
    start = text[:_LONGEST]
    ends = [end.end() for end in _ENDS.finditer(start)]
    found = [(read_dateline(start[:end]), end) for end in ends]
    return next(((dateline, end) for dateline, end in found if dateline.source), None)


def _city(place: str) -> str:
    return place.partition(",")[0].strip().casefold()
