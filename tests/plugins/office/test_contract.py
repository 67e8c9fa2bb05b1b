"""Documents of Word keep the contract of a format."""

from __future__ import annotations

from newsformat.testing import FormatContract
from newsformat_office import DOCX


class TestDocx(FormatContract):
    format = DOCX
    package = "newsformat_office"
