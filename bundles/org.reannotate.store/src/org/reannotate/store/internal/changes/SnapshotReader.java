package org.reannotate.store.internal.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;

import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.store.internal.connection.ChangeLog.Changes;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.taxonomy.TaxonomyRows;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** Reads snapshots: whole, or what changed since the last one. One transaction sees one state, so they are consistent. */
final class SnapshotReader {

	private SnapshotReader() {
	}

	static StoreSnapshot whole(Connection connection) throws SQLException {
		TaxonomySnapshot taxonomy = TaxonomyRows.read(connection);
		return whole(connection, taxonomy);
	}

	private static StoreSnapshot whole(Connection connection, TaxonomySnapshot taxonomy) throws SQLException {
		StoreState state = StoreState.read(connection);
		SampleColumns columns = IndexRows.all(connection, taxonomy);
		IndexRows.addFindings(connection, columns, taxonomy, state.findingSet());
		IndexRows.addDuplicates(connection, columns);
		return new StoreSnapshot(state.revision(), taxonomy, SampleIndex.of(columns, taxonomy.ranks()));
	}

	static StoreSnapshot next(Connection connection, StoreSnapshot last, Changes changes) throws SQLException {
		TaxonomySnapshot taxonomy = changes.kinds().contains(Change.TAXONOMY) ? TaxonomyRows.read(connection)
				: last.taxonomy();
		int[] ids = changes.sampleIds();
		SampleColumns before = last.index().columns();
		if (ids == null || ids.length > before.rows() / 4 + 20_000 || !taxonomy.resolvesLike(last.taxonomy())) {
			return whole(connection, taxonomy);
		}
		int known = before.rows() == 0 ? 0 : before.ids[before.rows() - 1];
		int firstNew = firstAbove(ids, known);
		SampleColumns columns = changes.kinds().equals(Set.of(Change.DECISIONS)) ? before.copyOfDecisions()
				: before.copy(before.rows() + ids.length - firstNew);
		System.arraycopy(ids, firstNew, columns.ids, before.rows(), ids.length - firstNew);
		if (changes.kinds().equals(Set.of(Change.DECISIONS))) {
			IndexRows.refreshDecided(connection, columns, ids, taxonomy);
		} else {
			IndexRows.refresh(connection, columns, ids, taxonomy);
		}
		boolean many = refreshFindings(connection, columns, taxonomy, changes.kinds());
		int[] changedRows = Arrays.stream(ids, 0, firstNew).map(columns::row).toArray();
		SampleIndex index = many ? SampleIndex.of(columns, taxonomy.ranks())
				: last.index().next(columns, changedRows, taxonomy.ranks());
		return new StoreSnapshot(changes.revision(), taxonomy, index);
	}

	private static int firstAbove(int[] ids, int known) {
		int place = Arrays.binarySearch(ids, known);
		return place < 0 ? -place - 1 : place + 1;
	}

	private static boolean refreshFindings(Connection connection, SampleColumns columns, TaxonomySnapshot taxonomy,
			Set<Change> kinds) throws SQLException {
		if (kinds.contains(Change.FINDINGS)) {
			Arrays.fill(columns.score, Float.NaN);
			Arrays.fill(columns.prediction, -1);
			Arrays.fill(columns.findings, (byte) 0);
			IndexRows.addFindings(connection, columns, taxonomy, StoreState.read(connection).findingSet());
		}
		if (kinds.contains(Change.DUPLICATES)) {
			Arrays.fill(columns.duplicateGroup, -1);
			IndexRows.addDuplicates(connection, columns);
		}
		return kinds.contains(Change.FINDINGS) || kinds.contains(Change.DUPLICATES);
	}
}
