"""What must be true of the four generated packages, as far as their text can tell."""

from __future__ import annotations

import datetime
import json
import re
import tomllib

import pytest

from codegen.check import BUILT
from codegen.document import Document
from codegen.marks import MARK, UNMARKED
from codegen.paths import GENERATED, PREPARED
from codegen.versions import read_versions

VERSIONS = read_versions()
LANGUAGES = ("go", "java", "python", "rust")
FILES = sorted(
    path
    for path in GENERATED.rglob("*")
    if path.is_file() and not BUILT & set(path.relative_to(GENERATED).parts)
)
JAVA = "java/src/main/java/io/github/lmdeploy/api"

# In every language the name, the method and the path stand one after the other, as strings.
CALL = r'"(?P<name>[a-z0-9_]+)",\s*(?:method: )?"(?P<method>\w+)",\s*(?:path: )?"(?P<path>/[^"]*)"'
TABLES = {
    "go": "go/operations.go",
    "java": f"{JAVA}/Operations.java",
    "python": "python/lmdeploy_api/operations.py",
    "rust": "rust/src/operations.rs",
}


def text(file: str) -> str:
    return (GENERATED / file).read_text(encoding="utf-8")


def prepared() -> Document:
    return Document(json.loads(PREPARED.read_text(encoding="utf-8")))


def expected_calls() -> dict[str, tuple[str, str]]:
    """Name, method and path of the 36 operations and the five that stream."""
    calls: dict[str, tuple[str, str]] = {}
    for operation in prepared().operations():
        call = (operation.method.upper(), operation.path)
        calls[operation.name] = call
        if "x-streaming" in operation.raw:
            calls[f"{operation.name}_stream"] = call
    return calls


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_package_has_files(language: str) -> None:
    assert len([path for path in FILES if path.relative_to(GENERATED).parts[0] == language]) > 10


def test_nothing_but_the_four_packages_is_generated() -> None:
    assert {path.relative_to(GENERATED).parts[0] for path in FILES} == set(LANGUAGES)


def test_every_file_says_on_top_that_it_is_generated() -> None:
    silent = [
        path.relative_to(GENERATED).as_posix()
        for path in FILES
        if path.name not in UNMARKED and MARK not in path.read_text("utf-8").partition("\n")[0]
    ]
    assert silent == []


def test_no_file_knows_where_or_when_it_was_made() -> None:
    today = datetime.datetime.now(datetime.UTC).date()
    days = "|".join(str(today - datetime.timedelta(days)) for days in (-1, 0, 1))
    # A path of this machine, a scratch folder of the pipeline, or a day in ISO form.
    telling = re.compile(rf"{re.escape(str(GENERATED.parent))}/|/tmp/|\.generated-|{days}")
    found = {
        p.relative_to(GENERATED).as_posix(): telling.search(p.read_text("utf-8")) for p in FILES
    }
    assert {name: match[0] for name, match in found.items() if match} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_has_every_operation_with_its_method_and_path(language: str) -> None:
    found = [
        (call["name"], (call["method"], call["path"]))
        for call in re.finditer(CALL, text(TABLES[language]))
    ]
    assert len(found) == 36 + 5
    assert dict(found) == expected_calls()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_streams_end_in_their_dialect(language: str) -> None:
    """In every language the name is followed by its dialect before the next name."""
    table = text(TABLES[language])
    dialects = {
        o.name: o.raw["x-streaming-dialect"].replace("_", "")
        for o in prepared().operations()
        if "x-streaming" in o.raw
    }
    for name, dialect in dialects.items():
        call = table[table.index(f'"{name}_stream"') :][:300].replace("_", "").lower()
        assert re.search(
            r"dialect\W*(?:dialect\W+)?" + dialect if language != "python" else dialect, call
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_has_the_headers_that_the_server_wants(language: str) -> None:
    table = text(TABLES[language])
    assert len(re.findall(r'"anthropic-version"\W+"2023-06-01"', table)) == 3
    assert len(re.findall(r'"Content-Type"\W+"application/json"', table)) == 1


@pytest.mark.parametrize(
    ("file", "pattern", "version"),
    [
        ("go/operations.go", r'const Version = "(.+)"', VERSIONS.project),
        ("go/operations.go", r'const ServerVersion = "(.+)"', VERSIONS.server),
        (f"{JAVA}/Versions.java", r'CLIENT = "(.+)"', VERSIONS.project),
        (f"{JAVA}/Versions.java", r'SERVER = "(.+)"', VERSIONS.server),
        (
            "java/pom.xml",
            r"<artifactId>lmdeploy-api</artifactId>\s*<version>(.+)<",
            VERSIONS.project,
        ),
        ("python/lmdeploy_api/__init__.py", r'__version__ = "(.+)"', VERSIONS.project),
        ("python/lmdeploy_api/__init__.py", r'SERVER_VERSION = "(.+)"', VERSIONS.server),
        ("rust/src/operations.rs", r'const VERSION: &str = "(.+)"', VERSIONS.project),
        ("rust/src/operations.rs", r'const SERVER_VERSION: &str = "(.+)"', VERSIONS.server),
    ],
)
def test_a_package_says_its_versions(file: str, pattern: str, version: str) -> None:
    assert re.findall(pattern, text(file)) == [version]


def test_the_crate_has_the_projects_version() -> None:
    manifest = tomllib.loads(text("rust/Cargo.toml"))
    assert manifest["package"]["version"] == VERSIONS.project


def test_the_python_package_is_typed() -> None:
    assert (GENERATED / "python/lmdeploy_api/py.typed").read_bytes() == b""
