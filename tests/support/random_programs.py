"""Random programs that begin with everything initialised and, for the most part, stay within their memory.

The generator follows what each register and stack slot holds: plain data, or a pointer together with the bytes around
it that certainly are data. It reads only what is known, and with some small probability goes wrong on purpose.

Values of addresses differ from run to run, so they are kept out of results; where one slips through, the comparison
(`differential`) notices by running the interpreter twice, at different addresses, and drops the program.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from llvmbpf.isa import ATOMIC_OPS, BINARY_OPS, CONDITION_OPS, INSTRUCTION_SET, UNARY_OPS, Op
from llvmbpf.program import Program

from .code import Code

PACKET_BYTES = 64  # what generated programs take for granted; runs also use shorter packets, which then fault
CONTEXT_BYTES = 64
CONTEXT_DATA = (32, 64)  # below are the packet's bounds, at 8 and 24
SLOTS = (8, 24)
DATA_AREA = (-448, 0)  # of each frame, counted from r10; the eight slots below hold spilled values
SPILL_SLOTS = range(-512, -448, 8)

# Helpers that the comparison registers, see `differential.HELPERS`.
PURE_HELPERS = (1, 4, 5, 7)  # Python without and with a signature, IR, native: five numbers in, one out
READING_HELPER, UPDATING_HELPER, CHECKING_HELPER, NULLABLE_HELPER, IR_READING_HELPER = 10, 11, 12, 13, 14
UNKNOWN_HELPER = 999

CONSTANTS = (
    0, 1, 2, 3, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 127, 128, 255, 256, 0x7FFF, 0x8000, 0xFFFF, 0x10000,
    0x7FFFFFFF, -1, -2, -3, -8, -127, -128, -129, -0x8000, -0x7FFFFFFF, -0x80000000,
)  # fmt: skip
WIDE_CONSTANTS = (
    0x80000000, 0xFFFFFFFF, 0x100000000, -0x80000001, (1 << 63) - 1, -(1 << 63), -(1 << 63) + 1, 0x0123456789ABCDEF,
)  # fmt: skip


@dataclass(frozen=True)
class Pointer:
    """A pointer around which the bytes from ``low`` up to ``high`` are data."""

    region: str  # "packet", "context", "frame", "stack" or "any"
    low: int
    high: int

    def moved(self, least: int, most: int) -> Pointer:
        """After adding a number between the two."""
        return replace(self, low=self.low - least, high=self.high - most)


@dataclass(frozen=True)
class Nullable:
    """A pointer or 0."""

    pointer: Pointer


DATA = "data"
JUNK = "junk"  # not to be read
END = "end"  # the address of the packet's end
Kind = Pointer | Nullable | str


@dataclass
class Environment:
    """What registers and spill slots hold."""

    registers: list[Kind]
    slots: dict[int, Kind]

    def copy(self) -> Environment:
        return Environment(list(self.registers), dict(self.slots))

    def merge(self, other: Environment) -> None:
        self.registers = [_merge(a, b) for a, b in zip(self.registers, other.registers, strict=True)]
        self.slots = {slot: _merge(kind, other.slots[slot]) for slot, kind in self.slots.items()}


def _merge(a: Kind, b: Kind) -> Kind:
    if a == b:
        return a
    if isinstance(a, Pointer) and isinstance(b, Pointer):
        low, high = max(a.low, b.low), min(a.high, b.high)
        if low < high:
            return Pointer(a.region if a.region == b.region else "any", low, high)
    return JUNK


@dataclass(frozen=True)
class Shape:
    """What kind of program to make; see `random_shape`."""

    seed: int
    has_packet: bool
    has_context: bool
    callx: str
    fault_rate: float
    size: int


@dataclass(frozen=True)
class FunctionType:
    """A local function: its entry, and what r1 to r5 must hold."""

    label: int
    parameters: tuple[Kind, ...]
    recursive: bool


_ALU = [row for row in INSTRUCTION_SET if row.op in BINARY_OPS | UNARY_OPS | {Op.MOVSX} and not row.unsupported]
_CONDITIONS = [row for row in INSTRUCTION_SET if row.op in CONDITION_OPS]
_LOADS = [row for row in INSTRUCTION_SET if row.op in (Op.LOAD, Op.LOAD_SIGNED)]
_STORES = [row for row in INSTRUCTION_SET if row.op in (Op.STORE, Op.STORE_IMM)]
_ATOMICS = [row for row in INSTRUCTION_SET if row.op in ATOMIC_OPS]
_PACKET_LOADS = [row for row in INSTRUCTION_SET if row.op is Op.LOAD_PACKET and not row.unsupported]


def random_shape(seed: int) -> Shape:
    """The shape of program ``seed``."""
    choose = random.Random(seed)
    start = choose.choice(["packet", "packet", "context", "context", "nothing"])
    return Shape(
        seed,
        has_packet=start != "nothing",
        has_context=start == "context",
        callx=choose.choice(["off", "function", "helper"]),
        fault_rate=choose.choice([0.0, 0.0, 0.01, 0.08]),
        size=choose.choice([4, 10, 25, 60]),
    )


class Generator:
    """One structured program."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.random = random.Random(shape.seed * 2 + 1)
        self.code = Code()
        self.environment = Environment([JUNK] * 11, {})
        self.locked: set[int] = set()
        self.budget = 0
        self.depth = 0
        self.functions: list[FunctionType] = []
        self.current: FunctionType | None = None

    def program(self) -> Program:
        """The program."""
        count = self.random.choice([0, 0, 1, 2, 4])
        self.functions = [self._function_type() for _ in range(count)]
        self._main()
        for function in self.functions:
            self._function(function)
        return self.code.program()

    # -- functions ------------------------------------------------------------------------------------------------

    def _function_type(self) -> FunctionType:
        kinds: list[Kind] = [DATA, Pointer("stack", 0, 16), Pointer("stack", -8, 24)]
        if self.shape.has_packet:
            kinds += [Pointer("packet", 0, PACKET_BYTES), Pointer("packet", -4, 20)]
            kinds.append(Nullable(Pointer("packet", 0, 8)))
        if self.shape.has_context:
            kinds.append(Pointer("context", *CONTEXT_DATA))
        recursive = self.random.random() < 0.3
        rest = [self.random.choice(kinds) for _ in range(self.random.randrange(5))]
        parameters = [DATA, *rest][:5] if recursive else rest
        return FunctionType(self.code.label(), tuple(parameters), recursive)

    def _main(self) -> None:
        shape, emit = self.shape, self.code.emit
        registers: list[Kind] = [DATA] * 10 + [Pointer("frame", *DATA_AREA)]
        self.environment = Environment(registers, dict.fromkeys(SPILL_SLOTS, DATA))
        if shape.has_context:
            registers[1] = Pointer("context", *CONTEXT_DATA)
            emit("ldxdw", dst=7, src=1, offset=SLOTS[0])
            registers[7] = Pointer("packet", 0, PACKET_BYTES)
            if self.random.random() < 0.6:
                emit("ldxdw", dst=8, src=1, offset=SLOTS[1])
                registers[8] = END
        elif shape.has_packet:
            registers[1] = Pointer("packet", 0, PACKET_BYTES)
            if self.random.random() < 0.6:
                emit("mov", dst=8, src=1)
                emit("add", dst=8, src=2)
                registers[8] = END
        if self.random.random() < 0.8:
            for register, slot in ((1, SPILL_SLOTS[0]), (7, SPILL_SLOTS[1])):
                if isinstance(registers[register], Pointer):
                    self._spill(register, slot)
        self._body(shape.size)
        self._hash_into_r0()
        emit("exit")

    def _function(self, function: FunctionType) -> None:
        code = self.code
        code.place(function.label)
        registers: list[Kind] = [JUNK] * 10 + [Pointer("frame", *DATA_AREA)]
        registers[1 : 1 + len(function.parameters)] = function.parameters
        self.environment = Environment(registers, dict.fromkeys(SPILL_SLOTS, DATA))
        out = code.label()
        if function.recursive:
            self._set_constant(0, self.random.choice(CONSTANTS))
            code.emit("jeq", dst=1, imm=0, to=out)
            code.emit("mov", dst=9, src=1)
            code.emit("sub", dst=9, imm=1)
            registers[9] = DATA
            self.locked = {9}
            self._body(self.random.choice([1, 3, 8]))
            self._call_function(function, first=9)
            self.locked = set()
        self._body(self.random.choice([0, 2, 6, 15]))
        self._hash_into_r0()
        code.place(out)
        code.emit("exit")

    def _hash_into_r0(self) -> None:
        """Fold all data at hand into r0, some of the stack too."""
        registers, emit = self.environment.registers, self.code.emit
        if registers[0] != DATA:
            self._set_constant(0, 1)
        for register in range(1, 10):
            if registers[register] == DATA and self.random.random() < 0.8:
                emit("mul", dst=0, imm=31)
                emit("xor", dst=0, src=register)
        for _ in range(self.random.randrange(4)):
            emit("ldxdw", dst=9, src=10, offset=self.random.randrange(DATA_AREA[0], -7))
            emit("add", dst=0, src=9)

    # -- choosing -------------------------------------------------------------------------------------------------

    def _registers(self, wanted: Callable[[Kind], bool]) -> list[int]:
        return [one for one, kind in enumerate(self.environment.registers) if wanted(kind)]

    def _data(self) -> int:
        """A register that holds data."""
        found = self._registers(lambda kind: kind == DATA)
        return self.random.choice(found) if found else self._set_constant(self._free(), self._constant())

    def _free(self, *, but: Sequence[int] = ()) -> int:
        """A register that may be written."""
        return self.random.choice([one for one in range(10) if one not in self.locked and one not in but])

    def _data_target(self) -> int:
        """A register that holds data and may be written."""
        found = [one for one in self._registers(lambda kind: kind == DATA) if one not in self.locked]
        return self.random.choice(found) if found else self._set_constant(self._free(), self._constant())

    def _pointer(self, size: int = 1) -> int:
        """A register with a pointer around which ``size`` bytes can be accessed; r10 always is one."""
        return self.random.choice(
            self._registers(lambda kind: isinstance(kind, Pointer) and kind.high - kind.low >= size)
        )

    def _constant(self) -> int:
        if self.random.random() < 0.8:
            return self.random.choice(CONSTANTS)
        return self.random.randrange(-(1 << 31), 1 << 31)

    def _set(self, register: int, kind: Kind) -> int:
        self.environment.registers[register] = kind
        return register

    def _set_constant(self, register: int, value: int) -> int:
        self.code.emit("mov", dst=register, imm=value)
        return self._set(register, DATA)

    def _goes_wrong(self) -> bool:
        return self.random.random() < self.shape.fault_rate

    # -- statements -----------------------------------------------------------------------------------------------

    def _body(self, count: int) -> None:
        for _ in range(count):
            self._statement()

    def _statement(self) -> None:
        self.depth += 1
        names, weights = _FLAT if self.depth > 3 else _ALL
        (name,) = self.random.choices(names, weights)
        getattr(self, name)()
        self.depth -= 1

    def arithmetic(self) -> None:
        row = self.random.choice(_ALU)
        target = self._data_target()
        fields = {"dst": target}
        if "src" in row.operands:
            fields["src"] = self._data()
        elif "imm" in row.operands:
            fields["imm"] = self._constant()
        self.code.emit_row(row, **fields)

    def constant(self) -> None:
        target = self._free()
        if self.random.random() < 0.5:
            self._set_constant(target, self._constant())
        else:
            self.code.emit("lddw", dst=target, imm=self.random.choice(WIDE_CONSTANTS))
            self._set(target, DATA)

    def load(self) -> None:
        row = self.random.choice(_LOADS)
        base, offset, certain = self._location(row.width // 8)
        target = self._free()
        self.code.emit_row(row, dst=target, src=base, offset=offset)
        self._set(target, DATA if certain else JUNK)

    def store(self) -> None:
        row = self.random.choice(_STORES)
        base, offset, certain = self._location(row.width // 8)
        fields = {"src": self._data()} if row.op is Op.STORE else {"imm": self._constant()}
        self.code.emit_row(row, dst=base, offset=offset, **fields)
        if not certain:
            self._forget_slots()

    def atomic(self) -> None:
        row = self.random.choice(_ATOMICS)
        base, offset, certain = self._location(row.width // 8, aligned=not self._goes_wrong())
        if row.base == "src":
            target = self._free()
            self.code.emit_row(row, dst=target, src=base, offset=offset)
            self._set(target, DATA if certain else JUNK)
            return
        if row.writes == "r0" and (0 in self.locked or self.environment.registers[0] != DATA):
            return
        source = self._data_target() if row.writes == "src" else self._data()
        self.code.emit_row(row, dst=base, src=source, offset=offset)
        if not certain:
            self._forget_slots()
            if row.writes:
                self._set(0 if row.writes == "r0" else source, JUNK)

    def _location(self, size: int, *, aligned: bool = False) -> tuple[int, int, bool]:
        """A base register, an offset, and whether what stands there is certainly data."""
        base = self._pointer(size)
        kind = self.environment.registers[base]
        assert isinstance(kind, Pointer)
        if self._goes_wrong():
            near = self.random.randrange(kind.low - 12, kind.high + 12)
            far = self.random.choice([-0x8000, 0x7FFF, -520, 513, -8, kind.high, kind.low - 1])
            return base, max(-0x8000, min(0x7FFF, self.random.choice([near, far]))), False
        low, high = max(kind.low, -0x8000), min(kind.high, 0x7FFF)
        if high - low < size:
            return 10, -16, True
        offset = self.random.randint(low, high - size)
        if aligned:
            offset = min(-(-offset // size) * size, high - size)
        return base, offset, True

    def _forget_slots(self) -> None:
        self.environment.slots = dict.fromkeys(SPILL_SLOTS, JUNK)

    def packet_load(self) -> None:
        row = self.random.choice(_PACKET_LOADS)
        if 0 in self.locked or not self.shape.has_packet:
            return
        size, fields = row.width // 8, {"imm": 0}
        if "src" in row.operands:
            index = self._set_constant(self._free(), self.random.choice([0, 5, 13, 1 << 30]))
            fields["src"] = index
            fields["imm"] = -(1 << 30) if self.code.instructions[-1].imm == 1 << 30 else 0
        else:
            fields["imm"] = self.random.randrange(0, PACKET_BYTES - size)
        if self._goes_wrong():
            fields["imm"] = self.random.choice([PACKET_BYTES - 1, PACKET_BYTES, 1 << 16, -1, -PACKET_BYTES])
        self.code.emit_row(row, **fields)
        self._set(0, DATA)

    # -- pointers -------------------------------------------------------------------------------------------------

    def copy_pointer(self) -> None:
        source, target = self._pointer(), self._free()
        self.code.emit("mov", dst=target, src=source)
        self._set(target, self.environment.registers[source])

    def move_pointer(self) -> None:
        self.copy_pointer()
        target = self.code.instructions[-1].dst
        kind = self.environment.registers[target]
        assert isinstance(kind, Pointer)
        emit = self.code.emit
        match self.random.randrange(5):
            case 0 | 1:
                step = self.random.randint(*sorted((max(-40, kind.low), min(kind.high, 40))))
                emit("add", dst=target, imm=step)
                kind = kind.moved(step, step)
            case 2:
                step = self.random.choice([1 << 30, -(1 << 31), 12345])
                emit("add", dst=target, imm=step)
                emit("sub", dst=target, imm=step)
            case 3 | 4:
                mask = self.random.choice([1, 3, 7, 15])
                index = self._free(but=[target])
                emit("mov", dst=index, src=self._data())
                emit("and", dst=index, imm=mask)
                self._set(index, DATA)
                if self.random.random() < 0.7:
                    emit("add", dst=target, src=index)
                    kind = kind.moved(0, mask)
                else:
                    emit("sub", dst=target, src=index)
                    kind = kind.moved(-mask, 0)
        self._set(target, kind if kind.low < kind.high else JUNK)

    def add_pointer_to_number(self) -> None:
        source, target = self._pointer(16), self._free()
        kind = self.environment.registers[source]
        assert isinstance(kind, Pointer)
        step = self.random.choice([0, 1, 4])
        self.code.emit("mov", dst=target, imm=step)
        self.code.emit("add", dst=target, src=source)
        self._set(target, kind.moved(step, step))

    def spill(self) -> None:
        slots = [slot for slot in SPILL_SLOTS if slot not in self.locked]
        if slots:
            readable = self._registers(lambda kind: kind != JUNK)
            self._spill(self.random.choice(readable), self.random.choice(slots))

    def _spill(self, register: int, slot: int) -> None:
        self.code.emit("stxdw", dst=10, src=register, offset=slot)
        self.environment.slots[slot] = self.environment.registers[register]

    def fill(self) -> None:
        slots = [slot for slot, kind in self.environment.slots.items() if kind != JUNK]
        if slots:
            target, slot = self._free(), self.random.choice(slots)
            self.code.emit("ldxdw", dst=target, src=10, offset=slot)
            self._set(target, self.environment.slots[slot])

    def difference(self) -> None:
        base = self._pointer()
        kind = self.environment.registers[base]
        if not isinstance(kind, Pointer) or kind.region == "any":
            return
        left, right = self._free(), self._free()
        emit = self.code.emit
        emit("mov", dst=left, src=base)
        if left != right:
            emit("mov", dst=right, src=base)
        emit("add", dst=left, imm=self.random.choice(CONSTANTS))
        emit("sub", dst=left, src=right)
        self._set(right, kind if left != right else DATA)
        self._set(left, DATA)

    def truncate_pointer(self) -> None:
        """Half of an address is no data, and accessing it faults."""
        source, target = self._pointer(), self._free()
        self.code.emit("mov32", dst=target, src=source)
        self._set(target, JUNK)
        if self._goes_wrong():
            self.code.emit("ldxb", dst=target, src=target)

    def merge_pointers(self) -> None:
        """One of two pointers, or a pointer or null, which then is used."""
        emit, code = self.code.emit, self.code
        first, second, target = self._pointer(), self._pointer(), self._free()
        done = code.label()
        chosen: Kind = self.environment.registers[first]
        emit("mov", dst=target, src=first)
        condition, other = self._data(), self.environment.registers[second]
        if condition == target:
            condition = 10
        emit("jset" if condition != 10 else "jne", dst=condition, imm=self.random.choice([1, 2, 255]), to=done)
        if self.random.random() < 0.6:
            emit("mov", dst=target, src=second)
            chosen = _merge(chosen, other)
        else:
            emit("mov", dst=target, imm=0)
            assert isinstance(chosen, Pointer)
            chosen = Nullable(chosen)
        code.place(done)
        self._set(target, chosen)

    def test_null(self) -> None:
        found = self._registers(lambda kind: isinstance(kind, Nullable))
        if not found:
            return
        register = self.random.choice(found)
        kind = self.environment.registers[register]
        assert isinstance(kind, Nullable)
        if self._goes_wrong():
            self._set(register, kind.pointer)
            return
        null = self.code.label()
        self.code.emit("jeq", dst=register, imm=0, to=null)
        before = self.environment.copy()
        self._set(register, kind.pointer)
        self._body(self.random.choice([1, 2]))
        self.code.place(null)
        self.environment.merge(before)

    def packet_guard(self) -> None:
        """What programs do before they read: compare with the packet's end."""
        if not self.shape.has_packet:
            return
        found = self._registers(lambda kind: isinstance(kind, Pointer) and kind.region == "packet")
        ends = self._registers(lambda kind: kind == END)
        if not found or not ends:
            return
        source, end = self.random.choice(found), self.random.choice(ends)
        scratch, out = self._free(but=[end]), self.code.label()
        size = self.random.choice([1, 8, 14, 40, 70])
        emit = self.code.emit
        emit("mov", dst=scratch, src=source)
        emit("add", dst=scratch, imm=size)
        emit(self.random.choice(["jgt", "jgt", "jge"]), dst=scratch, src=end, to=out)
        self._set(scratch, JUNK)
        before = self.environment.copy()
        if source not in self.locked and source != scratch:
            kind = self.environment.registers[source]
            assert isinstance(kind, Pointer)
            self._set(source, replace(kind, high=max(kind.low + 1, size)))
        self._body(2)
        self.code.place(out)
        self.environment.merge(before)

    # -- control flow ---------------------------------------------------------------------------------------------

    def _branch(self, to: int) -> None:
        """A condition on data, or on pointers into one region."""
        row = self.random.choice(_CONDITIONS)
        if self.random.random() < 0.15 and row.width == 64 and row.op not in (Op.JSET,):
            base = self._pointer()
            kind = self.environment.registers[base]
            if isinstance(kind, Pointer) and kind.region != "any" and "src" in row.operands:
                other = self._free()
                self.code.emit("mov", dst=other, src=base)
                self._set(other, kind)
                if other != base:
                    self.code.emit("add", dst=other, imm=self.random.choice([0, 1, -1, 16]))
                    self._set(other, JUNK)
                self.code.emit_row(row, dst=base, src=other, to=to)
                return
        fields = {"dst": self._data()}
        if "src" in row.operands:
            fields["src"] = self._data()
        else:
            fields["imm"] = self._constant()
        self.code.emit_row(row, to=to, **fields)

    def choice(self) -> None:
        other, done = self.code.label(), self.code.label()
        self._branch(other)
        before = self.environment.copy()
        self._body(self.random.choice([0, 1, 3]))
        if self.random.random() < 0.5:
            self.code.place(other)
            self.environment.merge(before)
            return
        self.code.emit(self.random.choice(["ja", "ja32"]), to=done)
        self.code.place(other)
        after, self.environment = self.environment, before
        self._body(self.random.choice([0, 1, 3]))
        self.code.place(done)
        self.environment.merge(after)

    def early_exit(self) -> None:
        """Leave from the middle of things."""
        skip = self.code.label()
        self._branch(skip)
        before = self.environment.copy()
        self._hash_into_r0()
        self.code.emit("exit")
        self.code.place(skip)
        self.environment = before

    def loop(self) -> None:
        """A counted loop, now and then an endless one."""
        code, environment = self.code, self.environment
        counters = [one for one in range(6, 10) if one not in self.locked]
        if not counters:
            return
        counter = self.random.choice(counters)
        self._set_constant(counter, self.random.choice([1, 2, 3, 5, 17]))
        before = set(self.locked)
        kept = {one for one in range(6, 10) if self.random.random() < 0.7}
        kept |= {slot for slot in SPILL_SLOTS if self.random.random() < 0.7}
        self.locked |= kept | {counter}
        for register in range(10):
            if register not in self.locked and environment.registers[register] != DATA:
                environment.registers[register] = JUNK
        for slot in SPILL_SLOTS:
            if slot not in self.locked:
                environment.slots[slot] = JUNK
        head, out = code.label(), code.label()
        start = environment.copy()
        code.place(head)
        self._body(self.random.choice([1, 2, 4, 8]))
        if self.random.random() < 0.3:
            self._branch(out)
            leaving: Environment | None = self.environment.copy()
        else:
            leaving = None
        for register in range(10):
            if start.registers[register] == DATA and self.environment.registers[register] != DATA:
                self._set_constant(register, self._constant())
        for slot in self.locked & set(SPILL_SLOTS):
            if self.environment.slots[slot] != start.slots[slot]:  # a stray store
                start.slots[slot] = JUNK
        if self._goes_wrong():
            code.emit("ja", to=head)
        else:
            code.emit("sub", dst=counter, imm=1)
            code.emit("jne", dst=counter, imm=0, to=head)
        code.place(out)
        if leaving is not None:
            self.environment.merge(leaving)
        self.locked = before

    def walk(self) -> None:
        """Step through the packet up to its end, as parsers of options do."""
        if not self.shape.has_packet:
            return
        code, emit = self.code, self.code.emit
        found = self._registers(lambda kind: isinstance(kind, Pointer) and kind.region == "packet")
        free = [one for one in range(10) if one not in self.locked]
        if not found or len(free) < 4:
            return
        source = self.random.choice(found)
        kind = self.environment.registers[source]
        assert isinstance(kind, Pointer)
        cursor, end, ahead, value = self.random.sample(free, 4)
        head, out = code.label(), code.label()
        emit("mov", dst=ahead, src=source)  # the source itself may be among the four
        emit("mov", dst=cursor, src=ahead)
        emit("mov", dst=end, src=ahead)
        emit("add", dst=end, imm=kind.high)
        if self._goes_wrong():
            emit("add", dst=end, imm=3)
        emit("mov", dst=value, imm=0)
        step = self.random.choice([1, 2, 4])
        size = self.random.choice([size for size in (1, 2, 4) if size <= step])
        code.place(head)
        emit("mov", dst=ahead, src=cursor)
        emit("add", dst=ahead, imm=step)
        emit("jgt", dst=ahead, src=end, to=out)
        emit({1: "ldxb", 2: "ldxh", 4: "ldxw"}[size], dst=value, src=cursor, offset=0)
        if self.random.random() < 0.5:
            emit("and", dst=value, imm=self.random.choice([1, 3, 7]))
            emit("add", dst=cursor, src=value)
            emit("add", dst=cursor, imm=step)
        else:
            emit("add", dst=cursor, imm=step)
        emit("ja", to=head)
        code.place(out)
        for register in (cursor, end, ahead):
            self._set(register, JUNK)
        self._set(value, DATA)

    # -- calls ----------------------------------------------------------------------------------------------------

    def _after_call(self, result: Kind) -> None:
        registers = self.environment.registers
        registers[0] = result
        registers[1:6] = [DATA] * 5

    def _may_call(self) -> bool:
        return not self.locked & set(range(6))

    def call(self) -> None:
        if not self._may_call():
            return
        if self.functions and self.random.random() < 0.6:
            self._call_function(self.random.choice(self.functions))
        else:
            self._call_helper()

    def _call_function(self, function: FunctionType, first: int | None = None) -> None:
        emit = self.code.emit
        for register, kind in enumerate(function.parameters, start=1):
            if kind == DATA:
                self._argument(register, first if register == 1 else None, small=function.recursive and register == 1)
            elif not self._pass_pointer(register, kind):
                return
        if self.shape.callx == "function" and self.random.random() < 0.5:
            self._call_by_register(function)
        else:
            emit("call local", to=function.label)
        self._after_call(DATA)

    def _call_by_register(self, function: FunctionType) -> None:
        register = self.random.choice([0, 6, 7, 8, 9])
        if register in self.locked:
            register = 0
        self.code.emit("lddw function", dst=register, imm=0, to=function.label)
        if self._goes_wrong():
            self.code.emit("add", dst=register, imm=1)
        self._set(register, JUNK)
        form = self.random.choice(["callx", "callx imm"]) if register else "callx"
        self.code.emit(form, **({"dst": register} if form == "callx" else {"imm": register}))

    def _argument(self, register: int, source: int | None = None, *, small: bool = False) -> None:
        if source is not None:
            self.code.emit("mov", dst=register, src=source)
            self._set(register, DATA)
        elif small:
            self._set_constant(register, self.random.choice([0, 1, 3, 7, 8, 9]))
        elif self.environment.registers[register] != DATA:
            self._set_constant(register, self._constant())

    def _pass_pointer(self, register: int, wanted: Kind) -> bool:
        """Put a pointer as ``wanted`` into an argument register."""
        target = wanted.pointer if isinstance(wanted, Nullable) else wanted
        assert isinstance(target, Pointer)
        emit, size = self.code.emit, target.high - target.low
        if isinstance(wanted, Nullable) and self.random.random() < 0.3:
            emit("mov", dst=register, imm=0)
        elif target.region == "stack":
            emit("mov", dst=register, src=10)
            emit("add", dst=register, imm=self.random.randrange(DATA_AREA[0], -size) - target.low)
        else:
            holders = [
                (one, kind)
                for one, kind in enumerate(self.environment.registers)
                if isinstance(kind, Pointer) and kind.region == target.region and one >= 6
                and kind.low <= target.low and kind.high >= target.high
            ]  # fmt: skip
            if not holders:
                return False
            emit("mov", dst=register, src=self.random.choice(holders)[0])
        self._set(register, wanted)
        return True

    def _call_helper(self) -> None:
        emit = self.code.emit
        number = self.random.choice(
            [*PURE_HELPERS, READING_HELPER, UPDATING_HELPER, CHECKING_HELPER, NULLABLE_HELPER, IR_READING_HELPER]
        )
        if self._goes_wrong():
            number = UNKNOWN_HELPER
        first = 1
        if number not in (*PURE_HELPERS, UNKNOWN_HELPER):
            base, offset, certain = self._location(16)
            emit("mov", dst=1, src=base)
            self._set(1, JUNK)
            if offset:
                emit("add", dst=1, imm=offset)
            if number == NULLABLE_HELPER and self.random.random() < 0.3:
                emit("mov", dst=1, imm=0)
            self._set_constant(2, self.random.choice([0, 1, 8, 16]))
            if self._goes_wrong():
                self._set_constant(2, self.random.choice([-1, 1 << 20, 600]))
            first = 3
            if not certain and number in (UPDATING_HELPER, CHECKING_HELPER):
                self._forget_slots()
        for register in range(first, 6):
            self._argument(register)
        if self.shape.callx == "helper" and 0 not in self.locked and self.random.random() < 0.5:
            self._set_constant(0, number)
            emit("callx", dst=0)
        else:
            emit("call", imm=number)
        self._after_call(DATA)


_CONTROL = {"choice": 6, "loop": 4, "walk": 2, "early_exit": 1, "test_null": 4, "packet_guard": 3}
_PLAIN = {
    "arithmetic": 18, "constant": 3, "load": 9, "store": 9, "atomic": 5, "packet_load": 2, "copy_pointer": 3,
    "move_pointer": 5, "add_pointer_to_number": 2, "spill": 5, "fill": 6, "difference": 1, "truncate_pointer": 1,
    "merge_pointers": 3, "call": 6,
}  # fmt: skip
_FLAT = (list(_PLAIN), list(_PLAIN.values()))
_ALL = ([*_PLAIN, *_CONTROL], [*_PLAIN.values(), *_CONTROL.values()])


def structured(seed: int) -> tuple[Shape, Program]:
    """Program ``seed`` of the structured kind."""
    shape = random_shape(seed)
    return shape, Generator(shape).program()
