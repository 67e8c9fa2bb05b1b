"""Plain text keeps the contract of a format."""

from __future__ import annotations

from newsformat.testing import FormatContract
from newsformat_text import TEXT


class TestText(FormatContract):
    format = TEXT
