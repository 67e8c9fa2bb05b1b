"""Completes documents that lack parts of NITF's frame, moving their elements to where the standard has them.

``nitf`` → ``body`` → ``body.head`` (lines above the text), ``body.content`` (the text), ``body.end`` (a tagline)
"""

from __future__ import annotations

from itertools import takewhile

from newsformat.markup.xml import Element, attributes_of, line_of, new_element, set_line
from newsformat.plugin import Report
from newsformat_nitf._names import STAMPS
from newsformat_nitf._readers._flow import BLOCKS
from newsformat_nitf._readers._reading import is_blank, name_of


PARTS = frozenset(("body.head", "body.content", "body.end"))
_LINES = frozenset(("hedline", "headline", "hl1", "hl2", "byline", "dateline", "abstract", "distributor"))
_FRAME = PARTS | {""}  # the empty name is that of comments


def is_whole(root: Element) -> bool:
    """Is the content of *root*, an element ``nitf``, entirely within the frame of a document?"""
    for part in root:
        match name_of(part):
            case "body":
                if not is_blank(part.text or "") or not all(map(_is_framed, part)):
                    return False
            case "head":
                if not _LINES.isdisjoint(map(name_of, part)):
                    return False
            case name if _is_of_body(name):
                return False
    return True


def make_whole(root: Element, report: Report) -> None:
    """Move content of *root*, an element ``nitf``, that is outside of the frame into it, and report that."""
    _open_inner(root, report)
    if is_whole(root):
        return
    stray = [part for part in root if _is_of_body(name_of(part))]
    body = next((part for part in root if name_of(part) == "body"), None)
    if body is None:
        body = _new_element("body", root, stray[0] if stray else root)
        root.append(body)
    _move(stray, body, "body", report)
    lines = [child for head in root if name_of(head) == "head" for child in head if name_of(child) in _LINES]
    for part in root:
        if name_of(part) == "body":
            _frame(part, lines, report)
            lines = []


def _open_inner(root: Element, report: Report) -> None:
    """Unwrap a second ``nitf`` in *root*, as one program writes it, if *root* has no other content."""
    parts = [part for part in root if name_of(part)]
    if len(parts) != 1 or name_of(parts[0]) != "nitf" or not len(parts[0]):
        return
    inner = parts[0]
    report.note("<nitf> in <nitf> is read as one", line=line_of(inner))
    for key, value in attributes_of(inner):
        if root.get(key, value) != value and key not in STAMPS:
            report.left_out(f"the second {key} is left out: {value}", line=line_of(inner))
        root.set(key, root.get(key, value))
    root.text = (root.text or "") + (inner.text or "")
    inner[-1].tail = (inner[-1].tail or "") + (inner.tail or "")
    root.extend([*inner])
    root.remove(inner)


def _is_framed(part: Element) -> bool:
    return name_of(part) in _FRAME and is_blank(part.tail or "")


def _is_of_body(name: str) -> bool:
    return name in PARTS or name in _LINES or name in {"p", "tagline"} or name in BLOCKS


def _frame(body: Element, lines: list[Element], report: Report) -> None:
    lines += [element for element in takewhile(_is_above, body) if name_of(element) in _LINES]
    if lines:
        head = _part_of(body, "body.head", lines[0])
        body.insert(0, head)
        _move(lines, head, "body.head", report)
    if taglines := [child for child in body if name_of(child) == "tagline"]:
        end = _part_of(body, "body.end", taglines[0])
        body.append(end)
        _move(taglines, end, "body.end", report)
    _gather(body, report)


def _is_above(part: Element) -> bool:
    return name_of(part) in _LINES or name_of(part) in {"body.head", ""}


def _gather(body: Element, report: Report) -> None:
    """Move text and blocks directly in *body* to ``body.content``, creating it where needed."""
    content: Element | None = None
    if not is_blank(body.text or ""):
        content = _new_element("body.content", body, body)
        content.text, body.text = body.text, None
        body.insert(0, content)
        _report_text(body, report)
    for part in [*body]:
        if part is content:
            continue
        if name_of(part) in PARTS:
            content = None
            if not is_blank(part.tail or ""):
                content = _new_element("body.content", body, part)
                content.text, part.tail = part.tail, None
                part.addnext(content)
                _report_text(part, report)
            continue
        if content is None:
            content = _new_element("body.content", body, part)
            part.addprevious(content)
        _move([part], content, "body.content", report)


def _report_text(near: Element, report: Report) -> None:
    report.note("text outside of body.content was read as a part of it", line=line_of(near))


def _part_of(body: Element, name: str, near: Element) -> Element:
    """Return the part of *body* with this *name*, creating it if needed."""
    for part in body:
        if name_of(part) == name:
            return part
    return _new_element(name, body, near)


def _move(parts: list[Element], target: Element, name: str, report: Report) -> None:
    """Move *parts* to the end of *target*, which has this *name*."""
    for part in parts:
        target.append(part)
        part_name = name_of(part)
        if part_name and (
            name != "body" or part_name in PARTS
        ):  # others are reported when they are moved within the body
            report.note(f"<{part_name}> outside of {name} was read as a part of it", line=line_of(part))


def _new_element(name: str, outer: Element, near: Element) -> Element:
    """Return a new element with this *name*, in the namespace of *outer* and with the line number of *near*."""
    space, bracket, _ = outer.tag.rpartition("}")
    element = new_element(space + bracket + name)
    set_line(element, line_of(near))
    return element
