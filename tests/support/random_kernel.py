"""Random programs for a kernel: contexts, packets that move, maps of several kinds, helpers, calls back, tail calls.

Each is text for `support.kernel.assemble_with_maps`. A program keeps its context in r6, its result in r7 and a pointer
of some kind in r8; r9 and the stack hold numbers. Pointers never get into results or maps, since they differ from run
to run; some accesses are not guarded, so that faults are compared too.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from llvmbpf.maps import MapFlag, MapSpec, MapType
from llvmbpf.program import ProgramType

__all__ = ["MAPS", "RandomKernelProgram"]

MAPS = (
    MapSpec("array", MapType.ARRAY, key_size=4, value_size=24, max_entries=5),
    MapSpec("percpu", MapType.PERCPU_ARRAY, key_size=4, value_size=8, max_entries=3),
    MapSpec("hash", MapType.HASH, key_size=8, value_size=20, max_entries=6),
    MapSpec("lru", MapType.LRU_HASH, key_size=4, value_size=8, max_entries=4),
    MapSpec("trie", MapType.LPM_TRIE, key_size=8, value_size=8, max_entries=8, flags=MapFlag.NO_PREALLOC),
    MapSpec("queue", MapType.QUEUE, key_size=0, value_size=8, max_entries=4),
    MapSpec("locked", MapType.ARRAY, key_size=4, value_size=16, max_entries=2, lock_offset=8),
    MapSpec("ring", MapType.RINGBUF, key_size=0, value_size=0, max_entries=4096),
    MapSpec("stages", MapType.PROG_ARRAY, key_size=4, value_size=4, max_entries=4, values={0: "main", 1: "second"}),
    MapSpec(".data", MapType.ARRAY, key_size=4, value_size=32, max_entries=1, contents=bytes(range(32))),
    MapSpec(
        ".rodata", MapType.ARRAY, key_size=4, value_size=16, max_entries=1, flags=MapFlag.RDONLY_PROG,
        contents=bytes(range(100, 116)),
    ),
)  # fmt: skip
BY_NAME = {spec.name: spec for spec in MAPS}
KEYED = ("array", "percpu", "hash", "lru", "trie", "locked")

LOADS = {1: "ldxb", 2: "ldxh", 4: "ldxw", 8: "ldxdw"}
STORES = {1: "stxb", 2: "stxh", 4: "stxw", 8: "stxdw"}
KEY, VALUE = -32, -64  # where on the stack keys and values are made ready


@dataclass
class RandomKernelProgram:
    """One program, and one that it may call by tail calls."""

    seed: int
    program_type: ProgramType = ProgramType.XDP
    lines: list[str] = field(default_factory=list)
    labels: int = 0

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)

    def text(self, length: int = 12, *, tail_calls: bool = True) -> str:
        """The program's text."""
        random = self.random
        self.lines = ["mov r6, r1", "mov r7, 0", f"mov r9, {random.randrange(64)}"]
        self.lines += [f"stdw [r10{offset:+d}], {random.randrange(1 << 31)}" for offset in range(-64, 0, 8)]
        steps: list[Callable[[], None]] = [
            self.numbers, self.field, self.packet, self.packet, self.value, self.value, self.variable, self.update,
            self.delete, self.move_packet, self.other_helper, self.record, self.locked, self.queue, self.loop,
            self.each, self.branch,
        ]  # fmt: skip
        self.callbacks: list[str] = []
        for _ in range(length):
            random.choice(steps)()
        if tail_calls and random.random() < 0.4:
            self.emit("mov r1, r6", "lddw r2, map stages", f"mov r3, {random.randrange(4)}", "call 12", "add r7, r0")
        self.emit("mov r0, r7", "exit", *self.callbacks)
        return "\n".join(self.lines)

    # -- writing ----------------------------------------------------------------------------------------------------

    def emit(self, *lines: str) -> None:
        self.lines.extend(lines)

    def label(self) -> str:
        self.labels += 1
        return f"l{self.seed & 0xFFFF}x{self.labels}"

    def take(self, register: str = "r0") -> None:
        """Let a number have its part in the result."""
        self.emit(self.random.choice([f"add r7, {register}", f"xor r7, {register}", f"sub r7, {register}"]))

    def size(self) -> int:
        return self.random.choice([1, 2, 4, 8])

    def bounded(self, register: str, limit: int) -> None:
        """A number below ``limit``, mostly."""
        self.emit(f"mov {register}, r9")
        if self.random.random() < 0.95:
            self.emit(f"and {register}, {(1 << (limit - 1).bit_length()) - 1}")
        if self.random.random() < 0.9:
            end = self.label()
            self.emit(f"jlt {register}, {limit}, {end}", f"mov {register}, 0", f"{end}:")

    # -- steps --------------------------------------------------------------------------------------------------------

    def numbers(self) -> None:
        number = self.random.randrange(1, 1 << 16)
        self.emit(self.random.choice([f"add r9, {number}", f"mul r9, {number}", f"xor r9, {number}", "rsh r9, 3"]))
        self.take("r9")

    def branch(self) -> None:
        end = self.label()
        self.emit(f"{self.random.choice(['jgt', 'jset', 'jslt', 'jeq'])} r9, {self.random.randrange(256)}, {end}")
        self.numbers()
        self.emit(f"{end}:")

    def field(self) -> None:
        if self.program_type is ProgramType.XDP:
            self.emit(f"ldxw r0, [r6+{self.random.choice([12, 16])}]")
            self.take()
            return
        if self.random.random() < 0.5:
            self.emit(f"stxw [r6+{self.random.choice([8, 32, 48, 64])}], r9")
        offset, size = self.random.choice([(0, 4), (8, 4), (16, 4), (48, 4), (50, 2), (56, 8), (40, 4), (8, 1)])
        self.emit(f"{LOADS[size]} r0, [r6+{offset}]")
        self.take()

    def packet(self) -> None:
        """An access to the packet, mostly behind a comparison with its end."""
        random, size, end = self.random, self.size(), self.label()
        data, data_end = (0, 4) if self.program_type is ProgramType.XDP else (76, 80)
        offset = random.choice([0, 6, 12, 14, 23, 34, 60])
        self.emit(f"ldxw r8, [r6+{data}]", f"ldxw r2, [r6+{data_end}]")
        variable = random.random() < 0.4
        if variable:
            self.bounded("r3", 32)
            self.emit("add r8, r3")
        if random.random() < 0.95:
            slack = 0 if random.random() < 0.9 else random.choice([-1, 1])
            self.emit("mov r3, r8", f"add r3, {offset + size + slack}", f"jgt r3, r2, {end}")
        if random.random() < 0.4:
            self.emit(f"{STORES[size]} [r8+{offset}], r9")
        else:
            self.emit(f"{LOADS[size]} r0, [r8+{offset}]")
            self.take()
        self.emit(f"{end}:")

    def key(self, name: str) -> None:
        """A key on the stack: its address in r2."""
        if name == "trie":
            self.emit(f"stw [r10{KEY}], {self.random.choice([0, 8, 16, 24, 32, 33])}")
            self.emit(f"stw [r10{KEY + 4}], {self.random.choice([10, 0x010A, 0x02010A])}")
        elif self.random.random() < 0.7:
            self.emit(f"stdw [r10{KEY}], {self.random.randrange(6)}")
        else:
            self.emit("mov r2, r9", "and r2, 7", f"stxdw [r10{KEY}], r2")
        self.emit("mov r2, r10", f"add r2, {KEY}")

    def lookup(self, name: str, end: str) -> None:
        self.key(name)
        self.emit(f"lddw r1, map {name}", "call 1")
        if self.random.random() < 0.97:
            self.emit(f"jeq r0, 0, {end}")

    def value(self) -> None:
        """A lookup and an access to what it found."""
        random, name, end, size = self.random, self.random.choice(KEYED), self.label(), self.size()
        self.lookup(name, end)
        value_size = 8 if name == "locked" else BY_NAME[name].value_size
        self.emit("mov r8, r0")
        offset = random.choice([0, 4, value_size - size, value_size - size]) if value_size > size else 0
        if random.random() < 0.03:
            offset = value_size - size + random.choice([1, 4, 24])
        if name == "locked":
            offset, size = 0, 8
        elif random.random() < 0.3:
            self.bounded("r3", value_size - size + 1)
            self.emit("add r8, r3")
            offset = 0
        if random.random() < 0.5:
            self.emit(f"{STORES[size]} [r8+{offset}], r9")
        elif random.random() < 0.2 and name in ("array", "percpu") and offset % 8 == 0:
            self.emit("mov r3, r9", f"lock add [r8+{offset}], r3")
        else:
            self.emit(f"{LOADS[size]} r0, [r8+{offset}]")
            self.take()
        self.emit(f"{end}:")

    def variable(self) -> None:
        name = self.random.choice([".data", ".rodata"])
        size = self.size()
        offset = self.random.randrange(0, BY_NAME[name].value_size - size + 1)
        self.emit(f"lddw r8, {name}+{offset}")
        if name == ".data" and self.random.random() < 0.5:
            self.emit(f"{STORES[size]} [r8], r9")
        elif self.random.random() < 0.3:
            self.bounded("r3", 16)
            self.emit("add r8, r3", "ldxb r0, [r8]")
            self.take()
        else:
            self.emit(f"{LOADS[size]} r0, [r8]")
            self.take()

    def update(self) -> None:
        name = self.random.choice(KEYED)
        self.key(name)
        self.emit(f"stxdw [r10{VALUE}], r9", f"lddw r1, map {name}", "mov r3, r10", f"add r3, {VALUE}")
        self.emit(f"mov r4, {self.random.choice([0, 0, 0, 1, 2, 3, 9])}", "call 2")
        self.take()

    def delete(self) -> None:
        name = self.random.choice(KEYED)
        self.key(name)
        self.emit(f"lddw r1, map {name}", "call 3")
        self.take()

    def queue(self) -> None:
        self.emit("lddw r1, map queue", "mov r2, r10", f"add r2, {VALUE}")
        number = self.random.choice([87, 88, 89])
        self.emit(f"stxdw [r10{VALUE}], r9") if number == 87 else None
        self.emit("mov r3, 0", f"call {number}")
        self.take()
        self.emit(f"ldxdw r0, [r10{VALUE}]")
        self.take()

    def move_packet(self) -> None:
        if self.program_type is ProgramType.XDP:
            change = self.random.choice([-40, -14, -4, 4, 8, 14, 20])
            number = self.random.choice([44, 54, 65])
            self.emit("mov r1, r6", f"mov r2, {change}", f"call {number}")
        elif self.program_type is ProgramType.SCHED_CLS:
            calls = [(38, 80, 0), (43, 4, 0), (18, 0x0081, 5), (19, 0, 0), (39, 40, 0)]
            number, second, third = self.random.choice(calls)
            self.emit("mov r1, r6", f"mov r2, {second}", f"mov r3, {third}", f"call {number}")
        else:
            self.emit("mov r0, 0")
        self.take()

    def other_helper(self) -> None:
        """Helpers that need neither maps nor more than the packet."""
        random = self.random
        kind = random.randrange(4)
        if kind == 0:
            self.emit(f"call {random.choice([5, 7, 8])}")
        elif kind == 1:
            self.emit("mov r1, r10", f"add r1, {VALUE}", f"mov r2, {random.choice([8, 16, 12, 10])}", "mov r3, 0")
            self.emit("mov r4, 0", "mov r5, r9", "call 28")
        elif self.program_type is ProgramType.XDP:
            number = random.choice([189, 190])
            self.emit("mov r1, r6", f"mov r2, {random.choice([0, 14, 50, 70])}", "mov r3, r10", f"add r3, {VALUE}")
            self.emit(f"mov r4, {random.choice([4, 16, 0])}", f"call {number}")
        else:
            self.emit("mov r1, r6", f"mov r2, {random.choice([0, 14, 50, 70])}", "mov r3, r10", f"add r3, {VALUE}")
            self.emit(f"mov r4, {random.choice([4, 16])}", "mov r5, 0", f"call {random.choice([26, 26, 9])}")
            if self.program_type not in (ProgramType.SCHED_CLS,):
                del self.lines[-1]
                self.emit("call 26")
        self.take()

    def record(self) -> None:
        """Reserve a record, write into it, and end it, or leave that to the end of the run."""
        random, end = self.random, self.label()
        size = random.choice([8, 16, 12])
        self.emit("lddw r1, map ring", f"mov r2, {size}", "mov r3, 0", "call 131", f"jeq r0, 0, {end}", "mov r8, r0")
        self.emit(f"stxdw [r8+{0 if random.random() < 0.97 else size - 4}], r9")
        self.emit(f"stxw [r8+{size - 4}], r9")
        if random.random() < 0.9:
            self.emit("mov r1, r8", "mov r2, 0", f"call {random.choice([132, 132, 133])}")
            if random.random() < 0.03:
                self.emit("stb [r8], 1")
        self.emit(f"{end}:")

    def locked(self) -> None:
        end = self.label()
        self.key("locked")
        self.emit("lddw r1, map locked", "call 1")
        if self.random.random() < 0.9:
            self.emit(f"jeq r0, 0, {end}")
        self.emit("mov r8, r0")
        self.emit("mov r1, r0", "add r1, 8", "call 93", "stxdw [r8], r9")
        if self.random.random() < 0.9:
            self.emit("mov r1, r8", "add r1, 8", "call 94")
        self.emit(f"{end}:")

    def loop(self) -> None:
        """bpf_loop over a function that changes a number on the stack, and may end it."""
        body, end = self.label(), self.label()
        self.emit(f"mov r1, {self.random.choice([0, 1, 5, 20])}", f"lddw r2, code {body}", "mov r3, r10")
        self.emit("add r3, -8", f"mov r4, {self.random.choice([0, 0, 0, 1])}", "call 181")
        self.take()
        self.emit("ldxdw r0, [r10-8]")
        self.take()
        stop = self.random.randrange(1, 30)
        self.callbacks += [
            f"{body}:", "ldxdw r3, [r2]", "add r3, r1", "stxdw [r2], r3", "mov r0, 0", f"jlt r1, {stop}, {end}",
            "mov r0, 1", f"{end}:", "exit",
        ]  # fmt: skip

    def each(self) -> None:
        """bpf_for_each_map_elem: sums over keys and values; what is not ordered must not matter."""
        name = self.random.choice(["array", "percpu", "hash"])
        body = self.label()
        self.emit(f"lddw r1, map {name}", f"lddw r2, code {body}", "mov r3, r10")
        self.emit("add r3, -16", "mov r4, 0", "call 164")
        self.take()
        self.emit("ldxdw r0, [r10-16]")
        self.take()
        self.callbacks += [
            f"{body}:", "ldxw r0, [r2]", "ldxdw r5, [r3]", "add r0, r5", "ldxdw r5, [r4]", "add r5, r0",
            "stxdw [r4], r5", "mov r0, 0", "exit",
        ]  # fmt: skip
