"""The headline of a page without the name of its site, which many append to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from newsformat.markup.html import classes_of, text_of
from newsformat.markup.styles import role_of
from newsformat.markup.xml import Element
from newsformat.plugin import lazily, letters, line
from newsformat_web._lines import lines_of
from newsformat_web._paragraphs import size_of


_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
_MAX_HEADINGS = 60  # headings of a page that are examined
_MIN_LETTERS = 5  # letters of a headline
_BEHIND = re.compile(r"\s*(?:（[^（）]{1,30}）\s*-\s|\s[-–—:/]{1,2}|[|｜·•«»‹›_~]|::|[-–—]{2}|：|－)\s*\S")
_BEFORE = re.compile(r"\S\s*(?:[-–—]{1,2}\s|:|[|｜·•«»‹›_~]|：|－)\s*\Z")


def title_of(body: Element, window: str) -> tuple[str, str]:
    """Return the headline that is the first heading of the highest level in *body*, and the kicker in it.

    Of several, such as the name of the site, that counts which is most of the title of the *window*.
    """
    found = [title_in(inner, window) for inner in islice(body.iter("h1"), _MAX_TOP_HEADINGS)]
    title_letters = letters(window) if len(found) > 1 else ""
    in_title = [
        pair for pair in found if 2 * len(bare := letters(pair[0])) > len(title_letters) and bare in title_letters
    ]
    return max(in_title, key=lambda pair: len(pair[0]), default=next(iter(found), ("", "")))


_MAX_TOP_HEADINGS = 10  # headings of the highest level


def title_in(heading: Element, window: str) -> tuple[str, str]:
    """Return the headline in *heading*, and the kicker in a separate element before it.

    That is a kicker if it is named so, or if the title of the *window* begins with the rest, or separates both:
    ``Ports: Ferry sinks``.
    """
    parts = [text_of(child) for child in heading]
    if len(parts) == 1 and (behind := line(heading[0].tail or "")):
        parts.append(behind)
        is_apart = not (heading.text or "").strip() and window.startswith(behind.lstrip(PARTING))
        return (behind.lstrip(PARTING), parts[0].rstrip(PARTING)) if is_apart and parts[0] else (text_of(heading), "")
    if len(parts) < 2 or (heading.text or "").strip() or any((child.tail or "").strip() for child in heading):  # noqa: PLR2004 -- two parts
        return text_of(heading), ""
    roles = {role_of(name) for name in classes_of(heading[0])}
    behind = line(" ".join(parts[1:])).lstrip(PARTING)
    is_behind = bool(behind) and (
        "kicker" in roles or window.startswith(behind) or _are_parted(window, parts[0].rstrip(PARTING), behind)
    )
    return (behind, parts[0].rstrip(PARTING)) if is_behind else (text_of(heading), "")


def _are_parted(window: str, above: str, behind: str) -> bool:
    """Does the title of the *window* begin with the kicker *above*, separated by a sign from the longer *behind*?"""
    if len(above) >= len(behind) or behind[:1].islower():
        return False
    rest = window.removeprefix(above)
    remainder = rest.lstrip(PARTING)
    return (
        bool(above)
        and remainder.startswith(behind)
        and any(not sign.isspace() for sign in rest[: len(rest) - len(remainder)])
    )


def below_kicker(title: str, titled: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """Return the one of *titled*, headlines with kickers, that *title* is a combination of, or nothing.

    ::

        below_kicker("Tides: Ferry sinks – Tide News", [("Ferry sinks", "Tides")])
        ("Ferry sinks", "Tides")
    """
    return next((pair for pair in titled if pair[1] and _combines(title, *pair)), ("", ""))


def _combines(title: str, own_title: str, above: str) -> bool:
    """Is *title* the kicker *above* and the headline *own_title*, followed by nothing but the name of the site?"""
    before, _, behind = title.partition(own_title)
    return letters(before) == letters(above) and (not behind or _BEHIND.match(behind) is not None)


def other_headline(body: Element, title: str, said: str) -> str:
    """Return the *title* of a page, a heading of *body*, if its data have another headline, *said*, which is not shown.

    A heading that shares few words with the text below it, or is a link or at the edge of the page, is rather that of
    the site, a section or a form.
    """
    title_letters, known = letters(title), letters(said)
    if (
        size_of(title) < _SIZE
        or not known
        or title_letters in known
        or known in title_letters
        or known in letters(text_of(body))
    ):
        return ""
    heading = next(
        (element for element in _inner_headings(body) if letters(text_of(element)).endswith(title_letters)), None
    )
    is_link = heading is not None and any(title_letters in letters(text_of(inner)) for inner in heading.iter("a"))
    is_other = heading is not None and not is_link and _is_of_text(title, _text_below(body, title_letters))
    return title if is_other else ""


_SIZE = 20  # letters of a headline that differs from the data, in terms of Latin letters
_EDGES = frozenset(("a", "aside", "dialog", "footer", "nav", "noscript"))


def _inner_headings(body: Element) -> Iterator[Element]:
    """Yield the headings of the highest level in *body* that are neither in a link nor at the edge of the page."""
    waiting = [body]
    while waiting:
        element = waiting.pop()
        if element.tag == "h1":
            yield element
        elif element.tag not in _EDGES:
            waiting += reversed(element)


def _text_below(body: Element, own_title: str) -> str:
    """Return the first paragraphs below the line with the letters *own_title*; nothing if more of them are above it."""
    above: list[str] = []
    below: list[str] = []
    is_below = False
    for text_line in lines_of(body):
        bare = letters(text_line.text)
        if own_title in bare:
            is_below = is_below or bare.endswith(own_title)
        elif size_of(text_line.text) >= _PARAGRAPH:
            (below if is_below else above).append(text_line.text)
    return "\n".join(below[:_MAX_HEADINGS]).casefold() if len(above) < len(below) else ""


_PARAGRAPH = 60  # letters of a line that is a paragraph, in terms of Latin letters


def _is_of_text(title: str, text: str) -> bool:
    """Does *text* have at least half of the longer words of *title*, by their beginnings, and several?"""
    parts = {part for word in title.casefold().split() for part in _parts_of(word.strip(_AROUND))}
    found = sum(part in text for part in parts)
    return found > 1 and 2 * found >= len(parts)


def _parts_of(word: str) -> list[str]:
    """Return the beginning of a longer *word*, which may end otherwise elsewhere, or of Chinese, all pairs of signs."""
    if _EASTERN.search(word) is not None:
        return [f"{sign}{following}" for sign, following in pairwise(word)]
    return [word[:_BEGINNING]] if len(word) >= _BEGINNING - 1 else []


_BEGINNING = 5  # letters
_AROUND = "\"'“”„‘’‚«»‹›()[].,:;!?…–—-|"
_EASTERN = lazily("[\u3040-\ud7ff]")


PARTING = ":：|–— "
"""What parts a kicker from the headline."""


def headings_in(body: Element) -> list[str]:
    """Return the first headings in *body*; for older pages without any, the first lines."""
    found = [text_of(inner) for inner in body.iter() if inner.tag in _HEADINGS]
    return [*filter(None, found[:_MAX_HEADINGS])] or [
        text_line.text for text_line in islice(lines_of(body), _MAX_HEADINGS)
    ]


def without_site(title: str, sites: Iterable[str]) -> str:
    """Return the headline *title* without one of *sites* before or after it."""
    return next((without_name for site in sites if (without_name := _without(title, site)) != title), title)


def _without(title: str, site: str) -> str:
    small, name = title.casefold(), site.casefold()
    if len(small) != len(title) or not name or len(title) <= len(site):
        return title
    if small.endswith(name) and (match := _BEHIND_SITE.search(title[: -len(site)])) and match.start():
        return title[: match.start()]
    if small.startswith(name) and (match := _BEFORE_SITE.match(title[len(site) :])):
        return title[len(site) + match.end() :]
    return title


_BEHIND_SITE = re.compile(r"\s*(?:\s[-–—:/]{1,2}|[|｜·•«»‹›_~:]|::|[-–—]{2}|：|－)\s*\Z")
_BEFORE_SITE = re.compile(r"\s*(?:\s[-–—/]{1,2}\s|[|｜·•«»‹›_~]|::|:\s|：|－)\s*")


def as_headed(title: str, headings: Iterable[str], sites: Iterable[str]) -> str:
    """Return the heading of a page that *title*, that of the window, extends by something of the site.

    ::

        as_headed("High tide – Tide News", ["High tide", "More"], [])
        "High tide"
    """
    known = {site.casefold() for site in sites}
    parts = [
        heading
        for heading in headings
        if sum(map(str.isalnum, heading)) >= _MIN_LETTERS
        and heading.casefold() not in known
        and (
            (title.startswith(heading) and _BEHIND.match(title[len(heading) :]))
            or (title.endswith(heading) and _BEFORE.search(title[: -len(heading)]))
        )
    ]
    return max(parts, key=len, default="") or without_site(title, sites)
