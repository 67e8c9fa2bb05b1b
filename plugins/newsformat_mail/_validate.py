"""Validation of messages and mailboxes.

The package's docstring lists the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat.plugin import NoSchema, Problem, ReadError, Report, Source, limit_message
from newsformat_mail._mbox import messages_in
from newsformat_mail._rules import message_problems


# RFC 4155, appendix A: the sender, and the time in the format of C's asctime.
_FROM = re.compile(
    rb"From \S+ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d "
    rb"\d\d:\d\d:\d\d \d{4}\r?\n?"
)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the message, by line."""
    yield from message_problems(source.read_bytes())


def validate_mbox(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each message, in order."""
    for mail in messages_in(source):
        if not _FROM.fullmatch(mail.above):
            message = "the line above a message must have sender and time, such as 'From ann@acme.example Tue Nov 24 …'"
            yield Problem.warning("from-line", message, mail.number - 1)
        if mail.content is None:
            most = source.limits.item_bytes
            report.note(
                limit_message("item_bytes", f"larger than {most} bytes, so it was not checked"), line=mail.number
            )
            continue
        if not mail.content.replace(b"\r", b"").endswith(b"\n\n"):
            yield Problem.warning("blank", "no blank line ends a message", mail.number)
        try:
            yield from message_problems(mail.content, mail.number)
        except ReadError as error:
            yield Problem("message", error.message, error.line or mail.number)
