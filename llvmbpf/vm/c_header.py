"""The C header of a program that was compiled ahead of time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from llvmbpf.contexts import ContextLayout
from llvmbpf.lift import LiftedModule, RunField, StandaloneMap
from llvmbpf.lift.abi import ARGUMENT_SHIFT
from llvmbpf.maps import MapSpec
from llvmbpf.memory import TrapKind

__all__ = ["c_header"]

# The type and the meaning of each word; those from HEADROOM on are there for programs of a kernel type.
_FIELDS: Mapping[RunField, tuple[str, str]] = {
    RunField.PACKET: ("uint8_t *", "where the packet begins"),
    RunField.LENGTH: ("uint64_t", "its bytes"),
    RunField.FUEL: ("uint64_t", "backward jumps and calls permitted; what is left of them (safe code only)"),
    RunField.STOP: ("const volatile uint8_t *", "a byte that ends the run when it is not 0, or null"),
    RunField.TRAP: ("uint64_t", "out: 0, or why the run ended early: its lowest byte is one of the numbers below"),
    RunField.TRAP_PC: ("uint64_t", "out: the slot of the instruction at fault"),
    RunField.TRAP_ADDRESS: ("uint64_t", "out: the address of the access at fault"),
    RunField.TRAP_SIZE: ("uint64_t", "out: its bytes"),
    RunField.HEADROOM: ("uint64_t", "bytes before the packet that are yours and may become part of it"),
    RunField.TAILROOM: ("uint64_t", "bytes behind it, the same"),
    RunField.METADATA_LENGTH: ("uint64_t", "out: bytes of metadata that the program put before the packet"),
    RunField.CONTEXT: ("", "taken over and given back, or null"),
    RunField.CPU: ("uint64_t", "on which it runs, from 0: threads that run at the same time need different ones"),
    RunField.RANDOM: ("uint64_t", "where random numbers begin, and where they go on"),
    RunField.REDIRECT_KIND: ("uint64_t", "out: 0, 1 for an interface, 2 for an element of a map"),
    RunField.REDIRECT_TARGET: ("uint64_t", "out: the interface, or the key"),
    RunField.REDIRECT_FLAGS: ("uint64_t", "out"),
    RunField.REDIRECT_MAP: ("uint64_t", "out: the map's number in its object"),
}

_PARAMETERS = {
    "lookup": "const void *key",
    "lookup_percpu": "const void *key, uint64_t cpu",
    "update": "const void *key, const void *value, uint64_t flags",
    "delete": "const void *key",
    "push": "const void *value, uint64_t flags",
    "pop": "void *value",
    "peek": "void *value",
}


def c_header(
    lifted: LiftedModule,
    name: str,
    layout: ContextLayout | None,
    maps: Mapping[int, tuple[MapSpec, StandaloneMap]],
    externs: Mapping[int, str],
) -> str:
    """The text of a header for the function ``name``, which runs the program, and for those of its maps."""
    guard = f"{name.upper()}_LLVMBPF_H"
    return "\n".join(
        [
            f"/* {name}, an eBPF program of {len(lifted.plan.verified.program)} instructions, compiled by llvmbpf.",
            f" * {_promise(lifted)}",
            f" * A run needs at most {lifted.native_stack + 1024} bytes of stack. */",
            f"#ifndef {guard}",
            f"#define {guard}",
            "",
            "#include <stdint.h>",
            "",
            "#ifdef __cplusplus",
            'extern "C" {',
            "#endif",
            "",
            *(_context(name, layout) if layout else ()),
            *_run(name, layout),
            "enum { /* the lowest byte of trap; above it stands the register where a helper's argument is at fault */",
            *(f"\t{name.upper()}_{kind.name} = {int(kind)}," for kind in TrapKind),
            f"\t{name.upper()}_ARGUMENT_SHIFT = {ARGUMENT_SHIFT},",
            "};",
            "",
            "/* Runs the program and returns r0, or 0 where it trapped. Set what you do not use to 0. */",
            f"uint64_t {name}(struct {name}_run *run);",
            *(line for spec, one in maps.values() for line in _map(spec, one)),
            *_externs(lifted, externs),
            "",
            "#ifdef __cplusplus",
            "}",
            "#endif",
            "",
            "#endif",
            "",
        ]
    )


def _promise(lifted: LiftedModule) -> str:
    if lifted.options.safe:
        return "Safe: a run touches nothing but its packet and maps, and ends; see docs/security.md."
    return "Unsafe: no access is checked and no loop is ended; see docs/security.md."


def _context(name: str, layout: ContextLayout) -> Iterator[str]:
    yield f"struct {name}_context {{ /* {layout.name}; its pointers are the run's business */"
    at = 0
    for field in sorted(layout.fields.values(), key=lambda one: one.offset):
        if field.offset > at:
            yield f"\tuint8_t unused_{at}[{field.offset - at}];"
        words = field.size // 4
        if field.size in (1, 4, 8):
            yield f"\tuint{8 * field.size}_t {field.name};"
        else:
            yield f"\tuint32_t {field.name}[{words}];"
        at = field.end
    if at < layout.size:
        yield f"\tuint8_t unused_{at}[{layout.size - at}];"
    yield "};"
    yield ""


def _run(name: str, layout: ContextLayout | None) -> Iterator[str]:
    yield f"struct {name}_run {{ /* what is not said to be out is yours to fill in */"
    for field, (kind, meaning) in _FIELDS.items():
        if layout is None and field > RunField.TRAP_SIZE:
            break
        kind = f"struct {name}_context *" if field is RunField.CONTEXT else kind
        space = "" if kind.endswith("*") else " "
        yield f"\t{kind}{space}{field.name.lower()}; /* {meaning} */"
    yield "};"
    yield ""


def _map(spec: MapSpec, one: StandaloneMap) -> Iterator[str]:
    if not one.functions:
        return
    yield ""
    if spec.is_global:
        yield f"/* The variables of {spec.name}, {spec.value_size} bytes: key is a uint32_t, 0. */"
    else:
        sizes = f"keys of {spec.key_size} bytes, values of {spec.value_size}, at most {spec.max_entries} elements."
        yield f"/* Map {spec.name}, {spec.map_type.name}: {sizes}"
        yield " * A value that was found is the map's own, null means that there is none; others return 0 or -errno. */"
    for function, native in one.functions.items():
        operation = native.split("_", 1)[1]
        result = "void *" if operation.startswith("lookup") else "int64_t "
        yield f"{result}{function}({_PARAMETERS[operation]});"


def _externs(lifted: LiftedModule, externs: Mapping[int, str]) -> Iterator[str]:
    used = {externs[one.number] for one in lifted.native_helpers.values()}
    if used:
        yield ""
        yield "/* To be defined by you: the program's helpers. */"
    for name in sorted(used):
        yield f"uint64_t {name}(uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5);"
