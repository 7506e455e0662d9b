package org.reannotate.store.internal.changes;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.store.internal.connection.ChangeLog;
import org.reannotate.store.internal.connection.ChangeLog.Changes;
import org.reannotate.store.internal.connection.Transactions;

/** Decides when the index is worth writing to its file: large, and far from what the file says. */
final class SavedSnapshot {

	/** Below this, reading all is as quick. */
	private static final int LARGE = 5000;
	/** The file is renewed when one in so many samples, but some thousands, would have to be read again. */
	private static final int SHARE = 50;
	private static final int FEW = 2000;
	/** What a change counts, whatever it touched: the log of changes must still reach back. */
	private static final int CHANGE = 20;

	private final Transactions transactions;
	private final IndexFile file;
	private long stale;

	SavedSnapshot(Transactions transactions, IndexFile file) {
		this.transactions = transactions;
		this.file = file;
	}

	/** Reads the snapshot of today, from the file as far as it goes. */
	StoreSnapshot open() throws DatasetException {
		IndexFile.Content saved = file.read();
		if (saved == null) {
			stale = Integer.MAX_VALUE;
			return transactions.read(SnapshotReader::whole);
		}
		StoreSnapshot snapshot = transactions.read(connection -> SnapshotReader.of(connection, saved));
		boolean used = snapshot.index().columns().ids == saved.columns().ids;
		stale = used ? CHANGE * (snapshot.revision() - saved.revision()) : Integer.MAX_VALUE;
		return snapshot;
	}

	/** Notes that the snapshot went on. */
	synchronized void changed(Changes changes) {
		int[] ids = changes.sampleIds();
		stale += ids == null ? Integer.MAX_VALUE : CHANGE + ids.length;
	}

	/** Writes the file where it is worth it. */
	void save(StoreSnapshot snapshot) {
		int samples = snapshot.index().size();
		if (samples < LARGE || !takeStale(Math.max(FEW, samples / SHARE))) {
			return;
		}
		try {
			long token = transactions.read(connection -> ChangeLog.token(connection, snapshot.revision()));
			if (token != 0) {
				file.write(snapshot, token);
			}
		} catch (DatasetException e) {
			// The file stays older, which is no failure; whoever asks the store next is told what is wrong with it.
			return;
		}
	}

	private synchronized boolean takeStale(int limit) {
		boolean worth = stale > limit;
		stale = worth ? 0 : stale;
		return worth;
	}
}
