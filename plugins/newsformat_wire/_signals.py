"""Take and correction words (``2ND LEAD``, ``3rd Ld-Writethru``, ``(Berichtigung: …)``) and their signals.

Neither standard has a field for them: they are words above the headline (IPTC 7901) or in the keyword field (ANPA
1312). The first word listed for a signal is the one written.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from attrs import frozen

from newsformat import Article, Status
from newsformat.plugin import Report, lazily


WORDS = {
    "correction": "CORRECTION CORRECTED CORRECTIVE CORRECTS CORR CXN BERICHTIGUNG KORREKTUR RECTIFICATIF "
    "RECTIFICATION CORRECCIÓN CORRECCION RETTELSE RÄTTELSE CORREZIONE CORRECTIF RECTIFICACIÓN "
    "RECTIFICACION RETTIFICA CORREÇÃO CORRECÇÃO CORRECTIE RECTIFICATIE BERIGTIGELSE KORJAUS OIKAISU KOREKTA "
    "SPROSTOWANIE OPRAVA HELYREIGAZÍTÁS JAVÍTÁS ISPRAVAK ISPRAVKA RECTIFICARE CORECTURĂ DÜZELTME ΔΙΟΡΘΩΣΗ ПОПРАВКА "
    "ИСПРАВЛЕНИЕ",
    "update": "UPDATE UPDATED UPDATES AKTUALISIERUNG AKTUALISIERT ACTUALISATION ACTUALIZACIÓN AGGIORNAMENTO "
    "AGGIORNA ATUALIZAÇÃO ACTUALIZAÇÃO UPPDATERING OPPDATERING OPDATERING PÄIVITYS AKTUALIZACJA AKTUALIZACE "
    "AKTUALIZÁCIA FRISSÍTÉS ACTUALIZARE GÜNCELLEME ОБНОВЛЕНИЕ",
    "kill": "KILL KILLED KILLS ELIMINATION ANNULLIERUNG ZURÜCKZIEHUNG ZURÜCKGEZOGEN STORNO STORNIERT STORNIERUNG "
    "ANNULATION ANNULE ANNULÉ RETRAIT ANULACIÓN ANULACION ANULADA ANNULLAMENTO ANULAÇÃO INTREKKING INGETROKKEN "
    "ANNULLERING MITÄTÖINTI ANULOWANIE ZRUŠENÍ ZRUŠENIE VISSZAVONÁS ANULARE ΑΚΥΡΩΣΗ АННУЛИРОВАНИЕ",
    "lead": "LEAD LD LDS ZUSAMMENFASSUNG",
    "writethru": "WRITETHRU WRITETHROUGH",
    "add": "ADD ADDS FORTSETZUNG SUITE AANVULLING AGGIUNTA UZUPEŁNIENIE DOPLNĚNÍ KIEGÉSZÍTÉS ДОПОЛНЕНИЕ",
    "sub": "SUB SUBS SUBSTITUTE",
    "refile": "REFILE REFILED",
    "repeat": "REPEAT REPEATS WIEDERHOLUNG RÉPÉTITION REPETICIÓN REPETIÇÃO RIPETIZIONE HERHALING POWTÓRZENIE "
    "ISMÉTLÉS ПОВТОР",
    "extra": "EXTRA",
    "net": "NET",
    "advisory": "ADVISORY ACHTUNG AVIS",
    "urgent": "URGENT EIL EILMELDUNG URGENTE PILNE СРОЧНО",
    "flash": "FLASH BLITZ МОЛНИЯ",
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
_TOKEN = re.compile(
    r"(?:(\d{1,4})(?:st|nd|rd|th|e|er|\.)?[ -]?)?(?:mandatory (?=kill|hold|withhold|corr))?([^\W\d_]+)"
    r"(?: (?:n[or]\.? )?(\d{1,3})(?!\S))?",
    re.IGNORECASE,
)
_GAP = re.compile(r"[ \-/,.]*")
_ORDINAL = re.compile(r"(\d{1,4}(?:st|nd|rd|th)) ([a-z]+)")
_LONGEST = 60  # characters of a line of such words


@frozen
class Take:
    """The content of a line of such words."""

    signals: tuple[str, ...]
    version: str = ""


def read_take(line: str) -> Take | None:
    """Return the signals of a line that consists of such words only, with the number of a lead, or `None`."""
    if len(line) > _LONGEST:
        return None
    signals: dict[str, None] = {}
    version, place = "", 0
    while place < len(line):
        match = _TOKEN.match(line, place)
        signal = _SIGNALS.get(match[2].upper()) if match else None
        if match is None or signal is None:
            return None
        number = match[1] or match[3]
        if number and signal in {"lead", "writethru"} and not version:
            version = number.lstrip("0")
        elif number:
            signal = f"{ordinal(number).lower()} {signal}"
        signals[signal] = None
        end = _GAP.match(line, match.end())
        place = end.end() if end else match.end()
    return Take(tuple(signals), version) if signals else None


def signal_in_note(note: str) -> tuple[str, ...]:
    """Return the signal in a note to editors, if receivers must act on it.

    ``KILL story slugged …``, ``Please withhold …``, ``A kill is mandatory.``, ``Do not use this story.``; but not if it
    concerns a part of the story, or something else: ``Kills 3rd graf``, ``Annulation de la réunion``.
    """
    if ordered := _ORDERED.search(note):
        return ("kill" if ordered["kill"] else "withhold",)
    match = _TOKEN.match(note.removeprefix("Please ").removeprefix("PLEASE "))
    word = match[2].upper() if match and not match[1] else ""
    signal = _SIGNALS.get(word, "")
    if signal in STOPPED and not _is_for_all(word, note):
        return ()
    return (signal,) if signal in _ACTED_ON and not is_of_embargo(note) else ()


def _is_for_all(word: str, note: str) -> bool:
    """Does *note*, which begins with *word*, a word that stops stories, stop this one?"""
    sentence = _SENTENCE.split(note, maxsplit=1)[0]
    part = _OF_PART.search(sentence)
    words = sentence[: part.start()] if part else sentence
    names_story = _STORY.search(words) or _OF_AGENCIES.search(words)
    return bool(names_story or " " not in sentence or (word in _COMMANDS and part is None))


_COMMANDS = frozenset(("KILL", "HOLD", "WITHHOLD"))
_SENTENCE = re.compile(r"(?<=[.!])\s")
_OF_PART = lazily(
    r"\b(?:\w*gra[fp]h?s?|paras?|sentences?|lines?|leads?|headlines?|quot(?:es?|ations?)|references?|names?|captions?"
    r"|photos?|pictures?|bylines?|words?|figures?|times?|dates?|for release)\b",
    re.IGNORECASE,
)
_STORY = lazily(r"\b(?:story|item|copy|article|dispatch|report|version|slugged)\b", re.IGNORECASE)
_ORDERED = lazily(
    r"(?P<kill>(?:\A|[.!] )(?:this is )?a mandatory kill\b|\b(?<!no )kill is mandatory\b)"
    r"|(?:\A|[.!?:;,–—-] ?|\b(?:please|must) )(?:do not|don['’]t) (?:use|publish|run|broadcast)"
    r" (?:this (?:story|item|article|report|dispatch)|the story)\b"
    r"(?! (?:without|unless|except|outside|online|in|on|as|if|with|for)\b)"
    r"|\b(?:diese|die) Meldung (?:bitte )?(?:vorerst )?nicht (?:mehr )?(?:zu )?(?:verwenden|ver[öo]e?ffentlichen)\b"
    r"|\bverwenden Sie (?:diese|die) Meldung (?:bitte )?(?:vorerst )?nicht\b"
    r"|\bne pas (?:utiliser|publier|diffuser) (?:cette|la) (?:d[ée]p[êe]che|information)\b"
    r"|\bno (?:usar|utilizar|publicar|difundir) (?:esta|este|la|el) (?:noticia|informaci[óo]n|despacho|teletipo)\b",
    re.IGNORECASE,
)


def is_of_embargo(note: str) -> bool:
    """Does *note* begin with a word about an embargo rather than the story: ``Annulation de l'embargo``?"""
    return _OF_EMBARGO.match(note) is not None


_OF_EMBARGO = lazily(r"[^\W\d_]+ (?:\w{1,3}[ '’]){0,2}(?:embarg|эмбарг)", re.IGNORECASE)


def signals_of(line: str) -> tuple[str, ...]:
    """Return the signals of a headline or kicker.

    ``KILL: Ferry …``, ``KILL KILL Ferry …``, ``*** KILL *** Ferry …``, ``UPDATE 2-Ferry …``, ``Ferry … (1st Ld)``.
    """
    match = _LED.match(line)
    if match is None:
        return _at_end(line) if line[-1:] == ")" and " (" in line else ()
    if match["instead"]:
        return ("update",)  # an order to replace another story is not a kill
    return (_SIGNALS[match["word"]],)


def is_of_story(line: str, below: Sequence[str]) -> bool:
    """Does the first word of a headline belong to the subject of the story: ``ANULARE: Curtea …``?

    In other languages than English, the words for a kill are those for any withdrawal. A real withdrawal is short, says
    what it is, or asks receivers not to use the story; a long text *below* without that is a story of its own.
    """
    match = _LED.match(line)
    if match is None or match["word"] not in _OF_ANYTHING or match[0].rstrip(" :–—-") != match["word"]:
        return False
    return sum(map(len, below)) > _OF_KILL and not any(map(_OF_AGENCIES.search, (line, *below)))


_OF_ANYTHING = frozenset(
    (
        *("STORNO", "STORNIERUNG", "ANNULLIERUNG", "ZURÜCKZIEHUNG", "ANNULATION", "RETRAIT", "ANULACIÓN", "ANULACION"),
        *("ANNULLAMENTO", "ANULAÇÃO", "INTREKKING", "ANNULLERING", "MITÄTÖINTI", "ANULOWANIE", "ZRUŠENÍ", "ZRUŠENIE"),
        *("VISSZAVONÁS", "ANULARE", "ΑΚΥΡΩΣΗ", "АННУЛИРОВАНИЕ"),
    )
)
_OF_KILL = 400  # characters
_OF_AGENCIES = lazily(  # names of a story in the languages of these words, and requests not to use it
    r"\b(?:meldung|d[ée]p[êe]che|despacho|teletipo|cable|not[íi]ci|notizi|lancio|bericht\b|telegram|telex|depe[sșš]"
    r"|zpráv|správ[auy]\b|[sșş]tir[ei]|materialul|nyhet|artikel|uuti[ns]|jutu|juttu|hír[etü]?\b|είδησ|τηλεγρ|ανταπόκρισ"
    r"|сообщени|новост|материал|editor"
    r"|se ruega|rogamos|por favor|pedimos|si prega|preghiamo|veuillez|pri[èe]re de|merci de|bitte\b|bitten wir"
    r"|gelieve|prosím|prosim[ey]|rug[ăa]m|kérjük|pyydä|v[äe]n+ligst|vänligen|παρακαλ|прос(?:им|ьба)"
    r"|abonad|s[uo]s?critor|suscript|assinant|abbonati|abonnés|kunden\b|klanten|klient|odběratel|abonenț|συνδρομητ"
    r"|клиент|подписчик)",
    re.IGNORECASE,
)


def _at_end(line: str) -> tuple[str, ...]:
    words = line[line.rindex("(") + 1 : -1]
    take = read_take(words)
    return take.signals if take and (words.isupper() or STOPPED.isdisjoint(take.signals)) else ()


STOPPED = frozenset({"kill", "withhold"})
_ACTED_ON = frozenset({"kill", "withhold", "correction", "update"})
_LED = re.compile(
    r"(?:(?P<signs>[*!/#=+\[<]{1,6}) ?)?"
    r"(?:(?:ATTENTION|ATENCIÓN|ATENÇÃO|ATTENZIONE|ACHTUNG|UWAGA|ВНИМАНИЕ|URGENT|MANDATORY|BULLETIN)\W{1,3})?"
    rf"(?P<word>{'|'.join(word for word, signal in _SIGNALS.items() if signal in _ACTED_ON)})"
    r"(?:(?: ?\d{1,2})?-(?=\w)| ?(?:[:–—]|--)(?= )| - |--(?=\w)|(?:\W{1,4}(?P=word))+\b|(?(signs) ?[*!/#=+\]>]|(?!))"
    r"|(?: (?:DE|DEL|DE LA|DER|DES|DELLA|OF|THE))? (?:DESPACHO|TELETIPO"
    r"|NOTICIA|D[ÉE]P[ÊE]CHE|MELDUNG|STORY|NOTIZIA|NOTÍCIA|BERICHT|DEPESZY|ZPRÁVY|SPRÁVY|[ȘŞS]TIRE|СООБЩЕНИЯ|НОВОСТИ)\b"
    r"|(?P<instead> ET REMPLACE| Y SUSTITUYE)\b)"
)


_STATUSES = {Status.CANCELED: "kill", Status.WITHHELD: "withhold"}  # a killed story is not withheld


def status_by(signals: Collection[str]) -> Status:
    """Return the status of a story with these *signals*."""
    return next((status for status, signal in _STATUSES.items() if signal in signals), Status.USABLE)


def written(article: Article, report: Report) -> tuple[str, ...]:
    """Return the signals to write for *article*: its own, and the one for its status."""
    signals = dict.fromkeys(article.signals)
    if len(signals) < len(article.signals):
        report.lost("signals", why="each is written once")
    if (signal := _STATUSES.get(article.status)) is not None and signal not in signals:
        report.note(f"the status {article.status.value} is written as the word for the signal {signal!r}")
        signals[signal] = None
    if (status := status_by(signals)) is not article.status:
        report.lost("status", why=f"by the word for one of its signals, it is read as {status}")
    return tuple(signals)


def ordinal(number: str) -> str:
    """Return *number* as ``1ST``, ``2ND``, ``3RD`` …."""
    last = {"1": "ST", "2": "ND", "3": "RD"}.get(number[-1], "TH")
    return f"{number}{'TH' if number[-2:-1] == '1' else last}"


def word(signal: str, language: str = "") -> str:
    """Return the word for *signal* on a line of its own, or ``""``."""
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


_LONGEST_VERSION = 4  # digits


def number_of(signals: Sequence[str], version: str) -> str:
    """Return the lead with this *version* in ANPA 1312 form (``2nd Ld``), or ``""`` if it is not a numbered lead."""
    is_number = version.isascii() and version.isdigit() and version[0] != "0" and len(version) <= _LONGEST_VERSION
    return f"{ordinal(version).lower()} Ld" if is_number and "lead" in signals else ""


def anpa_word(signal: str) -> str:
    """Return the word for *signal* after a slug."""
    return {"lead": "Ld", "writethru": "Writethru"}.get(signal) or word(signal)
