package org.reannotate.protocol.rpc;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.reannotate.protocol.internal.rpc.SocketStreams;

/**
 * One open JSON-RPC connection over a socket, with a daemon thread that reads it.
 *
 * <pre>
 * var connection = RpcConnection.open(channel, workbench, WorkerApi.class, "worker");
 * connection.remote().probe(new ProbeRequest(-1)).get();
 * connection.closed().thenRun(this::workerIsGone);
 * </pre>
 *
 * @param <R> the other side's interface
 */
public final class RpcConnection<R> implements Closeable {

	private final SocketChannel channel;
	private final R remote;
	private final CompletableFuture<Void> closed;

	private RpcConnection(SocketChannel channel, R remote, CompletableFuture<Void> closed) {
		this.channel = channel;
		this.remote = remote;
		this.closed = closed;
	}

	/**
	 * Starts to talk.
	 *
	 * @param channel connected, in blocking mode; closed with the connection
	 * @param local   answers the other side; called on the reading thread, must return at once
	 * @param name    of the reading thread
	 */
	public static <R> RpcConnection<R> open(SocketChannel channel, Object local, Class<R> remote, String name) {
		ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
			var thread = new Thread(task, "rpc-" + name);
			thread.setDaemon(true);
			return thread;
		});
		var streams = new SocketStreams(channel);
		Launcher<R> launcher = new Launcher.Builder<R>().setLocalService(local).setRemoteInterface(remote)
				.setInput(streams.input()).setOutput(streams.output()).setExecutorService(reader).create();
		var listening = launcher.startListening();
		var closed = new CompletableFuture<Void>();
		reader.execute(() -> closed.complete(null));
		reader.shutdown();
		closed.whenComplete((v, e) -> listening.cancel(false));
		return new RpcConnection<>(channel, launcher.getRemoteProxy(), closed);
	}

	/** The other side. */
	public R remote() {
		return remote;
	}

	/** Completes when the other side is gone or the connection was closed. */
	public CompletableFuture<Void> closed() {
		return closed;
	}

	/**
	 * The same answer, but failing with an {@link IOException} when the connection ends first: by itself an answer that
	 * cannot come any more is waited for without end. Cancelling it cancels the request.
	 */
	public <T> CompletableFuture<T> orClosed(CompletableFuture<T> answer) {
		var guarded = new CompletableFuture<T>() {

			@Override
			public boolean cancel(boolean mayInterrupt) {
				answer.cancel(mayInterrupt);
				return super.cancel(mayInterrupt);
			}
		};
		answer.whenComplete((value, failure) -> {
			if (failure == null) {
				guarded.complete(value);
			} else {
				guarded.completeExceptionally(failure);
			}
		});
		closed.thenRun(() -> guarded.completeExceptionally(new IOException(Messages.RpcConnection_ended)));
		return guarded;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
