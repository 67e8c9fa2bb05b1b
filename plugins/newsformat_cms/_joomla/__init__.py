"""What Joomla's web services give.

**The API of Joomla**, JSON:API of versions 4 and 5 (https://docs.joomla.org/J4.x:Joomla_Core_APIs), read only: an
answer of one article or several (``/v1/content/articles``).

* ``id`` → `uri`; ``alias`` → `slug`; ``title`` → `headline`; ``language`` → `language`, but for ``*``
* ``created``, ``modified``, ``publish_up``, ``publish_down``, in UTC as Joomla keeps them, → `created`, `updated`,
  `published`, `expires`; ``publish_up`` → `embargo`, too, if it is later than the others were
* ``state``: 1 and 2 (archived) → usable, 0 → withheld, -2 (in the trash) → canceled; any other is withheld
* ``created_by_alias``, else ``metadata.author`` → `bylines`; ``metadata.rights`` → `rights`; ``metadesc`` → `summary`;
  ``metakey`` and ``tags`` → `keywords`; ``note`` → `notes`
* the category, by its title if that is included → a subject of the kind ``section``
* ``images.image_intro``, ``images.image_fulltext``, with ``_alt`` and ``_caption`` → `associations` of these roles
* ``text`` → `body`; tags of plugins in braces stay text

All other attributes, fields of the site among them, are `Foreign` of the space ``joomla``.

Rules of ``validate`` for Joomla, by JSON:API and by what Joomla's articles have; those in brackets are warnings:
``required``, ``type``, ``unknown`` and ``name`` of members, ``top-level`` (what does not go together), ``unique`` of
resources, ``date-time``, ``value`` of a state, ``twice``; [``linkage`` of what is included and nothing names,
``language``, ``field-type`` of an attribute].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


JOOMLA: AnyFormat = Format(
    name="joomla",
    title="Joomla API",
    spec="https://docs.joomla.org/J4.x:Joomla_Core_APIs",
    many=True,
    carries=(
        *("uri", "headline", "summary", "slug", "bylines", "created", "updated", "published", "expires"),
        "embargo",
        *("language", "status", "notes", "keywords", "rights", "subjects", "subjects.kind", "subjects.code"),
        *("associations", "associations.role", "associations.media.*", "foreign.joomla"),
        *("envelope.foreign.joomla", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_joomla", b'"articles"'),
    read="newsformat_cms._joomla._answers:read",
    validate="newsformat_cms._joomla._rules:validate",
)
