"""The contract of a sniffer: it recognizes documents of its format, and no others."""

from __future__ import annotations

from functools import cache

from newsformat._errors import NewsformatError
from newsformat._format import Confidence
from newsformat._open_file import HEAD
from newsformat._registry import registry
from newsformat._report import OnLoss, Report
from newsformat._source import Source
from newsformat._writing import written
from newsformat.testing._kitchen_sink import kitchen_sink
from newsformat.testing._mutations import ANY_BYTES
from newsformat.testing._shared import Contract, fail_for, needs_plugin, needs_reader, needs_writer
from newsformat.testing._time_limits import at_most


_QUICK = 0.3  # seconds of processor time per head
_UNITS = (b"<", b"<a ", b"{", b"[", b"\n", b" ", b"a", b"<!--", b"---\n", b"\x00", b"\xff")


class SniffingContract(Contract):
    """How documents of a format are distinguished from others."""

    def test_sniffing_anything_is_safe(self) -> None:
        """Whatever the bytes, the answer is a `Confidence`."""
        self.for_all(ANY_BYTES, self._sniffed)
        self.for_broken(self._sniffed)

    def _sniffed(self, content: bytes) -> None:
        try:
            found = self.format.sniff(content[:HEAD])
        except Exception as error:
            raise AssertionError(f"sniff must return a Confidence, such as NO, instead of raising {error!r}") from error
        assert isinstance(found, Confidence), f"sniff must return a Confidence, not {found!r}"

    def test_sniffing_is_fast(self) -> None:
        """No head takes long, however monotonous."""
        for unit in _UNITS:
            head = (unit * HEAD)[:HEAD]
            with at_most(_QUICK, f"sniffing 8 KiB of {unit!r} (does an expression backtrack?)"):
                self.format.sniff(head)

    def test_it_knows_what_it_wrote(self) -> None:
        """What it writes can be in this format; with its own suffix it is found again."""
        needs_reader(self)
        needs_writer(self)
        document = self.written(kitchen_sink())
        assert self.format.sniff(document[:HEAD]) > Confidence.NO, "sniff says NO to what the writer wrote"
        needs_plugin(self)
        for suffix in self.format.suffixes:
            found = registry().detect(Source(document, name=f"story{suffix}"))
            fail_for(f"what it wrote to story{suffix} is taken for", [found.name] if found is not self.format else [])

    def test_it_takes_nothing_of_others_for_certain(self) -> None:
        """No document that another format wrote is certainly in this one."""
        others = {name: document for name, document in _kitchen_sinks().items() if name != self.format.name}
        taken = [name for name, document in others.items() if self._is_certain(document)]
        fail_for("sniff is CERTAIN of what these formats wrote", taken)

    def _is_certain(self, document: bytes) -> bool:
        return self.format.sniff(document[:HEAD]) is Confidence.CERTAIN


@cache
def _kitchen_sinks() -> dict[str, bytes]:
    """Return the kitchen sink as every installed format writes it, by the name of the format."""
    found = {}
    for fmt in registry().formats.values():
        if fmt.write is None:
            continue
        try:
            found[fmt.name] = b"".join(written(kitchen_sink(), fmt, None, OnLoss.IGNORE, Report()))
        except NewsformatError:
            continue  # the responsibility of another plugin
    return found
