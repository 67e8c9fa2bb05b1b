"""An article → an InCopy document."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.xml import quoted
from newsformat.plugin import Articles, NoOptions, Report
from newsformat_office._copy import copy_of, writable
from newsformat_office._icml._content import Content
from newsformat_office._icml._labels import label
from newsformat_office._icml._languages import applied_of
from newsformat_office._icml._names import DIRECTIONS, OWN, encoded, style_name
from newsformat_office._own_properties import own_properties


_HEAD = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<?aid style="50" type="snippet" readerVersion="6.0" featureSet="513" product="8.0(370)" ?>
<?aid SnippetType="InCopyInterchange"?>
"""
_BASIS = "$ID/[No paragraph style]"
_SIZES = {"headline": 28, "kicker": 11, "subhead": 15, "summary": 12, "caption": 8, "media-credit": 7, "code": 9}
_BOLD = frozenset(("headline", "kicker", "summary", "heading", "related-title", "table-caption"))
_INDENT = 12  # points per level of a list


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the document of the article."""
    for article in writable(articles, report):
        yield _document(article, report).encode()


def _document(article: Article, report: Report) -> str:
    content = Content(report)
    story = content.written(copy_of(article, report))
    faces = [
        f"<CharacterStyle Self={quoted(f'CharacterStyle/{encoded(name)}')} Name={quoted(name)}{look}/>"
        for name, look in content.faces().items()
    ]
    lists = [
        f'<NumberingList Self="NumberingList/List {number}" Name="List {number}" ContinueNumbersAcrossStories="false" '
        'ContinueNumbersAcrossDocuments="false"/>'
        for number in range(1, content.lists() + 1)
    ]
    title = quoted(article.slug or article.title)
    preferences = (
        '<StoryPreference OpticalMarginAlignment="false" OpticalMarginSize="12" StoryOrientation="Horizontal" '
        f'StoryDirection="{DIRECTIONS[article.direction]}"/>'
    )
    return "\n".join([
        f'{_HEAD}<Document DOMVersion="8.0" Self="{OWN}">',
        f'<RootCharacterStyleGroup Self="{OWN}_characters">',
        *faces,
        "</RootCharacterStyleGroup>",
        *lists,
        f'<RootParagraphStyleGroup Self="{OWN}_paragraphs">',
        *[_style(kind, article) for kind in content.kinds()],
        "</RootParagraphStyleGroup>",
        f'<Story Self="{OWN}_story" AppliedTOCStyle="n" TrackChanges="false" StoryTitle={title} AppliedNamedGrid="n">',
        f"<Properties>{label(dict(own_properties(article)))}</Properties>",
        preferences,
        '<InCopyExportOption IncludeGraphicProxies="true" IncludeAllResources="false"/>',
        story,
        "</Story>",
        *content.links(),
        "</Document>\n",
    ])  # fmt: skip


def _style(kind: str, article: Article) -> str:
    """Return the definition of the paragraph style of this *kind*, for layouts that lack it."""
    name = style_name(kind)
    first, _, number = kind.partition(" ")
    attributes = {"PointSize": f"{_SIZES.get(kind, 10)}", "AppliedLanguage": applied_of(article.language)}
    if kind in _BOLD or first in _BOLD:
        attributes["FontStyle"] = "Bold"
    if first in {"bullets", "numbers"}:
        attributes["BulletsAndNumberingListType"] = "NumberedList" if first == "numbers" else "BulletList"
        attributes["NumberingLevel"] = number
        attributes["LeftIndent"] = f"{_INDENT * int(number)}"
    if article.direction == "rtl":
        attributes["ParagraphDirection"] = DIRECTIONS["rtl"]
        attributes["Composer"] = "HL Composer Optyca"  # the composer for right-to-left scripts
    look = "".join([f" {key}={quoted(value)}" for key, value in attributes.items() if value])
    return (
        f"<ParagraphStyle Self={quoted(f'ParagraphStyle/{encoded(name)}')} Name={quoted(name)}{look}>"
        f'<Properties><BasedOn type="string">{_BASIS}</BasedOn></Properties></ParagraphStyle>'
    )
