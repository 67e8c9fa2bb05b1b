"""Reads sources; every failure becomes a `NewsformatError` that names the source."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator, Mapping
from itertools import islice
from typing import Any, TypeVar

from newsformat._article import Article
from newsformat._detection import describe_source
from newsformat._envelope import Envelope
from newsformat._errors import NewsformatError, PluginError, ReadError, UnknownFormat, refuse
from newsformat._exits import pass_signal
from newsformat._format import AnyFormat
from newsformat._json_in_script import without_script
from newsformat._own_options import options_of, shared_options
from newsformat._registry import failed_plugins, registry
from newsformat._report import Report
from newsformat._source import Source, was_read
from newsformat._wording import placed, reason
from newsformat.markup.sniff import binary_kind


T = TypeVar("T")


def items_of(
    source: Source,
    format: str | None,
    options: object | Mapping[str, Any] | None,
    report: Report,
    *,
    shared: bool = False,
) -> Generator[Article | Envelope]:
    """Return the items of *source*, which is closed if reading cannot even begin.

    If the *options* are *shared* with sources in other formats, those that its format does not have are ignored.
    """
    try:
        fmt = format_of(source, format, report)
        if fmt.read is None:
            raise UnknownFormat(f"{fmt.name} can only be written; 'newsformat formats' says what each can do")
        report.format = fmt.name
        if not format:
            _report_broken(report)
        if shared:
            options = shared_options(fmt, "read", options, report.note)
        return items_in(fmt, source, options_of(fmt, "read", options), report)
    except NewsformatError:
        source.close()
        raise


def _report_broken(report: Report) -> None:
    """Report the broken plugins: one of them might have recognised the source instead."""
    for plugin in registry().plugins:
        if plugin.error:
            report.note(f"the plugin {plugin.name} does not work, so its files may be taken for something else")


def items_in(fmt: AnyFormat, source: Source, options: object, report: Report) -> Generator[Article | Envelope]:
    """Yield what the reader of *fmt* yields."""
    read = fmt.read
    assert read is not None  # noqa: S101 -- for the type checker
    items = guarded(fmt, read, (source, options, report), _ITEMS, f"the {fmt.name} reader")
    begun = False
    try:
        for item in items:
            if begun and isinstance(item, Envelope):  # too late to be used
                report.left_out(f"an envelope that does not come first is left out: {item}")
                continue
            begun = True
            if report.format != fmt.name:  # a part may have been read by another format's reader
                report.format = fmt.name
            yield item
    finally:
        items.close()


def guarded(
    fmt: AnyFormat,
    function: Callable[[Source, Any, Report], Iterator[T]],
    arguments: tuple[Source, object, Report],
    kinds: tuple[type[T], ...],
    role: str,
) -> Generator[T]:
    """Yield what a *function* of *fmt* yields, with every failure as a `NewsformatError` that names the source.

    The items must be of one of these *kinds*; *role* is what errors call the function.
    """
    source, options, report = arguments
    try:
        readable = _recoded(source)
        if _TEXTS.isdisjoint(fmt.media_types):
            readable = without_script(readable, report)
        items = function(readable, options, report)
        if not hasattr(items, "__iter__"):
            refuse(items, role, f"an iterator of {_names(kinds)}", did="returned")
        for item in items:
            if not isinstance(item, kinds):
                refuse(item, role, _names(kinds))
            yield item
        _report_failed(report)
    except NewsformatError as error:
        name_source(error, source)
        raise
    except RecursionError:
        raise ReadError("nested too deeply", source=source.name) from None
    except MemoryError:
        raise ReadError("too large for the memory", source=source.name) from None
    except (Exception, SystemExit) as error:
        pass_signal(error)
        raise PluginError(f"{source.name or 'source'}: {role} failed: {reason(error)}") from error
    finally:
        source.close()


def _names(kinds: tuple[type, ...]) -> str:
    return " or ".join([kind.__name__ for kind in kinds])


def _report_failed(report: Report) -> None:
    """Report the plugins that failed to provide their dialects and phrases."""
    for name in failed_plugins():
        report.note(f"the plugin {name} does not work, so what it brings is not used; see 'newsformat plugins'")


def _recoded(source: Source) -> Source:
    """Return *source*, recoded if its encoding is given, has wide characters, or may be unknown to parsers."""
    head = source.look_at(_DECLARATION)
    if not source.encoding and b"\0" not in head[:_WIDEST] and (b"encoding" not in head or _IS_UTF_8.match(head)):
        return source
    from newsformat._recoding import recoded

    return recoded(source)


_DECLARATION = 256  # maximum bytes of an XML declaration
_IS_UTF_8 = re.compile(rb"""(?:\xef\xbb\xbf)?<\?xml version=["']1.0["'] encoding=["']utf-8["']""", re.IGNORECASE)
_WIDEST = 8  # bytes of a byte order mark and a character in UTF-32
_ITEMS: tuple[type[Article | Envelope], ...] = (Article, Envelope)
_TEXTS = frozenset(("text/plain", "text/markdown"))  # in which HTML with scripts is text like any other


def name_source(error: NewsformatError, source: Source) -> None:
    """Add the name of the source to *error*, unless it has one."""
    if isinstance(error, ReadError) and not error.source:
        error.source = source.name


def format_of(source: Source, name: str | None = None, report: Report | None = None) -> AnyFormat:
    """Return the format called *name*, or else the detected format of *source*, which must not be empty.

    Sniffers that failed are reported to *report*.
    """
    if name:
        return registry()[name]
    if source.is_empty:
        raise unreadable("was read to its end already" if was_read(source) else "is empty", source.name)
    return registry().detect(source, report)


def unable(fmt: AnyFormat, use: str, source: Source, named: str | None) -> UnknownFormat:
    """Return the error for *source* in *fmt*, which has none of what `Registry.able_to` calls *use*.

    An archive of any files may be detected as a format of archives; the error does not say so unless it was *named*.
    """
    names = ", ".join([fmt.name for fmt in registry().able_to(use)])
    others = f"these formats do: {names}" if names else "no installed format does"
    it_does, it_does_not = _ABILITIES[use]
    is_archive = not named and binary_kind(source.head)
    why = f"in no known format that {it_does}{describe_source(source)}" if is_archive else f"{fmt.name} {it_does_not}"
    return UnknownFormat(placed(f"{why}; {others}", source.name))


_ABILITIES = {
    "explain": ("explains how it is read", "does not explain how it is read"),
    "files": ("holds files", "holds no files"),
}


def no_article(source: str, report: Report) -> ReadError:
    """Return the error for a *source* without an article, with the remarks of its reader."""
    remarks = "; ".join(map(str, islice(report, 3)))
    return unreadable(f"holds no article{f' ({remarks})' if remarks else ''}", source)


def unreadable(problem: str, source: str) -> ReadError:
    """Return the error for a *source* that cannot be read at all: a *problem* such as ``is empty``."""
    return ReadError(problem if source else f"the source {problem}", source=source)
