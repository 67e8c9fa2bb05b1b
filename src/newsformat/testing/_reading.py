"""The contract of a reader: any bytes result in articles or a `ReadError`, and nothing else is read."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from newsformat._article import Article, Byline
from newsformat._blocks import Paragraph
from newsformat._feature_names import carried
from newsformat._features import features
from newsformat._open_file import HEAD
from newsformat._report import Report
from newsformat._source import Source
from newsformat.markup.sniff import ZIP
from newsformat.testing._mutations import (
    ANY_BYTES,
    ANY_TEXT,
    SECRET,
    Edit,
    damaged,
    edited,
    groups,
    hostile,
    of_other_types,
    with_long_numbers,
)
from newsformat.testing._shared import Contract, fail_for, fail_for_strange_losses, needs_reader, needs_writer
from newsformat.testing._tripwires import Untouchable, forbid_opening
from newsformat.testing._vanishing import vanished


_CUTS = 40  # positions at which a document is truncated
_AT_ONCE = 8  # edits of a document
_RUNS = [f"{sign * 1000}!" for sign in ("a", "a ", "1", "1.", "-", "- ", "(", "<", "&", "*", ":", "a-", "A. ", "é")]
_MONOTONOUS = Article(headline=_RUNS[0], slug=_RUNS[0], bylines=[Byline(name=_RUNS[1])], body=map(Paragraph, _RUNS))
_NOT_REPORTED = (
    "this is not read, and no loss says so (report.left_out); the last step is what was changed, and "
    "unkept names places that need not be kept"
)


class ReadingContract(Contract):
    """What a reader does with good, bad and malicious bytes."""

    def test_reading_any_bytes_ends_in_articles_or_a_read_error(self) -> None:
        """No byte string makes it raise anything else."""
        needs_reader(self)
        self.for_all(ANY_BYTES, self._check_reading)

    def test_reading_any_text_ends_in_articles_or_a_read_error(self) -> None:
        """No text makes it raise anything else."""
        needs_reader(self)
        self.for_all(ANY_TEXT, self._check_reading)

    def test_reading_broken_documents_ends_in_articles_or_a_read_error(self) -> None:
        """No damage to a good document makes it raise anything else."""
        needs_reader(self)
        self.for_broken(self._check_reading)

    def _check_reading(self, content: bytes) -> None:
        report = Report()
        self.read_leniently(content, report)
        _check_report(report)

    def test_reading_cut_off_documents_ends_in_articles_or_a_read_error(self) -> None:
        """A document may end anywhere."""
        needs_reader(self)
        for document in self.samples():
            for cut in range(0, len(document), max(len(document) // _CUTS, 1)):
                self.read_leniently(document[:cut])

    def test_reading_values_of_another_type_ends_in_articles_or_a_read_error(self) -> None:
        """A value of JSON may be an object where a text is expected, and so on."""
        needs_reader(self)
        for document in self.samples():
            self._check_edits(document, of_other_types(document))

    def test_reading_numbers_of_any_length_ends_in_articles_or_a_read_error(self) -> None:
        """A number may be longer than Python can convert."""
        needs_reader(self)
        for document in self.samples():
            self._check_edits(document, with_long_numbers(document))

    def _check_edits(self, document: bytes, edits: Sequence[Edit]) -> None:
        """Read *document* with each of *edits*, several at a time unless one of them hides another."""
        count = len(self.read_sample(document)[0]) if edits else 0
        size = 1 if document.startswith(ZIP) else _AT_ONCE  # most edits break an archive
        alone = set[Edit]()
        for group in groups(edits, size):
            left = [edit for edit in group if edit not in alone]
            if left and self._check_edits_together(document, left, count):
                alone.update(left)

    def _check_edits_together(self, document: bytes, edits: Sequence[Edit], count: int) -> bool:
        """Read *document* with all *edits*, and return whether each was also tried alone.

        That is needed if reading fails, or yields less than *count* articles.
        """
        failure = None
        try:
            found, is_whole = self.read_up_to_an_error(edited(document, edits))
        except Exception as error:  # noqa: BLE001 -- it is raised below, unless one of the edits alone raises it
            error.add_note(f"the document has {'; '.join(edit.description for edit in edits)}")
            failure = error
        else:
            if is_whole and len(found) >= count:
                return len(edits) == 1
        for edit in edits if len(edits) > 1 else ():
            self._check_edits_together(document, [edit], count)
        if failure:
            raise failure
        return True

    def test_hostile_documents_are_harmless(self, tmp_path: Path) -> None:
        """Bombs do not go off, and no document makes it read another file."""
        needs_reader(self)
        secret = tmp_path / "secret.txt"
        secret.write_text(SECRET)
        for document in hostile(secret.as_posix()):
            assert SECRET not in repr(self.read_leniently(document)), "a document made the reader read another file"

    def test_what_is_read_is_declared(self) -> None:
        """If a format is only read, ``carries`` names all features that its reader finds, as the matrices show them."""
        needs_reader(self)
        if self.format.write is not None:
            pytest.skip("what it carries is what survives being written")
        found = {
            name
            for document in self.samples()
            for article in self.read_sample(document)[0]
            for name in features(article)
        }
        missing = sorted(name for name in found if not carried(name, self.format.carries))
        fail_for("carries does not name what the reader finds", missing)

    def test_nothing_in_its_documents_vanishes_unsaid(self) -> None:
        """Content inserted into one of ``documents`` is in the article, or the report mentions it."""
        needs_reader(self)
        if not self.documents:
            pytest.skip("there are no documents of others to look through")
        known, unkept = (
            set[str](),
            re.compile("|".join(re.escape(pattern).replace(r"\*", ".*") for pattern in self.unkept)),
        )
        places = [place for document in self.documents for place in vanished(document, self.format, known)]
        fail_for(_NOT_REPORTED, [place for place in places if not unkept.fullmatch(place)])

    def test_no_character_is_replaced_without_a_word(self) -> None:
        """Invalid bytes are an error, or the report says how they were read."""
        needs_reader(self)
        for document in self.samples():
            whole, before = self.read_sample(document)
            if "\ufffd" in repr(whole):
                continue
            for broken in damaged(document):
                report = Report()
                found = self.read_leniently(broken, report)
                if "\ufffd" in repr(found):
                    assert len(report) > len(before), "bytes became U+FFFD, and neither remark nor loss says so"

    def test_reading_opens_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Neither files nor the network are touched; all a reader has is the source."""
        needs_reader(self)
        samples = self.samples()
        for document in samples:
            self.read_sample(document)  # late imports open files
        with monkeypatch.context() as patch:
            forbid_opening(patch)
            for document in samples:
                self.read_leniently(document)

    def test_reading_prints_nothing(self, capfd: pytest.CaptureFixture[str]) -> None:
        """Messages belong in the report; standard output may be a document."""
        needs_reader(self)
        for document in self.samples():
            self.read_leniently(document)
        assert capfd.readouterr() == ("", ""), "the reader prints; use the report instead"

    def test_reading_is_lazy(self) -> None:
        """A reader is an iterator; making it reads nothing."""
        needs_reader(self)
        assert self.format.read
        source = Source(Untouchable(b""))
        made = self.format.read(source, self.format.read_options(), Report())
        assert isinstance(made, Iterator), f"read must be a generator or return an iterator, not {type(made).__name__}"

    def test_a_stream_is_read_as_its_bytes_are(self) -> None:
        """The result does not depend on the portions in which a file arrives."""
        needs_reader(self)
        for document in self.samples():
            in_portions = self.read_leniently(_Dribble(document))
            assert in_portions == self.read_sample(document)[0], "read(n) of a stream may give less than n bytes"

    def test_lines_may_end_as_those_of_windows(self) -> None:
        """The result does not depend on whether lines end with LF or CR LF."""
        needs_reader(self)
        sniff = self.format.sniff
        for document in filter(_is_text, self.samples()):
            of_windows = document.replace(b"\n", b"\r\n")
            assert sniff(of_windows[:HEAD]) == sniff(document[:HEAD]), "lines that end with CR LF hide the format"
            found = self.read_leniently(of_windows)
            assert found == self.read_sample(document)[0], "lines that end with CR LF are read in another way"

    def test_remarks_are_lines(self) -> None:
        """Remarks and losses are single lines, with positions that count from 1."""
        needs_reader(self)
        for document in self.samples():
            _check_report(self.read_sample(document)[1])

    def test_monotonous_text_is_read_fast(self) -> None:
        """Reading a text of a single repeated character takes linear time."""
        needs_reader(self)
        needs_writer(self)
        self.read_leniently(self.written(_MONOTONOUS))


def _check_report(report: Report) -> None:
    """Fail if an entry of *report* is not a single line, has an impossible position, or names no feature."""
    left_out = [(loss.why, loss.line, loss.column) for loss in report.losses]
    for message, *places in [*left_out, *((remark.message, remark.line, remark.column) for remark in report.remarks)]:
        assert message, "a remark or loss says nothing"
        assert "\n" not in message, "a remark or loss is one line"
        assert all(place is None or place >= 1 for place in places), f"lines and columns count from 1: {message}"
    fail_for_strange_losses(report)


def _is_text(document: bytes) -> bool:
    return b"\r" not in document and b"\0" not in document


class _Dribble(io.BytesIO):
    """A stream that yields a few bytes at a time, as a network does."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size, 7) if size and size > 0 else size)
