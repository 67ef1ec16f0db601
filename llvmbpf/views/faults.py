"""Views of faults: the listing around the pc, the registers, the access, and the regions that were legal.

Addresses are named by the memory that they point into; the numbers themselves are attributes of the error.
"""

from __future__ import annotations

from llvmbpf.asm import format_instruction
from llvmbpf.errors import ExecutionError, MemoryAccessError, VerifierError
from llvmbpf.scene import Scene, Span
from llvmbpf.views.report import Code, Note, Part, Report, ReportView, Table, plural

__all__ = ["FaultView", "VerifierErrorView", "register_text", "short_fault"]

_AROUND = 6  # instructions shown before and behind the one at fault
_SHOWN_VIOLATIONS = 50
_SHOWN_REGIONS = 20


def register_text(value: int, scene: Scene | None) -> str:
    """A register's value: where it points, else the number."""
    place = scene.place(value) if scene is not None and value else None
    if place is not None:
        return place
    signed = value - (1 << 64) if value >> 63 else value
    return f"{signed}" if -1024 < signed < 1024 else f"{value:#x} ({signed})"


def short_fault(error: ExecutionError) -> str:
    """What is wrong, without a number that is an address."""
    if not isinstance(error, MemoryAccessError):
        return error.message
    span, distance = _nearest(error)
    place = f"{span.name}{distance:+d}" if span is not None else "an address of no region"
    if error.address < 1 << 16:
        place = f"the null pointer plus {error.address}" if error.address else "the null pointer"
    what = f"{error.access} of {plural(error.size, 'byte')} at {place}"
    if error.reason == "read-only":
        return f"{what}, which is read-only"
    if error.reason == "misaligned":
        return f"{what}, which is not aligned to its size, as an atomic must be"
    holds = f"; the {span.name} has {plural(span.length, 'byte')}" if span is not None else ""
    return f"{what} is outside {'every region' if error.region == 'any' else f'the {error.region}'}{holds}"


def _nearest(error: MemoryAccessError) -> tuple[Span | None, int]:
    """The region that the access was meant for, as far as one can tell, and the offset of the access in it."""
    scene: Scene | None = error.scene
    if scene is None:
        return None, 0
    if error.region == "frame":
        if scene.registers is None:
            return None, 0
        end = scene.registers[10]
        return Span("r10", end - scene.frame_size, scene.frame_size), error.address - end
    spans = [one for one in scene.spans if error.region in ("any", one.name)]
    if not spans:
        return None, 0

    def distance(one: Span) -> int:
        return max(one.address - error.address, error.address - one.address - one.length, 0)

    nearest = min(spans, key=distance)
    if distance(nearest) > max(1 << 16, nearest.length):
        return None, 0
    return nearest, error.address - nearest.address


class FaultView(ReportView):
    """A run that ended early."""

    value: ExecutionError

    def report(self) -> Report:
        """What, where, with what in the registers, and which memory was legal."""
        error = self.value
        scene: Scene | None = error.scene
        parts: list[Part] = [Note(short_fault(error), "bad")]
        if error.source_line is not None:
            parts.append(Note(str(error.source_line)))
        if scene is None:
            if error.instruction:
                parts.append(Code(error.instruction, "ebpf", "the instruction at fault", arrow=0))
        else:
            parts.append(_listing(scene, error.pc))
            ended = scene.with_registers()
            if ended.registers is not None:
                rows = [(f"r{number}", register_text(value, ended)) for number, value in enumerate(ended.registers)]
                parts.append(Table(["register", "value"], rows))
        if isinstance(error, MemoryAccessError):
            parts.append(
                Table(
                    ["access", ">bytes", "checked against", "reason"],
                    [(error.access, error.size, _checked_against(error), error.reason)],
                )
            )
            if scene is not None:
                parts.append(_regions(scene, error))
        return Report(f"{type(error).__name__} at pc {error.pc}", parts)


def _checked_against(error: MemoryAccessError) -> str:
    return "every region" if error.region == "any" else f"the {error.region}"


def _listing(scene: Scene, pc: int) -> Part:
    program = scene.program
    index = program.index_at[pc] if 0 <= pc < program.slot_count else -1
    if index < 0:
        return Note(f"pc {pc} is no instruction of the program")
    shown = range(max(index - _AROUND, 0), min(index + _AROUND + 1, len(program)))
    lines, source, arrow = [], None, 0
    for one in shown:
        at = program.pcs[one]
        if program.lines.get(at, source) != source:
            source = program.lines[at]
            lines.append(f"# {source}")
        if one == index:
            arrow = len(lines)
        lines.append(f"{at:4d}: {format_instruction(program.instructions[one], pc=at, program=program)}")
    return Code("\n".join(lines), "ebpf", "around the pc", {arrow: "fault"}, arrow)


def _regions(scene: Scene, error: MemoryAccessError) -> Part:
    rows = []
    for one in scene.spans[:_SHOWN_REGIONS]:
        offset = error.address - one.address
        near = max(one.length, 4096)
        where = f"{offset:+d}" if -near <= offset <= one.length + near else "elsewhere"
        rows.append((one.name, f"{one.length:,}", "read-write" if one.writable else "read-only", where))
    if error.region == "frame":
        where = "" if scene.registers is None else f"{error.address - scene.registers[10]:+d} from its end, r10"
        rows.append(("frame", f"{scene.frame_size:,}", "read-write", where))
    if not rows:
        return Note("No memory was legal.")
    missing = len(scene.spans) - _SHOWN_REGIONS
    return Table(
        ["region", ">bytes", "", ">the access"], rows, more=f"... {missing} more regions" if missing > 0 else ""
    )


class VerifierErrorView(ReportView):
    """A program that breaks rules."""

    value: VerifierError

    def report(self) -> Report:
        """Every violation, or the first fifty."""
        violations = self.value.violations
        rows = [(one.pc, one.instruction, one.detail, one.rule) for one in violations[:_SHOWN_VIOLATIONS]]
        missing = len(violations) - len(rows)
        parts: list[Part] = [Note(self.value.message, "bad")] if self.value.message else []
        if rows:
            headers = [">pc", "`instruction", "what is wrong", "rule"]
            parts.append(Table(headers, rows, more=f"... {missing:,} more" if missing else ""))
        return Report(f"VerifierError: {plural(len(violations), 'violation')}", parts)
