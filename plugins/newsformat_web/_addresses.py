"""Resolves addresses in a page's metadata as a browser resolves those in its text."""

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
    """Return the address that the page *text* was saved from, as recorded by browsers at its top, or ``""``."""
    match = _SAVED.search(text[:_HEAD])
    return match[1] if match else ""


def without_archive(text: str, report: Report) -> str:
    """Return the page *text* without the changes made by a web archive: its addresses, and its toolbar.

    Stories also link to archived copies, and such addresses are kept: only a page that is itself an archived copy has
    its styles, scripts and canonical address in the archive as well.
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
_OF_ARCHIVES = {  # a part of the archives' addresses, for a quick search, and their full pattern
    "the Wayback Machine": ("/web/", r"(?:(?:https?:)?//web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?:)"),
    "archive.today": (
        "://archive.",
        r"https?://archive\.(?:today|ph|is|li|vn|fo|md)/(?:o/\w{4,8}|\d{4}\.\d\d\.\d\d-\d{6}|\d{14})/(?=https?:)",
    ),
    "an archive of the web": (  # of a library or a state, by date of collection
        "/http",
        r"https?://[\w.-]{4,80}+/(?:(?!\d{14})[\w-]{1,30}+/){0,3}\d{14}(?:[a-z]{2}_)?/(?=https?:)",
    ),
}
_BAR = re.compile(r"<!-- BEGIN WAYBACK TOOLBAR INSERT -->(?:[^<]|<(?!!-- (?:END|BEGIN) WAYBACK))*+(?=<!-- END WAYBACK)")


def address_of(article: Article) -> str:
    """Return the address of the page of *article*."""
    return next((identifier.value for identifier in article.identifiers if identifier.kind == PAGE), "")


def is_absolute(address: str) -> bool:
    """Does *address* have a web scheme and a host?"""
    with suppress(ValueError):
        parts = urlsplit(address)
        return parts.scheme.lower() in {"http", "https"} and bool(parts.netloc)
    return False


def base_of(*addresses: str, report: Report) -> str:
    """Return the first address in *addresses* with a scheme, else the first with a host, else ``""``.

    An assumed scheme is reported.
    """
    if found := next(filter(is_absolute, addresses), ""):
        return found
    bare = next((address for address in addresses if _BARE.fullmatch(address)), "")
    if not bare:
        return ""
    report.note(f"an address without its scheme is read as https: {line(bare):.60}")
    return f"https://{bare.removeprefix('//')}"


def is_of_site(address: str, home: str) -> bool:
    """Does *address* lead to a page of the same site as *home*, as all relative ones do?"""
    with suppress(ValueError):  # raised by urlsplit for invalid addresses
        target, site = urlsplit(address), urlsplit(home)
        return is_page(address) and (
            target.hostname is None or _domain(target.hostname) == _domain(site.hostname or "")
        )
    return False


def is_page(address: str) -> bool:
    """Does *address* lead to another page, rather than to a mail, a telephone, a script or a place on this one?"""
    with suppress(ValueError):
        target = urlsplit(address)
        return target.scheme in {"", "http", "https"} and bool(target.netloc or target.path or target.query)
    return False


def _domain(host: str) -> list[str]:
    return host.split(".")[-2:]


def absolute(address: str, base: str) -> str:
    """Return *address* resolved against *base*; if it has only a host, it gets the scheme of *base*."""
    if not address or is_absolute(address):
        return address
    with suppress(ValueError):
        if _BARE.fullmatch(address):
            return f"{urlsplit(base).scheme or 'https'}://{address.removeprefix('//')}"
        return urljoin(base, address) if base else address
    return address


def at_home(article: Article, base: str) -> Article:
    """Return *article* with the addresses of its page and pictures resolved against *base*."""
    identifiers = [
        evolve(identifier, value=absolute(identifier.value, base)) if identifier.kind == PAGE else identifier
        for identifier in article.identifiers
    ]
    associations = [
        evolve(association, media=_media(association.media, base)) if association.media is not None else association
        for association in article.associations
    ]
    return evolve(article, identifiers=identifiers, associations=associations)


def _media(media: Media, base: str) -> Media:
    files = [evolve(rendition, href=absolute(rendition.href, base)) for rendition in media.renditions]
    return evolve(media, href=absolute(media.href, base), renditions=files)
