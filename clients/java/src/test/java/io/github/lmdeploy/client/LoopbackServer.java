package io.github.lmdeploy.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A server on a real socket that answers each connection once, in bytes that the test writes. */
final class LoopbackServer implements AutoCloseable {
  /** Answers one request; the connection is closed afterwards. */
  interface Script {
    void answer(Socket connection, OutputStream out) throws Exception;
  }

  /** What the server received, byte by byte. Header names are looked up in any case. */
  record Request(String method, String target, Map<String, String> headers, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  private final ServerSocket listening;
  private final Script script;
  private final BlockingQueue<Request> received = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::serve, "loopback server");

  LoopbackServer(Script script) throws IOException {
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.script = script;
    thread.setDaemon(true);
    thread.start();
  }

  static LoopbackServer answering(String... parts) throws IOException {
    byte[] answer = String.join("", parts).getBytes(StandardCharsets.UTF_8);
    return new LoopbackServer((connection, out) -> out.write(answer));
  }

  String url() {
    return "http://127.0.0.1:" + listening.getLocalPort();
  }

  /** Waits for the next request. */
  Request request() throws InterruptedException {
    return received.take();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }

  private void serve() {
    while (!listening.isClosed()) {
      try (Socket connection = listening.accept()) {
        received.add(read(new BufferedInputStream(connection.getInputStream())));
        script.answer(connection, connection.getOutputStream());
      } catch (Exception gone) {
        // The client went away, as some tests want, or the test is over.
        continue;
      }
    }
  }

  private static Request read(InputStream in) throws IOException {
    String[] start = readLine(in).split(" ");
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line; !(line = readLine(in)).isEmpty(); ) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    return new Request(start[0], start[1], headers, in.readNBytes(length));
  }

  private static String readLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b; (b = in.read()) != '\n'; ) {
      if (b < 0) {
        throw new IOException("connection closed within a request's head");
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }
}
