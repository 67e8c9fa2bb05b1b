"""Reads an ``item`` of an export of WordPress as an article."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

from newsformat import Article, Association, Byline, Concept, Envelope, Foreign, Identifier, Media, ReadError, Status
from newsformat.markup.dates import iso
from newsformat.markup.handling import stricter
from newsformat.markup.html import read_html_inlines, unescaped_entities, write_html
from newsformat.markup.wordpress import POST, STATUS_WORDS, STATUSES, as_html, slug, with_footnotes
from newsformat.markup.xml import Element, line_of, local, parse, text_of
from newsformat.plugin import Limits, Report, shortened
from newsformat_feeds._elements import children, name_of, own, source_of, space_of
from newsformat_feeds._logins import login_of
from newsformat_feeds._names import CONTENT, DC, EXCERPT, WP
from newsformat_feeds._readers import _modules, _rss_reader
from newsformat_feeds._readers._article import article_of
from newsformat_feeds._readers._draft import Draft
from newsformat_feeds._readers._modules import Take
from newsformat_feeds._readers._post_types import USUAL, may_be_article


SPACE = "wxr"
_NOT_YET = re.compile(r"0000-00-00|-0001")


def reader() -> Callable[[Element, Envelope, Report, Limits], Article | None]:
    """Return a reader for the items of one export, which collects pictures and guest authors on the way."""
    known = _Known()
    looked = False

    def read(item: Element, feed: Envelope, report: Report, limits: Limits) -> Article | None:
        nonlocal looked
        parent = item.getparent()
        if not looked and parent is not None:
            for child in parent.iterchildren("{*}item"):
                known.learn(child)
        looked = True
        known.learn(item)
        kind = _wp_text(item, "post_type")
        if kind not in USUAL and not (may_be_article(kind) and _has_text(item)):
            if not _is_ours(item):
                report.note(f"skipped, not an article: {kind}")
            return None
        if kind not in USUAL:
            report.note(f"read as an article, as it has a text: {kind:.60}")
        return _post(item, feed, report, limits, known)

    return read


def _has_text(item: Element) -> bool:
    return any(name_of(child) == (CONTENT, "encoded") and text_of(child) for child in children(item))


def _is_ours(item: Element) -> bool:
    """Is *item* a post's picture written, and marked, by newsformat?"""
    address = _wp_text(item, "attachment_url")
    return bool(address) and _wp_text(item, "post_id") == number_of(address)


def number_of(href: str) -> str:
    """Return newsformat's number of the file at *href*, larger than those of posts."""
    return str(_LEAST + int(hashlib.sha256(href.encode("utf-8", "replace")).hexdigest()[:12], 16) % _LEAST)


_LEAST = 1_000_000_000
THUMBNAIL = "_thumbnail_id"  # of a post: the number of its picture
ALT = "_wp_attachment_image_alt"
_PICTURE = re.compile(r"\.(?:avif|gif|jpe?g|png|svg|webp)\Z", re.IGNORECASE)
_DIGITS = 10  # of a number used for sorting pictures
_LONGEST = 10_000  # characters of a caption, which any number of posts may display


class _Known:
    """Data from other items of an export: pictures by number, and guest authors by the names in their addresses."""

    def __init__(self) -> None:
        self.pictures: dict[str, Media] = {}
        self.guests: dict[str, str] = {}
        self._attached: dict[str, dict[str, int]] = {}  # pictures by the posts they were added to, with their order

    def learn(self, item: Element) -> None:
        """Register *item*, if it is a file, or a guest author of Co-Authors Plus."""
        if address := _wp_text(item, "attachment_url"):
            texts = {
                _wp_text(child, "meta_key"): _wp_text(child, "meta_value") for child in item.iterchildren("{*}postmeta")
            }
            caption = next((source_of(child) for child in children(item) if name_of(child) == (EXCERPT, "encoded")), "")
            number, order = _wp_text(item, "post_id"), _wp_text(item, "menu_order")
            if _PICTURE.search(address):
                place = int(order) if order.isdecimal() and len(order) < _DIGITS else 0
                self._attached.setdefault(_wp_text(item, "post_parent"), {})[number] = place
            self.pictures[number] = Media(
                address,
                alt=texts.get(ALT, "")[:_LONGEST],
                caption=read_html_inlines(caption) if len(caption) <= _LONGEST else (),
            )
        elif _wp_text(item, "post_type") == "guest-author":
            title = next((text_of(child) for child in children(item) if name_of(child) == ("", "title")), "")
            self.guests[_wp_text(item, "post_name")] = title

    def take_attached(self, post: str) -> list[str]:
        """Take the numbers of the pictures added to *post*, as displayed by a gallery of all of them.

        An export contains a post once; for another one with its number, there are none.
        """
        found = self._attached.pop(post, {}) if post.strip("0") else {}
        return sorted(found, key=found.__getitem__)

    def picture(self, number: str) -> str:
        """Return the picture *number* as HTML, or ``""`` if it is not in the export."""
        media = self.pictures.get(number)
        return "" if media is None else write_html([media], Report(heard=False))


def _wp_text(item: Element, name: str) -> str:
    candidates = (child for child in item.iterchildren(f"{{*}}{name}") if space_of(child) == WP)
    return next((text_of(element) for element in candidates if own(element, ASSUMED_DATE) is None), "")


def _post(item: Element, feed: Envelope, report: Report, limits: Limits, known: _Known) -> Article:
    draft = Draft(report, limits, space=SPACE, base=item.base or "")
    names = authors(feed.foreign)
    spoken = False
    footnotes: list[Element] = []
    draft.report_surroundings(item)
    for child in children(item):
        name = name_of(child)
        spoken = spoken or name == (DC, "language")
        if name == (DC, "creator"):
            draft.report_unread_attributes(child, frozenset())
            draft.bylines.append(Byline(name=_printed_name(child, names), contact=own(child, "contact") or ""))
        elif name == (WP, "postmeta") and _wp_text(child, "meta_key") == THUMBNAIL:
            number = _wp_text(child, "meta_value")
            if (media := known.pictures.get(number)) is None:
                draft.keep(child)
            elif number != number_of(media.href):  # for newsformat's own pictures, the post has the details
                draft.associations.append(Association(role="thumbnail", media=media))
        elif name == (WP, "postmeta") and _wp_text(child, "meta_key") == _NOTES:
            footnotes.append(child)
        elif not _modules.taken(child, draft, ITEM) and _has_value(child):
            draft.keep(child)
    if not spoken and feed.language:
        draft.values["language"] = feed.language
    _settle_dates(item, draft)
    _settle_change(item, draft)
    _settle_password(item, draft)
    _settle_footnotes(draft, footnotes)
    if draft.content is not None:
        draft.content = as_html(draft.content, report, known.picture, known.take_attached(_wp_text(item, "post_id")))
    _settle_authors(draft, names, known.guests)
    return article_of(draft)


def _settle_password(item: Element, draft: Draft) -> None:
    """Withhold a post protected by a password, which is kept, as is the status."""
    passwords = item.iterchildren(f"{{*}}{PASSWORD}")
    if any(map(text_of, passwords)) and draft.values.get("status", Status.USABLE) is Status.USABLE:
        draft.report.note("protected by a password, so not for every reader; treated as withheld")
        draft.values["status"] = Status.WITHHELD
        for child in item.iterchildren("{*}status"):
            draft.keep(child)


PASSWORD = "post_password"  # noqa: S105 -- the name of an element


def _settle_footnotes(draft: Draft, footnotes: list[Element]) -> None:
    """Insert footnotes stored beside a text where it refers to them; otherwise, they are kept."""
    for footnote in footnotes:
        text = draft.content or ""
        draft.content = with_footnotes(text, _wp_text(footnote, "meta_value"), draft.report)
        if draft.content == text:
            draft.keep(footnote)


_NOTES = "footnotes"  # of a post, as JSON


def _settle_authors(draft: Draft, names: dict[str, str], guests: dict[str, str]) -> None:
    """Use authors given as terms by a plugin for several authors, if all their names are known."""
    of_plugins = [subject for subject in draft.subjects if subject.scheme == _AUTHORS]
    terms = [plugin for plugin in of_plugins if plugin.code.startswith("cap-")]
    signed = [guests.get(concept.code) or names.get(concept.name, "") for concept in terms]
    if not terms and not {plugin.name for plugin in of_plugins}.isdisjoint(names.values()):  # PublishPress tells names
        terms, signed = of_plugins, [names.get(plugin.name, plugin.name) for plugin in of_plugins]
    if not terms or not all(signed):
        return
    signing, taken = frozenset(signed), frozenset(map(id, terms))
    for byline in draft.bylines:
        if byline.name not in signing:
            draft.report.left_out(f"the user who posted it, who is not an author, is left out: {byline.name:.60}")
    for term, name in zip(terms, signed, strict=True):
        if term.code.removeprefix("cap-") not in {"", slug(term.name), slug(name)}:
            draft.report.left_out(f"the slug of {name:.60} is left out: {term.code:.60}")
    draft.subjects = [subject for subject in draft.subjects if id(subject) not in taken]
    draft.bylines = [Byline(name=name) for name in dict.fromkeys(signed)]


_AUTHORS = "author"  # the taxonomy of Co-Authors Plus, and of PublishPress Authors


def authors(foreign: tuple[Foreign, ...]) -> dict[str, str]:
    """Return the names of authors in the channel, by login."""
    return _authors(tuple([part.value for part in foreign if part.space == SPACE and part.name == "author"]))


@lru_cache(maxsize=8)
def _authors(snippets: tuple[str, ...]) -> dict[str, str]:
    found, names = dict[str, str](), set[str]()
    for snippet in snippets:
        try:
            author = parse(snippet.encode("utf-8", "replace"))
        except ReadError:
            continue
        login, name = _wp_text(author, "author_login"), _wp_text(author, "author_display_name")
        if login and name and name not in names:
            found[login] = name
            names.add(name)
    return found


def _printed_name(creator: Element, names: Mapping[str, str]) -> str:
    """Return the name of a *creator*, known by a login, unless somebody changed the login that newsformat made."""
    login, name = text_of(creator), own(creator, "name")
    return name if name is not None and login_of(name) == login else names.get(login, login)


def _has_value(element: Element) -> bool:
    """Does *element* hold more than an unset value?"""
    return bool(len(element) or element.keys() or text_of(element) not in {"", "0"})


# What WordPress has in other forms than RSS ---------------------------------------


def _date(element: Element, draft: Draft) -> None:
    if not _NOT_YET.search(text_of(element)):  # a draft has no date yet
        draft.take_date("published", element)


def _settle_dates(item: Element, draft: Draft) -> None:
    """Use the site's local time."""
    there, here = (_moment_in(item, name, draft) for name in ("post_date_gmt", "post_date"))
    published = draft.values.get("published")
    if there is None:
        if published is None and here is not None:
            draft.report.note(_NO_ZONE)
            draft.values["published"] = here
        return
    zone = timezone(here - there) if here is not None and abs(here - there) < _DAY else UTC
    if published is None:
        draft.values["published"] = there.astimezone(zone)
    elif not published.utcoffset() and abs(published - there) < _SECOND:
        draft.values["published"] = published.astimezone(zone)
    elif abs(published - there) >= _SECOND:
        draft.report.left_out(
            f"post_date_gmt is left out, since it differs from the pubDate: {iso(there)}", line=line_of(item)
        )


ASSUMED_DATE = "assumed"  # newsformat's mark for a date that was only required
_NO_ZONE = "the date of the site has no time zone; assumed UTC"
_SECOND, _DAY = timedelta(seconds=1), timedelta(hours=24)


def _moment_in(item: Element, name: str, draft: Draft) -> datetime | None:
    """Return the date in the element *name* of *item*; an invalid one is reported as lost."""
    if not (text := _wp_text(item, name)) or _NOT_YET.search(text):
        return None
    when = _moment(text)
    if when is None:
        draft.report.left_out(f"{name} is not a date: {shortened(text)!r}", line=line_of(item))
    return when


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        return None


def _changed(element: Element, draft: Draft) -> None:
    text = text_of(element)
    if (when := _moment(text)) is not None:
        draft.take("updated", when, element)
    elif text and not _NOT_YET.search(text):
        draft.report.left_out(f"post_modified_gmt is not a date: {shortened(text)!r}", line=line_of(element))


def _settle_change(item: Element, draft: Draft) -> None:
    """Read the date of the last change in the site's local time, if there is none in UTC."""
    if _moment(_wp_text(item, "post_modified_gmt")) is not None:
        return
    if (when := _moment_in(item, "post_modified", draft)) is None:
        return
    here, there = _moment(_wp_text(item, "post_date")), _moment(_wp_text(item, "post_date_gmt"))
    if here is None or there is None or abs(here - there) >= _DAY:
        draft.report.note(_NO_ZONE)
        here = there = when
    when = when.replace(tzinfo=timezone(here - there))
    if abs(draft.values.setdefault("updated", when) - when) >= _SECOND:
        draft.report.left_out(
            f"post_modified is left out, as it contradicts its other form: {iso(when)}", line=line_of(item)
        )


def _later(element: Element, draft: Draft) -> None:
    """Postpone *element*, the first of its name, to the function that settles it."""
    if local(element) not in draft.later:
        draft.later.add(local(element))
    elif text_of(element) and own(element, ASSUMED_DATE) is None:
        draft.left_out_again(element)


def _excerpt(element: Element, draft: Draft) -> None:
    if not (text := source_of(element)).strip(" \t\r\n"):
        return
    if draft.description is None:
        draft.description = text
    else:
        draft.left_out_again(element)


def _description(element: Element, draft: Draft) -> None:
    if text_of(element):
        draft.keep(element)


def _number(element: Element, draft: Draft) -> None:
    draft.identifiers.append(Identifier(value=text_of(element), kind=POST))


def _status(element: Element, draft: Draft) -> None:
    name = text_of(element)
    if "status" in draft.values:
        draft.report.note("several statuses; the strictest is used", line=line_of(element))
    draft.values["status"] = stricter(draft.values.get("status", Status.USABLE), STATUSES.get(name, Status.WITHHELD))
    if name not in STATUS_WORDS.values():
        draft.keep(element)


def _type(element: Element, draft: Draft) -> None:
    if text_of(element) not in {"post", ""}:
        draft.keep(element)


def _category(element: Element, draft: Draft) -> None:
    name, domain = unescaped_entities(text_of(element)), element.get("domain") or "category"
    code = element.get("nicename") or ""
    code = "" if code == slug(name) else code
    if (ours := own(element, "code")) is not None:
        code = ours
    name = name if (own_name := own(element, "name")) is None else own_name
    if (scheme := own(element, "scheme")) is None:
        scheme = "" if domain == "category" else domain
    if scheme == "post_tag" and not code and own(element, "scheme") is None:
        draft.keywords.append(name)
    else:
        draft.subjects.append(Concept(name=name, code=code, scheme=scheme))


ITEM: dict[tuple[str, str], Take] = {
    **{name: take for name, take in _rss_reader.ITEM.items() if name[1] not in {"description", "category"}},
    ("", "category"): _category,
    ("", "description"): _description,
    ("", "pubDate"): _date,
    (CONTENT, "encoded"): _modules.content,
    (DC, "creator"): _later,
    (EXCERPT, "encoded"): _excerpt,
    (WP, "post_date"): _later,
    (WP, "post_date_gmt"): _later,
    (WP, "post_id"): _number,
    (WP, "post_modified"): _later,
    (WP, "post_modified_gmt"): _changed,
    (WP, "post_name"): _modules.text("slug"),
    (WP, "post_type"): _type,
    (WP, "status"): _status,
}
