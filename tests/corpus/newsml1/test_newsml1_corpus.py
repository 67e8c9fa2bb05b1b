"""Every file is read whole, says what the standard says that it does, and is written back valid and the same."""

from __future__ import annotations

import contextlib
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from attrs import evolve
from lxml import etree, html

import newsformat as nf

from ..shared import CORPUS, characters, needs_shared, table, text_in
from .corpus import PARSER, files, name_of, problems


pytestmark = needs_shared

FILES = files()
_NO_BODY = {"title", "headline", "subheadline", "abstract", "summary", "tweettext", "stylesheet", "caption"}


def read(path: Path) -> list[nf.Article]:
    return list(nf.read_all(path.read_bytes(), "newsml-1"))


def tree(path: Path) -> etree._Element:
    """Return the document, by itself and without its namespace."""
    content = path.read_bytes()
    with contextlib.suppress(UnicodeDecodeError):  # a file may call itself Latin-1 and be UTF-8
        content = re.sub(r"^\s*<\?xml.*?\?>", "", content.decode("utf-8-sig"), count=1).encode()
    root = etree.fromstring(content, PARSER)
    for part in root.iter("{http://iptc.org/std/NewsML/2003-10-10/}*"):
        part.tag = etree.QName(part).localname
    return root


# Texts ------------------------------------------------------------------------


def body_characters(root: etree._Element) -> Counter[str]:
    """Return the characters of all texts that are a body, found without newsformat."""
    found: Counter[str] = Counter()
    for content in root.iter("DataContent"):
        component = next(content.iterancestors("NewsComponent"))
        role = component.find("Role")
        if role is None or role.get("FormalName", "").lower() not in _NO_BODY:
            found += characters("".join(texts(content)))
    return found


def texts(content: etree._Element) -> Iterator[str]:
    if len(content):
        for part in [*content.iter("{*}body.content")] or [*content.iter("{*}body")] or [content]:
            yield from part.itertext("*")
    elif "</p>" in (content.text or "") or "</b>" in (content.text or ""):
        yield html.fromstring(f"<div>{content.text}</div>").text_content()
    else:
        yield _RULES.sub("", content.text or "")


_RULES = re.compile(r"^[ \t]*([_*=~•·—-])(?: ?\1){2,}[ \t]*$", re.MULTILINE)  # lines that are no text of an article


def bodies(article: nf.Article) -> str:
    """Return the texts of *article* and of those that go with it."""
    return text_in(article.body, "role") + "".join(
        bodies(association.article) for association in article.associations if association.article
    )


def test_bodies_are_complete() -> None:
    """At least 99.5 % of all characters, and 99 % of each file's."""
    expected = got = 0
    for path in FILES:
        whole = body_characters(tree(path))
        there = (whole & characters("".join(map(bodies, read(path))))).total()
        assert there >= 0.99 * whole.total(), name_of(path)
        expected, got = expected + whole.total(), got + there
    assert expected > 80_000
    assert got >= 0.995 * expected


def test_texts_are_in_one_body() -> None:
    """Not scattered among associations: where a file has texts, most of them are the article's own."""
    for path in FILES:
        whole, found = body_characters(tree(path)), "".join(text_in(article.body, "role") for article in read(path))
        assert (whole & characters(found)).total() >= 0.9 * whole.total(), name_of(path)


# What a file states -------------------------------------------------------------


def line(text: str) -> str:
    return re.sub("[ \t\r\n\v\f]+", " ", text).strip(" ")


def values(root: etree._Element, path: str) -> list[str]:
    """Return the texts or attributes that *path* finds, in items that have components, without what is empty."""
    found = [element if isinstance(element, str) else "".join(element.itertext()) for element in root.xpath(path)]
    return [line(text) for text in found if line(text)]


def moments(root: etree._Element, path: str) -> list[datetime]:
    made = []
    for value in values(root, path):
        text = value if "T" in value else f"{value}T000000"
        zoned = text if text[-5] in "+-" or text.endswith("Z") else f"{text}Z"
        made.append(datetime.fromisoformat(zoned))
    return made


def story_lines(root: etree._Element, name: str) -> list[str]:
    """Return the lines *name* of components, but for those of the role of a picture."""
    return values(root, f"//NewsItem[NewsComponent]//NewsComponent[not(Role/@FormalName='Picture')]/NewsLines/{name}")


def codes(root: etree._Element) -> list[str]:
    return values(root, "//SubjectCode/*/@FormalName")


def said(article: nf.Article) -> list[str]:
    """Return everything printed around *article*, and with what goes with it."""
    headlines = [
        article.headline,
        article.subhead,
        article.summary,
        *[headline.content for headline in article.other_headlines],
    ]
    shown = [nf.plain(headline).replace("\n", " ") for headline in headlines]
    shown += [byline.text or byline.name for byline in article.bylines]
    for block in [*article.body, *[each.media for each in article.associations if each.media]]:
        if isinstance(block, nf.Media):
            shown += [nf.plain(block.caption).replace("\n", " "), *block.credit.split(" / ")]
    shown += [each.title for each in article.associations]
    for association in article.associations:
        shown += said(association.article) if association.article else []
    return shown


@pytest.mark.cases("path", FILES)
def test_what_the_file_states_is_found(path: Path) -> None:
    root, articles = tree(path), read(path)
    if not articles:
        assert root.find("NewsItem/TopicSet") is not None
        return
    printed = [text for article in articles for text in said(article)]
    headlines = [text for text in story_lines(root, "HeadLine") if text != "No Headline !"]
    assert [text for text in headlines if text not in printed] == []
    if headlines:
        assert all(nf.plain(article.headline) for article in articles if article.body)
    assert [text for text in story_lines(root, "ByLine") if text not in printed] == []
    items = root.findall("NewsItem")
    for field, element in (("created", "FirstCreated"), ("updated", "ThisRevisionCreated")):
        stated = moments(root, f"//NewsItem[NewsComponent]/NewsManagement/{element}")
        dates = {getattr(article, field) for article in articles} - {None}
        if "belga" in str(root.xpath("string(//ProviderId)")).lower():  # a bulletin of 15:00 is made at 14:49
            dates = {when.replace(tzinfo=UTC) for when in dates}
        assert dates == set(stated)
    languages = {text.lower() for text in values(root, "//Language/@FormalName | //@xml:lang[parent::NewsItem]")}
    assert {article.language for article in articles} - {""} <= {
        *languages,
        "en",
        *map(str.lower, values(root, "//@xml:lang")),
    }
    assert not languages or all(article.language for article in articles)
    statuses = {text.lower() for text in values(root, "//NewsItem/NewsManagement/Status/@FormalName")}
    assert {article.status.value for article in articles} == ({*statuses} - {"open"} or {"usable"})
    urgencies = {text for text in values(root, "//NewsManagement/Urgency/@FormalName") if text.isdecimal()}
    assert {str(article.urgency) for article in articles if article.urgency} == urgencies
    found = {concept.code for article in articles for concept in article.subjects}
    assert set(codes(root)) <= found
    assert len(articles) >= len([item for item in items if item.find("NewsComponent") is not None])


def stated(root: etree._Element) -> dict[str, list[str]]:
    return {
        "keywords": story_lines(root, "KeywordLine")
        + values(root, "//DescriptiveMetadata/Property[@FormalName='Keyword']/@Value"),
        "slug": values(root, "//NewsItem/NewsComponent/NewsLines/SlugLine"),
        "dateline": values(root, "//NewsItem/NewsComponent/NewsLines/DateLine"),
        "sources": values(
            root, "//NewsItem/NewsComponent/AdministrativeMetadata/*[self::Provider or self::Source]/Party/@FormalName"
        ),
        "services": values(root, "/NewsML/NewsEnvelope/*[self::NewsService or self::NewsProduct]/@FormalName"),
        "genres": values(root, "//NewsItem/NewsComponent/DescriptiveMetadata/Genre/@FormalName"),
        "title": values(root, "//Identification/NameLabel"),
        "rights": values(root, "//NewsItem/NewsComponent/NewsLines/CopyrightLine"),
    }


def shown(article: nf.Article) -> dict[str, list[str]]:
    return {
        "keywords": list(article.keywords),
        "slug": [article.slug],
        "dateline": [article.dateline.text if article.dateline else ""],
        "sources": [source.name for source in article.sources],
        "services": [service.name for service in article.services],
        "genres": [genre.name for genre in article.genres],
        "title": [article.title],
        "rights": [" ".join(rights.notice.split()) for rights in article.rights],
    }


def test_the_table_of_what_is_stated() -> None:
    """Field by field, over all files: all that is stated is found, and the table has something to check in each."""
    counts: Counter[str] = Counter()
    missing = []
    for path in FILES:
        root, articles = tree(path), read(path)
        if not articles:
            continue
        found = [shown(article) for article in articles]
        for field, texts_ in stated(root).items():
            counts[field] += len(texts_)
            there = {text for item in found for text in item[field]}
            missing += [(name_of(path), field, text) for text in texts_ if text not in there]
    assert missing == []
    assert min(counts.values()) > 10, counts


# There and back -------------------------------------------------------------


@pytest.mark.cases("markup", ["xhtml", "nitf"])
@pytest.mark.cases("path", FILES)
def test_written_back_valid_and_the_same(path: Path, markup: str) -> None:
    """What is read is written without a loss, valid, and from then on the same to the byte."""
    articles = read(path)
    if not articles:
        return
    report = nf.Report()
    document = nf.write(articles, "newsml-1", {"body": markup}, report=report)
    assert problems(document) == []
    back = list(nf.read_all(document, "newsml-1"))
    if markup == "xhtml":
        assert report.losses == ()
    if not report.losses:
        assert back == articles
    assert nf.write(back, "newsml-1", {"body": markup}) == document


def test_written_back_with_its_envelope() -> None:
    for path in FILES:
        given = nf.read_all(path.read_bytes(), "newsml-1")
        document = nf.write(given, "newsml-1")
        again = nf.read_all(document, "newsml-1")
        assert evolve(again.envelope, foreign=()) == evolve(given.envelope, foreign=()), name_of(path)
        assert set(again.envelope.foreign) == set(given.envelope.foreign), name_of(path)


# The same story in other formats ------------------------------------------------

# How the members differ: the samples of ninjs have the first paragraph of a text and no date of creation.
ABRIDGED = frozenset(("ninjs",))


def pairs() -> list[tuple[Path, Path, str]]:
    """Return every NewsML 1 member of a group with every member in another format that is the same story."""
    members = table("PAIRS.tsv")
    return [
        (CORPUS / item["path"], CORPUS / other["path"], other["format"])
        for item in members
        for other in members
        if item["format"] == "newsml1" != other["format"]
        and other["near_dup_group"] == item["near_dup_group"]
        and story_of(item["path"]) == story_of(other["path"])
    ]


def story_of(path: str) -> str:
    """Return the provider's number of a story, which its files are called by in every format."""
    return path.rpartition("-")[2].partition(".")[0]


@pytest.mark.parametrize(("path", "other", "name"), pairs(), ids=lambda value: getattr(value, "name", value))
def test_the_same_story_in_another_format(path: Path, other: Path, name: str) -> None:
    """It has the same headline, date, language and text."""
    if name not in nf.registry().formats:
        pytest.skip(f"{name} cannot be read yet")
    (ours,) = read(path)
    theirs = nf.read(other, name)
    assert nf.plain(ours.headline) == nf.plain(theirs.headline)
    assert (ours.updated, ours.language) == (theirs.updated, theirs.language)
    text, their_text = ("".join(article.text.split()) for article in (ours, theirs))
    assert their_text
    assert text.startswith(their_text) if name in ABRIDGED else text == their_text


def test_there_are_pairs() -> None:
    assert len(pairs()) >= 6


# Dialects -------------------------------------------------------------------------

PROVIDERS = {"afp": "afp.com", "belga": "belga", "businesswire": "businesswire.com", "reuters": "reuters.com"}


@pytest.mark.parametrize("dialect", PROVIDERS)
def test_a_dialect_is_that_of_its_provider(dialect: str) -> None:
    """It is found in the provider's files alone, and some of them say more by it."""
    assert dialect in {known.name for known in nf.registry().dialects if known.format == "newsml-1"}
    differ = []
    for path in FILES:
        provider = tree(path).findtext(".//ProviderId") or ""
        own, found, none = (
            [*nf.read_all(path.read_bytes(), "newsml-1", {"dialect": choice})] for choice in (dialect, "auto", "none")
        )
        if provider.lower().startswith(PROVIDERS[dialect]):
            assert found == own, name_of(path)
            differ += [path] if found != none else []
    assert differ
