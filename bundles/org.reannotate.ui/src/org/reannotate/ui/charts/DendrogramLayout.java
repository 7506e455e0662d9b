package org.reannotate.ui.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the nodes of a dendrogram are: leaves that are joined with any other one, one below the other, so that no lines
 * cross. Leaves that are never joined are not shown.
 */
final class DendrogramLayout {

	private final DendrogramData data;
	private final List<Integer> shown = new ArrayList<>();
	/** In rows, by node; NaN where it is not shown. */
	private final double[] position;

	DendrogramLayout(DendrogramData data) {
		this.data = data;
		int leaves = data.leaves().size();
		position = new double[leaves + data.joins().size()];
		Arrays.fill(position, Double.NaN);
		boolean[] inside = new boolean[position.length];
		data.joins().forEach(join -> {
			inside[join.left()] = true;
			inside[join.right()] = true;
		});
		for (int join = 0; join < data.joins().size(); join++) {
			if (!inside[leaves + join]) {
				data.leavesBelow(join).forEach(this::place);
			}
		}
		for (int join = 0; join < data.joins().size(); join++) {
			var nodes = data.joins().get(join);
			position[leaves + join] = (position[nodes.left()] + position[nodes.right()]) / 2;
		}
	}

	private void place(int leaf) {
		position[leaf] = shown.size();
		shown.add(leaf);
	}

	/** The leaves from top to bottom. */
	List<Integer> shown() {
		return shown;
	}

	/** The place of a node in rows from the top, 0 = the middle of the first leaf. */
	double row(int node) {
		return position[node];
	}

	/** The height of a node, [0, 1]. */
	double height(int node) {
		return node < data.leaves().size() ? 0 : data.joins().get(node - data.leaves().size()).height();
	}
}
