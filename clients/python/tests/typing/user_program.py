"""A user's program that type checkers must accept as it stands; never run, only checked."""

from typing import assert_type

import httpx

from lmdeploy_client import (
    AsyncClient,
    AsyncStream,
    ChatCompletionRequest,
    ChatCompletionResponse,
    ChatCompletionStreamResponse,
    ChatMessageParam,
    Client,
    Event,
    EventDecoder,
    LmdeployError,
    ModelList,
    RefusedError,
    Stream,
    TimedOutError,
    events,
    models,
    requests,
)


def ask(client: Client) -> str:
    assert_type(client.list_models(), ModelList)
    model = client.list_models().data[0].id
    reply = client.chat_completions(model=model, messages=[{"role": "user", "content": "Hello!"}])
    assert_type(reply, ChatCompletionResponse)
    message: models.ChatMessage = reply.choices[0].message
    content = message.content
    return content if isinstance(content, str) else ""


def ask_with_everything(client: Client) -> None:
    tool: requests.Tool = {"type": "function", "function": {"name": "f", "parameters": {}}}
    messages: list[ChatMessageParam] = [{"role": "system", "content": "Be brief."}]
    messages.append({"role": "user", "content": [{"type": "text", "text": "hi"}]})
    request: ChatCompletionRequest = {"model": "m", "messages": messages, "stop": ["a", "b"]}
    request["tools"] = [tool]
    request["tool_choice"] = "auto"
    request["temperature"] = None
    client.chat_completions(**request)
    client.chat_completions(
        model="m",
        messages=messages,
        stop="a",
        top_k=40,
        tool_choice={"type": "function", "function": {"name": "f"}},
        response_format={"type": "regex_schema", "regex_schema": "a|b"},
    )


def stream(client: Client) -> None:
    with client.chat_completions_stream(
        model="m", messages=[{"role": "user", "content": "Hello!"}]
    ) as stream:
        assert_type(stream, Stream[ChatCompletionStreamResponse])
        for chunk in stream:
            print(chunk.choices[0].delta.content or "", end="", flush=True)
            delta: events.DeltaMessage = chunk.choices[0].delta
            assert_type(delta.content, str | None)


async def stream_async() -> None:
    async with AsyncClient("http://host", http_client=httpx.AsyncClient()) as client:
        assert_type(await client.list_models(), ModelList)
        async with client.chat_completions_stream(model="m", messages=[]) as stream:
            assert_type(stream, AsyncStream[ChatCompletionStreamResponse])
            async for chunk in stream:
                print(chunk.choices[0].delta.content or "", end="", flush=True)
        stream = await client.chat_completions_stream(model="m", messages=[])
        chunks = [chunk async for chunk in stream]
        assert_type(chunks, list[ChatCompletionStreamResponse])
        await stream.close()


def options() -> None:
    client = Client("http://host", api_key="key", max_event_bytes=1, http_client=httpx.Client())
    with client.with_options(api_key=None, allow_truncated=True) as other:
        assert_type(other, Client)


def failures(client: Client) -> None:
    try:
        client.list_models()
    except RefusedError as error:
        assert_type(error.code, int | str | None)
        assert_type(error.status, int | None)
        print(error.message, error.type, error.param)
    except TimedOutError as error:
        assert_type(error.which, str)
    except LmdeployError as error:
        assert_type(error.kind, str)


def decode(data: bytes) -> list[str]:
    for event in EventDecoder(max_event_bytes=1024).feed(data):
        assert_type(event, Event)
        assert_type(event.retry, int | None)
    return [event.data for event in EventDecoder().feed(data)]
