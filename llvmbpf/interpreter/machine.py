"""The interpreter: the definition of what programs mean, kept plain.

It makes every check of safe mode, also those that the plan calls proved: such a check that fails is an InternalError.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from llvmbpf.analysis import FUNCTION_POINTER_TAG, AccessPlan, ArgumentAccess, RegionKind, Value, arguments_anywhere
from llvmbpf.asm import format_instruction
from llvmbpf.cfg import function_pointer_target, jump_target
from llvmbpf.errors import ExecutionError, InternalError
from llvmbpf.forks import new_lock
from llvmbpf.interpreter.arguments import check_argument
from llvmbpf.interpreter.interface import InvokeHelper, TailTargets, TraceEvent
from llvmbpf.interpreter.kernel import call_kernel_helper, find_map_value, map_address, packet_bound
from llvmbpf.interpreter.operations import ATOMIC_UPDATE, BINARY, CONDITION, UNARY, condition_holds
from llvmbpf.interpreter.state import Frame, Step, write_number
from llvmbpf.isa import ATOMIC_OPS, Instruction, InstructionSpec, Op, to_signed
from llvmbpf.memory import Region, RunMemory, StopFlag, Trap, TrapKind, trap_error
from llvmbpf.native import RunRecord
from llvmbpf.scene import Scene, spans_of
from llvmbpf.verifier import CallxMode

__all__ = ["Interpreter"]

MASK64 = (1 << 64) - 1
MASK32 = (1 << 32) - 1

# Where a plan keeps its instructions made ready: that takes longer than most runs.
_STEPS = "steps of the interpreter"

# One Python process interprets many programs: an atomic operation is one among all its threads.
_ATOMIC_LOCK = new_lock()


class Interpreter:
    """One run of a program.

    Arguments:
        plan: the program and the regions of its accesses; it must have been made for how this run begins.
        memory: what the run may touch.
        helpers: by number.
        r1, r2: the first two registers at the start.
        fuel: how many backward jumps and local calls are permitted, None for any number.
        call_depth: how many local calls may be inside each other.
        stop: set from outside to end the run.
        tracer: called with a `TraceEvent` after each instruction.
        programs: what a tail call finds in a program array, by the array's number and the index: the number of a
            program and its plan, or None.
    """

    def __init__(
        self,
        plan: AccessPlan,
        memory: RunMemory,
        helpers: Mapping[int, InvokeHelper],
        *,
        r1: int = 0,
        r2: int = 0,
        fuel: int | None = None,
        call_depth: int = 8,
        stop: StopFlag | None = None,
        tracer: Callable[[TraceEvent], None] | None = None,
        programs: TailTargets | None = None,
    ) -> None:
        self.memory = memory
        self.helpers = helpers
        self.fuel = self.fuel_limit = fuel
        self.call_depth = call_depth
        self.stop = stop or StopFlag()
        self.tracer = tracer
        self.access: tuple[str, int, int] | None = None  # of the instruction that was executed last
        self.touched = memory.packet  # the region of that access
        self.pc = 0
        self.finished = False
        self.frames: list[Frame] = []
        self.floor = 0  # calls of the programs that have left this one in their place
        self.registers = [0, r1, r2, 0, 0, 0, 0, 0, 0, 0, 0]
        self.programs = programs
        self.use_program(plan)
        self.enter_function(0)

    def use_program(self, plan: AccessPlan) -> None:
        """Go on in this program, or in the same as before."""
        self.plan = plan
        self.program = plan.verified.program
        self._index_at = self.program.index_at
        self._own_maps = len(plan.maps) - sum(one.inner is not None for one in plan.maps)
        steps: list[Step] | None = plan.__dict__.get(_STEPS)
        if steps is None:
            steps = plan.__dict__[_STEPS] = [
                Step(_RUN[spec.op], instruction, spec)
                for instruction, spec in zip(self.program.instructions, self.program.specs, strict=True)
                if spec is not None
            ]
        self._steps = steps

    # -- running --------------------------------------------------------------------------------------------------

    def run(self) -> int:
        """Execute to the end and return r0.

        Raises ExecutionError or one of its kinds where the run ends early, or whatever a helper raises.
        """
        tracer = self.tracer
        while not self.finished:
            if tracer is not None:
                tracer(self.step())
                continue
            run, instruction, spec = self._steps[self._index_at[self.pc]]
            run(self, instruction, spec)
        return self.registers[0]

    def step(self) -> TraceEvent:
        """Execute one instruction and tell what it was. Raises what `run` raises."""
        pc, registers = self.pc, tuple(self.registers)
        program, function, depth = self.program, self.entry, len(self.frames)
        run, instruction, spec = self._steps[self._index_at[pc]]
        self.access = None
        run(self, instruction, spec)
        access, region, offset, value = self._last_access(spec, registers[10])
        return TraceEvent(pc, instruction, registers, access, region, offset, value, depth, function, program)

    def _last_access(self, spec: InstructionSpec, r10: int) -> tuple[tuple[str, int, int] | None, str, int, int]:
        """The access of the instruction that was executed last; its region, offset and value: see `TraceEvent`."""
        if self.access is None:
            return None, "", 0, 0
        _, address, size = self.access
        touched = self.touched
        start = address - touched.address
        value = int.from_bytes(touched.data[start : start + size], "big" if spec.op is Op.LOAD_PACKET else "little")
        offset = address - r10 if touched.name in ("frame", "stack") else start
        return self.access, touched.name, offset, value

    @property
    def fuel_used(self) -> int:
        """Units of fuel spent so far; 0 where the run has no limit."""
        return 0 if self.fuel is None or self.fuel_limit is None else self.fuel_limit - self.fuel

    # -- faults ---------------------------------------------------------------------------------------------------

    def fault(
        self, kind: TrapKind, address: int = 0, size: int = 0, access: str = "", region: str = ""
    ) -> ExecutionError:
        """The exception for a fault of the instruction that is being executed."""
        regions = self.memory.regions
        error = trap_error(
            Trap(kind, self.pc, address, size),
            instruction=format_instruction(self.program.at(self.pc)),
            access=access,
            region=region,
            regions=regions,
            fuel=self.fuel_limit or 0,
            call_depth=self.call_depth,
            frame_size=self.frame.length,
        )
        error.scene = Scene(self.program, spans_of(regions), tuple(self.registers), self.frame.length)
        return error

    def spend_fuel(self) -> None:
        """Pay for a backward jump or a call. Raises FuelExhausted."""
        if self.fuel is not None:
            if self.fuel == 0:
                raise self.fault(TrapKind.FUEL)
            self.fuel -= 1

    def poll(self) -> None:
        """Raise Interrupted where the run has been stopped from outside."""
        if self.stop.is_set:
            raise self.fault(TrapKind.INTERRUPTED)

    # -- arithmetic and jumps -------------------------------------------------------------------------------------

    def _operand(self, instruction: Instruction, spec: InstructionSpec) -> int:
        return self.registers[instruction.src] if spec.uses_register else instruction.imm

    def _binary(self, instruction: Instruction, spec: InstructionSpec) -> None:
        mask = (1 << spec.width) - 1
        a, b = self.registers[instruction.dst] & mask, self._operand(instruction, spec) & mask
        self.registers[instruction.dst] = BINARY[spec.op](a, b, spec.width) & mask
        self.pc += 1

    def _unary(self, instruction: Instruction, spec: InstructionSpec) -> None:
        mask = (1 << spec.width) - 1
        self.registers[instruction.dst] = UNARY[spec.op](self.registers[instruction.dst] & mask, spec.width) & mask
        self.pc += 1

    def _move_signed(self, instruction: Instruction, spec: InstructionSpec) -> None:
        extended = to_signed(self.registers[instruction.src], instruction.offset)
        self.registers[instruction.dst] = extended & ((1 << spec.width) - 1)
        self.pc += 1

    def _load_immediate(self, instruction: Instruction, spec: InstructionSpec) -> None:
        value = instruction.imm & MASK64
        known = self.plan.functions[self.entry].results[self.pc]
        if instruction.src == 4:
            value = FUNCTION_POINTER_TAG + function_pointer_target(self.program, self.program.index_at[self.pc])
        elif known.source is not None:
            value = map_address(self.memory, self.program.references[self.pc], known.source)
        self.registers[instruction.dst] = value
        self.pc += 2

    def _condition(self, instruction: Instruction, spec: InstructionSpec) -> None:
        if condition_holds(self.registers, instruction, spec):
            self._jump(self.pc + 1 + instruction.offset)
        else:
            self.pc += 1

    def _goto(self, instruction: Instruction, spec: InstructionSpec) -> None:
        self._jump(self.pc + 1 + (instruction.imm if spec.target == "imm" else instruction.offset))

    def _jump(self, target: int) -> None:
        if target <= self.pc:
            self.spend_fuel()
            self.poll()
        self.pc = target

    # -- memory ---------------------------------------------------------------------------------------------------

    def _locate(self, instruction: Instruction, spec: InstructionSpec) -> tuple[Region, int]:
        """The region that holds the access and the offset in it, or the fault that the plan's row asks for."""
        row = self.plan.functions[self.entry].accesses[self.pc]
        address = (self.registers[getattr(instruction, spec.base)] + instruction.offset) & MASK64
        found = self.find(Value(row.region, row.offset, row.source), address, row.size, row.kind, writes=row.writes)
        if isinstance(found, TrapKind):
            if row.proved:
                raise InternalError(f"{row} failed at {address:#x}", pc=self.pc)
            raise self.fault(found, address, row.size, row.kind, str(row.region))
        if spec.op in ATOMIC_OPS and address % row.size:
            raise self.fault(TrapKind.MISALIGNED, address, row.size, row.kind, str(row.region))
        self.access, self.touched = (row.kind, address, row.size), found
        return found, address - found.address

    def find(self, where: Value, address: int, size: int, access: str, *, writes: bool) -> Region | TrapKind:
        """The region that holds an access whose pointer is known to be ``where``, or why there is none."""
        kind, memory = where.kind, self.memory
        if kind is RegionKind.UNKNOWN:
            return memory.find(address, size, writes=writes, atomic=access == "atomic")
        if kind is RegionKind.MAP_VALUE:
            return find_map_value(memory, where, address, size, self._own_maps, writes=writes)
        if kind is RegionKind.RECORD:
            return memory.find_record(address, size)
        if kind is RegionKind.PACKET and access == "atomic" and self.plan.entry_state.is_kernel:
            return TrapKind.BOUNDS
        region = self._region(kind)
        if not region.holds(address, size):
            return TrapKind.BOUNDS
        return region if region.writable or not writes else TrapKind.READ_ONLY

    def _region(self, kind: RegionKind) -> Region:
        match kind:
            case RegionKind.FRAME:
                return self.frame
            case RegionKind.STACK:
                return self.memory.stack
            case RegionKind.CONTEXT:
                return self.memory.context
            case RegionKind.PACKET:
                return self.memory.packet
            case RegionKind.KERNEL_CONTEXT:
                assert self.memory.kernel_context is not None
                return self.memory.kernel_context
        raise InternalError(f"{kind} is no region", pc=self.pc)

    def _load(self, instruction: Instruction, spec: InstructionSpec) -> None:
        row = self.plan.functions[self.entry].accesses[self.pc]
        if row.packet_slot is not None and row.region is RegionKind.KERNEL_CONTEXT:
            self.registers[instruction.dst] = packet_bound(self.memory, row.packet_slot)
            self.pc += 1
            return
        region, offset = self._locate(instruction, spec)
        value = int.from_bytes(region.data[offset : offset + spec.width // 8], "little")
        if spec.op is Op.LOAD_SIGNED:
            value = to_signed(value, spec.width) & MASK64
        self.registers[instruction.dst] = value
        self.pc += 1

    def _store(self, instruction: Instruction, spec: InstructionSpec) -> None:
        region, offset = self._locate(instruction, spec)
        value = instruction.imm if spec.op is Op.STORE_IMM else self.registers[instruction.src]
        write_number(region, offset, value, spec.width)
        self.pc += 1

    def _atomic(self, instruction: Instruction, spec: InstructionSpec) -> None:
        region, offset = self._locate(instruction, spec)
        registers, width = self.registers, spec.width
        source = registers[instruction.src] & ((1 << width) - 1)
        with _ATOMIC_LOCK:
            old = int.from_bytes(region.data[offset : offset + width // 8], "little")
            if spec.op is Op.ATOMIC_CMPXCHG:
                if old == registers[0] & ((1 << width) - 1):
                    write_number(region, offset, source, width)
            else:
                write_number(region, offset, ATOMIC_UPDATE[spec.op](old, source), width)
        if spec.writes:
            registers[0 if spec.writes == "r0" else instruction.src] = old
        self.pc += 1

    def _load_packet(self, instruction: Instruction, spec: InstructionSpec) -> None:
        """Network byte order; a load that runs past the packet ends the whole program with r0 = 0."""
        index = self.registers[instruction.src] if spec.uses_register else 0
        offset, size = (index + instruction.imm) & MASK32, spec.width // 8
        packet = self.memory.packet
        if self.memory.kernel_context is not None:  # data that a kernel keeps before the packet is no part of it
            packet = packet.behind(packet_bound(self.memory, "data") - packet.address)
        if offset + size > packet.length:
            self.registers[0] = 0
            self.finished = True
            return
        self.access, self.touched = ("load", packet.address + offset, size), packet
        self.registers[0] = int.from_bytes(packet.data[offset : offset + size], "big")
        self.pc += 1

    # -- calls ----------------------------------------------------------------------------------------------------

    def enter_function(self, entry: int) -> None:
        """Give the function a frame of zeros and point r10 behind it."""
        plan = self.plan.functions[entry]
        memory = self.memory
        self.entry = entry
        if plan.is_private:
            frame = np.zeros(plan.frame_size, np.uint8)
            address = frame.__array_interface__["data"][0]
            data = frame.data
        else:
            memory.stack_low -= plan.frame_size
            address = memory.stack_low
            start = address - memory.stack_block.address
            data = memory.stack_block.data[start : start + plan.frame_size]
            data[:] = bytes(plan.frame_size)
        self.frame = Region("frame", address, plan.frame_size, True, data)
        self.registers[10] = address + plan.frame_size

    def _call_local(self, instruction: Instruction, spec: InstructionSpec) -> None:
        self.call_function(jump_target(self.program, self.program.index_at[self.pc]))

    def call_function(self, target: int, resume: Callable[[int], None] | None = None) -> None:
        """Enter a function of the program, to come back behind the instruction that is being executed.

        Where ``resume`` is given, it is called then, with what the function returns.
        """
        self.spend_fuel()
        self.poll()
        if len(self.frames) - self.floor >= self.call_depth:
            raise self.fault(TrapKind.CALL_DEPTH)
        saved = self.registers[6:11]
        self.frames.append(Frame(self.pc + 1, saved, self.plan, self.entry, self.frame, self.floor, resume))
        self.enter_function(target)
        self.pc = target

    def _exit(self, instruction: Instruction, spec: InstructionSpec) -> None:
        if not self.frames:
            self.finished = True
            return
        self.leave_frame()
        frame = self.frames.pop()
        if frame.plan is not self.plan:
            self.use_program(frame.plan)
        self.pc, self.entry, self.frame, self.floor = frame.return_pc, frame.entry, frame.region, frame.floor
        self.registers[6:11] = frame.saved
        self.registers[1:6] = (0, 0, 0, 0, 0)
        if frame.resume is not None:
            frame.resume(self.registers[0])

    def begin_program(self, plan: AccessPlan) -> None:
        """Go on at the start of another program, in the place of the function that runs; its calls count anew."""
        self.leave_frame()
        self.use_program(plan)
        self.floor = len(self.frames)
        self.enter_function(0)
        self.pc = 0

    def leave_frame(self) -> None:
        """Give back the frame of the function that ends."""
        if not self.plan.functions[self.entry].is_private:
            self.memory.stack_low += self.frame.length

    def _call_register(self, instruction: Instruction, spec: InstructionSpec) -> None:
        value = self.registers[instruction.imm or instruction.dst]
        if self.plan.verified.callx is CallxMode.HELPER:
            entry = self.helpers.get(value)
            self._call_helper(value, arguments_anywhere(entry.signature if entry else None))
            return
        target = value - FUNCTION_POINTER_TAG
        if target not in self.plan.verified.address_taken:
            raise self.fault(TrapKind.CALL_TARGET, value)
        self.call_function(target)

    def _call(self, instruction: Instruction, spec: InstructionSpec) -> None:
        rows = self.plan.functions[self.entry].arguments.get(self.pc, ())
        self._call_helper(instruction.imm & MASK32, rows)

    def _call_helper(self, number: int, rows: tuple[ArgumentAccess, ...]) -> None:
        entry = self.helpers.get(number)
        if entry is None:
            raise self.fault(TrapKind.UNKNOWN_HELPER, number)
        if entry.engine or entry.is_native:
            call_kernel_helper(self, entry, rows)
            return
        arguments = tuple(self.registers[1:6])
        for row in rows:
            check_argument(self, row, arguments)
        if self.memory.record is not None and self.memory.record[RunRecord.LOCK]:
            raise self.fault(TrapKind.LOCK)
        self.registers[0] = entry.invoke(self.memory, self.pc, self.stop.set, arguments) & MASK64
        self.registers[1:6] = (0, 0, 0, 0, 0)
        self.poll()
        self.pc += 1


_RUN: dict[Op, Callable[[Interpreter, Instruction, InstructionSpec], None]] = {
    **dict.fromkeys(BINARY, Interpreter._binary),
    **dict.fromkeys(UNARY, Interpreter._unary),
    **dict.fromkeys(CONDITION, Interpreter._condition),
    **dict.fromkeys((*ATOMIC_UPDATE, Op.ATOMIC_CMPXCHG), Interpreter._atomic),
    Op.MOVSX: Interpreter._move_signed,
    Op.LOAD_IMM64: Interpreter._load_immediate,
    Op.JA: Interpreter._goto,
    Op.LOAD: Interpreter._load,
    Op.LOAD_SIGNED: Interpreter._load,
    Op.LOAD_ACQUIRE: Interpreter._load,
    Op.STORE: Interpreter._store,
    Op.STORE_IMM: Interpreter._store,
    Op.STORE_RELEASE: Interpreter._store,
    Op.LOAD_PACKET: Interpreter._load_packet,
    Op.CALL: Interpreter._call,
    Op.CALL_LOCAL: Interpreter._call_local,
    Op.CALL_REGISTER: Interpreter._call_register,
    Op.EXIT: Interpreter._exit,
}
