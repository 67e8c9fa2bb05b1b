"""Addresses in what a page says of itself, taken as a browser takes those in its text."""

from __future__ import annotations

import re
from contextlib import suppress
from urllib.parse import urljoin, urlsplit

from attrs import evolve

from newsformat import Article, Media
from newsformat.plugin import Report, line
from newsformat_web._names import PAGE


_SAVED = re.compile(  # by Chrome and its kin, and by SingleFile
    r"<!--\s*(?:saved from url=\(\d{1,9}\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s<>\"]{1,2000})",
    re.IGNORECASE,
)
_HEAD = 4096  # characters
_BARE = re.compile(r"(?://|www\.)[a-z0-9-]++(?:\.[a-z0-9-]++)*+\.?(?::\d+)?(?:[/?#].*)?", re.IGNORECASE)


def saved_from(text: str) -> str:
    """Return where the page *text* was saved from, as browsers write it above it; ``""`` if they did not."""
    found = _SAVED.search(text[:_HEAD])
    return found[1] if found else ""


def without_archive(text: str, report: Report) -> str:
    """Return the page *text* as it was before an archive of the web changed its addresses, and put a bar above it.

    Stories also lead to copies in archives, and then the address is meant as it stands: of a page that is a copy
    itself, the styles, the scripts and the canonical address are there, too.
    """
    if "/http" not in text:
        return text
    text, bars = _BAR.subn("", text)
    for name, (sign, addresses) in _OF_ARCHIVES.items():
        if sign not in text or not (bars or re.search(_OF_PAGE + addresses, text)):
            continue
        text, count = re.subn(addresses, "", text)
        if count:
            report.note(f"a copy of {name}: its addresses are treated as the original page's")
    return text


_OF_PAGE = r"""<(?:link|script)\b[^<>]{0,500}?(?:href|src)\s{0,9}=\s{0,9}["']?"""
_OF_ARCHIVES = {  # what is in their addresses, which is found in no time, and these
    "the Wayback Machine": ("/web/", r"(?:(?:https?:)?//web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?:)"),
    "archive.today": (
        "://archive.",
        r"https?://archive\.(?:today|ph|is|li|vn|fo|md)/(?:o/\w{4,8}|\d{4}\.\d\d\.\d\d-\d{6}|\d{14})/(?=https?:)",
    ),
    "an archive of the web": (  # of a library or a state, by when the page was collected
        "/http",
        r"https?://[\w.-]{4,80}+/(?:(?!\d{14})[\w-]{1,30}+/){0,3}\d{14}(?:[a-z]{2}_)?/(?=https?:)",
    ),
}
_BAR = re.compile(r"<!-- BEGIN WAYBACK TOOLBAR INSERT -->(?:[^<]|<(?!!-- (?:END|BEGIN) WAYBACK))*+(?=<!-- END WAYBACK)")


def address_of(article: Article) -> str:
    """Return the address of the page that *article* is on."""
    return next((each.value for each in article.identifiers if each.kind == PAGE), "")


def is_absolute(address: str) -> bool:
    """Has *address* a scheme of the web, and a host?"""
    with suppress(ValueError):
        parts = urlsplit(address)
        return parts.scheme.lower() in {"http", "https"} and bool(parts.netloc)
    return False


def base_of(*said: str, report: Report) -> str:
    """Return the first address that is *said* with its scheme, or else the first that has but a host; ``""`` if none.

    *report* is told of a scheme that had to be assumed.
    """
    if found := next(filter(is_absolute, said), ""):
        return found
    bare = next((each for each in said if _BARE.fullmatch(each)), "")
    if not bare:
        return ""
    report.note(f"an address without its scheme is read as https: {line(bare):.60}")
    return f"https://{bare.removeprefix('//')}"


def is_of_site(address: str, home: str) -> bool:
    """Does *address* lead to a page of the site that *home* is an address of, as all do that are relative?"""
    with suppress(ValueError):  # as urlsplit says of what it can't read
        said, own = urlsplit(address), urlsplit(home)
        return is_page(address) and (said.hostname is None or _domain(said.hostname) == _domain(own.hostname or ""))
    return False


def is_page(address: str) -> bool:
    """Does *address* lead to another page, and not to a mail, a telephone, a script or a place on this one?"""
    with suppress(ValueError):
        said = urlsplit(address)
        return said.scheme in {"", "http", "https"} and bool(said.netloc or said.path or said.query)
    return False


def _domain(host: str) -> list[str]:
    return host.split(".")[-2:]


def absolute(address: str, base: str) -> str:
    """Return *address* as it is from *base*; one that has but a host is of its scheme."""
    if not address or is_absolute(address):
        return address
    with suppress(ValueError):
        if _BARE.fullmatch(address):
            return f"{urlsplit(base).scheme or 'https'}://{address.removeprefix('//')}"
        return urljoin(base, address) if base else address
    return address


def at_home(article: Article, base: str) -> Article:
    """Return *article* with the addresses of its page and its pictures as they are from *base*."""
    identifiers = [
        evolve(each, value=absolute(each.value, base)) if each.kind == PAGE else each for each in article.identifiers
    ]
    associations = [
        evolve(each, media=_media(each.media, base)) if each.media is not None else each
        for each in article.associations
    ]
    return evolve(article, identifiers=identifiers, associations=associations)


def _media(media: Media, base: str) -> Media:
    files = [evolve(each, href=absolute(each.href, base)) for each in media.renditions]
    return evolve(media, href=absolute(media.href, base), renditions=files)
