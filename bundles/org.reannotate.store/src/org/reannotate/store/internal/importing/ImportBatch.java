package org.reannotate.store.internal.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.core.importing.Split;
import org.reannotate.store.internal.connection.IntList;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.samples.IdChunks;
import org.reannotate.store.internal.samples.IdList;
import org.reannotate.store.internal.taxonomy.TaxonomyRows;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** One transaction of an import: some thousands of samples. Holds its results until the transaction is committed. */
final class ImportBatch implements AutoCloseable {

	private final Connection connection;
	private final StoreState state;
	private final ImportOptions options;
	private final SampleStatements statements;
	private final IntList relabelled = new IntList();
	final IntList seen = new IntList();
	TaxonomySnapshot taxonomy;
	int importId;
	int added;
	int changed;
	int unchanged;
	int returned;
	int conflicts;

	ImportBatch(Connection connection, StoreState state, ImportOptions options, TaxonomySnapshot taxonomy, int importId)
			throws SQLException {
		this.connection = connection;
		this.state = state;
		this.options = options;
		this.taxonomy = taxonomy;
		this.importId = importId;
		statements = new SampleStatements(connection);
	}

	void write(Map<String, ImportedSample> samples) throws SQLException, DatasetException {
		ensureCategories(samples.values());
		Map<String, StoredSample> known = StoredSample.byPath(connection, options.root(), samples.keySet());
		for (ImportedSample sample : samples.values()) {
			List<Integer> categories = sample.categories().stream().map(taxonomy::id).distinct().toList();
			int label = categories.isEmpty() ? 0 : categories.get(0);
			List<Integer> further = categories.isEmpty() ? categories : categories.subList(1, categories.size());
			StoredSample stored = known.get(sample.path());
			if (stored == null) {
				insert(sample, label, further);
			} else {
				update(stored, sample, label, further);
			}
		}
		statements.execute();
		conflicts = decided();
	}

	private int decided() throws SQLException {
		int count = 0;
		for (int[] chunk : IdChunks.of(relabelled.toArray())) {
			try (PreparedStatement select = connection
					.prepareStatement("select count(*) from decided where sample_id in " + IdChunks.MARKS)) {
				IdChunks.set(select, chunk);
				try (ResultSet rows = select.executeQuery()) {
					rows.next();
					count += rows.getInt(1);
				}
			}
		}
		return count;
	}

	private void ensureCategories(Collection<ImportedSample> samples) throws SQLException, DatasetException {
		Set<String> paths = new LinkedHashSet<>();
		samples.forEach(sample -> paths.addAll(sample.categories()));
		taxonomy = TaxonomyRows.ensure(connection, state, taxonomy, paths);
	}

	private int importId() throws SQLException {
		if (importId == 0) {
			importId = state.newImport();
			try (PreparedStatement insert = connection.prepareStatement(
					"insert into import_run (id, author, source, root, made) values (?, ?, ?, ?, ?)")) {
				insert.setInt(1, importId);
				insert.setString(2, options.author());
				insert.setString(3, options.source());
				insert.setInt(4, options.root());
				insert.setLong(5, Micros.of(Micros.now()));
				insert.executeUpdate();
			}
		}
		return importId;
	}

	private void insert(ImportedSample sample, int label, List<Integer> further) throws SQLException {
		int id = state.newSample();
		Split split = sample.split();
		statements.insert(id, options.root(), sample, split == null ? -1 : split.ordinal(), importId(), label,
				IdList.write(further));
		state.touch(Change.SAMPLES, id);
		seen.add(id);
		added++;
	}

	private void update(StoredSample stored, ImportedSample sample, int label, List<Integer> further)
			throws SQLException {
		seen.add(stored.id());
		boolean sameLabel = stored.sameLabel(label, further);
		if (sameLabel && stored.sameFile(sample)) {
			unchanged++;
			return;
		}
		if (!stored.sameFile(sample)) {
			statements.updateFile(stored, sample);
		}
		if (!sameLabel) {
			relabel(stored, label, further);
		}
		state.touch(Change.SAMPLES, stored.id());
		changed++;
		returned += stored.missing() ? 1 : 0;
	}

	/** The source says something else than before. What a person has decided is in another table and stays. */
	private void relabel(StoredSample stored, int label, List<Integer> further) throws SQLException {
		if (stored.labelImport() != importId()) {
			statements.keepPastLabel(stored);
		}
		statements.updateGiven(stored.id(), importId(), label, IdList.write(further));
		relabelled.add(stored.id());
	}

	@Override
	public void close() throws SQLException {
		statements.close();
	}
}
