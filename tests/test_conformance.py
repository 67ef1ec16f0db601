"""The plugin protocol: every text case through it, as the public runner would put it, in all three engines."""

from __future__ import annotations

import io
import re
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.cases import Case, load_all

from llvmbpf.asm import assemble
from llvmbpf.conformance import main

ENGINES = ["interp", "jit", "unsafe"]
# The runner's memory is always writable.
CASES = [case for case in load_all() if case.writable]
DATA = Path(__file__).resolve().parent / "data"
SCRIPT = Path(sys.executable).with_name("llvmbpf-conformance")


def arguments(case: Case, engine: str) -> list[str]:
    """The memory is absent where there is none; each byte is followed by two blanks."""
    memory = ["".join(f"{byte:02x}  " for byte in case.memory)] if case.memory else []
    options = f"--engine {engine} --callx {case.callx} --fuel {case.fuel} --call-depth {case.call_depth}"
    return [*memory, *options.split()]


def program_line(case: Case) -> str:
    return "".join(f"{byte:02x}  " for byte in case.program.code) + "\n"


def run(words: list[str], line: str) -> tuple[int, str, str]:
    output, errors = io.StringIO(), io.StringIO()
    status = main(words, io.StringIO(line), output, errors)
    return status, output.getvalue(), errors.getvalue()


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("case", [case for case in CASES if case.result is not None], ids=str)
def test_result(case: Case, engine: str) -> None:
    assert case.result is not None
    assert run(arguments(case, engine), program_line(case)) == (0, f"{case.result:x}\n", "")


@pytest.mark.parametrize("engine", ["interp", "jit"])
@pytest.mark.parametrize("case", [case for case in CASES if case.fault is not None], ids=str)
def test_fault(case: Case, engine: str) -> None:
    assert case.fault is not None
    status, output, errors = run(arguments(case, engine), program_line(case))
    assert (status, output) == (1, "")
    assert f"pc {case.fault.pc}: " in errors


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("case", [case for case in CASES if case.error is not None], ids=str)
def test_refused(case: Case, engine: str) -> None:
    assert case.error is not None
    status, output, errors = run(arguments(case, engine), program_line(case))
    assert (status, output) == (1, "")
    shown = [(int(pc), rule) for pc, rule in re.findall(r"^  pc (\d+): .* \[([a-z-]+)\]$", errors, re.MULTILINE)]
    assert shown == list(case.error)[:20]


@pytest.mark.parametrize("engine", ENGINES)
class TestWhatTheRunnerCountsOn:
    """No options but the engine: the defaults are what the public suite needs."""

    def check(self, engine: str, text: str, expected: int, memory: str | None = None) -> None:
        words = [] if memory is None else [memory]
        assert run([*words, "--engine", engine], assemble(text).code.hex()) == (0, f"{expected:x}\n", "")

    def test_helper_5_returns_its_first_argument(self, engine: str) -> None:
        self.check(engine, "mov r1, -1\nmov r2, 7\ncall 5\nexit", (1 << 64) - 1)

    def test_a_register_calls_a_helper(self, engine: str) -> None:
        self.check(engine, "mov r1, 23\nmov r6, 5\ncall r6\nexit", 23)

    def test_registers_without_memory(self, engine: str) -> None:
        self.check(engine, "mov r0, r1\nor r0, r2\nexit", 0)
        self.check(engine, "mov r0, r1\nor r0, r2\nexit", 0, memory="")

    def test_r2_is_the_length_and_memory_is_writable(self, engine: str) -> None:
        self.check(engine, "stxb [r1+2], r2\nldxw r0, [r1]\nexit", 0x0404BBAA, memory="aa  bb  cc  04  ")

    def test_memory_is_aligned(self, engine: str) -> None:
        self.check(engine, "mov r0, r1\nand r0, 15\nexit", 0, memory="00 01 02")


def test_safe_engine_is_the_default() -> None:
    status, output, errors = run([], assemble("ldxb r0, [r1]\nexit").code.hex())
    assert (status, output) == (1, "")
    assert errors.startswith("MemoryAccessError: pc 0: ")


@pytest.mark.parametrize(
    ("words", "line", "complaint"),
    [
        ([], "9500", "2 bytes is not a whole number"),
        ([], "95 0", "the program must be hex bytes"),
        ([], "", "no instructions"),
        (["0g"], "9500000000000000", "the memory must be hex bytes"),
        (["00", "01"], "9500000000000000", "unrecognized arguments: 01"),
        (["--engine", "quantum"], "9500000000000000", "invalid choice: 'quantum'"),
        (["--fuel", "-1"], "9500000000000000", "-1 is not within 0 to"),
        (["--call-depth", "2000"], "9500000000000000", "2000 is not within 0 to 1024"),
        (["--elf"], "7f454c46", "the file ends inside the ELF header"),
        (["--elf"], "9500000000000000", "this is no ELF file"),
    ],
)
def test_bad_input(words: list[str], line: str, complaint: str) -> None:
    status, output, errors = run(words, line)
    assert (status, output) == (1, "")
    assert complaint in errors


def object_of(code: bytes, name: bytes = b"main", section: bytes = b".text", value: int = 0) -> bytes:
    """An object as the runner writes it: one section of code, one symbol, and one table of strings for all names."""
    strings = b"\0.symtab\0" + section + b"\0.shstrtab\0" + name + b"\0"
    symbols = bytes(24) + struct.pack("<IBBHQQ", strings.index(name + b"\0"), 0x12, 0, 2, value, len(code) - value)
    starts = [64, 64 + len(strings), 64 + len(strings) + len(symbols)]

    def header(of: bytes, kind: int, flags: int, start: int, size: int, link: int, info: int, record: int) -> bytes:
        return struct.pack("<IIQQQQIIQQ", strings.index(of), kind, flags, 0, start, size, link, info, 4, record)

    sections = (
        bytes(64)
        + header(b".symtab", 2, 0, starts[1], len(symbols), 3, 1, 24)
        + header(section, 1, 6, starts[2], len(code), 0, 0, 0)
        + header(b".shstrtab", 3, 0, starts[0], len(strings), 0, 0, 0)
    )
    end = starts[2] + len(code)
    elf = struct.pack("<4s3B9xHHIQQQI6H", b"\x7fELF", 2, 1, 1, 1, 247, 1, 0, 0, end, 0, 64, 0, 0, 64, 4, 3)
    return elf + strings + symbols + code + sections


class TestObjects:
    """With --elf the program comes as an object, with `main` in `.text`."""

    @pytest.mark.parametrize("engine", ENGINES)
    def test_results(self, engine: str) -> None:
        fine = [case for case in CASES if case.result is not None]
        for case in fine if engine == "interp" else fine[::10]:  # compiling is not what is tested here
            line = object_of(case.program.code).hex(" ") + "\n"
            assert run([*arguments(case, engine), "--elf"], line) == (0, f"{case.result:x}\n", ""), case.name

    def test_faults_and_refusals(self) -> None:
        for case in CASES:
            if case.result is None:
                bare = run(arguments(case, "interp"), program_line(case))
                wrapped = run([*arguments(case, "interp"), "--elf"], object_of(case.program.code).hex())
                addresses = re.compile("0x[0-9a-f]+")
                assert [addresses.sub("", text) for text in bare[1:]] == [
                    addresses.sub("", text) for text in wrapped[1:]
                ]
                assert wrapped[:2] == (1, "")

    @pytest.mark.parametrize("engine", ENGINES)
    @pytest.mark.parametrize("path", sorted((DATA / "objects").glob("text_main.*.o")), ids=lambda path: path.stem)
    def test_what_clang_made(self, path: Path, engine: str) -> None:
        memory, expected = bytes(range(7, 47)), 0
        for byte in memory:
            expected = (expected << 5 | expected >> 59) + byte & (1 << 64) - 1
        words = [memory.hex("x").replace("x", "  "), "--engine", engine, "--elf"]
        assert run(words, path.read_bytes().hex()) == (0, f"{expected:x}\n", "")

    @pytest.mark.parametrize(
        ("content", "complaint"),
        [
            (object_of(assemble("exit").code, name=b"other"), "there is no function main in the section .text"),
            (object_of(assemble("exit").code, section=b"xdp"), "there is no function main in the section .text"),
            ((DATA / "objects" / "firewall.v4.o").read_bytes(), "there is no function main in the section .text"),
            (object_of(assemble("exit").code)[:-1], "end beyond the file"),
        ],
    )
    def test_refused(self, content: bytes, complaint: str) -> None:
        status, output, errors = run(["--elf"], content.hex())
        assert (status, output) == (1, "")
        assert errors.startswith("ElfError: ")
        assert complaint in errors

    def test_main_behind_another_function(self) -> None:
        code = assemble("mov r0, 1\nexit\nmov r0, 2\nexit").code
        assert run(["--elf"], object_of(code, value=16).hex()) == (0, "2\n", "")


class TestProcess:
    """As the runner starts it."""

    @pytest.mark.parametrize("engine", ENGINES)
    @pytest.mark.parametrize("launcher", [[str(SCRIPT)], [sys.executable, "-m", "llvmbpf.conformance"]], ids=str)
    def test_result(self, launcher: list[str], engine: str) -> None:
        if not Path(launcher[0]).exists():
            pytest.skip("the package is not installed")
        code = assemble("ldxh r0, [r1+1]\nbe16 r0\nexit").code
        begun = time.perf_counter()
        done = subprocess.run(
            [*launcher, "0a  0b  0c  ", "--engine", engine],
            input=code.hex(" ") + "\n", capture_output=True, text=True, check=False,
        )  # fmt: skip
        print(f"{engine}: {time.perf_counter() - begun:.3f} s")
        assert (done.returncode, done.stdout, done.stderr) == (0, "b0c\n", "")

    def test_failure(self) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "llvmbpf.conformance", "0a"],
            input=assemble("ldxh r0, [r1]\nexit").code.hex(), capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 1
        assert done.stdout == ""
        assert "load of 2 bytes" in done.stderr
        assert "Traceback" not in done.stderr

    def test_an_unsafe_fault_kills_the_process_and_is_no_success(self) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "llvmbpf.conformance", "--engine", "unsafe"],
            input=assemble("ldxb r0, [r1]\nexit").code.hex(), capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode != 0
        assert done.stdout == ""

    @pytest.mark.parametrize(("engine", "absent"), [("interp", "llvmlite click rich"), ("jit", "click rich")])
    def test_what_an_engine_does_not_need_is_not_imported(self, engine: str, absent: str) -> None:
        watched = (
            "import sys; from llvmbpf.conformance import main\n"
            f"status = main(['--engine', {engine!r}])\n"
            f"print(*(name for name in {absent.split()!r} if name in sys.modules), file=sys.stderr)\n"
            "sys.exit(status)"
        )
        code = assemble("mov r0, 1\nexit").code.hex()
        done = subprocess.run([sys.executable, "-c", watched], input=code, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (0, "1\n", "\n")
