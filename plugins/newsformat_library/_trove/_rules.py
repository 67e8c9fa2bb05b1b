"""Validation of Trove responses, by its documentation: required members of an article, and their values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Misfit, Path, json_path
from newsformat.markup.json_rules import (
    OBJECT,
    SCALAR,
    STRING,
    Rule,
    alone_or_array,
    anything,
    matching,
    members,
    one_of,
    source_problems,
)
from newsformat.markup.xml import Element, local
from newsformat.markup.xml_rules import numbered_problems, problem_in, read_root
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_library._trove._reader import GROUP_MEMBERS, as_json, is_xml


_ROOTS = frozenset(("response", "article"))
_ADDRESS = matching(r"https?://\S+", "address", rule="uri", severity=Severity.WARNING)
_DATE = matching(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])", "date such as 1902-07-15", rule="date")


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each article of the response, in JSON or XML."""
    if not is_xml(source):
        yield from source_problems(source, _answer)
        return
    root = yield from read_root(source, report)
    articles = [root] if local(root) == "article" else [*root.iter("{*}article")]
    if local(root) not in _ROOTS:
        yield problem_in("root", f"<{local(root):.60}> is neither <response> nor <article>", root)
    yield from numbered_problems(
        articles, _element_problems, lambda article: article.get("id") or "", again="another article has the id"
    )


def _element_problems(article: Element) -> Iterator[Problem]:
    for misfit in _ARTICLE(as_json(article), ()):
        where = f"{json_path(misfit.where)}: " if misfit.where else ""
        yield problem_in(misfit.rule, f"{where}{misfit.message}", article, misfit.severity)


def _answer(value: Any, where: Path) -> Iterator[Misfit]:
    """Validate a response: a search with groups, an object with an article, or an article itself."""
    if not isinstance(value, dict):
        yield from OBJECT(value, where)
    elif name := next((member for member in GROUP_MEMBERS if isinstance(value.get(member), dict | list)), ""):
        yield from members({name: alone_or_array(_GROUP)}, other=anything)(value, where)
    elif "article" in value:
        yield from _ARTICLE(value["article"], (*where, "article"))
    else:
        yield from _ARTICLE(value, where)


def _object_with(**of: Rule) -> Rule:
    """Return a rule for an object with rules for some of its members."""
    return members(of, other=anything)


def _title(value: Any, where: Path) -> Iterator[Misfit]:
    """Validate the newspaper: its name, or an object with the name."""
    if isinstance(value, dict):
        yield from one_of(("title", "value"), "of which newspaper it is", Severity.WARNING)(value, where)
    else:
        yield from STRING(value, where)


def _article(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _KNOWN(value, where)
    yield from one_of(("heading", "articleText", "snippet"), "what it is about")(value, where)
    if isinstance(value, dict) and not value.get("articleText"):
        message = "it has no text; request it with include=articletext"
        yield Misfit("missing", message, where, Severity.WARNING)


_KNOWN = members(
    {
        **dict.fromkeys(("id", "page", "pageSequence", "wordCount", "correctionCount", "illustrated"), SCALAR),
        **dict.fromkeys(("heading", "articleText", "snippet", "category", "edition"), STRING),
        **dict.fromkeys(("troveUrl", "identifier", "url", "pdf"), alone_or_array(_ADDRESS)),
        "date": _DATE,
        "title": _title,
    },
    needs=("id",),
    other=anything,
)
_ARTICLE: Rule = _article
_RECORDS = _object_with(
    article=alone_or_array(_ARTICLE), item=alone_or_array(_object_with(article=alone_or_array(_ARTICLE))), total=SCALAR
)
_GROUP = _object_with(records=_RECORDS, code=STRING, name=STRING)
