"""Programs that once made the engines differ, or one of them fail; each was found by an attack and reduced by hand."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from llvmbpf import EbpfVmRaw, assemble
from llvmbpf.errors import ExecutionError

PACKET = bytes(range(1, 17))

PROGRAMS: dict[str, tuple[str, dict[str, Any]]] = {
    # The first block is a loop's header: r1 and r3 are carried otherwise there than a run begins with them.
    "r1 is unknown where a loop begins at pc 0": (
        """
        loop:
          ldxb r0, [r1]
          jne r5, 0, done
          mov r5, 1
          or r1, 0
          ja loop
        done:
          exit
        """,
        {},
    ),
    "a pointer or null where a loop begins at pc 0": (
        """
        loop:
          add r4, 1
          jeq r3, 0, first
          ldxb r0, [r3+2]
          lsh r0, 8
          or r0, r4
          exit
        first:
          mov r3, r1
          ja loop
        """,
        {},
    ),
    # Null is joined with a pointer into the callee's own frame, and carried from there as one.
    "null for a function that begins with a loop": (
        """
          mov r7, 0
          call local function
          exit
        function:
          jeq r7, 0, null
          ldxb r0, [r7-8]
          exit
        null:
          jeq r6, 1, fault
          mov r6, 1
          mov r7, r10
          stb [r10-8], 7
          jne r8, 0, function
          mov r8, 1
          mov r7, 0
          ja function
        fault:
          ldxb r0, [r7+8]
          exit
        """,
        {},
    ),
    "null for a program that calls itself and begins with a loop": (
        """
        start:
          jeq r7, 0, null
          ldxb r0, [r7-8]
          exit
        null:
          mov r7, r10
          stb [r10-8], 7
          jne r8, 0, start
          mov r8, 1
          mov r7, 0
          call local start
          ldxb r0, [r7+9]
          exit
        """,
        {},
    ),
    # Region inference looks at what follows a call that no helper answers.
    "a block behind an unknown helper": ("call 999\n jeq r0, 0, +1\n add r0, 1\n exit", {}),
    "a block behind an unknown helper by register": (
        "mov r1, 77\n callx r1\n jeq r0, 0, +1\n add r0, 1\n exit",
        {"callx": "helper"},
    ),
}


def outcome(vm: EbpfVmRaw, method: str) -> tuple[Any, ...]:
    packet = np.frombuffer(PACKET, np.uint8).copy()
    address = packet.ctypes.data
    try:
        r0 = getattr(vm, method)(packet)
    except ExecutionError as error:
        where = getattr(error, "address", None)
        return type(error), error.pc, None if where is None else where - address, packet.tobytes()
    return r0, packet.tobytes()


@pytest.mark.parametrize("name", PROGRAMS)
@pytest.mark.parametrize("opt_level", [0, 2])
def test_the_engines_agree(name: str, opt_level: int) -> None:
    text, options = PROGRAMS[name]
    vm = EbpfVmRaw(assemble(text), opt_level=opt_level, **options)
    assert outcome(vm, "execute_program_jit") == outcome(vm, "execute_program")


def test_a_pointer_that_is_null_at_first_is_null() -> None:
    vm = EbpfVmRaw(assemble(PROGRAMS["a pointer or null where a loop begins at pc 0"][0]))
    assert vm.execute_program(PACKET) == vm.execute_program_jit(PACKET) == 3 << 8 | 2
