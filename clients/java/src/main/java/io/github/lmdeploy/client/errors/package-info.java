/**
 * One family of errors for everything that can go wrong with a call.
 *
 * <pre>
 * LmdeployException             unchecked; says which call it was, and what had come back
 *  ├ ConnectionFailedException  no answer came
 *  ├ TimedOutException          one of the waits was over
 *  ├ RefusedException           the server said no, in its status or inside a stream
 *  ├ AsleepException            it said no because the engine sleeps
 *  ├ WrongBodyException         the answer is not what the operation answers
 *  ├ MalformedEventException    an event of the stream is not what the operation streams
 *  ├ EventTooLargeException     an event of the stream is larger than allowed
 *  ├ TruncatedException         the body ended before the answer was complete
 *  └ CancelledException         this side gave up: an interrupt, or a close from another thread
 * </pre>
 *
 * <p>No message, field or cause made by this library holds the API key.
 */
package io.github.lmdeploy.client.errors;
