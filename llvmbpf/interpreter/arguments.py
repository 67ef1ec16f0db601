"""The memory that a helper is given is checked before it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from llvmbpf.analysis import ArgumentAccess
from llvmbpf.helpers.signature import Argument
from llvmbpf.memory import TrapKind
from llvmbpf.native import MapWord

if TYPE_CHECKING:
    from llvmbpf.interpreter.machine import Interpreter

__all__ = ["check_argument"]


def check_argument(
    run: Interpreter, row: ArgumentAccess, arguments: tuple[int, ...], descriptor: Any = None
) -> None:
    """Check memory that a helper is given; ``descriptor`` is of the map whose key or value it is."""
    argument, address = row.argument, arguments[row.register - 1]
    size = _argument_size(argument, arguments, descriptor)
    if size == 0 or (argument.nullable and address == 0):
        return
    found = run.find(row.value, address, size, "", writes=argument.access.writes)
    if isinstance(found, TrapKind):
        kind = "store" if argument.access.writes else "load"
        raise run.fault(found, address, size, kind, str(row.region))


def _argument_size(argument: Argument, arguments: tuple[int, ...], descriptor: Any) -> int:
    if argument.size_argument is not None:
        return arguments[argument.size_argument - 1]
    if argument.part is not None:
        assert descriptor is not None
        return int(descriptor[MapWord.KEY_SIZE if argument.part == "key" else MapWord.VALUE_SIZE])
    assert argument.size is not None
    return argument.size
