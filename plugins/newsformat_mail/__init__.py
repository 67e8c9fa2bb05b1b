"""E-mail: messages (RFC 5322, https://www.rfc-editor.org/rfc/rfc5322; MIME, RFC 2045 to 2049), and mailboxes (mbox).

``eml`` is a single message; ``mbox`` (RFC 4155) holds many, which are read and written one at a time, quoted as in
mboxrd. In a message:

* ``Subject`` → `Article.headline`, without the name of a mailing list (``List-Id``)
* ``From`` → `bylines`, with the address as `contact`, if it is a person and the text has no other byline; otherwise, as
  for a desk (``press@…``, RFC 2142), one of `sources`; ``Organization`` → `sources`
* ``Date`` → `published`; ``Message-ID`` → `uri`, as ``mid:…`` (RFC 2392); ``Keywords`` → `keywords`;
  ``Content-Language`` → `language`
* the text in HTML, or plain if there is none (or with the option ``alternative``) → `body`. It is read as by the format
  ``text``, so bylines, datelines, embargoes, contacts and ends of releases are found. Layout tables of newsletters are
  not read as tables; hidden text is left out
* inline (``cid:``) and attached pictures → `Media` and `associations`, by file name; the data of files are left out and
  reported, and ``newsformat files`` extracts them
* a forwarded message, in the text or as ``message/rfc822``, is the article; what the forwarder wrote above it is a
  note with the role ``forward``. Other attached messages, and documents (Word, OpenDocument, PDF, RTF) → `associations`
* a signature below ``-- `` → a note with that role; what a reply quotes is left out and reported
* a page saved by a browser (MHTML, RFC 2557) → read by the format ``html``, with its address; a ``cid:`` in it is
  replaced with the address of that part, or the name of its file; the data of these are left out and reported
* JSON of a known format → read by that format
* any other field → `Foreign` of the space ``mail``; those of delivery (``Received``, ``DKIM-Signature`` …), and blind
  copies (``Bcc``), are left out with a remark

Encodings are the declared ones, else UTF-8, else likely ones. Broken encoded words (RFC 2047), parameters (RFC 2231),
base64 and quoted-printable are read as far as possible.

Writes plain text and HTML as alternatives. In the HTML each part of the article has its class (``kicker``, ``byline``,
``embargo``, ``credit`` …), by which it is read back exactly, and is visible. Pictures are links. Without a date the
message has a placeholder (``Thu, 01 Jan 1970 00:00:00 -0000``); without an address, one that cannot exist
(``nobody@newsformat.invalid``, RFC 2606).

Rules of ``validate``, by the standards; those in brackets are warnings:

* the header (RFC 5322): ``required`` (``Date``, ``From``), ``once``, ``field`` (a line that is not one), ``date``,
  ``address``, ``sender`` (required for several authors), ``id``, ``encoding``, ``length`` of a line; [``missing``:
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
    """Register both formats."""
    return [EML, MBOX]
