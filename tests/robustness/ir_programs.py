"""Random LLVM IR, compiled to BPF by LLVM's own backend and run here, against the same IR compiled for the host.

What decides is a compiler that knows nothing of this package. A function gets 64 bytes and their length, computes on
them, stores some results, and returns a number. Whatever LLVM leaves undefined is kept out: divisors are not zero,
shift counts are small, accesses lie inside.
"""

from __future__ import annotations

import ctypes
import random
from functools import cache
from itertools import count

import llvmlite.binding as llvm
import numpy as np

from llvmbpf import EbpfVmRaw
from llvmbpf.jit.engine import code_of, link
from llvmbpf.jit.optimiser import Compiler, Pipeline, parse
from llvmbpf.objects import load_object

BYTES = 64
INPUTS = 4
VERSIONS = ("v1", "v2", "v3", "v4")
_BINARY = ("add", "sub", "mul", "and", "or", "xor", "udiv", "urem", "shl", "lshr", "ashr")
_PREDICATES = ("eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle")
_CONSTANTS = (0, 1, 2, 7, 8, 255, 256, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, -1, -2, -128, -(1 << 63), (1 << 63) - 1)


class Generator:
    """One function as text; ``signed_division`` is what only version 4 has."""

    def __init__(self, seed: int, *, signed_division: bool) -> None:
        self.random = random.Random(seed)
        self.signed_division = signed_division
        self.lines: list[str] = []
        self.values = ["%length"]
        self.numbers = count()
        self.block = "entry"

    def text(self) -> str:
        """The function."""
        for _ in range(self.random.randrange(2, 6)):
            self.load()
        self.statements(self.random.choice((4, 10, 25)))
        if self.random.random() < 0.6:
            self.loop()
        self.statements(self.random.choice((2, 8)))
        total = self.value()
        for one in self.values[-8:]:
            total = self.assign(f"xor i64 {total}, {one}")
        self.lines.append(f"  ret i64 {total}")
        body = "\n".join(["entry:", *self.lines])
        return f'define i64 @f(ptr %memory, i64 %length) section "prog" {{\n{body}\n}}'

    def assign(self, what: str) -> str:
        name = f"%v{next(self.numbers)}"
        self.lines.append(f"  {name} = {what}")
        return name

    def value(self) -> str:
        if self.random.random() < 0.25:
            return str(self.random.choice((*_CONSTANTS, self.random.randrange(-(1 << 63), 1 << 63))))
        return self.random.choice(self.values)

    def keep(self, name: str) -> None:
        self.values.append(name)

    def statements(self, number: int) -> None:
        steps = (self.binary, self.binary, self.narrow, self.select, self.load, self.store, self.swap, self.branch)
        for _ in range(number):
            self.random.choice(steps)()

    def binary(self, width: int = 64) -> None:
        operation = self.random.choice((*_BINARY, "sdiv", "srem") if self.signed_division else _BINARY)
        a, b = self.value(), self.value()
        if width == 32:
            a, b = (self.assign(f"trunc i64 {one} to i32") for one in (a, b))
        kind = f"i{width}"
        if operation in ("udiv", "urem"):
            b = self.assign(f"or {kind} {b}, 1")
        elif operation in ("sdiv", "srem"):  # neither 0 nor -1
            b = self.assign(f"and {kind} {b}, 255")
            b = self.assign(f"or {kind} {b}, 1")
        elif operation in ("shl", "lshr", "ashr"):
            b = self.assign(f"and {kind} {b}, {width - 1}")
        found = self.assign(f"{operation} {kind} {a}, {b}")
        if width == 32:
            found = self.assign(f"{self.random.choice(('zext', 'sext'))} i32 {found} to i64")
        self.keep(found)

    def narrow(self) -> None:
        if self.random.random() < 0.5:
            self.binary(32)
            return
        bits = self.random.choice((8, 16, 32))
        cut = self.assign(f"trunc i64 {self.value()} to i{bits}")
        self.keep(self.assign(f"{self.random.choice(('zext', 'sext'))} i{bits} {cut} to i64"))

    def condition(self) -> str:
        predicate = self.random.choice(_PREDICATES)
        if self.random.random() < 0.3:
            a, b = (self.assign(f"trunc i64 {self.value()} to i32") for _ in range(2))
            return self.assign(f"icmp {predicate} i32 {a}, {b}")
        return self.assign(f"icmp {predicate} i64 {self.value()}, {self.value()}")

    def select(self) -> None:
        self.keep(self.assign(f"select i1 {self.condition()}, i64 {self.value()}, i64 {self.value()}"))

    def pointer(self, size: int) -> str:
        if self.random.random() < 0.5:
            return self.assign(f"getelementptr i8, ptr %memory, i64 {self.random.randrange(BYTES - size + 1)}")
        index = self.assign(f"and i64 {self.value()}, {BYTES - 9 if size == 8 else 31}")
        return self.assign(f"getelementptr i8, ptr %memory, i64 {index}")

    def load(self) -> None:
        size = self.random.choice((1, 2, 4, 8))
        found = self.assign(f"load i{8 * size}, ptr {self.pointer(size)}, align 1")
        if size < 8:
            found = self.assign(f"{self.random.choice(('zext', 'sext'))} i{8 * size} {found} to i64")
        self.keep(found)

    def store(self) -> None:
        size = self.random.choice((1, 2, 4, 8))
        value, kind = self.value(), f"i{8 * size}"
        if size < 8:
            value = self.assign(f"trunc i64 {value} to {kind}")
        self.lines.append(f"  store {kind} {value}, ptr {self.pointer(size)}, align 1")

    def swap(self) -> None:
        bits = self.random.choice((16, 32, 64))
        value = self.value()
        if bits < 64:
            value = self.assign(f"trunc i64 {value} to i{bits}")
        found = self.assign(f"call i{bits} @llvm.bswap.i{bits}(i{bits} {value})")
        self.keep(found if bits == 64 else self.assign(f"zext i{bits} {found} to i64"))

    def start(self, name: str) -> None:
        self.lines.append(f"{name}:")
        self.block = name

    def branch(self) -> None:
        """Two ways, one of which may store."""
        number = next(self.numbers)
        yes, no, done = (f"{name}{number}" for name in ("yes", "no", "done"))
        known = list(self.values)
        self.lines.append(f"  br i1 {self.condition()}, label %{yes}, label %{no}")
        ends = []
        for name in (yes, no):
            self.start(name)
            for step in self.random.choices((self.binary, self.store, self.load), k=self.random.randrange(3)):
                step()
            ends.append((self.value(), self.block))
            self.lines.append(f"  br label %{done}")
            self.values = list(known)
        self.start(done)
        self.keep(self.assign(f"phi i64 {', '.join(f'[ {value}, %{block} ]' for value, block in ends)}"))

    def loop(self) -> None:
        number, before = next(self.numbers), self.block
        first, limit, known = self.value(), self.random.choice((1, 3, 17)), list(self.values)
        self.lines.append(f"  br label %loop{number}")
        self.start(f"loop{number}")
        place = len(self.lines)
        counter, carried = f"%counter{number}", f"%carried{number}"
        self.values += [counter, carried]
        self.statements(self.random.choice((2, 5)))
        last = self.assign(f"add i64 {self.value()}, {carried}")
        following = self.assign(f"add i64 {counter}, 1")
        more = self.assign(f"icmp ult i64 {following}, {limit}")
        self.lines.insert(place, f"  {counter} = phi i64 [ 0, %{before} ], [ {following}, %{self.block} ]")
        self.lines.insert(place + 1, f"  {carried} = phi i64 [ {first}, %{before} ], [ {last}, %{self.block} ]")
        self.lines.append(f"  br i1 {more}, label %loop{number}, label %after{number}")
        self.start(f"after{number}")
        self.values = [*known, last]


DECLARATIONS = "\n".join(f"declare i{bits} @llvm.bswap.i{bits}(i{bits})" for bits in (16, 32, 64))


def version_of(seed: int) -> str:
    return VERSIONS[seed % len(VERSIONS)]


def module_text(seed: int) -> str:
    """Function ``seed`` in a module."""
    return f"{DECLARATIONS}\n{Generator(seed, signed_division=version_of(seed) == 'v4').text()}\n"


@cache
def _bpf_target() -> llvm.Target:
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    return llvm.Target.from_triple("bpfel")


def to_object(text: str, level: int, version: str) -> bytes:
    """The module as an object for BPF. What the backend does not know ends the process."""
    module = parse(text)
    compiler = Compiler(Pipeline.of(level), _bpf_target().create_target_machine(cpu=version, opt=level))
    compiler.adopt(module)
    compiler.optimise(module)
    return bytes(compiler.machine.emit_object(module))


def run_on_host(text: str, level: int, inputs: list[bytes]) -> list[tuple[int, bytes]]:
    """What the function makes of inputs, as code for the host."""
    engine = link(code_of(parse(text), Pipeline.of(level)), {})
    address = engine.get_function_address("f")
    function = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_uint64, ctypes.c_uint64)(address)
    found = []
    for one in inputs:
        memory = np.frombuffer(one, np.uint8).copy()
        found.append((function(memory.ctypes.data, len(one)), memory.tobytes()))
    return found


def run_here(content: bytes, engine: str, inputs: list[bytes], level: int) -> list[tuple[int, bytes]]:
    """What the function makes of inputs, loaded from the object."""
    (spec,) = load_object(content).programs.values()
    machine = EbpfVmRaw(spec.program, safe=engine != "unsafe", opt_level=level)
    execute = machine.execute_program if engine == "interpreter" else machine.execute_program_jit
    found = []
    for one in inputs:
        memory = bytearray(one)
        found.append((execute(memory), bytes(memory)))
    return found


def check_seed(seed: int) -> str:
    """Compare function ``seed`` in all engines; the optimisation levels rotate."""
    source = random.Random(seed)
    inputs = [source.randbytes(BYTES) for _ in range(INPUTS)]
    text, version = module_text(seed), version_of(seed)
    expected = run_on_host(text, seed // 2 % 2 * 2, inputs)
    content = to_object(text, seed // 4 % 4, version)
    for engine in ("interpreter", "safe", "unsafe"):
        found = run_here(content, engine, inputs, seed % 4)
        assert found == expected, f"{engine}: {found}, on the host {expected}"
    return version


def show(seed: int) -> str:
    """The text of function ``seed``."""
    return module_text(seed)
