"""Credits of a reviewed film or play, and its length: rows of a role and a name.

``Regie: Anna Berg``, ``Kamera: Tom Lind``, ``Länge: 112 Minuten``: the camera alone would sign the story.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document, runs
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._casts import MADE
from newsformat_text._shape import bullet_width


_LEAST, _TELLING = 3, 2  # rows, and those of words that are of films
_LABEL, _WIDEST = 30, 120  # characters of what stands before a colon, and of a row
_ROW = lazily(r"([^\W\d_][^:：]{1,28}?)\s?[:：]\s?\S")
_OTHERS = frozenset({Kind.DATE, Kind.UPDATE, Kind.COPYRIGHT, Kind.TAGS, Kind.RELATED, Kind.TOOL, Kind.COMMENTS})


def take(document: Document) -> None:
    """Take the rows that stand together below the headline, if two of them have words for films."""
    lines = document.lines
    rows = [k for k in document.short if k > document.headline and ":" in lines[k][:_LABEL] and _is_row(document, k)]
    for own in runs(rows) if len(rows) >= _LEAST else ():
        if len(own) >= _LEAST and len({label for k in own if (label := _label(lines[k])) in _OF_FILMS}) >= _TELLING:
            document.set_verdict(own, MADE)
            for index in own:
                document.matches[index] = None


def _is_row(document: Document, index: int) -> bool:
    line, match = document.lines[index], document.matches[index]
    if document.verdicts[index] is not None or (match is not None and match.kind in _OTHERS):
        return False
    return (
        len(line) <= _WIDEST and not bullet_width(line) and not document.ended[index] and _ROW.match(line) is not None
    )


def _label(line: str) -> str:
    found = _ROW.match(line)
    return found[1].lower() if found else ""


_OF_FILMS = frozenset([
    # who directed
    "director", "directed by", "regie", "regi", "regissör", "regissør", "instruktør", "instruktion", "ohjaus",
    "ohjaaja", "réalisation", "réalisateur", "réalisatrice", "mise en scène", "regia", "regista", "dirección",
    "directora", "direção", "realização", "direcció", "reżyseria", "režie", "režisér", "réžia", "režija",
    "redatelj", "redateljica", "reditelj", "rediteljka", "režiser", "režiserka", "rendező", "rendezte", "regizor",
    "regizori", "yönetmen", "rejissor", "sutradara", "pengarah", "đạo diễn", "leikstjórn", "leikstjóri",
    "stiúrthóir", "cyfarwyddwr", "zuzendaria", "lavastaja", "režissöör", "režisors", "režisore", "režisierius",
    "regjia", "mwongozaji",
    # who wrote it
    "screenplay", "screenwriter", "drehbuch", "scénario", "sceneggiatura", "guion", "guión", "guió", "roteiro",
    "argumento", "scenario", "manus", "manuskript", "käsikirjoitus", "scenariusz", "scénář", "scenár", "scenarij",
    "forgatókönyv", "scenariul", "scenariu", "senaryo", "ssenari", "skenario", "kịch bản", "handrit", "gidoia",
    "stsenaarium", "scenārijs", "scenarijus", "skenari",
    # who is in it
    "cast", "starring", "darsteller", "besetzung", "distribution", "interprètes", "interpreti", "reparto",
    "elenco", "i rollerna", "medvirkende", "medverkande", "pääosissa", "näyttelijät", "obsada", "hrají", "hrajú",
    "glume", "uloge", "igrajo", "szereplők", "distribuția", "oyuncular", "pemeran", "diễn viên", "repartiment",
    "aktoreak", "osades", "lomās", "vaidina",
    # how long it is, and how it is called elsewhere
    "running time", "runtime", "laufzeit", "filmlänge", "durée", "duración", "duração", "durata", "speelduur",
    "speltid", "spilletid", "czas trwania", "délka", "dĺžka", "trajanje", "játékidő", "süre", "durasi",
    "thời lượng", "durada", "original title", "originaltitel", "titre original", "titolo originale",
    "título original", "títol original", "tytuł oryginalny", "originalni naslov", "originální název",
    "eredeti cím",
])  # fmt: skip
