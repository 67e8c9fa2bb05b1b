"""Lines that credit agencies, and hold nothing else."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors._joiners import CAPITAL, SMALL
from newsformat_text._languages._lexicon import Lexicon


_PARTS = lazily(r"\s*(?:[,/،、;+&|]|\s[–—-]\s|\s(?:and|und|et|y|e|og|och|en|i|и|та|ve|و|ו)\s)\s*")
_PARTING = frozenset(",/،、;+&|")
_INITIALS = lazily(rf"[{SMALL}]{{2,4}}(?: [{CAPITAL}][{SMALL}]{{2,20}})?")  # of an editor, and where: dpa/kmö Berlin
# Of editors, before the agencies: ``ع.ج/ أ.ح (د ب أ، رويترز)``, ``haz/as (dpa, afp)``
_LETTERS = r"(?:[^\W\d_][^\W\d_]{0,2}\.?|[^\W\d_](?:[. ]{1,2}[^\W\d_]){1,2}\.?)"
_INITIALLED = lazily(rf"{_LETTERS}(?:\s?[/،,]\s?{_LETTERS}){{0,3}}\s?\((?P<agencies>[^()]{{2,60}})\)")
_AROUND = " .,:;()[]（）【】〔〕-–—/©|"


def agencies(line: str, known: Lexicon) -> tuple[str, ...]:
    """Return the agencies of a line that holds nothing else but initials: ``(AFP, dpa)``, ``dpa/kmö``."""
    if len(line) > 80:  # noqa: PLR2004 -- characters of a credit
        return ()
    if line[-1:] == ")" and (signed := _INITIALLED.fullmatch(line)):
        return agencies(signed["agencies"], known)
    whole = line.strip(_AROUND)
    if known.is_agency(whole):
        return (whole,)
    if not (whole[:2] in known.agencies or whole[:1] in known.agencies or whole[:1].islower() or whole[:1] in _PARTING):
        return ()  # it begins with none, nor with initials
    parts = [part for part in _PARTS.split(whole) if part]
    found = [part for part in parts if known.is_agency(part)]
    if found and all(part in found or _INITIALS.fullmatch(part) for part in parts):
        return tuple(found)
    return ()
