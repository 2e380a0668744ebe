"""The @generated line, in the comments of each language."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.marks import COMMENTS, mark_files, unmarked_files

WORDS = "Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT."


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("a.py", f"# {WORDS}"),
        ("Cargo.toml", f"# {WORDS}"),
        ("lib.rs", f"// {WORDS}"),
        ("A.java", f"// {WORDS}"),
        ("a.go", f"// {WORDS}"),
        ("go.mod", f"// {WORDS}"),
        ("pom.xml", f"<!-- {WORDS} -->"),
    ],
)
def test_the_line_is_a_comment_on_top(name: str, line: str, tmp_path: Path) -> None:
    file = tmp_path / "src" / name
    file.parent.mkdir()
    file.write_text("\n\ncontent ü\n", encoding="utf-8")
    mark_files(tmp_path, "0.18.0")
    assert file.read_text(encoding="utf-8") == f"{line}\n\ncontent ü\n"
    assert unmarked_files(tmp_path) == []


def test_gos_tools_know_the_line() -> None:
    """https://go.dev/s/generatedcode: ^// Code generated .* DO NOT EDIT\\.$"""
    line = COMMENTS[".go"].format(WORDS)
    assert line.startswith("// Code generated ")
    assert line.endswith(" DO NOT EDIT.")


def test_py_typed_stays_empty(tmp_path: Path) -> None:
    (tmp_path / "py.typed").touch()
    mark_files(tmp_path, "0.18.0")
    assert (tmp_path / "py.typed").read_bytes() == b""
    assert unmarked_files(tmp_path) == []


def test_a_file_in_a_language_without_comments_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    with pytest.raises(KeyError, match="json"):
        mark_files(tmp_path, "0.18.0")


def test_unmarked_files_are_those_without_the_line_on_top(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("# @generated\n", encoding="utf-8")
    (tmp_path / "b.py").write_text("import a\n# @generated\n", encoding="utf-8")
    (tmp_path / "c.py").touch()
    assert unmarked_files(tmp_path) == [tmp_path / "b.py", tmp_path / "c.py"]
