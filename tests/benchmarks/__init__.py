"""Benchmarks against native C, ctypes, numba and the unsafe mode. They assert results, never times.

    python -m pytest tests/benchmarks/bench_*.py       pytest-benchmark, one line a variant
    python tests/benchmarks/report.py                  one table of ratios, variants interleaved

The C programs below `programs/` stand beside their bytecode, which `tools/build_benchmarks.py` makes.
"""
