"""LLVM's own assembler and disassembler as judges of the pseudo-C spelling."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from llvmbpf.asm import assemble, disassemble, format_instruction
from llvmbpf.isa import ATOMIC_OPS, Instruction, InstructionSpec, Op, encode

from .samples import boundary_instructions


def _tool(name: str) -> str | None:
    return next(
        (found for version in ("-22", "-21", "-20", "-19", "") if (found := shutil.which(name + version))), None
    )


LLVM_MC, LLVM_OBJDUMP = _tool("llvm-mc"), _tool("llvm-objdump")


def _knows_bpf_v4(tool: str | None) -> bool:
    if tool is None:
        return False
    version = subprocess.run([tool, "--version"], capture_output=True, text=True, check=False).stdout
    number = re.search(r"LLVM version (\d+)", version)
    return number is not None and int(number[1]) >= 19 and "bpfel" in version


pytestmark = pytest.mark.skipif(
    not (_knows_bpf_v4(LLVM_MC) and _knows_bpf_v4(LLVM_OBJDUMP)), reason="needs llvm-mc and llvm-objdump 19 or newer"
)

LISTED = re.compile(r"\s*[0-9]+:\t([0-9a-f ]+)\t(.*)")


def _object(source: str, path: Path) -> Path:
    """An object made by llvm-mc."""
    assert LLVM_MC is not None
    target = path / "code.o"
    command = [LLVM_MC, "-triple=bpfel", "-mcpu=v4", "-filetype=obj", "-o", str(target), "-"]
    result = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
    assert not result.returncode, result.stderr
    return target


def _listing(source: str, path: Path) -> list[tuple[bytes, str, str]]:
    """(bytes, text, whole line) of every instruction, from llvm-objdump."""
    assert LLVM_OBJDUMP is not None
    command = [LLVM_OBJDUMP, "-d", "--mcpu=v4", str(_object(source, path))]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    matches = [match for line in output.splitlines() if (match := LISTED.fullmatch(line))]
    return [(bytes.fromhex(match[1]), match[2], match[0]) for match in matches]


def _as_bytes(code: bytes) -> str:
    return ".byte " + ",".join(map(str, code)) + "\n"


SAMPLES = list(boundary_instructions())


def _text_tells_all(spec: InstructionSpec, instruction: Instruction) -> bool:
    """Whether llvm-objdump's text alone identifies the instruction."""
    if spec.op in (Op.CALL_LOCAL, Op.CALL_KFUNC):
        return False  # all calls are "call 7"
    if spec.op is Op.LOAD_PACKET and "src" in spec.operands:
        return instruction.imm == 0  # the imm is left out
    if spec.mnemonic == "callx imm":
        return False  # "callx r0"
    if spec.op is Op.LOAD_IMM64 and spec.fixed["src"]:
        return 0 <= instruction.imm < 1 << 32  # the low half alone is shown
    # Known from LLVM 20; LLVM 19 prints some of them as "lock ... +=".
    return spec.op not in (Op.LOAD_ACQUIRE, Op.STORE_RELEASE)


def test_what_objdump_prints_is_read_back(tmp_path: Path) -> None:
    listing = _listing("".join(_as_bytes(encode([instruction])) for _, instruction in SAMPLES), tmp_path)
    assert len(listing) == len(SAMPLES)
    read = set()
    for (spec, instruction), (code, text, line) in zip(SAMPLES, listing, strict=True):
        assert code == encode([instruction])
        assert assemble(line).code == code, line
        if text != "<unknown>" and _text_tells_all(spec, instruction):
            assert assemble(text, "pseudo").code == code, text
            read.add(spec)
    unread = {spec.mnemonic for spec, _ in SAMPLES if spec not in read}
    known_unread = {"call local", "call kfunc", "callx imm", "ldabsdw", "ldinddw", "gotox"}
    acquire_release = {spec.mnemonic for spec, _ in SAMPLES if spec.op in (Op.LOAD_ACQUIRE, Op.STORE_RELEASE)}
    assert unread <= known_unread | acquire_release


def test_a_listing_of_all_samples_is_one_program(tmp_path: Path) -> None:
    source = "".join(_as_bytes(encode([instruction])) for _, instruction in SAMPLES)
    text = "\n".join(line for _, _, line in _listing(source, tmp_path))
    assert assemble(text).code == encode(instruction for _, instruction in SAMPLES)


def _clang_writes(spec: InstructionSpec, instruction: Instruction) -> bool:
    """Whether clang has a spelling of its own for the instruction, which ours then must be."""
    if spec.op in (Op.CALL_KFUNC, Op.GOTO_REGISTER, Op.LOAD_ACQUIRE, Op.STORE_RELEASE) or spec.mnemonic == "callx imm":
        return False
    if spec.op is Op.CALL_LOCAL:
        return False  # "call pc+3" is the kernel's; clang makes it a relocation
    if spec.op is Op.LOAD_IMM64:
        return spec.mnemonic == "lddw"  # for the others clang has "ld_pseudo r1, 1, 7", which says less
    if spec.op is Op.LOAD_PACKET:
        return spec.width < 64 and (instruction.imm == 0 if "src" in spec.operands else instruction.imm >= 0)
    # LLVM 19 takes distances of more than 16 bits from labels only.
    return spec.mnemonic != "ja32" or -(1 << 15) <= instruction.imm < 1 << 15


def test_llvm_mc_reads_what_we_print(tmp_path: Path) -> None:
    chosen = [(spec, instruction) for spec, instruction in SAMPLES if _clang_writes(spec, instruction)]
    source = "\n".join(format_instruction(instruction, "pseudo") for _, instruction in chosen)
    listing = _listing(source + "\n", tmp_path)
    for (spec, instruction), (code, text, _) in zip(chosen, listing, strict=True):
        assert code == encode([instruction]), (spec.mnemonic, format_instruction(instruction, "pseudo"), text)
    assert len({id(spec) for spec, _ in chosen}) >= 160


def test_registers_are_named_as_objdump_names_them(tmp_path: Path) -> None:
    """Apart from numbers, our text is objdump's; loads and stores alone we write with r, as the kernel does."""
    chosen = [
        (spec, instruction)
        for spec, instruction in SAMPLES
        if _clang_writes(spec, instruction) and spec.op not in (Op.LOAD, Op.STORE)
    ]
    listing = _listing("".join(_as_bytes(encode([instruction])) for _, instruction in chosen), tmp_path)
    for (_, instruction), (_, text, _) in zip(chosen, listing, strict=True):
        ours = format_instruction(instruction, "pseudo")
        assert _without_numbers(ours) == _without_numbers(re.sub(r" <[^ ]*>$", "", text))


def _without_numbers(text: str) -> str:
    return re.sub(r"-?\b(0x[0-9a-f]+|[0-9]+)\b", "N", text)


def test_a_compiled_program_survives_the_pseudo_dialect(tmp_path: Path) -> None:
    """A function with labels, as clang's assembler resolves them, equals ours."""
    source = """
        r0 = 0
        r3 = *(u32 *)(r1 + 4)
        loop:
        if w3 s> 7 goto done
        r3 += 1
        lock *(u64 *)(r10 - 8) += r3
        r2 = 0x123456789 ll
        goto loop
        done:
        gotol last
        r0 = 1
        last:
        exit
    """
    code = b"".join(code for code, _, _ in _listing(source, tmp_path))
    assert assemble(source).code == code
    assert assemble(disassemble(code, "pseudo", labels=True)).code == code


def test_every_atomic_is_compared() -> None:
    assert {spec.op for spec, one in SAMPLES if _clang_writes(spec, one)} >= ATOMIC_OPS - {
        Op.LOAD_ACQUIRE,
        Op.STORE_RELEASE,
    }
