r"""Annotated text: names of people, organisations and places marked in news, in the formats of tools and corpora.

All of these formats have the same content: a text, and labels for spans of characters. In an article, such
a span is a `Mention` of one of its `entities`:

* a span → a `Mention` in the running text, of an entity with these words as its name
* its label → `Concept.kind`: ``PER``, ``PERSON`` person; ``ORG``, ``ORGANIZATION``, ``COMPANY`` organisation; ``LOC``,
  ``LOCATION``, ``GPE``, ``FAC`` place; ``EVENT`` event; ``PRODUCT``, ``WORK_OF_ART`` object; any other is the kind
  itself. A label that is not the usual one of its kind (the first of each) is kept with the entity.
* two spans with the same words and label mention the same entity; if the same words have two labels (Washington the
  city, Washington the man), the second entity gets a code
* spans that are nested or overlap, cross a paragraph, follow one of the same entity with only a blank between, or have
  the identifier of an entity, but another label
  → `Foreign` of the space ``annotations``, and are written again. Of those that overlap, the first and longest is the
  mention.
* relations between spans → `Foreign` of the same space
* a span outside the text, or of white space only, is a loss; white space at its edges is cut off

The text is the running text, as `Article.text`: blank lines separate paragraphs, a line feed is a `LineBreak`, so that
the same text is written again. The model squeezes white space; offsets are adjusted, with a remark. Headings,
lists, quotes and tables become paragraphs; captions and related stories are not in the text.

The metadata have members of the same names as in ``records``: ``uri``, ``title``, ``subtitle``,
``summary``, ``authors``, ``dateline``, ``credit``, ``sources``, ``published``, ``updated``, ``language``,
``subjects``, ``keywords``, ``status``, ``embargo``. ``url``, ``headline``, ``author``, ``date`` and ``lang`` are read,
too, and so are the members of content systems for a draft or an embargo; any other member is ``Foreign`` and written
again. What spans can't express of entities and mentions (an identifier, a role, a name other than the words) is written
in a member ``_newsformat``, and read from there as long as the span has not moved.

``doccano`` is JSON Lines as Doccano imports and exports them (https://doccano.github.io/doccano/).

* ``text``, in older exports ``data`` → `body`
* ``label``, ``labels``, ``entities``: ``[0, 7, "PER"]``, or with ``start_offset``, ``end_offset`` → spans;
  ``relations`` → relations
* a list of strings → ``cats``, a ``Foreign`` part: labels of the whole text
* Offsets: Doccano counts UTF-16 units, in which an emoji is two, unless the project counts graphemes; scripts in
  Python count code points. For a text with such characters, the unit is used in which more spans begin and end at
  words, with a remark; ``offsets`` sets it. Written are UTF-16 units, and the member ``_newsformat`` contains the
  unit.

``label-studio`` is an array of tasks (https://labelstud.io/guide/task_format), the export *JSON*; *JSON-MIN* is read.

* ``data.text``, or the member that the option ``member`` names → `body`; the rest of ``data`` → metadata
* an array of ``text`` with ``author`` or ``speaker``, a dialogue → a paragraph each, with the speaker before a colon;
  a text that is an address, or a file on the server, is not fetched, and its task is an error
* ``annotations[].result[]`` of the type ``labels`` (of a dialogue ``paragraphlabels``) → spans, several labels several
  spans; ``relation`` → relations; ``choices`` → ``cats``, an object with the choices by the name of their control
* of several annotations the ground truth is read, else the first that is not cancelled, or the one that the option
  ``annotation`` names; without any, the first of ``predictions``. The others are losses.
* other members of a task, and of its annotation → ``Foreign`` of the space ``label-studio``; scores and notes of a span
  are losses, and so are the names of controls, if they are not ``label`` and ``text``
* Offsets: code points; older versions counted UTF-16 units. ``value.text`` shows which, and ``offsets`` sets it.

``spacy-jsonl`` is JSON Lines of Prodigy (https://prodi.gy/docs/api-interfaces) and the output of spaCy's `Doc.to_json`
(https://spacy.io/api/doc#to_json), also ``["text", {"entities": [[0, 7, "PER"]]}]`` in an array, and the training data
of spaCy 2, documents of ``paragraphs`` (https://v2.spacy.io/api/annotation#json-input).

* ``text`` → `body`; ``spans``, ``ents`` with ``start``, ``end``, ``label`` → spans; groups of ``spans`` one by one
* ``kb_id`` → `Concept.uri`, which is the key of the mention
* ``relations`` between ``head_span`` and ``child_span`` → relations
* spans with the ``answer`` *reject* or *ignore* are left out, with a loss; so are ``tokens``, ``sents`` and other
  members of spans
* ``meta`` → metadata; ``cats`` and any other member → ``Foreign``
* of ``paragraphs``: ``raw``, else ``orth`` of the tokens → a paragraph; ``entities``, else ``ner`` of the tokens →
  spans
* Offsets: code points, as in Python.

``conll`` is columns of words and tags, one word per line, with a blank line after a sentence, as in CoNLL-2003
(https://www.clips.uantwerpen.be/conll2003/ner/), CoNLL-2002, GermEval 2014 and WNUT. It is only read, as writing it
requires splitting the text into words and sentences.

* ``-DOCSTART-`` begins an article; without it each sentence is one, or all of them are (``documents=file``)
* a sentence → a paragraph, with a blank between words, since columns have no information on white space
* the last column, or the option ``tag`` → spans, in IOB1, IOB2, BIOES, BILOU or without prefixes. Where words are
  numbered, every column behind them is a layer of spans.
* other columns (part of speech, chunk) are left out, with a loss
* the rest of a ``-DOCSTART-`` line, and comments above a sentence → ``Foreign``, as metadata

The columns of three corpora contain more, and are read as ``conll``, too:

* OntoNotes (CoNLL-2011 and 2012): ``#begin document`` begins an article; ``(PERSON*`` … ``*)`` in the eleventh column →
  spans; parses, senses, speakers and coreference are left out, with a loss
* HIPE of historical newspapers (https://hipe-eval.github.io) and the neat of libraries: a row or ``global.columns``
  names the columns, ``TOKEN`` the words; ``NE-…`` → spans, those of the first such column mentions; ``NEL-LIT``,
  ``ID`` → ``Concept.uri``, a number of Wikidata as its address; ``NoSpaceAfter`` → no blank; ``document_id`` begins an
  article; ``date``, ``language``, ``newspaper`` → metadata
* AIDA, CoNLL-2003 with links: ``B``, ``I`` → spans without a kind; the page in Wikipedia, else the name in YAGO →
  ``Concept.uri``

``conllu`` is CoNLL-U, of Universal Dependencies and its parsers, and CoNLL-U Plus
(https://universaldependencies.org/format.html).

* ``newdoc`` begins an article; without it there is one, or one for each sentence of a treebank
  (``documents=sentences``)
* ``newpar`` begins a paragraph; without it each sentence is one. ``text`` → the text of a sentence, else the words,
  with a blank between unless there is ``SpaceAfter=No``; of several tokens for one printed word (``4-5``), only
  that word
* ``NER=B-PER`` in MISC, or a column of that name → spans
* ``meta::title``, ``meta::author``, ``meta::sourceURL``, ``meta::dateCreated`` … → metadata, ``newdoc id`` and other
  comments → ``Foreign``; IDs of sentences other than 1, 2, 3 … are left out, with a
  loss
* lemmas, parts of speech, relations and other parts of MISC are left out, with a loss
* Words and sentences are split by script (`newsformat.markup.words`) and at the edges of names when written; the
  columns that a parser fills are empty. Nested spans, spans across paragraphs, and relations are losses. What
  comments of CoNLL-U can't express is JSON in a comment of our own, ``newsformat``.

``webanno-tsv`` is WebAnno TSV 3.0 to 3.3, which INCEpTION and WebAnno export
(https://inception-project.github.io/documentation/latest/user-guide); it is only read.

* ``#Text=`` → `body`; one character between two sentences becomes a blank, more than one a new paragraph
* the layer ``NamedEntity``, else all of ``webanno.custom``, or the one that the option ``layer`` names → spans;
  ``value``, else the first feature, is the label, ``identifier`` → `Concept.uri`; other features are losses
* stacked annotations (``PER[1]|ORG[2]``) and those of parts of a token → spans like others
* other layers, relations and chains are left out, with a loss; other lines with ``#`` → ``Foreign``
* Offsets: UTF-16 units, as in Java.

Rules of ``validate``; those in brackets are warnings:

* of JSON: ``json``, ``text`` (missing), ``span`` (without offsets or label), ``offset`` (outside the text, or no
  characters), ``words`` (the span has another text), ``label`` (not among those of the option ``labels``),
  ``relation`` (of a missing span), [``edge`` (white space at the edge of a span), ``twice``]
* of columns: ``columns`` (another number of them), ``label``, ``offset``, ``words``, [``tag`` (without a prefix)]

A document in brat consists of two files, but a source is one: so a collection is read from an archive. For single
files brat's ``anntoconll.py`` makes columns, with the tags in the first and the words in the fourth.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import AnyFormat, Format, hookimpl, late_sniffer
from newsformat_annotations._tabular import CARRIES, CONLL, CONLLU, WEBANNO


DOCCANO: AnyFormat = Format(
    name="doccano",
    title="Doccano JSONL",
    spec="https://doccano.github.io/doccano/",
    suffixes=(".doccano.jsonl",),
    many=True,
    open_ended=True,
    carries=CARRIES,
    in_part={"inline.break"},
    sniff=late_sniffer(
        "newsformat_annotations._sniffing:sniff_doccano", b'"text"', b'"data"', b'"label', b'"entities"'
    ),
    read="newsformat_annotations._doccano:read",
    write="newsformat_annotations._doccano:write",
    validate="newsformat_annotations._validate:validate_doccano",
    read_options="newsformat_annotations._options:DoccanoReadOptions",
    write_options="newsformat_annotations._options:DoccanoWriteOptions",
    validate_options="newsformat_annotations._options:LabelsOption",
)

LABEL_STUDIO: AnyFormat = Format(
    name="label-studio",
    title="Label Studio JSON",
    spec="https://labelstud.io/guide/task_format",
    suffixes=(".label-studio.json",),
    many=True,
    carries=CARRIES | {"foreign.label-studio"},
    in_part={"inline.break"},
    sniff=late_sniffer(
        "newsformat_annotations._sniffing:sniff_label_studio",
        b'"annotations"',
        b'"predictions"',
        b'"completions"',
        b'"labels"',
    ),
    read="newsformat_annotations._label_studio:read",
    write="newsformat_annotations._label_studio:write",
    validate="newsformat_annotations._validate:validate_label_studio",
    read_options="newsformat_annotations._options:LabelStudioReadOptions",
    write_options="newsformat_annotations._options:LabelStudioWriteOptions",
    validate_options="newsformat_annotations._options:LabelsOption",
)

SPACY: AnyFormat = Format(
    name="spacy-jsonl",
    title="spaCy and Prodigy JSONL",
    spec="https://prodi.gy/docs/api-interfaces",
    suffixes=(".spacy.jsonl", ".prodigy.jsonl"),
    many=True,
    open_ended=True,
    carries=CARRIES,
    in_part={"inline.break"},
    sniff=late_sniffer(
        "newsformat_annotations._sniffing:sniff_spacy", b'"text"', b'"data"', b'"label', b'"entities"', b'"orth"'
    ),
    read="newsformat_annotations._spacy:read",
    write="newsformat_annotations._spacy:write",
    validate="newsformat_annotations._validate:validate_spacy",
    read_options="newsformat_annotations._options:ReadOptions",
    validate_options="newsformat_annotations._options:LabelsOption",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return all formats of the package."""
    from newsformat_annotations._brat import BRAT
    from newsformat_annotations._linguistic import GATE, NAF, TIMEML, UIMA_XMI

    return [DOCCANO, LABEL_STUDIO, SPACY, CONLL, CONLLU, WEBANNO, BRAT, NAF, UIMA_XMI, GATE, TIMEML]
