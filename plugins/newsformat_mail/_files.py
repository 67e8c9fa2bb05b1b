"""Attached files: media are listed in the article without their data; all others are reported."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Article, Association, Media, Rendition
from newsformat.markup.html import safe_url
from newsformat.plugin import File, Report, file_name, rebuilt
from newsformat_mail._content import Content
from newsformat_mail._fields import text_of
from newsformat_mail._mime import Part


_MEDIA = {"image": "image", "video": "video", "audio": "audio"}


class Files:
    """The files of a message by unique names; `named` maps content IDs to the names."""

    def __init__(self, parts: list[Part], report: Report) -> None:
        self._report = report
        self._parts: dict[str, Part] = {}
        self.named: dict[str, str] = {}  # names by content ID
        taken: set[str] = set()  # in lower case, because `newsformat.files` ignores case
        for number, part in enumerate(parts, 1):
            name = file_name(part.name) or f"part-{number}.{part.type.value.rpartition('/')[2]}"
            while name.lower() in taken:
                name = f"{number}-{name}"
            taken.add(name.lower())
            self._parts[name] = part
            if part.id:
                self.named[part.id] = name

    def whole(self) -> Iterator[File]:
        """Yield all files with their content."""
        for name, part in self._parts.items():
            yield File(name=name, content=part.decoded, media_type=part.type.value)

    def shown(self, article: Article | None = None) -> list[Association]:
        """Return the media that *article* does not show already; report the files and data that are left out."""
        inside: set[str] = set()
        if article is not None:
            rebuilt(article, {Media: lambda media: inside.add(media.href) or media})  # type: ignore[func-returns-value]  # None
        found = []
        for name, part in self._parts.items():
            kind = _MEDIA.get(part.type.value.partition("/")[0])
            description = f"{name} ({part.type.value}, {len(part.decoded)} bytes)"
            if kind is None or not safe_url(name):
                self._report.left_out(f"a file is left out: {description}", line=part.line)
                continue
            self._report.left_out(f"the content of a file is left out: {description}", line=part.line)
            if name not in inside:
                caption = text_of(part.get("content-description"))
                media = Media(
                    name, kind=kind, caption="" if caption == name else caption, renditions=[_rendition(name, part)]
                )
                found.append(Association(role="attached", media=media))
        return found

    def completed(self, media: Media) -> Media:
        """Return *media* with the type and size of the file that it refers to."""
        part = self._parts.get(media.href)
        if part is None:
            return media
        known = _rendition(media.href, part)
        sizes = [
            evolve(known, width=rendition.width, height=rendition.height)
            for rendition in media.renditions
            if rendition.href == media.href
        ]
        others = [rendition for rendition in media.renditions if rendition.href != media.href]
        return evolve(media, renditions=(*(sizes or [known]), *others))


def _rendition(name: str, part: Part) -> Rendition:
    return Rendition(href=name, media_type=part.type.value, size=len(part.decoded))


def files_in(content: Content) -> Iterator[File]:
    """Yield all files of the *content* of a message, including documents."""
    files = Files([part for part in content.files if not document_format(part)], Report(heard=False))
    yield from files.whole()
    for part in filter(document_format, content.files):
        yield File(
            name=part.name or f"document.{document_format(part)}", content=part.decoded, media_type=part.type.value
        )


_DOCUMENTS = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/pdf": "pdf",
    "application/rtf": "rtf",
    "text/rtf": "rtf",
}


def document_format(part: Part) -> str:
    """Return the format of the document *part*; ``""`` if it is not one."""
    suffix = part.name.lower().rpartition(".")[2]
    return _DOCUMENTS.get(part.type.value) or (suffix if suffix in _DOCUMENTS.values() else "")
