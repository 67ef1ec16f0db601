"""What a process needs to run a program: it travels as bytes, and becomes a loaded object once in each process."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from llvmbpf.distributed.contents import Elements, elements_of, is_stream
from llvmbpf.maps import MapSpec, MapState
from llvmbpf.objects import ObjectSpec, ProgramSpec
from llvmbpf.program import Program, ProgramType
from llvmbpf.vm import BpfObject, BpfProgram, load

__all__ = ["Ready", "Recipe", "ready"]

Setup = Callable[[BpfObject], object]


class _BytecodeSpec(ProgramSpec):
    """A program that comes as bytecode in the place of one from an object file."""

    def __init__(self, name: str, program_type: ProgramType, program: Program) -> None:
        self.name = name
        self.section = program_type.name.lower()
        self.type = program_type
        self._bytecode = program

    @property
    def program(self) -> Program:
        return self._bytecode

    @property
    def source_lines(self) -> Mapping[int, Any]:
        return {}


@dataclass(frozen=True)
class Recipe:
    """How to make a program.

    Attributes:
        source: an object's bytes, or a `Program`.
        name: which program of the object; None for the only one.
        maps: the maps that the instructions of a `Program` name.
        program_type: of a `Program`.
        options: those of `llvmbpf.load`.
        setup: called with each object that is loaded, to fill maps, set variables and register helpers.
        token: what tells recipes apart.
    """

    source: bytes | Program = field(repr=False)
    name: str | None
    maps: tuple[MapSpec, ...]
    program_type: ProgramType
    options: Mapping[str, Any]
    setup: Setup | None
    token: str

    def load(self) -> BpfObject:
        """A new object. Raises what `llvmbpf.load` and ``setup`` raise."""
        if isinstance(self.source, Program):
            name = self.name or "main"
            programs = {name: _BytecodeSpec(name, self.program_type, self.source)}
            made = BpfObject(ObjectSpec(programs, {spec.name: spec for spec in self.maps}, "", None), **self.options)
        else:
            made = load(self.source, **self.options)
        if self.setup is not None:
            self.setup(made)
        return made

    def choose(self, loaded: BpfObject) -> BpfProgram:
        """The program of the object that is meant. Raises ValueError where that is none, or not clear."""
        there = loaded.programs
        if self.name is None and len(there) == 1:
            return next(iter(there.values()))
        if isinstance(self.source, Program):
            return there[self.name or "main"]
        if self.name is None or self.name not in there:
            asked = "which program?" if self.name is None else f"there is no program {self.name!r};"
            raise ValueError(f"{asked} program= is one of: {', '.join(there) or 'none'}")
        return there[self.name]


class Ready:
    """An object that is loaded in this process, and as it was then.

    Attributes:
        lock: held while a chunk is run, since its maps are the object's.
        initial: what maps held before the first chunk.
        streams: what programs have left in ring buffers and perf arrays, by map.
    """

    def __init__(self, recipe: Recipe) -> None:
        self.lock = threading.Lock()
        self.object = recipe.load()
        self.program = recipe.choose(self.object)
        self.streams: dict[str, list[Any]] = {}
        for name, one in self.object.maps.items():
            if is_stream(one):
                self.streams[name] = []
                one.subscribe(self.streams[name].append)
        self._state: tuple[MapState, ...] = self.object.snapshot()
        self.initial: dict[str, Elements] = elements_of(self.object)

    def begin(self) -> None:
        """Let maps hold what they held at first."""
        self.object.restore(self._state)
        for records in self.streams.values():
            records.clear()


_READY: dict[str, Ready] = {}
_READY_LOCK = threading.Lock()


def ready(recipe: Recipe) -> tuple[Ready, bool]:
    """The object in this process, and whether it was loaded now."""
    with _READY_LOCK:
        found = _READY.get(recipe.token)
        if found is not None:
            return found, False
        made = _READY[recipe.token] = Ready(recipe)
        return made, True
