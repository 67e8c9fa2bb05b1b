"""The fields of an article, from the lines above and below its story."""

from __future__ import annotations

import re
from typing import Any

from attrs import define, evolve, field

from newsformat import Byline, Concept, Dateline, EditorsNote, Embargo, Rights
from newsformat.markup.dates import day_after
from newsformat.plugin import Report
from newsformat_text import _dateline, _desks, _glue, _people, _signals, _signers, _when
from newsformat_text._date_lines import times_on, undated
from newsformat_text._document import Document
from newsformat_text._labels import Label
from newsformat_text._lazily import lazily
from newsformat_text._lexicon import SIGNS, Kind
from newsformat_text._names import is_person
from newsformat_text._opening import Opening
from newsformat_text._pieces import kind, pieces
from newsformat_text._shape import MAIL, bullet


_TAG_MARKS = lazily(r"\s*[,;،、，|•·]\s*|\s*#\s*")
# The name of a field before the headline, and before any.
_TITLE = lazily(
    r"(?:title|headline|titel|titre|título|titolo|заголовок|标题|標題|タイトル|제목|العنوان)\s?[:：]\s*(?=\S)",
    re.IGNORECASE,
)
_FIELD = lazily(r"[^\W\d_]{2,14}\s?[:：]\s?\S")
_MILITARY = lazily(r"\b([01]\d|2[0-3])([0-5]\d)(?=\s?(?:GMT|UTC|BST|hrs|hours)\b)")  # 0001 GMT
_CREDITS = "; "  # between two credits
_BARS = lazily(r"\s*[|/•·,;()\[\]]\s*|\s+[–—-]\s+|^\s*[–—-]\s*|\s*[–—-]\s*$|\s+(?=by\s)")


def _is_place_before(piece: str, line: str) -> bool:
    """Is *piece*, in a script without capitals, followed by a comma, as a place before a date is?"""
    return piece[0].lower() == piece[0].upper() and line[line.find(piece) + len(piece) :][:1] in {",", "،"}


_BESIDE_NAMES = frozenset({Kind.CREDIT, Kind.BYLINE, Kind.EDITOR, Kind.CAPTION})  # of pieces on one line


@define(eq=False)
class Metadata:
    """The fields found so far, by attribute of the article. Each step takes a line and returns the next one."""

    document: Document
    report: Report
    fields: dict[str, Any] = field(factory=dict)
    day: _when.When | None = None  # what `published` was read from
    editors: list[tuple[tuple[Byline, ...], str, int]] = field(factory=list)  # with what is printed on which line
    houses: tuple[Byline, ...] = ()  # agencies that sign the story if no person does

    def headline(self, index: int) -> int:
        line = self.document.lines[index]
        line = self._untitled(index, line[bullet(line) :])
        self._take_signal(_signals.before(line))
        if glued := _glue.kicker(self.document, index, line):
            self._above(glued[0])
            line = glued[1]
        if end := _glue.tail(self.document, line):
            self._tail(index, line[end:])
            line = line[:end]
        self.fields["headline"] = line
        return index + 1

    def _take_signal(self, signal: str) -> None:
        if signal and signal not in self.fields.setdefault("signals", []):
            self.fields["signals"].append(signal)
            if status := _signals.STATUSES.get(signal):
                self.fields["status"] = status

    def signal(self, index: int) -> int:
        self._take_signal(signal := _signals.alone(self.document.lines[index]))
        return self.left_out(index, f"read as the signal {signal}")

    def _tail(self, index: int, text: str) -> None:
        """Take a byline or date that was glued to the end of the headline."""
        match = self.document.known.find(text)
        if match is not None and match.kind is Kind.BYLINE:
            self.sign(_people.people(undated(self.document, match.rest), self.document.known, text))
        if any(map(str.isdigit, text)):
            self.take_times(index)
        self.report.note(f"taken off the headline: {text}", line=self.document.numbers[index])

    def _untitled(self, index: int, line: str) -> str:
        """Take off the name of the field, ``Title:``, where more such lines follow."""
        match = _TITLE.match(line) if ":" in line or "：" in line else None
        if not match or index + 1 == len(self.document.lines) or not _FIELD.match(self.document.lines[index + 1]):
            return line
        self.report.note(f"left out: {match[0].strip()}", line=self.document.numbers[index])
        return line[match.end() :]

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
            self._edit(pieces(line, document.known)[0], line, index)
            return index + 1
        if "@" in line and MAIL.fullmatch(line):
            return self._contact(index)
        parts = pieces(line, document.known)
        fields = [piece for piece in parts[1:] if kind(piece, document.known) in _BESIDE_NAMES]
        found = _signers.found(document, index, parts, cut=bool(fields))
        is_role = bool(found) and self._is_role(found)
        signed = not is_role and self.sign(found)
        for person in found:
            if document.known.names_agency(person.name):
                self.source(person.name)
        for piece in fields:
            self._piece(piece, index)
        if not signed:
            why = "read as the role of who signs" if is_role else "names who signs once more"
            return self.left_out(index, why if found else "a byline without a name")
        self.take_times(index)
        return index + 1

    def _is_role(self, found: tuple[Byline, ...]) -> bool:
        """Give a role on its own line to the one person who signs; say whether it was one."""
        bylines: list[Byline] = self.fields.get("bylines", [])
        if len(bylines) != 1 or bylines[0].role or not bylines[0].name or found[0].name or not found[0].role:
            return False
        bylines[0] = evolve(bylines[0], role=found[0].role)
        return True

    def open(self, found: Opening, index: int) -> None:
        """Take what stood before the first words of the story."""
        known = self.document.known
        if found.byline:
            match = known.find(found.byline)
            if not self.sign(_people.people(match.rest if match is not None else "", known, found.byline)):
                self.report.note(f"names who signs once more: {found.byline}", line=self.document.numbers[index])
        if found.date:
            self.take_times(index)
            self.report.note(f"read as a date: {found.date}", line=self.document.numbers[index])
        if found.credit:
            self.credit(found.credit, (found.credit,), index)
        if found.dateline is not None:
            self._take_dateline(found.dateline, found.signed, index)

    def dateline(self, index: int) -> int:
        found = _dateline.alone(self.document.lines[index], self.document.known)
        if found is None:
            return self.left_out(index, "left out")
        self._take_dateline(found, "", index)
        return index + 1

    def _take_dateline(self, dateline: Dateline, signed: str, index: int) -> None:
        if "dateline" in self.fields:
            self.report.left_out(f"one more dateline: {dateline.text}", line=self.document.numbers[index])
            return
        self.fields["dateline"] = dateline
        if signed:
            self.sign(_people.people(signed, self.document.known, signed))
        if dateline.source and self.document.known.names_agency(dateline.source):
            self.source(dateline.source)

    def sign(self, found: tuple[Byline, ...]) -> bool:
        """Add who signs, each once; say whether there was anybody new."""
        there, signed = self._names(), self.fields.get("bylines", ())
        new = [person for person in found if (person.name not in there if person.name else person not in signed)]
        if new:
            self.fields.setdefault("bylines", []).extend(new)
        return bool(new)

    def _names(self) -> set[str]:
        return {person.name for person in self.fields.get("bylines", ())}

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
        for piece in pieces(line, self.document.known):
            if piece != line:
                self._piece(piece, index)
        self._beside(line, index)
        return self.left_out(index, "read as a date")

    def _beside(self, line: str, index: int) -> None:
        """Take an agency and a name that stand on one line with a date."""
        document = self.document
        times = _when.find(line, document.known)
        if not times or (times[0].start == 0 and times[-1].end == len(line)):
            return
        for text in (undated(document, line), line[times[-1].end :]):
            for piece in filter(None, _BARS.split(text)):
                match = document.known.find(piece)
                if "credit" not in self.fields and (names := _desks.houses(piece, document)):
                    self.credit(piece.strip(), names, index)
                    self._sign_for(names, piece.strip(), index)
                elif "bylines" in self.fields:
                    continue
                elif match is not None and match.kind is Kind.BYLINE and match.rest:
                    self.sign(_people.people(match.rest, document.known, piece))
                elif match is None and is_person(piece, document) and not _is_place_before(piece, line):
                    self.sign((Byline(name=piece, text=piece),))

    def _piece(self, piece: str, index: int) -> None:
        """Take a credit or byline that stands on one line with a date or a byline."""
        known = self.document.known
        match = known.find(piece)
        if match is None or not match.marked or not match.rest:
            return
        named = undated(self.document, match.rest)
        if match.kind is Kind.CREDIT:
            self.credit(piece[: len(piece) - len(match.rest)] + named, _glue.agencies(named, known) or (named,), index)
        elif match.kind is Kind.BYLINE:
            self.sign(_people.people(named, known, piece))
        elif match.kind is Kind.EDITOR:
            self._edit(piece, piece, index)

    def _edit(self, piece: str, printed: str, index: int) -> None:
        """Keep the editors that *piece* names: they sign if nobody else does."""
        known = self.document.known
        match = known.find(piece)
        found = _people.people(match.rest, known, printed) if match is not None else ()
        role = piece.lstrip(SIGNS)[: len(match.phrase)] if match is not None else ""
        self.editors.append((tuple([evolve(person, role=role) for person in found if person.name]), printed, index))

    def take_times(self, index: int) -> None:
        """Take the first date as that of publication, a later one or one so announced as that of the update."""
        document = self.document
        match = document.matches[index]
        updated = match is not None and match.kind is Kind.UPDATE
        for when in times_on(document, index):
            name = "updated" if updated or "published" in self.fields else "published"
            if self._is_today(index, when):
                name = "published"
            elif name in self.fields:
                continue
            elif name == "updated" and "published" in self.fields and when.moment < self.fields["published"]:
                self.report.left_out("left out a date before that of publication", line=document.numbers[index])
                continue
            self.fields[name] = when.moment
            self.day = when if name == "published" else self.day
            if _when.is_guess(shown := document.lines[index][when.start : when.end], document.known):
                self.report.note(f"assumed the month before the day: {shown}", line=document.numbers[index])
            if not when.zoned:
                self.report.note(f"assumed UTC for {name}, as no zone is printed", line=document.numbers[index])
            updated = not updated if updated else updated

    def _is_today(self, index: int, when: _when.When) -> bool:
        """Was `published` read from only today's date, a day alone above the story and later than this time?"""
        day = self.day
        return (
            day is not None
            and not day.timed
            and when.timed
            and when.moment < day.moment
            and index < self.document.first
            and self.fields.get("published") == day.moment
        )

    def finish(self) -> None:
        """Let an editor or an agency sign where nobody does, and a date of update stand for that of publication."""
        for people, printed, index in self.editors:
            if not people or "bylines" in self.fields:
                self.report.note(f"names an editor: {printed}", line=self.document.numbers[index])
            else:
                self.fields["bylines"] = people
        if self.houses and "bylines" not in self.fields:
            self.fields["bylines"] = self.houses
            self.report.note(f"signed by no person, so by the agency: {self.houses[0].text}")
        if "updated" in self.fields and "published" not in self.fields:
            self.fields["published"] = self.fields["updated"]
            self.report.note("assumed published when updated, as no other date is printed")

    def credit_line(self, index: int) -> int:
        document = self.document
        line, match = document.lines[index], document.matches[index]
        rest = match.rest if match is not None and match.kind is Kind.CREDIT else line
        first, *more = pieces(rest, document.known)
        named = undated(document, first)
        start = line[: len(line) - len(rest)]
        agencies = _glue.agencies(named, document.known)
        self.credit((start + named).strip() if named in rest else line, agencies or (named.strip(" .()[]（）"),), index)
        if not start:
            self._sign_for(agencies, named.strip(), index)
        for piece in more:
            self._piece(piece, index)
        if start + named != line:
            if "published" not in self.fields:
                self.take_times(index)
            self.report.note(f"read as a credit and more: {line}", line=document.numbers[index])
        return index + 1

    def credit(self, text: str, sources: tuple[str, ...], index: int) -> None:
        """Add a credit, as it is printed; one that is there already is in the report."""
        there = self.fields.get("credit", "")
        if text in there.split(_CREDITS):
            self.report.note(f"names the credit once more: {text}", line=self.document.numbers[index])
        else:
            self.fields["credit"] = f"{there}{_CREDITS}{text}" if there else text
        for name in sources:
            self.source(name)

    def _sign_for(self, agencies: tuple[str, ...], printed: str, index: int) -> None:
        """Let agencies that stand where one signs do so, if no person does."""
        if index < self.document.story and not self.houses and not _signers.are_initials(self.document, printed, index):
            named = [name for name in agencies if name not in self.document.known.unnamed]
            self.houses = tuple([Byline(name=name, text=printed) for name in named])

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
        if len(text) - sum(map(len, words)) - text.count(" ") > 2 * len(words):  # not only what parts them
            self.report.note(f"left out: {text}", line=document.numbers[index])
        self.fields.setdefault("keywords", []).extend(words)
        return index + 1

    def copyright(self, index: int) -> int:
        self.fields.setdefault("rights", []).append(Rights(notice=self.document.lines[index]))
        return index + 1

    def embargo(self, index: int) -> int:
        line = self.document.lines[index]
        times = _when.find(_MILITARY.sub(r"\1:\2", line), self.document.known)
        until, number = times[0].moment if times else None, self.document.numbers[index]
        if until is not None and not times[0].timed:
            self.report.note(f"no time that an embargo ends; taken as the end of {until:%Y-%m-%d}", line=number)
            until = day_after(until)
        self.fields["embargo"] = Embargo(until=until)
        if times and not times[0].zoned:
            self.report.note("assumed UTC for embargo, as no zone is printed", line=number)
        self._noted(line, "embargo")
        return index + 1

    def release(self, index: int) -> int:
        self._noted(self.document.lines[index], "release")
        return index + 1

    def contacts(self, index: int) -> int:
        """Keep whom the press may ask as one note."""
        verdicts, stop = self.document.verdicts, index
        while stop < len(verdicts) and (verdict := verdicts[stop]) is not None and verdict.label is Label.CONTACT:
            stop += 1
        self._noted("\n".join(self.document.lines[index:stop]), "contact")
        return stop

    def _noted(self, text: str, role: str) -> None:
        self.fields.setdefault("notes", []).append(EditorsNote(text=text, role=role))

    def left_out(self, index: int, why: str) -> int:
        self.report.note(f"{why}: {self.document.lines[index]}", line=self.document.numbers[index])
        return index + 1
