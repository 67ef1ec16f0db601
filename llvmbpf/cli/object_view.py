"""Objects as people and machines are shown them, for ``llvmbpf object``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import click

from llvmbpf.asm import Dialect, disassemble, to_dicts
from llvmbpf.cli.inputs import read_bytes
from llvmbpf.cli.outputs import print_json, print_table, print_text
from llvmbpf.errors import ElfError
from llvmbpf.objects import ObjectSpec, ProgramSpec, load_object, notes_of
from llvmbpf.views.object_facts import map_facts, map_remarks, missing, program_facts, variable_facts

__all__ = ["find_program", "read_object_spec", "show_object", "show_program"]

SHOWN_VALUE = 60  # characters of a variable's initial value


def read_object_spec(path: str) -> ObjectSpec:
    """What the object in a file asks for. Raises OSError, or ElfError that names the file."""
    try:
        return load_object(read_bytes(path))
    except ElfError as error:
        error.add_note(f"in {'standard input' if path == '-' else path}")
        raise


def find_program(found: ObjectSpec, name: str) -> ProgramSpec:
    """The program with a name. Raises BadParameter that lists those that there are."""
    if name not in found.programs:
        there = ", ".join(found.programs) or "none"
        raise click.BadParameter(f"there is no program {name!r}; programs: {there}", param_hint="'--program'")
    return found.programs[name]


# -- the object --------------------------------------------------------------------------------------------------------


def show_object(path: str, found: ObjectSpec, wants_json: bool) -> None:
    """Print tables of programs, maps and variables."""
    if wants_json:
        print_json(
            {
                "license": found.license,
                "programs": [program_facts(one, found.maps) for one in found.programs.values()],
                "maps": [map_facts(one) for one in found.maps.values()],
                "variables": variable_facts(found),
            }
        )
        return
    click.echo(f"{path}: license {found.license or 'not stated'}, {'types' if found.btf else 'no types'}\n")
    print_table(
        "Programs",
        ["name", "section", "type", ">instructions", "helpers", "maps and variables", "source"],
        [_program_row(program_facts(one, found.maps)) for one in found.programs.values()],
    )
    _echo_remarks((one.name, missing(one)) for one in found.programs.values())
    if found.maps:
        print_table(
            "Maps",
            ["name", "type", "key", "value", ">entries", "flags"],
            [_map_row(map_facts(one)) for one in found.maps.values()],
        )
        _echo_remarks((spec.name, map_remarks(spec)) for spec in found.maps.values())
    variables = variable_facts(found)
    if variables:
        rows = [(one["name"], one["section"], one["type"], str(one["bytes"]), _cut(one["value"])) for one in variables]
        print_table("Variables", ["name", "section", "type", ">bytes", "initial value"], rows)


def _echo_remarks(remarks: Iterable[tuple[str, list[str]]]) -> None:
    lines = [f"{name}: {text}" for name, texts in remarks for text in texts]
    if lines:
        click.echo("\n".join(lines) + "\n")


def _program_row(facts: Mapping[str, Any]) -> tuple[str, ...]:
    if facts["instructions"] is None:
        return facts["name"], facts["section"], facts["type"], "", "", "", ""
    helpers = ", ".join(one["name"] for one in facts["helpers"])
    return (
        facts["name"],
        facts["section"],
        facts["type"],
        str(facts["instructions"]),
        helpers,
        ", ".join([*facts["maps"], *facts["variables"]]),
        facts["source"] or "",
    )


def _map_row(facts: Mapping[str, Any]) -> tuple[str, ...]:
    return (
        facts["name"],
        facts["type"],
        facts["key"],
        facts["value"],
        f"{facts['max_entries']:,}",
        ", ".join(facts["flags"]),
    )


def _cut(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= SHOWN_VALUE else f"{text[: SHOWN_VALUE - 3]}..."


# -- one program -------------------------------------------------------------------------------------------------------


def show_program(found: ObjectSpec, name: str, dialect: Dialect, lines: bool, wants_json: bool) -> None:
    """Print a program's assembly text with its lines of C and the names that its numbers stand for."""
    spec = find_program(found, name)
    program = spec.program
    notes = notes_of(program, found.maps)
    if not wants_json:
        print_text(f"# {spec.name} in section {spec.section}, type {spec.type.name}")
        print_text(disassemble(program, dialect, labels=True, pcs=True, lines=lines, notes=notes))
        return
    listing = []
    for pc, one in zip(program.pcs, to_dicts(program, dialect), strict=True):
        source = spec.source_lines.get(pc)
        place = {"file": source.file, "line": source.line, "text": source.text} if source else None
        listing.append({**one, "pc": pc, "note": notes.get(pc), "source": place})
    symbols = {symbol: pc for pc, symbol in program.symbols.items()}
    print_json({**program_facts(spec, found.maps), "insns": listing, "code": program.code.hex(), "symbols": symbols})
