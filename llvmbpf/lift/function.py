"""Lifting one function: its basic blocks, phis, jumps and the dispatch over instructions."""

from __future__ import annotations

from collections.abc import Callable

from llvmbpf.analysis import FUNCTION_POINTER_TAG, FunctionPlan, RegionKind, Value, registers_in
from llvmbpf.asm import format_instruction
from llvmbpf.cfg import BasicBlock, Function, function_pointer_target, jump_target
from llvmbpf.ir import FunctionWriter, Operand
from llvmbpf.isa import (
    ATOMIC_OPS,
    BINARY_OPS,
    CALL_OPS,
    CONDITION_OPS,
    SIGNED_CONDITION_OPS,
    UNARY_OPS,
    Instruction,
    InstructionSpec,
    Op,
    to_signed,
)
from llvmbpf.lift.abi import RESULT_TYPE, RunRecord
from llvmbpf.lift.alu import BINARY, CONDITION, UNARY
from llvmbpf.lift.calls import helper_number, lift_call_register, lift_helper
from llvmbpf.lift.debug import location
from llvmbpf.lift.emitter import OFFSET_KINDS, Emitter, ModuleContext
from llvmbpf.lift.local_calls import function_name, function_parameters, lift_local_call, passed_kind
from llvmbpf.lift.memory import lift_access, lift_packet_load
from llvmbpf.lift.versions import choose_version, has_versions, watched_symbol

__all__ = ["lift_function"]

_MEMORY_OPS = ATOMIC_OPS | {Op.LOAD, Op.LOAD_SIGNED, Op.STORE, Op.STORE_IMM}

# Constant offsets up to here cannot carry an address past the end of the address space.
_SMALL = 1 << 31


def lift_function(context: ModuleContext, function: Function, new_scope: Callable[[], int | None]) -> str:
    """The IR of one function.

    Arguments:
        context: the program's plan, helpers and options.
        function: its control flow.
        new_scope: gives the metadata node of a debug scope for the function's instructions, if there is to be any.
    """
    plan = context.plan.functions[function.entry]
    if not has_versions(context, function, plan):
        return _FunctionLifter(context, function, new_scope()).lift()
    counted = _FunctionLifter(context, function, new_scope(), "counted")
    context.needs.watched[function.entry] = _FunctionLifter(context, function, new_scope(), "watched").lift()
    chosen = choose_version(plan, function_name(function.entry), counted.parameters, new_scope())
    return "\n".join([counted.lift(), chosen])


class _FunctionLifter:
    def __init__(self, context: ModuleContext, function: Function, scope: int | None, version: str = "") -> None:
        plan = context.plan.functions[function.entry]
        self.context = context
        self.function = function
        self.plan: FunctionPlan = plan
        self.program = context.plan.verified.program
        self.scope = scope
        self.entry_registers = self._parameters()
        parameters = function_parameters(counts_depth=context.counts_depth)
        parameters += [f"i64 {name}" for name in self.entry_registers.values() if str(name).startswith("%in.")]
        self.parameters = parameters
        name = function_name(function.entry) + (version and f".{version}")
        signature = f"define internal {RESULT_TYPE} {name}({', '.join(parameters)})"
        if version == "watched":
            signature = f"define {RESULT_TYPE} @{watched_symbol(function.entry)}({', '.join(parameters)})"
        elif not context.inlines:
            signature += " noinline"
        self.writer = FunctionWriter(signature, scope)
        self.writer.prologue_location = location(scope)
        self.counts_fuel = context.options.safe and self._spends_fuel()
        self.emitter = Emitter(
            context, plan, self.writer, counts_fuel=self.counts_fuel, is_watched=version != "counted"
        )
        self.incoming: dict[int, list[tuple[str, dict[int, Operand]]]] = {}
        self.phis: list[tuple[int, int, dict[int, str]]] = []  # position in lines, block, names

    def _parameters(self) -> dict[int, Operand]:
        """What live registers hold at the entry: parameters, or for the program itself what every run begins with."""
        entry = self.function.entry
        state = self.context.plan.entry_state
        length = {RegionKind.PACKET: "%packet.length", RegionKind.CONTEXT: "%context.length"}.get(state.r1, 0)
        found: dict[int, Operand] = {}
        for register in registers_in(self.context.plan.liveness.at_entry(entry)):
            if entry == 0 and 0 not in self.context.called:
                found[register] = length if register == 2 else 0
            else:
                found[register] = f"%in.r{register}"
        return found

    def _hand_over_parameters(self) -> None:
        """Leave the parameters for the first block, which a jump back may have made it carry otherwise."""
        entry = self.function.entry
        values = self.plan.entry_values[entry]
        is_start = entry == 0 and 0 not in self.context.called
        operands: dict[int, Operand] = {}
        for register, operand in self.entry_registers.items():
            kind = passed_kind(values[register].kind)
            if is_start:
                kind = self.context.plan.entry_state.r1 if register == 1 else RegionKind.SCALAR
            if _constant(values[register]) is None:
                operand = self.emitter.convert(operand, kind, values[register].kind)
            operands[register] = operand
        self.incoming[entry] = [("entry", operands)]

    def _spends_fuel(self) -> bool:
        """Whether the function has a backward jump or a local call."""
        for block in self.function.blocks.values():
            if block.taken is not None and block.taken <= self.program.pcs[block.last]:
                return True
            for index in range(block.first, block.last + 1):
                spec = self.program.specs[index]
                if spec is not None and spec.op in (Op.CALL_LOCAL, Op.CALL_REGISTER):
                    return True
                number = helper_number(self.program.instructions[index])
                if spec is not None and spec.op is Op.CALL and number in self.context.helpers.engines:
                    return True
        return False

    # -- blocks ---------------------------------------------------------------------------------------------------

    def lift(self) -> str:
        writer, entry = self.writer, self.function.entry
        if self.counts_fuel:
            writer.prologue.append("  %fuel.slot = alloca i64, align 8")
            writer.prologue.append(f"  %fuel.field = getelementptr i8, ptr %run, i64 {8 * RunRecord.FUEL}")
            writer.prologue.append("  %fuel.start = load i64, ptr %fuel.field")
            writer.prologue.append("  store i64 %fuel.start, ptr %fuel.slot")
        writer.location = location(self.scope)
        self._hand_over_parameters()
        writer.branch(f"bb.{entry}")
        for pc, block in self.function.blocks.items():
            if pc in self.plan.entry_values:
                self._block(block)
        self._fill_phis()
        writer.location = location(self.scope)
        self.emitter.finish()
        return writer.text()

    def _block(self, block: BasicBlock) -> None:
        writer = self.writer
        values = self.plan.entry_values[block.pc]
        live = registers_in(self.context.plan.liveness.live_in[self.function.entry, block.pc])
        sources = len(self.function.predecessors[block.pc]) + (block.pc == self.function.entry)
        operands: dict[int, Operand] = {}
        writer.location = self._location(block.first)
        writer.start(block.name)
        names: dict[int, str] = {}
        for register in live:
            known = _constant(values[register])
            if known is not None:
                operands[register] = known
            elif sources > 1:
                names[register] = writer.fresh(f"r{register}.{block.name}")
                operands[register] = names[register]
            else:
                (_, passed), = self.incoming[block.pc]  # fmt: skip
                operands[register] = passed[register]
        if names:
            self.phis.append((len(writer.lines), block.pc, names))
        self.emitter.enter(values, operands)
        for index in range(block.first, block.last + 1):
            if index in self.context.counted:
                self.emitter.count(index)
            if not self._instruction(index, block):
                return
        if self._last_spec(block).op is not Op.EXIT and not self._last_spec(block).is_terminator:
            assert block.following is not None
            self._hand_over(block.following)
            writer.branch(self._label(block.following))

    def _last_spec(self, block: BasicBlock) -> InstructionSpec:
        spec = self.program.specs[block.last]
        assert spec is not None
        return spec

    @staticmethod
    def _label(pc: int) -> str:
        return f"bb.{pc}"

    def _hand_over(self, target: int) -> None:
        """Leave the live registers for the block at ``target``, carried as it wants them, on an edge from here."""
        values = self.plan.entry_values[target]
        operands: dict[int, Operand] = {}
        for register in registers_in(self.context.plan.liveness.live_in[self.function.entry, target]):
            if _constant(values[register]) is None:
                operands[register] = self.emitter.convert(
                    self.emitter.operand(register), self.emitter.kinds[register], values[register].kind
                )
        self.incoming.setdefault(target, []).append((self.writer.label, operands))

    def _fill_phis(self) -> None:
        """Put the phis in place now that all edges are known; from the last block, so that positions stay right."""
        for position, pc, names in reversed(self.phis):
            self.writer.location = self._location(self.function.blocks[pc].first)
            self.writer.lines[position:position] = [
                self.writer.phi(name, "i64", [(passed[register], label) for label, passed in self.incoming[pc]])
                for register, name in names.items()
            ]

    # -- instructions ---------------------------------------------------------------------------------------------

    def _location(self, index: int) -> str:
        return location(self.scope, index)

    def _instruction(self, index: int, block: BasicBlock) -> bool:
        """Lift one instruction; False where the block has ended before its last one."""
        instruction, spec = self.program.instructions[index], self.program.specs[index]
        assert spec is not None
        emitter, writer = self.emitter, self.writer
        emitter.pc = pc = self.program.pcs[index]
        writer.location = self._location(index)
        if self.context.options.comments:
            writer.comment(f"{pc}: {format_instruction(instruction)}")
        op = spec.op
        if op in CONDITION_OPS:
            self._condition(instruction, spec, block)
        elif op is Op.JA:
            assert block.taken is not None
            self._jump(block.taken)
        elif op is Op.EXIT:
            self._exit()
        elif op in CALL_OPS:
            result = self._call(index, instruction, spec)
            if result is None:
                return False
            for register in range(1, 6):
                emitter.set_register(register, 0, Value(RegionKind.SCALAR, 0))
            emitter.set_register(0, result, self.plan.results[pc])
        elif op in _MEMORY_OPS:
            loaded = lift_access(emitter, instruction, spec)
            if loaded is not None:
                result_value = self.plan.results[pc]
                if self.plan.accesses[pc].packet_slot is None:  # memory holds numbers, also where they are pointers
                    loaded = emitter.convert(loaded, RegionKind.UNKNOWN, result_value.kind)
                written = spec.written_register(instruction)
                assert written is not None
                emitter.set_register(written, loaded, result_value)
        elif op is Op.LOAD_PACKET:
            emitter.set_register(0, lift_packet_load(emitter, instruction, spec), self.plan.results[pc])
        elif op is Op.LOAD_IMM64:
            emitter.set_register(instruction.dst, self._wide(index, instruction), self.plan.results[pc])
        else:
            result_value = self.plan.results[pc]
            known = _constant(result_value)
            operand = known if known is not None else self._arithmetic(instruction, spec, result_value)
            emitter.set_register(instruction.dst, operand, result_value)
        return True

    def _wide(self, index: int, instruction: Instruction) -> Operand:
        """A number, a function, or the address of a map or of a variable in it."""
        if instruction.src == 4:
            return FUNCTION_POINTER_TAG + function_pointer_target(self.program, index)
        value = self.plan.results[self.emitter.pc]
        if value.source is None:
            return instruction.imm
        if value.kind is RegionKind.MAP:
            return self.emitter.map_symbol(value.source, "descriptor")
        offset = self.program.references[self.emitter.pc].offset
        assert offset is not None
        values = self.emitter.map_symbol(value.source, "values")
        return self.writer.add(f"r{instruction.dst}.{self.emitter.pc}", values, offset)

    def _arithmetic(self, instruction: Instruction, spec: InstructionSpec, result: Value) -> Operand:
        emitter, writer, op, bits = self.emitter, self.writer, spec.op, spec.width
        hint = f"r{instruction.dst}.{emitter.pc}"
        if bits == 64 and op is Op.MOV:
            return emitter.operand(instruction.src) if spec.uses_register else instruction.imm
        if bits == 64 and op in (Op.ADD, Op.SUB):
            folded = self._pointer_arithmetic(instruction, spec, result, hint)
            if folded is not None:
                return folded
        if op is Op.MOVSX:
            narrow = writer.truncate(emitter.absolute(instruction.src), instruction.offset)
            extended = writer.extend("v", narrow, instruction.offset, signed=True)
            return writer.extend(hint, writer.truncate(extended, bits), bits)
        value: Operand
        writer.result_hint = hint if bits == 64 else "v"
        if op in UNARY_OPS:
            value = UNARY[op](writer, writer.truncate(emitter.absolute(instruction.dst), bits), bits)
        else:
            assert op in BINARY_OPS
            left: Operand = 0
            if op is not Op.MOV:
                left = writer.truncate(emitter.absolute(instruction.dst), bits)
            value = BINARY[op](writer, left, self._second(instruction, spec), bits)
        return writer.extend(hint, value, bits)

    def _second(self, instruction: Instruction, spec: InstructionSpec) -> Operand:
        """The second operand in the operation's width."""
        if not spec.uses_register:
            return to_signed(instruction.imm, spec.width)
        return self.writer.truncate(self.emitter.absolute(instruction.src), spec.width)

    def _pointer_arithmetic(
        self, instruction: Instruction, spec: InstructionSpec, result: Value, hint: str
    ) -> Operand | None:
        """Sums and differences on offsets, where no address is needed."""
        emitter, writer = self.emitter, self.writer
        kinds, dst, src = emitter.kinds, instruction.dst, instruction.src
        right_kind = kinds[src] if spec.uses_register else RegionKind.SCALAR
        right: Operand = emitter.operand(src) if spec.uses_register else instruction.imm
        if result.kind in OFFSET_KINDS:
            # The pointer is one side, the other a scalar; its absolute form is the scalar itself.
            combine = writer.add if spec.op is Op.ADD else writer.subtract
            return combine(hint, emitter.operand(dst), right)
        if spec.op is Op.SUB and right_kind in OFFSET_KINDS and kinds[dst] is right_kind:
            return writer.subtract(hint, emitter.operand(dst), right)
        return None

    def _call(self, index: int, instruction: Instruction, spec: InstructionSpec) -> Operand | None:
        emitter = self.emitter
        if spec.op is Op.CALL:
            rows = self.plan.arguments.get(emitter.pc, ())
            return lift_helper(emitter, helper_number(instruction), rows)
        if spec.op is Op.CALL_LOCAL:
            return lift_local_call(emitter, jump_target(self.program, index))
        return lift_call_register(emitter, instruction)

    # -- control flow ---------------------------------------------------------------------------------------------

    def _exit(self) -> None:
        returns = self.plan.returns
        assert returns is not None
        result = self.emitter.operand(0)
        if self.emitter.kinds[0] is not returns.kind:
            result = self.emitter.convert(result, self.emitter.kinds[0], returns.kind)
        self.emitter.save_fuel()
        first = self.writer.assign("result", f"insertvalue {RESULT_TYPE} {{ i64 undef, i1 false }}, i64 {result}, 0")
        self.writer.emit(f"ret {RESULT_TYPE} {first}")

    def _condition(self, instruction: Instruction, spec: InstructionSpec, block: BasicBlock) -> None:
        assert block.taken is not None
        assert block.following is not None
        counts = bool(self.context.counted)
        if block.taken == block.following and not counts:
            self._jump(block.taken)
            return
        holds = self._compare(instruction, spec)
        writer = self.writer
        if counts:
            self.emitter.count(len(self.program) + block.last, writer.assign("times", f"zext i1 {holds} to i64"))
            if block.taken == block.following:
                self._jump(block.taken)
                return
        label = writer.label
        if self._costs_fuel(block.taken):
            edge = writer.fresh_label(f"back.{self.emitter.pc}")
            self._hand_over(block.following)
            writer.branch_if(holds, edge, self._label(block.following))
            writer.start(edge)
            self._jump(block.taken)
            return
        self._hand_over(block.following)
        self._hand_over(block.taken)
        assert writer.label == label
        writer.branch_if(holds, self._label(block.taken), self._label(block.following))

    def _compare(self, instruction: Instruction, spec: InstructionSpec) -> Operand:
        emitter, writer, op, bits = self.emitter, self.writer, spec.op, spec.width
        left: Operand
        right: Operand
        if bits == 64 and spec.uses_register and self._offsets_compare(instruction, op):
            left, right = emitter.operand(instruction.dst), emitter.operand(instruction.src)
        else:
            left = writer.truncate(emitter.absolute(instruction.dst), bits)
            right = self._second(instruction, spec)
        if op is Op.JSET:
            left, right = writer.assign("both", f"and i{bits} {left}, {right}"), 0
        return writer.assign("holds", f"icmp {CONDITION[op]} i{bits} {left}, {right}")

    def _offsets_compare(self, instruction: Instruction, op: Op) -> bool:
        """Whether comparing two offsets into one region gives what comparing the addresses would.

        Equality always does. Order does where neither address wraps: a constant offset that is small and not negative,
        or the region's own length, which was an address the caller gave.
        """
        kinds = self.emitter.kinds
        kind = kinds[instruction.dst]
        if kind not in OFFSET_KINDS or kinds[instruction.src] is not kind:
            return False
        if op in (Op.JEQ, Op.JNE):
            return True
        if op in SIGNED_CONDITION_OPS or op is Op.JSET or kind is RegionKind.FRAME:
            return False
        if kind is RegionKind.KERNEL_CONTEXT or (kind is RegionKind.PACKET and self.emitter.moves):
            return False
        length = self.emitter.length(kind)
        operands = (self.emitter.operand(instruction.dst), self.emitter.operand(instruction.src))
        return all(one == length or (isinstance(one, int) and 0 <= one < _SMALL) for one in operands)

    def _costs_fuel(self, target: int) -> bool:
        return self.emitter.safe and target <= self.emitter.pc

    def _jump(self, target: int) -> None:
        """Go to a block, paying for it and asking for the stop flag where that is backward."""
        if self._costs_fuel(target):
            self.emitter.spend_fuel()
            self.emitter.poll_stop()
        self._hand_over(target)
        self.writer.branch(self._label(target))


def _constant(value: Value) -> int | None:
    """The operand that a plan's value stands for where it is one constant."""
    if value.kind is RegionKind.SCALAR or value.kind in OFFSET_KINDS:
        return value.offset
    return None
