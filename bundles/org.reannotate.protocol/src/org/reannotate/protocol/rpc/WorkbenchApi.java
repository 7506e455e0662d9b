package org.reannotate.protocol.rpc;

import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/** What the worker may say to the workbench. Called on the connection's thread; must return at once. */
@JsonSegment("workbench")
public interface WorkbenchApi {

	/**
	 * The worker's first message; answered only when token and version are right. A refusal is an error with
	 * {@link ErrorCode#REFUSED}, after which the worker ends.
	 */
	@JsonRequest
	CompletableFuture<Welcome> hello(Hello hello);

	/** How far the request in progress is; at most some ten a second. */
	@JsonNotification
	void progress(ProgressMessage progress);

	/** Sent on a timer of its own, also while native code computes; absence means the process hangs. */
	@JsonNotification
	void heartbeat(Heartbeat heartbeat);

	/** Something a person should know. */
	@JsonNotification
	void log(LogMessage message);
}
