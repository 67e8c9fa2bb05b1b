"""One readable article that uses every feature of the model."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from newsformat._article import (
    Article,
    Association,
    Byline,
    Dateline,
    EditorsNote,
    Embargo,
    Headline,
    Identifier,
    Rights,
    Status,
)
from newsformat._blocks import (
    Block,
    Embed,
    Heading,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rendition,
    Rule,
    Table,
)
from newsformat._concepts import Concept, Foreign
from newsformat._inline import BREAK, Lang, Link, Mention, Style, Text


_NAIROBI = timezone(timedelta(hours=3))
_HARBOUR = "https://dhow-wire.example/places/lamu"


def kitchen_sink() -> Article:
    """Return an article on a harbour, in English with Arabic, that uses every feature of the model."""
    return Article(
        uri="urn:newsml:dhow-wire.example:20261124:lamu-dhows",
        version="3",
        kind="composite",
        identifiers=[Identifier(value="lamu-dhows-3"), Identifier(value="10.5555/dhow.77", kind="doi")],
        headline=[Text("Lamu’s dhows sail "), Text("again", [Style.EMPHASIS])],
        kicker=[Text("Coast "), Text("& sea", [Style.STRONG])],
        subhead=[Text("A harbour reopens "), Text("الميناء", [Lang("ar")]), Text(" after two years")],
        summary=[Text("The old harbour is open."), BREAK, Text("Fares fall.", [Style.STRONG])],
        other_headlines=[
            Headline(content="Dhows are back", role="short"),
            Headline(content=[Text("المراكب تعود "), Text("اليوم", [Style.STRONG])], language="ar"),
        ],
        title="Dhows/Lamu: third write-through",
        slug="lamu-dhows",
        bylines=[
            Byline(
                name="Amina Odhiambo",
                role="harbour correspondent",
                affiliation="Dhow Wire",
                location="Lamu",
                contact="amina@dhow-wire.example",
                text="By Amina Odhiambo, harbour correspondent, Dhow Wire",
            ),
            Byline(name="سارة الحداد"),
        ],
        dateline=Dateline(place="LAMU", date="Nov. 24", source="Dhow Wire", text="LAMU, Nov. 24 (Dhow Wire) --"),
        credit="Dhow Wire",
        digital_source_type="humanEdits",
        created=datetime(2026, 11, 24, 6, 30, tzinfo=_NAIROBI),
        content_created=datetime(2026, 11, 23, 17, 45, tzinfo=_NAIROBI),
        updated=datetime(2026, 11, 24, 9, 5, 30, tzinfo=_NAIROBI),
        published=datetime(2026, 11, 24, 7, 0, tzinfo=UTC),
        embargo=Embargo(until=datetime(2026, 11, 24, 12, 0, tzinfo=UTC)),
        expires=datetime(2027, 1, 1, 0, 0, tzinfo=_NAIROBI),
        language="en",
        status=Status.WITHHELD,
        urgency=4,
        signals=["update", "lead"],
        notes=[
            EditorsNote(text="Adds fares in paragraph 2.", role="correction"),
            EditorsNote(text="Pictures follow.\nDesk: +254 555 0100"),
        ],
        keywords=["dhows", "Lamu & the coast", "مراكب"],
        rights=_rights(),
        body=_body(),
        associations=_associations(),
        foreign=[Foreign("dhow-wire", "tide", '<tide height="2.1">high</tide>')],
        **_concepts(),
    )


def _concepts() -> dict[str, list[Concept]]:
    def complete(name: str, kind: str, code: str, relation: str, role: str) -> Concept:
        uri = f"https://dhow-wire.example/{kind}/{code}"
        return Concept(name=name, kind=kind, code=code, scheme="dhow", uri=uri, relation=relation, role=role)

    note = Foreign("dhow-wire", "note", "new in the list")
    lamu = Concept(name="Lamu", kind="place", uri=_HARBOUR, scheme="dhow", code="lamu", role="scene", relation="in")
    return {
        "contributors": [complete("Yusuf Ali", "person", "yali", "contributor", "photographer")],
        "sources": [complete("Dhow Wire", "organisation", "dw", "origin", "agency")],
        "services": [complete("Coast service", "product", "coast", "sent-by", "main")],
        "subjects": [
            complete("shipping", "theme", "20000210", "about", "main"),
            Concept(name="fares", foreign=[note]),
        ],
        "entities": [lamu, Concept(name="Fatma Bwana", kind="person")],
        "genres": [complete("feature", "form", "feature", "is-a", "main")],
    }


def _rights() -> list[Rights]:
    return [
        Rights(
            holder="Dhow Wire",
            notice="© 2026 Dhow Wire.\nAll rights reserved.",
            usage_terms="No archive use\nafter thirty days.",
            licence="https://dhow-wire.example/licence",
            scope="text",
            foreign=[Foreign("dhow-wire", "desk", "rights@dhow-wire.example")],
        )
    ]


def _picture(name: str) -> Media:
    address = f"https://dhow-wire.example/{name}"
    return Media(
        f"{address}.jpg",
        kind="graphic",
        caption=[Text("A dhow under "), Text("full sail", [Style.EMPHASIS])],
        credit="Yusuf Ali/Dhow Wire",
        alt="A wooden boat with a white sail",
        rights="One use only",
        digital_source_type="digitalCapture",
        language="en",
        renditions=[
            Rendition(
                href=f"{address}-small.jpg",
                name="thumbnail",
                media_type="image/jpeg",
                width=320,
                height=240,
                size=20480,
            )
        ],
        foreign=[Foreign("dhow-wire", "frame", "17")],
    )


def _associations() -> list[Association]:
    return [
        Association(
            role="illustrates",
            title="A dhow in Lamu",
            href="https://dhow-wire.example/dhow.html",
            uri="urn:newsml:dhow-wire.example:20261124:dhow",
            foreign=[Foreign("dhow-wire", "slot", "lead picture")],
        ),
        Association(role="picture", media=_picture("dhow")),
        Association(
            role="sidebar",
            article=Article(headline="How a dhow is built", language="en", body=[Paragraph("Mangrove poles first.")]),
        ),
    ]


def _body() -> list[Block]:
    return [*_story(), *_lists_and_tables(), *_asides()]


def _story() -> list[Block]:
    ruler = "https://dhow-wire.example/fares?from=lamu&to=manda"
    return [
        Paragraph(
            [
                Text("The old harbour of "),
                Text("Lamu", [Mention(_HARBOUR)]),
                Text(" reopened on Tuesday, and "),
                Text("eleven", [Style.STRONG]),
                Text(" dhows left with the "),
                Text("kaskazi", [Style.EMPHASIS, Lang("sw")]),
                Text(" wind."),
            ]
        ),
        Paragraph(
            [
                Text("The fare is now "),
                Text("120 shillings", [Link(ruler, "All fares"), Style.STRONG]),
                Text(", not "),
                Text("150", [Style.STRIKE]),
                Text("; CO"),
                Text("2", [Style.SUBSCRIPT]),
                Text(" falls too, by 4 × 10"),
                Text("3", [Style.SUPERSCRIPT]),
                Text(" tonnes (file "),
                Text("lamu_dhows.csv", [Style.CODE]),
                Text(", "),
                Text("not checked", [Style.UNDERLINE]),
                Text(")."),
                BREAK,
                Text("Boats sail at six."),
            ]
        ),
        Heading("“We never left”", 2),
        Quote(
            [
                Paragraph("عدنا إلى البحر، وسنبقى فيه.", language="ar"),
                Quote([Paragraph("The sea is our road, my father said.")]),
            ],
            attribution=[Text("Fatma Bwana", [Mention("Fatma Bwana")]), Text(", captain")],
            language="ar",
        ),
        Heading("What it costs", 3),
    ]


def _lists_and_tables() -> list[Block]:
    return [
        List([[Paragraph("Lamu – Manda")], [Paragraph("Lamu – Pate"), List([[Paragraph("by way of Siyu")]])]]),
        List([[Paragraph("Buy a ticket.")], [Paragraph("Board at pier 2.")]], ordered=True),
        Table(
            [["Route", "Before", "Now"], ["Manda", "150", [Text("120", [Style.STRONG])]], ["Pate", "400", ""]],
            header=1,
            caption="Fares in shillings",
        ),
        Preformatted("High  03:58   2.1 m\n Low  10:12   0.4 m"),
    ]


def _asides() -> list[Block]:
    return [
        _picture("harbour"),
        Rule(),
        Embed("https://video.example/v/77", html='<iframe src="https://video.example/v/77"></iframe>'),
        Related(
            [
                RelatedLink("The harbour closes", "https://dhow-wire.example/2024/closed"),
                RelatedLink("ميناء لامو"),
            ],
            title="Related stories",
        ),
        Raw("dhow-wire", '<map ref="lamu"/>'),
        Paragraph("The next convoy leaves on Friday."),
    ]
