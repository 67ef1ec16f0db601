"""``llvmbpf verify``: every violation at once, and what each memory access is checked against."""

from __future__ import annotations

from typing import Any

import click

from llvmbpf.cli.group import ExitStatus
from llvmbpf.cli.inputs import (
    callx_option,
    helpers_option,
    json_option,
    machine_for,
    packet_slots,
    program_argument,
    read_program,
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
@callx_option
@slot_options
@helpers_option
@json_option
def verify_command(
    program: str,
    explain: bool,
    callx: str,
    data_offset: int | None,
    data_end_offset: int | None,
    helpers: str | None,
    wants_json: bool,
) -> int:
    """Check the structure of PROGRAM and print every rule that it breaks.

    With --explain, r1 is taken for the packet, or, with the two offsets, for a metadata buffer that holds its bounds.
    """
    slots = packet_slots(data_offset, data_end_offset)
    found = read_program(program)
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
    plan = machine_for(found, slots, helpers, callx=callx).plan if explain else None
    if wants_json:
        print_json({"ok": True, **_facts(verified), **(_plan_facts(plan) if explain else {})})
        return ExitStatus.WELL
    click.echo(f"{program}: {_summary(verified)}")
    for number, pcs in verified.helpers.items():
        click.echo(f"  calls helper {number} at pc {', '.join(map(str, pcs))}")
    if plan is not None:
        click.echo(str(plan))
        for key, count in plan.shares().items():
            click.echo(f"{count:5d} {_SHARES[key]}")
    return ExitStatus.WELL


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
