"""LMDeploy's own proxy before real nodes: what it answers, right and wrong."""

import json
import signal
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from asking import (
    CRASHED,
    JSON_TYPE,
    MODEL,
    SERVER_PYTHON,
    chat,
    client_of,
    deltas,
    message,
    scripted,
    streamed,
)
from lmdeploy_testserver.launch import (
    STOP_LIMIT,
    ServerFailedError,
    ServerProcess,
    running_proxy,
    running_server,
)

NOBODY = "http://127.0.0.1:1"  # a port on which nothing listens
NO_ANSWER = {"error_code": 10402, "text": "Failed to get response after a period of time"}
PREFILL, DECODE = 2, 3


@pytest.fixture(scope="module")
def node() -> Iterator[str]:
    with running_server(SERVER_PYTHON) as url:
        yield url


@pytest.fixture(scope="module")
def only_proxy() -> Iterator[httpx.Client]:
    with running_proxy(SERVER_PYTHON) as url, client_of(url) as client:
        yield client


@pytest.fixture
def proxy(only_proxy: httpx.Client) -> Iterator[httpx.Client]:
    """The proxy without nodes."""
    yield only_proxy
    for url in only_proxy.get("/nodes/status").json():
        only_proxy.post("/nodes/remove", json={"url": url})


def add(proxy: httpx.Client, url: str, **status: Any) -> None:
    body = {"url": url, "status": status} if status else {"url": url}
    answer = proxy.post("/nodes/add", json=body)
    assert (answer.status_code, answer.json()) == (200, "Added successfully")


def models(proxy: httpx.Client) -> list[str]:
    return [model["id"] for model in proxy.get("/v1/models").json()["data"]]


def test_a_node_is_added_with_the_models_it_lists(proxy: httpx.Client, node: str) -> None:
    add(proxy, node)
    status = {"role": 1, "models": [MODEL], "unfinished": 0, "latency": [], "speed": None}
    assert proxy.get("/nodes/status").json() == {node: status}
    assert models(proxy) == [MODEL]


def test_a_node_is_added_unseen_with_the_models_that_are_said(proxy: httpx.Client) -> None:
    add(proxy, NOBODY, models=["said"], role=PREFILL, speed=3)
    status = {"role": 2, "models": ["said"], "unfinished": 0, "latency": [], "speed": 3}
    assert proxy.get("/nodes/status").json() == {NOBODY: status}
    assert models(proxy) == ["said"]


def test_a_node_that_does_not_answer_is_not_added_and_a_string_of_json_says_so(
    proxy: httpx.Client,
) -> None:
    answer = proxy.post("/nodes/add", json={"url": NOBODY})
    assert (answer.status_code, json.loads(answer.json())) == (200, NO_ANSWER)
    assert proxy.get("/nodes/status").json() == {}


def test_a_chat_goes_through(proxy: httpx.Client, node: str) -> None:
    add(proxy, node)
    body = chat("<<Hello, world!>>")
    assert message(proxy, body)["content"] == "Hello, world!"
    assert deltas(stream_of(proxy, "/v1/chat/completions", body)) == "Hello, world!"


def test_a_completion_goes_through(proxy: httpx.Client, node: str) -> None:
    add(proxy, node)
    body = {"model": MODEL, "prompt": "<<Hello, world!>>"}
    whole = proxy.post("/v1/completions", json=body).json()
    *chunks, end = stream_of(proxy, "/v1/completions", body)
    texts = [json.loads(chunk)["choices"][0]["text"] for chunk in chunks]
    assert whole["choices"][0]["text"] == "".join(texts) == "Hello, world!"
    assert end == "[DONE]"


def stream_of(proxy: httpx.Client, path: str, body: dict[str, Any]) -> list[str]:
    """The data of each event. The proxy ends an event with an empty line too many."""
    return [data.rstrip("\n") for data in streamed(proxy, path, body)]


def test_what_a_node_refuses_is_a_200_unless_it_is_a_stream(proxy: httpx.Client, node: str) -> None:
    add(proxy, node)
    body = chat("Hello", max_tokens=-1)
    whole = proxy.post("/v1/chat/completions", json=body)
    stream = proxy.post("/v1/chat/completions", json=body | {"stream": True})
    assert (whole.status_code, stream.status_code) == (200, 400)
    assert whole.json() == stream.json()
    assert whole.json()["code"] == 400


def test_a_node_that_is_gone_is_a_200_in_a_shape_of_its_own(proxy: httpx.Client) -> None:
    add(proxy, NOBODY, models=["gone"])
    body = chat("Hello") | {"model": "gone"}
    whole = proxy.post("/v1/chat/completions", json=body)
    stream = proxy.post("/v1/chat/completions", json=body | {"stream": True})
    assert (whole.status_code, whole.json()) == (200, NO_ANSWER)
    assert (stream.status_code, stream.json()) == (200, NO_ANSWER)
    assert stream.headers["content-type"] == "text/event-stream; charset=utf-8"


def test_a_node_that_dies_midway_ends_its_stream_with_a_bare_line_of_json(
    proxy: httpx.Client,
) -> None:
    slow = chat(scripted(text="a" * 500, tokens_per_second=10), stream=True)
    killed = pytest.raises(ServerFailedError, match="ended with status -9")
    with killed, ServerProcess(SERVER_PYTHON) as mortal:
        add(proxy, mortal.url)
        with proxy.stream("POST", "/v1/chat/completions", json=slow) as stream:
            lines = stream.iter_lines()
            assert next(lines).startswith("data: ")
            mortal.process.kill()
            last = [line for line in lines if line][-1]
        assert json.loads(last) == NO_ANSWER


@pytest.mark.parametrize("path", ["/v1/chat/completions", "/v1/completions"])
def test_an_unknown_model_is_a_404(proxy: httpx.Client, path: str) -> None:
    answer = proxy.post(path, json=chat("Hello") | {"prompt": "Hello"})
    assert (answer.status_code, answer.json()) == (
        404,
        {
            "message": f"The model '{MODEL}' does not exist.",
            "type": "not_found_error",
            "code": 404,
            "param": None,
            "object": "error",
        },
    )


def test_a_model_whose_nodes_all_have_another_role_is_an_error_of_the_proxy(
    proxy: httpx.Client, node: str
) -> None:
    add(proxy, node, models=[MODEL], role=PREFILL)
    answer = proxy.post("/v1/chat/completions", json=chat("Hello"))
    assert (answer.status_code, answer.text) == CRASHED


@pytest.mark.parametrize("operation", ["add", "remove", "terminate"])
@pytest.mark.parametrize(
    ("body", "headers", "why"),
    [
        ("{}", JSON_TYPE, "missing"),
        ("{", JSON_TYPE, "json_invalid"),
        ('{"url": "a"}', {}, "Unsupported Media Type: Only 'application/json' is allowed"),
    ],
)
def test_a_wrong_body_is_a_422_of_fastapi(
    proxy: httpx.Client, operation: str, body: str, headers: dict[str, str], why: str
) -> None:
    answer = proxy.post(f"/nodes/{operation}", content=body, headers=headers)
    assert answer.status_code == 422
    (detail,) = answer.json()["detail"]
    assert (detail if isinstance(detail, str) else detail["type"]) == why


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/nodes/terminate_all"),
        ("POST", "/distserve/connection_warmup"),
        ("POST", "/distserve/gc"),
    ],
)
def test_a_request_without_body_needs_the_content_type_of_json(
    proxy: httpx.Client, method: str, path: str
) -> None:
    assert proxy.request(method, path).status_code == 422


def test_a_node_is_removed_and_an_unknown_one_too(proxy: httpx.Client, node: str) -> None:
    add(proxy, node)
    for url in (node, NOBODY):
        answer = proxy.post("/nodes/remove", json={"url": url})
        assert (answer.status_code, answer.json()) == (200, "Deleted successfully")
    assert proxy.get("/nodes/status").json() == {}


def test_a_node_that_allows_it_is_terminated(proxy: httpx.Client) -> None:
    with ServerProcess(SERVER_PYTHON, "--allow-terminate-by-client") as node:
        add(proxy, node.url)
        answer = proxy.post("/nodes/terminate", json={"url": node.url})
        assert (answer.status_code, answer.json()) == (200, "Terminated successfully")
        assert node.process.wait(STOP_LIMIT) == 0
    assert proxy.get("/nodes/status").json() == {}


def test_a_node_that_does_not_allow_it_is_lost_and_lives_on(proxy: httpx.Client, node: str) -> None:
    add(proxy, node)
    answer = proxy.post("/nodes/terminate", json={"url": node})
    assert (answer.status_code, answer.json()) == (200, f"Failed to terminate node {node}")
    assert proxy.get("/nodes/status").json() == {}
    assert httpx.get(f"{node}/health").status_code == 200


def test_an_unknown_node_is_not_terminated(proxy: httpx.Client) -> None:
    answer = proxy.post("/nodes/terminate", json={"url": NOBODY})
    assert (answer.status_code, answer.json()) == (200, f"Failed to terminate node {NOBODY}")


def test_all_nodes_are_terminated(proxy: httpx.Client) -> None:
    with ServerProcess(SERVER_PYTHON, "--allow-terminate-by-client") as node:
        add(proxy, node.url)
        answer = proxy.get("/nodes/terminate_all", headers=JSON_TYPE)
        assert (answer.status_code, answer.json()) == (200, "All nodes terminated successfully")
        assert node.process.wait(STOP_LIMIT) == 0


def test_one_node_that_is_not_terminated_is_a_failure_of_all(proxy: httpx.Client) -> None:
    add(proxy, NOBODY, models=["gone"])
    answer = proxy.get("/nodes/terminate_all", headers=JSON_TYPE)
    assert (answer.status_code, answer.json()) == (200, "Failed to terminate all nodes")


def test_a_warm_up_connects_the_nodes_for_prefill_and_decode(
    proxy: httpx.Client, node: str
) -> None:
    add(proxy, node, models=[MODEL], role=PREFILL)
    add(proxy, node.replace("127.0.0.1", "localhost"), models=[MODEL], role=DECODE)
    answer = proxy.post("/distserve/connection_warmup", headers=JSON_TYPE)
    assert (answer.status_code, answer.json()) == (200, {"SUCCESS": True})


def test_a_warm_up_with_a_node_that_is_gone_is_an_error_of_the_proxy(
    proxy: httpx.Client, node: str
) -> None:
    add(proxy, node, models=[MODEL], role=PREFILL)
    add(proxy, NOBODY, models=[MODEL], role=DECODE)
    answer = proxy.post("/distserve/connection_warmup", headers=JSON_TYPE)
    assert (answer.status_code, answer.text) == CRASHED


def test_a_collection_of_garbage_is_not_implemented(proxy: httpx.Client) -> None:
    answer = proxy.post("/distserve/gc", headers=JSON_TYPE)
    assert (answer.status_code, answer.text) == CRASHED


def test_a_key_protects_everything_but_the_nodes() -> None:
    with running_proxy(SERVER_PYTHON, "--api-key", "k") as url:
        wrong = httpx.get(f"{url}/v1/models")
        right = httpx.get(f"{url}/v1/models", headers={"authorization": "Bearer k"})
        open_to_all = httpx.get(f"{url}/nodes/status")
    assert (wrong.status_code, right.status_code, open_to_all.status_code) == (401, 200, 200)


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_proxy_with_0_in_an_open_stream(
    ending: signal.Signals, node: str
) -> None:
    slow = chat(scripted(text="a" * 500, tokens_per_second=10), stream=True)
    with ServerProcess(SERVER_PYTHON, "proxy") as proxy, client_of(proxy.url) as client:
        add(client, node)
        with client.stream("POST", "/v1/chat/completions", json=slow) as stream:
            lines = stream.iter_lines()
            next(lines)
            proxy.process.send_signal(ending)
            assert proxy.process.wait(STOP_LIMIT) == 0
        assert proxy.stderr() == ""


def test_a_silent_node_does_not_hold_up_the_end() -> None:
    with (
        ThreadPoolExecutor() as pool,
        socket.create_server(("127.0.0.1", 0)) as silent,
        ServerProcess(SERVER_PYTHON, "proxy") as proxy,
        client_of(proxy.url) as client,
    ):
        host, port = silent.getsockname()
        pool.submit(client.post, "/nodes/add", json={"url": f"http://{host}:{port}"})
        connection, _ = silent.accept()
        with connection:
            assert (proxy.stop(), proxy.stderr()) == (0, "")


def test_the_proxy_has_no_options_of_the_api_server() -> None:
    with pytest.raises(ServerFailedError, match="unrecognized arguments: --model-name"):
        ServerProcess(SERVER_PYTHON, "proxy", "--model-name", "tiny")


def test_the_proxy_forgets_its_nodes_with_its_end(node: str) -> None:
    for _ in range(2):
        with running_proxy(SERVER_PYTHON) as url, client_of(url) as proxy:
            assert proxy.get("/nodes/status").json() == {}
            add(proxy, node)
