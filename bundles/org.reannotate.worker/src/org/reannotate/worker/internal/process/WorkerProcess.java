package org.reannotate.worker.internal.process;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;

import org.reannotate.protocol.process.WorkerAddress;
import org.reannotate.protocol.rpc.Hello;
import org.reannotate.protocol.rpc.ProtocolVersion;
import org.reannotate.protocol.rpc.RpcConnection;
import org.reannotate.protocol.rpc.Welcome;
import org.reannotate.protocol.rpc.WorkbenchApi;

/** The worker's life: connect, say who it is, serve, end with the parent. */
public final class WorkerProcess {

	private static final Logger LOG = Logger.getLogger(WorkerProcess.class.getName());
	private static final int FINE = 0;
	private static final int NO_CONNECTION = 3;
	private static final int REFUSED = 4;
	private static final int SECONDS_TO_BE_WELCOMED = 60;

	private final WorkerAddress address;
	private final String token;
	private final long parent;

	/** Connects there, with that token, as a child of that process. */
	public WorkerProcess(WorkerAddress address, String token, long parent) {
		this.address = address;
		this.token = token;
		this.parent = parent;
	}

	/** Serves until the parent is gone or asks to end; returns the process's exit code. */
	public int run() {
		ParentWatch.start(parent);
		var service = new WorkerService();
		try (var connection = RpcConnection.open(address.connect(), service, WorkbenchApi.class, "workbench")) {
			service.connect(connection.remote());
			Welcome welcome = hello(connection.remote());
			if (welcome.protocolVersion() != ProtocolVersion.CURRENT) {
				LOG.severe("The workbench speaks version " + welcome.protocolVersion()
						+ " of the protocol, this worker version " + ProtocolVersion.CURRENT + ".");
				return REFUSED;
			}
			var heart = Heart.start(connection.remote(), welcome.heartbeatSeconds(), service::steps);
			service.awaitEnd(connection.closed());
			heart.shutdownNow();
			return FINE;
		} catch (IOException e) {
			LOG.severe("The worker cannot reach the workbench at " + address.text() + ": " + e);
			return NO_CONNECTION;
		} catch (ExecutionException | TimeoutException e) {
			LOG.severe("The workbench refused this worker: " + e.getMessage());
			return REFUSED;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return FINE;
		}
	}

	private Welcome hello(WorkbenchApi workbench) throws InterruptedException, ExecutionException, TimeoutException {
		var hello = new Hello(token, ProtocolVersion.CURRENT, ProcessHandle.current().pid());
		return workbench.hello(hello).get(SECONDS_TO_BE_WELCOMED, TimeUnit.SECONDS);
	}
}
