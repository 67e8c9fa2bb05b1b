"""Document type definitions: finds the one for a document's root, and validates against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from lxml import etree

from newsformat._errors import OptionError
from newsformat._problem import NoSchemaFits, Problem
from newsformat.markup._schema._files import Within, folder_of, schema_files, schema_parser, stamp
from newsformat.markup._schema._messages import problems_in
from newsformat.markup._xml._tree import Element, local
from newsformat.markup.xml import quoted


def dtd_problems(document: Element, schema: str, *, prefer: Sequence[str] = ()) -> Iterator[Problem]:
    """Yield the problems of *document* by the DTD in *schema* that declares its root.

    A DTD knows no namespaces: bring a document that has some into a form without them first.

    Args:
        document: parsed by `newsformat.markup.xml.parse`; any element.
        schema: a file, or a folder with the DTD.
        prefer: words in the path of the one to take if several fit, such as a version; what matters most comes first.

    Raises:
        OptionError: none fits, or it needs something that is not in the folder.
        ReadError: an element has more children than libxml2 can validate in reasonable time.
    """
    name = local(document)
    for file in schema_files(schema, ".dtd", prefer):
        compiled = _compiled(file, folder_of(schema), stamp(file))
        if name in compiled.elements:
            break
    else:
        raise NoSchemaFits(f"schema={schema}: no DTD there declares the element {name}")
    yield from problems_in(document, compiled.dtd)


class _Compiled(NamedTuple):
    dtd: etree.DTD
    elements: frozenset[str]


@lru_cache(maxsize=16)
def _compiled(file: Path, folder: Path, _: object) -> _Compiled:
    """Load *file* as the DTD of an empty document: only then does lxml ask for files that it refers to."""
    within = Within(folder)
    empty = f"<!DOCTYPE x SYSTEM {quoted(str(file.resolve()))}><x/>"
    try:
        root: Any = etree.fromstring(empty.encode(), schema_parser(within, load_dtd=True))
    except etree.XMLSyntaxError as error:
        raise OptionError(f"schema={file}: is not a sound DTD: {' '.join(str(error.msg).split())}") from error
    if within.refused:
        raise OptionError(f"schema={file}: {within.missing}")
    dtd = root.getroottree().docinfo.externalDTD
    return _Compiled(dtd, frozenset(element.name for element in dtd.iterelements()))
