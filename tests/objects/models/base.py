"""Models of C programs, and the comparison of an object with its model.

A model says what a program is given and what must come of it. `check` loads an object, gives it the same, and compares
everything: what runs return, packets, redirects, contexts, and afterwards maps, globals, records, queues and output.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from struct import Struct
from typing import Any, NamedTuple

import numpy as np

import llvmbpf
from llvmbpf.packets import PacketArray

OBJECTS = Path(__file__).resolve().parents[2] / "data" / "objects"
THROUGH_MAP = 2  # the kind of a redirect in a batch


class Redirected(NamedTuple):
    """Where a program sent its packet; ``map`` is a map's name for redirects through one."""

    target: int
    flags: int = 0
    map: str | None = None


@dataclass
class Expected:
    """What one run gives.

    ``packet`` is None where it comes out as it went in. ``ctx`` holds the fields of ``ctx_out`` that are compared.
    ``fault`` is the name of the exception that ends the run; nothing but that is compared then.
    """

    retval: int = 0
    packet: bytes | None = None
    redirect: Redirected | None = None
    ctx: dict[str, Any] = field(default_factory=dict)
    fault: str | None = None


@dataclass
class Table:
    """What a map holds: keys and values as numbers or tuples, whose layouts are formats of `struct` (with ``<``).

    Padding is written ``x`` in a format, so that it is not compared. The value of a per-CPU map is a list, one element
    for each CPU. A map of arrays compares the entries that are named, any other map must hold these and no more.
    """

    key: str
    value: str
    entries: dict[Any, Any] = field(default_factory=dict)

    def packed(self) -> dict[bytes, bytes]:
        """The entries as bytes."""
        return {pack(self.key, key): pack(self.value, value) for key, value in self.entries.items()}


@dataclass
class Expectation:
    """What all runs give, and what they leave behind.

    ``records`` are those of ring buffers and perf arrays, in order; ``queues`` the elements in the order in which they
    would be popped. ``globals`` are compared as numbers, sequences of numbers, or bytes. ``output`` is what
    trace_printk wrote. ``seen`` is compared with what the model's `observe` returns.
    """

    runs: list[Expected] = field(default_factory=list)
    maps: dict[str, Table] = field(default_factory=dict)
    globals: dict[str, Any] = field(default_factory=dict)
    records: dict[str, list[bytes]] = field(default_factory=dict)
    queues: dict[str, list[bytes]] = field(default_factory=dict)
    output: str | None = None
    seen: dict[str, Any] = field(default_factory=dict)


@dataclass
class Model:
    """A program with what it is given. ``run`` is its meaning: packets to what must come of them, in order.

    Attributes:
        source: the C source's name; its objects are all checked, but for those whose variant is in ``without``.
        program: the function.
        run: called with ``packets``.
        packets: one a run. Raw programs get them as memory that can be written.
        name: tells models of one program apart.
        globals, maps: set before the first run.
        prepare: called with the loaded object before the first run, for what ``globals`` and ``maps`` cannot say.
        observe: called with the object after the last run.
        ctx: for all runs.
        clock: as `llvmbpf.load` has it; with "packets", ``timestamps`` are those of the packets.
        seed, cpus: as `llvmbpf.load` has them.
    """

    source: str
    program: str
    run: Callable[[Sequence[bytes]], Expectation]
    packets: list[bytes]
    name: str = ""
    globals: Mapping[str, Any] = field(default_factory=dict)
    maps: Mapping[str, Table] = field(default_factory=dict)
    prepare: Callable[[Any], None] | None = None
    observe: Callable[[Any], dict[str, Any]] | None = None
    ctx: Any = None
    clock: str | int = 1_000_000_000
    timestamps: list[int] | None = None
    seed: int = 7
    cpus: int = 2
    without: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return "-".join(part for part in (self.source, self.program, self.name) if part)

    @property
    def versions(self) -> list[str]:
        """The objects that there are: "v1", "v3.plain", "v3.O0", ..."""
        found = (path.name[len(self.source) + 1 : -2] for path in OBJECTS.glob(f"{self.source}.*.o"))
        return sorted(version for version in found if version.partition(".")[2] not in self.without)


class Engine(NamedTuple):
    """One way to run a program."""

    name: str
    engine: str = "jit"
    safe: bool = True


ENGINES = (Engine("interpreter", "interpreter"), Engine("jit"), Engine("unsafe", safe=False))


def pack(layout: str, value: Any) -> bytes:
    """A number, a tuple or bytes in a layout."""
    values = value if isinstance(value, tuple) else (value,)
    return Struct(layout).pack(*values)


def unpack(layout: str, data: bytes) -> Any:
    """What bytes hold: a tuple, or the only value of the layout."""
    values = Struct(layout).unpack(data)
    return values if len(values) > 1 else values[0]


def as_bytes(value: Any, size: int) -> bytes:
    """What the face of a map gives, an int, bytes or a record, as ``size`` bytes."""
    if isinstance(value, bytes | bytearray | memoryview):
        data = bytes(value)
    elif isinstance(value, int | np.integer):
        data = (int(value) % (1 << 8 * size)).to_bytes(size, "little")
    else:
        data = value.tobytes()
    assert len(data) == size, f"{value!r} has {len(data)} bytes, not {size}"
    return data


def check(model: Model, version: str, engine: Engine, batch: bool, threads: int = 1) -> None:
    """Run all packets of a model in one object and compare everything.

    A batch may run on several threads where the order of packets does not matter; the values of an element of a
    per-CPU map are then compared in sum.
    """
    expected = model.run(model.packets)
    assert len(expected.runs) == len(model.packets), "the model says something about each packet"
    if not engine.safe and any(run.fault for run in expected.runs):
        return  # unsafe code has no faults: what it does there means nothing
    path = OBJECTS / f"{model.source}.{version}.o"
    output = io.StringIO()
    settings = {"cpus": max(model.cpus, threads), "clock": model.clock, "seed": model.seed, "trace": output}
    loaded = llvmbpf.load(path, safe=engine.safe, **settings)
    for name, value in model.globals.items():
        loaded.globals[name] = value
    for name, table in model.maps.items():
        for key, row in table.packed().items():
            loaded.maps[name][key] = row
    if model.prepare is not None:
        model.prepare(loaded)
    outcomes = _run_batch(model, loaded, engine, threads) if batch else _run_one_by_one(model, loaded, engine)
    for index, (want, got) in enumerate(zip(expected.runs, outcomes, strict=True)):
        _compare_run(want, got, model.packets[index], f"packet {index}: {model.packets[index][:64].hex()}")
    _compare_state(expected, loaded, threads > 1)
    if expected.output is not None:
        assert output.getvalue() == expected.output
    if model.observe is not None:
        assert model.observe(loaded) == expected.seen


class _Outcome(NamedTuple):
    """What one run gave, in the words of `Expected`."""

    retval: int
    packet: bytes
    redirect: Redirected | None
    ctx: Any
    fault: str | None


def _run_one_by_one(model: Model, loaded: Any, engine: Engine) -> list[_Outcome]:
    if model.clock == "packets":
        packets = _array(model)
        parts = (packets[[index]] for index in range(len(packets)))
        return [outcome for part in parts for outcome in _outcomes(model, loaded, engine, part)]
    program = loaded.programs[model.program]
    outcomes = []
    for packet in model.packets:
        given = bytearray(packet) if program.type.name == "RAW" else packet
        try:
            result = program.run(given, model.ctx, engine=engine.engine)
        except llvmbpf.ExecutionError as error:
            outcomes.append(_Outcome(0, b"", None, None, type(error).__name__))
            continue
        sent = result.redirect
        redirect = None if sent is None else Redirected(sent.target, sent.flags, sent.map)
        outcomes.append(_Outcome(result.retval, bytes(result.data_out), redirect, result.ctx_out, None))
    return outcomes


def _run_batch(model: Model, loaded: Any, engine: Engine, threads: int) -> list[_Outcome]:
    packets: Any = _array(model) if model.clock == "packets" else [bytearray(packet) for packet in model.packets]
    outcomes = _outcomes(model, loaded, engine, packets, threads)
    if loaded.programs[model.program].type.name != "RAW":
        assert [bytes(packet) for packet in packets] == model.packets, (
            "a batch leaves the packets that it is given alone"
        )
    return outcomes


def _outcomes(model: Model, loaded: Any, engine: Engine, packets: Any, threads: int = 1) -> list[_Outcome]:
    """What a batch gave, packet by packet."""
    program = loaded.programs[model.program]
    result = program.run_batch(packets, model.ctx, engine=engine.engine, threads=threads)
    is_raw = program.type.name == "RAW"
    results, trapped, after = result.retval.tolist(), result.trapped, packets if is_raw else result.packets
    outcomes = []
    for index in range(len(packets)):
        if trapped[index]:
            outcomes.append(_Outcome(0, b"", None, None, type(result.error(index)).__name__))
            continue
        redirect = None if is_raw else _redirected(loaded, result.redirects[index])
        ctx = None if result.ctx_out is None else result.ctx_out[index]
        outcomes.append(_Outcome(results[index], bytes(after[index]), redirect, ctx, None))
    return outcomes


def _array(model: Model) -> PacketArray:
    return PacketArray.from_list(model.packets, timestamps=model.timestamps)


def _redirected(loaded: Any, sent: Any) -> Redirected | None:
    """A row of ``redirects`` in the words of `Expected`."""
    if not sent["kind"]:
        return None
    name = list(loaded.maps)[int(sent["map"])] if sent["kind"] == THROUGH_MAP else None
    return Redirected(int(sent["target"]), int(sent["flags"]), name)


def _compare_run(want: Expected, got: _Outcome, packet: bytes, where: str) -> None:
    assert got.fault == want.fault, where
    if want.fault is not None:
        return
    assert got.retval == want.retval, where
    assert got.packet.hex() == (packet if want.packet is None else want.packet).hex(), where
    assert got.redirect == want.redirect, where
    for name, value in want.ctx.items():
        found = got.ctx[name] if isinstance(got.ctx, np.void) else getattr(got.ctx, name)
        assert np.array_equal(found, value), f"{where}: {name} is {found}, not {value}"


def _compare_state(expected: Expectation, loaded: Any, sums: bool) -> None:
    for name, table in expected.maps.items():
        found, wanted = _contents(loaded.maps[name], table), table.entries
        if sums and "PERCPU" in loaded.maps[name].spec.map_type.name:
            found, wanted = _summed(found), _summed(wanted)
        assert found == wanted, name
    for name, value in expected.globals.items():
        found = _like(value, loaded.globals[name])
        assert found == value, f"{name} is {found}, not {value}"
    for name, records in expected.records.items():
        found = [bytes(getattr(record, "data", record)) for record in loaded.maps[name].drain()]
        assert found == records, name
    for name, elements in expected.queues.items():
        queue, found = loaded.maps[name], []
        while (element := queue.pop()) is not None:
            found.append(as_bytes(element, queue.spec.value_size))
        assert found == elements, name


def _summed(entries: dict[Any, list[Any]]) -> dict[Any, Any]:
    """The values of all CPUs in sum."""
    return {key: np.sum(values, axis=0).tolist() for key, values in entries.items()}


def _like(value: Any, found: Any) -> Any:
    """A variable's value in the form of the expected one. Without BTF all variables are bytes."""
    if isinstance(value, bytes):
        return as_bytes(found, len(value))
    if isinstance(value, list):
        size = len(found) // len(value)
        return [
            _like(one, found[at * size : at * size + size] if isinstance(found, bytes) else found[at])
            for at, one in enumerate(value)
        ]
    if isinstance(found, bytes):
        return int.from_bytes(found, "little", signed=value < 0)
    return found


def _contents(found: Any, table: Table) -> dict[Any, Any]:
    """What a map holds in a table's layouts. Of arrays, which hold every key, only the entries that the table names."""
    spec = found.spec
    is_array = spec.map_type.name.endswith("ARRAY")
    contents: dict[Any, Any] = {}
    for key, value in found.items():
        unpacked = unpack(table.key, as_bytes(key, spec.key_size))
        if is_array and unpacked not in table.entries:
            continue
        if "PERCPU" in spec.map_type.name:
            contents[unpacked] = [unpack(table.value, as_bytes(one, spec.value_size)) for one in value]
        else:
            contents[unpacked] = unpack(table.value, as_bytes(value, spec.value_size))
    return contents
