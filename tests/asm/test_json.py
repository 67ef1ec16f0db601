"""The JSON form."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from llvmbpf.asm import assemble, disassemble, to_dicts, to_json
from llvmbpf.program import Program


def test_fields_of_each_kind() -> None:
    program = assemble("add r3, 0x605\nldxh r4, [r1-2]\nlddw r1, 0x1122334455667788\nmov r0, -1\nexit")
    assert json.loads(to_json(program)) == {
        "size": 5,
        "insns": [
            {"opc": "0x07", "dst": "0x3", "src": "0x0", "off": "0x0000", "imm": "0x00000605", "desc": "add r3, 1541"},
            {
                "opc": "0x69",
                "dst": "0x4",
                "src": "0x1",
                "off": "0xfffe",
                "imm": "0x00000000",
                "desc": "ldxh r4, [r1-2]",
            },
            {
                "opc": "0x18",
                "dst": "0x1",
                "src": "0x0",
                "off": "0x0000",
                "imm": "0x1122334455667788",
                "desc": "lddw r1, 0x1122334455667788",
            },
            {"opc": "0xb7", "dst": "0x0", "src": "0x0", "off": "0x0000", "imm": "0xffffffff", "desc": "mov r0, -1"},
            {"opc": "0x95", "dst": "0x0", "src": "0x0", "off": "0x0000", "imm": "0x00000000", "desc": "exit"},
        ],
    }


def test_dialect_and_empty() -> None:
    assert to_dicts(assemble("mov r0, 1"), "pseudo")[0]["desc"] == "r0 = 1"
    assert to_dicts(b"") == []
    assert to_json(b"") == '{"size": 0, "insns": []}'


@given(st.binary(max_size=80))
def test_any_bytes_can_be_rebuilt(code: bytes) -> None:
    """The fields hold everything, also of bytes that are no instructions."""
    code = code[: len(code) // 8 * 8]
    rebuilt = b""
    for entry in to_dicts(code):
        opcode, dst, src, offset, imm = (int(entry[name], 16) for name in ("opc", "dst", "src", "off", "imm"))
        rebuilt += bytes([opcode, src << 4 | dst]) + offset.to_bytes(2, "little")
        rebuilt += (imm & 0xFFFFFFFF).to_bytes(4, "little")
        if len(entry["imm"]) == 18:
            rebuilt += bytes(4) + (imm >> 32).to_bytes(4, "little")
    assert rebuilt == code
    assert [entry["desc"] for entry in to_dicts(code)] == disassemble(Program(code)).splitlines()
