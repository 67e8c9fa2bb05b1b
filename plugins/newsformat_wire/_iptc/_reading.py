"""How the messages of one source are read."""

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
    """How the messages of one source are read."""

    options: IptcReadOptions
    report: Report
    encoding: str
    dialects: Dialects
    _quiet: Report = field(init=False, factory=lambda: Report(heard=False))

    def decoded(self, octets: bytes, usual: str = "", sample: bytes = b"", *, quietly: bool = False) -> str:
        """Return *octets* as characters, line ends as line feeds; for *usual* and *sample* see `decode`."""
        text = decode(octets, self.encoding, self._quiet if quietly else self.report, usual, sample)
        return _printable(with_line_feeds(text))

    def tell_english(self, values: dict[str, Any], text: str, line: int) -> None:
        """Put into *values* that the message on *line* is in English if its *text* is, not what its provider's is."""
        usual, start = values.get("language", ""), max(0, (len(text) - _SAMPLE) // 2)
        if usual in {"", "en"} or not is_plain_english(" ".join(text[start : start + _SAMPLE].split())):
            return
        self.report.note(f"the text is in English, and not in {usual!r} as is usual with the provider", line=line)
        values["language"] = "en"


_SAMPLE = 800  # characters, amid the text: above it are place and date, and below it notes
