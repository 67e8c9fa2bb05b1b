"""Collects the fields of an article from the lines above and below its story."""

from __future__ import annotations

from typing import Any

from newsformat import Byline, Concept, Dateline
from newsformat.plugin import Report, lazily
from newsformat_text._article._opening import Opening
from newsformat_text._article._signed_off import SignedOff, split_credit_clauses
from newsformat_text._authors import (
    _credits,
    _desks,
    _people,
    _prefixed_bylines,
    _reporters,
    _role_lines,
    _signers,
    _unnamed,
)
from newsformat_text._authors._bare_names import without_button
from newsformat_text._authors._person_check import is_person, several_people
from newsformat_text._authors._signing import Signing
from newsformat_text._datelines import _alone, _colon
from newsformat_text._datelines._parts import is_city
from newsformat_text._dates import _when
from newsformat_text._dates._date_lines import text_before_date
from newsformat_text._dates._line_fields import piece_kind, split_fields
from newsformat_text._dates._other_days import announces_expiry, announces_other_date
from newsformat_text._dates._times import Times
from newsformat_text._document import Document
from newsformat_text._languages._lexicon import Kind, Lexicon
from newsformat_text._languages._organisation_words import CITIES
from newsformat_text._languages._vocabulary import SIGNS
from newsformat_text._shape import MAIL, ZH_JA, bullet_width


_CREDITS = "; "  # between two credits
_MENU = 4  # pieces next to a date that are buttons of a site
_BARS = lazily(r"\s*[|/•·,،؛、;()\[\]]\s*|\s+[–—-]\s+|^\s*[–—-]\s*|\s*[–—-]\s*$|\s+(?=by\s)")
_BESIDE_NAMES = frozenset({Kind.CREDIT, Kind.BYLINE, Kind.EDITOR, Kind.CAPTION})  # of pieces on one line


class Metadata:
    """The fields found so far, by attribute of the article. Most methods read a line and return the next index."""

    def __init__(self, document: Document, report: Report) -> None:
        self.document, self.report = document, report
        self.fields: dict[str, Any] = {}
        self.of_archive = False  # was the date of publication set by an archive's field?
        self.signing = Signing(document, report, self.fields)
        self.times = Times(document, report, self.fields)

    def byline(self, index: int) -> int:
        """Add the authors on a byline, with the fields next to the names."""
        document = self.document
        line, match = document.lines[index], document.matches[index]
        edits = match is not None and match.kind is Kind.EDITOR and bool(match.rest)
        if edits and not _reporters.edited(line, document.lexicon):
            self.signing.edit(split_fields(line, document.lexicon)[0], line, index)
            self.times.add_from(index)
            return index + 1
        if "@" in line and (
            MAIL.fullmatch(line.strip("()[]"))
            or (index > document.last and match is None and _ends_in_mail(line, document))
        ):
            reason = self.signing.contact(line)
            return self.left_out(index, reason) if reason else index + 1
        if role := _role_lines.stated_role(document, index):
            is_role_taken = self.signing.takes_role(role, index)
            return self.left_out(index, "read as the author's role" if is_role_taken else "describes an author")
        if len(clauses := split_credit_clauses(line, document.lexicon)) > 1:
            return self.sign_in_clauses(clauses, index)
        parts = split_fields(line, document.lexicon)
        fields = [piece for piece in parts[1:] if piece_kind(piece, document.lexicon) in _BESIDE_NAMES]
        found = _signers.found(document, index, parts, cut=bool(fields))
        is_role = bool(found) and self.signing.is_role(found, index)
        is_new = not is_role and self.signing.sign(found)
        for person in found:
            if document.lexicon.names_agency(person.name):
                self.source(person.name)
        for piece in fields:
            self._add_piece(piece, index)
        if not is_new:
            reason = "read as the author's role" if is_role else "names the author again"
            return self.left_out(index, reason if found else "a byline without a name")
        self.times.add_from(index)
        return index + 1

    def sign_in_clauses(self, clauses: list[str], index: int) -> int:
        """Add reporters, authors and editors, each after a label on one line."""
        lexicon = self.document.lexicon
        for printed in [clause.strip(" ();,") for clause in clauses]:
            clause = text_before_date(self.document, printed).rstrip(" ;,.")
            match = lexicon.find(clause)
            if match is not None and match.kind is Kind.EDITOR:
                self.signing.edit(clause, printed, index)
            elif not self.signing.sign(
                _people.parse_people(match.rest if match is not None else clause, lexicon, printed)
            ):
                self.report.note(f"names the author again: {printed}", line=self.document.numbers[index])
        self.times.add_from(index)
        return index + 1

    def open(self, found: Opening, index: int) -> None:
        """Add what preceded the first words of the story."""
        lexicon = self.document.lexicon
        if found.byline and not self.signing.sign(self._before_story(found.byline)):
            self.report.note(f"names the author again: {found.byline}", line=self.document.numbers[index])
        for kind, before in (("the name of a section", found.section), ("the headline, repeated", found.again)):
            if before:
                self.report.note(f"left out {kind}: {before}", line=self.document.numbers[index])
        if found.date:
            self.times.add_from(index, found.date)
            self.report.note(f"read as a date: {found.date}", line=self.document.numbers[index])
        if found.credit:
            self.credit(found.credit, _credits.agencies_alone(found.credit, lexicon) or (found.credit,), index)
        if found.dateline is not None:
            self._take_dateline(found.dateline, found.signed, index)

    def _before_story(self, text: str) -> tuple[Byline, ...]:
        """Return the authors in *text*: people, or a desk."""
        lexicon = self.document.lexicon
        match = lexicon.find(text)
        if match is not None and _desks.starts_desk_name(match, text):
            return _desks.signing_organisation(text, text)
        names = match.rest.rstrip(" :：") if match is not None else text
        return _people.parse_people(names, lexicon, text) or (
            _desks.signing_organisation(text, text) if _desks.is_desk(text) else ()
        )

    def sign_off(self, found: SignedOff, index: int) -> None:
        """Add the authors or source after the last sentence of the story."""
        lexicon, rest = self.document.lexicon, found.match.rest
        if found.match.kind is Kind.CREDIT:
            self.credit(found.text, _credits.agencies_alone(rest, lexicon) or (rest,), index)
        elif found.match.kind is Kind.EDITOR:
            self.signing.edit(found.text, found.text, index)
        elif not self.signing.sign(_people.parse_people(rest, lexicon, found.text)):
            self.report.note(f"names the author again: {found.text}", line=self.document.numbers[index])
        if found.more:
            self.report.note(f"left out: {found.more}", line=self.document.numbers[index])

    def dateline(self, index: int) -> int:
        """Add a dateline on a line of its own."""
        line, lexicon = self.document.lines[index], self.document.lexicon
        found = _alone.over_story(line, lexicon) or _colon.alone(line, lexicon)
        if found is None:
            return self.left_out(index, "left out")
        self._take_dateline(found, _alone.who_reports(line, lexicon), index)
        if found.date and "published" not in self.fields:
            self.times.add_from(index)
        return index + 1

    def _take_dateline(self, dateline: Dateline, byline: str, index: int) -> None:
        if "dateline" in self.fields:
            self.report.left_out(f"another dateline: {dateline.text}", line=self.document.numbers[index])
            return
        self.fields["dateline"] = dateline
        if byline:
            self.signing.sign(_people.parse_people(byline, self.document.lexicon, byline))
        for agency in _credits.agencies_alone(dateline.source, self.document.lexicon):
            self.source(agency)

    def date(self, index: int) -> int:
        """Add the dates on a line, and what stands next to them."""
        line = self.document.lines[index]
        times = _when.find_times(line, self.document.lexicon)
        before = line[: times[0].start] if len(times) == 1 else ""
        if announces_expiry(before):
            self.times.expire(index, times[0])
            return self.left_out(index, "read as the time at which the story expires")
        if announces_other_date(before):
            self.report.left_out(f"a date, but not that of the story: {line}", line=self.document.numbers[index])
            return index + 1
        self.times.add_from(index)
        for piece in split_fields(line, self.document.lexicon):
            if piece != line:
                self._add_piece(piece, index)
        self._add_beside_date(line, index)
        return self.left_out(index, "read as a date")

    def _add_beside_date(self, line: str, index: int) -> None:
        """Add an agency and a name on the same line as a date."""
        document = self.document
        times, match = _when.find_times(line, document.lexicon), document.matches[index]
        if match is not None and match.kind is Kind.BYLINE and line[len(match.phrase) :].lstrip()[:1] == "|":
            return  # by | Sep 3, 2019 | News, Schools: of nobody
        if not times or (times[0].start == 0 and times[-1].end == len(line)):
            return
        for text in (text_before_date(document, line), line[times[-1].end :]):
            if document.lexicon.tag in ZH_JA and (reported := _reported(text.strip(" \u3000|｜·•"), document.lexicon)):
                self.signing.sign(reported)
                continue
            if "bylines" not in self.fields and (signing := self._signing(text)):
                self.signing.sign(signing)
                continue
            pieces = [*filter(None, (piece.lstrip(" .").rstrip() for piece in _BARS.split(text)))]
            for printed in pieces if len(pieces) < _MENU else ():
                piece = printed.removeprefix(_BY_OF_DATES.get(document.lexicon.tag, ""))
                match = document.lexicon.find(piece)
                if "credit" not in self.fields and (names := _desks.organisations_beside_date(piece, document)):
                    self.credit(piece.strip(), names, index)
                    self.signing.for_houses(names, piece.strip(), index)
                elif "bylines" in self.fields:
                    continue
                elif match is not None and match.kind is Kind.BYLINE and match.rest:
                    people = _people.parse_people(match.rest, document.lexicon, piece) or _people.parse_people(
                        without_button(match.rest, document), document.lexicon, piece
                    )
                    self.signing.sign(
                        people
                        or (_desks.signing_organisation(match.rest, piece) if _desks.is_account(match, piece) else ())
                    )
                elif _desks.is_desk(piece):
                    self.signing.sign(_desks.signing_organisation(piece, piece))
                elif name := _prefixed_bylines.prefixed_signer(document, piece):
                    self.signing.sign((Byline(name=name, text=piece),))
                elif match is None and is_person(piece, document) and piece not in CITIES and piece != document.title:
                    self.signing.sign((Byline(name=piece, text=piece),))

    def _signing(self, text: str) -> tuple[Byline, ...]:
        """Return the authors that make up *text*, next to a date: several, or one with a role."""
        return several_people(text, self.document) or _role_alone(text.strip(SIGNS + ","), self.document)

    def _add_piece(self, piece: str, index: int) -> None:
        """Add a credit or byline on the same line as a date or byline."""
        lexicon = self.document.lexicon
        match = lexicon.find(piece)
        if match is None or not match.rest:
            return
        if not match.marked and (
            match.kind is not Kind.BYLINE or not (match.words > 1 or is_person(match.rest, self.document))
        ):
            return
        source = text_before_date(self.document, match.rest)
        if match.kind is Kind.CREDIT:
            source = self._source_alone(source)
            printed = _closed(piece[: len(piece) - len(match.rest)] + source)
            self.credit(printed, _credits.agencies_alone(source, lexicon) or (_unbracketed(source),), index)
        elif match.kind is Kind.BYLINE:
            self.signing.sign(_people.parse_people(source, lexicon, piece))
        elif match.kind is Kind.EDITOR:
            self.signing.edit(piece, piece, index)

    def finish(self) -> None:
        """Use an editor or agency as author if there is no other, and settle the dates."""
        self.signing.finish()
        self.times.finish()
        self._date_by_dateline()

    def _date_by_dateline(self) -> None:
        """Use the day in the dateline of a typed text as date of publication, if no other is printed."""
        dateline: Dateline | None = self.fields.get("dateline")
        if dateline is None or not dateline.date or "published" in self.fields or not self.document.is_typed:
            return
        if times := _when.find_times(dateline.date, self.document.lexicon):
            self.fields["published"] = times[0].moment
            self.report.note(f"assumed published on the day of the dateline: {dateline.date}")
            if not times[0].zoned:
                self.report.note("assumed UTC for published, as no zone is printed")

    def credit_line(self, index: int) -> int:
        """Add an agency or source on a line of its own, and what stands next to it."""
        document = self.document
        line, match = document.lines[index], document.matches[index]
        line = line[bullet_width(line) :]
        if (wired := _unnamed.means_of_transmission(line, document.lexicon)) is not None:
            self.credit(_unbracketed(line), wired, index)
            return index + 1
        if organisation := _credits.credited_organisation(line, document.lexicon):
            self.credit(line, (organisation,), index)
            if "published" not in self.fields:
                self.times.add_from(index)
            return index + 1
        is_agency_name = document.lexicon.names_agency(line)  # Agência Brasil, which begins with a word for agencies
        source = match.rest if match is not None and match.kind is Kind.CREDIT and not is_agency_name else ""
        rest = source if source and not is_city(source) else line  # एजेंसी, नई दिल्ली
        first, *more = split_fields(rest, document.lexicon) or [rest]
        if len(more) == 1 and document.lexicon.is_agency(more[0]) and not document.lexicon.is_agency(first):
            first, more = more[0], [first]  # LIMA | EFE
        agency_text = self._source_alone(text_before_date(document, first))
        start = line[: len(line) - len(rest)]
        agencies = _credits.agencies_alone(agency_text, document.lexicon)
        printed = (start + agency_text).strip(" |｜") if agency_text in rest else line
        named = (_unbracketed(agency_text),) if any(map(str.isalnum, agency_text)) else ()
        self.credit(_closed(printed), agencies or named, index)
        if not start:
            self.signing.for_houses(agencies, agency_text.strip(), index)
        for piece in more:
            self._add_piece(piece, index)
        if start + agency_text != line:
            if "published" not in self.fields:
                self.times.add_from(index)
            self.report.note(f"read as a credit with more behind it: {line}", line=document.numbers[index])
        return index + 1

    def _source_alone(self, source: str) -> str:
        """Return the source *source*, without buttons after it and, in Chinese, the number of readers."""
        extra = _BESIDE_SOURCE.search(source) if self.document.lexicon.tag == "zh" else None
        if extra is None:
            return source
        self.report.note(f"left out: {extra[0].strip()}")
        return source[: extra.start()]

    def credit(self, text: str, sources: tuple[str, ...], index: int) -> None:
        """Set the credit as printed; a further one goes into the report."""
        existing = self.fields.get("credit", "")
        if text in existing.split(_CREDITS):
            self.report.note(f"names the credit again: {text}", line=self.document.numbers[index])
        else:
            self.fields["credit"] = f"{existing}{_CREDITS}{text}" if existing else text
        for name in sources:
            self.source(name)

    def source(self, name: str) -> bool:
        """Add the agency or paper *name*, once; return whether it is new and not a generic word."""
        existing: list[Concept] = self.fields.get("sources", [])
        if name in self.document.lexicon.unnamed or any(concept.name == name for concept in existing):
            return False
        self.fields.setdefault("sources", []).append(Concept(name=name, kind="organisation"))
        return True

    def left_out(self, index: int, reason: str) -> int:
        self.report.note(f"{reason}: {self.document.lines[index]}", line=self.document.numbers[index])
        return index + 1


# Follows the source of a Chinese story: reader counts and buttons.
_BESIDE_SOURCE = lazily(
    r"\s+(?:阅读|閱讀|浏览|瀏覽|点击|點擊|点击量|阅读量|浏览量|人气|人氣|评论|評論|我来说两句|我來說兩句|我要评论|字号|字體|字体|打印|列印|分享|收藏|纠错)"
    r"(?:[次数數量]{0,2}\s?[:：(（]?\s?\d[\d,.]*[万萬]?次?[)）]?|(?=\s|[:：]|$)).*$"
    r"|\s?[)）]\s{1,3}[A-Z]{1,4}\d{2,5}$"  # the editor there
)


def _reported(text: str, lexicon: Lexicon) -> tuple[Byline, ...]:
    """Return the reporter in Chinese or Japanese *text*, next to a date, by its form: ``文/王小明``."""
    if not text:
        return ()
    if found := (_reporters.parse_reporters(text, text) if lexicon.tag == "zh" else ()) or _reporters.edited(
        text, lexicon
    ):
        return found
    match = lexicon.find(text)
    after_stroke = (
        match is not None and match.kind is Kind.BYLINE and any(map(text[: -len(match.rest)].endswith, _STROKES))
    )
    return _people.parse_people(match.rest, lexicon, text) if match is not None and after_stroke else ()


_STROKES = "/／"
_BY_OF_DATES = {"it": "da "}  # Pubblicato il 12 marzo 2024 da Anna Rossi


def _role_alone(text: str, document: Document) -> tuple[Byline, ...]:
    """Return the author in *text*, next to a date: a role, or a name before one: ``নিজস্ব প্রতিবেদক``, ``이안 기자``."""
    if not text or text[0] < "\u0530":
        return ()
    found = _people.parse_people(text, document.lexicon, text)
    return found if found and found[0].role and (not found[0].name or document.lexicon.tag in _ROLE_LAST) else ()


_ROLE_LAST = frozenset({"ja", "ko"})  # languages in which the role follows the name


def _ends_in_mail(line: str, document: Document) -> bool:
    """Does *line* end with a mail address after an organisation?"""
    words = line.split()
    return MAIL.fullmatch(words[-1]) is not None and len(words) > 1 and document.lexicon.is_agency(words[-2])


def _closed(text: str) -> str:
    """Return *text* without an unpaired bracket at its edge, left over from splitting the line."""
    if text[0] in _OPENING and not any(sign in text for sign in _CLOSING):
        return text[1:]
    return text[:-1] if text[-1] in _CLOSING and not any(sign in text for sign in _OPENING) else text


_OPENING, _CLOSING = "([（", ")]）"


def _unbracketed(name: str) -> str:
    """Return *name* without full stops at its edges, and without brackets around all of it."""
    bare = _INITIALLED.sub("", name.strip(" ."))
    return bare.strip(" .()[]（）") if bare[:1] in "([（" or bare.count("(") != bare.count(")") else bare


_INITIALLED = lazily(r"(?<=[^\W\d_])/(?:[a-z]{1,2}\.){1,3}[a-z]{0,2}(?=\)?$)")  # (Unione/a.b.)
