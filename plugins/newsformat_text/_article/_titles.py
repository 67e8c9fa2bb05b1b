"""Reads headline, kicker and subhead, and signals at the start of the headline."""

from __future__ import annotations

from newsformat import LineBreak, Text
from newsformat.plugin import inlines, lazily
from newsformat_text._above import _signals
from newsformat_text._above._breadcrumbs import title_of_trail
from newsformat_text._above._title_form import FIELD, TITLE_FIELD
from newsformat_text._article._metadata import Metadata
from newsformat_text._authors import _glue, _people
from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import text_before_date
from newsformat_text._languages._lexicon import Kind
from newsformat_text._normalisation import as_printed, without_odd_signs
from newsformat_text._shape import bullet_width, has_digit


def headline(metadata: Metadata, index: int) -> int:
    """Set the headline, without a field name, kicker or byline glued to it."""
    printed = metadata.document.lines[index]
    if metadata.document.headline < 0:
        metadata.report.note("the headline is below the story", line=metadata.document.numbers[index])
    line = bare = without_odd_signs(printed, metadata.document.odd_signs)
    line = _untitled(metadata, index, line[bullet_width(line) :])
    if (title := title_of_trail(line)) and title != line:
        metadata.report.note(f"left out: {line[: -len(title)].rstrip()}", line=metadata.document.numbers[index])
        line = title
    _take_signal(metadata, _signals.signal_at_start(line))
    if line.startswith(_CLOSING) or (line[0] == "|" and line.count("|") == 1 < len(line)):
        metadata.report.note(f"left out: {line[0]}", line=metadata.document.numbers[index])
        line = line[1:].lstrip()
    if glued := _glue.glued_kicker(metadata.document, index, line):
        _add_to_kicker(metadata, as_printed(glued[0], bare, printed))
        line = glued[1]
    if end := _glue.glued_tail(metadata.document, line):
        _tail(metadata, index, line[end:], as_printed(line[end:], bare, printed))
        line = line[:end]
    if credit := _picture_credit(metadata, line):
        metadata.report.note(f"left out: {line[credit:]}", line=metadata.document.numbers[index])
        line = line[:credit].rstrip()
    metadata.fields["headline"] = as_printed(_ended(metadata, index, line), bare, printed)
    return index + 1


_CLOSING = ("× ", "✕ ", "✖ ")  # the close button of a box; a bar left over from a table


def _ended(metadata: Metadata, index: int, line: str) -> str:
    """Remove the sign with which agencies end a headline, ``DAM IS FULL =``, or sites separate it from a date."""
    if line[-1:] in _CLOSED and (paged := _PAGE.search(line)) is not None:
        metadata.report.note(f"left out: {paged[0].strip()}", line=metadata.document.numbers[index])
        return line[: paged.start()]
    if not line.endswith(_TRAILING_SIGNS):
        return line
    bare = line.rstrip(" |") if line[-1] == "|" else line[:-1].rstrip()  # of a table, empty cells
    if not bare:
        return line
    metadata.report.note(f"left out: {line[len(bare) :].strip()}", line=metadata.document.numbers[index])
    return bare


def _picture_credit(metadata: Metadata, line: str) -> int:
    """Return where the credit of a picture begins that the headline *line* runs into, or 0.

    ``Town opens its lock Foto: Ann Lee``: the word has a capital, which nouns have within a German headline, too.
    """
    lexicon, colon = metadata.document.lexicon, line.rfind(": ")
    start = line.rfind(" ", 0, max(colon, 0)) + 1
    if start < _TITLED or lexicon.tag in _CAPITALISING or line[start:colon] not in _PICTURES:
        return 0
    whose = line[colon + 2 :]
    return start if line[start - 2].isalnum() and is_full_name(whose.partition("/")[0].strip()) else 0


_TITLED = 20  # characters of a headline
_CAPITALISING = frozenset({"de", "lb"})
_PICTURES = frozenset({"Photo", "Foto", "Fotó", "Фото", "Снимка", "Foto’s", "Fotos", "Photos", "Kuva", "Slika"})
_CLOSED = (")", "）")
_PAGE = lazily(r"(?<=\S)\s?[(（]\d{1,2}\s?/\s?\d{1,2}\s?(?:ページ|頁|页)[)）]$")  # (1/2ページ)
_TRAILING_SIGNS = (" =", " |", "||", " -", " –", " —")


def signal(metadata: Metadata, index: int) -> int:
    """Add a line that is nothing but a signal: ``KILL KILL``."""
    _take_signal(metadata, signal := _signals.signal_alone(metadata.document.lines[index]))
    return metadata.left_out(index, f"read as the signal {signal}")


def subhead(metadata: Metadata, index: int) -> int:
    """Set the subhead; a further one is added as a line of its own."""
    line = metadata.document.lines[index]
    above = metadata.fields.get("subhead")
    metadata.fields["subhead"] = (*inlines(above), LineBreak(), Text(line)) if above else line
    return index + 1


def kicker(metadata: Metadata, index: int) -> int:
    """Set the kicker, or add a signal above a byline: ``KILL KILL``."""
    _take_signal(metadata, _signals.signal_alone(line := metadata.document.lines[index]))
    _add_to_kicker(metadata, line)
    return index + 1


def _take_signal(metadata: Metadata, signal: str) -> None:
    if signal and signal not in metadata.fields.setdefault("signals", []):
        metadata.fields["signals"].append(signal)
        if status := _signals.STATUSES.get(signal):
            metadata.fields["status"] = status


def _tail(metadata: Metadata, index: int, text: str, shown: str) -> None:
    """Add a byline or date, *text*, printed as *shown*, that was glued to the end of the headline."""
    lexicon = metadata.document.lexicon
    match = lexicon.find(text)
    if match is not None and match.kind is Kind.BYLINE:
        names = text_before_date(metadata.document, _glue.name_without_date(match.rest, lexicon))
        metadata.signing.sign(_people.parse_people(names, lexicon, text))
    if has_digit(text):
        metadata.times.add_from(index)
    metadata.report.note(f"taken off the headline: {shown}", line=metadata.document.numbers[index])


def _untitled(metadata: Metadata, index: int, line: str) -> str:
    """Remove a field name, ``Title:``, if there are more fields above or below."""
    lines = metadata.document.lines
    match = TITLE_FIELD.match(line) if ":" in line or "：" in line else None
    if not match or not any(map(FIELD.match, [*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2]])):
        return line
    end = match.end()
    if (passed := _PASSED_ON.match(line, end)) and passed.end() < len(line):
        end = passed.end()
    metadata.report.note(f"left out: {line[:end].strip()}", line=metadata.document.numbers[index])
    return line[end:]


_PASSED_ON = lazily(  # added to subjects by mail programs
    r"(?:(?:Fwd?|FWD?|Fw|Re|RE|WG|AW|TR|RV|Rif|RIF|ENC|Enc|RES|Antw|ANTW|VS|SV|VL|YNT|İLT|PD|ODP|Odp|转发|回复|答复|轉寄)"
    r"\s?[:：]\s?){1,5}"
)


def _add_to_kicker(metadata: Metadata, kicker: str) -> None:
    """Add to the kicker; there may be one on its own line and another glued to the headline."""
    metadata.fields["kicker"] = f"{metadata.fields.get('kicker', '')} {kicker}".lstrip()
