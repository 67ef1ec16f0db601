"""Program -> JSON, in the form that rbpf's ``to_json`` made known."""

from __future__ import annotations

import json

from llvmbpf.asm.disassembler import disassemble
from llvmbpf.asm.syntax import Dialect
from llvmbpf.isa import to_unsigned
from llvmbpf.program import Program


def to_dicts(
    program: Program | bytes | bytearray | memoryview, dialect: Dialect = "conformance"
) -> list[dict[str, str]]:
    """One dict for each instruction, all values as text.

    ======== ==========================================================================================
    ``opc``  opcode, two hexadecimal digits
    ``dst``  register dst, one digit
    ``src``  register src, one digit
    ``off``  offset as unsigned 16 bits, four digits: -1 is ``0xffff``
    ``imm``  immediate as unsigned 32 bits, eight digits; of a wide instruction 64 bits, sixteen digits
    ``desc`` the instruction's text in ``dialect``
    ======== ==========================================================================================

    Raises DecodeError for bytes whose number is not a multiple of 8 and ValueError for an unknown dialect.

    >>> to_dicts(bytes.fromhex("0703000005060000"))
    [{'opc': '0x07', 'dst': '0x3', 'src': '0x0', 'off': '0x0000', 'imm': '0x00000605', 'desc': 'add r3, 1541'}]
    """
    if not isinstance(program, Program):
        program = Program(program)
    ends = (*program.pcs, program.slot_count)[1:]
    descriptions = disassemble(program, dialect).splitlines()
    return [
        {
            "opc": f"{opcode:#04x}",
            "dst": f"{dst:#x}",
            "src": f"{src:#x}",
            "off": f"{to_unsigned(offset, 16):#06x}",
            "imm": f"{to_unsigned(imm, 64):#018x}" if end - pc == 2 else f"{to_unsigned(imm, 32):#010x}",
            "desc": description,
        }
        for (opcode, dst, src, offset, imm), pc, end, description in zip(
            program.instructions, program.pcs, ends, descriptions, strict=True
        )
    ]


def to_json(program: Program | bytes | bytearray | memoryview, dialect: Dialect = "conformance") -> str:
    """``{"size": n, "insns": [...]}``: the number of instructions (a wide one counts once) and `to_dicts` of them.

    Raises DecodeError for bytes whose number is not a multiple of 8 and ValueError for an unknown dialect.

    >>> to_json(bytes.fromhex("9500000000000000"))[:45]
    '{"size": 1, "insns": [{"opc": "0x95", "dst": '
    """
    instructions = to_dicts(program, dialect)
    return json.dumps({"size": len(instructions), "insns": instructions})
