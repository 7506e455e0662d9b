package org.reannotate.worker.internal.refit;

import org.reannotate.protocol.run.RunFolder;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.network.RunNetwork;

/** The networks of runs that were asked last, kept loaded. Used by the computing thread only. */
final class OwnNetworks {

	private static final int MOST = 2;

	record Key(RunFolder run, int fold) {
	}

	private final Loaded<Key, RunNetwork> loaded = new Loaded<>(MOST, RunNetwork::close);

	/** Lends that network, loaded now or before. */
	Loaded<Key, RunNetwork>.Loan network(RunFolder run, int fold, NativeEngine engine) throws WorkerException {
		return loaded.borrow(new Key(run, fold), () -> RunNetwork.open(run, fold, engine));
	}
}
