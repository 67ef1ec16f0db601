"""Both dialects are coloured whole: every row of the table, as the disassembler prints it, and clang's listings."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from pygments.lexers import load_lexer_from_file
from pygments.token import Comment, Error, Keyword, Name, Number

from llvmbpf.asm import disassemble
from llvmbpf.asm.syntax import DIALECTS, Dialect
from llvmbpf.isa import INSTRUCTION_SET, Instruction, encode
from llvmbpf.views.code import highlight_lines, shown_lines
from llvmbpf.views.lexer import EbpfLexer

ROOT = Path(__file__).resolve().parents[2]


def tokens(text: str) -> list[tuple[object, str]]:
    return [(kind, value) for kind, value in EbpfLexer(ensurenl=False).get_tokens(text) if value.strip()]


def sample(spec_number: int) -> Instruction:
    """An instruction of the row with telling operands."""
    spec = INSTRUCTION_SET[spec_number]
    fields = {"dst": 3, "src": 4, "offset": 16, "imm": 5}
    return Instruction(spec.opcode, **{name: fields[name] for name in spec.operands} | dict(spec.fixed))


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("number", range(len(INSTRUCTION_SET)), ids=lambda n: INSTRUCTION_SET[n].mnemonic)
def test_every_row_is_coloured(number: int, dialect: Dialect) -> None:
    text = disassemble(encode([sample(number)]), dialect, pcs=True)
    found = tokens(text)
    assert not [value for kind, value in found if kind is Error], text
    assert found[0] == (Comment.Special, "0")
    kinds = {kind for kind, _ in found}
    if dialect == "conformance":
        assert found[2][0] is Keyword, text
        assert not kinds & {Name.Label, Name.Function}, text
    registers = {value for kind, value in found if kind is Name.Variable}
    assert {one.lstrip("rw") for one in registers} <= {"0", "3", "4"}, text
    spec = INSTRUCTION_SET[number]
    if "dst" in spec.operands:
        assert registers & {"r3", "w3"}, text
    if "imm" in spec.operands:
        assert Number in kinds, text
    assert "".join(value for _, value in EbpfLexer(ensurenl=False).get_tokens(text)) == text.strip("\n")


def test_clangs_listing() -> None:
    text = "loop:\n  12:\tr1 = *(u16 *)(r10 - 8)  ; a comment\n  if r1 s> 0x5 goto loop\n  lock *(u64 *)(r1 + 0) += r2"
    found = tokens(text)
    assert (Keyword.Type, "u16") in found
    assert (Comment.Single, "; a comment") in found
    assert [value for kind, value in found if kind is Name.Label] == ["loop", "loop"]
    assert [value for kind, value in found if kind is Keyword] == ["if", "goto", "lock"]
    assert not [value for kind, value in found if kind is Error]


def test_any_text_comes_back_whole() -> None:
    text = "mov r0, \x00§\n\n  ?? /* open"
    assert "".join(value for _, value in EbpfLexer(ensurenl=False, stripnl=False).get_tokens(text)) == text


@pytest.mark.parametrize("language", ["ebpf", "llvm", "asm", "c", "dot"])
def test_lines_stay_lines(language: str) -> None:
    text = 'a < b\n\n/* one\ntwo */ "x"\n'
    assert len(highlight_lines(text, language)) == 5
    assert all(line.count("<span") == line.count("</span>") for line in highlight_lines(text, language))


def test_a_long_listing_says_what_is_missing() -> None:
    assert shown_lines("exit\n" * 5, "ebpf", 3)[-1] == "... 2 more lines"
    assert len(shown_lines("exit\n" * 3, "ebpf", 3)) == 3


def test_entry_point_names_the_lexer() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (place,) = project["entry-points"]["pygments.lexers"].values()
    module, _, name = place.partition(":")
    assert (module, name) == (EbpfLexer.__module__, EbpfLexer.__name__)
    path = ROOT / "llvmbpf" / "views" / "lexer.py"
    assert load_lexer_from_file(str(path), name).aliases == EbpfLexer.aliases
