"""``PublicationComponent``: texts and files → the body, captions, notes and pictures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Article, Association, Block, EditorsNote, Foreign, Inlines, Media, Paragraph, Rendition
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.xml import Element, all_text, copied, extent_in, line_of, local, text_of, whole_number
from newsformat.plugin import inlines, on_lines, plain
from newsformat_agencies._appl._publication import SPACE, Publication
from newsformat_agencies._draft import attributes, foreign_of
from newsformat_nitf.body import read_body


_FILE = "ContentItem"
_TEXT, _DATA = "{*}TextContentItem", "{*}DataContent"
_BODIES = ("Main", "Script")
_CAPTION, _NOTES = "Caption", "PublishableEditorNotes"
_MEDIA = {"Photo": "image", "Graphic": "graphic", "Video": "video", "Audio": "audio"}
_OWN = {"picture": "image", "graphic": "image", "video": "video", "audio": "audio"}  # of an item that is itself media
_BEST = ("Main", "Preview")


def component(part: Element, draft: Publication) -> None:
    """Collect the texts and files of *part*, and keep its other content as foreign."""
    draft.report_around(part, attributes(part))
    role = part.get("Role") or ""
    for item in part.iterchildren("*"):
        kind = local(item).removesuffix(_FILE)
        if kind == "Text":
            draft.texts.setdefault(role, []).extend(item.iterchildren(_DATA))
        elif local(item).endswith(_FILE) and (file := _rendition(item, role, draft)).href:
            draft.files.setdefault(_MEDIA.get(kind, kind.lower()), []).append(file)
    _keep_shell(part, draft)


def _keep_shell(part: Element, draft: Publication) -> None:
    """Keep *part* without its texts, which are read separately."""
    shell = copied(part)
    for item in shell.iterchildren(_TEXT):
        texts = [*item.iterchildren(_DATA)]
        # The tails, which are lost with the removed elements
        item.text = " ".join([item.text or "", *[element.tail or "" for element in texts]]).strip()
        for text in texts:
            item.remove(text)
    if not _is_bare(shell) and (kept := foreign_of(shell, SPACE)):
        draft.add("foreign", kept)


def _is_bare(shell: Element) -> bool:
    """Does *shell* contain nothing beyond its role and media type?"""
    items = [*shell.iterchildren("*")]
    bare = all(local(item) == f"Text{_FILE}" and not item.keys() and not len(item) for item in items)
    has_usual_attributes = {"Role", "MediaType"}.issuperset(shell.keys()) and shell.get("MediaType") == "Text"
    return bare and has_usual_attributes and not all_text(shell).strip()


def _rendition(item: Element, role: str, draft: Publication) -> Rendition:
    """Return the file in *item*, with its web address if it has one, else its ``Href``."""
    places = [place for place in item.iterchildren("{*}BinaryLocation") if place.get("BinaryPath") == "URL"]
    characteristics = item.find("{*}Characteristics")
    known = {"width": "Width", "height": "Height"}
    numbers = (
        {name: _number(characteristics, tag) for name, tag in known.items()} if characteristics is not None else {}
    )
    return Rendition(
        href=next((address for place in places if (address := text_of(place))), item.get("Href") or ""),
        name=role,
        media_type="" if characteristics is None else characteristics.get("MimeType") or "",
        size=None if characteristics is None else extent_in(characteristics, "SizeInBytes", draft.report),
        **numbers,
    )


def _number(characteristics: Element, name: str) -> int | None:
    part = characteristics.find(f"{{*}}{name}")
    return None if part is None else whole_number(text_of(part))


# Interpreting the components ----------------------------------------------------


def settle(draft: Publication) -> None:
    """Assign the collected texts and files to the body, captions, notes and associations."""
    texts = {role: blocks for role, parts in draft.texts.items() if (blocks := _blocks(role, parts, draft))}
    body = next((texts.pop(role) for role in _BODIES if role in texts), ())
    caption = texts.pop(_CAPTION, ())
    if _NOTES in texts:
        draft.add("notes", EditorsNote(text=Article(body=texts.pop(_NOTES)).text, role=_NOTES))
    shown = _media(draft, _in_lines(caption))
    draft.add("body", *shown, *body)
    if caption and not (shown or draft.values.get("associations")):
        texts[_CAPTION] = caption
    for role, blocks in texts.items():
        draft.add("associations", Association(role=role, article=Article(body=blocks)))
    summary = draft.values.get("summary", "")
    if shown and summary and summary == plain(shown[0].caption):
        del draft.values["summary"]


def _media(draft: Publication, caption: Inlines) -> list[Media]:
    """Return the media of an item that is itself media; the files of a text become associations."""
    kind = draft.values.get("kind", "text")
    if kind in _OWN:
        files = [file for found in draft.files.values() for file in found]
        return [_media_of(files, _OWN[kind], caption)] if files or caption else []
    for kind, files in draft.files.items():
        draft.add("associations", Association(role="component", media=_media_of(files, kind, caption)))
        caption = ()
    return []


def _media_of(files: list[Rendition], kind: str, caption: Inlines) -> Media:
    ranks = {name: rank for rank, name in enumerate(_BEST)}
    best = min(files, key=lambda file: ranks.get(file.name, len(ranks)), default=None)
    return Media("" if best is None else best.href, kind=kind, caption=caption, renditions=files)


def _blocks(role: str, parts: list[Element], draft: Publication) -> tuple[Block, ...]:
    """Return the text of this *role*, preferably the one in NITF; other versions of it are kept as foreign."""
    best = next((part for part in parts if part.find("{*}nitf") is not None), parts[0] if parts else None)
    for part in parts:
        if part is not best and (kept := foreign_of(part, SPACE)):
            draft.add("foreign", Foreign(SPACE, f"{role}/{kept.name}", kept.value))
    return () if best is None else tuple(_read(best, draft))


def _read(data: Element, draft: Publication) -> Iterator[Block]:
    if len(data):
        draft.report_around(data)
    else:
        draft.report_attributes(data)
    for part in data.iterchildren("*"):
        if local(part) != "nitf":
            draft.report.note(f"<{local(part)}> is read as plain paragraphs", line=line_of(part))
            draft.report_attributes(part)
            yield from read_paragraphs(all_text(part))
            continue
        draft.report_around(part)
        texts, rest = _content(part)
        for text in rest:
            draft.keep(text)
        for text in texts:
            draft.report_attributes(text)
            yield from read_body(text, draft.report)
    if not len(data):
        yield from read_paragraphs(all_text(data))


def _content(nitf: Element) -> tuple[list[Element], list[Element]]:
    """Return the elements of *nitf* that contain text, with or without a ``body``, and the remaining elements."""
    alone = [*nitf.iterchildren("{*}body.content")]
    texts = [text for body in nitf.iterchildren("{*}body") for text in body.iterchildren(*_TEXTS)]
    bodies = {id(text.getparent()) for text in texts}
    rest = [part for part in nitf.iterchildren("*") if part not in alone and id(part) not in bodies]
    return [*alone, *texts], rest


_TEXTS = ("{*}body.content", "{*}body.end")


def _in_lines(blocks: Iterable[Block]) -> Inlines:
    """Return *blocks* as inline content, one line each."""
    return on_lines(
        [block.content if isinstance(block, Paragraph) else inlines(Article(body=[block]).text) for block in blocks]
    )
