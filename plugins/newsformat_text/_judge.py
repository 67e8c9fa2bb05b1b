"""What the rules leave open, as the line model says."""

from __future__ import annotations

from functools import cache

from newsformat_text._document import Document
from newsformat_text._features import Context
from newsformat_text._labels import Label, Verdict
from newsformat_text._lexicon import Kind
from newsformat_text._model import judge, telling, weights


def take(document: Document) -> None:
    """Take what is open as the line model says; a run of list items is taken as one."""
    verdicts = document.verdicts
    if verdicts.count(None) > _MOST:
        for index, verdict in enumerate(verdicts):
            verdicts[index] = verdict or _UNJUDGED
        return
    context, own = Context(document), weights()
    shares: dict[int, tuple[float, float, float]] = {}
    features: dict[int, list[str]] = {}
    for index, verdict in enumerate(verdicts):
        if verdict is None:
            features[index] = context.features(index)
            shares[index] = judge(features[index], own)
    for index, share in _smoothed(shares, context.bullets).items():
        verdicts[index] = _verdict(share, features[index], document, index)


def _smoothed(
    shares: dict[int, tuple[float, float, float]], bullets: list[bool]
) -> dict[int, tuple[float, float, float]]:
    """Give all items of one list the same shares."""
    out = dict(shares)
    run: list[int] = []
    for index in [*shares, -1]:
        if index >= 0 and bullets[index] and (not run or run[-1] == index - 1):
            run.append(index)
            continue
        if len(run) > 1:
            body, related, other = (sum(shares[k][c] for k in run) / len(run) for c in range(3))
            out.update(dict.fromkeys(run, (body, related, other)))
        run = [index] if index >= 0 and bullets[index] else []
    return out


_MOST = 20_000  # lines to judge one by one
_UNJUDGED = Verdict(Label.BODY, 0.5, "one of too many lines to judge each")
_BENEFIT = 1.4  # of the doubt: text that is lost is worse than a button that is kept
_REASONS = ("reads as running text", "reads as the title of another story", "reads as no part of the story")


def _verdict(share: tuple[float, float, float], features: list[str], document: Document, index: int) -> Verdict:
    best = max(range(3), key=(share[0] * _BENEFIT, share[1], share[2]).__getitem__)
    label = (Label.BODY, Label.RELATED, Label.SKIPPED)[best]
    if label is Label.SKIPPED:
        label = _other(document, index)
    return _open_verdict(label, round(share[best], 1), best)


@cache
def _open_verdict(label: Label, confidence: float, best: int) -> Verdict:
    return Verdict(label, confidence, f"{_REASONS[best]}, says the line model")


def why(context: Context, index: int) -> list[str]:
    """Return what the line model saw in line *index*."""
    own = weights()
    features = context.features(index)
    share = judge(features, own)
    return telling(features, max(range(3), key=(share[0] * _BENEFIT, share[1], share[2]).__getitem__), own)


def _other(document: Document, index: int) -> Label:
    """What a line is that is no part of the story."""
    match = document.matches[index]
    if match is not None and match.kind is Kind.CAPTION:
        return Label.CAPTION
    if match is not None and match.kind is Kind.TOOL:
        return Label.TOOL
    line = document.lines[index]
    if len(line) > 60 and line[-1] in ")）" and index < len(document.lines) - 1:  # noqa: PLR2004 -- a caption says something
        return Label.CAPTION
    return Label.SKIPPED
