"""Reads bylines without a name, and means of transmission, as in older papers: ``(From Our Own Correspondent.)``.

``[By Telegraph.—Press Association.]`` names no person either: it is a credit.
"""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._languages._lexicon import Lexicon


_OUTER_SIGNS = " ()[].—–-"
_LONGEST = 70  # characters
_UNNAMED_AUTHOR = lazily(
    r"(?:by|from)(?: our| an?| the)?(?: own| special| [a-z]+){0,3} (?:correspondent|reporter|representative)s?"
    r"|the newspaper['’]s (?:own |special |staff ){0,2}(?:correspondent|reporter)s?"
    r"|special(?:ly)?(?: cable| dispatch| correspondence| wire| telegram)? (?:to|for) the [\w.’'& -]{3,40}"
    r"|(?:von|eigener bericht|eigenbericht|drahtbericht|telegramm|meldung) unsere?[mnrs]"
    r"(?: eigene[nrs]| ständige[nrs]| [a-zäöüß]+er)? "
    r"(?:sonder)?(?:korrespondent|berichterstatter|mitarbeiter|vertreter|redakteur)(?:e?n|s|innen|in)?"
    r"|(?:de|par) (?:notre|nos) (?:correspondant|envoyé|collaborateur)(?:es?|s)?"
    r"(?: (?:particulier|spécial|spéciaux)(?:es?|s)?)?"
    r"|da[li]l?[ae]? nostr[aeio] (?:corrispondent|inviat|redattor)[aeio](?: (?:particolar|special)[ei])?"
    r"|(?:de|por) (?:nuestr[ao]s?|un) (?:corresponsal|enviad[ao]|redactor)(?:es|as?|s)?"
    r"(?: (?:especial|particular)(?:es)?)?"
    r"|(?:d[ao]|pel[ao])s? noss[ao]s? (?:correspondente|enviad[ao])s?(?: especia(?:l|is))?"
    r"|(?:van|door) onze[nr]?(?: eigen| speciale| [a-z]+se)? (?:correspondent|verslaggever|medewerker)(?:en|s|e)?"
    r"|(?:från|fra|af|av) (?:vår|vor|vores)(?: egen| særlige| utsände)? "
    r"(?:korrespondent|medarbeider|medarbetare|medarbejder|udsendte|utsendte|utsände)(?:en)?"
    r"|od (?:naszego |własnego |specjalnego |stałego ){1,2}(?:korespondenta|wysłannika|sprawozdawcy)"
    r"|от (?:нашего |собственного |специального ){1,2}корреспондента|соб(?:\.|ств\.) корр\.?",
    re.IGNORECASE,
)
_MEANS = lazily(
    r"(?:by|via|per)(?: electric| submarine| special| press| private| our| own| direct){0,2}"
    r" (?:telegraph|telegram|cable|wire|wireless|telephone|radio|mail)"
    r"|(?:par|de) (?:dépêche|télégraphe|téléphone|câble|fil spécial|service spécial)(?: spéciale?| télégraphique)?"
    r"|per (?:draht|telegramm|telegraph|kabel|fernsprecher|telegrafo|telefono|dispaccio|telegraaf|draad|telefoon)"
    r"|drahtlich|telegraphisch|telefonisch|funkspruch|drahtmeldung|по (?:телеграфу|телефону)"
    r"|por (?:telégrafo|cable|teléfono|telegrama|telefone)|(?:per|genom|pr\.) (?:telegraf|telegram|telefon)",
    re.IGNORECASE,
)
# Everything that `_MEANS` finds contains one of these.
_CARRIERS = ("tele", "télé", "telé", "теле", "cable", "wire", "radio", "mail", "dépêche", "câble", "spécial",
    "draht", "kabel", "fernsprecher", "dispaccio", "draad", "funk")  # fmt: skip
_BY_OR_FROM = lazily(r"\A(?:by|from)(?: the)? ", re.IGNORECASE)
_PARTS = lazily(r"\s*(?:[.,;]\s?[—–-]*|[—–]+|\s-\s)\s*")
_RIGHTS = frozenset({"copyright", "all rights reserved", "received"})


def correspondent(line: str) -> str:
    """Return the role of an unnamed author, if *line* is one; otherwise ``""``."""
    bare = line.strip(_OUTER_SIGNS) if len(line) <= _LONGEST else ""
    if bare[:1].lower() not in _FIRST_LETTERS or not any(map(bare.lower().__contains__, _STEMS)):
        return ""
    if _UNNAMED_AUTHOR.fullmatch(bare) is None or _BY_PERSON.match(bare):
        return ""
    return _BY_OR_FROM.sub("", bare, count=1)


# By Anna Marsh Reporter, and not By Our Special Reporter or By a Staff Reporter.
_NO_NAME = r"(?!(?:Our|A|An|The|Special|Staff|Own|Foreign|Political|Chief|Senior|Sports|Business|Court|Crime)\b)"
_BY_PERSON = lazily(rf"(?:[Bb]y|BY) {_NO_NAME}[A-Z][a-z’'-]+ (?:[A-Z]\.? )?{_NO_NAME}[A-Z][A-Za-z’'-]+ [A-Z]")


# Everything that `_UNNAMED_AUTHOR` and `_MEANS` find starts with one of these, as those take long to compile,
_FIRST_LETTERS = frozenset("abdefgmopstvопс")
# and everything that `_UNNAMED_AUTHOR` finds contains one of these.
_STEMS = (
    "corr", "korr", "kores", "report", "represent", "special", "berichterstatter", "mitarbeiter", "vertreter",
    "redakteur", "envoy", "collaborat", "inviat", "redat", "redac", "enviad", "verslaggever", "medewerker",
    "medarb", "utsän", "utsend", "udsend", "wysłannik", "sprawozdawc", "корр",
)  # fmt: skip


def means_of_transmission(line: str, lexicon: Lexicon) -> tuple[str, ...] | None:
    """Return the agencies on *line*, a means of transmission or an agency in brackets; `None` for other lines."""
    if len(line) > _LONGEST:
        return None
    bare = line.strip(_OUTER_SIGNS)
    if line[0] in "([" and (by := _BY_OR_FROM.match(bare)) and _is_agency(bare[by.end() :], lexicon):
        return (bare[by.end() :],)
    if bare[:1].lower() not in _FIRST_LETTERS or not any(map(bare.lower().__contains__, _CARRIERS)):
        return None
    parts = [part for part in _PARTS.split(bare) if part]
    if not parts or not _MEANS.fullmatch(parts[0]):
        return None
    found = tuple([part for part in parts[1:] if _is_agency(part, lexicon)])
    return found if all(part in found or part.lower() in _RIGHTS for part in parts[1:]) else None


def _is_agency(name: str, lexicon: Lexicon) -> bool:
    return lexicon.is_agency(name) or lexicon.is_agency(name.title())
