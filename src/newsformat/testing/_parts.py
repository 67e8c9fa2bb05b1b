"""Strategies for the parts of an article: each draws only what a set of features allows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property, partial
from typing import Any, TypeVar

from attrs import evolve, frozen
from hypothesis import strategies as st

from newsformat._article import (
    Article,
    Association,
    Byline,
    Dateline,
    EditorsNote,
    Embargo,
    Headline,
    Identifier,
    Rights,
)
from newsformat._blocks import Block, Media, Raw, Rendition
from newsformat._concepts import Concept, Foreign
from newsformat._feature_names import MARKS, PRINCIPAL, carried
from newsformat._inline import BREAK, Inline, Inlines, Lang, Link, Mention, Style, Text, inlines
from newsformat.testing._dates import datetimes
from newsformat.testing._strings import Vocabulary, codes, languages, source_types, tokens, uris, urls


T = TypeVar("T")
B = TypeVar("B", bound=Block)
Strategies = Mapping[str, st.SearchStrategy[Any]]

ENTITY_KINDS = ("person", "organisation", "place", "event", "object")


def in_languages(blocks: st.SearchStrategy[B]) -> st.SearchStrategy[B]:
    """The same *blocks*, each in a language of its own."""
    return st.builds(lambda block, language: evolve(block, language=language), blocks, languages)


def some(strategy: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    """One or a few of *strategy*, as a tuple."""
    return st.lists(strategy, min_size=1, max_size=most).map(tuple)


@st.composite
def _built(draw: st.DrawFn, make: Callable[..., T], allowed: Strategies, needed: Sequence[str]) -> T:
    names = draw(st.lists(st.sampled_from(sorted(allowed)), unique=True))
    if not set(names) & set(needed):
        names.append(draw(st.sampled_from(needed)))
    return make(**{name: draw(allowed[name]) for name in names})


@st.composite
def _completed(
    draw: st.DrawFn, concepts: st.SearchStrategy[Concept], more: Mapping[bool, st.SearchStrategy[dict[str, Any]]]
) -> Concept:
    concept = draw(concepts)
    return evolve(concept, **draw(more[bool(concept.code)]))


@frozen
class Parts:
    """What may be drawn: the features *carries*, strings of *text*, and samples of foreign things."""

    carries: Collection[str]
    text: Vocabulary
    foreign_samples: Sequence[Foreign] = ()
    raw_samples: Sequence[Raw] = ()

    def has(self, feature: str) -> bool:
        """Is *feature* carried?"""
        return carried(feature, self.carries)

    # Running text -------------------------------------------------------

    @cached_property
    def marks(self) -> tuple[st.SearchStrategy[Any], ...]:
        """One strategy for each mark that is carried."""
        title = st.one_of(st.just(""), self.text.lines) if self.has("inline.link.title") else st.just("")
        keys = st.one_of(uris, st.builds("{}:{}".format, tokens, codes), self.text.lines)
        attributed: dict[object, st.SearchStrategy[Any]] = {
            Link: st.builds(Link, urls, title),
            Mention: st.builds(Mention, keys),
            Lang: st.builds(Lang, languages),
        }
        styles = [style for style in Style if self.has(MARKS[style])]
        marks = [made for mark, made in attributed.items() if self.has(MARKS[mark])]
        return (*marks, *([st.sampled_from(styles)] if styles else []))

    def inlines(self, *, marked: bool = True) -> st.SearchStrategy[Inlines]:
        """Running text, never empty; with all marks that are carried, if *marked*."""
        return self._with_marks if marked else self._without_marks

    @cached_property
    def _with_marks(self) -> st.SearchStrategy[Inlines]:
        return self._inlines(marked=True)

    @cached_property
    def _without_marks(self) -> st.SearchStrategy[Inlines]:
        return self._inlines(marked=False)

    def _inlines(self, *, marked: bool) -> st.SearchStrategy[Inlines]:
        marks = self.marks if marked else ()
        breaks = marked and self.has("inline.break")
        if not marks and not breaks:
            return self.text.lines.map(inlines)
        run: st.SearchStrategy[Inline] = st.builds(
            lambda before, text, after, own: Text(before + text + after, own),
            st.sampled_from(["", " "]),
            self.text.lines,
            st.sampled_from(["", " "]),
            st.lists(st.one_of(marks), max_size=3) if marks else st.just([]),
        )
        more = st.one_of(run, run, st.just(BREAK)) if breaks else run
        runs = st.builds(lambda first, rest: inlines([first, *rest]), run, st.lists(more, max_size=4))
        return st.one_of(self.text.lines.map(inlines), runs)

    def running(self, feature: str) -> st.SearchStrategy[Inlines]:
        """Running text that may have marks where ``feature.inline`` is carried."""
        return self.inlines(marked=self.has(f"{feature}.inline"))

    # Parts of an article ------------------------------------------------

    def build(
        self, cls: type[T], feature: str, need: Sequence[str], choices: Strategies, **always: Any
    ) -> st.SearchStrategy[T]:
        """A *cls* of the attributes in *choices* that are carried, at least one of *need* among them."""
        allowed = {name: made for name, made in choices.items() if self._allows(cls, feature, name)}
        needed = [name for name in need if name in allowed]
        if not needed:
            return st.nothing()
        return _built(partial(cls, **always), allowed, needed)

    def _allows(self, cls: type, feature: str, name: str) -> bool:
        if name == "foreign":
            return True
        return self.has(feature if name in PRINCIPAL[cls] else f"{feature}.{name}")

    @cached_property
    def foreign(self) -> st.SearchStrategy[tuple[Foreign, ...]]:
        """Foreign things of any space, where any is carried; else some of the samples."""
        if self.has("foreign.any"):
            made = st.builds(Foreign, tokens, self.text.lines, self.text.verbatim)
            return st.lists(made, max_size=2).map(tuple)
        return st.just(())

    @cached_property
    def samples(self) -> st.SearchStrategy[tuple[Foreign, ...]]:
        """Foreign things of the article itself."""
        known = [sample for sample in self.foreign_samples if self.has(f"foreign.{sample.space}")]
        if not known:
            return self.foreign
        chosen = st.lists(st.sampled_from(known), unique=True, min_size=1).map(tuple)
        return st.one_of(chosen, self.foreign) if self.has("foreign.any") else chosen

    def concepts(self, feature: str) -> st.SearchStrategy[Concept]:
        """A concept that can be distinguished from others: it has a name, a code or a URI."""
        choices = {
            "name": self.text.lines,
            "kind": _KINDS.get(feature, st.one_of(st.sampled_from(ENTITY_KINDS), tokens)),
            "code": codes,
            "uri": uris,
            "role": st.one_of(tokens, self.text.lines),
            "relation": tokens,
            "foreign": self.foreign,
        }
        drawn = self.build(Concept, feature, ("name", "code", "uri"), choices)
        if drawn.is_empty:
            return drawn
        more = {coded: st.fixed_dictionaries(self._completing(feature, coded=coded)) for coded in (False, True)}
        return _completed(drawn, more)

    def _completing(self, feature: str, *, coded: bool) -> dict[str, st.SearchStrategy[Any]]:
        """A scheme goes with a code; entities say their kind, contributors their relation."""
        given: dict[str, st.SearchStrategy[Any]] = {}
        if coded and self.has(f"{feature}.scheme"):
            given["scheme"] = st.one_of(st.just(""), tokens)
        if feature == "entities" and self.has("entities.kind"):
            given["kind"] = st.sampled_from(ENTITY_KINDS)
        if feature == "contributors" and self.has("contributors.relation"):
            given["relation"] = st.sampled_from(["creator", "contributor"])
        return given

    @property
    def identifiers(self) -> st.SearchStrategy[Identifier]:
        """Another identifier."""
        return self.build(Identifier, "identifiers", ("value",), {"value": uris, "kind": tokens})

    @property
    def headlines(self) -> st.SearchStrategy[Headline]:
        """A further headline."""
        if not self.has("other_headlines"):
            return st.nothing()
        given: dict[str, st.SearchStrategy[Any]] = {"content": self.running("other_headlines")}
        if self.has("other_headlines.role"):
            given["role"] = st.one_of(st.just(""), tokens)
        if self.has("other_headlines.language"):
            given["language"] = st.one_of(st.just(""), languages)
        return st.builds(Headline, **given)

    @property
    def bylines(self) -> st.SearchStrategy[Byline]:
        """A byline, parsed or as printed or both."""
        names = ("name", "role", "affiliation", "location", "contact", "text")
        return self.build(Byline, "bylines", names, dict.fromkeys(names, self.text.lines))

    @property
    def datelines(self) -> st.SearchStrategy[Dateline]:
        """A dateline, parsed or as printed or both."""
        names = ("place", "date", "source", "text")
        return self.build(Dateline, "dateline", names, dict.fromkeys(names, self.text.lines))

    @property
    def rights(self) -> st.SearchStrategy[Rights]:
        """A statement of rights."""
        choices = {
            "holder": self.text.lines,
            "notice": self.text.prose,
            "usage_terms": self.text.prose,
            "licence": st.one_of(uris, self.text.lines),
            "scope": tokens,
            "foreign": self.foreign,
        }
        return self.build(Rights, "rights", ("holder", "notice", "usage_terms", "licence"), choices)

    @property
    def notes(self) -> st.SearchStrategy[EditorsNote]:
        """A note to editors, of one line or several."""
        choices = {"text": self.text.prose, "role": tokens}
        if not self.has("notes"):
            return st.nothing()
        return self.build(EditorsNote, "notes", ("text",), choices).filter(lambda note: note.text)

    @property
    def embargoes(self) -> st.SearchStrategy[Embargo]:
        """Until some time, or until further notice."""
        return st.builds(Embargo, until=st.none() | datetimes)

    # Media and associations ---------------------------------------------

    def media(self, feature: str, *, marked: bool, language: bool) -> st.SearchStrategy[Media]:
        """A picture, graphic, audio or video with an address."""
        if not self.has(feature):
            return st.nothing()
        choices = {
            "href": urls,
            "kind": st.sampled_from(["image", "graphic", "audio", "video"]),
            "caption": self.inlines(marked=marked),
            "credit": self.text.lines,
            "alt": self.text.lines,
            "rights": self.text.lines,
            "digital_source_type": source_types,
            "renditions": some(self.renditions(f"{feature}.renditions"), 2),
            "foreign": self.foreign,
        }
        drawn = self.build(Media, feature, ("href",), choices)
        return drawn | in_languages(drawn) if language else drawn

    def renditions(self, feature: str) -> st.SearchStrategy[Rendition]:
        """One file of a picture, graphic, audio or video."""
        choices = {
            "href": urls,
            "name": tokens,
            "media_type": st.sampled_from(["image/jpeg", "image/svg+xml", "video/mp4", "audio/mpeg"]),
            "width": st.integers(1, 20_000),
            "height": st.integers(1, 20_000),
            "size": st.integers(1, 10**10),
        }
        return self.build(Rendition, feature, ("href",), choices)

    def associations(self, articles: st.SearchStrategy[Article]) -> st.SearchStrategy[Association]:
        """Another item, named by its address or URI, or here as media or as one of *articles*."""
        feature = "associations.media"
        choices = {
            "href": urls,
            "uri": uris,
            "title": self.text.lines,
            "role": tokens,
            "foreign": self.foreign,
            "article": articles,
        }
        if self.has(feature):
            choices["media"] = self.media(
                feature,
                marked=self.has(f"{feature}.caption.inline"),
                language=self.has(f"{feature}.language"),
            )
        return self.build(Association, "associations", ("href", "uri", "media", "article"), choices)


_KINDS: Mapping[str, st.SearchStrategy[str]] = {
    "entities": st.sampled_from(ENTITY_KINDS),
    "subjects": st.sampled_from(["theme", "category", "issue"]),
    "genres": st.sampled_from(["form", "style"]),
}
