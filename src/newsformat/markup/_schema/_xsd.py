"""XML Schema: finds the one for a document's root, and validates against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from newsformat._errors import OptionError
from newsformat._problem import NoSchemaFits, Problem
from newsformat.markup._schema._files import Within, folder_of, parsed_schema, schema_files, schema_parser, stamp
from newsformat.markup._schema._messages import problems_in
from newsformat.markup._xml._tree import Element
from newsformat.markup.xml import quoted


_XS = "http://www.w3.org/2001/XMLSchema"
_XML = "http://www.w3.org/XML/1998/namespace"


def xsd_problems(document: Element, schema: str, *, prefer: Sequence[str] = ()) -> Iterator[Problem]:
    """Yield the problems of *document* by the XSD in *schema* that declares its root.

    Args:
        document: parsed by `newsformat.markup.xml.parse`; any element.
        schema: a file, or a folder with the XSD. XSDs of other namespaces in the same folder are used, too.
        prefer: words in the path of the one to take if several fit, such as a version; what matters most comes first.

    Raises:
        OptionError: none fits, or it needs something that is not in the folder.
        ReadError: an element has more children than libxml2 can validate in reasonable time.
    """
    file = _fitting(document, schema, prefer)
    yield from problems_in(document, _compiled(file, folder_of(schema), stamp(file)), "SCHEMAV_")


def _fitting(document: Element, schema: str, prefer: Sequence[str]) -> Path:
    """Return the XSD that declares the root of *document*."""
    root = etree.QName(document)
    broken = ""
    for file in schema_files(schema, ".xsd", prefer):
        facts = _facts(file, folder_of(schema), stamp(file))
        if facts.namespace == (root.namespace or "") and root.localname in facts.elements:
            return file
        broken = broken or facts.error
    space = f" in the namespace {root.namespace}" if root.namespace else ""
    missing = f"schema={schema}: no XSD there declares the element {root.localname}{space}"
    raise OptionError(broken) if broken else NoSchemaFits(missing)


class _Facts(NamedTuple):
    """The declarations of an XSD and its includes, or why it cannot be read."""

    namespace: str = ""
    elements: frozenset[str] = frozenset()
    error: str = ""


@lru_cache(maxsize=256)
def _facts(file: Path, folder: Path, _: object) -> _Facts:
    within = Within(folder)
    elements: set[str] = set()
    waiting, seen, namespace = [file], set[Path](), ""
    while waiting:
        path = waiting.pop()
        try:
            root = parsed_schema(path, schema_parser(within))
        except OptionError as error:
            return _Facts(error=str(error))
        if path == file:
            namespace = root.get("targetNamespace") or ""
        elements.update(name for part in root.iterchildren(f"{{{_XS}}}element") if (name := part.get("name")))
        seen.add(path)
        for part in root.iterchildren(f"{{{_XS}}}include"):
            other = within.found(str(path.resolve().parent / (part.get("schemaLocation") or "")))
            if other is not None and other not in seen:
                waiting.append(other)
    return _Facts(namespace, frozenset(elements))


@lru_cache(maxsize=16)
def _compiled(file: Path, folder: Path, _: object) -> etree.XMLSchema:
    """Compile *file*, if possible together with the XSDs of other namespaces in its folder."""
    others = {
        facts.namespace: other
        for other in sorted(file.parent.glob("*.xsd"))
        if (facts := _facts(other, folder, stamp(other))).namespace not in {"", _XML}
    }
    namespace = _facts(file, folder, stamp(file)).namespace
    others.pop(namespace, None)
    if namespace and others:
        try:
            return _compiled_schema(_wrapper(file, namespace, others), file, folder)
        except OptionError:
            pass  # another file in the folder is broken or does not match: this one is used alone
    return _compiled_schema(None, file, folder)


def _wrapper(file: Path, namespace: str, others: dict[str, Path]) -> bytes:
    imports = [
        f"<xs:import namespace={quoted(space)} schemaLocation={quoted(path.name)}/>"
        for space, path in [(namespace, file), *others.items()]
    ]
    return f'<xs:schema xmlns:xs="{_XS}">{"".join(imports)}</xs:schema>'.encode()


def _compiled_schema(wrapper: bytes | None, file: Path, folder: Path) -> etree.XMLSchema:
    within = Within(folder)
    parser = schema_parser(within)
    if wrapper is None:
        root = parsed_schema(file, parser)
    else:
        root = etree.fromstring(wrapper, parser, base_url=str(file.resolve().with_name("-")))  # not an existing file
    try:
        schema = etree.XMLSchema(root)
    except etree.XMLSchemaParseError as error:
        raise OptionError(f"schema={file}: {within.missing or ' '.join(str(error).split())}") from error
    if within.refused:
        raise OptionError(f"schema={file}: {within.missing}")
    return schema
