"""Stories → articles: what stands in boxes and footnotes goes where it belongs, and a headline begins another one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from newsformat import Article
from newsformat.markup.xml import Element
from newsformat.plugin import Report, plain_line
from newsformat_office._article import Contents, Known, article_of, styled_article, usual
from newsformat_office._icml._beside import tell_title
from newsformat_office._icml._labels import labels_of
from newsformat_office._icml._languages import is_written_so
from newsformat_office._icml._links import links_of
from newsformat_office._icml._roles import placed
from newsformat_office._icml._story import Reading, parts_of
from newsformat_office._icml._styles import Look, Names, Styles
from newsformat_office._own_properties import MARK
from newsformat_office._parts import Part, content_of, joined


_TOLD = 60  # characters


class Stories:
    """The stories of a document.

    Args:
        roots: what says which styles and links there are.
        known: what the document says of itself.
        untouched: no program but newsformat has written it.
        report: is told what is left out.
        names: what paragraphs are, by names of styles that the user knows.
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
        """Return the article that *story* is if newsformat has written it, `None` if not."""
        labels = labels_of(story)
        if MARK not in labels:
            return None
        reading = Reading(self._styles, self._links, self._report, exact=True)
        parts = [*parts_of(story, reading), *reading.notes, *self._footnotes(reading)]
        known = _spoken(self._known, labels.get("language", ""))
        contents = Contents(joined(parts, reading.is_ordered), known, labels, self._untouched)
        return article_of(contents, self._report)

    def article(self, stories: Iterable[Element]) -> Article | None:
        """Return the article that the *stories* are, one after the other; `None` if there is nothing in them.

        One of them may be newsformat's own, placed on a page: what is beside it comes behind its text.
        """
        read = [(story, self.own(story)) for story in stories]
        beside = self._told([story for story, own in read if own is None])
        exact = [own for _, own in read if own is not None]
        if not exact:
            return beside
        for other in exact[1:]:
            self._report.left_out(f"text above another story: {plain_line(other.headline):.{_TOLD}}")
        behind = () if beside is None else beside.body
        body = [*[block for each in exact for block in each.body], *behind]
        return exact[0] if len(body) == len(exact[0].body) else evolve(exact[0], body=body)

    def _told(self, stories: list[Element]) -> Article | None:
        """Return the article that *stories* are, none of which newsformat has written, by what their styles tell."""
        for story in stories:
            tell_title(story, self._report)
        language = self._language(stories)
        reading = Reading(self._styles, self._links, self._report, usual=usual(language))
        parts = [part for story in stories for part in parts_of(story, reading)]
        if not any(content_of(part) or part.kind != "blank" for part in parts):
            return None
        parts = [*reading.notes, *placed(parts), *self._footnotes(reading)]
        own = {f"label {name}": value for story in stories for name, value in labels_of(story).items()}
        titles = (story.get("StoryTitle") or "" for story in stories)
        title = self._known.title or next(filter(None, titles), "")
        known = _spoken(self._known, language)._replace(title=title)
        contents = Contents(joined(parts, reading.is_ordered), known, own, untouched=False)
        is_styled = any(part.kind == "headline" for part in parts)
        return styled_article(contents, self._report) if is_styled else article_of(contents, self._report)

    def _language(self, stories: list[Element]) -> str:
        """Return the language that most of the text of *stories* is in, as its styles say, if it may be."""
        reading = Reading(self._styles, self._links, Report(heard=False))
        parts = [part for story in stories for part in parts_of(story, reading)]
        language = reading.letters.most_common(1)[0][0] if reading.letters else ""
        text = " ".join(run.text for part in parts for run in content_of(part) if hasattr(run, "text"))
        if language and not is_written_so(language, text):
            self._report.note(f"the text is not in {language}, as its styles say")
            return ""
        return language

    def _footnotes(self, reading: Reading) -> list[Part]:
        notes = [*reading.footnotes]
        if notes:
            self._report.note(f"footnotes are read as paragraphs at the end of the text: {len(notes)}")
        return [part for note in notes for part in parts_of(note, reading)]

    def frames_in(self, story: Element) -> list[str]:
        """Return the IDs of the stories in boxes that stand in the text of *story*."""
        return [each.get("ParentStory") or "" for each in story.iter("TextFrame")]

    def begins(self, story: Element) -> bool:
        """Is there a headline in *story*?"""
        return any(look.kind == "headline" for look in self._looks(story))

    def leads(self, story: Element) -> bool:
        """Is all of *story* what stands above a headline?"""
        return all(look.kind == "kicker" for look in self._looks(story))

    def _looks(self, story: Element) -> Iterator[Look]:
        return (self._styles.look(each) for each in story.iter("ParagraphStyleRange"))


def _spoken(known: Known, language: str) -> Known:
    """Return *known*, with the *language* that the text is in."""
    return known._replace(language=language or known.language)
