"""Text for editors below the story: the notepad of dpa and others, notes, initials, the end mark.

::

    # Notebook

    ## Note to editors                   a section is a note, its heading the role
    - adds quotes in paragraph 3, and
      what goes on is indented
    * * * *
    The following information is not intended for publication

    ## Editorial contacts
    - …

    acme al/bw                           who wrote and edited it
    -0-                                  the end; so are ./., Enditem, (Schluss), Lusa/Fim, the agency's name
    ./.ABC                               the end, and who wrote it
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from newsformat import EditorsNote
from newsformat.plugin import Report, lazily
from newsformat_wire._prose import FILL, INDENT, joined
from newsformat_wire._wording import Wording
from newsformat_wire._wrapping import wrapped


WORDS = ("Notebook", "Notizblock", "dpa NOTEBOOK", "dpa-Notizblock", "Notepad")
_IN_GERMAN = WORDS[1]
DIVIDER = "* * * *"
SIGN_OFF = "sign-off"
_NOTE = lazily(
    r"\(?(?:Eds|EDS|Editors|EDITORS|EDITORS?['’]S? NOTE|Note to [Ee]ditors|NOTE TO EDITORS|Achtung Redaktionen"
    r"|Hinweis an die Redaktionen|NOTE AUX R[ÉE]DACTIONS|Note aux r[ée]dactions|NOTA A LOS EDITORES)(?:: | _ | -- )"
)
ENDS = lazily(
    r"-0-|\./\.|###|END[ES]?|\((?:END|KRAJ|FIN|FIM)\)|\(?MORE\)?|MORE FOLLOWS|END ADV\b.{0,60}|\w{2,8}/FIM"
    r"|==[A-Z]\w+|(?:APA|OTS)\d{4} +[\d-]{10}/\d\d:\d\d|ISSN [\d -]{8,11}[\dX]",
    re.IGNORECASE,
)
_GOES_ON = r"\((?:[Mm]ore|mehr|[Ww]eiter|folgt|suite|à suivre|sigue|segue|SEGUE|continua)\)"
_LAST_LINE = lazily(
    rf"-0-|\./\.|###|ENDS?|\(END\)|\(?MORE\)?|M(?:ORE FOLLOWS|ore follows)|{_GOES_ON}|\w{{2,8}}/F[Ii][Mm]"
)
_LAST_WORDS = lazily(  # after the last sentence, before initials
    r"(?<=[.!?…\"'”“»)])(?:[ \n](\((?:Schluss|Kraj)\)|Enditem|==[A-Z][a-z]+|"
    rf"{_GOES_ON})(?: +(?=[^\W\d_]{{1,4}}(?:/[^\W\d_]{{1,4}})+\Z)|\Z)|(-0-)\Z)"
)
_FIRST = frozenset("(EANH*")
_INITIALS = lazily(r"([^\W\d_]+)(?: [\w/.-]{1,8}){1,9}")
_STROKES = lazily(r"(?:bur-)?[^\W\d_]{1,4}(?:[/\\] ?[^\W\d_]{1,4}){1,5}/?")  # as in abc/de/f
_IN_BRACKETS = lazily(r"\(([^\W\d_]+)(?:-[^\W\d_]+)?(?: ?[/\\] ?[^\W\d_]{1,10}){1,4}\)")  # as in (ACME / abc)
_NUMBERED = lazily(r"\(([^\W\d_]+) - [\w-]{4,24}\)")  # as in (ACME - abcde-24-00123)
_OF_AGENCY = lazily(r"([^\W\d_]+)/[^\W\d_]{2,4}")  # as in ACME/ab
# As in ABC (DEF) // GHI, ABC/DEF/, ./.ABC
_IN_CAPITALS = lazily(
    r"[A-Z]{2,4}(?: \([A-Z/]+\))? // [A-Z]{2,4}|(?:[A-Z]{2,4}/){1,4}|[A-Z]{2}/[A-Z]{2}|[A-Z][a-z]{2}/[A-Z][a-z]{2}"
    r"|\./\.[A-Z]{2,4}(?:/[A-Z]{2,4})*/?"
)


def parted(chunks: list[str], words: Collection[str]) -> tuple[list[str], list[str]]:
    """Return the chunks of the text and those of the notepad, whose heading is one of *words*."""
    for index, chunk in enumerate(chunks):
        if chunk[0] == "#" and chunk[:2] == "# ":
            heading, _, rest = chunk.partition("\n")
            if heading[2:].strip(" ") in words:
                return chunks[:index], [*([rest] if rest else []), *chunks[index + 1 :]]
    return chunks, []


def closed(chunks: list[str], agency: str, report: Report, line: int) -> Iterator[EditorsNote]:
    """Take the closing lines from the *chunks* of a text: initials become notes, and mere end marks are dropped."""
    for _ in range(_MOST_LINES):
        if not chunks:
            return
        if found := next(initials(chunks, agency), None):
            yield found
            continue
        rest, last = ended(chunks[-1], agency)
        if not last:
            return
        report.note(f"left out {last!r}, which ends the text", line=line)
        chunks[-1:] = [rest] if rest else []


def ended(chunk: str, agency: str = "") -> tuple[str, str]:
    """Return *chunk*, the last of a text, without its end mark, such as the name of the *agency*, and that mark."""
    if chunk[0] == FILL:
        return chunk, ""
    if ENDS.fullmatch(bare := chunk.strip(" ")):
        return "", bare
    rest, _, last = chunk.rpartition("\n")
    if rest and _LAST_LINE.fullmatch(last.strip(" ")):
        return rest, last.strip(" ")
    place = max(len(chunk) - _LONGEST_END, 0)
    if match := _LAST_WORDS.search(chunk, place):
        return "\n".join(filter(None, (chunk[: match.start()], chunk[match.end() :]))), match[1] or match[2]
    name = agency.upper()
    match = _signed_by(name).search(chunk, place) if name and name in chunk[place:] else None
    return (chunk[: match.start()], match[1]) if match else (chunk, "")


@lru_cache(maxsize=64)
def _signed_by(name: str) -> re.Pattern[str]:
    """Return a pattern for an agency's *name* as an end mark: alone or in brackets, with a copyright sign …"""
    name = re.escape(name)
    return re.compile(rf"(?:\A|(?<=[.!?…\"'”“»])[ \n]+|\n(?=[(©]))(\(?(?:(?:©|\(c\)) ?)?{name}\)?)\.?\Z")


_LONGEST_END = 40  # characters
_MOST_LINES = 100  # closing lines of a text


def initials(chunks: list[str], agency: str) -> Iterator[EditorsNote]:
    """Take the authors' initials from *chunks* as a note: the last chunk (with or without *agency*) or its end."""
    rest, _, last = chunks[-1].rpartition("\n") if chunks else ("", "", "")
    last = last.strip(" ")
    typed = rest and _TWO_LETTERS.fullmatch(last) and not ENDS.fullmatch(last) and _ends_sentence(rest)
    if (
        typed
        or (last.islower() and _STROKES.fullmatch(last))
        or ("/" in last and _IN_CAPITALS.fullmatch(last))
        or (agency and _is_of_house(rest, last, agency.partition("-")[0].lower()))
    ):
        chunks[-1:] = [rest] if rest else []
        yield EditorsNote(text=last, role=SIGN_OFF)


def _is_of_house(rest: str, last: str, house: str) -> bool:
    """Is *last* the *house* with initials, or initials directly below *rest*, which ends a sentence?"""
    if last[:1] == "(":
        bracketed = _IN_BRACKETS.fullmatch(last) or _NUMBERED.fullmatch(last)
        return bool(bracketed) and house in _AROUND_NAMES.split(last.lower()) and not ENDS.fullmatch(last)
    if not last.lower().startswith(house):
        return False
    match = None if ENDS.fullmatch(last) else _OF_AGENCY.fullmatch(last)
    if match is None and (not rest or (len(last) <= _LONGEST_END and _ends_sentence(rest))):
        match = _INITIALS.fullmatch(last)
    return match is not None and match[1].lower() == house


def _ends_sentence(text: str) -> bool:
    return text.rstrip(" \"'”“»)")[-1:] in _SENTENCE


_SENTENCE = frozenset(".?!…")
_AROUND_NAMES = lazily(r"[^\w.]+")
_TWO_LETTERS = lazily("[a-z]{2,3}")  # the typist, directly below the text


def single(chunk: str) -> EditorsNote | None:
    """Return the note to editors that a paragraph of the text is, or `None`."""
    if chunk[0] not in _FIRST:
        return None
    if _NOTE.match(chunk):
        return EditorsNote(text=joined(chunk))
    if chunk[:3] == _STARS == chunk[-3:] and (text := joined(chunk).strip("* ")) and text.isupper():
        return EditorsNote(text=text)
    return None


def addressed(text: str) -> str:
    """Return *text* without its addressees."""
    match = _NOTE.match(text)
    return text[match.end() :] if match else text


def apart(chunk: str) -> tuple[str, list[EditorsNote]]:
    """Return *chunk* without the notes to editors among its indented paragraphs, and these notes."""
    if "\n  " not in chunk:
        note = single(chunk.lstrip(" "))
        return ("", [note]) if note else (chunk, [])
    parts = _INDENT_BEGINS.split(chunk)
    found = [single(part.lstrip(" ")) if _ends_sentence(part) or part is parts[-1] else None for part in parts]
    if not any(found):
        own_note = single(chunk)
        return ("", [own_note]) if own_note else (chunk, [])
    rest = [part for part, note in zip(parts, found, strict=True) if note is None]
    return "\n".join(rest), [note for note in found if note]


_INDENT_BEGINS = lazily(r"\n(?= {2,}\S)")
_STARS = "***"


def notes(chunks: list[str]) -> Iterator[EditorsNote]:
    """Yield a note for each section of a notepad."""
    above, *sections = _SECTION.split("".join([f"\n\n{chunk}" for chunk in chunks]))
    if above.strip("\n"):
        yield _note(above, "")
    for heading, below in zip(sections[::2], sections[1::2], strict=True):
        if heading != DIVIDER:
            yield _note(below, heading.lstrip("#").strip(" "))
        elif below.strip("\n"):
            yield _note(below, "")


_SECTION = re.compile(rf"\n(##[^\n]*|{re.escape(DIVIDER)}(?![^\n]))")
_GOES_ON_BELOW = lazily(r"\n {2,}")


def _note(below: str, role: str) -> EditorsNote:
    text = _GOES_ON_BELOW.sub(" ", below).strip("\n")
    return EditorsNote(text=text.replace(FILL, "") if FILL in text else text, role=role.replace(FILL, ""))


def takes(chunk: str, agency: str) -> bool:
    """Would *chunk* of the text be read as a text for editors, or as an end mark?"""
    heading = chunk.partition("\n")[0]
    return bool(
        (heading[:2] == "# " and heading[2:].strip(" ") in WORDS)
        or single(chunk)
        or ended(chunk, agency)[1]
        or list(initials([chunk], agency))
    )


def written(
    found: Sequence[EditorsNote], wording: Wording, width: int, agency: str, language: str = ""
) -> Iterator[str]:
    """Yield a notepad with *found*, chunk by chunk, with a heading in the *language* of the text."""
    heading = _IN_GERMAN if language.partition("-")[0].lower() == "de" else WORDS[0]
    for index, note in enumerate(found):
        where = f"#{index + 1}"
        role = wording.text_of(note.role, "notes.role", where=where)
        lines = [f"## {role}".rstrip(" ")]
        for text in wording.lines(note.text, "notes", where=where):
            lines += _lines(text, width, agency)
        yield "\n".join([f"# {heading}\n", *lines] if not index else lines)


def _lines(text: str, width: int, agency: str) -> list[str]:
    if not text:
        return [FILL]
    if text[0] == "#" or text == DIVIDER or list(initials([text], agency)):
        text = FILL + text
    first, *rest = wrapped(text, width - len(INDENT))
    return [first, *(INDENT + name for name in rest)]


def is_signed(note: EditorsNote, agency: str) -> bool:
    """Does *note* consist of initials that the *agency* before them sets apart from the text?"""
    return note.role == SIGN_OFF and list(initials([note.text], agency)) == [note]


def is_remark(text: str) -> bool:
    """Is all of *text* in brackets?"""
    return text[:1] == "(" and text[-1:] == ")" and text.count("(") == 1
