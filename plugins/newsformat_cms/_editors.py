"""The formats of texts as editors keep them: Draft.js, Editor.js, Lexical, ProseMirror, Quill, Slate."""

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
