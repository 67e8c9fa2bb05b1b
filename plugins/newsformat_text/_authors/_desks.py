"""Recognises desks and publications as authors: ``Redacción Deportes``, ``Web Desk``, ``Posted by admin``."""

from __future__ import annotations

from newsformat import Byline
from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors import _credits, _person
from newsformat_text._datelines._parts import is_city_or_capitals
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._organisation_words import DESK_WORDS, ORGANISATION_WORDS
from newsformat_text._languages._vocabulary import SIGNS
from newsformat_text._shape import ends_sentence


SIGNED = Verdict(Label.BYLINE, 0.75, "a desk as author, in place of a person")
_DESK_OF_AUTHORS = Verdict(Label.SKIPPED, 0.8, "the desk of the authors named above it")
_LINES_BELOW = 6  # lines under the headline, and two under the story
_MAX_WORDS, _MAX_PARTS = 4, 7  # without numbers and signs; with them: News 4 & Fox 11 Digital Team
_MAX_LENGTH = 40  # characters
_ACCOUNT = lazily(r"[^\W\d_A-Z][\w.-]{2,24}(?:, ?[^\W\d_A-Z]{2,4})?")
_MARKED = lazily(r"[^\W\d_][^\W_]*[-.\d]")  # t-online, jdoe7


def take(document: Document, story: int) -> None:
    """Label the first line directly below the headline, or below the story, that is a desk."""
    top, last = document.headline + 1, document.last
    near = [*range(top, min(story, top + _LINES_BELOW)), *range(last + 1, min(last + 3, len(document.lines)))]
    for index in near:
        if document.verdicts[index] is None and is_desk(document.lines[index].strip(SIGNS)):
            document.verdicts[index] = SIGNED
            return


def leave_out(document: Document, story: int) -> None:
    """Leave out a desk directly below the names in the byline above the story."""
    for index in range(document.headline + 2, story):
        follows_byline = document.verdicts[index] is None and has_label(document.verdicts[index - 1], Label.BYLINE)
        if follows_byline and is_desk(document.lines[index]):
            document.verdicts[index] = _DESK_OF_AUTHORS


def is_desk(line: str) -> bool:
    """Is *line* the name of a desk, perhaps followed by its organisation, and nothing else?"""
    if line[:1] > "\u0530":  # न्यूज डेस्क, नई दिल्ली
        line = line.partition(",")[0]
    elif match := _DESK_AND_SITE.fullmatch(line):
        line = match[1]
        if _TEAM.fullmatch(line):
            return True
    bare = _ARTICLE.sub("", line)
    words = [word for word in bare.split(maxsplit=_MAX_PARTS) if word[0].isalpha()]
    if not 0 < len(words) <= _MAX_WORDS or len(line) > _MAX_LENGTH or ends_sentence(line) or ":" in line:
        return False
    if begins_lowercase(line) and begins_lowercase(bare):
        return False
    last = words[-1].lower().split("-")[-1]
    if last in _REPORTS and any(map(begins_lowercase, words[:-2])):  # Council hears staff report
        return False
    return not DESK_WORDS.isdisjoint({words[0].lower(), last, " ".join(words[-2:]).lower()})


_ARTICLE = lazily(r"^(?:[Tt]he|THE) ")
_REPORTS = ("report", "reports")
# Tim Redaksi, CNBC Indonesia; Tim Redaksi - detikNews
_DESK_AND_SITE = lazily(
    r"([^,|–]{3,30}?)(?:,| [-–|]) ((?:[A-Z][\w.]*|[a-z]{2,12}(?:[A-Z][a-z]+|\.[a-z]{2,4}))(?: [A-Z][\w.]*){0,2})"
)
_TEAM = lazily(r"Tim [a-z][\w.]{2,20}")  # of a site of Indonesia: Tim detikcom - detikNews


def desk_of_organisation(names: str, line: str, roles: tuple[str, ...]) -> tuple[Byline, ...]:
    """Return the desk in *names*, of *line*, before its publisher or city, unless it is one of the *roles* of people.

    Behind a comma a person may sign with it. It may have an article: ``Par la rédaction, Rennes``.
    """
    match = _DESK_AND_SITE.fullmatch(names)
    if match is None or not is_desk(names[0].upper() + names[1:]) or match[1].lower() in roles:
        return ()
    desk, organisation = match.groups()
    if is_city_or_capitals(organisation):
        return (Byline(name=desk, location=organisation, text=line),)
    if (
        "," in names
        and _person.is_full_name(organisation)
        and not (_person.is_organisation(organisation) or organisation.split()[0].isupper())
    ):
        return ()
    return (Byline(name=desk, affiliation=organisation, text=line),)


def starts_desk_name(match: Match, line: str) -> bool:
    """Is the byline word that starts *line* part of a desk's name: ``Redacción Deportes``?"""
    return (not match.marked or not match.rest) and is_desk(line) and not _person.is_full_name(match.rest)


def desk_after_byline_word(match: Match, roles: tuple[str, ...]) -> str:
    """Return the desk after a byline word, perhaps with an article: ``Par la rédaction``; or ``""``.

    ``News Desk`` is one as a whole, and so is ``Harbor Times Staff``.
    """
    rest = match.rest
    if match.kind is not Kind.BYLINE or not rest or rest.lower() in roles:
        return ""
    organisation, _, last = rest.rpartition(" ")
    is_article = organisation == "" or begins_lowercase(organisation)
    if is_desk(rest) and (_person.is_organisation(organisation) or not _person.is_full_name(rest)):
        return rest
    has_desk_word = not DESK_WORDS.isdisjoint({last.lower(), " ".join(rest.split()[-2:]).lower()})
    return rest if is_article and organisation.count(" ") < _MAX_WORDS_BEFORE and has_desk_word else ""


_MAX_WORDS_BEFORE = 2  # words before a desk


def is_account(match: Match, line: str) -> bool:
    """Does a byline word precede the name of an account: ``Posted by admin``, ``Von t-online, jse``?"""
    rest = match.rest
    if match.marked and rest.lower() in DESK_WORDS:
        return True
    if len(line) > _MAX_LENGTH or _ACCOUNT.fullmatch(rest) is None:
        return False
    return match.phrase.endswith("by") or match.phrase.isascii() < rest.isascii() or _MARKED.match(rest) is not None


def organisations_beside_date(text: str, document: Document) -> tuple[str, ...]:
    """Return the agencies or other organisation that *text*, next to a date, consists of."""
    if names := _credits.agencies_alone(text, document.lexicon):
        return names
    return (text.strip(),) if _is_organisation_name(text.strip(), document) else ()


def _is_organisation_name(text: str, document: Document) -> bool:
    """Is *text* the name of an organisation: at least two words, and not just a section?"""
    words = text.lower().split()
    return (
        1 < len(words) <= _MAX_WORDS
        and _person.is_organisation(text)
        and _person.is_name(text)
        and any(word not in ORGANISATION_WORDS for word in words)
        and document.lexicon.find(text) is None
        and text.lower() not in document.lexicon.roles
    )


def signing_organisation(names: str, printed: str) -> tuple[Byline, ...]:
    """Return the authors in *names*, if they are not people."""
    account = names.split(",", maxsplit=1)[0].strip(SIGNS)
    return (Byline(name=account, text=printed),) if account and len(names) <= _MAX_LENGTH else ()
