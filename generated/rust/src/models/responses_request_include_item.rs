// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use serde::{Deserialize, Serialize};

/// The values of ResponsesRequestIncludeItem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ResponsesRequestIncludeItem {
    /// `code_interpreter_call.outputs` on the wire.
    #[serde(rename = "code_interpreter_call.outputs")]
    CodeInterpreterCallOutputs,

    /// `computer_call_output.output.image_url` on the wire.
    #[serde(rename = "computer_call_output.output.image_url")]
    ComputerCallOutputOutputImageUrl,

    /// `file_search_call.results` on the wire.
    #[serde(rename = "file_search_call.results")]
    FileSearchCallResults,

    /// `message.input_image.image_url` on the wire.
    #[serde(rename = "message.input_image.image_url")]
    MessageInputImageImageUrl,

    /// `message.output_text.logprobs` on the wire.
    #[serde(rename = "message.output_text.logprobs")]
    MessageOutputTextLogprobs,

    /// `reasoning.encrypted_content` on the wire.
    #[serde(rename = "reasoning.encrypted_content")]
    ReasoningEncryptedContent,
}
