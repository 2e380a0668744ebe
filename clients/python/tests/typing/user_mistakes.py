"""A user's mistakes; type checkers must report each marked line and no other."""

from lmdeploy_client import AsyncClient, Client, Event, EventDecoder, Timeouts


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
    client.with_options(retries=2)  # mistake: not Retries
    client.with_options(headers={"X-A": 1})  # mistake: not a text
    Timeouts(5.0)  # mistake: keyword only
    Timeouts(read=5.0)  # mistake: no such wait
    client.raw(client.list_models())  # mistake: not a function
    for chunk in client.chat_completions_stream(model="m", messages=[]):
        chunk.text  # mistake: no such field
        chunk.choices[0].delta.content.upper()  # mistake: may be None
    client.sleep(3)  # mistake: keyword only
    client.sleep(level=3)  # mistake: no such level
    client.wakeup(tags="weights")  # mistake: not a list
    client.wakeup(level=1)  # mistake: an argument of sleep
    client.health().upper()  # mistake: not a text
    client.add_node(url="http://host").status  # mistake: a text
    client.terminate(force=True)  # mistake: no such argument
    client.encode(inputs="hi")  # mistake: no such argument
    client.encode(input=1)  # mistake: not a text
    client.pooling(input="hi", encoding_format="hex")  # mistake: not a format
    client.messages(model="m", messages=[])  # mistake: no max_tokens
    client.generate(prompt="hi", stream=True)  # mistake: not this method
    client.encode_stream(input="hi")  # mistake: no stream
    EventDecoder(16)  # mistake: keyword only
    EventDecoder().feed("data: a")  # mistake: text, not bytes
    Event("message", "a").data = "b"  # mistake: frozen


async def async_mistakes(client: AsyncClient) -> None:
    client.list_models().data  # mistake: not awaited
    client.encode(input="hi").input_ids  # mistake: not awaited
    await client.messages(model="m", max_tokens="8", messages=[])  # mistake: not a number
    with client.chat_completions_stream(model="m", messages=[]):  # mistake: not async
        pass
    for _ in client.chat_completions_stream(model="m", messages=[]):  # mistake: not async
        pass
