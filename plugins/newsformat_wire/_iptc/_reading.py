"""The settings for reading the messages of one source."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from newsformat.markup.languages import is_plain_english
from newsformat.plugin import Report
from newsformat_wire._code_sets import decode, with_line_feeds, without
from newsformat_wire._dialects import Dialects
from newsformat_wire._options import IptcReadOptions


_printable = without(bytes([*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x1F), *range(0x80, 0xA0)]))


@frozen
class Reading:
    """The settings for reading the messages of one source."""

    options: IptcReadOptions
    report: Report
    encoding: str
    dialects: Dialects
    _quiet: Report = field(init=False, factory=lambda: Report(heard=False))

    def decoded(self, octets: bytes, usual: str = "", sample: bytes = b"", *, quietly: bool = False) -> str:
        """Return *octets* as characters, with line feeds as line ends; for *usual* and *sample* see `decode`."""
        text = decode(octets, self.encoding, self._quiet if quietly else self.report, usual, sample)
        return _printable(with_line_feeds(text))

    def assume_english(self, values: dict[str, Any], text: str, line: int) -> None:
        """Set the language in *values* to English if *text* is, whatever the provider's usual language."""
        usual, start = values.get("language", ""), max(0, (len(text) - _SAMPLE) // 2)
        if usual in {"", "en"} or not is_plain_english(" ".join(text[start : start + _SAMPLE].split())):
            return
        self.report.note(f"the text is in English, and not in {usual!r} as is usual with the provider", line=line)
        values["language"] = "en"


_SAMPLE = 800  # characters in the middle of the text, away from datelines above and notes below
