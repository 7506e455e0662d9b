package org.reannotate.protocol.process;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The socket a workbench listens on for one worker: a Unix domain socket in a private folder, else loopback.
 *
 * <pre>
 * try (WorkerSocket socket = WorkerSocket.open()) {
 * 	start(WorkerEnvironment.variables(settings, socket.address(), token));
 * 	SocketChannel channel = socket.accept();
 * }
 * </pre>
 *
 * Closing from another thread ends {@link #accept()}.
 */
public final class WorkerSocket implements Closeable {

	private final ServerSocketChannel server;
	private final @Nullable Path folder;

	private WorkerSocket(ServerSocketChannel server, @Nullable Path folder) {
		this.server = server;
		this.folder = folder;
	}

	/** Binds; the folder of a Unix domain socket is readable by this user alone. */
	public static WorkerSocket open() throws IOException {
		try {
			return openUnix();
		} catch (UnsupportedOperationException | IOException e) {
			return openLoopback();
		}
	}

	private static WorkerSocket openUnix() throws IOException {
		ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		Path folder = Files.createTempDirectory("reannotate");
		try {
			server.bind(UnixDomainSocketAddress.of(folder.resolve("s")));
			return new WorkerSocket(server, folder);
		} catch (IOException | RuntimeException e) {
			server.close();
			Files.deleteIfExists(folder);
			throw e instanceof IOException io ? io : new IOException(e);
		}
	}

	static WorkerSocket openLoopback() throws IOException {
		ServerSocketChannel server = ServerSocketChannel.open();
		server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
		return new WorkerSocket(server, null);
	}

	/** What the worker must be told. */
	public WorkerAddress address() throws IOException {
		return WorkerAddress.of(server.getLocalAddress());
	}

	/** Waits for a connection. */
	public SocketChannel accept() throws IOException {
		return server.accept();
	}

	@Override
	public void close() throws IOException {
		server.close();
		if (folder != null) {
			Files.deleteIfExists(folder.resolve("s"));
			Files.deleteIfExists(folder);
		}
	}
}
