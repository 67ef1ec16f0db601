"""Benchmarks against native C, ctypes, numba and the unsafe mode. They assert results, never times.

    llvmbpf bench --suite                              everything, variants interleaved: tables and a picture
    python -m pytest tests/benchmarks/bench_*.py       pytest-benchmark, one line a variant

The C programs below `programs/` stand beside their objects, which `tools/build_benchmarks.py` makes; the sources of the
large ones are written by `tools/make_large_programs.py`.
"""
