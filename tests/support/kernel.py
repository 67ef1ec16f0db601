"""Programs of kernel types from assembly text, with maps: what clang makes, without clang."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from llvmbpf.analysis import AccessPlan, EntryState, KernelFacts, RegionKind, infer_regions
from llvmbpf.asm import assemble
from llvmbpf.helpers.kernel_table import KERNEL_HELPERS
from llvmbpf.helpers.registry import HelperTable
from llvmbpf.maps import MapSpec
from llvmbpf.objects import ObjectSpec, ProgramSpec
from llvmbpf.program import MapReference, Program, ProgramType
from llvmbpf.verifier import verify
from llvmbpf.vm.object import BpfObject
from llvmbpf.vm.surroundings import Surroundings, kernel_facts

# `lddw rN, map NAME` is a map, `lddw rN, NAME+4` the byte at offset 4 of its first value, `lddw rN, code LABEL` the
# function that begins there.
_REFERENCE = re.compile(r"lddw (r\d+), (?:map ([\w.]+)|code (\w+)|([\w.]+)\+(\d+))")


def assemble_with_maps(text: str) -> Program:
    """Assemble ``text``, in which wide instructions may name maps."""
    plain = assemble(_REFERENCE.sub(r"lddw \1, 0", text))
    code = bytearray(plain.code)
    lines = [line.split("#")[0].strip() for line in text.splitlines()]
    lines = [line for line in lines if line and not line.endswith(":")]
    references: dict[int, MapReference] = {}
    for line, pc in zip(lines, plain.pcs, strict=True):
        match = _REFERENCE.match(line)
        if match and match[3]:
            (target,) = (at for at, name in plain.symbols.items() if name == match[3])
            code[8 * pc + 1] |= 4 << 4
            code[8 * pc + 4 : 8 * pc + 8] = (target - pc - 1).to_bytes(4, "little", signed=True)
        elif match:
            code[8 * pc + 1] |= (1 if match[2] else 2) << 4
            references[pc] = MapReference(match[2] or match[4], None if match[2] else int(match[5]))
    return Program(bytes(code), plain.symbols, references=references)


def kernel_table() -> HelperTable:
    """The helpers of the kernel that need nothing of a host."""
    return HelperTable({number: one for number, one in KERNEL_HELPERS.items() if one.python is None})


def kernel_plan(
    text: str, maps: Sequence[MapSpec] = (), program_type: ProgramType = ProgramType.XDP, *, moves: bool = False
) -> AccessPlan:
    """The plan of a program of a kernel type."""
    helpers = kernel_table()
    verified = verify(assemble_with_maps(text), callx="function", bound_maps=True)
    facts: KernelFacts = kernel_facts(Surroundings(tuple(maps)), helpers)
    state = EntryState(RegionKind.KERNEL_CONTEXT, None, program_type, moves)
    return infer_regions(verified, state, signatures=helpers.signatures, facts=facts)


class TextProgram(ProgramSpec):
    """A program from assembly text in the place of one from an object file."""

    def __init__(self, name: str, program_type: ProgramType, text: str, lines: Mapping[int, Any]) -> None:
        self.name = name
        self.section = program_type.name.lower()
        self.type = program_type
        self._program, self._lines = assemble_with_maps(text), lines

    @property
    def program(self) -> Program:
        return self._program

    @property
    def source_lines(self) -> Mapping[int, Any]:
        return self._lines


def text_object(
    texts: Mapping[str, str],
    maps: Sequence[MapSpec] = (),
    program_type: ProgramType = ProgramType.XDP,
    lines: Mapping[int, Any] | None = None,
    **options: Any,
) -> BpfObject:
    """An object whose programs are assembly text; options are those of `llvmbpf.load`."""
    programs = {name: TextProgram(name, program_type, text, lines or {}) for name, text in texts.items()}
    return BpfObject(ObjectSpec(programs, {spec.name: spec for spec in maps}, "", None), **options)
