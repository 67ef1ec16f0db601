"""What all tests have in common."""

from __future__ import annotations

import signal

# A process that a shell has put into the background ignores Ctrl-C, and so do the children of its tests, which wait for
# ever then.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
