r"""JSON inside a script: passed to a function, assigned to a variable, or after a prefix against script inclusion.

- ``callback({…});`` is JSONP, perhaps after a comment, or after a test that the function exists (Express).
- ``window.__DATA__ = {…};`` is how pages, and parts of pages, carry data for their scripts.
- ``)]}',``, ``while(1);``, ``for (;;);`` and the like keep other sites from loading an answer as a script.

None of this is valid JSON. It is replaced by blanks, so that errors are reported at their true position.
"""

from __future__ import annotations

from codecs import BOM_UTF8

from newsformat._lazy_patterns import lazily
from newsformat._report import Report
from newsformat._source import Source
from newsformat.markup.sniff import is_json


_NAME = rb"[A-Za-z_$][\w$]{0,99}(?:\.[\w$]{1,99}|\[[\"']?[\w.$-]{1,99}[\"']?\]){0,9}+"
_BEFORE = lazily(
    rb"\s*+(?:/\*(?:[^*]|\*(?!/)){0,999}+\*/\s*+)?+(?:\)\]\}'?,?|\]\)\})?+\s*+"
    rb"(?:(?:while ?\(1\)|for ?\(;;\)|throw 1);(?:</x>|\s?<[\w' ]{1,20}>)?+\s*+)?+"
    rb"(?:(?:(?:typeof %b ?={2,3} ?[\"']function[\"']|%b) ?&& ?)?+%b ?\("
    rb"|(?:(?:var|let|const)\s++)?+%b\s?=|export\s++default\s)?+\s*+\(?\s*+(?=(?:\[\s*+)?\{)"
    % (_NAME, _NAME, _NAME, _NAME),
)
_BEHIND = b"); \t\r\n"
_LONGEST = 4096  # bytes before the JSON
_OTHERS = (b"{", b"[", b"<", b"\0", b"\1", b"\x16")  # the start of pure JSON, XML, or a wire message


def bare_json(head: bytes) -> bytes:
    """Return the JSON in *head*, the beginning of a script, without what may end the script; else *head* itself."""
    length = _length_before(head)
    return head[length:].rstrip(_BEHIND) if length else head


def without_script(source: Source, report: Report) -> Source:
    """Return *source*, replacing a script around its JSON by blanks, which is reported.

    Raises:
        ReadError: it is in a script, and longer than an item may be.
    """
    if source.look_at(1).startswith(_OTHERS) or not (length := _length_before(source.head)):
        return source
    content = source.read_bytes()
    script = content[:length].removeprefix(BOM_UTF8)
    report.note(f"what makes a script of the JSON is left out: {script.strip().decode('ascii', 'replace'):.60}", line=1)
    json = content[length:].rstrip(_BEHIND)
    return Source(_VISIBLE.sub(b" ", script) + json, name=source.name, limits=source.limits)


_VISIBLE = lazily(rb"[^\n]")


def _length_before(head: bytes) -> int:
    """Return the length of the script before the JSON in *head*; 0 if there is none."""
    if head.startswith(_OTHERS) or b"{" not in head[:_LONGEST]:
        return 0
    begun = _BEFORE.match(head, len(BOM_UTF8) if head.startswith(BOM_UTF8) else 0)
    if not begun or not begun[0].strip():
        return 0
    return begun.end() if is_json(head[begun.end() :].rstrip(_BEHIND)) else 0
