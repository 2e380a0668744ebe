"""The embedded server, and what became of the calls in each language."""

from __future__ import annotations

import json
import shutil
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from commands import TOOL_ENVIRONMENT, run
from embedded import embedded_proxy, embedded_server
from lmdeploy_api import operations

from codegen.paths import GENERATED, ROOT

PROGRAMS = Path(__file__).parent / "programs"
CALLS = Path(__file__).parent / "calls.json"
PROXY_CALLS = Path(__file__).parent / "proxy_calls.json"
NODE = "NODE"  # in the calls of the proxy: the base URL of a node

KEY = "sk-generated"
SERVER_OPTIONS = ("--api-key", KEY, "--logprobs")
PARSERS = ("--reasoning-parser", "default", "--tool-call-parser", "qwen3")

CARGO_MANIFEST = """
[package]
name = "generated-calls"
version = "0.0.0"
edition = "2021"

[[bin]]
name = "generated-calls"
path = {program}

[dependencies]
lmdeploy-api = {{ path = {crate} }}
serde = "1"
serde_json = "1"
tokio = {{ version = "1", features = ["macros", "rt"] }}
"""

GO_MANIFEST = """
module generatedcalls

go 1.23

require github.com/lmdeploy/lmdeploy-clients/generated/go v0.0.0

replace github.com/lmdeploy/lmdeploy-clients/generated/go => {module}
"""

MAVEN = ("mvn", "--batch-mode", "--no-transfer-progress", "--quiet")
COPY_DEPENDENCIES = (
    "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies",
    "-DoutputDirectory=target/lib",
)

# The generated Python package is imported from the checkout, the others are built.
ENVIRONMENT = TOOL_ENVIRONMENT | {"PYTHONPATH": str(GENERATED / "python")}

Outcomes = dict[str, dict[str, Any]]


@pytest.fixture(scope="session")
def calls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Path]]:
    """The file of calls for each running server, by its URL."""
    with (
        embedded_server(*SERVER_OPTIONS, *PARSERS) as server,
        embedded_server() as node,
        embedded_proxy() as proxy,
    ):
        of_the_proxy = tmp_path_factory.mktemp("calls") / PROXY_CALLS.name
        text = PROXY_CALLS.read_text(encoding="utf-8").replace(f'"{NODE}"', json.dumps(node))
        of_the_proxy.write_text(text, encoding="utf-8")
        yield {server: CALLS, proxy: of_the_proxy}


@pytest.fixture(scope="session")
def served(calls: dict[str, Path]) -> Outcomes:
    """What the servers themselves answer to each call."""
    return {
        call["name"]: call_plainly(url, call)
        for url, file in calls.items()
        for call in json.loads(file.read_text(encoding="utf-8"))
    }


@pytest.fixture(scope="session", params=["python", "rust", "java", "go"])
def typed(
    request: pytest.FixtureRequest,
    calls: dict[str, Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Outcomes:
    """What became of the calls in one language, whose program is built for it."""
    program = BUILDS[request.param](tmp_path_factory.mktemp(request.param))
    outcomes: Outcomes = {}
    for url, file in calls.items():
        outcomes |= json.loads(run([*program, url, KEY, file], PROGRAMS, ENVIRONMENT))
    return outcomes


def call_plainly(url: str, call: dict[str, Any]) -> dict[str, Any]:
    """Make one call without a client; gives what the programs give."""
    operation = getattr(operations, call["operation"].upper())
    query = urllib.parse.urlencode(call.get("query", {}), doseq=True)
    request = urllib.request.Request(
        f"{url}{operation.path}?{query}",
        data=json.dumps(call["body"]).encode() if "body" in call else None,
        headers={
            "Authorization": f"Bearer {KEY}",
            "Content-Type": "application/json",
            "anthropic-version": "2023-06-01",
        },
        method=operation.method,
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return {"answer": json.loads(answer.read() or b"null")}
    except urllib.error.HTTPError as error:
        typed = error.headers.get_content_type() == "application/json"
        return {"status": error.code, "refusal": json.loads(error.read()) if typed else None}


def build_python(_: Path) -> list[str | Path]:
    return [sys.executable, PROGRAMS / "call.py"]


def build_rust(folder: Path) -> list[str | Path]:
    manifest = CARGO_MANIFEST.format(
        program=json.dumps(str(PROGRAMS / "call.rs")), crate=json.dumps(str(GENERATED / "rust"))
    )
    (folder / "Cargo.toml").write_text(manifest, encoding="utf-8")
    # With the client's lock file and target folder its dependencies are not built once more.
    shutil.copy(ROOT / "clients/rust/Cargo.lock", folder)
    target = ROOT / "clients/rust/target"
    run(["cargo", "build", "--quiet", f"--target-dir={target}"], folder)
    return [target / "debug/generated-calls"]


def build_java(folder: Path) -> list[str | Path]:
    """The package is built by its own project, in a copy that keeps the checkout clean."""
    shutil.copytree(GENERATED / "java", folder, dirs_exist_ok=True)
    shutil.copy(PROGRAMS / "Call.java", folder / "src/main/java")
    run([*MAVEN, "compiler:compile", *COPY_DEPENDENCIES], folder)
    return ["java", "-classpath", f"{folder}/target/classes:{folder}/target/lib/*", "Call"]


def build_go(folder: Path) -> list[str | Path]:
    manifest = GO_MANIFEST.format(module=GENERATED / "go")
    (folder / "go.mod").write_text(manifest, encoding="utf-8")
    shutil.copy(PROGRAMS / "call.go", folder)
    run(["go", "build", "-o", "program", "."], folder)
    return [folder / "program"]


BUILDS: dict[str, Callable[[Path], list[str | Path]]] = {
    "python": build_python,
    "rust": build_rust,
    "java": build_java,
    "go": build_go,
}
