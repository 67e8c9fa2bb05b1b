"""Credits and length of a reviewed film or play: rows of a role and a name.

Examples are ``Regie: Anna Berg``, ``Kamera: Tom Lind``, ``Länge: 112 Minuten``. The camera alone would be a byline.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document, runs
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._casts import CREDIT_ROW
from newsformat_text._shape import bullet_width


_MIN_ROWS, _MIN_FILM_ROWS = 3, 2  # rows; rows with words for films
_MAX_LABEL, _MAX_ROW = 30, 120  # characters before a colon; of a row
_ROW = lazily(r"([^\W\d_][^:：]{1,28}?)\s?[:：]\s?\S")
_OTHER_KINDS = frozenset({Kind.DATE, Kind.UPDATE, Kind.COPYRIGHT, Kind.TAGS, Kind.RELATED, Kind.TOOL, Kind.COMMENTS})


def take(document: Document) -> None:
    """Take rows in succession below the headline, if two of them have words for films."""
    lines = document.lines
    rows = [
        k for k in document.short if k > document.headline and ":" in lines[k][:_MAX_LABEL] and _is_row(document, k)
    ]
    for run in runs(rows) if len(rows) >= _MIN_ROWS else ():
        if (
            len(run) >= _MIN_ROWS
            and len({label for k in run if (label := _label(lines[k])) in _OF_FILMS}) >= _MIN_FILM_ROWS
        ):
            document.set_verdict(run, CREDIT_ROW)
            for index in run:
                document.matches[index] = None


def _is_row(document: Document, index: int) -> bool:
    line, match = document.lines[index], document.matches[index]
    if document.verdicts[index] is not None or (match is not None and match.kind in _OTHER_KINDS):
        return False
    return (
        len(line) <= _MAX_ROW and not bullet_width(line) and not document.ended[index] and _ROW.match(line) is not None
    )


def _label(line: str) -> str:
    match = _ROW.match(line)
    return match[1].lower() if match else ""


_OF_FILMS = frozenset([
    # direction
    "director", "directed by", "regie", "regi", "regissör", "regissør", "instruktør", "instruktion", "ohjaus",
    "ohjaaja", "réalisation", "réalisateur", "réalisatrice", "mise en scène", "regia", "regista", "dirección",
    "directora", "direção", "realização", "direcció", "reżyseria", "režie", "režisér", "réžia", "režija",
    "redatelj", "redateljica", "reditelj", "rediteljka", "režiser", "režiserka", "rendező", "rendezte", "regizor",
    "regizori", "yönetmen", "rejissor", "sutradara", "pengarah", "đạo diễn", "leikstjórn", "leikstjóri",
    "stiúrthóir", "cyfarwyddwr", "zuzendaria", "lavastaja", "režissöör", "režisors", "režisore", "režisierius",
    "regjia", "mwongozaji",
    # script
    "screenplay", "screenwriter", "drehbuch", "scénario", "sceneggiatura", "guion", "guión", "guió", "roteiro",
    "argumento", "scenario", "manus", "manuskript", "käsikirjoitus", "scenariusz", "scénář", "scenár", "scenarij",
    "forgatókönyv", "scenariul", "scenariu", "senaryo", "ssenari", "skenario", "kịch bản", "handrit", "gidoia",
    "stsenaarium", "scenārijs", "scenarijus", "skenari",
    # cast
    "cast", "starring", "darsteller", "besetzung", "distribution", "interprètes", "interpreti", "reparto",
    "elenco", "i rollerna", "medvirkende", "medverkande", "pääosissa", "näyttelijät", "obsada", "hrají", "hrajú",
    "glume", "uloge", "igrajo", "szereplők", "distribuția", "oyuncular", "pemeran", "diễn viên", "repartiment",
    "aktoreak", "osades", "lomās", "vaidina",
    # length and original title
    "running time", "runtime", "laufzeit", "filmlänge", "durée", "duración", "duração", "durata", "speelduur",
    "speltid", "spilletid", "czas trwania", "délka", "dĺžka", "trajanje", "játékidő", "süre", "durasi",
    "thời lượng", "durada", "original title", "originaltitel", "titre original", "titolo originale",
    "título original", "títol original", "tytuł oryginalny", "originalni naslov", "originální název",
    "eredeti cím",
])  # fmt: skip
