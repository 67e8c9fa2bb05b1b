"""What Joomla's web services give, and what J2XML exports.

**The API of Joomla**, JSON:API of versions 4 and 5 (https://docs.joomla.org/J4.x:Joomla_Core_APIs), read only: an
answer of one article or several (``/v1/content/articles``).

* ``id`` → `uri`; ``alias`` → `slug`; ``title`` → `headline`; ``language`` → `language`, but for ``*``
* ``created``, ``modified``, ``publish_up``, ``publish_down``, in UTC as Joomla keeps them, → `created`, `updated`,
  `published`, `expires`; ``publish_up`` → `embargo`, too, if it is later than the others
* ``state``: 1 and 2 (archived) → usable, 0 → withheld, -2 (in the trash) → canceled; any other is withheld
* ``created_by_alias``, else ``metadata.author`` → `bylines`; ``metadata.rights`` → `rights`; ``metadesc`` → `summary`;
  ``metakey`` and ``tags`` → `keywords`; ``note`` → `notes`
* the category, by its title if that is included → a subject of the kind ``section``
* ``images.image_intro``, ``images.image_fulltext``, with ``_alt`` and ``_caption`` → `associations` of these roles
* ``text`` → `body`; tags of plugins in braces stay text

All other attributes, fields of the site among them, are `Foreign` of the space ``joomla``.

**J2XML** (https://github.com/eshiol/j2xml), the extension with which articles leave a Joomla site of any version, read
only: each ``content`` of a ``j2xml`` is read as what the API says of an article, and

* ``introtext``, ``fulltext`` → `body`; ``canonical`` → the first of `identifiers` of the kind ``url``
* ``catid``, ``tag`` → what the ``category`` and the ``tag`` of this path are called
* ``created_by`` → `bylines`, if nothing else names an author: the name of the ``user``, else the login

Texts that versions before 19.2 escaped once more are read as they were. Pictures that are in the export (``img``) are
left out. Fields of a site are called ``field.…``.

Rules of ``validate`` for Joomla, by JSON:API and by what Joomla's articles have; those in brackets are warnings:
``required``, ``type``, ``unknown`` and ``name`` of members, ``top-level`` (what does not go together), ``unique`` of
resources, ``date-time``, ``value`` of a state, ``twice``; [``linkage`` of included resources without a reference,
``language``, ``field-type`` of an attribute].

Of J2XML: ``xml``, ``root``, ``required``, ``twice``, ``date-time``, ``value`` of a state; [``unique`` of IDs,
``language``, ``json`` that is invalid, ``text`` that is missing].
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format, late_sniffer


def _sniff_j2xml(head: bytes, /) -> Confidence:
    if b"<j2xml" not in head:
        return Confidence.NO
    return Confidence.CERTAIN if (xml_root(head) or ("", ""))[1] == "j2xml" else Confidence.NO


_CARRIED = (
    *("headline", "summary", "slug", "bylines", "created", "updated", "published", "expires", "embargo"),
    *("language", "status", "notes", "keywords", "rights", "subjects", "subjects.kind", "subjects.code"),
    *("associations", "associations.role", "associations.media.*", "foreign.joomla"),
)

JOOMLA: AnyFormat = Format(
    name="joomla",
    title="Joomla API",
    spec="https://docs.joomla.org/J4.x:Joomla_Core_APIs",
    many=True,
    carries=("uri", *_CARRIED, "envelope.foreign.joomla", *HTML_BODY),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_joomla", b'"articles"'),
    read="newsformat_cms._joomla._responses:read",
    validate="newsformat_cms._joomla._rules:validate",
)

J2XML: AnyFormat = Format(
    name="j2xml",
    title="J2XML (Joomla)",
    spec="https://github.com/eshiol/j2xml",
    many=True,
    carries=("uri", "identifiers", "identifiers.kind", *_CARRIED, *HTML_BODY),
    sniff=_sniff_j2xml,
    read="newsformat_cms._joomla._j2xml:read",
    validate="newsformat_cms._joomla._j2xml_rules:validate",
)
