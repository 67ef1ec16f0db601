"""Accesses at the edges of regions: the 35 kinds, programs that make them, and what arithmetic says must come of each.

Run as a module with a region's name, it tries all of that region's cases in every engine and prints what went wrong: a
child's work, since an access that escapes dies on the guard page.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from llvmbpf import EbpfVmMbuff, MemoryAccessError
from llvmbpf.program import Program

from .code import Code
from .guarded import GuardedBuffer

MASK64 = (1 << 64) - 1
SOURCE = 0x1122334455667788
IMMEDIATE = -0x21524111

# name -> size in bytes
SIZES = {"b": 1, "h": 2, "w": 4, "dw": 8}
_UPDATES: dict[str, Callable[[int, int], int]] = {
    "add": lambda old, new: old + new,
    "or": lambda old, new: old | new,
    "and": lambda old, new: old & new,
    "xor": lambda old, new: old ^ new,
    "xchg": lambda old, new: new,
}


@dataclass(frozen=True)
class Kind:
    """One way to access memory."""

    mnemonic: str
    size: int
    does: str  # "load", "signed load", "store", "store imm", an update, or "cmpxchg"
    atomic: bool = False
    result: int | None = None  # the register that takes what was loaded
    writes: bool = True

    @property
    def access(self) -> str:
        """What errors call it."""
        return "atomic" if self.atomic else "store" if self.writes else "load"


def _kinds() -> Iterator[Kind]:
    for letter, size in SIZES.items():
        yield Kind(f"ldx{letter}", size, "load", result=3, writes=False)
        if size < 8:
            yield Kind(f"ldxs{letter}", size, "signed load", result=3, writes=False)
        yield Kind(f"stx{letter}", size, "store")
        yield Kind(f"st{letter}", size, "store imm")
        yield Kind(f"ldacq{letter}", size, "load", atomic=True, result=3, writes=False)
        yield Kind(f"strel{letter}", size, "store", atomic=True)
    for suffix, size in (("", 8), ("32", 4)):
        yield Kind(f"lock add{suffix}", size, "add", atomic=True)
        for update in ("and", "or", "xor"):
            yield Kind(f"lock fetch {update}{suffix}", size, update, atomic=True, result=2)
        yield Kind(f"lock xchg{suffix}", size, "xchg", atomic=True, result=2)
        yield Kind(f"lock cmpxchg{suffix}", size, "cmpxchg", atomic=True, result=0)


KINDS = tuple(_kinds())
REGIONS = ("packet", "context", "frame", "any", "shared frame")
EDGES = {"low": range(-9, 9), "high": range(-12, 6)}  # where an access begins, counted from the edge
LENGTHS = {"packet": 64, "context": 128, "frame": 512, "any": 48, "shared frame": 512}

# Where the program finds things in the metadata buffer.
_PACKET, _PACKET_END, _DISPLACEMENT, _SELECTOR, _COMPARED, _ALLOWED = 32, 48, 64, 68, 72, 80
_DUMP = (*range(-512, -488, 8), *range(-24, 0, 8))  # words of the frame that are copied to the packet


@dataclass(frozen=True)
class Probe:
    """A program for one kind and region; ``pcs`` holds where each access stands, by its constant offset or None."""

    kind: Kind
    region: str
    program: Program
    pcs: dict[int | None, int]


def offsets(region: str) -> dict[str, list[int]]:
    """For each edge the offsets from the region's start at which accesses begin."""
    return {edge: [(LENGTHS[region] if edge == "high" else 0) + one for one in EDGES[edge]] for edge in EDGES}


def make_probe(kind: Kind, region: str) -> Probe:
    """The selector in the metadata buffer picks a constant offset, or else the displacement is added to the pointer."""
    code = Code()
    emit = code.emit
    framed = region.endswith("frame")
    emit("mov", dst=6, src=1)
    emit("ldxsw", dst=9, src=6, offset=_DISPLACEMENT)
    emit("ldxsw", dst=5, src=6, offset=_SELECTOR)
    if framed:
        _prepare_frame(code, shared=region == "shared frame")
    match region:
        case "packet":
            emit("ldxdw", dst=8, src=6, offset=_PACKET)
        case "context":
            emit("mov", dst=8, src=6)
        case "any":
            emit("ldxdw", dst=8, src=6, offset=_ALLOWED)
        case _:
            emit("mov", dst=8, src=10)
            emit("add", dst=8, imm=-512)
    emit("ldxdw", dst=0, src=6, offset=_COMPARED)
    emit("lddw", dst=2, imm=SOURCE)
    done, arms = code.label(), {}
    for edge in offsets(region).values():
        for offset in edge:
            arms[offset] = code.label()
            emit("jeq", dst=5, imm=offset, to=arms[offset])
    indexes: dict[int | None, int] = {None: 0}
    emit("add", dst=8, src=9)
    indexes[None] = len(code.instructions)
    _emit_access(code, kind, 8, 0)
    emit("ja", to=done)
    for offset, label in arms.items():
        code.place(label)
        indexes[offset] = len(code.instructions)
        _emit_access(code, kind, *((10, offset - 512) if framed else (8, offset)))
        emit("ja", to=done)
    code.place(done)
    emit("mov", dst=0, **({"src": kind.result} if kind.result is not None else {"imm": 0}))
    if framed:
        emit("ldxdw", dst=7, src=6, offset=_PACKET)
        for position, offset in enumerate(_DUMP):
            emit("ldxdw", dst=4, src=10, offset=offset)
            emit("stxdw", dst=7, src=4, offset=8 * position)
    emit("exit")
    program = code.program()
    return Probe(kind, region, program, {key: program.pcs[index] for key, index in indexes.items()})


def _prepare_frame(code: Code, *, shared: bool) -> None:
    """Fill both ends of the frame, and tell the harness where it is: by halves, which keeps it private, or at once."""
    emit = code.emit
    emit("ldxdw", dst=7, src=6, offset=_PACKET)
    if shared:
        emit("stxdw", dst=7, src=10, offset=56)
    else:
        emit("stxdw", dst=10, src=10, offset=-256)
        for half in (0, 4):
            emit("ldxw", dst=4, src=10, offset=-256 + half)
            emit("stxw", dst=7, src=4, offset=56 + half)
    for offset in _DUMP:
        emit("stdw", dst=10, offset=offset, imm=frame_word(offset))


def frame_word(offset: int) -> int:
    """What the program stores at an offset from r10 before the access."""
    return (offset * 0x01234567) % 0x7FFFFFFF - 0x3FFFFFFF


def _emit_access(code: Code, kind: Kind, base: int, offset: int) -> None:
    if not kind.writes:
        code.emit(kind.mnemonic, dst=3, src=base, offset=offset)
    elif kind.does == "store imm":
        code.emit(kind.mnemonic, dst=base, offset=offset, imm=IMMEDIATE)
    else:
        code.emit(kind.mnemonic, dst=base, src=2, offset=offset)


def expect(kind: Kind, contents: bytes, offset: int, address: int, compared: int) -> tuple[str, int, bytes]:
    """What comes of an access at ``offset``: "exit", r0 and the contents afterwards, or the reason of its fault."""
    size = kind.size
    if offset < 0 or offset + size > len(contents):
        return "bounds", 0, contents
    if kind.atomic and (address + offset) % size:
        return "misaligned", 0, contents
    mask = (1 << 8 * size) - 1
    old = sum(byte << 8 * position for position, byte in enumerate(contents[offset : offset + size]))
    new, result = old, old
    if kind.does == "signed load" and old > mask // 2:
        result = old - mask - 1
    elif kind.does == "store":
        new = SOURCE
    elif kind.does == "store imm":
        new = IMMEDIATE
    elif kind.does == "cmpxchg":
        new = SOURCE if old == compared & mask else old
    elif kind.does in _UPDATES:
        new = _UPDATES[kind.does](old, SOURCE & mask)
    stored = bytes((new >> 8 * position) & 0xFF for position in range(size))
    r0 = result & MASK64 if kind.result is not None else 0
    return "exit", r0, contents[:offset] + stored + contents[offset + size :]


# -- trying them all --------------------------------------------------------------------------------------------------


class Bench:
    """The buffers of one region, placed against the guard on one side."""

    def __init__(self, region: str, edge: str) -> None:
        at_end = edge == "high"
        self.region = region
        self.packet = GuardedBuffer(64, at_end=at_end)
        self.context = GuardedBuffer(LENGTHS["context"], at_end=at_end)
        self.allowed = GuardedBuffer(LENGTHS["any"], at_end=at_end)
        self.buffer = {"packet": self.packet, "context": self.context, "any": self.allowed}.get(region)

    def prepare(self, selector: int, displacement: int, compared: int) -> bytes:
        """Set all buffers; returns what the region holds at the access."""
        for salt, one in enumerate((self.packet, self.context, self.allowed)):
            one.fill(bytes((37 * index + 91 * salt + 5) & 0xFF for index in range(len(one.data))))
        fields = (
            (_PACKET, self.packet.address), (_PACKET_END, self.packet.address + 64), (_COMPARED, compared),
            (_ALLOWED, self.allowed.address),
        )  # fmt: skip
        for offset, value in fields:
            self.context.data[offset : offset + 8].view("<u8")[0] = value & MASK64
        for offset, value in ((_DISPLACEMENT, displacement), (_SELECTOR, selector)):
            self.context.data[offset : offset + 4].view("<i4")[0] = value
        if self.buffer is not None:
            return self.buffer.data.tobytes()
        words = {offset: (frame_word(offset) & MASK64).to_bytes(8, "little") for offset in _DUMP}
        return b"".join(words.get(offset, bytes(8)) for offset in range(-512, 0, 8))

    def frame_start(self) -> int:
        """Where the last run's frame was."""
        return int(self.packet.data[56:64].view("<u8")[0]) - 512


def try_probe(probe: Probe, edge: str, levels: tuple[int, ...]) -> Iterator[str]:
    """Run one probe's accesses at one edge in all engines; yields what is wrong."""
    machines = {f"safe O{level}": _machine(probe, safe=True, opt_level=level) for level in levels}
    machines["unsafe"] = _machine(probe, safe=False, opt_level=2)
    machines["interpreter"] = machines[f"safe O{levels[0]}"]
    bench = Bench(probe.region, edge)
    for vm in {id(vm): vm for vm in machines.values()}.values():
        vm.register_allowed_memory(bench.allowed.data)
    for number, offset in enumerate(offsets(probe.region)[edge]):
        for constant in (True, False):
            for name, vm in machines.items():
                for complaint in _try(probe, bench, vm, name, offset, constant, succeeds=number % 2 == 0):
                    yield f"{probe.kind.mnemonic} {probe.region} {offset} constant={constant} {name}: {complaint}"


def _machine(probe: Probe, **options: Any) -> EbpfVmMbuff:
    return EbpfVmMbuff(probe.program, data_offset=_PACKET, data_end_offset=_PACKET_END, **options)


def _try(
    probe: Probe, bench: Bench, vm: EbpfVmMbuff, engine: str, offset: int, constant: bool, *, succeeds: bool
) -> Iterator[str]:
    kind, region = probe.kind, probe.region
    selector = offset if constant else 10_000
    before = bench.prepare(selector, offset, 0)
    compared = int.from_bytes(before[max(offset, 0) :][: kind.size], "little") if succeeds else 0x55
    before = bench.prepare(selector, offset, compared)
    framed = bench.buffer is None
    address = 0 if bench.buffer is None else bench.buffer.address
    end, r0, after = expect(kind, before, offset, address, compared)
    if engine == "unsafe" and end != "exit":
        return
    untouched = [one.data.copy() for one in _others(bench)]
    execute = vm.execute_program if engine == "interpreter" else vm.execute_program_jit
    try:
        got = execute(bench.packet.data, bench.context.data)
    except MemoryAccessError as error:
        start = bench.frame_start() if framed else address
        name = "frame" if framed else region
        found = (error.reason, error.pc, error.address, error.size, error.region, error.access)
        wanted = (end, probe.pcs[offset if constant else None], (start + offset) & MASK64, kind.size, name, kind.access)
        if found != wanted:
            yield f"fault {found}, expected {wanted}"
    else:
        if end != "exit":
            yield f"no fault, expected {end}"
        elif got != r0:
            yield f"r0 is {got:#x}, expected {r0:#x}"
        if framed:
            dumped = bench.packet.data[:48].tobytes()
            kept = b"".join(after[512 + one : 520 + one] for one in _DUMP)
            if dumped != kept:
                yield f"the frame holds {dumped.hex()}, expected {kept.hex()}"
    if bench.buffer is not None and bench.buffer.data.tobytes() != after:
        yield f"memory is {bench.buffer.data.tobytes().hex()}, expected {after.hex()}"
    if any((one.data != copy).any() for one, copy in zip(_others(bench), untouched, strict=True)):
        yield "another region was changed"


def _others(bench: Bench) -> list[GuardedBuffer]:
    every = [bench.context, bench.allowed] if bench.buffer is None else [bench.packet, bench.context, bench.allowed]
    return [one for one in every if one is not bench.buffer]


def main(region: str) -> None:
    """Try every kind at both edges of a region; print how many cases there were and the first complaints."""
    complaints: list[str] = []
    cases = 0
    for kind in KINDS:
        probe = make_probe(kind, region)
        for edge in EDGES:
            cases += len(EDGES[edge])
            complaints.extend(try_probe(probe, edge, (0, 2)))
    print(json.dumps({"cases": cases, "wrong": len(complaints), "complaints": complaints[:20]}))


if __name__ == "__main__":
    main(sys.argv[1])
