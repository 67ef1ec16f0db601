"""Objects that are loaded: programs, maps and variables that can be used."""

from __future__ import annotations

import inspect
import os
import warnings
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO, Literal, TextIO, overload

from llvmbpf.counting import CoverageRecorder
from llvmbpf.display import Displayed
from llvmbpf.errors import ElfError, LlvmBpfError, MissingHelperWarning, ProgramTypeWarning, VerifierError
from llvmbpf.helpers.host import Host
from llvmbpf.helpers.kernel import KernelHelper
from llvmbpf.helpers.kernel_table import HELPER_NAMES, KERNEL_HELPERS
from llvmbpf.helpers.registry import Helper, HelperTable, PythonHelper, make_helper
from llvmbpf.helpers.routes import RouteTable
from llvmbpf.helpers.signature import Signature
from llvmbpf.isa import Op, to_unsigned
from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.jit.natives import native_function
from llvmbpf.maps import FAMILY, Map, MapSet, MapSpec, MapState
from llvmbpf.maps.values import missing
from llvmbpf.objects import ObjectSpec, ProgramSpec, load_object
from llvmbpf.program import ProgramType
from llvmbpf.strict import StrictReport
from llvmbpf.strict.verification import Level, check_level
from llvmbpf.verifier import CallxMode
from llvmbpf.vm.globals import LiveGlobals
from llvmbpf.vm.kernel_program import BpfProgram
from llvmbpf.vm.kernel_run import Environment
from llvmbpf.vm.loaded import DEFAULT_FUEL, JitOptions
from llvmbpf.vm.program_set import ProgramSet

__all__ = ["BpfObject", "load"]

Source = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO
LARGEST_CPU_COUNT = 256


class BpfObject(Displayed):
    """An object file, ready to run: its maps have memory, its variables their first values.

    It may be used by several threads. Make one with `llvmbpf.load`.

    Attributes:
        spec: what the file says.
        programs: by function name.
        maps: by name; sections of variables are maps too, under the names of their sections. Maps of types that there
            are not here are left out, and programs that use one are refused when they are to run.
        globals: global variables by name, to be read and set; what programs change is seen here.
        routes: the table that the helper ``fib_lookup`` looks into.
        host: what helpers are told of the world outside.
        environment: what all runs have in common.
    """

    def __init__(
        self,
        spec: ObjectSpec,
        *,
        cpus: int = 2,
        safe: bool = True,
        opt_level: int = 2,
        fuel: int | None = DEFAULT_FUEL,
        call_depth: int = 8,
        cache: bool = True,
        hardened: bool = False,
        helpers: Iterable[int | str] | None = None,
        clock: str | int = "real",
        seed: int | None = None,
        trace: TextIO | None = None,
    ) -> None:
        _check(cpus, clock, seed)
        self._options = JitOptions(
            safe, opt_level, fuel, call_depth, CallxMode.FUNCTION, cache=cache, hardened=hardened
        )
        self.spec = spec
        self.host = Host(trace=trace)
        self.routes: RouteTable = self.host.routes
        self._allowed_helpers = _allowed_numbers(helpers)
        self._registered: dict[int, Helper] = {}
        self.maps = MapSet(_available(spec.maps), cpus, native_function)
        self.environment = Environment(cpus, clock, seed, self.maps)
        self.globals = LiveGlobals(spec, self.maps, self._compile_anew)
        self.programs: Mapping[str, BpfProgram] = _Programs(
            {name: BpfProgram(self, one, number) for number, (name, one) in enumerate(spec.programs.items())}
        )
        self._program_sets: dict[tuple[CoverageRecorder, ...], ProgramSet] = {}  # by who is told what runs execute
        self._recorders: tuple[CoverageRecorder, ...] = ()
        self._fill_slots()
        missing = self.missing_helpers
        if missing:
            named = ", ".join(f"{number} ({name})" for number, name in missing.items())
            warnings.warn(f"helpers that are not available: {named}", MissingHelperWarning, stacklevel=3)
        for name, program in spec.programs.items():
            if program.type is ProgramType.RAW and program.context is not None:
                message = (
                    f"program {name!r} takes a struct {program.context}, but no type of programs is known for its "
                    f"section {program.section!r}: it gets the packet's address; its type can be told (types=, --type)"
                )
                warnings.warn(message, ProgramTypeWarning, stacklevel=3)

    def _fill_slots(self) -> None:
        """Put programs and maps into the arrays that the object's definitions name them for."""
        self.maps.host.programs = self.programs
        for name, one in self.maps.items():
            if one.spec.values:
                try:
                    one.fill(self._find)
                except (IndexError, TypeError, ValueError) as error:
                    raise ElfError(f"the definition of map {name!r}: {error}") from None

    def _find(self, name: str) -> Any:
        found = self.programs.get(name, self.maps.get(name))
        if found is None:
            raise ValueError(f"{name!r} is neither a program nor a map")
        return found

    # -- helpers ------------------------------------------------------------------------------------------------------

    def register_helper(
        self,
        number: int,
        function: Any,
        *,
        signature: Signature | None = None,
        name: str | None = None,
        context: bool | None = None,
        user_data: Any = None,
        trusted: bool = False,
    ) -> None:
        """Register a helper for all programs, in the place of any that has the same number.

        The arguments, and what is raised, are those of `llvmbpf.EbpfVmRaw.register_helper`.
        """
        name = name or HELPER_NAMES.get(number)
        self._registered[number] = make_helper(
            number, function, signature=signature, name=name, context=context, user_data=user_data, trusted=trusted
        )
        self._compile_anew()

    @property
    def missing_helpers(self) -> dict[int, str]:
        """The helpers that some program calls and that are not available to it, by number, with their names."""
        missing: dict[int, str] = {}
        for spec in self.spec.programs.values():
            available = self._helpers_of(spec.type)
            for number in _called(spec):
                if number not in available:
                    missing[number] = HELPER_NAMES.get(number, "unknown")
        return dict(sorted(missing.items()))

    def _helpers_of(self, program_type: ProgramType) -> HelperTable:
        """The helpers that programs of a type may call."""
        found: dict[int, Helper] = {}
        for number, entry in KERNEL_HELPERS.items():
            if self._allowed_helpers is not None and number not in self._allowed_helpers:
                continue
            if entry.program_types is None or program_type in entry.program_types:
                found[number] = entry if entry.python is None else _with_host(entry, self.host)
        return HelperTable(found | self._registered)

    # -- programs -----------------------------------------------------------------------------------------------------

    @property
    def program_set(self) -> ProgramSet:
        """All programs as they are compiled now."""
        recorders = self._recorders
        found = self._program_sets.get(recorders)
        if found is not None:  # without waiting for what another thread compiles
            return found
        with COMPILE_LOCK:
            found = self._program_sets.get(recorders)
            if found is None:
                types = {spec.type for spec in self.spec.programs.values()}
                found = self._program_sets[recorders] = ProgramSet(
                    tuple(self.spec.programs.values()),
                    tuple(self.spec.maps[name] for name in self.maps),
                    tuple(self.maps.values()),
                    self._options,
                    {one: self._helpers_of(one) for one in types},
                    {name: one.map_type for name, one in self.spec.maps.items() if name not in self.maps},
                    recorders,
                )
            return found

    def _compile_anew(self) -> None:
        """Later runs use code that does not exist yet; runs under way keep theirs."""
        with COMPILE_LOCK:
            self._program_sets.clear()

    def count_into(self, recorder: CoverageRecorder) -> None:
        """Tell ``recorder`` what later runs execute; see `llvmbpf.coverage`."""
        with COMPILE_LOCK:
            self._recorders += (recorder,)
            self.program_set.declare()

    def stop_counting(self, recorder: CoverageRecorder) -> None:
        """Let later runs no longer be counted there. The code that there was before is still there."""
        with COMPILE_LOCK:
            self._recorders = tuple(one for one in self._recorders if one is not recorder)
            self._program_sets = {told: one for told, one in self._program_sets.items() if recorder not in told}

    @property
    def options(self) -> JitOptions:
        """How programs run."""
        return self._options

    @property
    def cpus(self) -> int:
        """How many CPUs there are: threads of a batch, and values of an element of a per-CPU map."""
        return self.environment.cpus

    @overload
    def verify(self, level: Literal["structure"] = ...) -> None: ...

    @overload
    def verify(self, level: Literal["strict"]) -> dict[str, StrictReport]: ...

    def verify(self, level: Level = "structure") -> dict[str, StrictReport] | None:
        """Verify all programs now rather than at their first runs.

        Arguments:
            level: "structure", or "strict" for a report on each program by name; see `llvmbpf.verify`.

        Raises VerifierError with the violations of all, or ElfError for the first program that cannot be linked.
        """
        wants_reports = check_level(level)
        errors: dict[str, VerifierError] = {}
        programs = self.program_set
        for name, program in self.programs.items():
            try:
                programs.plan(program.number)
            except VerifierError as error:
                errors[name] = error
        if len(errors) == 1:
            raise next(iter(errors.values()))
        if errors:
            violations = tuple(one for error in errors.values() for one in error.violations)
            raise VerifierError(f"programs {', '.join(errors)} break rules", violations=violations)
        if not wants_reports:
            return None
        return {name: program.verify(level="strict") for name, program in self.programs.items()}

    # -- maps ---------------------------------------------------------------------------------------------------------

    def create_map(self, spec: MapSpec) -> Any:
        """A further map, to be put into a map of maps; programs find it there.

        Arguments:
            spec: what it is to be: mostly ``obj.maps["outer"].spec.inner``, or a copy with other ``max_entries``.

        Raises MapError where there can be no such map.
        """
        return self.maps.create(spec)

    def snapshot(self) -> tuple[MapState, ...]:
        """What all maps and variables hold now, by number. No program may run meanwhile."""
        return self.maps.snapshot()

    def restore(self, snapshot: tuple[MapState, ...]) -> None:
        """Let all maps and variables hold again what they held. No program may run meanwhile.

        Raises ValueError for a snapshot of another object.
        """
        self.maps.restore(snapshot)
        self._take_over_constants()

    def _take_over_constants(self) -> None:
        """Where memory holds other constants than programs were compiled with, let them be compiled anew."""
        for name, variable in self.spec.globals.variables.items():
            spec: Any = self.spec.maps[variable.map_name]
            one: Map = self.maps[variable.map_name]
            if not spec.is_read_only:
                continue
            end = variable.offset + variable.size
            memory = one.areas["values"][variable.offset : end].tobytes()
            if memory != self.maps.first_contents(spec)[variable.offset : end]:
                self.spec.globals[name] = memory
                self._compile_anew()

    def __repr__(self) -> str:
        return f"<BpfObject of programs {', '.join(self.programs)}; maps {', '.join(self.maps)}>"


class _Programs(Mapping[str, BpfProgram]):
    """The programs of an object by name."""

    def __init__(self, programs: dict[str, BpfProgram]) -> None:
        self._programs = programs

    def __getitem__(self, name: str) -> BpfProgram:
        found = self._programs.get(name)
        if found is None:
            raise missing("program", name, self._programs)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._programs)

    def __len__(self) -> int:
        return len(self._programs)

    def __repr__(self) -> str:
        return repr(self._programs)


def _available(maps: Mapping[str, MapSpec]) -> tuple[MapSpec, ...]:
    """The maps that are made: of types that there are here, and those of others that maps or variables refer to.

    The latter cannot be made, which is said then; what only programs refer to keeps only these from running.
    """
    referred = {reference.name for one in maps.values() for reference in one.pointers.values()}
    referred.update(name for one in maps.values() for name in one.values.values())
    return tuple(one for name, one in maps.items() if one.map_type in FAMILY or name in referred)


def _check(cpus: Any, clock: Any, seed: Any) -> None:
    if isinstance(cpus, bool) or not isinstance(cpus, int):
        raise TypeError(f"cpus is a number, not {cpus!r}")
    if not 1 <= cpus <= LARGEST_CPU_COUNT:
        raise ValueError(f"cpus is 1 to {LARGEST_CPU_COUNT}, not {cpus}")
    if isinstance(clock, bool) or not isinstance(clock, int | str):
        raise TypeError(f"clock is 'real', 'packets' or nanoseconds, not {clock!r}")
    if isinstance(clock, str) and clock not in ("real", "packets"):
        raise ValueError(f"clock is 'real', 'packets' or nanoseconds, not {clock!r}")
    if isinstance(clock, int) and not 0 <= clock < 1 << 64:
        raise ValueError(f"clock is 0 to 2**64 - 1 nanoseconds, not {clock}")
    if seed is not None and (isinstance(seed, bool) or not isinstance(seed, int)):
        raise TypeError(f"seed is a number or None, not {seed!r}")


def _allowed_numbers(helpers: Iterable[int | str] | None) -> frozenset[int] | None:
    """The numbers of an allow-list. Raises ValueError for a helper that there is not."""
    if helpers is None:
        return None
    numbers = {name: number for number, name in HELPER_NAMES.items()}
    found: set[int] = set()
    for one in helpers:
        number = numbers.get(one.removeprefix("bpf_")) if isinstance(one, str) else one
        if number not in HELPER_NAMES:
            raise ValueError(f"there is no helper {one!r}")
        assert isinstance(number, int)
        found.add(number)
    return frozenset(found)


def _with_host(entry: KernelHelper, host: Host) -> PythonHelper:
    """A helper that is written in Python, for one object."""
    assert entry.python is not None
    arity = len(inspect.signature(entry.python).parameters) - 1  # the context comes first
    return PythonHelper(entry.number, entry.name, entry.python, arity, entry.signature, True, host)


def _called(spec: ProgramSpec) -> set[int]:
    """The numbers of the helpers that a program calls; none where it cannot be linked, which its first run will say."""
    try:
        program = spec.program
    except LlvmBpfError:
        return set()
    return {
        to_unsigned(instruction.imm, 32)
        for instruction, row in zip(program.instructions, program.specs, strict=True)
        if row is not None and row.op is Op.CALL
    }


def load(
    source: Source,
    *,
    types: Mapping[str, ProgramType | str] | None = None,
    cpus: int = 2,
    safe: bool = True,
    opt_level: int = 2,
    fuel: int | None = DEFAULT_FUEL,
    call_depth: int = 8,
    cache: bool = True,
    hardened: bool = False,
    helpers: Iterable[int | str] | None = None,
    clock: str | int = "real",
    seed: int | None = None,
    trace: TextIO | None = None,
) -> BpfObject:
    """Load what clang has made for a kernel.

    Arguments:
        source: a path, the object's bytes, or a binary file.
        types: types of programs by name, as `ProgramType` or as sections name them ("xdp"), where a section's name
            does not say it.
        cpus: how many CPUs there are; a batch runs on at most as many threads.
        safe, opt_level, fuel, call_depth, cache, hardened: see `llvmbpf.JitOptions`.
        helpers: numbers or names of the helpers that programs may call, None for all that there are.
        clock: what the helpers that tell the time show: "real", "packets" (in a batch, the time of each packet), or
            nanoseconds at which it stands still.
        seed: where random numbers begin, None for anywhere.
        trace: the text stream that ``trace_printk`` prints to, None for standard output.

    Warns with `llvmbpf.errors.MissingHelperWarning` where programs call helpers that are not available, and with
    `llvmbpf.errors.ProgramTypeWarning` where a program takes a context that its section's name does not promise.

    Raises:
        ElfError: it is no such object, or is damaged.
        MapError: a map cannot be had.
        OSError: the file cannot be read.
        TypeError, ValueError: an option of the wrong type or out of range.
    """
    return BpfObject(
        load_object(source, types),
        cpus=cpus,
        safe=safe,
        opt_level=opt_level,
        fuel=fuel,
        call_depth=call_depth,
        cache=cache,
        hardened=hardened,
        helpers=helpers,
        clock=clock,
        seed=seed,
        trace=trace,
    )
