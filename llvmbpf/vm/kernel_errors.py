"""What an object knows of an error that its run does not: the line of C, and the names of helpers."""

from __future__ import annotations

from dataclasses import replace

from llvmbpf.errors import ExecutionError, HelperError, VerifierError
from llvmbpf.helpers.kernel_table import HELPER_NAMES, KERNEL_HELPERS
from llvmbpf.objects import ProgramSpec

__all__ = ["explain", "explain_violations"]


def explain(error: ExecutionError, spec: ProgramSpec) -> ExecutionError:
    """The same error, which says where in the source it is and what a helper's number means."""
    if isinstance(error, HelperError) and error.helper in HELPER_NAMES:
        error.change_message(_of_helper(error, spec))
    return error.at_line(spec.line_of(error.pc))


def _of_helper(error: HelperError, spec: ProgramSpec) -> str:
    number, name = error.helper, HELPER_NAMES[error.helper]
    entry = KERNEL_HELPERS.get(number)
    if "not registered" in error.message:
        reason = "is not registered"
        if entry is not None and entry.program_types is not None and spec.type not in entry.program_types:
            reason += f", since it is not for programs of type {spec.type.name}"
        return f"helper {number} ({name}) {reason}"
    if "function pointer" in error.message:
        return (
            f"{error.message}; it is the number of the helper {name}, which programs call so without optimisation: "
            "compile with -O1 or more"
        )
    return error.message


def explain_violations(error: VerifierError, spec: ProgramSpec) -> VerifierError:
    """The same error with the program's name and the lines of C."""
    violations = [replace(one, program=spec.name, source_line=spec.line_of(one.pc)) for one in error.violations]
    return VerifierError(error.message, violations=violations)
