"""Recognises what press releases and wires print above the headline: announcements, embargoes, contacts, notes."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._datelines._parts import are_capitalised
from newsformat_text._dates._date_lines import is_date_line, is_numeric_date_line
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind, Lexicon, Match


EMBARGO = Verdict(Label.EMBARGO, 0.95, "announces an embargo")
RELEASE = Verdict(Label.RELEASE, 0.95, "announces a press release")
CONTACT_ABOVE = Verdict(Label.CONTACT, 0.9, "names a press contact, with an address or a number")

NOTE = Verdict(Label.NOTE, 0.95, "a note to editors")
TO_EDITORS = Verdict(Label.NOTE, 0.9, "part of the notes to editors below a press release")

WIDEST = 110  # characters of a line of a contact
_MAX_CONTACT_LINES = 9
_REACHED = lazily(
    r"[\w.+-]{1,40}@[\w-]{1,40}\.\w|(?:\+|\b0|\((?!\d\) \d-\d\b))\d[\d\s()/.-]{5,18}\d|\b\d{3}([-.])\d{3}\1\d{4}\b|\bwww\.\w|https?://"
    r"|\b\d{2,3}(?: \d{2,3}){3}\b|\b\d{2} 9?\d{4}-\d{4}\b"
    r"|\b(?:[Tt](?:el|lf|él)|[Тт]ел|[Ττ]ηλ)\.?:?\s?\d[\d\s/-]{5,16}\d"
)
_NUMBER = lazily(r"(?:[^\W\d_]{1,3}\.?[º°]?|№|#|[(（])?\s?\d{1,6}(?:\s?[/.–-]\s?\d{1,4}){0,2}[)）]?")  # Nr. 112/2026


def is_editors_note(document: Document, index: int) -> bool:
    """Is line *index*, above the story, a note to editors: ``Eds: Updates with quotes.``, ``(neu: Zitate)``?

    When it was updated is none: ``(Aktualisiert: 12.05.2026, 14:30 Uhr)``.
    """
    line = document.lines[index]
    if line[0] in "(（" and line[-1] in ")）" and len(line) <= WIDEST:
        return _describes_change(line[1:-1].strip()) and not is_numeric_date_line(document, index)
    return line[0] in _INITIALS and _NOTE.match(line) is not None


def _describes_change(text: str) -> bool:
    """Does *text*, in brackets, say what was changed in the story or what it contains?"""
    first, _, more = text.lower().partition(" ")
    word = first.rstrip(":,.")
    if word in _ANNOUNCING_VERBS or text.lower() in _HAS:
        return True
    return word in _ANNOUNCING_WORDS and (not more or first[-1] in ":,.")


_ANNOUNCING_VERBS = frozenset([
    "adds", "recasts", "updates", "rewrites", "corrects", "repeats", "refiles", "releads", "removes", "clarifies",
    "changes", "fixes", "ajoute", "actualise", "actualisé", "corrige", "précise", "répète", "añade", "agrega",
    "actualiza", "amplía", "repite", "reitera", "aggiunge", "aggiorna", "corregge", "ripete", "atualiza",
    "atualizada", "acrescenta", "добавлены", "добавлена", "добавлено", "обновлены", "исправлена", "исправлены",
    "додано",
])  # fmt: skip
_ANNOUNCING_WORDS = frozenset([  # alone, or before what is
    "update", "updated", "corrected", "correction", "repeat", "neu", "wiederholung", "berichtigung", "berichtigt",
    "korrektur", "korrigiert", "aktualisiert", "aktualisierung", "ergänzt", "ergänzung", "répétition", "corrigé",
    "actualisation", "repetición", "corrección", "ampliación", "actualización", "amp", "riepilogo",
    "aggiornamento", "ripetizione", "rettifica", "correção", "atualização", "repetição", "aktl", "synteza",
    "uzupełnienie", "poprawka", "aktualizováno", "aktualizované", "doplněno", "opraveno", "oprava", "дополнено",
    "обновлено", "исправлено", "повтор", "оновлено", "доповнено", "виправлено", "güncelleme", "güncellendi",
    "düzeltme", "herhaling", "correctie", "aanvulling", "ny", "uppdaterad", "uppdatering", "rättelse", "tillägg",
    "oppdatert", "opdateret", "rettet", "retting", "tilføjet", "korjaus", "päivitys", "تحديث", "تصحيح", "إضافة", "更新",
])  # fmt: skip
_HAS = frozenset([
    "durchgehend neu", "mit bild", "mit bildern", "mit foto", "mit video", "con foto", "con video", "avec photo",
    "avec photos", "fotoğraflı", "görüntülü", "مع صور", "مع صورة", "with photo", "with photos", "med bild",
    "med foto",
])  # fmt: skip
_INITIALS = frozenset("AEHNW(")
_NOTE = lazily(
    r"(?:Eds|EDS|(?:Editors|EDITORS)(?=[^?!]*[.)]$)|Attention editors|Note to editors"
    r"|Hinweis an die Redaktion(?:en)?|Achtung Redaktionen"
    r"|Nota a los editores|Nota para editores|Note aux rédactions|Attention rédactions|Noot voor de redactie"
    r")\s?[:：]\s?\S|With (?:BC|AM|PM)-\S"
    r"|With(?: (?:and )?AP (?:Photos?|Video|Graphics?)\b[^a-z]{0,40}?)+$|ATTN:? [A-Z]"
    r"|\((?:Adds|Updates|Recasts|Rewrites|Corrects|Repeats|Refiles|Releads|Removes|Clarifies|Changes)[\s,][^()]{3,200}\)$"
)


def begins_with_announcement(document: Document) -> bool:
    """Does the text start with what press releases print above the headline?"""
    match = document.matches[0]
    return match is not None and match.kind in {Kind.RELEASE, Kind.EMBARGO, Kind.CONTACT}


def is_release_line(match: Match, lexicon: Lexicon) -> bool:
    """Is a line with this *match* nothing but the announcement of a press release, its number or its release time?"""
    if match.kind is not Kind.RELEASE:
        return False
    return (
        not match.rest
        or _NUMBER.fullmatch(match.rest) is not None
        or _ISSUED.fullmatch(match.rest) is not None
        or ((more := lexicon.find(match.rest)) is not None and more.kind in _ANNOUNCING)
    )


def names_release_issuer(line: str, match: Match) -> bool:
    """Does *line* announce a release and name its issuer: ``Press release from the Lockton Trust``?"""
    if match.kind not in {Kind.RELEASE, Kind.CREDIT}:
        return False
    name = _RELEASE_FROM.search(line, 0, len(match.phrase) + _MAX_BEFORE_NAME)
    return name is not None and are_capitalised(line[name.end() :])


_RELEASE_FROM = lazily(r"[Rr]elease\s(?:from|by|of)\s(?:the\s)?(?=\S)")
_MAX_BEFORE_NAME = 12  # characters between the announcement and a name


def announces_embargo(match: Match, lexicon: Lexicon) -> bool:
    """Does a line with this *match* announce a release with an embargo: ``NEWS RELEASE - Embargoed until …``?"""
    more = lexicon.find(match.rest) if match.kind is Kind.RELEASE and match.rest else None
    return more is not None and more.kind is Kind.EMBARGO


_ANNOUNCING = frozenset({Kind.RELEASE, Kind.EMBARGO, Kind.CONTACT})
# Pressemitteilung der Stadt Norden Nr. 212/2026
_ISSUED = lazily(
    r"(?:der|des|vom|von|of|from|by|de|du|del|della|do|da|van|av|fra|från|z|od|от)\b[^.!?:]{2,70}? ?[,–-]? ?"
    r"(?:(?:Nr|No|N|núm|č|nr)\.?[°º]?|№|#)\s?\d{1,6}(?:\s?[/.–-]\s?\d{1,4}){0,2}"
)


def contact_end(document: Document, start: int) -> int:
    """Return the end of the contact announced on line *start*; *start* if it has no address or number."""
    match = document.matches[start]
    begins = match is not None and begins_contact(match)
    return contact_details_end(document, start) if begins else start


def begins_contact(match: Match) -> bool:
    """Does a line with this *match* name or announce a press contact: ``Kontakt für Rückfragen:``?"""
    return match.kind is Kind.CONTACT and (match.marked or not match.rest or match.rest[-1] in ":：")


# A legal form, the full stop of which ends no sentence: Harbour Lines, Inc.
_COMPANY = lazily(r" (?:Inc|Ltd|Corp|Co|Cie|Bros|(?:S\.\s?A|N\.\s?V|B\.\s?V|S\.p\.A|S\.r\.l))\.$")


def contact_details_end(document: Document, start: int) -> int:
    """Return the end of a contact from line *start* on: after its last address or number; *start* if it has none."""
    end = start
    for index in range(start, min(start + _MAX_CONTACT_LINES, len(document.lines))):
        line, match = document.lines[index], document.matches[index]
        has_detail = _REACHED.search(line) is not None and not is_date_line(
            document, index
        )  # 12.03.2026 14:32 is no number
        is_sentence = document.ended[index] and not has_detail and _COMPANY.search(line) is None
        if document.verdicts[index] is not None or len(line) > WIDEST or is_sentence:
            break
        if index > start and match is not None and match.kind is not Kind.CONTACT and match.marked and not has_detail:
            break
        if has_detail:
            end = index + 1
    return end
