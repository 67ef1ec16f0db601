"""The arrays that packets are described by: checked once, and unchangeable from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from typing_extensions import Buffer

# The stubs of numpy admit that an array has the buffer protocol from Python 3.12 on only.
BytesLike: TypeAlias = "Buffer | NDArray[np.uint8]"


def bytes_of(buffer: BytesLike) -> NDArray[np.uint8]:
    """A flat uint8 view of contiguous bytes; the view holds the buffer's export. Raises TypeError for anything else."""
    if isinstance(buffer, np.ndarray):
        kind, contiguous = str(buffer.dtype), buffer.flags.c_contiguous
        if contiguous and buffer.dtype == np.uint8:
            return buffer.reshape(-1).view(np.ndarray)
    else:
        view = memoryview(buffer)
        kind, contiguous = f"format {view.format!r}", view.c_contiguous
        if contiguous and view.format in ("B", "b", "c"):
            return np.frombuffer(view.cast("B"), np.uint8)
    hint = "" if contiguous else "; numpy.ascontiguousarray makes a contiguous copy"
    raise TypeError(f"expected contiguous bytes (uint8), not {'' if contiguous else 'non-contiguous '}{kind}{hint}")


def frozen(name: str, values: ArrayLike, dtype: type[Any], count: int | None = None) -> NDArray[Any]:
    """An immutable copy of one column: what has been checked cannot be changed behind the check.

    Raises TypeError where the values are not integers, ValueError where they are not one-dimensional, not `count`, or
    do not fit the dtype.
    """
    array = np.asarray(values)
    if array.size == 0:
        array = array.astype(dtype)
    if array.dtype.kind not in "iu":
        raise TypeError(f"{name} must be integers, not {array.dtype}")
    if array.ndim != 1:
        raise ValueError(f"{name} must have one dimension, not the shape {array.shape}")
    if count is not None and len(array) != count:
        raise ValueError(f"{name} has {len(array)} entries for {count} packets")
    limits = np.iinfo(dtype)
    if array.size and (int(array.min()) < limits.min or int(array.max()) > limits.max):
        raise ValueError(f"{name} must be within {limits.min} and {limits.max}; got {array.min()} to {array.max()}")
    return immutable(array.astype(dtype))


def sealed(array: NDArray[Any]) -> NDArray[Any]:
    """The array for good, without a copy: whoever calls has the only reference to it, and gives it away.

    >>> import numpy as np
    >>> sealed(np.zeros(3)).flags.writeable
    False
    """
    return np.frombuffer(array.data.toreadonly(), array.dtype)


def immutable(array: NDArray[Any]) -> NDArray[Any]:
    """An array over a bytes object, which nobody can make writable; a view of such an array is one already."""
    if not array.flags.owndata and not array.flags.writeable and array.flags.c_contiguous:
        return array
    return np.frombuffer(array.tobytes(), array.dtype)
