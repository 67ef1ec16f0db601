"""A fork while other threads hold the locks of maps and of the package: the child finds them free."""

from __future__ import annotations

from tests.support.child import run_child

MAPS = """
    from llvmbpf.maps import MapSpec, MapType
    from llvmbpf.program import ProgramType
    from tests.support.kernel import text_object
    from tests.support.random_kernel import MAPS
    signal.alarm(60)
    KEYS = "stdw [r10-8], 1\\nstdw [r10-16], 5\\nstdw [r10-24], 5\\nmov r2, r10\\nadd r2, -8"
    KEYS += "\\nmov r3, r10\\nadd r3, -32"
    END = "out:\\nmov r0, 0\\nexit"
    LOOKUP = "stw [r10-4], 0\\nmov r2, r10\\nadd r2, -4\\nlddw r1, map locked\\ncall 1\\njeq r0, 0, out\\nmov r6, r0"
    LOCK = "mov r1, r6\\nadd r1, 8\\ncall 93\\nmov r1, r6\\nadd r1, 8\\ncall 94"
    TEXTS = {
        name: f"{KEYS}\\nmov r4, 0\\nlddw r1, map {name}\\ncall 2\\nexit" for name in ("array", "hash", "lru", "trie")
    } | {
        "queue": "stdw [r10-8], 1\\nmov r2, r10\\nadd r2, -8\\nmov r3, 2\\nlddw r1, map queue\\ncall 87\\nexit",
        "ring": "lddw r1, map ring\\nmov r2, 8\\nmov r3, 0\\ncall 131\\njeq r0, 0, out\\n"
        "mov r1, r0\\nmov r2, 0\\ncall 132\\n" + END,
        "locked": f"{LOOKUP}\\n{LOCK}\\n{END}",
    }
    obj = text_object(TEXTS, [one for one in MAPS if one.name != "stages"])
    PACKET = bytes(60)

    def use_everything():
        for engine in ("interpreter", "jit"):
            for name in TEXTS:
                obj.programs[name].run(PACKET, engine=engine)
        obj.maps["hash"][1] = obj.maps["hash"][1]
        obj.maps["queue"].push(bytes(8), flags=2)
        obj.maps["ring"].drain()
        return len(obj.maps["trie"]) + len(obj.maps["lru"])

    def in_a_child():
        child = os.fork()
        if not child:
            signal.alarm(20)
            try:
                use_everything()
            finally:
                os._exit(7 if sys.exc_info()[0] is None else 1)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
"""


def test_locks_that_are_held_at_a_fork() -> None:
    """Each map's lock is set as another thread would have it."""
    code = (
        MAPS
        + """
    from llvmbpf.maps.hash import _ALL_BUT_LOCK, _STATE_HEAD
    from llvmbpf.maps.queue import QueueState
    from llvmbpf.maps.ring import RingState
    from llvmbpf.maps.trie import TrieState

    use_everything()
    for name, word in (("queue", QueueState.LOCK), ("ring", RingState.LOCK), ("trie", TrieState.LOCK)):
        obj.maps[name].areas["state"].view(np.uint64)[word] = 1
    for name in ("hash", "lru"):
        one = obj.maps[name]
        one.areas["state"][_STATE_HEAD : _STATE_HEAD + 8 * one._buckets].view(np.uint64)[:] |= ~_ALL_BUT_LOCK
    values = obj.maps["locked"].areas["values"].reshape(2, -1)
    values[:, 8] = 1
    print(in_a_child())
    """
    )
    assert run_child(code, seconds=100) == ["7"]


def test_forks_while_threads_change_maps() -> None:
    code = (
        MAPS
        + """
    use_everything()
    stop = []
    packets = [PACKET] * 200
    def work(name):
        while not stop:
            obj.programs[name].run_batch(packets)
    threads = [threading.Thread(target=work, args=(name,), daemon=True) for name in TEXTS]
    for thread in threads:
        thread.start()
    print({in_a_child() for _ in range(10)})
    stop.append(1)
    """
    )
    assert run_child(code, seconds=150) == ["{7}"]


def test_locks_of_python_that_are_held_at_a_fork() -> None:
    code = """
        from llvmbpf.forks import new_lock, new_recursive_lock
        plain, recursive, own = new_lock(), new_recursive_lock(), new_recursive_lock()
        ready, done = threading.Event(), threading.Event()
        def hold():
            with plain, recursive:
                ready.set()
                done.wait()
        threading.Thread(target=hold, daemon=True).start()
        ready.wait()
        with own:  # the forking thread's own
            child = os.fork()
            if not child:
                found = plain.acquire(timeout=5) + recursive.acquire(timeout=5)
                with own:
                    os._exit(found)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        print(plain.acquire(blocking=False))  # the parent's are as they were
        done.set()
    """
    assert run_child(code) == ["2", "False"]
