"""``llvmbpf verify`` with an object file: each of its programs, or the one that is asked for."""

from __future__ import annotations

import sys
import warnings
from typing import Any

import click

from llvmbpf.cli.group import ExitStatus
from llvmbpf.cli.outputs import print_json
from llvmbpf.errors import LlvmBpfError, MissingHelperWarning, ProgramTypeWarning, VerifierError
from llvmbpf.objects import load_object, parse_program_type
from llvmbpf.vm import BpfObject, BpfProgram, load

__all__ = ["verify_object"]


def verify_object(
    content: bytes, path: str, name: str | None, type_name: str | None, *, explain: bool, strict: bool, wants_json: bool
) -> int:
    """Verify the programs of an object, print what is found, and return the exit status."""
    loaded = _load(content, path, name, type_name)
    names = list(loaded.programs) if name is None else [name]
    status, facts = ExitStatus.WELL, {}
    for one in names:
        found, text = _verify(loaded.programs[one], explain=explain, strict=strict)
        facts[one] = found
        if not found["ok"]:
            status = ExitStatus.PROGRAM_FAILED
        if not wants_json:
            click.echo(f"{path}: program {one}: {text}")
    if wants_json:
        print_json({"ok": status is ExitStatus.WELL, "programs": facts})
    return status


def _load(content: bytes, path: str, name: str | None, type_name: str | None) -> BpfObject:
    types: dict[str, Any] = {}
    try:
        there = load_object(content).programs
        if name is not None and name not in there:
            names = ", ".join(there) or "none"
            raise click.BadParameter(f"there is no program {name!r}; programs: {names}", param_hint="'--program'")
        if type_name is not None:
            types = dict.fromkeys([name] if name is not None else there, parse_program_type(type_name))
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", MissingHelperWarning)
            warnings.simplefilter("always", ProgramTypeWarning)
            loaded = load(content, types=types, trace=sys.stderr)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="'--type'") from None
    except LlvmBpfError as error:
        error.add_note(f"in {'standard input' if path == '-' else path}")
        raise
    for warning in caught:
        click.echo(f"Warning: {warning.message}", err=True)
    return loaded


def _verify(program: BpfProgram, *, explain: bool, strict: bool) -> tuple[dict[str, Any], str]:
    """What is found about one program, for machines and in words."""
    try:
        verified = program.verify()
    except VerifierError as error:
        count = len(error.violations)
        lines = [f"{count} violation{'' if count == 1 else 's'}", *(f"  {violation}" for violation in error.violations)]
        return {"ok": False, "violations": error.violations}, "\n".join(lines)
    except LlvmBpfError as error:  # it cannot be linked, which does not concern the others
        return {"ok": False, "error": str(error)}, str(error)
    facts: dict[str, Any] = {"ok": True, "instructions": len(verified.program)}
    lines = [f"well-formed, {len(verified.program)} instructions"]
    if explain:
        facts |= {"entry": str(program.plan.entry_state), "accesses": list(program.plan.accesses)}
        lines.append(str(program.plan))
    if strict:
        report = program.verify(level="strict")
        facts |= {"ok": report.passes, "strict": report.to_dict()}
        lines.append(str(report))
    return facts, "\n".join(lines)
