"""Proofs: which checks of an `AccessPlan` cannot fail. The second half of the analysis.

Region inference has decided what each access is checked against, and that is part of the meaning of a program. Here an
abstract interpretation over numbers and distances (see `tracked`) finds accesses that cannot fail, and marks their rows
as proved. Nothing else is changed: not the region of a row, and not what happens where the check is made all the same.
The interpreter makes it always, so that every program that it runs is a test of these proofs.

Each function is solved apart, block by block in reverse post-order until nothing changes, with bounds widened to
constants of the program where paths meet again (`Width.widen`); then every block is computed once more from what its
predecessors hand over, which is right however loose that was, and often wins back what widening lost. A comparison
teaches each of its two edges something, and so does an access: behind a check that was passed, its bytes are there.

What is taken for granted, and why it holds:

* r1 and r2 of a raw program are a buffer and its length; two slots of a metadata buffer hold the packet's bounds where
  the entry state says so. Machines find the entry state before each run.
* A buffer lies in the lower half of the address space, its end included, and does not wrap (see `ADDRESS_SPACE`): it is
  memory of this process.
* The packet's length changes only where the entry state says that packets move, by a helper whose signature says so,
  by one without a signature, or by another function.
* Nothing but the function itself reaches a frame that region inference calls private, and calls leave r6 to r9 alone.
* In a function that is called, registers hold what region inference knows of them, and nothing more is known.

The work is bounded by steps, not by time: each instruction and each cell that is joined is one. Where the budget runs
out, the function's rows stay as they were.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from heapq import heappop, heappush

from llvmbpf.analysis.joining import Joiner
from llvmbpf.analysis.memory_rules import LOAD_OPS, MEMORY_OPS
from llvmbpf.analysis.plan import Access, AccessPlan, FunctionPlan
from llvmbpf.analysis.proof_rules import compute, condition, read, room_for, succeed, take_base
from llvmbpf.analysis.tracked import (
    A_LENGTH,
    ANYTHING,
    CONTEXT_LENGTH,
    LENGTHS,
    PACKET_LENGTH,
    WHOLE,
    Fact,
    Known,
    Name,
    Tracked,
    constant,
)
from llvmbpf.analysis.values import RegionKind, Value
from llvmbpf.cfg import BasicBlock
from llvmbpf.isa import CALL_OPS, CONDITION_OPS, Instruction, InstructionSpec, Op, to_unsigned
from llvmbpf.native import READ_ONLY_TYPES, VALUE_TYPES

__all__ = ["prove", "prove_and_tell"]

STEPS_PER_INSTRUCTION = 60
STEPS_AT_LEAST = 20_000
# How often a loop's head is joined plainly, then widened to constants of the program, then to the largest numbers only,
# before what still changes is given up.
PATIENCE = (1, 4, 6)
LARGE = [(1 << 32) - 1, (1 << 63) - 1]

_SCALAR, _FRAME = RegionKind.SCALAR, RegionKind.FRAME

_LOADED = {bits: WHOLE.unsigned(0, (1 << bits) - 1) for bits in (8, 16, 32, 64)}
_LOADED_SIGNED = {bits: WHOLE.signed(-(1 << bits - 1), (1 << bits - 1) - 1) for bits in (8, 16, 32, 64)}


def prove(plan: AccessPlan) -> AccessPlan:
    """The same plan with the checks marked that cannot fail.

    >>> from llvmbpf.analysis import infer_regions
    >>> from llvmbpf.asm import assemble
    >>> from llvmbpf.verifier import verify
    >>> program = assemble('''
    ...     jlt r2, 14, +2
    ...     ldxb r0, [r1+13]
    ...     exit
    ...     mov r0, 0
    ...     exit
    ... ''')
    >>> print(prove(infer_regions(verify(program))))
    entry: r1 = packet
    main: frame of 512 bytes, private
      pc 1: load 1 of packet+13: proved: at least 14 bytes are there
    """
    return prove_and_tell(plan)[0]


def prove_and_tell(plan: AccessPlan) -> tuple[AccessPlan, Mapping[int, Mapping[int, Known]]]:
    """As `prove`, and what is known at the start of each block that can be reached, by function and block.

    A function for which the steps did not suffice is not among the latter.
    """
    budget = STEPS_AT_LEAST + STEPS_PER_INSTRUCTION * len(plan.verified.program)
    functions: dict[int, FunctionPlan] = {}
    found: dict[int, Mapping[int, Known]] = {}
    for entry, function in plan.functions.items():
        prover = _Prover(plan, function, budget)
        accesses = prover.run()
        budget = prover.budget
        functions[entry] = function
        if accesses is not None:
            functions[entry] = replace(function, accesses=accesses)
            found[entry] = prover.states
    return replace(plan, functions=functions), found


class _OutOfSteps(Exception):
    pass


class _Prover:
    def __init__(self, plan: AccessPlan, function: FunctionPlan, budget: int) -> None:
        self.plan = plan
        self.function = function
        self.budget = budget
        self.program = plan.verified.program
        self.blocks = plan.verified.cfg.functions[function.entry].blocks
        self.order = {pc: position for position, pc in enumerate(self.blocks)}
        self.states: dict[int, Known] = {}
        self.edges: dict[tuple[int, int], Known] = {}
        self.joins: dict[int, int] = {}
        self.proved: dict[int, str] | None = None  # by pc, written in the last pass
        self.thresholds = self._thresholds()
        self.own_maps = _own_maps(plan)

    def run(self) -> Mapping[int, Access] | None:
        """The function's rows; None where steps ran out."""
        try:
            if self._has_loops():
                self._solve()
                self.proved = {}
            else:  # one pass sees what all predecessors hand over
                self.proved = {}
            self._pass()
        except _OutOfSteps:
            return None
        accesses = dict(self.function.accesses)
        for pc, reason in self.proved.items():
            accesses[pc] = replace(accesses[pc], proved=True, reason=f"proved: {reason}")
        return accesses

    def _has_loops(self) -> bool:
        return any(
            self.order[target] <= self.order[pc] for pc, block in self.blocks.items() for target in block.successors
        )

    def _thresholds(self) -> list[int]:
        """Where bounds stop for a while when they grow: what the function compares with, and one more or less."""
        found = {0, *LARGE}
        for block in self.blocks.values():
            for index in range(block.first, block.last + 1):
                spec = self.program.specs[index]
                assert spec is not None
                if spec.op in CONDITION_OPS and not spec.uses_register:
                    imm = abs(self.program.instructions[index].imm)
                    found |= {imm - 1, imm, imm + 1}
        return sorted(one for one in found if one >= 0)

    # -- the fixpoint ---------------------------------------------------------------------------------------------

    def _start(self) -> Known:
        """What is known where the function begins."""
        state = self.plan.entry_state
        facts: dict[Name, Fact] = {PACKET_LENGTH: Fact(A_LENGTH), CONTEXT_LENGTH: Fact(A_LENGTH)}
        known = Known([None] * 11, {}, facts, self.function.is_private)
        entry = self.function.entry
        if state.packet_slots is not None:
            known.give_room(None, RegionKind.CONTEXT, max(state.packet_slots) + 8)
        values = self.function.entry_values[entry]
        for number, value in enumerate(values[:10]):
            known.registers[number] = self._seed(known, value, number)
        is_start = entry == 0 and self._runs_begin_only()
        if is_start and state.r1 in LENGTHS:
            known.registers[2] = Tracked(_SCALAR, LENGTHS[state.r1])
        known.registers[10] = Tracked(_FRAME)
        return known

    def _runs_begin_only(self) -> bool:
        """Whether nothing jumps back to the first instruction, and no call reaches it."""
        called = any(
            spec is not None
            and spec.op is Op.CALL_LOCAL
            and self.program.pcs[index] + 1 + self.program.instructions[index].imm == 0
            for index, spec in enumerate(self.program.specs)
        )
        return not called and 0 not in self.plan.verified.address_taken

    def _seed(self, known: Known, value: Value, number: int) -> Tracked:
        """What region inference says of a register where the function begins."""
        kind, offset = value.kind, value.offset
        if kind is _SCALAR and offset is not None:
            return constant(offset)
        place = -1 - number  # no pc, so that names are unlike those of instructions
        if kind is RegionKind.MAP_VALUE and value.source is not None and offset is not None:
            return Tracked(kind, None, offset, value.source, known.base_name(place))
        if kind in LENGTHS and not (kind is RegionKind.PACKET and self.plan.entry_state.moves):
            return Tracked(kind, None, offset) if offset is not None else known.fresh(place, ANYTHING, kind)
        return known.fresh(place, ANYTHING)

    def _solve(self) -> None:
        entry = self.function.entry
        live = self.plan.liveness.live_in
        self.states[entry] = self._start().pruned(live[entry, entry])
        queue, queued = [self.order[entry]], {self.order[entry]}
        pcs = list(self.blocks)
        while queue:
            position = heappop(queue)
            queued.discard(position)
            pc = pcs[position]
            for target, state in self._block(self.blocks[pc], self.states[pc].copy()):
                state = state.pruned(live[entry, target])
                self.edges[pc, target] = state
                position = self.order[target]
                if self._flow(pc, target, state) and position not in queued:
                    queued.add(position)
                    heappush(queue, position)

    def _flow(self, source: int, target: int, state: Known) -> bool:
        """Join a state into a block's start; whether that has changed."""
        before = self.states.get(target)
        if before is None:
            self.states[target] = state
            return True
        self._spend(len(before.registers) + len(before.slots))
        count = self.joins[target] = self.joins.get(target, 0) + 1
        thresholds: list[int] | None = None
        if self.order[target] <= self.order[source]:
            plain, constants, large = PATIENCE
            if count > large:
                thresholds = []
            elif count > constants:
                thresholds = LARGE
            elif count > plain:
                thresholds = self.thresholds
        after = (
            Joiner(target, before, state, thresholds)
            .run()
            .pruned(self.plan.liveness.live_in[self.function.entry, target])
        )
        if after == before:
            return False
        self.states[target] = after
        return True

    def _pass(self) -> None:
        """Compute every block once more from what its predecessors have handed over, and write down what is proved."""
        entry = self.function.entry
        sources = self.plan.verified.cfg.functions[entry].predecessors
        live = self.plan.liveness.live_in
        self.states = {}
        for pc, block in self.blocks.items():
            incoming = [self.edges[source, pc] for source in sources[pc] if (source, pc) in self.edges]
            if pc == entry:
                incoming.insert(0, self._start().pruned(live[entry, entry]))
            if not incoming:
                continue
            state = incoming[0]
            for other in incoming[1:]:
                self._spend(len(state.registers) + len(state.slots))
                state = Joiner(pc, state, other, None).run()
            self.states[pc] = state
            reached = dict(self._block(block, state.copy()))
            for target in block.successors:
                if target in reached:
                    self.edges[pc, target] = reached[target].pruned(live[entry, target])
                else:
                    self.edges.pop((pc, target), None)

    def _spend(self, steps: int) -> None:
        self.budget -= steps
        if self.budget < 0:
            raise _OutOfSteps

    # -- one block ------------------------------------------------------------------------------------------------

    def _block(self, block: BasicBlock, known: Known) -> list[tuple[int, Known]]:
        """What is known on the edges that lead out of a block, as far as they can be gone."""
        self._spend(block.last - block.first + 1)
        program = self.program
        for index in range(block.first, block.last + 1):
            instruction, spec, pc = program.instructions[index], program.specs[index], program.pcs[index]
            assert spec is not None
            op = spec.op
            if op in MEMORY_OPS:
                if not self._access(known, pc, instruction, spec):
                    return []
            elif op in CALL_OPS:
                if pc not in self.function.results:
                    return []
                self._call(known, pc, instruction, spec)
            elif op is Op.LOAD_IMM64:
                known.registers[instruction.dst] = self._wide(known, pc)
            elif op is Op.LOAD_PACKET:
                known.registers[0] = known.fresh(pc, _LOADED[spec.width])
            elif op in CONDITION_OPS:
                return self._branch(block, known, instruction, spec, pc)
            elif op is Op.EXIT:
                return []
            elif not spec.is_terminator:
                known.registers[instruction.dst] = compute(known, instruction, spec, pc)
        target = block.following if block.taken is None else block.taken
        assert target is not None
        return [(target, known)]

    def _branch(
        self, block: BasicBlock, known: Known, instruction: Instruction, spec: InstructionSpec, pc: int
    ) -> list[tuple[int, Known]]:
        taken, following = block.taken, block.following
        assert taken is not None
        assert following is not None
        if taken == following:
            return [(taken, known)]
        other = known.copy()
        found: list[tuple[int, Known]] = []
        if condition(other, instruction, spec, pc, taken=False):
            found.append((following, other))
        if condition(known, instruction, spec, pc, taken=True):
            found.append((taken, known))
        return found

    def _wide(self, known: Known, pc: int) -> Tracked:
        value = self.function.results[pc]
        if value.kind is _SCALAR and value.offset is not None:
            return constant(value.offset)
        if value.kind is RegionKind.MAP_VALUE and value.offset is not None:
            return Tracked(value.kind, None, value.offset, value.source)
        return known.fresh(pc, ANYTHING)

    # -- memory ---------------------------------------------------------------------------------------------------

    def _access(self, known: Known, pc: int, instruction: Instruction, spec: InstructionSpec) -> bool:
        """A load, store or atomic; False where it cannot be passed."""
        row = self.function.accesses.get(pc)
        if row is None:
            return False
        base = instruction.src if spec.base == "src" else instruction.dst
        value = read(known, base, pc)
        low, high = instruction.offset, instruction.offset + row.size
        is_kernel = self.plan.entry_state.is_kernel
        if row.packet_slot is None and row.region is not RegionKind.KERNEL_CONTEXT:
            if value.kind is not row.region and row.region in LENGTHS:
                value = take_base(known, base, row.region, pc)
            if value.kind is row.region:
                reason = self._reason(known, row, value, low, high)
                if reason and self.proved is not None and not row.proved:
                    self.proved[pc] = reason
                if not succeed(known, value, low, high, self.function.frame_size, has_metadata=is_kernel):
                    return False
        elif row.packet_slot is not None and not row.proved and self.proved is not None:
            self.proved[pc] = "a slot that holds a bound of the packet"
        loaded = self._loaded(known, pc, row, value, spec, low)
        if row.writes and row.region is _FRAME and self.function.is_private:
            self._store(known, pc, row, value, instruction, spec)
        written = spec.written_register(instruction)
        if written is not None:
            known.registers[written] = loaded
        return True

    def _reason(self, known: Known, row: Access, value: Tracked, low: int, high: int) -> str:
        """Why an access is inside its region, "" where that is not known."""
        if row.region in LENGTHS:
            if row.region is RegionKind.PACKET and row.kind == "atomic" and self.plan.entry_state.is_kernel:
                return ""
            return room_for(known, value, low, high)
        span = known.span(value)
        if span is None:
            return ""
        first, last = span[0] + low, span[1] + high
        if row.region is _FRAME:
            inside = -self.function.frame_size <= first and last <= 0
            return f"r10{first:+d} to r10{last:+d} is in the own frame" if inside else ""
        if row.region is not RegionKind.MAP_VALUE or row.source is None or row.source != value.source:
            return ""
        spec = self.plan.maps[row.source]
        if value.base is not None or row.source >= self.own_maps or spec.map_type not in VALUE_TYPES:
            return ""
        if row.writes and (spec.is_read_only or spec.map_type in READ_ONLY_TYPES):
            return ""
        inside = first >= 0 and last <= spec.value_size
        return f"bytes {first} to {last - 1} of a value of map {spec.name}" if inside else ""

    def _loaded(self, known: Known, pc: int, row: Access, value: Tracked, spec: InstructionSpec, low: int) -> Tracked:
        if row.packet_slot == "data_end":
            return Tracked(RegionKind.PACKET, PACKET_LENGTH)
        if row.packet_slot == "data" or (row.packet_slot == "data_meta" and not self.plan.entry_state.moves):
            return Tracked(RegionKind.PACKET)
        if row.packet_slot is not None:
            return known.fresh(pc, ANYTHING)
        if spec.width == 64 and spec.op in LOAD_OPS and value.kind is _FRAME and row.region is _FRAME:
            at = value.offset + low
            if self.function.is_private and value.anchor is None and at % 8 == 0 and at < 0:
                found = known.slot(at)
                if found is None:
                    found = known.slots[at] = known.fresh(pc, ANYTHING)
                return found
        return known.fresh(pc, (_LOADED_SIGNED if spec.op is Op.LOAD_SIGNED else _LOADED)[spec.width])

    def _store(
        self, known: Known, pc: int, row: Access, value: Tracked, instruction: Instruction, spec: InstructionSpec
    ) -> None:
        """A store to the own frame, which has been passed: it lies inside."""
        span = known.span(value) if value.kind is _FRAME else None
        if span is None:
            known.forget_frame()
            return
        size = self.function.frame_size
        first = max(span[0] + instruction.offset, -size)
        last = min(span[1] + instruction.offset + row.size, 0)
        known.forget_slots(first, last)
        if row.size == 8 and last - first == 8 and first % 8 == 0 and spec.op in (Op.STORE, Op.STORE_IMM):
            stored = constant(instruction.imm) if spec.op is Op.STORE_IMM else read(known, instruction.src, pc)
            known.slots[first] = stored

    # -- calls ----------------------------------------------------------------------------------------------------

    def _call(self, known: Known, pc: int, instruction: Instruction, spec: InstructionSpec) -> None:
        """r1 to r5 are 0 afterwards, r0 is what region inference says; memory arguments may have been written."""
        moves = self.plan.entry_state.moves
        if spec.op is Op.CALL:
            number = to_unsigned(instruction.imm, 32)
            signature = self.plan.signatures.get(number)
            call = self.function.calls.get(pc)
            calls_back = call is not None and (call.callback is not None or call.callback_of_each)
            moves = moves and (signature is None or signature.moves_packet or calls_back or self._hands_over(number))
            for row in self.function.arguments.get(pc, ()):
                if row.region is _FRAME and row.argument.access.writes and self.function.is_private:
                    size = row.argument.size
                    if row.argument.size_argument is not None:
                        given = read(known, row.argument.size_argument, pc)
                        size = given.offset if given.is_constant else None
                    if row.value.offset is None or size is None or not 0 <= size <= self.function.frame_size:
                        known.forget_frame()
                    elif size:
                        known.forget_slots(row.value.offset, row.value.offset + size)
        if moves:
            known.forget_packet(pc)
        result = self.function.results[pc]
        known.registers[1:6] = [constant(0)] * 5
        known.registers[0] = None
        if result.kind is RegionKind.MAP_VALUE and result.offset == 0 and result.source is not None:
            known.registers[0] = Tracked(result.kind, None, 0, result.source, known.base_name(pc))
        elif result.kind is _SCALAR and result.offset is not None:
            known.registers[0] = constant(result.offset)
        else:
            known.registers[0] = known.fresh(pc, ANYTHING)

    def _hands_over(self, number: int) -> bool:
        """Whether a helper may run other code of the program or of its object."""
        return number in (12, 164, 181)


def _own_maps(plan: AccessPlan) -> int:
    """How many of the plan's maps are the object's own; behind them stand those that are inside others."""
    inner = sum(one.inner is not None for one in plan.maps)
    return len(plan.maps) - inner
