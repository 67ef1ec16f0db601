"""Every exception that llvmbpf raises on purpose.

::

    LlvmBpfError
    ├── DecodeError            bytes are not a sequence of instructions
    ├── AssemblyError          text is not a program (line, column, caret)
    ├── ElfError               an object file cannot be read
    ├── VerifierError          a program breaks rules; holds every violation
    ├── CompileError           a verified program could not be compiled
    ├── CaptureError           a capture file is damaged or of an unknown kind
    ├── FilterError            a filter expression or classic BPF program is refused
    ├── MapError               a map cannot be made, or refuses an operation (errno)
    ├── ExecutionError         a run ended before the program's exit
    │   ├── MemoryAccessError  an access outside its region, misaligned or not allowed
    │   ├── FuelExhausted      the budget of backward jumps and calls is spent
    │   ├── CallDepthExceeded  too many local calls inside each other
    │   ├── HelperError        an unknown helper, or one that returned no integer
    │   └── Interrupted        ``timeout=`` or ``stop()`` ended the run
    └── InternalError          a fault of llvmbpf itself: please report it

An exception raised by a helper written in Python is none of these: it reaches the caller as itself.
Each error keeps the numbers of its message as attributes and survives pickling.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from llvmbpf.display import Displayed, text_of

__all__ = [
    "AssemblyError",
    "CallDepthExceeded",
    "CaptureError",
    "CaptureWarning",
    "CompileError",
    "DecodeError",
    "ElfError",
    "ExecutionError",
    "FilterError",
    "FuelExhausted",
    "HelperError",
    "InternalError",
    "Interrupted",
    "LlvmBpfError",
    "MapError",
    "MemoryAccessError",
    "MissingHelperWarning",
    "ProgramTypeWarning",
    "VerifierError",
    "Violation",
]


_SHOWN_COLUMNS = 160  # of a line of source; more would bury the message


class LlvmBpfError(Exception, Displayed):
    """The base of all errors of this package.

    Keyword arguments become attributes, so that a handler reads numbers instead of parsing text.
    """

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.facts = facts
        for name, value in facts.items():
            setattr(self, name, value)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, self.facts)


def _rebuild(kind: type[LlvmBpfError], message: str, facts: dict[str, Any]) -> LlvmBpfError:
    return kind(message, **facts)


class DecodeError(LlvmBpfError):
    """Bytes that are not a sequence of 8-byte instructions; ``pc`` is the slot."""

    pc: int

    def __init__(self, message: str, *, pc: int = 0, **facts: Any) -> None:
        super().__init__(message, pc=pc, **facts)


class AssemblyError(LlvmBpfError):
    """Text that is not a program: ``line`` and ``column`` count from 1, ``source`` is the line itself."""

    line: int
    column: int
    source: str

    def __init__(self, message: str, *, line: int = 1, column: int = 1, source: str = "", **facts: Any) -> None:
        super().__init__(message, line=line, column=column, source=source, **facts)

    def __str__(self) -> str:
        gutter = f"{self.line:4d} | "
        start = max(0, self.column - 1 - _SHOWN_COLUMNS // 2) if len(self.source) > _SHOWN_COLUMNS else 0
        shown = self.source[start : start + _SHOWN_COLUMNS]
        # Tabs of the source are kept before the caret so that both lines are indented alike.
        indent = "".join("\t" if character == "\t" else " " for character in shown[: self.column - 1 - start])
        caret = " " * len(gutter) + indent + "^"
        return f"line {self.line}, column {self.column}: {self.message}\n{gutter}{shown}\n{caret}"


class ElfError(LlvmBpfError):
    """An object file that cannot be read.

    ``section`` is the name of the section at fault, None for the file itself; ``offset`` is the byte in it.
    """

    section: str | None
    offset: int | None

    def __init__(self, message: str, *, section: str | None = None, offset: int | None = None, **facts: Any) -> None:
        super().__init__(message, section=section, offset=offset, **facts)

    def __str__(self) -> str:
        place = [f"section {self.section}"] if self.section is not None else []
        if self.offset is not None:
            place.append(f"offset {self.offset:#x}")
        return f"{', '.join(place)}: {self.message}" if place else self.message


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule: the slot, the disassembled instruction, the rule's name and what is wrong."""

    pc: int
    instruction: str
    rule: str
    detail: str
    program: str = ""  # of an object
    source_line: Any = None  # of C, where that is known

    def __str__(self) -> str:
        program = f"{self.program}, " if self.program else ""
        instruction = f"{self.instruction}: " if self.instruction else ""
        line = f"\n    {self.source_line}" if self.source_line is not None else ""
        return f"{program}pc {self.pc}: {instruction}{self.detail} [{self.rule}]{line}"


class VerifierError(LlvmBpfError):
    """A program that breaks rules; ``violations`` holds all of them in the order of their pc."""

    violations: tuple[Violation, ...]

    def __init__(self, message: str = "", *, violations: Sequence[Violation] = (), **facts: Any) -> None:
        super().__init__(message, violations=tuple(violations), **facts)

    def __str__(self) -> str:
        shown = [str(violation) for violation in self.violations[:20]]
        if len(self.violations) > len(shown):
            shown.append(f"... and {len(self.violations) - len(shown)} more")
        head = self.message or f"{len(self.violations)} violation{'s' if len(self.violations) != 1 else ''}"
        return "\n  ".join([head, *shown])


class CompileError(LlvmBpfError):
    """A verified program that could not be compiled."""


class CaptureError(LlvmBpfError):
    """A damaged or unknown capture file; ``offset`` is the byte where the damage begins."""

    offset: int | None

    def __init__(self, message: str, *, offset: int | None = None, **facts: Any) -> None:
        super().__init__(message, offset=offset, **facts)


class CaptureWarning(UserWarning):
    """Part of a capture could not be read; the rest was."""


class FilterError(LlvmBpfError):
    """A filter expression, or a classic BPF program, that is refused.

    ``expression`` is the expression, "" for a program; ``index`` counts the program's instructions, -1 where none is at
    fault, and ``instruction`` is its text.
    """

    expression: str
    index: int
    instruction: str

    def __init__(
        self, message: str, *, expression: str = "", index: int = -1, instruction: str = "", **facts: Any
    ) -> None:
        super().__init__(message, expression=expression, index=index, instruction=instruction, **facts)

    def __str__(self) -> str:
        if self.expression:
            more = "..." if len(self.expression) > _SHOWN_COLUMNS else ""
            return f"{self.expression[:_SHOWN_COLUMNS]!r}{more}: {self.message}"
        if self.index < 0:
            return self.message
        text = f" ({' '.join(self.instruction.split())})" if self.instruction else ""
        return f"instruction {self.index}{text}: {self.message}"


class MapError(LlvmBpfError):
    """A map that cannot be made, or an operation that it refuses.

    ``errno`` is the kernel's number for the reason, such as `errno.E2BIG`; ``map`` is the map's name.
    """

    errno: int
    map: str

    def __init__(self, message: str, *, errno: int = 0, map: str = "", **facts: Any) -> None:
        super().__init__(message, errno=errno, map=map, **facts)


class MissingHelperWarning(UserWarning):
    """Programs of an object call helpers that are not available: calling one would end the run."""


class ProgramTypeWarning(UserWarning):
    """Programs of an object expect a context, and their sections' names do not say that they are of such a type."""


class ExecutionError(LlvmBpfError):
    """A run that ended before the program's exit.

    ``pc`` is the slot that could not be executed and ``instruction`` its text; ``source_line`` is the line of C that
    it was made from, None where that is not known.
    """

    pc: int
    instruction: str
    source_line: Any = None
    scene: Any = None  # a `llvmbpf.scene.Scene`, for views; no number of the message, and so none of the facts

    def __init__(self, message: str, *, pc: int = -1, instruction: str = "", **facts: Any) -> None:
        super().__init__(message, pc=pc, instruction=instruction, **facts)

    def __str__(self) -> str:
        if self.pc < 0:
            return self.message
        instruction = f"{self.instruction}: " if self.instruction else ""
        source = f"\n  {self.source_line}" if self.source_line is not None else ""
        return f"pc {self.pc}: {instruction}{self.message}{source}"

    def __reduce__(self) -> tuple[Any, ...]:
        return (*super().__reduce__(), {"scene": self.scene})

    def explain(self) -> str:
        """What notebooks show of it, as plain text: the listing around the pc, the registers, the access, the regions.

        Addresses are named by the memory that they point into. Registers are known of interpreted runs, and so of
        traces (`Trace.error`); native code keeps none, but where nothing but a packet that it has not changed decides
        what a program does, the run is made once more in the interpreter, for half a second at most.
        """
        return text_of(self)

    def change_message(self, message: str) -> None:
        """Say it otherwise."""
        self.message = message
        self.args = (message,)

    def at_line(self, source_line: Any) -> Self:
        """The same error, which knows its line of C."""
        if source_line is not None:
            self.source_line = self.facts["source_line"] = source_line
        return self


class MemoryAccessError(ExecutionError):
    """An access that safe mode does not allow.

    ``address`` and ``size`` are the access in bytes, ``access`` is ``"load"``, ``"store"`` or ``"atomic"``,
    ``region`` names what the access was checked against (``"any"`` when nothing was known about the pointer),
    ``reason`` is ``"bounds"``, ``"read-only"`` or ``"misaligned"``, ``regions`` describes the legal memory.
    """

    address: int
    size: int
    access: str
    region: str
    reason: str

    def __init__(
        self,
        message: str,
        *,
        address: int = 0,
        size: int = 0,
        access: str = "load",
        region: str = "any",
        reason: str = "bounds",
        **facts: Any,
    ) -> None:
        super().__init__(message, address=address, size=size, access=access, region=region, reason=reason, **facts)


class FuelExhausted(ExecutionError):
    """The run's budget is spent; ``fuel`` is what it was given."""

    fuel: int

    def __init__(self, message: str, *, fuel: int = 0, **facts: Any) -> None:
        super().__init__(message, fuel=fuel, **facts)


class CallDepthExceeded(ExecutionError):
    """A local call deeper than ``limit`` calls inside each other."""

    limit: int

    def __init__(self, message: str, *, limit: int = 0, **facts: Any) -> None:
        super().__init__(message, limit=limit, **facts)


class HelperError(ExecutionError):
    """A helper number that is not registered, or a helper whose result is not an integer; ``helper`` is the number."""

    helper: int

    def __init__(self, message: str, *, helper: int = 0, **facts: Any) -> None:
        super().__init__(message, helper=helper, **facts)


class Interrupted(ExecutionError):
    """The run was stopped from outside, by ``timeout=`` or ``stop()``."""


class InternalError(LlvmBpfError):
    """A fault of llvmbpf itself, never of the program: please report it."""
