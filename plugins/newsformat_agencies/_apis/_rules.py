"""Rules for the APIs of AFP, Belga and EFE: the types of the members that are read.

None of the agencies publishes a schema; other members may have any value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    ANY_MOMENT,
    INTEGER,
    OBJECT,
    SCALAR,
    STRING,
    Rule,
    alone_or_array,
    alone_or_in,
    anything,
    array,
    both,
    integer_between,
    matching,
    members,
    moment,
    one_of,
    source_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


def validate_afp(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the errors of each document of AFP, in order."""
    return source_problems(source, _AFP)


def validate_efe(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the errors of each item of EFE, in order."""
    return source_problems(source, _EFE)


def validate_belga(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the errors of each object of Belga, in order."""
    return source_problems(source, _BELGA)


def _object_rule(of: Mapping[str, Rule], *needs: str) -> Rule:
    """Return the rule for an object with the members *of*, in which *needs* are required."""
    return members(of, needs=needs, other=anything)


def _rule_for_items(name: str, items: str, of: Rule) -> Rule:
    """Return the rule for an array *items* in the object *name*, the array's object alone, or one or several items."""
    bare = alone_or_in(items, of)
    wrapped = _object_rule({name: bare})

    def rule(value: Any, where: Path) -> Iterator[Misfit]:
        inner = value.get(name) if isinstance(value, dict) else None
        is_around = isinstance(inner, dict) and isinstance(inner.get(items), list)
        yield from (wrapped if is_around else bare)(value, where)

    return rule


_TEXTS = alone_or_array(STRING)
_URGENCY = integer_between(1, 9)


# AFP ----------------------------------------------------------------------------------

_MOMENT = moment(Severity.WARNING)
_FILE = _object_rule(
    {**dict.fromkeys(("role", "type", "href"), STRING), **dict.fromkeys(("width", "height", "sizeInBytes"), INTEGER)}
)
_AFP = _rule_for_items(
    "response",
    "docs",
    _object_rule(
        {
            **dict.fromkeys(
                ("uno", "class", "headline", "subheadline", "title", "status", "lang", "creditLine"), STRING
            ),
            **dict.fromkeys(("created", "published", "expires", "embargoed"), _MOMENT),
            **dict.fromkeys(("news", "summary", "slug", "keyword", "genre", "creator", "signal", "advisory"), _TEXTS),
            **dict.fromkeys(("product", "source", "disclaimer", "rules"), _TEXTS),
            "revision": SCALAR,
            "urgency": _URGENCY,
            "iptc": array(matching(r"(?:[a-z]+:)?\d{8}", "subject code", rule="code", severity=Severity.WARNING)),
            "mediatopic": array(matching(r"(?:medtop:)?\d{8}", "media topic", rule="code", severity=Severity.WARNING)),
            "afpentity": _object_rule({}),
            "bagItem": array(_object_rule({"uno": STRING, "newslines": OBJECT, "medias": array(_FILE)})),
        },
        "uno",
    ),
)


# EFE ----------------------------------------------------------------------------------


_DESCRIBED = _object_rule({"id": SCALAR, "description": STRING})
_OBJECT = _object_rule(
    {
        **dict.fromkeys(("id", "version"), SCALAR),
        **dict.fromkeys(("title", "subtitle", "summary", "text", "guide"), STRING),
        **dict.fromkeys(("date", "firstCreated"), moment(Severity.WARNING, form=ANY_MOMENT)),
        "keyWords": _TEXTS,
        "format": _DESCRIBED,
        "guideComplements": alone_or_array(_DESCRIBED),
        "metaData": _object_rule(
            {
                **dict.fromkeys(("langCode", "credit"), STRING),
                **dict.fromkeys(("authors", "source"), _TEXTS),
                "relevance": _object_rule({"id": SCALAR}),
                "iptcList": array(_object_rule({"code": STRING}, "code")),
                "geoProperties": OBJECT,
            }
        ),
        "files": array(
            _object_rule(
                {**dict.fromkeys(("fileName", "mimeType", "url"), STRING), "width": SCALAR, "height": SCALAR}, "url"
            )
        ),
    }
)
_EFE = _rule_for_items(
    "data",
    "items",
    both(
        one_of(("packageInfo", "guide"), "what it is"),
        _object_rule({"packageInfo": _OBJECT, "objects": array(_OBJECT)}),
        _OBJECT,
    ),
)


# Belga --------------------------------------------------------------------------------


def _or_nothing(of: Rule) -> Rule:
    """Return the rule for a value that follows *of* or is empty: the archive writes null as the word None."""
    return lambda value, where: iter(()) if value in (None, "", "None") else of(value, where)


_COMPONENT = _object_rule({"assetType": STRING, "proxies": _or_nothing(array(OBJECT))})
_BELGA = alone_or_in(
    "newsObjects",
    _object_rule(
        {
            **dict.fromkeys(("newsObjectId", "newsItemId"), _or_nothing(SCALAR)),
            **dict.fromkeys(("assetType", "headLine", "topic", "name", "credit", "source"), _or_nothing(STRING)),
            **dict.fromkeys(("city", "country", "language", "editorialInfo"), _or_nothing(STRING)),
            **dict.fromkeys(("createDate", "validateDate"), _or_nothing(INTEGER)),
            "keywords": _or_nothing(array(STRING)),
            **dict.fromkeys(("authors", "packages"), _or_nothing(array(OBJECT))),
            "newsComponents": _or_nothing(array(_COMPONENT)),
            "renderUrls": _or_nothing(members(other=_or_nothing(STRING))),
        },
        "newsObjectId",
    ),
)
