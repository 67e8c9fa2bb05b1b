"""Cover sheets: the search query, the user, and a list of results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsformat._lazy_patterns import lazily
from newsformat.markup._exports._borders import COUNTED
from newsformat.markup._exports._values import is_dated


_JOB = lazily(  # of Nexis Uni and Lexis+
    r"(?:User Name|Date and Time|Job Number|Nom d['’]utilisateur|Date et heure|Numéro de tâche|Benutzername"
    r"|Datum und Uhrzeit|Auftragsnummer|Nombre de usuario|Fecha y hora|Número de trabajo) ?:.{0,80}"
    r"|(?:Documents?|Dokumente?|Documentos?) \(\d{1,4}\)"
)
_TOP = 12  # lines, at least two of which must match


def covered(lines: Sequence[str], labels: Mapping[int, str], first_known: int) -> int:
    """Return the first of *lines* below a cover sheet; *first_known* is the first that only an archive has."""
    counted = max([number for number in range(first_known) if COUNTED.fullmatch(lines[number])], default=-1)
    if counted >= 0:
        return counted + 1
    top = [number for number, line in enumerate(lines) if line][:_TOP]
    jobs = [number for number in top if _JOB.fullmatch(lines[number])]
    if len(jobs) < 2:  # noqa: PLR2004 -- one may be anything
        return 0
    first = min([number for number in labels if number > jobs[-1]], default=first_known)
    return _headline(lines, jobs[-1] + 1, first)


def _headline(lines: Sequence[str], start: int, stop: int) -> int:
    """Return the line of the headline above the paper and date, which are the last ones before line *stop*."""
    head = [number for number in range(start, stop) if lines[number]]
    dated = max([position for position, number in enumerate(head) if is_dated(lines[number])], default=-1)
    if dated < _ABOVE:
        return head[-1] if head else start
    index = dated - _ABOVE
    listed = {_letters(lines[number]) for number in head[:index]}
    for above in range(index, max(-1, index - _LONG), -1):  # a headline may span several lines
        if _letters(" ".join([lines[number] for number in head[above : index + 1]])) in listed:
            return head[above]
    return head[index]


_ABOVE, _LONG = 2, 4  # lines from the date up to the headline, and of a headline


def _letters(line: str) -> str:
    return "".join(filter(str.isalpha, line)).casefold()
