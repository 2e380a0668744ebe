"""The openai package: its event decoder, and its stream of chunks."""

# mypy: disable-error-code="import-not-found"
from __future__ import annotations

import httpx2
import openai
from openai._streaming import SSEDecoder, Stream
from protocol import serve
from stainless import replayer

if __name__ == "__main__":
    client = openai.OpenAI(api_key="k", base_url="http://case")
    serve(replayer(SSEDecoder, Stream, client, httpx2, dialects={"done", "response_end"}))
