r"""References: RIS, CSL JSON and BibTeX.

**References** to articles, as press databases, libraries and programs such as Zotero exchange them: ``ris``, the
tagged format of Research Information Systems (https://github.com/zotero/translators/blob/master/RIS.js),
``csl-json``, the JSON of the Citation Style Language 1.0.2
(https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types), and ``bibtex``, also with the fields
of BibLaTeX (https://ctan.org/pkg/biblatex), which are the ones written. They have abstracts, but no texts.

* ``TI``, ``T1``; ``title`` ⇄ `headline`; ``AB``, ``N2``; ``abstract`` ⇄ `summary`, line breaks as lines. In CSL
  ``<i>``, ``<b>``, ``<sub>``, ``<sup>`` ⇄ marks; other signs stand for themselves, though entities are read
* ``AU``, ``A1``; ``author`` ⇄ `bylines`: ``Lee, Ann`` is ``Ann Lee``
* ``T2``, ``JO``, ``JF``; ``container-title`` ⇄ the name of the first of `sources`
* ``DA``, ``PY``, ``Y1``; ``issued`` ⇄ the day of `published`; in RIS also the time, which in CSL is only read, from
  ``raw`` or a string. An incomplete date is foreign
* ``UR``; ``URL`` ⇄ `uri`; ``ID``; ``id`` is the `uri` if there is no address, else one of `identifiers` of the kind
``id``
  ``accession-number``, ``page-number``
* ``SE``; ``section`` ⇄ the name of the first of `subjects`; ``KW``; ``keyword`` ⇄ `keywords`; ``LA``; ``language`` ⇄
  `language`, a tag or an English name; ``N1``; ``note`` ⇄ `notes`
* of CSL ``status`` ⇄ `status`: a retracted item is canceled; a draft, or one that is submitted, forthcoming or in
  is withheld
* everything else, such as a type other than a newspaper article ⇄ `Foreign` of the space ``ris`` or ``csl-json``, by
  its tag or member

Of BibTeX:

* ``title`` ⇄ `headline`, ``subtitle`` ⇄ `subhead`, ``abstract`` ⇄ `summary`, with their TeX: accents, signs, line
  breaks, ``\emph``, ``\textbf`` … ⇄ marks; unknown commands are kept, with a remark
* ``author`` ⇄ `bylines`, in all forms of names; a name in braces is not split
* ``journaltitle``, ``journal``, or else ``organization``, ``publisher`` ⇄ the name of the first of `sources`;
  ``chapter``, ``section`` ⇄ that of `subjects`
* ``date``, or ``year``, ``month`` and ``day`` ⇄ `published`, if complete; else they are foreign
* ``url``, an address in ``howpublished`` ⇄ `uri`; the key of the entry is the `uri` if there is none, else one of
  `identifiers` of the kind ``id``; ``doi``, ``issn``, ``pages`` ⇄ `identifiers`
* ``pubstate``, ``status`` ⇄ `status`, as in CSL
* ``keywords``, ``note``; ``langid``, ``language`` ⇄ `language`, a name of babel's, or a tag
* the type of an entry, if not ``article``, and all other fields ⇄ `Foreign` of the space ``bibtex``, in TeX;
  ``@string`` is read, comments and preambles are left out, with a report

Rules of ``validate``; those in brackets are warnings:

* ``ris``: ``start`` (a reference begins with ``TY``), ``type``, ``tag`` (an invalid line), ``end``; [``date``]
* ``csl-json``: ``type`` of values, ``required`` (``id``, ``type``), ``value`` of ``type``, ``date``
* ``bibtex``: ``entry`` (broken), ``end`` (missing), ``key`` (missing), ``unique`` keys; [``string`` (an undefined
  abbreviation), ``type``, ``required`` fields of it, ``twice``, ``date``]
"""

from __future__ import annotations

import re

from newsformat.markup.sniff import json_members, text_of
from newsformat.plugin import AnyFormat, Confidence, Format, lazily


_RIS = lazily(
    r"\ufeff?(?:[ \t]*\r?\n|Provider: [^\n]*\n|Database: [^\n]*\n|Content: ?[^\n]*\n)*TY  ?- ?[A-Z]{3,7}\s*\n"
)
_CSL = lazily(r'\ufeff?\s*(?:\{\s*"items"\s*:\s*)?\[?\s*\{')
_TYPE = lazily(r'"type"\s*:\s*"(?:article(?:-newspaper|-magazine|-journal)?|webpage|post(?:-weblog)?|broadcast)"')
_VARIABLE = lazily(  # does not occur in other JSON with such a type, or in an ID made by newsformat
    r'"(?:issued|accessed|container-title|family|literal|citation-key|publisher-place|URL|DOI|ISSN)"\s*:'
    r'|"type"\s*:\s*"(?:article-|post-|broadcast)|"id"\s*:\s*"newsformat-'
)
_GENERIC = frozenset(  # variables that also occur in other JSON (CSL 1.0.2, appendix IV)
    (
        *("id", "type", "title", "title-short", "shortTitle", "abstract", "annote", "language", "note", "keyword"),
        *("archive", "authority", "dimensions", "division", "edition", "genre", "issue", "jurisdiction", "license"),
        *("locator", "medium", "number", "page", "part", "publisher", "section", "source", "status", "version"),
        "volume",
    )
)
_DATE = lazily(r'"date-parts"\s*:\s*\[\s*\[')


def _sniff_ris(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if b"TY" in head and _RIS.match(text_of(head)) else Confidence.NO


def _sniff_csl(head: bytes, /) -> Confidence:
    if b'"type"' not in head or b"{" not in head[:200]:
        return Confidence.NO
    text = text_of(head)
    begun = _CSL.match(text)
    if not begun or not _TYPE.search(text) or "_publication_date" in text:
        return Confidence.NO
    if not _VARIABLE.search(text):
        names, _ = json_members(text[begun.end() - 1 :])
        return Confidence.POSSIBLE if {"id", "type"} <= names <= _GENERIC else Confidence.NO
    return Confidence.CERTAIN if _DATE.search(text) or '"container-title"' in text else Confidence.LIKELY


_CARRIES = frozenset(("uri", "headline", "summary", "language", "notes"))
_IN_PART = frozenset((
    "bylines", "sources", "subjects", "keywords", "identifiers", "identifiers.kind", "published", "summary.inline",
    "inline.break",
))  # fmt: skip
_MARKS = frozenset((
    "headline.inline", "inline.emphasis", "inline.strong", "inline.subscript", "inline.superscript",
))  # fmt: skip

_BIBTEX = lazily(
    r"\ufeff?(?:\s++|%[^\n]*+(?:\n|\Z)|@comment\s*+\{[^{}]*+\})*+"
    r"@(?:[A-Za-z]++\s*+[{(]\s*+[^\s,={}()\"]++\s*+,\s*+[A-Za-z][\w:+-]*+\s*+=|(?:string|preamble)\s*+[{(]\s*+[\w\"])",
    re.IGNORECASE,
)


def _sniff_bibtex(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if b"@" in head and _BIBTEX.match(text_of(head)) else Confidence.NO


RIS: AnyFormat = Format(
    name="ris",
    title="RIS",
    spec="https://github.com/zotero/translators/blob/master/RIS.js",
    suffixes=(".ris",),
    media_types=("application/x-research-info-systems",),
    many=True,
    open_ended=True,
    carries=_CARRIES | {"foreign.ris"},
    in_part=_IN_PART,
    sniff=_sniff_ris,
    read="newsformat_records._references._ris_reader:read",
    write="newsformat_records._references._ris_writer:write",
    validate="newsformat_records._references._ris_rules:validate",
)

CSL_JSON: AnyFormat = Format(
    name="csl-json",
    title="CSL JSON",
    spec="https://docs.citationstyles.org/en/stable/specification.html",
    suffixes=(".csl.json", ".csljson"),
    media_types=("application/vnd.citationstyles.csl+json",),
    many=True,
    carries=_CARRIES - {"notes"} | {"status", "foreign.csl-json"},
    in_part=_IN_PART | _MARKS | {"notes"},
    sniff=_sniff_csl,
    read="newsformat_records._references._csl:read",
    write="newsformat_records._references._csl:write",
    validate="newsformat_records._references._csl_rules:validate",
)

BIBTEX: AnyFormat = Format(
    name="bibtex",
    title="BibTeX and BibLaTeX",
    spec="https://ctan.org/pkg/biblatex",
    suffixes=(".bib", ".bibtex"),
    media_types=("application/x-bibtex", "text/x-bibtex"),
    many=True,
    open_ended=True,
    carries=_CARRIES - {"uri", "notes"} | {"subhead", "status", "foreign.bibtex"},
    in_part=_IN_PART | _MARKS | {"uri", "notes", "subhead.inline", "inline.underline", "inline.code"},
    sniff=_sniff_bibtex,
    read="newsformat_records._references._bibtex_reader:read",
    write="newsformat_records._references._bibtex_writer:write",
    validate="newsformat_records._references._bibtex_rules:validate",
)
