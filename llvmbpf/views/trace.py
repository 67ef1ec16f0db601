"""The view of a trace without scripts: every step as a row, and the first ones to be unfolded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from llvmbpf.asm import format_instruction
from llvmbpf.interpreter import Trace
from llvmbpf.views.code import highlight_lines
from llvmbpf.views.html import Markup, code_block, details, element, fragment, table
from llvmbpf.views.packets import hexdump, marked_hexdump
from llvmbpf.views.report import Note, Part, Report, ReportView, Table, plural
from llvmbpf.views.steps import Dump, Step, Steps

__all__ = ["TraceView", "listing_around", "step_html", "step_text", "trace_text"]

_UNFOLDED = 100  # steps that can be unfolded; each takes some 5,000 bytes
_ROWS = 1000
_AROUND = 5


class TraceView(ReportView):
    """All steps."""

    value: Trace

    def widget(self, step: int) -> Any:
        """A widget to walk through them. Raises ImportError without the extra "jupyter"."""
        from llvmbpf.views.stepper import stepper_class

        try:
            made = stepper_class()
        except ImportError as error:
            raise ImportError(
                f"the widget needs {error.name}: pip install 'llvmbpf[jupyter]'", name=error.name
            ) from error
        return made(self.value, step)

    def report(self, most: int = _ROWS) -> Report:
        """A row for each step, up to so many, with what it accessed and changed."""
        trace = self.value
        parts: list[Part] = []
        if len(trace):
            steps = Steps(trace)
            rows, source = [], ""
            for number in range(min(len(trace), most)):
                event = trace.events[number]
                line = steps.source(number)
                indented = "  " * event.depth + steps.text(number)
                shown = line if line != source else ""
                rows.append((number, event.pc, indented, steps.access(number), steps.effect(number), shown))
                source = line
            has_lines = any(row[-1] for row in rows)
            headers = [">step", ">pc", "`instruction", "access", "registers", *(["source"] if has_lines else [])]
            missing = len(trace) - len(rows)
            shown_rows = rows if has_lines else [row[:-1] for row in rows]
            parts.append(Table(headers, shown_rows, more=f"... {missing:,} more steps" if missing else ""))
        if trace.error is None:
            parts.append(Note(f"The program returned r0 = {trace.r0} ({trace.r0:#x})."))
        else:
            parts.append(Note(f"It was ended by {type(trace.error).__name__}.", "bad"))
        return Report(f"Trace of {len(trace):,} steps", parts)

    def html(self) -> str:
        """The rows, then each of the first steps with registers and memory, then the fault."""
        trace = self.value
        report = self.report()
        found: list[object] = [part.html() for part in report.parts]
        if len(trace):
            steps = Steps(trace)
            shown = min(len(steps), _UNFOLDED)
            unfolding = [details(_summary(steps[number]), step_html(steps[number])) for number in range(shown)]
            name = "step by step" if shown == len(steps) else f"step by step, the first {shown}"
            found.append(details(name, *unfolding))
        if trace.error is not None and hasattr(trace.error, "_repr_html_"):
            found.append(Markup(trace.error._repr_html_() or ""))
        return fragment(*found, title=report.title)

    def text(self, most: int = _ROWS) -> str:
        """The rows, up to so many, and the fault."""
        text = self.report(most).text()
        explain = getattr(self.value.error, "explain", None)
        return f"{text}\n\n{explain()}" if explain is not None else text


def trace_text(trace: Trace) -> str:
    """All steps of a trace as text, however many there are."""
    return TraceView(trace).text(len(trace))


def _summary(step: Step) -> Markup:
    number = element("span", f"{step.number}: ", class_="faint")
    code = highlight_lines(f"{step.pc}: {step.instruction}", "ebpf")[0]
    return Markup(number + element("code", code if not step.end else step.end))


@dataclass(frozen=True)
class Line:
    """A line of a listing: what stands there, and whether the step is at it."""

    text: str
    is_current: bool = False


def listing_around(step: Step, around: int = _AROUND) -> list[Line]:
    """The instructions around a step's pc, with lines of C."""
    program = step.program
    index = program.index_at[step.pc]
    first = max(min(index - around, len(program) - 2 * around - 1), 0)
    lines: list[Line] = []
    source: object = None
    for one in range(first, min(first + 2 * around + 1, len(program))):
        pc = program.pcs[one]
        if (known := program.lines.get(pc, source)) != source:
            source = known
            lines.append(Line(f"# {source}"))
        if (name := program.symbols.get(pc)) is not None:
            lines.append(Line(f"{name}:"))
        text = format_instruction(program.instructions[one], pc=pc, program=program)
        lines.append(Line(f"{pc:4d}: {text}", one == index))
    return lines


def _where(step: Step) -> str:
    return f"{step.function}, {plural(step.depth, 'call')} deep" if step.depth else step.function


def step_html(step: Step) -> Markup:
    """One step: the listing around it, registers, memory; for a `fragment`."""
    lines = listing_around(step)
    coloured = highlight_lines("\n".join(line.text for line in lines), "ebpf")
    listing = [
        Markup(
            ("-&gt; " if line.is_current else "   ")
            + (element("span", one, class_="changed") if line.is_current else one)
        )
        for line, one in zip(lines, coloured, strict=True)
    ]
    where = _where(step)
    does = step.end or "; ".join(filter(None, (step.access, step.effect))) or "changes nothing"
    registers = [
        (
            element("span", one.name, class_="changed" if one.changed else None),
            element("span", one.text, class_="changed" if one.changed else None),
            "changed" if one.changed else "",
        )
        for one in step.registers
    ]
    return element(
        "div",
        element("div", f"step {step.number}, pc {step.pc}, in {where}: {does}"),
        element("div", step.source, class_="faint") if step.source else "",
        code_block(*listing, label="listing around the pc"),
        table(["register", "value", ""], registers),
        *(_dump_html(one) for one in step.dumps),
    )


def _dump_html(dump: Dump) -> Markup:
    lines = marked_hexdump(dump.data, dump.marks, dump.first)
    return Markup(
        element("div", _dump_title(dump), class_="faint") + code_block(*lines, label=f"bytes of the {dump.name}")
    )


def _dump_title(dump: Dump) -> str:
    before, behind = dump.left_out
    kinds = [kind for kind in ("read", "written", "changed") if kind in dump.marks.values()]
    marked = []
    for kind in kinds:
        at = sorted(index + dump.first for index, mark in dump.marks.items() if mark == kind)
        marked.append(f"{kind}: {at[0]} to {at[-1]}" if len(at) > 1 else f"{kind}: {at[0]}")
    more = f"{before + behind} bytes not shown" if before + behind else ""
    return f"{dump.name} ({'; '.join(filter(None, (*marked, more)))})" if marked or more else dump.name


def step_text(step: Step, around: int = _AROUND) -> list[tuple[str, str]]:
    """One step for a terminal: lines, each with the name of its style ("", "current", "faint", "changed", "bytes").

    ``around`` is how many instructions are shown before and behind its own.
    """
    where = _where(step)
    lines = [(f"step {step.number}, pc {step.pc}, in {where}", "title")]
    if step.source:
        lines.append((step.source, "faint"))
    lines += [
        ((("-> " if line.is_current else "   ") + line.text), "current" if line.is_current else "")
        for line in listing_around(step, around)
    ]
    does = step.end or "; ".join(filter(None, (step.access, step.effect))) or "changes nothing"
    lines += [(f"   {does}", "title"), ("", "")]
    cells = [f"{'*' if one.changed else ' '}{one.name:<3} {one.text}" for one in step.registers]
    width = max(map(len, cells)) + 2
    for row in range(4):
        some = cells[row::4]
        lines.append(
            (
                "".join(cell.ljust(width) for cell in some).rstrip(),
                "changed" if any(cell[0] == "*" for cell in some) else "",
            )
        )
    for dump in step.dumps:
        lines += [("", ""), (_dump_title(dump), "faint")]
        lines += [(line, "bytes") for line in _bracketed(dump)]
    return lines


def _bracketed(dump: Dump) -> list[str]:
    """A dump with brackets around bytes that are read, braces around those that are written, stars at changed ones."""
    signs = {"read": ("[", "]"), "written": ("{", "}"), "changed": ("*", "*")}
    lines = []
    for start in range(0, len(dump.data), 16):
        row = dump.data[start : start + 16]
        cells = []
        for index, byte in enumerate(row, start):
            left, right = signs.get(dump.marks.get(index, ""), (" ", " "))
            cells.append(f"{left}{byte:02x}{right}")
        plain = hexdump(row)[0]
        lines.append(f"{dump.first + start:>5} {''.join(cells):<64} {plain[56:]}")
    return lines
