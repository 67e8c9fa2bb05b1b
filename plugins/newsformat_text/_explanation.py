"""Explains for each line of a text how it was read, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from newsformat import Article, Dateline
from newsformat.plugin import Explanation, Line, Report, lazily
from newsformat_text._article._assemble import assemble
from newsformat_text._article._opening import Opening, opening_below_deck, parse_opening
from newsformat_text._authors import _glue
from newsformat_text._datelines import _alone, _colon
from newsformat_text._decoding import Decoded
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Match
from newsformat_text._learned._features import Context
from newsformat_text._normalisation import without_odd_signs
from newsformat_text._rules import _model_verdicts
from newsformat_text._shape import bullet_width


def explained(text: str, document: Document, language: str, decoded: Decoded) -> Explanation:
    """Return the explanation of every line of *text*, including blank ones."""
    indices = {number: index for index, number in enumerate(document.numbers)}
    lines: list[Line] = []
    labels = _refined_labels(document)
    context = Context(document) if document.lines else None
    above: Line | None = None
    bare = dict(enumerate(decoded.text.splitlines(), 1))  # as read, without Markdown marks
    for number, line in enumerate(text.splitlines(), 1):
        if number in indices:
            lines.append(_line(number, line, document, indices[number], context))
            if closer := labels.get(indices[number]):
                label, reasons = closer
                lines[-1] = evolve(lines[-1], label=label, reasons=(*lines[-1].reasons, *reasons))
            if glued := document.glued.get(number):
                lines[-1] = evolve(lines[-1], reasons=(*lines[-1].reasons, f"{glued!r} is split off"))
        elif number in document.apart:
            lines.append(_line_apart(number, line, document.apart[number][1]))
        elif line.strip() and not bare.get(number, "").strip():
            lines.append(Line(number=number, text=line, label=Label.SKIPPED, reasons=("nothing but Markdown marks",)))
        elif line.strip() and above is not None:
            lines.append(evolve(above, number=number, text=line, reasons=("continues the line above",)))
        else:
            lines.append(Line(number=number, text=line, label=Label.BLANK, reasons=("blank",)))
            continue
        above = lines[-1]
    how = f"the language is {language or 'unknown'}; its phrases are those of the pack {document.lexicon.tag!r}"
    characters, words = counts(assemble(document, language, Report(heard=False)), document.lexicon.tag)
    remarks = (how, size_remark(characters, words), *decoded.remarks, *filter(None, [decoded.lost]))
    return Explanation(
        language=language,
        encoding=decoded.encoding,
        lines=tuple(lines),
        characters=characters,
        words=words,
        remarks=remarks,
    )


def shifted(explanation: Explanation, above: int) -> Explanation:
    """Return *explanation* with its line numbers increased by *above*, the number of lines before the text."""
    return (
        evolve(explanation, lines=tuple([evolve(line, number=line.number + above) for line in explanation.lines]))
        if above
        else explanation
    )


def with_offsets(explanation: Explanation, source: Sequence[str]) -> Explanation:
    """Return *explanation* with the character offsets of its lines, from the lines of *source* with their line ends."""
    if [line.number for line in explanation.lines] != list(range(1, len(source) + 1)):
        return explanation
    lines, start = list[Line](), 0
    for line, printed in zip(explanation.lines, source, strict=True):
        lines.append(evolve(line, start=start, end=start + len(printed.rstrip(_LINE_ENDS))))
        start += len(printed)
    return evolve(explanation, lines=tuple(lines))


_LINE_ENDS = "\r\n\v\f\x85\u2028\u2029"  # one ends each line


def merged(found: list[Explanation]) -> Explanation:
    """Return the explanations of several copies as one, without repeated remarks."""
    lines = tuple([line for explanation in found for line in explanation.lines])
    remarks = tuple(dict.fromkeys([remark for explanation in found for remark in explanation.remarks]))
    counts = [(explanation.characters or 0, explanation.words) for explanation in found]
    words = None if None in [count for _, count in counts] else sum(count or 0 for _, count in counts)
    return evolve(
        found[0],
        lines=lines,
        characters=sum(number for number, _ in counts),
        words=words,
        remarks=(f"{len(found)} copies from an archive, each an article", *remarks),
    )


def counts(article: Article, language: str) -> tuple[int, int | None]:
    """Return the number of characters of *article* without white space, and of words if spaces separate them."""
    words = article.text.split()
    return sum(map(len, words)), None if language in _UNSPACED else len(words)


def size_remark(characters: int, words: int | None) -> str:
    remark = f"the story has {characters:,} characters"
    return remark if words is None else f"{remark} in {words:,} words"


_PARAGRAPHS = frozenset({Label.BODY, Label.LEAD})
_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})


Refined = tuple[Label, tuple[str, ...]]  # a more specific label, and further reasons


def _refined_labels(document: Document) -> dict[int, Refined]:
    """Return more specific labels, by line: lead, quotation, table; and what is removed from headline and lead."""
    found: dict[int, Refined] = {}
    story = [k for k, verdict in enumerate(document.verdicts) if verdict is not None and verdict.label in _PARAGRAPHS]
    for index in story:
        line = document.lines[index]
        if _CELLS.search(without_odd_signs(line, document.odd_signs)):
            found[index] = (Label.TABLE, ("cells separated by tabs, bars or several spaces",))
        elif document.speech[index] or (
            line[0] in _QUOTE_PAIRS and line[-1] == _QUOTE_PAIRS[line[0]] and line.find(line[-1], 1) == len(line) - 1
        ):
            found[index] = (Label.QUOTE, ("a quotation from its first character to its last",))
    for index, verdict in enumerate(document.verdicts):
        if verdict is not None and verdict.label is Label.DATELINE:
            line, lexicon = document.lines[index], document.lexicon
            dateline = _alone.alone(line, lexicon) or _colon.alone(line, lexicon)
            found[index] = (Label.DATELINE, (_dateline_parts(dateline),) if dateline else ())
    if document.headline >= 0 and (glued := _glue.glued_kicker(document, document.headline, _headline(document))):
        found[document.headline] = (Label.HEADLINE, (f"the kicker {glued[0]!r} is split off",))
    if document.headline >= 0 and (end := _glue.glued_tail(document, line := _headline(document))):
        label, reasons = found.get(document.headline, (Label.HEADLINE, ()))
        found[document.headline] = (label, (*reasons, f"{line[end:]!r} is split off"))
    if story:
        first = parse_opening(document, story[0])
        found[story[0]] = (Label.LEAD, ("the story begins here", *_opening_reasons(first)))
        below = opening_below_deck(document, story[1]) if len(story) > 1 and first.dateline is None else None
        if below is not None and not any(label is Label.DATELINE for label, _ in found.values()):
            found[story[1]] = (Label.BODY, (*_opening_reasons(below),))
    return found


_QUOTE_PAIRS = {'"': '"', "“": "”", "„": "“", "«": "»", "「": "」", "『": "』"}
_CELLS = lazily(r"\S(?:\t+| ?\| ?| {3,})\S[^\t|]*(?:\t| ?\| ?| {3,})\S")


def _headline(document: Document) -> str:
    line = without_odd_signs(document.title, document.odd_signs)
    return line[bullet_width(line) :]


def _opening_reasons(found: Opening) -> Iterator[str]:
    """Yield what is removed from the first or second line of the story."""
    for kind, text in (
        ("byline", found.byline),
        ("picture credit", found.picture),
        ("date", found.date),
        ("credit", found.credit),
        ("section", found.section),
        ("repeated headline", found.again),
    ):
        if text:
            yield f"the {kind} {text!r} is split off"
    if found.dateline is not None:
        yield f"the dateline {found.dateline.text!r} is split off: {_dateline_parts(found.dateline)}"
    if found.signed:
        yield f"{found.signed!r} is the byline between dateline and story"


def _dateline_parts(dateline: Dateline) -> str:
    """Return the parts of a dateline as text."""
    parts = {"place": dateline.place, "date": dateline.date, "source": dateline.source}
    return ", ".join(f"{name} {text!r}" for name, text in parts.items() if text) or "without place, date or source"


def _line(number: int, text: str, document: Document, index: int, context: Context | None) -> Line:
    verdict = document.verdicts[index]
    assert verdict is not None  # noqa: S101 -- for the type checker
    reasons = [verdict.reason]
    if match := document.matches[index]:
        reasons.append(_phrase(match))
    if verdict.reason.endswith("says the line model") and context is not None:
        reasons.extend(dict.fromkeys(_model_verdicts.why(context, index)))
    return Line(number=number, text=text, label=verdict.label, confidence=verdict.confidence, reasons=tuple(reasons))


def _line_apart(number: int, text: str, verdict: Verdict) -> Line:
    return Line(number=number, text=text, label=verdict.label, confidence=verdict.confidence, reasons=(verdict.reason,))


def _phrase(match: Match) -> str:
    return f"begins with {match.phrase!r}, a phrase of the kind {match.kind}"
