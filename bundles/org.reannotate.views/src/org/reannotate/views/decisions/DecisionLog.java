package org.reannotate.views.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * All decisions of a dataset in memory, in columns of some 60 bytes a decision: decisions are never changed, only more of
 * them come. Immutable for whoever reads it; each one is continued by one thread alone.
 */
public final class DecisionLog {

	private static final DecisionKind[] KINDS = DecisionKind.values();
	private static final SampleState[] STATES = SampleState.values();

	private final Columns columns;
	private final int size;
	private final BitSet takenBack;

	private DecisionLog(Columns columns, int size, BitSet takenBack) {
		this.columns = columns;
		this.size = size;
		this.takenBack = takenBack;
	}

	/** A log without decisions. */
	public static DecisionLog empty() {
		return new DecisionLog(new Columns(), 0, new BitSet());
	}

	/** This log with later decisions, by ascending id. This log must not be continued a second time. */
	public DecisionLog with(List<Decision> later) {
		if (later.isEmpty()) {
			return this;
		}
		var nowTakenBack = (BitSet) takenBack.clone();
		columns.room(size + later.size());
		int row = size;
		for (Decision decision : later) {
			columns.set(row++, decision);
			int undone = decision.kind() == DecisionKind.UNDO ? row(decision.undoes(), row) : -1;
			if (undone >= 0) {
				nowTakenBack.set(undone);
			}
		}
		return new DecisionLog(columns, row, nowTakenBack);
	}

	public int size() {
		return size;
	}

	/** The number of the last decision, or 0. */
	public long lastId() {
		return size == 0 ? 0 : columns.id[size - 1];
	}

	/** The row of a decision, or -1. Rows ascend with time. */
	public int row(long id) {
		return row(id, size);
	}

	private int row(long id, int rows) {
		return Math.max(-1, Arrays.binarySearch(columns.id, 0, rows, id));
	}

	public long id(int row) {
		return columns.id[row];
	}

	public int sampleId(int row) {
		return columns.sample[row];
	}

	public DecisionKind kind(int row) {
		return KINDS[columns.kind[row]];
	}

	/** The category that was named, or {@link CategoryRecord#NONE}. */
	public int category(int row) {
		return columns.category[row];
	}

	/** The label before, or {@link CategoryRecord#NONE}. */
	public int from(int row) {
		return columns.from[row];
	}

	/** The label after, or {@link CategoryRecord#NONE}. */
	public int to(int row) {
		return columns.to[row];
	}

	public SampleState stateBefore(int row) {
		return STATES[columns.states[row] >> 4];
	}

	public SampleState stateAfter(int row) {
		return STATES[columns.states[row] & 15];
	}

	public String author(int row) {
		return columns.texts.get(columns.author[row]);
	}

	public Instant time(int row) {
		return Instant.ofEpochMilli(columns.time[row]);
	}

	/** Milliseconds since 1970. */
	public long millis(int row) {
		return columns.time[row];
	}

	/** Why, in the person's words; may be empty. */
	public String reason(int row) {
		return columns.texts.get(columns.reason[row]);
	}

	/** Whether somebody took it back. */
	public boolean takenBack(int row) {
		return takenBack.get(row);
	}

	/** Who ever decided, sorted. */
	public List<String> authors() {
		return Arrays.stream(columns.author, 0, size).distinct().mapToObj(columns.texts::get).sorted().toList();
	}

	/** Categories that labels were changed from or to, or that were named. */
	public BitSet categories() {
		var found = new BitSet();
		for (int row = 0; row < size; row++) {
			for (int category : new int[] { columns.category[row], columns.from[row], columns.to[row] }) {
				if (category != CategoryRecord.NONE) {
					found.set(category);
				}
			}
		}
		return found;
	}

	/** Grows; what was written for a log is never written again. */
	private static final class Columns {

		private final List<String> texts = new ArrayList<>();
		private final Map<String, Integer> textNumbers = new HashMap<>();
		private long[] id = new long[64];
		private int[] sample = new int[64];
		private byte[] kind = new byte[64];
		private int[] category = new int[64];
		private int[] from = new int[64];
		private int[] to = new int[64];
		private byte[] states = new byte[64];
		private int[] author = new int[64];
		private long[] time = new long[64];
		private int[] reason = new int[64];

		private void room(int rows) {
			if (rows > id.length) {
				int length = Math.max(rows, id.length + id.length / 2);
				id = Arrays.copyOf(id, length);
				sample = Arrays.copyOf(sample, length);
				kind = Arrays.copyOf(kind, length);
				category = Arrays.copyOf(category, length);
				from = Arrays.copyOf(from, length);
				to = Arrays.copyOf(to, length);
				states = Arrays.copyOf(states, length);
				author = Arrays.copyOf(author, length);
				time = Arrays.copyOf(time, length);
				reason = Arrays.copyOf(reason, length);
			}
		}

		private void set(int row, Decision decision) {
			id[row] = decision.id();
			sample[row] = decision.sampleId();
			kind[row] = (byte) decision.kind().ordinal();
			category[row] = decision.categoryId();
			from[row] = decision.from().category();
			to[row] = decision.to().category();
			states[row] = (byte) (state(decision.from()) << 4 | state(decision.to()));
			author[row] = text(decision.author());
			time[row] = decision.time().toEpochMilli();
			reason[row] = text(decision.reason());
		}

		private static int state(LabelState label) {
			return label.state().ordinal();
		}

		private int text(String text) {
			return textNumbers.computeIfAbsent(text, added -> {
				texts.add(added);
				return texts.size() - 1;
			});
		}
	}
}
