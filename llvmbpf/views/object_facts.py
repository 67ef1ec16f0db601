"""What an object file says of its programs, maps and variables, for people and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from llvmbpf.errors import ElfError, VerifierError
from llvmbpf.helpers.kernel_table import KERNEL_HELPERS
from llvmbpf.maps import MapFlag, MapSpec
from llvmbpf.objects import helper_name, helpers_called, reference_name
from llvmbpf.verifier import verify

if TYPE_CHECKING:
    from llvmbpf.objects import ObjectSpec, ProgramSpec

__all__ = [
    "map_facts",
    "map_remarks",
    "missing",
    "plain",
    "program_facts",
    "type_text",
    "variable_facts",
]


def program_facts(spec: ProgramSpec, maps: Mapping[str, MapSpec]) -> dict[str, Any]:
    """A program for machines; where it cannot be linked, what would be known of its code is None."""
    facts: dict[str, Any] = {"name": spec.name, "section": spec.section, "type": spec.type.name}
    reasons = missing(spec)
    try:
        program = spec.program
    except ElfError:
        unknown = dict.fromkeys(["instructions", "bytes", "functions", "helpers", "maps", "variables", "source"])
        return {**facts, **unknown, "missing": reasons}
    numbers = sorted(set(helpers_called(program).values()))
    first = spec.source_lines.get(0)
    references = program.references.values()
    variables = (reference_name(one, maps).partition("+")[0] for one in references if one.offset is not None)
    return {
        **facts,
        "instructions": len(program),
        "bytes": len(program.code),
        "functions": list(program.symbols.values()),
        "helpers": [{"number": number, "name": helper_name(number)} for number in numbers],
        "maps": sorted({one.name for one in references if one.offset is None}),
        "variables": sorted(set(variables)),
        "source": f"{first.file}:{first.line}" if first else None,
        "missing": reasons,
    }


def missing(spec: ProgramSpec) -> list[str]:
    """Why a program cannot be run, or not whole: what cannot be linked, broken rules, helpers that cannot be had."""
    try:
        program = spec.program
    except ElfError as error:
        return [str(error)]
    reasons = []
    for number in sorted(set(helpers_called(program).values())):
        helper = KERNEL_HELPERS.get(number)
        if helper is None:
            reasons.append(f"helper {number} ({helper_name(number)}) is not built in and must be registered")
        elif helper.program_types is not None and spec.type not in helper.program_types:
            types = ", ".join(sorted(one.name for one in helper.program_types))
            reasons.append(f"helper {number} ({helper.name}) is there for programs of type {types}")
    try:
        verify(program, bound_maps=True, callx="function")
    except VerifierError as error:
        reasons += [str(violation) for violation in error.violations]
    return reasons


# -- maps --------------------------------------------------------------------------------------------------------------


def map_facts(spec: MapSpec) -> dict[str, Any]:
    """A definition of a map for machines."""
    return {
        "name": spec.name,
        "type": spec.map_type.name,
        "key_size": spec.key_size,
        "value_size": spec.value_size,
        "max_entries": spec.max_entries,
        "flags": _flags(spec.flags),
        "key": type_text(spec.key_dtype, spec.key_size),
        "value": type_text(spec.value_dtype, spec.value_size),
        "inner": None if spec.inner is None else map_facts(spec.inner),
        "values": {str(key): name for key, name in spec.values.items()},
        "lock_offset": spec.lock_offset,
        "is_global": spec.is_global,
        "notes": list(spec.notes),
    }


def map_remarks(spec: MapSpec) -> list[str]:
    """What a table has no column for: inner maps, what the map holds at first, locks, notes of the loader."""
    remarks = []
    if spec.inner is not None:
        one = map_facts(spec.inner)
        remarks.append(f"holds maps of type {one['type']}, key {one['key']}, value {one['value']}")
    if spec.values:
        remarks.append("at first " + ", ".join(f"{key} = {name}" for key, name in spec.values.items()))
    if spec.lock_offset is not None:
        remarks.append(f"a spin lock lies at byte {spec.lock_offset} of each value")
    return [*remarks, *spec.notes]


def _flags(flags: MapFlag) -> list[str]:
    known = [one for one in MapFlag if one and one in flags]
    rest = int(flags) & ~sum(known)
    return [one.name or "" for one in known] + ([f"{rest:#x}"] if rest else [])


def type_text(dtype: np.dtype[Any] | None, size: int) -> str:
    """A type as C's programmers write it, shorter: ``u32``, ``{bits: u32, address: u32}``, ``8 bytes``.

    >>> type_text(np.dtype([("port", "<u2"), ("hosts", "<u4", (3,))]), 14)
    '{port: u16, hosts: u32[3]}'
    """
    if dtype is None or not dtype.itemsize:
        return f"{size} bytes" if size != 1 else "1 byte"
    base = dtype.base
    dimensions = "".join(f"[{count}]" for count in dtype.shape)
    if base.names is not None:
        assert base.fields is not None
        members = ((name, base.fields[name][0]) for name in base.names)
        text = "{" + ", ".join(f"{name}: {type_text(inner, inner.itemsize)}" for name, inner in members) + "}"
        return text + dimensions
    if base.kind == "S":
        return f"char{dimensions}[{base.itemsize}]"
    if base.kind == "V":
        return f"({base.itemsize} bytes){dimensions}" if dimensions else f"{base.itemsize} bytes"
    if base.kind == "b":
        return f"bool{dimensions}"
    return f"{base.kind.replace('i', 's')}{8 * base.itemsize}{dimensions}"


# -- variables ---------------------------------------------------------------------------------------------------------


def variable_facts(found: ObjectSpec) -> list[dict[str, Any]]:
    """The variables for machines, with their initial values."""
    return [
        {
            "name": name,
            "section": variable.map_name,
            "type": variable.type_name or type_text(variable.dtype, variable.size),
            "bytes": variable.size,
            "value": plain(found.globals[name]),
        }
        for name, variable in found.globals.variables.items()
    ]


def plain(value: Any) -> Any:
    """Numbers, lists and mappings of them for a value of a map or variable; text stays text, other bytes become hex.

    >>> plain(np.array([(1, b"ab")], [("n", "<u4"), ("name", "S4")])[0])
    {'n': 1, 'name': 'ab'}
    """
    if isinstance(value, np.void) and value.dtype.names is not None:
        return {name: plain(value[name]) for name in value.dtype.names}
    if isinstance(value, np.ndarray):
        if value.dtype == np.uint8 and value.ndim == 1:
            return value.tobytes().hex(" ")
        return [plain(one) for one in value]
    if isinstance(value, np.bytes_):
        text = bytes(value)
        return text.decode("ascii") if text.isascii() else text.hex(" ")
    if isinstance(value, np.void):
        return value.tobytes().hex(" ")
    if isinstance(value, bytes):
        return value.hex(" ")
    return value.item() if isinstance(value, np.generic) else value
