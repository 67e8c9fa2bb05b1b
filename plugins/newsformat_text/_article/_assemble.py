"""Builds an article from classified lines; every line goes into it or into the report."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from newsformat import Article, Block, Heading, Inlines, List, Media, Paragraph, Related, RelatedLink, Rule, Text
from newsformat.plugin import Report, inlines, maker
from newsformat.plugin import line as single_line
from newsformat_text._article import _media, _notices, _titles
from newsformat_text._article._metadata import Metadata
from newsformat_text._article._opening import opening_below_deck, parse_opening
from newsformat_text._article._speakers import attribute_quotation
from newsformat_text._article._tables import table
from newsformat_text._authors._credits import agencies_alone
from newsformat_text._dates._hijri import HIJRI
from newsformat_text._document import Document
from newsformat_text._labels import ARCHIVE_FIELD, MARKED_QUOTE, PROSE, TABLE_CELLS, Label, has_label
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._vocabulary import BULLET_SIGNS
from newsformat_text._rules._announcing import is_announced
from newsformat_text._rules._head import STAMP
from newsformat_text._rules._related import RANK, SHOW_ALL
from newsformat_text._shape import CJK, DASHES, STOPS, bullet_width, item_number, number_width


_run, _paragraph, _related_link = maker(Text), maker(Paragraph), maker(RelatedLink)


def assemble(document: Document, language: str, report: Report) -> Article:
    """Return the article in *document*; what is left out goes into *report*."""
    metadata = Metadata(document, report)
    if language:
        metadata.fields["language"] = language
    return _Assembly(document, metadata).article()


class _Assembly:
    def __init__(self, document: Document, metadata: Metadata) -> None:
        self.document, self.metadata = document, metadata
        self.blocks: list[Block] = []
        self.opened = False
        self.decked = False  # may the first paragraph be a deck above the dateline?
        self.announced: Related | None = None  # on its own line
        self.more: dict[int, list[RelatedLink]] = {}  # that continue those at a position in *blocks*
        head = document.verdicts[document.headline + 1 : max(0, document.first)]
        self.dated = any(has_label(verdict, Label.DATE) for verdict in head)

    def article(self) -> Article:
        lines, verdicts = self.document.lines, self.document.verdicts
        index, size = 0, len(lines)
        while index < size:
            verdict = verdicts[index]
            label = verdict.label if verdict is not None else Label.BODY
            step = _STEPS.get(label)
            index = step(self, index) if step else _FIELDS[label](self.metadata, index)
        for place, links in self.more.items():  # all at once: there may be thousands
            block = self.blocks[place]
            if type(block) is Related:
                self.blocks[place] = evolve(block, links=(*block.links, *links))
        if self.document.lexicon.tag in CJK:
            from newsformat_text._article import _signatures  # rarely needed

            _signatures.take(self.blocks, self.metadata)
        self._close()
        self._set_apart()
        if (marks := self.document.marks) is not None:
            marks.report_unused(self.metadata.report)
            if marks.uri:
                self.metadata.fields.setdefault("uri", marks.uri)
        self.metadata.finish()
        return Article(body=self.blocks, **self.metadata.fields)

    def _close(self) -> None:
        """Remove an end mark from the last paragraph, if nothing but pictures and other stories follow."""
        last = len(self.blocks) - 1
        while last >= 0 and isinstance(self.blocks[last], _AFTER_STORY):
            last -= 1
        paragraph = self.blocks[last] if last >= 0 else None
        if type(paragraph) is not Paragraph or not paragraph.content or type(run := paragraph.content[-1]) is not Text:
            return
        text, mark, agency = self._ending(run.text)
        if not mark and not (text := self._unsigned(run.text)):
            return
        self.blocks[last] = Paragraph((*paragraph.content[:-1], evolve(run, text=text)))
        if not mark:
            return
        line = self._line_of(mark)
        if agency and "credit" not in self.metadata.fields and "dateline" not in self.metadata.fields:
            self.metadata.credit(mark, agencies_alone(agency, self.document.lexicon) or (agency,), line)
            self._add_bracketed_authors(mark, line)
        else:
            self.metadata.report.note(f"left out: {mark}", line=self.document.numbers[line])

    def _add_bracketed_authors(self, mark: str, line: int) -> None:
        """Add the authors and editors in brackets after an agency: ``AGERPRES/(IL - autor: Ion Lup)``."""
        _, _, people = mark.rstrip(")").partition(" - ")
        match = self.document.lexicon.find(people) if people else None
        if match is not None and match.kind is Kind.BYLINE:
            self.metadata.sign_in_clauses(people.split(", "), line)

    def _unsigned(self, text: str) -> str:
        """Move a byline at the end of the last paragraph, *text*, to the fields; return the rest, or ``""``."""
        if text[-1:] in STOPS or not self.document.lexicon.full_stops:
            return ""
        from newsformat_text._article._signed_off import (  # rarely needed
            bracketed_credit_start,
            split_credit_clauses,
            split_sign_off,
        )

        if start := bracketed_credit_start(text, self.document.lexicon):
            self.metadata.sign_in_clauses(
                split_credit_clauses(text[start:], self.document.lexicon), self._line_of(text[start:])
            )
            return text[:start].rstrip()
        found = split_sign_off(text, self.document.lexicon)
        if found is None or not found.start:
            return ""
        self.metadata.sign_off(found, self._line_of(text[found.start :]))
        return text[: found.start].rstrip()

    def _line_of(self, end: str) -> int:
        """Return the index of the last line that ends with *end*."""
        lines = self.document.lines
        return next((k for k in range(len(lines) - 1, -1, -1) if lines[k].endswith(end)), 0)

    def _ending(self, text: str) -> tuple[str, str, str]:
        """Return *text* without an end mark or a link to the full story, the removed part, and the agency in it."""
        if text[-1:] == "|" and (rest := text.rstrip(" |"))[-1:] in STOPS:  # empty cells; a bar may stand for a danda
            return rest, text[len(rest) :].strip(), ""
        if text[-1:].isalpha() or text[-1:] in _CLOSING or text[-2:] in _CLOSED_BY_STOP:
            from newsformat_text._article._end_marks import split_end_mark  # rarely needed

            if (found := split_end_mark(text, self.document.lexicon))[1]:
                return found
        if text[-1:] in STOPS and text[-3:] != "...":
            return text, "", ""
        from newsformat_text._article._reading_on import read_more_start  # rarely needed

        end = read_more_start(text, self.document.title, self.document.lexicon)
        return text[:end], text[end:].strip(), ""

    def _set_apart(self) -> None:
        for number, text in self.document.glued.items():
            self.metadata.report.note(f"left out: {text}", line=number)
        for number, (line, verdict) in self.document.apart.items():
            if verdict.reason.startswith(ARCHIVE_FIELD):
                from newsformat_text._archives._attributes import take  # rarely needed

                self.blocks += take(line, verdict, self.metadata, number)
            else:
                self.metadata.report.note(f"left out: {line}", line=number)

    # The story ------------------------------------------------------------------

    def body(self, index: int) -> int:
        """Add paragraphs up to the next line that is something else."""
        lines, verdicts, blocks = self.document.lines, self.document.verdicts, self.blocks
        if verdicts[index] is TABLE_CELLS:
            block, stop = table(self.document, index)
            blocks.append(block)
            return stop
        if verdicts[index] is MARKED_QUOTE:
            return self._quotation(index)
        if not self.opened:
            self.opened = True
            blocks.append(_paragraph(self._content(index, self._open(index))))
            index += 1
            self.decked = "dateline" not in self.metadata.fields
        squeezed = self.document.single_spaced and self.document.marks is None
        for stop in range(index, len(lines)):
            text, verdict = lines[stop], verdicts[stop]
            if (
                verdict is not PROSE
                and verdict is not None
                and (verdict is TABLE_CELLS or verdict is MARKED_QUOTE or verdict.label not in _TEXT)
            ):
                return stop
            if self.decked:
                text = self._open_under_deck(stop)
            if text[0] in DASHES and (quoted := attribute_quotation(text, blocks)):
                blocks[-1] = quoted
            else:
                blocks.append(_paragraph((_run(text),) if squeezed else self._content(stop, text)))
        return len(lines)

    def _content(self, index: int, text: str) -> Inlines:
        """Return *text*, a part of line *index*, with its marked links and styles; add its pictures."""
        marks, number = self.document.marks, self.document.numbers[index]
        if marks is None:
            return inlines(text)
        self.blocks += marks.show(number)
        return marks.content(number, text)

    def _quotation(self, index: int) -> int:
        from newsformat_text._marked._blocks import quotation  # rarely needed

        block, stop = quotation(self.document, index)
        self.blocks.append(block)
        return stop

    def _open(self, index: int) -> str:
        """Move byline, date, credit and dateline from the first paragraph to the metadata."""
        found = parse_opening(self.document, index)
        if found:
            self.metadata.open(found, index)
        if found.picture:
            self.blocks.append(Media(credit=found.picture))
        if found.printed:
            note = f"read with its spelling normalised: {found.printed.strip()}"
            self.metadata.report.note(note, line=self.document.numbers[index])
        return found.text

    def _open_under_deck(self, index: int) -> str:
        """Move the dateline from the second paragraph to the metadata, if the first is a deck."""
        self.decked = False
        found = opening_below_deck(self.document, index)
        if found is None:
            return self.document.lines[index]
        self.metadata.open(found, index)
        if found.picture:
            self.blocks.append(Media(credit=found.picture))
        return found.text

    def subheading(self, index: int) -> int:
        content, marks = self._content(index, self.document.lines[index]), self.document.marks
        level = marks.levels.get(self.document.numbers[index], 2) if marks is not None else 2
        self.blocks.append(Heading(content, level))
        return index + 1

    def rule(self, index: int) -> int:
        self.blocks.append(Rule())
        self.metadata.report.note(f"read as a rule: {self.document.lines[index]}", line=self.document.numbers[index])
        return index + 1

    def items(self, index: int) -> int:
        """Add a run of list items; a number that does not continue the sequence starts another list."""
        lines, verdicts = self.document.lines, self.document.verdicts
        ordered = not bullet_width(lines[index])
        start = index
        while (
            index < len(lines)
            and has_label(verdicts[index], Label.LIST)
            and (not bullet_width(lines[index])) == ordered
        ):
            index += 1
        texts = [
            self._content(k, lines[k][bullet_width(lines[k]) or number_width(lines[k]) :]) for k in range(start, index)
        ]
        if ordered and not self._counts(start, index):
            self.blocks.extend(Paragraph(self._content(k, lines[k])) for k in range(start, index))
        else:
            self.blocks.append(List([(Paragraph(text),) for text in texts], ordered=ordered))
        return index

    def _counts(self, start: int, stop: int) -> bool:
        """Do the numbers of the items start with 1 and rise by one?"""
        numbers = [item_number(line) for line in self.document.lines[start:stop]]
        return numbers == list(range(1, len(numbers) + 1)) and len(numbers) > 1

    # Related stories ------------------------------------------------------------

    def related_heading(self, index: int) -> int:
        document = self.document
        title = document.lines[index].lstrip(BULLET_SIGNS).lstrip()
        start = index + 1
        if document.verdicts[start : start + 1] == [SHOW_ALL]:
            start = self.skipped(start)
        stop = self._run(start)
        if stop == start:
            self.metadata.left_out(index, "a heading for related stories, without any under it")
            return start
        self.blocks.append(Related(self._links(start, stop), title=title))
        return stop

    def related(self, index: int) -> int:
        """Add related stories without a heading, or one announced on its own line."""
        document = self.document
        match = document.matches[index]
        if is_announced(match):
            line, marks = document.lines[index], document.marks
            title = line[: len(line) - len(match.rest)].strip().lstrip(BULLET_SIGNS).lstrip()
            link = RelatedLink(match.rest) if marks is None else marks.other_story(document.numbers[index], match.rest)
            self.announced = Related([link], title=title)
            self.blocks.append(self.announced)
            return index + 1
        stop = self._run(index + 1)
        links, last = self._links(index, stop), self.blocks[-1] if self.blocks else None
        if type(last) is Related and last is not self.announced:  # what stood between is left out
            self.more.setdefault(len(self.blocks) - 1, []).extend(links)
        else:
            self.blocks.append(Related(links))
        return stop

    def _run(self, index: int) -> int:
        """Return the end of the titles that start at line *index*."""
        verdicts, matches = self.document.verdicts, self.document.matches
        for stop in range(index, len(verdicts)):
            verdict = verdicts[stop]
            if verdict is None or verdict.label is not Label.RELATED:
                return stop
            if is_announced(matches[stop]):
                return stop
        return len(verdicts)

    def _links(self, start: int, stop: int) -> list[RelatedLink]:
        lines, verdicts = self.document.lines[start:stop], self.document.verdicts[start:stop]
        ranks: set[int] = set()
        if RANK in verdicts:
            ranks = {index for index, verdict in enumerate(verdicts) if verdict is RANK}
            for index in sorted(ranks):
                self.metadata.left_out(start + index, "left out")
            lines = [line for index, line in enumerate(lines) if index not in ranks]
        titles = [line[2:] if line[:2] == "- " else line[bullet_width(line) :] for line in lines]
        if not self.document.single_spaced:
            titles = [single_line(title) for title in titles]
        if (marks := self.document.marks) is not None:
            numbers = [number for k, number in enumerate(self.document.numbers[start:stop]) if k not in ranks]
            return [marks.other_story(number, title) for number, title in zip(numbers, titles, strict=True)]
        return [_related_link(title) for title in titles]

    # Pictures and the rest --------------------------------------------------------

    def caption(self, index: int) -> int:
        in_head = self.document.headline < index < self.document.first
        if in_head and not self.dated and _media.begins_with_time(self.document, index):
            self.metadata.times.add_from(index)
        if self.document.marks is None:
            return _media.add(self.document, index, self.blocks)
        from newsformat_text._marked._blocks import picture  # rarely needed

        return picture(self.document, index, self.blocks)

    def skipped(self, index: int) -> int:
        verdict, reason = self.document.verdicts[index], "left out"
        if verdict is HIJRI:
            reason = HIJRI.reason
        elif verdict is STAMP and self.document.seen is None:
            reason = "left out, as it is a date only with the option seen"
        return self.metadata.left_out(index, reason)


_AFTER_STORY = (Media, Related)  # what may follow the end of the story
# Ends of what only ends a story
_CLOSING = frozenset(")）]】］/#-0123456789")
_CLOSED_BY_STOP = frozenset({").", ")。", "）。"})
_TEXT = frozenset({Label.LEAD, Label.BODY, Label.QUOTE, Label.TABLE})
_STEPS: dict[Label, Callable[[_Assembly, int], int]] = {
    **dict.fromkeys(_TEXT, _Assembly.body),
    **dict.fromkeys((Label.TOOL, Label.COMMENTS, Label.REPEATED, Label.SKIPPED, Label.BLANK), _Assembly.skipped),
    Label.SUBHEADING: _Assembly.subheading,
    Label.LIST: _Assembly.items,
    Label.RELATED_HEADING: _Assembly.related_heading,
    Label.RELATED: _Assembly.related,
    Label.CAPTION: _Assembly.caption,
    Label.RULE: _Assembly.rule,
}
_FIELDS: dict[Label, Callable[[Metadata, int], int]] = {
    Label.HEADLINE: _titles.headline,
    Label.KICKER: _titles.kicker,
    Label.SUBHEAD: _titles.subhead,
    Label.SIGNAL: _titles.signal,
    Label.BYLINE: Metadata.byline,
    Label.CREDIT: Metadata.credit_line,
    Label.DATE: Metadata.date,
    Label.DATELINE: Metadata.dateline,
    Label.TAGS: _notices.tags,
    Label.COPYRIGHT: _notices.rights,
    Label.EMBARGO: _notices.embargo,
    Label.RELEASE: _notices.release,
    Label.CONTACT: _notices.contacts,
    Label.NOTE: _notices.note,
}
