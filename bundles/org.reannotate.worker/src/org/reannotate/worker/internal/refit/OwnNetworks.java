package org.reannotate.worker.internal.refit;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.reannotate.protocol.run.RunFolder;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.network.RunNetwork;

/** The networks of runs that were asked last, kept loaded. Used by the computing thread only. */
final class OwnNetworks {

	private static final int MOST = 2;

	private record Key(RunFolder run, int fold) {
	}

	private final Map<Key, RunNetwork> open = new LinkedHashMap<>(4, 0.75f, true);

	/** That network, loaded now or before. It stays ours. */
	RunNetwork network(RunFolder run, int fold, NativeEngine engine) throws WorkerException {
		var key = new Key(run, fold);
		RunNetwork network = open.get(key);
		if (network == null) {
			makeRoom();
			network = RunNetwork.open(run, fold, engine);
			open.put(key, network);
		}
		return network;
	}

	private void makeRoom() {
		for (Iterator<RunNetwork> oldest = open.values().iterator(); open.size() >= MOST && oldest.hasNext();) {
			oldest.next().close();
			oldest.remove();
		}
	}
}
