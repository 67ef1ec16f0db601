"""The programs of an object as they are compiled now: what each needs, and how tail calls go from one to another.

A change of helpers, options or constants makes a new set; runs that are under way keep theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from llvmbpf.analysis import AccessPlan, EntryState, RegionKind
from llvmbpf.asm import format_instruction
from llvmbpf.contexts import CONTEXTS
from llvmbpf.counting import Counting, CoverageRecorder, Subject
from llvmbpf.errors import LlvmBpfError, VerifierError, Violation
from llvmbpf.helpers.registry import HelperTable
from llvmbpf.interpreter import TailTargets
from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.jit.stack import SMALL_STACK
from llvmbpf.lazy import lazy_property
from llvmbpf.maps import Map, MapSpec, MapType
from llvmbpf.objects import ProgramSpec
from llvmbpf.program import Program, ProgramType
from llvmbpf.verifier import VerifiedProgram, verify
from llvmbpf.vm.kernel_errors import explain_violations
from llvmbpf.vm.kernel_run import RunShape
from llvmbpf.vm.loaded import JitOptions, LoadedProgram
from llvmbpf.vm.surroundings import Surroundings

__all__ = ["ProgramSet"]

MAX_TAIL_CALLS = 33


@dataclass(eq=False)
class ProgramSet:
    """Programs by number.

    Arguments:
        programs: what the object says of each.
        specs: of the maps by number, with the contents that read-only variables have.
        maps: the maps.
        options: how programs run.
        helpers: those of each type of program.
        unavailable: types of the maps that there are not, by name.
        recorders: who is told what runs execute; without any, nothing is counted.
    """

    programs: Sequence[ProgramSpec]
    specs: tuple[MapSpec, ...]
    maps: tuple[Map, ...]
    options: JitOptions
    helpers: Mapping[ProgramType, HelperTable]
    unavailable: Mapping[str, MapType] = field(default_factory=dict)
    recorders: tuple[CoverageRecorder, ...] = ()
    _verified: dict[int, VerifiedProgram] = field(default_factory=dict, init=False)
    _loaded: dict[int, LoadedProgram] = field(default_factory=dict, init=False)
    _shapes: dict[int, RunShape] = field(default_factory=dict, init=False)
    _states: dict[int, EntryState] = field(default_factory=dict, init=False)
    _calling: dict[int, bool] = field(default_factory=dict, init=False)
    _seen: dict[int, npt.NDArray[np.uint64]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.code = {
            number: np.zeros(spec.max_entries, np.uint64)
            for number, spec in enumerate(self.specs)
            if spec.map_type is MapType.PROG_ARRAY
        }

    def loaded(self, number: int) -> LoadedProgram:
        """A program, linked and verified when it is first asked for. Raises ElfError or VerifierError."""
        found = self._loaded.get(number)
        if found is not None:  # without waiting for what another thread compiles
            return found
        with COMPILE_LOCK:
            found = self._loaded.get(number)
            if found is None:
                verified = self._verify(number)
                around = Surroundings(self.specs, self.maps, self.code, number)
                helpers = self.helpers[self.programs[number].type]
                found = LoadedProgram(verified, self.options, helpers, surroundings=around, counting=self._counting)
                self._loaded[number] = found
            return found

    def _verify(self, number: int) -> VerifiedProgram:
        """A program, linked and verified. Raises ElfError or VerifierError."""
        found = self._verified.get(number)
        if found is None:
            spec = self.programs[number]
            with self._explaining(number):
                found = verify(spec.program, callx=self.options.callx, bound_maps=True)
                self._check_maps(spec.program)
            self._verified[number] = found
        return found

    @lazy_property
    def _counting(self) -> Counting | None:
        """The counters of all programs, since tail calls go from one to another; None where nothing is counted."""
        if not self.recorders:
            return None
        subjects = []
        for number, spec in enumerate(self.programs):
            with suppress(LlvmBpfError):  # what cannot be linked does not run either
                subjects.append(Subject(spec.name, self._verify(number), spec.source_lines))
        return Counting(self.recorders, subjects)

    def declare(self) -> None:
        """Let the recorders know of all programs, also of those that never run."""
        with COMPILE_LOCK:
            _ = self._counting

    def counted(self, *recorders: CoverageRecorder) -> ProgramSet:
        """The same programs, whose runs are counted."""
        return replace(self, recorders=recorders)

    def _check_maps(self, program: Program) -> None:
        """Raise VerifierError where the program refers to maps that there are not."""
        violations = []
        for pc, reference in sorted(program.references.items()):
            kind = self.unavailable.get(reference.name)
            if kind is not None:
                detail = f"map {reference.name!r}: maps of type {kind.name} cannot be had"
                violations.append(Violation(pc, format_instruction(program.at(pc)), "map", detail))
        if violations:
            raise VerifierError(violations=violations)

    # -- how runs begin ---------------------------------------------------------------------------------------------

    def entry_state(self, number: int) -> EntryState:
        """How runs of a program begin. Whether packets may move is the same for all that tail calls connect."""
        found = self._states.get(number)
        if found is None:
            found = self._states[number] = self._find_entry_state(number)
        return found

    def _find_entry_state(self, number: int) -> EntryState:
        program_type = self.programs[number].type
        if program_type not in CONTEXTS:
            return EntryState()
        connected = self._group(number) if self._calls_others(number) else (number,)
        moves = any(self._moves(one) for one in connected)
        return EntryState(RegionKind.KERNEL_CONTEXT, program_type=program_type, moves=moves)

    def tail_state(self, number: int) -> EntryState:
        """How a program begins that a tail call has reached."""
        state = self.entry_state(number)
        if not state.is_kernel:
            return state
        moves = any(self._moves(one) for one in self._group(number))
        return EntryState(state.r1, program_type=state.program_type, moves=moves)

    def plan(self, number: int) -> AccessPlan:
        """What a program's accesses are checked against. Raises VerifierError where one can never be right."""
        loaded, state = self.loaded(number), self.entry_state(number)
        with self._explaining(number):
            return loaded.plan(state)

    @contextmanager
    def _explaining(self, number: int) -> Iterator[None]:
        """Let violations name the program and its lines of C."""
        try:
            yield
        except VerifierError as error:
            raise explain_violations(error, self.programs[number]) from None

    def tail_plan(self, number: int) -> AccessPlan:
        """The same behind a tail call."""
        loaded, state = self.loaded(number), self.tail_state(number)
        with self._explaining(number):
            return loaded.plan(state)

    def shape(self, number: int) -> RunShape:
        """What runs of a program need."""
        found = self._shapes.get(number)
        if found is None:
            found = self._shapes[number] = self._find_shape(number)
        return found

    def _find_shape(self, number: int) -> RunShape:
        loaded, plan = self.loaded(number), self.plan(number)
        copies, stack_size, native_stack = plan.may_write_packet, loaded.stack_size(plan), 0
        if self._calls_others(number):
            plans = {one: self.tail_plan(one) for one in self._group(number) if self._is_sound(one)}
            copies |= any(one.may_write_packet for one in plans.values())
            largest = max(self.loaded(one).stack_size(other) for one, other in plans.items())
            stack_size = max(stack_size, largest)
            if any(len(one.functions) > 1 for one in (plan, *plans.values())):
                stack_size *= MAX_TAIL_CALLS + 1  # a tail call from a subprogram leaves its callers' frames
            code = [self.loaded(one).compiled(self.tail_state(one)).lifted for one in plans]
            native_stack = MAX_TAIL_CALLS * max(one.native_stack for one in code)
            if any(one.python_helpers for one in code):
                native_stack += SMALL_STACK
        kernel = self.programs[number].type in CONTEXTS
        return RunShape(
            number, self.programs[number].type, plan.entry_state.moves, kernel and copies, stack_size, native_stack
        )

    # -- tail calls ---------------------------------------------------------------------------------------------------

    def fill_code(self, number: int) -> None:
        """Give the program arrays the native code of the programs that they hold, where ``number`` may go to them.

        Raises what `tail_targets` raises, and CompileError.
        """
        if not self._calls_others(number):
            return
        arrays = self._arrays
        if all(one in self._seen and np.array_equal(held, self._seen[one]) for one, held in arrays.items()):
            return
        with COMPILE_LOCK:
            for array, table in self.code.items():
                seen = arrays[array].copy()
                addresses = np.zeros_like(table)
                for slot in np.flatnonzero(seen).tolist():
                    target = int(seen[slot]) - 1
                    self._check_target(number, target, self.specs[array].name)
                    addresses[slot] = self.loaded(target).compiled(self.tail_state(target)).tail_address()
                table[:] = addresses
                self._seen[array] = seen

    def tail_targets(self, number: int) -> TailTargets:
        """What tail calls of an interpreted run find: the program arrays as they are now.

        Raises LlvmBpfError where one holds what ``number`` cannot go to.
        """
        arrays: dict[int, list[int]] = {}
        if self._calls_others(number):
            for array, held in self._arrays.items():
                arrays[array] = held.tolist()
                for word in arrays[array]:
                    if word:
                        self._check_target(number, word - 1, self.specs[array].name)

        def find(array: int, index: int) -> tuple[int, AccessPlan] | None:
            word = arrays[array][index]
            return (word - 1, self.tail_plan(word - 1)) if word else None

        return find

    @property
    def _arrays(self) -> dict[int, npt.NDArray[np.uint64]]:
        """What the program arrays hold: numbers of programs and 1."""
        return {one: self.maps[one].areas["values"].view(np.uint64)[: len(table)] for one, table in self.code.items()}

    def _check_target(self, number: int, target: int, array: str) -> None:
        if not 0 <= target < len(self.programs):
            raise LlvmBpfError(f"program array {array!r} holds {target}, which is the number of no program")
        caller, callee = self.programs[number], self.programs[target]
        if caller.type is not callee.type:
            raise LlvmBpfError(
                f"program array {array!r} holds {callee.name!r} of type {callee.type.name}, which {caller.name!r} of "
                f"type {caller.type.name} cannot go to"
            )
        self.tail_plan(target)  # raises where it cannot run, in every engine before the run

    def _calls_others(self, number: int) -> bool:
        found = self._calling.get(number)
        if found is None:
            loaded = self.loaded(number)
            engines = loaded.helpers.engines
            found = self._calling[number] = any(engines.get(one) == "tail_call" for one in loaded.verified.helpers)
        return found

    def _group(self, number: int) -> tuple[int, ...]:
        """The programs that tail calls may connect with this one: all of its type that can be linked and verified."""
        program_type = self.programs[number].type
        others = (one for one, spec in enumerate(self.programs) if spec.type is program_type)
        return tuple(one for one in others if one == number or self._can_load(one))

    def _can_load(self, number: int) -> bool:
        try:
            self.loaded(number)
        except LlvmBpfError:
            return False
        return True

    def _is_sound(self, number: int) -> bool:
        try:
            self.tail_plan(number)
        except LlvmBpfError:
            return False
        return True

    def _moves(self, number: int) -> bool:
        loaded = self.loaded(number)
        signatures = loaded.helpers.signatures
        used = (signatures[one] for one in loaded.verified.helpers if one in signatures)
        return any(one is not None and one.moves_packet for one in used)
