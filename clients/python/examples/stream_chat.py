"""Streams one chat with the first model of a server and says how fast it came.

    python stream_chat.py BASE_URL [PROMPT]

The server's key, if it wants one, is taken from LMDEPLOY_API_KEY.
"""

import argparse
import os
import sys
import time

from lmdeploy_client import Client, LmdeployError


def main(base_url: str, prompt: str) -> None:
    """Prints the text as it arrives, then a line of figures."""
    chunks, first_token = 0, 0.0
    with Client(base_url, api_key=os.environ.get("LMDEPLOY_API_KEY") or None) as client:
        model = client.list_models().data[0].id
        start = time.perf_counter()
        with client.chat_completions_stream(
            model=model, messages=[{"role": "user", "content": prompt}]
        ) as stream:
            for chunk in stream:
                text = chunk.choices[0].delta.content or ""
                print(text, end="", flush=True)
                chunks += 1
                if text and not first_token:
                    first_token = time.perf_counter() - start
        seconds = time.perf_counter() - start
    print(
        f"\npython: {chunks} chunks, first token after {first_token * 1000:.0f} ms, "
        f"{chunks / seconds:.1f} chunks/s"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Streams one chat and says how fast it came.")
    parser.add_argument("base_url")
    parser.add_argument("prompt", nargs="?", default="Hello!")
    try:
        main(**vars(parser.parse_args()))
    except (LmdeployError, ValueError) as error:
        sys.exit(str(error))
