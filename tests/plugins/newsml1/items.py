"""Small items of NewsML 1, and what is read of them."""

from __future__ import annotations

from datetime import UTC, datetime

import newsformat as nf
from newsformat import Article


NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
IDENTIFIER = """<NewsIdentifier><ProviderId>acme.example</ProviderId><DateId>20261124</DateId><NewsItemId>ferry</NewsItemId>
<RevisionId PreviousRevision="0" Update="N">1</RevisionId>
<PublicIdentifier>urn:newsml:acme.example:20261124:ferry:1</PublicIdentifier></NewsIdentifier>"""


def item(
    component: str = "<NewsComponent/>", *, identification: str = IDENTIFIER, management: str = "", top: str = ""
) -> str:
    """Return an item that has *component*, its *management* and its *identification*; *top* stands before them."""
    return (
        f"<NewsItem>{top}<Identification>{identification}</Identification>"
        f"<NewsManagement>{management}</NewsManagement>{component}</NewsItem>"
    )


def document(*items: str, envelope: str = "<DateAndTime/>", before: str = "") -> bytes:
    """Return a document of *items*, with *before* above its *envelope*."""
    return f"<NewsML>{before}<NewsEnvelope>{envelope}</NewsEnvelope>{''.join(items)}</NewsML>".encode()


def read(*items: str, dialect: str = "none", **parts: str) -> Article:
    """Return the article of a document of *items*, in no dialect but *dialect*."""
    return nf.read(document(*items, **parts), "newsml-1", {"dialect": dialect})


def component(inner: str) -> str:
    """Return a component that holds *inner*."""
    return f"<NewsComponent>{inner}</NewsComponent>"


def text(content: str, *, media_type: str = "Text") -> str:
    """Return content in a text of *media_type*."""
    return f'<ContentItem><MediaType FormalName="{media_type}"/><DataContent>{content}</DataContent></ContentItem>'


def story(headline: str, body: str, *, duid: str = "", role: str = "") -> str:
    """Return a component of a *headline* and a *body* of a paragraph."""
    said = f'<Role FormalName="{role}"/>' if role else ""
    key = f' Duid="{duid}"' if duid else ""
    lines = f"<NewsLines><HeadLine>{headline}</HeadLine></NewsLines>"
    return f"<NewsComponent{key}>{said}{lines}{text(f'<p>{body}</p>')}</NewsComponent>"


def says(article: Article) -> dict[str, object]:
    """Return what *article* says beside which item it is."""
    empty = Article()
    names = [name for name in Article.__slots__ if name not in {"uri", "version", "__weakref__"}]
    return {name: getattr(article, name) for name in names if getattr(article, name) != getattr(empty, name)}


def expected(values: dict[str, object]) -> dict[str, object]:
    return says(Article(**values))  # type: ignore[arg-type]
