"""Values of every kind that is shown; nothing in their views depends on time or on addresses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import Any

import llvmbpf
from llvmbpf import EbpfVmRaw, PacketArray, XdpMd, assemble, read_pcap, verify
from llvmbpf.analysis import infer_regions
from llvmbpf.display import Listing
from llvmbpf.errors import ExecutionError, VerifierError
from llvmbpf.flow import flow_of_ir

__all__ = ["SAMPLES", "large_program"]

DATA = resources.files("llvmbpf") / "data"

LOOP = assemble("""
    mov r0, 0
    mov r6, r2
    jeq r6, 0, end
again:
    ldxb r3, [r1]
    add r0, r3
    add r1, 1
    sub r6, 1
    jne r6, 0, again
end:
    exit
""")

CALLS = assemble("""
    ldxh r3, [r1+2]
    stxh [r10-6], r3
    mov r3, r1
    call local square
    exit
square:
    ldxb r0, [r3]
    mul r0, r0
    exit
""")

FAULT = assemble("""
    mov r6, r1
    ldxw r7, [r6]
    stxdw [r10-8], r7
    add r6, 2
    ldxdw r0, [r6+8]
    exit
""")


IR = """\
define i64 @f(ptr %packet, i64 %length) {
entry:
  %short = icmp ult i64 %length, 2  ; too short
  br i1 %short, label %end, label %read
read:
  %word = load i16, ptr %packet, align 1
  %wide = zext i16 %word to i64
  br label %end
end:
  %r0 = phi i64 [ 0, %entry ], [ %wide, %read ]
  ret i64 %r0
}
"""


def large_program(count: int = 5000) -> llvmbpf.Program:
    """So many instructions: loads, stores, arithmetic, and a branch of every ten."""
    lines = []
    for number in range(count // 10):
        lines += [
            f"l{number}: ldxb r3, [r1+{number % 60}]", "add r0, r3", f"jgt r3, {number % 256}, +2", "stxdw [r10-8], r3",
            "ldxdw r4, [r10-8]", "xor r0, r4", "lsh r0, 1", "mov32 r5, 7", "or r0, r5", "mov r2, r0",
        ]  # fmt: skip
    return assemble("\n".join([*lines[:-1], "exit"]))


def _fault(run: Callable[[], object]) -> ExecutionError:
    try:
        run()
    except ExecutionError as error:
        return error
    raise AssertionError("there was no fault")


def _refused() -> VerifierError:
    try:
        verify(assemble("ja +5\nmov r10, 1\nmov r0, 0"))
    except VerifierError as error:
        return error
    raise AssertionError("it was not refused")


@cache
def _firewall() -> llvmbpf.BpfObject:
    made = llvmbpf.load(DATA / "firewall.o")
    made.maps["rules"]["203.0.113.0/24"] = (1, 0, 0, 0)
    made.maps["rules"]["2.0.0.0/8"] = (2, 1, 0, 0)
    return made


def _capture() -> PacketArray:
    return read_pcap(DATA / "capture.pcap")[:40]


def _run() -> Any:
    result = _firewall().programs["firewall"].run(bytes(_capture()[0]), XdpMd(ingress_ifindex=3))
    return replace(result, duration_ns=1234)


def _batch() -> Any:
    loaded = llvmbpf.load(DATA / "firewall.o")
    loaded.maps["rules"]["203.0.113.0/24"] = (1, 0, 0, 0)
    return replace(loaded.programs["firewall"].run_batch(_capture()), duration_ns=5_000_000)


def _raw_batch() -> Any:
    return replace(EbpfVmRaw(FAULT).execute_batch([b"twelve bytes", b"short", b""]), duration_ns=3000)


SAMPLES: dict[str, Callable[[], Any]] = {
    "program": lambda: LOOP,
    "verified": lambda: verify(CALLS),
    "plan": lambda: infer_regions(verify(LOOP)),
    "llvm": lambda: Listing(IR, "llvm"),
    "bytecode": lambda: _firewall().programs["careless"].inspect_bytecode("pseudo"),
    "object": _firewall,
    "object-program": lambda: _firewall().programs["careless"],
    "maps": lambda: llvmbpf.load(DATA / "firewall.o").maps,
    "trie": lambda: _firewall().maps["rules"],
    "per-cpu-array": lambda: llvmbpf.load(DATA / "firewall.o").maps["totals"],
    "ring-buffer": lambda: _firewall().maps["events"],
    "packets": _capture,
    "run": _run,
    "batch": _batch,
    "raw-batch": _raw_batch,
    "fault": lambda: _fault(lambda: EbpfVmRaw(FAULT).execute_program(b"ten bytes.")),
    "native-fault": lambda: _fault(lambda: EbpfVmRaw(FAULT).execute_program_jit(b"ten bytes.")),
    "object-fault": lambda: _fault(lambda: _firewall().programs["careless"].run(b"short", engine="interpreter")),
    "fuel": lambda: _fault(lambda: EbpfVmRaw(assemble("a: ja a"), fuel=10).execute_program(b"")),
    "null": lambda: _fault(lambda: EbpfVmRaw(assemble("mov r1, 0\nldxb r0, [r1+4]\nexit")).execute_program(b"x")),
    "empty": lambda: _fault(lambda: EbpfVmRaw(assemble("ldxb r0, [r1]\nexit")).execute_program(b"")),
    "trace": lambda: EbpfVmRaw(CALLS).trace(b"eight bytes"),
    "trace-fault": lambda: EbpfVmRaw(FAULT).trace(b"ten bytes."),
    "trace-object": lambda: _firewall().programs["careless"].trace(bytes(_capture()[0])),
    "cfg": lambda: EbpfVmRaw(LOOP).inspect_cfg(EbpfVmRaw(LOOP).trace(b"hello").hits),
    "cfg-ir": lambda: flow_of_ir(IR),
    "verifier": _refused,
}
