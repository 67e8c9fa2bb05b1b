"""Makes errors fit for sending to other processes."""

from __future__ import annotations

import newsformat as nf


def picklable(error: nf.NewsformatError | None) -> nf.NewsformatError | None:
    """Return *error*, or an equivalent error of newsformat's if its class, from a plugin, cannot be unpickled.

    A pool of processes considers the sender of an error that cannot be unpickled dead.
    """
    if error is None or type(error).__module__.partition(".")[0] == "newsformat":
        return error
    import pickle  # only for processes

    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 -- it was made here
    except Exception:  # noqa: BLE001 -- an ``__init__`` or ``__reduce__`` of a stranger may raise anything
        return _of_ours(error)
    return error


def _of_ours(error: nf.NewsformatError) -> nf.NewsformatError:
    if isinstance(error, nf.ReadError):
        return nf.ReadError(error.message, source=error.source, line=error.line, column=error.column)
    return (nf.WriteError if isinstance(error, nf.WriteError) else nf.PluginError)(str(error))
