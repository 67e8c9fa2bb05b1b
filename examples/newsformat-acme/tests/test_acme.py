"""The Acme wire keeps the contract of every format, and some facts of its own."""

import pytest
from newsformat_acme import ACME

import newsformat as nf
from newsformat.testing import FormatContract, profiles


profiles.register()

STORY = b"ACME 1\nHeadline: Ferry back\nBy: Ann Lee\nText: It sails on Monday.\n"


class TestAcme(FormatContract):
    format = ACME
    documents = (STORY,)
    junk = (b"ACME 1\n: \n\n:::\n", b"ACME 1\r\nHeadline: x\r\n", b"ACME 2\nText: x\n")


def test_a_story_is_read_as_what_it_is() -> None:
    article = nf.read(STORY)
    assert nf.plain(article.headline) == "Ferry back"
    assert article.bylines == (nf.Byline(name="Ann Lee"),)
    assert article.text == "It sails on Monday."


def test_lines_of_unknown_kind_are_lost() -> None:
    report = nf.Report()
    nf.read(STORY + b"Mood: sunny\n", report=report)
    assert [str(loss) for loss in report.losses] == ["5: skipped a line of unknown kind: 'Mood'"]


def test_another_version_is_refused() -> None:
    with pytest.raises(nf.ReadError, match="does not begin with ACME 1"):
        nf.read(b"ACME 2\n", "acme")
