"""Bounds and defaults become words, on schemas of a few lines."""

from __future__ import annotations

from typing import Any

import pytest
from small_document import NULL, TEXT

from codegen.document import Schema
from codegen.lower.descriptions import describe_bounds_and_default, lift_bounds


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"minimum": 0.0, "maximum": 1.5}, "At least 0, at most 1.5."),
        ({"exclusiveMinimum": 1000000}, "More than 1000000."),
        ({"default": False}, "Default false."),
        ({"default": "WeightS"}, "Default WeightS."),
        ({"maxLength": 64, "description": "A name."}, "A name. Characters at most 64."),
        ({"default": 1, "description": "One by default."}, "One by default."),
    ],
)
def test_describe_bounds_and_default_turns_them_into_words(before: Schema, after: str) -> None:
    assert describe_bounds_and_default(before) == {"description": after}


@pytest.mark.parametrize("nothing", [None, "", [], {}])
def test_describe_bounds_and_default_drops_a_default_of_nothing(nothing: Any) -> None:
    assert describe_bounds_and_default(TEXT | {"default": nothing, "examples": []}) == TEXT


def test_lift_bounds_takes_them_out_of_what_may_be_null() -> None:
    nullable = {"anyOf": [{"type": "integer", "minimum": 1}, NULL], "description": "How many."}
    lifted = lift_bounds(nullable)
    assert lifted == {
        "anyOf": [{"type": "integer"}, NULL],
        "minimum": 1,
        "description": "How many.",
    }
    assert describe_bounds_and_default(lifted)["description"] == "How many. At least 1."


def test_lift_bounds_leaves_those_that_one_of_several_variants_has() -> None:
    union = {"anyOf": [{"type": "integer", "minimum": 1}, TEXT, NULL]}
    assert lift_bounds(union) == union
