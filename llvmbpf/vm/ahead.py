"""Ahead of time: a program as an object file and a C header, for C programs that have neither Python nor LLVM."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from llvmbpf.analysis import EntryState
from llvmbpf.contexts import CONTEXTS
from llvmbpf.errors import CompileError
from llvmbpf.helpers.registry import NativeHelper, PythonHelper, make_helper
from llvmbpf.jit import compile_object
from llvmbpf.lift import StandaloneMap, map_numbers, standalone_module
from llvmbpf.maps import Map, MapFlag, MapType
from llvmbpf.vm.c_header import c_header
from llvmbpf.vm.loaded import LoadedProgram

__all__ = ["AheadOfTime", "compile_ahead", "identifier"]

# Types of maps whose memory holds no address, and which need nobody who reads along.
_STANDALONE = frozenset(
    {MapType.ARRAY, MapType.PERCPU_ARRAY, MapType.HASH, MapType.PERCPU_HASH, MapType.LRU_HASH,
     MapType.LRU_PERCPU_HASH, MapType.LPM_TRIE, MapType.QUEUE, MapType.STACK, MapType.BLOOM_FILTER}
)  # fmt: skip
_SOMEWHERE = 1  # the address of a C function that no one calls from here
_LARGEST_CONTENTS = 16 << 20  # bytes of a map that are not zero from the start

# What C is given of the families of maps.
_OPERATIONS = {
    "array": ("lookup", "lookup_percpu", "update"),
    "hash": ("lookup", "lookup_percpu", "update", "delete"),
    "lru": ("lookup", "lookup_percpu", "update", "delete"),
    "trie": ("lookup", "update", "delete"),
    "queue": ("push", "pop", "peek"),
    "bloom": ("push", "peek"),
}


@dataclass(frozen=True)
class AheadOfTime:
    """What `compile_ahead` made.

    Attributes:
        object: an ELF object file; it needs the C library alone, and position independent.
        header: the text of a C header that declares what is in it.
        name: of the function that runs the program.
    """

    object: bytes
    header: str
    name: str


def identifier(text: str) -> str:
    """A name of C that is like ``text``.

    >>> identifier("xdp-filter.s"), identifier("2nd")
    ('xdp_filter_s', '_2nd')
    """
    name = re.sub(r"\W", "_", text, flags=re.ASCII)
    return f"_{name}" if not name or name[0].isdigit() else name


def compile_ahead(
    loaded: LoadedProgram,
    entry_state: EntryState,
    name: str,
    maps: tuple[Map, ...] = (),
    *,
    cpus: int = 1,
    cpu: str = "",
    externs: Mapping[int, str] | None = None,
) -> AheadOfTime:
    """Native code that a C program links, and its header.

    Arguments:
        loaded: the program with its options.
        entry_state: how its runs begin: with a packet, or with a kernel context.
        name: of the C function.
        maps: those of the program's object, with what they hold now.
        cpus: values that an element of a per-CPU map has.
        cpu: the processor to compile for, as LLVM names it: "native" is that of the host, "" any of its kind.
        externs: names of C functions that are helpers, by number; the C program defines them.

    Raises:
        CompileError: it needs a host: for helpers in Python, tail calls, maps of other types, or allowed memory; or
            LLVM does not know the processor.
        ValueError: a name that is none of C.
    """
    externs = externs or {}
    for one in (name, *externs.values()):
        if identifier(one) != one:
            raise ValueError(f"{one!r} is not a name of C")
    helpers = loaded.helpers
    for number in externs:
        known = helpers.get(number)
        signature = known.signature if known else None
        helpers = helpers.with_helper(make_helper(number, _SOMEWHERE, signature=signature, trusted=True))
    loaded = loaded.changed(helpers=helpers, counting=None)  # a run that begins in C has no counters
    _refuse_helpers(loaded)
    compiled = loaded.compiled(entry_state)
    lifted = compiled.lifted
    if loaded.allowed:
        raise CompileError("memory that is allowed by its address cannot be part of an object file")
    numbers = sorted(map_numbers(lifted))
    used = {number: _standalone(maps[number], name) for number in numbers}
    state = lifted.plan.entry_state
    layout = CONTEXTS[state.program_type] if state.is_kernel and state.program_type else None
    text = standalone_module(
        lifted,
        name,
        used,
        stack_size=loaded.stack_size(lifted.plan),
        context_size=layout.size if layout else 0,
        cpus=cpus,
        externs=externs,
    )
    header = c_header(lifted, name, layout, {number: (maps[number].spec, used[number]) for number in numbers}, externs)
    return AheadOfTime(compile_object(text, compiled.opt_level, cpu), header, name)


def _refuse_helpers(loaded: LoadedProgram) -> None:
    """Unknown helpers trap, as everywhere; these would need what only a host has."""
    for number in loaded.verified.helpers:
        entry = loaded.helpers.get(number)
        if isinstance(entry, PythonHelper) or (isinstance(entry, NativeHelper) and entry.address != _SOMEWHERE):
            raise CompileError(f"helper {number} ({entry.name}) is a function of this process; name one of C for it")
        if entry is not None and entry.engine == "tail_call":
            raise CompileError("tail calls go from program to program of an object, and this is one program alone")


def _standalone(one: Map, prefix: str) -> StandaloneMap:
    """A map as part of the object. Raises CompileError for one that needs a host."""
    spec = one.spec
    if spec.map_type not in _STANDALONE:
        raise CompileError(f"map {spec.name!r}: maps of type {spec.map_type.name} need a host")
    areas = {symbol: area.tobytes() for symbol, area in zip(one.symbols(), one.areas.values(), strict=True)}
    for contents in areas.values():
        if len(contents) > _LARGEST_CONTENTS and any(contents):
            raise CompileError(f"map {spec.name!r}: it holds {len(contents) >> 20} MiB that are not zero")
    operations: tuple[str, ...] = _OPERATIONS[one.family]
    if spec.is_global:  # constants are part of the code
        operations = () if spec.flags & MapFlag.RDONLY_PROG else ("lookup",)
    elif not one.is_per_cpu:
        operations = tuple(name for name in operations if name != "lookup_percpu")
    base = f"{prefix}_{identifier(spec.name).strip('_')}"
    functions = {f"{base}_{name}": f"{one.family}_{name}" for name in operations}
    return StandaloneMap(tuple(one.descriptor_words()), areas, functions)
