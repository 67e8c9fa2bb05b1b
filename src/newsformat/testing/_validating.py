"""The contract of a validator: nothing against what the format itself writes, and no exception for anything else."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO, UnsupportedOperation
from pathlib import Path

import pytest

from newsformat._article import Article
from newsformat._errors import ReadError, WriteError
from newsformat._problem import Problem, Severity
from newsformat._report import Report
from newsformat._source import Source
from newsformat._validation import problems_in
from newsformat.testing._kitchen_sink import kitchen_sink
from newsformat.testing._mutations import ANY_BYTES, SECRET, edited, hostile, with_long_numbers
from newsformat.testing._shared import Contract, fail_for, needs_writer
from newsformat.testing._time_limits import at_most
from newsformat.testing._tripwires import Untouchable, forbid_opening


_CUTS = 40  # positions at which a document is truncated
_OWN = "validate finds fault with what the writer wrote"


class _Pipe(BytesIO):
    """A stream that can't be wound back."""

    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise UnsupportedOperation("tell")

    def seek(self, offset: int, whence: int = 0, /) -> int:
        raise UnsupportedOperation("seek")


class ValidatingContract(Contract):
    """What a validator does with good, bad and malicious bytes."""

    def needs_validator(self) -> None:
        """Skip the test of a format that can't be validated."""
        if self.format.validate is None:
            pytest.skip(f"{self.format.name} cannot be validated")

    def problems(self, document: bytes) -> list[Problem]:
        """Return what is wrong with *document*; fail if a problem is not one line, or finding it takes too long."""
        problems: list[Problem] = []
        try:
            with at_most(self.patience, "validating"):
                problems.extend(problems_in(self.format, Source(document), self.format.validate_options(), Report()))
        except ReadError as error:
            message = str(error)
            assert message.strip(), "a ReadError says what is wrong"
        for problem in problems:
            assert problem.rule, "a problem names its rule"
            assert " " not in problem.rule, "the name of a rule is a word"
            assert problem.message.strip(), "a problem says what is wrong"
            assert "\n" not in problem.message, "a problem is one line"
            places = (problem.line, problem.column)
            assert all(place is None or place >= 1 for place in places), "lines and columns count from 1"
        return problems

    def errors(self, document: bytes) -> list[Problem]:
        """Return why *document* is not valid."""
        return [problem for problem in self.problems(document) if problem.severity is Severity.ERROR]

    def _are_sound(self, document: bytes) -> None:
        self.problems(document)

    def test_a_pipe_is_validated_as_its_bytes_are(self) -> None:
        """What comes over a pipe can be read but once."""
        self.needs_validator()
        for document in self.samples():
            assert self._findings(_Pipe(document)) == self._findings(document), "the source is read more than once"

    def _findings(self, origin: bytes | _Pipe) -> list[str]:
        found: list[str] = []
        try:
            found.extend(map(str, problems_in(self.format, Source(origin), self.format.validate_options(), Report())))
        except ReadError as error:
            found.append(error.message)
        return found

    def test_numbers_of_any_length_are_validated(self) -> None:
        """A number may be longer than Python reads one."""
        self.needs_validator()
        for document in self.samples():
            for edit in with_long_numbers(document):
                self.problems(edited(document, [edit]))

    def test_what_it_writes_is_valid(self) -> None:
        """There is nothing against an article of anything, as the format itself writes it."""
        self.needs_validator()
        needs_writer(self)
        self._is_written_validly(kitchen_sink())
        self.for_any(self._is_written_validly)
        self.for_carried(self._is_written_validly)

    def _is_written_validly(self, article: Article) -> None:
        try:
            document = self.written(article)
        except WriteError:
            return
        fail_for(_OWN, self.errors(document))

    def test_several_articles_are_written_validly(self) -> None:
        """So too where a document holds many."""
        self.needs_validator()
        needs_writer(self)
        if not self.format.many:
            pytest.skip("one article per document")
        self.for_several_carried(self._are_written_validly)

    def _are_written_validly(self, given: list[Article]) -> None:
        fail_for(_OWN, self.errors(self.written(given)))

    def test_validating_any_bytes_ends_in_problems_or_a_read_error(self) -> None:
        """No byte string makes it raise anything else."""
        self.needs_validator()
        self.for_all(ANY_BYTES, self._are_sound)

    def test_validating_broken_documents_ends_in_problems_or_a_read_error(self) -> None:
        """No accident to a good document, and no cut, makes it raise anything else."""
        self.needs_validator()
        self.for_broken(self._are_sound)
        for document in self.samples():
            for cut in range(0, len(document), max(len(document) // _CUTS, 1)):
                self._are_sound(document[:cut])

    def test_hostile_documents_are_harmless_to_validate(self, tmp_path: Path) -> None:
        """Bombs do not go off, and no document makes it read another file."""
        self.needs_validator()
        secret = tmp_path / "secret.txt"
        secret.write_text(SECRET)
        for document in hostile(secret.as_posix()):
            assert SECRET not in repr(self.problems(document)), "a document made the validator read another file"

    def test_validating_opens_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without an official schema, neither files nor the network are touched."""
        self.needs_validator()
        samples = self.samples()
        for document in samples:
            self.problems(document)  # by now, everything is imported
        with monkeypatch.context() as patch:
            forbid_opening(patch)
            for document in samples:
                self.problems(document)

    def test_validating_is_lazy(self) -> None:
        """A validator is an iterator; making it reads nothing."""
        self.needs_validator()
        assert self.format.validate
        source = Source(Untouchable(b""))
        made = self.format.validate(source, self.format.validate_options(), Report())
        assert isinstance(made, Iterator), f"validate must return an iterator, not {type(made).__name__}"
