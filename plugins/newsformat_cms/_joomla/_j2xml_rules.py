"""Rules on exports of J2XML, based on Joomla's articles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final

from newsformat.markup.dates import read_date
from newsformat.markup.html import unescaped
from newsformat.markup.json import object_of
from newsformat.markup.xml import Element, local, text_of
from newsformat.markup.xml_rules import numbered_problems, problem_in, read_root
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, shortened
from newsformat_cms._joomla._article_reader import DATES, NEVER, STATES
from newsformat_cms._joomla._j2xml import AS_JSON, ROOT, SEVERAL


_LANGUAGE: Final = re.compile(r"\*|[a-z]{2,3}-[A-Z]{2}", re.ASCII)
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", re.ASCII)
_odd = partial(problem_in, severity=Severity.WARNING)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each article, in order."""
    root = yield from read_root(source, report)
    if local(root) != ROOT:
        yield problem_in("root", f"<{shortened(local(root))}> is not <{ROOT}>", root)
        return
    if "version" not in root.attrib:
        yield problem_in("required", f"<{ROOT}> has no version", root)
    articles = root.iterchildren("{*}content")
    yield from numbered_problems(articles, _article, partial(_field_text, "id"), again="another article has the id")


def _field_text(name: str, article: Element) -> str:
    field = article.find(f"{{*}}{name}")
    return "" if field is None else text_of(field)


def _article(article: Element) -> Iterator[Problem]:
    seen: set[str] = set()
    for field in article.iterchildren("*"):
        name, text = local(field), text_of(field)
        if name in seen and name not in SEVERAL:
            yield problem_in("twice", f"there is more than one <{shortened(name)}>", field)
        elif text and (rule := _FIELDS.get(name)):
            yield from rule(field, text)
        seen.add(name)
    if not _field_text("title", article):
        yield problem_in("required", "<content> has no <title>", article)
    if seen.isdisjoint(("introtext", "fulltext")):
        yield _odd("text", "<content> has no text", article)


def _moment(field: Element, text: str) -> Iterator[Problem]:
    if not (_MOMENT.fullmatch(text) and (text.startswith(NEVER) or read_date(text))):
        yield problem_in("date-time", f"{shortened(text)!r} is not a date and time such as 2026-05-04 07:30:00", field)


def _state(field: Element, text: str) -> Iterator[Problem]:
    if text not in map(str, STATES):
        states = ", ".join([str(state) for state in sorted(STATES)])
        yield problem_in("value", f"the state {shortened(text)} is not one of {states}", field)


def _language(field: Element, text: str) -> Iterator[Problem]:
    if not _LANGUAGE.fullmatch(text):
        yield _odd("language", f"{shortened(text)!r} is not a Joomla language", field)


def _json(field: Element, text: str) -> Iterator[Problem]:
    if text != "[]" and object_of(unescaped(text)) is None:  # old versions escape it twice
        yield _odd("json", f"<{local(field)}> is not a JSON object", field)


_FIELDS: Mapping[str, Callable[[Element, str], Iterator[Problem]]] = {
    **dict.fromkeys(DATES.values(), _moment),
    **dict.fromkeys(("state", "published"), _state),  # name in older versions
    **dict.fromkeys(AS_JSON, _json),
    "language": _language,
}
