"""What publishing platforms let their authors take away: archives of Medium and Substack; and posts of Medium.

**The archive of Medium** that its authors may take away
(https://help.medium.com/hc/en-us/articles/115004745787-Export-your-account-data), read only: the posts in the ZIP, or a
page of one by itself. ``p-name``, ``p-summary``, ``p-author``, ``dt-published``, ``p-canonical`` → `headline`,
`subhead`, `bylines`, `published`, the first of `identifiers`; the links of ``p-tags`` → `keywords`; ``e-content`` →
`body`, without the title that it begins with. The address with the ID of a post → `uri`; drafts are withheld, and the
other folders of the archive skipped.

**Posts of Medium in JSON**, as its site answers where an address ends with ``?format=json``, and as GraphQL does
(``data.post``, or an array of such answers); Medium describes neither, so they are read as its clients do. One post,
or those that a list refers to, of which mostly only the beginning is there, with a remark.

* ``id``, ``mediumUrl`` and ``canonicalUrl``, ``uniqueSlug`` → `uri`, `identifiers`, `slug`
* ``title``, ``subtitle`` → `headline`, `subhead`, unless the latter only repeats the beginning of the text
* ``creatorId``, ``homeCollectionId`` → `bylines`, `sources`, by their names in ``references``
* ``createdAt``, ``firstPublishedAt``, ``latestPublishedAt`` → `created`, `published`, `updated`; what was never
  published is withheld, and what has ``deletedAt`` canceled
* ``detectedLanguage``, ``tags``, ``previewImage`` → `language`, `keywords`, `associations`
* ``bodyModel`` → `body`, without the title that it begins with: paragraphs by their ``type``, with ``markups`` counted
  in UTF-16 units; a new section is a `Rule`

All else is `Foreign` of the space ``medium``.

**The archive of Substack** that its authors may take away
(https://support.substack.com/hc/en-us/articles/360037466012), read only: the posts that its ``posts.csv`` lists, with
their texts. ``post_id`` → `uri` and `slug`, ``title``, ``subtitle``, ``post_date`` → `headline`, `subhead`,
`published`, ``podcast_url`` → one of `associations`; what is not ``is_published`` is withheld. Of what scripts show,
others' posts become quotations, stories `Related`, galleries pictures, players `Embed`; a footnote stands under its
number. Buttons and boxes to subscribe are left out with a remark; other columns are `Foreign` of the space
``substack``, and lists of readers are not looked into.
"""

from __future__ import annotations

import re

from newsformat.markup.sniff import ZIP
from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format, late_sniffer, lazily


_MEDIUM_POST = lazily(rb"posts/(?:draft_|\d{4}-\d\d-\d\d_)[^/\x00]{1,200}\.html")
_MEDIUM_FIRST = lazily(
    rb"PK\x03\x04.{26}(?:README\.html|(?:about|blocks|bookmarks|claps|highlights|interests|ips|lists|profile|sessions)/)",
    re.DOTALL,
)
_MEDIUM_PAGE = lazily(rb'<article class="h-entry">[^<]{0,40}<header>[^<]{0,40}<h1 class="p-name"')
_SUBSTACK = lazily(
    rb"PK\x03\x04.{26}(?:[^/\x00]{1,100}/)?+(?:posts\.csv|posts/\d{4,12}\.[a-z0-9-]{1,200}\.html)", re.DOTALL
)


def _sniff_medium(head: bytes, /) -> Confidence:
    if head.startswith(ZIP):
        if _MEDIUM_POST.search(head):
            return Confidence.CERTAIN
        return Confidence.LIKELY if _MEDIUM_FIRST.match(head) else Confidence.NO
    return Confidence.CERTAIN if _MEDIUM_PAGE.search(head) else _sniff_posts(head)


_sniff_posts = late_sniffer(
    "newsformat_cms._sniffing:sniff_medium_posts", b'"creatorId"', b'"bodyModel"', b'"streamItems"', b'"mediumUrl"'
)


def _sniff_substack(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if head.startswith(ZIP) and _SUBSTACK.search(head) else Confidence.NO


MEDIUM: AnyFormat = Format(
    name="medium",
    title="Medium",
    spec="https://help.medium.com/hc/en-us/articles/115004745787-Export-your-account-data",
    many=True,
    carries=(
        *("uri", "identifiers.*", "slug", "headline.*", "subhead.*", "bylines", "bylines.contact", "sources"),
        *("sources.code", "language", "created", "published", "updated", "status", "keywords"),
        *("associations", "associations.role", "associations.media.*", "foreign.medium"),
        *HTML_BODY,
    ),
    sniff=_sniff_medium,
    read="newsformat_cms._platforms._medium:read",
)


SUBSTACK: AnyFormat = Format(
    name="substack",
    title="Substack export",
    spec="https://support.substack.com/hc/en-us/articles/360037466012",
    many=True,
    carries=(
        *("uri", "slug", "headline", "subhead", "published", "status", "associations", "associations.role"),
        *("foreign.substack", *HTML_BODY),
    ),
    sniff=_sniff_substack,
    read="newsformat_cms._platforms._substack:read",
)
