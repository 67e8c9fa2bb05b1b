"""The declaration of WXR, the exports of WordPress."""

from __future__ import annotations

from newsformat.plugin import AnyFormat, Format, late_sniffer
from newsformat_feeds._declarations import OF_XML


WXR: AnyFormat = Format(
    name="wxr",
    title="WordPress eXtended RSS 1.2",
    spec="https://wordpress.org/documentation/article/tools-export-screen/",
    suffixes=(".wxr", ".wordpress.xml"),
    many=True,
    carries=(*OF_XML, "slug", "status", "subjects.code", "foreign.wxr", "envelope.foreign.wxr"),
    sniff=late_sniffer("newsformat_feeds._sniffing:sniff_wxr"),
    read="newsformat_feeds._wxr:read",
    read_options="newsformat_feeds._options:FeedOptions",
    write="newsformat_feeds._wxr:write",
    validate="newsformat_feeds._validate:validate_wxr",
)
