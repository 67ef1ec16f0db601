"""Work for children that does not end well, in a module that imports next to nothing."""

from __future__ import annotations

import ctypes
import time

from .children import say


def die_at_once() -> None:
    say(seed=3, kind="structured")
    ctypes.string_at(8)


def sleep_forever() -> None:
    say(seed=4)
    time.sleep(600)
