"""Messages as they are written, held against the standard library's reader; and many in an mbox."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from io import BytesIO
from itertools import islice

import pytest

import newsformat as nf
from newsformat.testing import kitchen_sink


HEADLINES = (
    "Ferry back",
    "Hafen eröffnet neuen Kai " * 8,
    "افتتاح مرفأ جديد",
    "港に新しい埠頭",
    "=?utf-8?Q?x?=",
    "x" * 1200,
    "From here",
)


@pytest.mark.cases("headline", HEADLINES)
def test_other_programs_read_what_is_written(headline: str):
    article = nf.Article(
        headline=headline,
        bylines=[nf.Byline(name='Jørn "Jo" Ås', contact="jorn@acme.example")],
        published=datetime(2026, 11, 24, 10, tzinfo=UTC),
        keywords=["Küste", "port"],
        language="de",
        body=[
            nf.Paragraph("From Pate, – the ferry."),
            nf.Paragraph([nf.Text("is", [nf.Link("https://a.example/?b=c&d=e")])]),
        ],
    )
    content = nf.write(article, "eml")
    message = message_from_bytes(content, policy=policy.default)
    assert message.defects == []
    assert content.isascii()
    assert max(map(len, content.split(b"\r\n"))) <= 78
    assert content.count(b"\r\n") == content.count(b"\n")
    assert message["Subject"] == headline.strip()
    assert message["From"].addresses[0].addr_spec == "jorn@acme.example"
    assert message["From"].addresses[0].display_name == 'Jørn "Jo" Ås'
    assert message["Date"].datetime == article.published
    assert message.get_content_type() == "multipart/alternative"
    text, page = message.iter_parts()
    assert "From Pate, – the ferry." in text.get_content()
    assert '<a href="https://a.example/?b=c&amp;d=e">is</a>' in page.get_content()


def test_the_same_article_gives_the_same_bytes():
    assert nf.write(kitchen_sink(), "eml") == nf.write(kitchen_sink(), "eml")


def test_an_embargo_is_at_the_top_of_html_and_plain_text():
    article = nf.Article(
        headline="Ferry", embargo=nf.Embargo(until=datetime(2026, 11, 25, tzinfo=UTC)), status=nf.Status.WITHHELD
    )
    text, page = message_from_bytes(nf.write(article, "eml"), policy=policy.default).iter_parts()
    assert text.get_content().startswith("EMBARGOED until 2026-11-25T00:00:00Z\r\n\r\nWITHHELD\r\n\r\n")
    assert (
        page.get_content().index("WITHHELD") < page.get_content().index("EMBARGOED") < page.get_content().index("<h1")
    )


def test_sender_and_recipient_are_options():
    content = nf.write(nf.Article(headline="Ferry"), "eml", {"sender": "desk@acme.example", "to": "all@acme.example"})
    message = message_from_bytes(content, policy=policy.default)
    assert (message["From"], message["To"]) == ("desk@acme.example", "all@acme.example")


def test_a_missing_date_or_address_has_a_placeholder():
    message = message_from_bytes(nf.write(nf.Article(headline="Ferry"), "eml"), policy=policy.default)
    assert message["Date"] == "Thu, 01 Jan 1970 00:00:00 -0000"
    assert message["From"] == "nobody@newsformat.invalid"
    assert message["Message-ID"].endswith("@newsformat.invalid>")


def test_a_message_keeps_its_identifier():
    content = nf.write(nf.Article(headline="Ferry", uri="mid:77.1@acme.example"), "eml")
    assert message_from_bytes(content)["Message-ID"] == "<77.1@acme.example>"


def test_the_unsafe_address_of_an_association_is_lost():
    picture = nf.Media("https://tide.example/a.jpg", renditions=[nf.Rendition(href="javascript:x", width=3)])
    article = nf.Article(headline="High", associations=[nf.Association(href="https://tide.example/", media=picture)])
    report = nf.Report()
    back = nf.read(nf.write(article, "eml", report=report), "eml")
    assert [loss.what for loss in report.losses] == ["associations.media.renditions"]
    assert nf.unreported(article, back, report.losses) == []


def test_a_rewritten_message_of_our_own_is_read_as_any_other():
    content = nf.write(nf.Article(headline="Ferry", body=[nf.Paragraph("It sails.")]), "eml")
    plain = message_from_bytes(content, policy=policy.default).get_body(("plain",))
    assert plain is not None
    rewritten = b"From: a <a@b.example>\nX-Mailer: newsformat\nSubject: Ferry\n" + plain.as_bytes()
    assert nf.plain(nf.read(nf.Source(rewritten), "eml").headline) == "Ferry"


# mbox -------------------------------------------------------------------------

_FIRST = b"From ann@acme.example Tue Nov 24 10:00:00 2026\n"
_MAIL = b"From: Ann Lee <ann@acme.example>\nSubject: %s\n\nThe ferry is late, they said on Tuesday in the port.\n"


def test_many_messages_and_lines_that_look_like_separators():
    content = (
        _FIRST
        + _MAIL % b"A"
        + b"\n>From here it sails to Pate, where it was built by forty men.\n\n"
        + _FIRST
        + _MAIL % b"B"
    )
    articles = list(nf.read_all(nf.Source(content)))
    assert [nf.plain(article.headline) for article in articles] == ["A", "B"]
    assert articles[0].text.endswith("From here it sails to Pate, where it was built by forty men.")


def test_an_unreadable_message_is_left_out_with_its_line():
    report = nf.Report()
    content = _FIRST + _MAIL % b"A" + b"\n" + _FIRST + b"\n\n" + _FIRST + _MAIL % b"B"
    assert len(list(nf.read_all(nf.Source(content), report=report))) == 2
    assert [loss.line for loss in report.losses] == [8]


def test_lines_that_begin_with_from_are_quoted_and_unquoted():
    articles = [nf.Article(headline="A", body=[nf.Preformatted("From a\n>From b")]), nf.Article(headline="B")]
    content = nf.write(articles, "mbox")
    assert content.count(b"\n>From a") == content.count(b"\n>>From b") == 1
    assert list(nf.read_all(nf.Source(content))) == articles


def test_other_documents_are_not_an_mbox():
    with pytest.raises(nf.ReadError, match="not an mbox"):
        list(nf.read_all(nf.Source(b"hello\n"), "mbox"))
    assert list(nf.read_all(nf.Source(b""), "mbox")) == []


class _Endless(BytesIO):
    """Messages without end, of which it is counted how much was asked for."""

    given = 0

    def read(self, size: int | None = -1, /) -> bytes:
        asked = 8192 if size is None or size < 0 else size
        one = _FIRST + _MAIL % b"A" + b"\n"
        whole = (one * (asked // len(one) + 2))[self.given % len(one) :][:asked]
        self.given += len(whole)
        return whole

    def readable(self) -> bool:
        return True


def test_an_mbox_of_any_size_is_read_one_message_at_a_time():
    endless = _Endless()
    with nf.read_all(nf.Source(endless), "mbox") as articles:
        assert len(list(islice(articles, 5))) == 5
    assert endless.given < 200_000


def test_a_changed_subject_is_reported() -> None:
    message = nf.write(nf.Article(headline="High tide", body=[nf.Paragraph("It rises.")]), "eml")
    report = nf.Report()
    article = nf.read(message.replace(b"Subject: High tide", b"Subject: Low tide"), "eml", report=report)
    assert nf.plain(article.headline) == "High tide"
    assert [loss.why for loss in report.losses] == [
        "the subject is left out, as it differs from the headline: Low tide"
    ]


@pytest.mark.cases(
    ("old", "new", "told"),
    [
        (b"Keywords: tide", b"Keywords: tide, ebb", "Keywords is left out, as it differs from the text: tide, ebb"),
        (
            b"1 May 2026",
            b"2 May 2026",
            "Date is left out, as it differs from the text: Fri, 02 May 2026 08:00:00 +0000",
        ),
        (b'From: "Ann Lee"', b'From: "Bo Diaz"', "the sender is left out, as it is not the byline: Bo Diaz"),
        (b"<ann@", b"<bo@", "the address of the sender is left out: bo@tide.example"),
    ],
)
def test_a_changed_field_is_reported(old: bytes, new: bytes, told: str) -> None:
    article = nf.Article(
        headline="High tide",
        keywords=["tide"],
        bylines=[nf.Byline(name="Ann Lee", contact="ann@tide.example")],
        published=datetime(2026, 5, 1, 8, tzinfo=UTC),
        body=[nf.Paragraph("It rises.")],
    )
    message = nf.write(article, "eml")
    report = nf.Report()
    assert nf.read(message, "eml", report=report) == article
    assert not len(report)
    assert nf.read(message.replace(old, new), "eml", report=report) == article
    assert [str(entry) for entry in report] == [f"1: {told}"]


@pytest.mark.cases("edited", ["plain", "html"])
def test_a_plain_text_that_alone_was_edited_is_reported(edited: str) -> None:
    article = nf.Article(headline="Ferry back", body=[nf.Paragraph("It sails at noon.")])
    plain, page = nf.write(article, "eml").split(b"text/html")
    old, new = b"sails at noon", b"sails at two"
    changed = [plain.replace(old, new), page] if edited == "plain" else [plain, page.replace(old, new)]
    report = nf.Report()
    found = nf.read(b"text/html".join(changed), "eml", report=report)
    assert found.text == ("It sails at noon." if edited == "plain" else "It sails at two.")
    left = "two." if edited == "plain" else "noon."
    assert [loss.why for loss in report.losses] == [f"the plain text is left out, as it differs from the HTML: {left}"]


def test_a_dateline_repeated_in_the_text_is_shown_once_and_still_read() -> None:
    dateline = nf.Dateline(place="Pate", source="Acme", text="Pate (Acme) -")
    article = nf.Article(headline="Ferry", dateline=dateline, body=[nf.Paragraph("Pate (Acme) - The ferry is back.")])
    document = nf.write(article, "eml")
    page = message_from_bytes(document, policy=policy.default).get_body(("html",))
    assert page is not None
    assert page.get_content().count(">Pate (Acme) -") == 1
    back = nf.read(document, "eml")
    assert (back.dateline, back.body) == (article.dateline, article.body)
