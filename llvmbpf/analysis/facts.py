"""What a program that was made for a kernel has around it, as far as the analysis needs to know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from llvmbpf.maps.spec import MapSpec

__all__ = ["KernelFacts"]


def _accept(number: int, spec: MapSpec) -> str:
    return ""


@dataclass(frozen=True)
class KernelFacts:
    """Maps and helpers.

    Attributes:
        maps: by number.
        engines: for helpers that engines do themselves, what they do ("loop", "each", "tail_call"), by number.
        arities: how many registers a helper reads, by number, where that is known.
        refuse: why a helper cannot be called with a map, "" where it can.
    """

    maps: tuple[MapSpec, ...] = ()
    engines: Mapping[int, str] = field(default_factory=dict)
    arities: Mapping[int, int] = field(default_factory=dict)
    refuse: Callable[[int, MapSpec], str] = _accept
