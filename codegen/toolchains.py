"""Say which toolchains are missing or too old, before anything starts.

Runs with any Python and nothing installed: `python3 -m codegen.toolchains`.
"""

import re
import shutil
import subprocess
import sys

# command, its oldest version, how it tells its version, how to get it
NEEDED = [
    ("cargo", (1, 85), ["--version"], "Rust: https://rustup.rs"),
    ("rustfmt", (1, 8), ["--version"], "rustup component add rustfmt"),
    ("cargo-clippy", (0, 1), ["--version"], "rustup component add clippy"),
    ("javac", (17,), ["-version"], "a JDK: https://adoptium.net"),
    ("mvn", (3, 8), ["--version"], "Maven: https://maven.apache.org"),
    ("go", (1, 23), ["version"], "Go: https://go.dev/dl"),
    ("make", (4,), ["--version"], "GNU Make"),
]


def main() -> None:
    problems = [problem for need in NEEDED if (problem := problem_with(*need))]
    if sys.version_info < (3, 11):  # noqa: UP036, it is what is to be found out
        found = ".".join(map(str, sys.version_info[:2]))
        problems.insert(0, f"Python is {found}, 3.11 is needed: make PYTHON=python3.11 …")
    if problems:
        sys.exit("missing toolchains:\n  " + "\n  ".join(problems))


def problem_with(
    command: str, oldest: tuple[int, ...], arguments: list[str], source: str
) -> "str | None":
    """What is wrong with one toolchain, and where to get it; None when nothing is."""
    wanted = ".".join(map(str, oldest))
    if shutil.which(command) is None:
        return f"{command} is not on the PATH; {wanted} or newer comes with {source}"
    done = subprocess.run([command, *arguments], capture_output=True, text=True, check=False)
    told = done.stdout + done.stderr
    version = re.search(r"\d+(?:\.\d+)+", told) or re.search(r"\d+", told)  # "javac 21"
    if done.returncode != 0 or version is None:
        return f"{command} does not run: {told.strip()[:200]}"
    if tuple(map(int, version[0].split("."))) < oldest:
        return f"{command} is {version[0]}, {wanted} or newer is needed; {source}"
    return None


if __name__ == "__main__":
    main()
