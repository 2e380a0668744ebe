"""Prints which clients see in each kind of stream case what they should; README.md says how."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from pathlib import Path

from tests.conformance.judge import judge, kind_of, load
from tests.conformance.table import markdown

ROOT = Path(__file__).resolve().parents[2]
ADAPTERS = Path(__file__).parent / "adapters"
PEERS = ROOT / ".venv-peers/bin/python"

CLIENTS = {
    "ours (Python)": [sys.executable, str(ADAPTERS / "lmdeploy_python.py")],
    "httpx-sse 0.4.3": [str(PEERS), str(ADAPTERS / "httpx_sse_python.py")],
    "openai 3.57.0": [str(PEERS), str(ADAPTERS / "openai_python.py")],
    "anthropic 2.13.0": [str(PEERS), str(ADAPTERS / "anthropic_python.py")],
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("--failures", action="store_true", help="also name the cases that fail")
    parser.add_argument("--client", nargs="+", help="judge this command instead")
    options = parser.parse_args()
    clients = {options.client[0]: options.client} if options.client else CLIENTS
    cases = load(Path(os.environ.get("CASES") or ROOT / "tests/cases/streams"))
    if not cases:
        parser.error("CASES has no *.json")
    os.environ["PYTHONPATH"] = f"{ROOT}/clients/python/src:{ROOT}/generated/python"
    verdicts = {name: list(judge(command, cases)) for name, command in clients.items()}
    counts: dict[str, Counter[tuple[str, str]]] = {
        name: Counter((kind_of(case), verdict) for case, verdict in judged)
        for name, judged in verdicts.items()
    }
    print(markdown(Counter(map(kind_of, cases)), counts))
    if options.failures:
        for name, judged in verdicts.items():
            failed = [case["name"] for case, verdict in judged if verdict == "failed"]
            print(f"\n{name}: {', '.join(failed) or 'none'}")
    first = next(iter(verdicts.values()))  # ours, or the one asked for; peers may fail
    return int(any(verdict == "failed" for _, verdict in first))


if __name__ == "__main__":
    sys.exit(main())
