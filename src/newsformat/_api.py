"""The functions of the public API."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from os import PathLike, fspath
from typing import Any, Literal

from newsformat._article import Article
from newsformat._articles import Articles
from newsformat._compression import compressed
from newsformat._descriptors import is_replaced
from newsformat._detection import Detection
from newsformat._envelope import Envelope
from newsformat._errors import NewsformatError, OptionError, PluginError, ReadError, refuse
from newsformat._exits import pass_signal
from newsformat._explanation import Explanation
from newsformat._inline import plain
from newsformat._output import write_file
from newsformat._own_options import options_of
from newsformat._reading import format_of, items_of, name_source, no_article, unable, unreadable
from newsformat._registry import registry
from newsformat._report import OnLoss, Report, report_of
from newsformat._source import Readable, Source, is_file
from newsformat._text import one_or_several
from newsformat._transform import Transform, apply_transform
from newsformat._wording import reason
from newsformat._writing import writable, written


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
        options: the format's read options, or a mapping of their names to values. ``format.name`` is an option of that
            format alone, and is ignored if the source is in another: ``{"anpa.received": "2011-11-13"}``.
        report: receives what was left out, assumed or repaired.

    Raises:
        UnknownFormat, AmbiguousFormat, OptionError: at once.
        ReadError: here or while iterating, if the source turns out to be broken.
    """
    report = report_of(report, heard=False)
    source = Source.of(source)
    return Articles(items_of(source, format, options, report), closing=source.close)


def read(
    source: Readable,
    format: str | None = None,
    options: object | Mapping[str, Any] | None = None,
    *,
    report: Report | None = None,
) -> Article:
    """Return the one article in *source*; `read_all` reads several.

    Args:
        source: a path, bytes, an open binary file, or a `Source`. A string is a path; `Source.text` makes a source of
            a text, and ``Source(Path("story.txt"), encoding="cp850")`` says what is known of a file from outside.
        format: the name of the format; detected if ``None``.
        options: the format's read options, or a mapping of their names to values, as those of `read_all`.
        report: receives what was left out, assumed or repaired.

    Raises:
        UnknownFormat, AmbiguousFormat, OptionError: the format or an option is not known.
        ReadError: the source is broken, or holds no article or several.
    """
    report, source = report_of(report, heard=False), Source.of(source)
    items = items_of(source, format, options, report)
    article: Article | None = None
    try:
        for item in items:
            if isinstance(item, Article):
                if article is not None:
                    raise unreadable("holds several articles; use read_all", source.name)
                article = item
    finally:
        items.close()
    if article is None:
        raise no_article(source.name, report)
    return article


def write(
    articles: Article | Iterable[Article],
    format: str,
    options: object | Mapping[str, Any] | None = None,
    *,
    on_loss: OnLoss | Literal["ignore", "collect", "raise"] = OnLoss.COLLECT,
    report: Report | None = None,
) -> bytes:
    """Return *articles* as a document in *format*.

    Args:
        articles: one article, or several for a format that holds many; `Articles` come with their envelope.
        format: the name of the format.
        options: the format's write options, or a mapping of their names to values, as those of `read_all`.
        on_loss: what to do about what the format cannot hold; `OnLoss.IGNORE` does not even look.
        report: receives what was lost; without one, losses are not looked for, which saves time.

    Raises:
        UnknownFormat, OptionError: at once.
        WriteError: an article cannot be put into the format.
        LossError: something would be lost and *on_loss* is `OnLoss.RAISE`.

    Exceptions that the iterable *articles* itself raises are passed through.
    """
    report = report_of(report, heard=on_loss == "raise")
    return b"".join(written(articles, writable(format), options, on_loss, report))


def convert(  # noqa: PLR0913 -- one call for scripts; each is a keyword
    source: Readable,
    target: PathLike[str] | str,
    to: str | None = None,
    *,
    format: str | None = None,
    transforms: Iterable[str] = (),
    read_options: object | Mapping[str, Any] | None = None,
    write_options: object | Mapping[str, Any] | None = None,
    on_loss: OnLoss | Literal["ignore", "collect", "raise"] = OnLoss.COLLECT,
    clobber: bool = True,
    report: Report | None = None,
) -> Report:
    """Convert the file *source* into the file *target*, and return a report of what was lost on the way.

    The target is written whole or not at all: if anything fails, an existing file stays as it was.

    Args:
        source: a path, bytes, an open binary file, or a `Source`.
        target: a path; the output is compressed if it ends in ``.gz``, ``.bz2``, ``.xz`` or ``.zst``.
        to: the format to write; by default that of the target's suffix.
        format: the format of the source; detected if ``None``.
        transforms: the name of a transform to apply to each article, or several, in this order.
        read_options: the source format's options, or a mapping of their names to values.
        write_options: the same for the target.
        on_loss: what to do about whatever the reader left out or the target cannot hold.
        clobber: whether to replace an existing target.
        report: where to collect losses and remarks; a new one by default.

    Raises:
        NewsformatError: as `read_all` and `write` do.
        OptionError: the target is the file that is read, or the archive that it is in.
        TypeError: the target is not a path.
    """
    if not isinstance(target, str | PathLike):
        raise TypeError(f"a target must be a path, not {type(target).__name__}; write returns bytes")
    report, source = report_of(report), Source.of(source)
    if is_replaced(target) and is_file(source, target):
        raise OptionError(f"{fspath(target)} would overwrite the source; name another target")
    fmt = writable(to or registry().by_suffix(target, writing=True).name)
    with read_all(source, format, read_options, report=report) as articles:
        changed = transformed(articles, transforms, report=report)
        parts = written(changed, fmt, write_options, on_loss, report)
        write_file(target, compressed(parts, fspath(target)), clobber=clobber)
    return report


def transformed(
    articles: Article | Iterable[Article], names: Iterable[str], *, report: Report | None = None
) -> Articles:
    """Return *articles*, or one article, with the transforms called *names* applied in this order, lazily.

    *report* receives each article that a transform leaves out.

    Raises:
        OptionError: there is no such transform, or its value is wrong.
        PluginError: a transform fails.
        TypeError: something other than articles is given; while iterating, if one of them is not an article.
    """
    steps = [registry().transform(name) for name in one_or_several("transforms", names)]
    if isinstance(articles, str | bytes | PathLike) or not isinstance(articles, Iterable | Article):
        raise TypeError(
            f"only articles can be transformed, not {type(articles).__name__}; read_all reads them from a file"
        )
    if not isinstance(articles, Articles):
        articles = Articles([articles] if isinstance(articles, Article) else articles)
    if not steps:
        return articles

    def changed() -> Iterator[Article | Envelope]:
        yield articles.envelope
        for article in articles:
            if not isinstance(article, Article):
                what = f"and one of these is of the type {type(article).__name__}"
                raise TypeError(f"only articles can be transformed, {what}")
            result: tuple[Article, ...] = (article,)
            for step in steps:
                result = _apply_to_all(result, step, report)
            yield from result

    return Articles(changed(), closing=articles.close)


def _apply_to_all(articles: tuple[Article, ...], step: Transform, report: Report | None) -> tuple[Article, ...]:
    """Return *articles* transformed by *step*; *report* receives a remark on each one that it leaves out."""
    transformed_articles: list[Article] = []
    for article in articles:
        results = apply_transform(step, article)
        transformed_articles += results
        if not results and report is not None:
            report.note(f"{step.name} left out: {article.uri or plain(article.headline) or 'a story':.200}")
    return tuple(transformed_articles)


def detect(source: Readable) -> tuple[Detection, ...]:
    """Return the formats that *source* may be in, best first; none if it is empty. It can still be read afterwards.

    Raises:
        ReadError: it cannot be read, or is an open file that cannot be rewound: wrap that in a `Source`.
    """
    if isinstance(source, Source):
        detections = _detections(source)
        with suppress(ReadError):  # a pipe cannot be rewound, but the source keeps its beginning
            source.wind_back()
        return detections
    with Source.of(source) as opened:
        detections = _detections(opened)
        opened.wind_back()
        return detections


def _detections(source: Source) -> tuple[Detection, ...]:
    return () if source.is_empty else registry().detections(source)


def explain(
    source: Readable,
    format: str | None = None,
    options: object | Mapping[str, Any] | None = None,
) -> Explanation:
    """Return how each line of *source* is read, and why; the arguments are those of `read`.

    The format must support it; plain text does.

    Raises:
        UnknownFormat: the format does not support it.
        ReadError: the source is broken.
        PluginError: the plugin of the format fails.
    """
    with Source.of(source) as opened:
        fmt = format_of(opened, format)
        if fmt.explain is None:
            raise unable(fmt, "explain", opened, format)
        try:
            explanation = fmt.explain(opened, options_of(fmt, "read", options))
        except NewsformatError as error:
            name_source(error, opened)
            raise
        except (Exception, SystemExit) as error:
            pass_signal(error)
            raise PluginError(f"{opened.name or 'source'}: {fmt.name} cannot explain: {reason(error)}") from error
        if not isinstance(explanation, Explanation):
            refuse(explanation, f"{opened.name or 'source'}: the {fmt.name} explainer", "Explanation", did="returned")
        return explanation
