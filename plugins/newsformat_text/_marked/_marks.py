"""Parses Markdown marks: the marked runs of each line, and the lines without marks.

Converters of HTML (html2text, markdownify, MarkItDown, trafilatura, readers of language models) print a whole page as
Markdown, including its menus. The marks say more than the words: ``# `` is a headline, ``[…](…)`` around a whole
line another story or a button, ``> `` a quotation. They are removed, the line is read like any other, and its marks
are restored in the article.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from attrs import define, evolve, field, frozen

from newsformat import Inlines, LineBreak, Link, Media, RelatedLink, Style, Text
from newsformat.plugin import Report, inlines, lazily, plain
from newsformat_markdown.inline import read_inline
from newsformat_text._labels import Label, SetAside, Verdict
from newsformat_text._shape import bullet_width, ends_sentence, number_width


_MAY_MARK = lazily(r"[\\`*_\[\]<!]")
_STRANDED = lazily(r" (?=[,.;:!?)\]»”،؛؟۔।])")  # html2text puts a space between strong text and punctuation
_LINKED = 0.8  # share of the letters of a line that is nothing but a link
_MAX_STRONG_HEADING = 110  # characters of a heading marked only by strong type

_EMPTY = Verdict(Label.SKIPPED, 0.95, "a link or mark with no text")
_OTHER_PICTURE = Verdict(Label.SKIPPED, 0.9, "a picture above the title of another story")


@frozen(eq=False)
class Line:
    """A parsed line: its *runs* and *media*, whether all of it is a link, and whether its only text is a picture's.

    What is left out of it is in *report*, which is passed on if the line is part of the story.
    """

    runs: Inlines
    media: tuple[Media, ...]
    report: Report
    is_link: bool = False
    is_picture: bool = False

    @property
    def hrefs(self) -> list[str]:
        """The targets of its links, without repetition."""
        marks = [mark for run in self.runs if isinstance(run, Text) for mark in run.marks]
        return list(dict.fromkeys([mark.href for mark in marks if isinstance(mark, Link)]))


@define(eq=False, repr=False, slots=False)
class Marks:
    """The marks of the lines of a text, by their numbers in the source.

    Attributes:
        printed: the text with all its marks.
        uri: the address of the page, if a field above it says so.
        levels: of headings, from 1.
        quoted: the lines of quotations.
        rows, heads: those of tables, and of these the first, which are their heads.
        references: the targets of links by their names.
        listed: whether these are numbers in brackets before links, ``[3]``, whose targets stand under the text.
        lines: the parsed lines with inline marks, set by `read`.
        dropped: lines that are only links of the whole page, with their numbers.
        used, shown: the numbers of those whose links, and whose pictures, are in the article.
        report: the report of the reader, to which losses in lines that are used are added.
    """

    printed: str
    uri: str = ""
    levels: dict[int, int] = field(factory=dict)
    quoted: set[int] = field(factory=set)
    rows: set[int] = field(factory=set)
    heads: set[int] = field(factory=set)
    references: dict[str, str] = field(factory=dict)
    listed: bool = False
    lines: dict[int, Line] = field(factory=dict)
    dropped: list[tuple[int, str]] = field(factory=list)
    used: set[int] = field(factory=set)
    shown: set[int] = field(factory=set)
    report: Report = field(factory=Report)

    def read(
        self, lines: list[str], numbers: Sequence[int], report: Report
    ) -> tuple[list[str], Sequence[int], SetAside]:
        """Return *lines* without inline marks, their *numbers*, and the lines that consist of marks."""
        self.report, texts, set_aside = report, {}, SetAside()
        for line, number in zip(lines, numbers, strict=True):
            text = self._text(line, number, report) if _MAY_MARK.search(line) else line
            if text:
                texts[number] = text
            else:
                set_aside[number] = line, _EMPTY
        for number, below in pairwise(tuple(texts)):
            if self.is_link(below) and number in self.lines and self.lines[number].is_picture:
                set_aside[number] = texts.pop(number), _OTHER_PICTURE
        return list(texts.values()), list(texts), set_aside

    def _text(self, line: str, number: int, report: Report) -> str:
        start = bullet_width(line) or number_width(line)
        line_report, media = Report(heard=report.heard), tuple[Media, ...]()
        if self.listed:
            runs = self._counted(line[start:], is_item=start > 0)
        else:
            own_text = _mended(line[start:].rstrip("\\"))
            runs, media = read_inline(own_text, line_report, line=number, references=self.references)
            media = tuple([evolve(media_item, alt=_PICTURE_NUMBER.sub("", media_item.alt)) for media_item in media])
        runs = inlines([Text(line[:start]), *_closed(runs)]) if runs else runs
        text = plain(runs).strip()
        if not text and not media:
            return ""
        self.lines[number] = Line(runs, media, line_report, is_link=_is_link(runs), is_picture=not text)
        if text and not start and _is_strong(runs) and not ends_sentence(text) and len(text) <= _MAX_STRONG_HEADING:
            self.levels.setdefault(number, _LEVEL)
        return text or media[0].alt or plain(media[0].caption) or media[0].href.rpartition("/")[2] or "-"

    def _counted(self, text: str, *, is_item: bool) -> Inlines:
        """Return *text* without the numbers of its links."""
        counts = [match for match in _COUNT.finditer(text) if match[1] in self.references]
        if not counts:
            return inlines(text)
        bare = _COUNT.sub(lambda match: "" if match[1] in self.references else match[0], text).strip()
        alone = len(counts) == 1 and not counts[0].start() and len(bare) <= _LONGEST
        alone = alone and (is_item or not ends_sentence(bare))
        return inlines([Text(bare, [Link(self.references[counts[0][1]])])] if alone else bare)

    @cached_property
    def icons(self) -> set[str]:
        """The addresses of pictures used several times on the page, such as buttons."""
        counts = Counter([media.href for line in self.lines.values() for media in line.media])
        return {href for href, count in counts.items() if count > 1}

    def is_link(self, number: int) -> bool:
        """Is line *number* nothing but a link?"""
        return number in self.lines and self.lines[number].is_link

    def show(self, number: int) -> tuple[Media, ...]:
        """Return the pictures on line *number* that are no icons, and count them as used."""
        line = self.lines.get(number)
        media = (
            [media_item for media_item in line.media if media_item.href not in self.icons] if line is not None else ()
        )
        if media:
            self._use(number)
            self.shown.add(number)
        return tuple(media)

    def _use(self, number: int) -> None:
        if number not in self.used:
            self.used.add(number)
            self.report.add(self.lines[number].report)

    def other_story(self, number: int, title: str) -> RelatedLink:
        """Return the related story *title* on line *number*, with its address."""
        title = title[number_width(title) :]
        if number not in self.lines:
            return RelatedLink(title)
        hrefs = self.lines[number].hrefs
        if len(hrefs) == 1:  # it has one address only
            self.used.add(number)
        return RelatedLink(title, hrefs[0] if hrefs else "")

    def report_unused(self, report: Report) -> None:
        """Report the links and pictures that are in no block."""
        for number, line in self.dropped:
            report.note(f"left out: {line}", line=number)
        unused = [number for number, line in self.lines.items() if number not in self.used and line.hrefs]
        if unused:
            report.note(f"left out: addresses of the links of {_many(unused)}, most outside the story", line=unused[0])
        used = {href for line in self.lines.values() for href in line.hrefs}
        if lost := sum(href not in used for href in self.references.values()):
            report.note(
                f"left out: {lost} of the addresses listed by name or number, which no link shows to be its own"
            )
        if aside := [number for number, line in self.lines.items() if line.media and number not in self.shown]:
            report.note(f"left out: the pictures of {_many(aside)}, icons or outside the story", line=aside[0])

    def content(self, number: int, text: str) -> Inlines:
        """Return *text*, a part of line *number*, with its marks."""
        line = self.lines.get(number)
        if line is None:
            return inlines(text)
        start = plain(line.runs).rfind(text)
        if start < 0:
            return inlines(text)
        self._use(number)
        return _part(line.runs, start, start + len(text))


_COUNT = lazily(r"\[(\d{1,4})\]")
_LONGEST = 150  # characters of a link alone on a line
_OPENED = lazily(r"\[(?=!\[[^\[\]]{0,300}\]\([^\s()]{0,2000}\)\Z)|\[\Z")
_CLOSED = lazily(r"[^\[\]]{1,300}\]\([^\s()]{1,2000}\)\Z")


def _mended(text: str) -> str:
    """Return *text* with a link around several blocks moved to its last line."""
    if text[:1] == "[" and _OPENED.match(text):
        return text[1:]
    return f"[{text}" if _CLOSED.match(text) else _SPACED.sub(lambda match: match[0].replace(" ", "%20"), text)


_SPACED = lazily(r"\]\((?:https?|whatsapp|mailto|sms|tg):[^\s()\"<>]{1,2000}(?: [^\s()\"<>]{1,500}){1,50}(?=\))")


def _many(numbers: list[int]) -> str:
    return "1 line" if len(numbers) == 1 else f"{len(numbers)} lines"


_PICTURE_NUMBER = lazily(r"Image \d{1,4}(?:: |\Z)")  # Jina Reader numbers pictures like this
_LEVEL = 3  # characters of a heading recognised by its strong type


def _closed(runs: Inlines) -> list[Text]:
    """Return *runs* on one line, without superfluous spaces."""
    found: list[Text] = []
    for run in runs:
        if isinstance(run, LineBreak):
            found.append(Text(" "))
        elif found and found[-1].marks and not run.marks and _STRANDED.match(run.text):
            found.append(Text(run.text[1:]))
        else:
            found.append(run)
    return found


def _is_link(runs: Inlines) -> bool:
    total = linked = 0
    for run in runs:
        if isinstance(run, Text):
            letters = sum(map(str.isalpha, run.text))
            total += letters
            linked += letters * any(isinstance(mark, Link) for mark in run.marks)
    return linked > 0 and linked >= _LINKED * total


def _is_strong(runs: Inlines) -> bool:
    return all(isinstance(run, Text) and (Style.STRONG in run.marks or not run.text.strip()) for run in runs)


def _part(runs: Inlines, start: int, stop: int) -> Inlines:
    """Return the runs for the characters from *start* to *stop*."""
    found, position = [], 0
    for run in runs:
        text = run.text if isinstance(run, Text) else "\n"
        inner = text[max(0, start - position) : max(0, stop - position)]
        if inner and isinstance(run, Text):
            found.append(Text(inner, run.marks))
        position += len(text)
    return inlines(found)
