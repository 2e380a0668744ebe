"""The preparation rules: one defect of the server's document each, in the order they are applied.

No rule knows a target language; what one generator cannot digest is in `codegen/lower`.
"""

from __future__ import annotations

from codegen.rule import Rule
from codegen.rules import (
    answers,
    descriptions,
    document,
    examples,
    operations,
    refusals,
    requests,
    schemas,
)

PREPARATION: tuple[Rule, ...] = (
    document.name_the_document,
    document.name_the_server,
    operations.drop_the_interactive_chat,
    schemas.shorten_the_names,
    operations.add_the_proxy,
    operations.type_the_latencies,
    document.drop_the_demanded_keys,
    document.declare_the_key,
    operations.name_the_operations,
    operations.declare_the_sleep_level,
    operations.declare_the_wakeup_tags,
    operations.declare_the_anthropic_version,
    operations.send_json_without_a_body,
    operations.give_every_post_a_body,
    descriptions.give_the_fields_their_words,
    operations.describe_the_operations,
    operations.describe_the_tags,
    requests.open_the_responses_input,
    requests.drop_the_openai_schemas,
    requests.type_the_chat_messages,
    requests.type_the_prompts,
    answers.add_the_answer_schemas,
    answers.type_the_open_fields,
    answers.type_the_answers,
    answers.name_the_variants,
    refusals.type_the_refusals,
    answers.mark_the_streams,
    schemas.drop_unreachable_schemas,
    schemas.drop_the_titles,
    schemas.drop_the_null_examples,
    schemas.drop_the_null_defaults,
    schemas.open_the_function_parameters,
    schemas.open_the_block_input,
    schemas.name_the_integer_enums,
    descriptions.say_what_is_not_said,
    descriptions.link_the_urls,
    descriptions.quote_code_once,
    answers.tell_the_variants_apart,
    answers.require_what_is_always_sent,
    answers.open_the_enums,
    examples.give_examples,
)
