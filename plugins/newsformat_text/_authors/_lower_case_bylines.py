"""Reads bylines in lower case, from sites that leave capitals to the style sheet: ``by ann lee``."""

from __future__ import annotations

from attrs import evolve

from newsformat import Byline
from newsformat_text._authors import _people, _person
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._organisation_words import PARTICLES
from newsformat_text._shape import ends_sentence


_UNDER = 4  # lines under the headline
_WORDS, _LEAST = range(2, 5), 3  # words of a name, with its particles, and letters of the others
_REACH = 40  # lines of the story


def lower_case_people(document: Document, index: int, names: str) -> tuple[Byline, ...]:
    """Return the authors in *names*, after a byline word on line *index*, between headline and story.

    Nobody does if a word of them is one of the story: ``by popular demand``.
    """
    if not document.headline < index <= document.headline + _UNDER or index > document.first or not names.islower():
        return ()
    line, lexicon = document.lines[index], document.lexicon
    if ends_sentence(line):  # Na hapo ndipo daraja lilipofunguliwa.
        return ()
    shown = " ".join([word if word in lexicon.joiners else word.capitalize() for word in names.split()])
    found = _people.parse_people(shown, lexicon, line)
    told = {*" ".join([document.title, *document.lines[index + 1 : index + _REACH]]).split()}
    if not all(by == Byline(name=by.name, text=line) and _is_name(by.name, lexicon, told) for by in found):
        return ()
    return tuple([evolve(by, name=by.name.lower()) for by in found])


# They also start idioms without a word of the story: ``von wegen teuer``, ``par ici la sortie``.
_OTHERWISE = frozenset([
    "all", "the", "our", "any", "far", "now", "way", "own", "not", "popular", "wegen", "hier", "dort", "jetzt",
    "heute", "gestern", "allen", "alle", "neuem", "anfang", "außen", "innen", "ici", "ailleurs", "hasard",
    "amour", "tous", "toutes", "primera", "primer", "última", "otra", "toda", "todo", "todos", "todas", "favor",
    "nuovo", "nuova", "solito", "certo", "nuevo", "novo", "toch", "heel", "middel", "alla", "allt", "fler",
    "flere", "alt", "hensyn", "tempo", "fato",
])  # fmt: skip


def _is_name(name: str, lexicon: Lexicon, told: set[str]) -> bool:
    """Is *name* a first and last name, none of whose words starts a phrase or occurs in lower case in *told*?"""
    words = name.lower().split()
    own = [word for word in words if word not in PARTICLES]
    long = len(own) > 1 and all(len(word) >= _LEAST for word in own)
    if not long or len(words) not in _WORDS or not _person.is_full_name(name):
        return False
    return told.isdisjoint(own) and _OTHERWISE.isdisjoint(own) and not any(map(lexicon.find, own))
