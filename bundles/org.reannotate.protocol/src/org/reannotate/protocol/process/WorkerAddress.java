package org.reannotate.protocol.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/**
 * Where the workbench listens for its worker: {@code unix:<path>}, or {@code loopback:<port>} where there are no
 * Unix domain sockets.
 *
 * @param text one of the two
 */
public record WorkerAddress(String text) {

	private static final String UNIX = "unix:";
	private static final String LOOPBACK = "loopback:";

	/** Throws {@link IllegalArgumentException} on anything else. */
	public WorkerAddress {
		toSocketAddress(text);
	}

	/** The address of a bound socket. */
	public static WorkerAddress of(SocketAddress address) {
		if (address instanceof UnixDomainSocketAddress unix) {
			return new WorkerAddress(UNIX + unix.getPath().toAbsolutePath());
		}
		return new WorkerAddress(LOOPBACK + ((InetSocketAddress) address).getPort());
	}

	/** Connects, in blocking mode. */
	public SocketChannel connect() throws IOException {
		return SocketChannel.open(toSocketAddress(text));
	}

	private static SocketAddress toSocketAddress(String text) {
		if (text.startsWith(UNIX)) {
			return UnixDomainSocketAddress.of(Path.of(text.substring(UNIX.length())));
		}
		if (text.startsWith(LOOPBACK)) {
			int port = Integer.parseInt(text.substring(LOOPBACK.length()));
			return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
		}
		throw new IllegalArgumentException(NLS.bind(Messages.WorkerAddress_unknown, text));
	}
}
