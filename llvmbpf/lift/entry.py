"""The functions through which a host enters a lifted program: one run, the same run many times, a batch of packets."""

from __future__ import annotations

from llvmbpf.analysis import RegionKind, registers_in
from llvmbpf.lift.abi import ARGUMENT_SHIFT, RESULT_TYPE, RunRecord, field_pointer
from llvmbpf.lift.debug import location
from llvmbpf.lift.emitter import OFFSET_KINDS, REGION_POINTER, ModuleContext
from llvmbpf.lift.local_calls import function_name, passed_kind
from llvmbpf.memory import TRAP_DTYPE, TrapKind

__all__ = [
    "BATCH_SYMBOL",
    "REPEAT_SYMBOL",
    "RUN_SYMBOL",
    "TAIL_SYMBOL",
    "batch_entry",
    "call_main",
    "located",
    "repeat_entry",
    "single_entry",
    "tail_entry",
]

RUN_SYMBOL = "llvmbpf.run"
REPEAT_SYMBOL = "llvmbpf.repeat"
BATCH_SYMBOL = "llvmbpf.batch"
TAIL_SYMBOL = "llvmbpf.tail"

# Packets this far ahead are prefetched: enough to hide memory latency behind a filter of some 10 ns.
PREFETCH_DISTANCE = 8


def call_main(
    context: ModuleContext, *, indent: str = "  ", noinline: bool = False, stack_end: str = "%stack"
) -> list[str]:
    """Lines that call the program on %packet and %context and define %r0 and %is.over.

    Frames go below ``%stack``; none is live where that is also ``stack_end``.
    """
    plan = context.plan
    state = plan.entry_state
    lines: list[str] = []
    arguments = ["ptr %run", "ptr %packet", "i64 %packet.length", "ptr %context", "i64 %context.length"]
    arguments += ["ptr %stack", f"ptr {stack_end}"]
    if context.counts_depth:
        arguments.append(f"i64 {context.options.call_depth}")
    if 0 in context.called:
        start: dict[int, str] = {}
        if state.r1 is not RegionKind.SCALAR:
            lines.append(f"%r1.start = ptrtoint ptr {REGION_POINTER[state.r1]} to i64")
            start = {1: "%r1.start", 2: "0" if state.is_kernel else f"%{state.r1}.length"}
        for register in registers_in(plan.liveness.at_entry(0)):
            kind = passed_kind(plan.functions[0].entry_values[0][register].kind)
            value = start.get(register, "0")
            if kind in OFFSET_KINDS:
                lines.append(f"%r{register}.base = ptrtoint ptr {REGION_POINTER[kind]} to i64")
                lines.append(f"%r{register}.offset = sub i64 {value}, %r{register}.base")
                value = f"%r{register}.offset"
            arguments.append(f"i64 {value}")
    attribute = " noinline" if noinline else ""
    lines.append(f"%result = call {RESULT_TYPE} {function_name(0)}({', '.join(arguments)}){attribute}")
    lines.append(f"%is.over = extractvalue {RESULT_TYPE} %result, 1")
    returns = plan.functions[0].returns
    if returns is not None and returns.kind in OFFSET_KINDS:
        # A trapped run has no result, so 0 must come out of it and not the base of a region.
        lines.append(f"%r0.offset = extractvalue {RESULT_TYPE} %result, 0")
        lines.append(f"%r0.base = ptrtoint ptr {REGION_POINTER[returns.kind]} to i64")
        lines.append("%r0.sum = add i64 %r0.offset, %r0.base")
        lines.append("%r0 = select i1 %is.over, i64 0, i64 %r0.sum")
    else:
        lines.append(f"%r0 = extractvalue {RESULT_TYPE} %result, 0")
    return [indent + line for line in lines]


def located(lines: list[str], scope: int | None) -> str:
    """The function's text; with a scope its instructions say that they belong to none of the program's."""
    if scope is None:
        return "\n".join([*lines, ""])
    marked = [line + location(scope) if line.startswith("  ") else line for line in lines]
    marked[0] = marked[0].replace(" {", f" !dbg !{scope} {{")
    return "\n".join([*marked, ""])


def single_entry(context: ModuleContext, scope: int | None = None) -> str:
    """``i64 llvmbpf.run(run, packet, packet.length, context, context.length)``: r0; the record tells of a trap."""
    return located(
        [
            f"define i64 @{RUN_SYMBOL}(ptr noalias %run, ptr %packet, i64 %packet.length, ptr %context, "
            "i64 %context.length) {",
            f"  %trap.kind = {field_pointer(RunRecord.TRAP_KIND)}",
            "  store i64 0, ptr %trap.kind",
            f"  %stack.field = {field_pointer(RunRecord.STACK_TOP)}",
            "  %stack = load ptr, ptr %stack.field",
            *call_main(context),
            "  ret i64 %r0",
            "}",
        ],
        scope,
    )


def tail_entry(context: ModuleContext, scope: int | None = None) -> str:
    """What a tail call enters: the program on packet, context and fuel of the run under way, with a frame of its own.

    It is called as a program-local function is, without registers.
    """
    return located(
        [
            f"define {RESULT_TYPE} @{TAIL_SYMBOL}(ptr noalias %run, ptr %packet, i64 %packet.length, ptr %context, "
            "i64 %context.length, ptr %stack, ptr %stack.end) {",
            f"  %program.field = {field_pointer(RunRecord.PROGRAM)}",
            f"  store i64 {context.program_number}, ptr %program.field",
            *call_main(context, stack_end="%stack.end"),
            f"  %pair.first = insertvalue {RESULT_TYPE} poison, i64 %r0, 0",
            f"  %pair = insertvalue {RESULT_TYPE} %pair.first, i1 %is.over, 1",
            f"  ret {RESULT_TYPE} %pair",
            "}",
        ],
        scope,
    )


def repeat_entry(context: ModuleContext, scope: int | None = None) -> str:
    """``i64 llvmbpf.repeat(run, packet, packet.length, context, context.length, count, fuel, original)``: the last r0.

    Each round begins with the packet that is at ``original``, or with what the last one left where that is null. Stops
    at a trap. An empty piece of assembly makes the inputs of each round unknown to LLVM, and another needs the
    result of each: a program without side effects would otherwise run once, before the loop or behind it.
    """
    launder = 'call {} asm sideeffect "", "=r,0,~{{memory}}"({} {})'
    return located(
        [
            f"define i64 @{REPEAT_SYMBOL}(ptr %run, ptr %packet.start, i64 %packet.length.start, ptr %context, "
            "i64 %context.length, i64 %count, i64 %fuel.start, ptr %original) {",
            "entry:",
            f"  %trap.kind = {field_pointer(RunRecord.TRAP_KIND)}",
            "  store i64 0, ptr %trap.kind",
            f"  %stack.field = {field_pointer(RunRecord.STACK_TOP)}",
            "  %stack = load ptr, ptr %stack.field",
            f"  %fuel.field = {field_pointer(RunRecord.FUEL)}",
            "  %restores = icmp ne ptr %original, null",
            "  br label %round",
            "round:",
            "  %index = phi i64 [ 0, %entry ], [ %index.next, %run.program ]",
            "  store i64 %fuel.start, ptr %fuel.field",
            "  br i1 %restores, label %restore, label %run.program",
            "restore:",
            "  call void @llvm.memcpy.p0.p0.i64(ptr %packet.start, ptr %original, i64 %packet.length.start, i1 false)",
            "  br label %run.program",
            "run.program:",
            "  %packet = " + launder.format("ptr", "ptr", "%packet.start"),
            "  %packet.length = " + launder.format("i64", "i64", "%packet.length.start"),
            *call_main(context, noinline=True),
            '  call void asm sideeffect "", "r"(i64 %r0)',
            "  %index.next = add i64 %index, 1",
            "  %more = icmp ult i64 %index.next, %count",
            "  %is.fine = xor i1 %is.over, true",
            "  %go.on = and i1 %more, %is.fine",
            "  br i1 %go.on, label %round, label %done",
            "done:",
            "  ret i64 %r0",
            "}",
        ],
        scope,
    )


def batch_entry(context: ModuleContext, scope: int | None = None) -> str:
    """The loop over packets, with the program inlined into it.

    ``i64 llvmbpf.batch(run, base, offsets, stride, lengths, begin, end, contexts, context.length, context.stride,
    fuel, results, traps)`` runs packets ``begin`` to ``end`` and returns the index of the first that was not run,
    which is ``end`` unless a helper raised or the run was stopped.

    Packet i begins at base + offsets[i], or at base + i * stride where ``offsets`` is null, and is lengths[i] (u32)
    bytes long; an empty one has address 0. Its metadata buffer is at contexts + i * context.stride. Where the entry
    state names packet slots and the stride is 0, the one buffer is cleared and its slots filled in for each packet.
    Each packet may use ``fuel`` units, all together what the record has as total.
    """
    state = context.plan.entry_state
    fill: list[str] = []
    if state.packet_slots is not None:
        data, data_end = state.packet_slots
        fill = [
            "  br i1 %shares.context, label %fill, label %start",
            "fill:",
            "  call void @llvm.memset.p0.i64(ptr %context, i8 0, i64 %context.length, i1 false)",
            "  %packet.address = ptrtoint ptr %packet to i64",
            "  %packet.end = add i64 %packet.address, %packet.length",
            f"  %data.slot = getelementptr i8, ptr %context, i64 {data}",
            "  store i64 %packet.address, ptr %data.slot, align 1",
            f"  %data.end.slot = getelementptr i8, ptr %context, i64 {data_end}",
            "  store i64 %packet.end, ptr %data.end.slot, align 1",
            "  br label %start",
            "start:",
        ]
    record_fields = [
        ("kind", "i32", "%kind.narrow"),
        ("pc", "i32", "%pc.narrow"),
        ("address", "i64", "%trap.address"),
        ("size", "i64", "%trap.size"),
        ("function", "i32", "%function.narrow"),
        ("argument", "i32", "%argument.narrow"),
    ]
    offsets = TRAP_DTYPE.fields
    assert offsets is not None
    ends = [int(TrapKind.HELPER_RAISED), int(TrapKind.INTERRUPTED)]
    return located(
        [
            f"define i64 @{BATCH_SYMBOL}(ptr noalias %run, ptr %base, ptr %offsets, i64 %stride, ptr %lengths, "
            "i64 %begin, i64 %end, ptr %contexts, i64 %context.length, i64 %context.stride, i64 %fuel.start, "
            "ptr noalias %results, ptr noalias %traps) {",
            "entry:",
            f"  %stack.field = {field_pointer(RunRecord.STACK_TOP)}",
            "  %stack = load ptr, ptr %stack.field",
            f"  %stop.field = {field_pointer(RunRecord.STOP)}",
            "  %stop.flag = load ptr, ptr %stop.field",
            f"  %fuel.field = {field_pointer(RunRecord.FUEL)}",
            f"  %trap.kind.field = {field_pointer(RunRecord.TRAP_KIND)}",
            "  store i64 0, ptr %trap.kind.field",
            f"  %reached.field = {field_pointer(RunRecord.REACHED)}",
            f"  %total.field = {field_pointer(RunRecord.TOTAL_FUEL)}",
            "  %total.fuel = load i64, ptr %total.field",
            "  %has.offsets = icmp ne ptr %offsets, null",
            "  %shares.context = icmp eq i64 %context.stride, 0",
            "  %last = sub i64 %end, 1",
            "  %any = icmp ult i64 %begin, %end",
            "  br i1 %any, label %round, label %done",
            "round:",
            "  %index = phi i64 [ %begin, %entry ], [ %index.next, %next ]",
            "  %total = phi i64 [ %total.fuel, %entry ], [ %total.next, %next ]",
            "  %stop = load atomic i8, ptr %stop.flag monotonic, align 1",
            "  %stopped = icmp ne i8 %stop, 0",
            "  br i1 %stopped, label %interrupted, label %locate",
            "locate:",
            f"  %ahead.far = add i64 %index, {PREFETCH_DISTANCE}",
            "  %ahead = call i64 @llvm.umin.i64(i64 %ahead.far, i64 %last)",
            "  br i1 %has.offsets, label %by.offset, label %by.stride",
            "by.offset:",
            "  %offset.slot = getelementptr i64, ptr %offsets, i64 %index",
            "  %offset.given = load i64, ptr %offset.slot",
            "  %ahead.slot = getelementptr i64, ptr %offsets, i64 %ahead",
            "  %ahead.given = load i64, ptr %ahead.slot",
            "  br label %found",
            "by.stride:",
            "  %offset.computed = mul i64 %index, %stride",
            "  %ahead.computed = mul i64 %ahead, %stride",
            "  br label %found",
            "found:",
            "  %offset = phi i64 [ %offset.given, %by.offset ], [ %offset.computed, %by.stride ]",
            "  %ahead.offset = phi i64 [ %ahead.given, %by.offset ], [ %ahead.computed, %by.stride ]",
            "  %ahead.packet = getelementptr i8, ptr %base, i64 %ahead.offset",
            "  call void @llvm.prefetch.p0(ptr %ahead.packet, i32 0, i32 3, i32 1)",
            "  %length.slot = getelementptr i32, ptr %lengths, i64 %index",
            "  %length.narrow = load i32, ptr %length.slot",
            "  %packet.length = zext i32 %length.narrow to i64",
            "  %is.empty = icmp eq i32 %length.narrow, 0",
            "  %packet.start = getelementptr i8, ptr %base, i64 %offset",
            "  %packet = select i1 %is.empty, ptr null, ptr %packet.start",
            "  %context.offset = mul i64 %index, %context.stride",
            "  %context = getelementptr i8, ptr %contexts, i64 %context.offset",
            "  %fuel = call i64 @llvm.umin.i64(i64 %fuel.start, i64 %total)",
            "  store i64 %fuel, ptr %fuel.field",
            *fill,
            *call_main(context),
            "  %result.slot = getelementptr i64, ptr %results, i64 %index",
            "  store i64 %r0, ptr %result.slot",
            "  br i1 %is.over, label %over, label %next",
            "over:",
            "  %trap.kind = load i64, ptr %trap.kind.field",
            "  store i64 0, ptr %trap.kind.field",
            f"  %pc.field = {field_pointer(RunRecord.TRAP_PC)}",
            "  %trap.pc = load i64, ptr %pc.field",
            f"  %address.field = {field_pointer(RunRecord.TRAP_ADDRESS)}",
            "  %trap.address = load i64, ptr %address.field",
            f"  %size.field = {field_pointer(RunRecord.TRAP_SIZE)}",
            "  %trap.size = load i64, ptr %size.field",
            f"  %function.field = {field_pointer(RunRecord.TRAP_FUNCTION)}",
            "  %trap.function = load i64, ptr %function.field",
            "  %function.narrow = trunc i64 %trap.function to i32",
            f"  %argument = lshr i64 %trap.kind, {ARGUMENT_SHIFT}",
            "  %argument.narrow = trunc i64 %argument to i32",
            f"  %kind = and i64 %trap.kind, {(1 << ARGUMENT_SHIFT) - 1}",
            "  %kind.narrow = trunc i64 %kind to i32",
            "  %pc.narrow = trunc i64 %trap.pc to i32",
            f"  %record.offset = mul i64 %index, {TRAP_DTYPE.itemsize}",
            "  %record = getelementptr i8, ptr %traps, i64 %record.offset",
            "  %has.trap = icmp ne i64 %trap.kind, 0",
            "  br i1 %has.trap, label %write.record, label %next",
            "write.record:",
            *(
                line
                for name, kind, value in record_fields
                for line in (
                    f"  %record.{name} = getelementptr i8, ptr %record, i64 {offsets[name][1]}",
                    f"  store {kind} {value}, ptr %record.{name}, align 4",
                )
            ),
            f"  switch i64 %trap.kind, label %next [ i64 {ends[0]}, label %ended i64 {ends[1]}, label %ended ]",
            "next:",
            "  %fuel.left = load i64, ptr %fuel.field",
            "  %fuel.used = sub i64 %fuel, %fuel.left",
            "  %total.next = sub i64 %total, %fuel.used",
            "  %index.next = add i64 %index, 1",
            "  %more = icmp ult i64 %index.next, %end",
            "  br i1 %more, label %round, label %done",
            "ended:",
            "  store i64 %trap.kind, ptr %trap.kind.field",
            "  store i64 %index, ptr %reached.field",
            "  ret i64 %index",
            "interrupted:",
            f"  store i64 {ends[1]}, ptr %trap.kind.field",
            "  store i64 %index, ptr %reached.field",
            "  ret i64 %index",
            "done:",
            "  %total.left = phi i64 [ %total.fuel, %entry ], [ %total.next, %next ]",
            "  store i64 %total.left, ptr %total.field",
            "  store i64 %end, ptr %reached.field",
            "  ret i64 %end",
            "}",
        ],
        scope,
    )
