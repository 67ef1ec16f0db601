"""Random bytes as bytecode, and damaged texts as assembler and filter expressions: typed errors, soon, or a result.

What decodes must come back the same from the assembler; what assembles must be listed and read again.
"""

from __future__ import annotations

import random
import struct
import time
from functools import cache
from pathlib import Path

import llvmbpf
from llvmbpf.asm import assemble, disassemble
from llvmbpf.errors import AssemblyError, DecodeError, ExecutionError, FilterError, VerifierError
from llvmbpf.isa import INSTRUCTION_SET
from llvmbpf.program import Program
from llvmbpf.verifier import verify
from llvmbpf.vm import EbpfVmRaw

DATA = Path(__file__).resolve().parent.parent / "data"
LIMIT = 2.0  # seconds; ten times what the slowest took on a busy machine
OPCODES = sorted({row.opcode for row in INSTRUCTION_SET})


def bytecode(seed: int) -> bytes:
    """Some slots: random ones, or a program of a text case with a few bits changed."""
    source = random.Random(seed)
    if source.random() < 0.4:
        slots = []
        for _ in range(source.randrange(1, 40)):
            opcode = source.choice(OPCODES) if source.random() < 0.9 else source.randrange(256)
            registers = source.randrange(11) | source.randrange(11) << 4
            offset = source.choice([0, 0, 1, -1, 8, -8, source.randrange(-20, 20), source.randrange(-32768, 32768)])
            imm = source.choice([0, 1, -1, 16, 64, source.randrange(-(1 << 31), 1 << 31)])
            slots.append(struct.pack("<BBhi", opcode, registers, offset, imm))
        code = bytearray(b"".join(slots))
    else:
        code = bytearray(source.choice(_programs()))
        for _ in range(source.choice((1, 1, 2, 6))):
            code[source.randrange(len(code))] ^= 1 << source.randrange(8)
    if source.random() < 0.05:
        del code[source.randrange(len(code)) :]
    return bytes(code)


@cache
def _programs() -> list[bytes]:
    from tests.support.cases import load_all

    return [case.program.code for case in load_all() if case.program.code and len(case.program.code) < 4096]


@cache
def _lines() -> list[str]:
    listed = [disassemble(Program(code)) for code in _programs()[::7] if _lists(code)]
    return sorted({line for text in listed for line in text.splitlines()})


def _lists(code: bytes) -> bool:
    try:
        disassemble(Program(code))
    except DecodeError:
        return False
    return True


_EXPRESSIONS = (
    "tcp port 80 and not host 10.0.0.1", "ip6 proto 17 or (vlan 5 and arp)", "ether[12:2] = 0x800 && ip[8] < 5",
    "net 192.168.0.0/16 and portrange 1-1024", "less 100 or greater 1000", "icmp6 and ip6[40] == 128",
)  # fmt: skip
_CHARACTERS = "()[]{}+-*&|=<>!,.:;#/ 0xX123456789abcdefghijklmnopqrstuvwxyz_%@'\"\\\n\t\0é"


def _damaged(text: str, source: random.Random, words: list[str]) -> str:
    for _ in range(source.choice((0, 1, 1, 3))):
        place = source.randrange(len(text) + 1)
        match source.randrange(4):
            case 0:
                text = text[:place] + source.choice(_CHARACTERS) + text[place:]
            case 1:
                text = text[:place] + text[place + source.randrange(1, 6) :]
            case 2:
                text = text[:place] + source.choice(words) + text[place:]
            case 3:
                number = source.choice(["0x" + "f" * 30, "-1", "4294967296", "[" * 50, "9" * 5000])
                text = text[:place] + number + text[place:]
    return text


def assembler_text(seed: int) -> str:
    """A few lines of assembler, damaged."""
    source = random.Random(seed)
    text = "\n".join(source.choice(_lines()) for _ in range(source.randrange(1, 12)))
    return _damaged(text, source, _lines())


def expression(seed: int) -> str:
    """A filter expression, damaged."""
    source = random.Random(seed)
    return _damaged(source.choice(_EXPRESSIONS), source, " and , or , not ,ip,tcp,host ,port ,(,)".split(","))


def check_bytecode(code: bytes) -> str:
    """Decode, list, verify, and run what is right in both engines."""
    try:
        program = Program(code)
        listing = disassemble(program)
    except DecodeError as error:
        str(error)
        return "does not decode"
    assert assemble(listing) == program, "the listing is another program"
    try:
        verify(program)
    except VerifierError as error:
        str(error)
        return "refused"
    ends = []
    for method in ("execute_program", "execute_program_jit"):
        vm = EbpfVmRaw(program, fuel=50, opt_level=0)
        try:
            getattr(vm, method)(bytearray(32))
            ends.append("runs")
        except ExecutionError as error:
            ends.append(f"{type(error).__name__} at {error.pc}")
    assert ends[0] == ends[1], f"the interpreter {ends[0]}, native code {ends[1]}"
    return ends[0].split(" ")[0]


def check_assembler(text: str) -> str:
    """Assemble, and read back what is listed."""
    try:
        program = assemble(text)
    except AssemblyError as error:
        str(error)
        return "refused"
    try:
        listing = disassemble(program)
    except DecodeError:
        return "assembled raw"
    assert assemble(listing) == program, "the listing is another program"
    return "assembled"


def check_expression(text: str) -> str:
    """Compile and try a filter."""
    try:
        found = llvmbpf.filter(text)
    except FilterError as error:
        str(error)
        return "refused"
    found.matches(bytes(64))
    return "compiled"


_KINDS = (
    (bytecode, check_bytecode), (assembler_text, check_assembler), (assembler_text, check_assembler),
    (expression, check_expression),
)  # fmt: skip


def check_seed(seed: int) -> str:
    """What came of input ``seed``."""
    make, check = _KINDS[seed % len(_KINDS)]
    content = make(seed)
    begun = time.perf_counter()
    outcome = check(content)
    seconds = time.perf_counter() - begun
    if seconds > LIMIT:
        begun = time.process_time()  # the machine may have been busy
        check(content)
        seconds = time.process_time() - begun
    assert seconds <= LIMIT, f"{seconds:.1f} s"
    return f"{check.__name__.removeprefix('check_')} {outcome}"


def show(seed: int) -> str:
    """Input ``seed`` as it can be pasted."""
    content = _KINDS[seed % len(_KINDS)][0](seed)
    return content.hex() if isinstance(content, bytes) else repr(content)
