"""A user's mistakes; type checkers must report each marked line and no other."""

from lmdeploy_client import AsyncClient, Client, Event, EventDecoder


def mistakes(client: Client) -> None:
    client.chat_completions(messages=[])  # mistake: no model
    client.chat_completions(model="m")  # mistake: no messages
    client.chat_completions(model="m", messages=[], temprature=0.5)  # mistake: no such argument
    client.chat_completions(model="m", messages=[], temperature="hot")  # mistake: not a number
    client.chat_completions(model="m", messages=[], tool_choice="any")  # mistake: not a choice
    client.chat_completions(model="m", messages=[], stream=True)  # mistake: not this method
    client.chat_completions(model="m", messages=["hi"])  # mistake: not a message
    client.list_models().models  # mistake: no such field
    client.with_options(key="k")  # mistake: no such setting
    for chunk in client.chat_completions_stream(model="m", messages=[]):
        chunk.text  # mistake: no such field
        chunk.choices[0].delta.content.upper()  # mistake: may be None
    EventDecoder(16)  # mistake: keyword only
    EventDecoder().feed("data: a")  # mistake: text, not bytes
    Event("message", "a").data = "b"  # mistake: frozen


async def async_mistakes(client: AsyncClient) -> None:
    client.list_models().data  # mistake: not awaited
    with client.chat_completions_stream(model="m", messages=[]):  # mistake: not async
        pass
    for _ in client.chat_completions_stream(model="m", messages=[]):  # mistake: not async
        pass
