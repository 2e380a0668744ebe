"""A client for LMDeploy servers, sync and async, that streams.

::

    from lmdeploy_client import Client

    client = Client("http://localhost:23333")
    model = client.list_models().data[0].id
    reply = client.chat_completions(model=model, messages=[{"role": "user", "content": "Hello!"}])
    print(reply.choices[0].message.content)
    with client.chat_completions_stream(
        model=model, messages=[{"role": "user", "content": "Hello!"}]
    ) as stream:
        for chunk in stream:
            print(chunk.choices[0].delta.content or "", end="", flush=True)

`AsyncClient` has the same methods. Every failure of a call is an `LmdeployError`. The parts of a
request are typed in `requests`, those of an answer in `models`, those of a chunk in `events`.
"""

from lmdeploy_api import SERVER_VERSION, __version__, events, models, requests
from lmdeploy_api.events import ChatCompletionStreamResponse
from lmdeploy_api.models import ChatCompletionResponse, ModelList
from lmdeploy_api.requests import ChatCompletionRequest, ChatMessageParam

from ._accumulator import Accumulator
from ._client import AsyncClient, Client
from ._decoder import Event, EventDecoder, LineDecoder
from ._errors import (
    AsleepError,
    ConnectError,
    EventTooLargeError,
    LmdeployError,
    MalformedEventError,
    RefusedError,
    StreamCancelledError,
    TimedOutError,
    TruncatedError,
    WrongBodyError,
)
from ._options import Settings
from ._raw import RawResponse
from ._retry import Retries
from ._stop import StopMatcher
from ._stream import AsyncStream, Stream
from ._timeouts import Timeouts
from ._timing import StreamTiming

__all__ = [
    "SERVER_VERSION",
    "Accumulator",
    "AsleepError",
    "AsyncClient",
    "AsyncStream",
    "ChatCompletionRequest",
    "ChatCompletionResponse",
    "ChatCompletionStreamResponse",
    "ChatMessageParam",
    "Client",
    "ConnectError",
    "Event",
    "EventDecoder",
    "EventTooLargeError",
    "LineDecoder",
    "LmdeployError",
    "MalformedEventError",
    "ModelList",
    "RawResponse",
    "RefusedError",
    "Retries",
    "Settings",
    "StopMatcher",
    "Stream",
    "StreamCancelledError",
    "StreamTiming",
    "TimedOutError",
    "Timeouts",
    "TruncatedError",
    "WrongBodyError",
    "__version__",
    "events",
    "models",
    "requests",
]
