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
		case 2 -> " So was another image.";
		default -> " So were " + (images - 1) + " other images.";
		};
		String how = decision == null ? " was changed by an import or an edit of the categories"
				: " was changed since: " + words(TaxonomyRows.read(connection), decision);
		return new ConflictException(what + ": " + first.path() + how + "." + others + " Look at it again and decide anew.",
				new ArrayList<>(newest.values()));
	}

	private static String words(TaxonomySnapshot taxonomy, Decision decision) {
		return decision.author() + " " + switch (decision.kind()) {
		case RELABEL, ACCEPT -> decision.categoryId() == CategoryRecord.NONE ? "removed its label"
				: "labelled it " + path(taxonomy, decision.categoryId());
		case KEEP -> "kept its label";
		case ALSO -> "added the category " + path(taxonomy, decision.categoryId());
		case EXCLUDE -> "excluded it";
		case UNDO -> "took a decision back";
		} + " on " + time(decision.time());
	}

	private static String path(TaxonomySnapshot taxonomy, int id) {
		CategoryRecord category = taxonomy.category(id);
		return category == null ? "number " + id : category.path();
	}

	/** Returns a time as people here read it. */
	public static String time(Instant time) {
		return TIME.format(time.atZone(ZoneId.systemDefault()));
	}
}
