"""Template tags within a text: those that are the address of a link, and others, which are text."""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline


TEMPLATES: Final = "templates"  # collects the tags; without a list for it, they are not searched for
_TAG: Final = re.compile(
    r"\{\{[<%](?:(?![>%]\}\}|\n).){1,300}[>%]\}\}|\{%(?:(?!%\}|\n).){1,300}%\}|\{\{(?![{<%])[^{}\n]{1,300}\}\}"
)
_LINK: Final = re.compile(
    r"""\[((?:[^\[\]\\\n]|\\.){1,300})\]\([ ]*(
    \{\{[<%]\s*(?:rel)?ref\s+["'`]?([^"'`\s<>%{}]{1,300})["'`]?\s*[>%]\}\}   # Hugo
    |\{%-?\s*(?:link|post_url)\s+([^\s%{}]{1,300})\s*-?%\}                  # Jekyll
    |\{\{-?\s*["']([^"'\n{}]{1,300})["']\s*\|[^{}\n]{1,99}\}\}               # Liquid and Nunjucks: a filter
    |\{\{-?\s*site\.\w{3,12}\s*-?\}\}([^\s(){}]{1,300})
    )[ ]*\)""",
    re.VERBOSE,
)


def extend(parser: MarkdownIt) -> None:
    """Add the rule to *parser*."""
    parser.inline.ruler.before("link", "template_link", _link)
    parser.inline.ruler.before("link", "template", _text)


def _text(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- markdown-it's signature
    match = _TAG.match(state.src, state.pos) if TEMPLATES in state.env else None
    if match is None or state.src[state.pos - 1 : state.pos] == "{":
        return False
    if not silent:
        state.env[TEMPLATES].append(f"a tag of a template is kept as text: {match[0]:.60}")
        state.pending += match[0]
    state.pos = match.end()
    return True


def _link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- markdown-it's signature
    match = _LINK.match(state.src, state.pos) if TEMPLATES in state.env else None
    if match is None:
        return False
    if not silent:
        state.env[TEMPLATES].append(f"a link leads to a template's tag: {match[2]:.60}")
        state.push("link_open", "a", 1).attrs = {"href": next(filter(None, match.groups()[2:]), "")}
        state.md.inline.parse(match[1], state.md, state.env, state.tokens)
        state.push("link_close", "a", -1)
    state.pos = match.end()
    return True
