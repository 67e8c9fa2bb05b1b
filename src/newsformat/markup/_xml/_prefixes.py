"""Declares well-known prefixes that a document uses without declaring them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from newsformat._report import Report
from newsformat._source import Source


_UNKNOWN = "urn:newsformat:undeclared:"
_OF_TAGS = re.compile(rb"</?([A-Za-z_][\w.-]*):[A-Za-z_]")
_OF_ATTRIBUTES = re.compile(rb"""\s([A-Za-z_][\w.-]*):[\w.-]+\s*=\s*["']""")
_TAG = re.compile(rb"<[A-Za-z_][^<>]*")
_DECLARED = re.compile(rb"\sxmlns:([\w.-]+)\s*=")
_ROOT = re.compile(rb"(?:<!--.*?-->|<\?.*?\?>|<(?![A-Za-z_!?])|<!(?!--)|[^<])*+<[A-Za-z_][\w.:-]*", re.DOTALL)
_NO_TAGS = ((b"<![CDATA[", b"]]>"), (b"<!--", b"-->"))
_BUILT_IN = frozenset((b"xml", b"xmlns"))


def with_prefixes(content: bytes, report: Report, known: Mapping[str, str]) -> bytes:
    """Return *content* with its undeclared prefixes declared, *known* ones with their usual namespaces."""
    markup = _without_sections(content)
    used = {*_OF_TAGS.findall(markup), *_OF_ATTRIBUTES.findall(markup)} - _BUILT_IN
    tags, root = _TAG.findall(markup), _ROOT.match(content)
    missing = used - {*_DECLARED.findall(b"".join(tags))} or used - {*_DECLARED.findall(b"".join(tags[:1]))}
    if not missing or root is None:
        return content
    names = sorted(name.decode() for name in missing)
    report.note(f"undeclared prefixes: {', '.join(names)}; assumed to be the usual ones")
    declared = "".join([f' xmlns:{name}="{known.get(name, _UNKNOWN + name)}"' for name in names])
    return content[: root.end()] + declared.encode() + content[root.end() :]


def with_declared(source: Source, report: Report, known: Mapping[str, str]) -> Source:
    """Return *source* with prefixes declared, as `with_prefixes` does, if its head uses *known* ones undeclared."""
    used = [name.encode() for name in known if name]
    if any(b"<%b:" % name in source.head and b"xmlns:%b" % name not in source.head for name in used):
        return Source(with_prefixes(source.read_bytes(), report, known), name=source.name, limits=source.limits)
    return source


def _without_sections(content: bytes) -> bytes:
    """Return *content* without CDATA sections and comments, which may contain text that looks like tags."""
    for begin, end in _NO_TAGS:
        first, *sections = content.split(begin)
        content = b"".join([first, *[section.partition(end)[2] for section in sections]])
    return content
