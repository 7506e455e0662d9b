package org.reannotate.store.internal.taxonomy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.core.taxonomy.CategorySplit;
import org.reannotate.core.taxonomy.SplitUndo;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.decisions.Deciding;
import org.reannotate.store.internal.decisions.Undoing;

/** Splits categories, and undoes it, inside one transaction. */
public final class Splitting {

	private final Connection connection;
	private final StoreState state;
	private final String author;
	private final String reason;
	private final CategoryRecord category;
	private final Set<Integer> created = new HashSet<>();
	private boolean released;

	private Splitting(Connection connection, StoreState state, CategoryRecord category, String author, String reason) {
		this.connection = connection;
		this.state = state;
		this.category = category;
		this.author = author;
		this.reason = reason;
	}

	/** Makes the parts and labels the samples. */
	public static CategorySplit split(Connection connection, StoreState state, int category, Map<String, int[]> parts,
			String author, String reason) throws SQLException, DatasetException {
		TaxonomySnapshot taxonomy = TaxonomyRows.read(connection);
		MergeRows.checkUnmerged(taxonomy, category);
		CategoryRecord record = taxonomy.category(category);
		if (record == null || parts.isEmpty()) {
			throw new DatasetException(Messages.Splitting_noParts);
		}
		return new Splitting(connection, state, record, author, reason).split(parts);
	}

	private CategorySplit split(Map<String, int[]> parts) throws SQLException, DatasetException {
		Set<Integer> made = new LinkedHashSet<>();
		Set<Integer> samples = new HashSet<>();
		List<DecisionRequest> requests = new ArrayList<>();
		for (Map.Entry<String, int[]> part : parts.entrySet()) {
			int id = part(part.getKey());
			if (id == category.id() || !made.add(id)) {
				throw new DatasetException(NLS.bind(Messages.Splitting_badPart, part.getKey()));
			}
			for (int sample : part.getValue()) {
				if (!samples.add(sample)) {
					throw new DatasetException(NLS.bind(Messages.Splitting_inTwoParts, sample));
				}
				requests.add(DecisionRequest.relabel(sample, id, author).withReason(reason));
			}
		}
		long first = state.lastDecision() + 1;
		List<Decision> decisions = Deciding.refine(connection, state, category.id(), requests);
		CategorySplit split = new CategorySplit(state.newMerge(), category.id(), List.copyOf(made), decisions, author,
				Micros.now(), reason, null);
		SplitRows.insert(connection,
				new SplitRows.Stored(split, List.copyOf(created), first, state.lastDecision(), 0));
		state.touch(Change.TAXONOMY);
		if (released) {
			MergeRows.changed(state);
		}
		return split;
	}

	/** Returns the category for a part; makes it, or takes it out of the merge by which an undone split left it. */
	private int part(String name) throws SQLException, DatasetException {
		String path = name.indexOf('/') >= 0 ? name
				: category.path().substring(0, category.path().length() - category.name().length()) + name;
		TaxonomySnapshot taxonomy = TaxonomyRows.read(connection);
		Integer known = taxonomy.id(path);
		if (known == null) {
			Integer id = TaxonomyRows.ensure(connection, state, taxonomy, List.of(path)).id(path);
			if (id == null) {
				throw new IllegalStateException("No category " + path);
			}
			created.add(id);
			return id;
		}
		release(known);
		MergeRows.checkUnmerged(TaxonomyRows.read(connection), known);
		return known;
	}

	private void release(int part) throws SQLException {
		for (SplitRows.Stored earlier : SplitRows.read(connection)) {
			if (earlier.undoMerge() != 0 && earlier.split().category() == category.id()
					&& MergeRows.removeMember(connection, earlier.undoMerge(), part)) {
				created.add(part);
				released = true;
			}
		}
	}

	/** How many samples undoing a split touches, at most. */
	public static int size(Connection connection, long id) throws SQLException {
		return SplitRows.read(connection).stream().filter(each -> each.split().id() == id)
				.mapToInt(each -> (int) (each.lastDecision() - each.firstDecision() + 1)).findFirst().orElse(0);
	}

	/** Returns the samples to their labels, and lets what was labelled since count for the category. */
	public static SplitUndo undo(Connection connection, StoreState state, long id, String author)
			throws SQLException, DatasetException {
		SplitRows.Stored stored = SplitRows.read(connection).stream().filter(each -> each.split().id() == id).findFirst()
				.orElseThrow(() -> new DatasetException(NLS.bind(Messages.Splitting_noSplit, id)));
		CategorySplit split = stored.split();
		if (split.undoneBy() != null) {
			throw new DatasetException(NLS.bind(Messages.Splitting_undoneAlready, split.undoneBy()));
		}
		refuseRetired(TaxonomyRows.read(connection), split.category());
		List<Integer> since = labelledSince(connection, stored);
		List<Decision> undone = Undoing.undoRange(connection, state, stored.firstDecision(), stored.lastDecision(), author);
		Instant now = Micros.now();
		CategoryMerge merge = mergeBack(connection, state, stored, author);
		SplitRows.markUndone(connection, id, author, now, merge == null ? null : merge.id());
		state.touch(Change.TAXONOMY);
		return new SplitUndo(new CategorySplit(id, split.category(), split.made(), List.of(), split.author(),
				split.time(), split.reason(), author), merge, undone, since);
	}

	/** Labels that were given since would count for no category any more, without a word. */
	private static void refuseRetired(TaxonomySnapshot taxonomy, int category) throws DatasetException {
		CategoryRecord record = taxonomy.category(category);
		if (record != null && taxonomy.resolve(category) == CategoryRecord.NONE) {
			throw new DatasetException(NLS.bind(Messages.Splitting_retiredSince, record.path()));
		}
	}

	private static @Nullable CategoryMerge mergeBack(Connection connection, StoreState state, SplitRows.Stored stored,
			String author) throws SQLException {
		TaxonomySnapshot taxonomy = TaxonomyRows.read(connection);
		List<Integer> free = stored.created().stream().filter(part -> {
			CategoryRecord record = taxonomy.category(part);
			return record != null && !record.merged() && taxonomy.resolve(stored.split().category()) != part;
		}).sorted().toList();
		return free.isEmpty() ? null
				: MergeRows.insert(connection, state, free, stored.split().category(), author, stored.split().reason());
	}

	private static List<Integer> labelledSince(Connection connection, SplitRows.Stored stored) throws SQLException {
		List<Integer> samples = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("select distinct t.sample_id from decided t "
				+ "left join decision d on d.sample_id = t.sample_id and d.id between ? and ? "
				+ "where t.last_decision > ? and (d.id is not null or t.category in "
				+ "(select category_id from category_split_part where split_id = ? and created)) order by t.sample_id")) {
			select.setLong(1, stored.firstDecision());
			select.setLong(2, stored.lastDecision());
			select.setLong(3, stored.lastDecision());
			select.setLong(4, stored.split().id());
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					samples.add(rows.getInt(1));
				}
			}
		}
		return samples;
	}
}
