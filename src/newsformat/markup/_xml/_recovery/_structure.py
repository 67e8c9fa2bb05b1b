"""Tags and text of what should be XML → well-formed XML."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from attrs import frozen

from newsformat.markup._xml._characters import legal
from newsformat.markup._xml._recovery._lexer import Lexer, Token
from newsformat.markup._xml._recovery._repairs import Repairs


_NUMBER = re.compile(r"&#(?:([0-9]++)|[xX]([0-9A-Fa-f]++));?")
_PLAIN = re.compile("(?:[^&\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|&(?!#))*+")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*+:[A-Za-z0-9\-._~:/?#@!$'()*+,;=%]++")
_DIGITS = 7  # of a character reference
_VOID = frozenset(("br", "hr", "img", "wbr", "input", "embed", "area", "col", "param", "track"))  # of HTML
_BUILT_IN = frozenset(("xml", "xmlns", ""))
_UNKNOWN = "urn:newsformat:undeclared:"
_KINDS = 100  # of elements that remarks name


@frozen(kw_only=True)
class Outline:
    """Knowledge of a format's documents that helps to read a broken one.

    Attributes:
        roots: the local names of the root elements.
        root: the start tag of the root element that is assumed where items come first.
        item: the name of the elements that hold one article each; they are never nested.
        texts: the names of elements that are never nested in each other; the next start tag supplies a missing end tag.
        prefixes: the namespaces that prefixes usually stand for; the prefix ``""`` is the default namespace.
    """

    roots: frozenset[str]
    root: str
    item: str
    texts: frozenset[str] = frozenset()
    prefixes: Mapping[str, str] = MappingProxyType({})


class Structure:
    """Makes a document well-formed, part by part: each element is closed in order, and each prefix declared."""

    def __init__(self, outline: Outline, repairs: Repairs) -> None:
        self._outline, self._repairs = outline, repairs
        self._lexer = Lexer()
        self._open: list[tuple[str, int, frozenset[str]]] = []  # names, lines, and prefixes declared there
        self._names, self._prefixes = Counter[str](), Counter[str]()
        self._texts: list[str] = []  # those of the open elements with text
        self._has_begun = self._is_done = False

    def parts(self, text: str, *, last: bool = False) -> Iterator[str]:
        """Yield *text*, the next part of the document, as well-formed XML; the *last* part ends it."""
        for token in self._lexer.tokens(text, last=last):
            if not self._has_begun and not self._begins(token):
                self._report_outside(token, "before")
                yield "\n" * token.raw.count("\n")
            elif self._is_done:
                self._report_outside(token, "after")
            else:
                yield from self._repaired(token)
            self._lexer.inside = self._open[-1][0] if self._open else ""
        if last:
            yield from self._end()

    def _begins(self, token: Token) -> bool:
        self._has_begun = token.kind == "start" and _local(token.name) in {*self._outline.roots, self._outline.item}
        return self._has_begun

    def _report_outside(self, token: Token, where: str) -> None:
        if token.kind == "doctype" and "[" in token.raw:
            self._repairs.add_loss("the declarations in the DOCTYPE are left out", token.line)
        elif token.kind in {"text", "cdata", "start", "end"} and token.raw.strip("\ufeff\0 \t\r\n"):
            self._repairs.add_loss(f"whatever is {where} the root element is left out", token.line)

    def _repaired(self, token: Token) -> Iterator[str]:
        match token.kind:
            case "text":
                yield self._text(token)
            case "cdata":
                if not token.strict:
                    self._repairs.add_repair("a section of CDATA has no end; it ends with its element", token.line)
                yield f"<![CDATA[{self._legal(token.raw, token.line)}]]>"
            case "start":
                yield from self._start_tag(token)
            case "end":
                yield from self._end_tag(token)
            case _:
                yield "\n" * token.raw.count("\n")

    def _text(self, token: Token) -> str:
        if not token.strict:
            self._repairs.add_repair("a < that does not begin a tag is read as text", token.line)
            return "&lt;"
        text = token.raw
        if "]]>" in text:
            self._repairs.add_repair("a ]]> that ends nothing is read as text", token.line)
            text = text.replace("]]>", "]]&gt;")
        return self._legal(self._without_invalid_references(text, token.line), token.line)

    def _legal(self, text: str, line: int) -> str:
        kept = legal(text)
        if kept != text:
            self._repairs.add_repair("characters that XML cannot hold are left out", line, len(text) - len(kept))
        return kept

    def _without_invalid_references(self, text: str, line: int) -> str:
        """Return *text* without references to invalid characters."""
        return _NUMBER.sub(lambda match: self._valid_reference(match, line), text) if "&#" in text else text

    def _valid_reference(self, match: re.Match[str], line: int) -> str:
        digits = (match[1] or match[2]).lstrip("0") or "0"
        code = int(digits, 10 if match[1] else 16) if len(digits) <= _DIGITS else -1
        if 0 <= code <= 0x10FFFF and (0x80 <= code < 0xA0 or legal(chr(code))):  # noqa: PLR2004 -- as Windows has them
            return match[0]
        self._repairs.add_repair("references to characters that do not exist are read as \ufffd", line)
        return "\ufffd"

    def _start_tag(self, token: Token) -> Iterator[str]:
        name = token.name
        if not self._open and _local(name) not in self._outline.roots:
            self._repairs.add_repair("there is no root element; one is put around the rest", token.line)
            root = next(Lexer().tokens(self._outline.root, last=True))
            yield from self._start_tag(root)
        if name == self._outline.item and self._names[name]:
            yield from self._close(name)
        elif name in self._outline.texts and self._texts and self._names[self._outline.item]:
            yield from self._close(self._texts[-1])
        if self._is_done:  # the root was closed
            return
        declared = frozenset(key[6:] for key, _ in token.attributes if key.startswith("xmlns:"))
        missing = self._undeclared(token, declared)
        closed = token.closed or name in _VOID
        if token.strict and not missing and closed == token.closed and not self._has_forbidden_characters(token):
            yield token.raw
        else:
            yield self._repaired_start_tag(token, missing, closed=closed)
        if not closed:
            self._push(name, token.line, declared | missing)
        elif not self._open:
            self._is_done = True

    def _has_forbidden_characters(self, token: Token) -> bool:
        """Return whether *token* has characters that XML cannot hold, or an unusual namespace."""
        return not _PLAIN.fullmatch(token.raw) or any(
            _is_unusual_namespace(*attribute) for attribute in token.attributes
        )

    def _push(self, name: str, line: int, declared: frozenset[str]) -> None:
        self._open.append((name, line, declared))
        self._names[name] += 1
        if name in self._outline.texts:
            self._texts.append(name)
        self._prefixes.update(declared)

    def _undeclared(self, token: Token, declared: frozenset[str]) -> frozenset[str]:
        used = {_prefix(token.name), *[_prefix(key) for key, _ in token.attributes]} - _BUILT_IN - declared
        missing = frozenset(prefix for prefix in used if not self._prefixes[prefix])
        for prefix in sorted(missing)[:_KINDS]:
            self._repairs.add_repair(
                f"the prefix {prefix:.40} is not declared; assumed to be the usual one", token.line
            )
        return missing

    def _repaired_start_tag(self, token: Token, missing: frozenset[str], *, closed: bool) -> str:
        """Return a valid start tag with as many lines as that of *token*."""
        if not token.strict:
            self._repairs.add_repair("a tag is not well-formed XML; read as in HTML", token.line)
        kept = dict(reversed(token.attributes))
        values = [self._attribute(key, kept[key], token.line) for key in reversed(kept)]
        values += [f'xmlns:{prefix}="{self._space(prefix)}"' for prefix in sorted(missing)]
        result = " ".join([f"<{token.name}", *values])
        return f"{result}{chr(10) * (token.raw.count(chr(10)) - result.count(chr(10)))}{'/>' if closed else '>'}"

    def _attribute(self, key: str, value: str, line: int) -> str:
        if _is_unusual_namespace(key, value):
            self._repairs.add_repair("a namespace is not an address; assumed to be the usual one of its prefix", line)
            return f'{key}="{self._space(key[6:])}"'
        value = (
            self._legal(self._without_invalid_references(value, line), line).replace("<", "&lt;").replace('"', "&quot;")
        )
        return f'{key}="{value}"'

    def _space(self, prefix: str) -> str:
        """Return the namespace of *prefix*, as far as known."""
        known = self._outline.prefixes.get(prefix)
        if known is None and prefix:
            known = _UNKNOWN + "".join([char if char.isascii() else f"%{ord(char):x}" for char in prefix])
        return known or ""

    def _end_tag(self, token: Token) -> Iterator[str]:
        name = token.name
        if not self._names[name]:
            if name not in _VOID:
                self._repairs.add_repair(f"the end of <{name:.40}>, which is not open, is passed over", token.line)
            yield "\n" * token.raw.count("\n")
            return
        if not token.strict:
            self._repairs.add_repair("a tag is not well-formed XML; read as in HTML", token.line)
        yield from self._close(name, has_end_tag=True)
        yield "\n" * token.raw.count("\n")

    def _close(self, name: str, *, has_end_tag: bool = False) -> Iterator[str]:
        """Yield end tags of open elements up to the innermost *name*; that one is no repair if it *has_end_tag*."""
        while True:
            inner, line, declared = self._open.pop()
            self._names[inner] -= 1
            if inner in self._outline.texts:
                self._texts.pop()
            self._prefixes.subtract(declared)
            if inner != name or not has_end_tag:
                self._repairs.add_repair(f"<{inner:.40}> has no end; it is ended with the element around it", line)
            yield f"</{inner}>"
            self._is_done = not self._open
            if inner == name:
                return

    def _end(self) -> Iterator[str]:
        if self._is_done or not self._open:
            return
        _, line, _ = self._open[-1]
        if self._names[self._outline.item]:
            why = f"the document is cut off in <{self._outline.item}>; the part that is there is read"
            self._repairs.add_loss(why, line)
            while self._open:
                yield f"</{self._open.pop()[0]}>"
        else:
            yield from self._close(self._open[0][0])


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _prefix(name: str) -> str:
    before, colon, _ = name.partition(":")
    return before if colon else ""


def _is_unusual_namespace(key: str, value: str) -> bool:
    """Return whether *key* declares a namespace and *value* is not an address; the default namespace may be empty."""
    if key == "xmlns" or key.startswith("xmlns:"):
        return not _ADDRESS.fullmatch(value) and (value != "" or key != "xmlns")
    return False
