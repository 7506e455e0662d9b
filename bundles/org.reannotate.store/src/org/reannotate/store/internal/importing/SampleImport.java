package org.reannotate.store.internal.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportSummary;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.store.internal.connection.IntList;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.connection.Transactions;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** One import from beginning to end, batch after batch. Used once, in one thread. */
public final class SampleImport {

	private static final int BATCH = 5000;

	private final Transactions transactions;
	private final ImportOptions options;
	private final BitSet seen = new BitSet();
	private TaxonomySnapshot taxonomy;
	private int importId;
	private int added;
	private int changed;
	private int unchanged;
	private int missing;
	private int returned;
	private int conflicts;

	public SampleImport(Transactions transactions, ImportOptions options, TaxonomySnapshot taxonomy)
			throws DatasetException {
		if (options.author().isBlank()) {
			throw new DatasetException("An import needs an author. Say who imports.");
		}
		this.transactions = transactions;
		this.options = options;
		this.taxonomy = taxonomy;
	}

	/** Takes all samples; see {@code DatasetStore.importSamples}. */
	public ImportSummary run(Iterator<ImportedSample> samples, IProgressMonitor monitor) throws DatasetException {
		SubMonitor progress = SubMonitor.convert(monitor);
		Map<String, ImportedSample> batch = new LinkedHashMap<>();
		while (samples.hasNext()) {
			ImportedSample sample = samples.next();
			SamplePath.check(sample.path());
			batch.put(sample.path(), sample);
			if (batch.size() == BATCH) {
				write(batch, progress);
				batch = new LinkedHashMap<>();
			}
		}
		write(batch, progress);
		if (options.markMissing()) {
			markMissing(progress);
		}
		return new ImportSummary(added, changed, unchanged, missing, returned, conflicts, taxonomy.caseTwins());
	}

	private void write(Map<String, ImportedSample> samples, SubMonitor progress) throws DatasetException {
		progress.setWorkRemaining(100).split(1);
		ImportBatch done = transactions.write((connection, state) -> {
			try (ImportBatch batch = new ImportBatch(connection, state, options, taxonomy, importId)) {
				batch.write(samples);
				return batch;
			}
		});
		taxonomy = done.taxonomy;
		importId = done.importId;
		added += done.added;
		changed += done.changed;
		unchanged += done.unchanged;
		returned += done.returned;
		conflicts += done.conflicts;
		for (int id : done.seen.toArray()) {
			seen.set(id);
		}
	}

	private void markMissing(SubMonitor progress) throws DatasetException {
		List<Integer> gone = transactions.read(connection -> unseen(connection).stream().boxed().toList());
		for (int from = 0; from < gone.size(); from += BATCH) {
			progress.setWorkRemaining(100).split(1);
			List<Integer> ids = gone.subList(from, Math.min(gone.size(), from + BATCH));
			missing += transactions.write((connection, state) -> markMissing(connection, state, ids));
		}
	}

	private BitSet unseen(Connection connection) throws SQLException {
		BitSet unseen = new BitSet();
		int after = 0;
		IntList page = page(connection, after);
		while (page.size() > 0) {
			for (int id : page.toArray()) {
				unseen.set(id);
				after = id;
			}
			page = page(connection, after);
		}
		unseen.andNot(seen);
		return unseen;
	}

	/** A million ids in one result would be a million rows in the database's memory. */
	private IntList page(Connection connection, int after) throws SQLException {
		IntList ids = new IntList();
		try (PreparedStatement select = connection.prepareStatement("select id, root, missing from sample where id > ? "
				+ "order by id fetch first 20000 rows only")) {
			select.setInt(1, after);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					ids.add(rows.getInt(1));
					if (rows.getInt(2) != options.root() || rows.getBoolean(3)) {
						seen.set(rows.getInt(1));
					}
				}
			}
		}
		return ids;
	}

	private static int markMissing(Connection connection, StoreState state, List<Integer> ids) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("update sample set missing = true where id = ?")) {
			for (int id : ids) {
				update.setInt(1, id);
				update.addBatch();
				state.touch(Change.SAMPLES, id);
			}
			update.executeBatch();
		}
		return ids.size();
	}
}
