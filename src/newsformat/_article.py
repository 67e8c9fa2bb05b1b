"""The article: one model that every format reads into and writes from.

Everything is immutable; `attrs.evolve` changes a copy. ``""`` and ``()`` mean "none said"; ``None`` is used only
where absence differs from emptiness. Strings are single lines with squeezed white space unless said otherwise.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from attrs import Attribute, field

from newsformat._blocks import Block, Media, blocks
from newsformat._checks import all_are, aware, checked_time, optional, urgency
from newsformat._concepts import Concept, Foreign
from newsformat._direction import Direction, direction_of
from newsformat._frozen import frozen
from newsformat._inline import Inlines, inlines
from newsformat._source_types import source_type
from newsformat._text import address, line, lines, many, prose, tag


@frozen(kw_only=True)
class Identifier:
    """Another identifier of the article, besides its `Article.uri`; *kind* says which (``url``, ``doi`` …)."""

    value: str = field(converter=address)
    kind: str = field(default="", converter=line)


@frozen(kw_only=True)
class Headline:
    """A further headline; *role* is what the format calls it (``subHeadline``, ``short`` …)."""

    content: Inlines = field(converter=inlines)
    role: str = field(default="", converter=line)
    language: str = field(default="", converter=tag)


@frozen(kw_only=True)
class Byline:
    """A person or desk that signed the article.

    Attributes:
        name: of the person, or of the desk.
        role: what the person does: ``harbour correspondent``.
        affiliation: the agency, paper or organisation that the person belongs to.
        location: where the person is.
        contact: an e-mail address, or the address of a page.
        text: the byline as printed (``By Ann Lee, Acme``); the other parts are what could be read from it.
    """

    name: str = field(default="", converter=line)
    role: str = field(default="", converter=line)
    affiliation: str = field(default="", converter=line)
    location: str = field(default="", converter=line)
    contact: str = field(default="", converter=line)
    text: str = field(default="", converter=line)

    @property
    def label(self) -> str:
        """What a reader is shown: the *name*, or else the *text*; ``""`` if there is neither."""
        return self.name or self.text


@frozen(kw_only=True)
class Dateline:
    """Where and when a story was filed: ``NAIROBI, Nov. 24 (Acme) --``.

    Attributes:
        place: one or several, as printed.
        date: as printed (``Nov. 24``), often without a year; `Article.created` and the like are moments.
        source: the agency that it names.
        text: the dateline as printed; the other parts are what could be read from it.
    """

    place: str = field(default="", converter=line)
    date: str = field(default="", converter=line)
    source: str = field(default="", converter=line)
    text: str = field(default="", converter=line)


@frozen(kw_only=True)
class Rights:
    """Who owns the article and what may be done with it.

    Attributes:
        holder: who owns it.
        notice: the copyright notice, as printed; it may have several lines.
        usage_terms: what may be done with it, in words; they may have several lines.
        licence: its name or address.
        scope: the part of the article that is meant; ``""`` for all of it.
        foreign: what the model has no place for.
    """

    holder: str = field(default="", converter=line)
    notice: str = field(default="", converter=prose)
    usage_terms: str = field(default="", converter=prose)
    licence: str = field(default="", converter=line)
    scope: str = field(default="", converter=line)
    foreign: tuple[Foreign, ...] = field(default=(), converter=many, validator=all_are(Foreign))


@frozen(kw_only=True)
class EditorsNote:
    """A note to editors, not for publication; it may have several lines.

    *role* is what the format calls it; readers of text and mail say ``contact``, ``correction``, ``embargo`` or
    ``release``.
    """

    text: str = field(converter=prose)
    role: str = field(default="", converter=line)


@frozen(kw_only=True)
class Embargo:
    """The article must not be published *until* then; ``None`` is "until further notice"."""

    until: datetime | None = field(default=None, validator=aware)

    def is_over(self, at: datetime) -> bool:
        """Return whether it is over *at* an aware time; until further notice, it never is.

        Raises:
            ValueError: *at* has no time zone.
        """
        at = checked_time(at)
        return self.until is not None and self.until <= at


class Status(StrEnum):
    """May the article be published? (IPTC NewsCodes "Publishing Status")."""

    USABLE = "usable"
    """It may, unless there is an embargo."""
    WITHHELD = "withheld"
    """Not now."""
    CANCELED = "canceled"
    """Never again; if it has been published, it is to be withdrawn."""


def _status(value: str) -> Status:
    """Return the status of this name; as ``Status`` is a string, *value* may be one already."""
    if type(value) is Status:
        return value
    try:
        return Status(value)
    except ValueError:
        raise ValueError(f"status must be one of {', '.join(Status)}, not {value!r:.60}") from None


def _article(association: object, attribute: Attribute[Article | None], value: object) -> None:
    optional(Article)(association, attribute, value)  # defined further down


@frozen(kw_only=True)
class Association:
    """Another item that belongs to the article: a picture, sidebar, earlier version or source.

    *role* is the relation as the format calls it. The item is identified by *uri* or *href*, or included as *media* or
    *article*.
    """

    role: str = field(default="", converter=line)
    title: str = field(default="", converter=line)
    href: str = field(default="", converter=address)
    uri: str = field(default="", converter=address)
    media: Media | None = field(default=None, validator=optional(Media))
    article: Article | None = field(default=None, validator=_article)
    foreign: tuple[Foreign, ...] = field(default=(), converter=many, validator=all_are(Foreign))


@frozen(kw_only=True)
class Article:
    """One news article.

    Attributes:
        uri: the stable identifier, the same for all versions (G2 ``guid``, ninjs ``uri``).
        version: as the provider counts it.
        kind: ``text``, ``picture``, ``graphic``, ``audio``, ``video`` or ``composite`` (IPTC NewsCodes "News Item
            Nature").
        identifiers: other identifiers.
        headline, kicker, subhead, summary: what a reader sees first, in running text.
        other_headlines: further ones, by role and language.
        title: an administrative title, not printed.
        slug: the desk's short name for the story.
        bylines: printed signatures.
        contributors: people and organisations given as data, with the relation ``creator`` or ``contributor``.
        dateline: where and when the story was filed.
        credit: the printed credit line.
        sources: the agencies and providers it came from.
        services: the products through which it was delivered.
        digital_source_type: how the content came to be, above all whether a machine made it: a URI from the IPTC
            NewsCodes "Digital Source Type", for which the bare name (``trainedAlgorithmicMedia``) is accepted, or any
            other word.
        created, updated: when the first version of the item was made, and when this one was; all datetimes have a time
            zone.
        published: when it came out.
        expires: the time from which it must no longer be used.
        content_created: when its content was made, if that differs: an old photo in a new item.
        embargo: until when it must not be published.
        language: the BCP 47 tag of the text (``en-US``, also accepted as ``en_US``), ``""`` when unknown.
        status: may it be published?
        urgency: 1 (most urgent) to 9.
        signals: what receivers should do or know: ``correction``, ``update``, ``kill``, ``lead``, or whatever the
            format says.
        notes: to editors, not for publication.
        subjects: what it is about.
        entities: the people, organisations, places, events and objects in it.
        genres: its form.
        keywords: free words.
        rights: who owns it and what may be done with it.
        body: the blocks of the text.
        associations: other items that belong to it.
        foreign: what the model has no place for.

    Raises:
        ValueError: a datetime without a time zone, an urgency that is not 1–9, an unknown status.
        TypeError: a value, or an item of a list, of the wrong type.
    """

    uri: str = field(default="", converter=address)
    version: str = field(default="", converter=line)
    kind: str = field(default="text", converter=line)
    identifiers: tuple[Identifier, ...] = field(default=(), converter=many, validator=all_are(Identifier))

    headline: Inlines = field(default=(), converter=inlines)
    kicker: Inlines = field(default=(), converter=inlines)
    subhead: Inlines = field(default=(), converter=inlines)
    summary: Inlines = field(default=(), converter=inlines)
    other_headlines: tuple[Headline, ...] = field(default=(), converter=many, validator=all_are(Headline))
    title: str = field(default="", converter=line)
    slug: str = field(default="", converter=line)

    bylines: tuple[Byline, ...] = field(default=(), converter=many, validator=all_are(Byline))
    contributors: tuple[Concept, ...] = field(default=(), converter=many, validator=all_are(Concept))
    dateline: Dateline | None = field(default=None, validator=optional(Dateline))
    credit: str = field(default="", converter=line)
    sources: tuple[Concept, ...] = field(default=(), converter=many, validator=all_are(Concept))
    services: tuple[Concept, ...] = field(default=(), converter=many, validator=all_are(Concept))
    digital_source_type: str = field(default="", converter=source_type)

    created: datetime | None = field(default=None, validator=aware)
    content_created: datetime | None = field(default=None, validator=aware)
    updated: datetime | None = field(default=None, validator=aware)
    published: datetime | None = field(default=None, validator=aware)
    embargo: Embargo | None = field(default=None, validator=optional(Embargo))
    expires: datetime | None = field(default=None, validator=aware)

    language: str = field(default="", converter=tag)
    status: Status = field(default=Status.USABLE, converter=_status)
    urgency: int | None = field(default=None, validator=urgency)
    signals: tuple[str, ...] = field(default=(), converter=lines)
    notes: tuple[EditorsNote, ...] = field(default=(), converter=many, validator=all_are(EditorsNote))

    subjects: tuple[Concept, ...] = field(default=(), converter=many, validator=all_are(Concept))
    entities: tuple[Concept, ...] = field(default=(), converter=many, validator=all_are(Concept))
    genres: tuple[Concept, ...] = field(default=(), converter=many, validator=all_are(Concept))
    keywords: tuple[str, ...] = field(default=(), converter=lines)
    rights: tuple[Rights, ...] = field(default=(), converter=many, validator=all_are(Rights))

    body: tuple[Block, ...] = field(default=(), converter=blocks)
    associations: tuple[Association, ...] = field(default=(), converter=many, validator=all_are(Association))
    foreign: tuple[Foreign, ...] = field(default=(), converter=many, validator=all_are(Foreign))

    def may_be_published(self, at: datetime) -> bool:
        """Return whether its status allows publication and any embargo is over *at* that aware time.

        Raises:
            ValueError: *at* has no time zone, whether or not there is an embargo.
        """
        at = checked_time(at)
        return self.status is Status.USABLE and (self.embargo is None or self.embargo.is_over(at))

    @property
    def direction(self) -> Direction:
        """``rtl`` or ``ltr``, by the language; if that is unknown, by the first letters."""
        return direction_of(self.language, self.headline, self.body)

    @property
    def text(self) -> str:
        """The running text of the body, with a blank line between paragraphs; without media and related stories."""
        from newsformat._body_text import body_text

        return body_text(self.body)

    @property
    def media(self) -> tuple[Media, ...]:
        """Its pictures, graphics, audio and video, each file once: first those in the body, then associated ones.

        The media of an associated story are not included. An associated item that is itself a picture is, unless it is
        withheld or canceled. If two media name the same file, the one that says more is kept.
        """
        from newsformat._all_media import all_media

        return all_media(self)
