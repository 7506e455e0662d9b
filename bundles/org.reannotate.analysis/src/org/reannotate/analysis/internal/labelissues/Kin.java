package org.reannotate.analysis.internal.labelissues;

import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.labelissues.LabelIssueOptions;
import org.reannotate.analysis.labelissues.MergeablePairs;

/**
 * Which categories are no alternative to a given one: its descendants in the taxonomy, since a label at an inner node is
 * only coarse, and its partners in mergeable pairs.
 */
public final class Kin {

	private final @Nullable BitSet[] descendants;
	private final @Nullable BitSet[] kin;

	public Kin(int categories, LabelIssueOptions options) {
		this.descendants = new BitSet[categories];
		this.kin = new BitSet[categories];
		int @Nullable [] parents = options.parents();
		if (parents != null) {
			addDescendants(parents);
		}
		for (MergeablePairs.Pair pair : options.foldedPairs().pairs()) {
			add(kin, pair.a(), pair.b());
			add(kin, pair.b(), pair.a());
		}
	}

	private void addDescendants(int[] parents) {
		for (int k = 0; k < parents.length; k++) {
			int ancestor = parents[k];
			for (int steps = 0; ancestor >= 0 && steps < parents.length; steps++) {
				add(descendants, ancestor, k);
				add(kin, ancestor, k);
				ancestor = parents[ancestor];
			}
		}
	}

	private static void add(@Nullable BitSet[] sets, int of, int member) {
		BitSet set = sets[of];
		if (set == null) {
			set = new BitSet();
			sets[of] = set;
		}
		set.set(member);
	}

	/** The categories that are no alternative to this one, or null for none. */
	@Nullable BitSet of(int category) {
		return kin[category];
	}

	/** Whether {@code other} is no alternative to {@code given}. */
	boolean contains(int given, int other) {
		BitSet set = kin[given];
		return set != null && set.get(other);
	}

	/** Whether {@code other} lies below {@code given} in the taxonomy. */
	public boolean isDescendant(int given, int other) {
		BitSet set = descendants[given];
		return set != null && set.get(other);
	}
}
