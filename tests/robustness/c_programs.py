"""Random C through clang at -O0 to -O3 for -mcpu=v1 to v4, run here, against the same C compiled by gcc for the host.

Each file has a few functions, with structures, arrays on the stack, loops, switches, and calls of functions that are
not inlined. All arithmetic is unsigned, or signed with ``-fwrapv``, so that C leaves nothing open.
"""

from __future__ import annotations

import ctypes
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from llvmbpf import EbpfVmRaw
from llvmbpf.objects import load_object

BYTES = 64
FUNCTIONS = 3
INPUTS = 3
TOOLS = ("clang-19", "gcc")
FLAGS = ("-fwrapv", "-fno-strict-aliasing", "-ffreestanding", "-fno-builtin", "-w")
CONSTANTS = ("0", "1", "7", "255", "0x8000", "0x7fffffff", "0xffffffff", "~0ull", "1ull << 63", "0x0123456789abcdefull")

PRELUDE = """
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32; typedef unsigned long long u64;
typedef signed char s8; typedef short s16; typedef int s32; typedef long long s64;
struct pair { u32 first; u8 small; u16 middle; u64 large; };
#define NOINLINE static __attribute__((noinline))
"""
_KINDS = ("u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64")


class Writer:
    """One function: ``signed_division`` is what only version 4 has."""

    def __init__(self, source: random.Random, number: int, *, signed_division: bool) -> None:
        self.random = source
        self.number = number
        self.signed_division = signed_division
        self.names = ["a", "b"]
        self.lines: list[str] = []
        self.depth = 0
        self.loops = 0

    def text(self) -> str:
        """The function, behind a helper of its own."""
        helper = f"NOINLINE u64 help{self.number}(u64 a, u64 b) {{ return {self.expression(2)}; }}\n"
        self.lines = ["u64 a = length, b = memory[3];", "u8 buffer[16];", "struct pair p = {(u32)a, 1, 2, b};"]
        self.lines.append("for (int i = 0; i < 16; i++) buffer[i] = memory[i + 20] ^ (u8)i;")
        for _ in range(self.random.choice((4, 8, 14))):
            self.statement()
        self.lines.append("for (int i = 0; i < 16; i++) a = a * 31 + buffer[i];")
        self.lines.append("return a ^ b ^ p.first ^ p.small ^ p.middle ^ p.large;")
        body = "\n    ".join(self.lines)
        head = f'__attribute__((section("prog"))) u64 f{self.number}(u8 *memory, u64 length)'
        return f"{helper}{head} {{\n    {body}\n}}\n"

    def name(self) -> str:
        return self.random.choice(self.names)

    def expression(self, depth: int = 3) -> str:
        choose = self.random
        if depth == 0 or choose.random() < 0.2:
            return choose.choice((self.name(), self.name(), choose.choice(CONSTANTS)))
        a, b = self.expression(depth - 1), self.expression(depth - 1)
        match choose.randrange(9):
            case 0:
                return f"(({choose.choice(_KINDS)})({a}))"
            case 1:
                return f"((u64)({a}) {choose.choice(('/', '%'))} ((u64)({b}) | 1))"
            case 2:
                kind = choose.choice(("u32", "u64", "s32", "s64"))
                return f"((u64)(({kind})({a}) >> (({b}) & {31 if '32' in kind else 63})))"
            case 3:
                return f"((u64)({a}) << (({b}) & 63))"
            case 4:
                kind = choose.choice(("u32", "u64", "s32", "s64"))
                comparison = choose.choice(("<", "<=", ">", ">=", "==", "!="))
                return f"(({kind})({a}) {comparison} ({kind})({b}) ? ({b}) : {self.name()})"
            case 5 if self.signed_division:
                kind = choose.choice(("s32", "s64"))
                return f"((u64)(({kind})({a}) {choose.choice(('/', '%'))} (({kind})(({b}) & 127) + 1)))"
            case 6:
                return f"__builtin_bswap{choose.choice((16, 32, 64))}({a})"
        return f"(({a}) {choose.choice(('+', '-', '*', '&', '|', '^'))} ({b}))"

    def statement(self) -> None:
        self.depth += 1
        steps = (self.assign, self.assign, self.store, self.load, self.field, self.call)
        if self.depth < 3:
            steps += (self.condition, self.loop, self.choose)
        self.random.choice(steps)()
        self.depth -= 1

    def assign(self) -> None:
        if len(self.names) < 6 and self.depth == 1:
            name = f"v{len(self.names)}"
            self.lines.append(f"{self.random.choice(_KINDS)} {name} = {self.expression()};")
            self.names.append(name)
        else:
            self.lines.append(f"{self.name()} {self.random.choice(('=', '+=', '^=', '-='))} {self.expression()};")

    def store(self) -> None:
        target = self.random.choice(("memory[({}) & 63]", "buffer[({}) & 15]", "*(u32 *)(memory + (({}) & 60))"))
        self.lines.append(f"{target.format(self.expression(1))} = {self.expression(2)};")

    def load(self) -> None:
        place = self.random.choice(("memory[({}) & 63]", "buffer[({}) & 15]", "*(u64 *)(memory + (({}) & 56))"))
        self.lines.append(f"{self.name()} ^= {place.format(self.expression(1))};")

    def field(self) -> None:
        field = self.random.choice(("first", "small", "middle", "large"))
        self.lines.append(f"p.{field} += {self.expression(2)};")

    def call(self) -> None:
        self.lines.append(f"{self.name()} += help{self.number}({self.name()}, {self.expression(1)});")

    def nested(self) -> None:
        for _ in range(self.random.randrange(1, 4)):
            self.statement()

    def condition(self) -> None:
        self.lines.append(f"if ({self.expression(2)}) {{")
        self.nested()
        if self.random.random() < 0.5:
            self.lines.append("} else {")
            self.nested()
        self.lines.append("}")

    def loop(self) -> None:
        self.loops += 1
        counter = f"i{self.loops}"
        limit = self.random.choice(("5", "17", f"(({self.name()}) & 7)"))
        self.lines.append(f"for (u32 {counter} = 0, n{counter} = {limit}; {counter} < n{counter}; {counter}++) {{")
        self.nested()
        self.lines.append(f"a += {counter};")
        self.lines.append("}")

    def choose(self) -> None:
        self.lines.append(f"switch ({self.name()} & 7) {{")
        for value in self.random.sample(range(8), 4):
            self.lines.append(f"case {value}:")
            self.nested()
            if self.random.random() < 0.8:
                self.lines.append("break;")
        self.lines.append("}")


def options_of(seed: int) -> tuple[str, str]:
    """The version of the instruction set and the level of clang."""
    return f"v{seed % 4 + 1}", f"-O{seed // 4 % 4}"


def c_text(seed: int) -> str:
    """File ``seed``."""
    source = random.Random(seed)
    signed = options_of(seed)[0] == "v4"
    writers = (Writer(source, number, signed_division=signed) for number in range(FUNCTIONS))
    return PRELUDE + "\n".join(writer.text() for writer in writers)


# What BPF has not: large frames, many arguments, products of 128 bits.
REFUSALS = ("stack", "too many args", "'__multi3' is not supported")


def check_seed(seed: int) -> str:
    """Compare the functions of file ``seed``; clang refuses some for BPF, and then nothing is compared."""
    source = random.Random(seed)
    inputs = [source.randbytes(BYTES) for _ in range(INPUTS)]
    version, level = options_of(seed)
    with tempfile.TemporaryDirectory() as folder:
        (path := Path(folder, "program.c")).write_text(c_text(seed), encoding="utf-8")
        library, found = Path(folder, "host.so"), Path(folder, "program.o")
        gcc = ["gcc", *FLAGS, f"-O{seed % 3}", "-shared", "-fPIC", "-o", library, path]
        subprocess.run(gcc, check=True, capture_output=True)
        clang = [*FLAGS, "-target", "bpf", f"-mcpu={version}", level, "-c", "-o", found, path]
        done = subprocess.run([TOOLS[0], *clang], capture_output=True, text=True)
        if done.returncode:
            assert any(reason in done.stderr for reason in REFUSALS), done.stderr
            return "refused by clang"
        host, spec = ctypes.CDLL(str(library)), load_object(found.read_bytes())
    for number in range(FUNCTIONS):
        function = host[f"f{number}"]
        function.restype, function.argtypes = ctypes.c_uint64, [ctypes.c_uint64, ctypes.c_uint64]
        program = spec.programs[f"f{number}"].program
        machines = [EbpfVmRaw(program, opt_level=seed % 4), EbpfVmRaw(program, safe=False, opt_level=(seed + 2) % 4)]
        ways = [machines[0].execute_program, *(one.execute_program_jit for one in machines)]
        for one in inputs:
            memory = np.frombuffer(one, np.uint8).copy()
            expected = function(memory.ctypes.data, BYTES), memory.tobytes()
            for name, execute in zip(("interpreter", "safe", "unsafe"), ways, strict=True):
                buffer = bytearray(one)
                result = execute(buffer), bytes(buffer)
                assert result == expected, f"f{number}, {name}: {result}, on the host {expected}, input {one.hex()}"
    return f"{version} {level}"


def are_there() -> bool:
    """Whether both compilers are installed."""
    return all(shutil.which(tool) for tool in TOOLS)


def show(seed: int) -> str:
    """The text of file ``seed``."""
    return f"// {' '.join(options_of(seed))}\n{c_text(seed)}"
