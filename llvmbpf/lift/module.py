"""Lifting a program: all functions, what they share, and the entry points for one run and for many."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from llvmbpf.analysis import AccessPlan
from llvmbpf.cfg import jump_target
from llvmbpf.counting import counted_indexes
from llvmbpf.helpers.registry import HelperTable, IrHelper, NativeHelper, PythonHelper
from llvmbpf.ir import module_header
from llvmbpf.isa import Op, to_unsigned
from llvmbpf.lift.abi import support_functions
from llvmbpf.lift.calls import helper_symbol
from llvmbpf.lift.debug import DebugMetadata
from llvmbpf.lift.emitter import Descriptor, LiftOptions, ModuleContext
from llvmbpf.lift.entry import (
    BATCH_SYMBOL,
    REPEAT_SYMBOL,
    RUN_SYMBOL,
    TAIL_SYMBOL,
    batch_entry,
    repeat_entry,
    single_entry,
    tail_entry,
)
from llvmbpf.lift.function import lift_function
from llvmbpf.lift.kernel_entry import KERNEL_BATCH_SYMBOL, kernel_batch_entry, natives_of_batch
from llvmbpf.lift.maps import map_globals
from llvmbpf.lift.python_entry import CallShape, python_entry
from llvmbpf.lift.versions import version_declarations
from llvmbpf.native import NATIVE_LIBRARY
from llvmbpf.verifier import CallxMode, VerifiedProgram

__all__ = ["LiftedModule", "lift"]

# Inlining puts the frames of callees into their caller's, also where they are not active. Where all frames in every
# activation of the deepest recursion could take more than this, functions stay on their own; such programs are rare,
# and compile faster that way.
MAX_INLINED_FRAMES = 1 << 20

# A program whose functions call each other more often than this, without any loop, may take long: calls then ask for
# the stop flag as backward jumps do. Eight levels of sixteen calls each make 4 billion.
MANY_CALLS = 10_000

# A bound of what a function takes of the native stack: no more than every line's value spilled, at any one time.
STACK_PER_LINE = 16
STACK_PER_FUNCTION = 256


@dataclass(frozen=True)
class LiftedModule:
    """LLVM IR of a program, with what an engine must resolve before the code may run.

    ``functions`` is what every module of the program that a host may enter holds, behind the ``surroundings``;
    ``entries`` are the functions that it may enter by symbol. A module with one entry compiles three times as fast as
    one with all, since the program is inlined into each. ``watched`` are functions of which each gets a module of its
    own, by their entries' pc. ``python_helpers`` and ``native_helpers`` map symbols to the helpers behind them;
    ``ir_helpers`` are those whose text is part of the modules.
    """

    surroundings: str
    functions: str
    entries: Mapping[str, str]
    watched: Mapping[int, str]
    native_stack: int
    context: ModuleContext
    python_helpers: Mapping[str, PythonHelper]
    native_helpers: Mapping[str, NativeHelper]
    ir_helpers: tuple[IrHelper, ...]

    @property
    def externals(self) -> frozenset[str]:
        """Functions of the native library that are called and not part of the module."""
        return frozenset(self.context.needs.externals)

    @property
    def plan(self) -> AccessPlan:
        """The regions that the code checks."""
        return self.context.plan

    @property
    def options(self) -> LiftOptions:
        """What the code checks and carries."""
        return self.context.options

    @property
    def helpers(self) -> HelperTable:
        """The helpers that were registered."""
        return self.context.helpers

    def with_python_entry(self, shape: CallShape) -> str:
        """The text of the module that Python enters without ctypes."""
        return self.finished(f"{self.surroundings}\n{self.functions}\n{python_entry(self.context, shape)}")

    def finished(self, text: str) -> str:
        """The text of a module of this program with what all its functions have in common."""
        return _DEFINITION.sub(r"\g<0> speculative_load_hardening", text) if self.options.hardened else text

    @property
    def may_run_long(self) -> bool:
        """Whether the program has loops, recursion or a large tree of calls: a run may take long."""
        program = self.plan.verified.program
        blocks = self.plan.verified.cfg.blocks.values()
        loops = any(block.taken is not None and block.taken <= program.pcs[block.last] for block in blocks)
        engines = any(number in self.helpers.engines for number in self.plan.verified.helpers)
        return loops or engines or self.context.polls_calls

    def with_entry(self, symbol: str) -> str:
        """The text of the module that is entered through ``symbol``."""
        held = f"{self.surroundings}\n{self.functions}"
        natives = natives_of_batch(held) if symbol == KERNEL_BATCH_SYMBOL else ""
        return self.finished(f"{held}\n{self.entries[symbol]}\n{natives}")

    def with_watched(self, entry: int) -> str:
        """The text of the module that holds the watched version of a function alone."""
        return self.finished(f"{self.surroundings}\n{self.watched[entry]}")

    @property
    def text(self) -> str:
        """The text of the module for a single run, with the functions that are compiled apart as well."""
        return "\n".join([self.with_entry(RUN_SYMBOL), *self.watched.values()])

    def __str__(self) -> str:
        return self.text


def lift(
    plan: AccessPlan,
    helpers: HelperTable | None = None,
    options: LiftOptions | None = None,
    descriptors: Mapping[int, Descriptor] | None = None,
    program_number: int = 0,
) -> LiftedModule:
    """LLVM IR for the program of ``plan``.

    Arguments:
        plan: regions of all accesses, for one way that runs begin.
        helpers: the registered helpers; calls of others trap.
        options: what the code checks.
        descriptors: of the maps that there are, by number.
        program_number: the program's own among those of its object.

    >>> from llvmbpf.analysis import infer_regions
    >>> from llvmbpf.asm import assemble
    >>> from llvmbpf.verifier import verify
    >>> "define" in lift(infer_regions(verify(assemble("mov r0, 1" + chr(10) + "exit")))).text
    True
    """
    helpers = helpers or HelperTable()
    options = options or LiftOptions()
    verified = plan.verified
    called = _called(verified)
    tree = _call_tree(plan, helpers)
    counts_depth = tree is None or tree[0] > options.call_depth
    reached_depth = options.call_depth if tree is None else min(tree[0], options.call_depth)
    polls_calls = tree is None or tree[1] > MANY_CALLS
    inlines = sum(one.frame_size for one in plan.functions.values()) * (reached_depth + 1) <= MAX_INLINED_FRAMES
    context = ModuleContext(
        plan,
        helpers,
        options,
        counts_depth,
        called,
        inlines,
        polls_calls,
        descriptors or {},
        program_number,
        counted_indexes(verified.program, verified.cfg.blocks) if options.counters is not None else frozenset(),
    )
    used = _used_helpers(verified, helpers)
    debug = DebugMetadata(verified.program) if options.debug_locations else None
    ir_helpers = tuple(helper for helper in used.values() if isinstance(helper, IrHelper))
    parts: list[str] = []
    sizes: list[int] = []
    for entry, function_plan in plan.functions.items():
        function = verified.cfg.functions[entry]
        indexes = (index for block in function.blocks.values() for index in range(block.first, block.last + 1))
        text = lift_function(context, function, partial(_scope, debug, function.name, tuple(indexes)))
        lines = text.count("\n") + context.needs.watched.get(entry, "").count("\n")
        sizes.append(function_plan.frame_size + STACK_PER_FUNCTION + STACK_PER_LINE * lines)
        parts.append(text)
    watched = context.needs.watched
    support = ""
    if any("@find.region(" in text for text in (*parts, *watched.values())):
        has_maps = bool(plan.maps)
        if has_maps:
            context.needs.natives.add("find_shared")
        support = support_functions(has_maps=has_maps)
    texts = [*dict.fromkeys(helper.function.text for helper in ir_helpers)]
    texts += NATIVE_LIBRARY.closure(context.needs.natives).values()
    texts += [f"declare i64 @{symbol}(ptr, i64, i64, i64, i64, i64)" for symbol in sorted(context.needs.externals)]
    surroundings = [
        "\n".join(module_header("llvmbpf")), _declare_once(_declarations(used), texts), map_globals(context),
        version_declarations(watched), support,
    ]  # fmt: skip
    builders = {
        RUN_SYMBOL: single_entry, REPEAT_SYMBOL: repeat_entry, BATCH_SYMBOL: batch_entry, TAIL_SYMBOL: tail_entry,
        KERNEL_BATCH_SYMBOL: kernel_batch_entry,
    }  # fmt: skip
    entries = {symbol: build(context, _scope(debug, symbol)) for symbol, build in builders.items()}
    if debug:
        parts.append(debug.text())
    return LiftedModule(
        "\n".join(surroundings),
        "\n".join(parts),
        entries,
        watched,
        (sum(sizes) if inlines else max(sizes)) * (reached_depth + 1),
        context,
        {helper_symbol(one)[1:]: one for one in used.values() if isinstance(one, PythonHelper)},
        {helper_symbol(one)[1:]: one for one in used.values() if isinstance(one, NativeHelper)},
        ir_helpers,
    )


def _scope(debug: DebugMetadata | None, name: str, indexes: tuple[int, ...] = ()) -> int | None:
    return debug.scope(name, indexes) if debug else None


def _used_helpers(verified: VerifiedProgram, helpers: HelperTable) -> HelperTable:
    """The helpers that the program can call."""
    if verified.callx is CallxMode.HELPER:
        return helpers
    return HelperTable({number: helpers[number] for number in verified.helpers if number in helpers})


def _declare_once(declarations: str, texts: Iterable[str]) -> str:
    """Declarations and the texts of helpers, which may declare the same functions: LLVM takes each but once."""
    lines: list[str] = []
    declared: set[str] = set()
    for line in "\n".join([declarations, *texts]).split("\n"):
        declaration = _DECLARATION.match(line)
        if declaration is None:
            lines.append(line)
        elif declaration[1] not in declared:
            declared.add(declaration[1])
            lines.append(line)
    return "\n".join([*lines, ""])


_DEFINITION = re.compile(r"^define [^\n]*?\)(?: [a-z_]+)*(?=(?: !dbg !\d+)? \{)", re.MULTILINE)  # with its attributes
_DECLARATION = re.compile(r'\s*declare\b[^@]*@("[^"]*"|[\w.$-]+)\([^()]*\)[^()]*$')


def _declarations(helpers: HelperTable) -> str:
    lines = [
        "declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)",
        "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)",
        "declare i64 @llvm.usub.sat.i64(i64, i64)",
        "declare i64 @llvm.umin.i64(i64, i64)",
        "declare void @llvm.prefetch.p0(ptr, i32, i32, i32)",
        *(f"declare i{bits} @llvm.bswap.i{bits}(i{bits})" for bits in (16, 32, 64)),
    ]
    five = ", ".join(["i64"] * 5)
    for helper in helpers.values():
        if isinstance(helper, PythonHelper):
            lines.append(f"declare i64 {helper_symbol(helper)}(ptr, i64, {five})")
        elif isinstance(helper, NativeHelper):
            lines.append(f"declare i64 {helper_symbol(helper)}({five})")
    return "\n".join([*lines, ""])


def _called(verified: VerifiedProgram) -> frozenset[int]:
    """Entries that some local call may reach."""
    found = set(verified.address_taken)
    program = verified.program
    for index, spec in enumerate(program.specs):
        if spec is not None and spec.op is Op.CALL_LOCAL:
            found.add(jump_target(program, index))
    return frozenset(found)


def _call_tree(plan: AccessPlan, helpers: HelperTable) -> tuple[int, int] | None:
    """How deep calls can be inside each other, and how many a run without loops makes; None where they form a cycle."""
    calls = _call_graph(plan, helpers)
    depths: dict[int, int] = {}
    counts: dict[int, int] = {}
    active: set[int] = set()
    stack = [(0, False)]
    while stack:
        entry, done = stack.pop()
        if done:
            active.discard(entry)
            depths[entry] = max((depths[callee] + 1 for callee in calls[entry]), default=0)
            counts[entry] = sum(counts[callee] + 1 for callee in calls[entry])
        elif entry in active:
            return None
        elif entry not in depths:
            active.add(entry)
            stack.append((entry, True))
            stack.extend((callee, False) for callee in dict.fromkeys(calls[entry]))
    return depths[0], counts[0]


def _call_graph(plan: AccessPlan, helpers: HelperTable) -> dict[int, list[int]]:
    """The functions that each one calls, once for every place that calls them."""
    verified = plan.verified
    program = verified.program
    engines = helpers.engines
    graph: dict[int, list[int]] = {}
    for entry, function in verified.cfg.functions.items():
        callees: list[int] = []
        for block in function.blocks.values():
            for index in range(block.first, block.last + 1):
                spec = program.specs[index]
                op = spec.op if spec is not None else None
                number = to_unsigned(program.instructions[index].imm, 32)
                calls_back = op is Op.CALL and engines.get(number) in ("loop", "each")
                if op is Op.CALL_LOCAL:
                    callees.append(jump_target(program, index))
                elif calls_back or (op is Op.CALL_REGISTER and verified.callx is CallxMode.FUNCTION):
                    callees.extend(verified.address_taken)
        graph[entry] = callees
    return graph
