"""Settings that all parts of the contract share, and their means to write and read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import BinaryIO, ClassVar, TypeVar

import pytest
from attrs import evolve
from hypothesis import currently_in_test_context, note, settings
from hypothesis import strategies as st

from newsformat._article import Article
from newsformat._articles import Articles
from newsformat._blocks import Paragraph, Raw
from newsformat._concepts import Foreign
from newsformat._envelope import Envelope
from newsformat._errors import OptionError, ReadError
from newsformat._feature_names import check_feature
from newsformat._format import AnyFormat
from newsformat._reading import items_in
from newsformat._registry import registry
from newsformat._report import OnLoss, Report
from newsformat._source import Source
from newsformat._writing import written
from newsformat.testing._articles import articles
from newsformat.testing._blame import blaming
from newsformat.testing._drawing import check_all, check_shared, is_repeated, several
from newsformat.testing._kitchen_sink import kitchen_sink
from newsformat.testing._mutations import mutated
from newsformat.testing._time_limits import at_most


T = TypeVar("T")

# Placeholders for foreign parts, replaced by samples of the format.
_PLACEHOLDERS = tuple([Foreign("stand-in", f"sample-{number}", "as the format has it") for number in range(3)])
_SHOWN = 20_000  # bytes of a document that a failure shows
_KEPT = 4  # formats that are under test
_KEPT_SAMPLES = 128  # a format has seldom more than fifty
_LISTED = 10  # problems listed, of possibly hundreds


class Contract:
    """The base of all parts of the contract; `newsformat.testing.FormatContract` explains its settings."""

    format: ClassVar[AnyFormat]
    package: ClassVar[str] = ""
    foreign: ClassVar[tuple[Foreign, ...]] = ()
    envelope_foreign: ClassVar[tuple[Foreign, ...]] = ()
    raw: ClassVar[tuple[Raw, ...]] = ()
    needs: ClassVar[Collection[str]] = ()
    most: ClassVar[Mapping[str, int]] = MappingProxyType({})
    documents: ClassVar[tuple[bytes, ...]] = ()
    unkept: ClassVar[Collection[str]] = ()
    junk: ClassVar[tuple[bytes, ...]] = ()
    max_examples: ClassVar[int] = 0
    patience: ClassVar[float] = 5.0
    registered: ClassVar[bool] = True

    def for_all(self, strategy: st.SearchStrategy[T], check: Callable[[T], None], *, times: int = 1) -> None:
        """Run *check* on many examples of *strategy*; tests share them if every run draws the same.

        Args:
            strategy: generates the examples.
            check: fails if an example is wrong.
            times: a factor for the usual number of examples.
        """
        __tracebackhide__ = True
        run = check_shared if is_repeated() else check_all
        run(strategy, self._count * times, check)

    @property
    def _count(self) -> int:
        return self.max_examples or settings().max_examples

    def for_carried(self, check: Callable[[Article], None]) -> None:
        """Run *check* on many articles that use only what the format carries."""
        self.for_all(self.carried_articles(), check)

    def for_several_carried(self, check: Callable[[list[Article]], None]) -> None:
        """Run *check* on many lists of up to three articles that use only what the format carries."""
        self.for_all(several(self.carried_articles(), self._count), check)

    def for_broken(self, check: Callable[[bytes], None]) -> None:
        """Run *check* on many broken documents of the format."""
        self.for_all(mutated(self.samples()), check)

    def for_any(self, check: Callable[[Article], None]) -> None:
        """Run *check* on many articles that use anything."""
        anything = articles({"*"}, foreign=_PLACEHOLDERS)
        self.for_all(anything, lambda article: check(self.fitted(self._with_own(article))))

    def for_any_odd(self, check: Callable[[Article], None]) -> None:
        """Run *check* on many articles that use anything, with control characters, lone surrogates and the like.

        There are twice as many if they are drawn once for all contracts.
        """
        anything, times = articles({"*"}, foreign=_PLACEHOLDERS, odd=True), 2 if is_repeated() else 1
        self.for_all(anything, lambda article: check(self.fitted(self._with_own(article))), times=times)

    def fitted(self, article: Article) -> Article:
        """Return *article*, which may use anything, such that it can be written; override it to add required parts."""
        return article

    def carried_articles(self) -> st.SearchStrategy[Article]:
        """Articles that use only what the format carries."""
        return articles(self.format.carries, foreign=self.foreign, raw=self.raw, needs=self.needs, most=self.most)

    def _with_own(self, article: Article) -> Article:
        """Put samples into *article*: foreign ones in place of their placeholders, and raw ones after raw markup."""
        turn = len(article.body)
        if self.foreign and not {*article.foreign}.isdisjoint(_PLACEHOLDERS):
            own_samples = [
                self.foreign[(turn + number) % len(self.foreign)] if item in _PLACEHOLDERS else item
                for number, item in enumerate(article.foreign)
            ]
            article = evolve(article, foreign=[*dict.fromkeys(own_samples)])
        if self.raw and any(isinstance(block, Raw) for block in article.body):
            article = evolve(article, body=[*article.body, self.raw[turn % len(self.raw)]])
        return article

    @blaming
    def written(self, given: Article | Iterable[Article], report: Report | None = None) -> bytes:
        """Return *given* as a document, written through the core as `newsformat.write` does."""
        document = _document_of(given, self.format, report)
        if currently_in_test_context():
            note(f"the document: {_shown_document(document)}")
        return document

    @blaming
    def read(self, document: bytes, report: Report | None = None) -> list[Article]:
        """Return the articles of *document*, read through the core as `newsformat.read_all` does."""
        options = self.format.read_options()
        return list(Articles(items_in(self.format, Source(document), options, report or Report())))

    def read_one(self, document: bytes, report: Report | None = None) -> Article:
        """Return the one article of *document*; fail if there is none, or more."""
        found = self.read(document, report)
        assert len(found) == 1, f"one article was written, and {len(found)} were read, of: {_shown_document(document)}"
        return found[0]

    @blaming
    def envelope_of(self, document: bytes) -> Envelope:
        """Return what surrounds the articles of *document*."""
        options = self.format.read_options()
        return Articles(items_in(self.format, Source(document), options, Report())).envelope

    def read_leniently(self, document: bytes | BinaryIO, report: Report | None = None) -> list[Article]:
        """Return the articles of *document* up to where it breaks; fail if that takes too long."""
        return self.read_up_to_an_error(document, report)[0]

    @blaming
    def read_up_to_an_error(
        self, document: bytes | BinaryIO, report: Report | None = None
    ) -> tuple[list[Article], bool]:
        """Return the result of `read_leniently`, and whether the document was read to its end."""
        return _read_up_to_an_error(document, self.format, self.patience, report or Report())

    @blaming
    def read_sample(self, document: bytes) -> tuple[list[Article], Report]:
        """Return the articles of one of *samples*, and the report; it is read once for all tests."""
        found, report = _read_sample(document, self.format, self.patience)
        return [*found], report

    @blaming
    def samples(self) -> tuple[bytes, ...]:
        """Return documents to break: what the format writes, *documents* and *junk*."""
        own_documents = _plain_documents(self.format) if self.format.write else ()
        return (*own_documents, *self.documents, *self.junk) or (b"",)

    def lacks_something_needed(self, article: Article) -> bool:
        """May the writer refuse *article*?"""
        return any(not getattr(article, name) for name in self.needs)


def _shown_document(document: bytes) -> str:
    return document[:_SHOWN].decode(errors="backslashreplace")


def _document_of(given: Article | Iterable[Article], format: AnyFormat, report: Report | None = None) -> bytes:
    return b"".join(written(given, format, None, OnLoss.COLLECT, report if report is not None else Report()))


def _read_up_to_an_error(
    document: bytes | BinaryIO, format: AnyFormat, patience: float, report: Report
) -> tuple[list[Article], bool]:
    found: list[Article] = []
    try:
        with at_most(patience, "reading"):
            found.extend(Articles(items_in(format, Source(document), format.read_options(), report)))
    except ReadError as error:
        message = str(error)
        assert message.strip(), "a ReadError says what is wrong"
        assert "\n" not in message, "a ReadError is one line"
        return found, False
    return found, True


@lru_cache(_KEPT_SAMPLES)
def _read_sample(document: bytes, format: AnyFormat, patience: float) -> tuple[tuple[Article, ...], Report]:
    report = Report()
    found, _ = _read_up_to_an_error(document, format, patience, report)
    return tuple(found), report


@lru_cache(_KEPT)
def _plain_documents(format: AnyFormat) -> tuple[bytes, ...]:
    """Return two documents that *format* writes: twenty tests of each contract begin with them."""
    short = Article(headline="Short & <sweet>", body=[Paragraph("One paragraph.")])
    return tuple([_document_of(article, format) for article in (kitchen_sink(), short)])


def fail_for(what: str, lines: Sequence[object]) -> None:
    """Fail with *what* is wrong if there are *lines* that show it, each once; an ``assert`` of pytest shows them twice.

    Raises:
        AssertionError: there are such lines.
    """
    __tracebackhide__ = True
    if shown := list(dict.fromkeys(map(str, lines))):
        more = ["…"] if len(shown) > _LISTED else []
        raise AssertionError("\n  ".join([f"{what}:", *shown[:_LISTED], *more]))


def fail_for_strange_losses(report: Report) -> None:
    """Fail if a loss in *report* names no feature of the model, nor ``text``."""
    wrong = filter(None, map(_feature_error, dict.fromkeys([loss.what for loss in report.losses])))
    fail_for("a loss must name a feature (docs/reference/features.md), or text, and these do not", [*wrong])


@cache
def _feature_error(feature: str) -> str:
    try:
        check_feature(feature)
    except OptionError as error:
        return str(error)
    return ""


def needs_reader(contract: Contract) -> None:
    """Skip the test of a format that can't be read."""
    if contract.format.read is None:
        pytest.skip(f"{contract.format.name} can only be written")


def needs_plugin(contract: Contract) -> None:
    """Skip the test of a format that no plugin provides; another test reports that."""
    if not contract.registered:
        pytest.skip("not meant to be installed")
    if registry().formats.get(contract.format.name) is not contract.format:
        pytest.skip("not installed, as test_an_installed_plugin_brings_it says")


def needs_writer(contract: Contract) -> None:
    """Skip the test of a format that can't be written."""
    if contract.format.write is None:
        pytest.skip(f"{contract.format.name} can only be read")
