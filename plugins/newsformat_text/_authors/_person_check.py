"""Distinguishes names of people from buttons, sections, companies and places: ``Ann Lee``, not ``Follow Harbour``."""

from __future__ import annotations

from newsformat import Byline
from newsformat_text._authors import _person
from newsformat_text._authors._joiners import split_names
from newsformat_text._datelines._parts import is_city_or_capitals
from newsformat_text._dates._date_lines import DAY_WORDS
from newsformat_text._document import Document
from newsformat_text._languages._organisation_words import CITIES, CLUB_WORDS, COMPANY_WORDS, PARTICLES
from newsformat_text._languages._subjects import names_subject
from newsformat_text._languages._vocabulary import SIGNS


def is_person(name: str, document: Document) -> bool:
    """Is *name* the full name of a person, without words of buttons, sections or days?"""
    if document.lexicon.tag == "ca":
        name = name.replace(" i ", " ")  # Anna Roca i Puig
    words = name.split()
    if _person.is_japanese_name(name):
        return True
    if words[0].lower() in _FROM_PREPOSITIONS and is_city_or_capitals(name[len(words[0]) :].lstrip()):  # DE SÃO PAULO
        return False
    if (
        not _person.is_full_name(name)
        or words[0].lower() in _NOT_FIRST
        or words[-1].lower().strip(".") in COMPANY_WORDS
    ):
        return False
    if (
        names_subject(name)
        or not CLUB_WORDS.isdisjoint(words)
        or (len(words[0]) > _INITIALS and words[0].lower() in COMPANY_WORDS)
    ):
        return False
    if name[0] > "\u2e80" and not all(word.isalpha() and len(word) < _EAST for word in words):
        return False
    if len(words) > 3 and not _person.has_case(name[0]):  # noqa: PLR2004 -- words, in a script without capitals
        return False
    find = document.lexicon.find
    candidates = (
        name,
        *[word for before, word in zip(["", *words], words, strict=False) if not {before, word} & PARTICLES],
    )
    if any(match is not None and not match.rest for match in map(find, candidates)):
        return False
    days = {word.lower().strip(".,") for word in candidates[1:]} & DAY_WORDS
    if document.lexicon.tag not in _ABBREVIATING:
        days -= _ABBREVIATED
    return not days or (days <= PARTICLES and words[0].lower() not in days)  # Anne Le Bihan, but not Le Matin Dimanche


_ABBREVIATING = frozenset({"en", "und"})
_ABBREVIATED = frozenset({"mon", "tue", "wed", "thu", "fri", "sat", "sun"})  # elsewhere they are names: Phạm Thu Hà
_EAST = 4  # too many characters for half a Chinese or Japanese name
_INITIALS = 4  # maximum letters of a given name that look like an acronym
_FROM_PREPOSITIONS = frozenset(["da", "de", "del", "di", "do", "du"])  # before a city, where the story comes from


def is_mentioned(name: str, lines: list[str]) -> bool:
    """Does any of *lines* contain the surname of *name*, perhaps with a case ending: ``Dawida Mosa``?"""
    surname = name.rpartition(" ")[2]
    words = (word.lstrip("\"“„«»'‘(") for line in lines if surname in line for word in line.split())
    return any(word.startswith(surname) and len(word) <= len(surname) + _ENDING for word in words)


_ENDING = 4  # letters and signs after a surname


def is_in_story(document: Document, name: str, stop: int) -> bool:
    """Does the story or headline mention *name*, so that it is not the author?"""
    title, last = (
        document.title,
        name.partition(" ")[2] if document.lexicon.tag == "vi" else name.rsplit(maxsplit=1)[-1],
    )
    if title.startswith(name) and title[len(name) : len(name) + 1] in {":", ".", "|", ","}:  # Ann Lee: Open the lock
        return False
    if last in title:
        return True
    start = min(stop, document.headline + 1)  # a deck may mention the person in the picture below it
    story = [line for line, is_prose in zip(document.lines[start:], document.prose[start:], strict=True) if is_prose]
    if len(story) == 1 and name in story[0]:
        return True
    return sum(last in line for line in story) >= _SPOKEN_OF


_SPOKEN_OF = 2  # paragraphs

_NOT_FIRST = frozenset([
    "about", "the", "all", "more", "our", "follow", "by", "from", "weitere", "mehr", "alle", "unsere", "neue",
    "aktuelle", "más", "otras", "otros", "nuestras", "autres", "nos", "toutes", "altri", "altre", "tutte", "outras",
    "outros", "meer", "andere", "onze", "fler", "flere", "andra", "andre", "inne", "więcej", "další", "ďalšie",
    "en", "im", "beim", "nach", "zum", "zur", "para", "sobre", "entre", "desde", "dans", "chez", "aux", "nel", "nella",
    "alla", "sulla", "bij", "naar", "på", "till", "hos", "ved", "ve", "při", "logo", "icon", "avatar", "image",
    "despre", "über", "про", "об", "acerca", "informazioni",
    # times of day, as in weather forecasts
    "today", "tonight", "tomorrow", "heute", "hoy", "mañana", "hoje", "amanhã", "oggi", "domani", "stanotte", "demain",
    "aujourd'hui", "aujourd’hui", "vandaag", "vannacht", "idag", "tänään", "huomenna", "dziś", "dzisiaj", "jutro",
    "dnes", "zítra", "danas", "sutra", "сегодня", "завтра", "сьогодні", "bugün", "yarın", "σήμερα", "αύριο", "astăzi",
    # before a town, a land or a club
    "saint", "sainte", "são", "los", "las", "new", "north", "south", "puerto", "porto", "nowy", "nowa", "нижний",
    "великий", "новый", "bayern", "borussia", "dynamo", "dinamo", "legia",
    # "dear", in the salutation of a letter
    "dear", "liebe", "lieber", "sehr", "chers", "chère", "cher", "chères", "queridos", "queridas", "querido", "querida",
    "estimados", "estimado", "estimada", "cari", "caro", "care", "cara", "gentili", "caros", "prezados", "prezado",
    "beste", "geachte", "kära", "käre", "kære", "kjære", "hyvä", "hyvät", "drodzy", "szanowni", "szanowna", "vážení",
    "milí", "kedves", "tisztelt", "dragi", "dragă", "stimați", "sevgili", "değerli", "benvolguts", "estimats",
])  # fmt: skip


def several_people(text: str, document: Document) -> tuple[Byline, ...]:
    """Return the people in *text*, if it consists of at least two names: ``Ann Lee and Bo Diaz``."""
    names = [name.strip() for name in split_names(text.strip(SIGNS + "|–—,"), document.lexicon)]
    are_people = len(names) > 1 and all(
        name and name not in CITIES and not _person.is_organisation(name) for name in names
    )
    are_people = are_people and all(is_person(name, document) for name in names)
    return tuple([Byline(name=name, text=text) for name in names]) if are_people else ()
