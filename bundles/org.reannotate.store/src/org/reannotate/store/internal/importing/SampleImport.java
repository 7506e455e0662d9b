package org.reannotate.store.internal.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
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
			throw new DatasetException(Messages.SampleImport_noAuthor);
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
		int[] page = presentAfter(0);
		while (page.length > 0) {
			progress.setWorkRemaining(100).split(1);
			int[] gone = Arrays.stream(page).filter(id -> !seen.get(id)).toArray();
			if (gone.length > 0) {
				missing += transactions.write((connection, state) -> markMissing(connection, state, gone));
			}
			page = presentAfter(page[page.length - 1]);
		}
	}

	/** Returns some thousands of the samples of the root that are not marked missing, in the order of ids. */
	private int[] presentAfter(int id) throws DatasetException {
		return transactions.read(connection -> {
			IntList ids = new IntList();
			try (PreparedStatement select = connection.prepareStatement("select id from sample where id > ? and root = ? "
					+ "and not missing order by id fetch first 20000 rows only")) {
				select.setInt(1, id);
				select.setInt(2, options.root());
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						ids.add(rows.getInt(1));
					}
				}
			}
			return ids.toArray();
		});
	}

	private static int markMissing(Connection connection, StoreState state, int[] ids) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("update sample set missing = true where id = ?")) {
			for (int id : ids) {
				update.setInt(1, id);
				update.addBatch();
				state.touch(Change.SAMPLES, id);
			}
			update.executeBatch();
		}
		return ids.length;
	}
}
