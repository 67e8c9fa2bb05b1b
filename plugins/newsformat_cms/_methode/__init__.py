"""Stories of Méthode, the editorial system of EidosMedia, as its editor keeps them.

**Méthode (EidosMedia)** (https://www.eidosmedia.com/), of which only programs of newspapers are public; each has a DTD
of its own. Read only: the ``doc`` with its ``story``, and in older ones its ``lead``. Elements are known by their usual
names, wherever they stand:

* ``headline`` → `headline`; further ones, and what is called ``…-headline`` or ``…-title``, → `other_headlines`, the
  name the role. ``overhead``, ``overline``, ``kicker`` → `kicker`; ``subhead``, ``subtitle``, ``subheadline`` →
  `subhead`; ``summary``, ``standfirst``, ``web-stand-first`` → `summary`
* ``byline``, also in the text, with or without an ``author-name`` in it → `bylines`; ``dateline`` → `dateline`
* ``text`` → `body`, as HTML; ``subhead`` or ``crosshead`` in it → `Heading`, ``web-pull-quote`` and the like → `Quote`.
  What is in no channel (``channel="!"``) is left out
* an element with a ``fileref``, or one around such as ``web-image-group`` and ``image-set``, → `Media`: the files are
  the renditions, ``tmx`` begins with their width and height, ``caption`` and ``credit`` are the same. Those beside the
  text are `associations`, the name the role
* ``xml:lang`` → `language`

Hints of a template (``<?EM-dummyText …?>``) are no text. Other elements that say something, such as the ``teaser``, are
kept as `Foreign` of the space ``methode``.
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format


def _sniff_methode(head: bytes, /) -> Confidence:
    if b"<doc" not in head:
        return Confidence.NO
    _, name = xml_root(head) or ("", "")
    if name != "doc":
        return Confidence.NO
    if b"<?EM-" in head or b'SYSTEM "/SysConfig/' in head:
        return Confidence.CERTAIN
    return Confidence.LIKELY if b"<story" in head and b"<text" in head else Confidence.NO


METHODE: AnyFormat = Format(
    name="methode",
    title="Méthode (EidosMedia)",
    spec="https://www.eidosmedia.com/",
    carries=(
        *("headline.*", "kicker.*", "subhead.*", "summary.*", "other_headlines.*", "bylines.*", "dateline.*"),
        *("language", "associations", "associations.role", "associations.media.*", "foreign.methode", *HTML_BODY),
    ),
    sniff=_sniff_methode,
    read="newsformat_cms._methode._reader:read",
)
