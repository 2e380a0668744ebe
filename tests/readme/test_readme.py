"""Run the examples of the project's README, each in its language, against the embedded server."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from commands import TOOL_ENVIRONMENT, run
from embedded import embedded_server
from lmdeploy_testserver.script import DEFAULT_TEXT

from codegen.operations import API_SERVER
from codegen.paths import ROOT
from codegen.prepare import all_sources, prepare

README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTED_URL = "http://localhost:23333"


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with embedded_server() as url:
        yield url


@pytest.mark.slow
def test_the_python_example_prints_the_answer(server: str, tmp_path: Path) -> None:
    program = write(tmp_path / "example.py", example("python", server))
    paths = f"{ROOT / 'clients/python/src'}:{ROOT / 'generated/python'}"
    environment = TOOL_ENVIRONMENT | {"PYTHONPATH": paths}
    assert run([sys.executable, program], tmp_path, environment) == DEFAULT_TEXT


@pytest.mark.slow
def test_the_rust_example_prints_the_answer(server: str, tmp_path: Path) -> None:
    client = json.dumps(str(ROOT / "clients/rust"))
    write(
        tmp_path / "Cargo.toml",
        '[package]\nname = "example"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n'
        f'lmdeploy-client = {{ path = {client} }}\nfutures-util = "0.3"\n'
        'tokio = { version = "1", features = ["macros", "rt"] }\n',
    )
    # The client's own lock file spares this build other versions of the same crates.
    write(tmp_path / "Cargo.lock", (ROOT / "clients/rust/Cargo.lock").read_text(encoding="utf-8"))
    write(
        tmp_path / "src/main.rs",
        "use futures_util::TryStreamExt;\n"
        "use lmdeploy_client::models::{ChatCompletionRequest, ChatMessageParam};\n"
        "use lmdeploy_client::{ChunkText, Client, Error};\n"
        '#[tokio::main(flavor = "current_thread")]\n'
        f"async fn main() -> Result<(), Error> {{\n{example('rust', server)}Ok(())\n}}\n",
    )
    target = ROOT / "clients/rust/target"
    command = ["cargo", "run", "--quiet", f"--target-dir={target}"]
    assert run(command, tmp_path) == DEFAULT_TEXT


@pytest.mark.slow
def test_the_java_example_prints_the_answer(server: str, tmp_path: Path) -> None:
    built = ROOT / "clients/java/target"
    program = write(
        tmp_path / "Example.java",
        "import io.github.lmdeploy.api.model.*;\nimport io.github.lmdeploy.client.*;\n"
        "class Example {\n  public static void main(String[] arguments) {\n"
        f"{example('java', server)}  }}\n}}\n",
    )
    if not (built / "lmdeploy-client.jar").exists():
        maven = ["mvn", "--batch-mode", "--no-transfer-progress", "-q", "-DskipTests", "package"]
        run(maven, ROOT / "clients/java")
    classpath = f"{built / 'lmdeploy-client.jar'}:{built / 'lib/*'}"
    assert run(["java", "-classpath", classpath, program], tmp_path) == DEFAULT_TEXT


@pytest.mark.slow
def test_the_go_example_prints_the_answer(server: str, tmp_path: Path) -> None:
    module = "github.com/lmdeploy/lmdeploy-clients"
    write(
        tmp_path / "go.mod",
        f"module example\n\ngo 1.23\n\nrequire {module}/clients/go v0.0.0\n\nreplace (\n"
        f"\t{module}/clients/go => {ROOT / 'clients/go'}\n"
        f"\t{module}/generated/go => {ROOT / 'generated/go'}\n)\n",
    )
    write(
        tmp_path / "main.go",
        'package main\n\nimport (\n\t"context"\n\t"fmt"\n\t"os"\n\n'
        f'\tlmdeploy "{module}/clients/go"\n)\n\n'
        "func main() {\n\tif err := chat(context.Background()); err != nil {\n"
        "\t\tfmt.Fprintln(os.Stderr, err)\n\t\tos.Exit(1)\n\t}\n}\n\n"
        f"func chat(ctx context.Context) error {{\n{example('go', server)}return nil\n}}\n",
    )
    assert run(["go", "run", "-mod=mod", "."], tmp_path) == DEFAULT_TEXT


def example(language: str, url: str) -> str:
    """The README's code in one language, with the server's URL in the place of the usual one."""
    blocks = re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert len(blocks) == 1, f"README.md has {len(blocks)} blocks of {language}"
    assert DOCUMENTED_URL in blocks[0]
    return str(blocks[0]).replace(DOCUMENTED_URL, url)


def write(path: Path, text: str) -> str:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_the_table_of_releases_counts_what_their_documents_have() -> None:
    rows = re.findall(r"^\| (\d+\.\d+\.\d+) \| (\d+)(?: \+ \d+)? \| (\d+) \|", README, re.MULTILINE)
    counted = []
    for source in all_sources():
        document, _ = prepare(source)
        served = [o for o in document.operations() if API_SERVER in o.raw["x-served-by"]]
        streams = sum("x-streaming" in o.raw for o in served)
        counted.append((source.server, str(len(served)), str(streams)))
    assert rows == counted
