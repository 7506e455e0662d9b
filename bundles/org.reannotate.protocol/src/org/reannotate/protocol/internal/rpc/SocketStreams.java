package org.reannotate.protocol.internal.rpc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;

/**
 * Both directions of a blocking channel as streams. {@code Channels.newInputStream} holds the channel's
 * blocking lock while it waits (until Java 19), so that a reader would stop every writer.
 */
public record SocketStreams(SocketChannel channel) {

	/** Ends at end of stream, also when the channel is closed on this side. */
	public InputStream input() {
		return new InputStream() {

			@Override
			public int read() throws IOException {
				byte[] one = new byte[1];
				return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
			}

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				if (length == 0) {
					return 0;
				}
				try {
					return channel.read(ByteBuffer.wrap(bytes, offset, length));
				} catch (ClosedChannelException e) {
					return -1;
				}
			}
		};
	}

	/** Writes whole arrays at once. */
	public OutputStream output() {
		return new OutputStream() {

			@Override
			public void write(int value) throws IOException {
				write(new byte[] { (byte) value }, 0, 1);
			}

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				var buffer = ByteBuffer.wrap(bytes, offset, length);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
			}
		};
	}
}
