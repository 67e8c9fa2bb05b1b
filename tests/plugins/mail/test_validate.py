"""What is wrong with messages, by RFC 5322 and MIME, and with an mbox."""

from __future__ import annotations

import pytest

import newsformat as nf


MAIL = """\
From: Ann Lee <ann@acme.example>
To: desk@tide.example
Subject: =?utf-8?q?H=C3=B6chste?= Flut
Date: Thu, 26 Nov 2026 08:00:00 +0000 (UTC)
Message-ID: <1.2@acme.example>
MIME-Version: 1.0
Content-Type: multipart/related; boundary="=_a"

Preamble
--=_a
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Es stieg =C3=BC=
ber <img src=3D"cid:1@a"></p>
--=_a
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-ID: <1@a>

aGFsbG8h
--=_a--
"""


def found(document: str | bytes, format: str = "eml") -> list[tuple[str, int | None, str]]:
    source = nf.Source(document.encode("utf-8", "surrogateescape") if isinstance(document, str) else document)
    return [(problem.rule, problem.line, problem.severity.value) for problem in nf.validate(source, format)]


def changed(old: str, new: str) -> str:
    assert old in MAIL
    return MAIL.replace(old, new, 1)


@pytest.mark.cases("end", ["\n", "\r\n"])
def test_a_valid_message_has_no_problems(end: str) -> None:
    assert found(MAIL.replace("\n", end)) == []
    assert found("From: a@b.example\nDate: 26 Nov 26 08:00 GMT\nMessage-ID: <1@b>\n\nText\n".replace("\n", end)) == []


WRONG = [
    ("Date: ", "X-Date: ", "required", 1),
    ("From: ", "X-From: ", "required", 1),
    ("Date: ", "Subject: Again\nDate: ", "once", 1),
    ("+0000", "Uhr", "date", 1),
    ("26 Nov", "31 Nov", "date", 1),
    ("Ann Lee <ann@acme.example>", "Ann Lee", "address", 1),
    ("Ann Lee <ann@acme.example>", "ann@acme.example, bo@acme.example", "sender", 1),
    ("<1.2@acme.example>", "1.2@acme.example", "id", 1),
    ("To: desk", "To: \udcff desk", "encoding", 1),
    ("To: desk", "desk", "field", 2),
    ("To: desk", f"To: {'a' * 1000} desk", "length", 2),
    ("MIME-Version: 1.0\n", "", "mime-version", 1),
    ("multipart/related;", "related;", "type", 1),
    ('; boundary="=_a"', "", "boundary", 1),
    ('boundary="=_a"', f'boundary="{"a" * 71}"', "boundary", 1),
    ('boundary="=_a"', 'boundary="=_b"', "boundary", 1),
    ("--=_a--\n", "", "boundary", 1),
    ("MIME-Version: 1.0", "MIME-Version: 1.0\nContent-Transfer-Encoding: base64", "transfer-encoding", 1),
    ("base64", "uuencode", "transfer-encoding", 17),
    ("aGFsbG8h", "aGFsbG8", "base64", 21),
    ("aGFsbG8h", "aGF(bG8h", "base64", 21),
    ("src=3D", "src=", "quoted-printable", 15),
    ("=C3=BC", "=FC", "charset", 14),
    ("=C3=BC", "ü", "quoted-printable", 14),
]


@pytest.mark.cases(("old", "new", "rule", "line"), WRONG)
def test_each_problem_has_its_rule_and_line(old: str, new: str, rule: str, line: int) -> None:
    assert (rule, line, "error") in found(changed(old, new))


def test_bytes_beyond_ascii_need_a_transfer_encoding() -> None:
    document = changed("Content-Transfer-Encoding: quoted-printable\n", "").replace("=C3=BC=\n", "ü")
    assert ("7bit", 13, "error") in found(document)
    sound = document.replace("charset=utf-8\n", "charset=utf-8\nContent-Transfer-Encoding: 8bit\n")
    assert "7bit" not in [rule for rule, *_ in found(sound)]


@pytest.mark.cases(
    ("old", "new", "rule", "line"),
    [
        ("Message-ID: <1.2@acme.example>\n", "", "missing", 1),
        ("Content-ID: <1@a>\n", "", "reference", 14),
        ("charset=utf-8", "charset=nix", "charset", 11),
        ("aGFsbG8h", "aGFs" * 20, "length", 21),
    ],
)
def test_lesser_problems_are_warnings(old: str, new: str, rule: str, line: int) -> None:
    assert [(item[0], item[2]) for item in found(changed(old, new))] == [(rule, "warning")]
    assert found(changed(old, new))[0][1] in {line, line - 1}


ABOVE = "From ann@acme.example Thu Nov 26 08:00:00 2026\n"


def test_problems_of_messages_in_an_mbox_have_the_line_in_the_file() -> None:
    assert found(f"{ABOVE}{MAIL}\n{ABOVE}{MAIL}\n", "mbox") == []
    broken = changed("aGFsbG8h", "aGFsbG8")
    assert found(f"{ABOVE}{MAIL}\n{ABOVE}{broken}\n", "mbox") == [("base64", 21 + MAIL.count("\n") + 3, "error")]
    assert found(f"{ABOVE}{MAIL}", "mbox") == [("blank", 2, "warning")]
    assert found(f"From - 26.11.2026, 08:00 in 2026\n{MAIL}\n", "mbox") == [("from-line", 1, "warning")]
    assert found(f"{ABOVE}hello\n\n", "mbox") == [("message", 2, "error")]


def test_a_message_over_the_limit_is_reported_as_not_checked() -> None:
    report = nf.Report()
    source = nf.Source(f"{ABOVE}{MAIL}\n".encode()).with_limits(nf.Limits(item_bytes=100))
    assert [*nf.validate(source, "mbox", report=report)] == []
    assert "item_bytes" in report.remarks[0].message
