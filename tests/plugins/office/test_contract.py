"""Documents of Word and OpenDocument keep the contract of a format."""

from __future__ import annotations

from newsformat.testing import FormatContract
from newsformat_office import DOCX, ODT


class TestDocx(FormatContract):
    format = DOCX
    package = "newsformat_office"


class TestOdt(FormatContract):
    format = ODT
    package = "newsformat_office"
