"""The prepared document is linted by every rule of Redocly but those named as exceptions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen import lint_document
from codegen.lint_document import RULES, Finding, LintError, lint, report
from codegen.paths import PREPARED


@pytest.fixture
def document() -> dict[str, Any]:
    """One operation, as it should be."""
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    body = {"content": {"application/json": {"schema": schema, "example": {"a": "text"}}}}
    answers = {"200": {"description": "done"}, "400": {"description": "refused"}}
    operation = {
        "operationId": "abort_request",
        "summary": "Abort.",
        "description": "Abort a request.",
        "tags": ["inference"],
        "requestBody": body,
        "responses": answers,
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "small",
            "version": "1",
            "contact": {"url": "https://example.org"},
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "http://localhost:23333"}],
        "tags": [{"name": "inference", "description": "Answers."}],
        "security": [],
        "paths": {"/abort_request": {"post": operation}},
    }


def found(document: dict[str, Any], folder: Path) -> list[str]:
    file = folder / "openapi.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return [f"{finding.rule} {finding.place}" for finding in lint(file)]


def test_a_good_document_has_no_findings(document: dict[str, Any], tmp_path: Path) -> None:
    assert found(document, tmp_path) == []


@pytest.mark.parametrize("member", ["summary", "description", "operationId"])
def test_an_operation_is_described(member: str, document: dict[str, Any], tmp_path: Path) -> None:
    del document["paths"]["/abort_request"]["post"][member]
    (finding,) = found(document, tmp_path)
    assert finding.startswith(f"operation-{member} #/paths/~1abort_request/post")


@pytest.mark.parametrize("example", [{"a": 1}, {"another": "text"}])
def test_an_example_has_to_fit(
    example: dict[str, Any], document: dict[str, Any], tmp_path: Path
) -> None:
    body = document["paths"]["/abort_request"]["post"]["requestBody"]
    body["content"]["application/json"]["example"] = example
    (finding,) = found(document, tmp_path)
    assert finding.startswith("no-invalid-media-type-examples #/paths/~1abort_request/post")


def test_findings_are_told_by_rule() -> None:
    findings = [Finding("a", "says a.", "#/1"), Finding("a", "says a.", "#/2")]
    assert report([*findings, Finding("b", "says b.", "#")]) == (
        "a: says a.\n  #/1\n  #/2\nb: says b.\n  #"
    )


def test_a_document_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(LintError, match=r"cannot lint .*none\.json: "):
        lint(tmp_path / "none.json")


def test_a_missing_linter_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lint_document, "PROGRAM", tmp_path / "cli.js")
    with pytest.raises(LintError, match=r"run `make \.tools/lint/installed`"):
        lint(tmp_path)


def test_an_excepted_place_is_there() -> None:
    """An exception for what is gone would hide the next thing of that name."""
    document = json.loads(PREPARED.read_text(encoding="utf-8"))
    lines = (RULES.parent / ".redocly.lint-ignore.yaml").read_text(encoding="utf-8").splitlines()
    pointers = [line.split("'")[1] for line in lines if line.lstrip().startswith("- '")]
    assert pointers
    for pointer in pointers:
        found = document
        for step in pointer.split("/")[1:]:
            found = found[step.replace("~1", "/").replace("~0", "~")]


def test_the_lock_names_no_registry() -> None:
    for name in lint_document.PACKAGE_FILES:
        assert "://" not in (RULES.parent / name).read_text(encoding="utf-8")
