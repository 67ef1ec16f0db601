"""The examples of the document that this project starts from (rbpf's EbpfVmMbuff), in Python."""

from __future__ import annotations

import numpy as np
import pytest

from llvmbpf import EbpfVmMbuff, VerifierError
from llvmbpf.errors import LlvmBpfError
from llvmbpf.helpers import BPF_TRACE_PRINTK_IDX, bpf_trace_printf
from llvmbpf.program import Program

LOAD_FROM_PACKET = bytes.fromhex(
    "79 11 08 00 00 00 00 00"  # load mem from mbuff at offset 8 into r1
    "69 10 02 00 00 00 00 00"  # ldxh r0, [r1+2]
    "95 00 00 00 00 00 00 00"  # exit
)
RETURN_ZERO = bytes.fromhex("b7 00 00 00 00 00 00 00 95 00 00 00 00 00 00 00")
PRINT = bytes.fromhex(
    "18 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00"  # lddw r1, 0: the address of a format string, elsewhere
    "b7 02 00 00 0a 00 00 00"  # mov r2, 10
    "b7 03 00 00 01 00 00 00"  # mov r3, 1
    "b7 04 00 00 02 00 00 00"  # mov r4, 2
    "b7 05 00 00 03 00 00 00"  # mov r5, 3
    "85 00 00 00 06 00 00 00"  # call helper with key 6
    "95 00 00 00 00 00 00 00"  # exit
)


@pytest.fixture
def mem() -> np.ndarray:
    return np.array([0xAA, 0xBB, 0x11, 0x22, 0xCC, 0xDD], np.uint8)


@pytest.fixture
def mbuff(mem: np.ndarray) -> np.ndarray:
    """The metadata buffer of the examples: 32 bytes, the packet's start at 8 and its end at 24."""
    buffer = np.zeros(32, np.uint8)
    buffer.view(np.uint64)[1] = mem.ctypes.data
    buffer.view(np.uint64)[3] = mem.ctypes.data + mem.nbytes
    return buffer


OFFSETS = [{}, {"data_offset": 8, "data_end_offset": 24}]


@pytest.mark.parametrize("offsets", OFFSETS, ids=["unknown", "declared"])
def test_execute_program(mem: np.ndarray, mbuff: np.ndarray, offsets: dict[str, int]) -> None:
    vm = EbpfVmMbuff(LOAD_FROM_PACKET, **offsets)
    assert vm.execute_program(mem, mbuff) == 0x2211


@pytest.mark.parametrize("offsets", OFFSETS, ids=["unknown", "declared"])
@pytest.mark.parametrize("safe", [True, False])
def test_jit_compile_and_execute_program_jit(
    mem: np.ndarray, mbuff: np.ndarray, safe: bool, offsets: dict[str, int]
) -> None:
    vm = EbpfVmMbuff(LOAD_FROM_PACKET, safe=safe, **offsets)
    vm.jit_compile()
    assert vm.execute_program_jit(mem, mbuff) == 0x2211


def test_set_program_takes_the_place_of_compiled_code(mem: np.ndarray, mbuff: np.ndarray) -> None:
    vm = EbpfVmMbuff(RETURN_ZERO)
    vm.jit_compile()
    assert vm.execute_program_jit(mem, mbuff) == 0
    vm.set_program(LOAD_FROM_PACKET)
    assert vm.execute_program(mem, mbuff) == 0x2211
    assert vm.execute_program_jit(mem, mbuff) == 0x2211


def ends_with_exit(program: bytes) -> None:
    last = Program(program).instructions[-1]
    if last.opcode != 0x95:
        raise ValueError("[Verifier] Error: program does not end with “EXIT” instruction")


def test_set_verifier_judges_the_loaded_program_at_once() -> None:
    vm = EbpfVmMbuff(RETURN_ZERO)
    vm.set_verifier(ends_with_exit)
    trailing_jump = bytes.fromhex("9500000000000000 0500feff00000000")
    with pytest.raises(ValueError, match="EXIT"):
        vm.set_program(trailing_jump)
    assert vm.execute_program(b"", b"\0") == 0, "the program that was loaded stays"
    other = EbpfVmMbuff(trailing_jump)
    with pytest.raises(ValueError, match="EXIT"):
        other.set_verifier(ends_with_exit)
    other.set_program(trailing_jump)  # the failing verifier was not kept


def test_the_structural_verifier_runs_beside_the_users() -> None:
    vm = EbpfVmMbuff(RETURN_ZERO)
    vm.set_verifier(lambda program: None)
    with pytest.raises(VerifierError):
        vm.set_program(bytes(8))


@pytest.mark.parametrize("native", [False, True])
def test_helper_with_key_6_prints_its_registers(capsys: pytest.CaptureFixture[str], native: bool) -> None:
    vm = EbpfVmMbuff(PRINT)
    vm.register_helper(BPF_TRACE_PRINTK_IDX, bpf_trace_printf)
    execute = vm.execute_program_jit if native else vm.execute_program
    written = execute(b"", b"\0")
    printed = capsys.readouterr().out
    assert printed == "bpf_trace_printf: 0x1, 0x2, 0x3\n"
    assert written == len(printed)


def test_a_machine_without_a_program_says_so() -> None:
    with pytest.raises(LlvmBpfError, match="no program"):
        EbpfVmMbuff().execute_program(b"", b"")
