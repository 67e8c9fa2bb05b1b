"""TEI P5: mapping and declaration of the format.

``tei``: documents of the Text Encoding Initiative, TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/en/html/), used
for editions and corpora of newspapers; ``TEI.2`` of P4 is read as well. Each ``TEI`` of a ``teiCorpus``, each
``text`` of a ``group``, and each ``div`` of the type ``article``, if a text has several, is an article; the heads of
the surrounding divisions are subjects.

The header:

* ``titleStmt/title`` ⇄ `Article.title` if it differs from the headline, and → `headline` if the text has none;
  ``author`` → `bylines` if the text has none
* ``publicationStmt``, ``sourceDesc``: ``idno`` ⇄ `uri` and `identifiers`, ``date`` ⇄ `published` (that of the source
  counts), ``title[@level="j"]``, else ``publisher`` ⇄ `sources`, ``availability`` ⇄ `rights`
* ``creation/date`` ⇄ `created`, ``abstract`` ⇄ `summary`, ``keywords/term`` ⇄ `keywords`, with a ``@scheme`` ⇄
  `subjects`, as with a ``@key`` or ``@ref`` of its own; ``classCode`` → `subjects`
* ``revisionDesc/@status``, otherwise that of the latest ``change``, → `status`: drafts and other unfinished documents,
    and those under an embargo, are withheld; withdrawn ones are canceled
* ``langUsage/language``, ``text/@xml:lang`` ⇄ `language`
* everything else ⇄ `Foreign` of the space ``tei``, named by its place; the title of a corpus ⇄ that of the envelope

The text:

* the first ``head`` ⇄ `headline`, one of the type ``kicker`` (``overline`` …) ⇄ `kicker`, ``sub`` or the second one ⇄
    `subhead`; ``byline`` ⇄ `bylines`, ``dateline`` ⇄ `dateline`, ``signed`` → `bylines` if there are no others
* ``div`` with its ``head`` ⇄ `Heading`; ``p``, ``ab`` ⇄ `Paragraph`, ``lg`` → one, its ``l`` separated by line breaks
* ``quote``, ``q`` among blocks ⇄ `Quote`, the ``bibl`` beside it in ``cit`` the attribution; ``list`` ⇄ `List`, of
  the type ``related`` ⇄ `Related`; ``table`` ⇄ `Table`; ``figure`` ⇄ `Media` (``figDesc`` is its alternative text);
  ``milestone[@rend="rule"]`` ⇄ `Rule`; ``ab[@type="pre"]`` ⇄ `Preformatted`
* ``hi``, ``emph`` ⇄ `Style`, by ``@rend``; ``ref`` ⇄ `Link`, ``foreign`` ⇄ `Lang`, ``rs`` ⇄ `Mention`;
  ``persName``, ``orgName``, ``placeName`` … ⇄ `Mention` of one of `entities`
* ``lb``, ``pb``, ``cb``: lines are joined, and so are broken words: at ``@break="no"``, after ``¬`` or a soft hyphen,
    and after a hyphen before a lower-case letter; ``lb[@rend="break"]`` ⇄ `LineBreak`
* ``choice``: the corrected, regularised or expanded form is read; ``del`` is not; ``gap`` is ``[…]``; notes are moved
    behind the text
* running heads (``fw``), attributes and text of the header that are not mentioned here, and what the header says of
    several articles as a whole, or of a corpus, are left out and reported

What TEI cannot express, or would not read back unchanged, is written in ``xenoData``, as JSON in an element of
``urn:newsformat:tei:1``. The output is valid against ``tei_all``.

Rules of ``validate``, from the guidelines (chapters 2 to 4, and the attribute classes):

* ``xml`` (well-formed); ``root``, ``namespace``, ``version`` (P4); ``required`` and ``empty`` (content of the
    header, texts, lists and tables), ``once``, ``order`` (of the header; text after divisions), ``place``
* ``text`` in an element that must not contain any, ``id`` (unique), ``date``, ``language``, ``number``
* as a warning: ``pointer`` to something that is not in the document
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import FOREIGN_OF_PARTS, AnyFormat, Confidence, Format, ValidateOptions
from newsformat_library._carried import BODY, HEAD, INLINE


_TEI = "http://www.tei-c.org/ns/1.0"
_TEI_ROOTS = frozenset(("TEI", "teiCorpus"))
_P4_ROOTS = frozenset(("TEI.2", "teiCorpus.2"))


def _sniff_tei(head: bytes, /) -> Confidence:
    namespace, name = xml_root(head) or ("", "")
    if name in _TEI_ROOTS:
        return Confidence.CERTAIN if namespace == _TEI else Confidence.LIKELY
    return Confidence.LIKELY if name in _P4_ROOTS else Confidence.NO


TEI: AnyFormat = Format(
    name="tei",
    title="TEI P5",
    spec="https://tei-c.org/release/doc/tei-p5-doc/en/html/",
    suffixes=(".tei", ".tei.xml"),
    media_types=("application/tei+xml",),
    many=True,
    carries=(
        *HEAD,
        *BODY,
        *INLINE,
        "foreign.tei",
        *FOREIGN_OF_PARTS[:-1],
        "associations.media.foreign.*",
        "envelope.title",
    ),
    sniff=_sniff_tei,
    read="newsformat_library._tei._reader:read",
    write="newsformat_library._tei._writer:write",
    validate="newsformat_library._tei._validate:validate",
    validate_options=ValidateOptions,
)
