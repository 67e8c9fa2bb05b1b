"""Matches in a story about sports, one per line: ``Rovers – United 2–1``, ``Saturday, 3pm: Town v City``."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._document import Document, runs
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Lexicon, lowered
from newsformat_text._shape import has_digit


_MATCH = Verdict(Label.TABLE, 0.85, "one of several matches, with teams that the story names")
_HEADING = Verdict(Label.SUBHEADING, 0.8, "the heading of several matches")
CERTAIN = (_MATCH, _HEADING)

_ROWS = 3  # matches, at least
_MAX_MATCH, _MAX_HEADING = 90, 40  # characters of a match; of its heading
_TEAMS = 2  # teams of a match
_WORDS = 4  # of a team's name
_MIN_WORD = 4  # letters of a word that identifies a team
_VERSUS = (" - ", " – ", " — ", " v ", " v. ", " vs ", " vs. ", " x ", " gegen ", " contre ", " contra ")
_SIDES = lazily(r"\s(?:[-–—]|vs?\.?|x|gegen|contre|contra)\s")
# A day or time before the match, the result, and details in brackets behind: the time, half-time, scorers.
_TIME_BEFORE = lazily(
    r"(?:[^\W\d_]{2,12}\.?,? )?\d{1,2}[.:h]\d\d(?: Uhr| h)?\s?[:|–—-]?\s|[^\W_][^:|–—]{1,30}[:|]\s(?=\S)"
)
_RESULT = lazily(r"[:,]?\s\(?\d{1,3}\s?[:–-]\s?\d{1,3}\)?(?:\s[^\W\d_]{1,3}\.?(?:[^\W\d_]\.?)?)?$")
_BRACKET = lazily(r"\s?[(\[][^()\[\]]{2,60}[)\]]$")
_TEAMS_AND_GOALS = lazily(r"(\D{3,40}?) (\d{1,3}),? (\D{3,40}?) (\d{1,3})")  # Rovers 2 United 1
_SCORED = lazily(r"(\D{3,40}?) \d{1,3}\s?[:–-]\s?\d{1,3} (\D{3,40})")  # Rovers 2-1 United


def take(document: Document) -> None:
    """Take three or more matches in a row below the headline, if the story mentions one of the teams."""
    teams = {k: found for k in document.short if k > document.headline and (found := _teams(document, k))}
    if len(teams) < _ROWS or True not in document.prose:
        return
    story = [line for line, run in zip(document.lines, document.prose, strict=True) if run]
    story_text = " ".join([document.title, *story])
    for run in runs(teams):
        words = {word for index in run for team in teams[index] for word in team.split()}
        if len(run) >= _ROWS and any(len(word) >= _MIN_WORD and word in story_text for word in words):
            document.set_verdict(run, _MATCH)
            _take_heading(document, run[0] - 1)


def _take_heading(document: Document, index: int) -> None:
    """Take line *index*, right above matches, if it is undecided, short and no sentence."""
    if index <= document.headline or document.verdicts[index] is not None or document.matches[index] is not None:
        return
    if len(document.lines[index]) <= _MAX_HEADING and not document.prose[index]:
        document.verdicts[index] = _HEADING


def _teams(document: Document, index: int) -> list[str]:
    """Return the two teams of the match on line *index*; an empty list if it is no match."""
    line = document.lines[index]
    if document.verdicts[index] is not None or document.matches[index] is not None or len(line) > _MAX_MATCH:
        return []
    sides = _sides(line)
    return sides if len(sides) == _TEAMS and all(_is_team(side, document.lexicon) for side in sides) else []


def _sides(line: str) -> list[str]:
    """Return the text on both sides of the dash, the ``v`` or the goals on *line*."""
    if has_digit(line) and (match := _TEAMS_AND_GOALS.fullmatch(line) or _SCORED.fullmatch(line)):
        return [side for side in match.groups() if not side.isdecimal()]
    if not any(map(line.__contains__, _VERSUS)):
        return []
    bare = _RESULT.sub("", _BRACKET.sub("", line))
    before = _TIME_BEFORE.match(bare)
    return _SIDES.split(bare[before.end() :] if before else bare)


def _is_team(name: str, lexicon: Lexicon) -> bool:
    """May *name* be a team's, a few capitalised words without a month: ``1. FC Köln``, ``Real Betis``?"""
    words = name.split()
    if not 0 < len(words) <= _WORDS or "," in name or not any(map(str.isalpha, name)):
        return False
    if any(lowered(word.strip(".")) in lexicon.months for word in words):
        return False
    return not any(begins_lowercase(word) and word not in _SMALL for word in words)


_SMALL = frozenset(
    ["de", "del", "da", "do", "di", "of", "and", "und", "the", "la", "le", "les", "van", "von", "der", "am"]
)
