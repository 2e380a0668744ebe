package io.github.lmdeploy.client.errors;

import java.io.Serializable;

/**
 * What a server said when it refused.
 *
 * @param message its message, or the beginning of the body if that has none
 * @param type the type of error it named, or null
 * @param param the parameter it complained about, or null
 * @param code the code it named, as text, or null
 * @param number the code, if it was sent as an integer, or null
 * @param body the JSON or text it sent, at most 64 KiB of it
 */
public record Refusal(
    String message, String type, String param, String code, Long number, String body)
    implements Serializable {}
