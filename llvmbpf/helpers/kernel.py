"""What a helper of the kernel is here: its number and name, what it declares, and who does its work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from llvmbpf.helpers.signature import ArgumentKind, Signature
from llvmbpf.program import ProgramType

__all__ = ["KernelHelper"]


@dataclass(frozen=True, eq=False)
class KernelHelper:
    """A helper under the number that the kernel gives it.

    Exactly one of three does its work:

    Attributes:
        operation: a function of the native library. With a map as its first argument, that of the map's family:
            "lookup" is ``array_lookup`` for an array, and ``any_lookup`` where the map is known to the run only.
        python: a function that is called with a `HelperContext` and the registers that it has parameters for. The
            context's ``user_data`` is the run's `llvmbpf.helpers.host.Host`.
        engine: what engines do themselves, since it calls functions of the program: "loop", "each", "tail_call".

        program_types: the types of programs that may call it, None for all.
    """

    number: int
    name: str
    signature: Signature
    operation: str = ""
    python: Callable[..., Any] | None = None
    engine: str = ""
    program_types: frozenset[ProgramType] | None = None

    def __post_init__(self) -> None:
        if bool(self.operation) + (self.python is not None) + bool(self.engine) != 1:
            raise ValueError(f"helper {self.name} needs one of operation, python and engine")

    @property
    def is_native(self) -> bool:
        """Whether a function of the native library does its work, on the run record."""
        return bool(self.operation)

    @property
    def takes_map(self) -> bool:
        """Whether the native function is one of a map's family."""
        return any(argument.kind is ArgumentKind.MAP for argument in self.signature.arguments)
