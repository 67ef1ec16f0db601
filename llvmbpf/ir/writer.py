"""One function of LLVM IR as text.

An operand is a Python int (a constant, printed as it is) or a name that begins with ``%``. Arithmetic on two constants
or on a neutral element writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from llvmbpf.isa import to_signed

__all__ = ["FunctionWriter", "Operand", "module_header"]

Operand = int | str


def module_header(name: str) -> list[str]:
    """The first lines of a module for the host."""
    return [f"; ModuleID = '{name}'", f'source_filename = "{name}"', ""]


class FunctionWriter:
    """Collects the lines of one function.

    Lines of the entry block that turn out to be needed while later blocks are written (addresses of bases, limits of
    checks) go to ``prologue``, which is printed first.

    Arguments:
        signature: the ``define`` line up to, not including, the brace.
        scope: the number of the metadata node of the function's debug scope, None without debug locations.
    """

    def __init__(self, signature: str, scope: int | None = None) -> None:
        self.signature = signature
        self.scope = scope
        self.prologue: list[str] = []
        self.lines: list[str] = []
        self.label = "entry"
        self.location = ""  # ", !dbg !N" behind each instruction
        self.prologue_location = ""  # the same for those of the prologue
        self.result_hint = "v"  # what `result` makes names from
        self._names: dict[str, int] = {}

    # -- text -----------------------------------------------------------------------------------------------------

    def emit(self, text: str) -> None:
        """Add one instruction that gives no value."""
        self.lines.append(f"  {text}{self.location}")

    def assign(self, hint: str, text: str) -> str:
        """Add one instruction and return the name of its value, made from ``hint``."""
        name = self.fresh(hint)
        self.lines.append(f"  {name} = {text}{self.location}")
        return name

    def result(self, text: str) -> str:
        """`assign` for the value that an instruction gives in the end."""
        return self.assign(self.result_hint, text)

    def comment(self, text: str) -> None:
        """Add a comment of its own line."""
        self.lines.append(f"  ; {text}")

    def start(self, label: str) -> None:
        """Begin the basic block ``label``."""
        self.label = label
        self.lines.append(f"{label}:")

    def fresh(self, hint: str) -> str:
        """A name that no other value or block of the function has, as a ``%`` reference."""
        count = self._names.get(hint, 0)
        self._names[hint] = count + 1
        return f"%{hint}" if count == 0 else f"%{hint}.x{count}"

    def fresh_label(self, hint: str) -> str:
        """A label that no other block has."""
        return self.fresh(hint)[1:]

    def text(self) -> str:
        """The whole function."""
        attached = f" !dbg !{self.scope}" if self.scope is not None else ""
        prologue = (f"{line}{self.prologue_location}" for line in self.prologue)
        return "\n".join([f"{self.signature}{attached} {{", "entry:", *prologue, *self.lines, "}", ""])

    # -- arithmetic that folds ------------------------------------------------------------------------------------

    def add(self, hint: str, left: Operand, right: Operand) -> Operand:
        """64-bit addition."""
        if isinstance(left, int):
            left, right = right, left
        if isinstance(right, int):
            if isinstance(left, int):
                return to_signed(left + right, 64)
            if right == 0:
                return left
        return self.assign(hint, f"add i64 {left}, {right}")

    def subtract(self, hint: str, left: Operand, right: Operand) -> Operand:
        """64-bit subtraction."""
        if isinstance(right, int):
            return self.add(hint, left, -right)
        return self.assign(hint, f"sub i64 {left}, {right}")

    def truncate(self, value: Operand, bits: int) -> Operand:
        """The low ``bits`` of a 64-bit operand."""
        if isinstance(value, int):
            return to_signed(value, bits)
        return value if bits == 64 else self.assign("t", f"trunc i64 {value} to i{bits}")

    def extend(self, hint: str, value: Operand, bits: int, *, signed: bool = False) -> Operand:
        """An operand of ``bits`` as 64 bits."""
        if bits == 64:
            return value
        if isinstance(value, int):
            return to_signed(value, bits) if signed else value & ((1 << bits) - 1)
        return self.assign(hint, f"{'sext' if signed else 'zext'} i{bits} {value} to i64")

    # -- control --------------------------------------------------------------------------------------------------

    def branch(self, label: str) -> None:
        """An unconditional branch."""
        self.emit(f"br label %{label}")

    def branch_if(self, condition: Operand, taken: str, other: str) -> None:
        """A conditional branch; ``condition`` is an i1."""
        self.emit(f"br i1 {condition}, label %{taken}, label %{other}")

    def phi(self, name: str, kind: str, incoming: Sequence[tuple[Operand, str]]) -> str:
        """The text of a phi, for the start of a block."""
        sources = ", ".join(f"[ {value}, %{label} ]" for value, label in incoming)
        return f"  {name} = phi {kind} {sources}{self.location}"
