"""Reads and writes one story, or other content, of ANS."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Article, Block, Foreign, Media, Status
from newsformat.markup.json import Object, text_of, value_of
from newsformat.markup.members import text_at, value_at
from newsformat.plugin import Limits, Report
from newsformat_cms._ans._elements_reader import ElementsReader
from newsformat_cms._ans._elements_writer import written_elements
from newsformat_cms._ans._media_reader import read_media
from newsformat_cms._ans._media_writer import written_media
from newsformat_cms._ans._names import KINDS, MEDIA, NEWEST, SPACE, VERSION
from newsformat_cms._ans._values_reader import PUBLISHED, read_values
from newsformat_cms._ans._values_writer import written_values
from newsformat_cms._foreign import kept, put_back


_ALONE = {"type": "story", "version": NEWEST}  # written by default; other values are kept


def read_story(story: Object, report: Report, limits: Limits) -> Article:
    """Return the article that *story* is."""
    values = read_values(story, report, limits)
    if text_at(story, "type") in MEDIA and "content_elements" not in story:
        groups: list[tuple[Block, ...]] = [(_stand_alone_media(story, limits),)]
    else:
        groups = ElementsReader(report, limits).all(story.get("content_elements"))
    body = [block for group in groups for block in group]
    article = Article(**values, body=body, foreign=[*_alone(story)])
    return evolve(article, foreign=[*article.foreign, *_unwritten_members(article, story, list(map(len, groups)))])


def _stand_alone_media(element: Object, limits: Limits) -> Media:
    """Return the stand-alone picture, film or sound in *element*; its rights belong to the article."""
    return evolve(read_media(element, limits), credit="", rights="", language="")


def _alone(story: Object) -> Iterator[Foreign]:
    for name, usual in _ALONE.items():
        value = story.get(name)
        if isinstance(value, str) and value != usual and (name != "version" or VERSION.fullmatch(value)):
            yield Foreign(SPACE, name, text_of(value))


def _unwritten_members(article: Article, story: Object, groups: list[int]) -> Iterator[Foreign]:
    """Yield the parts of *story* that are not written from *article*; *groups* has the number of blocks per element."""
    written = _written(article, Report(heard=False))
    is_whole = sum(groups) == len(written.get("content_elements", ()))
    yield from kept(SPACE, story, written, {"content_elements": groups} if is_whole else None)


# Writing ------------------------------------------------------------------------


def write_story(article: Article, report: Report) -> Object:
    """Return *article* as a story, or as the kind of content that it was read from."""
    story = put_back(article, SPACE, _written(article, report), report, but=_ALONE)
    if article.status is Status.USABLE and "status" not in story and value_at(story, *PUBLISHED) is False:
        report.lost(f"foreign.{SPACE}", where=".".join(PUBLISHED), why="the article is usable now")
        holder, name = PUBLISHED
        story[holder] = {key: value for key, value in story[holder].items() if key != name}
    return story


def _written(article: Article, report: Report) -> Object:
    """Return what is written from *article*, without kept parts."""
    kind, version = _single_foreign(article, "type"), _single_foreign(article, "version")
    version = version if VERSION.fullmatch(version) else NEWEST
    kind = kind if kind in KINDS else "story"
    if kind in MEDIA:
        if (media := _as_media(article, kind, version, report)) is not None:
            return media
        kind = "story"
    media = written_values(article, kind, version, report)
    elements = written_elements(article.body, version, report)
    return {**media, "content_elements": elements} if elements else media


def _single_foreign(article: Article, name: str) -> str:
    found = [part.value for part in article.foreign if part.space == SPACE and part.name == name]
    try:
        value = value_of(found[0]) if found else None
    except ValueError:
        value = None
    return value if isinstance(value, str) else _ALONE[name]


def _as_media(article: Article, kind: str, version: str, report: Report) -> Object | None:
    """Return an article that is only a picture, film or sound as such content, or `None`."""
    media = article.body[0] if len(article.body) == 1 else None
    if not isinstance(media, Media):
        return None
    values = written_values(article, kind, version, Report(heard=False))
    media_content: Object = {**written_media(media, version, Report(heard=False)), **values}
    if _stand_alone_media(media_content, Limits()) != media or read_values(
        media_content, Report(heard=False), Limits()
    ) != read_values(values, Report(heard=False), Limits()):
        return None
    written_values(article, kind, version, report)
    return media_content
