"""From classified lines to an article; every line goes into it or into the report."""

from __future__ import annotations

import re
from typing import Any

from attrs import define, evolve, field

from newsformat import (
    Article,
    Block,
    Byline,
    Concept,
    EditorsNote,
    Embargo,
    Heading,
    List,
    Media,
    Paragraph,
    Quote,
    Related,
    RelatedLink,
    Rights,
    Rule,
)
from newsformat.plugin import Report
from newsformat_text import _dateline, _glue, _people, _when
from newsformat_text._document import Document
from newsformat_text._head import is_person, undated
from newsformat_text._labels import Label, Verdict
from newsformat_text._lexicon import SIGNS, Kind
from newsformat_text._shape import DASHES, bullet, numbered


_TAG_MARKS = re.compile(r"\s*[,;،、，|•·]\s*|\s*#\s*")
_CREDIT = re.compile(r"[(\[（]([^()\[\]（）]{2,80})[)\]）]\s*$|(©[^©]{2,80})$")
_PIECES = re.compile(r"\s?[;；|｜•]\s?|[\s　]+(?=来源|來源|稿源|作者|编辑|責任|责任)|　+")
_MAIL = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}")
_BARS = re.compile(r"\s*(?:[|/•·,;()\[\]]|[–—-])\s*|\s+(?=by\s)")
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»", "»": "«", "「": "」", "『": "』"}


def assembled(document: Document, language: str, report: Report) -> Article:
    """Return the article that *document* holds; what is left out of it is said in *report*."""
    return _Assembly(document, language, report).article()


@define(eq=False)
class _Assembly:
    document: Document
    language: str
    report: Report
    blocks: list[Block] = field(factory=list)
    fields: dict[str, Any] = field(factory=dict)
    opened: bool = False

    def article(self) -> Article:
        lines, verdicts = self.document.lines, self.document.verdicts
        index, size = 0, len(lines)
        while index < size:
            verdict = verdicts[index]
            label = verdict.label if verdict is not None else Label.BODY
            if label is Label.BODY:
                self._paragraph(index)
                index += 1
            else:
                index = getattr(self, _STEPS[label])(index)
        if self.language:
            self.fields["language"] = self.language
        return Article(body=self.blocks, **self.fields)

    # The story ------------------------------------------------------------------

    def _paragraph(self, index: int) -> None:
        text = self.document.lines[index]
        if not self.opened:
            self.opened = True
            text = self._open(text)
        elif text[0] in DASHES and (quoted := _attributed(text, self.blocks)):
            self.blocks[-1] = quoted
            return
        self.blocks.append(Paragraph(text))

    def _open(self, text: str) -> str:
        """Take the credit and dateline off the first paragraph."""
        known = self.document.known
        if glued := _glue.unglue(text, known):
            self._credit(glued[0], (glued[0],))
            text = glued[1]
        if (cut := _dateline.cut(text, known)) and "dateline" not in self.fields:
            self.fields["dateline"], text, signed = cut
            if signed:
                self._sign(_people.people(signed, known, signed))
            source = cut[0].source
            if source and known.names_agency(source):
                self._source(source)
        return text

    def _body(self, index: int) -> int:
        self._paragraph(index)
        return index + 1

    def _subheading(self, index: int) -> int:
        self.blocks.append(Heading(self.document.lines[index]))
        return index + 1

    def _rule(self, index: int) -> int:
        self.blocks.append(Rule())
        self.report.note(f"read as a rule: {self.document.lines[index]}", line=self.document.numbers[index])
        return index + 1

    def _list(self, index: int) -> int:
        """Take a run of list items; a number counts on, or begins another list."""
        lines, verdicts = self.document.lines, self.document.verdicts
        ordered = not bullet(lines[index])
        start = index
        while index < len(lines) and _is(verdicts[index], Label.LIST) and (not bullet(lines[index])) == ordered:
            index += 1
        texts = [lines[k][bullet(lines[k]) or numbered(lines[k]) :] for k in range(start, index)]
        if ordered and not self._counts(start, index):
            self.blocks.extend(Paragraph(lines[k]) for k in range(start, index))
        else:
            self.blocks.append(List([(Paragraph(text),) for text in texts], ordered=ordered))
        return index

    def _counts(self, start: int, stop: int) -> bool:
        """Do the numbers of the items begin with 1 and go up by one?"""
        numbers = [int(line[: numbered(line)].strip(" .)\t\u00a0") or 0) for line in self.document.lines[start:stop]]
        return numbers == list(range(1, len(numbers) + 1)) and len(numbers) > 1

    # Related stories ------------------------------------------------------------

    def _related_heading(self, index: int) -> int:
        document = self.document
        title = document.lines[index].lstrip(SIGNS)
        stop = index + 1
        stop = self._run(stop)
        if stop == index + 1:
            return self._left_out(index, "a heading of related stories with none under it")
        self.blocks.append(Related(self._links(index + 1, stop), title=title))
        return stop

    def _related(self, index: int) -> int:
        """Take related stories without a heading, or one that is announced on its own line."""
        document = self.document
        match = document.matches[index]
        if self._one(index) and match is not None:
            line = document.lines[index]
            title = line[: len(line) - len(match.rest)].strip().lstrip(SIGNS)
            self.blocks.append(Related([RelatedLink(match.rest)], title=title))
            return index + 1
        stop = index + 1
        stop = self._run(stop)
        self.blocks.append(Related(self._links(index, stop)))
        return stop

    def _run(self, index: int) -> int:
        """Return where the titles from line *index* on end."""
        verdicts, matches, size = self.document.verdicts, self.document.matches, len(self.document.lines)
        while index < size:
            verdict = verdicts[index]
            if (
                verdict is None
                or verdict.label is not Label.RELATED
                or (matches[index] is not None and self._one(index))
            ):
                break
            index += 1
        return index

    def _one(self, index: int) -> bool:
        match = self.document.matches[index]
        return match is not None and match.kind is Kind.RELATED and match.marked and bool(match.rest)

    def _links(self, start: int, stop: int) -> list[RelatedLink]:
        lines = self.document.lines
        return [RelatedLink(line[2:] if line[:2] == "- " else line[bullet(line) :]) for line in lines[start:stop]]

    # Fields ---------------------------------------------------------------------

    def _headline(self, index: int) -> int:
        line = self.document.lines[index]
        if glued := _glue.kicker(line):
            self.fields["kicker"], line = glued
        self.fields["headline"] = line
        return index + 1

    def _subhead(self, index: int) -> int:
        self.fields["subhead"] = self.document.lines[index]
        return index + 1

    def _kicker(self, index: int) -> int:
        self.fields["kicker"] = self.document.lines[index]
        return index + 1

    def _byline(self, index: int) -> int:
        document = self.document
        line, match = document.lines[index], document.matches[index]
        if match is not None and match.kind is Kind.EDITOR:
            return self._left_out(index, "names an editor")
        if _MAIL.fullmatch(line):
            return self._contact(index)
        pieces = _PIECES.split(line)
        names = match.rest if match is not None and match.kind is Kind.BYLINE else line.lstrip(SIGNS)
        if len(pieces) > 1 and any(self._piece(piece) for piece in pieces[1:]):
            names = (
                names[: len(names) - (len(line) - len(pieces[0]))] if len(names) > len(line) - len(pieces[0]) else names
            )
        found = _people.people(undated(document, names), document.known, line)
        if not found:
            return self._left_out(index, "a byline without a name")
        self._sign(found)
        self._take_times(index)
        return index + 1

    def _sign(self, found: tuple[Byline, ...]) -> None:
        self.fields.setdefault("bylines", []).extend(found)

    def _contact(self, index: int) -> int:
        """Give an address on its own line to the one person who signs."""
        bylines: list[Byline] = self.fields.get("bylines", [])
        line = self.document.lines[index]
        if len(bylines) == 1 and not bylines[0].contact:
            bylines[0] = evolve(bylines[0], contact=line)
            return index + 1
        return self._left_out(index, "an address that is nobody's")

    def _date(self, index: int) -> int:
        self._take_times(index)
        line = self.document.lines[index]
        for piece in _PIECES.split(line):
            if piece != line:
                self._piece(piece)
        if "bylines" not in self.fields:
            self._names_beside(line)
        return self._left_out(index, "read as a date")

    def _names_beside(self, line: str) -> None:
        """Take a name that stands on one line with a date."""
        document = self.document
        times = _when.find(line, document.known)
        if not times:
            return
        for text in (line[: times[0].start], line[times[-1].end :]):
            for piece in _BARS.split(text):
                match = document.known.find(piece) if piece else None
                if match is not None and match.kind is Kind.BYLINE and match.rest:
                    found = _people.people(match.rest, document.known, piece)
                    if found:
                        self._sign(found)
                        return
                elif match is None and is_person(piece, document):
                    self._sign((Byline(name=piece, text=piece),))
                    return

    def _piece(self, piece: str) -> bool:
        """Take a credit that stands on one line with a date or a byline; say whether it is one."""
        match = self.document.known.find(piece) if piece else None
        if match is None or match.kind is not Kind.CREDIT or not match.marked or not match.rest:
            return False
        self._credit(piece, _glue.agencies(match.rest, self.document.known) or (match.rest,))
        return True

    def _take_times(self, index: int) -> None:
        """Take the first date as that of publication, a later one or one so announced as that of the update."""
        document = self.document
        match = document.matches[index]
        updated = match is not None and match.kind is Kind.UPDATE
        for when in _when.find(document.lines[index], document.known):
            name = "updated" if updated or "published" in self.fields else "published"
            if name in self.fields:
                continue
            self.fields[name] = when.moment
            if not when.zoned:
                self.report.note(f"assumed UTC for {name}, as no zone is printed", line=document.numbers[index])
            updated = not updated if updated else updated

    def _credit_line(self, index: int) -> int:
        document = self.document
        line, match = document.lines[index], document.matches[index]
        named = match.rest if match is not None and match.kind is Kind.CREDIT else line
        self._credit(line, _glue.agencies(named, document.known) or (named.strip(" .()[]（）"),))
        return index + 1

    def _credit(self, text: str, sources: tuple[str, ...]) -> None:
        if "credit" in self.fields:
            text = f"{self.fields['credit']}; {text}"
        self.fields["credit"] = text
        for name in sources:
            self._source(name)

    def _source(self, name: str) -> None:
        if name in self.document.known.unnamed:
            return
        there: list[Concept] = self.fields.setdefault("sources", [])
        if all(concept.name != name for concept in there):
            there.append(Concept(name=name, kind="organisation"))

    def _caption(self, index: int) -> int:
        document = self.document
        line, match = document.lines[index], document.matches[index]
        if match is not None and match.kind is Kind.CAPTION and _is_credit(match.rest):
            last = self.blocks[-1] if self.blocks else None
            if type(last) is Media and not last.credit:
                self.blocks[-1] = Media(caption=last.caption, credit=line)
            else:
                self.blocks.append(Media(credit=line))
        elif (credit := _CREDIT.search(line)) and credit.start():
            self.blocks.append(Media(caption=line[: credit.start()], credit=credit[1] or credit[2]))
        else:
            self.blocks.append(Media(caption=line))
        return index + 1

    def _tags(self, index: int) -> int:
        document = self.document
        match = document.matches[index]
        text = document.lines[index]
        if match is not None and match.kind is Kind.TAGS:
            text = match.rest
            self.report.note(
                f"left out: {document.lines[index][: len(document.lines[index]) - len(text)].strip()}",
                line=document.numbers[index],
            )
        words = [word for word in _TAG_MARKS.split(text.lstrip(SIGNS)) if word]
        self.fields.setdefault("keywords", []).extend(words)
        return index + 1

    def _copyright(self, index: int) -> int:
        self.fields.setdefault("rights", []).append(Rights(notice=self.document.lines[index]))
        return index + 1

    def _embargo(self, index: int) -> int:
        line = self.document.lines[index]
        times = _when.find(line, self.document.known)
        self.fields["embargo"] = Embargo(until=times[0].moment if times else None)
        self.fields.setdefault("notes", []).append(EditorsNote(text=line, role="embargo"))
        return index + 1

    # What is left out -----------------------------------------------------------

    def _skip(self, index: int) -> int:
        return self._left_out(index, "left out")

    def _left_out(self, index: int, why: str) -> int:
        self.report.note(f"{why}: {self.document.lines[index]}", line=self.document.numbers[index])
        return index + 1


def _is_credit(text: str) -> bool:
    """Does *text*, after a word for pictures, say whose they are, and not what they show?"""
    first = re.split(r"[/,،、|©(（]", text)[0].strip(" .)）]】")
    return len(text) < 70 and (not first or _people.is_name(first) or len(text) < 12)  # noqa: PLR2004 -- characters


def _is(verdict: Verdict | None, label: Label) -> bool:
    return verdict is not None and verdict.label is label


def _attributed(text: str, blocks: list[Block]) -> Quote | None:
    """Return the quotation that the last paragraph is, if *text* only says whose it is."""
    if text[0] == "-" or len(text) > 80 or not blocks:  # noqa: PLR2004 -- a name and a role
        return None
    last = blocks[-1]
    name = text.lstrip(" –—―")
    if type(last) is not Paragraph or not _people.is_name(re.split(r"[,،]", name)[0].strip()):
        return None
    said = last.content[0].text if len(last.content) == 1 and hasattr(last.content[0], "text") else ""
    if said and said[-1] == _QUOTES.get(said[0], "") != "":
        return Quote((last,), attribution=name)
    return None


_STEPS = {
    Label.HEADLINE: "_headline",
    Label.KICKER: "_kicker",
    Label.SUBHEAD: "_subhead",
    Label.BYLINE: "_byline",
    Label.CREDIT: "_credit_line",
    Label.DATELINE: "_body",
    Label.DATE: "_date",
    Label.LEAD: "_body",
    Label.SUBHEADING: "_subheading",
    Label.QUOTE: "_body",
    Label.LIST: "_list",
    Label.RELATED_HEADING: "_related_heading",
    Label.RELATED: "_related",
    Label.CAPTION: "_caption",
    Label.TABLE: "_body",
    Label.RULE: "_rule",
    Label.TAGS: "_tags",
    Label.COPYRIGHT: "_copyright",
    Label.EMBARGO: "_embargo",
    Label.TOOL: "_skip",
    Label.COMMENTS: "_skip",
    Label.REPEATED: "_skip",
    Label.SKIPPED: "_skip",
    Label.BLANK: "_skip",
}
