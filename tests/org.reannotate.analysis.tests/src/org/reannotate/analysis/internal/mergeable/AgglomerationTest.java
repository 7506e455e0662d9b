package org.reannotate.analysis.internal.mergeable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.mergeable.ConfusionDendrogram.Merge;

class AgglomerationTest {

	@Test
	void joinsTheMostConfusedFirstAndAveragesOverPairs() {
		int[][] given = { { 1, 2, 1, 0 }, { 2, 2, 0, 0 }, { 1, 0, 3, 0 }, { 0, 0, 0, 4 } };
		List<Merge> merges = Agglomeration.of(confusions(given)).merges();
		assertEquals(2, merges.size());
		assertEquals(new Merge(0, 1, 0.5, 2), merges.get(0));
		assertEquals(2, merges.get(1).left());
		assertEquals(4, merges.get(1).right());
		assertEquals(1 - 0.25 / 2, merges.get(1).height(), 1e-12);
		assertEquals(3, merges.get(1).size());
	}

	@Test
	void leavesCategoriesAloneThatAreConfusedOneWayOnly() {
		assertEquals(List.of(), Agglomeration.of(confusions(new int[][] { { 1, 3 }, { 0, 4 } })).merges());
	}

	@Test
	void countsConfusionsByGivenAndArgmax() {
		Confusions confusions = confusions(new int[][] { { 3, 1 }, { 2, 4 } });
		assertEquals(1, confusions.count(0, 1));
		assertEquals(2.0 / 6, confusions.rate(1, 0), 1e-12);
		assertEquals(10, confusions.samples());
		assertEquals(4, confusions.rows(1)[0]);
	}

	private static Confusions confusions(int[][] counts) {
		int n = 0;
		for (int[] row : counts) {
			for (int count : row) {
				n += count;
			}
		}
		double[][] p = new double[n][counts.length];
		int[] labels = new int[n];
		int i = 0;
		for (int given = 0; given < counts.length; given++) {
			for (int argmax = 0; argmax < counts.length; argmax++) {
				for (int c = 0; c < counts[given][argmax]; c++) {
					labels[i] = given;
					p[i++][argmax] = 1;
				}
			}
		}
		return Confusions.scan(ProbabilityMatrix.of(p), labels, 1);
	}
}
