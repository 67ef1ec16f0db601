"""What a block of instructions does to what the proofs know, and which of its accesses they prove."""

from __future__ import annotations

from llvmbpf.analysis.memory_rules import LOAD_OPS, MEMORY_OPS
from llvmbpf.analysis.plan import Access, AccessPlan, FunctionPlan, HelperCall
from llvmbpf.analysis.proof_rules import compute, condition, read, room_for, succeed, take_base
from llvmbpf.analysis.tracked import ANYTHING, LENGTHS, PACKET_LENGTH, WHOLE, Known, Tracked, constant
from llvmbpf.analysis.values import RegionKind
from llvmbpf.cfg import BasicBlock, jump_target
from llvmbpf.isa import CALL_OPS, CONDITION_OPS, Instruction, InstructionSpec, Op, to_unsigned
from llvmbpf.native import READ_ONLY_TYPES, VALUE_TYPES
from llvmbpf.program import Program

__all__ = ["TAIL_CALL", "BlockRules", "OutOfSteps", "own_maps"]

TAIL_CALL = 12  # the kernel's number of the helper that goes on in another program

_SCALAR, _FRAME = RegionKind.SCALAR, RegionKind.FRAME

_LOADED = {bits: WHOLE.unsigned(0, (1 << bits) - 1) for bits in (8, 16, 32, 64)}
_LOADED_SIGNED = {bits: WHOLE.signed(-(1 << bits - 1), (1 << bits - 1) - 1) for bits in (8, 16, 32, 64)}


class OutOfSteps(Exception):
    """The budget does not suffice."""


class BlockRules:
    """The part of the proofs that goes through blocks.

    Attributes:
        plan, function, program: what is looked at.
        budget: the steps that are left.
        own_maps: how many of the plan's maps are the object's own.
        smallest_shared_frame: bytes that every frame has to which a pointer from a caller may lead.
        proved: why accesses are proved, by pc; None where that is not written down yet.
        calls: the functions that are called, and what is known there; written down when proofs are.
    """

    plan: AccessPlan
    function: FunctionPlan
    program: Program
    budget: int
    own_maps: int
    smallest_shared_frame: int
    proved: dict[int, str] | None
    calls: list[tuple[int, Known]]

    def _spend(self, steps: int) -> None:
        self.budget -= steps
        if self.budget < 0:
            raise OutOfSteps

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
                if spec.op is Op.CALL_LOCAL and self.proved is not None:
                    self.calls.append((jump_target(program, index), known.copy()))
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
        if row.region is RegionKind.STACK:
            inside = -self.smallest_shared_frame <= first and last <= 0
            return f"r10{first:+d} to r10{last:+d} is in a caller's frame" if inside else ""
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
            moves = moves and (
                signature is None or signature.moves_packet or signature.calls_back or number == TAIL_CALL
            )
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
            if call is not None and call.callback is not None and self.proved is not None:
                self.calls.append((call.callback, self._called_back(known.copy(), pc, call)))
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

    def _called_back(self, known: Known, pc: int, call: HelperCall) -> Known:
        """What each call begins with of a function that a helper calls again and again, as region inference has it.

        What one call does to the packet, the next one meets.
        """
        if self.plan.entry_state.moves:
            known.forget_packet(pc)
        handed = known.registers[3]
        arguments: list[Tracked | None] = [constant(0)] * 10
        if call.callback_of_each:
            arguments[1:5] = [None, None, None, handed]
            if call.map is not None and call.map < self.own_maps:
                arguments[3] = Tracked(RegionKind.MAP_VALUE, None, 0, call.map)
        else:
            arguments[1:3] = [None, handed]
        known.registers[:10] = arguments
        return known


def own_maps(plan: AccessPlan) -> int:
    """How many of the plan's maps are the object's own; behind them stand those that are inside others."""
    inner = sum(one.inner is not None for one in plan.maps)
    return len(plan.maps) - inner
