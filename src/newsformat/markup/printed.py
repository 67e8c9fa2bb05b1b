"""Bylines and datelines that stand by themselves, as agencies print them, for every format that has them as elements.

What is printed is always kept; the parts are what could be read from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

from newsformat._article import Byline
from newsformat._lazy_patterns import lazily
from newsformat._text import line
from newsformat.markup._datelines import dateline_separator, opens_with, read_dateline, read_opening
from newsformat.markup.unexpressed import with_unexpressed


__all__ = [
    "LONGEST_SHARED",
    "PARTS_OF_BYLINES",
    "as_shared",
    "dateline_separator",
    "is_house",
    "joined_names",
    "kept_bylines",
    "natural_name",
    "opens_with",
    "printed_byline",
    "read_byline",
    "read_dateline",
    "read_opening",
    "shared_bylines",
    "with_suffixes",
]

LONGEST_SHARED: Final = 1000
"""Characters of a text that several bylines share: each of them has all of it."""
PARTS_OF_BYLINES: Final = ("name", "role", "affiliation", "location", "contact")
"""The attributes of a byline, except for its text."""


_BY = lazily(
    r"(?:(?:(?:written|interview|story|reporting) )?by:?|(?:von|par|por|door):?|av|af|fra|autor:|автор:|автори:|авторы:"
    r"|pewarta ?:|muhabir ?:|haber ?:|بقلم:?|كتبت?(?: ?[-–:])?|تحریر:?|מאת:?|dall['’]inviat[oa]|dell['’]inviat[oa]"
    r"|(?:di|da|oleh)(?=\s+\w+\s+\w))\s+(?=\w)"
    r"|(?:(?:(?P<house>[^\W\d_]{2,4}[社网網報报])|本报|本報)?(?:記者|记者)\s?|文[/／])(?=[^\W_])"
    r"|(?:собкор|корр)\. (?P<agency>[А-Я]{3,8}) (?=\w)",
    re.IGNORECASE,
)
_PARTS = lazily(r"\s*[,;|•·]\s+|\s+[-–—]\s+|\s*[，|]\s*")
_JOINER = lazily(r" (?:and|with|avec|und|et|y|e|en|og|och|i|и|dan|و|&|AND|UND|ET) |、")  # E may be an initial
_ROLE = lazily(
    r"\b(?:correspondents?|korrespondent\w*|reporters?|writers?|editors?|redakteur\w*|journalists?|analyst|staff)\b",
    re.IGNORECASE,
)
_REPORTER = r"(?P<name>[가-힣]{2,4}(?<![부팀])(?:[ ·](?!선임|인턴)[가-힣]{2,4})*)\s?(?P<role>(?:선임|인턴)?기자)"
_KOREAN = lazily(rf"{_REPORTER}(?:\s?=)?")
_REPORTED = lazily(r"(?P<name>[^\W\d_]{2,4})[／/](?P<location>[^\W\d_]{2,4})(?:報導|报道)")  # 王小明／台北報導
_IN_BRACKETS = lazily(r"([^()]+?)\s*\(([^()]+)\)")
_STROKE = lazily(  # Ann Lee/TT, Ann Lee /ritzau/
    r"([^\W\d_][^\s/]* [^/]*?)\s?/\s?((?:[A-ZÅÄÖØÆ][\w-]*|[a-zåäöøæ]{2,10}))/?"
)
_HOUSE_FIRST = lazily(r"(?P<house>[A-ZÅÄÖØÆ]{2,5})(?: ?/ ?|[–—])(?P<name>[^\W\d_][^/–—]* [^/–—]+)")  # ACME / Ann Lee
_LONG_HOUSES = (
    r"(?:The )?(?:Associated Press|Canadian Press|Press Association)|United Press International|Agence France-Presse"
    r"|Press Trust of India|(?:Dow Jones|PR|Business|Globe) ?News ?wires?"
)
_HOUSE_LAST = lazily(  # Ann Lee The Canadian Press, Ann Lee of The Associated Press, Ann Lee AP Sports Writer
    r"(?:(?P<name>[^\W\d_][^,;]*?) )??(?:(?:(?:of|from) )?(?P<house>" + _LONG_HOUSES + r")"
    r"|(?P<role>(?:" + _LONG_HOUSES + r"|AP|PA|AFP|AAP|CP|UPI|Reuters)(?: [^\W\d_][\w-]*){0,3}"
    r" (?:writer|editor|reporter|correspondent)s?))",
    re.IGNORECASE,
)
_SERVICE = lazily(r"(?:[A-Z][\w.]* ){1,4}(?:News Service|News|Newspapers)|Reuters|AFP|dpa|UPI")
_NUMBER = lazily(r"[+(]?[\d\s().-]{6,24}")  # of a telephone
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
_MONTH += r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_WHEN = lazily(rf"(?:\d\d? {_MONTH}|{_MONTH} \d\d?)(?: \d{{4}})?|20\d\d", re.IGNORECASE)  # 12 June 2026; Jan 2
_OF_HOUSE = lazily(r"\A(?:[Oo]f(?: the)?|d[ae]|from) (?=[^\W\d_a-z])")
_SHORT_HOUSE = lazily(r"[A-ZÅÄÖØÆ]{2,5}(?: [A-Z]\w+)?")  # PA, PA Sport
_ADDRESS = r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}"
_CONTACT = lazily(rf"[\s,;|<(]*({_ADDRESS})[>)]?")
_KOREAN_WITH_CONTACT = lazily(rf"{_REPORTER}[\s,;|<(]+(?P<contact>{_ADDRESS})[>)]?")
_NAME = lazily(r"[^\W\d_][^\d:;@|()<>{}\[\]]{0,59}")
_BRACKETS = frozenset(("()", "（）"))
_SIGN = lazily("[ ·]")
_TWO = 2  # the second one may be an affiliation or a place
_MOST_WORDS = 6
_MAX_LENGTH = 160  # characters of a byline that are examined


def read_byline(text: str) -> tuple[Byline, ...]:
    """Return who signs by *text*, a whole byline: a `Byline` for each person, or one of a desk; none if it is empty.

    ::

        read_byline("By Ann Lee and Bo Diaz, Acme")
        (
            Byline(name="Ann Lee", affiliation="Acme", text="By Ann Lee and Bo Diaz, Acme"),
            Byline(name="Bo Diaz", affiliation="Acme", text="By Ann Lee and Bo Diaz, Acme"),
        )

    A text that is only a name becomes the name alone. A text without a name is kept only as printed.
    """
    text = line(text)
    if not text:
        return ()
    return (Byline(text=text),) if len(text) > _MAX_LENGTH else _signed(text)


def kept_bylines(own_bylines: Any, text: str) -> tuple[Byline, ...] | None:
    """Return the bylines in *own_bylines*, which was kept beside *text*; `None` if *text* is no longer what they print.

    If the text was changed since, it counts. Each of *own_bylines* is from `newsformat.markup.unexpressed`.
    """
    if not isinstance(own_bylines, list):
        return None
    kept = tuple([with_unexpressed(Byline(), values) for values in own_bylines])
    return kept if printed_byline(kept) == line(text) else None


def as_shared(bylines: Iterable[Byline]) -> str:
    """Return the parts of *bylines*, which share a text, as JSON in the value of one attribute."""
    import json

    parts = [{part: value for part in PARTS_OF_BYLINES if (value := getattr(byline, part))} for byline in bylines]
    return json.dumps(parts, ensure_ascii=False)


def shared_bylines(as_json: str, text: str) -> list[Byline]:
    """Return those who share the byline *text*, from *as_json*, a result of `as_shared`; else none."""
    import json

    text = line(text)
    if not as_json or len(text) > LONGEST_SHARED:
        return []
    try:
        return [Byline(**{key: value + "" for key, value in entry.items()}, text=text) for entry in json.loads(as_json)]
    except (ValueError, TypeError, AttributeError, RecursionError):
        return []


def printed_byline(bylines: Iterable[Byline]) -> str:
    """Return who signs, each once and on one line, as `read_byline` reads it; ``""`` for no bylines."""
    return ", ".join(dict.fromkeys([shown for byline in bylines if (shown := byline.text or byline.name)]))


@lru_cache(maxsize=256)  # many stories of a feed share their authors
def _signed(text: str) -> tuple[Byline, ...]:
    """Return the bylines in *text*, one line."""
    bare = text[1:-1] if text[:1] + text[-1:] in _BRACKETS else text
    if korean := _KOREAN.fullmatch(bare) or _KOREAN_WITH_CONTACT.fullmatch(bare):
        names = _SIGN.split(korean["name"])
        address = korean.groupdict().get("contact", "") if len(names) == 1 else ""
        return tuple([Byline(name=name, role=korean["role"], contact=address, text=text) for name in names])
    by = _BY.match(bare)
    if bare is not text and by is None:
        return (Byline(text=text),)
    rest = bare[by.end() :] if by else bare
    if by and (reported := _REPORTED.fullmatch(rest)):
        return (Byline(text=text, **reported.groupdict()),)
    contact = _CONTACT.search(rest)
    if contact is not None:
        rest = f"{rest[: contact.start()]} {rest[contact.end() :]}"
    rest = rest.strip(" ,;")
    if by is not None and by[0].strip().lower() in _ROMANCE:
        rest = _EN_PLACE.sub("", rest)
    rest = with_suffixes(rest)
    listed = joined_names(rest)
    names, role, affiliation = _people(rest, sure=by is not None)
    if len(listed) > _TWO or (listed and (by is None or _is_beside(*listed))):
        names, role, affiliation = [_without_place(name) for name in listed], "", ""
    house = (by["house"] or by["agency"] or "") if by else ""
    if not names or not all(map(_is_name, names)):
        names, role, affiliation = [rest if _is_name(rest) else ""], "", ""
    if names == [text]:
        return (Byline(name=text),)
    address = contact[1] if contact is not None and len(names) == 1 else ""
    return tuple(
        [Byline(name=name, role=role, affiliation=affiliation or house, contact=address, text=text) for name in names]
    )


def _people(text: str, *, sure: bool) -> tuple[list[str], str, str]:
    """Return the names in a byline without ``By``, their role and affiliation; *sure*: it had a ``By``."""
    role = affiliation = ""
    if match := _HOUSE_FIRST.fullmatch(text):
        return [name for name in _JOINER.split(match["name"]) if name], "", match["house"]
    if match := _HOUSE_LAST.fullmatch(text):
        names = [name for name in _JOINER.split(match["name"] or "") if name]
        return (names, match["role"] or "", match["house"] or "") if names else ([match["house"] or text], "", "")
    if match := _IN_BRACKETS.fullmatch(text) or _STROKE.fullmatch(text):
        text, affiliation = match[1], match[2]
    parts = [part for part in _PARTS.split(text) if not (_NUMBER.fullmatch(part) or _WHEN.fullmatch(part))] or [text]
    if len(parts) > 1 and not sure and " " not in parts[0] and parts[0].isascii():  # not a person's name
        return [text], role, affiliation
    if not affiliation and len(parts) > 1 and not (_JOINER.search(f" {parts[-1]}") or _ROLE.search(parts[-1])):
        affiliation = _OF_HOUSE.sub("", parts.pop())
    if len(parts) > 1 and _SHORT_HOUSE.fullmatch(parts[-1]) and not parts[0].isupper():  # Ann Lee, PA Sport, Lamu
        affiliation = parts.pop()
    if len(parts) > 1 and _ROLE.search(parts[-1]) and not _JOINER.search(f" {parts[-1]}"):
        role = parts.pop()
    names = [_without_place(name.strip()) for part in parts for name in _JOINER.split(f" {part}")]
    return [name for name in names if name], role, _without_place(f"x x {affiliation}")[4:]


def with_suffixes(names: str) -> str:
    """Return *names* without the comma before what is part of one: ``Ann Lee, Jr.`` is ``Ann Lee Jr.``."""
    return _BEFORE_SUFFIX.sub(" ", names) if "," in names else names


_BEFORE_SUFFIX = lazily(r",\s?(?=(?:Jr|Sr|Jnr|Snr|I{2,3}|IV)\b)")


def is_house(text: str) -> bool:
    """Return whether *text* is an agency as bylines name it, and neither a person nor a role.

    ::

        is_house("Associated Press")
        True
    """
    match = _HOUSE_LAST.fullmatch(text)
    return (match is not None and match["name"] is None and match["house"] == text) or (
        _SERVICE.fullmatch(text) is not None
    )


def natural_name(text: str) -> str:
    """Return *text*, a name with the family name first, as it is spoken; any other name as it is.

    A name in Chinese, Japanese or Korean script begins with the family name, without a blank.

    ::

        natural_name("Lee, Ann, Jr.")
        "Ann Lee Jr."
    """
    family, *others = [line(part) for part in text.split(",")]
    if len(others) == 1 and _EASTERN.fullmatch(family + others[0]):
        return family + others[0]
    if len(others) == 2 and _SUFFIX.fullmatch(others[1]):  # noqa: PLR2004 -- those given, and a suffix
        return line(" ".join([others[0], family, others[1]]))
    spoken = " ".join([*others, family]) if len(others) == 1 else ""
    return line(spoken) or line(text)


_SUFFIX = lazily(r"(?:Jr|Sr|I{1,3}|IV)\.?")
_EASTERN = lazily("[々\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]{2,}")


def _without_place(name: str) -> str:
    """Return *name* without the place that follows it: ``Ann Lee in Lamu``."""
    match = _IN_PLACE.fullmatch(name)
    return match[1] if match is not None and match[2][0].isupper() and len(match[2].split()) <= _LONGEST_PLACE else name


_IN_PLACE = lazily(r"(\S+ \S.*?) (?:in|à|em) ([^\W\d_].*)")
_EN_PLACE = lazily(r"(?<=\w) en (?=[^\W\d_a-z])\S+(?: [^\W\d_a-z]\S*){0,2}\Z")
_ROMANCE = frozenset(("par", "por"))  # in these languages, ``en`` does not join names
_LONGEST_PLACE = 4  # words


def _is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and len(text.split()) <= _MOST_WORDS and not text[0].islower()


_PERSON = lazily(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){1,4}")
_HOUSE = lazily(
    r"\b(?:press|presse|prensa|news|times|post|agenc\w+|agentur|media|journal|tribune|herald|gazette|chronicle|network|service"
    r"|university|institute|magazine|associated|reuters|bureau|desk|team|tv|radio|daily|online|digital|wire|group|chief"
    r"|the|agency|sports?|inc|corp|ltd|gmbh|association|ministry|office|council|foundation|cent(?:er|re)"
    r"|zeitung|rundfunk|diario|jornal|giornale|агентство|газета|новости|радио|وكالة|صحيفة|جريدة|قناة|خبرگزاری|روزنامه)\b",
    re.IGNORECASE,
)
_PLACE = lazily(
    r"(?:New|North|South|East|West|Los|Las|San|Santa|S[aã]o) [^\W\d_]+|Abu Dhabi|Addis Ababa|Buenos Aires|Cape Town"
    r"|Hong Kong|Kuala Lumpur|Rio de Janeiro|Tel Aviv|Washington(?: D\.?C\.?)",
    re.IGNORECASE,
)


def joined_names(text: str) -> list[str]:
    """Return the names of persons in *text*, a list with commas; nothing if anything else is in it.

    Programs join authors like this, or by semicolons or bars, the last perhaps by an *and*. ``Ann Lee, Acme`` and
    ``Ann Lee, Associated Press`` are no such lists, nor are ``Lee, Ann`` and ``Ann Lee, Hong Kong``.

    ::

        joined_names("Ann Lee, Bo Diaz and Cy Poe")
        ["Ann Lee", "Bo Diaz", "Cy Poe"]
    """
    parts = [line(part) for part in _LISTED.split(text)]
    last = [name for part in _JOINER.split(f" {parts[-1]}") if (name := part.strip())]
    if len(parts) > 1 and last and _PERSON.fullmatch(last[-1]):
        parts[-1:] = last
    others = (_HOUSE.search, _ROLE.search, _PLACE.fullmatch)
    joined = last if len(last) > 1 else []
    is_name = (_PERSON.fullmatch(part) or (part in joined and _ONE_WORD.fullmatch(part)) for part in parts)
    are_names = all(is_name) and not any(other(part) for part in parts for other in others)
    return parts if len(parts) > 1 and are_names and not _BY.match(text) else []


_ONE_WORD = lazily(r"[^\W\d_a-z][\w'’-]+")  # joined to a person: Madonna and Ann Lee
_LISTED = lazily("[,،;|]")


def _is_beside(first: str, second: str) -> bool:
    """Return whether *second*, which has the form of a name, is no paper, station or place behind the name *first*."""
    fits = _is_name(second) and (_shouts(first) or not _shouts(second))
    return fits and _PAPER_OR_PLACE.search(second) is None


def _shouts(text: str) -> bool:
    return any(word.isupper() and len(word.rstrip(".")) > 1 for word in text.split())


_PAPER_OR_PLACE = lazily(
    r"\A(?:le|les|el|il|al|der|das|o|saint|st\.?|port|fort|mount|lake) "
    r"|\b(?:star|sun|globe|mirror|guardian|independent|standard|express|mail|telegraph|observer|review|courier|examiner"
    r"|inquirer|record|register|bulletin|dispatch|sentinel|monitor|mercury|echo|citizen|voice|weekly|monthly|today|world"
    r"|business|jones|international|global|correo|mundo|país|stampa|gazeta|kurier|anzeiger|nachrichten|rundschau"
    r"|allgemeine|blatt|city|town|county|springs|falls|beach|island|islands|america|africa|asia|europe|australia|canada"
    r"|china|france|germany|india|italia|italy|japan|spain)\Z",
    re.IGNORECASE,
)
