"""Rules for IDF 1.0, from its schema (https://github.com/Infomaker/writer-format, ``validation_service``).

Later additions of Writer are allowed: types such as ``x-im/ordered-list``, and ``variation``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsformat.markup.xml import XML_LANG, Element, local
from newsformat.markup.xml_rules import Rules, problem_in, read_root, shapes
from newsformat.plugin import NoSchema, Problem, Report, Source, shortened


_SPACES: Final = {"idf": "http://www.infomaker.se/idf/1.0", "object": "http://www.infomaker.se/object/1.0"}
_ODD: Final = ("table",)  # written by Writer in groups
_SHAPES: Final = shapes("""
idf: group+ ; dir:ltr|rtl
group: (element | object | ##other)* ; type!:token id:token
element: any ; id!:token type!:string format:token variation:string
object: data? links? ; id!:token type!:string title:string uri:string url:string uuid:string
data: any
links: link*
link: data? links? ; type!:string rel:token title:string uri:string url:string uuid:string
""")


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document, in order; packages and lists are only checked to be well-formed."""
    root = yield from read_root(source, report)
    name = local(root)
    if name in {"package", "list"}:
        report.note(f"a <{name}> is only checked to be well-formed, as it has no public schema")
        return
    if name not in _SPACES:
        yield problem_in("root", f"<{shortened(name)}> is not the root element expected here (<idf> or <object>)", root)
        return
    if root.tag != f"{{{_SPACES[name]}}}{name}":
        yield problem_in("namespace", f"<{name}> should be in {_SPACES[name]}", root)
    yield from Rules(_SHAPES, odd=_ODD, also=_also).problems(root, name)


def _also(element: Element, name: str, place: str) -> Iterator[Problem]:
    """Check what the table cannot express: the language of the whole; foreign objects and repeated IDs in a group."""
    if name == "idf" and not element.get(XML_LANG):
        yield problem_in("required", "<idf> needs the attribute xml:lang", element)
    if name != "group":
        return
    seen: set[str] = set()
    for child in element.iterchildren("*"):
        if local(child) == "object":
            yield from Rules(_SHAPES).problems(child, "object", place) if _is_foreign(child, element) else ()
        elif _is_foreign(child, element):
            yield problem_in("child", f"<{shortened(local(child))}> is not allowed in <group>", child)
        key = child.get("id") or ""
        if key and key in seen:
            yield problem_in("id", f"id: {shortened(key)!r} is repeated", child)
        seen.add(key)


def _is_foreign(child: Element, parent: Element) -> bool:
    return str(child.tag).rpartition("}")[0] != str(parent.tag).rpartition("}")[0]
