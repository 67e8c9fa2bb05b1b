"""E-mail: a message (RFC 5322, https://www.rfc-editor.org/rfc/rfc5322; MIME, RFC 2045 to 2049), and many in an mbox.

``eml`` is a single message; ``mbox`` (RFC 4155) holds many, which are read and written one at a time, with quoting as
in mboxrd. In a message:

* ``Subject`` → `Article.headline`, without the name of a mailing list (``List-Id``)
* ``From`` → `bylines`, with the address as `contact`, if it is a person and nobody else signs the text; otherwise, as
  for a desk (``press@…``, RFC 2142), one of `sources`; ``Organization`` → `sources`
* ``Date`` → `published`; ``Message-ID`` → `uri`, as ``mid:…`` (RFC 2392); ``Keywords`` → `keywords`;
  ``Content-Language`` → `language`
* the text in HTML, or plain if there is none (or the option ``alternative`` says so) → `body`. It is read as the
  format ``text`` reads a page, so bylines, datelines, embargoes, contacts and ends of releases are found. Tables that
  only lay out a newsletter are not tables; hidden text is left out
* pictures in it, ``cid:``, and those sent with it → `Media` and `associations` by the names of their files; the data
  of files are left out and reported, and ``newsformat files`` takes them out
* a forwarded message, in the text or as ``message/rfc822``, is the article; what the forwarder wrote above it is a
  note of the role ``forward``. Other attached messages, and documents of Word, OpenDocument and RTF → `associations`
* a signature below ``-- `` → a note of that role; what an answer quotes is left out and reported
* a page that a browser has saved (MHTML, RFC 2557) → what the format ``html`` makes of it, with its address; what it
  calls by its ``cid:`` has the address of that part, or the name of its file; the data of these are left out and
  reported
* JSON of a known format → what that format makes of it
* any other field → `Foreign` of the space ``mail``; those of its delivery (``Received``, ``DKIM-Signature`` …), and
  blind copies (``Bcc``), are left out with a remark

Encodings are as declared, else UTF-8, else what is likely. Broken words (RFC 2047), parameters (RFC 2231), base64 and
quoted-printable are read as far as possible.

Writes plain text and HTML as alternatives. In the HTML each part of the article has its class (``kicker``, ``byline``,
``embargo``, ``credit`` …), by which it is read back exactly; all of it can be seen. Pictures are links. Without a date
the message says that there is none (``Thu, 01 Jan 1970 00:00:00 -0000``); without an address it is from one that
cannot exist (``nobody@newsformat.invalid``, RFC 2606).

Rules of ``validate``, by the standards; those in brackets are warnings:

* the head (RFC 5322): ``required`` (``Date``, ``From``), ``once``, ``field`` (a line that is none), ``date``,
  ``address``, ``sender`` (if there are several authors), ``id``, ``encoding``, ``length`` of a line; [``missing``:
  ``Message-ID``]
* the parts (MIME): ``mime-version``, ``type``, ``boundary``, ``transfer-encoding``, ``7bit``, ``base64``,
  ``quoted-printable``, ``charset``; [``length`` of an encoded line, unknown ``charset``, ``reference`` to a missing
  part]
* an mbox: ``message`` (not one); [``from-line``, ``blank`` (missing at the end of a message)]
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format, hookimpl, late_sniffer


def _sniff_mbox(head: bytes, /) -> Confidence:
    if not head.startswith(b"From "):
        return Confidence.NO
    from newsformat_mail._sniffing import sniff_mbox

    return sniff_mbox(head)


CARRIES = frozenset(
    (
        *("uri", "headline.*", "kicker.*", "subhead.*", "summary.*", "bylines.*", "dateline.*", "credit", "sources.*"),
        *("published", "updated", "embargo", "language", "status", "signals", "keywords", "rights.*"),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *(*HTML_BODY, "foreign.mail", "associations.media.foreign", "associations.media.foreign.*"),
    )
)

EML: AnyFormat = Format(
    name="eml",
    title="E-mail",
    spec="https://www.rfc-editor.org/rfc/rfc5322",
    suffixes=(".eml",),
    media_types=("message/rfc822",),
    carries=CARRIES,
    sniff=late_sniffer("newsformat_mail._sniffing:sniff", b":"),
    read="newsformat_mail._reader:read",
    write="newsformat_mail._writer:write",
    validate="newsformat_mail._validate:validate",
    files="newsformat_mail._reader:files",
    read_options="newsformat_mail._options:ReadOptions",
    write_options="newsformat_mail._options:WriteOptions",
)

MBOX: AnyFormat = Format(
    name="mbox",
    title="Mailbox (mbox)",
    spec="https://www.rfc-editor.org/rfc/rfc4155",
    suffixes=(".mbox", ".mbx"),
    media_types=("application/mbox",),
    many=True,
    open_ended=True,
    carries=CARRIES,
    sniff=_sniff_mbox,
    read="newsformat_mail._mbox:read",
    write="newsformat_mail._mbox:write",
    validate="newsformat_mail._validate:validate_mbox",
    read_options="newsformat_mail._options:ReadOptions",
    write_options="newsformat_mail._options:WriteOptions",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring both."""
    return [EML, MBOX]
