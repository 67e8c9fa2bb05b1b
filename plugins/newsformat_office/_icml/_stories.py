"""Stories → articles: anchored boxes and footnotes are put in place, and a headline begins another article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from newsformat import Article
from newsformat.markup.xml import Element
from newsformat.plugin import Report, plain_line, shortened
from newsformat_office._article import Contents, Known, article_of, default_languages, styled_article
from newsformat_office._icml._beside import report_title
from newsformat_office._icml._labels import labels_of
from newsformat_office._icml._languages import fits_script
from newsformat_office._icml._links import links_of
from newsformat_office._icml._roles import with_positions
from newsformat_office._icml._story import Reading, parts_of
from newsformat_office._icml._styles import Look, Names, Styles
from newsformat_office._own_properties import MARK
from newsformat_office._parts import Part, content_of, joined_blocks


class Stories:
    """The stories of a document.

    Args:
        roots: the elements with the styles and links.
        known: the standard properties.
        untouched: whether only newsformat has written it.
        report: receives what is left out.
        names: kinds of paragraphs by name of style, given by the user.
    """

    def __init__(
        self,
        roots: list[Element],
        known: Known,
        report: Report,
        *,
        untouched: bool = False,
        names: Names = {},  # noqa: B006 -- never changed
    ) -> None:
        self._styles, self._links = Styles(roots, names), links_of(roots, report)
        self._known, self._report, self._untouched = known, report, untouched

    def own(self, story: Element) -> Article | None:
        """Return the article of *story* if newsformat has written it, else `None`."""
        labels = labels_of(story)
        if MARK not in labels:
            return None
        reading = Reading(self._styles, self._links, self._report, exact=True)
        parts = [*parts_of(story, reading), *reading.notes, *self._footnotes(reading)]
        known = _with_language(self._known, labels.get("language", ""))
        contents = Contents(joined_blocks(parts, reading.is_ordered), known, labels, self._untouched)
        return article_of(contents, self._report)

    def article(self, stories: Iterable[Element]) -> Article | None:
        """Return the article of successive *stories*; `None` if they are empty.

        One of them may be newsformat's own, placed on a page: the others are appended to its text.
        """
        read = [(story, self.own(story)) for story in stories]
        by_styles = self._by_styles([story for story, own in read if own is None])
        exact = [own for _, own in read if own is not None]
        if not exact:
            return by_styles
        for other in exact[1:]:
            self._report.left_out(f"a further headline is left out: {shortened(plain_line(other.headline))}")
        behind = () if by_styles is None else by_styles.body
        body = [*[block for article in exact for block in article.body], *behind]
        return exact[0] if len(body) == len(exact[0].body) else evolve(exact[0], body=body)

    def _by_styles(self, stories: list[Element]) -> Article | None:
        """Return the article of *stories* not written by newsformat, by their styles."""
        for story in stories:
            report_title(story, self._report)
        language = self._language(stories)
        reading = Reading(self._styles, self._links, self._report, usual=default_languages(language))
        parts = [part for story in stories for part in parts_of(story, reading)]
        if not any(content_of(part) or part.kind != "blank" for part in parts):
            return None
        parts = [*reading.notes, *with_positions(parts), *self._footnotes(reading)]
        labels = {f"label {name}": value for story in stories for name, value in labels_of(story).items()}
        titles = (story.get("StoryTitle") or "" for story in stories)
        title = self._known.title or next(filter(None, titles), "")
        known = _with_language(self._known, language)._replace(title=title)
        contents = Contents(joined_blocks(parts, reading.is_ordered), known, labels, untouched=False)
        is_styled = any(part.kind == "headline" for part in parts)
        return styled_article(contents, self._report) if is_styled else article_of(contents, self._report)

    def _language(self, stories: list[Element]) -> str:
        """Return the language of most of the text of *stories*, if its script fits."""
        reading = Reading(self._styles, self._links, Report(heard=False))
        parts = [part for story in stories for part in parts_of(story, reading)]
        language = reading.letters.most_common(1)[0][0] if reading.letters else ""
        text = " ".join(run.text for part in parts for run in content_of(part) if hasattr(run, "text"))
        if language and not fits_script(language, text):
            self._report.note(f"the text is not in {language}, the language of its styles")
            return ""
        return language

    def _footnotes(self, reading: Reading) -> list[Part]:
        notes = [*reading.footnotes]
        if notes:
            self._report.note(f"footnotes are read as paragraphs at the end of the text: {len(notes)}")
        return [part for note in notes for part in parts_of(note, reading)]

    def frames_in(self, story: Element) -> list[str]:
        """Return the IDs of the stories in boxes anchored in *story*."""
        return [inner.get("ParentStory") or "" for inner in story.iter("TextFrame")]

    def begins(self, story: Element) -> bool:
        """Does *story* have a headline?"""
        return any(look.kind == "headline" for look in self._looks(story))

    def leads(self, story: Element) -> bool:
        """Does *story* only have kickers, which belong above a headline?"""
        return all(look.kind == "kicker" for look in self._looks(story))

    def _looks(self, story: Element) -> Iterator[Look]:
        return (self._styles.look(inner) for inner in story.iter("ParagraphStyleRange"))


def _with_language(known: Known, language: str) -> Known:
    """Return *known* with the *language* of the text."""
    return known._replace(language=language or known.language)
