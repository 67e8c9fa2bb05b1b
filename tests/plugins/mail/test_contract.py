"""E-mail keeps the contract of a format."""

from __future__ import annotations

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_mail import EML, MBOX


_LETTER = (
    b"From: =?iso-8859-1?Q?J=F8rn?= <jorn@acme.example>\r\nSubject: Fwd: a\r\nDate: Tue, 24 Nov 2026 10:00:00 +0100\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x y"\r\n\r\n--x y\r\n\r\n> a\r\n-- \r\nb\r\n'
    b"--x y\r\nContent-Type: text/html; charset=utf-16\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+YQ==\r\n"
    b"--x y\r\nContent-Type: message/rfc822\r\n\r\nSubject: b\r\n\r\nFrom: c\nSubject: d\n\ne\r\n--x y--\r\n"
)


class TestEml(FormatContract):
    format = EML
    foreign = (
        Foreign("mail", "Reply-To", "Desk <desk@acme.example>"),
        Foreign("mail", "X-Desk", "Ärø, 東京"),
        Foreign("mail", "X-Desk", "=?utf-8?Q?=41?="),
    )
    raw = (Raw("html", '<p class="x">a &amp; b</p>'), Raw("xhtml", "<table><tr><td>1</td></tr></table>"))
    junk = (
        _LETTER,
        b"Subject: a\n\n" + b"> " * 400,
        b"Content-Type: multipart/digest; boundary=a\n\n--a\n\nSubject: b\n\nc\n--a--",
    )


class TestMbox(FormatContract):
    format = MBOX
    foreign = TestEml.foreign
    raw = TestEml.raw
    junk = (
        b"From a Tue Nov 24 10:00:00 2026\n"
        + _LETTER
        + b"\n\nFrom b Tue Nov 24 10:00:00 2026\nSubject: a\n\n>From b\n",
    )
