"""Reads bylines in lower case, from sites that leave capitals to the style sheet: ``by ann lee``."""

from __future__ import annotations

from attrs import evolve

from newsformat import Byline
from newsformat_text._authors import _people, _person
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._organisation_words import PARTICLES
from newsformat_text._shape import ends_sentence


_MAX_LINES_BELOW = 4  # lines under the headline
_WORD_COUNTS, _MIN_LETTERS = range(2, 5), 3  # words of a name, with its particles, and letters of the others
_STORY_LINES = 40  # lines of the story


def lower_case_people(document: Document, index: int, names: str) -> tuple[Byline, ...]:
    """Return the authors in *names*, after a byline word on line *index*, between headline and story.

    Nobody does if a word of them is one of the story: ``by popular demand``.
    """
    if (
        not document.headline < index <= document.headline + _MAX_LINES_BELOW
        or index > document.first
        or not names.islower()
    ):
        return ()
    line, lexicon = document.lines[index], document.lexicon
    if ends_sentence(line):  # Na hapo ndipo daraja lilipofunguliwa.
        return ()
    capitalised = " ".join([word if word in lexicon.joiners else word.capitalize() for word in names.split()])
    found = _people.parse_people(capitalised, lexicon, line)
    story_words = {*" ".join([document.title, *document.lines[index + 1 : index + _STORY_LINES]]).split()}
    if not all(by == Byline(name=by.name, text=line) and _is_name(by.name, lexicon, story_words) for by in found):
        return ()
    return tuple([evolve(by, name=by.name.lower()) for by in found])


# They also start idioms without a word of the story: ``von wegen teuer``, ``par ici la sortie``.
_IDIOM_WORDS = frozenset([
    "all", "the", "our", "any", "far", "now", "way", "own", "not", "popular", "wegen", "hier", "dort", "jetzt",
    "heute", "gestern", "allen", "alle", "neuem", "anfang", "außen", "innen", "ici", "ailleurs", "hasard",
    "amour", "tous", "toutes", "primera", "primer", "última", "otra", "toda", "todo", "todos", "todas", "favor",
    "nuovo", "nuova", "solito", "certo", "nuevo", "novo", "toch", "heel", "middel", "alla", "allt", "fler",
    "flere", "alt", "hensyn", "tempo", "fato",
])  # fmt: skip


def _is_name(name: str, lexicon: Lexicon, story_words: set[str]) -> bool:
    """Is *name* a first and last name, none of whose words starts a phrase or occurs in lower case in *story_words*?"""
    words = name.lower().split()
    name_words = [word for word in words if word not in PARTICLES]
    is_long = len(name_words) > 1 and all(len(word) >= _MIN_LETTERS for word in name_words)
    if not is_long or len(words) not in _WORD_COUNTS or not _person.is_full_name(name):
        return False
    return (
        story_words.isdisjoint(name_words)
        and _IDIOM_WORDS.isdisjoint(name_words)
        and not any(map(lexicon.find, name_words))
    )
