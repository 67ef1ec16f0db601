"""Helpers as values: Python callables, native functions and LLVM IR, by number."""

from __future__ import annotations

import ctypes
import inspect
import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from llvmbpf.errors import HelperError
from llvmbpf.helpers.context import HelperContext, granted_regions
from llvmbpf.helpers.signature import Signature
from llvmbpf.memory import RunMemory

__all__ = ["Helper", "HelperTable", "IrFunction", "IrHelper", "NativeHelper", "PythonHelper", "helper", "make_helper"]

MASK64 = (1 << 64) - 1
NATIVE_PROTOTYPE = ctypes.CFUNCTYPE(ctypes.c_uint64, *[ctypes.c_uint64] * 5)
_NATIVE_FUNCTION = NATIVE_PROTOTYPE.__mro__[1]  # the base of all ctypes function pointers
_MARK = "__llvmbpf_helper__"

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, eq=False)
class PythonHelper:
    """A helper written in Python; ``arity`` is how many of r1 to r5 it takes."""

    number: int
    name: str
    function: Callable[..., Any]
    arity: int
    signature: Signature | None = None
    wants_context: bool = False
    user_data: Any = None

    def invoke(self, memory: RunMemory, pc: int, stop: Callable[[], None], arguments: tuple[int, ...]) -> int:
        """Call it for the call instruction at ``pc``; the result is taken modulo 2**64.

        Raises HelperError where the result is no integer, and whatever the function raises.
        """
        taken = arguments[: self.arity]
        if self.wants_context:
            before = memory.granted
            memory.granted = granted_regions(self.signature, arguments)
            context = HelperContext(memory, pc, self.user_data, stop)
            try:
                result = self.function(context, *taken)
            finally:
                context.close()
                memory.granted = before
        else:
            result = self.function(*taken)
        try:
            return operator.index(result) & MASK64
        except TypeError:
            pass  # what is raised below shall not drag along this traceback, and with it the run's buffers
        raise HelperError(
            f"helper {self.number} ({self.name}) returned {type(result).__name__}, not an integer",
            pc=pc,
            instruction=f"call {self.number:#x}",
            helper=self.number,
        )


@dataclass(frozen=True, eq=False)
class NativeHelper:
    """A native function of five unsigned 64-bit arguments; trusted, since nothing checks what it does."""

    number: int
    name: str
    address: int
    signature: Signature | None = None
    owner: Any = None  # what keeps the code alive

    def invoke(self, memory: RunMemory, pc: int, stop: Callable[[], None], arguments: tuple[int, ...]) -> int:
        """Call it through ctypes."""
        return int(NATIVE_PROTOTYPE(self.address)(*arguments))


@dataclass(frozen=True, slots=True)
class IrFunction:
    """LLVM IR text that defines ``i64 @symbol(i64, i64, i64, i64, i64)``, to be inlined into programs that call it.

    >>> IrFunction("define i64 @twice(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e) { %r = add i64 %a, %a ret i64 %r }",
    ...            "twice").symbol
    'twice'
    """

    text: str
    symbol: str


@dataclass(frozen=True, eq=False)
class IrHelper:
    """A helper in LLVM IR. It has no ``invoke`` of its own: an engine compiles it."""

    number: int
    name: str
    function: IrFunction
    signature: Signature | None = None


Helper = PythonHelper | NativeHelper | IrHelper


def helper(*, name: str | None = None, signature: Signature | None = None, context: bool = False) -> Callable[[F], F]:
    """Mark a Python function as a helper with a signature, or as one that wants the run's context.

    Arguments:
        name: what messages call it; the function's name by default.
        signature: its arguments; memory arguments are checked before each call.
        context: pass a `HelperContext` as first argument, before r1.

    >>> @helper(signature=Signature(memory_argument := __import__("llvmbpf.helpers").helpers.memory(4)), context=True)
    ... def first_byte(context, address):
    ...     return context.read(address, 1)[0]
    """

    def mark(function: F) -> F:
        setattr(function, _MARK, (name or getattr(function, "__name__", "helper"), signature, context))
        return function

    return mark


def make_helper(
    number: int,
    function: Any,
    *,
    name: str | None = None,
    signature: Signature | None = None,
    context: bool | None = None,
    user_data: Any = None,
    trusted: bool = False,
) -> Helper:
    """Turn what a user registers into a helper.

    Arguments:
        number: the key that programs call, 0 to 2**32 - 1.
        function: a Python callable of up to five integers (after the context, where it wants one; parameters with a
            default keep it); a ctypes function pointer or numba ``cfunc`` of five 64-bit arguments; `IrFunction`; or,
            with ``trusted``, a raw address.
        name: what messages call it.
        signature: its arguments.
        context: whether a Python callable wants a `HelperContext` first.
        user_data: handed through in the context.
        trusted: allow a raw address.

    Raises:
        ValueError: the number is out of range, or a raw address without ``trusted``.
        TypeError: ``function`` is none of these.
    """
    if not 0 <= number < 1 << 32:
        raise ValueError(f"a helper number is 0 to 2**32 - 1, not {number}")
    marked_name, marked_signature, marked_context = getattr(function, _MARK, (None, None, False))
    signature = signature or marked_signature
    name = name or marked_name or getattr(function, "__name__", None) or f"helper_{number}"
    if isinstance(function, IrFunction):
        return IrHelper(number, name, function, signature)
    if isinstance(function, _NATIVE_FUNCTION):
        address = ctypes.cast(cast("ctypes._CFunctionType", function), ctypes.c_void_p).value
        if not address:
            raise ValueError("a null function pointer cannot be a helper")
        return NativeHelper(number, name, address, signature, function)
    if isinstance(getattr(function, "address", None), int) and hasattr(function, "native_name"):  # numba's CFunc
        return NativeHelper(number, name, function.address, signature, function)
    if isinstance(function, int) and not isinstance(function, bool):
        if not trusted:
            raise ValueError("a raw address needs trusted=True: nothing checks what stands there")
        if function <= 0:
            raise ValueError(f"{function} is not the address of a function")
        return NativeHelper(number, name, function, signature)
    if not callable(function):
        raise TypeError(f"a helper is a callable, a native function, an IrFunction or an address, not {function!r}")
    wants_context = marked_context if context is None else context
    arity = _arity(function) - (1 if wants_context else 0)
    return PythonHelper(number, name, function, max(0, min(arity, 5)), signature, wants_context, user_data)


def _arity(function: Callable[..., Any]) -> int:
    """How many registers a callable takes: its positional parameters, but for those with a default, which keep it."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return 5
    if any(one.kind is inspect.Parameter.VAR_POSITIONAL for one in parameters):
        return 6
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return sum(one.kind in positional and one.default is inspect.Parameter.empty for one in parameters)


class HelperTable(Mapping[int, Helper]):
    """Registered helpers by number; immutable, so that a compiled program keeps the ones it was compiled with."""

    __slots__ = ("_helpers",)

    def __init__(self, helpers: Mapping[int, Helper] | None = None) -> None:
        self._helpers = dict(sorted((helpers or {}).items()))

    def with_helper(self, entry: Helper) -> HelperTable:
        """A table that also holds ``entry``, in the place of any other of its number."""
        return HelperTable({**self._helpers, entry.number: entry})

    def without(self, number: int) -> HelperTable:
        """A table without ``number``."""
        return HelperTable({key: value for key, value in self._helpers.items() if key != number})

    @property
    def signatures(self) -> dict[int, Signature | None]:
        """What each helper declares."""
        return {number: entry.signature for number, entry in self._helpers.items()}

    def __getitem__(self, number: int) -> Helper:
        return self._helpers[number]

    def __iter__(self) -> Iterator[int]:
        return iter(self._helpers)

    def __len__(self) -> int:
        return len(self._helpers)
