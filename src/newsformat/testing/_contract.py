"""The contract that every format keeps."""

from __future__ import annotations

from newsformat.testing._declaration import DeclarationContract
from newsformat.testing._reading import ReadingContract
from newsformat.testing._respelling import RespellingContract
from newsformat.testing._round_trip import RoundTripContract
from newsformat.testing._settings import check_settings
from newsformat.testing._sniffing import SniffingContract
from newsformat.testing._validating import ValidatingContract
from newsformat.testing._writing import WritingContract


class FormatContract(
    SniffingContract,
    ReadingContract,
    RespellingContract,
    ValidatingContract,
    WritingContract,
    RoundTripContract,
    DeclarationContract,  # pytest runs the tests of the last class first: a misspelt name there makes many others fail
):
    """The tests of a format: inherit, set ``format``, and pytest does the rest.

    ::

        class TestAcme(FormatContract):
            format = ACME

    Attributes:
        format: the format under test.
        package: the import package of its plugin; that of the installed plugin that brings it unless it is set.
        foreign: samples of what it carries under ``foreign.<space>``.
        envelope_foreign: samples of what it carries under ``envelope.foreign.<space>``.
        raw: samples of what it carries under ``body.raw.<space>``.
        needs: attributes without which an article cannot be written (a `WriteError`).
        most: how many of a kind it carries, where that is bounded: ``{"bylines": 1}``; more are a partial loss.
        documents: samples from others; everything in one must be in the article or in the report.
        unkept: places of these that are exempt, as the failing test names them; ``*`` stands for anything.
        junk: broken documents to start mutations from, in addition to its own output.
        max_examples: how many articles to draw for each test; 0 means as many as the hypothesis profile says.
        patience: seconds of processor time that reading one small document may take.
        registered: whether an installed plugin must bring the format.

    Raises:
        TypeError: a class does not set what it must, or sets something that cannot be meant.
    """

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        check_settings(cls)
