"""server_models/ is what the releases of LMDeploy say, the installed one to the byte."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from codegen import server_models
from codegen.paths import ROOT, SERVER_MODELS
from codegen.prepare import all_sources
from codegen.read_server_models import (
    MODELS,
    OF_RESPONSES,
    OPENAI,
    UNIONS,
    described,
    extract,
    opened,
)
from codegen.releases import known_releases
from codegen.server_models import models_of_all_releases, read_from_release, read_server_models
from codegen.versions import read_versions

SERVER_PYTHON = ROOT / ".venv-server" / "bin" / "python"
NEWEST = read_versions().server


def test_the_models_are_those_of_the_release() -> None:
    if not SERVER_PYTHON.exists():
        pytest.fail(f"{SERVER_PYTHON.relative_to(ROOT)} is missing: run `make server-env`")
    committed = (SERVER_MODELS / f"{NEWEST}.json").read_text(encoding="utf-8")
    assert read_from_release(SERVER_PYTHON, NEWEST) == committed


def test_every_answer_and_event_asked_for_is_there() -> None:
    asked = {name for table in (MODELS, UNIONS) for names in table.values() for name in names}
    assert asked | OF_RESPONSES <= read_server_models(NEWEST).keys()


def test_every_release_with_a_document_has_its_models() -> None:
    assert known_releases() == [source.server for source in all_sources()]
    assert len(models_of_all_releases()) == len(known_releases())


def test_what_a_release_has_no_model_of_is_the_next_ones() -> None:
    assert "PPLResponse" not in models_of_all_releases()[0]
    assert "PPLResponse" in read_server_models(known_releases()[0])


def test_a_release_that_was_never_read_says_what_to_do() -> None:
    with pytest.raises(ValueError, match=r"make server-models RELEASE=0\.1\.0"):
        read_server_models("0.1.0")


def test_the_line_breaks_of_docstrings_are_folded_and_paragraphs_kept() -> None:
    schemas = {"A": {"description": "One\n    line.\n\nAnother."}, "B": {}}
    assert described(schemas) == {"A": {"description": "One line.\n\nAnother."}, "B": {}}


REFUSAL, TEXT = ({"$ref": f"#/components/schemas/{n}"} for n in ("Refusal", "ResponseOutputText"))


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"anyOf": [TEXT, REFUSAL], "title": "T"}, {"title": "T"} | TEXT),
        ({"anyOf": [REFUSAL, {"type": "null"}], "default": None}, {"default": None}),
        ({"type": "array", "items": REFUSAL}, {"type": "array", "items": {}}),
        (
            {"oneOf": [TEXT, REFUSAL, {"type": "null"}], "discriminator": {"propertyName": "type"}},
            {"anyOf": [TEXT, {"type": "null"}]},
        ),
    ],
)
def test_variants_that_the_server_never_answers_with_are_left_out(
    schema: dict[str, object], expected: dict[str, object]
) -> None:
    assert opened(schema) == expected


def test_the_modules_are_taken_out_of_a_wheel(tmp_path: Path) -> None:
    module = f"{OPENAI.replace('.', '/')}.py"
    with zipfile.ZipFile(tmp_path / "release.whl", "w") as wheel:
        wheel.writestr(module, "X = 1")
        wheel.writestr("lmdeploy/__init__.py", "import torch")
    extract(tmp_path / "release.whl", tmp_path / "read")
    files = {p.relative_to(tmp_path / "read").as_posix() for p in (tmp_path / "read").rglob("*.py")}
    assert module in files
    assert (tmp_path / "read/lmdeploy/__init__.py").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize(("release", "reads"), [("1.2.3", ""), ("1.2.4", " lmdeploy.whl")])
def test_the_script_runs_isolated_in_the_servers_python(
    release: str, reads: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The installed release is read where it is, another one from its wheel."""
    python = tmp_path / "python"
    python.write_text(
        '#!/bin/sh\n[ "$2" = -c ] && echo 1.2.3 && exit\n'
        'printf "%s %s" "$1" "${2##*/}"\n[ -z "$3" ] || printf " %s" "${3##*/}"\n',
        encoding="utf-8",
    )
    python.chmod(0o755)
    monkeypatch.setattr(server_models, "_download", lambda _, folder: folder / "lmdeploy.whl")
    assert read_from_release(python, release) == f"-I read_server_models.py{reads}"
