"""The script language, without a server: runs wherever pytest does."""

import pytest
from lmdeploy_testserver.script import DEFAULT_TEXT, Script, ScriptError, ToolCall, parse, script_of


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("Say <<Hello, world!>> please", "Hello, world!"),
        ("<<first>> and <<second>>", "second"),
        ("1 << 2 and <<this>>", "this"),
        ("<<several\nlines\n>>", "several\nlines\n"),
        ("<<<b>bold</b>>>", "<b>bold</b>"),
        ("<<>>", ""),
        ("<<this>> but not >> that", "this"),
        ("<<this>> but not << that", "this"),
    ],
)
def test_the_last_double_brackets_are_said_literally(prompt: str, text: str) -> None:
    assert script_of(prompt) == Script(text=text)


@pytest.mark.parametrize("prompt", ["", "Hello", "<<open", "closed>>", ">> reversed <<"])
def test_a_prompt_without_script_gets_the_default_answer(prompt: str) -> None:
    assert script_of(prompt) == Script(text=DEFAULT_TEXT)


def test_a_json_object_is_a_script() -> None:
    source = """
        {"text": "It rains.", "reasoning": "Clouds.", "tokens_per_second": 50, "error_after": 3,
         "tool_calls": [{"name": "look", "arguments": {"where": "up"}}]}
    """
    assert parse(source) == Script(
        text="It rains.",
        reasoning="Clouds.",
        tool_calls=(ToolCall("look", {"where": "up"}),),
        tokens_per_second=50.0,
        error_after=3,
    )


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ('{"txt": "a"}', 'unknown key "txt"; the keys are text, reasoning'),
        ('{"text": 1}', "text must be a string, not 1"),
        ('{"reasoning": null}', "reasoning must be a string, not null"),
        ('{"tokens_per_second": 0}', "tokens_per_second must be a number above 0, not 0"),
        ('{"tokens_per_second": true}', "tokens_per_second must be a number above 0, not true"),
        ('{"tokens_per_second": NaN}', "tokens_per_second must be a number above 0, not NaN"),
        ('{"error_after": -1}', "error_after must be a whole number, 0 or more, not -1"),
        ('{"error_after": 1.5}', "error_after must be a whole number, 0 or more, not 1.5"),
        ('{"tool_calls": {}}', "tool_calls must be a list, not {}"),
        ('{"tool_calls": [{}]}', "tool_calls[0] must be an object with name and arguments"),
        (
            '{"tool_calls": [{"name": "f", "arguments": "{}"}]}',
            'tool_calls[0].arguments must be an object, not "{}"',
        ),
        ('{"text": "a"', "not a JSON object: "),
    ],
)
def test_a_script_that_cannot_be_followed_is_refused_by_name(source: str, message: str) -> None:
    with pytest.raises(ScriptError) as refusal:
        parse(source)
    assert str(refusal.value).startswith(message)


@pytest.mark.parametrize(
    ("script", "thought", "markup"),
    [
        (Script(text="Hi"), False, "Hi"),
        (Script(text="Hi", reasoning="Hm."), False, "<think>Hm.</think>Hi"),
        (Script(text="Hi", reasoning="Hm."), True, "<think>Hm.</think>Hi"),
        (Script(text="Hi"), True, "<think></think>Hi"),
        (Script(text="<think>a</think>b"), True, "<think>a</think>b"),
        (
            Script(text="Hi", tool_calls=(ToolCall("f", {"a": "ü"}), ToolCall("g", {}))),
            False,
            'Hi<tool_call>\n{"name": "f", "arguments": {"a": "ü"}}\n</tool_call>\n'
            '<tool_call>\n{"name": "g", "arguments": {}}\n</tool_call>',
        ),
    ],
)
def test_markup_is_what_the_parsers_expect(script: Script, thought: bool, markup: str) -> None:
    assert script.markup(thought=thought) == markup
