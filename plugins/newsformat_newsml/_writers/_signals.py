"""Signals as QCodes: the IPTC's, the provider's, and newsformat's own for words."""

from __future__ import annotations

from newsformat_newsml._names import OWN_ALIAS, SIGNALS
from newsformat_newsml._simple_types import is_qcode


def signal_qcode(signal: str) -> str:
    """Return the QCode of *signal*, or ``""`` if it cannot be one."""
    if signal in SIGNALS:
        return f"sig:{signal}"
    if signal and " " not in signal and ":" not in signal:
        return f"{OWN_ALIAS}:{signal}"
    alias, _, code = signal.partition(":")
    if is_qcode(signal) and alias != OWN_ALIAS and not (alias == "sig" and code in SIGNALS):
        return signal
    return ""
