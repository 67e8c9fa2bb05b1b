"""The headline of a page without the name of its site, which many append to it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from newsformat.markup.html import classes_of, text_of
from newsformat.markup.styles import role_of
from newsformat.markup.xml import Element
from newsformat.plugin import letters, line
from newsformat_web._lines import lines_of
from newsformat_web._paragraphs import size_of


_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
_MOST = 60  # headings of a page that are examined
_LEAST = 5  # letters of a headline
_BEHIND = re.compile(r"\s*(?:（[^（）]{1,30}）\s*-\s|\s[-–—:/]{1,2}|[|｜·•«»‹›_~]|::|[-–—]{2}|：|－)\s*\S")
_BEFORE = re.compile(r"\S\s*(?:[-–—]{1,2}\s|:|[|｜·•«»‹›_~]|：|－)\s*\Z")


def title_of(body: Element, window: str) -> tuple[str, str]:
    """Return the headline that is the first heading of the highest level in *body*, and the kicker in it.

    Of several, such as the name of the site, that counts which is most of the title of the *window*.
    """
    found = [title_in(each, window) for each in islice(body.iter("h1"), _FEW)]
    title_letters = letters(window) if len(found) > 1 else ""
    in_title = [
        each for each in found if 2 * len(bare := letters(each[0])) > len(title_letters) and bare in title_letters
    ]
    return max(in_title, key=lambda each: len(each[0]), default=next(iter(found), ("", "")))


_FEW = 10  # headings of the highest level


def title_in(heading: Element, window: str) -> tuple[str, str]:
    """Return the headline in *heading*, and the kicker in a separate element before it.

    That is a kicker if it is named so, or if the title of the *window* begins with the rest, or separates both:
    ``Ports: Ferry sinks``.
    """
    parts = [text_of(each) for each in heading]
    if len(parts) == 1 and (behind := line(heading[0].tail or "")):
        parts.append(behind)
        is_apart = not (heading.text or "").strip() and window.startswith(behind.lstrip(PARTING))
        return (behind.lstrip(PARTING), parts[0].rstrip(PARTING)) if is_apart and parts[0] else (text_of(heading), "")
    if len(parts) < 2 or (heading.text or "").strip() or any((each.tail or "").strip() for each in heading):  # noqa: PLR2004 -- two parts
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
    own = rest.lstrip(PARTING)
    return bool(above) and own.startswith(behind) and any(not sign.isspace() for sign in rest[: len(rest) - len(own)])


def below_kicker(title: str, titled: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """Return the one of *titled*, headlines with kickers, whose parts *title* combines, or nothing.

    ::

        below_kicker("Tides: Ferry sinks – Tide News", [("Ferry sinks", "Tides")])
        ("Ferry sinks", "Tides")
    """
    return next((each for each in titled if each[1] and _combines(title, *each)), ("", ""))


def _combines(title: str, own: str, above: str) -> bool:
    """Is *title* the kicker *above* and the headline *own*, with nothing behind it but what is of the site?"""
    before, _, behind = title.partition(own)
    return letters(before) == letters(above) and (not behind or _BEHIND.match(behind) is not None)


def other_headline(body: Element, title: str, said: str) -> str:
    """Return the *title* of a page, a heading of *body*, if its data have another headline, *said*, which is not shown.

    A link is rather the name of the site.
    """
    own, known = letters(title), letters(said)
    if size_of(own) < _SIZE or not known or own in known or known in own or known in letters(text_of(body)):
        return ""
    heading = next((each for each in body.iter("h1") if letters(text_of(each)).endswith(own)), None)
    is_link = heading is not None and any(own in letters(text_of(each)) for each in heading.iter("a"))
    return "" if heading is None or is_link else title


_SIZE = 20  # letters of a headline that differs from the data, in terms of Latin letters


PARTING = ":：|–— "
"""What parts a kicker from the headline."""


def headings_in(body: Element) -> list[str]:
    """Return the first headings in *body*; for older pages without any, the first lines."""
    found = [text_of(each) for each in body.iter() if each.tag in _HEADINGS]
    return [*filter(None, found[:_MOST])] or [each.text for each in islice(lines_of(body), _MOST)]


def without_site(title: str, sites: Iterable[str]) -> str:
    """Return the headline *title* without one of *sites* before or after it."""
    return next((own for site in sites if (own := _without(title, site)) != title), title)


def _without(title: str, site: str) -> str:
    small, name = title.casefold(), site.casefold()
    if len(small) != len(title) or not name or len(title) <= len(site):
        return title
    if small.endswith(name) and (found := _BEHIND_SITE.search(title[: -len(site)])) and found.start():
        return title[: found.start()]
    if small.startswith(name) and (found := _BEFORE_SITE.match(title[len(site) :])):
        return title[len(site) + found.end() :]
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
        each
        for each in headings
        if sum(map(str.isalnum, each)) >= _LEAST
        and each.casefold() not in known
        and (
            (title.startswith(each) and _BEHIND.match(title[len(each) :]))
            or (title.endswith(each) and _BEFORE.search(title[: -len(each)]))
        )
    ]
    return max(parts, key=len, default="") or without_site(title, sites)
