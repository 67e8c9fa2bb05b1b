"""Where the stories of an export begin and end."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat._lazy_patterns import lazily


BEGINS = lazily(
    r"\d{1,5} (?:of|von|de|van|di) \d{1,5} DO[CK]UMENT\w{0,2}|(?:Dokument|Document) \d{1,5} (?:von|de) \d{1,5}"
)
"""What stands above a story of LexisNexis."""

NUMBER = r"[A-Z][A-Z0-9]{3,13}(?:19|20)\d{6}[a-z][a-z0-9]{6,12}"
"""The number of a story of Factiva: its source, a date, and where it is among those of that day."""
WORDS = lazily(r"[\d.,\xa0\u202f ]{1,8} ?(?:words|mots|Wörter|palabras|parole|palavras|woorden|слова?|字|単語|語)")
"""How long a story is, a line of its own."""

OF_EUROPRESSE = r"\W?(?:news|pub|web|tv|radio|reports|biographies)·\d{8}·\S{1,60}"
OF_RETRIEVER = r"(?:Publisert|Publicerat|Publiceret|Sendt|Sänt) (?:på|i) [^\W\d_]{2,16}(?: [^\W\d_]{2,16})?\."
PARTS = "={78}"
"""Where a story of Retriever was published, above it; and the row that stands between two."""

ENDS = lazily(
    r"(?i:End of Document|Ende des Dokuments?|Fin du document|Fin del documento|Einde van document|Fine del documento)"
    rf"|(?:AN[ \t]+)?(?:[^\W\d_]{{2,12}} )?{NUMBER}|{OF_EUROPRESSE}"
    rf"|(?:Gale )?Document Number:\s*GALE\|\w{{3,20}}|(?:©|\(c\)) ?GBI-Genios .{{1,60}}|_{{20,}}|{PARTS}"
)
"""What stands below one: of Nexis Uni, Factiva, Europresse, Gale and GENIOS; or between two, of the others."""

COUNTED = lazily(rf"{BEGINS.pattern}|(?:Document|Documento|Dokument) \d{{1,5}} (?:of|von|de) \d{{1,5}}|_{{20,}}")
"""Lines that part stories and say nothing."""

_RECORD, _TITLED = lazily(r"Record: \d{1,5}"), lazily(r"Title:|Titel:|Titre:|Título:")  # of EBSCO
_LAST = lazily(r"Record(?: Number| ID)?: ?[0-9A-Fa-f]{8,40}")  # of NewsBank, except the copyright
_TELLS = lazily(
    r"(?i:\W{0,2}(?:load-date|length|länge|longueur|lengte|longitud|publication-type|proquest document id|document url"
    r"|full text|texto completo|texte intégral|volltext|dokumentnummer|dauerhafte adresse|accession number"
    r"|record(?: number| id)?|gale document number|document number)\b)"
    rf"|(?:TD|LP)(?:[ \t]|$)|(?:[^\W\d_]{{2,12}} )?{NUMBER}|{OF_EUROPRESSE}|{OF_RETRIEVER}$"
)


def borders(lines: Sequence[str]) -> list[int]:
    """Return the numbers of the lines at which stories begin, by the text between them; the first is 0."""
    starts = {0}
    for number, line in enumerate(lines):
        if not line:
            continue
        if ENDS.fullmatch(line):
            starts.add(number + 1)
        elif BEGINS.fullmatch(line) or (_RECORD.fullmatch(line) and _TITLED.match(_next_line(lines, number))):
            starts.add(number)
        elif line.startswith(("Copyright", "©", "(c)")) and _LAST.fullmatch(_previous_line(lines, number)):
            starts.add(number + 1)
    return sorted(starts - {len(lines)})


def has_story_line(lines: Sequence[str]) -> bool:
    """Does one of *lines* belong to a story, and never to a cover sheet?"""
    return any(line and _TELLS.match(line) is not None for line in lines)


def _next_line(lines: Sequence[str], number: int) -> str:
    return next((line for line in lines[number + 1 : number + 4] if line), "")


def _previous_line(lines: Sequence[str], number: int) -> str:
    return next((line for line in reversed(lines[max(0, number - 3) : number]) if line), "")
