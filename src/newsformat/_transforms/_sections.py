"""The transform ``sections``: which sections of a site a story belongs to, by the codes that its agency gives.

Its value is a table in TOML, such as::

    default = "News"  # of stories that belong to no other section
    only = true  # leave out all other subjects

    [sections]
    Sport = ["medtop:15000000", "subj:15*", "spo"]

    [sections.Economy]
    code = "/economy"  # what the site calls it
    subjects = ["medtop:04000000", "subj:04*", "wi"]

A subject, service or keyword of a story is meant by its ``scheme:code``, its code, URI or name, whatever the case;
``*`` at the end stands for anything. Each section becomes a `Concept` of the kind ``section``; they come before all
other subjects, in the order of the table.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from attrs import evolve

from newsformat._article import Article
from newsformat._concepts import Concept
from newsformat._dialect import matches_any, without_case
from newsformat._errors import OptionError
from newsformat._frozen import frozen
from newsformat._wording import did_you_mean, system_reason


KIND = "section"


def sections_by(path: str) -> Callable[[Article], Article]:
    """Return what puts an article into sections by the table in the file *path*.

    Raises:
        OptionError: there is no such file, or it is no such table.
    """
    try:
        return partial(_with_sections, table=_table_in(path, Path(path).stat().st_mtime_ns))
    except OSError as error:
        raise OptionError(f"sections={path}: cannot be read: {system_reason(error)}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise OptionError(f"sections={path}: is not TOML: {error}") from error
    except ValueError as error:
        raise OptionError(f"sections={path}: {error}") from error


@lru_cache(maxsize=8)
def _table_in(path: str, _: int) -> _Table:
    """Return the table in the file *path*, which is asked for again with each input, as it was changed last."""
    return _table(tomllib.loads(Path(path).read_text("utf-8")))


@frozen(kw_only=True)
class _Table:
    """Sections, each with what means it; that of all other stories; and whether other subjects go."""

    sections: tuple[tuple[Concept, tuple[str, ...]], ...]
    default: Concept | None
    only: bool


def _with_sections(article: Article, table: _Table) -> Article:
    names = without_case(_section_names(article))
    sections = [section for section, signs in table.sections if matches_any(names, signs)]
    if not sections and table.default:
        sections = [table.default]
    others = [] if table.only else [subject for subject in article.subjects if subject not in sections]
    return evolve(article, subjects=[*sections, *others])


def _section_names(article: Article) -> Iterator[str]:
    """Yield all that may mean a section."""
    yield from article.keywords
    for concept in (*article.subjects, *article.services):
        yield from (concept.name, concept.code, concept.uri)
        if concept.scheme and concept.code:
            yield f"{concept.scheme}:{concept.code}"


def _table(settings: Mapping[str, Any]) -> _Table:
    _check(settings, {"default": str, "only": bool, "sections": dict}, "")
    if not settings.get("sections"):
        raise ValueError("has no [sections]")
    sections = [_section(name, value) for name, value in settings["sections"].items()]
    default = settings.get("default", "")
    known = {section.name: section for section, _ in sections}
    return _Table(
        sections=tuple(sections),
        default=known.get(default, Concept(name=default, kind=KIND)) if default else None,
        only=settings.get("only", False),
    )


def _section(name: str, value: object) -> tuple[Concept, tuple[str, ...]]:
    """Return a section and what means it, of a list, or of a table with a code and a list."""
    table: Mapping[str, Any] = value if isinstance(value, dict) else {"subjects": value}
    _check(table, {"code": str, "subjects": list}, f"the section {name!r}: ")
    signs = table.get("subjects", [])
    if not all(isinstance(sign, str) and sign for sign in signs):
        raise ValueError(f"the section {name!r}: subjects must be strings, such as 'medtop:15000000'")
    return Concept(name=name, kind=KIND, code=table.get("code", "")), tuple(signs)


_NAMES = {str: "a text", bool: "true or false", dict: "a table", list: "a list of strings"}


def _check(settings: Mapping[str, Any], known: Mapping[str, type], where: str) -> None:
    """Raise a `ValueError` if *settings* has a key that is not *known*, or a value of the wrong type."""
    for key, value in settings.items():
        if key not in known:
            hint, there = did_you_mean(key, known, aside=True), ", ".join(known)
            raise ValueError(f"{where}there is no {key!r} here{hint}; available: {there}")
        if not isinstance(value, known[key]):
            raise ValueError(  # noqa: TRY004 -- what a file says is a value
                f"{where}{key} must be {_NAMES[known[key]]}, not {value!r:.60}"
            )
