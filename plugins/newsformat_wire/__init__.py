"""IPTC 7901 and ANPA 1312: the formats of the wire.

* IPTC 7901, "The IPTC Recommended Message Format", revision 5 (1995): https://iptc.org/standards/iptc-7901/
* ANPA 1312, "High-Speed Wire Service Transmission Guidelines" of the American Newspaper Publishers Association (1979;
  as NAA 89-3, 1989)

A source holds any number of messages, one after another. They are read one at a time; a broken one is left out, with a
note. DEL is fill (ISO 646): before, between and after messages it means nothing. Within a text, this reader and writer
use it as an escape for what follows; any other receiver drops it.

**IPTC 7901**, byte for byte as it is written (CR LF ends every line)::

    SOH eca0123 SP 4 SP pl SP 211 SP ccccb SP dpa SP 061 CR LF      header
    CR LF
    Politics/Europe/ CR LF                                          keyword lines
    STX 2ND LEAD CR LF                                              take words
    Ferry back after two years CR LF                                headline
    By Ann Lee, Acme SP = CR LF                                     byline; the last line of the title ends with =
    CR LF
    Lamu (Acme) - … CR LF                                           text, in lines of 69 characters
    ETX 131137 SP GMT SP Nov SP 13 CR LF                            day and time, zone, month, year
    DEL CR LF DEL EOT CR LF

* source identification → `Article.services` (code); with the message number → `identifiers` (kind ``iptc7901``)
* priority 1 to 6 ⇄ `urgency`; category ⇄ `subjects` (code); the word count is counted anew
* optional information: routing and copy number → `Foreign` (``routing``, ``copy``), agency ⇄ `sources`, anything else
  → `Foreign` (``information``)
* keyword lines ⇄ `keywords`; a line without ``/`` ⇄ `slug`
* take words (``2ND LEAD``, ``REFILE``, ``(Berichtigung: …)``) ⇄ `signals`, `version`, `notes`; a kill or a hold also ⇄
  `status`; ``EMBARGOED UNTIL 241200 GMT Nov 26``, in any of many wordings ⇄ `embargo`
* a line in capitals above the headline ⇄ `kicker`, a remark in brackets there ⇄ `genres`, one below the headline ⇄ a
  note on pictures
* title ⇄ `headline` and `bylines`; further lines that end with ``=`` (``Utl.: …``) → `subhead`, `notes`
* ``Lamu (Acme) -`` ⇄ `dateline`; a paragraph or bullets above that ⇄ `summary`; ``(Adds …)`` and ``By …`` there →
  `notes`, `bylines`
* text ⇄ `body`: `newsformat_wire._prose` says how blocks are told apart
* ``# Notebook`` and its sections, ``Eds:`` paragraphs, initials under the text ⇄ `notes`; what only ends a text
  (``-0-``, ``Enditem``, ``(Schluss)``, ``Lusa/Fim``, the name of the agency) is left out with a note
* trailer ⇄ `published`, also as ``24-NOV-26 12:15`` or ``11/24/12-15/26``, or on the last line of the text
  (``ACME 131137 GMT NOV 13``); one without month or year → `Foreign` (``trailer``)
* a first line between SOH and STX that is not a header → `Foreign` (``header``)
* telegrams (``ZCZC`` … ``NNNN``): the first sign of each line says what it is, as a dialect knows. Below a line with
  addressee and priority (``YY RFG``), the first line of the text is the headline. Telegrams with a 7901 header are
  read as 7901; lines of codes above the text → `Foreign` (``routing``)
* archives that have lost the control characters (also of ANPA 1312): a header begins a message, its day and time end
  it; ``./.`` ends its text

**ANPA 1312**, byte for byte::

    SYN SYN SOH W2870 US asian CR LF                                service and number, selector
    f SP l DC3 DC1 SP BC-Ferry SP 1st SP Ld SP SP SP 11-13 SP 0466 CR LF
    STX ^BC-Ferry, 1st Ld,466< CR LF                                slug, take words, word count
    ^Ferry back after two years< CR LF                              lines of type: < flush left, = centred
    ^By ANN LEE= CR LF
    TAB SP SP SP LAMU (Acme) _ … CR LF                              a paragraph is a line
    SP CR LF
    CR LF TAB SP SP SP ETX AP-WF-11-13-13 SP 1509GMT< CR LF
    CR LF FF CR LF EOT

* service letter → `services` (code), with the story number → `identifiers` (kind ``anpa``); selector → `Foreign`
* priority f, b, u, r, d ⇄ `urgency` 1 to 5, any other letter → `Foreign`; category ⇄ `subjects` (code)
* DC3 DC1 is text, DC4 DC2 a tabular story
* keyword and first line of type ⇄ `slug`, `signals`, `version`, `status`; a code before it, and the number of the
  story that a lead replaces (``replaces``) → `Foreign`
* lines of type ⇄ `headline`, `subhead`, `other_headlines`, `embargo` (also ``$adv 28``), `notes` (``Eds:``, pictures,
  ``(nk)``, remarks in brackets), `bylines`, `rights` (``c.2026 Acme``); ``MORE`` and the like under the text are left
  out with a note
* lines of type with labels (``^HL:``, ``^INDEX:``) that end with ``@<`` → `headline`, `notes` (the label is the role)
* text ⇄ `body`: `newsformat_wire._anpa._text`; two grave accents, ``_`` and ``{`` ⇄ quotation marks, dash and ½:
  `newsformat_wire._typography`
* trailer ⇄ `sources`, `published`, wire → `Foreign`; a filing date of another day → `Foreign` (``filed``)

In both formats, orders on lines of their own above the text (``KILL KILL KILL``, ``(Embargoed until 6 a.m. Nov. 26)``)
and in notes within it (``Eds: Please withhold …``, ``A kill is mandatory.``) → `signals`, `status`, `embargo`:
`newsformat_wire._orders`.

Neither format names its character set. UTF-16 and UTF-32 are recognised by a mark or by their zeros. Other bytes that
are not ASCII are tried, in this order, as: the encoding that the caller names, ISO 2022 escapes, UTF-8, the provider's
usual one, one of another script or, if signs stand in words, of old computers that the letters suggest, Windows-1252,
ISO 8859-1; the report says which it was.
ASCII with braces within words is the variant of ISO 646 for the dialect's language.

A dialect (a TOML file, brought by any plugin) says what a provider's codes mean. Keys of ``detect``:

* IPTC 7901: ``source`` and ``agency``; ANPA 1312: ``service`` and ``agency``
* telegrams: ``routing`` and ``signs`` (the signs of the lines, in order, each once)

Keys of ``fields``:

* ``language`` (of text that is not plain English), also ``language.eca`` for one service, or ``language.F`` for a
  letter before the agency (``F ACME-0102``); ``zone``; ``encoding`` (of what is not UTF-8)
* ``category.pl`` and ``service.bdt``: the names of codes; ``agency``: the source if the header names none
* ``notepad``: headings of one; ``apart``: a sign that means nothing when alone on a line
* of telegrams, the signs themselves, with the values ``headline``, ``kicker``, ``title``, ``slug``, ``summary``,
  ``keyword``, ``category``, ``subject``, ``place``, ``byline``, ``published`` or ``label`` (a headline after a word in
  capitals, also the slug if there is none)
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import AnyFormat, Dialect, Format, dialects_in, hookimpl, late_sniffer


_COMMON = """
    headline bylines bylines.role bylines.affiliation bylines.text slug dateline dateline.place dateline.date
    dateline.source services.code subjects.code sources identifiers identifiers.kind published embargo urgency status
    signals version notes notes.role body.paragraph body.heading body.table body.preformatted body.rule
"""

_INFERRED = ("language", "services", "subjects")  # what follows from the text, or from codes in a dialect

IPTC: AnyFormat = Format(
    name="iptc7901",
    title="IPTC 7901",
    spec="https://iptc.org/standards/iptc-7901/",
    suffixes=(".iptc7901", ".iptc"),
    media_types=("text/vnd.iptc.7901",),
    many=True,
    open_ended=True,
    in_part=_INFERRED,
    carries=[*_COMMON.split(), "kicker", "summary", "genres", "keywords", "body.list", "foreign.iptc7901"],
    sniff=late_sniffer("newsformat_wire._sniffing:sniff_iptc"),
    read="newsformat_wire._iptc._reader:read",
    write="newsformat_wire._iptc._writer:write",
    validate="newsformat_wire._validate:validate_iptc",
    read_options="newsformat_wire._options:IptcReadOptions",
    write_options="newsformat_wire._options:IptcWriteOptions",
)


ANPA: AnyFormat = Format(
    name="anpa",
    title="ANPA 1312",
    spec="https://en.wikipedia.org/wiki/ANPA-1312",
    suffixes=(".anpa",),
    media_types=("text/vnd.iptc.anpa",),
    many=True,
    open_ended=True,
    in_part=_INFERRED,
    carries=[*_COMMON.split(), "subhead", "other_headlines", "foreign.anpa"],
    sniff=late_sniffer("newsformat_wire._sniffing:sniff_anpa"),
    read="newsformat_wire._anpa._reader:read",
    write="newsformat_wire._anpa._writer:write",
    validate="newsformat_wire._validate:validate_anpa",
    read_options="newsformat_wire._options:AnpaReadOptions",
    write_options="newsformat_wire._options:AnpaWriteOptions",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return the formats IPTC 7901 and ANPA 1312."""
    return [IPTC, ANPA]


@hookimpl
def newsformat_dialects() -> Iterable[Dialect]:
    """Return the dialects of known providers."""
    return dialects_in("newsformat_wire")
