"""The formats of blogs: Ghost, Movable Type, and the REST API of WordPress."""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer
from newsformat_cms._declarations import CONCEPT


GHOST: AnyFormat = Format(
    name="ghost",
    title="Ghost",
    spec="https://docs.ghost.org/migration/custom",
    suffixes=(".ghost.json",),
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "summary", "slug", "bylines.*", "created", "published", "updated"),
        *("language", "status", "keywords", *(f"subjects{part}" for part in CONCEPT)),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("foreign.ghost", "body.raw.ghost", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_ghost", b'"title"', b'"data"', b'"db"'),
    read="newsformat_cms._ghost._documents:read",
    write="newsformat_cms._ghost._documents:write",
    validate="newsformat_cms._ghost._rules:validate",
    write_options="newsformat_cms._options:GhostOptions",
)


MOVABLE_TYPE: AnyFormat = Format(
    name="movable-type",
    title="Movable Type Import Format",
    spec="https://movabletype.org/documentation/appendices/import-export-format.html",
    suffixes=(".mtif", ".mt.txt"),
    many=True,
    carries=("headline.*", "summary.*", "slug", "bylines", "status", "subjects", "foreign.movable-type", *HTML_BODY),
    in_part=(
        *("published", "keywords", "identifiers", "identifiers.kind"),
        *("associations", "associations.role", "associations.media"),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_movable_type", b"-----"),
    read="newsformat_cms._movable_type._reader:read",
    write="newsformat_cms._movable_type._writer:write",
    validate="newsformat_cms._movable_type._rules:validate",
    read_options="newsformat_cms._options:MovableTypeOptions",
    write_options="newsformat_cms._options:MovableTypeOptions",
)

WORDPRESS_REST: AnyFormat = Format(
    name="wordpress-rest",
    title="WordPress REST API",
    spec="https://developer.wordpress.org/rest-api/reference/posts/",
    suffixes=(".wp.json",),
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline.*", "summary.*", "slug", "bylines.*", "published", "updated"),
        *("language", "status", "keywords", *(f"subjects{part}" for part in CONCEPT), "associations"),
        *("associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("foreign.wordpress-rest", *HTML_BODY),
    ),
    in_part=("kicker.*", "subhead.*"),
    sniff=late_sniffer(
        "newsformat_cms._sniffing:sniff_wordpress", b'"rendered"', b'"raw"', b'"site_ID"', b'"databaseId"', b'"dateGmt"'
    ),
    read="newsformat_cms._wordpress._posts:read",
    write="newsformat_cms._wordpress._posts:write",
    validate="newsformat_cms._wordpress._rules:validate",
    write_options="newsformat_cms._options:WordPressOptions",
)
