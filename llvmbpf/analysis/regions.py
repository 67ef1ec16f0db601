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

* A kernel context is accessed at constant offsets that are fields of its structure; what is read from ``data`` and its
  like points into the packet. An access that is no field, or by a pointer that is only sometimes the context, is a
  violation.
* A lookup gives a value of its map, or null; a wide instruction that names a variable, a value of the section's map. A
  pointer into one map's value stays there with any scalar added. The lookup in a map of maps gives a map.

Every cell can rise a handful of times at most, so the work is linear in the program. Access through a scalar or an
unknown is checked against all regions but private frames; through a pointer, against its region alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from heapq import heappop, heappush

from llvmbpf.analysis.call_rules import CALLS, FUNCTION_POINTER_TAG, CallRules
from llvmbpf.analysis.facts import KernelFacts
from llvmbpf.analysis.liveness import analyse_liveness
from llvmbpf.analysis.memory_rules import MEMORY_OPS
from llvmbpf.analysis.plan import AccessPlan, EntryState, FrameSizes, FunctionPlan
from llvmbpf.analysis.transfer import Recorder, State, arithmetic
from llvmbpf.analysis.values import SCALAR, UNKNOWN, ZERO, RegionKind, Value, join, pointer
from llvmbpf.asm import format_instruction
from llvmbpf.cfg import function_pointer_target
from llvmbpf.errors import VerifierError, Violation
from llvmbpf.helpers.signature import Signature
from llvmbpf.isa import FRAME_POINTER, Instruction, Op
from llvmbpf.verifier import VerifiedProgram

__all__ = ["FUNCTION_POINTER_TAG", "infer_regions"]

_FRAME = RegionKind.FRAME


def infer_regions(
    verified: VerifiedProgram,
    entry_state: EntryState | None = None,
    *,
    frames: FrameSizes | None = None,
    signatures: Mapping[int, Signature | None] | None = None,
    facts: KernelFacts | None = None,
) -> AccessPlan:
    """The plan of ``verified`` for runs that begin as ``entry_state`` says.

    Arguments:
        verified: the program.
        entry_state: what r1 points to; a packet by default.
        frames: stack frame sizes by function.
        signatures: of the registered helpers by number; None for one that declares nothing.
        facts: maps, and helpers of the kernel.

    Raises:
        VerifierError: the kernel context, a map or a lock is used in a way that can never be right.
    """
    return _Inference(
        verified, entry_state or EntryState(), frames or FrameSizes(), signatures or {}, facts or KernelFacts()
    ).run()


class _Inference(CallRules):
    def __init__(
        self,
        verified: VerifiedProgram,
        entry_state: EntryState,
        frames: FrameSizes,
        signatures: Mapping[int, Signature | None],
        facts: KernelFacts,
    ) -> None:
        self.verified = verified
        self.program = verified.program
        self.functions = verified.cfg.functions
        self.entry_state = entry_state
        self.frames = frames
        self.signatures = signatures
        self.facts = facts
        self.liveness = analyse_liveness(verified, facts.arities)
        self.maps = facts.maps
        self.inner_of: dict[int, int] = {}  # by the number of a map of maps, that of what stands for its inner maps
        for number, spec in enumerate(facts.maps):
            if spec.inner is not None:
                self.inner_of[number] = len(self.maps)
                self.maps = (*self.maps, spec.inner)
        self.map_numbers = {spec.name: number for number, spec in enumerate(facts.maps)}
        self.violations: list[Violation] = []
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
        functions = {entry: self._record(entry) for entry in self.functions if (entry, entry) in self.states}
        if self.violations:
            raise VerifierError(violations=sorted(set(self.violations), key=lambda one: one.pc))
        return AccessPlan(
            self.verified, self.entry_state, functions, self.liveness, dict(self.signatures), self.maps
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
            recorder.calls,
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

    def _complain(self, pc: int, rule: str, detail: str) -> None:
        self.violations.append(Violation(pc, format_instruction(self.program.at(pc)), rule, detail))

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
            if op in MEMORY_OPS:
                result = self._access(state, pc, instruction, spec, recorder)
            elif op in CALLS:
                result = self._call(state, index, instruction, spec, recorder)
                if result is None:
                    return False
                registers[1:6] = [ZERO] * 5
            elif op is Op.LOAD_IMM64:
                result = self._wide(index, instruction)
            elif op is Op.LOAD_PACKET:
                result = SCALAR
            elif op is Op.EXIT:
                self._return(registers[0])
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

    def _wide(self, index: int, instruction: Instruction) -> Value:
        """A number, a function, a map, or a variable in a map's first value."""
        if instruction.src == 4:
            return Value(RegionKind.SCALAR, FUNCTION_POINTER_TAG + function_pointer_target(self.program, index))
        reference = self.program.references.get(self.program.pcs[index])
        if reference is None or instruction.src == 0:
            return Value(RegionKind.SCALAR, instruction.imm)
        number = self.map_numbers[reference.name]
        if reference.offset is None:
            return Value(RegionKind.MAP, None, number)
        return pointer(RegionKind.MAP_VALUE, reference.offset, number)

    def _return(self, result: Value) -> None:
        """What r0 holds where the function that is looked at ends."""
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
