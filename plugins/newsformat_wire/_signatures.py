"""Bylines (``By A and B, Acme``) and datelines (``NAIROBI, Nov 24 (Acme) -``) as printed on the wire."""

from __future__ import annotations

from newsformat import Byline, Dateline
from newsformat.plugin import lazily
from newsformat_wire._moments import MONTHS


_BY = lazily(
    r"(?:(?:(?:Written |Interview |Story )?[Bb]y|BY|Von|VON|Par|PAR|Por|POR|Di|Door|Av|Af|Fra|Oleh|Autor:|Автор:"
    r"|Автори:|Авторы:|بقلم|كتب|كتبت|تحریر|מאת:?) (?=[^\W_])|(?:記者|记者)(?=[^\W_]))(.+)"
)
BY = "By"
_JOINER = lazily(r"(?: (?:and|und|et|y|e|en|og|och|i|и|dan|و|&|AND|UND|ET|Y) |、)")
_ROLE = lazily(
    r"(?i)\b(?:correspondents?|korrespondent\w*|reporters?|writers?|editors?|redakteur\w*|journalists?|analyst|staff)\b"
)
# As in Acme-Korrespondent Bo Fox
_TITLED = lazily(r"(\S*(?:[Kk]orrespondent|[Mm]itarbeiter|[Rr]edakteur)(?:in)?) (\S+ \S.*)")
_DATELINE = lazily(
    r"((?:\d{1,2}\.\d{1,2}\. ?)?[^\W\d_][^()\n]{0,70}?"
    r"(?: \([^()\n\d]{2,40}\)(?:,? (?:\d[^()\n]{0,20}|[^\W\d_]{3,9}\.? \d[^()\n]{0,10}))?)?) "
    r"(?:\(([^()\n]{1,40})\)|/([^/\n]{1,40})/)(\.?-{1,2}|[:.]| ?(?:--?|[–—_=]))?(?= |\Z)"
)
_DASHES = frozenset(("-", "--", "–", "—", "_", "=", ".-", ".--"))
_SIGNS = _DASHES | {":", "."}
_LONGEST_PLACE = 73  # characters, with those that introduce the agency
_LONGEST_BYLINE = 1000  # characters; longer text is not a byline, and each of its names would get all of it
_SOURCE_FIRST = lazily(
    r"\(([^()\n]{1,40})\) ?[-–—] ([^\W\d_][^()\n–—-]{1,60}?(?: \([^()\n\d]{2,40}\)[^()\n–—-]{0,20}?)?)"
    r"(\.?-{1,2}| [-–—])(?= )"
)
_UNBRACKETED = lazily(r"([^\W\d_][^()\n—–]{5,60}?),? ([A-Z]{2,12}|Kyodo) (?:--?|[–—])(?= )")
_BARE = lazily(r"([^\W\d_][^()\n—–]{2,50}?)(?: ?\.--?| --| [–—])(?= )")
_SMALL = frozenset(
    "de la le las los del da do di am an der im in of the upon on sur les et and und al el bei ob zu van den y".split()  # noqa: SIM905 -- as they are read
)
_DATED = lazily(
    r"(.+?),? ((?:(?P<before>[^\W\d_]{3,10})\.? \d{1,2}|\d{1,2}(?:\.|er|º)?(?: de)? (?P<after>[^\W\d_]{3,10})\.?"
    r"|\d{1,2}/\d{1,2})(?:,?(?: de)? \d{4})?|\d{4}\. [^\W\d_]{3,12} \d{1,2}\.(?:, [^\W\d_]{4,10})?)"
)


def read_byline(line: str) -> tuple[Byline, ...]:
    """Return the bylines in *line*; none if it is not a byline."""
    if len(line) > _LONGEST_BYLINE:
        return ()
    within = line[2:-2] if line[:2] == "- " and line[-2:] == " -" else ""  # as in - von Ann Lee -
    match = _BY.fullmatch(within[:1].upper() + within[1:] or line)
    if match is None:
        return ()
    parts = match[1].split(", ")
    role = printed = ""
    if len(parts) > 1 and not _JOINER.search(parts[-1]) and not _ROLE.search(parts[-1]):
        printed = parts.pop()
    if len(parts) > 1 and _ROLE.search(parts[-1]) and not _JOINER.search(parts[-1]):
        role = parts.pop()
    names = [name for part in parts for name in _JOINER.split(part) if name.strip()]
    if not role and len(names) == 1 and (titled := _TITLED.fullmatch(names[0])):
        role, names = titled[1], [titled[2]]
    return tuple([Byline(name=name, role=role, affiliation=printed, text=line) for name in names])


def print_byline(byline: Byline, by: str) -> str:
    """Return *byline* as printed, or as it would be printed after the word *by*."""
    return byline.text or f"{by} {', '.join(filter(None, (byline.name, byline.role, byline.affiliation)))}"


def by_in(language: str) -> str:
    """Return the word that begins a byline in *language*."""
    return _BYS.get(language.partition("-")[0].lower(), BY)


_BYS = {
    "de": "Von", "fr": "Par", "es": "Por", "pt": "Por", "it": "Di", "nl": "Door", "sv": "Av", "no": "Av", "nb": "Av",
    "nn": "Av", "da": "Af", "id": "Oleh", "ms": "Oleh", "ru": "Автор:", "uk": "Автор:", "bg": "Автор:", "ar": "بقلم",
    "he": "מאת",
}  # fmt: skip


def read_dateline(text: str, agency: str = "") -> tuple[Dateline, str] | None:
    """Return the dateline at the beginning of *text*, and the text after it, or `None`.

    Without a dash, it must name the *agency* of the message.
    """
    start = text[:_LONGEST_PLACE]
    match = _DATELINE.match(text) if " (" in start or " /" in start else None
    if match is None:
        return _source_first(text) or _unbracketed(text, start) or _bare(text)
    source = match[2] or match[3]
    place, date = _parted(match[1].rstrip(" -–"))
    # The place before a colon may also be a name with a party
    sure = (match[4] or "").strip(" ") in (_SIGNS if match[3] else _DASHES)
    if not _is_place(place) or not (sure or _first_of(source) == agency.lower()):
        return None
    return Dateline(place=place, date=date, source=source, text=match[0]), text[match.end() :].lstrip(" ")


def _first_of(source: str) -> str:
    """Return the agency, or the first of those that a dateline names: ``ACME-AFP``."""
    return _JOINED.split(source.lower(), maxsplit=1)[0] if source.isascii() else source.lower()


_JOINED = lazily("[-/]")


def _source_first(text: str) -> tuple[Dateline, str] | None:
    """Return a dateline that begins with the agency: ``(ACME) - LAMU, 13 NOV -``."""
    match = _SOURCE_FIRST.match(text) if text[:1] == "(" else None
    if match is None:
        return None
    place, date = _parted(match[2])
    if not _is_place(place):
        return None
    return Dateline(place=place, date=date, source=match[1], text=match[0]), text[match.end() :].lstrip(" ")


def _unbracketed(text: str, start: str) -> tuple[Dateline, str] | None:
    """Return a dateline with the agency in capitals after the date, without brackets: ``LAMU, Nov 24, ACME -``."""
    match = _UNBRACKETED.match(text) if any(dash in start for dash in (" -", " –", " —")) else None
    if match is None:
        return None
    place, date = _parted(match[1])
    rest = text[match.end() :].lstrip(" ")
    if not (date and _is_place(place)) or rest[:1].islower():
        return None
    return Dateline(place=place, date=date, source=match[2], text=match[0]), rest


def _bare(text: str) -> tuple[Dateline, str] | None:
    """Return a dateline without an agency, recognised by the capitals of its place: ``LAMU, Kenya --``."""
    match = _BARE.match(text) if text[:2].isupper() else None
    if match is None or not match[1].partition(",")[0].isupper():
        return None
    place, date = _parted(match[1])
    return Dateline(place=place, date=date, text=match[0]), text[match.end() :].lstrip(" ")


def _parted(place: str) -> tuple[str, str]:
    """Split *place* into place and date."""
    if early := _DATE_FIRST.fullmatch(place):  # as in 24.11. Lamu
        return early[2], early[1]
    dated = _DATED.fullmatch(place)
    if dated is None or not _is_month(dated["before"] or dated["after"]):
        return place, ""
    return dated[1].rstrip(","), dated[2]


_DATE_FIRST = lazily(r"(\d{1,2}\.\d{1,2}\.) ?([^\W\d_].*)")


def _is_month(word: str | None) -> bool:
    """Is *word* a month, or at least not a lower-case word in a language with known months?"""
    return word is None or word[0].isupper() or not word.isascii() or word in MONTHS or word in _MORE_MONTHS


_MORE_MONTHS = frozenset(
    """januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra ledna dubna srpna
    listopadu prosince travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca stycznia
    lutego marca kwietnia czerwca lipca sierpnia grudnia ianuarie februarie martie aprilie iunie iulie septembrie
    octombrie noiembrie decembrie janvara fevrala""".split()  # noqa: SIM905 -- as they are read
)


def _is_place(text: str) -> bool:
    """Does every word begin with a capital, or is it a particle in place names?"""
    first, *rest = text.translate(_BETWEEN).split()
    if first[:1].islower() or first in {"The", "Der", "Die", "Das"}:
        return False
    return all(not word[:1].islower() or word in _SMALL for word in rest)


_BETWEEN = str.maketrans(",/-()", "     ")


def print_dateline(dateline: Dateline) -> str:
    """Return *dateline* as printed, or as it would be."""
    if dateline.text:
        return dateline.text
    place = ", ".join(filter(None, (dateline.place, dateline.date)))
    return f"{place} ({dateline.source}) -"
