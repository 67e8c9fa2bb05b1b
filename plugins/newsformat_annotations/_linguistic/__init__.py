"""XML of linguistic tools: NAF, UIMA's XMI, GATE and TimeML.

``naf`` is the NLP Annotation Format, versions 1 to 3, and its forerunner KAF (https://github.com/newsreader/NAF).

* ``raw`` → `body`; without it, the word forms (``wf``), at their offsets if they have any, else with blanks between
* ``entities``: the words from the first to the last target of each ``span`` → a span with the ``type``; the
  ``externalRef`` with the highest ``confidence`` → `Concept.uri`
* ``topics``: the text of a ``topic`` → a name of `subjects`
* ``fileDesc``: ``title`` → `headline`, ``author`` → `bylines`, ``creationtime`` → `published`; ``public``: ``uri`` →
  `uri`; ``xml:lang`` → `language`; other attributes of both → ``Foreign``
* Offsets: code points or UTF-16 units, whichever match the words

``uima-xmi`` is a CAS of Apache UIMA in XMI (https://uima.apache.org), as INCEpTION, DKPro and cTAKES exchange it.

* ``sofaString`` of the first view → `body`; other views are losses
* the type ``NamedEntity``, and others in the same package, else all of ``webanno.custom``, or the one that the
  option ``layer`` names → spans: ``value``, else the name of the type, is the label, ``identifier`` → `Concept.uri`
* ``DocumentMetaData``: ``documentTitle`` → `headline`, ``documentUri`` → `uri`, ``language`` → `language`, unless it
  is ``x-unspecified``
* Offsets: UTF-16 units, as in Java

``gate-xml`` is the XML of GATE (https://gate.ac.uk/userguide/), version 3 and before.

* ``TextWithNodes`` → `body`; the place of a ``Node`` in it counts, not its ID
* annotations of the default set, except words, sentences and lists (``Token``, ``Sentence``,
  ``Lookup`` …), or all sets if that has none, or those of the types that the option ``layer`` names → spans
* features of the document: ``gate.SourceURL`` that is an address → `uri`, ``title``, ``author``, ``date`` and the like
  → metadata; others → ``Foreign``

``timeml`` is TimeML, versions 1.1 to 1.2.1, as used in TimeBank, AQUAINT and TempEval-3
(https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html).

* ``TEXT``, else the text in the root → `body`
* ``ENAMEX`` and ``TIMEX3``, or those that the option ``layer`` names (``EVENT,SIGNAL``) → spans with their ``type``;
  their other attributes, other elements and links are losses
* ``TITLE`` → `headline`, the ``value`` of ``DCT``, or of the ``CREATION_TIME`` in the text → `published`, ``DOCID`` →
  ``Foreign``; ``EXTRAINFO`` is a loss

In all of them a single line feed stays within a paragraph, unless the option ``lines`` says otherwise. Other layers,
and features of annotations other than the label, are losses, each reported once. They are only read.

Rules of ``validate``; those in brackets are warnings:

* ``xml``; ``text`` (missing), ``offset`` (outside the text, or no characters), ``words`` (of NAF: they differ from
  the text), ``reference`` (to a missing word, view or node), ``id`` (twice), ``label`` (not among those
  of the option ``labels``); [``label`` (missing)]
"""

from __future__ import annotations

from newsformat.markup.sniff import xml_root
from newsformat.plugin import AnyFormat, Confidence, Format
from newsformat_annotations._tabular import FOUND


def _sniff_naf(head: bytes, /) -> Confidence:
    found = xml_root(head)
    return Confidence.CERTAIN if found is not None and found[1] in {"NAF", "KAF"} else Confidence.NO


def _sniff_xmi(head: bytes, /) -> Confidence:
    if b"XMI" not in head or xml_root(head) != ("http://www.omg.org/XMI", "XMI"):
        return Confidence.NO
    return Confidence.CERTAIN if b"/uima/cas.ecore" in head else Confidence.POSSIBLE


def _sniff_timeml(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if b"TimeML" in head and xml_root(head) == ("", "TimeML") else Confidence.NO


def _sniff_gate(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if xml_root(head) == ("", "GateDocument") else Confidence.NO


_CARRIES = FOUND | {"uri", "headline", "language", "entities.uri", "inline.break"}

NAF: AnyFormat = Format(
    name="naf",
    title="NAF (NLP Annotation Format)",
    spec="https://github.com/newsreader/NAF",
    suffixes=(".naf", ".kaf"),
    carries=_CARRIES | {"bylines", "published"},
    sniff=_sniff_naf,
    read="newsformat_annotations._linguistic._naf:read",
    validate="newsformat_annotations._linguistic._naf:validate",
    read_options="newsformat_annotations._options:ReadOptions",
    validate_options="newsformat_annotations._options:LabelsOption",
)

UIMA_XMI: AnyFormat = Format(
    name="uima-xmi",
    title="UIMA CAS XMI",
    spec="https://uima.apache.org/d/uimaj-current/ref.html",
    suffixes=(".xmi",),
    carries=_CARRIES,
    sniff=_sniff_xmi,
    read="newsformat_annotations._linguistic._xmi:read",
    validate="newsformat_annotations._linguistic._xmi:validate",
    read_options="newsformat_annotations._options:LayerOptions",
    validate_options="newsformat_annotations._options:LabelsOption",
)

GATE: AnyFormat = Format(
    name="gate-xml",
    title="GATE XML",
    spec="https://gate.ac.uk/userguide/",
    suffixes=(".gate.xml",),
    carries=(_CARRIES - {"language"}) | {"bylines", "published"},
    sniff=_sniff_gate,
    read="newsformat_annotations._linguistic._gate:read",
    validate="newsformat_annotations._linguistic._gate:validate",
    read_options="newsformat_annotations._options:LayerOptions",
    validate_options="newsformat_annotations._options:LabelsOption",
)

TIMEML: AnyFormat = Format(
    name="timeml",
    title="TimeML",
    spec="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html",
    suffixes=(".tml",),
    carries=(_CARRIES - {"uri", "language", "entities.uri"}) | {"published"},
    sniff=_sniff_timeml,
    read="newsformat_annotations._linguistic._timeml:read",
    validate="newsformat_annotations._linguistic._timeml:validate",
    read_options="newsformat_annotations._options:LayerOptions",
    validate_options="newsformat_annotations._options:LabelsOption",
)
