"""The function `validate`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat._errors import NewsformatError, UnknownFormat
from newsformat._format import AnyFormat
from newsformat._own_options import options_of
from newsformat._problem import NoSchema, Problem, Problems, ValidateOptions
from newsformat._reading import format_of, guarded
from newsformat._report import Report, report_of
from newsformat._source import Readable, Source


def validate(
    source: Readable,
    format: str | None = None,
    options: ValidateOptions | Mapping[str, Any] | None = None,
    *,
    report: Report | None = None,
) -> Problems:
    """Return what is wrong with *source* by the rules of its format, found lazily.

    It is valid if all problems have the severity `Severity.WARNING`.

    Args:
        source: a path, bytes, an open binary file, or a `Source`.
        format: the name of the format; detected if ``None``.
        options: the format's validate options, or a mapping of their names to values, as those of `read_all`;
            ``{"schema": "folder"}`` also checks the source against the official schema, if the folder has it.
        report: receives what was assumed or could not be checked.

    Raises:
        UnknownFormat, AmbiguousFormat, OptionError: at once; the format cannot be validated, or an option is wrong.
        ReadError: here or while iterating, if the source cannot be read at all.
        OptionError: while iterating, if the folder holds no schema that fits.
    """
    report = report_of(report)
    source = Source.of(source)
    try:
        fmt = format_of(source, format, report)
        if fmt.validate is None:
            raise UnknownFormat(f"{fmt.name} cannot be validated; 'newsformat formats' says which can")
        result = options_of(fmt, "validate", options)
    except NewsformatError:
        source.close()
        raise
    return Problems(problems_in(fmt, source, result, report), closing=source.close)


def problems_in(fmt: AnyFormat, source: Source, options: object, report: Report) -> Iterator[Problem]:
    """Yield the problems that the validator of *fmt* finds."""
    assert fmt.validate is not None  # noqa: S101 -- for the type checker
    if isinstance(options, NoSchema) and options.schema:
        report.note(no_schema_of(fmt))
    return guarded(fmt, fmt.validate, (source, options, report), (Problem,), f"the {fmt.name} validator")


def no_schema_of(fmt: AnyFormat) -> str:
    """Return the remark for a schema that was asked for though the format *fmt* has no official one."""
    return f"there is no official schema of {fmt.name}; checked against newsformat's own rules only"
