"""Objects of programs in assembly text, with maps, for both engines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from support.kernel import text_object

from llvmbpf.maps import MapSpec
from llvmbpf.vm.object import BpfObject

ENGINES = ["interpreter", "jit"]


def make_object(programs: dict[str, str], maps: Sequence[MapSpec], **options: Any) -> BpfObject:
    """An object of XDP programs by name; see `support.kernel.assemble_with_maps` for how they name maps."""
    return text_object(programs, maps, **options)
