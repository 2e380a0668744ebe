package io.github.lmdeploy.client;

/**
 * What the rules of event streams dispatch.
 *
 * @param type the event's type, {@code message} if the server named none
 * @param data its data lines, joined by line feeds
 * @param lastEventId the id the server sent last, with this event or an earlier one; "" before any
 * @param retry the reconnection time the server sent last, in milliseconds; null before any
 */
public record Event(String type, String data, String lastEventId, Long retry) {}
