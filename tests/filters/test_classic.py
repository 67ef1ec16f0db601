"""Classic BPF: every code, every rule of the verifier, every text form against tcpdump's, and the plain interpreter."""

from __future__ import annotations

import pickle
import re
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llvmbpf.errors import FilterError, FuelExhausted
from llvmbpf.filters import ClassicProgram, interpret_classic
from llvmbpf.filters.classic import CLASSIC_INSTRUCTION_SET

from .programs import classic_programs

ACCEPT, REJECT, RETURN_A = (0x06, 0, 0, 7), (0x06, 0, 0, 0), (0x16, 0, 0, 0)
PACKET = bytes.fromhex("01020304 f5060708 090a0b0c")


def test_codes_are_those_of_the_header() -> None:
    # The numbers of <linux/bpf_common.h>: class, size or operation, mode or source.
    classes = {"LD": 0, "LDX": 1, "ST": 2, "STX": 3, "ALU": 4, "JMP": 5, "RET": 6, "MISC": 7}
    expected = {classes["LD"] | size | mode for size in (0x00, 0x08, 0x10) for mode in (0x20, 0x40)}
    expected |= {classes[name] | mode for name in ("LD", "LDX") for mode in (0x00, 0x60, 0x80)}
    expected |= {classes["LDX"] | 0x10 | 0xA0, classes["ST"], classes["STX"], classes["RET"], classes["RET"] | 0x10}
    expected |= {classes["ALU"] | code << 4 | source for code in range(11) if code != 8 for source in (0, 8)}
    expected |= {classes["ALU"] | 0x80, classes["JMP"], classes["MISC"], classes["MISC"] | 0x80}
    expected |= {classes["JMP"] | code << 4 | source for code in range(1, 5) for source in (0, 8)}
    assert {row.code for row in CLASSIC_INSTRUCTION_SET} == expected
    assert len(CLASSIC_INSTRUCTION_SET) == len(expected)


class TestVerifier:
    @pytest.mark.parametrize(
        ("instructions", "index", "message"),
        [
            ([], -1, "no instructions"),
            ([(0x00, 0, 0, 1)], 0, "last instruction must be ret"),
            ([ACCEPT, (0x87, 0, 0, 0)], 1, "last instruction must be ret"),
            ([(0xFF, 0, 0, 0), ACCEPT], 0, "unknown code 0xff"),
            ([(0x0E, 0, 0, 0)], 0, "unknown code 0xe"),
            ([(0x106, 0, 0, 0)], 0, "unknown code 0x106"),
            ([(0x38, 0, 0, 0), ACCEPT], 0, "unknown code 0x38"),  # 8 bytes
            ([(0x15, 1, 0, 0), ACCEPT], 0, "the target is 2, the program ends at 1"),
            ([(0x15, 0, 255, 0), ACCEPT], 0, "the target is 256"),
            ([(0x05, 0, 0, 1), ACCEPT], 0, "the target is 2"),
            ([ACCEPT, (0x05, 0, 0, -2), ACCEPT], 1, "jumps must go forward"),
            ([(0x05, 0, 0, 0xFFFF_FFFF), ACCEPT], 0, "jumps must go forward"),
            ([(0x60, 0, 0, 16), ACCEPT], 0, "M has 16 words, the index is 16"),
            ([(0x61, 0, 0, 16), ACCEPT], 0, "M has 16 words"),
            ([(0x02, 0, 0, 16), ACCEPT], 0, "M has 16 words"),
            ([(0x03, 0, 0, 0xFFFF_FFFF), ACCEPT], 0, "M has 16 words"),
            ([(0x34, 0, 0, 0), ACCEPT], 0, "the divisor is 0"),
            ([(0x94, 0, 0, 0), ACCEPT], 0, "the divisor is 0"),
            ([(0x64, 0, 0, 32), ACCEPT], 0, "the shift is by 32"),
            ([(0x74, 0, 0, 0x8000_0000), ACCEPT], 0, "the shift is by 2147483648"),
            ([(0x28, 0, 0, -0x1000), ACCEPT], 0, "the offset is -4096: negative offsets (ancillary"),
            ([(0x40, 0, 0, -4), ACCEPT], 0, "the offset is -4: negative"),
            ([(0xB1, 0, 0, -1), ACCEPT], 0, "the offset is -1: negative"),
            ([(0x06, 0, 0)], 0, "4 fields, not 3"),
            ([(0x06, 256, 0, 0)], 0, "jt is 256"),
            ([(0x06, 0, -1, 0)], 0, "jf is -1"),
            ([(0x06, 0, 0, 1 << 32)], 0, "k is 4294967296"),
            ([(0x06, 0, 0, "1")], 0, "k is '1'"),
        ],
    )
    def test_rule(self, instructions: list[tuple[int, ...]], index: int, message: str) -> None:
        with pytest.raises(FilterError, match=re.escape(message)) as caught:
            ClassicProgram(instructions)
        assert caught.value.index == index
        assert (index < 0) or f"instruction {index}" in str(caught.value)
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)

    def test_edges_that_are_allowed(self) -> None:
        far = [(0x15, 255, 255, 0), *[ACCEPT] * 256]
        for instructions in ([ACCEPT], far, [(0x05, 0, 0, 1), REJECT, ACCEPT], [(0x62 - 0x60, 0, 0, 15), ACCEPT]):
            assert len(ClassicProgram(instructions)) == len(instructions)
        ClassicProgram([(0x64, 0, 0, 31), (0x28, 0, 0, 0x7FFF_FFFF), ACCEPT])

    def test_loops_only_where_asked_for(self) -> None:
        program = ClassicProgram([(0x05, 0, 0, -1), ACCEPT], loops=True)
        with pytest.raises(FuelExhausted) as caught:
            interpret_classic(program, b"", fuel=10)
        assert (caught.value.pc, caught.value.fuel, caught.value.instruction) == (0, 10, "ja       0")
        with pytest.raises(FilterError, match="the target is -1"):
            ClassicProgram([(0x05, 0, 0, -2), ACCEPT], loops=True)


class TestForms:
    @given(classic_programs())
    def test_each_form_reads_what_it_writes(self, program: ClassicProgram) -> None:
        assert ClassicProgram.from_text(program.to_text()) == program
        for order in ("little", "big"):
            assert ClassicProgram.from_bytes(program.to_bytes(order), order) == program
        assert ClassicProgram(program.instructions) == program
        assert pickle.loads(pickle.dumps(program)) == program

    def test_iptables_form(self) -> None:
        assert ClassicProgram.from_text("2,48 0 0 9,22 0 0 0").instructions == ((48, 0, 0, 9), (22, 0, 0, 0))

    @pytest.mark.parametrize("text", ["", "2\n6 0 0 0\n", "6 0 0 0\n", "1\n6 0 0\n", "1\nret #0\n", "x", "-1", "1 1\n"])
    def test_text_that_is_something_else(self, text: str) -> None:
        with pytest.raises(FilterError):
            ClassicProgram.from_text(text)

    @given(st.text(st.sampled_from("0123456789 ,\n-xé"), max_size=60))
    def test_any_text_is_a_program_or_an_error(self, text: str) -> None:
        try:
            program = ClassicProgram.from_text(text)
        except FilterError:
            return
        assert ClassicProgram.from_text(program.to_text()) == program

    @given(st.binary(max_size=64))
    def test_any_bytes_are_a_program_or_an_error(self, code: bytes) -> None:
        try:
            program = ClassicProgram.from_bytes(code)
        except FilterError:
            return
        assert program.to_bytes() == code

    def test_byte_order_has_two_names(self) -> None:
        with pytest.raises(ValueError, match="'little' or 'big', not 'native'"):
            ClassicProgram.from_bytes(b"", "native")

    def test_text_of_instructions_that_libpcap_never_writes(self) -> None:
        rows = [(0x05, 0, 0, 0), (0x84, 0, 0, 0), (0x80, 0, 0, 0), (0x81, 0, 0, 0), (0xA4, 0, 0, 255),
                (0x9C, 0, 0, 0), (0x04, 0, 0, -3), (0x1D, 0, 1, 0), (0x16, 0, 0, 0), (0x06, 0, 0, -1)]  # fmt: skip
        assert ClassicProgram(rows).disassemble().splitlines() == [
            "(000) ja       1",
            "(001) neg",
            "(002) ld       #pktlen",
            "(003) ldx      #pktlen",
            "(004) xor      #0xff",
            "(005) mod      x",
            "(006) add      #-3",
            "(007) jeq      x                jt 8\tjf 9",
            "(008) ret",
            "(009) ret      #-1",
        ]

    @pytest.mark.skipif(shutil.which("tcpdump") is None, reason="tcpdump is not installed")
    @pytest.mark.parametrize(
        "expression",
        [
            "tcp port 80",
            "ip[2:2] - ((ip[0] & 0xf) << 2) != 0 and not host 10.0.0.1",
            "vlan 5 and ip6 and len > 100",
            "ether[ether[0:4] % 7] ^ 3 | 4 = len / (ip[8] + 1) or ether[6] * 3 >> ip[1] > -ether[2] << 2",
            "ip6 protochain 6",
        ],
    )
    @pytest.mark.parametrize("optimise", [[], ["-O"]], ids=["optimised", "plain"])
    def test_text_is_that_of_tcpdump(self, expression: str, optimise: list[str]) -> None:
        def tcpdump(option: str) -> str:
            command = ["tcpdump", *optimise, option, "-y", "EN10MB", expression]
            return subprocess.run(command, capture_output=True, text=True, check=True).stdout

        program = ClassicProgram.from_text(tcpdump("-ddd"), loops=True)
        assert program.disassemble().splitlines() == [line.rstrip() for line in tcpdump("-d").splitlines()]


class TestInterpreter:
    """Hand-made programs with results that are worked out by hand."""

    @pytest.mark.parametrize(
        ("instructions", "expected"),
        [
            ([RETURN_A], 0),
            ([(0x20, 0, 0, 2), RETURN_A], 0x0304F506),
            ([(0x28, 0, 0, 10), RETURN_A], 0x0B0C),
            ([(0x28, 0, 0, 11), ACCEPT], 0),
            ([(0x30, 0, 0, 11), RETURN_A], 0x0C),
            ([(0x30, 0, 0, 12), ACCEPT], 0),
            ([(0x20, 0, 0, 8), RETURN_A], 0x090A0B0C),
            ([(0x20, 0, 0, 9), ACCEPT], 0),
            ([(0x01, 0, 0, 3), (0x48, 0, 0, 1), RETURN_A], 0xF506),
            ([(0x01, 0, 0, 0xFFFF_FFFF), (0x50, 0, 0, 2), ACCEPT], 0),  # the sum does not wrap
            ([(0xB1, 0, 0, 4), (0x87, 0, 0, 0), RETURN_A], 20),
            ([(0xB1, 0, 0, 12), ACCEPT], 0),
            ([(0x80, 0, 0, 0), RETURN_A], 12),
            ([(0x81, 0, 0, 0), (0x87, 0, 0, 0), RETURN_A], 12),
            ([(0x60, 0, 0, 3), RETURN_A], 0),
            ([(0x00, 0, 0, 9), (0x02, 0, 0, 3), (0x61, 0, 0, 3), (0x87, 0, 0, 0), RETURN_A], 9),
            ([(0x00, 0, 0, 9), (0x07, 0, 0, 0), (0x03, 0, 0, 15), (0x60, 0, 0, 15), RETURN_A], 9),
            ([(0x14, 0, 0, 1), RETURN_A], 0xFFFF_FFFF),
            ([(0x00, 0, 0, -1), (0x04, 0, 0, 2), RETURN_A], 1),
            ([(0x00, 0, 0, 0x10001), (0x24, 0, 0, 0x10001), RETURN_A], 0x20001),
            ([(0x00, 0, 0, -1), (0x34, 0, 0, 2), RETURN_A], 0x7FFF_FFFF),
            ([(0x00, 0, 0, 7), (0x94, 0, 0, 4), RETURN_A], 3),
            ([(0x3C, 0, 0, 0), ACCEPT], 0),
            ([(0x9C, 0, 0, 0), ACCEPT], 0),
            ([(0x00, 0, 0, 1), (0x84, 0, 0, 0), RETURN_A], 0xFFFF_FFFF),
            ([(0x00, 0, 0, 3), (0x01, 0, 0, 31), (0x6C, 0, 0, 0), RETURN_A], 0x8000_0000),
            ([(0x00, 0, 0, 3), (0x01, 0, 0, 32), (0x6C, 0, 0, 0), RETURN_A], 0),
            ([(0x00, 0, 0, -1), (0x01, 0, 0, 33), (0x7C, 0, 0, 0), RETURN_A], 0),
            ([(0x00, 0, 0, -1), (0x25, 0, 1, 1), ACCEPT, REJECT], 7),  # unsigned
            ([(0x35, 1, 0, 0), REJECT, ACCEPT], 7),
            ([(0x45, 0, 1, -1), ACCEPT, REJECT], 0),
            ([(0x2D, 0, 1, 0), ACCEPT, REJECT], 0),
            ([(0x05, 0, 0, 1), REJECT, ACCEPT], 7),
        ],
    )
    def test_result(self, instructions: list[tuple[int, int, int, int]], expected: int) -> None:
        assert interpret_classic(ClassicProgram(instructions), PACKET) == expected

    def test_length_on_the_wire(self) -> None:
        assert interpret_classic(ClassicProgram([(0x80, 0, 0, 0), RETURN_A]), PACKET, 1500) == 1500
