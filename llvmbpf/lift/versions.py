"""Functions whose backward jumps are proved to be few: a version that only counts them, and the choice at its entry.

The *watched* version, which is what every other function is, asks at each backward jump whether fuel is left and
whether the run has been stopped from outside. That keeps LLVM from turning loops into vector code. The *counted* one
subtracts and asks nothing. It runs where the plan's bound (`FunctionPlan.jumps`), with the lengths of this run, is
neither more than the fuel that is left nor than `FEW`: then fuel cannot run out in it, and it ends soon by itself.

Runs that need the watched version are rare, and to compile both takes twice the time. So it stands in a module of its
own, which the host compiles when a run first comes there: `MAKER_SYMBOL` is the host's function that does.
"""

from __future__ import annotations

from collections.abc import Iterable

from llvmbpf.analysis import FunctionPlan
from llvmbpf.analysis.trips import Trips
from llvmbpf.cfg import Function
from llvmbpf.ir import FunctionWriter
from llvmbpf.isa import CALL_OPS, Op
from llvmbpf.lift.abi import RESULT_TYPE, RunRecord, field_pointer
from llvmbpf.lift.calls import helper_number
from llvmbpf.lift.debug import location
from llvmbpf.lift.emitter import ModuleContext
from llvmbpf.memory import TrapKind

__all__ = [
    "MAKER_SYMBOL",
    "address_symbol",
    "choose_version",
    "has_versions",
    "version_declarations",
    "watched_symbol",
]

MAKER_SYMBOL = "llvmbpf.make_watched"  # void (i64 entry): compiles a watched version, unless it is interrupted
FEW = 1 << 20  # jumps, and bytes of the lengths that are multiplied
LARGEST_FUNCTION = 1000  # instructions; what is longer would take too long to compile twice


def has_versions(context: ModuleContext, function: Function, plan: FunctionPlan) -> bool:
    """Whether a counted version of a function is worth while, and right."""
    options, program = context.options, context.plan.verified.program
    if not options.safe or not context.inlines or not plan.jumps:
        return False
    factors = [trips for term in plan.jumps for trips in term]
    if context.plan.entry_state.moves and any(trips.length == "packet" for trips in factors):
        return False
    if _at_most(plan, 0) > FEW or _at_most(plan, FEW) >= 1 << 62:
        return False
    size = 0
    for block in function.blocks.values():
        size += block.last - block.first + 1
        for index in range(block.first, block.last + 1):
            spec = program.specs[index]
            if spec is not None and spec.op in CALL_OPS:
                number = helper_number(program.instructions[index])
                if spec.op is not Op.CALL or number in context.helpers.engines:
                    return False  # what is called spends fuel as well
    return size <= LARGEST_FUNCTION


def _at_most(plan: FunctionPlan, length: int) -> int:
    """The bound of the jumps where both lengths are this."""
    total = 0
    for term in plan.jumps or ():
        product = 1
        for trips in term:
            product *= trips.most(length)
        total += product
    return total


def watched_symbol(entry: int) -> str:
    """The symbol of the watched version of the function that begins at ``entry``."""
    return f"bpf.{entry}.watched"


def address_symbol(entry: int) -> str:
    """The word in which the host keeps the address of a function's watched version, 0 before it is made."""
    return f"bpf.{entry}.watched.address"


def version_declarations(entries: Iterable[int]) -> str:
    """What a module declares that chooses between versions of these functions."""
    lines = [f"@{address_symbol(entry)} = external global ptr" for entry in entries]
    return "\n".join([*lines, f"declare void @{MAKER_SYMBOL}(i64) cold", ""] if lines else [])


def choose_version(plan: FunctionPlan, name: str, parameters: list[str], scope: int | None) -> str:
    """The function that every caller calls: it goes on in one of the two versions."""
    writer = FunctionWriter(f"define internal {RESULT_TYPE} {name}({', '.join(parameters)})", scope)
    writer.location = location(scope)
    field = writer.assign("fuel.field", field_pointer(RunRecord.FUEL))
    fuel = writer.assign("fuel", f"load i64, ptr {field}")
    limit = writer.assign("limit", f"call i64 @llvm.umin.i64(i64 {fuel}, i64 {FEW})")
    assert plan.jumps is not None
    jumps: int | str = 0
    for term in dict.fromkeys(plan.jumps):
        product: int | str = plan.jumps.count(term)
        for trips in term:
            product = _times(writer, product, _turns(writer, trips))
        jumps = writer.add("jumps", jumps, product)
    fits = writer.assign("fits", f"icmp ule i64 {jumps}, {limit}")
    for length in sorted({trips.length for term in plan.jumps for trips in term} - {""}):
        is_short = writer.assign("is.short", f"icmp ule i64 %{length}.length, {FEW}")
        fits = writer.assign("fits", f"and i1 {fits}, {is_short}")
    arguments = ", ".join(parameter.replace(" noalias", "") for parameter in parameters)
    writer.branch_if(fits, "counted", "watched")
    writer.start("counted")
    _return_call(writer, f"{name}.counted", arguments)
    writer.start("watched")
    address = f"load atomic ptr, ptr @{address_symbol(plan.entry)} acquire, align 8"
    found = writer.assign("found", address)
    writer.branch_if(writer.assign("is.made", f"icmp ne ptr {found}, null"), "go", "make")
    writer.start("make")
    writer.emit(f"call void @{MAKER_SYMBOL}(i64 {plan.entry})")
    made = writer.assign("made", address)
    writer.branch_if(writer.assign("was.made", f"icmp ne ptr {made}, null"), "go", "lost")
    writer.start("go")
    version = writer.fresh("version")
    writer.lines.append(writer.phi(version, "ptr", [(found, "watched"), (made, "make")]))
    _return_call(writer, version, arguments)
    writer.start("lost")  # Ctrl-C while it was made: the host raises what it raises where a helper was interrupted
    for record, value in ((RunRecord.TRAP_KIND, int(TrapKind.HELPER_RAISED)), (RunRecord.TRAP_PC, plan.entry)):
        writer.emit(f"store i64 {value}, ptr {writer.assign('field', field_pointer(record))}")
    writer.emit(f"ret {RESULT_TYPE} {{ i64 0, i1 true }}")
    return writer.text()


def _return_call(writer: FunctionWriter, function: str, arguments: str) -> None:
    writer.emit(f"ret {RESULT_TYPE} {writer.assign('result', f'call {RESULT_TYPE} {function}({arguments})')}")


def _turns(writer: FunctionWriter, trips: Trips) -> int | str:
    if not trips.length:
        return trips.most(0)
    total = writer.add("turns", f"%{trips.length}.length", trips.constant)
    return total if trips.step == 1 else writer.assign("turns", f"udiv i64 {total}, {trips.step}")


def _times(writer: FunctionWriter, left: int | str, right: int | str) -> int | str:
    if isinstance(left, int) and isinstance(right, int):
        return left * right
    if left == 1:
        return right
    return writer.assign("product", f"mul i64 {left}, {right}")
