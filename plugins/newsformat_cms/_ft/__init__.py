"""What the content API of the Financial Times answers.

**The content API of the Financial Times** (https://developer.ft.com), read only: what it answers for an item, with its
metadata (``enrichedcontent``) and its pictures or without; an array of such, or one a line.

* ``id`` → `uri`; ``webUrl`` → the first of `identifiers`, of the kind ``url``; ``identifiers``, by their authority, too
* ``title``, ``standfirst`` → `headline`, `subhead`; ``alternativeTitles``, ``topper.headline`` → `other_headlines`, by
  what they are
* ``byline`` → `bylines`; ``firstPublishedDate`` → `published`, ``publishedDate``, when it was published last, →
  `updated`; ``copyright.notice`` → `rights`
* ``annotations`` → `contributors` if they are its authors, `genres`, `entities` if they are persons, organisations or
  places, else `subjects`; the end of the ``predicate`` is the relation
* ``bodyXML``, else ``openingXML``, which is only its beginning, → `body`: links to other content lead to its page,
  pictures and players in it are those in ``embeds``, else `Embed` with their address; ``promo-box``, ``ft-related``
  and ``recommended`` are `Related`
* ``mainImage``, ``leadImages``, ``alternativeImages`` → `associations` of these roles, with all their files if they are
  there, else with their address

All else is `Foreign` of the space ``ft``. Rules of ``validate`` for the Financial Times, by its documentation; those in
brackets are warnings: ``required``, ``type``, ``date-time``, ``xml`` of a body, ``twice``; [``uri``, ``value``].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


FT: AnyFormat = Format(
    name="ft",
    title="Financial Times content API",
    spec="https://developer.ft.com",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline.*", "subhead.*", "other_headlines", "other_headlines.role", "bylines.*"),
        *("published", "updated", "rights"),
        *(
            f"{name}{part}"
            for name in ("contributors", "genres", "entities", "subjects")
            for part in ("", ".kind", ".uri", ".relation")
        ),
        *("associations", "associations.role", "associations.media.*", "foreign.ft", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_ft", b"www.ft.com/thing/", b"api.ft.com/"),
    read="newsformat_cms._ft._contents:read",
    validate="newsformat_cms._ft._rules:validate",
)
