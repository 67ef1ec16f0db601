"""What loads, stores and atomics do to the state of region inference, and the rows of the plan that they get."""

from __future__ import annotations

from abc import abstractmethod

from llvmbpf.analysis.facts import KernelFacts
from llvmbpf.analysis.plan import Access, EntryState, FrameSizes
from llvmbpf.analysis.transfer import Recorder, State
from llvmbpf.analysis.values import POINTERS, SCALAR, UNKNOWN, ZERO, RegionKind, Value, pointer
from llvmbpf.contexts import CONTEXTS
from llvmbpf.isa import ATOMIC_OPS, Instruction, InstructionSpec, Op
from llvmbpf.maps.spec import MapSpec

__all__ = ["LOAD_OPS", "LOCK_SIZE", "MEMORY_OPS", "MemoryRules"]

_FRAME = RegionKind.FRAME
LOCK_SIZE = 4

# Stores through these reach neither a frame nor a metadata buffer.
_APART = frozenset({RegionKind.PACKET, RegionKind.MAP_VALUE, RegionKind.RECORD, RegionKind.KERNEL_CONTEXT})

LOAD_OPS = frozenset({Op.LOAD, Op.LOAD_SIGNED, Op.LOAD_ACQUIRE})
MEMORY_OPS = LOAD_OPS | ATOMIC_OPS | {Op.STORE, Op.STORE_IMM}


class MemoryRules:
    """The part of the inference that deals with memory."""

    entry_state: EntryState
    frames: FrameSizes
    facts: KernelFacts
    maps: tuple[MapSpec, ...]
    shared: set[int]
    context_is_written: bool
    context_readers: set[tuple[int, int]]
    entry: int
    block: int

    @abstractmethod
    def _escape(self, *values: Value) -> None: ...

    @abstractmethod
    def _write_context(self) -> None: ...

    @abstractmethod
    def _complain(self, pc: int, rule: str, detail: str) -> None: ...

    def _access(
        self, state: State, pc: int, instruction: Instruction, spec: InstructionSpec, recorder: Recorder | None
    ) -> Value | None:
        registers = state.registers
        base = registers[getattr(instruction, spec.base)]
        size = spec.width // 8
        loads = spec.op in LOAD_OPS
        stored = ZERO if loads or spec.op is Op.STORE_IMM else registers[instruction.src]
        if base.kind is RegionKind.KERNEL_CONTEXT:
            return self._field(pc, base, instruction, spec, stored, recorder)
        if base.kind is RegionKind.MIXED and recorder:
            self._complain(pc, "context", "the pointer is the kernel context on some paths only")
        if base.kind not in POINTERS:
            base = UNKNOWN
        where = pointer(base.kind, None if base.offset is None else base.offset + instruction.offset, base.source)
        packet_slot = self._packet_slot(where, size) if loads and spec.op is not Op.LOAD_SIGNED else None
        if packet_slot and recorder is None:
            self.context_readers.add((self.entry, self.block))
        if packet_slot and not self.context_is_written:
            loaded = Value(RegionKind.PACKET, 0 if packet_slot == "data" else None)
        else:
            packet_slot = None
            loaded = self._loaded(state, where, size)
        if not loads:
            slot_value = UNKNOWN
            if spec.op is Op.STORE_IMM:
                slot_value = Value(RegionKind.SCALAR, instruction.imm)
            elif spec.op is Op.STORE:
                slot_value = stored
            self._store(state, where, size, slot_value, stored)
        if spec.op is Op.ATOMIC_CMPXCHG:
            self._escape(registers[0])
        if spec.op in ATOMIC_OPS and not loads and spec.op not in (Op.ATOMIC_XCHG, Op.STORE_RELEASE):
            self._escape(loaded)  # the slot goes on holding it, or what was computed from it
        if recorder:
            self._guard_lock(pc, where, size)
            kind = "load" if spec.op in (Op.LOAD, Op.LOAD_SIGNED) else "atomic" if spec.op in ATOMIC_OPS else "store"
            recorder.accesses[pc] = self._row(pc, kind, where, size, packet_slot, writes=not loads)
        return loaded if spec.writes else None

    def _guard_lock(self, pc: int, where: Value, size: int) -> None:
        """A spin lock belongs to the helpers that take and release it."""
        if where.kind is not RegionKind.MAP_VALUE or where.offset is None or where.source is None:
            return
        lock = self.maps[where.source].lock_offset
        if lock is not None and lock - size < where.offset < lock + LOCK_SIZE:
            self._complain(pc, "lock", f"the struct bpf_spin_lock at {lock} of the value is for bpf_spin_lock alone")

    def _field(
        self,
        pc: int,
        base: Value,
        instruction: Instruction,
        spec: InstructionSpec,
        stored: Value,
        recorder: Recorder | None,
    ) -> Value | None:
        """An access to a field of the kernel context, by its offset in the structure that programs see."""
        loads, size = spec.op in LOAD_OPS, spec.width // 8
        layout = CONTEXTS[self.entry_state.program_type]
        if base.offset is None:
            problem = f"the offset into {layout.name} is not one constant"
        elif spec.op in ATOMIC_OPS:
            problem = f"fields of {layout.name} have no atomic operations"
        else:
            found = layout.find(base.offset + instruction.offset, size, not loads)
            if not isinstance(found, str):
                self._escape(stored)
                if recorder:
                    reason = f"proved: field {found.name} of {layout.name}"
                    recorder.accesses[pc] = Access(
                        pc, "load" if loads else "store", size, base.kind, base.offset + instruction.offset,
                        True, reason, found.pointer, not loads,
                    )  # fmt: skip
                if not spec.writes:
                    return None
                if found.pointer is None:
                    return SCALAR
                known = found.pointer != "data_end" and not self.entry_state.moves
                return Value(RegionKind.PACKET, 0 if known else None)
            problem = found
        if recorder:
            self._complain(pc, "context", f"{problem}; {layout.describe()}")
        return UNKNOWN if spec.writes else None

    def _row(self, pc: int, kind: str, where: Value, size: int, packet_slot: str | None, *, writes: bool) -> Access:
        proved, reason = False, f"checked against the {where.kind}"
        if where.kind is RegionKind.UNKNOWN:
            reason = "checked against all regions"
        elif where.kind is _FRAME and where.offset is not None:
            if -self.frames.of(self.entry) <= where.offset <= -size:
                proved, reason = True, "proved: constant offset in the own frame"
            else:
                reason = "always outside the own frame"
        elif where.kind is RegionKind.MAP_VALUE and where.source is not None:
            spec = self.maps[where.source]
            reason = f"checked against a value of map {spec.name}"
            if where.offset is not None:
                inside = 0 <= where.offset <= spec.value_size - size
                reason = f"{'not null, a' if inside else 'always outside a'} value of map {spec.name}"
        elif where.kind is RegionKind.PACKET and kind == "atomic" and self.entry_state.is_kernel:
            reason = "atomic operations on the packet of a kernel program always fail"
        source = where.source if where.kind is RegionKind.MAP_VALUE else None
        return Access(pc, kind, size, where.kind, where.offset, proved, reason, packet_slot, writes, source)

    def _packet_slot(self, where: Value, size: int) -> str | None:
        slots = self.entry_state.packet_slots
        if slots is None or size != 8 or where.kind is not RegionKind.CONTEXT or where.offset is None:
            return None
        return {slots[0]: "data", slots[1]: "data_end"}.get(where.offset)

    def _loaded(self, state: State, where: Value, size: int) -> Value:
        if size < 8:
            return SCALAR
        if where.kind is _FRAME and where.offset is not None and where.offset % 8 == 0 and where.offset < 0:
            return state.slot(where.offset)
        return UNKNOWN

    def _store(self, state: State, where: Value, size: int, value: Value, stored: Value) -> None:
        if where.kind is _FRAME:
            if where.offset is not None and not -self.frames.of(self.entry) <= where.offset <= -size:
                return  # it always faults: what comes behind it is not reached
            if where.offset is None:
                self._escape(stored, *state.slots.values())
                state.forget_slots()
            elif where.offset % 8 == 0 and size == 8:
                if value is UNKNOWN:
                    self._escape(stored)
                state.slots[where.offset] = value
            else:
                self._escape(stored)
                first = where.offset - where.offset % 8
                for slot in range(first, where.offset + size, 8):
                    self._escape(state.slot(slot))
                    state.slots[slot] = UNKNOWN
            return
        self._escape(stored)
        if where.kind is RegionKind.CONTEXT:
            self._store_to_context(where.offset, size)
        elif where.kind not in _APART:
            self._write_context()
            self._unknown_store(state)

    def _store_to_context(self, offset: int | None, size: int) -> None:
        slots = self.entry_state.packet_slots
        if slots and (offset is None or any(slot - size < offset < slot + 8 for slot in slots)):
            self._write_context()

    def _unknown_store(self, state: State) -> None:
        """Something was stored that may have changed a frame, if that is not private."""
        if self.entry in self.shared:
            state.forget_slots()
