package org.reannotate.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.logging.Logger;

import org.reannotate.protocol.process.WorkerAddress;
import org.reannotate.protocol.process.WorkerEnvironment;
import org.reannotate.worker.internal.process.WorkerProcess;

/**
 * The model process. It is started by a workbench or the command line, which tells it by environment variables (see
 * {@link WorkerEnvironment}) where to connect to; it does what is asked over that connection and ends when the
 * connection or the parent does. Standard output and error are log, nothing else.
 */
public final class WorkerMain {

	private static final Logger LOG = Logger.getLogger(WorkerMain.class.getName());
	private static final int WRONG_USE = 2;

	private WorkerMain() {
	}

	/** Runs until the parent is gone; ends the JVM. */
	public static void main(String[] arguments) {
		// Native code and libraries print to both; nobody reads them but the log.
		System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
		String address = System.getenv(WorkerEnvironment.ADDRESS);
		String token = System.getenv(WorkerEnvironment.TOKEN);
		String parent = System.getenv(WorkerEnvironment.PARENT);
		if (address == null || token == null || parent == null) {
			LOG.severe("The worker is started by the workbench: " + WorkerEnvironment.ADDRESS + ", "
					+ WorkerEnvironment.TOKEN + " and " + WorkerEnvironment.PARENT + " must be set.");
			System.exit(WRONG_USE);
		} else {
			System.exit(new WorkerProcess(new WorkerAddress(address), token, Long.parseLong(parent)).run());
		}
	}
}
