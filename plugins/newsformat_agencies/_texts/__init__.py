"""Plain texts with a fixed layout: warnings of the Bureau of Meteorology, and results of races.

``bom`` is a warning or forecast of the Bureau of Meteorology of Australia in plain text, which begins with the number
of the product (``IDN38100``; http://www.bom.gov.au/catalogue/).

* the number → `identifiers`, the Bureau → `sources`, the state below it → `entities`; the title, which may have several
  lines → `headline`, those that begin with ``for`` → `subhead`; ``TOP PRIORITY …`` → `notes`
* ``Issued at 9:27 am EST on …`` → `published`: ``EST`` is that of Australia; without a zone, that of the office
* lines are joined up to the end of a sentence; those in columns → `Preformatted`, items → `List`

``aap-results`` are results of races as AAP sends them (https://github.com/superdesk/superdesk-aap reads them): a head
of course, race, two flags, state and day, that control characters part, and the text as it is, with the codes of the
typesetter if there are any.

* course and race → `slug`, and with state and day → `headline`; the state → `entities`, racing → `subjects`
* the flags → `signals`, a correction, and `notes`, abandoned; for whom it was set → `notes`
"""

from __future__ import annotations

from newsformat.plugin import AnyFormat, Confidence, Format, lazily


def _sniff_bom(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if _PRODUCT.match(head) else Confidence.NO


_PRODUCT = lazily(rb"[\s\x01\x02]*+ID[A-Z][0-9]{5}\s++[^\n]{0,40}Bureau of Meteorology")


BOM: AnyFormat = Format(
    name="bom",
    title="Bureau of Meteorology (Australia), plain text",
    spec="http://www.bom.gov.au/catalogue/",
    carries=(
        *("identifiers.*", "headline", "subhead", "sources", "published", "language", "notes", "entities"),
        *("entities.kind", "body.paragraph", "body.heading", "body.list", "body.preformatted"),
    ),
    sniff=_sniff_bom,
    read="newsformat_agencies._texts._bom:read",
)


def _sniff_results(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if _RESULTS.match(head) else Confidence.NO


_RESULTS = lazily(rb"\s*+\x01[^\x1f\n]{1,80}\x1f[0-9-]{1,9}\x1f[YN]\x1f[YN]\x1f[A-Z]{2,3}\x1f[A-Z][a-z]{2,8}day\s")


AAP_RESULTS: AnyFormat = Format(
    name="aap-results",
    title="AAP racing results",
    spec="https://github.com/superdesk/superdesk-aap",
    carries=(
        *("headline", "slug", "sources", "language", "signals", "notes", "subjects.code", "subjects.scheme"),
        *("subjects", "subjects.uri", "entities", "entities.kind", "body.paragraph"),
    ),
    sniff=_sniff_results,
    read="newsformat_agencies._texts._aap_results:read",
)
