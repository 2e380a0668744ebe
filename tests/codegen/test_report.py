"""The figures of `make check`: nothing untyped without a word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from small_document import CHAT, TEXT, an_object, document, json_of, ref, serving

from codegen import report as module
from codegen.document import Document
from codegen.paths import PREPARED
from codegen.report import ReportError, free_form_values, report

OPEN = {"type": "object", "additionalProperties": True}


def test_all_of_the_prepared_document_is_typed_or_explained() -> None:
    found = report(Document(json.loads(PREPARED.read_text(encoding="utf-8"))))
    assert found.operations == {"api_server": 29, "proxy": 10}
    assert str(found).startswith("39 of 39 operations typed")
    assert "0 untyped answers" in str(found)
    assert found.streams == 5
    assert all(found.free_form.values())


def test_an_answer_of_anything_is_refused() -> None:
    served = document(serving(CHAT, "chat", responses={"200": json_of({})}))
    with pytest.raises(ReportError, match="the answers of chat may be anything"):
        report(served)


def test_free_form_fields_are_found_wherever_they_are() -> None:
    served = document(
        serving(CHAT, "chat", responses={"200": json_of(ref("Reply"))}),
        {
            "Reply": an_object(a={}, b={"type": "array"}, c={"anyOf": [TEXT, OPEN]}, d=TEXT),
            "Ask": an_object(e={"type": "array", "items": OPEN}),
        },
    )
    assert free_form_values(served) == {
        "answers": {"Reply.a", "Reply.b[]", "Reply.c"},
        "requests": {"Ask.e[]"},
    }


@pytest.mark.parametrize(
    ("reasons", "message"),
    [
        ("[answers]\n[requests]", r"free-form in answers: Reply\.a; type them"),
        ('[answers]\n"Reply.a" = "so"\n"Reply.b" = "so"\n[requests]', r"typed by now.*Reply\.b"),
    ],
)
def test_a_missing_and_an_idle_reason_are_refused(
    reasons: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "free_form.toml").write_text(reasons, encoding="utf-8")
    monkeypatch.setattr(module, "FREE_FORM", tmp_path / "free_form.toml")
    served = document(
        serving(CHAT, "chat", responses={"200": json_of(ref("Reply"))}, **{"x-served-by": []}),
        {"Reply": an_object(a={})},
    )
    with pytest.raises(ReportError, match=message):
        report(served)
