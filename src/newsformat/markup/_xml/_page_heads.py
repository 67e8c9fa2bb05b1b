"""Reports the heads of pages that are the text of an item in another format, if their data were not read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from itertools import islice

from newsformat._report import Report
from newsformat._text import line
from newsformat._wording import shortened
from newsformat.markup._value_search import ReadValues
from newsformat.markup._xml._tree import Element, line_of, local, text_of


_MAX_PARTS = 100  # parts of heads: each is searched for in everything that was read
_LAYOUT = frozenset(("style", "script", "base", "link"))  # styling, and addresses of other files
_TECHNICAL = frozenset(("generator", "viewport", "robots", "format-detection"))


def report_page_heads(root: Element, report: Report, result: Callable[[], object], usual: Collection[str] = ()) -> None:
    """Report the content of heads of XHTML pages in *root* that is nowhere in what was read.

    Args:
        root: an item whose text may be a page.
        report: receives what is left out.
        result: returns what was read of *root*; it is only called if a head says anything that is not *usual*.
        usual: texts that are expected there, such as the headline.
    """
    parts = [*islice((part for part in _parts(root) if part[1] not in usual), _MAX_PARTS)] if report.heard else []
    kept = ReadValues(result()) if parts else None
    for part, content in parts:
        if kept and not (kept.has("", content) or kept.has_words(content)):
            name = (
                "the title of the page"
                if local(part) == "title"
                else f"<{local(part)}> of the page, which is not in its body,"
            )
            report.left_out(f"{name} is left out: {shortened(content)}", line=line_of(part))


def _parts(root: Element) -> Iterator[tuple[Element, str]]:
    """Yield the elements in the heads of pages, and next to head and body, with their content."""
    for page in root.iter("{*}html"):
        for child in page.iterchildren("*"):
            name = local(child)
            for part in child.iterchildren("*") if name == "head" else () if name == "body" else (child,):
                if content := "" if local(part) in _LAYOUT else text_of(part) or _meta(part):
                    yield part, content


def _meta(part: Element) -> str:
    """Return the content of *part*, if it is about the story."""
    name = line(part.get("name") or part.get("property") or "")
    return line(part.get("content") or "") if name and name.lower() not in _TECHNICAL else ""
