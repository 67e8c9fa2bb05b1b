"""Letters to the editor: the salutation, and the name and place under each of several letters: ``Ann Lee, Lockton``."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._authors._people import YOURS
from newsformat_text._authors._person_check import is_person
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind
from newsformat_text._rules._sentences import heads


WRITER = Verdict(Label.BODY, 0.85, "the writer of one of several letters, and the place")
_HEADING = Verdict(Label.SUBHEADING, 0.85, "the heading of one of several letters")
GREETING = Verdict(Label.BODY, 0.85, "the salutation at the top of a letter")
_SIGNER = Verdict(Label.BYLINE, 0.8, "the writer of the letter, under its last sentence")
CERTAIN = (WRITER, _HEADING, GREETING, _SIGNER)

_MIN_LETTERS_TO_EDITOR = 2  # letters
_LONGEST = 60  # characters of a name and a place
_TOWN = lazily(r"[^\W\d_a-zß-ÿ][\w.'’-]*(?:[ ,-]{1,2}(?:[^\W\d_a-zß-ÿ][\w.'’-]*|[a-z]{2,3}|\d{1,2})){0,3}")


def take(document: Document) -> None:
    """Take names and places right under a sentence, on one line or two, if there are several."""
    top = document.headline + 2
    is_open = [k for k in document.short if k >= top and _is_open(document, k)]
    runs = [run for index in is_open if (run := _writer(document, index))]
    if len(runs) >= _MIN_LETTERS_TO_EDITOR and len({document.lines[run.stop - 1] for run in runs}) == len(runs):
        for run in runs:
            document.set_verdict(run, WRITER)
            _take_heading(document, run.stop)
        _take_heading(document, _top(document, runs[0].start))
    elif runs and GREETING in document.verdicts:
        document.verdicts[runs[-1].start + _is_farewell(document, runs[-1].start)] = _SIGNER
    elif document.lexicon.tag == "de" and GREETING in document.verdicts:
        _take_closing(document)


def _take_closing(document: Document) -> None:
    """Take the last short line below the story that signs a newsletter: ``Ihre Anna Lenz``."""
    below = [k for k in document.short if k > document.last and YOURS.match(document.lines[k])]
    if below and _person.is_full_name(YOURS.sub("", document.lines[below[-1]]).partition(",")[0]):
        document.verdicts[below[-1]] = _SIGNER


def take_question_signatures(document: Document) -> None:
    """Take the signature of a question to a newspaper, behind a dash and above the answer: ``— Sleepless in Salem``."""
    lines = document.lines
    for index in document.short if document.lexicon.tag == "en" else ():
        may_be_signature = document.first < index < len(lines) - 1 and lines[index][0] in _DASHES
        if may_be_signature and _ANSWER.match(lines[index + 1]) and document.ended[index - 1]:
            document.verdicts[index] = document.verdicts[index] or WRITER


_DASHES = frozenset("–—-")
_ANSWER = lazily(r"Dear [^.!?:,–—-]{2,40}[:,–—-]")  # Dear Sleepless: …


def take_greeting(document: Document) -> None:
    """Take the salutation between headline and story, above a paragraph: ``To the editor:``.

    Salutations of newsletters are taken as well: ``Liebe Leserin, lieber Leser,``.
    """
    greets = _ENGLISH_SALUTATION if document.lexicon.tag == "en" else _SALUTATION
    for index in document.short:
        verdict = document.verdicts[index]  # its words may look like a button
        may_be_greeting = document.headline < index <= document.first and (
            verdict is None or verdict.label is Label.TOOL
        )
        above = document.prose[index + 1 : index + 2] == [True]  # a name below would be the editor's
        if may_be_greeting and above and greets.fullmatch(document.lines[index]):
            document.verdicts[index] = GREETING
            return


_ENGLISH_SALUTATION = lazily(
    r"(?:to the|dear) editors?(?:\s?[,:;.–—-]){0,2}"
    r"|(?:dear )?(?:editor|sirs?|madam|sir(?: or |/)madam)(?:\s?[,:;–—-]){1,2}",
    re.IGNORECASE,
)


_SALUTATION = lazily(
    r"(?:Liebe[rs]?|Sehr geehrte\w*|Ch[eè]r\w*|Querid\w+|Estimad\w+|Car[eio]|Gentil\w|Prezad\w+|Beste|Geachte|Kär[ae]"
    r"|Kj?ære|Hyvät?|Drodzy|Szanown\w+|Vážení|Milí|Kedves|Tisztelt|Dragi|Dragă|Stimați|Sevgili|Değerli|Benvolgu\w+)"
    r" [^.?!:;]{2,60}[,!]"
)


def _top(document: Document, writer: int) -> int:
    """Return the line above the sentences of the first letter, which ends above line *writer*."""
    index = writer - 1
    while index > document.headline + 1 and document.ended[index]:
        index -= 1
    return index


def _take_heading(document: Document, index: int) -> None:
    """Take undecided line *index* for the heading of a letter, if a sentence follows."""
    follows = index + 1 < len(document.lines) and document.ended[index + 1]
    if follows and _may_head(document, index) and heads(document.lines[index]):
        document.verdicts[index] = _HEADING


def _writer(document: Document, index: int) -> range | None:
    """Return the lines from *index* on with the writer of a letter, right under its last sentence."""
    line = document.lines[index]
    start = index - _is_farewell(document, index - 1)
    above = document.verdicts[start - 1]
    if not document.ended[start - 1]:
        return None
    if above is not None and above.label is not Label.BODY:
        return None
    name, comma, town = line.partition(", " if ", " in line or document.lexicon.tag not in _STOP_SEPARATES else ". ")
    if not _person.has_case(line[0]) or not is_person(name, document):
        return None
    if comma:
        return range(start, index + 1) if _is_town(town, document) else None
    below = index + 1 < len(document.lines) and _is_open(document, index + 1)
    return range(start, index + 2) if below and _is_town(document.lines[index + 1], document) else None


_STOP_SEPARATES = frozenset(
    {"es", "ca", "gl"}
)  # languages with a stop between name and place: Ana Prieto. Puerto Claro


def _may_head(document: Document, index: int) -> bool:
    """Is line *index* undecided, or a word for buttons with more behind it?"""
    match = document.matches[index]
    is_button_phrase = match is not None and match.kind is Kind.TOOL and bool(match.rest) and not match.of_site
    return _is_open(document, index) or (is_button_phrase and document.verdicts[index] is None)


def _is_farewell(document: Document, index: int) -> bool:
    """Is line *index* the closing of a letter, with a comma: ``Yours sincerely,``?"""
    line = document.lines[index]
    return line[-1] == "," and len(line) <= _FAREWELL and line[0].isupper() and _is_open(document, index)


_FAREWELL = 32  # characters


def _is_open(document: Document, index: int) -> bool:
    return (
        document.verdicts[index] is None and document.matches[index] is None and len(document.lines[index]) <= _LONGEST
    )


def _is_town(text: str, document: Document) -> bool:
    """May *text* be a place, and neither an agency nor a role?"""
    lexicon = document.lexicon
    other = text.lower() in lexicon.roles or lexicon.is_agency(text) or _person.is_organisation(text)
    return _TOWN.fullmatch(text) is not None and not other
