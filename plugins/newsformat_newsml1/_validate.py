"""What is wrong with a document of NewsML 1: newsformat's own rules, and the official DTD where one is named.

The DTD knows nothing of the markup of texts (``DataContent``), so that is left out of account.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final
from urllib.parse import unquote

from lxml import etree

from newsformat.markup.schema import dtd_problems, problems_against
from newsformat.markup.xml import line_of, local, parse, path_of, text_of
from newsformat.plugin import Problem, Report, Severity, Source, ValidateOptions
from newsformat_newsml1._rules import dtd


_DATES: Final = frozenset(("FirstCreated", "ThisRevisionCreated", "DateAndTime", "DateId"))
_BASIC = re.compile(r"(\d{8})(?:T(\d{6})(Z|[+-]\d{4})?)?", re.ASCII)
_URN = "urn:newsml:"


def validate(source: Source, options: ValidateOptions, report: Report) -> Iterator[Problem]:
    """Yield what is wrong with the document; then what the official DTD says."""
    root: Any = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
    if local(root) != "NewsML":
        yield _problem("root", f"{local(root)} is no root element of NewsML", root)
        return
    _prepare(root)
    yield from problems_against(root, dtd())
    for element in root.iter(etree.Element):
        if local(element) in _DATES:
            yield from _date(element)
        elif local(element) == "NewsIdentifier":
            yield from _identifier(element)
    if options.schema:
        yield from dtd_problems(root, options.schema, prefer=["1.2", "v1.2"])


def _prepare(root: Any) -> None:
    """Take out what the DTD cannot know: the markup of texts, and namespaces."""
    for element in root.iter(etree.Element):
        element.tag = local(element)
        if element.tag == "DataContent":
            del element[:]
        for name in [name for name in element.attrib if name.startswith("{http://www.w3.org/2001/XMLSchema-instance}")]:
            del element.attrib[name]


def _problem(rule: str, message: str, element: Any, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(rule, message, line_of(element), None, path_of(element), severity=severity)


def _date(element: Any) -> Iterator[Problem]:
    """Dates are in the basic format of ISO 8601 (DTD 1.2, comment on the attribute DateAndTime)."""
    value, name = text_of(element), local(element)
    match = _BASIC.fullmatch(value)
    if match is None or not _is_real(match[1], match[2]) or (name == "DateId" and match[2]):
        needed = "a date such as 20261125" + ("" if name == "DateId" else " or 20261125T080000Z")
        yield _problem("date", f'{name}: {needed} is needed, not "{value[:60]}"', element)
    elif match[2] and not match[3]:
        yield _problem("date", f"{name}: the time has no zone", element, Severity.WARNING)


def _is_real(day: str, time: str | None) -> bool:
    try:
        datetime.strptime(day, "%Y%m%d")  # noqa: DTZ007 -- only whether there is such a day
        return time in {None, "240000"} or bool(datetime.strptime(time or "", "%H%M%S"))  # noqa: DTZ007
    except ValueError:
        return False


def _identifier(element: Any) -> Iterator[Problem]:
    """The public identifier is made of the others (DTD 1.2, comment on PublicIdentifier)."""
    parts = {local(child): child for child in element.iterchildren(etree.Element)}
    public = parts.get("PublicIdentifier")
    if public is None or not {"ProviderId", "DateId", "NewsItemId", "RevisionId"} <= parts.keys():
        return
    revision = parts["RevisionId"]
    update = revision.get("Update") or ""
    said = [text_of(parts[name]) for name in ("ProviderId", "DateId", "NewsItemId", "RevisionId")]
    made = _URN + ":".join(said) + (update if update != "N" else "")
    if unquote(text_of(public)) not in {made, f"{made}N" if update == "N" else made}:
        yield _problem(
            "public-identifier",
            f'the public identifier should be "{made[:120]}", which its parts make',
            public,
            Severity.WARNING,
        )
