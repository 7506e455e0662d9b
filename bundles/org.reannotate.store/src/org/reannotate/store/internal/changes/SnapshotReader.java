package org.reannotate.store.internal.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.store.internal.connection.ChangeLog;
import org.reannotate.store.internal.connection.ChangeLog.Changes;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.taxonomy.TaxonomyRows;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** Reads snapshots: whole, or what changed since the last one. One transaction sees one state, so they are consistent. */
final class SnapshotReader {

	/** Changes that concern only what people say about samples. */
	private static final Set<Change> PEOPLE = EnumSet.of(Change.DECISIONS, Change.DETAILS, Change.TAXONOMY, Change.RUNS,
			Change.FILTERS);
	/** What merges change, and what says nothing about samples. */
	private static final Set<Change> MERGES = EnumSet.of(Change.TAXONOMY, Change.FINDINGS, Change.RUNS, Change.FILTERS);
	/** Changes that concern lists of samples without naming the samples. */
	private static final Set<Change> LISTS = EnumSet.of(Change.FINDINGS, Change.DUPLICATES);

	private SnapshotReader() {
	}

	static StoreSnapshot whole(Connection connection) throws SQLException {
		TaxonomySnapshot taxonomy = TaxonomyRows.read(connection);
		return whole(connection, taxonomy);
	}

	/** Brings what was saved up to date; reads all anew where that does not fit this store. */
	static StoreSnapshot of(Connection connection, IndexFile.Content saved) throws SQLException {
		TaxonomySnapshot taxonomy = TaxonomyRows.read(connection);
		if (saved.token() == 0 || ChangeLog.token(connection, saved.revision()) != saved.token()
				|| !taxonomy.resolvesLike(saved.resolved())) {
			return whole(connection, taxonomy);
		}
		StoreSnapshot then = new StoreSnapshot(saved.revision(), taxonomy,
				SampleIndex.of(saved.columns(), taxonomy.ranks()));
		Changes changes = ChangeLog.since(connection, saved.revision());
		return changes.kinds().isEmpty() ? then : next(connection, then, changes);
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
		if (ids == null && MERGES.containsAll(changes.kinds()) && merges(last.taxonomy().resolved(), taxonomy)) {
			return merged(connection, before, taxonomy, changes.revision());
		}
		if (ids == null || ids.length > before.rows() / 4 + 20_000 || !taxonomy.resolvesLike(last.taxonomy().resolved())) {
			return whole(connection, taxonomy);
		}
		if (ids.length == 0 && Collections.disjoint(changes.kinds(), LISTS)) {
			return new StoreSnapshot(changes.revision(), taxonomy,
					last.index().next(before, new int[0], taxonomy.ranks()));
		}
		int known = before.rows() == 0 ? 0 : before.ids[before.rows() - 1];
		int firstNew = firstAbove(ids, known);
		SampleColumns columns = reread(connection, before, ids, firstNew, taxonomy, changes.kinds());
		boolean many = refreshFindings(connection, columns, taxonomy, changes.kinds());
		int[] changedRows = Arrays.stream(ids, 0, firstNew).map(columns::row).toArray();
		SampleIndex index = many ? SampleIndex.of(columns, taxonomy.ranks())
				: last.index().next(columns, changedRows, taxonomy.ranks());
		return new StoreSnapshot(changes.revision(), taxonomy, index);
	}

	/** Returns whether what counted for one category still counts for one: nothing was taken apart. */
	private static boolean merges(int[] resolvedBefore, TaxonomySnapshot taxonomy) {
		for (int id = 1; id < resolvedBefore.length; id++) {
			if (taxonomy.resolve(id) != taxonomy.resolve(resolvedBefore[id])) {
				return false;
			}
		}
		return true;
	}

	/** Lets labels count for what they were merged into, without reading a million of them again. */
	private static StoreSnapshot merged(Connection connection, SampleColumns before, TaxonomySnapshot taxonomy,
			long revision) throws SQLException {
		SampleColumns columns = before.copy(before.rows());
		for (int row = 0; row < columns.rows(); row++) {
			columns.category[row] = taxonomy.resolve(columns.category[row]);
			columns.given[row] = taxonomy.resolve(columns.given[row]);
		}
		refreshFindings(connection, columns, taxonomy, EnumSet.of(Change.FINDINGS));
		return new StoreSnapshot(revision, taxonomy, SampleIndex.of(columns, taxonomy.ranks()));
	}

	private static SampleColumns reread(Connection connection, SampleColumns before, int[] ids, int firstNew,
			TaxonomySnapshot taxonomy, Set<Change> kinds) throws SQLException {
		if (PEOPLE.containsAll(kinds) && firstNew == ids.length) {
			SampleColumns columns = before.copyOfDecisions();
			IndexRows.refreshDecided(connection, columns, ids, taxonomy);
			IndexRows.refreshAsked(connection, columns, ids);
			return columns;
		}
		SampleColumns columns = before.copy(before.rows() + ids.length - firstNew);
		System.arraycopy(ids, firstNew, columns.ids, before.rows(), ids.length - firstNew);
		IndexRows.refresh(connection, columns, ids, firstNew, taxonomy);
		return columns;
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
