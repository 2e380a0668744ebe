"""Stream one answer from the embedded LMDeploy server through each of the four clients.

Prints each answer as it arrives and its line of figures; fails unless the four answers are the
same, in the same number of chunks.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests/server/src"))

from lmdeploy_testserver.launch import ServerFailedError, running_server  # noqa: E402

JAVA = ROOT / "clients/java"
PROGRAMS = {
    "python": [sys.executable, "clients/python/examples/stream_chat.py"],
    "rust": ["clients/rust/target/debug/examples/stream_chat"],
    "java": [
        "java",
        "-classpath",
        os.pathsep.join((str(JAVA / "target/lmdeploy-client.jar"), str(JAVA / "target/lib/*"))),
        "clients/java/examples/StreamChat.java",
    ],
    "go": ["build/go/stream_chat"],
}
FIGURES = re.compile(r"^\w+: (\d+) chunks, first token after \d+ ms, [\d.]+ chunks/s$")
PROMPT = (
    'Tell me about tides. <<{"text": "The tide is the sea breathing: twice a day it comes, and '
    'twice a day it goes.", "tokens_per_second": 40}>>'
)
LIMIT_SECONDS = 120  # for one client; an answer takes two


def main() -> None:
    try:
        with running_server(ROOT / ".venv-server/bin/python", "--api-key", "demo") as url:
            print(f"LMDeploy is at {url}")
            answers = {language: stream(language, url) for language in PROGRAMS}
    except ServerFailedError as error:
        sys.exit(f"demo: {error}")
    texts = {text for text, _ in answers.values()}
    counts = {language: chunks for language, (_, chunks) in answers.items()}
    if len(texts) != 1 or len(set(counts.values())) != 1:
        sys.exit(f"demo: the answers differ: {counts}")
    print(f"\nthe same answer in the same {counts['python']} chunks through all four clients")


def stream(language: str, url: str) -> tuple[str, int]:
    """Run one client's example and return the answer and the number of its chunks."""
    print(flush=True)
    environment = os.environ | {
        "LMDEPLOY_API_KEY": "demo",
        "PYTHONPATH": os.pathsep.join(
            (str(ROOT / "clients/python/src"), str(ROOT / "generated/python"))
        ),
    }
    command = [*PROGRAMS[language], url, PROMPT]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE) as process:
        assert isinstance(process.stdout, io.BufferedReader)
        output = b""
        while piece := process.stdout.read1(4096):
            output += piece
            sys.stdout.buffer.write(piece)
            sys.stdout.buffer.flush()
        status = process.wait(LIMIT_SECONDS)
    answer, _, last = output.decode().rstrip("\n").rpartition("\n")
    figures = FIGURES.match(last)
    if status != 0 or figures is None:
        sys.exit(f"demo: the {language} client failed with status {status}; run `make build`")
    return answer, int(figures[1])


main()
