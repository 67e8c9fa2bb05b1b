"""The functions people call."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from functools import reduce
from itertools import islice
from os import PathLike, fspath
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from newsformat._article import Article
from newsformat._articles import Articles
from newsformat._envelope import NO_ENVELOPE, Envelope
from newsformat._errors import (
    LossError,
    NewsformatError,
    OptionError,
    PluginError,
    ReadError,
    UnknownFormat,
    WriteError,
    reason,
)
from newsformat._explanation import Explanation
from newsformat._features import note_envelope_losses, note_losses
from newsformat._format import AnyFormat
from newsformat._hooks import Transform
from newsformat._options import make_options
from newsformat._output import write_file
from newsformat._registry import Detection, registry
from newsformat._report import OnLoss, Report
from newsformat._source import Readable, Source


T = TypeVar("T")


def read_all(
    source: Readable,
    format: str | None = None,
    options: object | Mapping[str, Any] | None = None,
    *,
    report: Report | None = None,
) -> Articles:
    """Return every article in *source*, read one at a time as they are asked for.

    Args:
        source: a path, bytes, an open binary file, or a `Source`.
        format: the name of the format; detected if ``None``.
        options: the format's read options, or a mapping of their names to values.
        report: told what was left out, assumed or repaired.

    Raises:
        UnknownFormat, AmbiguousFormat, OptionError: at once.
        ReadError: here or while iterating, where the source is found to be broken.
    """
    source = Source.of(source)
    return Articles(_items(source, format, options, report or Report()), closing=source.close)


def read(
    source: Readable,
    format: str | None = None,
    options: object | Mapping[str, Any] | None = None,
    *,
    report: Report | None = None,
) -> Article:
    """Return the one article in *source*; the arguments are those of `read_all`.

    Raises:
        ReadError: the source is broken, or holds no article or several.
    """
    source, report = Source.of(source), report or Report()
    items = _items(source, format, options, report)
    article: Article | None = None
    try:
        for item in items:
            if isinstance(item, Article):
                if article is not None:
                    raise ReadError("holds several articles; use read_all", source=source.name)
                article = item
    finally:
        items.close()
    if article is None:
        raise no_article(source.name, report)
    return article


def no_article(source: str, report: Report) -> ReadError:
    """Return the error for a *source* without an article, with what its reader said of it."""
    why = "; ".join(map(str, islice(report, 3)))
    return ReadError(f"holds no article{f' ({why})' if why else ''}", source=source)


def write(
    articles: Article | Iterable[Article],
    format: str,
    options: object | Mapping[str, Any] | None = None,
    *,
    on_loss: OnLoss = OnLoss.COLLECT,
    report: Report | None = None,
) -> bytes:
    """Return *articles* as a document in *format*.

    Args:
        articles: one article, or several for a format that holds many; `Articles` bring their envelope.
        format: the name of the format.
        options: the format's write options, or a mapping of their names to values.
        on_loss: what to do about what the format cannot hold; `OnLoss.IGNORE` does not even look.
        report: told what was lost.

    Raises:
        UnknownFormat, OptionError: at once.
        WriteError: an article cannot be put into the format.
        LossError: something would be lost and *on_loss* is `OnLoss.RAISE`.

    What *articles* raises by itself comes through as it is.
    """
    return b"".join(written(articles, _writable(format), options, on_loss, report or Report()))


def convert(  # noqa: PLR0913 -- one call for scripts; each is a keyword
    source: Readable,
    target: PathLike[str] | str,
    to: str | None = None,
    *,
    format: str | None = None,
    transforms: Iterable[str] = (),
    read_options: object | Mapping[str, Any] | None = None,
    write_options: object | Mapping[str, Any] | None = None,
    on_loss: OnLoss = OnLoss.COLLECT,
    clobber: bool = True,
    report: Report | None = None,
) -> Report:
    """Convert the file *source* into the file *target*, and return what was lost on the way.

    The target is written whole or not at all: if anything fails, an existing file stays as it was.

    Args:
        source: a path, bytes, an open binary file, or a `Source`.
        target: a path.
        to: the format to write; by default the one that has the target's suffix.
        format: the format of the source; detected if ``None``.
        transforms: names of transforms to apply to each article, in this order.
        read_options: the source format's options, or a mapping of their names to values.
        write_options: the same of the target.
        on_loss: what to do about what the reader left out and the target cannot hold.
        clobber: whether to replace an existing target.
        report: where to collect losses and remarks; a new one by default.

    Raises:
        NewsformatError: as `read_all` and `write` do.
    """
    report = report or Report()
    fmt = _writable(to) if to else registry().by_suffix(fspath(target), writing=True)
    with read_all(source, format, read_options, report=report) as articles:
        changed = transformed(articles, transforms)
        parts = written(changed, fmt, write_options, on_loss, report)
        write_file(Path(target), parts, clobber=clobber)
    return report


def transformed(articles: Iterable[Article], names: Iterable[str]) -> Articles:
    """Return *articles* with the transforms called *names* applied in this order, lazily.

    Raises:
        OptionError: there is no such transform.
        PluginError: one fails.
    """
    steps = [registry().transform(name) for name in names]
    if not isinstance(articles, Articles):
        articles = Articles(articles)
    if not steps:
        return articles

    def changed() -> Iterator[Article | Envelope]:
        yield articles.envelope
        for article in articles:
            yield reduce(_applied, steps, article)

    return Articles(changed(), closing=articles.close)


def _applied(article: Article, step: Transform) -> Article:
    """Return what *step* makes of *article*."""
    try:
        made = step.apply(article)
    except NewsformatError:
        raise
    except Exception as error:
        raise PluginError(f"the transform {step.name} failed: {reason(error)}") from error
    if not isinstance(made, Article):
        _refuse(made, f"the transform {step.name}", "Article", did="returned")
    return made


def detect(source: Readable) -> tuple[Detection, ...]:
    """Return the formats that *source* may be in, best first."""
    with Source.of(source) as opened:
        return registry().detections(opened)


def explain(
    source: Readable,
    format: str | None = None,
    options: object | Mapping[str, Any] | None = None,
) -> Explanation:
    """Return how each line of *source* is taken, and why, by a format that can say so (plain text can).

    Raises:
        UnknownFormat: the format cannot say so.
        ReadError: the source is broken.
    """
    with Source.of(source) as opened:
        fmt = registry()[format] if format else _detected(opened)
        if fmt.explain is None:
            raise UnknownFormat(f"{fmt.name} has no lines to explain; plain text has")
        try:
            return fmt.explain(opened, make_options(fmt.read_options, options))
        except NewsformatError as error:
            _name_source(error, opened)
            raise
        except Exception as error:
            raise PluginError(f"{opened.name or 'source'}: {fmt.name} cannot explain: {reason(error)}") from error


def _detected(source: Source) -> AnyFormat:
    if source.is_empty:
        raise ReadError("is empty", source=source.name)
    return registry().detect(source)


def _writable(name: str) -> AnyFormat:
    fmt = registry()[name]
    if fmt.write is None:
        raise UnknownFormat(f"{name} can only be read")
    return fmt


def _items(
    source: Source, format: str | None, options: object | Mapping[str, Any] | None, report: Report
) -> Generator[Article | Envelope]:
    """Return what is in *source*, which is closed if that cannot even be begun."""
    try:
        fmt = registry()[format] if format else _detected(source)
        if fmt.read is None:
            raise UnknownFormat(f"{fmt.name} can only be written")
        return items_in(fmt, source, make_options(fmt.read_options, options), report)
    except NewsformatError:
        source.close()
        raise


def items_in(fmt: AnyFormat, source: Source, options: object, report: Report) -> Generator[Article | Envelope]:
    """Yield what the reader of *fmt* yields."""
    assert fmt.read is not None  # noqa: S101 -- for the type checker
    return guarded(fmt.read, (source, options, report), _ITEMS, f"the {fmt.name} reader")


def guarded(
    step: Callable[[Source, Any, Report], Iterator[T]],
    given: tuple[Source, object, Report],
    kinds: tuple[type[T], ...],
    whose: str,
) -> Generator[T]:
    """Yield what a reader or validator yields; whatever goes wrong is one of our errors, with the source's name."""
    source = given[0]
    try:
        for item in step(*given):
            if not isinstance(item, kinds):
                _refuse(item, whose, " or ".join([kind.__name__ for kind in kinds]))
            yield item
    except NewsformatError as error:
        _name_source(error, source)
        raise
    except RecursionError:
        raise ReadError("nested too deeply", source=source.name) from None
    except MemoryError:
        raise ReadError("too large for the memory", source=source.name) from None
    except Exception as error:
        raise PluginError(f"{source.name or 'source'}: {whose} failed: {reason(error)}") from error
    finally:
        source.close()


_ITEMS: tuple[type[Article | Envelope], ...] = (Article, Envelope)


def _name_source(error: NewsformatError, source: Source) -> None:
    """Give *error* the name of what was read, if it has none yet."""
    if isinstance(error, ReadError) and not error.source:
        error.source = source.name


def written(
    articles: Article | Iterable[Article],
    fmt: AnyFormat,
    options: object | Mapping[str, Any] | None,
    on_loss: OnLoss,
    report: Report,
) -> Iterator[bytes]:
    """Yield the parts of a document that holds *articles*; `write` and the command line share it."""
    made = make_options(fmt.write_options, options)
    on_loss = on_loss if type(on_loss) is OnLoss else _on_loss(on_loss)
    assert fmt.write is not None  # noqa: S101 -- for the type checker
    strict, theirs = on_loss is OnLoss.RAISE, _Theirs()
    try:
        if isinstance(articles, Article):
            _note(articles, fmt, on_loss, report)
            given = Articles((articles,), envelope=NO_ENVELOPE)
        else:
            given = Articles(_watched(theirs.of(articles), fmt, on_loss, report))
        for part in fmt.write(given, made, report):
            if type(part) is not bytes and not isinstance(part, bytes):
                _refuse(part, f"the {fmt.name} writer", "bytes")
            if strict:
                raise_losses(report)
            yield part
    except NewsformatError:
        raise
    except RecursionError:
        raise WriteError("nested too deeply") from None
    except UnicodeEncodeError as error:
        raise WriteError(f"a lone surrogate (U+{ord(error.object[error.start]):04X}) cannot be written") from error
    except Exception as error:
        if error is theirs.error:
            raise
        raise PluginError(f"the {fmt.name} writer failed: {reason(error)}") from error
    if strict:
        raise_losses(report)


def _on_loss(given: str) -> OnLoss:
    """Return the member that is called so: as a string it may be given as one."""
    try:
        return OnLoss(given)
    except ValueError:
        raise OptionError(f"on_loss is one of {', '.join(OnLoss)}, not {given!r}") from None


class _Theirs:
    """What is to be written, and the error of who gives it: theirs, and not the writer's that asks for it."""

    error: Exception | None = None

    def of(self, articles: Iterable[Article]) -> Iterator[Article | Envelope]:
        """Yield the envelope, if there is one, and *articles*."""
        if not isinstance(articles, Iterable):
            raise WriteError(f"articles are written, and not something of the type {type(articles).__name__}")
        try:
            if isinstance(articles, Articles):
                yield articles.envelope
            yield from articles
        except Exception as error:
            self.error = error
            raise


def _watched(
    given: Iterator[Article | Envelope], fmt: AnyFormat, on_loss: OnLoss, report: Report
) -> Iterator[Article | Envelope]:
    """Pass what is *given* through, noting what *fmt* says it does not carry."""
    articles = Articles(given)
    if (envelope := articles.envelope) != NO_ENVELOPE:
        if on_loss is not OnLoss.IGNORE:
            note_envelope_losses(envelope, fmt.carries, report, _no_place(fmt))
        yield envelope
    number = 0
    for number, article in enumerate(articles, 1):
        if not isinstance(article, Article):
            raise WriteError(f"articles are written, and one of them is of the type {type(article).__name__}")
        if number > 1:
            if not fmt.many:
                raise WriteError(f"{fmt.name} holds one article a document, and there are several")
            report.article = f"article {number}"
        _note(article, fmt, on_loss, report)
        yield article
    if not number and not fmt.many:
        raise WriteError(f"{fmt.name} holds one article a document, and there is none")


def _note(article: Article, fmt: AnyFormat, on_loss: OnLoss, report: Report) -> None:
    """Note what *fmt* says it does not carry of *article*."""
    if "*" not in fmt.carries and on_loss is not OnLoss.IGNORE:
        note_losses(article, fmt.carries, report, _no_place(fmt))
        if on_loss is OnLoss.RAISE:
            raise_losses(report)


def _no_place(fmt: AnyFormat) -> str:
    return f"{fmt.name} has no place for it"


def raise_losses(report: Report) -> None:
    """Raise a `LossError` if anything is lost."""
    if report.losses:
        raise LossError(report.losses)


def _refuse(item: object, whose: str, needed: str, *, did: str = "yielded") -> NoReturn:
    raise PluginError(f"{whose} {did} something of the type {type(item).__name__}, not {needed}")
