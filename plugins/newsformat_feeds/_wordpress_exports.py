"""The declaration of WXR, the exports of WordPress."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.plugin import AnyFormat, Format, NoSchema, Problem, Report, Source, late_sniffer
from newsformat_feeds._declarations import OF_XML


def _validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    from newsformat_feeds import _validate

    return _validate.validate(source, _validate.WxrRules(), report)


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
    validate=_validate,
)
