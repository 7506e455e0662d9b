package org.reannotate.worker.internal.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.graph.RunGraph;
import org.reannotate.worker.internal.graph.RunParameters;
import org.reannotate.worker.internal.job.Job;

/** The networks that were explained last, ready for the next image. Used from the computing thread only. */
public final class OpenNetworks implements AutoCloseable {

	private static final int MOST = 2;

	/** A file as it was when its network was opened. */
	private record Key(Path file, long size, long modified) {
	}

	private record Open(Key key, ExplainedNetwork network) {
	}

	private final Deque<Open> open = new ArrayDeque<>();

	/** The network of a fold; it belongs to this object. */
	ExplainedNetwork open(RunFolder run, int fold, Job job) throws WorkerException {
		RunParameters parameters = RunParameters.of(run, fold);
		Key key = key(parameters.file());
		for (Iterator<Open> each = open.iterator(); each.hasNext();) {
			Open known = each.next();
			if (known.key().equals(key)) {
				each.remove();
				open.addFirst(known);
				return known.network();
			}
		}
		while (open.size() >= MOST) {
			open.removeLast().network().close();
		}
		var network = new ExplainedNetwork(RunGraph.open(run, parameters, job), parameters.fold(), job.engine());
		open.addFirst(new Open(key, network));
		return network;
	}

	private static Key key(Path file) throws WorkerException {
		try {
			return new Key(file.toRealPath(), Files.size(file), Files.getLastModifiedTime(file).toMillis());
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					NLS.bind(Messages.OpenNetworks_unreadable, file, IoWords.of(e)), e);
		}
	}

	@Override
	public void close() {
		open.forEach(each -> each.network().close());
		open.clear();
	}
}
