"""A wiki as described in its dump, and the addresses of its pages and those of other wikis."""

from __future__ import annotations

import re
from contextlib import suppress
from urllib.parse import quote, urljoin

from attrs import field, frozen

from newsformat import Envelope, Foreign
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import Report


SPACE = "mediawiki"
ARTICLES, FILES, CATEGORIES = 0, 6, 14
"""Numbers of namespaces, the same in all wikis (https://www.mediawiki.org/wiki/Manual:Namespace)."""
MEDIA = -2
UNTITLED = "—"  # title of a page without a headline, possibly repeated
NEVER = "1970-01-01T00:00:00Z"  # timestamp of a revision of unknown time
_ENGLISH = {"file": FILES, "image": FILES, "media": MEDIA, "category": CATEGORIES}
_SAFE = "/:@!$*(),;'"  # characters that MediaWiki does not escape in addresses
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z]{2,8}){0,2}|simple|map-bms", re.ASCII)
_WIKIMEDIA = re.compile(r"(?P<language>[a-z-]+)\.(?P<project>wik[a-z]+)\.org", re.ASCII)
_PROJECTS = {  # https://meta.wikimedia.org/wiki/Help:Interwiki_linking
    "w": "wikipedia", "wikt": "wiktionary", "n": "wikinews", "b": "wikibooks", "q": "wikiquote", "s": "wikisource",
    "v": "wikiversity", "voy": "wikivoyage",
}  # fmt: skip
_PROJECTS |= {name: name for name in _PROJECTS.values()}
_SINGLE = {
    "c": "commons.wikimedia.org", "commons": "commons.wikimedia.org", "m": "meta.wikimedia.org",
    "meta": "meta.wikimedia.org", "d": "www.wikidata.org", "wikidata": "www.wikidata.org",
    "species": "species.wikimedia.org", "wikispecies": "species.wikimedia.org", "mw": "www.mediawiki.org",
    "foundation": "foundation.wikimedia.org", "wmf": "foundation.wikimedia.org", "incubator": "incubator.wikimedia.org",
}  # fmt: skip


@frozen(kw_only=True)
class Site:
    """A wiki: its name, the address of its main page, its language and its namespaces.

    *capital* is whether titles begin with a capital letter, as in most wikis.
    """

    name: str = ""
    base: str = ""
    language: str = ""
    database: str = ""
    generator: str = ""
    capital: bool = True
    namespaces: dict[str, int] = field(factory=dict)

    def envelope(self) -> Envelope:
        """Return the envelope of the dump."""
        kept = {"dbname": self.database, "generator": self.generator}
        return Envelope(
            title=self.name,
            uri=self.base,
            language=self.language,
            foreign=[Foreign(SPACE, name, value) for name, value in kept.items() if value],
        )

    def namespace(self, title: str) -> tuple[int, str]:
        """Return the number of the namespace prefix of *title*, and the rest; 0 if there is none."""
        name, colon, rest = title.partition(":")
        key = name.strip().replace("_", " ").casefold()
        number = self.namespaces.get(key, _ENGLISH.get(key)) if colon else None
        return (number, rest.strip()) if number else (ARTICLES, title)

    def address(self, title: str) -> str:
        """Return the address of the page *title*; relative if that of the wiki is unknown."""
        page, _, section = title.partition("#")
        page = page.strip().replace(" ", "_")
        path = quote(page[:1].upper() + page[1:] if self.capital else page, safe=_SAFE)
        anchor = f"#{quote(section.strip().replace(' ', '_'), safe=_SAFE)}" if section.strip() else ""
        if not path:
            return anchor
        with suppress(ValueError):  # invalid address of the wiki
            return (urljoin(self.base, f"./{path}") if self.base else f"./{path}") + anchor
        return f"./{path}{anchor}"

    def file(self, name: str) -> str:
        """Return the address of the file *name*, which redirects to its content."""
        return self.address(f"Special:FilePath/{name[:1].upper()}{name[1:]}")

    def elsewhere(self, target: str) -> tuple[str, str]:
        """Return address and title of a page in another wiki (``w:de:Berlin``); the address is ``""`` for this wiki.

        Prefixes are those of Wikimedia, in any order: a project, a language, or both.
        """
        language, project, rest = "", "", target.strip()
        while ":" in rest:
            prefix, _, after = rest.partition(":")
            key = prefix.strip().lower()
            if key in _SINGLE and not (language or project):
                return _page(_SINGLE[key], after), after
            if key in _PROJECTS and not project:
                project = _PROJECTS[key]
            elif not language and after.strip() and self.is_language(key):
                language = key
            else:
                break
            rest = after.strip()
        if not (language or project):
            return "", target
        match = _WIKIMEDIA.search(self.base)
        language = language or (match["language"] if match else "") or self.language.partition("-")[0] or "en"
        project = project or (match["project"] if match else "wikipedia")
        return _page(f"{language}.{project}.org", rest), rest

    def is_language(self, prefix: str) -> bool:
        """Is *prefix* the language of another wiki: does it look like one, and is not a namespace?"""
        return _LANGUAGE.fullmatch(prefix) is not None and prefix not in self.namespaces


def _page(host: str, title: str) -> str:
    site = Site(base=f"https://{host}/wiki/", capital="wiktionary" not in host)
    return site.address(title) or f"https://{host}/"


def site_of(info: Element, language: str, report: Report) -> Site:
    """Return the wiki described in ``siteinfo``."""
    texts = texts_in(info, report)
    if (case := texts.get("case", "")) not in _CASES:
        report.left_out(f"the case of titles is left out: {case:.40}")
    return Site(
        name=texts.get("sitename", ""),
        base=texts.get("base", ""),
        language=language,
        database=texts.get("dbname", ""),
        generator=texts.get("generator", ""),
        capital=texts.get("case") != "case-sensitive",
        namespaces={
            text_of(inner).casefold(): int(key)
            for inner in info.iter("{*}namespace")
            if text_of(inner) and _NUMBER.fullmatch(key := inner.get("key") or "")
        },
    )


def texts_in(element: Element, report: Report) -> dict[str, str]:
    """Return the texts of the children of *element* by name; of several with the same name, the first one."""
    texts: dict[str, str] = {}
    for child in element.iterchildren("*"):
        name, text = local(child), text_of(child)
        if texts.setdefault(name, text) != text:
            report.left_out(f"a further <{name}>: {text:.60}", line=line_of(child))
    return texts


_CASES = ("", "first-letter", "case-sensitive")
_NUMBER = re.compile(r"-?\d{1,6}", re.ASCII)
