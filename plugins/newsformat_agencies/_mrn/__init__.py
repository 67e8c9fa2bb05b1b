"""Machine Readable News, the JSON in which LSEG (Refinitiv, Thomson Reuters) sends and archives Reuters' wires.

**Machine Readable News of LSEG** (``MRN_STORY``; https://developers.lseg.com), read only: a story as the real-time
feed sends it, an array of them or one a line, and the monthly files of the archive (``News.RTRS.*.txt``), whose
``Items`` may be any number.

* ``altId``, the same for all takes and versions → `uri`; ``id``, ``guid`` → `identifiers`; ``takeSequence`` →
  `version`. Alerts and each take of a story are articles of their own: takes are counted apart from alerts. A later
  take may go on with the text before it, or correct it and stand in its place; both are counted alike
  (https://developers.lseg.com, "MRN & N2_UBMS Comparison and Migration Guide"), and nothing in a story says which. So
  no takes are joined, and a remark tells those that are not the first
* ``headline`` → `headline`; ``body`` → `body`: HTML if ``mimeType`` says so, else paragraphs, of which lines in columns
  are `Preformatted`; a dateline that names the house and ends with a dash → `dateline`, and above it ``(Adds …)`` →
  `notes`, ``By …`` → `bylines`. An alert has no body
* ``firstCreated`` → `created`, ``versionCreated`` → `updated`; ``language`` → `language`
* ``pubStatus`` (``stat:usable``) → `status`, ``urgency`` → `urgency`
* ``provider`` (``NS:RTRS``) → `sources`; ``audiences`` (``NP:…``), the products → `services`; ``instancesOf`` →
  `genres`; ``subjects`` (``N2:``, ``R:``, ``P:`` …) → `subjects`: each a code in a scheme

Everything else, such as ``messageType`` and ``timestamps``, is `Foreign` of the space ``lseg-mrn``; what the file says
of itself is so of the envelope.

Rules of ``validate`` for Machine Readable News; those in brackets are warnings: ``required``, ``type``, ``value``,
``date-time``, ``twice``; [``code`` (one without a scheme)].
"""

from __future__ import annotations

from newsformat.markup.sniff import is_json
from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format


def _sniff_mrn(head: bytes, /) -> Confidence:
    is_archive = b'"MRN_STORY"' in head and b'"Items"' in head
    if not (is_archive or b'"altId"' in head) or _ANALYTICS in head or not is_json(head):
        return Confidence.NO
    if is_archive:
        return Confidence.CERTAIN
    has_text = b'"headline"' in head or b'"body"' in head
    has_codes = any(sign in head for sign in _CODES)
    if has_text and (b'"takeSequence"' in head or b'"audiences"' in head):
        return Confidence.CERTAIN if has_codes else Confidence.LIKELY
    return Confidence.NO


_ANALYTICS = b'"analyticsScores"'  # marks News Analytics, which have no text
_CODES = (b'"stat:', b'"NP:', b'"NS:', b'"N2:')


LSEG_MRN: AnyFormat = Format(
    name="lseg-mrn",
    title="Machine Readable News (LSEG, Reuters)",
    spec="https://developers.lseg.com/",
    many=True,
    carries=(
        *(
            "uri",
            "version",
            "identifiers.*",
            "headline",
            "bylines.*",
            "dateline.*",
            "notes",
            "created",
            "updated",
            "language",
            "status",
        ),
        *("urgency", "sources", "sources.code", "sources.scheme", "services", "services.code", "services.scheme"),
        *("subjects", "subjects.code", "subjects.scheme", "genres", "genres.code", "genres.scheme", *HTML_BODY),
        *("foreign.lseg-mrn", "envelope.foreign.lseg-mrn"),
    ),
    sniff=_sniff_mrn,
    read="newsformat_agencies._mrn._reader:read",
    validate="newsformat_agencies._mrn._rules:validate",
)
