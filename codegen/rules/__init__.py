"""The preparation rules: one defect of the server's document each, in the order they are applied.

No rule knows a target language; what one generator cannot digest is in `codegen/lower`.
"""

from __future__ import annotations

from codegen.rule import Rule
from codegen.rules import answers, descriptions, document, operations, requests, schemas

PREPARATION: tuple[Rule, ...] = (
    document.name_the_document,
    document.name_the_server,
    document.declare_the_key,
    operations.name_the_operations,
    operations.declare_the_sleep_level,
    operations.declare_the_wakeup_tags,
    operations.declare_the_anthropic_version,
    operations.give_every_post_a_body,
    descriptions.give_the_fields_their_words,
    requests.open_the_responses_input,
    requests.type_the_chat_messages,
    answers.add_the_answer_schemas,
    answers.type_the_answers,
    answers.type_the_refusals,
    answers.mark_the_streams,
    schemas.drop_unreachable_schemas,
    schemas.shorten_the_names,
    schemas.drop_the_titles,
    schemas.drop_the_null_examples,
    schemas.drop_the_null_defaults,
    schemas.name_the_integer_enums,
    descriptions.link_the_urls,
    answers.require_what_is_always_sent,
    answers.open_the_enums,
)
