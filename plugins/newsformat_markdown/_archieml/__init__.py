"""ArchieML.

**ArchieML 1.0** (https://archieml.org/spec/1.0/, 24 August 2020), in which newsrooms write data and whole stories in
shared documents. What keys and types of elements mean it does not say; these are what newsrooms call things, in capital
or small letters:

* ``headline``, ``hed``; ``dek``, ``deck``, ``subhed``; ``kicker``, ``eyebrow``; ``summary``, ``lede``, ``intro`` and
  such words of other languages ⇄ `headline`, `subhead`, `kicker`, `summary`. ``title`` is the headline if there is none
* ``byline``, which is printed (``By Ann Lee and Bo Diaz``) → `bylines`; ``author``, ``authors``, a name each ⇄ the same
* every other key as in the front matter of ``markdown``, in objects ``{…}`` and arrays ``[…]``; a key that is none of
  them ⇄ `Foreign` with the space ``archieml``
* ``[+body]``, an array in which each line counts, ⇄ `body`; so is one called ``text``, ``content``, ``story`` …, the
  only such array whatever it is called, an array of texts or objects, and a text of several lines

Headlines, summaries and texts may have marks of Markdown or HTML. In the body, lines are paragraphs, and:

* ``h1:`` to ``h6:`` ⇄ `Heading`; so is ``subhed:``, ``crosshead:`` …
* ``{.image}``, ``{.video}``, ``{.audio}`` with ``url``, ``alt``, ``caption``, ``credit`` ⇄ `Media`; what more they say
  is foreign. ``{.quote}`` with ``text``, ``attribution`` ⇄ `Quote`; ``{.embed}`` with ``url``, ``html`` ⇄ `Embed`;
  ``[.list]``, ``[.ordered_list]`` ⇄ `List`; ``{.related}`` with ``title``, ``links`` ⇄ `Related`
* ``{.markdown}`` with ``text`` ⇄ every other block, as Markdown has it
* any other element ⇄ `Raw`, as its JSON; but one that begins with a capital letter is a paragraph with a colon in it

What ArchieML passes over is left out and reported: ``:skip`` … ``:endskip``, all that is below ``:ignore``, lines that
no value has, what is said again, what stands behind a bracket.

Rules of ``validate``, all of them warnings but the first two: ``nothing`` is said, ``depth``; [``ignored``,
``skipped``, ``again``, ``comment``, ``end`` without a value, ``skip`` without an end, ``command`` that is none,
``bracket`` that is missing]
"""

from __future__ import annotations

import re

from newsformat.markup.sniff import is_json, is_text, text_of, xml_root
from newsformat.plugin import FOREIGN_OF_PARTS, Confidence, Format, NoOptions, lazily, verbatim
from newsformat_markdown._carried import BODY, METADATA


_BEGUN = lazily(r"^[ \t]*(?:[\w.-]+[ \t]*:(?!//)|[\[{][ \t]*[.+]*+[ \t]*[\w.-]++[ \t]*[\]}][ \t]*$)", re.MULTILINE)
_FREEFORM = lazily(r"^[ \t]*\[[ \t]*\.?\+\.?[ \t]*[\w.-]+[ \t]*\]", re.MULTILINE)
_ENDED = lazily(
    r"^[ \t]*(?:\[[ \t]*\]|\{[ \t]*\}|\{[ \t]*\.[\w.-]+[ \t]*\}|:(?:end|skip|endskip|ignore))[ \t]*$", re.MULTILINE
)
_SAYING = lazily(r"^[ \t]*(?:[\w.-]+[ \t]*:(?!//)|\*[ \t])", re.MULTILINE)  # a key, or an item of an array


def _sniff(head: bytes, /) -> Confidence:
    """Detect ArchieML by its brackets; with its suffix, any text with a key is a candidate."""
    if (b":" not in head and b"]" not in head) or is_json(head) or xml_root(head) or not is_text(head):
        return Confidence.NO
    text = verbatim(text_of(head))
    if not _BEGUN.search(text):
        return Confidence.NO
    if "```" not in text and _FREEFORM.search(text):
        return Confidence.CERTAIN
    has_scopes = text.count("\n[") and _ENDED.search(text) and _SAYING.search(text)
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
