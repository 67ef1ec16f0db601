"""The accepted spellings, each with bytes worked out from RFC 9669 by hand."""

from __future__ import annotations

import pytest

from llvmbpf.asm import assemble, disassemble
from llvmbpf.errors import AssemblyError

RBPF_GRAMMAR = {
    # opcode, src << 4 | dst, offset (two bytes, little-endian), imm (four bytes, little-endian)
    "add r1, 0x605": "07 01 0000 05060000",
    "add64 r1, 0x605": "07 01 0000 05060000",
    "add32 r1, 5": "04 01 0000 05000000",
    "add r1, r3": "0f 31 0000 00000000",
    "sub32 r5, r4": "1c 45 0000 00000000",
    "mul r5, r4": "2f 45 0000 00000000",
    "div64 r5, 3": "37 05 0000 03000000",
    "or r5, 3": "47 05 0000 03000000",
    "and r5, r4": "5f 45 0000 00000000",
    "lsh r5, 4": "67 05 0000 04000000",
    "rsh32 r5, 4": "74 05 0000 04000000",
    "mod r5, 4": "97 05 0000 04000000",
    "xor64 r5, r5": "af 55 0000 00000000",
    "mov r0, -1": "b7 00 0000 ffffffff",
    "mov32 r0, 1": "b4 00 0000 01000000",
    "arsh r1, r2": "cf 21 0000 00000000",
    "neg r1": "87 01 0000 00000000",
    "neg64 r1": "87 01 0000 00000000",
    "neg32 r1": "84 01 0000 00000000",
    "le16 r1": "d4 01 0000 10000000",
    "le32 r1": "d4 01 0000 20000000",
    "le64 r1": "d4 01 0000 40000000",
    "be16 r1": "dc 01 0000 10000000",
    "be32 r1": "dc 01 0000 20000000",
    "be64 r1": "dc 01 0000 40000000",
    "lddw r1, 0x1234abcd5678eeff": "18 01 0000 ffee7856 00 00 0000 cdab3412",
    "lddw r1, 0xff11ee22dd33cc44": "18 01 0000 44cc33dd 00 00 0000 22ee11ff",
    "ldabsb 1": "30 00 0000 01000000",
    "ldabsh 1": "28 00 0000 01000000",
    "ldabsw 1": "20 00 0000 01000000",
    "ldabsdw 1": "38 00 0000 01000000",
    "ldindb r1, 2": "50 10 0000 02000000",
    "ldindh r1, 2": "48 10 0000 02000000",
    "ldindw r1, 2": "40 10 0000 02000000",
    "ldinddw r1, 2": "58 10 0000 02000000",
    "ldxh r4, [r1+12]": "69 14 0c00 00000000",
    "ldxb r4, [r1]": "71 14 0000 00000000",
    "ldxw r4, [r1-1]": "61 14 ffff 00000000",
    "ldxdw r4, [r1+0x7fff]": "79 14 ff7f 00000000",
    "stb [r1], -1": "72 01 0000 ffffffff",
    "sth [r1+2], 3": "6a 01 0200 03000000",
    "stw [r1+2], 3": "62 01 0200 03000000",
    "stdw [r1+2], 3": "7a 01 0200 03000000",
    "stxdw [r10-8], r1": "7b 1a f8ff 00000000",
    "stxb [r10-8], r1": "73 1a f8ff 00000000",
    "ja +1": "05 00 0100 00000000",
    "ja 1": "05 00 0100 00000000",
    "ja -1": "05 00 ffff 00000000",
    "jne r3, 0x8, +37": "55 03 2500 08000000",
    "jeq r1, r2, -3": "1d 21 fdff 00000000",
    "jsgt r1, 4, +8": "65 01 0800 04000000",
    "jset r1, r2, 8": "4d 21 0800 00000000",
    "jslt32 r1, -1, +8": "c6 01 0800 ffffffff",
    "jle32 r1, r2, +8": "be 21 0800 00000000",
    "call 2": "85 00 0000 02000000",
    "callx 4": "85 10 0000 04000000",
    "stxxaddw [r1+0x5], r2": "c3 21 0500 00000000",
    "stxxadddw [r1+0x5], r2": "db 21 0500 00000000",
    "exit": "95 00 0000 00000000",
}
CONFORMANCE_SUITE = {
    "mov %r0, 1": "b7 00 0000 01000000",
    "ldxh %r4, [%r1+12]": "69 14 0c00 00000000",
    "ldxsb %r4, [%r1+12]": "91 14 0c00 00000000",
    "ldxsh %r4, [%r1+12]": "89 14 0c00 00000000",
    "ldxsw %r4, [%r1+12]": "81 14 0c00 00000000",
    "sdiv %r1, %r2": "3f 21 0100 00000000",
    "sdiv32 %r1, -3": "34 01 0100 fdffffff",
    "smod %r1, 2": "97 01 0100 02000000",
    "smod32 %r1, %r2": "9c 21 0100 00000000",
    "movsx832 %r1, %r2": "bc 21 0800 00000000",
    "movsx1632 %r1, %r2": "bc 21 1000 00000000",
    "movsx864 %r1, %r2": "bf 21 0800 00000000",
    "movsx1664 %r1, %r2": "bf 21 1000 00000000",
    "movsx3264 %r1, %r2": "bf 21 2000 00000000",
    "swap16 %r1": "d7 01 0000 10000000",
    "bswap16 %r1": "d7 01 0000 10000000",
    "swap32 %r1": "d7 01 0000 20000000",
    "swap64 %r1": "d7 01 0000 40000000",
    "ja32 +70000": "06 00 0000 70110100",
    "gotol -1": "06 00 0000 ffffffff",
    "call local +2": "85 10 0000 02000000",
    "call %r3": "8d 03 0000 00000000",
    "callx %r3": "8d 03 0000 00000000",
    "callx imm 3": "8d 00 0000 03000000",
    "lock add [%r10-8], %r1": "db 1a f8ff 00000000",
    "lock add64 [%r10-8], %r1": "db 1a f8ff 00000000",
    "lock add32 [%r10-8], %r1": "c3 1a f8ff 00000000",
    "lock fetch add [%r10-8], %r1": "db 1a f8ff 01000000",
    "lock fetch add32 [%r10-8], %r1": "c3 1a f8ff 01000000",
    "lock or [%r10-8], %r1": "db 1a f8ff 40000000",
    "lock fetch or32 [%r10-8], %r1": "c3 1a f8ff 41000000",
    "lock and [%r10-8], %r1": "db 1a f8ff 50000000",
    "lock fetch and [%r10-8], %r1": "db 1a f8ff 51000000",
    "lock xor32 [%r10-8], %r1": "c3 1a f8ff a0000000",
    "lock fetch xor [%r10-8], %r1": "db 1a f8ff a1000000",
    "lock xchg [%r10-8], %r1": "db 1a f8ff e1000000",
    "lock xchg32 [%r10-8], %r1": "c3 1a f8ff e1000000",
    "lock cmpxchg [%r10-8], %r1": "db 1a f8ff f1000000",
    "lock cmpxchg32 [%r10-8], %r1": "c3 1a f8ff f1000000",
    "lock fetch xchg [%r10-8], %r1": "db 1a f8ff e1000000",
    "lddw map_fd %r1, 5": "18 11 0000 05000000 00 00 0000 00000000",
}
PSEUDO = {
    "r0 = *(u16 *)(r1 + 12)": "69 10 0c00 00000000",
    "w0 = *(u16 *)(r1 + 0xc)": "69 10 0c00 00000000",
    "r0 = *(u16*)(r1 +12)": "69 10 0c00 00000000",
    "r0 = *(u16 *)(r10 + -8)": "69 a0 f8ff 00000000",
    "r0 = *(u64 *)(r10)": "79 a0 0000 00000000",
    "r0 = *(s8 *)(r10 - 1)": "91 a0 ffff 00000000",
    "*(u32 *)(r10 - 4) = 7": "62 0a fcff 07000000",
    "*(u32 *)(r10 - 4) = w7": "63 7a fcff 00000000",
    "*(u32 *)(r10 - 4) = r7": "63 7a fcff 00000000",
    "if w1 s> 7 goto +3": "66 01 0300 07000000",
    "if r1 & 7 goto +3": "45 01 0300 07000000",
    "if r1 == 0xffffffff goto pc-3": "15 01 fdff ffffffff",
    "if r1 > r2 goto +0x3 <LBB0_2>": "2d 21 0300 00000000",
    "goto +3": "05 00 0300 00000000",
    "goto pc+3": "05 00 0300 00000000",
    "gotol +3": "06 00 0000 03000000",
    "call 5": "85 00 0000 05000000",
    "call pc+3": "85 10 0000 03000000",
    "call pc-3": "85 10 0000 fdffffff",
    "callx r3": "8d 03 0000 00000000",
    "r1 = 5 ll": "18 01 0000 05000000 00 00 0000 00000000",
    "r1 = -5 ll": "18 01 0000 fbffffff 00 00 0000 ffffffff",
    "r1 = 0xffffffffffffffff ll": "18 01 0000 ffffffff 00 00 0000 ffffffff",
    "r1 = map_fd 5 ll": "18 11 0000 05000000 00 00 0000 00000000",
    "ld_pseudo\tr1, 0x2, 0x7": "18 21 0000 07000000 00 00 0000 00000000",
    "ld_pseudo r1, 0, 7": "18 01 0000 07000000 00 00 0000 00000000",
    "w0 = 1": "b4 00 0000 01000000",
    "r0 = 0b101": "b7 00 0000 05000000",
    "r1 -= -1": "17 01 0000 ffffffff",
    "r1 = (s8)r2": "bf 21 0800 00000000",
    "w1 = (s16) w2": "bc 21 1000 00000000",
    "r1 = -r1": "87 01 0000 00000000",
    "w1 = -w1": "84 01 0000 00000000",
    "r1 = be16 r1": "dc 01 0000 10000000",
    "r1 s>>= 3": "c7 01 0000 03000000",
    "w1 s%= w2": "9c 21 0100 00000000",
    "r0 = *(u16 *)skb[4]": "28 00 0000 04000000",
    "r0 = *(u16 *)skb[r4]": "48 40 0000 00000000",
    "r0 = *(u16 *)skb[r4 + 5]": "48 40 0000 05000000",
    "r0 = *(u16 *)skb[r4 + -5]": "48 40 0000 fbffffff",
    "lock *(u64 *)(r10 - 8) += r1": "db 1a f8ff 00000000",
    "lock *(u32 *)(r10 - 8) ^= w1": "c3 1a f8ff a0000000",
    "lock *(u32 *)(r10 -8) ^= r1": "c3 1a f8ff a0000000",
    "r1 = atomic_fetch_or((u64 *)(r10 - 8), r1)": "db 1a f8ff 41000000",
    "r1 = atomic64_fetch_or((u64 *)(r10 -8), r1)": "db 1a f8ff 41000000",
    "w1 = atomic_fetch_or((u32 *)(r10 - 8), w1)": "c3 1a f8ff 41000000",
    "r1 = atomic_fetch_or((u32 *)(r10 -8), r1)": "c3 1a f8ff 41000000",
    "r1 = xchg_64(r10 - 8, r1)": "db 1a f8ff e1000000",
    "r1 = atomic64_xchg((u64 *)(r10 -8), r1)": "db 1a f8ff e1000000",
    "w1 = xchg32_32(r10 - 8, w1)": "c3 1a f8ff e1000000",
    "r1 = atomic_xchg((u32 *)(r10 -8), r1)": "c3 1a f8ff e1000000",
    "r0 = cmpxchg_64(r10 - 8, r0, r1)": "db 1a f8ff f1000000",
    "w0 = cmpxchg32_32(r10 - 8, w0, w1)": "c3 1a f8ff f1000000",
    "r0 = atomic64_cmpxchg((u64 *)(r10 -8), r0, r1)": "db 1a f8ff f1000000",
    "r0 = atomic_cmpxchg((u32 *)(r10 -8), r0, r1)": "c3 1a f8ff f1000000",
    "w1 = load_acquire((u8 *)(r10 - 8))": "d3 a1 f8ff 00010000",
    "store_release((u64 *)(r10 - 8), r1)": "db 1a f8ff 10010000",
    "r1 = addr_space_cast(r2, 1, 0)": "bf 21 0100 00000100",
    "exit": "95 00 0000 00000000",
}
LISTINGS = {
    "       0:\t07 01 00 00 07 00 00 00\tr1 += 0x7": "07 01 0000 07000000",
    "     137:\t18 01 00 00 07 00 00 00 00 00 00 00 00 00 00 00\tr1 = 0x7 ll": "1801000007000000 0000000000000000",
    "119:\t85 10 00 00 07 00 00 00\tcall 0x7": "85 10 0000 07000000",
    "119:\t85 20 00 00 07 00 00 00\tcall 0x7": "85 20 0000 07000000",
    "179:\td3 21 0c 00 00 01 00 00\t<unknown>": "d3 21 0c00 00010000",
    "185:\tdb 21 0c 00 00 01 00 00\tlock *(u64 *)(r1 + 0xc) += r2": "db 21 0c00 00010000",
    "72: if r1 == 0x7 goto +0xc <.text+0x2a8>": "15 01 0c00 07000000",
    "5: (b7) r0 = 1": "b7 00 0000 01000000",
    "5: (85) call pc+3": "85 10 0000 03000000",
    "0000000000000000 <main>:": "",
}


@pytest.mark.parametrize(("text", "code"), [*RBPF_GRAMMAR.items(), *CONFORMANCE_SUITE.items()])
def test_conformance_dialect(text: str, code: str) -> None:
    assert assemble(text, "conformance").code == bytes.fromhex(code)
    assert assemble(text).code == bytes.fromhex(code)


@pytest.mark.parametrize(("text", "code"), [*PSEUDO.items(), *LISTINGS.items()])
def test_pseudo_dialect(text: str, code: str) -> None:
    assert assemble(text, "pseudo").code == bytes.fromhex(code)
    assert assemble(text).code == bytes.fromhex(code)


@pytest.mark.parametrize(
    ("text", "imm"),
    [
        ("0xffffffff", -1),
        ("4294967295", -1),
        ("-2147483648", -(2**31)),
        ("0x80000000", -(2**31)),
        ("2147483647", 2**31 - 1),
        ("- 5", -5),
        ("+5", 5),
        ("-0x10", -16),
        ("0B11", 3),
        ("0XfF", 255),
        ("007", 7),
    ],
)
def test_immediates(text: str, imm: int) -> None:
    assert assemble(f"mov r1, {text}").instructions[0].imm == imm
    assert assemble(f"r1 = {text}").instructions[0].imm == imm


def test_comments_blank_lines_and_line_ends() -> None:
    text = "# one\r\n  ; two\r\n\t// three\n\n   \nmov r0, 1 # a\nmov r0, 2;b\r\nr0 /= 3 // c\nexit#"
    assert disassemble(assemble(text)).splitlines() == ["mov r0, 1", "mov r0, 2", "div r0, 3", "exit"]


def test_labels() -> None:
    program = assemble("""
        main:
            mov r1, 3
        loop: again:
            sub r1, 1
            lddw r2, 0x100000000    ; takes two slots
            jne r1, 0, loop
            if r1 == 0 goto done
            call local function
            call function
            ja32 done
        done: exit
        function:
            mov r0, 0
            goto exit
        end:
    """)
    code = [(one.offset, one.imm) for one in program.instructions]
    assert code[3] == (-4, 0)  # from slot 5 to slot 1
    assert code[4] == (3, 0)  # from slot 6 to slot 9
    assert code[5] == (0, 3)
    assert code[6] == (0, 2)
    assert code[7] == (0, 0)
    assert program.instructions[-1].offset == -3  # to the first exit, at slot 9
    assert program.symbols == {0: "main", 1: "loop", 9: "done", 10: "function", 12: "end"}
    assert program.instructions[5] == program.instructions[6]._replace(imm=3)


def test_a_called_name_is_the_symbol_where_labels_share_a_pc() -> None:
    assert assemble("call f\nexit\nstart: f: exit").symbols == {2: "f"}
    assert assemble("ja f\nexit\nstart: f: exit").symbols == {2: "start"}


@pytest.mark.parametrize("name", ["add", "exit", "goto", "u8", "ll", "local", "pc", "s", "_x.y$1", ".L1", "Exit"])
def test_labels_may_be_named_like_words(name: str) -> None:
    for line in (f"ja {name}", f"goto {name}", f"jeq r1, 2, {name}", f"if r1 == 2 goto {name}", f"call local {name}"):
        program = assemble(f"{line}\nmov r0, 1\n{name}: mov r0, 2\nexit")
        assert program.instructions[0].offset + program.instructions[0].imm in (1, 3)
        assert program.symbols == {2: name}


def test_reach_of_jumps() -> None:
    padding = "mov r0, 0\n" * 32767
    assert assemble(f"ja far\n{padding}far: exit").instructions[0].offset == 32767
    assert assemble(f"far: mov r0, 0\n{padding[10:]}ja far\nexit").instructions[-2].offset == -32768
    for line, advice in (("ja far", "ja32"), ("goto far", "gotol"), ("jeq r1, 2, far", "opposite condition")):
        with pytest.raises(AssemblyError, match=r"far is \+32768 slots away, .* reaches -32768 to \+32767") as caught:
            assemble(f"{line}\n{padding}mov r0, 1\nfar: exit")
        assert caught.value.line == 1
        assert caught.value.column == line.index("far") + 1
        assert advice in caught.value.message
    assert assemble(f"gotol far\n{padding}mov r0, 1\nfar: exit").instructions[0].imm == 32768
    assert assemble(f"call far\n{padding}mov r0, 1\nfar: exit").instructions[0].imm == 32768


def test_a_whole_listing() -> None:
    """The form of llvm-objdump -d, with what it adds around the text."""
    program = assemble("""
0000000000000000 <filter>:
       0:	b4 00 00 00 00 00 00 00	w0 = 0x0
       1:	55 01 01 00 00 00 00 00	if r1 != 0x0 goto +0x1 <LBB0_2>
       2:	b4 00 00 00 01 00 00 00	w0 = 0x1

0000000000000018 <LBB0_2>:
       3:	95 00 00 00 00 00 00 00	exit
""")
    assert program.code == bytes.fromhex("b400000000000000 5501010000000000 b400000001000000 9500000000000000")
    assert program.symbols == {0: "filter", 3: "LBB0_2"}
