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
    result = options_of(fmt, "write", options)
    on_loss = on_loss if type(on_loss) is OnLoss else on_loss_of(on_loss)
    if not report.heard and on_loss is _COLLECT:
        on_loss = _IGNORE  # nobody would see them
    assert fmt.write is not None  # noqa: S101 -- for the type checker
    strict, theirs, before, empty = on_loss is _RAISE, _Theirs(), report.article, True
    try:
        if isinstance(articles, Article):
            _note(articles, fmt, on_loss, report)
            given = Articles((_with_status_for_embargo(articles, fmt, report),), envelope=NO_ENVELOPE)
        else:
            given = Articles(_watched(articles, theirs, fmt, on_loss, report))
        for part in _parts(fmt.write(given, result, report), fmt):
            if type(part) is not bytes and not isinstance(part, bytes):
                refuse(part, f"the {fmt.name} writer", "bytes")
            if strict:
                raise_losses(report)
            empty = empty and not part
            yield part
        _check_all_written(given, theirs, fmt, empty=empty)
    except NewsformatError:
        raise
    except (Exception, SystemExit) as error:
        if error is theirs.error:
            raise
        pass_signal(error)
        raise _failure(error, fmt) from error
    finally:
        report.article = before  # the report may be used for another document afterwards
    if strict:
        raise_losses(report)


def _failure(error: BaseException, fmt: AnyFormat) -> NewsformatError:
    """Return what to raise for an *error* of a writer: half a character, and too much, is the article's fault."""
    if isinstance(error, RecursionError):
        return WriteError("nested too deeply")
    if isinstance(error, MemoryError):
        return WriteError("too large for the memory")
    if isinstance(error, UnicodeEncodeError) and "\ud800" <= (half := error.object[error.start]) <= "\udfff":
        return WriteError(f"a lone surrogate (U+{ord(half):04X}) cannot be written")
    return PluginError(f"the {fmt.name} writer failed: {reason(error)}")


def _check_all_written(given: Articles, theirs: _Theirs, fmt: AnyFormat, *, empty: bool) -> None:
    """Refuse a writer's result that leaves out articles *given*, or an *empty* document: a silent loss."""
    if next(given, None) is not None:
        raise PluginError(f"the {fmt.name} writer ended before it had taken all articles")
    if empty and theirs.number:
        raise PluginError(f"the {fmt.name} writer has written nothing of {how_many(theirs.number, 'article')}")


def _parts(iterator: Iterator[bytes], fmt: AnyFormat) -> Iterator[bytes]:
    """Return *iterator*, which a writer has returned, if it is no document as a whole."""
    if isinstance(iterator, (bytes, str)) or not hasattr(iterator, "__iter__"):
        refuse(iterator, f"the {fmt.name} writer", "an iterator of bytes", did="returned")
    return iterator


def on_loss_of(given: str) -> OnLoss:
    """Return the member of `OnLoss` with this name; strings are accepted, too."""
    try:
        return OnLoss(given)
    except ValueError:
        raise OptionError(f"on_loss must be one of {', '.join(OnLoss)}, not {given!r}") from None


class _Theirs:
    """Iterates over the caller's articles, keeping errors of that iterable apart from those of the writer.

    It also counts them: *number* is 1 unless there are several, once all are taken.
    """

    error: BaseException | None = None
    number = 1

    def of(self, articles: Iterable[Article]) -> Iterator[Article | Envelope]:
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


def _watched(
    given: Iterable[Article], theirs: _Theirs, fmt: AnyFormat, on_loss: OnLoss, report: Report
) -> Iterator[Article | Envelope]:
    """Pass *given* through, recording what *fmt* does not carry."""
    articles = Articles(theirs.of(given))
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
        _note(article, fmt, on_loss, report)
        yield _with_status_for_embargo(article, fmt, report)
    theirs.number = number
    if not number and not fmt.many:
        raise WriteError(f"{fmt.name} holds one article per document, and there is none")


@lru_cache(maxsize=256)  # sets created anew are slow to look up
def _to_compare(carries: frozenset[str], in_part: frozenset[str]) -> frozenset[str]:
    """Return the features that the declaration alone does not already report as lost."""
    return carries | in_part


def _note(article: Article, fmt: AnyFormat, on_loss: OnLoss, report: Report) -> None:
    """Record what *fmt* does not carry of *article*."""
    if "*" not in fmt.carries and on_loss is not _IGNORE:
        note_losses(article, _to_compare(fmt.carries, fmt.in_part), report, _no_place(fmt))
        if on_loss is _RAISE:
            raise_losses(report)


def _with_status_for_embargo(article: Article, fmt: AnyFormat, report: Report) -> Article:
    """Return *article*, withheld if *fmt* has a place for its status but none for its embargo."""
    if article.embargo is None or article.status is not Status.USABLE:
        return article
    kept = _to_compare(fmt.carries, fmt.in_part)
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
    """Return the format called *name*; it must be one that can be written, with all that it needs."""
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
