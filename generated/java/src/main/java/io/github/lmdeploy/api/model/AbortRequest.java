// Code generated from LMDeploy 0.18.0's openapi.json (@generated); DO NOT EDIT.

package io.github.lmdeploy.api.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Which running requests to abort. Needs a server started with `--enable-abort-handling`. */
@JsonPropertyOrder({
  AbortRequest.JSON_PROPERTY_ABORT_ALL,
  AbortRequest.JSON_PROPERTY_FINISHED_REASON,
  AbortRequest.JSON_PROPERTY_ABORT_MESSAGE,
  AbortRequest.JSON_PROPERTY_SESSION_ID
})
@jakarta.annotation.Generated(
    value = "org.openapitools.codegen.languages.JavaClientCodegen",
    comments = "Generator version: 7.26.0")
public class AbortRequest {
  public static final String JSON_PROPERTY_ABORT_ALL = "abort_all";
  @jakarta.annotation.Nullable private Boolean abortAll;

  public static final String JSON_PROPERTY_FINISHED_REASON = "finished_reason";
  @jakarta.annotation.Nullable private Map<String, Object> finishedReason;

  public static final String JSON_PROPERTY_ABORT_MESSAGE = "abort_message";
  @jakarta.annotation.Nullable private String abortMessage;

  public static final String JSON_PROPERTY_SESSION_ID = "session_id";
  @jakarta.annotation.Nullable private Long sessionId;

  public AbortRequest() {}

  /**
   * Sets {@code abort_all}: Whether to abort every request of the server, instead of the one named
   * by `session_id`. Default false.
   */
  public AbortRequest abortAll(@jakarta.annotation.Nullable Boolean abortAll) {
    this.abortAll = abortAll;
    return this;
  }

  /**
   * Returns {@code abort_all}: Whether to abort every request of the server, instead of the one
   * named by `session_id`. Default false.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ABORT_ALL)
  public Boolean getAbortAll() {
    return abortAll;
  }

  /** Sets {@code abort_all}. */
  @JsonProperty(JSON_PROPERTY_ABORT_ALL)
  public void setAbortAll(@jakarta.annotation.Nullable Boolean abortAll) {
    this.abortAll = abortAll;
  }

  /** Sets {@code finished_reason}: Accepted and not read. */
  public AbortRequest finishedReason(
      @jakarta.annotation.Nullable Map<String, Object> finishedReason) {
    this.finishedReason = finishedReason;
    return this;
  }

  /** Adds an entry to {@code finished_reason}. */
  public AbortRequest putFinishedReasonItem(String key, Object finishedReasonItem) {
    if (this.finishedReason == null) {
      this.finishedReason = new HashMap<>();
    }
    this.finishedReason.put(key, finishedReasonItem);
    return this;
  }

  /** Returns {@code finished_reason}: Accepted and not read. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_FINISHED_REASON)
  public Map<String, Object> getFinishedReason() {
    return finishedReason;
  }

  /** Sets {@code finished_reason}. */
  @JsonProperty(JSON_PROPERTY_FINISHED_REASON)
  public void setFinishedReason(@jakarta.annotation.Nullable Map<String, Object> finishedReason) {
    this.finishedReason = finishedReason;
  }

  /** Sets {@code abort_message}: Accepted and not read. */
  public AbortRequest abortMessage(@jakarta.annotation.Nullable String abortMessage) {
    this.abortMessage = abortMessage;
    return this;
  }

  /** Returns {@code abort_message}: Accepted and not read. */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_ABORT_MESSAGE)
  public String getAbortMessage() {
    return abortMessage;
  }

  /** Sets {@code abort_message}. */
  @JsonProperty(JSON_PROPERTY_ABORT_MESSAGE)
  public void setAbortMessage(@jakarta.annotation.Nullable String abortMessage) {
    this.abortMessage = abortMessage;
  }

  /**
   * Sets {@code session_id}: The `session_id` that the request to abort was sent with; unknown ones
   * get status 400. Not read with `abort_all`. Default -1.
   */
  public AbortRequest sessionId(@jakarta.annotation.Nullable Long sessionId) {
    this.sessionId = sessionId;
    return this;
  }

  /**
   * Returns {@code session_id}: The `session_id` that the request to abort was sent with; unknown
   * ones get status 400. Not read with `abort_all`. Default -1.
   */
  @jakarta.annotation.Nullable
  @JsonProperty(JSON_PROPERTY_SESSION_ID)
  public Long getSessionId() {
    return sessionId;
  }

  /** Sets {@code session_id}. */
  @JsonProperty(JSON_PROPERTY_SESSION_ID)
  public void setSessionId(@jakarta.annotation.Nullable Long sessionId) {
    this.sessionId = sessionId;
  }

  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    AbortRequest that = (AbortRequest) o;
    return Objects.equals(this.abortAll, that.abortAll)
        && Objects.equals(this.finishedReason, that.finishedReason)
        && Objects.equals(this.abortMessage, that.abortMessage)
        && Objects.equals(this.sessionId, that.sessionId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(abortAll, finishedReason, abortMessage, sessionId);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class AbortRequest {\n");
    sb.append("    abortAll: ").append(toIndentedString(abortAll)).append("\n");
    sb.append("    finishedReason: ").append(toIndentedString(finishedReason)).append("\n");
    sb.append("    abortMessage: ").append(toIndentedString(abortMessage)).append("\n");
    sb.append("    sessionId: ").append(toIndentedString(sessionId)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  private static String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }
}
