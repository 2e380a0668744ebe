"""`check` finds whatever differs from what the pipeline writes."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from small_document import document

from codegen import check as module
from codegen.check import SHOWN, CheckError, check, compare
from codegen.manifests import PLACES
from codegen.paths import ROOT
from codegen.prepare import to_text
from codegen.versions import Versions

FILE = "// @generated\n"
JAVA_CALLS = "generated/java/src/main/java/io/github/lmdeploy/api/calls"


@pytest.fixture
def committed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project in which everything is as the pipeline, which writes one file, writes it."""
    prepared = document()
    (tmp_path / "generated" / "go").mkdir(parents=True)
    (tmp_path / "generated" / "go" / "a.go").write_text(FILE, encoding="utf-8")
    (tmp_path / "openapi.json").write_text("{}", encoding="utf-8")
    (tmp_path / "openapi.prepared.json").write_text(to_text(prepared.raw), encoding="utf-8")

    def generate_into(output: Path, *_: object) -> None:
        (output / "go").mkdir(parents=True)
        (output / "go" / "a.go").write_text(FILE, encoding="utf-8")

    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "GENERATED", tmp_path / "generated")
    monkeypatch.setattr(module, "DOCUMENT", tmp_path / "openapi.json")
    monkeypatch.setattr(module, "PREPARED", tmp_path / "openapi.prepared.json")
    digest = hashlib.sha256(b"{}").hexdigest()
    monkeypatch.setattr(module, "read_versions", lambda: Versions("0.1.0", "0.18.0", digest, {}))
    monkeypatch.setattr(module, "check_tools", lambda: None)
    monkeypatch.setattr(module, "unstamped", lambda _: [])
    monkeypatch.setattr(module, "prepare", lambda _: (prepared, {}))
    monkeypatch.setattr(module, "RULES_PAGE", tmp_path / "preparation.md")
    monkeypatch.setattr(module, "changed_symbols", lambda _: [])
    monkeypatch.setattr(module, "rules_page", lambda: "what the rules change")
    (tmp_path / "preparation.md").write_text("what the rules change", encoding="utf-8")
    monkeypatch.setattr(module, "generate_into", generate_into)
    return tmp_path


def found() -> list[str]:
    """What `check` complains of, line by line."""
    with pytest.raises(CheckError) as caught:
        check()
    first, *differences, last = str(caught.value).splitlines()
    assert first == "what is committed is not what the pipeline writes:"
    assert last == "run `make generate` and commit what it changes"
    return differences


def test_what_is_as_it_should_be_passes_and_leaves_nothing_behind(committed: Path) -> None:
    before = sorted(committed.rglob("*"))
    check()
    assert sorted(committed.rglob("*")) == before


def test_a_changed_byte_is_found(committed: Path) -> None:
    (committed / "generated/go/a.go").write_text(FILE.replace("@", "#"), encoding="utf-8")
    assert found() == ["generated/go/a.go: differs"]


def test_a_document_that_was_edited_is_found(committed: Path) -> None:
    (committed / "openapi.json").write_text("{ }", encoding="utf-8")
    assert found() == ["openapi.json: not the document that versions.toml records"]


def test_a_prepared_document_that_was_edited_is_found(committed: Path) -> None:
    (committed / "openapi.prepared.json").write_text("{}", encoding="utf-8")
    assert found() == ["openapi.prepared.json: not what the rules make of openapi.json"]


def test_a_package_with_other_public_names_is_found(
    committed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "changed_symbols", lambda _: ["rust"])
    assert found() == ["codegen/symbols/rust.txt: not the public names of the package"]


def test_a_rules_page_that_was_edited_is_found(committed: Path) -> None:
    (committed / "preparation.md").write_text("nothing", encoding="utf-8")
    assert found() == ["preparation.md: not what the rules change"]


def test_a_manifest_of_another_version_is_found(
    committed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "unstamped", lambda _: [committed / "clients" / "Cargo.toml"])
    assert found() == ["clients/Cargo.toml: another version"]


def test_a_generated_file_without_its_mark_is_found(
    committed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unmarked(output: Path, *_: object) -> None:
        (output / "go").mkdir(parents=True)
        (output / "go" / "a.go").write_text("package a\n", encoding="utf-8")

    monkeypatch.setattr(module, "generate_into", unmarked)
    (committed / "generated/go/a.go").write_text("package a\n", encoding="utf-8")
    assert found() == ["generated/go/a.go: no @generated line"]


def test_many_differences_are_counted(committed: Path) -> None:
    for number in range(SHOWN + 2):
        (committed / f"generated/{number:02}.go").write_text(FILE, encoding="utf-8")
    differences = found()
    assert len(differences) == SHOWN + 1
    assert differences[0] == "generated/00.go: not generated"
    assert differences[-1] == "… and 2 more"


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A fresh and a committed folder with the same file in each."""
    fresh, committed = tmp_path / "fresh", tmp_path / "committed"
    for folder in (fresh, committed):
        (folder / "go").mkdir(parents=True)
        (folder / "go" / "a.go").write_bytes(b"same")
    return fresh, committed


def test_the_same_files_do_not_differ(folders: tuple[Path, Path]) -> None:
    assert compare(*folders) == []


def test_a_missing_a_stray_and_a_changed_file_are_named(folders: tuple[Path, Path]) -> None:
    fresh, committed = folders
    (fresh / "go" / "b.go").touch()
    (committed / "c.go").touch()
    (committed / "go" / "a.go").write_bytes(b"Same")
    assert compare(fresh, committed) == [
        "generated/go/b.go: missing",
        "generated/c.go: not generated",
        "generated/go/a.go: differs",
    ]


def test_a_change_that_keeps_size_and_time_is_found(folders: tuple[Path, Path]) -> None:
    for folder, content in zip(folders, (b"same", b"Same"), strict=True):
        (folder / "go" / "a.go").write_bytes(content)
        os.utime(folder / "go" / "a.go", (0, 0))
    assert compare(*folders) == ["generated/go/a.go: differs"]


@pytest.mark.parametrize("built", ["rust/target/a", "python/__pycache__/a.pyc", "rust/Cargo.lock"])
def test_what_compilers_leave_is_no_difference(built: str, folders: tuple[Path, Path]) -> None:
    (folders[1] / built).parent.mkdir(parents=True)
    (folders[1] / built).touch()
    assert compare(*folders) == []


def test_a_generated_folder_that_is_gone_is_missing_whole(folders: tuple[Path, Path]) -> None:
    shutil.rmtree(folders[1])
    assert compare(*folders) == ["generated/go/a.go: missing"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of all that `python -m codegen check` reads."""
    built = shutil.ignore_patterns("target", "__pycache__")
    for folder in ("codegen", "generated", "docs", "tests/documents"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=built)
    for file in {"LICENSE", "openapi.json", *(place.file for place in PLACES)}:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / file, tmp_path / file)
    (tmp_path / ".tools").symlink_to(ROOT / ".tools")
    return tmp_path


def leave(_: Path) -> None:
    """Change nothing."""


def change_a_byte(project: Path) -> None:
    file = project / "generated/rust/src/lib.rs"
    file.write_bytes(file.read_bytes()[:-1] + b" ")


def change_a_rule(project: Path) -> None:
    file = project / "codegen/rules/operations.py"
    text = file.read_text(encoding="utf-8")
    assert text.count("2 drops them.") == 1
    file.write_text(text.replace("2 drops them.", "2 drops all."), encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "differences"),
    [
        (leave, set()),
        (change_a_byte, {"generated/rust/src/lib.rs: differs"}),
        (
            change_a_rule,
            {
                "codegen/openapi.prepared.json: not what the rules make of openapi.json",
                f"{JAVA_CALLS}/ManagementApi.java: differs",
            },
        ),
    ],
)
def test_check_regenerates_and_names_what_differs(
    change: Callable[[Path], None], differences: set[str], project: Path
) -> None:
    change(project)
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "check"],
        cwd=project,
        env={k: v for k, v in os.environ.items() if k != "PYTHONPATH"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    found = {line for line in done.stderr.splitlines() if line.startswith(("generated", "codegen"))}
    assert (done.returncode, found >= differences) == (1 if differences else 0, True), done.stderr
    assert bool(found) == bool(differences), done.stderr
