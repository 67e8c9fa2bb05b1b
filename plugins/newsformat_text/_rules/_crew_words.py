"""Words for editors, translators, film crews and photographers, as labels of credits and as words of the story.

``Kamera: Anna Berg`` is a credit, ``Kamera: scharfe Bilder auch bei Nacht`` a subheading; ``Fotograf: Anna Berg`` is a
picture credit, ``Fotograf Anna Berg bor vid hamnen.`` a sentence.
"""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat_text._authors import _credits, _people, _person
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind, Lexicon, Match


def may_be_editor(rest: str, lexicon: Lexicon) -> bool:
    """May *rest*, behind a word for editors and a colon, be only names?

    One word may be initials or a surname; in scripts without capitals, names cannot be recognised.
    """
    if " " not in rest or not _person.has_case(rest[0]):
        return rest != ""
    return bool(_people.parse_people(rest, lexicon, rest) or _credits.agencies_alone(rest, lexicon))


def are_mentioned(document: Document, index: int, match: Match) -> bool:
    """Does line *index*, which begins with such a word, mention people who did not work on the story?"""
    if match.kind is Kind.EDITOR:
        return match.rest != "" and _is_no_editor(document, index, match)
    return match.kind is Kind.CAPTION and _is_about_photographer(document, index, match)


def _is_no_editor(document: Document, index: int, match: Match) -> bool:
    """Does line *index* continue as no name of an editor does, or is it a subheading about a camera?"""
    if not match.marked and (match.words > 1 or index < document.first):
        return False
    if not may_be_editor(match.rest, document.lexicon) or (not match.marked and begins_lowercase(match.rest)):
        return True
    between = document.ended[index - 1 : index + 2] == [True, False, True] and document.matches[index + 1] is None
    return between and match.phrase in _CAMERAS


_CAMERAS = frozenset([
    "camera", "kamera", "cámara", "câmara", "câmera", "càmera", "caméra", "ceamara", "operator", "operators",
    "operatorius", "operaator",
])  # fmt: skip


def _is_about_photographer(document: Document, index: int, match: Match) -> bool:
    """Is line *index* a sentence of the story about a photographer, which continues behind a name?"""
    if match.marked or match.phrase not in _PHOTOGRAPHERS or match.rest.count(" ") < _LEAST_BLANKS:
        return False
    return document.first < index and document.ended[index] and begins_lowercase(match.rest.rpartition(" ")[2])


_LEAST_BLANKS = 3  # blanks behind the word, so that a name and a verb may follow
_PHOTOGRAPHERS = frozenset([
    "photographer", "photographe", "fotograf", "fotografin", "fotografen", "fotógrafo", "fotógrafa", "fotografo",
    "fotografa", "fotògraf", "fotògrafa", "fotografka", "fotografkinja", "fotografinja", "fotogrāfs", "fotogrāfe",
    "fotografas", "fotografė", "fotoqraf", "fotoğrafçı", "fotografer", "jurugambar", "jurufoto", "fotós",
    "valokuvaaja", "kuvaaja", "ljósmyndari", "litratista", "argazkilaria", "mpiga picha", "nhiếp ảnh",
])  # fmt: skip
