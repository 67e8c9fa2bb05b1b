"""Words for dates that are not those of a story, ``Expires: 2026-12-24``: of what it is about, or of who has read it.

They stand alone before the date. Whoever wants an event or a deadline has to read the line: the model has no place for
it, and as the date of publication it would be wrong by months.
"""

from __future__ import annotations

from newsformat_text._languages._vocabulary import SIGNS


_WORDS = frozenset([
    "expires", "expires on", "expiry", "expiry date", "expiration", "expiration date", "valid until", "valid through",
    "available until", "best before", "deadline", "deadline for entries", "closing date", "due date", "event date",
    "date of event", "date of the event", "start date", "end date", "next update", "date of birth", "born", "died",
    "accessed", "accessed on", "last accessed", "date accessed", "access date", "retrieved", "retrieved on", "crawled",
    "crawled on", "crawl date", "archived on", "date archived",
    "gültig bis", "ablaufdatum", "läuft ab am", "termin", "veranstaltungsdatum", "einsendeschluss", "anmeldeschluss",
    "bewerbungsschluss", "abgerufen", "abgerufen am", "abrufdatum", "geburtsdatum", "geboren am", "gestorben am",
    "expire le", "date d'expiration", "valable jusqu'au", "date limite", "date de l'événement", "consulté le",
    "date de naissance", "né le", "née le",
    "caduca", "caduca el", "vence el", "fecha de caducidad", "fecha de vencimiento", "válido hasta", "fecha límite",
    "fecha del evento", "consultado el", "fecha de consulta", "fecha de nacimiento",
    "scade il", "scadenza", "data di scadenza", "valido fino al", "data dell'evento", "consultato il",
    "data di nascita",
    "expira em", "validade", "válido até", "prazo", "data do evento", "acesso em", "acessado em", "consultado em",
    "data de nascimento",
    "verloopt op", "vervaldatum", "geldig tot", "datum evenement", "geraadpleegd op", "geboortedatum",
    "giltig till", "gäller till", "utgår", "hämtad", "hämtat", "gyldig til", "gælder til", "udløber", "utløper",
    "udløbsdato", "utløpsdato", "sista ansökningsdag",
    "ważne do", "data ważności", "termin nadsyłania", "data wydarzenia", "dostęp",
    "действительно до", "срок действия до", "дата события", "дата обращения", "дата рождения",
])  # fmt: skip


def is_of_other(before: str) -> bool:
    """Are the words *before* a date on its line those for a date that is not of the story?"""
    return before.strip(SIGNS + ":：.").replace("\u2019", "'").lower() in _WORDS
