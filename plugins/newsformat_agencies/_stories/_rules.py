"""Rules for stories in XML without a public schema: the requirements of programs that read them, and allowed values.

They apply to DJNML, TTNITF, and the XML of The Canadian Press. Other content of such a story is not checked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from newsformat.markup.dates import read_date
from newsformat.markup.documents import document_problems
from newsformat.markup.languages import language_tag
from newsformat.markup.xml import XML_LANG, Element, attributes_of, local, local_name, text_of
from newsformat.markup.xml_rules import numbered_problems, problem_in, read_root
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, shortened


class _Form(NamedTuple):
    """The form of a value: the violated *rule*, the check *fits*, and *what* messages call a wrong value."""

    rule: str
    fits: Callable[[str], object]
    what: str


class _Story(NamedTuple):
    """A kind of story.

    Attributes:
        name: of its element.
        key: the element or attribute with a text that must be unique.
        needed: elements that must be present and not empty.
        wished: elements that most stories have.
        forms: of elements by name, and of attributes (``@norm``), anywhere in the story; empty values are not checked.
    """

    name: str
    key: str
    needed: tuple[str, ...]
    wished: tuple[str, ...]
    forms: Mapping[str, _Form]


def _matching(pattern: str, what: str, rule: str = "value") -> _Form:
    return _Form(rule, re.compile(pattern, re.ASCII).fullmatch, what)


_DATE = _Form("date", lambda text: read_date(text) is not None, "not a date")
_LANGUAGE = _Form("language", language_tag, "not a known language")
_TRUTH = _matching("(?i)true|false", "neither true nor false")
_JIMI = _Story(
    name="Publish",
    key="SystemSlug",
    needed=("ContentItem", "SystemSlug"),
    wished=("ContentType",),  # pictures have no text, and some no headline
    forms={
        **dict.fromkeys(("CreatedDateTime", "UpdatedDateTime", "PublishDateTime", "EmbargoTime"), _DATE),
        **dict.fromkeys(("HoldFlag", "TrashFlag"), _TRUTH),
        "Language": _matching("[12]", "not a language: 1 is English, 2 French"),
        "RankingValue": _matching("[0-9]", "not a rank from 0 to 9"),
        "WritethruValue": _matching(r"\d+", "not a number"),
    },
)
_TT = _Story(
    name="TTNITF",
    key="UNO",
    needed=("HEAD", "BODY", "UNO"),
    wished=("DATESENT", "HEADLINE"),
    forms={
        "DATESENT": _Form(
            "date", lambda text: re.fullmatch(r"[0-9]{8}", text) and read_date(text), "not a date as in IIM"
        ),
        "TIMESENT": _matching(r"([01]\d|2[0-3])[0-5]\d([0-5]\d)?([+-]\d{4})?", "not a time as in IIM", "date"),
        "EMBARGO": _DATE,
        "LANG": _LANGUAGE,
        "@PRIO": _matching("[1-9]", "not an urgency from 1 to 9"),
        "@ACTION": _matching("0?[1-4]", "not an action of IIM, 2:42"),
    },
)
_DOW_JONES = _Story(
    name="djnml",
    key="@accession-number",
    needed=("body", "headline"),
    wished=("text",),
    forms={
        "@docdate": _DATE,
        "@display-date": _DATE,
        "@accession-number": _matching(r"\d{8,}", "not an accession number: a date and a number"),
        f"@{XML_LANG}": _LANGUAGE,
        "djn-urgency": _matching("[0-9]", "not an urgency from 0 to 9"),
    },
)


def validate_jimi(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield what is wrong with each ``Publish``."""
    root = yield from read_root(source, report)
    yield from _stories(_JIMI, root)


def validate_ttnitf(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield what is wrong with each ``TTNITF``."""
    root = yield from read_root(source, report)
    yield from _stories(_TT, root)


def validate_djnml(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield what is wrong with each ``djnml`` of documents one after the other."""
    yield from document_problems(source, partial(_stories, _DOW_JONES), report)


def _stories(kind: _Story, root: Element) -> Iterator[Problem]:
    stories = [root] if local(root) == kind.name else [*root.iter(f"{{*}}{kind.name}")]
    if not stories:
        yield problem_in("root", f"<{shortened(local(root))}> is not <{kind.name}> and contains none", root)
    again = f"another story has the {kind.key.lstrip('@')}"
    yield from numbered_problems(stories, partial(_story, kind), lambda story: _key(kind, story), again=again)


def _key(kind: _Story, story: Element) -> str:
    return next((value for element in story.iter("{*}*") for name, value in _values(element) if name == kind.key), "")


def _story(kind: _Story, story: Element) -> Iterator[Problem]:
    seen: set[str] = set()
    for element in story.iter("{*}*"):
        if len(element) or element.keys() or text_of(element):
            seen.add(local(element))
        for name, value in _values(element):
            form = kind.forms.get(name)
            if form is not None and value and not form.fits(value):
                shown = local_name(name).lstrip("@")
                yield problem_in(form.rule, f"{shown}: {shortened(value)!r} is {form.what}", element)
    for name in kind.needed:
        if name not in seen:
            yield problem_in("required", f"<{kind.name}> has no <{name}> that says something", story)
    for name in kind.wished:
        if name not in seen:
            yield problem_in("missing", f"<{kind.name}> has no <{name}>", story, Severity.WARNING)


def _values(element: Element) -> Iterator[tuple[str, str]]:
    """Yield the text of *element*, if it has no children, and its attributes, named as in `_Story.forms`."""
    if not len(element):
        yield local(element), text_of(element)
    for name, value in attributes_of(element):
        yield f"@{name}", value.strip()
