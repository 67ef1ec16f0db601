"""Attributes that are computed when they are first asked for.

``functools.cached_property`` holds one lock for all instances of a class up to Python 3.11: threads wait for each
other's programs, and a child that is forked meanwhile waits for ever. Values here are immutable, so two threads may
well compute the same one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

__all__ = ["lazy_property"]

T = TypeVar("T")


class lazy_property(Generic[T]):  # noqa: N801 - used like a function
    """A method whose result takes the place of the attribute; the class needs a ``__dict__``.

    >>> class Square:
    ...     side = 3
    ...     @lazy_property
    ...     def area(self):
    ...         print("computed")
    ...         return self.side ** 2
    >>> square = Square()
    >>> square.area, square.area
    computed
    (9, 9)
    """

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self.compute = compute
        self.name = compute.__name__
        self.__doc__ = compute.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> lazy_property[T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> lazy_property[T] | T:
        """The value, from the first use on an ordinary attribute."""
        if instance is None:
            return self
        value = self.compute(instance)
        instance.__dict__[self.name] = value
        return value
