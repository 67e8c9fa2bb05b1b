"""Names of fields, and message identifiers as URIs."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, unquote

from newsformat.plugin import lazily


SPACE: Final = "mail"
MAILER: Final = "newsformat"  # ``X-Mailer`` of the messages we write
HOST: Final = "newsformat.invalid"  # of placeholder addresses (RFC 2606)

# Fields that map to the article, or describe the structure of the message.
KNOWN: Final = frozenset(
    ("subject", "from", "date", "message-id", "keywords", "content-language", "organization", "organisation",
     "mime-version", "content-type", "content-transfer-encoding", "content-disposition", "content-id", "x-mailer",
     "content-description", "content-length", "content-location", "content-base"),
)  # fmt: skip
_DELIVERY_FIELDS = lazily(
    r"received(?:-spf)?|return-path|delivered-to|delivery-date|envelope-to|bcc|dkim-.*|arc-.*|domainkey-.*|"
    r"authentication-results.*|autocrypt|dmarc-.*|feedback-id|user-agent|thread-.*|status|lines|precedence|"
    r"x-(?:received|google|gm|ms|microsoft|exchange|spam|virus|originating|forwarded|original|mozilla|status|uid|priority|"
    r"proofpoint|mimecast|mailman|beenthere|barracuda|amavis|antiabuse|authenticated|report|sg|mandrill|mc|campaign|"
    r"rspamd|pm|ses|env|yahoo|ymail|apple|universally|auto-response|evolution|kmail|account)(?:-.*)?",
    re.IGNORECASE,
)
_ID = lazily(r"<?([^\s<>]{1,900})>?")


def is_delivery_field(name: str) -> bool:
    """Is a field called *name* about the delivery of the message, not its content?"""
    return _DELIVERY_FIELDS.fullmatch(name) is not None


def uri_of(identifier: str) -> str:
    """Return the URI of a message *identifier* (RFC 2392): ``mid:1@acme.example`` for ``<1@acme.example>``."""
    match = _ID.search(identifier)
    return f"mid:{quote(match[1], safe=_SAFE)}" if match and "@" in match[1] else ""


_SAFE = "!$&'()*+,;=:@-._~"
_ATOM = lazily(r"[\w!#$%&'*+/=?^`{|}~.-]{1,200}@[\w.-]{1,200}", re.ASCII)


def identifier_of(uri: str) -> str:
    """Return the message identifier of *uri*, without brackets; ``""`` if it is not a ``mid:`` URI."""
    found = unquote(uri.removeprefix("mid:")) if uri.startswith("mid:") else ""
    return found if _ATOM.fullmatch(found) and uri_of(found) == uri else ""
