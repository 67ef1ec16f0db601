"""Objects of programs in assembly text, with maps, for both engines."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

from support.kernel import assemble_with_maps

from llvmbpf.maps import MapSpec
from llvmbpf.objects import ObjectSpec
from llvmbpf.program import ProgramType
from llvmbpf.vm.object import BpfObject

ENGINES = ["interpreter", "jit"]


def make_object(programs: dict[str, str], maps: Sequence[MapSpec], **options: Any) -> BpfObject:
    """An object of XDP programs by name; see `assemble_with_maps` for how they name maps."""
    specs: dict[str, Any] = {
        name: SimpleNamespace(
            name=name, section="xdp", type=ProgramType.XDP, program=assemble_with_maps(text), source_lines={}
        )
        for name, text in programs.items()
    }
    return BpfObject(ObjectSpec(specs, {one.name: one for one in maps}, "", None), **options)
