"""What one run of a program that is no object's needs: a machine, and the buffers that its methods take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from llvmbpf.cli.inputs import machine_for, register_helpers

if TYPE_CHECKING:
    from llvmbpf.program import Program

__all__ = ["Setup", "make_machine", "with_bounds"]


@dataclass(frozen=True)
class Setup:
    """A machine, the buffers that its methods take, and what r1 points to."""

    machine: Any  # one of the four: which arguments its methods take, `buffers` says
    buffers: tuple[bytearray, ...]
    r1: str


def make_machine(
    program: Program, mbuff: bytearray | None, slots: tuple[int, int] | None, helpers: str | None, options: Any
) -> Any:
    """A machine whose r1 is the packet, or the metadata buffer where there is one."""
    if mbuff is None:
        return machine_for(program, slots, helpers, **options)
    from llvmbpf.vm import EbpfVmMbuff

    data_offset, data_end_offset = slots or (None, None)
    machine = EbpfVmMbuff(program, data_offset=data_offset, data_end_offset=data_end_offset, **options)
    register_helpers(machine, helpers)
    return machine


def with_bounds(mbuff: bytearray, mem: bytearray, slots: tuple[int, int] | None) -> bytearray:
    """The metadata buffer with the addresses of the packet's start and end in its slots."""
    if slots is not None:
        from llvmbpf.memory import borrow

        packet = borrow(mem)
        for slot, address in zip(slots, (packet.address, packet.address + packet.length), strict=True):
            mbuff[slot : slot + 8] = address.to_bytes(8, "little")
    return mbuff
