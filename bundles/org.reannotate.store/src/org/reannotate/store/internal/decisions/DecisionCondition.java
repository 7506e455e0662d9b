package org.reannotate.store.internal.decisions;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.store.internal.connection.Micros;

/** A {@link DecisionQuery} as the condition of a statement about {@code decision d}. */
final class DecisionCondition {

	private static final String BLANKS = "\\s+";

	private final List<String> parts = new ArrayList<>();
	private final List<Object> values = new ArrayList<>();

	private DecisionCondition() {
	}

	static DecisionCondition of(DecisionQuery query) {
		DecisionCondition condition = new DecisionCondition();
		condition.add(true, "d.id > ?", query.afterId());
		condition.add(query.beforeId() > 0, "d.id < ?", query.beforeId());
		condition.add(query.sampleId() >= 0, "d.sample_id = ?", query.sampleId());
		condition.add(!query.author().isEmpty(), "d.author = ?", query.author());
		condition.add(!query.runName().isEmpty(), "d.run = ?", query.runName());
		DecisionKind kind = query.kind();
		if (kind != null) {
			condition.add(true, "d.kind = ?", kind.ordinal());
		}
		int category = query.categoryId();
		condition.add(category != CategoryRecord.NONE, "(d.category = ? or d.from_category = ? or d.to_category = ?)",
				category, category, category);
		condition.addTime("d.made >= ?", query.from());
		condition.addTime("d.made < ?", query.to());
		for (String word : query.text().isBlank() ? new String[0] : query.text().strip().split(BLANKS)) {
			String pattern = "%" + word.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + '%';
			condition.add(true, "(lower(d.reason) like ? escape '!' or exists (select 1 from sample s "
					+ "where s.id = d.sample_id and lower(s.path) like ? escape '!'))", pattern, pattern);
		}
		return condition;
	}

	private void addTime(String part, @Nullable Instant time) {
		if (time != null) {
			add(true, part, Micros.of(time));
		}
	}

	private void add(boolean wanted, String part, Object... marks) {
		if (wanted) {
			parts.add(part);
			values.addAll(List.of(marks));
		}
	}

	String sql() {
		return " where " + String.join(" and ", parts);
	}

	/**
	 * Sets the marks.
	 *
	 * @return the number of the mark that follows
	 */
	int set(PreparedStatement statement) throws SQLException {
		int mark = 0;
		for (Object value : values) {
			statement.setObject(++mark, value);
		}
		return mark + 1;
	}
}
