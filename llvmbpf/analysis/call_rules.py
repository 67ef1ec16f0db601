"""What calls do to the state of region inference: of the program's functions, and of helpers."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import replace

from llvmbpf.analysis.liveness import Liveness, registers_in
from llvmbpf.analysis.memory_rules import LOCK_SIZE, MemoryRules
from llvmbpf.analysis.plan import ArgumentAccess, HelperCall
from llvmbpf.analysis.transfer import Recorder, State
from llvmbpf.analysis.values import POINTERS, SCALAR, UNKNOWN, ZERO, RegionKind, Value
from llvmbpf.cfg import jump_target
from llvmbpf.helpers.signature import Argument, ArgumentKind, Result, Signature, memory
from llvmbpf.isa import CALL_OPS, Instruction, InstructionSpec, Op, to_unsigned
from llvmbpf.maps.spec import MAPS_OF_MAPS
from llvmbpf.native import VALUE_TYPES
from llvmbpf.program import Program
from llvmbpf.verifier import CallxMode, VerifiedProgram

__all__ = ["CALLS", "FUNCTION_POINTER_TAG", "CallRules"]

# The value of a function pointer: not canonical on x86-64, so it never is the address of memory.
FUNCTION_POINTER_TAG = 0x00FB_0000_0000_0000

_FRAME = RegionKind.FRAME
LOCK_MEMORY = memory(LOCK_SIZE, access="update")

CALLS = CALL_OPS


class CallRules(MemoryRules):
    """The part of the inference that deals with calls."""

    verified: VerifiedProgram
    program: Program
    signatures: Mapping[int, Signature | None]
    liveness: Liveness
    returns: dict[int, Value]
    callers: dict[int, set[tuple[int, int]]]
    address_taken: frozenset[int]
    indirect_live: int
    indirect_arguments: State | None
    indirect_return: Value | None
    indirect_callers: set[tuple[int, int]]
    inner_of: dict[int, int]

    @abstractmethod
    def _flow_into(self, key: tuple[int, int], source: State) -> None: ...

    @abstractmethod
    def _return(self, result: Value) -> None: ...

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

    def _helper(self, state: State, pc: int, number: int, recorder: Recorder | None) -> Value | None:
        signature = self.signatures.get(number)
        if signature is None:
            return self._undeclared_helper(state)
        call = self._helper_call(state, pc, number, signature, recorder)
        rows: list[ArgumentAccess] = []
        for register, argument in enumerate(signature.arguments, start=1):
            value = state.registers[register]
            if argument.kind is not ArgumentKind.MEMORY:
                self._escape(value)
                if recorder:
                    self._judge(pc, register, argument, value)
                if argument.kind is ArgumentKind.LOCK and value.kind is RegionKind.MAP_VALUE:
                    rows.append(ArgumentAccess(register, value.kind, LOCK_MEMORY, value))  # it may be null
                continue
            where = value if value.kind in POINTERS else UNKNOWN
            argument = self._sized(argument, call)
            if where.kind is RegionKind.KERNEL_CONTEXT or value.kind is RegionKind.MIXED:
                if recorder:
                    self._complain(pc, "context", f"r{register} is memory for the helper; the kernel context is none")
                where = UNKNOWN
            rows.append(ArgumentAccess(register, where.kind, argument, where))
            if argument.access.writes:
                size = argument.size
                if argument.size_argument is not None:
                    known = state.registers[argument.size_argument]
                    size = known.offset if known.kind is RegionKind.SCALAR else None
                self._helper_store(state, where, size)
        if recorder and rows:
            recorder.arguments[pc] = tuple(rows)
        if recorder:
            recorder.calls[pc] = call
        engine = self.facts.engines.get(number, "")
        if engine in ("loop", "each"):
            self._call_back(state, call, engine)
        elif engine == "tail_call":
            if recorder and (call.map is None or call.map >= len(self.facts.maps)):
                self._complain(pc, "map", f"r{call.map_register} must be a program array, the same on all paths")
            self._unknown_store(state)
            self._return(UNKNOWN)
        return self._result(state, signature, call)

    def _helper_call(
        self, state: State, pc: int, number: int, signature: Signature, recorder: Recorder | None
    ) -> HelperCall:
        """What is known of the map and the function that a helper is given."""
        map_register, known, callback = 0, None, None
        for register, argument in enumerate(signature.arguments, start=1):
            value = state.registers[register]
            if argument.kind is ArgumentKind.MAP:
                map_register = register
                known = value.source if value.kind is RegionKind.MAP else None
            elif argument.kind is ArgumentKind.CALLBACK and value.kind is RegionKind.SCALAR:
                target = (value.offset or 0) - FUNCTION_POINTER_TAG
                callback = target if target in self.address_taken else None
        if recorder and known is not None:
            problem = self.facts.refuse(number, self.maps[known])
            if problem:
                self._complain(pc, "map", problem)
        return HelperCall(map_register, known, callback, self.facts.engines.get(number) == "each")

    def _sized(self, argument: Argument, call: HelperCall) -> Argument:
        """A key or value of a map has its size where the map is known."""
        if argument.part is None or call.map is None:
            return argument
        spec = self.maps[call.map]
        return replace(argument, part=None, size=spec.key_size if argument.part == "key" else spec.value_size)

    def _judge(self, pc: int, register: int, argument: Argument, value: Value) -> None:
        """Complain of an argument that could never be what the helper wants."""
        if argument.kind is ArgumentKind.CONTEXT and value != Value(RegionKind.KERNEL_CONTEXT, 0):
            self._complain(pc, "context", f"r{register} must be the context that the program was given")
        elif argument.kind is ArgumentKind.LOCK:
            source = value.source if value.kind is RegionKind.MAP_VALUE else None
            if source is None or value.offset is None or self.maps[source].lock_offset != value.offset:
                self._complain(pc, "lock", f"r{register} must point to the struct bpf_spin_lock of a map's value")
        elif argument.kind is ArgumentKind.CALLBACK and not self.address_taken:
            self._complain(pc, "call", f"r{register} must be a function of the program")

    def _call_back(self, state: State, call: HelperCall, engine: str) -> None:
        """The helper calls a function of the program, with arguments of its own."""
        handed = state.registers[3]
        self._escape(handed)
        passed = Value(RegionKind.STACK) if handed.kind is _FRAME else handed
        arguments = [ZERO] * 10 + [Value(_FRAME, 0)]
        if engine == "loop":
            arguments[1:3] = [SCALAR, passed]
        else:
            arguments[1] = state.registers[call.map_register]
            # The key is shown on the stack, below the frames of the callers.
            arguments[2:5] = [Value(RegionKind.STACK), Value(RegionKind.MAP_VALUE, 0, call.map), passed]
        for callee in self.address_taken if call.callback is None else (call.callback,):
            self.callers[callee].add((self.entry, self.block))
            live = self.liveness.at_entry(callee)
            begin = State([value if live >> number & 1 else ZERO for number, value in enumerate(arguments[:10])])
            begin.registers.append(arguments[10])
            self._flow_into((callee, callee), begin)
        self._unknown_store(state)

    def _result(self, state: State, signature: Signature, call: HelperCall) -> Value:
        if signature.returns is Result.SCALAR:
            return SCALAR
        if signature.returns is Result.MAP_VALUE:
            return self._found(call.map)
        if signature.returns is Result.RECORD:
            size = state.registers[2]
            return Value(RegionKind.RECORD, 0, size.offset if size.kind is RegionKind.SCALAR else None)
        return UNKNOWN

    def _found(self, number: int | None) -> Value:
        """What a lookup in a map gives: the start of a value, or another map, or null."""
        if number is None:
            return Value(RegionKind.MAP_VALUE)
        map_type = self.maps[number].map_type
        if map_type in MAPS_OF_MAPS:  # without a definition of what it holds, any map
            return Value(RegionKind.MAP, None, self.inner_of.get(number))
        return Value(RegionKind.MAP_VALUE, 0 if map_type in VALUE_TYPES else None, number)

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
