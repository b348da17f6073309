"""Helpers beside the tests are importable by name."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update` writes what the case files expect anew."""
    parser.addoption("--update", action="store_true", help="rewrite the expectations in tests/cases")
