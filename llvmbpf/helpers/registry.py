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
from llvmbpf.helpers.kernel import KernelHelper
from llvmbpf.helpers.signature import Result, Signature
from llvmbpf.memory import RunMemory

__all__ = ["Helper", "HelperTable", "IrFunction", "IrHelper", "NativeHelper", "PythonHelper", "helper", "make_helper"]

MASK64 = (1 << 64) - 1
NATIVE_PROTOTYPE = ctypes.CFUNCTYPE(ctypes.c_uint64, *[ctypes.c_uint64] * 5)
_NATIVE_FUNCTION = NATIVE_PROTOTYPE.__mro__[1]  # the base of all ctypes function pointers
_MARK = "__llvmbpf_helper__"

F = TypeVar("F", bound=Callable[..., Any])


class _Registered:
    """What engines ask of every helper."""

    engine = ""  # what the engine does itself; only helpers of the kernel are such
    is_native = False  # whether it works on the run record


@dataclass(frozen=True, eq=False)
class PythonHelper(_Registered):
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
        return self.checked(pc, result)

    def checked(self, pc: int, result: Any) -> int:
        """What the function returned, modulo 2**64. Raises HelperError where it is no integer."""
        try:
            return operator.index(result) & MASK64
        except TypeError:
            pass  # what is raised below shall not drag along this traceback, and with it the run's buffers
        raise HelperError(
            f"helper {self.number} ({self.name}) returned {type(result).__name__}, not an integer",
            pc=pc,
            instruction=f"call {self.number}",
            helper=self.number,
        )


@dataclass(frozen=True, eq=False)
class NativeHelper(_Registered):
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
class IrHelper(_Registered):
    """A helper in LLVM IR. It has no ``invoke`` of its own: an engine compiles it."""

    number: int
    name: str
    function: IrFunction
    signature: Signature | None = None


Helper = PythonHelper | NativeHelper | IrHelper | KernelHelper


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
        context: whether a Python callable wants a `HelperContext` first; by default where its first parameter is
            annotated so.
        user_data: handed through in the context.
        trusted: allow a raw address.

    Raises:
        ValueError: the number is out of range; a raw address without ``trusted``; or ``signature`` has what is for
            helpers of the kernel: the size of a map's part or, for a Python callable, a map's value as its result.
        TypeError: ``function`` is none of these, takes more than five registers, or has another native type; or
            ``signature`` is no `Signature`.
    """
    if isinstance(number, bool) or not isinstance(number, int):
        raise TypeError(f"a helper number is an int, not {number!r}")
    if not 0 <= number < 1 << 32:
        raise ValueError(f"a helper number is 0 to 2**32 - 1, not {number}")
    marked_name, marked_signature, marked_context = getattr(function, _MARK, (None, None, False))
    signature = signature or marked_signature
    if signature is not None and not isinstance(signature, Signature):
        raise TypeError(f"a signature is a Signature(...) of arguments, not {signature!r}")
    if signature is not None and any(argument.part for argument in signature.arguments):
        raise ValueError("the size of a map's key or value is for helpers of the kernel: declare another size")
    name = name or marked_name or getattr(function, "__name__", None) or f"helper_{number}"
    if isinstance(function, IrFunction):
        return IrHelper(number, name, function, signature)
    address = _native_address(function, trusted=trusted)
    if address is not None:
        return NativeHelper(number, name, address, signature, function)
    if not callable(function):
        raise TypeError(f"a helper is a callable, a native function, an IrFunction or an address, not {function!r}")
    if signature is not None and signature.returns is Result.MAP_VALUE:
        raise ValueError("accesses trust in what gives a map's value, and Python may return anything: declare UNKNOWN")
    wants_context = context if context is not None else marked_context or _names_context(function)
    arity = _arity(function, name) - wants_context
    if not 0 <= arity <= 5:
        wanted = "a context and up to five registers" if wants_context else "up to five registers"
        raise TypeError(f"helper {name} takes {arity + wants_context} arguments; it is called with {wanted}")
    return PythonHelper(number, name, function, arity, signature, wants_context, user_data)


def _native_address(function: Any, *, trusted: bool) -> int | None:
    """The address of a native function, None for what is none."""
    if isinstance(function, _NATIVE_FUNCTION):
        native = cast("ctypes._CFunctionType", function)
        types = (native.restype, *(native.argtypes or (None,)))
        if not trusted and (len(types) > 6 or any(one not in _WORD_TYPES for one in types)):
            raise TypeError(
                "a native helper takes up to five 64-bit integers or pointers and returns one; "
                f"this function's restype is {native.restype} and its argtypes are {native.argtypes} (trusted=True "
                "takes it as it is)"
            )
        address = ctypes.cast(native, ctypes.c_void_p).value
        if not address:
            raise ValueError("a null function pointer cannot be a helper")
        return address
    if isinstance(getattr(function, "address", None), int) and hasattr(function, "native_name"):  # numba's CFunc
        return int(function.address)
    if isinstance(function, int) and not isinstance(function, bool):
        if not trusted:
            raise ValueError("a raw address needs trusted=True: nothing checks what stands there")
        if function <= 0:
            raise ValueError(f"{function} is not the address of a function")
        return function
    return None


_WORD_TYPES = (
    ctypes.c_uint64, ctypes.c_int64, ctypes.c_size_t, ctypes.c_ssize_t, ctypes.c_ulonglong, ctypes.c_longlong,
    ctypes.c_void_p,
)  # fmt: skip


def _parameters(function: Callable[..., Any]) -> list[inspect.Parameter] | None:
    try:
        return list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return None


def _names_context(function: Callable[..., Any]) -> bool:
    """Whether the first parameter is annotated as a `HelperContext`."""
    parameters = _parameters(function)
    annotation = parameters[0].annotation if parameters else None
    return annotation is HelperContext or (isinstance(annotation, str) and annotation.endswith("HelperContext"))


def _arity(function: Callable[..., Any], name: str) -> int:
    """How many arguments a callable wants: its positional parameters, but for those with a default, which keep it."""
    parameters = _parameters(function)
    if parameters is None:
        return 5
    required = [one for one in parameters if one.default is inspect.Parameter.empty]
    if any(one.kind is inspect.Parameter.KEYWORD_ONLY for one in required):
        raise TypeError(f"helper {name} has a keyword parameter without a default; registers come by position")
    if any(one.kind is inspect.Parameter.VAR_POSITIONAL for one in parameters):
        return 5
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return sum(one.kind in positional for one in required)


class HelperTable(Mapping[int, Helper]):
    """Registered helpers by number; immutable, so that a compiled program keeps the ones it was compiled with."""

    __slots__ = ("_helpers",)

    def __init__(self, helpers: Mapping[int, Helper] | None = None) -> None:
        self._helpers = dict(sorted((helpers or {}).items()))

    def with_helper(self, entry: Helper) -> HelperTable:
        """A table that also holds ``entry``, in the place of any other of its number."""
        return HelperTable({**self._helpers, entry.number: entry})

    @property
    def signatures(self) -> dict[int, Signature | None]:
        """What each helper declares."""
        return {number: entry.signature for number, entry in self._helpers.items()}

    @property
    def engines(self) -> dict[int, str]:
        """For helpers that engines do themselves, what they do."""
        kernel = (entry for entry in self._helpers.values() if isinstance(entry, KernelHelper))
        return {entry.number: entry.engine for entry in kernel if entry.engine}

    @property
    def arities(self) -> dict[int, int]:
        """How many registers helpers of the kernel read; their signatures are complete."""
        kernel = (entry for entry in self._helpers.values() if isinstance(entry, KernelHelper))
        return {entry.number: len(entry.signature.arguments) for entry in kernel}

    def __getitem__(self, number: int) -> Helper:
        return self._helpers[number]

    def __iter__(self) -> Iterator[int]:
        return iter(self._helpers)

    def __len__(self) -> int:
        return len(self._helpers)
