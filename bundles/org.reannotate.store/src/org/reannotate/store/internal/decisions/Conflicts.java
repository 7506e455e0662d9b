package org.reannotate.store.internal.decisions;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.store.internal.taxonomy.TaxonomyRows;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** What to tell somebody whose decision came after somebody else's. */
public final class Conflicts {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private Conflicts() {
	}

	/** @param what was not done, without a full stop */
	static ConflictException of(Connection connection, String what, List<SampleLabel> changed) throws SQLException {
		Map<Integer, Decision> newest = new TreeMap<>();
		int[] ids = changed.stream().mapToInt(SampleLabel::id).toArray();
		DecisionRows.ofSamples(connection, ids)
				.forEach(each -> newest.merge(each.sampleId(), each, (one, other) -> one.id() > other.id() ? one : other));
		int images = (int) Arrays.stream(ids).distinct().count();
		SampleLabel first = changed.get(0);
		Decision decision = newest.get(first.id());
		String others = switch (images) {
		case 1 -> "";
		case 2 -> " " + Messages.Conflicts_another;
		default -> " " + NLS.bind(Messages.Conflicts_others, images - 1);
		};
		String how = decision == null ? Messages.Conflicts_changedOtherwise
				: NLS.bind(Messages.Conflicts_changed, words(TaxonomyRows.read(connection), decision));
		return new ConflictException(
				NLS.bind(Messages.Conflicts_conflict, new Object[] { what, first.path(), how, others }),
				new ArrayList<>(newest.values()));
	}

	private static String words(TaxonomySnapshot taxonomy, Decision decision) {
		String did = switch (decision.kind()) {
		case RELABEL, ACCEPT -> decision.categoryId() == CategoryRecord.NONE ? Messages.Conflicts_removedLabel
				: NLS.bind(Messages.Conflicts_labelled, path(taxonomy, decision.categoryId()));
		case KEEP -> Messages.Conflicts_keptLabel;
		case ALSO -> NLS.bind(Messages.Conflicts_addedCategory, path(taxonomy, decision.categoryId()));
		case EXCLUDE -> Messages.Conflicts_excluded;
		case UNDO -> Messages.Conflicts_tookBack;
		};
		return NLS.bind(Messages.Conflicts_did, new Object[] { decision.author(), did, time(decision.time()) });
	}

	private static String path(TaxonomySnapshot taxonomy, int id) {
		CategoryRecord category = taxonomy.category(id);
		return category == null ? NLS.bind(Messages.Conflicts_number, id) : category.path();
	}

	/** Returns a time as people here read it. */
	public static String time(Instant time) {
		return TIME.format(time.atZone(ZoneId.systemDefault()));
	}
}
