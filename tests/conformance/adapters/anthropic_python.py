"""The anthropic package: its event decoder, and its stream of events."""

# mypy: disable-error-code="import-not-found"
from __future__ import annotations

import anthropic
import httpx2
from anthropic._streaming import SSEDecoder, Stream
from protocol import serve
from stainless import replayer

if __name__ == "__main__":
    client = anthropic.Anthropic(api_key="k", base_url="http://case")
    serve(replayer(SSEDecoder, Stream, client, httpx2, dialects={"message_stop"}))
