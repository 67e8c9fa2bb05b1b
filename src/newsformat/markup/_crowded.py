"""How many attributes one XML element may have.

libxml2 keeps them in a list, and lxml looks through it for each, even where all are asked for at once (``items()``).
That takes time by the square of their number, so the number is bounded here, before anybody asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsformat._errors import ReadError
from newsformat._limits import Limits


_TAG = re.compile(rb"""<(?![<!?/])(?:[^>"']|"[^"]*"|'[^']*')*+""")
_ATTRIBUTE = re.compile(rb"""=\s*+(?:"[^"]*"|'[^']*')""")
_SHORTEST = len(b" a=''")


def refuse_crowded(data: bytes, source: str, limits: Limits) -> None:
    """Refuse *data* if an element in it has too many attributes.

    Raises:
        ReadError: it has; with its line.
    """
    most = limits.attributes
    if data.count(b"=") <= most:  # so it is with nearly every article, and takes no time to see
        return
    data = data.replace(b"\0", b"")  # of UTF-16
    for long in re.finditer(rb"<[^<!?/][^<]{%d,}" % (_SHORTEST * most), data):
        tag = _TAG.match(long[0])
        if tag and len(_ATTRIBUTE.findall(tag[0])) > most:
            raise ReadError(
                f"an element has more than {most} attributes; raise the limit attributes to read it",
                source=source,
                line=data.count(b"\n", 0, long.start()) + 1,
            )


def uncrowded(chunks: Iterable[bytes], source: str, limits: Limits) -> Iterator[bytes]:
    """Yield *chunks*, cut anew so that every tag is in one, and looked through by `refuse_crowded`."""
    held, line = b"", 0
    for chunk in chunks:
        held += chunk
        last = max(held.rfind(b"<"), 0)
        tag = _TAG.match(held, last)
        is_cut = tag is not None and held[tag.end() : tag.end() + 1] != b">" and len(held) <= limits.item_bytes
        ready, held = (held[:last], held[last:]) if is_cut else (held, b"")
        yield _checked(ready, source, limits, line)
        line += ready.count(b"\n")
    yield _checked(held, source, limits, line)


def _checked(data: bytes, source: str, limits: Limits, line: int) -> bytes:
    try:
        refuse_crowded(data, source, limits)
    except ReadError as error:
        error.line = line + (error.line or 0)
        raise
    return data
