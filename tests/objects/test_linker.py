"""Linked programs: what is laid out and bound, where lines come from, and results against Python."""

from __future__ import annotations

import pickle
import random
import re
import struct
import subprocess
from collections.abc import Callable

import pytest

from llvmbpf import EbpfVmRaw
from llvmbpf.cfg import function_pointer_target, jump_target
from llvmbpf.errors import ElfError, VerifierError
from llvmbpf.isa import Op
from llvmbpf.objects import guess_program_type, load_object, read_elf
from llvmbpf.program import Program, ProgramType
from llvmbpf.verifier import verify

from .mutants import with_field
from .samples import ALL, OBJDUMP, builds_of, load, needs_objdump, needs_readelf, path_of, readelf

MASK = (1 << 64) - 1
LOADABLE = [name for name in ALL if not name.startswith("refused")]
PROGRAMS = [(name, program) for name in LOADABLE for program in load(name).programs]


def linked(name: str, program: str) -> Program:
    return load(name).programs[program].program


# --- every program --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LOADABLE)
def test_programs_pass_the_verifier(name: str) -> None:
    spec = load(name)
    numbers = list(spec.maps)
    for one in spec.programs.values():
        program = one.program
        verified = verify(program, bound_maps=True)
        assert verified.cfg.main.name == program.symbols[0] == one.name
        assert set(verified.cfg.functions) == set(program.symbols)  # nothing is laid out that nothing reaches
        wide = {
            program.pcs[index]: instruction
            for index, instruction in enumerate(program.instructions)
            if program.specs[index].op is Op.LOAD_IMM64 and instruction.src in (1, 2)  # type: ignore[union-attr]
        }
        assert set(wide) == set(program.references)
        for pc, reference in program.references.items():
            assert wide[pc].src == (1 if reference.offset is None else 2)
            assert numbers[wide[pc].low_imm] == reference.name
            assert wide[pc].next_imm == (reference.offset or 0)
            assert spec.maps[reference.name].is_global == (reference.offset is not None)
        assert pickle.loads(pickle.dumps(program)) == program
        if program.references:
            with pytest.raises(VerifierError) as caught:
                verify(program)
            assert [one.rule for one in caught.value.violations] == ["map"] * len(program.references)
            assert "maps are not yet provided" in str(caught.value)


@needs_readelf
@pytest.mark.parametrize("name", LOADABLE)
def test_code_is_the_compilers_but_for_what_is_bound(name: str) -> None:
    """LLVM says where relocations are and of what; everywhere else the bytes are those of the file."""
    image, described = read_elf(path_of(name)), readelf(name)
    names = [entry["Section"]["Name"]["Name"] for entry in described["Sections"]]
    relocated: dict[tuple[str, int], str] = {}
    for table in described["Relocations"]:
        section = names[table["SectionIndex"]].removeprefix(".rel")
        for one in table["Relocs"]:
            relocated[section, one["Relocation"]["Offset"]] = one["Relocation"]["Symbol"]["Name"]
    symbols = {
        entry["Symbol"]["Name"]["Name"]: (
            entry["Symbol"]["Section"]["Name"],
            entry["Symbol"]["Value"],
            entry["Symbol"]["Size"],
        )
        for entry in described["Symbols"]
        if entry["Symbol"]["Type"]["Name"] == "Function"
    }
    for one in load(name).programs.values():
        program = one.program
        for base, function in program.symbols.items():
            section, start, size = symbols[function]
            original = image.section(section).data[start : start + size]  # type: ignore[union-attr]
            for position in range(0, size, 8):
                pc, place = base + position // 8, (section, start + position)
                now, before = program.code[8 * pc : 8 * pc + 8], original[position : position + 8]
                symbol = relocated.get(place)
                if pc in program.references:
                    reference = program.references[pc]
                    assert symbol is not None
                    assert symbol in (reference.name, *load(name).maps[reference.name].variables, ".maps")
                elif program.index_at[pc] < 0 or now[0] == 0x85 or now[:2] == before[:2][:1] + b"\x40":
                    continue  # the second half of a wide instruction, calls and addresses of functions: see below
                else:
                    assert symbol is None or symbol in symbols or symbol == ".text"
                    if symbol is None and not name.startswith("core_self"):
                        assert now == before


def calls_of(program: Program) -> dict[str, list[str]]:
    """For each function the functions that it calls or takes the address of, in order."""
    starts = sorted(program.symbols)
    found: dict[str, list[str]] = {program.symbols[start]: [] for start in starts}
    for index, spec in enumerate(program.specs):
        assert spec is not None
        owner = program.symbols[max(start for start in starts if start <= program.pcs[index])]
        if spec.op is Op.CALL_LOCAL:
            found[owner].append(program.symbols[jump_target(program, index)])
        elif spec.op is Op.LOAD_IMM64 and program.instructions[index].src == 4:
            found[owner].append("&" + program.symbols[function_pointer_target(program, index)])
    return found


@pytest.mark.parametrize("name", [name for name in builds_of("subprograms") if "O0" not in name])
def test_calls_lead_where_the_source_says(name: str) -> None:
    assert calls_of(linked(name, "subprograms")) == {
        "subprograms": ["hash_words", "calls_neighbour", "fibonacci"],
        "hash_words": ["mix"],
        "calls_neighbour": ["in_other_section"],
        "in_other_section": ["mix"],
        "mix": [],
        "fibonacci": ["fibonacci"] * len(calls_of(linked(name, "subprograms"))["fibonacci"]),
    }
    assert "fibonacci" in calls_of(linked(name, "subprograms"))["fibonacci"]
    assert calls_of(linked(name, "small")) == {"small": ["mix"], "mix": []}
    assert calls_of(linked(name, "unused_callee")) == {
        "unused_callee": ["never_called"],
        "never_called": ["mix"],
        "mix": [],
    }


@pytest.mark.parametrize("name", builds_of("callbacks"))
def test_callbacks(name: str) -> None:
    assert calls_of(linked(name, "callbacks")) == {
        "callbacks": ["&expire", "&add_up"],
        "expire": ["is_old"],
        "is_old": [],
        "add_up": [],
    }


# --- results against Python -----------------------------------------------------------------------------------------


def signed(number: int, bits: int) -> int:
    number &= (1 << bits) - 1
    return number - (1 << bits) if number >> (bits - 1) else number


def rotate_and_add(memory: bytes) -> int:
    found = 0
    for byte in memory:
        found = ((found << 5 | found >> 59) & MASK) + byte & MASK
    return found


def mix(a: int, b: int) -> int:
    a = (a ^ b * 0x9E3779B97F4A7C15) & MASK
    return (a << 7 | a >> 57) & MASK


def hash_context(memory: bytes) -> int:
    words = struct.unpack_from("<III", memory, 8)
    found = 1
    for word in (words[1], words[2], 3, 4):
        found = mix(found, word)
    found = (mix(found, 17) + 1) * 3 & MASK
    return (found & 1) + 8  # the sixth Fibonacci number


def hash_interface(memory: bytes) -> int:
    return mix(struct.unpack_from("<I", memory, 12)[0], 1) & 3


def divide(a: int, b: int) -> int:
    if not b:
        return 0
    quotient = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
    return quotient + 3 * (a - quotient * b)


def arithmetic(memory: bytes) -> int:
    a, b = struct.unpack("<qq", memory)
    found = divide(a >> 1, b) + divide(signed(a, 32) >> 1, signed(b, 32)) & MASK
    found ^= (signed(a, 8) + signed(b, 16) * 5 + signed(a ^ b, 32) * 7) & MASK
    swapped = [int.from_bytes((number & (1 << 8 * size) - 1).to_bytes(size, "little"), "big")
               for number, size in ((a, 8), (b, 4), (a, 2))]  # fmt: skip
    found += swapped[0] ^ swapped[1] ^ swapped[2]
    third, half, word = signed(memory[3], 8), signed(a >> 32, 16), signed(a >> 32, 32)
    return (found + third * 11 + half * 13 + word * 17) & MASK


def collatz(memory: bytes) -> int:
    number, steps = struct.unpack_from("<Q", memory)[0], 0
    while number > 1 and steps < 10000:
        number = (3 * number + 1 if number & 1 else number >> 1) & MASK
        steps += 1
    return steps


# struct record of core_self.c: kind, 3 points, 32 bits of bit fields, sum, a union, a color.
RECORD = struct.Struct("<B3x6iIqIIi4x")


def core_self(memory: bytes) -> int:
    fields = RECORD.unpack(memory)
    found = fields[0] + fields[6] + fields[8] + fields[10]
    return found + 1000 * 12 + (1 << 20) + (8 << 24) + (8 << 32) + (5 << 40) & MASK


def core_bits(memory: bytes) -> int:
    return (RECORD.unpack(memory)[7] >> 5 & 0x7F) + 256 + 512


MODELS: list[tuple[str, str, int, Callable[[bytes], int]]] = [
    ("text_main", "main", 100, rotate_and_add),
    ("subprograms", "subprograms", 24, hash_context),
    ("subprograms", "small", 24, hash_interface),
    ("arithmetic", "arithmetic", 16, arithmetic),
    ("arithmetic", "collatz", 16, collatz),
    ("core_self", "core_self", RECORD.size, core_self),
    ("core_self", "core_bits", RECORD.size, core_bits),
]


@pytest.mark.parametrize(("source", "program", "size", "model"), MODELS, ids=[f"{one[0]}-{one[1]}" for one in MODELS])
def test_results(source: str, program: str, size: int, model: Callable[[bytes], int]) -> None:
    numbers = random.Random(program)
    inputs = [numbers.randbytes(size) for _ in range(20)] + [bytes(size), b"\xff" * size, bytes(range(size))]
    for name in builds_of(source):
        machine = EbpfVmRaw(linked(name, program))
        machine.jit_compile()
        for memory in inputs:
            expected = model(memory)
            assert machine.execute_program(bytearray(memory)) == expected, (name, memory.hex())
            assert machine.execute_program_jit(bytearray(memory)) == expected, (name, memory.hex())


# --- lines, types, licence ------------------------------------------------------------------------------------------


def changes(lines: dict[int, str]) -> dict[int, str]:
    """Where another line begins than the one before."""
    found: dict[int, str] = {}
    for pc, line in sorted(lines.items()):
        if not found or found[max(found)] != line:
            found[pc] = line
    return found


@needs_objdump
@pytest.mark.parametrize(
    "name", [name for name in LOADABLE if ".v3" in name and "plain" not in name and "dwarf" not in name]
)
def test_lines_agree_with_llvm(name: str) -> None:
    assert OBJDUMP is not None
    command = [OBJDUMP, "--disassemble", "--line-numbers", "--no-show-raw-insn", str(path_of(name))]
    expected: dict[str, dict[int, str]] = {}
    function, start, line = "", 0, ""
    for text in subprocess.run(command, capture_output=True, check=True, text=True).stdout.splitlines():
        if found := re.match(r"([0-9a-f]+) <(.+)>:", text):
            function, start = found[2], int(found[1], 16) // 8
        elif found := re.match(r"; (\S+:\d+)", text):
            line = found[1].replace("./", "")
        elif (found := re.match(r"\s+(\d+):\s", text)) and line:
            expected.setdefault(function, {})[int(found[1]) - start] = line
            line = ""
    for one in load(name).programs.values():
        function, base, line = "", 0, ""
        shown: dict[str, dict[int, str]] = {}
        for pc in range(one.program.slot_count):
            if pc in one.program.symbols:
                function, base = one.program.symbols[pc], pc
            if pc in one.source_lines:
                place = f"{one.source_lines[pc].file}:{one.source_lines[pc].line}"
                if place != line or pc == base:
                    shown.setdefault(function, {})[pc - base] = place
                line = place
        # LLVM says a line again where only the column is another one, and not always.
        assert {name: changes(lines) for name, lines in shown.items()} == {
            name: changes(expected[name]) for name in shown
        }


def test_lines_show_the_source() -> None:
    one = load("icmp_echo.v3").programs["icmp_echo"]
    source = path_of("icmp_echo").with_suffix(".c").read_text(encoding="utf-8").splitlines()
    shown = [line for line in one.source_lines.values() if line.file == "icmp_echo.c"]
    assert shown
    assert all(source[line.line - 1].strip() == line.text for line in shown)
    assert all(0 <= line.column <= len(source[line.line - 1]) for line in shown)
    assert one.program.lines[min(one.program.lines)] == str(one.source_lines[min(one.source_lines)])
    assert any(text == "icmp_echo.c:24: answered++;" for text in one.program.lines.values())
    assert not load("icmp_echo.v3.plain").programs["icmp_echo"].program.lines


def test_types_of_programs() -> None:
    types = {(one.section, one.type.name) for name in LOADABLE for one in load(name).programs.values()}
    assert types == {
        ("xdp", "XDP"), ("xdp/pop", "XDP"), ("xdp/push", "XDP"), ("xdp.frags", "XDP"), ("tc", "SCHED_CLS"),
        ("tc/ingress", "SCHED_CLS"), ("tcx/ingress", "SCHED_CLS"), ("classifier", "SCHED_CLS"), ("action", "SCHED_ACT"),
        ("socket", "SOCKET_FILTER"), ("socket/port", "SOCKET_FILTER"), ("cgroup_skb/ingress", "CGROUP_SKB"),
        ("cgroup_skb/egress", "CGROUP_SKB"), ("raw", "RAW"), (".text", "RAW"),
    }  # fmt: skip
    assert {load(name).license for name in ALL} == {"MIT", ""}


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ("xdp", "XDP"), ("?xdp", "XDP"), ("xdp/devmap", "XDP"), ("xdp.frags/cpumap", "XDP"), ("xdp_filter", "XDP"),
        ("xdp1", "XDP"), ("xdpress", "RAW"), ("tc", "SCHED_CLS"), ("tc/egress", "SCHED_CLS"), ("tcp", "RAW"),
        ("classifier/main", "SCHED_CLS"), ("netkit/peer", "SCHED_CLS"), ("action", "SCHED_ACT"),
        ("socket1", "SOCKET_FILTER"), ("sockops", "RAW"), ("cgroup/skb", "CGROUP_SKB"), ("cgroup/sock", "RAW"),
        ("tracepoint/x", "RAW"), ("", "RAW"),
        ("kprobe/xdp", "RAW"),
    ],
)  # fmt: skip
def test_types_by_section(section: str, expected: str) -> None:
    assert guess_program_type(section) is ProgramType[expected]


# --- what cannot be had ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", builds_of("refused"))
@pytest.mark.parametrize(
    ("program", "message", "symbol"),
    [
        ("calls_kernel", "functions and variables of the kernel are not provided: 'kernel_random'", "kernel_random"),
        (
            "calls_weak",
            "functions and variables of the kernel are not provided: 'optional_function'",
            "optional_function",
        ),
        ("asks_configuration", "the kernel's configuration is not provided: 'KERNEL_VERSION'", "KERNEL_VERSION"),
        ("reads_elsewhere", "symbol 'elsewhere' is not defined in the object", "elsewhere"),
        ("calls_table", "the address of 'twice' stands in data", "twice"),
        ("asks_type", "struct only_declared: TYPE_EXISTS", None),
    ],
)
def test_what_only_a_kernel_has_is_named(name: str, program: str, message: str, symbol: str | None) -> None:
    with pytest.raises(ElfError, match=message) as caught:
        _ = load(name).programs[program].program
    assert getattr(caught.value, "symbol", None) == symbol
    assert caught.value.section in ("xdp", ".rodata")
    assert caught.value.offset is not None


@pytest.mark.parametrize("name", builds_of("refused"))
def test_others_in_the_object_are_not_touched(name: str) -> None:
    memory = bytearray(struct.pack("<6I", 0, 0, 0, 1, 0, 0))
    assert EbpfVmRaw(linked(name, "good")).execute_program(memory) == 2
    assert EbpfVmRaw(linked(name, "asks_weak")).execute_program(memory) == 2  # the address of nothing is 0


def code_with(name: str, section: str, offset: int, slot: bytes) -> bytes:
    """An object with eight bytes of its code replaced."""
    content = path_of(name).read_bytes()
    found = read_elf(content).section(section)
    assert found is not None
    place = found.file_offset + offset
    return content[:place] + slot + content[place + 8 :]


def test_functions_that_run_into_each_other() -> None:
    start = next(one for one in read_elf(path_of("subprograms.v3.plain")).symbols if one.name == "small")
    last = start.value + start.size - 8
    for slot, message in (
        (struct.pack("<BBhi", 0x05, 0, 1, 0), "a jump leads out of the function"),
        (struct.pack("<BBhi", 0x05, 0, -1000, 0), "a jump leads out of the function"),
        (struct.pack("<BBhi", 0xB7, 0, 0, 0), "runs on beyond the end"),
        (struct.pack("<BBhi", 0x0D, 1, 0, 0), "jump tables"),
    ):
        program = load_object(code_with("subprograms.v3.plain", "xdp", last, slot)).programs["small"]
        with pytest.raises(ElfError, match=message) as caught:
            _ = program.program
        assert (caught.value.section, caught.value.offset) == ("xdp", last)


def test_calls_of_what_is_no_function() -> None:
    start = next(one for one in read_elf(path_of("subprograms.v3.plain")).symbols if one.name == "small")
    for distance in (3, -1000, 1 << 30):
        slot = struct.pack("<BBhi", 0x85, 0x10, 0, distance)
        program = load_object(code_with("subprograms.v3.plain", "xdp", start.value, slot)).programs["small"]
        with pytest.raises(ElfError, match=r"no function begins at xdp\+") as caught:
            _ = program.program
        assert caught.value.offset == start.value


def test_relocations_of_what_is_none() -> None:
    content = path_of("legacy.v1.plain").read_bytes()
    image = read_elf(content)
    table = image.section(".relsocket")
    assert table is not None
    offset, _, symbol = struct.unpack_from("<QII", content, table.file_offset)
    for place, value, message in (
        (table.file_offset, offset + 8, "middle of an instruction"),
        (table.file_offset, offset + 4, "middle of an instruction"),
        (table.file_offset, 0, "relocation type 1 to 'sizes' has no meaning here"),
        (table.file_offset + 8, 99 | symbol << 32, "type 99 to 'sizes'"),
    ):
        with pytest.raises(ElfError, match=message):
            _ = load_object(with_field(content, place, 8, value)).programs["count_sizes"].program
    addend = image.section("socket").file_offset + offset + 4  # type: ignore[union-attr]
    with pytest.raises(ElfError, match=r"no map is defined at maps\+4"):
        _ = load_object(with_field(content, addend, 4, 4)).programs["count_sizes"].program


def test_code_without_symbols_is_one_program() -> None:
    content = path_of("vlan.v3.plain").read_bytes()
    for symbol in (one for one in read_elf(content).symbols if one.kind == "STT_FUNC"):
        table = next(one for one in read_elf(content).sections if one.kind == "SHT_SYMTAB")
        content = with_field(content, table.file_offset + 24 * symbol.index + 4, 1, 0)  # local, of no type
    found = load_object(content).programs
    assert set(found) == {"xdp/pop", "xdp/push"}
    assert found["xdp/pop"].program.code == linked("vlan.v3.plain", "vlan_pop").code
    assert found["xdp/push"].type is ProgramType.XDP


def test_symbols_without_types_and_sizes() -> None:
    """As LLVM wrote them before version 8: global, of no type and no size."""
    content = path_of("subprograms.v3.plain").read_bytes()
    image = read_elf(content)
    table = next(one for one in image.sections if one.kind == "SHT_SYMTAB")
    for symbol in (one for one in image.symbols if one.kind == "STT_FUNC"):
        place = table.file_offset + 24 * symbol.index
        content = with_field(with_field(content, place + 4, 1, 0x10), place + 16, 8, 0)
    found = load_object(content).programs
    assert {"subprograms", "small", "unused_callee"} <= set(found)
    assert found["subprograms"].program.code == linked("subprograms.v3.plain", "subprograms").code
