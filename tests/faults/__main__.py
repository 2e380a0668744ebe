"""`python -m tests.faults`: prints where the control is, and runs until its input ends."""

from __future__ import annotations

import asyncio
import json
import sys

from tests.faults.control import Control


async def main() -> None:
    """Serves until whoever started it is gone."""
    print(json.dumps({"control": await Control().open()}), flush=True)
    await asyncio.to_thread(sys.stdin.buffer.read)


if __name__ == "__main__":
    asyncio.run(main())
