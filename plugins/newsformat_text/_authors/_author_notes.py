"""Recognises notes on authors: ``Write to Ann Lee at …``, ``Ann Lee is a reporter for …``, ``Ann Lee covers …``."""

from __future__ import annotations

from newsformat import Byline
from newsformat.plugin import lazily
from newsformat_text._authors._people import CONTACT, MOST
from newsformat_text._authors._person import begins_with_name, is_full_name
from newsformat_text._languages._lexicon import Lexicon


_ASKED = lazily(
    r"(?:Write to|Email|E-mail|Contact(?: reporter| the reporter| staff writer)?|Reach|Reach out to|Send tips to"
    r"|To contact the (?:reporter|author)s? [a-z ]{2,8}story:)"
    r"\s(?P<name>[^\W\d_][^@,:]{4,40}?)(?: in [A-Z][^@,:]{2,30}?)?(?: via email)? (?:at|on|via)"
    r"\s(?:\(?\d[\d() .-]{5,16}(?:,? or )?)?(?:\S{0,40}@|,? or follow )"
)
_AUTHOR_VERBS = (
    "covers|has covered|reports on|writes about|writes on|schreibt über|berichtet über|couvre|cubre|scrive di|cobre"
    "|pisze o|skriver om"
)
_COVERS = lazily(rf"(?P<name>[^\W\d_][^,:.()]{{4,40}}?) (?:{_AUTHOR_VERBS}) ")
_VERBS = "(?:is|ist|est|es|è|é|er|är|jest)"
_LINKING_VERB = lazily(f" {_VERBS} ")
_ANY_VERB = lazily(f" (?:{_VERBS}|{_AUTHOR_VERBS}) ")  # every note that starts with a name contains one of these
_CONTACT_STARTS = ("Write to ", "Email ", "E-mail ", "Contact ", "Reach ", "Send tips to ", "To contact the ")
_NOTE_START = 120  # first characters that show an English note
_MAX_TO_VERB = 70  # characters of a name and what its bearer does
_NAME_AND_DESCRIPTION = lazily(
    rf"(?P<name>[^\W\d_][^,:.()]{{4,40}}?) {_VERBS} (?:an?|the|un|une|una|um|uma|en|et)?\b"
    r"(?P<role>[^.;]{3,90})"
)


# For English notes that start differently, or with a name and a comma or joining word.
_NAMES = r"(?P<name>[^\W\d_][^@,:()?!]{4,70}?)"
# Before a name: Harbour Post staff writer
_WRITER = (
    r"(?:[A-Z][\w’'-]{1,20} ){0,4}(?:[Ss]taff |[Ss]enior )?"
    r"(?:[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]olumnist|[Cc]orrespondent)s? "
)
_NETWORKS = "(?:Twitter|X|Facebook|Instagram)"
_OTHER_FORMS = (
    lazily(rf"(?:You can )?[Ff]ollow (?:reporter |staff writer )?{_NAMES} (?:\(@\w{{2,30}}\) )?on {_NETWORKS}\b"),
    lazily(rf"(?:[A-Z][^?.!]{{3,60}}[?.] )(?:E-?mail|Contact|Reach|Write to) {_NAMES} (?:at|via|on)\s\S{{0,40}}@"),
    lazily(
        r"(?:This|The) (?:story|article|report|column) was (?:written|reported|produced) by "
        rf"{_NAMES}(?:\.$| for\b| and edited\b)"
    ),
    lazily(rf"About the [Aa]uthors?:? {_NAMES}(?:$| (?:is|are|was|has|covers|writes)\b)"),
    lazily(rf"(?:{_WRITER})?{_NAMES} (?:can|may) be (?:reached|contacted|emailed|followed) "),
    lazily(rf"{_NAMES}, (?:an?|the) (?P<role>[\w -]{{4,40}}), (?:covers|writes|reports|can be)\b"),
    lazily(rf"{_NAMES} are (?P<role>[\w -]{{4,40}}?)s (?:for|at|with|of)\b"),
)
_STORIES = ("story", "article", "report", "column")
_SAYS_OF_STORY = tuple([f"{first} {what} was " for first in ("This", "The") for what in _STORIES])
_BEGINNINGS = ("You can follow ", "Follow ", "About the ", *_SAYS_OF_STORY)
_FIRST_WORDS = _BEGINNINGS + _CONTACT_STARTS
_MARKS = lazily(r" (?:can|may) be (?:reached|contacted|emailed|followed) |, (?:an?|the) [\w -]{4,40}, | are ")
_ASKS = lazily(r"[?.] (?:E-?mail|Contact|Reach|Write to) ")
_JOINED = lazily(r"\s*,\s*(?:and\s)?|\sand\s")


def _other_note(line: str, lexicon: Lexicon) -> list[str]:
    """Return the full names in an English note of another form."""
    match = next((match for pattern in _OTHER_FORMS if (match := pattern.match(line))), None)
    if match is None:
        return []
    role = match.groupdict().get("role")
    names = [name.strip() for name in _JOINED.split(match["name"])]
    is_journalist = role is None or _is_journalist_role(role, lexicon)
    return names if is_journalist and all(map(is_full_name, names)) else []


def authors(line: str, lexicon: Lexicon) -> tuple[Byline, ...]:
    """Return the authors named in a note: ``Write to Ann Lee at …``, ``Ann Lee is a reporter for …``."""
    begins = begins_with_name(line)
    if not begins and not line.startswith(_FIRST_WORDS) and "@" not in line:  # true of most paragraphs
        return ()
    if lexicon.tag == "en" and _may_be_other_note(line, begins=begins) and (names := _other_note(line[:MOST], lexicon)):
        return _signed(names, line)
    if not line.startswith(_CONTACT_STARTS) and not (begins and _ANY_VERB.search(line, 0, _MAX_TO_VERB)):
        return ()
    if match := _ASKED.match(line[:MOST]) or _COVERS.match(line):
        names = [name] if is_full_name(name := match["name"].strip()) else []
    else:
        names = _described_people(line, lexicon)
    return _signed(names, line)


def _may_be_other_note(line: str, *, begins: bool) -> bool:
    """Could *line* be a note of another form? This is a fast check."""
    if line.startswith(_BEGINNINGS) or (begins and _MARKS.search(line, 0, _NOTE_START)):
        return True
    return "@" in line and _ASKS.search(line, 0, _NOTE_START) is not None


def _signed(names: list[str], line: str) -> tuple[Byline, ...]:
    contact = CONTACT.search(line) if len(names) == 1 else None
    return tuple([Byline(name=name, text=line, contact=contact[0] if contact else "") for name in names])


def _described_people(line: str, lexicon: Lexicon) -> list[str]:
    """Return the people whom the first sentences of *line*, one each, call a journalist or the like."""
    names: list[str] = []
    if not _LINKING_VERB.search(line, 0, _MAX_NAME):
        return names
    for sentence in _SENTENCES.split(line[:_MAX_DESCRIPTION]):
        match = _NAME_AND_DESCRIPTION.match(sentence)
        name = match["name"].strip() if match else ""
        if match is None or not is_full_name(name) or not _is_journalist_role(match["role"], lexicon):
            break
        names.append(name)
    return names


_MAX_NAME = 50  # characters of a name and its description
_MAX_DESCRIPTION = 600  # characters of a description of several authors
_SENTENCES = lazily(r"(?<=\.)\s+(?=[^\W\d_a-z])")


def _is_journalist_role(text: str, lexicon: Lexicon) -> bool:
    """Does *text*, after ``is a``, name the job of a journalist?"""
    words = text.lower().replace("-", " ").split()
    return any(f" {role} " in f" {' '.join(words[:8])} " for role in lexicon.roles)
