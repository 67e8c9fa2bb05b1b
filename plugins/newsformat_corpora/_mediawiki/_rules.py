"""Validates a dump by the schema of MediaWiki's export, and the digests of its texts.

The schema is https://www.mediawiki.org/xml/export-0.11.xsd; elements missing in older versions are only required from
the version that introduced them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from newsformat.markup.dates import is_iso
from newsformat.markup.sniff import xml_root
from newsformat.markup.xml import Element, iterate, line_of, local
from newsformat.plugin import NoSchema, Problem, ReadError, Report, Severity, Source
from newsformat_corpora._mediawiki._sha1 import LENGTH, sha1


_EXCERPT = 60  # characters of an invalid value
_PAGE = (("title", 0), ("ns", 6), ("id", 0))
_REVISION = (("id", 0), ("timestamp", 0), ("contributor", 0), ("model", 8), ("format", 8), ("text", 0), ("sha1", 6))
"""Required elements, and the version 0.x of the schema that introduced them."""
_VERSION = re.compile(r"0\.(\d{1,3})", re.ASCII)
_MAX_PROBLEMS = 1000  # problems reported per page
_warning = partial(Problem, severity=Severity.WARNING)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the dump, page by page."""
    root = xml_root(source.head)
    if root is None:
        raise ReadError("not a MediaWiki export: it is not XML")
    if root[1] != "mediawiki":
        yield Problem("root", f"<{root[1][:_EXCERPT]}> is not <mediawiki>")
    seen: dict[str, set[str]] = {"title": set(), "id": set()}
    pages = iterate(
        source.open(), ("page",), source=source.name, limits=source.limits, report=report, whole=False, mend=False
    )
    try:
        for page in pages:
            for problem, _ in zip(_page(page, seen), range(_MAX_PROBLEMS), strict=False):
                yield problem
    except ReadError as error:
        yield Problem("xml", error.message, error.line, error.column)


def _page(page: Element, seen: dict[str, set[str]]) -> Iterator[Problem]:
    yield from _required(page, _PAGE)
    for name, known in seen.items():
        value = page.findtext(f"{{*}}{name}") or ""
        if value and value in known:
            yield Problem("unique", f"another page has the {name} {value[:_EXCERPT]}, too", line_of(page))
        known.add(value)
    revisions = [child for child in page if local(child) in {"revision", "upload"}]
    if not revisions:
        yield _warning("empty", "<page> has no <revision>", line_of(page))
    for revision in revisions:
        if local(revision) == "revision":
            yield from _required(revision, _REVISION)
            yield from _revision(revision)


def _required(element: Element, names: tuple[tuple[str, int], ...]) -> Iterator[Problem]:
    version = _VERSION.match(element.getroottree().getroot().get("version") or "")
    number = int(version[1]) if version else 0
    there = {local(child) for child in element}
    for name, since in names:
        if number >= since and name not in there:
            yield Problem("required", f"<{local(element)}> has no <{name}>", line_of(element))


def _revision(revision: Element) -> Iterator[Problem]:
    when = (revision.findtext("{*}timestamp") or "").strip()
    if when and not is_iso(when):
        yield Problem("date", f"timestamp: {when[:_EXCERPT]!r} is not a date and time", line_of(revision))
    text = revision.find("{*}text")
    if text is None or text.get("deleted") is not None or not text.text:
        return
    content = text.text.encode("utf-8", "replace")
    length = text.get("bytes") or ""
    if length and length != str(len(content)):
        yield _warning("bytes", f"the text has {len(content)} bytes, not {length[:_EXCERPT]}", line_of(text))
    checksum = text.get("sha1") or (revision.findtext("{*}sha1") or "").strip()
    if len(checksum) == LENGTH and checksum != sha1(content):
        yield _warning("sha1", "the text does not have the SHA-1 that is given", line_of(text))
