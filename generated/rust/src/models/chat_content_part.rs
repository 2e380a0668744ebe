// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

use crate::models;
use serde::{Deserialize, Serialize};

/// One part of a message's content: `type` says which of the other fields is set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatContentPart {
    /// `text`, `image_url`, `video_url` or `audio_url`.
    #[serde(rename = "type")]
    pub r#type: String,
    /// Of a part of type `text`.
    #[serde(rename = "text", skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Of a part of type `image_url`: the image.
    #[serde(rename = "image_url", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<models::MediaUrl>,
    /// Of a part of type `video_url`: the video.
    #[serde(rename = "video_url", skip_serializing_if = "Option::is_none")]
    pub video_url: Option<models::MediaUrl>,
    /// Of a part of type `audio_url`: the sound.
    #[serde(rename = "audio_url", skip_serializing_if = "Option::is_none")]
    pub audio_url: Option<models::MediaUrl>,
    /// Fields that the document does not name.
    #[serde(flatten)]
    pub extra: std::collections::HashMap<String, serde_json::Value>,
}

impl ChatContentPart {
    /// Sets what is required and nothing else.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            text: None,
            image_url: None,
            video_url: None,
            audio_url: None,
            extra: Default::default(),
        }
    }
}
