// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One event of a streamed Responses answer; `type` says which fields are set.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)] // servers leave out parts of events
pub struct ResponsesStreamEvent {
    /// `response.created`, `response.in_progress`, `response.output_item.added`, `response.content_part.added`, `response.output_text.delta`, `response.function_call_arguments.delta`, the same with `done` for `added` and `delta`, and as the last one `response.completed`, `response.incomplete` or `response.failed`.
    #[serde(rename = "type")]
    pub r#type: String,
    /// Counts the events from 0.
    #[serde(rename = "sequence_number")]
    pub sequence_number: i64,
    /// Of all events but those with a `response`.
    #[serde(rename = "response_id", skip_serializing_if = "Option::is_none")]
    pub response_id: Option<String>,
    /// The answer so far, with the first two events and the last.
    #[serde(rename = "response", skip_serializing_if = "Option::is_none")]
    pub response: Option<models::ResponsesResponse>,
    /// Which item of `response.output` this is about.
    #[serde(rename = "output_index", skip_serializing_if = "Option::is_none")]
    pub output_index: Option<i64>,
    /// The id of that item.
    #[serde(rename = "item_id", skip_serializing_if = "Option::is_none")]
    pub item_id: Option<String>,
    /// The item as it begins, and as it is whole.
    #[serde(rename = "item", skip_serializing_if = "Option::is_none")]
    pub item: Option<models::ResponsesOutputItem>,
    /// Which part of the item's content this is about.
    #[serde(rename = "content_index", skip_serializing_if = "Option::is_none")]
    pub content_index: Option<i64>,
    /// The part as it begins, and as it is whole.
    #[serde(rename = "part", skip_serializing_if = "Option::is_none")]
    pub part: Option<models::ResponseOutputText>,
    /// More of the text, or of a function call's arguments.
    #[serde(rename = "delta", skip_serializing_if = "Option::is_none")]
    pub delta: Option<String>,
    /// The whole text, when it is done.
    #[serde(rename = "text", skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The called function, when its arguments are done.
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The whole arguments as JSON, when they are done.
    #[serde(rename = "arguments", skip_serializing_if = "Option::is_none")]
    pub arguments: Option<String>,
}

impl ResponsesStreamEvent {
    /// Sets what is required and nothing else.
    pub fn new(r#type: impl Into<String>, sequence_number: i64) -> Self {
        Self {
            r#type: r#type.into(),
            sequence_number,
            response_id: None,
            response: None,
            output_index: None,
            item_id: None,
            item: None,
            content_index: None,
            part: None,
            delta: None,
            text: None,
            name: None,
            arguments: None,
        }
    }
}
