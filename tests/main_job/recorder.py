# SPDX-License-Identifier: Apache-2.0
"""A listener on the wire: stands between a client and the relay on loopback and keeps every octet of both directions."""
import socket
import threading


class Recorder:
    def __init__(self, port):
        self.upstream = ("127.0.0.1", port)
        self.streams = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    @property
    def address(self):
        return f"ws://127.0.0.1:{self.port}"

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.converse, args=(client,), daemon=True).start()

    def converse(self, client):
        with client, socket.create_connection(self.upstream) as server:
            heard, answered = bytearray(), bytearray()
            self.streams += [heard, answered]
            back = threading.Thread(target=self.pass_on, args=(server, client, answered), daemon=True)
            back.start()
            self.pass_on(client, server, heard)
            back.join()

    @staticmethod
    def pass_on(source, sink, kept):
        try:
            while octets := source.recv(65536):
                kept += octets
                sink.sendall(octets)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def close(self):
        self.listener.close()

    def heard(self):
        """What went over the wire, as sent and, where it was a WebSocket, without its masks."""
        return [text for stream in self.streams for text in (bytes(stream), unmasked(bytes(stream)))]


def unmasked(stream):
    """The payloads of the WebSocket frames that follow the HTTP part of a stream; a client XORs its own with a mask."""
    head, _, frames = stream.partition(b"\r\n\r\n")
    if b"upgrade: websocket" not in head.lower():
        return b""
    payloads, at = b"", 0
    while at + 2 <= len(frames):
        masked, length = frames[at + 1] & 0x80, frames[at + 1] & 0x7F
        at += 2
        if length > 125:
            width = 2 if length == 126 else 8
            length = int.from_bytes(frames[at:at + width], "big")
            at += width
        mask = frames[at:at + 4] if masked else bytes(4)
        at += len(mask) if masked else 0
        payload = frames[at:at + length]
        payloads += bytes(octet ^ mask[i % 4] for i, octet in enumerate(payload))
        at += length
    return payloads
