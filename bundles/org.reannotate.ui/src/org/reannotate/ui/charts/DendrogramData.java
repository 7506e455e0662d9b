package org.reannotate.ui.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * What runs together, as one or several trees.
 *
 * @param leaves names; leaf i is node i
 * @param joins  lowest first; join m is node {@code leaves.size() + m}
 * @param low    what height 0 means, in a few words
 * @param high   what height 1 means, in a few words
 */
public record DendrogramData(List<String> leaves, List<Join> joins, String low, String high) {

	/** Nothing. */
	public static final DendrogramData EMPTY = new DendrogramData(List.of(), List.of(), "", "");

	public DendrogramData {
		leaves = List.copyOf(leaves);
		joins = List.copyOf(joins);
		for (int m = 0; m < joins.size(); m++) {
			int node = leaves.size() + m;
			if (joins.get(m).left() < 0 || joins.get(m).left() >= node || joins.get(m).right() < 0
					|| joins.get(m).right() >= node) {
				throw new IllegalArgumentException("Join " + m + " joins a node that comes later");
			}
		}
	}

	/**
	 * Two nodes become one.
	 *
	 * @param height [0, 1]
	 * @param text   the join in words
	 */
	public record Join(int left, int right, double height, String text) {
	}

	/** The leaves below a join, from top to bottom. */
	public List<Integer> leavesBelow(int join) {
		var below = new ArrayList<Integer>();
		collect(leaves.size() + join, below);
		return below;
	}

	private void collect(int node, List<Integer> into) {
		if (node < leaves.size()) {
			into.add(node);
		} else {
			Join join = joins.get(node - leaves.size());
			collect(join.left(), into);
			collect(join.right(), into);
		}
	}
}
