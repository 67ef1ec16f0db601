"""Region inference: one linear dataflow over registers and 8-byte stack slots, part of the meaning of programs.

Rules (a *pointer* is FRAME, STACK, CONTEXT or PACKET):

* r10 points into the own frame, r1 into what the run hands over; constants and loads of fewer than 8 bytes are scalars.
* A pointer plus or minus a scalar stays in its region. The difference of two pointers into one region is a scalar.
* Joined with the constant 0 a pointer stays in its region; every other join of two kinds is unknown.
* Multiplication, division, shifts, byte swaps and all 32-bit arithmetic give scalars; bitwise arithmetic gives a scalar
  when both operands are (or the operand of AND is not negative), else unknown; unknown plus or minus anything is
  unknown.
* An 8-byte load gives what the own frame's aligned slot holds, the packet's pointers where the entry state knows them,
  else unknown. Frames begin as zeros.
* A register that is not read again before it is written carries nothing into the next block.
* A local call hands all registers that the callee reads on; a pointer into the caller's frame becomes STACK there. r0
  comes back (a pointer into the dead frame as unknown), r1 to r5 become 0.
* Any use of a frame's address but these makes the frame *shared* (not private): copying it, adding to it, accessing
  through it, comparing it, keeping it in an aligned slot of the own frame, handing it to a declared memory argument.
  In a shared frame, slots are forgotten when a local call, a helper without a signature, or a store through STACK or an
  unknown pointer may have changed them.

Every cell can rise four times at most, so the work is linear in the program. Access through a scalar or an unknown is
checked against all regions but private frames; through a pointer, against its region alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from heapq import heappop, heappush

from llvmbpf.analysis.liveness import analyse_liveness, registers_in
from llvmbpf.analysis.plan import Access, AccessPlan, ArgumentAccess, EntryState, FrameSizes, FunctionPlan
from llvmbpf.analysis.transfer import Recorder, State, arithmetic
from llvmbpf.analysis.values import POINTERS, SCALAR, UNKNOWN, ZERO, RegionKind, Value, join, pointer
from llvmbpf.cfg import function_pointer_target, jump_target
from llvmbpf.helpers.signature import ArgumentKind, Signature
from llvmbpf.isa import ATOMIC_OPS, FRAME_POINTER, Instruction, InstructionSpec, Op, to_unsigned
from llvmbpf.verifier import CallxMode, VerifiedProgram

__all__ = ["FUNCTION_POINTER_TAG", "infer_regions"]

# The value of a function pointer: not canonical on x86-64, so it never is the address of memory.
FUNCTION_POINTER_TAG = 0x00FB_0000_0000_0000

_FRAME = RegionKind.FRAME


def infer_regions(
    verified: VerifiedProgram,
    entry_state: EntryState | None = None,
    *,
    frames: FrameSizes | None = None,
    signatures: Mapping[int, Signature | None] | None = None,
) -> AccessPlan:
    """The plan of ``verified`` for runs that begin as ``entry_state`` says.

    Arguments:
        verified: the program.
        entry_state: what r1 points to; a packet by default.
        frames: stack frame sizes by function.
        signatures: of the registered helpers by number; None for one that declares nothing.
    """
    return _Inference(verified, entry_state or EntryState(), frames or FrameSizes(), signatures or {}).run()


class _Inference:
    def __init__(
        self,
        verified: VerifiedProgram,
        entry_state: EntryState,
        frames: FrameSizes,
        signatures: Mapping[int, Signature | None],
    ) -> None:
        self.verified = verified
        self.program = verified.program
        self.functions = verified.cfg.functions
        self.entry_state = entry_state
        self.frames = frames
        self.signatures = signatures
        self.liveness = analyse_liveness(verified)
        self.states: dict[tuple[int, int], State] = {}  # at the start of a block: (function entry, block pc)
        self.returns: dict[int, Value] = {}  # r0 at a function's exits
        self.callers: dict[int, set[tuple[int, int]]] = {entry: set() for entry in self.functions}
        # Calls through registers meet in one place, so that their number times that of their targets costs nothing.
        self.address_taken = frozenset(verified.address_taken)
        self.indirect_live = 0
        for entry in self.address_taken:
            self.indirect_live |= self.liveness.at_entry(entry)
        self.indirect_arguments: State | None = None
        self.indirect_return: Value | None = None
        self.indirect_callers: set[tuple[int, int]] = set()
        self.shared: set[int] = set()  # functions whose frame's address escapes
        self.context_is_written = False
        self.context_readers: set[tuple[int, int]] = set()
        self.order = {
            (entry, pc): position
            for position, (entry, pc) in enumerate(
                (entry, pc) for entry, function in self.functions.items() for pc in function.blocks
            )
        }
        self.queue: list[tuple[int, tuple[int, int]]] = []
        self.queued: set[tuple[int, int]] = set()
        self.entry = 0  # the function that is being looked at
        self.block = 0

    # -- the fixpoint ---------------------------------------------------------------------------------------------

    def run(self) -> AccessPlan:
        registers = [ZERO] * 10 + [Value(_FRAME, 0)]
        if self.entry_state.r1 is not RegionKind.SCALAR:
            registers[1] = Value(self.entry_state.r1, 0)
        registers[2] = SCALAR
        self._flow_into((0, 0), State(registers))
        while self.queue:
            _, key = heappop(self.queue)
            self.queued.discard(key)
            self.entry, self.block = key
            state = self.states[key].copy()
            if self._block(state, None):
                for successor in self.verified.cfg.blocks[self.block].successors:
                    self._flow_into((self.entry, successor), state)
        return AccessPlan(
            self.verified,
            self.entry_state,
            {entry: self._record(entry) for entry in self.functions if (entry, entry) in self.states},
            self.liveness,
            dict(self.signatures),
        )

    def _record(self, entry: int) -> FunctionPlan:
        recorder = Recorder()
        entry_values: dict[int, tuple[Value, ...]] = {}
        self.entry = entry
        for pc in self.functions[entry].blocks:
            state = self.states.get((entry, pc))
            if state is not None:
                entry_values[pc] = tuple(state.registers)
                self.block = pc
                self._block(state.copy(), recorder)
        return FunctionPlan(
            entry,
            self.frames.of(entry),
            entry not in self.shared,
            self.returns.get(entry),
            entry_values,
            recorder.results,
            dict(sorted(recorder.accesses.items())),
            recorder.arguments,
        )

    def _flow_into(self, key: tuple[int, int], source: State) -> None:
        """Join ``source`` into a block's start. What no one reads counts as 0: it can neither clash nor escape."""
        live = self.liveness.live_in[key]
        source = source.copy()
        for register in range(FRAME_POINTER):
            if not live >> register & 1:
                source.registers[register] = ZERO
        target = self.states.get(key)
        if target is None:
            self.states[key] = source
            self._enqueue(key)
        else:
            changed, escaped = target.join(source)
            if escaped:
                self._share_frame(key[0])
            if changed:
                self._enqueue(key)

    def _enqueue(self, key: tuple[int, int]) -> None:
        if key not in self.queued:
            self.queued.add(key)
            heappush(self.queue, (self.order[key], key))

    def _share_frame(self, entry: int) -> None:
        if entry not in self.shared:
            self.shared.add(entry)
            for pc in self.functions[entry].blocks:
                if (entry, pc) in self.states:
                    self._enqueue((entry, pc))

    def _escape(self, *values: Value) -> None:
        if any(value.kind is _FRAME for value in values):
            self._share_frame(self.entry)

    def _write_context(self) -> None:
        """The slots of the metadata buffer no longer are what they were at entry."""
        if not self.context_is_written:
            self.context_is_written = True
            for key in self.context_readers:
                self._enqueue(key)

    # -- one block ------------------------------------------------------------------------------------------------

    def _block(self, state: State, recorder: Recorder | None) -> bool:
        """Run ``state`` through the block; False where its end cannot be reached."""
        block = self.verified.cfg.blocks[self.block]
        registers = state.registers
        for index in range(block.first, block.last + 1):
            instruction = self.program.instructions[index]
            spec = self.program.specs[index]
            assert spec is not None
            pc = self.program.pcs[index]
            op = spec.op
            result: Value | None
            if op in _MEMORY_OPS:
                result = self._access(state, pc, instruction, spec, recorder)
            elif op in _CALLS:
                result = self._call(state, index, instruction, spec, recorder)
                if result is None:
                    return False
                registers[1:6] = [ZERO] * 5
            elif op is Op.LOAD_IMM64:
                result = Value(RegionKind.SCALAR, instruction.imm)
                if instruction.src == 4:
                    result = Value(
                        RegionKind.SCALAR, FUNCTION_POINTER_TAG + function_pointer_target(self.program, index)
                    )
            elif op is Op.LOAD_PACKET:
                result = SCALAR
            elif op is Op.EXIT:
                self._exit(registers[0])
                return True
            elif spec.is_terminator:
                return True
            else:
                result, escaped = arithmetic(instruction, spec, registers)
                if escaped:
                    self._share_frame(self.entry)
            written = spec.written_register(instruction)
            if written is not None and result is not None:
                registers[written] = result
                if recorder:
                    recorder.results[pc] = result
        return True

    def _exit(self, result: Value) -> None:
        self._escape(result)
        if result.kind is _FRAME:  # the frame dies here
            result = UNKNOWN
        before = self.returns.get(self.entry)
        after = result if before is None else join(before, result)
        if after != before:
            self.returns[self.entry] = after
            for caller in self.callers[self.entry]:
                self._enqueue(caller)
            if self.entry in self.address_taken:
                joined = after if self.indirect_return is None else join(self.indirect_return, after)
                if joined != self.indirect_return:
                    self.indirect_return = joined
                    for caller in self.indirect_callers:
                        self._enqueue(caller)

    # -- memory ---------------------------------------------------------------------------------------------------

    def _access(
        self, state: State, pc: int, instruction: Instruction, spec: InstructionSpec, recorder: Recorder | None
    ) -> Value | None:
        registers = state.registers
        base = registers[getattr(instruction, spec.base)]
        if base.kind not in POINTERS:
            base = UNKNOWN
        where = pointer(base.kind, None if base.offset is None else base.offset + instruction.offset)
        size = spec.width // 8
        loads = spec.op in _LOAD_OPS
        stored = ZERO if loads or spec.op is Op.STORE_IMM else registers[instruction.src]
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
            kind = "load" if spec.op in (Op.LOAD, Op.LOAD_SIGNED) else "atomic" if spec.op in ATOMIC_OPS else "store"
            recorder.accesses[pc] = self._row(pc, kind, where, size, packet_slot, writes=not loads)
        return loaded if spec.writes else None

    def _row(self, pc: int, kind: str, where: Value, size: int, packet_slot: str | None, *, writes: bool) -> Access:
        proved, reason = False, f"checked against the {where.kind}"
        if where.kind is RegionKind.UNKNOWN:
            reason = "checked against all regions"
        elif where.kind is _FRAME and where.offset is not None:
            if -self.frames.of(self.entry) <= where.offset <= -size:
                proved, reason = True, "proved: constant offset in the own frame"
            else:
                reason = "always outside the own frame"
        return Access(pc, kind, size, where.kind, where.offset, proved, reason, packet_slot, writes)

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
        elif where.kind is not RegionKind.PACKET:
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

    # -- calls ----------------------------------------------------------------------------------------------------

    def _call(
        self, state: State, index: int, instruction: Instruction, spec: InstructionSpec, recorder: Recorder | None
    ) -> Value | None:
        """What r0 holds after the call, None where the call does not return."""
        if spec.op is Op.CALL:
            return self._helper(state, self.program.pcs[index], to_unsigned(instruction.imm, 32), recorder)
        if spec.op is Op.CALL_LOCAL:
            return self._local_call(state, jump_target(self.program, index))
        register = instruction.imm or instruction.dst
        self._escape(state.registers[register])
        if self.verified.callx is CallxMode.HELPER:
            return self._undeclared_helper(state)
        return self._indirect_call(state)

    def _helper(self, state: State, pc: int, number: int, recorder: Recorder | None) -> Value:
        signature = self.signatures.get(number)
        if signature is None:
            return self._undeclared_helper(state)
        rows: list[ArgumentAccess] = []
        for register, argument in enumerate(signature.arguments, start=1):
            value = state.registers[register]
            if argument.kind is not ArgumentKind.MEMORY:
                self._escape(value)
                continue
            where = value if value.kind in POINTERS else UNKNOWN
            rows.append(ArgumentAccess(register, where.kind, argument))
            if argument.access.writes:
                size = argument.size
                if argument.size_argument is not None:
                    known = state.registers[argument.size_argument]
                    size = known.offset if known.kind is RegionKind.SCALAR else None
                self._helper_store(state, where, size)
        if recorder and rows:
            recorder.arguments[pc] = tuple(rows)
        return SCALAR if signature.returns_scalar else UNKNOWN

    def _helper_store(self, state: State, where: Value, size: int | None) -> None:
        if (
            where.kind is _FRAME
            and where.offset is not None
            and size is not None
            and 0 <= size <= self.frames.of(self.entry)
        ):
            if size:
                self._store(state, where, size, UNKNOWN, ZERO)
        elif where.kind is RegionKind.CONTEXT and (size is None or size):
            self._store_to_context(where.offset if size is not None else None, size or 0)
        else:
            self._store(state, Value(where.kind), 8, UNKNOWN, ZERO)

    def _undeclared_helper(self, state: State) -> Value:
        self._escape(*state.registers[1:6])
        self._write_context()
        self._unknown_store(state)
        return UNKNOWN

    def _local_call(self, state: State, callee: int) -> Value | None:
        self.callers[callee].add((self.entry, self.block))
        self._flow_into((callee, callee), self._arguments(state, self.liveness.at_entry(callee)))
        self._unknown_store(state)
        return self.returns.get(callee)

    def _indirect_call(self, state: State) -> Value | None:
        self.indirect_callers.add((self.entry, self.block))
        arguments = self._arguments(state, self.indirect_live)
        changed = True
        if self.indirect_arguments is None:
            self.indirect_arguments = arguments
        else:
            changed, _ = self.indirect_arguments.join(arguments)
        if changed:
            for callee in self.address_taken:
                live = self.liveness.at_entry(callee)
                self._flow_into((callee, callee), self._arguments(self.indirect_arguments, live))
        self._unknown_store(state)
        return self.indirect_return

    def _arguments(self, state: State, live: int) -> State:
        """What a callee that reads the registers in ``live`` begins with."""
        passed = [ZERO] * 10 + [Value(_FRAME, 0)]
        for register in registers_in(live):
            value = state.registers[register]
            self._escape(value)
            passed[register] = Value(RegionKind.STACK) if value.kind is _FRAME else value
        return State(passed)


_LOAD_OPS = frozenset({Op.LOAD, Op.LOAD_SIGNED, Op.LOAD_ACQUIRE})
_MEMORY_OPS = _LOAD_OPS | ATOMIC_OPS | {Op.STORE, Op.STORE_IMM}
_CALLS = frozenset({Op.CALL, Op.CALL_LOCAL, Op.CALL_REGISTER})
