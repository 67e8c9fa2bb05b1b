"""The options of the writer."""

from __future__ import annotations

from attrs import field
from attrs.validators import in_

from newsformat.plugin import frozen


@frozen(kw_only=True)
class WriteOptions:
    """How Markdown is written.

    Attributes:
        front_matter: write the metadata; without it, only the headline (as a heading) and the body are left.
        heading: also write the headline as a first heading, for viewers that do not show the title of the front matter.
        direction: put a ``<div dir="rtl">`` around the body of a text that is written from right to left.
        syntax: of the front matter: ``yaml``, ``toml`` (``+++``) or ``json``, as Hugo and others read them.
        names: ``hugo`` or ``jekyll`` for the keys that these programs know (``lastmod``, ``categories``, ``published``
            …) where they differ from newsformat's.
    """

    front_matter: bool = True
    heading: bool = False
    direction: bool = True
    syntax: str = field(default="yaml", validator=in_(("yaml", "toml", "json")))
    names: str = field(default="", validator=in_(("", "hugo", "jekyll")))
