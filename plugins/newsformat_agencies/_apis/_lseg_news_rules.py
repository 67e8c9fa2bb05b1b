"""Rules for LSEG's NewsML-G2 in JSON: ``_`` begins an attribute, ``$`` is text, and anything else is an element."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    OBJECT,
    SCALAR,
    STRING,
    Rule,
    alone_or_array,
    alone_or_in,
    anything,
    both,
    choice,
    matching,
    members,
    moment,
    source_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Source
from newsformat_agencies._apis._lseg_news import NAME


_ITSELF = ("$",)
_STATUSES = ("stat:usable", "stat:withheld", "stat:canceled")
_WITH_PREFIX = matching(rf"(?:{NAME.pattern}:)?{NAME.pattern}", "XML name", rule="name")


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the errors of each story or headline, in order."""
    return source_problems(source, _ANSWER)


def _element(value: Any, where: Path) -> Iterator[Misfit]:
    """Check an element: a string, or an object with attributes, text and child elements."""
    if not isinstance(value, dict):
        yield from _scalar(value, where)
        return
    for name, member in value.items():
        here = (*where, name)
        if name == "$":
            yield from _scalar(member, here)
        elif name.startswith("_"):
            yield from _WITH_PREFIX(name[1:], here)
            yield from _scalar(member, here)
        else:
            yield from _WITH_PREFIX(name, here)
            yield from alone_or_array(_element)(member, here)


def _scalar(value: Any, where: Path) -> Iterator[Misfit]:
    if not isinstance(value, bool) and value is not None:
        yield from SCALAR(value, where)


def _text(rule: Rule) -> Rule:
    """An element whose text follows *rule*."""
    return members({"$": rule}, needs=_ITSELF, other=anything)


def _object_rule(of: Mapping[str, Rule], *needs: str) -> Rule:
    """Return the rule for an object with the members *of*, in which *needs* are required."""
    return members(of, needs=needs, other=anything)


_META = _object_rule(
    {
        **dict.fromkeys(("versionCreated", "firstCreated"), _text(moment())),
        "pubStatus": _object_rule({"_qcode": choice(*_STATUSES)}, "_qcode"),
    },
)
_TAG = matching(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", "language tag")
_CONTENT = _object_rule(
    {
        "urgency": _text(both(SCALAR, lambda value, where: choice(*"123456789")(str(value), where))),
        "language": alone_or_array(_object_rule({"_tag": _TAG}, "_tag")),
    }
)
_ITEM = both(
    _object_rule({"_version": SCALAR, "itemMeta": _META, "contentMeta": _CONTENT, "contentSet": OBJECT}, "itemMeta"),
    lambda value, where: _element(value, where) if isinstance(value, dict) else iter(()),
)
_ANSWER = alone_or_in("data", _object_rule({"storyId": STRING, "newsItem": _ITEM}, "newsItem"))
