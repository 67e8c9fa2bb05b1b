"""Words that announce dates other than publication: of expiry, of an event, of access.

Such words precede the date, as in ``Expires: 2026-12-24``. The model has no field for the day of an event or a
deadline, and as the date of publication it would be wrong by months.
"""

from __future__ import annotations

from newsformat_text._languages._vocabulary import SIGNS


_EXPIRES = frozenset([
    "expires", "expires on", "expires at", "expiry", "expiry date", "expiration", "expiration date",
    "ablaufdatum", "läuft ab am", "expire le", "date d'expiration", "caduca el", "fecha de caducidad",
    "scade il", "data di scadenza", "expira em", "data de expiração", "verloopt op", "vervaldatum",
    "utgångsdatum", "udløber", "utløper", "udløbsdato", "utløpsdato", "data ważności", "data wygaśnięcia",
])  # fmt: skip
_OTHER_DATE_LABELS = frozenset([
    "valid until", "valid through", "available until", "best before", "deadline", "deadline for entries",
    "closing date", "due date", "event date", "date of event", "date of the event", "start date", "end date",
    "next update", "date of birth", "born", "died", "accessed", "accessed on", "last accessed", "date accessed",
    "access date", "retrieved", "retrieved on", "crawled", "crawled on", "crawl date", "archived on", "date archived",
    "gültig bis", "termin", "veranstaltungsdatum", "einsendeschluss", "anmeldeschluss", "bewerbungsschluss",
    "abgerufen", "abgerufen am", "abrufdatum", "geburtsdatum", "geboren am", "gestorben am",
    "valable jusqu'au", "date limite", "date de l'événement", "consulté le", "date de naissance", "né le", "née le",
    "vence el", "fecha de vencimiento", "válido hasta", "fecha límite", "fecha del evento", "consultado el",
    "fecha de consulta", "fecha de nacimiento",
    "valido fino al", "scadenza", "data dell'evento", "consultato il", "data di nascita",
    "válido até", "validade", "prazo", "data do evento", "acesso em", "acessado em", "consultado em",
    "data de nascimento",
    "geldig tot", "datum evenement", "geraadpleegd op", "geboortedatum",
    "giltig till", "gäller till", "hämtad", "hämtat", "gyldig til", "gælder til", "sista ansökningsdag",
    "ważne do", "termin nadsyłania", "data wydarzenia", "dostęp",
    "действительно до", "срок действия до", "дата события", "дата обращения", "дата рождения",
])  # fmt: skip


def announces_expiry(before: str) -> bool:
    """Are the words *before* a date on its line those for from when on the story must not be used any more?"""
    return _words(before) in _EXPIRES


def announces_other_date(before: str) -> bool:
    """Are the words *before* a date on its line those for a date that is not of the story?"""
    return _words(before) in _OTHER_DATE_LABELS


def _words(before: str) -> str:
    return before.strip(SIGNS + ":：.,;").replace("\u2019", "'").lower()
