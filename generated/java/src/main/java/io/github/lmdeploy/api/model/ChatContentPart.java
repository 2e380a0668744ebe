// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One part of a message's content: `type` says which of the other fields is set. */
@JsonPropertyOrder({
  ChatContentPart.JSON_PROPERTY_TYPE,
  ChatContentPart.JSON_PROPERTY_TEXT,
  ChatContentPart.JSON_PROPERTY_IMAGE_URL,
  ChatContentPart.JSON_PROPERTY_VIDEO_URL,
  ChatContentPart.JSON_PROPERTY_AUDIO_URL
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class ChatContentPart {
  public static final String JSON_PROPERTY_TYPE = "type";
  @jakarta.annotation.Nonnull private String type;

  public static final String JSON_PROPERTY_TEXT = "text";
  @jakarta.annotation.Nullable private String text;

  public static final String JSON_PROPERTY_IMAGE_URL = "image_url";
  @jakarta.annotation.Nullable private MediaUrl imageUrl;

  public static final String JSON_PROPERTY_VIDEO_URL = "video_url";
  @jakarta.annotation.Nullable private MediaUrl videoUrl;

  public static final String JSON_PROPERTY_AUDIO_URL = "audio_url";
  @jakarta.annotation.Nullable private MediaUrl audioUrl;

  public ChatContentPart() {}

  /** Sets {@code type}: `text`, `image_url`, `video_url` or `audio_url`. */
  public ChatContentPart type(@jakarta.annotation.Nonnull String type) {
    this.type = type;
    return this;
  }

  /** Returns {@code type}: `text`, `image_url`, `video_url` or `audio_url`. */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  public String getType() {
    return type;
  }

  /** Sets {@code type}. */
  @JsonProperty(value = JSON_PROPERTY_TYPE, required = true)
  public void setType(@jakarta.annotation.Nonnull String type) {
    this.type = type;
  }

  /** Sets {@code text}: Of a part of type `text`. */
  public ChatContentPart text(@jakarta.annotation.Nullable String text) {
    this.text = text;
    return this;
  }

  /** Returns {@code text}: Of a part of type `text`. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_TEXT)
  public String getText() {
    return text;
  }

  /** Sets {@code text}. */
  @JsonProperty(JSON_PROPERTY_TEXT)
  public void setText(@jakarta.annotation.Nullable String text) {
    this.text = text;
  }

  /** Sets {@code image_url}: Of a part of type `image_url`: the image. */
  public ChatContentPart imageUrl(@jakarta.annotation.Nullable MediaUrl imageUrl) {
    this.imageUrl = imageUrl;
    return this;
  }

  /** Returns {@code image_url}: Of a part of type `image_url`: the image. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_IMAGE_URL)
  public MediaUrl getImageUrl() {
    return imageUrl;
  }

  /** Sets {@code image_url}. */
  @JsonProperty(JSON_PROPERTY_IMAGE_URL)
  public void setImageUrl(@jakarta.annotation.Nullable MediaUrl imageUrl) {
    this.imageUrl = imageUrl;
  }

  /** Sets {@code video_url}: Of a part of type `video_url`: the video. */
  public ChatContentPart videoUrl(@jakarta.annotation.Nullable MediaUrl videoUrl) {
    this.videoUrl = videoUrl;
    return this;
  }

  /** Returns {@code video_url}: Of a part of type `video_url`: the video. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_VIDEO_URL)
  public MediaUrl getVideoUrl() {
    return videoUrl;
  }

  /** Sets {@code video_url}. */
  @JsonProperty(JSON_PROPERTY_VIDEO_URL)
  public void setVideoUrl(@jakarta.annotation.Nullable MediaUrl videoUrl) {
    this.videoUrl = videoUrl;
  }

  /** Sets {@code audio_url}: Of a part of type `audio_url`: the sound. */
  public ChatContentPart audioUrl(@jakarta.annotation.Nullable MediaUrl audioUrl) {
    this.audioUrl = audioUrl;
    return this;
  }

  /** Returns {@code audio_url}: Of a part of type `audio_url`: the sound. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_AUDIO_URL)
  public MediaUrl getAudioUrl() {
    return audioUrl;
  }

  /** Sets {@code audio_url}. */
  @JsonProperty(JSON_PROPERTY_AUDIO_URL)
  public void setAudioUrl(@jakarta.annotation.Nullable MediaUrl audioUrl) {
    this.audioUrl = audioUrl;
  }

  private Map<String, Object> additionalProperties;

  /** Sets a member that the API does not name. */
  @JsonAnySetter
  public ChatContentPart putAdditionalProperty(String key, Object value) {
    if (this.additionalProperties == null) {
      this.additionalProperties = new HashMap<>();
    }
    this.additionalProperties.put(key, value);
    return this;
  }

  /** Returns the members that the API does not name, or null if there are none. */
  @JsonAnyGetter
  public Map<String, Object> getAdditionalProperties() {
    return additionalProperties;
  }

  /** Returns a member that the API does not name, or null. */
  public Object getAdditionalProperty(String key) {
    return this.additionalProperties == null ? null : this.additionalProperties.get(key);
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ChatContentPart that = (ChatContentPart) o;
    return Objects.equals(this.type, that.type)
        && Objects.equals(this.text, that.text)
        && Objects.equals(this.imageUrl, that.imageUrl)
        && Objects.equals(this.videoUrl, that.videoUrl)
        && Objects.equals(this.audioUrl, that.audioUrl)
        && Objects.equals(this.additionalProperties, that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, text, imageUrl, videoUrl, audioUrl, additionalProperties);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ChatContentPart {\n");
    sb.append("    type: ").append(toIndentedString(type)).append("\n");
    sb.append("    text: ").append(toIndentedString(text)).append("\n");
    sb.append("    imageUrl: ").append(toIndentedString(imageUrl)).append("\n");
    sb.append("    videoUrl: ").append(toIndentedString(videoUrl)).append("\n");
    sb.append("    audioUrl: ").append(toIndentedString(audioUrl)).append("\n");
    sb.append("    additionalProperties: ")
        .append(toIndentedString(additionalProperties))
        .append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
