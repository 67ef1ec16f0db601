"""``llvmbpf verify``: every violation at once, what accesses are checked against, and what cannot be proved."""

from __future__ import annotations

from typing import Any

import click

from llvmbpf.cli.group import ExitStatus
from llvmbpf.cli.inputs import (
    ELF_MAGIC,
    callx_option,
    helpers_option,
    json_option,
    machine_for,
    packet_slots,
    program_argument,
    program_of,
    read_bytes,
    slot_options,
)
from llvmbpf.cli.outputs import print_json
from llvmbpf.errors import VerifierError
from llvmbpf.verifier import VerifiedProgram, verify

__all__ = ["verify_command"]

_SHARES = {
    "proved": "proved in bounds",
    "region": "checked against the one region that the pointer belongs to",
    "any": "checked against all regions",
}


@click.command("verify", short_help="Check the structure of PROGRAM.")
@program_argument
@click.option("--explain", is_flag=True, help="Tell for each memory access what it is checked against, and why.")
@click.option("--strict", is_flag=True, help="Tell all that cannot be proved, as a kernel's verifier would refuse it.")
@click.option("--program", "name", metavar="NAME", help="Of an object: only this program.")
@click.option("--type", "type_name", metavar="TYPE", help="Of an object: what its programs, or this one, are run on.")
@callx_option
@slot_options
@helpers_option
@json_option
def verify_command(
    program: str,
    explain: bool,
    strict: bool,
    name: str | None,
    type_name: str | None,
    callx: str,
    data_offset: int | None,
    data_end_offset: int | None,
    helpers: str | None,
    wants_json: bool,
) -> int:
    """Check the structure of PROGRAM, which may be an object file, and print every rule that it breaks.

    With --explain and --strict, r1 is taken for the packet, or, with the two offsets, for a metadata buffer that holds
    its bounds; programs of objects begin as their type says. With --strict the exit status is 1 where anything cannot
    be proved.
    """
    slots = packet_slots(data_offset, data_end_offset)
    content = read_bytes(program)
    if content.startswith(ELF_MAGIC):
        from llvmbpf.cli.verify_object import verify_object

        return verify_object(content, program, name, type_name, explain=explain, strict=strict, wants_json=wants_json)
    if name is not None or type_name is not None:
        raise click.UsageError("--program and --type are for object files")
    found = program_of(content, program)
    try:
        verified = verify(found, callx=callx)
    except VerifierError as error:
        if wants_json:
            print_json({"ok": False, "violations": error.violations})
        else:
            count = len(error.violations)
            click.echo(f"{program}: {count} violation{'' if count == 1 else 's'}")
            for violation in error.violations:
                click.echo(f"  {violation}")
        return ExitStatus.PROGRAM_FAILED
    machine = machine_for(found, slots, helpers, callx=callx) if explain or strict else None
    plan = machine.plan if machine is not None and explain else None
    report = machine.verify(level="strict") if machine is not None and strict else None
    status = ExitStatus.WELL if report is None or report.passes else ExitStatus.PROGRAM_FAILED
    if wants_json:
        facts = {"ok": status is ExitStatus.WELL, **_facts(verified), **(_plan_facts(plan) if explain else {})}
        print_json(facts if report is None else {**facts, "strict": report.to_dict()})
        return status
    click.echo(f"{program}: {_summary(verified)}")
    for number, pcs in verified.helpers.items():
        click.echo(f"  calls helper {number} at pc {', '.join(map(str, pcs))}")
    if plan is not None:
        click.echo(str(plan))
        for key, count in plan.shares().items():
            click.echo(f"{count:5d} {_SHARES[key]}")
    if report is not None:
        click.echo(str(report))
    return status


def _summary(verified: VerifiedProgram) -> str:
    facts = [
        (len(verified.program), "instruction"),
        (len(verified.cfg.functions), "function"),
        (len(verified.cfg.blocks), "basic block"),
    ]
    return "well-formed, " + ", ".join(f"{count} {name}{'' if count == 1 else 's'}" for count, name in facts)


def _facts(verified: VerifiedProgram) -> dict[str, Any]:
    return {
        "instructions": len(verified.program),
        "slots": verified.program.slot_count,
        "functions": [{"name": one.name, "pc": pc} for pc, one in verified.cfg.functions.items()],
        "basic_blocks": len(verified.cfg.blocks),
        "helpers": verified.helpers,
    }


def _plan_facts(plan: Any) -> dict[str, Any]:
    return {"entry": str(plan.entry_state), "shares": plan.shares(), "accesses": list(plan.accesses)}
