"""What all tests have in common."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile

import pytest

# A process that a shell has put into the background ignores Ctrl-C, and so do the children of its tests, which wait for
# ever then.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_configure(config: pytest.Config) -> None:
    """Let a run of the tests begin with no code on disk, and leave none: its workers share a directory of their own."""
    if hasattr(config, "workerinput"):
        return  # the process that started this worker has made one
    for name in ("LLVMBPF_CACHE", "LLVMBPF_CACHE_SIZE"):
        os.environ.pop(name, None)
    os.environ["LLVMBPF_CACHE_DIR"] = directory = tempfile.mkdtemp(prefix="llvmbpf-tests-")
    config.add_cleanup(lambda: shutil.rmtree(directory, ignore_errors=True))
