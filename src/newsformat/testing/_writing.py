"""The contract of a writer: deterministic, lazy, and honest about what it leaves out."""

from __future__ import annotations

import hashlib
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from functools import cache

import pytest

from newsformat._article import Article
from newsformat._articles import Articles
from newsformat._blocks import Paragraph
from newsformat._errors import WriteError
from newsformat._feature_names import carried
from newsformat._features import features
from newsformat._registry import registry
from newsformat._report import Report
from newsformat.testing._kitchen_sink import kitchen_sink
from newsformat.testing._shared import Contract, fail_for, fail_for_strange_losses, needs_plugin, needs_writer


_MANY = (300, 3000)  # a writer may process hundreds at a time
_DIGESTS = """
import hashlib, pickle, sys, newsformat
article = pickle.load(sys.stdin.buffer)
plugins = [plugin for plugin in newsformat.registry().plugins if plugin.name.startswith({distribution!r})]
for fmt in [fmt for plugin in plugins for fmt in plugin.formats]:
    try:
        print(fmt.name, fmt.write and hashlib.sha256(newsformat.write(article, fmt.name)).hexdigest())
    except Exception as error:
        print(fmt.name, repr(error))
"""


class WritingContract(Contract):
    """What a writer does with any article."""

    def test_writing_is_deterministic(self) -> None:
        """The same article gives the same bytes."""
        needs_writer(self)
        self.for_carried(self._check_same_bytes)

    def _check_same_bytes(self, article: Article) -> None:
        assert self.written(article) == self.written(article), "written twice, the same article is not the same bytes"

    @pytest.mark.parametrize("seed", ["1", "2"])
    def test_writing_does_not_depend_on_hashes(self, seed: str) -> None:
        """No set decides the order of anything."""
        needs_writer(self)
        needs_plugin(self)
        plugin = next(known.name for known in registry().plugins if self.format in known.formats)
        distribution = plugin[: plugin.index(":") + 1]
        found = _digests(distribution, seed).get(self.format.name)
        same = found == hashlib.sha256(self.written(kitchen_sink())).hexdigest()
        assert same, f"another process writes other bytes: a set is written in its order, or a time ({found})"

    def test_writing_prints_nothing(self, capfd: pytest.CaptureFixture[str]) -> None:
        """Messages belong in the report; standard output may be the document itself."""
        needs_writer(self)
        self.written(kitchen_sink())
        assert capfd.readouterr() == ("", ""), "the writer prints; use the report instead"

    def test_writing_streams(self) -> None:
        """A writer of many articles yields before it has taken the last one."""
        needs_writer(self)
        assert self.format.write
        if not self.format.many:
            pytest.skip("one article per document")
        few, many = _MANY
        first = self._count_before_output(few)
        first = first if first < few else self._count_before_output(many)
        assert first < many, f"the writer has asked for all {many} articles before it yields the first"

    def _count_before_output(self, count: int) -> int:
        """Write *count* articles; return how many of them the writer has taken when it yields the first."""
        assert self.format.write
        count_taken = 0

        def stories() -> Iterator[Article]:
            nonlocal count_taken
            for count_taken in range(1, count + 1):
                yield Article(headline=f"Story {count_taken}", body=[Paragraph(f"Story {count_taken} is of rain.")])

        parts = self.format.write(Articles(stories()), self.format.write_options(), Report())
        assert isinstance(parts, Iterator), (
            f"write must be a generator or return an iterator, not {type(parts).__name__}"
        )
        output = [(count_taken, part) for part in parts]
        assert all(isinstance(part, bytes) for _, part in output), "a writer yields bytes"
        assert count_taken == count, "the writer has not written all articles"
        # In compressed output, no text is visible
        return next((number for number, part in output if b"Story 1" in part), output[0][0])

    def test_what_it_does_not_carry_is_reported(self) -> None:
        """An article that uses everything loses all that is not carried, by name."""
        needs_writer(self)
        article, report = kitchen_sink(), Report()
        self.written(article, report)
        lost = {loss.what for loss in report.losses}
        known = self.format.carries | self.format.in_part
        missing = {name for name in features(article) if not carried(name, known)} - lost
        fail_for("not carried, and not reported as lost", sorted(missing))

    def test_losses_name_features(self) -> None:
        """What a writer reports as lost is a feature of the model, or ``text``."""
        needs_writer(self)
        report = Report()
        self.written(kitchen_sink(), report)
        fail_for_strange_losses(report)

    def test_losses_are_of_their_article(self) -> None:
        """Losses of one article are not reported for the next, even if a writer looks ahead for it."""
        needs_writer(self)
        if not self.format.many:
            pytest.skip("one article per document")
        alone, both, last = Report(), Report(), Article(uri="urn:x", headline="Last", body=[Paragraph("It is short.")])
        self.written([last], alone)
        self.written([kitchen_sink(), last], both)
        own_losses = {loss.what for loss in alone.losses}
        wrong = [loss for loss in both.losses if loss.where.startswith("article 2") and loss.what not in own_losses]
        fail_for("lost from the first article, but reported with the second", wrong)

    def test_a_document_of_no_articles(self) -> None:
        """It is a `WriteError` where a document holds one, and no articles where it holds many."""
        needs_writer(self)
        if not self.format.many:
            with pytest.raises(WriteError):
                self.written([])
        elif self.format.read:
            assert self.read(self.written([])) == [], "a document of no articles is read as some"

    def test_a_second_article(self) -> None:
        """It is a `WriteError` where a document holds one; to an open-ended document, it is added."""
        needs_writer(self)
        two = [kitchen_sink(), kitchen_sink()]
        if self.format.open_ended:
            assert self.written(two).startswith(self.written(two[:1])), "the document does not go on as it began"
        elif self.format.many:
            pytest.skip("many articles per document")
        else:
            with pytest.raises(WriteError):
                self.written(two)


@cache
def _digests(distribution: str, seed: str) -> dict[str, str]:
    """Return the digest of the kitchen sink as another process writes it, by the name of each format.

    They are those of all plugins of a *distribution*, for to start the process takes longer than to write them.
    """
    done = subprocess.run(
        [sys.executable, "-c", _DIGESTS.format(distribution=distribution)],
        input=pickle.dumps(kitchen_sink()),  # creating it there would include the time to import hypothesis
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    found = [line.partition(" ") for line in done.stdout.decode(errors="replace").splitlines()]
    printed = [f"{name} {rest}".strip() for name, _, rest in found if name not in registry().formats]
    fail_for("a plugin prints; use the report instead", printed)
    return {name: digest for name, _, digest in found}
