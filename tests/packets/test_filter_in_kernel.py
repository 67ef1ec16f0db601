"""The demo's object in a kernel: its verifier accepts it, and it does the same to each packet as here.

The program is loaded and run by BPF_PROG_TEST_RUN; it is attached to nothing, and gone when the test ends. That takes
root and changes the state of a machine for a moment, so it is only done where LLVMBPF_KERNEL=1 asks for it.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import llvmbpf
from llvmbpf.maps import MapSpec
from llvmbpf.objects import load_object
from llvmbpf.packets import read_pcap

pytestmark = pytest.mark.skipif(
    os.environ.get("LLVMBPF_KERNEL") != "1" or platform.machine() != "x86_64",
    reason="asks a kernel, as root: set LLVMBPF_KERNEL=1",
)

DATA = Path(llvmbpf.__file__).parent / "data"
SYS_BPF = 321
# enum bpf_cmd, and the flag of maps that programs only read.
MAP_CREATE, MAP_LOOKUP, MAP_UPDATE, PROG_LOAD, PROG_TEST_RUN, MAP_FREEZE = 0, 1, 2, 5, 10, 22
PROG_TYPE_XDP, RDONLY_PROG = 6, 1 << 7
SMALLEST_FRAME = 14  # that the kernel runs a program on


def bpf(command: int, form: str, *values: Any) -> tuple[int, bytes]:
    """The system call bpf with attributes of that form, in which buffers stand for their addresses."""
    numbers = [ctypes.addressof(one) if isinstance(one, ctypes.Array) else one for one in values]
    attributes = ctypes.create_string_buffer(struct.pack(f"<{form}", *numbers), 152)
    result = ctypes.CDLL(None, use_errno=True).syscall(SYS_BPF, command, attributes, len(attributes))
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), f"bpf command {command}")
    return result, attributes.raw


class KernelFilter:
    """The object, loaded into the kernel."""

    def __init__(self, closing: ExitStack) -> None:
        spec = load_object(DATA / "filter.o")
        self.maps = {name: self._make_map(one) for name, one in spec.maps.items()}
        program = spec.programs["filter"].program
        code = bytearray(program.code)
        for pc, reference in program.references.items():
            struct.pack_into("<i", code, 8 * pc + 4, self.maps[reference.name])
        instructions, license_text = ctypes.create_string_buffer(bytes(code)), ctypes.create_string_buffer(b"MIT")
        log = ctypes.create_string_buffer(1 << 24)
        try:
            self.program, _ = bpf(
                PROG_LOAD, "IIQQIIQ", PROG_TYPE_XDP, len(code) // 8, instructions, license_text, 1, len(log), log
            )
        except OSError as error:
            error.add_note(log.value.decode()[-2000:])
            raise
        for descriptor in (self.program, *self.maps.values()):
            closing.callback(os.close, descriptor)

    def _make_map(self, spec: MapSpec) -> int:
        flags = RDONLY_PROG if spec.contents is not None else 0
        made, _ = bpf(MAP_CREATE, "5I", spec.map_type, spec.key_size, spec.value_size, spec.max_entries, flags)
        if spec.contents is not None:
            key, value = ctypes.create_string_buffer(4), ctypes.create_string_buffer(spec.contents)
            bpf(MAP_UPDATE, "IIQQQ", made, 0, key, value, 0)
            bpf(MAP_FREEZE, "I", made)
        return made

    def run(self, packet: bytes) -> int:
        """What the program returns."""
        given, out = ctypes.create_string_buffer(packet), ctypes.create_string_buffer(len(packet) + 512)
        _, answer = bpf(PROG_TEST_RUN, "4IQQII", self.program, 0, len(packet), len(out), given, out, 1, 0)
        assert out.raw[: len(packet)] == packet
        return int(struct.unpack_from("<I", answer, 4)[0])

    def count(self, number: int) -> list[int]:
        """Packets and bytes with that verdict, of all CPUs."""
        possible = int(Path("/sys/devices/system/cpu/possible").read_text().strip().rpartition("-")[2]) + 1
        key, values = ctypes.create_string_buffer(struct.pack("<I", number)), ctypes.create_string_buffer(16 * possible)
        bpf(MAP_LOOKUP, "IIQQQ", self.maps["verdicts"], 0, key, values, 0)
        return np.frombuffer(values, np.uint64).reshape(possible, 2).sum(axis=0).tolist()


@pytest.fixture
def kernel() -> Iterator[KernelFilter]:
    with ExitStack() as closing:
        yield KernelFilter(closing)


def test_kernel_and_machine_do_the_same_to_each_packet(kernel: KernelFilter) -> None:
    packets = [bytes(packet) for packet in read_pcap(DATA / "capture.pcap")]
    packets = [packet for packet in packets if len(packet) >= SMALLEST_FRAME]
    loaded = llvmbpf.load(DATA / "filter.o")
    result = loaded.programs["filter"].run_batch(packets)
    assert [kernel.run(packet) for packet in packets] == result.retval.tolist()
    counts = loaded.maps["verdicts"].to_numpy()
    expected = np.stack([counts["packets"].sum(axis=1), counts["bytes"].sum(axis=1)], axis=1).tolist()
    assert [kernel.count(number) for number in range(len(counts))] == expected
    assert sum(packets for packets, _ in expected) == len(packets) > 3000
