"""The fields of an article, from the lines above and below its story."""

from __future__ import annotations

import re
from typing import Any

from attrs import define, evolve, field

from newsformat import Byline, Concept, EditorsNote, Embargo, Rights
from newsformat.plugin import Report
from newsformat_text import _glue, _people, _when
from newsformat_text._date_lines import times_on, undated
from newsformat_text._document import Document
from newsformat_text._lexicon import SIGNS, Kind
from newsformat_text._names import is_person
from newsformat_text._shape import bullet


_TAG_MARKS = re.compile(r"\s*[,;،、，|•·]\s*|\s*#\s*")
_PIECES = re.compile(r"\s?[;；|｜•]\s?|[\s　]+(?=来源|來源|稿源|作者|编辑|責任|责任)|　+")
_NOTE = re.compile(r"(?<=[^\W\d_])[0-9]{1,2}(?=[\s,&]*\Z)")  # the mark of a note, glued to a name
_MAIL = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}")
_BARS = re.compile(r"\s*[|/•·,;()\[\]]\s*|\s+[–—-]\s+|^\s*[–—-]\s*|\s*[–—-]\s*$|\s+(?=by\s)")


@define(eq=False)
class Metadata:
    """The fields found so far, by attribute of the article. Each step takes a line and returns the next one."""

    document: Document
    report: Report
    fields: dict[str, Any] = field(factory=dict)

    def headline(self, index: int) -> int:
        line = self.document.lines[index]
        line = line[bullet(line) :]
        if glued := _glue.kicker(line):
            self._above(glued[0])
            line = glued[1]
        self.fields["headline"] = line
        return index + 1

    def subhead(self, index: int) -> int:
        self.fields["subhead"] = self.document.lines[index]
        return index + 1

    def kicker(self, index: int) -> int:
        self._above(self.document.lines[index])
        return index + 1

    def _above(self, kicker: str) -> None:
        """Take a kicker; there may be one on its own line and another glued to the headline."""
        self.fields["kicker"] = f"{self.fields['kicker']} {kicker}" if "kicker" in self.fields else kicker

    def byline(self, index: int) -> int:
        document = self.document
        line, match = document.lines[index], document.matches[index]
        if match is not None and match.kind is Kind.EDITOR:
            return self.left_out(index, "names an editor")
        if _MAIL.fullmatch(line):
            return self._contact(index)
        pieces = _PIECES.split(line)
        names = match.rest if match is not None and match.kind is Kind.BYLINE else line.lstrip(SIGNS)
        if len(pieces) > 1 and any(self._piece(piece) for piece in pieces[1:]):
            names = (
                names[: len(names) - (len(line) - len(pieces[0]))] if len(names) > len(line) - len(pieces[0]) else names
            )
        names = names if "@" in names else _NOTE.sub("", names)
        found = _people.people(undated(document, names), document.known, line)
        if not found:
            return self.left_out(index, "a byline without a name")
        self.sign(found)
        self.take_times(index)
        return index + 1

    def sign(self, found: tuple[Byline, ...]) -> None:
        self.fields.setdefault("bylines", []).extend(found)

    def _contact(self, index: int) -> int:
        """Give an address on its own line to the one person who signs."""
        bylines: list[Byline] = self.fields.get("bylines", [])
        line = self.document.lines[index]
        if len(bylines) == 1 and not bylines[0].contact:
            bylines[0] = evolve(bylines[0], contact=line)
            return index + 1
        return self.left_out(index, "an address that is nobody's")

    def date(self, index: int) -> int:
        self.take_times(index)
        line = self.document.lines[index]
        for piece in _PIECES.split(line):
            if piece != line:
                self._piece(piece)
        if "bylines" not in self.fields:
            self._names_beside(line)
        return self.left_out(index, "read as a date")

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
                        self.sign(found)
                        return
                elif match is None and is_person(piece, document):
                    self.sign((Byline(name=piece, text=piece),))
                    return

    def _piece(self, piece: str) -> bool:
        """Take a credit that stands on one line with a date or a byline; say whether it is one."""
        match = self.document.known.find(piece) if piece else None
        if match is None or match.kind is not Kind.CREDIT or not match.marked or not match.rest:
            return False
        self.credit(piece, _glue.agencies(match.rest, self.document.known) or (match.rest,))
        return True

    def take_times(self, index: int) -> None:
        """Take the first date as that of publication, a later one or one so announced as that of the update."""
        document = self.document
        match = document.matches[index]
        updated = match is not None and match.kind is Kind.UPDATE
        for when in times_on(document, index):
            name = "updated" if updated or "published" in self.fields else "published"
            if name in self.fields:
                continue
            self.fields[name] = when.moment
            if not when.zoned:
                self.report.note(f"assumed UTC for {name}, as no zone is printed", line=document.numbers[index])
            updated = not updated if updated else updated

    def finish(self) -> None:
        """Let the date of the update stand for that of publication, where only that is printed."""
        if "updated" in self.fields and "published" not in self.fields:
            self.fields["published"] = self.fields["updated"]
            self.report.note("assumed published when updated, as no other date is printed")

    def credit_line(self, index: int) -> int:
        document = self.document
        if "published" not in self.fields and any(map(str.isdigit, document.lines[index])):
            self.take_times(index)
        line, match = document.lines[index], document.matches[index]
        named = match.rest if match is not None and match.kind is Kind.CREDIT else line
        self.credit(line, _glue.agencies(named, document.known) or (named.strip(" .()[]（）"),))
        return index + 1

    def credit(self, text: str, sources: tuple[str, ...]) -> None:
        if "credit" in self.fields:
            text = f"{self.fields['credit']}; {text}"
        self.fields["credit"] = text
        for name in sources:
            self.source(name)

    def source(self, name: str) -> None:
        if name in self.document.known.unnamed:
            return
        there: list[Concept] = self.fields.setdefault("sources", [])
        if all(concept.name != name for concept in there):
            there.append(Concept(name=name, kind="organisation"))

    def tags(self, index: int) -> int:
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

    def copyright(self, index: int) -> int:
        self.fields.setdefault("rights", []).append(Rights(notice=self.document.lines[index]))
        return index + 1

    def embargo(self, index: int) -> int:
        line = self.document.lines[index]
        times = _when.find(line, self.document.known)
        self.fields["embargo"] = Embargo(until=times[0].moment if times else None)
        self.fields.setdefault("notes", []).append(EditorsNote(text=line, role="embargo"))
        return index + 1

    def left_out(self, index: int, why: str) -> int:
        self.report.note(f"{why}: {self.document.lines[index]}", line=self.document.numbers[index])
        return index + 1
