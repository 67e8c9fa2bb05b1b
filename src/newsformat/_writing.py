"""Writes articles; what a format does not carry is reported before its writer sees them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib.util import find_spec
from os import PathLike
from typing import Any

from attrs import evolve

from newsformat._article import Article, Status
from newsformat._articles import Articles
from newsformat._envelope import NO_ENVELOPE, Envelope
from newsformat._errors import LossError, NewsformatError, OptionError, PluginError, UnknownFormat, WriteError, refuse
from newsformat._exits import pass_signal
from newsformat._feature_names import carried
from newsformat._features import note_envelope_losses, note_losses
from newsformat._format import AnyFormat
from newsformat._own_options import options_of
from newsformat._registry import registry
from newsformat._report import OnLoss, Report
from newsformat._wording import how_many, reason


_IGNORE, _COLLECT, _RAISE = OnLoss  # looking up a member takes longer than everything else done here


def written(
    articles: Article | Iterable[Article],
    fmt: AnyFormat,
    options: object | Mapping[str, Any] | None,
    on_loss: OnLoss | str,
    report: Report,
) -> Iterator[bytes]:
    """Yield the parts of a document that holds *articles*; `write` and the command line share it."""
    write_options = options_of(fmt, "write", options)
    on_loss = on_loss if type(on_loss) is OnLoss else on_loss_of(on_loss)
    if not report.heard and on_loss is _COLLECT:
        on_loss = _IGNORE  # nobody would see them
    assert fmt.write is not None  # noqa: S101 -- for the type checker
    strict, caller, before, empty = on_loss is _RAISE, _Caller(), report.article, True
    try:
        if isinstance(articles, Article):
            _note_losses(articles, fmt, on_loss, report)
            given = Articles((_with_status_for_embargo(articles, fmt, report),), envelope=NO_ENVELOPE)
        else:
            given = Articles(_with_losses_noted(articles, caller, fmt, on_loss, report))
        for part in _checked_parts(fmt.write(given, write_options, report), fmt):
            if type(part) is not bytes and not isinstance(part, bytes):
                refuse(part, f"the {fmt.name} writer", "bytes")
            if strict:
                raise_losses(report)
            empty = empty and not part
            yield part
        _check_all_written(given, caller, fmt, empty=empty)
    except NewsformatError:
        raise
    except (Exception, SystemExit) as error:
        if error is caller.error:
            raise
        pass_signal(error)
        raise _failure(error, fmt) from error
    finally:
        report.article = before  # the report may be used for another document afterwards
    if strict:
        raise_losses(report)


def _failure(error: BaseException, fmt: AnyFormat) -> NewsformatError:
    """Return what to raise for an *error* in a writer: the article is to blame for some, otherwise the plugin is."""
    if isinstance(error, RecursionError):
        return WriteError("nested too deeply")
    if isinstance(error, MemoryError):
        return WriteError("too large for the memory")
    if isinstance(error, UnicodeEncodeError) and "\ud800" <= (half := error.object[error.start]) <= "\udfff":
        return WriteError(f"a lone surrogate (U+{ord(half):04X}) cannot be written")
    return PluginError(f"the {fmt.name} writer failed: {reason(error)}")


def _check_all_written(given: Articles, caller: _Caller, fmt: AnyFormat, *, empty: bool) -> None:
    """Refuse a silent loss: a writer that has not taken all articles *given*, or an *empty* document."""
    if next(given, None) is not None:
        raise PluginError(f"the {fmt.name} writer ended before it had taken all articles")
    if empty and caller.number:
        raise PluginError(f"the {fmt.name} writer has written nothing of {how_many(caller.number, 'article')}")


def _checked_parts(iterator: Iterator[bytes], fmt: AnyFormat) -> Iterator[bytes]:
    """Return *iterator*, the result of a writer, unless that is a whole document rather than an iterator."""
    if isinstance(iterator, (bytes, str)) or not hasattr(iterator, "__iter__"):
        refuse(iterator, f"the {fmt.name} writer", "an iterator of bytes", did="returned")
    return iterator


def on_loss_of(given: str) -> OnLoss:
    """Return the member of `OnLoss` that is *given* or has this name."""
    try:
        return OnLoss(given)
    except ValueError:
        raise OptionError(f"on_loss must be one of {', '.join(OnLoss)}, not {given!r}") from None


class _Caller:
    """The caller's iterable of articles: the *error* that it raised, which is not the writer's, and their *number*.

    The number is known once all are taken; until then it is 1.
    """

    error: BaseException | None = None
    number = 1

    def items_of(self, articles: Iterable[Article]) -> Iterator[Article | Envelope]:
        """Yield the envelope, if there is one, and *articles*."""
        if not isinstance(articles, Iterable) or isinstance(articles, str | bytes | Mapping):
            hint = "; read makes one from a file" if isinstance(articles, str | bytes | PathLike) else ""
            raise WriteError(f"only articles can be written, not {type(articles).__name__}{hint}")
        try:
            if isinstance(articles, Articles):
                yield articles.envelope
            yield from articles
        except BaseException as error:
            self.error = error
            raise


def _with_losses_noted(
    given: Iterable[Article], caller: _Caller, fmt: AnyFormat, on_loss: OnLoss, report: Report
) -> Iterator[Article | Envelope]:
    """Yield what is *given*, and report what *fmt* does not carry of it."""
    articles = Articles(caller.items_of(given))
    if (envelope := articles.envelope) != NO_ENVELOPE:
        if on_loss is not _IGNORE:
            note_envelope_losses(envelope, fmt.carries, report, _no_place(fmt))
        yield envelope
    number = 0
    for number, article in enumerate(articles, 1):
        if not isinstance(article, Article):
            raise WriteError(f"only articles can be written, and one of these is of the type {type(article).__name__}")
        if number > 1:
            if not fmt.many:
                raise WriteError(
                    f"{fmt.name} holds one article per document, and there are several; write each by itself"
                )
            report.article = f"article {number}"
        _note_losses(article, fmt, on_loss, report)
        yield _with_status_for_embargo(article, fmt, report)
    caller.number = number
    if not number and not fmt.many:
        raise WriteError(f"{fmt.name} holds one article per document, and there is none")


@lru_cache(maxsize=256)  # the same set each time: a new one is slow to look up
def _carried_at_least_in_part(carries: frozenset[str], in_part: frozenset[str]) -> frozenset[str]:
    """Return the features that are not lost as a whole: what is lost of the others *in_part* the writer reports."""
    return carries | in_part


def _note_losses(article: Article, fmt: AnyFormat, on_loss: OnLoss, report: Report) -> None:
    """Report what *fmt* does not carry of *article*."""
    if "*" not in fmt.carries and on_loss is not _IGNORE:
        note_losses(article, _carried_at_least_in_part(fmt.carries, fmt.in_part), report, _no_place(fmt))
        if on_loss is _RAISE:
            raise_losses(report)


def _with_status_for_embargo(article: Article, fmt: AnyFormat, report: Report) -> Article:
    """Return *article*, withheld if *fmt* has a place for its status but none for its embargo."""
    if article.embargo is None or article.status is not Status.USABLE:
        return article
    kept = _carried_at_least_in_part(fmt.carries, fmt.in_part)
    if carried("embargo", kept) or not carried("status", kept):
        return article
    report.lost("status", why=f"the story is withheld, as {fmt.name} has no place for its embargo")
    return evolve(article, status=Status.WITHHELD)


def _no_place(fmt: AnyFormat) -> str:
    return f"{fmt.name} has no place for it"


def raise_losses(report: Report) -> None:
    """Raise a `LossError` if there are losses that are not accepted."""
    if report.refused:
        raise LossError(report.refused)


def writable(name: str) -> AnyFormat:
    """Return the format called *name*, which must be writable, with the library that it needs installed."""
    fmt = registry()[name]
    if fmt.write is None:
        raise UnknownFormat(f"{name} can only be read; 'newsformat formats' says what each can do")
    if fmt.needs and not _is_installed(fmt.needs[0]):
        raise WriteError(f"{name} needs {fmt.needs[0]}; pip install '{fmt.needs[1]}'")
    return fmt


def _is_installed(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ImportError:  # of the package that contains it
        return False
