"""Take and correction words (``2ND LEAD``, ``3rd Ld-Writethru``, ``(Berichtigung: …)``) and the signals they are.

Neither standard has a field for them: they stand as words above the headline (IPTC 7901) or in the keyword field
(ANPA 1312). The first word of a signal is the one that is written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from attrs import frozen

from newsformat import Embargo
from newsformat.markup.dates import read_date
from newsformat.plugin import Report
from newsformat_wire import _moments


WORDS = {
    "correction": "CORRECTION CORRECTED CORRECTIVE CORRECTS CORR CXN BERICHTIGUNG KORREKTUR RECTIFICATIF RECTIFICATION "
    "CORRECCIÓN CORRECCION RETTELSE RÄTTELSE CORREZIONE",
    "update": "UPDATE UPDATED UPDATES AKTUALISIERUNG AKTUALISIERT ACTUALISATION ACTUALIZACIÓN AGGIORNAMENTO",
    "kill": "KILL KILLED ELIMINATION ANNULLIERUNG ZURÜCKZIEHUNG ANNULATION ANULACIÓN ANULACION",
    "lead": "LEAD LD LDS",
    "writethru": "WRITETHRU WRITETHROUGH",
    "add": "ADD ADDS",
    "sub": "SUB SUBS SUBSTITUTE",
    "refile": "REFILE REFILED",
    "repeat": "REPEAT REPEATS WIEDERHOLUNG RÉPÉTITION REPETICIÓN",
    "extra": "EXTRA",
    "net": "NET",
    "advisory": "ADVISORY ACHTUNG AVIS",
    "urgent": "URGENT EIL EILMELDUNG URGENTE",
    "flash": "FLASH BLITZ",
    "bulletin": "BULLETIN",
    "withhold": "HOLD WITHHOLD",
}
_SIGNALS = {word: signal for signal, words in WORDS.items() for word in words.split()}
_GERMAN = {
    "correction": "Berichtigung",
    "update": "Aktualisierung",
    "urgent": "Eil",
    "repeat": "Wiederholung",
    "advisory": "Achtung",
    "kill": "Annullierung",
}
_TOKEN = re.compile(r"(?:(\d{1,4})(st|nd|rd|th|e|er|\.)?[ -]?)?([^\W\d_]+)", re.IGNORECASE)
_GAP = re.compile(r"[ \-/,.]*")
_ORDINAL = re.compile(r"(\d{1,4}(?:st|nd|rd|th)) ([a-z]+)")
_LONGEST = 60  # characters of a line of words
_EMBARGO = re.compile(
    r"(?:EMBARGO(?:ED)?|SPERRFRIST|SOUS EMBARGO|EMBARGADO|SPERREFRIST)"
    r"(?: *(?:UNTIL|TILL|BIS|JUSQU[’']?AU?|HASTA|TIL|FOR RELEASE(?: AT)?|:)[: ]*(.*)|[.!]?)",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(
    r"(\d{1,2})[./] ?(\d{1,2})[./] ?(\d{4})(?:\D{1,9}(\d{1,2})(?:[.:h](\d\d))?(?!\d))?(?:\D{0,9}?\b([A-Z]{3,4})\b)?"
)


@frozen
class Take:
    """What a line of such words says."""

    signals: tuple[str, ...]
    version: str = ""


def read_take(line: str) -> Take | None:
    """Return the signals of a line that is nothing but such words, with the number of a lead; else `None`."""
    if len(line) > _LONGEST:
        return None
    signals: dict[str, None] = {}
    version, place = "", 0
    while place < len(line):
        match = _TOKEN.match(line, place)
        signal = _SIGNALS.get(match[3].upper()) if match else None
        if match is None or signal is None:
            return None
        number = match[1]
        if number and signal in {"lead", "writethru"} and not version:
            version = number.lstrip("0")
        elif number:
            signal = f"{ordinal(number).lower()} {signal}"
        signals[signal] = None
        end = _GAP.match(line, match.end())
        place = end.end() if end else match.end()
    return Take(tuple(signals), version) if signals else None


def ordinal(number: str) -> str:
    """Return *number* as ``1ST``, ``2ND``, ``3RD`` …."""
    last = {"1": "ST", "2": "ND", "3": "RD"}.get(number[-1], "TH")
    return f"{number}{'TH' if number[-2:-1] == '1' else last}"


def word(signal: str, language: str = "") -> str:
    """Return the word for *signal* as it stands on a line of its own, ``""`` if there is none."""
    if language.startswith("de") and signal in _GERMAN:
        return f"({_GERMAN[signal]})"
    if signal in WORDS:
        return WORDS[signal].partition(" ")[0]
    match = _ORDINAL.fullmatch(signal)
    if match and match[2] in WORDS and match[2] not in {"lead", "writethru"}:
        return f"{match[1].upper()} {WORDS[match[2]].partition(' ')[0]}"
    return ""


def german_word(signal: str) -> str:
    """Return the German word for *signal*."""
    return _GERMAN[signal]


def read_embargo(line: str, report: Report, number: int | None, *, home: str = "") -> Embargo | None:
    """Return the embargo that a line announces; one whose end cannot be read is until further notice."""
    match = _EMBARGO.fullmatch(line) if line[:1] in _FIRST_LETTERS else None
    if match is None:
        return None
    said = (match[1] or "").strip(" .")
    if not said:
        return Embargo()
    until = _moment(said, report, number, home)
    if until is None:
        report.note(f"the end of an embargo cannot be read: {said[:60]!r}; taken as until further notice", line=number)
    return Embargo(until=until)


_FIRST_LETTERS = frozenset("EeSs")


def _moment(said: str, report: Report, number: int | None, home: str) -> datetime | None:
    if found := _moments.read_stamp(said, report, number, home=home):
        return found
    if match := _DAY_FIRST.search(said):
        day, month, year, hour, minute, zone = match.groups()
        try:
            when = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0))  # noqa: DTZ001 -- the zone follows
        except ValueError:
            return None
        if hour is None:
            report.note(
                f"an embargo until {when:%Y-%m-%d} without a time; taken as the beginning of that day", line=number
            )
        return _moments.zone(zone or home, when, report, number)
    return read_date(said, report, line=number) if said[:4].isdecimal() or "," in said else None


_LONGEST_VERSION = 4  # digits


def number_of(signals: Sequence[str], version: str) -> str:
    """Return the lead of this *version* as ANPA 1312 prints it (``2nd Ld``), ``""`` if it is no numbered lead."""
    told = version.isascii() and version.isdigit() and version[0] != "0" and len(version) <= _LONGEST_VERSION
    return f"{ordinal(version).lower()} Ld" if told and "lead" in signals else ""


def anpa_word(signal: str) -> str:
    """Return the word for *signal* as it stands behind a slug."""
    return {"lead": "Ld", "writethru": "Writethru"}.get(signal) or word(signal)
