"""Attributes of a story apart from its text: ruby, alternative texts, tags, conditions. Most are reported as losses."""

from __future__ import annotations

from urllib.parse import unquote

from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, line_of, text_of
from newsformat.plugin import Report, file_name, shortened


_NOTHING = ("", "$ID/", "n")


def _attribute(element: Element, name: str) -> str:
    value = (element.get(name) or "").strip()
    return "" if value in _NOTHING else value.removeprefix("$ID/")


def report_paragraphs(range_: Element, report: Report) -> None:
    """Report attributes of a range of paragraphs that no block has."""
    if (start := _attribute(range_, "NumberingStartAt")) not in {"", "1"}:
        report.left_out(f"the first number of a list is left out: {shortened(start)}", line=line_of(range_))


def report_characters(range_: Element, report: Report) -> None:
    """Report ruby annotations and conditions of a range of characters."""
    if above := _attribute(range_, "RubyString"):
        report.left_out(
            f"the ruby annotation of {shortened(text_of(range_))} is left out: {shortened(above)}",
            line=line_of(range_),
        )
    if where := _attribute(range_, "AppliedConditions"):
        report.left_out(f"the condition of a text is left out: {shortened(where)}", line=line_of(range_))


def report_tag(tag: Element, report: Report) -> None:
    """Report the XML *tag* around a text, with its attributes."""
    report.note(f"the XML tag of a text is left out: {shortened(_attribute(tag, 'MarkupTag').removeprefix('XMLTag/'))}")
    for element in tag.iterfind("XMLAttribute"):
        what = f"{_attribute(element, 'Name')}={_attribute(element, 'Value')}"
        report.left_out(f"an attribute of an XML tag is left out: {shortened(what)}", line=line_of(element))


def report_title(story: Element, report: Report) -> None:
    """Report the title that *story* has in its program."""
    if title := _attribute(story, "StoryTitle"):
        report.left_out(f"the property StoryTitle is left out: {shortened(title)}", line=line_of(story))


def alt_of(shape: Element, report: Report) -> str:
    """Return the alternative text of *shape*; report films in it, and a replacement text."""
    for inner in shape.iter("Movie", "Sound", "SoundClip"):
        link = next(inner.iter("Link"), None)
        file = _attribute(link, "LinkResourceURI") if link is not None else ""
        report.left_out(f"a film or sound is left out: {shortened(file)}".rstrip(": "), line=line_of(inner))
    option = next(shape.iter("ObjectExportOption"), None)
    if option is None:
        return ""
    if actual := _attribute(option, "CustomActualText"):
        report.left_out(f"the replacement text of a picture is left out: {shortened(actual)}", line=line_of(option))
    return _attribute(option, "CustomAltText")


def file_of(uri: str | None) -> str:
    """Return the address of a picture on the web, or else its file name."""
    uri = uri or ""
    if uri.partition(":")[0] in {"http", "https"} and safe_url(uri):
        return uri
    return file_name(unquote(uri.rpartition("/")[2]).removeprefix("file:"))
