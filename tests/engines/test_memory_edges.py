"""Every kind of access at the edges of every region, and addresses that lie nowhere: exact results and exact faults.

What must come of an access is computed in `tests.support.edge_cases` by plain arithmetic. Buffers stand against pages
that no one may touch, so each region's cases run in a child process.
"""

from __future__ import annotations

import json
import mmap
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from llvmbpf import EbpfVmMbuff, EbpfVmNoData, EbpfVmRaw, MemoryAccessError, assemble
from llvmbpf.vm.machine import Machine
from tests.support.edge_cases import EDGES, KINDS, REGIONS, SOURCE, expect
from tests.support.guarded import GuardedBuffer

ROOT = Path(__file__).resolve().parent.parent.parent
MASK64 = (1 << 64) - 1


def test_there_are_as_many_cases_as_promised() -> None:
    assert len(KINDS) == len({kind.mnemonic for kind in KINDS}) == 35
    assert len(KINDS) * 4 * sum(map(len, EDGES.values())) == 5040
    assert len(REGIONS) == 5  # the frame both private and shared


@pytest.mark.parametrize("region", REGIONS)
def test_edges(region: str) -> None:
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.support.edge_cases", region]
    child = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=280)
    assert child.returncode == 0, child.stderr[-3000:]
    said = json.loads(child.stdout)
    assert (said["cases"], said["wrong"]) == (1260, 0), "\n".join(said["complaints"])


def test_the_expectation_itself_at_known_points() -> None:
    by_name = {kind.mnemonic: kind for kind in KINDS}
    memory = bytes([0x80, 1, 2, 3, 4, 5, 6, 7, 8])
    assert expect(by_name["ldxsb"], memory, 0, 0, 0) == ("exit", MASK64 - 0x7F, memory)
    assert expect(by_name["ldxh"], memory, 7, 0, 0) == ("exit", 0x0807, memory)
    assert expect(by_name["ldxh"], memory, 8, 0, 0)[0] == "bounds"
    assert expect(by_name["ldxb"], memory, -1, 0, 0)[0] == "bounds"
    assert expect(by_name["ldacqh"], memory, 1, 0, 0)[0] == "misaligned"
    assert expect(by_name["ldacqh"], memory, 1, 1, 0)[1] == 0x0201
    assert expect(by_name["strelb"], memory, 8, 0, 0)[2] == memory[:8] + bytes([SOURCE & 0xFF])
    assert expect(by_name["lock cmpxchg32"], memory, 4, 0, 0x07060504)[2][4:8] == bytes.fromhex("88776655")
    assert expect(by_name["lock cmpxchg32"], memory, 4, 0, 1)[2] == memory
    assert expect(by_name["lock add32"], memory, 0, 0, 0)[2][:4] == bytes.fromhex("08796858")


# -- addresses that lie nowhere ---------------------------------------------------------------------------------------

ENGINES = ["interpreter", "O0", "O2"]

# "any" is a pointer of which nothing is known, "packet" one that began as the packet's.
WILD_ACCESSES = {
    "ldxb r0, [r8{0:+d}]": (1, "load"),
    "ldxsw r0, [r8{0:+d}]": (4, "load"),
    "ldxdw r0, [r8{0:+d}]": (8, "load"),
    "stb [r8{0:+d}], 1": (1, "store"),
    "stxdw [r8{0:+d}], r1": (8, "store"),
    "lock fetch add [r8{0:+d}], r1": (8, "atomic"),
}
WILD_ADDRESSES = [
    0, 1, 7, 8, 4095, (1 << 47) - 8, 1 << 47, (1 << 63) - 1, 1 << 63, MASK64 - 0xFFF, *range(MASK64 - 7, MASK64 + 1)
]  # fmt: skip


def run(vm: Machine, engine: str, *buffers: Any) -> int:
    if engine != "interpreter":
        vm.set_options(opt_level=int(engine[1]))
    result: int = getattr(vm, "execute_program" if engine == "interpreter" else "execute_program_jit")(*buffers)
    return result


def fault_of(vm: Machine, engine: str, *buffers: Any) -> tuple[Any, ...]:
    with pytest.raises(MemoryAccessError) as caught:
        run(vm, engine, *buffers)
    error = caught.value
    return error.reason, error.access, error.address, error.size, error.region


@pytest.mark.parametrize("access", WILD_ACCESSES)
@pytest.mark.parametrize("engine", ENGINES)
def test_addresses_that_lie_nowhere(access: str, engine: str) -> None:
    size, kind = WILD_ACCESSES[access]
    buffer = GuardedBuffer(64, at_end=True)
    for displacement in (0, 1, -1, 8, 32767, -32768):
        text = f"ldxdw r8, [r1]\n{access.format(displacement)}\nexit"
        vm = EbpfVmRaw(assemble(text))
        for address in WILD_ADDRESSES:
            buffer.data[:8].view("<u8")[0] = address
            wanted = ("bounds", kind, (address + displacement) & MASK64, size, "any")
            assert fault_of(vm, engine, buffer.data) == wanted


@pytest.mark.parametrize("access", WILD_ACCESSES)
@pytest.mark.parametrize("engine", ENGINES)
def test_packet_pointers_that_wrap(access: str, engine: str) -> None:
    size, kind = WILD_ACCESSES[access]
    buffer = GuardedBuffer(64, at_end=True)
    # A number from two halves is a scalar, so r8 stays a packet pointer wherever it points.
    halves = "ldxw r2, [r1+0]\nldxw r3, [r1+4]\nlsh r3, 32\nor r3, r2\nmov r8, r1\nadd r8, r3\n"
    for displacement in (0, -1, 32767):
        vm = EbpfVmRaw(assemble(f"{halves}{access.format(displacement)}\nexit"))
        for target in (*WILD_ADDRESSES, buffer.address - size - displacement, buffer.address + 64 - displacement):
            buffer.data[:8].view("<u8")[0] = (target - buffer.address) & MASK64
            wanted = ("bounds", kind, (target + displacement) & MASK64, size, "packet")
            assert fault_of(vm, engine, buffer.data) == wanted


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("first", [1, 3, 8])
def test_no_access_straddles_two_regions(engine: str, first: int) -> None:
    """Two allowed ranges next to each other stay two; an access must lie inside one."""
    page = np.frombuffer(mmap.mmap(-1, mmap.PAGESIZE), np.uint8)
    left, right = page[64 - first : 64], page[64:72]
    vm = EbpfVmRaw(assemble("ldxdw r8, [r1]\nldxw r0, [r8]\nexit"))
    for one in (left, right):
        vm.register_allowed_memory(one)
    start = left.ctypes.data
    pointer = np.zeros(1, np.uint64)
    for address in range(start - 4, start + first + 9):
        pointer[0] = address
        inside = start <= address <= start + first - 4 or start + first <= address <= start + first + 4
        if inside:
            assert run(vm, engine, pointer) == 0
        else:
            assert fault_of(vm, engine, pointer) == ("bounds", "load", address, 4, "any")


@pytest.mark.parametrize("engine", ENGINES)
def test_packet_and_metadata_side_by_side(engine: str) -> None:
    both = np.zeros(64, np.uint8)
    mbuff, packet = both[:32], both[32:]
    mbuff[8:16].view("<u8")[0], mbuff[24:32].view("<u8")[0] = packet.ctypes.data, packet.ctypes.data + 32
    vm = EbpfVmMbuff(assemble("stxdw [r1+28], r1\nexit"), data_offset=8, data_end_offset=24)
    assert fault_of(vm, engine, packet, mbuff) == ("bounds", "store", mbuff.ctypes.data + 28, 8, "context")
    vm.set_program(assemble("ldxdw r8, [r1+8]\nldxb r0, [r8-1]\nexit"))
    assert fault_of(vm, engine, packet, mbuff) == ("bounds", "load", packet.ctypes.data - 1, 1, "packet")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("access", [one for one, (_, kind) in WILD_ACCESSES.items() if kind != "load"])
def test_nothing_writes_to_read_only_memory(engine: str, access: str) -> None:
    size, kind = WILD_ACCESSES[access]
    held = bytes(range(16))
    address = np.frombuffer(held, np.uint8).ctypes.data
    vm = EbpfVmRaw(assemble(f"ldxdw r8, [r1]\n{access.format(0)}\nexit"))
    vm.register_allowed_memory(held)
    pointer = np.array([address], np.uint64)
    for offset in range(-8, 17):
        pointer[0] = address + offset
        reason = "read-only" if 0 <= offset <= 16 - size else "bounds"
        assert fault_of(vm, engine, pointer) == (reason, kind, address + offset, size, "any")
    assert held == bytes(range(16))
    # The packet too, where the program could not know: it holds its own address.
    own = np.zeros(2, np.uint64)
    own[0] = own.ctypes.data
    own.flags.writeable = False
    assert fault_of(vm, engine, own) == ("read-only", kind, own.ctypes.data, size, "any")


@pytest.mark.parametrize("engine", ENGINES)
def test_an_empty_packet_holds_nothing(engine: str) -> None:
    vm = EbpfVmRaw(assemble("ldxb r0, [r1]\nexit"))
    for empty in (b"", bytearray(), np.zeros(0, np.uint8), memoryview(b"")):
        assert fault_of(vm, engine, empty) == ("bounds", "load", 0, 1, "packet")
    nothing = EbpfVmNoData(assemble("ldxb r0, [r1+5]\nexit"))
    assert fault_of(nothing, engine) == ("bounds", "load", 5, 1, "any")
    assert run(EbpfVmRaw(assemble("mov r0, r1\nadd r0, r2\nexit")), engine, b"") == 0


# -- frames -----------------------------------------------------------------------------------------------------------

CALLER = """
  mov r6, r1
  ldxsw r2, [r1]
  stdw [r10-512], 77
  stdw [r10-8], 55
  mov r1, r10
  add r1, r2
  call local callee
  exit
callee:
  {keep}
  ldxdw r0, [r1-8]
  exit
"""


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("shared", [False, True])
def test_the_callers_frame(engine: str, shared: bool) -> None:
    """A pointer to the caller's frame reaches all live shared frames: the callee's own too, where that is shared."""
    vm = EbpfVmRaw(assemble(CALLER.format(keep="stxdw [r6+8], r10" if shared else "mov r9, 0")))
    buffer = np.zeros(16, np.uint8)
    for offset in (*range(-1040, -1000), *range(-530, -495), *range(-10, 18)):
        buffer[:4].view("<i4")[0] = offset
        first = offset - 8
        inside = (-1024 if shared else -512) <= first <= -8
        if not inside:
            reason, access, _, size, region = fault_of(vm, engine, buffer)
            assert (reason, access, size, region) == ("bounds", "load", 8, "stack")
        else:
            frame = bytes(512) + (77).to_bytes(8, "little") + bytes(496) + (55).to_bytes(8, "little")
            held = int.from_bytes(frame[1024 + first : 1032 + first], "little")
            assert run(vm, engine, buffer) == held


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("offset", [-513, -520, -504 - 8, -7, -1, 0, 1, 8, 32760, -32768])
def test_the_own_frames_ends(engine: str, offset: int) -> None:
    vm = EbpfVmNoData(assemble(f"stdw [r10{offset:+d}], 1\nldxdw r0, [r10{offset:+d}]\nexit"))
    if -512 <= offset <= -8:
        assert run(vm, engine) == 1
        return
    reason, access, _, size, region = fault_of(vm, engine)
    assert (reason, access, size, region) == ("bounds", "store", 8, "frame")


@pytest.mark.parametrize("engine", ENGINES)
def test_a_private_frame_is_in_no_region(engine: str) -> None:
    """Its address, put together from halves, is a number that no region holds; a shared frame's is legal."""
    halves = "stxdw [r10-8], r10\nldxw r2, [r10-8]\nldxw r3, [r10-4]\nlsh r3, 32\nor r3, r2\n"
    private = EbpfVmNoData(assemble(f"{halves}ldxb r0, [r3-16]\nexit"))
    assert fault_of(private, engine)[0::4] == ("bounds", "any")
    shared = EbpfVmNoData(assemble(f"{halves}stb [r10-16], 9\nmov r4, r10\nneg r4\nldxb r0, [r3-16]\nexit"))
    assert run(shared, engine) == 9


@pytest.mark.parametrize("engine", ENGINES)
def test_a_dead_frame_is_in_no_region(engine: str) -> None:
    vm = EbpfVmNoData(assemble("call local f\nldxb r0, [r0-8]\nexit\nf:\nmov r0, r10\nexit"))
    assert fault_of(vm, engine)[0::4] == ("bounds", "any")


@pytest.mark.parametrize("engine", ENGINES)
def test_every_frame_begins_as_zeros(engine: str) -> None:
    text = """
      mov r1, r10
      call local f
      call local f
      exit
    f:
      ldxdw r0, [r10-256]
      stdw [r10-256], -1
      stxdw [r10-8], r1
      mov r1, r10
      neg r1
      exit
    """
    assert run(EbpfVmNoData(assemble(text)), engine) == 0
