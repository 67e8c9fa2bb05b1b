"""What a story says beside its text: how it is read, what is read out instead of pictures, tags, conditions, films."""

from __future__ import annotations

from urllib.parse import unquote

from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, line_of, text_of
from newsformat.plugin import Report, file_name


_TOLD = 60  # characters
_NOTHING = ("", "$ID/", "n")


def _said(element: Element, name: str) -> str:
    said = (element.get(name) or "").strip()
    return "" if said in _NOTHING else said.removeprefix("$ID/")


def tell_paragraphs(range_: Element, report: Report) -> None:
    """Tell *report* what a range of paragraphs says that no block has."""
    if (start := _said(range_, "NumberingStartAt")) not in {"", "1"}:
        report.left_out(f"the first number of a list is left out: {start[:_TOLD]}", line=line_of(range_))


def tell_characters(range_: Element, report: Report) -> None:
    """Tell *report* how the text of a range of characters is read, and where it is shown."""
    if above := _said(range_, "RubyString"):
        report.left_out(f"how to read {text_of(range_)[:_TOLD]}: {above[:_TOLD]}", line=line_of(range_))
    if where := _said(range_, "AppliedConditions"):
        report.left_out(f"the condition under which a text is shown: {where[:_TOLD]}", line=line_of(range_))


def tell_tag(tag: Element, report: Report) -> None:
    """Tell *report* what the text in a *tag* of XML is called; its attributes are a loss."""
    report.note(f"left out, the XML tag of a text: {_said(tag, 'MarkupTag').removeprefix('XMLTag/')[:_TOLD]}")
    for each in tag.iterfind("XMLAttribute"):
        what = f"{_said(each, 'Name')}={_said(each, 'Value')}"
        report.left_out(f"an attribute of a text in XML: {what[:_TOLD]}", line=line_of(each))


def tell_title(story: Element, report: Report) -> None:
    """Tell *report* what *story* is called in its program."""
    if title := _said(story, "StoryTitle"):
        report.left_out(f"the property StoryTitle: {title[:_TOLD]}", line=line_of(story))


def alt_of(shape: Element, report: Report) -> str:
    """Return what is read out instead of what *shape* shows; films in it, and a text instead of it, are told."""
    for each in shape.iter("Movie", "Sound", "SoundClip"):
        link = next(each.iter("Link"), None)
        file = _said(link, "LinkResourceURI") if link is not None else ""
        report.left_out(f"a film or sound is left out: {file[:_TOLD]}".rstrip(": "), line=line_of(each))
    option = next(shape.iter("ObjectExportOption"), None)
    if option is None:
        return ""
    if actual := _said(option, "CustomActualText"):
        report.left_out(f"the text instead of a picture: {actual[:_TOLD]}", line=line_of(option))
    return _said(option, "CustomAltText")


def file_of(uri: str | None) -> str:
    """Return the address of a picture: on the web, or what its file is called."""
    uri = uri or ""
    if uri.partition(":")[0] in {"http", "https"} and safe_url(uri):
        return uri
    return file_name(unquote(uri.rpartition("/")[2]).removeprefix("file:"))
