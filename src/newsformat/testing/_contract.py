"""The contract that every format keeps."""

from __future__ import annotations

from newsformat.testing._declaration import DeclarationContract
from newsformat.testing._reading import ReadingContract
from newsformat.testing._round_trip import RoundTripContract
from newsformat.testing._sniffing import SniffingContract
from newsformat.testing._writing import WritingContract


class FormatContract(DeclarationContract, SniffingContract, ReadingContract, WritingContract, RoundTripContract):
    """The tests of a format: inherit, set ``format`` and ``package``, and pytest does the rest.

    ::

        class TestAcme(FormatContract):
            format = ACME
            package = "newsformat_acme"

    `newsformat.testing._base.Contract` lists what else can be set.
    """
