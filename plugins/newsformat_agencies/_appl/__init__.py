"""APPL, the XML in which AP keeps and sends its items.

**APPL of The Associated Press** (``Publication``; ``http://ap.org/schemas/03/2005/appl``), read only. There is no
public specification; this is what the programs say that read it (https://github.com/ymetelkin/go). Times are in UTC.

* ``ItemId`` → `uri`; ``RecordId``, ``CompositeId``, ``FriendlyKey``, ``ItemKey``, ``EditorialId``, and the address of
  the source material ``alternate`` → `identifiers`; ``RecordSequenceNumber`` → `version`; ``MediaType`` → `kind`;
  ``DefaultLanguage`` → `language`. An ID of all zeros counts as none
* ``FirstCreated`` → `created`; ``LastModifiedDateTime``, else ``ArrivalDateTime`` → `updated`; ``ItemExpireDateTime``,
  else ``ItemEndDateTime`` → `expires`
* ``Status`` → `status`; ``ReleaseDateTime`` → `embargo` if the status is embargoed, or the editorial type an advance
  or a hold for release; without it, these hold until further notice. A kill is canceled, a withheld item withheld
* ``Priority`` → `urgency`; ``Editorial``, ``ExplicitWarning``, ``IsDigitized``, ``Reach``, ``Signal``,
  ``ConsumerReady`` → `signals`; ``SpecialInstructions``, ``PublishableEditorNotes`` → `notes`
* ``HeadLine``, else ``Title`` → `headline`; ``Title`` → `title`; ``OriginalHeadLine`` if it is another, and
  ``ExtendedHeadLine`` → `other_headlines`; ``OverLine`` → `kicker`; ``BodySubHeader``, else ``Description`` →
  `summary`; ``KeywordLine`` → `keywords`; the ``SlugLine`` of the first filing → `slug`
* ``ByLine``, printed as in ``ByLineOriginal`` → `bylines`; those of photographers, caption writers and editors, and
  those with an ID → `contributors`; ``NameLine`` → `entities`
* ``DateLine`` → `dateline`; ``CreditLine`` → `credit`; ``Provider``, ``Source`` → `sources`; ``CopyrightLine``,
  ``RightsLine``, ``Copyright``, each ``UsageRights`` → `rights`
* ``SubjectClassification`` → `subjects`, ``EntityClassification`` and ``DateLineLocation`` → `entities`: of AP's
  vocabularies, with the scheme ``http://cv.ap.org/id/``; a concept that several have found is there once;
  ``SalesClassification``, ``Comment`` → `services`; ``ItemContentType`` → `genres`
* ``AssociatedWith``, ``RefersTo`` → `associations`
* the ``Main`` text, else the ``Script`` → `body`, in NITF; ``Shotlist`` and another script → `associations`; files,
  with the ``Caption`` → a `Media` before the text, or `associations` of a text

Everything else is `Foreign` of the space ``ap-appl``: each filing, audiences, packages, and components without their
text. The version of the schema is not kept.

Rules of ``validate`` for APPL; those in brackets are warnings: ``root``, ``required`` (what AP's own programs need),
``value`` (an invalid status, media type or part of a date), ``date``; [``child`` (an unknown section), ``unique`` (a
repeated item), ``text`` (neither text nor files)].
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format


_APPL = "http://ap.org/schemas/03/2005/appl"


def _sniff_appl(head: bytes, /) -> Confidence:
    if b"<Publication" not in head and b":Publication" not in head:
        return Confidence.NO
    root = xml_root(head)
    if root == (_APPL, "Publication"):
        return Confidence.CERTAIN
    known = b"<PublicationManagement" in head or b"<NewsLines" in head
    return Confidence.LIKELY if root == ("", "Publication") and known else Confidence.NO


AP_APPL: AnyFormat = Format(
    name="ap-appl",
    title="APPL (The Associated Press)",
    spec="https://github.com/ymetelkin/go",
    many=True,
    carries=(
        *("uri", "version", "kind", "identifiers.*", "headline", "kicker", "summary", "other_headlines"),
        *("other_headlines.role", "title", "slug", "bylines", "bylines.role", "bylines.text", "contributors.*"),
        *("dateline.*", "credit", "sources.*", "services.*", "created", "updated", "expires", "embargo"),
        *("language", "status", "urgency", "signals", "notes.*", "subjects.*", "entities.*", "genres.*"),
        *("keywords", "rights.*", "associations", "associations.role", "associations.uri", "foreign.ap-appl"),
        *("associations.media.*", "associations.article.*", *HTML_BODY),
    ),
    sniff=_sniff_appl,
    read="newsformat_agencies._appl._reader:read",
    validate="newsformat_agencies._appl._rules:validate",
)
