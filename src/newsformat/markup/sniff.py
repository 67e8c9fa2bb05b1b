"""What the first bytes of a source say: cheap to ask, and never an exception."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache, lru_cache

from newsformat._format import Confidence
from newsformat._lazy_patterns import lazily
from newsformat.markup.encodings import marked_encoding


__all__ = [
    "ZIP",
    "bare_text",
    "binary_kind",
    "holds_document",
    "html_without_page",
    "is_json",
    "is_text",
    "json_members",
    "json_names",
    "json_object",
    "sniff_root",
    "text_of",
    "xml_root",
]

ZIP = b"PK\x03\x04"
"""How a ZIP archive begins that has files in it (APPNOTE.TXT, 4.3.7)."""

_SIGNATURES = {
    b"%PDF": "a PDF",
    ZIP: "a ZIP archive or office document",
    b"\x1f\x8b": "gzip data",
    b"BZh": "bzip2 data",
    b"\xfd7zXZ": "xz data",
    b"\x28\xb5\x2f\xfd": "zstd data",
    b"\x1f\x9d": "compress (.Z) data",
    b"7z\xbc\xaf\x27\x1c": "7z data",
    b"Rar!\x1a\x07": "RAR data",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"OggS": "a sound or film",
    b"ID3\x03": "a sound",
    b"ID3\x04": "a sound",
    b"\x7fELF": "a program",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"{\\rtf": "RTF",
}
_BEGINNINGS = tuple(_SIGNATURES)
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1a\x1b")
_BYTES_PER_CONTROL = 50  # more control characters than one in so many indicate binary data

# Each runs in linear time: they match only forwards, from their starting points.
_BLANK = lazily(r"[\s\x01\x02\x16]*+")  # and transmission marks
# Lines sent before XML; not a text that contains XML, nor a message.
_SENT = lazily(r"(?:(?!```|~~~|From[ :]|Subject:)[^<\n]{0,200}\n){1,12}(?=<\?xml\s)")
_MISCELLANY = lazily(r"<\?.*?\?>|<!--.*?-->", re.DOTALL)
_DOCTYPE = lazily(
    r"""<!DOCTYPE(?:[^\["'>]|"[^"]*+"|'[^']*+')*+"""
    r"""(?:\[(?:[^]"'<]|"[^"]*+"|'[^']*+'|<!--(?:.*?-->|.*\Z)|<\?(?:.*?\?>|.*\Z)|<)*+\]\s*+)?+>""",
    re.DOTALL | re.IGNORECASE,
)
_ROOT = lazily(r"""<([^\s/>"'<=!?&]++)((?:[^>"']|"[^"]*+"|'[^']*+')*+)""")
_NAMESPACE = lazily(r"""\sxmlns(?::([^\s=]++))?\s*=\s*(?:"([^"]*)"|'([^']*)')""")


@lru_cache(maxsize=1)  # so is the root
def xml_root(head: bytes) -> tuple[str, str] | None:
    """Return the namespace (``""`` if none) and the local name of the root element; `None` if *head* has none.

    Copes with byte order marks, UTF-16 and UTF-32, leading blanks, a sender's lines before the XML declaration,
    comments, a DOCTYPE with an internal subset, and a root tag that is cut off.
    """
    text = text_of(head)
    if "<" not in text:
        return None
    place = _after_blanks(text, int(text[:1] == "\ufeff"))
    if text[place : place + 1] != "<" and (sent := _SENT.match(text, place)):
        place = sent.end()
    while text.startswith(("<?", "<!"), place):
        match = _MISCELLANY.match(text, place) or _DOCTYPE.match(text, place)
        if match is None:
            return None
        place = _after_blanks(text, match.end())
    root = _ROOT.match(text, place)
    return _named(root[1], root[2]) if root else None


def sniff_root(head: bytes, names: Collection[str], namespaces: str | tuple[str, ...]) -> Confidence:
    """Return how surely the root element of *head* is one of *names*.

    `CERTAIN`, if its namespace begins with one of *namespaces*, which versions may end; `LIKELY` in any other, or none.
    """
    namespace, name = xml_root(head) or ("", "")
    if name not in names:
        return Confidence.NO
    return Confidence.CERTAIN if namespace.startswith(namespaces) else Confidence.LIKELY


def _after_blanks(text: str, place: int) -> int:
    match = _BLANK.match(text, place)
    return match.end() if match else place


def _named(name: str, attributes: str) -> tuple[str, str]:
    prefix, _, local = name.rpartition(":")
    for bound, double, single in _NAMESPACE.findall(attributes):
        if bound == prefix:
            return double or single, local
    return "", local


@lru_cache(maxsize=1)  # shared by the sniffers for one head
def text_of(head: bytes) -> str:
    """Return *head*, decoded by its byte order mark or first characters, else as UTF-8, with errors replaced."""
    return head.decode(marked_encoding(head)[0] or "utf-8", "replace")


def bare_text(head: bytes) -> str:
    """Return *head* as `text_of` does, without its byte order mark and the blanks that it begins with."""
    return text_of(head).lstrip("\ufeff \t\n\r")


def binary_kind(head: bytes) -> str:
    """Return what *head* begins if it is not text (``gzip data``), as far as its first bytes say; else ``""``.

    A tar archive says so (POSIX.1-2017, pax, "ustar Interchange Format"), or is known by its check sum. Its header ends
    with NUL bytes, as no text does that has a word such as *degustar* at that place.
    """
    if not head.startswith(_BEGINNINGS):
        return "a tar archive" if b"\0" in head[:_BLOCK] and (head[257:262] == b"ustar" or _is_old_tar(head)) else ""
    return next(what for beginning, what in _SIGNATURES.items() if head.startswith(beginning))


_BLOCK = 512  # bytes of a tar header
_NUMBERS = lazily(rb"[0-7 \0]{8}" * 3 + rb"[0-7 \0]{12}" * 2 + rb"([0-7 \0]{8})[\0 0-2]")


def _is_old_tar(head: bytes) -> bool:
    """Return whether *head* begins as a tar archive of Unix Version 7 does, whose headers have no signature.

    All its numbers are octal, and one is the sum of all bytes, for which its own place counts as blanks.
    """
    block = head[:_BLOCK]
    if not block[0] or len(block) < _BLOCK:
        return False
    match = _NUMBERS.match(block, 100)
    try:
        return match is not None and int(match[1].strip(b"\0 "), 8) == sum(block[:148]) + 8 * 32 + sum(block[156:])
    except ValueError:  # missing, or with blanks between digits
        return False


def is_text(head: bytes) -> bool:
    """Return whether *head* may be text, in any encoding; an empty one may."""
    if head.startswith(_BEGINNINGS):
        return False
    if marked_encoding(head)[1]:
        head = text_of(head).encode()
    if b"\0" in head:
        return False
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls * _BYTES_PER_CONTROL <= len(head)


def json_object(head: bytes) -> bool:
    """Return whether *head* begins like a JSON object."""
    return b"{" in head and _OBJECT.match(text_of(head)) is not None


@lru_cache(maxsize=1)
def is_json(head: bytes) -> bool:
    """Return whether *head* is JSON and nothing else, as far as it goes. A number alone is text as well."""
    text = bare_text(head)
    begun = _BEGINNINGS_OF_JSON.get(text[:1])
    return begun is not None and begun.fullmatch(text) is not None


def json_members(text: str) -> tuple[set[str], str | None]:
    """Return the names of the members of the JSON object that *text* begins with, and what follows it, if it ends."""
    names, rest = _json_members(text)
    return set(names), rest


@lru_cache(maxsize=2)  # shared by the sniffers: one object, alone or in an array
def _json_members(text: str) -> tuple[set[str], str | None]:
    names: set[str] = set()
    depth = 0
    for piece in _PIECE.finditer(text):
        if piece[1] is not None:
            if piece[2] and depth == 1:
                names.add(piece[1])
        elif piece[0] in "{[":
            depth += 1
        else:
            depth -= 1
            if not depth:
                return names, text[piece.end() :]
    return names, None


@lru_cache(maxsize=1)  # shared by the sniffers for one text
def json_names(text: str) -> Mapping[tuple[str, ...], Collection[str]]:
    """Return the names of the members of the objects in the JSON *text*, by the names of the members that hold these.

    Those at ``()`` are of *text* itself, or of all objects in its array; those at ``("story",)`` of its member
    ``story``. So a sniffer need not ask in which order members are. *text* may be cut off; what is deeper than four
    objects is not looked at.
    """
    names: dict[tuple[str, ...], set[str]] = {}
    opened: list[tuple[str, ...]] = []
    name, here = "", tuple[str, ...]()
    for piece in _PIECE.finditer(text):
        if piece[1] is not None:
            if piece[2]:
                name = piece[1]
                names.setdefault(here, set()).add(name)
        elif piece[0] in "{[":
            opened.append(here)
            here, name = (*here, name)[:_DEEPEST] if name else here, ""
        elif opened:
            here, name = opened.pop(), ""
    return {path: found for path, found in names.items() if len(path) < _DEEPEST}


_DEEPEST = 5
_PIECE = lazily(  # a truncated string extends to its end: otherwise, each quotation mark in it would start a search
    r'"((?:[^"\\]|\\.)*+)(?:"([ \t\n\r]*+:)?|\\?\Z)|[{}\[\]]', re.DOTALL
)
_STRING = r'"(?:[^"\\\n]|\\.)*+'
_PIECES = lazily(  # the last one may be truncated
    rf'(?:[ \t\n\r{{}}\[\],:]++|{_STRING}(?:"|\\?\Z)|-?\d[\d.eE+-]*+|true|false|null)*+(?:-|tr?u?|fa?l?s?|nu?l?)?'
)
_SCALAR = lazily(rf'(?:{_STRING}"|true|false|null)\s*')
_BEGINNINGS_OF_JSON = dict.fromkeys("{[", _PIECES) | dict.fromkeys('"tfn', _SCALAR)
_OBJECT = lazily(r'\ufeff?[ \t\n\r]*+\{[ \t\n\r]*+(?:"|\}|\Z)')


def html_without_page(head: bytes) -> bool | None:
    """Return whether *head* is a piece of a page in HTML: it begins with an element of one; `None` if it does not.

    It is `False` if it continues like Markdown, which may contain such elements, too.
    """
    text = text_of(head)
    if "<" not in text or not _ELEMENT_OF_PAGE.match(text):
        return None
    return _NOT_IN_HTML.search(text) is None


_INNER = r"(?:p|div|h[1-6]|figure|aside|img|a|b|i|em|strong|blockquote|[uo]l|table)[\s/>]"
_ELEMENT_OF_PAGE = lazily(  # those of the MIME Sniffing Standard (7.1) and more; or XML with one of HTML in it
    r"\ufeff?(?:\s*+<!--(?:[^-]|-(?!->))*+-->)*+\s*+"
    rf"<(?:{_INNER}|(?:head|title|meta|style|script|iframe|center|font|span|br|hr)[\s/>]"
    rf"|(?:article|section|main|header|body)(?:\s[^<>]*+)?>\s*+<(?:header[\s>]|section[\s>]|{_INNER}))",
    re.IGNORECASE,
)
_NOT_IN_HTML = lazily(  # headings, links and fences; text between blank lines without a preceding tag
    r"^#{1,6} \S|\]\((?:https?:|<|/|#)|^(?:```|~~~)|\n[ \t\r]*\n\s*+[^<\s]", re.MULTILINE
)


def holds_document(head: bytes, names: tuple[str, ...]) -> bool:
    """Return whether *head*, the beginning of a source, has an element called one of *names* not far below its root.

    A few more elements may be around it, and others before it, such as the header of SOAP, but no text next to it.
    """
    if not any(b"<" + name.encode() in head or b":" + name.encode() in head for name in names):
        return False
    begins = _beginning(names).search(head)
    if not begins:
        return False
    tags = [tag[0] for tag in _TAG.finditer(head, 0, begins.start() + 1)]
    ends = len([tag for tag in tags if tag.startswith(b"</")])
    open_tags = len(tags) - 2 * ends - len([tag for tag in tags if tag.endswith(b"/>")])
    return 0 < open_tags <= _MOST_AROUND


@cache
def _beginning(names: tuple[str, ...]) -> re.Pattern[bytes]:
    wanted = "|".join(map(re.escape, names)).encode()
    return re.compile(rb">\s*+<(?:[A-Za-z_][\w.-]*+:)?(?:%s)[\s/>]" % wanted)


_TAG = lazily(rb"</?[A-Za-z_][^<>]*+>")
_MOST_AROUND = 4  # elements around a document
