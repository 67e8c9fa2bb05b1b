"""ArchieML.

**ArchieML 1.0** (https://archieml.org/spec/1.0/, 24 August 2020), in which newsrooms write data and whole stories in
shared documents. The standard does not define the meaning of keys and types of elements; these are names used by
newsrooms, in any case:

* ``headline``, ``hed``; ``dek``, ``deck``, ``subhed``; ``kicker``, ``eyebrow``; ``summary``, ``lede``, ``intro`` and
  such words of other languages ⇄ `headline`, `subhead`, `kicker`, `summary`. ``title`` is the headline if there is none
* ``byline``, as printed (``By Ann Lee and Bo Diaz``), ``author`` and ``authors``, each a name ⇄ `bylines`
* every other key as in the front matter of ``markdown``, in objects ``{…}`` and arrays ``[…]``; unknown keys ⇄
  `Foreign` with the space ``archieml``
* ``[+body]``, a freeform array, ⇄ `body`; so is one called ``text``, ``content``, ``story`` …, the
  only freeform array of any name, an array of texts or objects, and a text of several lines

Headlines, summaries and texts may have marks of Markdown or HTML. In the body, lines are paragraphs, and:

* ``h1:`` to ``h6:`` ⇄ `Heading`; so is ``subhed:``, ``crosshead:`` …
* ``{.image}``, ``{.video}``, ``{.audio}`` with ``url``, ``alt``, ``caption``, ``credit`` ⇄ `Media`; other keys
  are foreign. ``{.quote}`` with ``text``, ``attribution`` ⇄ `Quote`; ``{.embed}`` with ``url``, ``html`` ⇄ `Embed`;
  ``[.list]``, ``[.ordered_list]`` ⇄ `List`; ``{.related}`` with ``title``, ``links`` ⇄ `Related`
* ``{.markdown}`` with ``text`` ⇄ every other block, as Markdown
* any other element ⇄ `Raw`, as its JSON; one that begins with a capital letter is a paragraph with a colon in it

What ArchieML ignores is left out and reported: ``:skip`` … ``:endskip``, everything below ``:ignore``, lines outside of
values, repeated keys, text after a bracket.

Rules of ``validate``; those in brackets are warnings: ``nothing`` (no keys at all), ``depth``; [``encoding`` that is
not UTF-8, ``ignored``, ``skipped``, ``again``, ``comment``, ``end`` without a value, ``skip`` without an end, unknown
``command``, missing ``bracket``]
"""

from __future__ import annotations

import re

from newsformat.markup.sniff import is_json, is_text, text_of, xml_root
from newsformat.plugin import FOREIGN_OF_PARTS, Confidence, Format, NoOptions, lazily, verbatim
from newsformat_markdown._carried import BODY, METADATA


_BEGINNING = lazily(r"^[ \t]*(?:[\w.-]+[ \t]*:(?!//)|[\[{][ \t]*[.+]*+[ \t]*[\w.-]++[ \t]*[\]}][ \t]*$)", re.MULTILINE)
_FREEFORM = lazily(r"^[ \t]*\[[ \t]*\.?\+\.?[ \t]*[\w.-]+[ \t]*\]", re.MULTILINE)
_END = lazily(
    r"^[ \t]*(?:\[[ \t]*\]|\{[ \t]*\}|\{[ \t]*\.[\w.-]+[ \t]*\}|:(?:end|skip|endskip|ignore))[ \t]*$", re.MULTILINE
)
_KEY_OR_ITEM = lazily(r"^[ \t]*(?:[\w.-]+[ \t]*:(?!//)|\*[ \t])", re.MULTILINE)  # a key, or an item of an array


def _sniff(head: bytes, /) -> Confidence:
    """Detect ArchieML by its brackets; with its suffix, any text with a key is a candidate."""
    if (b":" not in head and b"]" not in head) or is_json(head) or xml_root(head) or not is_text(head):
        return Confidence.NO
    text = verbatim(text_of(head))
    if not _BEGINNING.search(text):
        return Confidence.NO
    if "```" not in text and _FREEFORM.search(text):
        return Confidence.CERTAIN
    has_scopes = text.count("\n[") and _END.search(text) and _KEY_OR_ITEM.search(text)
    return Confidence.LIKELY if has_scopes else Confidence.POSSIBLE


ARCHIEML = Format(
    name="archieml",
    title="ArchieML",
    spec="https://archieml.org/spec/1.0/",
    suffixes=(".aml", ".archieml"),
    carries=[*METADATA, *BODY, "inline.*", "foreign.archieml", *FOREIGN_OF_PARTS, "body.raw", "body.raw.markdown"],
    in_part=("body.raw.archieml",),  # elements of the body, but not of its parts
    sniff=_sniff,
    read="newsformat_markdown._archieml._reader:read",
    write="newsformat_markdown._archieml._writer:write",
    validate="newsformat_markdown._archieml._rules:validate",
    read_options=NoOptions,
    write_options=NoOptions,
)
