"""What a batch gives: numbers, traps and packets, as arrays and as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from llvmbpf.display import Displayed
from llvmbpf.errors import ExecutionError
from llvmbpf.lazy import lazy_property
from llvmbpf.memory import Trap, TrapKind
from llvmbpf.packets import PacketArray

if TYPE_CHECKING:
    import pandas
    import pyarrow

__all__ = ["BatchResult"]


@dataclass(frozen=True)
class BatchResult(Displayed):
    """What a batch gave.

    Attributes:
        r0: uint64, r0 of each packet; 0 where the run trapped.
        traps: one record of `llvmbpf.memory.TRAP_DTYPE` a packet; kind 0 where it ran to its exit.
        processed: the first packet that was not run: all were, unless a helper raised or the batch was stopped.
        duration_ns: wall time of the native loop in nanoseconds.
        spans: begin and end of the packets that were run, a pair a thread; a batch that was stopped may have run
            packets behind ``processed`` in other threads. A packet that was interrupted half-way is not among them;
            its row in ``traps`` says so.

    >>> import numpy as np
    >>> from llvmbpf.memory import TRAP_DTYPE
    >>> result = BatchResult(np.arange(2, dtype=np.uint64), np.zeros(2, TRAP_DTYPE), 2, 0, lambda index, trap: None)
    >>> len(result), result.trapped.tolist(), result.summary()
    (2, [False, False], {'0': 1, '1': 1})
    """

    r0: npt.NDArray[np.uint64]
    traps: npt.NDArray[np.void]
    processed: int
    duration_ns: int
    explain: Callable[[int, Trap], ExecutionError]
    spans: tuple[tuple[int, int], ...] | None = None
    take_packets: Callable[[], PacketArray] | None = None

    def __len__(self) -> int:
        return len(self.r0)

    @property
    def retval(self) -> npt.NDArray[Any]:
        """What the program returned for each packet: r0, as an int32 for programs of a kernel type; 0 for a trap."""
        return self.r0

    @property
    def trapped(self) -> npt.NDArray[np.bool_]:
        """Which packets ended in a trap."""
        return np.asarray(self.traps["kind"] != 0)

    @property
    def done(self) -> npt.NDArray[np.bool_]:
        """Which packets were run."""
        found = np.zeros(len(self), bool)
        for begin, end in self.spans if self.spans is not None else ((0, self.processed),):
            found[begin:end] = True
        return found

    @lazy_property
    def packets(self) -> PacketArray:
        """The packets as the program left them. Raises ValueError where they were not kept."""
        if self.take_packets is None:
            raise ValueError("packets were not kept: run the batch with keep_packets=True")
        return self.take_packets()

    def error(self, index: int) -> ExecutionError | None:
        """The exception that packet ``index`` would have raised on its own, or None."""
        record = self.traps[index]
        if not record["kind"]:
            return None
        kind, pc, address, size, function, argument = record.tolist()
        return self.explain(index, Trap(TrapKind(kind), pc, address, size, function, argument))

    # -- the whole of it ----------------------------------------------------------------------------------------------

    def verdict(self, retval: int) -> str:
        """What a result is called: the number, for programs of a kernel type the verdict's name."""
        return str(retval)

    def summary(self) -> dict[str, int]:
        """How many packets got which verdict, the most frequent first; those that trapped under their error's name."""
        done = self.done
        fine = done & ~self.trapped
        values, counts = np.unique(self.retval[fine], return_counts=True)
        found: dict[str, int] = {}
        for value, count in zip(values.tolist(), counts.tolist(), strict=True):
            name = self.verdict(value)
            found[name] = found.get(name, 0) + count
        for trap, count in zip(*np.unique(self.traps["kind"][done & ~fine], return_counts=True), strict=True):
            first = int((self.traps["kind"] == trap).argmax())
            name = type(self.error(first)).__name__
            found[name] = found.get(name, 0) + int(count)
        return dict(sorted(found.items(), key=lambda item: -item[1]))

    def columns(self) -> dict[str, npt.NDArray[Any]]:
        """The columns of the table that `to_numpy` and the others give, by name."""
        traps = self.traps
        found: dict[str, npt.NDArray[Any]] = {"retval": self.retval, "r0": self.r0}
        if self.retval is self.r0:
            del found["retval"]
        found["trap"] = traps["kind"].astype(np.uint8)
        found |= {f"trap_{name}": traps[name] for name in ("pc", "address", "size")}
        if self.take_packets is not None:
            packets = self.packets
            found |= {
                "timestamp": packets.timestamps,
                "length": packets.lengths,
                "original_length": packets.original_lengths,
                "interface": packets.interfaces,
            }
        return found

    def to_numpy(self) -> npt.NDArray[np.void]:
        """A structured array, a row a packet.

        The fields are ``retval`` (programs of a kernel type), ``r0``, ``trap`` (a `llvmbpf.memory.TrapKind`, 0 for
        none), ``trap_pc``, ``trap_address``, ``trap_size``; where packets are kept, ``timestamp`` (nanoseconds),
        ``length`` (as the program left it), ``original_length`` and ``interface``; for programs of a kernel type
        ``redirect`` (0 nowhere, 1 an interface, 2 a map), ``redirect_map``, ``redirect_target``, ``redirect_flags``;
        and ``record``, what a batch with ``record=`` has read.
        """
        columns = self.columns()
        dtype = np.dtype([(name, column.dtype, column.shape[1:]) for name, column in columns.items()])
        table = np.zeros(len(self), dtype)
        for name, column in columns.items():
            table[name] = column
        return table

    def to_pandas(self) -> pandas.DataFrame:
        """The columns of `to_numpy` as a DataFrame, with ``verdict`` by name; needs the extra "tables".

        The fields of a record are columns ``record.NAME``, elements of an array ``record.NAME.0`` and so on.
        """
        import pandas

        columns = {name: _plain(column) for name, column in self._flat_columns().items()}
        names, numbers = self._verdicts()
        verdict = pandas.Categorical.from_codes(numbers, names)
        return pandas.DataFrame({"verdict": verdict, **columns}, copy=False)

    def to_arrow(self) -> pyarrow.Table:
        """The columns of `to_pandas` as an Arrow table; needs the extra "tables"."""
        import pyarrow

        names, numbers = self._verdicts()
        verdict = pyarrow.DictionaryArray.from_arrays(pyarrow.array(numbers), pyarrow.array(names, pyarrow.string()))
        columns = {name: pyarrow.array(_plain(column)) for name, column in self._flat_columns().items()}
        return pyarrow.table({"verdict": verdict, **columns})

    def _verdicts(self) -> tuple[list[str], npt.NDArray[np.int32]]:
        """The names of all verdicts and, for each packet, the number of its own; a trap is its error's name."""
        values, numbers = np.unique(self.retval, return_inverse=True)
        names: dict[str, int] = {}
        of_value = [names.setdefault(self.verdict(value), len(names)) for value in values.tolist()]
        found = np.array(of_value, np.int32)[numbers.reshape(-1)] if len(self) else np.zeros(0, np.int32)
        kinds = self.traps["kind"]
        for kind in np.unique(kinds[kinds != 0]).tolist():
            chosen = kinds == kind
            name = type(self.error(int(chosen.argmax()))).__name__
            found[chosen] = names.setdefault(name, len(names))
        return list(names), found

    def _flat_columns(self) -> dict[str, npt.NDArray[Any]]:
        found: dict[str, npt.NDArray[Any]] = {}
        for name, column in self.columns().items():
            found |= _flatten(name, column)
        if "timestamp" in found:
            found["timestamp"] = found["timestamp"].view("datetime64[ns]")
        return found

    def __repr__(self) -> str:
        trapped = int(self.trapped.sum())
        return f"<{type(self).__name__} of {len(self)} packets, {self.processed} processed, {trapped} trapped>"


def _flatten(name: str, column: npt.NDArray[Any]) -> dict[str, npt.NDArray[Any]]:
    """A column without members or elements, or one for each of them."""
    if column.dtype.names is not None:
        members = (_flatten(f"{name}.{one}", column[one]) for one in column.dtype.names)
    elif column.ndim > 1:
        members = (_flatten(f"{name}.{index}", column[:, index]) for index in range(column.shape[1]))
    else:
        return {name: column}
    return {key: value for one in members for key, value in one.items()}


def _plain(column: npt.NDArray[Any]) -> Any:
    """A column as tables want it: contiguous, and bytes without a type as objects."""
    if column.dtype.kind == "V":
        return np.array([bytes(one) for one in column], object)
    return np.ascontiguousarray(column)
