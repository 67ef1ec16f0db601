"""Ahead of time: C programs that call what was compiled, built with gcc, give what Python gives."""

from __future__ import annotations

import contextlib
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import llvmbpf
from llvmbpf import EbpfVmRaw, assemble
from llvmbpf.errors import CompileError
from llvmbpf.helpers import IrFunction
from llvmbpf.vm.ahead import AheadOfTime
from tests.cli.command import run as run_command
from tests.support.child import ROOT

DATA = ROOT / "llvmbpf" / "data"
OBJECTS = ROOT / "tests" / "data" / "objects"

needs_gcc = pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed")

SUM = """
    mov r0, 0
    mov r3, 0
next:
    jge r3, r2, done
    mov r4, r1
    add r4, r3
    ldxb r4, [r4]
    add r0, r4
    add r3, 1
    ja next
done:
    exit
"""


def build(made: AheadOfTime, source: str, folder: Path, *arguments: str) -> list[str]:
    """What a C program prints that is linked with the object; it includes ``program.h``."""
    (folder / "program.o").write_bytes(made.object)
    (folder / "program.h").write_text(made.header)
    (folder / "main.c").write_text(f'#include <stdio.h>\n#include <string.h>\n#include "program.h"\n{source}')
    flags = ["-std=c11", "-Wall", "-Wextra", "-Werror", "-pedantic", "-pie", "-fPIE", "-D_GNU_SOURCE"]
    subprocess.run(["gcc", *flags, "main.c", "program.o", "-o", "main"], cwd=folder, check=True)
    done = subprocess.run([folder / "main", *arguments], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.splitlines()


@needs_gcc
@pytest.mark.parametrize("cpu", ["", "native", "x86-64-v2"])
def test_a_program_runs_and_its_traps_are_told(tmp_path: Path, cpu: str) -> None:
    made = EbpfVmRaw(assemble(SUM)).compile_ahead("add_up", cpu=cpu)
    lines = build(
        made,
        r"""
        int main(void) {
            uint8_t packet[] = {1, 2, 3, 250};
            struct add_up_run run = {.packet = packet, .length = 4, .fuel = 4};
            uint64_t r0 = add_up(&run);
            printf("%lu %lu %lu\n", r0, run.trap, run.fuel);
            run.fuel = 3;
            r0 = add_up(&run);
            printf("%lu %d %lu %lu\n", r0, run.trap == ADD_UP_FUEL, run.trap_pc, run.fuel);
            return 0;
        }
        """,
        tmp_path,
    )
    assert lines == ["256 0 0", "0 1 8 0"]


@needs_gcc
def test_hardened_code_is_hardened_here_too(tmp_path: Path) -> None:
    text = "mov r0, 0\njlt r2, 4, end\nldxw r3, [r1]\njge r3, 4, end\nadd r1, r3\nldxb r0, [r1]\nend:\nexit"
    plain, hardened = (EbpfVmRaw(assemble(text), hardened=one).compile_ahead("careful") for one in (False, True))
    assert len(hardened.object) > len(plain.object) + 32  # of instructions that make pointers harmless
    source = r"""
        int main(void) {
            uint8_t packet[5] = {1, 0, 0, 0, 9};
            struct careful_run run = {.packet = packet, .length = 5, .fuel = 10};
            printf("%lu %lu\n", careful(&run), run.trap);
            return 0;
        }
        """
    assert build(plain, source, tmp_path) == build(hardened, source, tmp_path) == ["0 0"]


@needs_gcc
def test_a_byte_ends_a_loop(tmp_path: Path) -> None:
    lines = build(
        EbpfVmRaw(assemble("again:\nadd r0, 1\nja again")).compile_ahead("endless"),
        r"""
        int main(void) {
            volatile uint8_t stop = 1;
            struct endless_run run = {.fuel = UINT64_MAX, .stop = &stop};
            endless(&run);
            printf("%d\n", run.trap == ENDLESS_INTERRUPTED);
            return 0;
        }
        """,
        tmp_path,
    )
    assert lines == ["1"]


@needs_gcc
def test_safe_code_touches_nothing_else(tmp_path: Path) -> None:
    machine = EbpfVmRaw(assemble("stb [r1+1], 7\nldxdw r0, [r1+5]\nexit"))
    with pytest.raises(llvmbpf.MemoryAccessError) as caught:
        machine.execute_program_jit(bytearray(8))
    lines = build(
        machine.compile_ahead("careless"),
        r"""
        int main(void) {
            uint8_t packet[8] = {0};
            struct careless_run run = {.packet = packet, .length = 8, .fuel = 1};
            careless(&run);
            printf("%lu %lu %lu %lu %d\n", run.trap, run.trap_pc, run.trap_size, run.trap_address - (uint64_t)packet,
                   packet[1]);
            return 0;
        }
        """,
        tmp_path,
    )
    assert lines == [f"1 {caught.value.pc} {caught.value.size} 5 7"]


@needs_gcc
def test_frames_helpers_and_local_calls(tmp_path: Path) -> None:
    program = assemble("""
        mov r1, r10
        add r1, -8
        stdw [r10-8], 5
        call local twice       # which reaches into this frame
        ldxdw r1, [r10-8]
        call 3
        call 4
        exit
    twice:
        ldxdw r2, [r1]
        add r2, r2
        stxdw [r1], r2
        exit
    """)
    machine = EbpfVmRaw(program)
    machine.register_helper(3, lambda one: one + 1)
    text = "define i64 @tenfold(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e) { %r = mul i64 %a, 10\n ret i64 %r }"
    machine.register_helper(4, IrFunction(text, "tenfold"))
    with pytest.raises(CompileError, match=r"helper 3 .* is a function of this process"):
        machine.compile_ahead("calls")
    lines = build(
        machine.compile_ahead("calls", externs={3: "next_number"}),
        r"""
        uint64_t next_number(uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e) {
            printf("%lu %lu\n", a, b + c + d + e);
            return a + 1;
        }
        int main(void) {
            struct calls_run run = {.fuel = 10};
            uint64_t r0 = calls(&run);
            printf("%lu %lu\n", r0, run.trap);
            return 0;
        }
        """,
        tmp_path,
    )
    assert lines == ["10 0", "0 0"]


READ_PACKETS = r"""
#include <stdlib.h>
static uint8_t slot[256 + 65536 + 512];
/* Reads what the test wrote: a length of four bytes, then the packet. */
static long next(FILE *file) {
    uint32_t length;
    if (fread(&length, 4, 1, file) != 1) return -1;
    memset(slot, 0, sizeof slot);
    return fread(slot + 256, 1, length, file) == length ? (long)length : -1;
}
"""


@pytest.fixture(scope="module")
def capture() -> Any:
    return llvmbpf.read_pcap(DATA / "capture.pcap")


def write_packets(capture: Any, path: Path) -> None:
    packets = (bytes(packet) for packet in capture)
    path.write_bytes(b"".join(len(one).to_bytes(4, "little") + one for one in packets))


@needs_gcc
@pytest.mark.parametrize("safe", [True, False])
def test_an_xdp_program_with_maps_gives_what_python_gives(tmp_path: Path, capture: Any, safe: bool) -> None:
    loaded = llvmbpf.load(DATA / "filter.o", cpus=2, safe=safe)
    made = loaded.programs["filter"].compile_ahead()
    write_packets(capture, tmp_path / "packets")
    source = READ_PACKETS + r"""
        int main(int count, char **words) {
            FILE *file = fopen(words[count - 1], "rb");
            long length, number = 0;
            struct filter_context context = {.ingress_ifindex = 3};
            while ((length = next(file)) >= 0) {
                struct filter_run run = {.packet = slot + 256, .length = length, .headroom = 256, .tailroom = 512,
                                         .context = &context, .fuel = 1000000, .cpu = number++ & 1};
                uint64_t verdict = filter(&run);
                printf("%lu\n", run.trap ? 100 + run.trap : verdict);
            }
            for (uint32_t key = 0; key < 32; key++)
                for (uint64_t cpu = 0; cpu < 2; cpu++) {
                    uint64_t *value = filter_verdicts_lookup_percpu(&key, cpu);
                    printf("count %lu\n", value[0]);
                }
            return 0;
        }
        """
    lines = build(made, source, tmp_path, str(tmp_path / "packets"))
    result = loaded.programs["filter"].run_batch(capture, keep_packets=False)
    assert lines[: len(capture)] == [str(one) for one in result.retval.tolist()]
    counts = [int(line.split()[1]) for line in lines[len(capture) :]]
    totals = np.array(counts).reshape(32, 2)
    assert totals.sum(axis=1).tolist() == loaded.maps["verdicts"].to_numpy()["packets"].sum(axis=1).tolist()
    assert (totals.sum(axis=0) > 0).all()


@needs_gcc
def test_packets_that_move_and_what_maps_held(tmp_path: Path, capture: Any) -> None:
    """Encapsulation puts a header before the packet."""
    loaded = llvmbpf.load(OBJECTS / "encapsulate.v3.o", cpus=2)
    some = capture[:600].compact()
    for packet in some:
        if packet[12:14].tobytes() == b"\x08\x00":
            network = int.from_bytes(packet[30:33].tobytes(), "little")
            loaded.maps["tunnels"][network] = bytes(range(24))
    program = loaded.programs["wrap"]
    made = program.compile_ahead("moves")
    write_packets(some, tmp_path / "packets")
    source = READ_PACKETS + r"""
        int main(int count, char **words) {
            FILE *file = fopen(words[count - 1], "rb");
            long length;
            while ((length = next(file)) >= 0) {
                struct moves_run run = {.packet = slot + 256, .length = length, .headroom = 256, .tailroom = 512,
                                        .fuel = 1000000};
                uint64_t verdict = moves(&run);
                printf("%lu %lu ", verdict, run.trap);
                for (uint64_t i = 0; i < run.length; i++) printf("%02x", run.packet[i]);
                printf("\n");
            }
            return 0;
        }
        """
    lines = build(made, source, tmp_path, str(tmp_path / "packets"))
    expected = []
    for packet in some:
        result = program.run(bytes(packet))
        expected.append(f"{result.retval} 0 {result.data_out.hex()}")
    assert lines == expected
    assert any(len(line.split()[2]) // 2 != len(packet) for line, packet in zip(lines, some, strict=True))


@needs_gcc
def test_a_classifier_finds_its_context_filled_in(tmp_path: Path, capture: Any) -> None:
    loaded = llvmbpf.load(OBJECTS / "classifier.v3.o", cpus=2)
    made = {}
    for name, program in loaded.programs.items():
        with contextlib.suppress(CompileError):
            made[name] = program.compile_ahead("classify")
    assert made
    some = capture[:400].compact()
    write_packets(some, tmp_path / "packets")
    source = READ_PACKETS + r"""
        int main(int count, char **words) {
            FILE *file = fopen(words[count - 1], "rb");
            long length;
            while ((length = next(file)) >= 0) {
                struct classify_context context = {.mark = 7};
                struct classify_run run = {.packet = slot + 256, .length = length, .headroom = 256, .tailroom = 512,
                                           .context = &context, .fuel = 1000000};
                int verdict = classify(&run);
                printf("%d %lu %u %u %u %u %u %u\n", verdict, run.trap, context.len, context.wire_len, context.protocol,
                       context.mark, context.priority, context.tc_classid);
            }
            return 0;
        }
        """
    for name, one in made.items():
        lines = build(one, source, tmp_path, str(tmp_path / "packets"))
        expected = []
        for packet in some:
            result = loaded.programs[name].run(bytes(packet), llvmbpf.SkBuff(mark=7))
            context = result.ctx_out
            fields = ("len", "wire_len", "protocol", "mark", "priority", "tc_classid")
            expected.append(" ".join(map(str, (result.retval, 0, *(getattr(context, field) for field in fields)))))
        assert lines == expected, name


@pytest.mark.parametrize(
    ("object_name", "program", "message"),
    [
        ("tail_calls", None, "tail calls"),
        ("ring_events", None, "of type RINGBUF need a host"),
        ("map_in_map", None, "of type .*_OF_MAPS need a host"),
    ],
)
def test_what_needs_a_host_is_refused(object_name: str, program: str | None, message: str) -> None:
    loaded = llvmbpf.load(OBJECTS / f"{object_name}.v3.o")
    refused = []
    for one in loaded.programs.values():
        try:
            one.compile_ahead()
        except CompileError as error:
            refused.append(str(error))
    assert any(re.search(message, one) for one in refused), refused


def test_names_and_processors_are_checked() -> None:
    machine = EbpfVmRaw(assemble("call 1\nexit"))
    for name in ("two words", "2nd", ""):
        with pytest.raises(ValueError, match="is not a name of C"):
            machine.compile_ahead(name)
    with pytest.raises(ValueError, match="is not a name of C"):
        machine.compile_ahead("fine", externs={1: "not fine"})
    with pytest.raises(CompileError, match="LLVM knows no processor 'nonsense'"):
        machine.compile_ahead("fine", cpu="nonsense")
    machine.register_allowed_memory(bytearray(8))
    with pytest.raises(CompileError, match="allowed"):
        machine.compile_ahead("fine")


@needs_gcc
def test_the_command_writes_both_files(tmp_path: Path) -> None:
    program = tmp_path / "add-up.s"
    program.write_text(SUM)
    target, header = tmp_path / "native.o", tmp_path / "program.h"
    done = run_command("compile", str(program), "-o", str(target), "--header", str(header), "--unsafe")
    assert done.status == 0
    assert done.output.endswith("declares add_up()\n")
    made = AheadOfTime(target.read_bytes(), header.read_text(), "add_up")
    source = r"""
        int main(void) {
            uint8_t packet[] = {1, 2, 3};
            struct add_up_run run = {.packet = packet, .length = 3};
            printf("%lu\n", add_up(&run));
            return 0;
        }
        """
    assert build(made, source, tmp_path) == ["6"]
    done = run_command(
        "compile", str(DATA / "firewall.o"), "-o", str(target), "--header", str(header), "--program", "careless"
    )
    assert done.status == 0
    assert "struct careless_context" in header.read_text()
    wrong = run_command("compile", str(program), "-o", str(target), "--header", str(header), "--helper", "x=y")
    assert wrong.status == 2
