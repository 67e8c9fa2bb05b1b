"""The contract of round trips: what a format carries survives, and every other loss is reported."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

import pytest
from attrs import evolve, fields

from newsformat._article import Article
from newsformat._articles import Articles
from newsformat._blocks import Paragraph
from newsformat._envelope import Envelope
from newsformat._errors import WriteError
from newsformat._feature_names import carried
from newsformat._features import envelope_features, features
from newsformat._format import Confidence
from newsformat._open_file import HEAD
from newsformat._proof._display import shown
from newsformat._proof._projection import Projection
from newsformat._proof._unreported_losses import holds, unreported
from newsformat._report import Report
from newsformat.testing._articles import envelopes
from newsformat.testing._crowd import crowd
from newsformat.testing._foreign_places import with_foreign_parts
from newsformat.testing._kitchen_sink import kitchen_sink
from newsformat.testing._look_alikes import WORD, all_over, look_alikes, signs_of
from newsformat.testing._shared import Contract, fail_for, fail_for_strange_losses, needs_reader, needs_writer


_STORY = Article(headline="Ferry back", body=[Paragraph("It sails on Monday.")])
_AT_ONCE = 15  # articles with texts that look like markup, three at a time
_SHOWN = 10  # texts read as markup that are listed, of hundreds
_GONE = "carries names what does not come back (what survives in part is in_part, and the writer reports what is lost)"
_LOST = (
    "carries names what the writer reports as lost (what survives in part is in_part; most bounds how many of a kind)"
)
_SURROGATE = re.compile(r"\\ud[89a-f]|[\ud800-\udfff]")


class RoundTripContract(Contract):
    """What happens to articles that are written and read again."""

    def both_ways(self) -> None:
        """Skip a format that has only one direction."""
        needs_reader(self)
        needs_writer(self)

    def test_what_it_carries_survives(self) -> None:
        """An article of what is carried is the same again, and nothing is reported as lost."""
        self.both_ways()
        self.for_carried(self._survives)

    def _survives(self, article: Article) -> None:
        report = Report()
        document = self.written(article, report)
        fail_for(_LOST, report.losses)
        assert self.format.sniff(document[:HEAD]) > Confidence.NO, "sniff says NO to what the writer wrote"
        heard = Report()
        back = self.read_one(document, heard)
        gone = unreported(article, back, ())
        fail_for(_GONE, gone)
        fail_for("the reader reports losses of what the writer wrote and nothing is missing", heard.losses)
        fail_for("more comes back than was written", _differences(article, back))
        assert holds(article, back), "a time zone is not the same"

    def test_several_articles_survive(self) -> None:
        """So do any number of articles, in their order."""
        self.both_ways()
        if not self.format.many:
            pytest.skip("one article per document")
        self.for_several_carried(self._all_survive)

    def _all_survive(self, given: Sequence[Article]) -> None:
        report = Report()
        back = self.read(self.written(given, report))
        assert len(back) == len(given), f"articles written: {len(given)}, and read: {len(back)}"
        changes = [
            f"article {number}: {change}"
            for number, (old, new) in enumerate(zip(given, back, strict=True), 1)
            for change in unreported(old, new, ()) or _differences(old, new)
        ]
        fail_for("several articles do not come back as they were", changes)
        fail_for(_LOST, report.losses)

    def test_look_alikes_of_markup_survive(self) -> None:
        """No text of an article is taken for markup, wherever it stands."""
        self.both_ways()
        known = [self._carried_of(article) for article in look_alikes(are_lines=bool(self._signs()))]
        rest = [article for article in known if article != Article() and not self.lacks_something_needed(article)]
        most = _AT_ONCE if self.format.many else 1
        some = (rest[start : start + most] for start in range(0, len(rest), most))
        changes = (change for articles in some for change in self._changed(articles))
        fail_for("text is changed, or taken for markup", list(islice(changes, _SHOWN + 1)))

    def test_look_alikes_of_its_own_markup_survive(self) -> None:
        """Nor is a text that says what a line of the format does; what cannot be written so is reported."""
        self.both_ways()
        changes = [change for sign in self._signs() for change in self._changed_unsaid(sign)]
        fail_for("a text that looks like markup is taken for it, and no loss says so (report.lost)", changes)

    def _signs(self) -> list[str]:
        """Return what the lines of the format consist of besides text; nothing if it does not consist of lines."""
        sample = self._carried_of(all_over(WORD, WORD))
        return [] if self.lacks_something_needed(sample) else signs_of(self.written(sample))

    def _changed_unsaid(self, sign: str) -> list[str]:
        rest, report = self._carried_of(all_over(sign, sign)), Report()
        back = self.read(self.written(rest, report))
        if len(back) != 1:
            return [f"{sign!r} makes {len(back)} articles of one"]
        return [f"{sign!r}: {change}" for change in unreported(rest, back[0], report.losses)[:1]]

    def _carried_of(self, article: Article) -> Article:
        lost = frozenset(name for name in features(article) if not carried(name, self.format.carries))
        return Projection(lost).article(article)

    def _changed(self, articles: Sequence[Article]) -> list[str]:
        """Return what becomes different of *articles*, all in one document."""
        back = self.read(self.written(articles))
        if len(back) == len(articles):
            pairs = zip(articles, back, strict=True)
            return [change for old, new in pairs for change in unreported(old, new, ()) or _different(old, new)]
        if len(articles) == 1:
            return [f"{shown(articles[0])} makes {len(back)} articles of one"]
        alone = [change for article in articles for change in self._changed([article])]
        return alone or [f"{len(articles)} articles, each of which comes back alone, become {len(back)}"]

    def test_what_it_carries_of_an_envelope_survives(self) -> None:
        """What surrounds the articles comes back, but for what was reported as lost."""
        self.both_ways()
        if self.format.many:
            self.for_all(envelopes(self.envelope_foreign), self._envelope_survives)

    def _envelope_survives(self, envelope: Envelope) -> None:
        report = Report()
        document = self.written(Articles([_STORY], envelope=envelope), report)
        lost = {loss.what for loss in report.losses if loss.what.startswith("envelope.")}
        own_features = [name for name in self.format.carries if name != "*"]
        gone = {name for name in envelope_features(envelope) if not carried(name, own_features)}
        fail_for("of an envelope, carries names what the writer reports as lost", sorted(lost - gone))
        fail_for("of an envelope, this is neither named by carries nor reported as lost", sorted(gone - lost))
        old, new = _in_any_order(envelope), _in_any_order(self.envelope_of(document))
        fail_for(f"of an envelope, {_GONE}", unreported(old, new, report.losses))

    def test_what_is_read_back_is_carried(self) -> None:
        """What survives is not reported as lost: ``carries`` names all that a reader finds where its writer put it."""
        self.both_ways()
        back = self.read_one(self.written(kitchen_sink()))
        known = [name for name in features(back) if not name.startswith("foreign.")]
        more = [name for name in known if not carried(name, self.format.carries | self.format.in_part)]
        fail_for("this comes back, but carries does not name it, so it is reported as lost", more)

    def test_no_loss_goes_unreported(self) -> None:
        """Of an article that uses anything, whatever is not read back was reported as lost."""
        self.both_ways()
        self.for_any(self._is_accounted_for)

    def test_no_loss_of_the_kitchen_sink_goes_unreported(self) -> None:
        """Of the article that uses everything, too."""
        self.both_ways()
        self._is_accounted_for(kitchen_sink())

    def test_no_loss_of_its_own_in_a_part_goes_unreported(self) -> None:
        """Foreign parts of the format's own space in a subject, a picture or the like come back, or are reported."""
        self.both_ways()
        for part in [evolve(sample, name="tide") for sample in self.foreign[:1]]:
            for article in with_foreign_parts(part):
                report = Report()
                back = self.read_one(self.written(self.fitted(article), report))
                is_reported = f"foreign.{part.space}" in {loss.what for loss in report.losses}
                gone = not is_reported and repr(part) not in repr(back)
                fail_for("this does not come back, and no loss says so (report.lost)", [article] if gone else [])

    def test_no_loss_of_a_crowd_goes_unreported(self) -> None:
        """Of the article that has several of everything, too."""
        self.both_ways()
        self._is_accounted_for(crowd())

    def _is_accounted_for(self, article: Article) -> None:
        report = Report()
        try:
            document = self.written(article, report)
        except WriteError as error:
            if self.lacks_something_needed(article) or _SURROGATE.search(repr(article)):
                return
            raise AssertionError("the writer refuses a good article") from error
        fail_for_strange_losses(report)
        back = self.read_one(document)
        gone = unreported(article, back, report.losses)
        fail_for("this does not come back, and no loss says so (report.lost)", gone)

    def test_odd_characters_are_written_or_reported(self) -> None:
        """Control characters and the like never break a document; a lone surrogate may be a `WriteError`."""
        self.both_ways()
        self.for_any_odd(self._is_accounted_for)


def _in_any_order(envelope: Envelope) -> Envelope:
    """Return *envelope* with its foreign parts in an order that does not say where they stood."""
    return evolve(envelope, foreign=sorted(envelope.foreign, key=repr))


def _different(before: Article, after: Article) -> list[str]:
    """Return what `_differences` does, and of which article."""
    return [f"{difference}, of {shown(before)}" for difference in _differences(before, after)]


def _differences(before: Article, after: Article) -> list[str]:
    """Return which attributes of *after* are not those of *before*, each with its values."""
    values = [(field.name, getattr(before, field.name), getattr(after, field.name)) for field in fields(Article)]
    return [f"{name}: {shown(old)} became {shown(new)}" for name, old, new in values if old != new]
