"""Texts as editors keep them, which are nodes of JSON ⇄ blocks: each kind of nodes is a codec.

**Texts as editors keep them**, which many systems have in a field of theirs: a document alone, several in an array, or
one a line. A heading of the first level at the beginning is the `headline`; they hold nothing else of an article.
Known nodes ⇄ the blocks that they are; an unknown one is read as its text, else it is `Raw` of the format's space.
What an editor cannot say of a block is written beside what it shows instead, in members of our own, which count until
somebody changes the text. Looks, settings and all else of a node are kept as `Foreign` of that space, as for ANS; IDs
and keys of nodes are made anew.

* ``editorjs``: blocks of Editor.js (https://editorjs.io/saving-data/) with the tools of its makers: ``paragraph``,
  ``header``, ``list`` (in versions 1 and 2), ``checklist``, ``quote``, ``image``, ``embed``, ``table``, ``code``,
  ``delimiter``, ``raw``, ``warning``, ``linkTool``, ``attaches``. What no tool can say is ``raw`` HTML. Rules of
  ``validate``: ``required``, ``type``, ``value``, ``twice``
* ``prosemirror``: documents of ProseMirror (https://prosemirror.net/docs/guide/#doc), also as the ``doc`` of the state
  of an editor, with the names of TipTap, those of ProseMirror's own schemas, and those of Atlassian's documents.
  Written with the names that were read, or those that the option ``names`` says. Rules of ``validate``; those in
  brackets are warnings: ``required``, ``type``, ``value``, ``empty`` texts, ``text`` (in a node that is none),
  ``top-level``, ``mixed`` (blocks beside text), ``item`` (directly in a list or table), ``twice``; [``level``,
  ``mark`` that appears twice]
* ``draftjs``: raw content of Draft.js (https://draftjs.org/docs/api-reference-data-conversion); links, pictures,
  players and rules are entities. Rules of ``validate``: ``required``, ``type``, ``value``, ``unknown``, ``range``
  (outside the text), ``entity`` (that is not there), ``twice``; [``unique`` keys]
* ``slate``: nodes of Slate (https://docs.slatejs.org), which has no names for them of its own: read are those of its
  examples, of Plate, Strapi, Payload and Volto, in an array or as the ``children`` of an object, and values of versions
  before 0.50. Written with the names of the examples or of Plate, as they were read, or as the option ``names`` says.
  Rules of ``validate``, which are what Slate itself sees to (https://docs.slatejs.org/concepts/11-normalizing); those
  in brackets are warnings: ``type``, ``node`` (neither text nor children, or both), ``empty``, ``mixed`` (blocks beside
  text), ``top-level``, ``twice``; [``inline`` (without a text on both sides), ``split`` (texts that are one),
  ``version``]
* ``lexical``: documents of Lexical (https://lexical.dev/docs/concepts/serialization), with the nodes of its packages,
  those of Payload (https://payloadcms.com/docs/rich-text/overview) and of Ghost. Written with the nodes of Lexical, of
  Payload or of Ghost, as they were read, or as the option ``names`` says: links of Payload have ``fields`` and an ID,
  and it knows tables and code only where a site has them, so they are shown as text there; for Ghost, what is no node
  is a card, if need be of HTML. Our own words are in the state of a node (``$``). Blocks of Payload (``block``) are
  read by the texts, pictures, quotations and players in them; a file (``upload``) is written only if it was read, for
  Payload knows it by its ID. Rules of ``validate``: ``required``, ``type``, ``value``, ``top-level``, ``twice``;
  [``version``]
* ``quill``: deltas of Quill (https://quilljs.com/docs/delta); an array of operations alone is read, too. Written is
  what each of its editors has: lines that are paragraphs, headings, quotations, items of lists, code and cells of
  tables (Quill 2), pictures in them, and players. Quill refuses what it does not know, so a rule becomes a line of
  stars. Lines in a right-to-left language are marked so. Rules of ``validate``: ``required``, ``type``, ``value``,
  ``empty``, ``embed``, ``change`` (which a document must not have), ``twice``; [``line`` (attributes of a line feed),
  ``end``, ``compact``]
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


DRAFTJS: AnyFormat = Format(
    name="draftjs",
    title="Draft.js Raw Content",
    spec="https://draftjs.org/docs/api-reference-data-conversion",
    suffixes=(".draftjs.json",),
    many=True,
    carries=("headline.*", "foreign.draftjs", "body.raw.draftjs", *HTML_BODY),
    sniff=late_sniffer("newsformat_cms._bodies._sniffing:sniff_draftjs", b'"blocks"', b'"entityMap"'),
    read="newsformat_cms._bodies._editors:read_draftjs",
    write="newsformat_cms._bodies._editors:write_draftjs",
    validate="newsformat_cms._bodies._draftjs_rules:validate_draftjs",
    write_options="newsformat.markup.options:IndentOptions",
)


EDITORJS: AnyFormat = Format(
    name="editorjs",
    title="Editor.js",
    spec="https://editorjs.io/saving-data/",
    suffixes=(".editorjs.json",),
    many=True,
    carries=("headline.*", "foreign.editorjs", "body.raw.editorjs", *HTML_BODY),
    sniff=late_sniffer("newsformat_cms._bodies._sniffing:sniff_editorjs", b'"blocks"'),
    read="newsformat_cms._bodies._editors:read_editorjs",
    write="newsformat_cms._bodies._editors:write_editorjs",
    validate="newsformat_cms._bodies._editorjs_rules:validate_editorjs",
    write_options="newsformat.markup.options:IndentOptions",
)


LEXICAL: AnyFormat = Format(
    name="lexical",
    title="Lexical",
    spec="https://lexical.dev/docs/concepts/serialization",
    suffixes=(".lexical.json",),
    many=True,
    carries=("headline.*", "foreign.lexical", "body.raw.lexical", *HTML_BODY),
    sniff=late_sniffer("newsformat_cms._bodies._sniffing:sniff_lexical", b'"root"'),
    read="newsformat_cms._bodies._lexical_documents:read_lexical",
    write="newsformat_cms._bodies._lexical_documents:write_lexical",
    validate="newsformat_cms._bodies._lexical_rules:validate_lexical",
    write_options="newsformat_cms._options:LexicalOptions",
)


PROSEMIRROR: AnyFormat = Format(
    name="prosemirror",
    title="ProseMirror and TipTap",
    spec="https://prosemirror.net/docs/guide/#doc",
    suffixes=(".prosemirror.json", ".tiptap.json"),
    many=True,
    carries=("headline.*", "foreign.prosemirror", "body.raw.prosemirror", *HTML_BODY),
    sniff=late_sniffer("newsformat_cms._bodies._sniffing:sniff_prosemirror", b'"doc"'),
    read="newsformat_cms._bodies._editors:read_prosemirror",
    write="newsformat_cms._bodies._editors:write_prosemirror",
    validate="newsformat_cms._bodies._prosemirror_rules:validate_prosemirror",
    write_options="newsformat_cms._options:ProseMirrorOptions",
)


QUILL: AnyFormat = Format(
    name="quill",
    title="Quill Delta",
    spec="https://quilljs.com/docs/delta",
    suffixes=(".quill.json", ".delta.json"),
    many=True,
    carries=("headline.*", "foreign.quill", "body.raw.quill", *HTML_BODY),
    sniff=late_sniffer("newsformat_cms._bodies._sniffing:sniff_quill", b'"insert"'),
    read="newsformat_cms._bodies._quill_documents:read_quill",
    write="newsformat_cms._bodies._quill_documents:write_quill",
    validate="newsformat_cms._bodies._quill_rules:validate_quill",
    write_options="newsformat.markup.options:IndentOptions",
)


SLATE: AnyFormat = Format(
    name="slate",
    title="Slate and Plate",
    spec="https://docs.slatejs.org/concepts/02-nodes",
    suffixes=(".slate.json",),
    many=True,
    carries=("headline.*", "foreign.slate", "body.raw.slate", *HTML_BODY),
    sniff=late_sniffer("newsformat_cms._bodies._sniffing:sniff_slate", b'"children"', b'"document"'),
    read="newsformat_cms._bodies._slate_documents:read_slate_documents",
    write="newsformat_cms._bodies._slate_documents:write_slate_documents",
    validate="newsformat_cms._bodies._slate_rules:validate_slate",
    write_options="newsformat_cms._options:SlateOptions",
)
