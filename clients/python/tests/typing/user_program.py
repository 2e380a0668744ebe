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
    RawResponse,
    RefusedError,
    Retries,
    Stream,
    StreamCancelledError,
    TimedOutError,
    Timeouts,
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
        assert_type(stream, Stream[ChatCompletionStreamResponse, ChatCompletionResponse])
        for chunk in stream:
            print(chunk.choices[0].delta.content or "", end="", flush=True)
            delta: events.DeltaMessage = chunk.choices[0].delta
            assert_type(delta.content, str | None)
        assert_type(stream.response, ChatCompletionResponse | None)
        assert_type(stream.stopped_on, str | None)


async def stream_async() -> None:
    async with AsyncClient("http://host", http_client=httpx.AsyncClient()) as client:
        assert_type(await client.list_models(), ModelList)
        async with client.chat_completions_stream(model="m", messages=[]) as stream:
            assert_type(stream, AsyncStream[ChatCompletionStreamResponse, ChatCompletionResponse])
            async for chunk in stream:
                print(chunk.choices[0].delta.content or "", end="", flush=True)
        stream = await client.chat_completions_stream(model="m", messages=[])
        chunks = [chunk async for chunk in stream]
        assert_type(chunks, list[ChatCompletionStreamResponse])
        await stream.close()


def stream_everything(client: Client) -> None:
    for completion in client.completions_stream(model="m", prompt=["a", "b"]):
        assert_type(completion, events.CompletionStreamResponse)
        assert_type(completion.choices[0].text, str)
    for output in client.generate_stream(input_ids=[1, 2], return_logprob=True):
        assert_type(output.output_ids, list[int])
    for event in client.messages_stream(model="m", max_tokens=8, messages=[]):
        assert_type(event, events.AnthropicStreamEvent)
        if event.type == "content_block_delta" and event.delta is not None:
            assert_type(event.delta.text, str | None)
    for happened in client.responses_stream(model="m", input="Hello!"):
        assert_type(happened, events.ResponsesStreamEvent)
        if happened.response is not None:
            assert_type(happened.response.status, str)


def tokens(client: Client) -> None:
    assert_type(client.encode(input="hi", add_bos=False), models.EncodeResponse)
    assert_type(client.get_ppl(input=[1, 2, 3]), models.PPLResponse)
    assert_type(client.pooling(input=["a", "b"]), models.PoolingResponse)
    message: requests.MessageParam = {"role": "user", "content": "hi"}
    counted = client.count_tokens(model="m", messages=[message])
    assert_type(counted.input_tokens, int)


def manage(client: Client) -> None:
    assert_type(client.health(), models.HealthStatus)
    client.sleep()
    client.sleep(level=2)
    client.wakeup(tags=["weights"])
    update: requests.UpdateParamsRequest = {"serialized_named_tensors": "", "finished": True}
    client.update_weights(**update)
    client.wakeup(tags=None)
    assert_type(client.is_sleeping().is_sleeping, bool)
    client.abort_request(abort_all=True)


def look_after_the_proxy(client: Client) -> str:
    node: requests.Node = {"url": "http://host:23333"}
    statuses = client.node_status()
    assert_type(statuses, models.NodeStatuses)
    if node["url"] in statuses:
        assert_type(statuses[node["url"]], models.NodeStatus)
    assert_type(client.distserve_engine_info(), models.DistServeEngineConfig)
    return client.add_node(**node) + client.terminate_all_nodes()


async def manage_async(client: AsyncClient) -> str:
    await client.sleep(level=1)
    await client.wakeup(tags=["weights", "kv_cache"])
    assert_type(await client.encode(input=["a", "b"]), models.EncodeResponse)
    async for event in client.messages_stream(model="m", max_tokens=8, messages=[]):
        assert_type(event, events.AnthropicStreamEvent)
    return await client.remove_node(url="http://host:23333")


def options() -> None:
    client = Client("http://host", api_key="key", max_event_bytes=1, http_client=httpx.Client())
    with client.with_options(api_key=None, allow_truncated=True) as other:
        assert_type(other, Client)
    Client(timeouts=Timeouts(connect=1, no_bytes=None), retries=Retries(max=0), user_agent="me/1")
    client.with_options(headers={"X-A": "1"}, query={"n": 1, "tags": ["a"]}, extra_body={"a": [1]})


def raw(client: Client) -> bytes:
    answer = client.raw(lambda client: client.list_models())
    assert_type(answer, RawResponse[ModelList])
    assert_type(answer.status, int)
    return answer.body


async def raw_async(client: AsyncClient) -> ModelList:
    answer = await client.raw(lambda client: client.list_models())
    assert_type(answer, RawResponse[ModelList])
    return answer.value


def failures(client: Client) -> None:
    try:
        client.list_models()
    except RefusedError as error:
        assert_type(error.code, int | str | None)
        assert_type(error.status, int | None)
        print(error.message, error.type, error.param)
    except TimedOutError as error:
        assert_type(error.which, str)
    except StreamCancelledError as error:
        assert_type(error.attempts, int)
    except LmdeployError as error:
        assert_type(error.kind, str)


def decode(data: bytes) -> list[str]:
    for event in EventDecoder(max_event_bytes=1024).feed(data):
        assert_type(event, Event)
        assert_type(event.retry, int | None)
    return [event.data for event in EventDecoder().feed(data)]
