"""What all parts of the lifter share: registers, bases of regions, and the ways out of a function.

A register whose region is known is carried as an *offset* from the region's base (for a frame: from r10), else as the
64-bit number itself; the two convert exactly, modulo 2**64. Accesses through offsets become GEPs of the base, which is
what lets LLVM promote stack slots and compare lengths; `inttoptr` is for numbers only.

A trap never rejoins: it is a branch to one block at the function's end, which writes the run record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from llvmbpf.analysis import AccessPlan, FunctionPlan, RegionKind, Value
from llvmbpf.errors import InternalError
from llvmbpf.helpers.registry import HelperTable
from llvmbpf.ir import FunctionWriter, Operand
from llvmbpf.isa import FRAME_POINTER
from llvmbpf.lift.abi import RESULT_TYPE, RunRecord, field_pointer
from llvmbpf.memory import TrapKind
from llvmbpf.native import NATIVE_LIBRARY

__all__ = [
    "OFFSET_KINDS",
    "REGION_POINTER",
    "Descriptor",
    "Emitter",
    "LiftOptions",
    "ModuleContext",
    "ModuleNeeds",
]

OFFSET_KINDS = frozenset({RegionKind.FRAME, RegionKind.CONTEXT, RegionKind.PACKET, RegionKind.KERNEL_CONTEXT})

_LENGTH = {RegionKind.PACKET: "%packet.length", RegionKind.CONTEXT: "%context.length"}
REGION_POINTER = {
    RegionKind.PACKET: "%packet",
    RegionKind.CONTEXT: "%context",
    RegionKind.KERNEL_CONTEXT: "%context",
    RegionKind.FRAME: "%frame",
}

# Native functions with loops that LLVM would copy to every access for nothing.
SEARCHES = frozenset({"find_map_value", "find_record", "find_shared", "is_map"})

Descriptor = tuple[int | str, ...]  # the words of a map's descriptor; a string is a symbol whose address the word is


@dataclass(frozen=True, slots=True)
class LiftOptions:
    """What the generated code checks and carries.

    Arguments:
        safe: check memory, count fuel and poll the stop flag.
        call_depth: how many local calls may be inside each other.
        debug_locations: attach to each instruction a location whose line is the instruction's index plus 1.
        comments: write each instruction's text above its IR.
        counters: the word of the run record at which the program's counters of executed instructions begin (see
            `llvmbpf.counting`); None for code that does not count.
        hardened: let LLVM harden loads against speculation past branches.
    """

    safe: bool = True
    call_depth: int = 8
    debug_locations: bool = False
    comments: bool = True
    counters: int | None = None
    hardened: bool = False


@dataclass(frozen=True)
class ModuleNeeds:
    """What the functions of a module have come to need, collected while they are lifted.

    Attributes:
        natives: functions of the native library that become part of the module, and ``externals`` the others.
        maps: numbers of maps whose descriptor is used as a constant, and ``symbols`` of what belongs to maps.
        constants: numbers of maps whose first value is used as a constant.
        watched: texts of functions that stand in modules of their own, by entry: see `llvmbpf.lift.versions`.
    """

    natives: set[str] = field(default_factory=set)
    externals: set[str] = field(default_factory=set)
    maps: set[int] = field(default_factory=set)
    symbols: set[str] = field(default_factory=set)
    constants: set[int] = field(default_factory=set)
    watched: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ModuleContext:
    """What the functions of one module have in common."""

    plan: AccessPlan
    helpers: HelperTable
    options: LiftOptions
    counts_depth: bool  # whether the call graph alone does not bound the depth of calls
    called: frozenset[int]  # entries that some local call may reach
    inlines: bool  # whether LLVM may inline functions into each other
    polls_calls: bool  # whether local calls ask for the stop flag
    descriptors: Mapping[int, Descriptor] = field(default_factory=dict)  # of maps, by number
    program_number: int = 0  # the program's own among those of its object
    counted: frozenset[int] = frozenset()  # indexes of the instructions that have a counter
    needs: ModuleNeeds = field(default_factory=ModuleNeeds)


class Emitter:
    """The state of lifting one function."""

    def __init__(
        self,
        context: ModuleContext,
        plan: FunctionPlan,
        writer: FunctionWriter,
        *,
        counts_fuel: bool,
        is_watched: bool = True,
    ) -> None:
        self.context = context
        self.safe = context.options.safe
        self.plan = plan
        self.writer = writer
        self.counts_fuel = counts_fuel
        self.is_watched = is_watched  # else fuel suffices, and the function ends soon: see `versions`
        self.registers: list[Operand | None] = [None] * 11
        self.kinds: list[RegionKind] = [RegionKind.SCALAR] * 11
        self.pc = 0
        self._prepared: set[str] = set()
        self._traps: list[tuple[str, Operand, Operand, Operand, Operand]] = []  # from label: kind, pc, address, size
        self._region_traps: dict[RegionKind, list[tuple[str, int, int, Operand]]] = {}  # from label: pc, size, offset
        self._unwinds = False
        self._leaves = False

    # -- registers ------------------------------------------------------------------------------------------------

    def enter(self, values: tuple[Value, ...], operands: dict[int, Operand]) -> None:
        """Take the registers of a block's start; those that no one reads are left out of ``operands``."""
        self.registers = [operands.get(register) for register in range(11)]
        self.kinds = [value.kind for value in values]
        self.registers[FRAME_POINTER] = 0

    def operand(self, register: int) -> Operand:
        """A register as it is carried."""
        value = self.registers[register]
        if value is None:
            raise InternalError(f"r{register} is read at pc {self.pc} where liveness has it dead")
        return value

    def absolute(self, register: int) -> Operand:
        """A register as the number that the program sees."""
        return self.convert(self.operand(register), self.kinds[register], RegionKind.UNKNOWN)

    def convert(self, operand: Operand, source: RegionKind, target: RegionKind) -> Operand:
        """An operand carried for one kind as it is carried for another."""
        if source is target or (source not in OFFSET_KINDS and target not in OFFSET_KINDS):
            return operand
        if source in OFFSET_KINDS:
            operand = self.writer.add("address", operand, self.base(source))
        if target in OFFSET_KINDS:
            operand = self.writer.subtract("offset", operand, self.base(target))
        return operand

    def set_register(self, register: int, operand: Operand, value: Value) -> None:
        """Write a register; a constant that the plan knows replaces the operand."""
        known = value.offset if value.kind is RegionKind.SCALAR or value.kind in OFFSET_KINDS else None
        self.registers[register] = operand if known is None else known
        self.kinds[register] = value.kind

    # -- bases, pointers and limits, prepared in the entry block when first needed ------------------------------------

    def prepare(self, name: str, text: str) -> str:
        """A value of the entry block."""
        if name not in self._prepared:
            self._prepared.add(name)
            self.writer.prologue.append(f"  {name} = {text}")
        return name

    def frame(self) -> str:
        """The lowest byte of the own frame, which reads as zeros when the function is entered."""
        if "%frame" not in self._prepared:
            size = self.plan.frame_size
            if self.plan.is_private:
                self.prepare("%frame", f"alloca [{size} x i8], align 16")
            else:
                self.prepare("%frame", f"getelementptr i8, ptr %stack, i64 -{size}")
            self.writer.prologue.append(
                f"  call void @llvm.memset.p0.i64(ptr align 16 %frame, i8 0, i64 {size}, i1 false)"
            )
        return "%frame"

    def base(self, kind: RegionKind) -> str:
        """The number from which offsets of a region count."""
        if kind is RegionKind.FRAME:
            start = self.prepare("%frame.address", f"ptrtoint ptr {self.frame()} to i64")
            return self.prepare("%frame.end", f"add i64 {start}, {self.plan.frame_size}")
        pointer = REGION_POINTER[kind]
        return self.prepare(f"{pointer}.address", f"ptrtoint ptr {pointer} to i64")

    def pointer(self, kind: RegionKind, position: Operand) -> str:
        """A pointer to ``position``: an offset for known regions, else the number of an address."""
        writer = self.writer
        if kind not in OFFSET_KINDS:
            return writer.assign("pointer", f"inttoptr i64 {position} to ptr")
        if kind is RegionKind.FRAME:
            self.frame()
            position = writer.add("position", position, self.plan.frame_size)
        return writer.assign("pointer", f"getelementptr i8, ptr {REGION_POINTER[kind]}, i64 {position}")

    @property
    def moves(self) -> bool:
        """Whether the packet may move: its bounds then stand in the run record."""
        return self.context.plan.entry_state.moves

    def packet_bound(self, name: str) -> Operand:
        """Where the packet's "data", "data_end" or "data_meta" is, as an offset from its base."""
        if self.moves:
            return self.load_field(RunRecord[name.upper()])
        return "%packet.length" if name == "data_end" else 0

    def packet_span(self) -> tuple[Operand, Operand]:
        """The offset at which the packet begins, with its metadata, and its length."""
        if not self.moves:
            return 0, "%packet.length"
        start = self.load_field(RunRecord.DATA_META)
        return start, self.writer.subtract("span", self.load_field(RunRecord.DATA_END), start)

    def native(self, symbol: str, *arguments: Operand) -> str:
        """Call a function of the native library."""
        needs = self.context.needs
        (needs.natives if NATIVE_LIBRARY.is_inlined(symbol) else needs.externals).add(symbol)
        values = [*arguments, *[0] * (5 - len(arguments))]
        text = ", ".join(f"i64 {value}" for value in values)
        attribute = " noinline" if symbol in SEARCHES else ""
        return self.writer.assign(symbol, f"call i64 @{symbol}(ptr %run, {text}){attribute}")

    def descriptor(self, number: int, symbol: str) -> str:
        """The address of a map's descriptor for a native function.

        For one that is inlined it is a constant of the module, whose words fold into the code.
        """
        if not NATIVE_LIBRARY.is_inlined(symbol):
            return self.map_symbol(number, "descriptor")
        self.context.needs.maps.add(number)
        return f"ptrtoint (ptr @map.{number} to i64)"

    def map_symbol(self, number: int, part: str) -> str:
        """The address of what belongs to a map: its "descriptor", "values" or "code"."""
        symbol = f"map.{number}.{part}"
        self.context.needs.symbols.add(symbol)
        return f"ptrtoint (ptr @{symbol} to i64)"

    def length(self, kind: RegionKind) -> Operand:
        """The length in bytes of a region that offsets count into."""
        return self.plan.frame_size if kind is RegionKind.FRAME else _LENGTH[kind]

    def first_bad_offset(self, kind: RegionKind, size: int) -> Operand:
        """The lowest offset at which ``size`` bytes do not fit; the check is ``offset`` below this."""
        length = self.length(kind)
        if isinstance(length, int):
            return max(0, length - size + 1)
        text = f"call i64 @llvm.usub.sat.i64(i64 {length}, i64 {size - 1})"
        return self.prepare(f"{length}.for.{size}", text)

    def stack_low(self) -> str:
        """The start of the live shared frames, as a number."""
        return self.prepare("%stack.low", f"ptrtoint ptr {self.stack_pointer()} to i64")

    def stack_length(self) -> str:
        """Bytes of the live shared frames; a constant where functions are inlined."""
        end = self.prepare("%stack.end.address", "ptrtoint ptr %stack.end to i64")
        return self.prepare("%stack.length", f"sub i64 {end}, {self.stack_low()}")

    def stack_pointer(self) -> str:
        """The start of the live shared frames, as a pointer: where a callee's frame goes below."""
        return "%stack" if self.plan.is_private else self.frame()

    def load_field(self, field: RunRecord, kind: str = "i64") -> str:
        """Load a word of the run record here."""
        pointer = self.writer.assign("field", field_pointer(field))
        return self.writer.assign(field.name.lower().replace("_", "."), f"load {kind}, ptr {pointer}")

    def store_field(self, field: RunRecord, value: Operand) -> None:
        """Store a word of the run record here."""
        pointer = self.writer.assign("field", field_pointer(field))
        self.writer.emit(f"store i64 {value}, ptr {pointer}")

    def count(self, counter: int, amount: Operand = 1) -> None:
        """Add to one of the program's counters."""
        assert self.context.options.counters is not None
        word = self.context.options.counters + counter
        pointer = self.writer.assign("counter", f"getelementptr i8, ptr %run, i64 {8 * word}")
        before = self.writer.assign("count", f"load i64, ptr {pointer}")
        self.writer.emit(f"store i64 {self.writer.assign('count', f'add i64 {before}, {amount}')}, ptr {pointer}")

    # -- ways out -------------------------------------------------------------------------------------------------

    def trap_unless(self, condition: Operand, kind: Operand, address: Operand = 0, size: Operand = 0) -> None:
        """Go on only where ``condition`` (an i1) holds."""
        proceed = self.writer.fresh_label(f"ok.{self.pc}")
        self._traps.append((self.writer.label, kind, self.pc, address, size))
        self.writer.branch_if(condition, proceed, "trap")
        self.writer.start(proceed)

    def trap_outside(self, condition: Operand, region: RegionKind, size: int, offset: Operand) -> None:
        """As `trap_unless` for a bounds check of a region; the address is computed off the hot path."""
        proceed = self.writer.fresh_label(f"ok.{self.pc}")
        self._region_traps.setdefault(region, []).append((self.writer.label, self.pc, size, offset))
        self.writer.branch_if(condition, proceed, f"trap.{region}")
        self.writer.start(proceed)

    def trap(self, kind: TrapKind, address: Operand = 0, size: Operand = 0) -> None:
        """End the block with a trap."""
        self._traps.append((self.writer.label, int(kind), self.pc, address, size))
        self.writer.branch("trap")

    def unwind_if(self, condition: Operand) -> None:
        """Return at once where a callee has ended the run."""
        self._unwinds = True
        proceed = self.writer.fresh_label(f"ok.{self.pc}")
        self.writer.branch_if(condition, "unwind", proceed)
        self.writer.start(proceed)

    def unwind(self) -> None:
        """End the block by returning to a caller of a run that is over."""
        self._unwinds = True
        self.writer.branch("unwind")

    def leave_if(self, condition: Operand) -> None:
        """End the run here, without a trap of our own (a helper has left one, or the packet is too short)."""
        self._leaves = True
        proceed = self.writer.fresh_label(f"ok.{self.pc}")
        self.writer.branch_if(condition, "leave", proceed)
        self.writer.start(proceed)

    def spend_fuel(self) -> None:
        """Take one unit, or trap before the effect that it pays for."""
        writer = self.writer
        fuel = writer.assign("fuel", "load i64, ptr %fuel.slot")
        if self.is_watched:
            self.trap_unless(writer.assign("has.fuel", f"icmp ne i64 {fuel}, 0"), int(TrapKind.FUEL))
        writer.emit(f"store i64 {writer.assign('fuel', f'sub i64 {fuel}, 1')}, ptr %fuel.slot")

    def poll_stop(self) -> None:
        """Trap where the run has been stopped from outside."""
        if not self.is_watched:
            return
        field = self.prepare("%stop.field", field_pointer(RunRecord.STOP))
        flag = self.prepare("%stop.flag", f"load ptr, ptr {field}")
        stop = self.writer.assign("stop", f"load atomic i8, ptr {flag} monotonic, align 1")
        self.trap_unless(self.writer.assign("goes.on", f"icmp eq i8 {stop}, 0"), int(TrapKind.INTERRUPTED))

    def save_fuel(self) -> None:
        """Write what fuel is left to the run record."""
        if self.counts_fuel:
            self.store_field(RunRecord.FUEL, self.writer.assign("fuel", "load i64, ptr %fuel.slot"))

    def finish(self) -> None:
        """Write the blocks of all ways out that are used."""
        writer = self.writer
        for region, sources in self._region_traps.items():
            writer.start(f"trap.{region}")
            labels = [label for label, *_ in sources]
            pc = self._merge("trap.pc", [pc for _, pc, _, _ in sources], labels)
            size = self._merge("trap.size", [size for _, _, size, _ in sources], labels)
            offset = self._merge("trap.offset", [offset for *_, offset in sources], labels)
            address = writer.add("trap.address", offset, self.base(region))
            self._traps.append((writer.label, int(TrapKind.BOUNDS), pc, address, size))
            writer.branch("trap")
        if self._traps:
            writer.start("trap")
            labels = [label for label, *_ in self._traps]
            columns = [list(column) for column in zip(*(row[1:] for row in self._traps), strict=True)]
            fields = (RunRecord.TRAP_KIND, RunRecord.TRAP_PC, RunRecord.TRAP_ADDRESS, RunRecord.TRAP_SIZE)
            merged = [
                self._merge(field.name.lower().replace("_", ".") + ".final", column, labels)
                for field, column in zip(fields, columns, strict=True)
            ]
            for field, value in zip(fields, merged, strict=True):
                self.store_field(field, value)
            self.store_field(RunRecord.TRAP_FUNCTION, self.plan.entry)
            self._leaves = True
            writer.branch("leave")
        if self._leaves:
            writer.start("leave")
            self.save_fuel()
            self._unwinds = True
            writer.branch("unwind")
        if self._unwinds:
            writer.start("unwind")
            writer.emit(f"ret {RESULT_TYPE} {{ i64 0, i1 true }}")

    def _merge(self, hint: str, values: list[Operand], labels: list[str]) -> Operand:
        """One operand for values that come from different blocks."""
        if all(value == values[0] for value in values) and isinstance(values[0], int):
            return values[0]
        name = self.writer.fresh(hint)
        self.writer.lines.append(self.writer.phi(name, "i64", list(zip(values, labels, strict=True))))
        return name
