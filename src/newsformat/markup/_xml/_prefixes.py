"""Prefixes that a document uses and does not declare, though what they mean is plain."""

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
    """Return *content* with prefixes declared that it uses undeclared, *known* ones as what they usually are."""
    marked = _marked(content)
    used = {*_OF_TAGS.findall(marked), *_OF_ATTRIBUTES.findall(marked)} - _BUILT_IN
    tags, root = _TAG.findall(marked), _ROOT.match(content)
    missing = used - {*_DECLARED.findall(b"".join(tags))} or used - {*_DECLARED.findall(b"".join(tags[:1]))}
    if not missing or root is None:
        return content
    names = sorted(name.decode() for name in missing)
    report.note(f"undeclared prefixes: {', '.join(names)}; assumed to be the usual ones")
    declared = "".join([f' xmlns:{name}="{known.get(name, _UNKNOWN + name)}"' for name in names])
    return content[: root.end()] + declared.encode() + content[root.end() :]


def with_declared(source: Source, report: Report, known: Mapping[str, str]) -> Source:
    """Return *source* with prefixes declared, as `with_prefixes` does, if it begins to use *known* ones undeclared."""
    used = [name.encode() for name in known if name]
    if any(b"<%b:" % name in source.head and b"xmlns:%b" % name not in source.head for name in used):
        return Source(with_prefixes(source.read_bytes(), report, known), name=source.name, limits=source.limits)
    return source


def _marked(content: bytes) -> bytes:
    """Return *content* without sections and comments, which may contain what looks like tags."""
    for begin, end in _NO_TAGS:
        first, *sections = content.split(begin)
        content = b"".join([first, *[section.partition(end)[2] for section in sections]])
    return content
