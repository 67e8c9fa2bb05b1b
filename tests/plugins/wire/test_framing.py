"""Where a message of the wire begins and ends."""

from __future__ import annotations

import io
import re

import pytest

import newsformat as nf
from newsformat.plugin import Report
from newsformat_wire._framing import messages

from .messages import message, wire


class Dribble(io.BytesIO):
    """A slow pipe: sixteen bytes at a time."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(16)


def test_what_comes_slowly_is_cut_as_a_whole_and_not_again_with_each_part() -> None:
    data = b"".join(b"ZCZC ABC%03d\r\n%s\r\nNNNN\r\n" % (n, b"It sails. " * 10**n) for n in range(1, 5))
    assert list(messages(nf.Source(Dribble(data), name="wire"))) == list(messages(nf.Source(data)))


def test_a_file_holds_several_messages() -> None:
    found = list(nf.read_all(message("One =") + b"\x7f\x7f\r\n" + message("Two ="), "iptc7901"))
    assert [nf.plain(article.headline) for article in found] == ["One", "Two"]


@pytest.mark.cases(("document", "name"), [(message(), "iptc7901"), (wire(), "anpa")], ids=["iptc7901", "anpa"])
def test_a_text_that_nothing_ends_is_said_to_be_cut_off(document: bytes, name: str) -> None:
    said = []
    for data in (document, document.partition(b"sails")[0]):
        report = Report()
        nf.read(data, name, report=report)
        said.append([remark for remark in report.remarks if "cut off" in remark.message])
    assert [len(remarks) for remarks in said] == [0, 1]
    assert said[1][0].line == document.partition(b"sails")[0].count(b"\n") + 1


def test_a_message_that_has_no_text_is_said_to_be_cut_off() -> None:
    report = Report()
    nf.read(message().partition(b"\x02")[0], "iptc7901", report=report)
    assert [remark.message for remark in report.remarks] == ["no ETX ends the text; the message may be cut off"]


def test_a_message_ends_where_the_next_begins() -> None:
    data = message("One =").replace(b"\x04", b"") + message("Two =")
    assert len(list(nf.read_all(data, "iptc7901"))) == 2


@pytest.mark.cases(
    ("data", "name"), [(message("One =") + message("Two ="), "iptc7901"), (wire("^One<") + wire("^Two<"), "anpa")]
)
def test_messages_that_only_their_texts_part(data: bytes, name: str) -> None:
    found = list(nf.read_all(nf.Source(data.translate(None, b"\x01\x04\x16")), name))
    assert [nf.plain(article.headline) for article in found] == ["One", "Two"]
    assert found == list(nf.read_all(nf.Source(data), name))


def test_messages_that_only_their_texts_part_stream() -> None:
    data = (message() * 4000).translate(None, b"\x01\x04")
    articles = nf.read_all(nf.Source(data, limits=nf.Limits(item_bytes=len(data) // 2)), "iptc7901")
    assert sum(1 for _ in articles) == 4000


@pytest.mark.cases("mark", [b"\r\nNNNN\r\n", b"\x04"])
def test_a_mark_is_seen_wherever_a_chunk_of_the_source_ends(mark: bytes) -> None:
    for before in range(len(mark) + 1):
        first = b"ZCZC\r\n".ljust(64 * 1024 - before, b"x")
        found = [piece.strip() for piece, _ in messages(nf.Source(first + mark + b"ZCZC\r\ny"))]
        assert found == [(first + mark).rstrip(b"\r\n\x04"), b"ZCZC\r\ny"]


def test_a_broken_message_is_left_out() -> None:
    report = nf.Report()
    found = list(nf.read_all(message("One =") + b"\x01no header\x04" + message("Two ="), "iptc7901", report=report))
    assert len(found) == 2
    [loss] = report.losses
    assert (loss.line, loss.why) == (
        9,
        (
            "left out a message that can't be read: not a header of IPTC 7901: "
            "source, number, priority, category, but 'no header'"
        ),
    )


@pytest.mark.cases("format", ["iptc7901", "anpa"])
def test_nothing_but_broken_messages_is_an_error(format: str) -> None:
    with pytest.raises(nf.ReadError, match="not a header"):
        nf.read(b"\x01no header\x04", format)


@pytest.mark.cases("strip", [b"\x01", b"\x02", b"\x03", b"\x04\x7f\x03\x01", b"\r"])
def test_controls_may_be_missing(strip: bytes) -> None:
    whole = message("Ferry back =", "Lamu (acme) - It sails.", "131137 GMT Nov 13")
    article = nf.read(whole.translate(None, strip), "iptc7901")
    assert article == nf.read(whole, "iptc7901")


@pytest.mark.cases("end", [b"\n", b"\r", b"\r\r\n"])
def test_line_ends_of_any_kind(end: bytes) -> None:
    whole = message("2ND LEAD\nFerry back =", "Lamu (acme) - It\nsails.\n\nDaily.", "131137 GMT Nov 13")
    assert nf.read(whole.replace(b"\r\n", end), "iptc7901") == nf.read(whole, "iptc7901")


def test_messages_stream() -> None:
    many = message() * 400
    articles = nf.read_all(many, "iptc7901")
    assert nf.plain(next(articles).headline) == "Ferry back"


def test_a_message_has_a_limit() -> None:
    source = nf.Source(message(text="x" * 5000), limits=nf.Limits(item_bytes=1000))
    with pytest.raises(nf.ReadError, match="item_bytes"):
        nf.read(source, "iptc7901")


STORED = b"""[24-NOV-96  00:00]

SEA001 3 GEN 0070 F ACME-0001
ISLANDS/FERRIES/
Ferry back (2)

   LAMU 23/11 (ACME-XYZ) = It sails:
                                              Fares
   Lamu - Mombasa                        10    20

   Note.
./.ABC

./.
240001 NOV 96

SEA002 3 GEN 0012 F ACME-0031 COR 703\r
ISLANDS/
Fares as before
\r
   LAMU 24/11 (ACME) = They are.
./.
240102 NOV 96
"""


def test_messages_of_an_archive_without_controls() -> None:
    assert nf.detect(nf.Source(STORED, name="FERRY.txt"))[0].format == "iptc7901"
    report = Report()
    first, second = nf.read_all(nf.Source(STORED), "iptc7901", report=report)
    assert [nf.plain(article.headline) for article in (first, second)] == ["Ferry back (2)", "Fares as before"]
    assert [str(each.published) for each in (first, second)] == [
        "1996-11-24 00:01:00+00:00",
        "1996-11-24 01:02:00+00:00",
    ]
    assert first.dateline == nf.Dateline(place="LAMU", date="23/11", source="ACME-XYZ", text="LAMU 23/11 (ACME-XYZ) =")
    columns = " " * 46 + "Fares\n   Lamu - Mombasa                        10    20"
    assert first.body == (nf.Paragraph("It sails:"), nf.Preformatted(columns), nf.Paragraph("Note."))
    assert first.notes == (nf.EditorsNote(text="./.ABC", role="sign-off"),)
    assert (second.text, second.sources) == ("They are.", (nf.Concept(name="ACME"),))
    assert second.foreign == (nf.Foreign("iptc7901", "information", "F ACME-0031 COR 703"),)
    remarks = [remark.message for remark in report.remarks]
    assert remarks[0] == "left out '[24-NOV-96 00:00]', the time of a telex session"
    assert sum("'./.'" in remark for remark in remarks) == 2


def test_messages_of_anpa_of_an_archive_without_controls() -> None:
    whole = [wire(f"^Ferry {day}<", trailer=f"AP-NY-11-{day}-98 1322EST<") for day in (13, 14)]
    kept = b"\r\n".join(
        re.sub(rb"[\x01-\x08\x0e-\x1f]", b"", message).replace(b"nu sBC", b"nu s BC") for message in whole
    )
    assert nf.detect(nf.Source(kept, name="FERRY.txt"))[0].format == "anpa"
    assert list(nf.read_all(kept)) == [nf.read(message) for message in whole]


def test_messages_of_an_archive_come_back() -> None:
    articles = list(nf.read_all(nf.Source(STORED), "iptc7901"))
    assert list(nf.read_all(nf.Source(nf.write(articles, "iptc7901")), "iptc7901")) == articles


def test_messages_of_an_archive_stream() -> None:
    data = STORED.partition(b"\n\n")[2] * 2000
    articles = nf.read_all(nf.Source(data, limits=nf.Limits(item_bytes=len(data) // 2)), "iptc7901")
    assert sum(1 for _ in articles) == 4000


def test_keywords_and_a_title_with_its_sign_are_told_without_controls() -> None:
    message = b"abc037 4 su 17 acm\n\nFerry late\n\nFerry:\nShips wait in the harbour = \n\nLamu (Acme) - It is late.\n\n211005 jan 26"
    article = nf.read(nf.Source(message), "iptc7901")
    assert (article.slug, nf.plain(article.headline)) == ("Ferry late", "Ferry: Ships wait in the harbour")
    assert article.body == (nf.Paragraph("It is late."),)


def test_a_first_line_without_a_title_below_it_is_the_headline() -> None:
    message = b"abc037 4 su 17 acm\n\nFerry late\n\nShips wait in the harbour.\n\n211005 jan 26"
    article = nf.read(nf.Source(message), "iptc7901")
    assert (article.slug, nf.plain(article.headline)) == ("", "Ferry late")


@pytest.mark.cases(
    ("head", "format"),
    [
        (b"abcdef-12 4 wxyz 567\r\nTitle=\r\n", "iptc7901"),
        (b"[05-MAY-24 10:00] a12 4 w 5\r\nTitle=\r\n", "iptc7901"),
        (b"abc 0123 4 wxyz 567\r\nTitle=\r\n", "iptc7901"),
        (b"May 2026 5 am 12\r\nTitle\r\n", "text"),
        (b"abcdefg-12 4 wxyz 567\r\nTitle=\r\n", "text"),
        (b"a-012 \x1fabc\r\nu a bc", "anpa"),
        (b"ab-012 \x1fabc\r\nu a bc", "text"),
    ],
)
def test_headers_begin_with_a_number_soon(head: bytes, format: str) -> None:
    assert nf.detect(nf.Source(head))[0].format == format


@pytest.mark.cases("control", [b"\x01", b"\x02", b"\x03", b"\x04"])
@pytest.mark.cases(
    ("data", "name"), [(message(text="It sails. Soon."), "iptc7901"), (wire(text="\t   It sails. Soon."), "anpa")]
)
def test_a_control_amid_a_text_does_not_end_it(control: bytes, data: bytes, name: str) -> None:
    report = Report()
    [article] = nf.read_all(nf.Source(data.replace(b"sails. ", b"sails. " + control)), name, report=report)
    assert article == nf.read(data, name)
    assert any("within the text is" in remark.message for remark in report.remarks)


@pytest.mark.cases(("data", "name"), [(message(), "iptc7901"), (wire(), "anpa")])
def test_a_text_that_nothing_ends_does_not_go_on_with_the_next_message(data: bytes, name: str) -> None:
    for second in (data, data.translate(None, b"\x02")):
        assert len(list(nf.read_all(data.replace(b"\x03", b"") + second, name))) == 2


def test_what_goes_on_is_no_longer_than_a_message_may_be() -> None:
    data = message().replace(b"\x03", b"").replace(b"\x04", b"") + b"\x04more" * 1000
    with pytest.raises(nf.ReadError, match="item_bytes"):
        list(nf.read_all(nf.Source(data, limits=nf.Limits(item_bytes=2000)), "iptc7901"))


@pytest.mark.cases("stamp", ["251800 GMT Nov 26", ""])
def test_an_etx_behind_the_day_and_time_ends_nothing_again(stamp: str) -> None:
    data = message(trailer=stamp)
    assert nf.read(data.replace(b"\x7f\x04", b"\x03\x7f\x04"), "iptc7901") == nf.read(data, "iptc7901")


@pytest.mark.cases(("data", "name"), [(message(), "iptc7901"), (wire(), "anpa")])
def test_noise_of_the_line_before_a_message_does_not_hide_it(data: bytes, name: str) -> None:
    report = Report()
    noisy = b"THE QUICK BROWN FOX 0123\r\n\x7f\x7f" + data
    assert nf.detect(noisy)[0].format == name
    [article] = nf.read_all(nf.Source(noisy), report=report)
    assert article == nf.read(data, name)
    assert "THE QUICK BROWN FOX 0123" in report.losses[0].why


@pytest.mark.cases("controls", [b"", b"\x02\x03"])
def test_a_header_below_the_line_of_a_telegram_is_one(controls: bytes) -> None:
    report = Report()
    data = b"ZCZC ABC0123\r\n" + message().translate(None, controls + b"\x01").replace(b"\x7f\x04", b"NNNN")
    article = nf.read(data, "iptc7901", report=report)
    assert article == nf.read(message(), "iptc7901")
    assert "left out 'ABC0123', which begins the telegram around a message" in [
        remark.message for remark in report.remarks
    ]
